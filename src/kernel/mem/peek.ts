// User memory as an observer reads it: nothing is faulted in, charged or marked as accessed.

import { PAGE_SHIFT, PAGE_SIZE, Pte } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { find } from '../table.ts';
import { presentPte } from './page-table.ts';

/** Bytes at `va`, as many as are mapped without a gap, at most `length`; undefined if the first one is not. */
export function peekBytes(k: Kernel, space: number, va: number, length: number): Uint8Array | undefined {
  if (find(k.state.spaces, space) === undefined) return undefined;
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const at = (va + done) >>> 0;
    const pte = presentPte(k, space, at);
    if ((pte & Pte.V) === 0) break;
    const offset = at % PAGE_SIZE;
    const count = Math.min(length - done, PAGE_SIZE - offset);
    const pa = (pte >>> PAGE_SHIFT) * PAGE_SIZE + offset;
    bytes.set(k.machine.ram.subarray(pa, pa + count), done);
    done += count;
  }
  return done === 0 && length > 0 ? undefined : bytes.subarray(0, done);
}

/** The word at `va`, or undefined. */
export function peekWord(k: Kernel, space: number, va: number): number | undefined {
  const bytes = peekBytes(k, space, va, 4);
  if (bytes === undefined || bytes.length < 4) return undefined;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}
