# barber: a barber sleeps until a customer comes; two chairs to wait on; who finds them taken goes away.
#
# Shows   Semaphores as signals: `customers` counts those who wait, the barber sleeps on it; `ready` calls the next one.
#         A wake-up that comes before the sleep is not lost: the number remembers it.
# Run     badak run programs/threads/barber.s
#         badak run --harts 2 --sched random --seed 7 programs/threads/barber.s
# Break   programs/threads/barber-broken.s looks first and sleeps then, without a semaphore. More chairs: who is served?
# Lab     docs/labs/barber.md

        .include "frame.inc"

        .equ    CHAIRS, 2
        .ifdef  BROKEN
        .equ    CUSTOMERS, 1
        .else
        .equ    CUSTOMERS, 8
        .endif

        .text
        .globl  main
main:
        enter   4 * CUSTOMERS + 4
        la      a0, lock
        li      a1, 0
        li      a2, 1
        call    sem_init
        addi    a0, sp, 4 * CUSTOMERS
        li      a1, 0
        la      a2, barber
        li      a3, 0
        call    pthread_create
        li      s0, 0
1:
        slli    t0, s0, 2
        add     a0, sp, t0
        li      a1, 0
        la      a2, customer
        mv      a3, s0
        call    pthread_create
        li      a0, 300                 # one comes every 300 microseconds, a haircut takes 1000
        call    usleep
        addi    s0, s0, 1
        li      t0, CUSTOMERS
        bne     s0, t0, 1b
2:
        addi    s0, s0, -1
        slli    t0, s0, 2
        add     t0, sp, t0
        lw      a0, 0(t0)
        li      a1, 0
        call    pthread_join
        bnez    s0, 2b
        la      t0, closed
        li      t1, 1
        sw      t1, 0(t0)
        call    wake_barber
        lw      a0, 4 * CUSTOMERS(sp)
        li      a1, 0
        call    pthread_join
        la      t0, served
        lw      a1, 0(t0)
        li      a2, CUSTOMERS
        sub     a2, a2, a1
        la      a0, line
        call    printf
        li      a0, 0
        leave   4 * CUSTOMERS + 4

barber:
        enter
1:
        call    sleep_until_customer
        la      t0, closed
        lw      t0, 0(t0)
        bnez    t0, 2f
        la      a0, lock
        call    sem_wait
        la      t0, waiting
        lw      t1, 0(t0)
        addi    t1, t1, -1
        sw      t1, 0(t0)
        la      a0, ready
        call    sem_post
        la      a0, lock
        call    sem_post
        li      a0, 1000
        call    usleep                  # cuts
        j       1b
2:
        leave

customer:
        enter
        la      a0, lock
        call    sem_wait
        la      t0, waiting
        lw      t1, 0(t0)
        li      t2, CHAIRS
        bge     t1, t2, 1f
        addi    t1, t1, 1
        sw      t1, 0(t0)
        la      a0, lock
        call    sem_post
        call    wake_barber
        la      a0, ready
        call    sem_wait
        la      t0, served
        li      t1, 1
        amoadd.w zero, t1, (t0)
        leave
1:
        la      a0, lock
        call    sem_post                # no chair is free
        leave

        .ifndef BROKEN
sleep_until_customer:
        la      a0, customers
        tail    sem_wait

wake_barber:
        la      a0, customers
        tail    sem_post
        .else
# The broken way: look whether somebody waits; if not, say "I sleep" and sleep. A customer who comes between the look and
# the word finds nobody to wake.
sleep_until_customer:
        enter
1:
        la      t0, waiting
        lw      s0, 0(t0)
        la      t0, closed
        lw      t0, 0(t0)
        or      s0, s0, t0
        bnez    s0, 2f
        la      a0, yawns
        call    puts
        li      a0, 100
        call    usleep                  # from the look to the sleep: now the customer comes
        la      t0, sleeps
        li      t1, 1
        sw      t1, 0(t0)
        la      a0, customers
        call    sem_wait
        j       1b
2:
        leave

wake_barber:
        la      t0, sleeps
        lw      t1, 0(t0)
        sw      zero, 0(t0)
        bnez    t1, 1f
        ret
1:
        la      a0, customers
        tail    sem_post

        .section .rodata
yawns:
        .asciz  "the barber looks, and yawns"
        .endif

        .section .rodata
line:
        .asciz  "%d served, %d went away\n"

        .bss
        .balign 4
lock:
        .zero   8
customers:
        .zero   8
ready:
        .zero   8
waiting:
        .zero   4
served:
        .zero   4
closed:
        .zero   4
sleeps:
        .zero   4
