// Immediate calls (spec/syscalls: immediate) are answered between two instructions where nobody wants to hear of them.
// Random programs must come to the same machine that way as by the general one, cycle for cycle, wherever a slice ends.

import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/kernel/context.ts';
import { exactHash } from '../../src/kernel/hash.ts';
import { machineTime, run } from '../../src/kernel/kernel.ts';
import { SYSCALLS } from '../../src/spec/syscalls.ts';
import { bootPrograms, drive, newTestHost, type RunOptions } from '../support/machine.ts';
import { INPUT, SCENE } from './scenes.ts';
import { tiny } from './tiny.ts';

const LONG = process.env['BADAK_LONG'] === '1';
const PROGRAMS = LONG ? 300 : 12;
const SEED = Number(process.env['BADAK_SEED'] ?? 20263);
const IMMEDIATE = SYSCALLS.filter((row) => row.immediate);

function numbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
}

/** A program that makes calls in a random order, looks at its clock between them and keeps all answers. */
function randomProgram(random: (limit: number) => number): Uint8Array {
  const one = (): string => {
    const kind = random(12);
    if (kind < 5) return `sys ${IMMEDIATE[random(IMMEDIATE.length)]!.number}; sw a0, 0, s1; addi s1, s1, 4`;
    if (kind < 8) return 'csrrs a0, 0xC00, zero; sw a0, 0, s1; addi s1, s1, 4';
    if (kind === 8) return 'sys 124';
    if (kind === 9) return `li t1, ${0x50000 + random(12) * 4096}; sw a0, 0, t1`;
    if (kind === 10) return 'li a0, 2; li a1, timer; li a2, 0; sys 103';
    return 'addi t2, t2, 1; sw t2, 0, s1';
  };
  const body = Array.from({ length: 40 }, one).join('\n');
  const fork = random(2) === 0 ? 'li a0, 17; li a1, 0; li a2, 0; li a3, 0; li a4, 0; sys 220' : '';
  return tiny(
    `${fork}
     li s0, ${3 + random(20)}
     again: li s1, log
     ${body}
     addi s0, s0, -1
     bne s0, zero, again
     li a0, 0; sys 94
     .data
     timer: .word 0; .word 700; .word 0; .word 700
     log: .space 4096`,
    0x20000,
  );
}

/** The machine after each of some slices of random lengths, and at its end. `heard`: every call goes the general way. */
function hashes(image: Uint8Array, options: RunOptions, heard: boolean, seed: number): string[] {
  const k: Kernel = bootPrograms([{ image }], options);
  k.trace = undefined;
  if (heard) k.observer = { entry() {} };
  const random = numbers(seed);
  const seen: string[] = [];
  for (let step = 0; step < 12; step++) {
    run(k, machineTime(k) + 1 + random(step % 2 === 0 ? 60 : 4000));
    seen.push(`${machineTime(k)} ${exactHash(k)}`);
  }
  seen.push(drive(k, newTestHost(), 100_000).kind, exactHash(k));
  expect(k.isHeard).toBe(heard);
  return seen;
}

describe('immediate calls', () => {
  it('take nothing, change nothing, fail never, wait for nothing: what their rows say', () => {
    expect(IMMEDIATE.map((row) => row.name)).toContain('getpid');
    for (const row of IMMEDIATE) {
      expect(row, row.name).toMatchObject({ args: [], errors: {}, blocks: false });
    }
  });

  it.each([
    ['as configured', {}],
    ['with a short quantum', { quantum: 217 }],
    ['with traps that cost nothing', { costs: 'free' }],
  ])('by the short way and the general one: the same machine, %s', (_title, given) => {
    const random = numbers(SEED);
    for (let index = 0; index < PROGRAMS; index++) {
      const image = randomProgram(random);
      const seed = random(1e9);
      const k = bootPrograms([{ image }]);
      const costs = 'costs' in given ? { ...k.state.config.costs, trap: 0 } : k.state.config.costs;
      const options: RunOptions = { config: { ...('quantum' in given ? given : {}), costs } };
      expect(hashes(image, options, false, seed), `BADAK_SEED=${SEED}, program ${index}`).toEqual(
        hashes(image, options, true, seed),
      );
    }
  });

  it('among processes, signals, files and faults: the same machine', () => {
    const end = (heard: boolean): string => {
      const k = bootPrograms(SCENE, { memoryBytes: 2 * 1024 * 1024, config: { quantum: 3000 } });
      k.trace = undefined;
      if (heard) k.observer = { entry() {} };
      expect(drive(k, newTestHost(INPUT)).kind).toBe('done');
      return exactHash(k);
    };
    expect(end(false)).toBe(end(true));
  });

  it('are heard of by whoever asks for calls', () => {
    const image = tiny('sys 172; mv s0, a0; sys 178; li a0, 0; sys 94');
    const calls: number[] = [];
    const k = bootPrograms([{ image }], { observer: { syscall: (_tid, number) => void calls.push(number) } });
    k.trace = undefined;
    drive(k, newTestHost());
    expect(calls).toEqual([172, 178, 94]);
  });
});
