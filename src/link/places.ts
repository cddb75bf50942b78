// From a byte of an object back to its source: what error messages of the linker point at.
import type { Span } from '../diag/diagnostic.ts';
import { hex } from '../elf/bytes.ts';
import { Stt } from '../elf/constants.ts';
import { readLines } from '../elf/lines-read.ts';
import type { LineRow } from '../elf/types.ts';
import type { InputObject, LinkSymbol, Piece } from './types.ts';

/** Finds source places; line tables are decoded when they are first needed. */
export interface Places {
  /** The source place of a byte of a piece, if the line table knows it: `name` in its line, if it stands there. */
  spanOf(piece: Piece, offset: number, name?: string): Span | undefined;
  /** The source place where a symbol is defined. */
  definitionOf(symbol: LinkSymbol): Span | undefined;
}

/** The text of a line of a source, from 1; undefined if it cannot be read. */
export type SourceLine = (file: string, line: number) => string | undefined;

/** Places of one link. */
export function openPlaces(sourceLine: SourceLine = () => undefined): Places {
  const tables = new Map<InputObject, Map<number, LineRow[]>>();
  const rowsOf = (object: InputObject, section: number): readonly LineRow[] => {
    let table = tables.get(object);
    if (!table) tables.set(object, (table = linesBySection(object)));
    return table.get(section) ?? [];
  };
  const spanOf = (piece: Piece, offset: number, name?: string): Span | undefined => {
    if (!piece.owner) return undefined;
    const row = rowAt(rowsOf(piece.owner, piece.index), offset);
    return row && (wordIn(row, sourceLine(row.file, row.line), name) ?? spanOfRow(row));
  };
  const definitionOf = ({ piece, value, name }: LinkSymbol): Span | undefined => {
    if (!piece?.owner) return undefined;
    const rows = rowsOf(piece.owner, piece.index).filter((row) => row.address === value && !row.endSequence);
    for (const row of rows) {
      const span = wordIn({ ...row, column: 0 }, sourceLine(row.file, row.line), name);
      if (span) return span;
    }
    return rows.length > 0 ? spanOfRow(rows[0]) : spanOf(piece, value, name);
  };
  return { spanOf, definitionOf };
}

const spanOfRow = ({ file, line, column }: LineRow): Span => ({ file, line, column: Math.max(column, 1), length: 1 });

/** Where a name stands in the line of a row: at or behind its column, or else before it. */
function wordIn(row: LineRow, text: string | undefined, name: string | undefined): Span | undefined {
  if (!text || !name) return undefined;
  const find = (from: number): number => {
    for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
      const around = text.charAt(at - 1) + text.charAt(at + name.length);
      if (!/[\w.$]/.test(around)) return at;
    }
    return -1;
  };
  const behind = find(Math.max(0, row.column - 1));
  const at = behind < 0 ? find(0) : behind;
  return at < 0 ? undefined : { file: row.file, line: row.line, column: at + 1, length: name.length };
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
