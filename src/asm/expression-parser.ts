// Tokens to expressions. Precedence is that of GNU as (<< and | bind tighter than +); where C would read the same
// text otherwise, a warning says so.

import { REGISTER_BY_NAME } from '../spec/registers.ts';
import { binary, constant, type Expression, symbolValue, unary } from './expression.ts';
import { Op } from './integers.ts';
import { Tok } from './lexer.ts';
import type { Pass } from './pass.ts';
import type { SymbolEntry } from './symbols.ts';

interface Operator {
  readonly op: number;
  /** Higher binds tighter. */
  readonly rank: number;
  readonly rankInC: number;
}

const OPERATORS = new Map<number, Operator>([
  ['*'.charCodeAt(0), { op: Op.multiply, rank: 6, rankInC: 10 }],
  ['/'.charCodeAt(0), { op: Op.divide, rank: 6, rankInC: 10 }],
  ['%'.charCodeAt(0), { op: Op.remainder, rank: 6, rankInC: 10 }],
  [Tok.shiftLeft, { op: Op.shiftLeft, rank: 6, rankInC: 8 }],
  [Tok.shiftRight, { op: Op.shiftRight, rank: 6, rankInC: 8 }],
  ['|'.charCodeAt(0), { op: Op.or, rank: 5, rankInC: 3 }],
  ['&'.charCodeAt(0), { op: Op.and, rank: 5, rankInC: 5 }],
  ['^'.charCodeAt(0), { op: Op.xor, rank: 5, rankInC: 4 }],
  ['!'.charCodeAt(0), { op: Op.orNot, rank: 5, rankInC: 3 }],
  ['+'.charCodeAt(0), { op: Op.add, rank: 4, rankInC: 9 }],
  ['-'.charCodeAt(0), { op: Op.subtract, rank: 4, rankInC: 9 }],
  [Tok.equal, { op: Op.equal, rank: 3, rankInC: 6 }],
  [Tok.notEqual, { op: Op.notEqual, rank: 3, rankInC: 6 }],
  ['<'.charCodeAt(0), { op: Op.less, rank: 3, rankInC: 7 }],
  [Tok.lessEqual, { op: Op.lessEqual, rank: 3, rankInC: 7 }],
  ['>'.charCodeAt(0), { op: Op.greater, rank: 3, rankInC: 7 }],
  [Tok.greaterEqual, { op: Op.greaterEqual, rank: 3, rankInC: 7 }],
  [Tok.andAnd, { op: Op.logicalAnd, rank: 2, rankInC: 2 }],
  [Tok.orOr, { op: Op.logicalOr, rank: 1, rankInC: 1 }],
]);

const OPEN = 40;
const CLOSE = 41;
const MINUS = 45;
const PLUS = 43;
const TILDE = 126;
const BANG = 33;
const AT = 64;
const PERCENT = 37;
/** The rank in C of what needs no parentheses. */
const TIGHT = 100;
const MAX_NESTING = 200;

/** Reads an expression at the lexer's cursor. */
export class ExpressionParser {
  readonly #pass: Pass;
  #nesting = 0;
  /** C's rank of the outermost operator that was read last. */
  #rankInC = TIGHT;

  constructor(pass: Pass) {
    this.#pass = pass;
  }

  /** @returns undefined after a report */
  parse(): Expression | undefined {
    this.#nesting = 0;
    const { lexer } = this.#pass;
    const first = lexer.cursor;
    // Most expressions are one number.
    if (lexer.kind[first] === Tok.number && isEnd(lexer.kind[first + 1]!)) {
      lexer.cursor = first + 1;
      return constant(lexer.value[first]!);
    }
    try {
      return this.#binary(0);
    } catch (problem) {
      const { start, stop } = lexer;
      this.#pass.reportExpression(problem, this.#pass.place(start[first]!, stop[Math.max(first, lexer.cursor - 1)]!));
      return undefined;
    }
  }

  #binary(minimum: number): Expression | undefined {
    const { lexer } = this.#pass;
    const first = lexer.cursor;
    let left = this.#unary();
    if (left === undefined) return undefined;
    let leftRank = TIGHT;
    for (;;) {
      const operator = OPERATORS.get(lexer.current);
      if (operator === undefined || operator.rank < minimum) break;
      const at = lexer.cursor++;
      const right = this.#binary(operator.rank + 1);
      if (right === undefined) return undefined;
      if (leftRank < operator.rankInC || this.#rankInC <= operator.rankInC) this.#warn(first, at);
      left = binary(operator.op, left, right);
      leftRank = operator.rankInC;
    }
    this.#rankInC = leftRank;
    return left;
  }

  #warn(first: number, at: number): void {
    const { lexer, reporter } = this.#pass;
    const place = this.#pass.place(lexer.start[first]!, lexer.stop[lexer.cursor - 1]!);
    reporter.warning('A118', `\`${lexer.slice(at)}\` binds otherwise here than in C`, place, {
      notes: ['as in GNU as, `* / % << >>` bind tightest, then `| & ^ !`, then `+ -`, then comparisons'],
      help: ['put parentheses around what belongs together'],
    });
  }

  #unary(): Expression | undefined {
    const { lexer } = this.#pass;
    const operators: number[] = [];
    for (;;) {
      const kind = lexer.current;
      if (kind === MINUS) operators.push(Op.negate);
      else if (kind === TILDE) operators.push(Op.complement);
      else if (kind === BANG) operators.push(Op.not);
      else if (kind !== PLUS) break;
      lexer.cursor++;
    }
    let value = this.#primary();
    for (let i = operators.length - 1; value !== undefined && i >= 0; i--) value = unary(operators[i]!, value);
    this.#rankInC = TIGHT;
    return value;
  }

  #primary(): Expression | undefined {
    const { lexer, symbols } = this.#pass;
    const at = lexer.cursor;
    switch (lexer.current) {
      case Tok.number:
        lexer.cursor++;
        return constant(lexer.value[at]!);
      case Tok.identifier:
        lexer.cursor++;
        return this.#name(at);
      case Tok.numericLabel: {
        lexer.cursor++;
        const number = Number(lexer.value[at]);
        if (!Number.isInteger(number)) return symbolValue(this.#use(symbols.numericAfter(number - 0.5), at));
        const label = symbols.numericBefore(number);
        if (label !== undefined) return symbolValue(this.#use(label, at));
        this.#pass.error('A052', `there is no label \`${number}:\` above`, this.#pass.tokenPlace(at), {
          help: [`write \`${number}:\` above, or ${number}f for the next one below`],
        });
        return undefined;
      }
      case OPEN:
        return this.#parenthesised(at);
      default:
        return this.#refuse(at);
    }
  }

  #parenthesised(at: number): Expression | undefined {
    const { lexer } = this.#pass;
    if (++this.#nesting > MAX_NESTING) {
      this.#pass.error('A015', `parentheses are nested more than ${MAX_NESTING} deep`, this.#pass.tokenPlace(at));
      return undefined;
    }
    lexer.cursor++;
    const value = this.#binary(0);
    this.#nesting--;
    if (value === undefined) return undefined;
    if (lexer.accept(CLOSE)) return value;
    const found = this.#pass.tokenPlace(lexer.cursor);
    const opened = { place: this.#pass.tokenPlace(at), text: 'opened here' };
    this.#pass.error('A014', '`)` is missing', found, { secondary: [opened] });
    return undefined;
  }

  #name(at: number): Expression | undefined {
    const { lexer, symbols, sections } = this.#pass;
    const name = lexer.slice(at);
    if (name === '.') return symbolValue(symbols.anonymous(sections.current, sections.current.size));
    const known = symbols.byName.get(name);
    if (known === undefined && REGISTER_BY_NAME.has(name)) {
      this.#pass.error('A016', `\`${name}\` is a register, a number is needed here`, this.#pass.tokenPlace(at));
      return undefined;
    }
    if (lexer.current === AT && lexer.kind[lexer.cursor + 1] === Tok.identifier) this.#suffix();
    const symbol = this.#use(known ?? symbols.get(name), at);
    return symbol.expression?.isConstant ? symbol.expression : symbolValue(symbol);
  }

  /** `@plt` says what calls do anyway. */
  #suffix(): void {
    const { lexer } = this.#pass;
    const word = lexer.slice(lexer.cursor + 1);
    if (word.toLowerCase() !== 'plt') {
      this.#pass.error('A018', `\`@${word}\` is not known`, this.#pass.tokenPlace(lexer.cursor + 1), {
        help: ['the only suffix is @plt; for others there are operators such as %got_pcrel_hi(symbol)'],
      });
    }
    lexer.cursor += 2;
  }

  #use(symbol: SymbolEntry, at: number): SymbolEntry {
    symbol.uses++;
    if (symbol.firstUse === undefined) symbol.firstUse = this.#pass.tokenPlace(at);
    return symbol;
  }

  #refuse(at: number): undefined {
    const { lexer } = this.#pass;
    const place = this.#pass.tokenPlace(at);
    const kind = lexer.current;
    if (kind === PERCENT && lexer.kind[at + 1] === Tok.identifier) {
      this.#pass.error('A019', `\`%${lexer.slice(at + 1)}\` must be the whole operand`, place, {
        help: ['write %hi(symbol + 4), not %hi(symbol) + 4; in data such operators have no place'],
      });
    } else if (kind === Tok.string) {
      this.#pass.error('A013', 'a number is needed here, not a string', place, {
        help: ["a character is written 'a'"],
      });
    } else if (kind === Tok.end) {
      const isComment = at > 0 && /^[ \t]*#-?\w/.test(lexer.text.slice(lexer.stop[at - 1]!, lexer.stop[at - 1]! + 40));
      this.#pass.error('A013', 'an expression is missing at the end of the line', place, {
        help: isComment ? ['`#` starts a comment: write numbers without it'] : [],
      });
    } else {
      this.#pass.error('A013', `an expression is needed here, not \`${lexer.slice(at)}\``, place);
    }
    return undefined;
  }
}

const isEnd = (kind: number): boolean => kind === Tok.end || kind === 44 || kind === OPEN;
