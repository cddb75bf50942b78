// Directives about symbols: binding, visibility, type, size, values, common blocks.

import { suggest } from '../../diag/suggest.ts';
import { Stb, Stt, Stv } from '../../elf/constants.ts';
import { REGISTER_BY_NAME } from '../../spec/registers.ts';
import type { Expression } from '../expression.ts';
import { Tok } from '../lexer.ts';
import type { Pass } from '../pass.ts';
import type { Place } from '../source.ts';
import type { SymbolEntry } from '../symbols.ts';
import {
  COMMA,
  type Directive,
  type DirectiveContext,
  type DirectiveTable,
  expectComma,
  IGNORED,
  readExpression,
  readName,
  readNumber,
  readOptional,
} from './directive.ts';

/** Runs for each symbol of a list of names. */
function eachSymbol(use: (symbol: SymbolEntry, context: DirectiveContext, place: Place) => void): Directive {
  const run = (context: DirectiveContext): void => {
    const { pass } = context;
    do {
      const named = readName(context);
      if (named === undefined) return;
      use(pass.symbols.get(named.name), context, named.place);
    } while (pass.lexer.accept(COMMA));
  };
  return { run };
}

const BINDING_NAMES = ['local', 'global', 'weak'];

function binding(value: number): Directive {
  return eachSymbol((symbol, { pass }, place) => {
    // .globl after .weak keeps weak; only .local against the others cannot be meant.
    const clash =
      symbol.isDeclared && symbol.binding !== value && (value === Stb.LOCAL || symbol.binding === Stb.LOCAL);
    if (clash) {
      pass.error(
        'A058',
        `\`${symbol.name}\` cannot be ${BINDING_NAMES[value]}: it is ${BINDING_NAMES[symbol.binding]} already`,
        place,
      );
      return;
    }
    symbol.isDeclared = true;
    if (symbol.binding !== Stb.WEAK) symbol.binding = value;
  });
}

const visibility = (value: number): Directive =>
  eachSymbol((symbol) => {
    symbol.visibility = value;
  });

const TYPES: Readonly<Record<string, number>> = {
  function: Stt.FUNC,
  object: Stt.OBJECT,
  notype: Stt.NOTYPE,
  common: Stt.OBJECT,
  tls_object: Stt.TLS,
  gnu_unique_object: Stt.OBJECT,
  STT_FUNC: Stt.FUNC,
  STT_OBJECT: Stt.OBJECT,
  STT_NOTYPE: Stt.NOTYPE,
  STT_TLS: Stt.TLS,
};

/** .type name, @function (also %function, "function", STT_FUNC). */
const type: Directive = {
  run: (context) => {
    const { pass } = context;
    const { lexer } = pass;
    const named = readName(context);
    if (named === undefined) return;
    lexer.accept(COMMA);
    if (lexer.current === 64 || lexer.current === 37) lexer.cursor++;
    const at = lexer.cursor;
    const word = lexer.current === Tok.end ? '' : lexer.slice(at).replaceAll('"', '');
    const value = TYPES[word];
    if (value === undefined) {
      const near = suggest(word, Object.keys(TYPES).slice(0, 5));
      pass.error(
        'A056',
        word === '' ? '`.type` lacks the type' : `\`${word}\` is not a symbol type`,
        pass.tokenPlace(at),
        {
          help: [near === undefined ? 'types are @function @object @tls_object @notype' : `did you mean \`@${near}\`?`],
        },
      );
      return;
    }
    lexer.cursor++;
    pass.symbols.get(named.name).type = value;
  },
};

const size: Directive = {
  run: (context) => {
    const named = readName(context);
    if (named === undefined || !expectComma(context)) return;
    const value = readExpression(context);
    if (value !== undefined) context.pass.symbols.get(named.name).size = value.value;
  },
};

/** Gives a symbol a value; reports what must not be set. */
export function assign(pass: Pass, name: string, place: Place, value: Expression, isFixed: boolean): void {
  if (REGISTER_BY_NAME.has(name)) {
    pass.error('A055', `\`${name}\` is a register and cannot be a symbol`, place);
    return;
  }
  let symbol = pass.symbols.get(name);
  if (symbol.isPoisoned && symbol.expression !== undefined) {
    symbol.expression = value;
    return;
  }
  if (symbol.section !== undefined || symbol.common !== undefined || symbol.isFixed || (isFixed && symbol.isDefined)) {
    const first = symbol.definedAt;
    pass.error('A054', `\`${name}\` is defined already`, place, {
      secondary: first === undefined ? [] : [{ place: first, text: 'first defined here' }],
      help: [
        symbol.section === undefined ? 'use .set for a symbol that changes' : 'a label cannot be given another value',
      ],
    });
    return;
  }
  // Who used the old value keeps it, unless it was a plain number, which is in place already.
  if (symbol.expression !== undefined && !symbol.expression.isConstant) symbol = pass.symbols.renew(symbol);
  pass.define(symbol, value, place);
  symbol.isFixed = isFixed;
}

/** .set name, expression. */
function set(isFixed: boolean): Directive {
  const run = (context: DirectiveContext): void => {
    const { pass } = context;
    const named = readName(context);
    if (named === undefined || !expectComma(context)) return;
    const value = readExpression(context);
    if (value === undefined) pass.poison(pass.symbols.get(named.name));
    else assign(pass, named.name, named.place, value.value, isFixed);
  };
  return { run };
}

/** .comm name, size[, alignment in bytes]; after .local it becomes room in .bss. */
function common(isLocal: boolean): Directive {
  const run = (context: DirectiveContext): void => {
    const { pass } = context;
    const named = readName(context);
    if (named === undefined || !expectComma(context)) return;
    const bytes = readNumber(context, 'the size', 0, 0xffffffff);
    if (bytes === undefined) return;
    const align = readOptional(context, 'the alignment', 1, 0x80000000, bytes >= 4 ? 4 : bytes >= 2 ? 2 : 1);
    if (align === undefined) return;
    const symbol = pass.symbols.get(named.name);
    if (!Number.isInteger(Math.log2(align))) {
      pass.error('A067', `${align} is not a power of two`, named.place, {
        help: [`use ${2 ** Math.ceil(Math.log2(align))}`],
      });
      return;
    }
    if (symbol.section !== undefined || symbol.expression !== undefined) {
      const first = symbol.definedAt;
      pass.error('A054', `\`${symbol.name}\` is defined already`, named.place, {
        secondary: first === undefined ? [] : [{ place: first, text: 'first defined here' }],
      });
      return;
    }
    const old = symbol.common ?? { size: 0, align: 1 };
    symbol.common = { size: Math.max(bytes, old.size), align: Math.max(align, old.align) };
    symbol.definedAt = named.place;
    symbol.type = Stt.OBJECT;
    if (!isLocal && !symbol.isDeclared) symbol.binding = Stb.GLOBAL;
  };
  return { run };
}

export const SYMBOL_DIRECTIVES: DirectiveTable = {
  '.globl': binding(Stb.GLOBAL),
  '.global': binding(Stb.GLOBAL),
  '.local': binding(Stb.LOCAL),
  '.weak': binding(Stb.WEAK),
  '.extern': IGNORED,
  '.hidden': visibility(Stv.HIDDEN),
  '.protected': visibility(Stv.PROTECTED),
  '.internal': visibility(Stv.INTERNAL),
  '.type': type,
  '.size': size,
  '.equ': set(false),
  '.set': set(false),
  '.equiv': set(true),
  '.eqv': set(true),
  '.comm': common(false),
  '.common': common(false),
  '.lcomm': common(true),
};
