# pipe: two processes; one sends numbers through a pipe, the other adds them up.
#
# Shows   fork: one process goes in, two come out, each with its own copy of the memory. So they cannot simply share a
#         variable: what they want to tell each other goes through the kernel, here through a pipe. And wait: the parent
#         learns how the child ended.
# Run     badak run programs/processes/pipe.s
#         badak run --strace programs/processes/pipe.s  (who waits for whom?)
# Break   Leave out `close` of the writing end in the child: it waits for ever for more numbers, because somebody who
#         could still write is left: itself. Close the reading end in both: what kills the parent? Send 100000 numbers.

        .equ    NUMBERS, 5

        .bss
        .balign 4
fds:                                    # fds[0] is the end to read from, fds[1] the end to write to
        .space  8
number:
        .space  4
status:
        .space  4

        .text
        .globl  main
main:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)

        la      a0, fds
        call    pipe
        bltz    a0, failed
        call    fork
        bltz    a0, failed
        beqz    a0, child               # the child gets 0, the parent the child's number

# The parent writes 1, 2, 3 ... into the pipe, each as a word of four bytes.
        la      t0, fds
        lw      a0, 0(t0)
        call    close                   # it does not read
        li      s0, 1
1:
        la      a0, sends
        mv      a1, s0
        call    printf
        la      t0, number
        sw      s0, 0(t0)
        la      t0, fds
        lw      a0, 4(t0)
        la      a1, number
        li      a2, 4
        call    write
        addi    s0, s0, 1
        li      t0, NUMBERS
        ble     s0, t0, 1b

        la      t0, fds
        lw      a0, 4(t0)
        call    close                   # the end of what there is to read
        la      a0, status
        call    wait
        la      t0, status
        lw      a1, 0(t0)
        srli    a1, a1, 8               # the exit status stands in bits 8 to 15
        la      a0, ended
        call    printf
        li      a0, 0
        j       done

# The child reads until nobody can write any more, and adds.
child:
        la      t0, fds
        lw      a0, 4(t0)
        call    close                   # it does not write
        li      s0, 0                   # s0: the sum
2:
        la      t0, fds
        lw      a0, 0(t0)
        la      a1, number
        li      a2, 4
        call    read                    # waits while the pipe is empty; 0 when it stays empty
        blez    a0, 3f
        la      t0, number
        lw      t0, 0(t0)
        add     s0, s0, t0
        j       2b
3:
        la      a0, sum
        mv      a1, s0
        call    printf
        mv      a0, s0                  # the sum is its exit status, too
        j       done

failed:
        li      a0, 1
done:
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

        .section .rodata
sends:
        .asciz  "parent: send %d\n"
sum:
        .asciz  "child: the sum is %d\n"
ended:
        .asciz  "parent: the child ended with status %d\n"
