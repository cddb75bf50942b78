// The line table that the assembler makes: rows for instructions, data and labels, with columns, as src/elf reads them
// back from the bytes of .debug_line; and where the linker's messages point with their help.

import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/assembler.ts';
import { readLines } from '../../src/elf/lines-read.ts';
import { readElf } from '../../src/elf/read.ts';
import { writeElf } from '../../src/elf/write.ts';
import { link } from '../../src/link/linker.ts';
import { assembleText } from './support.ts';

/** Rows of a section after writing and reading the object: [offset, line, column]; the last one is the end. */
function rowsOf(text: string, name: string): number[][] {
  const { file } = readElf(writeElf(assembleText(text).object!), 'test.o');
  const index = file!.sections.findIndex((section) => section.name === name);
  return readLines(file!)
    .sequences.filter(({ symbol }) => file!.symbols[symbol!]!.section === index)
    .flatMap(({ rows }) => rows.map(({ address, line, column }) => [address, line, column]));
}

const SOURCE = `start:
        nop
        la a0, x; ret
        .data
x:      .word 1, 2
y:
        .string "abc"   # y
        .bss
room:   .space 8
        .section .comment
        .byte 1
`;

describe('line rows', () => {
  it('are made for instructions, with columns, and for labels that stand alone', () => {
    expect(rowsOf(SOURCE, '.text')).toEqual([
      [0, 1, 1],
      [0, 2, 9],
      [4, 3, 9],
      [12, 3, 19],
      [16, 3, 19],
    ]);
  });

  it('are made for data and for zeros, not for sections that are not loaded', () => {
    expect(rowsOf(SOURCE, '.data')).toEqual([
      [0, 5, 9],
      [8, 6, 1],
      [8, 7, 9],
      [12, 7, 9],
    ]);
    expect(rowsOf(SOURCE, '.bss').map(([, line]) => line)).toEqual([9, 9]);
    expect(rowsOf(SOURCE, '.comment')).toEqual([]);
  });

  it('come from .loc alone if the source has it', () => {
    const text = '.file 1 "a.c"\nf: nop\n.loc 1 7 3\nnop\n.data\n.word 1\n';
    expect(rowsOf(text, '.text').slice(0, -1)).toEqual([[4, 7, 3]]);
    expect(rowsOf(text, '.data')).toEqual([]);
  });
});

describe('messages of the linker', () => {
  const linked = (...texts: string[]) => {
    const sources = new Map(texts.map((text, i) => [`${i}.s`, text]));
    const objects = texts.map((text, i) => ({
      name: `${i}.o`,
      object: assemble({ name: `${i}.s`, text }).object!,
    }));
    const sourceLine = (file: string, line: number) => sources.get(file)?.split('\n')[line - 1];
    return link(objects, { sourceLine }).diagnostics.filter(({ severity }) => severity === 'error');
  };

  it('underline an undefined symbol in code and in data', () => {
    const spans = linked('_start:\n\tcall print\n.data\n.word 1, near_print, print\n').map(
      ({ primary }) => primary?.span,
    );
    expect(spans).toContainEqual({ file: '0.s', line: 2, column: 7, length: 5 });
    expect(spans).toContainEqual({ file: '0.s', line: 4, column: 10, length: 10 });
  });

  it('underline both definitions of a symbol', () => {
    const [found] = linked('.globl _start, x\n_start: nop\n.data\nx:\n.word 1\n', '.globl x\nx: .word 1\n');
    expect(found?.primary?.span).toEqual({ file: '1.s', line: 2, column: 1, length: 1 });
    expect(found?.secondary[0]?.span).toEqual({ file: '0.s', line: 4, column: 1, length: 1 });
  });
});
