# Patterns: * is any bytes, ? any character, [a-z] one of a set, [!a-z] one that is not. A pattern with slashes is looked
# for folder by folder. The pattern is a part of the expanded word (expand.s): quoted bytes mean themselves.

        .include "sh.inc"

        .equ    PATH_BYTES, 4096
        .equ    ENTRY_BYTES, 1024       # of a folder, read at once
        .equ    dirent.length, 16
        .equ    dirent.name, 19

        .bss
        .balign 4
path:                                   # the name that is being made
        .space  PATH_BYTES
pattern_end:
        .space  4
first_match:
        .space  4

# int glob(from, to): pushes the names of files that this part of the word is a pattern of, in order; how many.
function glob
        enter
        sw      a1, pattern_end, t0
        lw      s0, field_count
        li      a1, 0
        call    walk
        mv      a0, s0
        call    sort_fields
        lw      a0, field_count
        sub     a0, a0, s0
        leave

# walk(at, length): the pattern from `at` on, in the folder whose name is the first `length` bytes of path.
walk:
        enter   4
        mv      s0, a0
        mv      s1, a1
        call    copy_slashes
        mv      s0, a0
        mv      s1, a1
        lw      t0, pattern_end
        beq     s0, t0, 2f
        call    component_end           # a0: where it ends, a1: it has something to match
        sw      a0, 0(sp)
        beqz    a1, 1f
        mv      a2, a0
        mv      a0, s0
        mv      a1, s1
        call    search
        leave   4
1:
        mv      a2, a0
        mv      a0, s0
        mv      a1, s1
        call    copy_component
        mv      a1, a0
        lw      a0, 0(sp)
        call    walk
        leave   4
2:
        mv      a0, s1                  # the whole pattern is used up: is there such a file?
        call    push_path_if_there
        leave   4

# copy_slashes(at, length): both behind the slashes at this place.
copy_slashes:
        lw      t0, pattern_end
        beq     a0, t0, 1f
        lw      t0, out_text
        add     t0, t0, a0
        lbu     t0, 0(t0)
        ifne    t0, '/', 1f
        la      t1, path
        add     t1, t1, a1
        sb      t0, 0(t1)
        addi    a0, a0, 1
        addi    a1, a1, 1
        j       copy_slashes
1:
        ret

# component_end(): from s0 on, where the name up to the next slash ends; a1: it is a pattern.
component_end:
        mv      a0, s0
        li      a1, 0
1:
        lw      t0, pattern_end
        beq     a0, t0, 3f
        lw      t0, out_text
        add     t0, t0, a0
        lbu     t1, 0(t0)
        ifeq    t1, '/', 3f
        lw      t0, out_marks
        add     t0, t0, a0
        lbu     t0, 0(t0)
        addi    a0, a0, 1
        andi    t0, t0, M_QUOTED
        bnez    t0, 1b
        ifeq    t1, '*', 2f
        ifeq    t1, '?', 2f
        ifne    t1, '[', 1b
2:
        li      a1, 1
        j       1b
3:
        ret

# int copy_component(at, length, end): appends these bytes to path; the new length.
copy_component:
        beq     a0, a2, 2f
        lw      t0, out_marks
        add     t0, t0, a0
        lbu     t0, 0(t0)
        lw      t1, out_text
        add     t1, t1, a0
        lbu     t1, 0(t1)
        addi    a0, a0, 1
        ifeq    t0, M_EMPTY, copy_component
        li      t0, PATH_BYTES - 256
        bgeu    a1, t0, copy_component
        la      t0, path
        add     t0, t0, a1
        sb      t1, 0(t0)
        addi    a1, a1, 1
        j       copy_component
2:
        mv      a0, a1
        ret

# push_path_if_there(length)
push_path_if_there:
        enter   128
        mv      s0, a0
        la      t0, path
        add     t0, t0, a0
        sb      zero, 0(t0)
        la      a0, path
        mv      a1, sp
        call    stat
        bnez    a0, 1f
        la      a0, path
        mv      a1, s0
        call    alloc_text
        call    field_push
1:
        leave   128

# search(at, length, end): every entry of the folder that matches the pattern from at to end; walks on behind it.
        .equ    at, 0
        .equ    length, 4
        .equ    end, 8
        .equ    entries, 16
search:
        enter   16 + ENTRY_BYTES
        sw      a0, at(sp)
        sw      a1, length(sp)
        sw      a2, end(sp)
        mv      a0, a1
        call    open_folder
        mv      s0, a0
        bltz    a0, 4f
1:
        mv      a0, s0
        addi    a1, sp, entries
        li      a2, ENTRY_BYTES
        call    getdents64
        blez    a0, 3f
        addi    s1, sp, entries
        add     t0, s1, a0
        sw      t0, 12(sp)              # behind the last entry
2:
        lw      a0, at(sp)
        lw      a1, length(sp)
        lw      a2, end(sp)
        addi    a3, s1, dirent.name
        call    try_entry
        lhu     t0, dirent.length(s1)
        add     s1, s1, t0
        lw      t0, 12(sp)
        bltu    s1, t0, 2b
        j       1b
3:
        mv      a0, s0
        call    close
4:
        leave   16 + ENTRY_BYTES

# int open_folder(length): the folder named by the first bytes of path; -1 if there is none.
open_folder:
        la      t0, path
        add     t0, t0, a0
        sb      zero, 0(t0)
        mv      t0, a0
        la      a0, path
        bnez    t0, 1f
        la      a0, here
1:
        li      a1, O_RDONLY | O_DIRECTORY
        tail    open

# try_entry(at, length, end, name): if the name matches, goes on with the rest of the pattern.
try_entry:
        enter   8
        mv      s0, a1
        mv      s1, a3
        sw      a2, 0(sp)
        lbu     t0, 0(s1)
        ifne    t0, '.', 1f
        lw      t0, out_text            # hidden ones only if the pattern begins with a dot
        add     t0, t0, a0
        lbu     t0, 0(t0)
        ifne    t0, '.', 2f
1:
        mv      a1, a2
        mv      a2, s1
        call    match
        beqz    a0, 2f
        mv      a0, s1
        call    strlen
        add     t0, s0, a0
        sw      t0, 4(sp)
        li      t1, PATH_BYTES - 256
        bgeu    t0, t1, 2f
        la      a0, path
        add     a0, a0, s0
        mv      a1, s1
        call    strcpy
        lw      a0, 0(sp)
        lw      a1, 4(sp)
        call    walk
2:
        leave   8

# int match(at, end, name): the pattern from at to end matches the whole name.
function match
        enter   4
        mv      s0, a0
        mv      s1, a2
        sw      a1, 0(sp)
1:
        lw      t0, 0(sp)
        lbu     a0, 0(s1)
        beq     s0, t0, 7f
        lw      t0, out_marks
        add     t0, t0, s0
        lbu     t0, 0(t0)
        lw      t1, out_text
        add     t1, t1, s0
        lbu     t1, 0(t1)
        ifeq    t0, M_EMPTY, 2f
        andi    t0, t0, M_QUOTED
        bnez    t0, 3f
        ifeq    t1, '*', 5f
        ifeq    t1, '?', 4f
        ifeq    t1, '[', 6f
3:
        bne     a0, t1, 8f
        addi    s1, s1, 1
2:
        addi    s0, s0, 1
        j       1b
4:
        beqz    a0, 8f
        mv      a0, s1
        call    next_character
        mv      s1, a0
        j       2b
5:                                      # *: the rest matches some end of the name
        addi    a0, s0, 1
        lw      a1, 0(sp)
        mv      a2, s1
        call    match
        bnez    a0, 9f
        lbu     t0, 0(s1)
        addi    s1, s1, 1
        bnez    t0, 5b
        j       8f
6:
        beqz    a0, 8f
        mv      a0, s0
        lw      a1, 0(sp)
        lbu     a2, 0(s1)
        call    match_set
        bltz    a0, 8f
        mv      s0, a0
        addi    s1, s1, 1
        j       1b
7:
        seqz    a0, a0
        leave   4
8:
        li      a0, 0
9:
        leave   4

# int match_set(at, end, byte): behind the ] of the set at `at` if it has the byte; -1 if not. A [ without ] is plain.
match_set:
        enter   8
        sw      zero, 0(sp)             # 1: it has it
        mv      s0, a0
        addi    s1, a0, 1
        lw      t0, out_text
        add     t0, t0, s1
        lbu     t0, 0(t0)
        addi    t0, t0, -'!'
        seqz    t0, t0
        sw      t0, 4(sp)               # 1: the set is of those that do not match
        add     s1, s1, t0
        mv      s0, s1                  # a ] right at the beginning belongs to the set
1:
        bgeu    s1, a1, 6f
        lw      t0, out_text
        add     t0, t0, s1
        lbu     t1, 0(t0)
        ifne    t1, ']', 2f
        bne     s1, s0, 4f
2:
        addi    s1, s1, 1
        beq     t1, a2, 3f
        lbu     t2, 1(t0)
        li      a3, '-'
        bne     t2, a3, 1b
        lbu     t2, 2(t0)
        li      a3, ']'
        beq     t2, a3, 1b
        addi    s1, s1, 2
        bltu    a2, t1, 1b
        bltu    t2, a2, 1b
3:
        li      t0, 1
        sw      t0, 0(sp)
        j       1b
4:
        lw      t0, 0(sp)
        lw      t1, 4(sp)
        beq     t0, t1, 5f
        addi    a0, s1, 1
        leave   8
5:
        li      a0, -1
        leave   8
6:
        ifne    a2, '[', 5b
        lw      t0, 4(sp)
        sub     a0, s0, t0
        leave   8

# char *next_character(text): behind the UTF-8 character at its start.
function next_character
1:
        addi    a0, a0, 1
        lbu     t0, 0(a0)
        andi    t0, t0, 0xc0
        ifeq    t0, 0x80, 1b
        ret

        .section .rodata
here:
        .asciz  "."
