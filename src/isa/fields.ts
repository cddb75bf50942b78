// Where the digits of each format stand, and which values an operand takes: read off FORMATS of spec/isa.ts.

import { FORMATS, type Format, type Instruction, type Operand } from '../spec/isa.ts';

/**
 * The values in an instruction word. Registers are numbers 0..15. imm is the immediate in its source sense: signed for
 * imm16, 0..31 for shamt, 0..0xFFFFF for upper20, signed words for branches and jumps, the CSR number for csr.
 * A uimm4 stands in rs1. Fields that the instruction does not have are 0.
 */
export interface Fields {
  readonly rd: number;
  readonly rs1: number;
  readonly rs2: number;
  readonly imm: number;
}

export type FieldName = keyof Fields;

/** One run of digits of a format: which field it holds ('op', or '0' for digits that must be zero), and its place. */
export interface DigitField {
  readonly name: 'op' | '0' | FieldName;
  /** Distance of its lowest bit from bit 0. */
  readonly shift: number;
  readonly bits: number;
}

function layOut(format: Format): DigitField[] {
  let shift = 32;
  return FORMATS[format].digits.map(([name, digits]) => {
    shift -= 4 * digits;
    return { name: (name === 'off' ? 'imm' : name) as DigitField['name'], shift, bits: 4 * digits };
  });
}

const LAYOUTS = new Map(Object.keys(FORMATS).map((format) => [format as Format, layOut(format as Format)]));

/** The digits of a format, the most significant first. */
export const digitsOf = (format: Format): readonly DigitField[] => LAYOUTS.get(format)!;

/** Values that an operand takes in its field, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

const RANGES: Readonly<Record<Operand, Range>> = {
  rd: { min: 0, max: 15 },
  rs1: { min: 0, max: 15 },
  rs2: { min: 0, max: 15 },
  uimm4: { min: 0, max: 15 },
  '(rs1)': { min: 0, max: 15 },
  shamt: { min: 0, max: 31 },
  csr: { min: 0, max: 0xfff },
  upper20: { min: 0, max: 0xfffff },
  imm16: { min: -0x8000, max: 0x7fff },
  'imm16(rs1)': { min: -0x8000, max: 0x7fff },
  offset16: { min: -0x8000, max: 0x7fff },
  offset20: { min: -0x80000, max: 0x7ffff },
};

/** The range of an operand; of 'imm16(rs1)' it is that of the immediate. */
export const rangeOf = (operand: Operand): Range => RANGES[operand];

const OPERAND_FIELDS: Readonly<Record<Operand, readonly FieldName[]>> = {
  rd: ['rd'],
  rs1: ['rs1'],
  rs2: ['rs2'],
  uimm4: ['rs1'],
  '(rs1)': ['rs1'],
  shamt: ['imm'],
  csr: ['imm'],
  upper20: ['imm'],
  imm16: ['imm'],
  'imm16(rs1)': ['imm', 'rs1'],
  offset16: ['imm'],
  offset20: ['imm'],
};

/** The fields that an operand fills, in the order of the source. */
export const fieldsOf = (operand: Operand): readonly FieldName[] => OPERAND_FIELDS[operand];

/** The operand that fills `field`, or undefined if these digits must be zero. */
export function operandOfField(instruction: Instruction, field: FieldName): Operand | undefined {
  return instruction.operands.find((operand) => OPERAND_FIELDS[operand].includes(field));
}

/** The range of a field in this instruction; {0, 0} for digits that must be zero. */
export function rangeOfField(instruction: Instruction, field: FieldName): Range {
  const operand = operandOfField(instruction, field);
  if (operand === undefined) return { min: 0, max: 0 };
  return field === 'imm' ? RANGES[operand] : RANGES.rd;
}
