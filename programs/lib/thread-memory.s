# The memory of a thread: stack with guard page, record, thread-local variables.

        .include "function.inc"
        .include "thread.inc"
        .include "syscalls.inc"
        .include "flags.inc"

        .equ    PAGE_BYTES, 4096
        .equ    TLS_ALIGN, 64

        .weak   __ld_tls_new, __ld_tls_free
        .hidden __lock, __unlock, __threads_lock, __main_thread, __thread_setup, __thread_free, __thread_known
        .hidden __tls_image, __tls_file_size, __tls_size, __default_attr

# struct thread *__thread_setup(const pthread_attr_t *attr): memory and record of a thread. Result: the record, or 0.
function __thread_setup
        addi    sp, sp, -24
        sw      ra, 20(sp)
        sw      s0, 16(sp)
        sw      s1, 12(sp)
        bnez    a0, 1f
        la      a0, __default_attr
1:
        mv      s0, a0
        sw      zero, 4(sp)             # 4(sp): the mapping, if it is ours
        lw      s1, attr.stack(s0)      # s1: where the stack begins
        lw      a1, attr.stack_size(s0)
        add     t0, s1, a1
        sw      t0, 0(sp)               # 0(sp): where it ends
        bnez    s1, 2f
        call    map_stack
        beqz    a0, 6f
2:
        la      t0, __ld_tls_new
        beqz    t0, 3f
        call    new_tls_of_loader
        beqz    a0, 5f
        lw      a1, 0(sp)
        j       4f
3:
        lw      a0, 0(sp)
        call    new_tls
        addi    a1, a0, -sizeof.tcb
4:                                      # a0: tp, a1: what lies above the record
        sw      a0, 8(sp)
        addi    a1, a1, -sizeof.thread
        andi    a0, a1, -16
        li      a1, 0
        li      a2, sizeof.thread
        call    memset
        lw      t0, 8(sp)
        sw      t0, thread.tp(a0)
        sw      a0, tcb.self(t0)
        lw      t1, attr.detached(s0)
        sw      t1, thread.state(a0)
        beqz    t1, 8f
        sw      a0, thread.joiner(a0)   # nobody can join it
8:
        sw      s1, thread.stack(a0)
        lw      t1, 0(sp)
        sub     t1, t1, s1
        sw      t1, thread.stack_size(a0)
        lw      t0, 4(sp)
        sw      t0, thread.map(a0)
        lw      t1, 0(sp)
        sub     t1, t1, t0
        sw      t1, thread.map_size(a0)
        sw      a0, 8(sp)
        la      a0, __threads_lock
        call    __lock
        lw      a0, 8(sp)
        la      t1, known_threads       # into the list of those that are there
        lw      t0, 0(t1)
        sw      t0, thread.known(a0)
        sw      t1, thread.known_by(a0)
        sw      a0, 0(t1)
        beqz    t0, 9f
        addi    t1, a0, thread.known
        sw      t1, thread.known_by(t0)
9:
        la      a0, __threads_lock
        call    __unlock
        lw      a0, 8(sp)
        j       7f
5:
        lw      a0, 4(sp)               # no memory for its variables
        beqz    a0, 6f
        lw      a1, 0(sp)
        sub     a1, a1, a0
        li      t0, SYS_munmap
        ecall
6:
        li      a0, 0
7:
        lw      s1, 12(sp)
        lw      s0, 16(sp)
        lw      ra, 20(sp)
        addi    sp, sp, 24
        ret
end     __thread_setup

# map_stack: maps guard, stack, and room for record and variables. s0: attr. Sets s1 (the stack's lowest address) and,
# on the caller's stack, 4(sp) and 0(sp): the mapping and its end. Result: not 0 if that worked.
map_stack:
        lw      a1, attr.stack_size(s0)
        la      t0, __tls_size
        lw      t0, 0(t0)
        add     a1, a1, t0
        li      t0, sizeof.thread + sizeof.tcb + TLS_ALIGN + PAGE_BYTES - 1
        add     a1, a1, t0
        lw      s1, attr.guard_size(s0)
        li      t0, PAGE_BYTES - 1
        add     s1, s1, t0
        li      t0, -PAGE_BYTES
        and     s1, s1, t0
        add     a1, a1, s1
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
        sw      a0, 4(sp)
        add     t1, a0, a1
        sw      t1, 0(sp)
        beqz    s1, 1f
        mv      a1, s1
        li      a2, PROT_NONE
        li      t0, SYS_mprotect
        ecall
1:
        lw      a0, 4(sp)
        add     s1, s1, a0
        ret
2:
        li      a0, 0
        ret

# new_tls: a0 = the end of the stack -> a0 = tp: the variables stand below that end, as they are at the start.
new_tls:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        la      a2, __tls_size
        lw      a2, 0(a2)
        sub     a0, a0, a2
        andi    a0, a0, -TLS_ALIGN
        sw      a0, 0(sp)
        addi    a0, a0, -sizeof.tcb
        addi    a2, a2, sizeof.tcb
        li      a1, 0
        call    memset
        lw      a0, 0(sp)
        la      a1, __tls_image
        lw      a1, 0(a1)
        la      a2, __tls_file_size
        lw      a2, 0(a2)
        call    memcpy
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

# new_tls_of_loader: -> a0 = tp of memory that the dynamic loader gives, or 0.
new_tls_of_loader:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        la      a0, __threads_lock
        call    __lock
        la      t0, __ld_tls_new
        jalr    t0
        sw      a0, 0(sp)
        la      a0, __threads_lock
        call    __unlock
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

# void __thread_free(struct thread *thread): gives back the memory of a thread that has ended.
function __thread_free
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        la      a0, __threads_lock
        call    __lock
        lw      a0, 0(sp)
        lw      t0, thread.known(a0)    # out of the list; the first thread of a process is in none
        lw      t1, thread.known_by(a0)
        beqz    t1, 3f
        sw      t0, 0(t1)
        beqz    t0, 3f
        sw      t1, thread.known_by(t0)
3:
        la      t0, __ld_tls_free
        beqz    t0, 1f
        lw      a0, thread.tp(a0)
        jalr    t0
1:
        la      a0, __threads_lock
        call    __unlock
        lw      t0, 0(sp)
        lw      a0, thread.map(t0)
        beqz    a0, 2f
        lw      a1, thread.map_size(t0)
        li      t0, SYS_munmap
        ecall
2:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     __thread_free

# int __thread_known(struct thread *thread): whether it is a thread whose memory has not been given back: nobody has joined
# it, and it has not been detached and ended.
function __thread_known
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        la      a0, __threads_lock
        call    __lock
        lw      a1, 0(sp)
        la      a0, __main_thread
        beq     a0, a1, 2f
        la      a0, known_threads
        lw      a0, 0(a0)
1:
        beqz    a0, 2f
        beq     a0, a1, 2f
        lw      a0, thread.known(a0)
        j       1b
2:
        sw      a0, 0(sp)
        la      a0, __threads_lock
        call    __unlock
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     __thread_known

        .bss
        .balign 4
known_threads:
        .zero   4
