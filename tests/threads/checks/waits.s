	.file	"waits.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	in_mutex, @function
in_mutex:
	lui	a0,%hi(.LANCHOR0)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LANCHOR0)
	sw	ra,8(sp)
	call	pthread_mutex_lock
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_mutex, .-in_mutex
	.align	2
	.type	in_read, @function
in_read:
	lui	a0,%hi(.LANCHOR0+24)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LANCHOR0+24)
	sw	ra,8(sp)
	call	pthread_rwlock_rdlock
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_read, .-in_read
	.align	2
	.type	in_write, @function
in_write:
	lui	a0,%hi(.LANCHOR0+44)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LANCHOR0+44)
	sw	ra,8(sp)
	call	pthread_rwlock_wrlock
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_write, .-in_write
	.align	2
	.type	for_ever, @function
for_ever:
	addi	sp,sp,-12
	sw	ra,8(sp)
.L9:
	call	pause
	j	.L9
	.size	for_ever, .-for_ever
	.align	2
	.type	asleep, @function
asleep:
	addi	sp,sp,-12
	sw	ra,8(sp)
.L12:
	call	pause
	j	.L12
	.size	asleep, .-asleep
	.align	2
	.type	in_once, @function
in_once:
	lui	a1,%hi(for_ever)
	lui	a0,%hi(begun)
	addi	sp,sp,-12
	addi	a1,a1,%lo(for_ever)
	addi	a0,a0,%lo(begun)
	sw	ra,8(sp)
	call	pthread_once
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_once, .-in_once
	.align	2
	.type	in_join, @function
in_join:
	lui	a5,%hi(first)
	lw	a0,%lo(first)(a5)
	addi	sp,sp,-12
	li	a1,0
	sw	ra,8(sp)
	call	pthread_join
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_join, .-in_join
	.align	2
	.type	in_barrier, @function
in_barrier:
	lui	a0,%hi(.LANCHOR0+64)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LANCHOR0+64)
	sw	ra,8(sp)
	call	pthread_barrier_wait
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_barrier, .-in_barrier
	.align	2
	.type	in_semaphore, @function
in_semaphore:
	lui	a0,%hi(empty)
	addi	sp,sp,-12
	addi	a0,a0,%lo(empty)
	sw	ra,8(sp)
	call	sem_wait
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_semaphore, .-in_semaphore
	.align	2
	.type	in_condition, @function
in_condition:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LANCHOR0)
	addi	s0,s0,%lo(.LANCHOR0)
	sw	s1,0(sp)
	addi	s1,s0,80
	mv	a0,s1
	sw	ra,8(sp)
	call	pthread_mutex_lock
	mv	a1,s1
	addi	a0,s0,104
	call	pthread_cond_wait
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_condition, .-in_condition
	.align	2
	.type	in_shared, @function
in_shared:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LANCHOR0)
	addi	s0,s0,%lo(.LANCHOR0)
	sw	s1,0(sp)
	addi	s1,s0,80
	mv	a0,s1
	sw	ra,8(sp)
	call	pthread_mutex_lock
	mv	a1,s1
	addi	a0,s0,120
	call	pthread_cond_wait
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_shared, .-in_shared
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-20
	mv	a0,sp
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	call	pthread_condattr_init
	lui	s1,%hi(.LANCHOR0)
	li	a1,1
	mv	a0,sp
	call	pthread_condattr_setpshared
	addi	s0,s1,%lo(.LANCHOR0)
	mv	a1,sp
	addi	a0,s0,120
	call	pthread_cond_init
	li	a2,3
	li	a1,0
	addi	a0,s0,64
	call	pthread_barrier_init
	lui	a0,%hi(empty)
	li	a2,0
	li	a1,0
	addi	a0,a0,%lo(empty)
	call	sem_init
	call	pthread_self
	mv	a4,a0
	lui	a5,%hi(first)
	addi	a0,s1,%lo(.LANCHOR0)
	sw	a4,%lo(first)(a5)
	call	pthread_mutex_lock
	addi	a0,s0,44
	call	pthread_rwlock_rdlock
	addi	a0,s0,24
	lui	s0,%hi(.LANCHOR1)
	addi	s0,s0,%lo(.LANCHOR1)
	call	pthread_rwlock_wrlock
	addi	s1,s0,40
.L27:
	lw	a2,0(s0)
	li	a3,0
	li	a1,0
	addi	a0,sp,4
	call	pthread_create
	addi	s0,s0,4
	li	a0,100
	call	usleep
	bne	s0,s1,.L27
	li	a0,1
	call	pool_create
	lui	a1,%hi(asleep)
	li	a2,0
	addi	a1,a1,%lo(asleep)
	call	pool_submit
	call	future_get
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,0
	addi	sp,sp,20
	jr	ra
	.size	main, .-main
	.globl	empty
	.globl	begun
	.globl	meet
	.globl	written_by_main
	.globl	read_by_main
	.globl	shared
	.globl	changed
	.globl	outside
	.globl	mutex
	.section	.rodata
	.align	2
	.set	.LANCHOR1,. + 0
	.type	all.0, @object
	.size	all.0, 40
all.0:
	.word	in_condition
	.word	in_shared
	.word	in_semaphore
	.word	in_barrier
	.word	in_read
	.word	in_write
	.word	in_mutex
	.word	in_join
	.word	in_once
	.word	in_once
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	mutex, @object
	.size	mutex, 24
mutex:
	.zero	24
	.type	written_by_main, @object
	.size	written_by_main, 20
written_by_main:
	.zero	20
	.type	read_by_main, @object
	.size	read_by_main, 20
read_by_main:
	.zero	20
	.type	meet, @object
	.size	meet, 16
meet:
	.zero	16
	.type	outside, @object
	.size	outside, 24
outside:
	.zero	24
	.type	changed, @object
	.size	changed, 16
changed:
	.zero	16
	.type	shared, @object
	.size	shared, 16
shared:
	.zero	16
	.section	.sbss,"aw",@nobits
	.align	2
	.type	first, @object
	.size	first, 4
first:
	.zero	4
	.type	empty, @object
	.size	empty, 8
empty:
	.zero	8
	.type	begun, @object
	.size	begun, 4
begun:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
