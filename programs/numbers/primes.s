# primes: the prime numbers up to N.
#
# Shows   a loop in a loop, and the rest of a division (remu). A number is prime if no smaller one divides it; it is
#         enough to try divisors whose square is not above it.
# Run     badak run programs/numbers/primes.s -- 50
#         badak run --stats programs/numbers/primes.s -- 20000     (how many instructions? and for 40000?)
# Break   Leave out the test with mul: same output, many more instructions. Let it count the primes only. Try -- -1.

        .text
        .globl  main
main:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)

        li      s1, 30                  # N, if there is no argument
        li      t0, 2
        blt     a0, t0, start           # argc below 2: only the program's name
        lw      a0, 4(a1)               # argv[1]
        call    atoi
        mv      s1, a0
start:
        li      s0, 2                   # s0: the number to look at
number:
        bgt     s0, s1, end

        li      t0, 2                   # t0: the divisor to try
divisor:
        mul     t1, t0, t0
        bgtu    t1, s0, prime           # its square is above the number: nothing divides it
        remu    t1, s0, t0
        beqz    t1, next                # no rest: not a prime
        addi    t0, t0, 1
        j       divisor
prime:
        mv      a0, s0
        call    print_dec
        li      a0, ' '
        call    putchar
next:
        addi    s0, s0, 1
        j       number
end:
        call    print_newline
        li      a0, 0
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
