# What a new thread is like: pthread_attr_t.

        .include "function.inc"
        .include "thread.inc"
        .include "errno.inc"

        .hidden __default_attr

# int pthread_attr_init(pthread_attr_t *attr): what a thread is like if nobody says otherwise. Always 0.
function pthread_attr_init
        la      t0, __default_attr
        lw      t1, attr.stack_size(t0)
        sw      t1, attr.stack_size(a0)
        lw      t1, attr.guard_size(t0)
        sw      t1, attr.guard_size(a0)
        sw      zero, attr.detached(a0)
        sw      zero, attr.stack(a0)
        # falls through
end     pthread_attr_init

# int pthread_attr_destroy(pthread_attr_t *attr): it is not used any more. Always 0.
function pthread_attr_destroy
        li      a0, 0
        ret
end     pthread_attr_destroy

# int pthread_attr_setstacksize(pthread_attr_t *attr, size_t size): 0, or EINVAL below PTHREAD_STACK_MIN and from 2 GiB on.
function pthread_attr_setstacksize
        li      t0, PTHREAD_STACK_MIN
        blt     a1, t0, invalid
        sw      a1, attr.stack_size(a0)
        li      a0, 0
        ret
end     pthread_attr_setstacksize

# int pthread_attr_getstacksize(const pthread_attr_t *attr, size_t *size): stores the size of the stack. Always 0.
function pthread_attr_getstacksize
        lw      t0, attr.stack_size(a0)
        sw      t0, 0(a1)
        li      a0, 0
        ret
end     pthread_attr_getstacksize

# int pthread_attr_setguardsize(pthread_attr_t *attr, size_t size): bytes below the stack that fault; 0 for none. 0 or EINVAL.
function pthread_attr_setguardsize
        srli    t0, a1, 24
        bnez    t0, invalid
        sw      a1, attr.guard_size(a0)
        li      a0, 0
        ret
end     pthread_attr_setguardsize

# int pthread_attr_getguardsize(const pthread_attr_t *attr, size_t *size): stores the bytes of the guard. Always 0.
function pthread_attr_getguardsize
        lw      t0, attr.guard_size(a0)
        sw      t0, 0(a1)
        li      a0, 0
        ret
end     pthread_attr_getguardsize

# int pthread_attr_setdetachstate(pthread_attr_t *attr, int state): PTHREAD_CREATE_JOINABLE or PTHREAD_CREATE_DETACHED. 0 or EINVAL.
function pthread_attr_setdetachstate
        li      t0, THREAD_DETACHED
        bltu    t0, a1, invalid
        sw      a1, attr.detached(a0)
        li      a0, 0
        ret
end     pthread_attr_setdetachstate

# int pthread_attr_getdetachstate(const pthread_attr_t *attr, int *state): stores the state. Always 0.
function pthread_attr_getdetachstate
        lw      t0, attr.detached(a0)
        sw      t0, 0(a1)
        li      a0, 0
        ret
end     pthread_attr_getdetachstate

# int pthread_attr_setstack(pthread_attr_t *attr, void *lowest, size_t size): the stack shall be there, without a guard. The
# thread's record and variables are taken off its upper end. 0 or EINVAL.
function pthread_attr_setstack
        li      t0, PTHREAD_STACK_MIN
        blt     a2, t0, invalid
        andi    t0, a1, 15
        bnez    t0, invalid
        sw      a1, attr.stack(a0)
        sw      a2, attr.stack_size(a0)
        li      a0, 0
        ret
end     pthread_attr_setstack

# int pthread_attr_getstack(const pthread_attr_t *attr, void **lowest, size_t *size): stores where the stack is. Always 0.
function pthread_attr_getstack
        lw      t0, attr.stack(a0)
        sw      t0, 0(a1)
        lw      t0, attr.stack_size(a0)
        sw      t0, 0(a2)
        li      a0, 0
        ret
end     pthread_attr_getstack

invalid:
        li      a0, EINVAL
        ret

        .section .rodata
        .balign 4
        .globl  __default_attr
__default_attr:
        .word   DEFAULT_STACK_BYTES, DEFAULT_GUARD_BYTES, 0, 0
