// Source text to tokens, a statement at a time. Written by hand and without allocation for each token: kinds,
// positions and values stand in arrays that are used again for the next statement.

import { CharClass, classOf, isIdentifierPart } from './characters.ts';
import type { Int } from './integers.ts';
import { normalise } from './integers.ts';

/** Kinds of tokens; punctuation has its character code, pairs of characters have numbers above 1000. */
export const Tok = {
  end: 0,
  identifier: 1,
  number: 2,
  string: 3,
  /** A numeric label: value is its number, +0.5 if it is a forward reference. */
  numericLabel: 4,
  shiftLeft: 1001,
  shiftRight: 1002,
  andAnd: 1003,
  orOr: 1004,
  equal: 1005,
  notEqual: 1006,
  lessEqual: 1007,
  greaterEqual: 1008,
} as const;

const PAIRS = new Map<string, number>([
  ['<<', Tok.shiftLeft],
  ['>>', Tok.shiftRight],
  ['&&', Tok.andAnd],
  ['||', Tok.orOr],
  ['==', Tok.equal],
  ['!=', Tok.notEqual],
  ['<>', Tok.notEqual],
  ['<=', Tok.lessEqual],
  ['>=', Tok.greaterEqual],
]);

/** Told of bad characters and numbers; positions are in the text that is read. */
export type LexicalError = (
  kind: 'character' | 'string' | 'comment' | 'number' | 'character constant' | 'escape',
  detail: string,
  start: number,
  end: number,
) => void;

const NEWLINE = 10;
const QUOTE = 34;
const APOSTROPHE = 39;
const BACKSLASH = 92;
const SLASH = 47;
const STAR = 42;

const ESCAPES: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  b: 8,
  f: 12,
  v: 11,
  a: 7,
  e: 27,
  '0': 0,
  '\\': 92,
  "'": 39,
  '"': 34,
};

export class Lexer {
  text = '';
  pos = 0;
  end = 0;
  /** Newlines passed since `begin`. */
  newlines = 0;
  /** A bad token was reported: the statement is not worth reading. */
  failed = false;
  count = 0;
  cursor = 0;
  readonly kind: number[] = [];
  readonly start: number[] = [];
  readonly stop: number[] = [];
  readonly value: Int[] = [];
  readonly #error: LexicalError;

  constructor(error: LexicalError) {
    this.#error = error;
  }

  begin(text: string, pos: number, end: number): void {
    this.text = text;
    this.pos = pos;
    this.end = end;
    this.newlines = 0;
    this.failed = false;
    this.count = 0;
    this.cursor = 0;
  }

  /** Passes blanks and comments; stops at a newline, `;`, the end or a token. A `#` or `//` comment runs to the newline. */
  skipBlanks(): void {
    const text = this.text;
    while (this.pos < this.end) {
      const code = text.charCodeAt(this.pos);
      if (code === 32 || code === 9 || code === 13 || code === 12 || code === 11) {
        this.pos++;
      } else if (code === 35 || (code === SLASH && text.charCodeAt(this.pos + 1) === SLASH)) {
        const at = text.indexOf('\n', this.pos);
        this.pos = at < 0 || at > this.end ? this.end : at;
      } else if (code === SLASH && text.charCodeAt(this.pos + 1) === STAR) {
        this.#skipBlockComment();
      } else {
        return;
      }
    }
  }

  #skipBlockComment(): void {
    const from = this.pos;
    const close = this.text.indexOf('*/', from + 2);
    if (close < 0 || close + 2 > this.end) {
      this.#error('comment', '', from, from + 2);
      this.failed = true;
      this.#countNewlines(from, this.end);
      this.pos = this.end;
      return;
    }
    this.#countNewlines(from, close);
    this.pos = close + 2;
  }

  #countNewlines(from: number, to: number): void {
    for (let at = this.text.indexOf('\n', from); at >= 0 && at < to; at = this.text.indexOf('\n', at + 1)) {
      this.newlines++;
    }
  }

  /** At a newline, `;` or the end of the text. */
  atStatementEnd(): boolean {
    if (this.pos >= this.end) return true;
    const code = this.text.charCodeAt(this.pos);
    return code === NEWLINE || code === 59;
  }

  /** Passes the newline or `;` at which the statement ends. */
  passStatementEnd(): void {
    if (this.pos >= this.end) return;
    if (this.text.charCodeAt(this.pos) === NEWLINE) this.newlines++;
    this.pos++;
  }

  /** End of the identifier that starts here, or the position itself if none does. */
  identifierEnd(): number {
    const text = this.text;
    let at = this.pos;
    if (at < this.end && classOf(text.charCodeAt(at)) === CharClass.identifier) {
      do at++;
      while (at < this.end && isIdentifierPart(text.charCodeAt(at)));
    }
    return at;
  }

  /** Passes what is left of the statement without reading it; strings and comments hide `;`. */
  skipStatement(): void {
    const text = this.text;
    for (this.skipBlanks(); !this.atStatementEnd(); this.skipBlanks()) {
      const code = text.charCodeAt(this.pos);
      if (code === QUOTE) this.pos = Math.abs(this.#stringEnd(this.pos));
      else if (code === APOSTROPHE) this.pos = this.#characterEnd(this.pos);
      else this.pos++;
    }
  }

  /** End of the string that starts here; negative if its closing quote is missing on the line. */
  #stringEnd(from: number): number {
    let at = from + 1;
    while (at < this.end) {
      const code = this.text.charCodeAt(at);
      if (code === NEWLINE) break;
      if (code === QUOTE) return at + 1;
      at += code === BACKSLASH && at + 1 < this.end && this.text.charCodeAt(at + 1) !== NEWLINE ? 2 : 1;
    }
    return -Math.min(at, this.end);
  }

  /** A quoted character without judging it: `'a'`, `'\n'`, or the apostrophe alone. */
  #characterEnd(from: number): number {
    const inner = this.text.charCodeAt(from + 1) === BACKSLASH ? 3 : 2;
    if (from + inner < this.end && this.text.charCodeAt(from + inner) === APOSTROPHE) return from + inner + 1;
    return from + 1;
  }

  /** Reads tokens to the end of the statement, and appends one of kind `end`. */
  readRest(): void {
    for (this.skipBlanks(); !this.atStatementEnd(); this.skipBlanks()) {
      if (!this.#readToken()) {
        this.failed = true;
        this.skipStatement();
        break;
      }
    }
    this.#push(Tok.end, this.pos, Math.min(this.pos, this.end));
  }

  #push(kind: number, start: number, stop: number, value: Int = 0): void {
    const at = this.count++;
    this.kind[at] = kind;
    this.start[at] = start;
    this.stop[at] = stop;
    this.value[at] = value;
    this.pos = stop;
  }

  #readToken(): boolean {
    const code = this.text.charCodeAt(this.pos);
    switch (classOf(code)) {
      case CharClass.identifier:
        this.#push(Tok.identifier, this.pos, this.identifierEnd());
        return true;
      case CharClass.digit:
        return this.#readNumber();
      case CharClass.punctuation: {
        const pair = this.#pairAt(code);
        this.#push(pair === 0 ? code : pair, this.pos, this.pos + (pair === 0 ? 1 : 2));
        return true;
      }
      case CharClass.quote:
        return code === QUOTE ? this.#readString() : this.#readCharacter();
      default: {
        const wide = String.fromCodePoint(this.text.codePointAt(this.pos)!);
        this.#error('character', wide, this.pos, this.pos + wide.length);
        return false;
      }
    }
  }

  #pairAt(code: number): number {
    if (code !== 60 && code !== 62 && code !== 38 && code !== 124 && code !== 61 && code !== 33) return 0;
    return PAIRS.get(this.text.slice(this.pos, this.pos + 2)) ?? 0;
  }

  #readString(): boolean {
    const stop = this.#stringEnd(this.pos);
    if (stop < 0) {
      this.#error('string', '', this.pos, -stop);
      this.pos = -stop;
      return false;
    }
    this.#push(Tok.string, this.pos, stop);
    return true;
  }

  #readCharacter(): boolean {
    const from = this.pos;
    let at = from + 1;
    let value = this.text.codePointAt(at) ?? NEWLINE;
    if (at >= this.end || value === NEWLINE) {
      this.#error('character constant', '', from, from + 1);
      return false;
    }
    if (value === BACKSLASH) {
      const escaped = ESCAPES[this.text.charAt(at + 1)];
      if (escaped === undefined) {
        this.#error('escape', this.text.charAt(at + 1), at, at + 2);
        return false;
      }
      value = escaped;
      at += 2;
    } else {
      at += value > 0xffff ? 2 : 1;
    }
    if (this.text.charCodeAt(at) === APOSTROPHE) at++;
    this.#push(Tok.number, from, at, value);
    return true;
  }

  #readNumber(): boolean {
    const text = this.text;
    const from = this.pos;
    let at = from;
    let value = 0;
    while (at < this.end && classOf(text.charCodeAt(at)) === CharClass.digit) {
      value = value * 10 + text.charCodeAt(at) - 48;
      at++;
    }
    const plain = at >= this.end || !isIdentifierPart(text.charCodeAt(at));
    if (plain && (text.charCodeAt(from) !== 48 || at === from + 1) && Number.isSafeInteger(value)) {
      this.#push(Tok.number, from, at, value);
      return true;
    }
    while (at < this.end && isIdentifierPart(text.charCodeAt(at))) at++;
    return this.#readOddNumber(text.slice(from, at), from, at);
  }

  /** Hexadecimal, binary, octal, very long numbers, and references to numeric labels. */
  #readOddNumber(word: string, from: number, to: number): boolean {
    const last = word.charAt(word.length - 1);
    if ((last === 'f' || last === 'b') && /^\d{1,9}[fb]$/.test(word)) {
      this.#push(Tok.numericLabel, from, to, Number(word.slice(0, -1)) + (last === 'f' ? 0.5 : 0));
      return true;
    }
    const octal = /^0[0-7]+$/.test(word);
    if (!octal && !/^(0[xX][0-9a-fA-F]+|0[bB][01]+|[1-9]\d*|0)$/.test(word)) {
      this.#error('number', word, from, to);
      return false;
    }
    const value = word.length > 80 ? 1n << 64n : BigInt(octal ? `0o${word.slice(1)}` : word);
    if (value >= 1n << 64n) {
      if (this.#isChecksum()) {
        this.#push(Tok.number, from, to, 0);
        return true;
      }
      this.#error('number', word, from, to);
      return false;
    }
    this.#push(Tok.number, from, to, normalise(value));
    return true;
  }

  /** Whether what follows is the 128-bit number of `.file ... md5 0x...`, which clang writes and nobody reads. */
  #isChecksum(): boolean {
    return this.count > 0 && this.slice(this.count - 1) === 'md5';
  }

  /** Text of a token. */
  slice(index: number): string {
    return this.text.slice(this.start[index], this.stop[index]);
  }

  // The parser's view.

  get current(): number {
    return this.kind[this.cursor]!;
  }

  /** Passes the token if it is of this kind. */
  accept(kind: number): boolean {
    if (this.kind[this.cursor] !== kind) return false;
    this.cursor++;
    return true;
  }
}
