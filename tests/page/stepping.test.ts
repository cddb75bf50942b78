// Stepping in the page's worker: to the next call or switch at once, however far it is; in between nothing is lost.
import { describe, expect, it } from 'vitest';
import { openBrowserHost } from '../../src/host/browser.ts';
import { traceHash } from '../../src/kernel/hash.ts';
import { run } from '../../src/kernel/kernel.ts';
import type { Observer } from '../../src/kernel/observe.ts';
import { SYSCALLS } from '../../src/spec/syscalls.ts';
import { type Step, stepObserver, takeStep, type Walk } from '../../web/machine/stepping.ts';
import { guest } from '../kernel/guest.ts';
import { bootPrograms } from '../support/machine.ts';

/** Calls, with three million instructions between two of them. */
const FAR = guest(`
1:      li      s0, 1000000
2:      addi    s0, s0, -1
        nop
        bnez    s0, 2b
        sys     getpid
        sys     gettid
        j       1b
`);
const THREE = guest(`
        li      s0, 3
1:      sys     sched_yield
        addi    s0, s0, -1
        bnez    s0, 1b
        j       pass
`);

function walkOf(images: readonly Uint8Array[], observer: Observer = {}): Walk & { wanted: boolean } {
  const k = bootPrograms(
    images.map((image) => ({ image })),
    { observer },
  );
  const host = openBrowserHost({
    nowMs: () => performance.now(),
    afterMessages: (then) => void setImmediate(then),
    after: () => () => {},
    show: () => {},
  });
  const toolchain = () => Promise.reject(new Error('no toolchain here'));
  const walk = { k, host, toolchain, isWanted: () => walk.wanted, refresh: () => {}, wanted: true };
  return walk;
}

async function step(walk: Walk, kind: Step, times = 1): Promise<void> {
  for (let n = 0; n < times; n++) {
    const before = walk.k.observer!;
    const own = stepObserver(walk.k, kind) ?? {};
    walk.k.observer = { ...before, ...own, ...bothOf(before, own) };
    await takeStep(walk, kind);
    walk.k.observer = before;
  }
}

const bothOf = (a: Observer, b: Observer): Observer => ({
  syscall: (...args) => {
    a.syscall?.(...args);
    b.syscall?.(...args);
  },
  dispatch: (...args) => {
    a.dispatch?.(...args);
    b.dispatch?.(...args);
  },
});

describe('stepping in the page', () => {
  it('to a call far away: right after it was entered, one call a step', async () => {
    const calls: string[] = [];
    const name = (number: number): string => SYSCALLS.find((row) => row.number === number)!.name;
    const walk = walkOf([FAR], { syscall: (_, number) => void calls.push(name(number)) });
    await step(walk, 'call');
    expect(calls).toEqual(['getpid']);
    await step(walk, 'call', 3);
    expect(calls).toEqual(['getpid', 'gettid', 'getpid', 'gettid']);
    expect(walk.k.machine.harts[0]!.instret).toBeGreaterThan(6_000_000);
  });

  it('to a switch: one dispatch a step', async () => {
    const threads: number[] = [];
    const walk = walkOf([FAR, FAR], { dispatch: (_, tid) => void threads.push(tid) });
    await step(walk, 'switch', 5);
    expect(threads).toEqual([2, 3, 2, 3, 2]);
  });

  it('by an instruction: no more than one', async () => {
    const walk = walkOf([FAR]);
    await step(walk, 'switch');
    const before = walk.k.machine.harts[0]!.instret;
    await step(walk, 'instruction', 20);
    expect(walk.k.machine.harts[0]!.instret).toBe(before + 20);
  });

  it('all of them give the run that there is without', async () => {
    const whole = bootPrograms([{ image: THREE }, { image: THREE }]);
    while (run(whole, Number.POSITIVE_INFINITY).kind !== 'done');
    const walk = walkOf([THREE, THREE]);
    const kinds: Step[] = ['call', 'switch', 'instruction'];
    for (let n = 0; walk.k.state.threads.rows.size > 0 || n === 0; n++) await step(walk, kinds[n % 3]!);
    expect(traceHash(walk.k)).toBe(traceHash(whole));
  });

  it('ends where nothing can happen, and when the page wants something else', async () => {
    const walk = walkOf([THREE]);
    await step(walk, 'call', 20);
    expect(walk.k.state.threads.rows.size).toBe(0);
    const endless = walkOf([guest('1: j 1b\n')]);
    setTimeout(() => {
      endless.wanted = false;
    }, 20);
    await step(endless, 'call');
    expect(endless.k.machine.harts[0]!.instret).toBeGreaterThan(0);
  });
});
