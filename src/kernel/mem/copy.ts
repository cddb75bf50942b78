// User memory seen from the kernel: copies between the kernel and an address space. They behave like any access of
// the program: pages are faulted in, copy-on-write is broken; an address that the program could not use itself is
// refused (the caller answers EFAULT). Every function charges the cycles of what it moves.

import { FLAG_SETS } from '../../spec/flags.ts';
import { PAGE_SIZE, Pte, USER_END } from '../../spec/paging.ts';
import { charge, type Kernel } from '../context.ts';
import { faultIn } from './fault.ts';
import { presentPte } from './page-table.ts';

const { PROT_READ, PROT_WRITE } = FLAG_SETS.prot;

/** Reads `length` bytes at `va` into target[offset...]. False: bad address (a part may have been read). */
export function copyIn(
  k: Kernel,
  space: number,
  va: number,
  target: Uint8Array,
  offset: number,
  length: number,
): boolean {
  chargeCopy(k, length);
  const end = va + length;
  if (end > USER_END) return false;
  while (va < end) {
    const pa = userAddress(k, space, va, false);
    if (pa < 0) return false;
    const count = Math.min(end - va, PAGE_SIZE - (va & 0xfff));
    target.set(k.machine.ram.subarray(pa, pa + count), offset);
    va += count;
    offset += count;
  }
  return true;
}

/** Writes source[offset...] to `va`. False: bad address (a part may have been written). */
export function copyOut(
  k: Kernel,
  space: number,
  va: number,
  source: Uint8Array,
  offset: number,
  length: number,
): boolean {
  chargeCopy(k, length);
  const end = va + length;
  if (end > USER_END) return false;
  while (va < end) {
    const pa = userAddress(k, space, va, true);
    if (pa < 0) return false;
    const count = Math.min(end - va, PAGE_SIZE - (va & 0xfff));
    k.machine.writeBytes(pa, source.subarray(offset, offset + count));
    va += count;
    offset += count;
  }
  return true;
}

/** `length` bytes at `va`, or undefined for a bad address. */
export function readBytes(k: Kernel, space: number, va: number, length: number): Uint8Array | undefined {
  if (va + length > USER_END) return undefined;
  const bytes = new Uint8Array(length);
  return copyIn(k, space, va, bytes, 0, length) ? bytes : undefined;
}

/** Writes all of `bytes`. */
export function writeBytes(k: Kernel, space: number, va: number, bytes: Uint8Array): boolean {
  return copyOut(k, space, va, bytes, 0, bytes.length);
}

/** The 32-bit word at `va`, unsigned, or -1 for a bad address. Need not be aligned. */
export function readWord(k: Kernel, space: number, va: number): number {
  if ((va & 3) !== 0) return readUnaligned(k, space, va);
  const pa = va > USER_END - 4 ? -1 : userAddress(k, space, va, false);
  return pa < 0 ? -1 : k.machine.ramWords[pa >>> 2]!;
}

/** Writes a 32-bit word. */
export function writeWord(k: Kernel, space: number, va: number, value: number): boolean {
  if ((va & 3) !== 0) {
    return writeBytes(k, space, va, Uint8Array.of(value, value >> 8, value >> 16, value >> 24));
  }
  const pa = va > USER_END - 4 ? -1 : userAddress(k, space, va, true);
  if (pa < 0) return false;
  k.machine.writeWord(pa, value >>> 0);
  return true;
}

/** The bytes before the next 0 at `va`; undefined: bad address; null: longer than `max` bytes. */
export function readCString(k: Kernel, space: number, va: number, max: number): Uint8Array | undefined | null {
  const parts: number[] = [];
  for (let at = va; parts.length <= max; ) {
    const pa = at >= USER_END ? -1 : userAddress(k, space, at, false);
    if (pa < 0) return undefined;
    const page = k.machine.ram;
    const end = Math.min((pa | 0xfff) + 1, pa + max + 1 - parts.length);
    for (let each = pa; each < end; each++) {
      const byte = page[each]!;
      if (byte === 0) {
        chargeCopy(k, parts.length);
        return Uint8Array.from(parts);
      }
      parts.push(byte);
    }
    at += end - pa;
  }
  return null;
}

/** Physical address of a user address, faulted in for reading or writing; -1: bad address. */
export function userAddress(k: Kernel, space: number, va: number, write: boolean): number {
  const need = Pte.V | Pte.U | (write ? Pte.W : Pte.R);
  let pte = presentPte(k, space, va);
  if ((pte & need) !== need) {
    if (va >= USER_END || !faultIn(k, space, va, write ? PROT_WRITE : PROT_READ)) return -1;
    pte = presentPte(k, space, va);
  }
  return ((pte >>> 12) << 12) + (va & 0xfff);
}

function readUnaligned(k: Kernel, space: number, va: number): number {
  const bytes = readBytes(k, space, va, 4);
  if (bytes === undefined) return -1;
  return (bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24)) >>> 0;
}

function chargeCopy(k: Kernel, length: number): void {
  k.work += length;
  charge(k, Math.ceil(length / 64) * k.state.config.costs.copy64);
}
