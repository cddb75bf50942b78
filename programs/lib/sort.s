# Sorting and searching with a function that compares: qsort, qsort_r, bsearch.

        .include "function.inc"

        .equ    q.base, 0
        .equ    q.size, 4               # of an element
        .equ    q.compare, 8
        .equ    q.start, 12             # elements before this one are not in the heap yet
        .equ    q.end, 16               # elements from this one on are sorted
        .equ    q.argument, 20          # what the function gets besides
        .equ    q.saved, 24
        .equ    sizeof.q, 36

# void qsort(void *base, size_t n, size_t size, int (*compare)(const void *, const void *)): sorts n
# elements of size bytes. It is a heap sort: every element is at least as large as its children 2i+1 and 2i+2;
# the largest one is on top, goes to the end, and the rest is put in order again. Never slow, and no memory is needed.
function qsort
        li      a4, 0
        # falls through
end     qsort

# void qsort_r(void *base, size_t n, size_t size, int (*compare)(const void *, const void *, void *), void *argument): qsort
# whose function gets an argument of its own.
function qsort_r
        addi    sp, sp, -sizeof.q
        sw      ra, q.saved(sp)
        sw      s0, q.saved + 4(sp)
        sw      s1, q.saved + 8(sp)
        sw      a0, q.base(sp)
        sw      a2, q.size(sp)
        sw      a3, q.compare(sp)
        sw      a4, q.argument(sp)
        sw      a1, q.end(sp)
        srli    a1, a1, 1
        sw      a1, q.start(sp)
1:
        lw      t0, q.end(sp)
        li      t1, 1
        bgeu    t1, t0, 6f
        lw      s0, q.start(sp)
        beqz    s0, 2f
        addi    s0, s0, -1              # one more element into the heap
        sw      s0, q.start(sp)
        j       3f
2:
        addi    a1, t0, -1              # the largest one to the end
        sw      a1, q.end(sp)
        li      a0, 0
        call    swap
3:                                      # s0 may be smaller than its children: let it sink
        slli    s1, s0, 1
        addi    s1, s1, 1
        lw      t0, q.end(sp)
        bgeu    s1, t0, 1b              # no child
        addi    a1, s1, 1
        bgeu    a1, t0, 4f
        mv      a0, s1
        call    compare                 # the larger one of the two children
        bgez    a0, 4f
        addi    s1, s1, 1
4:
        mv      a0, s0
        mv      a1, s1
        call    compare
        bgez    a0, 1b
        mv      a0, s0
        mv      a1, s1
        call    swap
        mv      s0, s1
        j       3b
6:
        lw      s1, q.saved + 8(sp)
        lw      s0, q.saved + 4(sp)
        lw      ra, q.saved(sp)
        addi    sp, sp, sizeof.q
        ret
end     qsort_r

# compare: calls the function for elements a0 and a1, numbers within the array. sp: the record of qsort.
compare:
        lw      t0, q.base(sp)
        lw      t1, q.size(sp)
        mul     a0, a0, t1
        mul     a1, a1, t1
        add     a0, a0, t0
        add     a1, a1, t0
        lw      a2, q.argument(sp)
        lw      t0, q.compare(sp)
        jr      t0

# swap: exchanges elements a0 and a1.
swap:
        lw      t0, q.base(sp)
        lw      t1, q.size(sp)
        mul     a0, a0, t1
        mul     a1, a1, t1
        add     a0, a0, t0
        add     a1, a1, t0
        add     a2, a0, t1
        or      t0, a0, a1
        or      t0, t0, t1
        andi    t0, t0, 3
        bnez    t0, 2f
1:
        beq     a0, a2, 3f              # word by word, where everything stands at words
        lw      t0, 0(a0)
        lw      t1, 0(a1)
        sw      t1, 0(a0)
        sw      t0, 0(a1)
        addi    a0, a0, 4
        addi    a1, a1, 4
        j       1b
2:
        beq     a0, a2, 3f
        lbu     t0, 0(a0)
        lbu     t1, 0(a1)
        sb      t1, 0(a0)
        sb      t0, 0(a1)
        addi    a0, a0, 1
        addi    a1, a1, 1
        j       2b
3:
        ret

# void *bsearch(const void *key, const void *base, size_t n, size_t size, int (*compare)(const void *, const void *)):
# looks for key in n sorted elements, each time halving what is left. Result: address of an equal element, or 0.
function bsearch
        addi    sp, sp, -28
        sw      ra, 24(sp)
        sw      s0, 20(sp)
        sw      s1, 16(sp)
        sw      a0, 12(sp)
        sw      a3, 8(sp)
        sw      a4, 4(sp)
        mv      s0, a1                  # s0: start of what is left
        mv      s1, a2                  # s1: elements left
1:
        beqz    s1, 3f
        srli    t0, s1, 1               # the one in the middle
        lw      t1, 8(sp)
        mul     t0, t0, t1
        add     a1, s0, t0
        sw      a1, 0(sp)
        lw      a0, 12(sp)
        lw      t0, 4(sp)
        jalr    t0                      # compare(key, middle)
        beqz    a0, 2f
        srli    t0, s1, 1
        bltz    a0, 4f
        lw      s0, 0(sp)               # key is behind it
        lw      t1, 8(sp)
        add     s0, s0, t1
        sub     s1, s1, t0
        addi    s1, s1, -1
        j       1b
4:
        mv      s1, t0
        j       1b
2:
        lw      a0, 0(sp)
        j       5f
3:
        li      a0, 0
5:
        lw      s1, 16(sp)
        lw      s0, 20(sp)
        lw      ra, 24(sp)
        addi    sp, sp, 28
        ret
end     bsearch
