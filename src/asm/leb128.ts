// LEB128, the numbers of DWARF: seven bits a byte, the lowest first.

/** Unsigned; at least `least` bytes. */
export function ulebBytes(value: bigint, least = 1): Uint8Array {
  const bytes: number[] = [];
  do {
    const low = Number(value & 0x7fn);
    value >>= 7n;
    bytes.push(value !== 0n || bytes.length + 1 < least ? low | 0x80 : low);
  } while (value !== 0n || bytes.length < least);
  return Uint8Array.from(bytes);
}

/** Signed; at least `least` bytes. */
export function slebBytes(value: bigint, least = 1): Uint8Array {
  const bytes: number[] = [];
  for (;;) {
    const low = Number(value & 0x7fn);
    value >>= 7n;
    const isDone = (value === 0n && (low & 0x40) === 0) || (value === -1n && (low & 0x40) !== 0);
    if (isDone && bytes.length + 1 >= least) {
      bytes.push(low);
      return Uint8Array.from(bytes);
    }
    bytes.push(low | 0x80);
  }
}
