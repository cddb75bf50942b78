	.file	"deadline.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%d %d %d %d %d\n"
	.text
	.align	2
	.type	measure, @function
measure:
	addi	sp,sp,-60
	lui	a4,%hi(.LANCHOR0)
	mv	a5,a0
	addi	t1,sp,19
	addi	a0,a4,%lo(.LANCHOR0)
	sw	s0,52(sp)
	sw	s1,48(sp)
	andi	s0,t1,-8
	sw	a5,0(sp)
	sw	ra,56(sp)
	call	pthread_mutex_lock
	lui	a1,%hi(.LANCHOR1)
	addi	a5,s0,16
	addi	s1,a1,%lo(.LANCHOR1)
	sw	a5,4(sp)
.L15:
	lw	a1,4(sp)
	li	a0,0
	call	clock_gettime
	lw	a4,0(s1)
	lw	a5,24(s0)
	add	a5,a5,a4
	li	a4,1000001536
	addi	a4,a4,-1537
	bgt	a5,a4,.L2
	sw	a5,24(s0)
.L3:
	lw	a4,0(sp)
	li	a5,4
	bgtu	a4,a5,.L5
	slli	a5,a4,2
	lui	a4,%hi(.L7)
	addi	a4,a4,%lo(.L7)
	add	a5,a5,a4
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L7:
	.word	.L11
	.word	.L10
	.word	.L9
	.word	.L8
	.word	.L6
	.text
.L8:
	lui	a5,%hi(.LANCHOR0)
	lw	a1,4(sp)
	addi	a0,a5,%lo(.LANCHOR0)
	addi	a0,a0,80
	call	pthread_rwlock_timedrdlock
	addi	a2,a0,-110
	seqz	a2,a2
.L12:
	mv	a1,s0
	li	a0,0
	sw	a2,8(sp)
	call	clock_gettime
	lw	a4,24(s0)
	lw	t2,8(s0)
	li	a3,1000
	div	t1,a4,a3
	sub	t2,t2,a4
	lw	t0,16(s0)
	lw	ra,0(s0)
	li	a5,1000001536
	addi	a5,a5,-1536
	sub	ra,ra,t0
	lw	a2,8(sp)
	lw	a1,0(sp)
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	addi	s1,s1,4
	rem	a4,a4,a3
	li	a3,999424
	addi	a3,a3,576
	mul	a5,ra,a5
	mul	a3,t0,a3
	add	a5,a5,t2
	add	a3,a3,t1
	call	printf
	lui	a5,%hi(.LANCHOR1+20)
	addi	a5,a5,%lo(.LANCHOR1+20)
	bne	s1,a5,.L15
.L13:
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	lw	ra,56(sp)
	lw	s0,52(sp)
	lw	s1,48(sp)
	li	a0,0
	addi	sp,sp,60
	jr	ra
.L9:
	lui	a5,%hi(.LANCHOR0)
	lw	a2,4(sp)
	addi	a0,a5,%lo(.LANCHOR0)
	addi	a1,a5,%lo(.LANCHOR0)
	addi	a0,a0,64
	call	pthread_cond_timedwait
	addi	a2,a0,-110
	seqz	a2,a2
	j	.L12
.L10:
	lui	a5,%hi(.LANCHOR0)
	lw	a2,4(sp)
	addi	a0,a5,%lo(.LANCHOR0)
	addi	a1,a5,%lo(.LANCHOR0)
	addi	a0,a0,48
	call	pthread_cond_timedwait
	addi	a2,a0,-110
	seqz	a2,a2
	j	.L12
.L11:
	lui	a5,%hi(.LANCHOR0)
	lw	a1,4(sp)
	addi	a0,a5,%lo(.LANCHOR0)
	addi	a0,a0,24
	call	pthread_mutex_timedlock
	addi	a2,a0,-110
	seqz	a2,a2
	j	.L12
.L6:
	lui	a5,%hi(.LANCHOR0)
	lw	a1,4(sp)
	addi	a0,a5,%lo(.LANCHOR0)
	addi	a0,a0,80
	call	pthread_rwlock_timedwrlock
	addi	a2,a0,-110
	seqz	a2,a2
	j	.L12
.L22:
	call	__errno_location
	lw	a2,0(a0)
	mv	a1,s0
	li	a0,0
	addi	a2,a2,-110
	seqz	a2,a2
	sw	a2,8(sp)
	call	clock_gettime
	lw	a4,24(s0)
	lw	a5,8(s0)
	li	a3,1000
	div	ra,a4,a3
	sub	a5,a5,a4
	lw	t2,16(s0)
	lw	t0,0(s0)
	lw	a2,8(sp)
	lw	a1,0(sp)
	sub	t0,t0,t2
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	addi	s1,s1,4
	rem	a4,a4,a3
	li	a3,1000001536
	addi	t1,a3,-1536
	li	a3,999424
	addi	a3,a3,576
	mul	t0,t0,t1
	mul	a3,t2,a3
	add	a5,t0,a5
	add	a3,a3,ra
	call	printf
	lui	a5,%hi(.LANCHOR1+20)
	addi	a5,a5,%lo(.LANCHOR1+20)
	beq	a5,s1,.L13
	lw	a1,4(sp)
	li	a0,0
	call	clock_gettime
	lw	a5,24(s0)
	lw	a3,0(s1)
	li	a4,1000001536
	addi	a4,a4,-1537
	add	a5,a5,a3
	bgt	a5,a4,.L14
	sw	a5,24(s0)
.L5:
	lw	a1,4(sp)
	lui	a5,%hi(sem)
	addi	a0,a5,%lo(sem)
	call	sem_timedwait
	blt	a0,zero,.L22
	li	a2,0
	j	.L12
.L2:
	lw	a4,16(s0)
	lw	a1,20(s0)
	li	a3,-1000001536
	addi	a2,a4,1
	sltu	a4,a2,a4
	addi	a3,a3,1536
	add	a5,a5,a3
	add	a4,a4,a1
	sw	a5,24(s0)
	sw	a2,16(s0)
	sw	a4,20(s0)
	j	.L3
.L14:
	lw	a4,16(s0)
	li	a3,1000001536
	lw	a2,20(s0)
	addi	a3,a3,-1536
	sub	a5,a5,a3
	addi	a3,a4,1
	sltu	a4,a3,a4
	add	a4,a4,a2
	sw	a5,24(s0)
	sw	a3,16(s0)
	sw	a4,20(s0)
	j	.L5
	.size	measure, .-measure
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-20
	addi	a0,sp,4
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	call	pthread_condattr_init
	li	a1,1
	addi	a0,sp,4
	lui	s0,%hi(.LANCHOR0)
	call	pthread_condattr_setpshared
	addi	s0,s0,%lo(.LANCHOR0)
	addi	a1,sp,4
	addi	a0,s0,64
	call	pthread_cond_init
	lui	a0,%hi(sem)
	li	a2,0
	li	a1,0
	addi	a0,a0,%lo(sem)
	call	sem_init
	addi	a0,s0,24
	call	pthread_mutex_lock
	addi	a0,s0,80
	call	pthread_rwlock_wrlock
	li	s0,0
	lui	s1,%hi(measure)
.L24:
	mv	a3,s0
	addi	a2,s1,%lo(measure)
	li	a1,0
	mv	a0,sp
	call	pthread_create
	lw	a0,0(sp)
	li	a1,0
	addi	s0,s0,1
	call	pthread_join
	li	a5,6
	bne	s0,a5,.L24
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,0
	addi	sp,sp,20
	jr	ra
	.size	main, .-main
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	own, @object
	.size	own, 24
own:
	.zero	24
	.type	held, @object
	.size	held, 24
held:
	.zero	24
	.type	cond, @object
	.size	cond, 16
cond:
	.zero	16
	.type	shared, @object
	.size	shared, 16
shared:
	.zero	16
	.type	rwlock, @object
	.size	rwlock, 20
rwlock:
	.zero	20
	.section	.rodata
	.align	2
	.set	.LANCHOR1,. + 0
	.type	waits, @object
	.size	waits, 20
waits:
	.word	10000
	.word	12345
	.word	1000000
	.word	7654321
	.word	300000000
	.section	.sbss,"aw",@nobits
	.align	2
	.type	sem, @object
	.size	sem, 8
sem:
	.zero	8
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
