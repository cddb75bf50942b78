// A seeded fuzzer of system calls: one to eight processes, and what they fork, make random calls on a small machine, and
// after each call all that must be true of the kernel's records is checked. A failure names the seed that shows it again:
// BADAK_SEED=n runs that one alone.
import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/kernel/context.ts';
import { exactHash } from '../../src/kernel/hash.ts';
import { submit } from '../../src/kernel/inputs.ts';
import { brokenInvariants } from '../../src/kernel/invariants/invariants.ts';
import { drainOutput } from '../../src/kernel/io/output.ts';
import { takeRequests } from '../../src/kernel/io/requests.ts';
import { machineTime, run } from '../../src/kernel/kernel.ts';
import { decodeSnapshot, encodeSnapshot, takeSnapshot } from '../../src/kernel/snapshot.ts';
import { Signal } from '../../src/spec/signals.ts';
import { bootPrograms, newMachine } from '../support/machine.ts';
import { fuzzGuest } from './fuzz-guest.ts';

const LONG = process.env['BADAK_LONG'] !== undefined;
const ONE = process.env['BADAK_SEED'];
const CALLS = LONG ? 3_000_000 : 16_000;
const CALLS_OF_A_SEED = LONG ? 4000 : 2000;
/** Most cycles between two checks. */
const SLICE = 20_000;
const CHECKS_OF_A_SNAPSHOT = 400;
const MOST_CHECKS = 4 * CALLS_OF_A_SEED;
const MOST_PROCESSES = 8;
/** What wakes later than that wakes never; and how often something may before it counts as idle. */
const FAR = 1e12;
const PATIENCE = 8;
const EIO = 5;

/** Besides those of the parents, each of which has one process at least that makes calls. */
const LIMITS = {
  processes: 9,
  threads: 14,
  openFiles: 24,
  openFilesTotal: 48,
  fileBytes: 0x80000,
  vnodes: 160,
  pseudoTerminals: 3,
};

/** Runs the machine of a seed; how many calls it made. Throws where something is broken. */
function fuzz(seed: number): number {
  let calls = 0;
  const count = 1 + (seed % MOST_PROCESSES);
  const images = Array.from({ length: count }, (_, index) => ({ image: fuzzGuest(seed * MOST_PROCESSES + index) }));
  const limits = { ...LIMITS, processes: LIMITS.processes + count, threads: LIMITS.threads + count };
  const options = { memoryBytes: 0x200000 + count * 0x40000, limits, harts: seed % 4 === 3 ? 2 : 1 };
  const observer = {
    syscall: () => {
      calls++;
      k.breaks = true;
    },
  };
  const policy = ['rr', 'random', 'fair'][seed % 3]!;
  const config = { seed, policy, quantum: 5000 };
  const k: Kernel = bootPrograms(images, { ...options, config, observer, stdio: ['tty', 'tty', 'null'] });
  let idle = 0;
  for (let checks = 0; calls < CALLS_OF_A_SEED && checks < MOST_CHECKS; checks++) {
    const status = run(k, machineTime(k) + SLICE, 0);
    drainOutput(k);
    expect(brokenInvariants(k)).toEqual([]);
    if (checks % CHECKS_OF_A_SNAPSHOT === 0) {
      const bytes = encodeSnapshot(takeSnapshot(k));
      expect(exactHash(decodeSnapshot(newMachine(options), bytes))).toBe(exactHash(k));
    }
    if (status.kind === 'done') break;
    if (status.kind === 'waiting') refuse(k);
    else if (status.kind === 'idle' && status.until < FAR && ++idle % PATIENCE !== 0) run(k, status.until + SLICE);
    else if (status.kind !== 'more') stir(k);
  }
  return calls;
}

/** The host can do nothing that it is asked for. */
function refuse(k: Kernel): void {
  for (const { id } of takeRequests(k))
    submit(k, { kind: 'reply', request: id, result: -EIO, bytes: new Uint8Array(0) });
}

/** Nothing happens any more: keys are typed, and all but the parents are killed. */
function stir(k: Kernel): void {
  const parents = new Set([...k.state.programs.rows.values()].map(({ pid }) => pid));
  submit(k, { kind: 'keys', tty: 1, bytes: Uint8Array.of(0x61, 0x0a, 4, 3) });
  for (const pid of k.state.processes.rows.keys())
    submit(k, { kind: 'signal', pid, signal: parents.has(pid) ? Signal.SIGCONT : Signal.SIGKILL });
}

describe('random system calls', () => {
  it('never break the kernel, whatever they are', () => {
    const first = Number(ONE ?? (LONG ? Date.now() % 1_000_000 : 1));
    if (LONG) console.log(`seeds from ${first} on`);
    let calls = 0;
    for (let seed = first; calls < CALLS; seed++) {
      try {
        calls += Math.max(fuzz(seed), 1);
      } catch (error) {
        throw new Error(`BADAK_SEED=${seed}: ${(error as Error).message}`, { cause: error });
      }
      if (ONE !== undefined) break;
    }
  }, 3_600_000);

  it('what is broken on purpose is found', () => {
    const k = bootPrograms([{ image: fuzzGuest(5) }], { stdio: ['tty', 'tty', 'null'] });
    run(k, 60_000);
    expect(brokenInvariants(k)).toEqual([]);
    const first = <T>(rows: Map<number, T>): T => [...rows.values()][0]!;
    const breaks: [string, () => () => void][] = [
      ['frame', () => change(first(k.state.frameChunks.rows).counts, 3)],
      ['open file', () => change(first(k.state.openFiles.rows), 'references')],
      ['vnode', () => change(first(k.state.vnodes.rows), 'references')],
      ['space', () => change(first(k.state.spaces.rows), 'resident')],
      ['accounts', () => change(k.state.harts[0]!, 'idleCycles')],
      ['files have', () => change(k.state, 'fileBlocks')],
      ['run queue', () => undo(k.state.runQueue.push(999), () => void k.state.runQueue.pop())],
    ];
    for (const [word, damage] of breaks) {
      const mend = damage();
      expect(brokenInvariants(k).join('\n')).toContain(word === 'run queue' ? 'thread 999' : word);
      mend();
      expect(brokenInvariants(k)).toEqual([]);
    }
  });
});

/** Adds one to a number of a record; the result takes it back. */
function change(record: object, field: string | number): () => void {
  const numbers = record as Record<string | number, number>;
  numbers[field]!++;
  return () => void numbers[field]!--;
}

const undo = (_: number, mend: () => void): (() => void) => mend;
