# A thread pool: threads that are made once and work off a queue of tasks; futures for those who want a task's result.

        .include "function.inc"
        .include "thread.inc"
        .include "errno.inc"
        .include "flags.inc"

        .hidden __futex_wait, __futex_wake, __join

        .equ    pool.lock, 0
        .equ    pool.work, pool.lock + sizeof.mutex     # a task has come, or the pool stops
        .equ    pool.idle, pool.work + sizeof.cond      # no task is left
        .equ    pool.first, pool.idle + sizeof.cond     # the queue
        .equ    pool.last, pool.first + 4
        .equ    pool.open, pool.first + 8               # tasks that have not ended
        .equ    pool.stopping, pool.first + 12
        .equ    pool.count, pool.first + 16             # threads, and their ids
        .equ    pool.threads, pool.first + 20

        .equ    task.next, 0
        .equ    task.function, 4
        .equ    task.argument, 8
        .equ    task.result, 12
        .equ    task.done, 16           # 1 when the result is there
        .equ    task.awaited, 20        # somebody will come for it
        .equ    sizeof.task, 24

# pool_t *pool_create(int threads): a pool of so many threads. Result: 0 when they cannot be made.
function pool_create
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      s1, 4(sp)
        mv      s1, a0
        slli    a1, a0, 2
        addi    a1, a1, pool.threads
        li      a0, 1
        call    calloc
        beqz    a0, 3f
        mv      s0, a0                  # s0: the pool
1:
        lw      t0, pool.count(s0)
        bge     t0, s1, 2f
        slli    t0, t0, 2
        add     a0, s0, t0
        addi    a0, a0, pool.threads
        li      a1, 0
        lla     a2, work
        mv      a3, s0
        call    pthread_create
        bnez    a0, 4f
        lw      t0, pool.count(s0)
        addi    t0, t0, 1
        sw      t0, pool.count(s0)
        j       1b
2:
        mv      a0, s0
3:
        lw      s1, 4(sp)
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
4:
        mv      a0, s0
        call    pool_stop
        li      a0, 0
        j       3b
end     pool_create

# work: what the threads of the pool a0 do until it stops and the queue is empty.
work:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        mv      s0, a0
        call    pthread_mutex_lock      # the lock is the first field
1:
        lw      s1, pool.first(s0)
        bnez    s1, 2f
        lw      t0, pool.stopping(s0)
        bnez    t0, 5f
        addi    a0, s0, pool.work
        mv      a1, s0
        call    pthread_cond_wait
        j       1b
2:
        lw      t0, task.next(s1)
        sw      t0, pool.first(s0)
        bnez    t0, 3f
        sw      zero, pool.last(s0)
3:
        mv      a0, s0
        call    pthread_mutex_unlock
        mv      a0, s1
        call    run_task
        mv      a0, s0
        call    pthread_mutex_lock
        lw      t0, pool.open(s0)
        addi    t0, t0, -1
        sw      t0, pool.open(s0)
        bnez    t0, 1b
        addi    a0, s0, pool.idle
        call    pthread_cond_broadcast
        j       1b
5:
        mv      a0, s0
        call    pthread_mutex_unlock
        li      a0, 0
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# run_task: runs the task a0 and keeps its result, if somebody wants it.
run_task:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        lw      t0, task.function(a0)
        lw      a0, task.argument(a0)
        jalr    t0
        mv      t0, a0
        lw      a0, 0(sp)
        lw      t1, task.awaited(a0)
        beqz    t1, 1f
        sw      t0, task.result(a0)
        addi    a0, a0, task.done
        li      t0, 1
        amoswap.w zero, t0, (a0)        # from here on the future may be gone: its address serves to wake, no more
        li      a1, EVERYBODY
        call    __futex_wake
        j       2f
1:
        call    free
2:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

# int pool_run(pool_t *pool, void *(*task)(void *), void *argument): puts a task into the queue; its result is dropped.
# 0; ENOMEM; ECANCELED when the pool is stopping.
function pool_run
        li      a3, 0
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    queue
        mv      a0, a1
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     pool_run

# future_t *pool_submit(pool_t *pool, void *(*task)(void *), void *argument): puts a task into the queue. Result: where its
# result will be (future_get); 0 without memory, or when the pool is stopping.
function pool_submit
        li      a3, 1
        # falls through
end     pool_submit

# queue: a new task a1(a2) for the pool a0; a3: somebody will come for its result. Result: the task, and an error in a1.
queue:
        addi    sp, sp, -24
        sw      ra, 20(sp)
        sw      s0, 16(sp)
        sw      s1, 12(sp)
        sw      a1, 8(sp)
        sw      a2, 4(sp)
        sw      a3, 0(sp)
        mv      s0, a0
        li      a0, sizeof.task
        call    malloc
        li      a1, ENOMEM
        beqz    a0, 4f
        mv      s1, a0                  # s1: the task
        lw      t0, 8(sp)
        sw      t0, task.function(s1)
        lw      t0, 4(sp)
        sw      t0, task.argument(s1)
        lw      t0, 0(sp)
        sw      t0, task.awaited(s1)
        sw      zero, task.done(s1)
        sw      zero, task.next(s1)
        mv      a0, s0
        call    pthread_mutex_lock
        lw      t0, pool.stopping(s0)
        bnez    t0, 5f
        lw      t0, pool.last(s0)
        beqz    t0, 1f
        sw      s1, task.next(t0)
        j       2f
1:
        sw      s1, pool.first(s0)
2:
        sw      s1, pool.last(s0)
        lw      t0, pool.open(s0)
        addi    t0, t0, 1
        sw      t0, pool.open(s0)
        mv      a0, s0
        call    pthread_mutex_unlock
        addi    a0, s0, pool.work
        call    pthread_cond_signal
        mv      a0, s1
        li      a1, 0
4:
        lw      s1, 12(sp)
        lw      s0, 16(sp)
        lw      ra, 20(sp)
        addi    sp, sp, 24
        ret
5:
        mv      a0, s0
        call    pthread_mutex_unlock
        mv      a0, s1
        call    free
        li      a0, 0
        li      a1, ECANCELED
        j       4b

# int future_done(const future_t *future): whether the task has ended, so that future_get will not wait.
function future_done
        lw      a0, task.done(a0)
        ret
end     future_done

# void *future_get(future_t *future): waits until the task has ended. Result: what it returned; the future is gone then.
function future_get
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
1:
        lw      a0, 0(sp)
        lw      t0, task.done(a0)
        bnez    t0, 2f
        addi    a0, a0, task.done
        li      a1, 0
        li      a2, 0
        li      a4, FUTEX_FOR_FUTURE
        call    __futex_wait
        j       1b
2:
        lw      t0, task.result(a0)
        sw      t0, 0(sp)
        call    free
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     future_get

# void pool_wait(pool_t *pool): waits until every task has ended.
function pool_wait
        addi    sp, sp, -20
        sw      ra, 16(sp)
        sw      s0, 12(sp)
        mv      s0, a0
        call    pthread_mutex_lock
        la      t0, pthread_mutex_unlock
        sw      t0, 0(sp)               # if it is cancelled meanwhile: function, argument, next
        sw      s0, 4(sp)
        mv      a0, sp
        call    __cleanup_push
1:
        lw      t0, pool.open(s0)
        beqz    t0, 2f
        addi    a0, s0, pool.idle
        mv      a1, s0
        call    pthread_cond_wait
        j       1b
2:
        li      a0, 1
        call    __cleanup_pop
        lw      s0, 12(sp)
        lw      ra, 16(sp)
        addi    sp, sp, 20
        ret
end     pool_wait

# void pool_stop(pool_t *pool): takes no more tasks, lets those that wait run, joins the threads, and frees the pool.
function pool_stop
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        mv      s0, a0
        call    pthread_mutex_lock
        li      t0, 1
        sw      t0, pool.stopping(s0)
        mv      a0, s0
        call    pthread_mutex_unlock
        addi    a0, s0, pool.work
        call    pthread_cond_broadcast
        lw      s1, pool.count(s0)
1:
        beqz    s1, 2f
        addi    s1, s1, -1
        slli    t0, s1, 2
        add     t0, t0, s0
        lw      a0, pool.threads(t0)
        li      a1, 0
        call    __join                  # no cancellation point: the pool would be half gone
        j       1b
2:
        mv      a0, s0
        call    free
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     pool_stop
