# shapes: a library for tour.s and frames.s: areas, and how often it was asked, which every thread counts for itself.
#
# Shows   Code of a shared object must run wherever it is loaded, so `.option pic`: `la` then reads addresses from the
#         global offset table.
# Run     badak build --shared programs/shared/shapes.s -o libshapes.so
# Lab     docs/labs/shared-library.md

        .option pic

        .text
        .globl  area
        .type   area, @function
area:                                   # int area(int width, int height)
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a0, 4(sp)
        sw      a1, 0(sp)
        la.tls.gd a0, asked             # thread-local: the loader's __tls_get_addr knows where
        call    __tls_get_addr@plt
        lw      t0, 0(a0)
        addi    t0, t0, 1
        sw      t0, 0(a0)
        lw      a1, 0(sp)
        lw      a0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        j       product                 # through the PLT: a program may have its own `product`
        .size   area, . - area

        .globl  product
        .type   product, @function
product:                                # int product(int a, int b)
        mul     a0, a0, a1
        ret
        .size   product, . - product

        .globl  times_asked
        .type   times_asked, @function
times_asked:                            # int times_asked(void)
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la.tls.gd a0, asked
        call    __tls_get_addr@plt
        lw      a0, 0(a0)
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
        .size   times_asked, . - times_asked

arrive: la      a0, arrival
        tail    puts
leave:  la      a0, departure
        tail    puts

        .section .init_array, "aw"      # called before main
        .word   arrive
        .section .fini_array, "aw"      # called by exit
        .word   leave

        .section .rodata
arrival:
        .asciz  "shapes: at your service"
departure:
        .asciz  "shapes: good bye"

        .data
        .globl  unit                    # const char *unit: the program reads and changes it
        .type   unit, @object
        .size   unit, 4
unit:   .word   metres

        .section .rodata
metres: .asciz  "square metres"

        .section .tbss, "awT", @nobits
asked:  .zero   4
