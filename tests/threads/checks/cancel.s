	.file	"cancel.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	note, @function
note:
	lui	a4,%hi(notes)
	lw	a5,%lo(notes)(a4)
	addi	a5,a5,1
	sw	a5,%lo(notes)(a4)
	ret
	.size	note, .-note
	.align	2
	.type	handle, @function
handle:
	lui	a4,%hi(handled)
	lw	a5,%lo(handled)(a4)
	addi	a5,a5,1
	sw	a5,%lo(handled)(a4)
	ret
	.size	handle, .-handle
	.align	2
	.type	tell, @function
tell:
	lui	a5,%hi(told)
	li	a4,1
	sw	a4,%lo(told)(a5)
	ret
	.size	tell, .-tell
	.align	2
	.type	nothing, @function
nothing:
	ret
	.size	nothing, .-nothing
	.align	2
	.type	give_nothing, @function
give_nothing:
	ret
	.size	give_nothing, .-give_nothing
	.align	2
	.type	wait_alone, @function
wait_alone:
	addi	sp,sp,-24
	sw	s1,12(sp)
	lui	s1,%hi(.LANCHOR0)
	addi	a0,s1,%lo(.LANCHOR0)
	sw	ra,20(sp)
	sw	s0,16(sp)
	call	pthread_mutex_lock
	lui	a5,%hi(unlock)
	addi	a5,a5,%lo(unlock)
	mv	a0,sp
	lui	s0,%hi(.LANCHOR0+24)
	sw	a5,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	addi	s0,s0,%lo(.LANCHOR0+24)
	call	__cleanup_push
.L8:
	addi	a1,s1,%lo(.LANCHOR0)
	mv	a0,s0
	call	pthread_cond_wait
	j	.L8
	.size	wait_alone, .-wait_alone
	.align	2
	.type	take_item, @function
take_item:
	addi	sp,sp,-24
	sw	s1,12(sp)
	lui	s1,%hi(.LANCHOR0)
	addi	a0,s1,%lo(.LANCHOR0)
	sw	ra,20(sp)
	sw	s0,16(sp)
	call	pthread_mutex_lock
	lui	a4,%hi(unlock)
	addi	a4,a4,%lo(unlock)
	mv	a0,sp
	sw	a4,0(sp)
	lui	s0,%hi(items)
	sw	zero,4(sp)
	sw	zero,8(sp)
	call	__cleanup_push
	lw	a4,%lo(items)(s0)
	beq	a4,zero,.L11
	j	.L14
.L15:
	call	pthread_cond_wait
	lw	a4,%lo(items)(s0)
	bne	a4,zero,.L14
.L11:
	lui	a5,%hi(taken)
	lw	a4,%lo(taken)(a5)
	addi	a0,s1,%lo(.LANCHOR0)
	li	a5,4
	addi	a1,s1,%lo(.LANCHOR0)
	addi	a0,a0,24
	ble	a4,a5,.L15
.L14:
	lw	a4,%lo(items)(s0)
	beq	a4,zero,.L13
	lw	a4,%lo(items)(s0)
	lui	a5,%hi(taken)
	addi	a4,a4,-1
	sw	a4,%lo(items)(s0)
	lw	a4,%lo(taken)(a5)
	addi	a4,a4,1
	sw	a4,%lo(taken)(a5)
.L13:
	lui	a5,%hi(taken)
	lw	a3,%lo(taken)(a5)
	li	a4,5
	beq	a3,a4,.L20
	li	a0,1
	call	__cleanup_pop
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L20:
	addi	a0,s1,%lo(.LANCHOR0)
	addi	a0,a0,24
	call	pthread_cond_broadcast
	li	a0,1
	call	__cleanup_pop
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	take_item, .-take_item
	.align	2
	.type	take_rest, @function
take_rest:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(taken)
	lw	a4,%lo(taken)(s0)
	sw	ra,8(sp)
	sw	s1,0(sp)
	li	a5,4
	bgt	a4,a5,.L22
	li	s1,4
.L23:
	call	take_item
	lw	a5,%lo(taken)(s0)
	ble	a5,s1,.L23
.L22:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	take_rest, .-take_rest
	.align	2
	.type	unlock, @function
unlock:
	lui	a0,%hi(.LANCHOR0)
	addi	a0,a0,%lo(.LANCHOR0)
	tail	pthread_mutex_unlock
	.size	unlock, .-unlock
	.align	2
	.type	give, @function
give:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	li	s0,5
	lui	s1,%hi(way)
.L28:
	lw	a5,%lo(way)(s1)
	addi	s0,s0,-1
	lw	a5,8(a5)
	jalr	a5
	li	a0,50
	call	usleep
	bne	s0,zero,.L28
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	give, .-give
	.align	2
	.type	suffer, @function
suffer:
	addi	sp,sp,-24
	lui	a5,%hi(note)
	addi	a5,a5,%lo(note)
	mv	a0,sp
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	a5,0(sp)
	lui	s0,%hi(way)
	sw	zero,4(sp)
	sw	zero,8(sp)
	call	__cleanup_push
	lw	a5,%lo(way)(s0)
	lw	a5,4(a5)
	jalr	a5
	lw	a5,%lo(way)(s0)
	lw	a5,4(a5)
	jalr	a5
.L32:
	call	pause
	j	.L32
	.size	suffer, .-suffer
	.align	2
	.type	send_signal, @function
send_signal:
	lui	a5,%hi(victim)
	lw	a0,%lo(victim)(a5)
	li	a1,12
	tail	pthread_kill
	.size	send_signal, .-send_signal
	.align	2
	.type	at_once, @function
at_once:
	addi	sp,sp,-16
	li	a1,0
	li	a0,1
	sw	ra,12(sp)
	call	pthread_setcanceltype
	sw	zero,0(sp)
	lw	a4,0(sp)
	li	a5,4
	ble	a4,a5,.L40
	lw	ra,12(sp)
	li	a1,0
	li	a0,0
	addi	sp,sp,16
	tail	pthread_setcanceltype
.L40:
	li	a4,4
.L37:
	lw	a5,0(sp)
	addi	a5,a5,1
	sw	a5,0(sp)
	lw	a5,0(sp)
	ble	a5,a4,.L37
	lw	ra,12(sp)
	li	a1,0
	li	a0,0
	addi	sp,sp,16
	tail	pthread_setcanceltype
	.size	at_once, .-at_once
	.align	2
	.type	undisturbed, @function
undisturbed:
	addi	sp,sp,-12
	li	a1,0
	li	a0,1
	sw	ra,8(sp)
	call	pthread_setcancelstate
	lui	a4,%hi(one)
	lw	a5,%lo(one)(a4)
	li	a0,20
	addi	a5,a5,1
	sw	a5,%lo(one)(a4)
	call	usleep
	lui	a4,%hi(two)
	lw	a5,%lo(two)(a4)
	li	a1,0
	li	a0,0
	addi	a5,a5,1
	sw	a5,%lo(two)(a4)
	call	pthread_setcancelstate
	lw	ra,8(sp)
	addi	sp,sp,12
	tail	pthread_testcancel
	.size	undisturbed, .-undisturbed
	.align	2
	.type	give_item, @function
give_item:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LANCHOR0)
	addi	a0,s0,%lo(.LANCHOR0)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	pthread_mutex_lock
	lui	a4,%hi(items)
	lw	a5,%lo(items)(a4)
	addi	a0,s0,%lo(.LANCHOR0)
	addi	a0,a0,24
	addi	a5,a5,1
	sw	a5,%lo(items)(a4)
	call	pthread_cond_signal
	addi	a0,s0,%lo(.LANCHOR0)
	call	pthread_mutex_unlock
	lui	s1,%hi(given.0)
	lw	a5,%lo(given.0)(s1)
	lui	s0,%hi(taken)
	lw	a4,%lo(taken)(s0)
	addi	a5,a5,1
	sw	a5,%lo(given.0)(s1)
	ble	a5,a4,.L43
.L45:
	call	sched_yield
	lw	a4,%lo(taken)(s0)
	lw	a5,%lo(given.0)(s1)
	blt	a4,a5,.L45
.L43:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	give_item, .-give_item
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"x"
	.text
	.align	2
	.type	give_byte, @function
give_byte:
	lui	a5,%hi(pipes+4)
	lw	a0,%lo(pipes+4)(a5)
	lui	a1,%hi(.LC0)
	li	a2,1
	addi	a1,a1,%lo(.LC0)
	tail	write
	.size	give_byte, .-give_byte
	.align	2
	.type	give_token, @function
give_token:
	lui	a0,%hi(sem)
	addi	a0,a0,%lo(sem)
	tail	sem_post
	.size	give_token, .-give_token
	.align	2
	.type	take_token, @function
take_token:
	lui	a0,%hi(sem)
	addi	sp,sp,-12
	addi	a0,a0,%lo(sem)
	sw	ra,8(sp)
	call	sem_wait
	lui	a4,%hi(taken)
	lw	a5,%lo(taken)(a4)
	lw	ra,8(sp)
	addi	a5,a5,1
	sw	a5,%lo(taken)(a4)
	addi	sp,sp,12
	jr	ra
	.size	take_token, .-take_token
	.align	2
	.type	join, @function
join:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(joined)
	lw	a5,%lo(joined)(s0)
	sw	ra,8(sp)
	beq	a5,zero,.L57
.L52:
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
.L57:
	lui	a5,%hi(ended)
	lw	a0,%lo(ended)(a5)
	li	a1,0
	call	pthread_join
	bne	a0,zero,.L52
	li	a5,1
	lw	ra,8(sp)
	sw	a5,%lo(joined)(s0)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
	.size	join, .-join
	.align	2
	.type	take_byte, @function
take_byte:
	lui	a5,%hi(pipes)
	lw	a0,%lo(pipes)(a5)
	addi	sp,sp,-16
	li	a2,1
	addi	a1,sp,3
	sw	ra,12(sp)
	call	read
	li	a5,1
	bne	a0,a5,.L58
	lui	a4,%hi(taken)
	lw	a5,%lo(taken)(a4)
	addi	a5,a5,1
	sw	a5,%lo(taken)(a4)
.L58:
	lw	ra,12(sp)
	addi	sp,sp,16
	jr	ra
	.size	take_byte, .-take_byte
	.align	2
	.type	take_nothing, @function
take_nothing:
	lui	a5,%hi(pipes)
	lw	a0,%lo(pipes)(a5)
	addi	sp,sp,-16
	li	a2,1
	addi	a1,sp,3
	sw	ra,12(sp)
	call	read
	li	a5,1
	bne	a0,a5,.L61
	lui	a4,%hi(taken)
	lw	a5,%lo(taken)(a4)
	addi	a5,a5,1
	sw	a5,%lo(taken)(a4)
.L61:
	lw	ra,12(sp)
	addi	sp,sp,16
	jr	ra
	.size	take_nothing, .-take_nothing
	.align	2
	.type	in_a_handler, @function
in_a_handler:
	lui	a4,%hi(before.1)
	lw	a5,%lo(before.1)(a4)
	addi	sp,sp,-16
	sw	ra,12(sp)
	addi	a3,a5,1
	sw	a3,%lo(before.1)(a4)
	beq	a5,zero,.L68
.L65:
	lui	a5,%hi(pipes)
	lw	a0,%lo(pipes)(a5)
	li	a2,1
	addi	a1,sp,3
	call	read
	li	a5,1
	bne	a0,a5,.L64
	lui	a4,%hi(taken)
	lw	a5,%lo(taken)(a4)
	addi	a5,a5,1
	sw	a5,%lo(taken)(a4)
.L64:
	lw	ra,12(sp)
	addi	sp,sp,16
	jr	ra
.L68:
	call	pthread_self
	li	a1,12
	call	pthread_kill
	j	.L65
	.size	in_a_handler, .-in_a_handler
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	lui	a4,%hi(handle)
	addi	sp,sp,-68
	addi	a4,a4,%lo(handle)
	lui	a5,%hi(.LANCHOR1)
	sw	s0,60(sp)
	sw	a4,40(sp)
	addi	s0,a5,%lo(.LANCHOR1)
	li	a4,268435456
	sw	s1,56(sp)
	sw	ra,64(sp)
	sw	a0,4(sp)
	sw	a1,0(sp)
	sw	zero,48(sp)
	sw	zero,52(sp)
	sw	a4,44(sp)
	addi	s1,s0,108
.L71:
	lw	a5,0(sp)
	lw	a1,0(s0)
	lw	a0,4(a5)
	call	strcmp
	bne	a0,zero,.L70
	lui	a5,%hi(way)
	sw	s0,%lo(way)(a5)
.L70:
	addi	s0,s0,12
	bne	s0,s1,.L71
	lui	a5,%hi(sem)
	li	a2,0
	li	a1,0
	addi	a0,a5,%lo(sem)
	call	sem_init
	lui	a5,%hi(pipes)
	addi	a0,a5,%lo(pipes)
	call	pipe
	li	a2,0
	addi	a1,sp,40
	li	a0,12
	call	sigaction
	lui	a5,%hi(tell)
	addi	a5,a5,%lo(tell)
	li	a2,0
	addi	a1,sp,40
	li	a0,10
	sw	a5,40(sp)
	call	sigaction
	addi	a0,sp,32
	call	sigemptyset
	addi	a0,sp,24
	call	sigemptyset
	li	a1,10
	addi	a0,sp,24
	call	sigaddset
	li	a2,0
	addi	a1,sp,24
	li	a0,0
	call	pthread_sigmask
	lui	a5,%hi(ended)
	lui	a2,%hi(nothing)
	addi	a0,a5,%lo(ended)
	li	a3,0
	addi	a2,a2,%lo(nothing)
	li	a1,0
	mv	s0,a5
	call	pthread_create
	lw	a0,%lo(ended)(s0)
	lui	s1,%hi(victim)
	call	pthread_cancel
	lui	a2,%hi(suffer)
	li	a3,0
	addi	a2,a2,%lo(suffer)
	li	a1,0
	addi	a0,s1,%lo(victim)
	call	pthread_create
	lui	a2,%hi(give)
	li	a3,0
	addi	a2,a2,%lo(give)
	li	a1,0
	addi	a0,sp,12
	call	pthread_create
	lui	a5,%hi(way)
	lw	a5,%lo(way)(a5)
	lui	a4,%hi(take_item)
	addi	a4,a4,%lo(take_item)
	lw	a5,4(a5)
	sw	a4,0(sp)
	beq	a5,a4,.L105
.L72:
	lui	s0,%hi(told)
	lw	a5,%lo(told)(s0)
	bne	a5,zero,.L73
	lw	a4,4(sp)
	li	a5,2
	bne	a4,a5,.L73
.L74:
	addi	a0,sp,32
	call	sigsuspend
	lw	a5,%lo(told)(s0)
	beq	a5,zero,.L74
.L73:
	lw	a5,%lo(told)(s0)
	bne	a5,zero,.L106
.L75:
	lw	a0,12(sp)
	li	a1,0
	call	pthread_join
	lw	a0,%lo(victim)(s1)
	addi	a1,sp,20
	call	pthread_join
	lui	a5,%hi(way)
	lw	a5,%lo(way)(a5)
	lw	a4,0(sp)
	lw	a5,4(a5)
	beq	a5,a4,.L107
.L76:
	lui	a5,%hi(joined)
	lw	a5,%lo(joined)(a5)
	beq	a5,zero,.L77
	lui	s1,%hi(wrong)
.L78:
	lw	a4,20(sp)
	li	a5,-1
	beq	a4,a5,.L80
.L82:
	li	a5,1
	sw	a5,%lo(wrong)(s1)
.L81:
	lw	a1,%lo(wrong)(s1)
	lui	a0,%hi(.LC1)
	addi	a0,a0,%lo(.LC1)
	seqz	a1,a1
	call	printf
	lw	ra,64(sp)
	lw	s0,60(sp)
	lw	s1,56(sp)
	li	a0,0
	addi	sp,sp,68
	jr	ra
.L106:
	lw	a0,%lo(victim)(s1)
	call	pthread_cancel
	j	.L75
.L77:
	lui	a5,%hi(ended)
	lw	a0,%lo(ended)(a5)
	li	a1,0
	lui	s1,%hi(wrong)
	call	pthread_join
	beq	a0,zero,.L78
	li	a5,1
	sw	a5,%lo(wrong)(s1)
	j	.L78
.L80:
	lui	a5,%hi(notes)
	lw	a4,%lo(notes)(a5)
	li	a5,1
	bne	a4,a5,.L82
	lui	a5,%hi(pipes)
	addi	a5,a5,%lo(pipes)
	lw	a0,0(a5)
	li	a2,4096
	addi	a2,a2,-2048
	li	a1,4
	sw	a5,0(sp)
	call	fcntl
	lui	a5,%hi(way)
	lw	a4,%lo(way)(a5)
	lui	a5,%hi(take_token)
	addi	a5,a5,%lo(take_token)
	lw	a4,4(a4)
	beq	a4,a5,.L108
	lui	a5,%hi(take_byte)
	addi	a5,a5,%lo(take_byte)
	beq	a4,a5,.L109
	lui	a4,%hi(taken)
	lw	a3,%lo(taken)(a4)
	li	a5,5
	sub	s0,a5,a3
.L86:
	lw	a4,%lo(taken)(a4)
	li	a3,5
	add	a5,a4,s0
	bne	a5,a3,.L82
	lui	a5,%hi(one)
	lw	a4,%lo(one)(a5)
	lui	a5,%hi(two)
	lw	a5,%lo(two)(a5)
	bne	a4,a5,.L82
	j	.L81
.L105:
	lui	a2,%hi(take_rest)
	li	a3,0
	addi	a2,a2,%lo(take_rest)
	li	a1,0
	addi	a0,sp,16
	call	pthread_create
	j	.L72
.L107:
	lw	a0,16(sp)
	li	a1,0
	call	pthread_join
	j	.L76
.L108:
	li	s0,0
	j	.L83
.L85:
	addi	s0,s0,1
.L83:
	lui	a5,%hi(sem)
	addi	a0,a5,%lo(sem)
	call	sem_trywait
	beq	a0,zero,.L85
	lui	a4,%hi(taken)
	j	.L86
.L109:
	li	s0,0
	j	.L87
.L89:
	addi	s0,s0,1
.L87:
	lw	a5,0(sp)
	li	a2,1
	addi	a1,sp,11
	lw	a0,0(a5)
	call	read
	li	a4,1
	beq	a0,a4,.L89
	lui	a4,%hi(taken)
	j	.L86
	.size	main, .-main
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"sem"
	.align	2
.LC3:
	.string	"read"
	.align	2
.LC4:
	.string	"cond"
	.align	2
.LC5:
	.string	"join"
	.align	2
.LC6:
	.string	"disabled"
	.align	2
.LC7:
	.string	"async"
	.align	2
.LC8:
	.string	"handler"
	.align	2
.LC9:
	.string	"nothing"
	.align	2
.LC10:
	.string	"alone"
	.section	.rodata
	.align	2
	.set	.LANCHOR1,. + 0
	.type	ways, @object
	.size	ways, 108
ways:
	.word	.LC2
	.word	take_token
	.word	give_token
	.word	.LC3
	.word	take_byte
	.word	give_byte
	.word	.LC4
	.word	take_item
	.word	give_item
	.word	.LC5
	.word	join
	.word	give_nothing
	.word	.LC6
	.word	undisturbed
	.word	give_nothing
	.word	.LC7
	.word	at_once
	.word	give_nothing
	.word	.LC8
	.word	in_a_handler
	.word	send_signal
	.word	.LC9
	.word	take_nothing
	.word	give_nothing
	.word	.LC10
	.word	wait_alone
	.word	give_nothing
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
	.section	.sbss,"aw",@nobits
	.align	2
	.type	given.0, @object
	.size	given.0, 4
given.0:
	.zero	4
	.type	before.1, @object
	.size	before.1, 4
before.1:
	.zero	4
	.type	way, @object
	.size	way, 4
way:
	.zero	4
	.type	told, @object
	.size	told, 4
told:
	.zero	4
	.type	handled, @object
	.size	handled, 4
handled:
	.zero	4
	.type	joined, @object
	.size	joined, 4
joined:
	.zero	4
	.type	two, @object
	.size	two, 4
two:
	.zero	4
	.type	one, @object
	.size	one, 4
one:
	.zero	4
	.type	wrong, @object
	.size	wrong, 4
wrong:
	.zero	4
	.type	notes, @object
	.size	notes, 4
notes:
	.zero	4
	.type	taken, @object
	.size	taken, 4
taken:
	.zero	4
	.type	items, @object
	.size	items, 4
items:
	.zero	4
	.type	pipes, @object
	.size	pipes, 8
pipes:
	.zero	8
	.type	sem, @object
	.size	sem, 8
sem:
	.zero	8
	.type	ended, @object
	.size	ended, 4
ended:
	.zero	4
	.type	victim, @object
	.size	victim, 4
victim:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
