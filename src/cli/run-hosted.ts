// `badak run` with the kernel: a machine, its programs, the session that drives it, and what is said at the end.

import { statsJson, statsTable } from '../debug/stats.ts';
import { threadsTable } from '../debug/times-table.ts';
import { type Image, readImage } from '../elf/image.ts';
import { readElf } from '../elf/read.ts';
import { openNodeHost } from '../host/node.ts';
import { type FolderOptions, openFolders } from '../host/node-folders.ts';
import { type Recording, writeRecording } from '../host/recording.ts';
import { rootArchive } from '../host/root.ts';
import { runSession, type SessionEnd } from '../host/session.ts';
import { TarError } from '../host/tar.ts';
import type { Kernel } from '../kernel/context.ts';
import { exactHash } from '../kernel/hash.ts';
import { submit } from '../kernel/inputs.ts';
import { boot, machineTime } from '../kernel/kernel.ts';
import type { KernelConfig } from '../kernel/state.ts';
import { hashText, newTraceHash } from '../kernel/trace-hash.ts';
import { Machine } from '../machine/machine.ts';
import type { Input, StdioKind } from '../spec/inputs.ts';
import { SYSCALL_BY_NAME } from '../spec/syscalls.ts';
import { CliError, Exit, usageError } from './exit.ts';
import { readBytes, writeBytes } from './files.ts';
import { findGuestLibraries, type GuestLibrary } from './guest-libraries.ts';
import type { GuestProgram } from './guest-programs.ts';
import { guestToolchain } from './guest-toolchain.ts';
import { kernelConfig } from './machine-options.ts';
import { checkMounts, mountInputs, readMounts } from './mounts.ts';
import { outcomeOf } from './outcome.ts';
import { CORE_FILE, readBuilt, version } from './package.ts';
import { recordedFiles } from './recording.ts';
import { hotAfterOf, type RunOptions } from './run-options.ts';
import { paintFor, printError } from './terminal.ts';
import { checkTimelineName, writeTimeline } from './timeline-file.ts';
import { sourceLines, type Toolchain } from './toolchain.ts';
import { traceRun, type Watch, type WatchOptions, watchRun } from './watch.ts';

const EXECUTABLE = 0o755;
const READABLE = 0o644;
/** The terminal that this command stands for. */
export const CONSOLE_TTY = 1;

/** Runs programs; resolves to the exit status. */
export async function runHosted(
  programs: readonly GuestProgram[],
  tools: Toolchain,
  options: RunOptions,
): Promise<number> {
  const libraries = findGuestLibraries(programs, tools.options.libraries ?? [], options.libraryPath ?? []);
  const images = new Map([...libraries, ...programs].map(({ path, image }) => [path, image]));
  const files = [...libraries.map(libraryInput), ...fileInputs(programs, options)];
  const mounts = readMounts(options.mount);
  checkMounts(mounts, files);
  const starts = programs.map((program) => startInput(program, options));
  const inputs = [...files, ...mountInputs(mounts), ...starts];
  const imageAt = (path: string): Image | undefined => images.get(path);
  const machine = { config: kernelConfig(options), imageAt, texts: tools.texts, mounts };
  return runMachine(machine, options, (k) => {
    for (const input of inputs) submit(k, input);
  });
}

/** Runs a recording again, up to --max-cycles if given; resolves to the exit status, which is 125 if it went another way. */
export async function runReplay(name: string, recording: Recording, options: RunOptions): Promise<number> {
  const imageAt = imagesOf(new Map(recordedFiles(recording)));
  const { badak, config: recorded } = recording.header;
  const { maxCycles } = options;
  const isPart = maxCycles !== undefined && maxCycles < (recording.end?.time ?? Number.POSITIVE_INFINITY);
  const config = isPart ? { ...recorded, maxCycles } : recorded;
  if (badak !== version()) printError(`badak: ${name} was recorded by version ${badak}, this is ${version()}\n`);
  const { header, events } = recording;
  const run = { config, imageAt, texts: new Map(), recording: isPart ? { header, events, end: undefined } : recording };
  return runMachine(run, options);
}

/** Reads executables among files of a machine when they are asked for. */
export function imagesOf(files: ReadonlyMap<string, Uint8Array>): (path: string) => Image | undefined {
  return (path) => {
    const bytes = files.get(path);
    const { file } = bytes === undefined ? { file: undefined } : readElf(bytes, path);
    return file === undefined ? undefined : readImage(file);
  };
}

export interface MachineRun {
  readonly config: KernelConfig;
  /** The executable at a path of the machine, for reports. */
  readonly imageAt: (path: string) => Image | undefined;
  readonly texts: ReadonlyMap<string, string>;
  readonly recording?: Recording;
  readonly mounts?: readonly FolderOptions[];
}

/** Makes a machine, lets `begin` enter what it begins with, and drives it to its end. The exit status. */
export async function runMachine(run: MachineRun, options: RunOptions, begin?: (k: Kernel) => void): Promise<number> {
  if (options.timeline !== undefined) checkTimelineName(options.timeline);
  const paint = paintFor(process.stderr);
  const watching: WatchOptions = {
    strace: options.strace === true || options.straceOnly !== undefined,
    straceOnly: straceNames(options.straceOnly),
    times: wantsStats(options),
    timeline: options.timeline !== undefined || options.showTimeline !== undefined,
    clockHz: run.config.clockHz,
    paint,
    emit: printError,
    imageAt: run.imageAt,
    sourceLine: sourceLines(run.texts),
  };
  const watch = watchRun(watching);
  const k = bootMachine(run.config, watch, hotAfterOf(options));
  if (options.record !== undefined || run.recording !== undefined) k.trace = newTraceHash();
  if (options.trace === true) traceRun(k, watch, watching);
  begin?.(k);
  const started = performance.now();
  let end: SessionEnd;
  try {
    end = await drive(k, run, watch, options);
  } catch (error) {
    return panicked(k, watch, options, error);
  }
  watch.flush();
  const hash = k.trace === undefined ? '' : `${hashText(k.trace)}-${exactHash(k)}`;
  const outcome = outcomeOf(end, k.state, watch, paint);
  const isShown = options.showEnd !== undefined && (end.kind === 'deadlock' || end.kind === 'limit');
  if (!isShown) printError(outcome.text);
  const status = options.showEnd?.(k, watch, end, outcome.status) ?? outcome.status;
  showTimeline(watch, options);
  showStats(k, watch, options, (performance.now() - started) / 1000);
  if (options.record !== undefined) record(options.record, k, watch, end, hash);
  if (options.saveRoot !== undefined) saveRoot(options.saveRoot, k);
  return run.recording === undefined ? status : compareReplay(run.recording, k, hash, status);
}

/** The kernel or the core has failed, which no guest can cause: a report, and what was recorded. The exit status. */
function panicked(k: Kernel, watch: Watch, { record }: RunOptions, error: unknown): number {
  watch.flush();
  printError(watch.panic(error));
  if (process.env['BADAK_DEBUG'] !== undefined && error instanceof Error) printError(`${error.stack}\n`);
  const header = { badak: version(), config: k.state.config };
  // Without a line of the end: a replay shows the panic again.
  if (record !== undefined) writeBytes(record, writeRecording({ header, events: watch.events, end: undefined }));
  return Exit.machine;
}

function bootMachine(config: KernelConfig, watch: Watch, hotAfter: number): Kernel {
  const { memoryBytes, harts } = config.limits;
  try {
    const machine = new Machine(new WebAssembly.Module(readBuilt(CORE_FILE)), {
      memoryBytes,
      harts,
      bare: false,
      hotAfter,
    });
    const k = boot(machine, config, watch.observer);
    watch.attach(k);
    return k;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CliError(`the machine cannot be made: ${error.message}`, ['--memory 64M is the default'], Exit.machine);
  }
}

async function drive(
  k: Kernel,
  { recording, mounts = [] }: MachineRun,
  watch: Watch,
  options: RunOptions,
): Promise<SessionEnd> {
  const folders = openFolders(mounts);
  const node = openNodeHost();
  // The session asks this after it has shown the output: now a report stands behind what its program printed.
  const stopReason = (): string | undefined => {
    watch.flush();
    return node.stopReason();
  };
  const pace = options.pace ?? (process.stdout.isTTY === true ? 'real' : 'fast');
  try {
    return await runSession(
      k,
      { ...node, stopReason },
      {
        pace,
        toolchain: guestToolchain,
        folders: folders.answer,
        ...(options.timeout === undefined ? {} : { timeoutMs: options.timeout * 1000 }),
        ...(recording === undefined ? {} : { replay: recording.events }),
        ...(recording?.end?.kind === 'stopped' ? { replayUntil: recording.end.time } : {}),
      },
    );
  } finally {
    node.close();
    folders.close();
  }
}

/** The files of --file. */
export function givenFiles({ file = [] }: RunOptions, isProgram = (_path: string): boolean => false): Input[] {
  return file.map((text): Input => {
    const [, host, guest] = /^(.*?)(?:=(\/.*))?$/s.exec(text)!;
    const path = guest ?? `/${host!.replace(/^.*\//, '')}`;
    if (host === '') throw usageError(`--file ${text}: it must be host=/guest`);
    return { kind: 'file', path, mode: isProgram(path) ? EXECUTABLE : READABLE, bytes: readBytes(host!) };
  });
}

/** Programs, and the files of --file. */
function fileInputs(programs: readonly GuestProgram[], options: RunOptions): Input[] {
  const given = givenFiles(options, (path) => programs.some((program) => program.path === path));
  const seen = new Set<string>();
  const images = programs.filter(({ path }) => !seen.has(path) && seen.add(path) !== undefined);
  return [...given, ...images.map(({ path, bytes }): Input => ({ kind: 'file', path, mode: EXECUTABLE, bytes }))];
}

const libraryInput = ({ path, bytes }: GuestLibrary): Input => ({ kind: 'file', path, mode: EXECUTABLE, bytes });

function startInput({ name, path, args }: GuestProgram, { env = [], traceLoader }: RunOptions): Input {
  checkEnvironment(env);
  const given = traceLoader === true ? ['LD_TRACE=1', ...env] : env;
  return {
    kind: 'start',
    path,
    args: [name, ...args],
    env: ['PATH=/bin', 'HOME=/', ...given],
    stdio: standardStreams(),
    tty: CONSOLE_TTY,
  };
}

/** Throws CliError (usage) for an --env that is none. */
export function checkEnvironment(env: readonly string[]): void {
  const bad = env.find((text) => !/^[^=]+=/.test(text));
  if (bad !== undefined) throw usageError(`--env ${bad}: it must be name=value`);
}

/** What the standard streams of this command are. */
export function standardStreams(): readonly [StdioKind, StdioKind, StdioKind] {
  const kind = (stream: { readonly isTTY?: boolean }): StdioKind => (stream.isTTY === true ? 'tty' : 'stream');
  return [kind(process.stdin), kind(process.stdout), kind(process.stderr)];
}

const wantsStats = ({ stats, json }: RunOptions): boolean => stats === true || json === true;

function showStats(k: Kernel, watch: Watch, options: RunOptions, seconds: number): void {
  if (!wantsStats(options)) return;
  const stats = watch.collector.stats(k, seconds);
  const threads = watch.times?.times() ?? [];
  const paint = paintFor(process.stderr);
  if (options.json === true) printError(`${JSON.stringify({ ...statsJson(stats), threads })}\n`);
  else printError(`\n${statsTable(stats, paint)}\n${threadsTable(threads, stats.clockHz, paint)}`);
}

function showTimeline({ recorder }: Watch, { timeline, showTimeline: show }: RunOptions): void {
  if (recorder === undefined) return;
  const recorded = recorder.timeline();
  if (timeline !== undefined) writeTimeline(timeline, recorded, { title: 'badak run' });
  show?.(recorded);
}

function record(path: string, k: Kernel, { events }: Watch, end: SessionEnd, hash: string): void {
  const header = { badak: version(), config: k.state.config };
  writeBytes(path, writeRecording({ header, events, end: { kind: end.kind, time: machineTime(k), hash } }));
}

/** Throws CliError if the archive cannot be made. */
function saveRoot(path: string, k: Kernel): void {
  try {
    writeBytes(path, rootArchive(k));
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    throw new CliError(`--save-root ${path}: ${error.message}`, ['give it a shorter name'], Exit.machine);
  }
}

/** A replay must end as the recorded run did. */
function compareReplay({ end }: Recording, k: Kernel, hash: string, status: number): number {
  if (end === undefined || end.hash === hash) return status;
  printError(`badak: the replay ended differently from the recording (at ${machineTime(k)} cycles)\n`);
  printError(`  recorded ${end.hash}\n  replayed ${hash}\n`);
  return Exit.machine;
}

/** Calls and processes of --strace-only. */
function straceNames(list: string | undefined): string[] {
  const names = (list ?? '').split(',').filter((each) => each !== '');
  const unknown = names.find((each) => !/^\d+$/.test(each) && !SYSCALL_BY_NAME.has(each));
  if (unknown !== undefined) {
    throw usageError(`--strace-only ${list}: there is no system call ${unknown}; expected names and process ids`);
  }
  return names;
}
