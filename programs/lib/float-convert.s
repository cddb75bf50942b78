	.file	"float-convert.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.globl	__clzsi2
	.align	2
	.globl	__extendsfdf2
	.type	__extendsfdf2, @function
__extendsfdf2:
	addi	sp,sp,-12
	sw	s1,0(sp)
	slli	s1,a0,1
	sw	s0,4(sp)
	sw	ra,8(sp)
	srli	s0,a0,31
	srli	s1,s1,1
	li	a4,2139095040
	slli	s0,s0,31
	bltu	s1,a4,.L2
	slli	a3,s1,9
	srli	a3,a3,12
	or	a3,a3,s0
	li	s0,2146435072
	slli	a5,s1,29
	or	s0,s0,a3
	beq	s1,a4,.L4
	li	s0,2146959360
	or	s0,s0,a3
.L4:
	lw	ra,8(sp)
	mv	a1,s0
	lw	s0,4(sp)
	lw	s1,0(sp)
	mv	a0,a5
	addi	sp,sp,12
	jr	ra
.L2:
	and	a4,a4,a0
	beq	a4,zero,.L5
	srli	a4,s1,3
	li	a5,939524096
	add	a4,a4,a5
	or	s0,s0,a4
	lw	ra,8(sp)
	mv	a1,s0
	lw	s0,4(sp)
	slli	a5,s1,29
	mv	a0,a5
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L5:
	li	a5,0
	beq	s1,zero,.L4
	mv	a0,s1
	call	__clzsi2@plt
	addi	a0,a0,-8
	li	a4,897
	sll	s1,s1,a0
	sub	a4,a4,a0
	slli	s1,s1,9
	slli	a4,a4,20
	or	a4,a4,s0
	srli	s0,s1,12
	or	s0,a4,s0
	lw	ra,8(sp)
	mv	a1,s0
	lw	s0,4(sp)
	slli	a5,s1,20
	mv	a0,a5
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	__extendsfdf2, .-__extendsfdf2
	.align	2
	.globl	__truncdfsf2
	.type	__truncdfsf2, @function
__truncdfsf2:
	srli	a4,a1,20
	andi	a4,a4,2047
	li	t1,1048576
	srli	a3,a1,31
	addi	a5,t1,-1
	addi	a4,a4,-896
	li	t0,1151
	mv	a2,a0
	slli	a3,a3,31
	and	a5,a5,a1
	beq	a4,t0,.L36
	li	a1,254
	bgt	a4,a1,.L37
	addi	sp,sp,-4
	sw	s0,0(sp)
	or	a5,t1,a5
	ble	a4,zero,.L38
	li	a1,536870912
	sub	a5,a5,t1
	slli	a4,a4,23
	li	s0,268435456
	li	t2,0
	addi	a1,a1,-1
	li	t1,0
	li	t0,29
	li	a0,-3
.L18:
	and	a1,a1,a2
	and	t1,a5,t1
	blt	a0,zero,.L23
	srl	a5,a5,a0
.L24:
	add	a0,a4,a5
	bgtu	t1,t2,.L25
	bne	t1,t2,.L28
	bgtu	a1,s0,.L25
.L28:
	bne	a1,s0,.L27
	beq	t1,t2,.L39
.L27:
	or	a0,a0,a3
.L11:
	lw	s0,0(sp)
	addi	sp,sp,4
	jr	ra
.L38:
	li	t0,30
	sub	t0,t0,a4
	li	a1,54
	mv	a0,a3
	bgt	t0,a1,.L11
	addi	a0,t0,-32
	blt	a0,zero,.L19
	li	t1,-1
	sll	t1,t1,a0
	li	a1,0
.L20:
	li	t2,29
	sub	a4,t2,a4
	addi	s0,a4,-32
	not	a1,a1
	not	t1,t1
	blt	s0,zero,.L21
	li	t2,1
	sll	t2,t2,s0
	li	a4,0
	li	s0,0
	j	.L18
.L39:
	andi	a5,a0,1
	beq	a5,zero,.L27
.L25:
	addi	a0,a0,1
	j	.L27
.L37:
	li	a0,2139095040
	or	a0,a3,a0
	ret
.L36:
	or	a0,a5,a0
	snez	a0,a0
	slli	a0,a0,22
	or	a0,a0,a3
	li	a5,2139095040
	or	a0,a0,a5
	ret
.L23:
	li	a0,31
	slli	a5,a5,1
	sub	a0,a0,t0
	sll	a0,a5,a0
	srl	a5,a2,t0
	or	a5,a0,a5
	j	.L24
.L19:
	li	a1,-1
	li	t1,31
	srli	t2,a1,1
	sub	t1,t1,t0
	srl	t2,t2,t1
	sll	t1,a1,t0
	or	t1,t2,t1
	sll	a1,a1,t0
	j	.L20
.L21:
	li	s0,1
	sll	s0,s0,a4
	li	t2,0
	li	a4,0
	j	.L18
	.size	__truncdfsf2, .-__truncdfsf2
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
