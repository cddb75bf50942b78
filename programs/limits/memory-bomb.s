# memory-bomb: a process takes more and more memory: first as much as the machine has, then as much as a limit allows.
#
# Shows   that memory is given when it is touched, not when it is asked for; that who asks for the last page and more is
#         killed, and nobody else; and that RLIMIT_AS says no in time.
# Run     badak run --memory 8M programs/limits/memory-bomb.s

        .include "flags.inc"

        .equ    MUCH, 512 << 20
        .equ    PAGE, 4096

        .data
        .balign 4
status: .word   0
limit:  .word   16 << 20, 16 << 20

        .text
        .globl  main
main:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    fork
        beqz    a0, bomb
        la      a0, status
        call    wait
        la      a1, status
        lw      a1, 0(a1)
        andi    a1, a1, 127
        la      a0, killed
        call    printf
        li      a0, RLIMIT_AS
        la      a1, limit
        call    setrlimit
        call    map
        call    __errno_location
        lw      a0, 0(a0)
        call    strerror
        mv      a1, a0
        la      a0, refused
        call    printf
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

bomb:
        call    map
        li      a1, PAGE
1:
        sw      a0, 0(a0)               # the page comes into being now
        add     a0, a0, a1
        j       1b

map:                                    # a0 := a large piece of memory, or -1
        li      a0, 0
        li      a1, MUCH
        li      a2, PROT_READ | PROT_WRITE
        li      a3, MAP_PRIVATE | MAP_ANONYMOUS
        li      a4, -1
        li      a5, 0
        tail    mmap

        .section .rodata
killed:
        .asciz  "the bomb was killed by signal %d\n"
refused:
        .asciz  "mmap: %s\n"
