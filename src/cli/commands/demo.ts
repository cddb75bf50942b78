// `badak demo` and `npm start`: what badak does, shown on programs of its own. Ten seconds at most on a terminal; no
// pauses elsewhere.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { collectStats } from '../../debug/collect.ts';
import { type CodeRow, codeRows } from '../../debug/listing.ts';
import { combineObservers } from '../../debug/observers.ts';
import type { Paint } from '../../debug/paint.ts';
import { crashReport } from '../../debug/report.ts';
import { statsTable } from '../../debug/stats.ts';
import { symbolsOf } from '../../debug/symbols.ts';
import { decode } from '../../isa/decode.ts';
import { spacedDigits } from '../../isa/describe.ts';
import { submit } from '../../kernel/inputs.ts';
import { boot, makeConfig } from '../../kernel/kernel.ts';
import { Machine } from '../../machine/machine.ts';
import { makeStage, type Scene } from '../demo-stage.ts';
import { hasErrors, showDiagnostics } from '../diagnostics.ts';
import { Exit } from '../exit.ts';
import { buildPrograms, type GuestProgram } from '../guest-programs.ts';
import { CORE_FILE, PROGRAMS_FOLDER, readBuilt } from '../package.ts';
import { paintFor, print } from '../terminal.ts';
import { newToolchain, sourceLines } from '../toolchain.ts';

interface Act {
  readonly file: string;
  readonly args: readonly string[];
  readonly about: string;
}

const CAST: readonly Act[] = [
  { file: 'first/hello.s', args: [], about: 'two system calls, no library' },
  { file: 'first/guess.s', args: [], about: 'reads what is typed (the demonstration types)' },
  { file: 'c/factorial.s', args: [], about: 'written in C, compiled by GCC -O2' },
  { file: 'processes/spinner.s', args: [], about: 'computes, and never gives the processor away' },
  { file: 'processes/worker.s', args: [], about: 'wants to get on all the same' },
  { file: 'memory/crashes.s', args: ['null'], about: 'reads from address 0' },
];

/** Times of the host between what is shown on a terminal, in milliseconds. */
const LINE_MS = 70;
const SECTION_MS = 600;

interface Show {
  readonly paint: Paint;
  readonly pause: (ms: number) => Promise<void>;
}

export async function demo(options: { readonly fast?: boolean }): Promise<number> {
  const isSlow = process.stdout.isTTY === true && options.fast !== true;
  const show: Show = {
    paint: paintFor(process.stdout),
    pause: async (ms) => void (isSlow && (await sleep(ms))),
  };
  const { paint } = show;
  print(`\n${paint.bold('badak')}: a computer you can see to the bottom of\n`);
  const tools = newToolchain({});
  const inputs = CAST.map(({ file, args }) => ({ path: join(PROGRAMS_FOLDER, file), shown: `programs/${file}`, args }));
  const programs = buildPrograms(tools, inputs);
  if (programs === undefined || hasErrors(tools.diagnostics)) {
    showDiagnostics(tools.diagnostics, tools.texts);
    return Exit.failure;
  }
  await showAssembly(show, programs);
  await showRun(show, programs, sourceLines(tools.texts));
  showNext(show);
  return Exit.ok;
}

async function heading(show: Show, number: number, title: string): Promise<void> {
  await show.pause(SECTION_MS);
  print(`\n${show.paint.bold(show.paint.cyan(`${number}  ${title}`))}\n\n`);
}

const SHOWN_INSTRUCTIONS = 7;

/** Source lines with what became of them. */
async function showAssembly(show: Show, programs: readonly GuestProgram[]): Promise<void> {
  await heading(show, 1, 'Text becomes words of eight hex digits');
  print('   The digits stand in the order of the operands: li a0, 1 is addi a0, zero, 1.\n');
  for (const index of [0, 2]) {
    const { file, about } = CAST[index]!;
    print(`\n   ${show.paint.bold(`programs/${file}`)}${show.paint.dim(`  ${about}`)}\n`);
    const rows = instructionLines(programs[index]!, readFileSync(join(PROGRAMS_FOLDER, file), 'utf8'));
    for (const { address, digits, source } of rows) {
      print(`   ${show.paint.dim(address)}  ${show.paint.yellow(digits.padEnd(14))} ${source}\n`);
      await show.pause(LINE_MS);
    }
  }
}

interface AssembledLine {
  readonly address: string;
  readonly digits: string;
  readonly source: string;
}

/** The first instructions from the entry on, each source line at its first word. */
function instructionLines({ image, name }: GuestProgram, text: string): AssembledLine[] {
  const lines = text.split('\n');
  const start = image.symbolNamed('main')?.value ?? image.entry;
  const isOwn = (row: CodeRow): boolean =>
    row.address >= start && (image.lineAt(row.address)?.file.includes(name) ?? false);
  const rows = codeRows(image.file).filter(isOwn).slice(0, SHOWN_INSTRUCTIONS);
  return rows.map(({ address, word, file, line, text: disassembly }) => {
    const decoded = decode(Number.parseInt(word, 16));
    const source =
      file === undefined
        ? ''
        : (lines[line! - 1] ?? '')
            .replace(/\s+#.*$/, '')
            .trim()
            .replace(/\s+/, ' ');
    return {
      address: address.toString(16).toUpperCase().padStart(8, '0'),
      digits: decoded === undefined ? word : spacedDigits(decoded.instruction, Number.parseInt(word, 16)),
      source: source === '' ? `  ... ${disassembly}` : source,
    };
  });
}

const READABLE_EXECUTABLE = 0o755;

async function showRun(
  show: Show,
  programs: readonly GuestProgram[],
  sourceLine: (file: string, line: number) => string | undefined,
): Promise<void> {
  const { paint } = show;
  await heading(show, 2, 'Six processes, one processor');
  print('   Each runs for a millisecond of virtual time, then the kernel takes the next.\n\n');
  for (const [index, { about }] of CAST.entries()) print(`   ${nameTag(paint, programs, index)} ${about}\n`);
  await show.pause(SECTION_MS);
  print(`\n   ${paint.dim('virtual time')}\n`);

  const stage = makeStage();
  const collector = collectStats();
  const config = makeConfig();
  const { memoryBytes, harts } = config.limits;
  const machine = new Machine(new WebAssembly.Module(readBuilt(CORE_FILE)), { memoryBytes, harts, bare: false });
  const k = boot(machine, config, combineObservers([stage.observer, collector.observer]));
  for (const { path, bytes } of programs) submit(k, { kind: 'file', path, mode: READABLE_EXECUTABLE, bytes });
  for (const { path, name, args } of programs) {
    submit(k, { kind: 'start', path, args: [name, ...args], env: [], stdio: ['tty', 'stream', 'stream'], tty: 1 });
  }
  const scenes = stage.perform(k);
  const firstPid = Math.min(...[...k.state.programs.rows.values()].map(({ pid }) => pid));
  let crash = '';
  for (const scene of scenes) {
    crash += showScene(paint, programs, scene, firstPid, config.clockHz);
    await show.pause(LINE_MS);
  }
  if (crash !== '') {
    await heading(show, 3, 'The one that crashed');
    print(crash);
  }
  await heading(show, 4, 'What they did');
  print(statsTable(collector.stats(k, undefined), paint).replace(/^(?=.)/gm, '   '));

  function showScene(paint: Paint, cast: readonly GuestProgram[], scene: Scene, first: number, hz: number): string {
    const time = `${((scene.clock / hz) * 1000).toFixed(2).padStart(9)} ms`;
    if (scene.kind === 'crash') {
      const { report } = scene;
      const image = cast.find(({ path }) => path === report.exe)?.image;
      const tag = nameTag(paint, cast, report.pid - first);
      print(`   ${paint.dim(time)}  ${tag} ${paint.red('crashes; the others go on (report below)')}\n`);
      return crashReport(report, { symbols: image && symbolsOf(image), sourceLine: shortened(sourceLine), paint });
    }
    const text = scene.kind === 'typed' ? paint.bold(scene.text) : scene.text;
    print(`   ${paint.dim(time)}  ${nameTag(paint, cast, scene.pid - first)} ${text}\n`);
    return '';
  }
}

/** Source lines without their comments, so that they fit. */
const shortened =
  (sourceLine: (file: string, line: number) => string | undefined) =>
  (file: string, line: number): string | undefined =>
    sourceLine(file, line)?.replace(/\s+#.*$/, '');

const TAG_WIDTH = 10;

/** A program's name in its own colour. */
function nameTag(paint: Paint, programs: readonly GuestProgram[], index: number): string {
  const colours = [paint.green, paint.yellow, paint.blue, paint.magenta, paint.cyan, paint.red];
  const colour = colours[index % colours.length]!;
  return `${colour((programs[index]?.name ?? `child ${index}`).padEnd(TAG_WIDTH))}${paint.dim('|')}`;
}

const NEXT: readonly (readonly [string, string])[] = [
  ['npx badak', 'a shell; exit leaves it'],
  ['npx badak run programs/first/guess.s', 'play it yourself'],
  ['npx badak run --trace programs/first/hello.s', 'every instruction'],
  ['npx badak run --strace programs/processes/pipe.s', 'every system call'],
  ['npx badak dis programs/c/factorial.s', 'what a compiler writes'],
  ['npx badak isa add', 'one instruction, explained'],
  ['npx badak run --bare programs/bare/hello.s', 'without a kernel'],
  ['npx badak help', 'everything else'],
];

function showNext({ paint }: Show): void {
  print(`\n${paint.bold(paint.cyan('5  What to try next'))}\n\n`);
  for (const [command, about] of NEXT) print(`   ${command.padEnd(50)} ${paint.dim(about)}\n`);
  print('\n');
}
