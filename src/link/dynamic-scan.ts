// What a dynamic link leaves to the loader: goes through all relocations and GOT slots and decides which need a
// PLT entry, a copy of a library's variable, or a relocation at run time (RISC-V psABI, dynamic linking).
import { Shf, Sht, Stb, Stt, Stv } from '../elf/constants.ts';
import type { Relocation } from '../elf/types.ts';
import { Rel } from '../spec/relocations.ts';
import { errorAt } from './errors.ts';
import type { Got } from './got.ts';
import { newPiece } from './piece.ts';
import type { Places } from './places.ts';
import type { LinkState, LinkSymbol, Piece } from './types.ts';

/** A relocation for the loader. Without symbol the addend counts from base (a symbol of this file) or is a number. */
export interface DynamicRelocation {
  readonly piece: Piece;
  readonly offset: number;
  readonly type: number;
  readonly symbol: LinkSymbol | undefined;
  readonly base: LinkSymbol | undefined;
  readonly addend: number;
}

/** Findings of the scan. */
export interface DynamicNeeds {
  readonly plt: Set<LinkSymbol>;
  /** Functions of libraries whose address is taken by code that is not position-independent: their PLT entry is the address. */
  readonly canonical: Set<LinkSymbol>;
  readonly copies: Map<LinkSymbol, Piece>;
  readonly relocations: DynamicRelocation[];
  /** Symbols that relocations name. */
  readonly imports: Set<LinkSymbol>;
  /** GOT slots (by offset) that the loader fills. */
  readonly loaderSlots: Set<number>;
}

interface Scan {
  readonly state: LinkState;
  readonly places: Places;
  readonly shared: boolean;
  readonly needs: DynamicNeeds;
}

/** Whether another object may define the symbol at run time: what refers to it must go through a table. */
function isPreemptible(symbol: LinkSymbol, shared: boolean): boolean {
  if (symbol.kind === 'shared') return true;
  if (!shared || symbol.binding === Stb.LOCAL || symbol.kind === 'provided') return false;
  return symbol.visibility === Stv.DEFAULT;
}

/** Scans the kept pieces. shared: the output is a shared object, not an executable. */
export function scanDynamic(state: LinkState, places: Places, got: Got | undefined, shared: boolean): DynamicNeeds {
  const needs: DynamicNeeds = {
    plt: new Set(),
    canonical: new Set(),
    copies: new Map(),
    relocations: [],
    imports: new Set(),
    loaderSlots: new Set(),
  };
  const scan: Scan = { state, places, shared, needs };
  for (const object of state.objects) {
    for (const piece of object.pieces) {
      if (!piece.kept || !(piece.flags & Shf.ALLOC)) continue;
      for (const relocation of piece.relocations) {
        const symbol = object.symbols[relocation.symbol];
        if (symbol) scanRelocation(scan, piece, relocation, symbol);
      }
    }
  }
  if (got) scanGot(scan, got);
  for (const [symbol, piece] of needs.copies) Object.assign(symbol, { kind: 'defined', piece, value: 0 });
  return needs;
}

const CALLS: ReadonlySet<number> = new Set([Rel.CALL, Rel.JAL, Rel.BRANCH, Rel.PLT32]);
const ABSOLUTE: ReadonlySet<number> = new Set([
  Rel.HI20,
  Rel.LO12_I,
  Rel.LO12_S,
  Rel.ABS16_I,
  Rel.ABS16_S,
  Rel.ABS16,
  Rel.ABS8,
]);
const RELATIVE: ReadonlySet<number> = new Set([Rel.PCREL_HI20, Rel.PCREL32]);
const LOCAL_EXEC: ReadonlySet<number> = new Set([Rel.TPREL_HI20, Rel.TPREL_LO12_I, Rel.TPREL_LO12_S, Rel.TPREL_ADD]);

function scanRelocation(scan: Scan, piece: Piece, relocation: Relocation, symbol: LinkSymbol): void {
  const { type } = relocation;
  const { shared, needs } = scan;
  const preemptible = isPreemptible(symbol, shared);
  if (CALLS.has(type)) {
    if (preemptible) needs.plt.add(symbol);
  } else if (type === Rel.WORD32) scanWord(scan, piece, relocation, symbol);
  else if (ABSOLUTE.has(type) && shared && moves(symbol)) notPic(scan, piece, relocation, symbol);
  else if ((ABSOLUTE.has(type) || RELATIVE.has(type)) && preemptible) {
    if (shared) notPic(scan, piece, relocation, symbol);
    else bringHome(scan, symbol);
  } else if (LOCAL_EXEC.has(type) && (shared || preemptible)) localExec(scan, piece, relocation, symbol);
}

/** Whether its address depends on where the object is loaded. */
function moves(symbol: LinkSymbol): boolean {
  return symbol.kind !== 'absolute' && symbol.index !== 0;
}

function scanWord(scan: Scan, piece: Piece, relocation: Relocation, symbol: LinkSymbol): void {
  const { shared, needs } = scan;
  const preemptible = isPreemptible(symbol, shared);
  const writable = (piece.flags & Shf.WRITE) !== 0;
  const { offset, addend } = relocation;
  if (!preemptible && (!shared || !moves(symbol))) return;
  if (!writable && !shared) bringHome(scan, symbol);
  else if (!writable) notPic(scan, piece, relocation, symbol);
  else if (preemptible) {
    needs.imports.add(symbol);
    needs.relocations.push({ piece, offset, type: Rel.WORD32, symbol, base: undefined, addend });
  } else needs.relocations.push({ piece, offset, type: Rel.RELATIVE, symbol: undefined, base: symbol, addend });
}

/** Code of an executable takes the address of a library's symbol: a variable is copied here, a function gets its PLT entry as address. */
function bringHome(scan: Scan, symbol: LinkSymbol): void {
  const { needs, state } = scan;
  if (symbol.type !== Stt.OBJECT || symbol.size === 0) {
    needs.plt.add(symbol);
    needs.canonical.add(symbol);
    return;
  }
  if (needs.copies.has(symbol)) return;
  const piece = newPiece({
    name: '.bss.copy',
    type: Sht.NOBITS,
    flags: Shf.ALLOC | Shf.WRITE,
    align: 16,
    size: symbol.size,
  });
  state.made.push(piece);
  for (const alias of state.globals.values()) {
    const isSame = alias.kind === 'shared' && alias.object === symbol.object && alias.value === symbol.value;
    if (isSame) needs.copies.set(alias, piece);
  }
}

function scanGot(scan: Scan, got: Got): void {
  const { needs, shared } = scan;
  const add = (type: number, offset: number, symbol: LinkSymbol | undefined, base?: LinkSymbol) => {
    needs.loaderSlots.add(offset);
    if (symbol) needs.imports.add(symbol);
    needs.relocations.push({ piece: got.piece, offset, type, symbol, base, addend: 0 });
  };
  for (const { symbol, kind, offset } of got.slots) {
    const preemptible = isPreemptible(symbol, shared);
    if (kind === 'address') {
      if (preemptible) add(Rel.WORD32, offset, symbol);
      else if (shared && moves(symbol)) add(Rel.RELATIVE, offset, undefined, symbol);
    } else if (kind === 'tprel') {
      if (preemptible) add(Rel.TLS_TPREL32, offset, symbol);
      else if (shared) add(Rel.TLS_TPREL32, offset, undefined, symbol);
    } else if (preemptible) {
      add(Rel.TLS_DTPMOD32, offset, symbol);
      add(Rel.TLS_DTPREL32, offset + 4, symbol);
    } else if (shared) add(Rel.TLS_DTPMOD32, offset, undefined);
  }
}

function notPic(scan: Scan, piece: Piece, relocation: Relocation, symbol: LinkSymbol): void {
  const name = symbol.name || symbol.piece?.name || 'a local symbol';
  const message = `the address of \`${name}\` is fixed here, but a shared object may be loaded anywhere`;
  const writable = piece.flags & Shf.EXECINSTR ? [] : ['put constant tables of addresses into .data.rel.ro'];
  const help = [
    'compile with -fPIC; in assembly use `la` after `.option pic`, or `lla` for hidden symbols',
    ...writable,
  ];
  scan.state.diagnostics.push(
    errorAt('L015', { piece, offset: relocation.offset, name: symbol.name }, { message, help }, scan.places),
  );
}

function localExec(scan: Scan, piece: Piece, relocation: Relocation, symbol: LinkSymbol): void {
  const message = `\`${symbol.name}\` is at no fixed distance from tp: ${scan.shared ? 'this is a shared object' : 'it is in a shared object'}`;
  const help = ['use `la.tls.gd` or `la.tls.ie` (compile with -fPIC, or -ftls-model=initial-exec)'];
  scan.state.diagnostics.push(
    errorAt('L016', { piece, offset: relocation.offset, name: symbol.name }, { message, help }, scan.places),
  );
}
