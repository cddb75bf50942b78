	.file	"Os.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	hash, @function
hash:
	lui	a3,%hi(state)
	lw	a5,%lo(state+4)(a3)
	lw	a4,%lo(state)(a3)
	xor	a4,a4,a0
	xor	a0,a5,a1
	li	a5,435
	mul	a0,a5,a0
	slli	a2,a4,8
	add	a0,a0,a2
	mul	a2,a5,a4
	mulhu	a5,a5,a4
	add	a0,a0,a5
	slli	a4,a0,3
	srli	a5,a2,29
	or	a5,a4,a5
	xor	a5,a5,a2
	srli	a4,a0,29
	sw	a5,%lo(state)(a3)
	xor	a5,a4,a0
	sw	a5,%lo(state+4)(a3)
	ret
	.size	hash, .-hash
	.globl	__bswapsi2
	.globl	__paritysi2
	.globl	__floatsidf
	.globl	__floatdidf
	.globl	__muldf3
	.globl	__gtdf2
	.globl	__ltdf2
	.globl	__floatunsidf
	.globl	__adddf3
	.globl	__divdf3
	.globl	__umoddi3
	.globl	__popcountsi2
	.align	2
	.type	f22, @function
f22:
	addi	sp,sp,-48
	sw	s0,40(sp)
	mv	s0,a4
	lui	a4,%hi(fuel)
	sw	a5,4(sp)
	lw	a5,%lo(fuel)(a4)
	sw	a0,20(sp)
	sw	ra,44(sp)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a4)
	li	a4,4096
	sw	s1,36(sp)
	sw	a1,8(sp)
	sw	a2,12(sp)
	addi	a4,a4,-1096
	li	a0,1
	bgtu	a5,a4,.L3
	lui	s1,%hi(.LANCHOR0)
	lw	a0,%lo(.LANCHOR0)(s1)
	slli	a0,a0,3
	srai	a0,a0,23
	call	__bswapsi2
	call	__paritysi2
	addi	a5,s1,%lo(.LANCHOR0)
	li	a3,1
	sw	a5,16(sp)
	beq	a0,a3,.L4
	lh	a4,12(sp)
	mv	a5,s0
	addi	a2,a4,1
	bleu	a2,a3,.L5
	rem	a5,s0,a4
.L5:
	slli	a5,a5,16
	srai	a5,a5,16
	sw	a5,20(sp)
.L6:
	lw	a5,20(sp)
	sw	zero,0(sp)
	ori	a5,a5,1
	sw	a5,28(sp)
.L37:
	lui	s1,%tprel_hi(g11)
	add	a5,s1,tp,%tprel_add(g11)
	lw	a5,%tprel_lo(g11)(a5)
	li	a4,9
	remu	a5,a5,a4
	li	a4,7
	bgtu	a5,a4,.L11
	lui	a4,%hi(.L13)
	slli	a5,a5,2
	addi	a4,a4,%lo(.L13)
	add	a5,a5,a4
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L13:
	.word	.L20
	.word	.L19
	.word	.L18
	.word	.L17
	.word	.L16
	.word	.L39
	.word	.L15
	.word	.L12
	.text
.L4:
	lw	a4,8(sp)
	lui	a5,%hi(g10)
	sw	zero,%lo(g10+4)(a5)
	sltiu	a4,a4,60
	sw	a4,%lo(g10)(a5)
	andi	a5,s0,1
	bge	s0,zero,.L7
	addi	a5,a5,-1
	ori	a5,a5,-2
	addi	a5,a5,1
.L7:
	neg	a5,a5
	sw	a5,12(sp)
	lui	a5,%hi(g8)
	lhu	a5,%lo(g8)(a5)
	lw	a4,12(sp)
	lw	a2,8(sp)
	li	a3,59
	sra	a4,a5,a4
	li	a5,0
	bgtu	a2,a3,.L10
	li	a5,16384
	addi	a5,a5,-27
.L10:
	andi	a5,a5,5
	sll	a5,a4,a5
	lui	a4,%hi(g1)
	sh	a5,%lo(g1)(a4)
	j	.L6
.L20:
	lw	a5,0(sp)
	not	a5,a5
	bgeu	s0,a5,.L21
	lw	a0,4(sp)
	call	__floatsidf
.L59:
	mv	s0,a0
	mv	s1,a1
	j	.L22
.L21:
	lw	a5,8(sp)
	andi	a5,a5,7
	slli	a5,a5,3
	sw	a5,24(sp)
	lw	a4,24(sp)
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	add	a5,a5,a4
	lw	a0,0(a5)
	lw	a1,4(a5)
	call	__floatdidf
	mv	s1,a0
	lw	a0,20(sp)
	mv	s0,a1
	call	__floatsidf
	mv	a2,a0
	mv	a3,a1
	mv	a0,s1
	mv	a1,s0
	call	__muldf3
	lui	a5,%hi(.LC2)
	lw	a2,%lo(.LC2)(a5)
	lw	a3,%lo(.LC2+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L53
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L23
.L53:
	lui	a5,%hi(.LC0)
	lw	s1,%lo(.LC0)(a5)
	lw	s0,%lo(.LC0+4)(a5)
.L23:
	lw	a0,48(sp)
	call	__floatsidf
	mv	a2,s1
	mv	a3,s0
	call	__ltdf2
	bge	a0,zero,.L26
	lui	a5,%hi(g8)
	lbu	a4,%lo(g8)(a5)
	li	a5,128
	beq	a4,a5,.L26
	lw	a4,24(sp)
	lui	a5,%tprel_hi(.LANCHOR2)
	add	a5,a5,tp,%tprel_add(.LANCHOR2)
	addi	a5,a5,%tprel_lo(.LANCHOR2)
	add	a5,a5,a4
	lw	a0,0(a5)
	lw	a1,4(a5)
	call	__floatdidf
	mv	s1,a0
	lw	a0,8(sp)
	mv	s0,a1
	call	__floatunsidf
	mv	a2,a0
	mv	a3,a1
	mv	a0,s1
	mv	a1,s0
	call	__muldf3
	lui	a3,%hi(.LC2)
	lw	a2,%lo(.LC2)(a3)
	lw	a3,%lo(.LC2+4)(a3)
	mv	s1,a1
	mv	s0,a0
	sw	a1,32(sp)
	sw	a0,24(sp)
	call	__gtdf2
	ble	a0,zero,.L55
	lui	a3,%hi(.LC3)
	lw	a2,%lo(.LC3)(a3)
	lw	a3,%lo(.LC3+4)(a3)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	mv	a4,s1
	blt	a0,zero,.L28
.L55:
	li	s0,0
	li	a4,1071644672
.L28:
	li	s1,-2147483648
	xor	s1,s1,a4
.L22:
	lui	a5,%hi(.LC2)
	lw	a2,%lo(.LC2)(a5)
	lw	a3,%lo(.LC2+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__gtdf2
	ble	a0,zero,.L57
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	blt	a0,zero,.L32
.L57:
	li	s0,0
	li	s1,1071644672
.L32:
	lw	a3,16(sp)
	li	a4,-1048576
	addi	a4,a4,7
	lw	a5,0(a3)
	sw	s0,16(a3)
	sw	s1,20(a3)
	and	a5,a5,a4
	sw	a5,0(a3)
.L35:
	lw	a5,20(sp)
	lw	a4,28(sp)
	divu	a0,a5,a4
	slli	a0,a0,16
	srai	a0,a0,16
	call	__paritysi2
	lw	a5,0(sp)
	slli	s0,a0,16
	srai	s0,s0,16
	addi	a5,a5,1
	sw	a5,0(sp)
	lw	a4,0(sp)
	li	a5,5
	bne	a4,a5,.L37
	lui	a5,%hi(g7)
	li	a4,1
	sb	a4,%lo(g7)(a5)
	sb	a4,%lo(g7)(a5)
	sb	a4,%lo(g7)(a5)
	sb	a4,%lo(g7)(a5)
	sb	a4,%lo(g7)(a5)
	sb	a4,%lo(g7)(a5)
	sb	a4,%lo(g7)(a5)
	lw	a5,16(sp)
	lw	a0,0(a5)
	li	a5,7
	srli	a0,a0,3
	andi	a0,a0,127
	mul	a0,a0,a5
.L3:
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	s1,36(sp)
	addi	sp,sp,48
	jr	ra
.L26:
	lui	a5,%hi(g1)
	lhu	a0,%lo(g1)(a5)
	call	__floatunsidf
	lw	a5,4(sp)
	mv	s1,a0
	mv	s0,a1
	ble	a5,zero,.L44
	mv	a0,a5
	call	__floatsidf
	mv	a5,a0
.L31:
	lui	a4,%hi(.LC4)
	lw	a2,%lo(.LC4)(a4)
	lw	a3,%lo(.LC4+4)(a4)
	mv	a0,a5
	call	__adddf3
	mv	a2,a0
	mv	a3,a1
	mv	a0,s1
	mv	a1,s0
	call	__divdf3
	j	.L59
.L44:
	lui	a4,%hi(.LC1)
	lw	a5,%lo(.LC1)(a4)
	lw	a1,%lo(.LC1+4)(a4)
	j	.L31
.L19:
	lw	a5,48(sp)
	ori	a2,a5,1
	srai	a3,a5,31
	lui	a5,%hi(.LC5)
	lw	a0,%lo(.LC5)(a5)
	lw	a1,%lo(.LC5+4)(a5)
	call	__umoddi3
	lui	a5,%hi(g10)
	sw	a0,%lo(g10)(a5)
	sw	a1,%lo(g10+4)(a5)
	lw	a5,48(sp)
	sw	a5,12(sp)
	j	.L35
.L18:
	lw	a4,4(sp)
	lw	a5,0(sp)
	add	s1,s1,tp,%tprel_add(g11)
	sra	a5,a5,a4
	lui	a4,%hi(g8)
	sh	a5,%lo(g8)(a4)
	lui	a5,%hi(g3)
	lw	a4,%lo(g3)(a5)
	lw	a5,%lo(g3+4)(a5)
	seqz	a4,a4
	sw	a4,%tprel_lo(g11)(s1)
	j	.L35
.L17:
	lui	a5,%hi(g3)
	lw	a4,%lo(g3)(a5)
	lw	a5,%lo(g3+4)(a5)
	xor	a5,s0,a4
	sw	a5,48(sp)
	j	.L35
.L16:
	lui	a5,%hi(g7)
	lbu	a4,%lo(g7)(a5)
	lhu	a5,12(sp)
	sub	a5,a5,a4
	seqz	a5,a5
	sw	a5,4(sp)
	j	.L35
.L39:
	sw	zero,8(sp)
.L15:
	lw	a5,4(sp)
	lw	a4,0(sp)
	ori	a5,a5,1
	remu	a5,a4,a5
	sw	a5,48(sp)
	lui	a5,%hi(g8)
	sh	zero,%lo(g8)(a5)
	j	.L35
.L12:
	lw	a0,48(sp)
	call	__popcountsi2
	add	s1,s1,tp,%tprel_add(g11)
	sw	a0,%tprel_lo(g11)(s1)
	j	.L35
.L11:
	li	a0,895
	li	a1,0
	call	hash
	j	.L35
	.size	f22, .-f22
	.globl	__fixdfsi
	.globl	__moddi3
	.globl	__udivdi3
	.globl	__divdi3
	.align	2
	.type	f43, @function
f43:
	addi	sp,sp,-40
	sw	a4,0(sp)
	lui	a4,%hi(fuel)
	lw	a5,%lo(fuel)(a4)
	sw	ra,36(sp)
	sw	s0,32(sp)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a4)
	li	a4,4096
	sw	s1,28(sp)
	sw	a3,16(sp)
	addi	a4,a4,-1096
	li	a0,1
	bgtu	a5,a4,.L60
	lui	s1,%hi(.LANCHOR0)
	addi	a4,s1,%lo(.LANCHOR0)
	lw	a5,20(a4)
	lw	a4,16(a4)
	mv	s0,a2
	sw	a5,8(sp)
	sw	a4,4(sp)
	lui	a4,%hi(.LC6)
	lw	a2,%lo(.LC6)(a4)
	lw	a3,%lo(.LC6+4)(a4)
	lw	a0,4(sp)
	lw	a1,8(sp)
	addi	s1,s1,%lo(.LANCHOR0)
	call	__gtdf2
	ble	a0,zero,.L88
	lui	a4,%hi(.LC7)
	lw	a2,%lo(.LC7)(a4)
	lw	a3,%lo(.LC7+4)(a4)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__ltdf2
	bge	a0,zero,.L88
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__fixdfsi
	sw	a0,4(sp)
.L62:
	mv	a0,s0
	call	__paritysi2
	lw	a4,0(s1)
	neg	a0,a0
	andi	a0,a0,7
	andi	a4,a4,-8
	or	a4,a4,a0
	sw	a4,0(s1)
	lw	a5,0(sp)
	lui	a3,%tprel_hi(.LANCHOR2)
	add	a3,a3,tp,%tprel_add(.LANCHOR2)
	andi	a0,a5,7
	slli	a5,a0,3
	lui	a2,%hi(g7)
	addi	a3,a3,%tprel_lo(.LANCHOR2)
	lbu	a1,%lo(g7)(a2)
	add	a3,a3,a5
	lw	a3,0(a3)
	sw	a5,12(sp)
	add	a1,a1,s0
	lb	a4,0(sp)
	blt	a3,a1,.L65
	lui	a3,%hi(g6)
	lw	a0,%lo(g6)(a3)
	lw	a1,%lo(g6+4)(a3)
	li	a3,1
	slli	a0,a0,24
	srai	a0,a0,24
	addi	a1,a0,1
	bleu	a1,a3,.L66
	div	a4,a4,a0
.L66:
	slli	a3,s0,24
	srai	a3,a3,24
	srai	a3,a3,31
	seqz	a3,a3
	slt	a4,a3,a4
	lw	a3,4(s1)
	li	a1,-536870912
	lw	a5,0(sp)
	and	a3,a3,a1
	or	a4,a3,a4
	sw	a4,4(s1)
	lbu	a4,%lo(g7)(a2)
	ori	a2,a5,1
	andi	a3,a4,0xff
	bltu	a4,a2,.L67
	li	a4,142499840
	addi	a4,a4,-617
	divu	a3,a3,a2
	div	a4,a4,a3
	li	a3,7
	remu	a4,a4,a3
	li	a3,5
	bgtu	a4,a3,.L67
	lui	a3,%hi(.L69)
	slli	a4,a4,2
	addi	a3,a3,%lo(.L69)
	add	a4,a4,a3
	lw	a4,0(a4)
	jr	a4
	.section	.rodata
	.align	2
	.align	2
.L69:
	.word	.L74
	.word	.L73
	.word	.L72
	.word	.L71
	.word	.L70
	.word	.L81
	.text
.L88:
	li	a5,77
	sw	a5,4(sp)
	j	.L62
.L65:
	li	a3,-48
	mul	a4,a4,a3
	slli	a4,a4,24
	srai	a4,a4,24
	j	.L66
.L74:
	lw	a4,0(s1)
	li	a3,-1048576
	addi	a3,a3,7
	and	a4,a4,a3
	sw	a4,0(s1)
.L77:
	lw	a0,0(sp)
.L60:
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	li	a1,0
	addi	sp,sp,40
	jr	ra
.L73:
	lw	a1,16(sp)
	lui	a4,%tprel_hi(g11)
	li	a3,1335926784
	add	a4,a4,tp,%tprel_add(g11)
	addi	a3,a3,-656
	sw	a3,%tprel_lo(g11)(a4)
	mv	a0,s0
	li	a3,0
	sw	a2,24(sp)
	call	__umoddi3
	sw	a1,16(sp)
	lui	a1,%hi(.LC8)
	lw	a2,24(sp)
	sw	a0,20(sp)
	mv	s0,a0
	lw	a0,%lo(.LC8)(a1)
	lw	a1,%lo(.LC8+4)(a1)
	li	a3,0
	call	__umoddi3
	mv	a3,a1
	or	a1,a1,a0
	mv	a2,a0
	beq	a1,zero,.L72
	lw	a1,16(sp)
	mv	a0,s0
	call	__divdi3
	mv	s0,a0
.L72:
	lw	a5,12(sp)
	lui	a3,%hi(.LANCHOR1)
	addi	a3,a3,%lo(.LANCHOR1)
	add	a3,a3,a5
	lui	a4,%hi(g5)
	lhu	a2,0(a3)
	lhu	a4,%lo(g5)(a4)
	lw	a5,0(sp)
	sra	a4,a4,a2
	lui	a2,%hi(g8)
	lhu	a2,%lo(g8)(a2)
	sra	s0,s0,a5
	sra	s0,s0,a2
	lw	a2,0(s1)
	sra	a4,a4,s0
	andi	a4,a4,7
	andi	a2,a2,-8
	or	a4,a2,a4
	sw	a4,0(s1)
	lw	a5,4(sp)
	srai	a4,a5,31
	addi	a4,a4,1
	sw	a4,0(a3)
	srai	a4,a4,31
	sw	a4,4(a3)
.L71:
	lw	a4,0(s1)
	li	a0,2086948864
	addi	a0,a0,762
	slli	a4,a4,3
	srai	a4,a4,23
	add	a0,a4,a0
	call	__floatsidf
	lui	a5,%hi(g8)
	li	a4,127
	sw	a0,16(s1)
	sw	a1,20(s1)
	sh	a4,%lo(g8)(a5)
	j	.L77
.L70:
	lui	a5,%hi(g6)
	lw	a3,%lo(g6)(a5)
	lw	a4,%lo(g6+4)(a5)
	lui	a5,%tprel_hi(g11)
	add	a5,a5,tp,%tprel_add(g11)
	sw	a3,%tprel_lo(g11)(a5)
	lw	a5,16(sp)
	srli	a3,s0,25
	lui	a4,%hi(g10)
	slli	a5,a5,7
	or	a5,a5,a3
	slli	s0,s0,7
	sw	a5,%lo(g10+4)(a4)
	sw	s0,%lo(g10)(a4)
	j	.L77
.L81:
	li	a5,5
	sw	a5,0(sp)
.L67:
	li	a0,674
	li	a1,0
	call	hash
	j	.L77
	.size	f43, .-f43
	.globl	__gtsf2
	.globl	__ltsf2
	.globl	__fixsfsi
	.globl	__ashrdi3
	.globl	__extendsfdf2
	.globl	__floatsisf
	.globl	__truncdfsf2
	.globl	__floatunsisf
	.align	2
	.type	f35, @function
f35:
	addi	sp,sp,-48
	sw	a4,8(sp)
	lui	a4,%hi(fuel)
	lw	a5,%lo(fuel)(a4)
	sw	a0,0(sp)
	sw	ra,44(sp)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a4)
	li	a4,4096
	sw	s0,40(sp)
	sw	s1,36(sp)
	sw	a2,4(sp)
	sw	a3,12(sp)
	addi	a4,a4,-1096
	li	a0,1
	bgtu	a5,a4,.L91
	lui	a5,%hi(g8)
	sh	zero,%lo(g8)(a5)
	lui	a5,%hi(g3)
	lw	a4,%lo(g3)(a5)
	lw	a5,%lo(g3+4)(a5)
	li	s0,19
	ori	a4,a4,1
	li	a5,128
	remu	a5,a5,a4
	beq	a5,zero,.L93
	div	s0,s0,a5
.L93:
	lw	a5,0(sp)
	lw	a0,8(sp)
	addi	s1,a5,1
	lui	a5,%hi(.LC9)
	lw	a1,%lo(.LC9)(a5)
	call	__gtsf2
	bgt	a0,zero,.L94
.L175:
	li	a5,1
	li	a0,77
	li	a4,77
	bleu	s1,a5,.L96
.L95:
	lw	a5,0(sp)
	mv	a4,a0
	div	a0,a0,a5
	j	.L98
.L94:
	lui	a5,%hi(.LC10)
	lw	a1,%lo(.LC10)(a5)
	lw	a0,8(sp)
	call	__ltsf2
	bge	a0,zero,.L175
	lw	a0,8(sp)
	call	__fixsfsi
	li	a5,1
	mv	a4,a0
	bgtu	s1,a5,.L95
.L98:
	bgeu	s0,a0,.L99
.L96:
	lui	a5,%hi(g1)
	lhu	a5,%lo(g1)(a5)
	lw	a3,0(sp)
	lui	s0,%hi(g7)
	sw	a5,12(sp)
	ori	t2,a3,1
	li	a5,0
	srai	s1,a4,31
	li	t0,7
.L100:
	divu	a3,a5,t2
	lw	a2,0(sp)
	slli	a3,a3,16
	srai	a3,a3,16
	seqz	a3,a3
	ble	a3,a2,.L140
	lbu	a2,%lo(g7)(s0)
	lw	a0,12(sp)
	li	a1,0
	andi	a2,a2,63
	sw	t2,32(sp)
	sw	a5,28(sp)
	sw	a4,16(sp)
	call	__ashrdi3
	lw	a4,16(sp)
	lbu	a2,%lo(g7)(s0)
	or	a3,a1,s1
	or	t1,a0,a4
	lw	a0,12(sp)
	andi	a2,a2,63
	li	a1,0
	sw	a4,24(sp)
	sw	t1,20(sp)
	sw	a3,16(sp)
	call	__ashrdi3
	lw	a4,24(sp)
	lw	a3,16(sp)
	lw	t1,20(sp)
	lw	a5,28(sp)
	lw	t2,32(sp)
	or	a0,a0,a4
	or	a1,a1,s1
	li	t0,7
	j	.L102
.L140:
	li	t1,0
	li	a3,0
	li	a0,1
	li	a1,0
.L102:
	addi	a5,a5,1
	bne	a5,t0,.L100
	lui	a5,%tprel_hi(.LANCHOR2)
	add	a5,a5,tp,%tprel_add(.LANCHOR2)
	addi	a5,a5,%tprel_lo(.LANCHOR2)
	sw	t1,0(a5)
	sw	a3,4(a5)
	sw	a0,8(a5)
	sw	a1,12(a5)
.L103:
	lw	a5,4(sp)
	lw	a2,0(sp)
	li	a1,49
	neg	a3,a5
	li	a5,128
	sra	a5,a5,a3
	lbu	a3,0(sp)
	srl	a3,a3,a2
	li	a2,36
	bgtu	a3,a1,.L110
	andi	a2,a4,255
.L110:
	bne	a5,a2,.L111
	xori	a5,a4,114
	andi	a5,a5,0xff
	li	a3,1
	bgtu	a5,a3,.L111
	lw	a0,0(sp)
	call	__floatsidf
	mv	s1,a0
	lw	a0,8(sp)
	mv	s0,a1
	call	__extendsfdf2
	mv	a2,a0
	mv	a3,a1
	mv	a0,s1
	mv	a1,s0
	call	__muldf3
	lui	a5,%hi(.LC2)
	lw	a2,%lo(.LC2)(a5)
	lw	a3,%lo(.LC2+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L163
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L112
.L163:
	lui	a5,%hi(.LC0)
	lw	s1,%lo(.LC0)(a5)
	lw	s0,%lo(.LC0+4)(a5)
.L112:
	lw	a0,4(sp)
	call	__floatsidf
	lui	a5,%hi(.LC11)
	lw	a2,%lo(.LC11)(a5)
	lw	a3,%lo(.LC11+4)(a5)
	call	__divdf3
	mv	a2,s1
	mv	a3,s0
	call	__adddf3
	mv	s0,a0
	mv	s1,a1
.L115:
	lui	a5,%hi(.LC2)
	lw	a2,%lo(.LC2)(a5)
	lw	a3,%lo(.LC2+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__gtdf2
	ble	a0,zero,.L167
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	blt	a0,zero,.L119
.L167:
	li	s0,0
	li	s1,1071644672
.L119:
	lui	a5,%hi(.LANCHOR0)
	addi	a4,a5,%lo(.LANCHOR0)
	sw	s0,16(a4)
	sw	s1,20(a4)
	lw	a4,4(sp)
	li	a2,1
	addi	a5,a5,%lo(.LANCHOR0)
	addi	a3,a4,1
	sltu	a1,a3,a4
	srli	a4,a4,31
	bne	a4,a1,.L157
	bleu	a3,a2,.L122
.L157:
	sw	zero,4(sp)
.L122:
	lw	a2,4(sp)
	srai	a3,a2,31
	sw	a2,88(a5)
	sw	a3,92(a5)
.L124:
	lw	a2,0(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	sw	a2,48(a5)
	srai	a3,a2,31
	sw	a3,52(a5)
	lui	a5,%hi(.LC9)
	lw	a1,%lo(.LC9)(a5)
	lw	a0,8(sp)
	call	__gtsf2
	ble	a0,zero,.L171
	lui	a5,%hi(.LC10)
	lw	a1,%lo(.LC10)(a5)
	lw	a0,8(sp)
	call	__ltsf2
	bge	a0,zero,.L171
	lw	a0,8(sp)
	call	__fixsfsi
.L132:
	andi	a0,a0,0xff
	call	__popcountsi2
.L91:
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	s1,36(sp)
	addi	sp,sp,48
	jr	ra
.L99:
	lui	a2,%hi(.LANCHOR1)
	lhu	a5,%lo(.LANCHOR1)(a2)
	li	a3,53248
	addi	a3,a3,-1545
	sltu	a5,a5,a3
	lw	a3,0(sp)
	lw	a1,12(sp)
	xori	a5,a5,1
	ori	a3,a3,1
	remu	a3,a1,a3
	addi	a2,a2,%lo(.LANCHOR1)
	mul	a5,a5,a3
	li	a3,6
	remu	a5,a5,a3
	li	a3,4
	bgtu	a5,a3,.L104
	lui	a3,%hi(.L106)
	addi	a3,a3,%lo(.L106)
	slli	a5,a5,2
	add	a5,a5,a3
	lw	a3,0(a5)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	jr	a3
	.section	.rodata
	.align	2
	.align	2
.L106:
	.word	.L103
	.word	.L124
	.word	.L108
	.word	.L107
	.word	.L105
	.text
.L111:
	mv	a0,a4
	call	__floatunsidf
	lui	a5,%hi(.LC12)
	lw	a2,%lo(.LC12)(a5)
	lw	a3,%lo(.LC12+4)(a5)
	call	__muldf3
	lui	a4,%hi(.LC2)
	lw	a2,%lo(.LC2)(a4)
	lw	a3,%lo(.LC2+4)(a4)
	mv	s1,a1
	mv	s0,a0
	sw	a1,16(sp)
	sw	a0,12(sp)
	call	__gtdf2
	ble	a0,zero,.L165
	lui	a3,%hi(.LC3)
	lw	a2,%lo(.LC3)(a3)
	lw	a3,%lo(.LC3+4)(a3)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	mv	a4,s1
	blt	a0,zero,.L116
.L165:
	li	s0,0
	li	a4,1071644672
.L116:
	li	s1,-2147483648
	xor	s1,s1,a4
	j	.L115
.L108:
	lui	a4,%hi(.LC13)
	lw	a5,4(sp)
	lw	a0,%lo(.LC13)(a4)
	lw	a1,%lo(.LC13+4)(a4)
	andi	a2,a5,63
	lui	s1,%hi(.LC4)
	call	__ashrdi3
	lui	a5,%hi(.LANCHOR0)
	li	a4,18
	addi	a5,a5,%lo(.LANCHOR0)
	bne	a0,a4,.L125
	bne	a1,zero,.L125
	lw	a0,0(a5)
	slli	a0,a0,3
	srai	a0,a0,23
	ble	a0,zero,.L148
	call	__floatsisf
	call	__extendsfdf2
	mv	a5,a0
.L126:
	lw	a2,%lo(.LC4)(s1)
	lw	a3,%lo(.LC4+4)(s1)
	mv	a0,a5
	call	__adddf3
	lui	a5,%hi(.LC14)
	mv	a2,a0
	mv	a3,a1
	lw	a0,%lo(.LC14)(a5)
	lw	a1,%lo(.LC14+4)(a5)
	call	__divdf3
	call	__truncdfsf2
.L127:
	call	__extendsfdf2
	lui	a5,%hi(.LC2)
	lw	a2,%lo(.LC2)(a5)
	lw	a3,%lo(.LC2+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L169
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L129
.L169:
	lui	a5,%hi(.LC0)
	lw	s1,%lo(.LC0)(a5)
	lw	s0,%lo(.LC0+4)(a5)
.L129:
	mv	a0,s1
	mv	a1,s0
	call	__truncdfsf2
	sw	a0,8(sp)
	j	.L124
.L148:
	lui	a4,%hi(.LC1)
	lw	a5,%lo(.LC1)(a4)
	lw	a1,%lo(.LC1+4)(a4)
	j	.L126
.L125:
	lw	a0,0(sp)
	call	__floatsisf
	call	__extendsfdf2
	lw	a5,12(sp)
	sw	a1,4(sp)
	mv	s0,a0
	beq	a5,zero,.L149
	mv	a0,a5
	call	__floatunsisf
	call	__extendsfdf2
	mv	a5,a0
.L128:
	lw	a2,%lo(.LC4)(s1)
	lw	a3,%lo(.LC4+4)(s1)
	mv	a0,a5
	call	__adddf3
	mv	a3,a1
	lw	a1,4(sp)
	mv	a2,a0
	mv	a0,s0
	call	__divdf3
	call	__truncdfsf2
	li	a5,-2147483648
	xor	a0,a5,a0
	j	.L127
.L149:
	lui	a4,%hi(.LC1)
	lw	a5,%lo(.LC1)(a4)
	lw	a1,%lo(.LC1+4)(a4)
	j	.L128
.L107:
	lw	a4,0(a5)
	lbu	a3,8(a5)
	sub	a3,a4,a3
	andi	a3,a3,7
	andi	a4,a4,-8
	or	a4,a4,a3
	sw	a4,0(a5)
.L105:
	li	a4,-2147483648
	xori	a4,a4,-1
	li	a5,-1
	sw	a4,16(a2)
	sw	a5,20(a2)
	j	.L124
.L104:
	li	a0,339
	li	a1,0
	call	hash
	j	.L124
.L171:
	li	a0,77
	j	.L132
	.size	f35, .-f35
	.globl	__mulsf3
	.globl	__eqdf2
	.globl	__floatundisf
	.align	2
	.globl	f13
	.type	f13, @function
f13:
	addi	sp,sp,-40
	sw	s0,32(sp)
	mv	s0,a5
	lb	a5,40(sp)
	lui	a4,%hi(fuel)
	sw	a0,0(sp)
	sw	a5,12(sp)
	lw	a5,%lo(fuel)(a4)
	sw	ra,36(sp)
	sw	s1,28(sp)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a4)
	li	a4,4096
	sw	a1,4(sp)
	sw	a2,8(sp)
	sw	a3,24(sp)
	addi	a4,a4,-1096
	li	a0,1
	bgtu	a5,a4,.L176
	lb	a5,8(sp)
	lw	a4,12(sp)
	andi	a3,s0,31
	srl	a5,a5,a3
	lui	a2,%hi(.LANCHOR0)
	slli	a5,a5,24
	addi	a4,a4,128
	addi	a2,a2,%lo(.LANCHOR0)
	srai	a5,a5,24
	seqz	a4,a4
	sw	a2,16(sp)
	beq	a5,a4,.L178
	lw	a5,0(a2)
	slli	a5,a5,12
	srli	a5,a5,15
.L179:
	lui	a4,%tprel_hi(g11)
	add	a4,a4,tp,%tprel_add(g11)
	lw	s1,%tprel_lo(g11)(a4)
	li	a2,1
	li	a4,127
	addi	a1,s1,1
	bleu	a1,a2,.L180
	div	a4,a4,s1
.L180:
	sra	a4,a4,a3
	bge	a4,a5,.L181
	andi	a5,s0,3
	li	a4,1
	beq	a5,a4,.L182
	andi	s0,s0,1
	bne	s0,zero,.L226
.L183:
	lui	a5,%hi(g8)
	lhu	a0,%lo(g8)(a5)
	call	__floatunsisf
	call	__extendsfdf2
	sw	a0,0(sp)
	lw	a0,12(sp)
	sw	a1,4(sp)
	call	__floatsisf
	lui	a5,%hi(.LC16)
	lw	a1,%lo(.LC16)(a5)
	call	__mulsf3
	call	__extendsfdf2
	lui	a3,%hi(.LC2)
	lw	a2,%lo(.LC2)(a3)
	lw	a3,%lo(.LC2+4)(a3)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L230
	lui	a3,%hi(.LC3)
	lw	a2,%lo(.LC3)(a3)
	lw	a3,%lo(.LC3+4)(a3)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L188
.L230:
	lui	a5,%hi(.LC0)
	lw	s1,%lo(.LC0)(a5)
	lw	s0,%lo(.LC0+4)(a5)
.L188:
	lw	a0,0(sp)
	lw	a1,4(sp)
	mv	a3,s0
	mv	a2,s1
	call	__eqdf2
	lui	t1,%hi(g5)
	seqz	a0,a0
	li	a3,0
	sw	a0,%lo(g5)(t1)
	sw	a3,%lo(g5+4)(t1)
.L192:
	lw	a5,16(sp)
	li	a4,-535822336
	addi	a4,a4,-1
	lw	a5,0(a5)
	li	a0,604
	and	a5,a5,a4
	lw	a4,16(sp)
	sw	a5,0(a4)
	lui	a5,%hi(g6)
	lw	a3,%lo(g6)(a5)
	lw	a4,%lo(g6+4)(a5)
	li	a5,-1736708096
	addi	a5,a5,-1980
	or	a4,a3,a5
	addi	a3,a4,1
	li	a5,1
	bleu	a3,a5,.L176
	rem	a0,a0,a4
.L176:
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
.L178:
	lw	a5,8(sp)
	lw	a4,8(sp)
	ori	a5,a5,1
	remu	a5,a4,a5
	j	.L179
.L182:
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__gtdf2
	ble	a0,zero,.L228
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__ltdf2
	bge	a0,zero,.L228
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__fixdfsi
.L185:
	lui	a5,%hi(g1)
	sh	a0,%lo(g1)(a5)
	j	.L183
.L228:
	li	a0,77
	j	.L185
.L226:
	li	a0,424
	li	a1,0
	call	hash
	j	.L183
.L181:
	lui	a5,%hi(g7)
	lbu	a0,%lo(g7)(a5)
	lw	a5,8(sp)
	li	a1,0
	andi	a2,a5,63
	call	__ashrdi3
	call	__floatundisf
	andi	a5,s1,0xff
	sw	a0,20(sp)
	li	a4,126
	li	s1,0
	bleu	a5,a4,.L193
	andi	s1,s0,255
.L193:
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__gtdf2
	ble	a0,zero,.L232
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__ltdf2
	bge	a0,zero,.L232
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__fixdfsi
	mv	s0,a0
.L194:
	lhu	a5,12(sp)
	slli	a4,s0,16
	srli	a4,a4,16
	lbu	a3,12(sp)
	beq	a4,a5,.L198
	lbu	a3,24(sp)
.L198:
	bge	s1,a3,.L214
	lw	a0,12(sp)
	call	__floatsisf
	mv	s1,a0
	lw	a1,4(sp)
	lw	a0,0(sp)
	call	__truncdfsf2
	mv	a1,a0
	mv	a0,s1
	call	__mulsf3
	call	__extendsfdf2
	lui	a4,%hi(.LC2)
	lw	a2,%lo(.LC2)(a4)
	lw	a3,%lo(.LC2+4)(a4)
	sw	a0,0(sp)
	mv	s1,a1
	call	__gtdf2
	ble	a0,zero,.L234
	lw	a5,0(sp)
	lui	a4,%hi(.LC3)
	lw	a2,%lo(.LC3)(a4)
	lw	a3,%lo(.LC3+4)(a4)
	mv	a0,a5
	mv	a1,s1
	call	__ltdf2
	lw	a5,0(sp)
	blt	a0,zero,.L200
.L234:
	lui	a4,%hi(.LC0)
	lw	a5,%lo(.LC0)(a4)
	lw	s1,%lo(.LC0+4)(a4)
.L200:
	mv	a1,s1
	mv	a0,a5
	call	__truncdfsf2
	mv	a1,a0
.L199:
	lw	a0,20(sp)
	call	__ltsf2
	blt	a0,zero,.L203
	addi	a5,s0,1
	li	a4,1
	bgtu	a5,a4,.L192
	lw	a5,8(sp)
	not	a5,a5
	bne	a5,s0,.L192
.L203:
	lui	a5,%hi(g5)
	lbu	a4,%lo(g5)(a5)
	li	a5,182
	ori	a4,a4,1
	divu	a5,a5,a4
	lui	a4,%hi(g7)
	sb	a5,%lo(g7)(a4)
	j	.L192
.L232:
	li	s0,77
	j	.L194
.L214:
	lui	a5,%hi(.LC15)
	lw	a1,%lo(.LC15)(a5)
	j	.L199
	.size	f13, .-f13
	.globl	__eqsf2
	.globl	__lshrdi3
	.globl	__floatdisf
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC25:
	.string	"%08x%08x %u\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-112
	sw	s1,100(sp)
	lui	s1,%hi(g7)
	sw	s0,104(sp)
	lbu	s0,%lo(g7)(s1)
	sw	ra,108(sp)
	andi	a5,s0,0xff
	sw	a5,4(sp)
	lui	a5,%hi(g8)
	lhu	a0,%lo(g8)(a5)
	call	__floatunsidf
	sw	a0,8(sp)
	lw	a0,4(sp)
	mv	s0,a1
	call	__floatunsidf
	lw	a4,8(sp)
	mv	a2,a0
	mv	a3,a1
	mv	a0,a4
	mv	a1,s0
	call	__adddf3
	li	a2,0
	li	a3,0
	sw	a0,4(sp)
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L300
	lw	a5,4(sp)
	lui	a4,%hi(.LC17)
	lw	a2,%lo(.LC17)(a4)
	lw	a3,%lo(.LC17+4)(a4)
	mv	a0,a5
	mv	a1,s0
	call	__ltdf2
	lw	a5,4(sp)
	blt	a0,zero,.L237
.L300:
	lui	a4,%hi(.LC1)
	lw	a5,%lo(.LC1)(a4)
	lw	s0,%lo(.LC1+4)(a4)
.L237:
	lui	a4,%hi(.LC4)
	lw	a2,%lo(.LC4)(a4)
	lw	a3,%lo(.LC4+4)(a4)
	mv	a0,a5
	mv	a1,s0
	call	__adddf3
	lui	a5,%hi(.LC18)
	mv	a2,a0
	mv	a3,a1
	lw	a0,%lo(.LC18)(a5)
	lw	a1,%lo(.LC18+4)(a5)
	call	__divdf3
	lbu	a5,%lo(g7)(s1)
	lui	a4,%hi(.LANCHOR1)
	addi	a5,a4,%lo(.LANCHOR1)
	lb	s0,40(a5)
	lui	a5,%hi(g1)
	lhu	t1,%lo(g1)(a5)
	addi	a4,a4,%lo(.LANCHOR1)
	sw	a0,8(sp)
	slli	a5,t1,24
	srai	a5,a5,24
	sw	a1,16(sp)
	addi	a2,a5,1
	li	a3,1
	sw	a4,20(sp)
	bleu	a2,a3,.L240
	rem	s0,s0,a5
.L240:
	slli	a5,s0,24
	srai	a5,a5,24
	lui	s0,%hi(.LANCHOR0)
	sw	a5,4(sp)
	lui	a3,%hi(.LC19)
	addi	a5,s0,%lo(.LANCHOR0)
	lw	a2,%lo(.LC19)(a3)
	lw	a0,16(a5)
	lw	a1,20(a5)
	lw	a3,%lo(.LC19+4)(a3)
	sw	t1,24(sp)
	call	__eqdf2
	lw	t1,24(sp)
	li	a5,0
	bne	a0,zero,.L241
	lw	a5,20(sp)
	lhu	a5,48(a5)
	sltiu	a5,a5,129
	xori	a5,a5,1
.L241:
	lui	a4,%hi(.LANCHOR0)
	addi	a4,a4,%lo(.LANCHOR0)
	lh	a3,8(a4)
	neg	t1,t1
	slli	t1,t1,16
	xori	a3,a3,128
	srai	t1,t1,16
	ble	a3,t1,.L243
	lui	a2,%hi(g10)
	lbu	a3,%lo(g7)(s1)
	lh	a2,%lo(g10)(a2)
	ble	a2,a3,.L244
.L243:
	sw	a5,24(sp)
	lui	a5,%tprel_hi(.LANCHOR2)
	add	a3,a5,tp,%tprel_add(.LANCHOR2)
	addi	a3,a3,%tprel_lo(.LANCHOR2)
	lb	a0,8(a3)
	call	__paritysi2
	lw	a5,24(sp)
	slli	s1,a0,24
	srai	s1,s1,24
.L245:
	addi	a1,s0,%lo(.LANCHOR0)
	li	a2,32
	addi	a0,sp,68
	sw	a5,24(sp)
	call	memcpy
	lw	a1,16(sp)
	lw	a5,24(sp)
	lw	a3,4(sp)
	lw	a0,8(sp)
	addi	a4,sp,68
	li	a2,0
	sw	s1,0(sp)
	call	f13
	lui	a5,%hi(call_f43)
	lw	s0,%lo(call_f43)(a5)
	sw	a0,4(sp)
	call	__floatunsisf
	lui	a5,%hi(.LC20)
	lw	a1,%lo(.LC20)(a5)
	call	__eqsf2
	bne	a0,zero,.L302
	lw	t1,4(sp)
	li	t2,0
.L248:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a5,0(a5)
	slli	a5,a5,3
	srai	a3,a5,23
	srai	a5,a5,31
	snez	a4,a3
	addi	a5,a5,-1
	add	a4,a4,a5
	addi	a2,a3,-1
	bne	a4,zero,.L287
	li	a4,1
	bleu	a2,a4,.L249
.L287:
	addi	a2,a3,-2
	sltu	a3,a2,a3
	mv	a0,t1
	mv	a1,t2
	add	a3,a3,a5
	call	__moddi3
	mv	t1,a0
	mv	t2,a1
.L249:
	lh	s1,4(sp)
	ori	a5,s1,1
	remu	a4,s1,a5
	sw	a5,44(sp)
	lw	a5,4(sp)
	sra	a3,s1,a5
	slli	a4,a4,16
	srai	a4,a4,16
	ble	a4,a3,.L251
	lui	a5,%hi(g8)
	lhu	a2,%lo(g8)(a5)
	li	a3,0
.L252:
	mv	a0,t1
	mv	a1,t2
	li	a4,0
	jalr	s0
	lui	a4,%hi(call_f22)
	lw	a5,%lo(call_f22)(a4)
	sw	a0,8(sp)
	lui	s0,%hi(.LANCHOR0)
	sw	a5,16(sp)
	lhu	a5,8(sp)
	li	a4,24576
	addi	a4,a4,1150
	sw	a5,24(sp)
	addi	a5,s0,%lo(.LANCHOR0)
	lw	a3,4(a5)
	lw	a5,24(sp)
	sw	a1,40(sp)
	li	a0,7
	add	a3,a3,a5
	sra	a4,a4,a3
	slli	a5,a4,16
	lui	a4,%hi(g7)
	lbu	a2,%lo(g7)(a4)
	srai	a5,a5,16
	sw	a5,36(sp)
	lbu	a5,4(sp)
	andi	a2,a2,63
	li	a1,0
	sw	a5,32(sp)
	call	__ashrdi3
	call	__popcountsi2
	srai	a5,a0,31
	sw	a5,52(sp)
	addi	a5,s0,%lo(.LANCHOR0)
	lw	a4,0(a5)
	addi	a3,s1,1
	li	a2,1
	slli	a4,a4,13
	mv	t0,a0
	srai	a4,a4,16
	bleu	a3,a2,.L253
	rem	a4,a4,s1
.L253:
	li	a3,12288
	addi	a3,a3,-1514
	lb	s0,4(sp)
	rem	a4,a4,a3
	slli	a5,a4,16
	srai	a5,a5,16
	sw	a5,48(sp)
	lui	a5,%hi(g6)
	lw	a2,%lo(g6)(a5)
	lw	a3,%lo(g6+4)(a5)
	lw	a5,8(sp)
	or	a2,s0,a2
	slli	a2,a2,24
	ori	a4,a5,1
	slli	a4,a4,24
	srai	a4,a4,24
	remu	a4,s0,a4
	srai	a2,a2,24
	slli	a4,a4,24
	srai	a4,a4,24
	ble	a4,a2,.L254
	lui	a5,%hi(g5)
	lhu	a5,%lo(g5)(a5)
	slli	a5,a5,7
	slli	a5,a5,16
	srai	a5,a5,16
.L255:
	sw	a5,60(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lui	a4,%hi(.LC21)
	lw	a2,%lo(.LC21)(a4)
	lw	a3,%lo(.LC21+4)(a4)
	lw	a0,16(a5)
	lw	a1,20(a5)
	sw	t0,64(sp)
	call	__divdf3
	sw	a0,56(sp)
	lw	a0,4(sp)
	mv	s1,a1
	call	__floatunsidf
	lw	a4,56(sp)
	mv	a2,a0
	mv	a3,a1
	mv	a0,a4
	mv	a1,s1
	call	__gtdf2
	lw	a5,60(sp)
	lw	t0,64(sp)
	bgt	a0,zero,.L276
	li	a4,-128
	beq	s0,a4,.L276
	lw	a4,8(sp)
	sll	a4,a4,a4
.L256:
	lw	t1,16(sp)
	lw	a3,52(sp)
	lw	a1,32(sp)
	sw	a4,0(sp)
	lw	a0,36(sp)
	lw	a4,48(sp)
	mv	a2,t0
	jalr	t1
	lui	a3,%hi(.LANCHOR0)
	addi	a5,a3,%lo(.LANCHOR0)
	sw	a0,16(sp)
	lw	a0,64(a5)
	lw	a1,68(a5)
	slli	a0,a0,16
	srai	a0,a0,16
	srai	a0,a0,31
	call	__paritysi2
	lui	a5,%tprel_hi(.LANCHOR2)
	add	a5,a5,tp,%tprel_add(.LANCHOR2)
	addi	a5,a5,%tprel_lo(.LANCHOR2)
	lw	s1,0(a5)
	lw	a5,4(a5)
	lui	a3,%hi(.LANCHOR0)
	sw	a0,64(sp)
	sw	a5,36(sp)
	addi	a5,a3,%lo(.LANCHOR0)
	lw	t2,0(a5)
	slli	t2,t2,3
	srai	t2,t2,23
	mv	a0,t2
	sw	t2,60(sp)
	call	__paritysi2
	lw	a5,44(sp)
	lui	a3,%hi(.LC22)
	li	a4,-20480
	divu	a5,a0,a5
	lw	a1,%lo(.LC22)(a3)
	addi	a4,a4,1778
	lw	a3,%lo(.LC22+4)(a3)
	sub	a2,a1,s1
	sgtu	a1,a2,a1
	lw	a0,8(sp)
	sw	a2,48(sp)
	slli	a5,a5,16
	srai	a5,a5,16
	sw	a5,56(sp)
	lw	a5,24(sp)
	sra	a4,a4,a5
	lw	a5,36(sp)
	slli	a4,a4,16
	srai	a4,a4,16
	sub	a3,a3,a5
	sub	a3,a3,a1
	lw	a1,40(sp)
	sw	a4,52(sp)
	sw	a3,44(sp)
	call	__floatdisf
	sw	a0,24(sp)
	lw	a0,16(sp)
	call	__floatsisf
	mv	a1,a0
	lw	a0,24(sp)
	call	__gtsf2
	lw	a5,32(sp)
	sgt	a1,a0,zero
	lw	t2,60(sp)
	mul	a1,a5,a1
	lw	a5,8(sp)
	li	a0,-2147483648
	lw	t0,64(sp)
	sra	t2,a5,t2
	lw	a5,16(sp)
	addi	a0,a0,1
	lw	a4,52(sp)
	sltu	a0,a5,a0
	lw	a2,48(sp)
	lw	a5,56(sp)
	lw	a3,44(sp)
	xori	a0,a0,1
	sra	t2,t2,a0
	slli	a0,t0,16
	sw	t2,0(sp)
	andi	a1,a1,0xff
	srai	a0,a0,16
	call	f22
	sw	a0,32(sp)
	mv	a0,s0
	call	__popcountsi2
	slli	a5,a0,24
	lui	a3,%hi(.LANCHOR0)
	srai	a5,a5,24
	sw	a5,44(sp)
	addi	a5,a3,%lo(.LANCHOR0)
	lhu	a4,16(sp)
	lhu	a5,4(a5)
	sgtu	a5,a5,a4
	xori	a5,a5,1
	lw	a4,32(sp)
	sw	a5,48(sp)
	li	a5,-16384
	addi	a5,a5,-1121
	mul	a5,a4,a5
	addi	a4,a3,%lo(.LANCHOR0)
	lw	a2,72(a4)
	lw	a3,76(a4)
	li	a4,57344
	slli	a2,a2,16
	srli	a2,a2,16
	addi	a4,a4,1348
	slli	a5,a5,16
	srli	a5,a5,16
	beq	a2,zero,.L258
	rem	a4,a4,a2
	beq	a4,zero,.L259
.L258:
	rem	a5,a5,a4
.L259:
	slli	a5,a5,16
	srli	a5,a5,16
	sw	a5,52(sp)
	lui	a5,%hi(g1)
	lhu	a0,%lo(g1)(a5)
	call	__floatunsisf
	call	__extendsfdf2
	mv	s0,a1
	lw	a1,36(sp)
	sw	a0,24(sp)
	mv	a0,s1
	call	__floatdisf
	mv	a1,zero
	mv	s1,a0
	call	__gtsf2
	ble	a0,zero,.L304
	lui	a5,%hi(.LC23)
	lw	a1,%lo(.LC23)(a5)
	mv	a0,s1
	call	__ltsf2
	bge	a0,zero,.L304
	mv	a0,s1
	call	__extendsfdf2
	mv	a5,a0
.L260:
	lui	a4,%hi(.LC4)
	lw	a2,%lo(.LC4)(a4)
	lw	a3,%lo(.LC4+4)(a4)
	mv	a0,a5
	call	__adddf3
	mv	a2,a0
	lw	a0,24(sp)
	mv	a3,a1
	mv	a1,s0
	call	__divdf3
	call	__truncdfsf2
	lui	a5,%hi(g10)
	lw	a4,%lo(g10)(a5)
	lw	a5,%lo(g10+4)(a5)
	mv	s1,a0
	mv	a0,a4
	mv	a1,a5
	sw	a4,24(sp)
	sw	a5,28(sp)
	call	__floatdisf
	mv	a1,zero
	mv	s0,a0
	call	__gtsf2
	ble	a0,zero,.L306
	lui	a5,%hi(.LC23)
	lw	a1,%lo(.LC23)(a5)
	mv	a0,s0
	call	__ltsf2
	bge	a0,zero,.L306
	mv	a0,s0
	call	__extendsfdf2
	mv	a5,a0
.L263:
	lui	a4,%hi(.LC4)
	lw	a2,%lo(.LC4)(a4)
	lw	a3,%lo(.LC4+4)(a4)
	mv	a0,a5
	call	__adddf3
	lui	a5,%hi(.LC24)
	mv	a2,a0
	mv	a3,a1
	lw	a0,%lo(.LC24)(a5)
	lw	a1,%lo(.LC24+4)(a5)
	call	__divdf3
	call	__truncdfsf2
	mv	a1,s1
	call	__mulsf3
	call	__extendsfdf2
	lui	a5,%hi(.LC2)
	lw	a2,%lo(.LC2)(a5)
	lw	a3,%lo(.LC2+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L308
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L266
.L308:
	lui	a5,%hi(.LC0)
	lw	s1,%lo(.LC0)(a5)
	lw	s0,%lo(.LC0+4)(a5)
.L266:
	lui	a1,%hi(.LANCHOR0)
	li	a2,32
	addi	a1,a1,%lo(.LANCHOR0)
	addi	a0,sp,68
	call	memcpy
	mv	a1,s0
	mv	a0,s1
	call	__truncdfsf2
	mv	a4,a0
	lw	a3,52(sp)
	lw	a2,48(sp)
	lw	a0,44(sp)
	addi	a1,sp,68
	call	f35
	mv	s0,a0
	lw	a0,4(sp)
	li	a1,0
	call	hash
	lw	a0,8(sp)
	lw	a1,40(sp)
	call	hash
	lw	a0,16(sp)
	srai	a1,a0,31
	call	hash
	lw	a0,32(sp)
	srai	a1,a0,31
	call	hash
	mv	a0,s0
	li	a1,0
	call	hash
	li	a0,0
	li	a1,0
	call	hash
	lui	a5,%hi(g1)
	lhu	a0,%lo(g1)(a5)
	li	a1,0
	li	s0,0
	call	hash
	li	a0,128
	li	a1,0
	call	hash
	lui	a5,%hi(g3)
	lw	a0,%lo(g3)(a5)
	lw	a1,%lo(g3+4)(a5)
	call	hash
.L269:
	lui	a4,%hi(.LANCHOR0)
	slli	a5,s0,3
	addi	a4,a4,%lo(.LANCHOR0)
	add	a5,a4,a5
	lw	a0,32(a5)
	lw	a1,36(a5)
	addi	s0,s0,1
	call	hash
	li	a5,8
	bne	s0,a5,.L269
	lui	a5,%hi(g5)
	lw	a0,%lo(g5)(a5)
	lw	a1,%lo(g5+4)(a5)
	call	hash
	lui	a5,%hi(g6)
	lw	a0,%lo(g6)(a5)
	lw	a1,%lo(g6+4)(a5)
	call	hash
	lui	a5,%hi(g7)
	lbu	a0,%lo(g7)(a5)
	li	a1,0
	call	hash
	lui	a5,%hi(g8)
	lhu	a0,%lo(g8)(a5)
	li	a1,0
	call	hash
	lw	s0,20(sp)
	addi	s1,s0,64
.L270:
	lw	a0,0(s0)
	lw	a1,4(s0)
	addi	s0,s0,8
	call	hash
	bne	s1,s0,.L270
	lw	a0,24(sp)
	lw	a1,28(sp)
	lui	s0,%tprel_hi(.LANCHOR2)
	call	hash
	lui	a5,%tprel_hi(g11)
	add	a5,a5,tp,%tprel_add(g11)
	lw	a0,%tprel_lo(g11)(a5)
	li	a1,0
	call	hash
	add	s0,s0,tp,%tprel_add(.LANCHOR2)
	addi	s0,s0,%tprel_lo(.LANCHOR2)
	addi	s1,s0,64
.L271:
	lw	a0,0(s0)
	lw	a1,4(s0)
	addi	s0,s0,8
	call	hash
	bne	s1,s0,.L271
	lui	s0,%hi(.LANCHOR0)
	addi	a5,s0,%lo(.LANCHOR0)
	lw	a0,0(a5)
	li	a1,0
	andi	a0,a0,7
	call	hash
	addi	a5,s0,%lo(.LANCHOR0)
	lw	a0,0(a5)
	li	a1,0
	slli	a0,a0,12
	srli	a0,a0,15
	call	hash
	addi	a5,s0,%lo(.LANCHOR0)
	lw	a1,0(a5)
	slli	a1,a1,3
	srai	a0,a1,23
	srai	a1,a1,31
	call	hash
	addi	a5,s0,%lo(.LANCHOR0)
	lw	a0,4(a5)
	li	a1,0
	slli	a0,a0,3
	srli	a0,a0,3
	call	hash
	addi	a5,s0,%lo(.LANCHOR0)
	lw	a0,8(a5)
	lw	a1,12(a5)
	call	hash
	addi	a5,s0,%lo(.LANCHOR0)
	lw	a0,16(a5)
	lw	a1,20(a5)
	lui	s0,%hi(state)
	call	hash
	lui	a5,%hi(fuel)
	lw	a2,%lo(state)(s0)
	lw	a1,%lo(state+4)(s0)
	lw	a3,%lo(fuel)(a5)
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	printf
	lw	a0,%lo(state)(s0)
	lw	ra,108(sp)
	lw	s0,104(sp)
	lw	s1,100(sp)
	andi	a0,a0,63
	addi	sp,sp,112
	jr	ra
.L244:
	lw	a4,20(sp)
	lbu	s1,%lo(g7)(s1)
	lbu	a3,24(a4)
	slli	s1,s1,24
	srai	s1,s1,24
	srl	s1,s1,a3
	slli	s1,s1,24
	srai	s1,s1,24
	j	.L245
.L302:
	lui	a5,%hi(g3)
	lw	t1,%lo(g3)(a5)
	lw	t2,%lo(g3+4)(a5)
	j	.L248
.L251:
	lui	a5,%hi(g6)
	lw	a2,%lo(g6)(a5)
	lw	a0,4(sp)
	lw	a3,%lo(g6+4)(a5)
	andi	a2,a2,63
	li	a1,0
	sw	t1,8(sp)
	sw	t2,12(sp)
	call	__lshrdi3
	lw	t1,8(sp)
	lw	t2,12(sp)
	mv	a2,a0
	mv	a3,a1
	j	.L252
.L254:
	li	a4,-16384
	addi	a4,a4,673
	sltu	a5,s1,a4
	xori	a5,a5,1
	j	.L255
.L276:
	li	a4,1794310144
	addi	a4,a4,-1158
	j	.L256
.L304:
	lui	a4,%hi(.LC1)
	lw	a5,%lo(.LC1)(a4)
	lw	a1,%lo(.LC1+4)(a4)
	j	.L260
.L306:
	lui	a4,%hi(.LC1)
	lw	a5,%lo(.LC1)(a4)
	lw	a1,%lo(.LC1+4)(a4)
	j	.L263
	.size	main, .-main
	.globl	g8
	.globl	g6
	.globl	g3
	.globl	g1
	.section	.srodata.cst8,"aM",@progbits,8
	.align	3
.LC0:
	.word	0
	.word	1071644672
	.align	3
.LC1:
	.word	0
	.word	1072693248
	.align	3
.LC2:
	.word	-1577058304
	.word	-1033037164
	.align	3
.LC3:
	.word	-1577058304
	.word	1114446484
	.align	3
.LC4:
	.word	0
	.word	1073741824
	.align	3
.LC5:
	.word	-828068542
	.word	1124419557
	.align	3
.LC6:
	.word	0
	.word	-1043477147
	.align	3
.LC7:
	.word	0
	.word	1104006501
	.align	3
.LC8:
	.word	505367382
	.word	1681628945
	.section	.srodata.cst4,"aM",@progbits,4
	.align	2
.LC9:
	.word	-831624408
	.align	2
.LC10:
	.word	1315859240
	.section	.srodata.cst8
	.align	3
.LC11:
	.word	0
	.word	1074266112
	.align	3
.LC12:
	.word	0
	.word	1080033280
	.align	3
.LC13:
	.word	-988798623
	.word	519864486
	.align	3
.LC14:
	.word	-1610612736
	.word	-1065479783
	.section	.srodata.cst4
	.align	2
.LC15:
	.word	-989863936
	.align	2
.LC16:
	.word	1147707392
	.section	.srodata.cst8
	.align	3
.LC17:
	.word	0
	.word	1093567616
	.align	3
.LC18:
	.word	0
	.word	-1065695232
	.align	3
.LC19:
	.word	0
	.word	1082872320
	.section	.srodata.cst4
	.align	2
.LC20:
	.word	-1006120960
	.section	.srodata.cst8
	.align	3
.LC21:
	.word	0
	.word	1081872384
	.align	3
.LC22:
	.word	197670158
	.word	345906706
	.section	.srodata.cst4
	.align	2
.LC23:
	.word	1232348160
	.section	.srodata.cst8
	.align	3
.LC24:
	.word	0
	.word	-1069301760
	.data
	.align	3
	.set	.LANCHOR0,. + 0
	.type	record, @object
	.size	record, 32
record:
	.byte	133
	.byte	139
	.byte	200
	.byte	25
	.byte	21
	.byte	205
	.byte	91
	.byte	7
	.word	-1912276171
	.word	-288
	.word	0
	.word	1074003968
	.ascii	"\001\002\003\004\005"
	.zero	3
	.type	g4, @object
	.size	g4, 64
g4:
	.word	255
	.word	0
	.word	937538673
	.word	-239163561
	.word	914882283
	.word	1253316885
	.word	255
	.word	0
	.word	1
	.word	0
	.word	-1230342943
	.word	-534994645
	.word	-814484993
	.word	-634967710
	.word	-1468895854
	.word	1555354378
	.bss
	.align	3
	.set	.LANCHOR1,. + 0
	.type	g9, @object
	.size	g9, 64
g9:
	.zero	64
	.section	.sbss,"aw",@nobits
	.align	2
	.type	fuel, @object
	.size	fuel, 4
fuel:
	.zero	4
	.section	.sdata,"aw"
	.align	3
	.type	call_f43, @object
	.size	call_f43, 4
call_f43:
	.word	f43
	.type	call_f35, @object
	.size	call_f35, 4
call_f35:
	.word	f35
	.type	call_f22, @object
	.size	call_f22, 4
call_f22:
	.word	f22
	.type	call_f13, @object
	.size	call_f13, 4
call_f13:
	.word	f13
	.type	g10, @object
	.size	g10, 8
g10:
	.word	-1513988160
	.word	187108803
	.type	g8, @object
	.size	g8, 2
g8:
	.half	23750
	.type	g7, @object
	.size	g7, 1
g7:
	.byte	-1
	.zero	5
	.type	g6, @object
	.size	g6, 8
g6:
	.word	494823392
	.word	-2145647053
	.type	g5, @object
	.size	g5, 8
g5:
	.word	7
	.word	0
	.type	g3, @object
	.size	g3, 8
g3:
	.word	127
	.word	0
	.type	g1, @object
	.size	g1, 2
g1:
	.half	13829
	.zero	6
	.type	state, @object
	.size	state, 8
state:
	.word	-2078137563
	.word	-873292572
	.section	.tdata,"awT",@progbits
	.align	3
	.set	.LANCHOR2,. + 0
	.type	g12, @object
	.size	g12, 64
g12:
	.word	4096
	.word	0
	.word	1
	.word	0
	.word	-1735304132
	.word	-1983785567
	.word	1679167768
	.word	1126291347
	.word	32767
	.word	0
	.word	-569783753
	.word	1080531407
	.word	-2036908838
	.word	-1240284179
	.word	2048
	.word	0
	.type	g11, @object
	.size	g11, 4
g11:
	.word	2147483647
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
