// The texts that are being read, and where a character of them comes from: a file, the body of a macro after
// substitution, a repeated block. Spans always lead back to a line that the user wrote.

import type { Span } from '../diag/diagnostic.ts';

/** Pieces of an expanded text: [start in it, start in the origin, length of the replaced `\name` or 0 if copied]. */
export type Substitutions = number[];

export type FrameKind = 'file' | 'macro' | 'repeat';

/** What a frame was started by. */
export interface FrameCall {
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
  /** "in this expansion of macro `x`". */
  readonly text: string;
}

/** One text on the stack of texts; `pos` is the next character to read and `line` its line in this text, from 1. */
export class Frame {
  readonly kind: FrameKind;
  /** Name of the file that the text was written in. */
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly call: FrameCall | undefined;
  readonly depth: number;
  /** Where the text of a macro was written; undefined for files. */
  readonly origin: Frame | undefined;
  readonly substitutions: Substitutions | undefined;
  /** Conditionals that were open when it started: those above must end with it. */
  readonly conditionals: number;
  pos: number;
  line: number;
  readonly firstLine: number;
  /** The next text of a repetition, or undefined when it is over. */
  next: (() => Frame | undefined) | undefined;
  /** `.exitm` was read: nothing more of it. */
  isOver = false;

  constructor(part: {
    kind: FrameKind;
    file: string;
    text: string;
    start?: number;
    end?: number;
    call?: FrameCall | undefined;
    origin?: Frame;
    substitutions?: Substitutions | undefined;
    conditionals?: number;
    firstLine?: number;
  }) {
    this.kind = part.kind;
    this.file = part.file;
    this.text = part.text;
    this.start = part.start ?? 0;
    this.end = part.end ?? part.text.length;
    this.call = part.call;
    this.depth = part.call === undefined ? 0 : part.call.frame.depth + 1;
    this.origin = part.origin;
    this.substitutions = part.substitutions;
    this.conditionals = part.conditionals ?? 0;
    this.pos = this.start;
    this.firstLine = part.firstLine ?? 1;
    this.line = this.firstLine;
    this.next = undefined;
  }

  /** Back to its first character. */
  rewind(): void {
    this.pos = this.start;
    this.line = this.firstLine;
  }
}

/** A range of characters in the text of a frame. */
export interface Place {
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
}

/** Index of the piece that holds a position. */
function pieceAt(pieces: Substitutions, position: number): number {
  let low = 0;
  let high = pieces.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle * 3]! <= position) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}

function mapStart(pieces: Substitutions, position: number): number {
  const at = pieceAt(pieces, position);
  return pieces[at + 2] === 0 ? pieces[at + 1]! + position - pieces[at]! : pieces[at + 1]!;
}

/** An end is mapped by the character before it. */
function mapEnd(pieces: Substitutions, end: number): number {
  const at = pieceAt(pieces, end - 1);
  return pieces[at + 2] === 0 ? pieces[at + 1]! + end - pieces[at]! : pieces[at + 1]! + pieces[at + 2]!;
}

/** The place in the text that the user wrote. */
function originOf(place: Place): Place {
  let { frame, start, end } = place;
  while (frame.origin !== undefined) {
    if (frame.substitutions !== undefined) {
      const { substitutions } = frame;
      const isEmpty = end <= start;
      end = isEmpty ? 0 : mapEnd(substitutions, end);
      start = mapStart(substitutions, start);
      end = Math.max(start, end);
    }
    frame = frame.origin;
  }
  return { frame, start, end };
}

/** Positions of the line starts of a text; made on the first question about it. */
const lineStarts = new WeakMap<Frame, number[]>();

function startsOf(frame: Frame): number[] {
  let starts = lineStarts.get(frame);
  if (starts === undefined) {
    starts = [0];
    for (let at = frame.text.indexOf('\n'); at >= 0; at = frame.text.indexOf('\n', at + 1)) starts.push(at + 1);
    lineStarts.set(frame, starts);
  }
  return starts;
}

/** File, line and column of a place; a place that runs over several lines is cut to its first. */
export function spanOf(place: Place): Span {
  const { frame, start, end } = originOf(place);
  const starts = startsOf(frame);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= start) low = middle;
    else high = middle - 1;
  }
  const lineEnd = frame.text.indexOf('\n', start);
  const stop = Math.min(end, lineEnd < 0 ? frame.text.length : lineEnd);
  return { file: frame.file, line: low + 1, column: start - starts[low]! + 1, length: Math.max(1, stop - start) };
}
