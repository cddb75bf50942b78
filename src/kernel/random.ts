// Seeded random numbers of the machine: xorshift128, four 32-bit words of state (Marsaglia 2003).

/** State from a seed; never all zero. */
export function seedRandom(seed: number): number[] {
  let x = (seed ^ 0x9e3779b9) >>> 0;
  const words: number[] = [];
  for (let index = 0; index < 4; index++) {
    x = (x + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    words.push((mixed ^ (mixed >>> 16)) >>> 0 || 1);
  }
  return words;
}

/** The next 32 bits; changes the state. */
export function nextRandom(state: number[]): number {
  let t = state[3]!;
  const s = state[0]!;
  state[3] = state[2]!;
  state[2] = state[1]!;
  state[1] = s;
  t ^= t << 11;
  t ^= t >>> 8;
  state[0] = (t ^ s ^ (s >>> 19)) >>> 0;
  return state[0];
}

/** A number from 0 to below `limit` (limit < 2^32). */
export function randomBelow(state: number[], limit: number): number {
  return Math.floor((nextRandom(state) / 0x1_0000_0000) * limit);
}
