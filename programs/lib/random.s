# Random numbers: rand and srand (a formula: the same seed gives the same numbers), getrandom (from the kernel).

        .include "wrapper.inc"

        wrapper getrandom, SYS_getrandom        # ssize_t getrandom(void *to, size_t n, unsigned flags): random bytes from the kernel

# int rand(void): a number from 0 to RAND_MAX (2^31 - 1). (Marsaglia's xorshift with 13, 17, 5.)
function rand
        la      t0, rand_state
        lw      a0, 0(t0)
        slli    t1, a0, 13
        xor     a0, a0, t1
        srli    t1, a0, 17
        xor     a0, a0, t1
        slli    t1, a0, 5
        xor     a0, a0, t1
        sw      a0, 0(t0)
        srli    a0, a0, 1
        ret
end     rand

# void srand(unsigned seed): starts the row of numbers that belongs to the seed.
function srand
        li      t1, 0x9e3779b9          # spreads small seeds over all bits
        mul     a0, a0, t1
        add     a0, a0, t1
        bnez    a0, 1f
        mv      a0, t1                  # 0 would stay 0
1:
        la      t0, rand_state
        sw      a0, 0(t0)
        ret
end     srand

        .data
        .balign 4
rand_state:
        .word   0x9e3779b9
