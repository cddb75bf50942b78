# Streams and threads: every call that prints or reads has the stream for itself (guarded in stream.inc), and a thread may
# keep one over several calls (flockfile).

        .include "function.inc"
        .include "stream.inc"
        .include "errno.inc"

        .hidden __lock, __unlock

        .equ    call.arguments, 0       # a0-a5 of the call, later its result
        .equ    call.body, 24
        .equ    call.stream, 28
        .equ    call.ra, 32
        .equ    sizeof.call, 36

# long __with_stream(...): calls the instructions at t1, with the arguments as they are, while the stream in t0 is locked.
function __with_stream
        addi    sp, sp, -sizeof.call
        sw      ra, call.ra(sp)
        sw      t0, call.stream(sp)
        sw      t1, call.body(sp)
        sw      a0, call.arguments(sp)
        sw      a1, call.arguments + 4(sp)
        sw      a2, call.arguments + 8(sp)
        sw      a3, call.arguments + 12(sp)
        mv      a0, t0
        call    flockfile
        lw      a0, call.arguments(sp)
        lw      a1, call.arguments + 4(sp)
        lw      a2, call.arguments + 8(sp)
        lw      a3, call.arguments + 12(sp)
        lw      t1, call.body(sp)
        jalr    t1
        sw      a0, call.arguments(sp)
        lw      a0, call.stream(sp)
        call    funlockfile
        lw      a0, call.arguments(sp)
        lw      ra, call.ra(sp)
        addi    sp, sp, sizeof.call
        ret
end     __with_stream

# void flockfile(FILE *stream): waits until no other thread uses the stream, then keeps it; that may be done several times.
function flockfile
        lw      t0, stream.owner(a0)
        bne     t0, tp, 1f
        lw      t0, stream.depth(a0)
        addi    t0, t0, 1
        sw      t0, stream.depth(a0)
        ret
1:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        addi    a0, a0, stream.lock
        call    __lock
        lw      a0, 0(sp)
        sw      tp, stream.owner(a0)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     flockfile

# int ftrylockfile(FILE *stream): flockfile that does not wait: not 0 if another thread uses the stream.
function ftrylockfile
        lw      t0, stream.owner(a0)
        beq     t0, tp, flockfile_again
        addi    a1, a0, stream.lock
        la      t0, __threaded
        lw      t0, 0(t0)
        beqz    t0, 3f
1:
        lr.w    t0, (a1)
        bnez    t0, 2f
        li      t1, 1
        sc.w    t0, t1, (a1)
        bnez    t0, 1b
3:
        sw      tp, stream.owner(a0)
        li      a0, 0
        ret
2:
        li      a0, EBUSY
        ret
flockfile_again:
        lw      t0, stream.depth(a0)
        addi    t0, t0, 1
        sw      t0, stream.depth(a0)
        li      a0, 0
        ret
end     ftrylockfile

# void funlockfile(FILE *stream): gives it back, if it was locked once.
function funlockfile
        lw      t0, stream.depth(a0)
        beqz    t0, 1f
        addi    t0, t0, -1
        sw      t0, stream.depth(a0)
        ret
1:
        sw      zero, stream.owner(a0)
        addi    a0, a0, stream.lock
        tail    __unlock
end     funlockfile

# int __streams_forked(void): what fork calls in the new process: locks of threads that have not come along are free.
function __streams_forked
        la      a1, __streams_lock
        sw      zero, 0(a1)
        la      a1, stdin
        lw      a1, 0(a1)               # it is in no list
        la      a2, __streams
        lw      a2, 0(a2)
1:
        beqz    a1, 3f
        lw      t0, stream.owner(a1)
        beq     t0, tp, 2f
        sw      zero, stream.owner(a1)
        sw      zero, stream.lock(a1)
        sw      zero, stream.depth(a1)
2:
        mv      a1, a2
        beqz    a1, 3f
        lw      a2, stream.link(a1)
        j       1b
3:
        li      a0, 0
        ret
end     __streams_forked

        .bss
        .balign 4
        .globl  __streams_lock
        .hidden __streams_lock, __streams
__streams_lock:                         # of the list of streams; who has it may lock a stream, never the other way round
        .zero   4
