# Closures: a code address with captured data behind it. The code gets the closure as its first argument, so it finds
# its data whoever calls it, and when. Here are the algorithms that take one.

        .include "function.inc"

        .equ    closure.code, 0

# void closure_for_each(void *base, size_t n, size_t size, closure_t *each): calls each(element *) for n elements of size bytes.
function closure_for_each
        addi    sp, sp, -20
        sw      ra, 16(sp)
        sw      s0, 12(sp)
        sw      s1, 8(sp)
        sw      a2, 4(sp)
        sw      a3, 0(sp)
        mv      s0, a0
        mul     s1, a1, a2
        add     s1, s1, a0              # s1: the end
1:
        beq     s0, s1, 2f
        lw      a0, 0(sp)
        mv      a1, s0
        lw      t0, closure.code(a0)
        jalr    t0
        lw      t0, 4(sp)
        add     s0, s0, t0
        j       1b
2:
        lw      s1, 8(sp)
        lw      s0, 12(sp)
        lw      ra, 16(sp)
        addi    sp, sp, 20
        ret
end     closure_for_each

# void closure_map(const long *from, long *to, size_t n, closure_t *each): to[i] = each(from[i]) for n words.
function closure_map
        addi    sp, sp, -20
        sw      ra, 16(sp)
        sw      s0, 12(sp)
        sw      s1, 8(sp)
        sw      a3, 0(sp)
        mv      s0, a0
        mv      s1, a1
        slli    a2, a2, 2
        add     a2, a2, a0
        sw      a2, 4(sp)
1:
        lw      t0, 4(sp)
        beq     s0, t0, 2f
        lw      a0, 0(sp)
        lw      a1, 0(s0)
        lw      t0, closure.code(a0)
        jalr    t0
        sw      a0, 0(s1)
        addi    s0, s0, 4
        addi    s1, s1, 4
        j       1b
2:
        lw      s1, 8(sp)
        lw      s0, 12(sp)
        lw      ra, 16(sp)
        addi    sp, sp, 20
        ret
end     closure_map

# long closure_fold(const long *from, size_t n, long first, closure_t *each): result = each(result, from[i]) for n words.
function closure_fold
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      s1, 4(sp)
        sw      a3, 0(sp)
        mv      s0, a0
        slli    s1, a1, 2
        add     s1, s1, a0
        mv      a0, a2
1:
        beq     s0, s1, 2f
        mv      a1, a0
        lw      a2, 0(s0)
        addi    s0, s0, 4
        lw      a0, 0(sp)
        lw      t0, closure.code(a0)
        jalr    t0
        j       1b
2:
        lw      s1, 4(sp)
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     closure_fold

# void closure_sort(void *base, size_t n, size_t size, closure_t *compare): qsort with a closure that compares two elements.
function closure_sort
        mv      a4, a3
        lla     a3, call_compare
        tail    qsort_r
end     closure_sort

# call_compare(x, y, closure): the closure's code with the closure in front.
call_compare:
        mv      t0, a0
        mv      a0, a2
        mv      a2, a1
        mv      a1, t0
        lw      t0, closure.code(a0)
        jr      t0
