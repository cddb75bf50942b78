# guess: find the number between 1 and 100.
#
# Shows   input: readline waits for a line, and while it waits other processes run. And chance: the number comes from
#         the kernel, which makes it from the seed of the machine, so a run with the same --seed is the same run.
# Run     badak run programs/first/guess.s
#         badak run --seed 7 programs/first/guess.s     (twice: the same number)
# Break   Press Ctrl-D instead of a number. Type words. How many guesses are always enough? Let the program play itself.

        .equ    LIMIT, 100
        .equ    LINE_BYTES, 32

        .text
        .globl  main
main:
        addi    sp, sp, -(LINE_BYTES + 12)
        sw      ra, LINE_BYTES + 8(sp)
        sw      s0, LINE_BYTES + 4(sp)
        sw      s1, LINE_BYTES(sp)      # below it, at sp: room for a line

        mv      a0, sp                  # four random bytes make a word
        li      a1, 4
        li      a2, 0
        call    getrandom
        lw      s0, 0(sp)
        li      t0, LIMIT
        remu    s0, s0, t0              # 0 ... 99
        addi    s0, s0, 1               # s0: the number to find, 1 ... 100
        li      s1, 0                   # s1: guesses so far

        la      a0, welcome
        call    putstr
ask:
        la      a0, question
        call    putstr
        mv      a0, sp
        li      a1, LINE_BYTES
        call    readline
        bltz    a0, give_up             # the end of the input
        mv      a0, sp
        call    atoi
        addi    s1, s1, 1
        blt     a0, s0, too_small
        bgt     a0, s0, too_large

        la      a0, right
        mv      a1, s1
        call    printf
        li      a0, 0
        j       done

too_small:
        la      a0, small
        call    puts
        j       ask
too_large:
        la      a0, large
        call    puts
        j       ask

give_up:
        la      a0, solution
        mv      a1, s0
        call    printf
        li      a0, 1
done:
        lw      s1, LINE_BYTES(sp)
        lw      s0, LINE_BYTES + 4(sp)
        lw      ra, LINE_BYTES + 8(sp)
        addi    sp, sp, LINE_BYTES + 12
        ret

        .section .rodata
welcome:
        .asciz  "I have a number between 1 and 100.\n"
question:
        .asciz  "Your guess? "
small:
        .asciz  "Too small."
large:
        .asciz  "Too large."
right:
        .asciz  "Right! Guesses: %d\n"
solution:
        .asciz  "\nIt was %d.\n"
