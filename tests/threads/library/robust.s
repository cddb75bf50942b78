	.file	"robust.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	wait_for_it, @function
wait_for_it:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LANCHOR0)
	addi	a0,s0,%lo(.LANCHOR0)
	sw	ra,8(sp)
	call	pthread_mutex_lock
	li	a5,130
	beq	a0,a5,.L2
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	lw	ra,8(sp)
	lw	s0,4(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L2:
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_consistent
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	lw	ra,8(sp)
	lw	s0,4(sp)
	li	a0,1
	addi	sp,sp,12
	jr	ra
	.size	wait_for_it, .-wait_for_it
	.align	2
	.type	hold_and_end, @function
hold_and_end:
	addi	sp,sp,-12
	lui	a4,%hi(.LANCHOR0)
	addi	a5,a4,%lo(.LANCHOR0)
	sw	s0,4(sp)
	mv	s0,a0
	addi	a0,a4,%lo(.LANCHOR0)
	sw	ra,8(sp)
	sw	s1,0(sp)
	addi	s1,a5,24
	call	pthread_mutex_lock
	mv	a0,s1
	call	pthread_mutex_lock
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	addi	a0,a5,48
	call	pthread_mutex_lock
	mv	a0,s1
	call	pthread_mutex_unlock
	beq	s0,zero,.L7
	li	a0,200704
	addi	a0,a0,-704
	call	usleep
.L7:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	hold_and_end, .-hold_and_end
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"set %d"
	.align	2
.LC1:
	.string	" %d"
	.align	2
.LC2:
	.string	" unlock %d"
	.align	2
.LC3:
	.string	" lock %d"
	.align	2
.LC4:
	.string	" again %d try %d"
	.align	2
.LC5:
	.string	" unlock %d\n"
	.align	2
.LC6:
	.string	"after its end: %d"
	.align	2
.LC7:
	.string	" consistent %d"
	.align	2
.LC8:
	.string	" usable %d"
	.align	2
.LC9:
	.string	" lost %d\n"
	.align	2
.LC10:
	.string	"of those who waited, one learned it: %d\n"
	.align	2
.LC11:
	.string	"after the end of a process: %d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-44
	addi	a0,sp,4
	sw	ra,40(sp)
	sw	s0,36(sp)
	sw	s1,32(sp)
	call	pthread_mutexattr_init
	li	a1,4
	addi	a0,sp,4
	call	pthread_mutexattr_setrobust
	mv	a1,a0
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	call	printf
	addi	a1,sp,12
	addi	a0,sp,4
	call	pthread_mutexattr_getrobust
	lw	a1,12(sp)
	lui	a5,%hi(.LC1)
	addi	a0,a5,%lo(.LC1)
	addi	a1,a1,-4
	seqz	a1,a1
	call	printf
	li	a1,2
	addi	a0,sp,4
	call	pthread_mutexattr_settype
	li	a1,1
	addi	a0,sp,4
	lui	s0,%hi(.LANCHOR0)
	call	pthread_mutexattr_setpshared
	addi	a1,sp,4
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_init
	lui	a3,%hi(.LANCHOR0+24)
	addi	a0,a3,%lo(.LANCHOR0+24)
	addi	a1,sp,4
	call	pthread_mutex_init
	addi	s1,s0,%lo(.LANCHOR0)
	addi	a5,s1,48
	mv	a0,a5
	addi	a1,sp,4
	sw	a5,0(sp)
	call	pthread_mutex_init
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	addi	a1,a0,-1
	lui	a0,%hi(.LC2)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC2)
	call	printf
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	mv	a1,a0
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	printf
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	mv	s1,a0
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_trylock
	addi	a2,a0,-16
	addi	a1,s1,-35
	lui	a0,%hi(.LC4)
	seqz	a2,a2
	seqz	a1,a1
	addi	a0,a0,%lo(.LC4)
	call	printf
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	printf
	lui	a4,%hi(hold_and_end)
	addi	a2,a4,%lo(hold_and_end)
	li	a3,0
	li	a1,0
	addi	a0,sp,8
	call	pthread_create
	lw	a0,8(sp)
	li	a1,0
	addi	s1,sp,20
	call	pthread_join
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	addi	a1,a0,-130
	lui	a0,%hi(.LC6)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC6)
	call	printf
	lui	a3,%hi(.LANCHOR0+24)
	addi	a2,a3,%lo(.LANCHOR0+24)
	mv	a0,a2
	call	pthread_mutex_trylock
	lui	a4,%hi(.LC1)
	mv	a1,a0
	addi	a0,a4,%lo(.LC1)
	call	printf
	lw	a0,0(sp)
	call	pthread_mutex_trylock
	lui	a4,%hi(.LC1)
	addi	a1,a0,-130
	seqz	a1,a1
	addi	a0,a4,%lo(.LC1)
	call	printf
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_consistent
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	printf
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_consistent
	lui	a4,%hi(.LC1)
	addi	a1,a0,-22
	seqz	a1,a1
	addi	a0,a4,%lo(.LC1)
	call	printf
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	lui	a3,%hi(.LANCHOR0+24)
	addi	a4,a3,%lo(.LANCHOR0+24)
	mv	a0,a4
	call	pthread_mutex_unlock
	lw	a0,0(sp)
	call	pthread_mutex_unlock
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	printf
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	lw	s0,0(sp)
	mv	a0,s0
	call	pthread_mutex_lock
	addi	a1,a0,-131
	lui	a0,%hi(.LC9)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC9)
	call	printf
	addi	a1,sp,4
	mv	a0,s0
	call	pthread_mutex_init
	addi	a3,sp,8
	lui	a4,%hi(hold_and_end)
	addi	a2,a4,%lo(hold_and_end)
	li	a1,0
	mv	a0,a3
	call	pthread_create
	li	a0,20480
	addi	a0,a0,-480
	call	usleep
	mv	s0,s1
.L13:
	lui	a5,%hi(wait_for_it)
	mv	a0,s0
	addi	a2,a5,%lo(wait_for_it)
	li	a3,0
	li	a1,0
	call	pthread_create
	addi	s0,s0,4
	addi	a5,sp,32
	bne	a5,s0,.L13
	li	s0,0
.L14:
	lw	a0,0(s1)
	addi	a1,sp,16
	addi	s1,s1,4
	call	pthread_join
	lw	a4,16(sp)
	addi	a5,sp,32
	add	s0,a4,s0
	bne	s1,a5,.L14
	lw	a0,8(sp)
	li	a1,0
	call	pthread_join
	lui	a0,%hi(.LC10)
	mv	a1,s0
	addi	a0,a0,%lo(.LC10)
	call	printf
	li	a5,0
	li	a4,-1
	li	a3,33
	li	a2,3
	li	a1,4096
	li	a0,0
	call	mmap
	addi	a1,sp,4
	mv	s0,a0
	call	pthread_mutex_init
	lui	a5,%hi(stdout)
	lw	a0,%lo(stdout)(a5)
	call	fflush
	call	fork
	beq	a0,zero,.L19
	li	a0,0
	call	wait
	mv	a0,s0
	call	pthread_mutex_lock
	addi	a1,a0,-130
	lui	a0,%hi(.LC11)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC11)
	call	printf
	lw	ra,40(sp)
	lw	s0,36(sp)
	lw	s1,32(sp)
	li	a0,0
	addi	sp,sp,44
	jr	ra
.L19:
	mv	a0,s0
	call	pthread_mutex_lock
	li	a0,0
	call	_exit
	.size	main, .-main
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	mutexes, @object
	.size	mutexes, 72
mutexes:
	.zero	72
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
