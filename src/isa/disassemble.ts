// A word back to source text that assembles to the same word.

import type { Operand } from '../spec/isa.ts';
import { REGISTER_NAMES } from '../spec/registers.ts';
import { CSR_BY_NUMBER } from '../spec/traps.ts';
import { type Decoded, decode } from './decode.ts';
import type { Fields } from './fields.ts';

export interface DisassembleOptions {
  /** A label that stands for an address, as in `main` or `main+8`; branches and jumps print it as their target. */
  readonly symbolAt?: ((va: number) => string | undefined) | undefined;
}

/** Eight digits, upper case. */
export const wordDigits = (word: number): string => (word >>> 0).toString(16).toUpperCase().padStart(8, '0');

/** Where the branch or jump in a word goes if it is taken (va); undefined for all others and for jalr. */
export function branchTarget(word: number, pc: number): number | undefined {
  const decoded = decode(word);
  if (decoded === undefined || !'BJ'.includes(decoded.instruction.format)) return undefined;
  return (pc + 4 * decoded.fields.imm) >>> 0;
}

/**
 * The source text of a word at `pc` (va). Without a symbol, targets are `. + 8` (bytes). Words that are not
 * instructions are `.word 0x...`.
 */
export function disassemble(word: number, pc = 0, options: DisassembleOptions = {}): string {
  const decoded = decode(word);
  if (decoded === undefined) return `.word 0x${wordDigits(word)}`;
  return disassembleDecoded(decoded, pc, options);
}

/** The source text of a decoded instruction; see disassemble. */
export function disassembleDecoded(decoded: Decoded, pc: number, options: DisassembleOptions = {}): string {
  const { instruction, fields } = decoded;
  const operands = instruction.operands.map((operand) => operandText(operand, fields, pc, options));
  return operands.length === 0 ? instruction.name : `${instruction.name} ${operands.join(', ')}`;
}

function operandText(operand: Operand, fields: Fields, pc: number, options: DisassembleOptions): string {
  switch (operand) {
    case 'rd':
    case 'rs1':
    case 'rs2':
      return REGISTER_NAMES[fields[operand]];
    case '(rs1)':
      return `(${REGISTER_NAMES[fields.rs1]})`;
    case 'imm16(rs1)':
      return `${fields.imm}(${REGISTER_NAMES[fields.rs1]})`;
    case 'uimm4':
      return String(fields.rs1);
    case 'imm16':
    case 'shamt':
      return String(fields.imm);
    case 'upper20':
      return `0x${fields.imm.toString(16)}`;
    case 'csr':
      return CSR_BY_NUMBER.get(fields.imm)?.name ?? `0x${fields.imm.toString(16)}`;
    case 'offset16':
    case 'offset20':
      return targetText(4 * fields.imm, pc, options);
  }
}

function targetText(bytes: number, pc: number, { symbolAt }: DisassembleOptions): string {
  const symbol = symbolAt?.((pc + bytes) >>> 0);
  if (symbol !== undefined) return symbol;
  return bytes < 0 ? `. - ${-bytes}` : `. + ${bytes}`;
}
