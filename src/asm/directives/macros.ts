// .macro, .rept, .irp and .irpc: collecting bodies and starting their expansions.

import { suggest } from '../../diag/suggest.ts';
import { isIdentifierPart } from '../characters.ts';
import {
  type Argument,
  ArgumentReader,
  type Body,
  compileBody,
  fillBody,
  type Macro,
  type Parameter,
} from '../macro.ts';
import { MAX_EXPANDED_LINES, type Pass } from '../pass.ts';
import type { Frame, FrameCall } from '../source.ts';
import { type DirectiveContext, type DirectiveTable, readNumber } from './directive.ts';

const MACRO_OPENERS: ReadonlySet<string> = new Set(['.macro']);
const MACRO_CLOSERS: ReadonlySet<string> = new Set(['.endm', '.endmacro']);
const REPEAT_OPENERS: ReadonlySet<string> = new Set(['.rept', '.irp', '.irpc']);
const REPEAT_CLOSERS: ReadonlySet<string> = new Set(['.endr', '.endm']);

/** Text between the statement that is being read and its closer, as [start, end, first line]. */
function collect(
  { pass, name }: DirectiveContext,
  openers: ReadonlySet<string>,
  closers: ReadonlySet<string>,
): readonly [number, number, number] | undefined {
  const { lexer } = pass;
  const frame = pass.frame!;
  lexer.skipStatement();
  lexer.passStatementEnd();
  const start = lexer.pos;
  const firstLine = frame.line + lexer.newlines;
  // A .endm closes the innermost .macro, and inside a .rept a whole .macro may stand.
  let depth = 1;
  let macros = 0;
  while (lexer.pos < lexer.end) {
    const at = lexer.pos;
    const word = headWord(pass);
    if (openers.has(word)) depth++;
    else if (!openers.has('.macro') && word === '.macro') macros++;
    else if (macros > 0 && MACRO_CLOSERS.has(word)) macros--;
    else if (closers.has(word) && --depth === 0) {
      lexer.skipStatement();
      return [start, at, firstLine];
    }
    lexer.skipStatement();
    lexer.passStatementEnd();
  }
  pass.error('A080', `\`${name}\` is not closed`, pass.wordPlace(), {
    label: `no \`${[...closers][0]}\` follows`,
    help: [`write \`${[...closers][0]}\` after its last line`],
  });
  return undefined;
}

/** The first word of the statement at the lexer's position, labels passed, in lower case if it is a directive. */
function headWord({ lexer }: Pass): string {
  for (;;) {
    lexer.skipBlanks();
    const end = lexer.identifierEnd();
    const word = lexer.text.slice(lexer.pos, end);
    if (word === '') return '';
    lexer.pos = end;
    lexer.skipBlanks();
    if (lexer.text.charCodeAt(lexer.pos) !== 58) return word.startsWith('.') ? word.toLowerCase() : word;
    lexer.pos++;
  }
}

function lineCall(pass: Pass, text: string): FrameCall {
  return { frame: pass.frame!, start: pass.wordStart, end: pass.wordEnd, text };
}

/** Counts lines that expansions make; false after a report. */
function mayExpand(pass: Pass, lines: number): boolean {
  pass.expandedLines += lines;
  if (pass.expandedLines <= MAX_EXPANDED_LINES) return true;
  pass.error('A086', `macros and repetitions make more than ${MAX_EXPANDED_LINES} lines`, pass.wordPlace(), {
    help: ['for many equal bytes use .fill or .space'],
  });
  pass.isOver = true;
  return false;
}

function tooLong(pass: Pass): void {
  pass.error('A086', 'the expansion of one macro is longer than 4 MiB', pass.wordPlace());
}

// Definition.

/** Reads `name[:req|:vararg][=default]`; undefined after a report. */
function readParameter(pass: Pass, reader: ArgumentReader, text: string): Parameter | undefined {
  const start = reader.pos;
  let at = start;
  while (isIdentifierPart(text.charCodeAt(at))) at++;
  const name = text.slice(start, at);
  let kind: Parameter['kind'] = 'plain';
  let value: string | undefined;
  const rest = /^\s*:\s*(\w+)/.exec(text.slice(at, at + 32));
  if (rest !== null) {
    if (rest[1] !== 'req' && rest[1] !== 'vararg') return refuseParameter(pass, at, `\`:${rest[1]}\` is not known`);
    kind = rest[1] === 'req' ? 'required' : 'vararg';
    at += rest[0].length;
  }
  reader.pos = at;
  if (text.charCodeAt(at) === 61) {
    reader.pos = at + 1;
    value = reader.next().text;
  } else {
    if (!reader.atEnd && text.charCodeAt(reader.pos) === 44) reader.pos++;
  }
  if (name === '' || /^\d/.test(name)) return refuseParameter(pass, start, 'the name of a parameter is missing');
  return { name, default: value, kind };
}

function refuseParameter(pass: Pass, at: number, message: string): undefined {
  pass.error('A088', message, pass.place(at, at + 1), { help: ['write .macro name a, b=1, c:req, rest:vararg'] });
  return undefined;
}

function readHeader(context: DirectiveContext): Omit<Macro, 'body'> | undefined {
  const { pass } = context;
  const { lexer } = pass;
  lexer.skipBlanks();
  const nameStart = lexer.pos;
  const nameEnd = lexer.identifierEnd();
  const name = lexer.text.slice(nameStart, nameEnd);
  if (name === '') {
    pass.error('A088', '`.macro` lacks the name of the macro', pass.wordPlace(), { help: ['write .macro name a, b'] });
    return undefined;
  }
  const reader = new ArgumentReader(lexer.text, nameEnd, lexer.end);
  if (!reader.atEnd && lexer.text.charCodeAt(reader.pos) === 44) reader.pos++;
  const parameters: Parameter[] = [];
  while (!reader.atEnd) {
    const at = reader.pos;
    const parameter = readParameter(pass, reader, lexer.text);
    if (parameter === undefined) return undefined;
    if (parameters.some((other) => other.name === parameter.name)) {
      return refuseParameter(pass, at, `parameter \`${parameter.name}\` is there twice`);
    }
    parameters.push(parameter);
    if (parameter.kind === 'vararg' && !reader.atEnd)
      return refuseParameter(pass, reader.pos, 'a vararg must come last');
  }
  return { name, parameters, nameStart, nameEnd };
}

function defineMacro(context: DirectiveContext): void {
  const { pass } = context;
  const header = readHeader(context);
  const range = collect(context, MACRO_OPENERS, MACRO_CLOSERS);
  if (header === undefined || range === undefined) return;
  const frame = pass.frame!;
  const body = compileBody(
    frame,
    range[0],
    range[1],
    range[2],
    header.parameters.map((parameter) => parameter.name),
  );
  const old = pass.macros.get(header.name);
  if (old !== undefined) {
    const first = { frame: old.body.frame, start: old.nameStart, end: old.nameEnd };
    pass.error('A087', `macro \`${header.name}\` is defined already`, pass.place(header.nameStart, header.nameEnd), {
      secondary: [{ place: first, text: 'first defined here' }],
      help: [`\`.purgem ${header.name}\` forgets the old one`],
    });
    return;
  }
  pass.macros.set(header.name, { ...header, body });
}

// Calls.

/** Starts reading the expansion of a macro; the lexer stands at the arguments. */
export function callMacro(pass: Pass, macro: Macro): void {
  const { lexer } = pass;
  const reader = new ArgumentReader(lexer.text, lexer.pos, lexer.end);
  const values = readArguments(pass, macro, reader);
  lexer.pos = Math.max(lexer.pos, Math.min(reader.pos, lexer.end));
  lexer.skipStatement();
  if (values === undefined || !mayExpand(pass, macro.body.lineCount)) return;
  const call = lineCall(pass, `in this expansion of macro \`${macro.name}\``);
  const frame = fillBody(macro.body, 'macro', values, pass.expansions++, call, pass.conditionals.length);
  if (frame === undefined) tooLong(pass);
  else pass.push(frame);
}

function readArguments(pass: Pass, macro: Macro, reader: ArgumentReader): string[] | undefined {
  const { parameters } = macro;
  const values = new Array<string | undefined>(parameters.length).fill(undefined);
  let position = 0;
  while (!reader.atEnd) {
    if (parameters[position]?.kind === 'vararg') {
      values[position] = reader.rest().text;
      break;
    }
    const argument = reader.next();
    if (argument.end === argument.start && reader.pos === argument.start) break;
    const target = argument.keyword === undefined ? position++ : parameterIndex(pass, macro, argument);
    if (target < 0) return undefined;
    if (target >= parameters.length) return tooMany(pass, macro, argument);
    values[target] = argument.text;
  }
  for (const [index, parameter] of parameters.entries()) {
    if (values[index] !== undefined && values[index] !== '') continue;
    if (parameter.kind === 'required') return missing(pass, macro, parameter);
    values[index] = parameter.default ?? '';
  }
  return values as string[];
}

function definedHere(macro: Macro): { place: { frame: Frame; start: number; end: number }; text: string } {
  return { place: { frame: macro.body.frame, start: macro.nameStart, end: macro.nameEnd }, text: 'defined here' };
}

function parameterIndex(pass: Pass, macro: Macro, argument: Argument): number {
  const names = macro.parameters.map((parameter) => parameter.name);
  const index = names.indexOf(argument.keyword!);
  if (index < 0) {
    const near = suggest(argument.keyword!, names);
    pass.error(
      'A084',
      `macro \`${macro.name}\` has no parameter \`${argument.keyword}\``,
      pass.place(argument.start, argument.start + argument.keyword!.length),
      {
        secondary: [definedHere(macro)],
        help: [near === undefined ? `its parameters: ${names.join(', ') || 'none'}` : `did you mean \`${near}\`?`],
      },
    );
  }
  return index;
}

function tooMany(pass: Pass, macro: Macro, argument: Argument): undefined {
  const count = macro.parameters.length;
  pass.error(
    'A083',
    `macro \`${macro.name}\` takes ${count === 0 ? 'no arguments' : `at most ${count} argument${count === 1 ? '' : 's'}`}`,
    pass.place(argument.start, argument.end),
    {
      label: 'one too many',
      secondary: [definedHere(macro)],
      help: ['an argument that contains blanks or commas is put in quotes'],
    },
  );
  return undefined;
}

function missing(pass: Pass, macro: Macro, parameter: Parameter): undefined {
  pass.error('A082', `macro \`${macro.name}\` needs an argument for \`${parameter.name}\``, pass.wordPlace(), {
    secondary: [definedHere(macro)],
  });
  return undefined;
}

// Repetitions.

/** Reads body number 0, 1... until `make` has no more. */
function repeat(pass: Pass, body: Body, make: (index: number) => readonly string[] | undefined, name: string): void {
  const call = lineCall(pass, `in this \`${name}\``);
  const conditionals = pass.conditionals.length;
  let plain: Frame | undefined;
  const frameAt = (index: number): Frame | undefined => {
    const values = make(index);
    if (values === undefined || !mayExpand(pass, body.lineCount)) return undefined;
    // A body without holes is the same text again: its frame starts over.
    plain?.rewind();
    const frame = plain ?? fillBody(body, 'repeat', values, pass.expansions, call, conditionals);
    if (frame === undefined) {
      tooLong(pass);
      return undefined;
    }
    if (body.holes.length === 0) plain = frame;
    frame.next = () => frameAt(index + 1);
    return frame;
  };
  const first = frameAt(0);
  if (first !== undefined) pass.push(first);
}

function rept(context: DirectiveContext): void {
  const { pass } = context;
  const before = pass.lexer.pos;
  pass.lexer.readRest();
  const count = pass.lexer.failed ? undefined : readNumber(context, 'the number of repetitions', 0, MAX_EXPANDED_LINES);
  const isGood = count !== undefined && pass.lexer.current === 0;
  if (count !== undefined && !isGood) {
    pass.error('A012', 'one number is enough here', pass.tokenPlace(pass.lexer.cursor));
  }
  pass.lexer.begin(pass.lexer.text, before, pass.lexer.end);
  const range = collect(context, REPEAT_OPENERS, REPEAT_CLOSERS);
  if (range === undefined || !isGood) return;
  const body = compileBody(pass.frame!, range[0], range[1], range[2], []);
  repeat(pass, body, (index) => (index < count ? [] : undefined), '.rept');
}

function irp(isCharacters: boolean): (context: DirectiveContext) => void {
  return (context) => {
    const { pass, name } = context;
    const { lexer } = pass;
    lexer.skipBlanks();
    const start = lexer.pos;
    const end = lexer.identifierEnd();
    const parameter = lexer.text.slice(start, end);
    if (parameter === '')
      pass.error('A088', `\`${name}\` lacks the name of its parameter`, pass.wordPlace(), {
        help: [`write ${name} x, ${isCharacters ? 'abc' : 'a, b, c'}`],
      });
    const reader = new ArgumentReader(lexer.text, end, lexer.end);
    if (!reader.atEnd && lexer.text.charCodeAt(reader.pos) === 44) reader.pos++;
    const values: string[] = [];
    while (!reader.atEnd) {
      const argument = reader.next();
      if (argument.end === argument.start && reader.pos === argument.start) break;
      values.push(argument.text);
    }
    const list = isCharacters ? [...values.join('')] : values;
    const range = collect(context, REPEAT_OPENERS, REPEAT_CLOSERS);
    if (range === undefined || parameter === '') return;
    const body = compileBody(pass.frame!, range[0], range[1], range[2], [parameter]);
    const all = list.length === 0 ? [''] : list;
    repeat(pass, body, (index) => (index < all.length ? [all[index]!] : undefined), name);
  };
}

/** Ends the macro that is being read. */
function exitMacro({ pass }: DirectiveContext): void {
  pass.lexer.skipStatement();
  const at = pass.frames.findLastIndex((frame) => frame.kind === 'macro');
  if (at < 0) {
    pass.error('A101', '`.exitm` outside a macro', pass.wordPlace());
    return;
  }
  pass.abandon(at);
}

function purge(context: DirectiveContext): void {
  const { pass } = context;
  const { lexer } = pass;
  lexer.skipBlanks();
  const start = lexer.pos;
  const end = lexer.identifierEnd();
  const name = lexer.text.slice(start, end);
  lexer.skipStatement();
  if (pass.macros.delete(name)) return;
  const near = suggest(name, pass.macros.keys());
  pass.error('A100', `there is no macro \`${name}\``, pass.place(start, Math.max(end, start + 1)), {
    help: near === undefined ? [] : [`did you mean \`${near}\`?`],
  });
}

function stray({ pass, name }: DirectiveContext): void {
  pass.lexer.skipStatement();
  pass.error('A081', `\`${name}\` closes nothing`, pass.wordPlace(), {
    label: name === '.endr' ? 'no .rept or .irp is open' : 'no .macro is open',
  });
}

export const MACRO_DIRECTIVES: DirectiveTable = {
  '.macro': { isRaw: true, run: defineMacro },
  '.endm': { isRaw: true, run: stray },
  '.endmacro': { isRaw: true, run: stray },
  '.rept': { isRaw: true, run: rept },
  '.irp': { isRaw: true, run: irp(false) },
  '.irpc': { isRaw: true, run: irp(true) },
  '.endr': { isRaw: true, run: stray },
  '.exitm': { isRaw: true, run: exitMacro },
  '.purgem': { isRaw: true, run: purge },
};
