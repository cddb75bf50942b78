# Variables: a list of names and values. Those that are exported make the environment of commands.

        .include "sh.inc"

        .globl  variables

        .bss
        .balign 4
variables:                              # the first one; ordered by name
        .space  4

# int name_length(text): bytes of the name at its start: letters, digits and _, no digit first.
function name_length
        enter
        mv      s0, a0
        mv      s1, a0
        lbu     a0, 0(s0)
        call    isdigit
        bnez    a0, 2f
1:
        lbu     a0, 0(s1)
        call    isalnum
        bnez    a0, 3f
        lbu     a0, 0(s1)
        ifne    a0, '_', 2f
3:
        addi    s1, s1, 1
        j       1b
2:
        sub     a0, s1, s0
        leave

# int is_assignment(text): it begins with NAME=.
function is_assignment
        enter
        mv      s0, a0
        call    name_length
        beqz    a0, 1f
        add     s0, s0, a0
        lbu     a0, 0(s0)
        addi    a0, a0, -'='
        seqz    a0, a0
1:
        leave

# variable *variable_find(name): 0 if there is none.
function variable_find
        enter
        mv      s1, a0
        lw      s0, variables
1:
        beqz    s0, 2f
        lw      a0, variable.name(s0)
        mv      a1, s1
        call    strcmp
        beqz    a0, 2f
        lw      s0, variable.next(s0)
        j       1b
2:
        mv      a0, s0
        leave

# char *variable_value(name): 0 if it has none.
function variable_value
        enter
        call    variable_find
        beqz    a0, 1f
        lw      a0, variable.value(a0)
1:
        leave

# variable *variable_make(name): the variable, a new one without value if there was none.
function variable_make
        enter
        mv      s0, a0
        call    variable_find
        bnez    a0, 1f
        li      a0, sizeof.variable
        call    allocate
        mv      s1, a0
        mv      a0, s0
        call    duplicate
        sw      a0, variable.name(s1)
        mv      a0, s1
        call    insert
        mv      a0, s1
1:
        leave

# insert(variable): at its place in the order of names.
insert:
        enter
        mv      s1, a0
        la      s0, variables
1:
        lw      t0, 0(s0)
        beqz    t0, 2f
        lw      a0, variable.name(t0)
        lw      a1, variable.name(s1)
        call    strcmp
        bgtz    a0, 2f
        lw      s0, 0(s0)
        j       1b
2:
        lw      t0, 0(s0)
        sw      t0, variable.next(s1)
        sw      s1, 0(s0)
        leave

# void variable_set(name, value)
function variable_set
        enter
        mv      s1, a1
        call    variable_make
        mv      s0, a0
        mv      a0, s1
        call    duplicate
        mv      s1, a0
        lw      a0, variable.value(s0)
        call    free
        sw      s1, variable.value(s0)
        leave

# variable *variable_assign(text): NAME=value, or NAME alone, which changes nothing.
function variable_assign
        enter   4
        mv      s0, a0
        call    name_length
        mv      s1, a0
        mv      a1, a0
        mv      a0, s0
        call    alloc_text
        sw      a0, 0(sp)
        add     s1, s1, s0
        lbu     t0, 0(s1)
        ifne    t0, '=', 1f
        addi    a1, s1, 1
        call    variable_set
1:
        lw      a0, 0(sp)
        call    variable_make
        leave   4

# void variable_unset(name)
function variable_unset
        enter
        call    variable_find
        beqz    a0, 3f
        mv      s1, a0
        la      s0, variables
1:
        lw      t0, 0(s0)
        beq     t0, s1, 2f
        mv      s0, t0
        j       1b
2:
        lw      t0, variable.next(s1)
        sw      t0, 0(s0)
        lw      a0, variable.name(s1)
        call    free
        lw      a0, variable.value(s1)
        call    free
        mv      a0, s1
        call    free
3:
        leave

# void variables_import(environment): every NAME=value becomes an exported variable.
function variables_import
        enter
        mv      s0, a0
1:
        lw      s1, 0(s0)
        beqz    s1, 3f
        mv      a0, s1
        call    is_assignment
        beqz    a0, 2f
        mv      a0, s1
        call    variable_assign
        li      t0, 1
        sw      t0, variable.exported(a0)
2:
        addi    s0, s0, 4
        j       1b
3:
        leave

# char **variables_environment(): the exported ones as "NAME=value", and 0 behind the last.
function variables_environment
        enter   8
        li      a0, 4
        lw      t0, variables
1:
        beqz    t0, 2f
        addi    a0, a0, 4
        lw      t0, variable.next(t0)
        j       1b
2:
        call    alloc
        sw      a0, 0(sp)
        mv      s1, a0
        lw      s0, variables
3:
        beqz    s0, 5f
        lw      t0, variable.exported(s0)
        lw      t1, variable.value(s0)
        beqz    t0, 4f
        beqz    t1, 4f
        mv      a0, s0
        call    variable_text
        sw      a0, 0(s1)
        addi    s1, s1, 4
4:
        lw      s0, variable.next(s0)
        j       3b
5:
        lw      a0, 0(sp)
        leave   8

# char *variable_text(variable): "NAME=value".
variable_text:
        enter
        mv      s0, a0
        lw      a0, variable.name(s0)
        call    strlen
        mv      s1, a0
        lw      a0, variable.value(s0)
        call    strlen
        add     a0, a0, s1
        addi    a0, a0, 2
        call    alloc
        mv      s1, a0
        la      a1, text_form
        lw      a2, variable.name(s0)
        lw      a3, variable.value(s0)
        call    sprintf
        mv      a0, s1
        leave

        .section .rodata
text_form:
        .asciz  "%s=%s"
