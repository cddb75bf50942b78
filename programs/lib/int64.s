# 64-bit numbers on a 32-bit machine: what the compiler calls for shifts, products and quotients of long long.
# A 64-bit number stands in two registers, low word first: a1:a0, a3:a2.

        .include "function.inc"

# uint64_t __ashldi3(uint64_t v, int n): v << n
function __ashldi3
        li      t0, 32
        bgeu    a2, t0, 1f
        beqz    a2, 2f
        sub     t0, t0, a2              # what leaves the low word enters the high one
        srl     t0, a0, t0
        sll     a1, a1, a2
        or      a1, a1, t0
        sll     a0, a0, a2
        ret
1:
        sll     a1, a0, a2              # a shift looks at the low five bits of n only
        li      a0, 0
2:
        ret
end     __ashldi3

# uint64_t __lshrdi3(uint64_t v, int n): v >> n, zeros come in
function __lshrdi3
        li      t0, 32
        bgeu    a2, t0, 1f
        beqz    a2, 2f
        sub     t0, t0, a2
        sll     t0, a1, t0
        srl     a0, a0, a2
        or      a0, a0, t0
        srl     a1, a1, a2
        ret
1:
        srl     a0, a1, a2
        li      a1, 0
2:
        ret
end     __lshrdi3

# int64_t __ashrdi3(int64_t v, int n): v >> n, copies of the sign come in
function __ashrdi3
        li      t0, 32
        bgeu    a2, t0, 1f
        beqz    a2, 2f
        sub     t0, t0, a2
        sll     t0, a1, t0
        srl     a0, a0, a2
        or      a0, a0, t0
        sra     a1, a1, a2
        ret
1:
        sra     a0, a1, a2
        srai    a1, a1, 31
2:
        ret
end     __ashrdi3

# uint64_t __muldi3(uint64_t a, uint64_t b): a * b, the low 64 bits
function __muldi3
        mul     a1, a1, a2              # high a * low b
        mul     a3, a0, a3              # low a * high b
        mulhu   t0, a0, a2
        mul     a0, a0, a2
        add     a1, a1, a3
        add     a1, a1, t0
        ret
end     __muldi3

# int64_t __negdi2(int64_t v): -v
function __negdi2
        snez    t0, a0
        neg     a0, a0
        neg     a1, a1
        sub     a1, a1, t0
        ret
end     __negdi2

# divide: a1:a0 / a3:a2, unsigned. Quotient a1:a0, rest a5:a4. Keeps s0, s1; uses t0-t2.
# The high word is divided at once; the 32 bits of the low word follow one by one, as on paper.
divide:
        bnez    a1, 1f
        bnez    a3, 1f
        remu    a4, a0, a2              # both fit into 32 bits
        divu    a0, a0, a2
        li      a5, 0
        ret
1:
        li      a5, 0
        mv      a4, a1                  # a5:a4: the rest so far
        bnez    a3, 2f
        remu    a4, a1, a2
        divu    a1, a1, a2
        j       3f
2:
        li      a1, 0
3:
        li      t0, 32
4:
        srli    t1, a5, 31              # rest = rest * 2 + the next bit; t1: the 65th bit of it
        slli    a5, a5, 1
        srli    t2, a4, 31
        or      a5, a5, t2
        slli    a4, a4, 1
        srli    t2, a0, 31
        or      a4, a4, t2
        slli    a0, a0, 1
        bnez    t1, 5f
        bltu    a5, a3, 6f
        bne     a5, a3, 5f
        bltu    a4, a2, 6f
5:
        sltu    t2, a4, a2              # the divisor goes into it: subtract, and note a 1
        sub     a4, a4, a2
        sub     a5, a5, a3
        sub     a5, a5, t2
        ori     a0, a0, 1
6:
        addi    t0, t0, -1
        bnez    t0, 4b
        ret

# divide_signed: the same with signs: the quotient is cut towards 0, the rest has the sign of a1:a0.
divide_signed:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a1, 4(sp)               # sign of the rest
        xor     t0, a1, a3
        sw      t0, 0(sp)               # sign of the quotient
        bgez    a1, 1f
        snez    t0, a0
        neg     a0, a0
        neg     a1, a1
        sub     a1, a1, t0
1:
        bgez    a3, 2f
        snez    t0, a2
        neg     a2, a2
        neg     a3, a3
        sub     a3, a3, t0
2:
        call    divide
        lw      t0, 0(sp)
        bgez    t0, 3f
        snez    t0, a0
        neg     a0, a0
        neg     a1, a1
        sub     a1, a1, t0
3:
        lw      t0, 4(sp)
        bgez    t0, 4f
        snez    t0, a4
        neg     a4, a4
        neg     a5, a5
        sub     a5, a5, t0
4:
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# uint64_t __udivdi3(uint64_t a, uint64_t b): a / b
function __udivdi3
        j       divide
end     __udivdi3

# uint64_t __umoddi3(uint64_t a, uint64_t b): a % b
function __umoddi3
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    divide
        mv      a0, a4
        mv      a1, a5
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     __umoddi3

# int64_t __divdi3(int64_t a, int64_t b): a / b
function __divdi3
        j       divide_signed
end     __divdi3

# int64_t __moddi3(int64_t a, int64_t b): a % b
function __moddi3
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    divide_signed
        mv      a0, a4
        mv      a1, a5
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     __moddi3

# uint64_t __udivmoddi4(uint64_t a, uint64_t b, uint64_t *rest): a / b, and the rest in *rest if rest is not 0
function __udivmoddi4
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a4, 0(sp)
        call    divide
        lw      t0, 0(sp)
        beqz    t0, 1f
        sw      a4, 0(t0)
        sw      a5, 4(t0)
1:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     __udivmoddi4

# int64_t __divmoddi4(int64_t a, int64_t b, int64_t *rest): a / b with signs, and the rest in *rest if rest is not 0
function __divmoddi4
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a4, 0(sp)
        call    divide_signed
        lw      t0, 0(sp)
        beqz    t0, 1f
        sw      a4, 0(t0)
        sw      a5, 4(t0)
1:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     __divmoddi4

# int __cmpdi2(int64_t a, int64_t b): 0, 1 or 2 as a is below, equal or above b
function __cmpdi2
        beq     a1, a3, compare_low
        slt     a0, a3, a1
        slli    a0, a0, 1
        ret
end     __cmpdi2

# int __ucmpdi2(uint64_t a, uint64_t b): 0, 1 or 2 as a is below, equal or above b, without signs
function __ucmpdi2
        beq     a1, a3, compare_low
        sltu    a0, a3, a1
        slli    a0, a0, 1
        ret
compare_low:
        sltu    t0, a2, a0
        sltu    t1, a0, a2
        sub     a0, t0, t1
        addi    a0, a0, 1
        ret
end     __ucmpdi2
