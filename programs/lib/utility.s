# What the utilities of programs/bin share: options, error messages, exit status.
#
# Callbacks: s0 and s1 of the caller are not touched on the way to what is called back (see utility.inc).

        .include "function.inc"
        .include "utility.inc"

        .equ    VALUES, 16

# unsigned util_start(int argc, char **argv, const char *usage, const char *letters): reads the options. Bit i of the
# result: letter i was given. A `:` behind a letter: it takes a value, kept in util_values[i]. `#:` takes -5 and the like.
# A `+` in front: the first operand ends the options. The operands are a1, in C util_operands; their number util_count.
function util_start
        enter   20
        .equ    letters, 0
        .equ    last, 4                 # where the next operand goes: argv is packed, operands only
        .equ    literal, 8              # 1: no more options
        .equ    place, 12               # in a row of options: -abc
        .equ    first, 16
        sw      a3, letters(sp)
        sw      zero, literal(sp)
        la      t0, util_usage
        sw      a2, 0(t0)
        addi    s0, a1, 4               # s0: next argument
        sw      s0, last(sp)
        sw      s0, first(sp)
        lw      a0, 0(a1)
        beqz    a0, 1f
        call    util_base
        la      t0, util_name
        sw      a0, 0(t0)
1:
        li      s1, 0                   # s1: the result
        call    block_output
next:
        lw      a0, 0(s0)
        beqz    a0, done
        addi    s0, s0, 4
        lw      t0, literal(sp)
        bnez    t0, operand
        lbu     t0, 0(a0)
        li      t1, '-'
        bne     t0, t1, operand
        lbu     t0, 1(a0)
        beqz    t0, operand             # - alone is standard input
        bne     t0, t1, row
        lbu     t0, 2(a0)
        bnez    t0, long
        sw      t1, literal(sp)         # --
        j       next

operand:
        lw      t0, last(sp)
        sw      a0, 0(t0)
        addi    t0, t0, 4
        sw      t0, last(sp)
        lw      t0, letters(sp)
        lbu     t0, 0(t0)
        li      t1, '+'
        bne     t0, t1, next
        sw      t1, literal(sp)
        j       next

long:
        sw      a0, place(sp)
        text    a1, "--help"
        call    strcmp
        beqz    a0, help
        text    a0, "unrecognized option '%s'"
        lw      a1, place(sp)
        call    util_complain
        call    util_misused

row:
        addi    a0, a0, 1
        sw      a0, place(sp)
letter:
        lw      a0, place(sp)
        lbu     a1, 0(a0)
        beqz    a1, next
        addi    a0, a0, 1
        sw      a0, place(sp)
        lw      a0, letters(sp)
        call    find_letter
        bgez    a0, known
        li      t0, 10
        addi    t1, a1, -'0'
        bgeu    t1, t0, unknown
        lw      a0, place(sp)           # a digit: the value of #, if there is one
        addi    a0, a0, -1
        sw      a0, place(sp)
        sw      a1, literal(sp)
        lw      a0, letters(sp)
        li      a1, '#'
        call    find_letter
        lw      a1, literal(sp)
        sw      zero, literal(sp)
        bgez    a0, known
        lw      a0, -4(s0)              # otherwise a negative number, an operand
        lbu     t0, 1(a0)
        beq     t0, a1, operand
        j       unknown
known:
        li      t0, 1
        sll     t0, t0, a0
        or      s1, s1, t0
        lbu     t0, 1(a2)
        li      t1, ':'
        bne     t0, t1, letter
        la      t1, util_values
        slli    a0, a0, 2
        add     t1, t1, a0
        lw      a0, place(sp)
        lbu     t0, 0(a0)
        bnez    t0, value               # -n5
        lw      a0, 0(s0)               # -n 5
        beqz    a0, no_value
        addi    s0, s0, 4
value:
        sw      a0, 0(t1)
        j       next

unknown:
        text    a0, "invalid option -- '%c'"
        call    util_complain
        call    util_misused
no_value:
        lbu     a1, 0(a2)
        text    a0, "option requires an argument -- '%c'"
        call    util_complain
        call    util_misused

help:
        la      a0, util_usage
        lw      a0, 0(a0)
        call    puts
        li      a0, 0
        call    exit

done:
        lw      t0, last(sp)
        sw      zero, 0(t0)
        lw      a1, first(sp)
        sub     t0, t0, a1
        srai    t0, t0, 2
        la      t1, util_count
        sw      t0, 0(t1)
        la      t1, util_operands
        sw      a1, 0(t1)
        mv      a0, s1
        leave   20
end     util_start

# find_letter: a0 = letters of util_start, a1 = one of them -> a0 = its number, or -1; a2 = its place.
find_letter:
        mv      a2, a0
        li      a0, 0
        lbu     t0, 0(a2)
        li      t1, '+'
        bne     t0, t1, 1f
        addi    a2, a2, 1
1:
        lbu     t0, 0(a2)
        beqz    t0, 3f
        beq     t0, a1, 4f
        addi    a2, a2, 1
        addi    a0, a0, 1
        li      t1, ':'
        lbu     t0, 0(a2)
        bne     t0, t1, 1b
        addi    a2, a2, 1
        j       1b
3:
        li      a0, -1
4:
        ret

# block_output: standard output that is no terminal is written when the buffer is full, not line by line.
block_output:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      a0, 1
        call    isatty
        bnez    a0, 1f
        la      a0, stdout
        lw      a0, 0(a0)
        li      t0, STREAM_FULL
        sw      t0, stream.mode(a0)
1:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# void util_need(int n): ends the program if there are fewer than n operands.
function util_need
        la      t0, util_count
        lw      t0, 0(t0)
        bge     t0, a0, 1f
        text    a0, "missing operand"
        call    util_complain
        call    util_misused
1:
        ret
end     util_need

# void util_most(int n): ends the program if there are more than n operands.
function util_most
        la      t0, util_count
        lw      t0, 0(t0)
        bge     a0, t0, 1f
        slli    a0, a0, 2
        la      t0, util_operands
        lw      t0, 0(t0)
        add     t0, t0, a0
        lw      a1, 0(t0)
        text    a0, "extra operand '%s'"
        call    util_complain
        call    util_misused
1:
        ret
end     util_most

# void util_misused(void): tells where help is and ends with the status for wrong usage, util_failure.
function util_misused
        la      a0, stderr
        lw      a0, 0(a0)
        text    a1, "Try '%s --help' for more information.\n"
        la      a2, util_name
        lw      a2, 0(a2)
        call    fprintf
        la      a0, util_failure
        lw      a0, 0(a0)
        call    exit
end     util_misused

# void util_complain(const char *format, ...): prints "name: ..." on standard error; the exit status will be util_failure.
function util_complain
        addi    sp, sp, -28
        sw      ra, 0(sp)
        sw      a0, 4(sp)
        sw      a1, 8(sp)
        sw      a2, 12(sp)
        sw      a3, 16(sp)
        sw      a4, 20(sp)
        sw      a5, 24(sp)
        la      t0, util_failure
        lw      t0, 0(t0)
        la      t1, util_status
        sw      t0, 0(t1)
        li      a0, 0
        call    fflush                  # what was printed before stands before
        la      a0, stderr
        lw      a0, 0(a0)
        text    a1, "%s: "
        la      a2, util_name
        lw      a2, 0(a2)
        call    fprintf
        la      a0, stderr
        lw      a0, 0(a0)
        lw      a1, 4(sp)
        addi    a2, sp, 8
        call    vfprintf
        li      a0, '\n'
        la      a1, stderr
        lw      a1, 0(a1)
        call    fputc
        lw      ra, 0(sp)
        addi    sp, sp, 28
        ret
end     util_complain

# void util_error(const char *what): prints "name: what: text of errno" on standard error; the status will be util_failure.
function util_error
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        call    __errno_location
        lw      a0, 0(a0)
        call    strerror
        mv      a2, a0
        lw      a1, 0(sp)
        text    a0, "%s: %s"
        call    util_complain
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     util_error

# void util_end(void): writes what waits and ends the program with util_status.
function util_end
        li      a0, 0
        call    fflush
        la      a0, stdout
        lw      a0, 0(a0)
        call    ferror
        beqz    a0, 1f
        text    a0, "write error"
        call    util_error
1:
        la      a0, util_status
        lw      a0, 0(a0)
        call    exit
end     util_end

# int util_number(const char *text): the decimal number that it is; the program ends if it is none.
function util_number
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a0, 4(sp)
        mv      a1, sp
        li      a2, 10
        call    strtol
        lw      t0, 0(sp)
        lw      a1, 4(sp)
        beq     t0, a1, 1f              # no digit at all
        lbu     t0, 0(t0)
        bnez    t0, 1f                  # something behind the digits
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
1:
        text    a0, "invalid number: '%s'"
        call    util_complain
        la      a0, util_failure
        lw      a0, 0(a0)
        call    exit
end     util_number

# char *util_base(char *path): the last name of a path.
function util_base
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        li      a1, '/'
        call    strrchr
        lw      t0, 0(sp)
        beqz    a0, 1f
        lbu     t1, 1(a0)
        beqz    t1, 1f                  # nothing behind the slash
        addi    t0, a0, 1
1:
        mv      a0, t0
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     util_base

        .data
        .balign 4
        .macro  variable name, bytes=4
        .weak   \name
        .type   \name, @object
        .size   \name, \bytes
        .endm
        .irp    name, util_name, util_usage, util_operands, util_count, util_status, util_failure
        variable \name
        .endr
        variable util_values, 4 * VALUES
# char *util_name: the name of the program, for messages.
util_name:
        .word   0
# const char *util_usage: what --help prints.
util_usage:
        .word   0
# char **util_operands: the operands, 0 behind the last.
util_operands:
        .word   0
# int util_count: how many operands there are.
util_count:
        .word   0
# int util_status: what util_end returns.
util_status:
        .word   0
# int util_failure: the status after an error; grep, ls and others change it to 2.
util_failure:
        .word   1
# char *util_values[16]: the values of the options that take one.
util_values:
        .zero   4 * VALUES
