# cp: copies files, and with -r whole directories.
#
# Shows   that a copy is a loop of read and write; recursion with two paths that grow together.
# Run     cp a b      cp a b FOLDER       cp -r FOLDER NEW        cp -p a b
# Break   cp a a. cp -r FOLDER FOLDER/x: how does it notice? Take out the check and try again.

        .include "utility.inc"

        .equ    RECURSIVE, 1 | 2 | 8    # -r -R -a
        .equ    PRESERVE, 4 | 8         # -p -a
        .equ    BUFFER_BYTES, 16384

        .text
        .globl  main
main:
        start   "Usage: cp [-rpf] SOURCE... TARGET", "rRpaf"
        mv      s1, a1
        li      a0, 2
        call    util_need
        la      t0, util_count
        lw      t0, 0(t0)
        addi    t0, t0, -1
        slli    t0, t0, 2
        add     t0, t0, s1
        lw      a0, 0(t0)               # the last operand is the target
        sw      zero, 0(t0)
        mv      a1, s1
        la      a2, copy
        call    util_into
        call    util_end

# copy(from, to): a file, or a directory with all in it.
copy:
        enter   8 + 2 * sizeof.stat
        .equ    from, 0
        .equ    to, 4
        .equ    source, 8               # struct stat of both
        .equ    target, 8 + sizeof.stat
        sw      a0, from(sp)
        sw      a1, to(sp)
        mv      a1, a0
        li      a0, AT_FDCWD
        addi    a2, sp, source
        andi    a3, s0, RECURSIVE
        beqz    a3, 1f
        li      a3, AT_SYMLINK_NOFOLLOW # with -r links stay links
1:
        call    fstatat
        bnez    a0, bad_source
        la      t0, top                 # what this very cp has made is not copied into itself
        lw      t0, 0(t0)
        lw      t1, source + stat.ino(sp)
        beq     t0, t1, into_itself
        lw      a0, to(sp)
        addi    a1, sp, target
        call    stat
        bnez    a0, 2f
        lw      t0, source + stat.ino(sp)
        lw      t1, target + stat.ino(sp)
        bne     t0, t1, 2f
        lw      t0, source + stat.dev(sp)
        lw      t1, target + stat.dev(sp)
        beq     t0, t1, same
2:
        lw      t0, source + stat.mode(sp)
        srli    t0, t0, 12
        li      t1, S_IFDIR >> 12
        beq     t0, t1, directory
        li      t1, S_IFLNK >> 12
        beq     t0, t1, link
        lw      a0, from(sp)
        lw      a1, to(sp)
        lw      a2, source + stat.mode(sp)
        call    copy_bytes
        j       keep

link:
        lw      a0, from(sp)
        la      a1, buffer
        li      a2, BUFFER_BYTES - 1
        call    readlink
        bltz    a0, bad_source
        la      t0, buffer
        add     a0, a0, t0
        sb      zero, 0(a0)
        mv      a0, t0
        lw      a1, to(sp)
        call    symlink
        beqz    a0, done
        j       bad_target

directory:
        andi    t0, s0, RECURSIVE
        beqz    t0, omitted
        lw      a0, to(sp)
        call    util_directory
        bnez    a0, 3f
        lw      a0, to(sp)
        li      a1, 0777
        call    mkdir
        bnez    a0, bad_target
3:
        la      s1, top                 # the first directory that it makes
        lw      t0, 0(s1)
        bnez    t0, 4f
        lw      a0, to(sp)
        addi    a1, sp, target
        call    stat
        lw      t0, target + stat.ino(sp)
        sw      t0, 0(s1)
4:
        lw      a0, from(sp)
        lw      s1, to(sp)              # for below
        la      a1, below
        call    util_entries
keep:
        andi    t0, s0, PRESERVE
        beqz    t0, done
        lw      a0, to(sp)
        addi    a1, sp, source
        call    preserve
done:
        leave   8 + 2 * sizeof.stat

bad_source:
        lw      a0, from(sp)
        call    util_error
        j       done
bad_target:
        lw      a0, to(sp)
        call    util_error
        j       done
same:
        text    a0, "'%s' and '%s' are the same file"
        lw      a1, from(sp)
        lw      a2, to(sp)
        call    util_complain
        j       done
omitted:
        text    a0, "-r not specified; omitting directory '%s'"
        lw      a1, from(sp)
        call    util_complain
        j       done
into_itself:
        text    a0, "cannot copy a directory into itself, '%s'"
        lw      a1, to(sp)
        call    util_complain
        j       done

# below(path, entry): copies one entry of a directory into the directory s1.
below:
        enter   4
        sw      a0, 0(sp)
        mv      a0, s1
        addi    a1, a1, dirent64.name
        call    util_join
        mv      s1, a0
        mv      a1, a0
        lw      a0, 0(sp)
        call    copy
        mv      a0, s1
        call    free
        leave   4

# copy_bytes(from, to, mode): the contents of a file. Messages are about the side that failed.
copy_bytes:
        enter   16
        .equ    bytes, 8
        .equ    place, 12
        sw      a0, from(sp)
        sw      a1, to(sp)
        li      t0, 07777
        and     a2, a2, t0
        sw      a2, bytes(sp)
        li      a1, O_RDONLY
        call    open
        mv      s0, a0                  # s0: reads
        bltz    a0, 8f
        lw      a0, to(sp)
        li      a1, O_WRONLY | O_CREAT | O_TRUNC
        lw      a2, bytes(sp)
        call    open
        mv      s1, a0                  # s1: writes
        bltz    a0, 7f
1:
        mv      a0, s0
        la      a1, buffer
        li      a2, BUFFER_BYTES
        call    read
        beqz    a0, 5f
        bltz    a0, 4f
        sw      a0, bytes(sp)
        la      a1, buffer
2:
        sw      a1, place(sp)
        mv      a0, s1
        lw      a2, bytes(sp)
        call    write
        bltz    a0, 3f
        lw      a1, place(sp)
        add     a1, a1, a0
        lw      t0, bytes(sp)
        sub     t0, t0, a0
        sw      t0, bytes(sp)
        bnez    t0, 2b
        j       1b
3:
        lw      a0, to(sp)
        call    util_error
        j       5f
4:
        lw      a0, from(sp)
        call    util_error
5:
        mv      a0, s1
        call    close
6:
        mv      a0, s0
        call    close
        j       9f
7:
        lw      a0, to(sp)
        call    util_error
        j       6b
8:
        lw      a0, from(sp)
        call    util_error
9:
        leave   16

# preserve(path, stat): gives a copy the mode and the times of what it was made from.
preserve:
        enter   32
        mv      s0, a0
        mv      s1, a1
        lw      a1, stat.mode(s1)
        li      t0, 07777
        and     a1, a1, t0
        call    chmod
        lw      t0, stat.atime(s1)
        sw      t0, 0(sp)
        srai    t0, t0, 31
        sw      t0, 4(sp)
        lw      t0, stat.atime_nsec(s1)
        sw      t0, 8(sp)
        lw      t0, stat.mtime(s1)
        sw      t0, 16(sp)
        srai    t0, t0, 31
        sw      t0, 20(sp)
        lw      t0, stat.mtime_nsec(s1)
        sw      t0, 24(sp)
        li      a0, AT_FDCWD
        mv      a1, s0
        mv      a2, sp
        li      a3, 0
        call    utimensat
        leave   32

        .bss
        .balign 4
top:                                    # number (inode) of the directory that it made first
        .space  4
buffer:
        .space  BUFFER_BYTES
