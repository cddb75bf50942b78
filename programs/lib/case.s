# Comparing without looking at capitals: strcasecmp, strncasecmp, strcasestr.

        .include "function.inc"

# int strcasecmp(const char *a, const char *b): strcmp, with A-Z taken as a-z.
function strcasecmp
        li      a2, -1
        # falls through
end     strcasecmp

# int strncasecmp(const char *a, const char *b, size_t n): strcasecmp, looking at n bytes at most.
function strncasecmp
1:
        beqz    a2, 3f
        lbu     t0, 0(a0)
        lbu     t1, 0(a1)
        addi    a0, a0, 1
        addi    a1, a1, 1
        addi    a2, a2, -1
        beqz    t0, 2f
        addi    t2, t0, -'A'
        sltiu   t2, t2, 26
        slli    t2, t2, 5               # 32 for a capital
        add     t0, t0, t2
        addi    t2, t1, -'A'
        sltiu   t2, t2, 26
        slli    t2, t2, 5
        add     t1, t1, t2
        beq     t0, t1, 1b
        sub     a0, t0, t1
        ret
2:
        addi    t2, t1, -'A'
        sltiu   t2, t2, 26
        slli    t2, t2, 5
        add     t1, t1, t2
        neg     a0, t1                  # a is at its end
        ret
3:
        li      a0, 0
        ret
end     strncasecmp

# char *strcasestr(const char *s, const char *part): strstr, with A-Z taken as a-z.
function strcasestr
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      s1, 4(sp)
        mv      s0, a0
        mv      s1, a1
        mv      a0, a1
        call    strlen
        sw      a0, 0(sp)
1:
        mv      a0, s0
        mv      a1, s1
        lw      a2, 0(sp)
        call    strncasecmp
        beqz    a0, 2f
        lbu     t0, 0(s0)
        addi    s0, s0, 1
        bnez    t0, 1b
        li      s0, 0
2:
        mv      a0, s0
        lw      s1, 4(sp)
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     strcasestr
