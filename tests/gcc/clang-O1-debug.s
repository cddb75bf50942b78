	.text
	.attribute	4, 4
	.attribute	5, "rv32e2p0_m2p0_a2p1_zmmul1p0"
	.file	"clang-O1-debug.c"
	.weak	f26
	.p2align	2
	.type	f26,@function
f26:
.Lfunc_begin0:
	.file	0 "." "clang-O1-debug.c" md5 0x817024add0da1522e72cda84e34621ed
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 111 7 prologue_end
	lui	a0, %hi(fuel)
	lw	a1, %lo(fuel)(a0)
	addi	a1, a1, 1
	sw	a1, %lo(fuel)(a0)
	lui	a0, 1
	addi	a2, a0, -1096
	li	a0, 1
	bltu	a2, a1, .LBB0_20
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sw	ra, 28(sp)
	sw	s0, 24(sp)
	sw	s1, 20(sp)
	.cfi_offset ra, -4
	.cfi_offset s0, -8
	.cfi_offset s1, -12
	.loc	0 112 40
	lui	a0, %tprel_hi(g10)
	add	a0, a0, tp, %tprel_add(g10)
	addi	a0, a0, %tprel_lo(g10)
	lhu	a0, 24(a0)
	lui	a1, 8
	addi	a1, a1, -1
	.loc	0 112 34 is_stmt 0
	beq	a0, a1, .LBB0_3
	.loc	0 0 34
	lui	a0, 906824
	addi	a0, a0, -1401
	j	.LBB0_4
.LBB0_3:
	lui	a0, 80404
	addi	a0, a0, 909
.LBB0_4:
	sw	a0, 16(sp)
	.loc	0 112 133
	lui	a0, %hi(record)
	addi	a0, a0, %lo(record)
	lw	s1, 20(a0)
	lw	s0, 16(a0)
.Ltmp0:
	.loc	0 16 55 is_stmt 1
	slli	a1, s1, 1
	srli	a1, a1, 1
	lui	a0, 269533
	addi	a3, a0, -667
	mv	a0, s0
	li	a2, 0
	call	__ltdf2
.Ltmp1:
	.loc	0 0 55 is_stmt 0
	sw	a0, 12(sp)
	.loc	0 16 55
	mv	a0, s0
	mv	a1, s1
	call	__fixdfsi
.Ltmp2:
	.loc	0 0 55
	lw	a1, 12(sp)
	.loc	0 16 55
	bltz	a1, .LBB0_6
.Ltmp3:
	.loc	0 0 55
	li	a0, 77
.LBB0_6:
	li	a1, 2
	lw	a2, 16(sp)
.Ltmp4:
	.loc	0 12 48 is_stmt 1
	bltu	a0, a1, .LBB0_8
.Ltmp5:
	.loc	0 112 108
	neg	a0, a0
.Ltmp6:
	.loc	0 12 67
	div	a2, a2, a0
.Ltmp7:
.LBB0_8:
	.loc	0 0 67 is_stmt 0
	sw	a2, 16(sp)
	.loc	0 112 210 is_stmt 1
	lui	a0, %hi(g11)
	lw	s0, %lo(g11)(a0)
.Ltmp8:
	.loc	0 16 55
	slli	a0, s0, 1
	srli	a0, a0, 1
	lui	a1, 321255
	addi	a1, a1, -1240
	call	__ltsf2
.Ltmp9:
	slti	s1, a0, 0
	mv	a0, s0
	call	__fixsfsi
.Ltmp10:
	.loc	0 112 176
	srli	a1, a0, 1
	lui	a2, 349525
	addi	a2, a2, 1365
	and	a1, a1, a2
	sub	a0, a0, a1
	lui	a1, 209715
	addi	a1, a1, 819
	and	a2, a0, a1
	srli	a0, a0, 2
	and	a0, a0, a1
	add	a0, a2, a0
	srli	a1, a0, 4
	add	a0, a0, a1
	lui	a1, 61681
	addi	a1, a1, -241
	and	a0, a0, a1
	lui	a1, 4112
	addi	a1, a1, 257
	.loc	0 112 261 is_stmt 0
	lui	a2, %hi(g0+8)
	lw	zero, %lo(g0+8)(a2)
	.loc	0 112 176
	mul	a0, a0, a1
	srli	a0, a0, 24
	and	a1, s1, a0
	.loc	0 112 13
	li	a3, 1
	lw	a0, 16(sp)
	call	f14
.Ltmp11:
	.loc	0 0 13
	sw	a0, 12(sp)
	li	s0, 0
	lui	a0, %hi(record)
	addi	s1, a0, %lo(record)
	lui	a0, 272082
	addi	a0, a0, -1388
	sw	a0, 4(sp)
	lui	a0, 6
	addi	a0, a0, -924
	sw	a0, 0(sp)
	sw	s1, 8(sp)
	j	.LBB0_10
.LBB0_9:
	.loc	0 113 32 is_stmt 1
	addi	s0, s0, 1
	.loc	0 113 3 is_stmt 0
	li	a0, 1
	bne	s0, a0, .LBB0_17
.LBB0_10:
	.loc	0 114 135 is_stmt 1
	lw	a0, 16(s1)
	lw	a1, 20(s1)
	.loc	0 114 117 is_stmt 0
	lui	a3, 786560
	li	a2, 0
	call	__divdf3
.Ltmp12:
	mv	s1, a1
.Ltmp13:
	.loc	0 17 57 is_stmt 1
	slli	a1, a1, 1
	srli	a1, a1, 1
	lui	a2, 663552
	sw	a0, 16(sp)
	lw	a3, 4(sp)
	call	__ltdf2
.Ltmp14:
	bltz	a0, .LBB0_12
.Ltmp15:
	.loc	0 0 57 is_stmt 0
	lui	s1, 261632
.LBB0_12:
	.loc	0 114 0 is_stmt 1
	srai	a0, a0, 31
	lw	a1, 16(sp)
	and	a0, a0, a1
	lw	a1, 8(sp)
	.loc	0 114 17 is_stmt 0
	sw	s1, 20(a1)
	mv	s1, a1
	lui	a3, %hi(record)
	.loc	0 115 92 is_stmt 1
	lw	a1, %lo(record+4)(a3)
	.loc	0 114 17
	sw	a0, 16(s1)
	.loc	0 115 107
	lui	a0, %hi(g12)
	lbu	a2, %lo(g12)(a0)
	.loc	0 115 76 is_stmt 0
	lw	a0, %lo(record)(a3)
	.loc	0 115 92
	slli	a1, a1, 3
	srli	a1, a1, 3
	.loc	0 115 76
	bltu	a2, a1, .LBB0_14
	.loc	0 0 76
	lw	a1, 12(sp)
	j	.LBB0_15
.LBB0_14:
	.loc	0 115 76
	slli	a1, a0, 3
	srai	a1, a1, 23
.LBB0_15:
	.loc	0 115 175
	andi	a0, a0, 7
	.loc	0 115 166
	sll	a0, s0, a0
	.loc	0 115 137
	xor	a0, a1, a0
	lw	a1, 0(sp)
	.loc	0 115 9
	beq	a0, a1, .LBB0_9
	.loc	0 116 49 is_stmt 1
	lui	a0, %hi(g12)
	lbu	zero, %lo(g12)(a0)
	.loc	0 116 17 is_stmt 0
	li	a0, 0
	lw	a1, 12(sp)
	li	a3, 0
	call	f14
.Ltmp16:
	.loc	0 0 17
	j	.LBB0_9
.LBB0_17:
	li	a0, 0
	li	s0, 7
.LBB0_18:
	mv	s1, a0
	.loc	0 120 14 is_stmt 1
	li	a0, 0
	li	a1, 0
	call	f21
.Ltmp17:
	.loc	0 119 32
	addi	a0, s1, 1
	.loc	0 119 3 is_stmt 0
	bltu	s1, s0, .LBB0_18
	.loc	0 0 3
	li	a0, 0
	lw	ra, 28(sp)
	lw	s0, 24(sp)
	lw	s1, 20(sp)
	addi	sp, sp, 32
.LBB0_20:
	.loc	0 124 1 is_stmt 1
	ret
.Ltmp18:
.Lfunc_end0:
	.size	f26, .Lfunc_end0-f26
	.cfi_endproc

	.p2align	2
	.type	f14,@function
f14:
.Lfunc_begin1:
	.loc	0 38 0
	.cfi_startproc
	addi	sp, sp, -48
	.cfi_def_cfa_offset 48
	sw	ra, 44(sp)
	sw	s0, 40(sp)
	sw	s1, 36(sp)
	.cfi_offset ra, -4
	.cfi_offset s0, -8
	.cfi_offset s1, -12
.Ltmp19:
	.loc	0 39 7 prologue_end
	lui	a2, %hi(fuel)
	lw	a4, %lo(fuel)(a2)
	sw	a0, 32(sp)
	addi	a4, a4, 1
	sw	a4, %lo(fuel)(a2)
	lui	a0, 1
	addi	a2, a0, -1096
	li	a0, 1
	bltu	a2, a4, .LBB1_57
	.loc	0 0 7 is_stmt 0
	sw	a1, 20(sp)
	sw	a3, 28(sp)
	lui	a0, 16
	.loc	0 40 41 is_stmt 1
	lui	a1, %hi(g2)
	lw	s1, %lo(g2)(a1)
	addi	a0, a0, -1
	sw	a0, 24(sp)
	lui	a0, 524288
	addi	a0, a0, -1
	sw	a0, 12(sp)
.Ltmp20:
	.loc	0 16 55
	and	a0, s1, a0
	lui	a1, 321255
	addi	a1, a1, -1240
	sw	a1, 8(sp)
	call	__ltsf2
.Ltmp21:
	mv	s0, a0
	mv	a0, s1
	call	__fixsfsi
.Ltmp22:
	bltz	s0, .LBB1_3
.Ltmp23:
	.loc	0 0 55 is_stmt 0
	li	a0, 77
.LBB1_3:
	lw	a1, 28(sp)
	lw	s1, 24(sp)
	.loc	0 40 47 is_stmt 1
	and	a2, a1, s1
	sw	a2, 16(sp)
	.loc	0 40 45 is_stmt 0
	or	a0, a0, a1
	.loc	0 40 157
	lui	a1, %hi(g0)
	addi	a1, a1, %lo(g0)
	lw	s0, 24(a1)
	.loc	0 40 7
	addi	a0, a0, -1
	and	a0, a0, s1
	sw	a0, 4(sp)
	lw	a0, 32(sp)
	.loc	0 40 121
	and	a0, a0, s1
	sw	a0, 0(sp)
	lw	a0, 12(sp)
.Ltmp24:
	.loc	0 16 55 is_stmt 1
	and	a0, s0, a0
	lw	a1, 8(sp)
	call	__ltsf2
.Ltmp25:
	.loc	0 0 55 is_stmt 0
	sw	a0, 12(sp)
	.loc	0 16 55
	mv	a0, s0
	call	__fixsfsi
.Ltmp26:
	.loc	0 0 55
	lw	a1, 12(sp)
.Ltmp27:
	.loc	0 40 164 is_stmt 1
	bltz	a1, .LBB1_5
	.loc	0 0 164 is_stmt 0
	lw	s0, 20(sp)
	li	a0, 77
	j	.LBB1_6
.LBB1_5:
	.loc	0 40 0
	addi	a1, s1, -1
	and	a0, a0, a1
	.loc	0 40 164
	addi	a0, a0, 1
	lw	s0, 20(sp)
.LBB1_6:
	.loc	0 0 164
	lw	a2, 0(sp)
	.loc	0 40 137
	divu	a0, a2, a0
	lw	a4, 16(sp)
	.loc	0 40 219
	ori	a1, a4, 1
	.loc	0 40 200
	remu	a1, a2, a1
	.loc	0 40 225
	ori	a1, a1, 1
	.loc	0 40 170
	divu	a0, a0, a1
	lui	t0, %hi(g6)
	addi	t0, t0, %lo(g6)
	lw	a1, 4(sp)
	.loc	0 40 7
	bne	a1, a0, .LBB1_16
	.loc	0 41 131 is_stmt 1
	lui	a0, %tprel_hi(g10)
	add	a0, a0, tp, %tprel_add(g10)
	addi	a0, a0, %tprel_lo(g10)
	lw	a0, 32(a0)
	sw	a0, 20(sp)
	lui	a0, 7
	addi	a0, a0, -850
	sltu	a0, a4, a0
	neg	a0, a0
	sw	a0, 12(sp)
	mv	a0, s0
	call	__floatunsisf
.Ltmp28:
	.loc	0 0 131 is_stmt 0
	sw	a0, 16(sp)
	call	__extendsfdf2
.Ltmp29:
	addi	s1, s0, -1
	lui	a2, 244
	addi	s0, a2, 575
	sltu	a2, s1, s0
	sw	a2, 0(sp)
	lui	a3, 262144
	sw	a0, 8(sp)
	sw	a1, 4(sp)
	li	a2, 0
	call	__adddf3
.Ltmp30:
	mv	a3, a1
	bltu	s1, s0, .LBB1_9
	lui	a3, 262272
.LBB1_9:
	lw	a1, 24(sp)
	lw	a2, 20(sp)
	and	a1, a2, a1
	sw	a1, 20(sp)
	lw	a1, 12(sp)
	lui	a2, 261888
	and	a1, a1, a2
	sw	a1, 24(sp)
	lw	a1, 0(sp)
	neg	a2, a1
	and	a2, a2, a0
	lw	a0, 8(sp)
	lw	a1, 4(sp)
	call	__divdf3
.Ltmp31:
	call	__truncdfsf2
.Ltmp32:
	lw	a1, 16(sp)
	call	__subsf3
.Ltmp33:
	mv	s0, a0
	call	__extendsfdf2
.Ltmp34:
	sw	a0, 16(sp)
	sw	a1, 12(sp)
	mv	a0, s0
	li	a1, 0
	call	__gtsf2
.Ltmp35:
	sgtz	s1, a0
	lui	a0, 300866
	addi	a1, a0, 1024
	mv	a0, s0
	call	__ltsf2
.Ltmp36:
	slti	s0, a0, 0
	and	s0, s1, s0
	lui	a3, 262144
	lw	a0, 16(sp)
	lw	a1, 12(sp)
	li	a2, 0
	call	__adddf3
.Ltmp37:
	mv	a3, a1
	bnez	s0, .LBB1_11
	lui	a3, 262272
.LBB1_11:
	lui	a1, 851697
	addi	a1, a1, -1526
	sw	a1, 16(sp)
	lw	s1, 28(sp)
	lw	a1, 20(sp)
	srl	a1, a1, s1
	sw	a1, 20(sp)
	lui	a1, 11
	addi	a1, a1, -1567
	sw	a1, 12(sp)
	neg	a2, s0
	and	a2, a2, a0
	li	a0, 0
	lw	a1, 24(sp)
	call	__divdf3
.Ltmp38:
	call	__truncdfsf2
.Ltmp39:
	mv	s0, a0
	slli	a0, a0, 1
	srli	a0, a0, 1
	call	__extendsfdf2
.Ltmp40:
	lui	a2, 272082
	addi	a3, a2, -1388
	lui	a2, 663552
	call	__ltdf2
.Ltmp41:
	bltz	a0, .LBB1_13
	lui	s0, 258048
.LBB1_13:
	li	a2, 0
	lw	a0, 32(sp)
	lw	a1, 16(sp)
	sra	a1, a1, a0
	lw	a0, 20(sp)
	lw	a3, 12(sp)
	sltu	a0, a3, a0
	lui	a3, %hi(g2)
	li	a4, 2
	lui	t0, %hi(g6)
	addi	t0, t0, %lo(g6)
.LBB1_14:
	mv	a5, a2
	.loc	0 43 10 is_stmt 1
	sw	s0, %lo(g2)(a3)
	.loc	0 42 34
	addi	a2, a2, 1
	.loc	0 42 5 is_stmt 0
	bltu	a5, a4, .LBB1_14
	.loc	0 41 27 is_stmt 1
	srli	a2, a1, 1
	lui	a3, 349525
	addi	a3, a3, 1365
	and	a2, a2, a3
	sub	a1, a1, a2
	lui	a2, 209715
	addi	a2, a2, 819
	and	a3, a1, a2
	srli	a1, a1, 2
	and	a1, a1, a2
	add	a1, a3, a1
	srli	a2, a1, 4
	add	a1, a1, a2
	lui	a2, 61681
	addi	a2, a2, -241
	and	a1, a1, a2
	lui	a2, 4112
	addi	a2, a2, 257
	mul	a1, a1, a2
	srli	a1, a1, 24
	.loc	0 41 100 is_stmt 0
	add	a0, a1, a0
	j	.LBB1_54
.LBB1_16:
	.loc	0 46 40 is_stmt 1
	lui	a0, %hi(g1)
	lw	a0, %lo(g1)(a0)
	lw	s1, 28(sp)
.Ltmp42:
	.loc	0 12 48
	addi	t1, s1, 1
	li	a1, 2
	bltu	t1, a1, .LBB1_18
	.loc	0 12 67 is_stmt 0
	div	a0, a0, s1
.Ltmp43:
.LBB1_18:
	.loc	0 0 67
	lw	a1, 32(sp)
	.loc	0 46 85 is_stmt 1
	sra	a1, a1, s0
	.loc	0 46 56 is_stmt 0
	sub	a0, a0, a1
	lui	a1, 233017
	addi	a1, a1, -455
	.loc	0 46 106
	mulhu	a1, a0, a1
	srli	a1, a1, 1
	slli	a2, a1, 3
	add	a1, a2, a1
	sub	a0, a0, a1
	li	a1, 7
	.loc	0 46 5
	bltu	a1, a0, .LBB1_40
	slli	a0, a0, 2
	lui	a1, %hi(.LJTI1_0)
	addi	a1, a1, %lo(.LJTI1_0)
	add	a0, a0, a1
	lw	a0, 0(a0)
	jr	a0
.LBB1_20:
	.loc	0 0 5
	sw	t1, 24(sp)
	.loc	0 48 80 is_stmt 1
	lb	a0, 7(t0)
	.loc	0 48 50 is_stmt 0
	srli	a1, a0, 1
	lui	a2, 349525
	addi	a2, a2, 1365
	and	a1, a1, a2
	sub	a0, a0, a1
	lui	a1, 209715
	addi	a1, a1, 819
	and	a2, a0, a1
	srli	a0, a0, 2
	and	a0, a0, a1
	add	a0, a2, a0
	srli	a1, a0, 4
	add	a0, a0, a1
	lui	a1, 61681
	addi	a1, a1, -241
	and	a0, a0, a1
	lui	a1, 4112
	.loc	0 48 138
	lui	a3, %hi(record)
	mv	a2, s0
	lw	s0, %lo(record)(a3)
	addi	a1, a1, 257
	.loc	0 48 50
	mul	a0, a0, a1
	srli	a0, a0, 24
	.loc	0 48 138
	andi	a1, s0, 7
	li	a3, 46
	.loc	0 48 116
	sll	a1, a3, a1
	.loc	0 48 88
	mul	a0, a1, a0
.Ltmp44:
	.loc	0 14 67 is_stmt 1
	li	a1, 0
	.loc	0 14 48 is_stmt 0
	beqz	a2, .LBB1_22
	.loc	0 14 67
	li	a3, 0
	call	__udivdi3
.Ltmp45:
.LBB1_22:
	.loc	0 48 21 is_stmt 1
	lui	a2, %hi(record)
	addi	a2, a2, %lo(record)
	sw	a0, 8(a2)
	.loc	0 49 34
	slli	s0, s0, 12
	srli	s0, s0, 15
	.loc	0 49 73 is_stmt 0
	srai	a0, s1, 26
	.loc	0 49 36
	xor	a0, s0, a0
	li	a3, -1
	.loc	0 48 21 is_stmt 1
	sw	a1, 12(a2)
	.loc	0 49 27
	beq	a0, a3, .LBB1_45
	.loc	0 49 147 is_stmt 0
	lui	a0, %hi(g5)
	lh	zero, %lo(g5)(a0)
	li	a0, 0
	li	s0, 0
	.loc	0 49 27
	j	.LBB1_46
.LBB1_24:
	.loc	0 61 39 is_stmt 1
	lui	a0, %hi(record)
	lw	a1, %lo(record)(a0)
	.loc	0 61 51 is_stmt 0
	lui	a2, %hi(g1)
	lw	a2, %lo(g1)(a2)
	.loc	0 61 39
	andi	a3, a1, 7
	.loc	0 61 42
	xor	a2, a3, a2
	snez	a2, a2
	.loc	0 61 26
	addi	a2, a2, -1
	andi	a2, a2, 7
	.loc	0 61 18
	andi	a1, a1, -8
	or	a1, a2, a1
	sw	a1, %lo(record)(a0)
.LBB1_25:
	.loc	0 64 20 is_stmt 1
	srli	a0, s1, 16
	xor	a0, s1, a0
	srli	a1, a0, 8
	xor	a0, a0, a1
	srli	a1, a0, 4
	xor	a0, a0, a1
	srli	a1, a0, 2
	xor	a0, a0, a1
	.loc	0 65 39
	lui	a1, %hi(record)
	lw	a1, %lo(record)(a1)
	.loc	0 64 20
	srli	a2, a0, 1
	xor	a0, a0, a2
	andi	a0, a0, 1
	sw	a0, 32(sp)
	.loc	0 65 22
	srli	a1, a1, 20
	.loc	0 65 17 is_stmt 0
	xori	a0, a1, 241
	.loc	0 65 15
	sb	a0, 7(t0)
	.loc	0 67 7 is_stmt 1
	j	.LBB1_51
.LBB1_26:
	.loc	0 0 7 is_stmt 0
	sw	t1, 24(sp)
	.loc	0 57 67 is_stmt 1
	mv	a0, s1
	call	__floatsidf
.Ltmp46:
	mv	s0, a0
.Ltmp47:
	.loc	0 18 53
	addi	a0, s1, -1
	sw	a0, 12(sp)
.Ltmp48:
	.loc	0 57 82
	lui	a3, 262144
	mv	a0, s0
	sw	a1, 16(sp)
	li	a2, 0
	call	__adddf3
.Ltmp49:
	mv	a2, a0
	mv	a3, a1
	.loc	0 57 59 is_stmt 0
	lui	a1, 263280
	li	a0, 0
	call	__divdf3
.Ltmp50:
	.loc	0 0 59
	lui	a2, 244
	addi	a2, a2, 575
	lw	a3, 12(sp)
	.loc	0 57 59
	bltu	a3, a2, .LBB1_28
	.loc	0 0 59
	lui	a0, 699051
	addi	a0, a0, -1365
	lui	a1, 262891
	addi	a1, a1, -1366
.LBB1_28:
	.loc	0 57 88
	mv	a2, s0
	lw	a3, 16(sp)
	call	__adddf3
.Ltmp51:
	.loc	0 0 88
	sw	a0, 16(sp)
	.loc	0 57 88
	mv	s0, a1
.Ltmp52:
	.loc	0 17 57 is_stmt 1
	slli	a1, a1, 1
	srli	a1, a1, 1
	lui	a2, 272082
	addi	a3, a2, -1388
	lui	a2, 663552
	call	__ltdf2
.Ltmp53:
	srai	a1, a0, 31
	lw	a2, 16(sp)
	and	a1, a1, a2
	bltz	a0, .LBB1_30
.Ltmp54:
	.loc	0 0 57 is_stmt 0
	lui	s0, 261632
.LBB1_30:
	.loc	0 57 21 is_stmt 1
	lui	a0, %hi(record)
	addi	a0, a0, %lo(record)
	sw	s0, 20(a0)
	sw	a1, 16(a0)
	j	.LBB1_49
.LBB1_31:
	.loc	0 74 21
	lui	a0, %hi(record)
	addi	a0, a0, %lo(record)
	lui	a1, 35840
	sw	a1, 16(a0)
	lui	a1, 269624
	addi	a1, a1, 880
	sw	a1, 20(a0)
.LBB1_32:
	.loc	0 77 82
	lui	a0, %hi(g0)
	addi	a0, a0, %lo(g0)
	lw	s0, 20(a0)
.Ltmp55:
	.loc	0 16 55
	slli	a0, s0, 1
	srli	a0, a0, 1
	lui	a1, 321255
	addi	a1, a1, -1240
	mv	s1, t1
	call	__ltsf2
.Ltmp56:
	.loc	0 0 55 is_stmt 0
	sw	a0, 20(sp)
	.loc	0 16 55
	mv	a0, s0
	call	__fixsfsi
.Ltmp57:
	.loc	0 0 55
	mv	t1, s1
	lw	s1, 28(sp)
	lui	t0, %hi(g6)
	addi	t0, t0, %lo(g6)
.Ltmp58:
	.loc	0 77 20 is_stmt 1
	srli	a1, a0, 16
	xor	a0, a0, a1
	srli	a1, a0, 8
	xor	a0, a0, a1
	srli	a1, a0, 4
	xor	a0, a0, a1
	srli	a1, a0, 2
	xor	a0, a0, a1
	srli	a1, a0, 1
	xor	a0, a0, a1
	lw	a1, 20(sp)
	srli	a1, a1, 31
	and	s0, a0, a1
	lw	a2, 16(sp)
	.loc	0 78 30
	srli	a0, a2, 1
	lui	a1, 5
	addi	a1, a1, 1365
	and	a0, a0, a1
	sub	a0, a2, a0
	lui	a1, 209715
	addi	a1, a1, 819
	and	a2, a0, a1
	srli	a0, a0, 2
	and	a0, a0, a1
	add	a0, a2, a0
	srli	a1, a0, 4
	add	a0, a0, a1
	lui	a1, 61681
	addi	a1, a1, -241
	and	a0, a0, a1
	lui	a1, 4112
	addi	a1, a1, 257
	mul	a0, a0, a1
	srli	a0, a0, 24
	lw	a1, 24(sp)
	.loc	0 78 67 is_stmt 0
	xor	a1, s0, a1
.Ltmp59:
	.loc	0 13 67 is_stmt 1
	remu	a0, a0, a1
.Ltmp60:
	.loc	0 78 12
	lui	a1, %hi(g3)
	sh	a0, %lo(g3)(a1)
	.loc	0 80 7
	j	.LBB1_51
.LBB1_33:
	.loc	0 0 7 is_stmt 0
	sw	t1, 24(sp)
	.loc	0 53 73 is_stmt 1
	lui	a0, %hi(g11)
	lw	s0, %lo(g11)(a0)
.Ltmp61:
	.loc	0 16 55
	slli	a0, s0, 1
	srli	a0, a0, 1
	lui	a1, 321255
	addi	a1, a1, -1240
	call	__ltsf2
.Ltmp62:
	.loc	0 0 55 is_stmt 0
	sw	a0, 16(sp)
	.loc	0 16 55
	mv	a0, s0
	call	__fixsfsi
.Ltmp63:
	.loc	0 0 55
	lw	a1, 16(sp)
	.loc	0 16 55
	bltz	a1, .LBB1_35
.Ltmp64:
	.loc	0 0 55
	li	a0, 77
.LBB1_35:
	lw	s0, 20(sp)
	.loc	0 53 78 is_stmt 1
	and	a0, a0, s0
	.loc	0 53 26 is_stmt 0
	srli	a1, a0, 1
	lui	a2, 349525
	addi	a2, a2, 1365
	and	a1, a1, a2
	sub	a0, a0, a1
	lui	a1, 209715
	addi	a1, a1, 819
	and	a2, a0, a1
	srli	a0, a0, 2
	and	a0, a0, a1
	add	a0, a2, a0
	srli	a1, a0, 4
	add	a0, a0, a1
	lui	a1, 28913
	addi	a1, a1, -241
	and	a0, a0, a1
	lui	a1, 4112
	addi	a1, a1, 257
	.loc	0 53 18
	lui	a2, %hi(record)
	lw	a3, %lo(record)(a2)
	.loc	0 53 26
	mul	a0, a0, a1
	.loc	0 53 18
	slli	a0, a0, 5
	srli	a0, a0, 29
	or	a0, a0, a3
	sw	a0, %lo(record)(a2)
	lui	t0, %hi(g6)
	addi	t0, t0, %lo(g6)
	j	.LBB1_50
.LBB1_36:
	.loc	0 0 18
	sw	t1, 24(sp)
	.loc	0 69 46 is_stmt 1
	lui	a0, %hi(g8)
	lw	a0, %lo(g8)(a0)
	.loc	0 69 52 is_stmt 0
	lui	a1, %hi(g0)
	addi	a1, a1, %lo(g0)
	lw	s0, 4(a1)
	.loc	0 69 38
	call	__floatunsisf
.Ltmp65:
	mv	a1, a0
	.loc	0 69 50
	mv	a0, s0
	call	__addsf3
.Ltmp66:
	.loc	0 0 50
	lui	a1, 275074
	addi	a1, a1, -1638
	.loc	0 69 59
	call	__addsf3
.Ltmp67:
	mv	s0, a0
	lui	a0, 524288
	addi	a0, a0, -1
	sw	a0, 16(sp)
.Ltmp68:
	.loc	0 17 57 is_stmt 1
	and	a0, s0, a0
	call	__extendsfdf2
.Ltmp69:
	.loc	0 0 57 is_stmt 0
	lui	a2, 272082
	addi	a3, a2, -1388
	.loc	0 17 57
	lui	a2, 663552
	call	__ltdf2
.Ltmp70:
	.loc	0 69 17 is_stmt 1
	bltz	a0, .LBB1_38
	.loc	0 0 17 is_stmt 0
	lui	s0, 258048
.LBB1_38:
	.loc	0 69 15
	lui	a0, %hi(g0)
	addi	a0, a0, %lo(g0)
	sw	s0, 20(a0)
	.loc	0 70 81 is_stmt 1
	lui	a0, %hi(record)
	addi	a0, a0, %lo(record)
	lw	a1, 20(a0)
	sw	a1, 4(sp)
	lw	s0, 16(a0)
	lw	a0, 20(sp)
	.loc	0 0 0 is_stmt 0
	andi	a0, a0, 31
	sw	a0, 12(sp)
	.loc	0 70 40
	lbu	a0, 32(sp)
	sw	a0, 8(sp)
	lw	a0, 16(sp)
.Ltmp71:
	.loc	0 16 55 is_stmt 1
	and	a1, a1, a0
	lui	a0, 269533
	addi	a3, a0, -667
	mv	a0, s0
	li	a2, 0
	call	__ltdf2
.Ltmp72:
	.loc	0 0 55 is_stmt 0
	sw	a0, 0(sp)
	.loc	0 16 55
	mv	a0, s0
	lw	a1, 4(sp)
	call	__fixdfsi
.Ltmp73:
	.loc	0 0 55
	lw	a1, 0(sp)
.Ltmp74:
	.loc	0 70 87 is_stmt 1
	bltz	a1, .LBB1_41
	.loc	0 0 87 is_stmt 0
	li	a0, 77
	j	.LBB1_42
.LBB1_40:
.Ltmp75:
	.loc	0 11 40 is_stmt 1
	lui	a0, %hi(state)
	lw	a1, %lo(state)(a0)
	lw	a2, %lo(state+4)(a0)
	.loc	0 11 46 is_stmt 0
	xori	a1, a1, 144
	li	a3, 435
	.loc	0 11 55
	mul	a2, a2, a3
	mulhu	a4, a1, a3
	slli	a5, a1, 8
	add	a4, a4, a5
	add	a2, a4, a2
	mul	a1, a1, a3
	.loc	0 11 90
	slli	a3, a2, 3
	srli	a4, a1, 29
	or	a3, a4, a3
	srli	a4, a2, 29
	.loc	0 11 81
	xor	a2, a4, a2
	xor	a1, a3, a1
	sw	a2, %lo(state+4)(a0)
	sw	a1, %lo(state)(a0)
	j	.LBB1_51
.Ltmp76:
.LBB1_41:
	.loc	0 70 0 is_stmt 1
	andi	a0, a0, 254
	.loc	0 70 87 is_stmt 0
	addi	a0, a0, 1
.LBB1_42:
	.loc	0 0 87
	lw	a1, 8(sp)
	.loc	0 70 55
	divu	a0, a1, a0
	li	a1, 128
	lw	a2, 12(sp)
	.loc	0 70 120
	srl	a1, a1, a2
	.loc	0 70 93
	sll	a0, a0, a1
	.loc	0 70 20
	andi	a0, a0, 255
	sw	a0, 12(sp)
	.loc	0 70 240
	lui	a0, %hi(g2)
	lw	s0, %lo(g2)(a0)
	lui	a0, 914008
	addi	a0, a0, -125
	.loc	0 70 195
	mul	a0, s1, a0
	sw	a0, 8(sp)
	lw	a0, 16(sp)
.Ltmp77:
	.loc	0 16 55 is_stmt 1
	and	a0, s0, a0
	lui	a1, 321255
	addi	a1, a1, -1240
	call	__ltsf2
.Ltmp78:
	.loc	0 0 55 is_stmt 0
	sw	a0, 16(sp)
	.loc	0 16 55
	mv	a0, s0
	call	__fixsfsi
.Ltmp79:
	.loc	0 0 55
	lw	a1, 16(sp)
	.loc	0 16 55
	bltz	a1, .LBB1_44
.Ltmp80:
	.loc	0 0 55
	li	a0, 77
.LBB1_44:
	.loc	0 70 259 is_stmt 1
	lui	a1, %tprel_hi(g10)
	add	a1, a1, tp, %tprel_add(g10)
	lw	a1, %tprel_lo(g10)(a1)
	.loc	0 70 244 is_stmt 0
	srl	a0, a0, a1
	lw	a1, 8(sp)
	.loc	0 70 214
	sltu	a0, a1, a0
	xori	a0, a0, 1
	lw	a1, 12(sp)
	.loc	0 70 153
	srl	a0, a1, a0
	.loc	0 70 13
	lui	a1, %hi(g12)
	sb	a0, %lo(g12)(a1)
	j	.LBB1_49
.LBB1_45:
	.loc	0 0 13
	lw	a0, 20(sp)
	.loc	0 49 185 is_stmt 1
	and	a0, s1, a0
	.loc	0 49 156 is_stmt 0
	call	__floatunsisf
.Ltmp81:
	.loc	0 0 156
	lui	a1, 524288
	.loc	0 49 154
	xor	a0, a0, a1
	.loc	0 49 19
	call	__extendsfdf2
.Ltmp82:
	mv	s0, a1
.LBB1_46:
.Ltmp83:
	.loc	0 17 57 is_stmt 1
	slli	a1, s0, 1
	srli	a1, a1, 1
	lui	a2, 272082
	addi	a3, a2, -1388
	lui	a2, 663552
	sw	a0, 16(sp)
	call	__ltdf2
.Ltmp84:
	bltz	a0, .LBB1_48
	.loc	0 0 57 is_stmt 0
	lui	s0, 261632
.LBB1_48:
	.loc	0 17 57
	srai	a0, a0, 31
	lw	a1, 16(sp)
	and	a0, a0, a1
.Ltmp85:
	.loc	0 49 14 is_stmt 1
	mv	a1, s0
	call	__truncdfsf2
.Ltmp86:
	.loc	0 49 12 is_stmt 0
	lui	a1, %hi(g2)
	sw	a0, %lo(g2)(a1)
.LBB1_49:
	.loc	0 0 12
	lui	t0, %hi(g6)
	addi	t0, t0, %lo(g6)
	lw	s0, 20(sp)
.LBB1_50:
	lw	t1, 24(sp)
.LBB1_51:
	li	a0, 2
.Ltmp87:
	.loc	0 13 48 is_stmt 1
	bltu	t1, a0, .LBB1_53
	.loc	0 13 67 is_stmt 0
	rem	s0, s0, s1
.Ltmp88:
.LBB1_53:
	.loc	0 0 67
	lui	a0, 1003074
	addi	a0, a0, -219
	.loc	0 83 74 is_stmt 1
	mulhu	a0, s0, a0
	srli	a0, a0, 30
	lui	a1, 274036
	addi	a1, a1, -1899
	mul	a0, a0, a1
	sub	a0, s0, a0
	lw	a1, 32(sp)
	.loc	0 83 26 is_stmt 0
	sll	a0, a1, a0
.LBB1_54:
	.loc	0 85 47 is_stmt 1
	lui	a1, %tprel_hi(g10)
	add	a1, a1, tp, %tprel_add(g10)
	addi	a1, a1, %tprel_lo(g10)
	lbu	a1, 8(a1)
	li	s0, 0
	.loc	0 85 36 is_stmt 0
	snez	a1, a1
	.loc	0 85 21
	neg	a2, s1
	.loc	0 85 16
	addi	a1, a1, -1
	and	a1, a1, a2
	.loc	0 85 86
	and	a0, a1, a0
	.loc	0 85 9
	lui	a1, %hi(g7+3)
	sb	a0, %lo(g7+3)(a1)
.LBB1_55:
	.loc	0 87 17 is_stmt 1
	sb	zero, 0(t0)
	.loc	0 88 10
	andi	a0, s0, 255
	mv	s1, t0
	call	__floatunsisf
.Ltmp89:
	.loc	0 88 8 is_stmt 0
	lui	a1, %hi(g2)
	sw	a0, %lo(g2)(a1)
	.loc	0 86 32 is_stmt 1
	addi	s0, s0, 1
	.loc	0 86 24 is_stmt 0
	addi	t0, s1, 1
	.loc	0 86 3
	li	a0, 3
	bne	s0, a0, .LBB1_55
	.loc	0 0 3
	li	a0, 0
.LBB1_57:
	lw	ra, 44(sp)
	lw	s0, 40(sp)
	lw	s1, 36(sp)
	.loc	0 91 1 epilogue_begin is_stmt 1
	addi	sp, sp, 48
	ret
.Ltmp90:
.Lfunc_end1:
	.size	f14, .Lfunc_end1-f14
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI1_0:
	.word	.LBB1_20
	.word	.LBB1_33
	.word	.LBB1_26
	.word	.LBB1_24
	.word	.LBB1_25
	.word	.LBB1_36
	.word	.LBB1_31
	.word	.LBB1_32

	.text
	.p2align	2
	.type	f21,@function
f21:
.Lfunc_begin2:
	.loc	0 94 0
	.cfi_startproc
	addi	sp, sp, -120
	.cfi_def_cfa_offset 120
	sw	ra, 116(sp)
	sw	s0, 112(sp)
	sw	s1, 108(sp)
	.cfi_offset ra, -4
	.cfi_offset s0, -8
	.cfi_offset s1, -12
	addi	s0, sp, 120
	.cfi_def_cfa s0, 0
	andi	sp, sp, -8
.Ltmp91:
	.loc	0 95 7 prologue_end
	lui	a2, %hi(fuel)
	lw	a3, %lo(fuel)(a2)
	mv	s1, a0
	addi	a3, a3, 1
	sw	a3, %lo(fuel)(a2)
	lui	a0, 1
	addi	a2, a0, -1096
	li	a0, 1
	bltu	a2, a3, .LBB2_17
	.loc	0 0 7 is_stmt 0
	sw	a1, 68(sp)
	.loc	0 96 83 is_stmt 1
	lui	a0, %hi(record)
	lw	a0, %lo(record+4)(a0)
	slli	a0, a0, 3
	srli	a0, a0, 3
	.loc	0 96 54 is_stmt 0
	srli	a1, a0, 16
	xor	a0, a0, a1
	srli	a1, a0, 8
	xor	a0, a0, a1
	srli	a1, a0, 4
	xor	a0, a0, a1
	srli	a1, a0, 2
	xor	a0, a0, a1
	srli	a1, a0, 1
	xor	a0, a0, a1
	andi	a0, a0, 1
	sw	s1, 52(sp)
	.loc	0 96 87
	bltu	a0, s1, .LBB2_4
	.loc	0 96 96
	lui	a0, %hi(g5)
	lhu	a0, %lo(g5)(a0)
	.loc	0 96 91
	andi	a0, a0, 255
	.loc	0 96 103
	andi	a1, s1, 255
	.loc	0 96 35
	bne	a1, a0, .LBB2_4
	.loc	0 96 172
	lui	a0, %hi(g8)
	lw	a0, %lo(g8)(a0)
	.loc	0 96 159
	call	__floatunsisf
.Ltmp92:
	.loc	0 0 159
	lui	s1, 524288
	.loc	0 96 157
	or	a0, a0, s1
	sw	a0, 64(sp)
	lw	s1, 68(sp)
	j	.LBB2_5
.LBB2_4:
	.loc	0 96 132
	lui	a0, %hi(g7+1)
	lbu	a0, %lo(g7+1)(a0)
	.loc	0 96 124
	call	__floatunsisf
.Ltmp93:
	.loc	0 0 124
	sw	a0, 64(sp)
	.loc	0 96 141
	mv	a0, s1
	lw	s1, 68(sp)
	mv	a1, s1
	call	__floatundisf
.Ltmp94:
	mv	a1, a0
	lw	a0, 64(sp)
	.loc	0 96 139
	call	__subsf3
.Ltmp95:
	.loc	0 0 139
	sw	a0, 64(sp)
.LBB2_5:
	lw	a0, 52(sp)
	.loc	0 96 180
	mv	a1, s1
	call	__floatundisf
.Ltmp96:
	mv	a1, a0
	lw	a0, 64(sp)
	.loc	0 96 178
	call	__mulsf3
.Ltmp97:
	.loc	0 96 19
	call	__extendsfdf2
.Ltmp98:
	mv	s1, a0
	sw	a1, 60(sp)
.Ltmp99:
	.loc	0 17 57 is_stmt 1
	slli	a0, a1, 1
	srli	a1, a0, 1
	sw	a1, 56(sp)
	lui	a0, 272082
	addi	a3, a0, -1388
	sw	a3, 48(sp)
	lui	a2, 663552
	mv	a0, s1
	call	__ltdf2
.Ltmp100:
	.loc	0 0 57 is_stmt 0
	sw	a0, 64(sp)
.Ltmp101:
	.loc	0 17 57
	lui	a2, 663552
	sw	s1, 68(sp)
	mv	a0, s1
	lw	a1, 56(sp)
	lw	a3, 48(sp)
	call	__ltdf2
.Ltmp102:
	.loc	0 0 57
	lw	a2, 60(sp)
	.loc	0 17 57
	bltz	a0, .LBB2_7
	.loc	0 0 57
	lui	a2, 261632
.LBB2_7:
	lui	a1, 16
	addi	a1, a1, -2
	sw	a1, 20(sp)
	lw	a1, 64(sp)
	.loc	0 17 57
	bltz	a1, .LBB2_9
	.loc	0 0 57
	lui	a2, 261632
.LBB2_9:
	.loc	0 17 57
	and	a0, a0, a1
	srai	a0, a0, 31
	lw	a1, 68(sp)
	and	a0, a0, a1
.Ltmp103:
	.loc	0 96 9 is_stmt 1
	mv	a1, a2
	call	__truncdfsf2
.Ltmp104:
	.loc	0 0 9 is_stmt 0
	li	a2, 0
	.loc	0 96 7
	lui	a1, %hi(g11)
	sw	a0, %lo(g11)(a1)
	lui	a0, %tprel_hi(g10)
	add	a0, a0, tp, %tprel_add(g10)
	addi	a3, a0, %tprel_lo(g10)
	lw	a0, 52(sp)
	ori	a0, a0, 1
	slli	a0, a0, 16
	srli	a0, a0, 16
	lui	a1, 4
	addi	a1, a1, -128
	divu	a0, a1, a0
	sw	a0, 16(sp)
	lui	a1, %hi(g0)
	addi	a1, a1, %lo(g0)
	lui	s1, %hi(record)
	addi	a0, s1, %lo(record)
	sw	a0, 48(sp)
	lui	a0, 524288
	addi	a0, a0, -1
	sw	a0, 44(sp)
	lui	a0, 269533
	addi	a0, a0, -667
	sw	a0, 12(sp)
	lui	a0, 321255
	addi	a0, a0, -1240
	sw	a0, 8(sp)
	lui	a0, 16
	addi	a0, a0, -1
	sw	a0, 4(sp)
	lw	a0, 20(sp)
	addi	a0, a0, 1
	sw	a0, 0(sp)
	j	.LBB2_11
.LBB2_10:
	.loc	0 97 32 is_stmt 1
	addi	a2, a2, 1
	lw	a1, 64(sp)
	.loc	0 97 24 is_stmt 0
	addi	a1, a1, 4
	lw	a3, 68(sp)
	addi	a3, a3, 8
	.loc	0 97 3
	li	a0, 7
	beq	a2, a0, .LBB2_16
.LBB2_11:
	.loc	0 0 3
	sw	a3, 68(sp)
	sw	a1, 64(sp)
	sw	a2, 40(sp)
	.loc	0 98 60 is_stmt 1
	lw	a0, %lo(record)(s1)
	sw	a0, 60(sp)
	lw	a0, 48(sp)
	.loc	0 98 162 is_stmt 0
	lw	a1, 20(a0)
	sw	a1, 56(sp)
	lw	s1, 16(a0)
	lw	a0, 44(sp)
.Ltmp105:
	.loc	0 16 55 is_stmt 1
	and	a1, a1, a0
	mv	a0, s1
	li	a2, 0
	lw	a3, 12(sp)
	call	__ltdf2
.Ltmp106:
	slti	a0, a0, 0
	sw	a0, 32(sp)
	sw	s1, 36(sp)
	mv	a0, s1
	lw	a1, 56(sp)
	call	__fixdfsi
.Ltmp107:
	.loc	0 0 55 is_stmt 0
	lui	a4, %hi(g3)
.Ltmp108:
	.loc	0 98 101 is_stmt 1
	lh	a1, %lo(g3)(a4)
	.loc	0 98 137 is_stmt 0
	seqz	a0, a0
	lw	a2, 32(sp)
	and	a0, a2, a0
	lw	a2, 60(sp)
	.loc	0 98 60
	andi	a2, a2, 7
	lw	a3, 52(sp)
	.loc	0 98 94
	or	a1, a1, a3
	.loc	0 98 63
	srl	a2, a2, a1
	andi	a1, a1, 63
	addi	a1, a1, -32
	srai	a1, a1, 31
	and	a1, a1, a2
.Ltmp109:
	.loc	0 15 48 is_stmt 1
	addi	a0, a0, -1
	and	a0, a0, a1
	lw	a1, 68(sp)
.Ltmp110:
	.loc	0 98 18
	sw	zero, 4(a1)
	sw	a0, 0(a1)
	.loc	0 99 15
	lui	a0, %hi(call_f14)
	lw	a0, %lo(call_f14)(a0)
	sw	a0, 32(sp)
	.loc	0 99 47 is_stmt 0
	lh	a0, %lo(g3)(a4)
	sw	a0, 28(sp)
	lw	a0, 64(sp)
	.loc	0 99 145
	lw	s1, 0(a0)
	lw	a0, 44(sp)
.Ltmp111:
	.loc	0 16 55 is_stmt 1
	and	a0, s1, a0
	lw	a1, 8(sp)
	call	__ltsf2
.Ltmp112:
	.loc	0 0 55 is_stmt 0
	sw	a0, 24(sp)
	.loc	0 16 55
	mv	a0, s1
	call	__fixsfsi
.Ltmp113:
	.loc	0 0 55
	lw	a1, 24(sp)
.Ltmp114:
	.loc	0 99 128 is_stmt 1
	bltz	a1, .LBB2_13
	.loc	0 0 128 is_stmt 0
	li	a0, 77
	j	.LBB2_14
.LBB2_13:
	lw	a1, 0(sp)
	.loc	0 99 128
	and	a0, a0, a1
.LBB2_14:
	.loc	0 99 172
	lui	a1, %hi(g13)
	lw	a1, %lo(g13)(a1)
	lw	a2, 20(sp)
	.loc	0 99 161
	and	a1, a1, a2
	lw	a4, 48(sp)
	.loc	0 99 15
	lw	a2, 28(a4)
	.loc	0 99 177
	addi	a1, a1, 1
	.loc	0 99 15
	lw	a3, 24(a4)
	.loc	0 99 158
	divu	a0, a0, a1
	.loc	0 99 15
	sw	a2, 100(sp)
	lw	a1, 16(sp)
	.loc	0 99 119
	xor	a0, a0, a1
	.loc	0 99 15
	sw	a3, 96(sp)
	lw	a1, 56(sp)
	sw	a1, 92(sp)
	lw	a1, 36(sp)
	sw	a1, 88(sp)
	lw	a1, 12(a4)
	lw	a2, 8(a4)
	lui	s1, %hi(record)
	lw	a4, %lo(record+4)(s1)
	.loc	0 99 119
	seqz	a3, a0
	.loc	0 99 15
	sw	a1, 84(sp)
	sw	a2, 80(sp)
	sw	a4, 76(sp)
	lw	a0, 60(sp)
	sw	a0, 72(sp)
	addi	a2, sp, 72
	lw	a0, 52(sp)
	lw	a1, 28(sp)
	lw	a4, 32(sp)
	jalr	a4
.Ltmp115:
	.loc	0 0 15
	lw	a1, 4(sp)
	.loc	0 99 15
	and	a0, a0, a1
	lw	a2, 40(sp)
	.loc	0 100 45 is_stmt 1
	and	a1, a2, a1
	.loc	0 100 34 is_stmt 0
	bltu	a1, a0, .LBB2_10
	.loc	0 100 61
	lui	a0, %hi(g5)
	lh	zero, %lo(g5)(a0)
	j	.LBB2_10
.LBB2_16:
	.loc	0 0 61
	li	a0, 127
.LBB2_17:
	.loc	0 107 1 epilogue_begin is_stmt 1
	addi	sp, s0, -120
	lw	ra, 116(sp)
	lw	s0, 112(sp)
	lw	s1, 108(sp)
	addi	sp, sp, 120
	ret
.Ltmp116:
.Lfunc_end2:
	.size	f21, .Lfunc_end2-f21
	.cfi_endproc

	.globl	f32
	.p2align	2
	.type	f32,@function
f32:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 128 7 prologue_end
	lui	a2, %hi(fuel)
	lw	a3, %lo(fuel)(a2)
	addi	a3, a3, 1
	lui	a4, 1
	addi	a4, a4, -1096
	sw	a3, %lo(fuel)(a2)
	bgeu	a4, a3, .LBB3_2
	.loc	0 0 7 is_stmt 0
	li	a1, 0
	li	a0, 1
	.loc	0 148 1 is_stmt 1
	ret
.LBB3_2:
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sw	ra, 28(sp)
	sw	s0, 24(sp)
	sw	s1, 20(sp)
	.cfi_offset ra, -4
	.cfi_offset s0, -8
	.cfi_offset s1, -12
	li	a2, 1
	slli	a2, a2, 11
	.loc	0 129 255
	lui	a3, %hi(record)
	lw	a5, %lo(record)(a3)
	.loc	0 129 220 is_stmt 0
	xor	a2, a0, a2
	or	a2, a2, a1
	seqz	a2, a2
	.loc	0 129 237
	srli	a3, a5, 3
	lui	a4, 805024
	.loc	0 129 231
	mul	a3, a3, a4
	srai	a3, a3, 16
	.loc	0 129 7
	bne	a3, a2, .LBB3_11
	.loc	0 0 7
	li	a1, 0
	lui	a2, 256
	addi	a2, a2, -8
	and	a2, a5, a2
	sw	a2, 8(sp)
	lui	a0, 321255
	addi	a0, a0, -1240
	sw	a0, 4(sp)
	lui	a0, 2
	addi	a0, a0, -1920
	sw	a0, 0(sp)
	j	.LBB3_5
.LBB3_4:
	.loc	0 135 34 is_stmt 1
	addi	a1, s0, 1
	.loc	0 135 5 is_stmt 0
	bnez	s0, .LBB3_14
.LBB3_5:
	.loc	0 136 72 is_stmt 1
	lui	a0, %hi(g3)
	lhu	a0, %lo(g3)(a0)
	sw	a0, 12(sp)
	.loc	0 136 95 is_stmt 0
	lui	a0, %hi(g2)
	lw	s1, %lo(g2)(a0)
	sw	a1, 16(sp)
.Ltmp117:
	.loc	0 16 55 is_stmt 1
	slli	a0, s1, 1
	srli	a0, a0, 1
	lw	a1, 4(sp)
	call	__ltsf2
.Ltmp118:
	mv	s0, a0
	mv	a0, s1
	call	__fixsfsi
.Ltmp119:
	mv	a1, a0
.Ltmp120:
	.loc	0 136 83
	bltz	s0, .LBB3_7
	.loc	0 0 83 is_stmt 0
	li	a1, 77
.LBB3_7:
	lw	s0, 16(sp)
	mv	a2, s0
	lw	a0, 8(sp)
	lw	a3, 0(sp)
	.loc	0 136 107
	bne	a0, a3, .LBB3_9
	.loc	0 0 107
	li	a2, 46
.LBB3_9:
	lw	a3, 12(sp)
	.loc	0 136 0
	mul	a0, a1, a3
.Ltmp121:
	.loc	0 15 48 is_stmt 1
	beqz	a2, .LBB3_4
.Ltmp122:
	.loc	0 136 0
	mulh	a1, a1, a3
.Ltmp123:
	.loc	0 15 67
	li	a3, 0
	call	__moddi3
.Ltmp124:
	.loc	0 0 67 is_stmt 0
	j	.LBB3_4
.Ltmp125:
.LBB3_11:
	sw	a0, 12(sp)
	sw	a1, 16(sp)
	li	a0, 0
	li	s1, 4
.LBB3_12:
	mv	s0, a0
	.loc	0 131 17 is_stmt 1
	call	f26
.Ltmp126:
	.loc	0 130 34
	addi	a0, s0, 1
	.loc	0 130 5 is_stmt 0
	bltu	s0, s1, .LBB3_12
	.loc	0 0 5
	lw	a1, 16(sp)
	lw	s0, 12(sp)
	.loc	0 130 5
	j	.LBB3_15
.LBB3_14:
	.loc	0 0 5
	li	a1, 0
	li	a2, 1
	.loc	0 137 10 is_stmt 1
	lui	a3, %hi(g4)
	sb	a2, %lo(g4)(a3)
	srl	a2, a2, a0
	andi	a0, a0, 63
	addi	a0, a0, -32
	srai	a0, a0, 31
	and	s0, a0, a2
.LBB3_15:
	.loc	0 141 91
	lui	a0, %hi(g12)
	lbu	zero, %lo(g12)(a0)
	.loc	0 141 6 is_stmt 0
	lui	a0, %hi(g3)
	.loc	0 142 24 is_stmt 1
	andi	a2, s0, 255
	.loc	0 142 89 is_stmt 0
	srli	a3, s0, 1
	andi	a3, a3, 85
	sub	a3, a2, a3
	lui	a4, 209715
	addi	a4, a4, 819
	and	a5, a3, a4
	srli	a3, a3, 2
	and	a3, a3, a4
	.loc	0 142 39
	srli	a4, a2, 2
	.loc	0 142 8
	neg	a4, a4
	andi	a4, a4, 255
	.loc	0 142 89
	add	a3, a5, a3
	srli	a5, a3, 4
	add	a3, a3, a5
	lui	a5, 61681
	addi	a5, a5, -241
	and	a3, a3, a5
	lui	a5, 4112
	addi	a5, a5, 257
	mul	a3, a3, a5
	srli	a3, a3, 24
	.loc	0 142 146
	sltiu	a2, a2, 47
	.loc	0 142 124
	xor	a2, a3, a2
	.loc	0 141 6 is_stmt 1
	sh	zero, %lo(g3)(a0)
	.loc	0 142 155
	bne	a4, a2, .LBB3_19
.LBB3_16:
	.loc	0 143 74
	slli	a0, s0, 16
	srai	a0, a0, 16
	lui	a2, 3
	addi	a2, a2, 1031
	.loc	0 143 185 is_stmt 0
	blt	a2, a0, .LBB3_18
	.loc	0 0 185
	lui	a0, %hi(g7+1)
	lbu	a0, %lo(g7+1)(a0)
	li	a2, 63
	.loc	0 143 185
	bltu	a2, a0, .LBB3_21
.LBB3_18:
	.loc	0 144 60 is_stmt 1
	lui	a0, %hi(record)
	lw	a0, %lo(record)(a0)
	slli	a0, a0, 12
	srli	a0, a0, 15
	.loc	0 144 19 is_stmt 0
	neg	a2, a0
	seqz	a0, a0
	addi	a0, a0, -1
	xor	a2, s0, a2
	xor	a0, a1, a0
	or	a0, a2, a0
	seqz	s0, a0
	li	a1, 0
	j	.LBB3_21
.LBB3_19:
	.loc	0 142 206 is_stmt 1
	lui	a0, %hi(g0+20)
	lw	s1, %lo(g0+20)(a0)
.Ltmp127:
	.loc	0 16 55
	slli	a0, s1, 1
	srli	a0, a0, 1
	lui	a2, 321255
	addi	a2, a2, -1240
	sw	a1, 16(sp)
	mv	a1, a2
	call	__ltsf2
.Ltmp128:
	.loc	0 0 55 is_stmt 0
	sw	a0, 12(sp)
	.loc	0 16 55
	mv	a0, s1
	call	__fixsfsi
.Ltmp129:
	.loc	0 0 55
	lw	a1, 16(sp)
	lw	a2, 12(sp)
.Ltmp130:
	.loc	0 142 7 is_stmt 1
	bgez	a2, .LBB3_16
	.loc	0 0 7 is_stmt 0
	lui	a2, 218654
	addi	a2, a2, 1057
	lui	a3, %hi(g8)
	lw	a3, %lo(g8)(a3)
	or	a0, a0, a2
	lui	a2, 863066
	addi	a2, a2, 458
	.loc	0 142 0
	sra	a2, a2, a3
	.loc	0 142 7
	bgeu	a2, a0, .LBB3_16
.LBB3_21:
	.loc	0 147 57 is_stmt 1
	lui	a0, %hi(record)
	lw	a0, %lo(record)(a0)
	slli	a0, a0, 3
	srai	a2, a0, 23
	.loc	0 147 44 is_stmt 0
	srai	a0, a0, 31
.Ltmp131:
	.loc	0 14 48 is_stmt 1
	addi	a3, a2, 1
	seqz	a4, a3
	add	a0, a0, a4
	seqz	a0, a0
	sltiu	a3, a3, 2
	and	a0, a0, a3
	beqz	a0, .LBB3_23
	.loc	0 0 48 is_stmt 0
	mv	a0, s0
	.loc	0 14 48
	j	.LBB3_24
.Ltmp132:
.LBB3_23:
	.loc	0 147 44 is_stmt 1
	srai	a3, a2, 31
.Ltmp133:
	.loc	0 14 67
	mv	a0, s0
	call	__divdi3
.Ltmp134:
.LBB3_24:
	.loc	0 147 61
	andi	a2, s0, 63
	addi	a3, a2, -32
	bltz	a3, .LBB3_26
	.loc	0 0 61 is_stmt 0
	sra	a0, a1, a2
	srai	a1, a1, 31
	j	.LBB3_27
.LBB3_26:
	.loc	0 147 61
	srl	a0, a0, s0
	not	a2, a2
	slli	a3, a1, 1
	sll	a2, a3, a2
	or	a0, a0, a2
	sra	a1, a1, s0
.LBB3_27:
	.loc	0 0 61
	lw	ra, 28(sp)
	lw	s0, 24(sp)
	lw	s1, 20(sp)
	addi	sp, sp, 32
	.loc	0 148 1 is_stmt 1
	ret
.Ltmp135:
.Lfunc_end3:
	.size	f32, .Lfunc_end3-f32
	.cfi_endproc

	.globl	main
	.p2align	2
	.type	main,@function
main:
.Lfunc_begin4:
	.loc	0 151 0
	.cfi_startproc
	addi	sp, sp, -96
	.cfi_def_cfa_offset 96
	sw	ra, 92(sp)
	sw	s0, 88(sp)
	sw	s1, 84(sp)
	.cfi_offset ra, -4
	.cfi_offset s0, -8
	.cfi_offset s1, -12
	addi	s0, sp, 96
	.cfi_def_cfa s0, 0
	andi	sp, sp, -8
.Ltmp136:
	.loc	0 152 13 prologue_end
	lui	a0, %hi(call_f14)
	lw	a0, %lo(call_f14)(a0)
	sw	a0, 44(sp)
	.loc	0 152 58 is_stmt 0
	lui	a0, %hi(g8)
	lw	a0, %lo(g8)(a0)
	.loc	0 152 119
	lui	a1, %hi(g1)
	lw	a1, %lo(g1)(a1)
	lui	a2, 131072
	.loc	0 152 91
	srli	a3, a1, 16
	xor	a1, a1, a3
	srli	a3, a1, 8
	xor	a1, a1, a3
	srli	a3, a1, 4
	xor	a1, a1, a3
	srli	a3, a1, 2
	xor	a1, a1, a3
	srli	a3, a1, 1
	xor	a1, a1, a3
	andi	a1, a1, 1
	lui	a3, 278026
	addi	a3, a3, 1819
	.loc	0 152 83
	slt	a0, a0, a3
	addi	a2, a2, -2
	sw	a2, 24(sp)
	.loc	0 152 46
	beq	a0, a1, .LBB4_2
	.loc	0 0 46
	sw	zero, 32(sp)
	.loc	0 152 46
	j	.LBB4_3
.LBB4_2:
	.loc	0 152 143
	lui	a0, %hi(g5)
	lh	a0, %lo(g5)(a0)
	.loc	0 152 162
	lui	a1, %hi(record)
	lw	a1, %lo(record+4)(a1)
	and	a1, a1, a2
	.loc	0 152 164
	addi	a1, a1, 1
	.loc	0 152 147
	remu	a0, a0, a1
	sw	a0, 32(sp)
.LBB4_3:
	.loc	0 152 253
	lui	a0, %hi(g0)
	addi	a0, a0, %lo(g0)
	lw	s1, 20(a0)
	lui	a0, 524288
	addi	a0, a0, -1
	sw	a0, 40(sp)
.Ltmp137:
	.loc	0 16 55 is_stmt 1
	and	a0, s1, a0
	lui	a1, 321255
	addi	a1, a1, -1240
	sw	a1, 36(sp)
	call	__ltsf2
.Ltmp138:
	.loc	0 0 55 is_stmt 0
	sw	a0, 28(sp)
	.loc	0 16 55
	mv	a0, s1
	call	__fixsfsi
.Ltmp139:
	.loc	0 0 55
	lw	a1, 28(sp)
.Ltmp140:
	.loc	0 152 260 is_stmt 1
	bltz	a1, .LBB4_5
	.loc	0 0 260 is_stmt 0
	li	a0, 19
	j	.LBB4_6
.LBB4_5:
	.loc	0 152 260
	srai	a0, a0, 2
.LBB4_6:
	.loc	0 152 13
	lui	a1, %hi(record)
	addi	a2, a1, %lo(record)
	lw	a3, 28(a2)
	sw	a3, 76(sp)
	lw	a3, 24(a2)
	lw	a4, 20(a2)
	lw	a5, 16(a2)
	lw	t0, 12(a2)
	sw	a3, 72(sp)
	sw	a4, 68(sp)
	sw	a5, 64(sp)
	sw	t0, 60(sp)
	lw	a2, 8(a2)
	lw	a4, %lo(record+4)(a1)
	lw	a1, %lo(record)(a1)
	.loc	0 152 224
	neg	a3, a0
	.loc	0 152 13
	sw	a2, 56(sp)
	sw	a4, 52(sp)
	sw	a1, 48(sp)
	lui	a0, 572723
	addi	a0, a0, -1903
	addi	a2, sp, 48
	lw	a1, 32(sp)
	lw	a4, 44(sp)
	jalr	a4
.Ltmp141:
	.loc	0 153 29 is_stmt 1
	srai	a2, a0, 31
	lui	a1, 935774
	addi	a1, a1, -1267
	.loc	0 153 84 is_stmt 0
	mulhu	a1, a0, a1
	.loc	0 153 69
	slli	a1, a1, 2
	srai	a1, a1, 16
	sw	a0, 44(sp)
	.loc	0 153 66
	xor	a0, a1, a0
	sw	a0, 32(sp)
	.loc	0 153 224
	lui	a0, %hi(g0)
	addi	a0, a0, %lo(g0)
	lw	a1, 4(a0)
	sw	a1, 16(sp)
	lui	a0, 997011
	addi	a0, a0, -14
	sw	a2, 28(sp)
	.loc	0 153 145
	and	a0, a2, a0
	sw	a0, 20(sp)
	lw	a0, 40(sp)
.Ltmp142:
	.loc	0 16 55 is_stmt 1
	and	a0, a1, a0
	lw	a1, 36(sp)
	call	__ltsf2
.Ltmp143:
	mv	s1, a0
	lw	a0, 16(sp)
	call	__fixsfsi
.Ltmp144:
	.loc	0 0 55 is_stmt 0
	mv	a1, a0
.Ltmp145:
	.loc	0 153 212 is_stmt 1
	bltz	s1, .LBB4_8
	.loc	0 0 212 is_stmt 0
	li	a1, 77
.LBB4_8:
	.loc	0 153 212
	and	a0, s1, a0
	srai	a0, a0, 31
	lw	a2, 28(sp)
	.loc	0 153 205
	and	a2, a0, a2
	lw	a0, 32(sp)
	.loc	0 153 0
	snez	a0, a0
	lw	a3, 20(sp)
	.loc	0 153 180
	beq	a3, a2, .LBB4_10
	.loc	0 0 180
	slt	a1, a2, a3
	lw	a3, 44(sp)
	j	.LBB4_11
.LBB4_10:
	lui	a2, 631973
	addi	a2, a2, -206
	lw	a3, 44(sp)
	.loc	0 153 0
	and	a2, a3, a2
	and	a1, a1, a3
	.loc	0 153 180
	sltu	a1, a1, a2
.LBB4_11:
	xori	a1, a1, 1
	.loc	0 153 294
	ori	a2, a3, 1
	.loc	0 153 275
	remu	a2, a3, a2
	.loc	0 153 329
	srai	a3, a3, 18
	.loc	0 153 300
	or	a3, a2, a3
	.loc	0 153 13
	call	f14
.Ltmp146:
	.loc	0 154 13 is_stmt 1
	lui	a1, %hi(call_f14)
	lw	a1, %lo(call_f14)(a1)
	sw	a1, 20(sp)
	.loc	0 154 50 is_stmt 0
	lui	a1, %hi(g0)
	addi	a1, a1, %lo(g0)
	lw	s1, 12(a1)
	sw	a0, 32(sp)
	lw	a0, 40(sp)
.Ltmp147:
	.loc	0 16 55 is_stmt 1
	and	a0, s1, a0
	lw	a1, 36(sp)
	call	__ltsf2
.Ltmp148:
	.loc	0 0 55 is_stmt 0
	sw	a0, 16(sp)
	.loc	0 16 55
	mv	a0, s1
	call	__fixsfsi
.Ltmp149:
	.loc	0 0 55
	lw	a1, 16(sp)
.Ltmp150:
	.loc	0 154 34 is_stmt 1
	bltz	a1, .LBB4_13
	.loc	0 0 34 is_stmt 0
	li	a0, 77
	j	.LBB4_14
.LBB4_13:
	.loc	0 154 34
	slli	a0, a0, 24
	srai	a0, a0, 24
.LBB4_14:
	.loc	0 0 34
	sw	a0, 16(sp)
	.loc	0 154 76
	lui	a0, %hi(g11)
	lw	s1, %lo(g11)(a0)
	lw	a0, 40(sp)
.Ltmp151:
	.loc	0 16 55 is_stmt 1
	and	a0, s1, a0
	lw	a1, 36(sp)
	call	__ltsf2
.Ltmp152:
	.loc	0 0 55 is_stmt 0
	sw	a0, 40(sp)
	.loc	0 16 55
	mv	a0, s1
	call	__fixsfsi
.Ltmp153:
	.loc	0 0 55
	lw	a1, 40(sp)
.Ltmp154:
	.loc	0 154 81 is_stmt 1
	bltz	a1, .LBB4_16
	.loc	0 0 81 is_stmt 0
	lw	t2, 44(sp)
	li	a0, 77
	j	.LBB4_17
.LBB4_16:
	.loc	0 154 0
	slli	a0, a0, 24
	srai	a0, a0, 24
	.loc	0 154 81
	ori	a0, a0, 1
	lw	t2, 44(sp)
.LBB4_17:
	.loc	0 0 81
	lw	a1, 16(sp)
	.loc	0 154 57
	remu	a0, a1, a0
	.loc	0 154 29
	slli	a0, a0, 24
	srai	a0, a0, 24
	lw	ra, 32(sp)
	.loc	0 154 106
	xor	a1, ra, t2
	snez	a1, a1
	.loc	0 154 122
	beq	a0, a1, .LBB4_20
	bge	ra, t2, .LBB4_20
	.loc	0 0 122
	lui	a0, 982674
	addi	a0, a0, 1210
	.loc	0 154 224
	or	a0, ra, a0
	lui	s1, %hi(g0)
	addi	s1, s1, %lo(g0)
	j	.LBB4_25
.LBB4_20:
	.loc	0 154 183
	lui	a0, %hi(g2)
	lw	s1, %lo(g2)(a0)
.Ltmp155:
	.loc	0 16 55 is_stmt 1
	slli	a0, s1, 1
	srli	a0, a0, 1
	lui	a1, 321255
	addi	a1, a1, -1240
	call	__ltsf2
.Ltmp156:
	.loc	0 0 55 is_stmt 0
	sw	a0, 40(sp)
	.loc	0 16 55
	mv	a0, s1
	call	__fixsfsi
.Ltmp157:
	.loc	0 0 55
	lui	s1, %hi(g0)
	addi	s1, s1, %lo(g0)
	lw	a1, 40(sp)
	.loc	0 16 55
	bltz	a1, .LBB4_22
.Ltmp158:
	.loc	0 0 55
	li	a0, 77
.LBB4_22:
	lw	t2, 44(sp)
.Ltmp159:
	.loc	0 12 48 is_stmt 1
	addi	a1, t2, 1
	li	a2, 2
	bltu	a1, a2, .LBB4_24
	.loc	0 12 67 is_stmt 0
	div	a0, a0, t2
.Ltmp160:
.LBB4_24:
	.loc	0 0 67
	lw	ra, 32(sp)
.LBB4_25:
	.loc	0 154 386 is_stmt 1
	lui	a1, %hi(record)
	lw	a2, %lo(record)(a1)
	addi	a4, a1, %lo(record)
	slli	a3, a2, 12
	srli	a3, a3, 15
	.loc	0 154 389 is_stmt 0
	srl	a3, a3, t2
	.loc	0 154 416
	ori	a3, a3, 1
	li	a5, 128
	.loc	0 154 13
	lw	t0, 28(a4)
	.loc	0 154 354
	divu	a3, a5, a3
	.loc	0 154 13
	lw	a5, 24(a4)
	lw	t1, 20(a4)
	sw	t0, 76(sp)
	lw	t0, 16(a4)
	sw	a5, 72(sp)
	sw	t1, 68(sp)
	.loc	0 154 282
	add	a5, t2, ra
	.loc	0 154 13
	sw	t0, 64(sp)
	lw	t0, 12(a4)
	lw	a4, 8(a4)
	lw	t1, %lo(record+4)(a1)
	.loc	0 154 301
	addi	a1, a5, 127
	.loc	0 154 13
	sw	t0, 60(sp)
	sw	a4, 56(sp)
	sw	t1, 52(sp)
	sw	a2, 48(sp)
	addi	a2, sp, 48
	lw	a4, 20(sp)
	jalr	a4
.Ltmp161:
	.loc	0 155 12 is_stmt 1
	lui	a1, %hi(call_f21)
	lw	a1, %lo(call_f21)(a1)
	sw	a1, 36(sp)
	.loc	0 155 136 is_stmt 0
	lw	a1, 4(s1)
	sw	a1, 20(sp)
	sw	a0, 40(sp)
	lui	s1, 524288
	addi	s1, s1, -1
	sw	s1, 8(sp)
.Ltmp162:
	.loc	0 16 55 is_stmt 1
	and	a0, a1, s1
	lui	a1, 321255
	addi	a1, a1, -1240
	sw	a1, 12(sp)
	call	__ltsf2
.Ltmp163:
	mv	s1, a0
	lw	a0, 20(sp)
	call	__fixsfsi
.Ltmp164:
	.loc	0 0 55 is_stmt 0
	mv	a1, a0
.Ltmp165:
	.loc	0 155 124 is_stmt 1
	bltz	s1, .LBB4_27
	.loc	0 0 124 is_stmt 0
	li	a1, 77
.LBB4_27:
	sw	a1, 20(sp)
	.loc	0 155 163
	lui	a1, %hi(g11)
	lw	a1, %lo(g11)(a1)
	sw	a1, 4(sp)
	.loc	0 155 124
	and	a0, s1, a0
	srai	a0, a0, 31
	sw	a0, 16(sp)
	lw	a0, 8(sp)
.Ltmp166:
	.loc	0 16 55 is_stmt 1
	and	a0, a1, a0
	lw	a1, 12(sp)
	call	__ltsf2
.Ltmp167:
	mv	s1, a0
	lw	a0, 4(sp)
	call	__fixsfsi
.Ltmp168:
	.loc	0 0 55 is_stmt 0
	mv	a3, s1
.Ltmp169:
	.loc	0 155 168 is_stmt 1
	bltz	s1, .LBB4_29
	.loc	0 0 168 is_stmt 0
	lw	s1, 32(sp)
	li	a2, 77
	j	.LBB4_30
.LBB4_29:
	.loc	0 155 168
	ori	a2, a0, 1
	lw	s1, 32(sp)
.LBB4_30:
	.loc	0 0 168
	lw	a1, 20(sp)
	.loc	0 155 168
	and	a3, a3, a0
	srai	a3, a3, 31
	.loc	0 155 143
	mv	a0, a1
	lw	a1, 16(sp)
	call	__udivdi3
.Ltmp170:
	mv	a3, a1
	.loc	0 155 174
	ori	a2, a0, 1
	lui	a0, 900529
	addi	a0, a0, 1879
	lui	a1, 352444
	addi	a1, a1, -593
	.loc	0 155 105
	call	__udivdi3
.Ltmp171:
	.loc	0 0 105
	lw	a2, 36(sp)
	.loc	0 155 12
	jalr	a2
.Ltmp172:
	.loc	0 156 13 is_stmt 1
	lui	a1, %hi(call_f32)
	lw	a2, %lo(call_f32)(a1)
	.loc	0 156 64 is_stmt 0
	lui	a1, %hi(g12)
	lbu	zero, %lo(g12)(a1)
	sw	a0, 32(sp)
	lw	a0, 44(sp)
	.loc	0 156 44
	snez	a1, a0
	.loc	0 156 28
	bnez	a0, .LBB4_32
	.loc	0 0 28
	lui	a0, 660045
	addi	a0, a0, 1277
	j	.LBB4_33
.LBB4_32:
	.loc	0 156 28
	xori	a0, s1, 1
	slli	a0, a0, 16
	srli	a0, a0, 16
.LBB4_33:
	.loc	0 0 28
	lui	a3, 32
	addi	a3, a3, -1
	sw	a3, 36(sp)
	.loc	0 156 28
	addi	a1, a1, -1
	lui	a3, 131873
	addi	a3, a3, 719
	and	a1, a1, a3
	.loc	0 156 13
	jalr	a2
.Ltmp173:
	.loc	0 11 40 is_stmt 1
	lui	a2, %hi(state)
	lw	a3, %lo(state+4)(a2)
	lw	a4, %lo(state)(a2)
	lw	a5, 28(sp)
	.loc	0 11 46 is_stmt 0
	xor	a3, a3, a5
	lw	a5, 44(sp)
	xor	a4, a4, a5
	.loc	0 11 55
	slli	a5, a4, 8
	slli	t0, a4, 9
	sub	a5, t0, a5
	li	t1, 435
	mulhu	t0, a4, t1
	add	a5, t0, a5
	mul	a3, a3, t1
	add	a3, a5, a3
	mul	a4, a4, t1
	.loc	0 11 90
	slli	a5, a3, 3
	srli	t0, a4, 29
	or	a5, t0, a5
	srli	t0, a3, 29
.Ltmp174:
	.loc	0 11 46
	xor	a3, t0, a3
.Ltmp175:
	.loc	0 158 8 is_stmt 1
	srai	t0, s1, 31
.Ltmp176:
	.loc	0 11 46
	xor	a3, a3, t0
	xor	a4, s1, a4
	xor	a4, a5, a4
	.loc	0 11 55 is_stmt 0
	mul	a3, a3, t1
	slli	a5, a4, 8
	slli	t0, a4, 9
	sub	a5, t0, a5
	mulhu	t0, a4, t1
	add	a3, t0, a3
	add	a3, a3, a5
	mul	a4, a4, t1
	.loc	0 11 90
	slli	a5, a3, 3
	srli	t0, a4, 29
	or	a5, t0, a5
	lw	t2, 40(sp)
.Ltmp177:
	.loc	0 159 8 is_stmt 1
	srai	t0, t2, 31
.Ltmp178:
	.loc	0 11 46
	xor	t0, t0, a3
.Ltmp179:
	.loc	0 11 90 is_stmt 0
	srli	a3, a3, 29
.Ltmp180:
	.loc	0 11 46
	xor	a3, a3, t0
	xor	a4, t2, a4
	xor	a4, a5, a4
	.loc	0 11 55
	mul	a3, a3, t1
	slli	a5, a4, 8
	slli	t0, a4, 9
	sub	a5, t0, a5
	mulhu	t0, a4, t1
	add	a3, t0, a3
	add	a3, a3, a5
	mul	a4, a4, t1
	.loc	0 11 90
	slli	a5, a3, 3
	srli	t0, a4, 29
	or	a5, t0, a5
	lw	t2, 32(sp)
.Ltmp181:
	.loc	0 160 8 is_stmt 1
	srai	t0, t2, 31
.Ltmp182:
	.loc	0 11 46
	xor	t0, t0, a3
.Ltmp183:
	.loc	0 11 90 is_stmt 0
	srli	a3, a3, 29
.Ltmp184:
	.loc	0 11 46
	xor	a3, a3, t0
	xor	a4, t2, a4
	xor	a4, a5, a4
	.loc	0 11 55
	mul	a3, a3, t1
	slli	a5, a4, 8
	slli	t0, a4, 9
	sub	a5, t0, a5
	mulhu	t0, a4, t1
	add	a3, t0, a3
	add	a3, a3, a5
	mul	a4, a4, t1
	.loc	0 11 90
	slli	a5, a3, 3
	srli	t0, a4, 29
	or	a5, t0, a5
.Ltmp185:
	.loc	0 11 46
	xor	a1, a1, a3
.Ltmp186:
	.loc	0 11 90
	srli	a3, a3, 29
.Ltmp187:
	.loc	0 11 46
	xor	a1, a1, a3
	xor	a0, a0, a4
	xor	a0, a0, a5
	.loc	0 11 55
	mul	a1, a1, t1
	slli	a3, a0, 8
	slli	a4, a0, 9
	sub	a4, a4, a3
	mulhu	a3, a0, t1
	add	a1, a3, a1
	add	a1, a1, a4
	mul	a0, a0, t1
	.loc	0 11 90
	slli	a3, a1, 3
	srli	a4, a0, 29
	or	a3, a4, a3
	srli	a4, a1, 29
	.loc	0 11 81
	xor	a5, a4, a1
	xor	a3, a3, a0
	sw	a5, %lo(state+4)(a2)
	sw	a3, %lo(state)(a2)
	lui	s1, %hi(g0)
	addi	s1, s1, %lo(g0)
.Ltmp188:
.LBB4_34:
	.loc	0 0 81
	sw	a5, 40(sp)
	sw	a3, 44(sp)
	.loc	0 162 41 is_stmt 1
	lw	a0, 0(s1)
	call	__extendsfdf2
.Ltmp189:
	.loc	0 0 41 is_stmt 0
	li	a4, 435
	lw	a2, 40(sp)
.Ltmp190:
	.loc	0 11 46 is_stmt 1
	xor	a1, a2, a1
	lw	a2, 44(sp)
	xor	a0, a2, a0
	.loc	0 11 55 is_stmt 0
	li	a2, 256
	mul	a2, a0, a2
	mulhu	a3, a0, a4
	add	a2, a3, a2
	mul	a1, a1, a4
	add	a1, a2, a1
	mul	a0, a0, a4
	.loc	0 11 90
	slli	a2, a1, 3
	srli	a3, a0, 29
	or	a2, a3, a2
	srli	a3, a1, 29
	.loc	0 11 81
	xor	a5, a3, a1
.Ltmp191:
	.loc	0 162 21 is_stmt 1
	addi	s1, s1, 4
.Ltmp192:
	.loc	0 11 81
	xor	a3, a2, a0
.Ltmp193:
	.loc	0 162 3
	lui	a0, %hi(g0+32)
	addi	a0, a0, %lo(g0+32)
	bne	s1, a0, .LBB4_34
	.loc	0 163 13
	lui	a0, %hi(g1)
	lw	a0, %lo(g1)(a0)
.Ltmp194:
	.loc	0 11 46
	xor	a0, a3, a0
	li	a1, 256
	.loc	0 11 55 is_stmt 0
	mul	a1, a0, a1
	mulhu	a2, a0, a4
	add	a1, a2, a1
	mul	a2, a5, a4
	add	s1, a1, a2
	mul	a1, a0, a4
	sw	a1, 40(sp)
	.loc	0 11 90
	slli	a0, s1, 3
	srli	a1, a1, 29
	or	a0, a1, a0
	sw	a0, 44(sp)
	srli	a0, s1, 29
	sw	a0, 32(sp)
.Ltmp195:
	.loc	0 164 13 is_stmt 1
	lui	a0, %hi(g2)
	lw	a0, %lo(g2)(a0)
	call	__extendsfdf2
.Ltmp196:
	.loc	0 0 13 is_stmt 0
	li	t0, 435
.Ltmp197:
	.loc	0 11 81 is_stmt 1
	xor	a1, s1, a1
	lw	a2, 32(sp)
.Ltmp198:
	.loc	0 11 46 is_stmt 0
	xor	a1, a2, a1
	lw	a2, 40(sp)
.Ltmp199:
	.loc	0 11 81
	xor	a0, a2, a0
	lw	a2, 44(sp)
.Ltmp200:
	.loc	0 11 46
	xor	a0, a2, a0
	.loc	0 11 55
	mul	a1, a1, t0
	li	a5, 256
	mul	a2, a0, a5
	mulhu	a3, a0, t0
	add	a2, a3, a2
	add	a1, a2, a1
	mul	a0, a0, t0
	.loc	0 11 90
	slli	a2, a1, 3
	srli	a3, a0, 29
.Ltmp201:
	.loc	0 165 13 is_stmt 1
	lui	a4, %hi(g3)
	lhu	a4, %lo(g3)(a4)
.Ltmp202:
	.loc	0 11 90
	or	a2, a3, a2
	srli	a3, a1, 29
	.loc	0 11 81 is_stmt 0
	xor	a1, a3, a1
	xor	a0, a0, a4
.Ltmp203:
	.loc	0 11 46
	xor	a0, a2, a0
	.loc	0 11 55
	mul	a1, a1, t0
	mul	a2, a0, a5
	li	t1, 256
	mulhu	a3, a0, t0
	add	a2, a3, a2
	add	a1, a2, a1
	mul	a0, a0, t0
	.loc	0 11 90
	slli	a2, a1, 3
	srli	a3, a0, 29
.Ltmp204:
	.loc	0 166 13 is_stmt 1
	lui	a4, %hi(g4)
	lbu	a4, %lo(g4)(a4)
.Ltmp205:
	.loc	0 11 90
	or	a2, a3, a2
	srli	a3, a1, 29
	.loc	0 11 81 is_stmt 0
	xor	a1, a3, a1
.Ltmp206:
	.loc	0 166 8 is_stmt 1
	addi	a4, a4, -1
	lui	a3, 535527
	addi	a3, a3, -1343
	and	a3, a4, a3
.Ltmp207:
	.loc	0 11 81
	xor	a0, a0, a3
.Ltmp208:
	.loc	0 11 46 is_stmt 0
	xor	a0, a2, a0
	.loc	0 11 55
	mul	a1, a1, t0
	mul	a2, a0, t1
	mulhu	a3, a0, t0
	add	a2, a3, a2
	add	a1, a2, a1
	mul	a0, a0, t0
	.loc	0 11 90
	slli	a2, a1, 3
.Ltmp209:
	.loc	0 167 13 is_stmt 1
	lui	a3, %hi(g5)
	lh	a3, %lo(g5)(a3)
.Ltmp210:
	.loc	0 11 90
	srli	a4, a0, 29
	or	a2, a4, a2
	srli	a4, a1, 29
.Ltmp211:
	.loc	0 167 13
	srai	a5, a3, 31
.Ltmp212:
	.loc	0 11 81
	xor	a1, a1, a5
.Ltmp213:
	.loc	0 11 46 is_stmt 0
	xor	a1, a4, a1
.Ltmp214:
	.loc	0 11 81
	xor	a0, a0, a3
.Ltmp215:
	.loc	0 11 46
	xor	a0, a2, a0
	.loc	0 11 55
	mul	a1, a1, t0
	mul	a2, a0, t1
	mulhu	a3, a0, t0
	add	a2, a3, a2
	add	a1, a2, a1
	mul	a2, a0, t0
	.loc	0 11 90
	slli	a0, a1, 3
	srli	a3, a2, 29
	or	a3, a3, a0
	srli	a0, a1, 29
	.loc	0 11 81
	xor	a0, a0, a1
	xor	a1, a3, a2
.Ltmp216:
	.loc	0 11 0
	lui	a2, %hi(state)
.Ltmp217:
	.loc	0 11 81
	sw	a0, %lo(state+4)(a2)
	sw	a1, %lo(state)(a2)
	lui	a2, %hi(g6)
	addi	a2, a2, %lo(g6)
	addi	a3, a2, 8
	li	t1, 256
.Ltmp218:
.LBB4_36:
	.loc	0 168 41 is_stmt 1
	lb	a4, 0(a2)
	srai	a5, a4, 31
.Ltmp219:
	.loc	0 11 46
	xor	a0, a0, a5
	xor	a1, a1, a4
	.loc	0 11 55 is_stmt 0
	mul	a4, a1, t1
	mulhu	a5, a1, t0
	add	a4, a5, a4
	mul	a0, a0, t0
	add	a0, a4, a0
	mul	a1, a1, t0
	.loc	0 11 90
	slli	a4, a0, 3
	srli	a5, a1, 29
	or	a4, a5, a4
	srli	a5, a0, 29
	.loc	0 11 81
	xor	a0, a5, a0
.Ltmp220:
	.loc	0 168 21 is_stmt 1
	addi	a2, a2, 1
.Ltmp221:
	.loc	0 11 81
	xor	a1, a4, a1
.Ltmp222:
	.loc	0 168 3
	bne	a2, a3, .LBB4_36
.Ltmp223:
	.loc	0 11 0
	lui	a2, %hi(state)
	sw	a1, %lo(state)(a2)
	sw	a0, %lo(state+4)(a2)
	lui	a2, %hi(g7)
	addi	a2, a2, %lo(g7)
	addi	a3, a2, 8
.Ltmp224:
.LBB4_38:
	.loc	0 169 41
	lbu	a4, 0(a2)
.Ltmp225:
	.loc	0 11 46
	xor	a1, a1, a4
	.loc	0 11 55 is_stmt 0
	mul	a4, a1, t1
	mulhu	a5, a1, t0
	add	a4, a5, a4
	mul	a0, a0, t0
	add	a0, a4, a0
	mul	a1, a1, t0
	.loc	0 11 90
	slli	a4, a0, 3
	srli	a5, a1, 29
	or	a4, a5, a4
	srli	a5, a0, 29
	.loc	0 11 81
	xor	a0, a5, a0
.Ltmp226:
	.loc	0 169 21 is_stmt 1
	addi	a2, a2, 1
.Ltmp227:
	.loc	0 11 81
	xor	a1, a4, a1
.Ltmp228:
	.loc	0 169 3
	bne	a2, a3, .LBB4_38
	.loc	0 170 13
	lui	a2, %hi(g8)
	lw	a3, %lo(g8)(a2)
.Ltmp229:
	.loc	0 11 0
	lui	a2, %hi(state)
.Ltmp230:
	.loc	0 11 46 is_stmt 0
	xor	a1, a1, a3
	.loc	0 11 55
	mul	a3, a1, t1
	mulhu	a4, a1, t0
	add	a3, a4, a3
	mul	a0, a0, t0
	add	a0, a3, a0
	mul	a1, a1, t0
	.loc	0 11 90
	slli	a3, a0, 3
	srli	a4, a1, 29
	or	a3, a4, a3
	srli	a4, a0, 29
.Ltmp231:
	.loc	0 11 46
	xor	a0, a0, a4
	xor	a1, a1, a3
	xori	a1, a1, 46
	.loc	0 11 55
	mul	a0, a0, t0
	mul	a3, a1, t1
	mulhu	a4, a1, t0
	add	a3, a4, a3
	add	a0, a3, a0
	mul	a1, a1, t0
	.loc	0 11 90
	slli	a3, a0, 3
	srli	a4, a1, 29
	or	a3, a4, a3
	srli	a4, a0, 29
	.loc	0 11 81
	xor	a5, a4, a0
	xor	s1, a3, a1
	sw	a5, %lo(state+4)(a2)
	sw	s1, %lo(state)(a2)
	lui	a0, %tprel_hi(g10)
	add	a0, a0, tp, %tprel_add(g10)
	addi	a0, a0, %tprel_lo(g10)
.Ltmp232:
	.loc	0 172 3 is_stmt 1
	addi	a1, a0, 64
.LBB4_40:
	.loc	0 172 41 is_stmt 0
	lw	a2, 4(a0)
	lw	a3, 0(a0)
.Ltmp233:
	.loc	0 11 46 is_stmt 1
	xor	a2, a5, a2
	xor	a3, s1, a3
	.loc	0 11 55 is_stmt 0
	mul	a4, a3, t1
	mulhu	a5, a3, t0
	add	a4, a5, a4
	mul	a2, a2, t0
	add	a2, a4, a2
	mul	a3, a3, t0
	.loc	0 11 90
	slli	a4, a2, 3
	srli	a5, a3, 29
	or	a4, a5, a4
	srli	a5, a2, 29
	.loc	0 11 81
	xor	a5, a5, a2
.Ltmp234:
	.loc	0 172 21 is_stmt 1
	addi	a0, a0, 8
.Ltmp235:
	.loc	0 11 81
	xor	s1, a4, a3
.Ltmp236:
	.loc	0 172 3
	bne	a0, a1, .LBB4_40
	.loc	0 173 13
	lui	a0, %hi(g11)
	lw	a0, %lo(g11)(a0)
	sw	a5, 44(sp)
	call	__extendsfdf2
.Ltmp237:
	.loc	0 0 13 is_stmt 0
	lw	a2, 44(sp)
.Ltmp238:
	.loc	0 11 46 is_stmt 1
	xor	a1, a2, a1
	xor	a0, s1, a0
	li	a5, 256
	.loc	0 11 55 is_stmt 0
	mul	a2, a0, a5
	li	t1, 435
	mulhu	a3, a0, t1
	add	a2, a3, a2
	mul	a1, a1, t1
	add	a1, a2, a1
	mul	a0, a0, t1
	.loc	0 11 90
	slli	a2, a1, 3
	srli	a3, a0, 29
.Ltmp239:
	.loc	0 174 13 is_stmt 1
	lui	a4, %hi(g12)
	lbu	a4, %lo(g12)(a4)
.Ltmp240:
	.loc	0 11 90
	or	a2, a3, a2
	srli	a3, a1, 29
	.loc	0 11 81 is_stmt 0
	xor	a1, a3, a1
	xor	a0, a0, a4
.Ltmp241:
	.loc	0 11 46
	xor	a0, a2, a0
	.loc	0 11 55
	mul	a1, a1, t1
	mul	a2, a0, a5
	li	t2, 256
	mulhu	a3, a0, t1
	add	a2, a3, a2
	add	a1, a2, a1
	mul	a0, a0, t1
	.loc	0 11 90
	slli	a2, a1, 3
.Ltmp242:
	.loc	0 175 13 is_stmt 1
	lui	a3, %hi(g13)
	lw	a3, %lo(g13)(a3)
.Ltmp243:
	.loc	0 11 90
	srli	a4, a0, 29
	or	a2, a4, a2
	srli	a4, a1, 29
.Ltmp244:
	.loc	0 175 13
	srai	a5, a3, 31
.Ltmp245:
	.loc	0 11 81
	xor	a1, a1, a5
.Ltmp246:
	.loc	0 11 46 is_stmt 0
	xor	a1, a4, a1
.Ltmp247:
	.loc	0 11 81
	xor	a0, a0, a3
.Ltmp248:
	.loc	0 11 46
	xor	a0, a2, a0
	.loc	0 11 55
	mul	a1, a1, t1
	mul	a2, a0, t2
	mulhu	a3, a0, t1
	add	a2, a3, a2
	add	a2, a2, a1
	mul	a3, a0, t1
	.loc	0 11 90
	slli	a4, a2, 3
	srli	a5, a3, 29
.Ltmp249:
	.loc	0 176 20 is_stmt 1
	lui	a0, %hi(record)
	lw	a1, %lo(record)(a0)
.Ltmp250:
	.loc	0 11 90
	or	a4, a5, a4
	srli	a5, a2, 29
	.loc	0 11 81 is_stmt 0
	xor	a2, a5, a2
.Ltmp251:
	.loc	0 176 20 is_stmt 1
	andi	a5, a1, 7
.Ltmp252:
	.loc	0 11 81
	xor	a3, a3, a5
.Ltmp253:
	.loc	0 11 46 is_stmt 0
	xor	a3, a4, a3
	.loc	0 11 55
	mul	a2, a2, t1
	mul	a4, a3, t2
	mulhu	a5, a3, t1
	add	a4, a5, a4
	add	a2, a4, a2
	mul	a3, a3, t1
	.loc	0 11 90
	slli	a4, a2, 3
	srli	a5, a3, 29
	or	a4, a5, a4
.Ltmp254:
	.loc	0 177 20 is_stmt 1
	srli	a5, a1, 3
	lw	t0, 36(sp)
	and	a5, a5, t0
.Ltmp255:
	.loc	0 11 90
	srli	t0, a2, 29
.Ltmp256:
	.loc	0 11 46 is_stmt 0
	xor	a2, t0, a2
	xor	a3, a5, a3
	xor	a3, a4, a3
	.loc	0 11 55
	mul	a2, a2, t1
	mul	a4, a3, t2
	mulhu	a5, a3, t1
	add	a4, a5, a4
	add	a2, a4, a2
	mul	a3, a3, t1
	.loc	0 11 90
	slli	a4, a2, 3
	srli	a5, a3, 29
	or	a4, a5, a4
.Ltmp257:
	.loc	0 178 20 is_stmt 1
	slli	a1, a1, 3
	.loc	0 178 8 is_stmt 0
	srai	a5, a1, 31
.Ltmp258:
	.loc	0 11 46 is_stmt 1
	xor	a5, a5, a2
.Ltmp259:
	.loc	0 11 90 is_stmt 0
	srli	a2, a2, 29
.Ltmp260:
	.loc	0 178 20 is_stmt 1
	srai	a1, a1, 23
.Ltmp261:
	.loc	0 11 46
	xor	a2, a2, a5
	xor	a1, a1, a3
	xor	a1, a4, a1
	.loc	0 11 55 is_stmt 0
	mul	a2, a2, t1
	mul	a3, a1, t2
	mulhu	a4, a1, t1
	add	a3, a4, a3
	add	a2, a3, a2
	mul	a1, a1, t1
	.loc	0 11 90
	slli	a3, a2, 3
	srli	a4, a1, 29
	or	a3, a4, a3
	srli	a4, a2, 29
.Ltmp262:
	.loc	0 179 20 is_stmt 1
	lw	a5, %lo(record+4)(a0)
.Ltmp263:
	.loc	0 11 81
	xor	a2, a4, a2
.Ltmp264:
	.loc	0 176 20
	addi	a0, a0, %lo(record)
	lw	a4, 24(sp)
	.loc	0 179 20
	addi	a4, a4, 1
	and	a4, a5, a4
.Ltmp265:
	.loc	0 11 81
	xor	a1, a1, a4
.Ltmp266:
	.loc	0 11 46 is_stmt 0
	xor	a1, a3, a1
	.loc	0 11 55
	mul	a2, a2, t1
	mul	a3, a1, t2
	mulhu	a4, a1, t1
	add	a3, a4, a3
	add	a2, a3, a2
	mul	a1, a1, t1
	.loc	0 11 90
	slli	a3, a2, 3
.Ltmp267:
	.loc	0 180 20 is_stmt 1
	lw	a4, 12(a0)
.Ltmp268:
	.loc	0 11 90
	srli	a5, a1, 29
	or	a3, a5, a3
.Ltmp269:
	.loc	0 180 20
	lw	a5, 8(a0)
.Ltmp270:
	.loc	0 11 81
	xor	a4, a2, a4
	.loc	0 11 90 is_stmt 0
	srli	a2, a2, 29
.Ltmp271:
	.loc	0 11 46
	xor	a2, a2, a4
.Ltmp272:
	.loc	0 11 81
	xor	a1, a1, a5
.Ltmp273:
	.loc	0 11 46
	xor	a1, a3, a1
	.loc	0 11 55
	mul	a2, a2, t1
	mul	a3, a1, t2
	mulhu	a4, a1, t1
	add	a3, a4, a3
	add	a2, a3, a2
	mul	a1, a1, t1
	li	t0, 435
	.loc	0 11 90
	slli	a3, a2, 3
.Ltmp274:
	.loc	0 181 20 is_stmt 1
	lw	a4, 20(a0)
.Ltmp275:
	.loc	0 11 90
	srli	a5, a1, 29
	or	a3, a5, a3
.Ltmp276:
	.loc	0 181 20
	lw	a0, 16(a0)
.Ltmp277:
	.loc	0 11 81
	xor	a4, a2, a4
	.loc	0 11 90 is_stmt 0
	srli	a2, a2, 29
.Ltmp278:
	.loc	0 11 46
	xor	a2, a2, a4
.Ltmp279:
	.loc	0 11 81
	xor	a0, a1, a0
.Ltmp280:
	.loc	0 11 46
	xor	a0, a3, a0
	.loc	0 11 55
	mul	a1, a0, t2
	mulhu	a3, a0, t0
	add	a1, a3, a1
	mul	a2, a2, t0
	add	a1, a1, a2
	mul	a0, a0, t0
	.loc	0 11 90
	slli	a2, a1, 3
	srli	a3, a0, 29
	or	a2, a3, a2
	srli	a3, a1, 29
	.loc	0 11 81
	xor	a1, a3, a1
.Ltmp281:
	.loc	0 182 59 is_stmt 1
	lui	a3, %hi(fuel)
	lw	a3, %lo(fuel)(a3)
.Ltmp282:
	.loc	0 11 81
	xor	a2, a2, a0
.Ltmp283:
	.loc	0 11 0 is_stmt 0
	lui	a0, %hi(state)
.Ltmp284:
	.loc	0 11 81
	sw	a1, %lo(state+4)(a0)
	sw	a2, %lo(state)(a0)
.Ltmp285:
	.loc	0 11 0
	lui	s1, %hi(state)
.Ltmp286:
	.loc	0 182 3 is_stmt 1
	lui	a0, %hi(.L.str)
	addi	a0, a0, %lo(.L.str)
	call	printf
.Ltmp287:
	.loc	0 183 16
	lw	a0, %lo(state)(s1)
	.loc	0 183 10 is_stmt 0
	andi	a0, a0, 63
	.loc	0 183 3 epilogue_begin
	addi	sp, s0, -96
	lw	ra, 92(sp)
	lw	s0, 88(sp)
	lw	s1, 84(sp)
	addi	sp, sp, 96
	ret
.Ltmp288:
.Lfunc_end4:
	.size	main, .Lfunc_end4-main
	.cfi_endproc

	.type	g2,@object
	.section	.sdata,"aw",@progbits
	.globl	g2
	.p2align	2, 0x0
g2:
	.word	0xc2f20000
	.size	g2, 4

	.type	g8,@object
	.globl	g8
	.p2align	2, 0x0
g8:
	.word	3567183188
	.size	g8, 4

	.type	fuel,@object
	.section	.sbss,"aw",@nobits
	.p2align	2, 0x0
fuel:
	.word	0
	.size	fuel, 4

	.type	g10,@object
	.section	.tdata,"awT",@progbits
	.p2align	3, 0x0
g10:
	.quad	6158637673833273311
	.quad	4096
	.quad	-7637078375956500725
	.quad	2047
	.quad	-663874571585443887
	.quad	4096
	.quad	1022894424942148524
	.quad	1481808580133817769
	.size	g10, 64

	.type	g11,@object
	.section	.sdata,"aw",@progbits
	.p2align	2, 0x0
g11:
	.word	0xc38e0ccd
	.size	g11, 4

	.type	g0,@object
	.data
	.p2align	2, 0x0
g0:
	.word	0xc1a10000
	.word	0x44044800
	.word	0x43f90000
	.word	0xc448c666
	.word	0x42686666
	.word	0xc43b8800
	.word	0x43d80000
	.word	0x44679000
	.size	g0, 32

	.type	g12,@object
	.section	.sdata,"aw",@progbits
g12:
	.byte	1
	.size	g12, 1

	.type	g3,@object
	.p2align	1, 0x0
g3:
	.half	56306
	.size	g3, 2

	.type	g4,@object
	.section	.sbss,"aw",@nobits
	.p2align	2, 0x0
g4:
	.byte	0
	.size	g4, 1

	.type	g1,@object
	.section	.sdata,"aw",@progbits
	.p2align	2, 0x0
g1:
	.word	1717642014
	.size	g1, 4

	.type	g7,@object
g7:
	.ascii	"\3222\342eL\002\254\377"
	.size	g7, 8

	.type	call_f14,@object
	.p2align	2, 0x0
call_f14:
	.word	f14
	.size	call_f14, 4

	.type	g5,@object
	.p2align	1, 0x0
g5:
	.half	128
	.size	g5, 2

	.type	call_f21,@object
	.p2align	2, 0x0
call_f21:
	.word	f21
	.size	call_f21, 4

	.type	call_f32,@object
	.p2align	2, 0x0
call_f32:
	.word	f32
	.size	call_f32, 4

	.type	g6,@object
	.section	.sbss,"aw",@nobits
g6:
	.zero	8
	.size	g6, 8

	.type	g13,@object
	.section	.sdata,"aw",@progbits
	.p2align	2, 0x0
g13:
	.word	363034092
	.size	g13, 4

	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%08x%08x %u\n"
	.size	.L.str, 13

	.type	state,@object
	.section	.sdata,"aw",@progbits
	.p2align	3, 0x0
state:
	.quad	-3750763034362895579
	.size	state, 8

	.type	record,@object
	.data
	.p2align	3, 0x0
record:
	.byte	133
	.byte	139
	.byte	200
	.byte	25
	.byte	21
	.byte	205
	.byte	91
	.byte	7
	.quad	-1234567890123
	.quad	0x4004000000000000
	.ascii	"\001\002\003\004\005"
	.zero	3
	.size	record, 32

	.section	.debug_abbrev,"",@progbits
	.byte	1
	.byte	17
	.byte	1
	.byte	37
	.byte	37
	.byte	19
	.byte	5
	.byte	3
	.byte	37
	.byte	114
	.byte	23
	.byte	16
	.byte	23
	.byte	27
	.byte	37
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	115
	.byte	23
	.byte	116
	.byte	23
	.byte	0
	.byte	0
	.byte	2
	.byte	46
	.byte	0
	.byte	3
	.byte	37
	.byte	32
	.byte	33
	.byte	1
	.byte	0
	.byte	0
	.byte	3
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	122
	.byte	25
	.byte	3
	.byte	37
	.byte	0
	.byte	0
	.byte	4
	.byte	29
	.byte	0
	.byte	49
	.byte	19
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	88
	.byte	11
	.byte	89
	.byte	11
	.byte	87
	.byte	11
	.byte	0
	.byte	0
	.byte	5
	.byte	29
	.byte	0
	.byte	49
	.byte	19
	.byte	85
	.byte	35
	.byte	88
	.byte	11
	.byte	89
	.byte	11
	.byte	87
	.byte	11
	.byte	0
	.byte	0
	.byte	6
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	7
	.byte	72
	.byte	0
	.ascii	"\203\001"
	.byte	24
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	8
	.byte	29
	.byte	1
	.byte	49
	.byte	19
	.byte	85
	.byte	35
	.byte	88
	.byte	11
	.byte	89
	.byte	11
	.byte	87
	.byte	11
	.byte	0
	.byte	0
	.byte	9
	.byte	46
	.byte	0
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.word	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.half	5
	.byte	1
	.byte	4
	.word	.debug_abbrev
	.byte	1
	.byte	0
	.half	29
	.byte	1
	.word	.Lstr_offsets_base0
	.word	.Lline_table_start0
	.byte	2
	.byte	0
	.word	.Lfunc_end4-.Lfunc_begin0
	.word	.Laddr_table_base0
	.word	.Lrnglists_table_base0
	.byte	2
	.byte	3

	.byte	2
	.byte	4

	.byte	2
	.byte	5

	.byte	3
	.byte	0
	.word	.Lfunc_end0-.Lfunc_begin0

	.byte	13
	.byte	4
	.word	39
	.byte	1
	.word	.Ltmp3-.Ltmp0
	.byte	0
	.byte	112
	.byte	119
	.byte	5
	.word	41
	.byte	0
	.byte	0
	.byte	112
	.byte	22
	.byte	4
	.word	39
	.byte	2
	.word	.Ltmp10-.Ltmp8
	.byte	0
	.byte	112
	.byte	203
	.byte	4
	.word	43
	.byte	3
	.word	.Ltmp15-.Ltmp13
	.byte	0
	.byte	114
	.byte	19
	.byte	6
	.word	119
	.byte	4
	.byte	6
	.word	119
	.byte	5
	.byte	6
	.word	322
	.byte	6
	.byte	0
	.byte	3
	.byte	7
	.word	.Lfunc_end1-.Lfunc_begin1

	.byte	14
	.byte	4
	.word	39
	.byte	8
	.word	.Ltmp23-.Ltmp20
	.byte	0
	.byte	40
	.byte	34
	.byte	4
	.word	39
	.byte	9
	.word	.Ltmp27-.Ltmp24
	.byte	0
	.byte	40
	.byte	150
	.byte	4
	.word	41
	.byte	10
	.word	.Ltmp43-.Ltmp42
	.byte	0
	.byte	46
	.byte	34
	.byte	4
	.word	399
	.byte	11
	.word	.Ltmp45-.Ltmp44
	.byte	0
	.byte	48
	.byte	28
	.byte	4
	.word	401
	.byte	12
	.word	.Ltmp48-.Ltmp47
	.byte	0
	.byte	57
	.byte	62
	.byte	4
	.word	43
	.byte	13
	.word	.Ltmp54-.Ltmp52
	.byte	0
	.byte	57
	.byte	23
	.byte	4
	.word	39
	.byte	14
	.word	.Ltmp58-.Ltmp55
	.byte	0
	.byte	77
	.byte	75
	.byte	4
	.word	403
	.byte	15
	.word	.Ltmp60-.Ltmp59
	.byte	0
	.byte	78
	.byte	19
	.byte	4
	.word	39
	.byte	16
	.word	.Ltmp64-.Ltmp61
	.byte	0
	.byte	53
	.byte	66
	.byte	4
	.word	43
	.byte	17
	.word	.Ltmp70-.Ltmp68
	.byte	0
	.byte	69
	.byte	17
	.byte	4
	.word	39
	.byte	18
	.word	.Ltmp74-.Ltmp71
	.byte	0
	.byte	70
	.byte	67
	.byte	4
	.word	405
	.byte	19
	.word	.Ltmp76-.Ltmp75
	.byte	0
	.byte	81
	.byte	16
	.byte	4
	.word	39
	.byte	20
	.word	.Ltmp80-.Ltmp77
	.byte	0
	.byte	70
	.byte	233
	.byte	4
	.word	43
	.byte	21
	.word	.Ltmp85-.Ltmp83
	.byte	0
	.byte	49
	.byte	14
	.byte	4
	.word	403
	.byte	22
	.word	.Ltmp88-.Ltmp87
	.byte	0
	.byte	83
	.byte	51
	.byte	0
	.byte	3
	.byte	23
	.word	.Lfunc_end2-.Lfunc_begin2

	.byte	15
	.byte	4
	.word	43
	.byte	24
	.word	.Ltmp101-.Ltmp99
	.byte	0
	.byte	96
	.byte	14
	.byte	4
	.word	43
	.byte	25
	.word	.Ltmp103-.Ltmp101
	.byte	0
	.byte	96
	.byte	9
	.byte	4
	.word	39
	.byte	26
	.word	.Ltmp108-.Ltmp105
	.byte	0
	.byte	98
	.byte	148
	.byte	4
	.word	407
	.byte	27
	.word	.Ltmp110-.Ltmp109
	.byte	0
	.byte	98
	.byte	25
	.byte	4
	.word	39
	.byte	28
	.word	.Ltmp114-.Ltmp111
	.byte	0
	.byte	99
	.byte	138
	.byte	7
	.byte	1
	.byte	94
	.byte	29
	.byte	0
	.byte	2
	.byte	6

	.byte	2
	.byte	7

	.byte	2
	.byte	8

	.byte	2
	.byte	9

	.byte	2
	.byte	10

	.byte	3
	.byte	30
	.word	.Lfunc_end3-.Lfunc_begin3

	.byte	16
	.byte	4
	.word	39
	.byte	31
	.word	.Ltmp120-.Ltmp117
	.byte	0
	.byte	136
	.byte	88
	.byte	5
	.word	407
	.byte	1
	.byte	0
	.byte	136
	.byte	49
	.byte	4
	.word	39
	.byte	32
	.word	.Ltmp130-.Ltmp127
	.byte	0
	.byte	142
	.byte	199
	.byte	5
	.word	399
	.byte	2
	.byte	0
	.byte	147
	.byte	26
	.byte	6
	.word	45
	.byte	33
	.byte	0
	.byte	2
	.byte	11

	.byte	3
	.byte	34
	.word	.Lfunc_end4-.Lfunc_begin4

	.byte	17
	.byte	4
	.word	39
	.byte	35
	.word	.Ltmp140-.Ltmp137
	.byte	0
	.byte	152
	.byte	246
	.byte	4
	.word	39
	.byte	36
	.word	.Ltmp145-.Ltmp142
	.byte	0
	.byte	153
	.byte	217
	.byte	4
	.word	39
	.byte	37
	.word	.Ltmp150-.Ltmp147
	.byte	0
	.byte	154
	.byte	43
	.byte	4
	.word	39
	.byte	38
	.word	.Ltmp154-.Ltmp151
	.byte	0
	.byte	154
	.byte	69
	.byte	4
	.word	39
	.byte	39
	.word	.Ltmp158-.Ltmp155
	.byte	0
	.byte	154
	.byte	176
	.byte	4
	.word	41
	.byte	40
	.word	.Ltmp160-.Ltmp159
	.byte	0
	.byte	154
	.byte	165
	.byte	4
	.word	39
	.byte	41
	.word	.Ltmp165-.Ltmp162
	.byte	0
	.byte	155
	.byte	129
	.byte	4
	.word	39
	.byte	42
	.word	.Ltmp169-.Ltmp166
	.byte	0
	.byte	155
	.byte	156
	.byte	4
	.word	405
	.byte	43
	.word	.Ltmp174-.Ltmp173
	.byte	0
	.byte	157
	.byte	3
	.byte	5
	.word	405
	.byte	3
	.byte	0
	.byte	158
	.byte	3
	.byte	5
	.word	405
	.byte	4
	.byte	0
	.byte	159
	.byte	3
	.byte	5
	.word	405
	.byte	5
	.byte	0
	.byte	160
	.byte	3
	.byte	5
	.word	405
	.byte	6
	.byte	0
	.byte	161
	.byte	3
	.byte	8
	.word	467
	.byte	7
	.byte	0
	.byte	162
	.byte	31
	.byte	5
	.word	405
	.byte	8
	.byte	0
	.byte	19
	.byte	97
	.byte	0
	.byte	5
	.word	405
	.byte	9
	.byte	0
	.byte	163
	.byte	3
	.byte	8
	.word	467
	.byte	10
	.byte	0
	.byte	164
	.byte	3
	.byte	5
	.word	405
	.byte	11
	.byte	0
	.byte	19
	.byte	97
	.byte	0
	.byte	5
	.word	405
	.byte	12
	.byte	0
	.byte	165
	.byte	3
	.byte	5
	.word	405
	.byte	13
	.byte	0
	.byte	166
	.byte	3
	.byte	5
	.word	405
	.byte	14
	.byte	0
	.byte	167
	.byte	3
	.byte	5
	.word	405
	.byte	15
	.byte	0
	.byte	168
	.byte	31
	.byte	5
	.word	405
	.byte	16
	.byte	0
	.byte	169
	.byte	31
	.byte	4
	.word	405
	.byte	44
	.word	.Ltmp231-.Ltmp230
	.byte	0
	.byte	170
	.byte	3
	.byte	4
	.word	405
	.byte	45
	.word	.Ltmp232-.Ltmp231
	.byte	0
	.byte	171
	.byte	3
	.byte	5
	.word	405
	.byte	17
	.byte	0
	.byte	172
	.byte	31
	.byte	8
	.word	467
	.byte	18
	.byte	0
	.byte	173
	.byte	3
	.byte	5
	.word	405
	.byte	19
	.byte	0
	.byte	19
	.byte	97
	.byte	0
	.byte	5
	.word	405
	.byte	20
	.byte	0
	.byte	174
	.byte	3
	.byte	5
	.word	405
	.byte	21
	.byte	0
	.byte	175
	.byte	3
	.byte	5
	.word	405
	.byte	22
	.byte	0
	.byte	176
	.byte	3
	.byte	5
	.word	405
	.byte	23
	.byte	0
	.byte	177
	.byte	3
	.byte	5
	.word	405
	.byte	24
	.byte	0
	.byte	178
	.byte	3
	.byte	5
	.word	405
	.byte	25
	.byte	0
	.byte	179
	.byte	3
	.byte	5
	.word	405
	.byte	26
	.byte	0
	.byte	180
	.byte	3
	.byte	8
	.word	467
	.byte	27
	.byte	0
	.byte	181
	.byte	3
	.byte	5
	.word	405
	.byte	28
	.byte	0
	.byte	19
	.byte	97
	.byte	0
	.byte	7
	.byte	1
	.byte	94
	.byte	46
	.byte	6
	.word	119
	.byte	47
	.byte	7
	.byte	1
	.byte	94
	.byte	48
	.byte	7
	.byte	1
	.byte	92
	.byte	49
	.byte	7
	.byte	1
	.byte	92
	.byte	43
	.byte	6
	.word	886
	.byte	50
	.byte	0
	.byte	9
	.byte	12
	.byte	0
	.byte	7



	.byte	0
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.word	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.half	5
	.byte	4
	.byte	0
	.word	29
.Lrnglists_table_base0:
	.word	.Ldebug_ranges0-.Lrnglists_table_base0
	.word	.Ldebug_ranges1-.Lrnglists_table_base0
	.word	.Ldebug_ranges2-.Lrnglists_table_base0
	.word	.Ldebug_ranges3-.Lrnglists_table_base0
	.word	.Ldebug_ranges4-.Lrnglists_table_base0
	.word	.Ldebug_ranges5-.Lrnglists_table_base0
	.word	.Ldebug_ranges6-.Lrnglists_table_base0
	.word	.Ldebug_ranges7-.Lrnglists_table_base0
	.word	.Ldebug_ranges8-.Lrnglists_table_base0
	.word	.Ldebug_ranges9-.Lrnglists_table_base0
	.word	.Ldebug_ranges10-.Lrnglists_table_base0
	.word	.Ldebug_ranges11-.Lrnglists_table_base0
	.word	.Ldebug_ranges12-.Lrnglists_table_base0
	.word	.Ldebug_ranges13-.Lrnglists_table_base0
	.word	.Ldebug_ranges14-.Lrnglists_table_base0
	.word	.Ldebug_ranges15-.Lrnglists_table_base0
	.word	.Ldebug_ranges16-.Lrnglists_table_base0
	.word	.Ldebug_ranges17-.Lrnglists_table_base0
	.word	.Ldebug_ranges18-.Lrnglists_table_base0
	.word	.Ldebug_ranges19-.Lrnglists_table_base0
	.word	.Ldebug_ranges20-.Lrnglists_table_base0
	.word	.Ldebug_ranges21-.Lrnglists_table_base0
	.word	.Ldebug_ranges22-.Lrnglists_table_base0
	.word	.Ldebug_ranges23-.Lrnglists_table_base0
	.word	.Ldebug_ranges24-.Lrnglists_table_base0
	.word	.Ldebug_ranges25-.Lrnglists_table_base0
	.word	.Ldebug_ranges26-.Lrnglists_table_base0
	.word	.Ldebug_ranges27-.Lrnglists_table_base0
	.word	.Ldebug_ranges28-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp5-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	0
.Ldebug_ranges1:
	.byte	4
	.uleb128 .Ltmp121-.Lfunc_begin0
	.uleb128 .Ltmp122-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp123-.Lfunc_begin0
	.uleb128 .Ltmp125-.Lfunc_begin0
	.byte	0
.Ldebug_ranges2:
	.byte	4
	.uleb128 .Ltmp131-.Lfunc_begin0
	.uleb128 .Ltmp132-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp133-.Lfunc_begin0
	.uleb128 .Ltmp134-.Lfunc_begin0
	.byte	0
.Ldebug_ranges3:
	.byte	4
	.uleb128 .Ltmp174-.Lfunc_begin0
	.uleb128 .Ltmp175-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp176-.Lfunc_begin0
	.uleb128 .Ltmp177-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp179-.Lfunc_begin0
	.uleb128 .Ltmp180-.Lfunc_begin0
	.byte	0
.Ldebug_ranges4:
	.byte	4
	.uleb128 .Ltmp178-.Lfunc_begin0
	.uleb128 .Ltmp179-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp180-.Lfunc_begin0
	.uleb128 .Ltmp181-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp183-.Lfunc_begin0
	.uleb128 .Ltmp184-.Lfunc_begin0
	.byte	0
.Ldebug_ranges5:
	.byte	4
	.uleb128 .Ltmp182-.Lfunc_begin0
	.uleb128 .Ltmp183-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp184-.Lfunc_begin0
	.uleb128 .Ltmp185-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp186-.Lfunc_begin0
	.uleb128 .Ltmp187-.Lfunc_begin0
	.byte	0
.Ldebug_ranges6:
	.byte	4
	.uleb128 .Ltmp185-.Lfunc_begin0
	.uleb128 .Ltmp186-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp187-.Lfunc_begin0
	.uleb128 .Ltmp188-.Lfunc_begin0
	.byte	0
.Ldebug_ranges7:
	.byte	4
	.uleb128 .Ltmp190-.Lfunc_begin0
	.uleb128 .Ltmp191-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp192-.Lfunc_begin0
	.uleb128 .Ltmp193-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp216-.Lfunc_begin0
	.uleb128 .Ltmp217-.Lfunc_begin0
	.byte	0
.Ldebug_ranges8:
	.byte	4
	.uleb128 .Ltmp190-.Lfunc_begin0
	.uleb128 .Ltmp191-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp192-.Lfunc_begin0
	.uleb128 .Ltmp193-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp216-.Lfunc_begin0
	.uleb128 .Ltmp217-.Lfunc_begin0
	.byte	0
.Ldebug_ranges9:
	.byte	4
	.uleb128 .Ltmp194-.Lfunc_begin0
	.uleb128 .Ltmp195-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp197-.Lfunc_begin0
	.uleb128 .Ltmp198-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp199-.Lfunc_begin0
	.uleb128 .Ltmp200-.Lfunc_begin0
	.byte	0
.Ldebug_ranges10:
	.byte	4
	.uleb128 .Ltmp198-.Lfunc_begin0
	.uleb128 .Ltmp199-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp200-.Lfunc_begin0
	.uleb128 .Ltmp201-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp202-.Lfunc_begin0
	.uleb128 .Ltmp203-.Lfunc_begin0
	.byte	0
.Ldebug_ranges11:
	.byte	4
	.uleb128 .Ltmp198-.Lfunc_begin0
	.uleb128 .Ltmp199-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp200-.Lfunc_begin0
	.uleb128 .Ltmp201-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp202-.Lfunc_begin0
	.uleb128 .Ltmp203-.Lfunc_begin0
	.byte	0
.Ldebug_ranges12:
	.byte	4
	.uleb128 .Ltmp203-.Lfunc_begin0
	.uleb128 .Ltmp204-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp205-.Lfunc_begin0
	.uleb128 .Ltmp206-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp207-.Lfunc_begin0
	.uleb128 .Ltmp208-.Lfunc_begin0
	.byte	0
.Ldebug_ranges13:
	.byte	4
	.uleb128 .Ltmp208-.Lfunc_begin0
	.uleb128 .Ltmp209-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp210-.Lfunc_begin0
	.uleb128 .Ltmp211-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp212-.Lfunc_begin0
	.uleb128 .Ltmp213-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp214-.Lfunc_begin0
	.uleb128 .Ltmp215-.Lfunc_begin0
	.byte	0
.Ldebug_ranges14:
	.byte	4
	.uleb128 .Ltmp213-.Lfunc_begin0
	.uleb128 .Ltmp214-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp215-.Lfunc_begin0
	.uleb128 .Ltmp216-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp217-.Lfunc_begin0
	.uleb128 .Ltmp218-.Lfunc_begin0
	.byte	0
.Ldebug_ranges15:
	.byte	4
	.uleb128 .Ltmp219-.Lfunc_begin0
	.uleb128 .Ltmp220-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp221-.Lfunc_begin0
	.uleb128 .Ltmp222-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp223-.Lfunc_begin0
	.uleb128 .Ltmp224-.Lfunc_begin0
	.byte	0
.Ldebug_ranges16:
	.byte	4
	.uleb128 .Ltmp225-.Lfunc_begin0
	.uleb128 .Ltmp226-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp227-.Lfunc_begin0
	.uleb128 .Ltmp228-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp229-.Lfunc_begin0
	.uleb128 .Ltmp230-.Lfunc_begin0
	.byte	0
.Ldebug_ranges17:
	.byte	4
	.uleb128 .Ltmp233-.Lfunc_begin0
	.uleb128 .Ltmp234-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp235-.Lfunc_begin0
	.uleb128 .Ltmp236-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp283-.Lfunc_begin0
	.uleb128 .Ltmp284-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp285-.Lfunc_begin0
	.uleb128 .Ltmp286-.Lfunc_begin0
	.byte	0
.Ldebug_ranges18:
	.byte	4
	.uleb128 .Ltmp238-.Lfunc_begin0
	.uleb128 .Ltmp239-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp240-.Lfunc_begin0
	.uleb128 .Ltmp241-.Lfunc_begin0
	.byte	0
.Ldebug_ranges19:
	.byte	4
	.uleb128 .Ltmp238-.Lfunc_begin0
	.uleb128 .Ltmp239-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp240-.Lfunc_begin0
	.uleb128 .Ltmp241-.Lfunc_begin0
	.byte	0
.Ldebug_ranges20:
	.byte	4
	.uleb128 .Ltmp241-.Lfunc_begin0
	.uleb128 .Ltmp242-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp243-.Lfunc_begin0
	.uleb128 .Ltmp244-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp245-.Lfunc_begin0
	.uleb128 .Ltmp246-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp247-.Lfunc_begin0
	.uleb128 .Ltmp248-.Lfunc_begin0
	.byte	0
.Ldebug_ranges21:
	.byte	4
	.uleb128 .Ltmp246-.Lfunc_begin0
	.uleb128 .Ltmp247-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp248-.Lfunc_begin0
	.uleb128 .Ltmp249-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp250-.Lfunc_begin0
	.uleb128 .Ltmp251-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp252-.Lfunc_begin0
	.uleb128 .Ltmp253-.Lfunc_begin0
	.byte	0
.Ldebug_ranges22:
	.byte	4
	.uleb128 .Ltmp253-.Lfunc_begin0
	.uleb128 .Ltmp254-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp255-.Lfunc_begin0
	.uleb128 .Ltmp256-.Lfunc_begin0
	.byte	0
.Ldebug_ranges23:
	.byte	4
	.uleb128 .Ltmp256-.Lfunc_begin0
	.uleb128 .Ltmp257-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp259-.Lfunc_begin0
	.uleb128 .Ltmp260-.Lfunc_begin0
	.byte	0
.Ldebug_ranges24:
	.byte	4
	.uleb128 .Ltmp258-.Lfunc_begin0
	.uleb128 .Ltmp259-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp261-.Lfunc_begin0
	.uleb128 .Ltmp262-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp263-.Lfunc_begin0
	.uleb128 .Ltmp264-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp265-.Lfunc_begin0
	.uleb128 .Ltmp266-.Lfunc_begin0
	.byte	0
.Ldebug_ranges25:
	.byte	4
	.uleb128 .Ltmp266-.Lfunc_begin0
	.uleb128 .Ltmp267-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp268-.Lfunc_begin0
	.uleb128 .Ltmp269-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp270-.Lfunc_begin0
	.uleb128 .Ltmp271-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp272-.Lfunc_begin0
	.uleb128 .Ltmp273-.Lfunc_begin0
	.byte	0
.Ldebug_ranges26:
	.byte	4
	.uleb128 .Ltmp271-.Lfunc_begin0
	.uleb128 .Ltmp272-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp273-.Lfunc_begin0
	.uleb128 .Ltmp274-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp275-.Lfunc_begin0
	.uleb128 .Ltmp276-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp277-.Lfunc_begin0
	.uleb128 .Ltmp278-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp279-.Lfunc_begin0
	.uleb128 .Ltmp280-.Lfunc_begin0
	.byte	0
.Ldebug_ranges27:
	.byte	4
	.uleb128 .Ltmp278-.Lfunc_begin0
	.uleb128 .Ltmp279-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp280-.Lfunc_begin0
	.uleb128 .Ltmp281-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp282-.Lfunc_begin0
	.uleb128 .Ltmp283-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp284-.Lfunc_begin0
	.uleb128 .Ltmp285-.Lfunc_begin0
	.byte	0
.Ldebug_ranges28:
	.byte	4
	.uleb128 .Ltmp278-.Lfunc_begin0
	.uleb128 .Ltmp279-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp280-.Lfunc_begin0
	.uleb128 .Ltmp281-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp282-.Lfunc_begin0
	.uleb128 .Ltmp283-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp284-.Lfunc_begin0
	.uleb128 .Ltmp285-.Lfunc_begin0
	.byte	0
.Ldebug_list_header_end0:
	.section	.debug_str_offsets,"",@progbits
	.word	76
	.half	5
	.half	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 19.1.7 (3~deb12u1)"
.Linfo_string1:
	.asciz	"clang-O1-debug.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"to_int"
.Linfo_string4:
	.asciz	"div32"
.Linfo_string5:
	.asciz	"keep"
.Linfo_string6:
	.asciz	"div64"
.Linfo_string7:
	.asciz	"near"
.Linfo_string8:
	.asciz	"mod32"
.Linfo_string9:
	.asciz	"hash"
.Linfo_string10:
	.asciz	"mod64"
.Linfo_string11:
	.asciz	"hash_real"
.Linfo_string12:
	.asciz	"printf"
.Linfo_string13:
	.asciz	"f26"
.Linfo_string14:
	.asciz	"f14"
.Linfo_string15:
	.asciz	"f21"
.Linfo_string16:
	.asciz	"f32"
.Linfo_string17:
	.asciz	"main"
	.section	.debug_str_offsets,"",@progbits
	.word	.Linfo_string0
	.word	.Linfo_string1
	.word	.Linfo_string2
	.word	.Linfo_string3
	.word	.Linfo_string4
	.word	.Linfo_string5
	.word	.Linfo_string6
	.word	.Linfo_string7
	.word	.Linfo_string8
	.word	.Linfo_string9
	.word	.Linfo_string10
	.word	.Linfo_string11
	.word	.Linfo_string12
	.word	.Linfo_string13
	.word	.Linfo_string14
	.word	.Linfo_string15
	.word	.Linfo_string16
	.word	.Linfo_string17
	.section	.debug_addr,"",@progbits
	.word	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.half	5
	.byte	4
	.byte	0
.Laddr_table_base0:
	.word	.Lfunc_begin0
	.word	.Ltmp0
	.word	.Ltmp8
	.word	.Ltmp13
	.word	.Ltmp11
	.word	.Ltmp16
	.word	.Ltmp17
	.word	.Lfunc_begin1
	.word	.Ltmp20
	.word	.Ltmp24
	.word	.Ltmp42
	.word	.Ltmp44
	.word	.Ltmp47
	.word	.Ltmp52
	.word	.Ltmp55
	.word	.Ltmp59
	.word	.Ltmp61
	.word	.Ltmp68
	.word	.Ltmp71
	.word	.Ltmp75
	.word	.Ltmp77
	.word	.Ltmp83
	.word	.Ltmp87
	.word	.Lfunc_begin2
	.word	.Ltmp99
	.word	.Ltmp101
	.word	.Ltmp105
	.word	.Ltmp109
	.word	.Ltmp111
	.word	.Ltmp115
	.word	.Lfunc_begin3
	.word	.Ltmp117
	.word	.Ltmp127
	.word	.Ltmp126
	.word	.Lfunc_begin4
	.word	.Ltmp137
	.word	.Ltmp142
	.word	.Ltmp147
	.word	.Ltmp151
	.word	.Ltmp155
	.word	.Ltmp159
	.word	.Ltmp162
	.word	.Ltmp166
	.word	.Ltmp173
	.word	.Ltmp230
	.word	.Ltmp231
	.word	.Ltmp141
	.word	.Ltmp146
	.word	.Ltmp161
	.word	.Ltmp172
	.word	.Ltmp287
.Ldebug_addr_end0:
	.ident	"Debian clang version 19.1.7 (3~deb12u1)"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym f14
	.addrsig_sym f21
	.addrsig_sym f32
	.addrsig_sym g2
	.addrsig_sym g0
	.addrsig_sym g12
	.addrsig_sym g3
	.addrsig_sym g1
	.addrsig_sym call_f14
	.addrsig_sym g5
	.addrsig_sym call_f21
	.addrsig_sym call_f32
	.addrsig_sym g13
	.section	.debug_line,"",@progbits
.Lline_table_start0:
