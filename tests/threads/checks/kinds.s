	.file	"kinds.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	only_once, @function
only_once:
	lui	a5,%hi(.LANCHOR0)
	slli	a0,a0,2
	addi	a5,a5,%lo(.LANCHOR0)
	add	a5,a5,a0
	addi	sp,sp,-12
	sw	s0,4(sp)
	lw	s0,0(a5)
	lui	a4,%hi(once)
	addi	a4,a4,%lo(once)
	slli	a0,s0,2
	lui	a1,%hi(first)
	sw	ra,8(sp)
	addi	a3,s0,1
	addi	a1,a1,%lo(first)
	add	a0,a4,a0
	sw	a3,0(a5)
	call	pthread_once
	lui	a5,%hi(runs)
	lw	a5,%lo(runs)(a5)
	blt	s0,a5,.L1
	lui	a5,%hi(wrong)
	li	a4,1
	sw	a4,%lo(wrong)(a5)
.L1:
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
	.size	only_once, .-only_once
	.align	2
	.type	work, @function
work:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(go)
	lw	a5,%lo(go)(s0)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s1,a0
	bne	a5,zero,.L6
.L7:
	call	sched_yield
	lw	a5,%lo(go)(s0)
	beq	a5,zero,.L7
.L6:
	lui	s0,%hi(way)
	lw	a5,%lo(way)(s0)
	mv	a0,s1
	jalr	a5
	lw	a5,%lo(way)(s0)
	mv	a0,s1
	jalr	a5
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	work, .-work
	.align	2
	.type	first, @function
first:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	ra,12(sp)
	li	a4,3
	lui	s1,%hi(one)
	lui	s0,%hi(two)
	lui	a3,%hi(gentle)
	lui	a2,%hi(wrong)
.L14:
	lw	a1,%lo(one)(s1)
	lw	a5,%lo(two)(s0)
	addi	a4,a4,-1
	beq	a1,a5,.L12
	li	a5,1
	sw	a5,%lo(wrong)(a2)
.L12:
	lw	a5,%lo(one)(s1)
	addi	a5,a5,1
	sw	a5,%lo(one)(s1)
	lw	a5,%lo(gentle)(a3)
	beq	a5,zero,.L17
.L13:
	lw	a5,%lo(two)(s0)
	addi	a5,a5,1
	sw	a5,%lo(two)(s0)
	bne	a4,zero,.L14
	lui	a4,%hi(runs)
	lw	a5,%lo(runs)(a4)
	lw	ra,12(sp)
	lw	s0,8(sp)
	addi	a5,a5,1
	sw	a5,%lo(runs)(a4)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L17:
	sw	a4,0(sp)
	call	sched_yield
	lw	a4,0(sp)
	lui	a2,%hi(wrong)
	lui	a3,%hi(gentle)
	j	.L13
	.size	first, .-first
	.align	2
	.type	with_sem, @function
with_sem:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(sem)
	addi	a0,s1,%lo(sem)
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	sem_wait
	lui	s0,%hi(two)
	lui	a5,%hi(one)
	lw	a3,%lo(one)(a5)
	lw	a4,%lo(two)(s0)
	beq	a3,a4,.L19
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L19:
	lw	a4,%lo(one)(a5)
	addi	a4,a4,1
	sw	a4,%lo(one)(a5)
	lui	a5,%hi(gentle)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L22
.L20:
	lw	a5,%lo(two)(s0)
	lw	ra,8(sp)
	addi	a0,s1,%lo(sem)
	addi	a5,a5,1
	sw	a5,%lo(two)(s0)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	sem_post
.L22:
	call	sched_yield
	j	.L20
	.size	with_sem, .-with_sem
	.align	2
	.type	with_spin, @function
with_spin:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(spin)
	addi	a0,s1,%lo(spin)
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	pthread_spin_lock
	lui	s0,%hi(two)
	lui	a5,%hi(one)
	lw	a3,%lo(one)(a5)
	lw	a4,%lo(two)(s0)
	beq	a3,a4,.L24
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L24:
	lw	a4,%lo(one)(a5)
	addi	a4,a4,1
	sw	a4,%lo(one)(a5)
	lui	a5,%hi(gentle)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L27
.L25:
	lw	a5,%lo(two)(s0)
	lw	ra,8(sp)
	addi	a0,s1,%lo(spin)
	addi	a5,a5,1
	sw	a5,%lo(two)(s0)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	pthread_spin_unlock
.L27:
	call	sched_yield
	j	.L25
	.size	with_spin, .-with_spin
	.align	2
	.type	with_mutex, @function
with_mutex:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LANCHOR0+12)
	addi	s0,s0,%lo(.LANCHOR0+12)
	mv	a0,s0
	sw	s1,0(sp)
	sw	ra,8(sp)
	call	pthread_mutex_lock
	lui	s1,%hi(two)
	lui	a5,%hi(one)
	lw	a3,%lo(one)(a5)
	lw	a4,%lo(two)(s1)
	beq	a3,a4,.L29
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L29:
	lw	a4,%lo(one)(a5)
	addi	a4,a4,1
	sw	a4,%lo(one)(a5)
	lui	a5,%hi(gentle)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L32
.L30:
	lw	a5,%lo(two)(s1)
	mv	a0,s0
	lw	s0,4(sp)
	addi	a5,a5,1
	lw	ra,8(sp)
	sw	a5,%lo(two)(s1)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	pthread_mutex_unlock
.L32:
	call	sched_yield
	j	.L30
	.size	with_mutex, .-with_mutex
	.align	2
	.type	with_try, @function
with_try:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LANCHOR0+12)
	sw	ra,8(sp)
	sw	s1,0(sp)
	addi	s0,s0,%lo(.LANCHOR0+12)
	j	.L34
.L35:
	call	sched_yield
.L34:
	mv	a0,s0
	call	pthread_mutex_trylock
	bne	a0,zero,.L35
	lui	a5,%hi(one)
	lui	s1,%hi(two)
	lw	a3,%lo(one)(a5)
	lw	a4,%lo(two)(s1)
	beq	a3,a4,.L36
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L36:
	lw	a4,%lo(one)(a5)
	addi	a4,a4,1
	sw	a4,%lo(one)(a5)
	lui	a5,%hi(gentle)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L39
.L37:
	lw	a5,%lo(two)(s1)
	mv	a0,s0
	lw	s0,4(sp)
	addi	a5,a5,1
	lw	ra,8(sp)
	sw	a5,%lo(two)(s1)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	pthread_mutex_unlock
.L39:
	call	sched_yield
	j	.L37
	.size	with_try, .-with_try
	.align	2
	.type	twice, @function
twice:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LANCHOR0+12)
	addi	s0,s0,%lo(.LANCHOR0+12)
	mv	a0,s0
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	pthread_mutex_lock
	mv	a0,s0
	call	pthread_mutex_lock
	lui	s1,%hi(two)
	lui	a5,%hi(one)
	lw	a3,%lo(one)(a5)
	lw	a4,%lo(two)(s1)
	beq	a3,a4,.L41
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L41:
	lw	a4,%lo(one)(a5)
	addi	a4,a4,1
	sw	a4,%lo(one)(a5)
	lui	a5,%hi(gentle)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L44
.L42:
	lw	a5,%lo(two)(s1)
	mv	a0,s0
	addi	a5,a5,1
	sw	a5,%lo(two)(s1)
	call	pthread_mutex_unlock
	mv	a0,s0
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	pthread_mutex_unlock
.L44:
	call	sched_yield
	j	.L42
	.size	twice, .-twice
	.align	2
	.type	with_deadline, @function
with_deadline:
	lui	a1,%hi(.LANCHOR0)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LANCHOR0)
	sw	s0,4(sp)
	addi	s0,a1,12
	mv	a0,s0
	addi	a1,a1,40
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	pthread_mutex_timedlock
	beq	a0,zero,.L46
	lui	a5,%hi(wrong)
	li	a4,1
	sw	a4,%lo(wrong)(a5)
.L46:
	lui	a5,%hi(one)
	lui	s1,%hi(two)
	lw	a3,%lo(one)(a5)
	lw	a4,%lo(two)(s1)
	beq	a3,a4,.L47
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L47:
	lw	a4,%lo(one)(a5)
	addi	a4,a4,1
	sw	a4,%lo(one)(a5)
	lui	a5,%hi(gentle)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L53
.L48:
	lw	a5,%lo(two)(s1)
	mv	a0,s0
	lw	s0,4(sp)
	addi	a5,a5,1
	lw	ra,8(sp)
	sw	a5,%lo(two)(s1)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	pthread_mutex_unlock
.L53:
	call	sched_yield
	j	.L48
	.size	with_deadline, .-with_deadline
	.align	2
	.type	with_rwlock, @function
with_rwlock:
	addi	sp,sp,-16
	sw	s0,8(sp)
	lui	s0,%hi(.LANCHOR0+56)
	addi	a5,s0,%lo(.LANCHOR0+56)
	mv	a0,a5
	sw	s1,4(sp)
	sw	ra,12(sp)
	sw	a5,0(sp)
	lui	s0,%hi(one)
	call	pthread_rwlock_rdlock
	lui	s1,%hi(two)
	lw	a3,%lo(one)(s0)
	lw	a4,%lo(two)(s1)
	beq	a3,a4,.L55
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L55:
	lw	a0,0(sp)
	call	pthread_rwlock_unlock
	lw	a0,0(sp)
	call	pthread_rwlock_wrlock
	lw	a3,%lo(one)(s0)
	lw	a4,%lo(two)(s1)
	beq	a3,a4,.L56
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L56:
	lw	a4,%lo(one)(s0)
	lui	a5,%hi(gentle)
	addi	a4,a4,1
	sw	a4,%lo(one)(s0)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L59
.L57:
	lw	a5,%lo(two)(s1)
	lw	s0,8(sp)
	lw	a0,0(sp)
	addi	a5,a5,1
	lw	ra,12(sp)
	sw	a5,%lo(two)(s1)
	lw	s1,4(sp)
	addi	sp,sp,16
	tail	pthread_rwlock_unlock
.L59:
	call	sched_yield
	j	.L57
	.size	with_rwlock, .-with_rwlock
	.align	2
	.type	wait_turn, @function
wait_turn:
	lui	a5,%hi(.LANCHOR0+12)
	addi	sp,sp,-20
	addi	a5,a5,%lo(.LANCHOR0+12)
	sw	s1,8(sp)
	mv	s1,a0
	mv	a0,a5
	sw	s0,12(sp)
	sw	a5,0(sp)
	sw	ra,16(sp)
	lui	s0,%hi(turn)
	call	pthread_mutex_lock
	lw	a5,%lo(turn)(s0)
	beq	s1,a5,.L69
	lui	a5,%hi(.LANCHOR0+72)
	addi	a5,a5,%lo(.LANCHOR0+72)
	sw	a5,4(sp)
.L62:
	lw	a1,0(sp)
	lw	a0,4(sp)
	call	pthread_cond_wait
	lw	a5,%lo(turn)(s0)
	bne	a5,s1,.L62
.L61:
	lui	a5,%hi(one)
	lui	s1,%hi(two)
	lw	a3,%lo(one)(a5)
	lw	a4,%lo(two)(s1)
	beq	a3,a4,.L63
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L63:
	lw	a4,%lo(one)(a5)
	addi	a4,a4,1
	sw	a4,%lo(one)(a5)
	lui	a5,%hi(gentle)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L70
.L64:
	lw	a5,%lo(two)(s1)
	li	a4,3
	lw	a0,4(sp)
	addi	a5,a5,1
	sw	a5,%lo(two)(s1)
	lw	a5,%lo(turn)(s0)
	addi	a5,a5,1
	rem	a5,a5,a4
	sw	a5,%lo(turn)(s0)
	call	pthread_cond_broadcast
	lw	s0,12(sp)
	lw	a0,0(sp)
	lw	ra,16(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	tail	pthread_mutex_unlock
.L70:
	call	sched_yield
	j	.L64
.L69:
	lui	a5,%hi(.LANCHOR0+72)
	addi	a5,a5,%lo(.LANCHOR0+72)
	sw	a5,4(sp)
	j	.L61
	.size	wait_turn, .-wait_turn
	.align	2
	.type	pass_token, @function
pass_token:
	lui	a5,%hi(.LANCHOR0+12)
	addi	a5,a5,%lo(.LANCHOR0+12)
	addi	sp,sp,-16
	mv	a0,a5
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	a5,0(sp)
	sw	ra,12(sp)
	lui	s0,%hi(turn)
	call	pthread_mutex_lock
	lw	a5,%lo(turn)(s0)
	lui	s1,%hi(.LANCHOR0+72)
	addi	s1,s1,%lo(.LANCHOR0+72)
	bne	a5,zero,.L72
.L73:
	lw	a1,0(sp)
	mv	a0,s1
	call	pthread_cond_wait
	lw	a5,%lo(turn)(s0)
	beq	a5,zero,.L73
.L72:
	lw	a3,%lo(turn)(s0)
	lui	a4,%hi(one)
	lui	a5,%hi(two)
	addi	a3,a3,-1
	sw	a3,%lo(turn)(s0)
	lw	a2,%lo(one)(a4)
	lw	a3,%lo(two)(a5)
	beq	a2,a3,.L74
	lui	a3,%hi(wrong)
	li	a2,1
	sw	a2,%lo(wrong)(a3)
.L74:
	lw	a3,%lo(one)(a4)
	addi	a3,a3,1
	sw	a3,%lo(one)(a4)
	lui	a4,%hi(gentle)
	lw	a4,%lo(gentle)(a4)
	beq	a4,zero,.L81
.L75:
	lw	a4,%lo(two)(a5)
	mv	a0,s1
	addi	a4,a4,1
	sw	a4,%lo(two)(a5)
	lw	a5,%lo(turn)(s0)
	addi	a5,a5,1
	sw	a5,%lo(turn)(s0)
	call	pthread_cond_signal
	lw	s0,8(sp)
	lw	a0,0(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	tail	pthread_mutex_unlock
.L81:
	call	sched_yield
	lui	a5,%hi(two)
	j	.L75
	.size	pass_token, .-pass_token
	.align	2
	.type	look_again, @function
look_again:
	lui	a5,%hi(.LANCHOR0+12)
	addi	a5,a5,%lo(.LANCHOR0+12)
	addi	sp,sp,-48
	mv	a4,a5
	sw	a5,0(sp)
	addi	a2,sp,23
	mv	a5,a0
	mv	a0,a4
	sw	s0,40(sp)
	sw	s1,36(sp)
	sw	a5,4(sp)
	sw	ra,44(sp)
	lui	s0,%hi(turn)
	andi	s1,a2,-8
	call	pthread_mutex_lock
	lw	a5,%lo(turn)(s0)
	lw	a4,4(sp)
	beq	a5,a4,.L93
	lui	a5,%hi(.LANCHOR0+72)
	addi	a5,a5,%lo(.LANCHOR0+72)
	sw	a5,8(sp)
	li	a5,200704
	addi	a5,a5,-704
	sw	a5,12(sp)
	j	.L86
.L94:
	sw	a1,8(s1)
.L85:
	lw	a1,0(sp)
	lw	a0,8(sp)
	mv	a2,s1
	call	pthread_cond_timedwait
	lw	a5,%lo(turn)(s0)
	lw	a4,4(sp)
	beq	a5,a4,.L83
.L86:
	mv	a1,s1
	li	a0,0
	call	clock_gettime
	lw	a5,8(s1)
	lw	a4,12(sp)
	li	a3,-999800832
	addi	a3,a3,832
	add	a1,a5,a4
	li	a4,1000001536
	addi	a4,a4,-1537
	add	a5,a5,a3
	ble	a1,a4,.L94
	lw	a4,0(s1)
	lw	a3,4(s1)
	sw	a5,8(s1)
	addi	a5,a4,1
	sltu	a4,a5,a4
	add	a4,a4,a3
	sw	a5,0(s1)
	sw	a4,4(s1)
	j	.L85
.L93:
	lui	s1,%hi(.LANCHOR0+72)
	addi	a5,s1,%lo(.LANCHOR0+72)
	sw	a5,8(sp)
.L83:
	lw	s1,0(sp)
	mv	a0,s1
	call	pthread_mutex_unlock
	li	a0,500
	call	usleep
	mv	a0,s1
	call	pthread_mutex_lock
	lui	a5,%hi(two)
	lui	a4,%hi(one)
	lw	a2,%lo(one)(a4)
	lw	a3,%lo(two)(a5)
	beq	a2,a3,.L87
	lui	a3,%hi(wrong)
	li	a2,1
	sw	a2,%lo(wrong)(a3)
.L87:
	lw	a3,%lo(one)(a4)
	addi	a3,a3,1
	sw	a3,%lo(one)(a4)
	lui	a4,%hi(gentle)
	lw	a4,%lo(gentle)(a4)
	beq	a4,zero,.L95
.L88:
	lw	a4,%lo(two)(a5)
	lw	a0,8(sp)
	addi	a4,a4,1
	sw	a4,%lo(two)(a5)
	lw	a5,%lo(turn)(s0)
	li	a4,3
	addi	a5,a5,1
	rem	a5,a5,a4
	sw	a5,%lo(turn)(s0)
	call	pthread_cond_signal
	lw	a0,0(sp)
	call	pthread_mutex_unlock
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	s1,36(sp)
	addi	sp,sp,48
	jr	ra
.L95:
	call	sched_yield
	lui	a5,%hi(two)
	j	.L88
	.size	look_again, .-look_again
	.align	2
	.type	with_patience, @function
with_patience:
	addi	sp,sp,-36
	lui	a5,%hi(.LANCHOR0+12)
	sw	s1,24(sp)
	addi	a1,sp,11
	addi	a5,a5,%lo(.LANCHOR0+12)
	li	s1,4096
	sw	s0,28(sp)
	sw	ra,32(sp)
	andi	s0,a1,-8
	sw	a5,0(sp)
	addi	s1,s1,-1096
.L99:
	mv	a1,s0
	li	a0,0
	call	clock_gettime
	lw	a5,8(s0)
	li	a4,1000001536
	li	a3,-999997440
	add	a2,a5,s1
	addi	a3,a3,440
	addi	a4,a4,-1537
	add	a5,a5,a3
	bgt	a2,a4,.L97
	sw	a2,8(s0)
.L98:
	lw	a0,0(sp)
	mv	a1,s0
	call	pthread_mutex_timedlock
	bne	a0,zero,.L99
	lui	a4,%hi(one)
	lui	a5,%hi(two)
	lw	a2,%lo(one)(a4)
	lw	a3,%lo(two)(a5)
	beq	a2,a3,.L100
	lui	a3,%hi(wrong)
	li	a2,1
	sw	a2,%lo(wrong)(a3)
.L100:
	lw	a3,%lo(one)(a4)
	addi	a3,a3,1
	sw	a3,%lo(one)(a4)
	lui	a4,%hi(gentle)
	lw	a4,%lo(gentle)(a4)
	beq	a4,zero,.L116
.L101:
	lw	a4,%lo(two)(a5)
	lw	a0,0(sp)
	lui	s1,%hi(sem)
	addi	a4,a4,1
	sw	a4,%lo(two)(a5)
	call	pthread_mutex_unlock
	li	a5,4096
	addi	a5,a5,-1096
	sw	a5,0(sp)
.L104:
	mv	a1,s0
	li	a0,0
	call	clock_gettime
	lw	a5,8(s0)
	lw	a4,0(sp)
	li	a3,-999997440
	addi	a3,a3,440
	add	a2,a5,a4
	li	a4,1000001536
	addi	a4,a4,-1537
	add	a5,a5,a3
	bgt	a2,a4,.L102
	sw	a2,8(s0)
.L103:
	mv	a1,s0
	addi	a0,s1,%lo(sem)
	call	sem_timedwait
	bne	a0,zero,.L104
	addi	a0,s1,%lo(sem)
	call	sem_post
	lui	a5,%hi(.LANCHOR0+56)
	addi	a5,a5,%lo(.LANCHOR0+56)
	li	s1,4096
	sw	a5,0(sp)
	addi	s1,s1,-1096
.L107:
	mv	a1,s0
	li	a0,0
	call	clock_gettime
	lw	a5,8(s0)
	li	a4,1000001536
	li	a3,-999997440
	add	a2,a5,s1
	addi	a3,a3,440
	addi	a4,a4,-1537
	add	a5,a5,a3
	bgt	a2,a4,.L105
	sw	a2,8(s0)
.L106:
	lw	a0,0(sp)
	mv	a1,s0
	call	pthread_rwlock_timedwrlock
	bne	a0,zero,.L107
	li	a0,20
	call	usleep
	lw	a0,0(sp)
	li	s1,4096
	addi	s1,s1,-1096
	call	pthread_rwlock_unlock
.L110:
	mv	a1,s0
	li	a0,0
	call	clock_gettime
	lw	a5,8(s0)
	li	a4,1000001536
	li	a3,-999997440
	add	a2,a5,s1
	addi	a3,a3,440
	addi	a4,a4,-1537
	add	a5,a5,a3
	bgt	a2,a4,.L108
	sw	a2,8(s0)
.L109:
	lw	a0,0(sp)
	mv	a1,s0
	call	pthread_rwlock_timedrdlock
	bne	a0,zero,.L110
	lw	a0,0(sp)
	call	pthread_rwlock_unlock
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
.L97:
	lw	a4,0(s0)
	lw	a3,4(s0)
	sw	a5,8(s0)
	addi	a5,a4,1
	sltu	a4,a5,a4
	add	a4,a4,a3
	sw	a5,0(s0)
	sw	a4,4(s0)
	j	.L98
.L108:
	lw	a4,0(s0)
	lw	a3,4(s0)
	sw	a5,8(s0)
	addi	a5,a4,1
	sltu	a4,a5,a4
	add	a4,a4,a3
	sw	a5,0(s0)
	sw	a4,4(s0)
	j	.L109
.L105:
	lw	a4,0(s0)
	lw	a3,4(s0)
	sw	a5,8(s0)
	addi	a5,a4,1
	sltu	a4,a5,a4
	add	a4,a4,a3
	sw	a5,0(s0)
	sw	a4,4(s0)
	j	.L106
.L102:
	lw	a4,0(s0)
	lw	a3,4(s0)
	sw	a5,8(s0)
	addi	a5,a4,1
	sltu	a4,a5,a4
	add	a4,a4,a3
	sw	a5,0(s0)
	sw	a4,4(s0)
	j	.L103
.L116:
	call	sched_yield
	lui	a5,%hi(two)
	j	.L101
	.size	with_patience, .-with_patience
	.align	2
	.type	meet, @function
meet:
	addi	sp,sp,-16
	lui	a5,%hi(two)
	sw	s1,4(sp)
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	a5,0(sp)
	lui	s1,%hi(one)
	beq	a0,zero,.L129
.L118:
	lui	s0,%hi(.LANCHOR0+88)
	addi	s0,s0,%lo(.LANCHOR0+88)
	mv	a0,s0
	call	pthread_barrier_wait
	lw	a5,0(sp)
	lw	a3,%lo(one)(s1)
	lw	a4,%lo(two)(a5)
	beq	a3,a4,.L132
.L121:
	lui	a4,%hi(wrong)
	li	a3,1
	mv	a0,s0
	sw	a3,%lo(wrong)(a4)
	call	pthread_barrier_wait
	li	a4,-1
	beq	a0,a4,.L133
.L123:
	mv	a0,s0
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	tail	pthread_barrier_wait
.L132:
	lw	a4,%lo(one)(s1)
	beq	a4,zero,.L121
	mv	a0,s0
	call	pthread_barrier_wait
	li	a4,-1
	bne	a0,a4,.L123
.L133:
	lw	a5,0(sp)
	lw	a3,%lo(one)(s1)
	lw	a4,%lo(two)(a5)
	beq	a3,a4,.L124
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L124:
	lw	a4,%lo(one)(s1)
	lui	a3,%hi(gentle)
	addi	a4,a4,1
	sw	a4,%lo(one)(s1)
	lw	a4,%lo(gentle)(a3)
	beq	a4,zero,.L134
.L125:
	lw	a5,0(sp)
	lw	a4,%lo(two)(a5)
	addi	a4,a4,1
	sw	a4,%lo(two)(a5)
	lw	a2,%lo(one)(s1)
	lw	a4,%lo(two)(a5)
	beq	a2,a4,.L126
	lui	a4,%hi(wrong)
	li	a2,1
	sw	a2,%lo(wrong)(a4)
.L126:
	lw	a4,%lo(one)(s1)
	addi	a4,a4,1
	sw	a4,%lo(one)(s1)
	lw	a5,%lo(gentle)(a3)
	beq	a5,zero,.L135
.L127:
	lw	a4,0(sp)
	mv	a0,s0
	lw	s0,8(sp)
	lw	a5,%lo(two)(a4)
	lw	ra,12(sp)
	lw	s1,4(sp)
	addi	a5,a5,1
	sw	a5,%lo(two)(a4)
	addi	sp,sp,16
	tail	pthread_barrier_wait
.L129:
	lw	a3,%lo(one)(s1)
	lw	a4,%lo(two)(a5)
	beq	a3,a4,.L119
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L119:
	lw	a4,%lo(one)(s1)
	addi	a4,a4,1
	sw	a4,%lo(one)(s1)
	lui	a4,%hi(gentle)
	lw	a4,%lo(gentle)(a4)
	beq	a4,zero,.L136
.L120:
	lw	a5,0(sp)
	lw	a4,%lo(two)(a5)
	addi	a4,a4,1
	sw	a4,%lo(two)(a5)
	j	.L118
.L134:
	call	sched_yield
	lui	a3,%hi(gentle)
	j	.L125
.L135:
	call	sched_yield
	j	.L127
.L136:
	call	sched_yield
	j	.L120
	.size	meet, .-meet
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"shared-"
	.align	2
.LC1:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-36
	sw	s0,28(sp)
	lw	s0,4(a1)
	addi	a0,sp,12
	sw	ra,32(sp)
	sw	s1,24(sp)
	call	pthread_condattr_init
	lui	s1,%hi(.LC0)
	li	a2,7
	addi	a1,s1,%lo(.LC0)
	mv	a0,s0
	sw	s0,0(sp)
	call	strncmp
	addi	a5,sp,12
	seqz	a1,a0
	lui	s0,%hi(.LANCHOR0)
	mv	a0,a5
	call	pthread_condattr_setpshared
	addi	s0,s0,%lo(.LANCHOR0)
	addi	a1,sp,12
	addi	a0,s0,72
	call	pthread_cond_init
	addi	a1,s1,%lo(.LC0)
	lw	s1,0(sp)
	li	a2,7
	mv	a0,s1
	call	strncmp
	bne	a0,zero,.L138
	addi	a5,s1,7
	sw	a5,0(sp)
.L138:
	lui	a5,%hi(.LANCHOR1)
	addi	s1,a5,%lo(.LANCHOR1)
	j	.L142
.L140:
	seqz	a4,a4
	beq	a1,a2,.L141
.L146:
	lui	a3,%hi(gentle)
	sw	a4,%lo(gentle)(a3)
.L139:
	lui	a5,%hi(.LANCHOR1+240)
	addi	s1,s1,16
	addi	a5,a5,%lo(.LANCHOR1+240)
	beq	a5,s1,.L153
.L142:
	lw	a0,0(s1)
	lw	a1,0(sp)
	call	strcmp
	mv	a4,a0
	addi	a0,sp,4
	bne	a4,zero,.L139
	lw	a4,4(s1)
	lui	a5,%hi(way)
	sw	a4,%lo(way)(a5)
	call	pthread_mutexattr_init
	lw	a1,8(s1)
	addi	a0,sp,4
	call	pthread_mutexattr_settype
	addi	a1,sp,4
	addi	a0,s0,12
	call	pthread_mutex_init
	addi	a0,sp,8
	call	pthread_rwlockattr_init
	lw	a1,12(s1)
	addi	a0,sp,8
	call	pthread_rwlockattr_setkind_np
	addi	a1,sp,8
	addi	a0,s0,56
	call	pthread_rwlock_init
	lui	a5,%hi(way)
	lui	a4,%hi(wait_turn)
	lw	a1,%lo(way)(a5)
	lui	a3,%hi(pass_token)
	addi	a2,a4,%lo(wait_turn)
	lui	a4,%hi(look_again)
	addi	a4,a4,%lo(look_again)
	addi	a3,a3,%lo(pass_token)
	sub	a4,a1,a4
	bne	a1,a3,.L140
	lui	a4,%hi(turn)
	li	a3,1
	sw	a3,%lo(turn)(a4)
.L141:
	li	a4,1
	j	.L146
.L153:
	li	a2,3
	li	a1,0
	addi	a0,s0,88
	call	pthread_barrier_init
	lui	a0,%hi(spin)
	li	a1,0
	addi	a0,a0,%lo(spin)
	call	pthread_spin_init
	lui	a0,%hi(sem)
	li	a2,1
	li	a1,0
	addi	a0,a0,%lo(sem)
	call	sem_init
	addi	a1,s0,40
	li	a0,0
	call	clock_gettime
	lw	a4,40(s0)
	lw	a2,44(s0)
	addi	s1,sp,12
	addi	a3,a4,1000
	sltu	a4,a3,a4
	add	a4,a4,a2
	sw	a3,40(s0)
	sw	a4,44(s0)
	li	s0,0
.L143:
	lui	a5,%hi(work)
	mv	a3,s0
	mv	a0,s1
	addi	a2,a5,%lo(work)
	li	a1,0
	call	pthread_create
	addi	s0,s0,1
	li	a5,3
	addi	s1,s1,4
	bne	s0,a5,.L143
	lw	a0,12(sp)
	lui	a5,%hi(go)
	li	a4,1
	li	a1,0
	sw	a4,%lo(go)(a5)
	call	pthread_join
	lw	a0,16(sp)
	li	a1,0
	call	pthread_join
	lw	a0,20(sp)
	li	a1,0
	call	pthread_join
	lui	a5,%hi(wrong)
	lw	a1,%lo(wrong)(a5)
	bne	a1,zero,.L147
	lui	a5,%hi(one)
	lw	a5,%lo(one)(a5)
	li	a4,6
	beq	a5,a4,.L154
.L144:
	lui	a0,%hi(.LC1)
	addi	a0,a0,%lo(.LC1)
	call	printf
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	li	a0,0
	addi	sp,sp,36
	jr	ra
.L147:
	li	a1,0
	j	.L144
.L154:
	lui	a4,%hi(two)
	lw	a4,%lo(two)(a4)
	bne	a4,a5,.L144
	lui	a5,%hi(way)
	lw	a4,%lo(way)(a5)
	lui	a5,%hi(only_once)
	addi	a5,a5,%lo(only_once)
	li	a1,1
	bne	a4,a5,.L144
	lui	a5,%hi(runs)
	lw	a1,%lo(runs)(a5)
	addi	a1,a1,-2
	seqz	a1,a1
	j	.L144
	.size	main, .-main
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"normal"
	.align	2
.LC3:
	.string	"errorcheck"
	.align	2
.LC4:
	.string	"recursive"
	.align	2
.LC5:
	.string	"try"
	.align	2
.LC6:
	.string	"timed"
	.align	2
.LC7:
	.string	"readers"
	.align	2
.LC8:
	.string	"writers"
	.align	2
.LC9:
	.string	"sem"
	.align	2
.LC10:
	.string	"spin"
	.align	2
.LC11:
	.string	"turns"
	.align	2
.LC12:
	.string	"signal"
	.align	2
.LC13:
	.string	"barrier"
	.align	2
.LC14:
	.string	"once"
	.align	2
.LC15:
	.string	"patience"
	.align	2
.LC16:
	.string	"again"
	.section	.rodata
	.align	2
	.set	.LANCHOR1,. + 0
	.type	ways.0, @object
	.size	ways.0, 240
ways.0:
	.word	.LC2
	.word	with_mutex
	.word	0
	.word	0
	.word	.LC3
	.word	with_mutex
	.word	2
	.word	0
	.word	.LC4
	.word	twice
	.word	1
	.word	0
	.word	.LC5
	.word	with_try
	.word	0
	.word	0
	.word	.LC6
	.word	with_deadline
	.word	0
	.word	0
	.word	.LC7
	.word	with_rwlock
	.word	0
	.word	0
	.word	.LC8
	.word	with_rwlock
	.word	0
	.word	1
	.word	.LC9
	.word	with_sem
	.word	0
	.word	0
	.word	.LC10
	.word	with_spin
	.word	0
	.word	0
	.word	.LC11
	.word	wait_turn
	.word	0
	.word	0
	.word	.LC12
	.word	pass_token
	.word	0
	.word	0
	.word	.LC13
	.word	meet
	.word	0
	.word	0
	.word	.LC14
	.word	only_once
	.word	0
	.word	0
	.word	.LC15
	.word	with_patience
	.word	0
	.word	1
	.word	.LC16
	.word	look_again
	.word	0
	.word	0
	.bss
	.align	3
	.set	.LANCHOR0,. + 0
	.type	each.1, @object
	.size	each.1, 12
each.1:
	.zero	12
	.type	mutex, @object
	.size	mutex, 24
mutex:
	.zero	24
	.zero	4
	.type	far, @object
	.size	far, 16
far:
	.zero	16
	.type	rwlock, @object
	.size	rwlock, 16
rwlock:
	.zero	16
	.type	cond, @object
	.size	cond, 16
cond:
	.zero	16
	.type	barrier, @object
	.size	barrier, 12
barrier:
	.zero	12
	.section	.sbss,"aw",@nobits
	.align	2
	.type	way, @object
	.size	way, 4
way:
	.zero	4
	.type	gentle, @object
	.size	gentle, 4
gentle:
	.zero	4
	.type	go, @object
	.size	go, 4
go:
	.zero	4
	.type	runs, @object
	.size	runs, 4
runs:
	.zero	4
	.type	turn, @object
	.size	turn, 4
turn:
	.zero	4
	.type	wrong, @object
	.size	wrong, 4
wrong:
	.zero	4
	.type	two, @object
	.size	two, 4
two:
	.zero	4
	.type	one, @object
	.size	one, 4
one:
	.zero	4
	.type	sem, @object
	.size	sem, 8
sem:
	.zero	8
	.type	spin, @object
	.size	spin, 4
spin:
	.zero	4
	.type	once, @object
	.size	once, 8
once:
	.zero	8
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
