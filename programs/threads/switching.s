# switching: two contexts take turns on one processor, switched by hand.
#
# Shows   A context is a program counter, a stack pointer and the registers that must survive: save those of one, load
#         those of the other, and each goes on as if nothing had happened. The kernel does the same for threads, at any
#         instruction: there all registers must survive.
# Run     badak run programs/threads/switching.s
#         badak timeline programs/threads/counter.s           the kernel's switches
# Break   programs/threads/switching-broken.s forgets one register. Forget sp, or ra: what happens?
# Lab     docs/labs/context-switch.md

        .include "frame.inc"

        .equ    context.sp, 0
        .equ    context.pc, 4
        .equ    context.s0, 8
        .equ    context.s1, 12

        .text
        .globl  main
main:
        enter
        la      a0, main_context
        la      a1, up_context
        call    switch                  # comes back when the counting is over
        li      a0, 0
        leave

# Two programs that know nothing of each other. Both count in s0 and add up in s1.
up:
        li      s0, 0
        li      s1, 0
1:
        addi    s0, s0, 1
        add     s1, s1, s0
        la      a0, up_context
        la      a1, down_context
        call    switch
        li      t0, 10
        bne     s0, t0, 1b
        la      a0, up_line
        mv      a1, s1
        call    printf
        la      a0, up_context
        la      a1, main_context
        call    switch

down:
        li      s0, 1000
        li      s1, 0
1:
        addi    s0, s0, -1
        add     s1, s1, s0
        la      a0, down_context
        la      a1, up_context
        call    switch
        li      t0, 991
        bne     s0, t0, 1b
        la      a0, down_line
        mv      a1, s1
        call    printf
        la      a0, down_context
        la      a1, up_context
        call    switch

# switch: keeps the running context in a0 and goes on with the one in a1.
switch:
        sw      sp, context.sp(a0)
        sw      ra, context.pc(a0)
        sw      s0, context.s0(a0)
        .ifndef BROKEN
        sw      s1, context.s1(a0)
        .endif
        lw      sp, context.sp(a1)
        lw      ra, context.pc(a1)
        lw      s0, context.s0(a1)
        .ifndef BROKEN
        lw      s1, context.s1(a1)
        .endif
        ret

        .section .rodata
up_line:
        .asciz  "1 + 2 + ... + 10 = %d\n"
down_line:
        .asciz  "999 + 998 + ... + 991 = %d\n"

        .data
        .balign 4
up_context:
        .word   up_stack, up, 0, 0
down_context:
        .word   down_stack, down, 0, 0
main_context:
        .zero   16

        .bss
        .balign 16
        .zero   4096
up_stack:
        .zero   4096
down_stack:
