# Text to numbers and back: atoi, strtol, strtoul, itoa, utoa, abs, div.

        .include "function.inc"
        .include "errno.inc"

# int atoi(const char *s): the decimal number at the start of s, spaces before it skipped; 0 if there is none.
function atoi
        li      a1, 0
        li      a2, 10
        tail    strtol
end     atoi

# long atol(const char *s): atoi.
        .weak   atol
        .set    atol, atoi

# long strtol(const char *s, char **end, int base): the number at the start of s in base 2 to 36; base 0 looks at the
# text (0x: 16, 0: 8, otherwise 10). *end, if end is not 0, becomes the address behind it (s, if there is no number).
# Out of range: the nearest number, with errno = ERANGE.
function strtol
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    parse                   # a0: magnitude, a1: 1 if negative, a2: 1 if it did not fit
        lui     t0, 0x80000             # 2^31
        bnez    a1, 1f
        addi    t1, t0, -1              # the largest positive number
        bnez    a2, 3f
        bltu    t1, a0, 3f
        j       2f
1:
        neg     a0, a0
        mv      t1, t0                  # the smallest negative number
        bnez    a2, 3f
        neg     a1, a0
        bltu    t0, a1, 3f
2:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
3:
        mv      a0, t1
        j       out_of_range
end     strtol

# unsigned long strtoul(const char *s, char **end, int base): strtol for numbers up to 2^32 - 1.
function strtoul
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    parse
        beqz    a1, 1f
        neg     a0, a0
1:
        bnez    a2, 2f
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
2:
        li      a0, -1
out_of_range:                           # result a0, ra on the stack
        addi    sp, sp, -4
        sw      a0, 0(sp)
        call    __errno_location
        li      t0, ERANGE
        sw      t0, 0(a0)
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     strtoul

# parse: arguments of strtol; a0 = magnitude, a1 = 1 after a minus sign, a2 = 1 if it did not fit into 32 bits.
parse:
        addi    sp, sp, -12
        sw      s0, 8(sp)
        sw      s1, 4(sp)
        sw      a1, 0(sp)
        mv      s0, a0                  # where the number ends: so far there is none
        mv      a3, a0                  # a3: the place in the text
        li      s1, 0                   # s1: 1 after a minus sign
1:
        lbu     t0, 0(a3)               # spaces
        li      t1, ' '
        beq     t0, t1, 2f
        addi    t1, t0, -9              # tab, newline and the others: 9 to 13
        li      t2, 5
        bgeu    t1, t2, 3f
2:
        addi    a3, a3, 1
        j       1b
3:
        li      t1, '+'
        beq     t0, t1, 4f
        li      t1, '-'
        bne     t0, t1, 5f
        li      s1, 1
4:
        addi    a3, a3, 1
5:
        lbu     t0, 0(a3)               # 0x, 0
        li      t1, '0'
        bne     t0, t1, 7f
        lbu     t0, 1(a3)
        ori     t0, t0, 0x20
        li      t1, 'x'
        bne     t0, t1, 6f
        andi    t0, a2, ~16             # base 0 or 16
        bnez    t0, 6f
        addi    s0, a3, 1               # at least the 0 is a number
        addi    a3, a3, 2
        li      a2, 16
        j       8f
6:
        bnez    a2, 8f
        li      a2, 8
7:
        bnez    a2, 8f
        li      a2, 10
8:
        li      a0, 0                   # a0: the number, a1: 1 when it did not fit
        li      a1, 0
9:
        lbu     t0, 0(a3)
        addi    t1, t0, -'0'
        li      t2, 10
        bltu    t1, t2, 10f
        ori     t0, t0, 0x20            # letters: a is 10
        addi    t1, t0, -'a'
        li      t2, 26
        bgeu    t1, t2, 12f
        addi    t1, t1, 10
10:
        bgeu    t1, a2, 12f
        mulhu   t0, a0, a2
        snez    t0, t0
        or      a1, a1, t0
        mul     a0, a0, a2
        add     a0, a0, t1
        bgeu    a0, t1, 11f
        li      a1, 1
11:
        addi    a3, a3, 1
        mv      s0, a3
        j       9b
12:
        mv      a2, a1
        mv      a1, s1
        lw      t0, 0(sp)
        beqz    t0, 13f
        sw      s0, 0(t0)
13:
        lw      s1, 4(sp)
        lw      s0, 8(sp)
        addi    sp, sp, 12
        ret

# char *itoa(int n, char *to, int base): writes n as text; a minus sign only in base 10. Result: to. 34 bytes always do.
function itoa
        li      t0, 10
        bne     a2, t0, 1f
        bgez    a0, 1f
        neg     a0, a0
        li      t0, '-'
        sb      t0, 0(a1)
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a1, 0(sp)
        addi    a1, a1, 1
        call    utoa
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
1:
        # falls through
end     itoa

# char *utoa(unsigned n, char *to, int base): writes n as text. Result: to.
function utoa
        mv      a3, a0
        mv      t2, a1
1:
        divu    a3, a3, a2              # how many digits?
        addi    t2, t2, 1
        bnez    a3, 1b
        sb      zero, 0(t2)
2:
        remu    t0, a0, a2              # then from the last one to the first
        li      t1, 10
        blt     t0, t1, 3f
        addi    t0, t0, 'a' - 10 - '0'
3:
        addi    t0, t0, '0'
        addi    t2, t2, -1
        sb      t0, 0(t2)
        divu    a0, a0, a2
        bnez    a0, 2b
        mv      a0, a1
        ret
end     utoa

# int abs(int n): n without its sign.
function abs
        bgez    a0, 1f
        neg     a0, a0
1:
        ret
end     abs

# long labs(long n): abs.
        .weak   labs
        .set    labs, abs

# div_t div(int a, int b): quotient (a0) and rest (a1) at once.
function div
        mv      t0, a0
        div     a0, t0, a1
        rem     a1, t0, a1
        ret
end     div

# ldiv_t ldiv(long a, long b): div.
        .weak   ldiv
        .set    ldiv, div

# long long llabs(long long n): n without its sign.
function llabs
        bgez    a1, 1f
        snez    t0, a0
        neg     a0, a0
        neg     a1, a1
        sub     a1, a1, t0
1:
        ret
end     llabs
