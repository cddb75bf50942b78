# Ctrl-R: looks for a line of the history while the text to look for is typed.
#
# Every key shows the newest line with the text; Ctrl-R again an older one. Enter runs it, Ctrl-G and Ctrl-C give up, any other
# key takes the line and does to it what it always does.

        .include "sh.inc"

        .equ    TEXT_BYTES, 128
        .equ    CTRL, '@'

        .bss
        .balign 4
text:                                   # what is looked for, a 0 behind it
        .space  TEXT_BYTES
found:                                  # number of the line that is shown; -1: it is what had been typed
        .space  4
missing:                                # there is no line with this text
        .space  4
typed:                                  # what had been typed before Ctrl-R
        .space  LINE_BYTES
title:                                  # the prompt: twice the text, if it is all backslashes
        .space  2 * TEXT_BYTES + 32

# int search(): a function of a key, as in editor.s.
function search
        enter
        la      a0, typed
        la      a1, line
        call    strcpy
        sb      zero, text, t0
        sw      zero, missing, t0
        li      t0, -1
        sw      t0, found, t1
next:
        call    show_title
        call    show
        call    read_key
        mv      s0, a0
        li      t0, KEY_INTERRUPTED
        beq     s0, t0, next
        ifeq    s0, 'R' - CTRL, older
        ifeq    s0, 'G' - CTRL, give_up
        ifeq    s0, 'C' - CTRL, give_up
        ifeq    s0, 'H' - CTRL, shorter
        ifeq    s0, 0x7f, shorter
        li      t0, ' '
        blt     s0, t0, take
        li      t0, 256
        bge     s0, t0, take
        la      a0, text                # a character more
        call    strlen
        li      t0, TEXT_BYTES - 1
        bge     a0, t0, next
        la      t0, text
        add     t0, t0, a0
        sb      s0, 0(t0)
        sb      zero, 1(t0)
        lw      a1, found               # the line that is shown may have it, too
        bltz    a1, look
        addi    a1, a1, 1
        j       look
older:
        lbu     t0, text
        beqz    t0, next
        lw      a1, found
look:
        la      a0, text
        call    history_find
        slti    t0, a0, 0
        sw      t0, missing, t1
        bltz    a0, next
        sw      a0, found, t0
        call    history_line
        call    line_set
        j       next
shorter:                                # a character less: from the newest line again
        la      a0, text
        call    strlen
        beqz    a0, next
        la      t0, text
        add     a0, a0, t0
1:
        addi    a0, a0, -1
        lbu     t1, 0(a0)
        sb      zero, 0(a0)
        andi    t1, t1, 0xc0
        bleu    a0, t0, 2f
        ifeq    t1, 0x80, 1b
2:
        lbu     t0, text
        li      a1, -1
        bnez    t0, look
        sw      zero, missing, t0
        call    take_typed
        j       next

give_up:
        call    take_typed
        call    show_prompt
        call    show
        li      a0, 0
        leave
take:
        call    show_prompt
        call    show
        mv      a0, s0
        call    edit_key
        leave

# take_typed: the line is what it was before.
take_typed:
        enter
        li      t0, -1
        sw      t0, found, t1
        call    history_begin
        la      a0, typed
        call    line_set
        leave

# show_title: says what is looked for, where the prompt was.
show_title:
        enter
        la      a0, title
        la      a1, search_words
        lw      t0, missing
        beqz    t0, 1f
        la      a1, missing_words
1:
        call    stpcpy
        la      t0, text
2:
        lbu     t1, 0(t0)
        beqz    t1, 4f
        addi    t0, t0, 1
        ifne    t1, '\\', 3f
        sb      t1, 0(a0)               # a backslash means itself when there are two
        addi    a0, a0, 1
3:
        sb      t1, 0(a0)
        addi    a0, a0, 1
        j       2b
4:
        la      a1, end_words
        call    stpcpy
        la      a0, title
        call    screen_prompt
        leave

        .section .rodata
search_words:
        .asciz  "(search) '"
missing_words:
        .asciz  "(no such line) '"
end_words:
        .asciz  "': "
