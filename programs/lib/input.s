# Reading characters and lines.

        .include "function.inc"
        .include "stream.inc"

        .hidden __read

# int getchar(void): the next byte of standard input, or EOF. What waits to be printed is printed first, so that a
# question stands on the screen before the answer is read.
function getchar
        la      a0, stdin
        lw      a0, 0(a0)
        # falls through
end     getchar

# int fgetc(FILE *stream): the next byte of a stream, or EOF.
function fgetc
        guarded fgetc, a0
        lw      t0, stream.pushed(a0)
        bltz    t0, 1f
        li      t1, -1                  # one that was given back
        sw      t1, stream.pushed(a0)
        mv      a0, t0
        ret
1:
        lw      t0, stream.next(a0)
        lw      t1, stream.end(a0)
        beq     t0, t1, 2f
        addi    t1, t0, 1
        sw      t1, stream.next(a0)
        lbu     a0, 0(t0)
        ret
2:
        addi    sp, sp, -8              # the buffer is empty: fill it and try again
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        call    fill
        mv      t0, a0
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        bgtz    t0, 1b
        li      a0, EOF
        ret
end     fgetc

# int getc(FILE *stream): fgetc.
        .weak   getc
        .set    getc, fgetc

# fill: reads into the buffer of the stream in a0. Result: bytes read, 0 at the end, or -1.
fill:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
        mv      s0, a0
        lw      a0, stream.fd(s0)
        lw      t1, stream.state(s0)
        srai    a1, a0, 31
        li      a0, 0
        bnez    a1, 1f                  # a string, which sscanf reads: this was its end
        la      a0, stdout
        lw      a0, 0(a0)
        call    ftrylockfile            # a thread that is printing now does not have to wait for the answer
        bnez    a0, 4f
        la      a0, stdout
        lw      a0, 0(a0)
        call    __stream_write
        la      a0, stdout
        lw      a0, 0(a0)
        call    funlockfile
4:
        lw      a0, stream.fd(s0)
        lw      a1, stream.buffer(s0)
        lw      a2, stream.size(s0)
        call    __read
        lw      t0, stream.buffer(s0)
        lw      t1, stream.state(s0)
        sw      t0, stream.next(s0)
        sw      t0, stream.end(s0)
        bgtz    a0, 2f
        beqz    a0, 1f
        ori     t1, t1, STREAM_ERROR
        j       3f
1:
        ori     t1, t1, STREAM_EOF
        j       3f
2:
        add     t0, t0, a0
        sw      t0, stream.end(s0)
3:
        sw      t1, stream.state(s0)
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

# int ungetc(int c, FILE *stream): gives one character back; the next read gets it. Result: c.
function ungetc
        guarded ungetc, a1
        bltz    a0, 1f                  # EOF cannot be given back
        andi    a0, a0, 255
        sw      a0, stream.pushed(a1)
        lw      t0, stream.state(a1)
        andi    t0, t0, ~STREAM_EOF
        sw      t0, stream.state(a1)
1:
        ret
end     ungetc

# int readline(char *to, int size): a line of standard input, without its newline, a 0 behind it. What does not fit is
# thrown away. Result: its length, or -1 at the end of the input.
function readline
        guarded_standard readline, stdin
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      s1, 4(sp)
        sw      a0, 0(sp)
        mv      s0, a0
        add     s1, a0, a1
        addi    s1, s1, -1              # the place of the last possible 0
        call    getchar
        li      t0, EOF
        beq     a0, t0, 4f
1:
        li      t0, '\n'
        beq     a0, t0, 3f
        li      t0, EOF
        beq     a0, t0, 3f
        bgeu    s0, s1, 2f
        sb      a0, 0(s0)
        addi    s0, s0, 1
2:
        call    getchar
        j       1b
3:
        sb      zero, 0(s0)
        lw      a0, 0(sp)
        sub     a0, s0, a0
4:
        lw      s1, 4(sp)
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     readline

# char *fgets(char *to, int size, FILE *stream): a line with its newline, at most size - 1 bytes of it. Result: to, or 0
# at the end of the input.
function fgets
        guarded fgets, a2
        addi    sp, sp, -20
        sw      ra, 16(sp)
        sw      s0, 12(sp)
        sw      s1, 8(sp)
        sw      a0, 4(sp)
        sw      a2, 0(sp)
        mv      s0, a0
        add     s1, a0, a1
        addi    s1, s1, -1
1:
        bgeu    s0, s1, 2f
        lw      a0, 0(sp)
        call    fgetc
        bltz    a0, 2f
        sb      a0, 0(s0)
        addi    s0, s0, 1
        li      t0, '\n'
        bne     a0, t0, 1b
2:
        lw      a0, 4(sp)
        bne     a0, s0, 3f
        li      a0, 0                   # nothing was read
        j       4f
3:
        sb      zero, 0(s0)
4:
        lw      s1, 8(sp)
        lw      s0, 12(sp)
        lw      ra, 16(sp)
        addi    sp, sp, 20
        ret
end     fgets

# size_t fread(void *to, size_t size, size_t n, FILE *stream): reads n things of size bytes. Result: how many are whole.
function fread
        guarded fread, a3
        addi    sp, sp, -24
        sw      ra, 20(sp)
        sw      s0, 16(sp)
        sw      s1, 12(sp)
        sw      a0, 8(sp)
        sw      a1, 4(sp)
        sw      a3, 0(sp)
        mv      s0, a0
        mul     s1, a1, a2
        add     s1, s1, a0
1:
        beq     s0, s1, 2f
        lw      a0, 0(sp)
        call    fgetc
        bltz    a0, 2f
        sb      a0, 0(s0)
        addi    s0, s0, 1
        j       1b
2:
        lw      t0, 8(sp)
        lw      t1, 4(sp)
        sub     a0, s0, t0
        beqz    a0, 3f
        divu    a0, a0, t1
3:
        lw      s1, 12(sp)
        lw      s0, 16(sp)
        lw      ra, 20(sp)
        addi    sp, sp, 24
        ret
end     fread
