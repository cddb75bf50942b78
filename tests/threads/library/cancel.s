	.file	"cancel.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	note, @function
note:
	lui	a4,%hi(order)
	lw	a3,%lo(order)(a4)
	slli	a5,a3,2
	add	a5,a5,a3
	slli	a5,a5,1
	add	a0,a0,a5
	sw	a0,%lo(order)(a4)
	ret
	.size	note, .-note
	.align	2
	.type	nothing, @function
nothing:
	ret
	.size	nothing, .-nothing
	.align	2
	.type	in_usleep, @function
in_usleep:
	addi	sp,sp,-12
	sw	s0,4(sp)
	li	s0,901120
	sw	ra,8(sp)
	addi	s0,s0,-1120
.L5:
	mv	a0,s0
	call	usleep
	j	.L5
	.size	in_usleep, .-in_usleep
	.align	2
	.type	in_join, @function
in_join:
	lui	a5,%hi(sleeper)
	lw	a0,%lo(sleeper)(a5)
	addi	sp,sp,-12
	li	a1,0
	sw	ra,8(sp)
	call	pthread_join
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_join, .-in_join
	.align	2
	.type	asynchronous, @function
asynchronous:
	addi	sp,sp,-16
	li	a5,7
	mv	a1,sp
	li	a0,1
	sw	a5,0(sp)
	sw	ra,12(sp)
	call	pthread_setcanceltype
	lw	a4,0(sp)
	lui	a5,%hi(order)
	sw	a4,%lo(order)(a5)
	lui	a5,%hi(ready)
	li	a4,1
	sw	a4,%lo(ready)(a5)
.L10:
	j	.L10
	.size	asynchronous, .-asynchronous
	.align	2
	.type	call_once, @function
call_once:
	lui	a1,%hi(slow_function)
	lui	a0,%hi(once)
	addi	sp,sp,-12
	addi	a1,a1,%lo(slow_function)
	addi	a0,a0,%lo(once)
	sw	ra,8(sp)
	call	pthread_once
	lui	a4,%hi(order)
	lw	a3,%lo(order)(a4)
	lw	ra,8(sp)
	li	a0,0
	slli	a5,a3,2
	add	a5,a5,a3
	slli	a5,a5,1
	addi	a5,a5,3
	sw	a5,%lo(order)(a4)
	addi	sp,sp,12
	jr	ra
	.size	call_once, .-call_once
	.align	2
	.type	in_sleep, @function
in_sleep:
	addi	sp,sp,-12
	sw	ra,8(sp)
.L15:
	li	a0,1000
	call	sleep
	j	.L15
	.size	in_sleep, .-in_sleep
	.align	2
	.type	asynchronous_later, @function
asynchronous_later:
	addi	sp,sp,-12
	li	a1,0
	li	a0,1
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	pthread_setcancelstate
	li	a1,0
	li	a0,1
	call	pthread_setcanceltype
	call	pthread_self
	call	pthread_cancel
	lui	s0,%hi(order)
	li	a5,1
	li	a1,0
	li	a0,0
	sw	a5,%lo(order)(s0)
	call	pthread_setcancelstate
	li	a5,2
	lw	ra,8(sp)
	sw	a5,%lo(order)(s0)
	lw	s0,4(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	asynchronous_later, .-asynchronous_later
	.align	2
	.type	with_a_token, @function
with_a_token:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	pthread_self
	call	pthread_cancel
	lui	a0,%hi(sem)
	lui	s0,%hi(order)
	li	a5,1
	addi	a0,a0,%lo(sem)
	sw	a5,%lo(order)(s0)
	call	sem_wait
	li	a5,2
	lw	ra,8(sp)
	sw	a5,%lo(order)(s0)
	lw	s0,4(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	with_a_token, .-with_a_token
	.align	2
	.type	itself, @function
itself:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	mv	s0,a0
	call	pthread_self
	call	pthread_cancel
	lui	a0,%hi(sem)
	lui	s1,%hi(order)
	li	a5,1
	addi	a0,a0,%lo(sem)
	sw	a5,%lo(order)(s1)
	call	sem_post
	beq	s0,zero,.L22
	call	pthread_testcancel
.L22:
	lw	ra,8(sp)
	lw	s0,4(sp)
	li	a5,2
	sw	a5,%lo(order)(s1)
	li	a0,0
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	itself, .-itself
	.align	2
	.type	sleep_and_note, @function
sleep_and_note:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	mv	s0,a0
	call	pthread_testcancel
	li	a0,1000
	call	usleep
	lui	a4,%hi(order)
	lw	a3,%lo(order)(a4)
	lw	ra,8(sp)
	slli	a5,a3,2
	add	a5,a5,a3
	slli	a5,a5,1
	add	s0,s0,a5
	sw	s0,%lo(order)(a4)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
	.size	sleep_and_note, .-sleep_and_note
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"state %d"
	.align	2
.LC1:
	.string	" old %d"
	.align	2
.LC2:
	.string	" state %d"
	.align	2
.LC3:
	.string	" old %d\n"
	.text
	.align	2
	.type	disabled, @function
disabled:
	addi	sp,sp,-16
	li	a5,7
	mv	a1,sp
	li	a0,1
	sw	a5,0(sp)
	sw	ra,12(sp)
	sw	s0,8(sp)
	call	pthread_setcancelstate
	mv	a1,a0
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	call	printf
	lw	a1,0(sp)
	lui	a0,%hi(.LC1)
	addi	a0,a0,%lo(.LC1)
	call	printf
	lui	a5,%hi(ready)
	li	a4,1
	sw	a4,%lo(ready)(a5)
	lui	s0,%hi(go)
	lw	a5,%lo(go)(s0)
	bne	a5,zero,.L30
.L31:
	call	sched_yield
	lw	a5,%lo(go)(s0)
	beq	a5,zero,.L31
.L30:
	call	pthread_testcancel
	li	a0,1000
	call	usleep
	li	a5,1
	lui	s0,%hi(order)
	mv	a1,sp
	li	a0,0
	sw	a5,%lo(order)(s0)
	call	pthread_setcancelstate
	mv	a1,a0
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	printf
	lw	a1,0(sp)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	printf
	li	a5,2
	sw	a5,%lo(order)(s0)
	call	pthread_testcancel
	li	a5,3
	lw	ra,12(sp)
	sw	a5,%lo(order)(s0)
	lw	s0,8(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
	.size	disabled, .-disabled
	.align	2
	.type	in_testcancel, @function
in_testcancel:
	addi	sp,sp,-12
	sw	ra,8(sp)
.L36:
	call	pthread_testcancel
	call	sched_yield
	j	.L36
	.size	in_testcancel, .-in_testcancel
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"cancelled"
	.align	2
.LC5:
	.string	"not cancelled"
	.text
	.align	2
	.type	run, @function
run:
	addi	sp,sp,-20
	lui	a5,%hi(go)
	sw	zero,%lo(go)(a5)
	sw	s0,12(sp)
	lui	s0,%hi(ready)
	lui	a5,%hi(order)
	sw	s1,8(sp)
	mv	a3,a1
	sw	zero,%lo(ready)(s0)
	mv	a2,a0
	mv	s1,a0
	li	a1,0
	mv	a0,sp
	sw	zero,%lo(order)(a5)
	sw	ra,16(sp)
	call	pthread_create
	lui	a5,%hi(disabled)
	addi	a5,a5,%lo(disabled)
	beq	s1,a5,.L39
	lui	a5,%hi(asynchronous)
	addi	a5,a5,%lo(asynchronous)
	beq	s1,a5,.L39
	li	a0,4096
	addi	a0,a0,904
	call	usleep
.L42:
	lui	a5,%hi(itself)
	addi	a5,a5,%lo(itself)
	beq	s1,a5,.L43
	lui	a5,%hi(asynchronous_later)
	addi	a5,a5,%lo(asynchronous_later)
	beq	s1,a5,.L43
	lui	a5,%hi(with_a_token)
	addi	a5,a5,%lo(with_a_token)
	bne	s1,a5,.L45
.L43:
	lw	a0,0(sp)
	li	a5,1
	lui	a4,%hi(go)
	addi	a1,sp,4
	sw	a5,%lo(go)(a4)
	call	pthread_join
	lw	a4,4(sp)
	li	a5,-1
	beq	a4,a5,.L54
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
.L38:
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
.L39:
	lw	a5,%lo(ready)(s0)
	bne	a5,zero,.L45
.L41:
	call	sched_yield
	lw	a5,%lo(ready)(s0)
	beq	a5,zero,.L41
	j	.L42
.L45:
	lw	a0,0(sp)
	call	pthread_cancel
	j	.L43
.L54:
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	j	.L38
	.size	run, .-run
	.align	2
	.type	clean_slowly, @function
clean_slowly:
	lui	a5,%hi(key)
	lw	a0,%lo(key)(a5)
	addi	sp,sp,-36
	li	a1,6
	sw	ra,32(sp)
	sw	s0,28(sp)
	call	pthread_setspecific
	lui	s0,%hi(sleep_and_note)
	li	a5,5
	addi	s0,s0,%lo(sleep_and_note)
	mv	a0,sp
	sw	a5,4(sp)
	sw	s0,0(sp)
	sw	zero,8(sp)
	call	__cleanup_push
	li	a5,4
	addi	a0,sp,12
	sw	s0,12(sp)
	sw	a5,16(sp)
	sw	zero,20(sp)
	call	__cleanup_push
.L56:
	li	a0,1000
	call	sleep
	j	.L56
	.size	clean_slowly, .-clean_slowly
	.align	2
	.type	clean_up, @function
clean_up:
	lui	a5,%hi(key)
	lw	a0,%lo(key)(a5)
	addi	sp,sp,-36
	li	a1,3
	sw	ra,32(sp)
	sw	s0,28(sp)
	call	pthread_setspecific
	lui	s0,%hi(note)
	li	a5,2
	addi	s0,s0,%lo(note)
	mv	a0,sp
	sw	a5,4(sp)
	sw	s0,0(sp)
	sw	zero,8(sp)
	call	__cleanup_push
	li	a5,1
	addi	a0,sp,12
	sw	s0,12(sp)
	sw	a5,16(sp)
	sw	zero,20(sp)
	call	__cleanup_push
.L59:
	li	a0,1000
	call	sleep
	j	.L59
	.size	clean_up, .-clean_up
	.align	2
	.type	in_pause, @function
in_pause:
	addi	sp,sp,-12
	sw	ra,8(sp)
.L62:
	call	pause
	j	.L62
	.size	in_pause, .-in_pause
	.align	2
	.type	in_wait, @function
in_wait:
	lui	a5,%hi(child)
	lw	a0,%lo(child)(a5)
	addi	sp,sp,-12
	li	a2,0
	li	a1,0
	sw	ra,8(sp)
	call	waitpid
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_wait, .-in_wait
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"/tmp/badak-fifo"
	.text
	.align	2
	.type	in_open, @function
in_open:
	lui	a0,%hi(.LC6)
	addi	sp,sp,-12
	li	a1,0
	addi	a0,a0,%lo(.LC6)
	sw	ra,8(sp)
	call	open
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	in_open, .-in_open
	.align	2
	.type	in_clock_nanosleep, @function
in_clock_nanosleep:
	addi	sp,sp,-32
	addi	a2,sp,7
	li	a4,-2147483648
	sw	ra,28(sp)
	andi	a2,a2,-8
	xori	a4,a4,-1
	li	a5,0
	li	a3,0
	li	a1,1
	li	a0,0
	sw	zero,8(a2)
	sw	zero,12(a2)
	sw	a4,0(a2)
	sw	a5,4(a2)
	call	clock_nanosleep
	lw	ra,28(sp)
	li	a0,0
	addi	sp,sp,32
	jr	ra
	.size	in_clock_nanosleep, .-in_clock_nanosleep
	.align	2
	.type	in_sigtimedwait, @function
in_sigtimedwait:
	addi	sp,sp,-40
	sw	s0,32(sp)
	addi	s0,sp,15
	sw	ra,36(sp)
	andi	s0,s0,-8
	li	a4,1000
	li	a5,0
	mv	a0,sp
	sw	a4,0(s0)
	sw	a5,4(s0)
	sw	zero,8(s0)
	sw	zero,12(s0)
	call	sigfillset
	mv	a1,sp
	li	a2,0
	li	a0,0
	call	pthread_sigmask
	mv	a2,s0
	mv	a0,sp
	li	a1,0
	call	sigtimedwait
	lw	ra,36(sp)
	lw	s0,32(sp)
	li	a0,0
	addi	sp,sp,40
	jr	ra
	.size	in_sigtimedwait, .-in_sigtimedwait
	.align	2
	.type	in_sigwait, @function
in_sigwait:
	addi	sp,sp,-24
	addi	a0,sp,4
	sw	ra,20(sp)
	call	sigemptyset
	li	a1,10
	addi	a0,sp,4
	call	sigaddset
	addi	a1,sp,4
	li	a2,0
	li	a0,0
	call	pthread_sigmask
	mv	a1,sp
	addi	a0,sp,4
	call	sigwait
	lw	ra,20(sp)
	li	a0,0
	addi	sp,sp,24
	jr	ra
	.size	in_sigwait, .-in_sigwait
	.align	2
	.type	in_sigsuspend, @function
in_sigsuspend:
	addi	sp,sp,-20
	mv	a0,sp
	sw	ra,16(sp)
	call	sigfillset
.L75:
	mv	a0,sp
	call	sigsuspend
	j	.L75
	.size	in_sigsuspend, .-in_sigsuspend
	.align	2
	.type	in_nanosleep, @function
in_nanosleep:
	addi	sp,sp,-32
	sw	s0,24(sp)
	addi	s0,sp,7
	sw	ra,28(sp)
	andi	s0,s0,-8
	li	a4,1000
	li	a5,0
	sw	zero,8(s0)
	sw	zero,12(s0)
	sw	a4,0(s0)
	sw	a5,4(s0)
.L78:
	li	a1,0
	mv	a0,s0
	call	nanosleep
	j	.L78
	.size	in_nanosleep, .-in_nanosleep
	.align	2
	.type	in_write, @function
in_write:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(full)
	sw	s1,0(sp)
	sw	ra,8(sp)
	addi	s0,s0,%lo(full)
	lui	s1,%hi(zeros.0)
.L81:
	lw	a0,4(s0)
	li	a2,4096
	addi	a1,s1,%lo(zeros.0)
	call	write
	j	.L81
	.size	in_write, .-in_write
	.align	2
	.type	in_read, @function
in_read:
	lui	a5,%hi(empty)
	lw	a0,%lo(empty)(a5)
	addi	sp,sp,-16
	addi	a1,sp,3
	li	a2,1
	sw	ra,12(sp)
	call	read
	lw	ra,12(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
	.size	in_read, .-in_read
	.align	2
	.type	in_read_blocking, @function
in_read_blocking:
	addi	sp,sp,-24
	addi	a0,sp,4
	sw	ra,20(sp)
	call	sigfillset
	addi	a1,sp,4
	li	a2,0
	li	a0,0
	call	pthread_sigmask
	lui	a5,%hi(empty)
	lw	a0,%lo(empty)(a5)
	addi	a1,sp,3
	li	a2,1
	call	read
	lw	ra,20(sp)
	li	a0,0
	addi	sp,sp,24
	jr	ra
	.size	in_read_blocking, .-in_read_blocking
	.align	2
	.type	in_sem, @function
in_sem:
	addi	sp,sp,-32
	addi	a1,sp,7
	li	a4,-2147483648
	sw	ra,28(sp)
	andi	a1,a1,-8
	xori	a4,a4,-1
	li	a5,0
	sw	zero,8(a1)
	sw	zero,12(a1)
	sw	a4,0(a1)
	sw	a5,4(a1)
	beq	a0,zero,.L88
	lui	a0,%hi(sem)
	addi	a0,a0,%lo(sem)
	call	sem_timedwait
	lw	ra,28(sp)
	li	a0,0
	addi	sp,sp,32
	jr	ra
.L88:
	lui	a0,%hi(sem)
	addi	a0,a0,%lo(sem)
	call	sem_wait
	lw	ra,28(sp)
	li	a0,0
	addi	sp,sp,32
	jr	ra
	.size	in_sem, .-in_sem
	.align	2
	.type	in_cond, @function
in_cond:
	addi	sp,sp,-52
	sw	s0,44(sp)
	addi	a5,sp,27
	lui	s0,%hi(.LANCHOR0)
	li	a4,-2147483648
	andi	a3,a5,-8
	sw	ra,48(sp)
	sw	s1,40(sp)
	xori	a4,a4,-1
	li	a5,0
	mv	s1,a0
	addi	a0,s0,%lo(.LANCHOR0)
	sw	a5,4(a3)
	sw	a3,4(sp)
	sw	zero,8(a3)
	sw	zero,12(a3)
	sw	a4,0(a3)
	call	pthread_mutex_lock
	lui	a5,%hi(unlock)
	addi	a5,a5,%lo(unlock)
	addi	a0,sp,8
	sw	a5,8(sp)
	sw	zero,12(sp)
	sw	zero,16(sp)
	call	__cleanup_push
	lui	a5,%hi(.LANCHOR0+24)
	addi	a5,a5,%lo(.LANCHOR0+24)
	sw	a5,0(sp)
	j	.L92
.L96:
	call	pthread_cond_timedwait
.L92:
	lw	a2,4(sp)
	lw	a0,0(sp)
	addi	a1,s0,%lo(.LANCHOR0)
	bne	s1,zero,.L96
.L93:
	lw	a0,0(sp)
	addi	a1,s0,%lo(.LANCHOR0)
	call	pthread_cond_wait
	lw	a0,0(sp)
	addi	a1,s0,%lo(.LANCHOR0)
	call	pthread_cond_wait
	j	.L93
	.size	in_cond, .-in_cond
	.align	2
	.type	unlock, @function
unlock:
	lui	a0,%hi(.LANCHOR0)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LANCHOR0)
	sw	ra,8(sp)
	call	pthread_mutex_unlock
	lw	ra,8(sp)
	lui	a5,%hi(answer)
	sw	a0,%lo(answer)(a5)
	addi	sp,sp,12
	jr	ra
	.size	unlock, .-unlock
	.align	2
	.type	slow_function, @function
slow_function:
	lui	a4,%hi(order)
	lw	a2,%lo(order)(a4)
	lui	a3,%hi(ready)
	slli	a5,a2,2
	add	a5,a5,a2
	slli	a5,a5,1
	addi	a5,a5,1
	sw	a5,%lo(order)(a4)
	lw	a5,%lo(ready)(a3)
	addi	a2,a5,1
	sw	a2,%lo(ready)(a3)
	bne	a5,zero,.L100
	addi	sp,sp,-12
	sw	ra,8(sp)
.L101:
	li	a0,1000
	call	sleep
	j	.L101
.L100:
	lw	a3,%lo(order)(a4)
	slli	a5,a3,2
	add	a5,a5,a3
	slli	a5,a5,1
	addi	a5,a5,2
	sw	a5,%lo(order)(a4)
	ret
	.size	slow_function, .-slow_function
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	""
	.align	2
.LC8:
	.string	" the mutex was not its own"
	.align	2
.LC9:
	.string	" the mutex was its own"
	.align	2
.LC10:
	.string	"%s: %d %d cancelled %d%s\n"
	.align	2
.LC11:
	.string	"whom a cancelled thread wanted to join: %d"
	.align	2
.LC12:
	.string	" cancelled %d\n"
	.align	2
.LC13:
	.string	"functions %d %s\n"
	.align	2
.LC14:
	.string	"disabled: step %d %s\n"
	.align	2
.LC15:
	.string	"asynchronous: %d %s\n"
	.align	2
.LC16:
	.string	"asynchronous, enabled: step %d %s\n"
	.align	2
.LC17:
	.string	"and a cancellation point"
	.align	2
.LC18:
	.string	"itself: step %d %s\n"
	.align	2
.LC19:
	.string	"itself, without a cancellation point: step %d %s\n"
	.align	2
.LC20:
	.string	"itself, a token is there: step %d %s, tokens %d\n"
	.align	2
.LC21:
	.string	"once: %d\n"
	.align	2
.LC22:
	.string	"after its end: %d"
	.align	2
.LC23:
	.string	" result %d\n"
	.align	2
.LC24:
	.string	"errors: %d %d %d %d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-44
	addi	a0,sp,12
	sw	ra,40(sp)
	sw	s0,36(sp)
	sw	s1,32(sp)
	call	pthread_mutexattr_init
	li	a1,2
	addi	a0,sp,12
	call	pthread_mutexattr_settype
	lui	a0,%hi(.LANCHOR0)
	addi	a1,sp,12
	addi	a0,a0,%lo(.LANCHOR0)
	call	pthread_mutex_init
	lui	a5,%hi(key)
	lui	a1,%hi(note)
	addi	a1,a1,%lo(note)
	addi	a0,a5,%lo(key)
	call	pthread_key_create
	lui	a5,%hi(sem)
	li	a2,0
	li	a1,0
	addi	a0,a5,%lo(sem)
	call	sem_init
	lui	a0,%hi(empty)
	addi	a0,a0,%lo(empty)
	call	pipe
	lui	a0,%hi(full)
	addi	a0,a0,%lo(full)
	call	pipe
	lui	a5,%hi(.LC6)
	li	a1,384
	addi	a0,a5,%lo(.LC6)
	call	mkfifo
	lui	a5,%hi(stdout)
	lw	a0,%lo(stdout)(a5)
	call	fflush
	call	fork
	lui	a5,%hi(child)
	sw	a0,%lo(child)(a5)
	bne	a0,zero,.L105
.L106:
	call	pause
	j	.L106
.L105:
	lui	a5,%hi(sleeper)
	lui	a2,%hi(in_sleep)
	addi	a0,a5,%lo(sleeper)
	li	a3,0
	addi	a2,a2,%lo(in_sleep)
	li	a1,0
	call	pthread_create
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	li	s1,0
	sw	a5,0(sp)
	j	.L109
.L107:
	lw	a0,24(sp)
	call	pthread_cancel
	mv	a2,a0
	lw	a0,24(sp)
	addi	a1,sp,28
	sw	a2,8(sp)
	call	pthread_join
	lw	a5,4(sp)
	lw	a4,28(sp)
	lui	t0,%hi(answer)
	add	s0,s0,a5
	lw	a5,0(sp)
	lw	t1,%lo(answer)(t0)
	slli	s0,s0,2
	add	s0,a5,s0
	addi	a4,a4,1
	lui	a5,%hi(.LC7)
	lw	a1,0(s0)
	lw	a2,8(sp)
	addi	a5,a5,%lo(.LC7)
	mv	a3,a0
	seqz	a4,a4
	blt	t1,zero,.L108
	lw	a5,%lo(answer)(t0)
	beq	a5,zero,.L111
	lui	a5,%hi(.LC8)
	addi	a5,a5,%lo(.LC8)
.L108:
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	printf
	addi	s1,s1,1
	li	a5,38
	beq	s1,a5,.L117
.L109:
	lw	a4,0(sp)
	srli	a5,s1,1
	andi	s0,s1,-2
	sw	a5,4(sp)
	add	a5,s0,a5
	slli	a5,a5,2
	add	a5,a4,a5
	lw	a3,8(a5)
	lw	a2,4(a5)
	lui	a4,%hi(answer)
	li	a5,-1
	li	a1,0
	addi	a0,sp,24
	sw	a5,%lo(answer)(a4)
	sw	zero,28(sp)
	call	pthread_create
	andi	a5,s1,1
	beq	a5,zero,.L107
	li	a0,4096
	addi	a0,a0,904
	call	usleep
	j	.L107
.L111:
	lui	a5,%hi(.LC9)
	lui	a0,%hi(.LC10)
	addi	a5,a5,%lo(.LC9)
	addi	a0,a0,%lo(.LC10)
	call	printf
	addi	s1,s1,1
	li	a5,38
	bne	s1,a5,.L109
.L117:
	lui	a5,%hi(.LC6)
	addi	a0,a5,%lo(.LC6)
	call	unlink
	lui	s1,%hi(child)
	lw	a0,%lo(child)(s1)
	li	a1,9
	lui	s0,%hi(order)
	call	kill
	lw	a0,%lo(child)(s1)
	li	a2,0
	li	a1,0
	call	waitpid
	lui	s1,%hi(sleeper)
	lw	a0,%lo(sleeper)(s1)
	call	pthread_cancel
	lw	a0,%lo(sleeper)(s1)
	addi	a1,sp,28
	li	s1,4096
	call	pthread_join
	mv	a1,a0
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	printf
	lw	a1,28(sp)
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	addi	a1,a1,1
	seqz	a1,a1
	call	printf
	lui	a0,%hi(clean_up)
	li	a1,0
	addi	a0,a0,%lo(clean_up)
	call	run
	lw	a1,%lo(order)(s0)
	lui	a5,%hi(.LC13)
	mv	a2,a0
	addi	a0,a5,%lo(.LC13)
	call	printf
	lui	a4,%hi(key)
	lw	a0,%lo(key)(a4)
	call	pthread_key_delete
	lui	a4,%hi(key)
	lui	a1,%hi(sleep_and_note)
	addi	a0,a4,%lo(key)
	addi	a1,a1,%lo(sleep_and_note)
	call	pthread_key_create
	lui	a0,%hi(clean_slowly)
	li	a1,0
	addi	a0,a0,%lo(clean_slowly)
	call	run
	lw	a1,%lo(order)(s0)
	lui	a5,%hi(.LC13)
	mv	a2,a0
	addi	a0,a5,%lo(.LC13)
	call	printf
	lui	a0,%hi(disabled)
	li	a1,0
	addi	a0,a0,%lo(disabled)
	call	run
	lw	a1,%lo(order)(s0)
	mv	a2,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	printf
	lui	a0,%hi(asynchronous)
	li	a1,0
	addi	a0,a0,%lo(asynchronous)
	call	run
	lw	a1,%lo(order)(s0)
	mv	a2,a0
	lui	a0,%hi(.LC15)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC15)
	call	printf
	lui	a0,%hi(asynchronous_later)
	li	a1,0
	addi	a0,a0,%lo(asynchronous_later)
	call	run
	lw	a1,%lo(order)(s0)
	mv	a2,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	printf
	lui	a5,%hi(itself)
	lui	a1,%hi(.LC17)
	addi	a0,a5,%lo(itself)
	addi	a1,a1,%lo(.LC17)
	call	run
	lw	a1,%lo(order)(s0)
	mv	a2,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	printf
	lui	a5,%hi(itself)
	addi	a0,a5,%lo(itself)
	li	a1,0
	call	run
	lw	a1,%lo(order)(s0)
	mv	a2,a0
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	printf
	lui	a0,%hi(with_a_token)
	li	a1,0
	addi	a0,a0,%lo(with_a_token)
	call	run
	lui	a5,%hi(sem)
	mv	a2,a0
	addi	a1,sp,28
	addi	a0,a5,%lo(sem)
	sw	a2,0(sp)
	call	sem_getvalue
	lw	a1,%lo(order)(s0)
	lw	a3,28(sp)
	lw	a2,0(sp)
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	printf
	lui	a5,%hi(call_once)
	addi	a2,a5,%lo(call_once)
	lui	a5,%hi(ready)
	sw	zero,%lo(ready)(a5)
	li	a3,0
	li	a1,0
	addi	a0,sp,16
	sw	zero,%lo(order)(s0)
	call	pthread_create
	addi	a0,s1,904
	call	usleep
	lui	a5,%hi(call_once)
	addi	a2,a5,%lo(call_once)
	li	a3,0
	li	a1,0
	addi	a0,sp,20
	call	pthread_create
	addi	a0,s1,904
	call	usleep
	lw	a0,16(sp)
	call	pthread_cancel
	lw	a0,16(sp)
	li	a1,0
	call	pthread_join
	lw	a0,20(sp)
	li	a1,0
	call	pthread_join
	lw	a1,%lo(order)(s0)
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	printf
	lui	a2,%hi(nothing)
	li	a3,5
	addi	a2,a2,%lo(nothing)
	li	a1,0
	addi	a0,sp,16
	call	pthread_create
	addi	a0,s1,904
	call	usleep
	lw	a0,16(sp)
	call	pthread_cancel
	mv	a1,a0
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	printf
	lw	a0,16(sp)
	addi	a1,sp,24
	call	pthread_join
	lw	a1,24(sp)
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	printf
	addi	a1,sp,28
	li	a0,2
	call	pthread_setcancelstate
	mv	s0,a0
	addi	a1,sp,28
	li	a0,-1
	call	pthread_setcancelstate
	mv	s1,a0
	addi	a1,sp,28
	li	a0,2
	call	pthread_setcanceltype
	mv	a5,a0
	li	a1,0
	li	a0,-1
	sw	a5,0(sp)
	call	pthread_setcanceltype
	lw	a5,0(sp)
	addi	a4,a0,-22
	addi	a2,s1,-22
	addi	a5,a5,-22
	addi	a1,s0,-22
	lui	a0,%hi(.LC24)
	seqz	a4,a4
	seqz	a3,a5
	seqz	a2,a2
	seqz	a1,a1
	addi	a0,a0,%lo(.LC24)
	call	printf
	lw	ra,40(sp)
	lw	s0,36(sp)
	lw	s1,32(sp)
	li	a0,0
	addi	sp,sp,44
	jr	ra
	.size	main, .-main
	.section	.rodata.str1.4
	.align	2
.LC25:
	.string	"pthread_cond_wait"
	.align	2
.LC26:
	.string	"pthread_cond_timedwait"
	.align	2
.LC27:
	.string	"timed"
	.align	2
.LC28:
	.string	"sem_wait"
	.align	2
.LC29:
	.string	"sem_timedwait"
	.align	2
.LC30:
	.string	"read"
	.align	2
.LC31:
	.string	"write"
	.align	2
.LC32:
	.string	"sleep"
	.align	2
.LC33:
	.string	"usleep"
	.align	2
.LC34:
	.string	"nanosleep"
	.align	2
.LC35:
	.string	"pause"
	.align	2
.LC36:
	.string	"sigsuspend"
	.align	2
.LC37:
	.string	"sigwait"
	.align	2
.LC38:
	.string	"sigtimedwait"
	.align	2
.LC39:
	.string	"clock_nanosleep"
	.align	2
.LC40:
	.string	"waitpid"
	.align	2
.LC41:
	.string	"open"
	.align	2
.LC42:
	.string	"pthread_join"
	.align	2
.LC43:
	.string	"pthread_testcancel"
	.align	2
.LC44:
	.string	"read, all signals blocked"
	.section	.rodata
	.align	2
	.set	.LANCHOR1,. + 0
	.type	all.1, @object
	.size	all.1, 228
all.1:
	.word	.LC25
	.word	in_cond
	.word	0
	.word	.LC26
	.word	in_cond
	.word	.LC27
	.word	.LC28
	.word	in_sem
	.word	0
	.word	.LC29
	.word	in_sem
	.word	.LC27
	.word	.LC30
	.word	in_read
	.word	0
	.word	.LC31
	.word	in_write
	.word	0
	.word	.LC32
	.word	in_sleep
	.word	0
	.word	.LC33
	.word	in_usleep
	.word	0
	.word	.LC34
	.word	in_nanosleep
	.word	0
	.word	.LC35
	.word	in_pause
	.word	0
	.word	.LC36
	.word	in_sigsuspend
	.word	0
	.word	.LC37
	.word	in_sigwait
	.word	0
	.word	.LC38
	.word	in_sigtimedwait
	.word	0
	.word	.LC39
	.word	in_clock_nanosleep
	.word	0
	.word	.LC40
	.word	in_wait
	.word	0
	.word	.LC41
	.word	in_open
	.word	0
	.word	.LC42
	.word	in_join
	.word	0
	.word	.LC43
	.word	in_testcancel
	.word	0
	.word	.LC44
	.word	in_read_blocking
	.word	0
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	mutex, @object
	.size	mutex, 24
mutex:
	.zero	24
	.type	cond, @object
	.size	cond, 16
cond:
	.zero	16
	.type	zeros.0, @object
	.size	zeros.0, 4096
zeros.0:
	.zero	4096
	.section	.sbss,"aw",@nobits
	.align	2
	.type	order, @object
	.size	order, 4
order:
	.zero	4
	.type	answer, @object
	.size	answer, 4
answer:
	.zero	4
	.type	ready, @object
	.size	ready, 4
ready:
	.zero	4
	.type	go, @object
	.size	go, 4
go:
	.zero	4
	.type	full, @object
	.size	full, 8
full:
	.zero	8
	.type	empty, @object
	.size	empty, 8
empty:
	.zero	8
	.type	sem, @object
	.size	sem, 8
sem:
	.zero	8
	.type	child, @object
	.size	child, 4
child:
	.zero	4
	.type	sleeper, @object
	.size	sleeper, 4
sleeper:
	.zero	4
	.type	key, @object
	.size	key, 4
key:
	.zero	4
	.type	once, @object
	.size	once, 4
once:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
