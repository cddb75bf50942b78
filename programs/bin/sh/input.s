# Where commands come from: a text (-c), a file (a script, `.`), standard input, or the line editor. Inputs are stacked:
# the innermost one is read. Its bytes stay until its command has run, so that a command can be shown as it was typed.

        .include "sh.inc"

        .equ    FIRST_ROOM, 512
        .equ    PIECE, 4096

        .globl  input, command_line

        .bss
        .balign 4
input:                                  # the innermost one
        .space  4
command_line:                           # where the command that runs now began
        .space  4
piece:
        .space  PIECE

# void input_open(more, fd): a new innermost input, empty, that gets its lines from more(input).
function input_open
        enter
        mv      s0, a0
        mv      s1, a1
        li      a0, sizeof.input
        call    allocate
        sw      s0, input.more(a0)
        sw      s1, input.fd(a0)
        li      t0, 1
        sw      t0, input.line(a0)
        lw      t0, input
        sw      t0, input.outer(a0)
        sw      a0, input, t0
        leave

# void input_close(): the innermost input goes.
function input_close
        enter
        lw      s0, input
        lw      t0, input.outer(s0)
        sw      t0, input, t1
        lw      a0, input.text(s0)
        call    free
        mv      a0, s0
        call    free
        leave

# void input_text(text, length): an input that has this text and no more.
function input_text
        enter
        mv      s0, a0
        mv      s1, a1
        li      a0, 0
        li      a1, -1
        call    input_open
        lw      a0, input
        mv      a1, s0
        mv      a2, s1
        call    input_add
        leave

# int input_file(fd): an input that has what the file has; it is read at once and closed. -1: it cannot be read.
function input_file
        enter
        mv      s0, a0
        li      a0, 0
        li      a1, -1
        call    input_open
1:
        mv      a0, s0
        la      a1, piece
        li      a2, PIECE
        call    read
        mv      s1, a0
        blez    s1, 2f
        lw      a0, input
        la      a1, piece
        mv      a2, s1
        call    input_add
        j       1b
2:
        mv      a0, s0
        call    close
        beqz    s1, 3f
        call    input_close
3:
        mv      a0, s1
        leave

# void input_add(input, bytes, length): appends bytes.
function input_add
        enter   4
        mv      s0, a0
        mv      s1, a2
        sw      a1, 0(sp)
1:
        lw      a0, input.end(s0)
        add     a0, a0, s1
        lw      a1, input.room(s0)
        blt     a0, a1, 2f
        mv      a0, s0
        call    grow
        j       1b
2:
        lw      a0, input.text(s0)
        lw      t0, input.end(s0)
        add     a0, a0, t0
        add     t0, t0, s1
        sw      t0, input.end(s0)
        lw      a1, 0(sp)
        mv      a2, s1
        call    memcpy
        leave   4

# grow(input): twice the room.
grow:
        enter
        mv      s0, a0
        lw      s1, input.room(s0)
        slli    s1, s1, 1
        bnez    s1, 1f
        li      s1, FIRST_ROOM
1:
        sw      s1, input.room(s0)
        lw      a0, input.text(s0)
        mv      a1, s1
        call    reallocate
        sw      a0, input.text(s0)
        leave

# void input_forget(): what is used up goes: the next command begins at the start of the text.
function input_forget
        enter
        lw      s0, input
        lw      t0, input.line(s0)
        sw      t0, command_line, t1
        lw      t0, input.more(s0)
        beqz    t0, 1f                  # a text as a whole stays where it is
        lw      a0, input.text(s0)
        lw      t0, input.at(s0)
        lw      a2, input.end(s0)
        sub     a2, a2, t0
        sw      a2, input.end(s0)
        sw      zero, input.at(s0)
        add     a1, a0, t0
        call    memmove
1:
        leave

# void input_skip(): what has been read and not used goes, after an error.
function input_skip
        lw      a0, input
        lw      t0, input.end(a0)
        sw      t0, input.at(a0)
        ret

# int peek(): the next byte of the commands, or -1 at the end. Reads another line if it must.
function peek
        lw      a0, input
        lw      t0, input.at(a0)
        lw      t1, input.end(a0)
        bgeu    t0, t1, 1f
        lw      t1, input.text(a0)
        add     t1, t1, t0
        lbu     a0, 0(t1)
        ret
1:
        lw      t0, input.more(a0)
        beqz    t0, 2f
        enter
        jalr    t0
        bnez    a0, 3f
        lw      t0, input
        sw      zero, input.more(t0)    # the end stays the end
3:
        call    peek
        leave
2:
        li      a0, -1
        ret

# void take(): uses up the byte that peek has given.
function take
        lw      a0, input
        lw      t0, input.at(a0)
        lw      t1, input.text(a0)
        add     t1, t1, t0
        addi    t0, t0, 1
        sw      t0, input.at(a0)
        lbu     t1, 0(t1)
        ifne    t1, '\n', 1f
        lw      t0, input.line(a0)
        addi    t0, t0, 1
        sw      t0, input.line(a0)
1:
        ret

# int lines_of_standard_input(input): appends a line of its descriptor. Byte by byte: what follows the line belongs to the
# commands that it starts. 0 at the end.
function lines_of_standard_input
        enter   4
        mv      s0, a0
        li      s1, 0                   # bytes of this line
1:
        lw      a0, input.fd(s0)
        mv      a1, sp
        li      a2, 1
        call    read
        blez    a0, 2f
        mv      a0, s0
        mv      a1, sp
        li      a2, 1
        call    input_add
        addi    s1, s1, 1
        lbu     t0, 0(sp)
        ifne    t0, '\n', 1b
2:
        mv      a0, s1
        leave   4
