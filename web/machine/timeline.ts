// Gathers who ran where and when, and what the others waited for, from what the kernel tells, for the page's timeline.

import type { Kernel } from '../../src/kernel/context.ts';
import type { Observer } from '../../src/kernel/observe.ts';
import { find } from '../../src/kernel/table.ts';
import type { NameOf } from '../../src/kernel/why/text.ts';
import { LEAVE_REASONS, PIECE_STATES, type PieceState, SEGMENT_FIELDS, WAIT_NAMES } from '../messages.ts';
import { threadWait } from './waits.ts';

/** Pieces kept between two frames; older ones are dropped. */
const MAX_SEGMENTS = 4000;

export interface TimelineRecorder {
  readonly observer: Observer;
  /** Pieces since the last call, those that still go on included, as far as `clock`. */
  take(clock: number): Float64Array;
  /** Names of the locks in them that are new. */
  takeLocks(): readonly (readonly [pid: number, va: number, name: string])[];
}

interface Pause {
  from: number;
  state: PieceState;
  /** Of a lock who holds it, negative if that thread has ended; of a wait the index of its reason. */
  detail: number;
  /** Of a futex its address. */
  word: number;
}

const READY: Omit<Pause, 'from'> = { state: 'ready', detail: 0, word: 0 };

/** @param nameOf name of an address of a process */
export function recordTimeline(kernel: () => Kernel | undefined, nameOf: NameOf): TimelineRecorder {
  return new Recorder(kernel, nameOf);
}

class Recorder implements TimelineRecorder {
  readonly observer: Observer;
  private readonly kernel: () => Kernel | undefined;
  private readonly nameOf: NameOf;
  private pieces: number[] = [];
  /** By hart: who runs, since when. */
  private readonly running = new Map<number, { readonly tid: number; from: number }>();
  /** By thread: what it does instead of running. */
  private readonly pauses = new Map<number, Pause>();
  /** Locks whose names have been told, by process. */
  private readonly told = new Map<number, Set<number>>();
  private locks: (readonly [number, number, string])[] = [];

  constructor(kernel: () => Kernel | undefined, nameOf: NameOf) {
    this.kernel = kernel;
    this.nameOf = nameOf;
    this.observer = {
      dispatch: (hart, tid, clock) => this.dispatched(hart, tid, clock),
      leave: (hart, tid, clock, why) => this.left(hart, tid, clock, why),
      wake: (tid, _by, _why, clock) => this.change(tid, clock, READY),
      exit: (pid) => void this.told.delete(pid),
    };
  }

  take(clock: number): Float64Array {
    for (const [tid, pause] of this.pauses) {
      if (this.pidOf(tid) === 0) this.pauses.delete(tid);
      else this.pause(tid, pause, clock, true);
      pause.from = Math.max(pause.from, clock);
    }
    for (const [hart, piece] of this.running) {
      this.put(hart, piece.tid, piece.from, clock, 'running', 0, 0, true);
      piece.from = Math.max(piece.from, clock);
    }
    const taken = Float64Array.from(this.pieces.slice(-MAX_SEGMENTS * SEGMENT_FIELDS));
    this.pieces = [];
    return taken;
  }

  takeLocks(): readonly (readonly [number, number, string])[] {
    const taken = this.locks;
    this.locks = [];
    return taken;
  }

  private dispatched(hart: number, tid: number, clock: number): void {
    const readyAt = this.threadOf(tid)?.readyAt ?? clock;
    const pause = this.pauses.get(tid) ?? { ...READY, from: readyAt };
    // Who is continued after a stop is not woken.
    if (pause.state === 'ready') this.pause(tid, pause, clock, false);
    else {
      const until = Math.min(clock, Math.max(readyAt, pause.from));
      this.pause(tid, pause, until, false);
      this.pause(tid, { ...READY, from: until }, clock, false);
    }
    this.pauses.delete(tid);
    this.running.set(hart, { tid, from: clock });
  }

  private left(hart: number, tid: number, clock: number, why: string): void {
    const piece = this.running.get(hart);
    this.running.delete(hart);
    if (piece?.tid === tid) {
      const reason = LEAVE_REASONS.indexOf(why as (typeof LEAVE_REASONS)[number]);
      this.put(hart, tid, piece.from, clock, 'running', Math.max(1, reason), 0, false);
    }
    if (why === 'exit') this.pauses.delete(tid);
    else this.pauses.set(tid, { ...this.stateAfter(tid, why), from: clock });
  }

  private stateAfter(tid: number, why: string): Omit<Pause, 'from'> {
    const k = this.kernel();
    const thread = this.threadOf(tid);
    if (why === 'stop') return { state: 'stopped', detail: 0, word: 0 };
    if (why !== 'block' || k === undefined || thread === undefined) return READY;
    const wait = threadWait(k, thread);
    if (wait === undefined) return READY;
    if (wait.va !== 0) this.tell(thread.pid, wait.va);
    const { name, va, holder } = wait;
    if (name === 'lock' || name === 'lostLock')
      return { state: 'lock', detail: name === 'lock' ? holder : -holder, word: va };
    return { state: 'waits', detail: WAIT_NAMES.indexOf(name), word: va };
  }

  /** Something else begins for a thread that does not run. */
  private change(tid: number, clock: number, to: Omit<Pause, 'from'>): void {
    const pause = this.pauses.get(tid);
    if (pause !== undefined) this.pause(tid, pause, clock, false);
    this.pauses.set(tid, { ...to, from: Math.max(clock, pause?.from ?? clock) });
  }

  /** The name of a lock, once. */
  private tell(pid: number, va: number): void {
    let known = this.told.get(pid);
    if (known === undefined) this.told.set(pid, (known = new Set()));
    if (known.has(va)) return;
    known.add(va);
    const name = this.nameOf(pid, va);
    if (name !== undefined) this.locks.push([pid, va, name]);
  }

  private pause(tid: number, { from, state, detail, word }: Pause, to: number, goesOn: boolean): void {
    this.put(-1, tid, from, to, state, detail, word, goesOn);
  }

  private put(
    hart: number,
    tid: number,
    from: number,
    to: number,
    state: PieceState,
    detail: number,
    word: number,
    goesOn: boolean,
  ): void {
    if (to <= from) return;
    this.pieces.push(hart, tid, this.pidOf(tid), from, to, PIECE_STATES.indexOf(state), detail, word, Number(goesOn));
    if (this.pieces.length > 2 * MAX_SEGMENTS * SEGMENT_FIELDS)
      this.pieces = this.pieces.slice(-MAX_SEGMENTS * SEGMENT_FIELDS);
  }

  private threadOf(tid: number) {
    const k = this.kernel();
    return k === undefined ? undefined : find(k.state.threads, tid);
  }

  private pidOf(tid: number): number {
    return this.threadOf(tid)?.pid ?? 0;
  }
}
