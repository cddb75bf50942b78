// From a byte of an object back to its source: what error messages of the linker point at.
import type { Span } from '../diag/diagnostic.ts';
import { hex } from '../elf/bytes.ts';
import { Stt } from '../elf/constants.ts';
import { readLines } from '../elf/lines-read.ts';
import type { LineRow } from '../elf/types.ts';
import type { InputObject, LinkSymbol, Piece } from './types.ts';

/** Finds source places; line tables are decoded when they are first needed. */
export interface Places {
  /** The source place of a byte of a piece, if the line table knows it. */
  spanOf(piece: Piece, offset: number): Span | undefined;
  /** The source place where a symbol is defined. */
  definitionOf(symbol: LinkSymbol): Span | undefined;
}

/** Places of one link. */
export function openPlaces(): Places {
  const tables = new Map<InputObject, Map<number, LineRow[]>>();
  const rowsOf = (object: InputObject, section: number): readonly LineRow[] => {
    let table = tables.get(object);
    if (!table) tables.set(object, (table = linesBySection(object)));
    return table.get(section) ?? [];
  };
  const spanOf = (piece: Piece, offset: number): Span | undefined => {
    if (!piece.owner) return undefined;
    const row = rowAt(rowsOf(piece.owner, piece.index), offset);
    return row && { file: row.file, line: row.line, column: Math.max(row.column, 1), length: 1 };
  };
  return {
    spanOf,
    definitionOf: (symbol) => (symbol.piece ? spanOf(symbol.piece, symbol.value) : undefined),
  };
}

function linesBySection(object: InputObject): Map<number, LineRow[]> {
  const table = new Map<number, LineRow[]>();
  for (const { symbol, rows } of readLines(object.file).sequences) {
    const base = symbol === undefined ? undefined : object.file.symbols[symbol];
    if (!base || base.section < 0) continue;
    const list = table.get(base.section) ?? [];
    for (const row of rows) list.push({ ...row, address: row.address + base.value });
    table.set(base.section, list);
  }
  for (const list of table.values()) {
    list.sort((a, b) => a.address - b.address || Number(b.endSequence) - Number(a.endSequence));
  }
  return table;
}

function rowAt(rows: readonly LineRow[], offset: number): LineRow | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle].address <= offset) low = middle + 1;
    else high = middle;
  }
  const row = rows[low - 1];
  return !row || row.endSequence || row.line <= 0 ? undefined : row;
}

/** The source file an object says it comes from (its STT_FILE symbol), or its own name. */
export function sourceName(object: InputObject): string {
  const file = object.file.symbols.find((symbol) => symbol.type === Stt.FILE && symbol.name !== '');
  return file && file.name !== object.name ? `${object.name} (from ${file.name})` : object.name;
}

/** "a.o, section .data+0x10": for places that no line table knows. */
export function describePlace(piece: Piece, offset: number): string {
  const where = `section ${piece.name}+${hex(offset)}`;
  return piece.owner ? `${sourceName(piece.owner)}, ${where}` : where;
}
