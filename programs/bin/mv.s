# mv: gives files other names, or moves them into a directory.
#
# Shows   rename: nothing is copied, however large the file. Only from one file system to another it is a copy (cp -a) and
#         a removal (rm -r), each a process of its own.
# Run     mv OLD NEW      mv a b FOLDER
# Break   mv FOLDER FOLDER/x. mv to a name that a running program has: does it go on?

        .include "utility.inc"

        .text
        .globl  main
main:
        start   "Usage: mv [-f] SOURCE... TARGET", "fi"
        mv      s1, a1
        li      a0, 2
        call    util_need
        la      t0, util_count
        lw      t0, 0(t0)
        addi    t0, t0, -1
        slli    t0, t0, 2
        add     t0, t0, s1
        lw      a0, 0(t0)
        sw      zero, 0(t0)
        mv      a1, s1
        la      a2, move
        call    util_into
        call    util_end

# move(from, to)
move:
        enter   4 + sizeof.stat
        mv      s0, a0
        mv      s1, a1
        call    util_same
        li      t0, 1
        text    a1, "'%s' and '%s' are the same file"
        beq     a0, t0, complain
        bnez    a0, other_name
        mv      a0, s0
        mv      a1, s1
        call    rename
        beqz    a0, 9f
        call    __errno_location
        lw      t0, 0(a0)
        li      t1, EXDEV
        beq     t0, t1, 1f
        li      t1, EINVAL
        text    a1, "cannot move '%s' into itself, to '%s'"
        beq     t0, t1, complain
        sw      t0, 0(sp)
        mv      a0, s0                  # what is not there? All other errors are of the new name
        addi    a1, sp, 4
        call    lstat
        bnez    a0, failed
        call    __errno_location
        lw      t0, 0(sp)
        sw      t0, 0(a0)
        mv      s0, s1
failed:
        mv      a0, s0
        call    util_error
        j       9f
complain:
        mv      a0, a1
        mv      a1, s0
        mv      a2, s1
        call    util_complain
        j       9f
other_name:                             # the new name is one of the file already: only the old one goes
        mv      a0, s0
        call    unlink
        bnez    a0, failed
        j       9f
1:
        la      a0, copy_command
        sw      s0, 8(a0)
        sw      s1, 12(a0)
        call    run
        bnez    a0, 9f
        la      a0, remove_command
        sw      s0, 8(a0)
        call    run
9:
        leave   4 + sizeof.stat

# run: a0 = arguments of a command -> a0 = 0 if it ran well; otherwise it has said why, and so does our status.
run:
        enter   4
        mv      s0, a0
        call    fork
        bnez    a0, 1f
        lw      a0, 0(s0)
        mv      a1, s0
        call    execvp
        lw      a0, 0(s0)
        call    util_error
        call    util_end
1:
        bltz    a0, 2f
        mv      a1, sp
        li      a2, 0
        call    waitpid
        lw      a0, 0(sp)
        beqz    a0, 3f
        la      t0, util_status
        li      t1, 1
        sw      t1, 0(t0)
        j       3f
2:
        lw      a0, 0(s0)
        call    util_error
        li      a0, -1
3:
        leave   4

        .section .rodata
cp:     .asciz  "cp"
cp_how: .asciz  "-a"
rm:     .asciz  "rm"
rm_how: .asciz  "-rf"

        .data
        .balign 4
copy_command:
        .word   cp, cp_how, 0, 0, 0
remove_command:
        .word   rm, rm_how, 0, 0
