// Makes the linked file: contents of all sections with relocations applied, segments, symbol table.

import {
  EHDR_SIZE,
  ELF_MAGIC,
  Em,
  Pf,
  PHDR_SIZE,
  Pt,
  RELA_SIZE,
  SEGMENT_ALIGN,
  Shf,
  Sht,
  Stb,
  Stt,
  Stv,
  SYM_SIZE,
} from '../elf/constants.ts';
import { mapsHeaders } from '../elf/layout.ts';
import type { ElfFile, ElfSymbol, Section, Segment } from '../elf/types.ts';
import { SECTION_ABSOLUTE, SECTION_UNDEFINED } from '../elf/types.ts';
import { fillMappedHeaders } from '../elf/write.ts';
import type { Area, Placement } from './place.ts';
import { type RelocationContext, relocatePiece } from './relocate.ts';
import type { InputObject, LinkState, LinkSymbol, OutputSection } from './types.ts';

/** The bytes of the linked file: one run an area, one a section that is not loaded. */
export interface Contents {
  readonly areas: ReadonlyMap<Area, Uint8Array>;
  readonly sections: ReadonlyMap<OutputSection, Uint8Array>;
}

/** Copies all pieces to their places and relocates them. */
export function writeContents(placement: Placement, context: RelocationContext): Contents {
  const areas = new Map<Area, Uint8Array>();
  const sections = new Map<OutputSection, Uint8Array>();
  for (const area of placement.areas) {
    const data = new Uint8Array(area.fileSize);
    areas.set(area, data);
    for (const section of area.sections) {
      const start = Math.min(section.va - area.va, data.length);
      sections.set(
        section,
        section.type === Sht.NOBITS ? data.subarray(0, 0) : data.subarray(start, start + section.size),
      );
    }
  }
  for (const section of placement.sections)
    if (!sections.has(section)) sections.set(section, new Uint8Array(section.size));
  for (const [section, data] of sections) {
    if (section.type === Sht.NOBITS) continue;
    for (const piece of section.pieces) {
      const place = data.subarray(piece.offset, piece.offset + piece.size);
      place.set(piece.data.subarray(0, piece.size));
      relocatePiece(context, piece, place);
    }
  }
  return { areas, sections };
}

/** How many program headers makeSegments will make; it is fixed before addresses are. */
export function segmentCount(sections: readonly OutputSection[], areas: readonly Area[]): number {
  const extra = ['.interp', '.interp', '.dynamic'].filter((name) => sections.some((section) => section.name === name));
  const hasTls = sections.some((section) => section.flags & Shf.TLS);
  return areas.filter((area) => !area.isEmpty).length + extra.length + (hasTls ? 1 : 0) + 1;
}

/** Numbers the sections that the file will list: those that are not empty. */
export function numberSections(placement: Placement): void {
  let count = 0;
  for (const section of placement.sections) if (section.size > 0) section.index = count++;
}

function makeSegments(placement: Placement, contents: Contents): Segment[] {
  const segments: Segment[] = placement.areas
    .filter((area) => !area.isEmpty)
    .map((area) => {
      const data = contents.areas.get(area)!;
      if (area.headerSize > 0) data.set(ELF_MAGIC, 0);
      const { flags, va, memorySize } = area;
      return { type: Pt.LOAD, flags, va, data, memorySize, align: SEGMENT_ALIGN };
    });
  const interp = placement.sections.find(({ name }) => name === '.interp');
  if (interp) segments.unshift(...introSegments(interp, segments, placement, contents));
  const dynamic = placement.sections.find(({ name }) => name === '.dynamic');
  if (dynamic) segments.push(sectionSegment(Pt.DYNAMIC, Pf.R | Pf.W, dynamic, contents));
  const { tls } = placement;
  if (tls) {
    const home = segments.find(({ va, memorySize }) => tls.va >= va && tls.va <= va + memorySize);
    const start = Math.min(tls.va - (home?.va ?? 0), home?.data.length ?? 0);
    const data = home ? home.data.subarray(start, start + tls.fileSize) : new Uint8Array(0);
    segments.push({ type: Pt.TLS, flags: Pf.R, va: tls.va, data, memorySize: tls.memorySize, align: tls.align });
  }
  segments.push({ type: Pt.GNU_STACK, flags: Pf.R | Pf.W, va: 0, data: new Uint8Array(0), memorySize: 0, align: 16 });
  return segments;
}

/** PT_PHDR and PT_INTERP, which stand before all PT_LOAD. */
function introSegments(
  interp: OutputSection,
  segments: readonly Segment[],
  placement: Placement,
  contents: Contents,
): Segment[] {
  const home = segments.find(mapsHeaders)!;
  const size = PHDR_SIZE * segmentCount(placement.sections, placement.areas);
  const data = home.data.subarray(EHDR_SIZE, EHDR_SIZE + size);
  const headers = { type: Pt.PHDR, flags: Pf.R, va: home.va + EHDR_SIZE, data, memorySize: size, align: 4 };
  return [headers, sectionSegment(Pt.INTERP, Pf.R, interp, contents)];
}

function sectionSegment(type: number, flags: number, section: OutputSection, contents: Contents): Segment {
  const { va, size, align } = section;
  return { type, flags, va, data: contents.sections.get(section)!, memorySize: size, align };
}

/** What makeFile needs beside placement and contents. */
export interface FileFacts {
  readonly state: LinkState;
  readonly entry: number;
  /** ET_EXEC or ET_DYN. */
  readonly type: number;
  /** Symbols of .dynsym: they are listed even where they are not defined. */
  readonly dynamicSymbols: ReadonlySet<LinkSymbol>;
  addressOf(symbol: LinkSymbol): number;
}

/** Puts the file together. */
export function makeFile(placement: Placement, contents: Contents, facts: FileFacts): ElfFile {
  const sections: Section[] = [];
  for (const section of placement.sections) {
    if (section.size === 0) continue;
    const { name, type, flags, va, align, size } = section;
    const data = contents.sections.get(section)!;
    sections.push({ name, type, flags, va, align, size, data, relocations: [], ...tableFacts(type) });
  }
  const symbols = makeSymbols(placement, facts);
  const segments = makeSegments(placement, contents);
  const file: ElfFile = {
    type: facts.type,
    machine: Em.BADAK,
    flags: 0,
    entry: facts.entry,
    sections,
    symbols,
    segments,
  };
  fillMappedHeaders(file);
  return file;
}

/** Entry size and links of sections that are tables. */
function tableFacts(type: number): { entrySize: number; linkedTo?: string; info?: number } {
  switch (type) {
    case Sht.INIT_ARRAY:
    case Sht.FINI_ARRAY:
    case Sht.PREINIT_ARRAY:
      return { entrySize: 4 };
    case Sht.DYNSYM:
      return { entrySize: SYM_SIZE, linkedTo: '.dynstr', info: 1 };
    case Sht.HASH:
      return { entrySize: 4, linkedTo: '.dynsym' };
    case Sht.RELA:
      return { entrySize: RELA_SIZE, linkedTo: '.dynsym' };
    case Sht.DYNAMIC:
      return { entrySize: 8, linkedTo: '.dynstr' };
    default:
      return { entrySize: 0 };
  }
}

const NULL_SYMBOL: ElfSymbol = {
  name: '',
  value: 0,
  size: 0,
  binding: 0,
  type: 0,
  visibility: 0,
  section: SECTION_UNDEFINED,
};

/** The symbol table: locals of each object after its file name, then globals. */
function makeSymbols(placement: Placement, facts: FileFacts): ElfSymbol[] {
  const locals: ElfSymbol[] = [];
  const globals: ElfSymbol[] = [];
  for (const object of facts.state.objects)
    for (const symbol of localsOf(object, placement, facts)) locals.push(symbol);
  for (const symbol of facts.state.globals.values()) {
    const made = outputSymbol(symbol, placement, facts);
    if (!made) continue;
    const isHidden = symbol.visibility === Stv.HIDDEN || symbol.visibility === Stv.INTERNAL;
    if (isHidden && made.section !== SECTION_UNDEFINED) locals.push({ ...made, binding: Stb.LOCAL });
    else globals.push(made);
  }
  return [NULL_SYMBOL, ...locals, ...globals];
}

function* localsOf(object: InputObject, placement: Placement, facts: FileFacts): Generator<ElfSymbol> {
  let fileName: ElfSymbol | undefined;
  for (const symbol of object.symbols) {
    if (symbol.binding !== Stb.LOCAL || symbol.name === '' || symbol.name.startsWith('.L')) continue;
    if (symbol.type === Stt.FILE)
      fileName = { ...NULL_SYMBOL, name: symbol.name, type: Stt.FILE, section: SECTION_ABSOLUTE };
    if (symbol.type === Stt.FILE || symbol.type === Stt.SECTION) continue;
    const made = outputSymbol(symbol, placement, facts);
    if (!made) continue;
    if (fileName) yield fileName;
    fileName = undefined;
    yield made;
  }
}

function outputSymbol(symbol: LinkSymbol, placement: Placement, facts: FileFacts): ElfSymbol | undefined {
  const { name, size, binding, type } = symbol;
  const isMissing = symbol.kind === 'undefined' || symbol.kind === 'shared';
  const visibility = isMissing || symbol.visibility === Stv.PROTECTED ? symbol.visibility : Stv.DEFAULT;
  if (isMissing) {
    const isUsed = facts.dynamicSymbols.has(symbol) || (symbol.kind === 'undefined' && binding === Stb.WEAK);
    return isUsed ? { name, value: 0, size: 0, binding, type, visibility, section: SECTION_UNDEFINED } : undefined;
  }
  const home = symbol.piece ? symbol.piece.output : symbol.section;
  if (symbol.piece && !symbol.piece.kept) return undefined;
  const section = home && home.size > 0 ? home.index : SECTION_ABSOLUTE;
  const isTls = symbol.piece !== undefined && (symbol.piece.flags & Shf.TLS) !== 0;
  const va = facts.addressOf(symbol);
  const value = (isTls ? va - (placement.tls?.va ?? 0) : va) >>> 0;
  return { name, value, size, binding, type: isTls ? Stt.TLS : type, visibility, section };
}
