	.file	"terminal.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	" %c"
	.align	2
.LC1:
	.string	" \\%d"
	.align	2
.LC2:
	.string	"%d:"
	.align	2
.LC3:
	.string	"\n"
	.text
	.align	2
	.type	show, @function
show:
	addi	sp,sp,-12
	sw	s1,0(sp)
	mv	s1,a0
	lui	a0,%hi(.LC2)
	sw	s0,4(sp)
	addi	a0,a0,%lo(.LC2)
	mv	s0,a1
	sw	ra,8(sp)
	call	printf
	ble	s0,zero,.L2
	add	s0,s1,s0
.L4:
	lbu	a1,0(s1)
	lui	a5,%hi(.LC0)
	li	a4,31
	addi	s1,s1,1
	addi	a0,a5,%lo(.LC0)
	bgtu	a1,a4,.L3
	lui	a0,%hi(.LC1)
	addi	a0,a0,%lo(.LC1)
.L3:
	call	printf
	bne	s1,s0,.L4
.L2:
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	addi	sp,sp,12
	tail	printf
	.size	show, .-show
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"no terminal %d\n"
	.align	2
.LC5:
	.string	"openpty %d\n"
	.align	2
.LC6:
	.string	"same name %d %d\n"
	.align	2
.LC7:
	.string	"short %d\n"
	.align	2
.LC8:
	.string	"isatty %d %d\n"
	.align	2
.LC9:
	.string	"hello\n"
	.align	2
.LC10:
	.string	"ab"
	.align	2
.LC11:
	.string	"x\n"
	.align	2
.LC12:
	.string	"lost"
	.align	2
.LC13:
	.string	"kept"
	.align	2
.LC14:
	.string	"master alone %d\n"
	.align	2
.LC15:
	.string	"EIO %d\n"
	.align	2
.LC16:
	.string	"%d %d %d"
	.align	2
.LC17:
	.string	"\003"
	.align	2
.LC18:
	.string	"killed by %d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-192
	li	a0,-1
	sw	ra,188(sp)
	sw	s0,184(sp)
	sw	s1,180(sp)
	call	tcgetpgrp
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	printf
	li	a4,0
	li	a3,0
	addi	a2,sp,16
	addi	a1,sp,12
	addi	a0,sp,8
	call	openpty
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	printf
	lw	a0,8(sp)
	li	s1,0
	call	ptsname
	mv	a1,a0
	addi	a0,sp,16
	call	strcmp
	mv	s0,a0
	lw	a0,8(sp)
	li	a2,32
	addi	a1,sp,48
	call	ptsname_r
	mv	a2,a0
	lui	a0,%hi(.LC6)
	mv	a1,s0
	addi	a0,a0,%lo(.LC6)
	call	printf
	lw	a0,8(sp)
	li	a2,4
	addi	a1,sp,48
	call	ptsname_r
	addi	a1,a0,-34
	lui	a0,%hi(.LC7)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC7)
	call	printf
	lw	a0,12(sp)
	call	isatty
	mv	s0,a0
	lw	a0,8(sp)
	call	isatty
	mv	a2,a0
	lui	a0,%hi(.LC8)
	mv	a1,s0
	addi	a0,a0,%lo(.LC8)
	call	printf
	lw	a0,8(sp)
	lui	a1,%hi(.LC9)
	li	a2,6
	addi	a1,a1,%lo(.LC9)
	call	write
	lw	a0,12(sp)
	li	a2,64
	addi	a1,sp,116
	call	read
	mv	a1,a0
	addi	a0,sp,116
	call	show
	lw	a0,8(sp)
	li	a2,64
	addi	a1,sp,116
	call	read
	mv	a1,a0
	addi	a0,sp,116
	call	show
	lw	a0,12(sp)
	addi	a1,sp,80
	li	s0,64
	call	tcgetattr
	lw	a4,84(sp)
	lw	a3,92(sp)
	lw	a0,12(sp)
	andi	a4,a4,-2
	andi	a3,a3,-11
	addi	a2,sp,80
	li	a1,0
	sw	a4,84(sp)
	li	a4,2
	sw	a3,92(sp)
	sb	a4,103(sp)
	call	tcsetattr
	lw	a0,8(sp)
	lui	a1,%hi(.LC10)
	li	a2,2
	addi	a1,a1,%lo(.LC10)
	call	write
	lw	a0,12(sp)
	li	a2,64
	addi	a1,sp,116
	call	read
	mv	a1,a0
	addi	a0,sp,116
	call	show
	lw	a0,12(sp)
	lui	a1,%hi(.LC11)
	li	a2,2
	addi	a1,a1,%lo(.LC11)
	call	write
	lw	a0,12(sp)
	call	tcdrain
	lw	a0,8(sp)
	li	a2,64
	addi	a1,sp,116
	call	read
	mv	a1,a0
	addi	a0,sp,116
	call	show
	lw	a0,8(sp)
	lui	a1,%hi(.LC12)
	li	a2,4
	addi	a1,a1,%lo(.LC12)
	call	write
	lw	a0,12(sp)
	li	a1,0
	call	tcflush
	lw	a0,8(sp)
	lui	a1,%hi(.LC13)
	li	a2,4
	addi	a1,a1,%lo(.LC13)
	call	write
	lw	a0,12(sp)
	li	a2,64
	addi	a1,sp,116
	call	read
	mv	a1,a0
	addi	a0,sp,116
	call	show
	lw	a0,12(sp)
	call	close
	lw	a0,8(sp)
	li	a2,64
	addi	a1,sp,116
	call	read
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	printf
	call	__errno_location
	lw	a1,0(a0)
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	addi	a1,a1,-5
	seqz	a1,a1
	call	printf
	lw	a0,8(sp)
	call	close
	lui	a5,%hi(stdout)
	lw	a0,%lo(stdout)(a5)
	call	fflush
	li	a3,0
	li	a2,0
	li	a1,0
	addi	a0,sp,48
	call	forkpty
	sw	a0,0(sp)
	bne	a0,zero,.L10
	j	.L17
.L12:
	add	s1,s1,a0
	li	a4,4
	bgt	s1,a4,.L11
.L10:
	lw	a0,48(sp)
	addi	a5,sp,116
	sub	a2,s0,s1
	add	a1,a5,s1
	call	read
	bgt	a0,zero,.L12
.L11:
	mv	a1,s1
	addi	a0,sp,116
	call	show
	lw	a0,48(sp)
	lui	a1,%hi(.LC17)
	li	a2,1
	addi	a1,a1,%lo(.LC17)
	call	write
	lw	a0,0(sp)
	addi	a1,sp,80
	li	a2,0
	call	waitpid
	lw	a1,80(sp)
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	andi	a1,a1,127
	call	printf
	lw	ra,188(sp)
	lw	s0,184(sp)
	lw	s1,180(sp)
	li	a0,0
	addi	sp,sp,192
	jr	ra
.L17:
	call	tcgetpgrp
	mv	s0,a0
	call	getpid
	mv	a5,a0
	li	a0,0
	sw	a5,4(sp)
	call	tcgetsid
	mv	s1,a0
	call	getpid
	sw	a0,0(sp)
	li	a0,1
	call	isatty
	lw	a5,4(sp)
	lw	a2,0(sp)
	mv	a3,a0
	sub	a1,s0,a5
	sub	a2,s1,a2
	lui	a0,%hi(.LC16)
	seqz	a2,a2
	seqz	a1,a1
	addi	a0,a0,%lo(.LC16)
	call	printf
	lui	a5,%hi(stdout)
	lw	a0,%lo(stdout)(a5)
	call	fflush
	li	a2,64
	addi	a1,sp,116
	li	a0,0
	call	read
	li	a0,3
	call	_exit
	.size	main, .-main
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
