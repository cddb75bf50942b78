import { describe, expect, it } from 'vitest';
import { decode } from '../../src/isa/decode.ts';
import { encode } from '../../src/isa/encode.ts';
import { INSTRUCTIONS } from '../../src/spec/isa.ts';
import { Cause } from '../../src/spec/traps.ts';
import { corePair } from './core.ts';
import { ModelStop } from './model.ts';
import type { Pair } from './pair.ts';
import { isLong, Random, runSeed } from './random.ts';
import { Place, setRegisters } from './scenario.ts';

const CODE = 0x6000;
const CHUNK = 1024;

/** Executes each word once, alone; `seen` is told what it did hosted. */
function executeAll(pair: Pair, words: Uint32Array, random: Random, mode: number): void {
  for (let start = 0; start < words.length; start += CHUNK) {
    const chunk = words.slice(start, start + CHUNK);
    pair.writeWords(CODE, chunk);
    setRegisters(pair, random, 0, Place.data, CODE);
    for (let index = 0; index < chunk.length; index++) {
      pair.set(0, { pc: CODE + 4 * index, mode, satp: 0, waiting: false, sie: 0, stvec: 0x1000 });
      pair.label = `word ${chunk[index].toString(16)}, mode ${mode}, BADAK_SEED=${runSeed}`;
      pair.run(0, 1);
    }
    pair.compareMemory(0);
  }
}

function everyReservedDigit(): Uint32Array {
  const words: number[] = [];
  for (let opcode = 0; opcode < 256; opcode++) {
    for (let bit = 0; bit < 24; bit++)
      words.push(((opcode << 24) | (1 << bit)) >>> 0, ((opcode << 24) | 0xabc000 | (1 << bit)) >>> 0);
    words.push((opcode << 24) >>> 0);
  }
  return Uint32Array.from(words);
}

/** Half of them are valid in all but a few bits. */
function randomWords(random: Random, count: number): Uint32Array {
  return new Uint32Array(count).map(() => {
    if (random.chance(0.3)) return random.word();
    const word = encode(random.pick(INSTRUCTIONS), {}) | (random.below(0x1000) << 12);
    return (word | (random.chance(0.5) ? 0 : random.below(0x1000))) >>> 0;
  });
}

describe('every word is defined or illegal', () => {
  it.each([true, false])('reserved digits and random words, bare %s', (bare) => {
    const random = new Random(runSeed + 11);
    const pair = corePair({ memoryBytes: Place.memory, harts: 1, bare });
    for (const mode of bare ? [0, 1] : [0]) {
      executeAll(pair, everyReservedDigit(), random, mode);
      executeAll(pair, randomWords(random, isLong ? 5_000_000 : 70_000), random, mode);
    }
  });

  it('hosted, what does not decode is an illegal instruction, and the value is the word', () => {
    const random = new Random(runSeed + 12);
    const pair = corePair({ memoryBytes: Place.memory, harts: 1, bare: false });
    const [core] = pair.core.harts;
    for (const word of everyReservedDigit()) {
      if (decode(word) !== undefined) continue;
      pair.writeWord(CODE, word);
      pair.set(0, { pc: CODE, mode: 0 });
      if (pair.run(0, 1 + random.below(3)) !== ModelStop.trap) expect.fail(word.toString(16));
      expect([core.cause, core.tval, core.pc, core.executed]).toEqual([Cause.illegal, word, CODE, 0]);
    }
  });
});
