	.file	"O2.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	f10.part.0, @function
f10.part.0:
	addi	a2,a2,-7
	lui	a5,%tprel_hi(.LANCHOR1)
	lui	a4,%hi(.LANCHOR0)
	addi	a4,a4,%lo(.LANCHOR0)
	add	a5,a5,tp,%tprel_add(.LANCHOR1)
	seqz	a2,a2
	addi	a5,a5,%tprel_lo(.LANCHOR1)
	sw	a2,8(a4)
	sw	zero,12(a4)
	li	a4,26
	sw	a4,20(a5)
	li	a0,255
	ret
	.size	f10.part.0, .-f10.part.0
	.align	2
	.type	f10, @function
f10:
	lui	a3,%hi(fuel)
	lw	a5,%lo(fuel)(a3)
	li	a4,4096
	addi	a4,a4,-1096
	addi	a5,a5,1
	sw	a5,%lo(fuel)(a3)
	bgtu	a5,a4,.L4
	tail	f10.part.0
.L4:
	li	a0,1
	ret
	.size	f10, .-f10
	.globl	__gtdf2
	.globl	__ltdf2
	.globl	__fixdfsi
	.globl	__moddi3
	.globl	__popcountsi2
	.align	2
	.weak	f25
	.type	f25, @function
f25:
	lui	a3,%hi(fuel)
	lw	a4,%lo(fuel)(a3)
	addi	sp,sp,-68
	sw	s0,60(sp)
	addi	a4,a4,1
	li	s0,4096
	sw	a4,%lo(fuel)(a3)
	sw	ra,64(sp)
	sw	s1,56(sp)
	addi	a3,s0,-1096
	bgtu	a4,a3,.L14
	lui	a4,%hi(.LANCHOR0)
	addi	a4,a4,%lo(.LANCHOR0)
	lw	a3,0(a4)
	lw	a2,20(a4)
	mv	t2,a0
	mv	a5,a1
	lb	a0,4(a4)
	lw	a1,16(a4)
	lui	a4,%hi(g9)
	lh	a4,%lo(g9)(a4)
	slli	a3,a3,3
	sw	a1,24(sp)
	sw	a4,8(sp)
	srai	a4,a3,23
	sw	a4,48(sp)
	slli	a4,t2,16
	srai	a1,a3,31
	srli	a4,a4,16
	sw	a0,20(sp)
	sw	a2,28(sp)
	sw	a1,52(sp)
	sw	a4,0(sp)
	bge	a5,a0,.L24
	lui	a5,%hi(g8)
	sw	a5,4(sp)
	lui	a5,%tprel_hi(.LANCHOR1)
	li	s1,0
	li	a4,1
	sw	a5,12(sp)
.L7:
	slli	a5,s1,24
	srai	a5,a5,24
.L11:
	lw	a3,4(sp)
	lw	a0,0(sp)
	slli	s1,s1,3
	lbu	a2,%lo(g8)(a3)
	lw	a3,12(sp)
	add	a1,a3,tp,%tprel_add(.LANCHOR1)
	li	a3,49152
	addi	a3,a3,783
	sltu	a3,a0,a3
	lw	a0,8(sp)
	addi	a1,a1,%tprel_lo(.LANCHOR1)
	xori	a3,a3,1
	and	a2,a2,a0
	add	s1,a1,s1
	or	a3,a3,a2
	sw	a3,32(s1)
	sw	zero,36(s1)
	li	a3,3
	beq	a4,a3,.L12
	slli	a3,t2,16
	srli	a3,a3,16
	sw	a3,0(sp)
	lw	a3,20(sp)
	addi	t1,a4,1
	sw	a5,16(sp)
	andi	t1,t1,0xff
	bgt	a3,a5,.L18
	lw	a0,48(sp)
	lw	a1,52(sp)
	li	s0,4096
	addi	s0,s0,-1458
	sub	t0,s0,t2
	mv	a2,a4
	li	a3,0
	sgtu	s0,t0,s0
	sw	t1,44(sp)
	sw	t2,40(sp)
	sw	a4,36(sp)
	sw	t0,32(sp)
	call	__moddi3
	lw	a4,36(sp)
	lw	t1,44(sp)
	lw	t0,32(sp)
	lw	t2,40(sp)
	lw	a5,16(sp)
	mv	s1,a4
	neg	s0,s0
	mv	a4,t1
.L13:
	sw	a5,16(sp)
	srli	a1,a1,31
	bne	t0,a1,.L7
	bne	s0,zero,.L7
	lui	a3,%hi(.LC0)
	lw	a2,%lo(.LC0)(a3)
	lw	a0,24(sp)
	lw	a3,%lo(.LC0+4)(a3)
	lw	a1,28(sp)
	sw	t2,36(sp)
	sw	a4,32(sp)
	call	__gtdf2
	lw	a4,32(sp)
	lw	t2,36(sp)
	lw	a5,16(sp)
	ble	a0,zero,.L22
	lui	a3,%hi(.LC1)
	lw	a2,%lo(.LC1)(a3)
	lw	a0,24(sp)
	lw	a3,%lo(.LC1+4)(a3)
	lw	a1,28(sp)
	sw	a5,36(sp)
	sw	t2,32(sp)
	sw	a4,16(sp)
	call	__ltdf2
	lw	a4,16(sp)
	lw	t2,32(sp)
	lw	a5,36(sp)
	bge	a0,zero,.L22
	lw	a0,24(sp)
	lw	a1,28(sp)
	call	__fixdfsi
	lw	a4,16(sp)
	lw	t2,32(sp)
	lw	a5,36(sp)
.L8:
	ble	a5,a0,.L7
	lw	a3,4(sp)
	lw	a2,0(sp)
	lbu	a3,%lo(g8)(a3)
	beq	a3,a2,.L7
	slli	a3,a5,16
	srli	a3,a3,16
	mv	t2,a5
	sw	a3,0(sp)
	j	.L11
.L24:
	addi	s0,s0,-1458
	lui	a3,%hi(g8)
	sub	t0,s0,t2
	sgtu	s0,t0,s0
	sw	a3,4(sp)
	lui	a3,%tprel_hi(.LANCHOR1)
	neg	s0,s0
	li	s1,0
	li	a4,1
	sw	a3,12(sp)
	j	.L13
.L18:
	mv	s1,a4
	mv	a4,t1
	j	.L7
.L12:
	slli	a0,t2,16
	srli	a0,a0,16
	call	__popcountsi2
	lw	ra,64(sp)
	lw	s0,60(sp)
	slli	a0,a0,16
	srli	a0,a0,16
	lw	s1,56(sp)
	seqz	a0,a0
	addi	sp,sp,68
	jr	ra
.L22:
	li	a0,77
	j	.L8
.L14:
	lw	ra,64(sp)
	lw	s0,60(sp)
	lw	s1,56(sp)
	li	a0,1
	addi	sp,sp,68
	jr	ra
	.size	f25, .-f25
	.globl	__divdi3
	.align	2
	.type	f29, @function
f29:
	lui	t1,%hi(fuel)
	lw	a3,%lo(fuel)(t1)
	addi	sp,sp,-24
	sw	a5,20(sp)
	addi	a3,a3,1
	li	a5,4096
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	sw	a3,%lo(fuel)(t1)
	addi	a5,a5,-1096
	bleu	a3,a5,.L42
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,1
	li	a1,0
	addi	sp,sp,24
	jr	ra
.L42:
	lui	a5,%hi(.LANCHOR0)
	mv	s1,a0
	lw	a0,%lo(.LANCHOR0)(a5)
	srai	a3,a4,31
	li	a1,-33
	andi	a0,a0,7
	srli	a0,a0,2
	sw	a3,0(sp)
	mv	s0,a4
	call	f25
	lw	a3,0(sp)
	mv	a5,a0
	lui	t1,%hi(fuel)
	blt	s0,zero,.L39
	beq	a3,zero,.L43
.L36:
	lw	a4,%lo(fuel)(t1)
	li	a1,4096
	li	a2,61440
	addi	a4,a4,1
	addi	a1,a1,-1096
	sw	a4,%lo(fuel)(t1)
	addi	a2,a2,-1686
	bgtu	a4,a1,.L37
.L47:
	li	a4,-32768
	addi	a4,a4,1068
	sra	a4,a4,a5
	lui	a1,%hi(.LC2)
	or	a2,a2,a4
	lw	a0,%lo(.LC2)(a1)
	lw	a1,%lo(.LC2+4)(a1)
	slli	a2,a2,16
	srai	a2,a2,16
	sw	a3,4(sp)
	sw	a5,0(sp)
	call	f10.part.0
	lw	a3,4(sp)
	addi	a1,s0,1
	sltu	a2,a1,s0
	add	a2,a2,a3
	lw	a5,0(sp)
	li	a4,0
	li	t1,1
	beq	a2,zero,.L44
.L40:
	mv	a2,s0
	li	a1,0
	sw	a5,0(sp)
	call	__divdi3
	lw	a5,0(sp)
	mv	a4,a1
.L30:
	slli	s1,s1,16
	srai	s1,s1,16
	li	a3,127
	ble	s1,a3,.L38
	li	a2,0
	mv	a3,a5
	li	a1,0
	li	a5,1
	beq	a2,a4,.L45
.L33:
	mv	a0,a5
.L46:
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,24
	jr	ra
.L38:
	li	a5,-2147483648
	li	a2,0
	xori	a3,a5,-1
	li	a1,0
	li	a5,1
	bne	a2,a4,.L33
.L45:
	bleu	a3,a0,.L33
	li	a5,0
	mv	a0,a5
	j	.L46
.L43:
	bleu	a0,s0,.L36
.L39:
	lui	a4,%hi(g2)
	lw	a2,%lo(g2)(a4)
	lw	a4,%lo(fuel)(t1)
	li	a1,4096
	slli	a2,a2,16
	addi	a4,a4,1
	addi	a1,a1,-1096
	sw	a4,%lo(fuel)(t1)
	srli	a2,a2,16
	bleu	a4,a1,.L47
.L37:
	addi	a1,s0,1
	sltu	a2,a1,s0
	add	a2,a2,a3
	li	a0,1
	li	a4,0
	li	t1,1
	bne	a2,zero,.L40
.L44:
	bgtu	a1,t1,.L40
	j	.L30
	.size	f29, .-f29
	.globl	__gtsf2
	.globl	__ltsf2
	.globl	__fixsfsi
	.globl	__floatdisf
	.globl	__extendsfdf2
	.globl	__adddf3
	.globl	__divdf3
	.globl	__truncdfsf2
	.globl	__floatsisf
	.globl	__lesf2
	.globl	__paritysi2
	.globl	__floatunsidf
	.globl	__muldf3
	.globl	__floatundidf
	.align	2
	.type	f14, @function
f14:
	addi	sp,sp,-104
	sw	s0,92(sp)
	lw	s0,116(sp)
	lui	t0,%hi(fuel)
	lw	t1,%lo(fuel)(t0)
	sw	s0,4(sp)
	lw	s0,120(sp)
	lw	t2,104(sp)
	addi	t1,t1,1
	sw	s0,8(sp)
	lh	s0,124(sp)
	sw	t1,%lo(fuel)(t0)
	li	t0,4096
	sw	t2,36(sp)
	sw	a0,28(sp)
	sw	ra,96(sp)
	sw	s1,88(sp)
	sw	a5,100(sp)
	addi	t0,t0,-1096
	sw	s0,48(sp)
	sw	a1,32(sp)
	sw	a2,72(sp)
	sw	a3,12(sp)
	sw	a4,0(sp)
	sw	a5,20(sp)
	lw	t2,108(sp)
	li	a0,1
	bgtu	t1,t0,.L180
	lui	a4,%hi(g6)
	lb	a4,%lo(g6)(a4)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	sw	a4,24(sp)
	lui	a4,%hi(.LC9)
	lw	a3,%lo(.LC9)(a4)
	lw	a4,%lo(.LC9+4)(a4)
	sw	a5,80(sp)
	lw	a5,4(a5)
	sw	a4,68(sp)
	lui	a4,%hi(.LC1)
	slli	a5,a5,3
	sw	a3,64(sp)
	lw	a3,%lo(.LC1)(a4)
	lw	a4,%lo(.LC1+4)(a4)
	srli	a5,a5,3
	ori	a5,a5,1
	li	s0,0
	sw	a3,40(sp)
	sw	a4,44(sp)
	sw	a5,52(sp)
	mv	s1,s0
	sw	t2,56(sp)
.L72:
	lui	a5,%hi(.LC7)
	lw	a1,%lo(.LC7)(a5)
	lw	a0,0(sp)
	call	__gtsf2
	ble	a0,zero,.L187
	lui	a5,%hi(.LC8)
	lw	a1,%lo(.LC8)(a5)
	lw	a0,0(sp)
	call	__ltsf2
	bge	a0,zero,.L188
	lw	a0,0(sp)
	call	__fixsfsi
	lw	a5,8(sp)
	lw	a4,4(sp)
	mv	s0,a0
	mv	a1,a5
	lui	a5,%hi(.LC0)
	lw	a2,%lo(.LC0)(a5)
	lw	a3,%lo(.LC0+4)(a5)
	mv	a0,a4
	sw	s0,16(sp)
	call	__gtdf2
	srai	s0,s0,31
	ble	a0,zero,.L159
.L51:
	lw	a4,4(sp)
	lw	a5,8(sp)
	lw	a2,40(sp)
	lw	a3,44(sp)
	mv	a0,a4
	mv	a1,a5
	call	__ltdf2
	bge	a0,zero,.L159
	lw	a4,4(sp)
	lw	a5,8(sp)
	mv	a0,a4
	mv	a1,a5
	call	__fixdfsi
	slli	a0,a0,24
	srai	a0,a0,24
.L55:
	lw	a5,24(sp)
	bgt	a5,a0,.L52
	lui	a5,%hi(.LC3)
	lw	a5,%lo(.LC3+4)(a5)
	li	a4,-1400655872
	addi	a0,a4,-537
	bgtu	a5,s0,.L53
.L162:
	beq	a5,s0,.L189
.L62:
	lw	a5,52(sp)
	lui	a4,%hi(.LC7)
	lw	s0,0(sp)
	remu	a5,s1,a5
	lw	a1,%lo(.LC7)(a4)
	mv	a0,s0
	lui	a4,%hi(g2)
	sw	a5,%lo(g2)(a4)
	call	__gtsf2
	ble	a0,zero,.L164
	lui	a5,%hi(.LC8)
	lw	a1,%lo(.LC8)(a5)
	mv	a0,s0
	call	__ltsf2
	bge	a0,zero,.L164
	mv	a0,s0
	call	__fixsfsi
	li	a5,-1775046656
	addi	a5,a5,-1253
	srai	s0,a0,31
	and	a0,a0,a5
	li	a5,-1169801216
	addi	a5,a5,-1300
	and	s0,s0,a5
	lw	a5,28(sp)
	lw	a3,32(sp)
	not	t1,a0
	addi	a4,a5,1
	sltu	a5,a4,a5
	add	a5,a5,a3
	not	s0,s0
	li	a3,1
	beq	a5,zero,.L190
.L141:
	lw	a2,28(sp)
	lw	a3,32(sp)
	lw	a0,64(sp)
	lw	a1,68(sp)
	sw	t1,16(sp)
	call	__divdi3
	lw	a5,48(sp)
	lw	t1,16(sp)
	sub	a0,a0,a5
	andi	a0,a0,63
	addi	a5,a0,-32
	blt	a5,zero,.L70
.L196:
	sra	a5,s0,a5
	sw	a5,20(sp)
	srai	a5,s0,31
	sw	a5,36(sp)
.L64:
	addi	s1,s1,1
	li	a5,8
	bne	s1,a5,.L72
	lw	a1,32(sp)
	lw	a0,28(sp)
	call	__floatdisf
	call	__extendsfdf2
	mv	a5,a1
	mv	s1,a0
	lw	a1,36(sp)
	lw	a0,20(sp)
	sw	a5,16(sp)
	call	__floatdisf
	mv	a1,zero
	mv	s0,a0
	call	__gtsf2
	ble	a0,zero,.L167
	lui	a5,%hi(.LC10)
	lw	a1,%lo(.LC10)(a5)
	mv	a0,s0
	call	__ltsf2
	blt	a0,zero,.L191
.L167:
	lui	a5,%hi(.LC4)
	lw	a4,%lo(.LC4)(a5)
	lw	a5,%lo(.LC4+4)(a5)
.L73:
	lw	a1,16(sp)
	mv	a2,a4
	mv	a3,a5
	mv	a0,s1
	call	__divdf3
	call	__truncdfsf2
	mv	a5,a0
	lw	a0,72(sp)
	sw	a5,16(sp)
	call	__floatsisf
	call	__extendsfdf2
	lw	a4,4(sp)
	lw	a5,8(sp)
	mv	s1,a0
	mv	s0,a1
	mv	a0,a4
	mv	a1,a5
	call	__truncdfsf2
	mv	a1,zero
	sw	a0,32(sp)
	call	__gtsf2
	ble	a0,zero,.L169
	lui	a5,%hi(.LC10)
	lw	a1,%lo(.LC10)(a5)
	lw	a0,32(sp)
	call	__ltsf2
	blt	a0,zero,.L192
.L169:
	lui	a5,%hi(.LC4)
	lw	a4,%lo(.LC4)(a5)
	lw	a5,%lo(.LC4+4)(a5)
.L76:
	mv	a2,a4
	mv	a3,a5
	mv	a1,s0
	mv	a0,s1
	call	__divdf3
	call	__truncdfsf2
	mv	a1,zero
	mv	s0,a0
	call	__gtsf2
	ble	a0,zero,.L171
	lui	a5,%hi(.LC10)
	lw	a1,%lo(.LC10)(a5)
	mv	a0,s0
	call	__ltsf2
	blt	a0,zero,.L193
.L171:
	lui	a5,%hi(.LC5)
	lw	a1,%lo(.LC5)(a5)
.L79:
	lw	a0,16(sp)
	call	__lesf2
	bgt	a0,zero,.L82
	lui	s0,%hi(g8)
	lui	a5,%hi(.LC7)
	lbu	s1,%lo(g8)(s0)
	lw	a1,%lo(.LC7)(a5)
	lw	a0,0(sp)
	andi	s1,s1,0xff
	call	__gtsf2
	ble	a0,zero,.L173
	lui	a5,%hi(.LC8)
	lw	a1,%lo(.LC8)(a5)
	lw	a0,0(sp)
	call	__ltsf2
	bge	a0,zero,.L173
	lw	a0,0(sp)
	call	__fixsfsi
	slli	a5,a0,16
	srai	a5,a5,16
	addi	a3,a5,1
	li	a4,1
	bleu	a3,a4,.L87
.L84:
	rem	s1,s1,a5
.L87:
	lbu	s0,%lo(g8)(s0)
	lh	a0,28(sp)
	sw	zero,64(sp)
	andi	s0,s0,0xff
	call	__paritysi2
	bne	a0,zero,.L88
	mul	s0,s0,s1
	slli	a5,s0,16
	srai	a5,a5,16
	sw	a5,64(sp)
.L88:
	lw	a5,80(sp)
	lw	a2,8(a5)
	lw	a4,12(a5)
	andi	a5,a2,63
	addi	a3,a5,-32
	blt	a3,zero,.L89
	srai	a5,a4,31
	sra	t2,a4,a3
	sw	a5,40(sp)
.L90:
	lui	a1,%hi(.LC6)
	lw	a3,%lo(.LC6)(a1)
	lw	a5,80(sp)
	lui	a2,%tprel_hi(.LANCHOR1)
	sw	a3,48(sp)
	lw	a3,%lo(.LC6+4)(a1)
	lui	a1,%hi(.LC4)
	lw	a0,%lo(.LC4)(a1)
	lw	a1,%lo(.LC4+4)(a1)
	lw	a4,16(a5)
	add	a2,a2,tp,%tprel_add(.LANCHOR1)
	sw	a1,60(sp)
	lui	a1,%hi(.LC1)
	lw	a5,20(a5)
	sw	a0,56(sp)
	lw	a0,%lo(.LC1)(a1)
	lw	a1,%lo(.LC1+4)(a1)
	addi	a2,a2,%tprel_lo(.LANCHOR1)
	sw	a3,52(sp)
	addi	a3,a2,32
	sw	a0,72(sp)
	sw	a1,76(sp)
	sw	a3,16(sp)
	sw	zero,28(sp)
	sw	a4,32(sp)
	sw	a5,36(sp)
	sw	t2,84(sp)
	j	.L106
.L195:
	lw	a0,0(sp)
	call	__extendsfdf2
.L92:
	lui	a5,%hi(.LC13)
	lw	a2,%lo(.LC13)(a5)
	lw	a3,%lo(.LC13+4)(a5)
	call	__muldf3
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L175
	lui	a5,%hi(.LC15)
	lw	a2,%lo(.LC15)(a5)
	lw	a3,%lo(.LC15+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L93
.L175:
	lw	s1,48(sp)
	lw	s0,52(sp)
.L93:
	lw	a4,40(sp)
	li	a5,-1
	blt	a4,a5,.L152
	bne	a4,a5,.L96
	lw	a4,84(sp)
	li	a5,-4096
	bgeu	a4,a5,.L96
.L152:
	lw	a5,16(sp)
	lw	a0,0(a5)
	lw	a1,4(a5)
	call	__floatundidf
	lw	a2,56(sp)
	lw	a3,60(sp)
	call	__divdf3
	mv	a5,a0
.L98:
	mv	a2,s1
	mv	a3,s0
	mv	a0,a5
	call	__muldf3
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	sw	s1,32(sp)
	sw	s0,36(sp)
	ble	a0,zero,.L179
	lui	a5,%hi(.LC15)
	lw	a2,%lo(.LC15)(a5)
	lw	a3,%lo(.LC15+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L103
.L179:
	li	a5,1071644672
	sw	zero,32(sp)
	sw	a5,36(sp)
.L103:
	lw	a5,28(sp)
	lw	a3,16(sp)
	addi	a5,a5,1
	andi	a4,a5,0xff
	addi	a3,a3,8
	sw	a4,28(sp)
	li	a5,7
	sw	a3,16(sp)
	beq	a4,a5,.L194
.L106:
	lw	a4,20(sp)
	li	a5,255
	bleu	a4,a5,.L195
	lw	a0,28(sp)
	call	__floatunsidf
	li	a5,-2147483648
	xor	a1,a5,a1
	j	.L92
.L187:
	lui	a5,%hi(.LC0)
	lw	a2,%lo(.LC0)(a5)
	lw	a3,%lo(.LC0+4)(a5)
	lw	a4,4(sp)
	lw	a5,8(sp)
	mv	a0,a4
	mv	a1,a5
.L186:
	call	__gtdf2
	li	a5,77
	sw	a5,16(sp)
	li	s0,0
	bgt	a0,zero,.L51
	lw	a5,24(sp)
	li	a4,77
	bgt	a5,a4,.L52
.L53:
	lui	a5,%tprel_hi(.LANCHOR1)
	add	a5,a5,tp,%tprel_add(.LANCHOR1)
	slli	a4,s1,2
	addi	a5,a5,%tprel_lo(.LANCHOR1)
	add	a5,a5,a4
	lw	a4,56(sp)
	sw	a4,0(a5)
	j	.L64
.L52:
	lui	a5,%hi(.LC7)
	lw	a1,%lo(.LC7)(a5)
	lw	a0,12(sp)
	call	__gtsf2
	ble	a0,zero,.L161
	lui	a5,%hi(.LC8)
	lw	a1,%lo(.LC8)(a5)
	lw	a0,12(sp)
	call	__ltsf2
	bge	a0,zero,.L161
	lw	a0,12(sp)
	call	__fixsfsi
	srai	a5,a0,31
	bleu	a5,s0,.L162
	j	.L53
.L159:
	li	a0,77
	j	.L55
.L161:
	li	a5,0
	li	a0,77
	bne	a5,s0,.L62
.L189:
	lw	a5,16(sp)
	bleu	a0,a5,.L62
	j	.L53
.L164:
	lw	a5,28(sp)
	lw	a3,32(sp)
	li	t1,-10
	addi	a4,a5,1
	sltu	a5,a4,a5
	add	a5,a5,a3
	li	s0,-1
	li	a3,1
	bne	a5,zero,.L141
.L190:
	bgtu	a4,a3,.L141
	lw	a5,48(sp)
	li	a0,1808207872
	addi	a0,a0,-511
	sub	a0,a0,a5
	andi	a0,a0,63
	addi	a5,a0,-32
	bge	a5,zero,.L196
.L70:
	li	a4,31
	sub	a4,a4,a0
	slli	a5,s0,1
	sll	a5,a5,a4
	srl	a4,t1,a0
	or	a5,a5,a4
	sw	a5,20(sp)
	sra	a5,s0,a0
	sw	a5,36(sp)
	j	.L64
.L188:
	lw	a5,8(sp)
	lw	a4,4(sp)
	mv	a1,a5
	lui	a5,%hi(.LC0)
	lw	a2,%lo(.LC0)(a5)
	lw	a3,%lo(.LC0+4)(a5)
	mv	a0,a4
	j	.L186
.L194:
	lw	a3,80(sp)
	lw	a4,32(sp)
	lw	a5,36(sp)
	sw	a4,16(a3)
	sw	a5,20(a3)
.L82:
	lw	a5,24(sp)
	li	a0,1
	ori	a5,a5,1
	remu	a0,a0,a5
.L180:
	lw	ra,96(sp)
	lw	s0,92(sp)
	lw	s1,88(sp)
	addi	sp,sp,104
	jr	ra
.L193:
	mv	a0,s0
	call	__extendsfdf2
	lui	a5,%hi(.LC11)
	lw	a2,%lo(.LC11)(a5)
	lw	a3,%lo(.LC11+4)(a5)
	call	__adddf3
	lui	a5,%hi(.LC12)
	mv	a2,a0
	mv	a3,a1
	lw	a0,%lo(.LC12)(a5)
	lw	a1,%lo(.LC12+4)(a5)
	call	__divdf3
	call	__truncdfsf2
	mv	a1,a0
	j	.L79
.L192:
	lw	a0,32(sp)
	call	__extendsfdf2
	lui	a5,%hi(.LC11)
	lw	a2,%lo(.LC11)(a5)
	lw	a3,%lo(.LC11+4)(a5)
	call	__adddf3
	mv	a4,a0
	mv	a5,a1
	j	.L76
.L191:
	mv	a0,s0
	call	__extendsfdf2
	lui	a5,%hi(.LC11)
	lw	a2,%lo(.LC11)(a5)
	lw	a3,%lo(.LC11+4)(a5)
	call	__adddf3
	mv	a4,a0
	mv	a5,a1
	j	.L73
.L173:
	li	a5,77
	j	.L84
.L96:
	lui	a5,%hi(.LC0)
	lw	a2,%lo(.LC0)(a5)
	lw	a3,%lo(.LC0+4)(a5)
	lw	a4,4(sp)
	lw	a5,8(sp)
	mv	a0,a4
	mv	a1,a5
	call	__gtdf2
	ble	a0,zero,.L177
	lw	a4,4(sp)
	lw	a5,8(sp)
	lw	a2,72(sp)
	lw	a3,76(sp)
	mv	a0,a4
	mv	a1,a5
	call	__ltdf2
	bge	a0,zero,.L177
	lw	a5,8(sp)
	lw	a4,4(sp)
	mv	a1,a5
	mv	a0,a4
	call	__fixdfsi
	lw	a5,64(sp)
	bleu	a0,a5,.L102
.L197:
	lw	a4,36(sp)
	li	a1,-2147483648
	lw	a5,32(sp)
	xor	a1,a1,a4
	j	.L98
.L177:
	lw	a5,64(sp)
	li	a0,77
	bgtu	a0,a5,.L197
.L102:
	lw	a0,12(sp)
	call	__extendsfdf2
	mv	a5,a0
	j	.L98
.L89:
	li	a3,31
	sub	a3,a3,a5
	slli	a1,a4,1
	srl	t2,a2,a5
	sll	a1,a1,a3
	sra	a5,a4,a5
	or	t2,a1,t2
	sw	a5,40(sp)
	j	.L90
	.size	f14, .-f14
	.globl	__floatundisf
	.globl	__mulsf3
	.globl	__divsf3
	.globl	__floatdidf
	.globl	__bswapsi2
	.globl	__subdf3
	.globl	__addsf3
	.globl	__subsf3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC23:
	.string	"%08x%08x %u\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-88
	lui	a5,%tprel_hi(.LANCHOR1)
	sw	s1,76(sp)
	add	s1,a5,tp,%tprel_add(.LANCHOR1)
	addi	s1,s1,%tprel_lo(.LANCHOR1)
	lw	a1,68(s1)
	lw	a0,64(s1)
	sw	ra,84(sp)
	sw	s0,80(sp)
	call	__floatundisf
	lw	a1,76(s1)
	mv	s0,a0
	lw	a0,72(s1)
	call	__floatundisf
	mv	a1,a0
	mv	a0,s0
	call	__mulsf3
	sw	a0,24(sp)
	call	__extendsfdf2
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L238
	lui	a5,%hi(.LC15)
	lw	a2,%lo(.LC15)(a5)
	lw	a3,%lo(.LC15+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L246
.L238:
	lui	a5,%hi(.LC16)
	lw	a5,%lo(.LC16)(a5)
	sw	a5,40(sp)
.L199:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	s0,16(a5)
	lw	s1,20(a5)
	lui	a4,%hi(.LC0)
	sw	a5,24(sp)
	lw	a5,0(a5)
	lw	a2,%lo(.LC0)(a4)
	lw	a3,%lo(.LC0+4)(a4)
	andi	a5,a5,7
	mv	a0,s0
	mv	a1,s1
	sw	a5,28(sp)
	call	__gtdf2
	ble	a0,zero,.L240
	lui	a5,%hi(.LC1)
	lw	a2,%lo(.LC1)(a5)
	lw	a3,%lo(.LC1+4)(a5)
	mv	a0,s0
	mv	a1,s1
	call	__ltdf2
	bge	a0,zero,.L240
	mv	a0,s0
	mv	a1,s1
	call	__fixdfsi
	mv	a5,a0
	j	.L202
.L240:
	li	a5,77
.L202:
	slli	a5,a5,16
	li	a4,45056
	addi	a4,a4,-1065
	srli	a5,a5,16
	div	a5,a5,a4
	lui	a4,%hi(g3)
	lw	a0,%lo(g3)(a4)
	lw	a1,%lo(g3+4)(a4)
	lw	a4,28(sp)
	slli	a5,a5,16
	srli	a5,a5,16
	sub	a5,a5,a4
	seqz	a5,a5
	sw	a5,28(sp)
	call	__floatdidf
	lui	a5,%tprel_hi(.LANCHOR1)
	add	a5,a5,tp,%tprel_add(.LANCHOR1)
	addi	a5,a5,%tprel_lo(.LANCHOR1)
	mv	a4,a0
	lw	a0,24(a5)
	sw	a4,32(sp)
	sw	a1,36(sp)
	call	__floatunsidf
	lui	a5,%hi(.LC19)
	lw	a2,%lo(.LC19)(a5)
	lw	a3,%lo(.LC19+4)(a5)
	call	__muldf3
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	mv	s1,a0
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L242
	lui	a5,%hi(.LC15)
	lw	a2,%lo(.LC15)(a5)
	lw	a3,%lo(.LC15+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	bge	a0,zero,.L242
.L205:
	lw	a5,24(sp)
	lui	a4,%hi(g8)
	lbu	a0,%lo(g8)(a4)
	lw	a5,0(a5)
	slli	a5,a5,3
	srai	a5,a5,23
	sub	a0,a0,a5
	call	__bswapsi2
	lw	t1,32(sp)
	lw	t2,36(sp)
	slli	a5,a0,16
	mv	a2,s1
	mv	a3,s0
	srai	a5,a5,16
	mv	a0,t1
	mv	a1,t2
	sw	a5,20(sp)
	call	__subdf3
	lw	s0,28(sp)
	mv	t0,a1
	lw	a3,40(sp)
	mv	ra,a0
	sw	t0,16(sp)
	li	t0,234881024
	mv	t2,a1
	mv	a4,zero
	mv	a5,s0
	li	a2,0
	li	a1,0
	sw	ra,12(sp)
	sw	t0,4(sp)
	li	a0,57
	sw	zero,8(sp)
	sw	zero,0(sp)
	sw	ra,68(sp)
	sw	t2,72(sp)
	sw	s0,60(sp)
	sw	zero,64(sp)
	call	f14
	lw	a5,24(sp)
	mv	s1,a0
	lw	a1,0(a5)
	lui	a5,%hi(call_f25)
	lw	a5,%lo(call_f25)(a5)
	slli	a0,a1,12
	srli	a0,a0,15
	mul	a0,a0,s1
	andi	a1,a1,7
	not	a0,a0
	jalr	a5
	snez	a4,a0
	sw	a0,28(sp)
	sw	a4,36(sp)
	bne	s1,zero,.L208
	sw	a0,48(sp)
.L209:
	mv	a0,s1
	call	__floatsisf
	li	s0,-2147483648
	lui	a5,%hi(g9)
	xor	s0,s0,a0
	sw	a5,44(sp)
.L212:
	srai	a5,s1,31
	mv	a1,a5
	mv	a0,s1
	sw	a5,40(sp)
	call	__floatundisf
	mv	a1,s0
	call	__addsf3
	lw	a4,24(sp)
	mv	a5,a0
	sw	a5,32(sp)
	lw	a1,20(a4)
	lw	a0,16(a4)
	call	__truncdfsf2
	lui	a5,%hi(.LC20)
	lw	a1,%lo(.LC20)(a5)
	call	__mulsf3
	sw	a0,56(sp)
	call	__extendsfdf2
	lui	a5,%hi(.LC14)
	lw	a2,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	sw	a0,52(sp)
	mv	s0,a1
	call	__gtdf2
	ble	a0,zero,.L244
	lui	a5,%hi(.LC15)
	lw	a2,%lo(.LC15)(a5)
	lw	a3,%lo(.LC15+4)(a5)
	lw	a0,52(sp)
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L247
.L244:
	lui	a5,%hi(.LC17)
	lw	s0,%lo(.LC17)(a5)
.L213:
	lui	a5,%hi(g8)
	lbu	a0,%lo(g8)(a5)
	call	__popcountsi2
	lh	t2,28(sp)
	li	a5,-927772672
	addi	a5,a5,-1946
	srai	t1,a0,31
	xor	a0,a0,a5
	li	a5,-475836416
	addi	a5,a5,757
	sw	t2,20(sp)
	li	t2,-1065103360
	lui	t0,%hi(.LC22)
	xor	t1,t1,a5
	addi	t2,t2,-2048
	sw	t2,16(sp)
	sw	t1,8(sp)
	lw	t2,%lo(.LC22+4)(t0)
	lw	t1,%lo(.LC22)(t0)
	lw	a3,32(sp)
	lw	a2,48(sp)
	sw	a0,4(sp)
	lw	a0,36(sp)
	mv	a4,s0
	li	a5,0
	li	a1,0
	sw	t1,68(sp)
	sw	t2,72(sp)
	li	t1,0
	li	t2,0
	sw	zero,12(sp)
	sw	zero,0(sp)
	sw	t1,60(sp)
	sw	t2,64(sp)
	call	f14
	mv	s0,a0
	li	a1,-5
	li	a0,0
	call	f25
	lui	a5,%hi(g6)
	mv	a4,a0
	lw	a0,%lo(g6)(a5)
	lui	a5,%hi(call_f25)
	lw	a5,%lo(call_f25)(a5)
	li	a1,0
	srli	a0,a0,31
	sw	a4,32(sp)
	jalr	a5
	lui	a5,%hi(state)
	lw	a1,%lo(state+4)(a5)
	lw	t1,%lo(state)(a5)
	lw	a5,40(sp)
	li	a3,435
	xor	t1,t1,s1
	xor	a1,a1,a5
	mul	a1,a3,a1
	slli	a4,t1,8
	lw	s1,28(sp)
	mv	ra,a0
	srai	a0,s0,31
	lui	a5,%tprel_hi(.LANCHOR1)
	add	a2,a5,tp,%tprel_add(.LANCHOR1)
	addi	a2,a2,%tprel_lo(.LANCHOR1)
	addi	a5,a2,32
	addi	a2,a2,96
	mulhu	t0,a3,t1
	add	a1,a1,a4
	li	a4,435
	mul	t1,a3,t1
	add	a1,a1,t0
	srli	t2,a1,29
	slli	t0,a1,3
	xor	a1,a1,t2
	srli	t2,t1,29
	or	t2,t0,t2
	xor	t1,s1,t1
	mul	a1,a3,a1
	xor	t1,t1,t2
	slli	t0,t1,8
	mulhu	t2,a3,t1
	add	t0,a1,t0
	mul	t1,a3,t1
	add	t0,t0,t2
	srli	a1,t0,29
	xor	a1,a1,t0
	slli	t2,t0,3
	xor	a1,a1,a0
	srli	a0,t1,29
	or	a0,t2,a0
	xor	a0,a0,t1
	mul	t0,a3,a1
	xor	a0,a0,s0
	slli	a1,a0,8
	lw	t2,32(sp)
	mulhu	t1,a3,a0
	add	a1,t0,a1
	mul	a0,a3,a0
	add	a1,a1,t1
	srli	t0,a1,29
	slli	t1,a1,3
	xor	a1,a1,t0
	srli	t0,a0,29
	or	t0,t1,t0
	xor	a0,t2,a0
	mul	a1,a3,a1
	xor	a0,a0,t0
	slli	t0,a0,8
	mulhu	t1,a3,a0
	add	t0,a1,t0
	mul	a0,a3,a0
	add	t0,t0,t1
	srli	a1,t0,29
	slli	t1,t0,3
	xor	a1,t0,a1
	srli	t0,a0,29
	or	t0,t1,t0
	xor	s1,ra,a0
	xor	s1,s1,t0
	mul	a0,a3,a1
	slli	t1,s1,8
	mulhu	a1,a3,s1
	add	a0,a0,t1
	mul	s1,a3,s1
	add	a0,a0,a1
	srli	a1,a0,29
	slli	t1,a0,3
	xor	a1,a1,a0
	li	a0,2090487808
	addi	a0,a0,-203
	xor	a1,a1,a0
	srli	a0,s1,29
	or	a0,t1,a0
	li	t1,694927360
	addi	t1,t1,782
	xor	a0,a0,s1
	xor	a0,a0,t1
	mul	a1,a3,a1
	slli	t0,a0,8
	mulhu	t1,a3,a0
	add	a1,a1,t0
	mul	a0,a3,a0
	add	a1,a1,t1
	slli	t1,a1,3
	srli	a3,a1,29
	xor	a3,a3,a1
	srli	t2,a0,29
	or	t2,t1,t2
	xor	t2,t2,a0
	mv	a0,a3
.L216:
	lw	a3,4(a5)
	lw	a1,0(a5)
	addi	a5,a5,8
	xor	a3,a3,a0
	xor	t2,a1,t2
	mul	a3,a4,a3
	slli	a0,t2,8
	mulhu	a1,a4,t2
	add	a3,a3,a0
	mul	t2,a4,t2
	add	a3,a3,a1
	slli	t1,a3,3
	srli	a0,a3,29
	xor	a0,a0,a3
	srli	a1,t2,29
	or	a1,t1,a1
	xor	t2,a1,t2
	bne	a2,a5,.L216
	lui	a5,%hi(g2)
	mv	a3,a0
	lw	a0,%lo(g2)(a5)
	lui	a5,%hi(g3)
	lw	t0,%lo(g3+4)(a5)
	srai	t1,a0,31
	xor	t1,t1,a3
	mul	t1,a4,t1
	xor	a0,a0,t2
	slli	a2,a0,8
	lw	a1,%lo(g3)(a5)
	li	a3,8
	li	a5,435
	mulhu	t2,a4,a0
	add	a2,t1,a2
	mul	a0,a4,a0
	add	a2,a2,t2
	xor	t0,t0,a2
	slli	t1,a2,3
	srli	a2,a2,29
	xor	a2,t0,a2
	srli	t0,a0,29
	xor	a1,a1,a0
	or	t0,t1,t0
	mul	a0,a4,a2
	xor	a1,a1,t0
	slli	t1,a1,8
	mulhu	a2,a4,a1
	add	a0,a0,t1
	mul	a1,a4,a1
	add	a0,a0,a2
	srli	a2,a0,29
	slli	t1,a0,3
	xor	a2,a2,a0
	srli	a0,a1,29
	or	a0,t1,a0
	xor	a0,a0,a1
	xori	a0,a0,57
	mul	a2,a4,a2
	slli	t1,a0,8
	mulhu	a1,a4,a0
	add	a2,a2,t1
	mul	a0,a4,a0
	add	a2,a2,a1
	slli	t1,a2,3
	srli	a4,a2,29
	xor	a4,a4,a2
	srli	a1,a0,29
	or	a1,t1,a1
	xor	a1,a1,a0
.L217:
	mul	a4,a5,a4
	slli	a0,a1,8
	addi	a3,a3,-1
	mulhu	a2,a5,a1
	add	a4,a4,a0
	mul	a1,a5,a1
	add	a4,a4,a2
	srli	a2,a4,29
	slli	a0,a4,3
	xor	a4,a2,a4
	srli	a2,a1,29
	or	a2,a0,a2
	xor	a1,a2,a1
	bne	a3,zero,.L217
	lui	a2,%hi(g6)
	lw	a3,%lo(g6+4)(a2)
	lw	a0,%lo(g6)(a2)
	lui	a2,%tprel_hi(.LANCHOR1)
	xor	a3,a3,a4
	xor	a0,a0,a1
	mul	a3,a5,a3
	slli	t0,a0,8
	add	a2,a2,tp,%tprel_add(.LANCHOR1)
	addi	a2,a2,%tprel_lo(.LANCHOR1)
	addi	a1,a2,32
	li	a4,435
	mulhu	t1,a5,a0
	add	a3,a3,t0
	mul	a0,a5,a0
	add	a3,a3,t1
	srli	a5,a3,29
	slli	t1,a3,3
	xor	a5,a5,a3
	srli	a3,a0,29
	or	a3,t1,a3
	xor	a0,a3,a0
.L218:
	lw	a3,0(a2)
	mul	a5,a4,a5
	addi	a2,a2,4
	xor	a0,a3,a0
	slli	t1,a0,8
	mulhu	a3,a4,a0
	add	a5,a5,t1
	mul	a0,a4,a0
	add	a5,a5,a3
	srli	a3,a5,29
	slli	t1,a5,3
	xor	a5,a3,a5
	srli	a3,a0,29
	or	a3,t1,a3
	xor	a0,a3,a0
	bne	a1,a2,.L218
	mul	a5,a4,a5
	lui	a3,%hi(g8)
	lw	s0,24(sp)
	lw	a2,44(sp)
	lbu	a3,%lo(g8)(a3)
	lw	ra,4(s0)
	lh	t2,%lo(g9)(a2)
	xor	a3,a3,a0
	lw	a2,12(s0)
	lw	a0,0(s0)
	slli	t0,a3,8
	sw	a2,36(sp)
	andi	a1,a0,7
	slli	a2,a0,12
	slli	a0,a0,3
	add	a5,a5,t0
	srai	t0,a0,31
	srai	a0,a0,23
	sw	a0,24(sp)
	slli	a0,ra,3
	srli	ra,a0,3
	sw	ra,28(sp)
	mv	ra,s0
	lw	a0,20(ra)
	mulhu	t1,a4,a3
	lw	s0,8(s0)
	sw	a0,40(sp)
	srai	s1,t2,31
	sw	s0,32(sp)
	srli	a2,a2,15
	mul	a0,a4,a3
	add	a5,a5,t1
	slli	s0,a5,3
	xor	s1,s1,a5
	srli	a5,a5,29
	lw	t1,16(ra)
	xor	s1,s1,a5
	lui	a5,%hi(fuel)
	lw	a3,%lo(fuel)(a5)
	srli	ra,a0,29
	xor	a5,t2,a0
	or	ra,s0,ra
	xor	a5,a5,ra
	mul	s1,a4,s1
	slli	t2,a5,8
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	mulhu	s0,a4,a5
	add	t2,s1,t2
	mul	a5,a4,a5
	add	t2,t2,s0
	srli	s1,t2,29
	slli	s0,t2,3
	xor	t2,t2,s1
	srli	s1,a5,29
	or	s1,s0,s1
	xor	a1,a1,a5
	xor	a1,a1,s1
	mul	t2,a4,t2
	slli	a5,a1,8
	lw	s0,32(sp)
	mulhu	ra,a4,a1
	add	a5,t2,a5
	mul	a1,a4,a1
	add	a5,a5,ra
	srli	ra,a5,29
	slli	t2,a5,3
	xor	a5,a5,ra
	srli	ra,a1,29
	or	ra,t2,ra
	xor	a2,a2,a1
	xor	a2,a2,ra
	mul	a5,a4,a5
	slli	a1,a2,8
	lw	ra,28(sp)
	mulhu	t2,a4,a2
	add	a1,a5,a1
	mul	a2,a4,a2
	add	a1,a1,t2
	lw	t2,24(sp)
	xor	t0,t0,a1
	slli	a5,a1,3
	srli	a1,a1,29
	xor	a1,t0,a1
	srli	t0,a2,29
	or	t0,a5,t0
	xor	a2,t2,a2
	mul	a1,a4,a1
	xor	a2,a2,t0
	slli	t0,a2,8
	mulhu	a5,a4,a2
	add	t0,a1,t0
	mul	a2,a4,a2
	add	t0,t0,a5
	srli	a5,t0,29
	slli	a1,t0,3
	xor	a5,t0,a5
	srli	t0,a2,29
	or	t0,a1,t0
	xor	a2,ra,a2
	xor	a1,a2,t0
	mul	a5,a4,a5
	slli	t0,a1,8
	mulhu	a2,a4,a1
	add	a5,a5,t0
	mul	a1,a4,a1
	add	a5,a5,a2
	lw	a2,36(sp)
	slli	t0,a5,3
	xor	a2,a2,a5
	srli	a5,a5,29
	xor	a2,a2,a5
	mul	a2,a4,a2
	srli	t2,a1,29
	xor	a5,s0,a1
	or	t2,t0,t2
	xor	a5,a5,t2
	slli	a1,a5,8
	mulhu	t0,a4,a5
	add	a2,a2,a1
	mul	a1,a4,a5
	lw	a5,40(sp)
	add	a2,a2,t0
	slli	t0,a2,3
	xor	a5,a5,a2
	srli	a2,a2,29
	xor	a5,a5,a2
	srli	a2,a1,29
	or	a2,t0,a2
	xor	t1,t1,a1
	xor	t1,t1,a2
	mul	a5,a4,a5
	slli	a1,t1,8
	mulhu	a2,a4,t1
	add	a5,a5,a1
	mul	a4,a4,t1
	add	a5,a5,a2
	slli	t1,a5,3
	srli	a1,a5,29
	xor	a1,a1,a5
	lui	a5,%hi(state)
	mv	s0,a5
	sw	a1,%lo(state+4)(a5)
	srli	a2,a4,29
	or	a2,t1,a2
	xor	a2,a2,a4
	sw	a2,%lo(state)(a5)
	call	printf
	lw	a0,%lo(state)(s0)
	lw	ra,84(sp)
	lw	s0,80(sp)
	lw	s1,76(sp)
	andi	a0,a0,63
	addi	sp,sp,88
	jr	ra
.L242:
	lui	a5,%hi(.LC6)
	lw	s1,%lo(.LC6)(a5)
	lw	s0,%lo(.LC6+4)(a5)
	j	.L205
.L208:
	lw	a5,24(sp)
	lw	a4,28(sp)
	lhu	a5,4(a5)
	beq	a5,a4,.L248
	lw	a5,24(sp)
	lw	a4,28(sp)
	lw	a5,8(a5)
	sll	a5,a5,a4
	sw	a5,48(sp)
.L211:
	andi	a5,s1,0xff
	li	a4,2
	bleu	a5,a4,.L209
	lui	a5,%hi(g9)
	lh	a0,%lo(g9)(a5)
	sw	a5,44(sp)
	call	__floatsisf
	mv	s0,a0
	j	.L212
.L246:
	lui	a5,%hi(.LC18)
	lw	a1,%lo(.LC18)(a5)
	lw	a0,24(sp)
	call	__divsf3
	sw	a0,40(sp)
	j	.L199
.L247:
	lui	a5,%hi(.LC21)
	lw	a1,%lo(.LC21)(a5)
	lw	a0,56(sp)
	call	__subsf3
	mv	s0,a0
	j	.L213
.L248:
	sw	a4,48(sp)
	j	.L211
	.size	main, .-main
	.globl	g9
	.globl	g8
	.globl	g3
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
	.word	1082378752
	.align	3
.LC3:
	.word	-1400656409
	.word	20763901
	.align	3
.LC4:
	.word	0
	.word	1074266112
	.section	.srodata.cst4,"aM",@progbits,4
	.align	2
.LC5:
	.word	1122631680
	.section	.srodata.cst8
	.align	3
.LC6:
	.word	0
	.word	1071644672
	.section	.srodata.cst4
	.align	2
.LC7:
	.word	-831624408
	.align	2
.LC8:
	.word	1315859240
	.section	.srodata.cst8
	.align	3
.LC9:
	.word	1808207361
	.word	-1075226683
	.section	.srodata.cst4
	.align	2
.LC10:
	.word	1232348160
	.section	.srodata.cst8
	.align	3
.LC11:
	.word	0
	.word	1073741824
	.align	3
.LC12:
	.word	0
	.word	1081470976
	.align	3
.LC13:
	.word	1717986918
	.word	1081745510
	.align	3
.LC14:
	.word	-1577058304
	.word	-1033037164
	.align	3
.LC15:
	.word	-1577058304
	.word	1114446484
	.section	.srodata.cst4
	.align	2
.LC16:
	.word	974686934
	.align	2
.LC17:
	.word	-822083584
	.align	2
.LC18:
	.word	1146540032
	.section	.srodata.cst8
	.align	3
.LC19:
	.word	0
	.word	-1066002432
	.section	.srodata.cst4
	.align	2
.LC20:
	.word	1146930790
	.align	2
.LC21:
	.word	1325400064
	.section	.srodata.cst8
	.align	3
.LC22:
	.word	0
	.word	-1065105408
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
	.size	g9, 2
g9:
	.zero	2
	.zero	2
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
	.type	call_f25, @object
	.size	call_f25, 4
call_f25:
	.word	f25
	.type	call_f14, @object
	.size	call_f14, 4
call_f14:
	.word	f14
	.type	call_f10, @object
	.size	call_f10, 4
call_f10:
	.word	f10
	.type	g8, @object
	.size	g8, 1
g8:
	.byte	-1
	.zero	7
	.type	g6, @object
	.size	g6, 8
g6:
	.word	-1532982432
	.word	-203514419
	.type	g3, @object
	.size	g3, 8
g3:
	.word	304594592
	.word	-1796283561
	.type	g2, @object
	.size	g2, 4
g2:
	.word	2054322354
	.zero	4
	.type	state, @object
	.size	state, 8
state:
	.word	-2078137563
	.word	-873292572
	.section	.tdata,"awT",@progbits
	.align	3
	.set	.LANCHOR1,. + 0
	.type	g7, @object
	.size	g7, 32
g7:
	.word	-1328397155
	.word	-57397505
	.word	-1791831258
	.word	-2147483648
	.word	7
	.word	1679157916
	.word	-1584703188
	.word	-510053135
	.type	g1, @object
	.size	g1, 64
g1:
	.word	4096
	.word	0
	.word	7
	.word	0
	.word	1231569284
	.word	-1328942791
	.word	2147483647
	.word	0
	.word	65535
	.word	0
	.word	2147483647
	.word	0
	.word	2147483647
	.word	0
	.word	255
	.word	0
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
