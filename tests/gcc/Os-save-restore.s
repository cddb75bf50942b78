	.file	"Os-save-restore.c"
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
	.globl	__ashrdi3
	.globl	__divdi3
	.globl	__floatdidf
	.globl	__floatunsidf
	.globl	__eqdf2
	.globl	__floatsidf
	.globl	__muldf3
	.globl	__gtdf2
	.globl	__ltdf2
	.globl	__subdf3
	.globl	__ashldi3
	.globl	__bswapsi2
	.globl	__popcountsi2
	.globl	__paritysi2
	.globl	__lshrdi3
	.align	2
	.globl	f29
	.type	f29, @function
f29:
	call	t0,__riscv_save_2
	addi	sp,sp,-48
	sw	a4,0(sp)
	lui	a4,%hi(fuel)
	lw	a5,%lo(fuel)(a4)
	sw	a0,12(sp)
	sw	a1,8(sp)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a4)
	li	a4,4096
	addi	a4,a4,-1096
	bgtu	a5,a4,.L43
	lb	a5,0(sp)
	lb	a4,8(sp)
	mv	s0,a2
	sw	a5,32(sp)
	lui	a5,%hi(g1)
	lw	a5,%lo(g1)(a5)
	addi	a2,a2,255
	slli	a2,a2,16
	sw	a5,28(sp)
	lui	a5,%hi(g7)
	lw	a5,%lo(g7)(a5)
	srli	a2,a2,16
	li	a1,0
	sw	a5,36(sp)
	lw	a5,32(sp)
	lw	a3,36(sp)
	sgt	a0,a4,a5
	lw	a5,28(sp)
	xori	a0,a0,1
	xor	a5,a5,a3
	lui	a3,%hi(.LANCHOR0)
	addi	a3,a3,%lo(.LANCHOR0)
	sw	a3,4(sp)
	andi	a5,a5,0xff
	li	a3,0
	beq	a0,a5,.L4
	lw	a5,4(sp)
	lui	a3,%tprel_hi(g2)
	add	a3,a3,tp,%tprel_add(g2)
	lw	a5,0(a5)
	lbu	a3,%tprel_lo(g2)(a3)
	andi	a5,a5,7
	sltu	a3,a3,a5
	xori	a3,a3,1
.L4:
	lw	a5,4(sp)
	srai	a0,a3,31
	lw	a5,8(a5)
	bne	a2,a3,.L5
	bne	a1,a0,.L5
	lw	a0,12(sp)
	andi	a2,a5,63
	sw	a4,20(sp)
	srai	a1,a0,31
	call	__ashrdi3
	lw	a4,8(sp)
	li	a5,459186176
	addi	a5,a5,1571
	add	a5,a4,a5
	lw	a4,4(sp)
	li	a2,918376448
	sw	a0,16(sp)
	sw	a1,24(sp)
	addi	a2,a2,-954
	lw	a3,0(a4)
	mv	s1,a0
	lw	a4,20(sp)
	mv	s0,a1
	bleu	a5,a2,.L6
	slli	a3,a3,3
	lw	a4,0(sp)
	srai	a5,a3,23
	sw	a5,20(sp)
	srai	a1,a5,31
	beq	a4,zero,.L7
	mv	a0,a5
	mv	a2,a4
	li	a3,0
	call	__divdi3
	mv	a5,a0
.L7:
	or	a5,a5,a1
	seqz	a2,a5
	lui	a5,%hi(g3)
	li	a3,0
	sw	a2,%lo(g3)(a5)
	mv	a0,s1
	mv	a1,s0
	sw	a3,%lo(g3+4)(a5)
	call	__floatdidf
	mv	s1,a0
	lw	a0,0(sp)
	mv	s0,a1
	call	__floatunsidf
	mv	a2,s1
	mv	a3,s0
	call	__eqdf2
	beq	a0,zero,.L45
	lw	a5,4(sp)
	lw	a0,0(a5)
	andi	a0,a0,7
	call	__floatunsidf
	li	a5,-2147483648
	xor	a5,a5,a1
	sw	a0,40(sp)
	sw	a5,44(sp)
.L8:
	lw	a0,20(sp)
	call	__floatsidf
	mv	a2,s1
	mv	a3,s0
	call	__muldf3
	lui	s0,%hi(.LC5)
	lw	a2,%lo(.LC5)(s0)
	lw	a3,%lo(.LC5+4)(s0)
	sw	a0,20(sp)
	mv	s1,a1
	call	__gtdf2
	ble	a0,zero,.L70
	lw	a5,20(sp)
	lui	a4,%hi(.LC6)
	lw	a2,%lo(.LC6)(a4)
	lw	a3,%lo(.LC6+4)(a4)
	mv	a0,a5
	mv	a1,s1
	call	__ltdf2
	lw	a5,20(sp)
	blt	a0,zero,.L9
.L70:
	lui	a4,%hi(.LC0)
	lw	a5,%lo(.LC0)(a4)
	lw	s1,%lo(.LC0+4)(a4)
.L9:
	mv	a2,a5
	lw	a4,40(sp)
	lw	a5,44(sp)
	mv	a3,s1
	mv	a0,a4
	mv	a1,a5
	call	__subdf3
	lw	a2,%lo(.LC5)(s0)
	lw	a3,%lo(.LC5+4)(s0)
	sw	a0,20(sp)
	mv	s1,a1
	call	__gtdf2
	ble	a0,zero,.L72
	lw	a5,20(sp)
	lui	a4,%hi(.LC6)
	lw	a2,%lo(.LC6)(a4)
	lw	a3,%lo(.LC6+4)(a4)
	mv	a0,a5
	mv	a1,s1
	call	__ltdf2
	lw	a5,20(sp)
	blt	a0,zero,.L12
.L72:
	lui	a4,%hi(.LC0)
	lw	a5,%lo(.LC0)(a4)
	lw	s1,%lo(.LC0+4)(a4)
.L12:
	mv	a2,a5
	lw	a5,4(sp)
	sw	a2,16(a5)
	sw	s1,20(a5)
.L15:
	lw	a5,4(sp)
	lw	s0,8(a5)
	slli	a5,s0,24
	srai	a5,a5,24
	mv	s1,s0
	blt	a5,zero,.L28
	lw	s1,12(sp)
.L28:
	lw	a5,0(sp)
	neg	a0,a5
	call	__paritysi2
	lw	a5,8(sp)
	and	s1,a5,s1
	bgtu	s1,a0,.L29
	lhu	a4,8(sp)
	lw	a5,0(sp)
	lhu	a2,16(sp)
	li	a3,0
	bleu	a4,a5,.L31
	lhu	a5,12(sp)
	sra	a3,a5,a2
.L31:
	lw	a5,4(sp)
	lw	a1,16(sp)
	slli	a3,a3,16
	lw	a5,4(a5)
	srli	a3,a3,16
	slli	a5,a5,3
	srli	a5,a5,3
	bltu	a5,a1,.L32
	lui	a5,%tprel_hi(g2)
	add	a5,a5,tp,%tprel_add(g2)
	lbu	a5,%tprel_lo(g2)(a5)
.L33:
	xor	a4,a4,a2
	ori	a4,a4,1
	remu	a5,a5,a4
	bgeu	a3,a5,.L29
	lw	a5,4(sp)
	neg	s0,s0
	andi	s0,s0,0xff
	lw	a5,0(a5)
	li	s1,84
	srli	a5,a5,4
	andi	a5,a5,127
	bleu	s0,a5,.L34
	lw	a4,0(sp)
	lui	a5,%tprel_hi(.LANCHOR1)
	add	a5,a5,tp,%tprel_add(.LANCHOR1)
	andi	a4,a4,7
	addi	a5,a5,%tprel_lo(.LANCHOR1)
	slli	a4,a4,3
	add	a5,a5,a4
	lb	s1,0(a5)
.L34:
	lw	a5,16(sp)
	li	a4,-369983488
	addi	a4,a4,1662
	ori	a5,a5,1
	divu	a4,a4,a5
	li	a5,275525632
	addi	a5,a5,590
	sub	a5,a5,a4
	andi	a5,a5,7
	li	a4,6
	bgtu	a5,a4,.L35
	lui	a4,%hi(.L36)
	slli	a5,a5,2
	addi	a4,a4,%lo(.L36)
	add	a5,a5,a4
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L36:
	.word	.L40
	.word	.L39
	.word	.L38
	.word	.L37
	.word	.L29
	.word	.L29
	.word	.L29
	.text
.L45:
	sw	s1,40(sp)
	sw	s0,44(sp)
	j	.L8
.L6:
	lw	a2,0(sp)
	lui	a5,%tprel_hi(.LANCHOR1)
	add	a5,a5,tp,%tprel_add(.LANCHOR1)
	andi	a2,a2,7
	slli	a2,a2,3
	addi	a5,a5,%tprel_lo(.LANCHOR1)
	add	a5,a5,a2
	lw	a5,0(a5)
	lw	a2,0(sp)
	sw	a4,12(sp)
	sra	a5,a2,a5
	srli	a2,a3,3
	li	a3,-659910656
	addi	a3,a3,-1703
	sll	a3,a3,a2
	sra	a5,a5,a3
	addi	a5,a5,-128
	lui	a3,%hi(g6)
	sw	a5,%lo(g6)(a3)
	j	.L15
.L5:
	sw	a5,16(sp)
	lw	a5,0(sp)
	lui	a4,%hi(g9)
	addi	a4,a4,%lo(g9)
	andi	s1,a5,7
	add	a4,a4,s1
	lbu	a2,0(a4)
	lui	a4,%hi(.LC7)
	lw	a0,%lo(.LC7)(a4)
	lw	a1,%lo(.LC7+4)(a4)
	andi	a2,a2,63
	andi	s0,s0,0xff
	call	__ashldi3
	lui	a4,%hi(g0)
	lbu	a4,%lo(g0)(a4)
	lw	a5,16(sp)
	bne	a4,s0,.L50
	lui	a4,%hi(.LC1)
	lw	a3,%lo(.LC1)(a4)
	lw	a4,%lo(.LC1+4)(a4)
.L16:
	bne	a0,a3,.L58
	li	s0,0
	beq	a1,a4,.L17
.L58:
	lui	a4,%hi(g4)
	addi	a4,a4,%lo(g4)
	add	a4,a4,s1
	lb	s0,0(a4)
	lhu	a4,8(sp)
	slli	s0,s0,16
	srli	s0,s0,16
	sgtu	s0,s0,a4
	xori	s0,s0,1
.L17:
	li	a3,65536
	addi	a3,a3,-1
	divu	a3,a5,a3
	srai	a4,s0,31
	sw	a4,24(sp)
	lw	a4,4(sp)
	sw	s0,16(sp)
	lw	a4,0(a4)
	slli	s1,a4,12
	srli	s1,s1,15
	sra	s1,s1,a3
	andi	s1,s1,3
	li	a3,1
	beq	s1,a3,.L19
	li	a3,2
	beq	s1,a3,.L20
	bne	s1,zero,.L21
	lw	a0,8(sp)
	call	__bswapsi2
	lw	a5,8(sp)
	sw	a0,20(sp)
	lw	a0,12(sp)
	andi	a2,a5,63
	srai	a1,a0,31
	call	__ashrdi3
	bgt	s1,a1,.L22
	bne	a1,zero,.L59
	lw	a5,20(sp)
	bgtu	a5,a0,.L22
.L59:
	lw	a5,0(sp)
	sgt	a0,a5,s0
	li	a5,0
.L24:
	lw	a4,4(sp)
	sw	a0,8(a4)
	sw	a5,12(a4)
	j	.L15
.L50:
	lui	a4,%hi(.LC2)
	lw	a3,%lo(.LC2)(a4)
	lw	a4,%lo(.LC2+4)(a4)
	j	.L16
.L22:
	lw	a0,0(sp)
	call	__popcountsi2
	srai	a5,a0,31
	j	.L24
.L19:
	lui	a5,%hi(g6)
	lw	a5,%lo(g6)(a5)
	lw	a4,8(sp)
	beq	a5,a4,.L25
	lui	a5,%hi(.LC3)
	lw	a4,%lo(.LC3)(a5)
	lw	a5,%lo(.LC3+4)(a5)
	sw	a4,16(sp)
	sw	a5,24(sp)
.L25:
	lw	a5,12(sp)
	mv	a0,a5
	sw	a5,8(sp)
	call	__paritysi2
	beq	a0,zero,.L15
	sw	zero,16(sp)
	sw	zero,24(sp)
	j	.L15
.L20:
	andi	a4,a4,7
	mv	a3,a5
	beq	a4,zero,.L26
	div	a3,a5,a4
.L26:
	lui	a4,%hi(g6)
	sw	a3,%lo(g6)(a4)
	lw	a4,4(sp)
	neg	a5,a5
	andi	a5,a5,7
	lw	a4,0(a4)
	andi	a4,a4,-8
	or	a5,a4,a5
	lw	a4,4(sp)
	sw	a5,0(a4)
	j	.L15
.L21:
	li	a0,782
	li	a1,0
	call	hash
	j	.L15
.L32:
	lhu	a5,36(sp)
	j	.L33
.L40:
	lw	a5,0(sp)
	andi	a4,a5,7
	lui	a5,%hi(g9)
	addi	a5,a5,%lo(g9)
	add	a5,a5,a4
	lbu	a5,0(a5)
	li	a4,43
	mul	a5,a5,a4
	lui	a4,%tprel_hi(g2)
	add	a4,a4,tp,%tprel_add(g2)
	lbu	a4,%tprel_lo(g2)(a4)
	or	a5,a5,a4
	ori	a5,a5,61
	lui	a4,%hi(g0)
	sb	a5,%lo(g0)(a4)
.L29:
	lw	a5,28(sp)
	snez	a1,a5
	neg	a0,a5
	neg	a1,a1
.L2:
	addi	sp,sp,48
	tail	__riscv_restore_2
.L39:
	lw	a5,0(sp)
	andi	a4,a5,7
	lui	a5,%hi(g9)
	addi	a5,a5,%lo(g9)
	add	a5,a5,a4
	lbu	a5,0(a5)
	j	.L29
.L38:
	lw	a5,4(sp)
	li	a4,-1048576
	addi	a4,a4,7
	lw	a5,0(a5)
	and	a5,a5,a4
	lw	a4,4(sp)
	sw	a5,0(a4)
	lw	a5,16(sp)
	lw	a4,24(sp)
	or	s0,a5,a4
	lw	a5,0(sp)
	snez	s0,s0
	beq	a5,zero,.L41
	mv	a0,a5
	call	__popcountsi2
	div	s0,s0,a0
.L41:
	andi	s1,s1,0xff
	li	a5,255
	andi	s0,s0,0xff
	remu	s1,s1,a5
	not	s1,s1
	andi	s1,s1,0xff
	bgeu	s0,s1,.L55
	lw	a5,8(sp)
	li	a1,0
	andi	a2,a5,63
	mv	a0,a5
	call	__lshrdi3
.L42:
	lui	a5,%hi(g7)
	sw	a0,%lo(g7)(a5)
	sw	a1,%lo(g7+4)(a5)
	j	.L29
.L55:
	lui	a5,%hi(.LC4)
	lw	a0,%lo(.LC4)(a5)
	lw	a1,%lo(.LC4+4)(a5)
	j	.L42
.L37:
	lw	a5,4(sp)
	lw	a4,32(sp)
	lw	a5,0(a5)
	andi	a5,a5,7
	sll	a0,a4,a5
	addi	a0,a0,116
	slli	a0,a0,24
	srai	a0,a0,24
	call	__paritysi2
	lui	a5,%hi(g0)
	sb	a0,%lo(g0)(a5)
	j	.L29
.L35:
	li	a0,307
	li	a1,0
	call	hash
	j	.L29
.L43:
	li	a0,1
	li	a1,0
	j	.L2
	.size	f29, .-f29
	.globl	__umoddi3
	.globl	__udivdi3
	.align	2
	.type	f11.part.0, @function
f11.part.0:
	call	t0,__riscv_save_2
	addi	sp,sp,-12
	sw	a1,0(sp)
	lui	a1,%hi(.LC8)
	mv	s1,a0
	lui	a5,%hi(g4)
	lw	a0,%lo(.LC8)(a1)
	lw	a1,%lo(.LC8+4)(a1)
	sh	zero,%lo(g4)(a5)
	lui	a5,%tprel_hi(.LANCHOR1)
	add	a5,a5,tp,%tprel_add(.LANCHOR1)
	ori	a2,a2,1
	addi	s0,a5,%tprel_lo(.LANCHOR1)
	call	__umoddi3
	lui	a4,%hi(.LC9)
	lw	a3,0(sp)
	sw	a0,4(sp)
	sw	a1,8(sp)
	lw	a0,%lo(.LC9)(a4)
	lw	a1,%lo(.LC9+4)(a4)
	ori	a2,s1,1
	call	__umoddi3
	mv	a3,a1
	ori	a2,a0,1
	lw	a1,8(sp)
	lw	a0,4(sp)
	call	__udivdi3
	lui	a4,%hi(.LC10)
	lw	a2,%lo(.LC10)(a4)
	lw	a3,%lo(.LC10+4)(a4)
	lui	a5,%hi(g5)
	sw	a2,%lo(g5)(a5)
	sw	a3,%lo(g5+4)(a5)
	lui	a5,%hi(g9)
	addi	a5,a5,%lo(g9)
	lbu	a5,7(a5)
	sw	a0,56(s0)
	sw	a1,60(s0)
	li	a0,0
	li	a1,0
	addi	sp,sp,12
	tail	__riscv_restore_2
	.size	f11.part.0, .-f11.part.0
	.align	2
	.type	f11, @function
f11:
	addi	sp,sp,-16
	mv	a0,a1
	sw	a5,12(sp)
	mv	a1,a2
	mv	a2,a5
	lui	a5,%hi(fuel)
	lw	a4,%lo(fuel)(a5)
	sw	ra,8(sp)
	lw	a3,16(sp)
	addi	a4,a4,1
	sw	a4,%lo(fuel)(a5)
	li	a5,4096
	addi	a5,a5,-1096
	bgtu	a4,a5,.L79
	call	f11.part.0
	mv	a5,a0
.L77:
	lw	ra,8(sp)
	mv	a0,a5
	addi	sp,sp,16
	jr	ra
.L79:
	lui	a4,%hi(.LC11)
	lw	a5,%lo(.LC11)(a4)
	lw	a1,%lo(.LC11+4)(a4)
	j	.L77
	.size	f11, .-f11
	.globl	__fixdfsi
	.globl	__floatundidf
	.align	2
	.type	f18, @function
f18:
	lui	a3,%hi(fuel)
	lw	a4,%lo(fuel)(a3)
	addi	a4,a4,1
	sw	a4,%lo(fuel)(a3)
	li	a3,4096
	addi	a3,a3,-1096
	bgtu	a4,a3,.L120
	call	t0,__riscv_save_2
	lui	a3,%hi(g9)
	addi	a4,a3,%lo(g9)
	lbu	a2,3(a4)
	lui	a4,%hi(g8)
	mv	s1,a1
	addi	a1,a4,%lo(g8)
	addi	sp,sp,-92
	addi	a5,a3,%lo(g9)
	lbu	a1,6(a1)
	sw	a5,16(sp)
	addi	a5,a4,%lo(g8)
	sw	a5,24(sp)
	mv	t1,a0
	mv	s0,a0
	bltu	a1,a2,.L84
	lui	a4,%hi(.LANCHOR0)
	lw	s0,%lo(.LANCHOR0)(a4)
	andi	s0,s0,7
.L84:
	mv	a4,s1
	beq	t1,zero,.L85
	div	a4,s1,t1
.L85:
	sll	s0,s0,a4
	li	a4,7
	remu	s0,s0,a4
	li	a4,5
	bgtu	s0,a4,.L86
	lui	a3,%hi(.L88)
	slli	a4,s0,2
	addi	a3,a3,%lo(.L88)
	add	a4,a4,a3
	lw	a4,0(a4)
	jr	a4
	.section	.rodata
	.align	2
	.align	2
.L88:
	.word	.L93
	.word	.L92
	.word	.L91
	.word	.L90
	.word	.L89
	.word	.L87
	.text
.L93:
	li	a1,0
	li	a0,186
	call	hash
	lui	a5,%hi(g4)
	addi	a5,a5,%lo(g4)
	lui	a1,%hi(g3)
	li	a4,4
.L95:
	add	a3,s0,a5
	lbu	a2,0(a3)
	andi	a3,s0,0xff
	bltu	a2,a3,.L94
	lw	a2,%lo(g3)(a1)
	lw	a3,%lo(g3+4)(a1)
.L94:
	addi	s0,s0,1
	bne	s0,a4,.L95
	lui	a4,%hi(.LANCHOR0)
	addi	a4,a4,%lo(.LANCHOR0)
	lw	a5,0(a4)
	li	a3,-535822336
	addi	a3,a3,-1
	and	a5,a5,a3
	li	a3,3145728
	or	a5,a5,a3
	sw	a5,0(a4)
	j	.L113
.L92:
	lui	a3,%hi(.LC12)
	lw	a0,%lo(.LC12)(a3)
	lw	a1,%lo(.LC12+4)(a3)
	lui	a4,%hi(call_f11)
	srli	a2,s1,26
	lw	s0,%lo(call_f11)(a4)
	srai	a4,s1,31
	sw	t1,32(sp)
	sw	a4,12(sp)
	call	__ashldi3
	lui	a3,%hi(g4+1)
	lb	a3,%lo(g4+1)(a3)
	lw	t1,32(sp)
	li	a2,-8192
	xori	a3,a3,2047
	slli	t0,t1,16
	slli	a3,a3,16
	sw	a0,20(sp)
	sw	a1,28(sp)
	srai	t0,t0,16
	addi	a2,a2,1126
	srli	a3,a3,16
	blt	t0,a2,.L121
	lui	a2,%hi(g6)
	lw	a2,%lo(g6)(a2)
	lw	a4,12(sp)
	sub	a5,a2,s1
	sgtu	a2,a5,a2
	neg	a4,a4
	sub	a4,a4,a2
.L97:
	lui	a2,%hi(g1)
	sw	a5,44(sp)
	lw	a5,%lo(g1)(a2)
	lui	a1,%hi(.LANCHOR0)
	addi	s1,a1,%lo(.LANCHOR0)
	li	a2,32
	addi	a1,a1,%lo(.LANCHOR0)
	addi	a0,sp,60
	sw	t1,36(sp)
	sw	t0,32(sp)
	sw	a4,48(sp)
	sw	a3,40(sp)
	sw	a5,12(sp)
	call	memcpy
	lw	a2,0(s1)
	lw	a0,12(sp)
	li	a1,0
	srli	a2,a2,20
	andi	a2,a2,63
	call	__lshrdi3
	lw	a5,12(sp)
	li	a2,1544413184
	addi	a2,a2,-1527
	add	a2,a5,a2
	snez	a2,a2
	add	a2,a0,a2
	lw	a4,48(sp)
	lw	a5,44(sp)
	sltu	a0,a2,a0
	add	a0,a0,a1
	sw	a2,4(sp)
	lw	a3,40(sp)
	lw	a1,20(sp)
	lw	a2,28(sp)
	sw	a0,8(sp)
	sw	a5,52(sp)
	sw	a4,56(sp)
	sw	a4,0(sp)
	addi	a0,sp,60
	li	a4,0
	jalr	s0
	lh	a5,8(s1)
	lw	t0,32(sp)
	sw	a0,12(sp)
	lw	t1,36(sp)
	mv	s0,a1
	beq	a5,t0,.L98
	lui	a5,%hi(.LC13)
	lw	a2,%lo(.LC13)(a5)
	lw	a3,%lo(.LC13+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L146
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	lw	a0,12(sp)
	mv	a1,s0
	call	__ltdf2
	bge	a0,zero,.L146
	lw	a0,12(sp)
	mv	a1,s0
	call	__fixdfsi
.L99:
	andi	a0,a0,0xff
.L156:
	sltiu	a0,a0,161
	xori	a0,a0,1
	lui	a5,%hi(g0)
	sb	a0,%lo(g0)(a5)
.L91:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	t1,8(a5)
	lw	a5,0(a5)
	li	a3,127
	slli	a4,t1,24
	srli	a5,a5,3
	srai	a4,a4,24
	sll	a3,a3,a5
	srli	a4,a4,5
	li	a0,2094788608
	andi	a4,a4,31
	andi	a3,a3,0xff
	li	a5,0
	li	t2,127
	addi	a0,a0,233
	li	t0,4
.L104:
	slli	a2,a5,1
	sll	a2,a2,a4
	sll	s0,t2,a2
	mv	a1,a3
	bgt	s0,a0,.L103
	li	a1,255
	beq	t1,zero,.L103
	andi	a1,a2,0xff
.L103:
	lw	a2,16(sp)
	add	a2,a2,a5
	sb	a1,0(a2)
	addi	a5,a5,1
	bne	a5,t0,.L104
.L113:
	lui	a3,%hi(.LANCHOR0)
	addi	a5,a3,%lo(.LANCHOR0)
	lw	a2,4(a5)
	lui	a5,%hi(.LC15)
	lw	a0,%lo(.LC15)(a5)
	lw	a1,%lo(.LC15+4)(a5)
	andi	a2,a2,63
	li	s1,0
	call	__lshrdi3
	lui	a3,%hi(.LANCHOR0)
	addi	a5,a3,%lo(.LANCHOR0)
	sw	a0,12(sp)
	sw	a1,16(sp)
	mv	t0,a0
	mv	t1,a1
	li	s0,0
	sw	a5,20(sp)
.L114:
	addi	a2,s1,1
	sltu	a3,a2,s1
	add	a3,a3,s0
	li	a5,6
	mv	s1,a2
	mv	s0,a3
	bne	a2,a5,.L118
	bne	a3,zero,.L118
	lw	a5,20(sp)
	sw	t0,8(a5)
	sw	t1,12(a5)
	lui	a5,%hi(g5)
	lw	a0,%lo(g5)(a5)
	lw	a1,%lo(g5+4)(a5)
	call	__floatundidf
	lui	a5,%hi(.LC16)
	lw	a2,%lo(.LC16)(a5)
	lw	a3,%lo(.LC16+4)(a5)
	call	__ltdf2
	slti	a0,a0,0
	addi	sp,sp,92
	tail	__riscv_restore_2
.L121:
	li	a5,0
	li	a4,0
	j	.L97
.L146:
	li	a0,77
	j	.L99
.L98:
	andi	a0,t1,0xff
	j	.L156
.L90:
	lui	a5,%hi(g5)
	lw	a0,%lo(g5)(a5)
	lw	a1,%lo(g5+4)(a5)
	sw	t1,12(sp)
	call	__floatundidf
	lw	t1,12(sp)
	mv	s1,a0
	mv	s0,a1
	mv	a0,t1
	call	__floatunsidf
	mv	a2,a0
	mv	a3,a1
	mv	a0,s1
	mv	a1,s0
	call	__muldf3
	lui	a5,%hi(.LC5)
	lw	a2,%lo(.LC5)(a5)
	lw	a3,%lo(.LC5+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L148
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L106
.L148:
	lui	a5,%hi(.LC0)
	lw	s1,%lo(.LC0)(a5)
	lw	s0,%lo(.LC0+4)(a5)
.L106:
	lui	a3,%hi(.LANCHOR0+16)
	sw	s1,%lo(.LANCHOR0+16)(a3)
	sw	s0,%lo(.LANCHOR0+20)(a3)
	j	.L113
.L89:
	lui	a3,%hi(.LANCHOR0)
	addi	a3,a3,%lo(.LANCHOR0)
	lw	a4,0(a3)
	not	a2,s1
	andi	a2,a2,7
	andi	a4,a4,-8
	or	a4,a4,a2
	sw	a4,0(a3)
.L87:
	lui	a4,%hi(.LANCHOR0)
	lw	a4,%lo(.LANCHOR0)(a4)
	slli	a2,t1,16
	srai	a2,a2,16
	sub	a5,s1,a2
	andi	a3,a4,7
	seqz	a5,a5
	li	a4,5
	xor	a5,a3,a5
	remu	a5,a5,a4
	li	a4,2
	beq	a5,a4,.L113
	bgtu	a5,a4,.L109
	beq	a5,zero,.L113
	li	a2,1440923648
	li	a5,-60231680
	addi	a2,a2,743
	addi	a5,a5,559
	mul	a5,t1,a5
	lui	a4,%tprel_hi(.LANCHOR1)
	add	a4,a4,tp,%tprel_add(.LANCHOR1)
	addi	a4,a4,%tprel_lo(.LANCHOR1)
	snez	a3,a3
	mul	a1,t1,a2
	mulhu	t1,t1,a2
	sw	a1,32(a4)
	add	a5,a5,t1
	sw	a5,36(a4)
	lui	a5,%hi(g6)
	sw	a3,%lo(g6)(a5)
	j	.L113
.L109:
	li	a4,3
	beq	a5,a4,.L111
	li	a0,326
.L157:
	li	a1,0
	call	hash
	j	.L113
.L111:
	lui	a5,%tprel_hi(g2)
	add	a5,a5,tp,%tprel_add(g2)
	li	a4,104
	sb	a4,%tprel_lo(g2)(a5)
	li	a3,0
	lui	a5,%hi(g7)
	li	a4,0
	sw	a3,%lo(g7)(a5)
	sw	a4,%lo(g7+4)(a5)
	j	.L113
.L86:
	li	a0,172
	j	.L157
.L118:
	lw	a5,24(sp)
	mv	a1,a3
	mv	a0,a2
	add	a3,a5,a2
	lbu	a2,0(a3)
	beq	a2,zero,.L115
	li	a3,0
	call	__divdi3
.L115:
	or	a3,a0,a1
	lw	t0,12(sp)
	lw	t1,16(sp)
	beq	a3,zero,.L114
	mv	a2,a0
	mv	a3,a1
	mv	a0,t0
	mv	a1,t1
	call	__divdi3
	mv	t0,a0
	mv	t1,a1
	j	.L114
.L120:
	li	a0,1
	ret
	.size	f18, .-f18
	.align	2
	.type	f26, @function
f26:
	lui	a3,%hi(fuel)
	lw	a4,%lo(fuel)(a3)
	mv	a5,a0
	addi	a4,a4,1
	sw	a4,%lo(fuel)(a3)
	li	a3,4096
	addi	a3,a3,-1096
	bgtu	a4,a3,.L160
	lui	a4,%hi(g3)
	lw	a2,%lo(g3)(a4)
	lw	a3,%lo(g3+4)(a4)
	lw	a2,%lo(g3)(a4)
	lw	a3,%lo(g3+4)(a4)
	snez	a4,a0
	lui	a3,%hi(g7)
	lw	a3,%lo(g7)(a3)
	li	a0,116
	bltu	a4,a3,.L159
	seqz	a4,a5
	lui	a5,%hi(g9)
	addi	a5,a5,%lo(g9)
	add	a5,a5,a4
	lbu	a5,0(a5)
	ret
.L160:
	li	a0,1
.L159:
	ret
	.size	f26, .-f26
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC19:
	.string	"%08x%08x %u\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	call	t0,__riscv_save_2
	lui	a4,%hi(.LANCHOR0)
	addi	a5,a4,%lo(.LANCHOR0)
	lw	a3,8(a5)
	addi	sp,sp,-64
	lw	a2,16(a5)
	sw	a3,44(sp)
	lw	a3,12(a5)
	addi	a4,a4,%lo(.LANCHOR0)
	sw	a2,0(sp)
	sw	a3,56(sp)
	lw	a3,20(a5)
	lbu	a5,44(sp)
	sw	a4,20(sp)
	sw	a3,4(sp)
	lui	s1,%hi(.LC13)
	bne	a5,zero,.L163
	lw	a2,%lo(.LC13)(s1)
	lw	a3,%lo(.LC13+4)(s1)
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__gtdf2
	ble	a0,zero,.L164
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__ltdf2
	bge	a0,zero,.L164
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__fixdfsi
	blt	a0,zero,.L163
.L164:
	lui	a5,%hi(g1)
	lw	a0,%lo(g1)(a5)
	call	__bswapsi2
	sw	a0,12(sp)
.L167:
	lui	a5,%tprel_hi(.LANCHOR1)
	add	a5,a5,tp,%tprel_add(.LANCHOR1)
	addi	a5,a5,%tprel_lo(.LANCHOR1)
	lh	a5,48(a5)
	lw	a2,%lo(.LC13)(s1)
	lw	a3,%lo(.LC13+4)(s1)
	lw	a0,0(sp)
	lw	a1,4(sp)
	sw	a5,16(sp)
	lui	a5,%hi(g9)
	addi	a4,a5,%lo(g9)
	lbu	s0,7(a4)
	call	__gtdf2
	lui	a5,%hi(g9)
	addi	a5,a5,%lo(g9)
	sw	a5,8(sp)
	andi	s0,s0,0xff
	ble	a0,zero,.L220
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__ltdf2
	bge	a0,zero,.L220
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__fixdfsi
	mv	a2,a0
.L168:
	lui	a5,%hi(g7)
	lw	a4,%lo(g7)(a5)
	lw	a5,%lo(g7+4)(a5)
	sra	s0,s0,a2
	sw	a4,48(sp)
	sw	a5,52(sp)
	lui	a5,%hi(g5)
	lw	a4,%lo(g5)(a5)
	lw	a3,%lo(g5+4)(a5)
	lui	a5,%hi(g4)
	addi	a5,a5,%lo(g4)
	sw	a5,36(sp)
	lw	a5,16(sp)
	bge	a5,s0,.L171
	lui	a5,%hi(g3)
	lw	a2,%lo(g3)(a5)
	lw	a3,%lo(g3+4)(a5)
	bleu	a4,a2,.L172
	lw	a5,36(sp)
	lb	a2,6(a5)
.L174:
	srai	a3,a2,31
	j	.L173
.L163:
	lui	a5,%hi(g6)
	lw	a5,%lo(g6)(a5)
	sw	a5,12(sp)
	j	.L167
.L220:
	li	a2,77
	j	.L168
.L172:
	lw	a2,48(sp)
	lw	a3,52(sp)
.L173:
	lw	a5,8(sp)
	lui	s1,%hi(.LC13)
	lbu	a5,6(a5)
	lui	a5,%hi(fuel)
	lw	a5,%lo(fuel)(a5)
	sw	a5,32(sp)
	addi	a4,a5,1
	li	a5,4096
	addi	a5,a5,-1096
	bgtu	a4,a5,.L195
	lw	a0,12(sp)
	li	a1,0
	call	f11.part.0
	lw	a2,%lo(.LC13)(s1)
	lw	a3,%lo(.LC13+4)(s1)
	sw	a0,24(sp)
	sw	a1,28(sp)
	call	__gtdf2
	ble	a0,zero,.L222
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	lw	a0,24(sp)
	lw	a1,28(sp)
	call	__ltdf2
	bge	a0,zero,.L222
.L176:
	lw	a0,24(sp)
	lw	a1,28(sp)
	call	__fixdfsi
	mv	s0,a0
.L177:
	lw	a2,%lo(.LC13)(s1)
	lw	a3,%lo(.LC13+4)(s1)
	lw	a0,0(sp)
	lw	a1,4(sp)
	srai	a5,s0,31
	sw	a5,12(sp)
	call	__gtdf2
	ble	a0,zero,.L224
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__ltdf2
	bge	a0,zero,.L224
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__fixdfsi
.L180:
	lw	a5,32(sp)
	addi	a4,a5,2
	li	a5,4096
	addi	a5,a5,-1096
	bgtu	a4,a5,.L200
	lui	a5,%hi(.LC18)
	lw	a2,%lo(.LC18)(a5)
	lw	a3,%lo(.LC18+4)(a5)
	srai	a0,a0,2
	seqz	s1,a0
	srai	a1,s0,31
	mv	a0,s0
	call	__udivdi3
	mv	a2,s1
	li	a3,0
	call	f11.part.0
	sw	a0,12(sp)
	sw	a1,16(sp)
.L183:
	lui	a5,%hi(g1)
	lh	a4,%lo(g1)(a5)
	li	a5,24576
	addi	a5,a5,747
	ori	a4,a4,1
	remu	a5,a5,a4
	lw	a4,36(sp)
	lb	a4,2(a4)
	slli	a5,a5,16
	srai	a5,a5,16
	beq	a4,a5,.L201
	lui	a3,%hi(g5)
	lw	a4,%lo(g5)(a3)
	lw	a3,%lo(g5+4)(a3)
	srai	a5,s0,31
	mul	a5,a4,a5
	mul	a3,a3,s0
	mulhu	s1,a4,s0
	add	a5,a5,a3
	mul	s0,a4,s0
	add	s1,a5,s1
.L184:
	lui	a5,%hi(.LC13)
	lw	a2,%lo(.LC13)(a5)
	lw	a3,%lo(.LC13+4)(a5)
	lw	a0,12(sp)
	lw	a1,16(sp)
	call	__gtdf2
	ble	a0,zero,.L226
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	lw	a0,12(sp)
	lw	a1,16(sp)
	call	__ltdf2
	bge	a0,zero,.L226
	lw	a0,12(sp)
	lw	a1,16(sp)
	call	__fixdfsi
	mv	a5,a0
.L185:
	lw	a4,20(sp)
	lui	a3,%hi(fuel)
	lw	a4,0(a4)
	slli	a4,a4,12
	srli	a4,a4,15
	sw	a4,40(sp)
	lw	a4,8(sp)
	lbu	a4,2(a4)
	lw	a4,8(sp)
	lbu	a4,5(a4)
	lw	a4,32(sp)
	addi	a4,a4,3
	sw	a4,%lo(fuel)(a3)
	li	a3,4096
	addi	a3,a3,-1096
	bgtu	a4,a3,.L204
	sw	a5,32(sp)
	lw	a5,40(sp)
	li	a2,2047
	li	a3,0
	remu	a2,a5,a2
	mv	a0,s0
	mv	a1,s1
	call	f11.part.0
	lw	a5,32(sp)
	mv	a3,a0
	mv	s0,a1
.L188:
	li	a0,108
	sw	a3,60(sp)
	sw	a5,32(sp)
	call	f26
	lw	a5,32(sp)
	mv	s1,a0
	ori	a0,a0,1
	slli	a5,a5,16
	srli	a5,a5,16
	andi	a0,a0,0xff
	remu	a0,a5,a0
	call	f26
	lw	a1,28(sp)
	sw	a0,32(sp)
	lw	a0,24(sp)
	call	hash
	lw	a0,12(sp)
	lw	a1,16(sp)
	call	hash
	lw	a3,60(sp)
	mv	a1,s0
	li	s0,0
	mv	a0,a3
	call	hash
	mv	a0,s1
	li	a1,0
	call	hash
	lw	a0,32(sp)
	li	a1,0
	call	hash
	lui	a5,%hi(g0)
	lb	a0,%lo(g0)(a5)
	srai	a1,a0,31
	call	hash
	lui	a5,%hi(g1)
	lw	a0,%lo(g1)(a5)
	li	a1,0
	call	hash
	lui	a5,%tprel_hi(g2)
	add	a5,a5,tp,%tprel_add(g2)
	lbu	a0,%tprel_lo(g2)(a5)
	li	a1,0
	call	hash
	lui	a5,%hi(g3)
	lw	a0,%lo(g3)(a5)
	lw	a1,%lo(g3+4)(a5)
	call	hash
.L189:
	lw	a5,36(sp)
	add	a5,a5,s0
	lb	a0,0(a5)
	addi	s0,s0,1
	srai	a1,a0,31
	call	hash
	li	a5,8
	bne	s0,a5,.L189
	lui	a5,%hi(g5)
	lw	a0,%lo(g5)(a5)
	lw	a1,%lo(g5+4)(a5)
	lui	s1,%hi(g8)
	li	s0,0
	call	hash
	lui	a5,%hi(g6)
	lw	a0,%lo(g6)(a5)
	li	a1,0
	addi	s1,s1,%lo(g8)
	call	hash
	lw	a0,48(sp)
	lw	a1,52(sp)
	call	hash
.L190:
	add	a5,s0,s1
	lbu	a0,0(a5)
	li	a1,0
	addi	s0,s0,1
	call	hash
	li	a5,8
	bne	s0,a5,.L190
	li	s0,0
.L191:
	lw	a5,8(sp)
	li	a1,0
	add	a5,a5,s0
	lbu	a0,0(a5)
	addi	s0,s0,1
	call	hash
	li	a5,8
	bne	s0,a5,.L191
	lui	s0,%tprel_hi(.LANCHOR1)
	add	s0,s0,tp,%tprel_add(.LANCHOR1)
	addi	s0,s0,%tprel_lo(.LANCHOR1)
	addi	s1,s0,64
.L192:
	lw	a0,0(s0)
	lw	a1,4(s0)
	addi	s0,s0,8
	call	hash
	bne	s1,s0,.L192
	lw	a5,20(sp)
	li	a1,0
	lui	s0,%hi(state)
	lw	a0,0(a5)
	andi	a0,a0,7
	call	hash
	lw	a0,40(sp)
	li	a1,0
	call	hash
	lw	a5,20(sp)
	lw	a1,0(a5)
	slli	a1,a1,3
	srai	a0,a1,23
	srai	a1,a1,31
	call	hash
	lw	a5,20(sp)
	li	a1,0
	lw	a0,4(a5)
	slli	a0,a0,3
	srli	a0,a0,3
	call	hash
	lw	a0,44(sp)
	lw	a1,56(sp)
	call	hash
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	hash
	lui	a5,%hi(fuel)
	lw	a3,%lo(fuel)(a5)
	lw	a2,%lo(state)(s0)
	lw	a1,%lo(state+4)(s0)
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	printf
	lw	a0,%lo(state)(s0)
	addi	sp,sp,64
	andi	a0,a0,63
	tail	__riscv_restore_2
.L171:
	li	a5,-67133440
	addi	a5,a5,-1239
	bgtu	a3,a5,.L174
	bne	a3,a5,.L209
	li	a5,-920915968
	addi	a5,a5,-274
	bgtu	a4,a5,.L174
.L209:
	lw	a5,8(sp)
	li	a3,0
	lbu	a2,7(a5)
	andi	a2,a2,0xff
	j	.L173
.L195:
	lui	a5,%hi(.LC11)
	lw	a4,%lo(.LC11)(a5)
	lw	a5,%lo(.LC11+4)(a5)
	sw	a4,24(sp)
	sw	a5,28(sp)
	j	.L176
.L222:
	li	s0,77
	j	.L177
.L224:
	li	a0,77
	j	.L180
.L200:
	lui	a5,%hi(.LC11)
	lw	a4,%lo(.LC11)(a5)
	lw	a5,%lo(.LC11+4)(a5)
	sw	a4,12(sp)
	sw	a5,16(sp)
	j	.L183
.L201:
	lui	a5,%hi(.LC17)
	lw	s0,%lo(.LC17)(a5)
	lw	s1,%lo(.LC17+4)(a5)
	j	.L184
.L226:
	li	a5,77
	j	.L185
.L204:
	lui	a4,%hi(.LC11)
	lw	a3,%lo(.LC11)(a4)
	lw	s0,%lo(.LC11+4)(a4)
	j	.L188
	.size	main, .-main
	.globl	g8
	.globl	g1
	.section	.srodata.cst8,"aM",@progbits,8
	.align	3
.LC0:
	.word	0
	.word	1071644672
	.align	3
.LC1:
	.word	-312404089
	.word	-1265745529
	.align	3
.LC2:
	.word	-252870423
	.word	2003316547
	.align	3
.LC3:
	.word	-1239067431
	.word	-568155203
	.align	3
.LC4:
	.word	1109225874
	.word	269395376
	.align	3
.LC5:
	.word	-1577058304
	.word	-1033037164
	.align	3
.LC6:
	.word	-1577058304
	.word	1114446484
	.align	3
.LC7:
	.word	-1720507043
	.word	-1221170648
	.align	3
.LC8:
	.word	428756864
	.word	-805744696
	.align	3
.LC9:
	.word	-1259866888
	.word	-1046376124
	.align	3
.LC10:
	.word	-1505289144
	.word	-578085
	.align	3
.LC11:
	.word	0
	.word	1072693248
	.align	3
.LC12:
	.word	506076073
	.word	1874472488
	.align	3
.LC13:
	.word	0
	.word	-1043477147
	.align	3
.LC14:
	.word	0
	.word	1104006501
	.align	3
.LC15:
	.word	2075691221
	.word	-1755391457
	.align	3
.LC16:
	.word	0
	.word	-1065687040
	.align	3
.LC17:
	.word	-1738034575
	.word	1929443317
	.align	3
.LC18:
	.word	-1559120865
	.word	205178627
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
	.section	.sbss,"aw",@nobits
	.align	2
	.type	g9, @object
	.size	g9, 8
g9:
	.zero	8
	.type	fuel, @object
	.size	fuel, 4
fuel:
	.zero	4
	.section	.sdata,"aw"
	.align	3
	.type	call_f29, @object
	.size	call_f29, 4
call_f29:
	.word	f29
	.type	call_f26, @object
	.size	call_f26, 4
call_f26:
	.word	f26
	.type	call_f18, @object
	.size	call_f18, 4
call_f18:
	.word	f18
	.type	call_f11, @object
	.size	call_f11, 4
call_f11:
	.word	f11
	.type	g8, @object
	.size	g8, 8
g8:
	.string	"4>\025\002"
	.ascii	"\371\200\002"
	.type	g7, @object
	.size	g7, 8
g7:
	.word	7
	.word	0
	.type	g6, @object
	.size	g6, 4
g6:
	.word	-1568553753
	.zero	4
	.type	g5, @object
	.size	g5, 8
g5:
	.word	7
	.word	0
	.type	g4, @object
	.size	g4, 8
g4:
	.ascii	"\002\377\002\377\377\326\311\377"
	.type	g3, @object
	.size	g3, 8
g3:
	.word	1797087874
	.word	-1818752218
	.type	g1, @object
	.size	g1, 4
g1:
	.word	4096
	.type	g0, @object
	.size	g0, 1
g0:
	.byte	50
	.zero	3
	.type	state, @object
	.size	state, 8
state:
	.word	-2078137563
	.word	-873292572
	.section	.tdata,"awT",@progbits
	.align	3
	.set	.LANCHOR1,. + 0
	.type	g10, @object
	.size	g10, 64
g10:
	.word	-1486791257
	.word	-1027844015
	.word	2114761130
	.word	-1443057604
	.word	2048
	.word	0
	.word	-1915850765
	.word	395187161
	.word	2
	.word	0
	.word	2
	.word	0
	.word	-642559162
	.word	1859796648
	.word	-650853786
	.word	10547262
	.type	g2, @object
	.size	g2, 1
g2:
	.byte	18
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
