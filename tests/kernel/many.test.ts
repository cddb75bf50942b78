// Many processes at a time: each keeps its own memory while all change theirs, and the run queue is the same queue
// whether what was taken from it is still in its array or not.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/kernel/context.ts';
import { exactHash, traceHash } from '../../src/kernel/hash.ts';
import { brokenInvariants } from '../../src/kernel/invariants/invariants.ts';
import { machineTime, run } from '../../src/kernel/kernel.ts';
import { isQueued, queuedThreads, settleQueue, takeFirst } from '../../src/kernel/proc/queued.ts';
import { forkSnapshot, restoreSnapshot, takeSnapshot } from '../../src/kernel/snapshot.ts';
import { bootPrograms, drive, newMachine, newTestHost, type RunOptions } from '../support/machine.ts';
import { expectPass, guest } from './guest.ts';

const CHILDREN = 80;
/** What it needs, and an end to faults that would repeat for ever. */
const OPTIONS = { memoryBytes: 16 * 1024 * 1024, config: { maxCycles: 20_000_000 } };

/** Every child gives up the hart between all that it does to a page that it shares with its parent, and to one of its own. */
const SCENE = `
        li      s0, ${CHILDREN}
fork:   sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, child
        addi    s0, s0, -1
        bnez    s0, fork
        li      s0, ${CHILDREN}
reap:   sys     wait4, -1, status, 0, 0
        load    status
        want    0
        addi    s0, s0, -1
        bnez    s0, reap
        j       pass

child:  li      s1, 6
round:  la      a0, cell                # as the parent left it, or as this process did
        lw      a0, 0(a0)
        beqz    a0, 1f
        bne     a0, s0, bad
1:      sys     sched_yield
        la      a0, cell
        sw      s0, 0(a0)
        sys     sched_yield
        la      a0, cell
        lw      a0, 0(a0)
        bne     a0, s0, bad
        sys     mmap2, PAGE, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED, -1, 0
        li      a1, PAGE
        lw      a0, 0(a1)
        bnez    a0, bad
        sw      s0, 0(a1)
        sys     mprotect, PAGE, 4096, PROT_READ
        sys     sched_yield
        li      a1, PAGE
        lw      a0, 0(a1)
        bne     a0, s0, bad
        sys     munmap, PAGE, 4096
        sys     sched_yield
        addi    s1, s1, -1
        bnez    s1, round
        j       pass
bad:    sys     exit_group, 77
        .equ    PAGE, 0x400000
        .data
cell:   .word   0
status: .word   0
`;

describe('many processes', () => {
  it.each([1, 4])('each has its own memory, %i harts', (harts) => {
    const { k } = expectPass(SCENE, { ...OPTIONS, harts });
    expect(k.state.ended.voluntary).toBeGreaterThan(CHILDREN * 20);
  });

  it.each([1, 3])('snapshots and listeners change nothing of the order in which they run, %i harts', (harts) => {
    const options = { ...OPTIONS, harts };
    const plain = start(options);
    finish(plain);
    const watched = start({ ...options, observer: { choice: () => {} } });
    finish(watched);
    expect(traceHash(watched)).toBe(traceHash(plain));

    const k = start(options);
    let taken = 0;
    while (run(k, machineTime(k) + 40_009).kind === 'more') {
      taken = Math.max(taken, k.taken);
      expect(brokenInvariants(k)).toEqual([]);
    }
    expect(taken).toBeGreaterThan(30);
    expect(traceHash(k)).toBe(traceHash(plain));
  });

  it('a machine goes on from a snapshot as the one that it was taken from, and as that one when it is set back', () => {
    const k = start(OPTIONS);
    run(k, 300_000);
    run(k, machineTime(k) + 997);
    expect(k.taken).toBeGreaterThan(0);
    const snapshot = takeSnapshot(k);
    const other = forkSnapshot(newMachine(OPTIONS), snapshot);
    run(k, 400_000);
    const hash = exactHash(k);
    run(other, 400_000);
    expect(exactHash(other)).toBe(hash);
    run(k, machineTime(k) + 997);
    expect(k.taken).toBeGreaterThan(0);
    restoreSnapshot(k, snapshot);
    run(k, 400_000);
    expect(exactHash(k)).toBe(hash);
  });
});

describe('the run queue', () => {
  it('is first in, first out, whenever it is settled', () => {
    const step = fc.oneof({ weight: 4, arbitrary: fc.nat(300) }, { weight: 1, arbitrary: fc.constant(-1) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const k = { state: { runQueue: [] as number[] }, taken: 0 } as unknown as Kernel;
        const plain: number[] = [];
        let next = 1;
        for (const count of steps) {
          if (count < 0) settleQueue(k);
          else if (count % 2 === 0)
            for (let i = 0; i < count; i++) plain.push(k.state.runQueue[k.state.runQueue.push(next++) - 1]!);
          else for (let i = 0; i < count && isQueued(k); i++) expect(takeFirst(k)).toBe(plain.shift());
          expect(queuedThreads(k)).toEqual(plain);
          expect(isQueued(k)).toBe(plain.length > 0);
        }
        expect(k.taken).toBeLessThan(Math.max(64, k.state.runQueue.length));
      }),
    );
  });
});

function start(options: RunOptions): Kernel {
  return bootPrograms([{ image: guest(SCENE) }], options);
}

function finish(k: Kernel): void {
  expect(drive(k, newTestHost()).kind).toBe('done');
}
