# Terminals, under the names of termios.h and stdlib.h: settings, the foreground group, pseudo-terminals.

        .include "wrapper.inc"
        .include "flags.inc"
        .include "errno.inc"

# A function of one ioctl whose argument is the second of the function.
        .macro  control name, request
        function \name
        mv      a2, a1
        la      a1, \request
        li      t0, SYS_ioctl
        ecall
        j       __result
        end     \name
        .endm

        control tcgetattr, TCGETS               # int tcgetattr(int fd, struct termios *to): the settings of a terminal
        control tcflush, TCFLSH                 # int tcflush(int fd, int queue): drops input or output that waits (TCIFLUSH, TCOFLUSH, TCIOFLUSH)
        control tcflow, TCXONC                  # int tcflow(int fd, int action): holds output (TCOOFF), or lets it go on (TCOON)

# int tcsetattr(int fd, int when, const struct termios *from): changes the settings: at once (TCSANOW 0), after output
# (TCSADRAIN 1), and without the input that waits (TCSAFLUSH 2).
function tcsetattr
        addi    a1, a1, TCSETS
        li      t0, SYS_ioctl
        ecall
        j       __result
end     tcsetattr

# int tcdrain(int fd): waits until all output is on its way.
function tcdrain
        li      a1, TCSBRK
        li      a2, 1
        li      t0, SYS_ioctl
        j       __waiting_call
end     tcdrain

# int tcsetpgrp(int fd, pid_t group): puts a group into the foreground.
function tcsetpgrp
        addi    sp, sp, -4
        sw      a1, 0(sp)
        li      a1, TIOCSPGRP
        mv      a2, sp
        li      t0, SYS_ioctl
        ecall
        addi    sp, sp, 4
        j       __result
end     tcsetpgrp

# pid_t tcgetpgrp(int fd): the foreground group of a terminal.
function tcgetpgrp
        li      a1, TIOCGPGRP
        # falls through
end     tcgetpgrp

# The number that an ioctl (a1) writes for fd (a0), or -1.
__ioctl_number:
        addi    sp, sp, -4
        mv      a2, sp
        li      t0, SYS_ioctl
        ecall
        bnez    a0, 1f
        lw      a0, 0(sp)
1:
        addi    sp, sp, 4
        j       __result

# pid_t tcgetsid(int fd): the session of a terminal.
function tcgetsid
        li      a1, TIOCGSID
        j       __ioctl_number
end     tcgetsid

# int posix_openpt(int flags): a new pseudo-terminal; the descriptor is its master.
function posix_openpt
        mv      a2, a0
        li      a0, AT_FDCWD
        la      a1, .Lptmx
        li      t0, SYS_openat
        ecall
        j       __result
end     posix_openpt

# int grantpt(int master): nothing to do here: the slave belongs to the one user there is.
function grantpt
        la      a1, TIOCGPTN
        addi    sp, sp, -4
        mv      a2, sp
        li      t0, SYS_ioctl
        ecall
        addi    sp, sp, 4
        j       __result
end     grantpt

# int unlockpt(int master): lets the slave be opened.
function unlockpt
        addi    sp, sp, -4
        sw      zero, 0(sp)
        la      a1, TIOCSPTLCK
        mv      a2, sp
        li      t0, SYS_ioctl
        ecall
        addi    sp, sp, 4
        j       __result
end     unlockpt

# char *ptsname(int master): path of the slave, until the next call; NULL if that is no master.
function ptsname
        la      a1, .Lname
        li      a2, 16
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    ptsname_r
        lw      ra, 0(sp)
        addi    sp, sp, 4
        la      a1, .Lname
        bnez    a0, 1f
        mv      a0, a1
        ret
1:
        li      a0, 0
        ret
end     ptsname

# int ptsname_r(int master, char *to, size_t size): writes the path of the slave. Result: 0, or an error number.
function ptsname_r
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      a1, 4(sp)
        sw      a2, 8(sp)
        la      a1, TIOCGPTN
        mv      a2, sp
        li      t0, SYS_ioctl
        ecall
        neg     a0, a0
        bnez    a0, 1f
        lw      a3, 0(sp)
        lw      a0, 4(sp)
        lw      a1, 8(sp)
        la      a2, .Lformat
        call    snprintf
        lw      a1, 8(sp)
        sltu    a1, a0, a1
        li      a0, 0
        bnez    a1, 1f
        li      a0, ERANGE
1:
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     ptsname_r

# int openpty(int *master, int *slave, char *name, const struct termios *modes, const struct winsize *size): a new
# pseudo-terminal with both sides open. name, modes and size may be NULL.
function openpty
        addi    sp, sp, -28
        sw      ra, 24(sp)
        sw      s0, 20(sp)
        sw      s1, 16(sp)
        sw      a4, 12(sp)
        sw      a3, 8(sp)
        sw      a2, 4(sp)
        sw      a1, 0(sp)
        mv      s1, a0
        li      a0, O_RDWR | O_NOCTTY
        call    posix_openpt
        mv      s0, a0
        bltz    s0, 9f
        sw      s0, 0(s1)
        call    unlockpt
        mv      a0, s0
        call    ptsname
        beqz    a0, 8f
        mv      s1, a0
        li      a1, O_RDWR | O_NOCTTY
        call    open
        bltz    a0, 8f
        lw      a1, 0(sp)
        sw      a0, 0(a1)
        lw      a2, 4(sp)
        beqz    a2, 1f
        mv      a0, a2
        mv      a1, s1
        call    strcpy
1:
        lw      a1, 8(sp)
        beqz    a1, 2f
        mv      a2, a1
        mv      a0, s0
        li      a1, TCSETS
        call    ioctl
2:
        lw      a2, 12(sp)
        beqz    a2, 3f
        mv      a0, s0
        li      a1, TIOCSWINSZ
        call    ioctl
3:
        li      a0, 0
        j       9f
8:
        mv      a0, s0
        call    close
        li      a0, -1
9:
        lw      s1, 16(sp)
        lw      s0, 20(sp)
        lw      ra, 24(sp)
        addi    sp, sp, 28
        ret
end     openpty

# int login_tty(int fd): a new session whose terminal this is, with it as standard input, output and error.
function login_tty
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
        mv      s0, a0
        call    setsid
        mv      a0, s0
        li      a1, TIOCSCTTY
        li      a2, 0
        call    ioctl
        bltz    a0, 2f
        mv      a0, s0
        li      a1, 0
        call    dup2
        mv      a0, s0
        li      a1, 1
        call    dup2
        mv      a0, s0
        li      a1, 2
        call    dup2
        li      a0, 2
        bgeu    a0, s0, 1f
        mv      a0, s0
        call    close
1:
        li      a0, 0
2:
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     login_tty

# pid_t forkpty(int *master, char *name, const struct termios *modes, const struct winsize *size): fork, with the child
# on a pseudo-terminal of its own. Result: the child's id; 0 in the child.
function forkpty
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        mv      s0, a0
        mv      a4, a3
        mv      a3, a2
        mv      a2, a1
        mv      a1, sp
        call    openpty
        bltz    a0, 2f
        call    fork
        bnez    a0, 1f
        lw      a0, 0(s0)
        call    close
        lw      a0, 0(sp)
        call    login_tty
        j       2f
1:
        mv      s0, a0
        lw      a0, 0(sp)
        call    close
        mv      a0, s0
2:
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     forkpty

        .section .rodata
        .balign 4
.Lptmx:
        .asciz  "/dev/ptmx"
        .balign 4
.Lformat:
        .asciz  "/dev/pts/%d"

        .bss
        .balign 4
.Lname:
        .zero   16
