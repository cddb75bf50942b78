// Disassemble and assemble again: every opcode with the extremes of its operands gives the same word.

import { describe, expect, it } from 'vitest';
import { disassemble } from '../../src/isa/disassemble.ts';
import { encode } from '../../src/isa/encode.ts';
import { rangeOfField } from '../../src/isa/fields.ts';
import { INSTRUCTIONS } from '../../src/spec/isa.ts';
import { assembleText, hex, wordsOf } from './support.ts';

/** Words of an instruction with each field at its ends and in the middle. */
function extremes(index: number): number[] {
  const row = INSTRUCTIONS[index]!;
  const values = (name: 'rd' | 'rs1' | 'rs2' | 'imm'): number[] => {
    const { min, max } = rangeOfField(row, name);
    return [...new Set([min, max, Math.floor((min + max) / 2), Math.min(max, 1)])];
  };
  const words: number[] = [];
  for (const rd of values('rd'))
    for (const rs1 of values('rs1'))
      for (const rs2 of values('rs2')) for (const imm of values('imm')) words.push(encode(row, { rd, rs1, rs2, imm }));
  return words;
}

describe('asm(dis(word))', () => {
  it.each(INSTRUCTIONS.map((row) => [row.name, row.handler] as const))('%s', (_, index) => {
    const words = extremes(index).map(hex);
    const text = words.map((word) => disassemble(Number.parseInt(word, 16))).join('\n');
    const assembly = assembleText(`${text}\n`);
    expect(assembly.diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
    expect(wordsOf(assembly)).toEqual(words);
  });

  it('words that are no instructions come back as data', () => {
    expect(wordsOf(assembleText(`${disassemble(0)}\n${disassemble(0xf1234567)}\n`))).toEqual(['00000000', 'F1234567']);
  });
});
