// Growing byte buffers and string tables: what the writers of object files and line tables append to.

/** A byte buffer that grows as it is appended to; numbers are little-endian. */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  private used = 0;

  get length(): number {
    return this.used;
  }

  /** The bytes written so far (a copy). */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.used);
  }

  u8(value: number): void {
    this.reserve(1);
    this.bytes[this.used++] = value;
  }

  u16(value: number): void {
    this.u8(value & 0xff);
    this.u8((value >>> 8) & 0xff);
  }

  u32(value: number): void {
    this.reserve(4);
    putU32(this.bytes, this.used, value);
    this.used += 4;
  }

  /** Overwrites four bytes that are already there. */
  patchU32(offset: number, value: number): void {
    putU32(this.bytes, offset, value);
  }

  append(data: Uint8Array): void {
    this.reserve(data.length);
    this.bytes.set(data, this.used);
    this.used += data.length;
  }

  /** Appends zeros until the length is a multiple of align (a power of two). */
  alignTo(align: number): void {
    this.zeros(-this.used & (Math.max(align, 1) - 1));
  }

  zeros(count: number): void {
    this.reserve(count);
    this.used += count;
  }

  /** Text as UTF-8 with a zero byte at its end. */
  text(value: string): void {
    this.append(new TextEncoder().encode(value));
    this.u8(0);
  }

  /** Unsigned LEB128 of a number below 2^53. */
  uleb(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.u8((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.u8(rest);
  }

  /** Signed LEB128 of a number of at most 53 bits. */
  sleb(value: number): void {
    let rest = value;
    while (rest < -0x40 || rest >= 0x40) {
      this.u8((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.u8(rest & 0x7f);
  }

  private reserve(count: number): void {
    const needed = this.used + count;
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.used));
    this.bytes = grown;
  }
}

/** An ELF string table: text -> offset; the same text is stored once. */
export class StringTable {
  private readonly writer = new ByteWriter();
  private readonly offsets = new Map<string, number>();

  constructor() {
    this.writer.u8(0);
    this.offsets.set('', 0);
  }

  /** Offset of text, which is added if it is new. Zero characters would end it early and are left out. */
  add(text: string): number {
    const known = this.offsets.get(text);
    if (known !== undefined) return known;
    const offset = this.writer.length;
    this.writer.text(text.replaceAll('\0', ''));
    this.offsets.set(text, offset);
    return offset;
  }

  finish(): Uint8Array {
    return this.writer.finish();
  }
}

/** Little-endian accesses at any offset; the caller keeps to the bounds. */
export function getU16(data: Uint8Array, offset: number): number {
  return data[offset] | (data[offset + 1] << 8);
}

/** Unsigned 32 bits. */
export function getU32(data: Uint8Array, offset: number): number {
  return (data[offset] | (data[offset + 1] << 8) | (data[offset + 2] << 16) | (data[offset + 3] << 24)) >>> 0;
}

export function putU16(data: Uint8Array, offset: number, value: number): void {
  data[offset] = value;
  data[offset + 1] = value >>> 8;
}

export function putU32(data: Uint8Array, offset: number, value: number): void {
  data[offset] = value;
  data[offset + 1] = value >>> 8;
  data[offset + 2] = value >>> 16;
  data[offset + 3] = value >>> 24;
}

/** The next multiple of align (a power of two) at or above value; exact also above 2^31. */
export function alignUp(value: number, align: number): number {
  return align <= 1 ? value : Math.ceil(value / align) * align;
}

/** 0x and at least digits hex digits: how addresses and values are shown in messages. */
export function hex(value: number, digits = 0): string {
  return `0x${(value >>> 0).toString(16).toUpperCase().padStart(digits, '0')}`;
}
