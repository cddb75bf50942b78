# Start of a C program with picolibc on badak: what the kernel gives (sp points at argc, argv..., 0, envp..., 0) becomes
# a call of main. The kernel has loaded .data and given zeros for .bss already, so there is nothing to copy but the
# initial values of thread-local variables.

        .section .text.start, "ax"
        .globl _start
        .type _start, @function
_start:
        .option push
        .option norelax
        la      gp, __global_pointer$
        .option pop

        la      tp, __tls_block
        la      a0, __tls_image             # the initial values, and how many bytes they are
        la      a1, __tls_image_size
        mv      a2, tp
        beqz    a1, 2f
1:      lb      a3, 0(a0)
        sb      a3, 0(a2)
        addi    a0, a0, 1
        addi    a2, a2, 1
        addi    a1, a1, -1
        bnez    a1, 1b

2:      lw      s0, 0(sp)                   # argc
        addi    s1, sp, 4                   # argv
        slli    a0, s0, 2
        add     a0, a0, s1
        addi    a0, a0, 4                   # envp stands behind argv's null pointer
        la      a1, environ
        sw      a0, 0(a1)
        andi    sp, sp, -16
        call    __libc_init_array
        mv      a0, s0
        mv      a1, s1
        la      a2, environ
        lw      a2, 0(a2)
        call    main
        call    exit
        .size _start, . - _start
