	.file	"misuse.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
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
	bne	a5,zero,.L2
.L3:
	li	a0,1000
	call	usleep
	lw	a5,%lo(go)(s0)
	beq	a5,zero,.L3
.L2:
	lw	ra,8(sp)
	lw	s0,4(sp)
	mv	a0,s1
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	wait_for_go, .-wait_for_go
	.align	2
	.type	join, @function
join:
	lw	a0,0(a0)
	li	a1,0
	tail	pthread_join
	.size	join, .-join
	.align	2
	.type	wait_barrier, @function
wait_barrier:
	lui	a0,%hi(.LANCHOR0)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LANCHOR0)
	sw	ra,8(sp)
	call	pthread_barrier_wait
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	wait_barrier, .-wait_barrier
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"?"
	.align	2
.LC1:
	.string	"pthread_rwlock_unlock(&rwlock)"
	.align	2
.LC2:
	.string	"%s: %s\n"
	.text
	.align	2
	.type	hold_rwlock, @function
hold_rwlock:
	addi	sp,sp,-12
	sw	s1,0(sp)
	sw	ra,8(sp)
	lui	s1,%hi(.LANCHOR0+16)
	sw	s0,4(sp)
	addi	s1,s1,%lo(.LANCHOR0+16)
	beq	a0,zero,.L12
	mv	a0,s1
	call	pthread_rwlock_wrlock
.L15:
	lui	s0,%hi(go)
	lw	a5,%lo(go)(s0)
	bne	a5,zero,.L14
.L13:
	li	a0,1000
	call	usleep
	lw	a5,%lo(go)(s0)
	beq	a5,zero,.L13
.L14:
	mv	a0,s1
	call	pthread_rwlock_unlock
	lui	a5,%hi(.LANCHOR1)
	addi	a1,a5,%lo(.LANCHOR1)
	li	a4,0
	addi	a5,a5,%lo(.LANCHOR1)
	li	a2,9
.L18:
	lw	a3,0(a5)
	addi	a5,a5,8
	beq	a0,a3,.L26
	addi	a4,a4,1
	bne	a4,a2,.L18
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L17:
	lui	a1,%hi(.LC1)
	lui	a0,%hi(.LC2)
	addi	a1,a1,%lo(.LC1)
	addi	a0,a0,%lo(.LC2)
	call	printf
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L26:
	slli	a4,a4,3
	add	a1,a1,a4
	lw	a2,4(a1)
	j	.L17
.L12:
	mv	a0,s1
	call	pthread_rwlock_rdlock
	j	.L15
	.size	hold_rwlock, .-hold_rwlock
	.align	2
	.type	try_rwlock, @function
try_rwlock:
	lui	a0,%hi(.LANCHOR0+16)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LANCHOR0+16)
	sw	ra,8(sp)
	call	pthread_rwlock_unlock
	lui	a5,%hi(.LANCHOR1)
	addi	a1,a5,%lo(.LANCHOR1)
	li	a4,0
	addi	a5,a5,%lo(.LANCHOR1)
	li	a2,9
.L30:
	lw	a3,0(a5)
	addi	a5,a5,8
	beq	a0,a3,.L33
	addi	a4,a4,1
	bne	a4,a2,.L30
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L29:
	lui	a1,%hi(.LC1)
	lui	a0,%hi(.LC2)
	addi	a1,a1,%lo(.LC1)
	addi	a0,a0,%lo(.LC2)
	call	printf
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L33:
	slli	a4,a4,3
	add	a1,a1,a4
	lw	a2,4(a1)
	j	.L29
	.size	try_rwlock, .-try_rwlock
	.align	2
	.type	wait_sem, @function
wait_sem:
	lui	a0,%hi(sem)
	addi	sp,sp,-12
	addi	a0,a0,%lo(sem)
	sw	ra,8(sp)
	call	sem_wait
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	wait_sem, .-wait_sem
	.align	2
	.type	leave_lost, @function
leave_lost:
	lui	a0,%hi(.LANCHOR0+36)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LANCHOR0+36)
	sw	ra,8(sp)
	call	pthread_mutex_lock
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	leave_lost, .-leave_lost
	.align	2
	.type	wait_cond, @function
wait_cond:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LANCHOR0+36)
	addi	s0,s0,%lo(.LANCHOR0+36)
	sw	s1,0(sp)
	mv	s1,a0
	mv	a0,s0
	sw	ra,8(sp)
	call	pthread_mutex_lock
	mv	a1,s0
	mv	a0,s1
	call	pthread_cond_wait
	mv	a0,s0
	call	pthread_mutex_unlock
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	wait_cond, .-wait_cond
	.section	.rodata.str1.4
	.align	2
.LC3:
	.string	"no error"
	.align	2
.LC4:
	.string	"-- join and detach"
	.align	2
.LC5:
	.string	"pthread_join(one, 0)"
	.align	2
.LC6:
	.string	"pthread_detach(one)"
	.align	2
.LC7:
	.string	"the first to join: %s\n"
	.align	2
.LC8:
	.string	"pthread_join((pthread_t)&one, 0)"
	.align	2
.LC9:
	.string	"-- no room for one more thread"
	.align	2
.LC10:
	.string	"memory: %s\n"
	.align	2
.LC11:
	.string	"setrlimit(RLIMIT_NPROC, &limit)"
	.align	2
.LC12:
	.string	"threads: %s\n"
	.align	2
.LC13:
	.string	"pthread_create(&threads[0], &attr, wait_for_go, 0)"
	.align	2
.LC14:
	.string	"-- destroyed while somebody waits or holds it"
	.align	2
.LC15:
	.string	"pthread_cond_destroy(&cond)"
	.align	2
.LC16:
	.string	"pthread_cond_destroy(&shared)"
	.align	2
.LC17:
	.string	"pthread_barrier_destroy(&barrier)"
	.align	2
.LC18:
	.string	"sem_destroy(&sem)"
	.align	2
.LC19:
	.string	"pthread_rwlock_destroy(&rwlock)"
	.align	2
.LC20:
	.string	"-- locks for readers and writers"
	.align	2
.LC21:
	.string	"pthread_rwlock_wrlock(&rwlock)"
	.align	2
.LC22:
	.string	"pthread_rwlock_rdlock(&rwlock)"
	.align	2
.LC23:
	.string	"pthread_rwlock_tryrdlock(&rwlock)"
	.align	2
.LC24:
	.string	"pthread_rwlock_trywrlock(&rwlock)"
	.align	2
.LC25:
	.string	"-- mutexes"
	.align	2
.LC26:
	.string	"pthread_mutex_lock(&mutex)"
	.align	2
.LC27:
	.string	"pthread_mutex_trylock(&mutex)"
	.align	2
.LC28:
	.string	"pthread_mutex_destroy(&mutex)"
	.align	2
.LC29:
	.string	"pthread_mutex_timedlock(&mutex, &past)"
	.align	2
.LC30:
	.string	"pthread_mutex_timedlock(&mutex, &bad)"
	.align	2
.LC31:
	.string	"pthread_mutex_unlock(&mutex)"
	.align	2
.LC32:
	.string	"pthread_mutex_consistent(&mutex)"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	lui	a0,%hi(.LC4)
	addi	sp,sp,-56
	addi	a0,a0,%lo(.LC4)
	sw	ra,52(sp)
	sw	s0,48(sp)
	sw	s1,44(sp)
	call	puts
	lui	a5,%hi(wait_for_go)
	addi	a2,a5,%lo(wait_for_go)
	li	a3,0
	li	a1,0
	addi	a0,sp,8
	call	pthread_create
	lui	a5,%hi(join)
	addi	a2,a5,%lo(join)
	addi	a3,sp,8
	li	a1,0
	addi	a0,sp,12
	call	pthread_create
	li	a0,49152
	addi	a0,a0,848
	call	usleep
	lw	a0,8(sp)
	li	a1,0
	call	pthread_join
	lui	a5,%hi(.LANCHOR1)
	addi	s0,a5,%lo(.LANCHOR1)
	li	a4,0
	addi	a5,a5,%lo(.LANCHOR1)
	li	a2,9
.L43:
	lw	a3,0(a5)
	addi	a5,a5,8
	beq	a0,a3,.L213
	addi	a4,a4,1
	bne	a4,a2,.L43
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L42:
	lui	a5,%hi(.LC5)
	addi	a1,a5,%lo(.LC5)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,8(sp)
	call	pthread_detach
	mv	a4,s0
	li	a5,0
	li	a2,9
.L46:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L214
	addi	a5,a5,1
	bne	a5,a2,.L46
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L45:
	lui	a5,%hi(.LC2)
	lui	s1,%hi(.LC6)
	addi	a1,s1,%lo(.LC6)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,12(sp)
	li	a5,1
	lui	a4,%hi(go)
	addi	a1,sp,20
	sw	a5,%lo(go)(a4)
	call	pthread_join
	lw	a2,20(sp)
	mv	a4,s0
	li	a5,0
	li	a1,9
.L49:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L215
	addi	a5,a5,1
	bne	a5,a1,.L49
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L48:
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	printf
	lw	a0,8(sp)
	li	a1,0
	call	pthread_join
	mv	a4,s0
	li	a5,0
	li	a2,9
.L52:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L216
	addi	a5,a5,1
	bne	a5,a2,.L52
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L51:
	lui	a5,%hi(.LC5)
	addi	a1,a5,%lo(.LC5)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,8(sp)
	call	pthread_detach
	mv	a4,s0
	li	a5,0
	li	a2,9
.L55:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L217
	addi	a5,a5,1
	bne	a5,a2,.L55
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L54:
	lui	a5,%hi(.LC2)
	addi	a1,s1,%lo(.LC6)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(wait_for_go)
	addi	a2,a5,%lo(wait_for_go)
	li	a3,0
	li	a1,0
	addi	a0,sp,8
	call	pthread_create
	li	a0,49152
	addi	a0,a0,848
	call	usleep
	lw	a0,8(sp)
	call	pthread_detach
	mv	a4,s0
	li	a5,0
	li	a2,9
.L58:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L218
	addi	a5,a5,1
	bne	a5,a2,.L58
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L57:
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	addi	a1,s1,%lo(.LC6)
	call	printf
	lw	a0,8(sp)
	li	a1,0
	call	pthread_join
	mv	a4,s0
	li	a5,0
	li	a2,9
.L61:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L219
	addi	a5,a5,1
	bne	a5,a2,.L61
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L60:
	lui	a5,%hi(.LC5)
	addi	a1,a5,%lo(.LC5)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,8(sp)
	call	pthread_detach
	mv	a4,s0
	li	a5,0
	li	a2,9
.L64:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L220
	addi	a5,a5,1
	bne	a5,a2,.L64
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L63:
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	addi	a1,s1,%lo(.LC6)
	call	printf
	li	a1,0
	addi	a0,sp,8
	call	pthread_join
	mv	a4,s0
	li	a5,0
	li	a2,9
.L67:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L221
	addi	a5,a5,1
	bne	a5,a2,.L67
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L66:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC8)
	addi	a1,a1,%lo(.LC8)
	addi	a0,a5,%lo(.LC2)
	call	printf
	call	pthread_self
	lui	a5,%hi(first)
	lui	a2,%hi(join)
	mv	a4,a0
	addi	a3,a5,%lo(first)
	addi	a2,a2,%lo(join)
	li	a1,0
	addi	a0,sp,8
	sw	a4,%lo(first)(a5)
	call	pthread_create
	li	a0,49152
	addi	a0,a0,848
	call	usleep
	lw	a0,8(sp)
	li	a1,0
	call	pthread_join
	mv	a4,s0
	li	a5,0
	li	a2,9
.L70:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L222
	addi	a5,a5,1
	bne	a5,a2,.L70
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L69:
	lui	a5,%hi(.LC5)
	addi	a1,a5,%lo(.LC5)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,8(sp)
	call	pthread_detach
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	puts
	addi	a0,sp,20
	call	pthread_attr_init
	li	a1,2147479552
	addi	a0,sp,20
	call	pthread_attr_setstacksize
	lui	a5,%hi(wait_for_go)
	addi	a2,a5,%lo(wait_for_go)
	lui	a5,%hi(.LANCHOR0+60)
	li	a3,0
	addi	a1,sp,20
	addi	a0,a5,%lo(.LANCHOR0+60)
	call	pthread_create
	beq	a0,zero,.L223
.L71:
	mv	a4,s0
	li	a5,0
	li	a2,9
.L74:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a3,a0,.L224
	addi	a5,a5,1
	bne	a5,a2,.L74
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L73:
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	printf
	lui	a5,%hi(go)
	addi	a1,sp,12
	li	a0,6
	sw	zero,%lo(go)(a5)
	call	getrlimit
	li	a5,15
	addi	a1,sp,12
	li	a0,6
	sw	a5,12(sp)
	call	setrlimit
	li	a5,-1
	beq	a0,a5,.L225
	lui	a2,%hi(.LC3)
	addi	a2,a2,%lo(.LC3)
.L75:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC11)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC11)
	call	printf
	li	a1,16384
	addi	a0,sp,20
	call	pthread_attr_setstacksize
	lui	a5,%hi(.LANCHOR0+60)
	li	s1,0
	addi	a3,a5,%lo(.LANCHOR0+60)
	addi	a4,a5,%lo(.LANCHOR0+60)
	sw	s0,0(sp)
	sw	a3,4(sp)
	mv	s0,s1
	mv	s1,a4
	j	.L78
.L80:
	addi	s0,s0,1
	li	a5,30
	addi	s1,s1,4
	beq	s0,a5,.L79
.L78:
	lui	a5,%hi(wait_for_go)
	mv	a0,s1
	li	a3,0
	addi	a2,a5,%lo(wait_for_go)
	addi	a1,sp,20
	call	pthread_create
	beq	a0,zero,.L80
.L79:
	mv	s1,s0
	lw	s0,0(sp)
	lw	a3,4(sp)
	li	a4,0
	mv	a2,s0
	li	t1,9
.L83:
	lw	a5,0(a2)
	addi	a2,a2,8
	beq	a5,a0,.L226
	addi	a4,a4,1
	bne	a4,t1,.L83
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L82:
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	sw	a3,0(sp)
	call	printf
	li	a4,1
	lui	a5,%hi(go)
	sw	a4,%lo(go)(a5)
	beq	s1,zero,.L84
	lw	a3,0(sp)
	lui	a5,%hi(.LANCHOR0+60)
	slli	s1,s1,2
	addi	a5,a5,%lo(.LANCHOR0+60)
	sw	s0,4(sp)
	add	s1,a5,s1
	mv	s0,a3
.L85:
	lw	a0,0(s0)
	li	a1,0
	addi	s0,s0,4
	call	pthread_join
	bne	s0,s1,.L85
	lw	s0,4(sp)
.L84:
	lui	a5,%hi(wait_for_go)
	addi	a2,a5,%lo(wait_for_go)
	lui	a5,%hi(.LANCHOR0+60)
	addi	a0,a5,%lo(.LANCHOR0+60)
	li	a3,0
	addi	a1,sp,20
	call	pthread_create
	mv	a4,s0
	li	a5,0
	li	a2,9
.L88:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L227
	addi	a5,a5,1
	bne	a5,a2,.L88
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L87:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC13)
	addi	a1,a1,%lo(.LC13)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a4,a5,%lo(.LANCHOR0)
	lw	a0,60(a4)
	addi	a5,a5,%lo(.LANCHOR0)
	li	a1,0
	addi	s1,a5,180
	call	pthread_join
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	puts
	lui	a5,%hi(wait_cond)
	addi	a2,a5,%lo(wait_cond)
	mv	a3,s1
	li	a1,0
	addi	a0,sp,12
	call	pthread_create
	li	a0,49152
	addi	a0,a0,848
	call	usleep
	mv	a0,s1
	call	pthread_cond_destroy
	mv	a4,s0
	li	a5,0
	li	a2,9
.L91:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L228
	addi	a5,a5,1
	bne	a5,a2,.L91
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L90:
	lui	t1,%hi(.LC15)
	lui	a5,%hi(.LC2)
	addi	a1,t1,%lo(.LC15)
	addi	a0,a5,%lo(.LC2)
	call	printf
	mv	a0,s1
	call	pthread_cond_signal
	mv	a0,s1
	call	pthread_cond_destroy
	mv	a4,s0
	li	a5,0
	li	a2,9
	lui	t1,%hi(.LC15)
.L94:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L229
	addi	a5,a5,1
	bne	a5,a2,.L94
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L93:
	lui	a5,%hi(.LC2)
	addi	a1,t1,%lo(.LC15)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,12(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	li	a1,0
	addi	s1,a5,196
	call	pthread_join
	addi	a0,sp,20
	call	pthread_condattr_init
	li	a1,1
	addi	a0,sp,20
	call	pthread_condattr_setpshared
	addi	a1,sp,20
	mv	a0,s1
	call	pthread_cond_init
	lui	a5,%hi(wait_cond)
	addi	a2,a5,%lo(wait_cond)
	mv	a3,s1
	li	a1,0
	addi	a0,sp,12
	call	pthread_create
	li	a0,49152
	addi	a0,a0,848
	call	usleep
	mv	a0,s1
	call	pthread_cond_destroy
	mv	a4,s0
	li	a5,0
	li	a2,9
.L97:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L230
	addi	a5,a5,1
	bne	a5,a2,.L97
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L96:
	lui	t1,%hi(.LC16)
	lui	a5,%hi(.LC2)
	addi	a1,t1,%lo(.LC16)
	addi	a0,a5,%lo(.LC2)
	call	printf
	mv	a0,s1
	call	pthread_cond_broadcast
	lw	a0,12(sp)
	li	a1,0
	call	pthread_join
	mv	a0,s1
	call	pthread_cond_destroy
	mv	a4,s0
	li	a5,0
	li	a2,9
	lui	t1,%hi(.LC16)
.L100:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L231
	addi	a5,a5,1
	bne	a5,a2,.L100
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L99:
	lui	a5,%hi(.LC2)
	addi	a1,t1,%lo(.LC16)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	s1,%hi(.LANCHOR0)
	li	a2,2
	li	a1,0
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_barrier_init
	lui	a2,%hi(wait_barrier)
	addi	a2,a2,%lo(wait_barrier)
	li	a3,0
	li	a1,0
	addi	a0,sp,12
	call	pthread_create
	li	a0,49152
	addi	a0,a0,848
	call	usleep
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_barrier_destroy
	mv	a4,s0
	li	a5,0
	li	a2,9
.L103:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L232
	addi	a5,a5,1
	bne	a5,a2,.L103
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L102:
	lui	a5,%hi(.LC2)
	lui	s1,%hi(.LC17)
	addi	a1,s1,%lo(.LC17)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_barrier_wait
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_barrier_destroy
	mv	a4,s0
	li	a5,0
	li	a2,9
.L106:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L233
	addi	a5,a5,1
	bne	a5,a2,.L106
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L105:
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	addi	a1,s1,%lo(.LC17)
	call	printf
	lw	a0,12(sp)
	li	a1,0
	lui	s1,%hi(sem)
	call	pthread_join
	li	a2,0
	li	a1,0
	addi	a0,s1,%lo(sem)
	call	sem_init
	lui	a2,%hi(wait_sem)
	li	a3,0
	addi	a2,a2,%lo(wait_sem)
	li	a1,0
	addi	a0,sp,12
	call	pthread_create
	li	a0,49152
	addi	a0,a0,848
	call	usleep
	addi	a0,s1,%lo(sem)
	call	sem_destroy
	li	a5,-1
	beq	a0,a5,.L234
	lui	a2,%hi(.LC3)
	addi	a2,a2,%lo(.LC3)
.L107:
	lui	a3,%hi(.LC18)
	lui	a5,%hi(.LC2)
	addi	a1,a3,%lo(.LC18)
	addi	a0,a5,%lo(.LC2)
	call	printf
	addi	a0,s1,%lo(sem)
	call	sem_post
	lw	a0,12(sp)
	li	a1,0
	call	pthread_join
	addi	a0,s1,%lo(sem)
	call	sem_destroy
	li	a5,-1
	lui	a3,%hi(.LC18)
	beq	a0,a5,.L235
	lui	a2,%hi(.LC3)
	addi	a2,a2,%lo(.LC3)
.L110:
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a3,%lo(.LC18)
	call	printf
	lui	a5,%hi(.LANCHOR0+16)
	addi	a5,a5,%lo(.LANCHOR0+16)
	li	s1,0
	sw	a5,0(sp)
.L119:
	lui	a5,%hi(hold_rwlock)
	addi	a2,a5,%lo(hold_rwlock)
	mv	a3,s1
	lui	a5,%hi(go)
	li	a1,0
	addi	a0,sp,12
	sw	zero,%lo(go)(a5)
	call	pthread_create
	li	a0,49152
	addi	a0,a0,848
	call	usleep
	lw	a0,0(sp)
	call	pthread_rwlock_destroy
	mv	a4,s0
	li	a5,0
	li	a2,9
.L115:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L236
	addi	a5,a5,1
	bne	a5,a2,.L115
	lui	a5,%hi(.LC0)
	addi	a2,a5,%lo(.LC0)
.L114:
	lui	a5,%hi(.LC19)
	addi	a1,a5,%lo(.LC19)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,12(sp)
	li	a5,1
	lui	a4,%hi(go)
	li	a1,0
	sw	a5,%lo(go)(a4)
	call	pthread_join
	lw	a0,0(sp)
	call	pthread_rwlock_destroy
	mv	a4,s0
	li	a5,0
	li	a2,9
.L118:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L237
	addi	a5,a5,1
	bne	a5,a2,.L118
	lui	a5,%hi(.LC0)
	addi	a2,a5,%lo(.LC0)
.L117:
	lui	a5,%hi(.LC19)
	addi	a1,a5,%lo(.LC19)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	bne	s1,zero,.L238
	li	s1,1
	j	.L119
.L238:
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	puts
	lw	a0,0(sp)
	call	pthread_rwlock_unlock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L122:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L239
	addi	a5,a5,1
	bne	a5,a2,.L122
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L121:
	lui	a5,%hi(.LC2)
	lui	s1,%hi(.LC1)
	addi	a0,a5,%lo(.LC2)
	addi	a1,s1,%lo(.LC1)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_wrlock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L125:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L240
	addi	a5,a5,1
	bne	a5,a2,.L125
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L124:
	lui	t1,%hi(.LC21)
	lui	a5,%hi(.LC2)
	addi	a1,t1,%lo(.LC21)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a2,%hi(try_rwlock)
	addi	a2,a2,%lo(try_rwlock)
	li	a3,0
	li	a1,0
	addi	a0,sp,20
	call	pthread_create
	lw	a0,20(sp)
	li	a1,0
	call	pthread_join
	lw	a0,0(sp)
	call	pthread_rwlock_wrlock
	mv	a4,s0
	li	a5,0
	li	a2,9
	lui	t1,%hi(.LC21)
.L128:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L241
	addi	a5,a5,1
	bne	a5,a2,.L128
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L127:
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	addi	a1,t1,%lo(.LC21)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_unlock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L131:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L242
	addi	a5,a5,1
	bne	a5,a2,.L131
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L130:
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	addi	a1,s1,%lo(.LC1)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_unlock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L134:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L243
	addi	a5,a5,1
	bne	a5,a2,.L134
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L133:
	lui	a5,%hi(.LC2)
	addi	a1,s1,%lo(.LC1)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,0(sp)
	li	a5,-2147483648
	lui	a4,%hi(.LANCHOR0)
	xori	a5,a5,-2
	addi	a4,a4,%lo(.LANCHOR0)
	sw	a5,16(a4)
	call	pthread_rwlock_rdlock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L137:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L244
	addi	a5,a5,1
	bne	a5,a2,.L137
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L136:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC22)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC22)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_tryrdlock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L140:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L245
	addi	a5,a5,1
	bne	a5,a2,.L140
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L139:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC23)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC23)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_trywrlock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L143:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L246
	addi	a5,a5,1
	bne	a5,a2,.L143
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L142:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC24)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC24)
	call	printf
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	puts
	addi	a0,sp,12
	call	pthread_mutexattr_init
	li	a1,1
	addi	a0,sp,12
	call	pthread_mutexattr_settype
	lui	a5,%hi(.LANCHOR0)
	addi	a3,a5,%lo(.LANCHOR0)
	addi	s1,a3,36
	addi	a1,sp,12
	mv	a0,s1
	call	pthread_mutex_init
	mv	a0,s1
	call	pthread_mutex_lock
	li	a5,-2147483648
	lui	a4,%hi(.LANCHOR0)
	xori	a5,a5,-1
	addi	a4,a4,%lo(.LANCHOR0)
	mv	a0,s1
	sw	a5,44(a4)
	call	pthread_mutex_lock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L146:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L247
	addi	a5,a5,1
	bne	a5,a2,.L146
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L145:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC26)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC26)
	call	printf
	mv	a0,s1
	call	pthread_mutex_trylock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L149:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L248
	addi	a5,a5,1
	bne	a5,a2,.L149
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L148:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC27)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC27)
	call	printf
	li	a1,4
	addi	a0,sp,12
	call	pthread_mutexattr_setrobust
	addi	a1,sp,12
	mv	a0,s1
	call	pthread_mutex_init
	lui	a2,%hi(leave_lost)
	addi	a2,a2,%lo(leave_lost)
	li	a3,0
	li	a1,0
	addi	a0,sp,20
	call	pthread_create
	lw	a0,20(sp)
	li	a1,0
	call	pthread_join
	mv	a0,s1
	call	pthread_mutex_lock
	mv	a0,s1
	call	pthread_mutex_destroy
	mv	a4,s0
	li	a5,0
	li	a2,9
.L152:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L249
	addi	a5,a5,1
	bne	a5,a2,.L152
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L151:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC28)
	addi	a1,a1,%lo(.LC28)
	addi	a0,a5,%lo(.LC2)
	call	printf
	mv	a0,s1
	call	pthread_mutex_unlock
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a1,a5,72
	mv	a0,s1
	call	pthread_mutex_timedlock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L155:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L250
	addi	a5,a5,1
	bne	a5,a2,.L155
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L154:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC29)
	addi	a1,a1,%lo(.LC29)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a1,a5,88
	mv	a0,s1
	call	pthread_mutex_timedlock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L158:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L251
	addi	a5,a5,1
	bne	a5,a2,.L158
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L157:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC30)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC30)
	call	printf
	mv	a0,s1
	call	pthread_mutex_unlock
	mv	a4,s0
	li	a5,0
	li	a2,9
.L161:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L252
	addi	a5,a5,1
	bne	a5,a2,.L161
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L160:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC31)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC31)
	call	printf
	mv	a0,s1
	call	pthread_mutex_consistent
	li	a5,0
	li	a3,9
.L164:
	lw	a4,0(s0)
	addi	s0,s0,8
	beq	a0,a4,.L253
	addi	a5,a5,1
	bne	a5,a3,.L164
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L163:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC32)
	addi	a1,a1,%lo(.LC32)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	ra,52(sp)
	lw	s0,48(sp)
	lw	s1,44(sp)
	li	a0,0
	addi	sp,sp,56
	jr	ra
.L237:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L117
.L236:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L114
.L213:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a4,a5,a4
	lw	a2,4(a4)
	j	.L42
.L253:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L163
.L252:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L160
.L251:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L157
.L250:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L154
.L249:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L151
.L248:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L148
.L247:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L145
.L246:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L142
.L245:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L139
.L244:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L136
.L243:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L133
.L242:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L130
.L241:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L127
.L240:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L124
.L239:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L121
.L233:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L105
.L232:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L102
.L231:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L99
.L230:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L96
.L229:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L93
.L228:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L90
.L227:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L87
.L226:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a4,a5,a4
	lw	a1,4(a4)
	j	.L82
.L224:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L73
.L223:
	lui	a5,%hi(wait_for_go)
	addi	a2,a5,%lo(wait_for_go)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	li	a3,0
	addi	a1,sp,20
	addi	a0,a5,64
	call	pthread_create
	j	.L71
.L222:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L69
.L221:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L66
.L220:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L63
.L219:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L60
.L218:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L57
.L217:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L54
.L216:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L51
.L215:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a1,4(a5)
	j	.L48
.L214:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L45
.L225:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,9
.L77:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L254
	addi	a5,a5,1
	bne	a5,a1,.L77
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L75
.L235:
	call	__errno_location
	lw	a1,0(a0)
	mv	a4,s0
	li	a5,0
	li	a0,9
	lui	a3,%hi(.LC18)
.L112:
	lw	a2,0(a4)
	addi	a4,a4,8
	beq	a1,a2,.L255
	addi	a5,a5,1
	bne	a5,a0,.L112
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L110
.L234:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,9
.L109:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L256
	addi	a5,a5,1
	bne	a5,a1,.L109
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L107
.L254:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L75
.L256:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L107
.L255:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L110
	.size	main, .-main
	.section	.rodata.str1.4
	.align	2
.LC33:
	.string	"0"
	.align	2
.LC34:
	.string	"EBUSY"
	.align	2
.LC35:
	.string	"EDEADLK"
	.align	2
.LC36:
	.string	"EPERM"
	.align	2
.LC37:
	.string	"ETIMEDOUT"
	.align	2
.LC38:
	.string	"EAGAIN"
	.align	2
.LC39:
	.string	"ESRCH"
	.align	2
.LC40:
	.string	"EINVAL"
	.align	2
.LC41:
	.string	"ENOTRECOVERABLE"
	.section	.rodata
	.align	3
	.set	.LANCHOR1,. + 0
	.type	names.4, @object
	.size	names.4, 72
names.4:
	.word	0
	.word	.LC33
	.word	16
	.word	.LC34
	.word	35
	.word	.LC35
	.word	1
	.word	.LC36
	.word	110
	.word	.LC37
	.word	11
	.word	.LC38
	.word	3
	.word	.LC39
	.word	22
	.word	.LC40
	.word	131
	.word	.LC41
	.type	past.1, @object
	.size	past.1, 16
past.1:
	.zero	16
	.type	bad.0, @object
	.size	bad.0, 16
bad.0:
	.zero	8
	.word	1000000000
	.zero	4
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	barrier, @object
	.size	barrier, 16
barrier:
	.zero	16
	.type	rwlock, @object
	.size	rwlock, 20
rwlock:
	.zero	20
	.type	mutex, @object
	.size	mutex, 24
mutex:
	.zero	24
	.type	threads.3, @object
	.size	threads.3, 120
threads.3:
	.zero	120
	.type	cond, @object
	.size	cond, 16
cond:
	.zero	16
	.type	shared.2, @object
	.size	shared.2, 16
shared.2:
	.zero	16
	.section	.sbss,"aw",@nobits
	.align	2
	.type	go, @object
	.size	go, 4
go:
	.zero	4
	.type	sem, @object
	.size	sem, 8
sem:
	.zero	8
	.type	first, @object
	.size	first, 4
first:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
