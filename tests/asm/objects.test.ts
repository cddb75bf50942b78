// Objects: relocations, symbols, sections, line tables; and relaxation of branches.

import { describe, expect, it } from 'vitest';
import { readElf } from '../../src/elf/read.ts';
import { writeElf } from '../../src/elf/write.ts';
import { RELOCATION_BY_NUMBER } from '../../src/spec/relocations.ts';
import { assembleText, codesOf, sectionOf, wordsOf } from './support.ts';

/** Relocations of a section as `offset TYPE symbol+addend`; sections stand for their symbol. */
function relocationsOf(text: string, section = '.text'): string[] {
  const assembly = assembleText(text);
  const { symbols, sections } = assembly.object!;
  return sectionOf(assembly, section).relocations.map(({ offset, type, symbol, addend }) => {
    const target = symbols[symbol]!;
    const name = target.type === 3 ? sections[target.section]!.name : target.name.replace(/^\.Lhere\d+$/, 'HERE');
    return `${offset} ${RELOCATION_BY_NUMBER.get(type)!.name} ${name}${addend === 0 ? '' : `+${addend}`}`;
  });
}

function symbolOf(text: string, name: string) {
  return assembleText(text).object!.symbols.find((symbol) => symbol.name === name);
}

describe('relocations', () => {
  it('calls of other files may go through a thunk, other jumps not', () => {
    expect(relocationsOf('call f\ntail f\nj f\njal t0, f\nbeq a0, a1, f')).toEqual([
      '0 CALL f',
      '4 CALL f',
      '8 JAL f',
      '12 JAL f',
      '16 BRANCH f',
    ]);
  });

  it('calls of global symbols stay open, local ones are resolved', () => {
    expect(relocationsOf('.globl g\ncall l\ncall g\nj l\nl: nop\ng: nop')).toEqual(['4 CALL g']);
  });

  it('absolute and pc-relative parts', () => {
    const text =
      'lui a0, %hi(x+4)\naddi a0, a0, %lo(x+4)\nsw a0, %lo(x)(a0)\nla a0, x\nlw a0, x\nsw a0, x, t0\naddi a0, a0, x\nsw a0, x(a1)';
    expect(relocationsOf(text)).toEqual([
      '0 HI20 x+4',
      '4 LO12_I x+4',
      '8 LO12_S x',
      '12 PCREL_HI20 x',
      '16 PCREL_LO12_I HERE',
      '20 PCREL_HI20 x',
      '24 PCREL_LO12_I HERE',
      '28 PCREL_HI20 x',
      '32 PCREL_LO12_S HERE',
      '36 ABS16_I x',
      '40 ABS16_S x',
    ]);
  });

  it('thread-local and GOT operators', () => {
    const text =
      '.option pic\nla a0, x\nla.tls.ie a1, t\nla.tls.gd a2, t\nlui a0, %tprel_hi(t)\nadd a0, a0, tp, %tprel_add(t)\nlw a0, %tprel_lo(t)(a0)';
    expect(relocationsOf(text)).toEqual([
      '0 GOT_HI20 x',
      '4 PCREL_LO12_I HERE',
      '8 TLS_GOT_HI20 t',
      '12 PCREL_LO12_I HERE',
      '16 TLS_GD_HI20 t',
      '20 PCREL_LO12_I HERE',
      '24 TPREL_HI20 t',
      '28 TPREL_ADD t',
      '32 TPREL_LO12_I t',
    ]);
    expect(symbolOf(text, 't')!.type).toBe(6);
  });

  it('a slot of the GOT belongs to a label, not to its section: temporary labels are named', () => {
    const text = '.option pic\nla a0, .Ltwo\nlla a1, .Lone\n.data\n.Lone: .word 0\n.Ltwo: .word 0';
    expect(relocationsOf(text).slice(0, 3)).toEqual(['0 GOT_HI20 .Ltwo', '4 PCREL_LO12_I HERE', '8 PCREL_HI20 .data']);
  });

  it('data: words, smaller ones, differences', () => {
    const text =
      '.text\nf: nop\n.data\nd: .word x, f, .Ll\n.half x\n.byte x\n.align 2\n.word f - d, x - ., d - .\n.half f - d\n.Ll:';
    expect(relocationsOf(text, '.data')).toEqual([
      '0 32 x',
      '4 32 f',
      '8 32 .data+30',
      '12 ABS16 x',
      '14 ABS8 x',
      '16 32_PCREL f+16',
      '20 32_PCREL x',
      '28 ADD16 f',
      '28 SUB16 d',
    ]);
  });
});

describe('symbols', () => {
  it('aliases, weak names, visibility, commons', () => {
    const text =
      '.globl a\n.weak w\n.hidden a\n.type a, @function\na: nop\n.size a, . - a\n.set w, a\n.comm c, 16, 8\n.local l\n.comm l, 4, 4\n.equ N, 7\n.globl N';
    expect(symbolOf(text, 'a')).toMatchObject({ value: 0, size: 4, binding: 1, type: 2, visibility: 2, section: 0 });
    expect(symbolOf(text, 'w')).toMatchObject({ value: 0, binding: 2, type: 2, section: 0 });
    expect(symbolOf(text, 'c')).toMatchObject({ value: 8, size: 16, binding: 1, section: -3 });
    expect(symbolOf(text, 'l')).toMatchObject({ value: 0, binding: 0, section: 1 });
    expect(symbolOf(text, 'N')).toMatchObject({ value: 7, binding: 1, section: -2 });
  });

  it('references to a weak alias keep its name, those to a local alias its value', () => {
    expect(relocationsOf('.weak w\n.set w, f\n.set v, f\nf: call w\ncall v')).toEqual(['0 CALL w']);
  });

  it('temporary labels are not written unless a low part needs them', () => {
    const names = assembleText(
      '.La: nop\n1: auipc a0, %pcrel_hi(x)\nlw a0, %pcrel_lo(1b)(a0)\nj .La',
    ).object!.symbols.map((s) => s.name);
    expect(names.filter((name) => name.startsWith('.L'))).toHaveLength(1);
  });
});

describe('sections', () => {
  it('COMDAT groups, entry sizes and flags reach the file, and it can be read again', () => {
    const text =
      '.section .text.f,"axG",@progbits,f,comdat\n.weak f\nf: ret\n.section .rodata.s,"aMS",@progbits,1\n.asciz "x"\n.section .tbss,"awT",@nobits\n.space 8\n.section .init_array\n.word f';
    const object = assembleText(text).object!;
    expect(object.sections.find((one) => one.name === '.text.f')).toMatchObject({ group: 'f', flags: 0x206 });
    const again = readElf(writeElf(object), 'test.o');
    expect(JSON.stringify(again)).toContain('.text.f');
    expect(object.sections.find((one) => one.name === '.rodata.s')).toMatchObject({ entrySize: 1, flags: 0x32 });
    expect(object.sections.find((one) => one.name === '.tbss')).toMatchObject({ type: 8, size: 8, flags: 0x403 });
    expect(object.sections.find((one) => one.name === '.init_array')).toMatchObject({ type: 14 });
  });
});

describe('branches out of reach', () => {
  const far = (count: number, tail: string): string => `beqz a0, far\n.rept ${count}\nnop\n.endr\n${tail}`;

  it('a branch reaches 32767 words ahead and no more', () => {
    expect(wordsOf(assembleText(far(32766, 'far: nop')))[0]).toBe('60A07FFF');
    expect(wordsOf(assembleText(far(32767, 'far: nop'))).slice(0, 2)).toEqual(['61A00002', '72008000']);
  });

  it('and 32768 words back', () => {
    const back = (count: number) => `far: nop\n.rept ${count}\nnop\n.endr\nbltu a0, a1, far`;
    expect(wordsOf(assembleText(back(32767))).at(-1)).toBe('66AB8000');
    expect(wordsOf(assembleText(back(32768))).slice(-2)).toEqual(['67AB0002', '720F7FFE']);
  });

  it('one that grows pushes others out of reach', () => {
    const words = wordsOf(assembleText(`bnez a0, b\nbnez a0, far\n.rept 32765\nnop\n.endr\nb: nop\nnop\nfar: nop`));
    expect(words.slice(0, 4)).toEqual(['60A00002', '72008000', '60A00002', '72008000']);
  });

  it('alignment, sizes and differences follow', () => {
    const assembly = assembleText(`s: ${far(32768, '.align 4\nfar: nop\n.data\n.word far - s\n.uleb128 far - s')}`);
    expect(codesOf(assembly)).toEqual([]);
    expect([...sectionOf(assembly, '.data').data]).toEqual([0x10, 0, 2, 0, 0x90, 0x80, 0x08]);
  });

  it('a jump beyond 2 MiB is an error, a call is left to the linker', () => {
    expect(codesOf(assembleText(`j far\n.space 0x200000\nfar: nop`))).toEqual(['A035']);
    expect(relocationsOf(`call far\n.space 0x200000\nfar: nop`)).toEqual(['0 CALL far']);
  });
});

describe('line table', () => {
  it('assembly lines, with those of macro bodies', () => {
    const assembly = assembleText('.macro m\nnop\nnop\n.endm\nf: nop\nm\nret');
    expect(assembly.object!.sections.some((section) => section.name === '.debug_line')).toBe(true);
  });
});
