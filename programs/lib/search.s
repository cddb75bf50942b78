# Looking for something in a string: strchr, strchrnul, strrchr, strstr, strspn, strcspn, strpbrk, strtok, strsep.

        .include "function.inc"

# char *strchr(const char *s, int c): address of the first c, or 0. The 0 at the end can be looked for too.
function strchr
        andi    a1, a1, 255
1:
        lbu     t0, 0(a0)
        beq     t0, a1, 2f
        addi    a0, a0, 1
        bnez    t0, 1b
        li      a0, 0
2:
        ret
end     strchr

# char *strchrnul(const char *s, int c): address of the first c, or of the 0 at the end.
function strchrnul
        andi    a1, a1, 255
1:
        lbu     t0, 0(a0)
        beqz    t0, 2f
        beq     t0, a1, 2f
        addi    a0, a0, 1
        j       1b
2:
        ret
end     strchrnul

# char *strrchr(const char *s, int c): address of the last c, or 0.
function strrchr
        andi    a1, a1, 255
        li      a2, 0                   # the last one seen
1:
        lbu     t0, 0(a0)
        bne     t0, a1, 2f
        mv      a2, a0
2:
        addi    a0, a0, 1
        bnez    t0, 1b
        mv      a0, a2
        ret
end     strrchr

# char *strstr(const char *s, const char *part): address of the first place where part stands in s, or 0.
function strstr
1:
        mv      a2, a0
        mv      a3, a1
2:
        lbu     t1, 0(a3)
        beqz    t1, 4f                  # the whole part has matched
        lbu     t0, 0(a2)
        addi    a2, a2, 1
        addi    a3, a3, 1
        beq     t0, t1, 2b
        beqz    t0, 3f                  # s is at its end
        addi    a0, a0, 1
        j       1b
3:
        li      a0, 0
4:
        ret
end     strstr

# size_t strspn(const char *s, const char *set): how many bytes of s, from its start, are in the set.
function strspn
        mv      a2, a0
1:
        lbu     t0, 0(a2)
        beqz    t0, 3f
        mv      a3, a1
2:
        lbu     t1, 0(a3)
        addi    a3, a3, 1
        beqz    t1, 3f                  # not in the set
        bne     t0, t1, 2b
        addi    a2, a2, 1
        j       1b
3:
        sub     a0, a2, a0
        ret
end     strspn

# size_t strcspn(const char *s, const char *set): how many bytes of s, from its start, are not in the set.
function strcspn
        mv      a2, a0
1:
        lbu     t0, 0(a2)
        beqz    t0, 3f
        mv      a3, a1
2:
        lbu     t1, 0(a3)
        addi    a3, a3, 1
        beq     t0, t1, 3f              # in the set
        bnez    t1, 2b
        addi    a2, a2, 1
        j       1b
3:
        sub     a0, a2, a0
        ret
end     strcspn

# char *strpbrk(const char *s, const char *set): address of the first byte of s that is in the set, or 0.
function strpbrk
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        call    strcspn
        lw      t0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        add     a0, a0, t0
        lbu     t0, 0(a0)
        bnez    t0, 1f
        li      a0, 0
1:
        ret
end     strpbrk

# char *strtok(char *s, const char *set): the next word of s, separated by bytes of the set, or 0. Later calls pass 0
# for s. The words are cut out of s itself.
function strtok
        la      a2, strtok_rest
        # falls through
end     strtok

# char *strtok_r(char *s, const char *set, char **rest): strtok; what is left is kept in *rest.
function strtok_r
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      a1, 4(sp)
        sw      a2, 0(sp)
        mv      s0, a0
        bnez    s0, 1f
        lw      s0, 0(a2)
        beqz    s0, 3f
1:
        mv      a0, s0
        call    strspn                  # skip separators
        add     s0, s0, a0
        lbu     t0, 0(s0)
        beqz    t0, 3f
        mv      a0, s0
        lw      a1, 4(sp)
        call    strcspn
        add     t1, s0, a0              # t1: the separator behind the word
        lbu     t0, 0(t1)
        beqz    t0, 2f
        sb      zero, 0(t1)
        addi    t1, t1, 1
2:
        lw      a2, 0(sp)
        sw      t1, 0(a2)
        mv      a0, s0
        j       4f
3:
        lw      a2, 0(sp)               # no word is left
        sw      zero, 0(a2)
        li      a0, 0
4:
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     strtok_r

# char *strsep(char **s, const char *set): the text up to the next byte of the set, which may be empty; *s goes behind it.
function strsep
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        mv      s0, a0
        lw      a0, 0(a0)
        sw      a0, 0(sp)
        beqz    a0, 2f
        call    strcspn
        lw      t0, 0(sp)
        add     t1, t0, a0              # t1: the separator, or the end
        lbu     t2, 0(t1)
        beqz    t2, 1f
        sb      zero, 0(t1)
        addi    t1, t1, 1
        sw      t1, 0(s0)
        j       2f
1:
        sw      zero, 0(s0)
2:
        lw      a0, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     strsep

        .bss
        .balign 4
strtok_rest:
        .zero   4
