	.file	"gone.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	take, @function
take:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(kind)
	lbu	a5,%lo(kind)(s0)
	lui	a4,%hi(waits)
	li	a3,1
	sw	a3,%lo(waits)(a4)
	sw	ra,8(sp)
	sw	s1,0(sp)
	li	a4,115
	beq	a5,a4,.L32
.L2:
	li	a4,109
	beq	a5,a4,.L33
.L6:
	li	a4,119
	beq	a5,a4,.L10
	li	a4,114
	beq	a5,a4,.L10
	li	a4,98
	beq	a5,a4,.L34
.L15:
	li	a4,99
	beq	a5,a4,.L35
.L18:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L10:
	lui	s1,%hi(page)
	lw	a0,%lo(page)(s1)
	call	pthread_rwlock_wrlock
	beq	a0,zero,.L12
.L14:
	lui	a5,%hi(wrong)
	li	a4,1
	sw	a4,%lo(wrong)(a5)
.L13:
	lw	a0,%lo(page)(s1)
	li	a1,4096
	call	munmap
	lbu	a5,%lo(kind)(s0)
	li	a4,98
	bne	a5,a4,.L15
.L34:
	lui	s1,%hi(page)
	lw	a0,%lo(page)(s1)
	call	pthread_barrier_wait
	li	a5,-1
	beq	a0,a5,.L16
.L30:
	lbu	a5,%lo(kind)(s0)
	li	a4,99
	bne	a5,a4,.L18
.L35:
	lui	s0,%hi(.LANCHOR0)
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	lui	a5,%hi(told)
	lw	a5,%lo(told)(a5)
	lui	s1,%hi(page)
	bne	a5,zero,.L20
.L19:
	lw	a0,%lo(page)(s1)
	addi	a1,s0,%lo(.LANCHOR0)
	call	pthread_cond_wait
	lui	a5,%hi(told)
	lw	a5,%lo(told)(a5)
	beq	a5,zero,.L19
.L20:
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L33:
	lui	s1,%hi(page)
	lw	a0,%lo(page)(s1)
	call	pthread_mutex_lock
	beq	a0,zero,.L7
.L9:
	lui	a5,%hi(wrong)
	li	a4,1
	sw	a4,%lo(wrong)(a5)
.L8:
	lw	a0,%lo(page)(s1)
	li	a1,4096
	call	munmap
	lbu	a5,%lo(kind)(s0)
	j	.L6
.L32:
	lui	s1,%hi(page)
	lw	a0,%lo(page)(s1)
	call	sem_wait
	beq	a0,zero,.L3
.L5:
	lui	a5,%hi(wrong)
	li	a4,1
	sw	a4,%lo(wrong)(a5)
.L4:
	lw	a0,%lo(page)(s1)
	li	a1,4096
	call	munmap
	lbu	a5,%lo(kind)(s0)
	j	.L2
.L7:
	lw	a0,%lo(page)(s1)
	call	pthread_mutex_unlock
	bne	a0,zero,.L9
	lw	a0,%lo(page)(s1)
	call	pthread_mutex_destroy
	bne	a0,zero,.L9
	j	.L8
.L3:
	lw	a0,%lo(page)(s1)
	call	sem_destroy
	bne	a0,zero,.L5
	j	.L4
.L12:
	lw	a0,%lo(page)(s1)
	call	pthread_rwlock_unlock
	bne	a0,zero,.L14
	lw	a0,%lo(page)(s1)
	call	pthread_rwlock_destroy
	bne	a0,zero,.L14
	j	.L13
.L16:
	lw	a0,%lo(page)(s1)
	call	pthread_barrier_destroy
	beq	a0,zero,.L17
	lui	a5,%hi(wrong)
	li	a4,1
	sw	a4,%lo(wrong)(a5)
.L17:
	lw	a0,%lo(page)(s1)
	li	a1,4096
	call	munmap
	j	.L30
	.size	take, .-take
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	lw	a5,4(a1)
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	lbu	a5,0(a5)
	lui	s1,%hi(kind)
	li	a4,2
	sw	a4,0(sp)
	lui	s0,%hi(waits)
	sb	a5,%lo(kind)(s1)
	sw	a1,4(sp)
.L59:
	sw	zero,%lo(waits)(s0)
	li	a5,0
	li	a4,-1
	lui	t1,%hi(told)
	li	a3,50
	li	a2,3
	li	a1,4096
	li	a0,805306368
	sw	zero,%lo(told)(t1)
	call	mmap
	lbu	a5,%lo(kind)(s1)
	lui	a4,%hi(page)
	sw	a0,%lo(page)(a4)
	li	a4,115
	beq	a5,a4,.L74
.L37:
	li	a4,109
	beq	a5,a4,.L75
.L38:
	li	a4,119
	beq	a5,a4,.L76
.L40:
	li	a4,114
	beq	a5,a4,.L77
.L42:
	li	a4,99
	beq	a5,a4,.L78
.L44:
	li	a4,98
	beq	a5,a4,.L79
.L45:
	lui	a5,%hi(take)
	addi	a2,a5,%lo(take)
	li	a3,0
	li	a1,0
	addi	a0,sp,8
	call	pthread_create
	lw	a5,%lo(waits)(s0)
	bne	a5,zero,.L49
.L46:
	call	sched_yield
	lw	a5,%lo(waits)(s0)
	beq	a5,zero,.L46
.L49:
	lw	a5,4(sp)
	lw	a4,4(a5)
	li	a5,108
	lbu	a4,1(a4)
	beq	a4,a5,.L80
.L48:
	lbu	a5,%lo(kind)(s1)
	li	a4,115
	beq	a5,a4,.L81
.L50:
	li	a4,109
	beq	a5,a4,.L82
.L51:
	li	a4,119
	beq	a5,a4,.L52
	li	a4,114
	beq	a5,a4,.L52
	li	a4,98
	beq	a5,a4,.L83
.L54:
	li	a4,99
	beq	a5,a4,.L84
.L57:
	lw	a0,8(sp)
	li	a1,0
	call	pthread_join
	lw	a4,0(sp)
	li	a5,1
	beq	a4,a5,.L85
	li	a5,1
	sw	a5,0(sp)
	j	.L59
.L85:
	lui	a5,%hi(wrong)
	lw	a1,%lo(wrong)(a5)
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	seqz	a1,a1
	call	printf
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	li	a0,0
	addi	sp,sp,24
	jr	ra
.L52:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	call	pthread_rwlock_unlock
	lbu	a5,%lo(kind)(s1)
	li	a4,98
	bne	a5,a4,.L54
.L83:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	call	pthread_barrier_wait
	li	a5,-1
	beq	a0,a5,.L55
.L73:
	lbu	a5,%lo(kind)(s1)
	j	.L54
.L74:
	li	a2,0
	li	a1,0
	call	sem_init
	lbu	a5,%lo(kind)(s1)
	j	.L37
.L84:
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	lui	a4,%hi(told)
	li	a5,1
	sw	a5,%lo(told)(a4)
	call	pthread_cond_broadcast
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	call	pthread_cond_destroy
	beq	a0,zero,.L58
	lui	a4,%hi(wrong)
	li	a5,1
	sw	a5,%lo(wrong)(a4)
.L58:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	li	a1,4096
	call	munmap
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	j	.L57
.L82:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	call	pthread_mutex_unlock
	lbu	a5,%lo(kind)(s1)
	j	.L51
.L81:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	call	sem_post
	lbu	a5,%lo(kind)(s1)
	j	.L50
.L80:
	li	a0,50
	call	usleep
	j	.L48
.L79:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	li	a2,2
	li	a1,0
	call	pthread_barrier_init
	j	.L45
.L78:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	li	a1,0
	call	pthread_cond_init
	lbu	a5,%lo(kind)(s1)
	j	.L44
.L77:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	li	a1,0
	call	pthread_rwlock_init
	beq	a0,zero,.L86
.L43:
	li	a4,1
	lui	a3,%hi(wrong)
	lbu	a5,%lo(kind)(s1)
	sw	a4,%lo(wrong)(a3)
	j	.L42
.L76:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	li	a1,0
	call	pthread_rwlock_init
	beq	a0,zero,.L87
.L41:
	li	a4,1
	lui	a3,%hi(wrong)
	lbu	a5,%lo(kind)(s1)
	sw	a4,%lo(wrong)(a3)
	j	.L40
.L75:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	li	a1,0
	call	pthread_mutex_init
	beq	a0,zero,.L88
.L39:
	li	a4,1
	lui	a3,%hi(wrong)
	lbu	a5,%lo(kind)(s1)
	sw	a4,%lo(wrong)(a3)
	j	.L38
.L86:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	call	pthread_rwlock_rdlock
	bne	a0,zero,.L43
	lbu	a5,%lo(kind)(s1)
	j	.L42
.L88:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	call	pthread_mutex_lock
	bne	a0,zero,.L39
	lbu	a5,%lo(kind)(s1)
	j	.L38
.L87:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	call	pthread_rwlock_wrlock
	bne	a0,zero,.L41
	lbu	a5,%lo(kind)(s1)
	j	.L40
.L55:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	call	pthread_barrier_destroy
	beq	a0,zero,.L56
	li	a5,1
	lui	a4,%hi(wrong)
	sw	a5,%lo(wrong)(a4)
.L56:
	lui	a5,%hi(page)
	lw	a0,%lo(page)(a5)
	li	a1,4096
	call	munmap
	j	.L73
	.size	main, .-main
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	outside, @object
	.size	outside, 24
outside:
	.zero	24
	.section	.sbss,"aw",@nobits
	.align	2
	.type	kind, @object
	.size	kind, 1
kind:
	.zero	1
	.zero	3
	.type	waits, @object
	.size	waits, 4
waits:
	.zero	4
	.type	told, @object
	.size	told, 4
told:
	.zero	4
	.type	wrong, @object
	.size	wrong, 4
wrong:
	.zero	4
	.type	page, @object
	.size	page, 4
page:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
