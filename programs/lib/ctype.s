# Kinds of characters (ASCII): isalpha, isdigit and the others give 1 or 0; toupper, tolower.

        .include "function.inc"

# in_range name, first, last: a function that says whether c is between the two.
        .macro  in_range name, first, last
        function \name
        addi    a0, a0, -(\first)
        sltiu   a0, a0, (\last) - (\first) + 1
        ret
        end     \name
        .endm

        in_range isdigit, '0', '9'      # int isdigit(int c): 0 to 9
        in_range isupper, 'A', 'Z'      # int isupper(int c): a capital letter
        in_range islower, 'a', 'z'      # int islower(int c): a small letter
        in_range isprint, ' ', '~'      # int isprint(int c): a character that is printed, the space included
        in_range isgraph, '!', '~'      # int isgraph(int c): a character that is printed, the space excluded

# int isalpha(int c): a letter. A-Z and a-z differ in one bit.
function isalpha
        ori     a0, a0, 0x20
        addi    a0, a0, -'a'
        sltiu   a0, a0, 26
        ret
end     isalpha

# int isalnum(int c): a letter or a digit.
function isalnum
        addi    t0, a0, -'0'
        sltiu   t0, t0, 10
        ori     a0, a0, 0x20
        addi    a0, a0, -'a'
        sltiu   a0, a0, 26
        or      a0, a0, t0
        ret
end     isalnum

# int isxdigit(int c): a hexadecimal digit.
function isxdigit
        addi    t0, a0, -'0'
        sltiu   t0, t0, 10
        ori     a0, a0, 0x20
        addi    a0, a0, -'a'
        sltiu   a0, a0, 6
        or      a0, a0, t0
        ret
end     isxdigit

# int isspace(int c): a space, or one of tab, newline, vertical tab, form feed, return (9 to 13).
function isspace
        addi    t0, a0, -9
        sltiu   t0, t0, 5
        addi    a0, a0, -' '
        seqz    a0, a0
        or      a0, a0, t0
        ret
end     isspace

# int isblank(int c): a space or a tab.
function isblank
        addi    t0, a0, -'\t'
        seqz    t0, t0
        addi    a0, a0, -' '
        seqz    a0, a0
        or      a0, a0, t0
        ret
end     isblank

# int iscntrl(int c): a control character.
function iscntrl
        sltiu   t0, a0, 32
        addi    a0, a0, -127
        seqz    a0, a0
        or      a0, a0, t0
        ret
end     iscntrl

# int ispunct(int c): printable, but neither letter, digit nor space.
function ispunct
        addi    t0, a0, -'!'
        sltiu   t0, t0, '~' - '!' + 1
        addi    t1, a0, -'0'
        sltiu   t1, t1, 10
        ori     a0, a0, 0x20
        addi    a0, a0, -'a'
        sltiu   a0, a0, 26
        or      a0, a0, t1
        xori    a0, a0, 1
        and     a0, a0, t0
        ret
end     ispunct

# int toupper(int c): a-z become A-Z, the rest stays.
function toupper
        addi    t0, a0, -'a'
        sltiu   t0, t0, 26
        slli    t0, t0, 5               # 32 for a small letter, otherwise 0
        sub     a0, a0, t0
        ret
end     toupper

# int tolower(int c): A-Z become a-z, the rest stays.
function tolower
        addi    t0, a0, -'A'
        sltiu   t0, t0, 26
        slli    t0, t0, 5
        add     a0, a0, t0
        ret
end     tolower
