# cat: prints files, one after the other.
#
# Shows   reading and writing in large pieces with the system calls themselves; with -n, line by line with a stream.
# Run     cat FILE...     cat -n FILE     ls | cat
# Break   Make the buffer one byte large and look at `time cat FILE`: what does a system call cost?

        .include "utility.inc"

        .equ    NUMBERS, 1
        .equ    BUFFER_BYTES, 16384

        .text
        .globl  main
main:
        start   "Usage: cat [-n] [FILE]...", "nu"
        mv      a0, a1
        la      a1, copy
        andi    t0, s0, NUMBERS
        beqz    t0, 1f
        la      a1, copy_numbered
1:
        call    util_each
        call    util_end

# copy(stream, name): all of a file to standard output.
copy:
        enter
        lw      s0, stream.fd(a0)
        mv      s1, a1
1:
        mv      a0, s0
        la      a1, buffer
        li      a2, BUFFER_BYTES
        call    read
        beqz    a0, 3f
        bltz    a0, 2f
        mv      a1, a0
        la      a0, buffer
        call    write_all
        beqz    a0, 1b
        text    s1, "write error"
2:
        mv      a0, s1
        call    util_error
3:
        leave

# write_all(address, bytes): as many calls as it takes. Result: 0 or -1.
write_all:
        enter
        mv      s0, a0
        mv      s1, a1
1:
        li      a0, 1
        mv      a1, s0
        mv      a2, s1
        call    write
        blez    a0, 2f
        add     s0, s0, a0
        sub     s1, s1, a0
        bnez    s1, 1b
        li      a0, 0
2:
        leave

# copy_numbered(stream, name): with the number of each line before it; the count goes on from file to file.
copy_numbered:
        enter
        mv      s0, a0
1:
        la      a0, line
        la      a1, line_size
        mv      a2, s0
        call    getline
        bltz    a0, 2f
        la      t0, number
        lw      a1, 0(t0)
        addi    a1, a1, 1
        sw      a1, 0(t0)
        text    a0, "%6d\t%s"
        la      a2, line
        lw      a2, 0(a2)
        call    printf
        j       1b
2:
        leave

        .bss
        .balign 4
line:
        .space  4
line_size:
        .space  4
number:
        .space  4
buffer:
        .space  BUFFER_BYTES
