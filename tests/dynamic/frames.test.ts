// Pages of a library in two processes: what can only be read is the same frame in both, what was written is not.
import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/kernel/context.ts';
import { presentPte } from '../../src/kernel/mem/page-table.ts';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { PAGE_SHIFT, PAGE_SIZE } from '../../src/spec/paging.ts';
import { bootPrograms, drive, newTestHost } from '../support/machine.ts';
import { fn, library, machineFiles, program, sayNumber } from './build.ts';

const { PROT_WRITE } = FLAG_SETS.prot;
const lib = library(
  'l',
  `${fn('touch', ' la a0, cell\n lw a1, 0(a0)\n addi a1, a1, 1\n sw a1, 0(a0)\n')} .data\n .globl cell\ncell: .word 5\n`,
);
/** Writes the library's variable, prints through the runtime library, and yields for ever. */
const sleeper = ` .include "syscalls.inc"\n${fn('main', ` call touch\n${sayNumber()}1: li t0, SYS_sched_yield\n ecall\n j 1b\n`)}`;

/** Frames of the pages of /lib/NAME that a process has mapped, by address; writable ones or the others. */
function framesOf(k: Kernel, pid: number, name: string, writable: boolean): Map<number, number> {
  const { space } = k.state.processes.rows.get(pid)!;
  const frames = new Map<number, number>();
  for (const region of k.state.spaces.rows.get(space)!.regions) {
    if (region.name !== `/lib/${name}` || ((region.prot & PROT_WRITE) !== 0) !== writable) continue;
    for (let va = region.start; va < region.end; va += PAGE_SIZE) {
      const pte = presentPte(k, space, va);
      if (pte !== 0) frames.set(va, pte >>> PAGE_SHIFT);
    }
  }
  return frames;
}

describe('frames: two processes with one library', () => {
  const image = program(sleeper, [lib]);
  const files = machineFiles([lib]);
  const two = [1, 2].map((n) => ({ image, path: '/bin/prog', args: [`prog${n}`] }));
  const k = bootPrograms(two, { files, memoryBytes: 16 << 20 });
  drive(k, newTestHost(), 1_000_000, 3_000_000);
  const [first, second] = [...k.state.programs.rows.values()].map(({ pid }) => pid);

  it.each(['libl.so', 'libbadak.so', 'ld.so'])('%s: code and constants are the same frames', (name) => {
    const [a, b] = [first!, second!].map((pid) => framesOf(k, pid, name, false));
    expect(a!.size).toBeGreaterThan(0);
    expect(b).toEqual(a);
  });

  it.each(['libl.so', 'libbadak.so', 'ld.so'])("%s: variables are a process's own", (name) => {
    const [a, b] = [first!, second!].map((pid) => framesOf(k, pid, name, true));
    expect(a!.size).toBeGreaterThan(0);
    expect([...a!.keys()]).toEqual([...b!.keys()]);
    for (const [va, frame] of a!) expect(b!.get(va)).not.toBe(frame);
  });
});
