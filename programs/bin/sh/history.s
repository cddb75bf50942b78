# The lines that have been typed before: Up and Down go through them; $HOME/.history keeps them.

        .include "sh.inc"

        .equ    MOST, 200
        .equ    READABLE, 0600

        .bss
        .balign 4
lines:                                  # the oldest first
        .space  4 * MOST
count:
        .space  4
shown:                                  # the line that is shown now; `count` is the one that is being typed
        .space  4
typed:                                  # what had been typed before Up
        .space  LINE_BYTES
path:
        .space  512

# void history_load(): the lines of earlier sessions.
function history_load
        enter
        call    find_file
        beqz    a0, 3f
        la      a1, read_mode
        call    fopen
        beqz    a0, 3f
        mv      s0, a0
1:
        la      a0, typed
        li      a1, LINE_BYTES
        mv      a2, s0
        call    fgets
        beqz    a0, 2f
        la      a1, newline
        call    strcspn
        la      t0, typed
        add     t0, t0, a0
        sb      zero, 0(t0)
        la      a0, typed
        call    keep
        j       1b
2:
        mv      a0, s0
        call    fclose
3:
        leave

# char *find_file(): $HOME/.history, or 0.
find_file:
        enter
        la      a0, home
        call    variable_value
        beqz    a0, 1f
        mv      a3, a0
        la      a0, path
        li      a1, 512
        la      a2, path_form
        call    snprintf
        la      a0, path
1:
        leave

# keep(text): a line more; the oldest one goes if there are too many.
keep:
        enter
        call    duplicate
        mv      s0, a0
        lw      t0, count
        li      t1, MOST
        blt     t0, t1, 1f
        la      s1, lines
        lw      a0, 0(s1)
        call    free
        mv      a0, s1
        addi    a1, s1, 4
        li      a2, 4 * (MOST - 1)
        call    memmove
        li      t0, MOST - 1
1:
        slli    t1, t0, 2
        la      t2, lines
        add     t1, t1, t2
        sw      s0, 0(t1)
        addi    t0, t0, 1
        sw      t0, count, t1
        leave

# void history_add(): the line of the editor, unless it is empty or the same as the last one.
function history_add
        enter
        la      s0, line
        lbu     t0, 0(s0)
        beqz    t0, 2f
        lw      t0, count
        beqz    t0, 1f
        addi    a0, t0, -1
        call    entry
        mv      a1, s0
        call    strcmp
        beqz    a0, 2f
1:
        mv      a0, s0
        call    keep
        call    find_file
        beqz    a0, 2f
        li      a1, O_WRONLY | O_CREAT | O_APPEND
        li      a2, READABLE
        call    open
        bltz    a0, 2f
        mv      s1, a0
        mv      a0, s0
        call    strlen
        add     t0, s0, a0              # the newline is written for a moment in place of the 0
        li      t1, '\n'
        sb      t1, 0(t0)
        addi    a2, a0, 1
        mv      a1, s0
        mv      a0, s1
        call    write
        lw      t0, line_end
        sb      zero, 0(t0)
        mv      a0, s1
        call    close
2:
        leave

# char *entry(number)
entry:
        slli    a0, a0, 2
        la      t0, lines
        add     t0, t0, a0
        lw      a0, 0(t0)
        ret

# void history_begin(): a new line is typed.
function history_begin
        lw      t0, count
        sw      t0, shown, t1
        ret

# void history_older(), history_newer(): the line before, or behind, the one that is shown.
function history_older
        enter
        lw      s0, shown
        beqz    s0, 2f
        lw      t0, count
        bne     s0, t0, 1f
        la      a0, typed
        la      a1, line
        call    strcpy
1:
        addi    s0, s0, -1
        sw      s0, shown, t0
        mv      a0, s0
        call    entry
        call    line_replace
2:
        leave

function history_newer
        enter
        lw      s0, shown
        lw      t0, count
        beq     s0, t0, 2f
        addi    s0, s0, 1
        sw      s0, shown, t1
        la      a0, typed
        beq     s0, t0, 1f
        mv      a0, s0
        call    entry
1:
        call    line_replace
2:
        leave

# int history_find(text, from): the number of the newest line before number `from` with this text in it; -1: there is none.
# A negative `from` means all of them.
function history_find
        enter
        mv      s0, a0
        mv      s1, a1
        bgez    s1, 1f
        lw      s1, count
1:
        addi    s1, s1, -1
        bltz    s1, 2f
        mv      a0, s1
        call    entry
        mv      a1, s0
        call    strstr
        beqz    a0, 1b
2:
        mv      a0, s1
        leave

# char *history_line(number): Up and Down go on from there.
function history_line
        enter
        mv      s0, a0
        lw      t0, shown
        lw      t1, count
        bne     t0, t1, 1f
        la      a0, typed
        la      a1, line
        call    strcpy
1:
        sw      s0, shown, t0
        mv      a0, s0
        call    entry
        leave

# history: shows the lines with their numbers.
function builtin_history
        enter
        li      s0, 0
1:
        lw      t0, count
        bge     s0, t0, 2f
        mv      a0, s0
        call    entry
        mv      a2, a0
        addi    s0, s0, 1
        mv      a1, s0
        la      a0, line_form
        call    printf
        j       1b
2:
        li      a0, 0
        leave

        .section .rodata
home:
        .asciz  "HOME"
path_form:
        .asciz  "%s/.history"
read_mode:
        .asciz  "r"
newline:
        .asciz  "\n"
line_form:
        .asciz  "%4d  %s\n"
