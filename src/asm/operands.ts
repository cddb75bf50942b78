// Operands of instructions: register, expression (perhaps in a %operator), memory operand. They are read by their
// shape first; forms.ts then looks which form of the mnemonic they fit.

import { suggest } from '../diag/suggest.ts';
import { REGISTER_BY_NAME } from '../spec/registers.ts';
import { Rel } from '../spec/relocations.ts';
import { constant, type Expression } from './expression.ts';
import type { ExpressionParser } from './expression-parser.ts';
import { Tok } from './lexer.ts';
import type { Pass } from './pass.ts';

/** What a %operator asks for: relocation types by the field that it stands in; 0 where it cannot stand. */
export interface Modifier {
  readonly name: string;
  /** In lui and auipc. */
  readonly upper: number;
  /** In an immediate of format I, and of format S. */
  readonly low: number;
  readonly store: number;
}

const modifier = (name: string, upper: number, low = 0, store = 0): Modifier => ({ name, upper, low, store });

export const MODIFIERS: ReadonlyMap<string, Modifier> = new Map(
  [
    modifier('hi', Rel.HI20),
    modifier('lo', 0, Rel.LO12_I, Rel.LO12_S),
    modifier('pcrel_hi', Rel.PCREL_HI20),
    modifier('pcrel_lo', 0, Rel.PCREL_LO12_I, Rel.PCREL_LO12_S),
    modifier('got_pcrel_hi', Rel.GOT_HI20),
    modifier('tprel_hi', Rel.TPREL_HI20),
    modifier('tprel_lo', 0, Rel.TPREL_LO12_I, Rel.TPREL_LO12_S),
    modifier('tls_ie_pcrel_hi', Rel.TLS_GOT_HI20),
    modifier('tls_gd_pcrel_hi', Rel.TLS_GD_HI20),
    modifier('tprel_add', 0),
  ].map((row) => [row.name, row]),
);

const ZERO = constant(0);

export class Operand {
  shape: 'register' | 'expression' | 'memory' = 'expression';
  /** Register, or base of a memory operand. */
  register = 0;
  expression: Expression = ZERO;
  modifier: Modifier | undefined = undefined;
  start = 0;
  end = 0;

  setRegister(register: number, from: Operand): void {
    this.shape = 'register';
    this.register = register;
    this.start = from.start;
    this.end = from.end;
  }

  setExpression(expression: Expression, by: Modifier | undefined, from: Operand): void {
    this.shape = 'expression';
    this.expression = expression;
    this.modifier = by;
    this.start = from.start;
    this.end = from.end;
  }

  copy(from: Operand): void {
    this.shape = from.shape;
    this.register = from.register;
    this.expression = from.expression;
    this.modifier = from.modifier;
    this.start = from.start;
    this.end = from.end;
  }
}

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const BRACKET = 91;
const PERCENT = 37;
export const MAX_OPERANDS = 6;

/** Reads the operands of one statement into `list`, which is used again and again. */
export class OperandReader {
  readonly list: Operand[] = Array.from({ length: MAX_OPERANDS }, () => new Operand());
  count = 0;
  readonly #pass: Pass;
  readonly #expressions: ExpressionParser;

  constructor(pass: Pass, expressions: ExpressionParser) {
    this.#pass = pass;
    this.#expressions = expressions;
  }

  /** @returns false after a report */
  read(): boolean {
    const { lexer } = this.#pass;
    this.count = 0;
    if (lexer.current === Tok.end) return true;
    for (;;) {
      if (this.count === MAX_OPERANDS) {
        this.#pass.error(
          'A010',
          `no instruction has more than ${MAX_OPERANDS} operands`,
          this.#pass.tokenPlace(lexer.cursor),
        );
        return false;
      }
      if (!this.#one(this.list[this.count++]!)) return false;
      if (lexer.current === Tok.end) return true;
      if (!lexer.accept(COMMA)) return this.#refuseRest();
    }
  }

  #refuseRest(): boolean {
    const { lexer } = this.#pass;
    const found = lexer.slice(lexer.cursor);
    if (found === '[') return this.#refuseBracket();
    this.#pass.error('A012', `a comma is missing before \`${found}\``, this.#pass.tokenPlace(lexer.cursor), {
      help: ['operands are separated by commas, statements by `;` or a new line'],
    });
    return false;
  }

  /** Memory operands of other machines. */
  #refuseBracket(): boolean {
    const { lexer } = this.#pass;
    const at = lexer.cursor;
    const base = this.#registerAt(at + 1) < 0 ? 'sp' : lexer.slice(at + 1);
    const before = at > 0 && lexer.kind[at - 1] === Tok.number ? lexer.slice(at - 1) : '0';
    this.#pass.error('A011', 'memory operands have parentheses, not brackets', this.#pass.tokenPlace(at), {
      help: [`an offset and a register: \`${before}(${base})\``],
    });
    return false;
  }

  #one(operand: Operand): boolean {
    const { lexer } = this.#pass;
    const at = lexer.cursor;
    operand.start = lexer.start[at]!;
    operand.modifier = undefined;
    operand.expression = ZERO;
    const register = this.#registerAt(at);
    if (register >= 0 && !continues(lexer.kind[at + 1]!)) {
      lexer.cursor++;
      operand.shape = 'register';
      operand.register = register;
    } else if (this.#baseAt(at) >= 0) {
      this.#base(operand);
    } else if (lexer.kind[at] === BRACKET) {
      return this.#refuseBracket();
    } else if (lexer.kind[at] === OPEN && lexer.kind[at + 2] === Tok.end && this.#registerAt(at + 1) >= 0) {
      return this.#refuseOpen(at);
    } else {
      operand.shape = 'expression';
      if (!this.#value(operand)) return false;
      if (lexer.current === OPEN) {
        if (this.#baseAt(lexer.cursor) < 0) return this.#refuseBase();
        this.#base(operand);
      }
    }
    operand.end = lexer.stop[lexer.cursor - 1]!;
    return true;
  }

  /** `(reg` without the rest of a memory operand. */
  #refuseOpen(at: number): boolean {
    const { lexer } = this.#pass;
    this.#pass.error('A014', '`)` is missing', this.#pass.tokenPlace(at + 2), {
      secondary: [{ place: this.#pass.tokenPlace(at), text: 'opened here' }],
      help: [`a memory operand is an offset and one register: \`0(${lexer.slice(at + 1)})\``],
    });
    return false;
  }

  #registerAt(index: number): number {
    const { lexer } = this.#pass;
    return lexer.kind[index] === Tok.identifier ? (REGISTER_BY_NAME.get(lexer.slice(index)) ?? -1) : -1;
  }

  /** The register of `(reg)` that starts here, or -1. */
  #baseAt(index: number): number {
    const { kind } = this.#pass.lexer;
    return kind[index] === OPEN && kind[index + 2] === CLOSE ? this.#registerAt(index + 1) : -1;
  }

  #base(operand: Operand): void {
    const { lexer } = this.#pass;
    operand.shape = 'memory';
    operand.register = this.#registerAt(lexer.cursor + 1);
    lexer.cursor += 3;
  }

  #refuseBase(): boolean {
    const { lexer } = this.#pass;
    const at = lexer.cursor + 1;
    const word = lexer.kind[at] === Tok.end ? '' : lexer.slice(at);
    if (lexer.kind[at] === Tok.identifier) reportRegister(this.#pass, word, at);
    else this.#pass.error('A011', 'a register is needed in the parentheses', this.#pass.tokenPlace(at));
    return false;
  }

  #value(operand: Operand): boolean {
    const { lexer } = this.#pass;
    const at = lexer.cursor;
    const wrapped = lexer.kind[at] === PERCENT && lexer.kind[at + 1] === Tok.identifier;
    if (wrapped) {
      const name = lexer.slice(at + 1);
      operand.modifier = MODIFIERS.get(name);
      if (operand.modifier === undefined) return this.#refuseModifier(name, at + 1);
      if (lexer.kind[at + 2] !== OPEN) {
        this.#pass.error('A013', `\`%${name}\` needs its operand in parentheses`, this.#pass.tokenPlace(at + 1));
        return false;
      }
      lexer.cursor += 3;
    }
    const expression = this.#expressions.parse();
    if (expression === undefined) return false;
    operand.expression = expression;
    if (!wrapped || lexer.accept(CLOSE)) return true;
    this.#pass.error('A014', '`)` is missing', this.#pass.tokenPlace(lexer.cursor), {
      secondary: [{ place: this.#pass.tokenPlace(at + 2), text: 'opened here' }],
    });
    return false;
  }

  #refuseModifier(name: string, at: number): boolean {
    const near = suggest(name, MODIFIERS.keys());
    const help =
      near === undefined
        ? `known are ${[...MODIFIERS.keys()].map((key) => `%${key}`).join(' ')}`
        : `did you mean \`%${near}\`?`;
    this.#pass.error('A018', `\`%${name}\` is not known`, this.#pass.tokenPlace(at), { help: [help] });
    return false;
  }
}

/** Whether a token after a name makes it part of an expression. */
const continues = (kind: number): boolean => kind > Tok.numericLabel && kind !== COMMA && kind !== OPEN;

const FAMILIES: Readonly<Record<string, string>> = {
  a: 'the registers for arguments are a0 to a5',
  t: 'the temporary registers are t0, t1 and t2',
  s: 'the saved registers are s0 and s1',
};

/** Says why a name is not a register. */
export function reportRegister(pass: Pass, name: string, token: number): void {
  const place = pass.tokenPlace(token);
  const beyond = /^(x(1[6-9]|2\d|3[01])|s([2-9]|1[01])|a[67]|t[3-6])$/.test(name);
  if (beyond) {
    pass.error('A023', `\`${name}\` is not one of badak's sixteen registers`, place, {
      notes: ['badak has the registers of RV32E: zero ra sp gp tp t0-t2 s0 s1 a0-a5'],
      help: ['compile C with -march=rv32ema -mabi=ilp32e; by hand, keep the value on the stack'],
    });
  } else if (/^f[ast]?\d+$/.test(name)) {
    pass.error('A023', `\`${name}\` is a floating-point register, which badak does not have`, place, {
      help: ['compile C with -march=rv32ema: it then calls functions for floating point'],
    });
  } else {
    const family = /^([ats])\d+$/.exec(name)?.[1];
    const near = family === undefined ? suggest(name, REGISTER_BY_NAME.keys()) : undefined;
    const known = family === undefined ? 'registers are zero ra sp gp tp t0-t2 s0 s1 a0-a5' : FAMILIES[family]!;
    pass.error('A022', `\`${name}\` is not a register`, place, {
      help: [near === undefined ? known : `did you mean \`${near}\`?`],
      ...(near === undefined ? {} : { replacement: near }),
    });
  }
}
