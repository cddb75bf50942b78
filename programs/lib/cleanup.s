# pthread_cleanup_push and pthread_cleanup_pop: macros of pthread.h around these two.

        .include "function.inc"
        .include "thread.inc"

# void __cleanup_push(struct thread_cleanup *cleanup): notes what is to be called if the thread ends before it is popped.
function __cleanup_push
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        call    pthread_self
        lw      a1, 0(sp)
        lw      t0, thread.cleanup(a0)
        sw      t0, 8(a1)
        sw      a1, thread.cleanup(a0)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     __cleanup_push

# void __cleanup_pop(int run): forgets the last note, and calls its function if run is not 0.
function __cleanup_pop
        lw      a2, tcb.self(tp)
        lw      a1, thread.cleanup(a2)
        lw      t0, 8(a1)
        sw      t0, thread.cleanup(a2)
        beqz    a0, 1f
        lw      a0, 4(a1)
        lw      t0, 0(a1)
        jr      t0
1:
        ret
end     __cleanup_pop
