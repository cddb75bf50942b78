// An executable or shared object as loader, fault reports, traces and disassembler look at it: what to map, and
// which symbol and source line belong to an address.
import { EHDR_SIZE, Pt, Shf, Stb, Stt } from './constants.ts';
import { mapsHeaders } from './layout.ts';
import { readLines } from './lines-read.ts';
import { readWords } from './reader.ts';
import type { ElfFile, ElfSymbol, LineRow, Segment } from './types.ts';
import { SECTION_UNDEFINED } from './types.ts';

export interface Image {
  readonly file: ElfFile;
  readonly entry: number;
  /** The PT_LOAD segments, by rising address. */
  readonly segments: readonly Segment[];
  /** Path of the dynamic loader, if the program asks for one. */
  readonly interp: string | undefined;
  /** Entries of the dynamic section, without the final one: [tag, value]. */
  readonly dynamic: readonly (readonly [number, number])[] | undefined;
  /** The initial contents of a thread's TLS block. */
  readonly tls: Segment | undefined;
  /** Address of the program headers in memory (AT_PHDR), if a segment maps them. */
  readonly programHeadersVa: number | undefined;
  /** The symbol that an address belongs to, and the distance to it in bytes. */
  symbolAt(va: number): { readonly name: string; readonly offset: number } | undefined;
  /** The source line that an address comes from; column 0 is unknown. */
  lineAt(va: number): { readonly file: string; readonly line: number; readonly column: number } | undefined;
  /** The symbol of that name, global ones first. */
  symbolNamed(name: string): ElfSymbol | undefined;
}

/** A view of an executable; symbols and lines are sorted when they are first asked for. */
export function readImage(file: ElfFile): Image {
  const segments = file.segments.filter((segment) => segment.type === Pt.LOAD).sort((a, b) => a.va - b.va);
  const only = (type: number) => file.segments.find((segment) => segment.type === type);
  const symbols = lazy(() => addressedSymbols(file));
  const rows = lazy(() => sortedRows(file, segments));
  const names = lazy(() => symbolsByName(file));
  const interp = only(Pt.INTERP);
  const dynamic = only(Pt.DYNAMIC);
  const headers = segments.find(mapsHeaders);
  return {
    file,
    entry: file.entry,
    segments,
    interp: interp && new TextDecoder().decode(interp.data).replace(/\0.*$/s, ''),
    dynamic: dynamic && readDynamic(dynamic.data),
    tls: only(Pt.TLS),
    programHeadersVa: headers && headers.va + EHDR_SIZE,
    symbolAt: (va) => findSymbol(symbols(), segments, va >>> 0),
    lineAt: (va) => findLine(rows(), va >>> 0),
    symbolNamed: (name) => names().get(name),
  };
}

function lazy<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

/** [tag, value] pairs of a dynamic section, up to its null entry. */
export function readDynamic(data: Uint8Array): (readonly [number, number])[] {
  const words = readWords(data);
  const entries: (readonly [number, number])[] = [];
  for (let i = 0; i + 1 < words.length && words[i] !== 0; i += 2) entries.push([words[i], words[i + 1]]);
  return entries;
}

/** Symbols that name addresses: by address, the one to show last among equals. */
function addressedSymbols(file: ElfFile): ElfSymbol[] {
  const found = file.symbols.filter(
    (symbol) => symbol.name !== '' && isAddress(symbol, file) && !/^\$[xd]/.test(symbol.name),
  );
  return found.sort((a, b) => a.value - b.value || showRank(a) - showRank(b));
}

function isAddress(symbol: ElfSymbol, file: ElfFile): boolean {
  if (symbol.type === Stt.SECTION || symbol.type === Stt.FILE || symbol.type === Stt.TLS) return false;
  if (symbol.section === SECTION_UNDEFINED || symbol.section < 0) return false;
  return ((file.sections[symbol.section]?.flags ?? 0) & Shf.ALLOC) !== 0;
}

/** Which of several symbols at one address is shown: those with a type and a size before labels, global before local. */
function showRank(symbol: ElfSymbol): number {
  const typed = symbol.type === Stt.FUNC || symbol.type === Stt.OBJECT ? 4 : 0;
  const binding = symbol.binding === Stb.GLOBAL ? 2 : symbol.binding === Stb.WEAK ? 1 : 0;
  const bound = /^(_?end|_?edata|_?etext|__.*)$/.test(symbol.name) ? -8 : 0;
  return typed + binding + bound;
}

/** Index of the last item whose address is at or below va; -1 if there is none. */
function lastAtOrBelow<T>(items: readonly T[], addressOf: (item: T) => number, va: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (addressOf(items[middle]) <= va) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function findSymbol(symbols: readonly ElfSymbol[], segments: readonly Segment[], va: number) {
  const segment = segments.find(({ va: start, memorySize }) => va >= start && va < start + memorySize);
  const symbol = symbols[lastAtOrBelow(symbols, (item) => item.value, va)];
  if (!segment || !symbol || symbol.value < segment.va) return undefined;
  return { name: symbol.name, offset: va - symbol.value };
}

/** All rows by address; sequences outside of the segments belong to code that the linker left out. */
function sortedRows(file: ElfFile, segments: readonly Segment[]): LineRow[] {
  const rows: LineRow[] = [];
  for (const sequence of readLines(file).sequences) {
    const start = sequence.rows[0].address;
    const isMapped = segments.some(({ va, memorySize }) => start >= va && start < va + memorySize);
    if (isMapped) for (const row of sequence.rows) rows.push(row);
  }
  return rows.sort((a, b) => a.address - b.address || Number(b.endSequence) - Number(a.endSequence));
}

function findLine(rows: readonly LineRow[], va: number) {
  const row = rows[lastAtOrBelow(rows, (item) => item.address, va)];
  if (!row || row.endSequence || row.line <= 0) return undefined;
  return { file: row.file, line: row.line, column: row.column };
}

function symbolsByName(file: ElfFile): Map<string, ElfSymbol> {
  const names = new Map<string, ElfSymbol>();
  for (const symbol of file.symbols) {
    if (symbol.name === '' || symbol.type === Stt.FILE) continue;
    const known = names.get(symbol.name);
    if (!known || (known.binding === Stb.LOCAL && symbol.binding !== Stb.LOCAL)) names.set(symbol.name, symbol);
  }
  return names;
}
