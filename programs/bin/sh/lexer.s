# Tokens: the words and signs of which commands are made. A word stays as it was typed, quotes and all: what they mean is
# found out when the command runs (expand.s).

        .include "sh.inc"

        .globl  token, token_word, token_fd, token_start, token_end, last_end

        .bss
        .balign 4
token:                                  # T_WORD ...
        .space  4
token_word:                             # text of a word
        .space  4
token_fd:                               # the number before a redirection, or -1
        .space  4
token_start:                            # where it stands in the text of the input
        .space  4
token_end:
        .space  4
last_end:                               # where the token before it ended
        .space  4

# void advance(): reads the next token.
function advance
        enter
        lw      t0, token_end
        sw      t0, last_end, t1
        call    skip_blanks
        lw      s0, input
        lw      t0, input.at(s0)
        sw      t0, token_start, t1
        li      t0, -1
        sw      t0, token_fd, t1
        call    read_token
        sw      a0, token, t0
        lw      t0, input.at(s0)
        sw      t0, token_end, t1
        leave

# skip_blanks: up to the next token: blanks, comments, and newlines behind a backslash.
skip_blanks:
        enter
1:
        call    peek
        ifeq    a0, ' ', 2f
        ifeq    a0, '\t', 2f
        ifeq    a0, '#', 3f
        ifeq    a0, '\\', 4f
        leave
2:
        call    take
        j       1b
3:
        call    take
        call    peek
        bltz    a0, 1b
        ifne    a0, '\n', 3b
        j       1b
4:
        call    peek_second
        ifne    a0, '\n', 5f
        call    take
        call    take
        j       1b
5:
        leave

# int peek_second(): the byte behind the next one, if it has been read; otherwise -1.
peek_second:
        lw      a1, input
        lw      t0, input.at(a1)
        addi    t0, t0, 1
        lw      t1, input.end(a1)
        li      a0, -1
        bgeu    t0, t1, 1f
        lw      t1, input.text(a1)
        add     t1, t1, t0
        lbu     a0, 0(t1)
1:
        ret

# int read_token(): its number.
read_token:
        enter
        call    peek
        bltz    a0, 2f
        mv      s0, a0
        call    read_number
        call    peek
        la      s1, signs
1:
        lbu     t0, 0(s1)               # the first byte of a sign
        beqz    t0, 3f
        beq     t0, a0, 4f
        addi    s1, s1, 4
        j       1b
2:
        li      a0, T_END
        leave
3:
        call    read_word
        leave
4:
        lbu     t0, 1(s1)               # its second byte, or 0
        beqz    t0, 5f
        call    peek_second
        lbu     t0, 1(s1)
        beq     a0, t0, 5f
        addi    s1, s1, 4
        call    peek
        j       1b
5:
        call    take
        lbu     t0, 1(s1)
        beqz    t0, 6f
        call    take
6:
        lbu     a0, 2(s1)
        leave

# read_number: digits right before < or > say which descriptor is redirected; other digits are part of a word.
read_number:
        lw      a1, input
        lw      t0, input.text(a1)
        lw      t1, input.at(a1)
        lw      a2, input.end(a1)
        add     a2, a2, t0
        add     t0, t0, t1
        mv      a3, t0                  # a3: the first digit
        li      a4, 0                   # a4: the number
1:
        bgeu    t0, a2, 3f
        lbu     t1, 0(t0)
        addi    a5, t1, -'0'
        li      t2, 10
        bgeu    a5, t2, 2f
        mul     a4, a4, t2
        add     a4, a4, a5
        addi    t0, t0, 1
        j       1b
2:
        beq     t0, a3, 3f
        addi    t1, t1, -'<'
        andi    t1, t1, ~('<' ^ '>')
        bnez    t1, 3f
        sw      a4, token_fd, t1
        sub     t0, t0, a3
        lw      t1, input.at(a1)
        add     t0, t0, t1
        sw      t0, input.at(a1)
3:
        ret

# int read_word(): a word, up to a blank or sign that is not quoted. T_WORD.
read_word:
        enter
        lw      s0, token_start
1:
        call    peek
        bltz    a0, 2f
        mv      s1, a0
        call    ends_word
        bnez    a0, 2f
        mv      a0, s1
        call    skip_part
        j       1b
2:
        lw      t0, input
        lw      a0, input.text(t0)
        lw      a1, input.at(t0)
        sub     a1, a1, s0
        add     a0, a0, s0
        call    alloc_text
        sw      a0, token_word, t0
        li      a0, T_WORD
        leave

# int ends_word(byte): it ends a word that it is not quoted in.
ends_word:
        la      t0, word_ends
1:
        lbu     t1, 0(t0)
        addi    t0, t0, 1
        beq     t1, a0, 2f
        bnez    t1, 1b
        li      a0, 0
        ret
2:
        snez    a0, a0
        ret

# void skip_part(byte): takes the byte, and what belongs to it: a quotation, an expansion, the byte behind a backslash.
skip_part:
        enter
        mv      s0, a0
        call    take
        ifeq    s0, '\\', 1f
        ifeq    s0, '\'', 2f
        ifeq    s0, '"', 3f
        ifeq    s0, '$', 4f
        leave
1:
        call    peek
        bltz    a0, 5f
        call    take
5:
        leave
2:
        li      a0, '\''
        call    skip_plain
        leave
3:
        li      a0, '"'
        call    skip_nested
        leave
4:
        call    skip_dollar
        leave

# skip_dollar: behind a $: ( up to its ), { up to its }.
skip_dollar:
        enter
        call    peek
        ifeq    a0, '(', 1f
        ifeq    a0, '{', 2f
        leave
1:
        call    take
        li      a0, ')'
        call    skip_nested
        leave
2:
        call    take
        li      a0, '}'
        call    skip_nested
        leave

# skip_plain(end): up to this byte, whatever is before it.
skip_plain:
        enter
        mv      s0, a0
1:
        call    peek
        bltz    a0, unclosed
        mv      s1, a0
        call    take
        bne     s1, s0, 1b
        leave

# skip_nested(end): up to this byte, taking quotations and expansions inside as wholes. In "..." a ' and ( are plain.
skip_nested:
        enter
        mv      s0, a0
1:
        call    peek
        bltz    a0, unclosed
        beq     a0, s0, 5f
        ifeq    s0, '"', 3f
        ifne    a0, '(', 2f
        call    take
        li      a0, ')'
        call    skip_nested
        j       1b
2:
        call    skip_part
        j       1b
3:
        ifeq    a0, '\'', 4f
        call    skip_part
        j       1b
4:
        call    take
        j       1b
5:
        call    take
        leave

unclosed:
        mv      a1, s0
        la      a0, unclosed_form
        call    syntax_error

        .section .rodata
word_ends:
        .asciz  " \t\n|&;<>()"
unclosed_form:
        .asciz  "%c is missing at the end"

        .macro  sign    first, second, number
        .byte   \first, \second, \number, 0
        .endm
signs:                                  # longer ones before their beginnings
        sign    '\n', 0, T_NEWLINE
        sign    ';', 0, T_SEMICOLON
        sign    '&', '&', T_AND_IF
        sign    '&', 0, T_AND
        sign    '|', '|', T_OR_IF
        sign    '|', 0, T_PIPE
        sign    '(', 0, T_OPEN
        sign    ')', 0, T_CLOSE
        sign    '<', '&', T_LESS_AND
        sign    '<', '>', T_READ_WRITE
        sign    '<', 0, T_LESS
        sign    '>', '>', T_APPEND
        sign    '>', '&', T_GREAT_AND
        sign    '>', '|', T_GREAT
        sign    '>', 0, T_GREAT
        .byte   0
