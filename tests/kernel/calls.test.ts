// Calls on time, memory, limits and signals, and what the machine says when nothing can happen any more.

import { describe, expect, it } from 'vitest';
import { submit } from '../../src/kernel/inputs.ts';
import { machineTime, run as runKernel } from '../../src/kernel/kernel.ts';
import { accounts, leaks } from '../../src/kernel/report.ts';
import { bootPrograms, drive, newTestHost, type RunOptions, runPrograms } from '../support/machine.ts';
import { tiny } from './tiny.ts';

/** Exit code of one program. */
function exitOf(source: string, options: RunOptions = {}): number {
  const run = runPrograms([{ image: tiny(source, 8192) }], options);
  expect(run.status.kind).toBe('done');
  expect(Object.values(run.leaks).every((each) => each === 0)).toBe(true);
  return run.exit;
}

describe('time', () => {
  it('nanosleep sleeps exactly: the timer is due to the cycle', () => {
    const wakes: number[] = [];
    const observer = { wake: (_tid: number, _by: number, _why: string, clock: number) => wakes.push(clock) };
    let deadline = 0;
    const blocks = { ...observer, block: (_t: number, _q: readonly number[], due: number) => void (deadline = due) };
    exitOf('li a0, time; li a1, 0; sys 101; li a0, 0; sys 94; .data; time: .word 1\n.word 500', { observer: blocks });
    expect(wakes).toHaveLength(1);
    // The interrupt and the wake cost cycles; the timer itself was exact.
    expect(wakes[0]! - deadline).toBe(100 + 80);
  });

  it('clock_gettime64 moves on by at least the cycles between', () => {
    const source = `
      li a0, 1; li a1, first; sys 403
      li t1, 1000; loop: addi t1, t1, -1; bne t1, zero, loop
      li a0, 1; li a1, second; sys 403
      li a1, first; li a2, second; lw a0, 8, a1; lw a1, 8, a2; sub a0, a1, a0
      li t1, 20000; slt a0, t1, a0; sys 94
      .data
      first: .space 16
      second: .space 16`;
    expect(exitOf(source)).toBe(1);
  });

  it('a bad clock gives EINVAL, a bad time EINVAL, a bad pointer EFAULT', () => {
    const source = `
      li a0, 99; li a1, time; sys 113; mv s0, a0
      li a0, time; li a1, 0; sys 101; add s0, s0, a0
      li a0, 0x700000; li a1, 0; sys 101; add s0, s0, a0
      sub a0, zero, s0; sys 94
      .data
      time: .word -1
      .word 5`;
    expect(exitOf(source)).toBe(22 + 22 + 14);
  });

  it('pace: idle beyond idleUntil comes back with the time of the next event', () => {
    const k = bootPrograms([
      { image: tiny('li a0, time; li a1, 0; sys 101; li a0, 4; sys 94; .data; time: .word 2\n.word 0') },
    ]);
    const status = runKernel(k, Number.POSITIVE_INFINITY, 1_000_000);
    expect(status).toMatchObject({ kind: 'idle' });
    const until = status.kind === 'idle' ? status.until : 0;
    expect(until).toBeGreaterThan(200_000_000);
    expect(runKernel(k, Number.POSITIVE_INFINITY, until).kind).toBe('done');
  });
});

describe('memory', () => {
  it('brk grows and shrinks; what is given back is gone', () => {
    const source = `
      li a0, 0; sys 214; mv s0, a0
      li t1, 0x3000; add a0, a0, t1; sys 214; sub s1, a0, s0
      sw s1, 100, s0
      mv a0, s0; sys 214
      srli a0, s1, 12; sys 94`;
    expect(exitOf(source)).toBe(3);
  });

  it('a store below the old break faults after brk has shrunk', () => {
    const source = `
      li a0, 0; sys 214; mv s0, a0
      li t1, 0x1000; add a0, a0, t1; sys 214
      sw a0, 0, s0
      mv a0, s0; sys 214
      sw a0, 0, s0; li a0, 0; sys 94`;
    expect(exitOf(source)).toBe(128 + 11);
  });

  it('mprotect takes the right to write, and gives it back', () => {
    const source = `
      li a0, 0x40000; li a1, 4096; li a2, 1; sys 226; add s0, zero, a0
      li a0, 0x40000; li a1, 4096; li a2, 3; sys 226; add s0, s0, a0
      li a1, cell; li a0, 9; sw a0, 0, a1; lw a0, 0, a1; add a0, a0, s0; sys 94
      .data
      cell: .word 1`;
    expect(exitOf(source)).toBe(9);
  });

  it('mmap finds room, keeps to MAP_FIXED, refuses nonsense', () => {
    const source = `
      li a0, 0; li a1, 5000; li a2, 3; li a3, 0x22; li a4, -1; li a5, 0; sys 222; mv s0, a0
      li a0, 0x500000; li a1, 4096; li a2, 3; li a3, 0x32; sys 222; li t1, 0x500000; sub s1, a0, t1
      li a0, 0; li a1, 0; li a2, 3; li a3, 0x22; sys 222; sub s1, s1, a0
      andi a0, s0, 4095; add s1, s1, a0
      sw s1, 4999, s0
      mv a0, s1; sys 94`.replace('sw s1, 4999, s0', 'sw s1, 4996, s0');
    expect(exitOf(source)).toBe(22);
  });

  it('a file is mapped: its bytes are there, and private stores do not reach it', () => {
    const source = `
      li a0, -100; li a1, path; li a2, 0; li a3, 0; sys 56; mv s0, a0
      li a0, 0; li a1, 4096; li a2, 3; li a3, 2; mv a4, s0; li a5, 0; sys 222; mv s1, a0
      lbu t1, 0, s1; sb zero, 0, s1
      li a0, 0; li a1, 4096; li a2, 1; li a3, 2; mv a4, s0; li a5, 0; sys 222
      lbu a0, 0, a0; add a0, a0, t1
      sys 94
      .data
      path: .asciz "/data"`;
    expect(exitOf(source, { files: { '/data': 'A file' } })).toBe(130);
  });

  it('MAP_SHARED of a file: a store is seen through the other mapping', () => {
    const source = `
      li a0, -100; li a1, path; li a2, 2; li a3, 0; sys 56; mv s0, a0
      li a0, 0; li a1, 4096; li a2, 3; li a3, 1; mv a4, s0; li a5, 0; sys 222; mv s1, a0
      li a0, 0; li a1, 4096; li a2, 1; li a3, 1; mv a4, s0; li a5, 0; sys 222
      li t1, 77; sb t1, 0, s1; lbu a0, 0, a0; sys 94
      .data
      path: .asciz "/data"`;
    expect(exitOf(source, { files: { '/data': 'A file' } })).toBe(77);
  });

  it('a fork bomb ends in EAGAIN', () => {
    const source =
      'loop: li a0, 17; li a1, 0; sys 220; beq a0, zero, wait; blt zero, a0, loop; sub a0, zero, a0; mv s0, a0; li a0, -1; li a1, 9; sys 129; mv a0, s0; sys 94; wait: j wait';
    expect(exitOf(source, { limits: { processes: 20 } })).toBe(11);
  });
});

describe('limits and randomness', () => {
  it('prlimit64 reads and lowers; raising the hard limit is EPERM', () => {
    const source = `
      li a0, 0; li a1, 7; li a2, new; li a3, old; sys 261; mv s0, a0
      li a0, 0; li a1, 7; li a2, old; li a3, 0; sys 261; sub s0, s0, a0
      li a1, old; lw a0, 0, a1; srli a0, a0, 5; add a0, a0, s0; sys 94
      .data
      new: .word 10
      .word 0
      .word 10
      .word 0
      old: .space 16`;
    expect(exitOf(source)).toBe(1024 / 32 + 1);
  });

  it('getrandom depends on the seed alone', () => {
    const source = 'li a0, buf; li a1, 4; li a2, 0; sys 278; li a1, buf; lbu a0, 0, a1; sys 94; .data; buf: .word 0';
    const codes = [1, 1, 2, 3].map((seed) => exitOf(source, { config: { seed } }));
    expect(codes[0]).toBe(codes[1]);
    expect(new Set(codes).size).toBeGreaterThan(1);
  });

  it('unknown calls give ENOSYS', () => {
    expect(exitOf('sys 999; sub a0, zero, a0; sys 94')).toBe(38);
  });
});

describe('the end of a machine', () => {
  it('a process that waits for itself is a deadlock, with what it waits for', () => {
    const run = runPrograms([
      {
        image: tiny(
          'li a0, fds; li a1, 0; sys 59; li a1, fds; lw a0, 0, a1; li a1, fds; li a2, 4; sys 63; .data; fds: .space 8',
        ),
      },
    ]);
    expect(run.status).toMatchObject({ kind: 'deadlock', blocked: [{ pid: 2, syscall: 63, status: 'blocked' }] });
  });

  it('maxCycles ends the run', () => {
    const run = runPrograms([{ image: tiny('loop: j loop') }], { config: { maxCycles: 100_000 } });
    expect(run.status.kind).toBe('limit');
    expect(machineTime(run.k)).toBe(100_000);
  });

  it('a signal from outside ends a program', () => {
    const k = bootPrograms([{ image: tiny('loop: j loop') }]);
    drive(k, newTestHost(), 10_000, 50_000);
    submit(k, { kind: 'signal', pid: 2, signal: 15 });
    expect(drive(k, newTestHost()).kind).toBe('done');
    expect(k.state.programs.rows.get(1)!.status).toBe(15);
    expect(leaks(k).frames).toBe(0);
  });

  it('a program that cannot be started says why', () => {
    const run = runPrograms([{ image: new TextEncoder().encode('#nothing') }]);
    expect(run.programs[0]).toMatchObject({ done: true, status: -8 });
  });

  it('every cycle belongs to exactly one account, on three harts too', () => {
    const work = tiny(
      'li s0, 40; l: sys 124; sw s0, -4, sp; addi s0, s0, -1; bne s0, zero, l; li a0, t; li a1, 0; sys 101; li a0,0; sys 94; .data; t: .word 0\n.word 9999',
    );
    const run = runPrograms([{ image: work }, { image: work }, { image: work }, { image: work }], { harts: 3 });
    const { clocks, ...parts } = accounts(run.k);
    expect(Object.values(parts).reduce((sum, each) => sum + each, 0)).toBe(clocks);
    expect(parts.idle).toBeGreaterThan(0);
  });

  it('two harts run two programs in about half the time', () => {
    const spin = tiny('li t1, 300000; l: addi t1, t1, -1; bne t1, zero, l; li a0, 0; sys 94');
    const time = (harts: number) => machineTime(runPrograms([{ image: spin }, { image: spin }], { harts }).k);
    expect(time(2) / time(1)).toBeLessThan(0.55);
  });
});
