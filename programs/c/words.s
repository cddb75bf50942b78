	.file	"words.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	compare, @function
compare:
	lw	a0,0(a0)
	lw	a1,0(a1)
	lw	a4,4(a0)
	lw	a5,4(a1)
	beq	a4,a5,.L7
	sub	a0,a5,a4
	ret
.L7:
	addi	a1,a1,8
	addi	a0,a0,8
	tail	strcmp
	.size	compare, .-compare
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%d words, %d different\n"
	.align	2
.LC1:
	.string	"words: out of memory\n"
	.align	2
.LC2:
	.string	"%4d %s\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-76
	sw	ra,72(sp)
	sw	s0,68(sp)
	sw	s1,64(sp)
	call	getchar
	sw	a0,8(sp)
	li	a5,-1
	bne	a0,a5,.L9
	lui	a5,%hi(words)
	sw	a5,4(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	sw	a5,0(sp)
.L10:
	lw	a5,4(sp)
	lui	s0,%hi(different)
	lw	a2,%lo(different)(s0)
	lw	a1,%lo(words)(a5)
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	call	printf
	lw	a0,%lo(different)(s0)
	addi	a0,a0,1
	slli	a0,a0,2
	call	malloc
	lw	a3,0(sp)
	mv	a4,a0
	sw	a0,8(sp)
	addi	a2,a3,256
.L18:
	lw	a5,0(a3)
	beq	a5,zero,.L29
.L30:
	sw	a5,0(a4)
	lw	a5,0(a5)
	addi	a4,a4,4
	bne	a5,zero,.L30
.L29:
	addi	a3,a3,4
	bne	a3,a2,.L18
	lw	a1,%lo(different)(s0)
	lw	a0,8(sp)
	lui	a3,%hi(compare)
	addi	a3,a3,%lo(compare)
	li	a2,4
	call	qsort
	lw	a5,%lo(different)(s0)
	ble	a5,zero,.L34
	lw	a4,8(sp)
	li	a5,0
	mv	s1,a4
.L35:
	lw	a2,0(a4)
	sw	a4,4(sp)
	lui	a4,%hi(.LC2)
	lw	a1,4(a2)
	addi	a5,a5,1
	addi	a0,a4,%lo(.LC2)
	addi	a2,a2,8
	sw	a5,0(sp)
	call	printf
	lw	a3,%lo(different)(s0)
	lw	a5,0(sp)
	lw	a4,4(sp)
	ble	a3,a5,.L57
	li	a3,10
	addi	a4,a4,4
	bne	a5,a3,.L35
	li	a5,0
.L36:
	lw	a0,0(s1)
	addi	a5,a5,1
	sw	a5,0(sp)
	call	free
	lw	a4,%lo(different)(s0)
	lw	a5,0(sp)
	addi	s1,s1,4
	bgt	a4,a5,.L36
.L34:
	lw	a0,8(sp)
	call	free
	lw	ra,72(sp)
	lw	s0,68(sp)
	lw	s1,64(sp)
	li	a0,0
	addi	sp,sp,76
	jr	ra
.L9:
	call	isalpha
	lui	a4,%hi(.LANCHOR0)
	bne	a0,zero,.L53
	lui	a5,%hi(words)
	sw	a5,4(sp)
	addi	a5,a4,%lo(.LANCHOR0)
	sw	a5,0(sp)
.L21:
	li	s0,-1
.L52:
	call	getchar
	sw	a0,8(sp)
	beq	a0,s0,.L10
	call	isalpha
	li	s1,0
	beq	a0,zero,.L52
.L13:
	lw	a0,8(sp)
	call	tolower
	addi	a5,s1,44
	addi	a4,sp,20
	add	a4,a5,a4
	sb	a0,-44(a4)
	call	getchar
	sw	a0,8(sp)
	li	a4,-1
	addi	s1,s1,1
	bne	a0,a4,.L58
.L12:
	addi	a4,sp,20
	addi	a5,s1,44
	add	a5,a5,a4
	sb	zero,-44(a5)
	lbu	a4,20(sp)
	li	a5,4096
	addi	a5,a5,1285
	addi	s0,sp,20
	beq	a4,zero,.L20
	addi	s0,sp,20
	li	a5,4096
	mv	a3,s0
	addi	a5,a5,1285
.L19:
	slli	a2,a5,5
	add	a5,a2,a5
	addi	a3,a3,1
	add	a5,a4,a5
	lbu	a4,0(a3)
	bne	a4,zero,.L19
.L20:
	lw	a3,4(sp)
	lw	a2,0(sp)
	andi	a5,a5,63
	lw	a4,%lo(words)(a3)
	slli	a5,a5,2
	sw	a5,12(sp)
	add	a5,a2,a5
	lw	s1,0(a5)
	addi	a4,a4,1
	sw	a4,%lo(words)(a3)
	bne	s1,zero,.L22
	j	.L27
.L25:
	lw	s1,0(s1)
	beq	s1,zero,.L27
.L22:
	mv	a1,s0
	addi	a0,s1,8
	call	strcmp
	bne	a0,zero,.L25
	lw	a4,4(s1)
	addi	a4,a4,1
	sw	a4,4(s1)
.L26:
	lw	a4,8(sp)
	li	a5,-1
	bne	a4,a5,.L21
	j	.L10
.L53:
	lui	a5,%hi(words)
	sw	a5,4(sp)
	addi	a5,a4,%lo(.LANCHOR0)
	li	s1,0
	sw	a5,0(sp)
.L15:
	li	a4,40
	bne	s1,a4,.L13
	li	s0,-1
.L11:
	call	getchar
	sw	a0,8(sp)
	beq	a0,s0,.L12
	call	isalpha
	bne	a0,zero,.L11
	j	.L12
.L27:
	mv	a0,s0
	call	strlen
	addi	a0,a0,9
	call	malloc
	mv	a5,a0
	beq	a0,zero,.L59
	li	a4,1
	sw	a4,4(a0)
	mv	a1,s0
	addi	a0,a0,8
	sw	a5,16(sp)
	call	strcpy
	lw	a5,0(sp)
	lw	a4,12(sp)
	lui	a2,%hi(different)
	lw	a3,%lo(different)(a2)
	add	a4,a5,a4
	lw	a1,0(a4)
	lw	a5,16(sp)
	addi	a3,a3,1
	sw	a3,%lo(different)(a2)
	sw	a1,0(a5)
	sw	a5,0(a4)
	j	.L26
.L58:
	call	isalpha
	bne	a0,zero,.L15
	j	.L12
.L57:
	li	a5,0
	bgt	a3,zero,.L36
	j	.L34
.L59:
	lui	a5,%hi(stderr)
	lw	a1,%lo(stderr)(a5)
	lui	a0,%hi(.LC1)
	addi	a0,a0,%lo(.LC1)
	call	fputs
	li	a0,1
	call	exit
	.size	main, .-main
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	buckets, @object
	.size	buckets, 256
buckets:
	.zero	256
	.section	.sbss,"aw",@nobits
	.align	2
	.type	different, @object
	.size	different, 4
different:
	.zero	4
	.type	words, @object
	.size	words, 4
words:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
