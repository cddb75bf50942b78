// Where everything goes in memory: pieces into output sections by name, sections into segments by permission
// (code RX, constants R, data RW, each on pages of its own), addresses from the base upwards.
import { alignUp } from '../elf/bytes.ts';
import { EHDR_SIZE, Pf, PHDR_SIZE, SEGMENT_ALIGN, Shf, Sht } from '../elf/constants.ts';
import type { OutputSection, Piece } from './types.ts';

/** A segment while it is laid out: sections of one permission. */
export interface Area {
  /** PF_* */
  readonly flags: number;
  readonly sections: OutputSection[];
  /** Nothing in it takes room, so the file has no segment for it. */
  readonly isEmpty: boolean;
  /** Bytes kept free at its start for the file's headers. */
  headerSize: number;
  va: number;
  /** Bytes from the file: up to the last section that has contents. */
  fileSize: number;
  memorySize: number;
}

export interface Placement {
  /** All sections in the order of the file: areas in order, then those that are not loaded. */
  readonly sections: readonly OutputSection[];
  readonly areas: readonly Area[];
  /** Thread-local storage: the initial block, if there is any. */
  tls: { va: number; fileSize: number; memorySize: number; align: number } | undefined;
  /** First address after everything. */
  end: number;
}

/** Merged under these names: `.text.hot` goes to `.text` (ld's default script). */
const FAMILIES: readonly string[] = [
  '.data.rel.ro',
  '.text',
  '.rodata',
  '.data',
  '.bss',
  '.sdata',
  '.sbss',
  '.srodata',
  '.tdata',
  '.tbss',
  '.init_array',
  '.fini_array',
  '.preinit_array',
  '.gcc_except_table',
  '.ctors',
  '.dtors',
  '.noinit',
  '.persistent',
];

const LINKONCE: Readonly<Record<string, string>> = {
  t: '.text',
  r: '.rodata',
  d: '.data',
  b: '.bss',
  s: '.sdata',
  sb: '.sbss',
  td: '.tdata',
  tb: '.tbss',
};

/** Order of well-known sections inside their area; others stand where 'other' is. */
const ORDER: readonly string[] = [
  '.init',
  '.text',
  'other-code',
  '.fini',
  '.plt',
  '.interp',
  '.note',
  '.hash',
  '.dynsym',
  '.dynstr',
  '.rela.dyn',
  '.rela.plt',
  '.rodata',
  '.srodata',
  'other-constant',
  '.eh_frame_hdr',
  '.eh_frame',
  '.gcc_except_table',
  '.tdata',
  '.tbss',
  '.preinit_array',
  '.init_array',
  '.fini_array',
  '.ctors',
  '.dtors',
  '.data.rel.ro',
  '.dynamic',
  '.got',
  '.got.plt',
  '.data',
  'other-data',
  '.sdata',
  '.sbss',
  '.bss',
  'other-bss',
];

/** The output section that a piece of this name belongs to. */
export function outputName(name: string): string {
  if (name === 'COMMON') return '.bss';
  const once = /^\.gnu\.linkonce\.([a-z]+)\./.exec(name);
  if (once && LINKONCE[once[1]]) return LINKONCE[once[1]];
  return FAMILIES.find((family) => name === family || name.startsWith(`${family}.`)) ?? name;
}

/** Sorts kept pieces into output sections; no addresses yet. */
export function collectSections(pieces: Iterable<Piece>): OutputSection[] {
  const byKey = new Map<string, OutputSection>();
  for (const piece of pieces) {
    if (!piece.kept) continue;
    const name = piece.name === 'COMMON' && piece.flags & Shf.TLS ? '.tbss' : outputName(piece.name);
    const key = `${name} ${piece.flags & Shf.ALLOC}`;
    let section = byKey.get(key);
    if (!section) {
      section = { name, type: piece.type, flags: 0, align: 1, va: 0, size: 0, pieces: [], index: -1 };
      byKey.set(key, section);
    }
    section.flags |= piece.flags & (Shf.WRITE | Shf.ALLOC | Shf.EXECINSTR | Shf.TLS);
    section.align = Math.max(section.align, piece.align);
    if (section.type === Sht.NOBITS) section.type = piece.type;
    section.pieces.push(piece);
    piece.output = section;
  }
  const sections = [...byKey.values()];
  for (const section of sections) if (/^\.(init|fini|preinit)_array$/.test(section.name)) sortByPriority(section);
  return sections;
}

/** .init_array.5 before .init_array.100 before .init_array. */
function sortByPriority(section: OutputSection): void {
  const priority = (piece: Piece) => {
    const digits = /\.(\d+)$/.exec(piece.name);
    return digits ? Number(digits[1]) : Number.POSITIVE_INFINITY;
  };
  section.pieces.sort((a, b) => (priority(a) === priority(b) ? 0 : priority(a) - priority(b)));
}

/** Forms the areas: which sections share a segment, in which order. */
export function formAreas(sections: readonly OutputSection[]): Area[] {
  const areas: Area[] = [];
  const loaded = sections.filter((section) => section.flags & Shf.ALLOC);
  for (const flags of [Pf.R | Pf.X, Pf.R, Pf.R | Pf.W, Pf.R | Pf.W | Pf.X]) {
    const members = loaded.filter((section) => permissions(section) === flags);
    if (members.length === 0) continue;
    members.sort((a, b) => rank(a) - rank(b));
    areas.push({
      flags,
      sections: members,
      isEmpty: !members.some(takesRoom),
      headerSize: 0,
      va: 0,
      fileSize: 0,
      memorySize: 0,
    });
  }
  return areas;
}

/** Whether a section needs memory of the segment; .tbss does not: every thread gets its own copy. */
function takesRoom(section: OutputSection): boolean {
  const isZeroTls = (section.flags & Shf.TLS) !== 0 && section.type === Sht.NOBITS;
  return !isZeroTls && section.pieces.some(({ size }) => size > 0);
}

/** PF_* of the segment that a section needs. */
function permissions(section: OutputSection): number {
  return Pf.R | (section.flags & Shf.WRITE ? Pf.W : 0) | (section.flags & Shf.EXECINSTR ? Pf.X : 0);
}

function rank(section: OutputSection): number {
  const known = ORDER.indexOf(section.type === Sht.NOTE ? '.note' : section.name);
  const isEmpty = section.type === Sht.NOBITS && !(section.flags & Shf.TLS);
  if (isEmpty) return 1000 + (known >= 0 ? known : ORDER.indexOf('other-bss'));
  if (known >= 0) return known;
  if (section.flags & Shf.EXECINSTR) return ORDER.indexOf('other-code');
  return ORDER.indexOf(section.flags & Shf.WRITE ? 'other-data' : 'other-constant');
}

/** Bytes of the ELF header and that many program headers. */
export function headerBytes(segmentCount: number): number {
  return EHDR_SIZE + PHDR_SIZE * segmentCount;
}

/** Gives every section and piece its place, from the base address on. Run again after pieces have grown. */
export function assignAddresses(sections: readonly OutputSection[], areas: readonly Area[], base: number): Placement {
  let cursor = base;
  for (const area of areas) {
    area.va = alignUp(cursor, SEGMENT_ALIGN);
    cursor = placeArea(area);
  }
  for (const section of sections) if (!(section.flags & Shf.ALLOC)) placePieces(section);
  const rest = sections.filter((section) => !(section.flags & Shf.ALLOC));
  return { sections: [...areas.flatMap((area) => area.sections), ...rest], areas, tls: findTls(areas), end: cursor };
}

function placeArea(area: Area): number {
  let cursor = area.va + area.headerSize;
  area.fileSize = area.headerSize;
  const tlsAlign = Math.max(1, ...area.sections.filter((s) => s.flags & Shf.TLS).map((s) => s.align));
  let inTls = false;
  for (const section of area.sections) {
    placePieces(section);
    const isTls = (section.flags & Shf.TLS) !== 0;
    // The block starts aligned for all of its sections, so that offsets from tp are the same everywhere.
    section.va = alignUp(cursor, isTls && !inTls ? tlsAlign : section.align);
    inTls ||= isTls;
    if (section.type === Sht.NOBITS && isTls) {
      cursor = placeZeroTls(section, area, cursor);
      continue;
    }
    cursor = section.va + section.size;
    if (section.type !== Sht.NOBITS) area.fileSize = cursor - area.va;
  }
  area.memorySize = cursor - area.va;
  return cursor;
}

/** .tbss takes no room in the segment, but the block may have to start later for its alignment. */
function placeZeroTls(section: OutputSection, area: Area, cursor: number): number {
  const hasData = area.sections.some((s) => s.flags & Shf.TLS && s.type !== Sht.NOBITS);
  return hasData ? cursor : Math.max(cursor, section.va);
}

function placePieces(section: OutputSection): void {
  let cursor = 0;
  for (const piece of section.pieces) {
    piece.offset = alignUp(cursor, piece.align);
    cursor = piece.offset + piece.size;
  }
  section.size = cursor;
}

function findTls(areas: readonly Area[]): Placement['tls'] {
  const sections = areas.flatMap((area) => area.sections).filter((section) => section.flags & Shf.TLS);
  if (sections.length === 0) return undefined;
  const va = sections[0].va;
  const last = sections[sections.length - 1];
  const filled = sections.filter((section) => section.type !== Sht.NOBITS);
  const fileEnd = filled.length > 0 ? filled[filled.length - 1].va + filled[filled.length - 1].size : va;
  return {
    va,
    fileSize: fileEnd - va,
    memorySize: last.va + last.size - va,
    align: Math.max(...sections.map((section) => section.align)),
  };
}
