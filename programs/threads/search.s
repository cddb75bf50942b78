# search: three threads look for a number; as soon as one has found it, the others are cancelled in the middle of their work.
#
# Shows   pthread_cancel ends a thread at its next call that waits, here usleep, and runs what it has noted for that with
#         pthread_cleanup_push: the lock that it holds just then is given back. Who ended how stands in its result.
# Run     badak run programs/threads/search.s
#         badak run --harts 3 --sched random --seed 7 programs/threads/search.s
# Break   programs/threads/search-broken.s notes nothing. What if a searcher calls pthread_setcancelstate, and never again?
# Lab     docs/labs/search.md

        .include "frame.inc"

        .equ    SEARCHERS, 3
        .equ    SECRET, 21
        .equ    PTHREAD_CANCELED, -1

        .text
        .globl  main
main:
        enter   4 * SEARCHERS + 4
        li      s0, 0
1:
        slli    t0, s0, 2
        add     a0, sp, t0
        li      a1, 0
        la      a2, search
        li      a3, 0
        call    pthread_create
        addi    s0, s0, 1
        li      t0, SEARCHERS
        bne     s0, t0, 1b
        la      a0, found
        call    sem_wait
        li      s1, 0                   # s1: how many were cancelled
2:
        addi    s0, s0, -1
        slli    t0, s0, 2
        add     t0, sp, t0
        lw      a0, 0(t0)
        call    pthread_cancel
        bnez    s0, 2b
        li      s0, SEARCHERS
3:
        addi    s0, s0, -1
        slli    t0, s0, 2
        add     t0, sp, t0
        lw      a0, 0(t0)
        addi    a1, sp, 4 * SEARCHERS
        call    pthread_join
        lw      t0, 4 * SEARCHERS(sp)
        addi    t0, t0, -PTHREAD_CANCELED
        seqz    t0, t0
        add     s1, s1, t0
        bnez    s0, 3b
        la      a0, lock                # nobody has taken it along
        call    pthread_mutex_lock
        la      a0, line
        la      t0, answer
        lw      a1, 0(t0)
        mv      a2, s1
        call    printf
        li      a0, 0
        leave   4 * SEARCHERS + 4

# search: takes the next number and looks at it, until it is the right one.
search:
        enter   12                      # the note: function, argument, and the library's link
1:
        la      a0, lock
        call    pthread_mutex_lock
        .ifndef BROKEN
        la      t0, pthread_mutex_unlock
        sw      t0, 0(sp)
        la      t0, lock
        sw      t0, 4(sp)
        mv      a0, sp
        call    __cleanup_push          # pthread_cleanup_push of C
        .endif
        la      t0, next
        lw      s0, 0(t0)
        addi    t1, s0, 1
        sw      t1, 0(t0)
        li      a0, 50                  # it takes a while to get a number
        call    usleep
        .ifndef BROKEN
        li      a0, 1
        call    __cleanup_pop           # runs what was noted
        .else
        la      a0, lock
        call    pthread_mutex_unlock
        .endif
        li      t0, 2000                # and to look at it
2:
        addi    t0, t0, -1
        bnez    t0, 2b
        li      t0, SECRET
        bne     s0, t0, 1b
        la      t0, answer
        sw      s0, 0(t0)
        la      a0, found
        call    sem_post
        li      a0, 0
        leave   12

        .section .rodata
line:
        .asciz  "it is %d; %d of 3 were cancelled\n"

        .bss
        .balign 4
lock:
        .zero   24
found:
        .zero   8
next:                                   # the number that nobody has looked at yet
        .zero   4
answer:
        .zero   4
