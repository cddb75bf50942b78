// Where everything stands in an ELF file that is about to be written: section header entries with their
// contents, file offsets of sections and segments (gABI 4.2-4.4).
import { alignUp, ByteWriter, StringTable } from './bytes.ts';
import {
  EHDR_SIZE,
  ELF_MAGIC,
  GRP_COMDAT,
  PHDR_SIZE,
  Pt,
  RELA_SIZE,
  Shf,
  Shn,
  Sht,
  Stb,
  SYM_SIZE,
} from './constants.ts';
import type { ElfFile, ElfSymbol, Relocation, Section, Segment } from './types.ts';
import { SECTION_ABSOLUTE, SECTION_COMMON, SECTION_UNDEFINED } from './types.ts';

/** A section header to be, with the bytes to write at its offset (none where a segment carries them). */
interface Entry {
  readonly name: string;
  nameOffset: number;
  readonly type: number;
  readonly flags: number;
  readonly va: number;
  offset: number;
  size: number;
  link: number;
  info: number;
  readonly align: number;
  readonly entrySize: number;
  data: Uint8Array | undefined;
}

export interface FileLayout {
  /** Section headers in order; the first one is the null section. */
  readonly entries: readonly Entry[];
  /** Index of .shstrtab. */
  readonly nameTable: number;
  /** File offset of each segment. */
  readonly segmentOffsets: readonly number[];
  readonly sectionHeaderOffset: number;
  /** Of the whole file, in bytes. */
  readonly size: number;
}

/** Alignments above this are not honoured in the file (they are in memory). */
const MAX_FILE_ALIGN = 0x10000;

/** Decides about every byte of the file. */
export function layoutFile(file: ElfFile): FileLayout {
  const segmentOffsets = placeSegments(file);
  const plan = planSections(file);
  const end = placeSections(file, plan, segmentOffsets);
  const sectionHeaderOffset = alignUp(end, 4);
  return {
    entries: plan.entries,
    nameTable: plan.entries.length - 1,
    segmentOffsets,
    sectionHeaderOffset,
    size: sectionHeaderOffset + plan.entries.length * 40,
  };
}

/** Whether a segment starts with the ELF header. */
export function mapsHeaders(segment: Segment): boolean {
  return (
    segment.type === Pt.LOAD &&
    segment.data.length >= EHDR_SIZE &&
    ELF_MAGIC.every((byte, i) => segment.data[i] === byte)
  );
}

/** File offsets of the segments: LOAD segments one after the other, the others inside the LOAD segment that holds them. */
function placeSegments(file: ElfFile): number[] {
  let cursor = EHDR_SIZE + PHDR_SIZE * file.segments.length;
  const offsets = new Array<number>(file.segments.length).fill(0);
  const headers = file.segments.findIndex(mapsHeaders);
  if (headers >= 0) cursor = Math.max(cursor, file.segments[headers].data.length);
  file.segments.forEach((segment, index) => {
    if (segment.type !== Pt.LOAD || index === headers) return;
    offsets[index] = congruent(cursor, segment.va, segment.align);
    cursor = offsets[index] + segment.data.length;
  });
  file.segments.forEach((segment, index) => {
    if (segment.type === Pt.LOAD || segment.type === Pt.GNU_STACK) return;
    offsets[index] = fileOffsetOf(file, offsets, segment.va) ?? 0;
  });
  return offsets;
}

/** The first offset at or above cursor that is equal to va modulo align. */
function congruent(cursor: number, va: number, align: number): number {
  if (align <= 1 || align > MAX_FILE_ALIGN || (align & (align - 1)) !== 0) return cursor;
  const want = va % align;
  const base = cursor - (cursor % align) + want;
  return base >= cursor ? base : base + align;
}

/** File offset of an address, through the LOAD segments; past a segment's bytes it is their end. */
function fileOffsetOf(file: ElfFile, offsets: readonly number[], va: number): number | undefined {
  let found: number | undefined;
  file.segments.forEach((segment, index) => {
    if (found !== undefined || segment.type !== Pt.LOAD) return;
    const distance = va - segment.va;
    if (distance >= 0 && (distance < segment.memorySize || (distance === 0 && segment.memorySize === 0))) {
      found = offsets[index] + Math.min(distance, segment.data.length);
    }
  });
  return found;
}

interface Plan {
  readonly entries: Entry[];
  /** Index in entries of each section of the file. */
  readonly indexOf: readonly number[];
}

/** The list of section headers: groups, sections each followed by its relocations, symbol table, string tables. */
function planSections(file: ElfFile): Plan {
  const groups = new Map<string, number[]>();
  file.sections.forEach((section, i) => {
    if (section.group === undefined) return;
    const members = groups.get(section.group);
    if (members) members.push(i);
    else groups.set(section.group, [i]);
  });
  const entries: Entry[] = [entry('', Sht.NULL, { align: 0 })];
  for (const _ of groups) entries.push(entry('.group', Sht.GROUP, { align: 4, entrySize: 4 }));
  const indexOf: number[] = [];
  const relaOf: number[] = [];
  file.sections.forEach((section, i) => {
    indexOf[i] = entries.push(sectionEntry(section)) - 1;
    if (section.relocations.length > 0) relaOf[i] = entries.push(relaEntry(section, indexOf[i])) - 1;
  });
  const symbols = withSignatures(file.symbols, groups);
  const symtab = entries.length;
  if (symbols.length > 0) pushSymbolTables(entries, symbols, indexOf);
  for (const index of relaOf) if (index !== undefined) entries[index].link = symtab;
  fillGroups(entries, groups, { symbols, indexOf, relaOf, symtab });
  linkSections(file, entries, indexOf);
  const names = new StringTable();
  entries.push(entry('.shstrtab', Sht.STRTAB, {}));
  for (const e of entries) e.nameOffset = names.add(e.name);
  setData(entries[entries.length - 1], names.finish());
  return { entries, indexOf };
}

function entry(name: string, type: number, more: Partial<Entry>): Entry {
  const blank = { nameOffset: 0, flags: 0, va: 0, offset: 0, size: 0, link: 0, info: 0, align: 1, entrySize: 0 };
  return { name, type, ...blank, data: undefined, ...more };
}

function setData(target: Entry, data: Uint8Array): void {
  target.data = data;
  target.size = data.length;
}

function sectionEntry(section: Section): Entry {
  const { name, type, va, align, entrySize, size } = section;
  const flags = section.group === undefined ? section.flags & ~Shf.GROUP : section.flags | Shf.GROUP;
  const data = type === Sht.NOBITS ? undefined : section.data;
  return entry(name, type, { flags, va, align, entrySize, size, data, info: section.info ?? 0 });
}

function relaEntry(section: Section, target: number): Entry {
  const out = new ByteWriter();
  for (const relocation of section.relocations) writeRelocation(out, relocation);
  const flags = Shf.INFO_LINK | (section.group === undefined ? 0 : Shf.GROUP);
  const result = entry(`.rela${section.name}`, Sht.RELA, { flags, info: target, align: 4, entrySize: RELA_SIZE });
  setData(result, out.finish());
  return result;
}

/** Elf32_Rela; the same form is used by the dynamic relocation tables. */
export function writeRelocation(out: ByteWriter, relocation: Relocation): void {
  out.u32(relocation.offset);
  out.u32(((relocation.symbol << 8) | (relocation.type & 0xff)) >>> 0);
  out.u32(relocation.addend);
}

/** A group is named by a symbol; where the file has none of that name, a weak undefined one is added. */
function withSignatures(symbols: readonly ElfSymbol[], groups: ReadonlyMap<string, unknown>): readonly ElfSymbol[] {
  if (groups.size === 0) return symbols;
  const names = new Set(symbols.map((symbol) => symbol.name));
  const added = [...groups.keys()]
    .filter((name) => !names.has(name))
    .map((name) => ({
      name,
      value: 0,
      size: 0,
      binding: Stb.WEAK,
      type: 0,
      visibility: 0,
      section: SECTION_UNDEFINED,
    }));
  return [...symbols, ...added];
}

function pushSymbolTables(entries: Entry[], symbols: readonly ElfSymbol[], indexOf: readonly number[]): void {
  const strings = new StringTable();
  const table = new ByteWriter();
  const wide = new ByteWriter();
  let needsWide = false;
  for (const symbol of symbols) {
    const index = sectionIndex(symbol, indexOf);
    const isWide = symbol.section >= 0 && index >= Shn.LORESERVE;
    writeSymbol(table, symbol, strings.add(symbol.name), isWide ? Shn.XINDEX : index);
    wide.u32(isWide ? index : 0);
    needsWide ||= isWide;
  }
  const symtab = entries.length;
  const firstGlobal = symbols.findIndex((symbol) => symbol.binding !== Stb.LOCAL);
  const info = firstGlobal < 0 ? symbols.length : firstGlobal;
  const strtab = symtab + (needsWide ? 2 : 1);
  entries.push(entry('.symtab', Sht.SYMTAB, { link: strtab, info, align: 4, entrySize: SYM_SIZE }));
  setData(entries[symtab], table.finish());
  if (needsWide) {
    entries.push(entry('.symtab_shndx', Sht.SYMTAB_SHNDX, { link: symtab, align: 4, entrySize: 4 }));
    setData(entries[symtab + 1], wide.finish());
  }
  entries.push(entry('.strtab', Sht.STRTAB, {}));
  setData(entries[strtab], strings.finish());
}

/** Elf32_Sym; the same form is used by .dynsym. */
export function writeSymbol(out: ByteWriter, symbol: ElfSymbol, nameOffset: number, sectionIndex: number): void {
  out.u32(nameOffset);
  out.u32(symbol.value);
  out.u32(symbol.size);
  out.u8((symbol.binding << 4) | (symbol.type & 15));
  out.u8(symbol.visibility & 3);
  out.u16(sectionIndex);
}

function sectionIndex(symbol: ElfSymbol, indexOf: readonly number[]): number {
  if (symbol.section === SECTION_ABSOLUTE) return Shn.ABS;
  if (symbol.section === SECTION_COMMON) return Shn.COMMON;
  return symbol.section < 0 ? Shn.UNDEF : (indexOf[symbol.section] ?? Shn.UNDEF);
}

interface GroupTables {
  readonly symbols: readonly ElfSymbol[];
  readonly indexOf: readonly number[];
  readonly relaOf: readonly number[];
  readonly symtab: number;
}

function fillGroups(entries: Entry[], groups: ReadonlyMap<string, number[]>, tables: GroupTables): void {
  const symbolNamed = new Map<string, number>();
  tables.symbols.forEach((symbol, i) => {
    if (symbol.binding !== Stb.LOCAL || !symbolNamed.has(symbol.name)) symbolNamed.set(symbol.name, i);
  });
  let index = 1;
  for (const [signature, members] of groups) {
    const out = new ByteWriter();
    out.u32(GRP_COMDAT);
    for (const member of members) {
      out.u32(tables.indexOf[member]);
      if (tables.relaOf[member] !== undefined) out.u32(tables.relaOf[member]);
    }
    entries[index].link = tables.symtab;
    entries[index].info = symbolNamed.get(signature) ?? 0;
    setData(entries[index], out.finish());
    index += 1;
  }
}

/** sh_link of sections that name another one. */
function linkSections(file: ElfFile, entries: Entry[], indexOf: readonly number[]): void {
  file.sections.forEach((section, i) => {
    if (section.linkedTo === undefined) return;
    const sameGroup = file.sections.findIndex((s) => s.name === section.linkedTo && s.group === section.group);
    const target = sameGroup >= 0 ? sameGroup : file.sections.findIndex((s) => s.name === section.linkedTo);
    if (target >= 0) entries[indexOf[i]].link = indexOf[target];
  });
}

/** Offsets of all sections: those in segments lie where the segment lies, the others follow; returns the end. */
function placeSections(file: ElfFile, plan: Plan, segmentOffsets: readonly number[]): number {
  let cursor = EHDR_SIZE + PHDR_SIZE * file.segments.length;
  file.segments.forEach((segment, i) => {
    if (segment.type === Pt.LOAD) cursor = Math.max(cursor, segmentOffsets[i] + segment.data.length);
  });
  plan.entries.forEach((e, index) => {
    if (index === 0) return;
    const inSegment = e.flags & Shf.ALLOC ? fileOffsetOf(file, segmentOffsets, e.va) : undefined;
    if (inSegment !== undefined) {
      e.offset = inSegment;
      e.data = undefined;
      return;
    }
    e.offset = alignUp(cursor, Math.min(Math.max(e.align, 1), MAX_FILE_ALIGN));
    if (e.data) cursor = e.offset + e.data.length;
  });
  return cursor;
}
