// Reads an ELF file into data. Bytes from anywhere are allowed: whatever is wrong becomes a diagnostic, nothing
// is read out of bounds, and what is kept is bounded by the size of the file.
import type { Diagnostic } from '../diag/diagnostic.ts';
import { getU16, getU32, hex } from './bytes.ts';
import {
  EHDR_SIZE,
  ELF_MAGIC,
  ELFCLASS32,
  ELFDATA2LSB,
  Em,
  Et,
  PHDR_SIZE,
  Pt,
  RELA_SIZE,
  SHDR_SIZE,
  Shf,
  Shn,
  Sht,
  SYM_SIZE,
} from './constants.ts';
import { type ElfReader, type Header, NotElf, openReader } from './reader.ts';
import type { ElfFile, ElfSymbol, Relocation, Section, Segment } from './types.ts';
import { SECTION_ABSOLUTE, SECTION_COMMON, SECTION_UNDEFINED } from './types.ts';

/**
 * Reads an object, executable or shared object of badak, or one of RISC-V (for `badak import`; linker and loader
 * refuse it). name is what messages call the file. Never throws on bad bytes: file is missing then, and
 * diagnostics say why (E001...). Section and segment data are views of bytes.
 */
export function readElf(bytes: Uint8Array, name: string): { file?: ElfFile; diagnostics: Diagnostic[] } {
  const reader = openReader(bytes, name);
  try {
    return { file: readFile(reader), diagnostics: reader.diagnostics };
  } catch (error) {
    if (error instanceof NotElf) return { diagnostics: [...reader.diagnostics, error.diagnostic] };
    throw error;
  }
}

function readFile(reader: ElfReader): ElfFile {
  const { bytes } = reader;
  checkIdentity(reader);
  const type = getU16(bytes, 16);
  const machine = getU16(bytes, 18);
  const flags = getU32(bytes, 36);
  checkHeader(reader, type, machine, flags);
  const segments = readSegments(reader);
  const headers = readHeaders(reader);
  const indexOf = listedSections(headers);
  const symbols = readSymbols(reader, headers, indexOf);
  const sections = readSections(reader, headers, indexOf, symbols);
  return { type, machine, flags, entry: getU32(bytes, 24), sections, symbols, segments };
}

function checkIdentity(reader: ElfReader): void {
  const { bytes } = reader;
  if (bytes.length === 0) reader.fail('E001', 'the file is empty');
  if (!ELF_MAGIC.every((byte, i) => bytes[i] === byte)) {
    const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    reader.fail('E001', `not an ELF file: it starts with the bytes ${start}, expected 7f 45 4c 46`, [
      'objects are made with `badak asm -c`, executables with `badak build`',
    ]);
  }
  if (bytes.length < EHDR_SIZE) {
    reader.fail('E002', `the file is cut off: ${bytes.length} bytes, the ELF header alone has ${EHDR_SIZE}`);
  }
  if (bytes[4] !== ELFCLASS32)
    reader.fail('E003', `ELF class ${bytes[4]}, expected 1 (32 bits)`, ['badak is a 32-bit machine']);
  if (bytes[5] !== ELFDATA2LSB) reader.fail('E003', `ELF byte order ${bytes[5]}, expected 1 (little-endian)`);
  if (bytes[6] !== 1 || getU32(bytes, 20) !== 1) reader.fail('E003', 'unknown ELF version, expected 1');
}

function checkHeader(reader: ElfReader, type: number, machine: number, flags: number): void {
  if (type !== Et.REL && type !== Et.EXEC && type !== Et.DYN) {
    reader.fail('E004', `ELF type ${type}, expected 1 (object), 2 (executable) or 3 (shared object)`);
  }
  if (machine !== Em.BADAK && machine !== Em.RISCV) {
    reader.fail('E005', `made for machine ${hex(machine)}, expected ${hex(Em.BADAK)} (badak)`, [
      'rebuild it with `badak build`; RISC-V programs (rv32em) can be brought over with `badak import`',
    ]);
  }
  if (machine === Em.BADAK && flags !== 0) {
    reader.fail('E006', `ELF flags ${hex(flags)}, expected 0`, [
      'badak has one ABI; this file was made for something else',
    ]);
  }
}

function readSegments(reader: ElfReader): Segment[] {
  const { bytes } = reader;
  const offset = getU32(bytes, 28);
  const count = getU16(bytes, 44);
  if (count === 0) return [];
  if (getU16(bytes, 42) !== PHDR_SIZE)
    reader.fail('E007', `program headers of ${getU16(bytes, 42)} bytes, expected ${PHDR_SIZE}`);
  reader.needs(offset, count * PHDR_SIZE, 'the program headers');
  const segments: Segment[] = [];
  for (let at = offset; at < offset + count * PHDR_SIZE; at += PHDR_SIZE) segments.push(readSegment(reader, at));
  return segments;
}

function readSegment(reader: ElfReader, at: number): Segment {
  const [type, start, va, , fileSize, memorySize, flags, align] = words(reader.bytes, at, 8);
  if (type === Pt.LOAD && memorySize < fileSize) {
    reader.fail('E008', `segment at ${hex(va)} has ${fileSize} bytes in the file but only ${memorySize} in memory`);
  }
  if (type === Pt.LOAD && va + memorySize > 0x100000000) {
    reader.fail('E008', `segment at ${hex(va)} of ${memorySize} bytes does not fit into 32-bit addresses`);
  }
  const data =
    fileSize === 0 ? reader.bytes.subarray(0, 0) : reader.slice(start, fileSize, `the segment at ${hex(va)}`);
  return { type, flags, va, data, memorySize, align };
}

function words(bytes: Uint8Array, at: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => getU32(bytes, at + i * 4));
}

function readHeaders(reader: ElfReader): Header[] {
  const { bytes } = reader;
  const offset = getU32(bytes, 32);
  if (offset === 0) return [];
  if (getU16(bytes, 46) !== SHDR_SIZE)
    reader.fail('E009', `section headers of ${getU16(bytes, 46)} bytes, expected ${SHDR_SIZE}`);
  reader.needs(offset, SHDR_SIZE, 'the section headers');
  const count = getU16(bytes, 48) || getU32(bytes, offset + 20);
  reader.needs(offset, count * SHDR_SIZE, 'the section headers');
  const headers: Header[] = [];
  for (let i = 0; i < count; i++) {
    const [nameOffset, type, flags, va, start, size, link, info, align, entrySize] = words(
      bytes,
      offset + i * SHDR_SIZE,
      10,
    );
    headers.push({ nameOffset, name: '', type, flags, va, offset: start, size, link, info, align, entrySize });
  }
  const nameTable = getU16(bytes, 50) === Shn.XINDEX ? (headers[0]?.link ?? 0) : getU16(bytes, 50);
  const names = reader.strings(headers[nameTable], 'the section names');
  for (const header of headers) header.name = names(header.nameOffset);
  return headers;
}

/** Position in ElfFile.sections of each section header; those that reader and writer make themselves have none. */
function listedSections(headers: readonly Header[]): (number | undefined)[] {
  const symtab = headers.find((header) => header.type === Sht.SYMTAB);
  const hidden = new Set<number>([Sht.NULL, Sht.SYMTAB, Sht.GROUP, Sht.SYMTAB_SHNDX]);
  let count = 0;
  return headers.map((header, index) => {
    const isTable = header.type === Sht.STRTAB && !(header.flags & Shf.ALLOC);
    const isString = isTable && (symtab?.link === index || header.name === '.shstrtab' || header.name === '.strtab');
    const isRela = header.type === Sht.RELA && !(header.flags & Shf.ALLOC);
    return index === 0 || hidden.has(header.type) || isString || isRela ? undefined : count++;
  });
}

function readSymbols(
  reader: ElfReader,
  headers: readonly Header[],
  indexOf: readonly (number | undefined)[],
): ElfSymbol[] {
  const at = headers.findIndex((header) => header.type === Sht.SYMTAB);
  if (at < 0) return [];
  const header = headers[at];
  const table = reader.slice(header.offset, header.size, 'the symbol table');
  const names = reader.strings(headers[header.link], 'the symbol names');
  const wideHeader = headers.find((h) => h.type === Sht.SYMTAB_SHNDX && h.link === at);
  const wide = wideHeader && reader.slice(wideHeader.offset, wideHeader.size, wideHeader.name);
  const symbols: ElfSymbol[] = [];
  for (let i = 0; (i + 1) * SYM_SIZE <= table.length; i++) {
    const base = i * SYM_SIZE;
    const shndx = getU16(table, base + 14);
    const index = shndx === Shn.XINDEX && wide && i * 4 + 4 <= wide.length ? getU32(wide, i * 4) : shndx;
    const name = names(getU32(table, base));
    if (index >= headers.length && (index < Shn.LORESERVE || index > Shn.XINDEX)) {
      reader.fail('E010', `symbol ${i} (\`${name}\`) is in section ${index}, but there are only ${headers.length}`);
    }
    symbols.push({
      name,
      value: getU32(table, base + 4),
      size: getU32(table, base + 8),
      binding: table[base + 12] >>> 4,
      type: table[base + 12] & 15,
      visibility: table[base + 13] & 3,
      section: symbolSection(index, shndx, indexOf),
    });
  }
  return symbols;
}

function symbolSection(index: number, shndx: number, indexOf: readonly (number | undefined)[]): number {
  if (shndx === Shn.ABS) return SECTION_ABSOLUTE;
  if (shndx === Shn.COMMON) return SECTION_COMMON;
  if (index === Shn.UNDEF) return SECTION_UNDEFINED;
  return indexOf[index] ?? SECTION_ABSOLUTE;
}

function readSections(
  reader: ElfReader,
  headers: readonly Header[],
  indexOf: readonly (number | undefined)[],
  symbols: readonly ElfSymbol[],
): Section[] {
  const groups = readGroups(reader, headers, symbols);
  const relocations = readRelocations(reader, headers, indexOf, symbols.length);
  const sections: Section[] = [];
  headers.forEach((header, i) => {
    if (indexOf[i] === undefined) return;
    const { name, type, va, align, entrySize } = header;
    if (align > 1 && (align & (align - 1)) !== 0) {
      reader.fail('E011', `section ${name} has the alignment ${align}, which is not a power of two`);
    }
    if (header.flags & Shf.COMPRESSED)
      reader.fail('E012', `section ${name} is compressed`, ['use -gz=none when compiling']);
    const isEmpty = type === Sht.NOBITS || header.size === 0;
    const data = isEmpty ? reader.bytes.subarray(0, 0) : reader.slice(header.offset, header.size, `section ${name}`);
    const linked = header.link !== 0 && indexOf[header.link] !== undefined ? headers[header.link].name : undefined;
    const group = groups.get(i);
    sections.push({
      name,
      type,
      flags: (header.flags & ~Shf.GROUP) >>> 0,
      va,
      align: Math.max(align, 1),
      size: header.size,
      data,
      entrySize,
      relocations: relocations.get(i) ?? [],
      ...(group === undefined ? {} : { group }),
      ...(linked === undefined ? {} : { linkedTo: linked }),
      ...(header.info === 0 || type === Sht.GROUP ? {} : { info: header.info }),
    });
  });
  return sections;
}

/** Section header index -> signature of its group. */
function readGroups(reader: ElfReader, headers: readonly Header[], symbols: readonly ElfSymbol[]): Map<number, string> {
  const groups = new Map<number, string>();
  for (const header of headers) {
    if (header.type !== Sht.GROUP) continue;
    const table = reader.slice(header.offset, header.size, 'a section group');
    const signature = symbols[header.info]?.name;
    if (signature === undefined)
      reader.fail('E013', `section group with the symbol ${header.info}, but there are only ${symbols.length}`);
    reader.spend(table.length / 4);
    for (let at = 4; at + 4 <= table.length; at += 4) {
      const member = getU32(table, at);
      if (member >= headers.length)
        reader.fail(
          'E013',
          `section group \`${signature}\` names section ${member}, but there are only ${headers.length}`,
        );
      groups.set(member, signature);
    }
  }
  return groups;
}

/** Section header index -> its relocations. */
function readRelocations(
  reader: ElfReader,
  headers: readonly Header[],
  indexOf: readonly (number | undefined)[],
  symbolCount: number,
): Map<number, Relocation[]> {
  const found = new Map<number, Relocation[]>();
  for (const header of headers) {
    if (header.type === Sht.REL)
      reader.fail('E014', `${header.name} holds relocations without addends; badak has RELA only`);
    if (header.type !== Sht.RELA || header.flags & Shf.ALLOC) continue;
    if (indexOf[header.info] === undefined)
      reader.fail('E015', `${header.name} is for section ${header.info}, which is not there`);
    const table = reader.slice(header.offset, header.size, header.name);
    reader.spend(table.length / RELA_SIZE);
    const target = headers[header.info];
    const list = found.get(header.info) ?? [];
    for (let at = 0; at + RELA_SIZE <= table.length; at += RELA_SIZE) {
      list.push(readRelocation(reader, table, at, { header, target, symbolCount }));
    }
    found.set(header.info, list);
  }
  return found;
}

interface RelocationContext {
  readonly header: Header;
  readonly target: Header;
  readonly symbolCount: number;
}

function readRelocation(reader: ElfReader, table: Uint8Array, at: number, context: RelocationContext): Relocation {
  const { header, target, symbolCount } = context;
  const offset = getU32(table, at);
  const info = getU32(table, at + 4);
  if (info >>> 8 >= Math.max(symbolCount, 1)) {
    reader.fail(
      'E015',
      `${header.name}: relocation at ${hex(offset)} names symbol ${info >>> 8}, but there are only ${symbolCount}`,
    );
  }
  if (offset > target.size) {
    reader.fail(
      'E015',
      `${header.name}: relocation at ${hex(offset)}, but ${target.name} has only ${target.size} bytes`,
    );
  }
  return { offset, type: info & 0xff, symbol: info >>> 8, addend: getU32(table, at + 8) | 0 };
}
