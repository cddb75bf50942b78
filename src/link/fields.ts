// Patching: which bits of a byte run a relocation fills, and which values fit there (machine.md 2 and 6).
import { getU16, getU32, putU16, putU32 } from '../elf/bytes.ts';
import type { RelocationField } from '../spec/relocations.ts';

/** %hi(value): what lui or auipc adds so that the signed low part brings it to value. */
export function hi20(value: number): number {
  return ((value + 0x800) >>> 12) & 0xfffff;
}

/** %lo(value): the low 12 bits, signed. */
export function lo12(value: number): number {
  return (value << 20) >> 20;
}

/** Bytes that a field takes. */
export function fieldSize(field: RelocationField): number {
  if (field === 'none') return 0;
  if (field === 'byte' || field === 'uleb128') return 1;
  return field === 'half' ? 2 : 4;
}

/** Puts the low bits of value into a field; offsets of branches and jumps are given in bytes. */
export function patchField(data: Uint8Array, at: number, field: RelocationField, value: number): void {
  switch (field) {
    case 'none':
    case 'uleb128':
      break;
    case 'byte':
      data[at] = value;
      break;
    case 'half':
      putU16(data, at, value);
      break;
    case 'word':
      putU32(data, at, value);
      break;
    case 'imm16-I':
    case 'imm16-S':
      patchBits(data, at, 0xffff, value);
      break;
    case 'offset16':
      patchBits(data, at, 0xffff, value >> 2);
      break;
    case 'upper20':
      patchBits(data, at, 0xfffff, value);
      break;
    case 'offset20':
      patchBits(data, at, 0xfffff, value >> 2);
      break;
  }
}

function patchBits(data: Uint8Array, at: number, mask: number, value: number): void {
  putU32(data, at, (getU32(data, at) & ~mask) | (value & mask));
}

/** What a data field holds now, unsigned. */
export function readField(data: Uint8Array, at: number, field: RelocationField): number {
  if (field === 'byte') return data[at];
  return field === 'half' ? getU16(data, at) : getU32(data, at);
}

/** The ULEB128 number at a place, and how many bytes it has; undefined if it does not end inside the data. */
export function readUleb(data: Uint8Array, at: number): { value: number; length: number } | undefined {
  let value = 0;
  for (let length = 0; at + length < data.length && length < 10; length++) {
    const byte = data[at + length];
    value += (byte & 0x7f) * 128 ** length;
    if (byte < 0x80) return { value, length: length + 1 };
  }
  return undefined;
}

/** Rewrites a ULEB128 number in the bytes it has; false if it needs more. */
export function writeUleb(data: Uint8Array, at: number, length: number, value: number): boolean {
  let rest = value >>> 0;
  for (let i = 0; i < length; i++) {
    data[at + i] = (rest & 0x7f) | (i + 1 < length ? 0x80 : 0);
    rest >>>= 7;
  }
  return rest === 0;
}

/** The values that fit a checked field, in bytes or as they stand; undefined: every 32-bit value does. */
export function fieldRange(field: RelocationField): { min: number; max: number } | undefined {
  switch (field) {
    case 'imm16-I':
    case 'imm16-S':
      return { min: -0x8000, max: 0x7fff };
    case 'offset16':
      return { min: -0x8000 * 4, max: 0x7fff * 4 };
    case 'offset20':
      return { min: -0x80000 * 4, max: 0x7ffff * 4 };
    case 'half':
      return { min: -0x8000, max: 0xffff };
    case 'byte':
      return { min: -0x80, max: 0xff };
    default:
      return undefined;
  }
}
