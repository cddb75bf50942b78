// The table of turns: which harts the core gives windows to (assembly/windows.ts), one entry a hart. Times are cycles since a
// moment that whoever fills the table chose, below 2^31.

import { TurnField as F, Layout, MAX_HARTS, TURN_BYTES } from '../spec/layout.ts';

const WORDS = TURN_BYTES / 4;

export class Turns {
  private readonly words: Int32Array;

  constructor(buffer: ArrayBuffer) {
    this.words = new Int32Array(buffer, Layout.turns, MAX_HARTS * WORDS);
  }

  /**
   * @param time clock of the hart
   * @param limit where the core must come back at the latest
   * @param end of the window that the hart is in
   */
  set(index: number, hart: number, time: number, limit: number, end: number): void {
    const { words } = this;
    const at = index * WORDS;
    words[at + F.time / 4] = time;
    words[at + F.limit / 4] = limit;
    words[at + F.end / 4] = end;
    words[at + F.hart / 4] = hart;
  }

  hart(index: number): number {
    return this.words[index * WORDS + F.hart / 4]!;
  }

  time(index: number): number {
    return this.words[index * WORDS + F.time / 4]!;
  }
}
