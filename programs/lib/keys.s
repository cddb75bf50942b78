# Keys: values of which each thread has its own (pthread_key_create, pthread_setspecific, pthread_getspecific). Unlike
# __thread variables they can be made while the program runs, and a destructor gets what a thread leaves behind.
#
# A key has a generation, which is odd while it is in use: so a value that a thread set for an older key at the same place
# does not count.

        .include "function.inc"
        .include "thread.inc"
        .include "errno.inc"

        .hidden __run_key_destructors

        .equ    key.generation, 0
        .equ    key.destructor, 4
        .equ    KEY_SHIFT, 3            # a key has 8 bytes, a value, too
        .equ    DESTRUCTOR_ROUNDS, 4    # destructors may set values again: so often they are called

# int pthread_key_create(pthread_key_t *key, void (*destructor)(void *)): makes a key; its value is 0 in every thread. 0, or
# EAGAIN when there are PTHREAD_KEYS_MAX.
function pthread_key_create
        la      a3, keys
        li      a2, 0                   # a2: the number
1:
        lr.w    t0, (a3)
        andi    t1, t0, 1
        bnez    t1, 2f
        addi    t0, t0, 1
        sc.w    t1, t0, (a3)
        bnez    t1, 1b
        sw      a1, key.destructor(a3)
        sw      a2, 0(a0)
        li      a0, 0
        ret
2:
        addi    a3, a3, 1 << KEY_SHIFT
        addi    a2, a2, 1
        li      t0, PTHREAD_KEYS_MAX
        bne     a2, t0, 1b
        li      a0, EAGAIN
        ret
end     pthread_key_create

# int pthread_key_delete(pthread_key_t key): the key is not used any more; no destructor is called. 0, or EINVAL if it is no
# key.
function pthread_key_delete
        li      t0, PTHREAD_KEYS_MAX
        bgeu    a0, t0, 2f
        slli    a0, a0, KEY_SHIFT
        la      a3, keys
        add     a3, a3, a0
1:
        lr.w    t0, (a3)
        andi    t1, t0, 1
        beqz    t1, 2f
        addi    t0, t0, 1
        sc.w    t1, t0, (a3)
        bnez    t1, 1b
        li      a0, 0
        ret
2:
        li      a0, EINVAL
        ret
end     pthread_key_delete

# int pthread_setspecific(pthread_key_t key, const void *value): sets this thread's value. 0, or EINVAL if it is no key.
function pthread_setspecific
        li      t0, PTHREAD_KEYS_MAX
        bgeu    a0, t0, 1f
        slli    a2, a0, KEY_SHIFT
        la      a3, keys
        add     a3, a3, a2
        lw      a3, key.generation(a3)
        andi    t0, a3, 1
        beqz    t0, 1f
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      a1, 8(sp)
        sw      a2, 4(sp)
        sw      a3, 0(sp)
        call    pthread_self
        lw      a2, 4(sp)
        add     a0, a0, a2
        lw      t0, 0(sp)
        sw      t0, thread.keys(a0)
        lw      t0, 8(sp)
        sw      t0, thread.keys + 4(a0)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        li      a0, 0
        ret
1:
        li      a0, EINVAL
        ret
end     pthread_setspecific

# void *pthread_getspecific(pthread_key_t key): this thread's value, 0 if it has set none.
function pthread_getspecific
        li      t0, PTHREAD_KEYS_MAX
        bgeu    a0, t0, 1f
        lw      a1, tcb.self(tp)
        beqz    a1, 1f
        slli    a0, a0, KEY_SHIFT
        la      t0, keys
        add     t0, t0, a0
        lw      t0, key.generation(t0)
        add     a1, a1, a0
        lw      t1, thread.keys(a1)
        bne     t0, t1, 1f
        lw      a0, thread.keys + 4(a1)
        ret
1:
        li      a0, 0
        ret
end     pthread_getspecific

# void __run_key_destructors(struct thread *thread): what the end of a thread calls.
function __run_key_destructors
        addi    sp, sp, -24
        sw      ra, 20(sp)
        sw      s0, 16(sp)
        sw      s1, 12(sp)
        addi    a0, a0, thread.keys
        sw      a0, 8(sp)
        li      t0, DESTRUCTOR_ROUNDS
        sw      t0, 4(sp)
1:
        sw      zero, 0(sp)             # 0(sp): whether this round called any
        lw      s0, 8(sp)               # s0: the thread's value
        la      s1, keys                # s1: its key
2:
        lw      t0, 0(s0)
        lw      t1, key.generation(s1)
        bne     t0, t1, 3f
        andi    t0, t0, 1
        beqz    t0, 3f
        lw      a0, 4(s0)
        lw      t0, key.destructor(s1)
        beqz    a0, 3f
        beqz    t0, 3f
        sw      zero, 4(s0)
        sw      t0, 0(sp)
        jalr    t0
3:
        addi    s0, s0, 1 << KEY_SHIFT
        addi    s1, s1, 1 << KEY_SHIFT
        la      t0, keys_end
        bne     s1, t0, 2b
        lw      t0, 0(sp)
        beqz    t0, 4f
        lw      t0, 4(sp)
        addi    t0, t0, -1
        sw      t0, 4(sp)
        bnez    t0, 1b
4:
        lw      s1, 12(sp)
        lw      s0, 16(sp)
        lw      ra, 20(sp)
        addi    sp, sp, 24
        ret
end     __run_key_destructors

        .bss
        .balign 4
keys:
        .zero   PTHREAD_KEYS_MAX << KEY_SHIFT
keys_end:
