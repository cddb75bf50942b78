	.file	"order.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"destruct %s: %d functions"
	.text
	.align	2
	.type	ld_destruct.part.0, @function
ld_destruct.part.0:
	addi	sp,sp,-12
	sw	s1,0(sp)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	zero,116(a0)
	lw	a5,ld+32
	mv	s1,a0
	beq	a5,zero,.L2
	bne	a0,a5,.L4
	j	.L23
.L5:
	beq	s1,a5,.L24
.L4:
	mv	a4,a5
	lw	a5,120(a5)
	bne	a5,zero,.L5
.L2:
	lw	a2,80(s1)
	bne	a2,zero,.L25
.L1:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L25:
	lw	a1,4(s1)
	lla	a0,.LC0
	call	ld_trace
	lw	a5,80(s1)
	addi	s0,a5,-1
	beq	a5,zero,.L1
.L8:
	lw	a5,72(s1)
	slli	a4,s0,2
	li	a3,1
	add	a5,a5,a4
	lw	a5,0(a5)
	addi	s0,s0,-1
	addi	a4,a5,1
	bleu	a4,a3,.L7
	jalr	a5
.L7:
	li	a5,-1
	bne	s0,a5,.L8
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L24:
	addi	a4,a4,120
.L3:
	lw	a5,120(s1)
	sw	a5,0(a4)
	j	.L2
.L23:
	lla	a4,ld+32
	j	.L3
	.size	ld_destruct.part.0, .-ld_destruct.part.0
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"construct %s: %d functions"
	.text
	.align	2
	.globl	ld_construct
	.hidden	ld_construct
	.type	ld_construct, @function
ld_construct:
	lw	a5,116(a0)
	bne	a5,zero,.L45
	addi	sp,sp,-24
	lw	a5,92(a0)
	sw	s0,16(sp)
	sw	ra,20(sp)
	sw	s1,12(sp)
	li	a4,1
	sw	a4,116(a0)
	mv	s0,a0
	beq	a5,zero,.L28
	li	s1,0
.L29:
	lw	a5,88(s0)
	slli	a4,s1,2
	addi	s1,s1,1
	add	a5,a5,a4
	lw	a0,0(a5)
	call	ld_construct
	lw	a5,92(s0)
	bgtu	a5,s1,.L29
.L28:
	lla	s1,ld
	lw	a5,24(s1)
	beq	a5,s0,.L30
	lw	a2,76(s0)
	bne	a2,zero,.L48
.L30:
	lw	a5,32(s1)
	lw	ra,20(sp)
	sw	s0,32(s1)
	sw	a5,120(s0)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L45:
	ret
.L48:
	lw	a1,4(s0)
	lla	a0,.LC1
	call	ld_trace
	lw	a1,76(s0)
	lw	a5,68(s0)
	beq	a1,zero,.L30
	li	a4,0
.L32:
	lw	a3,0(a5)
	li	a0,1
	addi	a4,a4,1
	addi	a2,a3,1
	addi	a5,a5,4
	bleu	a2,a0,.L31
	sw	a4,8(sp)
	sw	a5,4(sp)
	sw	a1,0(sp)
	jalr	a3
	lw	a4,8(sp)
	lw	a5,4(sp)
	lw	a1,0(sp)
.L31:
	bne	a1,a4,.L32
	lw	a5,32(s1)
	lw	ra,20(sp)
	sw	s0,32(s1)
	sw	a5,120(s0)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	ld_construct, .-ld_construct
	.align	2
	.globl	ld_destruct
	.hidden	ld_destruct
	.type	ld_destruct, @function
ld_destruct:
	lw	a5,116(a0)
	beq	a5,zero,.L49
	tail	ld_destruct.part.0
.L49:
	ret
	.size	ld_destruct, .-ld_destruct
	.align	2
	.globl	__ld_fini
	.protected	__ld_fini
	.type	__ld_fini, @function
__ld_fini:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	lla	s0,ld
	j	.L52
.L58:
	call	ld_destruct.part.0
.L52:
	lw	a5,32(s0)
	mv	a0,a5
	beq	a5,zero,.L57
	lw	a5,116(a5)
	bne	a5,zero,.L58
.L56:
	j	.L56
.L57:
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
	.size	__ld_fini, .-__ld_fini
	.hidden	ld_trace
	.hidden	ld
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
