	.file	"O1.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
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
	.globl	__gtdf2
	.globl	__ltdf2
	.globl	__fixdfsi
	.align	2
	.type	to_int, @function
to_int:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	mv	s1,a0
	mv	s0,a1
	lui	a5,%hi(.LC0)
	lw	a2,%lo(.LC0)(a5)
	lw	a3,%lo(.LC0+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L10
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
.L10:
	li	a0,77
	j	.L2
.L11:
	li	a0,77
	j	.L2
	.size	to_int, .-to_int
	.align	2
	.type	f9, @function
f9:
	lui	a3,%hi(fuel)
	lw	a5,%lo(fuel)(a3)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a3)
	li	a3,4096
	addi	a3,a3,-1096
	bgtu	a5,a3,.L15
	srai	a0,a4,29
	srai	a1,a4,31
	ret
.L15:
	li	a0,1
	li	a1,0
	ret
	.size	f9, .-f9
	.globl	__extendsfdf2
	.globl	__floatunsisf
	.globl	__truncdfsf2
	.align	2
	.type	f21, @function
f21:
	addi	sp,sp,-28
	sw	ra,24(sp)
	sw	s0,20(sp)
	sw	s1,16(sp)
	sw	a0,4(sp)
	sw	a1,0(sp)
	sw	a3,12(sp)
	sw	a5,8(sp)
	lui	a4,%hi(fuel)
	lw	a5,%lo(fuel)(a4)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a4)
	li	a4,4096
	addi	a4,a4,-1096
	bgtu	a5,a4,.L28
	mv	s1,a2
	mv	s0,a3
	mv	a0,a2
	call	__extendsfdf2
	call	to_int
	li	a3,-55
	sll	a3,a3,a0
	slli	a3,a3,24
	srai	a3,a3,24
	andi	s0,s0,7
	slli	a5,a0,24
	srai	a5,a5,24
	slli	a2,s0,3
	lui	a4,%hi(.LANCHOR0)
	addi	a4,a4,%lo(.LANCHOR0)
	add	a4,a4,a2
	lb	a4,0(a4)
	ori	a4,a4,1
	remu	a5,a5,a4
	slli	a5,a5,24
	srai	a5,a5,24
	lb	a4,4(sp)
	lb	a2,0(sp)
	addi	t1,a2,1
	li	a1,1
	bleu	t1,a1,.L18
	div	a4,a4,a2
.L18:
	ori	a4,a4,1
	slli	a4,a4,24
	srai	a4,a4,24
	remu	a5,a5,a4
	slli	a5,a5,24
	srai	a5,a5,24
	li	a2,0
	ble	a3,a5,.L19
	li	a2,1569148928
	addi	a2,a2,-696
.L19:
	slli	a4,s0,2
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	add	a5,a5,a4
	sw	a2,64(a5)
	lw	a5,0(sp)
	mul	a5,a0,a5
	lw	a4,8(sp)
	neg	a4,a4
	blt	a5,a4,.L20
	slli	a4,s0,2
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	add	a5,a5,a4
	lw	a5,64(a5)
	sgt	a5,a0,a5
	li	a4,69632
	addi	a4,a4,368
	remu	a5,a5,a4
	beq	a5,zero,.L20
	li	a0,557
	li	a1,0
	call	hash
	j	.L24
.L20:
	lui	a4,%hi(.LC4)
	lui	a5,%hi(g8)
	lw	a4,%lo(.LC4)(a4)
	sw	a4,%lo(g8)(a5)
	lh	a4,4(sp)
	lw	a5,8(sp)
	lw	a3,0(sp)
	bge	a4,a3,.L23
	slli	a0,a0,3
	srli	a5,a0,3
.L23:
	lui	a4,%hi(.LANCHOR0)
	addi	a4,a4,%lo(.LANCHOR0)
	slli	a5,a5,3
	srli	a5,a5,3
	lw	a3,100(a4)
	li	a2,-536870912
	and	a3,a3,a2
	or	a5,a3,a5
	sw	a5,100(a4)
	lui	a5,%hi(.LC5)
	lw	a2,%lo(.LC5)(a5)
	lw	a3,%lo(.LC5+4)(a5)
	sw	a2,112(a4)
	sw	a3,116(a4)
.L24:
	slli	a5,s0,2
	lui	a4,%hi(.LANCHOR1)
	addi	a4,a4,%lo(.LANCHOR1)
	add	a4,a4,a5
	slli	s0,s0,3
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	add	a5,a5,s0
	lw	a4,0(a4)
	lw	a5,0(a5)
	beq	a4,a5,.L25
	lw	a0,12(sp)
	call	__floatunsisf
	li	s1,-2147483648
	xor	s1,s1,a0
.L25:
	mv	a0,s1
	call	__extendsfdf2
	mv	s1,a0
	mv	s0,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L32
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L26
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
	j	.L26
.L32:
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
.L26:
	mv	a0,s1
	mv	a1,s0
	call	__truncdfsf2
.L16:
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
.L28:
	lui	a5,%hi(.LC3)
	lw	a0,%lo(.LC3)(a5)
	j	.L16
	.size	f21, .-f21
	.globl	__paritysi2
	.globl	__umoddi3
	.globl	__floatundidf
	.globl	__popcountsi2
	.globl	__bswapsi2
	.globl	__floatsisf
	.globl	__mulsf3
	.globl	__gtsf2
	.globl	__ltsf2
	.globl	__adddf3
	.globl	__divdf3
	.globl	__muldf3
	.globl	__floatunsidf
	.globl	__moddi3
	.globl	__floatsidf
	.align	2
	.globl	f13
	.type	f13, @function
f13:
	lui	a4,%hi(fuel)
	lw	a5,%lo(fuel)(a4)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a4)
	li	a4,4096
	addi	a4,a4,-1096
	bgtu	a5,a4,.L135
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a4,100(a5)
	slli	a4,a4,3
	srli	a3,a4,3
	sw	a3,0(sp)
	lw	a4,72(a5)
	lw	s1,104(a5)
	srl	a5,a4,s1
	bge	a3,a5,.L36
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	s0,96(a5)
	slli	s0,s0,12
	srli	s0,s0,15
	lw	a5,56(a5)
	or	s0,s0,a5
	li	a5,5
	remu	s0,s0,a5
.L37:
	li	a5,2
	beq	s0,a5,.L38
	bgtu	s0,a5,.L39
	beq	s0,zero,.L40
	li	a5,1
	bne	s0,a5,.L42
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lui	a4,%hi(g6)
	addi	a4,a4,%lo(g6)
	lbu	a2,4(a4)
	neg	a2,a2
	lw	a3,56(a5)
	sra	a3,a3,a2
	sw	a3,72(a5)
	lui	a3,%hi(call_f9)
	lw	s0,%lo(call_f9)(a3)
	lbu	s1,0(a4)
	lh	a3,206(a5)
	ori	a2,a3,1
	srai	a3,a3,31
	li	a0,127
	li	a1,0
	call	__umoddi3
	srli	a5,a0,14
	slli	a1,a1,18
	li	a4,2047
	mv	a2,s1
	li	a3,0
	slli	a0,a0,18
	or	a1,a5,a1
	jalr	s0
	j	.L45
.L36:
	lui	a5,%hi(g3+1)
	lbu	s0,%lo(g3+1)(a5)
	li	a5,5
	remu	s0,s0,a5
	j	.L37
.L39:
	li	a5,3
	bne	s0,a5,.L42
.L43:
	lui	a4,%hi(.LANCHOR0)
	addi	a4,a4,%lo(.LANCHOR0)
	lw	a5,104(a4)
	mv	a3,a5
	lh	a4,204(a4)
	addi	a1,a4,1
	li	a2,1
	bleu	a1,a2,.L91
	div	a3,a5,a4
.L91:
	ori	a4,a5,1
	li	a5,1498025984
	addi	a5,a5,-926
	divu	a5,a5,a4
	bltu	a3,a5,.L138
	li	a0,886
	li	a1,0
	call	hash
	j	.L45
.L40:
	lui	a5,%hi(.LANCHOR0+112)
	lw	a0,%lo(.LANCHOR0+112)(a5)
	lw	a1,%lo(.LANCHOR0+116)(a5)
	call	to_int
	ori	a0,a0,1
	li	a1,1
	remu	a1,a1,a0
	li	a2,1933533184
	addi	a2,a2,1199
	li	a3,-804327424
	addi	a3,a3,-1414
	add	a3,s1,a3
	ori	a3,a3,1
	lui	a0,%hi(.LANCHOR0)
	addi	a0,a0,%lo(.LANCHOR0)
	li	t1,6
.L44:
	remu	a5,s0,a2
	remu	a5,a5,a3
	slli	a4,s0,2
	add	a4,a0,a4
	sw	a5,64(a4)
	addi	s0,s0,1
	bne	s0,t1,.L44
	lui	s1,%hi(.LANCHOR0)
	addi	s1,s1,%lo(.LANCHOR0)
	slli	a1,a1,20
	lw	s0,96(s1)
	li	a4,-535822336
	addi	a4,a4,-1
	and	s0,s0,a4
	or	s0,s0,a1
	sw	s0,96(s1)
	sw	a5,84(s1)
	lui	a5,%hi(g6)
	addi	a5,a5,%lo(g6)
	lbu	a4,3(a5)
	lbu	a3,1(a5)
	sra	a4,a4,a3
	sb	a4,3(a5)
	lw	a0,136(s1)
	lw	a1,140(s1)
	call	to_int
	lui	a5,%hi(g3+6)
	lbu	a5,%lo(g3+6)(a5)
	and	a0,a5,a0
	andi	s0,s0,7
	li	a5,1651859456
	addi	a5,a5,144
	srl	a5,a5,s0
	sll	a0,a0,a5
	call	__paritysi2
	sw	a0,84(s1)
.L45:
	lui	a4,%hi(g8)
	lw	a5,%lo(g8)(a4)
	lui	a3,%hi(fuel)
	lw	a5,%lo(fuel)(a3)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a3)
	lw	a5,%lo(g8)(a4)
	li	a0,1
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
.L38:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lui	a4,%hi(.LC10)
	lw	a2,%lo(.LC10)(a4)
	lw	a3,%lo(.LC10+4)(a4)
	sw	a2,32(a5)
	sw	a3,36(a5)
	lw	a0,160(a5)
	lw	a1,164(a5)
	call	to_int
	slli	s1,s1,16
	srli	s1,s1,16
	slli	a0,a0,16
	srli	a0,a0,16
	beq	a0,s1,.L47
	lui	a5,%hi(.LANCHOR0+96)
	lw	s1,%lo(.LANCHOR0+96)(a5)
	slli	s1,s1,3
	srai	s1,s1,23
	slli	s1,s1,16
	srli	s1,s1,16
.L47:
	lui	a5,%hi(.LANCHOR0+196)
	lhu	a5,%lo(.LANCHOR0+196)(a5)
	bge	s1,a5,.L48
	lui	s0,%hi(.LANCHOR0)
	addi	s0,s0,%lo(.LANCHOR0)
	lw	a0,144(s0)
	lw	a1,148(s0)
	call	to_int
	lh	a5,204(s0)
	ori	a0,a0,1
	remu	a5,a5,a0
	li	a4,10
	remu	a5,a5,a4
.L49:
	li	a4,8
	bgtu	a5,a4,.L51
	slli	a5,a5,2
	lui	a4,%hi(.L53)
	addi	a4,a4,%lo(.L53)
	add	a5,a5,a4
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L53:
	.word	.L61
	.word	.L60
	.word	.L59
	.word	.L58
	.word	.L57
	.word	.L56
	.word	.L55
	.word	.L54
	.word	.L52
	.text
.L48:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a4,84(a5)
	addi	a2,a4,1
	li	a3,1
	lw	a1,0(sp)
	mv	a5,a1
	bleu	a2,a3,.L50
	div	a5,a1,a4
.L50:
	li	a4,10
	remu	a5,a5,a4
	j	.L49
.L61:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	s0,68(a5)
	lw	a0,112(a5)
	lw	a1,116(a5)
	call	to_int
	mv	a5,a0
	and	a0,s0,a0
	srai	a1,a0,31
	andi	a5,a5,63
	addi	a4,a5,-32
	blt	a4,zero,.L62
	li	a2,1183739904
	addi	a2,a2,1605
	sra	a2,a2,a4
	li	a3,0
.L63:
	ori	a2,a2,1
	call	__umoddi3
	call	__floatundidf
	mv	s0,a0
	mv	s1,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L124
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	blt	a0,zero,.L64
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	s1,%lo(.LC2+4)(a5)
	j	.L64
.L62:
	li	a3,1183739904
	addi	a3,a3,1605
	slli	a4,a3,1
	li	a2,31
	sub	a2,a2,a5
	sll	a4,a4,a2
	li	a2,-1342599168
	addi	a2,a2,-1440
	srl	a2,a2,a5
	or	a2,a4,a2
	sra	a3,a3,a5
	j	.L63
.L124:
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	s1,%lo(.LC2+4)(a5)
.L64:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	sw	s0,184(a5)
	sw	s1,188(a5)
	lw	a4,96(a5)
	slli	a4,a4,21
	srai	a4,a4,24
	addi	a2,a4,1
	li	a3,1
	li	a5,42
	bleu	a2,a3,.L66
	rem	a5,a5,a4
.L66:
	lui	a3,%hi(.LANCHOR0)
	addi	a3,a3,%lo(.LANCHOR0)
	slli	a5,a5,24
	srai	a5,a5,24
	slli	a5,a5,3
	srli	a5,a5,3
	lw	a4,100(a3)
	li	a2,-536870912
	and	a4,a4,a2
	or	a5,a4,a5
	sw	a5,100(a3)
	j	.L43
.L60:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a0,168(a5)
	lw	a1,172(a5)
	call	to_int
	lw	a3,0(sp)
	addi	a5,a3,1
	li	a4,1
	bleu	a5,a4,.L67
	div	a0,a0,a3
.L67:
	call	__popcountsi2
	mv	s1,a0
	lui	s0,%hi(.LANCHOR0)
	addi	s0,s0,%lo(.LANCHOR0)
	lw	a5,96(s0)
	slli	a5,a5,12
	srli	a5,a5,15
	li	a0,1071472640
	addi	a0,a0,372
	add	a0,a5,a0
	call	__bswapsi2
	or	a5,a0,s1
	sw	a5,64(s0)
	j	.L43
.L59:
	lui	a5,%hi(g8)
	lw	s0,%lo(g8)(a5)
	lui	a5,%hi(.LANCHOR0+198)
	lh	a0,%lo(.LANCHOR0+198)(a5)
	call	__floatsisf
	mv	a1,s0
	call	__mulsf3
	call	__extendsfdf2
	mv	s0,a0
	mv	s1,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L68
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	bge	a0,zero,.L68
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a0,136(a5)
	lw	a1,140(a5)
	call	__truncdfsf2
	sw	a0,0(sp)
	mv	a1,zero
	call	__gtsf2
	bgt	a0,zero,.L95
	lui	a5,%hi(.LC8)
	lw	a4,%lo(.LC8)(a5)
	lw	a5,%lo(.LC8+4)(a5)
	j	.L71
.L126:
	lui	a5,%hi(.LC8)
	lw	a4,%lo(.LC8)(a5)
	lw	a5,%lo(.LC8+4)(a5)
	j	.L71
.L142:
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L74
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
	j	.L74
.L58:
	lui	s1,%hi(.LANCHOR0)
	addi	s1,s1,%lo(.LANCHOR0)
	lw	s0,96(s1)
	srli	a5,s0,3
	li	a4,131072
	addi	a4,a4,-1
	sw	a4,0(sp)
	and	a5,a5,a4
	ori	a5,a5,1
	li	a0,-2147483648
	xori	a0,a0,-1
	divu	a0,a0,a5
	call	__floatunsidf
	sw	a0,168(s1)
	sw	a1,172(s1)
	slli	a5,s0,3
	srai	a5,a5,23
	neg	a5,a5
	lw	a4,0(sp)
	and	a5,a5,a4
	slli	a5,a5,3
	li	a4,-1048576
	addi	a4,a4,7
	and	s0,s0,a4
	or	a5,s0,a5
	sw	a5,96(s1)
	j	.L43
.L57:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a4,72(a5)
	lw	a2,152(a5)
	lw	a3,156(a5)
	lw	s0,128(a5)
	lw	s1,132(a5)
	lw	a0,112(a5)
	lw	a1,116(a5)
	mv	a2,a0
	mv	a3,a1
	call	__adddf3
	sw	a0,0(sp)
	sw	a1,4(sp)
	li	a2,0
	li	a3,0
	call	__gtdf2
	ble	a0,zero,.L128
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__ltdf2
	blt	a0,zero,.L76
	lui	a5,%hi(.LC8)
	lw	a4,%lo(.LC8)(a5)
	sw	a4,0(sp)
	lw	a5,%lo(.LC8+4)(a5)
	sw	a5,4(sp)
	j	.L76
.L128:
	lui	a5,%hi(.LC8)
	lw	a4,%lo(.LC8)(a5)
	sw	a4,0(sp)
	lw	a5,%lo(.LC8+4)(a5)
	sw	a5,4(sp)
.L76:
	lui	a5,%hi(.LC12)
	lw	a2,%lo(.LC12)(a5)
	lw	a3,%lo(.LC12+4)(a5)
	lw	a0,0(sp)
	lw	a1,4(sp)
	call	__adddf3
	mv	a2,a0
	mv	a3,a1
	mv	a0,s0
	mv	a1,s1
	call	__divdf3
	mv	s0,a0
	mv	s1,a1
	sw	a1,0(sp)
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L129
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	blt	a0,zero,.L78
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,0(sp)
	j	.L78
.L129:
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,0(sp)
.L78:
	lui	s1,%hi(.LANCHOR0)
	addi	s1,s1,%lo(.LANCHOR0)
	lw	a5,0(sp)
	sw	s0,112(s1)
	sw	a5,116(s1)
	lui	a5,%hi(g6+3)
	lbu	a0,%lo(g6+3)(a5)
	call	__floatunsidf
	sw	a0,136(s1)
	sw	a1,140(s1)
	j	.L43
.L56:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a0,128(a5)
	lw	a1,132(a5)
	call	__truncdfsf2
	lui	a5,%hi(.LC15)
	lw	a1,%lo(.LC15)(a5)
	call	__mulsf3
	mv	s0,a0
	call	__extendsfdf2
	mv	s1,a0
	sw	a1,0(sp)
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L130
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s1
	lw	a1,0(sp)
	call	__ltdf2
	bge	a0,zero,.L131
	lui	a5,%hi(.LC16)
	lw	a1,%lo(.LC16)(a5)
	mv	a0,s0
	call	__mulsf3
	call	__extendsfdf2
	mv	s1,a0
	mv	s0,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	bgt	a0,zero,.L139
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
	j	.L80
.L139:
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L80
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
	j	.L80
.L55:
	lui	a5,%hi(g6+7)
	li	a4,-1
	sb	a4,%lo(g6+7)(a5)
	lui	a5,%hi(.LANCHOR0+96)
	lw	a5,%lo(.LANCHOR0+96)(a5)
	slli	a5,a5,13
	srai	a5,a5,16
	addi	a3,a5,1
	li	a4,1
	bleu	a3,a4,.L107
	li	a4,-16384
	addi	a4,a4,-4
	rem	a5,a4,a5
.L84:
	lui	a4,%hi(.LANCHOR0+202)
	sh	a5,%lo(.LANCHOR0+202)(a4)
	j	.L43
.L107:
	li	a5,-16384
	addi	a5,a5,-4
	j	.L84
.L54:
	lui	a4,%hi(.LC17)
	lui	a5,%hi(g8)
	lw	a4,%lo(.LC17)(a4)
	sw	a4,%lo(g8)(a5)
	lui	a4,%hi(.LANCHOR0)
	addi	a4,a4,%lo(.LANCHOR0)
	lw	a3,96(a4)
	andi	a3,a3,7
	li	a5,-8192
	addi	a5,a5,1437
	sra	a5,a5,a3
	sh	a5,204(a4)
.L52:
	lui	a5,%hi(.LANCHOR0+202)
	lhu	a5,%lo(.LANCHOR0+202)(a5)
	andi	a5,a5,63
	addi	a4,a5,-32
	blt	a4,zero,.L85
	li	s0,1831665664
	addi	s0,s0,921
	sra	s0,s0,a4
	sw	zero,0(sp)
.L86:
	lui	a5,%hi(.LANCHOR0+96)
	lw	a0,%lo(.LANCHOR0+96)(a5)
	andi	a0,a0,7
	li	a1,0
	lui	a5,%hi(g6+2)
	lbu	a2,%lo(g6+2)(a5)
	addi	a4,a2,1
	li	a5,0
	bne	a5,zero,.L87
	li	a5,1
	bleu	a4,a5,.L87
	li	a3,0
	call	__moddi3
.L87:
	lui	s1,%hi(.LANCHOR0)
	addi	s1,s1,%lo(.LANCHOR0)
	and	s0,s0,a0
	sw	s0,24(s1)
	lw	a5,0(sp)
	and	a5,a5,a1
	sw	a5,28(s1)
	lw	a0,160(s1)
	lw	a1,164(s1)
	call	to_int
	lw	a5,76(s1)
	andi	a0,a0,0xff
	andi	a5,a5,0xff
	beq	a0,a5,.L140
	lui	a5,%hi(.LANCHOR0)
	lhu	s0,%lo(.LANCHOR0)(a5)
.L90:
	lui	a5,%hi(.LANCHOR0+112)
	lw	a0,%lo(.LANCHOR0+112)(a5)
	lw	a1,%lo(.LANCHOR0+116)(a5)
	call	to_int
	slli	a0,a0,16
	srli	a0,a0,16
	sltu	s0,s0,a0
	xori	s0,s0,1
	lui	a5,%hi(g6)
	sb	s0,%lo(g6)(a5)
	j	.L43
.L85:
	li	a4,1831665664
	addi	a4,a4,921
	slli	a3,a4,1
	li	a2,31
	sub	a2,a2,a5
	sll	a3,a3,a2
	li	s0,1363849216
	addi	s0,s0,-1500
	srl	s0,s0,a5
	or	s0,a3,s0
	sra	a5,a4,a5
	sw	a5,0(sp)
	j	.L86
.L140:
	lui	a5,%hi(.LANCHOR0+200)
	lhu	s0,%lo(.LANCHOR0+200)(a5)
	j	.L90
.L51:
	li	a0,759
	li	a1,0
	call	hash
	j	.L43
.L138:
	lui	a5,%hi(.LANCHOR0+192)
	lh	a0,%lo(.LANCHOR0+192)(a5)
	call	__floatsidf
	mv	s1,a0
	mv	s0,a1
	lui	a5,%hi(g6+1)
	lbu	a0,%lo(g6+1)(a5)
	call	__floatunsidf
	mv	a2,a0
	mv	a3,a1
	mv	a0,s1
	mv	a1,s0
	call	__muldf3
	mv	s1,a0
	mv	s0,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L133
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L93
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
	j	.L93
.L42:
	li	a0,296
	li	a1,0
	call	hash
	j	.L45
.L133:
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
.L93:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	sw	s1,112(a5)
	sw	s0,116(a5)
	lw	a4,96(a5)
	li	a3,-535822336
	addi	a3,a3,-1
	and	a4,a4,a3
	li	a3,231735296
	or	a4,a4,a3
	sw	a4,96(a5)
	j	.L45
.L130:
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
.L80:
	mv	a0,s1
	mv	a1,s0
	call	__truncdfsf2
	lui	a5,%hi(g8)
	sw	a0,%lo(g8)(a5)
	j	.L43
.L131:
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
	j	.L80
.L68:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a0,136(a5)
	lw	a1,140(a5)
	call	__truncdfsf2
	sw	a0,0(sp)
	mv	a1,zero
	call	__gtsf2
	ble	a0,zero,.L141
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	s1,%lo(.LC2+4)(a5)
.L95:
	lui	a5,%hi(.LC11)
	lw	a1,%lo(.LC11)(a5)
	lw	a0,0(sp)
	call	__ltsf2
	bge	a0,zero,.L126
	lw	a0,0(sp)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
.L71:
	lui	a3,%hi(.LC12)
	lw	a2,%lo(.LC12)(a3)
	lw	a3,%lo(.LC12+4)(a3)
	mv	a0,a4
	mv	a1,a5
	call	__adddf3
	mv	a2,a0
	mv	a3,a1
	lui	a5,%hi(.LC13)
	lw	a0,%lo(.LC13)(a5)
	lw	a1,%lo(.LC13+4)(a5)
	call	__divdf3
	call	__truncdfsf2
	call	__extendsfdf2
	mv	a2,s0
	mv	a3,s1
	call	__muldf3
	call	__truncdfsf2
	call	__extendsfdf2
	mv	s1,a0
	mv	s0,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	bgt	a0,zero,.L142
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
.L74:
	mv	a0,s1
	mv	a1,s0
	call	__truncdfsf2
	lui	a5,%hi(g8)
	sw	a0,%lo(g8)(a5)
	lui	a5,%hi(g3)
	lbu	a0,%lo(g3)(a5)
	call	__paritysi2
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	sw	a0,104(a5)
	srai	a0,a0,31
	sw	a0,108(a5)
	j	.L43
.L141:
	lui	a5,%hi(.LC9)
	lw	s1,%lo(.LC9)(a5)
	lw	s0,%lo(.LC9+4)(a5)
	j	.L74
.L135:
	li	a0,1
	ret
	.size	f13, .-f13
	.align	2
	.weak	f17
	.type	f17, @function
f17:
	addi	sp,sp,-36
	sw	ra,32(sp)
	sw	s0,28(sp)
	sw	s1,24(sp)
	lui	a4,%hi(fuel)
	lw	a5,%lo(fuel)(a4)
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a4)
	li	a4,4096
	addi	a4,a4,-1096
	bgtu	a5,a4,.L172
	mv	s0,a0
	lui	a5,%hi(g8)
	lw	a0,%lo(g8)(a5)
	call	__extendsfdf2
	call	to_int
	slli	a3,a0,24
	srai	a3,a3,24
	sw	a3,16(sp)
	lui	a5,%hi(g5)
	lhu	a4,%lo(g5)(a5)
	slli	a5,s0,24
	srai	a5,a5,24
	sra	a5,a5,a4
	andi	s0,s0,2
	srl	a5,a5,s0
	slli	a5,a5,24
	srai	a5,a5,24
	sw	a5,20(sp)
	sub	a5,a3,a5
	snez	a4,a5
	sw	a4,12(sp)
	sw	a4,8(sp)
	lui	s1,%hi(g3)
	addi	s1,s1,%lo(g3)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	addi	s0,a5,192
	addi	a5,a5,204
	sw	a5,4(sp)
	li	a5,4096
	addi	a5,a5,-2048
	sw	a5,0(sp)
.L146:
	call	f13
	lbu	a5,0(s1)
	ori	a5,a5,1
	li	a4,127
	remu	a4,a4,a5
	lhu	a5,0(s0)
	lw	a3,0(sp)
	sra	a5,a3,a5
	beq	a4,a5,.L145
	addi	s1,s1,1
	addi	s0,s0,2
	lw	a5,4(sp)
	bne	a5,s0,.L146
.L145:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a5,84(a5)
	li	a4,49152
	addi	a4,a4,1449
	remu	a5,a5,a4
	li	a4,10
	remu	a5,a5,a4
	li	a4,8
	bgtu	a5,a4,.L147
	slli	a5,a5,2
	lui	a4,%hi(.L149)
	addi	a4,a4,%lo(.L149)
	add	a5,a5,a4
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L149:
	.word	.L157
	.word	.L156
	.word	.L155
	.word	.L154
	.word	.L153
	.word	.L152
	.word	.L151
	.word	.L150
	.word	.L148
	.text
.L157:
	lui	a4,%hi(.LC21)
	lui	a5,%hi(g8)
	lw	a4,%lo(.LC21)(a4)
	sw	a4,%lo(g8)(a5)
	j	.L148
.L156:
	lui	a5,%hi(g5)
	lhu	a5,%lo(g5)(a5)
	slli	a5,a5,16
	srli	a5,a5,16
	lw	a4,12(sp)
	bltu	a5,a4,.L173
	lw	a0,8(sp)
	call	__floatsisf
	lui	a5,%hi(.LC22)
	lw	a1,%lo(.LC22)(a5)
	call	__mulsf3
	call	__extendsfdf2
	mv	s0,a0
	mv	s1,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	bgt	a0,zero,.L204
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	s1,%lo(.LC2+4)(a5)
	j	.L158
.L204:
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	blt	a0,zero,.L158
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	s1,%lo(.LC2+4)(a5)
	j	.L158
.L154:
	lw	a0,8(sp)
	call	__floatsidf
	mv	a2,a0
	mv	a3,a1
	call	__muldf3
	mv	s0,a0
	mv	s1,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L195
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	blt	a0,zero,.L160
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	s1,%lo(.LC2+4)(a5)
	j	.L160
.L195:
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	s1,%lo(.LC2+4)(a5)
.L160:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a0,128(a5)
	lw	a1,132(a5)
	call	to_int
	call	__floatsidf
	mv	a2,s0
	mv	a3,s1
	call	__adddf3
	mv	s0,a0
	mv	s1,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L196
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	blt	a0,zero,.L162
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	s1,%lo(.LC2+4)(a5)
	j	.L162
.L196:
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	s1,%lo(.LC2+4)(a5)
.L162:
	lui	a3,%hi(.LANCHOR0+112)
	sw	s0,%lo(.LANCHOR0+112)(a3)
	sw	s1,%lo(.LANCHOR0+116)(a3)
	j	.L148
.L153:
	li	a5,0
	lw	a4,12(sp)
	beq	a4,zero,.L164
	lui	a5,%hi(.LANCHOR1+12)
	lh	a4,%lo(.LANCHOR1+12)(a5)
	ori	a4,a4,1
	li	a5,-8192
	addi	a5,a5,-674
	remu	a5,a5,a4
	andi	a5,a5,31
.L164:
	lui	a4,%hi(.LANCHOR0)
	addi	a4,a4,%lo(.LANCHOR0)
	lw	a3,12(sp)
	sra	a5,a3,a5
	sh	a5,202(a4)
	sw	a3,104(a4)
	sw	zero,108(a4)
	j	.L148
.L152:
	lw	a0,8(sp)
	call	__floatsidf
	mv	a2,a0
	mv	a3,a1
	call	__muldf3
	mv	s0,a0
	mv	s1,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L197
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	bge	a0,zero,.L198
	li	a2,0
	li	a3,0
	mv	a0,s0
	mv	a1,s1
	call	__gtdf2
	bgt	a0,zero,.L205
	lui	a5,%hi(.LC18)
	lw	s0,%lo(.LC18)(a5)
	lw	s1,%lo(.LC18+4)(a5)
	j	.L165
.L205:
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	blt	a0,zero,.L206
	lui	a5,%hi(.LC18)
	lw	s0,%lo(.LC18)(a5)
	lw	s1,%lo(.LC18+4)(a5)
	j	.L165
.L206:
	lui	a5,%hi(.LC12)
	lw	a2,%lo(.LC12)(a5)
	lw	a3,%lo(.LC12+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__adddf3
	mv	a2,a0
	mv	a3,a1
	lui	a5,%hi(.LC23)
	lw	a0,%lo(.LC23)(a5)
	lw	a1,%lo(.LC23+4)(a5)
	call	__divdf3
	mv	s0,a0
	mv	s1,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	bgt	a0,zero,.L207
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	s1,%lo(.LC2+4)(a5)
	j	.L165
.L207:
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	blt	a0,zero,.L165
	lui	a5,%hi(.LC2)
	lw	s0,%lo(.LC2)(a5)
	lw	s1,%lo(.LC2+4)(a5)
	j	.L165
.L197:
	lui	a5,%hi(.LC19)
	lw	s0,%lo(.LC19)(a5)
	lw	s1,%lo(.LC19+4)(a5)
.L165:
	lui	a3,%hi(.LANCHOR0+112)
	sw	s0,%lo(.LANCHOR0+112)(a3)
	sw	s1,%lo(.LANCHOR0+116)(a3)
	lui	a5,%hi(g5)
	li	a4,128
	sh	a4,%lo(g5)(a5)
	j	.L148
.L198:
	lui	a5,%hi(.LC19)
	lw	s0,%lo(.LC19)(a5)
	lw	s1,%lo(.LC19+4)(a5)
	j	.L165
.L151:
	lw	a5,12(sp)
	sra	a4,a5,a5
	lui	a5,%hi(.LANCHOR1+4)
	sw	a4,%lo(.LANCHOR1+4)(a5)
	j	.L148
.L150:
	lui	a5,%hi(g3)
	lw	a4,12(sp)
	sb	a4,%lo(g3)(a5)
	lui	a3,%hi(.LANCHOR0)
	addi	a3,a3,%lo(.LANCHOR0)
	slli	a5,a4,20
	lw	a4,96(a3)
	li	a2,-535822336
	addi	a2,a2,-1
	and	a4,a4,a2
	or	a5,a4,a5
	sw	a5,96(a3)
	j	.L148
.L147:
	li	a0,547
	li	a1,0
	call	hash
	j	.L148
.L172:
	lui	a5,%hi(.LC8)
	lw	s1,%lo(.LC8)(a5)
	lw	s0,%lo(.LC8+4)(a5)
.L143:
	mv	a0,s1
	mv	a1,s0
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
.L202:
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
	j	.L143
.L173:
	lui	a5,%hi(.LC20)
	lw	s0,%lo(.LC20)(a5)
	lw	s1,%lo(.LC20+4)(a5)
.L158:
	mv	a0,s0
	mv	a1,s1
	call	__truncdfsf2
	lui	a5,%hi(g8)
	sw	a0,%lo(g8)(a5)
.L155:
	lw	a5,16(sp)
	lw	a4,20(sp)
	sub	a5,a5,a4
	seqz	a5,a5
	lui	a4,%hi(.LANCHOR0+96)
	lw	a4,%lo(.LANCHOR0+96)(a4)
	srli	a4,a4,3
	sll	a5,a5,a4
	slli	a5,a5,16
	srai	a5,a5,16
	sw	a5,8(sp)
.L148:
	lw	a0,8(sp)
	call	__floatsidf
	mv	a2,a0
	mv	a3,a1
	call	__adddf3
	mv	s1,a0
	mv	s0,a1
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L202
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L143
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
	j	.L143
	.size	f17, .-f17
	.globl	__divdi3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC27:
	.string	"%08x%08x %u\n"
	.text
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-116
	sw	ra,112(sp)
	sw	s0,108(sp)
	sw	s1,104(sp)
	lui	s1,%hi(.LANCHOR0)
	addi	s1,s1,%lo(.LANCHOR0)
	lw	a5,96(s1)
	slli	a5,a5,3
	srai	a5,a5,23
	sw	a5,4(sp)
	mv	a0,a5
	call	__paritysi2
	sw	a0,8(sp)
	srai	s0,a0,31
	lw	a0,32(s1)
	lw	a1,36(s1)
	lui	a5,%hi(g6+3)
	lbu	a2,%lo(g6+3)(a5)
	li	a5,0
	bne	a5,zero,.L209
	addi	a4,a2,1
	li	a5,1
	bleu	a4,a5,.L209
	li	a3,0
	call	__divdi3
.L209:
	bgt	s0,a1,.L234
	bne	s0,a1,.L229
	lw	a5,8(sp)
	bleu	a5,a0,.L229
.L234:
	lhu	a0,4(sp)
	lui	a5,%hi(.LANCHOR1+4)
	lhu	a5,%lo(.LANCHOR1+4)(a5)
	sgtu	a0,a0,a5
	xori	a0,a0,1
.L211:
	call	f17
	sw	a0,12(sp)
	sw	a1,16(sp)
	call	to_int
	mv	s0,a0
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	a4,64(a5)
	sw	a0,24(sp)
	srl	a4,a0,a0
	slt	a4,a0,a4
	xori	s1,a4,1
	lw	a0,96(a5)
	slli	a0,a0,3
	srai	a0,a0,23
	call	__floatsisf
	lui	a5,%hi(.LC25)
	lw	a1,%lo(.LC25)(a5)
	call	__mulsf3
	call	__extendsfdf2
	sw	a0,4(sp)
	sw	a1,8(sp)
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L245
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__ltdf2
	blt	a0,zero,.L213
	lui	a5,%hi(.LC2)
	lw	a4,%lo(.LC2)(a5)
	sw	a4,4(sp)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,8(sp)
	j	.L213
.L229:
	li	a0,1
	j	.L211
.L245:
	lui	a5,%hi(.LC2)
	lw	a4,%lo(.LC2)(a5)
	sw	a4,4(sp)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,8(sp)
.L213:
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__truncdfsf2
	mv	a2,a0
	slli	a4,s0,16
	srli	a4,a4,16
	lui	a5,%hi(g3+3)
	lbu	a5,%lo(g3+3)(a5)
	mul	a5,a4,a5
	slli	a5,a5,16
	srli	a5,a5,16
	lui	a3,%hi(.LANCHOR0)
	addi	a3,a3,%lo(.LANCHOR0)
	lw	a3,92(a3)
	slli	a3,a3,16
	srli	a3,a3,16
	ori	a4,a4,1
	remu	a4,a3,a4
	addi	a3,a4,1
	slli	a3,a3,16
	srli	a3,a3,16
	li	a1,1
	bleu	a3,a1,.L215
	rem	a5,a5,a4
.L215:
	lui	a4,%hi(.LANCHOR0)
	addi	a4,a4,%lo(.LANCHOR0)
	lw	ra,96(a4)
	lw	t2,100(a4)
	lw	t0,104(a4)
	lw	t1,108(a4)
	lw	a0,112(a4)
	lw	a1,116(a4)
	lw	a3,120(a4)
	lw	a4,124(a4)
	sw	ra,72(sp)
	sw	t2,76(sp)
	sw	t0,80(sp)
	sw	t1,84(sp)
	sw	a0,88(sp)
	sw	a1,92(sp)
	sw	a3,96(sp)
	sw	a4,100(sp)
	sw	ra,40(sp)
	sw	t2,44(sp)
	sw	t0,48(sp)
	sw	t1,52(sp)
	sw	a0,56(sp)
	sw	a1,60(sp)
	sw	a3,64(sp)
	sw	a4,68(sp)
	addi	a4,sp,40
	sw	a4,0(sp)
	addi	a4,sp,72
	li	a3,0
	mv	a1,s1
	mv	a0,s0
	call	f21
	call	__extendsfdf2
	sw	a0,28(sp)
	sw	a1,32(sp)
	call	to_int
	sw	a0,4(sp)
	neg	a2,a0
	snez	a4,a0
	srli	a5,a0,31
	sub	a5,a5,a4
	slt	a3,s0,a0
	li	a4,0
	bne	a5,zero,.L236
	bne	a5,a4,.L216
	bleu	a2,a3,.L216
.L236:
	slli	a5,s0,16
	srai	a5,a5,16
	sw	a5,36(sp)
.L218:
	lw	a0,12(sp)
	lw	a1,16(sp)
	call	__truncdfsf2
	lui	a5,%hi(.LC26)
	lw	a1,%lo(.LC26)(a5)
	call	__mulsf3
	call	__extendsfdf2
	sw	a0,8(sp)
	mv	s1,a1
	sw	a1,20(sp)
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
	call	__gtdf2
	ble	a0,zero,.L246
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	lw	a0,8(sp)
	mv	a1,s1
	call	__ltdf2
	blt	a0,zero,.L219
	lui	a5,%hi(.LC2)
	lw	a4,%lo(.LC2)(a5)
	sw	a4,8(sp)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,20(sp)
	j	.L219
.L216:
	lw	a5,4(sp)
	ori	a4,a5,1
	slli	a4,a4,16
	srai	a4,a4,16
	li	a5,24576
	addi	a5,a5,-1880
	remu	a5,a5,a4
	slli	a5,a5,16
	srai	a5,a5,16
	sw	a5,36(sp)
	j	.L218
.L246:
	lui	a5,%hi(.LC2)
	lw	a4,%lo(.LC2)(a5)
	sw	a4,8(sp)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a5,20(sp)
.L219:
	lui	a5,%hi(.LANCHOR0)
	addi	s1,a5,%lo(.LANCHOR0)
	lw	a4,96(s1)
	lw	t0,100(s1)
	lw	t1,104(s1)
	lw	a0,108(s1)
	lw	a1,112(s1)
	lw	a2,116(s1)
	lw	a3,120(s1)
	lw	a5,124(s1)
	sw	a4,40(sp)
	sw	t0,44(sp)
	sw	t1,48(sp)
	sw	a0,52(sp)
	sw	a1,56(sp)
	sw	a2,60(sp)
	sw	a3,64(sp)
	sw	a5,68(sp)
	sw	a4,72(sp)
	sw	t0,76(sp)
	sw	t1,80(sp)
	sw	a0,84(sp)
	sw	a1,88(sp)
	sw	a2,92(sp)
	sw	a3,96(sp)
	sw	a5,100(sp)
	ori	a5,s0,1
	lbu	s0,4(sp)
	andi	a5,a5,0xff
	remu	s0,s0,a5
	slli	a4,a4,12
	srli	a4,a4,15
	neg	a4,a4
	sra	s0,s0,a4
	andi	s0,s0,0xff
	lw	a0,8(sp)
	lw	a1,20(sp)
	call	__truncdfsf2
	mv	a2,a0
	addi	a5,sp,72
	sw	a5,0(sp)
	li	a5,0
	addi	a4,sp,40
	mv	a3,s0
	lw	a1,36(sp)
	li	a0,-1093492736
	addi	a0,a0,-490
	call	f21
	sw	a0,8(sp)
	lui	a5,%hi(call_f17)
	lw	a5,%lo(call_f17)(a5)
	li	a0,31
	jalr	a5
	mv	s0,a0
	sw	a1,20(sp)
	lw	a5,100(s1)
	slli	a5,a5,3
	srli	a5,a5,3
	lw	a4,24(sp)
	bgtu	a4,a5,.L232
	lui	a5,%hi(.LANCHOR1+28)
	lw	a0,%lo(.LANCHOR1+28)(a5)
	li	a4,0
.L221:
	lw	a5,4(sp)
	srai	a5,a5,31
	xor	a0,a5,a0
	xor	a5,a5,a4
	or	a0,a0,a5
	snez	a0,a0
	call	f17
	sw	a0,4(sp)
	mv	s1,a1
	lw	a0,12(sp)
	lw	a1,16(sp)
	call	hash
	lw	a0,28(sp)
	lw	a1,32(sp)
	call	hash
	lw	a0,8(sp)
	call	__extendsfdf2
	call	hash
	mv	a0,s0
	lw	a1,20(sp)
	call	hash
	lw	a0,4(sp)
	mv	a1,s1
	call	hash
	lui	s1,%hi(.LANCHOR0)
	addi	s1,s1,%lo(.LANCHOR0)
	addi	s0,s1,192
	addi	s1,s1,208
.L222:
	lh	a0,0(s0)
	srai	a1,a0,31
	call	hash
	addi	s0,s0,2
	bne	s0,s1,.L222
	li	s0,0
	lui	s1,%hi(.LANCHOR0)
	addi	s1,s1,%lo(.LANCHOR0)
.L223:
	slli	a5,s0,3
	add	a5,s1,a5
	lw	a0,128(a5)
	lw	a1,132(a5)
	call	hash
	addi	s0,s0,1
	li	a5,8
	bne	s0,a5,.L223
	lui	s0,%hi(.LANCHOR1)
	addi	s0,s0,%lo(.LANCHOR1)
	addi	s1,s0,32
.L224:
	lw	a0,0(s0)
	li	a1,0
	call	hash
	addi	s0,s0,4
	bne	s0,s1,.L224
	lui	s0,%hi(g3)
	addi	s0,s0,%lo(g3)
	addi	s1,s0,8
.L225:
	lbu	a0,0(s0)
	li	a1,0
	call	hash
	addi	s0,s0,1
	bne	s0,s1,.L225
	lui	s0,%hi(.LANCHOR0)
	addi	s0,s0,%lo(.LANCHOR0)
	addi	s1,s0,64
.L226:
	lw	a0,0(s0)
	lw	a1,4(s0)
	call	hash
	addi	s0,s0,8
	bne	s1,s0,.L226
	lui	a5,%hi(g5)
	lhu	a0,%lo(g5)(a5)
	li	a1,0
	call	hash
	lui	s0,%hi(g6)
	addi	s0,s0,%lo(g6)
	addi	s1,s0,8
.L227:
	lbu	a0,0(s0)
	li	a1,0
	call	hash
	addi	s0,s0,1
	bne	s1,s0,.L227
	li	s0,0
	lui	s1,%hi(.LANCHOR0)
	addi	s1,s1,%lo(.LANCHOR0)
.L228:
	slli	a5,s0,2
	add	a5,s1,a5
	lw	a0,64(a5)
	srai	a1,a0,31
	call	hash
	addi	s0,s0,1
	li	a5,8
	bne	s0,a5,.L228
	lui	a5,%hi(g8)
	lw	a0,%lo(g8)(a5)
	call	__extendsfdf2
	call	hash
	lui	s0,%hi(.LANCHOR0)
	addi	s0,s0,%lo(.LANCHOR0)
	lw	a0,96(s0)
	andi	a0,a0,7
	li	a1,0
	call	hash
	lw	a0,96(s0)
	slli	a0,a0,12
	srli	a0,a0,15
	li	a1,0
	call	hash
	lw	a1,96(s0)
	slli	a1,a1,3
	srai	a0,a1,23
	srai	a1,a1,31
	call	hash
	lw	a0,100(s0)
	slli	a0,a0,3
	srli	a0,a0,3
	li	a1,0
	call	hash
	lw	a0,104(s0)
	lw	a1,108(s0)
	call	hash
	lw	a0,112(s0)
	lw	a1,116(s0)
	call	hash
	lui	s0,%hi(state)
	lui	a5,%hi(fuel)
	lw	a3,%lo(fuel)(a5)
	lw	a2,%lo(state)(s0)
	lw	a1,%lo(state+4)(s0)
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	call	printf
	lw	a0,%lo(state)(s0)
	andi	a0,a0,63
	lw	ra,112(sp)
	lw	s0,108(sp)
	lw	s1,104(sp)
	addi	sp,sp,116
	jr	ra
.L232:
	lui	a5,%hi(.LC24)
	lw	a0,%lo(.LC24)(a5)
	lw	a4,%lo(.LC24+4)(a5)
	j	.L221
	.size	main, .-main
	.globl	g5
	.globl	g4
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
	.word	1071644672
	.section	.srodata.cst4,"aM",@progbits,4
	.align	2
.LC3:
	.word	1065353216
	.align	2
.LC4:
	.word	1329703573
	.section	.srodata.cst8
	.align	3
.LC5:
	.word	-1182793728
	.word	1104506264
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
	.word	-1610612736
	.word	-1067435350
	.align	3
.LC10:
	.word	953480378
	.word	1023812
	.section	.srodata.cst4
	.align	2
.LC11:
	.word	1232348160
	.section	.srodata.cst8
	.align	3
.LC12:
	.word	0
	.word	1073741824
	.align	3
.LC13:
	.word	0
	.word	-1064806400
	.align	3
.LC14:
	.word	0
	.word	1093567616
	.section	.srodata.cst4
	.align	2
.LC15:
	.word	1141818982
	.align	2
.LC16:
	.word	1544323142
	.align	2
.LC17:
	.word	1136836608
	.section	.srodata.cst8
	.align	3
.LC18:
	.word	0
	.word	-1066196992
	.align	3
.LC19:
	.word	858993459
	.word	-1065946317
	.align	3
.LC20:
	.word	0
	.word	1089850808
	.section	.srodata.cst4
	.align	2
.LC21:
	.word	-1000126874
	.align	2
.LC22:
	.word	1133182976
	.section	.srodata.cst8
	.align	3
.LC23:
	.word	0
	.word	-1064521728
	.align	3
.LC24:
	.word	522116798
	.word	-1004980133
	.section	.srodata.cst4
	.align	2
.LC25:
	.word	1199570688
	.align	2
.LC26:
	.word	1315139580
	.data
	.align	3
	.set	.LANCHOR0,. + 0
	.type	g4, @object
	.size	g4, 64
g4:
	.word	1403238906
	.word	1231110896
	.word	-1149188750
	.word	807026447
	.word	32767
	.word	0
	.word	1197284499
	.word	253828543
	.word	-658781763
	.word	-1212144494
	.word	-589693260
	.word	292399182
	.word	2
	.word	0
	.word	255
	.word	0
	.type	g7, @object
	.size	g7, 32
g7:
	.word	509962517
	.word	-1395350661
	.word	128
	.word	-608464500
	.word	-1346343914
	.word	2147483647
	.word	127
	.word	-503743572
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
	.type	g1, @object
	.size	g1, 64
g1:
	.word	-858993459
	.word	-1064732468
	.word	0
	.word	-1064631296
	.word	0
	.word	1076101120
	.word	0
	.word	1081389056
	.word	0
	.word	-1065774080
	.word	0
	.word	-1065164544
	.word	0
	.word	1082313728
	.word	0
	.word	-1068376064
	.type	g0, @object
	.size	g0, 16
g0:
	.half	-21343
	.half	11996
	.half	3495
	.half	984
	.half	-22352
	.half	15133
	.half	4096
	.half	9593
	.bss
	.align	2
	.set	.LANCHOR1,. + 0
	.type	g2, @object
	.size	g2, 32
g2:
	.zero	32
	.section	.sbss,"aw",@nobits
	.align	2
	.type	fuel, @object
	.size	fuel, 4
fuel:
	.zero	4
	.section	.sdata,"aw"
	.align	3
	.type	call_f21, @object
	.size	call_f21, 4
call_f21:
	.word	f21
	.type	call_f17, @object
	.size	call_f17, 4
call_f17:
	.word	f17
	.type	call_f13, @object
	.size	call_f13, 4
call_f13:
	.word	f13
	.type	call_f9, @object
	.size	call_f9, 4
call_f9:
	.word	f9
	.type	g8, @object
	.size	g8, 4
g8:
	.word	1143873536
	.type	g6, @object
	.size	g6, 8
g6:
	.ascii	"\002\024\206\177|\200\342Z"
	.type	g5, @object
	.size	g5, 2
g5:
	.half	-18474
	.zero	2
	.type	g3, @object
	.size	g3, 8
g3:
	.ascii	"H\002\007\371\200\331\240\377"
	.type	state, @object
	.size	state, 8
state:
	.word	-2078137563
	.word	-873292572
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
