// Objects are written and read back; readelf, where it is installed, finds nothing to warn about.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeLineTable, encodeObjectLines } from '../../src/elf/lines.ts';
import { readLines } from '../../src/elf/lines-read.ts';
import { readElf } from '../../src/elf/read.ts';
import type { ElfFile, LineRow } from '../../src/elf/types.ts';
import { writeElf } from '../../src/elf/write.ts';
import { Rel } from '../../src/spec/relocations.ts';
import { NULL_SYMBOL, object, randomFrom, relocation, section, symbol, words } from './build.ts';

const hasReadelf = spawnSync('readelf', ['--version']).status === 0;

/** What readelf -a says about a file on its error stream, and all it prints. */
function readelf(bytes: Uint8Array, ...more: string[]): { out: string; err: string } {
  const folder = mkdtempSync(join(tmpdir(), 'badak-elf-'));
  try {
    const path = join(folder, 'file.elf');
    writeFileSync(path, bytes);
    const result = spawnSync('readelf', ['-aW', ...more, path], { encoding: 'utf8' });
    return { out: result.stdout, err: result.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(address: number, line: number, column = 1, file = 'a.s'): LineRow {
  return { address, file, line, column, endSequence: false };
}

const ROWS: LineRow[] = [
  row(0, 3, 5),
  row(4, 4),
  row(8, 400, 2),
  row(12, 1, 1, 'inc/b.s'),
  row(4000, 2),
  { ...row(4004, 2), endSequence: true },
];

function sample(): ElfFile {
  const lines = encodeObjectLines([{ symbol: 1, rows: ROWS }]);
  return object(
    [
      section('.text', words(0x20a00001, 0x01000000), { relocations: [relocation(0, Rel.LO12_I, 5, -4)] }),
      section('.data', [1, 2, 3], { align: 1 }),
      section('.bss', [], { size: 0x7fffffff, align: 4096 }),
      section('.text.shared', words(0), { group: 'inline_one', relocations: [relocation(0, Rel.JAL, 4)] }),
      section('.rodata.shared', words(7), { group: 'inline_one' }),
      section('.debug_line', lines.data, { relocations: lines.relocations, align: 1 }),
    ],
    [
      symbol('', 0, 0, { binding: 0, type: 3 }),
      symbol('a.s', -2, 0, { binding: 0, type: 4 }),
      symbol('local', 1, 2, { binding: 0, size: 1, type: 1 }),
      symbol('inline_one', 3, 0, { binding: 2, type: 2, size: 4 }),
      symbol('바닥', -1),
      symbol('pool', -3, 8, { size: 64, type: 1 }),
      symbol('number', -2, 0xfffffff0),
    ],
  );
}

describe('elf: objects', () => {
  it('reads back what it wrote', () => {
    const { file, diagnostics } = readElf(writeElf(sample()), 'a.o');
    expect(diagnostics).toEqual([]);
    expect(file).toEqual(sample());
  });

  it('reads an object without symbols and sections', () => {
    const empty = { ...object([]), symbols: [] };
    expect(readElf(writeElf(empty), 'e.o').file).toEqual(empty);
  });

  it('numbers more than 65280 sections as the specification says', () => {
    const many = object(
      Array.from({ length: 66000 }, (_, i) => section(`.text.${i % 7}`, [])),
      [symbol('last', 65999)],
    );
    const { file, diagnostics } = readElf(writeElf(many), 'many.o');
    expect(diagnostics).toEqual([]);
    expect(file!.sections.length).toBe(66000);
    expect(file!.symbols[1].section).toBe(65999);
  });

  it.runIf(hasReadelf)('are read by readelf without warnings', () => {
    const { out, err } = readelf(writeElf(sample()));
    expect(err).toBe('');
    expect(out).not.toMatch(/warning|error/i);
    expect(out).toContain("COMDAT group section [    1] `.group' [inline_one] contains 3 sections");
  });

  it.runIf(hasReadelf)('have line tables that readelf decodes', () => {
    const line = section('.debug_line', encodeLineTable(ROWS));
    const { out, err } = readelf(writeElf({ ...object([line]), type: 2 }), '--debug-dump=decodedline');
    expect(err).toBe('');
    expect(out).toMatch(/inc\/b\.s\s+1\s+0xc\s/);
  });
});

describe('elf: line tables', () => {
  it('come back row by row, with the symbol they count from', () => {
    const { sequences, problem } = readLines(sample());
    expect(problem).toBeUndefined();
    expect(sequences).toEqual([{ symbol: 1, rows: ROWS }]);
  });

  it('come back for random rows', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 200; round++) {
      let address = 0;
      const rows = Array.from({ length: 1 + random(20) }, () => {
        address += random(4) === 0 ? random(100000) : random(16);
        return row(address, 1 + random(random(2) ? 20 : 1000000), random(200), `f${random(3)}.s`);
      });
      rows.push({ ...rows[rows.length - 1], address: address + random(300), endSequence: true });
      const { data, relocations } = encodeObjectLines([{ symbol: 1, rows }]);
      const file = { ...object([section('.debug_line', data, { relocations })]), symbols: [NULL_SYMBOL, NULL_SYMBOL] };
      expect(readLines(file).sequences).toEqual([{ symbol: 1, rows }]);
    }
  });
});

describe('elf: bad files', () => {
  const code = (bytes: Uint8Array) =>
    readElf(bytes, 'x.o')
      .diagnostics.map((d) => `${d.code} ${d.message}`)
      .join();

  it('say what is wrong', () => {
    const good = writeElf(sample());
    const patched = (at: number, ...bytes: number[]) => {
      const copy = good.slice();
      copy.set(bytes, at);
      return copy;
    };
    expect(code(new Uint8Array(0))).toBe('E001 x.o: the file is empty');
    expect(code(new TextEncoder().encode('.text\n'))).toMatch(/^E001 .*starts with the bytes 2e 74 65 78/);
    expect(code(good.subarray(0, 40))).toMatch(/^E002/);
    expect(code(good.subarray(0, 100))).toMatch(/^E002 .*section headers/);
    expect(code(patched(4, 2))).toMatch(/^E003 .*32 bits/);
    expect(code(patched(5, 2))).toMatch(/^E003 .*little-endian/);
    expect(code(patched(16, 4))).toMatch(/^E004/);
    expect(code(patched(18, 62, 0))).toMatch(/^E005 .*0x3E/);
    expect(code(patched(36, 1))).toMatch(/^E006 .*flags 0x1/);
  });

  it('mutated by the thousand, give diagnostics and nothing else', () => {
    const good = writeElf(sample());
    const seed = process.env.BADAK_LONG ? Date.now() >>> 0 : 1;
    const rounds = process.env.BADAK_LONG ? 60_000 : 3000;
    const random = randomFrom(seed);
    let refused = 0;
    for (let round = 0; round < rounds; round++) {
      let bytes = good.slice();
      for (let i = 0; i <= random(6); i++) {
        const at = random(2) ? random(bytes.length) : random(52);
        bytes[at] = random(3) ? random(256) : [0, 1, 0x7f, 0x80, 0xff][random(5)];
      }
      if (random(8) === 0) bytes = bytes.subarray(0, random(bytes.length));
      const { file, diagnostics } = readElf(bytes, 'fuzz.o');
      if (!file) refused += 1;
      expect(file === undefined, `seed ${seed} round ${round}`).toBe(diagnostics.some((d) => d.severity === 'error'));
      if (file) readLines(file);
    }
    expect(refused).toBeGreaterThan(rounds / 20);
  }, 300_000);
});
