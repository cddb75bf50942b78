// Deadlines, to the cycle: the timer interrupt comes at the very cycle that the deadline says, and who waited is back in
// its program as many cycles later as the table of costs has for the interrupt, the wake-up and the switch.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observer } from '../../src/kernel/observe.ts';
import { type Costs, DEFAULT_COSTS } from '../../src/spec/costs.ts';
import { TIME_MAX } from '../../src/spec/inputs.ts';
import { guest } from '../kernel/guest.ts';
import { ROOT } from '../programs/build.ts';
import { imageOf } from '../programs/run.ts';
import { bootPrograms, drive, newTestHost, runPrograms } from '../support/machine.ts';

const TIMER_INTERRUPT = 0x80000005;
const OTHER_COSTS: Costs = { ...DEFAULT_COSTS, trap: 17, interrupt: 31, wake: 7, switch: 333 };

/** Cycles from a deadline until who waited for it executes again, if a hart is free for it: one for going on with the call. */
const back = ({ interrupt, wake, switch: change }: Costs): number => interrupt + wake + change + 1;

/** Waits in the kernel: arguments, and whether the time is one of the clock. */
const WAITS = {
  nanosleep: ['nanosleep, when, 0, 0', false, 0],
  clock_nanosleep: ['clock_nanosleep, CLOCK_MONOTONIC, 0, when, 0', false, 0],
  'clock_nanosleep to a time': ['clock_nanosleep, CLOCK_MONOTONIC, TIMER_ABSTIME, when, 0', true, 0],
  FUTEX_WAIT: ['futex, word, FUTEX_WAIT, 0, when', false, 'ETIMEDOUT'],
  FUTEX_WAIT_BITSET: ['futex, word, FUTEX_WAIT_BITSET, 0, when, 0, -1', true, 'ETIMEDOUT'],
  'FUTEX_WAIT_BITSET of the wall clock': [
    'futex, word, FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME, 0, when, 0, -1',
    true,
    'ETIMEDOUT',
  ],
} as const;

/** Waits `nanoseconds`, or until then; is content when it is back at the very cycle. */
function waiter(name: keyof typeof WAITS, nanoseconds: number, costs: Costs): Uint8Array {
  const [call, absolute, error] = WAITS[name];
  const cycles = Math.ceil(nanoseconds / 10);
  // The kernel looks at the clock when the trap has been paid; rdcycle and what the macro loads lie before.
  const expected = absolute ? cycles + back(costs) : cycles + back(costs) + costs.trap;
  return guest(`
        .macro  waits name, a=, b=, c=, d=, e=, f=
        .ifnb   \\f
        li      a5, \\f
        .endif
        .ifnb   \\d
        la      a3, \\d
        .endif
        la      a2, \\c
        la      a1, \\b
        la      a0, \\a
        li      t0, SYS_\\name
        rdcycle s0
        addi    s0, s0, 2
        ecall
        rdcycle s1
        .endm
        load    when                    # its page is there then
        waits   ${call}
        want    ${error === 0 ? 0 : `-${error}`}
        mv      a0, s1
        ${absolute ? '' : 'sub     a0, a0, s0'}
        want    ${expected}
        j       pass
        .data
word:   .word   0
when:   .word   ${Math.floor(nanoseconds / 1e9)}, ${nanoseconds % 1e9}`);
}

const SPIN = guest('1: j 1b');
/** Calls that take the kernel some 8,000 cycles, one after the other. */
const COPY = guest(`
        sys     openat, AT_FDCWD, zeros, O_RDONLY, 0
        mv      s0, a0
1:      mv      a0, s0
        sys     read, , buffer, 65536
        j       1b
        .data
zeros:  .asciz  "/dev/zero"
        .bss
buffer: .zero   65536`);

const NAMES = Object.keys(WAITS) as (keyof typeof WAITS)[];
const TIMES = [1000, 12345, 1_000_000, 7_654_321, 1_999_999_999];

describe('deadlines: to the cycle', () => {
  it.each(NAMES)('%s: alone, with the usual costs and with others', (name) => {
    for (const costs of [DEFAULT_COSTS, OTHER_COSTS])
      for (const time of TIMES) {
        if (WAITS[name][1] && time < 50_000) continue; // the program begins later
        const run = runPrograms([{ image: waiter(name, time, costs) }], { config: { costs } });
        expect([run.status.kind, run.exit], `${time} ns`).toEqual(['done', 0]);
      }
  });

  it.each([2, 3, 8])('while others compute, or are in long calls, on all but one of %i harts', (harts) => {
    for (const company of [SPIN, COPY])
      for (const name of NAMES)
        for (const policy of ['rr', 'fair', 'mlfq']) {
          const others = new Array(harts - 1).fill({ image: company });
          const sleeper = { image: waiter(name, 7_654_321, DEFAULT_COSTS) };
          const k = bootPrograms([sleeper, ...others], { harts, config: { policy } });
          drive(k, newTestHost(), 100_000, 1_000_000);
          const [program] = k.state.programs.rows.values();
          expect([program!.done, program!.status], `${name}, ${policy}`).toEqual([true, 0]);
        }
  });

  it('on the only hart, which computes: the interrupt comes at the cycle, whoever runs then', () => {
    const fired: number[] = [];
    const observer: Observer = { interrupt: (_hart, clock, cause) => cause === TIMER_INTERRUPT && fired.push(clock) };
    const sleeper = { image: waiter('clock_nanosleep to a time', 7_654_321, DEFAULT_COSTS) };
    const k = bootPrograms([sleeper, { image: SPIN }], { observer });
    drive(k, newTestHost(), 100_000, 1_000_000);
    // Those before start the two programs.
    expect(fired.filter((clock) => clock > 10_000)).toEqual([765_433]);
  });

  it('those of the library: its locks wake at the cycle of the time that the program gave', () => {
    const waits: { deadline: number; woken: number }[] = [];
    const open = new Map<number, number>();
    const observer: Observer = {
      block: (tid, _queues, deadline) => void (deadline < TIME_MAX && open.set(tid, deadline)),
      wake: (tid, _by, why, clock) => {
        if (why === 'timeout') waits.push({ deadline: open.get(tid)!, woken: clock });
      },
    };
    const image = imageOf(join(ROOT, 'tests/threads/checks/deadline.s'));
    const run = runPrograms([{ image, args: ['deadline'] }], { memoryBytes: 4 << 20, observer });
    const lines = run.output.trim().split('\n');
    expect(lines).toHaveLength(30);
    expect(waits).toHaveLength(30);
    lines.forEach((line, index) => {
      const [, timedOut, micros, nanos, late] = line.split(' ').map(Number) as [number, number, number, number, number];
      const { deadline, woken } = waits[index]!;
      expect(timedOut, line).toBe(1);
      expect(deadline, line).toBe(Math.ceil((micros * 1000 + nanos) / 10));
      expect(woken, line).toBe(deadline + DEFAULT_COSTS.interrupt + DEFAULT_COSTS.wake);
      // What is left is the way back through the library, and the look at the clock.
      expect(late, line).toBeGreaterThanOrEqual(0);
      expect(late / 10, line).toBeLessThan(back(DEFAULT_COSTS) + 1000);
    });
  });
});
