# Thread-local variables of the first thread. The linker puts their initial values into a segment of type PT_TLS; each
# thread needs a copy of its own, and tp points to it. The kernel tells where the program headers are (auxv, AT_PHDR).
# Below tp stand a few words of the library: errno of the thread, its record (thread.inc).

        .include "function.inc"
        .include "thread.inc"

        .equ    AT_PHDR, 3
        .equ    AT_PHNUM, 5
        .equ    PT_TLS, 7
        .equ    phdr.type, 0
        .equ    phdr.vaddr, 8
        .equ    phdr.filesz, 16
        .equ    phdr.memsz, 20
        .equ    sizeof.phdr, 32

# void __init_tls(char **envp): makes the block of the first thread and sets tp. In a dynamic program the loader has
# done that: then tp is not 0.
function __init_tls
        bnez    tp, 8f
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
1:
        lw      t0, 0(a0)               # to the end of the environment: auxv is behind it
        addi    a0, a0, 4
        bnez    t0, 1b
        li      a1, 0                   # address of the program headers
        li      a2, 0                   # how many
2:
        lw      t0, 0(a0)               # a pair: type, value
        lw      t1, 4(a0)
        addi    a0, a0, 8
        beqz    t0, 5f
        li      t2, AT_PHDR
        bne     t0, t2, 3f
        mv      a1, t1
3:
        li      t2, AT_PHNUM
        bne     t0, t2, 4f
        mv      a2, t1
4:
        j       2b
5:
        beqz    a1, 7f                  # they are not in memory: no thread-local variables
6:
        beqz    a2, 7f
        lw      t0, phdr.type(a1)
        addi    a1, a1, sizeof.phdr
        addi    a2, a2, -1
        li      t1, PT_TLS
        bne     t0, t1, 6b
        addi    s0, a1, -sizeof.phdr    # s0: the one that describes them
        lw      a0, phdr.memsz(s0)
        la      t0, __tls_size          # other threads will want the same
        sw      a0, 0(t0)
        addi    a0, a0, sizeof.tcb + 15
        call    sbrk                    # comes filled with zeros
        addi    a0, a0, sizeof.tcb + 15
        andi    tp, a0, -16
        mv      a0, tp
        lw      a1, phdr.vaddr(s0)
        la      t0, __tls_image
        sw      a1, 0(t0)
        lw      a2, phdr.filesz(s0)
        la      t0, __tls_file_size
        sw      a2, 0(t0)
        call    memcpy
        j       9f
7:
        la      tp, no_variables
9:
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
8:
        ret
end     __init_tls

        .bss
        .balign 16
        .zero   sizeof.tcb              # what stands below tp
no_variables:

        .balign 4
        .globl  __tls_image, __tls_file_size, __tls_size
        .hidden __tls_image, __tls_file_size, __tls_size
__tls_image:                            # their initial values, 0 in a dynamic program
        .zero   4
__tls_file_size:                        # how many bytes of them there are
        .zero   4
__tls_size:                             # bytes with the zeros behind
        .zero   4
