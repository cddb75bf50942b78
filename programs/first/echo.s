# echo: prints its arguments.
#
# Shows   how arguments come in: main(argc, argv) finds their number in a0 and the address of an array of addresses in
#         a1. And how a function keeps what it still needs over a call: in s0 and s1, whose old values it saves.
# Run     badak run programs/first/echo.s -- these are arguments
# Break   Use t0 instead of s0: calls may change t0, so what happens after the first word? Leave out the two lines that
#         restore ra: main returns to the wrong place (and to which?). Print argv[0] too.

        .text
        .globl  main
main:
        addi    sp, sp, -12             # three words on the stack
        sw      ra, 8(sp)               # where main returns to; the calls below change ra
        sw      s0, 4(sp)
        sw      s1, 0(sp)

        addi    s0, a1, 4               # s0: address of argv[1]; argv[0] is the program's name
        lw      s1, 0(s0)               # s1: argv[1] itself, 0 if there is none
        beqz    s1, newline
next:
        mv      a0, s1
        call    putstr                  # from the library, programs/lib/print.s
        addi    s0, s0, 4
        lw      s1, 0(s0)               # the array ends with a 0
        beqz    s1, newline
        li      a0, ' '
        call    putchar
        j       next
newline:
        call    print_newline

        li      a0, 0                   # main's result is the exit status
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
