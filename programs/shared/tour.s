# tour: a program and a shared library.
#
# Shows   Nothing of shapes.s is in the program; the dynamic loader, /lib/ld.so, puts the two together when the program
#         starts, and each function is bound when it is first called.
# Run     badak build --shared programs/shared/shapes.s -o libshapes.so
#         badak run programs/shared/tour.s -L. -lshapes
#         badak run programs/shared/tour.s -L. -lshapes --trace-loader                what the loader does
#         badak run programs/shared/tour.s -L. -lshapes --trace-loader --env LD_BIND_NOW=1
# Break   Give this file a function `product` that adds; the library's calls come here, too. Change shapes.s and build
#         only the library again.
# Lab     docs/labs/shared-library.md

        .text
        .globl  main
main:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
        li      s0, 3
1:
        mv      a0, s0
        addi    a1, s0, 1
        call    area                    # the first time by way of ld.so, then directly
        mv      a1, a0
        la      a2, unit                # the library's variable: a copy of it is in the program
        lw      a2, 0(a2)
        la      a0, line
        call    printf
        la      a2, feet
        la      a1, unit
        sw      a2, 0(a1)
        addi    s0, s0, 1
        li      t0, 5
        ble     s0, t0, 1b
        call    times_asked
        mv      a1, a0
        la      a0, summary
        call    printf
        li      a0, 0
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

        .section .rodata
line:   .asciz  "%d %s\n"
summary:
        .asciz  "area was called %d times\n"
feet:   .asciz  "square feet"
