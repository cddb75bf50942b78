# test: compares and asks about files; the exit status is the answer. Also called [.
#
# Shows   a parser by recursion: "or" is made of "and", that of "not", and that of questions.
# Run     test -f FILE && echo yes        [ "$x" = y ]        test 3 -lt 10       test ! -d /nope
# Break   x=; test $x = y: what does the parser see? Write quotes around $x.

        .include "utility.inc"

        no_floats

        .equ    YES, 0
        .equ    NO, 1

        .text
        .globl  main
main:
        enter
        mv      s0, a0
        mv      s1, a1
        la      t0, util_failure
        li      t1, 2
        sw      t1, 0(t0)
        lw      a0, 0(s1)
        call    util_base
        la      t0, util_name
        sw      a0, 0(t0)
        lbu     t0, 0(a0)
        li      t1, '['
        bne     t0, t1, 1f
        addi    s0, s0, -1              # the last argument must be ]
        slli    t0, s0, 2
        add     t0, t0, s1
        lw      a0, 0(t0)
        sw      zero, 0(t0)
        text    a1, "]"
        call    strcmp
        beqz    a0, 2f
        text    a0, "missing ']'"
        call    util_complain
        call    util_end
1:
        li      t0, 2
        bne     s0, t0, 2f
        lw      a0, 4(s1)
        text    a1, "--help"
        call    strcmp
        bnez    a0, 2f
        text    a0, "Usage: test EXPRESSION  or  [ EXPRESSION ]"
        call    puts
        li      a0, 0
        call    exit
2:
        addi    s1, s1, 4               # s1: next word, from here on
        li      a0, NO
        lw      t0, 0(s1)
        beqz    t0, 3f                  # nothing is not true
        call    or_expression
        lw      a1, 0(s1)
        bnez    a1, too_many
3:
        call    exit

too_many:
        text    a0, "extra argument '%s'"
        call    util_complain
        call    util_end

# or_expression, and_expression, not_expression: the words at s1 -> a0 = YES or NO, s1 behind them.
or_expression:
        enter   4
        call    and_expression
        sw      a0, 0(sp)
1:
        text    a0, "-o"
        call    is_next
        beqz    a0, 2f
        addi    s1, s1, 4
        call    and_expression
        lw      t0, 0(sp)
        and     a0, a0, t0              # 0 is yes
        sw      a0, 0(sp)
        j       1b
2:
        lw      a0, 0(sp)
        j       keep_place

and_expression:
        enter   4
        call    not_expression
        sw      a0, 0(sp)
1:
        text    a0, "-a"
        call    is_next
        beqz    a0, 2f
        addi    s1, s1, 4
        call    not_expression
        lw      t0, 0(sp)
        or      a0, a0, t0
        sw      a0, 0(sp)
        j       1b
2:
        lw      a0, 0(sp)
keep_place:                             # leave, but s1 stays as it is now
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret

not_expression:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        text    a0, "!"
        call    is_next
        beqz    a0, 1f
        lw      t0, 4(s1)               # a ! alone is a text
        beqz    t0, 1f
        addi    s1, s1, 4
        call    not_expression
        xori    a0, a0, 1
        j       2f
1:
        call    question
2:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# is_next: a0 = word -> a0 = 1 if it is the next one.
is_next:
        lw      a1, 0(s1)
        beqz    a1, 1f
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    strcmp
        seqz    a0, a0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
1:
        li      a0, 0
        ret

# question: a comparison of two words, -x WORD, ( EXPRESSION ), or a word, which is true if it is not empty.
question:
        enter
        lw      a0, 0(s1)
        beqz    a0, missing
        lw      a0, 4(s1)               # an operator between two words goes first
        beqz    a0, one_word
        lw      t0, 8(s1)
        beqz    t0, unary
        la      a1, binary_names
        call    find_name
        bltz    a0, unary
        la      t0, binary
        slli    a0, a0, 2
        add     t0, t0, a0
        lw      t0, 0(t0)
        lw      a0, 0(s1)
        lw      a1, 8(s1)
        addi    s1, s1, 12
        jalr    t0
        j       answer
unary:
        lw      a0, 0(s1)
        lbu     t0, 0(a0)
        li      t1, '('
        beq     t0, t1, brackets
        li      t1, '-'
        bne     t0, t1, one_word
        lbu     a2, 1(a0)
        beqz    a2, one_word
        lbu     t0, 2(a0)
        bnez    t0, one_word
        la      a3, unary_letters
1:
        lw      t0, 0(a3)
        beqz    t0, one_word
        addi    a3, a3, 8
        bne     t0, a2, 1b
        lw      t0, -4(a3)
        lw      a0, 4(s1)
        addi    s1, s1, 8
        jalr    t0
        j       answer
brackets:
        lbu     t0, 1(a0)
        bnez    t0, one_word
        addi    s1, s1, 4
        call    or_expression
        mv      s0, a0
        text    a0, ")"
        call    is_next
        beqz    a0, missing
        addi    s1, s1, 4
        mv      a0, s0
        j       keep
one_word:
        lw      a0, 0(s1)
        addi    s1, s1, 4
        call    is_full
answer:                                 # functions say 1 for yes
        xori    a0, a0, 1
keep:
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
missing:
        text    a0, "argument expected"
        call    util_complain
        call    util_end

# find_name: a0 = word, a1 = row of texts, an empty one behind the last -> a0 = its number, or -1.
find_name:
        enter   4
        mv      s0, a0
        mv      s1, a1
        sw      zero, 0(sp)
1:
        lbu     t0, 0(s1)
        li      a0, -1
        beqz    t0, 2f
        mv      a0, s0
        mv      a1, s1
        call    strcmp
        beqz    a0, 3f
        mv      a0, s1
        call    strlen
        add     s1, s1, a0
        addi    s1, s1, 1
        lw      t0, 0(sp)
        addi    t0, t0, 1
        sw      t0, 0(sp)
        j       1b
3:
        lw      a0, 0(sp)
2:
        leave   4

# Questions about one word, a0 -> 1 yes, 0 no.
is_full:
        lbu     a0, 0(a0)
        snez    a0, a0
        ret
is_empty:
        lbu     a0, 0(a0)
        seqz    a0, a0
        ret
is_terminal:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    atoi
        call    isatty
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# Questions about a file: `look` fills `file`, or leaves its mode 0.
exists:
        li      a1, 0
        j       has_type
is_file:
        li      a1, S_IFREG
        j       has_type
is_directory:
        li      a1, S_IFDIR
        j       has_type
is_fifo:
        li      a1, S_IFIFO
        j       has_type
is_device:
        li      a1, S_IFCHR
has_type:                               # a1: which, 0 for any
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a1, 0(sp)
        li      a3, 0
        call    look
        lw      a1, 0(sp)
        bnez    a1, 1f
        snez    a0, a0
        j       2f
1:
        srli    a0, a0, 12
        srli    a1, a1, 12
        sub     a0, a0, a1
        seqz    a0, a0
2:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
is_link:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      a3, AT_SYMLINK_NOFOLLOW
        call    look
        srli    a0, a0, 12
        addi    a0, a0, -(S_IFLNK >> 12)
        seqz    a0, a0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
has_size:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      a3, 0
        call    look
        la      t0, file
        lw      t0, stat.size(t0)
        snez    a0, a0
        snez    t0, t0
        and     a0, a0, t0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
may_read:
        li      a1, 4
        j       may
may_write:
        li      a1, 2
        j       may
may_execute:
        li      a1, 1
may:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    access
        seqz    a0, a0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# look: a0 = path, a3 = flags of fstatat -> a0 = mode of the file, 0 if there is none.
look:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        mv      a1, a0
        li      a0, AT_FDCWD
        la      a2, file
        call    fstatat
        mv      t0, a0
        li      a0, 0
        bnez    t0, 1f
        la      t0, file
        lw      a0, stat.mode(t0)
1:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# Comparisons of two words, a0 and a1 -> 1 yes, 0 no.
same:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    strcmp
        seqz    a0, a0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
different:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    strcmp
        snez    a0, a0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
equal:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    numbers
        sub     a0, a0, a1
        seqz    a0, a0
        j       compared
unequal:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    numbers
        sub     a0, a0, a1
        snez    a0, a0
        j       compared
less:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    numbers
        slt     a0, a0, a1
        j       compared
at_most:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    numbers
        slt     a0, a1, a0
        xori    a0, a0, 1
        j       compared
greater:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    numbers
        slt     a0, a1, a0
        j       compared
at_least:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    numbers
        slt     a0, a0, a1
        xori    a0, a0, 1
compared:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# numbers: a0, a1 = texts -> a0, a1 = numbers. A text that is none ends the program with status 2.
numbers:
        enter
        mv      s0, a1
        call    util_number
        mv      s1, a0
        mv      a0, s0
        call    util_number
        mv      a1, a0
        mv      a0, s1
        leave

        .section .rodata
        .balign 4
unary_letters:
        .word   'n', is_full, 'z', is_empty, 'e', exists, 'f', is_file, 'd', is_directory, 'p', is_fifo
        .word   'c', is_device, 'L', is_link, 'h', is_link, 's', has_size, 't', is_terminal
        .word   'r', may_read, 'w', may_write, 'x', may_execute, 0
binary:
        .word   same, same, different, equal, unequal, less, at_most, greater, at_least
binary_names:
        .asciz  "=", "==", "!=", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", ""

        .bss
        .balign 4
file:
        .space  sizeof.stat
