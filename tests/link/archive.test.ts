// Archives: written, read back, searched for what is undefined.
import { describe, expect, it } from 'vitest';
import { Em, Et, Shf, Sht, Stb, Stt } from '../../src/elf/constants.ts';
import { type ElfFile, type ElfSymbol, SECTION_UNDEFINED } from '../../src/elf/types.ts';
import { writeElf } from '../../src/elf/write.ts';
import { isArchive, readArchive, searchArchives, writeArchive } from '../../src/link/archive.ts';

const symbol = (name: string, section: number, binding: number): ElfSymbol => ({
  name,
  value: 0,
  size: 0,
  binding,
  type: Stt.NOTYPE,
  visibility: 0,
  section,
});

/** An object that defines and needs these names; `weak` ones are needed weakly. */
function object(defines: readonly string[], needs: readonly string[] = [], weak: readonly string[] = []): ElfFile {
  const text = {
    name: '.text',
    type: Sht.PROGBITS,
    flags: Shf.ALLOC | Shf.EXECINSTR,
    va: 0,
    align: 4,
    size: 4,
    data: new Uint8Array(4),
    entrySize: 0,
    relocations: [],
  };
  const symbols = [
    symbol('', SECTION_UNDEFINED, Stb.LOCAL),
    ...defines.map((name) => symbol(name, 0, Stb.GLOBAL)),
    ...needs.map((name) => symbol(name, SECTION_UNDEFINED, Stb.GLOBAL)),
    ...weak.map((name) => symbol(name, SECTION_UNDEFINED, Stb.WEAK)),
  ];
  return { type: Et.REL, machine: Em.BADAK, flags: 0, entry: 0, sections: [text], symbols, segments: [] };
}

const members = [
  { name: 'crt0.o', bytes: writeElf(object(['_start'], ['main', 'exit'], ['hook'])) },
  { name: 'exit.o', bytes: writeElf(object(['exit'])) },
  { name: 'a-name-of-more-than-fifteen.o', bytes: writeElf(object(['print', 'hook'], ['write'])) },
  { name: 'write.o', bytes: writeElf(object(['write'])) },
];
const bytes = writeArchive(members);

describe('link: archives', () => {
  it('are read as they were written, with long names and the index', () => {
    expect(isArchive(bytes)).toBe(true);
    const { archive, diagnostics } = readArchive(bytes, 'lib.a');
    expect(diagnostics).toEqual([]);
    expect(archive.members.map(({ name }) => name)).toEqual(members.map(({ name }) => name));
    expect(archive.members.map((member) => [...member.bytes])).toEqual(members.map((member) => [...member.bytes]));
    expect(Object.fromEntries(archive.index)).toEqual({ _start: 0, exit: 1, print: 2, hook: 2, write: 3 });
  });

  it('give the members that are needed and no others; weak names need none', () => {
    const { archive } = readArchive(bytes, 'lib.a');
    const names = (file: ElfFile, wanted: string[]): string[] =>
      searchArchives([{ name: 'a.o', object: file }], [archive], wanted).objects.map(({ name }) => name);
    expect(names(object(['main']), ['_start'])).toEqual(['lib.a(crt0.o)', 'lib.a(exit.o)']);
    expect(names(object(['_start'], ['print']), [])).toEqual([
      'lib.a(a-name-of-more-than-fifteen.o)',
      'lib.a(write.o)',
    ]);
    expect(names(object(['_start', 'exit']), ['_start'])).toEqual([]);
  });

  it('that are damaged say so, and nothing is thrown', () => {
    for (let length = 0; length < bytes.length; length += 7) {
      const { archive } = readArchive(bytes.slice(0, length), 'lib.a');
      expect(archive.members.length).toBeLessThanOrEqual(members.length);
    }
    const broken = bytes.slice();
    broken.fill(0x20, 8, 80);
    expect(readArchive(broken, 'lib.a').diagnostics[0]?.code).toBe('L020');
  });
});
