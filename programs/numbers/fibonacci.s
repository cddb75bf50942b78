# fibonacci: the numbers 0 1 1 2 3 5 8 ..., each the sum of the two before it, by a function that calls itself.
#
# Shows   recursion: every call has its own frame on the stack, with its own n and its own place to return to.
# Run     badak run programs/numbers/fibonacci.s -- 15
#         badak run --stats programs/numbers/fibonacci.s -- 25     (the work grows with the result: why?)
# Break   Leave out the test for n < 2: no call ever returns, the stack grows ... see the report. Keep n in s0 without
#         saving it: which results are wrong? Write it as a loop and compare the instructions.

        .text
        .globl  main
main:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)

        li      s1, 10
        li      t0, 2
        blt     a0, t0, 1f
        lw      a0, 4(a1)
        call    atoi
        mv      s1, a0
1:
        li      s0, 0
2:
        bgt     s0, s1, 3f
        mv      a0, s0
        call    fib
        mv      a2, a0
        mv      a1, s0
        la      a0, line
        call    printf
        addi    s0, s0, 1
        j       2b
3:
        li      a0, 0
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# int fib(int n):       the frame:  8(sp)  where to return to
#                                   4(sp)  n
#                                   0(sp)  fib(n - 1), until fib(n - 2) is there too
fib:
        li      t0, 2
        blt     a0, t0, 1f              # fib(0) is 0, fib(1) is 1: n itself
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a0, 4(sp)

        addi    a0, a0, -1
        call    fib
        sw      a0, 0(sp)

        lw      a0, 4(sp)
        addi    a0, a0, -2
        call    fib

        lw      t0, 0(sp)
        add     a0, a0, t0
        lw      ra, 8(sp)
        addi    sp, sp, 12
1:
        ret

        .section .rodata
line:
        .asciz  "fib(%d) = %d\n"
