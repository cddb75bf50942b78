// Single RISC-V words: what becomes of those that no assembler at hand writes, and of arbitrary ones.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_EXPLANATIONS } from '../../src/import/catalogue.ts';
import { RISCV_ROWS } from '../../src/import/table.ts';
import { translate } from '../../src/import/translate.ts';
import { decode } from '../../src/isa/decode.ts';
import { disassemble, wordDigits } from '../../src/isa/disassemble.ts';
import { INSTRUCTIONS } from '../../src/spec/isa.ts';

const textOf = (word: number): string => {
  const result = translate(word);
  return result.reason === undefined ? disassemble(result.word, 0) : result.reason;
};

describe('translate', () => {
  it('has a row for every instruction', () => {
    const names = (rows: readonly { readonly name: string }[]): string[] => rows.map(({ name }) => name).sort();
    expect(names(RISCV_ROWS)).toEqual(names(INSTRUCTIONS));
  });

  it.each([
    [0x28e426af, 'amocas.w a3, a4, (s0)'],
    [0x2ee426af, 'amocas.w a3, a4, (s0)'],
    [0x0ff0000f, 'fence'],
    [0x8330000f, 'fence'],
    [0x0100000f, 'fence'],
    [0x0000100f, 'fence.i'],
    [0xfffff0ef, 'a jump to the middle of a word: that is compressed code (RVC)'],
    [0x80000063, 'beq zero, zero, . - 4096'],
    [0x7e000ee3, 'beq zero, zero, . + 4092'],
    [0x800000ef, 'jal ra, . - 1048576'],
    [0xfff00513, 'addi a0, zero, -1'],
    [0x80052503, 'lw a0, -2048(a0)'],
    [0x02051513, 'not an instruction of RV32EMA; data, or another extension'],
    [0x7b200073, 'dret belongs to debug mode, which badak does not have'],
    [0x12f00073, 'sfence.vma zero, a5'],
    [0x00004501, 'compressed code (RVC), or data'],
  ])('%i', (word, text) => {
    expect(textOf(word)).toBe(text);
  });

  it('unimp in both forms is 0, which is illegal', () => {
    expect(translate(0xc0001073)).toEqual({ word: 0 });
    expect(translate(0xc0001073 | 0)).toEqual({ word: 0 });
    expect(translate(0)).toEqual({ word: 0 });
  });

  it('arbitrary words give a reason or a word that decodes', () => {
    const rows = fc.constantFrom(...RISCV_ROWS);
    const words = fc.tuple(fc.integer(), rows).map(([word, row]) => (word & ~row.mask) | row.match);
    fc.assert(
      fc.property(fc.oneof(words, fc.integer()), (word) => {
        const result = translate(word);
        if (result.reason !== undefined) expect(result.reason).not.toBe('');
        else expect(result.word === 0 || decode(result.word) !== undefined, wordDigits(word)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('every code of the catalogue is listed once, in order', () => {
    const codes = IMPORT_EXPLANATIONS.map(({ code }) => code);
    expect(codes).toEqual(['I001', 'I002', 'I003', 'I004', 'I005']);
  });
});
