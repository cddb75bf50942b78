// What a run shows while it goes on and gathers for its end: crash reports, strace, trace, statistics, the recording.

import { type Collector, collectStats } from '../debug/collect.ts';
import { deadlockReport, ownLines } from '../debug/deadlock.ts';
import { readProcessMemory, readProcessWord } from '../debug/memory.ts';
import { combineObservers } from '../debug/observers.ts';
import type { Paint } from '../debug/paint.ts';
import { panicReport } from '../debug/panic.ts';
import { crashReport } from '../debug/report.ts';
import { straceObserver } from '../debug/strace.ts';
import { type ProgramSymbols, symbolsOf } from '../debug/symbols.ts';
import { recordTimeline, type TimelineRecorder } from '../debug/timeline/record.ts';
import { collectTimes, type TimesCollector } from '../debug/times.ts';
import { traceLine, traceMachine } from '../debug/trace.ts';
import { ownCaller } from '../debug/why.ts';
import type { Image } from '../elf/image.ts';
import type { Kernel } from '../kernel/context.ts';
import type { Observer } from '../kernel/observe.ts';
import { find } from '../kernel/table.ts';
import type { InputEvent } from '../spec/inputs.ts';

export interface WatchOptions {
  readonly strace?: boolean;
  /** Names of calls and ids of processes that strace shows; all, if there are none. */
  readonly straceOnly?: readonly string[];
  /** Count what threads do with their time; record a timeline. */
  readonly times?: boolean;
  readonly timeline?: boolean;
  readonly clockHz: number;
  readonly paint: Paint;
  /** Text for standard error. */
  readonly emit: (text: string) => void;
  /** The executable at a path of the machine, if it is known. */
  readonly imageAt: (path: string) => Image | undefined;
  readonly sourceLine: (file: string, line: number) => string | undefined;
}

export interface Watch {
  readonly observer: Observer;
  readonly collector: Collector;
  readonly times: TimesCollector | undefined;
  readonly recorder: TimelineRecorder | undefined;
  readonly events: readonly InputEvent[];
  /** To be called when there is a kernel. */
  readonly attach: (k: Kernel) => void;
  /** Writes the crash reports that have come up; called when the output before them is out. */
  readonly flush: () => void;
  readonly deadlock: () => string;
  /** The report of an error that no guest can cause. Never throws. */
  readonly panic: (error: unknown) => string;
  /** Text of a source line of the user's. */
  readonly sourceLine: (file: string, line: number) => string | undefined;
  readonly symbolsOfProcess: (pid: number) => ProgramSymbols | undefined;
}

/** Makes the observers of a run. */
export function watchRun(options: WatchOptions): Watch {
  const { paint, sourceLine } = options;
  let kernel: Kernel | undefined;
  let reports: string[] = [];
  const events: InputEvent[] = [];
  const collector = collectStats();
  const symbolsAt = cached((path) => {
    const image = options.imageAt(path);
    return image === undefined ? undefined : symbolsOf(image);
  });
  const symbolsOfProcess = (pid: number): ProgramSymbols | undefined => {
    const process = kernel === undefined ? undefined : find(kernel.state.processes, pid);
    return process === undefined ? undefined : symbolsAt(process.exe);
  };
  const own: Observer = {
    crash(facts) {
      const symbols = symbolsAt(facts.exe);
      const at = { pc: facts.pc, regs: facts.registers };
      const caller = kernel && symbols ? ownCaller(kernel, facts.pid, at, symbols, ownLines(sourceLine)) : undefined;
      reports.push(crashReport(facts, { symbols, sourceLine, caller, paint }));
    },
    outOfMemory(pid, name, pages, total) {
      const killed = paint.bold(paint.red('killed'));
      const had = `it had ${pages * 4} KiB of ${total * 4}; --memory gives it more`;
      reports.push(`${killed}: ${name} (pid ${pid}): the machine ran out of memory; ${had}\n`);
    },
    input(event) {
      events.push(event);
    },
  };
  const strace = (): Observer =>
    straceObserver({
      emit: (line) => options.emit(`${line}\n`),
      readMemory: (tid, va, length) => (kernel === undefined ? undefined : memoryOf(kernel, tid, va, length)),
      pidOf: (tid) => (kernel === undefined ? tid : (find(kernel.state.threads, tid)?.pid ?? tid)),
      clockHz: options.clockHz,
      paint,
      only: options.straceOnly ?? [],
    });
  const times = options.times === true ? collectTimes() : undefined;
  const nameOf = (pid: number, va: number): string | undefined => symbolsOfProcess(pid)?.symbolAt(va);
  const recorder = options.timeline === true ? recordTimeline({ nameOf }) : undefined;
  const more = [options.strace === true ? strace() : undefined, times?.observer, recorder?.observer];
  const observers = [collector.observer, own, ...more.filter((each) => each !== undefined)];
  return {
    observer: combineObservers(observers)!,
    collector,
    times,
    recorder,
    events,
    attach: (k) => {
      kernel = k;
      times?.attach(k);
      recorder?.attach(k);
    },
    flush() {
      for (const report of reports) options.emit(report);
      reports = [];
    },
    deadlock: () =>
      kernel === undefined ? '' : deadlockReport(kernel, { symbolsOf: symbolsOfProcess, sourceLine, paint }),
    panic: (error) => (kernel === undefined ? '' : panicReport(kernel, error, { symbolsOf: symbolsOfProcess, paint })),
    sourceLine,
    symbolsOfProcess,
  };
}

function memoryOf(k: Kernel, tid: number, va: number, length: number): Uint8Array | undefined {
  const pid = find(k.state.threads, tid)?.pid;
  return pid === undefined ? undefined : readProcessMemory(k, pid, va, length);
}

function cached<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}

/** Writes a line for every instruction of the machine's processes. */
export function traceRun(k: Kernel, watch: Watch, { emit, paint }: WatchOptions): void {
  traceMachine(k.machine, false, (h, pc, before) => {
    const who = find(k.state.threads, k.state.harts[h]!.thread)?.pid ?? 0;
    const word = readProcessWord(k, who, pc);
    const step = { who, pc, word, before, after: k.machine.harts[h]!.regs };
    emit(`${traceLine(step, watch.symbolsOfProcess(who), paint)}\n`);
  });
}
