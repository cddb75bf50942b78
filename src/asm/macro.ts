// Macros and repetitions: bodies with holes, arguments to fill them, and the texts that come out.

import { isIdentifierPart, isSpace } from './characters.ts';
import { Frame, type FrameKind, type Substitutions } from './source.ts';

export interface Parameter {
  readonly name: string;
  readonly default: string | undefined;
  readonly kind: 'plain' | 'required' | 'vararg';
}

/** A hole of a body: [start, end) of `\name` in the text, and which parameter; -1 is \@, -2 nothing. */
interface Hole {
  readonly start: number;
  readonly end: number;
  readonly parameter: number;
}

/** A text between its first line and its end, with the places where arguments go. */
export interface Body {
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly lineCount: number;
  readonly holes: readonly Hole[];
}

export interface Macro {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: Body;
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** Characters that one expansion may have. */
const MAX_EXPANSION_LENGTH = 4 * 1024 * 1024;

/** Finds the holes of a body for these parameters. */
export function compileBody(
  frame: Frame,
  start: number,
  end: number,
  firstLine: number,
  names: readonly string[],
): Body {
  const { text } = frame;
  const holes: Hole[] = [];
  for (let at = text.indexOf('\\', start); at >= 0 && at < end; at = text.indexOf('\\', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 64) holes.push({ start: at, end: at + 2, parameter: -1 });
    else if (next === 40 && text.charCodeAt(at + 2) === 41) holes.push({ start: at, end: at + 3, parameter: -2 });
    else if (isIdentifierPart(next)) pushHole(holes, text, at, end, names);
    else if (next === 92) at++;
  }
  let lineCount = 1;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lineCount++;
  return { frame, start, end, firstLine, lineCount, holes };
}

/** `\name`, the longest name; or what stands before a dot, as in `\op.w`. */
function pushHole(holes: Hole[], text: string, at: number, end: number, names: readonly string[]): void {
  let stop = at + 1;
  while (stop < end && isIdentifierPart(text.charCodeAt(stop))) stop++;
  const word = text.slice(at + 1, stop);
  let name = word;
  if (!names.includes(word) && word.includes('.')) name = word.slice(0, word.indexOf('.'));
  const parameter = names.indexOf(name);
  if (parameter >= 0) holes.push({ start: at, end: at + 1 + name.length, parameter });
}

/**
 * A frame that reads the body with its holes filled.
 * @returns undefined if it would be too long
 */
export function fillBody(
  body: Body,
  kind: FrameKind,
  values: readonly string[],
  counter: number,
  call: NonNullable<Frame['call']>,
  conditionals: number,
): Frame | undefined {
  const { frame, start, end, firstLine, holes } = body;
  const { file } = frame;
  if (holes.length === 0) {
    return new Frame({ kind, file, origin: frame, call, conditionals, firstLine, text: frame.text, start, end });
  }
  const parts: string[] = [];
  const substitutions: Substitutions = [];
  let length = 0;
  let from = start;
  const add = (piece: string, origin: number, replaced: number): void => {
    if (piece.length === 0) return;
    substitutions.push(length, origin, replaced);
    parts.push(piece);
    length += piece.length;
  };
  for (const hole of holes) {
    add(frame.text.slice(from, hole.start), from, 0);
    const value = hole.parameter >= 0 ? values[hole.parameter]! : hole.parameter === -1 ? `${counter}` : '';
    add(value, hole.start, hole.end - hole.start);
    from = hole.end;
    if (length > MAX_EXPANSION_LENGTH) return undefined;
  }
  add(frame.text.slice(from, end), from, 0);
  if (substitutions.length === 0) substitutions.push(0, start, 0);
  return new Frame({ kind, file, origin: frame, call, conditionals, firstLine, text: parts.join(''), substitutions });
}

/** One argument as it was written. */
export interface Argument {
  /** `name=`; undefined if it goes by its position. */
  readonly keyword: string | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isOperator = (code: number): boolean => '+-*/%<>&|^~!=:'.includes(String.fromCharCode(code));

/** Reads the arguments of a macro call, separated by commas, or by blanks where no operator stands beside them. */
export class ArgumentReader {
  readonly #text: string;
  readonly #end: number;
  pos: number;

  constructor(text: string, pos: number, end: number) {
    this.#text = text;
    this.pos = pos;
    this.#end = end;
  }

  #skipSpace(): void {
    while (this.pos < this.#end && isSpace(this.#text.charCodeAt(this.pos))) this.pos++;
  }

  /** Nothing is left but blanks or a comment. */
  get atEnd(): boolean {
    this.#skipSpace();
    return this.#endsAt(this.pos);
  }

  #endsAt(at: number): boolean {
    if (at >= this.#end) return true;
    const code = this.#text.charCodeAt(at);
    if (code === 10 || code === 59 || code === 35) return true;
    const next = this.#text.charCodeAt(at + 1);
    return code === 47 && (next === 47 || next === 42);
  }

  /** Everything up to the end of the statement, for a vararg. */
  rest(): Argument {
    this.#skipSpace();
    const start = this.pos;
    let inString = false;
    while (this.pos < this.#end && (inString ? this.#text.charCodeAt(this.pos) !== 10 : !this.#endsAt(this.pos))) {
      const code = this.#text.charCodeAt(this.pos);
      if (code === 34) inString = !inString;
      else if (code === 92 && inString) this.pos++;
      this.pos++;
    }
    this.pos = Math.min(this.pos, this.#end);
    const text = this.#text.slice(start, this.pos).trimEnd();
    return { keyword: undefined, text, start, end: start + text.length };
  }

  /** The next argument, with the comma after it passed. */
  next(): Argument {
    this.#skipSpace();
    const start = this.pos;
    const keyword = this.#keyword();
    const from = this.pos;
    const whole = this.#quoted();
    if (whole === undefined) this.#pass();
    const raw = this.#text.slice(from, this.pos);
    const end = this.pos;
    this.#skipSpace();
    if (this.#text.charCodeAt(this.pos) === 44 && this.pos < this.#end) this.pos++;
    return { keyword, text: whole ?? raw.trimEnd(), start, end };
  }

  #keyword(): string | undefined {
    let at = this.pos;
    while (at < this.#end && isIdentifierPart(this.#text.charCodeAt(at))) at++;
    if (at === this.pos || this.#text.charCodeAt(at) !== 61 || this.#text.charCodeAt(at + 1) === 61) return undefined;
    const name = this.#text.slice(this.pos, at);
    this.pos = at + 1;
    return name;
  }

  /** An argument that is one string loses its quotes. */
  #quoted(): string | undefined {
    if (this.#text.charCodeAt(this.pos) !== 34) return undefined;
    const close = this.#closingQuote(this.pos);
    if (close < 0) return undefined;
    let after = close + 1;
    while (after < this.#end && isSpace(this.#text.charCodeAt(after))) after++;
    const isWhole = this.#endsAt(after) || after > close + 1 || this.#text.charCodeAt(after) === 44;
    if (!isWhole) return undefined;
    const inner = this.#text.slice(this.pos + 1, close);
    this.pos = close + 1;
    return inner;
  }

  #closingQuote(from: number): number {
    for (let at = from + 1; at < this.#end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 92) at++;
      else if (code === 34) return at;
      else if (code === 10) return -1;
    }
    return -1;
  }

  /** Passes one argument that is not a string. */
  #pass(): void {
    let depth = 0;
    while (!this.#endsAt(this.pos)) {
      const code = this.#text.charCodeAt(this.pos);
      if (code === 34) {
        const close = this.#closingQuote(this.pos);
        this.pos = close < 0 ? this.pos : close;
      } else if (code === 39 && this.#text.charCodeAt(this.pos + 2) === 39) {
        this.pos += 2;
      } else if (code === 40 || code === 91) depth++;
      else if (code === 41 || code === 93) depth--;
      else if (code === 44 && depth <= 0) return;
      else if (isSpace(code) && depth <= 0 && this.#separates()) return;
      this.pos++;
    }
  }

  /** Whether the blanks here stand between two arguments. */
  #separates(): boolean {
    const before = this.#text.charCodeAt(this.pos - 1);
    let at = this.pos;
    while (at < this.#end && isSpace(this.#text.charCodeAt(at))) at++;
    if (this.#endsAt(at)) return true;
    const after = this.#text.charCodeAt(at);
    return !isOperator(before) && !isOperator(after) && after !== 40 && after !== 44;
  }
}
