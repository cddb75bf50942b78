	.file	"count.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	count, @function
count:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	li	s0,60
	lui	s1,%hi(.LANCHOR0)
.L2:
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	lui	a4,%hi(counter)
	lw	a5,%lo(counter)(a4)
	addi	s0,s0,-1
	addi	a0,s1,%lo(.LANCHOR0)
	addi	a5,a5,1
	sw	a5,%lo(counter)(a4)
	call	pthread_mutex_unlock
	bne	s0,zero,.L2
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	count, .-count
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-20
	sw	s0,12(sp)
	lui	s0,%hi(count)
	addi	a2,s0,%lo(count)
	li	a3,0
	li	a1,0
	mv	a0,sp
	sw	ra,16(sp)
	call	pthread_create
	addi	a2,s0,%lo(count)
	li	a3,0
	li	a1,0
	addi	a0,sp,4
	call	pthread_create
	lw	a0,0(sp)
	li	a1,0
	call	pthread_join
	lw	a0,4(sp)
	li	a1,0
	call	pthread_join
	lui	a5,%hi(counter)
	lw	a1,%lo(counter)(a5)
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	call	printf
	lw	ra,16(sp)
	lw	s0,12(sp)
	li	a0,0
	addi	sp,sp,20
	jr	ra
	.size	main, .-main
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	mutex, @object
	.size	mutex, 24
mutex:
	.zero	24
	.section	.sbss,"aw",@nobits
	.align	2
	.type	counter, @object
	.size	counter, 4
counter:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
