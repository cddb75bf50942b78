// The pieces of the timeline that are kept: who ran on which hart from when to when, and what the others waited for.

import { PIECE_STATES, type PieceState, type Screen, SEGMENT_FIELDS } from '../messages.ts';

export interface Piece {
  /** -1 unless it runs. */
  readonly hart: number;
  readonly tid: number;
  readonly pid: number;
  readonly start: number;
  readonly end: number;
  readonly state: PieceState;
  /** Running: index into LEAVE_REASONS; lock: the holder; waits: index into WAIT_NAMES. */
  readonly detail: number;
  /** Of a futex its address. */
  readonly word: number;
}

/** Places of the numbers of a piece. */
export const AT = { hart: 0, tid: 1, pid: 2, start: 3, end: 4, state: 5, detail: 6, word: 7, goesOn: 8 } as const;

const MAX_PIECES = 40_000;

export class TimelineData {
  /** Numbers of all pieces, SEGMENT_FIELDS each; those of a hart, and of a thread, by time. */
  numbers: number[] = [];
  /** Names of processes, those that have ended too. */
  readonly names = new Map<number, string>();
  now = 0;
  private readonly locks = new Map<string, string>();
  /** By hart and by thread (as -tid): where its last piece is, if that still went on. */
  private readonly open = new Map<number, number>();

  /** Takes what a screen brings; whether there was anything. */
  add({ segments, names, locks, clock }: Screen): boolean {
    for (const [pid, name] of names) this.names.set(pid, name);
    for (const [pid, va, name] of locks) this.locks.set(`${pid} ${va}`, name);
    this.now = clock;
    for (let at = 0; at < segments.length; at += SEGMENT_FIELDS) this.put(segments, at);
    if (this.numbers.length > MAX_PIECES * SEGMENT_FIELDS * 1.25) this.forget();
    return segments.length > 0;
  }

  clear(): void {
    this.numbers = [];
    this.open.clear();
    this.names.clear();
    this.locks.clear();
    this.now = 0;
  }

  /** Name of the lock that a thread of this process waits for. */
  lockName(pid: number, va: number): string {
    return this.locks.get(`${pid} ${va}`) ?? `0x${va.toString(16)}`;
  }

  /** Drops the oldest pieces, and the names of processes that are in none any more. */
  private forget(): void {
    this.numbers = this.numbers.slice(-MAX_PIECES * SEGMENT_FIELDS);
    this.open.clear();
    const pids = new Set<number>();
    for (let at = 0; at < this.numbers.length; at += SEGMENT_FIELDS) pids.add(this.numbers[at + AT.pid]!);
    const latest = Math.max(0, ...pids);
    for (const pid of this.names.keys()) if (pid < latest && !pids.has(pid)) this.names.delete(pid);
    for (const key of this.locks.keys()) if (!this.names.has(Number.parseInt(key, 10))) this.locks.delete(key);
  }

  /** A piece, or the rest of one whose start a screen before has brought. */
  private put(segments: Float64Array, from: number): void {
    const { numbers, open } = this;
    const field = (name: keyof typeof AT): number => segments[from + AT[name]]!;
    const key = field('hart') >= 0 ? field('hart') : -field('tid');
    let at = open.get(key);
    const isSame = at !== undefined && numbers[at + AT.tid] === field('tid') && numbers[at + AT.end] === field('start');
    if (at !== undefined && isSame && numbers[at + AT.state] === field('state')) {
      numbers[at + AT.end] = field('end');
      numbers[at + AT.detail] = field('detail');
    } else {
      at = numbers.length;
      for (let index = 0; index < SEGMENT_FIELDS; index++) numbers.push(segments[from + index]!);
    }
    if (field('goesOn') === 1) open.set(key, at);
    else open.delete(key);
  }

  /** Calls for each piece that touches [from, to], the latest first; stops when `visit` gives true. */
  each(from: number, to: number, visit: (at: number) => boolean | undefined): void {
    const { numbers } = this;
    for (let at = numbers.length - SEGMENT_FIELDS; at >= 0; at -= SEGMENT_FIELDS) {
      if (numbers[at + AT.start]! > to || numbers[at + AT.end]! < from) continue;
      if (visit(at) === true) return;
    }
  }

  /** When the first piece begins that is kept, and the last one ends. */
  reach(): readonly [number, number] {
    const { numbers } = this;
    return numbers.length === 0 ? [0, this.now] : [numbers[AT.start]!, this.now];
  }

  piece(at: number): Piece {
    const field = (name: keyof typeof AT): number => this.numbers[at + AT[name]]!;
    return {
      hart: field('hart'),
      tid: field('tid'),
      pid: field('pid'),
      start: field('start'),
      end: field('end'),
      state: PIECE_STATES[field('state')]!,
      detail: field('detail'),
      word: field('word'),
    };
  }
}
