# hexdump: shows the bytes of files.
#
# Shows   lines of sixteen bytes; lines that repeat are one *.
# Run     hexdump -C FILE     clear | hexdump -C      hexdump -n 64 /bin/hexdump
# Break   Find, in hexdump -C of a program, the digits that dis shows. Why are they the other way round?

        .include "utility.inc"

        .equ    CANONICAL, 1
        .equ    LIMIT, 2
        .equ    ALL, 4
        .equ    WIDTH, 16

        .text
        .globl  main
main:
        start   "Usage: hexdump [-C] [-n BYTES] [-v] [FILE]...", "Cn:v"
        mv      s1, a1
        li      a0, -1
        andi    t0, s0, LIMIT
        beqz    t0, 1f
        la      a0, util_values
        lw      a0, 4(a0)
        call    util_number
1:
        la      t0, limit
        sw      a0, 0(t0)
        mv      a0, s1
        la      a1, dump
        call    util_each
        call    show_line               # the last, shorter line
        la      t0, offset
        lw      a1, 0(t0)
        beqz    a1, 3f
        text    a0, "%08x\n"
        andi    t0, s0, CANONICAL
        bnez    t0, 2f
        text    a0, "%07x\n"
2:
        call    printf
3:
        call    util_end

# dump(stream, name): adds bytes to the line, and shows it when it is full.
dump:
        enter
        mv      s1, a0
1:
        la      t0, limit
        lw      t1, 0(t0)
        beqz    t1, 2f
        addi    t1, t1, -1
        sw      t1, 0(t0)
        mv      a0, s1
        call    fgetc
        bltz    a0, 2f
        la      t0, used
        lw      t1, 0(t0)
        la      t2, line
        add     t2, t2, t1
        sb      a0, 0(t2)
        addi    t1, t1, 1
        sw      t1, 0(t0)
        li      t0, WIDTH
        bne     t1, t0, 1b
        call    show_line
        j       1b
2:
        leave

# show_line: shows what is in the line, and empties it.
show_line:
        enter
        la      t0, used
        lw      s1, 0(t0)               # s1: bytes of the line
        beqz    s1, 9f
        sw      zero, 0(t0)
        la      t0, offset
        lw      a1, 0(t0)
        add     t1, a1, s1
        sw      t1, 0(t0)
        andi    t0, s0, ALL
        bnez    t0, 1f
        beqz    a1, 1f
        li      t0, WIDTH
        bne     s1, t0, 1f
        la      a0, line                # the same as the last one?
        la      a1, last
        li      a2, WIDTH
        call    memcmp
        bnez    a0, 1f
        la      t0, starred
        lw      t1, 0(t0)
        bnez    t1, 9f
        li      t1, 1
        sw      t1, 0(t0)
        text    a0, "*"
        call    puts
        j       9f
1:
        la      t0, starred
        sw      zero, 0(t0)
        la      a0, last
        la      a1, line
        li      a2, WIDTH
        call    memcpy
        la      a1, offset
        lw      a1, 0(a1)
        sub     a1, a1, s1
        andi    t0, s0, CANONICAL
        bnez    t0, 2f
        text    a0, "%07x"
        call    printf
        call    show_words
        j       3f
2:
        text    a0, "%08x "
        call    printf
        call    show_bytes
3:
        call    print_newline
9:
        leave

# show_bytes: s1 bytes in hexadecimal, then as characters.
show_bytes:
        enter
        li      s0, 0
1:
        andi    t0, s0, 7
        bnez    t0, 2f
        beqz    s0, 2f
        li      a0, ' '                 # a gap in the middle
        call    putchar
2:
        text    a0, "   "
        bgeu    s0, s1, 3f
        la      a1, line
        add     a1, a1, s0
        lbu     a1, 0(a1)
        text    a0, " %02x"
3:
        call    printf
        addi    s0, s0, 1
        li      t0, WIDTH
        bne     s0, t0, 1b
        text    a0, "  |"
        call    putstr
        li      s0, 0
4:
        la      a0, line
        add     a0, a0, s0
        lbu     a0, 0(a0)
        addi    t0, a0, -' '
        li      t1, 0x7f - ' '
        bltu    t0, t1, 5f
        li      a0, '.'
5:
        call    putchar
        addi    s0, s0, 1
        bltu    s0, s1, 4b
        li      a0, '|'
        call    putchar
        leave

# show_words: s1 bytes as half-words, as the machine reads them.
show_words:
        enter
        la      t0, line                # an odd byte at the end is a half-word with 0
        add     t0, t0, s1
        sb      zero, 0(t0)
        li      s0, 0
1:
        text    a0, "     "
        bgeu    s0, s1, 2f
        la      a1, line
        add     a1, a1, s0
        lhu     a1, 0(a1)
        text    a0, " %04x"
2:
        call    printf
        addi    s0, s0, 2
        li      t0, WIDTH
        bne     s0, t0, 1b
        leave

        .bss
        .balign 4
limit:                                  # bytes that may still be read
        .space  4
offset:
        .space  4
used:
        .space  4
starred:
        .space  4
line:
        .space  WIDTH + 4
last:
        .space  WIDTH
