# What C++ without exceptions calls: operator new and delete, guards of static variables, pure virtual functions.

        .include "function.inc"
        .include "syscalls.inc"

# void *_Znwj(size_t n): operator new: memory from malloc; without memory the program ends.
# void *_Znaj(size_t n): operator new[].
function _Znwj
        addi    sp, sp, -4
        sw      ra, 0(sp)
        seqz    t0, a0                  # 0 bytes are an object, too
        add     a0, a0, t0
        call    malloc
        bnez    a0, 1f
        call    abort
1:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     _Znwj

# void _ZdlPv(void *p): operator delete.
# void _ZdlPvj(void *p, size_t n): operator delete with the size.
# void _ZdaPv(void *p): operator delete[].
# void _ZdaPvj(void *p, size_t n): operator delete[] with the size.
function _ZdlPv
        tail    free
end     _ZdlPv

        .weak   _Znaj, _ZdlPvj, _ZdaPv, _ZdaPvj
        .set    _Znaj, _Znwj
        .set    _ZdlPvj, _ZdlPv
        .set    _ZdaPv, _ZdlPv
        .set    _ZdaPvj, _ZdlPv

# int __cxa_guard_acquire(long long *guard): 1 if the caller shall initialize the static variable, 0 if it is done.
# Byte 0 of the guard says that it is done; its second word is 1 while a thread is at it, and the others wait.
function __cxa_guard_acquire
        addi    a1, a0, 4
1:
        lbu     t0, 0(a0)
        bnez    t0, 3f
        li      t0, 1
        amoswap.w t0, t0, (a1)
        beqz    t0, 2f
        mv      a2, a0
        li      t0, SYS_sched_yield
        ecall
        mv      a0, a2
        j       1b
2:
        lbu     t0, 0(a0)               # somebody may have finished it in between
        li      a0, 1
        beqz    t0, 4f
        sw      zero, 0(a1)
3:
        li      a0, 0
4:
        ret
end     __cxa_guard_acquire

# void __cxa_guard_release(long long *guard): the static variable is initialized.
function __cxa_guard_release
        li      t0, 1
        fence
        sb      t0, 0(a0)
        # falls through
end     __cxa_guard_release

# void __cxa_guard_abort(long long *guard): the static variable is not initialized, the next one may try.
function __cxa_guard_abort
        fence
        sw      zero, 4(a0)
        ret
end     __cxa_guard_abort

# void __cxa_pure_virtual(void): a pure virtual function was called.
function __cxa_pure_virtual
        j       abort_program
end     __cxa_pure_virtual

# void __cxa_deleted_virtual(void): a deleted virtual function was called.
function __cxa_deleted_virtual
abort_program:
        tail    abort
end     __cxa_deleted_virtual
