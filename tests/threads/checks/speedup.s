	.file	"speedup.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	work, @function
work:
	lui	a5,%hi(threads)
	lw	a5,%lo(threads)(a5)
	li	a4,401408
	addi	a4,a4,-1408
	div	a4,a4,a5
	ble	a4,zero,.L4
	li	a2,1662976
	li	a3,1013903360
	li	a5,0
	li	a0,1
	addi	a2,a2,1549
	addi	a3,a3,863
.L3:
	mul	a0,a0,a2
	addi	a5,a5,1
	add	a0,a0,a3
	bne	a5,a4,.L3
	ret
.L4:
	li	a0,1
	ret
	.size	work, .-work
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	lw	a0,4(a1)
	addi	sp,sp,-56
	sw	s1,44(sp)
	sw	ra,52(sp)
	sw	s0,48(sp)
	lui	s1,%hi(threads)
	call	atoi
	sw	a0,%lo(threads)(s1)
	ble	a0,zero,.L12
	addi	s0,sp,12
	mv	a4,s0
	li	a5,0
.L9:
	sw	a5,4(sp)
	lui	a5,%hi(work)
	mv	a0,a4
	li	a3,0
	addi	a2,a5,%lo(work)
	li	a1,0
	sw	a4,0(sp)
	call	pthread_create
	lw	a5,4(sp)
	lw	a4,0(sp)
	lw	a3,%lo(threads)(s1)
	addi	a5,a5,1
	addi	a4,a4,4
	bgt	a3,a5,.L9
	ble	a3,zero,.L12
	li	a5,0
.L11:
	lw	a0,0(s0)
	addi	a5,a5,1
	addi	a1,sp,8
	sw	a5,0(sp)
	call	pthread_join
	lw	a4,%lo(threads)(s1)
	lw	a5,0(sp)
	addi	s0,s0,4
	bgt	a4,a5,.L11
.L12:
	lw	ra,52(sp)
	lw	s0,48(sp)
	lw	s1,44(sp)
	li	a0,0
	addi	sp,sp,56
	jr	ra
	.size	main, .-main
	.section	.sbss,"aw",@nobits
	.align	2
	.type	threads, @object
	.size	threads, 4
threads:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
