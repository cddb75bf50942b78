// Gathers who ran where and when, and what the others waited for, from what the kernel tells, for the page's timeline.

import type { Kernel } from '../../src/kernel/context.ts';
import type { Observer } from '../../src/kernel/observe.ts';
import { find } from '../../src/kernel/table.ts';
import type { NameOf } from '../../src/kernel/why/text.ts';
import { LEAVE_REASONS, PIECE_STATES, SEGMENT_FIELDS, WAIT_NAMES } from '../messages.ts';
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

const [RUNNING, READY, LOCK, WAITS, STOPPED] = PIECE_STATES.map((_, index) => index) as [
  number,
  number,
  number,
  number,
  number,
];

/** What a thread does, since when. */
interface Track {
  readonly tid: number;
  readonly pid: number;
  from: number;
  /** Index into PIECE_STATES. */
  state: number;
  /** Of a lock who holds it, negative if that thread has ended; of a wait the index of its reason. */
  detail: number;
  /** Of a futex its address. */
  word: number;
}

/** @param nameOf name of an address of a process */
export function recordTimeline(kernel: () => Kernel | undefined, nameOf: NameOf): TimelineRecorder {
  return new Recorder(kernel, nameOf);
}

/** Called at every switch, a million times a second: records are changed in place, pieces written into a ring. */
class Recorder implements TimelineRecorder {
  readonly observer: Observer;
  private readonly kernel: () => Kernel | undefined;
  private readonly nameOf: NameOf;
  private readonly ring = new Float64Array(MAX_SEGMENTS * SEGMENT_FIELDS);
  /** Pieces written since the last call. */
  private count = 0;
  /** By hart: who runs. */
  private readonly running: (Track | undefined)[] = [];
  private readonly tracks = new Map<number, Track>();
  /** Locks whose names have been told, by process. */
  private readonly told = new Map<number, Set<number>>();
  private locks: (readonly [number, number, string])[] = [];

  constructor(kernel: () => Kernel | undefined, nameOf: NameOf) {
    this.kernel = kernel;
    this.nameOf = nameOf;
    this.observer = {
      dispatch: (hart, tid, clock) => this.dispatched(hart, tid, clock),
      leave: (hart, tid, clock, why) => this.left(hart, tid, clock, why),
      wake: (tid, _by, _why, clock) => this.woken(tid, clock),
      exit: (pid) => void this.told.delete(pid),
    };
  }

  take(clock: number): Float64Array {
    for (const [tid, track] of this.tracks) {
      if (track.state !== RUNNING && this.threadOf(tid) === undefined) this.tracks.delete(tid);
      else if (track.state !== RUNNING) this.put(-1, track, clock, track.detail, true);
    }
    this.running.forEach((track, hart) => {
      if (track !== undefined) this.put(hart, track, clock, 0, true);
    });
    return this.takeRing();
  }

  takeLocks(): readonly (readonly [number, number, string])[] {
    const taken = this.locks;
    this.locks = [];
    return taken;
  }

  /** The pieces in the ring, the oldest first. */
  private takeRing(): Float64Array {
    const { ring, count } = this;
    this.count = 0;
    if (count <= MAX_SEGMENTS) return ring.slice(0, count * SEGMENT_FIELDS);
    const oldest = (count % MAX_SEGMENTS) * SEGMENT_FIELDS;
    const taken = new Float64Array(ring.length);
    taken.set(ring.subarray(oldest));
    taken.set(ring.subarray(0, oldest), ring.length - oldest);
    return taken;
  }

  private dispatched(hart: number, tid: number, clock: number): void {
    const track = this.tracks.get(tid) ?? this.newTrack(tid, clock);
    // Who is continued after a stop is not woken.
    if (track.state !== READY) this.becomeReady(track, Math.min(clock, this.threadOf(tid)?.readyAt ?? clock));
    this.put(-1, track, clock, 0, false);
    track.state = RUNNING;
    track.from = clock;
    this.running[hart] = track;
  }

  private left(hart: number, tid: number, clock: number, why: string): void {
    const track = this.running[hart];
    this.running[hart] = undefined;
    if (track?.tid !== tid) return;
    const reason = LEAVE_REASONS.indexOf(why as (typeof LEAVE_REASONS)[number]);
    this.put(hart, track, clock, Math.max(1, reason), false);
    track.from = clock;
    track.state = why === 'stop' ? STOPPED : READY;
    track.detail = 0;
    track.word = 0;
    if (why === 'block') this.notePause(track);
    if (why === 'exit') this.tracks.delete(tid);
  }

  private woken(tid: number, clock: number): void {
    const track = this.tracks.get(tid);
    if (track !== undefined && track.state !== RUNNING) this.becomeReady(track, clock);
  }

  private becomeReady(track: Track, clock: number): void {
    this.put(-1, track, clock, track.detail, false);
    track.from = Math.max(track.from, clock);
    track.state = READY;
    track.detail = 0;
    track.word = 0;
  }

  /** What a thread waits for that has just left its hart; one that has been woken meanwhile is ready. */
  private notePause(track: Track): void {
    const k = this.kernel();
    const thread = this.threadOf(track.tid);
    const wait = k === undefined || thread === undefined ? undefined : threadWait(k, thread);
    if (wait === undefined) return;
    const { name, va, holder } = wait;
    if (va !== 0) this.tell(track.pid, va);
    track.word = va;
    track.state = name === 'lock' || name === 'lostLock' ? LOCK : WAITS;
    track.detail = name === 'lock' ? holder : name === 'lostLock' ? -holder : WAIT_NAMES.indexOf(name);
  }

  private newTrack(tid: number, clock: number): Track {
    const thread = this.threadOf(tid);
    const track: Track = {
      tid,
      pid: thread?.pid ?? 0,
      from: thread?.readyAt ?? clock,
      state: READY,
      detail: 0,
      word: 0,
    };
    this.tracks.set(tid, track);
    return track;
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

  /** Writes what a thread did until `to`; the next piece of it begins there. */
  private put(hart: number, track: Track, to: number, detail: number, goesOn: boolean): void {
    if (to <= track.from) return;
    const { ring } = this;
    let at = (this.count++ % MAX_SEGMENTS) * SEGMENT_FIELDS;
    ring[at++] = hart;
    ring[at++] = track.tid;
    ring[at++] = track.pid;
    ring[at++] = track.from;
    ring[at++] = to;
    ring[at++] = track.state;
    ring[at++] = detail;
    ring[at++] = track.word;
    ring[at] = goesOn ? 1 : 0;
    track.from = to;
  }

  private threadOf(tid: number) {
    const k = this.kernel();
    return k === undefined ? undefined : find(k.state.threads, tid);
  }
}
