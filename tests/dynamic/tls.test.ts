// Thread-local variables of programs and libraries, in every model, in every thread.
import { describe, expect, it } from 'vitest';
import { NOTHING } from '../programs/run.ts';
import { fn, library, program, runDynamic, sayNumber } from './build.ts';

const variable = (name: string, value: number): string =>
  ` .section .tdata, "awT"\n .balign 4\n .globl ${name}\n .type ${name}, @object\n .size ${name}, 4\n${name}: .word ${value}\n`;

/** Adds 1 to a thread-local variable: general-dynamic, initial-exec or local-exec. */
const bump = { gd: bumpGd, ie: bumpIe, le: bumpLe };
const add = ' lw t0, 0(a0)\n addi t0, t0, 1\n sw t0, 0(a0)\n mv a0, t0\n';

function bumpGd(name: string, of: string): string {
  return fn(name, ` la.tls.gd a0, ${of}\n call __tls_get_addr@plt\n${add}`);
}

function bumpIe(name: string, of: string): string {
  return fn(name, ` la.tls.ie a0, ${of}\n add a0, a0, tp\n${add}`);
}

function bumpLe(name: string, of: string): string {
  return fn(
    name,
    ` lui a0, %tprel_hi(${of})\n add a0, a0, tp, %tprel_add(${of})\n addi a0, a0, %tprel_lo(${of})\n${add}`,
  );
}

describe('tls: variables of program and libraries', () => {
  const one = library('one', variable('one', 100) + bump.gd('one_gd', 'one') + bump.ie('one_ie', 'one'));
  const two = library('two', variable('two', 200) + bump.gd('two_gd', 'two') + bump.gd('two_one', 'one'), [one]);
  const calls = (...names: string[]): string => names.map((name) => ` call ${name}\n${sayNumber()}`).join('');

  it('are found by local-exec, initial-exec and general-dynamic code', () => {
    const own =
      variable('mine', 10) + bump.le('mine_le', 'mine') + bump.ie('mine_ie', 'mine') + bump.gd('mine_gd', 'mine');
    const main = fn(
      'main',
      `${calls('mine_le', 'mine_ie', 'mine_gd', 'one_gd', 'one_ie', 'two_gd', 'two_one')} li a0, 0`,
    );
    const run = runDynamic(program(own + main, [one, two]), [one, two]);
    expect(run.output).toBe('11\n12\n13\n101\n102\n201\n103\n');
    expect(run.leaks).toEqual(NOTHING);
  });

  it('of a library are reached from the program by initial-exec', () => {
    const main = fn('main', `${calls('one_gd', 'from_here', 'one_gd')} li a0, 0`);
    expect(runDynamic(program(bump.ie('from_here', 'one') + main, [one]), [one]).output).toBe('101\n102\n103\n');
  });

  it("are a thread's own: the loader makes and frees the memory of threads", () => {
    const thread = `
        .include "syscalls.inc"
        .equ FLAGS, 0x100 | 0x200 | 0x400 | 0x800 | 0x10000 | 0x80000 | 0x200000
        .bss
        .balign 16
        .zero 4096
stack_end: .word 0
alive:  .word 0
        .text
run_thread:
        addi sp, sp, -4
        sw ra, 0(sp)
        call __ld_tls_new
        mv s1, a0
        la a4, alive
        sw a4, 0(a4)
        mv a3, a0
        li a0, FLAGS
        la a1, stack_end
        li a2, 0
        li t0, SYS_clone
        ecall
        beqz a0, 2f
1:      la a1, alive            # until the kernel clears it
        lw a1, 0(a1)
        beqz a1, 3f
        li t0, SYS_sched_yield
        ecall
        j 1b
2:      call one_gd
        call print_dec
        call print_newline
        call mine_le
        call print_dec
        call print_newline
        li a0, 0
        li t0, SYS_exit
        ecall
3:      mv a0, s1
        call __ld_tls_free
        lw ra, 0(sp)
        addi sp, sp, 4
        ret\n`;
    const own = variable('mine', 10) + bump.le('mine_le', 'mine');
    const steps = `${calls('one_gd', 'mine_le')} call run_thread\n${calls('one_gd', 'mine_le')}`;
    const run = runDynamic(program(`${own}${thread}${fn('main', `${steps} li a0, 0`)}`, [one]), [one]);
    expect(run.output).toBe('101\n11\n101\n11\n102\n12\n');
    expect(run.leaks).toEqual(NOTHING);
  });
});
