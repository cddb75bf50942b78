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
	lw	a5,%lo(two)(s1)
	mv	a0,s0
	lw	s0,4(sp)
	addi	a5,a5,1
	lw	ra,8(sp)
	sw	a5,%lo(two)(s1)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	pthread_mutex_unlock
.L22:
	call	sched_yield
	j	.L20
	.size	with_mutex, .-with_mutex
	.align	2
	.type	with_small, @function
with_small:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(small.0)
	addi	a0,s1,%lo(small.0)
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	__lock
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
	addi	a0,s1,%lo(small.0)
	addi	a5,a5,1
	sw	a5,%lo(two)(s0)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	__unlock
.L27:
	call	sched_yield
	j	.L25
	.size	with_small, .-with_small
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
	lw	a5,%lo(two)(s0)
	lw	ra,8(sp)
	addi	a0,s1,%lo(sem)
	addi	a5,a5,1
	sw	a5,%lo(two)(s0)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	sem_post
.L32:
	call	sched_yield
	j	.L30
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
	beq	a3,a4,.L34
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L34:
	lw	a4,%lo(one)(a5)
	addi	a4,a4,1
	sw	a4,%lo(one)(a5)
	lui	a5,%hi(gentle)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L37
.L35:
	lw	a5,%lo(two)(s0)
	lw	ra,8(sp)
	addi	a0,s1,%lo(spin)
	addi	a5,a5,1
	sw	a5,%lo(two)(s0)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	pthread_spin_unlock
.L37:
	call	sched_yield
	j	.L35
	.size	with_spin, .-with_spin
	.align	2
	.type	with_try, @function
with_try:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LANCHOR0+12)
	sw	ra,8(sp)
	sw	s1,0(sp)
	addi	s0,s0,%lo(.LANCHOR0+12)
	j	.L39
.L40:
	call	sched_yield
.L39:
	mv	a0,s0
	call	pthread_mutex_trylock
	bne	a0,zero,.L40
	lui	a5,%hi(one)
	lui	s1,%hi(two)
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
	lw	s0,4(sp)
	addi	a5,a5,1
	lw	ra,8(sp)
	sw	a5,%lo(two)(s1)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	pthread_mutex_unlock
.L44:
	call	sched_yield
	j	.L42
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
	beq	a3,a4,.L46
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L46:
	lw	a4,%lo(one)(a5)
	addi	a4,a4,1
	sw	a4,%lo(one)(a5)
	lui	a5,%hi(gentle)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L49
.L47:
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
.L49:
	call	sched_yield
	j	.L47
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
	beq	a0,zero,.L51
	lui	a5,%hi(wrong)
	li	a4,1
	sw	a4,%lo(wrong)(a5)
.L51:
	lui	a5,%hi(one)
	lui	s1,%hi(two)
	lw	a3,%lo(one)(a5)
	lw	a4,%lo(two)(s1)
	beq	a3,a4,.L52
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L52:
	lw	a4,%lo(one)(a5)
	addi	a4,a4,1
	sw	a4,%lo(one)(a5)
	lui	a5,%hi(gentle)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L58
.L53:
	lw	a5,%lo(two)(s1)
	mv	a0,s0
	lw	s0,4(sp)
	addi	a5,a5,1
	lw	ra,8(sp)
	sw	a5,%lo(two)(s1)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	pthread_mutex_unlock
.L58:
	call	sched_yield
	j	.L53
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
	beq	a3,a4,.L60
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L60:
	lw	a0,0(sp)
	call	pthread_rwlock_unlock
	lw	a0,0(sp)
	call	pthread_rwlock_wrlock
	lw	a3,%lo(one)(s0)
	lw	a4,%lo(two)(s1)
	beq	a3,a4,.L61
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L61:
	lw	a4,%lo(one)(s0)
	lui	a5,%hi(gentle)
	addi	a4,a4,1
	sw	a4,%lo(one)(s0)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L64
.L62:
	lw	a5,%lo(two)(s1)
	lw	s0,8(sp)
	lw	a0,0(sp)
	addi	a5,a5,1
	lw	ra,12(sp)
	sw	a5,%lo(two)(s1)
	lw	s1,4(sp)
	addi	sp,sp,16
	tail	pthread_rwlock_unlock
.L64:
	call	sched_yield
	j	.L62
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
	beq	s1,a5,.L74
	lui	a5,%hi(.LANCHOR0+76)
	addi	a5,a5,%lo(.LANCHOR0+76)
	sw	a5,4(sp)
.L67:
	lw	a1,0(sp)
	lw	a0,4(sp)
	call	pthread_cond_wait
	lw	a5,%lo(turn)(s0)
	bne	a5,s1,.L67
.L66:
	lui	a5,%hi(one)
	lui	s1,%hi(two)
	lw	a3,%lo(one)(a5)
	lw	a4,%lo(two)(s1)
	beq	a3,a4,.L68
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L68:
	lw	a4,%lo(one)(a5)
	addi	a4,a4,1
	sw	a4,%lo(one)(a5)
	lui	a5,%hi(gentle)
	lw	a5,%lo(gentle)(a5)
	beq	a5,zero,.L75
.L69:
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
.L75:
	call	sched_yield
	j	.L69
.L74:
	lui	a5,%hi(.LANCHOR0+76)
	addi	a5,a5,%lo(.LANCHOR0+76)
	sw	a5,4(sp)
	j	.L66
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
	lui	s1,%hi(.LANCHOR0+76)
	addi	s1,s1,%lo(.LANCHOR0+76)
	bne	a5,zero,.L77
.L78:
	lw	a1,0(sp)
	mv	a0,s1
	call	pthread_cond_wait
	lw	a5,%lo(turn)(s0)
	beq	a5,zero,.L78
.L77:
	lw	a3,%lo(turn)(s0)
	lui	a4,%hi(one)
	lui	a5,%hi(two)
	addi	a3,a3,-1
	sw	a3,%lo(turn)(s0)
	lw	a2,%lo(one)(a4)
	lw	a3,%lo(two)(a5)
	beq	a2,a3,.L79
	lui	a3,%hi(wrong)
	li	a2,1
	sw	a2,%lo(wrong)(a3)
.L79:
	lw	a3,%lo(one)(a4)
	addi	a3,a3,1
	sw	a3,%lo(one)(a4)
	lui	a4,%hi(gentle)
	lw	a4,%lo(gentle)(a4)
	beq	a4,zero,.L86
.L80:
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
.L86:
	call	sched_yield
	lui	a5,%hi(two)
	j	.L80
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
	beq	a5,a4,.L98
	lui	a5,%hi(.LANCHOR0+76)
	addi	a5,a5,%lo(.LANCHOR0+76)
	sw	a5,8(sp)
	li	a5,200704
	addi	a5,a5,-704
	sw	a5,12(sp)
	j	.L91
.L99:
	sw	a1,8(s1)
.L90:
	lw	a1,0(sp)
	lw	a0,8(sp)
	mv	a2,s1
	call	pthread_cond_timedwait
	lw	a5,%lo(turn)(s0)
	lw	a4,4(sp)
	beq	a5,a4,.L88
.L91:
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
	ble	a1,a4,.L99
	lw	a4,0(s1)
	lw	a3,4(s1)
	sw	a5,8(s1)
	addi	a5,a4,1
	sltu	a4,a5,a4
	add	a4,a4,a3
	sw	a5,0(s1)
	sw	a4,4(s1)
	j	.L90
.L98:
	lui	s1,%hi(.LANCHOR0+76)
	addi	a5,s1,%lo(.LANCHOR0+76)
	sw	a5,8(sp)
.L88:
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
	beq	a2,a3,.L92
	lui	a3,%hi(wrong)
	li	a2,1
	sw	a2,%lo(wrong)(a3)
.L92:
	lw	a3,%lo(one)(a4)
	addi	a3,a3,1
	sw	a3,%lo(one)(a4)
	lui	a4,%hi(gentle)
	lw	a4,%lo(gentle)(a4)
	beq	a4,zero,.L100
.L93:
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
.L100:
	call	sched_yield
	lui	a5,%hi(two)
	j	.L93
	.size	look_again, .-look_again
	.align	2
	.type	pass_outside, @function
pass_outside:
	lui	a5,%hi(.LANCHOR0+12)
	addi	sp,sp,-44
	addi	a5,a5,%lo(.LANCHOR0+12)
	mv	a0,a5
	addi	a2,sp,19
	sw	s0,36(sp)
	sw	s1,32(sp)
	sw	a5,0(sp)
	sw	ra,40(sp)
	lui	s0,%hi(turn)
	andi	s1,a2,-8
	call	pthread_mutex_lock
	lw	a5,%lo(turn)(s0)
	bne	a5,zero,.L113
	lui	a5,%hi(.LANCHOR0+76)
	addi	a5,a5,%lo(.LANCHOR0+76)
	sw	a5,4(sp)
	li	a5,200704
	addi	a5,a5,-704
	sw	a5,8(sp)
	j	.L105
.L114:
	sw	a1,8(s1)
	lw	a0,4(sp)
	lw	a1,0(sp)
	mv	a2,s1
	call	pthread_cond_timedwait
	lw	a5,%lo(turn)(s0)
	bne	a5,zero,.L102
.L105:
	mv	a1,s1
	li	a0,0
	call	clock_gettime
	lw	a5,8(s1)
	lw	a4,8(sp)
	li	a3,-999800832
	addi	a3,a3,832
	add	a1,a5,a4
	li	a4,1000001536
	addi	a4,a4,-1537
	add	a5,a5,a3
	ble	a1,a4,.L114
	lw	a4,0(s1)
	lw	a3,4(s1)
	sw	a5,8(s1)
	lw	a1,0(sp)
	addi	a5,a4,1
	lw	a0,4(sp)
	sltu	a4,a5,a4
	add	a4,a4,a3
	mv	a2,s1
	sw	a5,0(s1)
	sw	a4,4(s1)
	call	pthread_cond_timedwait
	lw	a5,%lo(turn)(s0)
	beq	a5,zero,.L105
.L102:
	lw	a4,%lo(turn)(s0)
	lw	a0,0(sp)
	addi	a4,a4,-1
	sw	a4,%lo(turn)(s0)
	call	pthread_mutex_unlock
	lui	a4,%hi(one)
	lui	a5,%hi(two)
	lw	a2,%lo(one)(a4)
	lw	a3,%lo(two)(a5)
	beq	a2,a3,.L106
	lui	a3,%hi(wrong)
	li	a2,1
	sw	a2,%lo(wrong)(a3)
.L106:
	lw	a3,%lo(one)(a4)
	addi	a3,a3,1
	sw	a3,%lo(one)(a4)
	lui	a4,%hi(gentle)
	lw	a4,%lo(gentle)(a4)
	beq	a4,zero,.L115
.L107:
	lw	a4,%lo(two)(a5)
	addi	a4,a4,1
	sw	a4,%lo(two)(a5)
	call	sched_yield
	lw	s1,0(sp)
	mv	a0,s1
	call	pthread_mutex_lock
	lw	a5,%lo(turn)(s0)
	mv	a0,s1
	addi	a5,a5,1
	sw	a5,%lo(turn)(s0)
	call	pthread_mutex_unlock
	lw	a0,4(sp)
	call	pthread_cond_broadcast
	lw	ra,40(sp)
	lw	s0,36(sp)
	lw	s1,32(sp)
	addi	sp,sp,44
	jr	ra
.L115:
	call	sched_yield
	lui	a5,%hi(two)
	j	.L107
.L113:
	lui	s1,%hi(.LANCHOR0+76)
	addi	a5,s1,%lo(.LANCHOR0+76)
	sw	a5,4(sp)
	j	.L102
	.size	pass_outside, .-pass_outside
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
.L119:
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
	bgt	a2,a4,.L117
	sw	a2,8(s0)
.L118:
	lw	a0,0(sp)
	mv	a1,s0
	call	pthread_mutex_timedlock
	bne	a0,zero,.L119
	lui	a4,%hi(one)
	lui	a5,%hi(two)
	lw	a2,%lo(one)(a4)
	lw	a3,%lo(two)(a5)
	beq	a2,a3,.L120
	lui	a3,%hi(wrong)
	li	a2,1
	sw	a2,%lo(wrong)(a3)
.L120:
	lw	a3,%lo(one)(a4)
	addi	a3,a3,1
	sw	a3,%lo(one)(a4)
	lui	a4,%hi(gentle)
	lw	a4,%lo(gentle)(a4)
	beq	a4,zero,.L136
.L121:
	lw	a4,%lo(two)(a5)
	lw	a0,0(sp)
	lui	s1,%hi(sem)
	addi	a4,a4,1
	sw	a4,%lo(two)(a5)
	call	pthread_mutex_unlock
	li	a5,4096
	addi	a5,a5,-1096
	sw	a5,0(sp)
.L124:
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
	bgt	a2,a4,.L122
	sw	a2,8(s0)
.L123:
	mv	a1,s0
	addi	a0,s1,%lo(sem)
	call	sem_timedwait
	bne	a0,zero,.L124
	addi	a0,s1,%lo(sem)
	call	sem_post
	lui	a5,%hi(.LANCHOR0+56)
	addi	a5,a5,%lo(.LANCHOR0+56)
	li	s1,4096
	sw	a5,0(sp)
	addi	s1,s1,-1096
.L127:
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
	bgt	a2,a4,.L125
	sw	a2,8(s0)
.L126:
	lw	a0,0(sp)
	mv	a1,s0
	call	pthread_rwlock_timedwrlock
	bne	a0,zero,.L127
	li	a0,20
	call	usleep
	lw	a0,0(sp)
	li	s1,4096
	addi	s1,s1,-1096
	call	pthread_rwlock_unlock
.L130:
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
	bgt	a2,a4,.L128
	sw	a2,8(s0)
.L129:
	lw	a0,0(sp)
	mv	a1,s0
	call	pthread_rwlock_timedrdlock
	bne	a0,zero,.L130
	lw	a0,0(sp)
	call	pthread_rwlock_unlock
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
.L117:
	lw	a4,0(s0)
	lw	a3,4(s0)
	sw	a5,8(s0)
	addi	a5,a4,1
	sltu	a4,a5,a4
	add	a4,a4,a3
	sw	a5,0(s0)
	sw	a4,4(s0)
	j	.L118
.L128:
	lw	a4,0(s0)
	lw	a3,4(s0)
	sw	a5,8(s0)
	addi	a5,a4,1
	sltu	a4,a5,a4
	add	a4,a4,a3
	sw	a5,0(s0)
	sw	a4,4(s0)
	j	.L129
.L125:
	lw	a4,0(s0)
	lw	a3,4(s0)
	sw	a5,8(s0)
	addi	a5,a4,1
	sltu	a4,a5,a4
	add	a4,a4,a3
	sw	a5,0(s0)
	sw	a4,4(s0)
	j	.L126
.L122:
	lw	a4,0(s0)
	lw	a3,4(s0)
	sw	a5,8(s0)
	addi	a5,a4,1
	sltu	a4,a5,a4
	add	a4,a4,a3
	sw	a5,0(s0)
	sw	a4,4(s0)
	j	.L123
.L136:
	call	sched_yield
	lui	a5,%hi(two)
	j	.L121
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
	beq	a0,zero,.L149
.L138:
	lui	s0,%hi(.LANCHOR0+92)
	addi	s0,s0,%lo(.LANCHOR0+92)
	mv	a0,s0
	call	pthread_barrier_wait
	lw	a5,0(sp)
	lw	a3,%lo(one)(s1)
	lw	a4,%lo(two)(a5)
	beq	a3,a4,.L152
.L141:
	lui	a4,%hi(wrong)
	li	a3,1
	mv	a0,s0
	sw	a3,%lo(wrong)(a4)
	call	pthread_barrier_wait
	li	a4,-1
	beq	a0,a4,.L153
.L143:
	mv	a0,s0
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	tail	pthread_barrier_wait
.L152:
	lw	a4,%lo(one)(s1)
	beq	a4,zero,.L141
	mv	a0,s0
	call	pthread_barrier_wait
	li	a4,-1
	bne	a0,a4,.L143
.L153:
	lw	a5,0(sp)
	lw	a3,%lo(one)(s1)
	lw	a4,%lo(two)(a5)
	beq	a3,a4,.L144
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L144:
	lw	a4,%lo(one)(s1)
	lui	a3,%hi(gentle)
	addi	a4,a4,1
	sw	a4,%lo(one)(s1)
	lw	a4,%lo(gentle)(a3)
	beq	a4,zero,.L154
.L145:
	lw	a5,0(sp)
	lw	a4,%lo(two)(a5)
	addi	a4,a4,1
	sw	a4,%lo(two)(a5)
	lw	a2,%lo(one)(s1)
	lw	a4,%lo(two)(a5)
	beq	a2,a4,.L146
	lui	a4,%hi(wrong)
	li	a2,1
	sw	a2,%lo(wrong)(a4)
.L146:
	lw	a4,%lo(one)(s1)
	addi	a4,a4,1
	sw	a4,%lo(one)(s1)
	lw	a5,%lo(gentle)(a3)
	beq	a5,zero,.L155
.L147:
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
.L149:
	lw	a3,%lo(one)(s1)
	lw	a4,%lo(two)(a5)
	beq	a3,a4,.L139
	lui	a4,%hi(wrong)
	li	a3,1
	sw	a3,%lo(wrong)(a4)
.L139:
	lw	a4,%lo(one)(s1)
	addi	a4,a4,1
	sw	a4,%lo(one)(s1)
	lui	a4,%hi(gentle)
	lw	a4,%lo(gentle)(a4)
	beq	a4,zero,.L156
.L140:
	lw	a5,0(sp)
	lw	a4,%lo(two)(a5)
	addi	a4,a4,1
	sw	a4,%lo(two)(a5)
	j	.L138
.L154:
	call	sched_yield
	lui	a3,%hi(gentle)
	j	.L145
.L155:
	call	sched_yield
	j	.L147
.L156:
	call	sched_yield
	j	.L140
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
	lw	a5,4(a1)
	lui	a1,%hi(.LC0)
	addi	sp,sp,-36
	li	a2,7
	addi	a1,a1,%lo(.LC0)
	mv	a0,a5
	sw	ra,32(sp)
	sw	s0,28(sp)
	sw	s1,24(sp)
	sw	a5,0(sp)
	call	strncmp
	addi	a4,sp,12
	mv	s1,a0
	mv	a0,a4
	call	pthread_condattr_init
	addi	a4,sp,12
	seqz	a1,s1
	mv	a0,a4
	lui	s0,%hi(.LANCHOR0)
	call	pthread_condattr_setpshared
	addi	s0,s0,%lo(.LANCHOR0)
	addi	a1,sp,12
	addi	a0,s0,76
	call	pthread_cond_init
	bne	s1,zero,.L158
	lw	a5,0(sp)
	addi	a5,a5,7
	sw	a5,0(sp)
.L158:
	lui	a5,%hi(.LANCHOR1)
	addi	s1,a5,%lo(.LANCHOR1)
	j	.L164
.L176:
	beq	a3,a2,.L161
.L167:
	lui	a4,%hi(look_again)
	lui	a2,%hi(wait_turn)
	addi	a4,a4,%lo(look_again)
	sub	a4,a3,a4
	addi	a2,a2,%lo(wait_turn)
	seqz	a4,a4
	beq	a3,a2,.L168
.L163:
	lui	a3,%hi(gentle)
	sw	a4,%lo(gentle)(a3)
.L159:
	lui	a5,%hi(.LANCHOR1+272)
	addi	s1,s1,16
	addi	a5,a5,%lo(.LANCHOR1+272)
	beq	a5,s1,.L175
.L164:
	lw	a0,0(s1)
	lw	a1,0(sp)
	call	strcmp
	mv	a4,a0
	addi	a0,sp,4
	bne	a4,zero,.L159
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
	lw	a3,%lo(way)(a5)
	lui	a4,%hi(pass_token)
	lui	a2,%hi(pass_outside)
	addi	a4,a4,%lo(pass_token)
	addi	a2,a2,%lo(pass_outside)
	bne	a3,a4,.L176
	lui	a4,%hi(turn)
	li	a3,1
	sw	a3,%lo(turn)(a4)
.L168:
	li	a4,1
	j	.L163
.L161:
	lui	a4,%hi(turn)
	li	a2,1
	sw	a2,%lo(turn)(a4)
	j	.L167
.L175:
	li	a2,3
	li	a1,0
	addi	a0,s0,92
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
.L165:
	lui	a5,%hi(work)
	mv	a3,s0
	mv	a0,s1
	addi	a2,a5,%lo(work)
	li	a1,0
	call	pthread_create
	addi	s0,s0,1
	li	a5,3
	addi	s1,s1,4
	bne	s0,a5,.L165
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
	bne	a1,zero,.L169
	lui	a5,%hi(one)
	lw	a5,%lo(one)(a5)
	li	a4,6
	beq	a5,a4,.L177
.L166:
	lui	a0,%hi(.LC1)
	addi	a0,a0,%lo(.LC1)
	call	printf
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	li	a0,0
	addi	sp,sp,36
	jr	ra
.L169:
	li	a1,0
	j	.L166
.L177:
	lui	a4,%hi(two)
	lw	a4,%lo(two)(a4)
	bne	a4,a5,.L166
	lui	a5,%hi(way)
	lw	a4,%lo(way)(a5)
	lui	a5,%hi(only_once)
	addi	a5,a5,%lo(only_once)
	li	a1,1
	bne	a4,a5,.L166
	lui	a5,%hi(runs)
	lw	a1,%lo(runs)(a5)
	addi	a1,a1,-2
	seqz	a1,a1
	j	.L166
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
	.align	2
.LC17:
	.string	"outside"
	.align	2
.LC18:
	.string	"small"
	.section	.rodata
	.align	2
	.set	.LANCHOR1,. + 0
	.type	ways.1, @object
	.size	ways.1, 272
ways.1:
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
	.word	.LC17
	.word	pass_outside
	.word	0
	.word	0
	.word	.LC18
	.word	with_small
	.word	0
	.word	0
	.bss
	.align	3
	.set	.LANCHOR0,. + 0
	.type	each.2, @object
	.size	each.2, 12
each.2:
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
	.size	rwlock, 20
rwlock:
	.zero	20
	.type	cond, @object
	.size	cond, 16
cond:
	.zero	16
	.type	barrier, @object
	.size	barrier, 16
barrier:
	.zero	16
	.section	.sbss,"aw",@nobits
	.align	2
	.type	small.0, @object
	.size	small.0, 4
small.0:
	.zero	4
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
