// RISC-V programs become badak's: word for word, or refused with the reason.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/assembler.ts';
import { getU32 } from '../../src/elf/bytes.ts';
import { Em, Pt } from '../../src/elf/constants.ts';
import { readImage } from '../../src/elf/image.ts';
import { readElf } from '../../src/elf/read.ts';
import type { ElfFile, ElfSymbol } from '../../src/elf/types.ts';
import { writeElf } from '../../src/elf/write.ts';
import { type Import, type ImportOptions, importProgram } from '../../src/import/import.ts';
import { link } from '../../src/link/linker.ts';
import { runPrograms } from '../support/machine.ts';

const here = (name: string): URL => new URL(name, import.meta.url);
const program = (name: string): ElfFile => readElf(new Uint8Array(readFileSync(here(name))), name).file!;
const importing = (name: string, options?: ImportOptions): Import => importProgram(program(name), name, options);
const section = ({ sections }: ElfFile, name: string) => sections.find((each) => each.name === name)!;
const codes = ({ diagnostics }: Import): string[] => diagnostics.map(({ code, severity }) => `${code} ${severity}`);

/** A program with some of its parts replaced. */
const changed = (changes: Partial<ElfFile>): Import =>
  importProgram({ ...program('every.elf'), ...changes }, 'changed.elf');

describe('import: every instruction', () => {
  const { file, diagnostics } = importing('every.elf');

  it('becomes the word that the assembler makes of the same line; data stays', () => {
    expect(diagnostics).toEqual([]);
    const text = readFileSync(here('every.s'), 'utf8');
    const { object } = assemble({ name: 'every.s', text });
    const expected = section(link([{ name: 'every.o', object: object! }]).file!, '.text').data;
    expect(section(file!, '.text').data).toEqual(expected);
  });

  it('keeps addresses, symbols and segments, but nothing that only RISC-V knows', () => {
    const before = program('every.elf');
    expect(file).toMatchObject({ machine: Em.BADAK, flags: 0, entry: before.entry, type: before.type });
    expect(section(file!, '.text').va).toBe(section(before, '.text').va);
    const isNamed = ({ name }: ElfSymbol): boolean => name !== '' && !/^\$[dx]/.test(name);
    const names = ({ symbols }: ElfFile): string[] =>
      symbols.filter(isNamed).map(({ name, value }) => `${name} ${value}`);
    expect(names(file!)).toEqual(names(before));
    expect(file!.symbols.filter(({ name }) => name.startsWith('$'))).toEqual([]);
    expect(file!.sections.map(({ name }) => name)).not.toContain('.riscv.attributes');
    expect(file!.segments.map(({ type }) => type)).toEqual([Pt.LOAD]);
  });

  it('reads back as it was written', () => {
    const { file: again, diagnostics } = readElf(writeElf(file!), 'again');
    expect(diagnostics).toEqual([]);
    const code = section(file!, '.text');
    const { data, va } = readImage(again!).segments[0]!;
    expect(data.subarray(code.va - va, code.va - va + code.size)).toEqual(code.data);
    expect(section(again!, '.text').data).toEqual(code.data);
  });
});

describe('import: a program of picolibc', () => {
  it('runs: formatted output, floating point, heap, files, TLS, constructors, standard input', () => {
    const image = writeElf(importing('libc.elf').file!);
    const options = { input: '3\n12\n', memoryBytes: 16 << 20, files: { '/tmp/.keep': '' } };
    const run = runPrograms([{ image, args: ['libc', 'a', 'b'] }], options);
    expect(run.output).toBe(readFileSync(here('libc.out'), 'utf8'));
    expect(run.exit).toBe(7);
    expect(run.crashes).toEqual([]);
  });
});

describe('import: words without a counterpart', () => {
  const reasons = readFileSync(here('unmapped.s'), 'utf8')
    .split('\n')
    .flatMap((line) => (/^[^#].*# (.*)$/.exec(line) ?? []).slice(1));

  it('are refused, each with its address, symbol and reason', () => {
    const result = importing('unmapped.elf');
    expect(result.file).toBeUndefined();
    expect(codes(result)).toEqual(['I004 error']);
    const listed = result.unmapped.map(({ reason }) => reason);
    expect(listed).toHaveLength(reasons.length);
    listed.forEach((reason, index) => {
      expect(reason.startsWith(reasons[index]!), `${reason}: ${reasons[index]}`).toBe(true);
    });
    expect(result.diagnostics[0]?.notes[1]).toMatch(/^00010078 {2}01358533 {2}_start\+4: register x19 \(s3\);/);
  });

  it('become 0 with force, which is said', () => {
    const result = importing('unmapped.elf', { force: true });
    expect(codes(result)).toEqual(['I004 warning']);
    const code = section(result.file!, '.text').data;
    const words = Array.from({ length: code.length / 4 }, (_, at) => getU32(code, 4 * at).toString(16));
    expect(words.join(' ')).toBe('0 0 0 0 0 0 0 0 0 1000000 0');
  });

  it('are data, and no matter, between $d and $x', () => {
    const { sections, symbols } = program('unmapped.elf');
    const mark = (name: string, value: number): ElfSymbol => ({
      ...{ name, value, size: 0, binding: 0, type: 0, visibility: 0 },
      section: sections.findIndex((each) => each.name === '.text'),
    });
    const own = symbols.filter(({ name }) => !name.startsWith('$x'));
    const last = symbols.find(({ name }) => name === 'last')!.value;
    const marks = [mark('$d', 0x10074), mark('$xrv32e2p0', last), mark('$data', last)];
    const result = importProgram({ ...program('unmapped.elf'), symbols: [...own, ...marks] }, 'marked.elf');
    expect(result).toMatchObject({ diagnostics: [], translated: 2, unmapped: [] });
    expect(getU32(section(result.file!, '.text').data, 0)).toBe(0x05d00893);
    expect(result.file!.symbols.map(({ name }) => name).filter((name) => name.startsWith('$'))).toEqual(['$data']);
  });
});

describe('import: debugging sections', () => {
  it('are not taken for code, whatever addresses their bytes seem to have', () => {
    const before = program('every.elf');
    const data = new Uint8Array(0x20000).fill(0xa5);
    const debug = { ...section(before, '.text'), name: '.debug_info', flags: 0, va: 0, size: data.length, data };
    const { file, diagnostics } = changed({ sections: [...before.sections, debug] });
    expect(diagnostics).toEqual([]);
    expect(section(file!, '.debug_info').data).toEqual(data);
    expect(section(file!, '.text').data).toEqual(section(importing('every.elf').file!, '.text').data);
  });
});

describe('import: programs that are refused', () => {
  const segments = program('every.elf').segments.filter(({ type }) => type === Pt.LOAD);
  const load = segments[0]!;

  it.each([
    ['compressed code', importing('compressed.elf'), /compressed code/],
    ['floating-point registers', changed({ flags: 2 }), /floating-point registers/],
    ['no section headers', changed({ sections: [], symbols: [] }), /no section headers/],
    ['no code', changed({ sections: [], symbols: [] }), /no section headers/],
    ['objects', changed({ type: 1 }), /object of RISC-V/],
    ['position-independent ones', changed({ type: 3 }), /position-independent/],
    ['dynamic ones', changed({ segments: [{ ...load, type: Pt.INTERP }] }), /dynamically linked/],
    ['other machines', changed({ machine: Em.BADAK }), /not a RISC-V program/],
    ['addresses beyond', changed({ segments: [{ ...load, va: 0xc0000000 }] }), /0xC0000000 to 0xC00/],
    ['address 0', changed({ segments: [{ ...load, va: 0 }] }), /segment at 0x0 /],
    [
      'shared pages',
      changed({ segments: [load, { ...load, va: load.va + load.memorySize }] }),
      /two segments in the page/,
    ],
  ])('%s', (_, result, message) => {
    expect(result.file).toBeUndefined();
    expect(result.diagnostics[0]?.severity).toBe('error');
    expect(result.diagnostics[0]?.message).toMatch(message);
  });
});
