// Typed sessions for tests: programs on a terminal, a script of what is typed, and the recording of it.

import { runSession, type SessionEnd, type SessionOptions } from '../../src/host/session.ts';
import { openSimHost, type SimHost, type SimOptions } from '../../src/host/sim.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { exactHash } from '../../src/kernel/hash.ts';
import { machineTime } from '../../src/kernel/kernel.ts';
import type { Observer } from '../../src/kernel/observe.ts';
import { hashText } from '../../src/kernel/trace-hash.ts';
import type { InputEvent } from '../../src/spec/inputs.ts';
import { bootPrograms, type RunOptions } from '../support/machine.ts';

/** Cycles between two looks at the simulated outside. */
const SLICE = 100_000;

export interface SessionRun {
  readonly k: Kernel;
  readonly host: SimHost;
  readonly end: SessionEnd;
  /** What came from outside, as a recording has it. */
  readonly events: readonly InputEvent[];
  readonly time: number;
  /** Of every kernel entry and of the state at the end. */
  readonly hash: string;
}

export interface SessionSetup extends RunOptions, SimOptions {
  readonly session?: Partial<SessionOptions>;
}

/** Runs programs on the console terminal while the script types. */
export async function typeSession(images: readonly Uint8Array[], setup: SessionSetup = {}): Promise<SessionRun> {
  const events: InputEvent[] = [];
  const observer: Observer = { ...setup.observer, input: (event) => void events.push(event) };
  const k = bootPrograms(
    images.map((image) => ({ image })),
    { stdio: ['tty', 'tty', 'tty'], ...setup, observer },
  );
  const host = openSimHost(setup);
  const end = await runSession(k, host, { pace: 'fast', sliceCycles: SLICE, ...setup.session });
  return { k, host, end, events, time: machineTime(k), hash: `${hashText(k.trace!)}-${exactHash(k)}` };
}

/** Exit status of a program by its number in the order of starting. */
export function statusOf(k: Kernel, number = 1): number {
  return k.state.programs.rows.get(number)!.status;
}
