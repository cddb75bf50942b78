	.file	"locks.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	consume, @function
consume:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	li	s0,50
	lui	s1,%hi(items)
.L2:
	addi	a0,s1,%lo(items)
	call	sem_wait
	lui	a5,%hi(taken)
	addi	a5,a5,%lo(taken)
	li	a4,1
	fence iorw,ow; amoadd.w.aq zero,a4,0(a5)
	lui	a5,%hi(slots)
	addi	s0,s0,-1
	addi	a0,a5,%lo(slots)
	call	sem_post
	bne	s0,zero,.L2
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	consume, .-consume
	.align	2
	.type	take_turns, @function
take_turns:
	addi	sp,sp,-24
	li	a5,20
	sw	a5,8(sp)
	lui	a5,%hi(.LANCHOR0+24)
	addi	a5,a5,%lo(.LANCHOR0+24)
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a0,0(sp)
	lui	s1,%hi(.LANCHOR0)
	lui	s0,%hi(stage)
	sw	a5,4(sp)
.L9:
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	j	.L13
.L14:
	lw	a0,4(sp)
	addi	a1,s1,%lo(.LANCHOR0)
	call	pthread_cond_wait
.L13:
	lw	a5,%lo(stage)(s0)
	li	a4,3
	lw	a3,0(sp)
	rem	a4,a5,a4
	bne	a3,a4,.L14
	lw	a0,4(sp)
	addi	a5,a5,1
	sw	a5,%lo(stage)(s0)
	call	pthread_cond_broadcast
	lw	a5,8(sp)
	addi	a0,s1,%lo(.LANCHOR0)
	addi	a5,a5,-1
	sw	a5,8(sp)
	call	pthread_mutex_unlock
	lw	a5,8(sp)
	bne	a5,zero,.L9
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	li	a0,0
	addi	sp,sp,24
	jr	ra
	.size	take_turns, .-take_turns
	.align	2
	.type	count, @function
count:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	ra,12(sp)
	li	s0,0
	lui	s1,%hi(.LANCHOR0)
	j	.L17
.L16:
	addi	a5,a5,1
	lui	a4,%hi(counter)
	addi	a0,s1,%lo(.LANCHOR0)
	sw	a5,%lo(counter)(a4)
	call	pthread_mutex_unlock
	li	a5,200
	beq	s0,a5,.L20
.L17:
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	li	a5,50
	rem	a4,s0,a5
	lui	a5,%hi(counter)
	lw	a5,%lo(counter)(a5)
	addi	s0,s0,1
	bne	a4,zero,.L16
	sw	a5,0(sp)
	call	sched_yield
	lw	a5,0(sp)
	j	.L16
.L20:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
	.size	count, .-count
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"?"
	.align	2
.LC1:
	.string	"other: trylock %s"
	.align	2
.LC2:
	.string	", timedlock %s\n"
	.text
	.align	2
	.type	other_side, @function
other_side:
	addi	sp,sp,-36
	sw	s0,28(sp)
	sw	s1,24(sp)
	sw	ra,32(sp)
	sw	a0,0(sp)
	call	pthread_mutex_trylock
	lui	a5,%hi(.LANCHOR1)
	addi	s0,sp,11
	addi	s1,a5,%lo(.LANCHOR1)
	andi	s0,s0,-8
	addi	a5,a5,%lo(.LANCHOR1)
	li	a4,0
	li	a1,7
.L24:
	lw	a2,0(a5)
	addi	a5,a5,8
	beq	a0,a2,.L31
	addi	a4,a4,1
	bne	a4,a1,.L24
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L23:
	lui	a0,%hi(.LC1)
	addi	a0,a0,%lo(.LC1)
	call	printf
	mv	a1,s0
	li	a0,0
	call	clock_gettime
	lw	a0,0(sp)
	mv	a1,s0
	call	pthread_mutex_timedlock
	li	a5,0
	li	a2,7
.L27:
	lw	a4,0(s1)
	addi	s1,s1,8
	beq	a0,a4,.L32
	addi	a5,a5,1
	bne	a5,a2,.L27
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L26:
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	printf
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	li	a0,0
	addi	sp,sp,36
	jr	ra
.L31:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a4,a5,a4
	lw	a1,4(a4)
	j	.L23
.L32:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L26
	.size	other_side, .-other_side
	.section	.rodata.str1.4
	.align	2
.LC3:
	.string	"counter %d\n"
	.align	2
.LC4:
	.string	"type %d: %s"
	.align	2
.LC5:
	.string	" unlock %s"
	.align	2
.LC6:
	.string	" lock %s"
	.align	2
.LC7:
	.string	" again %s"
	.align	2
.LC8:
	.string	" trylock %s\n"
	.align	2
.LC9:
	.string	"unlock %s"
	.align	2
.LC10:
	.string	" %s"
	.align	2
.LC11:
	.string	" destroy %s\n"
	.align	2
.LC12:
	.string	"turns %d\n"
	.align	2
.LC13:
	.string	"taken %d slots %d"
	.align	2
.LC14:
	.string	" trywait %d %s"
	.align	2
.LC15:
	.string	" timedwait %d %s\n"
	.align	2
.LC16:
	.string	"timedwait %s"
	.align	2
.LC17:
	.string	" signal %s destroy %s\n"
	.align	2
.LC18:
	.string	"clock %s"
	.align	2
.LC19:
	.string	" timedwait %s\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-108
	addi	a5,sp,83
	andi	a5,a5,-8
	sw	a5,16(sp)
	addi	a5,sp,36
	sw	s0,100(sp)
	sw	s1,96(sp)
	sw	ra,104(sp)
	sw	a5,8(sp)
	mv	s1,a5
	lui	s0,%hi(count)
.L34:
	mv	a0,s1
	li	a3,0
	addi	a2,s0,%lo(count)
	li	a1,0
	call	pthread_create
	addi	s1,s1,4
	addi	a5,sp,52
	bne	a5,s1,.L34
	addi	s0,sp,36
.L35:
	lw	a0,0(s0)
	li	a1,0
	addi	s0,s0,4
	call	pthread_join
	addi	a5,sp,52
	bne	a5,s0,.L35
	lui	a5,%hi(counter)
	lw	a1,%lo(counter)(a5)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	sw	a5,0(sp)
	addi	a5,a5,56
	sw	a5,12(sp)
	sw	zero,4(sp)
	li	s1,7
.L71:
	addi	a0,sp,24
	call	pthread_mutexattr_init
	lw	a5,12(sp)
	addi	a0,sp,24
	lw	s0,0(a5)
	lw	a5,0(sp)
	mv	a1,s0
	sw	a5,20(sp)
	call	pthread_mutexattr_settype
	addi	a1,sp,32
	addi	a0,sp,24
	call	pthread_mutexattr_gettype
	addi	a1,sp,24
	addi	a0,sp,52
	call	pthread_mutex_init
	lw	a4,0(sp)
	li	a5,0
.L38:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L137
	addi	a5,a5,1
	bne	a5,s1,.L38
	lw	a1,4(sp)
	lui	a2,%hi(.LC0)
	lui	a5,%hi(.LC4)
	addi	a2,a2,%lo(.LC0)
	addi	a0,a5,%lo(.LC4)
	call	printf
	bne	s0,zero,.L138
.L39:
	addi	a0,sp,52
	call	pthread_mutex_lock
	lw	a4,0(sp)
	li	a5,0
.L45:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L139
	addi	a5,a5,1
	bne	a5,s1,.L45
	lui	a1,%hi(.LC0)
	lui	a5,%hi(.LC6)
	addi	a1,a1,%lo(.LC0)
	addi	a0,a5,%lo(.LC6)
	call	printf
	bne	s0,zero,.L140
.L46:
	addi	a0,sp,52
	call	pthread_mutex_trylock
	lw	a4,0(sp)
	li	a5,0
.L52:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L141
	addi	a5,a5,1
	bne	a5,s1,.L52
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L51:
	lui	a5,%hi(.LC8)
	addi	a0,a5,%lo(.LC8)
	call	printf
	lui	a5,%hi(other_side)
	addi	a2,a5,%lo(other_side)
	addi	a3,sp,52
	li	a1,0
	addi	a0,sp,28
	call	pthread_create
	lw	a0,28(sp)
	li	a1,0
	call	pthread_join
	addi	a0,sp,52
	call	pthread_mutex_unlock
	lw	a4,0(sp)
	li	a5,0
.L55:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L142
	addi	a5,a5,1
	bne	a5,s1,.L55
	lui	a5,%hi(.LC9)
	lui	a1,%hi(.LC0)
	addi	a0,a5,%lo(.LC9)
	addi	a1,a1,%lo(.LC0)
	call	printf
	li	a5,1
	beq	s0,a5,.L143
.L56:
	bne	s0,zero,.L63
.L64:
	addi	a0,sp,52
	call	pthread_mutex_destroy
	lw	a4,0(sp)
	li	a5,0
.L70:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L144
	addi	a5,a5,1
	bne	a5,s1,.L70
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L69:
	lui	a5,%hi(.LC11)
	addi	a0,a5,%lo(.LC11)
	call	printf
	addi	a0,sp,24
	call	pthread_mutexattr_destroy
	lw	a5,4(sp)
	lw	a3,12(sp)
	addi	a4,a5,1
	addi	a3,a3,4
	sw	a4,4(sp)
	li	a5,3
	sw	a3,12(sp)
	bne	a4,a5,.L71
	li	s0,0
	lui	s1,%hi(take_turns)
.L72:
	lw	a0,8(sp)
	mv	a3,s0
	addi	a2,s1,%lo(take_turns)
	li	a1,0
	call	pthread_create
	lw	a5,8(sp)
	addi	s0,s0,1
	addi	a5,a5,4
	sw	a5,8(sp)
	li	a5,3
	bne	s0,a5,.L72
	lw	a0,36(sp)
	li	a1,0
	lui	s0,%hi(slots)
	call	pthread_join
	lw	a0,40(sp)
	li	a1,0
	lui	s1,%hi(consume)
	call	pthread_join
	lw	a0,44(sp)
	li	a1,0
	call	pthread_join
	lui	a5,%hi(stage)
	lw	a1,%lo(stage)(a5)
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	printf
	li	a2,3
	li	a1,0
	addi	a0,s0,%lo(slots)
	call	sem_init
	lui	a5,%hi(items)
	addi	a0,a5,%lo(items)
	li	a2,0
	li	a1,0
	call	sem_init
	addi	a2,s1,%lo(consume)
	li	a3,0
	li	a1,0
	addi	a0,sp,36
	call	pthread_create
	addi	a2,s1,%lo(consume)
	li	a3,0
	li	a1,0
	addi	a0,sp,40
	call	pthread_create
	li	s1,100
.L73:
	addi	a0,s0,%lo(slots)
	call	sem_wait
	bne	a0,zero,.L73
	lui	a5,%hi(items)
	addi	s1,s1,-1
	addi	a0,a5,%lo(items)
	call	sem_post
	bne	s1,zero,.L73
	lw	a0,36(sp)
	li	a1,0
	call	pthread_join
	lw	a0,40(sp)
	li	a1,0
	call	pthread_join
	addi	a1,sp,28
	addi	a0,s0,%lo(slots)
	call	sem_getvalue
	lui	a5,%hi(taken)
	lw	a1,%lo(taken)(a5)
	lw	a2,28(sp)
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	call	printf
	lui	a5,%hi(items)
	addi	a0,a5,%lo(items)
	call	sem_trywait
	mv	s0,a0
	call	__errno_location
	lw	a1,0(a0)
	lw	a4,0(sp)
	li	a5,0
	li	a2,7
.L77:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a1,a3,.L145
	addi	a5,a5,1
	bne	a5,a2,.L77
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L76:
	lui	a0,%hi(.LC14)
	mv	a1,s0
	addi	a0,a0,%lo(.LC14)
	call	printf
	lw	s0,16(sp)
	li	a0,0
	mv	a1,s0
	call	clock_gettime
	lui	a5,%hi(items)
	mv	a1,s0
	addi	a0,a5,%lo(items)
	call	sem_timedwait
	mv	s0,a0
	call	__errno_location
	lw	a1,0(a0)
	lw	a4,0(sp)
	li	a5,0
	li	a2,7
.L80:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a1,a3,.L146
	addi	a5,a5,1
	bne	a5,a2,.L80
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L79:
	lui	a0,%hi(.LC15)
	mv	a1,s0
	addi	a0,a0,%lo(.LC15)
	call	printf
	lui	s0,%hi(.LANCHOR0)
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	lw	a2,16(sp)
	addi	a5,s0,%lo(.LANCHOR0)
	addi	a5,a5,24
	addi	a1,s0,%lo(.LANCHOR0)
	mv	a0,a5
	sw	a5,4(sp)
	call	pthread_cond_timedwait
	lw	a4,0(sp)
	mv	a2,a0
	li	a5,0
	li	a1,7
.L83:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L147
	addi	a5,a5,1
	bne	a5,a1,.L83
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L82:
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	printf
	lw	a4,16(sp)
	lw	a0,4(sp)
	li	a5,1000001536
	mv	a2,a4
	addi	a5,a5,-1536
	addi	a1,s0,%lo(.LANCHOR0)
	sw	a5,8(a4)
	call	pthread_cond_timedwait
	lw	a4,0(sp)
	mv	a2,a0
	li	a5,0
	li	a1,7
.L86:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L148
	addi	a5,a5,1
	bne	a5,a1,.L86
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L85:
	lui	a5,%hi(.LC10)
	addi	a0,a5,%lo(.LC10)
	call	printf
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	lw	a4,0(sp)
	mv	a2,a0
	li	a5,0
	li	a1,7
.L89:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L149
	addi	a5,a5,1
	bne	a5,a1,.L89
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L88:
	lui	a5,%hi(.LC5)
	addi	a0,a5,%lo(.LC5)
	call	printf
	lw	a0,4(sp)
	call	pthread_cond_signal
	lw	a4,0(sp)
	mv	a2,a0
	li	a5,0
	li	a1,7
.L92:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L150
	addi	a5,a5,1
	bne	a5,a1,.L92
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L91:
	lw	a0,4(sp)
	sw	a1,8(sp)
	call	pthread_cond_destroy
	lw	a4,0(sp)
	lw	a1,8(sp)
	mv	a2,a0
	li	a5,0
	li	a0,7
.L95:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L151
	addi	a5,a5,1
	bne	a5,a0,.L95
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L94:
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	printf
	addi	a0,sp,32
	call	pthread_condattr_init
	li	a1,1
	addi	a0,sp,32
	call	pthread_condattr_setclock
	lw	a4,0(sp)
	mv	a2,a0
	li	a5,0
	li	a1,7
.L98:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L152
	addi	a5,a5,1
	bne	a5,a1,.L98
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L97:
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	printf
	addi	a1,sp,32
	addi	a0,sp,52
	call	pthread_cond_init
	lw	a1,16(sp)
	li	a0,1
	call	clock_gettime
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	lw	a2,16(sp)
	addi	a1,s0,%lo(.LANCHOR0)
	addi	a0,sp,52
	call	pthread_cond_timedwait
	lw	a5,20(sp)
	mv	a4,a0
	li	a3,7
.L101:
	lw	a2,0(a5)
	addi	a5,a5,8
	beq	a4,a2,.L153
	addi	s1,s1,1
	bne	s1,a3,.L101
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L100:
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	printf
	lw	ra,104(sp)
	lw	s0,100(sp)
	lw	s1,96(sp)
	li	a0,0
	addi	sp,sp,108
	jr	ra
.L144:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L69
.L142:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	lui	a5,%hi(.LC9)
	addi	a0,a5,%lo(.LC9)
	call	printf
	li	a5,1
	bne	s0,a5,.L56
.L143:
	addi	a0,sp,52
	call	pthread_mutex_unlock
	lw	a4,0(sp)
	mv	a3,a0
	li	a5,0
	li	a2,7
.L59:
	lw	a1,0(a4)
	addi	a4,a4,8
	beq	a3,a1,.L154
	addi	a5,a5,1
	bne	a5,a2,.L59
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L58:
	lui	a5,%hi(.LC10)
	addi	a0,a5,%lo(.LC10)
	call	printf
	addi	a0,sp,52
	call	pthread_mutex_unlock
	lw	a4,0(sp)
	mv	a3,a0
	li	a5,0
	li	a2,7
.L62:
	lw	a1,0(a4)
	addi	a4,a4,8
	beq	a3,a1,.L155
	addi	a5,a5,1
	bne	a5,a2,.L62
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L61:
	lui	a5,%hi(.LC10)
	addi	a0,a5,%lo(.LC10)
	call	printf
.L63:
	addi	a0,sp,52
	call	pthread_mutex_unlock
	lw	a4,0(sp)
	mv	a3,a0
	li	a5,0
	li	a1,7
.L67:
	lw	a2,0(a4)
	addi	a4,a4,8
	beq	a3,a2,.L156
	addi	a5,a5,1
	bne	a5,a1,.L67
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L66:
	lui	a5,%hi(.LC10)
	addi	a0,a5,%lo(.LC10)
	call	printf
	j	.L64
.L141:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L51
.L139:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	lui	a5,%hi(.LC6)
	addi	a0,a5,%lo(.LC6)
	call	printf
	beq	s0,zero,.L46
.L140:
	addi	a0,sp,52
	call	pthread_mutex_lock
	lw	a4,0(sp)
	mv	a3,a0
	li	a5,0
	li	a1,7
.L49:
	lw	a2,0(a4)
	addi	a4,a4,8
	beq	a3,a2,.L157
	addi	a5,a5,1
	bne	a5,a1,.L49
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L48:
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	printf
	j	.L46
.L137:
	lw	a4,0(sp)
	slli	a5,a5,3
	lw	a1,4(sp)
	add	a5,a4,a5
	lw	a2,4(a5)
	lui	a5,%hi(.LC4)
	addi	a0,a5,%lo(.LC4)
	call	printf
	beq	s0,zero,.L39
.L138:
	addi	a0,sp,52
	call	pthread_mutex_unlock
	lw	a4,0(sp)
	mv	a3,a0
	li	a5,0
	li	a1,7
.L42:
	lw	a2,0(a4)
	addi	a4,a4,8
	beq	a3,a2,.L158
	addi	a5,a5,1
	bne	a5,a1,.L42
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L41:
	lui	a5,%hi(.LC5)
	addi	a0,a5,%lo(.LC5)
	call	printf
	j	.L39
.L145:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L76
.L153:
	lw	a5,0(sp)
	slli	s1,s1,3
	add	a5,a5,s1
	lw	a1,4(a5)
	j	.L100
.L152:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L97
.L151:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L94
.L150:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L91
.L149:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L88
.L148:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L85
.L147:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L82
.L146:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L79
.L155:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L61
.L154:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L58
.L157:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L48
.L156:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L66
.L158:
	lw	a4,0(sp)
	slli	a5,a5,3
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L41
	.size	main, .-main
	.section	.rodata.str1.4
	.align	2
.LC20:
	.string	"0"
	.align	2
.LC21:
	.string	"EBUSY"
	.align	2
.LC22:
	.string	"EDEADLK"
	.align	2
.LC23:
	.string	"EPERM"
	.align	2
.LC24:
	.string	"ETIMEDOUT"
	.align	2
.LC25:
	.string	"EAGAIN"
	.align	2
.LC26:
	.string	"EINVAL"
	.section	.rodata
	.align	2
	.set	.LANCHOR1,. + 0
	.type	names.0, @object
	.size	names.0, 56
names.0:
	.word	0
	.word	.LC20
	.word	16
	.word	.LC21
	.word	35
	.word	.LC22
	.word	1
	.word	.LC23
	.word	110
	.word	.LC24
	.word	11
	.word	.LC25
	.word	22
	.word	.LC26
	.type	all.1, @object
	.size	all.1, 12
all.1:
	.word	1
	.word	2
	.word	0
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	lock, @object
	.size	lock, 24
lock:
	.zero	24
	.type	changed, @object
	.size	changed, 16
changed:
	.zero	16
	.section	.sbss,"aw",@nobits
	.align	2
	.type	taken, @object
	.size	taken, 4
taken:
	.zero	4
	.type	stage, @object
	.size	stage, 4
stage:
	.zero	4
	.type	counter, @object
	.size	counter, 4
counter:
	.zero	4
	.type	items, @object
	.size	items, 8
items:
	.zero	8
	.type	slots, @object
	.size	slots, 8
slots:
	.zero	8
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
