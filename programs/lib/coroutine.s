# Coroutines: a function with a stack of its own, that can stop in the middle (coroutine_yield) and go on later
# (coroutine_resume). Switching means: save ra, s0 and s1, take the other stack, restore. No kernel is needed for that.

        .include "function.inc"
        .include "thread.inc"
        .include "coroutine.inc"
        .include "syscalls.inc"
        .include "flags.inc"
        .include "errno.inc"

        .equ    PAGE_BYTES, 4096
        .equ    DEFAULT_STACK, 64 * 1024

# leave_stack, enter_stack: what a function may rely on, on top of the stack.
        .macro  leave_stack
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        .endm

        .macro  enter_stack
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
        .endm

# coroutine_t *coroutine_create(void *(*body)(void *), size_t stack_size): a coroutine that stands before the first
# instruction of body. Below its stack (0: 64 KiB) is a guard page. Result: 0 without memory.
function coroutine_create
        mv      t1, a0
        bnez    a1, 1f
        li      a1, DEFAULT_STACK
1:
        li      t0, 2 * PAGE_BYTES - 1  # the guard, and up to a whole page
        add     a1, a1, t0
        li      t0, -PAGE_BYTES
        and     a1, a1, t0
        li      a0, 0
        li      a2, PROT_READ | PROT_WRITE
        li      a3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK
        li      a4, -1
        li      a5, 0
        li      t0, SYS_mmap2
        ecall
        li      t0, -4096
        bltu    t0, a0, 2f
        mv      a3, a0
        mv      a4, a1
        li      a1, PAGE_BYTES
        li      a2, PROT_NONE
        li      t0, SYS_mprotect
        ecall
        add     a0, a3, a4
        addi    a0, a0, -sizeof.coroutine
        sw      a3, coroutine.map(a0)
        sw      a4, coroutine.map_size(a0)
        addi    t0, a0, -12             # as if it stood in coroutine_yield, called at `begin`
        sw      t0, coroutine.sp(a0)
        lla     a1, begin
        sw      a1, 8(t0)
        sw      t1, 0(t0)               # s1: the body
        ret
2:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    __result
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     coroutine_create

# begin: the first instructions on the stack of a coroutine. a0: the value of the first resume, s1: its body.
begin:
        jalr    s1
        lw      a2, tcb.coroutine(tp)
        li      t0, COROUTINE_DEAD
        sw      t0, coroutine.status(a2)
        j       back

# void *coroutine_resume(coroutine_t *coroutine, void *value): lets it run until it yields or ends. value is what its
# coroutine_yield returns, or its argument if it has not started. Result: what it yields or returns. One that is dead, or
# runs already, is not resumed: 0, errno EINVAL.
function coroutine_resume
        lw      t0, coroutine.status(a0)
        bnez    t0, 2f
        leave_stack
        sw      sp, coroutine.caller_sp(a0)
        lw      t0, tcb.coroutine(tp)
        sw      t0, coroutine.caller(a0)
        beqz    t0, 1f
        li      t1, COROUTINE_NORMAL
        sw      t1, coroutine.status(t0)
1:
        sw      a0, tcb.coroutine(tp)
        li      t1, COROUTINE_RUNNING
        sw      t1, coroutine.status(a0)
        lw      sp, coroutine.sp(a0)
        mv      a0, a1
        enter_stack
2:
        li      a0, EINVAL
        j       refuse
end     coroutine_resume

# void *coroutine_yield(void *value): goes back to who has resumed this coroutine; value is what that coroutine_resume
# returns. Result: the value of the next coroutine_resume. Outside of any coroutine: 0, errno EPERM.
function coroutine_yield
        lw      a2, tcb.coroutine(tp)
        beqz    a2, 3f
        leave_stack
        sw      sp, coroutine.sp(a2)
        sw      zero, coroutine.status(a2)
back:
        lw      t0, coroutine.caller(a2)
        sw      t0, tcb.coroutine(tp)
        lw      sp, coroutine.caller_sp(a2)
        beqz    t0, 1f
        li      t1, COROUTINE_RUNNING
        sw      t1, coroutine.status(t0)
1:
        enter_stack
3:
        li      a0, EPERM
        j       refuse
end     coroutine_yield

# refuse: returns 0, and a0 is errno.
refuse:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        neg     a0, a0
        call    __result
        li      a0, 0
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# int coroutine_next(coroutine_t *generator, void **value): the next value that a generator yields. 1, or 0 when it has ended.
function coroutine_next
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a0, 4(sp)
        sw      a1, 0(sp)
        li      a1, 0
        call    coroutine_resume
        lw      t0, 4(sp)
        lw      a1, 0(sp)
        sw      a0, 0(a1)
        lw      t0, coroutine.status(t0)
        seqz    a0, t0                  # suspended: that was a value, not the end
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     coroutine_next

# int coroutine_status(const coroutine_t *coroutine): COROUTINE_SUSPENDED, RUNNING, NORMAL (it has resumed another) or DEAD.
function coroutine_status
        lw      a0, coroutine.status(a0)
        ret
end     coroutine_status

# coroutine_t *coroutine_self(void): the one that runs, or 0 outside.
function coroutine_self
        lw      a0, tcb.coroutine(tp)
        ret
end     coroutine_self

# void coroutine_destroy(coroutine_t *coroutine): gives back its memory. It must not be running.
function coroutine_destroy
        lw      a1, coroutine.map_size(a0)
        lw      a0, coroutine.map(a0)
        li      t0, SYS_munmap
        ecall
        ret
end     coroutine_destroy
