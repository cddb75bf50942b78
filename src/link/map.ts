// The link map: which section of which object went where (ld's --map).
import { hex } from '../elf/bytes.ts';
import type { Placement } from './place.ts';
import type { LinkState, LinkSymbol, Piece } from './types.ts';

interface MapPiece {
  readonly name: string;
  /** The object; undefined: made by the linker. */
  readonly object: string | undefined;
  readonly va: number;
  readonly size: number;
  /** Global symbols defined in it, by address. */
  readonly symbols: readonly { readonly name: string; readonly va: number }[];
}

interface MapSection {
  readonly name: string;
  readonly va: number;
  readonly size: number;
  readonly pieces: readonly MapPiece[];
}

export interface LinkMap {
  readonly sections: readonly MapSection[];
  /** Sections that garbage collection left out. */
  readonly removed: readonly { readonly name: string; readonly object: string | undefined; readonly size: number }[];
}

/** The map of a placed link. */
export function makeMap(
  state: LinkState,
  placement: Placement,
  removed: readonly Piece[],
  addressOf: (symbol: LinkSymbol) => number,
): LinkMap {
  const symbolsOf = new Map<Piece, { name: string; va: number }[]>();
  for (const symbol of state.globals.values()) {
    if (!symbol.piece) continue;
    const list = symbolsOf.get(symbol.piece) ?? [];
    list.push({ name: symbol.name, va: addressOf(symbol) });
    symbolsOf.set(symbol.piece, list);
  }
  const describe = (piece: Piece): MapPiece => ({
    name: piece.name,
    object: piece.owner?.name,
    va: (piece.output?.va ?? 0) + piece.offset,
    size: piece.size,
    symbols: (symbolsOf.get(piece) ?? []).sort((a, b) => a.va - b.va),
  });
  return {
    sections: placement.sections
      .filter(({ size }) => size > 0)
      .map(({ name, va, size, pieces }) => ({
        name,
        va,
        size,
        pieces: pieces.filter((p) => p.size > 0).map(describe),
      })),
    removed: removed.map(({ name, owner, size }) => ({ name, object: owner?.name, size })),
  };
}

/** The map as text, in the manner of ld. */
export function formatMap(map: LinkMap): string {
  const lines: string[] = [];
  if (map.removed.length > 0) {
    lines.push('Discarded input sections', '');
    for (const { name, object, size } of map.removed) lines.push(row(name, 0, size, object ?? ''));
    lines.push('');
  }
  lines.push('Memory map', '');
  for (const section of map.sections) {
    lines.push(`${section.name.padEnd(15)} ${hex(section.va, 8)} ${hex(section.size).padStart(10)}`);
    for (const piece of section.pieces) {
      lines.push(row(piece.name, piece.va, piece.size, piece.object ?? 'linker'));
      for (const symbol of piece.symbols)
        lines.push(`${' '.repeat(16)}${hex(symbol.va, 8)}${' '.repeat(16)}${symbol.name}`);
    }
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

function row(name: string, va: number, size: number, object: string): string {
  return ` ${name.padEnd(14)} ${hex(va, 8)} ${hex(size).padStart(10)} ${object}`.trimEnd();
}
