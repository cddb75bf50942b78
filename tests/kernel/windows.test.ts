// Windows of several harts are run one after the other inside the core (src/kernel/windows.ts). Random programs must come
// to the same machine that way as turn by turn, wherever a slice ends: clocks, counters, reservations and all.

import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/kernel/context.ts';
import { exactHash } from '../../src/kernel/hash.ts';
import { machineTime, run } from '../../src/kernel/kernel.ts';
import { CHOOSABLE } from '../../src/kernel/sched/policies.ts';
import { InnerStop, Stop } from '../../src/spec/layout.ts';
import { bootPrograms, drive, newTestHost, type RunOptions } from '../support/machine.ts';
import { INPUT, SCENE } from './scenes.ts';
import { tiny } from './tiny.ts';

const LONG = process.env['BADAK_LONG'] === '1';
const PROGRAMS = LONG ? 400 : 16;
const SEED = Number(process.env['BADAK_SEED'] ?? 20311);

type Random = (limit: number) => number;

function numbers(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
}

/** Processes that compute, meet in a shared page, sleep and go from hart to hart, and keep what they see. */
function randomProgram(random: Random): Uint8Array {
  const keep = 'sw a0, 0, s1; addi s1, s1, 4';
  const spin = (label: string): string =>
    `li t1, ${random(3000) + 1}; ${label}: addi t1, t1, -1; bne t1, zero, ${label}`;
  const one = (_: unknown, at: number): string => {
    const kind = random(16);
    if (kind < 5) return spin(`spin${at}`);
    if (kind < 7) return `li a1, ${random(4) + 1}; amoadd.w a0, a1, ra; ${keep}`;
    if (kind < 11)
      return `lr.w a0, ra; ${random(2) === 0 ? spin(`held${at}`) : 'addi t1, t1, 1'}; addi a1, a0, 1; sc.w a0, a1, ra; ${keep}`;
    if (kind === 11) return `csrrs a0, 0xC00, zero; ${keep}`;
    if (kind === 12) return `sys 172; ${keep}`;
    if (kind === 13) return 'sys 124';
    if (kind === 14) return `li a0, time; li a1, ${random(2) === 0 ? 'time' : '0'}; sys 101`;
    return `li a0, 0; li a1, 4; li a2, mask; li t1, ${random(255) + 1}; sw t1, 0, a2; sys 122`;
  };
  return tiny(
    `li a0, 0; li a1, 4096; li a2, 3; li a3, 0x21; li a4, -1; li a5, 0; sys 222
     mv ra, a0
     li s0, ${random(7)}
     fork: beq s0, zero, begin
     li a0, 17; li a1, 0; li a2, 0; li a3, 0; li a4, 0; sys 220
     addi s0, s0, -1
     bne a0, zero, fork
     begin: li s0, ${3 + random(12)}
     again: li s1, log
     ${Array.from({ length: 10 }, one).join('\n')}
     addi s0, s0, -1
     bne s0, zero, again
     lw a0, 0, ra; sys 94
     .data
     time: .word 0; .word ${random(40_000)}
     mask: .word 0
     log: .space 256`,
    0x2000,
  );
}

function randomOptions(random: Random): RunOptions {
  const pick = <T>(...of: readonly T[]): T => of[random(of.length)]!;
  return {
    harts: pick(2, 3, 4, 8),
    hotAfter: pick(undefined, 1),
    config: {
      policy: pick(...CHOOSABLE).name,
      window: pick(7, 64, 1024, 100_000),
      quantum: pick(217, 3000, 20_000, 1_000_000),
      queues: pick('one', 'hart'),
    },
  };
}

/** Hashes, and what the windows that the core ran ended with. */
interface Seen {
  readonly hashes: readonly string[];
  readonly stops: ReadonlySet<number>;
}

/** The machine after each of some slices of random lengths, and at its end. */
function runIn(slices: number, image: Uint8Array, options: RunOptions, byTurns: boolean): Seen {
  const k: Kernel = bootPrograms([{ image }, { image }, { image }], options);
  const stops = new Set<number>();
  const inside = k.machine.runWindows.bind(k.machine);
  k.machine.runWindows = (...given) => {
    const outcome = inside(...given);
    stops.add(outcome & 15);
    return outcome;
  };
  if (byTurns) Object.defineProperty(k.order, 'steady', { get: () => false, set() {} });
  const random = numbers(slices);
  const hashes: string[] = [];
  for (let step = 0; step < 8; step++) {
    run(k, machineTime(k) + 1 + random(step % 2 === 0 ? 1500 : 30_000));
    hashes.push(`${machineTime(k)} ${exactHash(k)}`);
  }
  hashes.push(drive(k, newTestHost(), 100_000).kind, exactHash(k));
  return { hashes, stops };
}

describe('windows of several harts', () => {
  it('inside the core and turn by turn: the same machine', () => {
    const random = numbers(SEED);
    const stops = new Set<number>();
    for (let index = 0; index < PROGRAMS; index++) {
      const image = randomProgram(random);
      const options = randomOptions(random);
      const slices = random(1e9);
      const inside = runIn(slices, image, options, false);
      const turns = runIn(slices, image, options, true);
      expect(turns.stops.size).toBe(0);
      const where = `BADAK_SEED=${SEED}, program ${index}: ${JSON.stringify(options)}`;
      expect(inside.hashes, where).toEqual(turns.hashes);
      for (const stop of inside.stops) stops.add(stop);
    }
    for (const stop of [Stop.budget, Stop.trap, InnerStop.limit]) expect(stops).toContain(stop);
  }, 600_000);

  it('that only compute: the same machine, with one hart that has nobody beside it, too', () => {
    const image = tiny('li s0, 400000; again: addi s0, s0, -1; bne s0, zero, again; li a0, 0; sys 94');
    for (const [harts, quantum] of [
      [3, 1_000_000],
      [3, 30_000],
      [8, 1_000_000],
    ] as const) {
      const inside = runIn(1, image, { harts, config: { quantum, policy: 'fifo' } }, false);
      expect(inside.hashes).toEqual(runIn(1, image, { harts, config: { quantum, policy: 'fifo' } }, true).hashes);
      expect(inside.stops).toContain(InnerStop.windows);
    }
  });

  it('among processes, signals, files and faults: the same machine', () => {
    const end = (byTurns: boolean): string => {
      const k = bootPrograms(SCENE, { harts: 3, memoryBytes: 2 * 1024 * 1024, config: { quantum: 3000 } });
      if (byTurns) Object.defineProperty(k.order, 'steady', { get: () => false, set() {} });
      expect(drive(k, newTestHost(INPUT)).kind).toBe('done');
      return exactHash(k);
    };
    expect(end(false)).toBe(end(true));
  });
});
