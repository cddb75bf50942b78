// One typical use of every instruction, for the reference page, `badak isa` and tests.

import type { Instruction, Operand } from '../spec/isa.ts';
import { Reg } from '../spec/registers.ts';
import { CSR_BY_NAME } from '../spec/traps.ts';
import { disassembleDecoded } from './disassemble.ts';
import { encode } from './encode.ts';
import { type Fields, fieldsOf } from './fields.ts';

export interface Example {
  readonly text: string;
  readonly word: number;
  readonly fields: Fields;
}

/** Digits that differ from each other, so that each can be found again in the word. */
const EXAMPLE_IMMEDIATES: Readonly<Partial<Record<Operand, number>>> = {
  imm16: 5,
  shamt: 4,
  'imm16(rs1)': 8,
  upper20: 0x12345,
  offset16: -3,
  offset20: 16,
  csr: CSR_BY_NAME.get('sscratch')!.number,
};

/** Registers a0, a1, a2 in the order of the source; sp as the base of loads and stores. */
export function exampleOf(instruction: Instruction): Example {
  const fields = { rd: 0, rs1: 0, rs2: 0, imm: 0 };
  let nextRegister: number = Reg.a0;
  for (const operand of instruction.operands) {
    for (const name of fieldsOf(operand)) {
      if (name === 'imm') fields.imm = EXAMPLE_IMMEDIATES[operand]!;
      else if (operand === 'imm16(rs1)') fields[name] = Reg.sp;
      else if (operand === 'uimm4') fields[name] = 2;
      else fields[name] = nextRegister++;
    }
  }
  if (instruction.kind === 'csr' && instruction.name.endsWith('i')) fields.imm = CSR_BY_NAME.get('sstatus')!.number;
  return { text: disassembleDecoded({ instruction, fields }, 0), word: encode(instruction, fields), fields };
}
