	.file	"exec.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"/bin:/usr/bin"
	.align	2
.LC1:
	.string	"PATH"
	.align	2
.LC2:
	.string	":"
	.text
	.align	2
	.weak	execvpe
	.type	execvpe, @function
execvpe:
	addi	sp,sp,-36
	li	t0,-4096
	sw	ra,32(sp)
	sw	s0,28(sp)
	sw	s1,24(sp)
	mv	s0,a0
	add	sp,sp,t0
	lla	a0,.LC1
	sw	a2,4(sp)
	sw	a1,0(sp)
	call	getenv@plt
	mv	s1,a0
	mv	a0,s0
	call	strlen@plt
	mv	a5,a0
	li	a1,47
	mv	a0,s0
	sw	a5,8(sp)
	call	strchr@plt
	lw	a2,4(sp)
	beq	a0,zero,.L2
	li	t0,4096
	lw	a1,0(sp)
	add	sp,sp,t0
	lw	ra,32(sp)
	lw	s1,24(sp)
	mv	a0,s0
	lw	s0,28(sp)
	addi	sp,sp,36
	tail	execve@plt
.L2:
	sw	a2,4(sp)
	call	__errno_location@plt
	li	a5,2
	sw	a5,0(a0)
	lbu	a5,0(s0)
	beq	a5,zero,.L16
	lw	a2,4(sp)
	beq	s1,zero,.L21
.L5:
	lw	a5,8(sp)
	li	a3,0
	sw	s0,12(sp)
	addi	a5,a5,1
	sw	a3,20(sp)
	mv	s0,a5
	sw	a2,16(sp)
	j	.L11
.L8:
	mv	a0,s1
	lla	a1,.LC2
	call	strcspn@plt
	add	a0,s1,a0
	lbu	a5,0(a0)
	addi	s1,a0,1
	beq	a5,zero,.L22
.L11:
	lla	a1,.LC2
	mv	a0,s1
	call	strcspn@plt
	mv	a2,a0
	add	a5,s0,a2
	li	a0,4096
	bgeu	a5,a0,.L8
	addi	a4,sp,24
	li	a5,4096
	add	a5,a5,a4
	sub	a5,a5,a0
	mv	a1,s1
	mv	a0,a5
	sw	a2,8(sp)
	sw	a5,4(sp)
	call	memcpy@plt
	lw	a2,8(sp)
	lw	a5,4(sp)
	lw	a1,12(sp)
	addi	a4,a2,1
	mv	a0,a5
	add	a5,a5,a2
	beq	a2,zero,.L7
	add	a0,a0,a4
	li	a4,47
	sb	a4,0(a5)
.L7:
	call	strcpy@plt
	lw	a2,16(sp)
	lw	a1,0(sp)
	li	a0,-4096
	li	a5,4096
	add	a5,a5,a0
	addi	a4,sp,24
	add	a0,a5,a4
	call	execve@plt
	call	__errno_location@plt
	lw	a4,0(a0)
	li	a5,13
	beq	a4,a5,.L14
	call	__errno_location@plt
	lw	a4,0(a0)
	li	a5,2
	beq	a4,a5,.L8
	call	__errno_location@plt
	lw	a4,0(a0)
	li	a5,20
	beq	a4,a5,.L8
.L16:
	li	t0,4096
	add	sp,sp,t0
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	li	a0,-1
	addi	sp,sp,36
	jr	ra
.L14:
	li	a5,1
	sw	a5,20(sp)
	j	.L8
.L22:
	lw	a3,20(sp)
	addi	a3,a3,-1
	andi	s0,a3,-11
	addi	s0,s0,13
	call	__errno_location@plt
	sw	s0,0(a0)
	j	.L16
.L21:
	lla	s1,.LC0
	j	.L5
	.size	execvpe, .-execvpe
	.align	2
	.weak	execvp
	.type	execvp, @function
execvp:
	la	a5,environ
	lw	a2,0(a5)
	la	t1,execvpe
	jr	t1
	.size	execvp, .-execvp
	.align	2
	.weak	execl
	.type	execl, @function
execl:
	addi	sp,sp,-36
	sw	a2,20(sp)
	la	a2,environ
	lw	a2,0(a2)
	addi	t1,sp,16
	sw	a1,16(sp)
	mv	a1,t1
	sw	ra,12(sp)
	sw	a3,24(sp)
	sw	a4,28(sp)
	sw	a5,32(sp)
	sw	t1,0(sp)
	call	execve@plt
	lw	ra,12(sp)
	addi	sp,sp,36
	jr	ra
	.size	execl, .-execl
	.align	2
	.weak	execlp
	.type	execlp, @function
execlp:
	addi	sp,sp,-36
	sw	a2,20(sp)
	la	a2,environ
	lw	a2,0(a2)
	addi	t0,sp,16
	sw	a1,16(sp)
	la	t1,execvpe
	mv	a1,t0
	sw	ra,12(sp)
	sw	a3,24(sp)
	sw	a4,28(sp)
	sw	a5,32(sp)
	sw	t0,0(sp)
	jalr	t1
	lw	ra,12(sp)
	addi	sp,sp,36
	jr	ra
	.size	execlp, .-execlp
	.align	2
	.weak	execle
	.type	execle, @function
execle:
	addi	sp,sp,-36
	addi	t1,sp,16
	sw	a5,32(sp)
	sw	ra,12(sp)
	sw	a1,16(sp)
	sw	a2,20(sp)
	sw	a3,24(sp)
	sw	a4,28(sp)
	sw	t1,0(sp)
	mv	a5,t1
	beq	a1,zero,.L29
.L30:
	lw	a4,4(a5)
	addi	a5,a5,4
	bne	a4,zero,.L30
.L29:
	lw	a2,4(a5)
	mv	a1,t1
	call	execve@plt
	lw	ra,12(sp)
	addi	sp,sp,36
	jr	ra
	.size	execle, .-execle
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
