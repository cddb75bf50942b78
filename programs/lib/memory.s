# Blocks of bytes: memcpy, memmove, memset, memcmp, memchr, memrchr, memmem.

        .include "function.inc"

# void *memcpy(void *to, const void *from, size_t n): copies n bytes; the two must not overlap. Result: to.
# Where both addresses stand alike, most of it goes a word at a time.
function memcpy
        mv      a3, a0                  # a0 is the result and stays as it is
        add     a2, a0, a2              # a2: behind the last byte
        xor     t0, a0, a1
        andi    t0, t0, 3
        bnez    t0, 4f                  # they never stand at words together: bytes
1:
        andi    t0, a3, 3
        beqz    t0, 2f
        bgeu    a3, a2, 5f
        lbu     t0, 0(a1)
        sb      t0, 0(a3)
        addi    a1, a1, 1
        addi    a3, a3, 1
        j       1b
2:
        andi    t1, a2, -4              # the words end here
        bgeu    a3, t1, 4f
3:
        lw      t0, 0(a1)
        sw      t0, 0(a3)
        addi    a1, a1, 4
        addi    a3, a3, 4
        bltu    a3, t1, 3b
4:
        bgeu    a3, a2, 5f
        lbu     t0, 0(a1)
        sb      t0, 0(a3)
        addi    a1, a1, 1
        addi    a3, a3, 1
        j       4b
5:
        ret
end     memcpy

# void *memmove(void *to, const void *from, size_t n): copies n bytes, and they may overlap. Result: to.
function memmove
        sub     t0, a0, a1
        bltu    t0, a2, 1f
        tail    memcpy                  # `to` does not start inside `from`: forwards is right
1:
        add     a1, a1, a2              # otherwise backwards, from the last byte
        add     a3, a0, a2
2:
        beq     a3, a0, 3f
        addi    a1, a1, -1
        addi    a3, a3, -1
        lbu     t0, 0(a1)
        sb      t0, 0(a3)
        j       2b
3:
        ret
end     memmove

# void *memset(void *to, int c, size_t n): fills n bytes with c. Result: to.
function memset
        mv      a3, a0
        add     a2, a0, a2              # behind the last byte
        andi    a1, a1, 255
1:
        andi    t0, a3, 3               # bytes up to a word
        beqz    t0, 2f
        bgeu    a3, a2, 5f
        sb      a1, 0(a3)
        addi    a3, a3, 1
        j       1b
2:
        slli    t0, a1, 8               # four times the byte
        or      a4, a1, t0
        slli    t0, a4, 16
        or      a4, a4, t0
        andi    t1, a2, -4
        bgeu    a3, t1, 4f
3:
        sw      a4, 0(a3)
        addi    a3, a3, 4
        bltu    a3, t1, 3b
4:
        bgeu    a3, a2, 5f
        sb      a1, 0(a3)
        addi    a3, a3, 1
        j       4b
5:
        ret
end     memset

# int memcmp(const void *a, const void *b, size_t n): the difference of the first two bytes that differ, or 0.
function memcmp
        add     a2, a0, a2
1:
        beq     a0, a2, 2f
        lbu     t0, 0(a0)
        lbu     t1, 0(a1)
        addi    a0, a0, 1
        addi    a1, a1, 1
        beq     t0, t1, 1b
        sub     a0, t0, t1
        ret
2:
        li      a0, 0
        ret
end     memcmp

# void *memchr(const void *s, int c, size_t n): address of the first byte c, or 0.
function memchr
        andi    a1, a1, 255
        add     a2, a0, a2
1:
        beq     a0, a2, 2f
        lbu     t0, 0(a0)
        beq     t0, a1, 3f
        addi    a0, a0, 1
        j       1b
2:
        li      a0, 0
3:
        ret
end     memchr

# void *memrchr(const void *s, int c, size_t n): address of the last byte c, or 0.
function memrchr
        andi    a1, a1, 255
        add     a2, a0, a2
1:
        beq     a0, a2, 2f
        addi    a2, a2, -1
        lbu     t0, 0(a2)
        bne     t0, a1, 1b
        mv      a0, a2
        ret
2:
        li      a0, 0
        ret
end     memrchr

# void *memmem(const void *s, size_t n, const void *part, size_t size): address of the first place where part stands in s, or 0.
function memmem
        bltu    a1, a3, 5f              # it is longer than s
        sub     a1, a1, a3
        add     a1, a0, a1              # a1: the last place where it can stand
        add     a3, a2, a3              # a3: behind it
1:
        mv      t0, a0
        mv      a4, a2
2:
        beq     a4, a3, 4f              # the whole of it has matched
        lbu     t1, 0(t0)
        lbu     t2, 0(a4)
        addi    t0, t0, 1
        addi    a4, a4, 1
        beq     t1, t2, 2b
        beq     a0, a1, 5f
        addi    a0, a0, 1
        j       1b
5:
        li      a0, 0
4:
        ret
end     memmem
