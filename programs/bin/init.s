# init: the first process. Starts a shell on each terminal, takes care of orphans, and ends when the first shell ends.
#
# Shows   what process 1 is for: whoever loses its parent becomes its child, and somebody has to wait for them all. When
#         it ends, the kernel ends everything else: the machine is off.
# Run     badak boot                    (its arguments are terminals: none means the one that it was started on)
# Look    badak boot --strace, then `sleep 1 &` and `exit`: who waits for the sleep?

        .include "flags.inc"

        .equ    MOST, 8                 # terminals

        .bss
        .balign 4
count:                                  # how many shells there are
        .space  4
terminals:                              # their terminals; 0 is the one of the machine
        .space  4 * MOST
shells:                                 # their processes
        .space  4 * MOST
status:
        .space  4

        .section .rodata
home:
        .asciz  "/home"
shell:
        .asciz  "/bin/sh"
shell_name:
        .asciz  "-sh"                   # the hyphen tells it that it is the first one of its terminal
no_shell:
        .asciz  "init: /bin/sh cannot be started: %s\n"
no_terminal:
        .asciz  "init: %s cannot be opened: %s\n"
        .balign 4
shell_arguments:
        .word   shell_name, 0

        .text
        .globl  main
main:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        call    read_arguments
        la      a0, home
        call    chdir                   # if there is none, / will do
        li      s0, 0
1:
        mv      a0, s0
        call    start_shell
        addi    s0, s0, 1
        la      t0, count
        lw      t0, 0(t0)
        blt     s0, t0, 1b
        call    wait_for_shells         # its result, the exit status of the first shell, is ours
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# read_arguments: a0 arguments at a1, the first one our name, into terminals and count.
read_arguments:
        la      t0, terminals
        la      t1, count
        li      t2, 1
        sw      t2, 0(t1)               # without arguments there is one, on the terminal of the machine
        addi    a0, a0, -1
        beqz    a0, 2f
        addi    sp, sp, -12             # the shells shall have the terminals: ours is given up
        sw      ra, 8(sp)
        sw      a1, 4(sp)
        sw      a0, 0(sp)
        li      a0, 0
        li      a1, TIOCNOTTY
        call    ioctl
        lw      a0, 0(sp)
        lw      a1, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        la      t0, terminals
        la      t1, count
        li      t2, MOST
        ble     a0, t2, 1f
        mv      a0, t2
1:
        sw      a0, 0(t1)
3:
        addi    a1, a1, 4
        lw      t2, 0(a1)
        sw      t2, 0(t0)
        addi    t0, t0, 4
        addi    a0, a0, -1
        bnez    a0, 3b
2:
        ret

# start_shell: the shell of terminal number a0.
start_shell:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
        slli    s0, a0, 2
        call    fork
        beqz    a0, 1f
        la      t0, shells
        add     t0, t0, s0
        sw      a0, 0(t0)               # -1 if there is no process left: it is tried no more
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
1:                                      # the child becomes the shell
        la      t0, terminals
        add     t0, t0, s0
        lw      a0, 0(t0)
        beqz    a0, 2f
        call    use_terminal
2:
        la      a0, shell
        la      a1, shell_arguments
        call    execv
        call    why
        mv      a1, a0
        la      a0, no_shell
        call    printf
        li      a0, 127
        call    exit

# use_terminal: the terminal a0 becomes that of this process, which begins a session, and its descriptors 0, 1 and 2.
use_terminal:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        mv      s0, a0
        call    setsid
        mv      a0, s0
        li      a1, O_RDWR
        call    open
        bltz    a0, 1f
        mv      s1, a0
        li      a1, 0
        call    dup2
        mv      a0, s1
        li      a1, 1
        call    dup2
        mv      a0, s1
        li      a1, 2
        call    dup2
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
1:
        call    why
        mv      a2, a0
        mv      a1, s0
        la      a0, no_terminal
        call    printf
        li      a0, 1
        call    exit

# why: the text of the last error.
why:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    __errno_location
        lw      a0, 0(a0)
        call    strerror
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# wait_for_shells: waits for children, whoever they are, until the first shell has ended. Others get a new one. Its exit
# status.
wait_for_shells:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
1:
        la      a0, status
        call    wait
        bltz    a0, 4f                  # no children: there is nothing left to do
        la      a1, shells
        li      s0, 0
2:
        slli    t0, s0, 2
        add     t0, t0, a1
        lw      t0, 0(t0)
        beq     t0, a0, 3f
        addi    s0, s0, 1
        la      t0, count
        lw      t0, 0(t0)
        blt     s0, t0, 2b
        j       1b                      # an orphan
3:
        beqz    s0, 5f
        mv      a0, s0
        call    start_shell
        j       1b
4:
        li      a0, 1
        j       7f
5:
        la      a0, status
        lw      a0, 0(a0)
        andi    t0, a0, 127             # the signal that ended it: its status is 128 + that
        beqz    t0, 6f
        addi    a0, t0, 128
        j       7f
6:
        srli    a0, a0, 8
        andi    a0, a0, 255
7:
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
