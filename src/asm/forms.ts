// The forms in which a mnemonic can be written, compiled once from the tables of src/spec: kinds of operands to
// match, and what to emit for a match.

import { digitsOf } from '../isa/fields.ts';
import { INSTRUCTION_BY_NAME, INSTRUCTIONS, type Instruction, type Operand as OperandKind } from '../spec/isa.ts';
import { PSEUDO_INSTRUCTIONS, type PseudoInstruction, type PseudoOperand } from '../spec/pseudo.ts';
import { REGISTER_BY_NAME } from '../spec/registers.ts';
import { CSR_BY_NAME } from '../spec/traps.ts';
import { MODIFIERS, type Modifier } from './operands.ts';

/** How an operand of a real instruction goes into the word. */
interface Slot {
  readonly kind: OperandKind;
  /** Where the register digit goes. */
  readonly shift: number;
}

export interface RealForm {
  readonly row: Instruction;
  readonly base: number;
  readonly slots: readonly Slot[];
  /** Format S has the digits of the immediate where I has them, but other relocations. */
  readonly isStore: boolean;
}

/** One operand of a line of an expansion. */
export type Argument =
  | { readonly take: number }
  | { readonly register: number }
  | { readonly value: number }
  /** %operator around an operand; -1 is the address of the expansion's first word. */
  | { readonly modifier: Modifier; readonly take: number }
  /** Memory operand made of an offset and a register. */
  | { readonly offset: Argument; readonly base: Argument };

export interface PseudoForm {
  readonly row: PseudoInstruction;
  readonly lines: readonly { readonly real: RealForm; readonly args: readonly Argument[] }[];
  /** Instead of lines: a word as it stands. */
  readonly word: number | undefined;
}

export interface Mnemonic {
  readonly name: string;
  readonly real: RealForm | undefined;
  readonly pseudo: readonly PseudoForm[];
}

const registerField = (kind: OperandKind): string =>
  kind === 'imm16(rs1)' || kind === '(rs1)' || kind === 'uimm4' ? 'rs1' : kind;

function compileReal(row: Instruction): RealForm {
  const digits = digitsOf(row.format);
  const slots = row.operands.map((kind) => ({
    kind,
    shift: digits.find(({ name }) => name === registerField(kind))?.shift ?? 0,
  }));
  return { row, base: (row.opcode << 24) | 0, slots, isStore: row.format === 'S' };
}

function compileArgument(text: string, operands: readonly PseudoOperand[]): Argument {
  const indexOf = (name: string): number => operands.indexOf(name as PseudoOperand);
  const whole = /^\{([^}]+)\}$/.exec(text);
  if (whole !== null) return { take: indexOf(whole[1]!) };
  const wrapped = /^%(\w+)\(\{(\w+)\}\)$/.exec(text);
  if (wrapped !== null) return { modifier: MODIFIERS.get(wrapped[1]!)!, take: indexOf(wrapped[2]!) };
  const memory = /^(.+)\((\{?\w+\}?)\)$/.exec(text);
  if (memory !== null) {
    return { offset: compileArgument(memory[1]!, operands), base: compileArgument(memory[2]!, operands) };
  }
  const register = REGISTER_BY_NAME.get(text);
  if (register !== undefined) return { register };
  return { value: CSR_BY_NAME.get(text)?.number ?? Number(text) };
}

function compilePseudo(row: PseudoInstruction, reals: ReadonlyMap<string, RealForm>): PseudoForm {
  const first = row.expansion[0]!;
  if (first.startsWith('.word ')) return { row, lines: [], word: Number(first.slice(6)) };
  const lines = row.expansion.map((line) => {
    const space = line.indexOf(' ');
    const name = space < 0 ? line : line.slice(0, space);
    const args = space < 0 ? [] : line.slice(space + 1).split(', ');
    return { real: reals.get(name)!, args: args.map((text) => compileArgument(text, row.operands)) };
  });
  return { row, lines, word: undefined };
}

function compile(): Map<string, Mnemonic> {
  const reals = new Map(INSTRUCTIONS.map((row) => [row.name, compileReal(row)]));
  const table = new Map<string, { name: string; real: RealForm | undefined; pseudo: PseudoForm[] }>();
  for (const [name, real] of reals) table.set(name, { name, real, pseudo: [] });
  for (const row of PSEUDO_INSTRUCTIONS) {
    const entry = table.get(row.name) ?? { name: row.name, real: undefined, pseudo: [] };
    entry.pseudo.push(compilePseudo(row, reals));
    table.set(row.name, entry);
  }
  for (const [name, real] of reals) {
    if (real.row.kind !== 'atomic') continue;
    for (const ordering of ['.aq', '.rl', '.aqrl']) table.set(name + ordering, { name, real, pseudo: [] });
  }
  return table;
}

/** Every mnemonic that can be written. */
export const MNEMONICS: ReadonlyMap<string, Mnemonic> = compile();

const INVERSE = new Map([
  ['beq', 'bne'],
  ['blt', 'bge'],
  ['bltu', 'bgeu'],
]);

/** The branch that is taken when `row` is not. */
export function inverseBranch(row: Instruction): Instruction {
  const name = INVERSE.get(row.name) ?? [...INVERSE].find(([, other]) => other === row.name)![0];
  return INSTRUCTION_BY_NAME.get(name)!;
}

export const JAL: RealForm = MNEMONICS.get('jal')!.real!;
export const ADDI: RealForm = MNEMONICS.get('addi')!.real!;
export const LUI: RealForm = MNEMONICS.get('lui')!.real!;
