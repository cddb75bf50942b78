# Memory from the kernel: brk, sbrk, mmap, munmap, mprotect.

        .include "wrapper.inc"
        .include "errno.inc"

        wrapper munmap, SYS_munmap              # int munmap(void *start, size_t length): takes pages out of memory
        wrapper mremap, SYS_mremap              # void *mremap(void *start, size_t old, size_t new, int flags, ...): makes a mapping longer or shorter; moves it with MREMAP_MAYMOVE
        waiting msync, SYS_msync                # int msync(void *start, size_t length, int flags): shared mappings and files are always the same here
        wrapper madvise, SYS_madvise            # int madvise(void *start, size_t length, int advice): MADV_DONTNEED drops pages
        wrapper mincore, SYS_mincore            # int mincore(void *start, size_t length, unsigned char *to): a byte for each page: 1 if it is in memory
        wrapper mlock, SYS_mlock                # int mlock(const void *start, size_t length): pages always stay in memory here
        wrapper munlock, SYS_munlock            # int munlock(const void *start, size_t length): undoes mlock
        wrapper mprotect, SYS_mprotect          # int mprotect(void *start, size_t length, int prot): changes what may be done with pages

# void *mmap(void *address, size_t length, int prot, int flags, int fd, off_t offset): puts pages or
# a part of a file into memory. The kernel counts the offset in pages of 4096 bytes. Result: the address, or -1.
function mmap
        srai    a5, a5, 12
        li      t0, SYS_mmap2
        ecall
        j       __result
end     mmap

# int brk(void *end): moves the end of the heap. Result: 0 or -1.
function brk
        mv      a1, a0
        li      t0, SYS_brk
        ecall
        beq     a0, a1, 1f
        li      a0, -ENOMEM
        j       __result
1:
        la      t0, heap_end
        sw      a0, 0(t0)
        li      a0, 0
        ret
end     brk

# void *sbrk(int n): makes the heap n bytes larger. Result: where the new part starts, or -1.
function sbrk
        mv      a2, a0
        la      a3, heap_end
        lw      a1, 0(a3)
        bnez    a1, 1f
        li      a0, 0                   # the first time: ask where the heap ends
        li      t0, SYS_brk
        ecall
        mv      a1, a0
        sw      a1, 0(a3)
1:
        add     a0, a1, a2
        beq     a0, a1, 2f              # n is 0
        mv      a4, a0
        li      t0, SYS_brk
        ecall
        bne     a0, a4, 3f
        sw      a0, 0(a3)
2:
        mv      a0, a1
        ret
3:
        li      a0, -ENOMEM
        j       __result
end     sbrk

        .bss
        .balign 4
heap_end:
        .zero   4
