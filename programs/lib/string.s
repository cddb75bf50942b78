# Strings, each ended by a 0 byte: length, comparison, copying.

        .include "function.inc"

# size_t strlen(const char *s): bytes before the 0.
function strlen
        mv      a1, a0
1:
        lbu     t0, 0(a1)
        addi    a1, a1, 1
        bnez    t0, 1b
        sub     a0, a1, a0
        addi    a0, a0, -1
        ret
end     strlen

# size_t strnlen(const char *s, size_t n): strlen, at most n.
function strnlen
        add     a1, a0, a1
        mv      a2, a0
1:
        beq     a2, a1, 2f
        lbu     t0, 0(a2)
        beqz    t0, 2f
        addi    a2, a2, 1
        j       1b
2:
        sub     a0, a2, a0
        ret
end     strnlen

# int strcmp(const char *a, const char *b): below 0, 0 or above 0 as a stands before, with or behind b.
function strcmp
1:
        lbu     t0, 0(a0)
        lbu     t1, 0(a1)
        addi    a0, a0, 1
        addi    a1, a1, 1
        bne     t0, t1, 2f
        bnez    t0, 1b
2:
        sub     a0, t0, t1
        ret
end     strcmp

# int strncmp(const char *a, const char *b, size_t n): strcmp, looking at n bytes at most.
function strncmp
        add     a2, a0, a2
1:
        beq     a0, a2, 2f
        lbu     t0, 0(a0)
        lbu     t1, 0(a1)
        addi    a0, a0, 1
        addi    a1, a1, 1
        bne     t0, t1, 3f
        bnez    t0, 1b
2:
        li      a0, 0
        ret
3:
        sub     a0, t0, t1
        ret
end     strncmp

# char *strcpy(char *to, const char *from): copies, the 0 included. Result: to.
function strcpy
        mv      a2, a0
1:
        lbu     t0, 0(a1)
        sb      t0, 0(a2)
        addi    a1, a1, 1
        addi    a2, a2, 1
        bnez    t0, 1b
        ret
end     strcpy

# char *strncpy(char *to, const char *from, size_t n): writes n bytes: the string, then zeros. A string of n bytes or
# more leaves no 0 behind it. Result: to.
function strncpy
        mv      a3, a0
        add     a2, a0, a2
1:
        beq     a3, a2, 3f
        lbu     t0, 0(a1)
        sb      t0, 0(a3)
        addi    a3, a3, 1
        beqz    t0, 2f
        addi    a1, a1, 1
2:
        j       1b
3:
        ret
end     strncpy

# char *strcat(char *to, const char *from): copies behind the end of `to`. Result: to.
function strcat
        mv      a2, a0
1:
        lbu     t0, 0(a2)
        beqz    t0, 2f
        addi    a2, a2, 1
        j       1b
2:
        lbu     t0, 0(a1)
        sb      t0, 0(a2)
        addi    a1, a1, 1
        addi    a2, a2, 1
        bnez    t0, 2b
        ret
end     strcat

# char *strncat(char *to, const char *from, size_t n): strcat of at most n bytes, and always a 0. Result: to.
function strncat
        mv      a3, a0
1:
        lbu     t0, 0(a3)
        beqz    t0, 2f
        addi    a3, a3, 1
        j       1b
2:
        add     a2, a1, a2
3:
        beq     a1, a2, 4f
        lbu     t0, 0(a1)
        beqz    t0, 4f
        sb      t0, 0(a3)
        addi    a1, a1, 1
        addi    a3, a3, 1
        j       3b
4:
        sb      zero, 0(a3)
        ret
end     strncat

# char *stpcpy(char *to, const char *from): copies, the 0 included. Result: the address of that 0.
function stpcpy
1:
        lbu     t0, 0(a1)
        sb      t0, 0(a0)
        addi    a1, a1, 1
        addi    a0, a0, 1
        bnez    t0, 1b
        addi    a0, a0, -1
        ret
end     stpcpy

# size_t strlcpy(char *to, const char *from, size_t size): copies what fits into size bytes, the 0 always. Result: length of from.
function strlcpy
        mv      a3, a1
1:
        lbu     t0, 0(a3)
        li      t1, 1
        bltu    t1, a2, 2f              # room for one more and the 0
        bne     t1, a2, 3f
        mv      t0, zero                # the last place
2:
        sb      t0, 0(a0)
        addi    a0, a0, 1
        addi    a2, a2, -1
        lbu     t0, 0(a3)
3:
        addi    a3, a3, 1
        bnez    t0, 1b
        sub     a0, a3, a1
        addi    a0, a0, -1
        ret
end     strlcpy
