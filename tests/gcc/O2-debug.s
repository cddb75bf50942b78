	.file	"O2-debug.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "O2-debug.c"
	.globl	__bswapsi2
	.globl	__popcountsi2
	.globl	__floatsidf
	.globl	__subdf3
	.globl	__floatundidf
	.globl	__gtdf2
	.globl	__ltdf2
	.globl	__adddf3
	.globl	__divdf3
	.globl	__floatdidf
	.globl	__muldf3
	.globl	__floatunsidf
	.align	2
	.globl	f10
	.type	f10, @function
f10:
.LFB9:
	.file 1 "O2-debug.c"
	.loc 1 34 93
	.cfi_startproc
	addi	sp,sp,-112
	.cfi_def_cfa_offset 112
	sw	s0,104(sp)
	.cfi_offset 8, -8
	.loc 1 35 7
	lui	s0,%hi(fuel)
	lw	t2,%lo(fuel)(s0)
	.loc 1 34 93
	sw	ra,108(sp)
	sw	s1,100(sp)
	.cfi_offset 1, -4
	.cfi_offset 9, -12
	.loc 1 35 7
	addi	t2,t2,1
	.loc 1 35 6
	sw	t2,%lo(fuel)(s0)
	li	s0,4096
	addi	s0,s0,-1096
	.loc 1 34 93
	sw	a2,16(sp)
	.loc 1 35 6
	bgtu	t2,s0,.L34
	mv	t0,a3
	.loc 1 36 33
	srai	a3,a3,31
	mv	a4,a0
	mv	t1,a1
	.loc 1 36 22
	ble	a2,a3,.L51
.L3:
	.loc 1 36 78 discriminator 2
	lui	s1,%hi(.LANCHOR0)
	addi	s1,s1,%lo(.LANCHOR0)
	lw	a3,4(s1)
	slli	a3,a3,3
	srli	a3,a3,3
.L5:
	.loc 1 36 132 discriminator 4
	ori	a1,t1,1
	.loc 1 36 86 discriminator 4
	divu	a1,a4,a1
	.loc 1 36 3 discriminator 4
	li	a2,4
	.loc 1 36 116 discriminator 4
	mv	t2,t1
	.loc 1 36 82 discriminator 4
	sra	a3,a3,a1
	.loc 1 36 145 discriminator 4
	li	a1,6
	remu	a3,a3,a1
	.loc 1 36 3 discriminator 4
	bgtu	a3,a2,.L6
	lui	a2,%hi(.L8)
	slli	a3,a3,2
	addi	a2,a2,%lo(.L8)
	add	a3,a3,a2
	lw	a3,0(a3)
	jr	a3
	.section	.rodata
	.align	2
	.align	2
.L8:
	.word	.L12
	.word	.L11
	.word	.L10
	.word	.L9
	.word	.L7
	.text
.L51:
	.loc 1 36 22
	beq	a2,a3,.L52
.L39:
	lui	s1,%hi(.LANCHOR0)
	.loc 1 36 22 is_stmt 0 discriminator 1
	lui	a3,%hi(g0)
	lw	a3,%lo(g0)(a3)
	addi	s1,s1,%lo(.LANCHOR0)
	j	.L5
.L34:
	.loc 1 72 1 is_stmt 1
	lw	ra,108(sp)
	.cfi_remember_state
	.cfi_restore 1
	lw	s0,104(sp)
	.cfi_restore 8
	lw	s1,100(sp)
	.cfi_restore 9
	.loc 1 35 29
	li	a0,1
	.loc 1 72 1
	addi	sp,sp,112
	.cfi_def_cfa_offset 0
	jr	ra
.L52:
	.cfi_restore_state
	.loc 1 36 22
	bgtu	a1,t0,.L3
	j	.L39
.L9:
	.loc 1 54 36
	lui	a5,%tprel_hi(.LANCHOR1)
	add	a5,a5,tp,%tprel_add(.LANCHOR1)
	addi	a5,a5,%tprel_lo(.LANCHOR1)
	.loc 1 54 41
	lbu	a5,12(a5)
	.loc 1 54 68
	lbu	a3,8(s1)
	.loc 1 71 10
	slli	a0,a4,16
	srli	a0,a0,16
	.loc 1 54 41
	sll	a5,a5,a3
	.loc 1 54 14
	andi	a5,a5,0xff
	.loc 1 54 11
	or	t2,a5,t1
.L16:
	.loc 1 67 14
	li	a5,1262145536
	.loc 1 67 12
	lw	a3,0(s1)
	.loc 1 67 14
	addi	a5,a5,-1607
	add	a5,t2,a5
	.loc 1 67 12
	li	a2,-1048576
	slli	a5,a5,15
	addi	a2,a2,7
	srli	a5,a5,12
	and	a3,a3,a2
	or	a5,a3,a5
	sw	a5,0(s1)
	.loc 1 72 1
	lw	ra,108(sp)
	.cfi_remember_state
	.cfi_restore 1
	lw	s0,104(sp)
	.cfi_restore 8
	lw	s1,100(sp)
	.cfi_restore 9
	addi	sp,sp,112
	.cfi_def_cfa_offset 0
	jr	ra
.L10:
	.cfi_restore_state
.LBB278:
	.loc 1 48 239
	lui	a5,%hi(g0)
	sw	a4,88(sp)
	lw	a4,%lo(g0)(a5)
	lw	a5,%lo(g0+4)(a5)
	.loc 1 48 210
	mv	a0,t0
	.loc 1 48 239
	sw	a4,44(sp)
	sw	a5,20(sp)
	.loc 1 48 270
	lui	a5,%hi(g2)
	lw	a4,%lo(g2)(a5)
	lw	a5,%lo(g2+4)(a5)
	sw	t1,96(sp)
	sw	t1,12(sp)
	sw	a4,64(sp)
	.loc 1 48 210
	sw	t0,40(sp)
	.loc 1 48 270
	sw	a5,68(sp)
	.loc 1 48 210
	call	__floatsidf
	.loc 1 48 192
	lui	a5,%hi(.LC3)
	.loc 1 48 210
	mv	a3,a1
	mv	a2,a0
	.loc 1 48 192
	lw	a1,%lo(.LC3+4)(a5)
	lw	a0,%lo(.LC3)(a5)
	call	__subdf3
.LBB279:
.LBB280:
	lui	a3,%hi(.LC0)
	lw	a4,%lo(.LC0)(a3)
.LBE280:
.LBE279:
.LBB283:
.LBB284:
	lui	a5,%hi(.LC1)
.LBE284:
.LBE283:
.LBB289:
.LBB281:
	sw	a4,4(sp)
	lw	a4,%lo(.LC0+4)(a3)
	sw	a4,8(sp)
.LBE281:
.LBE289:
.LBB290:
.LBB285:
	lw	a4,%lo(.LC1)(a5)
	lw	a5,%lo(.LC1+4)(a5)
	sw	a4,48(sp)
	sw	a5,52(sp)
	.loc 1 18 53
	lui	a5,%hi(.LC4)
	lw	a4,%lo(.LC4)(a5)
	lw	a5,%lo(.LC4+4)(a5)
	sw	a4,56(sp)
	sw	a5,60(sp)
.LBE285:
.LBE290:
.LBB291:
.LBB292:
	.loc 1 17 81
	lui	a5,%hi(.LC6)
	lw	a4,%lo(.LC6)(a5)
	lw	a5,%lo(.LC6+4)(a5)
	sw	a4,24(sp)
	sw	a5,28(sp)
	lui	a5,%hi(.LC2)
	lw	a4,%lo(.LC2)(a5)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a4,80(sp)
	sw	a5,84(sp)
	.loc 1 17 57
	lui	a5,%hi(.LC7)
	lw	a4,%lo(.LC7)(a5)
	lw	a5,%lo(.LC7+4)(a5)
	sw	a4,72(sp)
	sw	a5,76(sp)
.LBE292:
.LBE291:
	.loc 1 48 192
	sw	a0,32(sp)
	.loc 1 47 15
	lw	t2,12(sp)
	lw	a4,88(sp)
	lw	t1,96(sp)
	.loc 1 48 192
	sw	a1,36(sp)
	.loc 1 47 15
	sw	zero,0(sp)
	sw	t2,92(sp)
	sw	a4,12(sp)
	sw	t1,88(sp)
	sw	s1,96(sp)
.LBB296:
.LBB282:
	j	.L33
.L53:
.LBE282:
.LBE296:
	.loc 1 48 99 discriminator 1
	lw	a0,88(sp)
	lw	a1,16(sp)
	call	__floatundidf
	mv	s1,a0
	mv	s0,a1
.LBB297:
.LBB286:
	.loc 1 18 76 discriminator 1
	mv	a0,s1
	mv	a1,s0
	li	a2,0
	li	a3,0
	call	__gtdf2
	ble	a0,zero,.L45
.L54:
	.loc 1 18 53
	lw	a2,56(sp)
	lw	a3,60(sp)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	bge	a0,zero,.L45
.LBE286:
.LBE297:
	.loc 1 48 175
	lui	a5,%hi(.LC5)
	lw	a2,%lo(.LC5)(a5)
	lw	a3,%lo(.LC5+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__adddf3
	mv	a4,a0
	mv	a5,a1
.L21:
	.loc 1 48 42
	lw	a0,4(sp)
	lw	a1,8(sp)
	mv	a2,a4
	mv	a3,a5
	call	__divdf3
	.loc 1 48 227
	lw	a4,20(sp)
	li	a5,124092416
	addi	a5,a5,1962
	.loc 1 48 42
	mv	s1,a0
	mv	s0,a1
	.loc 1 48 227
	bgt	a4,a5,.L24
	bne	a4,a5,.L42
	lw	a4,44(sp)
	li	a5,889991168
	addi	a5,a5,-917
	bgtu	a4,a5,.L24
.L42:
	.loc 1 48 227 is_stmt 0 discriminator 5
	lw	a0,64(sp)
	lw	a1,68(sp)
	call	__floatundidf
.L26:
	.loc 1 48 183 is_stmt 1 discriminator 8
	lw	a2,32(sp)
	lw	a3,36(sp)
	call	__adddf3
	.loc 1 48 23 discriminator 8
	mv	a2,s1
	mv	a3,s0
	call	__muldf3
.LBB298:
.LBB293:
	.loc 1 17 81 discriminator 8
	lw	a2,24(sp)
	lw	a3,28(sp)
.LBE293:
.LBE298:
	.loc 1 48 23 discriminator 8
	mv	s1,a0
	mv	s0,a1
.LBB299:
.LBB294:
	.loc 1 17 81 discriminator 8
	call	__gtdf2
	ble	a0,zero,.L46
	.loc 1 17 57
	lw	a2,72(sp)
	lw	a3,76(sp)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L27
	.loc 1 17 81
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
.L27:
.LBE294:
.LBE299:
	.loc 1 47 36
	lw	a5,0(sp)
	addi	a5,a5,1
	andi	a0,a5,0xff
	sw	a0,0(sp)
	.loc 1 47 28
	li	a5,8
	beq	a0,a5,.L32
	.loc 1 48 70
	call	__floatunsidf
	.loc 1 48 90
	lui	a5,%hi(.LC5)
	lw	a2,%lo(.LC5)(a5)
	lw	a3,%lo(.LC5+4)(a5)
	call	__adddf3
	.loc 1 48 51
	lui	a5,%hi(.LC8)
	.loc 1 48 90
	mv	a2,a0
	mv	a3,a1
	.loc 1 48 51
	lw	a0,%lo(.LC8)(a5)
	lw	a1,%lo(.LC8+4)(a5)
	call	__divdf3
	sw	a0,4(sp)
	sw	a1,8(sp)
.L33:
	.loc 1 48 99
	lw	a5,40(sp)
	lw	a4,12(sp)
	ble	a5,a4,.L53
	.loc 1 48 158 discriminator 2
	lw	a0,12(sp)
	.loc 1 48 99 discriminator 2
	li	s0,-2147483648
	.loc 1 48 158 discriminator 2
	call	__floatsidf
	.loc 1 48 99 discriminator 2
	mv	s1,a0
	xor	s0,s0,a1
.LBB300:
.LBB287:
	.loc 1 18 76 discriminator 2
	mv	a0,s1
	mv	a1,s0
	li	a2,0
	li	a3,0
	call	__gtdf2
	bgt	a0,zero,.L54
.L45:
	lw	a4,48(sp)
	lw	a5,52(sp)
	j	.L21
.L11:
.LBE287:
.LBE300:
.LBE278:
	.loc 1 43 30
	lui	a3,%tprel_hi(.LANCHOR1)
	add	a3,a3,tp,%tprel_add(.LANCHOR1)
	addi	a3,a3,%tprel_lo(.LANCHOR1)
	.loc 1 43 48
	lw	a2,0(a3)
	li	a4,887762944
	slli	a0,a5,24
	addi	a4,a4,-1652
	.loc 1 43 18
	lb	s0,8(a3)
	.loc 1 43 48
	srai	a0,a0,24
	bne	a2,a4,.L18
	.loc 1 43 48 is_stmt 0 discriminator 1
	lb	a0,12(a3)
.L18:
	sw	t2,0(sp)
	.loc 1 43 48 discriminator 4
	call	__popcountsi2
	.loc 1 43 35 is_stmt 1 discriminator 4
	sra	a0,s0,a0
	.loc 1 71 10 discriminator 4
	slli	a0,a0,16
	.loc 1 45 5 discriminator 4
	lw	t2,0(sp)
	.loc 1 71 10 discriminator 4
	srli	a0,a0,16
	.loc 1 45 5 discriminator 4
	j	.L16
.L12:
	.loc 1 38 16
	lw	a5,4(s1)
	slli	a3,t1,3
	li	a2,-536870912
	srli	a3,a3,3
	and	a5,a5,a2
	.loc 1 39 23
	lh	a0,8(s1)
	.loc 1 38 16
	or	a5,a5,a3
	sw	a5,4(s1)
	sw	t0,8(sp)
	sw	a4,4(sp)
	sw	t1,0(sp)
	sw	t1,12(sp)
	.loc 1 39 23
	call	__bswapsi2
	.loc 1 39 81
	lui	a3,%hi(g3)
	lw	a5,%lo(g3)(a3)
	.loc 1 39 12
	slli	a0,a0,16
	srai	a0,a0,16
	.loc 1 39 66
	neg	a5,a5
	.loc 1 39 12
	slli	a5,a5,16
	srai	a5,a5,16
	lw	t2,0(sp)
	lw	a4,4(sp)
	lw	t0,8(sp)
	blt	a0,a5,.L14
	.loc 1 39 94 discriminator 1
	lw	t1,12(sp)
	lw	a1,16(sp)
	.loc 1 39 100 discriminator 1
	srai	a2,a4,31
	.loc 1 39 94 discriminator 1
	xor	a5,a4,t1
	xor	a2,a2,a1
	or	a5,a5,a2
	seqz	a5,a5
.L15:
	.loc 1 71 10 discriminator 4
	slli	a0,a4,16
	.loc 1 39 10 discriminator 4
	sw	a5,%lo(g3)(a3)
	.loc 1 71 10 discriminator 4
	srli	a0,a0,16
	.loc 1 41 5 discriminator 4
	j	.L16
.L7:
.LBB303:
	.loc 1 60 84
	lui	a4,%hi(g3)
	lw	a3,%lo(g3)(a4)
	.loc 1 59 35
	andi	t0,t0,0xff
	.loc 1 59 24
	andi	a5,a5,0xff
.LBB304:
.LBB305:
	.loc 1 12 63
	beq	t0,zero,.L30
.LBE305:
.LBE304:
	.loc 1 59 14
	div	a5,a5,t0
	.loc 1 60 84
	lw	a4,%lo(g3)(a4)
.L31:
	lui	a4,%hi(g8)
	sb	a5,%lo(g8)(a4)
.LBE303:
.LBB306:
.LBB301:
.LBB288:
	li	a4,65536
	addi	a0,a4,-94
.L13:
.LBE288:
.LBE301:
.LBE306:
.LBB307:
.LBB308:
	.loc 1 11 46
	lui	a3,%hi(state)
	lw	a4,%lo(state)(a3)
	lw	a5,%lo(state+4)(a3)
	.loc 1 11 55
	li	a2,435
	.loc 1 11 46
	xori	a4,a4,333
	.loc 1 11 55
	slli	t1,a4,8
	mul	a5,a2,a5
	mulhu	a1,a2,a4
	add	a5,a5,t1
	mul	a2,a2,a4
	add	a5,a5,a1
	.loc 1 11 90
	srli	a4,a5,29
	slli	a1,a5,3
	.loc 1 11 81
	xor	a5,a4,a5
	sw	a5,%lo(state+4)(a3)
	.loc 1 11 90
	srli	a5,a2,29
	or	a5,a1,a5
	.loc 1 11 81
	xor	a5,a5,a2
	sw	a5,%lo(state)(a3)
	.loc 1 11 97
	j	.L16
.L46:
.LBE308:
.LBE307:
.LBB309:
.LBB302:
.LBB295:
	.loc 1 17 81
	lw	s1,80(sp)
	lw	s0,84(sp)
	j	.L27
.L24:
.LBE295:
.LBE302:
	.loc 1 48 287 discriminator 6
	lw	a0,44(sp)
	lw	a1,20(sp)
	call	__floatdidf
	.loc 1 48 227 discriminator 6
	li	a5,-2147483648
	xor	a1,a5,a1
	j	.L26
.L32:
.LBE309:
	.loc 1 50 16
	mv	a5,s1
	lw	s1,96(sp)
	lw	a4,12(sp)
	li	a3,-535822336
	lw	a1,0(s1)
	addi	a3,a3,-1
	mv	a2,a5
	and	a1,a1,a3
	li	a5,1048576
	or	a5,a1,a5
	.loc 1 71 10
	slli	a0,a4,16
	.loc 1 50 16
	lw	t2,92(sp)
	sw	a2,16(s1)
	sw	s0,20(s1)
	sw	a5,0(s1)
	.loc 1 71 10
	srli	a0,a0,16
	.loc 1 52 5
	j	.L16
.L6:
	.loc 1 71 10
	slli	a0,a4,16
	srli	a0,a0,16
	j	.L13
.L14:
	.loc 1 39 134 discriminator 2
	lui	a5,%hi(g2)
	.loc 1 39 149 discriminator 2
	lw	a5,%lo(g2)(a5)
	sra	a5,a5,t0
	j	.L15
.L30:
.LBB310:
	.loc 1 60 84
	lw	a4,%lo(g3)(a4)
	j	.L31
.LBE310:
	.cfi_endproc
.LFE9:
	.size	f10, .-f10
	.align	2
	.weak	f40
	.type	f40, @function
f40:
.LFB12:
	.loc 1 231 87
	.cfi_startproc
	.loc 1 232 7
	lui	a3,%hi(fuel)
	lw	a4,%lo(fuel)(a3)
	addi	a4,a4,1
	.loc 1 232 6
	sw	a4,%lo(fuel)(a3)
	li	a3,4096
	addi	a3,a3,-1096
	bgtu	a4,a3,.L58
.LBB317:
.LBB318:
	.loc 1 234 76
	lui	a3,%hi(.LANCHOR0)
	.loc 1 233 95
	lui	a4,%hi(g4)
.LBE318:
.LBE317:
	.loc 1 231 87
	addi	sp,sp,-12
	.cfi_def_cfa_offset 12
.LBB323:
.LBB319:
	.loc 1 233 95
	lhu	a4,%lo(g4)(a4)
	.loc 1 234 76
	addi	a3,a3,%lo(.LANCHOR0)
.LBE319:
.LBE323:
	.loc 1 231 87
	sw	s0,4(sp)
	.cfi_offset 8, -8
.LBB324:
.LBB320:
	.loc 1 234 76
	lw	s0,0(a3)
	.loc 1 234 121
	lui	a4,%hi(g3)
	lw	a0,%lo(g3)(a4)
	.loc 1 234 76
	slli	a4,s0,12
	srli	a4,a4,15
	.loc 1 234 48
	xor	a5,a4,a5
	.loc 1 234 137
	andi	a0,a0,2
	.loc 1 234 19
	srl	a0,a5,a0
.LBE320:
.LBE324:
	.loc 1 231 87
	sw	s1,0(sp)
	sw	ra,8(sp)
	.cfi_offset 9, -12
	.cfi_offset 1, -4
	mv	s1,a2
.LBB325:
.LBB321:
	.loc 1 234 19
	call	__bswapsi2
	.loc 1 234 12
	li	a5,-535822336
	addi	a5,a5,-1
	andi	a0,a0,511
	slli	a0,a0,20
	and	s0,s0,a5
	lui	a5,%hi(.LANCHOR0)
	or	s0,s0,a0
	addi	a3,a5,%lo(.LANCHOR0)
	sw	s0,0(a3)
.LBE321:
.LBE325:
	.loc 1 236 1
	lw	ra,8(sp)
	.cfi_restore 1
	lw	s0,4(sp)
	.cfi_restore 8
.LBB326:
.LBB322:
	.loc 1 235 10
	andi	a0,s1,0xff
.LBE322:
.LBE326:
	.loc 1 236 1
	lw	s1,0(sp)
	.cfi_restore 9
	addi	sp,sp,12
	.cfi_def_cfa_offset 0
	jr	ra
.L58:
	li	a0,1
	ret
	.cfi_endproc
.LFE12:
	.size	f40, .-f40
	.align	2
	.type	f29.part.0, @function
f29.part.0:
.LFB15:
	.loc 1 221 15
	.cfi_startproc
	addi	sp,sp,-120
	.cfi_def_cfa_offset 120
	sw	s0,112(sp)
	.cfi_offset 8, -8
	mv	s0,a0
.LBB327:
.LBB328:
	.loc 1 225 81
	slli	s0,s0,24
	.loc 1 225 180
	mv	a0,a4
.LBE328:
.LBE327:
	.loc 1 221 15
	sw	a4,28(sp)
.LBB340:
.LBB329:
	.loc 1 225 81
	srai	s0,s0,24
.LBE329:
.LBE340:
	.loc 1 221 15
	sw	ra,116(sp)
	sw	s1,108(sp)
	.cfi_offset 1, -4
	.cfi_offset 9, -12
	.loc 1 221 15
	sw	a2,36(sp)
	sw	a3,40(sp)
	sw	a5,32(sp)
.LBB341:
.LBB330:
	.loc 1 225 180
	call	__popcountsi2
	mv	a5,a0
.LBE330:
.LBE341:
	.loc 1 223 26
	lui	s1,%hi(.LANCHOR0)
.LBB342:
.LBB331:
	.loc 1 225 222
	mv	a0,s0
	.loc 1 225 180
	sw	a5,8(sp)
.LBE331:
.LBE342:
	.loc 1 223 26
	addi	s1,s1,%lo(.LANCHOR0)
.LBB343:
.LBB332:
	.loc 1 225 222
	call	__bswapsi2
.LBE332:
.LBE343:
	.loc 1 223 26
	lw	a5,0(s1)
.LBB344:
.LBB333:
	.loc 1 225 170
	lw	a4,8(sp)
.LBE333:
.LBE344:
	.loc 1 223 26
	srli	a5,a5,3
.LBB345:
.LBB334:
	.loc 1 225 170
	srai	a4,a4,31
.LBE334:
.LBE345:
	.loc 1 223 9
	andi	a5,a5,255
.LBB346:
.LBB335:
	.loc 1 225 170
	sw	a4,20(sp)
.LBE335:
.LBE346:
	.loc 1 223 9
	addi	a5,a5,-142
.LBB347:
.LBB336:
	.loc 1 225 15
	slli	a4,a0,24
	srai	a4,a4,24
.LBE336:
.LBE347:
	.loc 1 223 9
	seqz	a5,a5
.LBB348:
.LBB337:
	.loc 1 225 15
	sw	a4,12(sp)
.LBE337:
.LBE348:
	.loc 1 223 9
	sw	a5,4(sp)
.LBB349:
.LBB338:
	.loc 1 225 96
	ori	a4,s0,1
	addi	a5,a5,-32
	sw	a4,16(sp)
	.loc 1 225 145
	li	s0,7
	sw	a5,24(sp)
	j	.L66
.L90:
	.loc 1 225 109
	sll	a2,a5,a1
	li	a1,0
.L65:
	.loc 1 225 48
	li	a0,-1
	.loc 1 225 73
	lw	a5,16(sp)
	.loc 1 225 48
	srl	a0,a0,a4
	.loc 1 225 24
	slli	a0,a0,24
	srai	a0,a0,24
	.loc 1 225 73
	remu	a0,a0,a5
	.loc 1 225 15
	lw	t1,8(sp)
	lw	a3,12(sp)
	addi	a5,sp,44
	and	a1,a1,t1
	lw	t1,20(sp)
	sw	a5,0(sp)
	addi	a4,sp,76
	and	a2,a2,t1
	li	a5,0
	slli	a0,a0,24
	srai	a0,a0,24
	call	f10
.LBE338:
	.loc 1 224 24
	addi	t1,s0,-1
	andi	s0,t1,0xff
	beq	s0,zero,.L89
.L66:
.LBB339:
	.loc 1 225 15
	lw	a1,20(s1)
	lw	a2,24(s1)
	.loc 1 225 66
	lui	a4,%hi(g4)
	.loc 1 225 15
	lw	a5,0(s1)
	lw	a3,28(s1)
	lw	ra,4(s1)
	lw	t2,8(s1)
	lw	t0,12(s1)
	lw	a0,16(s1)
	.loc 1 225 66
	lhu	a4,%lo(g4)(a4)
	.loc 1 225 15
	sw	a1,96(sp)
	sw	a2,100(sp)
	sw	a1,64(sp)
	sw	a2,68(sp)
	.loc 1 225 109
	lw	a1,24(sp)
	lw	a2,4(sp)
	.loc 1 225 15
	sw	a5,76(sp)
	sw	a3,104(sp)
	sw	a5,44(sp)
	sw	a3,72(sp)
	.loc 1 225 120
	andi	a5,a5,7
	.loc 1 225 109
	li	a3,31
	.loc 1 225 66
	slli	a4,a4,16
	.loc 1 225 15
	sw	ra,80(sp)
	sw	t2,84(sp)
	sw	t0,88(sp)
	sw	a0,92(sp)
	sw	ra,48(sp)
	sw	t2,52(sp)
	sw	t0,56(sp)
	sw	a0,60(sp)
	.loc 1 225 109
	sub	a3,a3,a2
	.loc 1 225 66
	srai	a4,a4,16
	.loc 1 225 109
	srli	a2,a5,1
	bge	a1,zero,.L90
	srl	a2,a2,a3
	lw	a3,4(sp)
	sll	a1,a5,a3
	j	.L65
.L89:
.LBE339:
.LBE349:
	.loc 1 227 38
	lw	a0,36(sp)
	lw	a1,40(sp)
	call	__floatdidf
	.loc 1 227 24
	lui	a5,%hi(.LC10)
	lw	a2,%lo(.LC10)(a5)
	lw	a3,%lo(.LC10+4)(a5)
	call	__muldf3
	mv	s1,a0
	mv	s0,a1
	.loc 1 227 88
	lw	a0,28(sp)
	lw	a1,32(sp)
	call	__floatdidf
	.loc 1 227 66
	lui	a5,%hi(.LC11)
	.loc 1 227 88
	mv	a2,a0
	mv	a3,a1
	.loc 1 227 66
	lw	a0,%lo(.LC11)(a5)
	lw	a1,%lo(.LC11+4)(a5)
	call	__subdf3
.LBB350:
.LBB351:
	.loc 1 17 81
	lui	a3,%hi(.LC6)
	lw	a2,%lo(.LC6)(a3)
	lw	a3,%lo(.LC6+4)(a3)
.LBE351:
.LBE350:
	.loc 1 227 66
	mv	a4,a0
	mv	a5,a1
.LBB356:
.LBB352:
	.loc 1 17 81
	mv	a0,s1
	mv	a1,s0
.LBE352:
.LBE356:
	.loc 1 227 66
	sw	a4,4(sp)
	sw	a5,8(sp)
.LBB357:
.LBB353:
	.loc 1 17 81
	call	__gtdf2
	ble	a0,zero,.L67
	.loc 1 17 57
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L91
.L67:
.LBE353:
.LBE357:
.LBB358:
.LBB359:
	.loc 1 18 76
	lw	a0,4(sp)
	lw	a1,8(sp)
	li	a2,0
	li	a3,0
	call	__gtdf2
	ble	a0,zero,.L92
.LBE359:
.LBE358:
.LBB362:
.LBB354:
	.loc 1 17 81
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
.L77:
.LBE354:
.LBE362:
.LBB363:
.LBB360:
	.loc 1 18 53
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__ltdf2
	blt	a0,zero,.L93
.L70:
.LBE360:
.LBE363:
.LBB364:
.LBB355:
	.loc 1 17 81
	lui	a5,%hi(.LC1)
	lw	a4,%lo(.LC1)(a5)
	lw	a5,%lo(.LC1+4)(a5)
.L73:
.LBE355:
.LBE364:
	.loc 1 227 10
	mv	a3,a5
	mv	a2,a4
	mv	a0,s1
	mv	a1,s0
	call	__divdf3
.LBB365:
.LBB366:
	.loc 1 17 81
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
.LBE366:
.LBE365:
	.loc 1 227 10
	mv	s1,a0
	mv	s0,a1
.LBB369:
.LBB367:
	.loc 1 17 81
	call	__gtdf2
	bgt	a0,zero,.L94
.L87:
	lui	a5,%hi(.LC2)
	lw	s1,%lo(.LC2)(a5)
	lw	s0,%lo(.LC2+4)(a5)
.L63:
.LBE367:
.LBE369:
	.loc 1 228 1
	lw	ra,116(sp)
	.cfi_remember_state
	.cfi_restore 1
	mv	a1,s0
	lw	s0,112(sp)
	.cfi_restore 8
	mv	a0,s1
	lw	s1,108(sp)
	.cfi_restore 9
	addi	sp,sp,120
	.cfi_def_cfa_offset 0
	jr	ra
.L93:
	.cfi_restore_state
	.loc 1 227 104
	lui	a5,%hi(.LC5)
	lw	a2,%lo(.LC5)(a5)
	lw	a3,%lo(.LC5+4)(a5)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__adddf3
	mv	a4,a0
	mv	a5,a1
	j	.L73
.L91:
.LBB370:
.LBB361:
	.loc 1 18 76
	lw	a0,4(sp)
	lw	a1,8(sp)
	li	a2,0
	li	a3,0
	call	__gtdf2
	ble	a0,zero,.L70
	j	.L77
.L94:
.LBE361:
.LBE370:
.LBB371:
.LBB368:
	.loc 1 17 57
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	bge	a0,zero,.L87
	j	.L63
.L92:
.LBE368:
.LBE371:
	.loc 1 227 10
	lui	a5,%hi(.LC9)
	lw	s0,%lo(.LC9+4)(a5)
	lw	s1,%lo(.LC9)(a5)
	.loc 1 228 1
	lw	ra,116(sp)
	.cfi_restore 1
	mv	a1,s0
	lw	s0,112(sp)
	.cfi_restore 8
	mv	a0,s1
	lw	s1,108(sp)
	.cfi_restore 9
	addi	sp,sp,120
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE15:
	.size	f29.part.0, .-f29.part.0
	.align	2
	.type	f29, @function
f29:
.LFB11:
	.loc 1 221 93
	.cfi_startproc
	.loc 1 222 7
	lui	a5,%hi(fuel)
	lw	t1,%lo(fuel)(a5)
	.loc 1 221 93
	addi	sp,sp,-4
	.cfi_def_cfa_offset 4
	.loc 1 222 6
	li	t0,4096
	.loc 1 222 7
	addi	t1,t1,1
	.loc 1 221 93
	sw	s0,0(sp)
	.cfi_offset 8, -4
	.loc 1 222 6
	sw	t1,%lo(fuel)(a5)
	addi	t0,t0,-1096
	.loc 1 221 93
	lw	a2,4(sp)
	lw	t2,8(sp)
	lw	s0,24(sp)
	lw	a5,28(sp)
	.loc 1 222 6
	bgtu	t1,t0,.L96
	mv	a1,a4
	mv	a4,s0
	.loc 1 228 1
	lw	s0,0(sp)
	.cfi_remember_state
	.cfi_restore 8
	mv	a0,a3
	mv	a3,t2
	addi	sp,sp,4
	.cfi_def_cfa_offset 0
	tail	f29.part.0
.L96:
	.cfi_restore_state
	lw	s0,0(sp)
	.cfi_restore 8
	.loc 1 222 29
	lui	a5,%hi(.LC12)
	.loc 1 228 1
	lw	a0,%lo(.LC12)(a5)
	lw	a1,%lo(.LC12+4)(a5)
	addi	sp,sp,4
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE11:
	.size	f29, .-f29
	.globl	__fixdfsi
	.globl	__floatunsisf
	.globl	__mulsf3
	.globl	__extendsfdf2
	.globl	__floatsisf
	.globl	__truncdfsf2
	.globl	__divsf3
	.globl	__nesf2
	.globl	__gesf2
	.globl	__divdi3
	.globl	__paritysi2
	.align	2
	.type	f20, @function
f20:
.LFB10:
	.loc 1 75 63
	.cfi_startproc
	addi	sp,sp,-208
	.cfi_def_cfa_offset 208
	.loc 1 76 7
	lui	t0,%hi(fuel)
	.loc 1 75 63
	lh	t2,208(sp)
	.loc 1 76 7
	lw	t1,%lo(fuel)(t0)
	.loc 1 75 63
	sw	ra,204(sp)
	sw	t2,12(sp)
	lh	t2,212(sp)
	.loc 1 76 7
	addi	t1,t1,1
	.loc 1 76 6
	sw	t1,%lo(fuel)(t0)
	li	t0,4096
	.loc 1 75 63
	sw	s0,200(sp)
	sw	s1,196(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	.cfi_offset 9, -12
	.loc 1 76 6
	addi	t0,t0,-1096
	.loc 1 75 63
	sw	t2,44(sp)
	sw	a0,4(sp)
	sw	a1,8(sp)
	sw	a2,24(sp)
	sw	a3,36(sp)
	sw	a4,20(sp)
	sw	a5,52(sp)
	.loc 1 76 6
	bgtu	t1,t0,.L241
.LBB453:
.LBB454:
	.loc 1 77 32
	lui	a5,%hi(.LANCHOR0)
	addi	s1,a5,%lo(.LANCHOR0)
	lw	a4,16(s1)
	lw	a5,20(s1)
.LBB455:
.LBB456:
	.loc 1 16 83
	lui	a3,%hi(.LC20)
	mv	s0,a2
	lw	a2,%lo(.LC20)(a3)
	lw	a3,%lo(.LC20+4)(a3)
	mv	a0,a4
	mv	a1,a5
	sw	a4,28(sp)
	sw	a5,32(sp)
	call	__gtdf2
	ble	a0,zero,.L316
	.loc 1 16 55
	lui	a5,%hi(.LC21)
	lw	a2,%lo(.LC21)(a5)
	lw	a3,%lo(.LC21+4)(a5)
	lw	a0,28(sp)
	lw	a1,32(sp)
	call	__ltdf2
	bge	a0,zero,.L316
	.loc 1 16 83
	lw	a0,28(sp)
	lw	a1,32(sp)
	call	__fixdfsi
.LBE456:
.LBE455:
.LBB458:
.LBB459:
	.loc 1 12 48
	addi	a4,a0,1
	.loc 1 12 63
	li	a5,1
	bgtu	a4,a5,.L100
.L103:
.LBE459:
.LBE458:
	.loc 1 77 11
	li	a5,117440512
	.loc 1 77 120
	li	a4,69632
	.loc 1 77 11
	xor	s0,s0,a5
	.loc 1 77 120
	addi	a4,a4,368
	remu	s0,s0,a4
	.loc 1 77 3
	li	a5,8192
	addi	a5,a5,817
	beq	s0,a5,.L104
	bgtu	s0,a5,.L105
	li	a5,1001
	beq	s0,a5,.L106
	li	a5,4096
	addi	a5,a5,-92
	bne	s0,a5,.L355
	.loc 1 125 95
	lui	a5,%hi(g0)
	.loc 1 125 90
	lh	a5,%lo(g0)(a5)
	.loc 1 125 36
	li	a4,12288
	addi	a4,a4,-1919
	.loc 1 125 84
	slli	a5,a5,11
	.loc 1 125 36
	xor	a5,a5,a4
	.loc 1 125 28
	lw	a4,44(sp)
	.loc 1 125 124
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 125 28
	remu	a5,a4,a5
	.loc 1 191 61
	lui	t1,%hi(g8)
	lbu	a3,%lo(g8)(t1)
	.loc 1 126 15
	lw	a1,24(sp)
	.loc 1 126 13
	lui	a4,%tprel_hi(.LANCHOR1)
	add	a4,a4,tp,%tprel_add(.LANCHOR1)
	addi	a4,a4,%tprel_lo(.LANCHOR1)
	.loc 1 191 61
	andi	a3,a3,63
	.loc 1 191 21
	addi	a2,a3,-32
	.loc 1 126 39
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 126 15
	add	a5,a5,a1
	.loc 1 126 13
	sw	a5,12(a4)
	.loc 1 191 21
	blt	a2,zero,.L164
.L354:
	li	a5,0
.L214:
	.loc 1 90 40
	lw	a3,4(s1)
	.loc 1 193 21
	lw	a2,12(sp)
.LBB461:
	.loc 1 120 233
	lw	a4,36(sp)
.LBE461:
	.loc 1 90 40
	slli	a3,a3,3
	srli	t2,a3,3
.LBB474:
.LBB475:
	.loc 1 12 48
	addi	a3,a2,1
.LBE475:
.LBE474:
	.loc 1 193 21
	sw	a2,48(sp)
.LBB484:
.LBB476:
	.loc 1 12 48
	sw	a3,40(sp)
.L163:
.LBE476:
.LBE484:
	.loc 1 192 15
	lui	s0,%hi(g1)
	lbu	a2,%lo(g1)(s0)
	.loc 1 192 12
	lw	a3,4(s1)
	.loc 1 191 77
	srli	a4,a4,20
	.loc 1 191 142
	andi	a4,a4,63
	.loc 1 192 12
	sub	t2,t2,a2
	.loc 1 191 68
	srl	a5,a5,a4
	addi	a2,a4,-32
	.loc 1 192 12
	li	a4,-536870912
	and	a4,a3,a4
	.loc 1 191 7
	lw	a3,20(sp)
	.loc 1 191 68
	srai	a2,a2,31
	.loc 1 192 12
	slli	t2,t2,3
	.loc 1 191 68
	and	a5,a5,a2
	.loc 1 192 12
	srli	t2,t2,3
.LBB485:
.LBB477:
	.loc 1 12 63
	lw	a2,40(sp)
.LBE477:
.LBE485:
	.loc 1 192 12
	or	a4,a4,t2
	.loc 1 191 7
	or	a5,a5,a3
	.loc 1 192 12
	sw	a4,4(s1)
.LBB486:
.LBB478:
	.loc 1 12 63
	li	a3,1
.LBE478:
.LBE486:
	.loc 1 193 21
	slli	a4,a5,16
	srai	a4,a4,16
.LBB487:
.LBB479:
	.loc 1 12 63
	bleu	a2,a3,.L217
	lw	a3,48(sp)
	div	a4,a4,a3
.L217:
.LBE479:
.LBE487:
	.loc 1 193 61
	li	a3,69632
	addi	a3,a3,368
	.loc 1 193 3
	li	t0,4096
	addi	a2,t0,-92
	.loc 1 193 61
	remu	a4,a4,a3
	.loc 1 193 3
	beq	a4,a2,.L218
	bgtu	a4,a2,.L219
	beq	a4,zero,.L220
	li	a3,1001
	bne	a4,a3,.L222
	.loc 1 199 34
	lui	a4,%hi(g9)
	lw	a0,%lo(g9)(a4)
	sw	t1,20(sp)
	sw	a5,12(sp)
	call	__paritysi2
.LBB488:
.LBB489:
	.loc 1 16 83
	lui	a5,%hi(.LC20)
	lw	a2,%lo(.LC20)(a5)
	lw	a3,%lo(.LC20+4)(a5)
	lw	a1,8(sp)
.LBE489:
.LBE488:
	.loc 1 199 34
	mv	s0,a0
.LBB491:
.LBB490:
	.loc 1 16 83
	lw	a0,4(sp)
	call	__gtdf2
	lw	a5,12(sp)
	lw	t1,20(sp)
	li	t0,4096
	ble	a0,zero,.L339
	.loc 1 16 55
	lui	a4,%hi(.LC21)
	lw	a2,%lo(.LC21)(a4)
	lw	a3,%lo(.LC21+4)(a4)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__ltdf2
	lw	a5,12(sp)
	lw	t1,20(sp)
	li	t0,4096
	bge	a0,zero,.L339
	.loc 1 16 83
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__fixdfsi
.LBE490:
.LBE491:
	.loc 1 199 61
	mul	a0,a0,a0
.LBB492:
.LBB493:
	.loc 1 12 63
	li	a4,1
	lw	a5,12(sp)
	lw	t1,20(sp)
	.loc 1 12 48
	addi	a3,a0,1
	.loc 1 12 63
	bgtu	a3,a4,.L226
.L229:
.LBE493:
.LBE492:
	.loc 1 199 16
	lw	a4,0(s1)
	andi	s0,s0,7
	andi	a4,a4,-8
	or	a4,a4,s0
	sw	a4,0(s1)
.L218:
	.loc 1 202 40
	lui	a4,%hi(g4)
	lhu	a4,%lo(g4)(a4)
	.loc 1 203 12
	neg	a5,a5
	.loc 1 203 10
	sb	a5,%lo(g8)(t1)
.L230:
.LBB495:
.LBB496:
	.loc 1 16 83
	lui	a5,%hi(.LC20)
	lw	s1,4(sp)
	lw	s0,8(sp)
	lw	a2,%lo(.LC20)(a5)
	lw	a3,%lo(.LC20+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__gtdf2
	ble	a0,zero,.L241
	.loc 1 16 55
	lui	a5,%hi(.LC21)
	lw	a2,%lo(.LC21)(a5)
	lw	a3,%lo(.LC21+4)(a5)
	mv	a0,s1
	mv	a1,s0
	call	__ltdf2
	bge	a0,zero,.L241
	.loc 1 16 83
	mv	a1,s0
	mv	a0,s1
	call	__fixdfsi
.LBE496:
.LBE495:
	.loc 1 217 54
	call	__bswapsi2
.LBE454:
.LBE453:
	.loc 1 218 1
	lw	ra,204(sp)
	.cfi_remember_state
	.cfi_restore 1
	lw	s0,200(sp)
	.cfi_restore 8
.LBB625:
.LBB622:
	.loc 1 217 10
	li	a5,1976291328
	addi	a5,a5,-488
.LBE622:
.LBE625:
	.loc 1 218 1
	lw	s1,196(sp)
	.cfi_restore 9
.LBB626:
.LBB623:
	.loc 1 217 10
	slt	a0,a0,a5
.LBE623:
.LBE626:
	.loc 1 218 1
	addi	sp,sp,208
	.cfi_def_cfa_offset 0
	jr	ra
.L241:
	.cfi_restore_state
	lw	ra,204(sp)
	.cfi_remember_state
	.cfi_restore 1
	lw	s0,200(sp)
	.cfi_restore 8
	lw	s1,196(sp)
	.cfi_restore 9
	.loc 1 76 29
	li	a0,1
	.loc 1 218 1
	addi	sp,sp,208
	.cfi_def_cfa_offset 0
	jr	ra
.L316:
	.cfi_restore_state
.LBB627:
.LBB624:
.LBB497:
.LBB457:
	.loc 1 16 83
	li	a0,77
.L100:
.LBE457:
.LBE497:
.LBB498:
.LBB460:
	.loc 1 12 63
	lw	a5,24(sp)
	div	s0,a5,a0
	j	.L103
.L105:
.LBE460:
.LBE498:
	.loc 1 77 3
	li	a5,16384
	addi	a5,a5,-368
	beq	s0,a5,.L110
	li	a5,24576
	addi	a5,a5,449
	bne	s0,a5,.L109
.LBB499:
	.loc 1 186 17
	lui	a5,%hi(call_f10)
	lw	a5,%lo(call_f10)(a5)
	.loc 1 186 30
	lw	a4,44(sp)
	sw	zero,28(sp)
	.loc 1 186 17
	sw	a5,40(sp)
	.loc 1 186 30
	li	a5,28672
	addi	a5,a5,-1745
	bgt	a4,a5,.L356
.L206:
.LBB500:
.LBB501:
	.loc 1 16 83
	lui	a5,%hi(.LC20)
	lw	a2,%lo(.LC20)(a5)
	lw	a3,%lo(.LC20+4)(a5)
.LBE501:
.LBE500:
	.loc 1 186 227
	lw	a5,20(sp)
.LBB505:
.LBB502:
	.loc 1 16 83
	lw	a0,4(sp)
	lw	a1,8(sp)
.LBE502:
.LBE505:
	.loc 1 186 227
	li	s0,-32
	sra	s0,s0,a5
	.loc 1 186 201
	andi	a4,s0,0xff
	sw	a4,44(sp)
.LBB506:
.LBB503:
	.loc 1 16 83
	call	__gtdf2
.LBE503:
.LBE506:
	.loc 1 186 246
	lbu	s0,20(sp)
.LBB507:
.LBB504:
	.loc 1 16 83
	ble	a0,zero,.L337
	.loc 1 16 55
	lui	a4,%hi(.LC21)
	lw	a2,%lo(.LC21)(a4)
	lw	a3,%lo(.LC21+4)(a4)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__ltdf2
	bge	a0,zero,.L337
	.loc 1 16 83
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__fixdfsi
.LBE504:
.LBE507:
	.loc 1 186 281
	slli	a4,a0,24
	srai	a4,a4,24
.LBB508:
.LBB509:
	.loc 1 13 48
	addi	a2,a4,1
	.loc 1 13 63
	li	a3,1
	bleu	a2,a3,.L210
	j	.L207
.L355:
.LBE509:
.LBE508:
.LBE499:
	.loc 1 77 3
	bne	s0,zero,.L109
	li	a5,5
	sw	a5,40(sp)
	li	a5,4
	sw	a5,48(sp)
	sw	a5,64(sp)
	sw	zero,60(sp)
	sw	a5,12(sp)
.L108:
	.loc 1 84 54
	lw	a5,0(s1)
.LBB512:
.LBB513:
	.loc 1 16 83
	lui	a4,%hi(.LC20)
	lw	a2,%lo(.LC20)(a4)
	lw	a3,%lo(.LC20+4)(a4)
	lw	a0,4(sp)
	lw	a1,8(sp)
.LBE513:
.LBE512:
	.loc 1 84 54
	slli	a5,a5,3
	srai	a5,a5,23
	mv	s0,a5
	sw	a5,56(sp)
.LBB516:
.LBB514:
	.loc 1 16 83
	call	__gtdf2
.LBE514:
.LBE516:
	.loc 1 84 26
	srli	s0,s0,18
.LBB517:
.LBB515:
	.loc 1 16 83
	ble	a0,zero,.L318
	.loc 1 16 55
	lui	a5,%hi(.LC21)
	lw	a2,%lo(.LC21)(a5)
	lw	a3,%lo(.LC21+4)(a5)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__ltdf2
	bge	a0,zero,.L318
	.loc 1 16 83
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__fixdfsi
.LBE515:
.LBE517:
	.loc 1 84 169
	li	a5,4096
	addi	a5,a5,-2048
	sgt	a5,a0,a5
	neg	a5,a5
	andi	a5,a5,30
	addi	a5,a5,1
.L112:
	.loc 1 84 15
	sll	s0,s0,a5
	.loc 1 84 176
	li	a5,9
	remu	s0,s0,a5
	.loc 1 90 40
	lw	a5,4(s1)
	li	a4,7
	slli	a5,a5,3
	srli	t0,a5,3
	.loc 1 192 9
	mv	t2,t0
	bgtu	s0,a4,.L115
	lui	a5,%hi(.L117)
	addi	a5,a5,%lo(.L117)
	slli	s0,s0,2
	add	s0,s0,a5
	lw	a5,0(s0)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L117:
	.word	.L124
	.word	.L123
	.word	.L122
	.word	.L121
	.word	.L120
	.word	.L119
	.word	.L118
	.word	.L116
	.text
.L318:
	.loc 1 84 169
	li	a5,1
	j	.L112
.L339:
	.loc 1 199 23
	addi	a0,t0,1833
.L226:
.LBB518:
.LBB494:
	.loc 1 12 63
	div	s0,s0,a0
	j	.L229
.L337:
.LBE494:
.LBE518:
.LBB519:
	.loc 1 186 264
	li	a4,77
.L207:
	lb	a5,20(sp)
.LBB511:
.LBB510:
	.loc 1 13 63
	rem	a5,a5,a4
.LBE510:
.LBE511:
	.loc 1 186 260
	andi	s0,a5,0xff
.L210:
	.loc 1 186 253
	lw	a5,44(sp)
	.loc 1 186 17
	lw	t1,8(s1)
	lw	a0,12(s1)
	.loc 1 186 253
	mul	a3,a5,s0
	.loc 1 186 17
	lw	a5,28(s1)
	lw	a1,16(s1)
	lw	a2,20(s1)
	lw	a4,24(s1)
	lw	t2,0(s1)
	lw	t0,4(s1)
	sw	t1,172(sp)
	sw	a5,192(sp)
	sw	t1,140(sp)
	sw	a5,160(sp)
.LBE519:
	.loc 1 191 61
	lui	t1,%hi(g8)
.LBB520:
	.loc 1 186 17
	addi	a5,sp,132
	sw	a0,176(sp)
	sw	a0,144(sp)
	sw	a5,0(sp)
	lw	a0,28(sp)
	lhu	a5,12(sp)
.LBE520:
	.loc 1 191 61
	sw	t1,28(sp)
.LBB521:
	.loc 1 186 17
	lw	t1,40(sp)
	slli	a3,a3,24
	sw	a1,180(sp)
	sw	a2,184(sp)
	sw	a4,188(sp)
	sw	a1,148(sp)
	sw	a2,152(sp)
	sw	a4,156(sp)
	sw	t2,164(sp)
	addi	a4,sp,164
	sw	t0,168(sp)
	sw	t2,132(sp)
	sw	t0,136(sp)
	srai	a3,a3,24
	li	a1,0
	li	a2,0
	jalr	t1
.LBE521:
	.loc 1 191 61
	lw	t1,28(sp)
	lbu	a4,%lo(g8)(t1)
	andi	a4,a4,63
	.loc 1 191 21
	addi	a5,a4,-32
	bge	a5,zero,.L354
	li	a5,2047
	srl	a5,a5,a4
	j	.L214
.L219:
	.loc 1 193 3
	li	a3,8192
	addi	a3,a3,817
	beq	a4,a3,.L223
	li	a5,16384
	addi	a5,a5,-368
	bne	a4,a5,.L222
	.loc 1 212 18
	lb	a5,24(sp)
	.loc 1 212 16
	lw	a4,0(s1)
	li	a3,-535822336
	.loc 1 212 18
	slti	a5,a5,3
	.loc 1 212 16
	xori	a5,a5,1
	addi	a3,a3,-1
	slli	a5,a5,20
	and	a4,a4,a3
	or	a5,a4,a5
	sw	a5,0(s1)
.L222:
.LBB522:
.LBB523:
	.loc 1 11 46
	lui	a2,%hi(state)
	lw	a3,%lo(state)(a2)
	lw	a5,%lo(state+4)(a2)
	.loc 1 11 55
	li	a4,435
	.loc 1 11 46
	xori	a3,a3,623
	.loc 1 11 55
	mul	a5,a4,a5
	slli	a0,a3,8
	mulhu	a1,a4,a3
	add	a5,a5,a0
	mul	a4,a4,a3
	add	a5,a5,a1
	.loc 1 11 90
	srli	a3,a5,29
	slli	a1,a5,3
	.loc 1 11 81
	xor	a5,a3,a5
	sw	a5,%lo(state+4)(a2)
	.loc 1 11 90
	srli	a5,a4,29
	or	a5,a1,a5
	.loc 1 11 81
	xor	a5,a5,a4
	sw	a5,%lo(state)(a2)
	.loc 1 11 97
	j	.L230
.L220:
.LBE523:
.LBE522:
	.loc 1 195 38
	lw	a5,12(sp)
	li	a0,44
	sw	t1,20(sp)
	ori	a5,a5,1
	andi	a5,a5,0xff
	.loc 1 195 16
	remu	a0,a0,a5
	call	__paritysi2
	.loc 1 195 12
	lw	t1,20(sp)
	sb	a0,%lo(g8)(t1)
	.loc 1 197 5
	j	.L230
.L223:
	sw	a5,12(sp)
.LBB524:
.LBB525:
	.loc 1 16 83
	lui	a5,%hi(.LC20)
	lw	a2,%lo(.LC20)(a5)
	lw	a3,%lo(.LC20+4)(a5)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__gtdf2
	lw	a5,12(sp)
	ble	a0,zero,.L341
	.loc 1 16 55
	lui	a4,%hi(.LC21)
	lw	a2,%lo(.LC21)(a4)
	lw	a3,%lo(.LC21+4)(a4)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__ltdf2
	lw	a5,12(sp)
	bge	a0,zero,.L341
	.loc 1 16 83
	lw	a1,8(sp)
	lw	a0,4(sp)
	call	__fixdfsi
.LBE525:
.LBE524:
	.loc 1 207 13
	call	__floatsidf
.LBB528:
.LBB526:
	.loc 1 16 83
	lw	a5,12(sp)
.LBE526:
.LBE528:
	.loc 1 207 13
	sw	a0,4(sp)
	sw	a1,8(sp)
.LBB529:
.LBB527:
	.loc 1 16 83
	j	.L231
.L341:
	lui	a4,%hi(.LC19)
	lw	a3,%lo(.LC19)(a4)
	lw	a4,%lo(.LC19+4)(a4)
	sw	a3,4(sp)
	sw	a4,8(sp)
.L231:
.LBE527:
.LBE529:
.LBB530:
.LBB531:
	lui	a4,%hi(.LC20)
.LBE531:
.LBE530:
	.loc 1 208 21
	lw	a0,16(s1)
	lw	a1,20(s1)
.LBB535:
.LBB532:
	.loc 1 16 83
	lw	a2,%lo(.LC20)(a4)
	lw	a3,%lo(.LC20+4)(a4)
.LBE532:
.LBE535:
	.loc 1 208 21
	mv	s1,a5
	sw	a5,20(sp)
.LBB536:
.LBB533:
	.loc 1 16 83
	sw	a0,12(sp)
	sw	a1,16(sp)
	call	__gtdf2
	mv	a5,s1
	ble	a0,zero,.L343
	.loc 1 16 55
	lui	a4,%hi(.LC21)
	lw	a2,%lo(.LC21)(a4)
	lw	a3,%lo(.LC21+4)(a4)
	lw	a0,12(sp)
	lw	a1,16(sp)
	call	__ltdf2
	mv	a5,s1
	bge	a0,zero,.L343
	.loc 1 16 83
	lw	a0,12(sp)
	lw	a1,16(sp)
	call	__fixdfsi
.LBE533:
.LBE536:
.LBB537:
.LBB538:
	.loc 1 12 48
	addi	a3,a0,1
	.loc 1 12 63
	li	a4,1
	mv	a5,s1
	bleu	a3,a4,.L237
.L234:
	div	s1,a5,a0
.L237:
.LBE538:
.LBE537:
	.loc 1 208 12
	sb	s1,%lo(g1)(s0)
	.loc 1 210 5
	j	.L230
.L343:
.LBB539:
.LBB534:
	.loc 1 16 83
	li	a0,77
	j	.L234
.L106:
.LBE534:
.LBE539:
	.loc 1 134 258
	lw	a5,12(sp)
	srai	a4,a5,31
	sw	a5,64(sp)
	.loc 1 193 21
	sw	a5,48(sp)
.LBB540:
.LBB480:
	.loc 1 12 48
	addi	a5,a5,1
.LBE480:
.LBE540:
	.loc 1 134 258
	sw	a4,60(sp)
.LBB541:
.LBB481:
	.loc 1 12 48
	sw	a5,40(sp)
	j	.L108
.L104:
.LBE481:
.LBE541:
	.loc 1 130 58
	lw	a2,44(sp)
	.loc 1 130 144
	lui	a4,%tprel_hi(.LANCHOR1)
	add	a4,a4,tp,%tprel_add(.LANCHOR1)
	addi	a4,a4,%tprel_lo(.LANCHOR1)
	.loc 1 130 150
	lui	a3,%hi(g5)
	.loc 1 130 17
	lhu	a5,8(s1)
	.loc 1 130 150
	lbu	s0,%lo(g5)(a3)
	.loc 1 130 161
	lw	a3,16(a4)
	.loc 1 130 58
	slli	a4,a2,16
	srli	a4,a4,16
	.loc 1 130 17
	not	a5,a5
	.loc 1 130 74
	sll	a4,a4,a2
	.loc 1 130 11
	slli	a5,a5,16
	slli	a4,a4,16
	srli	a4,a4,16
	srli	a5,a5,16
	sltu	a5,a5,a4
	.loc 1 130 111
	lh	a4,24(sp)
	.loc 1 130 161
	sltu	a3,a3,s0
	.loc 1 130 11
	xori	a5,a5,1
	.loc 1 130 127
	sra	a4,a4,a3
	.loc 1 130 10
	bgt	a5,a4,.L166
.LBB542:
.LBB543:
	.loc 1 16 83
	lui	a5,%hi(.LC20)
	lw	s0,8(sp)
	lw	a2,%lo(.LC20)(a5)
	lw	a3,%lo(.LC20+4)(a5)
	lw	a0,4(sp)
	mv	a1,s0
	call	__gtdf2
	ble	a0,zero,.L327
	.loc 1 16 55
	lui	a5,%hi(.LC21)
	lw	a2,%lo(.LC21)(a5)
	lw	a3,%lo(.LC21+4)(a5)
	lw	a0,4(sp)
	mv	a1,s0
	call	__ltdf2
	bge	a0,zero,.L327
	.loc 1 16 83
	lw	a0,4(sp)
	mv	a1,s0
	call	__fixdfsi
.LBE543:
.LBE542:
	.loc 1 131 78
	andi	a0,a0,63
	.loc 1 131 38
	addi	a5,a0,-32
	blt	a5,zero,.L170
	li	a5,0
.L171:
	.loc 1 131 32
	snez	a4,a5
	neg	a4,a4
	.loc 1 131 20
	neg	a5,a5
	sw	a5,24(sp)
	sw	a4,36(sp)
.L167:
	.loc 1 131 99
	lw	a2,0(s1)
	slli	a2,a2,12
	srli	a2,a2,15
.LBB545:
.LBB546:
	.loc 1 14 63
	beq	a2,zero,.L172
	lw	a0,24(sp)
	lw	a1,36(sp)
	li	a3,0
	call	__divdi3
	mv	a4,a1
	sw	a0,24(sp)
.L172:
.LBE546:
.LBE545:
.LBB547:
.LBB548:
	.loc 1 11 46
	lui	a2,%hi(state)
	lw	t0,%lo(state)(a2)
	lw	a5,%lo(state+4)(a2)
	.loc 1 11 55
	li	a3,435
	.loc 1 11 46
	xori	t0,t0,775
	.loc 1 11 55
	mul	a5,a3,a5
	slli	s0,t0,8
.LBE548:
.LBE547:
	.loc 1 191 61
	lui	t1,%hi(g8)
	lbu	a1,%lo(g8)(t1)
	andi	a1,a1,63
	.loc 1 191 21
	addi	a0,a1,-32
.LBB551:
.LBB549:
	.loc 1 11 55
	mulhu	t2,a3,t0
	add	a5,a5,s0
	mul	a3,a3,t0
	add	a5,a5,t2
	.loc 1 11 90
	srli	t2,a5,29
	slli	t0,a5,3
	.loc 1 11 81
	xor	a5,t2,a5
	sw	a5,%lo(state+4)(a2)
	.loc 1 11 90
	srli	a5,a3,29
	or	a5,t0,a5
	.loc 1 11 81
	xor	a5,a5,a3
	sw	a5,%lo(state)(a2)
.LBE549:
.LBE551:
	.loc 1 191 21
	li	a5,0
	bge	a0,zero,.L188
	li	a5,2047
	srl	a5,a5,a1
.L188:
	.loc 1 193 21
	lw	a2,12(sp)
	.loc 1 90 40
	lw	a3,4(s1)
	.loc 1 193 21
	sw	a2,48(sp)
	.loc 1 90 40
	slli	a3,a3,3
.LBB552:
.LBB482:
	.loc 1 12 48
	addi	a2,a2,1
	sw	a2,40(sp)
.LBE482:
.LBE552:
	.loc 1 90 40
	srli	t2,a3,3
.LBB553:
.LBB550:
	.loc 1 11 97
	j	.L163
.L110:
.LBE550:
.LBE553:
	.loc 1 157 15
	lui	a5,%hi(g3)
	lw	a5,%lo(g3)(a5)
	.loc 1 157 23
	li	a3,6
	li	a4,2
	remu	a5,a5,a3
	beq	a5,a4,.L189
	bgtu	a5,a4,.L190
	lw	a4,12(sp)
	addi	s0,a4,1
	beq	a5,zero,.L195
	.loc 1 164 14
	lui	a5,%hi(g5)
	sb	zero,%lo(g5)(a5)
.L195:
	.loc 1 182 13
	lw	a3,24(sp)
	.loc 1 191 61
	lui	t1,%hi(g8)
	lbu	a4,%lo(g8)(t1)
	.loc 1 182 13
	li	a5,-316858368
	addi	a5,a5,-1336
	add	a5,a3,a5
	snez	a5,a5
	.loc 1 191 61
	andi	a4,a4,63
	.loc 1 182 13
	sw	a5,20(sp)
	.loc 1 191 21
	addi	a3,a4,-32
	li	a5,0
	bge	a3,zero,.L205
	li	a5,2047
	srl	a5,a5,a4
.L205:
	.loc 1 90 40
	lw	a3,4(s1)
	.loc 1 193 21
	lw	a2,12(sp)
	.loc 1 191 83
	lw	a4,36(sp)
	.loc 1 90 40
	slli	a3,a3,3
	.loc 1 193 21
	sw	a2,48(sp)
	.loc 1 90 40
	srli	t2,a3,3
.LBB554:
.LBB483:
	.loc 1 12 48
	sw	s0,40(sp)
.LBE483:
.LBE554:
	.loc 1 184 5
	j	.L163
.L190:
	li	a4,3
	bne	a5,a4,.L357
.LBB555:
.LBB556:
	.loc 1 14 48
	lw	a5,12(sp)
	li	a4,1
	addi	s0,a5,1
	srai	a3,a5,31
	sltu	a5,s0,a5
	add	a5,a5,a3
	.loc 1 14 63
	beq	a5,zero,.L358
.L297:
	lw	a2,12(sp)
	li	a0,7
	li	a1,0
	call	__divdi3
	mv	a3,a1
.L199:
.LBE556:
.LBE555:
	.loc 1 173 108
	lui	a5,%hi(g0)
	lw	a5,%lo(g0)(a5)
	andi	a5,a5,62
	ori	a5,a5,1
	.loc 1 173 28
	addi	a2,a5,-32
	blt	a2,zero,.L201
	sra	a4,a3,a2
	srai	a2,a3,31
.L202:
	.loc 1 173 160
	lw	a1,44(sp)
	.loc 1 173 128
	lb	a3,24(sp)
	.loc 1 173 160
	li	a5,32768
	addi	a5,a5,-1
	xor	a5,a1,a5
	.loc 1 173 128
	not	a3,a3
	.loc 1 173 160
	slli	a5,a5,16
	.loc 1 173 128
	srli	a3,a3,31
	.loc 1 173 160
	srai	a5,a5,16
	.loc 1 173 117
	beq	a3,a5,.L359
	li	a5,524288
	addi	a5,a5,-8
	li	a3,0
.L203:
	.loc 1 173 15
	and	a5,a4,a5
	sw	a5,24(sp)
	and	a5,a2,a3
	sw	a5,36(sp)
	.loc 1 176 9
	j	.L195
.L109:
.LBB558:
.LBB559:
	.loc 1 11 46
	lui	a3,%hi(state)
	lw	a4,%lo(state)(a3)
	lw	a5,%lo(state+4)(a3)
	.loc 1 11 55
	li	a0,435
	.loc 1 11 46
	xori	a4,a4,190
	.loc 1 11 55
	mul	a5,a0,a5
	slli	t2,a4,8
.LBE559:
.LBE558:
	.loc 1 191 61
	lui	t1,%hi(g8)
	lbu	a2,%lo(g8)(t1)
	andi	a2,a2,63
	.loc 1 191 21
	addi	a1,a2,-32
.LBB561:
.LBB560:
	.loc 1 11 55
	mulhu	t0,a0,a4
	add	a5,a5,t2
	mul	a0,a0,a4
	add	a5,a5,t0
	.loc 1 11 90
	srli	a4,a5,29
	slli	t0,a5,3
	.loc 1 11 81
	xor	a5,a4,a5
	sw	a5,%lo(state+4)(a3)
	.loc 1 11 90
	srli	a5,a0,29
	or	a5,t0,a5
	.loc 1 11 81
	xor	a5,a5,a0
	sw	a5,%lo(state)(a3)
.LBE560:
.LBE561:
	.loc 1 191 21
	bge	a1,zero,.L354
	li	a5,2047
	srl	a5,a5,a2
	j	.L214
.L166:
.LBB562:
.LBB563:
	.loc 1 16 83
	lui	a5,%hi(.LC20)
	lw	a2,%lo(.LC20)(a5)
	lw	a3,%lo(.LC20+4)(a5)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__gtdf2
	ble	a0,zero,.L173
	.loc 1 16 55
	lui	a5,%hi(.LC21)
	lw	a2,%lo(.LC21)(a5)
	lw	a3,%lo(.LC21+4)(a5)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__ltdf2
	bge	a0,zero,.L173
	.loc 1 16 83
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__fixdfsi
.LBE563:
.LBE562:
	.loc 1 133 22
	slli	a0,a0,16
	li	a5,28672
	srli	a0,a0,16
	addi	a5,a5,-1821
	beq	a0,a5,.L176
.L173:
	lb	a1,24(sp)
.L177:
	.loc 1 133 146
	lw	a5,20(sp)
	.loc 1 133 127
	lw	a4,24(sp)
.LBB564:
.LBB565:
	.loc 1 13 63
	li	a3,1
.LBE565:
.LBE564:
	.loc 1 133 146
	not	a5,a5
	slli	a5,a5,24
	srai	a5,a5,24
	.loc 1 133 127
	neg	a4,a4
	.loc 1 133 102
	slli	a4,a4,24
.LBB568:
.LBB566:
	.loc 1 13 48
	addi	a2,a5,1
.LBE566:
.LBE568:
	.loc 1 133 102
	srai	a4,a4,24
.LBB569:
.LBB567:
	.loc 1 13 63
	bleu	a2,a3,.L178
	rem	a4,a4,a5
.L178:
.LBE567:
.LBE569:
	.loc 1 133 255
	lui	a2,%hi(g9)
	lw	a5,%lo(g9)(a2)
	.loc 1 133 15
	beq	a4,a1,.L179
	.loc 1 133 231
	slli	a0,a5,24
	srai	a0,a0,24
	sw	a5,28(sp)
	call	__popcountsi2
	.loc 1 133 179
	lw	t1,24(sp)
	.loc 1 133 170
	li	a3,69
	slli	a0,a0,24
	.loc 1 133 179
	slli	a4,t1,24
	srai	a4,a4,24
	.loc 1 133 170
	srai	a0,a0,24
	lw	a5,28(sp)
	lui	a2,%hi(g9)
	remu	a4,a4,a3
	blt	a4,a0,.L179
	.loc 1 133 322
	lhu	a4,12(sp)
	.loc 1 133 274
	lw	a1,20(sp)
	.loc 1 133 322
	sgtu	a4,s0,a4
	.loc 1 133 274
	and	a0,a1,t1
	.loc 1 133 322
	xori	a4,a4,1
	.loc 1 133 15
	or	a0,a0,a4
.L180:
	.loc 1 133 12
	add	a0,a0,a5
	sw	a0,%lo(g9)(a2)
	.loc 1 134 215
	call	__bswapsi2
.LBB570:
.LBB571:
	.loc 1 16 83
	lui	a5,%hi(.LC20)
	lw	a2,%lo(.LC20)(a5)
	lw	a3,%lo(.LC20+4)(a5)
	lw	a1,8(sp)
.LBE571:
.LBE570:
	.loc 1 134 215
	mv	s0,a0
.LBB575:
.LBB572:
	.loc 1 16 83
	lw	a0,4(sp)
	call	__gtdf2
.LBE572:
.LBE575:
	.loc 1 134 258
	lw	a5,12(sp)
	srai	t1,a5,31
.LBB576:
.LBB573:
	.loc 1 16 83
	ble	a0,zero,.L329
	.loc 1 16 55
	lui	a5,%hi(.LC21)
	lw	a2,%lo(.LC21)(a5)
	lw	a3,%lo(.LC21+4)(a5)
	lw	a0,4(sp)
	lw	a1,8(sp)
	sw	t1,28(sp)
	call	__ltdf2
	lw	t1,28(sp)
	bge	a0,zero,.L329
	.loc 1 16 83
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__fixdfsi
.LBE573:
.LBE576:
	.loc 1 134 300
	andi	a0,a0,63
	.loc 1 134 274
	addi	a5,a0,-32
	lw	t1,28(sp)
	blt	a5,zero,.L185
	lw	a4,12(sp)
	sra	a5,t1,a5
	srai	a4,a4,31
.L186:
	.loc 1 134 199
	xor	a5,a5,s0
	or	a5,a5,a4
	.loc 1 134 13
	seqz	a5,a5
.LBB577:
	.loc 1 120 233
	lw	a4,36(sp)
.LBE577:
	.loc 1 134 13
	sw	a5,12(sp)
	j	.L172
.L356:
.LBB578:
	.loc 1 186 30
	slli	a0,a4,24
	srai	a0,a0,24
	call	__bswapsi2
	.loc 1 186 17
	slli	a5,a0,24
	srai	a5,a5,24
	sw	a5,28(sp)
	j	.L206
.L164:
.LBE578:
	.loc 1 191 21
	li	a5,2047
	srl	a5,a5,a3
	j	.L214
.L123:
	.loc 1 90 17
	li	a5,-12288
	addi	a5,a5,-2018
	mul	a5,t0,a5
	.loc 1 90 15
	slli	a5,a5,16
	srai	a5,a5,16
	sw	a5,44(sp)
.L122:
	.loc 1 108 150
	lw	a0,0(s1)
	.loc 1 93 14
	lui	t1,%hi(g8)
	li	a5,3
	.loc 1 108 150
	slli	a0,a0,12
.LBB579:
	.loc 1 120 90
	srli	a0,a0,15
.LBE579:
	.loc 1 93 14
	sb	a5,%lo(g8)(t1)
	sw	t2,84(sp)
	sw	t0,80(sp)
	sw	t1,76(sp)
.LBB580:
	.loc 1 120 90
	call	__floatunsisf
	.loc 1 120 72
	lui	a5,%hi(.LC22)
	lw	a1,%lo(.LC22)(a5)
.LBE580:
	.loc 1 95 9
	li	a5,255
	sw	a5,68(sp)
	lui	a5,%hi(g2)
	sw	a5,128(sp)
.LBB581:
	.loc 1 120 72
	call	__mulsf3
	sw	a0,100(sp)
	.loc 1 120 67
	call	__extendsfdf2
.LBE581:
	.loc 1 108 31
	lui	a4,%hi(g5)
	lbu	s0,%lo(g5)(a4)
	.loc 1 95 9
	lw	t1,76(sp)
	.loc 1 133 146
	lb	a4,20(sp)
	.loc 1 95 9
	lw	t0,80(sp)
	lw	t2,84(sp)
.LBB582:
	.loc 1 120 67
	sw	a0,52(sp)
	sw	a1,56(sp)
.LBE582:
	.loc 1 95 9
	li	a5,255
.L127:
.LBB583:
	.loc 1 120 172
	andi	a3,t0,63
	.loc 1 120 20
	addi	a2,a3,-32
	blt	a2,zero,.L148
	lw	a3,60(sp)
	sra	a2,a3,a2
	srai	a3,a3,31
	sw	a3,80(sp)
.L149:
	.loc 1 120 269
	lw	a1,44(sp)
	.loc 1 120 195
	slli	a3,s0,24
	srai	a3,a3,24
	sub	a4,a3,a4
	seqz	a4,a4
	.loc 1 120 269
	andi	a1,a1,63
	.loc 1 120 195
	sw	a4,44(sp)
	.loc 1 120 227
	addi	a3,a1,-32
	.loc 1 120 233
	lw	a4,36(sp)
	.loc 1 120 227
	blt	a3,zero,.L150
	srl	a3,a4,a3
	sw	zero,108(sp)
.L151:
.LBB462:
.LBB463:
	.loc 1 17 81
	lui	a1,%hi(.LC6)
	lw	a0,%lo(.LC6)(a1)
	lw	a1,%lo(.LC6+4)(a1)
.LBE463:
.LBE462:
	.loc 1 120 227
	li	s0,0
.LBB467:
.LBB464:
	.loc 1 17 81
	sw	a0,68(sp)
	sw	a1,72(sp)
	.loc 1 17 57
	lui	a1,%hi(.LC7)
	lw	a0,%lo(.LC7)(a1)
	lw	a1,%lo(.LC7+4)(a1)
.LBE464:
.LBE467:
	.loc 1 120 227
	sw	t2,112(sp)
.LBB468:
.LBB465:
	.loc 1 17 57
	sw	a0,88(sp)
	sw	a1,92(sp)
.LBE465:
.LBE468:
	.loc 1 120 20
	lui	a1,%hi(.LC24)
	lw	a1,%lo(.LC24)(a1)
	.loc 1 120 227
	sw	a2,84(sp)
	sw	a4,116(sp)
	.loc 1 120 20
	sw	a1,96(sp)
	.loc 1 120 227
	sw	a3,76(sp)
	sw	a5,120(sp)
	sw	t1,124(sp)
.L160:
.LBB469:
.LBB466:
	.loc 1 17 81
	lw	a0,52(sp)
	lw	a1,56(sp)
	lw	a2,68(sp)
	lw	a3,72(sp)
	call	__gtdf2
	ble	a0,zero,.L323
	.loc 1 17 57
	lw	a0,52(sp)
	lw	a1,56(sp)
	lw	a2,88(sp)
	lw	a3,92(sp)
	call	__ltdf2
	bge	a0,zero,.L323
.LBE466:
.LBE469:
	.loc 1 120 20
	lw	a1,96(sp)
	lw	a0,100(sp)
	call	__gesf2
	lw	a5,64(sp)
	lw	t0,60(sp)
	sw	a5,36(sp)
	blt	a0,zero,.L323
.L152:
	.loc 1 120 383
	lw	a5,44(sp)
	lw	a4,76(sp)
	beq	a5,a4,.L360
.L255:
	li	a1,63
.L156:
	.loc 1 119 28
	addi	s0,s0,1
	li	a5,4
	bne	s0,a5,.L160
	.loc 1 120 180
	addi	a3,a1,-32
	lw	t2,112(sp)
	lw	a4,116(sp)
	lw	a5,120(sp)
	lw	t1,124(sp)
	blt	a3,zero,.L161
	lw	a2,128(sp)
	sra	a3,t0,a3
	srai	t0,t0,31
	sw	a3,%lo(g2)(a2)
	sw	t0,%lo(g2+4)(a2)
	j	.L163
.L360:
	.loc 1 120 383
	lw	a4,108(sp)
	li	a5,0
	bne	a5,a4,.L255
.LBB470:
.LBB471:
	.loc 1 16 83
	lui	a5,%hi(.LC20)
	lw	a2,%lo(.LC20)(a5)
	lw	a3,%lo(.LC20+4)(a5)
	lw	a0,28(sp)
	lw	a1,32(sp)
	sw	t0,104(sp)
	call	__gtdf2
	lw	t0,104(sp)
	ble	a0,zero,.L325
	.loc 1 16 55
	lui	a5,%hi(.LC21)
	lw	a2,%lo(.LC21)(a5)
	lw	a3,%lo(.LC21+4)(a5)
	lw	a0,28(sp)
	lw	a1,32(sp)
	call	__ltdf2
	lw	t0,104(sp)
	bge	a0,zero,.L325
	.loc 1 16 83
	lw	a1,32(sp)
	lw	a0,28(sp)
	call	__fixdfsi
	lw	t0,104(sp)
	mv	a1,a0
.L157:
.LBE471:
.LBE470:
	.loc 1 120 278
	add	a1,s0,a1
	.loc 1 120 383
	andi	a1,a1,63
	j	.L156
.L121:
.LBE583:
	.loc 1 97 16
	lw	a5,56(sp)
	ori	a5,a5,1
	andi	a4,a5,0xff
	li	a5,143
	remu	s0,a5,a4
	.loc 1 97 14
	lui	a5,%hi(g5)
	sb	s0,%lo(g5)(a5)
.L128:
	.loc 1 101 20
	lw	a5,0(s1)
	.loc 1 191 61
	lui	t1,%hi(g8)
	.loc 1 101 20
	li	a3,-1048576
	.loc 1 191 61
	lbu	a4,%lo(g8)(t1)
	.loc 1 101 20
	addi	a3,a3,7
	and	a5,a5,a3
	li	a3,688128
	addi	a3,a3,-784
	or	a5,a5,a3
	.loc 1 191 61
	andi	a4,a4,63
	.loc 1 101 20
	sw	a5,0(s1)
	.loc 1 191 21
	addi	a5,a4,-32
	blt	a5,zero,.L131
	li	a5,0
.L132:
	.loc 1 191 16
	lui	a4,%hi(.LC15)
	lw	a3,%lo(.LC15)(a4)
	lw	a4,%lo(.LC15+4)(a4)
	sw	a3,52(sp)
	sw	a4,56(sp)
	lui	a4,%hi(.LC16)
	lw	a4,%lo(.LC16)(a4)
	sw	a4,100(sp)
.L349:
	.loc 1 104 15
	lui	a4,%hi(.LC17)
	lw	a4,%lo(.LC17)(a4)
	lui	a3,%hi(g2)
	sw	a3,128(sp)
	sw	a4,20(sp)
	.loc 1 191 16
	li	a4,-60
	j	.L127
.L118:
	.loc 1 108 31
	lui	a5,%hi(g5)
	lbu	s0,%lo(g5)(a5)
	sw	t0,76(sp)
	mv	a0,s0
	call	__floatunsisf
	sw	a0,68(sp)
	call	__extendsfdf2
	.loc 1 108 51
	lui	a5,%hi(g4)
	lhu	a4,%lo(g4)(a5)
	.loc 1 108 31
	mv	a5,a0
	sw	a1,56(sp)
	.loc 1 108 51
	slli	a0,a4,16
	srai	a0,a0,16
.LBB584:
.LBB585:
	.loc 1 18 76
	lw	t0,76(sp)
	ble	a0,zero,.L248
	sw	a5,80(sp)
.LBE585:
.LBE584:
	.loc 1 108 51
	call	__floatsisf
	.loc 1 108 46
	call	__extendsfdf2
	.loc 1 108 64
	lui	a4,%hi(.LC5)
	lw	a2,%lo(.LC5)(a4)
	lw	a3,%lo(.LC5+4)(a4)
	call	__adddf3
	lw	t0,76(sp)
	lw	a5,80(sp)
.L133:
	.loc 1 108 150
	lw	a4,0(s1)
	.loc 1 108 43
	lw	t2,56(sp)
	mv	a2,a0
	.loc 1 108 150
	slli	a4,a4,12
	.loc 1 108 43
	mv	a3,a1
	mv	a0,a5
	mv	a1,t2
	.loc 1 108 150
	srli	a5,a4,15
	sw	t0,80(sp)
	sw	a5,56(sp)
	.loc 1 108 43
	call	__divdf3
	.loc 1 108 23
	call	__truncdfsf2
	.loc 1 108 16
	lui	a5,%hi(.LC23)
	lw	a1,%lo(.LC23)(a5)
	.loc 1 108 23
	sw	a0,76(sp)
	.loc 1 108 16
	lw	a0,68(sp)
	call	__divsf3
	mv	a1,a0
	lw	a0,76(sp)
	call	__nesf2
	lw	t0,80(sp)
	beq	a0,zero,.L134
.LBB587:
.LBB588:
	.loc 1 16 83
	lui	a5,%hi(.LC20)
	lw	a2,%lo(.LC20)(a5)
	lw	a3,%lo(.LC20+4)(a5)
	lw	a0,4(sp)
	lw	a1,8(sp)
	sw	t0,68(sp)
	call	__gtdf2
	lw	t0,68(sp)
	ble	a0,zero,.L320
	.loc 1 16 55
	lui	a5,%hi(.LC21)
	lw	a2,%lo(.LC21)(a5)
	lw	a3,%lo(.LC21+4)(a5)
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__ltdf2
	lw	t0,68(sp)
	bge	a0,zero,.L320
	.loc 1 16 83
	lw	a0,4(sp)
	lw	a1,8(sp)
	call	__fixdfsi
	lw	t0,68(sp)
.LBE588:
.LBE587:
	.loc 1 108 121
	andi	a5,a0,0xff
.L136:
	.loc 1 108 117
	lbu	a4,56(sp)
	bleu	a4,a5,.L134
	.loc 1 108 192
	lw	a5,24(sp)
	andi	a3,a5,63
	.loc 1 108 16
	addi	a4,a3,-32
	blt	a4,zero,.L139
	lw	a5,52(sp)
	sra	a4,a5,a4
	srai	a3,a5,31
.L141:
	.loc 1 109 55
	lui	a5,%hi(g2)
	.loc 1 109 70
	lw	a2,%lo(g2)(a5)
	.loc 1 109 55
	sw	a5,128(sp)
	.loc 1 109 51
	li	a5,1881964544
	addi	a5,a5,58
	sra	a5,a5,a2
	.loc 1 109 20
	and	t2,t0,a5
.LBB590:
	.loc 1 120 90
	lw	a0,56(sp)
.LBE590:
	.loc 1 109 20
	slli	a2,t2,3
	srli	t0,a2,3
	.loc 1 108 14
	lui	a5,%hi(g0)
	sw	a4,%lo(g0)(a5)
	sw	a3,%lo(g0+4)(a5)
	.loc 1 109 20
	sw	t2,76(sp)
	sw	t0,68(sp)
.LBB591:
	.loc 1 120 90
	call	__floatunsisf
	.loc 1 120 72
	lui	a5,%hi(.LC22)
	lw	a1,%lo(.LC22)(a5)
.LBE591:
	.loc 1 191 61
	lui	t1,%hi(g8)
	sw	t1,52(sp)
.LBB592:
	.loc 1 120 72
	call	__mulsf3
	sw	a0,100(sp)
	.loc 1 120 67
	call	__extendsfdf2
.LBE592:
	.loc 1 191 61
	lw	t1,52(sp)
.LBB593:
	.loc 1 120 67
	sw	a1,56(sp)
	sw	a0,52(sp)
.LBE593:
	.loc 1 191 61
	lbu	a3,%lo(g8)(t1)
	.loc 1 133 146
	lb	a4,20(sp)
	.loc 1 191 21
	lw	t0,68(sp)
	.loc 1 191 61
	andi	a3,a3,63
	.loc 1 191 21
	addi	a5,a3,-32
	lw	t2,76(sp)
	blt	a5,zero,.L142
	li	a5,0
	j	.L127
.L119:
	.loc 1 108 150
	lw	a0,0(s1)
	.loc 1 191 61
	lui	t1,%hi(g8)
	sw	t0,76(sp)
	.loc 1 108 150
	slli	a0,a0,12
.LBB594:
	.loc 1 120 90
	srli	a0,a0,15
	sw	t0,68(sp)
.LBE594:
	.loc 1 191 61
	sw	t1,20(sp)
.LBB595:
	.loc 1 120 90
	call	__floatunsisf
	.loc 1 120 72
	lui	a5,%hi(.LC22)
	lw	a1,%lo(.LC22)(a5)
	call	__mulsf3
	sw	a0,100(sp)
	.loc 1 120 67
	call	__extendsfdf2
.LBE595:
	.loc 1 191 61
	lw	t1,20(sp)
	.loc 1 108 31
	lui	a5,%hi(g5)
	lbu	s0,%lo(g5)(a5)
	.loc 1 191 61
	lbu	a4,%lo(g8)(t1)
.LBB596:
	.loc 1 120 67
	sw	a0,52(sp)
	sw	a1,56(sp)
.LBE596:
	.loc 1 191 61
	andi	a4,a4,63
	.loc 1 191 21
	addi	a5,a4,-32
	lw	t0,68(sp)
	lw	t2,76(sp)
	blt	a5,zero,.L125
	li	a5,0
	j	.L349
.L116:
	.loc 1 113 52
	lui	a5,%hi(g3)
	lw	a4,%lo(g3)(a5)
	.loc 1 108 150
	lw	a0,0(s1)
	.loc 1 114 17
	lui	a5,%hi(g4)
	lhu	a3,%lo(g4)(a5)
	.loc 1 113 24
	slli	a4,a4,16
	.loc 1 113 17
	lui	a5,%tprel_hi(.LANCHOR1)
	add	a5,a5,tp,%tprel_add(.LANCHOR1)
	.loc 1 113 24
	srai	a4,a4,16
	.loc 1 113 17
	addi	a5,a5,%tprel_lo(.LANCHOR1)
	.loc 1 113 24
	slti	a4,a4,3
	.loc 1 108 150
	slli	a0,a0,12
	.loc 1 114 17
	seqz	a3,a3
	.loc 1 113 17
	sw	a4,16(a5)
.LBB597:
	.loc 1 120 90
	srli	a0,a0,15
	sw	t0,76(sp)
	sw	t0,68(sp)
.LBE597:
	.loc 1 114 17
	sw	a3,20(sp)
.LBB598:
	.loc 1 120 90
	call	__floatunsisf
	.loc 1 120 72
	lui	a5,%hi(.LC22)
	lw	a1,%lo(.LC22)(a5)
.LBE598:
	.loc 1 191 61
	lui	t1,%hi(g8)
	sw	t1,52(sp)
.L351:
.LBB599:
	.loc 1 120 72
	call	__mulsf3
	sw	a0,100(sp)
	.loc 1 120 67
	call	__extendsfdf2
.LBE599:
	.loc 1 191 61
	lw	t1,52(sp)
	.loc 1 108 31
	lui	a5,%hi(g5)
	lbu	s0,%lo(g5)(a5)
	.loc 1 191 61
	lbu	a3,%lo(g8)(t1)
.LBB600:
	.loc 1 120 67
	sw	a0,52(sp)
	sw	a1,56(sp)
.LBE600:
	.loc 1 191 61
	andi	a3,a3,63
	.loc 1 191 21
	addi	a5,a3,-32
	.loc 1 133 146
	lb	a4,20(sp)
	.loc 1 191 21
	lw	t0,68(sp)
	lw	t2,76(sp)
	blt	a5,zero,.L146
	lui	a3,%hi(g2)
	li	a5,0
	sw	a3,128(sp)
	j	.L127
.L120:
	.loc 1 108 31
	lui	a5,%hi(g5)
	lbu	s0,%lo(g5)(a5)
	j	.L128
.L124:
	sw	t0,76(sp)
	sw	t0,68(sp)
	.loc 1 86 20
	lw	a5,0(s1)
	.loc 1 191 61
	lui	t1,%hi(g8)
	sw	t1,52(sp)
	.loc 1 86 20
	andi	a5,a5,-8
	.loc 1 108 150
	slli	a0,a5,12
.LBB601:
	.loc 1 120 90
	srli	a0,a0,15
.LBE601:
	.loc 1 86 20
	sw	a5,0(s1)
.L353:
.LBB602:
	.loc 1 120 90
	call	__floatunsisf
	.loc 1 120 72
	lui	a5,%hi(.LC22)
	lw	a1,%lo(.LC22)(a5)
	j	.L351
.L358:
.LBE602:
.LBB603:
.LBB557:
	.loc 1 14 63
	bgtu	s0,a4,.L297
	li	a0,7
	li	a3,0
	j	.L199
.L176:
.LBE557:
.LBE603:
	.loc 1 133 22
	slli	a1,s0,24
	srai	a1,a1,24
	j	.L177
.L323:
.LBB604:
	.loc 1 120 20
	lw	a5,84(sp)
	lw	t0,80(sp)
	sw	a5,36(sp)
	j	.L152
.L325:
.LBB473:
.LBB472:
	.loc 1 16 55
	li	a1,77
	j	.L157
.L150:
.LBE472:
.LBE473:
	.loc 1 120 227
	li	a3,31
	sub	a3,a3,a1
	slli	a0,a4,1
	sll	a0,a0,a3
	lw	a3,24(sp)
	srl	a3,a3,a1
	srl	a1,a4,a1
	or	a3,a0,a3
	sw	a1,108(sp)
	j	.L151
.L148:
	.loc 1 120 20
	lw	a0,60(sp)
	li	a2,31
	sub	a2,a2,a3
	slli	a1,a0,1
	sll	a1,a1,a2
	lw	a2,64(sp)
	srl	a2,a2,a3
	sra	a3,a0,a3
	or	a2,a1,a2
	sw	a3,80(sp)
	j	.L149
.L161:
	.loc 1 120 180
	li	a2,31
	slli	a3,t0,1
	sub	a2,a2,a1
	sll	a3,a3,a2
	lw	a2,36(sp)
	sra	t0,t0,a1
	srl	a2,a2,a1
	or	a3,a2,a3
	lw	a2,128(sp)
	sw	a3,%lo(g2)(a2)
	sw	t0,%lo(g2+4)(a2)
	j	.L163
.L179:
.LBE604:
.LBB605:
.LBB606:
	.loc 1 12 48
	lw	a1,44(sp)
	.loc 1 12 63
	li	a0,-1450602496
	li	a3,1
	.loc 1 12 48
	addi	a4,a1,1
	.loc 1 12 63
	addi	a0,a0,1908
	bleu	a4,a3,.L180
	div	a0,a0,a1
	j	.L180
.L329:
.LBE606:
.LBE605:
.LBB607:
.LBB574:
	li	a0,13
.L185:
.LBE574:
.LBE607:
	.loc 1 134 274
	li	a5,31
	sub	a5,a5,a0
	slli	a4,t1,1
	sll	a4,a4,a5
	lw	a5,12(sp)
	srl	a5,a5,a0
	or	a5,a4,a5
	sra	a4,t1,a0
	j	.L186
.L327:
.LBB608:
.LBB544:
	li	a5,-262144
	addi	a5,a5,1
	sw	a5,24(sp)
	li	a5,-1
	sw	a5,36(sp)
	li	a4,-1
	j	.L167
.L146:
.LBE544:
.LBE608:
	.loc 1 191 21
	li	a5,2047
	srl	a5,a5,a3
	lui	a3,%hi(g2)
	sw	a3,128(sp)
.LBB609:
.LBB610:
	.loc 1 11 97
	j	.L127
.L115:
	.loc 1 11 46
	lui	a3,%hi(state)
	lw	a4,%lo(state)(a3)
	lw	a1,%lo(state+4)(a3)
	.loc 1 11 55
	li	a2,435
	.loc 1 11 46
	xori	a4,a4,568
	.loc 1 11 55
	mul	a1,a2,a1
	slli	a5,a4,8
.LBE610:
.LBE609:
	.loc 1 108 150
	lw	a0,0(s1)
	.loc 1 191 61
	lui	t1,%hi(g8)
	sw	t0,76(sp)
	.loc 1 108 150
	slli	a0,a0,12
	sw	t0,68(sp)
	.loc 1 191 61
	sw	t1,52(sp)
.LBB612:
	.loc 1 120 90
	srli	a0,a0,15
.LBE612:
.LBB613:
.LBB611:
	.loc 1 11 55
	mulhu	s0,a2,a4
	add	a5,a1,a5
	mul	a4,a2,a4
	add	a5,a5,s0
	.loc 1 11 90
	srli	a1,a5,29
	slli	a2,a5,3
	.loc 1 11 81
	xor	a5,a1,a5
	sw	a5,%lo(state+4)(a3)
	.loc 1 11 90
	srli	a5,a4,29
	or	a5,a2,a5
	.loc 1 11 81
	xor	a5,a5,a4
	sw	a5,%lo(state)(a3)
	j	.L353
.L189:
.LBE611:
.LBE613:
	.loc 1 168 31
	lw	a0,20(sp)
	call	__floatsidf
	.loc 1 168 17
	lui	a5,%hi(.LC25)
	lw	a2,%lo(.LC25)(a5)
	lw	a3,%lo(.LC25+4)(a5)
	call	__subdf3
.LBB614:
.LBB615:
	.loc 1 17 81
	lui	a5,%hi(.LC6)
	lw	a2,%lo(.LC6)(a5)
	lw	a3,%lo(.LC6+4)(a5)
.LBE615:
.LBE614:
	.loc 1 168 17
	sw	a0,4(sp)
	mv	s0,a1
	sw	a1,8(sp)
.LBB617:
.LBB616:
	.loc 1 17 81
	call	__gtdf2
	ble	a0,zero,.L334
	.loc 1 17 57
	lui	a5,%hi(.LC7)
	lw	a2,%lo(.LC7)(a5)
	lw	a3,%lo(.LC7+4)(a5)
	lw	a0,4(sp)
	mv	a1,s0
	call	__ltdf2
	blt	a0,zero,.L196
.L334:
	.loc 1 17 81
	lui	a5,%hi(.LC2)
	lw	a4,%lo(.LC2)(a5)
	lw	a5,%lo(.LC2+4)(a5)
	sw	a4,4(sp)
	sw	a5,8(sp)
.L196:
.LBE616:
.LBE617:
	.loc 1 169 15
	lw	a5,44(sp)
	not	a4,a5
	sw	a4,12(sp)
	neg	s0,a5
	.loc 1 171 9
	j	.L195
.L357:
.LBB618:
.LBB619:
	.loc 1 11 46
	lui	a3,%hi(state)
	lw	a2,%lo(state)(a3)
	lw	a5,%lo(state+4)(a3)
	lw	a1,12(sp)
	.loc 1 11 55
	li	a4,435
	.loc 1 11 46
	xori	a2,a2,715
	.loc 1 11 55
	mul	a5,a4,a5
	addi	s0,a1,1
	slli	a0,a2,8
	mulhu	a1,a4,a2
	add	a5,a5,a0
	mul	a4,a4,a2
	add	a5,a5,a1
	.loc 1 11 90
	srli	a2,a5,29
	slli	a1,a5,3
	.loc 1 11 81
	xor	a5,a2,a5
	sw	a5,%lo(state+4)(a3)
	.loc 1 11 90
	srli	a5,a4,29
	or	a5,a1,a5
	.loc 1 11 81
	xor	a5,a5,a4
	sw	a5,%lo(state)(a3)
	.loc 1 11 97
	j	.L195
.L131:
.LBE619:
.LBE618:
	.loc 1 191 21
	li	a5,2047
	srl	a5,a5,a4
	j	.L132
.L134:
	.loc 1 108 201
	lhu	a5,24(sp)
	lhu	a4,12(sp)
	bltu	a5,a4,.L251
	lui	a5,%hi(.LC13)
	lw	a4,%lo(.LC13)(a5)
	lw	a3,%lo(.LC13+4)(a5)
	j	.L141
.L248:
.LBB620:
.LBB586:
	lui	a4,%hi(.LC1)
	lw	a0,%lo(.LC1)(a4)
	lw	a1,%lo(.LC1+4)(a4)
	j	.L133
.L142:
.LBE586:
.LBE620:
	.loc 1 191 21
	li	a5,2047
	srl	a5,a5,a3
	.loc 1 111 9
	j	.L127
.L125:
	.loc 1 191 21
	li	a5,2047
	srl	a5,a5,a4
	j	.L349
.L170:
	.loc 1 131 38
	li	a5,-2147483648
	xori	a5,a5,-1
	srl	a5,a5,a0
	j	.L171
.L251:
	.loc 1 108 201
	lui	a5,%hi(.LC14)
	lw	a4,%lo(.LC14)(a5)
	lw	a3,%lo(.LC14+4)(a5)
	j	.L141
.L201:
	.loc 1 173 28
	li	a4,31
	sub	a4,a4,a5
	slli	a2,a3,1
	sll	a2,a2,a4
	srl	a4,a0,a5
	or	a4,a2,a4
	sra	a2,a3,a5
	j	.L202
.L359:
	.loc 1 173 117
	lui	a3,%hi(.LC18)
	lw	a5,%lo(.LC18)(a3)
	lw	a3,%lo(.LC18+4)(a3)
	j	.L203
.L320:
.LBB621:
.LBB589:
	li	a5,77
	j	.L136
.L139:
.LBE589:
.LBE621:
	.loc 1 108 16
	lw	a2,52(sp)
	li	a4,31
	sub	a4,a4,a3
	slli	a5,a2,1
	sll	a5,a5,a4
	lw	a4,20(sp)
	srl	a4,a4,a3
	or	a4,a5,a4
	sra	a3,a2,a3
	j	.L141
.LBE624:
.LBE627:
	.cfi_endproc
.LFE10:
	.size	f20, .-f20
	.globl	__udivdi3
	.globl	__ashrdi3
	.globl	__ashldi3
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC32:
	.string	"%08x%08x %u\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
.LFB13:
	.loc 1 239 16
	.cfi_startproc
	addi	sp,sp,-164
	.cfi_def_cfa_offset 164
	.loc 1 240 45
	lui	t1,%hi(.LANCHOR0)
	.loc 1 239 16
	sw	s1,152(sp)
	.cfi_offset 9, -12
	.loc 1 240 45
	addi	s1,t1,%lo(.LANCHOR0)
	lw	a0,4(s1)
	.loc 1 240 25
	li	a1,0
	.loc 1 239 16
	sw	ra,160(sp)
	.loc 1 240 45
	slli	a0,a0,3
	.loc 1 240 25
	srli	a0,a0,3
	.loc 1 239 16
	sw	s0,156(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	.loc 1 240 25
	call	__floatdidf
	.loc 1 240 52
	lui	a4,%hi(g2)
	.loc 1 240 25
	mv	a5,a0
	mv	s0,a1
	.loc 1 240 52
	lw	a0,%lo(g2)(a4)
	lw	a1,%lo(g2+4)(a4)
	.loc 1 240 25
	sw	a5,28(sp)
	.loc 1 240 52
	call	__floatundidf
.LBB628:
.LBB629:
	.loc 1 18 76
	li	a2,0
	li	a3,0
.LBE629:
.LBE628:
	.loc 1 240 52
	sw	a0,32(sp)
	sw	a1,36(sp)
.LBB631:
.LBB630:
	.loc 1 18 76
	call	__gtdf2
	ble	a0,zero,.L409
	.loc 1 18 53
	lui	a5,%hi(.LC4)
	lw	a2,%lo(.LC4)(a5)
	lw	a3,%lo(.LC4+4)(a5)
	lw	a0,32(sp)
	lw	a1,36(sp)
	call	__ltdf2
	blt	a0,zero,.L417
.L409:
	lui	a5,%hi(.LC1)
	lw	a4,%lo(.LC1)(a5)
	lw	a5,%lo(.LC1+4)(a5)
.L362:
.LBE630:
.LBE631:
	.loc 1 240 12
	lw	a0,28(sp)
	mv	a2,a4
	mv	a3,a5
	mv	a1,s0
	call	__divdf3
	.loc 1 240 129
	lw	a5,0(s1)
	.loc 1 240 111
	lui	a4,%hi(g5)
	lbu	a2,%lo(g5)(a4)
	.loc 1 240 129
	slli	a5,a5,3
	.loc 1 240 12
	sw	a0,28(sp)
	mv	s0,a1
	.loc 1 240 111
	srai	a0,a5,23
	srai	a1,a5,31
.LBB632:
.LBB633:
	.loc 1 14 63
	beq	a2,zero,.L365
	li	a3,0
	call	__divdi3
.L365:
.LBE633:
.LBE632:
	.loc 1 240 83
	call	__bswapsi2
	.loc 1 240 159
	lw	a5,0(s1)
	.loc 1 240 83
	mv	a2,a0
.LBB634:
.LBB635:
	.loc 1 12 63
	li	a3,2
.LBE635:
.LBE634:
	.loc 1 240 159
	slli	a4,a5,12
	.loc 1 240 316
	andi	a5,a5,7
	.loc 1 240 159
	srli	a4,a4,15
.LBB637:
.LBB636:
	.loc 1 12 63
	beq	a5,zero,.L366
	div	a3,a3,a5
.L366:
.LBE636:
.LBE637:
	.loc 1 240 12
	lw	a0,28(sp)
	li	a5,8192
	addi	a5,a5,1810
	sw	a3,4(sp)
	sw	a5,0(sp)
	mv	a1,s0
	li	a5,0
	li	a3,0
	call	f20
	.loc 1 241 13
	lui	a5,%hi(g1)
	lb	a5,%lo(g1)(a5)
	.loc 1 240 12
	sw	a0,28(sp)
	mv	a4,a0
	.loc 1 241 13
	li	a0,-56
	bgt	a5,zero,.L367
	mv	a0,a4
.L367:
	.loc 1 241 13 is_stmt 0 discriminator 4
	lui	a5,%hi(.LC26)
	lw	a4,28(sp)
	lw	a2,%lo(.LC26)(a5)
	lw	a5,%lo(.LC26+4)(a5)
	lw	ra,4(s1)
	lw	t2,8(s1)
	lw	t0,12(s1)
	lw	s0,0(s1)
	sub	a1,a2,a4
	.loc 1 241 164 is_stmt 1 discriminator 4
	srai	a3,a4,31
	.loc 1 241 13 discriminator 4
	sub	t1,a5,a3
	sgtu	a2,a1,a2
	sub	a2,t1,a2
	addi	t1,sp,88
	sw	ra,124(sp)
	sw	t2,128(sp)
	sw	t0,132(sp)
	sw	s0,120(sp)
	sw	t1,0(sp)
	lw	t1,16(s1)
	slli	a5,a4,16
	srli	a5,a5,16
	sw	t1,136(sp)
	lw	t1,20(s1)
	sw	a5,52(sp)
	.loc 1 241 164 discriminator 4
	sw	a3,32(sp)
	.loc 1 241 13 discriminator 4
	sw	t1,140(sp)
	lw	t1,24(s1)
	mv	a3,a4
	addi	a4,sp,120
	sw	t1,144(sp)
	lw	t1,28(s1)
	sw	ra,92(sp)
	sw	t2,96(sp)
	sw	t0,100(sp)
	sw	s0,88(sp)
	sw	t1,148(sp)
	lw	t1,16(s1)
	sw	t1,104(sp)
	lw	t1,20(s1)
	sw	t1,108(sp)
	lw	t1,24(s1)
	sw	t1,112(sp)
	lw	t1,28(s1)
	sw	t1,116(sp)
	call	f10
.LBB638:
.LBB639:
	.loc 1 16 83 discriminator 4
	lui	a4,%hi(.LC20)
	lw	a2,%lo(.LC20)(a4)
	lw	a3,%lo(.LC20+4)(a4)
.LBE639:
.LBE638:
	.loc 1 242 62 discriminator 4
	lui	a4,%hi(g5)
	lbu	s0,%lo(g5)(a4)
	.loc 1 242 16 discriminator 4
	lui	a4,%hi(call_f29)
	.loc 1 241 13 discriminator 4
	mv	a5,a0
	.loc 1 242 104 discriminator 4
	lw	a1,20(s1)
	lw	a0,16(s1)
	.loc 1 242 16 discriminator 4
	lw	a4,%lo(call_f29)(a4)
	.loc 1 241 13 discriminator 4
	sw	a5,48(sp)
.LBB643:
.LBB640:
	.loc 1 16 83 discriminator 4
	sw	a0,36(sp)
.LBE640:
.LBE643:
	.loc 1 242 16 discriminator 4
	sw	a4,44(sp)
.LBB644:
.LBB641:
	.loc 1 16 83 discriminator 4
	sw	a1,40(sp)
	call	__gtdf2
.LBE641:
.LBE644:
	.loc 1 242 62 discriminator 4
	seqz	a5,s0
	sw	a5,56(sp)
.LBB645:
.LBB642:
	.loc 1 16 83 discriminator 4
	ble	a0,zero,.L411
	.loc 1 16 55
	lui	a5,%hi(.LC21)
	lw	a2,%lo(.LC21)(a5)
	lw	a3,%lo(.LC21+4)(a5)
	lw	a0,36(sp)
	lw	a1,40(sp)
	call	__ltdf2
	bge	a0,zero,.L411
	.loc 1 16 83
	lw	a0,36(sp)
	lw	a1,40(sp)
	call	__fixdfsi
	mv	a5,a0
	j	.L368
.L411:
	li	a5,77
.L368:
.LBE642:
.LBE645:
	.loc 1 242 143
	lw	a4,48(sp)
	.loc 1 242 94
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 242 143
	ori	a4,a4,1
	slli	a4,a4,16
	srai	a4,a4,16
	.loc 1 242 124
	remu	a5,a5,a4
	.loc 1 242 16
	seqz	a2,s0
	.loc 1 242 157
	lw	a0,4(s1)
	.loc 1 242 194
	li	a4,-1913335808
	addi	a4,a4,-1365
	.loc 1 242 157
	slli	a0,a0,3
	seqz	a0,a0
	.loc 1 242 194
	li	a3,1
	.loc 1 242 88
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 242 16
	sgt	a5,a2,a5
	xori	a5,a5,1
	sw	a5,56(sp)
	.loc 1 242 194
	lw	a5,32(sp)
	bltu	a5,a4,.L372
	beq	a5,a4,.L418
.L371:
	li	a2,895410176
	addi	a2,a2,1955
	mul	a2,a3,a2
	li	a5,-1913335808
	addi	a5,a5,-1365
	lw	a4,28(sp)
	.loc 1 242 191
	li	a1,0
	.loc 1 242 194
	mul	a5,a3,a5
	sub	a2,a4,a2
	sgtu	a3,a2,a4
	lw	a4,32(sp)
	.loc 1 242 191
	ori	a2,a2,1
	.loc 1 242 194
	sub	a5,a4,a5
	.loc 1 242 191
	sub	a3,a5,a3
	call	__udivdi3
	.loc 1 242 352
	lui	a5,%hi(g4)
	lhu	a4,%lo(g4)(a5)
	.loc 1 242 16
	lb	a3,8(s1)
	slli	a5,s0,24
	slli	a4,a4,24
	srai	a5,a5,24
	sw	a3,60(sp)
	srai	a4,a4,24
	.loc 1 242 191
	mv	t0,a0
	mv	s0,a1
	.loc 1 242 16
	bge	a4,a5,.L389
.LBB646:
.LBB647:
	.loc 1 16 83 discriminator 1
	lui	a5,%hi(.LC20)
	sw	a0,64(sp)
	lw	a2,%lo(.LC20)(a5)
	lw	a3,%lo(.LC20+4)(a5)
	lw	a0,36(sp)
	lw	a1,40(sp)
	call	__gtdf2
	lw	t0,64(sp)
	ble	a0,zero,.L413
	.loc 1 16 55
	lui	a5,%hi(.LC21)
	lw	a2,%lo(.LC21)(a5)
	lw	a3,%lo(.LC21+4)(a5)
	lw	a0,36(sp)
	lw	a1,40(sp)
	call	__ltdf2
	lw	t0,64(sp)
	bge	a0,zero,.L413
	.loc 1 16 83
	lw	a0,36(sp)
	lw	a1,40(sp)
	call	__fixdfsi
	lw	t0,64(sp)
.LBE647:
.LBE646:
	.loc 1 242 16
	srai	t2,a0,31
	j	.L373
.L418:
	.loc 1 242 194
	lw	a4,28(sp)
	li	a5,895410176
	addi	a5,a5,1955
	bgeu	a4,a5,.L371
.L372:
	li	a3,0
	j	.L371
.L389:
	.loc 1 242 16
	li	a0,-1220665344
	addi	a0,a0,6
	li	t2,-1
.L373:
	.loc 1 242 16 is_stmt 0 discriminator 4
	lw	ra,0(s1)
	lui	a5,%hi(.LC29)
	lw	a1,%lo(.LC29)(a5)
	sw	ra,120(sp)
	lw	t1,4(s1)
	lw	a5,56(sp)
	lw	a2,32(sp)
	sw	t1,124(sp)
	lw	t1,8(s1)
	li	a3,2047
	li	a4,0
	sw	t1,128(sp)
	lw	t1,12(s1)
	sw	t1,132(sp)
	lw	t1,16(s1)
	sw	t1,136(sp)
	lw	t1,20(s1)
	sw	t1,140(sp)
	lw	t1,24(s1)
	sw	t1,144(sp)
	lw	t1,28(s1)
	sw	a1,8(sp)
	li	a1,-651378688
	sw	a0,20(sp)
	addi	a1,a1,-363
	lw	a0,60(sp)
	sw	t1,148(sp)
	sw	a1,12(sp)
	lw	t1,44(sp)
	lw	a1,28(sp)
	sw	t2,24(sp)
	sw	a0,16(sp)
	sw	t0,80(sp)
	sw	s0,84(sp)
	sw	t0,0(sp)
	sw	s0,4(sp)
	addi	a0,sp,120
	jalr	t1
	.loc 1 243 80 is_stmt 1 discriminator 4
	lui	a4,%hi(g4)
	.loc 1 242 16 discriminator 4
	mv	a5,a0
	.loc 1 243 80 discriminator 4
	lhu	a0,%lo(g4)(a4)
	.loc 1 243 21 discriminator 4
	lw	a4,52(sp)
	.loc 1 242 16 discriminator 4
	sw	a5,36(sp)
	.loc 1 243 80 discriminator 4
	slli	a0,a0,16
	.loc 1 243 21 discriminator 4
	li	a5,16384
	addi	a5,a5,1390
	.loc 1 243 80 discriminator 4
	srai	a0,a0,16
	.loc 1 243 21 discriminator 4
	and	s0,a4,a5
	.loc 1 242 16 discriminator 4
	sw	a1,44(sp)
	.loc 1 243 80 discriminator 4
	call	__bswapsi2
	.loc 1 243 75 discriminator 4
	slli	a0,a0,16
	srai	a0,a0,16
.LBB649:
.LBB650:
	.loc 1 13 48 discriminator 4
	addi	a4,a0,1
	.loc 1 13 63 discriminator 4
	li	a5,1
	bleu	a4,a5,.L377
	.loc 1 13 63 is_stmt 0
	rem	s0,s0,a0
.L377:
.LBE650:
.LBE649:
	.loc 1 243 133 is_stmt 1
	lui	a5,%hi(g4)
	lhu	a0,%lo(g4)(a5)
	.loc 1 243 12
	slli	a5,s0,16
	srai	a5,a5,16
	.loc 1 243 133
	slli	a0,a0,16
	srai	a0,a0,16
	.loc 1 243 12
	sw	a5,52(sp)
	.loc 1 243 133
	call	__popcountsi2
.LBB651:
.LBB652:
	.loc 1 16 83
	lui	a5,%hi(.LC20)
	lw	a3,%lo(.LC20+4)(a5)
	lw	a2,%lo(.LC20)(a5)
	lw	a4,36(sp)
	lw	a5,44(sp)
.LBE652:
.LBE651:
	.loc 1 243 133
	mv	t1,a0
	.loc 1 243 12
	ori	t1,t1,1
.LBB656:
.LBB653:
	.loc 1 16 83
	mv	a0,a4
	mv	a1,a5
.LBE653:
.LBE656:
	.loc 1 243 12
	sw	t1,56(sp)
.LBB657:
.LBB654:
	.loc 1 16 83
	call	__gtdf2
.LBE654:
.LBE657:
	.loc 1 243 341
	lui	a3,%hi(g8)
	lbu	s0,%lo(g8)(a3)
.LBB658:
.LBB655:
	.loc 1 16 83
	ble	a0,zero,.L415
	.loc 1 16 55
	lui	a5,%hi(.LC21)
	lw	a2,%lo(.LC21)(a5)
	lw	a3,%lo(.LC21+4)(a5)
	lw	a4,36(sp)
	lw	a5,44(sp)
	mv	a0,a4
	mv	a1,a5
	call	__ltdf2
	bge	a0,zero,.L415
	.loc 1 16 83
	lw	a4,36(sp)
	lw	a5,44(sp)
	mv	a0,a4
	mv	a1,a5
	call	__fixdfsi
	j	.L378
.L415:
	li	a0,77
.L378:
.LBE655:
.LBE658:
	.loc 1 243 376
	lui	t0,%hi(g0)
	.loc 1 243 391
	lw	a5,%lo(g0)(t0)
	.loc 1 243 12
	lw	t2,0(s1)
	lw	ra,4(s1)
	.loc 1 243 330
	sgtu	s0,s0,a0
	xori	s0,s0,1
	.loc 1 243 372
	sra	s0,s0,a5
	.loc 1 243 12
	sw	s0,0(sp)
	sw	t2,120(sp)
	sw	ra,124(sp)
	lw	t1,8(s1)
	lw	a2,56(sp)
	lw	a0,52(sp)
	sw	t1,128(sp)
	lw	t1,12(s1)
	li	a5,0
	li	a3,-1
	sw	t1,132(sp)
	lw	t1,16(s1)
	li	a4,-1
	addi	a1,sp,120
	sw	t1,136(sp)
	lw	t1,20(s1)
	sw	t1,140(sp)
	lw	t1,24(s1)
	sw	t1,144(sp)
	lw	t1,28(s1)
	sw	t1,148(sp)
	call	f40
.LBB659:
.LBB660:
	.loc 1 222 7
	lui	a3,%hi(fuel)
	lw	a5,%lo(fuel)(a3)
.LBE660:
.LBE659:
	.loc 1 244 175
	lui	t1,%hi(g3)
	lw	a4,%lo(g3)(t1)
.LBB667:
.LBB661:
	.loc 1 222 7
	addi	a5,a5,1
	.loc 1 222 6
	li	a4,4096
	sw	a5,%lo(fuel)(a3)
	addi	a4,a4,-1096
.LBE661:
.LBE667:
	.loc 1 243 12
	sw	a0,52(sp)
	mv	s0,a0
.LBB668:
.LBB662:
	.loc 1 222 6
	lui	t0,%hi(g0)
	bgtu	a5,a4,.L394
.LBE662:
.LBE668:
	.loc 1 244 465
	lui	a5,%hi(.LC30)
	lw	a0,%lo(.LC30)(a5)
	lw	a1,%lo(.LC30+4)(a5)
	lw	a5,28(sp)
	andi	a2,a5,63
	call	__ashrdi3
	.loc 1 244 456
	andi	a2,a0,63
	li	a1,0
	mv	a0,s0
	call	__ashldi3
.LBB669:
.LBB663:
	lui	a3,%hi(.LC31)
	lw	a2,%lo(.LC31)(a3)
.LBE663:
.LBE669:
	mv	a4,a0
.LBB670:
.LBB664:
	lw	a3,%lo(.LC31+4)(a3)
	lw	a0,48(sp)
.LBE664:
.LBE670:
	mv	a5,a1
.LBB671:
.LBB665:
	li	a1,0
	call	f29.part.0
	sw	a1,76(sp)
	lui	t0,%hi(g0)
	lui	t1,%hi(g3)
.L381:
.LBE665:
.LBE671:
.LBB672:
.LBB673:
	.loc 1 11 46
	lui	s0,%hi(state)
	lw	a4,32(sp)
	lw	a3,%lo(state+4)(s0)
.LBE673:
.LBE672:
.LBB681:
.LBB682:
	lw	a2,%lo(g0+4)(t0)
.LBE682:
.LBE681:
.LBB693:
.LBB674:
	lw	a1,%lo(state)(s0)
	xor	a3,a3,a4
.LBE674:
.LBE693:
	.loc 1 251 3
	lui	t2,%hi(g1)
.LBB694:
.LBB675:
	.loc 1 11 46
	lw	a4,28(sp)
.LBE675:
.LBE694:
.LBB695:
.LBB683:
	lw	t0,%lo(g0)(t0)
.LBE683:
.LBE695:
	.loc 1 251 3
	lbu	t2,%lo(g1)(t2)
.LBB696:
.LBB676:
	.loc 1 11 55
	li	a5,435
	mul	a3,a5,a3
	.loc 1 11 46
	xor	a1,a1,a4
.LBE676:
.LBE696:
.LBB697:
.LBB684:
	sw	a2,56(sp)
.LBE684:
.LBE697:
.LBB698:
.LBB699:
	lui	a2,%hi(g2)
.LBE699:
.LBE698:
.LBB710:
.LBB685:
	sw	t0,32(sp)
.LBE685:
.LBE710:
	.loc 1 251 3
	sw	t2,60(sp)
.LBB711:
.LBB700:
	.loc 1 11 46
	lw	t0,%lo(g2+4)(a2)
	lw	t2,%lo(g2)(a2)
.LBE700:
.LBE711:
.LBB712:
.LBB677:
	.loc 1 11 55
	slli	a4,a1,8
.LBE677:
.LBE712:
.LBB713:
.LBB701:
	.loc 1 11 46
	sw	t0,68(sp)
.LBE701:
.LBE713:
.LBB714:
.LBB678:
	.loc 1 11 55
	mulhu	a2,a5,a1
	add	a4,a3,a4
.LBE678:
.LBE714:
.LBB715:
.LBB702:
	.loc 1 11 46
	sw	t2,64(sp)
.LBE702:
.LBE715:
	.loc 1 253 3
	lw	t1,%lo(g3)(t1)
	lui	a3,%tprel_hi(.LANCHOR1)
	add	a3,a3,tp,%tprel_add(.LANCHOR1)
	sw	t1,28(sp)
	.loc 1 254 3
	lui	t1,%hi(g4)
	lhu	t0,%lo(g4)(t1)
	.loc 1 255 3
	lui	t1,%hi(g5)
.LBB716:
.LBB679:
	.loc 1 11 55
	mul	a1,a5,a1
	add	a4,a4,a2
	.loc 1 11 90
	slli	t2,a4,3
	srli	ra,a4,29
	.loc 1 11 81
	xor	ra,ra,a4
.LBE679:
.LBE716:
	.loc 1 255 3
	lbu	t1,%lo(g5)(t1)
	addi	a3,a3,%tprel_lo(.LANCHOR1)
.LBB717:
.LBB718:
.LBB719:
	.loc 1 11 55
	li	a4,435
.LBE719:
.LBE718:
.LBE717:
	.loc 1 255 3
	sw	t1,72(sp)
	.loc 1 254 3
	slli	t1,t0,16
.LBB724:
.LBB680:
	.loc 1 11 90
	srli	a2,a1,29
	or	a2,t2,a2
	.loc 1 11 81
	xor	a2,a2,a1
.LBE680:
.LBE724:
.LBB725:
.LBB726:
	.loc 1 11 46
	lw	a1,48(sp)
	.loc 1 11 55
	mul	ra,a5,ra
.LBE726:
.LBE725:
	.loc 1 254 3
	srai	t1,t1,16
.LBB729:
.LBB727:
	.loc 1 11 46
	xor	a2,a2,a1
	.loc 1 11 55
	slli	a1,a2,8
	addi	t0,a3,32
	mulhu	t2,a5,a2
	add	a1,ra,a1
	mul	a2,a5,a2
	add	a1,a1,t2
	.loc 1 11 90
	srli	t2,a1,29
	slli	ra,a1,3
	.loc 1 11 81
	xor	t2,t2,a1
.LBE727:
.LBE729:
.LBB730:
.LBB731:
.LBB732:
.LBB733:
	.loc 1 11 46
	lw	a1,44(sp)
	xor	t2,t2,a1
.LBE733:
.LBE732:
.LBE731:
.LBE730:
.LBB737:
.LBB728:
	.loc 1 11 90
	srli	a1,a2,29
	or	a1,ra,a1
	.loc 1 11 81
	xor	a1,a1,a2
.LBE728:
.LBE737:
.LBB738:
.LBB736:
.LBB735:
.LBB734:
	.loc 1 11 46
	lw	a2,36(sp)
	.loc 1 11 55
	mul	ra,a5,t2
	.loc 1 11 46
	xor	a1,a1,a2
	.loc 1 11 55
	slli	a2,a1,8
	mulhu	t2,a5,a1
	add	a2,ra,a2
	mul	a1,a5,a1
	add	a2,a2,t2
	.loc 1 11 90
	srli	ra,a2,29
	slli	t2,a2,3
	.loc 1 11 81
	xor	ra,ra,a2
	.loc 1 11 90
	srli	a2,a1,29
	or	a2,t2,a2
	.loc 1 11 81
	xor	a2,a2,a1
.LBE734:
.LBE735:
.LBE736:
.LBE738:
.LBB739:
.LBB740:
	.loc 1 11 46
	lw	a1,52(sp)
	xor	a1,a2,a1
	.loc 1 11 55
	mul	a2,a5,ra
	slli	t2,a1,8
	mulhu	ra,a5,a1
	add	t2,a2,t2
	mul	a1,a5,a1
	add	t2,t2,ra
	.loc 1 11 90
	srli	a2,t2,29
	slli	ra,t2,3
	.loc 1 11 81
	xor	a2,a2,t2
.LBE740:
.LBE739:
.LBB743:
.LBB744:
.LBB745:
.LBB746:
	.loc 1 11 46
	lw	t2,76(sp)
	xor	a2,a2,t2
.LBE746:
.LBE745:
.LBE744:
.LBE743:
.LBB762:
.LBB741:
	.loc 1 11 90
	srli	t2,a1,29
	or	t2,ra,t2
.LBE741:
.LBE762:
.LBB763:
.LBB757:
.LBB752:
.LBB747:
	.loc 1 11 55
	mul	a2,a5,a2
.LBE747:
.LBE752:
.LBE757:
.LBE763:
.LBB764:
.LBB742:
	.loc 1 11 81
	xor	t2,t2,a1
.LBE742:
.LBE764:
.LBB765:
.LBB758:
.LBB753:
.LBB748:
	.loc 1 11 46
	xor	t2,t2,a0
	.loc 1 11 55
	slli	a1,t2,8
	mulhu	ra,a5,t2
	add	a1,a2,a1
.LBE748:
.LBE753:
.LBE758:
.LBE765:
.LBB766:
.LBB686:
	.loc 1 11 46
	lw	a2,56(sp)
.LBE686:
.LBE766:
.LBB767:
.LBB759:
.LBB754:
.LBB749:
	.loc 1 11 55
	mul	t2,a5,t2
	add	a1,a1,ra
.LBE749:
.LBE754:
.LBE759:
.LBE767:
.LBB768:
.LBB687:
	.loc 1 11 46
	lw	ra,32(sp)
	xor	a0,a2,a1
.LBE687:
.LBE768:
.LBB769:
.LBB760:
.LBB755:
.LBB750:
	.loc 1 11 90
	slli	a2,a1,3
	srli	a1,a1,29
.LBE750:
.LBE755:
.LBE760:
.LBE769:
.LBB770:
.LBB688:
	.loc 1 11 46
	xor	a1,a0,a1
.LBE688:
.LBE770:
.LBB771:
.LBB761:
.LBB756:
.LBB751:
	.loc 1 11 90
	srli	a0,t2,29
	or	a0,a2,a0
.LBE751:
.LBE756:
.LBE761:
.LBE771:
.LBB772:
.LBB689:
	.loc 1 11 46
	xor	t2,ra,t2
	xor	a2,t2,a0
	.loc 1 11 55
	mul	t2,a5,a1
	slli	a1,a2,8
.LBE689:
.LBE772:
.LBB773:
.LBB774:
	.loc 1 11 46
	lw	ra,60(sp)
.LBE774:
.LBE773:
.LBB782:
.LBB690:
	.loc 1 11 55
	mulhu	a0,a5,a2
	add	a1,t2,a1
	mul	a2,a5,a2
	add	a1,a1,a0
	.loc 1 11 90
	srli	t2,a1,29
	slli	a0,a1,3
.LBE690:
.LBE782:
.LBB783:
.LBB775:
	.loc 1 11 46
	xor	a1,a1,t2
.LBE775:
.LBE783:
.LBB784:
.LBB691:
	.loc 1 11 90
	srli	t2,a2,29
.LBE691:
.LBE784:
.LBB785:
.LBB776:
	.loc 1 11 55
	mul	a1,a5,a1
	.loc 1 11 46
	xor	a2,ra,a2
.LBE776:
.LBE785:
.LBB786:
.LBB692:
	.loc 1 11 90
	or	t2,a0,t2
.LBE692:
.LBE786:
.LBB787:
.LBB777:
	.loc 1 11 46
	xor	a0,a2,t2
	.loc 1 11 55
	slli	a2,a0,8
.LBE777:
.LBE787:
.LBB788:
.LBB703:
	.loc 1 11 46
	lw	ra,64(sp)
.LBE703:
.LBE788:
.LBB789:
.LBB778:
	.loc 1 11 55
	mulhu	t2,a5,a0
	add	a2,a1,a2
.LBE778:
.LBE789:
.LBB790:
.LBB704:
	.loc 1 11 46
	lw	a1,68(sp)
.LBE704:
.LBE790:
.LBB791:
.LBB779:
	.loc 1 11 55
	mul	a0,a5,a0
	add	a2,a2,t2
.LBE779:
.LBE791:
.LBB792:
.LBB705:
	.loc 1 11 46
	xor	t2,a1,a2
.LBE705:
.LBE792:
.LBB793:
.LBB780:
	.loc 1 11 90
	slli	a1,a2,3
	srli	a2,a2,29
.LBE780:
.LBE793:
.LBB794:
.LBB706:
	.loc 1 11 46
	xor	a2,t2,a2
.LBE706:
.LBE794:
.LBB795:
.LBB781:
	.loc 1 11 90
	srli	t2,a0,29
	or	t2,a1,t2
.LBE781:
.LBE795:
.LBB796:
.LBB707:
	.loc 1 11 46
	xor	a0,ra,a0
	xor	a1,a0,t2
	.loc 1 11 55
	mul	t2,a5,a2
	slli	a2,a1,8
.LBE707:
.LBE796:
.LBB797:
.LBB798:
	.loc 1 11 46
	lw	ra,28(sp)
.LBE798:
.LBE797:
.LBB804:
.LBB708:
	.loc 1 11 55
	mulhu	a0,a5,a1
	add	a2,t2,a2
	mul	a1,a5,a1
	add	a2,a2,a0
	.loc 1 11 90
	srli	t2,a2,29
	slli	a0,a2,3
.LBE708:
.LBE804:
.LBB805:
.LBB799:
	.loc 1 11 46
	xor	a2,a2,t2
.LBE799:
.LBE805:
.LBB806:
.LBB709:
	.loc 1 11 90
	srli	t2,a1,29
	or	t2,a0,t2
.LBE709:
.LBE806:
.LBB807:
.LBB800:
	.loc 1 11 46
	xor	a1,ra,a1
	.loc 1 11 55
	mul	a2,a5,a2
	.loc 1 11 46
	xor	a0,a1,t2
	.loc 1 11 55
	slli	a1,a0,8
	mulhu	t2,a5,a0
	add	a1,a2,a1
.LBE800:
.LBE807:
.LBB808:
.LBB809:
	.loc 1 11 46
	srai	a2,t1,31
.LBE809:
.LBE808:
.LBB816:
.LBB801:
	.loc 1 11 55
	mul	a0,a5,a0
	add	a1,a1,t2
.LBE801:
.LBE816:
.LBB817:
.LBB810:
	.loc 1 11 46
	xor	t2,a2,a1
.LBE810:
.LBE817:
.LBB818:
.LBB802:
	.loc 1 11 90
	slli	a2,a1,3
	srli	a1,a1,29
.LBE802:
.LBE818:
.LBB819:
.LBB811:
	.loc 1 11 46
	xor	a1,t2,a1
	.loc 1 11 55
	mul	a1,a5,a1
.LBE811:
.LBE819:
.LBB820:
.LBB803:
	.loc 1 11 90
	srli	t2,a0,29
	or	t2,a2,t2
.LBE803:
.LBE820:
.LBB821:
.LBB812:
	.loc 1 11 46
	xor	a0,t1,a0
	xor	a2,a0,t2
	.loc 1 11 55
	slli	t2,a2,8
.LBE812:
.LBE821:
.LBB822:
.LBB823:
	.loc 1 11 46
	lw	t1,72(sp)
.LBE823:
.LBE822:
.LBB828:
.LBB813:
	.loc 1 11 55
	mulhu	a0,a5,a2
	add	t2,a1,t2
	mul	a1,a5,a2
	add	t2,t2,a0
	.loc 1 11 90
	srli	a2,t2,29
.LBE813:
.LBE828:
.LBB829:
.LBB824:
	.loc 1 11 46
	xor	a2,t2,a2
.LBE824:
.LBE829:
.LBB830:
.LBB814:
	.loc 1 11 90
	slli	a0,t2,3
.LBE814:
.LBE830:
.LBB831:
.LBB825:
	.loc 1 11 55
	mul	a2,a5,a2
.LBE825:
.LBE831:
.LBB832:
.LBB815:
	.loc 1 11 90
	srli	t2,a1,29
	or	t2,a0,t2
.LBE815:
.LBE832:
.LBB833:
.LBB826:
	.loc 1 11 46
	xor	a1,t1,a1
	xor	a1,a1,t2
	.loc 1 11 55
	slli	a0,a1,8
	mulhu	t2,a5,a1
	add	a2,a2,a0
	mul	a0,a5,a1
	add	a2,a2,t2
	.loc 1 11 90
	srli	a1,a2,29
	.loc 1 11 81
	xor	a1,a1,a2
	.loc 1 11 90
	slli	t2,a2,3
.LBE826:
.LBE833:
.LBB834:
.LBB835:
	.loc 1 11 55
	mul	a1,a5,a1
.LBE835:
.LBE834:
.LBB837:
.LBB827:
	.loc 1 11 90
	srli	a2,a0,29
	or	a2,t2,a2
	.loc 1 11 81
	xor	a2,a2,a0
.LBE827:
.LBE837:
.LBB838:
.LBB836:
	.loc 1 11 46
	li	a0,-2147483648
	xori	a0,a0,-1
	xor	a2,a2,a0
	.loc 1 11 55
	slli	t2,a2,8
	mulhu	a0,a5,a2
	add	a1,a1,t2
	mul	t2,a5,a2
	add	a1,a1,a0
	.loc 1 11 90
	slli	a0,a1,3
	srli	a5,a1,29
	.loc 1 11 81
	xor	a5,a5,a1
	.loc 1 11 90
	srli	a2,t2,29
	or	a2,a0,a2
	.loc 1 11 81
	xor	a1,a2,t2
.L382:
.LBE836:
.LBE838:
.LBB839:
.LBB722:
.LBB720:
	.loc 1 11 55 discriminator 3
	mul	a5,a4,a5
.LBE720:
.LBE722:
	.loc 1 257 31 discriminator 3
	lw	a2,0(a3)
	.loc 1 257 21 discriminator 3
	addi	a3,a3,4
.LBB723:
.LBB721:
	.loc 1 11 46 discriminator 3
	xor	a2,a2,a1
	.loc 1 11 55 discriminator 3
	slli	a1,a2,8
	mulhu	a0,a4,a2
	add	a5,a5,a1
	mul	a1,a4,a2
	add	a5,a5,a0
	.loc 1 11 90 discriminator 3
	srli	a2,a5,29
	slli	a0,a5,3
	.loc 1 11 81 discriminator 3
	xor	a5,a2,a5
	.loc 1 11 90 discriminator 3
	srli	a2,a1,29
	or	a2,a0,a2
	.loc 1 11 81 discriminator 3
	xor	a1,a2,a1
.LBE721:
.LBE723:
	.loc 1 257 21 discriminator 3
	bne	t0,a3,.L382
.LBE839:
	.loc 1 258 3
	lui	a3,%hi(g8)
	lbu	t2,%lo(g8)(a3)
.LBB840:
.LBB841:
	.loc 1 11 55
	mul	a5,a4,a5
.LBE841:
.LBE840:
	.loc 1 259 3
	lui	a3,%hi(g9)
	lw	t0,%lo(g9)(a3)
.LBB852:
.LBB853:
	.loc 1 11 46
	lw	a3,12(s1)
.LBE853:
.LBE852:
.LBB864:
.LBB842:
	xor	t2,t2,a1
.LBE842:
.LBE864:
	.loc 1 260 19
	lw	a0,0(s1)
.LBB865:
.LBB854:
	.loc 1 11 46
	sw	a3,52(sp)
.LBE854:
.LBE865:
	.loc 1 263 19
	lw	t1,4(s1)
.LBB866:
.LBB843:
	.loc 1 11 55
	slli	ra,t2,8
.LBE843:
.LBE866:
	.loc 1 260 3
	andi	a1,a0,7
.LBB867:
.LBB844:
	.loc 1 11 55
	mulhu	a3,a4,t2
.LBE844:
.LBE867:
	.loc 1 261 19
	slli	a2,a0,12
	.loc 1 262 19
	slli	a0,a0,3
.LBB868:
.LBB845:
	.loc 1 11 55
	add	a5,a5,ra
.LBE845:
.LBE868:
	.loc 1 262 3
	srai	ra,a0,31
	srai	a0,a0,23
	sw	a0,32(sp)
	.loc 1 263 19
	slli	a0,t1,3
	srli	t1,a0,3
	sw	t1,44(sp)
.LBB869:
.LBB846:
	.loc 1 11 55
	mul	t2,a4,t2
.LBE846:
.LBE869:
.LBB870:
.LBB871:
.LBB872:
.LBB873:
	.loc 1 11 46
	lw	t1,20(s1)
.LBE873:
.LBE872:
.LBE871:
.LBE870:
.LBB892:
.LBB847:
	.loc 1 11 55
	add	a5,a5,a3
	.loc 1 11 90
	slli	a3,a5,3
.LBE847:
.LBE892:
.LBB893:
.LBB855:
	.loc 1 11 46
	lw	a0,8(s1)
.LBE855:
.LBE893:
.LBB894:
.LBB886:
.LBB880:
.LBB874:
	sw	t1,56(sp)
.LBE874:
.LBE880:
.LBE886:
.LBE894:
.LBB895:
.LBB848:
	.loc 1 11 90
	sw	a3,28(sp)
.LBE848:
.LBE895:
.LBB896:
.LBB887:
.LBB881:
.LBB875:
	.loc 1 11 46
	lw	t1,16(s1)
.LBE875:
.LBE881:
.LBE887:
.LBE896:
.LBB897:
.LBB849:
	.loc 1 11 90
	srli	a3,a5,29
.LBE849:
.LBE897:
	.loc 1 266 3
	lui	s1,%hi(fuel)
.LBB898:
.LBB899:
	.loc 1 11 46
	xor	a5,a5,a3
.LBE899:
.LBE898:
	.loc 1 266 3
	lw	a3,%lo(fuel)(s1)
.LBB903:
.LBB850:
	.loc 1 11 90
	lw	s1,28(sp)
.LBE850:
.LBE903:
	.loc 1 262 3
	sw	ra,36(sp)
.LBB904:
.LBB851:
	.loc 1 11 90
	srli	ra,t2,29
	or	ra,s1,ra
.LBE851:
.LBE904:
.LBB905:
.LBB900:
	.loc 1 11 46
	xor	t0,t0,t2
	xor	t0,t0,ra
	.loc 1 11 55
	mul	ra,a4,a5
	slli	a5,t0,8
.LBE900:
.LBE905:
	.loc 1 261 19
	srli	a2,a2,15
.LBB906:
.LBB856:
	.loc 1 11 46
	sw	a0,48(sp)
.LBE856:
.LBE906:
	.loc 1 266 3
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
.LBB907:
.LBB901:
	.loc 1 11 55
	mulhu	t2,a4,t0
	add	a5,ra,a5
	mul	t0,a4,t0
	add	a5,a5,t2
	.loc 1 11 90
	srli	ra,a5,29
	slli	t2,a5,3
.LBE901:
.LBE907:
.LBB908:
.LBB909:
	.loc 1 11 46
	xor	a5,a5,ra
.LBE909:
.LBE908:
.LBB913:
.LBB902:
	.loc 1 11 90
	srli	ra,t0,29
	or	ra,t2,ra
.LBE902:
.LBE913:
.LBB914:
.LBB910:
	.loc 1 11 46
	xor	a1,a1,t0
	.loc 1 11 55
	mul	t2,a4,a5
	.loc 1 11 46
	xor	a1,a1,ra
	.loc 1 11 55
	slli	a5,a1,8
.LBE910:
.LBE914:
.LBB915:
.LBB916:
	.loc 1 11 46
	lw	ra,36(sp)
.LBE916:
.LBE915:
.LBB923:
.LBB911:
	.loc 1 11 55
	mulhu	t0,a4,a1
	add	a5,t2,a5
	mul	a1,a4,a1
	add	a5,a5,t0
	.loc 1 11 90
	srli	t2,a5,29
	slli	t0,a5,3
.LBE911:
.LBE923:
.LBB924:
.LBB925:
	.loc 1 11 46
	xor	a5,a5,t2
.LBE925:
.LBE924:
.LBB930:
.LBB912:
	.loc 1 11 90
	srli	t2,a1,29
	or	t2,t0,t2
.LBE912:
.LBE930:
.LBB931:
.LBB926:
	.loc 1 11 46
	xor	a2,a2,a1
	xor	a2,a2,t2
	.loc 1 11 55
	mul	a5,a4,a5
	slli	a1,a2,8
.LBE926:
.LBE931:
.LBB932:
.LBB917:
	.loc 1 11 46
	lw	t2,32(sp)
.LBE917:
.LBE932:
.LBB933:
.LBB927:
	.loc 1 11 55
	mulhu	t0,a4,a2
	add	a1,a5,a1
	mul	a2,a4,a2
	add	a1,a1,t0
.LBE927:
.LBE933:
.LBB934:
.LBB918:
	.loc 1 11 46
	xor	t0,ra,a1
.LBE918:
.LBE934:
.LBB935:
.LBB928:
	.loc 1 11 90
	slli	a5,a1,3
	srli	a1,a1,29
.LBE928:
.LBE935:
.LBB936:
.LBB919:
	.loc 1 11 46
	xor	a1,t0,a1
.LBE919:
.LBE936:
.LBB937:
.LBB929:
	.loc 1 11 90
	srli	t0,a2,29
	or	t0,a5,t0
.LBE929:
.LBE937:
.LBB938:
.LBB920:
	.loc 1 11 46
	xor	a2,t2,a2
	.loc 1 11 55
	mul	a1,a4,a1
	.loc 1 11 46
	xor	a2,a2,t0
	.loc 1 11 55
	slli	t0,a2,8
.LBE920:
.LBE938:
.LBB939:
.LBB940:
	.loc 1 11 46
	lw	t2,44(sp)
.LBE940:
.LBE939:
.LBB946:
.LBB921:
	.loc 1 11 55
	mulhu	a5,a4,a2
	add	t0,a1,t0
	mul	a2,a4,a2
	add	t0,t0,a5
	.loc 1 11 90
	srli	a5,t0,29
	slli	a1,t0,3
.LBE921:
.LBE946:
.LBB947:
.LBB941:
	.loc 1 11 46
	xor	a5,t0,a5
.LBE941:
.LBE947:
.LBB948:
.LBB922:
	.loc 1 11 90
	srli	t0,a2,29
	or	t0,a1,t0
.LBE922:
.LBE948:
.LBB949:
.LBB942:
	.loc 1 11 46
	xor	a2,t2,a2
	xor	a1,a2,t0
	.loc 1 11 55
	mul	a5,a4,a5
	slli	t0,a1,8
	mulhu	a2,a4,a1
	add	a5,a5,t0
	mul	a1,a4,a1
	add	a5,a5,a2
.LBE942:
.LBE949:
.LBB950:
.LBB857:
	.loc 1 11 46
	lw	a2,52(sp)
.LBE857:
.LBE950:
.LBB951:
.LBB943:
	.loc 1 11 90
	slli	t0,a5,3
.LBE943:
.LBE951:
.LBB952:
.LBB858:
	.loc 1 11 46
	xor	a2,a2,a5
.LBE858:
.LBE952:
.LBB953:
.LBB944:
	.loc 1 11 90
	srli	a5,a5,29
.LBE944:
.LBE953:
.LBB954:
.LBB859:
	.loc 1 11 46
	xor	a2,a2,a5
	lw	a5,48(sp)
	.loc 1 11 55
	mul	a2,a4,a2
.LBE859:
.LBE954:
.LBB955:
.LBB945:
	.loc 1 11 90
	srli	t2,a1,29
	or	t2,t0,t2
.LBE945:
.LBE955:
.LBB956:
.LBB860:
	.loc 1 11 46
	xor	a5,a5,a1
	xor	a5,a5,t2
	.loc 1 11 55
	slli	a1,a5,8
	mulhu	t0,a4,a5
	add	a2,a2,a1
	mul	a1,a4,a5
.LBE860:
.LBE956:
.LBB957:
.LBB888:
.LBB882:
.LBB876:
	.loc 1 11 46
	lw	a5,56(sp)
.LBE876:
.LBE882:
.LBE888:
.LBE957:
.LBB958:
.LBB861:
	.loc 1 11 55
	add	a2,a2,t0
	.loc 1 11 90
	slli	t0,a2,3
.LBE861:
.LBE958:
.LBB959:
.LBB889:
.LBB883:
.LBB877:
	.loc 1 11 46
	xor	a5,a5,a2
.LBE877:
.LBE883:
.LBE889:
.LBE959:
.LBB960:
.LBB862:
	.loc 1 11 90
	srli	a2,a2,29
.LBE862:
.LBE960:
.LBB961:
.LBB890:
.LBB884:
.LBB878:
	.loc 1 11 46
	xor	a5,a5,a2
.LBE878:
.LBE884:
.LBE890:
.LBE961:
.LBB962:
.LBB863:
	.loc 1 11 90
	srli	a2,a1,29
	or	a2,t0,a2
.LBE863:
.LBE962:
.LBB963:
.LBB891:
.LBB885:
.LBB879:
	.loc 1 11 46
	xor	t1,t1,a1
	xor	t1,t1,a2
	.loc 1 11 55
	mul	a5,a4,a5
	slli	a1,t1,8
	mulhu	a2,a4,t1
	add	a5,a5,a1
	mul	a4,a4,t1
	add	a5,a5,a2
	.loc 1 11 90
	slli	t1,a5,3
	srli	a1,a5,29
	.loc 1 11 81
	xor	a1,a1,a5
	sw	a1,%lo(state+4)(s0)
	.loc 1 11 90
	srli	a2,a4,29
	or	a2,t1,a2
	.loc 1 11 81
	xor	a2,a2,a4
	sw	a2,%lo(state)(s0)
.LBE879:
.LBE885:
.LBE891:
.LBE963:
	.loc 1 266 3
	call	printf
	.loc 1 267 10
	lw	a0,%lo(state)(s0)
	.loc 1 268 1
	lw	ra,160(sp)
	.cfi_remember_state
	.cfi_restore 1
	lw	s0,156(sp)
	.cfi_restore 8
	lw	s1,152(sp)
	.cfi_restore 9
	andi	a0,a0,63
	addi	sp,sp,164
	.cfi_def_cfa_offset 0
	jr	ra
.L417:
	.cfi_restore_state
	.loc 1 240 71
	lui	a5,%hi(.LC5)
	lw	a2,%lo(.LC5)(a5)
	lw	a3,%lo(.LC5+4)(a5)
	lw	a0,32(sp)
	lw	a1,36(sp)
	call	__adddf3
	mv	a4,a0
	mv	a5,a1
	j	.L362
.L413:
.LBB964:
.LBB648:
	.loc 1 16 83
	li	a0,77
.LBE648:
.LBE964:
	.loc 1 242 16
	srai	t2,a0,31
	j	.L373
.L394:
.LBB965:
.LBB666:
	.loc 1 222 29
	li	a5,1072693248
	li	a0,0
	sw	a5,76(sp)
	j	.L381
.LBE666:
.LBE965:
	.cfi_endproc
.LFE13:
	.size	main, .-main
	.globl	g3
	.globl	g2
	.section	.srodata.cst8,"aM",@progbits,8
	.align	3
.LC0:
	.word	0
	.word	1080498176
	.align	3
.LC1:
	.word	0
	.word	1074266112
	.align	3
.LC2:
	.word	0
	.word	1071644672
	.align	3
.LC3:
	.word	-858993459
	.word	-1064677172
	.align	3
.LC4:
	.word	0
	.word	1093567616
	.align	3
.LC5:
	.word	0
	.word	1073741824
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
	.word	1082216960
	.align	3
.LC9:
	.word	1431655765
	.word	1069897045
	.align	3
.LC10:
	.word	0
	.word	1081648128
	.align	3
.LC11:
	.word	-858993459
	.word	1082788044
	.align	3
.LC12:
	.word	0
	.word	1072693248
	.align	3
.LC13:
	.word	1795499462
	.word	-742962090
	.align	3
.LC14:
	.word	330548627
	.word	-2119958025
	.align	3
.LC15:
	.word	-536870912
	.word	1095646251
	.section	.srodata.cst4,"aM",@progbits,4
	.align	2
.LC16:
	.word	1248977247
	.section	.srodata.cst8
	.align	3
.LC17:
	.word	-2090362940
	.word	568031794
	.align	3
.LC18:
	.word	-40756862
	.word	1496602706
	.align	3
.LC19:
	.word	0
	.word	1079197696
	.align	3
.LC20:
	.word	0
	.word	-1043477147
	.align	3
.LC21:
	.word	0
	.word	1104006501
	.section	.srodata.cst4
	.align	2
.LC22:
	.word	1110999040
	.align	2
.LC23:
	.word	1077936128
	.align	2
.LC24:
	.word	1206997223
	.section	.srodata.cst8
	.align	3
.LC25:
	.word	0
	.word	1080033280
	.align	3
.LC26:
	.word	-2072522224
	.word	-1999340403
	.align	3
.LC29:
	.word	1007400114
	.word	-651379051
	.align	3
.LC30:
	.word	1803671300
	.word	1601473408
	.align	3
.LC31:
	.word	1394904702
	.word	-1853079266
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
	.type	g5, @object
	.size	g5, 1
g5:
	.zero	1
	.zero	3
	.type	fuel, @object
	.size	fuel, 4
fuel:
	.zero	4
	.section	.sdata,"aw"
	.align	3
	.type	call_f40, @object
	.size	call_f40, 4
call_f40:
	.word	f40
	.type	call_f29, @object
	.size	call_f29, 4
call_f29:
	.word	f29
	.type	call_f20, @object
	.size	call_f20, 4
call_f20:
	.word	f20
	.type	call_f10, @object
	.size	call_f10, 4
call_f10:
	.word	f10
	.type	g9, @object
	.size	g9, 4
g9:
	.word	2047
	.type	g8, @object
	.size	g8, 1
g8:
	.byte	-111
	.zero	1
	.type	g4, @object
	.size	g4, 2
g4:
	.half	-13299
	.type	g3, @object
	.size	g3, 4
g3:
	.word	1456564300
	.zero	4
	.type	g2, @object
	.size	g2, 8
g2:
	.word	4096
	.word	0
	.type	g1, @object
	.size	g1, 1
g1:
	.byte	-103
	.zero	7
	.type	g0, @object
	.size	g0, 8
g0:
	.word	2
	.word	0
	.type	state, @object
	.size	state, 8
state:
	.word	-2078137563
	.word	-873292572
	.section	.tdata,"awT",@progbits
	.align	2
	.set	.LANCHOR1,. + 0
	.type	g7, @object
	.size	g7, 32
g7:
	.word	737704411
	.word	1
	.word	-1034944705
	.word	1130745286
	.word	-1004306925
	.word	200373788
	.word	128
	.word	-1305665494
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.4byte	0x56b
	.2byte	0x5
	.byte	0x1
	.byte	0x4
	.4byte	.Ldebug_abbrev0
	.byte	0xb
	.4byte	.LASF13
	.byte	0x1d
	.4byte	.LASF0
	.4byte	.LASF1
	.4byte	.LLRL57
	.4byte	0
	.4byte	.Ldebug_line0
	.byte	0x7
	.string	"g2"
	.byte	0x19
	.byte	0x5
	.byte	0x5
	.byte	0x3
	.4byte	g2
	.byte	0x7
	.string	"g3"
	.byte	0x1a
	.byte	0xe
	.byte	0x5
	.byte	0x3
	.4byte	g3
	.byte	0xc
	.4byte	.LASF2
	.byte	0x1
	.byte	0x7
	.byte	0x5
	.byte	0xd
	.4byte	.LASF3
	.byte	0x1
	.byte	0xef
	.byte	0x5
	.4byte	.LFB13
	.4byte	.LFE13-.LFB13
	.byte	0x1
	.byte	0x9c
	.4byte	0x269
	.byte	0x1
	.4byte	0x2e9
	.4byte	.LBB628
	.4byte	.LLRL30
	.byte	0xf0
	.byte	0x34
	.byte	0x2
	.4byte	0x305
	.4byte	.LBB632
	.4byte	.LBE632-.LBB632
	.byte	0xf0
	.byte	0x6f
	.byte	0x1
	.4byte	0x313
	.4byte	.LBB634
	.4byte	.LLRL31
	.byte	0xf0
	.byte	0xdd
	.byte	0x1
	.4byte	0x2f7
	.4byte	.LBB638
	.4byte	.LLRL32
	.byte	0xf2
	.byte	0x68
	.byte	0x5
	.4byte	0x2f7
	.4byte	.LBB646
	.4byte	.LLRL33
	.byte	0xf2
	.2byte	0x183
	.byte	0x2
	.4byte	0x30c
	.4byte	.LBB649
	.4byte	.LBE649-.LBB649
	.byte	0xf3
	.byte	0x15
	.byte	0x5
	.4byte	0x2f7
	.4byte	.LBB651
	.4byte	.LLRL34
	.byte	0xf3
	.2byte	0x167
	.byte	0x1
	.4byte	0x272
	.4byte	.LBB659
	.4byte	.LLRL35
	.byte	0xf4
	.byte	0x10
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB672
	.4byte	.LLRL36
	.byte	0xf5
	.byte	0x3
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB681
	.4byte	.LLRL37
	.byte	0xfa
	.byte	0x3
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB698
	.4byte	.LLRL38
	.byte	0xfc
	.byte	0x3
	.byte	0x3
	.4byte	0x31a
	.4byte	.LBB718
	.4byte	.LLRL39
	.2byte	0x101
	.byte	0x1f
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB725
	.4byte	.LLRL40
	.byte	0xf6
	.byte	0x3
	.byte	0x8
	.4byte	0x2e2
	.4byte	.LBB730
	.4byte	.LLRL41
	.byte	0xf7
	.4byte	0x14a
	.byte	0x6
	.4byte	.LLRL41
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB732
	.4byte	.LLRL41
	.byte	0x13
	.byte	0x61
	.byte	0
	.byte	0
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB739
	.4byte	.LLRL42
	.byte	0xf8
	.byte	0x3
	.byte	0x8
	.4byte	0x2e2
	.4byte	.LBB743
	.4byte	.LLRL43
	.byte	0xf9
	.4byte	0x181
	.byte	0x6
	.4byte	.LLRL43
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB745
	.4byte	.LLRL43
	.byte	0x13
	.byte	0x61
	.byte	0
	.byte	0
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB773
	.4byte	.LLRL44
	.byte	0xfb
	.byte	0x3
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB797
	.4byte	.LLRL45
	.byte	0xfd
	.byte	0x3
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB808
	.4byte	.LLRL46
	.byte	0xfe
	.byte	0x3
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB822
	.4byte	.LLRL47
	.byte	0xff
	.byte	0x3
	.byte	0x3
	.4byte	0x31a
	.4byte	.LBB834
	.4byte	.LLRL48
	.2byte	0x100
	.byte	0x3
	.byte	0x3
	.4byte	0x31a
	.4byte	.LBB840
	.4byte	.LLRL49
	.2byte	0x102
	.byte	0x3
	.byte	0x3
	.4byte	0x31a
	.4byte	.LBB852
	.4byte	.LLRL50
	.2byte	0x108
	.byte	0x3
	.byte	0xe
	.4byte	0x2e2
	.4byte	.LBB870
	.4byte	.LLRL51
	.byte	0x1
	.2byte	0x109
	.byte	0x3
	.4byte	0x218
	.byte	0x6
	.4byte	.LLRL51
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB872
	.4byte	.LLRL51
	.byte	0x13
	.byte	0x61
	.byte	0
	.byte	0
	.byte	0x3
	.4byte	0x31a
	.4byte	.LBB898
	.4byte	.LLRL52
	.2byte	0x103
	.byte	0x3
	.byte	0x3
	.4byte	0x31a
	.4byte	.LBB908
	.4byte	.LLRL53
	.2byte	0x104
	.byte	0x3
	.byte	0x3
	.4byte	0x31a
	.4byte	.LBB915
	.4byte	.LLRL54
	.2byte	0x106
	.byte	0x3
	.byte	0x3
	.4byte	0x31a
	.4byte	.LBB924
	.4byte	.LLRL55
	.2byte	0x105
	.byte	0x3
	.byte	0x3
	.4byte	0x31a
	.4byte	.LBB939
	.4byte	.LLRL56
	.2byte	0x107
	.byte	0x3
	.byte	0
	.byte	0xf
	.string	"f40"
	.byte	0x1
	.byte	0xe7
	.byte	0x1a
	.byte	0x1
	.byte	0x9
	.string	"f29"
	.byte	0xdd
	.byte	0xf
	.byte	0x9
	.string	"f20"
	.byte	0x4b
	.byte	0xb
	.byte	0x10
	.string	"f10"
	.byte	0x1
	.byte	0x22
	.byte	0x1f
	.4byte	.LFB9
	.4byte	.LFE9-.LFB9
	.byte	0x1
	.byte	0x9c
	.4byte	0x2e2
	.byte	0x1
	.4byte	0x2e9
	.4byte	.LBB279
	.4byte	.LLRL0
	.byte	0x30
	.byte	0x46
	.byte	0x1
	.4byte	0x2e9
	.4byte	.LBB283
	.4byte	.LLRL1
	.byte	0x30
	.byte	0x63
	.byte	0x1
	.4byte	0x2f0
	.4byte	.LBB291
	.4byte	.LLRL2
	.byte	0x30
	.byte	0x17
	.byte	0x2
	.4byte	0x313
	.4byte	.LBB304
	.4byte	.LBE304-.LBB304
	.byte	0x3b
	.byte	0x12
	.byte	0x2
	.4byte	0x31a
	.4byte	.LBB307
	.4byte	.LBE307-.LBB307
	.byte	0x41
	.byte	0xe
	.byte	0
	.byte	0x4
	.4byte	.LASF4
	.byte	0x13
	.byte	0xd
	.byte	0x4
	.4byte	.LASF5
	.byte	0x12
	.byte	0xf
	.byte	0x4
	.4byte	.LASF6
	.byte	0x11
	.byte	0xf
	.byte	0x4
	.4byte	.LASF7
	.byte	0x10
	.byte	0xc
	.byte	0x4
	.4byte	.LASF8
	.byte	0xf
	.byte	0xc
	.byte	0x4
	.4byte	.LASF9
	.byte	0xe
	.byte	0xc
	.byte	0x4
	.4byte	.LASF10
	.byte	0xd
	.byte	0xc
	.byte	0x4
	.4byte	.LASF11
	.byte	0xc
	.byte	0xc
	.byte	0x4
	.4byte	.LASF12
	.byte	0xb
	.byte	0xd
	.byte	0xa
	.4byte	0x269
	.4byte	.LFB12
	.4byte	.LFE12-.LFB12
	.byte	0x1
	.byte	0x9c
	.4byte	0x344
	.byte	0x1
	.4byte	0x269
	.4byte	.LBB317
	.4byte	.LLRL3
	.byte	0xe7
	.byte	0x1a
	.byte	0
	.byte	0xa
	.4byte	0x272
	.4byte	.LFB15
	.4byte	.LFE15-.LFB15
	.byte	0x1
	.byte	0x9c
	.4byte	0x385
	.byte	0x1
	.4byte	0x2f0
	.4byte	.LBB350
	.4byte	.LLRL4
	.byte	0xe3
	.byte	0x18
	.byte	0x1
	.4byte	0x2e9
	.4byte	.LBB358
	.4byte	.LLRL5
	.byte	0xe3
	.byte	0x42
	.byte	0x1
	.4byte	0x2f0
	.4byte	.LBB365
	.4byte	.LLRL6
	.byte	0xe3
	.byte	0xa
	.byte	0
	.byte	0x11
	.4byte	0x272
	.4byte	.LFB11
	.4byte	.LFE11-.LFB11
	.byte	0x1
	.byte	0x9c
	.byte	0x12
	.4byte	0x279
	.4byte	.LFB10
	.4byte	.LFE10-.LFB10
	.byte	0x1
	.byte	0x9c
	.byte	0x13
	.4byte	0x279
	.4byte	.LBB453
	.4byte	.LLRL7
	.byte	0x1
	.byte	0x4b
	.byte	0xb
	.byte	0x1
	.4byte	0x2f7
	.4byte	.LBB455
	.4byte	.LLRL8
	.byte	0x4d
	.byte	0x20
	.byte	0x1
	.4byte	0x313
	.4byte	.LBB458
	.4byte	.LLRL9
	.byte	0x4d
	.byte	0x20
	.byte	0x1
	.4byte	0x2f0
	.4byte	.LBB462
	.4byte	.LLRL10
	.byte	0x78
	.byte	0x43
	.byte	0x5
	.4byte	0x2f7
	.4byte	.LBB470
	.4byte	.LLRL11
	.byte	0x78
	.2byte	0x138
	.byte	0x1
	.4byte	0x313
	.4byte	.LBB474
	.4byte	.LLRL12
	.byte	0xc1
	.byte	0x15
	.byte	0x1
	.4byte	0x2f7
	.4byte	.LBB488
	.4byte	.LLRL13
	.byte	0xc7
	.byte	0x4d
	.byte	0x1
	.4byte	0x313
	.4byte	.LBB492
	.4byte	.LLRL14
	.byte	0xc7
	.byte	0x17
	.byte	0x2
	.4byte	0x2f7
	.4byte	.LBB495
	.4byte	.LBE495-.LBB495
	.byte	0xd9
	.byte	0x52
	.byte	0x5
	.4byte	0x2f7
	.4byte	.LBB500
	.4byte	.LLRL15
	.byte	0xba
	.2byte	0x11d
	.byte	0x5
	.4byte	0x30c
	.4byte	.LBB508
	.4byte	.LLRL16
	.byte	0xba
	.2byte	0x108
	.byte	0x1
	.4byte	0x2f7
	.4byte	.LBB512
	.4byte	.LLRL17
	.byte	0x54
	.byte	0x6f
	.byte	0x2
	.4byte	0x31a
	.4byte	.LBB522
	.4byte	.LBE522-.LBB522
	.byte	0xd7
	.byte	0xe
	.byte	0x1
	.4byte	0x2f7
	.4byte	.LBB524
	.4byte	.LLRL18
	.byte	0xcf
	.byte	0x1f
	.byte	0x1
	.4byte	0x2f7
	.4byte	.LBB530
	.4byte	.LLRL19
	.byte	0xd0
	.byte	0x15
	.byte	0x2
	.4byte	0x313
	.4byte	.LBB537
	.4byte	.LBE537-.LBB537
	.byte	0xd0
	.byte	0x15
	.byte	0x1
	.4byte	0x2f7
	.4byte	.LBB542
	.4byte	.LLRL20
	.byte	0x83
	.byte	0x42
	.byte	0x2
	.4byte	0x305
	.4byte	.LBB545
	.4byte	.LBE545-.LBB545
	.byte	0x83
	.byte	0x14
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB547
	.4byte	.LLRL21
	.byte	0x98
	.byte	0x12
	.byte	0x1
	.4byte	0x305
	.4byte	.LBB555
	.4byte	.LLRL22
	.byte	0xad
	.byte	0x2c
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB558
	.4byte	.LLRL23
	.byte	0xbd
	.byte	0xe
	.byte	0x2
	.4byte	0x2f7
	.4byte	.LBB562
	.4byte	.LBE562-.LBB562
	.byte	0x85
	.byte	0x39
	.byte	0x1
	.4byte	0x30c
	.4byte	.LBB564
	.4byte	.LLRL24
	.byte	0x85
	.byte	0x66
	.byte	0x5
	.4byte	0x2f7
	.4byte	.LBB570
	.4byte	.LLRL25
	.byte	0x86
	.2byte	0x120
	.byte	0x1
	.4byte	0x2e9
	.4byte	.LBB584
	.4byte	.LLRL26
	.byte	0x6c
	.byte	0x2e
	.byte	0x1
	.4byte	0x2f7
	.4byte	.LBB587
	.4byte	.LLRL27
	.byte	0x6c
	.byte	0x7d
	.byte	0x14
	.4byte	0x313
	.4byte	.LBB605
	.4byte	.LBE605-.LBB605
	.byte	0x1
	.byte	0x85
	.2byte	0x179
	.byte	0x1
	.4byte	0x31a
	.4byte	.LBB609
	.4byte	.LLRL28
	.byte	0x75
	.byte	0x12
	.byte	0x1
	.4byte	0x2f0
	.4byte	.LBB614
	.4byte	.LLRL29
	.byte	0xa8
	.byte	0x11
	.byte	0x2
	.4byte	0x31a
	.4byte	.LBB618
	.4byte	.LBE618-.LBB618
	.byte	0xb4
	.byte	0x12
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.byte	0x1
	.byte	0x1d
	.byte	0
	.byte	0x31
	.byte	0x13
	.byte	0x52
	.byte	0x1
	.byte	0x55
	.byte	0x17
	.byte	0x58
	.byte	0x21
	.byte	0x1
	.byte	0x59
	.byte	0xb
	.byte	0x57
	.byte	0xb
	.byte	0
	.byte	0
	.byte	0x2
	.byte	0x1d
	.byte	0
	.byte	0x31
	.byte	0x13
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0x58
	.byte	0x21
	.byte	0x1
	.byte	0x59
	.byte	0xb
	.byte	0x57
	.byte	0xb
	.byte	0
	.byte	0
	.byte	0x3
	.byte	0x1d
	.byte	0
	.byte	0x31
	.byte	0x13
	.byte	0x52
	.byte	0x1
	.byte	0x55
	.byte	0x17
	.byte	0x58
	.byte	0x21
	.byte	0x1
	.byte	0x59
	.byte	0x5
	.byte	0x57
	.byte	0xb
	.byte	0
	.byte	0
	.byte	0x4
	.byte	0x2e
	.byte	0
	.byte	0x3
	.byte	0xe
	.byte	0x3a
	.byte	0x21
	.byte	0x1
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x20
	.byte	0x21
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0x5
	.byte	0x1d
	.byte	0
	.byte	0x31
	.byte	0x13
	.byte	0x52
	.byte	0x1
	.byte	0x55
	.byte	0x17
	.byte	0x58
	.byte	0x21
	.byte	0x1
	.byte	0x59
	.byte	0xb
	.byte	0x57
	.byte	0x5
	.byte	0
	.byte	0
	.byte	0x6
	.byte	0xb
	.byte	0x1
	.byte	0x55
	.byte	0x17
	.byte	0
	.byte	0
	.byte	0x7
	.byte	0x34
	.byte	0
	.byte	0x3
	.byte	0x8
	.byte	0x3a
	.byte	0x21
	.byte	0x1
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x3f
	.byte	0x19
	.byte	0x2
	.byte	0x18
	.byte	0
	.byte	0
	.byte	0x8
	.byte	0x1d
	.byte	0x1
	.byte	0x31
	.byte	0x13
	.byte	0x52
	.byte	0x1
	.byte	0x55
	.byte	0x17
	.byte	0x58
	.byte	0x21
	.byte	0x1
	.byte	0x59
	.byte	0xb
	.byte	0x57
	.byte	0x21
	.byte	0x3
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x9
	.byte	0x2e
	.byte	0
	.byte	0x3
	.byte	0x8
	.byte	0x3a
	.byte	0x21
	.byte	0x1
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x20
	.byte	0x21
	.byte	0x1
	.byte	0
	.byte	0
	.byte	0xa
	.byte	0x2e
	.byte	0x1
	.byte	0x31
	.byte	0x13
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0x40
	.byte	0x18
	.byte	0x7c
	.byte	0x19
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0xb
	.byte	0x11
	.byte	0x1
	.byte	0x25
	.byte	0xe
	.byte	0x13
	.byte	0xb
	.byte	0x3
	.byte	0x1f
	.byte	0x1b
	.byte	0x1f
	.byte	0x55
	.byte	0x17
	.byte	0x11
	.byte	0x1
	.byte	0x10
	.byte	0x17
	.byte	0
	.byte	0
	.byte	0xc
	.byte	0x2e
	.byte	0
	.byte	0x3f
	.byte	0x19
	.byte	0x3
	.byte	0xe
	.byte	0x3a
	.byte	0xb
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x3c
	.byte	0x19
	.byte	0
	.byte	0
	.byte	0xd
	.byte	0x2e
	.byte	0x1
	.byte	0x3f
	.byte	0x19
	.byte	0x3
	.byte	0xe
	.byte	0x3a
	.byte	0xb
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0x40
	.byte	0x18
	.byte	0x7c
	.byte	0x19
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0xe
	.byte	0x1d
	.byte	0x1
	.byte	0x31
	.byte	0x13
	.byte	0x52
	.byte	0x1
	.byte	0x55
	.byte	0x17
	.byte	0x58
	.byte	0xb
	.byte	0x59
	.byte	0x5
	.byte	0x57
	.byte	0xb
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0xf
	.byte	0x2e
	.byte	0
	.byte	0x3f
	.byte	0x19
	.byte	0x3
	.byte	0x8
	.byte	0x3a
	.byte	0xb
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x20
	.byte	0xb
	.byte	0
	.byte	0
	.byte	0x10
	.byte	0x2e
	.byte	0x1
	.byte	0x3f
	.byte	0x19
	.byte	0x3
	.byte	0x8
	.byte	0x3a
	.byte	0xb
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0x40
	.byte	0x18
	.byte	0x7c
	.byte	0x19
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x11
	.byte	0x2e
	.byte	0
	.byte	0x31
	.byte	0x13
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0x40
	.byte	0x18
	.byte	0
	.byte	0
	.byte	0x12
	.byte	0x2e
	.byte	0x1
	.byte	0x31
	.byte	0x13
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0x40
	.byte	0x18
	.byte	0x7c
	.byte	0x19
	.byte	0
	.byte	0
	.byte	0x13
	.byte	0x1d
	.byte	0x1
	.byte	0x31
	.byte	0x13
	.byte	0x52
	.byte	0x1
	.byte	0x55
	.byte	0x17
	.byte	0x58
	.byte	0xb
	.byte	0x59
	.byte	0xb
	.byte	0x57
	.byte	0xb
	.byte	0
	.byte	0
	.byte	0x14
	.byte	0x1d
	.byte	0
	.byte	0x31
	.byte	0x13
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0x58
	.byte	0xb
	.byte	0x59
	.byte	0xb
	.byte	0x57
	.byte	0x5
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_aranges,"",@progbits
	.4byte	0x24
	.2byte	0x2
	.4byte	.Ldebug_info0
	.byte	0x4
	.byte	0
	.2byte	0
	.2byte	0
	.4byte	.Ltext0
	.4byte	.Letext0-.Ltext0
	.4byte	.LFB13
	.4byte	.LFE13-.LFB13
	.4byte	0
	.4byte	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.4byte	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.2byte	0x5
	.byte	0x4
	.byte	0
	.4byte	0
.LLRL0:
	.byte	0x6
	.4byte	.LBB279
	.4byte	.LBE279
	.byte	0x6
	.4byte	.LBB289
	.4byte	.LBE289
	.byte	0x6
	.4byte	.LBB296
	.4byte	.LBE296
	.byte	0
.LLRL1:
	.byte	0x6
	.4byte	.LBB283
	.4byte	.LBE283
	.byte	0x6
	.4byte	.LBB290
	.4byte	.LBE290
	.byte	0x6
	.4byte	.LBB297
	.4byte	.LBE297
	.byte	0x6
	.4byte	.LBB300
	.4byte	.LBE300
	.byte	0x6
	.4byte	.LBB301
	.4byte	.LBE301
	.byte	0
.LLRL2:
	.byte	0x6
	.4byte	.LBB291
	.4byte	.LBE291
	.byte	0x6
	.4byte	.LBB298
	.4byte	.LBE298
	.byte	0x6
	.4byte	.LBB299
	.4byte	.LBE299
	.byte	0x6
	.4byte	.LBB302
	.4byte	.LBE302
	.byte	0
.LLRL3:
	.byte	0x6
	.4byte	.LBB317
	.4byte	.LBE317
	.byte	0x6
	.4byte	.LBB323
	.4byte	.LBE323
	.byte	0x6
	.4byte	.LBB324
	.4byte	.LBE324
	.byte	0x6
	.4byte	.LBB325
	.4byte	.LBE325
	.byte	0x6
	.4byte	.LBB326
	.4byte	.LBE326
	.byte	0
.LLRL4:
	.byte	0x6
	.4byte	.LBB350
	.4byte	.LBE350
	.byte	0x6
	.4byte	.LBB356
	.4byte	.LBE356
	.byte	0x6
	.4byte	.LBB357
	.4byte	.LBE357
	.byte	0x6
	.4byte	.LBB362
	.4byte	.LBE362
	.byte	0x6
	.4byte	.LBB364
	.4byte	.LBE364
	.byte	0
.LLRL5:
	.byte	0x6
	.4byte	.LBB358
	.4byte	.LBE358
	.byte	0x6
	.4byte	.LBB363
	.4byte	.LBE363
	.byte	0x6
	.4byte	.LBB370
	.4byte	.LBE370
	.byte	0
.LLRL6:
	.byte	0x6
	.4byte	.LBB365
	.4byte	.LBE365
	.byte	0x6
	.4byte	.LBB369
	.4byte	.LBE369
	.byte	0x6
	.4byte	.LBB371
	.4byte	.LBE371
	.byte	0
.LLRL7:
	.byte	0x6
	.4byte	.LBB453
	.4byte	.LBE453
	.byte	0x6
	.4byte	.LBB625
	.4byte	.LBE625
	.byte	0x6
	.4byte	.LBB626
	.4byte	.LBE626
	.byte	0x6
	.4byte	.LBB627
	.4byte	.LBE627
	.byte	0
.LLRL8:
	.byte	0x6
	.4byte	.LBB455
	.4byte	.LBE455
	.byte	0x6
	.4byte	.LBB497
	.4byte	.LBE497
	.byte	0
.LLRL9:
	.byte	0x6
	.4byte	.LBB458
	.4byte	.LBE458
	.byte	0x6
	.4byte	.LBB498
	.4byte	.LBE498
	.byte	0
.LLRL10:
	.byte	0x6
	.4byte	.LBB462
	.4byte	.LBE462
	.byte	0x6
	.4byte	.LBB467
	.4byte	.LBE467
	.byte	0x6
	.4byte	.LBB468
	.4byte	.LBE468
	.byte	0x6
	.4byte	.LBB469
	.4byte	.LBE469
	.byte	0
.LLRL11:
	.byte	0x6
	.4byte	.LBB470
	.4byte	.LBE470
	.byte	0x6
	.4byte	.LBB473
	.4byte	.LBE473
	.byte	0
.LLRL12:
	.byte	0x6
	.4byte	.LBB474
	.4byte	.LBE474
	.byte	0x6
	.4byte	.LBB484
	.4byte	.LBE484
	.byte	0x6
	.4byte	.LBB485
	.4byte	.LBE485
	.byte	0x6
	.4byte	.LBB486
	.4byte	.LBE486
	.byte	0x6
	.4byte	.LBB487
	.4byte	.LBE487
	.byte	0x6
	.4byte	.LBB540
	.4byte	.LBE540
	.byte	0x6
	.4byte	.LBB541
	.4byte	.LBE541
	.byte	0x6
	.4byte	.LBB552
	.4byte	.LBE552
	.byte	0x6
	.4byte	.LBB554
	.4byte	.LBE554
	.byte	0
.LLRL13:
	.byte	0x6
	.4byte	.LBB488
	.4byte	.LBE488
	.byte	0x6
	.4byte	.LBB491
	.4byte	.LBE491
	.byte	0
.LLRL14:
	.byte	0x6
	.4byte	.LBB492
	.4byte	.LBE492
	.byte	0x6
	.4byte	.LBB518
	.4byte	.LBE518
	.byte	0
.LLRL15:
	.byte	0x6
	.4byte	.LBB500
	.4byte	.LBE500
	.byte	0x6
	.4byte	.LBB505
	.4byte	.LBE505
	.byte	0x6
	.4byte	.LBB506
	.4byte	.LBE506
	.byte	0x6
	.4byte	.LBB507
	.4byte	.LBE507
	.byte	0
.LLRL16:
	.byte	0x6
	.4byte	.LBB508
	.4byte	.LBE508
	.byte	0x6
	.4byte	.LBB511
	.4byte	.LBE511
	.byte	0
.LLRL17:
	.byte	0x6
	.4byte	.LBB512
	.4byte	.LBE512
	.byte	0x6
	.4byte	.LBB516
	.4byte	.LBE516
	.byte	0x6
	.4byte	.LBB517
	.4byte	.LBE517
	.byte	0
.LLRL18:
	.byte	0x6
	.4byte	.LBB524
	.4byte	.LBE524
	.byte	0x6
	.4byte	.LBB528
	.4byte	.LBE528
	.byte	0x6
	.4byte	.LBB529
	.4byte	.LBE529
	.byte	0
.LLRL19:
	.byte	0x6
	.4byte	.LBB530
	.4byte	.LBE530
	.byte	0x6
	.4byte	.LBB535
	.4byte	.LBE535
	.byte	0x6
	.4byte	.LBB536
	.4byte	.LBE536
	.byte	0x6
	.4byte	.LBB539
	.4byte	.LBE539
	.byte	0
.LLRL20:
	.byte	0x6
	.4byte	.LBB542
	.4byte	.LBE542
	.byte	0x6
	.4byte	.LBB608
	.4byte	.LBE608
	.byte	0
.LLRL21:
	.byte	0x6
	.4byte	.LBB547
	.4byte	.LBE547
	.byte	0x6
	.4byte	.LBB551
	.4byte	.LBE551
	.byte	0x6
	.4byte	.LBB553
	.4byte	.LBE553
	.byte	0
.LLRL22:
	.byte	0x6
	.4byte	.LBB555
	.4byte	.LBE555
	.byte	0x6
	.4byte	.LBB603
	.4byte	.LBE603
	.byte	0
.LLRL23:
	.byte	0x6
	.4byte	.LBB558
	.4byte	.LBE558
	.byte	0x6
	.4byte	.LBB561
	.4byte	.LBE561
	.byte	0
.LLRL24:
	.byte	0x6
	.4byte	.LBB564
	.4byte	.LBE564
	.byte	0x6
	.4byte	.LBB568
	.4byte	.LBE568
	.byte	0x6
	.4byte	.LBB569
	.4byte	.LBE569
	.byte	0
.LLRL25:
	.byte	0x6
	.4byte	.LBB570
	.4byte	.LBE570
	.byte	0x6
	.4byte	.LBB575
	.4byte	.LBE575
	.byte	0x6
	.4byte	.LBB576
	.4byte	.LBE576
	.byte	0x6
	.4byte	.LBB607
	.4byte	.LBE607
	.byte	0
.LLRL26:
	.byte	0x6
	.4byte	.LBB584
	.4byte	.LBE584
	.byte	0x6
	.4byte	.LBB620
	.4byte	.LBE620
	.byte	0
.LLRL27:
	.byte	0x6
	.4byte	.LBB587
	.4byte	.LBE587
	.byte	0x6
	.4byte	.LBB621
	.4byte	.LBE621
	.byte	0
.LLRL28:
	.byte	0x6
	.4byte	.LBB609
	.4byte	.LBE609
	.byte	0x6
	.4byte	.LBB613
	.4byte	.LBE613
	.byte	0
.LLRL29:
	.byte	0x6
	.4byte	.LBB614
	.4byte	.LBE614
	.byte	0x6
	.4byte	.LBB617
	.4byte	.LBE617
	.byte	0
.LLRL30:
	.byte	0x6
	.4byte	.LBB628
	.4byte	.LBE628
	.byte	0x6
	.4byte	.LBB631
	.4byte	.LBE631
	.byte	0
.LLRL31:
	.byte	0x6
	.4byte	.LBB634
	.4byte	.LBE634
	.byte	0x6
	.4byte	.LBB637
	.4byte	.LBE637
	.byte	0
.LLRL32:
	.byte	0x6
	.4byte	.LBB638
	.4byte	.LBE638
	.byte	0x6
	.4byte	.LBB643
	.4byte	.LBE643
	.byte	0x6
	.4byte	.LBB644
	.4byte	.LBE644
	.byte	0x6
	.4byte	.LBB645
	.4byte	.LBE645
	.byte	0
.LLRL33:
	.byte	0x6
	.4byte	.LBB646
	.4byte	.LBE646
	.byte	0x6
	.4byte	.LBB964
	.4byte	.LBE964
	.byte	0
.LLRL34:
	.byte	0x6
	.4byte	.LBB651
	.4byte	.LBE651
	.byte	0x6
	.4byte	.LBB656
	.4byte	.LBE656
	.byte	0x6
	.4byte	.LBB657
	.4byte	.LBE657
	.byte	0x6
	.4byte	.LBB658
	.4byte	.LBE658
	.byte	0
.LLRL35:
	.byte	0x6
	.4byte	.LBB659
	.4byte	.LBE659
	.byte	0x6
	.4byte	.LBB667
	.4byte	.LBE667
	.byte	0x6
	.4byte	.LBB668
	.4byte	.LBE668
	.byte	0x6
	.4byte	.LBB669
	.4byte	.LBE669
	.byte	0x6
	.4byte	.LBB670
	.4byte	.LBE670
	.byte	0x6
	.4byte	.LBB671
	.4byte	.LBE671
	.byte	0x6
	.4byte	.LBB965
	.4byte	.LBE965
	.byte	0
.LLRL36:
	.byte	0x6
	.4byte	.LBB672
	.4byte	.LBE672
	.byte	0x6
	.4byte	.LBB693
	.4byte	.LBE693
	.byte	0x6
	.4byte	.LBB694
	.4byte	.LBE694
	.byte	0x6
	.4byte	.LBB696
	.4byte	.LBE696
	.byte	0x6
	.4byte	.LBB712
	.4byte	.LBE712
	.byte	0x6
	.4byte	.LBB714
	.4byte	.LBE714
	.byte	0x6
	.4byte	.LBB716
	.4byte	.LBE716
	.byte	0x6
	.4byte	.LBB724
	.4byte	.LBE724
	.byte	0
.LLRL37:
	.byte	0x6
	.4byte	.LBB681
	.4byte	.LBE681
	.byte	0x6
	.4byte	.LBB695
	.4byte	.LBE695
	.byte	0x6
	.4byte	.LBB697
	.4byte	.LBE697
	.byte	0x6
	.4byte	.LBB710
	.4byte	.LBE710
	.byte	0x6
	.4byte	.LBB766
	.4byte	.LBE766
	.byte	0x6
	.4byte	.LBB768
	.4byte	.LBE768
	.byte	0x6
	.4byte	.LBB770
	.4byte	.LBE770
	.byte	0x6
	.4byte	.LBB772
	.4byte	.LBE772
	.byte	0x6
	.4byte	.LBB782
	.4byte	.LBE782
	.byte	0x6
	.4byte	.LBB784
	.4byte	.LBE784
	.byte	0x6
	.4byte	.LBB786
	.4byte	.LBE786
	.byte	0
.LLRL38:
	.byte	0x6
	.4byte	.LBB698
	.4byte	.LBE698
	.byte	0x6
	.4byte	.LBB711
	.4byte	.LBE711
	.byte	0x6
	.4byte	.LBB713
	.4byte	.LBE713
	.byte	0x6
	.4byte	.LBB715
	.4byte	.LBE715
	.byte	0x6
	.4byte	.LBB788
	.4byte	.LBE788
	.byte	0x6
	.4byte	.LBB790
	.4byte	.LBE790
	.byte	0x6
	.4byte	.LBB792
	.4byte	.LBE792
	.byte	0x6
	.4byte	.LBB794
	.4byte	.LBE794
	.byte	0x6
	.4byte	.LBB796
	.4byte	.LBE796
	.byte	0x6
	.4byte	.LBB804
	.4byte	.LBE804
	.byte	0x6
	.4byte	.LBB806
	.4byte	.LBE806
	.byte	0
.LLRL39:
	.byte	0x6
	.4byte	.LBB718
	.4byte	.LBE718
	.byte	0x6
	.4byte	.LBB722
	.4byte	.LBE722
	.byte	0x6
	.4byte	.LBB723
	.4byte	.LBE723
	.byte	0
.LLRL40:
	.byte	0x6
	.4byte	.LBB725
	.4byte	.LBE725
	.byte	0x6
	.4byte	.LBB729
	.4byte	.LBE729
	.byte	0x6
	.4byte	.LBB737
	.4byte	.LBE737
	.byte	0
.LLRL41:
	.byte	0x6
	.4byte	.LBB730
	.4byte	.LBE730
	.byte	0x6
	.4byte	.LBB738
	.4byte	.LBE738
	.byte	0
.LLRL42:
	.byte	0x6
	.4byte	.LBB739
	.4byte	.LBE739
	.byte	0x6
	.4byte	.LBB762
	.4byte	.LBE762
	.byte	0x6
	.4byte	.LBB764
	.4byte	.LBE764
	.byte	0
.LLRL43:
	.byte	0x6
	.4byte	.LBB743
	.4byte	.LBE743
	.byte	0x6
	.4byte	.LBB763
	.4byte	.LBE763
	.byte	0x6
	.4byte	.LBB765
	.4byte	.LBE765
	.byte	0x6
	.4byte	.LBB767
	.4byte	.LBE767
	.byte	0x6
	.4byte	.LBB769
	.4byte	.LBE769
	.byte	0x6
	.4byte	.LBB771
	.4byte	.LBE771
	.byte	0
.LLRL44:
	.byte	0x6
	.4byte	.LBB773
	.4byte	.LBE773
	.byte	0x6
	.4byte	.LBB783
	.4byte	.LBE783
	.byte	0x6
	.4byte	.LBB785
	.4byte	.LBE785
	.byte	0x6
	.4byte	.LBB787
	.4byte	.LBE787
	.byte	0x6
	.4byte	.LBB789
	.4byte	.LBE789
	.byte	0x6
	.4byte	.LBB791
	.4byte	.LBE791
	.byte	0x6
	.4byte	.LBB793
	.4byte	.LBE793
	.byte	0x6
	.4byte	.LBB795
	.4byte	.LBE795
	.byte	0
.LLRL45:
	.byte	0x6
	.4byte	.LBB797
	.4byte	.LBE797
	.byte	0x6
	.4byte	.LBB805
	.4byte	.LBE805
	.byte	0x6
	.4byte	.LBB807
	.4byte	.LBE807
	.byte	0x6
	.4byte	.LBB816
	.4byte	.LBE816
	.byte	0x6
	.4byte	.LBB818
	.4byte	.LBE818
	.byte	0x6
	.4byte	.LBB820
	.4byte	.LBE820
	.byte	0
.LLRL46:
	.byte	0x6
	.4byte	.LBB808
	.4byte	.LBE808
	.byte	0x6
	.4byte	.LBB817
	.4byte	.LBE817
	.byte	0x6
	.4byte	.LBB819
	.4byte	.LBE819
	.byte	0x6
	.4byte	.LBB821
	.4byte	.LBE821
	.byte	0x6
	.4byte	.LBB828
	.4byte	.LBE828
	.byte	0x6
	.4byte	.LBB830
	.4byte	.LBE830
	.byte	0x6
	.4byte	.LBB832
	.4byte	.LBE832
	.byte	0
.LLRL47:
	.byte	0x6
	.4byte	.LBB822
	.4byte	.LBE822
	.byte	0x6
	.4byte	.LBB829
	.4byte	.LBE829
	.byte	0x6
	.4byte	.LBB831
	.4byte	.LBE831
	.byte	0x6
	.4byte	.LBB833
	.4byte	.LBE833
	.byte	0x6
	.4byte	.LBB837
	.4byte	.LBE837
	.byte	0
.LLRL48:
	.byte	0x6
	.4byte	.LBB834
	.4byte	.LBE834
	.byte	0x6
	.4byte	.LBB838
	.4byte	.LBE838
	.byte	0
.LLRL49:
	.byte	0x6
	.4byte	.LBB840
	.4byte	.LBE840
	.byte	0x6
	.4byte	.LBB864
	.4byte	.LBE864
	.byte	0x6
	.4byte	.LBB866
	.4byte	.LBE866
	.byte	0x6
	.4byte	.LBB867
	.4byte	.LBE867
	.byte	0x6
	.4byte	.LBB868
	.4byte	.LBE868
	.byte	0x6
	.4byte	.LBB869
	.4byte	.LBE869
	.byte	0x6
	.4byte	.LBB892
	.4byte	.LBE892
	.byte	0x6
	.4byte	.LBB895
	.4byte	.LBE895
	.byte	0x6
	.4byte	.LBB897
	.4byte	.LBE897
	.byte	0x6
	.4byte	.LBB903
	.4byte	.LBE903
	.byte	0x6
	.4byte	.LBB904
	.4byte	.LBE904
	.byte	0
.LLRL50:
	.byte	0x6
	.4byte	.LBB852
	.4byte	.LBE852
	.byte	0x6
	.4byte	.LBB865
	.4byte	.LBE865
	.byte	0x6
	.4byte	.LBB893
	.4byte	.LBE893
	.byte	0x6
	.4byte	.LBB906
	.4byte	.LBE906
	.byte	0x6
	.4byte	.LBB950
	.4byte	.LBE950
	.byte	0x6
	.4byte	.LBB952
	.4byte	.LBE952
	.byte	0x6
	.4byte	.LBB954
	.4byte	.LBE954
	.byte	0x6
	.4byte	.LBB956
	.4byte	.LBE956
	.byte	0x6
	.4byte	.LBB958
	.4byte	.LBE958
	.byte	0x6
	.4byte	.LBB960
	.4byte	.LBE960
	.byte	0x6
	.4byte	.LBB962
	.4byte	.LBE962
	.byte	0
.LLRL51:
	.byte	0x6
	.4byte	.LBB870
	.4byte	.LBE870
	.byte	0x6
	.4byte	.LBB894
	.4byte	.LBE894
	.byte	0x6
	.4byte	.LBB896
	.4byte	.LBE896
	.byte	0x6
	.4byte	.LBB957
	.4byte	.LBE957
	.byte	0x6
	.4byte	.LBB959
	.4byte	.LBE959
	.byte	0x6
	.4byte	.LBB961
	.4byte	.LBE961
	.byte	0x6
	.4byte	.LBB963
	.4byte	.LBE963
	.byte	0
.LLRL52:
	.byte	0x6
	.4byte	.LBB898
	.4byte	.LBE898
	.byte	0x6
	.4byte	.LBB905
	.4byte	.LBE905
	.byte	0x6
	.4byte	.LBB907
	.4byte	.LBE907
	.byte	0x6
	.4byte	.LBB913
	.4byte	.LBE913
	.byte	0
.LLRL53:
	.byte	0x6
	.4byte	.LBB908
	.4byte	.LBE908
	.byte	0x6
	.4byte	.LBB914
	.4byte	.LBE914
	.byte	0x6
	.4byte	.LBB923
	.4byte	.LBE923
	.byte	0x6
	.4byte	.LBB930
	.4byte	.LBE930
	.byte	0
.LLRL54:
	.byte	0x6
	.4byte	.LBB915
	.4byte	.LBE915
	.byte	0x6
	.4byte	.LBB932
	.4byte	.LBE932
	.byte	0x6
	.4byte	.LBB934
	.4byte	.LBE934
	.byte	0x6
	.4byte	.LBB936
	.4byte	.LBE936
	.byte	0x6
	.4byte	.LBB938
	.4byte	.LBE938
	.byte	0x6
	.4byte	.LBB946
	.4byte	.LBE946
	.byte	0x6
	.4byte	.LBB948
	.4byte	.LBE948
	.byte	0
.LLRL55:
	.byte	0x6
	.4byte	.LBB924
	.4byte	.LBE924
	.byte	0x6
	.4byte	.LBB931
	.4byte	.LBE931
	.byte	0x6
	.4byte	.LBB933
	.4byte	.LBE933
	.byte	0x6
	.4byte	.LBB935
	.4byte	.LBE935
	.byte	0x6
	.4byte	.LBB937
	.4byte	.LBE937
	.byte	0
.LLRL56:
	.byte	0x6
	.4byte	.LBB939
	.4byte	.LBE939
	.byte	0x6
	.4byte	.LBB947
	.4byte	.LBE947
	.byte	0x6
	.4byte	.LBB949
	.4byte	.LBE949
	.byte	0x6
	.4byte	.LBB951
	.4byte	.LBE951
	.byte	0x6
	.4byte	.LBB953
	.4byte	.LBE953
	.byte	0x6
	.4byte	.LBB955
	.4byte	.LBE955
	.byte	0
.LLRL57:
	.byte	0x6
	.4byte	.Ltext0
	.4byte	.Letext0
	.byte	0x6
	.4byte	.LFB13
	.4byte	.LFE13
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF4:
	.string	"hash_real"
.LASF9:
	.string	"div64"
.LASF8:
	.string	"mod64"
.LASF7:
	.string	"to_int"
.LASF3:
	.string	"main"
.LASF6:
	.string	"keep"
.LASF11:
	.string	"div32"
.LASF5:
	.string	"near"
.LASF12:
	.string	"hash"
.LASF10:
	.string	"mod32"
.LASF2:
	.string	"printf"
.LASF13:
	.string	"GNU C17 12.2.0 -mabi=ilp32e -misa-spec=20191213 -march=rv32ema -g1 -O2"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"O2-debug.c"
.LASF1:
	.string	"."
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
