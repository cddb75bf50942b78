// Ctrl-C while the processor is taken: how many windows of the driver pass until the program has ended. A window is
// what a host gives the machine between two looks at the keyboard (8 ms in the page), so that counts are times.
import { describe, expect, it } from 'vitest';
import { type Arrival, runSession } from '../../src/host/session.ts';
import { openSimHost } from '../../src/host/sim.ts';
import { tiny } from '../kernel/tiny.ts';
import { bootPrograms } from '../support/machine.ts';
import { statusOf } from './sessions.ts';

const SIGINT = 2;
const WINDOW = 100_000;
const PROGRAMS: readonly (readonly [string, string])[] = [
  ['a tight loop', 'loop: j loop'],
  ['a storm of calls', 'loop: sys 172; j loop'],
  ['a storm of calls that give the processor away', 'loop: sys 124; j loop'],
  [
    'a loop of faults',
    `loop: li a0, 0; li a1, 65536; li a2, 3; li a3, 34; li a4, -1; li a5, 0; sys 222
      mv s0, a0; li s1, 16; li t1, 4096; mv a5, s0
    touch: sw zero, 0, a5; add a5, a5, t1; addi s1, s1, -1; bne s1, zero, touch
      mv a0, s0; li a1, 65536; sys 215; j loop`,
  ],
];

describe('Ctrl-C', () => {
  it.each(PROGRAMS)('ends %s in the window after the key', async (_, text) => {
    const sim = openSimHost();
    const key = { kind: 'keys', tty: 1, bytes: Uint8Array.of(3) } as const;
    let looks = 0;
    let after = 0;
    const host = {
      ...sim,
      // Time goes on, so that the driver looks at the keyboard after every window.
      nowMs: () => sim.nowMs() + 8 * looks,
      pause: async () => {
        looks++;
      },
      takeArrivals: (): Arrival[] => {
        if (looks > 20) after++;
        return looks === 20 ? [{ input: key, atMs: 0 }] : [];
      },
      stopReason: () => (after > 50 ? 'it goes on' : undefined),
    };
    const k = bootPrograms([{ image: tiny(text) }], { stdio: ['tty', 'tty', 'tty'] });
    const end = await runSession(k, host, { pace: 'fast', sliceCycles: WINDOW, sliceMs: 0 });
    expect(end.kind).toBe('done');
    expect(statusOf(k)).toBe(SIGINT);
    expect(after).toBeLessThanOrEqual(1);
  });
});
