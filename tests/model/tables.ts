// Random page tables. Root and second-level tables lie in frames 16..27; all of memory is also mapped through a window
// of its own, so that programs can store to their tables.

import type { Pair } from './pair.ts';
import type { Random } from './random.ts';

const ROOT = 16;
const OTHER_ROOT = 17;
const TABLES = [18, 19, 20, 21, 22, 23];
const DENSE_TABLE = 24;
/** First-level slots that are left alone: code for each mode, window on memory, region of the dense test. */
const SLOT = { supervisorCode: 0x40, userCode: 0x41, window: 0x42, dense: 0x43 } as const;
const RANDOM_SLOTS = [0, 1, 2, 3, 0x100, 0x3ff];
/** Second-level slots in use; some share an entry of a TLB of 256. */
const LEAVES = [0, 1, 2, 3, 0x40, 0x80, 0x100, 0x101, 0x140, 0x200, 0x201, 0x300, 0x340, 0x3ff];
const DEVICE_FRAMES = [0xf0000, 0xf0001, 0xf0003, 0xf0004];

export class Table {
  static readonly DENSE_VA = (SLOT.dense << 22) >>> 0;
  readonly satp = (0x80000000 | ROOT) >>> 0;
  readonly otherSatp = (0x80500000 | OTHER_ROOT) >>> 0;
  private readonly frames: number;

  constructor(frames: number) {
    this.frames = frames;
  }

  /** Start of memory as code of a mode sees it. */
  codeVa(mode: number): number {
    return ((mode === 1 ? SLOT.supervisorCode : SLOT.userCode) << 22) >>> 0;
  }

  /** The va at which supervisor code reads and writes a physical address. */
  windowVa(pa: number): number {
    return ((SLOT.window << 22) + pa) >>> 0;
  }

  /** An address that may be mapped in some way, of any alignment. */
  anyVa(random: Random): number {
    const slot = random.chance(0.95) ? random.pick(RANDOM_SLOTS) : random.below(1024);
    const offset = random.chance(0.95) ? 4 * random.below(1024) : random.below(4096);
    return (slot * 2 ** 22 + random.pick(LEAVES) * 4096 + offset) >>> 0;
  }

  /** Physical address of an entry that translations of anyVa go through. */
  anyEntry(random: Random): number {
    if (random.chance(0.1)) return random.pick([ROOT, OTHER_ROOT]) * 4096 + 4 * random.pick(RANDOM_SLOTS);
    return random.pick(TABLES) * 4096 + 4 * random.pick(LEAVES);
  }

  denseEntry(random: Random): number {
    return DENSE_TABLE * 4096 + 4 * random.below(1024);
  }

  /** An entry: mostly a valid leaf of some permissions, and everything that can be wrong with one. */
  randomPte(random: Random): number {
    const frame = this.randomFrame(random);
    let flags = random.pick([0x1, 0x3, 0x7, 0x7, 0x7, 0x9, 0xb, 0xf, 0xf, 0xf, 0x5, 0xd]);
    if (random.chance(0.5)) flags |= 0x10;
    for (const bit of [0x20, 0x40, 0x80, 0x100, 0x200]) if (random.chance(0.3)) flags |= bit;
    if (random.chance(0.03)) flags |= random.pick([0x400, 0x800]);
    if (random.chance(0.05)) flags &= ~1;
    if (flags % 16 === 1 && random.chance(0.7)) return this.tablePte(random);
    return ((frame << 12) | flags) >>> 0;
  }

  private randomFrame(random: Random): number {
    const kind = random.below(20);
    if (kind === 0) return random.below(0x100000);
    if (kind === 1) return random.pick(DEVICE_FRAMES);
    if (kind === 2) return random.pick([...TABLES, ROOT]);
    if (kind === 3) return random.below(4) * 1024;
    return 32 + random.below(this.frames - 32);
  }

  private tablePte(random: Random): number {
    const bad = random.chance(0.05) ? random.pick([0x10, 0x40, 0x80, 0x400]) : 0;
    const frame = random.chance(0.97) ? random.pick(TABLES) : random.below(0x100000);
    return ((frame << 12) | 1 | bad | (random.chance(0.2) ? 0x20 : 0)) >>> 0;
  }

  /** Both roots and all second-level tables anew. */
  build(pair: Pair, random: Random): void {
    for (const root of [ROOT, OTHER_ROOT]) {
      for (const slot of RANDOM_SLOTS) {
        const leaf = random.chance(0.25) ? this.megaPte(random) : this.tablePte(random);
        pair.writeWord(root * 4096 + 4 * slot, leaf);
      }
      pair.writeWord(root * 4096 + 4 * SLOT.supervisorCode, random.pick([0x49, 0x09, 0x4b]));
      pair.writeWord(root * 4096 + 4 * SLOT.userCode, random.pick([0x59, 0x19, 0x5b]));
      pair.writeWord(root * 4096 + 4 * SLOT.window, random.pick([0xc7, 0x07]));
      pair.writeWord(root * 4096 + 4 * SLOT.dense, (DENSE_TABLE << 12) | 1);
    }
    for (const table of TABLES)
      for (const leaf of LEAVES) pair.writeWord(table * 4096 + 4 * leaf, this.randomPte(random));
  }

  /** A leaf of 4 MiB, sometimes with low frame bits that must not be there. */
  private megaPte(random: Random): number {
    const pte = this.randomPte(random) & 0xfff;
    const frame = random.chance(0.8) ? 0 : random.chance(0.5) ? 1024 * random.below(1024) : random.below(64);
    return ((frame << 12) | pte) >>> 0;
  }

  /** 1024 pages on few frames: most can be read and written. */
  buildDense(pair: Pair, random: Random): void {
    const entries = new Uint32Array(1024).map(() => {
      if (random.chance(0.01)) return this.randomPte(random);
      return ((32 + random.below(this.frames - 32)) << 12) | (random.chance(0.95) ? 7 : 3);
    });
    pair.writeWords(DENSE_TABLE * 4096, entries);
  }
}
