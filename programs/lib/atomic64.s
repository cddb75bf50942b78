	.file	"atomic64.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.weak	__atomic_load_8
	.type	__atomic_load_8, @function
__atomic_load_8:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	ra,12(sp)
	sw	a0,0(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L2
.L3:
	call	sched_yield@plt
.L2:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L3
	lw	a5,0(sp)
	lw	a0,0(a5)
	lw	a1,4(a5)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	__atomic_load_8, .-__atomic_load_8
	.align	2
	.weak	__atomic_store_8
	.type	__atomic_store_8, @function
__atomic_store_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L7
.L8:
	call	sched_yield@plt
.L7:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L8
	lw	a5,0(sp)
	lw	a4,4(sp)
	sw	a4,0(a5)
	lw	a4,8(sp)
	sw	a4,4(a5)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_store_8, .-__atomic_store_8
	.align	2
	.weak	__atomic_exchange_8
	.type	__atomic_exchange_8, @function
__atomic_exchange_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L11
.L12:
	call	sched_yield@plt
.L11:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L12
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	a0,0(a5)
	sw	a4,0(a5)
	lw	a4,8(sp)
	lw	a1,4(a5)
	sw	a4,4(a5)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_exchange_8, .-__atomic_exchange_8
	.align	2
	.weak	__atomic_compare_exchange_8
	.type	__atomic_compare_exchange_8, @function
__atomic_compare_exchange_8:
	addi	sp,sp,-28
	sw	s0,20(sp)
	sw	s1,16(sp)
	sw	ra,24(sp)
	sw	a0,4(sp)
	sw	a1,0(sp)
	sw	a2,8(sp)
	sw	a3,12(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L15
.L16:
	call	sched_yield@plt
.L15:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L16
	lw	a4,4(sp)
	lw	a2,0(sp)
	lw	a5,0(a4)
	lw	a3,4(a4)
	lw	a4,0(a2)
	lw	a2,4(a2)
	xor	a0,a4,a5
	xor	a1,a2,a3
	or	a0,a0,a1
	seqz	a0,a0
	beq	a4,a5,.L23
.L20:
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	a4,0(sp)
	lw	ra,24(sp)
	lw	s0,20(sp)
	sw	a5,0(a4)
	sw	a3,4(a4)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
.L23:
	bne	a2,a3,.L20
	lw	a5,4(sp)
	lw	a4,8(sp)
	sw	a4,0(a5)
	lw	a4,12(sp)
	sw	a4,4(a5)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	__atomic_compare_exchange_8, .-__atomic_compare_exchange_8
	.align	2
	.weak	__atomic_fetch_add_8
	.type	__atomic_fetch_add_8, @function
__atomic_fetch_add_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L25
.L26:
	call	sched_yield@plt
.L25:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L26
	lw	a2,0(sp)
	lw	a5,4(sp)
	lw	a3,8(sp)
	lw	a0,0(a2)
	lw	a1,4(a2)
	add	a5,a0,a5
	sltu	a4,a5,a0
	add	a3,a1,a3
	add	a4,a4,a3
	sw	a5,0(a2)
	sw	a4,4(a2)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_fetch_add_8, .-__atomic_fetch_add_8
	.align	2
	.weak	__atomic_add_fetch_8
	.type	__atomic_add_fetch_8, @function
__atomic_add_fetch_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L29
.L30:
	call	sched_yield@plt
.L29:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L30
	lw	a4,0(sp)
	lw	a3,4(sp)
	lw	a0,0(a4)
	lw	a5,4(a4)
	add	a0,a3,a0
	sltu	a1,a0,a3
	lw	a3,8(sp)
	sw	a0,0(a4)
	add	a5,a3,a5
	add	a1,a1,a5
	sw	a1,4(a4)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_add_fetch_8, .-__atomic_add_fetch_8
	.align	2
	.weak	__atomic_fetch_sub_8
	.type	__atomic_fetch_sub_8, @function
__atomic_fetch_sub_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L33
.L34:
	call	sched_yield@plt
.L33:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L34
	lw	a2,0(sp)
	lw	a5,4(sp)
	lw	a0,0(a2)
	lw	a1,4(a2)
	sub	a4,a0,a5
	lw	a5,8(sp)
	sgtu	a3,a4,a0
	sw	a4,0(a2)
	sub	a5,a1,a5
	sub	a5,a5,a3
	sw	a5,4(a2)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_fetch_sub_8, .-__atomic_fetch_sub_8
	.align	2
	.weak	__atomic_sub_fetch_8
	.type	__atomic_sub_fetch_8, @function
__atomic_sub_fetch_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L37
.L38:
	call	sched_yield@plt
.L37:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L38
	lw	a4,0(sp)
	lw	a3,4(sp)
	lw	a5,0(a4)
	lw	a1,4(a4)
	sub	a0,a5,a3
	lw	a3,8(sp)
	sgtu	a5,a0,a5
	sw	a0,0(a4)
	sub	a1,a1,a3
	sub	a1,a1,a5
	sw	a1,4(a4)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_sub_fetch_8, .-__atomic_sub_fetch_8
	.align	2
	.weak	__atomic_fetch_and_8
	.type	__atomic_fetch_and_8, @function
__atomic_fetch_and_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L41
.L42:
	call	sched_yield@plt
.L41:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L42
	lw	a3,0(sp)
	lw	a5,4(sp)
	lw	a0,0(a3)
	lw	a1,4(a3)
	and	a4,a0,a5
	lw	a5,8(sp)
	sw	a4,0(a3)
	and	a5,a1,a5
	sw	a5,4(a3)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_fetch_and_8, .-__atomic_fetch_and_8
	.align	2
	.weak	__atomic_and_fetch_8
	.type	__atomic_and_fetch_8, @function
__atomic_and_fetch_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L45
.L46:
	call	sched_yield@plt
.L45:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L46
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	a0,0(a5)
	lw	a1,4(a5)
	and	a0,a0,a4
	lw	a4,8(sp)
	sw	a0,0(a5)
	and	a1,a1,a4
	sw	a1,4(a5)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_and_fetch_8, .-__atomic_and_fetch_8
	.align	2
	.weak	__atomic_fetch_or_8
	.type	__atomic_fetch_or_8, @function
__atomic_fetch_or_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L49
.L50:
	call	sched_yield@plt
.L49:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L50
	lw	a3,0(sp)
	lw	a5,4(sp)
	lw	a0,0(a3)
	lw	a1,4(a3)
	or	a4,a0,a5
	lw	a5,8(sp)
	sw	a4,0(a3)
	or	a5,a1,a5
	sw	a5,4(a3)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_fetch_or_8, .-__atomic_fetch_or_8
	.align	2
	.weak	__atomic_or_fetch_8
	.type	__atomic_or_fetch_8, @function
__atomic_or_fetch_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L53
.L54:
	call	sched_yield@plt
.L53:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L54
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	a0,0(a5)
	lw	a1,4(a5)
	or	a0,a0,a4
	lw	a4,8(sp)
	sw	a0,0(a5)
	or	a1,a1,a4
	sw	a1,4(a5)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_or_fetch_8, .-__atomic_or_fetch_8
	.align	2
	.weak	__atomic_fetch_xor_8
	.type	__atomic_fetch_xor_8, @function
__atomic_fetch_xor_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L57
.L58:
	call	sched_yield@plt
.L57:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L58
	lw	a3,0(sp)
	lw	a5,4(sp)
	lw	a0,0(a3)
	lw	a1,4(a3)
	xor	a4,a0,a5
	lw	a5,8(sp)
	sw	a4,0(a3)
	xor	a5,a1,a5
	sw	a5,4(a3)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_fetch_xor_8, .-__atomic_fetch_xor_8
	.align	2
	.weak	__atomic_xor_fetch_8
	.type	__atomic_xor_fetch_8, @function
__atomic_xor_fetch_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L61
.L62:
	call	sched_yield@plt
.L61:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L62
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	a0,0(a5)
	lw	a1,4(a5)
	xor	a0,a0,a4
	lw	a4,8(sp)
	sw	a0,0(a5)
	xor	a1,a1,a4
	sw	a1,4(a5)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_xor_fetch_8, .-__atomic_xor_fetch_8
	.align	2
	.weak	__atomic_fetch_nand_8
	.type	__atomic_fetch_nand_8, @function
__atomic_fetch_nand_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L65
.L66:
	call	sched_yield@plt
.L65:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L66
	lw	a3,0(sp)
	lw	a5,4(sp)
	lw	a0,0(a3)
	lw	a1,4(a3)
	and	a4,a0,a5
	lw	a5,8(sp)
	not	a4,a4
	sw	a4,0(a3)
	and	a5,a1,a5
	not	a5,a5
	sw	a5,4(a3)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_fetch_nand_8, .-__atomic_fetch_nand_8
	.align	2
	.weak	__atomic_nand_fetch_8
	.type	__atomic_nand_fetch_8, @function
__atomic_nand_fetch_8:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	lla	s0,.LANCHOR0
	li	s1,1
	j	.L69
.L70:
	call	sched_yield@plt
.L69:
	mv	a5,s1
	amoswap.w.aq a5,a5,0(s0)
	bne	a5,zero,.L70
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	a0,0(a5)
	lw	a1,4(a5)
	and	a0,a0,a4
	lw	a4,8(sp)
	not	a0,a0
	sw	a0,0(a5)
	and	a1,a1,a4
	not	a1,a1
	sw	a1,4(a5)
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__atomic_nand_fetch_8, .-__atomic_nand_fetch_8
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	lock, @object
	.size	lock, 4
lock:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
