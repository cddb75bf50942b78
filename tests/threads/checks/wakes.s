	.file	"wakes.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	with_sem, @function
with_sem:
	addi	sp,sp,-20
	sw	s1,8(sp)
	lui	s1,%hi(turns)
	lw	a5,%lo(turns)(s1)
	sw	ra,16(sp)
	sw	s0,12(sp)
	ble	a5,zero,.L2
	xori	a4,a0,1
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	slli	a0,a0,3
	slli	a4,a4,3
	add	a3,a5,a0
	add	a5,a5,a4
	sw	a3,0(sp)
	sw	a5,4(sp)
	li	s0,0
.L3:
	lw	a0,0(sp)
	call	sem_wait
	lui	a5,%hi(done)
	addi	a5,a5,%lo(done)
	li	a4,1
	amoadd.w zero,a4,0(a5)
	lw	a0,4(sp)
	addi	s0,s0,1
	call	sem_post
	lw	a4,%lo(turns)(s1)
	bgt	a4,s0,.L3
.L2:
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,0
	addi	sp,sp,20
	jr	ra
	.size	with_sem, .-with_sem
	.align	2
	.type	with_cond, @function
with_cond:
	lui	a5,%hi(turns)
	lw	a4,%lo(turns)(a5)
	ble	a4,zero,.L18
	addi	sp,sp,-28
	sw	s0,20(sp)
	lui	s0,%hi(.LANCHOR0)
	srai	a5,a0,1
	addi	s0,s0,%lo(.LANCHOR0)
	addi	a3,s0,128
	slli	a4,a5,4
	add	a4,a3,a4
	sw	s1,16(sp)
	andi	s1,a0,1
	sw	a4,4(sp)
	xori	a4,s1,1
	sw	a4,12(sp)
	lui	a4,%hi(.LANCHOR0+256)
	slli	a5,a5,2
	addi	a4,a4,%lo(.LANCHOR0+256)
	sw	ra,24(sp)
	sw	zero,8(sp)
	sw	a4,0(sp)
	add	s0,s0,a5
.L10:
	lw	a0,0(sp)
	call	pthread_mutex_lock
	lw	a5,280(s0)
	beq	s1,a5,.L12
.L9:
	lw	a1,0(sp)
	lw	a0,4(sp)
	call	pthread_cond_wait
	lw	a5,280(s0)
	bne	a5,s1,.L9
.L12:
	lui	a4,%hi(done)
	lw	a5,%lo(done)(a4)
	lw	a3,12(sp)
	lw	a0,4(sp)
	addi	a5,a5,1
	sw	a5,%lo(done)(a4)
	sw	a3,280(s0)
	call	pthread_cond_signal
	lw	a0,0(sp)
	call	pthread_mutex_unlock
	lw	a4,8(sp)
	lui	a5,%hi(turns)
	lw	a5,%lo(turns)(a5)
	addi	a4,a4,1
	sw	a4,8(sp)
	bgt	a5,a4,.L10
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	li	a0,0
	addi	sp,sp,28
	jr	ra
.L18:
	li	a0,0
	ret
	.size	with_cond, .-with_cond
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%d\n"
	.text
	.align	2
	.type	run, @function
run:
	addi	sp,sp,-88
	lui	a4,%hi(done)
	sw	ra,84(sp)
	sw	s0,80(sp)
	sw	s1,76(sp)
	sw	a1,8(sp)
	sw	zero,%lo(done)(a4)
	sw	a0,4(sp)
	ble	a1,zero,.L22
	li	s1,0
.L23:
	lw	a2,4(sp)
	slli	a0,s1,2
	addi	s0,sp,12
	mv	a3,s1
	li	a1,0
	add	a0,a0,s0
	sw	s1,0(sp)
	call	pthread_create
	lw	a5,8(sp)
	addi	s1,s1,1
	bne	a5,s1,.L23
	li	s1,0
.L24:
	lw	a0,0(s0)
	li	a1,0
	addi	s0,s0,4
	call	pthread_join
	lw	a4,0(sp)
	mv	a5,s1
	addi	s1,s1,1
	bne	a4,a5,.L24
.L22:
	lui	a5,%hi(done)
	lw	a1,%lo(done)(a5)
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	call	printf
	lw	ra,84(sp)
	lw	s0,80(sp)
	lw	s1,76(sp)
	addi	sp,sp,88
	jr	ra
	.size	run, .-run
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	lw	a0,4(a1)
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	mv	s0,a1
	call	atoi
	mv	s1,a0
	lw	a0,8(s0)
	slli	a5,s1,1
	mv	s0,a5
	sw	a5,4(sp)
	call	atoi
	lui	a5,%hi(turns)
	sw	a0,%lo(turns)(a5)
	ble	s0,zero,.L29
	mv	a5,s0
	lui	a4,%hi(.LANCHOR0)
	not	a5,a5
	addi	s0,a4,%lo(.LANCHOR0)
	sw	a5,0(sp)
	li	s1,-1
.L30:
	andi	a2,s1,1
	mv	a0,s0
	li	a1,0
	call	sem_init
	lw	a5,0(sp)
	addi	s1,s1,-1
	addi	s0,s0,8
	bne	s1,a5,.L30
.L29:
	lw	s0,4(sp)
	lui	a0,%hi(with_cond)
	addi	a0,a0,%lo(with_cond)
	mv	a1,s0
	call	run
	lui	a0,%hi(with_sem)
	mv	a1,s0
	addi	a0,a0,%lo(with_sem)
	call	run
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,0
	addi	sp,sp,20
	jr	ra
	.size	main, .-main
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	sems, @object
	.size	sems, 128
sems:
	.zero	128
	.type	conds, @object
	.size	conds, 128
conds:
	.zero	128
	.type	mutex, @object
	.size	mutex, 24
mutex:
	.zero	24
	.type	turn, @object
	.size	turn, 32
turn:
	.zero	32
	.section	.sbss,"aw",@nobits
	.align	2
	.type	done, @object
	.size	done, 4
done:
	.zero	4
	.type	turns, @object
	.size	turns, 4
turns:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
