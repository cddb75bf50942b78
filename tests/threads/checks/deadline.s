	.file	"deadline.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%d %d %d\n"
	.text
	.align	2
	.type	measure, @function
measure:
	addi	sp,sp,-60
	lui	a5,%hi(.LANCHOR0)
	sw	s0,52(sp)
	mv	s0,a0
	addi	a0,a5,%lo(.LANCHOR0)
	addi	a5,sp,19
	sw	s1,48(sp)
	sw	s0,0(sp)
	andi	s1,a5,-8
	sw	ra,56(sp)
	call	pthread_mutex_lock
	lui	a1,%hi(.LANCHOR1)
	addi	a5,s1,16
	addi	s0,a1,%lo(.LANCHOR1)
	sw	a5,4(sp)
	j	.L7
.L16:
	lw	a5,0(sp)
	lui	a0,%hi(sem)
	sw	a3,24(s1)
	lw	a1,4(sp)
	addi	a0,a0,%lo(sem)
	li	a4,1
	beq	a5,zero,.L12
.L4:
	lw	a5,0(sp)
	beq	a5,a4,.L13
	call	sem_timedwait
	li	a2,0
	blt	a0,zero,.L14
.L5:
	mv	a1,s1
	li	a0,0
	sw	a2,8(sp)
	call	clock_gettime
	lw	a0,16(s1)
	lw	a4,0(s1)
	li	a5,1000001536
	addi	a1,a5,-1536
	sub	a4,a4,a0
	mul	a4,a4,a1
	lw	a0,24(s1)
	lw	a3,8(s1)
	lw	a2,8(sp)
	lw	a1,0(sp)
	lui	a5,%hi(.LC0)
	sub	a3,a3,a0
	addi	a0,a5,%lo(.LC0)
	addi	s0,s0,4
	add	a3,a4,a3
	call	printf
	lui	a5,%hi(.LANCHOR1+20)
	addi	a5,a5,%lo(.LANCHOR1+20)
	beq	a5,s0,.L15
.L7:
	lw	a1,4(sp)
	li	a0,0
	call	clock_gettime
	lw	a4,0(s0)
	lw	a3,24(s1)
	li	a5,1000001536
	addi	a5,a5,-1537
	add	a3,a3,a4
	li	a4,-1000001536
	addi	a4,a4,1536
	add	a4,a3,a4
	ble	a3,a5,.L16
	lw	a3,16(s1)
	lw	a2,20(s1)
	sw	a4,24(s1)
	addi	a4,a3,1
	sltu	a3,a4,a3
	lw	a5,0(sp)
	add	a3,a3,a2
	sw	a4,16(s1)
	lui	a0,%hi(sem)
	sw	a3,20(s1)
	lw	a1,4(sp)
	addi	a0,a0,%lo(sem)
	li	a4,1
	bne	a5,zero,.L4
.L12:
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	addi	a0,a0,24
	call	pthread_mutex_timedlock
	addi	a2,a0,-110
	seqz	a2,a2
	j	.L5
.L15:
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	lw	ra,56(sp)
	lw	s0,52(sp)
	lw	s1,48(sp)
	li	a0,0
	addi	sp,sp,60
	jr	ra
.L13:
	lui	a5,%hi(.LANCHOR0)
	lw	a2,4(sp)
	addi	a0,a5,%lo(.LANCHOR0)
	addi	a1,a5,%lo(.LANCHOR0)
	addi	a0,a0,48
	call	pthread_cond_timedwait
	addi	a2,a0,-110
	seqz	a2,a2
	j	.L5
.L14:
	call	__errno_location
	lw	a2,0(a0)
	addi	a2,a2,-110
	seqz	a2,a2
	j	.L5
	.size	measure, .-measure
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	lui	a0,%hi(sem)
	addi	sp,sp,-16
	li	a2,0
	li	a1,0
	addi	a0,a0,%lo(sem)
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	call	sem_init
	lui	a0,%hi(.LANCHOR0+24)
	addi	a0,a0,%lo(.LANCHOR0+24)
	call	pthread_mutex_lock
	li	s0,0
	lui	s1,%hi(measure)
.L18:
	mv	a3,s0
	addi	a2,s1,%lo(measure)
	li	a1,0
	mv	a0,sp
	call	pthread_create
	lw	a0,0(sp)
	li	a1,0
	addi	s0,s0,1
	call	pthread_join
	li	a5,3
	bne	s0,a5,.L18
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
	.size	main, .-main
	.section	.rodata
	.align	2
	.set	.LANCHOR1,. + 0
	.type	waits, @object
	.size	waits, 20
waits:
	.word	1000
	.word	12345
	.word	1000000
	.word	7654321
	.word	300000000
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
	.section	.sbss,"aw",@nobits
	.align	2
	.type	sem, @object
	.size	sem, 8
sem:
	.zero	8
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
