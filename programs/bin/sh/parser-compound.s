# Compound commands: lists of commands between words or parentheses.

        .include "sh.inc"

# node *parse_subshell(): (list)
function parse_subshell
        enter
        call    advance
        li      a0, 1
        call    parse_list
        lw      t0, token
        ifne    t0, T_CLOSE, unexpected
        mv      a1, a0
        li      a0, NODE_SUBSHELL
        li      a2, 0
        call    new_node
        mv      s0, a0
        call    advance
        mv      a0, s0
        leave

# node *parse_group(): { list; }
function parse_group
        enter
        la      a0, close_word
        call    list_until
        mv      a1, a0
        li      a0, NODE_GROUP
        li      a2, 0
        call    new_node
        leave

# node *parse_while(), parse_until(): while list; do list; done
function parse_while
        li      a0, NODE_WHILE
        j       parse_loop
function parse_until
        li      a0, NODE_UNTIL
parse_loop:
        enter
        mv      s0, a0
        la      a0, do_word
        call    list_to
        mv      s1, a0
        la      a0, done_word
        call    list_until
        mv      a2, a0
        mv      a1, s1
        mv      a0, s0
        call    new_node
        leave

# node *parse_if(): if list; then list; [elif list; then list;] [else list;] fi
function parse_if
        enter
        la      a0, then_word
        call    list_to
        mv      s0, a0
        call    advance
        li      a0, 1
        call    parse_list
        mv      a2, a0
        mv      a1, s0
        li      a0, NODE_IF
        call    new_node
        mv      s0, a0
        la      a0, elif_word
        call    token_among
        bnez    a0, 1f
        la      a0, else_word
        call    token_among
        beqz    a0, 2f
        la      a0, fi_word
        call    list_until
        sw      a0, node.c(s0)
        mv      a0, s0
        leave
1:
        call    parse_if                # it takes the fi
        sw      a0, node.c(s0)
        mv      a0, s0
        leave
2:
        la      a0, fi_word
        call    expect
        mv      a0, s0
        leave

# node *parse_for(): for name [in words]; do list; done. Without `in` it is the arguments of the shell.
function parse_for
        enter
        call    advance
        li      a0, NODE_FOR
        li      a2, 0
        lw      a1, token_word
        call    new_node
        mv      s0, a0
        lw      t0, token
        ifne    t0, T_WORD, unexpected
        lw      a0, token_word
        call    name_length
        beqz    a0, unexpected
        call    advance
        call    skip_newlines
        la      a0, in_word
        call    token_among
        bnez    a0, 2f
        addi    a0, s0, node.b
        la      a1, all_arguments
        call    append
        j       3f
1:
        addi    a0, s0, node.b
        lw      a1, token_word
        call    append
2:
        call    advance
        lw      t0, token
        ifeq    t0, T_WORD, 1b
3:
        lw      t0, token
        ifne    t0, T_SEMICOLON, 4f
        call    advance
4:
        call    skip_newlines
        la      a0, do_word
        call    token_among
        beqz    a0, unexpected
        la      a0, done_word
        call    list_until
        sw      a0, node.c(s0)
        mv      a0, s0
        leave

# node *list_to(word): from behind this token the list up to the word, which is the token then.
list_to:
        enter
        mv      s0, a0
        call    advance
        li      a0, 1
        call    parse_list
        mv      s1, a0
        mv      a0, s0
        call    token_among
        beqz    a0, unexpected
        mv      a0, s1
        leave

# node *list_until(word): the same, and the token is the one behind the word.
list_until:
        enter
        call    list_to
        mv      s0, a0
        call    advance
        mv      a0, s0
        leave

# expect(word): the token is the word; the next one follows.
expect:
        enter
        call    token_among
        beqz    a0, unexpected
        call    advance
        leave

        .section .rodata
close_word:
        .asciz  "}", ""
do_word:
        .asciz  "do", ""
done_word:
        .asciz  "done", ""
then_word:
        .asciz  "then", ""
elif_word:
        .asciz  "elif", ""
else_word:
        .asciz  "else", ""
fi_word:
        .asciz  "fi", ""
in_word:
        .asciz  "in", ""
all_arguments:
        .asciz  "\"$@\""
