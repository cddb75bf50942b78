# break and continue: nothing is run any more until the loop that is meant has been reached.

        .include "sh.inc"

        .globl  leaving

        .bss
        .balign 4
leaving:                                # how many loops are being left
        .space  4
goes_on:                                # the last of them goes on with its next turn: continue
        .space  4
depth:                                  # loops that run now
        .space  4

# void enter_loop(), leave_loop(): around every loop.
function enter_loop
        lw      t0, depth
        addi    t0, t0, 1
        sw      t0, depth, t1
        ret

function leave_loop
        lw      t0, depth
        addi    t0, t0, -1
        sw      t0, depth, t1
        ret

# void loops_forget(): after an error no loop runs.
function loops_forget
        sw      zero, leaving, t0
        sw      zero, depth, t0
        ret

# int leaves_loop(): after each turn: 1 if the loop ends.
function leaves_loop
        lw      a0, leaving
        beqz    a0, 1f
        addi    t0, a0, -1
        sw      t0, leaving, t1
        li      a0, 1
        bnez    t0, 1f
        lw      t0, goes_on
        xori    a0, t0, 1
1:
        ret

# break [n], continue [n]
function builtin_break
        li      a0, 0
        j       leave_loops
function builtin_continue
        li      a0, 1
leave_loops:
        enter
        sw      a0, goes_on, t0
        lw      a0, 4(a1)
        li      t0, 1
        beqz    a0, 1f
        li      a1, 10
        call    number_of
        mv      t0, a0
        li      a0, STATUS_SYNTAX
        bnez    a1, 3f
1:
        lw      t1, depth
        bleu    t0, t1, 2f
        mv      t0, t1
2:
        sw      t0, leaving, t1
        li      a0, 0
3:
        leave
