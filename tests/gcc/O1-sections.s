	.file	"O1-sections.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.text.hash,"ax",@progbits
	.align	2
	.type	hash, @function
hash:
	lui	a3,%hi(state)
	lw	a4,%lo(state)(a3)
	xor	a4,a4,a0
	lw	a5,%lo(state+4)(a3)
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
	srli	a4,a0,29
	xor	a5,a5,a2
	sw	a5,%lo(state)(a3)
	xor	a5,a4,a0
	sw	a5,%lo(state+4)(a3)
	ret
	.size	hash, .-hash
	.section	.text.f34,"ax",@progbits
	.align	2
	.type	f34, @function
f34:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	lb	s0,16(sp)
	lw	a4,20(sp)
	lui	a3,%hi(fuel)
	lw	a5,%lo(fuel)(a3)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a3)
	li	a3,4096
	addi	a3,a3,-1096
	bgtu	a5,a3,.L14
	not	a4,a4
	ori	a4,a4,1
	lui	a5,%hi(g6)
	lw	a5,%lo(g6)(a5)
	remu	a5,a5,a4
	li	a4,69632
	addi	a4,a4,368
	remu	a5,a5,a4
	li	a4,8192
	addi	a4,a4,817
	beq	a5,a4,.L4
	li	a4,8192
	addi	a4,a4,817
	bgtu	a5,a4,.L5
	li	a4,1001
	beq	a5,a4,.L6
	li	a4,4096
	addi	a4,a4,-92
	bne	a5,a4,.L16
	lui	a4,%hi(.LC0)
	lui	a5,%hi(g6)
	lw	a2,%lo(.LC0)(a4)
	lw	a3,%lo(.LC0+4)(a4)
	sw	a2,%lo(g6)(a5)
	sw	a3,%lo(g6+4)(a5)
	j	.L13
.L16:
	bne	a5,zero,.L9
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,0(a5)
	li	a3,-535822336
	addi	a3,a3,-1
	and	a4,a4,a3
	sw	a4,0(a5)
	j	.L13
.L5:
	li	a4,24576
	addi	a4,a4,449
	beq	a5,a4,.L10
	li	a4,36864
	addi	a4,a4,-828
	bne	a5,a4,.L17
	lui	a5,%hi(g4)
	li	a2,-2147483648
	xori	a2,a2,-1
	li	a3,0
	sw	a2,%lo(g4)(a5)
	sw	a3,%lo(g4+4)(a5)
	j	.L13
.L17:
	li	a4,16384
	addi	a4,a4,-368
	bne	a5,a4,.L9
.L12:
	lui	a5,%hi(g1)
	lw	s0,%lo(g1)(a5)
	lw	s1,%lo(g1+4)(a5)
	slli	s0,s0,24
	srai	s0,s0,24
.L10:
	lui	a4,%hi(.LC1)
	lui	a5,%hi(record+16)
	lw	a2,%lo(.LC1)(a4)
	lw	a3,%lo(.LC1+4)(a4)
	sw	a2,%lo(record+16)(a5)
	sw	a3,%lo(record+20)(a5)
.L13:
	seqz	a0,s0
.L2:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L6:
	lui	a5,%tprel_hi(g3)
	add	a5,a5,tp,%tprel_add(g3)
	sw	a0,%tprel_lo(g3)(a5)
	j	.L13
.L4:
	lui	a4,%hi(record)
	addi	a4,a4,%lo(record)
	lw	a5,0(a4)
	li	a3,-535822336
	addi	a3,a3,-1
	and	a5,a5,a3
	li	a3,15728640
	or	a5,a5,a3
	sw	a5,0(a4)
	j	.L12
.L9:
	li	a0,651
	li	a1,0
	call	hash
	j	.L13
.L14:
	li	a0,1
	j	.L2
	.size	f34, .-f34
	.globl	__umoddi3
	.globl	__gtdf2
	.globl	__ltdf2
	.globl	__fixdfsi
	.globl	__bswapsi2
	.globl	__floatunsidf
	.globl	__subdf3
	.section	.text.f9,"ax",@progbits
	.align	2
	.type	f9, @function
f9:
	addi	sp,sp,-32
	sw	ra,28(sp)
	sw	s0,24(sp)
	sw	s1,20(sp)
	lui	a4,%hi(fuel)
	lw	a5,%lo(fuel)(a4)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a4)
	li	a4,4096
	addi	a4,a4,-1096
	li	s0,1
	bgtu	a5,a4,.L18
	mv	s1,a0
	mv	a0,a2
	mv	s0,a3
	lui	a5,%hi(record+8)
	lw	a3,%lo(record+8)(a5)
	mv	a2,a3
	li	a5,69632
	addi	a5,a5,368
	remu	a5,a3,a5
	li	a4,16384
	addi	a4,a4,-368
	beq	a5,a4,.L20
	li	a4,16384
	addi	a4,a4,-368
	bleu	a5,a4,.L63
	li	a4,49152
	addi	a4,a4,-103
	beq	a5,a4,.L28
	li	a4,49152
	addi	a4,a4,-103
	bleu	a5,a4,.L64
	li	a4,65536
	addi	a4,a4,-1472
	bne	a5,a4,.L26
	lui	a5,%tprel_hi(g0)
	add	a5,a5,tp,%tprel_add(g0)
	li	a4,-128
	sb	a4,%tprel_lo(g0)(a5)
	mv	a0,s1
	call	__floatunsidf
	lui	a5,%hi(.LC5)
	lw	a2,%lo(.LC5)(a5)
	lw	a3,%lo(.LC5+4)(a5)
	call	__subdf3
	mv	s0,a0
	sw	a1,0(sp)
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L61
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s0
	lw	a1,0(sp)
	call	__ltdf2
	blt	a0,zero,.L45
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,0(sp)
	j	.L45
.L63:
	li	a4,4096
	addi	a4,a4,-92
	beq	a5,a4,.L22
	li	a4,4096
	addi	a4,a4,-92
	bleu	a5,a4,.L65
	li	a4,8192
	addi	a4,a4,817
	bne	a5,a4,.L26
.L27:
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	sw	a5,0(sp)
	lw	a0,0(a5)
	andi	a0,a0,7
	call	__floatunsidf
	lw	a5,0(sp)
	sw	a0,16(a5)
	sw	a1,20(a5)
.L34:
	slli	a4,s1,24
	srai	a4,a4,24
	srai	a4,a4,31
	li	a5,-1580548096
	addi	a5,a5,-1951
	bleu	a4,a5,.L18
	lui	a5,%hi(g7+20)
	lw	s0,%lo(g7+20)(a5)
	sra	s0,s1,s0
.L18:
	mv	a0,s0
	lw	ra,28(sp)
	lw	s0,24(sp)
	lw	s1,20(sp)
	addi	sp,sp,32
	jr	ra
.L65:
	beq	a5,zero,.L24
	li	a4,1001
	bne	a5,a4,.L26
	ori	a2,s0,1
	srai	a3,s0,31
	srai	a1,a0,31
	call	__umoddi3
	sw	a0,12(sp)
	sw	a1,16(sp)
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,4(a5)
	slli	a4,a4,3
	srli	a4,a4,3
	sw	a4,8(sp)
	lw	a4,16(a5)
	lw	a5,20(a5)
	mv	a0,a4
	mv	a1,a5
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	sw	a4,0(sp)
	sw	a1,4(sp)
	call	__gtdf2
	ble	a0,zero,.L59
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__ltdf2
	bge	a0,zero,.L60
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__fixdfsi
.L35:
	lw	a5,8(sp)
	sub	a2,a5,a0
	sgtu	a3,a2,a5
	srli	a0,a0,31
	ori	a2,a2,1
	sub	a3,a0,a3
	lw	a0,12(sp)
	lw	a1,16(sp)
	call	__umoddi3
	call	__bswapsi2
	lui	a5,%hi(g6)
	sw	a0,%lo(g6)(a5)
	sw	zero,%lo(g6+4)(a5)
.L22:
	lui	a5,%hi(record)
	lw	a5,%lo(record)(a5)
	andi	a5,a5,7
	lui	a4,%hi(g7+16)
	sw	a5,%lo(g7+16)(a4)
	j	.L27
.L64:
	li	a4,24576
	addi	a4,a4,449
	beq	a5,a4,.L30
	li	a4,36864
	addi	a4,a4,-828
	bne	a5,a4,.L26
	lui	a5,%hi(g1)
	lw	a4,%lo(g1)(a5)
	lw	a5,%lo(g1+4)(a5)
.L28:
	lui	a5,%hi(record)
	lw	a4,%lo(record)(a5)
	slli	a4,a4,3
	srai	a4,a4,23
	addi	a3,a4,1
	li	a5,1
	bleu	a3,a5,.L52
	li	a5,20480
	addi	a5,a5,1521
	div	a5,a5,a4
.L43:
	mul	a5,s1,a5
	slli	a5,a5,16
	srli	a5,a5,16
	li	a4,61440
	addi	a4,a4,64
	li	s0,0
	bne	a5,a4,.L34
	ori	a3,s1,1
	li	a4,61440
	addi	a5,a4,64
	divu	a5,a5,a3
	slli	a5,a5,16
	srli	a5,a5,16
	addi	a4,a4,63
	mv	s0,a0
	bleu	a5,a4,.L34
	lui	a5,%tprel_hi(g0)
	add	a5,a5,tp,%tprel_add(g0)
	lbu	s0,%tprel_lo(g0)(a5)
	sll	s0,s1,s0
	j	.L34
.L24:
	lui	a4,%hi(record)
	addi	a4,a4,%lo(record)
	lw	a5,4(a4)
	li	a2,-536870912
	and	a5,a5,a2
	ori	a5,a5,15
	sw	a5,4(a4)
	slli	a5,s1,24
	srai	a5,a5,24
	li	a4,52
	ble	a5,a4,.L33
	li	a3,-1079402496
	addi	a3,a3,-535
.L33:
	lui	a5,%hi(g5)
	sw	a3,%lo(g5)(a5)
	li	s0,1941106688
	addi	s0,s0,64
	j	.L34
.L59:
	li	a0,77
	j	.L35
.L60:
	li	a0,77
	j	.L35
.L20:
	lui	a5,%hi(record)
	lw	a5,%lo(record)(a5)
	andi	a5,a5,7
	addi	a4,a0,1
	li	a3,1
	bleu	a4,a3,.L38
	rem	a5,a5,a0
.L38:
	slli	a5,a5,16
	srai	a5,a5,16
	lui	a4,%hi(g5)
	lw	a4,%lo(g5)(a4)
	slli	a4,a4,16
	srai	a4,a4,16
	addi	a3,s0,1
	li	a1,1
	bleu	a3,a1,.L39
	rem	a4,a4,s0
.L39:
	ori	a4,a4,1
	divu	a5,a5,a4
	slli	a5,a5,16
	srai	a5,a5,16
	slli	a4,s1,24
	srai	a4,a4,24
	slti	a4,a4,-64
	xori	a4,a4,1
	beq	a5,a4,.L66
.L40:
	addi	a5,s1,1
	li	a4,1
	bleu	a5,a4,.L51
	li	a5,-1933787136
	addi	a5,a5,1027
	rem	a5,a5,s1
.L42:
	lui	a4,%hi(g5)
	sw	a5,%lo(g5)(a4)
	li	s0,1941106688
	addi	s0,s0,64
	j	.L34
.L66:
	li	a5,82
	bgt	s0,a5,.L41
	lui	a5,%hi(g5)
	lw	a4,%lo(g5)(a5)
	li	a5,1941106688
	addi	a5,a5,63
	bleu	a4,a5,.L40
.L41:
	lui	a5,%hi(g7+28)
	lw	a5,%lo(g7+28)(a5)
	not	a5,a5
	srl	a5,a5,a2
	j	.L42
.L51:
	li	a5,-1933787136
	addi	a5,a5,1027
	j	.L42
.L30:
	lui	a5,%tprel_hi(g3)
	add	a5,a5,tp,%tprel_add(g3)
	addi	a5,a5,%tprel_lo(g3)
	lw	s0,16(a5)
	sgtu	s0,a0,s0
	j	.L34
.L52:
	li	a5,20480
	addi	a5,a5,1521
	j	.L43
.L61:
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,0(sp)
.L45:
	lw	a5,0(sp)
	lui	a3,%hi(record+16)
	sw	s0,%lo(record+16)(a3)
	sw	a5,%lo(record+20)(a3)
	li	s0,1941106688
	addi	s0,s0,64
	j	.L34
.L26:
	li	a0,935
	li	a1,0
	call	hash
	li	s0,1941106688
	addi	s0,s0,64
	j	.L34
	.size	f9, .-f9
	.globl	__floatdisf
	.globl	__floatunsisf
	.globl	__lesf2
	.section	.text.f14,"ax",@progbits
	.align	2
	.globl	f14
	.type	f14, @function
f14:
	addi	sp,sp,-36
	sw	ra,32(sp)
	sw	s0,28(sp)
	sw	s1,24(sp)
	sw	a3,20(sp)
	mv	s0,a4
	lui	a4,%hi(fuel)
	lw	a5,%lo(fuel)(a4)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a4)
	li	a4,4096
	addi	a4,a4,-1096
	bgtu	a5,a4,.L74
	mv	a2,a0
	lui	a5,%hi(g1)
	lw	a0,%lo(g1)(a5)
	lw	a1,%lo(g1+4)(a5)
	slli	a0,a0,16
	srli	a0,a0,16
	seqz	a2,a2
	lui	a5,%hi(record)
	lw	a5,%lo(record)(a5)
	srli	a5,a5,20
	andi	a5,a5,255
	li	a4,29
	bgtu	a5,a4,.L69
	slli	a3,a3,24
	srai	a3,a3,24
	lui	a5,%hi(record+8)
	lbu	a5,%lo(record+8)(a5)
	srl	a3,a3,a5
	slli	a3,a3,24
	srai	a3,a3,24
.L70:
	li	a1,0
	call	f9
	slli	a5,s0,8
	sub	a5,a5,s0
	lh	a4,44(sp)
	add	a5,a5,a4
	slli	a5,a5,16
	srli	a5,a5,16
	sw	a5,8(sp)
	li	a5,-12288
	addi	a5,a5,-1583
	sll	a5,a5,s0
	slli	a5,a5,16
	srli	a5,a5,16
	sw	a5,12(sp)
	li	s0,0
	lui	a5,%tprel_hi(g0)
	add	a5,a5,tp,%tprel_add(g0)
	sw	a5,16(sp)
	j	.L73
.L69:
	lbu	a3,36(sp)
	addi	a3,a3,-103
	seqz	a3,a3
	j	.L70
.L71:
	lui	a5,%hi(g2)
	lhu	a2,%lo(g2)(a5)
	lw	a5,12(sp)
	add	a2,a5,a2
	neg	a2,a2
	lw	a5,16(sp)
	lb	a3,%tprel_lo(g0)(a5)
	slli	a2,a2,16
	srai	a2,a2,16
	lw	a0,8(sp)
	jalr	s1
	addi	s0,s0,1
	li	a5,5
	beq	s0,a5,.L81
.L73:
	lui	a5,%hi(call_f9)
	lw	s1,%lo(call_f9)(a5)
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,8(a5)
	sw	a4,4(sp)
	mv	a0,a4
	lw	a1,12(a5)
	call	__floatdisf
	sw	a0,0(sp)
	andi	a0,s0,0xff
	call	__floatunsisf
	mv	a1,a0
	lw	a0,0(sp)
	call	__lesf2
	li	a1,0
	bgt	a0,zero,.L71
	lb	a4,20(sp)
	lh	a5,4(sp)
	li	a1,0
	blt	a4,a5,.L71
	slli	a5,s0,2
	lui	a4,%tprel_hi(g3)
	add	a4,a4,tp,%tprel_add(g3)
	addi	a4,a4,%tprel_lo(g3)
	add	a5,a5,a4
	lw	a1,0(a5)
	srli	a1,a1,31
	j	.L71
.L81:
	lui	a5,%hi(g1)
	lw	a4,%lo(g1)(a5)
	lw	a5,%lo(g1+4)(a5)
	lui	a4,%hi(.LC2)
	lui	a5,%hi(record+16)
	lw	a2,%lo(.LC2)(a4)
	lw	a3,%lo(.LC2+4)(a4)
	sw	a2,%lo(record+16)(a5)
	sw	a3,%lo(record+20)(a5)
	li	a0,2
	j	.L68
.L74:
	li	a0,1
.L68:
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
	.size	f14, .-f14
	.globl	__popcountsi2
	.globl	__moddi3
	.globl	__udivdi3
	.globl	__floatsidf
	.globl	__adddf3
	.globl	__divdf3
	.globl	__divdi3
	.section	.text.f26,"ax",@progbits
	.align	2
	.type	f26, @function
f26:
	addi	sp,sp,-68
	sw	ra,64(sp)
	sw	s0,60(sp)
	sw	s1,56(sp)
	sw	a0,20(sp)
	sw	a2,12(sp)
	sw	a3,16(sp)
	sw	a4,24(sp)
	lui	a4,%hi(fuel)
	lw	a5,%lo(fuel)(a4)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a4)
	li	a4,4096
	addi	a4,a4,-1096
	li	a0,1
	bgtu	a5,a4,.L169
	mv	s1,a1
	mv	a0,a2
	mv	s0,a3
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	mv	a4,a0
	mv	a0,a4
	mv	a1,s0
	call	__gtdf2
	ble	a0,zero,.L84
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	lw	a4,12(sp)
	mv	a0,a4
	mv	a1,s0
	call	__ltdf2
	bge	a0,zero,.L162
	lw	a4,12(sp)
	mv	a0,a4
	mv	a1,s0
	call	__fixdfsi
	mv	s0,a0
	li	a5,10
	remu	a5,a0,a5
	li	a4,8
	bgtu	a5,a4,.L88
	slli	a5,a5,2
	lui	a4,%hi(.L89)
	addi	a4,a4,%lo(.L89)
	add	a5,a5,a4
	lw	a5,0(a5)
	jr	a5
	.section	.rodata.f26,"a",@progbits
	.align	2
	.align	2
.L89:
	.word	.L94
	.word	.L93
	.word	.L92
	.word	.L91
	.word	.L84
	.word	.L84
	.word	.L90
	.word	.L84
	.word	.L84
	.section	.text.f26
.L94:
	lui	a5,%hi(g7)
	lw	a1,20(sp)
	andi	a4,a1,7
	slli	a4,a4,2
	addi	a5,a5,%lo(g7)
	add	a5,a5,a4
	lw	a3,0(a5)
	lui	a5,%tprel_hi(g0)
	add	a5,a5,tp,%tprel_add(g0)
	lb	a4,%tprel_lo(g0)(a5)
	mul	a5,a4,a3
	and	a5,a5,a3
	sw	a5,52(sp)
	lui	a5,%hi(g1)
	lw	a2,%lo(g1)(a5)
	lw	a3,%lo(g1+4)(a5)
	srai	a5,s1,31
	sub	a1,s1,a1
	sgtu	a0,a1,s1
	sub	a5,a5,a0
	bgt	a5,a3,.L140
	bne	a5,a3,.L153
	bgtu	a1,a2,.L140
.L153:
	slti	a4,a4,-1
.L95:
	sw	a4,32(sp)
	lui	a5,%hi(g5)
	lw	a4,%lo(g5)(a5)
	slli	a4,a4,24
	srai	a4,a4,24
	seqz	a4,a4
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	sw	a5,24(sp)
	lw	a3,0(a5)
	sw	a3,44(sp)
	srli	a3,a3,3
	andi	a5,s0,0xff
	andi	a3,a3,255
	sgtu	a5,a5,a3
	xori	a5,a5,1
	sra	a4,a4,a5
	sw	a4,36(sp)
	lui	a5,%hi(g1)
	lw	a4,%lo(g1)(a5)
	lw	a5,%lo(g1+4)(a5)
	and	a4,s0,a4
	sw	a4,40(sp)
	srai	a0,s0,15
	call	__popcountsi2
	sw	a0,48(sp)
	lw	a3,44(sp)
	slli	s0,a3,3
	srai	s0,s0,23
	li	a5,1261338624
	addi	a5,a5,307
	sltu	s0,s0,a5
	xori	s0,s0,1
	lw	a5,24(sp)
	lw	a4,16(a5)
	lw	a5,20(a5)
	mv	a0,a4
	mv	a1,a5
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	sw	a4,24(sp)
	sw	a1,28(sp)
	call	__gtdf2
	li	a5,77
	ble	a0,zero,.L97
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	lw	a0,24(sp)
	lw	a1,28(sp)
	call	__ltdf2
	li	a5,77
	bge	a0,zero,.L97
	lw	a0,24(sp)
	lw	a1,28(sp)
	call	__fixdfsi
	mv	a5,a0
.L97:
	slli	a5,a5,16
	srai	a5,a5,16
	lui	a4,%hi(record)
	lw	a4,%lo(record)(a4)
	andi	a4,a4,7
	ori	a4,a4,1
	remu	a5,a5,a4
	ori	a5,a5,1
	remu	s0,s0,a5
	sw	s0,8(sp)
	lw	a5,48(sp)
	sw	a5,4(sp)
	sw	s1,0(sp)
	lw	a5,40(sp)
	lw	a4,36(sp)
	lw	a3,32(sp)
	lw	a1,52(sp)
	li	a2,0
	li	a0,1
	call	f14
.L93:
	lui	a5,%hi(g7)
	lw	a4,20(sp)
	andi	a4,a4,7
	slli	a4,a4,2
	addi	a5,a5,%lo(g7)
	add	a5,a5,a4
	sw	zero,0(a5)
.L100:
	lui	a5,%hi(record)
	lw	s0,%lo(record)(a5)
	slli	s0,s0,3
	srai	s0,s0,23
.L138:
	lw	a4,12(sp)
	lw	a5,16(sp)
	mv	a0,a4
	mv	a1,a5
	call	__fixdfsi
	mv	a5,a0
.L134:
	lui	a3,%hi(record)
	addi	a3,a3,%lo(record)
	slli	a5,a5,24
	srai	a5,a5,24
	slli	a5,a5,3
	srli	a5,a5,3
	lw	a4,4(a3)
	li	a2,-536870912
	and	a4,a4,a2
	or	a5,a4,a5
	sw	a5,4(a3)
	andi	a0,s0,0xff
.L169:
	lw	ra,64(sp)
	lw	s0,60(sp)
	lw	s1,56(sp)
	addi	sp,sp,68
	jr	ra
.L140:
	li	a4,0
	j	.L95
.L92:
	lui	a4,%hi(g6)
	lui	a5,%hi(g8)
	lw	a5,%lo(g8)(a5)
	neg	a5,a5
	sw	a5,%lo(g6)(a4)
	sw	zero,%lo(g6+4)(a4)
	j	.L100
.L91:
	lui	a5,%hi(record+4)
	lhu	a0,%lo(record+4)(a5)
	call	__popcountsi2
	call	__bswapsi2
	li	a5,0
	lui	a3,%hi(g1)
	sw	a0,%lo(g1)(a3)
	sw	a5,%lo(g1+4)(a3)
	sw	a0,%lo(g1)(a3)
	sw	a5,%lo(g1+4)(a3)
	sw	a0,%lo(g1)(a3)
	sw	a5,%lo(g1+4)(a3)
	lw	a0,%lo(g1)(a3)
	lw	a1,%lo(g1+4)(a3)
	slli	a0,a0,16
	srai	a0,a0,16
	call	__bswapsi2
	slli	a5,a0,16
	srai	a5,a5,16
	sw	a5,36(sp)
	lw	a5,24(sp)
	sw	a5,32(sp)
	mv	a0,s0
	call	__popcountsi2
	sw	a0,40(sp)
	lui	a5,%hi(g2)
	lw	a3,%lo(g2)(a5)
	sw	a3,52(sp)
	lw	a4,%lo(g2+4)(a5)
	sw	a4,48(sp)
	addi	a4,a3,1
	li	a5,1
	bleu	a4,a5,.L101
	lw	a5,24(sp)
	rem	a5,a5,a3
	sw	a5,32(sp)
.L101:
	lui	a5,%tprel_hi(g0)
	add	a5,a5,tp,%tprel_add(g0)
	lb	a4,%tprel_lo(g0)(a5)
	sw	a4,44(sp)
	lui	a5,%hi(g4)
	lw	a0,%lo(g4)(a5)
	lw	a1,%lo(g4+4)(a5)
	slli	a0,a0,24
	srai	a0,a0,24
	call	__popcountsi2
	lui	a5,%hi(g8)
	lw	a5,%lo(g8)(a5)
	not	a5,a5
	lw	a4,44(sp)
	srl	a5,a5,a4
	slli	a4,a4,16
	srli	a4,a4,16
	slli	a3,s1,16
	srli	a3,a3,16
	sub	a4,a4,a3
	snez	a4,a4
	xor	a4,a4,a0
	slli	a4,a4,24
	srai	a4,a4,24
	lw	a3,40(sp)
	lw	a2,32(sp)
	sra	a3,a3,a2
	lui	a1,%hi(.LC9)
	srai	a0,s1,31
	li	a2,1
	lw	t0,48(sp)
	bgtu	a0,t0,.L102
	beq	a0,t0,.L171
.L103:
	li	a2,0
.L102:
	slli	a2,a2,16
	srai	a2,a2,16
	sw	a2,8(sp)
	lui	a2,%tprel_hi(g3)
	add	a2,a2,tp,%tprel_add(g3)
	addi	a2,a2,%tprel_lo(g3)
	lw	a0,20(sp)
	andi	a0,a0,7
	slli	a0,a0,2
	add	a2,a2,a0
	lw	a2,0(a2)
	srai	a0,a2,31
	li	a2,4096
	addi	a2,a2,-2048
	sltu	a2,s0,a2
	xori	a2,a2,1
	sra	a2,a0,a2
	sw	a2,4(sp)
	lui	a2,%hi(record+8)
	lbu	a2,%lo(record+8)(a2)
	lbu	a0,24(sp)
	sub	a2,a2,a0
	snez	a2,a2
	sw	a2,0(sp)
	lw	a2,%lo(.LC9+4)(a1)
	lw	a1,%lo(.LC9)(a1)
	lw	a0,36(sp)
	call	f14
	j	.L100
.L171:
	lw	a0,52(sp)
	bgtu	s1,a0,.L102
	j	.L103
.L90:
	lw	a5,20(sp)
	andi	a4,a5,7
	lui	a5,%tprel_hi(g3)
	add	a5,a5,tp,%tprel_add(g3)
	addi	a5,a5,%tprel_lo(g3)
	slli	a4,a4,2
	add	a5,a5,a4
	lw	a3,0(a5)
	srai	a5,a0,31
	lui	a2,%hi(g7)
	addi	a2,a2,%lo(g7)
	add	a4,a2,a4
	lw	a4,0(a4)
	sra	a4,a3,a4
	ori	a4,a4,1
	divu	a5,a5,a4
	li	a4,69632
	addi	a4,a4,368
	remu	a5,a5,a4
	li	a4,8192
	addi	a4,a4,817
	beq	a5,a4,.L104
	li	a4,8192
	addi	a4,a4,817
	bgtu	a5,a4,.L105
	li	a4,1001
	beq	a5,a4,.L106
	li	a4,4096
	addi	a4,a4,-92
	bne	a5,a4,.L172
.L107:
	ori	a2,s1,1
	srai	a3,s1,31
	li	a0,12288
	addi	a0,a0,1665
	li	a1,0
	call	__umoddi3
	lui	a5,%hi(g2)
	sw	a0,%lo(g2)(a5)
	sw	a1,%lo(g2+4)(a5)
.L104:
	lui	a5,%hi(g1)
	lw	a4,%lo(g1)(a5)
	lw	a5,%lo(g1+4)(a5)
	lui	a5,%hi(g5)
	lw	a5,%lo(g5)(a5)
.L84:
	lui	a5,%hi(record)
	lw	s0,%lo(record)(a5)
	slli	s0,s0,3
	srai	s0,s0,23
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	lw	a4,12(sp)
	lw	a5,16(sp)
	mv	a0,a4
	mv	a1,a5
	call	__gtdf2
	li	a5,77
	ble	a0,zero,.L134
	j	.L137
.L172:
	bne	a5,zero,.L109
	lui	a5,%tprel_hi(g0)
	add	a5,a5,tp,%tprel_add(g0)
	lui	a4,%hi(g8)
	lbu	a4,%lo(g8)(a4)
	lw	a2,20(sp)
	add	a4,a2,a4
	sb	a4,%tprel_lo(g0)(a5)
.L106:
	lw	a5,24(sp)
	sub	a5,a5,a3
	snez	a5,a5
	lui	a4,%hi(record+4)
	lw	a4,%lo(record+4)(a4)
	slli	a4,a4,3
	srli	a4,a4,3
	sra	a4,a4,s0
	sra	a5,a5,a4
	srai	a3,s1,31
	lui	a4,%hi(g2)
	li	a2,1
	lw	a1,%lo(g2+4)(a4)
	bgt	a1,a3,.L113
	beq	a1,a3,.L173
.L114:
	li	a2,0
.L113:
	bgt	a5,a2,.L112
	lui	a5,%tprel_hi(g0)
	add	a5,a5,tp,%tprel_add(g0)
	lb	a3,%tprel_lo(g0)(a5)
	mv	a4,a3
	srai	a5,a3,31
.L115:
	lui	a3,%hi(g1)
	sw	a4,%lo(g1)(a3)
	sw	a5,%lo(g1+4)(a3)
	lbu	s0,24(sp)
	lui	a5,%hi(g4)
	lw	a2,%lo(g4)(a5)
	lw	a3,%lo(g4+4)(a5)
	addi	a4,a2,1
	sltu	a5,a4,a2
	add	a5,a5,a3
	beq	a5,zero,.L174
.L156:
	li	a0,-2147483648
	xori	a0,a0,-1
	li	a1,0
	call	__moddi3
.L116:
	and	a5,a0,s0
	sw	a5,16(sp)
	srai	s0,s1,31
	lw	a5,20(sp)
	or	a4,a5,s1
	sw	a4,12(sp)
	ori	a2,a5,1
	li	a3,0
	lui	a5,%hi(.LC10)
	lw	a0,%lo(.LC10)(a5)
	lw	a1,%lo(.LC10+4)(a5)
	call	__udivdi3
	andi	a0,a0,63
	addi	a5,a0,-32
	blt	a5,zero,.L119
	sra	a5,s0,a5
	srai	s0,s0,31
.L120:
	li	a4,0
	bgtu	a4,s0,.L157
	bne	a4,s0,.L118
	lw	a4,16(sp)
	bleu	a4,a5,.L118
.L157:
	mv	a0,s1
	call	__floatsidf
	mv	s0,a0
	sw	a1,12(sp)
	lw	a0,24(sp)
	ble	a0,zero,.L144
	call	__floatsidf
	mv	a4,a0
	mv	a5,a1
.L122:
	lui	a3,%hi(.LC11)
	lw	a2,%lo(.LC11)(a3)
	lw	a3,%lo(.LC11+4)(a3)
	mv	a0,a4
	mv	a1,a5
	call	__adddf3
	mv	a2,a0
	mv	a3,a1
	mv	a0,s0
	lw	a1,12(sp)
	call	__divdf3
	mv	s0,a0
	sw	a1,12(sp)
	li	a2,0
	li	a3,0
	call	__gtdf2
	ble	a0,zero,.L165
	lui	a5,%hi(.LC12)
	lw	a2,%lo(.LC12)(a5)
	lw	a3,%lo(.LC12+4)(a5)
	mv	a0,s0
	lw	a1,12(sp)
	call	__ltdf2
	blt	a0,zero,.L123
	lui	a5,%hi(.LC8)
	lw	s0,%lo(.LC8)(a5)
	lw	a5,%lo(.LC8+4)(a5)
	sw	a5,12(sp)
	j	.L123
.L105:
	li	a4,16384
	addi	a4,a4,-368
	beq	a5,a4,.L110
	li	a4,24576
	addi	a4,a4,449
	bne	a5,a4,.L109
	srai	a4,a0,31
	addi	a3,a0,1
	sltu	a5,a3,a0
	add	a5,a5,a4
	beq	a5,zero,.L175
.L161:
	mv	a2,s0
	srai	a3,s0,31
	li	a0,2
	li	a1,0
	call	__divdi3
.L130:
	call	__popcountsi2
	lui	a5,%hi(g8)
	addi	a4,a0,-32
	blt	a4,zero,.L132
	sw	zero,%lo(g8)(a5)
	sw	zero,%lo(g8+4)(a5)
	j	.L104
.L173:
	lw	a4,%lo(g2)(a4)
	bgtu	a4,s1,.L113
	j	.L114
.L112:
	lw	a5,20(sp)
	ori	a2,a5,1
	li	a3,0
	mv	a0,s0
	srai	a1,s0,31
	call	__umoddi3
	mv	a4,a0
	mv	a5,a1
	j	.L115
.L174:
	bne	a5,zero,.L143
	li	a5,1
	bgtu	a4,a5,.L156
.L143:
	li	a0,-2147483648
	xori	a0,a0,-1
	j	.L116
.L119:
	slli	a4,s0,1
	li	a5,31
	sub	a5,a5,a0
	sll	a4,a4,a5
	lw	a5,12(sp)
	srl	a5,a5,a0
	or	a5,a4,a5
	sra	s0,s0,a0
	j	.L120
.L144:
	lui	a5,%hi(.LC8)
	lw	a4,%lo(.LC8)(a5)
	lw	a5,%lo(.LC8+4)(a5)
	j	.L122
.L165:
	lui	a5,%hi(.LC8)
	lw	s0,%lo(.LC8)(a5)
	lw	a5,%lo(.LC8+4)(a5)
	sw	a5,12(sp)
.L123:
	lui	a5,%hi(.LC11)
	lw	a2,%lo(.LC11)(a5)
	lw	a3,%lo(.LC11+4)(a5)
	mv	a0,s0
	lw	a1,12(sp)
	call	__adddf3
	mv	a2,a0
	mv	a3,a1
	lui	a5,%hi(.LC13)
	lw	a0,%lo(.LC13)(a5)
	lw	a1,%lo(.LC13+4)(a5)
	call	__divdf3
	sw	a0,12(sp)
	sw	a1,16(sp)
.L125:
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	lw	a4,12(sp)
	lw	s0,16(sp)
	mv	a0,a4
	mv	a1,s0
	call	__gtdf2
	ble	a0,zero,.L166
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	lw	a4,12(sp)
	mv	a0,a4
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L107
	sw	zero,12(sp)
	lui	a5,%hi(.LC2)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,16(sp)
	j	.L107
.L118:
	lw	a0,24(sp)
	call	__floatsidf
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	call	__adddf3
	sw	a0,12(sp)
	li	a5,-2147483648
	xor	a5,a5,a1
	sw	a5,16(sp)
	j	.L125
.L166:
	sw	zero,12(sp)
	lui	a5,%hi(.LC2)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,16(sp)
	j	.L107
.L110:
	lui	a5,%hi(g1)
	lw	a4,%lo(g1)(a5)
	lw	a5,%lo(g1+4)(a5)
	addi	a5,a0,1
	li	a4,1
	bleu	a5,a4,.L127
	rem	s1,s1,a0
.L127:
	not	s1,s1
	lui	a5,%hi(.LC15)
	lw	a2,%lo(.LC15)(a5)
	lw	a3,%lo(.LC15+4)(a5)
	mv	a0,s0
	srai	a1,s0,31
	call	__umoddi3
	lw	a5,24(sp)
	mv	a4,a5
	srai	a5,a5,31
	bgt	a1,a5,.L147
	bne	a1,a5,.L160
	bgtu	a0,a4,.L147
.L160:
	lui	a5,%hi(g8)
	lh	a5,%lo(g8)(a5)
	ori	a5,a5,1
.L128:
	lui	a3,%hi(record)
	addi	a3,a3,%lo(record)
	remu	a5,s1,a5
	slli	a5,a5,15
	srli	a5,a5,12
	lw	a4,0(a3)
	li	a2,-1048576
	addi	a2,a2,7
	and	a4,a4,a2
	or	a5,a4,a5
	sw	a5,0(a3)
	j	.L104
.L147:
	li	a5,513
	j	.L128
.L175:
	bne	a5,zero,.L148
	li	a5,1
	bgtu	a3,a5,.L161
.L148:
	li	a0,2
	j	.L130
.L132:
	li	a4,1
	srl	a4,a4,a0
	sw	a4,%lo(g8)(a5)
	sw	zero,%lo(g8+4)(a5)
	j	.L104
.L109:
	li	a0,238
	li	a1,0
	call	hash
	j	.L104
.L88:
	li	a0,220
	li	a1,0
	call	hash
	j	.L100
.L162:
	lui	a5,%hi(record)
	lw	s0,%lo(record)(a5)
	slli	s0,s0,3
	srai	s0,s0,23
.L137:
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	lw	a4,12(sp)
	lw	a5,16(sp)
	mv	a0,a4
	mv	a1,a5
	call	__ltdf2
	li	a5,77
	bge	a0,zero,.L134
	j	.L138
	.size	f26, .-f26
	.globl	__muldf3
	.globl	__floatdidf
	.section	.rodata.main.str1.4,"aMS",@progbits,1
	.align	2
.LC19:
	.string	"%08x%08x %u\n"
	.section	.text.main,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-52
	sw	ra,48(sp)
	sw	s0,44(sp)
	sw	s1,40(sp)
	lui	a5,%hi(call_f9)
	lw	a5,%lo(call_f9)(a5)
	sw	a5,20(sp)
	lui	a5,%hi(g4)
	lw	a2,%lo(g4)(a5)
	lw	a3,%lo(g4+4)(a5)
	lui	a5,%hi(g1)
	lw	t1,%lo(g1)(a5)
	lw	t2,%lo(g1+4)(a5)
	lui	a5,%hi(g8)
	lw	a0,%lo(g8)(a5)
	not	a2,a2
	add	a4,a0,t1
	ori	a4,a4,1
	slli	a2,a2,16
	srli	a2,a2,16
	slli	a4,a4,16
	srli	a4,a4,16
	remu	a5,a2,a4
	sw	a5,24(sp)
	lui	a4,%hi(record)
	addi	a4,a4,%lo(record)
	lw	a5,8(a4)
	lw	s1,0(a4)
	slli	s0,s1,12
	srli	s0,s0,15
	sub	s0,s0,a5
	andi	s1,s1,7
	addi	a2,s1,1
	li	a4,1
	bleu	a2,a4,.L177
	rem	s0,s0,s1
.L177:
	slli	a4,a5,16
	srai	a4,a4,16
	lui	a5,%hi(g6)
	lhu	a5,%lo(g6)(a5)
	andi	a5,a5,31
	ori	a5,a5,2
	sra	a5,a4,a5
	sw	a5,28(sp)
	lui	a5,%hi(g4)
	lw	a4,%lo(g4)(a5)
	lw	a5,%lo(g4+4)(a5)
	slli	a4,a4,16
	srai	a4,a4,16
	lui	a5,%hi(g5)
	lw	a5,%lo(g5)(a5)
	slli	a5,a5,16
	srai	a5,a5,16
	addi	a1,a5,1
	li	a2,1
	bleu	a1,a2,.L178
	div	a4,a4,a5
.L178:
	slli	a5,a4,16
	srai	a5,a5,16
	sw	a5,32(sp)
	slli	a5,a0,16
	srai	a5,a5,16
	sw	a5,36(sp)
	lui	a5,%hi(record+16)
	lw	a4,%lo(record+16)(a5)
	lw	a5,%lo(record+20)(a5)
	mv	a0,a4
	mv	a1,a5
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	sw	a4,12(sp)
	sw	a1,16(sp)
	call	__gtdf2
	ble	a0,zero,.L216
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	lw	a0,12(sp)
	lw	a1,16(sp)
	call	__ltdf2
	bge	a0,zero,.L217
	lw	a0,12(sp)
	lw	a1,16(sp)
	call	__fixdfsi
.L179:
	lw	a5,36(sp)
	sra	a5,a5,a0
	lw	a4,32(sp)
	bgt	a4,a5,.L182
	lui	a5,%hi(record)
	lw	a3,%lo(record)(a5)
	slli	a3,a3,4
	srai	a3,a3,24
	sll	a3,a3,s1
	slli	a3,a3,24
	srai	a3,a3,24
.L183:
	lw	a2,28(sp)
	mv	a1,s0
	lw	a0,24(sp)
	lw	a5,20(sp)
	jalr	a5
	mv	s1,a0
	lui	a5,%hi(record)
	lw	a5,%lo(record)(a5)
	andi	a5,a5,7
	lui	a4,%hi(g5)
	lw	a4,%lo(g5)(a4)
	beq	a5,a4,.L200
	neg	a0,a0
	slli	a0,a0,16
	srai	a0,a0,16
.L184:
	andi	a1,s1,31
	li	a2,1712357376
	addi	a2,a2,275
	srl	a2,a2,a1
	addi	a5,a5,128
	li	a3,1331060736
	addi	a3,a3,290
	sra	a3,a3,a1
	ori	a3,a3,1
	slli	a4,s1,16
	srai	a4,a4,16
	seqz	a4,a4
	sw	a4,8(sp)
	li	a4,-1512284160
	addi	a4,a4,-330
	sw	a4,4(sp)
	lui	a4,%hi(record+4)
	lw	a4,%lo(record+4)(a4)
	slli	a4,a4,3
	srli	a4,a4,3
	sll	a4,a4,a1
	neg	a4,a4
	sw	a4,0(sp)
	rem	a5,a2,a5
	li	a4,-127
	remu	a3,s1,a3
	lui	a2,%hi(.LC16)
	lw	a1,%lo(.LC16)(a2)
	lw	a2,%lo(.LC16+4)(a2)
	call	f14
	sw	a0,12(sp)
	lui	a5,%tprel_hi(g3)
	add	a5,a5,tp,%tprel_add(g3)
	addi	a5,a5,%tprel_lo(g3)
	lw	a5,16(a5)
	lui	a4,%hi(g6)
	lw	a4,%lo(g6)(a4)
	addi	a2,a4,1
	li	a3,1
	bleu	a2,a3,.L185
	rem	a5,a5,a4
.L185:
	li	s0,112
	beq	s1,a5,.L222
.L186:
	lui	a5,%hi(record)
	lw	a0,%lo(record)(a5)
	slli	a0,a0,3
	srai	a0,a0,23
	call	__floatsidf
	lui	a5,%hi(.LC17)
	lw	a2,%lo(.LC17)(a5)
	lw	a3,%lo(.LC17+4)(a5)
	call	__muldf3
	sw	a0,20(sp)
	sw	a1,24(sp)
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L218
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	lw	a0,20(sp)
	lw	a1,24(sp)
	call	__ltdf2
	blt	a0,zero,.L187
	lui	a5,%hi(.LC2)
	lw	a4,%lo(.LC2)(a5)
	sw	a4,20(sp)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,24(sp)
	j	.L187
.L216:
	li	a0,77
	j	.L179
.L217:
	li	a0,77
	j	.L179
.L182:
	lui	a5,%hi(g5)
	lw	a4,%lo(g5)(a5)
	lui	a5,%tprel_hi(g3)
	add	a5,a5,tp,%tprel_add(g3)
	addi	a5,a5,%tprel_lo(g3)
	lw	a3,16(a5)
	sub	a3,a3,a4
	slli	a3,a3,24
	srai	a3,a3,24
	j	.L183
.L200:
	li	a0,-20480
	addi	a0,a0,1883
	j	.L184
.L222:
	lui	a5,%hi(g7+4)
	lw	a4,%lo(g7+4)(a5)
	li	a5,-2147483648
	xori	a5,a5,-1
	bne	a4,a5,.L186
	xori	s0,s1,-43
	andi	s0,s0,0xff
	j	.L186
.L218:
	lui	a5,%hi(.LC2)
	lw	a4,%lo(.LC2)(a5)
	sw	a4,20(sp)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,24(sp)
.L187:
	lui	a5,%hi(record)
	lw	a0,%lo(record)(a5)
	andi	a0,a0,7
	beq	a0,zero,.L204
	call	__floatunsidf
	lui	a5,%hi(.LC11)
	lw	a2,%lo(.LC11)(a5)
	lw	a3,%lo(.LC11+4)(a5)
	call	__adddf3
	mv	a2,a0
	mv	a3,a1
	lui	a5,%hi(.LC18)
	lw	a0,%lo(.LC18)(a5)
	lw	a1,%lo(.LC18+4)(a5)
	call	__divdf3
	sw	a0,28(sp)
	sw	a1,32(sp)
	li	a2,0
	li	a3,0
	call	__gtdf2
	ble	a0,zero,.L219
	lui	a5,%hi(.LC12)
	lw	a2,%lo(.LC12)(a5)
	lw	a3,%lo(.LC12+4)(a5)
	lw	a0,28(sp)
	lw	a1,32(sp)
	call	__ltdf2
	blt	a0,zero,.L189
	lui	a5,%hi(.LC8)
	lw	a4,%lo(.LC8)(a5)
	sw	a4,28(sp)
	lw	a5,%lo(.LC8+4)(a5)
	sw	a5,32(sp)
	j	.L189
.L204:
	lui	a5,%hi(.LC8)
	lw	a4,%lo(.LC8)(a5)
	sw	a4,28(sp)
	lw	a5,%lo(.LC8+4)(a5)
	sw	a5,32(sp)
.L189:
	lui	a5,%hi(record+8)
	lh	a5,%lo(record+8)(a5)
	sw	a5,36(sp)
	lui	a5,%hi(.LC11)
	lw	a2,%lo(.LC11)(a5)
	lw	a3,%lo(.LC11+4)(a5)
	lw	a0,28(sp)
	lw	a1,32(sp)
	call	__adddf3
	mv	a2,a0
	mv	a3,a1
	lw	a0,20(sp)
	lw	a1,24(sp)
	call	__divdf3
	mv	a2,a0
	mv	a3,a1
	lw	a4,36(sp)
	mv	a1,s1
	mv	a0,s0
	call	f26
	sw	a0,20(sp)
	lui	a5,%hi(call_f26)
	lw	a5,%lo(call_f26)(a5)
	sw	a5,28(sp)
	lui	a5,%tprel_hi(g0)
	add	a5,a5,tp,%tprel_add(g0)
	lb	a3,%tprel_lo(g0)(a5)
	lui	a5,%hi(g7)
	andi	a4,a0,7
	slli	a4,a4,2
	addi	a5,a5,%lo(g7)
	add	a5,a5,a4
	lw	s0,0(a5)
	srl	a5,a0,a3
	slli	a5,a5,16
	srai	a5,a5,16
	slli	a4,s0,16
	srai	a4,a4,16
	beq	a5,a4,.L191
	slli	a3,a3,16
	srli	a3,a3,16
	li	a5,12288
	addi	a5,a5,-889
	bgtu	a3,a5,.L191
	lw	a0,12(sp)
	call	__floatunsidf
	sw	a0,24(sp)
	sw	a1,32(sp)
	mv	a0,s0
	call	__floatunsidf
	mv	a2,a0
	mv	a3,a1
	lw	a0,24(sp)
	lw	a1,32(sp)
	call	__muldf3
	sw	a0,24(sp)
	mv	s0,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	sw	a0,32(sp)
	mv	a4,a0
	sw	a1,36(sp)
	mv	a0,a4
	mv	a1,s0
	call	__gtdf2
	ble	a0,zero,.L220
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	lw	a4,32(sp)
	mv	a0,a4
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L192
	sw	zero,24(sp)
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2+4)(a5)
	j	.L192
.L219:
	lui	a5,%hi(.LC8)
	lw	a4,%lo(.LC8)(a5)
	sw	a4,28(sp)
	lw	a5,%lo(.LC8+4)(a5)
	sw	a5,32(sp)
	j	.L189
.L191:
	lw	a0,12(sp)
	li	a1,0
	call	__floatdidf
	sw	a0,24(sp)
	li	a5,-2147483648
	xor	s0,a5,a1
.L192:
	li	a4,0
	lw	a1,24(sp)
	mv	a2,a1
	mv	a3,s0
	li	a1,0
	li	a0,0
	lw	a5,28(sp)
	jalr	a5
	sw	a0,24(sp)
	lui	a5,%hi(g5)
	lw	s0,%lo(g5)(a5)
	slli	s0,s0,16
	srli	s0,s0,16
	srai	a1,s1,31
	sw	a1,28(sp)
	sw	a0,32(sp)
	ori	a2,s1,1
	mv	a3,a1
	mv	a0,s1
	call	__udivdi3
	bne	a1,zero,.L207
	lw	a5,32(sp)
	bleu	a5,a0,.L207
	lbu	a1,12(sp)
	addi	a1,a1,-190
	seqz	a1,a1
.L194:
	lb	a3,12(sp)
	lui	a5,%hi(g6)
	lbu	a5,%lo(g6)(a5)
	not	a5,a5
	sra	a3,a3,a5
	lh	a2,20(sp)
	mv	a0,s0
	call	f9
	mv	s0,a0
	mv	a0,s1
	lw	a1,28(sp)
	call	hash
	lw	a0,12(sp)
	li	a1,0
	call	hash
	lw	a0,20(sp)
	li	a1,0
	call	hash
	lw	a0,24(sp)
	li	a1,0
	call	hash
	mv	a0,s0
	srai	a1,s0,31
	call	hash
	lui	a5,%tprel_hi(g0)
	add	a5,a5,tp,%tprel_add(g0)
	lb	a0,%tprel_lo(g0)(a5)
	srai	a1,a0,31
	call	hash
	lui	a5,%hi(g1)
	lw	a0,%lo(g1)(a5)
	lw	a1,%lo(g1+4)(a5)
	call	hash
	lui	a5,%hi(g2)
	lw	a0,%lo(g2)(a5)
	lw	a1,%lo(g2+4)(a5)
	call	hash
	lui	s0,%tprel_hi(g3)
	add	s0,s0,tp,%tprel_add(g3)
	addi	s0,s0,%tprel_lo(g3)
	addi	s1,s0,32
.L196:
	lw	a0,0(s0)
	srai	a1,a0,31
	call	hash
	addi	s0,s0,4
	bne	s0,s1,.L196
	lui	a5,%hi(g4)
	lw	a0,%lo(g4)(a5)
	lw	a1,%lo(g4+4)(a5)
	call	hash
	lui	a5,%hi(g5)
	lw	a0,%lo(g5)(a5)
	srai	a1,a0,31
	call	hash
	lui	a5,%hi(g6)
	lw	a0,%lo(g6)(a5)
	lw	a1,%lo(g6+4)(a5)
	call	hash
	lui	s0,%hi(g7)
	addi	s0,s0,%lo(g7)
	addi	s1,s0,32
.L197:
	lw	a0,0(s0)
	li	a1,0
	call	hash
	addi	s0,s0,4
	bne	s1,s0,.L197
	lui	a5,%hi(g8)
	lw	a0,%lo(g8)(a5)
	lw	a1,%lo(g8+4)(a5)
	call	hash
	lui	s0,%hi(record)
	addi	s0,s0,%lo(record)
	lw	a0,0(s0)
	andi	a0,a0,7
	li	a1,0
	call	hash
	lw	a0,0(s0)
	slli	a0,a0,12
	srli	a0,a0,15
	li	a1,0
	call	hash
	lw	a1,0(s0)
	slli	a1,a1,3
	srai	a0,a1,23
	srai	a1,a1,31
	call	hash
	lw	a0,4(s0)
	slli	a0,a0,3
	srli	a0,a0,3
	li	a1,0
	call	hash
	lw	a0,8(s0)
	lw	a1,12(s0)
	call	hash
	lw	a0,16(s0)
	lw	a1,20(s0)
	call	hash
	lui	s0,%hi(state)
	lui	a5,%hi(fuel)
	lw	a3,%lo(fuel)(a5)
	lw	a2,%lo(state)(s0)
	lw	a1,%lo(state+4)(s0)
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	printf
	lw	a0,%lo(state)(s0)
	andi	a0,a0,63
	lw	ra,48(sp)
	lw	s0,44(sp)
	lw	s1,40(sp)
	addi	sp,sp,52
	jr	ra
.L220:
	sw	zero,24(sp)
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2+4)(a5)
	j	.L192
.L207:
	li	a1,1
	j	.L194
	.size	main, .-main
	.section	.sdata.call_f34,"aw"
	.align	2
	.type	call_f34, @object
	.size	call_f34, 4
call_f34:
	.word	f34
	.section	.sdata.call_f26,"aw"
	.align	2
	.type	call_f26, @object
	.size	call_f26, 4
call_f26:
	.word	f26
	.section	.sdata.call_f14,"aw"
	.align	2
	.type	call_f14, @object
	.size	call_f14, 4
call_f14:
	.word	f14
	.section	.sdata.call_f9,"aw"
	.align	2
	.type	call_f9, @object
	.size	call_f9, 4
call_f9:
	.word	f9
	.globl	g8
	.section	.sdata.g8,"aw"
	.align	3
	.type	g8, @object
	.size	g8, 8
g8:
	.word	7
	.word	0
	.globl	g7
	.section	.data.g7,"aw"
	.align	2
	.type	g7, @object
	.size	g7, 32
g7:
	.word	680022238
	.word	2147483647
	.word	65535
	.word	1290628933
	.word	-1912110464
	.word	2048
	.word	-525698197
	.word	1401623681
	.section	.sdata.g6,"aw"
	.align	3
	.type	g6, @object
	.size	g6, 8
g6:
	.word	2047
	.word	0
	.globl	g5
	.section	.sdata.g5,"aw"
	.align	2
	.type	g5, @object
	.size	g5, 4
g5:
	.word	-1906343698
	.globl	g4
	.section	.sdata.g4,"aw"
	.align	3
	.type	g4, @object
	.size	g4, 8
g4:
	.word	7
	.word	0
	.section	.tdata.g3,"awT",@progbits
	.align	2
	.type	g3, @object
	.size	g3, 32
g3:
	.word	1649225855
	.word	-2092897466
	.word	876375875
	.word	65535
	.word	2077829146
	.word	65535
	.word	1909779174
	.word	255
	.section	.sdata.g2,"aw"
	.align	3
	.type	g2, @object
	.size	g2, 8
g2:
	.word	1669470527
	.word	678130956
	.section	.sdata.g1,"aw"
	.align	3
	.type	g1, @object
	.size	g1, 8
g1:
	.word	1666708478
	.word	1686948826
	.section	.tdata.g0,"awT",@progbits
	.type	g0, @object
	.size	g0, 1
g0:
	.byte	-2
	.section	.data.record,"aw"
	.align	3
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
	.section	.sbss.fuel,"aw",@nobits
	.align	2
	.type	fuel, @object
	.size	fuel, 4
fuel:
	.zero	4
	.section	.sdata.state,"aw"
	.align	3
	.type	state, @object
	.size	state, 8
state:
	.word	-2078137563
	.word	-873292572
	.section	.srodata.cst8,"aM",@progbits,8
	.align	3
.LC0:
	.word	-558231117
	.word	-782634469
	.align	3
.LC1:
	.word	429496729
	.word	-1056921847
	.align	3
.LC2:
	.word	0
	.word	1071644672
	.align	3
.LC3:
	.word	0
	.word	-1043477147
	.align	3
.LC4:
	.word	0
	.word	1104006501
	.align	3
.LC5:
	.word	0
	.word	1080510464
	.align	3
.LC6:
	.word	-1577058304
	.word	-1033037164
	.align	3
.LC7:
	.word	-1577058304
	.word	1114446484
	.align	3
.LC8:
	.word	0
	.word	1072693248
	.align	3
.LC9:
	.word	281483711
	.word	-949670369
	.align	3
.LC10:
	.word	343794802
	.word	-1660313826
	.align	3
.LC11:
	.word	0
	.word	1073741824
	.align	3
.LC12:
	.word	0
	.word	1093567616
	.align	3
.LC13:
	.word	0
	.word	1080861696
	.align	3
.LC14:
	.word	0
	.word	1084227584
	.align	3
.LC15:
	.word	1452045431
	.word	109312737
	.align	3
.LC16:
	.word	-2054655176
	.word	-814005177
	.align	3
.LC17:
	.word	858993459
	.word	-1066892493
	.align	3
.LC18:
	.word	0
	.word	-1065143296
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
