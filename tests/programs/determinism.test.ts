// The five choices, proved on every program: the same run for every slice of the host, across a snapshot that was
// written and read back, and on every engine: tests/golden/hashes.json has the trace hashes that all of them must give
// (`npm run golden` writes them again after a change of the machine that is meant).

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { traceHash } from '../../src/kernel/hash.ts';
import { machineTime } from '../../src/kernel/kernel.ts';
import { decodeSnapshot, encodeSnapshot, takeSnapshot } from '../../src/kernel/snapshot.ts';
import { bootPrograms, drive, newMachine, newTestHost, type TestProgram } from '../support/machine.ts';
import { PROGRAMS, ROOT } from './build.ts';
import { type Expectation, findExpectations } from './expect.ts';
import { imageOf, MAX_CYCLES, MEMORY_BYTES } from './run.ts';

const GOLDEN = join(ROOT, 'tests/golden/hashes.json');
const SEED = Number(process.env['BADAK_SEED'] ?? 20260101);
/** Snapshots of each program. */
const BOUNDARIES = Number(process.env['BADAK_BOUNDARIES'] ?? (process.env['BADAK_LONG'] === undefined ? 1 : 20));
const OPTIONS = { memoryBytes: MEMORY_BYTES, config: { maxCycles: MAX_CYCLES } };

const hosted = findExpectations(PROGRAMS).filter(({ options }) => !options.includes('--bare'));

function programOf({ source, args }: Expectation): TestProgram {
  return { image: imageOf(source), args: [basename(source, '.s'), ...args] };
}

interface Ended {
  readonly hash: string;
  readonly output: string;
  readonly time: number;
}

/** @param hotAfter see MachineConfig */
function runWhole(expected: Expectation, slice?: number, hotAfter?: number): Ended {
  const k = bootPrograms([programOf(expected)], { ...OPTIONS, hotAfter });
  const host = newTestHost(expected.stdin);
  drive(k, host, slice);
  return { hash: traceHash(k), output: host.output, time: machineTime(k) };
}

/** Runs to `cut`, writes the machine as bytes, goes on with what was read from them in a fresh machine. */
function runInTwo(expected: Expectation, cut: number): { hash: string; output: string } {
  const first = bootPrograms([programOf(expected)], OPTIONS);
  const host = newTestHost(expected.stdin);
  drive(first, host, undefined, cut);
  const second = decodeSnapshot(newMachine(OPTIONS), encodeSnapshot(takeSnapshot(first)));
  second.strict = true;
  second.trace = first.trace;
  drive(second, host);
  return { hash: traceHash(second), output: host.output };
}

/** A number below `below` that depends on seed, program and round alone. */
function pick(below: number, title: string, round: number): number {
  let hash = SEED + round;
  for (const character of title) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
  return 1 + ((Math.imul(hash, 2654435761) >>> 0) % Math.max(1, below));
}

const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Record<string, string>;
const found: Record<string, string> = {};

describe(`programs: the same run everywhere (BADAK_SEED=${SEED})`, () => {
  it.each(hosted.map((each) => [each.title, each] as const))('%s', (title, expected) => {
    const whole = runWhole(expected);
    found[title] = whole.hash;
    // With all code in which a slice has ended translated to WebAssembly.
    expect(runWhole(expected, 997, 1).hash).toBe(whole.hash);
    for (let round = 0; round < BOUNDARIES; round++) {
      const cut = pick(whole.time, title, round);
      expect(runInTwo(expected, cut), `snapshot at ${cut}`).toEqual({ hash: whole.hash, output: whole.output });
    }
  });

  it('gives the trace hashes that were committed', () => {
    if (process.env['BADAK_GOLDEN'] === 'write') writeFileSync(GOLDEN, `${JSON.stringify(found, undefined, 2)}\n`);
    else expect(found).toEqual(golden);
  });
});
