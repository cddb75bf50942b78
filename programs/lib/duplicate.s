# Copies of strings in memory from malloc: strdup, strndup.

        .include "function.inc"

# char *strdup(const char *s): a copy in memory from malloc, or 0.
function strdup
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        mv      s0, a0
        call    strlen
        addi    s1, a0, 1
        mv      a0, s1
        call    malloc
        beqz    a0, 1f
        mv      a1, s0
        mv      a2, s1
        call    memcpy
1:
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     strdup

# char *strndup(const char *s, size_t n): a copy of at most n bytes of it, a 0 behind them.
function strndup
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        mv      s0, a0
        call    strnlen
        mv      s1, a0
        addi    a0, a0, 1
        call    malloc
        beqz    a0, 1f
        add     t0, a0, s1
        sb      zero, 0(t0)
        mv      a1, s0
        mv      a2, s1
        call    memcpy
1:
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     strndup
