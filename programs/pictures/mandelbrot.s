# mandelbrot: the set that everybody draws once, without a single fraction in the machine.
#
# Shows   fixed-point numbers: a word holds a number times 4096, so 1 is 4096 and 0.5 is 2048. Sums are plain sums; a
#         product has 4096 twice and is shifted right by 12 bits. mulh gives the upper word of the 64-bit product.
# Maths   For each point c: z = 0, then z = z*z + c, again and again. Points where z stays within 2 belong to the set;
#         for the others the number of rounds chooses the character.
# Run     badak run programs/pictures/mandelbrot.s
# Break   Use only mul and srai: where do products leave 32 bits, and what does the picture become? Change the window
#         (LEFT, TOP, the two steps) to look closer: when are 12 bits too few?

        .equ    ONE, 4096
        .equ    LEFT, -2 * ONE - ONE / 4
        .equ    TOP, -ONE - ONE / 8
        .equ    COLUMNS, 64
        .equ    ROWS, 24
        .equ    STEP_X, 3 * ONE / COLUMNS
        .equ    STEP_Y, (9 * ONE / 4) / (ROWS - 1)
        .equ    ROUNDS, 32
        .equ    FAR, 4 * ONE            # the square of 2

        .macro  multiply to, a, b, spare
        mulh    \spare, \a, \b          # the upper word of the product ...
        mul     \to, \a, \b             # ... and the lower one, shifted together by 12 bits
        srli    \to, \to, 12
        slli    \spare, \spare, 20
        or      \to, \to, \spare
        .endm

        .text
        .globl  main
main:
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      s1, 4(sp)
        li      t0, ROWS
        sw      t0, 0(sp)               # rows that are left
        li      s1, TOP                 # s1: y of the point
row:
        li      s0, LEFT                # s0: x of the point
point:
        mv      a0, s0
        mv      a1, s1
        call    rounds
        la      t0, shades
        srli    a0, a0, 2               # 0 ... 32 rounds choose one of nine characters
        add     t0, t0, a0
        lbu     a0, 0(t0)
        call    putchar
        addi    s0, s0, STEP_X
        li      t0, LEFT + COLUMNS * STEP_X
        bne     s0, t0, point
        call    print_newline
        addi    s1, s1, STEP_Y
        lw      t0, 0(sp)
        addi    t0, t0, -1
        sw      t0, 0(sp)
        bnez    t0, row

        li      a0, 0
        lw      s1, 4(sp)
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret

# rounds(x a0, y a1): a0 = rounds until z is further than 2 from 0, at most ROUNDS.
rounds:
        addi    sp, sp, -8
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        li      s0, 0                   # z = s0 + s1 i
        li      s1, 0
        li      a2, 0                   # a2: rounds
1:
        multiply a3, s0, s0, t0         # a3: s0 * s0
        multiply a4, s1, s1, t0         # a4: s1 * s1
        add     t0, a3, a4
        li      t1, FAR
        bgt     t0, t1, 2f
        multiply s1, s0, s1, t0         # z*z = s0*s0 - s1*s1 + 2*s0*s1 i
        slli    s1, s1, 1
        add     s1, s1, a1
        sub     s0, a3, a4
        add     s0, s0, a0
        addi    a2, a2, 1
        li      t1, ROUNDS
        bne     a2, t1, 1b
2:
        mv      a0, a2
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        addi    sp, sp, 8
        ret

        .section .rodata
shades:
        .ascii  " .:-=+*%@"
