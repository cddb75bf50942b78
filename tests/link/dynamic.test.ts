// Shared objects and programs that use them: the tables are checked by readelf, and by a loader of a few lines
// that maps, relocates and binds as /lib/ld.so must.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getU32, putU32 } from '../../src/elf/bytes.ts';
import { Dt, Et, Pf, Pt, Sht, Stb, Stt, Stv } from '../../src/elf/constants.ts';
import { readDynamicInfo } from '../../src/elf/dynamic-read.ts';
import { readImage } from '../../src/elf/image.ts';
import { readElf } from '../../src/elf/read.ts';
import type { ElfFile } from '../../src/elf/types.ts';
import { writeElf } from '../../src/elf/write.ts';
import { elfHash } from '../../src/link/dynamic.ts';
import { type LinkOptions, link } from '../../src/link/linker.ts';
import { Rel, TLS_DTV_OFFSET } from '../../src/spec/relocations.ts';
import { object, relocation, section, symbol, words } from '../elf/build.ts';

const hasReadelf = spawnSync('readelf', ['--version']).status === 0;

function linked(inputs: [string, ElfFile][], options: LinkOptions = {}): ElfFile {
  const { file, diagnostics } = link(
    inputs.map(([name, object]) => ({ name, object })),
    options,
  );
  expect(diagnostics).toEqual([]);
  const again = readElf(writeElf(file!), 'again').file!;
  expect(again).toEqual(file);
  return again;
}

/** A loaded object: its bytes in one array, addressed from base. */
interface Loaded {
  readonly file: ElfFile;
  readonly base: number;
  readonly memory: Uint8Array;
}

function load(file: ElfFile, base: number): Loaded {
  const memory = new Uint8Array(0x20000);
  const origin = file.type === Et.DYN ? 0 : 0x10000;
  for (const { type, va, data } of file.segments) if (type === Pt.LOAD) memory.set(data, va - origin);
  return { file, base: file.type === Et.DYN ? base : 0, memory };
}

function wordIn({ file, memory }: Loaded, va: number): number {
  return getU32(memory, va - (file.type === Et.DYN ? 0 : 0x10000));
}

function setWord({ file, memory }: Loaded, va: number, value: number): void {
  putU32(memory, va - (file.type === Et.DYN ? 0 : 0x10000), value >>> 0);
}

/** The first object in the order of loading that defines a name; an executable's PLT entry counts for addresses. */
function lookUp(
  all: readonly Loaded[],
  name: string,
  forCall: boolean,
  skip?: Loaded,
): { home: Loaded; va: number } | undefined {
  for (const home of all) {
    if (home === skip) continue;
    const found = readDynamicInfo(home.file)!.symbols.find(
      (s) => s.name === name && (s.section !== -1 || (!forCall && s.value !== 0)),
    );
    if (found) return { home, va: home.base + found.value };
  }
  return undefined;
}

/** Applies all dynamic relocations, binding functions at once. */
function relocateAll(all: readonly Loaded[]): void {
  for (const loaded of all) {
    const info = readDynamicInfo(loaded.file)!;
    for (const { offset, type, symbol: index, addend } of info.relocations) {
      const name = index === 0 ? '' : info.symbols[index - 1].name;
      const found =
        index === 0 ? undefined : lookUp(all, name, type === Rel.JUMP_SLOT, type === Rel.COPY ? loaded : undefined);
      if (type === Rel.RELATIVE) setWord(loaded, offset, loaded.base + addend);
      else if (type === Rel.WORD32 || type === Rel.JUMP_SLOT) setWord(loaded, offset, (found?.va ?? 0) + addend);
      else if (type === Rel.COPY) setWord(loaded, offset, wordIn(found!.home, found!.va - found!.home.base));
      else throw new Error(`relocation ${type}`);
    }
  }
}

/** A library: a function, a variable with its address in a table, a hidden one, a call of its own function. */
function library(): ElfFile {
  const parts = object(
    [
      section('.text', words(0x72100000, 0x71a00000, 0x42aa0000, 0), {
        relocations: [relocation(0, Rel.CALL, 3), relocation(4, Rel.GOT_HI20, 4), relocation(8, Rel.PCREL_LO12_I, 1)],
      }),
      section('.data', words(77, 0, 0, 0), {
        relocations: [relocation(4, Rel.WORD32, 4), relocation(8, Rel.WORD32, 5, 4), relocation(12, Rel.WORD32, 6)],
      }),
    ],
    [
      symbol('.L1', 0, 4, { binding: Stb.LOCAL }),
      symbol('lib_call', 0, 0, { type: Stt.FUNC }),
      symbol('lib_function', 0, 12, { type: Stt.FUNC }),
      symbol('lib_value', 1, 0, { type: Stt.OBJECT, size: 4 }),
      symbol('lib_hidden', 1, 0, { visibility: Stv.HIDDEN }),
      symbol('maybe', -1, 0, { binding: Stb.WEAK }),
    ],
  );
  return linked([['lib.o', parts]], { shared: true, soname: 'libone.so' });
}

/** A program that calls the function, takes its address, and reads the variable. */
function program(lib: ElfFile, options: LinkOptions = {}): ElfFile {
  const parts = object(
    [
      section('.text', words(0x72100000, 0x70a00000, 0x20aa0000, 0x70b00000, 0x20bb0000), {
        relocations: [
          relocation(0, Rel.CALL, 2),
          relocation(4, Rel.HI20, 3),
          relocation(8, Rel.LO12_I, 3),
          relocation(12, Rel.HI20, 2),
          relocation(16, Rel.LO12_I, 2),
        ],
      }),
      section('.data', words(0), { relocations: [relocation(0, Rel.WORD32, 2)] }),
      section('.init_array', words(0), { type: Sht.INIT_ARRAY, relocations: [relocation(0, Rel.WORD32, 1)] }),
    ],
    [symbol('_start', 0), symbol('lib_function', -1), symbol('lib_value', -1)],
  );
  return linked(
    [
      ['main.o', parts],
      ['libone.so', lib],
    ],
    options,
  );
}

describe('link: shared objects', () => {
  const lib = library();

  it('say who they are and what they offer', () => {
    const info = readDynamicInfo(lib)!;
    expect(lib.type).toBe(Et.DYN);
    expect(info.soname).toBe('libone.so');
    expect(
      info.symbols
        .filter((s) => s.section !== -1)
        .map((s) => s.name)
        .sort(),
    ).toEqual(['lib_call', 'lib_function', 'lib_value']);
    expect(info.symbols.find((s) => s.name === 'maybe')).toMatchObject({ section: -1, binding: Stb.WEAK });
    expect(lib.segments.filter((s) => s.type === Pt.LOAD).map((s) => [s.flags, s.va % 4096])).toEqual([
      [Pf.R | Pf.X, 0],
      [Pf.R, 0],
      [Pf.R | Pf.W, 0],
    ]);
  });

  it('can be looked up by hash', () => {
    const image = readImage(lib);
    const va = image.dynamic!.find(([tag]) => tag === Dt.HASH)![1];
    const loaded = load(lib, 0);
    const buckets = wordIn(loaded, va);
    const { symbols } = readDynamicInfo(lib)!;
    for (const { name } of symbols) {
      let index = wordIn(loaded, va + 8 + 4 * (elfHash(name) % buckets));
      while (symbols[index - 1].name !== name) index = wordIn(loaded, va + 8 + 4 * (buckets + index));
      expect(symbols[index - 1].name).toBe(name);
    }
    expect(elfHash('printf')).toBe(0x077905a6);
  });

  it('refuse fixed addresses, with a hint', () => {
    const fixed = (type: number, at: string) => {
      const parts = object(
        [section(at, words(0), { relocations: [relocation(0, type, 1)] }), section('.data', words(1))],
        [symbol('x', 1)],
      );
      return link([{ name: 'x.o', object: parts }], { shared: true }).diagnostics.map(({ code }) => code);
    };
    expect(fixed(Rel.HI20, '.text')).toEqual(['L015']);
    expect(fixed(Rel.PCREL_HI20, '.text')).toEqual(['L015']);
    expect(fixed(Rel.WORD32, '.rodata')).toEqual(['L015']);
    expect(fixed(Rel.TPREL_HI20, '.text')).toEqual(['L016']);
    expect(fixed(Rel.WORD32, '.data.rel.ro')).toEqual([]);
  });

  it('leave TLS to the loader', () => {
    const parts = object(
      [
        section('.text', words(0x71a00000, 0x71b00000, 0x71c00000), {
          relocations: [
            relocation(0, Rel.TLS_GD_HI20, 1),
            relocation(4, Rel.TLS_GD_HI20, 2),
            relocation(8, Rel.TLS_GOT_HI20, 1),
          ],
        }),
        section('.tdata', words(1, 2)),
      ],
      [symbol('own', 1, 4, { binding: Stb.LOCAL, type: Stt.TLS }), symbol('open', 1, 0, { type: Stt.TLS, size: 4 })],
    );
    const file = linked([['t.o', parts]], { shared: true });
    const { relocations, symbols } = readDynamicInfo(file)!;
    const got = file.sections.find((s) => s.name === '.got')!;
    const open = symbols.findIndex((s) => s.name === 'open') + 1;
    expect(relocations.map((r) => [r.offset - got.va, r.type, r.symbol, r.addend])).toEqual([
      [0, Rel.TLS_DTPMOD32, 0, 0],
      [8, Rel.TLS_DTPMOD32, open, 0],
      [12, Rel.TLS_DTPREL32, open, 0],
      [16, Rel.TLS_TPREL32, 0, 4],
    ]);
    expect(getU32(got.data, 4) | 0).toBe(4 - TLS_DTV_OFFSET);
  });
});

describe('link: programs with shared objects', () => {
  const lib = library();
  const file = program(lib);

  it('name their loader and their libraries', () => {
    const image = readImage(file);
    expect(image.interp).toBe('/lib/ld.so');
    expect(readDynamicInfo(file)!.needed).toEqual(['libone.so']);
    expect(file.segments.map(({ type }) => type)).toEqual([
      Pt.PHDR,
      Pt.INTERP,
      Pt.LOAD,
      Pt.LOAD,
      Pt.LOAD,
      Pt.DYNAMIC,
      Pt.GNU_STACK,
    ]);
    expect(file.segments[0].va).toBe(image.programHeadersVa);
    expect(image.dynamic!.map(([tag]) => tag)).toContain(Dt.INIT_ARRAY);
  });

  it('see one function and one variable, wherever they are loaded', () => {
    const main = load(file, 0);
    const one = load(lib, 0x40000000);
    relocateAll([main, one]);
    const info = readDynamicInfo(file)!;
    const value = info.symbols.find((s) => s.name === 'lib_value')!;
    expect(wordIn(main, value.value)).toBe(77);
    const upper = (wordIn(main, 0x10004) & 0xfffff) << 12;
    expect(upper + ((wordIn(main, 0x10008) << 16) >> 16)).toBe(value.value);
    const data = one.file.sections.find((s) => s.name === '.data')!.va;
    expect(wordIn(one, data + 4)).toBe(value.value);
    expect(wordIn(one, data + 8)).toBe(0x40000000 + data + 4);
    expect(wordIn(one, data + 12)).toBe(0);
    const taken = ((wordIn(main, 0x1000c) & 0xfffff) << 12) + ((wordIn(main, 0x10010) << 16) >> 16);
    const text = file.sections.find((s) => s.name === '.plt')!;
    expect(taken).toBe(text.va + 16);
    expect(wordIn(main, file.sections.find((s) => s.name === '.data')!.va)).toBe(taken);
  });

  it('call through an entry that leads to the function', () => {
    const main = load(file, 0);
    const one = load(lib, 0x40000000);
    const plt = file.sections.find((s) => s.name === '.plt')!.va;
    expect(0x10000 + ((wordIn(main, 0x10000) << 12) >> 10)).toBe(plt + 16);
    const slot = plt + 16 + ((wordIn(main, plt + 16) & 0xfffff) << 12) + ((wordIn(main, plt + 20) << 16) >> 16);
    expect([16, 20, 24, 28].map((at) => wordIn(main, plt + at) >>> 16)).toEqual([
      0x7170 | ((wordIn(main, plt + 16) >>> 16) & 15),
      0x4267,
      0x2077,
      0x7306,
    ]);
    expect(wordIn(main, slot)).toBe(plt);
    relocateAll([main, one]);
    const target = readDynamicInfo(lib)!.symbols.find((s) => s.name === 'lib_function')!.value;
    expect(wordIn(main, slot)).toBe(0x40000000 + target);
  });

  it('can ask for everything to be bound at the start, and export all names', () => {
    const eager = program(lib, { bindNow: true, exportDynamic: true, runpath: '/opt/lib', interp: '/lib/other.so' });
    expect(readImage(eager).interp).toBe('/lib/other.so');
    expect(readImage(eager).dynamic!.map(([tag]) => tag)).toEqual(
      expect.arrayContaining([Dt.FLAGS, Dt.FLAGS_1, Dt.RUNPATH]),
    );
    expect(readDynamicInfo(eager)!.symbols.map((s) => s.name)).toContain('_start');
  });

  it.runIf(hasReadelf)('are read by readelf without warnings', () => {
    const folder = mkdtempSync(join(tmpdir(), 'badak-so-'));
    try {
      for (const each of [lib, file]) {
        writeFileSync(join(folder, 'file'), writeElf(each));
        const { stdout, stderr } = spawnSync('readelf', ['-aW', join(folder, 'file')], { encoding: 'utf8' });
        expect(stderr).toBe('');
        expect(stdout).not.toMatch(/warning|error|<corrupt/i);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
