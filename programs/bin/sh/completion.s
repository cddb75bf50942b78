# Completion: Tab writes the rest of a name, as far as all names that begin like it agree; if there is nothing to write, a
# second Tab lists them. The first word of a command is the name of one, others are names of files.

        .include "sh.inc"

        .equ    ENTRY_BYTES, 1024
        .equ    dirent.length, 16
        .equ    dirent.type, 18
        .equ    dirent.name, 19
        .equ    DT_DIR, 4
        .equ    COLUMN, 16              # columns of a name in the list

        .bss
        .balign 4
word:                                   # where the word before the cursor begins
        .space  4
prefix:                                 # its last part, without backslashes: what names must begin with
        .space  4
prefix_length:
        .space  4
folder:                                 # its part before that
        .space  4
first:                                  # the first of the names among the fields
        .space  4
tried_at:                               # where a Tab had nothing to write
        .space  4

# void complete(): Tab.
function complete
        enter
        call    arena_mark
        mv      s0, a0
        lw      s1, field_count
        sw      s1, first, t0
        call    find_word
        call    find_names
        lw      t0, field_count
        beq     t0, s1, 1f
        mv      a0, s1
        call    sort_fields
        mv      a0, s1
        call    drop_doubles
        call    write_rest
        j       2f
1:
        la      a0, bell
        call    screen_write
2:
        sw      s1, field_count, t0
        mv      a0, s0
        call    arena_release
        leave

# drop_doubles(first): of names that are the same, one stays.
drop_doubles:
        enter   4
        slli    a0, a0, 2
        lw      t0, fields
        add     s0, t0, a0              # s0: the last one that stays
        mv      s1, s0
1:
        addi    s1, s1, 4
        lw      t0, fields
        lw      t1, field_count
        slli    t1, t1, 2
        add     t0, t0, t1
        bgeu    s1, t0, 2f
        lw      a0, 0(s0)
        lw      a1, 0(s1)
        call    strcmp
        beqz    a0, 1b
        addi    s0, s0, 4
        lw      t0, 0(s1)
        sw      t0, 0(s0)
        j       1b
2:
        lw      t0, fields
        sub     t0, s0, t0
        srli    t0, t0, 2
        addi    t0, t0, 1
        sw      t0, field_count, t1
        leave   4

# find_word: the word before the cursor, cut into folder and prefix.
find_word:
        enter
        la      s0, line
        lw      s1, line_cursor
1:
        beq     s1, s0, 2f
        addi    a0, s1, -1
        call    is_quoted
        bnez    a0, 3f
        lbu     a1, -1(s1)
        la      a0, word_borders
        call    strchr
        bnez    a0, 2f
3:
        addi    s1, s1, -1
        j       1b
2:
        sw      s1, word, t0
        lw      t0, line_cursor         # s0: behind its last slash
        mv      s0, s1
        mv      t1, s1
4:
        beq     t1, t0, 5f
        lbu     t2, 0(t1)
        addi    t1, t1, 1
        addi    t2, t2, -'/'
        bnez    t2, 4b
        mv      s0, t1
        j       4b
5:
        mv      a0, s0
        sub     a1, t0, s0
        call    unquoted
        sw      a0, prefix, t0
        call    strlen
        sw      a0, prefix_length, t0
        mv      a0, s1
        sub     a1, s0, s1
        call    unquoted
        sw      a0, folder, t0
        leave

# int is_quoted(place): there is a backslash before this byte of the line.
is_quoted:
        la      t0, line
        beq     a0, t0, 1f
        lbu     a0, -1(a0)
        addi    a0, a0, -'\\'
        seqz    a0, a0
        ret
1:
        li      a0, 0
        ret

# char *unquoted(text, length): a copy without backslashes.
unquoted:
        enter
        call    alloc_text
        mv      t0, a0
        mv      t1, a0
1:
        lbu     t2, 0(t0)
        addi    t0, t0, 1
        li      a1, '\\'
        bne     t2, a1, 2f
        lbu     t2, 0(t0)
        beqz    t2, 2f
        addi    t0, t0, 1
2:
        sb      t2, 0(t1)
        addi    t1, t1, 1
        bnez    t2, 1b
        leave

# find_names: pushes all names that can stand here.
find_names:
        enter
        lw      t0, folder
        lbu     t0, 0(t0)
        bnez    t0, 1f
        call    is_command
        bnez    a0, 2f
1:
        lw      a0, folder
        call    home_folder
        li      a1, 0
        call    add_folder
        leave
2:
        call    add_builtins
        la      a0, path_name
        call    variable_value
        beqz    a0, 4f
        call    duplicate
        mv      s0, a0
        mv      s1, a0
3:
        beqz    s1, 5f
        addi    sp, sp, -4
        sw      s1, 0(sp)
        mv      a0, sp
        la      a1, colon
        call    strsep
        lw      s1, 0(sp)
        addi    sp, sp, 4
        li      a1, 1
        call    add_folder
        j       3b
5:
        mv      a0, s0
        call    free
4:
        leave

# char *home_folder(folder): ~/ is $HOME/.
home_folder:
        enter
        mv      s0, a0
        lbu     t0, 0(s0)
        ifne    t0, '~', 1f
        lbu     t0, 1(s0)
        ifne    t0, '/', 1f
        la      a0, home
        call    variable_value
        beqz    a0, 1f
        mv      s1, a0
        call    strlen
        mv      a1, a0
        mv      a0, s1
        addi    a2, s0, 2
        call    join_path
        leave
1:
        mv      a0, s0
        leave

# int is_command(): the word is the first one of a command.
is_command:
        la      t0, line
        lw      t1, word
1:
        beq     t0, t1, 2f
        addi    t1, t1, -1
        lbu     a1, 0(t1)
        ifeq    a1, ' ', 1b
        la      a0, command_borders
        tail    strchr
2:
        li      a0, 1
        ret

add_builtins:
        enter
        la      s0, builtin_names
1:
        lw      a0, 0(s0)
        beqz    a0, 2f
        call    begins_right
        beqz    a0, 3f
        lw      a0, 0(s0)
        call    field_push
3:
        addi    s0, s0, 8
        j       1b
2:
        leave

# int begins_right(name): with the prefix.
begins_right:
        lw      a1, prefix
        lw      a2, prefix_length
        enter
        call    strncmp
        seqz    a0, a0
        leave

# add_folder(name, commands): pushes its entries that begin right; folders with a slash, and not as commands.
        .equ    wants_commands, 0
        .equ    end, 4
        .equ    entries, 8
add_folder:
        enter   8 + ENTRY_BYTES
        sw      a1, wants_commands(sp)
        lbu     t0, 0(a0)
        bnez    t0, 1f
        la      a0, here
1:
        li      a1, O_RDONLY | O_DIRECTORY
        call    open
        mv      s0, a0
        bltz    a0, 5f
2:
        mv      a0, s0
        addi    a1, sp, entries
        li      a2, ENTRY_BYTES
        call    getdents64
        blez    a0, 4f
        addi    s1, sp, entries
        add     t0, s1, a0
        sw      t0, end(sp)
3:
        mv      a0, s1
        lw      a1, wants_commands(sp)
        call    add_entry
        lhu     t0, dirent.length(s1)
        add     s1, s1, t0
        lw      t0, end(sp)
        bltu    s1, t0, 3b
        j       2b
4:
        mv      a0, s0
        call    close
5:
        leave   8 + ENTRY_BYTES

# add_entry(entry, commands)
add_entry:
        enter
        mv      s0, a0
        mv      s1, a1
        addi    a0, s0, dirent.name
        call    begins_right
        beqz    a0, 2f
        lbu     t0, dirent.name(s0)     # hidden ones only if they are asked for
        ifne    t0, '.', 1f
        lw      t0, prefix_length
        beqz    t0, 2f
1:
        lbu     t0, dirent.type(s0)
        addi    t0, t0, -DT_DIR
        seqz    t0, t0
        and     t1, t0, s1
        bnez    t1, 2f
        mv      s1, t0                  # s1: 1 for a folder
        addi    s0, s0, dirent.name
        mv      a0, s0
        call    strlen
        add     a0, a0, s1
        addi    a0, a0, 1
        call    alloc
        mv      a1, s0
        mv      s0, a0
        call    stpcpy
        beqz    s1, 3f
        li      t0, '/'
        sb      t0, 0(a0)
3:
        mv      a0, s0
        call    field_push
2:
        leave

# write_rest: what all names agree on, and if there is only one, what belongs behind it. Nothing to write: the list.
write_rest:
        enter
        call    common_length
        lw      t0, prefix_length
        sub     s1, a0, t0              # s1: bytes to write
        call    first_name
        lw      t0, prefix_length
        add     a0, a0, t0
        mv      a1, s1
        call    insert_quoted
        lw      t0, field_count
        lw      t1, first
        sub     t0, t0, t1
        ifeq    t0, 1, 1f
        bnez    s1, 2f
        call    second_tab
        leave
1:
        call    first_name
        call    strlen
        mv      s0, a0
        call    first_name
        add     a0, a0, s0
        lbu     t0, -1(a0)
        ifeq    t0, '/', 2f
        la      a0, blank
        li      a1, 1
        call    line_insert
2:
        call    show
        leave

# char *first_name()
first_name:
        lw      t0, first
        slli    t0, t0, 2
        lw      t1, fields
        add     t0, t0, t1
        lw      a0, 0(t0)
        ret

# int common_length(): how many bytes all names have in common. They are in order: it is enough to compare the first and
# the last.
common_length:
        enter
        call    first_name
        lw      t0, field_count
        slli    t0, t0, 2
        lw      t1, fields
        add     t0, t0, t1
        lw      a1, -4(t0)
        mv      t0, a0
1:
        lbu     t1, 0(t0)
        lbu     t2, 0(a1)
        beqz    t1, 2f
        bne     t1, t2, 2f
        addi    t0, t0, 1
        addi    a1, a1, 1
        j       1b
2:
        sub     a0, t0, a0
        leave

# insert_quoted(text, length): with a backslash before what the shell would not take as it is.
insert_quoted:
        enter
        mv      s0, a0
        add     s1, a0, a1
1:
        beq     s0, s1, 3f
        la      a0, special
        lbu     a1, 0(s0)
        call    strchr
        beqz    a0, 2f
        la      a0, backslash
        li      a1, 1
        call    line_insert
2:
        mv      a0, s0
        li      a1, 1
        call    line_insert
        addi    s0, s0, 1
        j       1b
3:
        leave

# second_tab: the list of names, if the Tab before was at the same place; otherwise a sound.
second_tab:
        enter
        lw      t0, line_cursor
        lw      t1, tried_at
        sw      t0, tried_at, t2
        beq     t0, t1, 1f
        la      a0, bell
        call    screen_write
        leave
1:
        sw      zero, tried_at, t2
        la      a0, newline
        call    screen_put
        call    list_names
        call    show
        leave

# list_names: in columns.
list_names:
        enter   40
        call    columns
        li      t0, COLUMN
        divu    a0, a0, t0
        sw      a0, 36(sp)              # how many in a row
        li      s1, 0                   # how many are in this row
        lw      s0, first
1:
        lw      t0, field_count
        beq     s0, t0, 3f
        slli    t0, s0, 2
        lw      t1, fields
        add     t0, t0, t1
        lw      a0, 0(t0)
        call    put_name
        addi    s0, s0, 1
        addi    s1, s1, 1
        lw      t0, 36(sp)
        blt     s1, t0, 1b
        li      s1, 0
        la      a0, newline
        call    screen_put
        j       1b
3:
        beqz    s1, 4f
        la      a0, newline
        call    screen_put
4:
        call    screen_send
        leave   40

# put_name(text): with blanks up to the next column.
put_name:
        enter
        mv      s0, a0
        call    screen_put
        mv      a0, s0
        call    strlen
        add     a1, s0, a0
        mv      a0, s0
        call    text_width
        mv      s1, a0
1:
        la      a0, blank
        call    screen_put
        addi    s1, s1, 1
        li      t0, COLUMN
        blt     s1, t0, 1b
        leave

        .section .rodata
path_name:
        .asciz  "PATH"
home:
        .asciz  "HOME"
here:
        .asciz  "."
colon:
        .asciz  ":"
bell:
        .asciz  "\a"
blank:
        .asciz  " "
newline:
        .asciz  "\n"
backslash:
        .asciz  "\\"
word_borders:
        .asciz  " \t|&;<>()="
command_borders:
        .asciz  "|&;("
special:
        .asciz  " \t|&;<>()$`\"'*?[#~\\!"
