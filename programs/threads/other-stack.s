# other-stack: a thread changes a variable on the stack of another thread.
#
# Shows   Threads share all memory, stacks included: a pointer is enough. It goes well as long as the owner of the stack
#         stands still in the function that the variable belongs to.
# Run     badak run programs/threads/other-stack.s
# Break   programs/threads/other-stack-broken.s: the function returns before the other thread writes.
# Lab     docs/labs/other-stack.md

        .include "frame.inc"

        .text
        .globl  main
main:
        enter
        call    lend
        mv      a1, a0
        la      a0, result
        call    printf
        li      a0, 0
        leave

# lend: has a variable on its stack and lets a thread set it. Result: its value.
lend:
        enter   8
        li      t0, 1
        sw      t0, 4(sp)               # 4(sp): the variable
        mv      a0, sp
        li      a1, 0
        la      a2, borrower
        addi    a3, sp, 4               # its address goes to the other thread
        call    pthread_create
        lw      s0, 0(sp)
        .ifdef  BROKEN
        mv      a0, s0                  # it does not wait: the variable is gone when the thread writes
        call    pthread_detach
        call    victim
        .else
        mv      a0, s0
        li      a1, 0
        call    pthread_join
        lw      a0, 4(sp)
        .endif
        leave   8

borrower:
        enter
        mv      s0, a0
        .ifdef  BROKEN
        li      a0, 1000
        call    usleep
        .endif
        li      t0, 42
        sw      t0, 0(s0)               # not its own stack
        li      a0, 0
        leave

        .ifdef  BROKEN
# victim: knows nothing of all this; its frame happens to reach over the place of that variable.
victim:
        addi    sp, sp, 20              # as if lend had returned
        enter   8
        sw      zero, 4(sp)             # its own variable
        li      a0, 5000
        call    usleep
        lw      a1, 4(sp)
        la      a0, surprise
        call    printf
        li      a0, 0
        call    exit
        .endif

        .section .rodata
result:
        .asciz  "the other thread has made it %d\n"
surprise:
        .asciz  "a variable that was set to 0, and that nobody else knows, is %d\n"
