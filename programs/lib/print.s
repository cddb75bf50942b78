# Printing characters, strings and numbers. print_dec and the like are for assembly programs: no format to parse.

        .include "function.inc"
        .include "stream.inc"

# int putchar(int c): prints one byte on standard output. Result: c.
function putchar
        la      a1, stdout
        lw      a1, 0(a1)
        # falls through
end     putchar

# int fputc(int c, FILE *stream): prints one byte on a stream. Result: c, or EOF.
function fputc
        guarded fputc, a1
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a0, 4(sp)
        sw      a1, 0(sp)
        call    __stream_put
        lw      a0, 0(sp)
        call    __stream_done
        bltz    a0, 1f
        lbu     a0, 4(sp)
1:
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     fputc

# int putc(int c, FILE *stream): fputc.
        .weak   putc
        .set    putc, fputc

# int putstr(const char *s): prints a string on standard output. Result: 0 or EOF.
function putstr
        la      a1, stdout
        lw      a1, 0(a1)
        # falls through
end     putstr

# int fputs(const char *s, FILE *stream): prints a string on a stream. Result: 0 or EOF.
function fputs
        guarded fputs, a1
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        mv      s0, a0
        mv      s1, a1
1:
        lbu     a0, 0(s0)
        beqz    a0, 2f
        addi    s0, s0, 1
        mv      a1, s1
        call    __stream_put
        j       1b
2:
        mv      a0, s1
        call    __stream_done
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     fputs

# int puts(const char *s): prints a string and a newline on standard output. Result: 0 or EOF.
function puts
        guarded_standard puts, stdout
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    putstr
        li      a0, '\n'
        call    putchar
        srai    a0, a0, 31              # EOF stays -1, the newline becomes 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     puts

# size_t fwrite(const void *from, size_t size, size_t n, FILE *stream): prints n things of size bytes. Result: n, or 0
# after an error.
function fwrite
        guarded fwrite, a3
        addi    sp, sp, -20
        sw      ra, 16(sp)
        sw      s0, 12(sp)
        sw      s1, 8(sp)
        sw      a2, 4(sp)
        sw      a3, 0(sp)
        mv      s0, a0
        mul     s1, a1, a2
        add     s1, s0, s1              # behind the last byte
1:
        beq     s0, s1, 2f
        lbu     a0, 0(s0)
        addi    s0, s0, 1
        lw      a1, 0(sp)
        call    __stream_put
        j       1b
2:
        lw      a0, 0(sp)
        call    __stream_done
        not     a0, a0                  # 0 becomes all ones, EOF becomes 0
        lw      a2, 4(sp)
        and     a0, a0, a2
        lw      s1, 8(sp)
        lw      s0, 12(sp)
        lw      ra, 16(sp)
        addi    sp, sp, 20
        ret
end     fwrite

# void print_newline(void): prints a newline on standard output.
function print_newline
        li      a0, '\n'
        j       putchar
end     print_newline

# void print_dec(int n): prints n in decimal, with a minus sign if it is negative.
function print_dec
        guarded_standard print_dec, stdout
        bgez    a0, print_unsigned
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        li      a0, '-'
        call    putchar
        lw      a0, 0(sp)
        neg     a0, a0
        lw      ra, 4(sp)
        addi    sp, sp, 8
        j       print_unsigned
end     print_dec

# void print_udec(unsigned n): prints n in decimal.
function print_udec
print_unsigned:
        addi    sp, sp, -20             # room for ten digits and the 0, and for ra
        sw      ra, 16(sp)
        addi    a1, sp, 15              # the digits come last one first
        sb      zero, 0(a1)
        li      t1, 10
1:
        remu    t0, a0, t1
        addi    t0, t0, '0'
        addi    a1, a1, -1
        sb      t0, 0(a1)
        divu    a0, a0, t1
        bnez    a0, 1b
        mv      a0, a1
        call    putstr
        lw      ra, 16(sp)
        addi    sp, sp, 20
        ret
end     print_udec

# void print_hex(unsigned n): prints n as eight hexadecimal digits.
function print_hex
        guarded_standard print_hex, stdout
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        mv      s0, a0
        li      s1, 28                  # how far the digit stands from the right, in bits
1:
        srl     a0, s0, s1
        andi    a0, a0, 15
        li      t0, 10
        blt     a0, t0, 2f
        addi    a0, a0, 'a' - 10 - '0'
2:
        addi    a0, a0, '0'
        call    putchar
        addi    s1, s1, -4
        bgez    s1, 1b
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     print_hex

# void print_bin(unsigned n): prints n as 32 binary digits.
function print_bin
        guarded_standard print_bin, stdout
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        mv      s0, a0
        li      s1, 32
1:
        srli    a0, s0, 31              # the leftmost bit
        addi    a0, a0, '0'
        call    putchar
        slli    s0, s0, 1
        addi    s1, s1, -1
        bnez    s1, 1b
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     print_bin
