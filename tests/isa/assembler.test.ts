// Round trips through the real assembler: what the disassembler prints assembles to the word it was printed from, and
// pseudo-instructions become what their table says.

import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/assembler.ts';
import { disassemble } from '../../src/isa/disassemble.ts';
import { PSEUDO_INSTRUCTIONS, type PseudoOperand } from '../../src/spec/pseudo.ts';
import { isLong, Random, runSeed } from '../model/random.ts';
import { extremes } from './extremes.ts';

const hex = (word: number) => (word >>> 0).toString(16).toUpperCase().padStart(8, '0');

/** The words of .text; fails with the first diagnostic if there is one. */
function words(text: string): number[] {
  const { object, diagnostics } = assemble({ name: 'test.s', text });
  if (object === undefined) {
    const { message, primary } = diagnostics[0];
    const line = primary === undefined ? '' : text.split('\n')[primary.span.line - 1];
    expect.fail(`${message}: ${line}`);
  }
  const section = object.sections.find(({ name }) => name === '.text')!;
  const view = new DataView(section.data.buffer, section.data.byteOffset, section.data.byteLength);
  return Array.from({ length: section.size / 4 }, (_, index) => view.getUint32(4 * index, true));
}

/** Each text alone must give its word: all in one file, as the offsets are relative to the instruction. */
function expectWords(given: readonly number[]): void {
  const lines = given.map((word) => disassemble(word));
  const made = words(`${lines.join('\n')}\n`);
  expect(made.length).toBe(given.length);
  given.forEach((word, index) => {
    if (made[index] !== word)
      expect.fail(`${hex(word)} is printed as ${lines[index]}, which gives ${hex(made[index])}`);
  });
}

describe('what the disassembler prints, the assembler turns back', () => {
  it('for every instruction and operand extreme', () => {
    expectWords(extremes().map(({ word }) => word));
  });

  it('for random words, instructions or not', () => {
    const random = new Random(runSeed);
    const opcodes = extremes().map(({ instruction }) => instruction.opcode);
    const given = Array.from({ length: isLong ? 300_000 : 20_000 }, () =>
      random.chance(0.2)
        ? random.word()
        : ((random.pick(opcodes) << 24) | (random.word() & (random.chance(0.5) ? 0xfff000 : 0xffffff))) >>> 0,
    );
    expectWords(given);
  });
});

/** A text for each operand that stands for itself in the expansion as well. */
const SAMPLE: Readonly<Record<PseudoOperand, string>> = {
  rd: 'a0', rs: 'a1', rt: 'a2', imm: '-7', shamt: '9', uimm4: '3', csr: 'sscratch', target: 'here', symbol: 'here',
  value: '0x12345678', 'imm(rs)': '12(a1)', order: 'rw', order2: 'w',
}; // biome-ignore format: a table

describe('pseudo-instructions', () => {
  const rows = PSEUDO_INSTRUCTIONS.filter(({ expansion }) => !expansion.some((line) => line.includes('{here}')));

  it.each(rows.map((row) => [`${row.name} ${row.operands.join(', ')}`, row] as const))(
    '%s becomes its expansion',
    (_, row) => {
      const fill = (line: string) => line.replaceAll(/\{([^}]*)\}/g, (__, name: PseudoOperand) => SAMPLE[name]);
      const operands = row.operands.map((operand) => SAMPLE[operand]);
      const written = words(`here: ${row.name} ${operands.join(', ')}\n`);
      expect(written.map(hex)).toEqual(words(`here: ${row.expansion.map(fill).join('\n')}\n`).map(hex));
    },
  );
});
