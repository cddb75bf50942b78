	.file	"free.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	use_all, @function
use_all:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LANCHOR0)
	addi	s0,s0,%lo(.LANCHOR0)
	sw	s1,0(sp)
	sw	ra,8(sp)
	addi	s1,s0,72
.L2:
	mv	a0,s0
	call	pthread_mutex_lock
	mv	a0,s0
	call	pthread_mutex_unlock
	mv	a0,s0
	call	pthread_mutex_trylock
	mv	a0,s0
	addi	s0,s0,24
	call	pthread_mutex_unlock
	bne	s1,s0,.L2
	lui	s0,%hi(sem)
	addi	a0,s0,%lo(sem)
	call	sem_post
	addi	a0,s0,%lo(sem)
	call	sem_wait
	mv	a0,s1
	call	pthread_cond_signal
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a0,s1
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	pthread_cond_broadcast
	.size	use_all, .-use_all
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-16
	sw	s0,8(sp)
	lui	s0,%hi(.LANCHOR0)
	li	a1,0
	addi	a0,s0,%lo(.LANCHOR0)
	sw	ra,12(sp)
	call	pthread_mutex_init
	mv	a0,sp
	call	pthread_mutexattr_init
	li	a1,1
	mv	a0,sp
	call	pthread_mutexattr_settype
	addi	s0,s0,%lo(.LANCHOR0)
	mv	a1,sp
	addi	a0,s0,24
	call	pthread_mutex_init
	li	a1,2
	mv	a0,sp
	call	pthread_mutexattr_settype
	mv	a1,sp
	addi	a0,s0,48
	call	pthread_mutex_init
	lui	a0,%hi(sem)
	li	a2,0
	li	a1,0
	addi	a0,a0,%lo(sem)
	call	sem_init
	call	use_all
	call	sched_yield
	li	s0,1000
.L7:
	addi	s0,s0,-1
	call	use_all
	bne	s0,zero,.L7
	call	sched_yield
	lw	ra,12(sp)
	lw	s0,8(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
	.size	main, .-main
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	mutexes, @object
	.size	mutexes, 72
mutexes:
	.zero	72
	.type	cond, @object
	.size	cond, 16
cond:
	.zero	16
	.section	.sbss,"aw",@nobits
	.align	2
	.type	sem, @object
	.size	sem, 8
sem:
	.zero	8
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
