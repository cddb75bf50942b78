	.file	"conv64.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	parse, @function
parse:
	addi	sp,sp,-36
	sw	s0,28(sp)
	sw	s1,24(sp)
	sw	ra,32(sp)
	sw	a0,12(sp)
	sw	a1,20(sp)
	mv	s1,a2
	sw	a3,0(sp)
	sw	a4,16(sp)
	mv	s0,a0
	j	.L2
.L3:
	addi	s0,s0,1
.L2:
	lbu	a0,0(s0)
	call	isspace@plt
	bne	a0,zero,.L3
	lbu	a5,0(s0)
	lw	a4,0(sp)
	addi	a5,a5,-45
	seqz	a5,a5
	sw	a5,0(a4)
	lw	a4,16(sp)
	li	a5,1
	sw	a5,0(a4)
	lbu	a4,0(s0)
	addi	a5,a4,-43
	andi	a5,a5,253
	beq	a5,zero,.L26
	bne	s1,zero,.L5
.L29:
	li	a5,48
	li	s1,10
	beq	a4,a5,.L27
.L6:
	li	a3,0
	li	a1,0
.L10:
	lbu	a5,0(s0)
	sw	a1,8(sp)
	sw	a3,4(sp)
	mv	a0,a5
	sw	a5,0(sp)
	call	isdigit@plt
	lw	a5,0(sp)
	lw	a3,4(sp)
	lw	a1,8(sp)
	beq	a0,zero,.L11
	addi	a5,a5,-48
.L12:
	addi	s0,s0,1
	ble	s1,a5,.L28
.L13:
	mul	a4,a3,s1
	sw	s0,12(sp)
	mulhu	a0,a3,s1
	add	a5,a4,a5
	sltu	a4,a5,a4
	mv	a3,a5
	mul	a5,a1,s1
	add	a4,a4,a0
	mulhu	a0,a1,s1
	add	a1,a5,a4
	sltu	a5,a1,a5
	add	a5,a5,a0
	beq	a5,zero,.L10
	lw	a5,16(sp)
	sw	zero,0(a5)
	j	.L10
.L26:
	lbu	a4,1(s0)
	addi	s0,s0,1
	beq	s1,zero,.L29
.L5:
	li	a5,16
	bne	s1,a5,.L6
	li	a5,48
	bne	a4,a5,.L6
	lbu	a5,1(s0)
	li	a4,120
	ori	a5,a5,32
	bne	a5,a4,.L6
	j	.L7
.L11:
	mv	a0,a5
	sw	a1,8(sp)
	sw	a3,4(sp)
	sw	a5,0(sp)
	call	isalpha@plt
	lw	a5,0(sp)
	lw	a3,4(sp)
	lw	a1,8(sp)
	ori	a4,a5,32
	li	a5,99
	beq	a0,zero,.L12
	addi	a5,a4,-87
	addi	s0,s0,1
	bgt	s1,a5,.L13
.L28:
	lw	a5,20(sp)
	beq	a5,zero,.L1
	lw	a4,12(sp)
	sw	a4,0(a5)
.L1:
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	mv	a0,a3
	addi	sp,sp,36
	jr	ra
.L27:
	lbu	a5,1(s0)
	li	a4,120
	li	s1,8
	ori	a5,a5,32
	bne	a5,a4,.L6
.L7:
	addi	a5,s0,1
	sw	a5,12(sp)
	li	s1,16
	addi	s0,s0,2
	j	.L6
	.size	parse, .-parse
	.align	2
	.weak	strtoll
	.type	strtoll, @function
strtoll:
	addi	sp,sp,-24
	addi	a4,sp,8
	addi	a3,sp,4
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	call	parse
	lw	s1,4(sp)
	lw	a4,8(sp)
	li	a5,-2147483648
	snez	s0,s1
	xori	a5,a5,-1
	addi	a3,s1,-1
	add	s0,s0,a5
	beq	a4,zero,.L31
	bleu	a1,s0,.L42
.L31:
	sw	a3,0(sp)
	call	__errno_location@plt
	lw	a3,0(sp)
	li	a5,34
	sw	a5,0(a0)
	mv	a1,s0
	mv	a0,a3
.L32:
	beq	s1,zero,.L34
	snez	a5,a0
	neg	a1,a1
	sub	a1,a1,a5
	neg	a0,a0
.L34:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L42:
	bne	a1,s0,.L32
	bleu	a0,a3,.L32
	j	.L31
	.size	strtoll, .-strtoll
	.align	2
	.weak	strtoull
	.type	strtoull, @function
strtoull:
	addi	sp,sp,-20
	addi	a4,sp,4
	mv	a3,sp
	sw	ra,16(sp)
	call	parse
	lw	a5,4(sp)
	beq	a5,zero,.L50
	lw	a5,0(sp)
	beq	a5,zero,.L43
	snez	a5,a0
	neg	a1,a1
	sub	a1,a1,a5
	neg	a0,a0
.L43:
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
.L50:
	call	__errno_location@plt
	lw	ra,16(sp)
	li	a5,34
	sw	a5,0(a0)
	li	a1,-1
	li	a0,-1
	addi	sp,sp,20
	jr	ra
	.size	strtoull, .-strtoull
	.align	2
	.weak	atoll
	.type	atoll, @function
atoll:
	li	a2,10
	li	a1,0
	la	t1,strtoll
	jr	t1
	.size	atoll, .-atoll
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
