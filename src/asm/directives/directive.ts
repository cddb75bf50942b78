// What every directive gets, and the pieces that most of them are made of.

import type { Expression } from '../expression.ts';
import type { ExpressionParser } from '../expression-parser.ts';
import { Tok } from '../lexer.ts';
import type { Pass } from '../pass.ts';
import type { Place } from '../source.ts';
import { decodeString } from '../strings.ts';

/** A directive at work: the lexer stands at its first argument. */
export interface DirectiveContext {
  readonly pass: Pass;
  readonly expressions: ExpressionParser;
  /** As it was written, with its dot. */
  readonly name: string;
}

export interface Directive {
  /** It reads the text itself: its arguments are not made into tokens. */
  readonly isRaw?: boolean;
  readonly run: (context: DirectiveContext) => void;
}

export type DirectiveTable = Readonly<Record<string, Directive>>;

export const COMMA = 44;

/** An argument and where it stands. */
export interface Argument {
  readonly value: Expression;
  readonly place: Place;
}

/** An expression; undefined after a report. */
export function readExpression({ pass, expressions }: DirectiveContext): Argument | undefined {
  const { lexer } = pass;
  const first = lexer.cursor;
  const value = expressions.parse();
  return value === undefined
    ? undefined
    : { value, place: pass.place(lexer.start[first]!, lexer.stop[lexer.cursor - 1]!) };
}

/** A number in min..max that is known now; undefined after a report. */
export function readNumber(context: DirectiveContext, what: string, min: number, max: number): number | undefined {
  const argument = readExpression(context);
  return argument && context.pass.numberNow(argument.value, argument.place, what, min, max);
}

/** Like readNumber, if a comma comes next and something after it; otherwise `absent`. */
export function readOptional(
  context: DirectiveContext,
  what: string,
  min: number,
  max: number,
  absent: number,
): number | undefined {
  const { lexer } = context.pass;
  if (!lexer.accept(COMMA)) return absent;
  if (lexer.current === COMMA || lexer.current === Tok.end) return absent;
  return readNumber(context, what, min, max);
}

/** The bytes of a string; undefined after a report. */
export function readString({ pass, name }: DirectiveContext): Uint8Array | undefined {
  const { lexer } = pass;
  const at = lexer.cursor;
  if (lexer.current !== Tok.string) {
    const found = lexer.current === Tok.end ? 'the end of the line' : `\`${lexer.slice(at)}\``;
    pass.error('A070', `\`${name}\` needs a string in quotes here, not ${found}`, pass.tokenPlace(at));
    return undefined;
  }
  lexer.cursor++;
  return decodeString(pass, lexer.start[at]! + 1, lexer.stop[at]! - 1);
}

/** Text of a string without its quotes, escapes left alone: for file names and messages. */
export function readText(context: DirectiveContext): string | undefined {
  const bytes = readString(context);
  return bytes === undefined ? undefined : utf8Text(bytes);
}

/** UTF-8 to text; wrong bytes become U+FFFD. */
function utf8Text(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i]!;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    for (let k = 1; k < length; k++) code = (code << 6) | ((bytes[i + k] ?? 0) & 0x3f);
    text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    i += length;
  }
  return text;
}

/** A name; undefined after a report. */
export function readName({
  pass,
  name,
}: DirectiveContext): { readonly name: string; readonly place: Place } | undefined {
  const { lexer } = pass;
  const at = lexer.cursor;
  if (lexer.current === Tok.identifier) {
    lexer.cursor++;
    return { name: lexer.slice(at), place: pass.tokenPlace(at) };
  }
  if (lexer.current === Tok.string) {
    lexer.cursor++;
    return { name: lexer.text.slice(lexer.start[at]! + 1, lexer.stop[at]! - 1), place: pass.tokenPlace(at) };
  }
  const found = lexer.current === Tok.end ? 'the end of the line' : `\`${lexer.slice(at)}\``;
  pass.error('A013', `\`${name}\` needs a name here, not ${found}`, pass.tokenPlace(at));
  return undefined;
}

/** Passes a comma; false after a report. */
export function expectComma({ pass, name }: DirectiveContext): boolean {
  if (pass.lexer.accept(COMMA)) return true;
  pass.error('A012', `\`${name}\` needs a comma here`, pass.tokenPlace(pass.lexer.cursor));
  return false;
}

/** Ignores its arguments. */
export const IGNORED: Directive = { isRaw: true, run: ({ pass }) => pass.lexer.skipStatement() };
