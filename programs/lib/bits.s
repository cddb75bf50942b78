# Counting and turning bits: what the compiler calls for __builtin_clz, __builtin_popcount, __builtin_bswap32 ...

        .include "function.inc"

# int __clzsi2(unsigned v): zeros before the first 1, from the left; 32 for 0. Halves the search each time.
function __clzsi2
        mv      a1, a0
        li      a0, 0
        li      t0, 16
1:
        neg     t1, t0                  # a shift takes 32 - t0 for -t0
        srl     t1, a1, t1              # nothing in the upper t0 bits? then skip them
        bnez    t1, 2f
        add     a0, a0, t0
        sll     a1, a1, t0
2:
        srli    t0, t0, 1
        bnez    t0, 1b
        srli    t1, a1, 31
        xori    t1, t1, 1
        add     a0, a0, t1
        ret
end     __clzsi2

# int __clzdi2(uint64_t v): zeros before the first 1 of 64 bits.
function __clzdi2
        beqz    a1, 1f
        mv      a0, a1
        tail    __clzsi2
1:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    __clzsi2
        addi    a0, a0, 32
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     __clzdi2

# int __ctzsi2(unsigned v): zeros behind the last 1; 32 for 0.
function __ctzsi2
        beqz    a0, 1f
        addi    sp, sp, -4
        sw      ra, 0(sp)
        neg     t0, a0
        and     a0, a0, t0              # only the last 1 is left
        call    __clzsi2
        li      t0, 31
        sub     a0, t0, a0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
1:
        li      a0, 32
        ret
end     __ctzsi2

# int __ctzdi2(uint64_t v): zeros behind the last 1 of 64 bits.
function __ctzdi2
        beqz    a0, 1f
        tail    __ctzsi2
1:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        mv      a0, a1
        call    __ctzsi2
        addi    a0, a0, 32
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     __ctzdi2

# int __ffssi2(int v), int ffs(int v): place of the last 1, counted from 1; 0 for 0.
function __ffssi2
        beqz    a0, 1f
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    __ctzsi2
        addi    a0, a0, 1
        lw      ra, 0(sp)
        addi    sp, sp, 4
1:
        ret
end     __ffssi2

        .weak   ffs
        .set    ffs, __ffssi2

# int __ffsdi2(int64_t v): place of the last 1 of 64 bits, counted from 1; 0 for 0.
function __ffsdi2
        or      t0, a0, a1
        beqz    t0, 1f
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    __ctzdi2
        addi    a0, a0, 1
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
1:
        li      a0, 0
        ret
end     __ffsdi2

# int __popcountsi2(unsigned v): how many ones. Sums of 2, then 4, then 8 bits are made in all places at once.
function __popcountsi2
        li      t0, 0x55555555
        srli    t1, a0, 1
        and     t1, t1, t0
        sub     a0, a0, t1
        li      t0, 0x33333333
        srli    t1, a0, 2
        and     t1, t1, t0
        and     a0, a0, t0
        add     a0, a0, t1
        srli    t1, a0, 4
        add     a0, a0, t1
        li      t0, 0x0f0f0f0f
        and     a0, a0, t0
        li      t0, 0x01010101
        mul     a0, a0, t0              # the sum of the four bytes comes to the top
        srli    a0, a0, 24
        ret
end     __popcountsi2

# int __popcountdi2(uint64_t v): how many of 64 bits are 1.
function __popcountdi2
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
        mv      s0, a1
        call    __popcountsi2
        mv      t0, s0
        mv      s0, a0
        mv      a0, t0
        call    __popcountsi2
        add     a0, a0, s0
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     __popcountdi2

# int __paritydi2(uint64_t v), int __paritysi2(unsigned v): 1 if the number of ones is odd. Halves are folded together.
function __paritydi2
        xor     a0, a0, a1
        # falls through
end     __paritydi2

function __paritysi2
        srli    t0, a0, 16
        xor     a0, a0, t0
        srli    t0, a0, 8
        xor     a0, a0, t0
        srli    t0, a0, 4
        xor     a0, a0, t0
        srli    t0, a0, 2
        xor     a0, a0, t0
        srli    t0, a0, 1
        xor     a0, a0, t0
        andi    a0, a0, 1
        ret
end     __paritysi2

# uint32_t __bswapsi2(uint32_t v): the four bytes in the other order.
function __bswapsi2
        slli    t0, a0, 24
        srli    t1, a0, 24
        or      t0, t0, t1
        li      t2, 0xff00
        srli    t1, a0, 8
        and     t1, t1, t2
        or      t0, t0, t1
        and     a0, a0, t2
        slli    a0, a0, 8
        or      a0, a0, t0
        ret
end     __bswapsi2

# uint64_t __bswapdi2(uint64_t v): the eight bytes in the other order.
function __bswapdi2
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
        mv      s0, a1
        call    __bswapsi2
        mv      a1, a0
        mv      a0, s0
        mv      s0, a1
        call    __bswapsi2
        mv      a1, s0
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     __bswapdi2
