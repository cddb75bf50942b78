// Section garbage collection (--gc-sections): what the entry point does not lead to is left out, as ld does.
import { Shf, Sht } from '../elf/constants.ts';
import { outputName } from './place.ts';
import type { LinkState, LinkSymbol, Piece } from './types.ts';

/** Sections that are kept even if nothing refers to them. */
const KEPT_NAMES: ReadonlySet<string> = new Set([
  '.init',
  '.fini',
  '.init_array',
  '.fini_array',
  '.preinit_array',
  '.ctors',
  '.dtors',
]);

/** Marks pieces that nothing reaches from the roots as left out; returns them. */
export function collectGarbage(state: LinkState, roots: readonly LinkSymbol[]): Piece[] {
  const pieces = state.objects.flatMap((object) => object.pieces).filter((piece) => piece.kept);
  const live = new Set<Piece>();
  const queue: Piece[] = [];
  const byName = piecesByName(pieces);
  const reach = (piece: Piece | undefined): void => {
    if (!piece?.kept || live.has(piece)) return;
    live.add(piece);
    queue.push(piece);
  };
  for (const symbol of roots) reach(symbol.piece);
  for (const piece of pieces) if (isRoot(piece)) reach(piece);
  for (let piece = queue.pop(); piece; piece = queue.pop()) {
    for (const { symbol: index } of piece.relocations) {
      const symbol = piece.owner?.symbols[index];
      if (symbol?.piece) reach(symbol.piece);
      else if (symbol) for (const named of byName.get(startStopSection(symbol.name)) ?? []) reach(named);
    }
  }
  const removed = pieces.filter((piece) => isCollectable(piece) && !live.has(piece));
  for (const piece of removed) piece.kept = false;
  return removed;
}

/** The section whose bounds `__start_NAME` or `__stop_NAME` are; '' for other names. */
export function startStopSection(name: string): string {
  return /^__(?:start|stop)_([A-Za-z_][A-Za-z0-9_]*)$/.exec(name)?.[1] ?? '';
}

function piecesByName(pieces: readonly Piece[]): Map<string, Piece[]> {
  const byName = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const list = byName.get(piece.name);
    if (list) list.push(piece);
    else byName.set(piece.name, [piece]);
  }
  return byName;
}

/** Debug information neither is collected nor keeps anything. */
function isCollectable(piece: Piece): boolean {
  return (piece.flags & Shf.ALLOC) !== 0 && !/^\.eh_frame/.test(piece.name);
}

function isRoot(piece: Piece): boolean {
  if (!isCollectable(piece)) return false;
  return (piece.flags & Shf.GNU_RETAIN) !== 0 || piece.type === Sht.NOTE || KEPT_NAMES.has(outputName(piece.name));
}
