# worker: does some work in five steps and says so after each. Its friend is spinner.s.
#
# Shows   that a process need not know of the others: its steps come out in the middle of the spinner's work, because the
#         kernel switches between the two. Alone it is done sooner.
# Run     badak run programs/processes/spinner.s programs/processes/worker.s
#         badak run --stats programs/processes/worker.s
# Break   Let it sleep instead of work (`li a0, 10000; call usleep`): then how much does the spinner slow it down?

        .equ    STEPS, 5
        .equ    ROUNDS, 200000

        .text
        .globl  main
main:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)

        li      s0, 1                   # s0: this step
step:
        li      s1, ROUNDS              # the work
1:
        addi    s1, s1, -1
        bnez    s1, 1b

        la      a0, message
        mv      a1, s0
        li      a2, STEPS
        call    printf
        addi    s0, s0, 1
        li      t0, STEPS
        ble     s0, t0, step

        li      a0, 0
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

        .section .rodata
message:
        .asciz  "worker: step %d of %d\n"
