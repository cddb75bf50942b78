	.file	"spawn.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	ended, @function
ended:
	addi	sp,sp,-16
	li	a2,0
	mv	a1,sp
	sw	s0,8(sp)
	sw	ra,12(sp)
	mv	s0,a0
	call	waitpid
	bne	a0,s0,.L4
	lw	a5,0(sp)
	andi	a4,a5,127
	addi	a0,a4,1000
	bne	a4,zero,.L1
	srai	a5,a5,8
	andi	a0,a5,255
.L1:
	lw	ra,12(sp)
	lw	s0,8(sp)
	addi	sp,sp,16
	jr	ra
.L4:
	li	a0,-1
	j	.L1
	.size	ended, .-ended
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"copy"
	.align	2
.LC1:
	.string	"plain"
	.align	2
.LC2:
	.string	"group of its own %d, masked %d\n"
	.align	2
.LC3:
	.string	"/no/such"
	.align	2
.LC4:
	.string	"missing %d\n"
	.align	2
.LC5:
	.string	"pid %d\n"
	.align	2
.LC6:
	.string	"hello\n"
	.align	2
.LC7:
	.string	"/proc/self/exe"
	.align	2
.LC8:
	.string	"spawn %d\n"
	.align	2
.LC9:
	.string	"ended %d\n"
	.align	2
.LC10:
	.string	"waitid %d\n"
	.align	2
.LC11:
	.string	"code %d status %d\n"
	.align	2
.LC12:
	.string	"vfork %d\n"
	.align	2
.LC13:
	.string	"nice %d\n"
	.align	2
.LC14:
	.string	"nicer %d\n"
	.align	2
.LC15:
	.string	"limit %d\n"
	.align	2
.LC16:
	.string	"no more %d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	lw	a5,0(a1)
	addi	sp,sp,-248
	lui	a4,%hi(.LC0)
	sw	a5,28(sp)
	sw	a5,40(sp)
	lui	a5,%hi(.LC1)
	addi	a5,a5,%lo(.LC1)
	addi	a3,a4,%lo(.LC0)
	sw	a5,44(sp)
	li	a5,-1
	sw	a5,0(sp)
	sw	ra,244(sp)
	sw	s0,240(sp)
	sw	s1,236(sp)
	sw	a3,32(sp)
	sw	zero,36(sp)
	sw	zero,48(sp)
	li	a5,1
	ble	a0,a5,.L8
	lw	s0,4(a1)
	addi	a1,a4,%lo(.LC0)
	mv	a0,s0
	call	strcmp
	beq	a0,zero,.L17
	call	getpgrp
	mv	s1,a0
	call	getpid
	lbu	a2,0(s0)
	sub	a1,s1,a0
	lui	a0,%hi(.LC2)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC2)
	call	printf
	li	s0,9
.L7:
	lw	ra,244(sp)
	mv	a0,s0
	lw	s0,240(sp)
	lw	s1,236(sp)
	addi	sp,sp,248
	jr	ra
.L17:
	addi	a1,sp,76
	li	a2,32
	call	read
	mv	s0,a0
	mv	a2,a0
	addi	a1,sp,76
	li	a0,1
	call	write
	j	.L7
.L8:
	lui	s0,%hi(environ)
	lw	a5,%lo(environ)(s0)
	lui	a1,%hi(.LC3)
	addi	a4,sp,28
	li	a3,0
	li	a2,0
	addi	a1,a1,%lo(.LC3)
	mv	a0,sp
	call	posix_spawn
	addi	a1,a0,-2
	lui	a0,%hi(.LC4)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC4)
	call	printf
	lw	a1,0(sp)
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	printf
	lui	s1,%hi(stdout)
	lw	a0,%lo(stdout)(s1)
	call	fflush
	addi	a0,sp,20
	call	pipe
	lw	a0,24(sp)
	lui	a1,%hi(.LC6)
	addi	a1,a1,%lo(.LC6)
	li	a2,6
	call	write
	addi	a0,sp,4
	call	posix_spawn_file_actions_init
	lw	a1,20(sp)
	li	a2,0
	addi	a0,sp,4
	call	posix_spawn_file_actions_adddup2
	lw	a1,20(sp)
	addi	a0,sp,4
	call	posix_spawn_file_actions_addclose
	lw	a1,24(sp)
	addi	a0,sp,4
	call	posix_spawn_file_actions_addclose
	lw	a5,%lo(environ)(s0)
	lui	a1,%hi(.LC7)
	addi	a4,sp,28
	addi	a2,sp,4
	li	a3,0
	addi	a1,a1,%lo(.LC7)
	mv	a0,sp
	call	posix_spawn
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	printf
	lw	a0,%lo(stdout)(s1)
	call	fflush
	lw	a0,0(sp)
	call	ended
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	printf
	addi	a0,sp,4
	call	posix_spawn_file_actions_destroy
	lw	a0,%lo(stdout)(s1)
	call	fflush
	addi	a0,sp,52
	call	posix_spawnattr_init
	li	a1,2
	addi	a0,sp,52
	call	posix_spawnattr_setflags
	li	a1,0
	addi	a0,sp,52
	call	posix_spawnattr_setpgroup
	lw	a5,%lo(environ)(s0)
	lui	a1,%hi(.LC7)
	addi	a4,sp,40
	addi	a3,sp,52
	addi	a1,a1,%lo(.LC7)
	li	a2,0
	mv	a0,sp
	call	posix_spawnp
	lw	a1,0(sp)
	li	a3,4
	addi	a2,sp,108
	li	a0,1
	call	waitid
	mv	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	printf
	lw	a1,116(sp)
	lw	a2,128(sp)
	lui	a0,%hi(.LC11)
	addi	a1,a1,-1
	seqz	a1,a1
	addi	a0,a0,%lo(.LC11)
	call	printf
	call	vfork
	sw	a0,0(sp)
	beq	a0,zero,.L18
	call	ended
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	printf
	li	a2,3
	li	a1,0
	li	a0,0
	call	setpriority
	li	a1,0
	li	a0,0
	call	getpriority
	mv	a1,a0
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	call	printf
	li	a0,2
	call	nice
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	printf
	addi	a1,sp,12
	li	a0,7
	call	getrlimit
	addi	a1,sp,12
	li	a5,5
	li	a0,7
	sw	a5,12(sp)
	call	setrlimit
	mv	a1,a0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	printf
.L14:
	li	a0,0
	call	dup
	sw	a0,0(sp)
	bge	a0,zero,.L14
	call	__errno_location
	lw	a1,0(a0)
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	addi	a1,a1,-24
	seqz	a1,a1
	call	printf
	li	s0,0
	lw	ra,244(sp)
	mv	a0,s0
	lw	s0,240(sp)
	lw	s1,236(sp)
	addi	sp,sp,248
	jr	ra
.L18:
	li	a0,5
	call	_exit
	.size	main, .-main
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
