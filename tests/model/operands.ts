// The reference model's own reading of the eight digits (machine.md 2), apart from src/isa.

import { INSTRUCTION_BY_OPCODE } from '../../src/spec/isa.ts';
import type { Operands } from './semantics.ts';

const SHIFTS = [0x21, 0x25, 0x2d];
const LR_W = 0x80;
const SFENCE_VMA = 0x07;

/** The operands in a word, or undefined if a digit that must be zero is not. */
export function operandsOf(word: number): Operands | undefined {
  const digit = (index: number) => (word >>> (28 - 4 * index)) & 15;
  const opcode = word >>> 24;
  const row = INSTRUCTION_BY_OPCODE.get(opcode);
  const last3 = word & 0xfff;
  const imm16 = (word << 16) >> 16;
  switch (row?.format) {
    case 'R':
    case 'A':
      if (last3 !== 0 || (opcode === LR_W && digit(4) !== 0) || (opcode === SFENCE_VMA && digit(2) !== 0)) return;
      return { rd: digit(2), rs1: digit(3), rs2: digit(4), imm: 0 };
    case 'I':
      if (SHIFTS.includes(opcode) && (word & 0xffff) > 31) return;
      if (row.kind === 'csr' && digit(4) !== 0) return;
      return { rd: digit(2), rs1: digit(3), rs2: 0, imm: imm16 };
    case 'S':
      return { rd: 0, rs2: digit(2), rs1: digit(3), imm: imm16 };
    case 'B':
      return { rd: 0, rs1: digit(2), rs2: digit(3), imm: imm16 };
    case 'U':
      return { rd: digit(2), rs1: 0, rs2: 0, imm: word & 0xfffff };
    case 'J':
      return { rd: digit(2), rs1: 0, rs2: 0, imm: (word << 12) >> 12 };
    case 'Z':
      return (word & 0xffffff) === 0 ? { rd: 0, rs1: 0, rs2: 0, imm: 0 } : undefined;
  }
  return undefined;
}

/** Whether a word is one of the atomic instructions, its digits being right. */
export const isAtomic = (word: number): boolean => word >>> 28 === 8 && operandsOf(word) !== undefined;
