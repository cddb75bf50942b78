// Makes the linked file: contents of all sections with relocations applied, segments, symbol table.

import { ELF_MAGIC, Em, Et, Pf, Pt, SEGMENT_ALIGN, Shf, Sht, Stb, Stt, Stv } from '../elf/constants.ts';
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

/** Program headers in the order of the file; the number of them is fixed before addresses are. */
export function segmentCount(areas: readonly Area[], hasTls: boolean): number {
  return areas.length + (hasTls ? 1 : 0) + 1;
}

function makeSegments(placement: Placement, contents: Contents): Segment[] {
  const segments: Segment[] = placement.areas.map((area) => {
    const data = contents.areas.get(area)!;
    if (area.headerSize > 0) data.set(ELF_MAGIC, 0);
    const { flags, va, memorySize } = area;
    return { type: Pt.LOAD, flags, va, data, memorySize, align: SEGMENT_ALIGN };
  });
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

/** What makeFile needs beside placement and contents. */
export interface FileFacts {
  readonly state: LinkState;
  readonly entry: number;
  addressOf(symbol: LinkSymbol): number;
}

/** Puts the file together. */
export function makeFile(placement: Placement, contents: Contents, facts: FileFacts): ElfFile {
  const sections: Section[] = [];
  for (const section of placement.sections) {
    if (section.size === 0) continue;
    section.index = sections.length;
    const { name, type, flags, va, align, size } = section;
    const data = contents.sections.get(section)!;
    sections.push({ name, type, flags, va, align, size, data, entrySize: entrySizeOf(type), relocations: [] });
  }
  const symbols = makeSymbols(placement, facts);
  const segments = makeSegments(placement, contents);
  const file: ElfFile = { type: Et.EXEC, machine: Em.BADAK, flags: 0, entry: facts.entry, sections, symbols, segments };
  fillMappedHeaders(file);
  return file;
}

function entrySizeOf(type: number): number {
  return type === Sht.INIT_ARRAY || type === Sht.FINI_ARRAY || type === Sht.PREINIT_ARRAY ? 4 : 0;
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
  const visibility = symbol.kind === 'undefined' ? symbol.visibility : Stv.DEFAULT;
  if (symbol.kind === 'undefined') {
    const isUsed = binding === Stb.WEAK;
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
