# frames: the same program in two processes, with the same shared library; which frame of memory is each page in?
#
# Shows   Code and constants of a library are in memory once, for all processes that use it: the same frames. What is
#         written, variables and the loader's table of addresses, is each process's own. /proc/PID/frames tells it.
# Run     badak build --shared programs/shared/shapes.s -o libshapes.so
#         badak run programs/shared/frames.s -L. -lshapes
# Break   programs/shared/frames-broken.s expects a variable of the library to be shared. Map it yourself with MAP_SHARED:
#         what does /proc/self/frames say then?
# Lab     docs/labs/shared-library.md

        .include "frame.inc"
        .include "signals.inc"

        .equ    MOST, 16                # pages of the library at most

# What is known about a page.
        .equ    page.va, 0
        .equ    page.frame, 4
        .equ    page.rights, 8          # four letters
        .equ    sizeof.page, 12

        .text
        .globl  main
main:
        enter   12
        li      t0, 1
        bne     a0, t0, other
        lw      s1, 0(a1)
        mv      a0, sp
        call    pipe
        call    fork
        beqz    a0, start_other
        mv      s0, a0                  # s0: the other process
        li      a0, 2
        li      a1, 3
        call    area                    # now this process has used the library, too
        lw      a0, 0(sp)
        addi    a1, sp, 8
        li      a2, 1
        call    read                    # until the other one is ready
        .ifdef  BROKEN
        la      t0, unit
        lw      a1, 0(t0)
        la      a0, found
        call    printf
        .else
        mv      a0, s0
        call    compare
        .endif
        mv      a0, s0
        li      a1, SIGKILL
        call    kill
        li      a0, 0
        call    wait
        li      a0, 0
        leave   12

# start_other: in the child: the same program from its beginning, its standard output the pipe.
start_other:
        lw      a0, 4(sp)
        li      a1, 1
        call    dup2
        la      a0, exe
        la      a1, arguments
        call    execv
        li      a0, 1
        call    _exit

# other: what the second process does: uses the library, says that it is ready, and waits for its end.
other:
        li      a0, 2
        li      a1, 3
        call    area
        la      t0, unit
        la      t1, feet
        sw      t1, 0(t0)               # a variable of the library
        li      a0, 1
        la      a1, feet
        li      a2, 1
        call    write
        call    pause
        j       other

# compare: the library's pages in this process and in process a0, side by side.
compare:
        enter   32
        mv      a2, a0
        mv      a0, sp
        la      a1, of_process
        call    sprintf
        mv      a0, sp
        la      a1, others
        call    read_frames
        la      a0, of_self
        la      a1, mine
        call    read_frames
        mv      s1, a0                  # s1: pages of this process
        la      a0, heading
        call    puts
        la      s0, mine                # s0: a page of this process
1:
        beqz    s1, 4f
        la      t0, others              # t0: the page of the other one at the same address
        lw      a1, page.va(s0)
2:
        lw      t1, page.va(t0)
        beq     t1, a1, 3f
        addi    t0, t0, sizeof.page
        bnez    t1, 2b
        addi    t0, t0, -sizeof.page    # none: it has not used that page
3:
        lw      a3, page.frame(s0)
        lw      a4, page.frame(t0)
        la      a5, same
        beq     a3, a4, 5f
        la      a5, own
5:
        addi    a2, s0, page.rights
        la      a0, row
        call    printf
        addi    s0, s0, sizeof.page
        addi    s1, s1, -1
        j       1b
4:
        leave   32

# read_frames: fills the table a1 with the library's pages from the file a0 (/proc/PID/frames). Result: their number.
read_frames:
        enter   4 + 128
        mv      s1, a1
        la      a1, reading
        call    fopen
        mv      s0, a0
1:
        addi    a0, sp, 4
        li      a1, 128
        mv      a2, s0
        call    fgets
        beqz    a0, 2f
        addi    a0, sp, 4
        la      a1, library
        call    strstr
        beqz    a0, 1b
        addi    a0, sp, 4               # 10000000 r-xp frame 00123 /lib/libshapes.so
        mv      a1, sp
        li      a2, 16
        call    strtoul
        sw      a0, page.va(s1)
        lw      a1, 0(sp)
        addi    a0, s1, page.rights
        addi    a1, a1, 1
        li      a2, 4
        call    memcpy
        lw      a0, 0(sp)
        addi    a0, a0, 12
        li      a1, 0
        li      a2, 16
        call    strtoul
        sw      a0, page.frame(s1)
        addi    s1, s1, sizeof.page
        j       1b
2:
        mv      a0, s0
        call    fclose
        la      a0, mine
        sub     a0, s1, a0
        li      t0, sizeof.page
        div     a0, a0, t0
        leave   4 + 128

        .section .rodata
exe:
        .asciz  "/proc/self/exe"
name:
        .asciz  "frames"
again:
        .asciz  "other"
of_self:
        .asciz  "/proc/self/frames"
of_process:
        .asciz  "/proc/%d/frames"
reading:
        .asciz  "r"
library:
        .asciz  "/libshapes.so"
heading:
        .asciz  "address   rights  here   there"
row:
        .asciz  "%08x  %.4s    %05x  %05x  %s\n"
same:
        .asciz  "the same frame"
own:
        .asciz  "each its own"
feet:
        .asciz  "square feet"
found:
        .asciz  "the other process has set the unit to square feet; this one finds %s\n"

        .data
        .balign 4
arguments:
        .word   name, again, 0

        .bss
        .balign 4
mine:
        .zero   (MOST + 1) * sizeof.page
others:
        .zero   (MOST + 1) * sizeof.page
