// Tables: the only home of kernel records. A table can be shared with a snapshot at no cost: taking one marks all
// rows as shared (by raising the stamp), and the first change of a row afterwards clones it.

/** What every row has. `stamp` belongs to the table and is never encoded. */
export interface Row {
  readonly id: number;
  stamp: number;
}

/** Rows by id. `next` is the id of the next row added. Rows with an older stamp, and a shared map, are not ours to change. */
export interface Table<T extends Row> {
  rows: Map<number, T>;
  next: number;
  stamp: number;
  /** The map itself is shared with a snapshot: clone it before changing it. */
  shared: boolean;
}

/** Plain data: what records are made of. */
export type Plain = number | string | boolean | undefined | Uint8Array | Plain[] | { [key: string]: Plain };

/** Stamp of a table that was never shared: all its rows are its own. */
const FIRST_STAMP = 1;

export function newTable<T extends Row>(first = 1): Table<T> {
  return { rows: new Map(), next: first, stamp: FIRST_STAMP, shared: false };
}

/** The row for reading, or undefined. Do not keep it across an edit of the same id. */
export function find<T extends Row>(table: Table<T>, id: number): Readonly<T> | undefined {
  return table.rows.get(id);
}

/** The row for reading. Panics if there is none. */
export function get<T extends Row>(table: Table<T>, id: number): Readonly<T> {
  return table.rows.get(id) ?? missing(id);
}

/** The row for changing: stays valid until the next snapshot. Panics if there is none. */
export function edit<T extends Row>(table: Table<T>, id: number): T {
  const row = table.rows.get(id) ?? missing(id);
  // The first compare saves a look at the row where no snapshot was ever taken.
  return table.stamp === FIRST_STAMP || row.stamp === table.stamp ? row : unshare(table, row);
}

/**
 * What a row is made from. Where rows are many or often used, the literal begins with `id: 0, stamp: 0`: what is not in
 * it from the start V8 keeps in a second object.
 */
export type Fields<T extends Row> = Omit<T, keyof Row> & Partial<Row>;

/** Adds a row under the next id. */
export function add<T extends Row>(table: Table<T>, fields: Fields<T>): T {
  return put(table, table.next, fields);
}

/** Adds a row under an id of the caller's choice; `fields` becomes the row (page cache: a key made of vnode and page). */
export function put<T extends Row>(table: Table<T>, id: number, fields: Fields<T>): T {
  const row = fields as unknown as T;
  (row as { id: number }).id = id;
  row.stamp = table.stamp;
  ownMap(table).set(id, row);
  if (id >= table.next) table.next = id + 1;
  return row;
}

export function remove<T extends Row>(table: Table<T>, id: number): void {
  ownMap(table).delete(id);
}

/** The rows of two ids change places; where there is none, the other moves. Row objects stay what they are. */
export function swapIds<T extends Row>(table: Table<T>, a: number, b: number): void {
  const rows = [a, b].filter((id) => table.rows.has(id)).map((id) => edit(table, id));
  const map = ownMap(table);
  for (const row of rows) map.delete(row.id);
  for (const row of rows) {
    (row as { id: number }).id = row.id === a ? b : a;
    map.set(row.id, row);
  }
}

/** Ids in ascending order: the order of the map is nobody's business. */
export function sortedIds<T extends Row>(table: Table<T>): number[] {
  return [...table.rows.keys()].sort((a, b) => a - b);
}

/** Gives the present contents to a snapshot; later changes of `table` do not touch them. */
export function shareTable<T extends Row>(table: Table<T>): Table<T> {
  const copy = { rows: table.rows, next: table.next, stamp: table.stamp, shared: true };
  table.shared = true;
  table.stamp++;
  return copy;
}

/** A table to work on with the contents of a snapshot, its stamp above every row's and above `live`. */
export function adoptTable<T extends Row>(snapshot: Table<T>, live: Table<T>): Table<T> {
  return { rows: snapshot.rows, next: snapshot.next, stamp: Math.max(snapshot.stamp, live.stamp) + 1, shared: true };
}

/** A deep copy of plain data. */
export function clonePlain<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (typeof value[0] === 'object' ? value.map(clonePlain) : value.slice()) as T;
  if (value instanceof Uint8Array) return value.slice() as T;
  // Spread: the copy then has the shape of the original, so that code made for it stays fast.
  const copy = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(copy)) if (typeof copy[key] === 'object') copy[key] = clonePlain(copy[key]);
  return copy as T;
}

function ownMap<T extends Row>(table: Table<T>): Map<number, T> {
  if (table.shared) {
    table.rows = new Map(table.rows);
    table.shared = false;
  }
  return table.rows;
}

function unshare<T extends Row>(table: Table<T>, row: T): T {
  const copy = clonePlain(row);
  copy.stamp = table.stamp;
  ownMap(table).set(row.id, copy);
  return copy;
}

function missing(id: number): never {
  throw new Error(`kernel table has no row ${id}`);
}
