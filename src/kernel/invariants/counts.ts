// Counting references, and comparing them with what records say.

import type { Row, Table } from '../table.ts';

/** Takes a complaint, if `holds` is false. */
export type Complain = (holds: boolean, what: string) => void;

/** References by id. */
export type Counts = Map<number, number>;

/** One reference to `id` more; 0 is nothing. */
export function count(counts: Counts, id: number, more = 1): void {
  if (id !== 0) counts.set(id, (counts.get(id) ?? 0) + more);
}

/** Each row has the references that it says, and nothing refers to a row that is not there. */
export function compare<T extends Row>(
  complain: Complain,
  name: string,
  table: Table<T>,
  counts: Counts,
  says: (row: Readonly<T>) => number,
): void {
  for (const row of table.rows.values()) {
    const found = counts.get(row.id) ?? 0;
    complain(says(row) === found, `${name} ${row.id} says ${says(row)} references, and has ${found}`);
  }
  for (const id of counts.keys()) complain(table.rows.has(id), `${name} ${id} is referred to, and is not there`);
}
