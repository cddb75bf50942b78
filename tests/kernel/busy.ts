// Programs that keep the kernel busy for ever, each in its own way, having said `ready`: what a key must get through.

const READY = 'li a0, 1; li a1, ready; li a2, 6; sys 64';
const READY_DATA = '.data; ready: .asciz "ready\\n"; .word 0';
/** An anonymous mapping of 16 MiB; its address goes to s0. */
const MAP = 'li a0, 0; li a1, 0x1000000; li a2, 3; li a3, 0x22; li a4, -1; li a5, 0; sys 222; mv s0, a0';
/** Stores to each of its pages. */
const TOUCH = `mv t1, s0; li t2, 4096; li a3, 4096
  touch: sw t2, 0, t1; add t1, t1, a3; addi t2, t2, -1; bne t2, zero, touch`;

export const BUSY: Readonly<Record<string, string>> = {
  'a tight loop': `${READY}; loop: j loop; ${READY_DATA}`,
  'writes of 16 MiB to a file': `${READY}; ${MAP}
    li a0, -100; li a1, file; li a2, 0x42; li a3, 0x180; sys 56; mv s1, a0
    loop: mv a0, s1; mv a1, s0; li a2, 0x1000000; li a3, 0; li a4, 0; sys 68; j loop
    ${READY_DATA}; file: .asciz "/tmp/f"`,
  'unmapping 16 MiB': `${READY}
    loop: ${MAP}
    ${TOUCH}
    mv a0, s0; li a1, 0x1000000; sys 215; j loop
    ${READY_DATA}`,
  'execs with 2,000 arguments': `
    lw t2, 0, sp; li t1, 100; blt t1, t2, again
    ${READY}
    again: li t1, argv; li t2, 2000; li a3, ready
    fill: sw a3, 0, t1; addi t1, t1, 4; addi t2, t2, -1; bne t2, zero, fill
    sw zero, 0, t1
    li a0, self; li a1, argv; li a2, 0; sys 221; sys 94
    ${READY_DATA}; self: .asciz "/proc/self/exe"; .word 0; argv: .space 8004`,
  'forks of 16 MiB': `${READY}; ${MAP}; ${TOUCH}
    loop: li a0, 17; li a1, 0; li a2, 0; li a3, 0; li a4, 0; sys 220; beq a0, zero, child
    li a0, -1; li a1, 0; li a2, 0; li a3, 0; sys 260; j loop
    child: li a0, 0; sys 94
    ${READY_DATA}`,
  'calls that fail': `${READY}; loop: li a0, -1; sys 57; j loop; ${READY_DATA}`,
  'paths of 800 names': `${READY}
    li t1, 800; li t2, path
    fill: li a3, 0x2f; sb a3, 0, t2; li a3, 0x78; sb a3, 1, t2; li a3, 0x2f; sb a3, 2, t2
    li a3, 0x2e; sb a3, 3, t2; sb a3, 4, t2
    addi t2, t2, 5; addi t1, t1, -1; bne t1, zero, fill
    li a0, -100; li a1, x; li a2, 511; sys 34
    loop: li a0, -100; li a1, path; li a2, 0; sys 48; j loop
    ${READY_DATA}; x: .asciz "/x"; .word 0; path: .space 4004`,
  'faults with a handler': `
    li a0, 11; li a1, action; li a2, 0; li a3, 8; sys 134
    ${READY}
    lw a0, 0, zero
    handler: ret
    ${READY_DATA}; action: .word handler; .word 0; .word 0; .word 0`,
};
