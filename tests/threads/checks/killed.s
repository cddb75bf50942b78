	.file	"killed.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	end, @function
end:
 #APP
# 53 "killed.c" 1
	li a0, 0
 li t0, 93
 ecall
# 0 "" 2
 #NO_APP
	ret
	.size	end, .-end
	.align	2
	.type	step, @function
step:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(timed)
	lw	a5,%lo(timed)(s1)
	sw	s0,4(sp)
	sw	ra,8(sp)
	lui	s0,%hi(all)
	lw	a0,%lo(all)(s0)
	beq	a5,zero,.L4
	lui	a1,%hi(.LANCHOR0)
	addi	a1,a1,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	li	a5,130
	beq	a0,a5,.L25
.L6:
	bne	a0,zero,.L3
.L24:
	lw	a0,%lo(all)(s0)
.L7:
	lw	a4,24(a0)
	lw	a5,28(a0)
	beq	a4,a5,.L10
	li	a5,2
	sw	a5,36(a0)
.L10:
	lw	a5,24(a0)
	lui	a4,%hi(recursive)
	lw	a3,%lo(recursive)(a4)
	addi	a5,a5,1
	sw	a5,24(a0)
	bne	a3,zero,.L11
	lw	a5,28(a0)
	addi	a5,a5,1
	sw	a5,28(a0)
.L12:
	call	pthread_mutex_unlock
	beq	a0,zero,.L19
	lw	a5,%lo(all)(s0)
	li	a4,5
	sw	a4,36(a5)
.L19:
	li	a0,0
.L3:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L4:
	call	pthread_mutex_lock
	li	a5,130
	bne	a0,a5,.L6
.L25:
	lw	a0,%lo(all)(s0)
	lui	a5,%hi(lost)
	lw	a4,%lo(lost)(a5)
	lw	a5,32(a0)
	addi	a5,a5,1
	sw	a5,32(a0)
	lw	a5,24(a0)
	sw	a5,28(a0)
	bne	a4,zero,.L7
	call	pthread_mutex_consistent
	beq	a0,zero,.L24
	lw	a0,%lo(all)(s0)
	li	a5,1
	sw	a5,36(a0)
	j	.L7
.L11:
	lw	a5,%lo(timed)(s1)
	bne	a5,zero,.L26
	call	pthread_mutex_lock
	mv	a5,a0
	lui	a4,%hi(recursive)
.L14:
	lw	a0,%lo(all)(s0)
	lw	a4,%lo(recursive)(a4)
	beq	a5,zero,.L16
	li	a5,3
	sw	a5,36(a0)
.L16:
	lw	a5,28(a0)
	addi	a5,a5,1
	sw	a5,28(a0)
	beq	a4,zero,.L12
	call	pthread_mutex_unlock
	bne	a0,zero,.L17
	lw	a0,%lo(all)(s0)
	j	.L12
.L26:
	lui	a1,%hi(.LANCHOR0)
	addi	a1,a1,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	mv	a5,a0
	lui	a4,%hi(recursive)
	j	.L14
.L17:
	lw	a0,%lo(all)(s0)
	li	a5,4
	sw	a5,36(a0)
	j	.L12
	.size	step, .-step
	.align	2
	.type	work, @function
work:
	addi	sp,sp,-24
	mv	a5,a0
	addi	a0,sp,4
	sw	a5,0(sp)
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	mv	s0,a5
	call	sigemptyset
	li	a1,10
	addi	a0,sp,4
	lui	s1,%hi(dies)
	call	sigaddset
	lw	a5,%lo(dies)(s1)
	beq	s0,a5,.L56
.L28:
	lui	s0,%hi(all)
	lw	a0,%lo(all)(s0)
	lw	a5,40(a0)
	bne	a5,zero,.L29
.L30:
	call	sched_yield
	lw	a0,%lo(all)(s0)
	lw	a5,40(a0)
	beq	a5,zero,.L30
.L29:
	lw	a5,%lo(dies)(s1)
	beq	a5,zero,.L31
	lw	a5,0(sp)
	beq	a5,zero,.L57
.L31:
	call	step
	li	a5,131
	beq	a0,a5,.L58
	bne	a0,zero,.L35
	call	step
	li	a5,131
	beq	a0,a5,.L59
.L38:
	bne	a0,zero,.L40
.L36:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	li	a0,0
	addi	sp,sp,24
	jr	ra
.L58:
	lui	a5,%hi(lost)
	lw	a5,%lo(lost)(a5)
	bne	a5,zero,.L36
.L35:
	lw	a5,%lo(all)(s0)
	li	a4,6
	sw	a4,36(a5)
	call	step
	li	a5,131
	bne	a0,a5,.L38
.L59:
	lui	a5,%hi(lost)
	lw	a5,%lo(lost)(a5)
	bne	a5,zero,.L36
.L40:
	lw	a5,%lo(all)(s0)
	lw	ra,20(sp)
	lw	s0,16(sp)
	li	a4,6
	sw	a4,36(a5)
	lw	s1,12(sp)
	li	a0,0
	addi	sp,sp,24
	jr	ra
.L56:
	li	a2,0
	addi	a1,sp,4
	li	a0,1
	call	pthread_sigmask
	j	.L28
.L57:
	lui	a5,%hi(timed)
	lw	a5,%lo(timed)(a5)
	bne	a5,zero,.L60
	call	pthread_mutex_lock
.L33:
 #APP
# 53 "killed.c" 1
	li a0, 0
 li t0, 93
 ecall
# 0 "" 2
 #NO_APP
	j	.L31
.L60:
	lui	a1,%hi(.LANCHOR0)
	addi	a1,a1,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	j	.L33
	.size	work, .-work
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%d %d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	lw	a0,4(a1)
	addi	sp,sp,-56
	lui	a5,%hi(end)
	addi	a5,a5,%lo(end)
	sw	s0,48(sp)
	mv	s0,a1
	li	a1,114
	sw	ra,52(sp)
	sw	s1,44(sp)
	sw	a5,12(sp)
	sw	zero,16(sp)
	sw	zero,20(sp)
	sw	zero,24(sp)
	call	strchr
	mv	a5,a0
	lw	a0,4(s0)
	lui	t1,%hi(recursive)
	snez	a5,a5
	li	a1,116
	sw	a5,%lo(recursive)(t1)
	call	strchr
	mv	a5,a0
	lw	a0,4(s0)
	snez	a5,a5
	lui	a4,%hi(timed)
	li	a1,100
	sw	a5,%lo(timed)(a4)
	call	strchr
	mv	a5,a0
	lw	a0,4(s0)
	snez	a5,a5
	lui	a4,%hi(dies)
	li	a1,108
	sw	a5,%lo(dies)(a4)
	call	strchr
	lui	a1,%hi(.LANCHOR0)
	addi	s1,a1,%lo(.LANCHOR0)
	snez	a5,a0
	lui	a4,%hi(lost)
	addi	a1,a1,%lo(.LANCHOR0)
	li	a0,0
	sw	a5,%lo(lost)(a4)
	call	clock_gettime
	lw	a4,0(s1)
	lw	a0,4(s1)
	li	a3,33
	addi	t0,a4,1000
	sltu	t2,t0,a4
	add	t2,t2,a0
	li	a4,-1
	li	a2,3
	li	a1,4096
	li	a5,0
	li	a0,0
	sw	t0,0(s1)
	sw	t2,4(s1)
	call	mmap
	mv	a5,a0
	lui	s1,%hi(all)
	addi	a0,sp,8
	sw	a5,%lo(all)(s1)
	call	pthread_mutexattr_init
	li	a1,4
	addi	a0,sp,8
	call	pthread_mutexattr_setrobust
	li	a1,1
	addi	a0,sp,8
	call	pthread_mutexattr_setpshared
	lui	t1,%hi(recursive)
	lw	a5,%lo(recursive)(t1)
	li	a1,1
	beq	a5,zero,.L83
.L62:
	addi	a0,sp,8
	call	pthread_mutexattr_settype
	lw	a0,%lo(all)(s1)
	addi	a1,sp,8
	call	pthread_mutex_init
	li	a2,0
	addi	a1,sp,12
	li	a0,10
	call	sigaction
	li	a1,10
	addi	a0,sp,20
	call	sigaddset
	addi	a1,sp,20
	li	a2,0
	li	a0,0
	call	pthread_sigmask
	lw	a0,4(s0)
	li	a1,112
	call	strchr
	beq	a0,zero,.L63
	li	s0,0
.L65:
	call	fork
	beq	a0,zero,.L84
	addi	s0,s0,1
	li	a5,4
	bne	s0,a5,.L65
	lw	a5,%lo(all)(s1)
	li	a4,1
	li	a0,0
	sw	a4,40(a5)
	call	wait
	li	a0,0
	call	wait
	li	a0,0
	call	wait
	li	a0,0
	call	wait
.L66:
	call	step
	beq	a0,zero,.L69
	lui	a5,%hi(lost)
	lw	a5,%lo(lost)(a5)
	beq	a5,zero,.L70
	li	a5,131
	beq	a0,a5,.L69
.L70:
	lw	a5,%lo(all)(s1)
	li	a4,7
	sw	a4,36(a5)
.L69:
	lw	a5,%lo(all)(s1)
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	lw	a1,36(a5)
	lw	a2,32(a5)
	call	printf
	lw	ra,52(sp)
	lw	s0,48(sp)
	lw	s1,44(sp)
	li	a0,0
	addi	sp,sp,56
	jr	ra
.L83:
	lw	a0,4(s0)
	li	a1,101
	call	strchr
	snez	a1,a0
	slli	a1,a1,1
	j	.L62
.L63:
	addi	s0,sp,28
	mv	t1,s0
	li	a4,0
.L67:
	lui	a5,%hi(work)
	mv	a3,a4
	mv	a0,t1
	addi	a4,a4,1
	addi	a2,a5,%lo(work)
	li	a1,0
	sw	t1,4(sp)
	sw	a4,0(sp)
	call	pthread_create
	lw	t1,4(sp)
	lw	a4,0(sp)
	li	a5,4
	addi	t1,t1,4
	bne	a4,a5,.L67
	lw	a4,%lo(all)(s1)
	addi	a5,s0,16
	li	a3,1
	sw	a5,0(sp)
	sw	a3,40(a4)
.L68:
	lw	a0,0(s0)
	li	a1,0
	addi	s0,s0,4
	call	pthread_join
	lw	a5,0(sp)
	bne	a5,s0,.L68
	j	.L66
.L84:
	mv	a0,s0
	call	work
	li	a0,0
	call	_exit
	.size	main, .-main
	.bss
	.align	3
	.set	.LANCHOR0,. + 0
	.type	far, @object
	.size	far, 16
far:
	.zero	16
	.section	.sbss,"aw",@nobits
	.align	2
	.type	dies, @object
	.size	dies, 4
dies:
	.zero	4
	.type	lost, @object
	.size	lost, 4
lost:
	.zero	4
	.type	timed, @object
	.size	timed, 4
timed:
	.zero	4
	.type	recursive, @object
	.size	recursive, 4
recursive:
	.zero	4
	.type	all, @object
	.size	all, 4
all:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
