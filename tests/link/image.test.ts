// A linked program as loader, reports and readelf see it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Sht, Stb, Stt } from '../../src/elf/constants.ts';
import { readImage } from '../../src/elf/image.ts';
import { encodeObjectLines } from '../../src/elf/lines.ts';
import { readElf } from '../../src/elf/read.ts';
import type { ElfFile, LineRow } from '../../src/elf/types.ts';
import { writeElf } from '../../src/elf/write.ts';
import { link } from '../../src/link/linker.ts';
import { object, section, symbol, words } from '../elf/build.ts';

const hasReadelf = spawnSync('readelf', ['--version']).status === 0;

/** An object of eight instructions in two functions, with lines for each word. */
function part(source: string, names: [string, string]): ElfFile {
  const rows: LineRow[] = Array.from({ length: 8 }, (_, i) => ({
    address: i * 4,
    file: source,
    line: 10 + i,
    column: 3,
    endSequence: false,
  }));
  const end = { ...rows[7], address: 32, endSequence: true };
  const lines = encodeObjectLines([{ symbol: 1, rows: [...rows, end] }]);
  return object(
    [
      section('.text', new Uint8Array(32)),
      section('.rodata', words(1, 2)),
      section('.tdata', words(3)),
      section('.data', words(4)),
      section('.bss', [], { size: 16, type: Sht.NOBITS }),
      section('.debug_line', lines.data, { relocations: lines.relocations, align: 1 }),
    ],
    [
      symbol('', 0, 0, { binding: Stb.LOCAL, type: Stt.SECTION }),
      symbol(source, -2, 0, { binding: Stb.LOCAL, type: Stt.FILE }),
      symbol('loop', 0, 12, { binding: Stb.LOCAL }),
      symbol(names[0], 0, 0, { type: Stt.FUNC, size: 16 }),
      symbol(names[1], 0, 16, { type: Stt.FUNC, size: 16 }),
      symbol(`${names[0]}_value`, 3, 0, { type: Stt.OBJECT, size: 4 }),
    ],
  );
}

function program(): ElfFile {
  const { file, diagnostics } = link([
    { name: 'a.o', object: part('a.s', ['_start', 'first']) },
    { name: 'b.o', object: part('lib/b.s', ['second', 'third']) },
  ]);
  expect(diagnostics).toEqual([]);
  return file!;
}

describe('image: addresses of a program', () => {
  const image = readImage(readElf(writeElf(program()), 'program').file!);

  it('lead to symbols', () => {
    expect(image.symbolAt(0x10000)).toEqual({ name: '_start', offset: 0 });
    expect(image.symbolAt(0x10008)).toEqual({ name: '_start', offset: 8 });
    expect(image.symbolAt(0x1000c)).toEqual({ name: 'loop', offset: 0 });
    expect(image.symbolAt(0x1003f)).toEqual({ name: 'third', offset: 15 });
    expect(image.symbolAt(image.symbolNamed('second_value')!.value + 2)).toEqual({ name: 'second_value', offset: 2 });
    expect(image.symbolAt(0xffff)).toBeUndefined();
    expect(image.symbolAt(0x11000)).toBeUndefined();
  });

  it('lead to source lines', () => {
    expect(image.lineAt(0x10004)).toEqual({ file: 'a.s', line: 11, column: 3 });
    expect(image.lineAt(0x1003c)).toEqual({ file: 'lib/b.s', line: 17, column: 3 });
    expect(image.lineAt(0x10040)).toBeUndefined();
    expect(image.lineAt(0)).toBeUndefined();
  });

  it('fall into segments, the TLS block among them', () => {
    expect(image.segments.map(({ va }) => va)).toEqual([0x10000, 0x11000, 0x12000]);
    expect(image.tls!.data).toEqual(words(3, 3));
    expect([image.interp, image.dynamic]).toEqual([undefined, undefined]);
    expect(image.programHeadersVa).toBe(0x11034);
  });

  it.runIf(hasReadelf)('are read by readelf without warnings', () => {
    const folder = mkdtempSync(join(tmpdir(), 'badak-link-'));
    try {
      writeFileSync(join(folder, 'program'), writeElf(program()));
      const arguments_ = ['-aW', '--debug-dump=decodedline', join(folder, 'program')];
      const { stdout, stderr } = spawnSync('readelf', arguments_, { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(stdout).not.toMatch(/warning|error/i);
      expect(stdout).toMatch(/LOAD\s+0x\w+ 0x00010000 0x00010000 0x00040 0x00040 R E 0x1000/);
      expect(stdout).toMatch(/b\.s\s+17\s+0x1003c/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
