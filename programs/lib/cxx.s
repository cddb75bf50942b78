# What C++ without exceptions calls: operator new and delete, guards of static variables, pure virtual functions.

        .include "function.inc"

# void *operator new(size_t), operator new[](size_t): memory from malloc; without memory the program ends.
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

# void operator delete(void *), delete(void *, size_t), delete[](void *), delete[](void *, size_t)
function _ZdlPv
        tail    free
end     _ZdlPv

        .weak   _Znaj, _ZdlPvj, _ZdaPv, _ZdaPvj
        .set    _Znaj, _Znwj
        .set    _ZdlPvj, _ZdlPv
        .set    _ZdaPv, _ZdlPv
        .set    _ZdaPvj, _ZdlPv

# int __cxa_guard_acquire(guard *): 1 if the caller shall initialize the static variable, 0 if it is done. The guard's
# byte 0 says that it is done. (Not for threads that come here at the same time.)
function __cxa_guard_acquire
        lbu     a0, 0(a0)
        seqz    a0, a0
        ret
end     __cxa_guard_acquire

# void __cxa_guard_release(guard *): it is done. void __cxa_guard_abort(guard *): it is not.
function __cxa_guard_release
        li      t0, 1
        sb      t0, 0(a0)
        ret
end     __cxa_guard_release

function __cxa_guard_abort
        ret
end     __cxa_guard_abort

# void __cxa_pure_virtual(void): a pure virtual function was called.
function __cxa_pure_virtual
        j       abort_program
end     __cxa_pure_virtual

# void __cxa_deleted_virtual(void): a deleted one was.
function __cxa_deleted_virtual
abort_program:
        tail    abort
end     __cxa_deleted_virtual
