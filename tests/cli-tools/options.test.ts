// ld's spellings of options, and stripping as a function.
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/assembler.ts';
import { findLibraries, linkOptionsOf, spellLinkOptions } from '../../src/cli/link-options.ts';
import { stripFile } from '../../src/elf/strip.ts';
import type { ElfFile } from '../../src/elf/types.ts';

const object = (text: string): ElfFile => assemble({ name: 'a.s', text }).object!;
const names = (file: ElfFile): string[] => file.symbols.map(({ name }) => name).filter((name) => name !== '');

describe('link options', () => {
  it('with one hyphen become those of the command line', () => {
    const spelled = (text: string): string =>
      spellLinkOptions(['link', ...text.split(' ')])
        .slice(1)
        .join(' ');
    expect(spelled('-shared -soname libx.so -Map=x.map')).toBe('--shared --soname libx.so --map=x.map');
    expect(spelled('-Ttext 1000 -Ttext=0x2000 -Ttext-segment=c0')).toBe('--base 0x1000 --base=0x2000 --base=0xc0');
    expect(spelled('-e main -lx -L. --gc-sections a.o -z now')).toBe('-e main -lx -L. --gc-sections a.o -z now');
    expect(spellLinkOptions(['run', '-static'])).toEqual(['run', '-static']);
  });

  it('say nothing to the linker that was not given', () => {
    expect(linkOptionsOf({})).toEqual({});
    expect(linkOptionsOf({ base: 0, rpath: '/lib', z: ['now'] })).toEqual({ base: 0, runpath: '/lib', bindNow: true });
    expect(() => findLibraries({ library: [':exact.o'] })).toThrow('there is no exact.o');
  });
});

describe('strip', () => {
  const text = '.globl f\nf: la a0, x\n call g\n.Lnear: ret\nlocal: ret\n.data\nx: .word f\n';

  it('keeps what relocations and other objects refer to', () => {
    const stripped = stripFile(object(text));
    expect(names(stripped).filter((name) => /^[a-z]/.test(name))).toEqual(expect.arrayContaining(['f', 'g', 'x']));
    expect(names(stripped)).not.toContain('local');
    expect(stripped.sections.map(({ name }) => name)).not.toContain('.debug_line');
    for (const { relocations } of stripped.sections)
      for (const { symbol } of relocations) expect(stripped.symbols[symbol]).toBeDefined();
  });

  it('keeps symbols that are asked for, or all of them without their lines', () => {
    expect(names(stripFile(object(text), { keep: new Set(['local']) }))).toContain('local');
    const lines = stripFile(object(text), { debugOnly: true });
    expect(names(lines)).toContain('local');
    expect(lines.sections.some(({ name }) => name.startsWith('.debug'))).toBe(false);
  });
});
