# stat: shows what there is to know about a file, besides what is in it.
#
# Shows   struct stat, field by field.
# Run     stat FILE...        stat -c '%s %n' FILE        stat -L LINK
# Break   ln FILE x; stat FILE x: which numbers are the same, which one has grown?

        .include "utility.inc"

        .equ    FORMAT, 1
        .equ    FOLLOW, 2

        .text
        .globl  main
main:
        start   "Usage: stat [-L] [-c FORMAT] FILE...", "c:L"
        mv      s1, a1
        li      a0, 1
        call    util_need
1:
        lw      a1, 0(s1)
        beqz    a1, 9f
        addi    s1, s1, 4
        la      t0, name
        sw      a1, 0(t0)
        li      a0, AT_FDCWD
        la      a2, file
        andi    a3, s0, FOLLOW
        addi    a3, a3, -FOLLOW
        andi    a3, a3, AT_SYMLINK_NOFOLLOW
        call    fstatat
        bnez    a0, 2f
        andi    t0, s0, FORMAT
        bnez    t0, 3f
        call    show_all
        j       1b
2:
        la      t0, name
        lw      a0, 0(t0)
        call    util_error
        j       1b
3:
        call    show_format
        j       1b
9:
        call    util_end

# show_all: the usual seven lines.
show_all:
        enter   12
        la      s0, file
        text    a0, "  File: %s"
        la      a1, name
        lw      a1, 0(a1)
        call    printf
        call    show_target
        call    print_newline
        lw      a0, stat.mode(s0)
        call    type_of
        mv      a4, a0
        lw      t0, stat.size(s0)
        bnez    t0, 1f
        lw      t0, stat.mode(s0)
        srli    t0, t0, 12
        li      t1, S_IFREG >> 12
        bne     t0, t1, 1f
        text    a4, "regular empty file"
1:
        lw      a1, stat.size(s0)
        lw      a2, stat.blocks(s0)
        lw      a3, stat.blksize(s0)
        text    a0, "  Size: %-10d\tBlocks: %-10d IO Block: %-6d %s\n"
        call    printf
        lw      a2, stat.dev(s0)
        srli    a1, a2, 8
        andi    a2, a2, 255
        lw      a3, stat.ino(s0)
        lw      a4, stat.nlink(s0)
        text    a0, "Device: %d,%d\tInode: %-10u  Links: %u\n"
        call    printf
        lw      a0, stat.mode(s0)
        mv      a1, sp
        call    util_mode
        mv      a2, a0
        lw      a1, stat.mode(s0)
        li      t0, 07777
        and     a1, a1, t0
        text    a0, "Access: (%04o/%s)  Uid: (    0/    root)   Gid: (    0/    root)\n"
        call    printf
        text    a0, "Access: "
        addi    a1, s0, stat.atime
        call    show_time
        text    a0, "Modify: "
        addi    a1, s0, stat.mtime
        call    show_time
        text    a0, "Change: "
        addi    a1, s0, stat.ctime
        call    show_time
        leave   12

# show_target: of a symbolic link, where it leads.
show_target:
        la      t0, file
        lw      t0, stat.mode(t0)
        srli    t0, t0, 12
        li      t1, S_IFLNK >> 12
        bne     t0, t1, 1f
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      a0, name
        lw      a0, 0(a0)
        la      a1, target
        li      a2, TARGET_BYTES - 1
        call    readlink
        la      a1, target
        add     a0, a0, a1
        sb      zero, 0(a0)
        text    a0, " -> %s"
        call    printf
        lw      ra, 0(sp)
        addi    sp, sp, 4
1:
        ret

# show_time: a0 = title, a1 = address of seconds and nanoseconds.
show_time:
        enter   88
        mv      s0, a1
        call    putstr
        lw      t0, 0(s0)
        sw      t0, 0(sp)
        srai    t0, t0, 31
        sw      t0, 4(sp)
        mv      a0, sp
        addi    a1, sp, 8
        call    gmtime_r
        mv      a3, a0
        text    a2, "%Y-%m-%d %H:%M:%S"
        li      a1, 40
        addi    a0, sp, 44
        call    strftime
        text    a0, "%s.%09u +0000\n"
        addi    a1, sp, 44
        lw      a2, 4(s0)
        call    printf
        leave   88

# type_of: a0 = mode -> a0 = what kind of file that is, in words.
type_of:
        srli    a0, a0, 12
        slli    a0, a0, 2
        la      t0, types
        add     t0, t0, a0
        lw      a0, 0(t0)
        ret

# show_format: the format of -c, a directive at a time.
show_format:
        enter   12
        la      t0, util_values
        lw      s0, 0(t0)
1:
        lbu     a0, 0(s0)
        beqz    a0, 9f
        addi    s0, s0, 1
        li      t0, '%'
        bne     a0, t0, 3f
        lbu     a0, 0(s0)
        beqz    a0, 9f
        addi    s0, s0, 1
        la      a2, directives
2:
        lw      t0, 0(a2)
        beqz    t0, 3f                  # no such directive: the letter itself
        addi    a2, a2, 12
        bne     t0, a0, 2b
        lw      t0, -8(a2)
        la      a1, file
        add     a1, a1, t0
        lw      a1, 0(a1)
        lw      a0, -4(a2)
        bnez    a0, 4f
        lw      t0, -12(a2)             # the three that are no numbers
        li      t1, 'n'
        beq     t0, t1, 5f
        mv      a0, a1
        li      t1, 'F'
        beq     t0, t1, 6f
        mv      a1, sp
        call    util_mode
        call    putstr
        j       1b
3:
        call    putchar
        j       1b
4:
        lw      t0, -12(a2)
        li      t1, 'a'
        bne     t0, t1, 7f
        li      t0, 07777
        and     a1, a1, t0
7:
        call    printf
        j       1b
5:
        la      a0, name
        lw      a0, 0(a0)
        call    putstr
        j       1b
6:
        call    type_of
        call    putstr
        j       1b
9:
        call    print_newline
        leave   12

        .equ    TARGET_BYTES, 1024

        .section .rodata
signed: .asciz  "%d"
plain:  .asciz  "%u"
octal:  .asciz  "%o"
digits: .asciz  "%x"
fifo:   .asciz  "fifo"
device: .asciz  "character special file"
folder: .asciz  "directory"
regular: .asciz  "regular file"
link:   .asciz  "symbolic link"
socket: .asciz  "socket"
other:  .asciz  "weird file"
        .balign 4
directives:                             # letter, field, format; 0: see show_format
        .word   'n', 0, 0, 's', stat.size, signed, 'a', stat.mode, octal, 'f', stat.mode, digits, 'A', stat.mode, 0
        .word   'i', stat.ino, plain, 'h', stat.nlink, plain, 'F', stat.mode, 0, 'Y', stat.mtime, signed
        .word   'X', stat.atime, signed, 'Z', stat.ctime, signed, 'b', stat.blocks, signed
        .word   'u', stat.uid, plain, 'g', stat.gid, plain, 'o', stat.blksize, signed, 0
types:
        .word   other, fifo, device, other, folder, other, other, other, regular, other, link, other, socket
        .word   other, other, other

        .bss
        .balign 4
name:
        .space  4
file:
        .space  sizeof.stat
target:
        .space  TARGET_BYTES
