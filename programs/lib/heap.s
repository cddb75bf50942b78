# malloc, free, calloc, realloc: the heap. As soon as there are threads, a lock stands before the list.
#
# Every block starts with a word that says how long it is, these 8 bytes included; the second word is used only while
# the block is free: it points to the next free one. Free blocks stand in one list, in the order of their addresses, so
# that neighbours can be joined.
#
#       block          block + 8 = what malloc returns
#       | size | next | bytes of the program ............ |

        .include "function.inc"
        .include "errno.inc"

        .equ    block.size, 0
        .equ    block.next, 4
        .equ    HEADER, 8
        .equ    GROW_BYTES, 16384       # the kernel is asked for at least this much

# void *malloc(size_t n): n bytes at an address that is a multiple of 8, or 0 (errno ENOMEM). They are not cleared.
function malloc
        la      t0, __threaded
        lw      t0, 0(t0)
        bnez    t0, malloc_alone
allocate:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
        li      t0, 0x7fff0000
        bgeu    a0, t0, 5f              # no address space has that much
        addi    s0, a0, HEADER + 7      # s0: size of the block
        andi    s0, s0, -8
1:
        la      a1, free_list           # a1: address of the link that leads to a2
2:
        lw      a2, 0(a1)
        beqz    a2, 4f
        lw      t0, block.size(a2)
        bgeu    t0, s0, 3f              # the first one that is large enough
        addi    a1, a2, block.next
        j       2b
3:
        sub     t0, t0, s0
        li      t1, 2 * HEADER
        bltu    t0, t1, 6f
        sw      t0, block.size(a2)      # much too large: it stays free, its end is cut off
        add     a2, a2, t0
        sw      s0, block.size(a2)
        j       7f
6:
        lw      t0, block.next(a2)      # it fits: out of the list
        sw      t0, 0(a1)
7:
        addi    a0, a2, HEADER
8:
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
4:
        mv      a0, s0
        call    grow
        beqz    a0, 1b
        j       9f
5:
        call    __errno_location
        li      t0, ENOMEM
        sw      t0, 0(a0)
9:
        li      a0, 0
        j       8b
end     malloc

# malloc_alone: malloc while no other thread is at the list.
malloc_alone:
        lla     t1, allocate
        j       alone

# grow: makes the heap at least a0 bytes larger and puts them into the list. Result: 0 or -1.
grow:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        li      t0, GROW_BYTES
        bgeu    a0, t0, 1f
        mv      a0, t0
1:
        sw      a0, 0(sp)
        call    sbrk
        li      t0, -1
        beq     a0, t0, 2f
        lw      t1, 0(sp)
        addi    t0, a0, 7               # somebody else may have moved the end to an odd place
        andi    t0, t0, -8
        sub     a0, t0, a0
        sub     t1, t1, a0
        andi    t1, t1, -8
        sw      t1, block.size(t0)
        addi    a0, t0, HEADER
        call    release
        li      a0, 0
2:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

# void free(void *p): gives back what malloc returned; p may be 0.
function free
        beqz    a0, 5f
        la      t0, __threaded
        lw      t0, 0(t0)
        bnez    t0, free_alone
release:
        addi    a0, a0, -HEADER
        la      a1, free_list           # a1: the free block before it, or the head of the list
        li      a2, 0                   # a2: the same, or 0 if there is none before it
1:
        lw      a3, 0(a1)               # a3: the free block behind it, or 0
        beqz    a3, 2f
        bltu    a0, a3, 2f
        mv      a2, a3
        addi    a1, a3, block.next
        j       1b
2:
        sw      a0, 0(a1)
        sw      a3, block.next(a0)
        lw      t0, block.size(a0)
        add     t1, a0, t0
        bne     t1, a3, 3f
        lw      t1, block.size(a3)      # the next one starts where this ends: join them
        add     t0, t0, t1
        sw      t0, block.size(a0)
        lw      t1, block.next(a3)
        sw      t1, block.next(a0)
3:
        beqz    a2, 5f
        lw      t1, block.size(a2)
        add     t2, a2, t1
        bne     t2, a0, 5f
        add     t0, t0, t1              # this one starts where the one before ends
        sw      t0, block.size(a2)
        lw      t1, block.next(a0)
        sw      t1, block.next(a2)
5:
        ret
end     free

# free_alone: free while no other thread is at the list.
free_alone:
        lla     t1, release
        # falls through

# alone: calls t1 with a0 while the list is locked.
alone:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      t1, 4(sp)
        sw      a0, 0(sp)
        la      a0, __heap_lock
        call    __lock
        lw      a0, 0(sp)
        lw      t1, 4(sp)
        jalr    t1
        sw      a0, 0(sp)
        la      a0, __heap_lock
        call    __unlock
        lw      a0, 0(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# void *calloc(size_t n, size_t size): n things of size bytes, all zero.
function calloc
        addi    sp, sp, -8
        sw      ra, 4(sp)
        mulhu   t0, a0, a1
        mul     a0, a0, a1
        beqz    t0, 1f
        li      a0, -1                  # too large for a word: malloc shall refuse it
1:
        sw      a0, 0(sp)
        call    malloc
        beqz    a0, 2f
        li      a1, 0
        lw      a2, 0(sp)
        call    memset
2:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     calloc

# void *realloc(void *p, size_t n): makes the block n bytes long, moving it if it must. Result: where it is now; 0 if
# there is no memory, and then p is as it was.
function realloc
        bnez    a0, 1f
        mv      a0, a1
        tail    malloc
1:
        lw      t0, block.size - HEADER(a0)
        addi    t0, t0, -HEADER         # what it holds
        bgeu    t0, a1, 3f
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      t0, 4(sp)
        mv      s0, a0
        mv      a0, a1
        call    malloc
        beqz    a0, 2f
        sw      a0, 0(sp)
        mv      a1, s0
        lw      a2, 4(sp)
        call    memcpy
        mv      a0, s0
        call    free
        lw      a0, 0(sp)
2:
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
3:
        ret
end     realloc

        .bss
        .balign 4
        .globl  __heap_lock
        .hidden __heap_lock, __threaded, __lock, __unlock
__heap_lock:
        .zero   4
free_list:
        .zero   4
