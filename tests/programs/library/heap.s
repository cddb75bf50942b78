	.file	"heap.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"exercise %d\n"
	.align	2
.LC1:
	.string	"used again %d\n"
	.align	2
.LC2:
	.string	"calloc %d\n"
	.align	2
.LC3:
	.string	"too large %d %d\n"
	.align	2
.LC4:
	.string	"overflow %d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	lui	a5,%hi(.LANCHOR0)
	addi	sp,sp,-40
	addi	a5,a5,%lo(.LANCHOR0)
	li	t0,4096
	sw	a5,0(sp)
	li	a5,1103515648
	addi	t0,t0,904
	addi	a5,a5,-403
	sw	s1,28(sp)
	sw	ra,36(sp)
	sw	s0,32(sp)
	lui	t2,%hi(state)
	sw	a5,4(sp)
	mv	s1,t0
.L10:
	lw	a5,%lo(state)(t2)
	lw	a3,4(sp)
	li	a4,12288
	addi	a4,a4,57
	mul	a5,a5,a3
	li	a2,200
	add	a5,a5,a4
	mul	a3,a5,a3
	srli	a5,a5,8
	remu	s0,a5,a2
	add	a3,a3,a4
	li	a5,700
	srli	t1,a3,8
	sw	a3,%lo(state)(t2)
	remu	t1,t1,a5
	lw	a5,0(sp)
	slli	t0,s0,2
	add	a5,a5,t0
	lw	a0,0(a5)
	addi	t1,t1,1
	beq	a0,zero,.L2
	lw	a2,800(a5)
	ble	a2,zero,.L3
	andi	a1,s0,0xff
	mv	a5,a0
	add	ra,a2,a0
	j	.L5
.L28:
	beq	ra,a5,.L3
.L5:
	lbu	a4,0(a5)
	addi	a5,a5,1
	beq	a4,a1,.L28
.L16:
	li	a1,1
.L4:
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	call	printf
	li	s0,98304
	addi	a0,s0,1696
	call	malloc
	sw	a0,0(sp)
	call	free
	addi	a0,s0,1696
	call	malloc
	lw	a5,0(sp)
	mv	s1,a0
	sub	a5,a5,a0
	lui	a0,%hi(.LC1)
	seqz	a1,a5
	addi	a0,a0,%lo(.LC1)
	call	printf
	addi	a2,s0,1696
	li	a1,1
	mv	a0,s1
	call	memset
	mv	a0,s1
	call	free
	li	a0,24576
	li	a1,4
	addi	a0,a0,424
	call	calloc
	addi	a3,s0,1696
	mv	s1,a0
	mv	a5,a0
	add	a3,a0,a3
	li	a1,0
.L12:
	lw	a4,0(a5)
	addi	a5,a5,4
	add	a1,a1,a4
	bne	a5,a3,.L12
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	printf
	mv	a0,s1
	call	free
	li	a5,-2147483648
	xori	a5,a5,-1
	sw	a5,20(sp)
	li	a5,65536
	sw	a5,24(sp)
	call	__errno_location
	lw	a5,20(sp)
	sw	zero,0(a0)
	mv	a0,a5
	call	malloc
	mv	s0,a0
	call	__errno_location
	lw	a5,0(a0)
	lui	a0,%hi(.LC3)
	seqz	a1,s0
	addi	a5,a5,-12
	seqz	a2,a5
	addi	a0,a0,%lo(.LC3)
	call	printf
	lw	a0,24(sp)
	lw	a1,24(sp)
	call	calloc
	seqz	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	printf
	li	a0,0
	call	free
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	li	a0,0
	addi	sp,sp,40
	jr	ra
.L3:
	andi	a5,a0,7
	bne	a5,zero,.L16
	lw	a5,4(sp)
	mul	a3,a3,a5
	li	a5,12288
	addi	a5,a5,57
	add	a3,a3,a5
	sw	a3,%lo(state)(t2)
	andi	a3,a3,256
	bne	a3,zero,.L29
	mv	a1,t1
	sw	t0,16(sp)
	sw	a2,12(sp)
	sw	t1,8(sp)
	call	realloc
	lw	a5,0(sp)
	lw	t0,16(sp)
	lw	t1,8(sp)
	lw	a2,12(sp)
	add	a5,a5,t0
	sw	a0,0(a5)
	lui	t2,%hi(state)
	beq	a0,zero,.L13
	blt	a2,t1,.L30
.L9:
	lw	a5,0(sp)
	add	t0,a5,t0
	sw	t1,800(t0)
.L7:
	addi	s1,s1,-1
	bne	s1,zero,.L10
	lw	s0,0(sp)
	addi	s1,s0,800
.L11:
	lw	a0,0(s0)
	addi	s0,s0,4
	call	free
	bne	s1,s0,.L11
	li	a1,0
	j	.L4
.L2:
	mv	a1,t1
	li	a0,0
	sw	t0,16(sp)
	sw	a5,12(sp)
	sw	t1,8(sp)
	call	realloc
	lw	a5,12(sp)
	lw	t1,8(sp)
	lw	t0,16(sp)
	sw	a0,0(a5)
	mv	a2,t1
	beq	a0,zero,.L13
.L14:
	mv	a1,s0
	sw	t0,12(sp)
	sw	t1,8(sp)
	call	memset
	lw	t0,12(sp)
	lw	t1,8(sp)
	lui	t2,%hi(state)
	j	.L9
.L29:
	sw	t0,8(sp)
	call	free
	lw	a5,0(sp)
	lw	t0,8(sp)
	lui	t2,%hi(state)
	add	t0,a5,t0
	sw	zero,0(t0)
	j	.L7
.L13:
	li	a1,2
	j	.L4
.L30:
	add	a0,a0,a2
	sub	a2,t1,a2
	j	.L14
	.size	main, .-main
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	blocks, @object
	.size	blocks, 800
blocks:
	.zero	800
	.type	sizes, @object
	.size	sizes, 800
sizes:
	.zero	800
	.section	.sdata,"aw"
	.align	2
	.type	state, @object
	.size	state, 4
state:
	.word	1
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
