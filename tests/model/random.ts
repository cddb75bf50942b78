// Random numbers for tests, from a seed that is printed: BADAK_SEED repeats a run, BADAK_LONG makes it bigger.

/** True in `npm run test:long`. */
export const isLong = (process.env.BADAK_LONG ?? '') !== '' && process.env.BADAK_LONG !== '0';

/** The seed of this run: BADAK_SEED, otherwise a fixed one, or in long runs a new one each time. */
export const runSeed = Number(process.env.BADAK_SEED ?? (isLong ? Date.now() % 1_000_000_007 : 20_260_101)) >>> 0;

/** xorshift32, seeded through a multiplication so that neighbouring seeds differ at once. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed + 0x9e3779b9, 0x85ebca6b) || 1;
    for (let i = 0; i < 8; i++) this.word();
  }

  /** Any 32-bit number. */
  word(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return this.state >>> 0;
  }

  /** 0 .. limit-1. */
  below(limit: number): number {
    return Math.floor((this.word() / 2 ** 32) * limit);
  }

  /** min .. max, both included. */
  between(min: number, max: number): number {
    return min + this.below(max - min + 1);
  }

  chance(probability: number): boolean {
    return this.word() / 2 ** 32 < probability;
  }

  pick<T>(from: ArrayLike<T>): T {
    return from[this.below(from.length)];
  }

  /** A 32-bit value as tests need them: small, near the ends of ranges, single bits, or anything. */
  value(): number {
    const base = this.pick([0, 0, 0x80000000, 0x7fff, 0x8000, 0xffff, 0xffffffff, 1 << this.below(32)]);
    return (this.chance(0.4) ? this.word() : base + this.between(-4, 4)) >>> 0;
  }
}
