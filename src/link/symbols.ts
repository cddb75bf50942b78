// Which definition each name means: local and global symbols, weak ones, COMMON, hidden (gABI 4.19, as ld does).
import type { Diagnostic } from '../diag/diagnostic.ts';
import { Shf, Sht, Stb, Stt, Stv } from '../elf/constants.ts';
import type { ElfFile, ElfSymbol } from '../elf/types.ts';
import { SECTION_ABSOLUTE, SECTION_COMMON, SECTION_UNDEFINED } from '../elf/types.ts';
import { duplicateSymbol } from './errors.ts';
import { newPiece } from './piece.ts';
import type { Places } from './places.ts';
import type { InputObject, LinkState, LinkSymbol, Piece, SymbolKind } from './types.ts';

/** Sections that never reach the linked file: notes to the linker itself. */
const DROPPED_NAMES: ReadonlySet<string> = new Set(['.note.GNU-stack', '.gnu.warning', '.llvm_addrsig']);

/** Adds an object to the link: its pieces, and its symbols to the table of globals. groups: signatures already taken. */
export function addObject(
  state: LinkState,
  places: Places,
  name: string,
  file: ElfFile,
  groups: Map<string, string>,
): InputObject {
  const pieces: Piece[] = [];
  const object: InputObject = { name, file, pieces, symbols: [] };
  const owned = new Set<string>();
  file.sections.forEach((section, index) => {
    const { group, type, flags } = section;
    if (group !== undefined && !groups.has(group)) {
      groups.set(group, name);
      owned.add(group);
    }
    const duplicate = group !== undefined && !owned.has(group);
    const dropped = (flags & Shf.EXCLUDE) !== 0 || DROPPED_NAMES.has(section.name) || type === Sht.RISCV_ATTRIBUTES;
    const { align, size, data, relocations } = section;
    const kept = !duplicate && !dropped;
    pieces.push({
      name: section.name,
      type,
      flags,
      align,
      size,
      data,
      relocations,
      owner: object,
      index,
      kept,
      duplicate,
      output: undefined,
      offset: 0,
    });
  });
  state.objects.push(object);
  file.symbols.forEach((symbol, index) => {
    object.symbols.push(
      symbol.binding === Stb.LOCAL ? fromElf(symbol, object, index) : mergeGlobal(state, places, symbol, object, index),
    );
  });
  return object;
}

/** What a symbol of an object says by itself. */
function fromElf(symbol: ElfSymbol, object: InputObject, index: number): LinkSymbol {
  const { name, binding, type, visibility, size, value } = symbol;
  const piece = symbol.section >= 0 ? object.pieces[symbol.section] : undefined;
  return {
    name,
    kind: kindOf(symbol, piece),
    binding,
    type,
    visibility,
    size,
    value,
    piece,
    section: undefined,
    object,
    index,
    slots: {},
  };
}

/** A definition in a piece that is a second copy of a group counts as a reference to the first copy. */
function kindOf(symbol: ElfSymbol, piece: Piece | undefined): SymbolKind {
  if (symbol.section === SECTION_ABSOLUTE) return symbol.type === Stt.FILE ? 'undefined' : 'absolute';
  if (symbol.section === SECTION_COMMON) return 'common';
  if (!piece) return 'undefined';
  return piece.duplicate && symbol.binding !== Stb.LOCAL ? 'undefined' : 'defined';
}

function mergeGlobal(
  state: LinkState,
  places: Places,
  symbol: ElfSymbol,
  object: InputObject,
  index: number,
): LinkSymbol {
  const incoming = fromElf(symbol, object, index);
  const known = state.globals.get(symbol.name);
  if (!known) {
    state.globals.set(symbol.name, incoming);
    return incoming;
  }
  known.visibility = strictest(known.visibility, incoming.visibility);
  const clash = merge(known, incoming, places);
  if (clash) state.diagnostics.push(clash);
  return known;
}

/** The visibility of a name is the most constraining that anyone gives it: internal, hidden, protected, default. */
function strictest(a: number, b: number): number {
  if (a === Stv.DEFAULT) return b;
  return b === Stv.DEFAULT ? a : Math.min(a, b);
}

/** Strength of a definition: the higher one wins; two of the highest are an error. */
function rank(symbol: LinkSymbol): number {
  if (symbol.kind === 'undefined') return 0;
  if (symbol.kind === 'shared') return 1;
  if (symbol.kind === 'provided') return 2;
  if (symbol.kind === 'common') return 4;
  return symbol.binding === Stb.WEAK ? 3 : 5;
}

function merge(known: LinkSymbol, incoming: LinkSymbol, places: Places): Diagnostic | undefined {
  const [before, after] = [rank(known), rank(incoming)];
  if (before === 5 && after === 5) return duplicateSymbol(known, incoming, places);
  if (after === 0) {
    if (before === 0 && incoming.binding === Stb.GLOBAL && known.binding === Stb.WEAK) known.binding = Stb.GLOBAL;
    if (before === 0 && known.type === Stt.NOTYPE) known.type = incoming.type;
    return undefined;
  }
  if (before === 4 && after === 4) {
    known.value = Math.max(known.value, incoming.value);
    known.size = Math.max(known.size, incoming.size);
  } else if (after > before) take(known, incoming);
  return undefined;
}

/** The record takes over another definition; those who hold it see the new one. */
function take(known: LinkSymbol, from: LinkSymbol): void {
  const { kind, binding, type, size, value, piece, section, object, index } = from;
  Object.assign(known, { kind, binding, type, size, value, piece, section, object, index });
}

/**
 * Adds the symbols of a shared object; the first library that has a name gives it, objects come before all libraries.
 * Whether it defines anything that was missing.
 */
export function addShared(state: LinkState, name: string, file: ElfFile, symbols: readonly ElfSymbol[]): boolean {
  const object: InputObject = { name, file, pieces: [], symbols: [] };
  let isUsed = false;
  symbols.forEach((symbol, i) => {
    if (symbol.section === SECTION_UNDEFINED || symbol.binding === Stb.LOCAL) return;
    const incoming: LinkSymbol = { ...fromElf(symbol, object, i + 1), kind: 'shared', visibility: Stv.DEFAULT };
    const known = state.globals.get(symbol.name);
    if (!known) state.globals.set(symbol.name, incoming);
    else if (known.kind === 'undefined') {
      isUsed = true;
      take(known, incoming);
    }
  });
  return isUsed;
}

/** COMMON symbols that nothing defined get space of their own in .bss. */
export function placeCommons(state: LinkState): void {
  for (const symbol of state.globals.values()) {
    if (symbol.kind !== 'common') continue;
    const flags = Shf.ALLOC | Shf.WRITE | (symbol.type === Stt.TLS ? Shf.TLS : 0);
    const align = Math.max(symbol.value, 1);
    const { size, object } = symbol;
    const piece = newPiece({ name: 'COMMON', type: Sht.NOBITS, flags, align, size, owner: object });
    state.made.push(piece);
    Object.assign(symbol, {
      kind: 'defined',
      value: 0,
      piece,
      type: symbol.type === Stt.COMMON ? Stt.OBJECT : symbol.type,
    });
  }
}

/** Whether a symbol counts as 0: weak, and defined nowhere. */
export function isMissingWeak(symbol: LinkSymbol): boolean {
  return symbol.kind === 'undefined' && symbol.binding === Stb.WEAK;
}
