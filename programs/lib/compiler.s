# Small things that GCC calls: __clear_cache, the register savers of -msave-restore, what C++ needs without exceptions.

        .include "function.inc"

# void __clear_cache(void *start, void *end): what was stored may now be executed. The machine sees stores to code at
# once; fence.i says that it is meant.
function __clear_cache
        fence.i
        ret
end     __clear_cache

# In a dynamic link every object has its own copies of these (hidden): the way through a procedure linkage table would
# change t0.
        .hidden __riscv_save_0, __riscv_save_1, __riscv_save_2
        .hidden __riscv_restore_0, __riscv_restore_1, __riscv_restore_2

# void __riscv_save_N(void): saves ra, s0 and s1 on the stack. Called with `call t0, __riscv_save_0`, so that ra is kept.
function __riscv_save_0
        addi    sp, sp, -12
        sw      s1, 0(sp)
        sw      s0, 4(sp)
        sw      ra, 8(sp)
        jr      t0
end     __riscv_save_0

# void __riscv_restore_N(void): takes ra, s0 and s1 back and returns for the function that jumps here.
function __riscv_restore_0
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     __riscv_restore_0

        .weak   __riscv_save_1, __riscv_save_2, __riscv_restore_1, __riscv_restore_2
        .set    __riscv_save_1, __riscv_save_0
        .set    __riscv_save_2, __riscv_save_0
        .set    __riscv_restore_1, __riscv_restore_0
        .set    __riscv_restore_2, __riscv_restore_0
