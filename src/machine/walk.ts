// The page-table walk for observers and the kernel: reads entries, changes nothing, fills no TLB.

import { Pte } from '../spec/paging.ts';

export interface Walk {
  /** The leaf entry. */
  readonly pte: number;
  /** Physical address of the entry. */
  readonly pteAddress: number;
  /** 1: a 4 MiB page of the first level; 0: a 4 KiB page. */
  readonly level: number;
}

const PAGE_BYTES = 4096;

/**
 * The leaf entry that maps `va`, whatever it permits; undefined if there is none that is well-formed.
 * @param ramWords RAM as words (Machine.ramWords)
 * @param frames frames of RAM
 * @param root frame of the first-level table (satp's low 20 bits)
 */
export function walk(ramWords: Uint32Array, frames: number, root: number, va: number): Walk | undefined {
  let table = root;
  for (let level = 1; level >= 0; level--) {
    if (table >= frames) return undefined;
    const index = (va >>> (level === 1 ? 22 : 12)) & 0x3ff;
    const pteAddress = table * PAGE_BYTES + index * 4;
    const pte = ramWords[pteAddress / 4]!;
    if ((pte & Pte.V) === 0 || (pte & Pte.RESERVED) !== 0 || (pte & (Pte.R | Pte.W)) === Pte.W) return undefined;
    if ((pte & (Pte.R | Pte.X)) !== 0)
      return level === 1 && (pte & 0x3ff000) !== 0 ? undefined : { pte, pteAddress, level };
    if ((pte & (Pte.U | Pte.A | Pte.D)) !== 0) return undefined;
    table = pte >>> 12;
  }
  return undefined;
}

/** The physical address of `va` under a walk's result. */
export function physicalAddress({ pte, level }: Walk, va: number): number {
  const mask = level === 1 ? 0x3fffff : 0xfff;
  return ((pte & 0xfffff000 & ~mask) | (va & mask)) >>> 0;
}
