# Keys: bytes of the terminal, one key at a time. Cursor keys and their like come as a sequence that begins with Escape.

        .include "sh.inc"

        .bss
        .balign 4
byte:
        .space  4

# int read_key(): a byte, or KEY_UP ...; KEY_CLOSED if the terminal is gone.
function read_key
        enter
        call    read_byte
        li      t0, KEY_INTERRUPTED
        beq     a0, t0, 1f
        ifne    a0, 0x1b, 1f
        call    read_byte
        ifeq    a0, '[', sequence
        ifeq    a0, 'O', sequence
        la      s0, escaped_keys
        call    look_up
1:
        leave

# int read_byte(): waits for it.
read_byte:
        enter
1:
        li      t0, 1                   # from here on SIGCHLD looks for itself
        sw      t0, waits_for_key, t1
        lw      t0, child_changed
        beqz    t0, 3f
        sw      zero, waits_for_key, t1
        call    children_changed
        j       1b
3:
        lw      a0, terminal
        la      a1, byte
        li      a2, 1
        call    read
        sw      zero, waits_for_key, t0
        bgtz    a0, 1f
        li      s0, KEY_CLOSED
        beqz    a0, 2f
        call    error_number
        ifne    a0, EINTR, 2f
        li      s0, KEY_INTERRUPTED
2:
        mv      a0, s0
        leave
1:
        la      t0, byte
        lbu     a0, 0(t0)
        leave

# Behind Escape [ come numbers with ; between them, and a byte that says which key it is.
sequence:
        li      s1, 0                   # s1: the number that was read last
1:
        call    read_byte
        addi    t0, a0, -'0'
        sltiu   t1, t0, 10
        bnez    t1, 2f
        ifne    a0, ';', 3f
        li      s1, 0
        j       1b
2:
        li      t1, 10
        mul     s1, s1, t1
        add     s1, s1, t0
        j       1b
3:
        la      s0, cursor_keys
        ifne    a0, '~', 4f
        la      s0, numbered_keys
        mv      a0, s1
        call    look_up
        leave
4:
        li      t0, 2                   # with Ctrl or Alt, left and right go by words
        bltu    s1, t0, 5f
        la      s0, word_keys
5:
        call    look_up
        leave

# int look_up(byte): the key that stands beside it in the table at s0.
look_up:
        lh      t0, 0(s0)
        beqz    t0, 1f
        beq     t0, a0, 2f
        addi    s0, s0, 4
        j       look_up
1:
        li      a0, KEY_NONE
        ret
2:
        lh      a0, 2(s0)
        ret

        .section .rodata
        .balign 4
cursor_keys:
        .half   'A', KEY_UP, 'B', KEY_DOWN, 'C', KEY_RIGHT, 'D', KEY_LEFT, 'H', KEY_HOME, 'F', KEY_END, 0, 0
word_keys:
        .half   'C', KEY_WORD_RIGHT, 'D', KEY_WORD_LEFT, 'H', KEY_HOME, 'F', KEY_END, 0, 0
numbered_keys:
        .half   1, KEY_HOME, 7, KEY_HOME, 4, KEY_END, 8, KEY_END, 3, KEY_DELETE, 0, 0
escaped_keys:
        .half   'b', KEY_WORD_LEFT, 'f', KEY_WORD_RIGHT, 0x7f, KEY_WORD_ERASE, 0, 0
