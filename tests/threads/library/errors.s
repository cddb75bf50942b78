	.file	"errors.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	interrupt, @function
interrupt:
	ret
	.size	interrupt, .-interrupt
	.align	2
	.type	in_a_thread, @function
in_a_thread:
	addi	sp,sp,-16
	mv	a2,a0
	li	a1,0
	li	a3,0
	mv	a0,sp
	sw	ra,12(sp)
	call	pthread_create
	lw	a0,0(sp)
	li	a1,0
	call	pthread_join
	lw	ra,12(sp)
	addi	sp,sp,16
	jr	ra
	.size	in_a_thread, .-in_a_thread
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
	bne	a5,zero,.L6
.L7:
	li	a0,1000
	call	usleep
	lw	a5,%lo(go)(s0)
	beq	a5,zero,.L7
.L6:
	lw	ra,8(sp)
	lw	s0,4(sp)
	mv	a0,s1
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	wait_for_go, .-wait_for_go
	.align	2
	.type	leave_locked, @function
leave_locked:
	lui	a5,%hi(.LANCHOR0)
	addi	sp,sp,-12
	addi	a0,a5,%lo(.LANCHOR0)
	sw	ra,8(sp)
	sw	s0,4(sp)
	addi	s0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	addi	a0,s0,24
	call	pthread_mutex_lock
	lw	ra,8(sp)
	lw	s0,4(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	leave_locked, .-leave_locked
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"?"
	.align	2
.LC1:
	.string	"pthread_mutex_unlock(&mutex)"
	.align	2
.LC2:
	.string	"%s: %s\n"
	.align	2
.LC3:
	.string	"pthread_mutex_trylock(&mutex)"
	.align	2
.LC4:
	.string	"pthread_mutex_timedlock(&mutex, &past)"
	.align	2
.LC5:
	.string	"pthread_mutex_timedlock(&mutex, &before)"
	.align	2
.LC6:
	.string	"pthread_mutex_timedlock(&mutex, &bad[0])"
	.align	2
.LC7:
	.string	"pthread_mutex_timedlock(&mutex, &bad[1])"
	.text
	.align	2
	.type	use_foreign_mutex, @function
use_foreign_mutex:
	lui	a5,%hi(.LANCHOR0)
	addi	sp,sp,-12
	addi	a0,a5,%lo(.LANCHOR0)
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	call	pthread_mutex_unlock
	lui	a4,%hi(.LANCHOR1)
	addi	s1,a4,%lo(.LANCHOR1)
	addi	s0,a4,%lo(.LANCHOR1)
	li	a3,0
	addi	a4,a4,%lo(.LANCHOR1)
	li	a1,13
.L16:
	lw	a2,0(a4)
	addi	a4,a4,8
	beq	a0,a2,.L39
	addi	a3,a3,1
	bne	a3,a1,.L16
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L15:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC1)
	addi	a1,a1,%lo(.LC1)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_trylock
	mv	a3,s1
	li	a4,0
	li	a1,13
.L19:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L40
	addi	a4,a4,1
	bne	a4,a1,.L19
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L18:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC3)
	addi	a1,a1,%lo(.LC3)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a1,s0,104
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	mv	a3,s1
	li	a4,0
	li	a1,13
.L22:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L41
	addi	a4,a4,1
	bne	a4,a1,.L22
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L21:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC4)
	addi	a1,a1,%lo(.LC4)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a1,s0,120
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	mv	a3,s1
	li	a4,0
	li	a1,13
.L25:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L42
	addi	a4,a4,1
	bne	a4,a1,.L25
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L24:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC5)
	addi	a1,a1,%lo(.LC5)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a1,s0,136
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	mv	a3,s1
	li	a4,0
	li	a1,13
.L28:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L43
	addi	a4,a4,1
	bne	a4,a1,.L28
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L27:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC6)
	addi	a1,a1,%lo(.LC6)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a1,s0,152
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	li	a4,0
	li	a2,13
.L31:
	lw	a3,0(s1)
	addi	s1,s1,8
	beq	a0,a3,.L44
	addi	a4,a4,1
	bne	a4,a2,.L31
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L30:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC7)
	addi	a1,a1,%lo(.LC7)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L39:
	slli	a3,a3,3
	add	a3,s0,a3
	lw	a2,4(a3)
	j	.L15
.L44:
	slli	a4,a4,3
	add	s0,s0,a4
	lw	a2,4(s0)
	j	.L30
.L43:
	slli	a4,a4,3
	add	a4,s0,a4
	lw	a2,4(a4)
	j	.L27
.L42:
	slli	a4,a4,3
	add	a4,s0,a4
	lw	a2,4(a4)
	j	.L24
.L41:
	slli	a4,a4,3
	add	a4,s0,a4
	lw	a2,4(a4)
	j	.L21
.L40:
	slli	a4,a4,3
	add	a4,s0,a4
	lw	a2,4(a4)
	j	.L18
	.size	use_foreign_mutex, .-use_foreign_mutex
	.align	2
	.type	look_at_robust, @function
look_at_robust:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(.LANCHOR0)
	addi	a0,s1,%lo(.LANCHOR0)
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	pthread_mutex_trylock
	lui	a5,%hi(.LANCHOR1)
	addi	s0,a5,%lo(.LANCHOR1)
	li	a3,0
	addi	a5,a5,%lo(.LANCHOR1)
	li	a1,13
.L48:
	lw	a2,0(a5)
	addi	a5,a5,8
	beq	a0,a2,.L63
	addi	a3,a3,1
	bne	a3,a1,.L48
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L47:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC3)
	addi	a1,a1,%lo(.LC3)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a1,a5,136
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	mv	a3,s0
	li	a5,0
	li	a1,13
.L51:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L64
	addi	a5,a5,1
	bne	a5,a1,.L51
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L50:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC6)
	addi	a1,a1,%lo(.LC6)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a1,a5,104
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	mv	a3,s0
	li	a5,0
	li	a1,13
.L54:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L65
	addi	a5,a5,1
	bne	a5,a1,.L54
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L53:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC4)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC4)
	call	printf
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	li	a5,0
	li	a2,13
.L57:
	lw	a3,0(s0)
	addi	s0,s0,8
	beq	a0,a3,.L66
	addi	a5,a5,1
	bne	a5,a2,.L57
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L56:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC1)
	addi	a1,a1,%lo(.LC1)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L63:
	lui	a5,%hi(.LANCHOR1)
	slli	a3,a3,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a3,a5,a3
	lw	a2,4(a3)
	j	.L47
.L66:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L56
.L65:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L53
.L64:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L50
	.size	look_at_robust, .-look_at_robust
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	"pthread_cond_wait(&cond, &mutex)"
	.align	2
.LC9:
	.string	"pthread_cond_timedwait(&cond, &mutex, &past)"
	.text
	.align	2
	.type	wait_without, @function
wait_without:
	addi	sp,sp,-16
	sw	s1,4(sp)
	lui	s1,%hi(.LANCHOR0)
	sw	s0,8(sp)
	addi	s0,s1,%lo(.LANCHOR0)
	addi	s0,s0,48
	addi	a1,s1,%lo(.LANCHOR0)
	mv	a0,s0
	sw	ra,12(sp)
	call	pthread_cond_wait
	lui	a5,%hi(.LANCHOR1)
	addi	a3,a5,%lo(.LANCHOR1)
	li	a4,0
	addi	a5,a5,%lo(.LANCHOR1)
	li	a1,13
.L70:
	lw	a2,0(a5)
	addi	a5,a5,8
	beq	a0,a2,.L77
	addi	a4,a4,1
	bne	a4,a1,.L70
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L69:
	lui	t0,%hi(.LC2)
	lui	a1,%hi(.LC8)
	addi	a0,t0,%lo(.LC2)
	addi	a1,a1,%lo(.LC8)
	sw	a3,0(sp)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a2,a5,104
	addi	a1,s1,%lo(.LANCHOR0)
	mv	a0,s0
	call	pthread_cond_timedwait
	lw	a3,0(sp)
	li	a5,0
	li	a2,13
	lui	t0,%hi(.LC2)
.L73:
	lw	a4,0(a3)
	addi	a3,a3,8
	beq	a0,a4,.L78
	addi	a5,a5,1
	bne	a5,a2,.L73
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L72:
	lui	a1,%hi(.LC9)
	addi	a1,a1,%lo(.LC9)
	addi	a0,t0,%lo(.LC2)
	call	printf
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
.L77:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a4,a5,a4
	lw	a2,4(a4)
	j	.L69
.L78:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	s1,a4,a5
	lw	a2,4(s1)
	j	.L72
	.size	wait_without, .-wait_without
	.section	.rodata.str1.4
	.align	2
.LC10:
	.string	"pthread_rwlock_tryrdlock(&rwlock)"
	.align	2
.LC11:
	.string	"pthread_rwlock_trywrlock(&rwlock)"
	.align	2
.LC12:
	.string	"pthread_rwlock_timedrdlock(&rwlock, &past)"
	.align	2
.LC13:
	.string	"pthread_rwlock_timedwrlock(&rwlock, &past)"
	.align	2
.LC14:
	.string	"pthread_rwlock_timedrdlock(&rwlock, &bad[0])"
	.align	2
.LC15:
	.string	"pthread_rwlock_timedwrlock(&rwlock, &bad[1])"
	.text
	.align	2
	.type	use_foreign_rwlock, @function
use_foreign_rwlock:
	addi	sp,sp,-16
	sw	s0,8(sp)
	lui	s0,%hi(.LANCHOR0+64)
	addi	a5,s0,%lo(.LANCHOR0+64)
	mv	a0,a5
	sw	ra,12(sp)
	sw	s1,4(sp)
	sw	a5,0(sp)
	call	pthread_rwlock_tryrdlock
	lui	a4,%hi(.LANCHOR1)
	addi	s0,a4,%lo(.LANCHOR1)
	li	a3,0
	addi	a4,a4,%lo(.LANCHOR1)
	li	a1,13
.L82:
	lw	a2,0(a4)
	addi	a4,a4,8
	beq	a0,a2,.L105
	addi	a3,a3,1
	bne	a3,a1,.L82
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L81:
	lui	s1,%hi(.LC2)
	lui	a1,%hi(.LC10)
	addi	a1,a1,%lo(.LC10)
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_trywrlock
	mv	a3,s0
	li	a4,0
	li	a1,13
.L85:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L106
	addi	a4,a4,1
	bne	a4,a1,.L85
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L84:
	lui	a1,%hi(.LC11)
	addi	a1,a1,%lo(.LC11)
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a0,0(sp)
	lui	a5,%hi(.LANCHOR1+104)
	addi	a1,a5,%lo(.LANCHOR1+104)
	call	pthread_rwlock_timedrdlock
	mv	a3,s0
	li	a4,0
	li	a1,13
.L88:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L107
	addi	a4,a4,1
	bne	a4,a1,.L88
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L87:
	lui	a1,%hi(.LC12)
	addi	a1,a1,%lo(.LC12)
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a0,0(sp)
	lui	a5,%hi(.LANCHOR1+104)
	addi	a1,a5,%lo(.LANCHOR1+104)
	call	pthread_rwlock_timedwrlock
	mv	a3,s0
	li	a4,0
	li	a1,13
.L91:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L108
	addi	a4,a4,1
	bne	a4,a1,.L91
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L90:
	lui	a1,%hi(.LC13)
	addi	a1,a1,%lo(.LC13)
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a0,0(sp)
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a1,a5,136
	call	pthread_rwlock_timedrdlock
	mv	a3,s0
	li	a4,0
	li	a1,13
.L94:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L109
	addi	a4,a4,1
	bne	a4,a1,.L94
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L93:
	lui	a1,%hi(.LC14)
	addi	a1,a1,%lo(.LC14)
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a0,0(sp)
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a1,a5,152
	call	pthread_rwlock_timedwrlock
	li	a4,0
	li	a2,13
.L97:
	lw	a3,0(s0)
	addi	s0,s0,8
	beq	a0,a3,.L110
	addi	a4,a4,1
	bne	a4,a2,.L97
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L96:
	lui	a1,%hi(.LC15)
	addi	a0,s1,%lo(.LC2)
	addi	a1,a1,%lo(.LC15)
	call	printf
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
.L105:
	lui	a5,%hi(.LANCHOR1)
	slli	a3,a3,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a3,a5,a3
	lw	a2,4(a3)
	j	.L81
.L110:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a5,a5,a4
	lw	a2,4(a5)
	j	.L96
.L109:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a4,a5,a4
	lw	a2,4(a4)
	j	.L93
.L108:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a4,a5,a4
	lw	a2,4(a4)
	j	.L90
.L107:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a4,a5,a4
	lw	a2,4(a4)
	j	.L87
.L106:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a4,a5,a4
	lw	a2,4(a4)
	j	.L84
	.size	use_foreign_rwlock, .-use_foreign_rwlock
	.section	.rodata.str1.4
	.align	2
.LC16:
	.string	"no error"
	.align	2
.LC17:
	.string	"all"
	.align	2
.LC18:
	.string	"-- barriers, semaphores, spin locks, keys"
	.align	2
.LC19:
	.string	"pthread_barrierattr_setpshared(&attr, 2)"
	.align	2
.LC20:
	.string	"pthread_barrier_init(&barrier, 0, 0)"
	.align	2
.LC21:
	.string	"pthread_barrier_init(&barrier, 0, 0x80000000)"
	.align	2
.LC22:
	.string	"sem_init(&sem, 0, (unsigned)SEM_VALUE_MAX + 1)"
	.align	2
.LC23:
	.string	"sem_init(&sem, 0, SEM_VALUE_MAX)"
	.align	2
.LC24:
	.string	"sem_post(&sem)"
	.align	2
.LC25:
	.string	"sem_trywait(&sem)"
	.align	2
.LC26:
	.string	"sem_init(&sem, 0, 0)"
	.align	2
.LC27:
	.string	"sem_timedwait(&sem, &past)"
	.align	2
.LC28:
	.string	"sem_timedwait(&sem, &before)"
	.align	2
.LC29:
	.string	"sem_timedwait(&sem, &bad[0])"
	.align	2
.LC30:
	.string	"sem_timedwait(&sem, &bad[1])"
	.align	2
.LC31:
	.string	"sem_wait(&sem)"
	.align	2
.LC32:
	.string	"sem_destroy(&sem)"
	.align	2
.LC33:
	.string	"pthread_spin_trylock(&spin)"
	.align	2
.LC34:
	.string	"pthread_setspecific(key, &key)"
	.align	2
.LC35:
	.string	"pthread_key_delete(key)"
	.align	2
.LC36:
	.string	"deleted %d\n"
	.align	2
.LC37:
	.string	"pthread_key_delete(PTHREAD_KEYS_MAX)"
	.align	2
.LC38:
	.string	"pthread_setspecific(PTHREAD_KEYS_MAX, 0)"
	.align	2
.LC39:
	.string	"none %d\n"
	.align	2
.LC40:
	.string	"keys that could be made: %s\n"
	.align	2
.LC41:
	.string	"pthread_key_create(&keys[made], 0)"
	.align	2
.LC42:
	.string	"pthread_key_delete(keys[made / 2])"
	.align	2
.LC43:
	.string	"pthread_key_create(&keys[made / 2], 0)"
	.text
	.align	2
	.type	others, @function
others:
	lui	a0,%hi(.LC18)
	addi	sp,sp,-556
	addi	a0,a0,%lo(.LC18)
	sw	ra,552(sp)
	sw	s0,548(sp)
	sw	s1,544(sp)
	call	puts
	addi	a0,sp,4
	call	pthread_barrierattr_init
	li	a1,2
	addi	a0,sp,4
	call	pthread_barrierattr_setpshared
	lui	a5,%hi(.LANCHOR1)
	addi	s0,a5,%lo(.LANCHOR1)
	li	a4,0
	addi	a5,a5,%lo(.LANCHOR1)
	li	a2,13
.L114:
	lw	a3,0(a5)
	addi	a5,a5,8
	beq	a0,a3,.L237
	addi	a4,a4,1
	bne	a4,a2,.L114
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L113:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC19)
	addi	a1,a1,%lo(.LC19)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0+84)
	addi	s1,a5,%lo(.LANCHOR0+84)
	li	a2,0
	li	a1,0
	mv	a0,s1
	call	pthread_barrier_init
	mv	a4,s0
	li	a5,0
	li	a2,13
.L117:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L238
	addi	a5,a5,1
	bne	a5,a2,.L117
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L116:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC20)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC20)
	call	printf
	li	a2,-2147483648
	li	a1,0
	mv	a0,s1
	call	pthread_barrier_init
	mv	a4,s0
	li	a5,0
	li	a2,13
.L120:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L239
	addi	a5,a5,1
	bne	a5,a2,.L120
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L119:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC21)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC21)
	call	printf
	lui	s1,%hi(sem)
	li	a2,-2147483648
	li	a1,0
	addi	a0,s1,%lo(sem)
	call	sem_init
	li	a5,-1
	beq	a0,a5,.L240
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L121:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC22)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC22)
	call	printf
	li	a2,-2147483648
	xori	a2,a2,-1
	li	a1,0
	addi	a0,s1,%lo(sem)
	call	sem_init
	li	a5,-1
	beq	a0,a5,.L241
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L124:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC23)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC23)
	call	printf
	addi	a0,s1,%lo(sem)
	call	sem_post
	li	a5,-1
	beq	a0,a5,.L242
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L127:
	lui	a5,%hi(.LC24)
	addi	a1,a5,%lo(.LC24)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	addi	a0,s1,%lo(sem)
	call	sem_trywait
	li	a5,-1
	beq	a0,a5,.L243
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L130:
	lui	a5,%hi(.LC25)
	addi	a1,a5,%lo(.LC25)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	addi	a0,s1,%lo(sem)
	call	sem_post
	li	a5,-1
	beq	a0,a5,.L244
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L133:
	lui	a5,%hi(.LC24)
	addi	a1,a5,%lo(.LC24)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	li	a2,0
	li	a1,0
	addi	a0,s1,%lo(sem)
	call	sem_init
	li	a5,-1
	beq	a0,a5,.L245
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L136:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC26)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC26)
	call	printf
	addi	a0,s1,%lo(sem)
	call	sem_trywait
	li	a5,-1
	beq	a0,a5,.L246
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L139:
	lui	a5,%hi(.LC25)
	addi	a1,a5,%lo(.LC25)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a1,a5,104
	addi	a0,s1,%lo(sem)
	call	sem_timedwait
	li	a5,-1
	beq	a0,a5,.L247
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L142:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC27)
	addi	a1,a1,%lo(.LC27)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a1,a5,120
	addi	a0,s1,%lo(sem)
	call	sem_timedwait
	li	a5,-1
	beq	a0,a5,.L248
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L145:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC28)
	addi	a1,a1,%lo(.LC28)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a1,a5,136
	addi	a0,s1,%lo(sem)
	call	sem_timedwait
	li	a5,-1
	beq	a0,a5,.L249
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L148:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC29)
	addi	a1,a1,%lo(.LC29)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a1,a5,152
	addi	a0,s1,%lo(sem)
	call	sem_timedwait
	li	a5,-1
	beq	a0,a5,.L250
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L151:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC30)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC30)
	call	printf
	li	a2,16
	li	a1,0
	addi	a0,sp,12
	call	memset
	lui	a5,%hi(interrupt)
	addi	a5,a5,%lo(interrupt)
	li	a2,0
	addi	a1,sp,12
	li	a0,14
	sw	a5,12(sp)
	call	sigaction
	li	a0,1
	call	alarm
	addi	a0,s1,%lo(sem)
	call	sem_wait
	li	a5,-1
	beq	a0,a5,.L251
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L154:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC31)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC31)
	call	printf
	addi	a0,s1,%lo(sem)
	call	sem_destroy
	li	a5,-1
	beq	a0,a5,.L252
	lui	a2,%hi(.LC16)
	addi	a2,a2,%lo(.LC16)
.L157:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC32)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC32)
	call	printf
	lui	s1,%hi(spin)
	li	a1,0
	addi	a0,s1,%lo(spin)
	call	pthread_spin_init
	addi	a0,s1,%lo(spin)
	call	pthread_spin_lock
	addi	a0,s1,%lo(spin)
	call	pthread_spin_trylock
	mv	a4,s0
	li	a5,0
	li	a2,13
.L162:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L253
	addi	a5,a5,1
	bne	a5,a2,.L162
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L161:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC33)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC33)
	call	printf
	li	a1,0
	addi	a0,sp,8
	call	pthread_key_create
	lw	a0,8(sp)
	addi	a1,sp,8
	call	pthread_setspecific
	mv	a4,s0
	li	a5,0
	li	a2,13
.L165:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L254
	addi	a5,a5,1
	bne	a5,a2,.L165
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L164:
	lui	a5,%hi(.LC2)
	lui	s1,%hi(.LC34)
	addi	a0,a5,%lo(.LC2)
	addi	a1,s1,%lo(.LC34)
	call	printf
	lw	a0,8(sp)
	call	pthread_key_delete
	mv	a4,s0
	li	a5,0
	li	a2,13
.L168:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L255
	addi	a5,a5,1
	bne	a5,a2,.L168
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L167:
	lui	t1,%hi(.LC35)
	lui	a5,%hi(.LC2)
	addi	a1,t1,%lo(.LC35)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,8(sp)
	call	pthread_key_delete
	mv	a4,s0
	li	a5,0
	li	a2,13
	lui	t1,%hi(.LC35)
.L171:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L256
	addi	a5,a5,1
	bne	a5,a2,.L171
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L170:
	lui	a5,%hi(.LC2)
	addi	a1,t1,%lo(.LC35)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,8(sp)
	addi	a1,sp,8
	call	pthread_setspecific
	mv	a4,s0
	li	a5,0
	li	a2,13
.L174:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L257
	addi	a5,a5,1
	bne	a5,a2,.L174
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L173:
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	addi	a1,s1,%lo(.LC34)
	call	printf
	lw	a0,8(sp)
	call	pthread_getspecific
	snez	a1,a0
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	printf
	li	a0,128
	call	pthread_key_delete
	mv	a4,s0
	li	a5,0
	li	a2,13
.L177:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L258
	addi	a5,a5,1
	bne	a5,a2,.L177
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L176:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC37)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC37)
	call	printf
	li	a1,0
	li	a0,128
	call	pthread_setspecific
	mv	a4,s0
	li	a5,0
	li	a2,13
.L180:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L259
	addi	a5,a5,1
	bne	a5,a2,.L180
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L179:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC38)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC38)
	call	printf
	li	a0,128
	call	pthread_getspecific
	snez	a1,a0
	lui	a0,%hi(.LC39)
	addi	a0,a0,%lo(.LC39)
	call	printf
	li	s1,0
	addi	a5,sp,28
	j	.L181
.L183:
	addi	s1,s1,1
	li	a4,128
	addi	a5,a5,4
	beq	s1,a4,.L208
.L181:
	mv	a0,a5
	li	a1,0
	sw	a5,0(sp)
	call	pthread_key_create
	lw	a5,0(sp)
	beq	a0,zero,.L183
	mv	a2,s0
	li	a3,0
	li	t1,13
.L185:
	lw	a1,0(a2)
	addi	a2,a2,8
	beq	a0,a1,.L260
	addi	a3,a3,1
	bne	a3,t1,.L185
	lui	a1,%hi(.LC0)
	addi	a1,a1,%lo(.LC0)
.L182:
	lui	a0,%hi(.LC40)
	addi	a0,a0,%lo(.LC40)
	sw	a5,0(sp)
	call	printf
	lw	a5,0(sp)
	li	a1,0
	mv	a0,a5
	call	pthread_key_create
	mv	a3,s0
	li	a5,0
	li	a1,13
.L188:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L261
	addi	a5,a5,1
	bne	a5,a1,.L188
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L187:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC41)
	addi	a1,a1,%lo(.LC41)
	addi	a0,a5,%lo(.LC2)
	call	printf
	srai	a5,s1,1
	slli	a5,a5,2
	addi	a4,sp,4
	mv	s1,a5
	addi	a5,a5,540
	add	a5,a5,a4
	lw	a0,-516(a5)
	call	pthread_key_delete
	mv	a4,s0
	li	a5,0
	li	a2,13
.L191:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L262
	addi	a5,a5,1
	bne	a5,a2,.L191
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L190:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC42)
	addi	a1,a1,%lo(.LC42)
	addi	a0,a5,%lo(.LC2)
	call	printf
	addi	a5,sp,28
	add	a0,a5,s1
	li	a1,0
	call	pthread_key_create
	li	a5,0
	li	a3,13
.L194:
	lw	a4,0(s0)
	addi	s0,s0,8
	beq	a0,a4,.L263
	addi	a5,a5,1
	bne	a5,a3,.L194
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L193:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC43)
	addi	a1,a1,%lo(.LC43)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	ra,552(sp)
	lw	s0,548(sp)
	lw	s1,544(sp)
	addi	sp,sp,556
	jr	ra
.L263:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L193
.L262:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L190
.L261:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L187
.L259:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L179
.L258:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L176
.L257:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L173
.L256:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L170
.L255:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L167
.L254:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L164
.L253:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L161
.L239:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L119
.L238:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L116
.L237:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a4,a5,a4
	lw	a2,4(a4)
	j	.L113
.L260:
	lui	a4,%hi(.LANCHOR1)
	slli	a3,a3,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a3,a4,a3
	lw	a1,4(a3)
	j	.L182
.L240:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L123:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L264
	addi	a5,a5,1
	bne	a5,a1,.L123
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L121
.L244:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L135:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L265
	addi	a5,a5,1
	bne	a5,a1,.L135
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L133
.L243:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L132:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L266
	addi	a5,a5,1
	bne	a5,a1,.L132
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L130
.L242:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L129:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L267
	addi	a5,a5,1
	bne	a5,a1,.L129
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L127
.L241:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L126:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L268
	addi	a5,a5,1
	bne	a5,a1,.L126
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L124
.L252:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L159:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L269
	addi	a5,a5,1
	bne	a5,a1,.L159
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L157
.L251:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L156:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L270
	addi	a5,a5,1
	bne	a5,a1,.L156
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L154
.L250:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L153:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L271
	addi	a5,a5,1
	bne	a5,a1,.L153
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L151
.L249:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L150:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L272
	addi	a5,a5,1
	bne	a5,a1,.L150
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L148
.L248:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L147:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L273
	addi	a5,a5,1
	bne	a5,a1,.L147
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L145
.L247:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L144:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L274
	addi	a5,a5,1
	bne	a5,a1,.L144
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L142
.L246:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L141:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L275
	addi	a5,a5,1
	bne	a5,a1,.L141
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L139
.L245:
	call	__errno_location
	lw	a2,0(a0)
	mv	a4,s0
	li	a5,0
	li	a1,13
.L138:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a2,a3,.L276
	addi	a5,a5,1
	bne	a5,a1,.L138
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L136
.L208:
	lui	a1,%hi(.LC17)
	addi	a5,sp,540
	addi	a1,a1,%lo(.LC17)
	j	.L182
.L264:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L121
.L268:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L124
.L267:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L127
.L266:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L130
.L265:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L133
.L272:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L148
.L271:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L151
.L270:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L154
.L269:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L157
.L276:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L136
.L275:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L139
.L274:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L142
.L273:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L145
	.size	others, .-others
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"-- threads"
	.align	2
.LC45:
	.string	"pthread_join(pthread_self(), 0)"
	.align	2
.LC46:
	.string	"pthread_detach(one)"
	.align	2
.LC47:
	.string	"pthread_join(one, 0)"
	.align	2
.LC48:
	.string	"pthread_kill(one, 0)"
	.align	2
.LC49:
	.string	"pthread_kill(one, SIGUSR1)"
	.align	2
.LC50:
	.string	"pthread_kill(pthread_self(), 65)"
	.align	2
.LC51:
	.string	"pthread_kill(pthread_self(), -1)"
	.align	2
.LC52:
	.string	"pthread_sigmask(77, &set, 0)"
	.align	2
.LC53:
	.string	"pthread_sigmask(77, 0, &set)"
	.align	2
.LC54:
	.string	"sixteen-letters!"
	.align	2
.LC55:
	.string	"pthread_setname_np(pthread_self(), \"sixteen-letters!\")"
	.align	2
.LC56:
	.string	"pthread_attr_setstacksize(&attr, 1000)"
	.align	2
.LC57:
	.string	"pthread_attr_setdetachstate(&attr, 2)"
	.align	2
.LC58:
	.string	"pthread_attr_setdetachstate(&attr, -1)"
	.align	2
.LC59:
	.string	"pthread_attr_setstack(&attr, &attr, 1000)"
	.align	2
.LC60:
	.string	"-- mutexes"
	.align	2
.LC61:
	.string	"pthread_mutexattr_settype(&attr, 77)"
	.align	2
.LC62:
	.string	"pthread_mutexattr_settype(&attr, -1)"
	.align	2
.LC63:
	.string	"pthread_mutexattr_setpshared(&attr, 2)"
	.align	2
.LC64:
	.string	"pthread_mutexattr_setrobust(&attr, 77)"
	.align	2
.LC65:
	.string	"type %d\n"
	.align	2
.LC66:
	.string	"pthread_mutex_lock(&mutex)"
	.align	2
.LC67:
	.string	"pthread_mutex_destroy(&mutex)"
	.align	2
.LC68:
	.string	"unlocked"
	.align	2
.LC69:
	.string	"pthread_mutex_consistent(&mutex)"
	.align	2
.LC70:
	.string	"-- robust mutexes"
	.align	2
.LC71:
	.string	"pthread_mutex_trylock(&other)"
	.align	2
.LC72:
	.string	"pthread_mutex_unlock(&other)"
	.align	2
.LC73:
	.string	"pthread_mutex_lock(&other)"
	.align	2
.LC74:
	.string	"pthread_mutex_destroy(&other)"
	.align	2
.LC75:
	.string	"-- condition variables"
	.align	2
.LC76:
	.string	"pthread_condattr_setclock(&attr, CLOCK_PROCESS_CPUTIME_ID)"
	.align	2
.LC77:
	.string	"pthread_condattr_setclock(&attr, 77)"
	.align	2
.LC78:
	.string	"pthread_condattr_setpshared(&attr, 2)"
	.align	2
.LC79:
	.string	"pthread_cond_timedwait(&cond, &mutex, &bad[0])"
	.align	2
.LC80:
	.string	"pthread_cond_timedwait(&cond, &mutex, &bad[1])"
	.align	2
.LC81:
	.string	"pthread_cond_timedwait(&cond, &mutex, &before)"
	.align	2
.LC82:
	.string	"pthread_cond_destroy(&cond)"
	.align	2
.LC83:
	.string	"-- locks for readers and writers"
	.align	2
.LC84:
	.string	"pthread_rwlockattr_setpshared(&attr, 2)"
	.align	2
.LC85:
	.string	"pthread_rwlockattr_setkind_np(&attr, 77)"
	.align	2
.LC86:
	.string	"pthread_rwlock_wrlock(&rwlock)"
	.align	2
.LC87:
	.string	"pthread_rwlock_rdlock(&rwlock)"
	.align	2
.LC88:
	.string	"pthread_rwlock_unlock(&rwlock)"
	.align	2
.LC89:
	.string	"pthread_rwlock_destroy(&rwlock)"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	lui	a0,%hi(.LC44)
	addi	sp,sp,-68
	addi	a0,a0,%lo(.LC44)
	sw	ra,64(sp)
	sw	s1,56(sp)
	sw	s0,60(sp)
	call	puts
	call	pthread_self
	li	a1,0
	call	pthread_join
	lui	a5,%hi(.LANCHOR1)
	addi	s1,a5,%lo(.LANCHOR1)
	li	a4,0
	addi	a5,a5,%lo(.LANCHOR1)
	li	a2,13
.L280:
	lw	a3,0(a5)
	addi	a5,a5,8
	beq	a0,a3,.L565
	addi	a4,a4,1
	bne	a4,a2,.L280
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L279:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC45)
	addi	a1,a1,%lo(.LC45)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(wait_for_go)
	addi	a2,a5,%lo(wait_for_go)
	li	a3,0
	li	a1,0
	addi	a0,sp,20
	call	pthread_create
	lw	a0,20(sp)
	call	pthread_detach
	mv	a4,s1
	li	a5,0
	li	a2,13
.L283:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L566
	addi	a5,a5,1
	bne	a5,a2,.L283
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L282:
	lui	a5,%hi(.LC2)
	lui	s0,%hi(.LC46)
	addi	a0,a5,%lo(.LC2)
	addi	a1,s0,%lo(.LC46)
	call	printf
	lw	a0,20(sp)
	call	pthread_detach
	mv	a4,s1
	li	a5,0
	li	a2,13
.L286:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L567
	addi	a5,a5,1
	bne	a5,a2,.L286
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L285:
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	addi	a1,s0,%lo(.LC46)
	call	printf
	lw	a0,20(sp)
	li	a1,0
	call	pthread_join
	mv	a4,s1
	li	a5,0
	li	a2,13
.L289:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L568
	addi	a5,a5,1
	bne	a5,a2,.L289
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L288:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC47)
	addi	a1,a1,%lo(.LC47)
	addi	a0,a5,%lo(.LC2)
	call	printf
	li	s0,20480
	li	a4,1
	lui	a5,%hi(go)
	addi	a0,s0,-480
	sw	a4,%lo(go)(a5)
	call	usleep
	lui	a5,%hi(wait_for_go)
	addi	a2,a5,%lo(wait_for_go)
	li	a3,0
	li	a1,0
	addi	a0,sp,20
	call	pthread_create
	addi	a0,s0,-480
	call	usleep
	lw	a0,20(sp)
	li	a1,0
	call	pthread_kill
	mv	a4,s1
	li	a5,0
	li	a2,13
.L292:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L569
	addi	a5,a5,1
	bne	a5,a2,.L292
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L291:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC48)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC48)
	call	printf
	lw	a0,20(sp)
	li	a1,10
	call	pthread_kill
	mv	a4,s1
	li	a5,0
	li	a2,13
.L295:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L570
	addi	a5,a5,1
	bne	a5,a2,.L295
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L294:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC49)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC49)
	call	printf
	call	pthread_self
	li	a1,65
	call	pthread_kill
	mv	a4,s1
	li	a5,0
	li	a2,13
.L298:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L571
	addi	a5,a5,1
	bne	a5,a2,.L298
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L297:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC50)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC50)
	call	printf
	call	pthread_self
	li	a1,-1
	call	pthread_kill
	mv	a4,s1
	li	a5,0
	li	a2,13
.L301:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L572
	addi	a5,a5,1
	bne	a5,a2,.L301
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L300:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC51)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC51)
	call	printf
	lw	a0,20(sp)
	li	a1,0
	call	pthread_join
	addi	a0,sp,24
	call	sigemptyset
	li	a2,0
	addi	a1,sp,24
	li	a0,77
	call	pthread_sigmask
	mv	a4,s1
	li	a5,0
	li	a2,13
.L304:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L573
	addi	a5,a5,1
	bne	a5,a2,.L304
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L303:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC52)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC52)
	call	printf
	addi	a2,sp,24
	li	a1,0
	li	a0,77
	call	pthread_sigmask
	mv	a4,s1
	li	a5,0
	li	a2,13
.L307:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L574
	addi	a5,a5,1
	bne	a5,a2,.L307
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L306:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC53)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC53)
	call	printf
	call	pthread_self
	lui	a1,%hi(.LC54)
	addi	a1,a1,%lo(.LC54)
	call	pthread_setname_np
	mv	a4,s1
	li	a5,0
	li	a2,13
.L310:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L575
	addi	a5,a5,1
	bne	a5,a2,.L310
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L309:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC55)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC55)
	call	printf
	addi	a0,sp,32
	call	pthread_attr_init
	li	a1,1000
	addi	a0,sp,32
	call	pthread_attr_setstacksize
	mv	a4,s1
	li	a5,0
	li	a2,13
.L313:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L576
	addi	a5,a5,1
	bne	a5,a2,.L313
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L312:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC56)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC56)
	call	printf
	li	a1,2
	addi	a0,sp,32
	call	pthread_attr_setdetachstate
	mv	a4,s1
	li	a5,0
	li	a2,13
.L316:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L577
	addi	a5,a5,1
	bne	a5,a2,.L316
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L315:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC57)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC57)
	call	printf
	li	a1,-1
	addi	a0,sp,32
	call	pthread_attr_setdetachstate
	mv	a4,s1
	li	a5,0
	li	a2,13
.L319:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L578
	addi	a5,a5,1
	bne	a5,a2,.L319
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L318:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC58)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC58)
	call	printf
	addi	a1,sp,32
	li	a2,1000
	mv	a0,a1
	call	pthread_attr_setstack
	mv	a4,s1
	li	a5,0
	li	a2,13
.L322:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L579
	addi	a5,a5,1
	bne	a5,a2,.L322
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L321:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC59)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC59)
	call	printf
	addi	a0,sp,32
	call	pthread_attr_destroy
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	call	puts
	addi	a0,sp,24
	call	pthread_mutexattr_init
	li	a1,77
	addi	a0,sp,24
	call	pthread_mutexattr_settype
	mv	a4,s1
	li	a5,0
	li	a2,13
.L325:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L580
	addi	a5,a5,1
	bne	a5,a2,.L325
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L324:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC61)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC61)
	call	printf
	li	a1,-1
	addi	a0,sp,24
	call	pthread_mutexattr_settype
	mv	a4,s1
	li	a5,0
	li	a2,13
.L328:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L581
	addi	a5,a5,1
	bne	a5,a2,.L328
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L327:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC62)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC62)
	call	printf
	li	a1,2
	addi	a0,sp,24
	call	pthread_mutexattr_setpshared
	mv	a4,s1
	li	a5,0
	li	a2,13
.L331:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L582
	addi	a5,a5,1
	bne	a5,a2,.L331
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L330:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC63)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC63)
	call	printf
	li	a1,77
	addi	a0,sp,24
	call	pthread_mutexattr_setrobust
	mv	a4,s1
	li	a5,0
	li	a2,13
.L334:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L583
	addi	a5,a5,1
	bne	a5,a2,.L334
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L333:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC64)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC64)
	call	printf
	lui	a5,%hi(types.1)
	addi	a5,a5,%lo(types.1)
	sw	a5,4(sp)
	lui	a5,%hi(.LANCHOR1+136)
	addi	a5,a5,%lo(.LANCHOR1+136)
	sw	a5,16(sp)
	lui	a5,%hi(.LANCHOR1+104)
	addi	a5,a5,%lo(.LANCHOR1+104)
	sw	zero,12(sp)
	sw	a5,8(sp)
	li	s0,13
	sw	s1,0(sp)
.L361:
	lw	a1,12(sp)
	lui	a5,%hi(.LC65)
	addi	a0,a5,%lo(.LC65)
	call	printf
	lw	a5,4(sp)
	addi	a0,sp,24
	lw	a1,0(a5)
	call	pthread_mutexattr_settype
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	addi	a1,sp,24
	mv	s1,a5
	call	pthread_mutex_init
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	lw	a4,0(sp)
	li	a5,0
.L337:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L584
	addi	a5,a5,1
	bne	a5,s0,.L337
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L336:
	lui	a5,%hi(.LC1)
	addi	a1,a5,%lo(.LC1)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a1,16(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	lw	a4,0(sp)
	li	a5,0
.L340:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L585
	addi	a5,a5,1
	bne	a5,s0,.L340
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L339:
	lui	a5,%hi(.LC6)
	addi	a1,a5,%lo(.LC6)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	lw	a4,0(sp)
	li	a5,0
.L343:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L586
	addi	a5,a5,1
	bne	a5,s0,.L343
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L342:
	lui	a5,%hi(.LC66)
	addi	a1,a5,%lo(.LC66)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_trylock
	lw	a4,0(sp)
	li	a5,0
.L346:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L587
	addi	a5,a5,1
	bne	a5,s0,.L346
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L345:
	lui	a5,%hi(.LC3)
	addi	a1,a5,%lo(.LC3)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a1,8(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	lw	a4,0(sp)
	li	a5,0
.L349:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L588
	addi	a5,a5,1
	bne	a5,s0,.L349
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L348:
	lui	a5,%hi(.LC4)
	addi	a1,a5,%lo(.LC4)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_destroy
	lw	a4,0(sp)
	li	a5,0
.L352:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L589
	addi	a5,a5,1
	bne	a5,s0,.L352
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L351:
	lui	a5,%hi(.LC67)
	addi	a1,a5,%lo(.LC67)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(use_foreign_mutex)
	li	a3,0
	addi	a2,a5,%lo(use_foreign_mutex)
	li	a1,0
	addi	a0,sp,32
	call	pthread_create
	lw	a0,32(sp)
	li	a1,0
	lui	s1,%hi(.LC68)
	call	pthread_join
	j	.L353
.L354:
	call	puts
.L353:
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	mv	a5,a0
	addi	a0,s1,%lo(.LC68)
	beq	a5,zero,.L354
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_consistent
	lw	a4,0(sp)
	li	a5,0
.L357:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L590
	addi	a5,a5,1
	bne	a5,s0,.L357
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L356:
	lui	a5,%hi(.LC69)
	addi	a1,a5,%lo(.LC69)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_destroy
	lw	a4,0(sp)
	li	a5,0
.L360:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L591
	addi	a5,a5,1
	bne	a5,s0,.L360
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L359:
	lui	a5,%hi(.LC67)
	addi	a1,a5,%lo(.LC67)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a5,4(sp)
	addi	a5,a5,4
	sw	a5,4(sp)
	lw	a5,12(sp)
	bne	a5,zero,.L592
	li	a5,1
	sw	a5,12(sp)
	j	.L361
.L592:
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	li	a1,0
	mv	s0,a5
	lw	s1,0(sp)
	call	pthread_mutex_init
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_trylock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L364:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L593
	addi	a5,a5,1
	bne	a5,a2,.L364
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L363:
	lui	a5,%hi(.LC3)
	addi	a1,a5,%lo(.LC3)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a1,8(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L367:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L594
	addi	a5,a5,1
	bne	a5,a2,.L367
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L366:
	lui	a5,%hi(.LC4)
	addi	a1,a5,%lo(.LC4)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a1,16(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L370:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L595
	addi	a5,a5,1
	bne	a5,a2,.L370
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L369:
	lui	a5,%hi(.LC6)
	addi	a1,a5,%lo(.LC6)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_destroy
	mv	a4,s1
	li	a5,0
	li	a2,13
.L373:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L596
	addi	a5,a5,1
	bne	a5,a2,.L373
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L372:
	lui	a5,%hi(.LC67)
	addi	a1,a5,%lo(.LC67)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	mv	s0,a5
	call	pthread_mutex_unlock
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_destroy
	lui	a0,%hi(.LC70)
	addi	a0,a0,%lo(.LC70)
	call	puts
	addi	a0,sp,24
	call	pthread_mutexattr_init
	li	a1,4
	addi	a0,sp,24
	call	pthread_mutexattr_setrobust
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a5,a5,168
	sw	a5,4(sp)
	addi	a5,s0,%lo(.LANCHOR0)
	sw	a5,12(sp)
	lui	a5,%hi(.LANCHOR0+24)
	sw	zero,0(sp)
	addi	s0,a5,%lo(.LANCHOR0+24)
.L413:
	lw	a1,0(sp)
	lui	a5,%hi(.LC65)
	addi	a0,a5,%lo(.LC65)
	call	printf
	lw	a5,4(sp)
	addi	a0,sp,24
	lw	a1,0(a5)
	call	pthread_mutexattr_settype
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	addi	a1,sp,24
	call	pthread_mutex_init
	addi	a1,sp,24
	mv	a0,s0
	call	pthread_mutex_init
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	mv	a3,s1
	li	a4,0
	li	a5,13
.L376:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L597
	addi	a4,a4,1
	bne	a4,a5,.L376
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L375:
	lui	a5,%hi(.LC1)
	addi	a1,a5,%lo(.LC1)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_consistent
	mv	a3,s1
	li	a4,0
	li	a5,13
.L379:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L598
	addi	a4,a4,1
	bne	a4,a5,.L379
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L378:
	lui	a5,%hi(.LC69)
	addi	a1,a5,%lo(.LC69)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(leave_locked)
	li	a3,0
	addi	a2,a5,%lo(leave_locked)
	li	a1,0
	addi	a0,sp,32
	call	pthread_create
	lw	a0,32(sp)
	li	a1,0
	call	pthread_join
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	mv	a3,s1
	li	a4,0
	li	a5,13
.L382:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L599
	addi	a4,a4,1
	bne	a4,a5,.L382
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L381:
	lui	a5,%hi(.LC66)
	addi	a1,a5,%lo(.LC66)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	mv	a0,s0
	call	pthread_mutex_trylock
	mv	a3,s1
	li	a4,0
	li	a5,13
.L385:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L600
	addi	a4,a4,1
	bne	a4,a5,.L385
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L384:
	lui	a5,%hi(.LC71)
	addi	a1,a5,%lo(.LC71)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(look_at_robust)
	li	a3,0
	addi	a2,a5,%lo(look_at_robust)
	li	a1,0
	addi	a0,sp,32
	call	pthread_create
	lw	a0,32(sp)
	li	a1,0
	call	pthread_join
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_consistent
	mv	a3,s1
	li	a4,0
	li	a5,13
.L388:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L601
	addi	a4,a4,1
	bne	a4,a5,.L388
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L387:
	lui	a5,%hi(.LC69)
	addi	a1,a5,%lo(.LC69)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_consistent
	mv	a3,s1
	li	a4,0
	li	a5,13
.L391:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L602
	addi	a4,a4,1
	bne	a4,a5,.L391
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L390:
	lui	a5,%hi(.LC69)
	addi	a1,a5,%lo(.LC69)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	mv	a3,s1
	li	a4,0
	li	a5,13
.L394:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L603
	addi	a4,a4,1
	bne	a4,a5,.L394
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L393:
	lui	a5,%hi(.LC1)
	addi	a1,a5,%lo(.LC1)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	mv	a0,s0
	call	pthread_mutex_unlock
	mv	a3,s1
	li	a4,0
	li	a5,13
.L397:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L604
	addi	a4,a4,1
	bne	a4,a5,.L397
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L396:
	lui	a5,%hi(.LC72)
	addi	a1,a5,%lo(.LC72)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	mv	a3,s1
	li	a4,0
	li	a5,13
.L400:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L605
	addi	a4,a4,1
	bne	a4,a5,.L400
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L399:
	lui	a5,%hi(.LC66)
	addi	a1,a5,%lo(.LC66)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	mv	a3,s1
	li	a4,0
	li	a5,13
.L403:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L606
	addi	a4,a4,1
	bne	a4,a5,.L403
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L402:
	lui	a5,%hi(.LC1)
	addi	a1,a5,%lo(.LC1)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	mv	a0,s0
	call	pthread_mutex_lock
	mv	a3,s1
	li	a4,0
	li	a5,13
.L406:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L607
	addi	a4,a4,1
	bne	a4,a5,.L406
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L405:
	lui	a5,%hi(.LC73)
	addi	a1,a5,%lo(.LC73)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_destroy
	mv	a3,s1
	li	a4,0
	li	a5,13
.L409:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L608
	addi	a4,a4,1
	bne	a4,a5,.L409
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L408:
	lui	a5,%hi(.LC67)
	addi	a1,a5,%lo(.LC67)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	mv	a0,s0
	call	pthread_mutex_destroy
	mv	a3,s1
	li	a4,0
	li	a5,13
.L412:
	lw	a2,0(a3)
	addi	a3,a3,8
	beq	a0,a2,.L609
	addi	a4,a4,1
	bne	a4,a5,.L412
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L411:
	lui	a5,%hi(.LC74)
	addi	a1,a5,%lo(.LC74)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a5,0(sp)
	lw	a3,4(sp)
	li	a4,3
	addi	a5,a5,1
	addi	a3,a3,4
	sw	a5,0(sp)
	sw	a3,4(sp)
	bne	a5,a4,.L413
	li	a1,0
	addi	a0,sp,24
	call	pthread_mutexattr_settype
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	addi	a1,sp,24
	call	pthread_mutex_init
	addi	a1,sp,24
	mv	a0,s0
	call	pthread_mutex_init
	lui	a4,%hi(leave_locked)
	addi	a0,a4,%lo(leave_locked)
	call	in_a_thread
	lw	a1,8(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_timedlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L416:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L610
	addi	a5,a5,1
	bne	a5,a2,.L416
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L415:
	lui	a5,%hi(.LC4)
	addi	a1,a5,%lo(.LC4)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a5,12(sp)
	lw	a2,8(sp)
	addi	s0,a5,48
	lui	a5,%hi(.LANCHOR0)
	addi	a1,a5,%lo(.LANCHOR0)
	mv	a0,s0
	call	pthread_cond_timedwait
	mv	a4,s1
	li	a5,0
	li	a2,13
.L419:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L611
	addi	a5,a5,1
	bne	a5,a2,.L419
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L418:
	lui	a5,%hi(.LC9)
	addi	a1,a5,%lo(.LC9)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L422:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L612
	addi	a5,a5,1
	bne	a5,a2,.L422
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L421:
	lui	a5,%hi(.LC1)
	addi	a1,a5,%lo(.LC1)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a0,%hi(.LC75)
	addi	a0,a0,%lo(.LC75)
	call	puts
	addi	a0,sp,24
	call	pthread_condattr_init
	li	a1,2
	addi	a0,sp,24
	call	pthread_condattr_setclock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L425:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L613
	addi	a5,a5,1
	bne	a5,a2,.L425
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L424:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC76)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC76)
	call	printf
	li	a1,77
	addi	a0,sp,24
	call	pthread_condattr_setclock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L428:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L614
	addi	a5,a5,1
	bne	a5,a2,.L428
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L427:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC77)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC77)
	call	printf
	li	a1,2
	addi	a0,sp,24
	call	pthread_condattr_setpshared
	mv	a4,s1
	li	a5,0
	li	a2,13
.L431:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L615
	addi	a5,a5,1
	bne	a5,a2,.L431
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L430:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC78)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC78)
	call	printf
	addi	a0,sp,32
	call	pthread_mutexattr_init
	li	a1,2
	addi	a0,sp,32
	call	pthread_mutexattr_settype
	lui	a5,%hi(.LANCHOR0)
	addi	a1,sp,32
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_init
	li	a0,0
	call	wait_without
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_lock
	lui	a0,%hi(wait_without)
	addi	a0,a0,%lo(wait_without)
	call	in_a_thread
	lw	a2,16(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a1,a5,%lo(.LANCHOR0)
	mv	a0,s0
	call	pthread_cond_timedwait
	mv	a4,s1
	li	a5,0
	li	a2,13
.L434:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L616
	addi	a5,a5,1
	bne	a5,a2,.L434
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L433:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC79)
	addi	a1,a1,%lo(.LC79)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a2,a5,152
	lui	a5,%hi(.LANCHOR0)
	addi	a1,a5,%lo(.LANCHOR0)
	mv	a0,s0
	call	pthread_cond_timedwait
	mv	a4,s1
	li	a5,0
	li	a2,13
.L437:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L617
	addi	a5,a5,1
	bne	a5,a2,.L437
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L436:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC80)
	addi	a1,a1,%lo(.LC80)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a2,8(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a1,a5,%lo(.LANCHOR0)
	mv	a0,s0
	call	pthread_cond_timedwait
	mv	a4,s1
	li	a5,0
	li	a2,13
.L440:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L618
	addi	a5,a5,1
	bne	a5,a2,.L440
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L439:
	lui	a5,%hi(.LC9)
	addi	a1,a5,%lo(.LC9)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	addi	a2,a5,120
	lui	a5,%hi(.LANCHOR0)
	addi	a1,a5,%lo(.LANCHOR0)
	mv	a0,s0
	call	pthread_cond_timedwait
	mv	a4,s1
	li	a5,0
	li	a2,13
.L443:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L619
	addi	a5,a5,1
	bne	a5,a2,.L443
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L442:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC81)
	addi	a1,a1,%lo(.LC81)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L446:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L620
	addi	a5,a5,1
	bne	a5,a2,.L446
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L445:
	lui	a5,%hi(.LC1)
	addi	a1,a5,%lo(.LC1)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	mv	a0,s0
	call	pthread_cond_destroy
	mv	a4,s1
	li	a5,0
	li	a2,13
.L449:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L621
	addi	a5,a5,1
	bne	a5,a2,.L449
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L448:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC82)
	addi	a1,a1,%lo(.LC82)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_mutex_destroy
	mv	a4,s1
	li	a5,0
	li	a2,13
.L452:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L622
	addi	a5,a5,1
	bne	a5,a2,.L452
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L451:
	lui	a5,%hi(.LC67)
	addi	a1,a5,%lo(.LC67)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lui	a0,%hi(.LC83)
	addi	a0,a0,%lo(.LC83)
	call	puts
	addi	a0,sp,32
	call	pthread_rwlockattr_init
	li	a1,2
	addi	a0,sp,32
	call	pthread_rwlockattr_setpshared
	mv	a4,s1
	li	a5,0
	li	a2,13
.L455:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L623
	addi	a5,a5,1
	bne	a5,a2,.L455
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L454:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC84)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC84)
	call	printf
	li	a1,77
	addi	a0,sp,32
	call	pthread_rwlockattr_setkind_np
	mv	a4,s1
	li	a5,0
	li	a2,13
.L458:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L624
	addi	a5,a5,1
	bne	a5,a2,.L458
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L457:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC85)
	addi	a1,a1,%lo(.LC85)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a5,12(sp)
	addi	a5,a5,64
	mv	a0,a5
	mv	s0,a5
	sw	a5,0(sp)
	call	pthread_rwlock_wrlock
	lui	a0,%hi(use_foreign_rwlock)
	addi	a0,a0,%lo(use_foreign_rwlock)
	call	in_a_thread
	mv	a0,s0
	call	pthread_rwlock_wrlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L461:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L625
	addi	a5,a5,1
	bne	a5,a2,.L461
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L460:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC86)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC86)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_rdlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L464:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L626
	addi	a5,a5,1
	bne	a5,a2,.L464
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L463:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC87)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC87)
	call	printf
	lw	a1,8(sp)
	lw	a0,0(sp)
	call	pthread_rwlock_timedrdlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L467:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L627
	addi	a5,a5,1
	bne	a5,a2,.L467
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L466:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC12)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC12)
	call	printf
	lw	a1,8(sp)
	lw	a0,0(sp)
	call	pthread_rwlock_timedwrlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L470:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L628
	addi	a5,a5,1
	bne	a5,a2,.L470
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L469:
	lui	a5,%hi(.LC13)
	addi	a1,a5,%lo(.LC13)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_trywrlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L473:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L629
	addi	a5,a5,1
	bne	a5,a2,.L473
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L472:
	lui	a5,%hi(.LC2)
	lui	s0,%hi(.LC11)
	addi	a0,a5,%lo(.LC2)
	addi	a1,s0,%lo(.LC11)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_tryrdlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L476:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L630
	addi	a5,a5,1
	bne	a5,a2,.L476
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L475:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC10)
	addi	a0,a5,%lo(.LC2)
	addi	a1,a1,%lo(.LC10)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_unlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L479:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L631
	addi	a5,a5,1
	bne	a5,a2,.L479
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L478:
	lui	a5,%hi(.LC88)
	addi	a1,a5,%lo(.LC88)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_rdlock
	lw	a0,0(sp)
	call	pthread_rwlock_trywrlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L482:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L632
	addi	a5,a5,1
	bne	a5,a2,.L482
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L481:
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	addi	a1,s0,%lo(.LC11)
	call	printf
	lw	a1,8(sp)
	lw	a0,0(sp)
	call	pthread_rwlock_timedwrlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L485:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L633
	addi	a5,a5,1
	bne	a5,a2,.L485
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L484:
	lui	a5,%hi(.LC13)
	addi	a1,a5,%lo(.LC13)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_unlock
	mv	a4,s1
	li	a5,0
	li	a2,13
.L488:
	lw	a3,0(a4)
	addi	a4,a4,8
	beq	a0,a3,.L634
	addi	a5,a5,1
	bne	a5,a2,.L488
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L487:
	lui	a5,%hi(.LC88)
	addi	a1,a5,%lo(.LC88)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	lw	a0,0(sp)
	call	pthread_rwlock_destroy
	li	a5,0
	li	a3,13
.L491:
	lw	a4,0(s1)
	addi	s1,s1,8
	beq	a0,a4,.L635
	addi	a5,a5,1
	bne	a5,a3,.L491
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
.L490:
	lui	a5,%hi(.LC2)
	lui	a1,%hi(.LC89)
	addi	a1,a1,%lo(.LC89)
	addi	a0,a5,%lo(.LC2)
	call	printf
	call	others
	lw	ra,64(sp)
	lw	s0,60(sp)
	lw	s1,56(sp)
	li	a0,0
	addi	sp,sp,68
	jr	ra
.L609:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L411
.L608:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L408
.L607:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L405
.L606:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L402
.L605:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L399
.L604:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L396
.L603:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L393
.L602:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L390
.L601:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L387
.L600:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L384
.L599:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L381
.L598:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L378
.L597:
	lui	a3,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a3,a3,%lo(.LANCHOR1)
	add	a4,a3,a4
	lw	a2,4(a4)
	j	.L375
.L591:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L359
.L590:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L356
.L589:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L351
.L588:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L348
.L587:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L345
.L586:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L342
.L585:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L339
.L584:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L336
.L565:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,a4,3
	addi	a5,a5,%lo(.LANCHOR1)
	add	a4,a5,a4
	lw	a2,4(a4)
	j	.L279
.L635:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L490
.L634:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L487
.L633:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L484
.L632:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L481
.L631:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L478
.L630:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L475
.L629:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L472
.L628:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L469
.L627:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L466
.L626:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L463
.L625:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L460
.L624:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L457
.L623:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L454
.L622:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L451
.L621:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L448
.L620:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L445
.L619:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L442
.L618:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L439
.L617:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L436
.L616:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L433
.L615:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L430
.L614:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L427
.L613:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L424
.L612:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L421
.L611:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L418
.L610:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L415
.L596:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L372
.L595:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L369
.L594:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L366
.L593:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L363
.L583:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L333
.L582:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L330
.L581:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L327
.L580:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L324
.L579:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L321
.L578:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L318
.L577:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L315
.L576:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L312
.L575:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L309
.L574:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L306
.L573:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L303
.L572:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L300
.L571:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L297
.L570:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L294
.L569:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L291
.L568:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L288
.L567:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L285
.L566:
	lui	a4,%hi(.LANCHOR1)
	slli	a5,a5,3
	addi	a4,a4,%lo(.LANCHOR1)
	add	a5,a4,a5
	lw	a2,4(a5)
	j	.L282
	.size	main, .-main
	.section	.rodata.str1.4
	.align	2
.LC90:
	.string	"0"
	.align	2
.LC91:
	.string	"EBUSY"
	.align	2
.LC92:
	.string	"EDEADLK"
	.align	2
.LC93:
	.string	"EPERM"
	.align	2
.LC94:
	.string	"ETIMEDOUT"
	.align	2
.LC95:
	.string	"EAGAIN"
	.align	2
.LC96:
	.string	"EINVAL"
	.align	2
.LC97:
	.string	"ESRCH"
	.align	2
.LC98:
	.string	"ERANGE"
	.align	2
.LC99:
	.string	"EOVERFLOW"
	.align	2
.LC100:
	.string	"EOWNERDEAD"
	.align	2
.LC101:
	.string	"ENOTRECOVERABLE"
	.align	2
.LC102:
	.string	"EINTR"
	.section	.rodata
	.align	3
	.set	.LANCHOR1,. + 0
	.type	names.2, @object
	.size	names.2, 104
names.2:
	.word	0
	.word	.LC90
	.word	16
	.word	.LC91
	.word	35
	.word	.LC92
	.word	1
	.word	.LC93
	.word	110
	.word	.LC94
	.word	11
	.word	.LC95
	.word	22
	.word	.LC96
	.word	3
	.word	.LC97
	.word	34
	.word	.LC98
	.word	75
	.word	.LC99
	.word	130
	.word	.LC100
	.word	131
	.word	.LC101
	.word	4
	.word	.LC102
	.type	past, @object
	.size	past, 16
past:
	.zero	16
	.type	before, @object
	.size	before, 16
before:
	.word	-5
	.word	-1
	.zero	8
	.type	bad, @object
	.size	bad, 32
bad:
	.zero	8
	.word	1000000000
	.zero	4
	.zero	8
	.word	-1
	.zero	4
	.type	types.0, @object
	.size	types.0, 12
types.0:
	.word	0
	.word	2
	.word	1
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	mutex, @object
	.size	mutex, 24
mutex:
	.zero	24
	.type	other, @object
	.size	other, 24
other:
	.zero	24
	.type	cond, @object
	.size	cond, 16
cond:
	.zero	16
	.type	rwlock, @object
	.size	rwlock, 20
rwlock:
	.zero	20
	.type	barrier, @object
	.size	barrier, 16
barrier:
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
	.type	spin, @object
	.size	spin, 4
spin:
	.zero	4
	.section	.srodata,"a"
	.align	2
	.type	types.1, @object
	.size	types.1, 8
types.1:
	.word	2
	.word	1
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
