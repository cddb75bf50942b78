# Builtins on variables and arguments: export, unset, set, shift, read.

        .include "sh.inc"

        .globl  option_e, option_x

        .equ    LINE_BYTES, 4096

        .bss
        .balign 4
option_e:                               # -e: a command that fails ends the shell
        .space  4
option_x:                               # -x: commands are shown before they run
        .space  4
letters:
        .space  4
line:
        .space  LINE_BYTES

# export [name[=value] ...]: without names it shows the exported ones.
function builtin_export
        enter
        addi    s0, a1, 4
        lw      t0, 0(s0)
        beqz    t0, 3f
1:
        lw      a0, 0(s0)
        beqz    a0, 2f
        call    name_length
        beqz    a0, 4f
        lw      a0, 0(s0)
        call    variable_assign
        li      t0, 1
        sw      t0, variable.exported(a0)
        addi    s0, s0, 4
        j       1b
2:
        li      a0, 0
        leave
3:
        li      a0, 1
        call    show_variables
        leave
4:
        lw      a0, 0(s0)
        la      a1, no_name
        call    complain_about
        li      a0, 1
        leave

# show_variables(all of them: 0, exported: 1). 0.
show_variables:
        enter
        mv      s1, a0
        lw      s0, variables
1:
        beqz    s0, 3f
        lw      t0, variable.exported(s0)
        bltu    t0, s1, 2f
        lw      a2, variable.value(s0)
        beqz    a2, 2f
        lw      a1, variable.name(s0)
        la      a0, variable_form
        call    printf
2:
        lw      s0, variable.next(s0)
        j       1b
3:
        li      a0, 0
        leave

# unset names
function builtin_unset
        enter
        addi    s0, a1, 4
1:
        lw      a0, 0(s0)
        beqz    a0, 2f
        call    variable_unset
        addi    s0, s0, 4
        j       1b
2:
        li      a0, 0
        leave

# set: shows the variables. set -e, +e, -x, +x: options. set [--] words: they become the arguments.
function builtin_set
        enter
        addi    s0, a1, 4
        lw      t0, 0(s0)
        beqz    t0, 5f
1:
        lw      a0, 0(s0)
        beqz    a0, 4f
        mv      s1, a0
        la      a1, dashes
        call    strcmp
        beqz    a0, 2f
        mv      a0, s1
        call    set_options
        bltz    a0, 6f
        beqz    a0, 3f
        addi    s0, s0, 4
        j       1b
2:
        addi    s0, s0, 4
3:
        mv      a0, s0
        call    set_arguments
4:
        li      a0, 0
        leave
5:
        li      a0, 0
        call    show_variables
        leave
6:
        mv      a0, s1
        la      a1, no_option
        call    complain_about
        li      a0, 2
        leave

# int set_options(text): -ex or +ex: 1. 0 if it is no option, -1 if there is no such option.
function set_options
        lbu     t0, 0(a0)
        lbu     t1, 1(a0)
        li      a1, 1                   # a1: the new value
        ifeq    t0, '-', 1f
        li      a1, 0
        ifne    t0, '+', 5f
1:
        beqz    t1, 5f
2:
        addi    a0, a0, 1
        lbu     t1, 0(a0)
        beqz    t1, 6f
        ifeq    t1, 'e', 3f
        ifne    t1, 'x', 4f
        sw      a1, option_x, t0
        j       2b
3:
        sw      a1, option_e, t0
        j       2b
4:
        li      a0, -1
        ret
5:
        li      a0, 0
        ret
6:
        li      a0, 1
        ret

# char *option_letters(): $-
function option_letters
        la      a0, letters
        mv      t0, a0
        lw      t1, option_e
        beqz    t1, 1f
        li      t1, 'e'
        sb      t1, 0(t0)
        addi    t0, t0, 1
1:
        lw      t1, option_x
        beqz    t1, 2f
        li      t1, 'x'
        sb      t1, 0(t0)
        addi    t0, t0, 1
2:
        sb      zero, 0(t0)
        ret

# set_arguments(texts): $1, $2 ... become copies of these.
set_arguments:
        enter
        mv      s0, a0
        li      a0, 4
        mv      t0, s0
1:
        lw      t1, 0(t0)
        addi    t0, t0, 4
        addi    a0, a0, 4
        bnez    t1, 1b
        call    allocate
        sw      a0, arguments, t0
        mv      s1, a0
2:
        lw      a0, 0(s0)
        beqz    a0, 3f
        call    duplicate
        sw      a0, 0(s1)
        addi    s0, s0, 4
        addi    s1, s1, 4
        j       2b
3:
        lw      t0, arguments
        sub     s1, s1, t0
        srli    s1, s1, 2
        sw      s1, argument_count, t0
        leave

# shift [n]: $1 becomes what $2 was.
function builtin_shift
        enter
        li      t0, 1
        lw      a0, 4(a1)
        beqz    a0, 1f
        call    atoi
        mv      t0, a0
1:
        lw      t1, argument_count
        bgtu    t0, t1, 2f
        sub     t1, t1, t0
        sw      t1, argument_count, t2
        lw      t1, arguments
        slli    t0, t0, 2
        add     t1, t1, t0
        sw      t1, arguments, t2
        li      a0, 0
        leave
2:
        la      a0, no_shift
        call    complain
        li      a0, 1
        leave

# read names: a line of standard input, its words to the names; the last one gets all that is left. 1 at the end.
function builtin_read
        enter   4
        addi    s0, a1, 4
        call    read_line
        sw      a0, 0(sp)
        la      s1, line
1:
        lw      t0, 0(s0)
        beqz    t0, 4f
        mv      a0, s1
        la      a1, blanks
        call    strspn
        add     s1, s1, a0
        lw      t0, 4(s0)
        beqz    t0, 2f
        mv      a0, s1
        la      a1, blanks
        call    strcspn
        j       3f
2:
        mv      a0, s1
        call    trimmed_length
3:
        mv      a1, a0
        mv      a0, s1
        add     s1, s1, a1
        call    alloc_text
        mv      a1, a0
        lw      a0, 0(s0)
        call    variable_set
        addi    s0, s0, 4
        j       1b
4:
        lw      a0, 0(sp)
        leave   4

# int trimmed_length(text): without blanks at its end.
trimmed_length:
        mv      t0, a0
        mv      t1, a0
1:
        lbu     a1, 0(t0)
        beqz    a1, 2f
        addi    t0, t0, 1
        ifeq    a1, ' ', 1b
        ifeq    a1, '\t', 1b
        mv      t1, t0
        j       1b
2:
        sub     a0, t1, a0
        ret

# int read_line(): into line, byte by byte: what follows it belongs to others. 1 at the end of the input.
read_line:
        enter   4
        la      s0, line
        la      s1, line + LINE_BYTES - 1
1:
        li      a0, 0
        mv      a1, sp
        li      a2, 1
        call    read
        blez    a0, 2f
        lbu     t0, 0(sp)
        ifeq    t0, '\n', 3f
        beq     s0, s1, 1b
        sb      t0, 0(s0)
        addi    s0, s0, 1
        j       1b
2:
        sb      zero, 0(s0)
        li      a0, 1
        leave   4
3:
        sb      zero, 0(s0)
        li      a0, 0
        leave   4

        .section .rodata
variable_form:
        .asciz  "%s=%s\n"
no_name:
        .asciz  "this is no name for a variable"
no_option:
        .asciz  "there is no such option: set takes -e and -x"
no_shift:
        .asciz  "shift: there are not so many arguments"
dashes:
        .asciz  "--"
blanks:
        .asciz  " \t"
