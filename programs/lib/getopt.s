	.file	"getopt.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"--"
	.align	2
.LC1:
	.string	"invalid option"
	.align	2
.LC2:
	.string	"%s: %s -- '%c'\n"
	.align	2
.LC3:
	.string	"option requires an argument"
	.text
	.align	2
	.weak	getopt
	.type	getopt, @function
getopt:
	addi	sp,sp,-28
	sw	s0,20(sp)
	sw	s1,16(sp)
	sw	ra,24(sp)
	lbu	a5,0(a2)
	lla	a3,.LANCHOR0
	lw	a4,0(a3)
	addi	a5,a5,-43
	seqz	a5,a5
	add	a2,a2,a5
	lbu	a5,0(a2)
	la	s0,optind
	sw	a0,0(sp)
	sw	a5,4(sp)
	mv	s1,a1
	lw	a5,0(s0)
	beq	a4,zero,.L2
	addi	a5,a4,1
	mv	t2,a5
.L3:
	lw	a0,0(s0)
	sw	a5,0(a3)
	li	a3,58
	slli	a5,a0,2
	add	a5,s1,a5
	lw	a5,0(a5)
	add	a4,a5,a4
	lbu	a1,0(a4)
	add	a5,a5,t2
	bne	a1,a3,.L6
	la	a4,optarg
	sw	zero,0(a4)
	la	a4,optopt
	sw	a1,0(a4)
	lbu	a5,0(a5)
	bne	a5,zero,.L8
	addi	a0,a0,1
	sw	a0,0(s0)
	sw	zero,.LANCHOR0,a5
.L8:
	lw	a4,4(sp)
	li	a5,58
	beq	a4,a5,.L15
	la	a5,opterr
	lw	a5,0(a5)
	lw	a2,0(s1)
	bne	a5,zero,.L40
.L15:
	li	a1,63
.L43:
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	mv	a0,a1
	addi	sp,sp,28
	jr	ra
.L6:
	mv	a0,a2
	sw	a5,12(sp)
	sw	a1,8(sp)
	call	strchr@plt
	lw	a1,8(sp)
	lw	a5,12(sp)
	la	a2,optopt
	la	a4,optarg
	sw	zero,0(a4)
	sw	a1,0(a2)
	lbu	a2,0(a5)
	beq	a2,zero,.L9
	beq	a0,zero,.L8
	lbu	a2,1(a0)
	li	a3,58
	beq	a2,a3,.L41
.L1:
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	mv	a0,a1
	addi	sp,sp,28
	jr	ra
.L2:
	lw	a4,0(sp)
	sw	a2,8(sp)
	ble	a4,a5,.L4
	slli	a5,a5,2
	add	a5,a1,a5
	lw	a0,0(a5)
	beq	a0,zero,.L4
	lbu	a4,0(a0)
	li	a5,45
	bne	a4,a5,.L4
	lbu	a5,1(a0)
	beq	a5,zero,.L4
	lla	a1,.LC0
	call	strcmp@plt
	lw	a2,8(sp)
	lla	a3,.LANCHOR0
	beq	a0,zero,.L42
	li	t2,2
	li	a4,1
	li	a5,2
	j	.L3
.L9:
	lw	a3,0(s0)
	sw	zero,.LANCHOR0,a2
	addi	a3,a3,1
	sw	a3,0(s0)
	beq	a0,zero,.L8
.L12:
	lbu	a3,1(a0)
	li	a2,58
	bne	a3,a2,.L1
	lbu	a2,0(a5)
	beq	a2,zero,.L16
	lw	ra,24(sp)
	lw	s0,20(sp)
	sw	a5,0(a4)
	lw	s1,16(sp)
	mv	a0,a1
	addi	sp,sp,28
	jr	ra
.L16:
	lw	a5,0(s0)
	lw	a2,0(sp)
	bge	a5,a2,.L17
	slli	a3,a5,2
	add	a3,s1,a3
	lw	a3,0(a3)
	addi	a5,a5,1
	lw	ra,24(sp)
	sw	a5,0(s0)
	lw	s0,20(sp)
	sw	a3,0(a4)
	lw	s1,16(sp)
	mv	a0,a1
	addi	sp,sp,28
	jr	ra
.L17:
	lw	a5,4(sp)
	beq	a5,a3,.L19
	la	a5,opterr
	lw	a5,0(a5)
	lw	a2,0(s1)
	beq	a5,zero,.L15
	la	a5,stderr
	lw	a0,0(a5)
	mv	a4,a1
	lla	a3,.LC3
	lla	a1,.LC2
	call	fprintf@plt
	li	a1,63
	j	.L43
.L41:
	lw	a3,0(s0)
	sw	zero,.LANCHOR0,a2
	addi	a3,a3,1
	sw	a3,0(s0)
	j	.L12
.L40:
	la	a5,stderr
	lw	a0,0(a5)
	mv	a4,a1
	lla	a3,.LC1
	lla	a1,.LC2
	call	fprintf@plt
	li	a1,63
	j	.L43
.L19:
	li	a1,58
	j	.L1
.L42:
	lw	a5,0(s0)
	addi	a5,a5,1
	sw	a5,0(s0)
.L4:
	li	a1,-1
	j	.L1
	.size	getopt, .-getopt
	.weak	optopt
	.weak	opterr
	.weak	optind
	.weak	optarg
	.data
	.align	2
	.type	opterr, @object
	.size	opterr, 4
opterr:
	.word	1
	.type	optind, @object
	.size	optind, 4
optind:
	.word	1
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	place, @object
	.size	place, 4
place:
	.zero	4
	.type	optopt, @object
	.size	optopt, 4
optopt:
	.zero	4
	.type	optarg, @object
	.size	optarg, 4
optarg:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
