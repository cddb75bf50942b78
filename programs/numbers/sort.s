# sort: puts the numbers that it gets as arguments in order, and shows every step.
#
# Shows   an array in memory: word i stands at address base + 4*i. It is an insertion sort: the numbers on the left are
#         in order already; the next one moves to the left until the one before it is not larger.
# Run     badak run programs/numbers/sort.s -- 5 2 9 1
# Break   Turn `ble` into `bge`: largest first. Into `blt`: equal numbers move too, needlessly. Give it 40 numbers: the
#         array has room for 32; what guards the words behind it? Take out that guard.

        .equ    MOST, 32

        .section .rodata
example:
        .word   31, 4, 15, 92, 6, 53
example_end:
complaint:
        .asciz  "At most %d numbers, please.\n"

        .text
        .globl  main
main:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)

        addi    a0, a0, -1              # the program's name is not a number
        beqz    a0, use_example
        li      t0, MOST
        bgt     a0, t0, too_many
        addi    a1, a1, 4
        call    read_numbers
        j       sort

use_example:
        la      a0, numbers             # copy the example
        la      a1, example
        la      a2, example_end
        sub     a2, a2, a1              # its bytes
        srli    t0, a2, 2               # its words
        la      t1, count
        sw      t0, 0(t1)
        call    memcpy

sort:
        call    print_numbers
        li      s0, 1                   # s0: how many are in order; one number always is
2:
        la      t0, count
        lw      t0, 0(t0)
        bge     s0, t0, end

        la      a0, numbers
        slli    t0, s0, 2
        add     a0, a0, t0              # a0: address of the next number
        call    insert
        call    print_numbers
        addi    s0, s0, 1
        j       2b
end:
        li      a0, 0
leave:
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

too_many:
        la      a0, complaint
        li      a1, MOST
        call    printf
        li      a0, 1
        j       leave

# insert: moves the word at a0 to the left, until the word before it is not larger. It calls nobody, so it needs no frame.
insert:
        la      a1, numbers
        lw      t0, 0(a0)               # t0: the number that moves
1:
        beq     a0, a1, 2f              # it is the first one
        lw      t1, -4(a0)
        ble     t1, t0, 2f
        sw      t1, 0(a0)               # the larger one makes room
        addi    a0, a0, -4
        j       1b
2:
        sw      t0, 0(a0)
        ret

# read_numbers: a0 texts, their addresses from a1 on, into numbers.
read_numbers:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        mv      s0, a1
        la      s1, numbers
        la      t0, count
        sw      a0, 0(t0)
1:
        lw      a0, 0(s0)
        beqz    a0, 2f
        call    atoi
        sw      a0, 0(s1)
        addi    s0, s0, 4
        addi    s1, s1, 4
        j       1b
2:
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# print_numbers: all of them on a line.
print_numbers:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        la      s0, numbers
        la      t0, count
        lw      s1, 0(t0)
1:
        beqz    s1, 2f
        lw      a0, 0(s0)
        call    print_dec
        li      a0, ' '
        call    putchar
        addi    s0, s0, 4
        addi    s1, s1, -1
        j       1b
2:
        call    print_newline
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

        .bss                            # memory that starts as zeros and takes no room in the file
        .balign 4
numbers:
        .space  4 * MOST
count:
        .space  4
