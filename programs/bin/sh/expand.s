# Expansion of words: quotes go, variables and substitutions come. The result is first a row of bytes and beside it a row
# of marks (M_PLAIN ...) that tell where each byte came from; then it is split into fields (fields.s), or taken as it is.

        .include "sh.inc"

        .globl  out_text, out_marks, out_length

        .equ    FIRST_ROOM, 256

        .bss
        .balign 4
out_text:
        .space  4
out_marks:
        .space  4
out_length:
        .space  4
out_room:
        .space  4
no_arguments:                           # "$@" has been expanded to nothing
        .space  4

# char *expand_text(word): the word expanded, as one text: for assignments and names of files.
function expand_text
        enter
        call    expand
        lw      a0, out_length
        addi    a0, a0, 1
        call    alloc
        mv      a1, a0
        li      a2, 0
        lw      t2, out_length
1:
        bgeu    a2, t2, 3f
        lw      t0, out_marks
        add     t0, t0, a2
        lbu     t1, 0(t0)
        lw      t0, out_text
        add     t0, t0, a2
        lbu     t0, 0(t0)
        addi    a2, a2, 1
        li      a3, M_EMPTY
        beq     t1, a3, 1b
        li      a3, M_BREAK
        bne     t1, a3, 2f
        li      t0, ' '
2:
        sb      t0, 0(a1)
        addi    a1, a1, 1
        j       1b
3:
        leave

# void expand(word): into out_text and out_marks.
function expand
        enter
        mv      s0, a0
        sw      zero, out_length, t0
        lbu     t0, 0(s0)
        ifne    t0, '~', 1f
        lbu     t0, 1(s0)
        beqz    t0, 2f
        ifne    t0, '/', 1f
2:
        la      a0, home
        call    variable_value
        beqz    a0, 1f
        li      a1, M_QUOTED
        call    put_text
        addi    s0, s0, 1
1:
        mv      a0, s0
        call    expand_plain
        leave

# expand_plain(text): outside of quotes.
expand_plain:
        enter
        mv      s0, a0
1:
        lbu     a0, 0(s0)
        beqz    a0, 9f
        addi    s0, s0, 1
        ifeq    a0, '\\', 2f
        ifeq    a0, '\'', 3f
        ifeq    a0, '"', 5f
        ifeq    a0, '$', 6f
        li      a1, M_PLAIN
        call    put
        j       1b
2:                                      # \: the next byte means itself; a newline vanishes
        lbu     a0, 0(s0)
        beqz    a0, 9f
        addi    s0, s0, 1
        ifeq    a0, '\n', 1b
        li      a1, M_QUOTED
        call    put
        j       1b
3:                                      # '...'
        li      a0, 0
        li      a1, M_EMPTY
        call    put
4:
        lbu     a0, 0(s0)
        addi    s0, s0, 1
        ifeq    a0, '\'', 1b
        li      a1, M_QUOTED
        call    put
        j       4b
5:
        mv      a0, s0
        call    expand_double
        mv      s0, a0
        j       1b
6:
        mv      a0, s0
        li      a1, M_EXPANDED
        call    expand_dollar
        mv      s0, a0
        j       1b
9:
        leave

# char *expand_double(text): from behind a " to its end; the place behind it.
expand_double:
        enter   4
        mv      s0, a0
        lw      t0, out_length
        sw      t0, 0(sp)
        sw      zero, no_arguments, t0
1:
        lbu     a0, 0(s0)
        addi    s0, s0, 1
        ifeq    a0, '"', 5f
        ifeq    a0, '\\', 2f
        ifeq    a0, '$', 4f
3:
        li      a1, M_QUOTED
        call    put
        j       1b
2:                                      # \ is itself, but before these
        lbu     s1, 0(s0)
        la      a0, escaped_in_double
        mv      a1, s1
        call    strchr
        mv      t0, a0
        li      a0, '\\'
        beqz    t0, 3b
        addi    s0, s0, 1
        mv      a0, s1
        ifeq    s1, '\n', 1b
        j       3b
4:
        mv      a0, s0
        li      a1, M_QUOTED
        call    expand_dollar
        mv      s0, a0
        j       1b
5:
        lw      t0, 0(sp)               # an empty pair of quotes is a word; a "$@" without arguments is none
        lw      t1, out_length
        bne     t0, t1, 6f
        lw      t0, no_arguments
        bnez    t0, 7f
6:
        li      a0, 0
        li      a1, M_EMPTY
        call    put
7:
        mv      a0, s0
        leave   4

# void expand_again(text, mark): expands a part of a word, such as the one in ${name:-part}.
function expand_again
        enter
        ifeq    a1, M_QUOTED, 1f
        call    expand_plain
        leave
1:
        mv      s0, a0
        call    strlen
        mv      s1, a0
        addi    a0, a0, 2
        call    alloc
        mv      a1, s0
        mv      s0, a0
        mv      a2, s1
        call    memcpy
        add     t0, s0, s1
        li      t1, '"'
        sb      t1, 0(t0)
        add     s1, s1, s0              # s1: the " at the end; those before it have no other meaning here
        mv      a0, s0
2:
        call    expand_double
        bleu    a0, s1, 2b
        leave

# void expanded_nothing(): for "$@".
function expanded_nothing
        li      t0, 1
        sw      t0, no_arguments, t1
        ret

# void put(byte, mark)
function put
        lw      t0, out_length
        lw      t1, out_room
        bgeu    t0, t1, 1f
        addi    t1, t0, 1
        sw      t1, out_length, t2
        lw      t1, out_text
        add     t1, t1, t0
        sb      a0, 0(t1)
        lw      t1, out_marks
        add     t1, t1, t0
        sb      a1, 0(t1)
        ret
1:
        enter
        mv      s0, a0
        mv      s1, a1
        call    more_room
        mv      a0, s0
        mv      a1, s1
        call    put
        leave

more_room:
        enter
        lw      s0, out_room
        slli    s0, s0, 1
        bnez    s0, 1f
        li      s0, FIRST_ROOM
1:
        sw      s0, out_room, t0
        lw      a0, out_text
        mv      a1, s0
        call    reallocate
        sw      a0, out_text, t0
        lw      a0, out_marks
        mv      a1, s0
        call    reallocate
        sw      a0, out_marks, t0
        leave

# void put_text(text, mark)
function put_text
        enter
        mv      s0, a0
        mv      s1, a1
1:
        lbu     a0, 0(s0)
        beqz    a0, 2f
        addi    s0, s0, 1
        mv      a1, s1
        call    put
        j       1b
2:
        leave

        .section .rodata
home:
        .asciz  "HOME"
escaped_in_double:
        .asciz  "$`\"\\\n"
