	.text
	.attribute	4, 4
	.attribute	5, "rv32e2p0_m2p0_a2p1_zmmul1p0"
	.file	"clang-O2.c"
	.globl	f19                             # -- Begin function f19
	.p2align	2
	.type	f19,@function
f19:                                    # @f19
# %bb.0:
.Lpcrel_hi0:
	auipc	a0, %pcrel_hi(fuel)
	lw	a1, %pcrel_lo(.Lpcrel_hi0)(a0)
	addi	a1, a1, 1
	sw	a1, %pcrel_lo(.Lpcrel_hi0)(a0)
	lui	a0, 1
	addi	a3, a0, -1096
	li	a0, 1
	bltu	a3, a1, .LBB0_4
# %bb.1:
	addi	sp, sp, -32
	sw	ra, 28(sp)                      # 4-byte Folded Spill
	sw	s0, 24(sp)                      # 4-byte Folded Spill
	sw	s1, 20(sp)                      # 4-byte Folded Spill
	sw	a2, 4(sp)                       # 4-byte Folded Spill
	mv	a0, a2
	call	__floatsisf
.Lpcrel_hi1:
	auipc	a1, %pcrel_hi(g2)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi1)
	sw	a1, 0(sp)                       # 4-byte Folded Spill
	lb	a1, 5(a1)
	mv	s1, a0
	mv	a0, a1
	call	__floatsisf
	mv	a1, a0
	mv	a0, s1
	call	__addsf3
	lui	a1, 315064
	addi	a1, a1, -1629
	call	__ltsf2
.Lpcrel_hi2:
	auipc	a1, %got_pcrel_hi(g10)
	lw	a1, %pcrel_lo(.Lpcrel_hi2)(a1)
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	lw	s1, 24(a1)
	slti	a0, a0, 0
	sw	a0, 8(sp)                       # 4-byte Folded Spill
	slli	a0, s1, 1
	srli	a0, a0, 1
	lui	a1, 321255
	addi	a1, a1, -1240
	sw	a1, 12(sp)                      # 4-byte Folded Spill
	call	__ltsf2
	mv	s0, a0
	mv	a0, s1
	call	__fixsfsi
	andi	a1, a0, 255
	slli	a2, a1, 1
	add	a1, a2, a1
	srli	a1, a1, 8
	sub	a0, a0, a1
	slli	a0, a0, 24
	srli	a0, a0, 25
	add	a0, a0, a1
	srli	a0, a0, 6
	srai	s0, s0, 31
	and	a0, s0, a0
	lw	a1, 8(sp)                       # 4-byte Folded Reload
	bne	a0, a1, .LBB0_3
# %bb.2:
	lw	a0, 0(sp)                       # 4-byte Folded Reload
	lb	a0, 1(a0)
.Lpcrel_hi3:
	auipc	a1, %pcrel_hi(g3)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi3)
	lw	a2, 4(a1)
	lw	a3, 0(a1)
	lw	a5, 4(sp)                       # 4-byte Folded Reload
	mul	a4, a0, a5
	mulh	a0, a0, a5
	or	a0, a0, a2
	or	a3, a4, a3
	sw	a3, 0(a1)
	sw	a0, 4(a1)
.LBB0_3:
.Lpcrel_hi4:
	auipc	a0, %got_pcrel_hi(g6)
	lw	a0, %pcrel_lo(.Lpcrel_hi4)(a0)
	lbu	a0, 6(a0)
	li	a1, 112
	srl	a0, a1, a0
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
	mul	a0, a0, a1
	lw	a1, 16(sp)                      # 4-byte Folded Reload
	lw	s0, 16(a1)
	srli	a0, a0, 24
	li	a1, 119
	sub	a1, a1, a0
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	slli	a0, s0, 1
	srli	a0, a0, 1
	lw	a1, 12(sp)                      # 4-byte Folded Reload
	call	__ltsf2
	slti	a0, a0, 0
	xori	s1, a0, 1
	mv	a0, s0
	call	__fixsfsi
	li	a1, 42
	sll	a0, a1, a0
	andi	a0, a0, 254
	lw	a1, 16(sp)                      # 4-byte Folded Reload
	xor	a0, a0, a1
	snez	a0, a0
	or	a0, s1, a0
.Lpcrel_hi5:
	auipc	a1, %pcrel_hi(g5)
	sb	a0, %pcrel_lo(.Lpcrel_hi5)(a1)
	li	a0, 255
	lw	ra, 28(sp)                      # 4-byte Folded Reload
	lw	s0, 24(sp)                      # 4-byte Folded Reload
	lw	s1, 20(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 32
.LBB0_4:
	slli	a0, a0, 24
	srai	a0, a0, 24
	ret
.Lfunc_end0:
	.size	f19, .Lfunc_end0-f19
                                        # -- End function
	.globl	f25                             # -- Begin function f25
	.p2align	2
	.type	f25,@function
f25:                                    # @f25
# %bb.0:
.Lpcrel_hi6:
	auipc	a1, %pcrel_hi(fuel)
	lw	a2, %pcrel_lo(.Lpcrel_hi6)(a1)
	addi	a2, a2, 1
	sw	a2, %pcrel_lo(.Lpcrel_hi6)(a1)
	lui	a1, 1
	addi	a4, a1, -1096
	li	a1, 1
	bltu	a4, a2, .LBB1_2
# %bb.1:
	addi	sp, sp, -8
	sw	ra, 4(sp)                       # 4-byte Folded Spill
	sw	s0, 0(sp)                       # 4-byte Folded Spill
	mv	s0, a5
	not	a1, a3
	slli	a0, a0, 24
	lui	a2, 753664
	add	a0, a0, a2
	srai	a0, a0, 24
	ori	a0, a0, 1
	divu	a0, a1, a0
	slli	a0, a0, 24
	srai	a2, a0, 24
	li	a0, 0
	call	f19
.Lpcrel_hi7:
	auipc	a0, %got_pcrel_hi(g8)
	lw	a0, %pcrel_lo(.Lpcrel_hi7)(a0)
	andi	s0, s0, 7
	add	a0, a0, s0
	sb	zero, 0(a0)
.Lpcrel_hi8:
	auipc	a0, %pcrel_hi(g2)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi8)
	add	a0, a0, s0
	sb	zero, 0(a0)
	lui	a0, 472217
	addi	a1, a0, -1079
	lw	ra, 4(sp)                       # 4-byte Folded Reload
	lw	s0, 0(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 8
.LBB1_2:
	mv	a0, a1
	ret
.Lfunc_end1:
	.size	f25, .Lfunc_end1-f25
                                        # -- End function
	.globl	main                            # -- Begin function main
	.p2align	2
	.type	main,@function
main:                                   # @main
# %bb.0:
	addi	sp, sp, -88
	sw	ra, 84(sp)                      # 4-byte Folded Spill
	sw	s0, 80(sp)                      # 4-byte Folded Spill
	sw	s1, 76(sp)                      # 4-byte Folded Spill
.Lpcrel_hi9:
	auipc	a0, %got_pcrel_hi(g10)
	lw	a0, %pcrel_lo(.Lpcrel_hi9)(a0)
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	lw	s1, 4(a0)
	lui	a0, 524288
	addi	a0, a0, -1
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	and	a0, s1, a0
	lui	a1, 321255
	addi	a1, a1, -1240
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	call	__ltsf2
	mv	s0, a0
	mv	a0, s1
	call	__fixsfsi
.Lpcrel_hi10:
	auipc	a1, %pcrel_hi(g1)
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	lbu	a2, %pcrel_lo(.Lpcrel_hi10)(a1)
	li	a1, 53
	bnez	a2, .LBB2_2
# %bb.1:
	li	a1, -111
.LBB2_2:
	bltz	s0, .LBB2_4
# %bb.3:
	li	a0, 5
.LBB2_4:
	and	a0, a0, a1
	addi	a0, a0, -42
	slli	a0, a0, 24
	srai	a2, a0, 24
	li	a0, 0
	call	f19
	mv	a1, a0
.Lpcrel_hi11:
	auipc	a0, %pcrel_hi(call_f25)
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	lw	a0, %pcrel_lo(.Lpcrel_hi11)(a0)
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	lui	a0, 719375
	addi	a0, a0, -1594
	srl	a0, a0, a1
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	lw	s1, 16(a0)
	lui	a0, 17
	addi	a0, a0, 368
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	add	a0, a1, a0
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	and	a0, s1, a0
	lw	a1, 60(sp)                      # 4-byte Folded Reload
	call	__ltsf2
	mv	s0, a0
	mv	a0, s1
	call	__fixsfsi
	bltz	s0, .LBB2_6
# %bb.5:
	lui	a2, 64
	j	.LBB2_7
.LBB2_6:
	lui	a1, 524288
	addi	a1, a1, 114
	srl	a2, a1, a0
.LBB2_7:
	li	a0, -1
	lw	a3, 68(sp)                      # 4-byte Folded Reload
	andi	a5, a3, 255
	sw	a0, 0(sp)
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	lw	a1, 40(sp)                      # 4-byte Folded Reload
	li	a4, 0
	lw	t1, 52(sp)                      # 4-byte Folded Reload
	jalr	t1
.Lpcrel_hi12:
	auipc	s1, %pcrel_hi(g5)
	lbu	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
.Lpcrel_hi13:
	auipc	a3, %pcrel_hi(fuel)
	lw	a1, %pcrel_lo(.Lpcrel_hi13)(a3)
	mv	t0, a0
	addi	a0, a1, -2048
	addi	a0, a0, -952
	li	a2, 1
	sw	a2, 60(sp)                      # 4-byte Folded Spill
	lui	a2, 1048575
	addi	a2, a2, 1095
	li	a4, 1
	bltu	a0, a2, .LBB2_9
# %bb.8:
.Lpcrel_hi14:
	auipc	a0, %got_pcrel_hi(g8)
	lw	a0, %pcrel_lo(.Lpcrel_hi14)(a0)
	sb	zero, 7(a0)
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 16
	srli	a4, a0, 16
.LBB2_9:
	addi	a1, a1, 2
	lui	a0, 1
	addi	a0, a0, -1096
	sw	a1, %pcrel_lo(.Lpcrel_hi13)(a3)
	sw	a3, 52(sp)                      # 4-byte Folded Spill
	sw	s1, 44(sp)                      # 4-byte Folded Spill
	sw	a4, 28(sp)                      # 4-byte Folded Spill
	sw	t0, 64(sp)                      # 4-byte Folded Spill
	bgeu	a0, a1, .LBB2_11
# %bb.10:
	sw	zero, 24(sp)                    # 4-byte Folded Spill
	lw	s0, 48(sp)                      # 4-byte Folded Reload
	j	.LBB2_12
.LBB2_11:
	li	a1, 1
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	sb	a1, %pcrel_lo(.Lpcrel_hi10)(a0)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	lw	s0, 48(sp)                      # 4-byte Folded Reload
	lw	t1, %pcrel_lo(.Lpcrel_hi11)(s0)
	sw	zero, 0(sp)
	li	a0, 0
	li	a1, 0
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	jalr	t1
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	lw	t1, %pcrel_lo(.Lpcrel_hi11)(s0)
	lui	a0, 933729
	addi	a0, a0, -1642
	li	a1, 1
	sw	a1, 0(sp)
	li	a1, 0
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	jalr	t1
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	lw	t1, %pcrel_lo(.Lpcrel_hi11)(s0)
	li	a2, 2
	lui	a0, 818881
	addi	a0, a0, 812
	li	a1, 1
	li	a3, 1
	sw	a2, 0(sp)
	li	a2, 0
	li	a4, 0
	li	a5, 0
	jalr	t1
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	lw	t1, %pcrel_lo(.Lpcrel_hi11)(s0)
	li	a2, 3
	lui	a0, 704034
	addi	a0, a0, -830
	li	a1, 1
	li	a3, 1
	sw	a2, 0(sp)
	li	a2, 0
	li	a4, 0
	li	a5, 0
	jalr	t1
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	sb	zero, %pcrel_lo(.Lpcrel_hi12)(s1)
	lw	t1, %pcrel_lo(.Lpcrel_hi11)(s0)
	li	a2, 4
	lui	a0, 589186
	addi	a0, a0, 1624
	li	a1, 2
	li	a3, 1
	sw	a2, 0(sp)
	li	a2, 0
	li	a4, 0
	li	a5, 0
	jalr	t1
	lw	t0, 64(sp)                      # 4-byte Folded Reload
.Lpcrel_hi15:
	auipc	a0, %got_pcrel_hi(g9)
	lw	a0, %pcrel_lo(.Lpcrel_hi15)(a0)
	lw	a0, 4(a0)
	srai	a1, a0, 31
	neg	a2, a0
	sw	a2, 60(sp)                      # 4-byte Folded Spill
	snez	a0, a0
	add	a0, a1, a0
	neg	a0, a0
	sw	a0, 24(sp)                      # 4-byte Folded Spill
.LBB2_12:
	andi	a0, t0, 63
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	lw	a0, %pcrel_lo(.Lpcrel_hi11)(s0)
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	lui	a0, 91398
	addi	a0, a0, -1367
	mulhu	a0, t0, a0
	sub	a1, t0, a0
	srli	a1, a1, 1
	add	a0, a1, a0
	sw	a0, 16(sp)                      # 4-byte Folded Spill
.Lpcrel_hi16:
	auipc	a0, %pcrel_hi(g2)
	addi	a2, a0, %pcrel_lo(.Lpcrel_hi16)
.Lpcrel_hi17:
	auipc	a0, %got_pcrel_hi(g6)
	lw	a1, %pcrel_lo(.Lpcrel_hi17)(a0)
	sw	a2, 36(sp)                      # 4-byte Folded Spill
	lbu	a0, 2(a2)
	sw	a0, 12(sp)                      # 4-byte Folded Spill
	lui	a0, 8
	addi	a0, a0, -1
	sw	a0, 8(sp)                       # 4-byte Folded Spill
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	lbu	a0, 1(a1)
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	lw	s0, 4(a0)
	srli	a0, t0, 31
	add	a0, t0, a0
	andi	a0, a0, -2
	sw	a0, 4(sp)                       # 4-byte Folded Spill
	slli	a0, s0, 1
	srli	a0, a0, 1
	lui	a1, 321255
	addi	a1, a1, -1240
	call	__ltsf2
	mv	s1, a0
	mv	a0, s0
	call	__fixsfsi
	bltz	s1, .LBB2_14
# %bb.13:
	li	a0, 77
.LBB2_14:
	lw	a2, 16(sp)                      # 4-byte Folded Reload
	srli	a2, a2, 26
	lw	a1, 12(sp)                      # 4-byte Folded Reload
	lw	a3, 8(sp)                       # 4-byte Folded Reload
	srl	a3, a3, a1
	lw	ra, 64(sp)                      # 4-byte Folded Reload
	lw	a1, 4(sp)                       # 4-byte Folded Reload
	sub	a4, ra, a1
	lw	a1, 60(sp)                      # 4-byte Folded Reload
	xor	a0, a0, a1
	snez	t0, a0
	lui	a0, 361736
	lw	t1, 32(sp)                      # 4-byte Folded Reload
	addi	a1, t1, -32
	addi	a5, a0, -824
	bltz	a1, .LBB2_16
# %bb.15:
	sll	t1, a5, t1
	j	.LBB2_17
.LBB2_16:
	lui	a0, 60179
	addi	a0, a0, 262
	sll	a0, a0, ra
	not	t1, t1
	lui	t2, 180868
	addi	t2, t2, -412
	srl	t1, t2, t1
	or	t1, a0, t1
.LBB2_17:
.Lpcrel_hi18:
	auipc	a0, %pcrel_hi(g3)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi18)
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	lw	t2, 0(a0)
	lw	s1, 68(sp)                      # 4-byte Folded Reload
	srai	s0, s1, 31
	sub	a0, a2, a3
	sra	a4, a4, t0
	slli	a2, t2, 16
	srai	a3, a2, 31
	srai	t0, ra, 31
	sw	t0, 16(sp)                      # 4-byte Folded Spill
	beq	t1, a3, .LBB2_19
# %bb.18:
	slt	a1, t1, a3
	j	.LBB2_20
.LBB2_19:
	sll	a3, a5, ra
	srai	a1, a1, 31
	and	a1, a1, a3
	srai	a2, a2, 16
	sltu	a1, a1, a2
.LBB2_20:
	slti	a2, t2, 2
	and	a2, a2, a1
	lw	s1, 60(sp)                      # 4-byte Folded Reload
	slli	a3, s1, 24
	srai	a3, a3, 24
	li	a1, 1
	li	a5, 1
	sw	a2, 0(sp)
	lw	a2, 20(sp)                      # 4-byte Folded Reload
	lw	t1, 48(sp)                      # 4-byte Folded Reload
	jalr	t1
.Lpcrel_hi19:
	auipc	a1, %pcrel_hi(state)
	addi	a2, a1, %pcrel_lo(.Lpcrel_hi19)
	lw	a1, 4(a2)
	sw	a2, 48(sp)                      # 4-byte Folded Spill
	lw	a2, 0(a2)
	xor	a1, a1, s0
	lw	a3, 68(sp)                      # 4-byte Folded Reload
	xor	a2, a2, a3
	slli	a3, a2, 8
	slli	a4, a2, 9
	sub	a4, a4, a3
	li	t0, 435
	mulhu	a3, a2, t0
	add	a3, a3, a4
	mul	a1, a1, t0
	add	a1, a3, a1
	mul	a2, a2, t0
	slli	a3, a1, 3
	srli	a4, a2, 29
	or	a3, a4, a3
	lw	s0, 16(sp)                      # 4-byte Folded Reload
	xor	s0, s0, a1
	srli	a1, a1, 29
	xor	a1, a1, s0
	lw	a4, 64(sp)                      # 4-byte Folded Reload
	xor	a2, a4, a2
	xor	a2, a3, a2
	mul	a1, a1, t0
	slli	a3, a2, 8
	slli	a4, a2, 9
	sub	a4, a4, a3
	mulhu	a3, a2, t0
	add	a1, a3, a1
	add	a1, a1, a4
	mul	a2, a2, t0
	slli	a3, a1, 3
	srli	a4, a2, 29
	or	a3, a4, a3
	srli	a4, a1, 29
	xor	a1, a4, a1
	lw	a4, 28(sp)                      # 4-byte Folded Reload
	xor	a2, a4, a2
	xor	a2, a3, a2
	mul	a1, a1, t0
	slli	a3, a2, 8
	slli	a4, a2, 9
	sub	a4, a4, a3
	mulhu	a3, a2, t0
	add	a1, a3, a1
	add	a1, a1, a4
	mul	a2, a2, t0
	slli	a3, a1, 3
	srli	a4, a2, 29
	or	a3, a4, a3
	lw	a4, 24(sp)                      # 4-byte Folded Reload
	xor	a4, a4, a1
	srli	a1, a1, 29
	xor	a1, a4, a1
	xor	a2, s1, a2
	xor	a2, a2, a3
	mul	a1, a1, t0
	slli	a3, a2, 8
	slli	a4, a2, 9
	sub	a4, a4, a3
	mulhu	a3, a2, t0
	add	a1, a3, a1
	add	a1, a1, a4
	mul	a2, a2, t0
	slli	a3, a1, 3
	srli	a4, a2, 29
	or	a3, a4, a3
	srai	a4, a0, 31
	xor	a4, a4, a1
	srli	a1, a1, 29
	xor	a1, a1, a4
	xor	a0, a0, a2
	xor	a0, a3, a0
	mul	a1, a1, t0
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t0
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t0
	slli	a2, a1, 3
	srli	a3, a0, 29
	or	a2, a3, a2
	srli	a3, a1, 29
	xor	a1, a1, a3
	xor	a0, a0, a2
	xori	a0, a0, 114
	mul	a1, a1, t0
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t0
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t0
	srli	a2, a1, 29
	lw	a3, 56(sp)                      # 4-byte Folded Reload
	lbu	a4, %pcrel_lo(.Lpcrel_hi10)(a3)
	slli	a3, a1, 3
	srli	a5, a0, 29
	or	a3, a5, a3
	li	a5, 53
	bnez	a4, .LBB2_22
# %bb.21:
	li	a5, -111
.LBB2_22:
	addi	a4, a4, -1
	xor	a1, a4, a1
	xor	a1, a2, a1
	xor	a0, a5, a0
	xor	a0, a3, a0
	mul	a1, a1, t0
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t0
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t0
	srli	a2, a1, 29
	lw	t1, 36(sp)                      # 4-byte Folded Reload
	lb	a3, 0(t1)
	slli	a4, a1, 3
	srli	a5, a0, 29
	or	a4, a5, a4
	srai	a5, a3, 31
	xor	a1, a5, a1
	xor	a1, a2, a1
	xor	a0, a3, a0
	xor	a0, a4, a0
	mul	a1, a1, t0
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t0
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t0
	srli	a2, a1, 29
	lb	a3, 1(t1)
	slli	a4, a1, 3
	srli	a5, a0, 29
	or	a4, a5, a4
	srai	a5, a3, 31
	xor	a1, a5, a1
	xor	a1, a2, a1
	xor	a0, a3, a0
	xor	a0, a4, a0
	mul	a1, a1, t0
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t0
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t0
	srli	a2, a1, 29
	lb	a3, 2(t1)
	slli	a4, a1, 3
	srli	a5, a0, 29
	or	a4, a5, a4
	srai	a5, a3, 31
	xor	a1, a5, a1
	xor	a1, a2, a1
	xor	a0, a3, a0
	xor	a0, a4, a0
	mul	a1, a1, t0
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t0
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t0
	srli	a2, a1, 29
	lb	a3, 3(t1)
	slli	a4, a1, 3
	srli	a5, a0, 29
	or	a4, a5, a4
	srai	a5, a3, 31
	xor	a1, a5, a1
	xor	a1, a2, a1
	xor	a0, a3, a0
	xor	a0, a4, a0
	mul	a1, a1, t0
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t0
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t0
	srli	a2, a1, 29
	lb	a3, 4(t1)
	slli	a4, a1, 3
	srli	a5, a0, 29
	or	a4, a5, a4
	srai	a5, a3, 31
	xor	a1, a5, a1
	xor	a1, a2, a1
	xor	a0, a3, a0
	xor	a0, a4, a0
	mul	a1, a1, t0
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t0
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t0
	srli	a2, a1, 29
	lb	a3, 5(t1)
	slli	a4, a1, 3
	srli	a5, a0, 29
	or	a4, a5, a4
	srai	a5, a3, 31
	xor	a1, a5, a1
	xor	a1, a2, a1
	xor	a0, a3, a0
	xor	a0, a4, a0
	mul	a1, a1, t0
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t0
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t0
	srli	a2, a1, 29
	lb	a3, 6(t1)
	slli	a4, a1, 3
	srli	a5, a0, 29
	or	a4, a5, a4
	srai	a5, a3, 31
	xor	a1, a5, a1
	xor	a1, a2, a1
	xor	a0, a3, a0
	xor	a0, a4, a0
	mul	a1, a1, t0
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t0
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t0
	srli	a2, a1, 29
	lb	a3, 7(t1)
	slli	a4, a1, 3
	srli	a5, a0, 29
	or	a4, a5, a4
	srai	a5, a3, 31
	xor	a1, a5, a1
	xor	a1, a2, a1
	xor	a0, a3, a0
	xor	a0, a4, a0
	mul	a1, a1, t0
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t0
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t0
	srli	a2, a1, 29
	slli	a3, a1, 3
	lw	t0, 32(sp)                      # 4-byte Folded Reload
	lw	a4, 4(t0)
	srli	a5, a0, 29
	li	t1, 435
	lw	t0, 0(t0)
	or	a3, a5, a3
	xor	a1, a4, a1
	xor	a1, a2, a1
	xor	a0, t0, a0
	xor	a0, a3, a0
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t1
	slli	a2, a1, 3
	srli	a3, a0, 29
	or	a2, a3, a2
	srli	a3, a1, 29
	xor	a1, a1, a3
	not	a1, a1
	lui	a3, 547041
	addi	a3, a3, 1464
	xor	a0, a0, a3
	xor	a0, a0, a2
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t1
	srli	a2, a1, 29
	slli	a3, a1, 3
	lw	a4, 44(sp)                      # 4-byte Folded Reload
	lbu	a4, %pcrel_lo(.Lpcrel_hi12)(a4)
	srli	a5, a0, 29
	or	a3, a5, a3
	xor	a1, a2, a1
	xor	a0, a4, a0
	xor	a0, a3, a0
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t1
	srli	a2, a1, 29
	slli	a3, a1, 3
	lw	t0, 40(sp)                      # 4-byte Folded Reload
	lbu	a4, 0(t0)
	srli	a5, a0, 29
	or	a3, a5, a3
	xor	a1, a2, a1
	xor	a0, a4, a0
	xor	a0, a3, a0
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t1
	srli	a2, a1, 29
	slli	a3, a1, 3
	lbu	a4, 1(t0)
	srli	a5, a0, 29
	or	a3, a5, a3
	xor	a1, a2, a1
	xor	a0, a4, a0
	xor	a0, a3, a0
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t1
	srli	a2, a1, 29
	slli	a3, a1, 3
	lbu	a4, 2(t0)
	srli	a5, a0, 29
	or	a3, a5, a3
	xor	a1, a2, a1
	xor	a0, a4, a0
	xor	a0, a3, a0
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t1
	srli	a2, a1, 29
	slli	a3, a1, 3
	lbu	a4, 3(t0)
	srli	a5, a0, 29
	or	a3, a5, a3
	xor	a1, a2, a1
	xor	a0, a4, a0
	xor	a0, a3, a0
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t1
	srli	a2, a1, 29
	slli	a3, a1, 3
	lbu	a4, 4(t0)
	srli	a5, a0, 29
	or	a3, a5, a3
	xor	a1, a2, a1
	xor	a0, a4, a0
	xor	a0, a3, a0
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t1
	srli	a2, a1, 29
	slli	a3, a1, 3
	lbu	a4, 5(t0)
	srli	a5, a0, 29
	or	a3, a5, a3
	xor	a1, a2, a1
	xor	a0, a4, a0
	xor	a0, a3, a0
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t1
	srli	a2, a1, 29
	slli	a3, a1, 3
	lbu	a4, 6(t0)
	srli	a5, a0, 29
	or	a3, a5, a3
	xor	a1, a2, a1
	xor	a0, a4, a0
	xor	a0, a3, a0
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, t1
	srli	a2, a1, 29
	slli	a3, a1, 3
	lbu	a4, 7(t0)
	srli	a5, a0, 29
	or	a3, a5, a3
	xor	a1, a2, a1
	xor	a0, a4, a0
	xor	a0, a3, a0
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	a1, a1, a3
.Lpcrel_hi20:
	auipc	a2, %got_pcrel_hi(g7)
	lw	a2, %pcrel_lo(.Lpcrel_hi20)(a2)
	mul	a0, a0, t1
	srli	a3, a1, 29
	slli	a4, a1, 3
	lw	a2, 0(a2)
	srli	a5, a0, 29
	or	a4, a5, a4
	xor	a1, a3, a1
	xor	a0, a2, a0
	xor	a4, a4, a0
	mul	a0, a1, t1
	slli	a1, a4, 8
	slli	a2, a4, 9
	sub	a2, a2, a1
	mulhu	a1, a4, t1
	add	a0, a1, a0
	add	a2, a0, a2
.Lpcrel_hi21:
	auipc	a0, %got_pcrel_hi(g8)
	lw	a0, %pcrel_lo(.Lpcrel_hi21)(a0)
	mul	a1, a4, t1
	srli	a3, a2, 29
	slli	a4, a2, 3
	lbu	a5, 0(a0)
	srli	t0, a1, 29
	or	a4, t0, a4
	xor	a2, a3, a2
	xor	a1, a5, a1
	xor	a1, a4, a1
	mul	a2, a2, t1
	slli	a3, a1, 8
	slli	a4, a1, 9
	sub	a4, a4, a3
	mulhu	a3, a1, t1
	add	a2, a3, a2
	add	a2, a2, a4
	mul	a1, a1, t1
	srli	a3, a2, 29
	slli	a4, a2, 3
	lbu	a5, 1(a0)
	srli	t0, a1, 29
	or	a4, t0, a4
	xor	a2, a3, a2
	xor	a1, a5, a1
	xor	a1, a4, a1
	mul	a2, a2, t1
	slli	a3, a1, 8
	slli	a4, a1, 9
	sub	a4, a4, a3
	mulhu	a3, a1, t1
	add	a2, a3, a2
	add	a2, a2, a4
	mul	a1, a1, t1
	srli	a3, a2, 29
	slli	a4, a2, 3
	lbu	a5, 2(a0)
	srli	t0, a1, 29
	or	a4, t0, a4
	xor	a2, a3, a2
	xor	a1, a5, a1
	xor	a1, a4, a1
	mul	a2, a2, t1
	slli	a3, a1, 8
	slli	a4, a1, 9
	sub	a4, a4, a3
	mulhu	a3, a1, t1
	add	a2, a3, a2
	add	a2, a2, a4
	mul	a1, a1, t1
	srli	a3, a2, 29
	slli	a4, a2, 3
	lbu	a5, 3(a0)
	srli	t0, a1, 29
	or	a4, t0, a4
	xor	a2, a3, a2
	xor	a1, a5, a1
	xor	a1, a4, a1
	mul	a2, a2, t1
	slli	a3, a1, 8
	slli	a4, a1, 9
	sub	a4, a4, a3
	mulhu	a3, a1, t1
	add	a2, a3, a2
	add	a2, a2, a4
	mul	a1, a1, t1
	srli	a3, a2, 29
	slli	a4, a2, 3
	lbu	a5, 4(a0)
	srli	t0, a1, 29
	or	a4, t0, a4
	xor	a2, a3, a2
	xor	a1, a5, a1
	xor	a1, a4, a1
	mul	a2, a2, t1
	slli	a3, a1, 8
	slli	a4, a1, 9
	sub	a4, a4, a3
	mulhu	a3, a1, t1
	add	a2, a3, a2
	add	a2, a2, a4
	mul	a1, a1, t1
	srli	a3, a2, 29
	slli	a4, a2, 3
	lbu	a5, 5(a0)
	srli	t0, a1, 29
	or	a4, t0, a4
	xor	a2, a3, a2
	xor	a1, a5, a1
	xor	a1, a4, a1
	mul	a2, a2, t1
	slli	a3, a1, 8
	slli	a4, a1, 9
	sub	a4, a4, a3
	mulhu	a3, a1, t1
	add	a2, a3, a2
	add	a2, a2, a4
	mul	a1, a1, t1
	srli	a3, a2, 29
	slli	a4, a2, 3
	lbu	a5, 6(a0)
	srli	t0, a1, 29
	or	a4, t0, a4
	xor	a2, a3, a2
	xor	a1, a5, a1
	xor	a1, a4, a1
	mul	a2, a2, t1
	slli	a3, a1, 8
	slli	a4, a1, 9
	sub	a4, a4, a3
	mulhu	a3, a1, t1
	add	a2, a3, a2
	add	a2, a2, a4
	mul	a1, a1, t1
	srli	a3, a2, 29
	slli	a4, a2, 3
	lbu	a0, 7(a0)
	srli	a5, a1, 29
	or	a4, a5, a4
	xor	a2, a3, a2
	xor	a0, a0, a1
	xor	a4, a4, a0
	mul	a0, a2, t1
	slli	a1, a4, 8
	slli	a2, a4, 9
	sub	a2, a2, a1
	mulhu	a1, a4, t1
	add	a1, a1, a0
.Lpcrel_hi22:
	auipc	a0, %got_pcrel_hi(g9)
	lw	a0, %pcrel_lo(.Lpcrel_hi22)(a0)
	add	a1, a1, a2
	mul	a2, a4, t1
	srli	a3, a1, 29
	lw	a4, 0(a0)
	slli	a5, a1, 3
	srli	t0, a2, 29
	or	a5, t0, a5
	srai	t0, a4, 31
	xor	a1, t0, a1
	xor	a1, a3, a1
	xor	a2, a4, a2
	xor	a2, a5, a2
	mul	a1, a1, t1
	slli	a3, a2, 8
	slli	a4, a2, 9
	sub	a4, a4, a3
	mulhu	a3, a2, t1
	add	a1, a3, a1
	add	a1, a1, a4
	mul	a2, a2, t1
	srli	a3, a1, 29
	lw	a4, 4(a0)
	slli	a5, a1, 3
	srli	t0, a2, 29
	or	a5, t0, a5
	srai	t0, a4, 31
	xor	a1, t0, a1
	xor	a1, a3, a1
	xor	a2, a4, a2
	xor	a2, a5, a2
	mul	a1, a1, t1
	slli	a3, a2, 8
	slli	a4, a2, 9
	sub	a4, a4, a3
	mulhu	a3, a2, t1
	add	a1, a3, a1
	add	a1, a1, a4
	mul	a2, a2, t1
	srli	a3, a1, 29
	lw	a4, 8(a0)
	slli	a5, a1, 3
	srli	t0, a2, 29
	or	a5, t0, a5
	srai	t0, a4, 31
	xor	a1, t0, a1
	xor	a1, a3, a1
	xor	a2, a4, a2
	xor	a2, a5, a2
	mul	a1, a1, t1
	slli	a3, a2, 8
	slli	a4, a2, 9
	sub	a4, a4, a3
	mulhu	a3, a2, t1
	add	a1, a3, a1
	add	a1, a1, a4
	mul	a2, a2, t1
	srli	a3, a1, 29
	lw	a4, 12(a0)
	slli	a5, a1, 3
	srli	t0, a2, 29
	or	a5, t0, a5
	srai	t0, a4, 31
	xor	a1, t0, a1
	xor	a1, a3, a1
	xor	a2, a4, a2
	xor	a2, a5, a2
	mul	a1, a1, t1
	slli	a3, a2, 8
	slli	a4, a2, 9
	sub	a4, a4, a3
	mulhu	a3, a2, t1
	add	a1, a3, a1
	add	a1, a1, a4
	mul	a2, a2, t1
	srli	a3, a1, 29
	lw	a4, 16(a0)
	slli	a5, a1, 3
	srli	t0, a2, 29
	or	a5, t0, a5
	srai	t0, a4, 31
	xor	a1, t0, a1
	xor	a1, a3, a1
	xor	a2, a4, a2
	xor	a2, a5, a2
	mul	a1, a1, t1
	slli	a3, a2, 8
	slli	a4, a2, 9
	sub	a4, a4, a3
	mulhu	a3, a2, t1
	add	a1, a3, a1
	add	a1, a1, a4
	mul	a2, a2, t1
	srli	a3, a1, 29
	lw	a4, 20(a0)
	slli	a5, a1, 3
	srli	t0, a2, 29
	or	a5, t0, a5
	srai	t0, a4, 31
	xor	a1, t0, a1
	xor	a1, a3, a1
	xor	a2, a4, a2
	xor	a2, a5, a2
	mul	a1, a1, t1
	slli	a3, a2, 8
	slli	a4, a2, 9
	sub	a4, a4, a3
	mulhu	a3, a2, t1
	add	a1, a3, a1
	add	a1, a1, a4
	mul	a2, a2, t1
	srli	a3, a1, 29
	lw	a4, 24(a0)
	slli	a5, a1, 3
	srli	t0, a2, 29
	or	a5, t0, a5
	srai	t0, a4, 31
	xor	a1, t0, a1
	xor	a1, a3, a1
	xor	a2, a4, a2
	xor	a2, a5, a2
	mul	a1, a1, t1
	slli	a3, a2, 8
	slli	a4, a2, 9
	sub	a4, a4, a3
	mulhu	a3, a2, t1
	add	a1, a3, a1
	add	a1, a1, a4
	mul	a2, a2, t1
	srli	a3, a1, 29
	lw	a0, 28(a0)
	slli	a4, a1, 3
	srli	a5, a2, 29
	or	a4, a5, a4
	srai	a5, a0, 31
	xor	a1, a5, a1
	xor	a1, a3, a1
	xor	a0, a0, a2
	xor	a0, a4, a0
	mul	a1, a1, t1
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, t1
	add	a1, a2, a1
	add	s0, a1, a3
	mul	s1, a0, t1
	srli	a0, s0, 29
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	slli	a0, s0, 3
	srli	a1, s1, 29
	or	a0, a1, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	lw	a0, 0(a0)
	call	__extendsfdf2
	xor	a1, a1, s0
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	xor	a1, a2, a1
	xor	a0, a0, s1
	lw	a2, 64(sp)                      # 4-byte Folded Reload
	xor	a0, a2, a0
	li	a4, 435
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	li	a4, 435
	add	a1, a2, a1
	add	s0, a1, a3
	mul	a1, a0, a4
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	srli	a0, s0, 29
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	slli	a0, s0, 3
	srli	a1, a1, 29
	or	a0, a1, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	lw	s1, 72(sp)                      # 4-byte Folded Reload
	lw	a0, 4(s1)
	call	__extendsfdf2
	xor	a1, a1, s0
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	xor	a1, a2, a1
	lw	a2, 60(sp)                      # 4-byte Folded Reload
	xor	a0, a0, a2
	lw	a2, 64(sp)                      # 4-byte Folded Reload
	xor	a0, a2, a0
	li	a4, 435
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	add	a1, a2, a1
	add	s0, a1, a3
	mul	a1, a0, a4
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	srli	a0, s0, 29
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	slli	a0, s0, 3
	srli	a1, a1, 29
	or	a0, a1, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	lw	a0, 8(s1)
	call	__extendsfdf2
	xor	a1, a1, s0
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	xor	a1, a2, a1
	lw	a2, 60(sp)                      # 4-byte Folded Reload
	xor	a0, a0, a2
	lw	a2, 64(sp)                      # 4-byte Folded Reload
	xor	a0, a2, a0
	li	a4, 435
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	li	a4, 435
	add	a1, a2, a1
	add	s0, a1, a3
	mul	a1, a0, a4
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	srli	a0, s0, 29
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	slli	a0, s0, 3
	srli	a1, a1, 29
	or	a0, a1, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	lw	a0, 12(s1)
	call	__extendsfdf2
	xor	a1, a1, s0
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	xor	a1, a2, a1
	lw	a2, 60(sp)                      # 4-byte Folded Reload
	xor	a0, a0, a2
	lw	a2, 64(sp)                      # 4-byte Folded Reload
	xor	a0, a2, a0
	li	a4, 435
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	add	a1, a2, a1
	add	s0, a1, a3
	mul	a1, a0, a4
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	srli	a0, s0, 29
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	slli	a0, s0, 3
	srli	a1, a1, 29
	or	a0, a1, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	lw	a0, 16(s1)
	call	__extendsfdf2
	xor	a1, a1, s0
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	xor	a1, a2, a1
	lw	a2, 60(sp)                      # 4-byte Folded Reload
	xor	a0, a0, a2
	lw	a2, 64(sp)                      # 4-byte Folded Reload
	xor	a0, a2, a0
	li	a4, 435
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	li	a4, 435
	add	a1, a2, a1
	add	s0, a1, a3
	mul	a1, a0, a4
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	srli	a0, s0, 29
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	slli	a0, s0, 3
	srli	a1, a1, 29
	or	a0, a1, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	lw	a0, 20(s1)
	call	__extendsfdf2
	xor	a1, a1, s0
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	xor	a1, a2, a1
	lw	a2, 60(sp)                      # 4-byte Folded Reload
	xor	a0, a0, a2
	lw	a2, 64(sp)                      # 4-byte Folded Reload
	xor	a0, a2, a0
	li	a4, 435
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	add	a1, a2, a1
	add	s0, a1, a3
	mul	a1, a0, a4
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	srli	a0, s0, 29
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	slli	a0, s0, 3
	srli	a1, a1, 29
	or	a0, a1, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	lw	a0, 24(s1)
	call	__extendsfdf2
	xor	a1, a1, s0
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	xor	a1, a2, a1
	lw	a2, 60(sp)                      # 4-byte Folded Reload
	xor	a0, a0, a2
	lw	a2, 64(sp)                      # 4-byte Folded Reload
	xor	a0, a2, a0
	li	a4, 435
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	li	a4, 435
	add	a1, a2, a1
	add	s0, a1, a3
	mul	s1, a0, a4
	srli	a0, s0, 29
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	slli	a0, s0, 3
	srli	a1, s1, 29
	or	a0, a1, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	lw	a0, 28(a0)
	call	__extendsfdf2
	xor	a1, a1, s0
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	xor	a1, a2, a1
	xor	a0, a0, s1
	lw	a2, 64(sp)                      # 4-byte Folded Reload
	xor	a0, a2, a0
	li	a4, 435
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, a4
	slli	a2, a1, 3
	srli	a3, a0, 29
	or	a2, a3, a2
	srli	a3, a1, 29
	xor	a1, a3, a1
	xor	a0, a2, a0
	xori	a0, a0, 5
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, a4
	slli	a2, a1, 3
	srli	a3, a0, 29
	or	a2, a3, a2
	srli	a3, a1, 29
	xor	a1, a1, a3
	lui	a3, 17
	addi	a3, a3, 368
	xor	a0, a0, a3
	xor	a0, a0, a2
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, a4
	slli	a2, a1, 3
	srli	a3, a0, 29
	or	a2, a3, a2
	srli	a3, a1, 29
	xor	a1, a1, a3
	xor	a0, a0, a2
	not	a1, a1
	xori	a0, a0, -100
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, a4
	slli	a2, a1, 3
	srli	a3, a0, 29
	or	a2, a3, a2
	srli	a3, a1, 29
	xor	a1, a1, a3
	lui	a3, 30141
	addi	a3, a3, -747
	xor	a0, a0, a3
	xor	a0, a0, a2
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, a4
	slli	a2, a1, 3
	srli	a3, a0, 29
	or	a2, a3, a2
	srli	a3, a1, 29
	xor	a1, a1, a3
	xori	a1, a1, -288
	lui	a3, 581712
	addi	a3, a3, -1227
	xor	a0, a0, a3
	xor	a0, a0, a2
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, a4
	slli	a2, a1, 3
	srli	a3, a0, 29
	or	a2, a3, a2
	srli	a3, a1, 29
	xor	a0, a0, a2
	lui	a2, 262208
	xor	a1, a1, a2
	xor	a1, a1, a3
	mul	a1, a1, a4
	slli	a2, a0, 8
	slli	a3, a0, 9
	sub	a3, a3, a2
	mulhu	a2, a0, a4
	add	a1, a2, a1
	add	a1, a1, a3
	mul	a0, a0, a4
	slli	a2, a1, 3
	srli	a3, a0, 29
	or	a2, a3, a2
	srli	a3, a1, 29
	xor	a1, a3, a1
	lw	a3, 52(sp)                      # 4-byte Folded Reload
	lw	a3, %pcrel_lo(.Lpcrel_hi13)(a3)
	xor	a2, a2, a0
	lw	s0, 48(sp)                      # 4-byte Folded Reload
	sw	a1, 4(s0)
	sw	a2, 0(s0)
.Lpcrel_hi23:
	auipc	a0, %pcrel_hi(.L.str)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi23)
	call	printf
	lw	a0, 0(s0)
	andi	a0, a0, 63
	lw	ra, 84(sp)                      # 4-byte Folded Reload
	lw	s0, 80(sp)                      # 4-byte Folded Reload
	lw	s1, 76(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 88
	ret
.Lfunc_end2:
	.size	main, .Lfunc_end2-main
                                        # -- End function
	.type	g6,@object                      # @g6
	.data
	.globl	g6
g6:
	.ascii	"\254\225m\377\354\314\251/"
	.size	g6, 8

	.type	g7,@object                      # @g7
	.globl	g7
	.p2align	2, 0x0
g7:
	.word	7                               # 0x7
	.size	g7, 4

	.type	g9,@object                      # @g9
	.globl	g9
	.p2align	2, 0x0
g9:
	.word	3388248731                      # 0xc9f4929b
	.word	4096                            # 0x1000
	.word	248320750                       # 0xecd12ee
	.word	32767                           # 0x7fff
	.word	0                               # 0x0
	.word	2352725922                      # 0x8c3bbfa2
	.word	823771182                       # 0x3119c02e
	.word	128                             # 0x80
	.size	g9, 32

	.type	g10,@object                     # @g10
	.globl	g10
	.p2align	2, 0x0
g10:
	.word	0x44270800                      # float 668.125
	.word	0x446e4800                      # float 953.125
	.word	0x44568666                      # float 858.099976
	.word	0x44644000                      # float 913
	.word	0x440d6000                      # float 565.5
	.word	0xc3c6c000                      # float -397.5
	.word	0x4304199a                      # float 132.100006
	.word	0xc34c0000                      # float -204
	.size	g10, 32

	.type	fuel,@object                    # @fuel
	.local	fuel
	.comm	fuel,4,4
	.type	g2,@object                      # @g2
	.local	g2
	.comm	g2,8,1
	.type	g3,@object                      # @g3
	.p2align	3, 0x0
g3:
	.quad	7226395880684181117             # 0x644950c43286d67d
	.size	g3, 8

	.type	g8,@object                      # @g8
	.bss
	.globl	g8
g8:
	.zero	8
	.size	g8, 8

	.type	g5,@object                      # @g5
	.local	g5
	.comm	g5,1,1
	.type	g1,@object                      # @g1
	.local	g1
	.comm	g1,1,1
	.type	call_f25,@object                # @call_f25
	.data
	.p2align	2, 0x0
call_f25:
	.word	f25
	.size	call_f25, 4

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"%08x%08x %u\n"
	.size	.L.str, 13

	.type	state,@object                   # @state
	.data
	.p2align	3, 0x0
state:
	.quad	-3750763034362895579            # 0xcbf29ce484222325
	.size	state, 8

	.ident	"Debian clang version 19.1.7 (3~deb12u1)"
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym f25
	.addrsig_sym g10
	.addrsig_sym g5
	.addrsig_sym call_f25
