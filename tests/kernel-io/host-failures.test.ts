// Every function of the host is made to fail once, the first time, the last, and between: a request that fails is an error of
// the guest's call; any other failure ends the session, names the function, and leaves a machine that can go on.
import { describe, expect, it } from 'vitest';
import { guardHost } from '../../src/host/host-failure.ts';
import {
  type Reply,
  runSession,
  type SessionEnd,
  type SessionHost,
  type SessionOptions,
} from '../../src/host/session.ts';
import { openSimHost } from '../../src/host/sim.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { exactHash } from '../../src/kernel/hash.ts';
import type { HostRequestFields } from '../../src/kernel/host.ts';
import { brokenInvariants } from '../../src/kernel/invariants/invariants.ts';
import { takeRequests } from '../../src/kernel/io/requests.ts';
import { leaks } from '../../src/kernel/report.ts';
import { Errno } from '../../src/spec/errno.ts';
import { tiny } from '../kernel/tiny.ts';
import { bootPrograms } from '../support/machine.ts';
import { AT_FDCWD, Script } from './script.ts';
import { statusOf } from './sessions.ts';

/** Functions that a host gives: those of its own, and those that come with the options of a session. */
type Call = keyof SessionHost | 'toolchain' | 'folders';

interface Case {
  readonly ways: readonly ('throws' | 'rejects')[];
  readonly end: 'failed' | 'done';
}

const CASES: Readonly<Record<Call, Case>> = {
  nowMs: { ways: ['throws'], end: 'failed' },
  pause: { ways: ['throws', 'rejects'], end: 'failed' },
  takeArrivals: { ways: ['throws'], end: 'failed' },
  stopReason: { ways: ['throws'], end: 'failed' },
  write: { ways: ['throws', 'rejects'], end: 'failed' },
  answer: { ways: ['throws', 'rejects'], end: 'done' },
  toolchain: { ways: ['throws', 'rejects'], end: 'done' },
  folders: { ways: ['throws'], end: 'done' },
};

/** What the kernel asks of a host, and which function answers it; output goes by `write`. */
const REQUESTS: Readonly<Record<HostRequestFields['kind'], Call>> = {
  streamRead: 'answer',
  streamWrite: 'write',
  tool: 'toolchain',
  folder: 'folders',
};

const MESSAGE = 'made to fail';
/** Most places at which one function is made to fail. */
const PLACES = 6;

/** Asks the host for everything, whatever comes of it. */
function asker(): Uint8Array {
  const s = new Script();
  const buffer = s.memory(64);
  for (let round = 0; round < 2; round++) {
    s.call('read', 0, buffer, 8);
    s.call('toolchain', buffer, 8, buffer, 64);
    s.call('openat', AT_FDCWD, '/mnt/file', 0, 0);
    s.call('write', 1, 'text\n', 5);
  }
  return s.image();
}

/** Sleeps and writes, ten times; has nothing to do with the other's requests. */
const NEIGHBOUR = tiny(`
  li s0, 10
  loop: li a0, time; li a1, 0; sys 101
  li a0, 2; li a1, dot; li a2, 1; sys 64
  addi s0, s0, -1; bne s0, zero, loop
  li a0, 0; sys 94
  .data
  dot: .asciz "."
  .word 0
  time: .word 0
  .word 1000000`);

interface Failure {
  readonly call: Call;
  readonly way: Case['ways'][number];
  readonly at: number;
}

interface Ended {
  readonly k: Kernel;
  readonly end: SessionEnd;
  readonly counts: ReadonlyMap<Call, number>;
  readonly text: string;
}

async function runWith(failure?: Failure): Promise<Ended> {
  const k = bootPrograms([{ image: asker() }, { image: NEIGHBOUR }], {
    stdio: ['stream', 'tty', 'stream'],
    mounts: [{ path: '/mnt', readOnly: true }],
  });
  const script = openSimHost({ stdin: 'standard input' });
  // A wait for an answer is no end of the script.
  const pause = async (ms: number): Promise<void> => (ms < Number.POSITIVE_INFINITY ? script.pause(ms) : undefined);
  const sim = { ...script, pause };
  const counts = new Map<Call, number>();
  const failing = <A extends unknown[], R>(call: Call, work: (...given: A) => R): ((...given: A) => R) => {
    return (...given) => {
      const count = (counts.get(call) ?? 0) + 1;
      counts.set(call, count);
      if (failure?.call !== call || failure.at !== count) return work(...given);
      if (failure.way === 'throws') throw new Error(MESSAGE);
      return Promise.reject(new Error(MESSAGE)) as R;
    };
  };
  const folders = (): Reply => ({ result: -Errno.ENOENT, bytes: new Uint8Array(0) });
  const options: SessionOptions = { pace: 'real', sliceCycles: 20_000 };
  const host: SessionHost = {
    nowMs: failing('nowMs', sim.nowMs),
    pause: failing('pause', sim.pause),
    takeArrivals: failing('takeArrivals', sim.takeArrivals),
    stopReason: failing('stopReason', sim.stopReason),
    write: failing('write', sim.write),
    answer: failing('answer', sim.answer),
  };
  const toolchain = (request: Uint8Array): Uint8Array => request.subarray(0, 4);
  const services = { toolchain: failing('toolchain', toolchain), folders: failing('folders', folders) };
  const end = await runSession(k, host, { ...options, ...services });
  expect(brokenInvariants(k)).toEqual([]);
  expect(exactHash(k)).not.toBe('');
  if (end.kind === 'failed' && k.state.requests.rows.size === 0) {
    expect((await runSession(k, sim, { ...options, toolchain, folders })).kind).toBe('done');
  }
  return { k, end, counts, text: sim.textOf('stream', 2) + sim.textOf('stream', 3) };
}

/** Where a function that was called so often is made to fail. */
function places(count: number): number[] {
  const wanted = Math.min(count, PLACES);
  return Array.from({ length: wanted }, (_, index) => 1 + Math.round((index * (count - 1)) / Math.max(1, wanted - 1)));
}

describe('a host that fails once', () => {
  it('has a case for every function that it gives', () => {
    const given = [...Object.keys(guardHost(openSimHost())), 'toolchain', 'folders'];
    expect(Object.keys(CASES).sort()).toEqual(given.sort());
    expect(Object.values(REQUESTS).every((call) => call in CASES)).toBe(true);
  });

  it('is called by every function of it when nothing fails', async () => {
    const { k, end, counts, text } = await runWith();
    expect(end).toEqual({ kind: 'done' });
    expect([...counts.keys()].sort()).toEqual(Object.keys(CASES).sort());
    expect([statusOf(k, 1), statusOf(k, 2)]).toEqual([0, 0]);
    expect(text).toContain('.'.repeat(10));
  });

  for (const [call, { ways, end: expected }] of Object.entries(CASES) as [Call, Case][]) {
    it.each(ways)(`in ${call}, which %s`, async (way) => {
      const { counts } = await runWith();
      for (const at of places(counts.get(call)!)) {
        const { k, end, text } = await runWith({ call, way, at });
        if (expected === 'failed') expect(end).toEqual({ kind: 'failed', call, why: MESSAGE });
        else {
          expect(end).toEqual({ kind: 'done' });
          expect(text).toContain('.'.repeat(10));
          expect([statusOf(k, 1), statusOf(k, 2)]).toEqual([0, 0]);
          expect(Object.values(leaks(k)).every((count) => count === 0)).toBe(true);
          expect(takeRequests(k)).toEqual([]);
        }
      }
    });
  }
});
