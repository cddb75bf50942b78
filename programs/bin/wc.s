# wc: counts lines, words and bytes.
#
# Shows   a loop over bytes with one bit of memory: inside a word, or between two.
# Run     wc FILE...      ls | wc -l      wc -w < FILE
# Break   printf 'no newline' | wc -l     Why 0?

        .include "utility.inc"

        .equ    LINES, 1
        .equ    WORDS, 2
        .equ    BYTES, 4
        .equ    BUFFER_BYTES, 16384

        .equ    counts.lines, 0
        .equ    counts.words, 4
        .equ    counts.bytes, 8
        .equ    sizeof.counts, 12

        .text
        .globl  main
main:
        start   "Usage: wc [-lwc] [FILE]...", "lwcm"
        mv      s1, a1
        bnez    s0, 1f
        li      s0, LINES | WORDS | BYTES
1:
        call    measure
        mv      a0, s1
        la      a1, count
        call    util_each
        la      t0, util_count
        lw      t0, 0(t0)
        li      t1, 2
        blt     t0, t1, 2f
        la      a0, totals
        text    a1, "total"
        call    show
2:
        call    util_end

# measure: `width` becomes that of the numbers: as wide as the sum of all sizes, 7 if one is not known, 1 for one number.
measure:
        enter   sizeof.stat
        la      t0, width
        li      t1, 1
        sw      t1, 0(t0)
        la      t0, util_count
        lw      t0, 0(t0)
        bgt     t0, t1, 1f
        addi    t0, s0, -1              # one bit: one number
        and     t0, t0, s0
        andi    t1, s0, 8
        seqz    t1, t1
        and     t0, t0, t1
        beqz    t0, 9f
1:
        li      s0, 0                   # s0: the sum
        lw      t0, 0(s1)
        bnez    t0, 3f
        li      a0, 0
        mv      a1, sp
        call    fstat
        j       4f
3:
        lw      a0, 0(s1)
        beqz    a0, 7f
        addi    s1, s1, 4
        mv      a1, sp
        call    stat
4:
        bnez    a0, 6f
        lw      t0, stat.mode(sp)
        srli    t0, t0, 12
        li      t1, S_IFREG >> 12
        beq     t0, t1, 5f
        la      t0, width
        li      t1, 7
        sw      t1, 0(t0)
        j       6f
5:
        lw      t0, stat.size(sp)
        add     s0, s0, t0
6:
        lw      t0, 0(s1)
        bnez    t0, 3b
7:
        li      t0, 0                   # digits of the sum
        li      t1, 10
8:
        addi    t0, t0, 1
        divu    s0, s0, t1
        bnez    s0, 8b
        la      a0, width
        lw      t1, 0(a0)
        bgeu    t1, t0, 9f
        sw      t0, 0(a0)
9:
        leave   sizeof.stat

# count(stream, name): a line for one file.
count:
        enter   sizeof.counts + 8
        .equ    options, sizeof.counts
        .equ    name, sizeof.counts + 4
        sw      s0, options(sp)
        sw      a1, name(sp)
        lw      s0, stream.fd(a0)
        sw      zero, counts.lines(sp)
        sw      zero, counts.words(sp)
        sw      zero, counts.bytes(sp)
        li      s1, 0                   # s1: 1 inside a word
1:
        mv      a0, s0
        la      a1, buffer
        li      a2, BUFFER_BYTES
        call    read
        blez    a0, 2f
        lw      t0, counts.bytes(sp)
        add     t0, t0, a0
        sw      t0, counts.bytes(sp)
        la      a1, buffer
        add     a2, a1, a0
        mv      a0, sp
        call    scan
        j       1b
2:
        lw      t0, counts.words(sp)    # the last word
        add     t0, t0, s1
        sw      t0, counts.words(sp)
        la      a0, totals
        li      t0, 0
3:
        add     t1, sp, t0
        lw      t1, 0(t1)
        add     a2, a0, t0
        lw      t2, 0(a2)
        add     t1, t1, t2
        sw      t1, 0(a2)
        addi    t0, t0, 4
        li      t1, sizeof.counts
        bne     t0, t1, 3b
        lw      s0, options(sp)
        mv      a0, sp
        lw      a1, name(sp)
        call    show
        leave   sizeof.counts + 8

# scan: counts the bytes from a1 to a2 into a0; s1 says whether the one before was in a word.
scan:
        lw      a3, counts.lines(a0)
        lw      a4, counts.words(a0)
        li      t1, '\n'
        li      t2, 5
1:
        lbu     t0, 0(a1)
        addi    a1, a1, 1
        bne     t0, t1, 2f
        addi    a3, a3, 1
2:
        addi    a5, t0, -9              # 9 to 13 and the space stand between words
        bltu    a5, t2, 3f
        addi    t0, t0, -' '
        beqz    t0, 3f
        li      s1, 1
        j       4f
3:
        add     a4, a4, s1
        li      s1, 0
4:
        bne     a1, a2, 1b
        sw      a3, counts.lines(a0)
        sw      a4, counts.words(a0)
        ret

# show: a0 = counts, a1 = name: the numbers that s0 asks for.
show:
        enter   4
        sw      a1, 0(sp)
        mv      s1, a0
        li      a0, 0                   # no space before the first
        andi    t0, s0, LINES
        beqz    t0, 1f
        lw      a1, counts.lines(s1)
        call    number
1:
        andi    t0, s0, WORDS
        beqz    t0, 2f
        lw      a1, counts.words(s1)
        call    number
2:
        andi    t0, s0, BYTES | 8
        beqz    t0, 3f
        lw      a1, counts.bytes(s1)
        call    number
3:
        lw      a1, 0(sp)
        lbu     t0, 0(a1)
        li      t1, '-'
        bne     t0, t1, 4f
        la      t0, util_count
        lw      t0, 0(t0)
        beqz    t0, 5f                  # standard input, not asked for by name
4:
        text    a0, " %s"
        call    printf
5:
        call    print_newline
        leave   4

# number: prints a1; a0 = 0 for the first of a line. Leaves 1 in a0.
number:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        mv      a2, a1
        la      a1, width
        lw      a1, 0(a1)
        beqz    a0, 1f
        text    a0, " %*u"
        j       2f
1:
        text    a0, "%*u"
2:
        call    printf
        li      a0, 1
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

        .bss
        .balign 4
width:
        .space  4
totals:
        .space  sizeof.counts
buffer:
        .space  BUFFER_BYTES
