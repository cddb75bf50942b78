import { describe, expect, it } from 'vitest';
import { decode } from '../../src/isa/decode.ts';
import { branchTarget, disassemble } from '../../src/isa/disassemble.ts';
import { encode, encodeOperands } from '../../src/isa/encode.ts';
import { exampleOf } from '../../src/isa/example.ts';
import { type FieldName, fieldsOf, rangeOfField } from '../../src/isa/fields.ts';
import { FORMATS, INSTRUCTION_BY_NAME, INSTRUCTIONS, type Instruction } from '../../src/spec/isa.ts';
import { operandsOf } from '../model/operands.ts';
import { Random } from '../model/random.ts';
import { extremes } from './extremes.ts';

const hex = (word: number) => (word >>> 0).toString(16).toUpperCase().padStart(8, '0');
const row = (name: string) => INSTRUCTION_BY_NAME.get(name)!;

describe('isa table', () => {
  it('has every opcode once, in order, with dense handler numbers', () => {
    const opcodes = INSTRUCTIONS.map(({ opcode }) => opcode);
    expect(opcodes).toEqual([...new Set(opcodes)].sort((a, b) => a - b));
    expect(INSTRUCTIONS.map(({ handler }) => handler)).toEqual(INSTRUCTIONS.map((_, index) => index));
    expect(new Set(INSTRUCTIONS.map(({ name }) => name)).size).toBe(INSTRUCTIONS.length);
    expect(INSTRUCTIONS.length).toBe(70);
  });

  it('has formats of eight digits, and operands that their formats have room for', () => {
    for (const { digits } of Object.values(FORMATS)) {
      expect(digits.reduce((sum, [, count]) => sum + count, 0)).toBe(8);
    }
    for (const { name, format, operands } of INSTRUCTIONS) {
      const fields = FORMATS[format].digits.map(([field]) => (field === 'off' ? 'imm' : field));
      for (const field of operands.flatMap(fieldsOf)) expect(fields, name).toContain(field);
    }
  });
});

describe('encode', () => {
  it.each([
    ['add', [10, 11, 12], '10ABC000'],
    ['addi', [10, 11, 5], '20AB0005'],
    ['addi', [10, 11, -1], '20ABFFFF'],
    ['lw', [10, 8, 2], '42A20008'],
    ['sw', [10, 8, 2], '52A20008'],
    ['beq', [10, 11, -3], '60ABFFFD'],
    ['amoadd.w', [10, 11, 12], '83ACB000'],
    ['lr.w', [10, 12], '80AC0000'],
    ['lui', [10, 0xfffff], '70AFFFFF'],
    ['jal', [1, -1], '721FFFFF'],
    ['csrrw', [10, 0x180, 11], '09AB0180'],
    ['csrrwi', [0, 0x105, 15], '0D0F0105'],
    ['sfence.vma', [10, 11], '070AB000'],
    ['ecall', [], '01000000'],
  ])('machine.md: %s %j is %s', (name, values, word) => {
    expect(hex(encodeOperands(row(name), values))).toBe(word);
  });

  it('refuses values that do not fit', () => {
    expect(() => encode(row('addi'), { imm: 0x8000 })).toThrow('addi: imm is 32768, must be -32768..32767');
    expect(() => encode(row('slli'), { imm: 32 })).toThrow(RangeError);
    expect(() => encode(row('lr.w'), { rs2: 1 })).toThrow(RangeError);
    expect(() => encode(row('add'), { rd: 16 })).toThrow(RangeError);
    expect(() => encodeOperands(row('add'), [1, 2])).toThrow('takes 3 values, not 2');
  });
});

describe('decode', () => {
  it('gives back what was encoded, for every instruction and all extremes', () => {
    for (const { instruction, fields, word } of extremes()) {
      expect(decode(word), `${instruction.name} ${hex(word)}`).toEqual({ instruction, fields });
    }
  });

  it('refuses every word with a reserved digit set', () => {
    for (const instruction of INSTRUCTIONS) {
      const { word } = exampleOf(instruction);
      for (const broken of reservedDigits(instruction, word)) expect(decode(broken), hex(broken)).toBeUndefined();
    }
  });

  it('refuses unassigned opcodes, the word of zeros first', () => {
    const assigned = new Set(INSTRUCTIONS.map(({ opcode }) => opcode));
    for (let opcode = 0; opcode < 256; opcode++) {
      if (!assigned.has(opcode)) expect(decode(opcode << 24), hex(opcode << 24)).toBeUndefined();
    }
    expect(decode(0)).toBeUndefined();
  });

  it('agrees with the reading of the reference model on random words', () => {
    const random = new Random(7);
    for (let i = 0; i < 200_000; i++) {
      const opcode = random.chance(0.8) ? random.pick(INSTRUCTIONS).opcode : random.below(256);
      const low = random.chance(0.5) ? random.below(1 << 24) & 0xfff01f : random.below(1 << 24) & 0xfff000;
      const word = ((opcode << 24) | low) >>> 0;
      const decoded = decode(word);
      if ((decoded === undefined) !== (operandsOf(word) === undefined)) expect.fail(hex(word));
      if (decoded !== undefined && encode(decoded.instruction, decoded.fields) !== word) expect.fail(hex(word));
    }
  });
});

/** The word with each digit that must be zero set, one at a time, and immediates just out of range. */
function reservedDigits(instruction: Instruction, word: number): number[] {
  const words: number[] = [];
  let shift = 32;
  for (const [name, count] of FORMATS[instruction.format].digits) {
    shift -= 4 * count;
    if (name === 'op') continue;
    const field = name === 'off' ? 'imm' : name;
    const max = field === '0' ? 0 : rangeOfField(instruction, field as FieldName).max;
    if (max === 0) for (let bit = 0; bit < 4 * count; bit++) words.push((word | (1 << (shift + bit))) >>> 0);
    if (field === 'imm' && (max === 31 || max === 0xfff)) {
      for (let bit = max === 31 ? 5 : 12; bit < 16; bit++) words.push((word | (1 << bit)) >>> 0);
    }
  }
  return words;
}

describe('disassemble', () => {
  it.each([
    [0x10abc000, 'add a0, a1, a2'],
    [0x20abffff, 'addi a0, a1, -1'],
    [0x42a20008, 'lw a0, 8(sp)'],
    [0x52a2fff8, 'sw a0, -8(sp)'],
    [0x60abfffd, 'beq a0, a1, . - 12'],
    [0x72100002, 'jal ra, . + 8'],
    [0x83acb000, 'amoadd.w a0, a1, (a2)'],
    [0x80ac0000, 'lr.w a0, (a2)'],
    [0x09ab0180, 'csrrw a0, satp, a1'],
    [0x0aa00123, 'csrrs a0, 0x123, zero'],
    [0x0d020100, 'csrrwi zero, sstatus, 2'],
    [0x70afffff, 'lui a0, 0xfffff'],
    [0x73010000, 'jalr zero, 0(ra)'],
    [0x01000000, 'ecall'],
    [0x00000000, '.word 0x00000000'],
    [0x10abc001, '.word 0x10ABC001'],
    [0xffffffff, '.word 0xFFFFFFFF'],
  ])('%#', (word, text) => {
    expect(disassemble(word)).toBe(text);
  });

  it('prints targets as labels where it is given them', () => {
    const symbolAt = (va: number) => (va === 0x1000 ? 'main' : undefined);
    expect(disassemble(0x60abfffd, 0x100c, { symbolAt })).toBe('beq a0, a1, main');
    expect(disassemble(0x60abfffd, 0x1010, { symbolAt })).toBe('beq a0, a1, . - 12');
    expect(branchTarget(0x60abfffd, 4)).toBe(0xfffffff8);
    expect(branchTarget(0x73010000, 4)).toBeUndefined();
  });
});
