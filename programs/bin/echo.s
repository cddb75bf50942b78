# echo: prints its arguments.
#
# Shows   options that are only options if every letter of them is one: `echo -no` prints -no. With -e, \n \t \\ and the
#         like inside the arguments mean characters.
# Run     echo hello      echo -n no newline      echo -e 'a\tb\n'
# Break   echo "$HOME", echo '$HOME': who puts the value there?

        .include "utility.inc"

        no_floats

        .equ    NO_NEWLINE, 1
        .equ    ESCAPES, 2

        .text
        .globl  main
main:
        addi    s1, a1, 4               # s1: the next argument
        li      s0, 0                   # s0: options
        li      t0, 2
        bne     a0, t0, options
        lw      a0, 0(s1)
        text    a1, "--help"
        call    strcmp
        bnez    a0, options
        text    a0, "Usage: echo [-neE] [STRING]..."
        call    puts
        li      a0, 0
        call    exit

options:
        lw      a0, 0(s1)
        beqz    a0, arguments
        lbu     t0, 0(a0)
        li      t1, '-'
        bne     t0, t1, arguments
        lbu     t0, 1(a0)
        beqz    t0, arguments
        mv      a1, s0
1:
        addi    a0, a0, 1
        lbu     t0, 0(a0)
        beqz    t0, 2f
        li      t1, 'n'
        bne     t0, t1, 3f
        ori     a1, a1, NO_NEWLINE
        j       1b
3:
        li      t1, 'e'
        bne     t0, t1, 4f
        ori     a1, a1, ESCAPES
        j       1b
4:
        li      t1, 'E'
        bne     t0, t1, arguments       # not all of them are options: it is text
        andi    a1, a1, ~ESCAPES
        j       1b
2:
        mv      s0, a1
        addi    s1, s1, 4
        j       options

arguments:
        lw      a0, 0(s1)
        beqz    a0, done
        addi    s1, s1, 4
        andi    t0, s0, ESCAPES
        beqz    t0, 1f
        call    util_escaped
        bnez    a0, flushed             # \c: nothing more
        j       2f
1:
        call    putstr
2:
        lw      t0, 0(s1)
        beqz    t0, done
        li      a0, ' '
        call    putchar
        j       arguments
done:
        andi    t0, s0, NO_NEWLINE
        bnez    t0, flushed
        call    print_newline
flushed:
        call    util_end
