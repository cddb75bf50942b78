	.file	"more.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	hit, @function
hit:
	lui	a4,%hi(hits)
	lw	a5,%lo(hits)(a4)
	addi	a5,a5,1
	sw	a5,%lo(hits)(a4)
	ret
	.size	hit, .-hit
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"clean %s\n"
	.text
	.align	2
	.type	clean, @function
clean:
	mv	a1,a0
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	tail	printf
	.size	clean, .-clean
	.align	2
	.type	get_signals, @function
get_signals:
	addi	sp,sp,-20
	mv	a0,sp
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	call	sigemptyset
	li	a1,12
	mv	a0,sp
	call	sigaddset
	li	a2,0
	mv	a1,sp
	li	a0,0
	call	pthread_sigmask
	lui	a0,%hi(.LANCHOR0)
	addi	a0,a0,%lo(.LANCHOR0)
	call	pthread_barrier_wait
	lui	s0,%hi(handled)
	lw	a4,%lo(handled)(s0)
	li	a5,9
	li	s1,9
	bgt	a4,a5,.L8
.L5:
	call	sched_yield
	lw	a5,%lo(handled)(s0)
	ble	a5,s1,.L5
.L8:
	call	pthread_self
	li	a1,12
	call	pthread_kill
	li	a2,0
	lw	s1,%lo(handled)(s0)
	mv	a1,sp
	li	a0,1
	call	pthread_sigmask
	li	a5,10
	li	a0,0
	bne	s1,a5,.L4
	lw	a0,%lo(handled)(s0)
	addi	a0,a0,-22
	seqz	a0,a0
.L4:
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	get_signals, .-get_signals
	.align	2
	.type	handle, @function
handle:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	mv	s0,a0
	call	pthread_self
	lui	a5,%hi(target)
	lw	a1,%lo(target)(a5)
	call	pthread_equal
	bne	a0,zero,.L14
	li	s0,1000
.L14:
	lui	a4,%hi(handled)
	lw	a5,%lo(handled)(a4)
	lw	ra,8(sp)
	add	a5,a5,s0
	lw	s0,4(sp)
	sw	a5,%lo(handled)(a4)
	addi	sp,sp,12
	jr	ra
	.size	handle, .-handle
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"first"
	.align	2
.LC2:
	.string	"second"
	.align	2
.LC3:
	.string	"popped"
	.text
	.align	2
	.type	end_inside, @function
end_inside:
	addi	sp,sp,-48
	sw	s0,40(sp)
	lui	a5,%hi(.LC1)
	lui	s0,%hi(clean)
	addi	s0,s0,%lo(clean)
	addi	a5,a5,%lo(.LC1)
	sw	s1,36(sp)
	mv	s1,a0
	mv	a0,sp
	sw	ra,44(sp)
	sw	a5,4(sp)
	sw	s0,0(sp)
	sw	zero,8(sp)
	call	__cleanup_push
	lui	a5,%hi(.LC2)
	addi	a5,a5,%lo(.LC2)
	addi	a0,sp,12
	sw	a5,16(sp)
	sw	s0,12(sp)
	sw	zero,20(sp)
	call	__cleanup_push
	lui	a5,%hi(.LC3)
	addi	a5,a5,%lo(.LC3)
	addi	a0,sp,24
	sw	a5,28(sp)
	sw	s0,24(sp)
	sw	zero,32(sp)
	call	__cleanup_push
	li	a0,1
	call	__cleanup_pop
	li	a0,0
	bne	s1,zero,.L20
	call	__cleanup_pop
	li	a0,1
	call	__cleanup_pop
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	s1,36(sp)
	li	a0,0
	addi	sp,sp,48
	jr	ra
.L20:
	call	pthread_exit
	.size	end_inside, .-end_inside
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"somebody is late"
	.text
	.align	2
	.type	meet, @function
meet:
	addi	sp,sp,-20
	slli	a5,a0,2
	sw	s0,12(sp)
	sw	s1,8(sp)
	sw	ra,16(sp)
	lui	s1,%hi(.LANCHOR0)
	li	s0,0
	sw	a5,0(sp)
	j	.L23
.L33:
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_barrier_wait
	li	a5,10
	beq	s0,a5,.L32
.L23:
	lw	a4,0(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	add	a4,a5,a4
	lw	a5,16(a4)
	addi	a0,s1,%lo(.LANCHOR0)
	addi	s0,s0,1
	addi	a5,a5,1
	sw	a5,16(a4)
	call	pthread_barrier_wait
	li	a5,-1
	bne	a0,a5,.L33
	lui	a3,%hi(serial)
	lw	a4,%lo(serial)(a3)
	lui	a2,%hi(.LANCHOR0)
	addi	a5,a2,%lo(.LANCHOR0)
	addi	a4,a4,1
	addi	a2,a2,%lo(.LANCHOR0)
	sw	a4,%lo(serial)(a3)
	addi	a5,a5,16
	addi	a2,a2,36
	lui	a3,%hi(.LC4)
.L26:
	lw	a4,0(a5)
	addi	a0,a3,%lo(.LC4)
	addi	a5,a5,4
	beq	a4,s0,.L25
	sw	a5,4(sp)
	call	puts
	lui	a5,%hi(.LANCHOR0+36)
	addi	a2,a5,%lo(.LANCHOR0+36)
	lw	a5,4(sp)
	lui	a3,%hi(.LC4)
.L25:
	bne	a5,a2,.L26
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_barrier_wait
	li	a5,10
	bne	s0,a5,.L23
.L32:
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,0
	addi	sp,sp,20
	jr	ra
	.size	meet, .-meet
	.section	.rodata.str1.4
	.align	2
.LC5:
	.string	"not yet initialized"
	.text
	.align	2
	.type	spin_often, @function
spin_often:
	lui	a1,%hi(init_once)
	lui	a0,%hi(once)
	addi	sp,sp,-12
	addi	a1,a1,%lo(init_once)
	addi	a0,a0,%lo(once)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	pthread_once
	lui	a5,%hi(once_runs)
	lw	a4,%lo(once_runs)(a5)
	li	a5,1
	beq	a4,a5,.L35
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	puts
.L35:
	li	s0,50
	lui	s1,%hi(spun)
.L36:
	lui	a5,%hi(spin)
	addi	a0,a5,%lo(spin)
	call	pthread_spin_lock
	lw	a5,%lo(spun)(s1)
	lui	a4,%hi(spin)
	addi	s0,s0,-1
	addi	a5,a5,1
	addi	a0,a4,%lo(spin)
	sw	a5,%lo(spun)(s1)
	call	pthread_spin_unlock
	bne	s0,zero,.L36
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	spin_often, .-spin_often
	.align	2
	.type	init_once, @function
init_once:
	addi	sp,sp,-12
	li	a0,100
	sw	ra,8(sp)
	call	usleep
	lui	a4,%hi(once_runs)
	lw	a5,%lo(once_runs)(a4)
	lw	ra,8(sp)
	addi	a5,a5,1
	sw	a5,%lo(once_runs)(a4)
	addi	sp,sp,12
	jr	ra
	.size	init_once, .-init_once
	.align	2
	.type	read_often, @function
read_often:
	addi	sp,sp,-20
	lui	a5,%hi(.LANCHOR0+36)
	sw	s1,8(sp)
	addi	a5,a5,%lo(.LANCHOR0+36)
	lui	s1,%hi(shared)
	sw	s0,12(sp)
	sw	ra,16(sp)
	li	s0,0
	sw	a5,0(sp)
	addi	s1,s1,%lo(shared)
	j	.L44
.L42:
	lw	a5,4(s1)
	lw	a0,0(sp)
	beq	a5,a4,.L43
	lui	a4,%hi(torn)
	lw	a5,%lo(torn)(a4)
	addi	a5,a5,1
	sw	a5,%lo(torn)(a4)
.L43:
	call	pthread_rwlock_unlock
	li	a5,60
	beq	s0,a5,.L47
.L44:
	lw	a0,0(sp)
	call	pthread_rwlock_rdlock
	li	a5,20
	rem	a5,s0,a5
	lw	a4,0(s1)
	addi	s0,s0,1
	bne	a5,zero,.L42
	sw	a4,4(sp)
	call	sched_yield
	lw	a4,4(sp)
	j	.L42
.L47:
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,0
	addi	sp,sp,20
	jr	ra
	.size	read_often, .-read_often
	.align	2
	.type	write_often, @function
write_often:
	addi	sp,sp,-16
	sw	s1,4(sp)
	lui	s1,%hi(.LANCHOR0+36)
	addi	a5,s1,%lo(.LANCHOR0+36)
	sw	a5,0(sp)
	lui	a5,%hi(shared)
	sw	s0,8(sp)
	sw	ra,12(sp)
	li	s0,0
	addi	s1,a5,%lo(shared)
	j	.L50
.L49:
	lw	a4,4(s1)
	lw	a0,0(sp)
	addi	a4,a4,1
	sw	a4,4(s1)
	call	pthread_rwlock_unlock
	li	a4,40
	beq	s0,a4,.L53
.L50:
	lw	a0,0(sp)
	call	pthread_rwlock_wrlock
	li	a5,10
	rem	a3,s0,a5
	lw	a4,0(s1)
	addi	s0,s0,1
	addi	a4,a4,1
	sw	a4,0(s1)
	bne	a3,zero,.L49
	call	sched_yield
	lw	a4,4(s1)
	lw	a0,0(sp)
	addi	a4,a4,1
	sw	a4,4(s1)
	call	pthread_rwlock_unlock
	li	a4,40
	bne	s0,a4,.L50
.L53:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
	.size	write_often, .-write_often
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"read %d %d write %d %d\n"
	.text
	.align	2
	.type	try_both, @function
try_both:
	addi	sp,sp,-40
	addi	a5,sp,15
	andi	a5,a5,-8
	sw	s0,32(sp)
	mv	a1,a5
	li	a0,0
	lui	s0,%hi(.LANCHOR0+36)
	sw	ra,36(sp)
	sw	s1,28(sp)
	sw	a5,0(sp)
	addi	s0,s0,%lo(.LANCHOR0+36)
	call	clock_gettime
	mv	a0,s0
	call	pthread_rwlock_tryrdlock
	mv	s1,a0
	beq	a0,zero,.L58
	lw	a1,0(sp)
	mv	a0,s0
	call	pthread_rwlock_timedrdlock
	mv	a2,a0
	beq	a0,zero,.L59
.L56:
	mv	a0,s0
	sw	a2,4(sp)
	call	pthread_rwlock_trywrlock
	lw	a1,0(sp)
	mv	a3,a0
	mv	a0,s0
	mv	s0,a3
	call	pthread_rwlock_timedwrlock
	lw	a2,4(sp)
	addi	a4,a0,-110
	addi	a3,s0,-16
	addi	a1,s1,-16
	addi	a2,a2,-110
	lui	a0,%hi(.LC6)
	seqz	a4,a4
	seqz	a3,a3
	seqz	a2,a2
	seqz	a1,a1
	addi	a0,a0,%lo(.LC6)
	call	printf
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	li	a0,0
	addi	sp,sp,40
	jr	ra
.L58:
	mv	a0,s0
	call	pthread_rwlock_unlock
	lw	a1,0(sp)
	mv	a0,s0
	call	pthread_rwlock_timedrdlock
	mv	a2,a0
	bne	a0,zero,.L56
.L59:
	sw	a0,4(sp)
	mv	a0,s0
	call	pthread_rwlock_unlock
	lw	a2,4(sp)
	j	.L56
	.size	try_both, .-try_both
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"sigwait %d"
	.align	2
.LC8:
	.string	" %d"
	.align	2
.LC9:
	.string	" too late %d"
	.align	2
.LC10:
	.string	" handlers %d"
	.align	2
.LC11:
	.string	" no time %d"
	.align	2
.LC12:
	.string	" %d\n"
	.text
	.align	2
	.type	wait_for_signals, @function
wait_for_signals:
	addi	sp,sp,-172
	sw	s0,164(sp)
	li	a5,999424
	addi	s0,sp,147
	sw	ra,168(sp)
	addi	a5,a5,576
	sw	s1,160(sp)
	andi	s0,s0,-8
	addi	a0,sp,4
	sw	a5,8(s0)
	sw	zero,0(s0)
	sw	zero,4(s0)
	sw	zero,12(s0)
	sw	zero,0(sp)
	call	sigemptyset
	li	a1,12
	addi	a0,sp,4
	call	sigaddset
	mv	a1,sp
	addi	a0,sp,4
	call	sigwait
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	printf
	lw	a1,0(sp)
	lui	s1,%hi(.LC8)
	addi	a0,s1,%lo(.LC8)
	addi	a1,a1,-12
	seqz	a1,a1
	call	printf
	addi	a1,sp,12
	addi	a0,sp,4
	call	sigwaitinfo
	addi	a1,a0,-12
	seqz	a1,a1
	addi	a0,s1,%lo(.LC8)
	call	printf
	lw	a1,12(sp)
	addi	a0,s1,%lo(.LC8)
	addi	a1,a1,-12
	seqz	a1,a1
	call	printf
	addi	a1,sp,12
	mv	a2,s0
	addi	a0,sp,4
	call	sigtimedwait
	li	a5,-1
	li	a1,0
	beq	a0,a5,.L67
.L61:
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	printf
	lui	a5,%hi(hits)
	lw	a1,%lo(hits)(a5)
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	printf
	li	a5,-1
	li	a1,0
	mv	a2,s0
	addi	a0,sp,4
	sw	a5,8(s0)
	call	sigtimedwait
	li	a5,-1
	li	a1,0
	beq	a0,a5,.L68
.L62:
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	printf
	mv	a2,s0
	li	a3,0
	li	a1,0
	li	a0,1
	call	clock_nanosleep
	addi	a1,a0,-22
	seqz	a1,a1
	addi	a0,s1,%lo(.LC8)
	call	printf
	mv	a2,s0
	li	a5,1000
	li	a3,0
	li	a1,1
	li	a0,1
	sw	a5,8(s0)
	call	clock_nanosleep
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	printf
	lw	ra,168(sp)
	lw	s0,164(sp)
	lw	s1,160(sp)
	li	a0,0
	addi	sp,sp,172
	jr	ra
.L67:
	call	__errno_location
	lw	a1,0(a0)
	addi	a1,a1,-11
	seqz	a1,a1
	j	.L61
.L68:
	call	__errno_location
	lw	a1,0(a0)
	addi	a1,a1,-22
	seqz	a1,a1
	j	.L62
	.size	wait_for_signals, .-wait_for_signals
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"not empty"
	.align	2
.LC14:
	.string	"somebody else's"
	.text
	.align	2
	.type	with_key, @function
with_key:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(key)
	sw	s0,4(sp)
	mv	s0,a0
	lw	a0,%lo(key)(s1)
	sw	ra,8(sp)
	call	pthread_getspecific
	beq	a0,zero,.L70
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	call	puts
.L70:
	lw	a0,%lo(key)(s1)
	mv	a1,s0
	call	pthread_setspecific
	call	sched_yield
	lw	a0,%lo(key)(s1)
	call	pthread_getspecific
	beq	s0,a0,.L71
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	puts
.L71:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	with_key, .-with_key
	.align	2
	.type	destroy, @function
destroy:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(.LANCHOR0+56)
	addi	s1,s1,%lo(.LANCHOR0+56)
	sw	s0,4(sp)
	mv	s0,a0
	mv	a0,s1
	sw	ra,8(sp)
	call	pthread_mutex_lock
	lui	a4,%hi(destroyed)
	lw	a3,%lo(destroyed)(a4)
	lw	a5,0(s0)
	mv	a0,s1
	add	a5,a5,a3
	sw	a5,%lo(destroyed)(a4)
	call	pthread_mutex_unlock
	lw	a4,0(s0)
	li	a5,1000
	beq	a4,a5,.L79
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L79:
	lw	s0,4(sp)
	lui	a5,%hi(key)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lw	a0,%lo(key)(a5)
	lui	a1,%hi(again.0)
	addi	a1,a1,%lo(again.0)
	addi	sp,sp,12
	tail	pthread_setspecific
	.size	destroy, .-destroy
	.section	.rodata.str1.4
	.align	2
.LC15:
	.string	"rwlock %d %d torn %d\n"
	.align	2
.LC16:
	.string	"barrier %d"
	.align	2
.LC17:
	.string	" serial %d\n"
	.align	2
.LC18:
	.string	"spin %d"
	.align	2
.LC19:
	.string	"spun %d once %d\n"
	.align	2
.LC20:
	.string	"key %d"
	.align	2
.LC21:
	.string	" destroyed %d"
	.align	2
.LC22:
	.string	" of an older key: %d\n"
	.align	2
.LC23:
	.string	"sixteen-letters!"
	.align	2
.LC24:
	.string	"name %d"
	.align	2
.LC25:
	.string	" %s\n"
	.align	2
.LC26:
	.string	"kill %d %d"
	.align	2
.LC27:
	.string	" in the right thread %d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-84
	addi	a4,sp,52
	sw	s0,76(sp)
	sw	s1,72(sp)
	sw	ra,80(sp)
	mv	s0,a4
	li	s1,0
	sw	a4,0(sp)
.L82:
	andi	a4,s1,1
	lui	a5,%hi(write_often)
	mv	a0,s0
	li	a3,0
	li	a1,0
	addi	s1,s1,1
	addi	a2,a5,%lo(write_often)
	bne	a4,zero,.L81
	lui	a2,%hi(read_often)
	addi	a2,a2,%lo(read_often)
.L81:
	call	pthread_create
	li	a4,4
	addi	s0,s0,4
	bne	s1,a4,.L82
	addi	a5,sp,52
	addi	s1,sp,68
	mv	s0,a5
.L83:
	lw	a0,0(s0)
	li	a1,0
	addi	s0,s0,4
	call	pthread_join
	bne	s0,s1,.L83
	lw	a4,0(sp)
	lui	a5,%hi(shared)
	addi	a5,a5,%lo(shared)
	sw	a4,8(sp)
	lui	a4,%hi(torn)
	lw	a2,4(a5)
	lw	a3,%lo(torn)(a4)
	lw	a1,0(a5)
	sw	a5,4(sp)
	lui	a5,%hi(.LC15)
	addi	a0,a5,%lo(.LC15)
	call	printf
	addi	a0,sp,36
	call	pthread_rwlockattr_init
	li	a1,1
	addi	a0,sp,36
	call	pthread_rwlockattr_setkind_np
	lui	a5,%hi(.LANCHOR0)
	addi	s0,a5,%lo(.LANCHOR0)
	addi	a5,s0,36
	mv	a0,a5
	mv	s0,a5
	sw	a5,0(sp)
	call	pthread_rwlock_destroy
	mv	a0,s0
	addi	a1,sp,36
	call	pthread_rwlock_init
	addi	t1,sp,52
	sw	s1,12(sp)
	li	s0,0
	mv	s1,t1
.L85:
	andi	a4,s0,1
	lui	a5,%hi(write_often)
	mv	a0,s1
	li	a3,0
	li	a1,0
	addi	s0,s0,1
	addi	a2,a5,%lo(write_often)
	bne	a4,zero,.L84
	lui	a2,%hi(read_often)
	addi	a2,a2,%lo(read_often)
.L84:
	call	pthread_create
	li	a4,4
	addi	s1,s1,4
	bne	s0,a4,.L85
	lw	s0,8(sp)
	lw	s1,12(sp)
.L86:
	lw	a0,0(s0)
	li	a1,0
	addi	s0,s0,4
	call	pthread_join
	bne	s0,s1,.L86
	lui	a5,%hi(torn)
	lw	a3,%lo(torn)(a5)
	lw	a5,4(sp)
	lui	s1,%hi(try_both)
	lw	a2,4(a5)
	lw	a1,0(a5)
	lui	a5,%hi(.LC15)
	addi	a0,a5,%lo(.LC15)
	call	printf
	lw	s0,0(sp)
	mv	a0,s0
	call	pthread_rwlock_destroy
	li	a1,0
	mv	a0,s0
	call	pthread_rwlock_init
	mv	a0,s0
	call	pthread_rwlock_rdlock
	mv	a0,s0
	call	pthread_rwlock_rdlock
	addi	a5,sp,52
	addi	a2,s1,%lo(try_both)
	li	a3,0
	mv	a0,a5
	li	a1,0
	call	pthread_create
	lw	a0,52(sp)
	li	a1,0
	call	pthread_join
	mv	a0,s0
	call	pthread_rwlock_unlock
	mv	a0,s0
	call	pthread_rwlock_unlock
	mv	a0,s0
	call	pthread_rwlock_wrlock
	addi	a5,sp,52
	li	a3,0
	addi	a2,s1,%lo(try_both)
	mv	a0,a5
	li	a1,0
	call	pthread_create
	lw	a0,52(sp)
	li	a1,0
	li	s1,20480
	call	pthread_join
	mv	a0,s0
	call	pthread_rwlock_unlock
	li	a2,16
	li	a1,0
	addi	a0,sp,52
	call	memset
	lui	a5,%hi(hit)
	addi	a5,a5,%lo(hit)
	li	a2,0
	addi	a1,sp,52
	li	a0,10
	sw	a5,52(sp)
	call	sigaction
	addi	a0,sp,36
	call	sigemptyset
	li	a1,12
	addi	a0,sp,36
	call	sigaddset
	li	a2,0
	addi	a1,sp,36
	li	a0,0
	call	pthread_sigmask
	lui	a2,%hi(wait_for_signals)
	li	a3,0
	addi	a2,a2,%lo(wait_for_signals)
	li	a1,0
	addi	a0,sp,20
	call	pthread_create
	addi	a0,s1,-480
	call	usleep
	lw	a0,20(sp)
	addi	a5,sp,52
	li	a1,10
	sw	a5,0(sp)
	call	pthread_kill
	addi	a0,s1,-480
	call	usleep
	lw	a0,20(sp)
	li	a1,12
	addi	s0,sp,52
	call	pthread_kill
	addi	a0,s1,-480
	call	usleep
	lw	a0,20(sp)
	li	a1,12
	li	s1,0
	call	pthread_kill
	lw	a0,20(sp)
	li	a1,0
	call	pthread_join
	li	a2,0
	addi	a1,sp,36
	li	a0,1
	call	pthread_sigmask
	lui	a5,%hi(.LANCHOR0)
	li	a2,0
	addi	a0,a5,%lo(.LANCHOR0)
	li	a1,0
	call	pthread_barrier_init
	addi	a1,a0,-22
	lui	a0,%hi(.LC16)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC16)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	li	a2,5
	li	a1,0
	addi	a0,a5,%lo(.LANCHOR0)
	call	pthread_barrier_init
.L87:
	lui	a5,%hi(meet)
	mv	a3,s1
	mv	a0,s0
	addi	a2,a5,%lo(meet)
	li	a1,0
	call	pthread_create
	addi	s1,s1,1
	li	a5,5
	addi	s0,s0,4
	bne	s1,a5,.L87
	addi	a5,sp,52
	addi	s0,sp,72
	mv	s1,a5
.L88:
	lw	a0,0(s1)
	li	a1,0
	addi	s1,s1,4
	call	pthread_join
	bne	s1,s0,.L88
	lui	a5,%hi(serial)
	lw	a1,%lo(serial)(a5)
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	lui	s1,%hi(spin)
	call	printf
	li	a1,0
	addi	a0,s1,%lo(spin)
	call	pthread_spin_init
	addi	a0,s1,%lo(spin)
	call	pthread_spin_trylock
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	printf
	addi	a0,s1,%lo(spin)
	call	pthread_spin_trylock
	addi	a1,a0,-16
	lui	a0,%hi(.LC12)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC12)
	call	printf
	addi	a0,s1,%lo(spin)
	call	pthread_spin_unlock
	lw	s0,0(sp)
	addi	s1,sp,64
.L89:
	lui	a5,%hi(spin_often)
	mv	a0,s0
	li	a3,0
	addi	s0,s0,4
	addi	a2,a5,%lo(spin_often)
	li	a1,0
	call	pthread_create
	bne	s0,s1,.L89
	lw	a0,52(sp)
	li	a1,0
	addi	s1,sp,36
	call	pthread_join
	lw	a0,56(sp)
	li	a1,0
	call	pthread_join
	lw	a0,60(sp)
	li	a1,0
	call	pthread_join
	lui	a4,%hi(once_runs)
	lw	a2,%lo(once_runs)(a4)
	lui	a4,%hi(spun)
	lw	a1,%lo(spun)(a4)
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	printf
	lui	a5,%hi(key)
	lui	a1,%hi(destroy)
	addi	a0,a5,%lo(key)
	addi	a1,a1,%lo(destroy)
	call	pthread_key_create
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	printf
	lui	a5,%hi(.LANCHOR1)
	addi	s0,a5,%lo(.LANCHOR1)
.L90:
	lui	a5,%hi(with_key)
	mv	a3,s0
	mv	a0,s1
	addi	a2,a5,%lo(with_key)
	li	a1,0
	call	pthread_create
	addi	s1,s1,4
	addi	a5,sp,48
	addi	s0,s0,4
	bne	s1,a5,.L90
	lw	a0,36(sp)
	li	a1,0
	lui	s1,%hi(end_inside)
	call	pthread_join
	lw	a0,40(sp)
	li	a1,0
	lui	s0,%hi(target)
	call	pthread_join
	lw	a0,44(sp)
	li	a1,0
	call	pthread_join
	lui	a5,%hi(destroyed)
	lw	a1,%lo(destroyed)(a5)
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	printf
	lui	a5,%hi(key)
	lw	a0,%lo(key)(a5)
	lui	a4,%hi(.LANCHOR1)
	addi	a1,a4,%lo(.LANCHOR1)
	call	pthread_setspecific
	lui	a5,%hi(key)
	lw	a0,%lo(key)(a5)
	call	pthread_key_delete
	li	a1,0
	addi	a0,sp,20
	call	pthread_key_create
	lw	a0,20(sp)
	call	pthread_getspecific
	snez	a1,a0
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	printf
	addi	a2,s1,%lo(end_inside)
	li	a3,0
	li	a1,0
	addi	a0,sp,52
	call	pthread_create
	lw	a0,52(sp)
	li	a1,0
	call	pthread_join
	li	a3,1
	addi	a2,s1,%lo(end_inside)
	li	a1,0
	addi	a0,sp,52
	call	pthread_create
	lw	a0,52(sp)
	li	a1,0
	lui	s1,%hi(.LANCHOR0)
	call	pthread_join
	call	pthread_self
	lui	a1,%hi(.LC23)
	addi	a1,a1,%lo(.LC23)
	call	pthread_setname_np
	addi	a1,a0,-34
	lui	a0,%hi(.LC24)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC24)
	call	printf
	call	pthread_self
	lui	a1,%hi(.LC1)
	addi	a1,a1,%lo(.LC1)
	call	pthread_setname_np
	call	pthread_self
	li	a2,16
	addi	a1,sp,20
	call	pthread_getname_np
	lui	a0,%hi(.LC25)
	addi	a1,sp,20
	addi	a0,a0,%lo(.LC25)
	call	printf
	li	a2,16
	li	a1,0
	addi	a0,sp,36
	call	memset
	lui	a5,%hi(handle)
	addi	a5,a5,%lo(handle)
	addi	a1,sp,36
	li	a2,0
	li	a0,10
	sw	a5,36(sp)
	call	sigaction
	addi	a1,sp,36
	li	a2,0
	li	a0,12
	call	sigaction
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_barrier_destroy
	li	a2,2
	li	a1,0
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_barrier_init
	lui	a2,%hi(get_signals)
	li	a3,0
	addi	a2,a2,%lo(get_signals)
	li	a1,0
	addi	a0,s0,%lo(target)
	call	pthread_create
	addi	a0,s1,%lo(.LANCHOR0)
	call	pthread_barrier_wait
	lw	a0,%lo(target)(s0)
	li	a1,0
	call	pthread_kill
	mv	s1,a0
	lw	a0,%lo(target)(s0)
	li	a1,10
	call	pthread_kill
	mv	a2,a0
	lui	a0,%hi(.LC26)
	mv	a1,s1
	addi	a0,a0,%lo(.LC26)
	call	printf
	lw	a0,%lo(target)(s0)
	addi	a1,sp,16
	call	pthread_join
	lw	a1,16(sp)
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	call	printf
	lw	ra,80(sp)
	lw	s0,76(sp)
	lw	s1,72(sp)
	li	a0,0
	addi	sp,sp,84
	jr	ra
	.size	main, .-main
	.data
	.align	2
	.set	.LANCHOR1,. + 0
	.type	values.1, @object
	.size	values.1, 12
values.1:
	.word	1
	.word	10
	.word	1000
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	barrier, @object
	.size	barrier, 16
barrier:
	.zero	16
	.type	rounds, @object
	.size	rounds, 20
rounds:
	.zero	20
	.type	rwlock, @object
	.size	rwlock, 20
rwlock:
	.zero	20
	.type	print, @object
	.size	print, 24
print:
	.zero	24
	.section	.sbss,"aw",@nobits
	.align	2
	.type	hits, @object
	.size	hits, 4
hits:
	.zero	4
	.type	target, @object
	.size	target, 4
target:
	.zero	4
	.type	handled, @object
	.size	handled, 4
handled:
	.zero	4
	.type	destroyed, @object
	.size	destroyed, 4
destroyed:
	.zero	4
	.type	spun, @object
	.size	spun, 4
spun:
	.zero	4
	.type	once_runs, @object
	.size	once_runs, 4
once_runs:
	.zero	4
	.type	serial, @object
	.size	serial, 4
serial:
	.zero	4
	.type	torn, @object
	.size	torn, 4
torn:
	.zero	4
	.type	shared, @object
	.size	shared, 8
shared:
	.zero	8
	.type	key, @object
	.size	key, 4
key:
	.zero	4
	.type	spin, @object
	.size	spin, 4
spin:
	.zero	4
	.type	once, @object
	.size	once, 4
once:
	.zero	4
	.section	.sdata,"aw"
	.align	2
	.type	again.0, @object
	.size	again.0, 4
again.0:
	.word	5
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
