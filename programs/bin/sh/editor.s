# The line editor: a line is typed and changed with the terminal in raw mode, where every key comes at once and nothing is
# shown by itself. What a key does is a function; which one, stands in the table at the end.

        .include "sh.inc"
        .include "signals.inc"

        .globl  line, line_end, line_cursor

        .equ    ICANON, 2
        .equ    ECHO, 8
        .equ    ISIG, 1
        .equ    IEXTEN, 0100000
        .equ    ICRNL, 0400
        .equ    IXON, 02000
        .equ    VTIME, 5
        .equ    VMIN, 6

        .equ    CONTINUE, 0             # what the function of a key gives: the line goes on
        .equ    FINISHED, 1             # it is complete
        .equ    CLOSED, 2               # there are no more lines
        .equ    ABANDONED, 3            # it is given up: Ctrl-C

        .bss
        .balign 4
line:                                   # what has been typed; a 0 behind it
        .space  LINE_BYTES
line_end:                               # where it ends
        .space  4
line_cursor:
        .space  4
killed:                                 # what Ctrl-K and its like have taken away
        .space  LINE_BYTES
key:
        .space  4
prompt_name:                            # the variable that says how the line begins, and what it says without that
        .space  4
prompt_default:
        .space  4
raw_modes:
        .space  sizeof.termios

# int edited_line(input): reads a line from the terminal and appends it. 0 at the end.
function edited_line
        enter
        mv      s0, a0
        la      a0, first_prompt_name
        la      a1, first_prompt
        lw      t0, input.end(s0)
        beqz    t0, 1f
        la      a0, next_prompt_name
        la      a1, next_prompt
1:
        sw      a0, prompt_name, t0
        sw      a1, prompt_default, t0
        call    show_prompt
        call    raw
        call    edit
        mv      s1, a0
        la      a0, shell_modes
        call    set_modes
        la      a0, newline
        ifne    s1, ABANDONED, 2f
        la      a0, interrupt_shown
2:
        call    screen_write
        ifeq    s1, ABANDONED, 4f
        li      a0, 0
        ifeq    s1, CLOSED, 3f
        call    history_add
        lw      t0, line_end
        li      t1, '\n'
        sb      t1, 0(t0)
        mv      a0, s0
        la      a1, line
        sub     a2, t0, a1
        addi    a2, a2, 1
        call    input_add
        li      a0, 1
3:
        leave
4:
        li      a0, STATUS_SIGNAL + SIGINT
        call    throw

# void show_prompt(): the line begins as it should.
function show_prompt
        enter
        lw      a0, prompt_name
        call    variable_value
        bnez    a0, 1f
        lw      a0, prompt_default
1:
        call    screen_prompt
        leave

# raw: every key comes at once, and none has a meaning for the terminal.
raw:
        enter
        la      a0, raw_modes
        la      a1, shell_modes
        li      a2, sizeof.termios
        call    memcpy
        la      a0, raw_modes
        lw      t0, termios.lflag(a0)
        li      t1, ~(ICANON | ECHO | ISIG | IEXTEN)
        and     t0, t0, t1
        sw      t0, termios.lflag(a0)
        lw      t0, termios.iflag(a0)
        li      t1, ~(ICRNL | IXON)
        and     t0, t0, t1
        sw      t0, termios.iflag(a0)
        li      t0, 1
        sb      t0, termios.cc + VMIN(a0)
        sb      zero, termios.cc + VTIME(a0)
        call    set_modes
        leave

# int edit(): until the line is complete.
edit:
        enter
        la      t0, line
        sb      zero, 0(t0)
        sw      t0, line_end, t1
        sw      t0, line_cursor, t1
        call    history_begin
        call    show
1:
        call    read_key
        call    edit_key
        beqz    a0, 1b
        leave

# int edit_key(key): what it does to the line; CONTINUE, FINISHED, CLOSED or ABANDONED.
function edit_key
        enter
        sw      a0, key, t0
        call    key_function
        jalr    a0
        leave

# void show(): draws the line.
function show
        la      a0, line
        lw      a1, line_end
        lw      a2, line_cursor
        tail    screen_show

# function *key_function(key)
key_function:
        la      t0, key_table
1:
        lw      t1, 0(t0)
        beqz    t1, 2f
        beq     t1, a0, 3f
        addi    t0, t0, 8
        j       1b
2:
        li      t1, ' '                 # keys that are no control keys are text
        blt     a0, t1, 4f
        li      t1, 256
        bge     a0, t1, 4f
        la      a0, type_key
        ret
3:
        lw      a0, 4(t0)
        ret
4:
        la      a0, beep
        ret

# Each of these gives CONTINUE, FINISHED, CLOSED or ABANDONED.

type_key:
        enter
        lw      t0, line_end
        lw      t1, line_cursor
        sub     s0, t0, t1              # s0: 0 at the end of the line
        la      a0, key
        li      a1, 1
        call    line_insert
        call    is_complete             # the bytes of a character are shown together
        beqz    a0, 2f
        bnez    s0, 1f
        lw      a0, line_cursor
        call    before
        lw      a1, line_end
        call    screen_add
        bnez    a0, 2f
1:
        call    show
2:
        li      a0, CONTINUE
        leave

# int is_complete(): the character before the cursor has all its bytes.
is_complete:
        lw      t0, line_cursor
        li      t1, 0                   # bytes behind its first
1:
        addi    t0, t0, -1
        lbu     a0, 0(t0)
        andi    t2, a0, 0xc0
        addi    t2, t2, -0x80
        bnez    t2, 2f
        addi    t1, t1, 1
        ifne    t1, 4, 1b
2:
        li      t0, 0                   # bytes that its first one promises
        sltiu   t2, a0, 0xc0
        bnez    t2, 3f
        li      t0, 1
        sltiu   t2, a0, 0xe0
        bnez    t2, 3f
        li      t0, 2
        sltiu   t2, a0, 0xf0
        bnez    t2, 3f
        li      t0, 3
3:
        slt     a0, t1, t0
        xori    a0, a0, 1
        ret

# void line_insert(text, length): at the cursor, which moves behind it. What does not fit is not taken.
function line_insert
        enter   4
        mv      s0, a0
        mv      s1, a1
        lw      t0, line_end
        add     t1, t0, a1
        la      t2, line + LINE_BYTES - 2
        bgeu    t1, t2, 1f
        lw      a1, line_cursor
        add     a0, a1, s1
        sub     a2, t0, a1
        addi    a2, a2, 1               # with the 0
        sw      t1, line_end, t0
        call    memmove
        lw      a0, line_cursor
        mv      a1, s0
        mv      a2, s1
        add     t0, a0, s1
        sw      t0, line_cursor, t1
        call    memcpy
1:
        leave   4

# int erase(from, to): takes these bytes away; the cursor is where they were. CONTINUE.
erase:
        enter
        sw      a0, line_cursor, t0
        lw      t0, line_end
        sub     a2, t0, a1
        addi    a2, a2, 1
        sub     t1, a1, a0
        sub     t0, t0, t1
        sw      t0, line_end, t1
        call    memmove
        call    show
        li      a0, CONTINUE
        leave

# int kill_between(from, to): the same, and Ctrl-Y brings them back.
kill_between:
        enter
        mv      s0, a0
        mv      s1, a1
        sub     a2, a1, a0
        beqz    a2, 1f
        la      t0, killed
        add     t1, t0, a2
        sb      zero, 0(t1)
        mv      a1, a0
        mv      a0, t0
        call    memcpy
1:
        mv      a0, s0
        mv      a1, s1
        call    erase
        leave

# void line_set(text): the whole line becomes this text. void line_replace(text): and is drawn.
function line_replace
        enter
        call    line_set
        call    show
        leave

function line_set
        enter
        mv      s0, a0
        la      t0, line
        sb      zero, 0(t0)
        sw      t0, line_end, t1
        sw      t0, line_cursor, t1
        call    strlen
        mv      a1, a0
        mv      a0, s0
        call    line_insert
        leave

# char *before(text), after(text): where the character before, or behind, begins; not beyond the line.
before:
        la      t1, line
1:
        bgeu    t1, a0, 2f
        addi    a0, a0, -1
        lbu     t0, 0(a0)
        andi    t0, t0, 0xc0
        ifeq    t0, 0x80, 1b
2:
        ret

after:
        lw      t0, line_end
        bgeu    a0, t0, 1f
        tail    next_character
1:
        ret

# char *word_before(text), word_after(text): where the word before begins, or the one behind ends.
word_before:
        la      t1, line
1:
        beq     a0, t1, 3f
        lbu     t0, -1(a0)
        ifne    t0, ' ', 2f
        addi    a0, a0, -1
        j       1b
2:
        beq     a0, t1, 3f
        lbu     t0, -1(a0)
        ifeq    t0, ' ', 3f
        addi    a0, a0, -1
        j       2b
3:
        ret

word_after:
        lbu     t0, 0(a0)
        ifne    t0, ' ', 1f
        addi    a0, a0, 1
        j       word_after
1:
        lbu     t0, 0(a0)
        beqz    t0, 2f
        ifeq    t0, ' ', 2f
        addi    a0, a0, 1
        j       1b
2:
        ret

beep:
        enter
        lw      t0, key
        ifeq    t0, KEY_NONE, 1f
        la      a0, bell
        call    screen_write
1:
        li      a0, CONTINUE
        leave

redraw:
        enter
        call    show
        li      a0, CONTINUE
        leave

clear_screen:
        enter
        la      a0, cleared
        call    screen_write
        call    show
        li      a0, CONTINUE
        leave

complete_line:
        enter
        lw      t0, line_end
        sw      t0, line_cursor, t1
        li      a0, FINISHED
        leave

give_up:
        li      a0, ABANDONED
        ret

close_input:
        li      a0, CLOSED
        ret

delete_or_close:                        # Ctrl-D
        lw      t0, line_end
        la      t1, line
        beq     t0, t1, close_input
delete_key:
        enter
        lw      s0, line_cursor
        mv      a0, s0
        call    after
        mv      a1, a0
        mv      a0, s0
        call    erase
        leave

backspace:
        enter
        lw      s0, line_cursor
        mv      a0, s0
        call    before
        mv      a1, s0
        call    erase
        leave

kill_to_end:
        lw      a0, line_cursor
        lw      a1, line_end
        j       kill_between

kill_to_start:
        la      a0, line
        lw      a1, line_cursor
        j       kill_between

kill_word:
        enter
        lw      s0, line_cursor
        mv      a0, s0
        call    word_before
        mv      a1, s0
        call    kill_between
        leave

bring_back:                             # Ctrl-Y
        enter
        la      a0, killed
        call    strlen
        mv      a1, a0
        la      a0, killed
        call    line_insert
        call    show
        li      a0, CONTINUE
        leave

go_left:
        la      t0, before
        j       move_by
go_right:
        la      t0, after
        j       move_by
go_word_left:
        la      t0, word_before
        j       move_by
go_word_right:
        la      t0, word_after
move_by:
        enter
        lw      a0, line_cursor
        jalr    t0
        j       move_to
go_home:
        enter
        la      a0, line
        j       move_to
go_end:
        enter
        lw      a0, line_end
move_to:
        sw      a0, line_cursor, t0
        call    show
        li      a0, CONTINUE
        leave

older:
        enter
        call    history_older
        li      a0, CONTINUE
        leave

newer:
        enter
        call    history_newer
        li      a0, CONTINUE
        leave

complete_word:
        enter
        call    complete
        li      a0, CONTINUE
        leave

        .section .rodata
first_prompt_name:
        .asciz  "PS1"
next_prompt_name:
        .asciz  "PS2"
first_prompt:
        .asciz  "\\w $ "
next_prompt:
        .asciz  "> "
newline:
        .asciz  "\n"
interrupt_shown:
        .asciz  "^C\n"
bell:
        .asciz  "\a"
cleared:
        .asciz  "\033[H\033[2J"

        .equ    CTRL, '@'               # Ctrl-A is 'A' - CTRL
        .balign 4
key_table:
        .word   '\r', complete_line, '\n', complete_line
        .word   'A' - CTRL, go_home, 'B' - CTRL, go_left, 'C' - CTRL, give_up, 'D' - CTRL, delete_or_close
        .word   'E' - CTRL, go_end, 'F' - CTRL, go_right, 'H' - CTRL, backspace, '\t', complete_word
        .word   'K' - CTRL, kill_to_end, 'L' - CTRL, clear_screen, 'N' - CTRL, newer, 'P' - CTRL, older
        .word   'R' - CTRL, search
        .word   'U' - CTRL, kill_to_start, 'W' - CTRL, kill_word, 'Y' - CTRL, bring_back, 0x7f, backspace
        .word   KEY_UP, older, KEY_DOWN, newer, KEY_RIGHT, go_right, KEY_LEFT, go_left
        .word   KEY_HOME, go_home, KEY_END, go_end, KEY_DELETE, delete_key
        .word   KEY_WORD_LEFT, go_word_left, KEY_WORD_RIGHT, go_word_right, KEY_WORD_ERASE, kill_word
        .word   KEY_INTERRUPTED, redraw, KEY_CLOSED, close_input, 0
