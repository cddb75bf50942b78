// Litmus tests: each thread does a few loads and stores of shared words, many rounds, and what came out of a round is a
// string of digits. From the same few operations come the program for the machine, and all outcomes of an interleaving.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageOf } from '../programs/run.ts';

/** `x=1` stores, `x` loads. The words are x and y, on pages of their own. A thread loads twice at most. */
export type Op = 'x' | 'y' | `${'x' | 'y'}=${1 | 2}`;
/** A thread is a list of operations in the order of its program. */
export type Litmus = readonly (readonly Op[])[];

/** Rounds of one run. */
export const ROUNDS = 128;
const BLOCK = 2 * ROUNDS;

/** All outcomes of the interleavings: what was loaded, thread by thread, then x and y at the end. */
export function interleavings(threads: Litmus): Set<string> {
  const found = new Set<string>();
  const step = (left: Litmus, memory: Readonly<Record<string, string>>, loaded: readonly string[]): void => {
    if (left.every((ops) => ops.length === 0)) found.add([...loaded, `${memory['x']}${memory['y']}`].join(' '));
    left.forEach(([op, ...rest], index) => {
      if (op === undefined) return;
      const then = left.map((ops, each) => (each === index ? rest : ops));
      const [word, value] = op.split('=') as [string, string?];
      if (value !== undefined) step(then, { ...memory, [word]: value }, loaded);
      else step(then, memory, loaded.with(index, loaded[index] + memory[word]!));
    });
  };
  step(
    threads,
    { x: '0', y: '0' },
    threads.map(() => ''),
  );
  return found;
}

function bodyOf(ops: readonly Op[], number: number): string {
  let loads = 0;
  const lines = ops.map((op) => {
    const [word, value] = op.split('=') as [string, string?];
    const place = word === 'x' ? '(t0)' : '(t1)';
    return value === undefined ? `lw a${loads++}, ${place}` : `li t2, ${value}\n sw t2, ${place}`;
  });
  return `body${number}:\n ${lines.join('\n ')}\n j done\n`;
}

/** A program that starts `threads` threads at `work` with their numbers, joins them, and goes on at `joined`. */
function starting(threads: number): string {
  return ` .include "frame.inc"
 .text
 .globl main
main:
 enter ${4 * threads}
 li s0, 0
1: slli t0, s0, 2
 add a0, sp, t0
 li a1, 0
 la a2, work
 mv a3, s0
 call pthread_create
 addi s0, s0, 1
 li t0, ${threads}
 bne s0, t0, 1b
2: addi s0, s0, -1
 slli t0, s0, 2
 add t0, sp, t0
 lw a0, 0(t0)
 li a1, 0
 call pthread_join
 bnez s0, 2b
joined:
`;
}

/** The program of a litmus test. It writes ROUNDS pairs of digits for each thread, then for x and y. */
function programOf(threads: Litmus): string {
  const count = threads.length;
  return `${starting(count)}
 li s0, 0
1: slli t0, s0, 2
 la t1, xs
 add t1, t1, t0
 lw a0, 0(t1)
 la t1, ys
 add t1, t1, t0
 lw a1, 0(t1)
 la t0, results + ${count * BLOCK}
 slli t1, s0, 1
 add t0, t0, t1
 addi a0, a0, '0'
 sb a0, 0(t0)
 addi a1, a1, '0'
 sb a1, 1(t0)
 addi s0, s0, 1
 li t0, ${ROUNDS}
 bne s0, t0, 1b
 li a0, 1
 la a1, results
 li a2, ${(count + 1) * BLOCK}
 call write
 li a0, 0
 leave ${4 * count}

# a4: number of the thread, a5: round, a3: chance
work:
 mv a4, a0
 addi a3, a0, 77
 li a5, 0
round:                                  # all meet, then wait a little, each for itself
 slli t1, a5, 2
 la t0, met
 add t0, t0, t1
 li t1, 1
 amoadd.w zero, t1, (t0)
 li t1, ${count}
1: lw t2, (t0)
 bne t2, t1, 1b
 slli t0, a3, 13
 xor a3, a3, t0
 srli t0, a3, 17
 xor a3, a3, t0
 slli t0, a3, 5
 xor a3, a3, t0
 andi t2, a3, 7
2: addi t2, t2, -1
 bgez t2, 2b
 slli t2, a5, 2
 la t0, xs
 add t0, t0, t2
 la t1, ys
 add t1, t1, t2
 li a0, 0
 li a1, 0
${threads.map((_, number) => ` li t2, ${number}\n beq a4, t2, body${number}\n`).join('')}
${threads.map(bodyOf).join('')}
done:
 la t0, results
 slli t1, a4, ${Math.log2(BLOCK)}
 add t0, t0, t1
 slli t1, a5, 1
 add t0, t0, t1
 addi a0, a0, '0'
 sb a0, 0(t0)
 addi a1, a1, '0'
 sb a1, 1(t0)
 addi a5, a5, 1
 li t0, ${ROUNDS}
 bne a5, t0, round
 li a0, 0
 ret
 .bss
 .balign 4096
xs: .zero 4096
ys: .zero 4096
met: .zero ${4 * ROUNDS}
results: .zero ${(count + 1) * BLOCK}
`;
}

/** What came out of each round, written as interleavings() does, from the output of the program. */
export function outcomesOf(threads: Litmus, output: string): string[] {
  return Array.from({ length: ROUNDS }, (_, round) => {
    const pair = (block: number): string => output.slice(block * BLOCK + 2 * round, block * BLOCK + 2 * round + 2);
    const loaded = threads.map((ops, thread) => pair(thread).slice(0, ops.filter((op) => !op.includes('=')).length));
    return [...loaded, pair(threads.length)].join(' ');
  });
}

/** A program whose threads each run `step` 100 times with t0 = the address of one word and a4 = their number, then print it. */
export function countingProgram(threads: number, step: string): Uint8Array {
  return imageOfText(`${starting(threads)}
 la t0, word
 lw a1, 0(t0)
 la a0, line
 call printf
 li a0, 0
 leave ${4 * threads}
work:                                   # all meet, so that they count at the same time
 mv a4, a0
 la t0, met
 li t1, 1
 amoadd.w zero, t1, (t0)
 li t1, ${threads}
1: lw t2, (t0)
 bne t2, t1, 1b
 li a5, 100
 la t0, word
step:
 ${step}
 addi a5, a5, -1
 bnez a5, step
 li a0, 0
 ret
 .data
word: .word 0
met: .word 0
line: .asciz "%d\\n"
`);
}

/** The executable of a litmus test. */
export function litmusProgram(threads: Litmus): Uint8Array {
  return imageOfText(programOf(threads));
}

function imageOfText(text: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'badak-litmus-'));
  try {
    const path = join(folder, 'litmus.s');
    writeFileSync(path, text);
    return imageOf(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
