# Spin locks: whoever finds one locked looks again and again. Good for a few instructions on another hart; on one hart
# the holder cannot go on while somebody spins, until the quantum is over.

        .include "function.inc"
        .include "errno.inc"

# int pthread_spin_init(pthread_spinlock_t *lock, int shared): makes a lock that nobody holds. Always 0.
# int pthread_spin_unlock(pthread_spinlock_t *lock): gives it back. Always 0.
function pthread_spin_init
        amoswap.w zero, zero, (a0)
        # falls through
end     pthread_spin_init

# int pthread_spin_destroy(pthread_spinlock_t *lock): it is not used any more. Always 0.
function pthread_spin_destroy
        li      a0, 0
        ret
end     pthread_spin_destroy

        .weak   pthread_spin_unlock
        .set    pthread_spin_unlock, pthread_spin_init

# int pthread_spin_lock(pthread_spinlock_t *lock): looks until nobody holds it, then holds it. Always 0.
function pthread_spin_lock
        li      t1, 1
1:
        lw      t0, 0(a0)               # only looking: others need not notice
        bnez    t0, 1b
        amoswap.w t0, t1, (a0)
        bnez    t0, 1b
        li      a0, 0
        ret
end     pthread_spin_lock

# int pthread_spin_trylock(pthread_spinlock_t *lock): holds it if nobody does. 0, or EBUSY.
function pthread_spin_trylock
        li      t1, 1
        amoswap.w t0, t1, (a0)
        neg     a0, t0
        andi    a0, a0, EBUSY
        ret
end     pthread_spin_trylock
