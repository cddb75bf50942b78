// The pieces of the timeline that are kept: who ran on which hart from when to when.

import { type Screen, SEGMENT_FIELDS } from '../messages.ts';

export interface Piece {
  readonly hart: number;
  readonly tid: number;
  readonly pid: number;
  readonly start: number;
  readonly end: number;
  /** Index into LEAVE_REASONS. */
  readonly reason: number;
}

const MAX_PIECES = 24_000;

export class TimelineData {
  /** Numbers of all pieces, SEGMENT_FIELDS each, by the time of their end. */
  numbers: number[] = [];
  /** Names of processes, those that have ended too. */
  readonly names = new Map<number, string>();
  now = 0;
  /** Where the last piece of each hart is, if its thread still ran at its end. */
  private readonly running = new Map<number, number>();

  /** Takes what a screen brings; whether there was anything. */
  add({ segments, names, clock }: Screen): boolean {
    for (const [pid, name] of names) this.names.set(pid, name);
    this.now = clock;
    for (let at = 0; at < segments.length; at += SEGMENT_FIELDS) this.put(segments, at);
    const limit = MAX_PIECES * SEGMENT_FIELDS;
    if (this.numbers.length > limit * 1.25) {
      this.numbers = this.numbers.slice(-limit);
      this.running.clear();
    }
    return segments.length > 0;
  }

  clear(): void {
    this.numbers = [];
    this.running.clear();
    this.names.clear();
    this.now = 0;
  }

  /** A piece, or the rest of one whose start a screen before has brought. */
  private put(segments: Float64Array, from: number): void {
    const piece = segments.subarray(from, from + SEGMENT_FIELDS);
    const [hart, tid, , start, end, reason] = piece as unknown as [number, number, number, number, number, number];
    const { numbers } = this;
    let at = this.running.get(hart);
    if (at !== undefined && numbers[at + 1] === tid && numbers[at + 4] === start) {
      numbers[at + 4] = end;
      numbers[at + 5] = reason;
    } else {
      at = numbers.length;
      numbers.push(...piece);
    }
    if (reason === 0) this.running.set(hart, at);
    else this.running.delete(hart);
  }

  /** Calls for each piece that touches [from, to], the latest first; stops when `visit` gives true. */
  each(from: number, to: number, visit: (at: number) => boolean | undefined): void {
    const { numbers } = this;
    for (let at = numbers.length - SEGMENT_FIELDS; at >= 0; at -= SEGMENT_FIELDS) {
      if (numbers[at + 3]! > to || numbers[at + 4]! < from) continue;
      if (visit(at) === true) return;
    }
  }

  /** When the first piece that is kept begins, and the last one ends. */
  reach(): readonly [number, number] {
    const { numbers } = this;
    return numbers.length === 0 ? [0, this.now] : [numbers[3]!, numbers[numbers.length - 2]!];
  }

  piece(at: number): Piece {
    const [hart, tid, pid, start, end, reason] = this.numbers.slice(at, at + SEGMENT_FIELDS) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return { hart, tid, pid, start, end, reason };
  }
}
