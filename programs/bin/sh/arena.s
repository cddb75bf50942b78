# Memory of one command: what the lexer, the parser and the expansion make lies here, one behind the other, and goes all
# at once when the command has run. Pages that are never touched cost nothing.

        .include "sh.inc"

        .equ    ARENA_BYTES, 4 << 20

        .bss
        .balign 8
arena:
        .space  ARENA_BYTES

        .data
        .balign 4
arena_top:                              # the first free byte
        .word   arena

# void *alloc(size): zeros. Ends the command, and a script, if there is no room.
function alloc
        enter
        lw      s0, arena_top
        addi    a0, a0, 7
        andi    a0, a0, -8
        add     s1, s0, a0
        la      t0, arena + ARENA_BYTES
        bgtu    s1, t0, 1f
        sw      s1, arena_top, t0
        mv      a2, a0
        mv      a0, s0
        li      a1, 0
        call    memset
        leave
1:                                      # what follows on the line may be half a command: a script ends
        la      a0, too_long
        call    complain
        li      t0, 1
        sw      t0, syntax_failed, t1
        li      a0, STATUS_SYNTAX
        call    throw

# char *alloc_text(text, length): a copy with a 0 behind it.
function alloc_text
        enter
        mv      s0, a0
        mv      s1, a1
        addi    a0, a1, 1
        call    alloc
        mv      a1, s0
        mv      a2, s1
        mv      s0, a0
        call    memcpy
        mv      a0, s0
        leave

# void *arena_mark(): what arena_release takes back to.
function arena_mark
        lw      a0, arena_top
        ret

# void arena_release(mark): everything that was made since the mark goes.
function arena_release
        sw      a0, arena_top, t0
        ret

# void append(list, value): puts a cell with this value at the end of a list; `list` is the address of its first pointer.
function append
        enter
        mv      s0, a0
        mv      s1, a1
        li      a0, sizeof.cell
        call    alloc
        sw      s1, cell.value(a0)
        mv      a1, a0
        mv      a0, s0
        call    append_cell
        leave

# void append_cell(list, cell): the same with a cell that is there already. Its first word is the link.
function append_cell
1:
        lw      t0, cell.next(a0)
        beqz    t0, 2f
        mv      a0, t0
        j       1b
2:
        sw      a1, cell.next(a0)
        ret

        .section .rodata
too_long:
        .asciz  "the command is too long"
