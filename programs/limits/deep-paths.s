# deep-paths: directories inside directories, deeper than any path can say.
#
# Shows   that a path has 4095 bytes at most (ENAMETOOLONG), that step by step one can go deeper, and that the way back
#         is `..`.
# Run     badak run programs/limits/deep-paths.s

        .include "flags.inc"

        .equ    DEPTH, 300              # names of 20 bytes: 6300 in all

        .bss
long:   .zero   5000

        .text
        .globl  main
main:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      a0, start
        call    chdir
        li      s0, DEPTH
1:
        la      a0, name
        li      a1, 0755
        call    mkdir
        bnez    a0, 3f
        la      a0, name
        call    chdir
        bnez    a0, 3f
        addi    s0, s0, -1
        bnez    s0, 1b
3:
        li      a1, DEPTH
        sub     a1, a1, s0
        la      a0, deep
        call    printf
        la      a0, long                # a path of 4999 bytes
        li      a1, '/'
        li      a2, 4999
        call    memset
        la      a0, long
        li      a1, O_RDONLY
        call    open
        call    __errno_location
        lw      a0, 0(a0)
        call    strerror
        mv      a1, a0
        la      a0, refused
        call    printf
        li      s0, 0
2:
        la      a0, up
        call    chdir
        la      a0, name
        call    rmdir
        bnez    a0, 4f
        addi    s0, s0, 1
        j       2b
4:
        mv      a1, s0
        la      a0, back
        call    printf
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

        .section .rodata
start:
        .asciz  "/tmp"
name:
        .asciz  "a-rather-long-name-x"
up:
        .asciz  ".."
deep:
        .asciz  "%d directories deep\n"
refused:
        .asciz  "a path that is too long: %s\n"
back:
        .asciz  "and %d back\n"
