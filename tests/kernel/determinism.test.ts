// The five choices of kernel.md 1, proved on a scene of several programs: a machine is data, and one run is one run.

import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/kernel/context.ts';
import { exactHash, logicalHash, traceHash } from '../../src/kernel/hash.ts';
import { submit, submitStamped } from '../../src/kernel/inputs.ts';
import { machineTime, run } from '../../src/kernel/kernel.ts';
import { accounts, leaks } from '../../src/kernel/report.ts';
import {
  decodeSnapshot,
  encodeSnapshot,
  forkSnapshot,
  restoreSnapshot,
  takeSnapshot,
  usedFrames,
} from '../../src/kernel/snapshot.ts';
import { TABLES } from '../../src/kernel/state.ts';
import { newTraceHash } from '../../src/kernel/trace-hash.ts';
import type { InputEvent } from '../../src/spec/inputs.ts';
import { bootPrograms, drive, newMachine, newTestHost, type RunOptions } from '../support/machine.ts';
import { INPUT, SCENE } from './scenes.ts';

const LONG = process.env['BADAK_LONG'] === '1';
const ROUNDS = LONG ? 60 : 6;
const SEED = Number(process.env['BADAK_SEED'] ?? 20261);
const QUICK: RunOptions = { memoryBytes: 2 * 1024 * 1024, config: { quantum: 3000 } };

function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
}

function finish(k: Kernel, slice = 1_000_000, host = newTestHost(INPUT)): string {
  const status = drive(k, host, slice);
  expect(status.kind).toBe('done');
  return exactHash(k);
}

function expectAccountsAddUp(k: Kernel): void {
  const { clocks, ...parts } = accounts(k);
  expect(Object.values(parts).reduce((sum, each) => sum + each, 0)).toBe(clocks);
}

/** End time and final hash of the undisturbed run. */
function reference(options: RunOptions): { end: number; hash: string; trace: string } {
  const k = bootPrograms(SCENE, options);
  const host = newTestHost(INPUT);
  const hash = finish(k, 1_000_000, host);
  expect(host.output).toContain('piped\n');
  expect(host.output.replace('piped\n', '')).toBe(INPUT);
  expectAccountsAddUp(k);
  expect(Object.values(leaks(k)).every((each) => each === 0)).toBe(true);
  return { end: machineTime(k), hash, trace: traceHash(k) };
}

describe.each([1, 3])('determinism, %i harts', (harts) => {
  const options = { ...QUICK, harts };
  const undisturbed = reference(options);

  it('the same run twice, with any slices: same trace hash', () => {
    const { trace } = undisturbed;
    for (const slice of LONG ? [1, 7, 64, 333, 1024, 4099, 100_000] : [197, 4099]) {
      const k = bootPrograms(SCENE, options);
      finish(k, slice);
      expect(traceHash(k), `slices of ${slice} cycles`).toBe(trace);
    }
  });

  it('a slice may end within a cycle, which then counts whole', () => {
    const k = bootPrograms(SCENE, options);
    finish(k, 197.5);
    expect(traceHash(k)).toBe(undisturbed.trace);
    const cut = bootPrograms(SCENE, options);
    run(cut, 1000.25);
    const whole = bootPrograms(SCENE, options);
    run(whole, 1001);
    expect(exactHash(cut)).toBe(exactHash(whole));
  });

  it('coming back after every call and every switch: same trace hash', () => {
    const { trace } = undisturbed;
    let breaks = 0;
    const come = (): void => {
      breaks++;
      k.breaks = true;
    };
    const k: Kernel = bootPrograms(SCENE, { ...options, observer: { syscall: come, dispatch: come } });
    finish(k);
    expect(breaks).toBeGreaterThan(50);
    expect(traceHash(k)).toBe(trace);
  });

  it('snapshot, encode, restore into a fresh machine, continue: same exact hash', () => {
    const { end, hash } = undisturbed;
    const random = numbers(SEED + harts);
    const k = bootPrograms(SCENE, options);
    const host = newTestHost(INPUT);
    for (let round = 0; round < ROUNDS; round++) {
      const at = machineTime(k) + random(Math.ceil((end * 2) / ROUNDS));
      drive(k, host, 1_000_000, at);
      const snapshot = takeSnapshot(k);
      const here = exactHash(k);
      const bytes = encodeSnapshot(snapshot);
      const other = decodeSnapshot(newMachine(options), bytes);
      expect(exactHash(other), `seed ${SEED}, cycle ${at}`).toBe(here);
      expect(finish(other, 1_000_000, { ...host }), `seed ${SEED}, cycle ${at}`).toBe(hash);
    }
    expect(finish(k, 1_000_000, host)).toBe(hash);
  });

  it('restored into the same machine again and again, it runs the same way', () => {
    const { end, hash } = undisturbed;
    const k = bootPrograms(SCENE, options);
    const host = newTestHost(INPUT);
    drive(k, host, 1_000_000, Math.floor(end / 3));
    const snapshot = takeSnapshot(k);
    const here = exactHash(k);
    for (let round = 0; round < 3; round++) {
      drive(k, { ...host }, 1_000_000, Math.floor((end * (round + 1)) / 3));
      restoreSnapshot(k, snapshot);
      expect(exactHash(k)).toBe(here);
    }
    expect(finish(k, 1_000_000, { ...host })).toBe(hash);
  });

  it('two machines in one process, taking turns, do not touch each other', () => {
    const { hash } = undisturbed;
    const other = reference({ ...options, config: { quantum: 1777 } }).hash;
    const a = bootPrograms(SCENE, options);
    const b = bootPrograms(SCENE, { ...options, config: { quantum: 1777 } });
    const hosts = [newTestHost(INPUT), newTestHost(INPUT)];
    for (let time = 0; time < 200_000; time += 5234) {
      drive(a, hosts[0]!, 1_000_000, time);
      drive(b, hosts[1]!, 1_000_000, time);
    }
    expect(finish(a, 1_000_000, hosts[0])).toBe(hash);
    expect(finish(b, 1_000_000, hosts[1])).toBe(other);
  });
});

describe('snapshots', () => {
  it('forked 1,000 times, each costs the frames and rows written, and shares all others', () => {
    const k = bootPrograms(SCENE, QUICK);
    drive(k, newTestHost(INPUT), 1_000_000, 50_000);
    const base = takeSnapshot(k);
    const frames = usedFrames(base.state);
    for (let round = 0; round < 1000; round++) {
      restoreSnapshot(k, base);
      drive(k, newTestHost(INPUT), 1_000_000, 50_000 + (round % 7) * 100);
      const fork = takeSnapshot(k);
      const own = frames.filter((frame) => fork.ram.wordsOf(frame) !== base.ram.wordsOf(frame));
      expect(own.length).toBeLessThan(8);
      const rows = TABLES.flatMap((name) =>
        [...fork.state[name].rows].filter(([id, row]) => base.state[name].rows.get(id) !== row),
      );
      expect(rows.length).toBeLessThan(12);
    }
  });

  it('a snapshot stays as it was while its machine, and a fork of it, run on', () => {
    const k = bootPrograms(SCENE, QUICK);
    const host = newTestHost(INPUT);
    drive(k, host, 1_000_000, 50_000);
    const snapshot = takeSnapshot(k);
    const bytes = encodeSnapshot(snapshot);
    const fork = forkSnapshot(newMachine(QUICK), snapshot);
    expect(finish(fork, 1_000_000, { ...host })).toBe(finish(k, 1_000_000, host));
    expect(Buffer.compare(encodeSnapshot(snapshot), bytes)).toBe(0);
  });

  it('bytes that are no snapshot are refused, whatever they are', () => {
    const k = bootPrograms(SCENE, QUICK);
    const bytes = encodeSnapshot(takeSnapshot(k));
    const random = numbers(SEED);
    for (let round = 0; round < 20; round++) {
      const broken = bytes.slice(0, random(bytes.length));
      expect(() => decodeSnapshot(newMachine(QUICK), broken)).toThrow(RangeError);
    }
    expect(() => decodeSnapshot(newMachine({ memoryBytes: 1 << 20 }), bytes)).toThrow(/frames/);
  });
});

describe('hashes', () => {
  it('logical: the same for another quantum, once all is over; exact: not', () => {
    const a = bootPrograms(SCENE, QUICK);
    const b = bootPrograms(SCENE, { ...QUICK, config: { quantum: 2999 } });
    expect(finish(a)).not.toBe(finish(b));
    b.state.config = a.state.config;
    expect(logicalHash(a)).toBe(logicalHash(b));
  });

  it('the policy and the seed are part of a run', () => {
    const hashes = [{ policy: 'rr' }, { policy: 'random' }, { policy: 'random', seed: 2 }, { policy: 'fifo' }].map(
      (config) => {
        const k = bootPrograms(SCENE, { ...QUICK, config: { ...QUICK.config, ...config } });
        k.trace = newTraceHash();
        finish(k);
        expectAccountsAddUp(k);
        return traceHash(k);
      },
    );
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('recordings', () => {
  it('inputs at any moment are a log; the log alone replays the run, with other slices', () => {
    const log: InputEvent[] = [];
    const options = { ...QUICK, harts: 2 };
    const k = bootPrograms(SCENE, { ...options, observer: { input: (event) => void log.push(event) } });
    const random = numbers(SEED);
    const host = newTestHost(INPUT);
    for (let round = 0; round < 20; round++) {
      drive(k, host, 777, machineTime(k) + random(20_000));
      submit(k, { kind: 'signal', pid: 2 + random(9), signal: [9, 15, 17, 18, 19, 28][random(6)]! });
      submit(k, { kind: 'setting', name: 'quantum', value: 500 + random(5000) });
    }
    for (let pid = 2; pid < 20; pid++) submit(k, { kind: 'signal', pid, signal: 18 });
    finish(k, 1_000_000, host);
    const replay = bootPrograms([], options);
    submitStamped(replay, log);
    finish(replay, 4099);
    expect(traceHash(replay)).toBe(traceHash(k));
  });

  it('choices replay the run without the policy', () => {
    const choices: number[] = [];
    const config = { ...QUICK.config, policy: 'random', seed: 5 };
    const observer = {
      choice: (_kind: string, _candidates: readonly number[], index: number) => void choices.push(index),
    };
    const k = bootPrograms(SCENE, { ...QUICK, config, observer });
    finish(k);
    const replay = bootPrograms(SCENE, { ...QUICK, config: { ...config, policy: 'script', choices } });
    finish(replay);
    expect(replay.trace).toEqual(k.trace);
    expect(replay.state.policy['at']).toBe(choices.length);
  });
});
