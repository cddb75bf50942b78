# inversion: one in a hurry (nice -20) waits for a lock that a slow one holds (nice 19), while three others (nice 0), who
# have nothing to do with it, keep the slow one from its work. With the argument `pi` the lock lends the holder the
# priority of who waits for it.
#
# Shows   priority inversion, and inheritance as its cure: the same program, another operation of the futex.
# Run     badak run --stats --sched stride programs/sched/inversion.s
#         badak run --stats --sched stride 'programs/sched/inversion.s pi'
#         badak sched
# Break   Give the slow one nice 0: is an inversion left?
# Lab     docs/labs/schedulers.md

        .include "syscalls.inc"
        .include "flags.inc"

        .equ    HURRY, -20
        .equ    SLOW, 19
        .equ    OTHERS, 3
        .equ    WORK, 100000            # of the slow one, with the lock: 2 ms
        .equ    LATER_US, 1000

# The page that all share.
        .equ    page.lock, 0
        .equ    page.done, 4
        .equ    sizeof.page, 4096

        .text
        .globl  main
main:
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      s1, 4(sp)
        addi    a0, a0, -1              # an argument: inheritance
        snez    a0, a0
        la      t0, inherits
        sw      a0, 0(t0)

        li      a0, 0
        li      a1, sizeof.page
        li      a2, PROT_READ | PROT_WRITE
        li      a3, MAP_SHARED | MAP_ANONYMOUS
        li      a4, -1
        li      a5, 0
        li      t0, SYS_mmap2
        ecall
        mv      s0, a0                  # s0: the page

        call    fork
        beqz    a0, hurry
        call    fork
        beqz    a0, slow
        li      s1, OTHERS
1:
        call    fork
        beqz    a0, other
        addi    s1, s1, -1
        bnez    s1, 1b
2:
        li      a0, 0                   # until no child is left
        call    wait
        bgez    a0, 2b
        la      a0, message
        call    puts
        li      a0, 0
        lw      s1, 4(sp)
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret

hurry:
        li      a0, HURRY
        call    renice
        li      a0, LATER_US
        call    usleep
        call    lock
        call    unlock
        li      t0, 1
        sw      t0, page.done(s0)
        j       end

slow:
        li      a0, SLOW
        call    renice
        call    lock
        li      t0, WORK
1:
        addi    t0, t0, -1
        bnez    t0, 1b
        call    unlock
        j       end

other:
        li      a0, LATER_US
        call    usleep
1:
        lw      t0, page.done(s0)
        beqz    t0, 1b
end:
        li      a0, 0
        call    _exit

# renice(nice): of this process.
renice:
        mv      a2, a0
        li      a0, 0                   # PRIO_PROCESS
        li      a1, 0
        li      t0, SYS_setpriority
        ecall
        ret

# lock(): 0 is free, 1 is held, 2 is held and perhaps awaited. With inheritance the kernel keeps the word.
lock:
        addi    a0, s0, page.lock
        lw      t1, inherits
        li      a1, FUTEX_LOCK_PI
        li      a3, 0
        li      t0, SYS_futex
        bnez    t1, 3f
        li      t1, 1
1:
        lr.w    t2, (a0)
        bnez    t2, 2f
        sc.w    t2, t1, (a0)
        bnez    t2, 1b
        ret
2:
        li      t1, 2
        amoswap.w t2, t1, (a0)
        beqz    t2, 4f
        li      a1, FUTEX_WAIT
        li      a2, 2
        ecall
        addi    a0, s0, page.lock
        j       2b
3:
        ecall
4:
        ret

# unlock()
unlock:
        addi    a0, s0, page.lock
        lw      t1, inherits
        li      a1, FUTEX_UNLOCK_PI
        li      t0, SYS_futex
        bnez    t1, 1f
        amoswap.w zero, zero, (a0)
        li      a1, FUTEX_WAKE
        li      a2, 1
1:
        ecall
        ret

        .section .rodata
message:
        .asciz  "the one in a hurry is done"

        .bss
        .balign 4
inherits:
        .zero   4
