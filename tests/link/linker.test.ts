// Links hand-built objects and looks at every address and patched word.
import { describe, expect, it } from 'vitest';
import { getU32 } from '../../src/elf/bytes.ts';
import { Em, Et, Pf, Pt, Shf, Sht, Stb, Stt, Stv } from '../../src/elf/constants.ts';
import { readImage } from '../../src/elf/image.ts';
import { encodeObjectLines } from '../../src/elf/lines.ts';
import { readElf } from '../../src/elf/read.ts';
import type { ElfFile, ElfSymbol, LineRow, Relocation, Section } from '../../src/elf/types.ts';
import { writeElf } from '../../src/elf/write.ts';
import { type LinkOptions, link } from '../../src/link/linker.ts';
import { formatMap } from '../../src/link/map.ts';
import { Rel } from '../../src/spec/relocations.ts';
import { object, relocation, section, symbol, words } from '../elf/build.ts';

/** Links objects named a.o, b.o...; fails the test on any error. */
function linked(objects: readonly ElfFile[], options: LinkOptions = {}): ElfFile {
  const { file, diagnostics } = link(named(objects), options);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return file!;
}

function named(objects: readonly ElfFile[]) {
  return objects.map((file, i) => ({ name: `${String.fromCharCode(97 + i)}.o`, object: file }));
}

function errorsOf(objects: readonly ElfFile[], options: LinkOptions = {}) {
  const { file, diagnostics } = link(named(objects), options);
  expect(file).toBeUndefined();
  return diagnostics.filter(({ severity }) => severity === 'error');
}

function find(file: ElfFile, name: string): ElfSymbol {
  const found = file.symbols.find((s) => s.name === name);
  expect(found, name).toBeDefined();
  return found!;
}

/** The word at an address of the program. */
function wordAt(file: ElfFile, va: number): number {
  const segment = file.segments.find((s) => s.type === Pt.LOAD && va >= s.va && va < s.va + s.data.length)!;
  return getU32(segment.data, va - segment.va);
}

const NOP = 0x20000000;

/** A text section with relocations. */
function text(code: readonly number[], relocations: Relocation[] = [], more: Partial<Section> = {}): Section {
  return section('.text', words(...code), { relocations, ...more });
}

/** One object whose only instruction refers to a number: what is its word after linking? */
function patched(type: number, value: number, addend = 0, word = 0): number {
  const file = linked([
    object([text([word], [relocation(0, type, 2, addend)])], [symbol('_start', 0), symbol('n', -2, value)]),
  ]);
  return wordAt(file, file.entry);
}

describe('link: sections and segments', () => {
  it('puts code at the base, constants and data on pages of their own', () => {
    const file = linked([
      object(
        [
          section('.data', [1, 2, 3, 4]),
          section('.rodata.str1.4', [5]),
          text([NOP, NOP]),
          section('.bss', [], { size: 100 }),
        ],
        [symbol('_start', 2, 4)],
      ),
      object([section('.text.hot', words(NOP)), section('.data.x', [9])]),
    ]);
    expect(file.entry).toBe(0x10004);
    const loads = file.segments.filter((s) => s.type === Pt.LOAD);
    expect(loads.map((s) => s.flags)).toEqual([Pf.R | Pf.X, Pf.R, Pf.R | Pf.W]);
    expect(loads.map((s) => s.va)).toEqual([0x10000, 0x11000, 0x12000]);
    expect(loads[2].memorySize).toBe(108);
    expect(loads[2].data).toEqual(Uint8Array.from([1, 2, 3, 4, 9]));
    expect(file.sections.map((s) => s.name)).toEqual(['.text', '.rodata', '.data', '.bss']);
    expect(linked([object([text([NOP])], [symbol('_start', 0)])], { base: 0x1000 }).entry).toBe(0x1000);
  });

  it('maps the headers at the start of the constants', () => {
    const file = linked([object([text([NOP]), section('.rodata', words(7))], [symbol('_start', 0)])]);
    const again = readElf(writeElf(file), 'a').file!;
    expect(again.segments).toEqual(file.segments);
    const image = readImage(again);
    expect(image.programHeadersVa).toBe(0x11034);
    expect(getU32(image.segments[1].data, 28)).toBe(52);
    expect(writeElf(again)).toEqual(writeElf(file));
  });

  it('sorts arrays of constructors by priority', () => {
    const array = (name: string, value: number) => section(name, words(value), { type: Sht.INIT_ARRAY });
    const file = linked([
      object(
        [text([0, 0]), array('.init_array', 3), array('.init_array.200', 2), array('.init_array.5', 1)],
        [symbol('_start', 0), symbol('__init_array_start', -1), symbol('__init_array_end', -1)],
      ),
    ]);
    const start = find(file, '__init_array_start').value;
    expect([0, 4, 8].map((at) => wordAt(file, start + at))).toEqual([1, 2, 3]);
    expect(find(file, '__init_array_end').value).toBe(start + 12);
  });

  it('keeps debug sections out of memory, and relocates them', () => {
    const file = linked([
      object(
        [text([NOP]), section('.debug_info', words(0), { relocations: [relocation(0, Rel.WORD32, 1)] })],
        [symbol('_start', 0)],
      ),
    ]);
    const debug = file.sections.find((s) => s.name === '.debug_info')!;
    expect(debug.va).toBe(0);
    expect(getU32(debug.data, 0)).toBe(0x10000);
  });

  it('warns of a section that is written and executed, and of a missing _start', () => {
    const wild = section('.wild', words(NOP), { flags: Shf.ALLOC | Shf.WRITE | Shf.EXECINSTR });
    const { file, diagnostics } = link(named([object([text([NOP]), wild])]));
    expect(diagnostics.map((d) => `${d.severity} ${d.code}`)).toEqual(['warning L011', 'warning L013']);
    expect(file!.entry).toBe(0x10000);
  });
});

describe('link: symbols', () => {
  const start = symbol('_start', 0);

  it('prefers strong definitions to common, common to weak, weak to none', () => {
    const weak = symbol('x', 1, 0, { binding: Stb.WEAK });
    const user = object([text([0], [relocation(0, Rel.WORD32, 2)])], [start, symbol('x', -1)]);
    const withWeak = object([text([]), section('.data', words(1))], [weak]);
    const withCommon = object([], [symbol('x', -3, 16, { size: 8, type: Stt.OBJECT })]);
    const withStrong = object([text([]), section('.data', words(2))], [symbol('x', 1)]);
    const valueIn = (...others: ElfFile[]) => {
      const file = linked([user, ...others]);
      const va = wordAt(file, 0x10000);
      return { va, name: file.sections[find(file, 'x').section].name };
    };
    expect(valueIn(withWeak)).toEqual({ va: 0x11000, name: '.data' });
    expect(valueIn(withWeak, withCommon)).toEqual({ va: 0x11010, name: '.bss' });
    expect(valueIn(withCommon, withWeak, withStrong)).toEqual({ va: 0x11004, name: '.data' });
    expect(valueIn(withStrong, withCommon)).toEqual({ va: 0x11000, name: '.data' });
  });

  it('gives undefined weak symbols the value 0', () => {
    const maybe = symbol('maybe', -1, 0, { binding: Stb.WEAK });
    const file = linked([
      object([text([0, 0x72100000], [relocation(0, Rel.WORD32, 2, 0), relocation(4, Rel.CALL, 2)])], [start, maybe]),
    ]);
    expect(wordAt(file, 0x10000)).toBe(0);
    expect(wordAt(file, 0x10004)).toBe(0x721fbfff);
  });

  it('makes hidden symbols local, keeps locals of each file apart', () => {
    const part = (n: number, more: ElfSymbol[]) =>
      object([text([n, 0], [relocation(4, Rel.WORD32, 1)])], [symbol('same', 0, 0, { binding: Stb.LOCAL }), ...more]);
    const file = linked([
      part(1, [start, symbol('secret', 0, 4, { visibility: Stv.HIDDEN })]),
      part(2, [symbol('secret', -1)]),
    ]);
    expect(wordAt(file, 0x10004)).toBe(0x10000);
    expect(wordAt(file, 0x1000c)).toBe(0x10008);
    expect(find(file, 'secret').binding).toBe(Stb.LOCAL);
  });

  it('keeps one copy of a COMDAT group', () => {
    const copy = (n: number) =>
      object(
        [
          text([0], [relocation(0, Rel.WORD32, 2)]),
          section('.text.inline', words(n), { group: 'inline' }),
          section('.debug_x', words(0), { relocations: [relocation(0, Rel.WORD32, 1)] }),
        ],
        [symbol('', 1, 0, { binding: 0, type: Stt.SECTION }), symbol('inline', 1, 0, { binding: Stb.WEAK })],
      );
    const file = linked([copy(11), copy(22)], { gcSections: false });
    expect(file.sections.find((s) => s.name === '.text')!.size).toBe(12);
    expect(wordAt(file, 0x10000)).toBe(0x10004);
    expect(wordAt(file, 0x10008)).toBe(0x10004);
    expect(wordAt(file, 0x10004)).toBe(11);
    const debug = file.sections.find((s) => s.name === '.debug_x')!;
    expect([getU32(debug.data, 0), getU32(debug.data, 4)]).toEqual([0x10004, 0]);
  });

  it('provides the bounds of sections and of the program', () => {
    const wanted = ['_end', '_edata', '__bss_start', '_etext', '__start_table', '__stop_table', '__global_pointer$'];
    const file = linked([
      object(
        [
          text([0], [relocation(0, Rel.WORD32, 2)]),
          section('table', words(1, 2, 3)),
          section('.data', [1]),
          section('.bss', [], { size: 5 }),
        ],
        [start, ...wanted.map((name) => symbol(name, -1))],
      ),
    ]);
    const at = Object.fromEntries(wanted.map((name) => [name, find(file, name).value]));
    expect(at).toEqual({
      _end: 0x11015,
      _edata: 0x1100d + 3,
      __bss_start: 0x11010,
      _etext: 0x10004,
      __start_table: 0x11004,
      __stop_table: 0x11010,
      __global_pointer$: 0x11800,
    });
  });

  it('leaves out unused sections with gcSections', () => {
    const parts = object(
      [
        text([0x72100000], [relocation(0, Rel.CALL, 2)]),
        section('.text.used', words(1), { relocations: [relocation(0, Rel.WORD32, 4)] }),
        section('.text.unused', words(2)),
        section('table', words(3)),
        section('.init_array', words(4), { type: Sht.INIT_ARRAY }),
      ],
      [start, symbol('used', 1), symbol('unused', 2), symbol('__start_table', -1)],
    );
    const { file, map } = link(named([parts]), { gcSections: true });
    expect(file!.symbols.map((s) => s.name)).toEqual(['', '_start', 'used', '__start_table']);
    expect(map!.removed).toEqual([{ name: '.text.unused', object: 'a.o', size: 4 }]);
    expect(formatMap(map!)).toMatch(/ \.text\.used\s+0x00010004\s+0x4 a\.o/);
    expect(linked([parts]).sections[0].size).toBe(12);
  });
});

describe('link: relocations', () => {
  it('split addresses as RISC-V does', () => {
    for (const value of [
      0, 1, 0x7ff, 0x800, 0xfff, 0x1000, 0x12345fff, 0x7fffffff, 0x7ffff800, 0x80000000, 0xfffff7ff, 0xffffffff,
    ]) {
      const upper = patched(Rel.HI20, value, 0, 0x70a00000);
      const lower = patched(Rel.LO12_I, value, 0, 0x20aa0000);
      expect(upper >>> 20).toBe(0x70a);
      expect(lower >>> 16).toBe(0x20aa);
      expect((((upper & 0xfffff) << 12) + ((lower << 16) >> 16)) >>> 0).toBe(value);
      expect(Math.abs((lower << 16) >> 16)).toBeLessThanOrEqual(2048);
    }
  });

  it('patch every data size', () => {
    expect(patched(Rel.WORD32, 0xfffffffe, 3, 0x99999999)).toBe(1);
    expect(patched(Rel.ADD32, 5, 1, 10)).toBe(16);
    expect(patched(Rel.SUB32, 5, 1, 10)).toBe(4);
    expect(patched(Rel.ADD16, 1, 0, 0x1234ffff)).toBe(0x12340000);
    expect(patched(Rel.SUB8, 2, 0, 0x12345601)).toBe(0x123456ff);
    expect(patched(Rel.SET6, 0x7f, 0, 0x80)).toBe(0xbf);
    expect(patched(Rel.SUB6, 1, 0, 0x80)).toBe(0xbf);
    expect(patched(Rel.SET16, 0xabcd, 0, 0x12340000)).toBe(0x1234abcd);
    expect(patched(Rel.PCREL32, 0x10010)).toBe(0x10);
    expect(patched(Rel.ABS16_I, 0xffff8000, 0, 0x20a00000)).toBe(0x20a08000);
    expect(patched(Rel.ABS16_S, 0x7ffe, 1, 0x52a20000)).toBe(0x52a27fff);
    expect(patched(Rel.ABS8, 0xff)).toBe(0xff);
    expect(patched(Rel.ABS16, -32768 >>> 0)).toBe(0x8000);
  });

  it('refuse values that do not fit, with value, range and a fix', () => {
    const refused = (type: number, value: number, word = 0) =>
      errorsOf([object([text([word], [relocation(0, type, 2)])], [symbol('_start', 0), symbol('n', -2, value)])])[0];
    expect(refused(Rel.ABS16_I, 0x8000)).toMatchObject({
      code: 'L005',
      message: '`n` = 32768 (0x8000) does not fit into 16 bits: -32768 to 32767',
      help: ['use `la` (or `lui` with %hi and %lo) to make the address in a register'],
    });
    expect(refused(Rel.ABS8, 0x100).message).toMatch(/256 .*8 bits: -128 to 255/);
    expect(refused(Rel.BRANCH, 0x10000 + 0x20000, 0x60000000)).toMatchObject({
      code: 'L005',
      message: '`beq` to `n` is out of reach: 131072 bytes away, it reaches -131072 to 131068',
    });
    expect(refused(Rel.JAL, 0x10000 + 0x200000, 0x72000000).message).toMatch(
      /`jal` to `n` is out of reach: 2097152 bytes/,
    );
    expect(refused(Rel.JAL, 0x10002).code).toBe('L006');
    expect(patched(Rel.BRANCH, 0x10000 + 0x1fffc, 0, 0x60000000)).toBe(0x60007fff);
    expect(patched(Rel.JAL, 0x10000 + 0x1ffffc, 0, 0x72000000)).toBe(0x7207ffff);
  });

  it('find the other half of a pc-relative pair, in both directions', () => {
    const file = linked([
      object(
        [
          text(
            [NOP, 0x71a00000, 0x20aa0000, 0x52ba0000],
            [
              relocation(12, Rel.PCREL_LO12_S, 2),
              relocation(4, Rel.PCREL_HI20, 3, 4),
              relocation(8, Rel.PCREL_LO12_I, 2),
            ],
          ),
          section('.data', words(1, 2)),
        ],
        [symbol('_start', 0), symbol('.L1', 0, 4, { binding: Stb.LOCAL }), symbol('x', 1)],
      ),
    ]);
    expect(wordAt(file, 0x10004)).toBe(0x71a00001);
    expect(wordAt(file, 0x10008)).toBe(0x20aa0000);
    expect(wordAt(file, 0x1000c)).toBe(0x52ba0000);
    const lonely = object([text([0], [relocation(0, Rel.PCREL_LO12_I, 1)])], [symbol('_start', 0)]);
    expect(errorsOf([lonely])[0].code).toBe('L008');
  });

  it('make GOT slots once a symbol, also in a static program', () => {
    const code = [0x71a00000, 0x42aa0000, 0x71b00000, 0x42bb0000, 0x71c00000, 0x42cc0000];
    const labels = [0, 8, 16].map((at) => symbol(`.L${at}`, 0, at, { binding: Stb.LOCAL }));
    const file = linked([
      object(
        [
          text(code, [
            relocation(0, Rel.GOT_HI20, 5),
            relocation(4, Rel.PCREL_LO12_I, 1),
            relocation(8, Rel.GOT_HI20, 5),
            relocation(12, Rel.PCREL_LO12_I, 2),
            relocation(16, Rel.TLS_GOT_HI20, 6),
            relocation(20, Rel.PCREL_LO12_I, 3),
          ]),
          section('.tdata', words(1, 2)),
          section('.data', words(5)),
        ],
        [...labels, symbol('_start', 0), symbol('x', 2), symbol('t', 1, 4, { type: Stt.TLS })],
      ),
    ]);
    const got = file.sections.find((s) => s.name === '.got')!;
    expect(got.size).toBe(8);
    const slot = (at: number) =>
      0x10000 + at + ((wordAt(file, 0x10000 + at) & 0xfffff) << 12) + ((wordAt(file, 0x10004 + at) << 16) >> 16);
    expect([slot(0), slot(8), slot(16)]).toEqual([got.va, got.va, got.va + 4]);
    expect(wordAt(file, got.va)).toBe(find(file, 'x').value);
    expect(wordAt(file, got.va + 4)).toBe(4);
  });

  it('count thread-local offsets from the start of the aligned block', () => {
    const file = linked([
      object(
        [
          text(
            [0, 0x20aa0000, 0, 0],
            [
              relocation(0, Rel.TPREL_HI20, 2),
              relocation(4, Rel.TPREL_LO12_I, 2),
              relocation(8, Rel.TLS_TPREL32, 3),
              relocation(12, Rel.TPREL_ADD, 2),
            ],
          ),
          section('.tdata', words(1)),
          section('.tbss', [], { size: 8, align: 64, type: Sht.NOBITS }),
          section('.data', words(9)),
        ],
        [symbol('_start', 0), symbol('a', 1, 0, { type: Stt.TLS }), symbol('b', 2, 4, { type: Stt.TLS })],
      ),
    ]);
    const tls = file.segments.find((s) => s.type === Pt.TLS)!;
    expect(tls).toMatchObject({ memorySize: 72, align: 64 });
    expect(tls.va % 64).toBe(0);
    expect(tls.data).toEqual(words(1));
    expect(wordAt(file, 0x10008)).toBe(68);
    expect(find(file, 'b').value).toBe(68);
    expect(wordAt(file, tls.va + 4)).toBe(9);
  });

  it('need no segment for a TLS block of zeros', () => {
    const parts = [text([NOP]), section('.tbss', [], { size: 12, type: Sht.NOBITS })];
    const file = linked([object(parts, [symbol('_start', 0)])]);
    expect(file.segments.map(({ type, memorySize }) => [type, memorySize])).toEqual([
      [Pt.LOAD, 4],
      [Pt.TLS, 12],
      [Pt.GNU_STACK, 0],
    ]);
    expect(readElf(writeElf(file), 'a').file).toEqual(file);
  });

  it('write differences into ULEB128 numbers', () => {
    const file = linked([
      object(
        [
          text([NOP, NOP]),
          section('.rodata', [0x80, 0x00, 0x77], {
            relocations: [relocation(0, Rel.SET_ULEB128, 2), relocation(0, Rel.SUB_ULEB128, 1)],
          }),
        ],
        [symbol('_start', 0), symbol('after', -2, 0x10000 + 300)],
      ),
    ]);
    expect([...file.sections.find((s) => s.name === '.rodata')!.data]).toEqual([0xac, 0x02, 0x77]);
  });

  it('send far calls through thunks, near ones and far jumps not', () => {
    const far = section('.text.far', new Uint8Array(0x200000), { align: 4 });
    const call = (name: string) =>
      object(
        [text([0x72100000, 0x72100000], [relocation(0, Rel.CALL, 1), relocation(4, Rel.CALL, 1)])],
        [symbol(name, -1)],
      );
    const file = linked([
      object([text([NOP])], [symbol('_start', 0)]),
      call('target'),
      object([far]),
      object([text([NOP])], [symbol('target', 0)]),
    ]);
    const target = find(file, 'target').value;
    expect(wordAt(file, 0x10004)).toBe(0x72100002);
    expect(wordAt(file, 0x10008)).toBe(0x72100001);
    const [auipc, jalr] = [wordAt(file, 0x1000c), wordAt(file, 0x10010)];
    expect(auipc >>> 20).toBe(0x716);
    expect(jalr >>> 16).toBe(0x7306);
    expect(0x1000c + ((auipc & 0xfffff) << 12) + ((jalr << 16) >> 16)).toBe(target);
    expect(target).toBe(0x10014 + 0x200000);
  });
});

describe('link: errors', () => {
  const start = symbol('_start', 0);
  const row = (address: number, line: number, more: Partial<LineRow> = {}): LineRow => ({
    address,
    file: 'a.s',
    line,
    column: 5,
    endSequence: false,
    ...more,
  });

  /** An object with a line table for its first section. */
  function withLines(sections: Section[], symbols: ElfSymbol[], rows: LineRow[]): ElfFile {
    const end = { ...rows[rows.length - 1], address: sections[0].size, endSequence: true };
    const { data, relocations } = encodeObjectLines([{ symbol: 1, rows: [...rows, end] }]);
    const base = symbol('', 0, 0, { binding: Stb.LOCAL, type: Stt.SECTION });
    return object([...sections, section('.debug_line', data, { relocations })], [base, ...symbols]);
  }

  it('name both places of a duplicate', () => {
    const a = withLines([text([NOP, NOP])], [start, symbol('twice', 0, 4)], [row(0, 1), row(4, 2)]);
    const b = withLines([text([NOP])], [symbol('twice', 0)], [row(0, 9, { file: 'b.s' })]);
    const [error] = errorsOf([a, b]);
    expect(error).toMatchObject({
      code: 'L001',
      message: '`twice` is defined twice: in a.o and in b.o',
      primary: { span: { file: 'b.s', line: 9, column: 5 }, text: 'defined again here' },
      secondary: [{ span: { file: 'a.s', line: 2, column: 5 }, text: 'first defined here' }],
    });
    const plain = object([section('.data', words(1))], [symbol('twice', 0)]);
    expect(errorsOf([a, plain])[0].notes).toEqual(['defined again here: b.o, section .data+0x0']);
  });

  it('name all places of an undefined symbol, and one that is spelt nearly so', () => {
    const a = withLines(
      [text([0, 0], [relocation(0, Rel.CALL, 3), relocation(4, Rel.WORD32, 3)])],
      [start, symbol('pritn', -1), symbol('print', 0, 4)],
      [row(0, 7), row(4, 8)],
    );
    const errors = errorsOf([a, object([text([0], [relocation(0, Rel.JAL, 1)])], [symbol('nothing_like_it', -1)])]);
    expect(errors[0]).toMatchObject({
      code: 'L002',
      message: 'undefined symbol `pritn`, used by a.o',
      primary: { span: { file: 'a.s', line: 7 } },
      secondary: [{ span: { file: 'a.s', line: 8 } }],
      help: ['did you mean `print`?'],
    });
    expect(errors[1]).toMatchObject({
      message: 'undefined symbol `nothing_like_it`, used by b.o',
      notes: ['used here: b.o, section .text+0x0'],
    });
  });

  it('say when a symbol of that name is local elsewhere', () => {
    const a = object([text([0], [relocation(0, Rel.CALL, 2)])], [start, symbol('helper', -1)]);
    const b = object([text([0])], [symbol('helper', 0, 0, { binding: Stb.LOCAL })]);
    expect(errorsOf([a, b])[0].help).toEqual(['write `.globl helper` in the file that defines it']);
  });

  it('refuse other machines, flags and kinds of files', () => {
    const good = object([text([NOP])], [start]);
    const message = (file: ElfFile) => errorsOf([file])[0].message;
    expect(message({ ...good, machine: Em.RISCV })).toBe('a.o was made for RISC-V; badak has its own encoding');
    expect(message({ ...good, flags: 5 })).toBe('a.o has the ELF flags 0x5, expected 0');
    expect(message({ ...good, type: Et.EXEC })).toBe('a.o is an executable already');
    expect(errorsOf([])[0].code).toBe('L010');
    expect(errorsOf([good], { entry: 'begin' })[0].code).toBe('L011');
    expect(errorsOf([object([text([NOP]), section('.bss', [], { size: 0xc0000000 })], [start])])[0].code).toBe('L012');
  });
});
