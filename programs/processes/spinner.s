# spinner: computes and computes, and never gives the processor away. Its friend is worker.s.
#
# Shows   preemption. Nothing in the loop below calls the kernel, so on a machine without a timer nobody else would run
#         until it is over. Here the timer interrupts it after every quantum, and the others get their turn.
# Run     badak run programs/processes/spinner.s programs/processes/worker.s
#         badak run --stats programs/processes/spinner.s programs/processes/worker.s    (count the switches)
#         badak run --quantum 100000000 programs/processes/spinner.s programs/processes/worker.s
# Break   Make the loop endless (then Ctrl-C). Start four of them: how long does each take now? Put a call of
#         sched_yield into the loop: it is polite, but what does that cost?

        .equ    ROUNDS, 3000000

        .text
        .globl  main
main:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)

        la      a0, start
        call    puts
        li      s0, ROUNDS
1:
        addi    s0, s0, -1              # two instructions a round, and no system call
        bnez    s0, 1b

        la      a0, end
        call    puts
        li      a0, 0
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

        .section .rodata
start:
        .asciz  "spinner: I shall not stop for anybody"
end:
        .asciz  "spinner: done"
