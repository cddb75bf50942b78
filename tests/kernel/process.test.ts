// Processes: start, exit, fork, execve, wait4, faults; and that nothing is left when they have ended.

import { describe, expect, it } from 'vitest';
import { accounts } from '../../src/kernel/report.ts';
import { runPrograms, type TestRun } from '../support/machine.ts';
import { tiny } from './tiny.ts';

const NOTHING_LEAKED = { frames: 0, processes: 0, threads: 0, spaces: 0, openFiles: 0, pipes: 0, timers: 0 };

function expectClean(run: TestRun): void {
  expect(run.status.kind).toBe('done');
  expect(run.leaks).toEqual(NOTHING_LEAKED);
  // What is kept at hand for switches holds no thread that has ended.
  expect(run.k.seats.filter((seat) => seat !== undefined && !run.k.state.threads.rows.has(seat.thread.id))).toEqual([]);
  const { clocks, ...parts } = accounts(run.k);
  expect(Object.values(parts).reduce((sum, each) => sum + each, 0)).toBe(clocks);
}

/** Runs one program and expects it to end with exit code `code`, leaving nothing. */
function expectExit(source: string, code: number, bss = 0): TestRun {
  const run = runPrograms([{ image: tiny(source, bss) }]);
  expectClean(run);
  expect(run.exit).toBe(code);
  return run;
}

describe('process', () => {
  it('exits with its code and leaves nothing', () => {
    expectExit('li a0, 7; sys 94', 7);
  });

  it('exit of the only thread ends the process', () => {
    expectExit('li a0, 300; sys 93', 300 & 255);
  });

  it('writes to its standard output', () => {
    const run = expectExit('li a0, 1; li a1, text; li a2, 6; sys 64; sys 94; .data; text: .asciz "hello\\n"', 6);
    expect(run.output).toBe('hello\n');
  });

  it('starts with argc, argv, envp and auxv on a stack aligned to 16', () => {
    const source = `
      lw s0, 0, sp          # argc
      lw a1, 8, sp          # argv[1]
      lbu s1, 0, a1
      andi t1, sp, 15
      add a0, s0, s1
      add a0, a0, t1
      sys 94`;
    const run = runPrograms([{ image: tiny(source), args: ['a', 'b', 'c'] }]);
    expect(run.exit).toBe(3 + 98);
  });

  it('fork returns twice; wait4 gives the child and its status', () => {
    const source = `
      li a0, 17; li a1, 0; li a2, 0; li a3, 0; li a4, 0; sys 220
      beq a0, zero, child
      mv s0, a0
      li a0, -1; li a1, status; li a2, 0; li a3, 0; sys 260
      sub a0, a0, s0
      lw a1, status2, zero
      li a1, status
      lw a1, 0, a1
      srli a1, a1, 8
      add a0, a0, a1
      sys 94
      child: li a0, 42; sys 94
      .data
      status: .word 0
      status2: .word 0`.replace('lw a1, status2, zero\n', '\n');
    expectExit(source, 42);
  });

  it('memory is the own of each after fork: neither sees what the other writes', () => {
    const source = `
      li s1, cell
      li a0, 17; sys 220
      beq a0, zero, child
      li a0, -1; li a1, status; li a2, 0; li a3, 0; sys 260
      lw a0, 0, s1
      li a1, status
      lw a1, 0, a1
      srli a1, a1, 8
      add a0, a0, a1
      sys 94
      child: lw a0, 0, s1
      addi a0, a0, 5
      sw a0, 0, s1
      lw a0, 0, s1
      sys 94
      .data
      cell: .word 10
      status: .word 0`;
    expectExit(source, 25);
  });

  it('execve replaces the program and keeps the process id', () => {
    const other = tiny('sys 172; li t1, 2; sub a0, a0, t1; addi a0, a0, 50; sys 94');
    const source = `
      li a0, path; li a1, args; li a2, 0; sys 221
      li a0, 1; sys 94
      .data
      args: .word path
      .word 0
      path: .asciz "/bin/other"`;
    const run = runPrograms([{ image: tiny(source) }], { files: { '/bin/other': other } });
    expectClean(run);
    expect(run.exit).toBe(50);
  });

  it('execve of nothing gives ENOENT, of a text file ENOEXEC; the caller goes on', () => {
    const source = `
      li a0, path; li a1, 0; li a2, 0; sys 221
      mv s0, a0
      li a0, text; li a1, 0; li a2, 0; sys 221
      add a0, a0, s0
      sub a0, zero, a0
      sys 94
      .data
      path: .asciz "/bin/missing"
      text: .asciz "/bin/text"`;
    const run = runPrograms([{ image: tiny(source) }], { files: { '/bin/text': 'not a program' } });
    expectClean(run);
    expect(run.exit).toBe(2 + 8);
  });

  it('orphans go to init, which reaps them', () => {
    const source = `
      li a0, 17; sys 220
      beq a0, zero, child
      li a0, 3; sys 94
      child: sys 124; sys 124; sys 124; sys 173
      sys 94`;
    expectExit(source, 3);
  });

  it('wait4 without children gives ECHILD; WNOHANG with a living child 0', () => {
    const source = `
      li a0, -1; li a1, 0; li a2, 0; li a3, 0; sys 260
      sub s0, zero, a0
      li a0, 17; sys 220
      beq a0, zero, child
      li a0, -1; li a1, 0; li a2, 1; li a3, 0; sys 260
      add s0, s0, a0
      li a0, -1; li a1, 0; li a2, 0; li a3, 0; sys 260
      mv a0, s0
      sys 94
      child: li a0, time; li a1, 0; sys 101
      li a0, 0; sys 94
      .data
      time: .word 0
      .word 5000`;
    expectExit(source, 10);
  });

  it('a child that is killed gives its signal as status', () => {
    const source = `
      li a0, 17; sys 220
      beq a0, zero, child
      mv s0, a0
      li a1, 9; sys 129
      li a0, -1; li a1, status; li a2, 0; li a3, 0; sys 260
      li a1, status
      lw a0, 0, a1
      sys 94
      child: j child
      .data
      status: .word 0`;
    expectExit(source, 9);
  });

  it('stops and continues by signals; wait4 reports both', () => {
    const source = `
      li a0, 17; sys 220
      beq a0, zero, child
      mv s0, a0
      li a1, 19; sys 129
      li a0, -1; li a1, status; li a2, 2; li a3, 0; sys 260
      li a1, status; lw s1, 0, a1
      mv a0, s0; li a1, 18; sys 129
      li a0, -1; li a1, status; li a2, 8; li a3, 0; sys 260
      li a1, status; lw a2, 0, a1
      srli s1, s1, 8
      add s1, s1, a2
      mv a0, s0; li a1, 15; sys 129
      li a0, -1; li a1, status; li a2, 0; li a3, 0; sys 260
      li a1, status; lw a2, 0, a1
      add a0, s1, a2
      sys 94
      child: j child
      .data
      status: .word 0`;
    expectExit(source, (19 + 0xffff + 15) & 255);
  });

  it('a thread shares memory with its process; exit ends it alone, exit_group all', () => {
    const source = `
      li a0, 0x10f00; li a1, stack_top; li a2, 0; li a3, 0; li a4, 0; sys 220
      beq a0, zero, thread
      li a1, cell
      wait: sys 124; lw a0, 0, a1; beq a0, zero, wait
      li a0, 0x10f00; li a1, stack_top; sys 220
      beq a0, zero, spin
      li a1, cell; lw a0, 0, a1; sys 94
      thread: li a1, cell; sys 172; addi a0, a0, 30; sw a0, 0, a1; li a0, 1; sys 93
      spin: j spin
      .data
      cell: .word 0
      .space 256
      stack_top: .word 0`;
    expectExit(source, 32);
  });

  it('a fault in one thread ends its process, and only it', () => {
    const source = `
      li a0, 0x10f00; li a1, stack_top; sys 220
      beq a0, zero, thread
      spin: j spin
      thread: sw zero, 0, zero
      .data
      .space 256
      stack_top: .word 0`;
    const run = runPrograms(
      [
        { image: tiny(source) },
        { image: tiny('li t1, 300000; l: addi t1, t1, -1; bne t1, zero, l; li a0, 6; sys 94') },
      ],
      { harts: 2 },
    );
    expectClean(run);
    expect(run.programs.map((each) => each.status)).toEqual([11 | 0x80, 6 << 8]);
    expect(run.crashes[0]).toMatchObject({ pid: 2, tid: 4 });
  });

  it('preempts: two endless counters get equal shares', () => {
    const spin = 'li t1, 400000; loop: addi t1, t1, -1; bne t1, zero, loop; li a0, 0; sys 94';
    const run = runPrograms([{ image: tiny(spin) }, { image: tiny(spin) }]);
    expectClean(run);
    const [a, b] = run.programs;
    expect(a!.usage.preempted).toBeGreaterThan(5);
    expect(Math.abs(a!.usage.userCycles - b!.usage.userCycles)).toBeLessThan(10);
  });
});

describe('faults', () => {
  const crash = (source: string) => {
    const run = runPrograms([{ image: tiny(source, 8192) }], { limits: { stackBytes: 65536 } });
    expectClean(run);
    expect(run.crashes).toHaveLength(1);
    return { exit: run.exit, ...run.crashes[0]! };
  };

  it.each([
    ['null pointer', 'lw a0, 0, zero', 11, 'null pointer'],
    ['unmapped address', 'li a1, 0x5000000; lw a0, 0, a1', 11, 'unmapped'],
    ['write to code', 'li a1, 0x10000; sw a0, 0, a1', 11, 'read-only'],
    ['fetch from data', 'li a1, cell; jalr zero, 0, a1', 11, 'not executable'],
    ['kernel address', 'li a1, 0xC0000000; lw a0, 0, a1', 11, 'kernel address'],
    ['misaligned load', 'li a1, cell; lw a0, 1, a1', 7, 'misaligned'],
    ['illegal instruction', '.word 0', 4, 'illegal instruction'],
    ['breakpoint', 'ebreak', 5, 'breakpoint'],
    ['stack overflow', 'loop: addi sp, sp, -2048; addi sp, sp, -2048; sw a0, 0, sp; j loop', 11, 'stack overflow'],
  ])('%s ends the program with its signal', (_name, source, signal, reason) => {
    const report = crash(`${source}\n.data\ncell: .word 1`);
    expect(report.exit).toBe(128 + signal);
    expect(report.signal).toBe(signal);
    expect(report.reason).toBe(reason);
  });

  it('bss and stack are zero and come when touched', () => {
    const run = expectExit(
      'li a1, 0x41000; lw a0, 0, a1; lw a2, -64, sp; add a0, a0, a2; sw a1, -128, sp; sys 94; .data; .word 9',
      0,
      65536,
    );
    expect(run.programs[0]!.usage.faults).toBeLessThan(6);
  });

  it('out of memory ends the process that wanted more, nobody else', () => {
    const hog = 'li a1, 0x800000; li a2, 0x8000000; loop: sw a1, 0, a1; li t1, 4096; add a1, a1, t1; j loop';
    const image = tiny(
      `li a0, 0; sys 214; li t1, 0x2000000; add a0, a0, t1; sys 214; ${hog.replace('li a1, 0x800000', 'li a1, 0x42000')}`,
      4096,
    );
    const run = runPrograms([
      { image },
      { image: tiny('li t1, 900000; loop: addi t1, t1, -1; bne t1, zero, loop; li a0, 5; sys 94') },
    ]);
    expectClean(run);
    expect(run.programs[0]!.status).toBe(9);
    expect(run.programs[1]!.status).toBe(5 << 8);
  });
});
