// Runs a bare machine: its harts take turns in windows of virtual time (kernel.md, Harts), and when all of them wait,
// the one with the earliest timer jumps to it. Host-free: bytes come and go through callbacks.

import { Interrupt } from '../spec/traps.ts';
import type { Hart } from './hart.ts';
import { type Machine, Stop } from './machine.ts';

/** Cycles of a window; windows are aligned. */
export const WINDOW_CYCLES = 1024;

export interface BareHost {
  /** Bytes that the guest wrote to the console. */
  output(bytes: Uint8Array): void;
  /** Input that has arrived, asked for at window boundaries; undefined: none now. */
  input?(): Uint8Array | undefined;
}

export interface BareOptions {
  /** Where every hart starts. */
  readonly entry: number;
  /** Stops before any hart's clock passes this. */
  readonly maxCycles?: number;
  readonly windowCycles?: number;
}

/**
 * Why the run ended. power: the guest wrote `code` to the power register. idle: every hart waits and no timer is
 * set: only input can wake it. limit: maxCycles. more: runFor's windows are used up.
 */
export type BareEnd =
  | { readonly kind: 'power'; readonly code: number }
  | { readonly kind: 'idle' }
  | { readonly kind: 'limit' }
  | { readonly kind: 'more' };

const TIMER = 1 << Interrupt.timer;

/** A bare machine that is being run; its position is in the harts' clocks, so it can be left and resumed anywhere. */
export class BareRunner {
  private readonly machine: Machine;
  private readonly host: BareHost;
  private readonly maxCycles: number;
  private readonly windowCycles: number;
  private pendingInput: Uint8Array = new Uint8Array(0);
  private lastHart = -1;

  /** @param machine a bare machine whose RAM holds the program; its harts are set to the state at reset */
  constructor(machine: Machine, host: BareHost, options: BareOptions) {
    this.machine = machine;
    this.host = host;
    this.maxCycles = options.maxCycles ?? Number.MAX_SAFE_INTEGER;
    this.windowCycles = options.windowCycles ?? WINDOW_CYCLES;
    for (const hart of machine.harts) resetHart(hart, options.entry);
  }

  /** Runs until the machine ends. */
  run(): BareEnd {
    for (;;) {
      const end = this.runFor(1024);
      if (end.kind !== 'more') return end;
    }
  }

  /** Runs at most so many windows. */
  runFor(windows: number): BareEnd {
    for (let count = 0; count < windows; count++) {
      this.feedInput();
      const hart = this.nextHart();
      if (!hart) return { kind: 'idle' };
      if (hart.clock >= this.maxCycles) return { kind: 'limit' };
      const stop = this.runWindow(hart);
      const output = this.machine.bareOutput();
      if (output.length > 0) this.host.output(output);
      if (stop === Stop.power) return { kind: 'power', code: this.machine.powerCode };
    }
    return { kind: 'more' };
  }

  private feedInput(): void {
    if (this.pendingInput.length === 0) this.pendingInput = this.host.input?.() ?? this.pendingInput;
    if (this.pendingInput.length === 0) return;
    this.pendingInput = this.pendingInput.subarray(this.machine.bareInput(this.pendingInput));
  }

  /** The hart with the lowest (clock, id); one that waits counts from its timer, and not at all without one. */
  private nextHart(): Hart | undefined {
    let best: Hart | undefined;
    let bestTime = Number.POSITIVE_INFINITY;
    for (const hart of this.machine.harts) {
      const time = readyAt(hart, this.wakeTime());
      if (time < bestTime) {
        best = hart;
        bestTime = time;
      }
    }
    if (best && bestTime > best.clock) best.clock = bestTime;
    return best;
  }

  /** When something that is not a hart's own timer wakes a waiting hart: when the hart that caused it was there. */
  private wakeTime(): number {
    return this.lastHart < 0 ? 0 : this.machine.harts[this.lastHart]!.clock;
  }

  private runWindow(hart: Hart): Stop {
    if (this.lastHart >= 0 && this.lastHart !== hart.id) hart.reservation = -1;
    this.lastHart = hart.id;
    const end = (Math.floor(hart.clock / this.windowCycles) + 1) * this.windowCycles;
    const budget = Math.min(end, Math.max(this.maxCycles, hart.clock + 1)) - hart.clock;
    return this.machine.run(hart.id, budget);
  }
}

/** When a hart can go on: now, when its timer is due, or never (Infinity). */
function readyAt(hart: Hart, wakeTime: number): number {
  if (!hart.waiting) return hart.clock;
  const enabled = hart.sie;
  if ((hart.sip & enabled) !== 0) return Math.max(hart.clock, (hart.sip & enabled & TIMER) !== 0 ? 0 : wakeTime);
  return (enabled & TIMER) !== 0 && hart.stimecmp <= 2 ** 52
    ? Math.max(hart.clock, hart.stimecmp)
    : Number.POSITIVE_INFINITY;
}

function resetHart(hart: Hart, entry: number): void {
  hart.regs.fill(0);
  hart.regs[10] = hart.id;
  hart.pc = entry;
  hart.mode = 1;
}
