	.file	"O0-debug.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
.Ltext0:
	.cfi_sections	.debug_frame
	.file 0 "." "O0-debug.c"
	.section	.sdata,"aw"
	.align	3
	.type	state, @object
	.size	state, 8
state:
	.word	-2078137563
	.word	-873292572
	.local	fuel
	.comm	fuel,4,4
	.text
	.align	2
	.type	hash, @function
hash:
.LFB0:
	.file 1 "O0-debug.c"
	.loc 1 11 29
	.cfi_startproc
	addi	sp,sp,-20
	.cfi_def_cfa_offset 20
	sw	s0,16(sp)
	.cfi_offset 8, -4
	addi	s0,sp,20
	.cfi_def_cfa 8, 0
	sw	a0,-12(s0)
	sw	a1,-8(s0)
	.loc 1 11 46
	lui	a1,%hi(state)
	lw	a0,%lo(state)(a1)
	lw	a1,%lo(state+4)(a1)
	lw	t0,-12(s0)
	xor	a4,t0,a0
	lw	t0,-8(s0)
	xor	a5,t0,a1
	.loc 1 11 55
	li	a1,435
	mul	a0,a5,a1
	li	a1,256
	mul	a1,a4,a1
	add	a0,a0,a1
	li	a1,435
	mul	t0,a4,a1
	mulhu	t2,a4,a1
	mv	t1,t0
	add	a5,a0,t2
	mv	t2,a5
	.loc 1 11 37
	lui	a5,%hi(state)
	sw	t1,%lo(state)(a5)
	sw	t2,%lo(state+4)(a5)
	.loc 1 11 90
	lui	a5,%hi(state)
	lw	a4,%lo(state)(a5)
	lw	a5,%lo(state+4)(a5)
	slli	a1,a5,3
	srli	a2,a4,29
	or	a2,a1,a2
	srli	a3,a5,29
	.loc 1 11 81
	lui	a5,%hi(state)
	lw	a4,%lo(state)(a5)
	lw	a5,%lo(state+4)(a5)
	xor	a1,a2,a4
	sw	a1,-20(s0)
	xor	a5,a3,a5
	sw	a5,-16(s0)
	lui	a5,%hi(state)
	lw	a3,-20(s0)
	lw	a4,-16(s0)
	sw	a3,%lo(state)(a5)
	sw	a4,%lo(state+4)(a5)
	.loc 1 11 97
	nop
	lw	s0,16(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 20
	addi	sp,sp,20
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE0:
	.size	hash, .-hash
	.align	2
	.type	div32, @function
div32:
.LFB1:
	.loc 1 12 32
	.cfi_startproc
	addi	sp,sp,-12
	.cfi_def_cfa_offset 12
	sw	s0,8(sp)
	.cfi_offset 8, -4
	addi	s0,sp,12
	.cfi_def_cfa 8, 0
	sw	a0,-8(s0)
	sw	a1,-12(s0)
	.loc 1 12 63
	lw	a5,-12(s0)
	beq	a5,zero,.L3
	.loc 1 12 48 discriminator 1
	lw	a4,-12(s0)
	li	a5,-1
	beq	a4,a5,.L3
	.loc 1 12 63 discriminator 3
	lw	a4,-8(s0)
	lw	a5,-12(s0)
	div	a5,a4,a5
	j	.L5
.L3:
	.loc 1 12 63 is_stmt 0 discriminator 4
	lw	a5,-8(s0)
.L5:
	.loc 1 12 72 is_stmt 1 discriminator 7
	mv	a0,a5
	lw	s0,8(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 12
	addi	sp,sp,12
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE1:
	.size	div32, .-div32
	.align	2
	.type	mod32, @function
mod32:
.LFB2:
	.loc 1 13 32
	.cfi_startproc
	addi	sp,sp,-12
	.cfi_def_cfa_offset 12
	sw	s0,8(sp)
	.cfi_offset 8, -4
	addi	s0,sp,12
	.cfi_def_cfa 8, 0
	sw	a0,-8(s0)
	sw	a1,-12(s0)
	.loc 1 13 63
	lw	a5,-12(s0)
	beq	a5,zero,.L7
	.loc 1 13 48 discriminator 1
	lw	a4,-12(s0)
	li	a5,-1
	beq	a4,a5,.L7
	.loc 1 13 63 discriminator 3
	lw	a4,-8(s0)
	lw	a5,-12(s0)
	rem	a5,a4,a5
	j	.L9
.L7:
	.loc 1 13 63 is_stmt 0 discriminator 4
	lw	a5,-8(s0)
.L9:
	.loc 1 13 72 is_stmt 1 discriminator 7
	mv	a0,a5
	lw	s0,8(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 12
	addi	sp,sp,12
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE2:
	.size	mod32, .-mod32
	.globl	__divdi3
	.align	2
	.type	div64, @function
div64:
.LFB3:
	.loc 1 14 32
	.cfi_startproc
	addi	sp,sp,-28
	.cfi_def_cfa_offset 28
	sw	ra,24(sp)
	sw	s0,20(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	addi	s0,sp,28
	.cfi_def_cfa 8, 0
	sw	a0,-20(s0)
	sw	a1,-16(s0)
	sw	a2,-28(s0)
	sw	a3,-24(s0)
	.loc 1 14 63
	lw	a5,-28(s0)
	lw	a4,-24(s0)
	or	a5,a5,a4
	beq	a5,zero,.L11
	.loc 1 14 48
	lw	a4,-28(s0)
	li	a5,-1
	bne	a4,a5,.L16
	.loc 1 14 48 is_stmt 0 discriminator 1
	lw	a4,-24(s0)
	li	a5,-1
	beq	a4,a5,.L11
.L16:
	.loc 1 14 63 is_stmt 1 discriminator 3
	lw	a2,-28(s0)
	lw	a3,-24(s0)
	lw	a0,-20(s0)
	lw	a1,-16(s0)
	call	__divdi3
	mv	a4,a0
	mv	a5,a1
	j	.L15
.L11:
	.loc 1 14 63 is_stmt 0 discriminator 4
	lw	a4,-20(s0)
	lw	a5,-16(s0)
.L15:
	.loc 1 14 72 is_stmt 1 discriminator 7
	mv	a0,a4
	mv	a1,a5
	lw	ra,24(sp)
	.cfi_restore 1
	lw	s0,20(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 28
	addi	sp,sp,28
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE3:
	.size	div64, .-div64
	.globl	__moddi3
	.align	2
	.type	mod64, @function
mod64:
.LFB4:
	.loc 1 15 32
	.cfi_startproc
	addi	sp,sp,-28
	.cfi_def_cfa_offset 28
	sw	ra,24(sp)
	sw	s0,20(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	addi	s0,sp,28
	.cfi_def_cfa 8, 0
	sw	a0,-20(s0)
	sw	a1,-16(s0)
	sw	a2,-28(s0)
	sw	a3,-24(s0)
	.loc 1 15 63
	lw	a5,-28(s0)
	lw	a4,-24(s0)
	or	a5,a5,a4
	beq	a5,zero,.L18
	.loc 1 15 48
	lw	a4,-28(s0)
	li	a5,-1
	bne	a4,a5,.L23
	.loc 1 15 48 is_stmt 0 discriminator 1
	lw	a4,-24(s0)
	li	a5,-1
	beq	a4,a5,.L18
.L23:
	.loc 1 15 63 is_stmt 1 discriminator 3
	lw	a4,-20(s0)
	lw	a5,-16(s0)
	lw	a2,-28(s0)
	lw	a3,-24(s0)
	mv	a0,a4
	mv	a1,a5
	call	__moddi3
	mv	a4,a0
	mv	a5,a1
	j	.L22
.L18:
	.loc 1 15 63 is_stmt 0 discriminator 4
	lw	a4,-20(s0)
	lw	a5,-16(s0)
.L22:
	.loc 1 15 72 is_stmt 1 discriminator 7
	mv	a0,a4
	mv	a1,a5
	lw	ra,24(sp)
	.cfi_restore 1
	lw	s0,20(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 28
	addi	sp,sp,28
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE4:
	.size	mod64, .-mod64
	.globl	__gtdf2
	.globl	__ltdf2
	.globl	__fixdfsi
	.align	2
	.type	to_int, @function
to_int:
.LFB5:
	.loc 1 16 33
	.cfi_startproc
	addi	sp,sp,-20
	.cfi_def_cfa_offset 20
	sw	ra,16(sp)
	sw	s0,12(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	addi	s0,sp,20
	.cfi_def_cfa 8, 0
	sw	a0,-20(s0)
	sw	a1,-16(s0)
	.loc 1 16 83
	lui	a5,%hi(.LC0)
	lw	a2,%lo(.LC0)(a5)
	lw	a3,%lo(.LC0+4)(a5)
	lw	a0,-20(s0)
	lw	a1,-16(s0)
	call	__gtdf2
	mv	a5,a0
	ble	a5,zero,.L25
	.loc 1 16 55 discriminator 1
	lui	a5,%hi(.LC1)
	lw	a2,%lo(.LC1)(a5)
	lw	a3,%lo(.LC1+4)(a5)
	lw	a0,-20(s0)
	lw	a1,-16(s0)
	call	__ltdf2
	mv	a5,a0
	bge	a5,zero,.L25
	.loc 1 16 83 discriminator 3
	lw	a0,-20(s0)
	lw	a1,-16(s0)
	call	__fixdfsi
	mv	a5,a0
	j	.L29
.L25:
	.loc 1 16 83 is_stmt 0 discriminator 4
	li	a5,77
.L29:
	.loc 1 16 89 is_stmt 1 discriminator 7
	mv	a0,a5
	lw	ra,16(sp)
	.cfi_restore 1
	lw	s0,12(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 20
	addi	sp,sp,20
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE5:
	.size	to_int, .-to_int
	.align	2
	.type	keep, @function
keep:
.LFB6:
	.loc 1 17 34
	.cfi_startproc
	addi	sp,sp,-20
	.cfi_def_cfa_offset 20
	sw	ra,16(sp)
	sw	s0,12(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	addi	s0,sp,20
	.cfi_def_cfa 8, 0
	sw	a0,-20(s0)
	sw	a1,-16(s0)
	.loc 1 17 81
	lui	a5,%hi(.LC2)
	lw	a2,%lo(.LC2)(a5)
	lw	a3,%lo(.LC2+4)(a5)
	lw	a0,-20(s0)
	lw	a1,-16(s0)
	call	__gtdf2
	mv	a5,a0
	ble	a5,zero,.L33
	.loc 1 17 57 discriminator 1
	lui	a5,%hi(.LC3)
	lw	a2,%lo(.LC3)(a5)
	lw	a3,%lo(.LC3+4)(a5)
	lw	a0,-20(s0)
	lw	a1,-16(s0)
	call	__ltdf2
	mv	a5,a0
	bge	a5,zero,.L33
	.loc 1 17 81 discriminator 3
	lw	a4,-20(s0)
	lw	a5,-16(s0)
	j	.L37
.L33:
	.loc 1 17 81 is_stmt 0 discriminator 4
	lui	a5,%hi(.LC4)
	lw	a4,%lo(.LC4)(a5)
	lw	a5,%lo(.LC4+4)(a5)
.L37:
	.loc 1 17 88 is_stmt 1 discriminator 7
	mv	a0,a4
	mv	a1,a5
	lw	ra,16(sp)
	.cfi_restore 1
	lw	s0,12(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 20
	addi	sp,sp,20
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE6:
	.size	keep, .-keep
	.align	2
	.type	near, @function
near:
.LFB7:
	.loc 1 18 34
	.cfi_startproc
	addi	sp,sp,-20
	.cfi_def_cfa_offset 20
	sw	ra,16(sp)
	sw	s0,12(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	addi	s0,sp,20
	.cfi_def_cfa 8, 0
	sw	a0,-20(s0)
	sw	a1,-16(s0)
	.loc 1 18 76
	li	a2,0
	li	a3,0
	lw	a0,-20(s0)
	lw	a1,-16(s0)
	call	__gtdf2
	mv	a5,a0
	ble	a5,zero,.L41
	.loc 1 18 53 discriminator 1
	lui	a5,%hi(.LC5)
	lw	a2,%lo(.LC5)(a5)
	lw	a3,%lo(.LC5+4)(a5)
	lw	a0,-20(s0)
	lw	a1,-16(s0)
	call	__ltdf2
	mv	a5,a0
	bge	a5,zero,.L41
	.loc 1 18 76 discriminator 3
	lw	a4,-20(s0)
	lw	a5,-16(s0)
	j	.L45
.L41:
	.loc 1 18 76 is_stmt 0 discriminator 4
	lui	a5,%hi(.LC6)
	lw	a4,%lo(.LC6)(a5)
	lw	a5,%lo(.LC6+4)(a5)
.L45:
	.loc 1 18 81 is_stmt 1 discriminator 7
	mv	a0,a4
	mv	a1,a5
	lw	ra,16(sp)
	.cfi_restore 1
	lw	s0,12(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 20
	addi	sp,sp,20
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE7:
	.size	near, .-near
	.align	2
	.type	hash_real, @function
hash_real:
.LFB8:
	.loc 1 19 37
	.cfi_startproc
	addi	sp,sp,-36
	.cfi_def_cfa_offset 36
	sw	ra,32(sp)
	sw	s0,28(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	addi	s0,sp,36
	.cfi_def_cfa 8, 0
	sw	a0,-32(s0)
	sw	a1,-28(s0)
	addi	a5,s0,-12
	sw	a5,-36(s0)
	lw	a5,-36(s0)
	addi	a5,a5,-12
	addi	a5,a5,7
	srli	a5,a5,3
	slli	a3,a5,3
	.loc 1 19 88
	lw	a4,-32(s0)
	lw	a5,-28(s0)
	sw	a4,0(a3)
	sw	a5,4(a3)
	.loc 1 19 97
	lw	a4,0(a3)
	lw	a5,4(a3)
	mv	a0,a4
	mv	a1,a5
	call	hash
	.loc 1 19 114
	nop
	lw	ra,32(sp)
	.cfi_restore 1
	lw	s0,28(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 36
	addi	sp,sp,36
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE8:
	.size	hash_real, .-hash_real
	.data
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
	.align	2
	.type	g0, @object
	.size	g0, 16
g0:
	.half	1429
	.half	-24872
	.half	-1
	.half	-27035
	.half	128
	.half	2
	.half	10720
	.half	-16308
	.globl	g1
	.section	.sdata
	.align	2
	.type	g1, @object
	.size	g1, 4
g1:
	.word	-1006565786
	.section	.tdata,"awT",@progbits
	.align	2
	.type	g2, @object
	.size	g2, 4
g2:
	.word	-1005957120
	.section	.sdata
	.align	2
	.type	g3, @object
	.size	g3, 8
g3:
	.ascii	"\377\347%I\0073\267k"
	.align	2
	.type	g4, @object
	.size	g4, 4
g4:
	.word	-2018939188
	.align	3
	.type	g5, @object
	.size	g5, 8
g5:
	.word	-139559274
	.word	-155173761
	.globl	g6
	.align	2
	.type	g6, @object
	.size	g6, 4
g6:
	.word	-1184244483
	.align	2
	.type	g7, @object
	.size	g7, 8
g7:
	.ascii	"v\331\270B\n\301G\377"
	.local	g8
	.comm	g8,32,4
	.align	3
	.type	g9, @object
	.size	g9, 8
g9:
	.word	-2043951598
	.word	46480342
	.align	3
	.type	g10, @object
	.size	g10, 8
g10:
	.word	127
	.word	0
	.globl	g11
	.data
	.align	2
	.type	g11, @object
	.size	g11, 16
g11:
	.half	29209
	.half	0
	.half	2047
	.half	-9255
	.half	-15439
	.half	-12927
	.half	0
	.half	-1
	.globl	__floatunsisf
	.globl	__gesf2
	.globl	__paritysi2
	.text
	.align	2
	.globl	f12
	.type	f12, @function
f12:
.LFB9:
	.loc 1 36 62
	.cfi_startproc
	addi	sp,sp,-40
	.cfi_def_cfa_offset 40
	sw	ra,36(sp)
	sw	s0,32(sp)
	sw	s1,28(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	.cfi_offset 9, -12
	addi	s0,sp,40
	.cfi_def_cfa 8, 0
	sw	a0,-16(s0)
	mv	a5,a1
	sw	a2,-28(s0)
	sw	a3,-24(s0)
	sh	a5,-18(s0)
	.loc 1 37 7
	lui	a5,%hi(fuel)
	lw	a5,%lo(fuel)(a5)
	addi	a4,a5,1
	.loc 1 37 6
	lui	a5,%hi(fuel)
	sw	a4,%lo(fuel)(a5)
	.loc 1 37 7
	lui	a5,%hi(fuel)
	lw	a4,%lo(fuel)(a5)
	.loc 1 37 6
	li	a5,4096
	addi	a5,a5,-1096
	bleu	a4,a5,.L50
	.loc 1 37 29 discriminator 1
	li	a5,1
	j	.L51
.L50:
	.loc 1 38 52
	lw	a5,-16(s0)
	slli	a4,a5,16
	srli	a4,a4,16
	.loc 1 38 66
	lui	a5,%hi(g4)
	lw	a5,%lo(g4)(a5)
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 38 35
	sub	a5,a4,a5
	seqz	a5,a5
	andi	s1,a5,0xff
	.loc 1 38 90
	lw	a0,-16(s0)
	call	__floatunsisf
	sw	a0,-40(s0)
	.loc 1 38 120
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,4(a5)
	li	a5,536870912
	addi	a5,a5,-1
	and	a5,a4,a5
	.loc 1 38 106
	mv	a0,a5
	call	__floatunsisf
	mv	a5,a0
	.loc 1 38 35
	li	a4,1
	sb	a4,-19(s0)
	mv	a1,a5
	lw	a0,-40(s0)
	call	__gesf2
	mv	a5,a0
	bge	a5,zero,.L52
	sb	zero,-19(s0)
.L52:
	lbu	a5,-19(s0)
	or	a5,s1,a5
	andi	a5,a5,0xff
	.loc 1 38 13
	mv	a0,a5
	call	__paritysi2
	mv	a5,a0
	.loc 1 38 8
	sw	a5,-36(s0)
	srai	a5,a5,31
	sw	a5,-32(s0)
	.loc 1 38 6
	lui	a5,%hi(g5)
	lw	a3,-36(s0)
	lw	a4,-32(s0)
	sw	a3,%lo(g5)(a5)
	sw	a4,%lo(g5+4)(a5)
	.loc 1 40 10
	li	a5,0
.L51:
	.loc 1 41 1
	mv	a0,a5
	lw	ra,36(sp)
	.cfi_restore 1
	lw	s0,32(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 40
	lw	s1,28(sp)
	.cfi_restore 9
	addi	sp,sp,40
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE9:
	.size	f12, .-f12
	.section	.sdata
	.align	2
	.type	call_f12, @object
	.size	call_f12, 4
call_f12:
	.word	f12
	.globl	__extendsfdf2
	.globl	__floatsisf
	.globl	__mulsf3
	.globl	__truncdfsf2
	.globl	__floatundisf
	.globl	__udivdi3
	.globl	__adddf3
	.globl	__divdf3
	.globl	__addsf3
	.text
	.align	2
	.type	f16, @function
f16:
.LFB10:
	.loc 1 44 57
	.cfi_startproc
	addi	sp,sp,-116
	.cfi_def_cfa_offset 116
	sw	ra,112(sp)
	sw	s0,108(sp)
	sw	s1,104(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	.cfi_offset 9, -12
	addi	s0,sp,116
	.cfi_def_cfa 8, 0
	sw	a1,-24(s0)
	sw	a2,-28(s0)
	sw	a3,-36(s0)
	sw	a4,-32(s0)
	.loc 1 45 7
	lui	a5,%hi(fuel)
	lw	a5,%lo(fuel)(a5)
	addi	a4,a5,1
	.loc 1 45 6
	lui	a5,%hi(fuel)
	sw	a4,%lo(fuel)(a5)
	.loc 1 45 7
	lui	a5,%hi(fuel)
	lw	a4,%lo(fuel)(a5)
	.loc 1 45 6
	li	a5,4096
	addi	a5,a5,-1096
	bleu	a4,a5,.L54
	.loc 1 45 29 discriminator 1
	li	a5,1
	j	.L55
.L54:
	.loc 1 46 60
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	slli	a5,a5,3
	srai	a5,a5,23
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 46 64
	andi	a3,a5,63
	.loc 1 46 12
	addi	a4,a3,-32
	blt	a4,zero,.L56
	li	a5,0
	sra	t1,a5,a4
	li	t2,0
	j	.L57
.L56:
	li	a5,0
	slli	a4,a5,1
	li	a5,31
	sub	a5,a5,a3
	sll	a4,a4,a5
	li	a5,-2147483648
	srl	t1,a5,a3
	or	t1,a4,t1
	li	a5,0
	sra	t2,a5,a3
.L57:
	.loc 1 46 93
	lui	a5,%hi(g3)
	addi	a5,a5,%lo(g3)
	lbu	a5,2(a5)
	.loc 1 46 80
	sw	a5,-76(s0)
	sw	zero,-72(s0)
	.loc 1 46 117
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	slli	a5,a5,3
	srai	a5,a5,23
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 46 100
	sw	a5,-44(s0)
	srai	a5,a5,31
	sw	a5,-40(s0)
	.loc 1 46 98
	lw	a0,-76(s0)
	lw	a1,-72(s0)
	mv	a5,a0
	lw	a4,-44(s0)
	sub	a2,a5,a4
	mv	a5,a2
	mv	a4,a0
	sgtu	a5,a5,a4
	mv	a4,a1
	lw	a1,-40(s0)
	sub	a3,a4,a1
	sub	a5,a3,a5
	mv	a3,a5
	mv	a4,a2
	mv	a5,a3
	.loc 1 46 74
	mv	a2,a4
	mv	a3,a5
	.loc 1 46 7
	mv	a4,t2
	mv	a5,a3
	bgt	a4,a5,.L58
	mv	a4,t2
	mv	a5,a3
	bne	a4,a5,.L98
	mv	a4,t1
	mv	a5,a2
	bgtu	a4,a5,.L58
.L98:
	.loc 1 46 128 discriminator 1
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 46 124 discriminator 1
	slli	a5,a5,24
	srai	a5,a5,24
	.loc 1 46 7 discriminator 1
	mv	a1,a5
	j	.L60
.L58:
	.loc 1 46 7 is_stmt 0 discriminator 2
	li	a1,126
.L60:
	.loc 1 46 221 is_stmt 1 discriminator 4
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,8(a5)
	lw	a5,12(a5)
	.loc 1 46 210 discriminator 4
	andi	a5,a4,0xff
	.loc 1 46 240 discriminator 4
	snez	a5,a5
	andi	a2,a5,0xff
	.loc 1 46 252 discriminator 4
	lw	a5,-28(s0)
	andi	a3,a5,0xff
	.loc 1 46 276 discriminator 4
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	srli	a4,a5,3
	li	a5,131072
	addi	a5,a5,-1
	and	a4,a4,a5
	.loc 1 46 265 discriminator 4
	andi	a5,a4,0xff
	.loc 1 46 240 discriminator 4
	sub	a5,a3,a5
	seqz	a5,a5
	andi	a5,a5,0xff
	or	a5,a2,a5
	andi	a5,a5,0xff
	.loc 1 46 6 discriminator 4
	blt	a1,a5,.L61
.LBB2:
	.loc 1 47 13
	sb	zero,-15(s0)
	.loc 1 47 5
	j	.L62
.L84:
	.loc 1 48 33
	lw	a5,-28(s0)
	slli	s1,a5,16
	srli	s1,s1,16
	.loc 1 48 52
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 48 47
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 48 27
	sgtu	a5,s1,a5
	xori	a5,a5,1
	andi	a5,a5,0xff
	mv	s1,a5
	.loc 1 48 84
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 48 79
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 48 67
	neg	a5,a5
	slli	a5,a5,16
	srli	a5,a5,16
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 48 232
	blt	s1,a5,.L63
	.loc 1 48 206 discriminator 3
	lbu	a5,-15(s0)
	andi	a5,a5,7
	.loc 1 48 201 discriminator 3
	lui	a4,%hi(g0)
	addi	a4,a4,%lo(g0)
	slli	a5,a5,1
	add	a5,a4,a5
	lh	a5,0(a5)
	.loc 1 48 187 discriminator 3
	mv	a4,a5
	li	a5,747208704
	addi	a1,a5,893
	mv	a0,a4
	call	mod32
	mv	a5,a0
	.loc 1 48 232 discriminator 3
	andi	a5,a5,7
	j	.L64
.L63:
	.loc 1 48 136 discriminator 4
	lui	a5,%hi(g6)
	lw	a5,%lo(g6)(a5)
	.loc 1 48 232 discriminator 4
	andi	a5,a5,7
.L64:
	.loc 1 48 7 discriminator 6
	li	a4,6
	bgtu	a5,a4,.L65
	slli	a4,a5,2
	lui	a5,%hi(.L67)
	addi	a5,a5,%lo(.L67)
	add	a5,a4,a5
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L67:
	.word	.L73
	.word	.L72
	.word	.L71
	.word	.L70
	.word	.L69
	.word	.L68
	.word	.L66
	.text
.L73:
	.loc 1 50 89
	lui	a5,%hi(g4)
	lw	a5,%lo(g4)(a5)
	slli	a5,a5,24
	srai	a5,a5,24
	.loc 1 50 25
	srli	a5,a5,24
	slli	a4,a5,24
	srai	a4,a4,24
	.loc 1 50 18
	lbu	a5,-15(s0)
	andi	a5,a5,7
	.loc 1 50 25
	andi	a4,a4,39
	slli	a4,a4,24
	srai	a4,a4,24
	.loc 1 50 23
	lui	a3,%hi(g7)
	addi	a3,a3,%lo(g7)
	add	a5,a3,a5
	sb	a4,0(a5)
	.loc 1 52 9
	j	.L74
.L72:
	.loc 1 54 35
	lw	a0,-28(s0)
	call	__floatsisf
	mv	a4,a0
	.loc 1 54 27
	lui	a5,%hi(.LC7)
	lw	a1,%lo(.LC7)(a5)
	mv	a0,a4
	call	__mulsf3
	mv	a5,a0
	.loc 1 54 17
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	keep
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	keep
	mv	a4,a0
	mv	a5,a1
	.loc 1 54 15
	mv	a0,a4
	mv	a1,a5
	call	__truncdfsf2
	mv	a5,a0
	sw	a5,-24(s0)
	.loc 1 55 52
	lw	a5,-28(s0)
	slli	a5,a5,24
	srai	a5,a5,24
	.loc 1 55 25
	andi	a5,a5,0xff
	neg	a5,a5
	andi	a4,a5,0xff
	.loc 1 55 18
	lbu	a5,-15(s0)
	andi	a5,a5,7
	.loc 1 55 25
	slli	a4,a4,24
	srai	a4,a4,24
	.loc 1 55 23
	lui	a3,%hi(g7)
	addi	a3,a3,%lo(g7)
	add	a5,a3,a5
	sb	a4,0(a5)
	.loc 1 57 9
	j	.L74
.L71:
	.loc 1 59 15
	lui	a5,%hi(.LC8)
	lw	a4,%lo(.LC8)(a5)
	lw	a5,%lo(.LC8+4)(a5)
	sw	a4,-36(s0)
	sw	a5,-32(s0)
	.loc 1 60 73
	lui	a5,%hi(g1)
	lw	a5,%lo(g1)(a5)
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 60 63
	sw	a5,-84(s0)
	srai	a5,a5,31
	sw	a5,-80(s0)
	.loc 1 60 56
	li	a4,0
	li	a5,0
	lw	t1,-84(s0)
	lw	t2,-80(s0)
	mv	a1,t1
	sub	a2,a4,a1
	mv	a1,a2
	sgtu	a1,a1,a4
	mv	a0,t2
	sub	a3,a5,a0
	sub	a5,a3,a1
	mv	a3,a5
	mv	a4,a2
	mv	a5,a3
	.loc 1 60 22
	mv	a2,a4
	mv	a3,a5
	lui	a5,%hi(.LC9)
	lw	a4,%lo(.LC9)(a5)
	lw	a5,%lo(.LC9+4)(a5)
	mv	a0,a4
	mv	a1,a5
	call	div64
	mv	a4,a0
	mv	a5,a1
	.loc 1 60 15
	sw	a4,-36(s0)
	sw	a5,-32(s0)
	.loc 1 62 9
	j	.L74
.L70:
	.loc 1 64 34
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 64 29
	slli	s1,a5,16
	srli	s1,s1,16
	.loc 1 64 54
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 64 49
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 64 16
	beq	s1,a5,.L75
	.loc 1 64 16 is_stmt 0 discriminator 1
	lw	a0,-36(s0)
	lw	a1,-32(s0)
	call	__floatundisf
	mv	a5,a0
	j	.L76
.L75:
	.loc 1 64 83 is_stmt 1 discriminator 2
	lui	a5,%tprel_hi(g2)
	add	a5,a5,tp,%tprel_add(g2)
	lw	a4,%tprel_lo(g2)(a5)
	.loc 1 64 16 discriminator 2
	li	a5,-2147483648
	xor	a5,a4,a5
.L76:
	.loc 1 64 16 is_stmt 0 discriminator 4
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	keep
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	__truncdfsf2
	mv	a4,a0
	.loc 1 64 14 is_stmt 1 discriminator 4
	lui	a5,%hi(g1)
	sw	a4,%lo(g1)(a5)
	.loc 1 65 34 discriminator 4
	lw	a5,-36(s0)
	mv	a0,a5
	call	__paritysi2
	mv	a5,a0
	.loc 1 65 22 discriminator 4
	mv	a0,a5
	call	__floatsisf
	mv	a5,a0
	.loc 1 65 17 discriminator 4
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	keep
	mv	a4,a0
	mv	a5,a1
	.loc 1 65 15 discriminator 4
	mv	a0,a4
	mv	a1,a5
	call	__truncdfsf2
	mv	a5,a0
	sw	a5,-24(s0)
	.loc 1 67 9 discriminator 4
	j	.L74
.L69:
	.loc 1 69 33
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 69 23
	sw	a5,-60(s0)
	srai	a5,a5,31
	sw	a5,-56(s0)
	.loc 1 69 49
	lw	a5,-28(s0)
	.loc 1 69 65
	andi	a5,a5,63
	.loc 1 69 15
	addi	a4,a5,-32
	blt	a4,zero,.L77
	lw	a5,-56(s0)
	srl	a5,a5,a4
	sw	a5,-36(s0)
	sw	zero,-32(s0)
	.loc 1 71 9
	j	.L74
.L77:
	.loc 1 69 15
	lw	a1,-60(s0)
	lw	a2,-56(s0)
	mv	a4,a2
	slli	a3,a4,1
	li	a4,31
	sub	a4,a4,a5
	sll	a4,a3,a4
	mv	a3,a1
	srl	a3,a3,a5
	or	a4,a3,a4
	sw	a4,-36(s0)
	mv	a4,a2
	srl	a5,a4,a5
	sw	a5,-32(s0)
	.loc 1 71 9
	j	.L74
.L68:
	.loc 1 73 41
	lbu	a4,-15(s0)
	.loc 1 73 54
	lw	a5,-36(s0)
	.loc 1 73 35
	bleu	a4,a5,.L79
	.loc 1 73 67 discriminator 1
	lw	a5,-28(s0)
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 73 35 discriminator 1
	mv	s1,a5
	j	.L80
.L79:
	.loc 1 73 35 is_stmt 0 discriminator 2
	li	s1,2
.L80:
	.loc 1 73 96 is_stmt 1 discriminator 4
	lbu	a5,-15(s0)
	.loc 1 73 114 discriminator 4
	lh	a4,-36(s0)
	.loc 1 73 96 discriminator 4
	mv	a1,a4
	mv	a0,a5
	call	mod32
	mv	a5,a0
	.loc 1 73 91 discriminator 4
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 73 17 discriminator 4
	bgt	s1,a5,.L81
	.loc 1 73 17 is_stmt 0 discriminator 5
	lui	a5,%hi(.LC6)
	lw	a4,%lo(.LC6)(a5)
	lw	a5,%lo(.LC6+4)(a5)
	j	.L82
.L81:
	.loc 1 73 17 discriminator 6
	li	a4,0
	li	a5,0
.L82:
	.loc 1 73 17 discriminator 8
	mv	a0,a4
	mv	a1,a5
	call	keep
	mv	a4,a0
	mv	a5,a1
	.loc 1 73 15 is_stmt 1 discriminator 8
	mv	a0,a4
	mv	a1,a5
	call	__truncdfsf2
	mv	a5,a0
	sw	a5,-24(s0)
	.loc 1 75 9 discriminator 8
	j	.L74
.L66:
	.loc 1 77 41
	lbu	a5,-15(s0)
	andi	a5,a5,7
	.loc 1 77 36
	lui	a4,%hi(g8)
	addi	a4,a4,%lo(g8)
	slli	a5,a5,2
	add	a5,a4,a5
	lw	a5,0(a5)
	.loc 1 77 23
	sw	a5,-92(s0)
	sw	zero,-88(s0)
	.loc 1 77 49
	lw	a5,-28(s0)
	sw	a5,-100(s0)
	srai	a5,a5,31
	sw	a5,-96(s0)
	.loc 1 77 15
	lw	a0,-92(s0)
	lw	a1,-88(s0)
	mv	a5,a0
	lw	a2,-100(s0)
	lw	a3,-96(s0)
	mv	a4,a2
	xor	a5,a5,a4
	sw	a5,-36(s0)
	mv	a5,a1
	mv	a4,a3
	xor	a5,a5,a4
	sw	a5,-32(s0)
.L65:
	.loc 1 79 18
	li	a0,980
	li	a1,0
	call	hash
.L74:
	.loc 1 81 11
	lui	a5,%hi(g10)
	lw	a4,%lo(g10)(a5)
	lw	a5,%lo(g10+4)(a5)
	slli	s1,a4,24
	srai	s1,s1,24
	.loc 1 81 66
	lbu	a5,-15(s0)
	andi	a5,a5,7
	.loc 1 81 61
	lui	a4,%hi(g0)
	addi	a4,a4,%lo(g0)
	slli	a5,a5,1
	add	a5,a4,a5
	lh	a5,0(a5)
	mv	a4,a5
	.loc 1 81 29
	lw	a5,-28(s0)
	sub	a5,a4,a5
	snez	a5,a5
	andi	a5,a5,0xff
	sw	a5,-44(s0)
	.loc 1 81 96
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 81 92
	slli	a5,a5,24
	srai	a5,a5,24
	.loc 1 81 108
	srai	a5,a5,28
	.loc 1 81 140
	andi	a5,a5,0xff
	andi	a5,a5,31
	.loc 1 81 73
	lw	a4,-44(s0)
	srl	a5,a4,a5
	.loc 1 81 24
	slli	a5,a5,24
	srai	a5,a5,24
	.loc 1 81 10
	bgt	s1,a5,.L83
	.loc 1 82 20
	lui	a5,%hi(g9)
	lw	a4,%lo(g9)(a5)
	lw	a5,%lo(g9+4)(a5)
	mv	a5,a4
	.loc 1 82 14
	not	a4,a5
	.loc 1 82 12
	lui	a5,%hi(g6)
	sw	a4,%lo(g6)(a5)
.L83:
	.loc 1 47 34 discriminator 2
	lbu	a5,-15(s0)
	addi	a5,a5,1
	sb	a5,-15(s0)
.L62:
	.loc 1 47 26 discriminator 1
	lbu	a4,-15(s0)
	li	a5,3
	bleu	a4,a5,.L84
.LBE2:
	.loc 1 85 11
	lui	a5,%hi(g8)
	addi	a5,a5,%lo(g8)
	li	a4,167
	sw	a4,20(a5)
	j	.L85
.L61:
	.loc 1 87 10
	lhu	a4,-36(s0)
	.loc 1 87 24
	lw	a5,-28(s0)
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 87 8
	bleu	a4,a5,.L86
	.loc 1 87 57 discriminator 1
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 87 52 discriminator 1
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 87 40 discriminator 1
	not	a5,a5
	slli	a4,a5,16
	srli	a4,a4,16
	.loc 1 87 83 discriminator 1
	lhu	a3,-36(s0)
	.loc 1 87 101 discriminator 1
	lw	a5,-28(s0)
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 87 72 discriminator 1
	xor	a5,a3,a5
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 87 36 discriminator 1
	bleu	a4,a5,.L87
.L86:
.LBB3:
	.loc 1 88 17
	lui	a5,%hi(call_f12)
	lw	a5,%lo(call_f12)(a5)
	sw	a5,-60(s0)
	.loc 1 88 42
	lw	a5,-28(s0)
	slli	a5,a5,24
	srai	a5,a5,24
	.loc 1 88 32
	mv	a3,a5
	.loc 1 88 65
	lw	a4,-36(s0)
	lw	a5,-32(s0)
	.loc 1 88 54
	mv	a2,a5
	bgt	a2,zero,.L99
	mv	a2,a5
	bne	a2,zero,.L88
	li	a5,2047
	bleu	a4,a5,.L88
.L99:
	.loc 1 88 54 is_stmt 0 discriminator 1
	li	a5,-2102951936
	addi	a5,a5,863
	j	.L90
.L88:
	.loc 1 88 54 discriminator 2
	li	a5,127
.L90:
	.loc 1 88 17 is_stmt 1 discriminator 4
	and	a5,a5,a3
	sw	a5,-76(s0)
	.loc 1 88 145 discriminator 4
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	srli	a5,a5,3
	li	a4,131072
	addi	a4,a4,-1
	and	a5,a5,a4
	.loc 1 88 133 discriminator 4
	slli	s1,a5,16
	srai	s1,s1,16
	.loc 1 88 175 discriminator 4
	lui	a5,%hi(g7)
	addi	a5,a5,%lo(g7)
	lb	a5,7(a5)
	.loc 1 88 162 discriminator 4
	sw	a5,-44(s0)
	.loc 1 88 193 discriminator 4
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 88 188 discriminator 4
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 88 205 discriminator 4
	ori	a5,a5,1
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 88 180 discriminator 4
	lw	a4,-44(s0)
	remu	a5,a4,a5
	.loc 1 88 156 discriminator 4
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 88 17 discriminator 4
	or	a5,s1,a5
	slli	s1,a5,16
	srai	s1,s1,16
	.loc 1 88 240 discriminator 4
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 88 230 discriminator 4
	sw	a5,-68(s0)
	srai	a5,a5,31
	sw	a5,-64(s0)
	.loc 1 88 219 discriminator 4
	li	a4,1
	li	a5,0
	sw	a4,-44(s0)
	sw	a5,-40(s0)
	lw	a2,-68(s0)
	lw	a3,-64(s0)
	mv	a4,a3
	li	a5,-924766208
	addi	a5,a5,-1990
	bltu	a4,a5,.L92
	mv	a4,a3
	li	a5,-924766208
	addi	a5,a5,-1990
	bne	a4,a5,.L91
	mv	a4,a2
	li	a5,-509718528
	addi	a5,a5,1359
	bgeu	a4,a5,.L91
.L92:
	li	a4,0
	li	a5,0
	sw	a4,-44(s0)
	sw	a5,-40(s0)
.L91:
	li	a5,-509718528
	addi	a5,a5,1359
	lw	a1,-44(s0)
	lw	a2,-40(s0)
	mv	a4,a2
	mul	a4,a4,a5
	li	a5,-924766208
	addi	a5,a5,-1990
	mv	a3,a1
	mul	a5,a3,a5
	add	a3,a4,a5
	li	a5,-509718528
	addi	a5,a5,1359
	mv	a4,a1
	mul	a4,a4,a5
	mv	a2,a1
	mulhu	a5,a2,a5
	sw	a5,-48(s0)
	sw	a4,-52(s0)
	lw	a5,-48(s0)
	add	a5,a3,a5
	sw	a5,-48(s0)
	lw	a0,-68(s0)
	lw	a1,-64(s0)
	mv	a3,a0
	lw	t1,-52(s0)
	lw	t2,-48(s0)
	mv	a2,t1
	sub	a4,a3,a2
	mv	a3,a4
	mv	a2,a0
	sgtu	a3,a3,a2
	mv	a2,a1
	mv	a1,t2
	sub	a5,a2,a1
	sub	a3,a5,a3
	mv	a5,a3
	sw	a4,-44(s0)
	sw	a5,-40(s0)
	.loc 1 88 306 discriminator 4
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 88 318 discriminator 4
	ori	a5,a5,1
	sw	a5,-108(s0)
	srai	a5,a5,31
	sw	a5,-104(s0)
	.loc 1 88 17 discriminator 4
	lw	a2,-108(s0)
	lw	a3,-104(s0)
	lw	a0,-44(s0)
	lw	a1,-40(s0)
	call	__udivdi3
	mv	a4,a0
	mv	a5,a1
	mv	a2,a4
	mv	a3,a5
	mv	a1,s1
	lw	a0,-76(s0)
	lw	a5,-60(s0)
	jalr	a5
.LVL0:
	mv	a5,a0
	sh	a5,-18(s0)
	.loc 1 89 39 discriminator 4
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,4(a5)
	li	a5,536870912
	addi	a5,a5,-1
	and	a5,a4,a5
	.loc 1 89 25 discriminator 4
	mv	a0,a5
	call	__floatunsisf
	mv	a5,a0
	mv	a0,a5
	call	__extendsfdf2
	sw	a0,-44(s0)
	sw	a1,-40(s0)
	.loc 1 89 46 discriminator 4
	lui	a5,%hi(.LC12)
	lw	a4,%lo(.LC12)(a5)
	lw	a5,%lo(.LC12+4)(a5)
	mv	a0,a4
	mv	a1,a5
	call	near
	mv	a4,a0
	mv	a5,a1
	.loc 1 89 62 discriminator 4
	lui	a3,%hi(.LC13)
	lw	a2,%lo(.LC13)(a3)
	lw	a3,%lo(.LC13+4)(a3)
	mv	a0,a4
	mv	a1,a5
	call	__adddf3
	mv	a4,a0
	mv	a5,a1
	.loc 1 89 43 discriminator 4
	mv	a2,a4
	mv	a3,a5
	lw	a0,-44(s0)
	lw	a1,-40(s0)
	call	__divdf3
	mv	a4,a0
	mv	a5,a1
	.loc 1 89 17 discriminator 4
	mv	a0,a4
	mv	a1,a5
	call	__truncdfsf2
	mv	a5,a0
	.loc 1 89 12 discriminator 4
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	keep
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	__truncdfsf2
	mv	a4,a0
	.loc 1 89 10 discriminator 4
	lui	a5,%tprel_hi(g2)
	add	a5,a5,tp,%tprel_add(g2)
	sw	a4,%tprel_lo(g2)(a5)
.LBE3:
	.loc 1 87 115 discriminator 4
	j	.L93
.L87:
.LBB4:
	.loc 1 91 17
	lui	a5,%hi(call_f12)
	lw	s1,%lo(call_f12)(a5)
	.loc 1 91 53
	lui	a5,%hi(g1)
	lw	a5,%lo(g1)(a5)
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 91 43
	mv	a4,a5
	.loc 1 91 85
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	slli	a5,a5,3
	srai	a5,a5,23
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 91 89
	andi	a5,a5,31
	.loc 1 91 37
	sll	a5,a4,a5
	.loc 1 91 31
	li	a1,0
	mv	a0,a5
	call	div32
	mv	a5,a0
	.loc 1 91 17
	mv	a0,a5
	.loc 1 91 126
	lbu	a5,-36(s0)
	.loc 1 91 121
	mv	a4,a5
	.loc 1 91 145
	lui	a5,%hi(g6)
	lw	a5,%lo(g6)(a5)
	andi	a5,a5,0xff
	.loc 1 91 154
	andi	a5,a5,31
	.loc 1 91 136
	srl	a5,a4,a5
	.loc 1 91 116
	andi	a5,a5,0xff
	.loc 1 91 17
	slli	a4,a5,16
	srai	a4,a4,16
	lw	a5,-28(s0)
	sw	a5,-116(s0)
	srai	a5,a5,31
	sw	a5,-112(s0)
	lw	a2,-116(s0)
	lw	a3,-112(s0)
	mv	a1,a4
	jalr	s1
.LVL1:
	mv	a5,a0
	sh	a5,-14(s0)
	.loc 1 92 89
	lw	a5,-28(s0)
	.loc 1 92 82
	neg	a5,a5
	.loc 1 92 26
	mv	a3,a5
	.loc 1 92 137
	lui	a5,%hi(g6)
	lw	a4,%lo(g6)(a5)
	lui	a5,%hi(g6)
	lw	a5,%lo(g6)(a5)
	.loc 1 92 109
	bne	a4,a5,.L94
	.loc 1 92 121 discriminator 1
	lhu	a5,-14(s0)
	.loc 1 92 115 discriminator 1
	not	a5,a5
	j	.L95
.L94:
	.loc 1 92 109 discriminator 2
	li	a5,1934372864
	addi	a5,a5,-864
.L95:
	.loc 1 92 13 discriminator 4
	ble	a5,a3,.L96
	.loc 1 92 225 discriminator 5
	lw	a0,-24(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	near
	mv	a4,a0
	mv	a5,a1
	.loc 1 92 235 discriminator 5
	lui	a3,%hi(.LC13)
	lw	a2,%lo(.LC13)(a3)
	lw	a3,%lo(.LC13+4)(a3)
	mv	a0,a4
	mv	a1,a5
	call	__adddf3
	mv	a4,a0
	mv	a5,a1
	mv	a2,a4
	mv	a3,a5
	.loc 1 92 222 discriminator 5
	lui	a5,%hi(.LC14)
	lw	a0,%lo(.LC14)(a5)
	lw	a1,%lo(.LC14+4)(a5)
	call	__divdf3
	mv	a4,a0
	mv	a5,a1
	.loc 1 92 205 discriminator 5
	mv	a0,a4
	mv	a1,a5
	call	__truncdfsf2
	mv	a4,a0
	.loc 1 92 13 discriminator 5
	lui	a5,%hi(.LC15)
	lw	a1,%lo(.LC15)(a5)
	mv	a0,a4
	call	__addsf3
	mv	a5,a0
	j	.L97
.L96:
	.loc 1 92 260 discriminator 6
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	srli	a5,a5,3
	li	a4,131072
	addi	a4,a4,-1
	and	a5,a5,a4
	.loc 1 92 246 discriminator 6
	mv	a0,a5
	call	__floatunsisf
	mv	a4,a0
	.loc 1 92 13 discriminator 6
	li	a5,-2147483648
	xor	a5,a4,a5
.L97:
	.loc 1 92 13 is_stmt 0 discriminator 8
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	keep
	mv	a4,a0
	mv	a5,a1
	.loc 1 92 11 is_stmt 1 discriminator 8
	mv	a0,a4
	mv	a1,a5
	call	__truncdfsf2
	mv	a5,a0
	sw	a5,-24(s0)
.L93:
.LBE4:
	.loc 1 94 27
	lw	a5,-36(s0)
	.loc 1 94 16
	srai	a4,a5,13
	.loc 1 94 80
	lw	a5,-36(s0)
	.loc 1 94 96
	andi	a5,a5,31
	.loc 1 94 10
	sra	a4,a4,a5
	.loc 1 94 8
	lui	a5,%hi(g4)
	sw	a4,%lo(g4)(a5)
.L85:
	.loc 1 102 10
	li	a5,1760694272
	addi	a5,a5,-619
.L55:
	.loc 1 103 1
	mv	a0,a5
	lw	ra,112(sp)
	.cfi_restore 1
	lw	s0,108(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 116
	lw	s1,104(sp)
	.cfi_restore 9
	addi	sp,sp,116
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE10:
	.size	f16, .-f16
	.section	.sdata
	.align	2
	.type	call_f16, @object
	.size	call_f16, 4
call_f16:
	.word	f16
	.text
	.align	2
	.weak	f24
	.type	f24, @function
f24:
.LFB11:
	.loc 1 106 87
	.cfi_startproc
	addi	sp,sp,-80
	.cfi_def_cfa_offset 80
	sw	ra,76(sp)
	sw	s0,72(sp)
	sw	s1,68(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	.cfi_offset 9, -12
	addi	s0,sp,80
	.cfi_def_cfa 8, 0
	sw	a0,-24(s0)
	sw	a1,-20(s0)
	sw	a2,-28(s0)
	sw	a5,-36(s0)
	mv	a5,a3
	sh	a5,-30(s0)
	mv	a5,a4
	sh	a5,-32(s0)
	.loc 1 107 7
	lui	a5,%hi(fuel)
	lw	a5,%lo(fuel)(a5)
	addi	a4,a5,1
	.loc 1 107 6
	lui	a5,%hi(fuel)
	sw	a4,%lo(fuel)(a5)
	.loc 1 107 7
	lui	a5,%hi(fuel)
	lw	a4,%lo(fuel)(a5)
	.loc 1 107 6
	li	a5,4096
	addi	a5,a5,-1096
	bleu	a4,a5,.L101
	.loc 1 107 29 discriminator 1
	li	a4,1
	li	a5,0
	sw	a4,-60(s0)
	sw	a5,-56(s0)
	j	.L102
.L101:
	.loc 1 108 13
	lui	a5,%hi(call_f12)
	lw	a5,%lo(call_f12)(a5)
	sw	a5,-72(s0)
	.loc 1 108 45
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,16(a5)
	lw	a5,20(a5)
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 108 35
	mv	a4,a5
	.loc 1 108 68
	lw	a5,-28(s0)
	.loc 1 108 84
	ori	a5,a5,1
	.loc 1 108 29
	remu	s1,a4,a5
	.loc 1 108 123
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	andi	a5,a5,7
	andi	a5,a5,0xff
	.loc 1 108 109
	mv	a4,a5
	.loc 1 108 92
	lhu	a5,0(s0)
	bgeu	a5,a4,.L103
	.loc 1 108 141 discriminator 1
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,8(a5)
	lw	a5,12(a5)
	.loc 1 108 92 discriminator 1
	mv	a5,a4
	j	.L104
.L103:
	.loc 1 108 155 discriminator 2
	lui	a5,%hi(g1)
	lw	a5,%lo(g1)(a5)
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
.L104:
	.loc 1 108 168 discriminator 4
	bltu	a5,s1,.L105
	.loc 1 108 188 discriminator 6
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	andi	a5,a5,7
	.loc 1 108 168 discriminator 6
	bne	a5,zero,.L106
.L105:
	.loc 1 108 168 is_stmt 0 discriminator 7
	li	a5,1
	j	.L107
.L106:
	.loc 1 108 168 discriminator 8
	li	a5,0
.L107:
	.loc 1 108 13 is_stmt 1 discriminator 10
	sw	a5,-76(s0)
	.loc 1 108 223 discriminator 10
	lhu	a5,-24(s0)
	.loc 1 108 211 discriminator 10
	neg	a5,a5
	slli	a5,a5,16
	srli	a5,a5,16
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 108 206 discriminator 10
	mv	a4,a5
	.loc 1 108 263 discriminator 10
	lui	a5,%hi(g7)
	addi	a5,a5,%lo(g7)
	lb	a5,1(a5)
	.loc 1 108 268 discriminator 10
	slli	a5,a5,7
	.loc 1 108 301 discriminator 10
	slli	a5,a5,16
	srli	a5,a5,16
	andi	a5,a5,31
	.loc 1 108 235 discriminator 10
	sra	a5,a4,a5
	.loc 1 108 13 discriminator 10
	slli	a5,a5,16
	srai	a5,a5,16
	sw	a5,-80(s0)
	.loc 1 108 336 discriminator 10
	lw	a0,-36(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	s1,a0
	.loc 1 108 360 discriminator 10
	lw	a0,-36(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 108 315 discriminator 10
	and	a5,s1,a5
	sw	a5,-52(s0)
	srai	a5,a5,31
	sw	a5,-48(s0)
	.loc 1 108 422 discriminator 10
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	srli	a4,a5,3
	li	a5,131072
	addi	a5,a5,-1
	and	a4,a4,a5
	.loc 1 108 427 discriminator 10
	li	a5,4096
	xor	a5,a4,a5
	andi	a4,a5,63
	.loc 1 108 373 discriminator 10
	addi	a5,a4,-32
	blt	a5,zero,.L108
	lw	a2,-52(s0)
	lw	a3,-48(s0)
	mv	a4,a3
	sra	a5,a4,a5
	sw	a5,-44(s0)
	mv	a5,a3
	srai	a5,a5,31
	sw	a5,-40(s0)
	j	.L109
.L108:
	lw	a1,-52(s0)
	lw	a2,-48(s0)
	mv	a5,a2
	slli	a3,a5,1
	li	a5,31
	sub	a5,a5,a4
	sll	a5,a3,a5
	mv	a3,a1
	srl	a3,a3,a4
	sw	a3,-44(s0)
	lw	a3,-44(s0)
	or	a5,a5,a3
	sw	a5,-44(s0)
	mv	a5,a2
	sra	a5,a5,a4
	sw	a5,-40(s0)
.L109:
	.loc 1 108 13 discriminator 10
	lw	a4,-44(s0)
	lw	a5,-40(s0)
	mv	a2,a4
	mv	a3,a5
	lw	a1,-80(s0)
	lw	a0,-76(s0)
	lw	a5,-72(s0)
	jalr	a5
.LVL2:
	mv	a5,a0
	sh	a5,-14(s0)
	.loc 1 109 20 discriminator 10
	lui	a5,%hi(g4)
	lw	a5,%lo(g4)(a5)
	slli	a4,a5,16
	srli	a4,a4,16
	.loc 1 109 7 discriminator 10
	li	a5,49152
	addi	a5,a5,-57
	divu	a5,a4,a5
	sh	a5,-14(s0)
	.loc 1 110 39 discriminator 10
	lhu	a5,-30(s0)
	slli	a5,a5,24
	srai	a5,a5,24
	.loc 1 110 7 discriminator 10
	mv	a0,a5
	call	__paritysi2
	mv	a5,a0
	mv	s1,a5
	.loc 1 110 84 discriminator 10
	lui	a5,%hi(g4)
	lw	a5,%lo(g4)(a5)
	.loc 1 110 92 discriminator 10
	ori	a5,a5,1
	.loc 1 110 81 discriminator 10
	li	a4,1
	remu	a5,a4,a5
	.loc 1 110 58 discriminator 10
	sw	a5,-44(s0)
	.loc 1 110 123 discriminator 10
	lui	a5,%hi(g1)
	lw	a5,%lo(g1)(a5)
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a4,a0
	.loc 1 110 112 discriminator 10
	lhu	a5,0(s0)
	mv	a1,a5
	mv	a0,a4
	call	div32
	mv	a5,a0
	.loc 1 110 147 discriminator 10
	andi	a5,a5,31
	.loc 1 110 52 discriminator 10
	lw	a4,-44(s0)
	sra	a5,a4,a5
	.loc 1 110 6 discriminator 10
	bge	s1,a5,.L110
.LBB5:
	.loc 1 111 13
	sb	zero,-15(s0)
	.loc 1 111 5
	nop
	.loc 1 111 26
	lbu	a4,-15(s0)
	li	a5,4
	bgtu	a4,a5,.L110
	.loc 1 112 58
	lb	a5,-24(s0)
	slli	a4,a5,16
	srli	a4,a4,16
	.loc 1 112 46
	li	a5,32768
	addi	a5,a5,-866
	xor	a5,a4,a5
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 112 11
	sh	a5,-32(s0)
	.loc 1 113 17
	lw	a5,-24(s0)
	lw	a1,-28(s0)
	mv	a0,a5
	call	div32
	.loc 1 113 134
	nop
.L110:
.LBE5:
	.loc 1 116 53
	lw	a0,-36(s0)
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 116 43
	sw	a5,-68(s0)
	srai	a5,a5,31
	sw	a5,-64(s0)
	.loc 1 116 15
	lw	a3,-68(s0)
	lui	a5,%hi(g10)
	lw	a4,%lo(g10)(a5)
	lw	a5,%lo(g10+4)(a5)
	mv	a5,a4
	mul	a5,a3,a5
	mv	a0,a5
	call	__paritysi2
	mv	a5,a0
	.loc 1 116 10
	sw	a5,-60(s0)
	srai	a5,a5,31
	sw	a5,-56(s0)
.L102:
	.loc 1 117 1
	lw	a4,-60(s0)
	lw	a5,-56(s0)
	mv	a0,a4
	mv	a1,a5
	lw	ra,76(sp)
	.cfi_restore 1
	lw	s0,72(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 80
	lw	s1,68(sp)
	.cfi_restore 9
	addi	sp,sp,80
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE11:
	.size	f24, .-f24
	.section	.sdata
	.align	2
	.type	call_f24, @object
	.size	call_f24, 4
call_f24:
	.word	f24
	.globl	__floatdisf
	.globl	__subsf3
	.globl	__bswapsi2
	.text
	.align	2
	.type	f33, @function
f33:
.LFB12:
	.loc 1 120 55
	.cfi_startproc
	addi	sp,sp,-188
	.cfi_def_cfa_offset 188
	sw	ra,180(sp)
	sw	s0,176(sp)
	sw	s1,172(sp)
	.cfi_offset 1, -8
	.cfi_offset 8, -12
	.cfi_offset 9, -16
	addi	s0,sp,184
	.cfi_def_cfa 8, 4
	sw	a0,-24(s0)
	sw	a1,-20(s0)
	sw	a3,-32(s0)
	sw	a4,-28(s0)
	sw	a5,0(s0)
	lw	a5,0(s0)
	sw	a5,-40(s0)
	lw	a5,4(s0)
	sw	a5,-36(s0)
	.loc 1 121 7
	lui	a5,%hi(fuel)
	lw	a5,%lo(fuel)(a5)
	addi	a4,a5,1
	.loc 1 121 6
	lui	a5,%hi(fuel)
	sw	a4,%lo(fuel)(a5)
	.loc 1 121 7
	lui	a5,%hi(fuel)
	lw	a4,%lo(fuel)(a5)
	.loc 1 121 6
	li	a5,4096
	addi	a5,a5,-1096
	bleu	a4,a5,.L114
	.loc 1 121 29 discriminator 1
	li	a4,1
	li	a5,0
	j	.L115
.L114:
	.loc 1 122 14
	lui	a5,%hi(g5)
	lw	a4,%lo(g5)(a5)
	lw	a5,%lo(g5+4)(a5)
	mv	a2,a4
	mv	a3,a5
	lw	a0,-32(s0)
	lw	a1,-28(s0)
	call	div64
	mv	a4,a0
	mv	a5,a1
	.loc 1 122 9
	mv	a2,a4
	mv	a3,a5
	.loc 1 122 6
	lui	a5,%hi(g9)
	lw	a4,%lo(g9)(a5)
	lw	a5,%lo(g9+4)(a5)
	xor	a1,a2,a4
	sw	a1,-88(s0)
	xor	a5,a3,a5
	sw	a5,-84(s0)
	lui	a5,%hi(g9)
	lw	a3,-88(s0)
	lw	a4,-84(s0)
	sw	a3,%lo(g9)(a5)
	sw	a4,%lo(g9+4)(a5)
	.loc 1 123 51
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	andi	a5,a5,7
	andi	a5,a5,0xff
	.loc 1 123 35
	mv	a4,a5
	.loc 1 123 74
	lbu	a5,-32(s0)
	andi	a5,a5,31
	.loc 1 123 55
	sra	a5,a4,a5
	.loc 1 123 30
	slli	a5,a5,24
	srai	a5,a5,24
	.loc 1 123 25
	mv	s1,a5
	.loc 1 123 104
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,16(a5)
	lw	a5,20(a5)
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 123 100
	slli	a5,a5,24
	srai	a5,a5,24
	.loc 1 123 95
	mv	a4,a5
	.loc 1 123 143
	lbu	a5,-24(s0)
	andi	a5,a5,31
	.loc 1 123 124
	sll	a5,a4,a5
	.loc 1 123 150
	andi	a5,a5,0xff
	andi	a5,a5,31
	.loc 1 123 81
	sra	a5,s1,a5
	.loc 1 123 20
	slli	a5,a5,24
	srai	a5,a5,24
	.loc 1 123 6
	bge	a5,zero,.L116
.LBB6:
	.loc 1 124 13
	sb	zero,-13(s0)
	.loc 1 124 5
	j	.L117
.L122:
.LBB7:
	.loc 1 125 15
	sb	zero,-14(s0)
	.loc 1 125 7
	j	.L118
.L121:
	.loc 1 126 73 discriminator 3
	lw	a5,-32(s0)
	.loc 1 126 82 discriminator 3
	andi	a3,a5,63
	.loc 1 126 20 discriminator 3
	addi	a4,a3,-32
	blt	a4,zero,.L119
	li	a5,-1089343488
	addi	a5,a5,-918
	sra	a5,a5,a4
	sw	a5,-48(s0)
	li	a5,-1
	sw	a5,-44(s0)
	j	.L120
.L119:
	li	a5,-1089343488
	addi	a5,a5,-918
	slli	a4,a5,1
	li	a5,31
	sub	a5,a5,a3
	sll	a4,a4,a5
	li	a5,1980174336
	addi	a5,a5,1816
	srl	a5,a5,a3
	sw	a5,-48(s0)
	lw	a5,-48(s0)
	or	a5,a4,a5
	sw	a5,-48(s0)
	li	a5,-1089343488
	addi	a5,a5,-918
	sra	a5,a5,a3
	sw	a5,-44(s0)
.L120:
	lw	a2,-48(s0)
	lw	a3,-44(s0)
	lw	a0,-32(s0)
	lw	a1,-28(s0)
	call	div64
	sw	a0,-32(s0)
	sw	a1,-28(s0)
	.loc 1 127 16 discriminator 3
	lbu	a5,-13(s0)
	andi	a3,a5,7
	.loc 1 127 23 discriminator 3
	lbu	a4,-24(s0)
	.loc 1 127 21 discriminator 3
	lui	a5,%hi(g3)
	addi	a5,a5,%lo(g3)
	add	a5,a5,a3
	sb	a4,0(a5)
	.loc 1 125 36 discriminator 3
	lbu	a5,-14(s0)
	addi	a5,a5,1
	sb	a5,-14(s0)
.L118:
	.loc 1 125 28 discriminator 1
	lbu	a4,-14(s0)
	li	a5,2
	bleu	a4,a5,.L121
.LBE7:
	.loc 1 124 34 discriminator 2
	lbu	a5,-13(s0)
	addi	a5,a5,1
	sb	a5,-13(s0)
.L117:
	.loc 1 124 26 discriminator 1
	lbu	a4,-13(s0)
	li	a5,4
	bleu	a4,a5,.L122
.LBE6:
.LBB8:
	.loc 1 131 13
	sb	zero,-15(s0)
	.loc 1 131 5
	j	.L123
.L144:
	.loc 1 132 38
	lbu	a5,-15(s0)
	.loc 1 132 26
	neg	a2,a5
	.loc 1 132 82
	lbu	a5,-15(s0)
	andi	a3,a5,7
	.loc 1 132 77
	lui	a5,%hi(g0)
	addi	a4,a5,%lo(g0)
	slli	a5,a3,1
	add	a5,a4,a5
	lh	a5,0(a5)
	.loc 1 132 69
	sw	a5,-96(s0)
	srai	a5,a5,31
	sw	a5,-92(s0)
	.loc 1 132 91
	lbu	a5,-15(s0)
	andi	a5,a5,0xff
	sw	a5,-104(s0)
	sw	zero,-100(s0)
	.loc 1 132 131
	lw	t1,-96(s0)
	lw	t2,-92(s0)
	mv	a4,t1
	lw	a0,-104(s0)
	lw	a1,-100(s0)
	mv	a5,a0
	bne	a4,a5,.L161
	mv	a4,t2
	mv	a5,a1
	beq	a4,a5,.L163
.L161:
	.loc 1 132 131 is_stmt 0 discriminator 1
	li	a5,897306624
	addi	a5,a5,-587
	j	.L126
.L163:
	.loc 1 132 131 discriminator 2
	li	a5,1
.L126:
	.loc 1 132 15 is_stmt 1 discriminator 4
	remu	a4,a2,a5
	.loc 1 132 137 discriminator 4
	li	a5,7
	remu	a4,a4,a5
	.loc 1 132 7 discriminator 4
	li	a5,5
	bgtu	a4,a5,.L127
	slli	a4,a4,2
	lui	a5,%hi(.L129)
	addi	a5,a5,%lo(.L129)
	add	a5,a4,a5
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L129:
	.word	.L134
	.word	.L133
	.word	.L132
	.word	.L131
	.word	.L130
	.word	.L128
	.text
.L134:
	.loc 1 134 100
	lbu	a5,-15(s0)
	andi	a5,a5,0xff
	sw	a5,-112(s0)
	sw	zero,-108(s0)
	.loc 1 134 64
	lbu	a5,-15(s0)
	andi	a4,a5,7
	.loc 1 134 59
	lui	a5,%hi(g7)
	addi	a5,a5,%lo(g7)
	add	a5,a5,a4
	lb	a5,0(a5)
	.loc 1 134 46
	sw	a5,-120(s0)
	srai	a5,a5,31
	sw	a5,-116(s0)
	.loc 1 134 91
	lbu	a5,-15(s0)
	andi	a3,a5,7
	.loc 1 134 86
	lui	a5,%hi(g11)
	addi	a4,a5,%lo(g11)
	slli	a5,a3,1
	add	a5,a4,a5
	lhu	a5,0(a5)
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 134 72
	sw	a5,-128(s0)
	sw	zero,-124(s0)
	.loc 1 134 35
	lw	t1,-120(s0)
	lw	t2,-116(s0)
	mv	a5,t2
	lw	a1,-128(s0)
	lw	a2,-124(s0)
	mv	a4,a1
	mul	a4,a5,a4
	mv	a5,a2
	mv	a3,t1
	mul	a5,a5,a3
	add	a4,a4,a5
	mv	a5,t1
	mv	a3,a1
	mul	a5,a5,a3
	mv	a3,t1
	mv	a2,a1
	mulhu	a3,a3,a2
	sw	a3,-68(s0)
	sw	a5,-72(s0)
	lw	a5,-68(s0)
	add	a5,a4,a5
	sw	a5,-68(s0)
	.loc 1 134 23
	lw	a0,-112(s0)
	lw	a1,-108(s0)
	mv	a5,a0
	lw	t1,-72(s0)
	lw	t2,-68(s0)
	mv	a4,t1
	sub	a2,a5,a4
	mv	a5,a2
	mv	a4,a0
	sgtu	a5,a5,a4
	mv	a4,a1
	mv	a1,t2
	sub	a3,a4,a1
	sub	a5,a3,a5
	mv	a3,a5
	mv	a4,a2
	mv	a5,a3
	li	a2,-1
	li	a3,-1
	add	t1,a4,a2
	mv	a1,t1
	sltu	a1,a1,a4
	add	t2,a5,a3
	add	a5,a1,t2
	mv	t2,a5
	mv	a4,t1
	mv	a5,t2
	.loc 1 134 15
	sw	a4,-32(s0)
	sw	a5,-28(s0)
.L133:
	.loc 1 137 15
	li	a4,-4096
	addi	a4,a4,74
	li	a5,-1
	sw	a4,-24(s0)
	sw	a5,-20(s0)
	.loc 1 139 9
	j	.L135
.L132:
	.loc 1 141 31
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,16(a5)
	lw	a5,20(a5)
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a4,a0
	.loc 1 141 19
	lbu	a5,-15(s0)
	andi	a3,a5,7
	.loc 1 141 26
	slli	a2,a4,16
	srli	a2,a2,16
	.loc 1 141 24
	lui	a5,%hi(g11)
	addi	a4,a5,%lo(g11)
	slli	a5,a3,1
	add	a5,a4,a5
	sh	a2,0(a5)
	.loc 1 142 88
	lui	a5,%tprel_hi(g2)
	add	a5,a5,tp,%tprel_add(g2)
	lw	a5,%tprel_lo(g2)(a5)
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	.loc 1 142 122
	lw	a4,-40(s0)
	.loc 1 142 136
	lbu	a5,-15(s0)
	.loc 1 142 116
	blt	a4,a5,.L137
	.loc 1 142 160 discriminator 1
	lui	a5,%hi(g6)
	lw	a5,%lo(g6)(a5)
.L137:
	.loc 1 142 15 discriminator 4
	li	a4,1
	li	a5,0
	sw	a4,-32(s0)
	sw	a5,-28(s0)
	.loc 1 144 9 discriminator 4
	j	.L135
.L131:
	.loc 1 146 34
	lw	a2,-40(s0)
	lw	a3,-36(s0)
	.loc 1 146 47
	lw	a5,-24(s0)
	.loc 1 146 56
	andi	a4,a5,63
	.loc 1 146 23
	addi	a5,a4,-32
	blt	a5,zero,.L138
	srl	a5,a3,a5
	sw	a5,-56(s0)
	sw	zero,-52(s0)
	j	.L139
.L138:
	slli	a1,a3,1
	li	a5,31
	sub	a5,a5,a4
	sll	a5,a1,a5
	srl	a1,a2,a4
	sw	a1,-56(s0)
	lw	a1,-56(s0)
	or	a5,a5,a1
	sw	a5,-56(s0)
	srl	a5,a3,a4
	sw	a5,-52(s0)
.L139:
	.loc 1 146 65
	lw	a4,-40(s0)
	li	a5,1326645248
	addi	a5,a5,1010
	xor	a5,a4,a5
	sw	a5,-184(s0)
	lw	a4,-36(s0)
	li	a5,1135824896
	addi	a5,a5,-729
	xor	a5,a4,a5
	sw	a5,-180(s0)
	lw	a3,-184(s0)
	lw	a4,-180(s0)
	mv	a5,a3
	or	a5,a5,a4
	seqz	a5,a5
	andi	a5,a5,0xff
	sw	a5,-136(s0)
	sw	zero,-132(s0)
	.loc 1 146 63
	lw	a0,-56(s0)
	lw	a1,-52(s0)
	mv	a5,a0
	lw	t1,-136(s0)
	lw	t2,-132(s0)
	mv	a4,t1
	sub	a2,a5,a4
	mv	a5,a2
	mv	a4,a0
	sgtu	a5,a5,a4
	mv	a4,a1
	mv	a1,t2
	sub	a3,a4,a1
	sub	a5,a3,a5
	mv	a3,a5
	mv	a4,a2
	mv	a5,a3
	.loc 1 146 15
	sw	a4,-24(s0)
	sw	a5,-20(s0)
	.loc 1 148 9
	j	.L135
.L130:
	.loc 1 150 23
	lw	a4,-40(s0)
	.loc 1 150 37
	lw	a5,-24(s0)
	.loc 1 150 17
	sgt	a5,a4,a5
	xori	a5,a5,1
	andi	a5,a5,0xff
	.loc 1 150 15
	sw	a5,-40(s0)
	sw	zero,-36(s0)
	.loc 1 152 9
	j	.L135
.L128:
	.loc 1 154 117
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	slli	a5,a5,3
	srai	a5,a5,23
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 154 106
	andi	a5,a5,0xff
	.loc 1 154 16
	bne	a5,zero,.L140
	.loc 1 154 141 discriminator 1
	lui	a5,%hi(g9)
	lw	a4,%lo(g9)(a5)
	lw	a5,%lo(g9+4)(a5)
	lw	a2,-24(s0)
	lw	a3,-20(s0)
	mv	a0,a4
	mv	a1,a5
	call	mod64
	mv	a4,a0
	mv	a5,a1
	.loc 1 154 16 discriminator 1
	mv	a2,a4
	mv	a3,a5
	j	.L141
.L140:
	.loc 1 154 171 discriminator 2
	lbu	a5,-15(s0)
	andi	a5,a5,0xff
	sw	a5,-144(s0)
	sw	zero,-140(s0)
	.loc 1 154 189 discriminator 2
	lw	a4,-24(s0)
	lw	a5,-20(s0)
	.loc 1 154 16 discriminator 2
	lw	t1,-144(s0)
	lw	t2,-140(s0)
	mv	a3,t1
	add	a0,a3,a4
	mv	a3,a0
	mv	a2,t1
	sltu	a3,a3,a2
	mv	a2,t2
	add	a1,a2,a5
	add	a5,a3,a1
	mv	a1,a5
	mv	a2,a0
	mv	a3,a1
.L141:
	.loc 1 154 14 discriminator 4
	lui	a5,%hi(g9)
	sw	a2,%lo(g9)(a5)
	sw	a3,%lo(g9+4)(a5)
	.loc 1 155 44 discriminator 4
	lw	a5,-24(s0)
	.loc 1 155 22 discriminator 4
	sw	a5,-152(s0)
	srai	a5,a5,31
	sw	a5,-148(s0)
	.loc 1 155 15 discriminator 4
	li	a5,1335435264
	addi	a5,a5,-1817
	lw	a2,-152(s0)
	lw	a3,-148(s0)
	mv	a4,a2
	and	a5,a4,a5
	sw	a5,-32(s0)
	mv	a5,a3
	andi	a5,a5,0
	sw	a5,-28(s0)
.L127:
	.loc 1 157 18
	li	a0,570
	li	a1,0
	call	hash
.L135:
	.loc 1 159 35
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	slli	a5,a5,3
	srai	a5,a5,23
	slli	a5,a5,16
	srai	a5,a5,16
	slli	s1,a5,16
	srli	s1,s1,16
	.loc 1 159 51
	lui	a5,%tprel_hi(g2)
	add	a5,a5,tp,%tprel_add(g2)
	lw	a5,%tprel_lo(g2)(a5)
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 159 46
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 159 39
	or	a5,s1,a5
	slli	a5,a5,16
	srli	a5,a5,16
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 159 10
	blt	a5,zero,.L142
	.loc 1 159 143 discriminator 1
	lbu	a5,-15(s0)
	andi	a4,a5,7
	.loc 1 159 138 discriminator 1
	lui	a5,%hi(g3)
	addi	a5,a5,%lo(g3)
	add	a5,a5,a4
	lbu	a4,0(a5)
	.loc 1 159 112 discriminator 1
	lbu	a5,-15(s0)
	bne	a5,a4,.L165
.L142:
	.loc 1 131 34 discriminator 2
	lbu	a5,-15(s0)
	addi	a5,a5,1
	sb	a5,-15(s0)
.L123:
	.loc 1 131 26 discriminator 1
	lbu	a4,-15(s0)
	li	a5,3
	bleu	a4,a5,.L144
	j	.L145
.L116:
.LBE8:
	.loc 1 162 45
	lui	a5,%hi(g1)
	lw	a5,%lo(g1)(a5)
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 162 35
	mv	a4,a5
	.loc 1 162 24
	li	a5,18849792
	addi	a5,a5,1127
	and	a3,a4,a5
	.loc 1 162 93
	lw	a4,-24(s0)
	.loc 1 162 82
	li	a5,-1389637632
	addi	a5,a5,83
	sltu	a5,a4,a5
	xori	a5,a5,1
	.loc 1 162 13
	mul	a4,a3,a5
	.loc 1 162 141
	li	a5,5
	remu	a4,a4,a5
	.loc 1 162 5
	li	a5,3
	beq	a4,a5,.L146
	li	a5,3
	bgtu	a4,a5,.L147
	li	a5,2
	beq	a4,a5,.L148
	li	a5,2
	bgtu	a4,a5,.L147
	beq	a4,zero,.L149
	li	a5,1
	beq	a4,a5,.L150
	j	.L147
.L149:
	.loc 1 164 17
	lh	a4,-40(s0)
	.loc 1 164 15
	lui	a5,%hi(g0)
	addi	a5,a5,%lo(g0)
	sh	a4,6(a5)
	.loc 1 165 56
	lw	a5,-32(s0)
	.loc 1 165 72
	andi	a5,a5,63
	.loc 1 165 14
	addi	a4,a5,-32
	blt	a4,zero,.L151
	li	a5,277794816
	addi	a5,a5,-29
	sll	a5,a5,a4
	sw	a5,-60(s0)
	sw	zero,-64(s0)
	j	.L152
.L151:
	li	a4,277794816
	addi	a4,a4,-29
	srli	a3,a4,1
	li	a4,31
	sub	a4,a4,a5
	srl	a4,a3,a4
	li	a3,-309256192
	addi	a3,a3,-1113
	sll	a3,a3,a5
	sw	a3,-60(s0)
	lw	a3,-60(s0)
	or	a4,a4,a3
	sw	a4,-60(s0)
	li	a4,277794816
	addi	a4,a4,-29
	sll	a5,a4,a5
	sw	a5,-64(s0)
.L152:
	.loc 1 165 12
	lui	a5,%hi(g5)
	lw	a3,-64(s0)
	lw	a4,-60(s0)
	sw	a3,%lo(g5)(a5)
	sw	a4,%lo(g5+4)(a5)
	.loc 1 167 7
	j	.L153
.L150:
	.loc 1 169 18
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,0(a5)
	andi	a4,a4,-8
	ori	a4,a4,2
	sw	a4,0(a5)
	.loc 1 171 7
	j	.L153
.L148:
	.loc 1 173 38
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	srli	a5,a5,3
	li	a4,131072
	addi	a4,a4,-1
	and	a5,a5,a4
	.loc 1 173 21
	sw	a5,-160(s0)
	sw	zero,-156(s0)
	.loc 1 173 42
	lui	a5,%hi(.LC16)
	lw	a2,%lo(.LC16)(a5)
	lw	a3,%lo(.LC16+4)(a5)
	lw	a0,-160(s0)
	lw	a1,-156(s0)
	call	__udivdi3
	mv	a4,a0
	mv	a5,a1
	.loc 1 173 13
	sw	a4,-24(s0)
	sw	a5,-20(s0)
	.loc 1 175 7
	j	.L153
.L146:
	.loc 1 177 39
	lui	a5,%hi(g5)
	lw	a4,%lo(g5)(a5)
	lw	a5,%lo(g5+4)(a5)
	mv	a0,a4
	mv	a1,a5
	call	__floatundisf
	mv	s1,a0
	.loc 1 177 53
	lw	a0,-40(s0)
	lw	a1,-36(s0)
	call	__floatdisf
	mv	a5,a0
	.loc 1 177 31
	mv	a1,a5
	mv	a0,s1
	call	__subsf3
	mv	a5,a0
	mv	s1,a5
	.loc 1 177 70
	lw	a0,-32(s0)
	lw	a1,-28(s0)
	call	__floatdisf
	mv	a5,a0
	.loc 1 177 20
	mv	a1,a5
	mv	a0,s1
	call	__gesf2
	mv	a5,a0
	blt	a5,zero,.L164
	.loc 1 177 91 discriminator 1
	lw	a5,-32(s0)
	.loc 1 177 20 discriminator 1
	srli	s1,a5,7
	j	.L156
.L164:
	.loc 1 177 146 discriminator 2
	lui	a5,%hi(g8)
	addi	a5,a5,%lo(g8)
	lw	a5,16(a5)
	.loc 1 177 138 discriminator 2
	slli	a4,a5,16
	srai	a4,a4,16
	.loc 1 177 132 discriminator 2
	li	a5,-4096
	addi	a5,a5,1645
	slt	a5,a4,a5
	andi	a5,a5,0xff
	.loc 1 177 20 discriminator 2
	mv	s1,a5
.L156:
	.loc 1 177 209 discriminator 4
	lhu	a4,-40(s0)
	.loc 1 177 186 discriminator 4
	li	a5,127
	beq	a4,a5,.L157
	.loc 1 177 191 discriminator 5
	lui	a5,%hi(g6)
	lw	a5,%lo(g6)(a5)
	.loc 1 177 186 discriminator 5
	sw	a5,-48(s0)
	j	.L158
.L157:
	.loc 1 177 186 is_stmt 0 discriminator 6
	li	a5,7
	sw	a5,-48(s0)
.L158:
	.loc 1 177 278 is_stmt 1 discriminator 8
	lui	a5,%hi(g3)
	addi	a5,a5,%lo(g3)
	lbu	a5,6(a5)
	.loc 1 177 247 discriminator 8
	mv	a0,a5
	call	__bswapsi2
	mv	a5,a0
	.loc 1 177 175 discriminator 8
	lw	a4,-48(s0)
	xor	a5,a4,a5
	.loc 1 177 173 discriminator 8
	add	a5,s1,a5
	.loc 1 177 14 discriminator 8
	mv	a4,a5
	.loc 1 177 12 discriminator 8
	lui	a5,%hi(g6)
	sw	a4,%lo(g6)(a5)
.L147:
	.loc 1 179 16
	li	a0,246
	li	a1,0
	call	hash
.L153:
	.loc 1 181 13
	li	a3,1
	lw	a4,-20(s0)
	li	a5,34967552
	addi	a5,a5,-1986
	bgt	a4,a5,.L160
	lw	a4,-20(s0)
	li	a5,34967552
	addi	a5,a5,-1986
	bne	a4,a5,.L159
	lw	a4,-24(s0)
	li	a5,-1081847808
	addi	a5,a5,-1692
	bleu	a4,a5,.L159
.L160:
	li	a3,0
.L159:
	andi	a5,a3,0xff
	mv	a4,a5
	.loc 1 181 11
	lui	a5,%hi(g8)
	addi	a5,a5,%lo(g8)
	sw	a4,12(a5)
	j	.L145
.L165:
.LBB9:
	.loc 1 159 151
	nop
.L145:
.LBE9:
	.loc 1 183 6
	lui	a5,%hi(g6)
	lw	a5,%lo(g6)(a5)
	.loc 1 183 81
	lw	a2,-32(s0)
	lw	a3,-28(s0)
	lw	a0,-32(s0)
	lw	a1,-28(s0)
	call	mod64
	mv	a4,a0
	mv	a5,a1
	.loc 1 183 71
	mv	a2,a4
	mv	a3,a5
	.loc 1 183 44
	lw	a4,-40(s0)
	lw	a5,-36(s0)
	.loc 1 183 8
	mul	a0,a3,a4
	mul	a1,a5,a2
	add	a1,a0,a1
	mul	a0,a2,a4
	mulhu	a5,a2,a4
	sw	a5,-76(s0)
	sw	a0,-80(s0)
	lw	a5,-76(s0)
	add	a5,a1,a5
	sw	a5,-76(s0)
	.loc 1 183 6
	lui	a5,%hi(g5)
	lw	a3,-80(s0)
	lw	a4,-76(s0)
	sw	a3,%lo(g5)(a5)
	sw	a4,%lo(g5+4)(a5)
	.loc 1 184 26
	lw	a5,-24(s0)
	.loc 1 184 16
	sw	a5,-168(s0)
	sw	zero,-164(s0)
	.loc 1 184 49
	lui	a5,%hi(g6)
	lw	a5,%lo(g6)(a5)
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 184 39
	sw	a5,-176(s0)
	srai	a5,a5,31
	sw	a5,-172(s0)
	.loc 1 184 37
	lw	a0,-168(s0)
	lw	a1,-164(s0)
	mv	a3,a0
	lw	t1,-176(s0)
	lw	t2,-172(s0)
	mv	a2,t1
	add	a4,a3,a2
	mv	a3,a4
	mv	a2,a0
	sltu	a3,a3,a2
	mv	a2,a1
	mv	a1,t2
	add	a5,a2,a1
	add	a3,a3,a5
	mv	a5,a3
.L115:
	.loc 1 185 1
	mv	a0,a4
	mv	a1,a5
	lw	ra,180(sp)
	.cfi_restore 1
	lw	s0,176(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 188
	lw	s1,172(sp)
	.cfi_restore 9
	addi	sp,sp,188
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE12:
	.size	f33, .-f33
	.section	.sdata
	.align	2
	.type	call_f33, @object
	.size	call_f33, 4
call_f33:
	.word	f33
	.globl	__floatsidf
	.globl	__eqdf2
	.globl	__popcountsi2
	.globl	__subdf3
	.globl	__umoddi3
	.section	.rodata
	.align	2
.LC20:
	.string	"%08x%08x %u\n"
	.text
	.align	2
	.globl	main
	.type	main, @function
main:
.LFB13:
	.loc 1 188 16
	.cfi_startproc
	addi	sp,sp,-372
	.cfi_def_cfa_offset 372
	sw	ra,368(sp)
	sw	s0,364(sp)
	sw	s1,360(sp)
	.cfi_offset 1, -4
	.cfi_offset 8, -8
	.cfi_offset 9, -12
	addi	s0,sp,372
	.cfi_def_cfa 8, 0
	addi	a5,s0,-12
	sw	a5,-112(s0)
	lw	a5,-112(s0)
	addi	a5,a5,-56
	addi	a5,a5,7
	srli	a5,a5,3
	slli	a5,a5,3
	sw	a5,-112(s0)
	.loc 1 189 98
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	slli	a5,a5,3
	srai	a5,a5,23
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 189 81
	mv	a0,a5
	srai	a5,a5,31
	mv	a1,a5
	.loc 1 189 68
	li	a2,2047
	li	a3,0
	call	__udivdi3
	mv	a4,a0
	mv	a5,a1
	.loc 1 189 13
	sw	a4,-368(s0)
	sw	a5,-364(s0)
	.loc 1 189 159
	lui	a5,%hi(g9)
	lw	a4,%lo(g9)(a5)
	lw	a5,%lo(g9+4)(a5)
	mv	a2,a4
	mv	a3,a5
	.loc 1 189 13
	mv	a5,a3
	bgt	a5,zero,.L167
	mv	a5,a3
	bne	a5,zero,.L192
	mv	a4,a2
	li	a5,2046
	bgtu	a4,a5,.L167
.L192:
	.loc 1 189 194 discriminator 1
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	srli	a4,a5,3
	li	a5,131072
	addi	a5,a5,-1
	and	a4,a4,a5
	.loc 1 189 183 discriminator 1
	andi	a4,a4,0xff
	.loc 1 189 13 discriminator 1
	li	a5,255
	bne	a4,a5,.L169
	j	.L170
.L167:
	.loc 1 189 211 discriminator 2
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,4(a5)
	li	a5,536870912
	addi	a5,a5,-1
	and	a5,a4,a5
	.loc 1 189 200 discriminator 2
	andi	a4,a5,0xff
	.loc 1 189 151 discriminator 2
	li	a5,255
	bne	a4,a5,.L169
.L170:
	.loc 1 189 226 discriminator 5
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,16(a5)
	lw	a5,20(a5)
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 189 221 discriminator 5
	slli	a3,a5,16
	srli	a3,a3,16
	.loc 1 189 260 discriminator 5
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,4(a5)
	li	a5,536870912
	addi	a5,a5,-1
	and	a5,a4,a5
	.loc 1 189 248 discriminator 5
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 189 217 discriminator 5
	bleu	a3,a5,.L171
.L169:
	.loc 1 189 300 discriminator 6
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,16(a5)
	lw	a5,20(a5)
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 189 272 discriminator 6
	mv	a0,a5
	call	__bswapsi2
	mv	a5,a0
	.loc 1 189 13 discriminator 6
	sw	a5,-160(s0)
	sw	zero,-156(s0)
	j	.L172
.L171:
	.loc 1 189 345 discriminator 7
	lui	a5,%hi(g10)
	lw	a4,%lo(g10)(a5)
	lw	a5,%lo(g10+4)(a5)
	mv	t1,a4
	mv	t2,a5
	.loc 1 189 343 discriminator 7
	mv	a4,t1
	mv	a5,t2
	srli	a3,a4,25
	slli	a2,a5,7
	sw	a2,-140(s0)
	lw	a2,-140(s0)
	or	a3,a3,a2
	sw	a3,-140(s0)
	slli	a5,a4,7
	sw	a5,-144(s0)
	lw	a4,-144(s0)
	lw	a5,-140(s0)
	sub	a0,a4,t1
	mv	a3,a0
	sgtu	a3,a3,a4
	sub	a1,a5,t2
	sub	a5,a1,a3
	mv	a1,a5
	mv	a4,a0
	mv	a5,a1
	.loc 1 189 13 discriminator 7
	sw	a4,-160(s0)
	sw	a5,-156(s0)
.L172:
	.loc 1 189 380 discriminator 9
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,16(a5)
	lw	a5,20(a5)
	sw	a4,-144(s0)
	sw	a5,-140(s0)
	.loc 1 189 400 discriminator 9
	lui	a5,%hi(g0)
	addi	a5,a5,%lo(g0)
	lh	a5,10(a5)
	.loc 1 189 389 discriminator 9
	mv	a0,a5
	call	__floatsidf
	mv	a4,a0
	mv	a5,a1
	.loc 1 189 363 discriminator 9
	li	s1,1
	mv	a2,a4
	mv	a3,a5
	lw	a0,-144(s0)
	lw	a1,-140(s0)
	call	__eqdf2
	mv	a5,a0
	beq	a5,zero,.L173
	li	s1,0
.L173:
	andi	a5,s1,0xff
	sw	a5,-152(s0)
	sw	zero,-148(s0)
	.loc 1 189 410 discriminator 9
	lui	a5,%hi(g9)
	lw	a4,%lo(g9)(a5)
	lw	a5,%lo(g9+4)(a5)
	mv	a5,a4
	.loc 1 189 425 discriminator 9
	andi	a4,a5,63
	.loc 1 189 406 discriminator 9
	addi	a5,a4,-32
	blt	a5,zero,.L174
	lw	a4,-148(s0)
	srl	a5,a4,a5
	sw	a5,-120(s0)
	sw	zero,-116(s0)
	j	.L175
.L174:
	lw	a1,-152(s0)
	lw	a2,-148(s0)
	mv	a5,a2
	slli	a3,a5,1
	li	a5,31
	sub	a5,a5,a4
	sll	a5,a3,a5
	mv	a3,a1
	srl	a3,a3,a4
	sw	a3,-120(s0)
	lw	a3,-120(s0)
	or	a5,a5,a3
	sw	a5,-120(s0)
	mv	a5,a2
	srl	a5,a5,a4
	sw	a5,-116(s0)
.L175:
	.loc 1 189 13 discriminator 9
	lw	a3,-120(s0)
	lw	a4,-116(s0)
	sw	a3,-120(s0)
	sw	a4,-116(s0)
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	t0,0(a5)
	lw	t1,4(a5)
	lw	a0,8(a5)
	lw	a1,12(a5)
	lw	a2,16(a5)
	lw	a3,20(a5)
	lw	a4,24(a5)
	lw	a5,28(a5)
	sw	t0,-100(s0)
	sw	t1,-96(s0)
	sw	a0,-92(s0)
	sw	a1,-88(s0)
	sw	a2,-84(s0)
	sw	a3,-80(s0)
	sw	a4,-76(s0)
	sw	a5,-72(s0)
	addi	a2,s0,-100
	lw	a3,-120(s0)
	lw	a4,-116(s0)
	sw	a3,-108(s0)
	sw	a4,-104(s0)
	lw	a5,-104(s0)
	sw	a5,0(sp)
	mv	a5,a3
	lw	a3,-160(s0)
	lw	a4,-156(s0)
	lw	a0,-368(s0)
	lw	a1,-364(s0)
	call	f33
	lw	s1,-112(s0)
	sw	a0,16(s1)
	sw	a1,20(s1)
	.loc 1 190 13 discriminator 9
	lui	a5,%hi(call_f24)
	lw	a5,%lo(call_f24)(a5)
	sw	a5,-120(s0)
	.loc 1 190 89 discriminator 9
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	slli	a5,a5,3
	srai	a5,a5,23
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 190 78 discriminator 9
	andi	a5,a5,0xff
	.loc 1 190 54 discriminator 9
	mv	a0,a5
	call	__popcountsi2
	mv	a5,a0
	.loc 1 190 50 discriminator 9
	andi	a5,a5,0xff
	.loc 1 190 13 discriminator 9
	sw	a5,-144(s0)
	.loc 1 190 117 discriminator 9
	lui	a5,%hi(g4)
	lw	a5,%lo(g4)(a5)
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 190 111 discriminator 9
	mv	a4,a5
	.loc 1 190 128 discriminator 9
	lh	a5,16(s1)
	.loc 1 190 111 discriminator 9
	mv	a1,a5
	mv	a0,a4
	call	mod32
	mv	a5,a0
	.loc 1 190 106 discriminator 9
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 190 100 discriminator 9
	mv	a3,a5
	.loc 1 190 179 discriminator 9
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,4(a5)
	li	a5,536870912
	addi	a5,a5,-1
	and	a5,a4,a5
	.loc 1 190 167 discriminator 9
	slli	a4,a5,16
	srai	a4,a4,16
	.loc 1 190 100 discriminator 9
	li	a5,24576
	addi	a5,a5,970
	add	a5,a4,a5
	snez	a5,a5
	andi	a5,a5,0xff
	mv	a1,a5
	mv	a0,a3
	call	mod32
	mv	a5,a0
	.loc 1 190 13 discriminator 9
	slli	a5,a5,16
	srai	a5,a5,16
	sw	a5,-152(s0)
	sw	s1,-112(s0)
	mv	a3,s1
	lh	s1,16(a3)
	.loc 1 190 281 discriminator 9
	lui	a5,%tprel_hi(g2)
	add	a5,a5,tp,%tprel_add(g2)
	lw	a5,%tprel_lo(g2)(a5)
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 190 276 discriminator 9
	mv	a4,a5
	.loc 1 190 294 discriminator 9
	lw	a3,-112(s0)
	lw	a5,16(a3)
	.loc 1 190 270 discriminator 9
	sgtu	a5,a4,a5
	andi	a5,a5,0xff
	mv	a4,a5
	.loc 1 190 333 discriminator 9
	lhu	a5,16(a3)
	.loc 1 190 309 discriminator 9
	snez	a5,a5
	andi	a5,a5,0xff
	.loc 1 190 13 discriminator 9
	ble	a4,a5,.L176
	.loc 1 190 350 discriminator 2
	lh	a5,16(a3)
	mv	a4,a5
	.loc 1 190 376 discriminator 2
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	andi	a5,a5,7
	andi	a5,a5,0xff
	.loc 1 190 346 discriminator 2
	beq	a4,a5,.L177
.L176:
	.loc 1 190 13 discriminator 3
	lw	a5,-112(s0)
	lw	a0,16(a5)
	lw	a1,20(a5)
	call	__floatdisf
	mv	a3,a0
	j	.L178
.L177:
	.loc 1 190 400 discriminator 4
	lw	a5,-112(s0)
	lw	a0,16(a5)
	lw	a1,20(a5)
	call	__floatdisf
	mv	a4,a0
	.loc 1 190 13 discriminator 4
	li	a5,-2147483648
	xor	a3,a4,a5
.L178:
	.loc 1 190 427 discriminator 6
	lw	a5,-112(s0)
	lhu	a4,16(a5)
	.loc 1 190 445 discriminator 6
	lui	a5,%hi(g4)
	lw	a5,%lo(g4)(a5)
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 190 13 discriminator 6
	mul	a5,a4,a5
	slli	a5,a5,16
	srli	a5,a5,16
	sw	a5,0(sp)
	mv	a5,a3
	mv	a4,s1
	lw	a3,-152(s0)
	lw	a2,-144(s0)
	li	a0,-1051189248
	addi	a0,a0,-1851
	li	a1,0
	lw	t1,-120(s0)
	jalr	t1
.LVL3:
	lw	s1,-112(s0)
	sw	a0,8(s1)
	sw	a1,12(s1)
	.loc 1 191 13 discriminator 6
	lui	a5,%hi(call_f16)
	lw	a5,%lo(call_f16)(a5)
	sw	a5,-120(s0)
	.loc 1 191 45 discriminator 6
	lw	a5,16(s1)
	.loc 1 191 38 discriminator 6
	mv	a0,a5
	call	__floatunsisf
	mv	a5,a0
	mv	a0,a5
	call	__extendsfdf2
	sw	a0,-144(s0)
	sw	a1,-140(s0)
	.loc 1 191 80 discriminator 6
	lui	a5,%hi(g3)
	addi	a5,a5,%lo(g3)
	lbu	a5,1(a5)
	mv	a4,a5
	.loc 1 191 88 discriminator 6
	lhu	a5,16(s1)
	.loc 1 191 59 discriminator 6
	bltu	a4,a5,.L179
	.loc 1 191 101 discriminator 1
	lw	a0,16(s1)
	lw	a1,20(s1)
	call	__floatdisf
	mv	a5,a0
	.loc 1 191 59 discriminator 1
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	j	.L180
.L179:
	.loc 1 191 59 is_stmt 0 discriminator 2
	lui	a5,%hi(.LC19)
	lw	a4,%lo(.LC19)(a5)
	lw	a5,%lo(.LC19+4)(a5)
.L180:
	.loc 1 191 59 discriminator 4
	mv	a0,a4
	mv	a1,a5
	call	near
	.loc 1 191 129 is_stmt 1 discriminator 4
	lui	a5,%hi(.LC13)
	lw	a2,%lo(.LC13)(a5)
	lw	a3,%lo(.LC13+4)(a5)
	call	__adddf3
	mv	a4,a0
	mv	a5,a1
	.loc 1 191 56 discriminator 4
	mv	a2,a4
	mv	a3,a5
	lw	a0,-144(s0)
	lw	a1,-140(s0)
	call	__divdf3
	mv	a4,a0
	mv	a5,a1
	.loc 1 191 13 discriminator 4
	mv	a0,a4
	mv	a1,a5
	call	__truncdfsf2
	mv	s1,a0
	.loc 1 191 200 discriminator 4
	li	a1,0
	li	a5,4096
	addi	a0,a5,-2048
	call	mod32
	mv	a5,a0
	.loc 1 191 225 discriminator 4
	ori	a4,a5,1
	.loc 1 191 187 discriminator 4
	li	a5,11
	remu	a5,a5,a4
	.loc 1 191 13 discriminator 4
	sw	a5,-144(s0)
	.loc 1 191 238 discriminator 4
	lw	a4,-112(s0)
	lw	a0,16(a4)
	lw	a1,20(a4)
	.loc 1 191 255 discriminator 4
	lui	a5,%hi(g5)
	lw	a4,%lo(g5)(a5)
	lw	a5,%lo(g5+4)(a5)
	.loc 1 191 299 discriminator 4
	ori	a3,a4,1
	sw	a3,-168(s0)
	ori	a3,a5,0
	sw	a3,-164(s0)
	.loc 1 191 13 discriminator 4
	lw	a2,-168(s0)
	lw	a3,-164(s0)
	call	__udivdi3
	mv	a4,a0
	mv	a5,a1
	sw	a4,-152(s0)
	sw	a5,-148(s0)
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	t0,0(a5)
	lw	t1,4(a5)
	lw	a0,8(a5)
	lw	a1,12(a5)
	lw	a2,16(a5)
	lw	a3,20(a5)
	lw	a4,24(a5)
	lw	a5,28(a5)
	sw	t0,-100(s0)
	sw	t1,-96(s0)
	sw	a0,-92(s0)
	sw	a1,-88(s0)
	sw	a2,-84(s0)
	sw	a3,-80(s0)
	sw	a4,-76(s0)
	sw	a5,-72(s0)
	addi	a5,s0,-100
	lw	a3,-152(s0)
	lw	a4,-148(s0)
	lw	a2,-144(s0)
	mv	a1,s1
	mv	a0,a5
	lw	a5,-120(s0)
	jalr	a5
.LVL4:
	sw	a0,-36(s0)
	.loc 1 192 34 discriminator 4
	lw	a5,-36(s0)
	sw	a5,-176(s0)
	sw	zero,-172(s0)
	.loc 1 192 93 discriminator 4
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	andi	a5,a5,7
	andi	a5,a5,0xff
	mv	a4,a5
	.loc 1 192 100 discriminator 4
	lw	a5,-36(s0)
	andi	a5,a5,0xff
	.loc 1 192 71 discriminator 4
	sub	a5,a4,a5
	seqz	a5,a5
	andi	a5,a5,0xff
	sw	a5,-184(s0)
	sw	zero,-180(s0)
	.loc 1 192 69 discriminator 4
	lw	t1,-176(s0)
	lw	t2,-172(s0)
	mv	a5,t2
	lw	a1,-184(s0)
	lw	a2,-180(s0)
	mv	a3,a1
	mul	a4,a5,a3
	mv	a5,a2
	mv	a3,t1
	mul	a5,a5,a3
	add	a4,a4,a5
	mv	a5,t1
	mv	a3,a1
	mul	a5,a5,a3
	mv	a3,t1
	mv	a2,a1
	mulhu	a3,a3,a2
	sw	a3,-124(s0)
	sw	a5,-128(s0)
	lw	a5,-124(s0)
	add	a5,a4,a5
	sw	a5,-124(s0)
	lw	a1,-128(s0)
	lw	a2,-124(s0)
	mv	a5,a1
	srli	a5,a5,31
	mv	a3,a2
	slli	a3,a3,1
	sw	a3,-132(s0)
	lw	a3,-132(s0)
	or	a5,a5,a3
	sw	a5,-132(s0)
	mv	a5,a1
	slli	a5,a5,1
	sw	a5,-136(s0)
	.loc 1 192 13 discriminator 4
	lw	a4,-136(s0)
	lw	a5,-132(s0)
	sw	a4,-120(s0)
	sw	a5,-116(s0)
	.loc 1 192 169 discriminator 4
	lui	a5,%hi(g7)
	addi	a5,a5,%lo(g7)
	lb	a5,5(a5)
	.loc 1 192 156 discriminator 4
	sw	a5,-192(s0)
	srai	a5,a5,31
	sw	a5,-188(s0)
	.loc 1 192 194 discriminator 4
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	slli	a5,a5,3
	srai	a5,a5,23
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 192 198 discriminator 4
	ori	a5,a5,1
	slli	a5,a5,16
	srai	a5,a5,16
	sw	a5,-200(s0)
	srai	a5,a5,31
	sw	a5,-196(s0)
	.loc 1 192 174 discriminator 4
	lw	a2,-200(s0)
	lw	a3,-196(s0)
	lw	a0,-192(s0)
	lw	a1,-188(s0)
	call	__udivdi3
	mv	a4,a0
	mv	a5,a1
	.loc 1 192 126 discriminator 4
	mv	a5,a4
	mv	a0,a5
	call	__popcountsi2
	mv	a5,a0
	.loc 1 192 13 discriminator 4
	sw	a5,-208(s0)
	srai	a5,a5,31
	sw	a5,-204(s0)
	.loc 1 192 211 discriminator 4
	lw	s1,-112(s0)
	lw	a5,16(s1)
	mv	a0,a5
	call	__bswapsi2
	mv	a5,a0
	.loc 1 192 13 discriminator 4
	sw	a5,-216(s0)
	sw	zero,-212(s0)
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	t0,0(a5)
	lw	t1,4(a5)
	lw	a0,8(a5)
	lw	a1,12(a5)
	lw	a2,16(a5)
	lw	a3,20(a5)
	lw	a4,24(a5)
	lw	a5,28(a5)
	sw	t0,-100(s0)
	sw	t1,-96(s0)
	sw	a0,-92(s0)
	sw	a1,-88(s0)
	sw	a2,-84(s0)
	sw	a3,-80(s0)
	sw	a4,-76(s0)
	sw	a5,-72(s0)
	addi	a2,s0,-100
	lw	a3,-216(s0)
	lw	a4,-212(s0)
	sw	a3,-108(s0)
	sw	a4,-104(s0)
	lw	a5,-104(s0)
	sw	a5,0(sp)
	mv	a5,a3
	lw	a3,-208(s0)
	lw	a4,-204(s0)
	lw	a0,-120(s0)
	lw	a1,-116(s0)
	call	f33
	sw	a0,0(s1)
	sw	a1,4(s1)
	.loc 1 193 13 discriminator 4
	lui	a5,%hi(call_f16)
	lw	a5,%lo(call_f16)(a5)
	sw	a5,-120(s0)
	.loc 1 193 46 discriminator 4
	sw	s1,-112(s0)
	lw	a0,8(s1)
	lw	a1,12(s1)
	call	__floatundisf
	mv	s1,a0
	.loc 1 193 71 discriminator 4
	lui	a5,%hi(g7)
	addi	a5,a5,%lo(g7)
	lb	a5,0(a5)
	.loc 1 193 61 discriminator 4
	mv	a0,a5
	call	__floatsisf
	mv	a5,a0
	.loc 1 193 38 discriminator 4
	mv	a1,a5
	mv	a0,s1
	call	__subsf3
	mv	a5,a0
	mv	a0,a5
	call	__extendsfdf2
	sw	a0,-128(s0)
	sw	a1,-124(s0)
	.loc 1 193 92 discriminator 4
	lui	a5,%hi(g5)
	lw	a4,%lo(g5)(a5)
	lw	a5,%lo(g5+4)(a5)
	mv	a0,a4
	mv	a1,a5
	call	__floatundisf
	mv	s1,a0
	.loc 1 193 106 discriminator 4
	lw	a4,-112(s0)
	lw	a0,8(a4)
	lw	a1,12(a4)
	call	__floatundisf
	mv	a5,a0
	.loc 1 193 84 discriminator 4
	mv	a1,a5
	mv	a0,s1
	call	__mulsf3
	mv	a5,a0
	.loc 1 193 79 discriminator 4
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	keep
	mv	a4,a0
	mv	a5,a1
	.loc 1 193 77 discriminator 4
	mv	a2,a4
	mv	a3,a5
	lw	a0,-128(s0)
	lw	a1,-124(s0)
	call	__subdf3
	mv	a4,a0
	mv	a5,a1
	.loc 1 193 13 discriminator 4
	mv	a0,a4
	mv	a1,a5
	call	__truncdfsf2
	mv	s1,a0
	.loc 1 193 142 discriminator 4
	lw	a4,-112(s0)
	lw	a5,16(a4)
	.loc 1 193 13 discriminator 4
	snez	a5,a5
	andi	a5,a5,0xff
	sw	a5,-128(s0)
	.loc 1 193 167 discriminator 4
	lw	a5,-36(s0)
	sw	a5,-224(s0)
	sw	zero,-220(s0)
	.loc 1 193 253 discriminator 4
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,16(a5)
	lw	a5,20(a5)
	mv	a0,a4
	mv	a1,a5
	call	to_int
	mv	a5,a0
	.loc 1 193 243 discriminator 4
	sw	a5,-232(s0)
	srai	a5,a5,31
	sw	a5,-228(s0)
	.loc 1 193 232 discriminator 4
	lw	a3,-228(s0)
	srli	a3,a3,31
	sw	a3,-240(s0)
	sw	zero,-236(s0)
	.loc 1 193 300 discriminator 4
	lw	a1,-240(s0)
	lw	a2,-236(s0)
	mv	a3,a1
	ori	a3,a3,1
	sw	a3,-248(s0)
	mv	a3,a2
	ori	a3,a3,0
	sw	a3,-244(s0)
	.loc 1 193 13 discriminator 4
	lw	a2,-248(s0)
	lw	a3,-244(s0)
	lw	a0,-224(s0)
	lw	a1,-220(s0)
	call	__umoddi3
	mv	a4,a0
	mv	a5,a1
	sw	a4,-136(s0)
	sw	a5,-132(s0)
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	t0,0(a5)
	lw	t1,4(a5)
	lw	a0,8(a5)
	lw	a1,12(a5)
	lw	a2,16(a5)
	lw	a3,20(a5)
	lw	a4,24(a5)
	lw	a5,28(a5)
	sw	t0,-100(s0)
	sw	t1,-96(s0)
	sw	a0,-92(s0)
	sw	a1,-88(s0)
	sw	a2,-84(s0)
	sw	a3,-80(s0)
	sw	a4,-76(s0)
	sw	a5,-72(s0)
	addi	a5,s0,-100
	lw	a3,-136(s0)
	lw	a4,-132(s0)
	lw	a2,-128(s0)
	mv	a1,s1
	mv	a0,a5
	lw	a5,-120(s0)
	jalr	a5
.LVL5:
	sw	a0,-40(s0)
	.loc 1 194 3 discriminator 4
	lw	s1,-112(s0)
	lw	a4,16(s1)
	lw	a5,20(s1)
	mv	a0,a4
	mv	a1,a5
	call	hash
	.loc 1 195 3 discriminator 4
	lw	a0,8(s1)
	lw	a1,12(s1)
	call	hash
	.loc 1 196 3 discriminator 4
	lw	a5,-36(s0)
	sw	a5,-256(s0)
	sw	zero,-252(s0)
	lw	a0,-256(s0)
	lw	a1,-252(s0)
	call	hash
	.loc 1 197 3 discriminator 4
	lw	a4,0(s1)
	lw	a5,4(s1)
	mv	a0,a4
	mv	a1,a5
	call	hash
	.loc 1 198 3 discriminator 4
	lw	a5,-40(s0)
	sw	a5,-264(s0)
	sw	zero,-260(s0)
	lw	a0,-264(s0)
	lw	a1,-260(s0)
	call	hash
.LBB10:
	.loc 1 199 12 discriminator 4
	sw	zero,-16(s0)
	.loc 1 199 3 discriminator 4
	j	.L181
.L182:
	.loc 1 199 43 discriminator 3
	lui	a5,%hi(g0)
	addi	a4,a5,%lo(g0)
	lw	a5,-16(s0)
	slli	a5,a5,1
	add	a5,a4,a5
	lh	a5,0(a5)
	.loc 1 199 31 discriminator 3
	sw	a5,-272(s0)
	srai	a5,a5,31
	sw	a5,-268(s0)
	lw	a0,-272(s0)
	lw	a1,-268(s0)
	call	hash
	.loc 1 199 27 discriminator 3
	lw	a5,-16(s0)
	addi	a5,a5,1
	sw	a5,-16(s0)
.L181:
	.loc 1 199 21 discriminator 1
	lw	a4,-16(s0)
	li	a5,7
	bleu	a4,a5,.L182
.LBE10:
	.loc 1 200 3
	lui	a5,%hi(g1)
	lw	a5,%lo(g1)(a5)
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	hash_real
	.loc 1 201 3
	lui	a5,%tprel_hi(g2)
	add	a5,a5,tp,%tprel_add(g2)
	lw	a5,%tprel_lo(g2)(a5)
	mv	a0,a5
	call	__extendsfdf2
	mv	a4,a0
	mv	a5,a1
	mv	a0,a4
	mv	a1,a5
	call	hash_real
.LBB11:
	.loc 1 202 12
	sw	zero,-20(s0)
	.loc 1 202 3
	j	.L183
.L184:
	.loc 1 202 43 discriminator 3
	lui	a5,%hi(g3)
	addi	a4,a5,%lo(g3)
	lw	a5,-20(s0)
	add	a5,a4,a5
	lbu	a5,0(a5)
	.loc 1 202 31 discriminator 3
	sw	a5,-280(s0)
	sw	zero,-276(s0)
	lw	a0,-280(s0)
	lw	a1,-276(s0)
	call	hash
	.loc 1 202 27 discriminator 3
	lw	a5,-20(s0)
	addi	a5,a5,1
	sw	a5,-20(s0)
.L183:
	.loc 1 202 21 discriminator 1
	lw	a4,-20(s0)
	li	a5,7
	bleu	a4,a5,.L184
.LBE11:
	.loc 1 203 3
	lui	a5,%hi(g4)
	lw	a5,%lo(g4)(a5)
	sw	a5,-288(s0)
	srai	a5,a5,31
	sw	a5,-284(s0)
	lw	a0,-288(s0)
	lw	a1,-284(s0)
	call	hash
	.loc 1 204 3
	lui	a5,%hi(g5)
	lw	a4,%lo(g5)(a5)
	lw	a5,%lo(g5+4)(a5)
	mv	a0,a4
	mv	a1,a5
	call	hash
	.loc 1 205 3
	lui	a5,%hi(g6)
	lw	a5,%lo(g6)(a5)
	sw	a5,-296(s0)
	srai	a5,a5,31
	sw	a5,-292(s0)
	lw	a0,-296(s0)
	lw	a1,-292(s0)
	call	hash
.LBB12:
	.loc 1 206 12
	sw	zero,-24(s0)
	.loc 1 206 3
	j	.L185
.L186:
	.loc 1 206 43 discriminator 3
	lui	a5,%hi(g7)
	addi	a4,a5,%lo(g7)
	lw	a5,-24(s0)
	add	a5,a4,a5
	lb	a5,0(a5)
	.loc 1 206 31 discriminator 3
	sw	a5,-304(s0)
	srai	a5,a5,31
	sw	a5,-300(s0)
	lw	a0,-304(s0)
	lw	a1,-300(s0)
	call	hash
	.loc 1 206 27 discriminator 3
	lw	a5,-24(s0)
	addi	a5,a5,1
	sw	a5,-24(s0)
.L185:
	.loc 1 206 21 discriminator 1
	lw	a4,-24(s0)
	li	a5,7
	bleu	a4,a5,.L186
.LBE12:
.LBB13:
	.loc 1 207 12
	sw	zero,-28(s0)
	.loc 1 207 3
	j	.L187
.L188:
	.loc 1 207 43 discriminator 3
	lui	a5,%hi(g8)
	addi	a4,a5,%lo(g8)
	lw	a5,-28(s0)
	slli	a5,a5,2
	add	a5,a4,a5
	lw	a5,0(a5)
	.loc 1 207 31 discriminator 3
	sw	a5,-312(s0)
	sw	zero,-308(s0)
	lw	a0,-312(s0)
	lw	a1,-308(s0)
	call	hash
	.loc 1 207 27 discriminator 3
	lw	a5,-28(s0)
	addi	a5,a5,1
	sw	a5,-28(s0)
.L187:
	.loc 1 207 21 discriminator 1
	lw	a4,-28(s0)
	li	a5,7
	bleu	a4,a5,.L188
.LBE13:
	.loc 1 208 3
	lui	a5,%hi(g9)
	lw	a4,%lo(g9)(a5)
	lw	a5,%lo(g9+4)(a5)
	mv	a0,a4
	mv	a1,a5
	call	hash
	.loc 1 209 3
	lui	a5,%hi(g10)
	lw	a4,%lo(g10)(a5)
	lw	a5,%lo(g10+4)(a5)
	mv	a0,a4
	mv	a1,a5
	call	hash
.LBB14:
	.loc 1 210 12
	sw	zero,-32(s0)
	.loc 1 210 3
	j	.L189
.L190:
	.loc 1 210 44 discriminator 3
	lui	a5,%hi(g11)
	addi	a4,a5,%lo(g11)
	lw	a5,-32(s0)
	slli	a5,a5,1
	add	a5,a4,a5
	lhu	a5,0(a5)
	slli	a5,a5,16
	srli	a5,a5,16
	.loc 1 210 31 discriminator 3
	sw	a5,-320(s0)
	sw	zero,-316(s0)
	lw	a0,-320(s0)
	lw	a1,-316(s0)
	call	hash
	.loc 1 210 27 discriminator 3
	lw	a5,-32(s0)
	addi	a5,a5,1
	sw	a5,-32(s0)
.L189:
	.loc 1 210 21 discriminator 1
	lw	a4,-32(s0)
	li	a5,7
	bleu	a4,a5,.L190
.LBE14:
	.loc 1 211 19
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	andi	a5,a5,7
	andi	a5,a5,0xff
	.loc 1 211 3
	sw	a5,-328(s0)
	sw	zero,-324(s0)
	lw	a0,-328(s0)
	lw	a1,-324(s0)
	call	hash
	.loc 1 212 19
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	srli	a5,a5,3
	li	a4,131072
	addi	a4,a4,-1
	and	a5,a5,a4
	.loc 1 212 3
	sw	a5,-336(s0)
	sw	zero,-332(s0)
	lw	a0,-336(s0)
	lw	a1,-332(s0)
	call	hash
	.loc 1 213 19
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a5,0(a5)
	slli	a5,a5,3
	srai	a5,a5,23
	slli	a5,a5,16
	srai	a5,a5,16
	.loc 1 213 3
	sw	a5,-344(s0)
	srai	a5,a5,31
	sw	a5,-340(s0)
	lw	a0,-344(s0)
	lw	a1,-340(s0)
	call	hash
	.loc 1 214 19
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,4(a5)
	li	a5,536870912
	addi	a5,a5,-1
	and	a5,a4,a5
	.loc 1 214 3
	sw	a5,-352(s0)
	sw	zero,-348(s0)
	lw	a0,-352(s0)
	lw	a1,-348(s0)
	call	hash
	.loc 1 215 19
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,8(a5)
	lw	a5,12(a5)
	.loc 1 215 3
	mv	a0,a4
	mv	a1,a5
	call	hash
	.loc 1 216 3
	lui	a5,%hi(record)
	addi	a5,a5,%lo(record)
	lw	a4,16(a5)
	lw	a5,20(a5)
	mv	a0,a4
	mv	a1,a5
	call	hash_real
	.loc 1 217 39
	lui	a5,%hi(state)
	lw	a4,%lo(state)(a5)
	lw	a5,%lo(state+4)(a5)
	srli	a5,a5,0
	sw	a5,-360(s0)
	sw	zero,-356(s0)
	.loc 1 217 3
	lw	a1,-360(s0)
	lui	a5,%hi(state)
	lw	a4,%lo(state)(a5)
	lw	a5,%lo(state+4)(a5)
	lui	a5,%hi(fuel)
	lw	a5,%lo(fuel)(a5)
	mv	a3,a5
	mv	a2,a4
	lui	a5,%hi(.LC20)
	addi	a0,a5,%lo(.LC20)
	call	printf
	.loc 1 218 22
	lui	a5,%hi(state)
	lw	a4,%lo(state)(a5)
	lw	a5,%lo(state+4)(a5)
	mv	a5,a4
	.loc 1 218 10
	andi	a5,a5,63
	.loc 1 219 1
	mv	a0,a5
	lw	ra,368(sp)
	.cfi_restore 1
	lw	s0,364(sp)
	.cfi_restore 8
	.cfi_def_cfa 2, 372
	lw	s1,360(sp)
	.cfi_restore 9
	addi	sp,sp,372
	.cfi_def_cfa_offset 0
	jr	ra
	.cfi_endproc
.LFE13:
	.size	main, .-main
	.section	.rodata
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
	.word	-1577058304
	.word	-1033037164
	.align	3
.LC3:
	.word	-1577058304
	.word	1114446484
	.align	3
.LC4:
	.word	0
	.word	1071644672
	.align	3
.LC5:
	.word	0
	.word	1093567616
	.align	3
.LC6:
	.word	0
	.word	1072693248
	.align	2
.LC7:
	.word	1145888768
	.align	3
.LC8:
	.word	-122492067
	.word	-2113885105
	.align	3
.LC9:
	.word	1712315855
	.word	273118687
	.align	3
.LC12:
	.word	0
	.word	-1066237440
	.align	3
.LC13:
	.word	0
	.word	1073741824
	.align	3
.LC14:
	.word	0
	.word	-1065313792
	.align	2
.LC15:
	.word	1145899008
	.align	3
.LC16:
	.word	-358700353
	.word	750877324
	.align	3
.LC19:
	.word	0
	.word	1081505792
	.text
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.4byte	0x82a
	.2byte	0x5
	.byte	0x1
	.byte	0x4
	.4byte	.Ldebug_abbrev0
	.byte	0x18
	.4byte	.LASF34
	.byte	0x1d
	.4byte	.LASF0
	.4byte	.LASF1
	.4byte	.Ltext0
	.4byte	.Letext0-.Ltext0
	.4byte	.Ldebug_line0
	.byte	0x5
	.string	"i8"
	.byte	0x2
	.byte	0x15
	.4byte	0x30
	.byte	0x4
	.byte	0x1
	.byte	0x6
	.4byte	.LASF2
	.byte	0x5
	.string	"u8"
	.byte	0x2
	.byte	0x2f
	.4byte	0x41
	.byte	0x4
	.byte	0x1
	.byte	0x8
	.4byte	.LASF3
	.byte	0x5
	.string	"i16"
	.byte	0x2
	.byte	0x41
	.4byte	0x53
	.byte	0x4
	.byte	0x2
	.byte	0x5
	.4byte	.LASF4
	.byte	0x5
	.string	"u16"
	.byte	0x2
	.byte	0x5d
	.4byte	0x6a
	.byte	0x6
	.4byte	0x5a
	.byte	0x4
	.byte	0x2
	.byte	0x7
	.4byte	.LASF5
	.byte	0x5
	.string	"i32"
	.byte	0x3
	.byte	0xd
	.4byte	0x81
	.byte	0x6
	.4byte	0x71
	.byte	0x19
	.byte	0x4
	.byte	0x5
	.string	"int"
	.byte	0x5
	.string	"u32"
	.byte	0x3
	.byte	0x23
	.4byte	0x93
	.byte	0x4
	.byte	0x4
	.byte	0x7
	.4byte	.LASF6
	.byte	0x5
	.string	"i64"
	.byte	0x3
	.byte	0x3a
	.4byte	0xa5
	.byte	0x4
	.byte	0x8
	.byte	0x5
	.4byte	.LASF7
	.byte	0x5
	.string	"u64"
	.byte	0x3
	.byte	0x5a
	.4byte	0xbc
	.byte	0x6
	.4byte	0xac
	.byte	0x4
	.byte	0x8
	.byte	0x7
	.4byte	.LASF8
	.byte	0x7
	.4byte	.LASF9
	.byte	0x9
	.byte	0xc
	.4byte	0xac
	.byte	0x5
	.byte	0x3
	.4byte	state
	.byte	0x7
	.4byte	.LASF10
	.byte	0xa
	.byte	0xc
	.4byte	0x88
	.byte	0x5
	.byte	0x3
	.4byte	fuel
	.byte	0x1a
	.byte	0x20
	.byte	0x1
	.byte	0x14
	.byte	0x9
	.4byte	0x138
	.byte	0xe
	.string	"a"
	.byte	0x16
	.4byte	0x88
	.byte	0x3
	.byte	0
	.byte	0xe
	.string	"b"
	.byte	0x1d
	.4byte	0x88
	.byte	0x11
	.byte	0x3
	.byte	0xe
	.string	"c"
	.byte	0x29
	.4byte	0x71
	.byte	0x9
	.byte	0x14
	.byte	0xe
	.string	"d"
	.byte	0x34
	.4byte	0x88
	.byte	0x1d
	.byte	0x20
	.byte	0x12
	.4byte	.LASF11
	.byte	0x40
	.4byte	0x9a
	.byte	0x8
	.byte	0x12
	.4byte	.LASF12
	.byte	0x4d
	.4byte	0x138
	.byte	0x10
	.byte	0x12
	.4byte	.LASF13
	.byte	0x56
	.4byte	0x13f
	.byte	0x18
	.byte	0
	.byte	0x4
	.byte	0x8
	.byte	0x4
	.4byte	.LASF14
	.byte	0x9
	.4byte	0x37
	.4byte	0x14f
	.byte	0xa
	.4byte	0x93
	.byte	0x4
	.byte	0
	.byte	0x1b
	.4byte	.LASF15
	.byte	0x1
	.byte	0x14
	.byte	0x61
	.4byte	0xe5
	.byte	0x7
	.4byte	.LASF16
	.byte	0x15
	.byte	0xf
	.4byte	0x14f
	.byte	0x5
	.byte	0x3
	.4byte	record
	.byte	0x9
	.4byte	0x48
	.4byte	0x17c
	.byte	0xa
	.4byte	0x93
	.byte	0x7
	.byte	0
	.byte	0x2
	.string	"g0"
	.byte	0x17
	.byte	0xc
	.4byte	0x16c
	.byte	0x5
	.byte	0x3
	.4byte	g0
	.byte	0x13
	.string	"g1"
	.byte	0x18
	.byte	0x7
	.4byte	0x19c
	.byte	0x5
	.byte	0x3
	.4byte	g1
	.byte	0x4
	.byte	0x4
	.byte	0x4
	.4byte	.LASF17
	.byte	0xf
	.string	"g2"
	.byte	0x19
	.byte	0xe
	.4byte	0x19c
	.byte	0x9
	.4byte	0x37
	.4byte	0x1bd
	.byte	0xa
	.4byte	0x93
	.byte	0x7
	.byte	0
	.byte	0x2
	.string	"g3"
	.byte	0x1a
	.byte	0xb
	.4byte	0x1ad
	.byte	0x5
	.byte	0x3
	.4byte	g3
	.byte	0x2
	.string	"g4"
	.byte	0x1b
	.byte	0xc
	.4byte	0x71
	.byte	0x5
	.byte	0x3
	.4byte	g4
	.byte	0x2
	.string	"g5"
	.byte	0x1c
	.byte	0xc
	.4byte	0xac
	.byte	0x5
	.byte	0x3
	.4byte	g5
	.byte	0x13
	.string	"g6"
	.byte	0x1d
	.byte	0xe
	.4byte	0x7c
	.byte	0x5
	.byte	0x3
	.4byte	g6
	.byte	0x9
	.4byte	0x26
	.4byte	0x20d
	.byte	0xa
	.4byte	0x93
	.byte	0x7
	.byte	0
	.byte	0x2
	.string	"g7"
	.byte	0x1e
	.byte	0xb
	.4byte	0x1fd
	.byte	0x5
	.byte	0x3
	.4byte	g7
	.byte	0x9
	.4byte	0x88
	.4byte	0x22d
	.byte	0xa
	.4byte	0x93
	.byte	0x7
	.byte	0
	.byte	0x2
	.string	"g8"
	.byte	0x1f
	.byte	0xc
	.4byte	0x21d
	.byte	0x5
	.byte	0x3
	.4byte	g8
	.byte	0x2
	.string	"g9"
	.byte	0x20
	.byte	0x15
	.4byte	0xb7
	.byte	0x5
	.byte	0x3
	.4byte	g9
	.byte	0x2
	.string	"g10"
	.byte	0x21
	.byte	0xc
	.4byte	0x9a
	.byte	0x5
	.byte	0x3
	.4byte	g10
	.byte	0x9
	.4byte	0x65
	.4byte	0x26e
	.byte	0xa
	.4byte	0x93
	.byte	0x7
	.byte	0
	.byte	0x6
	.4byte	0x25e
	.byte	0x13
	.string	"g11"
	.byte	0x22
	.byte	0xe
	.4byte	0x26e
	.byte	0x5
	.byte	0x3
	.4byte	g11
	.byte	0x10
	.4byte	0x5a
	.4byte	0x29d
	.byte	0x3
	.4byte	0x88
	.byte	0x3
	.4byte	0x48
	.byte	0x3
	.4byte	0xac
	.byte	0
	.byte	0x7
	.4byte	.LASF18
	.byte	0x2a
	.byte	0x17
	.4byte	0x2b3
	.byte	0x5
	.byte	0x3
	.4byte	call_f12
	.byte	0xb
	.4byte	0x284
	.byte	0x6
	.4byte	0x2ae
	.byte	0x10
	.4byte	0x88
	.4byte	0x2d6
	.byte	0x3
	.4byte	0x14f
	.byte	0x3
	.4byte	0x19c
	.byte	0x3
	.4byte	0x71
	.byte	0x3
	.4byte	0xac
	.byte	0
	.byte	0x7
	.4byte	.LASF19
	.byte	0x68
	.byte	0x17
	.4byte	0x2ec
	.byte	0x5
	.byte	0x3
	.4byte	call_f16
	.byte	0xb
	.4byte	0x2b8
	.byte	0x6
	.4byte	0x2e7
	.byte	0x10
	.4byte	0xac
	.4byte	0x319
	.byte	0x3
	.4byte	0xac
	.byte	0x3
	.4byte	0x71
	.byte	0x3
	.4byte	0x48
	.byte	0x3
	.4byte	0x48
	.byte	0x3
	.4byte	0x19c
	.byte	0x3
	.4byte	0x5a
	.byte	0
	.byte	0x7
	.4byte	.LASF20
	.byte	0x76
	.byte	0x17
	.4byte	0x32f
	.byte	0x5
	.byte	0x3
	.4byte	call_f24
	.byte	0xb
	.4byte	0x2f1
	.byte	0x6
	.4byte	0x32a
	.byte	0x10
	.4byte	0x9a
	.4byte	0x352
	.byte	0x3
	.4byte	0x9a
	.byte	0x3
	.4byte	0x14f
	.byte	0x3
	.4byte	0x9a
	.byte	0x3
	.4byte	0x9a
	.byte	0
	.byte	0x7
	.4byte	.LASF21
	.byte	0xba
	.byte	0x17
	.4byte	0x368
	.byte	0x5
	.byte	0x3
	.4byte	call_f33
	.byte	0xb
	.4byte	0x334
	.byte	0x6
	.4byte	0x363
	.byte	0x1c
	.4byte	.LASF35
	.byte	0x1
	.byte	0x7
	.byte	0x5
	.4byte	0x81
	.4byte	0x384
	.byte	0x3
	.4byte	0x384
	.byte	0x1d
	.byte	0
	.byte	0xb
	.4byte	0x390
	.byte	0x4
	.byte	0x1
	.byte	0x8
	.4byte	.LASF22
	.byte	0x1e
	.4byte	0x389
	.byte	0x1f
	.4byte	.LASF23
	.byte	0x1
	.byte	0xbc
	.byte	0x5
	.4byte	0x81
	.4byte	.LFB13
	.4byte	.LFE13-.LFB13
	.byte	0x1
	.byte	0x9c
	.4byte	0x46b
	.byte	0xf
	.string	"r41"
	.byte	0xbd
	.byte	0x7
	.4byte	0x9a
	.byte	0xf
	.string	"r42"
	.byte	0xbe
	.byte	0x7
	.4byte	0xac
	.byte	0x2
	.string	"r43"
	.byte	0xbf
	.byte	0x7
	.4byte	0x88
	.byte	0x2
	.byte	0x91
	.byte	0x5c
	.byte	0xf
	.string	"r44"
	.byte	0xc0
	.byte	0x7
	.4byte	0x9a
	.byte	0x2
	.string	"r45"
	.byte	0xc1
	.byte	0x7
	.4byte	0x88
	.byte	0x2
	.byte	0x91
	.byte	0x58
	.byte	0x8
	.4byte	.LBB10
	.4byte	.LBE10-.LBB10
	.4byte	0x406
	.byte	0x2
	.string	"n"
	.byte	0xc7
	.byte	0xc
	.4byte	0x88
	.byte	0x2
	.byte	0x91
	.byte	0x70
	.byte	0
	.byte	0x8
	.4byte	.LBB11
	.4byte	.LBE11-.LBB11
	.4byte	0x420
	.byte	0x2
	.string	"n"
	.byte	0xca
	.byte	0xc
	.4byte	0x88
	.byte	0x2
	.byte	0x91
	.byte	0x6c
	.byte	0
	.byte	0x8
	.4byte	.LBB12
	.4byte	.LBE12-.LBB12
	.4byte	0x43a
	.byte	0x2
	.string	"n"
	.byte	0xce
	.byte	0xc
	.4byte	0x88
	.byte	0x2
	.byte	0x91
	.byte	0x68
	.byte	0
	.byte	0x8
	.4byte	.LBB13
	.4byte	.LBE13-.LBB13
	.4byte	0x454
	.byte	0x2
	.string	"n"
	.byte	0xcf
	.byte	0xc
	.4byte	0x88
	.byte	0x2
	.byte	0x91
	.byte	0x64
	.byte	0
	.byte	0x11
	.4byte	.LBB14
	.4byte	.LBE14-.LBB14
	.byte	0x2
	.string	"n"
	.byte	0xd2
	.byte	0xc
	.4byte	0x88
	.byte	0x2
	.byte	0x91
	.byte	0x60
	.byte	0
	.byte	0
	.byte	0x14
	.string	"f33"
	.byte	0x78
	.4byte	0x9a
	.4byte	.LFB12
	.4byte	.LFE12-.LFB12
	.byte	0x1
	.byte	0x9c
	.4byte	0x504
	.byte	0x1
	.string	"p34"
	.byte	0x78
	.byte	0x14
	.4byte	0x9a
	.byte	0x2
	.byte	0x91
	.byte	0x64
	.byte	0x1
	.string	"p35"
	.byte	0x78
	.byte	0x20
	.4byte	0x14f
	.byte	0x2
	.byte	0x7c
	.byte	0
	.byte	0x1
	.string	"p36"
	.byte	0x78
	.byte	0x29
	.4byte	0x9a
	.byte	0x2
	.byte	0x91
	.byte	0x5c
	.byte	0x1
	.string	"p37"
	.byte	0x78
	.byte	0x32
	.4byte	0x9a
	.byte	0x2
	.byte	0x91
	.byte	0x54
	.byte	0x8
	.4byte	.LBB6
	.4byte	.LBE6-.LBB6
	.4byte	0x4ef
	.byte	0x2
	.string	"n38"
	.byte	0x7c
	.byte	0xd
	.4byte	0x37
	.byte	0x2
	.byte	0x91
	.byte	0x6f
	.byte	0x11
	.4byte	.LBB7
	.4byte	.LBE7-.LBB7
	.byte	0x2
	.string	"n39"
	.byte	0x7d
	.byte	0xf
	.4byte	0x37
	.byte	0x2
	.byte	0x91
	.byte	0x6e
	.byte	0
	.byte	0
	.byte	0x20
	.4byte	.LLRL0
	.byte	0x2
	.string	"n40"
	.byte	0x83
	.byte	0xd
	.4byte	0x37
	.byte	0x2
	.byte	0x91
	.byte	0x6d
	.byte	0
	.byte	0
	.byte	0x15
	.string	"f24"
	.byte	0x6a
	.byte	0x1b
	.4byte	0xac
	.4byte	.LFB11
	.4byte	.LFE11-.LFB11
	.byte	0x1
	.byte	0x9c
	.4byte	0x598
	.byte	0x1
	.string	"p25"
	.byte	0x6a
	.byte	0x23
	.4byte	0xac
	.byte	0x2
	.byte	0x91
	.byte	0x68
	.byte	0x1
	.string	"p26"
	.byte	0x6a
	.byte	0x2c
	.4byte	0x71
	.byte	0x2
	.byte	0x91
	.byte	0x64
	.byte	0x1
	.string	"p27"
	.byte	0x6a
	.byte	0x35
	.4byte	0x48
	.byte	0x2
	.byte	0x91
	.byte	0x62
	.byte	0x1
	.string	"p28"
	.byte	0x6a
	.byte	0x3e
	.4byte	0x48
	.byte	0x2
	.byte	0x91
	.byte	0x60
	.byte	0x1
	.string	"p29"
	.byte	0x6a
	.byte	0x49
	.4byte	0x19c
	.byte	0x2
	.byte	0x91
	.byte	0x5c
	.byte	0x1
	.string	"p30"
	.byte	0x6a
	.byte	0x52
	.4byte	0x5a
	.byte	0x2
	.byte	0x91
	.byte	0
	.byte	0x2
	.string	"r31"
	.byte	0x6c
	.byte	0x7
	.4byte	0x5a
	.byte	0x2
	.byte	0x91
	.byte	0x72
	.byte	0x11
	.4byte	.LBB5
	.4byte	.LBE5-.LBB5
	.byte	0x2
	.string	"n32"
	.byte	0x6f
	.byte	0xd
	.4byte	0x37
	.byte	0x2
	.byte	0x91
	.byte	0x71
	.byte	0
	.byte	0
	.byte	0x14
	.string	"f16"
	.byte	0x2c
	.4byte	0x88
	.4byte	.LFB10
	.4byte	.LFE10-.LFB10
	.byte	0x1
	.byte	0x9c
	.4byte	0x639
	.byte	0x1
	.string	"p17"
	.byte	0x2c
	.byte	0x17
	.4byte	0x14f
	.byte	0x2
	.byte	0x7a
	.byte	0
	.byte	0x1
	.string	"p18"
	.byte	0x2c
	.byte	0x22
	.4byte	0x19c
	.byte	0x2
	.byte	0x91
	.byte	0x68
	.byte	0x1
	.string	"p19"
	.byte	0x2c
	.byte	0x2b
	.4byte	0x71
	.byte	0x2
	.byte	0x91
	.byte	0x64
	.byte	0x1
	.string	"p20"
	.byte	0x2c
	.byte	0x34
	.4byte	0xac
	.byte	0x2
	.byte	0x91
	.byte	0x5c
	.byte	0x8
	.4byte	.LBB2
	.4byte	.LBE2-.LBB2
	.4byte	0x604
	.byte	0x2
	.string	"n21"
	.byte	0x2f
	.byte	0xd
	.4byte	0x37
	.byte	0x2
	.byte	0x91
	.byte	0x71
	.byte	0
	.byte	0x8
	.4byte	.LBB3
	.4byte	.LBE3-.LBB3
	.4byte	0x620
	.byte	0x2
	.string	"r22"
	.byte	0x58
	.byte	0xb
	.4byte	0x5a
	.byte	0x2
	.byte	0x91
	.byte	0x6e
	.byte	0
	.byte	0x11
	.4byte	.LBB4
	.4byte	.LBE4-.LBB4
	.byte	0x2
	.string	"r23"
	.byte	0x5b
	.byte	0xb
	.4byte	0x5a
	.byte	0x2
	.byte	0x91
	.byte	0x72
	.byte	0
	.byte	0
	.byte	0x15
	.string	"f12"
	.byte	0x24
	.byte	0x1f
	.4byte	0x5a
	.4byte	.LFB9
	.4byte	.LFE9-.LFB9
	.byte	0x1
	.byte	0x9c
	.4byte	0x67d
	.byte	0x1
	.string	"p13"
	.byte	0x24
	.byte	0x27
	.4byte	0x88
	.byte	0x2
	.byte	0x91
	.byte	0x70
	.byte	0x1
	.string	"p14"
	.byte	0x24
	.byte	0x30
	.4byte	0x48
	.byte	0x2
	.byte	0x91
	.byte	0x6e
	.byte	0x1
	.string	"p15"
	.byte	0x24
	.byte	0x39
	.4byte	0xac
	.byte	0x2
	.byte	0x91
	.byte	0x64
	.byte	0
	.byte	0x21
	.4byte	.LASF36
	.byte	0x1
	.byte	0x13
	.byte	0xd
	.4byte	.LFB8
	.4byte	.LFE8-.LFB8
	.byte	0x1
	.byte	0x9c
	.4byte	0x6ce
	.byte	0xc
	.4byte	.LASF24
	.byte	0x13
	.byte	0x1e
	.4byte	0x138
	.byte	0x2
	.byte	0x91
	.byte	0x60
	.byte	0x22
	.byte	0x8
	.byte	0x1
	.byte	0x13
	.byte	0x27
	.4byte	0x6bf
	.byte	0x16
	.4byte	.LASF12
	.byte	0x36
	.4byte	0x138
	.byte	0x16
	.4byte	.LASF25
	.byte	0x40
	.4byte	0xac
	.byte	0
	.byte	0x7
	.4byte	.LASF26
	.byte	0x13
	.byte	0x48
	.4byte	0x6a1
	.byte	0x2
	.byte	0x7d
	.byte	0
	.byte	0
	.byte	0xd
	.4byte	.LASF27
	.byte	0x12
	.byte	0xf
	.4byte	0x138
	.4byte	.LFB7
	.4byte	.LFE7-.LFB7
	.byte	0x1
	.byte	0x9c
	.4byte	0x6f6
	.byte	0xc
	.4byte	.LASF24
	.byte	0x12
	.byte	0x1b
	.4byte	0x138
	.byte	0x2
	.byte	0x91
	.byte	0x6c
	.byte	0
	.byte	0xd
	.4byte	.LASF28
	.byte	0x11
	.byte	0xf
	.4byte	0x138
	.4byte	.LFB6
	.4byte	.LFE6-.LFB6
	.byte	0x1
	.byte	0x9c
	.4byte	0x71e
	.byte	0xc
	.4byte	.LASF24
	.byte	0x11
	.byte	0x1b
	.4byte	0x138
	.byte	0x2
	.byte	0x91
	.byte	0x6c
	.byte	0
	.byte	0xd
	.4byte	.LASF29
	.byte	0x10
	.byte	0xc
	.4byte	0x71
	.4byte	.LFB5
	.4byte	.LFE5-.LFB5
	.byte	0x1
	.byte	0x9c
	.4byte	0x746
	.byte	0xc
	.4byte	.LASF24
	.byte	0x10
	.byte	0x1a
	.4byte	0x138
	.byte	0x2
	.byte	0x91
	.byte	0x6c
	.byte	0
	.byte	0xd
	.4byte	.LASF30
	.byte	0xf
	.byte	0xc
	.4byte	0x9a
	.4byte	.LFB4
	.4byte	.LFE4-.LFB4
	.byte	0x1
	.byte	0x9c
	.4byte	0x778
	.byte	0x1
	.string	"a"
	.byte	0xf
	.byte	0x16
	.4byte	0x9a
	.byte	0x2
	.byte	0x91
	.byte	0x6c
	.byte	0x1
	.string	"b"
	.byte	0xf
	.byte	0x1d
	.4byte	0x9a
	.byte	0x2
	.byte	0x91
	.byte	0x64
	.byte	0
	.byte	0xd
	.4byte	.LASF31
	.byte	0xe
	.byte	0xc
	.4byte	0x9a
	.4byte	.LFB3
	.4byte	.LFE3-.LFB3
	.byte	0x1
	.byte	0x9c
	.4byte	0x7aa
	.byte	0x1
	.string	"a"
	.byte	0xe
	.byte	0x16
	.4byte	0x9a
	.byte	0x2
	.byte	0x91
	.byte	0x6c
	.byte	0x1
	.string	"b"
	.byte	0xe
	.byte	0x1d
	.4byte	0x9a
	.byte	0x2
	.byte	0x91
	.byte	0x64
	.byte	0
	.byte	0x17
	.4byte	.LASF32
	.byte	0xd
	.4byte	0x71
	.4byte	.LFB2
	.4byte	.LFE2-.LFB2
	.byte	0x1
	.byte	0x9c
	.4byte	0x7db
	.byte	0x1
	.string	"a"
	.byte	0xd
	.byte	0x16
	.4byte	0x71
	.byte	0x2
	.byte	0x91
	.byte	0x78
	.byte	0x1
	.string	"b"
	.byte	0xd
	.byte	0x1d
	.4byte	0x71
	.byte	0x2
	.byte	0x91
	.byte	0x74
	.byte	0
	.byte	0x17
	.4byte	.LASF33
	.byte	0xc
	.4byte	0x71
	.4byte	.LFB1
	.4byte	.LFE1-.LFB1
	.byte	0x1
	.byte	0x9c
	.4byte	0x80c
	.byte	0x1
	.string	"a"
	.byte	0xc
	.byte	0x16
	.4byte	0x71
	.byte	0x2
	.byte	0x91
	.byte	0x78
	.byte	0x1
	.string	"b"
	.byte	0xc
	.byte	0x1d
	.4byte	0x71
	.byte	0x2
	.byte	0x91
	.byte	0x74
	.byte	0
	.byte	0x23
	.4byte	.LASF37
	.byte	0x1
	.byte	0xb
	.byte	0xd
	.4byte	.LFB0
	.4byte	.LFE0-.LFB0
	.byte	0x1
	.byte	0x9c
	.byte	0xc
	.4byte	.LASF24
	.byte	0xb
	.byte	0x16
	.4byte	0xac
	.byte	0x2
	.byte	0x91
	.byte	0x74
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.byte	0x1
	.byte	0x5
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
	.byte	0x49
	.byte	0x13
	.byte	0x2
	.byte	0x18
	.byte	0
	.byte	0
	.byte	0x2
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
	.byte	0x49
	.byte	0x13
	.byte	0x2
	.byte	0x18
	.byte	0
	.byte	0
	.byte	0x3
	.byte	0x5
	.byte	0
	.byte	0x49
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x4
	.byte	0x24
	.byte	0
	.byte	0xb
	.byte	0xb
	.byte	0x3e
	.byte	0xb
	.byte	0x3
	.byte	0xe
	.byte	0
	.byte	0
	.byte	0x5
	.byte	0x16
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
	.byte	0x49
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x6
	.byte	0x35
	.byte	0
	.byte	0x49
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x7
	.byte	0x34
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
	.byte	0x49
	.byte	0x13
	.byte	0x2
	.byte	0x18
	.byte	0
	.byte	0
	.byte	0x8
	.byte	0xb
	.byte	0x1
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x9
	.byte	0x1
	.byte	0x1
	.byte	0x49
	.byte	0x13
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0xa
	.byte	0x21
	.byte	0
	.byte	0x49
	.byte	0x13
	.byte	0x2f
	.byte	0xb
	.byte	0
	.byte	0
	.byte	0xb
	.byte	0xf
	.byte	0
	.byte	0xb
	.byte	0x21
	.byte	0x4
	.byte	0x49
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0xc
	.byte	0x5
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
	.byte	0x49
	.byte	0x13
	.byte	0x2
	.byte	0x18
	.byte	0
	.byte	0
	.byte	0xd
	.byte	0x2e
	.byte	0x1
	.byte	0x3
	.byte	0xe
	.byte	0x3a
	.byte	0x21
	.byte	0x1
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x27
	.byte	0x19
	.byte	0x49
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
	.byte	0xe
	.byte	0xd
	.byte	0
	.byte	0x3
	.byte	0x8
	.byte	0x3a
	.byte	0x21
	.byte	0x1
	.byte	0x3b
	.byte	0x21
	.byte	0x14
	.byte	0x39
	.byte	0xb
	.byte	0x49
	.byte	0x13
	.byte	0xd
	.byte	0xb
	.byte	0x6b
	.byte	0xb
	.byte	0
	.byte	0
	.byte	0xf
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
	.byte	0x49
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x10
	.byte	0x15
	.byte	0x1
	.byte	0x27
	.byte	0x19
	.byte	0x49
	.byte	0x13
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x11
	.byte	0xb
	.byte	0x1
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0
	.byte	0
	.byte	0x12
	.byte	0xd
	.byte	0
	.byte	0x3
	.byte	0xe
	.byte	0x3a
	.byte	0x21
	.byte	0x1
	.byte	0x3b
	.byte	0x21
	.byte	0x14
	.byte	0x39
	.byte	0xb
	.byte	0x49
	.byte	0x13
	.byte	0x38
	.byte	0xb
	.byte	0
	.byte	0
	.byte	0x13
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
	.byte	0x49
	.byte	0x13
	.byte	0x3f
	.byte	0x19
	.byte	0x2
	.byte	0x18
	.byte	0
	.byte	0
	.byte	0x14
	.byte	0x2e
	.byte	0x1
	.byte	0x3
	.byte	0x8
	.byte	0x3a
	.byte	0x21
	.byte	0x1
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0x21
	.byte	0xc
	.byte	0x27
	.byte	0x19
	.byte	0x49
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
	.byte	0x15
	.byte	0x2e
	.byte	0x1
	.byte	0x3f
	.byte	0x19
	.byte	0x3
	.byte	0x8
	.byte	0x3a
	.byte	0x21
	.byte	0x1
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x27
	.byte	0x19
	.byte	0x49
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
	.byte	0x16
	.byte	0xd
	.byte	0
	.byte	0x3
	.byte	0xe
	.byte	0x3a
	.byte	0x21
	.byte	0x1
	.byte	0x3b
	.byte	0x21
	.byte	0x13
	.byte	0x39
	.byte	0xb
	.byte	0x49
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x17
	.byte	0x2e
	.byte	0x1
	.byte	0x3
	.byte	0xe
	.byte	0x3a
	.byte	0x21
	.byte	0x1
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0x21
	.byte	0xc
	.byte	0x27
	.byte	0x19
	.byte	0x49
	.byte	0x13
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0x40
	.byte	0x18
	.byte	0x7a
	.byte	0x19
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x18
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
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0x10
	.byte	0x17
	.byte	0
	.byte	0
	.byte	0x19
	.byte	0x24
	.byte	0
	.byte	0xb
	.byte	0xb
	.byte	0x3e
	.byte	0xb
	.byte	0x3
	.byte	0x8
	.byte	0
	.byte	0
	.byte	0x1a
	.byte	0x13
	.byte	0x1
	.byte	0xb
	.byte	0xb
	.byte	0x3a
	.byte	0xb
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x1b
	.byte	0x16
	.byte	0
	.byte	0x3
	.byte	0xe
	.byte	0x3a
	.byte	0xb
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x49
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x1c
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
	.byte	0x27
	.byte	0x19
	.byte	0x49
	.byte	0x13
	.byte	0x3c
	.byte	0x19
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x1d
	.byte	0x18
	.byte	0
	.byte	0
	.byte	0
	.byte	0x1e
	.byte	0x26
	.byte	0
	.byte	0x49
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x1f
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
	.byte	0x27
	.byte	0x19
	.byte	0x49
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
	.byte	0x20
	.byte	0xb
	.byte	0x1
	.byte	0x55
	.byte	0x17
	.byte	0
	.byte	0
	.byte	0x21
	.byte	0x2e
	.byte	0x1
	.byte	0x3
	.byte	0xe
	.byte	0x3a
	.byte	0xb
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x27
	.byte	0x19
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
	.byte	0x22
	.byte	0x17
	.byte	0x1
	.byte	0xb
	.byte	0xb
	.byte	0x3a
	.byte	0xb
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x1
	.byte	0x13
	.byte	0
	.byte	0
	.byte	0x23
	.byte	0x2e
	.byte	0x1
	.byte	0x3
	.byte	0xe
	.byte	0x3a
	.byte	0xb
	.byte	0x3b
	.byte	0xb
	.byte	0x39
	.byte	0xb
	.byte	0x27
	.byte	0x19
	.byte	0x11
	.byte	0x1
	.byte	0x12
	.byte	0x6
	.byte	0x40
	.byte	0x18
	.byte	0x7a
	.byte	0x19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_aranges,"",@progbits
	.4byte	0x1c
	.2byte	0x2
	.4byte	.Ldebug_info0
	.byte	0x4
	.byte	0
	.2byte	0
	.2byte	0
	.4byte	.Ltext0
	.4byte	.Letext0-.Ltext0
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
	.4byte	.LBB8
	.4byte	.LBE8
	.byte	0x6
	.4byte	.LBB9
	.4byte	.LBE9
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF18:
	.string	"call_f12"
.LASF19:
	.string	"call_f16"
.LASF9:
	.string	"state"
.LASF16:
	.string	"record"
.LASF23:
	.string	"main"
.LASF4:
	.string	"short int"
.LASF24:
	.string	"value"
.LASF29:
	.string	"to_int"
.LASF36:
	.string	"hash_real"
.LASF17:
	.string	"float"
.LASF20:
	.string	"call_f24"
.LASF15:
	.string	"Record"
.LASF7:
	.string	"long long int"
.LASF25:
	.string	"bits"
.LASF12:
	.string	"real"
.LASF31:
	.string	"div64"
.LASF35:
	.string	"printf"
.LASF32:
	.string	"mod32"
.LASF13:
	.string	"tail"
.LASF33:
	.string	"div32"
.LASF3:
	.string	"unsigned char"
.LASF34:
	.string	"GNU C17 12.2.0 -mabi=ilp32e -misa-spec=20191213 -march=rv32ema -g -O0"
.LASF37:
	.string	"hash"
.LASF2:
	.string	"signed char"
.LASF8:
	.string	"long long unsigned int"
.LASF6:
	.string	"unsigned int"
.LASF26:
	.string	"both"
.LASF5:
	.string	"short unsigned int"
.LASF22:
	.string	"char"
.LASF30:
	.string	"mod64"
.LASF14:
	.string	"double"
.LASF27:
	.string	"near"
.LASF21:
	.string	"call_f33"
.LASF28:
	.string	"keep"
.LASF10:
	.string	"fuel"
.LASF11:
	.string	"wide"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"O0-debug.c"
.LASF1:
	.string	"."
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
