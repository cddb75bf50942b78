	.file	"factorial.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.globl	__umoddi3
	.globl	__udivdi3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"factorial: %d! has more than %d digits\n"
	.align	2
.LC1:
	.string	"%d! = %u"
	.align	2
.LC2:
	.string	""
	.align	2
.LC3:
	.string	"%09u"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-56
	sw	ra,52(sp)
	sw	s0,48(sp)
	sw	s1,44(sp)
	li	s0,1
	li	ra,25
	bgt	a0,s0,.L32
.L2:
	lui	s0,%hi(used)
	lui	a5,%hi(.LANCHOR0)
	li	a4,1000001536
	lw	a2,%lo(used)(s0)
	addi	a4,a4,-1537
	addi	a5,a5,%lo(.LANCHOR0)
	sw	a4,36(sp)
	li	t0,2
	li	a3,0
	sw	zero,32(sp)
	sw	ra,28(sp)
	sw	s0,40(sp)
	mv	a4,a5
.L4:
	ble	a2,zero,.L8
	slli	ra,a2,2
	add	a5,a4,ra
	mv	s1,a4
	sw	a5,12(sp)
	li	t2,0
	li	a1,0
	sw	a2,16(sp)
	sw	a3,8(sp)
	sw	ra,20(sp)
	sw	a4,24(sp)
.L5:
	lw	t1,0(s1)
	lw	a5,8(sp)
	li	a2,1000001536
	mul	s0,t1,t0
	addi	a2,a2,-1536
	li	a3,0
	sw	t0,4(sp)
	addi	s1,s1,4
	mul	a5,a5,t1
	add	a4,s0,t2
	sltu	s0,a4,s0
	mv	a0,a4
	sw	a4,0(sp)
	mulhu	t1,t1,t0
	add	a5,a5,t1
	add	a5,a5,a1
	add	s0,s0,a5
	mv	a1,s0
	call	__umoddi3
	mv	a5,a0
	lw	a0,0(sp)
	li	a2,1000001536
	sw	a5,-4(s1)
	addi	a2,a2,-1536
	li	a3,0
	mv	a1,s0
	call	__udivdi3
	lw	a5,12(sp)
	lw	t0,4(sp)
	mv	t2,a0
	bne	a5,s1,.L5
	lw	a2,16(sp)
	lw	a3,8(sp)
	lw	ra,20(sp)
	lw	a4,24(sp)
	bne	s0,zero,.L6
	lw	a5,0(sp)
	lw	a1,36(sp)
	bleu	a5,a1,.L8
.L6:
	li	a5,100
	beq	a2,a5,.L33
	add	ra,a4,ra
	li	a5,1
	sw	a0,0(ra)
	addi	a2,a2,1
	sw	a5,32(sp)
.L8:
	addi	a5,t0,1
	sltu	a1,a5,t0
	mv	t0,a5
	lw	a5,28(sp)
	add	a3,a1,a3
	bge	a5,t0,.L4
	mv	a5,a4
	lw	a4,32(sp)
	lw	ra,28(sp)
	lw	s0,40(sp)
	beq	a4,zero,.L3
	sw	a2,%lo(used)(s0)
.L3:
	lw	a4,%lo(used)(s0)
	lui	a0,%hi(.LC1)
	mv	a1,ra
	addi	a4,a4,-1
	slli	a4,a4,2
	add	a4,a5,a4
	lw	a2,0(a4)
	addi	a0,a0,%lo(.LC1)
	sw	a5,0(sp)
	call	printf
	lw	a3,%lo(used)(s0)
	lw	a5,0(sp)
	addi	s1,a3,-2
	blt	s1,zero,.L18
	slli	a3,a3,2
	addi	a3,a3,-8
	add	s0,a5,a3
.L17:
	lw	a1,0(s0)
	lui	a5,%hi(.LC3)
	addi	a0,a5,%lo(.LC3)
	call	printf
	addi	s1,s1,-1
	li	a5,-1
	addi	s0,s0,-4
	bne	s1,a5,.L17
.L18:
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	puts
	li	a0,0
	j	.L1
.L33:
	lw	a5,32(sp)
	lw	ra,28(sp)
	lw	s0,40(sp)
	beq	a5,zero,.L10
	sw	a2,%lo(used)(s0)
.L10:
	lui	a5,%hi(stderr)
	lw	a0,%lo(stderr)(a5)
	lui	a1,%hi(.LC0)
	li	a3,900
	mv	a2,ra
	addi	a1,a1,%lo(.LC0)
	call	fprintf
	li	a0,1
.L1:
	lw	ra,52(sp)
	lw	s0,48(sp)
	lw	s1,44(sp)
	addi	sp,sp,56
	jr	ra
.L32:
	lw	a0,4(a1)
	call	atoi
	mv	ra,a0
	bgt	a0,s0,.L2
	lui	a5,%hi(.LANCHOR0)
	lui	s0,%hi(used)
	addi	a5,a5,%lo(.LANCHOR0)
	j	.L3
	.size	main, .-main
	.data
	.align	2
	.set	.LANCHOR0,. + 0
	.type	pieces, @object
	.size	pieces, 400
pieces:
	.word	1
	.zero	396
	.section	.sdata,"aw"
	.align	2
	.type	used, @object
	.size	used, 4
used:
	.word	1
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
