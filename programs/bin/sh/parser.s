# The grammar: tokens become commands, a tree of nodes (sh.inc). A function for each rule, called when `token` is the
# first token of what it reads; afterwards `token` is the one behind it. Compound commands are in parser-compound.s.
#
#         line      = [list] newline
#         list      = and-or {(";" | "&" | newline) and-or} [";" | "&"]
#         and-or    = pipeline {("&&" | "||") pipeline}
#         pipeline  = ["!"] ["time"] command {"|" command}
#         command   = simple | compound {redirection}
#         simple    = {assignment | word | redirection}

        .include "sh.inc"

# node *parse_line(): the commands of a line, 0 if it is empty. token is T_END at the end of the input.
function parse_line
        enter
        call    input_forget
        sw      zero, token_end, t0
        call    advance
        li      s0, 0
        lw      t0, token
        ifeq    t0, T_NEWLINE, 1f
        beqz    t0, 1f
        li      a0, 0
        call    parse_list
        mv      s0, a0
        lw      t0, token
        beqz    t0, 1f
        ifne    t0, T_NEWLINE, 2f
1:
        mv      a0, s0
        leave
2:
        call    unexpected

# node *parse_list(inside): commands one behind the other. Inside of a compound command newlines separate them, too.
function parse_list
        enter   8
        sw      a0, 0(sp)
        li      s0, 0                   # s0: what has been read, but for the last
        beqz    a0, 1f
        call    skip_newlines
1:
        call    parse_and_or
        mv      s1, a0                  # s1: the last
        lw      a0, token
        ifeq    a0, T_AND, 2f
        ifeq    a0, T_SEMICOLON, 3f
        ifne    a0, T_NEWLINE, 5f
        lw      t0, 0(sp)
        beqz    t0, 5f
        j       4f
2:
        li      a0, NODE_BACKGROUND
        mv      a1, s1
        li      a2, 0
        call    new_node
        lw      t0, node.text(s1)
        sw      t0, node.text(a0)
        mv      s1, a0
3:
        call    advance
4:
        lw      t0, 0(sp)
        beqz    t0, 6f
        call    skip_newlines
6:
        call    starts_command
        sw      a0, 4(sp)
        mv      a0, s0
        mv      a1, s1
        call    sequence
        mv      s0, a0
        lw      t0, 4(sp)
        bnez    t0, 1b
        leave   8
5:
        mv      a0, s0
        mv      a1, s1
        call    sequence
        leave   8

# node *sequence(first, second): first; second. first may be 0.
sequence:
        beqz    a0, 1f
        mv      a2, a1
        mv      a1, a0
        li      a0, NODE_SEQUENCE
        tail    new_node
1:
        mv      a0, a1
        ret

# int starts_command(): the token can be the first one of a command.
starts_command:
        enter
        lw      t0, token
        ifeq    t0, T_WORD, 1f
        li      a0, 1
        ifeq    t0, T_OPEN, 2f
        sltiu   a0, t0, T_LESS
        xori    a0, a0, 1
        leave
1:
        la      a0, closing_words
        call    token_among
        seqz    a0, a0
2:
        leave

# node *parse_and_or()
parse_and_or:
        enter   4
        lw      t0, token_start
        sw      t0, 0(sp)
        call    parse_pipeline
        mv      s0, a0
1:
        lw      t0, token
        li      s1, NODE_AND
        ifeq    t0, T_AND_IF, 2f
        li      s1, NODE_OR
        ifne    t0, T_OR_IF, 3f
2:
        call    advance
        call    skip_newlines
        call    parse_pipeline
        mv      a2, a0
        mv      a1, s0
        mv      a0, s1
        call    new_node
        mv      s0, a0
        j       1b
3:
        lw      t0, node.type(s0)
        ifeq    t0, NODE_PIPE, 4f       # that knows already how it was typed
        lw      a0, 0(sp)
        call    text_since
        sw      a0, node.text(s0)
4:
        mv      a0, s0
        leave   4

# node *parse_pipeline(): a NODE_PIPE, also for a single command.
parse_pipeline:
        enter   4
        lw      t0, token_start
        sw      t0, 0(sp)
        li      a0, NODE_PIPE
        li      a1, 0
        li      a2, 0
        call    new_node
        mv      s0, a0
1:
        la      a0, not_word
        call    token_among
        li      s1, PIPE_NOT
        bnez    a0, 2f
        la      a0, time_word
        call    token_among
        li      s1, PIPE_TIME
        beqz    a0, 3f
2:
        lw      t0, node.b(s0)
        xor     t0, t0, s1
        sw      t0, node.b(s0)
        call    advance
        j       1b
3:
        call    parse_command
        mv      a1, a0
        addi    a0, s0, node.a
        call    append
        lw      t0, token
        ifne    t0, T_PIPE, 4f
        call    advance
        call    skip_newlines
        j       3b
4:
        lw      a0, 0(sp)
        call    text_since
        sw      a0, node.text(s0)
        mv      a0, s0
        leave   4

# char *text_since(start): a copy of what was typed from there to the end of the token before this one.
text_since:
        lw      t0, input
        lw      t1, input.text(t0)
        lw      a1, last_end
        sub     a1, a1, a0
        add     a0, a0, t1
        tail    alloc_text

# node *parse_command()
parse_command:
        enter
        lw      t0, token
        ifeq    t0, T_OPEN, 1f
        la      a0, opening_words
        call    token_among
        beqz    a0, 2f
        la      t0, opening_parsers - 4
        slli    a0, a0, 2
        add     t0, t0, a0
        lw      t0, 0(t0)
        jalr    t0
        j       3f
1:
        call    parse_subshell
3:
        mv      s0, a0
4:
        lw      t0, token
        sltiu   t0, t0, T_LESS
        bnez    t0, 5f
        mv      a0, s0
        call    parse_redirection
        j       4b
5:
        mv      a0, s0
        leave
2:
        call    parse_simple
        leave

# node *parse_simple(): assignments, words and redirections, at least one of them.
parse_simple:
        enter
        call    starts_command
        beqz    a0, unexpected
        li      a0, NODE_SIMPLE
        li      a1, 0
        li      a2, 0
        call    new_node
        mv      s0, a0
1:
        lw      t0, token
        ifeq    t0, T_WORD, 2f
        sltiu   t0, t0, T_LESS
        bnez    t0, 4f
        mv      a0, s0
        call    parse_redirection
        j       1b
2:
        addi    s1, s0, node.a
        lw      t0, 0(s1)
        bnez    t0, 3f                  # behind the name of the command, NAME=value is a word like others
        lw      a0, token_word
        call    is_assignment
        beqz    a0, 3f
        addi    s1, s0, node.b
3:
        mv      a0, s1
        lw      a1, token_word
        call    append
        call    advance
        j       1b
4:
        mv      a0, s0
        leave

# void parse_redirection(node): adds it to the node.
parse_redirection:
        enter
        mv      s0, a0
        li      a0, sizeof.redirect
        call    alloc
        mv      s1, a0
        lw      t0, token
        sw      t0, redirect.token(s1)
        lw      t1, token_fd
        bgez    t1, 1f
        li      t1, 0                   # < redirects 0, > redirects 1
        ifeq    t0, T_LESS, 1f
        ifeq    t0, T_LESS_AND, 1f
        ifeq    t0, T_READ_WRITE, 1f
        li      t1, 1
1:
        sw      t1, redirect.fd(s1)
        call    advance
        lw      t0, token
        ifne    t0, T_WORD, 2f
        lw      t0, token_word
        sw      t0, redirect.word(s1)
        addi    a0, s0, node.redirects
        mv      a1, s1
        call    append_cell
        call    advance
        leave
2:
        la      a0, no_file
        call    syntax_error

# node *new_node(type, a, b)
function new_node
        enter   4
        mv      s0, a0
        mv      s1, a1
        sw      a2, 0(sp)
        li      a0, sizeof.node
        call    alloc
        sw      s0, node.type(a0)
        sw      s1, node.a(a0)
        lw      t0, 0(sp)
        sw      t0, node.b(a0)
        leave   4

# void skip_newlines()
function skip_newlines
        enter
1:
        lw      t0, token
        ifne    t0, T_NEWLINE, 2f
        call    advance
        j       1b
2:
        leave

# int token_among(words): which of these, counted from 1, the token is; 0: none. An empty one ends them. A quoted word is
# none of them, because it still has its quotes.
function token_among
        enter   4
        mv      s0, a0
        sw      zero, 0(sp)
        lw      t0, token
        ifne    t0, T_WORD, 2f
1:
        lw      t0, 0(sp)
        addi    t0, t0, 1
        sw      t0, 0(sp)
        lbu     t0, 0(s0)
        beqz    t0, 2f
        mv      a0, s0
        lw      a1, token_word
        call    strcmp
        beqz    a0, 3f
        mv      a0, s0
        call    strlen
        add     s0, s0, a0
        addi    s0, s0, 1
        j       1b
2:
        li      a0, 0
        leave   4
3:
        lw      a0, 0(sp)
        leave   4

# void unexpected(): a syntax error: this token cannot stand here.
function unexpected
        lw      t0, token
        la      a0, unexpected_end
        beqz    t0, syntax_error
        la      a0, unexpected_newline
        ifeq    t0, T_NEWLINE, syntax_error
        lw      a0, token_start
        lw      t0, token_end
        sw      t0, last_end, t1
        call    text_since
        mv      a1, a0
        la      a0, unexpected_form
        j       syntax_error

# void syntax_error(format, argument): "sh: line 3: syntax error: ...". Ends the line, and a script.
function syntax_error
        mv      s0, a0
        mv      s1, a1
        call    flush
        lw      t0, input
        lw      a2, input.line(t0)
        lw      a1, shell_name
        la      a0, error_form
        call    say
        mv      a0, s0
        mv      a1, s1
        call    say
        la      a0, newline
        call    say
        li      t0, 1
        sw      t0, syntax_failed, t1
        li      a0, STATUS_SYNTAX
        call    throw

        .globl  syntax_failed
        .bss
        .balign 4
syntax_failed:                          # the commands cannot be understood: nothing of the input is run any more
        .space  4

        .section .rodata
closing_words:
        .asciz  "then", "else", "elif", "fi", "do", "done", "}", ""
opening_words:
        .asciz  "if", "while", "until", "for", "{", ""
        .balign 4
opening_parsers:
        .word   parse_if, parse_while, parse_until, parse_for, parse_group
not_word:
        .asciz  "!", ""
time_word:
        .asciz  "time", ""
unexpected_form:
        .asciz  "%s is unexpected here"
unexpected_end:
        .asciz  "the commands end too early"
unexpected_newline:
        .asciz  "the line ends too early"
no_file:
        .asciz  "a redirection needs a file name"
error_form:
        .asciz  "%s: line %d: syntax error: "
newline:
        .asciz  "\n"
