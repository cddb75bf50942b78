// The stage of the demonstration: runs a machine, gathers what every process prints and when (in virtual time), and
// types the guesses of programs/first/guess.s. Nothing depends on the host, so every performance is the same.

import { readProcessMemory } from '../debug/memory.ts';
import type { Kernel } from '../kernel/context.ts';
import { submit } from '../kernel/inputs.ts';
import { drainOutput } from '../kernel/io/output.ts';
import { machineTime, run } from '../kernel/kernel.ts';
import type { CrashReport, Observer } from '../kernel/observe.ts';
import { find } from '../kernel/table.ts';
import { SYSCALL_BY_NAME } from '../spec/syscalls.ts';

/** Something to show, in the order it happened. Clocks are cycles. */
export type Scene =
  | { readonly kind: 'line'; readonly pid: number; readonly clock: number; readonly text: string }
  | { readonly kind: 'typed'; readonly pid: number; readonly clock: number; readonly text: string }
  | { readonly kind: 'crash'; readonly clock: number; readonly report: CrashReport };

const WRITE = SYSCALL_BY_NAME.get('write')!.number;
const READ = SYSCALL_BY_NAME.get('read')!.number;
const TTY = 1;
const HIGHEST = 100;
/** Cycles between two looks at who waits for a key, and how long the player thinks. */
const LOOK = 20_000;
const THINKING = 150_000;

export interface Stage {
  readonly observer: Observer;
  /** Runs until every process has ended; the scenes. */
  readonly perform: (k: Kernel) => readonly Scene[];
}

export function makeStage(): Stage {
  const scenes: Scene[] = [];
  const calls = new Map<number, { readonly number: number; readonly args: readonly number[] }>();
  const partial = new Map<number, string>();
  const player = makePlayer();
  let kernel: Kernel | undefined;

  const printed = (pid: number, text: string, clock: number): void => {
    const lines = ((partial.get(pid) ?? '') + text).split('\n');
    partial.set(pid, lines.pop()!);
    for (const line of lines) scenes.push({ kind: 'line', pid, clock, text: line });
    player.hear(text);
  };
  const observer: Observer = {
    syscall(tid, number, args) {
      calls.set(tid, { number, args: [...args] });
    },
    syscallReturn(tid, number, result, clock) {
      const args = calls.get(tid)?.args;
      calls.delete(tid);
      if (number !== WRITE || result <= 0 || kernel === undefined || args === undefined) return;
      const pid = find(kernel.state.threads, tid)?.pid ?? tid;
      const bytes = readProcessMemory(kernel, pid, args[1]!, result);
      if (bytes !== undefined) printed(pid, new TextDecoder().decode(bytes), clock);
    },
    crash(report) {
      scenes.push({ kind: 'crash', clock: report.clock, report });
    },
  };
  /** Whoever waits for the terminal gets the player's next guess. */
  const type = (k: Kernel): void => {
    const reader = [...calls].find(([, { number, args }]) => number === READ && args[0] === 0)?.[0];
    if (reader === undefined) return;
    calls.delete(reader);
    const text = player.guess();
    const event = submit(
      k,
      { kind: 'keys', tty: TTY, bytes: new TextEncoder().encode(`${text}\n`) },
      machineTime(k) + THINKING,
    );
    const prompt = partial.get(reader) ?? '';
    partial.delete(reader);
    scenes.push({ kind: 'typed', pid: reader, clock: event.time, text: `${prompt}${text}` });
  };
  const perform = (k: Kernel): readonly Scene[] => {
    kernel = k;
    for (;;) {
      const { kind } = run(k, machineTime(k) + LOOK);
      drainOutput(k);
      if (kind !== 'more' && kind !== 'idle' && kind !== 'output') break;
      type(k);
      if (kind === 'idle' && k.state.inputs.length === 0) break;
    }
    for (const [pid, text] of partial) if (text !== '') scenes.push({ kind: 'line', pid, clock: machineTime(k), text });
    return scenes.sort((a, b) => a.clock - b.clock);
  };
  return { observer, perform };
}

/** Finds the number by halving what is left, as it hears the answers. */
function makePlayer(): { readonly guess: () => string; readonly hear: (text: string) => void } {
  let low = 1;
  let high = HIGHEST;
  const middle = (): number => Math.floor((low + high) / 2);
  return {
    guess: () => String(middle()),
    hear(text) {
      if (text.includes('Too small')) low = middle() + 1;
      if (text.includes('Too large')) high = middle() - 1;
    },
  };
}
