// What nothing may do to the host: one entry of the kernel does a bounded piece of work, whatever a guest asks for, and
// run() comes back to the driver when much was done, however little virtual time passed.
import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/kernel/context.ts';
import { drainOutput } from '../../src/kernel/io/output.ts';
import { machineTime, run } from '../../src/kernel/kernel.ts';
import { ENTRY_BYTES_MAX } from '../../src/spec/limits.ts';
import { bootPrograms, drive, newTestHost, type RunOptions } from '../support/machine.ts';
import { BUSY } from './busy.ts';
import { tiny } from './tiny.ts';

const MIB = 1024 * 1024;
/** Beyond the limit: the piece that reached it, a page, a record of a directory, or a key that goes through a line. */
const LAST_PIECE = 16 * 256 + 16 * 4096;

/** Slices of a program that is busy for ever. */
const SLICES = 6;
/** What the host may have spent in a slice: 8 ms of work, and the entry that reached it. */
const SLICE_SPENT = 8_000_000 + 600_000;

/** How the work of a program, which must end with 0, was shared out among entries. */
interface Work {
  /** The most of any entry. */
  readonly worst: number;
  /** Entries that were full. */
  readonly full: number;
}

function workOf(source: string, bss: number, options: RunOptions = {}): Work {
  const k = bootPrograms([{ image: tiny(source, bss) }], { memoryBytes: 48 * MIB, ...options });
  const work = watchWork(k);
  expect(drive(k, newTestHost()).kind).toBe('done');
  expect(statusOf(k)).toBe(0);
  return work;
}

/** Watches the work of entries from now on. */
function watchWork(k: Kernel): Work {
  const seen = { worst: 0, full: 0 };
  let work = 0;
  Object.defineProperty(k, 'work', {
    get: () => work,
    set: (value: number) => {
      if (value === 0 && work >= ENTRY_BYTES_MAX) seen.full++;
      work = value;
      seen.worst = Math.max(seen.worst, value);
    },
  });
  return seen;
}

function statusOf(k: Kernel): number {
  return k.state.programs.rows.get(1)!.status;
}

/** Keys typed through the master of a pseudo-terminal: a long line, then `key` again and again. */
const TYPES = (key: number): string => `
  li a0, -100; li a1, path; li a2, 2; li a3, 0; sys 56; mv s0, a0
  mv a0, s0; li a1, 0x40045431; li a2, zero_; sys 29
  li a0, -100; li a1, slave; li a2, 0x102; li a3, 0; sys 56
  mv a0, s0; li a1, buffer; li a2, 4000; sys 64
  li t1, buffer; li t2, 400; li a3, 0x78; li a4, ${key}
  fill: sb a3, 0, t1; sb a4, 1, t1; addi t1, t1, 2; addi t2, t2, -2; bne t2, zero, fill
  mv a0, s0; li a1, buffer; li a2, 400; sys 64
  addi a0, a0, -400; sys 94
  .data
  path: .asciz "/dev/ptmx"
  slave: .asciz "/dev/pts/0"
  .word 0
  zero_: .word 0
  buffer: .word 0`;

/** Executes itself with 6,000 empty arguments and as many in the environment, once. */
const EXECS = `
  lw t2, 0, sp; li t1, 100; blt t1, t2, out
  li t1, argv; li t2, 6000; li a3, str
  p: sw a3, 0, t1; addi t1, t1, 4; addi t2, t2, -1; bne t2, zero, p
  li a0, path; li a1, argv; li a2, argv; sys 221
  li a0, 1; sys 94
  out: li t1, 6000; sub a0, t2, t1; sys 94
  .data
  path: .asciz "/bin/test0"
  str: .asciz ""
  .word 0
  argv: .word 0`;

/** Moves one mapping of 16 MiB over another. */
const MOVES = `
  li a0, 0; li a1, 0x1000000; li a2, 3; li a3, 0x22; li a4, -1; li a5, 0; sys 222
  mv s0, a0; mv t1, a0; li t2, 0x1000; li a3, 4096
  f: sw a0, 0, t1; add t1, t1, a3; addi t2, t2, -1; bne t2, zero, f
  li a0, 0; li a1, 0x1000000; li a2, 3; li a3, 0x22; li a4, -1; li a5, 0; sys 222
  li a1, 0x1000000; li a2, 0x1000000; li a3, 3; mv a4, s0; sys 216
  sub a0, a0, s0; sys 94`;

const RANDOM = `
  li a0, buffer; li a1, 0x80000; li a2, 0; sys 278
  li a0, 0; sys 94
  .data
  buffer: .word 0`;

describe('an entry of the kernel', () => {
  // The least number of pieces: were the work not counted, it would all be done at once.
  it.each([
    ['keys that show the line again', TYPES(0x12), 0x1000, 100, {}],
    ['keys that erase', TYPES(0x7f), 0x1000, 10, {}],
    ['execve with 12,000 strings', EXECS, 0x8000, 10, {}],
    ['mremap over a large mapping', MOVES, 0, 16, {}],
    ['random bytes', RANDOM, 0x80000, 8, {}],
  ] as const)('does a piece of %s', (_name, source, bss, pieces, options) => {
    const { worst, full } = workOf(source, bss, options);
    expect(worst).toBeLessThanOrEqual(ENTRY_BYTES_MAX + LAST_PIECE);
    expect(full).toBeGreaterThanOrEqual(pieces);
  });
});

describe('run()', () => {
  it.each(Object.entries(BUSY))('comes back soon while a program is busy with %s', (_name, source) => {
    const k = bootPrograms([{ image: tiny(source) }], { memoryBytes: 48 * MIB });
    const work = watchWork(k);
    let spent = 0;
    const endless = 1e12;
    for (let slices = 0; slices < SLICES; slices++) {
      // Only loops of user code take the time that the driver gives.
      const until = machineTime(k) + (source === BUSY['a tight loop'] ? 100_000 : endless);
      expect(run(k, until).kind).toBe('more');
      spent = Math.max(spent, k.spent);
      drainOutput(k);
    }
    expect(work.worst).toBeLessThanOrEqual(ENTRY_BYTES_MAX + LAST_PIECE);
    expect(spent).toBeLessThanOrEqual(SLICE_SPENT);
  });
});
