# interactive: what an editor does. Rests for 2 ms, then has 0.1 ms of work to do, a hundred times.
#
# Shows   how long who wants only a moment waits for it, beside others that compute.
# Run     badak timeline --sched rr   programs/sched/interactive.s programs/sched/batch.s
#         badak timeline --sched mlfq programs/sched/interactive.s programs/sched/batch.s
#         badak sched                 all schedulers side by side
# Break   Let it work for 5 ms at a time: when does mlfq take it for one that computes?
# Lab     docs/labs/schedulers.md

        .equ    ROUNDS, 100
        .equ    REST_US, 2000
        .equ    WORK, 5000              # turns of a loop of two instructions

        .text
        .globl  main
main:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
        li      s0, ROUNDS
1:
        li      a0, REST_US
        call    usleep
        li      t0, WORK
2:
        addi    t0, t0, -1
        bnez    t0, 2b
        addi    s0, s0, -1
        bnez    s0, 1b
        li      a0, 0
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
