// From assembly source to a program: assembler and linker together, errors with the lines of both files.
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/assembler.ts';
import { getU32 } from '../../src/elf/bytes.ts';
import { Pt } from '../../src/elf/constants.ts';
import { readImage } from '../../src/elf/image.ts';
import { readElf } from '../../src/elf/read.ts';
import type { ElfFile } from '../../src/elf/types.ts';
import { writeElf } from '../../src/elf/write.ts';
import { type LinkOptions, link } from '../../src/link/linker.ts';

/** Assembles sources (name -> text), each through the bytes of its object file. */
function objects(sources: Record<string, string>) {
  return Object.entries(sources).map(([name, text]) => {
    const { object, diagnostics } = assemble({ name, text });
    expect(diagnostics).toEqual([]);
    const objectName = name.replace(/s$/, 'o');
    return { name: objectName, object: readElf(writeElf(object!), objectName).file! };
  });
}

function build(sources: Record<string, string>, options: LinkOptions = {}): ElfFile {
  const { file, diagnostics } = link(objects(sources), options);
  expect(diagnostics).toEqual([]);
  return file!;
}

function wordAt(file: ElfFile, va: number): number {
  const segment = file.segments.find((s) => s.type === Pt.LOAD && va >= s.va && va < s.va + s.data.length)!;
  return getU32(segment.data, va - segment.va);
}

/** "code file:line, file:line..." of every diagnostic. */
function places(sources: Record<string, string>): string[] {
  return link(objects(sources)).diagnostics.map(({ code, primary, secondary }) => {
    const labels = primary ? [primary, ...secondary] : secondary;
    return [code, ...labels.map(({ span }) => `${span.file}:${span.line}`)].join(' ');
  });
}

describe('link: from source', () => {
  it('names the lines of both definitions, of every use, and of a local namesake', () => {
    expect(places({ 'a.s': '.globl _start, x\n_start:\n nop\nx: nop\n', 'b.s': '\n.globl x\nx: ret\n' })).toEqual([
      'L001 b.s:3 a.s:4',
    ]);
    expect(places({ 'a.s': '.globl _start\n_start: call f\n nop\n j f\n', 'b.s': ' nop\nf: ret\n' })).toEqual([
      'L002 a.s:2 a.s:4 b.s:2',
    ]);
    expect(
      places({ 'a.s': '.globl _start\n_start: nop\n addi a0, zero, far\n', 'b.s': '.globl far\n.set far, 70000\n' }),
    ).toEqual(['L005 a.s:3']);
  });

  it('keeps source lines and symbols of all files', () => {
    const file = build({
      'a.s': '.globl _start\n_start:\n call twice\n li t0, 93\n ecall\n',
      'lib/b.s': '.globl twice\n\ntwice: add a0, a0, a0\n ret\n',
    });
    const image = readImage(readElf(writeElf(file), 'prog').file!);
    const twice = image.symbolNamed('twice')!.value;
    expect(image.lineAt(0x10008)).toMatchObject({ file: 'a.s', line: 5 });
    expect(image.lineAt(twice + 4)).toMatchObject({ file: 'lib/b.s', line: 4 });
    expect(image.symbolAt(twice + 4)).toEqual({ name: 'twice', offset: 4 });
  });

  it('lays out strings, zeros, tables and thread-local data as C expects', () => {
    const file = build({
      'a.s': `.globl _start, seen
_start: la a0, message
  lui a1, %tprel_hi(mine)
  add a1, a1, tp, %tprel_add(mine)
  addi a1, a1, %tprel_lo(mine)
  la a2, __start_hooks
  la a3, __stop_hooks
.section hooks, "aw"
  .word _start
.section .rodata
message: .asciz "hi"
.section .tdata, "awT"
  .word 1
mine: .word 2
.comm seen, 4, 4
.weak nobody
.data
  .word nobody, seen
`,
      'b.s': '.section hooks, "aw"\n .word other\n.text\nother: ret\n',
    });
    const image = readImage(file);
    const hooks = file.sections.find(({ name }) => name === 'hooks')!;
    const data = file.sections.find(({ name }) => name === '.data')!;
    expect(hooks.size).toBe(8);
    expect(image.symbolNamed('__start_hooks')!.value).toBe(hooks.va);
    expect(image.symbolNamed('__stop_hooks')!.value).toBe(hooks.va + 8);
    expect(wordAt(file, hooks.va)).toBe(0x10000);
    expect(wordAt(file, hooks.va + 4)).toBe(image.symbolNamed('other')!.value);
    expect([wordAt(file, data.va), wordAt(file, data.va + 4)]).toEqual([0, image.symbolNamed('seen')!.value]);
    expect(wordAt(file, 0x10010)).toBe(0x20bb0004);
    expect(image.tls!.data.length).toBe(8);
  });

  it('sends a far call through a thunk', () => {
    const file = build({
      'a.s': '.globl _start\n_start: call far\n',
      'b.s': '.space 3000000\n.globl far\nfar: ret\n',
    });
    expect(wordAt(file, 0x10000)).toBe(0x72100001);
    const target = 0x10004 + ((wordAt(file, 0x10004) & 0xfffff) << 12) + ((wordAt(file, 0x10008) << 16) >> 16);
    expect(target).toBe(readImage(file).symbolNamed('far')!.value);
  });

  it('builds a shared object from position-independent source, and a program that uses it', () => {
    const library = build(
      {
        'lib.s':
          '.option pic\n.globl get, value\nget: la a0, value\n lw a0, 0(a0)\n ret\n.data\n.type value, @object\n.size value, 4\nvalue: .word 42\n',
      },
      { shared: true, soname: 'lib.so' },
    );
    const main = objects({ 'main.s': '.globl _start\n_start: call get@plt\n la a1, value\n' });
    const { file, diagnostics } = link([...main, { name: 'lib.so', object: library }]);
    expect(diagnostics).toEqual([]);
    expect(file!.sections.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['.plt', '.got.plt', '.dynamic', '.bss']),
    );
  });
});
