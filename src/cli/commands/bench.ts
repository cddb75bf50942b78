// `badak bench`: the suite, or a program of the user's; tables on a terminal, JSON for tools, comparison, profiles.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareReports, reportProblem } from '../../bench/compare.ts';
import { flameGraph } from '../../bench/flame.ts';
import { type Assets, type Guest, GuestFailure, machineLanes, startGuest } from '../../bench/guest.ts';
import { measure } from '../../bench/measure.ts';
import { profileGuest } from '../../bench/profile.ts';
import { profileTables } from '../../bench/profile-table.ts';
import { calibrate, suite } from '../../bench/suite.ts';
import { compareTable, reportTable } from '../../bench/table.ts';
import type { Benchmark, Report } from '../../bench/types.ts';
import { Translations } from '../../machine/translations.ts';
import { readInputs } from '../command-line.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { CliError, Exit, usageError } from '../exit.ts';
import { readBytes, writeBytes } from '../files.ts';
import { buildPrograms, type GuestProgram } from '../guest-programs.ts';
import { CORE_FILE, LIBRARY_FILE, PROGRAMS_FOLDER, readBuilt } from '../package.ts';
import { print, printError } from '../terminal.ts';
import { newToolchain, sourceLines } from '../toolchain.ts';

export interface BenchOptions {
  readonly filter?: string;
  readonly rounds: number;
  readonly quick?: boolean;
  readonly json?: boolean;
  readonly compare?: string;
  readonly profile?: boolean;
  readonly flame?: string;
  readonly limit: number;
}

const WARM_UPS = 1;
const BAR_CELLS = 24;

export async function bench(
  program: string | undefined,
  guest: readonly string[] | undefined,
  options: BenchOptions,
): Promise<number> {
  const older = options.compare === undefined ? undefined : readReport(options.compare);
  const assets = nodeAssets();
  if (program !== undefined) return benchProgram(assets, program, guest, options, older);
  if (options.profile === true || options.flame !== undefined) {
    throw usageError('--profile and --flame need a program', ['badak bench prog.s --profile']);
  }
  const benchmarks = suite(assets, options.filter ?? '', options.quick === true);
  if (benchmarks.length === 0) throw noneChosen(suite(assets, '', true), options.filter ?? '');
  show(await measured(benchmarks, options), options, older);
  return Exit.ok;
}

/** Where the benchmarks find their files, on Node. */
export function nodeAssets(): Assets {
  const read = (name: string): Uint8Array<ArrayBuffer> => readFileSync(join(PROGRAMS_FOLDER, 'bench', name));
  return {
    core: new WebAssembly.Module(readBuilt(CORE_FILE)),
    library: readBuilt(LIBRARY_FILE),
    text: (name) => new TextDecoder().decode(read(name)),
    bytes: read,
    translations: new Translations(),
  };
}

async function benchProgram(
  assets: Assets,
  text: string,
  args: readonly string[] | undefined,
  options: BenchOptions,
  older: Report | undefined,
): Promise<number> {
  const tools = newToolchain({});
  const programs = buildPrograms(tools, readInputs([text], args));
  showDiagnostics(tools.diagnostics, tools.texts);
  const program = programs?.[0];
  if (program === undefined) return Exit.failure;
  const guest: Guest = { image: program.bytes, args: program.args, memoryBytes: 64 * 1024 * 1024 };
  if (options.profile === true || options.flame !== undefined) {
    profileProgram(assets, program, guest, options, sourceLines(tools.texts));
    return Exit.ok;
  }
  const { name } = program;
  const own: Benchmark = {
    id: `program/${name}`,
    group: 'program',
    title: name,
    unit: 'instructions',
    lanes: machineLanes(assets, guest, ({ instructions }) => instructions),
  };
  try {
    show(await measured([own], options), options, older);
  } catch (error) {
    if (!(error instanceof GuestFailure)) throw error;
    throw new CliError(`${name} ${error.message}`, ['what is measured must end with exit code 0']);
  }
  return Exit.ok;
}

function profileProgram(
  assets: Assets,
  program: GuestProgram,
  guest: Guest,
  options: BenchOptions,
  sourceLine: (file: string, line: number) => string | undefined,
): void {
  const profile = profileGuest(startGuest(assets, guest), program.image, options.limit);
  if (options.flame !== undefined) {
    writeBytes(options.flame, flameGraph(profile, program.name));
    printError(`flame graph: ${options.flame}\n`);
  }
  if (options.json === true)
    print(
      `${JSON.stringify(profile, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value), 2)}\n`,
    );
  else print(profileTables(profile, sourceLine));
}

async function measured(benchmarks: readonly Benchmark[], options: BenchOptions): Promise<Report> {
  const bar = process.stderr.isTTY === true;
  const report = await measure(benchmarks, {
    now: processorTime,
    rounds: options.rounds,
    warmups: WARM_UPS,
    calibrate,
    host: `node ${process.versions.node}, ${process.platform} ${process.arch}, processor time`,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    ...(bar ? { progress: showProgress } : {}),
  });
  if (bar) printError('\r\x1b[K');
  return report;
}

/** Milliseconds that this process has used processors: what others do on the same machine counts less than on the clock. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function showProgress(done: number, total: number, id: string): void {
  const filled = Math.round((BAR_CELLS * done) / total);
  printError(`\r\x1b[K[${'#'.repeat(filled)}${'.'.repeat(BAR_CELLS - filled)}] ${id}`);
}

function show(report: Report, options: BenchOptions, older: Report | undefined): void {
  const changes = older === undefined ? undefined : compareReports(older, report);
  if (options.json === true)
    print(`${JSON.stringify(changes === undefined ? report : { ...report, changes }, undefined, 2)}\n`);
  else print(`${reportTable(report)}${changes === undefined ? '' : `\n${compareTable(changes)}`}`);
}

/** A report that an earlier run wrote. Throws CliError if the file is none. */
function readReport(path: string): Report {
  const help = ['badak bench --json > old.json writes one'];
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(readBytes(path)));
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${path} is not JSON: ${(error as Error).message}`, help);
  }
  const problem = reportProblem(value);
  if (problem !== undefined) throw new CliError(`${path} is not a report of badak bench: ${problem}`, help);
  return value as Report;
}

function noneChosen(all: readonly Benchmark[], filter: string): CliError {
  return usageError(`no benchmark has '${filter}' in its name`, [`there are ${all.map(({ id }) => id).join(', ')}`]);
}
