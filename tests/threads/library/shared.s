	.file	"shared.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"private %d"
	.align	2
.LC1:
	.string	" refused %d"
	.align	2
.LC2:
	.string	" shared %d %d %d %d\n"
	.align	2
.LC3:
	.string	"turns %d steps %d pairs %d %d torn %d rounds %d\n"
	.align	2
.LC4:
	.string	"late %d"
	.align	2
.LC5:
	.string	" no time %d"
	.align	2
.LC6:
	.string	" signal %d broadcast %d"
	.align	2
.LC7:
	.string	" unlock %d destroy %d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-76
	addi	t1,sp,51
	andi	t1,t1,-8
	li	a4,-1
	li	a3,33
	li	a2,3
	li	a1,112
	li	a5,0
	li	a0,0
	sw	ra,72(sp)
	sw	t1,4(sp)
	sw	s0,68(sp)
	sw	s1,64(sp)
	call	mmap
	mv	a5,a0
	lui	s0,%hi(all)
	addi	a0,sp,12
	sw	a5,%lo(all)(s0)
	call	pthread_mutexattr_init
	addi	a0,sp,16
	call	pthread_condattr_init
	addi	a0,sp,20
	call	pthread_rwlockattr_init
	addi	a0,sp,24
	call	pthread_barrierattr_init
	addi	a1,sp,28
	addi	a0,sp,16
	call	pthread_condattr_getpshared
	lw	a1,28(sp)
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	seqz	a1,a1
	call	printf
	li	a1,7
	addi	a0,sp,16
	call	pthread_condattr_setpshared
	addi	a1,a0,-22
	lui	a0,%hi(.LC1)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC1)
	call	printf
	li	a1,1
	addi	a0,sp,12
	call	pthread_mutexattr_setpshared
	li	a1,1
	addi	a0,sp,16
	call	pthread_condattr_setpshared
	li	a1,1
	addi	a0,sp,20
	call	pthread_rwlockattr_setpshared
	li	a1,1
	addi	a0,sp,24
	call	pthread_barrierattr_setpshared
	li	a1,1
	addi	a0,sp,16
	call	pthread_condattr_setclock
	addi	a1,sp,28
	addi	a0,sp,12
	call	pthread_mutexattr_getpshared
	addi	a1,sp,32
	addi	a0,sp,16
	call	pthread_condattr_getpshared
	addi	a1,sp,36
	addi	a0,sp,20
	call	pthread_rwlockattr_getpshared
	addi	a1,sp,40
	addi	a0,sp,24
	call	pthread_barrierattr_getpshared
	lw	a4,40(sp)
	lw	a3,36(sp)
	lw	a2,32(sp)
	lw	a1,28(sp)
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	printf
	lw	a0,%lo(all)(s0)
	addi	a1,sp,12
	li	s1,0
	call	pthread_mutex_init
	lw	a0,%lo(all)(s0)
	addi	a1,sp,16
	addi	a0,a0,24
	call	pthread_cond_init
	lw	a0,%lo(all)(s0)
	addi	a1,sp,20
	addi	a0,a0,40
	call	pthread_rwlock_init
	lw	a0,%lo(all)(s0)
	li	a2,4
	addi	a1,sp,24
	addi	a0,a0,60
	call	pthread_barrier_init
	addi	a0,sp,24
	call	pthread_barrierattr_destroy
	lw	a0,%lo(all)(s0)
	li	a2,1
	li	a1,1
	addi	a0,a0,76
	call	sem_init
	lui	a4,%hi(stdout)
	lw	a0,%lo(stdout)(a4)
	call	fflush
.L8:
	call	fork
	beq	a0,zero,.L13
	addi	s1,s1,1
	li	a5,4
	bne	s1,a5,.L8
	li	a0,0
	call	wait
	li	a0,0
	call	wait
	li	a0,0
	call	wait
	li	a0,0
	call	wait
	lw	t1,%lo(all)(s0)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	lw	a4,96(t1)
	lw	a3,92(t1)
	lw	a5,100(t1)
	lw	a2,104(t1)
	lw	a1,88(t1)
	lw	t1,108(t1)
	sw	t1,0(sp)
	call	printf
	lw	a0,%lo(all)(s0)
	call	pthread_mutex_lock
	lw	s1,4(sp)
	li	a0,1
	mv	a1,s1
	call	clock_gettime
	lw	a1,%lo(all)(s0)
	mv	a2,s1
	addi	a0,a1,24
	call	pthread_cond_timedwait
	addi	a1,a0,-110
	lui	a0,%hi(.LC4)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC4)
	call	printf
	lw	a1,%lo(all)(s0)
	li	a5,1000001536
	mv	a2,s1
	addi	a5,a5,-1536
	addi	a0,a1,24
	sw	a5,8(s1)
	call	pthread_cond_timedwait
	addi	a1,a0,-22
	lui	a0,%hi(.LC5)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC5)
	call	printf
	lw	a0,%lo(all)(s0)
	addi	a0,a0,24
	call	pthread_cond_signal
	lw	a5,%lo(all)(s0)
	mv	s1,a0
	addi	a0,a5,24
	call	pthread_cond_broadcast
	mv	a2,a0
	lui	a0,%hi(.LC6)
	mv	a1,s1
	addi	a0,a0,%lo(.LC6)
	call	printf
	lw	a0,%lo(all)(s0)
	call	pthread_mutex_unlock
	lw	a5,%lo(all)(s0)
	mv	s0,a0
	addi	a0,a5,24
	call	pthread_cond_destroy
	mv	a2,a0
	lui	a0,%hi(.LC7)
	mv	a1,s0
	addi	a0,a0,%lo(.LC7)
	call	printf
	lw	ra,72(sp)
	lw	s0,68(sp)
	lw	s1,64(sp)
	li	a0,0
	addi	sp,sp,76
	jr	ra
.L13:
	addi	a4,s1,1
	andi	a5,a4,3
	sw	a5,8(sp)
	li	a5,10
	sw	a5,4(sp)
.L7:
	lw	a0,%lo(all)(s0)
	call	pthread_mutex_lock
	j	.L3
.L4:
	call	pthread_cond_wait
.L3:
	lw	a1,%lo(all)(s0)
	lw	a4,84(a1)
	addi	a0,a1,24
	bne	a4,s1,.L4
	lw	a4,88(a1)
	lw	a5,8(sp)
	addi	a4,a4,1
	sw	a4,88(a1)
	sw	a5,84(a1)
	call	pthread_cond_broadcast
	lw	a0,%lo(all)(s0)
	call	pthread_mutex_unlock
	lw	a0,%lo(all)(s0)
	addi	a0,a0,76
	call	sem_wait
	lw	a4,%lo(all)(s0)
	lw	a3,104(a4)
	addi	a0,a4,76
	addi	a3,a3,1
	sw	a3,104(a4)
	call	sem_post
	lw	a0,%lo(all)(s0)
	addi	a0,a0,40
	call	pthread_rwlock_wrlock
	lw	a3,%lo(all)(s0)
	lw	a4,92(a3)
	addi	a4,a4,1
	sw	a4,92(a3)
	call	sched_yield
	lw	a4,%lo(all)(s0)
	lw	a3,96(a4)
	addi	a0,a4,40
	addi	a3,a3,1
	sw	a3,96(a4)
	call	pthread_rwlock_unlock
	lw	a0,%lo(all)(s0)
	addi	a0,a0,40
	call	pthread_rwlock_rdlock
	lw	a0,%lo(all)(s0)
	lw	a3,92(a0)
	lw	a4,96(a0)
	beq	a3,a4,.L5
	li	a5,1
	sw	a5,100(a0)
.L5:
	addi	a0,a0,40
	call	pthread_rwlock_unlock
	lw	a0,%lo(all)(s0)
	addi	a0,a0,60
	call	pthread_barrier_wait
	li	a4,-1
	bne	a0,a4,.L6
	lw	a3,%lo(all)(s0)
	lw	a4,108(a3)
	addi	a4,a4,1
	sw	a4,108(a3)
.L6:
	lw	a5,4(sp)
	lw	a0,%lo(all)(s0)
	addi	a5,a5,-1
	addi	a0,a0,60
	sw	a5,4(sp)
	call	pthread_barrier_wait
	lw	a5,4(sp)
	bne	a5,zero,.L7
	li	a0,0
	call	_exit
	.size	main, .-main
	.section	.sbss,"aw",@nobits
	.align	2
	.type	all, @object
	.size	all, 4
all:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
