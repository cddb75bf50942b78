# crash: two servers with three workers each, threads in one and processes in the other. The second worker of each has an
# error.
#
# Shows   A fatal error of a thread ends its whole process, with all other threads; a process that crashes is alone, and
#         its maker can start another. That is why some servers use processes.
# Run     badak run programs/threads/crash.s
# Break   programs/threads/crash-broken.s gives the thread server a handler for SIGSEGV that calls pthread_exit: the
#         others live on, and wait for ever for what that thread had locked.
# Lab     docs/labs/crash.md

        .include "frame.inc"

        .text
        .globl  main
main:
        enter   4
        call    fork
        beqz    a0, thread_server
        mv      a0, sp
        call    wait
        lw      a1, 0(sp)
        andi    a1, a1, 127             # the signal that ended it
        la      a0, end_of_threads
        call    printf

        li      s0, 1
1:
        call    fork                    # the process server: this process
        beqz    a0, worker_process
        addi    s0, s0, 1
        li      t0, 4
        bne     s0, t0, 1b
        li      s0, 3
2:
        mv      a0, sp
        call    wait
        lw      t0, 0(sp)
        andi    t0, t0, 127
        beqz    t0, 3f
        la      a0, one_died
        call    puts
3:
        addi    s0, s0, -1
        bnez    s0, 2b
        la      a0, still_here
        call    puts
        li      a0, 0
        leave   4

thread_server:
        li      s0, 1
1:
        addi    sp, sp, -4
        mv      a0, sp
        li      a1, 0
        la      a2, work
        mv      a3, s0
        call    pthread_create
        addi    s0, s0, 1
        li      t0, 4
        bne     s0, t0, 1b
        li      a0, 100000
        call    usleep
        la      a0, still_here
        call    puts
        li      a0, 0
        call    exit

worker_process:
        mv      a0, s0
        call    work
        li      a0, 0
        call    exit

# work: worker a0 takes as many milliseconds as its number says.
work:
        enter
        mv      s0, a0
        li      t0, 1000
        mul     a0, a0, t0
        call    usleep
        li      t0, 2
        beq     s0, t0, 1f
        la      a0, done
        mv      a1, s0
        call    printf
        leave
1:
        sw      zero, 0(zero)           # the error: a null pointer
        leave

        .section .rodata
done:
        .asciz  "  worker %d is done\n"
end_of_threads:
        .asciz  "server with threads: ended by signal %d\n"
one_died:
        .asciz  "  a worker has crashed"
still_here:
        .asciz  "server with processes: still here"
