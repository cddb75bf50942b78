// Plain data as bytes, and back. Canonical: object fields in alphabetical order, rows by ascending id, numbers in one
// way only; so equal states have equal bytes. Stamps and other marks of sharing are not written.
//
//   tag   what follows
//   0     undefined
//   1 2   false, true
//   3 4   a number >= 0, or below 0 (then -1 - n): seven bits a byte, low first, the high bit says that more follow
//   5     text: count of bytes, UTF-8
//   6     bytes: count, bytes
//   7     array: count, elements
//   8     object: count, then name (as text without its tag) and value of each field
//   9     table: next id, count, rows

import type { Row, Table } from './table.ts';

const Tag = {
  undefined: 0,
  false: 1,
  true: 2,
  number: 3,
  negative: 4,
  text: 5,
  bytes: 6,
  array: 7,
  object: 8,
  table: 9,
} as const;

/** Fields of rows that are not contents. */
const UNWRITTEN = new Set(['stamp']);

/** A table inside the data that is encoded. */
function isTable(value: object): value is Table<Row> {
  return 'rows' in value && (value as { rows: unknown }).rows instanceof Map;
}

export interface EncodeOptions {
  /** Names of fields that are left out (at any depth). */
  readonly without?: ReadonlySet<string>;
}

/** Bytes of plain data. Throws if it holds anything else: a mistake of ours. */
export function encode(value: unknown, options: EncodeOptions = {}): Uint8Array {
  const out: Sink = { bytes: new Uint8Array(4096), length: 0, without: options.without ?? UNWRITTEN };
  write(out, value);
  return out.bytes.slice(0, out.length);
}

/** What encode() was given. Throws RangeError if the bytes are not its work. */
export function decode(bytes: Uint8Array): unknown {
  const source: Source = { bytes, at: 0 };
  const value = read(source);
  if (source.at !== bytes.length) bad();
  return value;
}

interface Sink {
  bytes: Uint8Array;
  length: number;
  readonly without: ReadonlySet<string>;
}

interface Source {
  readonly bytes: Uint8Array;
  at: number;
}

function write(out: Sink, value: unknown): void {
  if (value === undefined) putByte(out, Tag.undefined);
  else if (typeof value === 'boolean') putByte(out, value ? Tag.true : Tag.false);
  else if (typeof value === 'number') writeNumber(out, value);
  else if (typeof value === 'string') writeBytes(out, Tag.text, new TextEncoder().encode(value));
  else if (typeof value !== 'object' || value === null) throw new TypeError(`${typeof value} is not plain data`);
  else if (value instanceof Uint8Array) writeBytes(out, Tag.bytes, value);
  else if (Array.isArray(value)) writeArray(out, value);
  else if (isTable(value)) writeTable(out, value);
  else writeObject(out, value as Record<string, unknown>);
}

function writeBytes(out: Sink, tag: number, bytes: Uint8Array): void {
  putByte(out, tag);
  putBytes(out, bytes);
}

function writeArray(out: Sink, array: readonly unknown[]): void {
  putByte(out, Tag.array);
  putCount(out, array.length);
  for (const each of array) write(out, each);
}

function writeNumber(out: Sink, value: number): void {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is not a safe integer`);
  putByte(out, value < 0 ? Tag.negative : Tag.number);
  putCount(out, value < 0 ? -1 - value : value);
}

function writeTable(out: Sink, table: Table<Row>): void {
  putByte(out, Tag.table);
  putCount(out, table.next);
  putCount(out, table.rows.size);
  const ids = [...table.rows.keys()].sort((a, b) => a - b);
  for (const id of ids) writeObject(out, table.rows.get(id) as unknown as Record<string, unknown>);
}

function writeObject(out: Sink, value: Record<string, unknown>): void {
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new TypeError('an instance of a class is not plain data');
  const names = Object.keys(value)
    .filter((name) => !UNWRITTEN.has(name) && !out.without.has(name))
    .sort();
  putByte(out, Tag.object);
  putCount(out, names.length);
  for (const name of names) {
    putBytes(out, new TextEncoder().encode(name));
    write(out, value[name]);
  }
}

function putByte(out: Sink, byte: number): void {
  if (out.length === out.bytes.length) grow(out, 1);
  out.bytes[out.length++] = byte;
}

function putCount(out: Sink, count: number): void {
  while (count > 127) {
    putByte(out, (count % 128) + 128);
    count = Math.floor(count / 128);
  }
  putByte(out, count);
}

function putBytes(out: Sink, bytes: Uint8Array): void {
  putCount(out, bytes.length);
  if (out.length + bytes.length > out.bytes.length) grow(out, bytes.length);
  out.bytes.set(bytes, out.length);
  out.length += bytes.length;
}

function grow(out: Sink, more: number): void {
  const bytes = new Uint8Array((out.length + more) * 2);
  bytes.set(out.bytes);
  out.bytes = bytes;
}

function read(source: Source): unknown {
  switch (takeByte(source)) {
    case Tag.undefined:
      return undefined;
    case Tag.false:
      return false;
    case Tag.true:
      return true;
    case Tag.number:
      return takeCount(source);
    case Tag.negative:
      return -1 - takeCount(source);
    case Tag.text:
      return new TextDecoder().decode(takeBytes(source));
    case Tag.bytes:
      return takeBytes(source).slice();
    case Tag.array:
      return takeArray(source);
    case Tag.object:
      return takeObject(source);
    case Tag.table:
      return takeTable(source);
    default:
      return bad();
  }
}

function takeArray(source: Source): unknown[] {
  const count = takeCount(source);
  if (count > source.bytes.length - source.at) bad();
  return Array.from({ length: count }, () => read(source));
}

function takeObject(source: Source): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (let left = takeCount(source); left > 0; left--) {
    const name = new TextDecoder().decode(takeBytes(source));
    if (name === '__proto__') bad();
    value[name] = read(source);
  }
  return value;
}

function takeTable(source: Source): Table<Row> {
  const table: Table<Row> = { rows: new Map(), next: takeCount(source), stamp: 1, shared: false };
  for (let left = takeCount(source); left > 0; left--) {
    if (takeByte(source) !== Tag.object) bad();
    const row = takeObject(source) as unknown as Row;
    row.stamp = 1;
    table.rows.set(row.id, row);
  }
  return table;
}

function takeByte(source: Source): number {
  return source.bytes[source.at++] ?? bad();
}

function takeCount(source: Source): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = takeByte(source);
    value += (byte & 127) * scale;
    if (!Number.isSafeInteger(value)) bad();
    if (byte < 128) return value;
  }
}

function takeBytes(source: Source): Uint8Array {
  const count = takeCount(source);
  if (count > source.bytes.length - source.at) bad();
  source.at += count;
  return source.bytes.subarray(source.at - count, source.at);
}

function bad(): never {
  throw new RangeError('these bytes are not a saved machine');
}
