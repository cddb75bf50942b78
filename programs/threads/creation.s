# creation: what a process costs and what a thread costs, in cycles and in memory.
#
# Shows   A new process gets its own page tables and, page by page, its own copy of what it writes; a new thread gets a
#         stack and a record, all else is shared. So the thread's step is seen by its maker, the process's is not.
# Run     badak run programs/threads/creation.s
#         badak run --timeline creation.json programs/threads/creation.s
# Break   programs/threads/creation-broken.s expects a result from a process as from a thread. Write to a large array in
#         both: which one becomes dearer?
# Lab     docs/labs/creation.md

        .include "frame.inc"
        .include "syscalls.inc"
        .include "structs.inc"

        .equ    TIMES, 10

        .text
        .globl  main
main:
        enter
        la      a0, by_process
        call    measure
        mv      s0, a0
        mv      s1, a1
        la      t0, steps
        lw      a4, 0(t0)
        mv      a2, s0
        mv      a3, s1
        la      a0, line
        la      a1, process
        call    printf
        la      a0, by_thread
        call    measure
        mv      s1, a0
        mv      a2, a0
        mv      a3, a1
        la      t0, steps
        lw      a4, 0(t0)
        la      a0, line
        la      a1, thread
        call    printf
        divu    a1, s0, s1
        la      a0, ratio
        call    printf
        li      a0, 0
        leave

# measure: calls a0 TIMES times. Result: a0 = cycles of one, a1 = KiB of memory that one needs while it is there.
measure:
        enter   8
        mv      s1, a0
        la      t0, steps
        sw      zero, 0(t0)
        jalr    s1                      # once before, so that all code is in memory
        sw      a0, 0(sp)
        rdcycle s0
        li      t0, TIMES
        sw      t0, 4(sp)
1:
        jalr    s1
        lw      t0, 4(sp)
        addi    t0, t0, -1
        sw      t0, 4(sp)
        bnez    t0, 1b
        rdcycle t0
        sub     a0, t0, s0
        li      t0, TIMES
        divu    a0, a0, t0
        lw      a1, 0(sp)
        leave   8

# by_process, by_thread: makes one, which takes a step; waits for its end. Result: KiB that were free before and not then.
by_process:
        enter   8
        call    free_memory
        mv      s1, a0
        call    fork
        bnez    a0, 1f
        call    step
        call    free_memory
        sub     a0, s1, a0
        srli    a0, a0, 10
        call    _exit                   # its status says how much
1:
        mv      a0, sp
        call    wait
        lw      a0, 0(sp)
        srli    a0, a0, 8
        leave   8

by_thread:
        enter   8
        call    free_memory
        mv      s1, a0
        mv      a0, sp
        li      a1, 0
        la      a2, thread_step
        li      a3, 0
        call    pthread_create
        lw      a0, 0(sp)
        mv      a1, sp
        call    pthread_join
        lw      a0, 0(sp)
        sub     a0, s1, a0
        srli    a0, a0, 10
        leave   8

thread_step:
        enter
        call    step
        call    free_memory
        leave

step:
        la      t0, steps
        lw      t1, 0(t0)
        addi    t1, t1, 1
        sw      t1, 0(t0)
        ret

# free_memory: bytes of the machine that nobody uses.
free_memory:
        addi    sp, sp, -sizeof.sysinfo
        mv      a0, sp
        li      t0, SYS_sysinfo
        ecall
        lw      a0, sysinfo.freeram(sp)
        addi    sp, sp, sizeof.sysinfo
        ret

        .section .rodata
process:
        .asciz  "process"
thread:
        .asciz  "thread"
line:
        .asciz  "a %s: %d cycles, %d KiB; its maker sees %d steps\n"
ratio:
        .asciz  "a process costs %d times as many cycles\n"

        .bss
        .balign 4
steps:
        .zero   4
