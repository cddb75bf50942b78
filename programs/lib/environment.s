	.file	"environment.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	find, @function
find:
	la	a5,environ
	lw	a5,0(a5)
	addi	sp,sp,-20
	sw	s1,8(sp)
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	a0,4(sp)
	sw	a1,0(sp)
	li	s1,0
	bne	a5,zero,.L2
	j	.L1
.L6:
	call	strncmp@plt
	la	a5,environ
	lw	a5,0(a5)
	bne	a0,zero,.L5
	add	a4,a5,s0
	lw	a3,0(sp)
	lw	a4,0(a4)
	add	a4,a4,a3
	lbu	a4,0(a4)
	li	a3,61
	beq	a4,a3,.L1
.L5:
	addi	s1,s1,1
	beq	a5,zero,.L1
.L2:
	slli	s0,s1,2
	add	a5,a5,s0
	lw	a0,0(a5)
	lw	a2,0(sp)
	lw	a1,4(sp)
	bne	a0,zero,.L6
.L1:
	lw	ra,16(sp)
	lw	s0,12(sp)
	mv	a0,s1
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	find, .-find
	.align	2
	.type	put, @function
put:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	la	s1,environ
	mv	s0,a0
	call	find
	lw	a5,0(s1)
	mv	t1,a0
	beq	a5,zero,.L16
	slli	a4,a0,2
	add	a4,a5,a4
	lw	a3,0(a4)
	beq	a3,zero,.L16
	sw	s0,0(a4)
.L17:
	li	a0,0
.L15:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L16:
	lla	a3,.LANCHOR0
	lw	a0,0(a3)
	addi	a4,t1,2
	slli	a4,a4,2
	sub	a5,a5,a0
	seqz	a5,a5
	neg	a5,a5
	and	a0,a0,a5
	mv	a1,a4
	sw	t1,4(sp)
	sw	a4,0(sp)
	call	realloc@plt
	mv	a5,a0
	beq	a0,zero,.L22
	lla	a3,.LANCHOR0
	lw	a4,0(sp)
	lw	a1,0(s1)
	lw	t0,0(a3)
	addi	a2,a4,-8
	beq	a1,t0,.L20
	lw	t1,4(sp)
	bne	t1,zero,.L33
.L20:
	add	a2,a5,a2
	sw	s0,0(a2)
	add	a4,a5,a4
	sw	zero,-4(a4)
	sw	a5,0(a3)
	sw	a5,0(s1)
	j	.L17
.L33:
	sw	a4,4(sp)
	sw	a2,0(sp)
	sw	a0,8(sp)
	call	memcpy@plt
	lw	a5,8(sp)
	lw	a2,0(sp)
	lw	a4,4(sp)
	lla	a3,.LANCHOR0
	add	a2,a5,a2
	sw	s0,0(a2)
	add	a4,a5,a4
	sw	zero,-4(a4)
	sw	a5,0(a3)
	sw	a5,0(s1)
	j	.L17
.L22:
	li	a0,-1
	j	.L15
	.size	put, .-put
	.align	2
	.weak	setenv
	.type	setenv, @function
setenv:
	addi	sp,sp,-28
	sw	ra,24(sp)
	sw	s0,20(sp)
	sw	s1,16(sp)
	sw	a1,0(sp)
	sw	a2,4(sp)
	beq	a0,zero,.L35
	lbu	a5,0(a0)
	mv	s0,a0
	bne	a5,zero,.L49
.L35:
	call	__errno_location@plt
	li	a5,22
	sw	a5,0(a0)
.L39:
	li	a4,-1
	j	.L34
.L49:
	li	a1,61
	call	strchr@plt
	bne	a0,zero,.L35
	mv	a0,s0
	call	strlen@plt
	mv	s1,a0
	lw	a0,0(sp)
	call	strlen@plt
	lw	a4,4(sp)
	mv	a5,a0
	bne	a4,zero,.L40
	sw	a0,4(sp)
	mv	a0,s0
	call	getenv@plt
	li	a4,0
	beq	a0,zero,.L50
.L34:
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	mv	a0,a4
	addi	sp,sp,28
	jr	ra
.L50:
	lw	a5,4(sp)
.L40:
	addi	a5,a5,1
	addi	a4,s1,1
	add	a0,a5,a4
	sw	a5,4(sp)
	sw	a4,8(sp)
	call	malloc@plt
	beq	a0,zero,.L39
	mv	a2,s1
	mv	a1,s0
	sw	a0,12(sp)
	call	memcpy@plt
	lw	a5,12(sp)
	li	a3,61
	lw	a1,0(sp)
	add	a4,a5,s1
	sb	a3,0(a4)
	lw	a4,8(sp)
	lw	a2,4(sp)
	sw	a5,0(sp)
	add	a0,a5,a4
	call	memcpy@plt
	lw	a5,0(sp)
	lw	s0,20(sp)
	lw	ra,24(sp)
	mv	a1,s1
	lw	s1,16(sp)
	mv	a0,a5
	addi	sp,sp,28
	tail	put
	.size	setenv, .-setenv
	.align	2
	.weak	unsetenv
	.type	unsetenv, @function
unsetenv:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	beq	a0,zero,.L52
	lbu	a5,0(a0)
	mv	s0,a0
	bne	a5,zero,.L68
.L52:
	call	__errno_location@plt
	lw	ra,8(sp)
	lw	s0,4(sp)
	li	a5,22
	sw	a5,0(a0)
	li	a0,-1
	addi	sp,sp,12
	jr	ra
.L68:
	li	a1,61
	call	strchr@plt
	bne	a0,zero,.L52
	mv	a0,s0
	call	strlen@plt
	mv	a1,a0
	mv	a0,s0
	call	find
	la	a5,environ
	lw	a4,0(a5)
	beq	a4,zero,.L53
	slli	a5,a0,2
	add	a5,a4,a5
	lw	a3,0(a5)
	addi	a0,a0,1
	slli	a0,a0,2
	add	a4,a4,a0
	beq	a3,zero,.L53
.L56:
	lw	a3,0(a4)
	addi	a5,a5,4
	addi	a4,a4,4
	sw	a3,-4(a5)
	bne	a3,zero,.L56
.L53:
	lw	ra,8(sp)
	lw	s0,4(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	unsetenv, .-unsetenv
	.align	2
	.weak	putenv
	.type	putenv, @function
putenv:
	addi	sp,sp,-12
	li	a1,61
	sw	s0,4(sp)
	sw	ra,8(sp)
	mv	s0,a0
	call	strchr@plt
	beq	a0,zero,.L72
	sub	a1,a0,s0
	mv	a0,s0
	lw	s0,4(sp)
	lw	ra,8(sp)
	addi	sp,sp,12
	tail	put
.L72:
	mv	a0,s0
	lw	s0,4(sp)
	lw	ra,8(sp)
	la	t1,unsetenv
	addi	sp,sp,12
	jr	t1
	.size	putenv, .-putenv
	.align	2
	.weak	clearenv
	.type	clearenv, @function
clearenv:
	la	a5,environ
	sw	zero,0(a5)
	li	a0,0
	ret
	.size	clearenv, .-clearenv
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	own, @object
	.size	own, 4
own:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
