// The eight digits to instruction and operand values. A word decodes only if nothing in it is reserved.

import { INSTRUCTION_BY_OPCODE, type Instruction } from '../spec/isa.ts';
import { digitsOf, type Fields, rangeOfField } from './fields.ts';

export interface Decoded {
  readonly instruction: Instruction;
  readonly fields: Fields;
}

/**
 * The instruction in a word; undefined if it is illegal by its digits alone: an opcode that is not assigned, a digit
 * that must be zero, a shift of 32 or more, a CSR number of more than three digits. (Unknown CSRs, and what the mode
 * forbids, are illegal only when executed.)
 */
export function decode(word: number): Decoded | undefined {
  const instruction = INSTRUCTION_BY_OPCODE.get(word >>> 24);
  if (instruction === undefined) return undefined;
  const fields = { rd: 0, rs1: 0, rs2: 0, imm: 0 };
  for (const { name, shift, bits } of digitsOf(instruction.format)) {
    if (name === 'op') continue;
    const raw = (word >>> shift) & (2 ** bits - 1);
    if (name === '0') {
      if (raw !== 0) return undefined;
      continue;
    }
    const { min, max } = rangeOfField(instruction, name);
    const value = min < 0 ? (raw << (32 - bits)) >> (32 - bits) : raw;
    if (value < min || value > max) return undefined;
    fields[name] = value;
  }
  return { instruction, fields };
}
