	.file	"Os-cpp.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	_ZL4hashy, @function
_ZL4hashy:
	lui	a3,%hi(_ZL5state)
	lw	a5,%lo(_ZL5state+4)(a3)
	lw	a4,%lo(_ZL5state)(a3)
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
	sw	a5,%lo(_ZL5state)(a3)
	xor	a5,a4,a0
	sw	a5,%lo(_ZL5state+4)(a3)
	ret
	.size	_ZL4hashy, .-_ZL4hashy
	.globl	__gtdf2
	.globl	__ltdf2
	.globl	__fixdfsi
	.align	2
	.type	_ZL6to_intd, @function
_ZL6to_intd:
	lui	a5,%hi(.LC0)
	lw	a2,%lo(.LC0)(a5)
	lw	a3,%lo(.LC0+4)(a5)
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L11
	lui	a5,%hi(.LC1)
	lw	a2,%lo(.LC1)(a5)
	lw	a3,%lo(.LC1+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	bge	a0,zero,.L11
	mv	a0,s1
	mv	a1,s0
	call	__fixdfsi
.L2:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L11:
	li	a0,77
	j	.L2
	.size	_ZL6to_intd, .-_ZL6to_intd
	.globl	__extendsfdf2
	.globl	__popcountsi2
	.globl	__floatunsidf
	.globl	__floatsisf
	.globl	__truncdfsf2
	.align	2
	.globl	_Z3f22ifiiiy
	.type	_Z3f22ifiiiy, @function
_Z3f22ifiiiy:
	addi	sp,sp,-40
	lui	a4,%hi(_ZL4fuel)
	sw	a5,36(sp)
	sw	a5,4(sp)
	lw	a5,%lo(_ZL4fuel)(a4)
	sw	ra,32(sp)
	sw	s0,28(sp)
	addi	a5,a5,1
	sw	a5,%lo(_ZL4fuel)(a4)
	li	a4,4096
	sw	s1,24(sp)
	sw	a1,8(sp)
	addi	a4,a4,-1096
	li	a0,1
	bgtu	a5,a4,.L14
	lui	a5,%hi(_ZL7call_f8)
	lw	s1,%lo(_ZL7call_f8)(a5)
	lui	a5,%hi(g5)
	lw	a0,%lo(g5)(a5)
	mv	s0,a2
	call	__extendsfdf2
	call	_ZL6to_intd
	lui	a2,%tprel_hi(_ZL2g4)
	add	a5,a2,tp,%tprel_add(_ZL2g4)
	lw	a5,%tprel_lo(_ZL2g4)(a5)
	xor	a0,a0,s0
	li	a1,0
	srli	a5,a5,22
	sra	a0,a5,a0
	jalr	s1
	lui	a4,%hi(.LANCHOR0)
	lw	a3,%lo(.LANCHOR0)(a4)
	sw	a0,16(sp)
	slli	a3,a3,12
	srli	a5,a3,15
	mv	a0,a5
	sw	a5,0(sp)
	call	__popcountsi2
	sw	a0,12(sp)
	lw	a0,8(sp)
	call	__extendsfdf2
	call	_ZL6to_intd
	lw	a5,4(sp)
	lhu	a1,4(sp)
	lw	a3,12(sp)
	mv	s1,a0
	lui	a4,%hi(.LANCHOR0)
	sra	a3,a3,a0
	srl	a0,a1,a5
	addi	a4,a4,%lo(.LANCHOR0)
	lw	a5,16(sp)
	blt	a3,a0,.L15
	lui	a2,%tprel_hi(_ZL2g4)
	add	a2,a2,tp,%tprel_add(_ZL2g4)
	lui	a1,%hi(.LC2)
	lw	a3,%tprel_lo(_ZL2g4)(a2)
	lw	a1,%lo(.LC2+4)(a1)
	li	s0,6
	srai	a2,a3,31
	srai	a5,s1,31
	sw	a1,8(sp)
.L18:
	bgtu	a5,a2,.L27
	bne	a5,a2,.L30
	bgtu	s1,a3,.L27
.L30:
	lw	a0,0(sp)
	sw	a2,20(sp)
	sw	a3,16(sp)
	sw	a5,12(sp)
	call	__floatunsidf
	lw	a5,12(sp)
	lw	a3,16(sp)
	lw	a2,20(sp)
	li	t1,-2147483648
	lui	a4,%hi(.LANCHOR0)
	xor	a1,t1,a1
	addi	a4,a4,%lo(.LANCHOR0)
.L16:
	addi	s0,s0,-1
	andi	s0,s0,0xff
	bne	s0,zero,.L18
	sw	a0,16(a4)
	sw	a1,20(a4)
.L19:
	lw	a5,0(sp)
	lw	a4,4(sp)
	add	a0,a5,a4
	neg	a0,a0
	slli	a0,a0,24
	srai	a0,a0,24
.L14:
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	addi	sp,sp,40
	jr	ra
.L27:
	lw	a1,8(sp)
	li	a0,0
	j	.L16
.L15:
	slli	s1,a5,16
	lui	a2,%hi(g6)
	srli	s1,s1,16
	not	a1,a1
	srl	s1,s1,a1
	lhu	a4,%lo(g6)(a2)
	slli	s1,s1,16
	slli	t1,s0,16
	li	a3,45056
	srli	s1,s1,16
	li	a5,6
	srli	t1,t1,16
	addi	a3,a3,-554
	andi	t0,s0,31
.L22:
	mv	a0,t0
	bgtu	t1,a3,.L21
	sw	a5,8(sp)
	lui	a5,%hi(g5)
	lw	a0,%lo(g5)(a5)
	sw	t0,20(sp)
	sw	t1,16(sp)
	sw	a4,12(sp)
	call	__extendsfdf2
	call	_ZL6to_intd
	li	a5,45056
	addi	a3,a5,-554
	lw	t0,20(sp)
	lw	t1,16(sp)
	lw	a4,12(sp)
	lw	a5,8(sp)
	andi	a0,a0,31
	lui	a2,%hi(g6)
.L21:
	sra	a0,a4,a0
	add	a0,s1,a0
	addi	a5,a5,-1
	slli	a4,a0,16
	andi	a5,a5,0xff
	srli	a4,a4,16
	bne	a5,zero,.L22
	mv	a0,s0
	sh	a4,%lo(g6)(a2)
	call	__floatsisf
	call	__extendsfdf2
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L35
	lui	a5,%hi(.LC5)
	lw	a2,%lo(.LC5)(a5)
	lw	a3,%lo(.LC5+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L23
.L35:
	lui	a5,%hi(.LC3)
	lw	s1,%lo(.LC3)(a5)
	lw	s0,%lo(.LC3+4)(a5)
.L23:
	mv	a0,s1
	mv	a1,s0
	call	__truncdfsf2
	lui	a5,%hi(g5)
	sw	a0,%lo(g5)(a5)
	j	.L19
	.size	_Z3f22ifiiiy, .-_Z3f22ifiiiy
	.globl	__floatdisf
	.globl	__floatunsisf
	.globl	__lesf2
	.globl	__lshrdi3
	.globl	__bswapsi2
	.globl	__floatsidf
	.globl	__adddf3
	.globl	__divdf3
	.globl	__subdf3
	.globl	__muldf3
	.globl	__divdi3
	.globl	__umoddi3
	.align	2
	.globl	_Z2f8ji
	.type	_Z2f8ji, @function
_Z2f8ji:
	lui	a4,%hi(_ZL4fuel)
	lw	a5,%lo(_ZL4fuel)(a4)
	addi	sp,sp,-72
	sw	ra,68(sp)
	addi	a5,a5,1
	sw	a5,%lo(_ZL4fuel)(a4)
	li	a4,4096
	sw	s0,64(sp)
	sw	s1,60(sp)
	sw	a0,4(sp)
	sw	a1,0(sp)
	addi	a4,a4,-1096
	bgtu	a5,a4,.L83
	ori	a4,a0,1
	li	s1,0
	li	s0,0
	andi	a3,a0,255
	andi	a4,a4,0xff
.L106:
	mv	a1,s0
	mv	a0,s1
	sw	a4,16(sp)
	sw	a3,12(sp)
	call	__floatdisf
	sw	a0,8(sp)
	andi	a0,s1,0xff
	call	__floatunsisf
	mv	a1,a0
	lw	a0,8(sp)
	call	__lesf2
	lw	a3,12(sp)
	lw	a4,16(sp)
	li	a2,4
	li	t1,189
	li	t0,42
	bgt	a0,zero,.L109
	li	a1,189
	beq	a3,zero,.L117
	rem	a1,t1,a3
.L117:
	addi	a0,s1,1
	sltu	t2,a0,s1
	ori	a1,a1,1
	mv	s1,a0
	add	s0,t2,s0
	bne	a0,a2,.L106
	bne	s0,zero,.L106
	lbu	a4,0(sp)
	lui	a5,%hi(g0)
	sltiu	a4,a4,6
	xori	a4,a4,1
	divu	a4,a4,a1
	li	a1,0
	sb	a4,%lo(g0)(a5)
	lui	a4,%hi(g6)
	lhu	s1,%lo(g6)(a4)
	lui	a4,%hi(.LANCHOR0)
	lw	s0,%lo(.LANCHOR0)(a4)
	mv	a0,s1
	slli	s0,s0,12
	srli	s0,s0,15
	andi	a2,s0,63
	call	__lshrdi3
	li	a3,10
	remu	a0,a0,a3
	lui	a4,%hi(.LANCHOR0)
	addi	a5,a4,%lo(.LANCHOR0)
	li	a3,8
	sw	a5,8(sp)
	bgtu	a0,a3,.L45
	lui	a4,%hi(.L47)
	addi	a4,a4,%lo(.L47)
	slli	a0,a0,2
	add	a0,a0,a4
	lw	a4,0(a0)
	lui	a5,%hi(g0)
	jr	a4
	.section	.rodata
	.align	2
	.align	2
.L47:
	.word	.L55
	.word	.L54
	.word	.L53
	.word	.L52
	.word	.L51
	.word	.L50
	.word	.L49
	.word	.L48
	.word	.L46
	.text
.L109:
	divu	a1,t0,a4
	j	.L117
.L55:
	lw	a5,8(sp)
	lb	a3,0(sp)
	li	a2,-15
	lw	a4,4(a5)
	li	a5,7
	slli	a4,a4,3
	srli	a4,a4,3
	bne	a3,a2,.L56
	lw	a3,8(sp)
	lw	a5,0(sp)
	lw	a3,72(a3)
	sra	a5,a5,a5
	and	a5,a5,a3
	andi	a5,a5,31
.L56:
	srl	a5,a4,a5
	sw	a5,4(sp)
.L57:
	lw	a5,8(sp)
	li	a4,1048576
	addi	a4,a4,-8
	lw	a5,0(a5)
	sw	zero,12(sp)
	and	a5,a5,a4
	lui	a4,%hi(g0)
	lbu	a4,%lo(g0)(a4)
	seqz	a5,a5
	add	a5,a5,a4
	sw	a5,16(sp)
	lui	a5,%hi(.LC6)
	lw	a4,%lo(.LC6)(a5)
	lw	a5,%lo(.LC6+4)(a5)
	sw	a4,36(sp)
	sw	a5,40(sp)
	lui	a5,%hi(.LC4)
	lw	a4,%lo(.LC4)(a5)
	lw	a5,%lo(.LC4+4)(a5)
	sw	a4,20(sp)
	sw	a5,24(sp)
	lui	a5,%hi(.LC3)
	lw	a4,%lo(.LC3)(a5)
	lw	a5,%lo(.LC3+4)(a5)
	sw	a4,44(sp)
	sw	a5,48(sp)
	lui	a5,%hi(.LC5)
	lw	a4,%lo(.LC5)(a5)
	lw	a5,%lo(.LC5+4)(a5)
	sw	a4,28(sp)
	sw	a5,32(sp)
.L81:
	lw	a5,4(sp)
	lw	a4,16(sp)
	or	a5,a5,a4
	sw	a5,4(sp)
	lw	a5,12(sp)
	lw	a4,8(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a0,96(a5)
	lw	a1,100(a5)
	call	_ZL6to_intd
	li	a5,147120128
	addi	a5,a5,-419
	bgtu	a0,a5,.L75
	lbu	a0,12(sp)
	call	__floatunsidf
	mv	s1,a0
	mv	s0,a1
.L76:
	lw	a0,4(sp)
	call	__floatunsidf
	lw	a3,4(sp)
	lw	t0,36(sp)
	lw	t1,40(sp)
	mv	a4,a0
	mv	a5,a1
	beq	a3,zero,.L77
	lw	a2,4(sp)
	li	a3,999424
	addi	a3,a3,575
	bgtu	a2,a3,.L97
	mv	t0,a0
	mv	t1,a1
.L77:
	sw	a5,56(sp)
	lui	a5,%hi(.LC10)
	lw	a2,%lo(.LC10)(a5)
	lw	a3,%lo(.LC10+4)(a5)
	mv	a0,t0
	mv	a1,t1
	sw	a4,52(sp)
	call	__adddf3
	lw	a4,52(sp)
	lw	a5,56(sp)
	mv	a2,a0
	mv	a3,a1
	mv	a0,a4
	mv	a1,a5
	call	__divdf3
	mv	a2,s1
	mv	a3,s0
	call	__muldf3
	lw	a2,20(sp)
	lw	a3,24(sp)
	mv	s0,a0
	mv	s1,a1
	call	__gtdf2
	ble	a0,zero,.L113
	lw	a2,28(sp)
	lw	a3,32(sp)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	blt	a0,zero,.L78
	lui	a5,%hi(.LC3)
	lw	s0,%lo(.LC3)(a5)
	lw	s1,%lo(.LC3+4)(a5)
	j	.L78
.L54:
	lw	a5,0(sp)
	li	a3,-2147483648
	li	a4,1734705152
	xori	a3,a3,-1
	addi	a4,a4,-1941
	sra	a3,a3,a5
	or	a4,a5,a4
	li	a5,1
	beq	a3,a4,.L58
	lui	a5,%tprel_hi(_ZL2g4)
	add	a5,a5,tp,%tprel_add(_ZL2g4)
	lw	a3,%tprel_lo(_ZL2g4)(a5)
	li	a4,938704896
	addi	a4,a4,-336
	srai	a2,a3,31
	li	a5,1
	bgtu	a2,a4,.L58
	bne	a2,a4,.L60
	li	a4,-602783744
	addi	a4,a4,1580
	bgtu	a3,a4,.L58
.L60:
	li	a5,0
.L58:
	lui	a4,%hi(_ZL2g2)
	sw	a5,%lo(_ZL2g2)(a4)
	j	.L57
.L53:
	lw	a4,8(sp)
	lw	a3,4(sp)
	lw	a4,72(a4)
	sw	a4,0(sp)
	lui	a4,%tprel_hi(_ZL2g4)
	add	a4,a4,tp,%tprel_add(_ZL2g4)
	sw	a3,%tprel_lo(_ZL2g4)(a4)
.L52:
	lw	a4,0(sp)
	slt	s1,s1,a4
	lui	a4,%hi(_ZL2g1)
	sh	s1,%lo(_ZL2g1)(a4)
.L51:
	lh	a4,0(sp)
	lh	a3,4(sp)
	sub	a4,a4,a3
	seqz	a4,a4
	sb	a4,%lo(g0)(a5)
	j	.L57
.L50:
	lw	a5,4(sp)
	sgtu	a0,s1,a5
	call	__bswapsi2
	lw	a5,0(sp)
	li	a3,1
	addi	a4,a5,1
	bleu	a4,a3,.L63
	li	a5,0
.L63:
	lw	a4,4(sp)
	neg	a4,a4
	srl	a5,a5,a4
	and	a5,a0,a5
	sw	a5,4(sp)
.L49:
	li	a5,-1548587008
	addi	a5,a5,185
	beq	s0,zero,.L64
	div	a5,a5,s0
.L64:
	lw	a4,8(sp)
	li	a3,-536870912
	slli	a5,a5,3
	lw	a4,4(a4)
	srli	a5,a5,3
	and	a4,a4,a3
	or	a5,a4,a5
	lw	a4,8(sp)
	li	a3,1
	sw	a5,4(a4)
	lw	a5,4(sp)
	addi	a4,a5,1
	li	a5,-439296000
	addi	a5,a5,-472
	bleu	a4,a3,.L65
	lw	a4,4(sp)
	div	a5,a5,a4
.L65:
	lw	a4,8(sp)
	neg	a5,a5
	li	a3,-535822336
	lw	a4,0(a4)
	andi	a5,a5,511
	addi	a3,a3,-1
	and	a4,a4,a3
	slli	a5,a5,20
	or	a5,a4,a5
	lw	a4,8(sp)
	sw	a5,0(a4)
.L48:
	lw	a0,0(sp)
	call	__floatsidf
	lw	a5,0(sp)
	mv	s1,a0
	mv	s0,a1
	ble	a5,zero,.L91
	lw	a4,0(sp)
	li	a5,999424
	addi	a5,a5,575
	bgt	a4,a5,.L91
	mv	a4,a0
	mv	a5,a1
.L66:
	lui	a3,%hi(.LC10)
	lw	a2,%lo(.LC10)(a3)
	lw	a3,%lo(.LC10+4)(a3)
	mv	a0,a4
	mv	a1,a5
	call	__adddf3
	lui	a5,%hi(.LC11)
	mv	a2,a0
	mv	a3,a1
	lw	a0,%lo(.LC11)(a5)
	lw	a1,%lo(.LC11+4)(a5)
	call	__divdf3
	sw	a0,20(sp)
	lw	a0,4(sp)
	sw	a1,28(sp)
	call	__floatunsidf
	lw	a5,8(sp)
	sw	a0,12(sp)
	sw	a1,16(sp)
	lw	a0,0(a5)
	andi	a0,a0,7
	beq	a0,zero,.L92
	call	__floatunsidf
	mv	a5,a0
.L67:
	lui	a4,%hi(.LC10)
	lw	a2,%lo(.LC10)(a4)
	lw	a3,%lo(.LC10+4)(a4)
	mv	a0,a5
	call	__adddf3
	lw	a4,12(sp)
	lw	a5,16(sp)
	mv	a2,a0
	mv	a3,a1
	mv	a0,a4
	mv	a1,a5
	call	__divdf3
	mv	a3,a1
	mv	a2,a0
	lw	a1,28(sp)
	lw	a0,20(sp)
	call	__subdf3
	lw	a5,0(sp)
	mv	t1,a0
	mv	a4,a1
	srai	a3,a5,31
	li	a5,-972353536
	addi	a5,a5,-665
	bgtu	a3,a5,.L68
	bne	a3,a5,.L101
	lw	a3,0(sp)
	li	a5,-659795968
	addi	a5,a5,716
	bgtu	a3,a5,.L68
.L101:
	lw	a5,16(sp)
	lw	s1,12(sp)
	li	s0,-2147483648
	xor	s0,s0,a5
.L68:
	mv	a2,s1
	mv	a3,s0
	mv	a0,t1
	mv	a1,a4
	call	__muldf3
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L111
	lui	a5,%hi(.LC5)
	lw	a2,%lo(.LC5)(a5)
	lw	a3,%lo(.LC5+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L70
.L111:
	lui	a5,%hi(.LC3)
	lw	s1,%lo(.LC3)(a5)
	lw	s0,%lo(.LC3+4)(a5)
.L70:
	lw	a3,8(sp)
	lw	a5,4(a3)
	sw	s1,96(a3)
	sw	s0,100(a3)
	slli	a5,a5,3
	srli	a5,a5,3
	sw	a5,8(a3)
	sw	zero,12(a3)
	j	.L57
.L91:
	li	a4,0
	li	a5,1072693248
	j	.L66
.L92:
	lui	a4,%hi(.LC6)
	lw	a5,%lo(.LC6)(a4)
	lw	a1,%lo(.LC6+4)(a4)
	j	.L67
.L46:
	lw	a4,4(sp)
	li	a5,8192
	addi	a5,a5,691
	and	a5,a4,a5
	lui	a4,%hi(_ZL2g1)
	sh	a5,%lo(_ZL2g1)(a4)
	lw	a4,0(sp)
	lw	a5,0(sp)
	li	a1,1
	addi	a2,a4,1
	sltu	a3,a2,a4
	srai	a5,a5,31
	add	a3,a3,a5
	lui	a4,%hi(.LC7)
	bne	a3,zero,.L103
	bleu	a2,a1,.L112
.L103:
	lw	a2,0(sp)
	lw	a0,%lo(.LC7)(a4)
	lw	a1,%lo(.LC7+4)(a4)
	mv	a3,a5
	sw	a5,12(sp)
	call	__divdi3
	lw	a5,12(sp)
	mv	s1,a0
	mv	s0,a1
.L73:
	lui	a4,%hi(g5)
	lw	a4,%lo(g5)(a4)
	lw	a0,0(sp)
	lui	a4,%hi(.LC12)
	lw	a2,%lo(.LC12)(a4)
	lw	a3,%lo(.LC12+4)(a4)
	mv	a1,a5
	call	__umoddi3
	xor	a0,a0,s1
	xor	a1,a1,s0
	or	a0,a0,a1
	seqz	a5,a0
	sw	a5,0(sp)
	j	.L57
.L112:
	lw	s1,%lo(.LC7)(a4)
	lw	s0,%lo(.LC7+4)(a4)
	j	.L73
.L45:
	li	a0,657
	li	a1,0
	call	_ZL4hashy
	j	.L57
.L75:
	lw	a0,0(sp)
	call	__floatsidf
	li	a5,-2147483648
	mv	s1,a0
	xor	s0,a5,a1
	j	.L76
.L97:
	lui	a3,%hi(.LC6)
	lw	t0,%lo(.LC6)(a3)
	lw	t1,%lo(.LC6+4)(a3)
	j	.L77
.L83:
	li	a0,1
	j	.L38
.L113:
	lw	s0,44(sp)
	lw	s1,48(sp)
.L78:
	lw	a5,12(sp)
	addi	a5,a5,1
	sw	a5,12(sp)
	lw	a4,12(sp)
	li	a5,4
	bne	a4,a5,.L81
	lw	a3,8(sp)
	lw	a5,4(sp)
	sw	s0,16(a3)
	sw	s1,20(a3)
	andi	a0,a5,255
.L38:
	lw	ra,68(sp)
	lw	s0,64(sp)
	lw	s1,60(sp)
	addi	sp,sp,72
	jr	ra
	.size	_Z2f8ji, .-_Z2f8ji
	.align	2
	.type	_ZL3f13sjiithyx, @function
_ZL3f13sjiithyx:
	addi	sp,sp,-40
	sw	a4,20(sp)
	lw	a4,40(sp)
	sw	a3,8(sp)
	lui	a3,%hi(_ZL4fuel)
	sw	a4,12(sp)
	lw	a4,%lo(_ZL4fuel)(a3)
	lw	t1,48(sp)
	sw	a0,4(sp)
	addi	a4,a4,1
	sw	a4,%lo(_ZL4fuel)(a3)
	li	a3,4096
	sw	ra,36(sp)
	sw	s0,32(sp)
	sw	s1,28(sp)
	sw	t1,0(sp)
	addi	a3,a3,-1096
	li	a0,1
	bgtu	a4,a3,.L119
	lui	s1,%hi(.LANCHOR0)
	andi	a5,a5,7
	lui	a4,%tprel_hi(_ZL2g4)
	addi	a2,s1,%lo(.LANCHOR0)
	add	a4,a4,tp,%tprel_add(_ZL2g4)
	slli	a5,a5,3
	add	a5,a2,a5
	lw	a4,%tprel_lo(_ZL2g4)(a4)
	mv	s0,a1
	lw	a1,32(a5)
	srai	a3,a4,7
	lui	t0,%hi(g5)
	xor	a1,a1,a3
	lw	a3,36(a5)
	lw	a0,%lo(g5)(t0)
	srai	a4,a4,31
	xor	a4,a3,a4
	sw	a4,36(a5)
	sw	a1,32(a5)
	call	__extendsfdf2
	call	_ZL6to_intd
	lw	t1,0(sp)
	addi	a2,s1,%lo(.LANCHOR0)
	lw	a4,0(a2)
	andi	a5,t1,0xff
	sw	a5,16(sp)
	slli	a5,a4,12
	srli	a5,a5,15
	sw	a5,0(sp)
	lbu	a5,4(sp)
	ori	a0,a0,1
	andi	a0,a0,0xff
	divu	a5,a5,a0
	lui	a1,%hi(g6)
	lhu	a3,%lo(g6)(a1)
	lw	a0,0(sp)
	addi	s1,s1,%lo(.LANCHOR0)
	not	a3,a3
	ori	a0,a0,1
	andi	a0,a0,0xff
	mul	a5,a3,a5
	andi	a3,t1,0xff
	not	a3,a3
	andi	a3,a3,0xff
	remu	a3,a3,a0
	lw	a0,8(sp)
	and	a5,a5,a3
	lui	a3,%hi(g0)
	lbu	a3,%lo(g0)(a3)
	add	a3,a3,a0
	srli	a3,a3,24
	andi	a3,a3,3
	li	a0,1
	beq	a3,a0,.L120
	li	a0,2
	lui	t0,%hi(g5)
	beq	a3,a0,.L121
	lw	t2,20(sp)
	bne	a3,zero,.L122
	ori	a0,t1,1
	divu	a0,t2,a0
	andi	a5,a5,7
	slli	a5,a5,3
	add	s0,a2,a5
	call	__floatsidf
	sw	a0,96(s0)
	sw	a1,100(s0)
.L120:
	lw	a5,8(sp)
	lw	a0,16(sp)
	andi	a5,a5,255
	beq	a5,zero,.L126
	div	a0,a0,a5
.L126:
	andi	a0,a0,0xff
.L119:
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
.L121:
	lw	a0,%lo(g5)(t0)
	sw	a5,20(sp)
	sw	a4,24(sp)
	sh	zero,%lo(g6)(a1)
	call	__extendsfdf2
	call	_ZL6to_intd
	lw	a5,20(sp)
	slli	a3,s0,16
	srai	a3,a3,16
	seqz	a3,a3
	sll	a0,a5,a0
	ble	a3,a0,.L123
	li	a3,-1037856768
	addi	a3,a3,-1169
	beq	s0,a3,.L128
	lw	a4,24(sp)
	slli	a4,a4,3
	srai	a4,a4,23
.L124:
	lw	a1,20(s1)
	lw	a0,16(s1)
	sw	a4,24(sp)
	sw	a5,20(sp)
	call	_ZL6to_intd
	lw	a5,12(sp)
	slli	a3,a0,16
	srai	a3,a3,16
	sll	a3,a3,a5
	lw	a5,20(sp)
	lw	a4,12(sp)
	slli	a3,a3,16
	andi	a5,a5,7
	slli	a5,a5,3
	add	s1,s1,a5
	lhu	a5,32(s1)
	li	a2,1
	srai	a3,a3,16
	add	a5,a4,a5
	slli	a5,a5,16
	srai	a5,a5,16
	addi	a1,a5,1
	lw	a4,24(sp)
	bleu	a1,a2,.L125
	div	a3,a3,a5
.L125:
	bge	a3,a4,.L120
	lw	a5,4(sp)
	slli	s0,s0,16
	srli	s0,s0,16
	sra	s0,s0,a5
	lhu	a5,0(sp)
	slli	s0,s0,16
	srli	s0,s0,16
	bgeu	a5,s0,.L120
	lui	a5,%hi(g5)
	lw	a5,%lo(g5)(a5)
	j	.L120
.L123:
	lui	a4,%hi(_ZL2g1)
	lh	a4,%lo(_ZL2g1)(a4)
	xori	a4,a4,-861
	j	.L124
.L128:
	li	a4,-28672
	addi	a4,a4,-1169
	j	.L124
.L122:
	li	a0,347
	li	a1,0
	call	_ZL4hashy
	j	.L120
	.size	_ZL3f13sjiithyx, .-_ZL3f13sjiithyx
	.align	2
	.weak	_Z3f32jaxaif6Recordj
	.type	_Z3f32jaxaif6Recordj, @function
_Z3f32jaxaif6Recordj:
	addi	sp,sp,-40
	sw	a4,8(sp)
	lui	a4,%hi(_ZL4fuel)
	sw	a5,16(sp)
	lw	a5,%lo(_ZL4fuel)(a4)
	sw	a0,4(sp)
	sw	ra,36(sp)
	addi	a5,a5,1
	sw	a5,%lo(_ZL4fuel)(a4)
	li	a4,4096
	sw	s0,32(sp)
	sw	s1,28(sp)
	addi	a4,a4,-1096
	li	a0,1
	bgtu	a5,a4,.L172
	lui	a5,%hi(g0)
	lbu	a5,%lo(g0)(a5)
	mv	s0,a1
	sw	a5,20(sp)
	lw	a5,8(sp)
	srai	a5,a5,31
	sw	a5,12(sp)
	lui	a5,%tprel_hi(_ZL2g4)
	add	a5,a5,tp,%tprel_add(_ZL2g4)
	lw	a5,%tprel_lo(_ZL2g4)(a5)
	lw	a4,12(sp)
	sw	a5,0(sp)
	li	a5,-1598472192
	addi	a5,a5,-1630
	bgtu	a4,a5,.L135
	bne	a4,a5,.L162
	lw	a4,8(sp)
	li	a5,-376692736
	addi	a5,a5,-957
	bgtu	a4,a5,.L135
.L162:
	lw	a0,0(sp)
	call	__floatsisf
.L137:
	call	__extendsfdf2
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	sw	a0,24(sp)
	mv	s1,a1
	call	__gtdf2
	ble	a0,zero,.L174
	lw	a5,24(sp)
	lui	a4,%hi(.LC5)
	lw	a2,%lo(.LC5)(a4)
	lw	a3,%lo(.LC5+4)(a4)
	mv	a0,a5
	mv	a1,s1
	call	__ltdf2
	lw	a5,24(sp)
	blt	a0,zero,.L138
.L174:
	lui	a4,%hi(.LC3)
	lw	a5,%lo(.LC3)(a4)
	lw	s1,%lo(.LC3+4)(a4)
.L138:
	mv	a0,a5
	mv	a1,s1
	call	__truncdfsf2
	lw	a5,0(sp)
	sw	a0,24(sp)
	beq	a5,zero,.L141
	lw	a4,16(sp)
	li	a5,255
	sll	a5,a5,a4
	li	a4,6
	remu	a5,a5,a4
	li	a4,4
	bgtu	a5,a4,.L142
	lui	a4,%hi(.L144)
	slli	a5,a5,2
	addi	a4,a4,%lo(.L144)
	add	a5,a5,a4
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L144:
	.word	.L141
	.word	.L147
	.word	.L146
	.word	.L145
	.word	.L143
	.text
.L135:
	lw	a0,4(sp)
	call	__floatunsisf
	li	a5,-2147483648
	xor	a0,a5,a0
	j	.L137
.L145:
	lui	a5,%hi(_ZL2g2)
	sw	zero,%lo(_ZL2g2)(a5)
.L148:
	lw	a0,24(sp)
	call	__extendsfdf2
	call	_ZL6to_intd
	lui	a5,%hi(.LANCHOR0)
	lw	a5,%lo(.LANCHOR0)(a5)
	slli	a0,a0,24
	srai	a0,a0,24
	andi	a5,a5,7
	beq	a5,zero,.L155
	div	a0,a0,a5
.L155:
	slli	a0,a0,24
	srai	a0,a0,24
	j	.L172
.L141:
	lw	a5,20(sp)
	lw	a3,0(sp)
	lw	a0,12(sp)
	ori	a4,a5,1
	li	a5,4096
	addi	a5,a5,-2048
	divu	a5,a5,a4
	lw	a4,48(sp)
	lui	a2,%hi(.LANCHOR0)
	addi	a2,a2,%lo(.LANCHOR0)
	xor	a4,s0,a4
	srl	a5,a5,a4
	lw	a4,0(sp)
	srai	a1,a4,31
	lw	a4,8(sp)
	sub	a1,a0,a1
	li	a0,1
	sub	a4,a4,a3
	lw	a3,8(sp)
	sgtu	a3,a4,a3
	bne	a1,a3,.L149
	li	a3,2047
	bgtu	a4,a3,.L149
	li	a0,0
.L149:
	lw	a4,0(a2)
	sll	a5,a5,a0
	andi	a5,a5,7
	andi	a4,a4,-8
	or	a5,a4,a5
	sw	a5,0(a2)
.L143:
	lw	a4,4(sp)
	lui	a5,%hi(_ZL2g2)
	sw	a4,%lo(_ZL2g2)(a5)
	mv	a5,a4
	mul	a4,s0,a4
	mulh	s0,s0,a5
	li	a5,-1621061632
	bgtu	s0,a5,.L165
	bne	s0,a5,.L148
	beq	a4,zero,.L148
.L165:
	lw	a5,48(sp)
	li	a0,25
	slli	a4,a5,16
	li	a5,24576
	srli	a4,a4,16
	addi	a5,a5,1736
	bne	a4,a5,.L148
.L172:
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
.L147:
	lw	a0,16(sp)
	call	__floatsidf
	lui	a5,%hi(.LC13)
	lw	a2,%lo(.LC13)(a5)
	lw	a3,%lo(.LC13+4)(a5)
	call	__muldf3
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	sw	a0,8(sp)
	sw	a1,0(sp)
	call	__gtdf2
	ble	a0,zero,.L176
	lw	a4,8(sp)
	lw	a5,0(sp)
	lui	a3,%hi(.LC5)
	lw	a2,%lo(.LC5)(a3)
	lw	a3,%lo(.LC5+4)(a3)
	mv	a0,a4
	mv	a1,a5
	call	__ltdf2
	lw	a5,0(sp)
	lw	a4,8(sp)
	blt	a0,zero,.L151
.L176:
	lui	a5,%hi(.LC3)
	lw	a4,%lo(.LC3)(a5)
	lw	a5,%lo(.LC3+4)(a5)
.L151:
	lui	a3,%hi(.LANCHOR0)
	lw	a0,48(sp)
	addi	s1,a3,%lo(.LANCHOR0)
	sw	a4,16(s1)
	sw	a5,20(s1)
	call	__floatunsidf
	sw	a0,120(s1)
	sw	a1,124(s1)
	j	.L143
.L146:
	lui	a5,%hi(.LC14)
	lw	a0,%lo(.LC14)(a5)
	lw	a1,%lo(.LC14+4)(a5)
	ori	a2,s0,1
	srai	a3,s0,31
	call	__umoddi3
	lui	a5,%hi(_ZL2g1)
	sh	a0,%lo(_ZL2g1)(a5)
	j	.L143
.L142:
	li	a0,594
	li	a1,0
	call	_ZL4hashy
	j	.L143
	.size	_Z3f32jaxaif6Recordj, .-_Z3f32jaxaif6Recordj
	.globl	__moddi3
	.globl	__paritysi2
	.globl	__divsf3
	.globl	__mulsf3
	.globl	__gesf2
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC17:
	.string	"%08x%08x %u\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-112
	sw	s1,100(sp)
	lui	s1,%hi(.LANCHOR0)
	addi	a2,s1,%lo(.LANCHOR0)
	lui	a5,%hi(_ZL8call_f13)
	lw	t1,%lo(_ZL8call_f13)(a5)
	lw	a0,16(a2)
	lw	a1,20(a2)
	sw	t1,48(sp)
	sw	ra,108(sp)
	sw	s0,104(sp)
	call	_ZL6to_intd
	andi	a5,a0,0xff
	sw	a5,20(sp)
	lui	a5,%hi(g5)
	sw	a0,36(sp)
	lw	a0,%lo(g5)(a5)
	lui	s0,%hi(_ZL2g1)
	call	__extendsfdf2
	call	_ZL6to_intd
	addi	a2,s1,%lo(.LANCHOR0)
	lw	a3,0(a2)
	li	a5,-1918922752
	addi	a5,a5,429
	slli	a3,a3,3
	lui	a1,%hi(g6)
	srai	a3,a3,23
	sltu	a5,a0,a5
	lb	a1,%lo(g6)(a1)
	slli	a0,a3,24
	sw	a5,24(sp)
	lh	a5,%lo(_ZL2g1)(s0)
	srai	a0,a0,24
	sgt	a1,a1,a0
	xori	a1,a1,1
	neg	a0,a5
	sw	a5,40(sp)
	or	a5,a1,a0
	lw	a1,4(a2)
	lw	a4,36(sp)
	sw	a5,28(sp)
	slli	a1,a1,3
	srli	t0,a1,3
	seqz	a1,a1
	neg	a5,a1
	li	a1,4096
	addi	a1,a1,-2048
	sltu	a4,a4,a1
	lw	a0,128(a2)
	lw	a1,132(a2)
	sw	a3,44(sp)
	sw	t0,16(sp)
	sw	a5,32(sp)
	sw	a4,36(sp)
	call	_ZL6to_intd
	lw	t0,16(sp)
	li	a2,127
	addi	a5,s1,%lo(.LANCHOR0)
	ori	t0,t0,1
	remu	a2,a2,t0
	sw	a5,16(sp)
	andi	a0,a0,0xff
	lw	a4,36(sp)
	lw	a5,40(sp)
	lw	a3,44(sp)
	lw	t1,48(sp)
	lui	s1,%tprel_hi(_ZL2g4)
	bgtu	a0,a2,.L179
	add	a5,s1,tp,%tprel_add(_ZL2g4)
	lw	a5,%tprel_lo(_ZL2g4)(a5)
	neg	a5,a5
	andi	a5,a5,0xff
.L180:
	li	a2,1
	sw	a3,0(sp)
	srai	a3,a3,31
	lw	a1,24(sp)
	sw	a2,92(sp)
	sw	a2,8(sp)
	sw	a3,4(sp)
	lw	a2,28(sp)
	lw	a3,32(sp)
	lw	a0,20(sp)
	sw	zero,96(sp)
	sw	zero,12(sp)
	jalr	t1
	lhu	a5,%lo(_ZL2g1)(s0)
	sw	a0,20(sp)
	not	a0,a0
	li	a1,0
	sll	a0,a0,a5
	call	_Z2f8ji
	lw	a5,16(sp)
	add	t0,s1,tp,%tprel_add(_ZL2g4)
	sw	a0,24(sp)
	lw	a5,0(a5)
	lw	a0,%tprel_lo(_ZL2g4)(t0)
	li	a2,2047
	li	a3,0
	andi	a5,a5,7
	srai	a1,a0,31
	sw	a5,28(sp)
	call	__moddi3
	li	a5,-422150144
	addi	a5,a5,2000
	and	a5,a0,a5
	sw	a5,44(sp)
	li	a5,170778624
	addi	a5,a5,1152
	and	a5,a1,a5
	lw	a4,24(sp)
	sw	a5,48(sp)
	lb	a5,%lo(_ZL2g1)(s0)
	lw	a0,20(sp)
	sll	a5,a5,a4
	slli	a5,a5,24
	srai	a5,a5,24
	seqz	a5,a5
	sw	a5,32(sp)
	call	__paritysi2
	neg	a5,a0
	lw	a0,24(sp)
	sw	a5,36(sp)
	call	__floatsisf
	lui	a5,%hi(.LC15)
	lw	a1,%lo(.LC15)(a5)
	sw	a0,40(sp)
	call	__divsf3
	lui	a5,%hi(.LC16)
	lw	a1,%lo(.LC16)(a5)
	call	__mulsf3
	call	__extendsfdf2
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L199
	lui	a5,%hi(.LC5)
	lw	a2,%lo(.LC5)(a5)
	lw	a3,%lo(.LC5+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L181
.L199:
	lui	a5,%hi(.LC3)
	lw	s1,%lo(.LC3)(a5)
	lw	s0,%lo(.LC3+4)(a5)
.L181:
	addi	a5,sp,60
	lui	a1,%hi(.LANCHOR0)
	li	a2,32
	mv	a0,a5
	addi	a1,a1,%lo(.LANCHOR0)
	call	memcpy
	lw	a4,20(sp)
	mv	a1,s0
	sw	a0,4(sp)
	mv	a0,s1
	sw	a4,8(sp)
	call	__truncdfsf2
	lw	a2,44(sp)
	lw	a3,48(sp)
	lw	a5,36(sp)
	lw	a4,32(sp)
	lw	a1,28(sp)
	sw	a0,0(sp)
	li	a0,0
	call	_Z3f32jaxaif6Recordj
	lui	a5,%hi(g6)
	lhu	a5,%lo(g6)(a5)
	li	a4,12288
	addi	a4,a4,-1266
	mul	a5,a5,a0
	mv	s1,a0
	li	s0,128
	mul	a5,a5,a4
	slli	a5,a5,16
	srai	a5,a5,16
	sw	a5,28(sp)
	lui	a5,%hi(g5)
	lw	a0,%lo(g5)(a5)
	call	__extendsfdf2
	call	_ZL6to_intd
	call	__bswapsi2
	andi	a5,s1,31
	srl	a5,a0,a5
	mv	a0,s1
	sw	a5,32(sp)
	call	__floatsisf
	mv	a1,a0
	lw	a0,40(sp)
	call	__gesf2
	bge	a0,zero,.L184
	lw	a5,16(sp)
	lw	s0,0(a5)
	andi	s0,s0,7
.L184:
	lw	a5,16(sp)
	lw	a1,20(a5)
	lw	a0,16(a5)
	call	_ZL6to_intd
	lw	a5,24(sp)
	ori	a0,a0,1
	li	a1,0
	remu	a0,a5,a0
	lw	a5,16(sp)
	li	t1,1
	lw	a2,8(a5)
	lw	a3,12(a5)
	addi	a4,a2,1
	sltu	a5,a4,a2
	add	a5,a5,a3
	or	s0,a0,s0
	lw	a0,20(sp)
	bne	a5,zero,.L195
	bleu	a4,t1,.L185
.L195:
	lw	a0,20(sp)
	li	a1,0
	call	__moddi3
.L185:
	srai	a5,s1,31
	sw	a5,36(sp)
	bne	s1,a0,.L193
	li	a3,1
	beq	a5,a1,.L187
.L193:
	li	a3,-981659648
	addi	a3,a3,-1174
.L187:
	lw	a5,20(sp)
	lw	a4,24(sp)
	sw	a3,40(sp)
	add	a0,a5,a4
	call	__paritysi2
	lui	t0,%hi(g0)
	lbu	a5,%lo(g0)(t0)
	sw	a0,8(sp)
	srai	a0,a0,31
	lw	a3,40(sp)
	lw	a1,32(sp)
	sw	a0,12(sp)
	lw	a0,28(sp)
	mv	a2,s0
	sw	a5,0(sp)
	li	a4,0
	li	a5,0
	sw	zero,4(sp)
	call	_ZL3f13sjiithyx
	lui	a5,%hi(_ZL8call_f32)
	lw	a5,%lo(_ZL8call_f32)(a5)
	lui	a4,%hi(.LANCHOR0)
	addi	t1,a4,%lo(.LANCHOR0)
	sw	a5,32(sp)
	lw	a5,0(t1)
	addi	a1,a4,%lo(.LANCHOR0)
	sw	a0,28(sp)
	slli	a5,a5,3
	li	a2,32
	addi	a0,sp,60
	srai	s0,a5,23
	call	memcpy
	andi	a5,s1,31
	lui	t2,%hi(_ZL2g2)
	srai	a3,s0,7
	sra	a4,s1,a5
	sll	a5,a3,a4
	lw	a4,%lo(_ZL2g2)(t2)
	sw	a5,56(sp)
	andi	a5,s1,0xff
	andi	a4,a4,-7
	sub	a4,a4,a5
	slli	a4,a4,24
	srai	a4,a4,24
	lw	a5,20(sp)
	sw	a4,52(sp)
	lw	a4,28(sp)
	neg	a2,s1
	snez	a3,s1
	or	a0,a5,a4
	srai	a5,s1,31
	neg	a1,a5
	sub	a3,a1,a3
	ori	a2,a2,1
	andi	a0,a0,0xff
	li	a1,0
	call	__umoddi3
	lw	a5,20(sp)
	sw	a1,44(sp)
	slli	a1,s0,24
	li	s0,1473572864
	addi	s0,s0,-104
	mul	s0,a5,s0
	lui	t0,%hi(g0)
	sw	a0,48(sp)
	li	a0,-1024524288
	lbu	ra,%lo(g0)(t0)
	addi	a0,a0,-1719
	srai	a1,a1,24
	addi	a5,sp,60
	sw	a1,40(sp)
	sw	a5,4(sp)
	xor	s0,s0,s1
	xor	s0,s0,a0
	li	a0,87187456
	addi	a0,a0,2004
	sll	a0,a0,ra
	slli	a0,a0,28
	sw	a0,8(sp)
	lw	a0,28(sp)
	call	__floatunsisf
	lw	t1,32(sp)
	lw	a4,52(sp)
	lw	a2,48(sp)
	lw	a3,44(sp)
	lw	a5,56(sp)
	lw	a1,40(sp)
	sw	a0,0(sp)
	mv	a0,s0
	jalr	t1
	mv	s0,a0
	lw	a0,20(sp)
	li	a1,0
	call	_ZL4hashy
	lw	a0,24(sp)
	srai	a1,a0,31
	call	_ZL4hashy
	lw	a1,36(sp)
	mv	a0,s1
	call	_ZL4hashy
	lw	a0,28(sp)
	li	a1,0
	call	_ZL4hashy
	mv	a0,s0
	srai	a1,s0,31
	call	_ZL4hashy
	lui	t0,%hi(g0)
	lbu	a0,%lo(g0)(t0)
	li	a1,0
	call	_ZL4hashy
	lui	a5,%hi(_ZL2g1)
	lh	a0,%lo(_ZL2g1)(a5)
	srai	a1,a0,31
	call	_ZL4hashy
	lui	t2,%hi(_ZL2g2)
	lw	a0,%lo(_ZL2g2)(t2)
	srai	a1,a0,31
	call	_ZL4hashy
	lui	a5,%hi(.LANCHOR0)
	addi	t1,a5,%lo(.LANCHOR0)
	addi	s1,t1,96
	addi	s0,t1,160
.L188:
	lw	a0,0(s1)
	lw	a1,4(s1)
	addi	s1,s1,8
	call	_ZL4hashy
	bne	s1,s0,.L188
	lui	a5,%tprel_hi(_ZL2g4)
	add	a5,a5,tp,%tprel_add(_ZL2g4)
	lw	a0,%tprel_lo(_ZL2g4)(a5)
	srai	a1,a0,31
	call	_ZL4hashy
	lui	a5,%hi(g5)
	lw	a0,%lo(g5)(a5)
	call	__extendsfdf2
	call	_ZL4hashy
	lui	a5,%hi(g6)
	lhu	a0,%lo(g6)(a5)
	li	a1,0
	call	_ZL4hashy
	lw	a5,16(sp)
	addi	s0,a5,32
	addi	s1,a5,96
.L189:
	lw	a0,0(s0)
	lw	a1,4(s0)
	addi	s0,s0,8
	call	_ZL4hashy
	bne	s1,s0,.L189
	lw	a5,16(sp)
	li	a1,0
	lui	s0,%hi(_ZL5state)
	lw	a0,0(a5)
	andi	a0,a0,7
	call	_ZL4hashy
	lw	a5,16(sp)
	li	a1,0
	lw	a0,0(a5)
	slli	a0,a0,12
	srli	a0,a0,15
	call	_ZL4hashy
	lw	a5,16(sp)
	lw	a1,0(a5)
	slli	a1,a1,3
	srai	a0,a1,23
	srai	a1,a1,31
	call	_ZL4hashy
	lw	a5,16(sp)
	li	a1,0
	lw	a0,4(a5)
	slli	a0,a0,3
	srli	a0,a0,3
	call	_ZL4hashy
	lw	a5,16(sp)
	lw	a0,8(a5)
	lw	a1,12(a5)
	call	_ZL4hashy
	lw	a5,16(sp)
	lw	a0,16(a5)
	lw	a1,20(a5)
	call	_ZL4hashy
	lui	a5,%hi(_ZL4fuel)
	lw	a2,%lo(_ZL5state)(s0)
	lw	a1,%lo(_ZL5state+4)(s0)
	lw	a3,%lo(_ZL4fuel)(a5)
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	printf
	lw	a0,%lo(_ZL5state)(s0)
	lw	ra,108(sp)
	lw	s0,104(sp)
	lw	s1,100(sp)
	andi	a0,a0,63
	addi	sp,sp,112
	jr	ra
.L179:
	lui	a2,%hi(g0)
	lbu	a2,%lo(g0)(a2)
	andi	a5,a5,0xff
	ori	a2,a2,1
	remu	a5,a5,a2
	j	.L180
	.size	main, .-main
	.globl	g7
	.globl	g6
	.globl	g5
	.globl	g0
	.section	.srodata.cst8,"aM",@progbits,8
	.align	3
.LC0:
	.word	0
	.word	-1043477147
	.align	3
.LC1:
	.word	0
	.word	1104006501
	.align	3
.LC2:
	.word	0
	.word	1079281664
	.align	3
.LC3:
	.word	0
	.word	1071644672
	.align	3
.LC4:
	.word	-1577058304
	.word	-1033037164
	.align	3
.LC5:
	.word	-1577058304
	.word	1114446484
	.align	3
.LC6:
	.word	0
	.word	1072693248
	.align	3
.LC7:
	.word	-88093280
	.word	1136704164
	.align	3
.LC10:
	.word	0
	.word	1073741824
	.align	3
.LC11:
	.word	0
	.word	1081260032
	.align	3
.LC12:
	.word	361602155
	.word	1133015418
	.align	3
.LC13:
	.word	0
	.word	1083110400
	.align	3
.LC14:
	.word	-1364596229
	.word	1107459676
	.section	.srodata.cst4,"aM",@progbits,4
	.align	2
.LC15:
	.word	1077936128
	.align	2
.LC16:
	.word	1575841883
	.data
	.align	3
	.set	.LANCHOR0,. + 0
	.type	_ZL6record, @object
	.size	_ZL6record, 32
_ZL6record:
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
	.type	g7, @object
	.size	g7, 64
g7:
	.word	-1969507125
	.word	1713432780
	.word	2147483647
	.word	0
	.word	2048
	.word	0
	.word	4096
	.word	0
	.word	2
	.word	0
	.word	-1944167930
	.word	886011988
	.word	-1857524028
	.word	145095923
	.word	2147483647
	.word	0
	.type	_ZL2g3, @object
	.size	_ZL2g3, 64
_ZL2g3:
	.word	0
	.word	1083015424
	.word	-1717986918
	.word	1082016153
	.word	0
	.word	1082385408
	.word	0
	.word	-1070006272
	.word	0
	.word	-1064484864
	.word	-858993459
	.word	1082419404
	.word	0
	.word	1082831104
	.word	0
	.word	1074855936
	.section	.sbss,"aw",@nobits
	.align	2
	.type	_ZL4fuel, @object
	.size	_ZL4fuel, 4
_ZL4fuel:
	.zero	4
	.section	.sdata,"aw"
	.align	3
	.type	_ZL8call_f32, @object
	.size	_ZL8call_f32, 4
_ZL8call_f32:
	.word	_Z3f32jaxaif6Recordj
	.type	_ZL8call_f22, @object
	.size	_ZL8call_f22, 4
_ZL8call_f22:
	.word	_Z3f22ifiiiy
	.type	_ZL8call_f13, @object
	.size	_ZL8call_f13, 4
_ZL8call_f13:
	.word	_ZL3f13sjiithyx
	.type	_ZL7call_f8, @object
	.size	_ZL7call_f8, 4
_ZL7call_f8:
	.word	_Z2f8ji
	.type	g6, @object
	.size	g6, 2
g6:
	.half	-11125
	.zero	2
	.type	g5, @object
	.size	g5, 4
g5:
	.word	1134300365
	.type	_ZL2g2, @object
	.size	_ZL2g2, 4
_ZL2g2:
	.word	291985557
	.type	_ZL2g1, @object
	.size	_ZL2g1, 2
_ZL2g1:
	.half	-12608
	.type	g0, @object
	.size	g0, 1
g0:
	.byte	97
	.zero	1
	.type	_ZL5state, @object
	.size	_ZL5state, 8
_ZL5state:
	.word	-2078137563
	.word	-873292572
	.section	.tdata,"awT",@progbits
	.align	2
	.type	_ZL2g4, @object
	.size	_ZL2g4, 4
_ZL2g4:
	.word	2048
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
