// Directives that put data into the current section.

import { Rel } from '../../spec/relocations.ts';
import { Field } from '../fixup.ts';
import { showInt, toWord, toWords } from '../integers.ts';
import { slebBytes, ulebBytes } from '../leb128.ts';
import { Tok } from '../lexer.ts';
import { checkData } from '../ranges.ts';
import { MAX_OUTPUT_BYTES, NOP_WORD } from '../section.ts';
import {
  type Argument,
  COMMA,
  type Directive,
  type DirectiveContext,
  type DirectiveTable,
  readExpression,
  readNumber,
  readOptional,
  readString,
  readText,
} from './directive.ts';

/** Only zeros may stand in .bss; false after a report. */
function mayHold(context: DirectiveContext, isZero: boolean): boolean {
  const { current } = context.pass.sections;
  if (isZero || !current.isNobits) return true;
  context.pass.error(
    'A065',
    `section \`${current.name}\` holds only zeros: \`${context.name}\` cannot put data there`,
    context.pass.wordPlace(),
    {
      help: ['use .space for zeros, or write .data before it'],
    },
  );
  return false;
}

/** Runs for each argument of a list; stops after a report. */
function eachArgument(context: DirectiveContext, use: (argument: Argument) => boolean): void {
  const { lexer } = context.pass;
  if (lexer.current === Tok.end) return;
  do {
    const argument = readExpression(context);
    if (argument === undefined || !use(argument)) return;
  } while (lexer.accept(COMMA));
}

const RELOCATIONS: Readonly<Record<number, number>> = { 1: Rel.ABS8, 2: Rel.ABS16, 4: Rel.WORD32, 8: Field.dword };

function integers(bytes: 1 | 2 | 4 | 8): Directive {
  return { run: (context) => eachArgument(context, (argument) => putInteger(context, argument, bytes)) };
}

function putInteger(context: DirectiveContext, { value, place }: Argument, bytes: 1 | 2 | 4 | 8): boolean {
  const { pass, name } = context;
  const section = pass.sections.current;
  if (!mayHold(context, value.isConstant && value.value === 0) || !pass.hasRoomFor(bytes, place)) return false;
  if (!value.isConstant) {
    pass.addFixup(RELOCATIONS[bytes]!, value, place, name, bytes);
    section.fill(bytes, 0);
    return true;
  }
  // A value that does not fit is reported, and the others of the list are still looked at.
  const fits = bytes === 8 || checkData(pass, value.value, place, name, bytes);
  const low = fits ? toWord(value.value) : 0;
  if (bytes === 1) section.byte(low);
  else if (bytes === 2) section.half(low);
  else section.word(low);
  if (bytes === 8) section.word(toWords(value.value)[1]);
  return true;
}

function leb128(isSigned: boolean): Directive {
  const field = isSigned ? Field.sleb128 : Field.uleb128;
  const run = (context: DirectiveContext): void =>
    eachArgument(context, ({ value, place }) => {
      const { pass, name } = context;
      const section = pass.sections.current;
      if (!mayHold(context, value.isConstant && value.value === 0)) return false;
      if (value.isConstant) {
        if (!isSigned && value.value < 0) {
          pass.error('A073', `\`${name}\` cannot hold ${showInt(value.value)}`, place, {
            help: ['use .sleb128 for signed values'],
          });
          return false;
        }
        section.append(isSigned ? slebBytes(BigInt(value.value)) : ulebBytes(BigInt(value.value)));
        return true;
      }
      const size = Math.min(10, pass.decide(1));
      pass.addFixup(field, value, place, name, size, pass.lastDecision);
      section.fill(size, 0);
      return true;
    });
  return { run };
}

function strings(hasZero: boolean): Directive {
  const run = (context: DirectiveContext): void => {
    const { pass } = context;
    const { lexer } = pass;
    if (lexer.current === Tok.end) return;
    do {
      // Strings that stand side by side are one.
      do {
        const bytes = readString(context);
        if (
          bytes === undefined ||
          !mayHold(context, bytes.length === 0) ||
          !pass.hasRoomFor(bytes.length + 1, pass.wordPlace())
        )
          return;
        pass.sections.current.append(bytes);
      } while (lexer.current === Tok.string);
      if (hasZero) pass.sections.current.byte(0);
    } while (lexer.accept(COMMA));
  };
  return { run };
}

/** .space size[, value]: the size may be a difference of labels below. */
const space: Directive = {
  run: (context) => {
    const { pass, name } = context;
    const argument = readExpression(context);
    if (argument === undefined) return;
    const { value, place } = argument;
    const isLater =
      !value.isConstant && [value.plus, value.minus].some((s) => s !== undefined && !s.isDefined && !s.isPoisoned);
    let size: number | undefined;
    if (isLater) {
      size = Math.max(0, pass.decide(0));
      pass.addFixup(Field.space, value, place, name, size, pass.lastDecision);
    } else {
      size = pass.numberNow(value, place, `the size of \`${name}\``, 0, 0xffffffff);
    }
    const fill = readOptional(context, 'the value', -128, 255, 0);
    if (size === undefined || fill === undefined || !mayHold(context, fill === 0) || !pass.hasRoomFor(size, place))
      return;
    pass.sections.current.fill(size, fill & 0xff);
  },
};

/** .fill repeat[, size[, value]]. */
const fill: Directive = {
  run: (context) => {
    const { pass } = context;
    const repeat = readNumber(context, 'the number of repetitions', 0, MAX_OUTPUT_BYTES);
    if (repeat === undefined) return;
    const size = readOptional(context, 'the size', 0, 8, 1);
    if (size === undefined) return;
    const value = readOptional(context, 'the value', -0x80000000, 0xffffffff, 0);
    if (value === undefined || !mayHold(context, value === 0)) return;
    if (!pass.hasRoomFor(repeat * size, pass.wordPlace())) return;
    const section = pass.sections.current;
    if (value === 0 || size <= 1) return section.fill(repeat * size, value & 0xff);
    const bytes = new Uint8Array(size);
    for (let k = 0; k < Math.min(4, size); k++) bytes[k] = value >>> (8 * k);
    const all = new Uint8Array(repeat * size);
    for (let at = 0; at < all.length; at += size) all.set(bytes, at);
    section.append(all);
  },
};

/** Alignment; the argument is an exponent or a number of bytes. `pattern` is the size of the filler. */
function align(isExponent: boolean, pattern: 1 | 2 | 4 = 1): Directive {
  const run = (context: DirectiveContext): void => {
    const { pass, name } = context;
    const { lexer } = pass;
    const at = pass.lexer.cursor;
    const argument =
      lexer.current === Tok.end
        ? 0
        : readNumber(context, isExponent ? 'the exponent' : 'the alignment', 0, isExponent ? 31 : 0x80000000);
    if (argument === undefined) return;
    const bytes = isExponent ? 2 ** argument : Math.max(1, argument);
    if (!Number.isInteger(Math.log2(bytes))) {
      const exponent = Math.ceil(Math.log2(bytes));
      pass.error('A067', `${bytes} is not a power of two`, pass.tokenPlace(at), { help: [`use ${2 ** exponent}`] });
      return;
    }
    const hasFill = lexer.current === COMMA && lexer.kind[lexer.cursor + 1] !== COMMA;
    const value = readOptional(context, 'the filler', -0x80000000, 0xffffffff, 0);
    const most = value === undefined ? undefined : readOptional(context, 'the limit', 0, 0x80000000, 0);
    if (value === undefined || most === undefined) return;
    pad(context, bytes, hasFill ? value : undefined, most === 0 ? bytes : most, pattern);
    if (isExponent && argument > 16) warnLarge(context, name, argument);
  };
  return { run };
}

function warnLarge({ pass }: DirectiveContext, name: string, exponent: number): void {
  pass.reporter.warning(
    'A068',
    `\`${name} ${exponent}\` aligns to 2^${exponent} = ${2 ** exponent} bytes`,
    pass.wordPlace(),
    {
      help: [`for an alignment in bytes use .balign ${exponent}`],
    },
  );
}

function pad(context: DirectiveContext, bytes: number, value: number | undefined, most: number, pattern: number): void {
  const { pass } = context;
  const section = pass.sections.current;
  const gap = (bytes - (section.size % bytes)) % bytes;
  if (bytes > section.align) section.align = bytes;
  if (gap > most) return;
  if (!pass.hasRoomFor(gap, pass.wordPlace()) || !mayHold(context, value === undefined || value === 0)) return;
  if (value === undefined && section.isCode) {
    section.fill(Math.min(gap, (4 - (section.size & 3)) & 3), 0);
    let left = gap - (gap & 3);
    for (; left >= 4; left -= 4) section.word(NOP_WORD);
    return;
  }
  if (pattern === 1 || value === undefined || value === 0) {
    section.fill(gap, (value ?? 0) & 0xff);
    return;
  }
  section.fill(gap % pattern, 0);
  for (let left = gap - (gap % pattern); left > 0; left -= pattern) {
    if (pattern === 2) section.half(value);
    else section.word(value);
  }
}

/** .org: forward to an offset in the section. */
const org: Directive = {
  run: (context) => {
    const { pass } = context;
    const argument = readExpression(context);
    if (argument === undefined) return;
    const section = pass.sections.current;
    const value = pass.evaluate(argument.value, argument.place);
    if (value === undefined) return;
    const inHere = value.plus?.section === section && value.minus === undefined;
    const offset = inHere
      ? value.plus!.offset + Number(value.value)
      : pass.numberNow(value, argument.place, 'the offset', 0, 0xffffffff);
    const filler = readOptional(context, 'the filler', -128, 255, 0);
    if (offset === undefined || filler === undefined || !mayHold(context, filler === 0)) return;
    if (offset < section.size) {
      pass.error('A072', `\`.org\` cannot go back from offset ${section.size} to ${offset}`, argument.place, {
        help: ['offsets count from the start of the section; .org only moves forward'],
      });
    } else if (pass.hasRoomFor(offset - section.size, argument.place))
      section.fill(offset - section.size, filler & 0xff);
  },
};

/** .incbin "file"[, skip[, count]]. */
const incbin: Directive = {
  run: (context) => {
    const { pass } = context;
    const at = pass.lexer.cursor;
    const path = readText(context);
    if (path === undefined) return;
    const bytes = pass.options.incbin?.(path, pass.frame!.file);
    if (bytes === undefined) {
      pass.error('A096', `file \`${path}\` cannot be read`, pass.tokenPlace(at), {
        help: ['paths count from the folder of this source'],
      });
      return;
    }
    const skip = readOptional(context, 'the start', 0, bytes.length, 0);
    if (skip === undefined) return;
    const count = readOptional(context, 'the number of bytes', 0, bytes.length - skip, bytes.length - skip);
    if (count === undefined || !mayHold(context, count === 0) || !pass.hasRoomFor(count, pass.wordPlace())) return;
    pass.sections.current.append(bytes.subarray(skip, skip + count));
  },
};

export const DATA_DIRECTIVES: DirectiveTable = {
  '.byte': integers(1),
  '.dc.b': integers(1),
  '.half': integers(2),
  '.short': integers(2),
  '.hword': integers(2),
  '.2byte': integers(2),
  '.word': integers(4),
  '.long': integers(4),
  '.int': integers(4),
  '.4byte': integers(4),
  '.dword': integers(8),
  '.quad': integers(8),
  '.8byte': integers(8),
  '.uleb128': leb128(false),
  '.sleb128': leb128(true),
  '.ascii': strings(false),
  '.asciz': strings(true),
  '.string': strings(true),
  '.space': space,
  '.skip': space,
  '.zero': space,
  '.fill': fill,
  '.align': align(true),
  '.p2align': align(true),
  '.p2alignw': align(true, 2),
  '.p2alignl': align(true, 4),
  '.balign': align(false),
  '.balignw': align(false, 2),
  '.balignl': align(false, 4),
  '.org': org,
  '.incbin': incbin,
};
