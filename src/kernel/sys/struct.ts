// Structures that cross the system call border, by the table src/spec/structs.ts: between named numbers and bytes.

import { type Field, fieldBytes, STRUCT_BY_NAME, type StructName } from '../../spec/structs.ts';

/** Values by field name; an array field takes an array. */
export type StructValues = Readonly<Record<string, number | readonly number[]>>;

/** Bytes of a structure; fields that are not given are 0. */
export function packStruct(name: StructName, values: StructValues): Uint8Array {
  const { size, fields } = STRUCT_BY_NAME.get(name)!;
  const view = new DataView(new ArrayBuffer(size));
  for (const field of fields) {
    const value = values[field.name] ?? 0;
    const elements = typeof value === 'number' ? [value] : value;
    for (const [index, each] of elements.entries()) putField(view, field, index, each);
  }
  return new Uint8Array(view.buffer);
}

/** The 8-, 16- and 32-bit fields of a structure, each as an array of its elements. */
export function unpackStruct(name: StructName, bytes: Uint8Array): Readonly<Record<string, readonly number[]>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { fields } = STRUCT_BY_NAME.get(name)!;
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      Array.from({ length: field.count ?? 1 }, (_, index) => takeField(view, field, index)),
    ]),
  );
}

function putField(view: DataView, field: Field, index: number, value: number): void {
  const at = field.offset + index * fieldBytes(field.type);
  if (fieldBytes(field.type) === 1) view.setUint8(at, value);
  else if (fieldBytes(field.type) === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  if (fieldBytes(field.type) === 8) view.setUint32(at + 4, Math.floor(value / 0x1_0000_0000), true);
}

function takeField(view: DataView, field: Field, index: number): number {
  const at = field.offset + index * fieldBytes(field.type);
  if (fieldBytes(field.type) === 1) return view.getUint8(at);
  return fieldBytes(field.type) === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
}
