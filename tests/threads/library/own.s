	.file	"own.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	in_thread, @function
in_thread:
	addi	sp,sp,-16
	sw	s0,8(sp)
	mv	s0,a0
	lui	a0,%hi(count)
	li	a1,0
	addi	a0,a0,%lo(count)
	sw	s1,4(sp)
	sw	ra,12(sp)
	call	coroutine_create
	mv	a1,s0
	mv	s1,a0
	li	s0,0
	call	coroutine_resume
	j	.L2
.L3:
	lw	a5,0(sp)
	add	s0,a5,s0
	call	sched_yield
.L2:
	mv	a1,sp
	mv	a0,s1
	call	coroutine_next
	bne	a0,zero,.L3
	mv	a0,s1
	call	coroutine_destroy
	lw	ra,12(sp)
	mv	a0,s0
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	in_thread, .-in_thread
	.align	2
	.type	count, @function
count:
	ble	a0,zero,.L11
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s1,a0
	li	s0,0
.L8:
	mv	a0,s0
	addi	s0,s0,1
	call	coroutine_yield
	bne	s1,s0,.L8
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,99
	addi	sp,sp,12
	jr	ra
.L11:
	li	a0,99
	ret
	.size	count, .-count
	.align	2
	.type	echo, @function
echo:
	beq	a0,zero,.L22
	addi	sp,sp,-12
	sw	ra,8(sp)
.L16:
	addi	a0,a0,1
	call	coroutine_yield
	bne	a0,zero,.L16
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L22:
	li	a0,0
	ret
	.size	echo, .-echo
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC1:
	.string	"naps that end early %d, late %d\n"
	.text
	.align	2
	.type	nap, @function
nap:
	addi	sp,sp,-64
	addi	a4,sp,23
	sw	s0,56(sp)
	andi	s0,a4,-8
	addi	a5,s0,16
	sw	a5,12(sp)
	li	a5,1000001536
	addi	a5,a5,-1536
	sw	s1,52(sp)
	sw	ra,60(sp)
	li	s1,1
	li	a2,0
	li	a4,0
	sw	a5,8(sp)
.L25:
	lw	a1,12(sp)
	li	a0,1
	sw	a2,4(sp)
	sw	a4,0(sp)
	call	clock_gettime
	mv	a0,s1
	call	coroutine_sleep
	mv	a1,s0
	li	a0,1
	call	clock_gettime
	lw	a1,16(s0)
	lw	a5,0(s0)
	lw	a4,8(sp)
	lw	a0,24(s0)
	sub	a5,a5,a1
	li	a1,999424
	addi	a1,a1,576
	mul	a1,s1,a1
	lw	t2,8(s0)
	li	t0,98304
	lw	a2,4(sp)
	sub	t2,t2,a0
	addi	t0,t0,1696
	addi	s1,s1,1
	li	a0,6
	mul	a5,a5,a4
	lw	a4,0(sp)
	add	t0,a1,t0
	add	a5,a5,t2
	slt	a1,a5,a1
	sgt	a5,a5,t0
	add	a4,a4,a1
	add	a2,a2,a5
	bne	s1,a0,.L25
	lui	a0,%hi(.LC1)
	mv	a1,a4
	addi	a0,a0,%lo(.LC1)
	call	printf
	lw	ra,60(sp)
	lw	s0,56(sp)
	lw	s1,52(sp)
	li	a0,0
	addi	sp,sp,64
	jr	ra
	.size	nap, .-nap
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"%d"
	.align	2
.LC3:
	.string	"%c"
	.text
	.align	2
	.type	steps, @function
steps:
	addi	sp,sp,-20
	lui	a3,%hi(.LC2)
	sw	s1,8(sp)
	mv	a1,a0
	mv	s1,a0
	addi	a0,a3,%lo(.LC2)
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	printf
	lui	a4,%hi(sleeps.0)
	addi	a4,a4,%lo(sleeps.0)
	add	a4,s1,a4
	lbu	a4,0(a4)
	addi	a5,s1,97
	sw	a5,0(sp)
	mv	a0,a4
	sw	a4,4(sp)
	lui	s0,%hi(.LC3)
	call	coroutine_sleep
	addi	a1,s1,97
	addi	a0,s0,%lo(.LC3)
	call	printf
	call	coroutine_pass
	lui	a3,%hi(.LC2)
	mv	a1,s1
	addi	a0,a3,%lo(.LC2)
	call	printf
	lw	a4,4(sp)
	mv	a0,a4
	call	coroutine_sleep
	lw	a1,0(sp)
	addi	a0,s0,%lo(.LC3)
	call	printf
	call	coroutine_pass
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,0
	addi	sp,sp,20
	jr	ra
	.size	steps, .-steps
	.align	2
	.type	square, @function
square:
	lui	a5,%hi(ran)
	li	a4,1
	addi	a5,a5,%lo(ran)
	fence iorw,ow; amoadd.w.aq zero,a4,0(a5)
	mul	a0,a0,a0
	ret
	.size	square, .-square
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	", seen from inside: %d"
	.align	2
.LC5:
	.string	" errno %d\n"
	.text
	.align	2
	.type	watch, @function
watch:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	li	a5,1
	mv	s0,a0
	beq	a0,a5,.L35
.L32:
	mv	a0,s0
	call	coroutine_status
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	printf
	li	a1,0
	mv	a0,s0
	call	coroutine_resume
	call	__errno_location
	lw	a1,0(a0)
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	printf
	lw	ra,8(sp)
	lw	s0,4(sp)
	li	a0,8
	addi	sp,sp,12
	jr	ra
.L35:
	li	a0,7
	call	coroutine_yield
	mv	s0,a0
	j	.L32
	.size	watch, .-watch
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"outer %d inner %d"
	.text
	.align	2
	.type	outer, @function
outer:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	mv	s0,a0
	call	coroutine_self
	call	coroutine_status
	mv	s1,a0
	mv	a0,s0
	call	coroutine_status
	mv	a2,a0
	lui	a0,%hi(.LC6)
	mv	a1,s1
	addi	a0,a0,%lo(.LC6)
	call	printf
	li	a1,1
	mv	a0,s0
	call	coroutine_resume
	call	coroutine_yield
	call	coroutine_self
	mv	a1,a0
	mv	a0,s0
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	coroutine_resume
	.size	outer, .-outer
	.align	2
	.type	by_remainder, @function
by_remainder:
	addi	sp,sp,-24
	sw	a2,8(sp)
	sw	a3,12(sp)
	sw	a1,4(sp)
	sw	a4,16(sp)
	sw	a5,20(sp)
	lw	a5,4(a0)
	lw	a4,0(a2)
	lw	a3,0(a1)
	addi	a2,sp,4
	sw	a2,0(sp)
	rem	a0,a3,a5
	rem	a5,a4,a5
	beq	a0,a5,.L39
	sub	a0,a0,a5
	addi	sp,sp,24
	jr	ra
.L39:
	sub	a0,a3,a4
	addi	sp,sp,24
	jr	ra
	.size	by_remainder, .-by_remainder
	.align	2
	.type	plus, @function
plus:
	addi	sp,sp,-24
	sw	a4,16(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	sw	a3,12(sp)
	sw	a5,20(sp)
	lw	a5,4(a0)
	addi	a4,sp,4
	sw	a4,0(sp)
	mul	a5,a5,a1
	addi	sp,sp,24
	add	a0,a5,a2
	jr	ra
	.size	plus, .-plus
	.align	2
	.type	sum_up, @function
sum_up:
	addi	sp,sp,-24
	sw	a3,12(sp)
	sw	a4,16(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	sw	a5,20(sp)
	lw	a5,4(a0)
	lw	a4,0(a1)
	addi	a3,sp,4
	sw	a3,0(sp)
	add	a5,a5,a4
	sw	a5,4(a0)
	li	a0,0
	addi	sp,sp,24
	jr	ra
	.size	sum_up, .-sum_up
	.align	2
	.type	add, @function
add:
	addi	sp,sp,-24
	sw	a4,16(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	sw	a3,12(sp)
	sw	a5,20(sp)
	lw	a0,4(a0)
	addi	a4,sp,4
	sw	a4,0(sp)
	add	a0,a1,a0
	addi	sp,sp,24
	jr	ra
	.size	add, .-add
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"%d "
	.align	2
.LC8:
	.string	"ran %d"
	.align	2
.LC9:
	.string	", after the stop %d\n"
	.align	2
.LC10:
	.string	"and at the end %d, status %d"
	.align	2
.LC11:
	.string	", resumed %d"
	.align	2
.LC12:
	.string	", yield outside %d\n"
	.align	2
.LC13:
	.string	"%d %d "
	.align	2
.LC14:
	.string	"\n"
	.align	2
.LC15:
	.string	", got %d"
	.align	2
.LC16:
	.string	"last %d, status %d %d\n"
	.align	2
.LC17:
	.string	"%ld "
	.align	2
.LC18:
	.string	"total %ld fold %ld sorted"
	.align	2
.LC19:
	.string	" %ld"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-132
	li	a0,3
	sw	s0,124(sp)
	sw	s1,120(sp)
	sw	ra,128(sp)
	call	pool_create
	addi	a5,sp,80
	sw	a0,0(sp)
	mv	a4,a5
	li	s1,0
	lui	s0,%hi(square)
	sw	a5,8(sp)
.L49:
	lw	a0,0(sp)
	mv	a2,s1
	addi	a1,s0,%lo(square)
	sw	a4,4(sp)
	call	pool_submit
	lw	a4,4(sp)
	addi	s1,s1,1
	li	a5,10
	sw	a0,0(a4)
	addi	a4,a4,4
	bne	s1,a5,.L49
	lw	a5,8(sp)
	addi	s1,sp,120
	sw	s1,4(sp)
	mv	s1,a5
.L50:
	lw	a0,0(s1)
	addi	s1,s1,4
	call	future_get
	lui	a5,%hi(.LC7)
	mv	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	lw	a5,4(sp)
	bne	a5,s1,.L50
	li	s1,20
.L51:
	lw	a0,0(sp)
	addi	s1,s1,-1
	li	a2,0
	addi	a1,s0,%lo(square)
	call	pool_run
	bne	s1,zero,.L51
	lw	a0,0(sp)
	li	s1,20
	call	pool_wait
	lui	a5,%hi(ran)
	lw	a1,%lo(ran)(a5)
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	printf
.L52:
	lw	a0,0(sp)
	addi	s1,s1,-1
	li	a2,0
	addi	a1,s0,%lo(square)
	call	pool_run
	bne	s1,zero,.L52
	lw	a0,0(sp)
	call	pool_stop
	lui	a5,%hi(ran)
	lw	a1,%lo(ran)(a5)
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	printf
	lui	a0,%hi(count)
	li	a1,0
	addi	a0,a0,%lo(count)
	call	coroutine_create
	li	a1,3
	mv	s0,a0
	call	coroutine_resume
	lui	a5,%hi(.LC7)
	mv	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	j	.L53
.L54:
	call	printf
.L53:
	addi	a1,sp,80
	mv	a0,s0
	call	coroutine_next
	mv	a5,a0
	lui	a4,%hi(.LC7)
	lw	a1,80(sp)
	addi	a0,a4,%lo(.LC7)
	bne	a5,zero,.L54
	mv	a0,s0
	sw	a1,0(sp)
	call	coroutine_status
	lw	a1,0(sp)
	mv	a2,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	printf
	call	__errno_location
	li	a1,0
	sw	zero,0(a0)
	mv	a0,s0
	call	coroutine_resume
	call	__errno_location
	lw	a1,0(a0)
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	printf
	mv	a0,s0
	call	coroutine_destroy
	li	a0,0
	call	coroutine_yield
	call	__errno_location
	lw	a1,0(a0)
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	printf
	lui	s1,%hi(echo)
	li	a1,8192
	addi	a0,s1,%lo(echo)
	call	coroutine_create
	mv	a5,a0
	li	a1,8192
	addi	a0,s1,%lo(echo)
	sw	a5,0(sp)
	call	coroutine_create
	sw	a0,4(sp)
	li	s0,10
.L55:
	lw	a0,0(sp)
	mv	a1,s0
	call	coroutine_resume
	slli	a1,s0,2
	mv	s1,a0
	lw	a0,4(sp)
	add	a1,a1,s0
	slli	a1,a1,1
	call	coroutine_resume
	lui	a5,%hi(.LC13)
	mv	a2,a0
	mv	a1,s1
	addi	a0,a5,%lo(.LC13)
	call	printf
	addi	s0,s0,10
	li	a5,40
	bne	s0,a5,.L55
	lui	a5,%hi(.LC14)
	addi	a0,a5,%lo(.LC14)
	call	printf
	lw	a0,0(sp)
	call	coroutine_destroy
	lw	a0,4(sp)
	call	coroutine_destroy
	lui	a0,%hi(watch)
	li	a1,0
	addi	a0,a0,%lo(watch)
	call	coroutine_create
	mv	s1,a0
	lui	a0,%hi(outer)
	li	a1,0
	addi	a0,a0,%lo(outer)
	call	coroutine_create
	mv	a1,s1
	mv	s0,a0
	call	coroutine_resume
	mv	a1,a0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	printf
	li	a1,0
	mv	a0,s0
	call	coroutine_resume
	mv	a1,a0
	mv	a0,s1
	sw	a1,4(sp)
	call	coroutine_status
	sw	a0,0(sp)
	mv	a0,s0
	call	coroutine_status
	lw	a2,0(sp)
	lw	a1,4(sp)
	mv	a3,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	printf
	mv	a0,s1
	call	coroutine_destroy
	mv	a0,s0
	call	coroutine_destroy
	lui	s0,%hi(steps)
	li	a1,1
	addi	a0,s0,%lo(steps)
	call	coroutine_spawn
	li	a1,2
	addi	a0,s0,%lo(steps)
	call	coroutine_spawn
	li	a1,3
	addi	a0,s0,%lo(steps)
	call	coroutine_spawn
	call	coroutine_run
	lui	a5,%hi(.LC14)
	addi	a0,a5,%lo(.LC14)
	call	printf
	lui	a0,%hi(nap)
	li	a1,0
	addi	a0,a0,%lo(nap)
	call	coroutine_spawn
	call	coroutine_run
	lui	s0,%hi(in_thread)
	addi	a2,s0,%lo(in_thread)
	li	a3,5
	li	a1,0
	addi	a0,sp,48
	call	pthread_create
	addi	a2,s0,%lo(in_thread)
	li	a3,6
	li	a1,0
	addi	a0,sp,52
	call	pthread_create
	addi	a2,s0,%lo(in_thread)
	li	a3,7
	li	a1,0
	addi	a0,sp,56
	call	pthread_create
	addi	s0,sp,48
	addi	s1,sp,60
.L56:
	lw	a0,0(s0)
	addi	a1,sp,12
	addi	s0,s0,4
	call	pthread_join
	lw	a1,12(sp)
	lui	a5,%hi(.LC7)
	addi	a0,a5,%lo(.LC7)
	call	printf
	bne	s1,s0,.L56
	lui	a5,%hi(.LC14)
	addi	a0,a5,%lo(.LC14)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	s0,0(a5)
	lw	t2,4(a5)
	lw	t0,8(a5)
	lw	t1,12(a5)
	lw	a5,16(a5)
	li	a4,10
	addi	a3,sp,16
	sw	a5,76(sp)
	lui	a5,%hi(add)
	addi	a5,a5,%lo(add)
	sw	a5,16(sp)
	li	a5,5
	sw	a5,20(sp)
	lui	a5,%hi(sum_up)
	addi	a5,a5,%lo(sum_up)
	sw	a5,24(sp)
	lui	a5,%hi(plus)
	addi	a5,a5,%lo(plus)
	sw	a5,32(sp)
	lui	a5,%hi(by_remainder)
	addi	a5,a5,%lo(by_remainder)
	li	a2,5
	addi	a1,sp,80
	mv	a0,s1
	sw	s0,60(sp)
	sw	t2,64(sp)
	sw	t0,68(sp)
	sw	t1,72(sp)
	sw	a4,36(sp)
	sw	a5,40(sp)
	sw	a4,44(sp)
	sw	zero,28(sp)
	call	closure_map
	addi	a3,sp,24
	li	a2,4
	li	a1,5
	addi	a0,sp,80
	call	closure_for_each
	addi	s0,sp,80
.L57:
	lw	a1,0(s0)
	lui	a5,%hi(.LC17)
	addi	a0,a5,%lo(.LC17)
	call	printf
	addi	s0,s0,4
	addi	a5,sp,100
	bne	a5,s0,.L57
	lw	s0,28(sp)
	addi	a3,sp,32
	li	a2,0
	li	a1,3
	mv	a0,s1
	call	closure_fold
	mv	a2,a0
	lui	a0,%hi(.LC18)
	mv	a1,s0
	addi	a0,a0,%lo(.LC18)
	call	printf
	addi	a3,sp,40
	li	a2,4
	li	a1,5
	mv	a0,s1
	call	closure_sort
	lui	s0,%hi(.LC19)
.L58:
	lw	a1,0(s1)
	addi	a0,s0,%lo(.LC19)
	addi	s1,s1,4
	call	printf
	addi	a5,sp,80
	bne	s1,a5,.L58
	lui	a5,%hi(.LC14)
	addi	a0,a5,%lo(.LC14)
	call	printf
	lw	ra,128(sp)
	lw	s0,124(sp)
	lw	s1,120(sp)
	li	a0,0
	addi	sp,sp,132
	jr	ra
	.size	main, .-main
	.section	.rodata
	.align	2
	.set	.LANCHOR0,. + 0
.LC0:
	.word	31
	.word	2
	.word	13
	.word	24
	.word	5
	.section	.sbss,"aw",@nobits
	.align	2
	.type	ran, @object
	.size	ran, 4
ran:
	.zero	4
	.section	.srodata,"a"
	.align	2
	.type	sleeps.0, @object
	.size	sleeps.0, 4
sleeps.0:
	.string	""
	.ascii	"\024\0362"
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
