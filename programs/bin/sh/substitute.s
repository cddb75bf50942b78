# $(commands): what they print, in place of them; and $((numbers)).

        .include "sh.inc"

        .equ    PIECE, 512

        .bss
        .balign 4
piece:
        .space  PIECE
fds:
        .space  8
status:
        .space  4
digits:
        .space  12

# void substitute(commands, mark): runs them in a process of their own; what it prints is put, but for newlines at the end.
function substitute
        enter   8
        mv      s0, a0
        sw      a1, 0(sp)
        call    flush
        la      a0, fds
        call    pipe
        bltz    a0, no_process
        call    fork
        bltz    a0, no_process
        mv      s1, a0
        beqz    a0, 1f
        lw      a0, fds + 4
        call    close
        lw      a0, 0(sp)
        call    put_output
        lw      a0, fds
        call    close
        mv      a0, s1
        call    wait_for
        sw      a0, last_status, t0
        sw      a0, substituted, t0
        leave   8
1:
        call    become_subshell
        lw      a0, fds
        call    close
        lw      a0, fds + 4
        li      a1, 1
        call    dup2
        lw      a0, fds + 4
        call    close
        mv      a0, s0
        call    run_text
        call    end_process

no_process:
        la      a0, no_process_text
        call    complain_errno
        li      a0, 1
        call    throw

# put_output(mark): everything that comes out of the pipe.
put_output:
        enter   8
        sw      a0, 0(sp)
        lw      t0, out_length
        sw      t0, 4(sp)
1:
        lw      a0, fds
        la      a1, piece
        li      a2, PIECE
        call    read
        blez    a0, 4f
        la      s0, piece
        add     s1, s0, a0
2:
        lbu     a0, 0(s0)
        beqz    a0, 3f                  # a 0 would end the text
        lw      a1, 0(sp)
        call    put
3:
        addi    s0, s0, 1
        bne     s0, s1, 2b
        j       1b
4:
        lw      t0, out_length          # newlines at the end go
        lw      t1, 4(sp)
        beq     t0, t1, 5f
        lw      t1, out_text
        add     t1, t1, t0
        lbu     t1, -1(t1)
        ifne    t1, '\n', 5f
        addi    t0, t0, -1
        sw      t0, out_length, t1
        j       4b
5:
        leave   8

# int wait_for(pid): its exit status as $? has it.
wait_for:
        enter
        mv      s0, a0
1:
        mv      a0, s0
        la      a1, status
        li      a2, 0
        call    waitpid
        bgez    a0, 2f
        call    error_number
        ifeq    a0, EINTR, 1b
2:
        lw      a0, status
        call    status_of
        leave

# void put_arithmetic(text, mark): the value of the expression.
function put_arithmetic
        enter   4
        sw      a1, 0(sp)
        lw      t0, out_length
        mv      s0, t0
        li      a1, M_QUOTED
        call    expand_again            # its variables first
        lw      t0, out_text
        lw      a1, out_length
        add     a0, t0, s0
        sub     a1, a1, s0
        call    alloc_text
        sw      s0, out_length, t0
        call    arithmetic_value
        la      a1, digits
        li      a2, 10
        call    itoa
        la      a0, digits
        lw      a1, 0(sp)
        call    put_text
        leave   4


        .section .rodata
no_process_text:
        .asciz  "no process for $()"
