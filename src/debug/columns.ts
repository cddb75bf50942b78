// Rows of cells as lines with columns.

/** Lines whose columns are as wide as their longest cells, two spaces apart; those of `isLeft` begin at the same place. */
export function inColumns(rows: readonly (readonly string[])[], isLeft: (column: number) => boolean): string[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const pad = (cell: string, column: number): string =>
    isLeft(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}
