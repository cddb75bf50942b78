// Dynamic linking: the tables by which the loader finds libraries, symbols and what to relocate (gABI chapter 5).
import { ByteWriter, putU32, StringTable } from '../elf/bytes.ts';
import { Dt, RELA_SIZE, Shf, Shn, Sht, Stb, Stt, Stv, SYM_SIZE } from '../elf/constants.ts';
import { writeRelocation, writeSymbol } from '../elf/layout.ts';
import { Rel } from '../spec/relocations.ts';
import type { DynamicNeeds, DynamicRelocation } from './dynamic-scan.ts';
import { newPiece, pieceVa } from './piece.ts';
import type { Placement } from './place.ts';
import { makePlt, type Plt, pltAddress, pltSlotOffset } from './plt.ts';
import type { LinkState, LinkSymbol, OutputSection, Piece } from './types.ts';

/** What the caller of the linker decides about a dynamic link. */
export interface DynamicOptions {
  readonly shared: boolean;
  readonly soname?: string | undefined;
  /** Path of the dynamic loader, for executables. */
  readonly interp?: string | undefined;
  /** Names of the libraries that are needed (DT_NEEDED). */
  readonly needed: readonly string[];
  readonly runpath?: string | undefined;
  readonly bindNow?: boolean | undefined;
  /** An executable exports all its global symbols, not only those that its libraries know. */
  readonly exportDynamic?: boolean | undefined;
  /** Names that libraries of the link refer to or define. */
  readonly libraryNames: ReadonlySet<string>;
}

export interface Dynamic {
  readonly needs: DynamicNeeds;
  readonly plt: Plt | undefined;
  /** .dynsym without its null symbol. */
  readonly symbols: readonly LinkSymbol[];
  readonly tables: Tables;
  readonly options: DynamicOptions;
}

interface Tables {
  readonly interp: Piece | undefined;
  readonly hash: Piece;
  readonly dynsym: Piece;
  readonly dynstr: Piece;
  readonly relaDyn: Piece;
  readonly relaPlt: Piece;
  readonly dynamic: Piece;
  readonly nameOffsets: ReadonlyMap<string, number>;
}

/** The section of that name, if there will be one; before placement only whether there is one counts. */
export type SectionFinder = (name: string) => Pick<OutputSection, 'va' | 'size'> | undefined;

/** Makes the tables, with their final sizes; they are filled when everything is placed. */
export function planDynamic(
  state: LinkState,
  needs: DynamicNeeds,
  options: DynamicOptions,
  sectionNamed: SectionFinder,
): Dynamic {
  const plt = needs.plt.size > 0 ? makePlt([...needs.plt]) : undefined;
  const symbols = dynamicSymbols(state, needs, options);
  const strings = new StringTable();
  const nameOffsets = new Map<string, number>();
  const texts = [...symbols.map(({ name }) => name), ...options.needed, options.soname, options.runpath];
  for (const text of texts) if (text !== undefined) nameOffsets.set(text, strings.add(text));
  const readOnly = (name: string, type: number, size: number) => newPiece({ name, type, flags: Shf.ALLOC, size });
  const interp = options.shared ? undefined : new TextEncoder().encode(`${options.interp ?? '/lib/ld.so'}\0`);
  const draft = {
    interp: interp && newPiece({ name: '.interp', flags: Shf.ALLOC, data: interp, align: 1 }),
    hash: readOnly('.hash', Sht.HASH, 4 * (2 + bucketCount(symbols.length) + symbols.length + 1)),
    dynsym: readOnly('.dynsym', Sht.DYNSYM, SYM_SIZE * (symbols.length + 1)),
    dynstr: newPiece({ name: '.dynstr', type: Sht.STRTAB, flags: Shf.ALLOC, data: strings.finish(), align: 1 }),
    relaDyn: readOnly('.rela.dyn', Sht.RELA, RELA_SIZE * (needs.relocations.length + uniqueCopies(needs).length)),
    relaPlt: readOnly('.rela.plt', Sht.RELA, RELA_SIZE * (plt?.symbols.length ?? 0)),
    nameOffsets,
  };
  const dynamic = newPiece({ name: '.dynamic', type: Sht.DYNAMIC, flags: Shf.ALLOC | Shf.WRITE });
  const result: Dynamic = { needs, plt, symbols, tables: { ...draft, dynamic }, options };
  dynamic.size = 8 * (entriesOf(result, sectionNamed).length + 1);
  dynamic.data = new Uint8Array(dynamic.size);
  const { interp: name, hash, dynsym, dynstr, relaDyn, relaPlt } = draft;
  for (const piece of [name, hash, dynsym, dynstr, relaDyn, relaPlt, dynamic, plt?.code, plt?.slots]) {
    if (piece && (piece.size > 0 || piece === dynsym)) state.made.push(piece);
  }
  return result;
}

/** Symbols of .dynsym: what the loader must find elsewhere, and what others may find here. */
function dynamicSymbols(state: LinkState, needs: DynamicNeeds, options: DynamicOptions): LinkSymbol[] {
  const found = new Set<LinkSymbol>([...needs.imports, ...needs.plt, ...needs.copies.keys()]);
  for (const symbol of state.globals.values()) {
    const isHere = symbol.kind === 'defined' || symbol.kind === 'absolute' || symbol.kind === 'provided';
    const isOpen = symbol.visibility === Stv.DEFAULT || symbol.visibility === Stv.PROTECTED;
    if (!isHere || !isOpen || (symbol.piece && !symbol.piece.kept)) continue;
    const isWanted = options.shared
      ? symbol.kind !== 'provided'
      : options.exportDynamic || options.libraryNames.has(symbol.name);
    if (isWanted) found.add(symbol);
  }
  return [...found];
}

/** A copied variable may have several names; it is copied once. */
function uniqueCopies(needs: DynamicNeeds): [LinkSymbol, Piece][] {
  const seen = new Set<Piece>();
  return [...needs.copies].filter(([, piece]) => !seen.has(piece) && seen.add(piece));
}

function bucketCount(symbols: number): number {
  return Math.max(1, Math.ceil(symbols / 2));
}

/** What the tables need to know when they are filled. */
export interface DynamicFacts {
  readonly placement: Placement;
  addressOf(symbol: LinkSymbol): number;
}

/** Fills all tables but code and slots of the PLT. */
export function fillDynamic(dynamic: Dynamic, facts: DynamicFacts): void {
  const { tables, symbols, plt } = dynamic;
  const indexOf = new Map(symbols.map((symbol, i) => [symbol, i + 1]));
  fillSymbols(dynamic, facts);
  fillHash(tables.hash.data, symbols);
  tables.relaDyn.data = encodeRelocations(dynamic, facts, indexOf);
  const jumps = new ByteWriter();
  plt?.symbols.forEach((symbol, n) => {
    const offset = pieceVa(plt.slots) + pltSlotOffset(n);
    writeRelocation(jumps, { offset, type: Rel.JUMP_SLOT, symbol: indexOf.get(symbol) ?? 0, addend: 0 });
  });
  tables.relaPlt.data = jumps.finish();
  const sectionNamed = (name: string) => facts.placement.sections.find((section) => section.name === name);
  entriesOf(dynamic, sectionNamed).forEach(([tag, value], i) => {
    putU32(tables.dynamic.data, i * 8, tag);
    putU32(tables.dynamic.data, i * 8 + 4, value());
  });
}

/** The symbols get a section index only to tell them from undefined ones: no loader reads more of it. */
function fillSymbols({ tables, symbols, plt, needs }: Dynamic, { placement, addressOf }: DynamicFacts): void {
  const out = new ByteWriter();
  out.zeros(SYM_SIZE);
  for (const symbol of symbols) {
    const { name, size, binding, type, visibility, piece } = symbol;
    const copy = needs.copies.get(symbol);
    const isTls = type === Stt.TLS || ((piece?.flags ?? 0) & Shf.TLS) !== 0;
    const isHere = symbol.kind !== 'shared' && symbol.kind !== 'undefined';
    const canonical = needs.canonical.has(symbol) ? (pltAddress(plt, symbol) ?? 0) : 0;
    const value = copy
      ? pieceVa(copy)
      : isHere
        ? addressOf(symbol) - (isTls ? (placement.tls?.va ?? 0) : 0)
        : canonical;
    const home = (copy ?? piece)?.output ?? symbol.section;
    const index = copy || isHere ? (home && home.size > 0 ? home.index + 1 : Shn.ABS) : Shn.UNDEF;
    const nameOffset = tables.nameOffsets.get(name) ?? 0;
    const shown = { name, value: value >>> 0, size, binding, type: isTls ? Stt.TLS : type, visibility, section: 0 };
    writeSymbol(out, { ...shown, binding: binding === Stb.LOCAL ? Stb.GLOBAL : binding }, nameOffset, index);
  }
  tables.dynsym.data = out.finish();
}

/** The hash function of DT_HASH (gABI 5.5). */
export function elfHash(name: string): number {
  let hash = 0;
  for (const byte of new TextEncoder().encode(name)) {
    hash = ((hash << 4) + byte) >>> 0;
    const high = hash & 0xf0000000;
    hash = (hash ^ (high >>> 24)) & ~high;
  }
  return hash >>> 0;
}

function fillHash(data: Uint8Array, symbols: readonly LinkSymbol[]): void {
  const buckets = bucketCount(symbols.length);
  putU32(data, 0, buckets);
  putU32(data, 4, symbols.length + 1);
  const first = new Array<number>(buckets).fill(0);
  symbols.forEach(({ name }, i) => {
    const bucket = elfHash(name) % buckets;
    putU32(data, 4 * (2 + buckets + i + 1), first[bucket]);
    first[bucket] = i + 1;
  });
  first.forEach((symbol, bucket) => {
    putU32(data, 4 * (2 + bucket), symbol);
  });
}

function encodeRelocations(
  { needs }: Dynamic,
  { placement, addressOf }: DynamicFacts,
  indexOf: ReadonlyMap<LinkSymbol, number>,
): Uint8Array {
  const out = new ByteWriter();
  const place = ({ piece, offset }: DynamicRelocation) => pieceVa(piece) + offset;
  const sorted = [...needs.relocations].sort(
    (a, b) => Number(b.type === Rel.RELATIVE) - Number(a.type === Rel.RELATIVE) || place(a) - place(b),
  );
  for (const relocation of sorted) {
    const { type, symbol, base } = relocation;
    const start = type === Rel.TLS_TPREL32 ? (placement.tls?.va ?? 0) : 0;
    const addend = (base ? addressOf(base) - start : 0) + relocation.addend;
    writeRelocation(out, { offset: place(relocation), type, symbol: (symbol && indexOf.get(symbol)) ?? 0, addend });
  }
  for (const [symbol, piece] of uniqueCopies(needs)) {
    writeRelocation(out, { offset: pieceVa(piece), type: Rel.COPY, symbol: indexOf.get(symbol) ?? 0, addend: 0 });
  }
  return out.finish();
}

/** DF_BIND_NOW of DT_FLAGS, and DF_1_NOW of DT_FLAGS_1. */
const DF_BIND_NOW = 8;
const DF_1_NOW = 1;

type DynamicEntry = readonly [tag: number, value: () => number];

function entriesOf(dynamic: Dynamic, sectionNamed: SectionFinder): DynamicEntry[] {
  const { tables, options, plt, needs } = dynamic;
  const text = (name: string) => () => tables.nameOffsets.get(name) ?? 0;
  const entries: DynamicEntry[] = options.needed.map((name) => [Dt.NEEDED, text(name)]);
  if (options.soname !== undefined) entries.push([Dt.SONAME, text(options.soname)]);
  if (options.runpath !== undefined) entries.push([Dt.RUNPATH, text(options.runpath)]);
  for (const [name, tag, sizeTag] of ARRAYS) {
    const section = sectionNamed(name);
    if (section) entries.push([tag, () => section.va], [sizeTag, () => section.size]);
  }
  entries.push([Dt.HASH, () => pieceVa(tables.hash)], [Dt.STRTAB, () => pieceVa(tables.dynstr)]);
  entries.push(
    [Dt.SYMTAB, () => pieceVa(tables.dynsym)],
    [Dt.STRSZ, () => tables.dynstr.size],
    [Dt.SYMENT, () => SYM_SIZE],
  );
  if (plt) {
    entries.push([Dt.PLTGOT, () => pieceVa(plt.slots)], [Dt.PLTRELSZ, () => tables.relaPlt.size]);
    entries.push([Dt.PLTREL, () => Dt.RELA], [Dt.JMPREL, () => pieceVa(tables.relaPlt)]);
  }
  if (tables.relaDyn.size > 0) {
    const relative = needs.relocations.filter(({ type }) => type === Rel.RELATIVE).length;
    entries.push([Dt.RELA, () => pieceVa(tables.relaDyn)], [Dt.RELASZ, () => tables.relaDyn.size]);
    entries.push([Dt.RELAENT, () => RELA_SIZE], [Dt.RELACOUNT, () => relative]);
  }
  if (options.bindNow) entries.push([Dt.FLAGS, () => DF_BIND_NOW], [Dt.FLAGS_1, () => DF_1_NOW]);
  if (!options.shared) entries.push([Dt.DEBUG, () => 0]);
  return entries;
}

const ARRAYS: readonly (readonly [string, number, number])[] = [
  ['.preinit_array', Dt.PREINIT_ARRAY, Dt.PREINIT_ARRAYSZ],
  ['.init_array', Dt.INIT_ARRAY, Dt.INIT_ARRAYSZ],
  ['.fini_array', Dt.FINI_ARRAY, Dt.FINI_ARRAYSZ],
];
