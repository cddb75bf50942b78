# batch: computes for 0.2 seconds of virtual time, and never waits for anything.
#
# Shows   the other kind of program: it wants as much of the processor as it can get, and few interruptions.
# Run     badak run --stats programs/sched/batch.s programs/sched/batch.s
#         badak timeline --sched fifo programs/sched/batch.s programs/sched/batch.s
# Break   Several at once, and --quantum 1k: how much of the time goes to switching?
# Lab     docs/labs/schedulers.md

        .equ    WORK, 10000000          # turns of a loop of two instructions

        .text
        .globl  main
main:
        li      t0, WORK
1:
        addi    t0, t0, -1
        bnez    t0, 1b
        li      a0, 0
        ret
