// Small worlds for the proofs of kernel.md 1: several programs that fork, wait, sleep, fault, are killed and preempted.

import type { TestProgram } from '../support/machine.ts';
import { tiny } from './tiny.ts';

const spinner = tiny('li t1, 30000; loop: addi t1, t1, -1; sw t1, -64, sp; bne t1, zero, loop; li a0, 3; sys 94');

const forker = tiny(`
  li s1, 4
  next: li a0, 17; sys 220
  beq a0, zero, child
  addi s1, s1, -1
  bne s1, zero, next
  reap: li a0, -1; li a1, status; li a2, 0; li a3, 0; sys 260
  blt zero, a0, reap
  li a1, status; lw a0, 0, a1
  srli a0, a0, 8
  sys 94
  child: li t1, cell; sw s1, 0, t1; sw s1, -4000, sp
  work: addi s1, s1, 1
  sys 172
  li t2, 200
  blt s1, t2, work
  lw a0, 0, t1
  sys 94
  .data
  cell: .word 0
  status: .word 0`);

const sleeper = tiny(`
  li s0, 6
  loop: li a0, time; li a1, 0; sys 101
  addi s0, s0, -1
  bne s0, zero, loop
  li a0, buffer; li a1, 40; li a2, 0; sys 278
  li a1, buffer; lw a0, 0, a1
  andi a0, a0, 127
  sys 94
  .data
  time: .word 0
  .word 70000
  buffer: .space 64`);

const memory = tiny(`
  li a0, 0; li a1, 0x20000; li a2, 3; li a3, 0x22; li a4, -1; li a5, 0; sys 222
  mv s0, a0
  li s1, 20
  fill: sw s1, 0, a0; li t1, 4096; add a0, a0, t1
  addi s1, s1, -1
  bne s1, zero, fill
  li a0, 17; sys 220
  sw a0, 0, s0
  beq a0, zero, child
  mv a0, s0; li a1, 0x10000; li a2, 1; sys 226
  li a0, -1; li a1, 0; li a2, 0; li a3, 0; sys 260
  mv a0, s0; li a1, 0x20000; sys 215
  lw a0, 0, s0
  child: li a0, 0; sys 214; addi a0, a0, 100; mv s1, a0; sys 214; sw s1, 0, s1; addi s1, s1, -100
  lw a0, 0, s1; sys 94`);

/** Parent and child with a pipe that fills up; the child says how much came. */
const pipes = tiny(`
  li a0, fds; li a1, 0; sys 59
  li s1, fds
  li a0, 17; sys 220
  beq a0, zero, child
  lw a0, 0, s1; sys 57
  li s0, 20
  fill: lw a0, 4, s1; li a1, buffer; li a2, 7000; sys 64
  addi s0, s0, -1; bne s0, zero, fill
  lw a0, 4, s1; sys 57
  li a0, -1; li a1, fds; li a2, 0; li a3, 0; sys 260
  lw a0, 0, s1; srli a0, a0, 8; sys 94
  child: lw a0, 4, s1; sys 57
  li s0, 0
  drain: lw a0, 0, s1; li a1, buffer; li a2, 3000; sys 63
  add s0, s0, a0
  blt zero, a0, drain
  li a0, 1; li a1, text; li a2, 6; sys 64
  srli a0, s0, 12; sys 94
  .data
  text: .asciz "piped\\n"
  .word 0
  fds: .space 8
  buffer: .space 8000`);

/** Copies standard input to a file, and the file to standard output. */
const keeper = tiny(`
  li a0, -100; li a1, path; li a2, 0x42; li a3, 420; sys 56; mv s0, a0
  copy: li a0, 0; li a1, buffer; li a2, 16; sys 63
  mv s1, a0
  mv a0, s0; li a1, buffer; mv a2, s1; sys 64
  blt zero, s1, copy
  mv a0, s0; li a1, 0; li a2, 0; sys 1100
  show: mv a0, s0; li a1, buffer; li a2, 100; sys 63
  mv s1, a0
  li a0, 1; li a1, buffer; mv a2, s1; sys 64
  blt zero, s1, show
  mv a0, s0; sys 57
  li a0, -100; li a1, path; li a2, 0; sys 35
  li a0, 0; sys 94
  .data
  path: .asciz "/tmp/kept"
  .word 0
  buffer: .space 128`);

/** What the keeper reads. */
export const INPUT = 'a line\nand another one that is longer than sixteen bytes\nthe end';

/** Every program is its own process; together they use most of what the kernel does. */
export const SCENE: readonly TestProgram[] = [
  { image: spinner },
  { image: forker, args: ['forker', 'x'], env: ['A=B'] },
  { image: sleeper },
  { image: memory },
  { image: pipes },
  { image: keeper },
  { image: spinner },
];
