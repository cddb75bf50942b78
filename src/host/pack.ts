// Archives in fewer bytes: what occurs again, however far away, becomes a reference to where it was. Statically linked
// programs are mostly the same library over and over; deflate sees 32 KiB back, this sees everything. Its result still
// compresses well: gzip goes on top. Used by the build (to pack) and by the page (to unpack).
//
//   'BPK1' | size | matches | literals | literals before each match | bytes of each | distance back of each | literals
//   all numbers little-endian, 32 bits

/** Bytes that are no packed archive, or a damaged one. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

const MAGIC = 0x314b_5042;
const HEADER = 16;
const MATCH = 12;
/** Shorter repetitions are left to deflate. */
const LEAST = 16;
/** Repetitions are looked for where instructions begin. */
const STEP = 4;
const TABLE_BITS = 20;

interface Found {
  readonly matches: number[];
  readonly literals: Uint8Array[];
}

/** Packs bytes. */
export function pack(bytes: Uint8Array): Uint8Array {
  const { matches, literals } = findMatches(bytes);
  const count = matches.length / 3;
  const literalBytes = literals.reduce((sum, part) => sum + part.length, 0);
  const packed = new Uint8Array(HEADER + count * MATCH + literalBytes);
  const view = new DataView(packed.buffer);
  // One kind of number after the other: neighbours are alike.
  const kinds = [0, 1, 2].flatMap((kind) => matches.filter((_, at) => at % 3 === kind));
  for (const [at, value] of [MAGIC, bytes.length, count, literalBytes, ...kinds].entries())
    view.setUint32(4 * at, value, true);
  let at = HEADER + count * MATCH;
  for (const part of literals) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

/** The first repetition that fits is taken, and made as long as it goes, to both sides. */
function findMatches(bytes: Uint8Array): Found {
  const found: Found = { matches: [], literals: [] };
  const last = new Int32Array(1 << TABLE_BITS).fill(-1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = 0;
  let at = 0;
  while (at + LEAST <= bytes.length) {
    const slot = hashAt(view, at);
    const candidate = last[slot]!;
    last[slot] = at;
    const after = candidate < 0 ? 0 : alike(bytes, candidate, at);
    if (after < LEAST) {
      at += STEP;
      continue;
    }
    let before = 0;
    while (before < Math.min(at - start, candidate) && bytes[candidate - before - 1] === bytes[at - before - 1])
      before++;
    found.literals.push(bytes.subarray(start, at - before));
    found.matches.push(at - before - start, after + before, at - candidate);
    start = at + after;
    at = Math.ceil(start / STEP) * STEP;
  }
  found.literals.push(bytes.subarray(start));
  return found;
}

function hashAt(view: DataView, at: number): number {
  let hash = 0;
  for (let word = 0; word < LEAST; word += 4) {
    hash = Math.imul(hash ^ view.getUint32(at + word, true), 0x9e37_79b1);
    hash ^= hash >>> 15;
  }
  return hash & ((1 << TABLE_BITS) - 1);
}

function alike(bytes: Uint8Array, from: number, to: number): number {
  let length = 0;
  while (to + length < bytes.length && bytes[from + length] === bytes[to + length]) length++;
  return length;
}

/**
 * The bytes that were packed.
 * @throws PackError
 */
export function unpack(packed: Uint8Array): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  if (packed.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new PackError('this is no packed archive');
  const [size, count, literalBytes] = [view.getUint32(4, true), view.getUint32(8, true), view.getUint32(12, true)];
  if (packed.length !== HEADER + count * MATCH + literalBytes) throw new PackError('the packed archive is cut off');
  const bytes = new Uint8Array(size);
  let literal = HEADER + count * MATCH;
  let at = 0;
  const copyLiterals = (length: number): void => {
    if (literal + length > packed.length || at + length > size) throw new PackError('the packed archive is damaged');
    bytes.set(packed.subarray(literal, literal + length), at);
    literal += length;
    at += length;
  };
  for (let match = 0; match < count; match++) {
    const field = (kind: number): number => view.getUint32(HEADER + 4 * (kind * count + match), true);
    copyLiterals(field(0));
    const [length, distance] = [field(1), field(2)];
    if (distance === 0 || distance > at || at + length > size) throw new PackError('the packed archive is damaged');
    if (distance >= length) bytes.copyWithin(at, at - distance, at - distance + length);
    else for (let n = 0; n < length; n++) bytes[at + n] = bytes[at + n - distance]!;
    at += length;
  }
  copyLiterals(packed.length - literal);
  if (at !== size) throw new PackError('the packed archive is damaged');
  return bytes;
}
