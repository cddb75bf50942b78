// The memory of the reference model: address translation and physical access, as machine.md 4 and 5 say it, with no
// TLB and no shortcut. Shares nothing with the core.

import { Cause } from '../../src/spec/traps.ts';
import type { Devices } from './devices.ts';

/** Thrown by whatever an instruction does that traps. */
export class Trap {
  readonly cause: number;
  readonly tval: number;
  constructor(cause: number, tval: number) {
    this.cause = cause;
    this.tval = tval >>> 0;
  }
}

export type Access = 'fetch' | 'load' | 'store';

const MISALIGNED = { fetch: Cause.fetchMisaligned, load: Cause.loadMisaligned, store: Cause.storeMisaligned };
const PAGE_FAULT = { fetch: Cause.fetchPage, load: Cause.loadPage, store: Cause.storePage };
const ACCESS_FAULT = { fetch: Cause.fetchAccess, load: Cause.loadAccess, store: Cause.storeAccess };

/** What a translation depends on besides memory. */
export interface Context {
  readonly satp: number;
  readonly user: boolean;
  /** SUM and MXR of sstatus. */
  readonly sum: boolean;
  readonly mxr: boolean;
}

export interface Place {
  readonly pa: number;
  /** The leaf entry's address and its value with A and D as the access sets them; -1 when translation is off. */
  readonly pteAddress: number;
  readonly pte: number;
}

export class Memory {
  readonly bytes: Uint8Array;
  private readonly view: DataView;
  readonly devices: Devices | undefined;

  constructor(size: number, devices?: Devices) {
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
    this.devices = devices;
  }

  word = (pa: number): number => this.view.getUint32(pa, true);
  setWord = (pa: number, value: number): void => this.view.setUint32(pa, value, true);

  /** Sv32 with badak's flags. @throws Trap with a page fault, or an access fault of the walk itself */
  translate(context: Context, va: number, access: Access): Place {
    if (context.satp >>> 31 === 0) return { pa: va, pteAddress: -1, pte: 0 };
    const fault = () => new Trap(PAGE_FAULT[access], va);
    let table = (context.satp & 0xfffff) * 4096;
    for (const level of [1, 0]) {
      const index = level === 1 ? va >>> 22 : (va >>> 12) & 0x3ff;
      const pteAddress = table + index * 4;
      if (pteAddress >= this.bytes.length) throw new Trap(ACCESS_FAULT[access], va);
      const pte = this.word(pteAddress);
      const bit = (mask: number) => (pte & mask) !== 0;
      const [v, r, w, x, u, a, d] = [bit(1), bit(2), bit(4), bit(8), bit(16), bit(0x40), bit(0x80)];
      if (!v || bit(0xc00) || (w && !r)) throw fault();
      if (!r && !w && !x) {
        if (u || a || d || level === 0) throw fault();
        table = (pte >>> 12) * 4096;
        continue;
      }
      if (level === 1 && ((pte >>> 12) & 0x3ff) !== 0) throw fault();
      if (context.user ? !u : u && (access === 'fetch' || !context.sum)) throw fault();
      const allowed = { fetch: x, load: r || (x && context.mxr), store: w }[access];
      if (!allowed) throw fault();
      const offset = level === 1 ? va & 0x3fffff : va & 0xfff;
      const pa = (pte >>> 12) * 4096 + offset;
      return { pa, pteAddress, pte: pte | 0x40 | (access === 'store' ? 0x80 : 0) };
    }
    throw fault();
  }

  /** Where an access of `size` bytes lands, all checks made, A and D set. @throws Trap */
  locate(context: Context, va: number, size: number, access: Access, atomic = false): number {
    if (va % size !== 0) throw new Trap(MISALIGNED[access], va);
    const place = this.translate(context, va, access);
    const inRam = place.pa < this.bytes.length;
    const inDevice = !inRam && size === 4 && access !== 'fetch' && !atomic && this.devices?.has(place.pa);
    if (!inRam && !inDevice) throw new Trap(ACCESS_FAULT[access], va);
    if (place.pteAddress >= 0) this.setWord(place.pteAddress, place.pte);
    return place.pa;
  }

  read(pa: number, size: number): number {
    if (pa >= this.bytes.length) return this.devices!.read(pa);
    return size === 1 ? this.bytes[pa] : size === 2 ? this.view.getUint16(pa, true) : this.view.getUint32(pa, true);
  }

  write(pa: number, size: number, value: number): void {
    if (pa >= this.bytes.length) this.devices!.write(pa, value, this.bytes);
    else if (size === 1) this.bytes[pa] = value;
    else if (size === 2) this.view.setUint16(pa, value, true);
    else this.view.setUint32(pa, value, true);
  }
}
