	.file	"pool.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	task, @function
task:
	addi	sp,sp,-12
	lui	a5,%hi(steps)
	sw	ra,8(sp)
	lw	a5,%lo(steps)(a5)
 #APP
# 15 "pool.c" 1
	1: addi a5, a5, -1
 bnez a5, 1b
# 0 "" 2
 #NO_APP
	lui	a5,%hi(rest)
	lw	a0,%lo(rest)(a5)
	call	usleep
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	task, .-task
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%u\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	lw	a0,4(a1)
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	s1,8(sp)
	sw	s0,12(sp)
	mv	s1,a1
	call	atoi
	call	pool_create
	mv	a5,a0
	lw	a0,12(s1)
	sw	a5,0(sp)
	call	atoi
	mv	a4,a0
	lw	a0,16(s1)
	lui	a5,%hi(steps)
	sw	a4,%lo(steps)(a5)
	call	atoi
	lui	a5,%hi(rest)
	sw	a0,%lo(rest)(a5)
 #APP
# 23 "pool.c" 1
	rdcycle a5
# 0 "" 2
 #NO_APP
	li	s0,0
	sw	a5,4(sp)
	j	.L5
.L6:
	call	pool_run
	addi	s0,s0,1
.L5:
	lw	a0,8(s1)
	call	atoi
	mv	a5,a0
	lui	a4,%hi(task)
	lw	a0,0(sp)
	li	a2,0
	addi	a1,a4,%lo(task)
	bgt	a5,s0,.L6
	mv	s0,a0
	call	pool_wait
 #APP
# 23 "pool.c" 1
	rdcycle a1
# 0 "" 2
 #NO_APP
	lw	a5,4(sp)
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	sub	a1,a1,a5
	call	printf
	mv	a0,s0
	call	pool_stop
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,0
	addi	sp,sp,20
	jr	ra
	.size	main, .-main
	.section	.sbss,"aw",@nobits
	.align	2
	.type	rest, @object
	.size	rest, 4
rest:
	.zero	4
	.type	steps, @object
	.size	steps, 4
steps:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
