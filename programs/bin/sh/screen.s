# What the terminal shows of the line that is edited: the prompt, and as much of the line as fits beside it, so that the
# cursor is always seen.

        .include "sh.inc"

        .equ    SCREEN_BYTES, 2 * LINE_BYTES
        .equ    DEFAULT_COLUMNS, 80

        .bss
        .balign 4
prompt:                                 # as it is shown
        .space  512
prompt_width:
        .space  4
size:
        .space  sizeof.winsize
room_left:                              # columns behind the line, if the cursor is at its end
        .space  4
screen_count:
        .space  4
screen_bytes:                           # what goes out in one call
        .space  SCREEN_BYTES

# void screen_prompt(text): \w in it is the current folder, \$ a $.
function screen_prompt
        enter
        mv      s0, a0
        la      s1, prompt
1:
        lbu     t0, 0(s0)
        beqz    t0, 4f
        addi    s0, s0, 1
        ifne    t0, '\\', 2f
        lbu     t1, 0(s0)
        ifeq    t1, 'w', 3f
        beqz    t1, 2f
        mv      t0, t1
        addi    s0, s0, 1
2:
        la      t1, prompt + 500
        bgeu    s1, t1, 1b
        sb      t0, 0(s1)
        addi    s1, s1, 1
        j       1b
3:
        addi    s0, s0, 1
        mv      a0, s1
        call    put_folder
        mv      s1, a0
        j       1b
4:
        sb      zero, 0(s1)
        la      a0, prompt
        mv      a1, s1
        call    text_width
        sw      a0, prompt_width, t0
        leave

# char *put_folder(to): the current folder, $HOME shortened to ~; behind it. A long one is left out.
put_folder:
        enter   260
        mv      s0, a0
        mv      a0, sp
        li      a1, 256
        call    getcwd
        beqz    a0, 2f
        mv      s1, sp
        la      a0, home
        call    variable_value
        beqz    a0, 1f
        sw      a0, 256(sp)
        call    strlen
        mv      a2, a0
        beqz    a0, 1f
        lw      a1, 256(sp)
        mv      s1, a0
        mv      a0, sp
        call    strncmp
        mv      t1, s1
        mv      s1, sp
        bnez    a0, 1f
        add     t0, sp, t1
        lbu     t1, 0(t0)
        beqz    t1, 3f
        ifne    t1, '/', 1f
3:
        mv      s1, t0
        li      t1, '~'
        sb      t1, 0(s0)
        addi    s0, s0, 1
1:
        mv      a0, s0
        mv      a1, s1
        call    stpcpy
        leave   260
2:
        mv      a0, s0
        leave   260

# int columns(): of the window.
function columns
        enter
        lw      a0, terminal
        li      a1, TIOCGWINSZ
        la      a2, size
        call    ioctl
        la      t0, size
        lhu     t1, winsize.columns(t0)
        bltz    a0, 1f
        mv      a0, t1
        bnez    t1, 2f
1:
        li      a0, DEFAULT_COLUMNS
2:
        leave

# void screen_show(line, end, cursor): draws all of it again. The end of a line that is too long is cut off, and if the
# cursor would be there, its beginning.
        .equ    end, 0
        .equ    cursor, 4
        .equ    room, 8                 # columns beside the prompt
function screen_show
        enter   12
        mv      s0, a0                  # s0: the first character that is shown
        sw      a1, end(sp)
        sw      a2, cursor(sp)
        sw      zero, screen_count, t0
        call    columns
        lw      t0, prompt_width
        sub     a0, a0, t0
        addi    a0, a0, -1
        sw      a0, room(sp)
        mv      a0, s0
        lw      a1, cursor(sp)
        call    text_width
        mv      s1, a0                  # s1: columns up to the cursor
1:
        lw      t0, room(sp)
        ble     s1, t0, 2f
        mv      a0, s0
        call    character_width
        sub     s1, s1, a0
        mv      a0, s0
        call    next_character
        mv      s0, a0
        lw      t0, cursor(sp)
        bltu    s0, t0, 1b
2:
        la      a0, return
        call    screen_put
        la      a0, prompt
        call    screen_put
        mv      a0, s0
        lw      a1, end(sp)
        lw      a2, room(sp)
        call    put_visible
        la      a0, to_place
        lw      a1, prompt_width
        add     a1, a1, s1
        call    put_place
        call    screen_send
        lw      t0, cursor(sp)
        lw      t1, end(sp)
        li      a0, 0
        bne     t0, t1, 3f
        lw      a0, room(sp)
        sub     a0, a0, s1
3:
        sw      a0, room_left, t0
        leave   12

# int screen_add(from, to): a character more at the end of the line that is shown. 0: it does not fit like that.
function screen_add
        enter
        mv      s0, a0
        sub     s1, a1, a0
        call    character_width
        lw      t0, room_left
        sub     t0, t0, a0
        li      a0, 0
        blez    t0, 1f
        sw      t0, room_left, t1
        lw      a0, terminal
        mv      a1, s0
        mv      a2, s1
        call    write
        li      a0, 1
1:
        leave

# put_visible(from, to, room): as many characters as there is room for.
put_visible:
        enter   8
        mv      s0, a0
        sw      a1, 0(sp)
        mv      s1, a2
1:
        lw      t0, 0(sp)
        bgeu    s0, t0, 2f
        mv      a0, s0
        call    character_width
        sub     s1, s1, a0
        bltz    s1, 2f
        mv      a0, s0
        call    next_character
        sw      a0, 4(sp)
        mv      a1, a0
        mv      a0, s0
        call    screen_put_bytes
        lw      s0, 4(sp)
        j       1b
2:
        leave   8

# put_place(format, column): erases what is behind, and moves the cursor to the column.
put_place:
        enter   32
        mv      a2, a1
        mv      a1, a0
        mv      a0, sp
        bnez    a2, 1f
        la      a1, to_start
1:
        call    sprintf
        mv      a0, sp
        call    screen_put
        leave   32

# void screen_put(text), screen_put_bytes(from, to): to be shown by screen_send.
function screen_put
        enter
        mv      s0, a0
        call    strlen
        add     a1, s0, a0
        mv      a0, s0
        call    screen_put_bytes
        leave

function screen_put_bytes
        enter
        lw      t0, screen_count
        sub     a2, a1, a0
        add     t1, t0, a2
        li      t2, SCREEN_BYTES
        bgtu    t1, t2, 1f
        sw      t1, screen_count, t2
        mv      a1, a0
        la      a0, screen_bytes
        add     a0, a0, t0
        call    memcpy
1:
        leave

# void screen_send()
function screen_send
        lw      a0, terminal
        la      a1, screen_bytes
        lw      a2, screen_count
        sw      zero, screen_count, t0
        tail    write

# void screen_write(text): shows it at once.
function screen_write
        enter
        sw      zero, screen_count, t0
        call    screen_put
        call    screen_send
        leave

        .section .rodata
home:
        .asciz  "HOME"
return:
        .asciz  "\r"
to_place:
        .asciz  "\033[K\r\033[%dC"
to_start:
        .asciz  "\033[K\r"
