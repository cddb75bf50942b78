// The guest of the system call fuzzer: a program that makes random calls for ever. What it draws from is made from the
// table of system calls: for each argument a class of values that are nearly right, and now and then anything at all.

import { nextRandom, randomBelow, seedRandom } from '../../src/kernel/random.ts';
import { FLAG_SETS, type FlagSet } from '../../src/spec/flags.ts';
import { type Arg, SYSCALLS } from '../../src/spec/syscalls.ts';
import { tiny } from './tiny.ts';

const PATHS = ['/tmp/a', '/tmp/b', '/tmp/d', '/tmp/d/x', '/tmp/f', '/dev/tty2', '/dev/ptmx', '/dev/pts/0', '/dev/null'];
const MORE_PATHS = [
  '/dev/zero',
  '/proc/self/maps',
  '/proc/self/mountinfo',
  '/proc/self/fd',
  '/proc/2/stat',
  '.',
  '..',
  '/',
  '',
  '/bin/test0',
  '/x/y',
];
const SIZES = [0, 1, 4, 8, 12, 16, 100, 4095, 4096, 4097, 8192, 65536, 100_000, 0x100000, 0x7fffffff, -1];
/** Places in the guest's memory, what it has mapped, and what nobody has. */
const BUFFER = 0x60000;
const ADDRESSES = [0, BUFFER, BUFFER + 4, BUFFER + 1001, BUFFER + 0xff8, BUFFER + 0x1000, BUFFER + 0x3ffc];
const MORE_ADDRESSES = [0x40000, 0x10000, 0x20000000, 0x20001000, 0x20010000, 0xbfffe000, 0xbffff000, 0xc0000000, -4];
const NUMBERS = [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 13, 17, 20, 100, 1000, 4096, 65536, -1, -100, 0x7fffffff];
/** These would end a process, or everything, too often: they come once in a while (LETHAL of them a table). */
const LETHAL = new Set(['exit', 'exit_group', 'execve', 'kill', 'tkill', 'tgkill', 'rt_sigreturn', 'munmap', 'brk']);
const COPIES = 6;

/**
 * A program whose child makes random system calls; when that is gone, there is another one. Equal seeds give equal
 * programs.
 */
export function fuzzGuest(seed: number): Uint8Array {
  const random = seedRandom(seed);
  const classes = new Map<string, string>();
  const rows = SYSCALLS.flatMap((row) => {
    const args: readonly Arg[] = row.args;
    const names = Array.from({ length: 6 }, (_, index) => classOf(classes, args[index], random));
    const line = `.word ${row.number}; ${names.map((name) => `.word ${name}`).join('; ')}`;
    return Array.from({ length: LETHAL.has(row.name) ? 1 : COPIES }, () => line);
  });
  const texts = [...PATHS, ...MORE_PATHS].map((path, index) => `path${index}: .asciz "${path}"`);
  return tiny(
    `${CODE.replace('CALLS', String(rows.length))}
    .data
    state: .word ${nextRandom(random) & 0x7fffffff}
    action: .word handler; .word 0; .word 0; .word 0
    timer: .word 0; .word 3000; .word 0; .word 3000
    all: .word -1; .word -1
    none: .word 0; .word 0
    args: .space 24
    rows: ${rows.join('\n')}
    ${[...classes].map(([name, values]) => `${name}: ${values}`).join('\n')}
    ${texts.join('\n')}`,
    0x40000,
  );
}

/** Label of the values that an argument is drawn from; made when it is first needed. */
function classOf(classes: Map<string, string>, arg: Arg | undefined, random: number[]): string {
  const name = arg === undefined ? 'cNone' : `c${arg.type.replace('-', '')}${arg.flags ?? ''}`;
  if (classes.has(name)) return name;
  const values = arg === undefined ? [0] : valuesFor(arg, random);
  classes.set(name, [values.length, ...values].map((value) => `.word ${value}`).join('; '));
  return name;
}

function valuesFor(arg: Arg, random: number[]): (number | string)[] {
  switch (arg.type) {
    case 'fd':
    case 'newfd':
      return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1];
    case 'dirfd':
      return [FLAG_SETS.at.AT_FDCWD, FLAG_SETS.at.AT_FDCWD, 3, 4];
    case 'path':
      return [...PATHS, ...MORE_PATHS].map((_, index) => `path${index}`);
    case 'size':
    case 'high':
    case 'low':
      return SIZES;
    case 'flags':
      return flagValues(arg.flags!, random);
    case 'pid':
    case 'tid':
      return [0, 0, -1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -2, -3];
    case 'signal':
      return [0, 10, 12, 14, 17, 18, 20, 21, 23, 28];
    case 'int':
    case 'uint':
    case 'mode':
      return NUMBERS;
    default:
      return [...ADDRESSES, ...MORE_ADDRESSES];
  }
}

/** Single flags, and sums of some. */
function flagValues(set: FlagSet, random: number[]): number[] {
  const flags = Object.values<number>(FLAG_SETS[set]);
  const sum = (): number =>
    Array.from({ length: 1 + randomBelow(random, 4) }, () => flags[randomBelow(random, flags.length)]!).reduce(
      (all, each) => all | each,
      0,
    );
  const common = set === 'clone' ? [17, 17, 17, 0x4111, 0x10f00, 0x10f00] : set === 'map' ? [0x22, 0x21, 0x32] : [];
  return [...common, ...flags, ...Array.from({ length: 12 }, sum)];
}

const CODE = `
  start: li a0, 0; li a1, all; li a2, 0; li a3, 8; sys 135
  again: li a0, 17; li a1, 0; li a2, 0; li a3, 0; li a4, 0; sys 220
  beq a0, zero, child
  li t1, state; lw t2, 0, t1; addi t2, t2, 77; sw t2, 0, t1
  li a0, -1; li a1, 0; li a2, 0; li a3, 0; sys 260
  j again
  child: li a0, 2; li a1, none; li a2, 0; li a3, 8; sys 135
  li a0, 14; li a1, action; li a2, 0; li a3, 8; sys 134
  li a0, 0; li a1, timer; li a2, 0; sys 103
  loop: call rand
  li t1, CALLS; remu a0, a0, t1
  li t1, 28; mul a0, a0, t1
  li s0, rows; add s0, s0, a0
  li s1, 0
  next: call rand
  andi t2, a0, 15; beq t2, zero, anything
  slli t1, s1, 2; add t1, t1, s0; lw t1, 4, t1
  lw t2, 0, t1
  srli a0, a0, 4; remu a0, a0, t2
  slli a0, a0, 2; add t1, t1, a0; lw a0, 4, t1
  j put
  anything: call rand
  put: slli t1, s1, 2; li t2, args; add t1, t1, t2; sw a0, 0, t1
  addi s1, s1, 1
  li t1, 6; bne s1, t1, next
  li t1, args
  lw a0, 0, t1; lw a1, 4, t1; lw a2, 8, t1; lw a3, 12, t1; lw a4, 16, t1; lw a5, 20, t1
  lw t0, 0, s0
  ecall
  li t1, state; lw t2, 0, t1; add t2, t2, a0; sw t2, 0, t1
  j loop
  rand: li t1, state; lw a0, 0, t1
  li t2, 1664525; mul a0, a0, t2; li t2, 1013904223; add a0, a0, t2; sw a0, 0, t1
  srli t2, a0, 15; xor a0, a0, t2
  ret
  handler: ret`;
