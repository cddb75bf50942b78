// A section that is growing: its bytes, and what ELF wants to know about it.

import { Shf, Sht } from '../elf/constants.ts';
import type { LineRow, Relocation } from '../elf/types.ts';
import type { Fixup } from './fixup.ts';

/** Bytes that the sections of one object may hold together; .bss does not count. */
export const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
/** `addi zero, zero, 0`, what code is padded with. */
export const NOP_WORD = 0x20000000;

export class SectionBuilder {
  readonly name: string;
  type: number;
  flags: number;
  entrySize: number;
  align = 1;
  group: string | undefined = undefined;
  linkedTo: string | undefined = undefined;
  size = 0;
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  readonly relocations: Relocation[] = [];
  /** pc-relative high parts by offset, for the %pcrel_lo that refer to them. */
  readonly highParts = new Map<number, Fixup>();
  readonly lines: LineRow[] = [];
  /** Offset, size and element for `$d`-like questions are not kept: code and data may be mixed. */
  isNamedInSource = false;

  constructor(name: string, type: number, flags: number, entrySize = 0) {
    this.name = name;
    this.type = type;
    this.flags = flags;
    this.entrySize = entrySize;
  }

  get isNobits(): boolean {
    return this.type === Sht.NOBITS;
  }

  get isCode(): boolean {
    return (this.flags & Shf.EXECINSTR) !== 0;
  }

  get data(): Uint8Array {
    return this.isNobits ? new Uint8Array(0) : this.#bytes.subarray(0, this.size);
  }

  #grow(extra: number): number {
    const at = this.size;
    const needed = at + extra;
    if (needed > this.#bytes.length && !this.isNobits) {
      const bytes = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      bytes.set(this.#bytes.subarray(0, at));
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer);
    }
    this.size = needed;
    return at;
  }

  /** Appends an instruction or a data word. */
  word(value: number): void {
    const at = this.size;
    if (at + 4 <= this.#bytes.length && !this.isNobits) {
      this.size = at + 4;
      this.#view.setInt32(at, value, true);
    } else {
      this.#grow(4);
      if (!this.isNobits) this.#view.setInt32(at, value, true);
    }
  }

  byte(value: number): void {
    const at = this.#grow(1);
    if (!this.isNobits) this.#bytes[at] = value;
  }

  half(value: number): void {
    const at = this.#grow(2);
    if (!this.isNobits) this.#view.setInt16(at, value, true);
  }

  append(bytes: Uint8Array): void {
    const at = this.#grow(bytes.length);
    if (!this.isNobits) this.#bytes.set(bytes, at);
  }

  /** Appends `count` bytes of one value. */
  fill(count: number, value: number): void {
    const at = this.#grow(count);
    if (value !== 0 && !this.isNobits) this.#bytes.fill(value, at, at + count);
  }

  /** Puts a word's bits in place: `mask` says which belong to the field. */
  patchWord(offset: number, value: number, mask: number): void {
    this.#view.setInt32(offset, (this.#view.getInt32(offset, true) & ~mask) | (value & mask), true);
  }

  patchHalf(offset: number, value: number): void {
    this.#view.setInt16(offset, value, true);
  }

  patchByte(offset: number, value: number): void {
    this.#bytes[offset] = value;
  }

  wordAt(offset: number): number {
    return this.#view.getInt32(offset, true);
  }
}

interface Default {
  readonly prefix: string;
  readonly type: number;
  readonly flags: number;
}

const AW = Shf.ALLOC | Shf.WRITE;

/** What a section is when the source does not say: by its name, or by the part of its name before a dot. */
const DEFAULTS: readonly Default[] = [
  { prefix: '.text', type: Sht.PROGBITS, flags: Shf.ALLOC | Shf.EXECINSTR },
  { prefix: '.init', type: Sht.PROGBITS, flags: Shf.ALLOC | Shf.EXECINSTR },
  { prefix: '.fini', type: Sht.PROGBITS, flags: Shf.ALLOC | Shf.EXECINSTR },
  { prefix: '.data', type: Sht.PROGBITS, flags: AW },
  { prefix: '.sdata', type: Sht.PROGBITS, flags: AW },
  { prefix: '.bss', type: Sht.NOBITS, flags: AW },
  { prefix: '.sbss', type: Sht.NOBITS, flags: AW },
  { prefix: '.rodata', type: Sht.PROGBITS, flags: Shf.ALLOC },
  { prefix: '.srodata', type: Sht.PROGBITS, flags: Shf.ALLOC },
  { prefix: '.tdata', type: Sht.PROGBITS, flags: AW | Shf.TLS },
  { prefix: '.tbss', type: Sht.NOBITS, flags: AW | Shf.TLS },
  { prefix: '.init_array', type: Sht.INIT_ARRAY, flags: AW },
  { prefix: '.fini_array', type: Sht.FINI_ARRAY, flags: AW },
  { prefix: '.preinit_array', type: Sht.PREINIT_ARRAY, flags: AW },
  { prefix: '.note', type: Sht.NOTE, flags: 0 },
];

/** Type and flags that a section of this name has by itself. */
export function defaultsFor(name: string): { type: number; flags: number } | undefined {
  return DEFAULTS.find(({ prefix }) => name === prefix || name.startsWith(`${prefix}.`));
}
