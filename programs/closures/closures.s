# closures: code together with the data that it needs; for_each, map and sort take one.
#
#     int x = 10;  std::for_each(nums.begin(), nums.end(), [x](int n) { std::cout << n + x << " "; });
#
# Shows   A closure is a record: the address of code, and what was captured behind it. Whoever calls it hands over the
#         record, and the code finds its data there, long after the function that made it has returned.
# Run     badak run programs/closures/closures.s
# Break   programs/closures/closures-broken.s captures the address of x instead of its value.
# Lab     docs/labs/closures.md

        .include "frame.inc"

        .equ    COUNT, 5

        .text
        .globl  main
main:
        enter
        call    make_adder              # its x is gone when it returns; the captured one is not
        call    use_the_stack
        la      a0, numbers
        li      a1, COUNT
        li      a2, 4
        la      a3, adder
        call    closure_for_each
        call    print_newline
        la      a0, numbers
        li      a1, COUNT
        li      a2, 4
        la      a3, nearest             # sorted by the distance from what it captured
        call    closure_sort
        la      a0, numbers
        li      a1, COUNT
        li      a2, 4
        la      a3, shows
        call    closure_for_each
        call    print_newline
        li      a0, 0
        leave

# make_adder: x is a variable of this function; the closure `adder` captures it.
make_adder:
        enter   4
        li      t0, 10
        sw      t0, 0(sp)               # int x = 10
        la      t1, adder
        .ifdef  BROKEN
        sw      sp, 4(t1)               # captured by reference
        .else
        sw      t0, 4(t1)               # captured by value
        .endif
        leave   4

# use_the_stack: does what any function does: it uses the place where x was.
use_the_stack:
        enter   4
        li      t0, 777
        sw      t0, 0(sp)
        leave   4

# The code of the closures. a0: the closure, a1: address of the element.
add_and_print:
        lw      t0, 4(a0)
        .ifdef  BROKEN
        lw      t0, 0(t0)
        .endif
        lw      a1, 0(a1)
        add     a1, a1, t0
        la      a0, format
        tail    printf

print:
        lw      a1, 0(a1)
        la      a0, format
        tail    printf

# a1, a2: addresses of two elements. Result: negative if the first one is nearer to the captured number.
compare_distance:
        lw      t0, 4(a0)
        lw      a1, 0(a1)
        lw      a2, 0(a2)
        sub     a1, a1, t0
        bgez    a1, 1f
        neg     a1, a1
1:
        sub     a2, a2, t0
        bgez    a2, 2f
        neg     a2, a2
2:
        sub     a0, a1, a2
        ret

        .section .rodata
format:
        .asciz  "%d "

        .data
        .balign 4
numbers:
        .word   1, 2, 30, 4, 55
adder:
        .word   add_and_print, 0
nearest:
        .word   compare_distance, 31
shows:
        .word   print, 0
