# Lines of any length.

        .include "wrapper.inc"
        .include "errno.inc"

        .equ    FIRST_SIZE, 128

# ssize_t getline(char **line, size_t *size, FILE *stream): a line with its newline, a 0 behind it, in memory from malloc
# that grows as needed: *line is where, *size how large (0 and 0 to begin with). Result: bytes of the line, -1 at the end.
function getline
        addi    sp, sp, -24
        sw      ra, 20(sp)
        sw      s0, 16(sp)
        sw      s1, 12(sp)
        sw      a0, 0(sp)
        sw      a1, 4(sp)
        sw      a2, 8(sp)
        li      s0, 0                   # s0: bytes so far
1:
        lw      t0, 4(sp)               # room for this byte and the 0
        lw      a1, 0(t0)
        addi    t1, s0, 2
        lw      t0, 0(sp)
        lw      s1, 0(t0)               # s1: the memory
        beqz    s1, 2f
        bgeu    a1, t1, 4f
        slli    a1, a1, 1
        bnez    a1, 3f
2:
        li      a1, FIRST_SIZE
3:
        lw      t0, 4(sp)
        sw      a1, 0(t0)
        mv      a0, s1
        call    realloc
        beqz    a0, 7f
        mv      s1, a0
        lw      t0, 0(sp)
        sw      s1, 0(t0)
4:
        lw      a0, 8(sp)
        call    fgetc
        bltz    a0, 5f
        add     t0, s1, s0
        sb      a0, 0(t0)
        addi    s0, s0, 1
        li      t0, '\n'
        bne     a0, t0, 1b
        j       6f
5:
        beqz    s0, 7f
6:
        add     t0, s1, s0
        sb      zero, 0(t0)
        mv      a0, s0
        j       8f
7:
        li      a0, -1
8:
        lw      s1, 12(sp)
        lw      s0, 16(sp)
        lw      ra, 20(sp)
        addi    sp, sp, 24
        ret
end     getline
