// What clang writes and GCC does not: checksums of files, names of sections as symbols.

import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/elf/lines-read.ts';
import { Rel } from '../../src/spec/relocations.ts';
import { assembleText } from './support.ts';

describe("clang's output", () => {
  it('may give checksums of 128 bits with its files; file 0 is the source', () => {
    const { object, diagnostics } = assembleText(
      '\t.file 0 "/src" "a.c" md5 0x6ee2915921b7a16c65e7b8767965cc5f\n\t.loc 0 7 3 prologue_end\n\tnop\n',
    );
    expect(diagnostics).toEqual([]);
    expect(readLines(object!).sequences[0]?.rows[0]).toMatchObject({ file: '/src/a.c', line: 7, column: 3 });
    const tooLong = assembleText('\t.quad 0x6ee2915921b7a16c65e7b8767965cc5f\n');
    expect(tooLong.diagnostics.map(({ code }) => code)).toEqual(['A004']);
  });

  it('may refer to sections by their names', () => {
    const { object, diagnostics } = assembleText('\t.word .notes+4, .none\n\t.section .notes\n\t.word 1\n');
    expect(diagnostics).toEqual([]);
    const { sections, symbols } = object!;
    const text = sections.find(({ name }) => name === '.text')!;
    const [known, unknown] = text.relocations;
    expect(known).toMatchObject({ type: Rel.WORD32, addend: 4 });
    expect(sections[symbols[known!.symbol]!.section]?.name).toBe('.notes');
    expect(symbols[unknown!.symbol]).toMatchObject({ name: '.none', section: -1 });
  });
});
