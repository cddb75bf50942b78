// What is heard of a machine while it runs: reports of crashes, ends of programs, system calls, inputs for a recording.

import { readProcessMemory } from '../../src/debug/memory.ts';
import { combineObservers } from '../../src/debug/observers.ts';
import { crashReport } from '../../src/debug/report.ts';
import { statusText } from '../../src/debug/stats.ts';
import { straceObserver } from '../../src/debug/strace.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { logText } from '../../src/kernel/log.ts';
import type { Observer } from '../../src/kernel/observe.ts';
import type { LogEntry } from '../../src/kernel/state.ts';
import { find } from '../../src/kernel/table.ts';
import type { NameOf } from '../../src/kernel/why/text.ts';
import { ERRNO_ROWS } from '../../src/spec/errno.ts';
import type { InputEvent } from '../../src/spec/inputs.ts';
import type { FromMachine, Level, ProgramFile } from '../messages.ts';
import type { Note } from '../text.ts';
import type { Sources } from './inspect.ts';
import { programStore } from './program-store.ts';
import { recordTimeline, type TimelineRecorder } from './timeline.ts';

export type Say = (level: Level, text: string | Note) => void;

export interface Watching {
  readonly observer: Observer;
  /** The same, and system calls. */
  readonly withCalls: Observer;
  readonly timeline: TimelineRecorder;
  readonly sources: Sources;
  readonly nameOf: NameOf;
  readonly events: readonly InputEvent[];
  readonly takeCalls: () => string[];
  readonly takeNames: () => (readonly [number, string])[];
  /** What the kernel has logged since the last call, a line each. */
  readonly takeLog: () => string[];
  learn(file: ProgramFile): void;
  /** A file of the root: an executable, or a source that executables name. */
  learnFile(path: string, bytes: Uint8Array): void;
}

/** Lines of system calls kept between two frames. */
const MAX_CALLS = 400;

/** @param tell is told in order: what the kernel has logged before comes first */
export function watchMachine(kernel: () => Kernel | undefined, tell: Say): Watching {
  const programs = programStore();
  const events: InputEvent[] = [];
  const pidOf = (tid: number): number => {
    const k = kernel();
    return k === undefined ? 0 : (find(k.state.threads, tid)?.pid ?? 0);
  };
  const nameOf: NameOf = (pid, va) => {
    const k = kernel();
    return k === undefined ? undefined : programs.symbolsAt(find(k.state.processes, pid)?.exe ?? '')?.symbolAt(va);
  };
  const timeline = recordTimeline(kernel, nameOf);
  let names: (readonly [number, string])[] = [];
  let calls: string[] = [];
  let logged: LogEntry | undefined;
  const takeLog = (): string[] => {
    const k = kernel();
    if (k === undefined) return [];
    const entries = k.state.log.slice(k.state.log.lastIndexOf(logged!) + 1);
    logged = entries.at(-1) ?? logged;
    return entries.length === 0
      ? []
      : logText(entries, k.state.config.clockHz).replace(/^<\d>/gm, '').trimEnd().split('\n');
  };
  const say: Say = (level, text) => {
    const lines = takeLog();
    if (lines.length > 0) tell('kernel', lines.join('\n'));
    tell(level, text);
  };
  const own: Observer = {
    crash: (facts) =>
      say('crash', crashReport(facts, { symbols: programs.symbolsAt(facts.exe), sourceLine: programs.sourceLine })),
    outOfMemory: (pid, name) => say('crash', { key: 'outOfMemory', values: { name, pid } }),
    input: (event) => void events.push(event),
    fork(parent, child) {
      const process = kernel() && find(kernel()!.state.processes, parent);
      if (process !== undefined) names.push([child, process.name]);
    },
    exec(pid, path) {
      names.push([pid, path.slice(path.lastIndexOf('/') + 1)]);
    },
    exit: (pid, name, status) => say('end', endNote(pid, name, status)),
  };
  const strace = straceObserver({
    emit: (line) => {
      calls.push(line);
      if (calls.length > 2 * MAX_CALLS) calls = calls.slice(-MAX_CALLS);
    },
    readMemory: (tid, va, length) => (kernel() && readProcessMemory(kernel()!, pidOf(tid), va, length)) ?? undefined,
    // The end of a process is told when its threads are gone: their first one had its number.
    pidOf: (tid) => pidOf(tid) || tid,
    clockHz: 100e6,
  });
  const observer = combineObservers([own, timeline.observer])!;
  return {
    observer,
    withCalls: combineObservers([own, timeline.observer, strace])!,
    timeline,
    sources: programs,
    nameOf,
    events,
    takeCalls: () => {
      const taken = calls.slice(-MAX_CALLS);
      calls = [];
      return taken;
    },
    takeLog,
    takeNames: () => {
      const taken = names;
      names = [];
      return taken;
    },
    learn: programs.learn,
    learnFile: programs.learnFile,
  };
}

/** `hello (pid 3): exit 0`, `loop (pid 4): SIGINT`. */
const endNote = (pid: number, name: string, status: number): Note => ({
  key: (status & 0x7f) === 0 ? 'endedExit' : 'endedSignal',
  values: { name, pid, status: statusText(status) },
});

/** `ENOENT`, and what that means. */
export function errorOf(number: number): { readonly error: string; readonly doc: string } {
  const row = ERRNO_ROWS.find((each) => each.number === number);
  return { error: row?.name ?? String(number), doc: row?.doc ?? '' };
}

export type Post = (message: FromMachine, transfer?: Transferable[]) => void;
