	.file	"killed-wait.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	are_there, @function
are_there:
	addi	sp,sp,-16
	sw	s1,4(sp)
	lui	s1,%hi(.LANCHOR0)
	sw	s0,8(sp)
	sw	ra,12(sp)
	mv	a3,a0
	addi	s1,s1,%lo(.LANCHOR0)
	li	s0,0
	lui	t1,%hi(all)
	li	t0,3
.L4:
	lw	a5,%lo(all)(t1)
	addi	a4,s0,12
	slli	a4,a4,2
	add	a5,a5,a4
	lw	a5,12(a5)
	blt	a5,a3,.L15
.L2:
	addi	s0,s0,1
	addi	s1,s1,4
	bne	s0,t0,.L4
	li	a0,1
.L1:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L15:
	lw	a0,0(s1)
	beq	a0,zero,.L2
	li	a2,1
	li	a1,0
	sw	a3,0(sp)
	call	waitpid
	lw	a3,0(sp)
	lui	t1,%hi(all)
	li	t0,3
	ble	a0,zero,.L3
	sw	zero,0(s1)
	j	.L2
.L3:
	lw	a5,0(s1)
	beq	a5,zero,.L2
	li	a0,0
	j	.L1
	.size	are_there, .-are_there
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%d %d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-52
	li	a4,-1
	li	a2,3
	li	a3,33
	li	a1,80
	li	a5,0
	li	a0,0
	sw	ra,48(sp)
	sw	s0,44(sp)
	sw	s1,40(sp)
	call	mmap
	mv	a5,a0
	lui	s1,%hi(all)
	addi	a0,sp,12
	sw	a5,%lo(all)(s1)
	call	pthread_mutexattr_init
	li	a1,4
	addi	a0,sp,12
	call	pthread_mutexattr_setrobust
	li	a1,1
	addi	a0,sp,12
	call	pthread_mutexattr_setpshared
	lw	a0,%lo(all)(s1)
	li	a3,0
	addi	a1,sp,12
	sw	a3,0(sp)
	call	pthread_mutex_init
	addi	a0,sp,16
	call	pthread_condattr_init
	li	a1,1
	addi	a0,sp,16
	call	pthread_condattr_setpshared
	lw	a0,%lo(all)(s1)
	addi	a1,sp,16
	addi	s0,sp,27
	addi	a0,a0,24
	call	pthread_cond_init
	lw	a0,%lo(all)(s1)
	addi	a1,sp,16
	andi	s0,s0,-8
	addi	a0,a0,40
	call	pthread_cond_init
	lw	a3,0(sp)
	lui	a4,%hi(.LANCHOR0)
	addi	a5,a4,%lo(.LANCHOR0)
	sw	s0,8(sp)
	addi	a4,a4,%lo(.LANCHOR0)
	sw	a5,4(sp)
	mv	s0,a3
.L26:
	sw	a4,0(sp)
	call	fork
	lw	a4,0(sp)
	sw	a0,0(a4)
	beq	a0,zero,.L75
	addi	s0,s0,1
	li	a5,3
	addi	a4,a4,4
	bne	s0,a5,.L26
	lw	a5,4(sp)
	lw	a0,%lo(all)(s1)
	li	a4,1
	lw	s0,8(sp)
	sw	zero,4(sp)
	sw	a5,8(sp)
	sw	a4,0(sp)
	call	pthread_mutex_lock
	li	a5,130
	beq	a0,a5,.L76
.L27:
	beq	a0,zero,.L28
	li	a5,110
	beq	a0,a5,.L28
	lw	a5,%lo(all)(s1)
	li	a4,1
	sw	a4,76(a5)
.L28:
	lw	a0,%lo(all)(s1)
	lw	a5,0(sp)
	addi	a0,a0,24
	sw	a5,32(a0)
	call	pthread_cond_broadcast
.L29:
	lw	a0,0(sp)
	call	are_there
	bne	a0,zero,.L77
.L35:
	mv	a1,s0
	call	clock_gettime
	lw	a5,0(s0)
	lw	a3,4(s0)
	lw	a1,%lo(all)(s1)
	addi	a4,a5,1
	sltu	a5,a4,a5
	add	a5,a5,a3
	mv	a2,s0
	addi	a0,a1,40
	sw	a5,4(s0)
	sw	a4,0(s0)
	call	pthread_cond_timedwait
	li	a5,130
	beq	a0,a5,.L78
	beq	a0,zero,.L29
	li	a5,110
	beq	a0,a5,.L32
	lw	a5,%lo(all)(s1)
	lw	a0,0(sp)
	li	a4,1
	sw	a4,76(a5)
	call	are_there
	beq	a0,zero,.L35
.L77:
	lw	a0,%lo(all)(s1)
	call	pthread_mutex_unlock
	beq	a0,zero,.L36
	lw	a5,%lo(all)(s1)
	li	a4,5
	sw	a4,76(a5)
.L36:
	lw	a4,0(sp)
	li	a5,1
	bne	a4,a5,.L79
	lw	a0,%lo(all)(s1)
	li	a5,2
	sw	a5,0(sp)
	call	pthread_mutex_lock
	li	a5,130
	bne	a0,a5,.L27
.L76:
	lw	a0,%lo(all)(s1)
	lw	a5,72(a0)
	addi	a5,a5,1
	sw	a5,72(a0)
	call	pthread_mutex_consistent
	j	.L28
.L32:
	lw	a0,0(sp)
	call	are_there
	bne	a0,zero,.L80
.L33:
	lw	a3,4(sp)
	li	a4,20
	addi	a5,a3,1
	beq	a3,a4,.L81
	sw	a5,4(sp)
	j	.L29
.L78:
	lw	a0,%lo(all)(s1)
	lw	a5,72(a0)
	addi	a5,a5,1
	sw	a5,72(a0)
	call	pthread_mutex_consistent
	j	.L29
.L80:
	lui	a5,%hi(.LANCHOR0)
	addi	a4,a5,%lo(.LANCHOR0)
	addi	a3,a5,%lo(.LANCHOR0)
	lw	a4,0(a4)
	lw	a3,4(a3)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a5,8(a5)
	seqz	a4,a4
	seqz	a3,a3
	add	a4,a4,a3
	seqz	a5,a5
	add	a5,a5,a4
	bne	a5,zero,.L33
	lw	a5,%lo(all)(s1)
	li	a4,3
	sw	a4,76(a5)
	j	.L33
.L79:
	lw	a5,8(sp)
	addi	s0,a5,12
.L39:
	lw	a0,0(a5)
	bne	a0,zero,.L82
.L38:
	addi	a5,a5,4
	bne	a5,s0,.L39
	lw	a5,%lo(all)(s1)
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	lw	a2,72(a5)
	lw	a1,76(a5)
	call	printf
	lw	ra,48(sp)
	lw	s0,44(sp)
	lw	s1,40(sp)
	li	a0,0
	addi	sp,sp,52
	jr	ra
.L82:
	li	a2,0
	li	a1,0
	sw	a5,0(sp)
	call	waitpid
	lw	a5,0(sp)
	j	.L38
.L81:
	li	a0,4
	call	_exit
.L75:
	mv	a3,s0
	addi	a5,a3,12
	li	s0,1
	sw	a5,0(sp)
.L25:
	lw	a0,%lo(all)(s1)
	call	pthread_mutex_lock
	li	a4,130
	mv	a5,a0
	beq	a0,a4,.L70
.L21:
	beq	a5,zero,.L19
	li	a4,110
	beq	a5,a4,.L19
	lw	a5,%lo(all)(s1)
	li	a4,1
	sw	a4,76(a5)
.L19:
	lw	a1,%lo(all)(s1)
	lw	a5,56(a1)
	bge	a5,s0,.L83
	addi	a0,a1,24
	call	pthread_cond_wait
	li	a4,130
	mv	a5,a0
	bne	a0,a4,.L21
.L70:
	lw	a0,%lo(all)(s1)
	lw	a5,72(a0)
	addi	a5,a5,1
	sw	a5,72(a0)
	call	pthread_mutex_consistent
	j	.L19
.L83:
	lw	a5,0(sp)
	addi	a0,a1,40
	slli	a5,a5,2
	add	a5,a1,a5
	sw	s0,12(a5)
	call	pthread_cond_signal
	lw	a0,%lo(all)(s1)
	call	pthread_mutex_unlock
	beq	a0,zero,.L24
	lw	a5,%lo(all)(s1)
	li	a4,2
	sw	a4,76(a5)
.L24:
	li	a5,1
	bne	s0,a5,.L84
	li	s0,2
	j	.L25
.L84:
	li	a0,0
	call	_exit
	.size	main, .-main
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	pids, @object
	.size	pids, 12
pids:
	.zero	12
	.section	.sbss,"aw",@nobits
	.align	2
	.type	all, @object
	.size	all, 4
all:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
