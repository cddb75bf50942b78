// What a shared object tells its users: its name, the libraries it needs, its dynamic symbols. Read through the
// program headers alone, as a loader does, so that stripped libraries work too.
import { getU16, getU32 } from './bytes.ts';
import { Dt, Pt, RELA_SIZE, Shn, SYM_SIZE } from './constants.ts';
import { readDynamic } from './image.ts';
import type { ElfFile, ElfSymbol, Relocation } from './types.ts';
import { SECTION_ABSOLUTE, SECTION_UNDEFINED } from './types.ts';

export interface DynamicInfo {
  readonly soname: string | undefined;
  readonly needed: readonly string[];
  /** .dynsym without its null symbol. section is SECTION_UNDEFINED or, for whatever is defined, SECTION_ABSOLUTE. */
  readonly symbols: readonly ElfSymbol[];
  /** .rela.dyn and .rela.plt; symbol counts from 1 in symbols, 0 is none. */
  readonly relocations: readonly Relocation[];
}

/** The dynamic tables of a shared object or dynamic executable; undefined if it has none. Bad tables read as empty. */
export function readDynamicInfo(file: ElfFile): DynamicInfo | undefined {
  const segment = file.segments.find(({ type }) => type === Pt.DYNAMIC);
  if (!segment) return undefined;
  const entries = readDynamic(segment.data);
  const value = (tag: number): number | undefined => entries.find(([t]) => t === tag)?.[1];
  const strings = bytesAt(file, value(Dt.STRTAB), value(Dt.STRSZ) ?? 0);
  const text = (offset: number): string => {
    const end = strings.indexOf(0, offset);
    return new TextDecoder().decode(strings.subarray(offset, Math.min(end < 0 ? strings.length : end, offset + 65536)));
  };
  const hash = bytesAt(file, value(Dt.HASH), 8);
  const count = hash.length === 8 ? getU32(hash, 4) : 0;
  const table = bytesAt(file, value(Dt.SYMTAB), count * SYM_SIZE);
  const symbols: ElfSymbol[] = [];
  for (let at = SYM_SIZE; at + SYM_SIZE <= table.length; at += SYM_SIZE) symbols.push(readSymbol(table, at, text));
  const soname = value(Dt.SONAME);
  const relocations = [
    ...readRelocations(bytesAt(file, value(Dt.RELA), value(Dt.RELASZ) ?? 0)),
    ...readRelocations(bytesAt(file, value(Dt.JMPREL), value(Dt.PLTRELSZ) ?? 0)),
  ];
  return {
    soname: soname === undefined ? undefined : text(soname),
    needed: entries.filter(([tag]) => tag === Dt.NEEDED).map(([, offset]) => text(offset)),
    symbols,
    relocations,
  };
}

/** Bytes of memory as the file gives them; empty unless all of them are there. */
function bytesAt(file: ElfFile, va: number | undefined, size: number): Uint8Array {
  const none = new Uint8Array(0);
  if (va === undefined) return none;
  const home = file.segments.find((s) => s.type === Pt.LOAD && va >= s.va && va + size <= s.va + s.data.length);
  return home ? home.data.subarray(va - home.va, va - home.va + size) : none;
}

function readSymbol(table: Uint8Array, at: number, text: (offset: number) => string): ElfSymbol {
  return {
    name: text(getU32(table, at)),
    value: getU32(table, at + 4),
    size: getU32(table, at + 8),
    binding: table[at + 12] >>> 4,
    type: table[at + 12] & 15,
    visibility: table[at + 13] & 3,
    section: getU16(table, at + 14) === Shn.UNDEF ? SECTION_UNDEFINED : SECTION_ABSOLUTE,
  };
}

function readRelocations(table: Uint8Array): Relocation[] {
  const relocations: Relocation[] = [];
  for (let at = 0; at + RELA_SIZE <= table.length; at += RELA_SIZE) {
    const info = getU32(table, at + 4);
    const addend = getU32(table, at + 8) | 0;
    relocations.push({ offset: getU32(table, at), type: info & 0xff, symbol: info >>> 8, addend });
  }
  return relocations;
}
