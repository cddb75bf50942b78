	.file	"threads.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	deep, @function
deep:
	li	t0,-98304
	addi	t0,t0,-1700
	li	a3,98304
	add	sp,sp,t0
	li	a4,-98304
	addi	a3,a3,1696
	add	a3,a3,a4
	addi	a4,sp,4
	add	a4,a3,a4
	li	a2,98304
	li	a5,0
	sw	a4,0(sp)
	addi	a2,a2,1696
.L2:
	lw	a4,0(sp)
	andi	a3,a5,0xff
	add	a4,a4,a5
	sb	a3,-1696(a4)
	addi	a5,a5,1000
	bne	a5,a2,.L2
	li	a5,98304
	addi	a4,sp,4
	addi	a5,a5,696
	add	a5,a5,a4
	lbu	a5,0(a5)
	li	t0,98304
	addi	t0,t0,1700
	addi	a5,a5,-184
	seqz	a5,a5
	neg	a5,a5
	and	a0,a0,a5
	add	sp,sp,t0
	jr	ra
	.size	deep, .-deep
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"join in a thread: %d\n"
	.text
	.align	2
	.type	join_other, @function
join_other:
	lw	a0,0(a0)
	addi	sp,sp,-16
	mv	a1,sp
	sw	ra,12(sp)
	call	pthread_join
	mv	a1,a0
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	call	printf
	lw	ra,12(sp)
	lw	a0,0(sp)
	addi	sp,sp,16
	jr	ra
	.size	join_other, .-join_other
	.align	2
	.type	leave, @function
leave:
	bne	a0,zero,.L15
	ret
.L15:
	lui	a0,%hi(from_exit)
	addi	sp,sp,-12
	addi	a0,a0,%lo(from_exit)
	sw	ra,8(sp)
	call	pthread_exit
	.size	leave, .-leave
	.align	2
	.type	wait_for_go, @function
wait_for_go:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(go)
	lw	a5,%lo(go)(s0)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s1,a0
	bne	a5,zero,.L17
.L18:
	call	sched_yield
	lw	a5,%lo(go)(s0)
	beq	a5,zero,.L18
.L17:
	lw	ra,8(sp)
	lw	s0,4(sp)
	mv	a0,s1
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	wait_for_go, .-wait_for_go
	.align	2
	.type	add, @function
add:
	lui	a5,%tprel_hi(mine)
	add	a1,a5,tp,%tprel_add(mine)
	lui	a5,%tprel_hi(.LANCHOR0)
	addi	sp,sp,-16
	add	a4,a5,tp,%tprel_add(.LANCHOR0)
	mv	a5,a0
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	addi	a4,a4,%tprel_lo(.LANCHOR0)
	lw	a3,0(a5)
	sw	a0,0(sp)
	lw	a0,%tprel_lo(mine)(a1)
	lbu	a2,99(a4)
	li	s1,100
	add	a3,a3,a0
	addi	a2,a2,1
	addi	a0,a3,1000
	sw	a3,%tprel_lo(mine)(a1)
	sb	a2,99(a4)
	call	close
	call	__errno_location
	lw	s0,0(a0)
	j	.L24
.L29:
	beq	s1,zero,.L28
.L24:
	call	sched_yield
	call	__errno_location
	lw	a4,0(a0)
	addi	s1,s1,-1
	beq	a4,s0,.L29
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
.L28:
	lui	a5,%tprel_hi(mine)
	add	a4,a5,tp,%tprel_add(mine)
	lui	a5,%tprel_hi(.LANCHOR0)
	lw	a4,%tprel_lo(mine)(a4)
	add	a5,a5,tp,%tprel_add(.LANCHOR0)
	addi	a5,a5,%tprel_lo(.LANCHOR0)
	lbu	a3,99(a5)
	lw	ra,12(sp)
	lw	s0,8(sp)
	slli	a5,a4,2
	lw	a4,0(sp)
	add	a5,a5,a3
	lw	s1,4(sp)
	add	a0,a4,a5
	addi	sp,sp,16
	jr	ra
	.size	add, .-add
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"create %d\n"
	.align	2
.LC2:
	.string	"join %d %d\n"
	.align	2
.LC3:
	.string	"errno %d mine %d zeros %d\n"
	.align	2
.LC4:
	.string	"exit %d\n"
	.align	2
.LC5:
	.string	"no result wanted %d\n"
	.align	2
.LC6:
	.string	"handed on %d\n"
	.align	2
.LC7:
	.string	"self %d %d\n"
	.align	2
.LC8:
	.string	"join self %d\n"
	.align	2
.LC9:
	.string	"attr %d"
	.align	2
.LC10:
	.string	" %u %d %d\n"
	.align	2
.LC11:
	.string	"deep %d\n"
	.align	2
.LC12:
	.string	"no thread"
	.align	2
.LC13:
	.string	"detached: join %d detach %d\n"
	.align	2
.LC14:
	.string	"detach %d\n"
	.align	2
.LC15:
	.string	"detach after the end %d\n"
	.align	2
.LC16:
	.string	"the last thread ends the process"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-84
	sw	s0,76(sp)
	sw	s1,72(sp)
	sw	ra,80(sp)
	call	__errno_location
	lui	a3,%hi(.LANCHOR1)
	addi	a4,a3,%lo(.LANCHOR1)
	addi	a5,sp,32
	sw	zero,0(a0)
	sw	a4,0(sp)
	addi	s0,sp,48
	addi	a3,a3,%lo(.LANCHOR1)
	mv	s1,a5
.L31:
	sw	a5,8(sp)
	lui	a5,%hi(add)
	addi	a2,a5,%lo(add)
	mv	a0,s1
	li	a1,0
	sw	a3,4(sp)
	call	pthread_create
	lui	a5,%hi(.LC1)
	mv	a1,a0
	addi	a0,a5,%lo(.LC1)
	call	printf
	lw	a3,4(sp)
	addi	s1,s1,4
	lw	a5,8(sp)
	addi	a3,a3,4
	bne	s0,s1,.L31
	lui	s1,%hi(.LC2)
.L32:
	lw	a0,0(a5)
	addi	a1,sp,20
	addi	a5,a5,4
	sw	a5,4(sp)
	call	pthread_join
	lw	a5,0(sp)
	lw	a2,20(sp)
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	sub	a2,a2,a5
	call	printf
	lw	a5,0(sp)
	addi	a5,a5,4
	sw	a5,0(sp)
	lw	a5,4(sp)
	bne	s0,a5,.L32
	call	__errno_location
	lui	a5,%tprel_hi(.LANCHOR0)
	add	a5,a5,tp,%tprel_add(.LANCHOR0)
	lui	a4,%tprel_hi(mine)
	add	a4,a4,tp,%tprel_add(mine)
	addi	a5,a5,%tprel_lo(.LANCHOR0)
	lbu	a3,99(a5)
	lw	a2,%tprel_lo(mine)(a4)
	lw	a1,0(a0)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	printf
	addi	a3,sp,12
	lui	a4,%hi(leave)
	addi	a2,a4,%lo(leave)
	mv	a0,a3
	li	a1,0
	call	pthread_create
	lw	a0,12(sp)
	addi	a1,sp,20
	li	s1,20
	call	pthread_join
	lw	a5,20(sp)
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	lw	a1,0(a5)
	call	printf
	lui	a4,%hi(leave)
	addi	a2,a4,%lo(leave)
	li	a3,0
	li	a1,0
	addi	a0,sp,12
	call	pthread_create
	lw	a0,12(sp)
	li	a1,0
	call	pthread_join
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	printf
	lui	a5,%hi(wait_for_go)
	addi	a2,a5,%lo(wait_for_go)
	li	a1,0
	li	a3,11
	addi	a0,sp,12
	call	pthread_create
	lui	a2,%hi(join_other)
	addi	a3,sp,12
	addi	a2,a2,%lo(join_other)
	li	a1,0
	addi	a0,sp,16
	call	pthread_create
	lw	a0,16(sp)
	lui	a5,%hi(go)
	li	a4,1
	addi	a1,sp,20
	sw	a4,%lo(go)(a5)
	call	pthread_join
	lw	a1,20(sp)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	printf
	call	pthread_self
	sw	a0,0(sp)
	call	pthread_self
	mv	a1,a0
	lw	a0,0(sp)
	call	pthread_equal
	sw	a0,0(sp)
	call	pthread_self
	lw	a1,16(sp)
	call	pthread_equal
	lw	a4,0(sp)
	snez	a2,a0
	lui	a0,%hi(.LC7)
	snez	a1,a4
	addi	a0,a0,%lo(.LC7)
	call	printf
	call	pthread_self
	li	a1,0
	call	pthread_join
	addi	a1,a0,-35
	lui	a0,%hi(.LC8)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC8)
	call	printf
	mv	a0,s0
	call	pthread_attr_init
	li	a1,122880
	mv	a0,s0
	call	pthread_attr_setstacksize
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	printf
	addi	a1,sp,24
	mv	a0,s0
	call	pthread_attr_getstacksize
	addi	a1,sp,28
	mv	a0,s0
	call	pthread_attr_getdetachstate
	lw	a2,28(sp)
	lw	a4,24(sp)
	li	a1,100
	seqz	a2,a2
	mv	a0,s0
	sw	a4,0(sp)
	sw	a2,4(sp)
	call	pthread_attr_setstacksize
	lw	a2,4(sp)
	lw	a1,0(sp)
	addi	a3,a0,-22
	lui	a0,%hi(.LC10)
	seqz	a3,a3
	addi	a0,a0,%lo(.LC10)
	call	printf
	lui	a2,%hi(deep)
	li	a3,21
	addi	a2,a2,%lo(deep)
	mv	a1,s0
	addi	a0,sp,12
	call	pthread_create
	lw	a0,12(sp)
	addi	a1,sp,20
	call	pthread_join
	lw	a1,20(sp)
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	printf
	lui	a5,%hi(go)
	li	a1,1
	mv	a0,s0
	sw	zero,%lo(go)(a5)
	call	pthread_attr_setdetachstate
	j	.L34
.L33:
	addi	s1,s1,-1
	beq	s1,zero,.L42
.L34:
	lui	a5,%hi(wait_for_go)
	li	a3,0
	addi	a2,a5,%lo(wait_for_go)
	mv	a1,s0
	addi	a0,sp,12
	call	pthread_create
	beq	a0,zero,.L33
	lui	a5,%hi(.LC12)
	addi	a0,a5,%lo(.LC12)
	addi	s1,s1,-1
	call	puts
	bne	s1,zero,.L34
.L42:
	lw	a0,12(sp)
	li	a1,0
	call	pthread_join
	mv	s0,a0
	lw	a0,12(sp)
	call	pthread_detach
	addi	a2,a0,-22
	addi	a1,s0,-22
	lui	a0,%hi(.LC13)
	seqz	a2,a2
	seqz	a1,a1
	addi	a0,a0,%lo(.LC13)
	call	printf
	lui	s0,%hi(wait_for_go)
	li	a5,1
	lui	a4,%hi(go)
	li	a3,0
	addi	a2,s0,%lo(wait_for_go)
	li	a1,0
	addi	a0,sp,12
	sw	a5,%lo(go)(a4)
	call	pthread_create
	lw	a0,12(sp)
	call	pthread_detach
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	printf
	li	a3,0
	addi	a2,s0,%lo(wait_for_go)
	li	a1,0
	addi	a0,sp,12
	call	pthread_create
	li	a0,1000
	call	usleep
	lw	a0,12(sp)
	call	pthread_detach
	mv	a1,a0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	printf
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	puts
	li	a3,0
	addi	a2,s0,%lo(wait_for_go)
	li	a1,0
	addi	a0,sp,12
	call	pthread_create
	lw	a0,12(sp)
	call	pthread_detach
	li	a0,0
	call	pthread_exit
	.size	main, .-main
	.data
	.align	2
	.set	.LANCHOR1,. + 0
	.type	numbers.0, @object
	.size	numbers.0, 16
numbers.0:
	.word	0
	.word	1
	.word	2
	.word	3
	.section	.sbss,"aw",@nobits
	.align	2
	.type	go, @object
	.size	go, 4
go:
	.zero	4
	.section	.sdata,"aw"
	.align	2
	.type	from_exit, @object
	.size	from_exit, 4
from_exit:
	.word	7
	.section	.tbss,"awT",@nobits
	.align	2
	.set	.LANCHOR0,. + 0
	.type	zeros, @object
	.size	zeros, 100
zeros:
	.zero	100
	.section	.tdata,"awT",@progbits
	.align	2
	.type	mine, @object
	.size	mine, 4
mine:
	.word	5
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
