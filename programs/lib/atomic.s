# Atomic operations on bytes and halves: what GCC calls for _Atomic char and short. The machine has them for words only,
# so each one works on the word around: load it (lr.w), change some of its bits, store it (sc.w), and try again if
# somebody else has written meanwhile. Memory orders are taken and ignored: the machine's order is always the strongest.

        .include "function.inc"

# place: a0 = address, a1 = value -> a0 = address of the word, a1 = value in its place, t0 = shift, t1 = mask
        .macro  place bits
        andi    t0, a0, 3
        slli    t0, t0, 3
        andi    a0, a0, -4
        li      t1, (1 << (\bits)) - 1
        sll     t1, t1, t0
        sll     a1, a1, t0
        .endm

# merge: a4 = the bits of a4 under the mask, the bits of a3 elsewhere
        .macro  merge
        xor     a4, a4, a3
        and     a4, a4, t1
        xor     a4, a4, a3
        .endm

# result from: a0 = the value under the mask in `from`
        .macro  result from
        and     a0, \from, t1
        srl     a0, a0, t0
        ret
        .endm

# T __atomic_fetch_OP_N(T *p, T value, int order): adds, subtracts and so on in one step (OP: add sub and or xor nand).
# Result: the old value.
# T __atomic_OP_fetch_N(T *p, T value, int order): adds, subtracts and so on in one step. Result: the new value.
# T __sync_fetch_and_OP_N(T *p, T value): __atomic_fetch_OP_N under its older name.
# T __sync_OP_and_fetch_N(T *p, T value): __atomic_OP_fetch_N under its older name.
#
# fetches operation, bytes, instructions: both. The instructions make a4 from the old word a3 and the value a1.
        .macro  fetches operation, bytes, first, second=nop
        function __atomic_fetch_\operation\()_\bytes
        place   8 * \bytes
1:
        lr.w    a3, (a0)
        \first
        \second
        merge
        sc.w    a5, a4, (a0)
        bnez    a5, 1b
        result  a3
        end     __atomic_fetch_\operation\()_\bytes

        function __atomic_\operation\()_fetch_\bytes
        place   8 * \bytes
1:
        lr.w    a3, (a0)
        \first
        \second
        merge
        sc.w    a5, a4, (a0)
        bnez    a5, 1b
        result  a4
        end     __atomic_\operation\()_fetch_\bytes

        .weak   __sync_fetch_and_\operation\()_\bytes, __sync_\operation\()_and_fetch_\bytes
        .set    __sync_fetch_and_\operation\()_\bytes, __atomic_fetch_\operation\()_\bytes
        .set    __sync_\operation\()_and_fetch_\bytes, __atomic_\operation\()_fetch_\bytes
        .endm

        .irp    bytes, 1, 2
        fetches add, \bytes, "add a4, a3, a1"
        fetches sub, \bytes, "sub a4, a3, a1"
        fetches and, \bytes, "and a4, a3, a1"
        fetches or, \bytes, "or a4, a3, a1"
        fetches xor, \bytes, "xor a4, a3, a1"
        fetches nand, \bytes, "and a4, a3, a1", "not a4, a4"

# T __atomic_exchange_N(T *p, T value, int order): stores the value. Result: the old one.
        function __atomic_exchange_\bytes
        place   8 * \bytes
1:
        lr.w    a3, (a0)
        mv      a4, a1
        merge
        sc.w    a5, a4, (a0)
        bnez    a5, 1b
        result  a3
        end     __atomic_exchange_\bytes

# T __sync_lock_test_and_set_N(T *p, T value): __atomic_exchange_N under its older name.
        .weak   __sync_lock_test_and_set_\bytes
        .set    __sync_lock_test_and_set_\bytes, __atomic_exchange_\bytes

# T __sync_val_compare_and_swap_N(T *p, T expected, T value): stores the value if the old one is as expected.
# Result: the old one.
        function __sync_val_compare_and_swap_\bytes
        place   8 * \bytes
        sll     a2, a2, t0
        and     a1, a1, t1
1:
        lr.w    a3, (a0)
        and     a4, a3, t1
        bne     a4, a1, 2f
        mv      a4, a2
        merge
        sc.w    a5, a4, (a0)
        bnez    a5, 1b
2:
        result  a3
        end     __sync_val_compare_and_swap_\bytes

# bool __sync_bool_compare_and_swap_N(T *p, T expected, T value): stores the value if the old one is as expected.
# Result: whether it was stored.
        function __sync_bool_compare_and_swap_\bytes
        place   8 * \bytes
        sll     a2, a2, t0
        and     a1, a1, t1
1:
        lr.w    a3, (a0)
        and     a4, a3, t1
        bne     a4, a1, 2f
        mv      a4, a2
        merge
        sc.w    a5, a4, (a0)
        bnez    a5, 1b
        li      a0, 1
        ret
2:
        li      a0, 0
        ret
        end     __sync_bool_compare_and_swap_\bytes
        .endr

# bool __atomic_compare_exchange_N(T *p, T *expected, T value, int success, int failure): stores the value if the old one is
# *expected. Otherwise the old one is stored in *expected.
# compare_exchange bytes, load, store: makes it.
        .macro  compare_exchange bytes, load, store
        function __atomic_compare_exchange_\bytes
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a1, 4(sp)
        \load   a1, 0(a1)
        sw      a1, 0(sp)
        call    __sync_val_compare_and_swap_\bytes
        lw      t0, 0(sp)
        lw      a1, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        bne     a0, t0, 1f
        li      a0, 1
        ret
1:
        \store  a0, 0(a1)
        li      a0, 0
        ret
        end     __atomic_compare_exchange_\bytes
        .endm

        compare_exchange 1, lbu, sb
        compare_exchange 2, lhu, sh
