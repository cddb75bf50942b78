# Redirections: descriptors become other files for a command. What they were before is kept above 9, so that it can be
# put back.

        .include "sh.inc"

        .equ    MOST, 64
        .equ    FIRST_COPY, 10          # copies are never in the way of descriptors that are typed
        .equ    MODE, 0666

        .bss
        .balign 4
count:
        .space  4
descriptors:                            # those that have been redirected
        .space  4 * MOST
copies:                                 # what they were, or -1: closed
        .space  4 * MOST

# int redirect_depth(): how many redirections there are now.
function redirect_depth
        lw      a0, count
        ret

# int redirect_apply(list): 0; 1 with a message if one of them cannot be made.
function redirect_apply
        enter
        mv      s0, a0
1:
        beqz    s0, 2f
        mv      a0, s0
        call    apply
        bltz    a0, 3f
        lw      s0, redirect.next(s0)
        j       1b
2:
        li      a0, 0
        leave
3:
        li      a0, 1
        leave

# int apply(redirect): -1 with a message if it cannot be made.
apply:
        enter   4
        mv      s0, a0
        lw      a0, redirect.word(s0)
        call    expand_text
        sw      a0, 0(sp)
        lw      t0, redirect.token(s0)
        ifeq    t0, T_LESS_AND, 1f
        ifeq    t0, T_GREAT_AND, 1f
        call    open_file
        mv      s1, a0
        bltz    a0, 3f
        lw      a0, redirect.fd(s0)
        beq     a0, s1, 2f
        call    save
        mv      a0, s1
        lw      a1, redirect.fd(s0)
        call    dup2
        mv      a0, s1
        call    close
        li      a0, 0
        leave   4
1:
        lw      a1, redirect.fd(s0)
        call    duplicate_descriptor
        leave   4
2:                                      # it was closed, and the file has got its number
        li      a1, -1
        call    note
        li      a0, 0
        leave   4
3:
        lw      a0, 0(sp)
        call    complain_errno
        li      a0, -1
        leave   4

# int open_file(name): as the token t0 says.
open_file:
        li      a1, O_RDONLY
        ifeq    t0, T_LESS, 1f
        li      a1, O_RDWR | O_CREAT
        ifeq    t0, T_READ_WRITE, 1f
        li      a1, O_WRONLY | O_CREAT | O_APPEND
        ifeq    t0, T_APPEND, 1f
        li      a1, O_WRONLY | O_CREAT | O_TRUNC
1:
        li      a2, MODE
        tail    open

# int duplicate_descriptor(text, fd): fd becomes what the text says: the number of another one, or - for closed.
duplicate_descriptor:
        enter
        mv      s0, a0
        mv      s1, a1
        lbu     t0, 0(s0)
        ifeq    t0, '-', 1f
        addi    t0, t0, -'0'
        sltiu   t0, t0, 10
        beqz    t0, 2f
        mv      a0, s1
        call    save
        mv      a0, s0
        call    atoi
        mv      a1, s1
        beq     a0, a1, 3f
        call    dup2
        bltz    a0, 4f
3:
        li      a0, 0
        leave
1:
        mv      a0, s1
        call    save
        mv      a0, s1
        call    close
        li      a0, 0
        leave
2:
        mv      a0, s0
        la      a1, no_descriptor
        call    complain_about
        li      a0, -1
        leave
4:
        mv      a0, s0
        call    complain_errno
        li      a0, -1
        leave

# save(fd): keeps what a descriptor is.
save:
        enter
        mv      s0, a0
        li      a1, F_DUPFD_CLOEXEC
        li      a2, FIRST_COPY
        call    fcntl
        mv      a1, a0
        mv      a0, s0
        call    note
        leave

# note(fd, copy)
note:
        lw      t0, count
        li      t1, MOST
        bgeu    t0, t1, 1f
        slli    t1, t0, 2
        addi    t0, t0, 1
        sw      t0, count, t2
        la      t0, descriptors
        add     t0, t0, t1
        sw      a0, 0(t0)
        la      t0, copies
        add     t0, t0, t1
        sw      a1, 0(t0)
        ret
1:
        la      a0, too_many
        call    fail

# void redirect_undo(depth): all but the first `depth` redirections go.
function redirect_undo
        enter   4
        sw      a0, 0(sp)
1:
        lw      t0, count
        lw      t1, 0(sp)
        bleu    t0, t1, 3f
        addi    t0, t0, -1
        sw      t0, count, t1
        slli    t0, t0, 2
        la      t1, descriptors
        add     t1, t1, t0
        lw      s0, 0(t1)
        la      t1, copies
        add     t1, t1, t0
        lw      s1, 0(t1)
        bltz    s1, 2f
        mv      a0, s1
        mv      a1, s0
        call    dup2
        mv      a0, s1
        call    close
        j       1b
2:
        mv      a0, s0
        call    close
        j       1b
3:
        leave   4

# void redirect_keep(depth): those above are for ever; what was before is closed.
function redirect_keep
        enter   4
        sw      a0, 0(sp)
1:
        lw      t0, count
        lw      t1, 0(sp)
        bleu    t0, t1, 2f
        addi    t0, t0, -1
        sw      t0, count, t1
        slli    t0, t0, 2
        la      t1, copies
        add     t1, t1, t0
        lw      a0, 0(t1)
        bltz    a0, 1b
        call    close
        j       1b
2:
        leave   4

        .section .rodata
no_descriptor:
        .asciz  "no descriptor: a number or - is expected behind the &"
too_many:
        .asciz  "too many redirections"
