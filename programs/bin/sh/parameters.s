# What a $ stands for: variables, the arguments of the shell, statuses and numbers, and ${name:-...}.

        .include "sh.inc"

        .globl  arguments, argument_count

        .bss
        .balign 4
arguments:                              # $1, $2 ...
        .space  4
argument_count:
        .space  4
digits:
        .space  12

# char *expand_dollar(text, mark): expands what begins behind a $. The place behind it.
function expand_dollar
        enter   4
        mv      s0, a0
        mv      s1, a1
        lbu     t0, 0(s0)
        ifeq    t0, '(', substitution
        ifeq    t0, '{', braces
        call    parameter_length
        beqz    a0, 1f
        sw      a0, 0(sp)
        mv      a1, a0
        mv      a0, s0
        call    alloc_text
        mv      a1, s1
        call    put_parameter
        lw      a0, 0(sp)
        add     a0, a0, s0
        leave   4
1:                                      # a $ alone
        li      a0, '$'
        andi    a1, s1, M_QUOTED
        call    put
        mv      a0, s0
        leave   4

substitution:
        lbu     t0, 1(s0)
        ifeq    t0, '(', arithmetic
        addi    a0, s0, 1
        li      a1, ')'
        call    closing
        sw      a0, 0(sp)
        sub     a1, a0, s0
        addi    a1, a1, -1
        addi    a0, s0, 1
        call    alloc_text
        mv      a1, s1
        call    substitute
        lw      a0, 0(sp)
        addi    a0, a0, 1
        leave   4

arithmetic:                             # $((...))
        addi    a0, s0, 2
        li      a1, ')'
        call    closing
        sw      a0, 0(sp)
        lbu     t0, 1(a0)
        ifne    t0, ')', bad
        sub     a1, a0, s0
        addi    a1, a1, -2
        addi    a0, s0, 2
        call    alloc_text
        mv      a1, s1
        call    put_arithmetic
        lw      a0, 0(sp)
        addi    a0, a0, 2
        leave   4

braces:
        addi    a0, s0, 1
        li      a1, '}'
        call    closing
        sw      a0, 0(sp)
        sub     a1, a0, s0
        addi    a1, a1, -1
        addi    a0, s0, 1
        call    alloc_text
        mv      a1, s1
        call    put_braces
        lw      a0, 0(sp)
        addi    a0, a0, 1
        leave   4

bad:
        la      a0, bad_substitution
        call    fail

# int parameter_length(text): bytes of the name of a parameter at its start: a name, a digit, or one of ? $ ! # @ * -
function parameter_length
        enter
        mv      s0, a0
        call    name_length
        bnez    a0, 1f
        lbu     a1, 0(s0)
        beqz    a1, 1f
        la      a0, special_parameters
        call    strchr
        snez    a0, a0
1:
        leave

# char *closing(text, end): the place of the end that belongs to what begins here: quotations and nested ones skipped. The
# lexer has made sure that there is one.
closing:
        enter
        mv      s0, a0
        mv      s1, a1
1:
        lbu     a0, 0(s0)
        beqz    a0, bad
        beq     a0, s1, 3f
        addi    s0, s0, 1
        li      a1, '\''
        ifeq    a0, '\'', 2f
        li      a1, '"'
        ifeq    a0, '"', 2f
        li      a1, ')'
        ifeq    a0, '(', 2f
        li      a1, '}'
        ifeq    a0, '{', 2f
        ifne    a0, '\\', 1b
        lbu     a0, 0(s0)
        beqz    a0, 1b
        addi    s0, s0, 1
        j       1b
2:
        mv      a0, s0
        ifeq    s1, '"', 1b             # inside of "..." these are plain
        call    closing
        addi    s0, a0, 1
        j       1b
3:
        mv      a0, s0
        leave

# put_parameter(name, mark)
put_parameter:
        enter
        mv      s0, a0
        mv      s1, a1
        lbu     t0, 0(s0)
        li      a1, M_BREAK
        ifeq    t0, '@', 1f
        ifeq    t0, '*', 3f
        call    parameter_value
        beqz    a0, 2f
        mv      a1, s1
        call    put_text
2:
        leave
3:                                      # "$*" is one word, also when there are no arguments
        ifne    s1, M_QUOTED, 1f
        li      a1, M_QUOTED
        lw      t0, argument_count
        beqz    t0, 2b
1:
        mv      a0, s1
        call    put_arguments
        leave

# put_arguments(mark, border): all of them; with the border M_BREAK each is a word of its own.
put_arguments:
        enter   4
        mv      s0, a0
        sw      a1, 0(sp)
        li      s1, 0
        lw      t0, argument_count
        bnez    t0, 1f
        call    expanded_nothing
        leave   4
1:
        lw      t0, arguments
        slli    t1, s1, 2
        add     t0, t0, t1
        lw      a0, 0(t0)
        mv      a1, s0
        call    put_text
        addi    s1, s1, 1
        lw      t0, argument_count
        bgeu    s1, t0, 2f
        li      a0, ' '
        lw      a1, 0(sp)
        call    put
        j       1b
2:
        leave   4

# char *parameter_value(name): 0 if it is not set.
function parameter_value
        enter
        mv      s0, a0
        lbu     t0, 0(s0)
        lw      a0, last_status
        ifeq    t0, '?', 1f
        lw      a0, shell_pid
        ifeq    t0, '$', 1f
        lw      a0, argument_count
        ifeq    t0, '#', 1f
        ifeq    t0, '!', 2f
        ifeq    t0, '-', 3f
        mv      a0, t0
        call    isdigit
        bnez    a0, 4f
        mv      a0, s0
        call    variable_value
        leave
1:
        la      a1, digits
        li      a2, 10
        call    itoa
        la      a0, digits
        leave
2:
        lw      a0, last_background
        bnez    a0, 1b
        leave
3:
        call    option_letters
        leave
4:
        mv      a0, s0
        call    atoi
        call    argument
        leave

# char *argument(n): $n, 0 if there are not so many.
argument:
        beqz    a0, 1f
        lw      t0, argument_count
        bgtu    a0, t0, 2f
        lw      t0, arguments
        slli    a0, a0, 2
        add     t0, t0, a0
        lw      a0, -4(t0)
        ret
1:
        lw      a0, shell_name
        ret
2:
        li      a0, 0
        ret

# put_braces(inside, mark): ${name}, ${#name}, ${name-word}, and with = + ? instead of -; a : before it treats the empty
# value like none.
put_braces:
        enter   12
        mv      s0, a0
        sw      a1, 0(sp)
        lbu     t0, 0(s0)
        ifne    t0, '#', 1f
        lbu     t0, 1(s0)
        bnez    t0, 5f
1:
        call    parameter_length
        beqz    a0, bad
        add     s1, s0, a0              # s1: behind the name
        lbu     a0, 0(s0)
7:                                      # ${10}: in braces a number may be longer
        call    isdigit
        beqz    a0, 8f
        lbu     a0, 0(s1)
        call    isdigit
        beqz    a0, 8f
        addi    s1, s1, 1
        j       7b
8:
        sub     a0, s1, s0
        mv      a1, a0
        mv      a0, s0
        call    alloc_text
        mv      s0, a0                  # s0: the name
        lbu     t0, 0(s1)
        beqz    t0, 4f
        call    parameter_value
        beqz    a0, 2f
        lbu     t0, 0(s1)
        ifne    t0, ':', 2f
        lbu     t0, 0(a0)
        bnez    t0, 2f
        li      a0, 0
2:                                      # a0: not 0 if there is a value
        lbu     t0, 0(s1)
        ifne    t0, ':', 3f
        addi    s1, s1, 1
3:
        mv      a1, a0
        mv      a0, s0
        mv      a2, s1
        lw      a3, 0(sp)
        call    put_alternative
        leave   12
4:
        lw      a1, 0(sp)
        call    put_parameter
        leave   12
5:
        addi    a0, s0, 1
        call    parameter_value
        beqz    a0, 6f
        call    count_characters
6:
        la      a1, digits
        li      a2, 10
        call    itoa
        la      a0, digits
        lw      a1, 0(sp)
        call    put_text
        leave   12

# put_alternative(name, value, operator and word, mark)
put_alternative:
        enter   8
        mv      s0, a0
        mv      s1, a2
        sw      a3, 0(sp)
        lbu     t0, 0(s1)
        addi    a0, s1, 1
        ifeq    t0, '-', 1f
        ifeq    t0, '+', 2f
        ifeq    t0, '=', 3f
        ifne    t0, '?', bad
        bnez    a1, 4f
        mv      a1, a0
        mv      a0, s0
        lbu     t0, 0(a1)
        bnez    t0, 6f
        la      a1, not_set
6:
        call    complain_about
        li      a0, 1
        call    end_shell_or_throw
1:
        bnez    a1, 4f
5:
        lw      a1, 0(sp)
        call    expand_again
        leave   8
2:
        bnez    a1, 5b
        leave   8
3:
        bnez    a1, 4f
        lw      t0, out_length
        sw      t0, 4(sp)
        lw      a1, 0(sp)
        call    expand_again
        lw      a0, 4(sp)
        call    out_since
        mv      a1, a0
        mv      a0, s0
        call    variable_set
        leave   8
4:
        mv      a0, s0
        lw      a1, 0(sp)
        call    put_parameter
        leave   8

# char *out_since(length): a copy of the bytes that have been put since out_length was this.
out_since:
        lw      a1, out_length
        sub     a1, a1, a0
        lw      t0, out_text
        add     a0, a0, t0
        tail    alloc_text

# int count_characters(text): UTF-8 characters, not bytes.
function count_characters
        li      a1, 0
1:
        lbu     t0, 0(a0)
        beqz    t0, 2f
        addi    a0, a0, 1
        andi    t0, t0, 0xc0
        ifeq    t0, 0x80, 1b
        addi    a1, a1, 1
        j       1b
2:
        mv      a0, a1
        ret

# void end_shell_or_throw(status): what ends a script, and on a terminal only the command.
function end_shell_or_throw
        lw      t0, interactive
        bnez    t0, throw
        call    end_shell

        .section .rodata
special_parameters:
        .asciz  "?$!#@*-0123456789"
bad_substitution:
        .asciz  "bad substitution"
not_set:
        .asciz  "parameter not set"
