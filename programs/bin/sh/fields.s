# From words to arguments: an expanded word is split where an expansion brought blanks, patterns become names of files,
# and each field is pushed on a row of texts.

        .include "sh.inc"

        .globl  fields, field_count

        .equ    FIRST_ROOM, 32

        .bss
        .balign 4
fields:                                 # the texts
        .space  4
field_count:
        .space  4
field_room:
        .space  4
separators:                             # the value of IFS
        .space  4

# char **expand_words(list): all the words of a list; 0 behind the last. a1: how many there are.
function expand_words
        enter   4
        mv      s0, a0
        lw      t0, field_count
        sw      t0, 0(sp)
1:
        beqz    s0, 2f
        lw      a0, cell.value(s0)
        call    expand_fields
        lw      s0, cell.next(s0)
        j       1b
2:
        lw      s0, 0(sp)
        lw      s1, field_count
        sub     s1, s1, s0              # s1: how many are new
        slli    a0, s1, 2
        addi    a0, a0, 4
        call    alloc
        lw      a1, fields
        slli    t0, s0, 2
        add     a1, a1, t0
        slli    a2, s1, 2
        sw      s0, field_count, t0
        mv      s0, a0
        beqz    a2, 3f
        call    memcpy
3:
        mv      a0, s0
        mv      a1, s1
        leave   4

# expand_fields(word): pushes its fields.
expand_fields:
        enter   4
        call    expand
        la      a0, ifs_name
        call    variable_value
        bnez    a0, 1f
        la      a0, blanks
1:
        sw      a0, separators, t0
        li      s0, 0                   # s0: where the field begins
        li      s1, 0                   # s1: the byte that is looked at
2:
        lw      t0, out_length
        bgeu    s1, t0, 5f
        mv      a0, s1
        call    separator_at
        beqz    a0, 4f
        sw      a0, 0(sp)
        bne     s0, s1, 3f
        ifeq    a0, 1, 6f               # blanks before a field are no border
3:
        mv      a0, s0
        mv      a1, s1
        call    push_field
6:
        addi    s0, s1, 1
4:
        addi    s1, s1, 1
        j       2b
5:
        beq     s0, s1, 7f
        mv      a0, s0
        mv      a1, s1
        call    push_field
7:
        leave   4

# int separator_at(at): 0: no separator, 1: a blank, 2: another one, of which each ends a field.
separator_at:
        enter
        lw      t0, out_marks
        add     t0, t0, a0
        lbu     t0, 0(t0)
        li      a1, 2
        ifeq    t0, M_BREAK, 2f
        ifne    t0, M_EXPANDED, 1f
        lw      t0, out_text
        add     t0, t0, a0
        lbu     a1, 0(t0)
        mv      s0, a1
        lw      a0, separators
        call    strchr
        beqz    a0, 1f
        mv      a0, s0
        call    isspace
        li      a1, 1
        bnez    a0, 2f
        li      a1, 2
        j       2f
1:
        li      a1, 0
2:
        mv      a0, a1
        leave

# push_field(from, to): the bytes of a field, or the names of the files that it is a pattern of.
push_field:
        enter   4
        mv      s0, a0
        mv      s1, a1
        call    is_pattern
        beqz    a0, 1f
        mv      a0, s0
        mv      a1, s1
        call    glob
        bnez    a0, 2f
1:
        mv      a0, s0
        mv      a1, s1
        call    out_slice
        call    field_push
2:
        leave   4

# char *out_slice(from, to): a copy of these bytes, without those that only are marks.
function out_slice
        enter
        mv      s0, a0
        mv      s1, a1
        sub     a0, s1, s0
        addi    a0, a0, 1
        call    alloc
        mv      a1, a0
1:
        beq     s0, s1, 3f
        lw      t0, out_marks
        add     t0, t0, s0
        lbu     t0, 0(t0)
        ifeq    t0, M_EMPTY, 2f
        lw      t0, out_text
        add     t0, t0, s0
        lbu     t0, 0(t0)
        sb      t0, 0(a1)
        addi    a1, a1, 1
2:
        addi    s0, s0, 1
        j       1b
3:
        leave

# int is_pattern(from, to): there is a * ? or [ that is not quoted.
is_pattern:
        enter
        mv      s0, a0
        mv      s1, a1
1:
        beq     s0, s1, 3f
        lw      t0, out_marks
        add     t0, t0, s0
        lbu     t0, 0(t0)
        lw      t1, out_text
        add     t1, t1, s0
        lbu     t1, 0(t1)
        addi    s0, s0, 1
        andi    t0, t0, M_QUOTED        # typed or expanded
        bnez    t0, 1b
        ifeq    t1, '*', 2f
        ifeq    t1, '?', 2f
        ifne    t1, '[', 1b
2:
        li      a0, 1
        leave
3:
        li      a0, 0
        leave

# void field_push(text)
function field_push
        enter
        mv      s0, a0
        lw      s1, field_count
        lw      t0, field_room
        bltu    s1, t0, 2f
        slli    t0, t0, 1
        bnez    t0, 1f
        li      t0, FIRST_ROOM
1:
        sw      t0, field_room, t1
        slli    a1, t0, 2
        lw      a0, fields
        call    reallocate
        sw      a0, fields, t0
2:
        lw      t0, fields
        slli    t1, s1, 2
        add     t0, t0, t1
        sw      s0, 0(t0)
        addi    s1, s1, 1
        sw      s1, field_count, t0
        leave

# void sort_fields(first): those from this one on, in the order of their bytes.
function sort_fields
        slli    t0, a0, 2
        lw      a1, field_count
        sub     a1, a1, a0
        lw      a0, fields
        add     a0, a0, t0
        li      a2, 4
        la      a3, compare_fields
        tail    qsort

compare_fields:
        lw      a0, 0(a0)
        lw      a1, 0(a1)
        tail    strcmp

        .section .rodata
ifs_name:
        .asciz  "IFS"
blanks:
        .asciz  " \t\n"
