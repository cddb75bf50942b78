// One RISC-V word to the badak word that does the same, or the reason why there is none.

import { encode } from '../isa/encode.ts';
import type { Fields } from '../isa/fields.ts';
import { INSTRUCTION_BY_NAME, type Instruction } from '../spec/isa.ts';
import { REGISTER_COUNT } from '../spec/registers.ts';
import { CSR_BY_NUMBER } from '../spec/traps.ts';
import { highRegister, unknownCsr, unknownWord } from './reasons.ts';
import { RISCV_ROWS, RISCV_UNIMP, type RiscvFormat, type RiscvRow } from './table.ts';

/** The word of badak, or why there is none. */
export type Translation = { readonly word: number; readonly reason?: never } | { readonly reason: string };

interface Row extends RiscvRow {
  readonly instruction: Instruction;
}

const OPCODE = 0x7f;

/** Rows by the low seven bits, so that few are compared. */
const ROWS: ReadonlyMap<number, readonly Row[]> = rowsByOpcode();

function rowsByOpcode(): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of RISCV_ROWS) {
    const instruction = INSTRUCTION_BY_NAME.get(row.name);
    if (instruction === undefined) throw new Error(`import table: badak has no ${row.name}`);
    const key = row.match & OPCODE;
    groups.set(key, [...(groups.get(key) ?? []), { ...row, instruction }]);
  }
  return groups;
}

/** Translates a word of RV32EMA code. `unimp`, in its two forms, becomes 0; a `fence` loses its operands. */
export function translate(word: number): Translation {
  if (word === 0 || word >>> 0 === RISCV_UNIMP) return { word: 0 };
  const row = ROWS.get(word & OPCODE)?.find(({ mask, match }) => (word & mask) === (match | 0));
  if (row === undefined) return { reason: unknownWord(word) };
  const fields = FIELDS[row.format](word);
  const reason = problemOf(row, fields);
  return reason === undefined ? { word: encode(row.instruction, fields) } : { reason };
}

const rd = (word: number): number => (word >>> 7) & 31;
const rs1 = (word: number): number => (word >>> 15) & 31;
const rs2 = (word: number): number => (word >>> 20) & 31;

/** The values in a word of each format; offsets of branches and jumps in words, as badak counts them. */
const FIELDS: Readonly<Record<RiscvFormat, (word: number) => Partial<Fields>>> = {
  R: (word) => ({ rd: rd(word), rs1: rs1(word), rs2: rs2(word) }),
  I: (word) => ({ rd: rd(word), rs1: rs1(word), imm: word >> 20 }),
  shift: (word) => ({ rd: rd(word), rs1: rs1(word), imm: rs2(word) }),
  S: (word) => ({ rs1: rs1(word), rs2: rs2(word), imm: ((word >> 25) << 5) | rd(word) }),
  B: (word) => ({ rs1: rs1(word), rs2: rs2(word), imm: branchOffset(word) / 4 }),
  U: (word) => ({ rd: rd(word), imm: word >>> 12 }),
  J: (word) => ({ rd: rd(word), imm: jumpOffset(word) / 4 }),
  csr: (word) => ({ rd: rd(word), rs1: rs1(word), imm: word >>> 20 }),
  csri: (word) => ({ rd: rd(word), rs1: rs1(word), imm: word >>> 20 }),
  amo: (word) => ({ rd: rd(word), rs1: rs1(word), rs2: rs2(word) }),
  lr: (word) => ({ rd: rd(word), rs1: rs1(word) }),
  sfence: (word) => ({ rs1: rs1(word), rs2: rs2(word) }),
  fence: () => ({}),
  none: () => ({}),
};

/** imm[12|10:5] rs2 rs1 funct3 imm[4:1|11] opcode: signed, in bytes. */
const branchOffset = (word: number): number =>
  ((word >> 31) << 12) | ((word & 0x80) << 4) | ((word >>> 20) & 0x7e0) | ((word >>> 7) & 0x1e);

/** imm[20|10:1|11|19:12] rd opcode: signed, in bytes. */
const jumpOffset = (word: number): number =>
  ((word >> 31) << 20) | (word & 0xff000) | ((word >>> 9) & 0x800) | ((word >>> 20) & 0x7fe);

function problemOf({ format }: Row, fields: Partial<Fields>): string | undefined {
  if (format === 'csri' && fields.rs1! >= REGISTER_COUNT) {
    return `the CSR immediate ${fields.rs1}; badak has one digit for it, 0 to 15`;
  }
  for (const number of [fields.rd, fields.rs1, fields.rs2]) {
    if (number !== undefined && number >= REGISTER_COUNT) return highRegister(number);
  }
  if ((format === 'csr' || format === 'csri') && !CSR_BY_NUMBER.has(fields.imm!)) return unknownCsr(fields.imm!);
  if (!Number.isInteger(fields.imm ?? 0)) return 'a jump to the middle of a word: that is compressed code (RVC)';
  return undefined;
}
