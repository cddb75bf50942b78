	.file	"time.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	sys_fork, @function
sys_fork:
	li	t0,220
	li	a0,17
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_fork, .-sys_fork
	.local	count
	.comm	count,4,4
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC2:
	.string	"got"
	.text
	.align	2
	.type	on_signal, @function
on_signal:
	mv	a1,a0
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	saw_signal
	lui	a4,%hi(count)
	lw	a5,%lo(count)(a4)
	lw	ra,8(sp)
	addi	a5,a5,1
	sw	a5,%lo(count)(a4)
	addi	sp,sp,12
	jr	ra
	.size	on_signal, .-on_signal
	.align	2
	.type	on_count, @function
on_count:
	lui	a4,%hi(count)
	lw	a5,%lo(count)(a4)
	addi	a5,a5,1
	sw	a5,%lo(count)(a4)
	ret
	.size	on_count, .-on_count
	.align	2
	.type	milliseconds, @function
milliseconds:
	addi	sp,sp,-20
	addi	a1,sp,7
	andi	a1,a1,-8
	li	t0,403
	li	a0,1
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a5,0(a1)
	li	a4,999424
	addi	a4,a4,576
	rem	a5,a5,a4
	lw	a0,8(a1)
	li	a3,1000
	addi	sp,sp,20
	div	a0,a0,a4
	mul	a5,a5,a3
	add	a0,a5,a0
	jr	ra
	.size	milliseconds, .-milliseconds
	.align	2
	.type	start_timer, @function
start_timer:
	li	a5,1000
	div	a4,a0,a5
	addi	sp,sp,-16
	sw	zero,0(sp)
	sw	zero,4(sp)
	li	t0,103
	mv	a1,sp
	li	a2,0
	li	a3,0
	rem	a0,a0,a5
	sw	a4,8(sp)
	li	a4,0
	mul	a0,a0,a5
	li	a5,0
	sw	a0,12(sp)
	li	a0,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	sp,sp,16
	jr	ra
	.size	start_timer, .-start_timer
	.section	.rodata.str1.4
	.align	2
.LC3:
	.string	"time/clocks"
	.section	test_cases,"a"
	.align	2
	.type	entry_clocks, @object
	.size	entry_clocks, 8
entry_clocks:
	.word	.LC3
	.word	case_clocks
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	""
	.align	2
.LC5:
	.string	"unknown"
	.align	2
.LC6:
	.string	"address"
	.text
	.align	2
	.type	case_clocks, @function
case_clocks:
	addi	sp,sp,-36
	sw	s0,28(sp)
	sw	s1,24(sp)
	lui	s0,%hi(clocks.1)
	addi	s1,sp,11
	andi	a5,s1,-8
	addi	s0,s0,%lo(clocks.1)
	sw	ra,32(sp)
	sw	a5,0(sp)
	addi	s1,s0,32
	lui	t2,%hi(.LC4)
.L10:
	lw	a0,0(s0)
	lw	a1,0(sp)
	li	t0,403
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	addi	a0,t2,%lo(.LC4)
	call	saw
	addi	s0,s0,4
	lui	t2,%hi(.LC4)
	bne	s0,s1,.L10
	lw	a1,0(sp)
	li	t0,403
	li	a0,99
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	saw
	li	t0,403
	li	a0,1
	li	a1,16
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_clocks, .-case_clocks
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"time/narrow_clock"
	.section	test_cases
	.align	2
	.type	entry_narrow_clock, @object
	.size	entry_narrow_clock, 8
entry_narrow_clock:
	.word	.LC7
	.word	case_narrow_clock
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	"get"
	.align	2
.LC9:
	.string	"sane"
	.text
	.align	2
	.type	case_narrow_clock, @function
case_narrow_clock:
	addi	sp,sp,-20
	li	a5,-1
	mv	a1,sp
	li	a0,1
	sw	ra,16(sp)
	sw	a5,4(sp)
	sw	zero,0(sp)
	call	sys_clock_gettime
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lw	a1,4(sp)
	li	a5,1000001536
	addi	a5,a5,-1536
	lui	a0,%hi(.LC9)
	sltu	a1,a1,a5
	addi	a0,a0,%lo(.LC9)
	call	saw_is
	mv	a1,sp
	li	a0,99
	call	sys_clock_gettime
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	saw
	li	a1,16
	li	a0,1
	call	sys_clock_gettime
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_narrow_clock, .-case_narrow_clock
	.section	.rodata.str1.4
	.align	2
.LC10:
	.string	"time/never_backwards"
	.section	test_cases
	.align	2
	.type	entry_never_backwards, @object
	.size	entry_never_backwards, 8
entry_never_backwards:
	.word	.LC10
	.word	case_never_backwards
	.section	.rodata.str1.4
	.align	2
.LC11:
	.string	"back"
	.text
	.align	2
	.type	case_never_backwards, @function
case_never_backwards:
	addi	sp,sp,-52
	sw	s0,44(sp)
	addi	s0,sp,11
	andi	s0,s0,-8
	addi	t2,s0,16
	sw	ra,48(sp)
	sw	s1,40(sp)
	li	t0,403
	li	a0,1
	mv	a1,t2
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t1,500
	li	s1,0
.L20:
	li	t0,403
	li	a0,1
	mv	a1,s0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a4,4(s0)
	lw	a5,20(s0)
	lw	a2,0(s0)
	lw	a3,16(s0)
	bgt	a5,a4,.L21
	bne	a5,a4,.L23
	bgtu	a3,a2,.L21
.L23:
	bne	a2,a3,.L22
	bne	a4,a5,.L22
	lw	a3,28(s0)
	lw	a4,12(s0)
	li	a5,1
	bgt	a3,a4,.L16
	bne	a3,a4,.L22
	lw	a3,24(s0)
	lw	a4,8(s0)
	bgtu	a3,a4,.L16
.L22:
	li	a5,0
	j	.L16
.L21:
	li	a5,1
.L16:
	mv	a0,t2
	li	a2,16
	mv	a1,s0
	sw	t1,0(sp)
	add	s1,s1,a5
	call	memcpy
	lw	t1,0(sp)
	mv	t2,a0
	addi	t1,t1,-1
	bne	t1,zero,.L20
	lui	a0,%hi(.LC11)
	mv	a1,s1
	addi	a0,a0,%lo(.LC11)
	call	saw
	lw	ra,48(sp)
	lw	s0,44(sp)
	lw	s1,40(sp)
	addi	sp,sp,52
	jr	ra
	.size	case_never_backwards, .-case_never_backwards
	.section	.rodata.str1.4
	.align	2
.LC12:
	.string	"time/resolution"
	.section	test_cases
	.align	2
	.type	entry_resolution, @object
	.size	entry_resolution, 8
entry_resolution:
	.word	.LC12
	.word	case_resolution
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"fine"
	.align	2
.LC14:
	.string	"no buffer"
	.text
	.align	2
	.type	case_resolution, @function
case_resolution:
	addi	sp,sp,-32
	sw	s0,24(sp)
	addi	s0,sp,7
	andi	s0,s0,-8
	sw	ra,28(sp)
	li	a4,1
	li	a5,0
	sw	a4,0(s0)
	sw	a5,4(s0)
	li	a4,0
	li	a5,0
	sw	a5,12(s0)
	sw	a4,8(s0)
	li	t0,406
	li	a0,1
	mv	a1,s0
	li	a2,0
	li	a3,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lw	a5,0(s0)
	lw	a4,4(s0)
	li	a1,0
	or	a5,a5,a4
	bne	a5,zero,.L27
	lw	a5,8(s0)
	lw	a3,12(s0)
	li	a1,1
	addi	a4,a5,-1
	seqz	a5,a5
	bne	a3,a5,.L29
	li	a5,999424
	addi	a5,a5,575
	bleu	a4,a5,.L27
.L29:
	li	a1,0
.L27:
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	call	saw_is
	li	t0,406
	li	a0,99
	mv	a1,s0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	saw
	li	t0,406
	li	a0,1
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	saw
	li	t0,406
	li	a0,1
	li	a1,16
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	lw	ra,28(sp)
	lw	s0,24(sp)
	addi	sp,sp,32
	jr	ra
	.size	case_resolution, .-case_resolution
	.section	.rodata.str1.4
	.align	2
.LC15:
	.string	"time/sleep_takes_time"
	.section	test_cases
	.align	2
	.type	entry_sleep_takes_time, @object
	.size	entry_sleep_takes_time, 8
entry_sleep_takes_time:
	.word	.LC15
	.word	case_sleep_takes_time
	.section	.rodata.str1.4
	.align	2
.LC16:
	.string	"sleep"
	.align	2
.LC17:
	.string	"at least"
	.align	2
.LC18:
	.string	"not for ever"
	.text
	.align	2
	.type	case_sleep_takes_time, @function
case_sleep_takes_time:
	addi	sp,sp,-36
	addi	a2,sp,11
	sw	s0,28(sp)
	sw	ra,32(sp)
	andi	a2,a2,-8
	li	a4,0
	sw	a4,0(a2)
	li	a5,0
	li	a4,29999104
	sw	a5,4(a2)
	addi	a4,a4,896
	li	a5,0
	sw	a4,8(a2)
	sw	a5,12(a2)
	sw	a2,0(sp)
	call	milliseconds
	mv	s0,a0
	lw	a2,0(sp)
	li	t0,407
	li	a0,1
	li	a1,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	call	milliseconds
	sub	s0,a0,s0
	slti	a1,s0,30
	lui	a0,%hi(.LC17)
	xori	a1,a1,1
	addi	a0,a0,%lo(.LC17)
	call	saw_is
	li	a1,4096
	addi	a1,a1,-1096
	lui	a0,%hi(.LC18)
	slt	a1,s0,a1
	addi	a0,a0,%lo(.LC18)
	call	saw_is
	lw	ra,32(sp)
	lw	s0,28(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_sleep_takes_time, .-case_sleep_takes_time
	.section	.rodata.str1.4
	.align	2
.LC19:
	.string	"time/sleep_until"
	.section	test_cases
	.align	2
	.type	entry_sleep_until, @object
	.size	entry_sleep_until, 8
entry_sleep_until:
	.word	.LC19
	.word	case_sleep_until
	.section	.rodata.str1.4
	.align	2
.LC20:
	.string	"past"
	.align	2
.LC21:
	.string	"real time"
	.text
	.align	2
	.type	case_sleep_until, @function
case_sleep_until:
	addi	sp,sp,-32
	sw	s0,24(sp)
	addi	s0,sp,7
	sw	s1,20(sp)
	sw	ra,28(sp)
	andi	s0,s0,-8
	call	milliseconds
	mv	s1,a0
	li	t0,403
	li	a0,1
	mv	a1,s0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a5,8(s0)
	li	a4,20000768
	lw	a3,12(s0)
	addi	a4,a4,-768
	add	a4,a5,a4
	sltu	a2,a4,a5
	add	a2,a2,a3
	sw	a4,8(s0)
	sw	a2,12(s0)
	bgt	a2,zero,.L37
	bne	a2,zero,.L35
	li	a2,1000001536
	addi	a2,a2,-1537
	bleu	a4,a2,.L35
.L37:
	lw	a4,0(s0)
	lw	a1,4(s0)
	addi	a3,a3,-1
	addi	a2,a4,1
	sltu	a4,a2,a4
	add	a4,a4,a1
	sw	a4,4(s0)
	li	a4,-980000768
	addi	a4,a4,768
	add	a4,a5,a4
	sltu	a5,a4,a5
	add	a5,a5,a3
	sw	a2,0(s0)
	sw	a4,8(s0)
	sw	a5,12(s0)
.L35:
	li	t0,407
	li	a0,1
	li	a1,1
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	call	milliseconds
	sub	a1,a0,s1
	slti	a1,a1,19
	lui	a0,%hi(.LC17)
	xori	a1,a1,1
	addi	a0,a0,%lo(.LC17)
	call	saw_is
	li	a4,0
	li	a5,0
	sw	a5,4(s0)
	sw	a4,0(s0)
	li	t0,407
	li	a0,1
	li	a1,1
	mv	a2,s0
	li	a3,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw
	li	t0,403
	li	a0,0
	mv	a1,s0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,407
	li	a0,0
	li	a1,1
	mv	a2,s0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	saw
	lw	ra,28(sp)
	lw	s0,24(sp)
	lw	s1,20(sp)
	addi	sp,sp,32
	jr	ra
	.size	case_sleep_until, .-case_sleep_until
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"time/sleep_errors"
	.section	test_cases
	.align	2
	.type	entry_sleep_errors, @object
	.size	entry_sleep_errors, 8
entry_sleep_errors:
	.word	.LC22
	.word	case_sleep_errors
	.section	.rodata.str1.4
	.align	2
.LC23:
	.string	"nanoseconds"
	.align	2
.LC24:
	.string	"negative"
	.align	2
.LC25:
	.string	"clock"
	.align	2
.LC26:
	.string	"thread clock"
	.align	2
.LC27:
	.string	"raw clock"
	.text
	.align	2
	.type	case_sleep_errors, @function
case_sleep_errors:
	addi	sp,sp,-64
	sw	s0,56(sp)
	li	a4,1000001536
	addi	s0,sp,7
	sw	ra,60(sp)
	andi	s0,s0,-8
	addi	a4,a4,-1536
	li	a5,0
	sw	a4,40(s0)
	sw	a5,44(s0)
	li	a4,-1
	li	a5,-1
	li	a2,0
	li	a3,0
	sw	a4,16(s0)
	sw	a5,20(s0)
	li	a4,1000
	li	a5,0
	sw	a2,32(s0)
	sw	a3,36(s0)
	sw	a2,24(s0)
	sw	a3,28(s0)
	sw	a2,0(s0)
	sw	a3,4(s0)
	sw	a4,8(s0)
	sw	a5,12(s0)
	li	t0,407
	li	a0,1
	li	a1,0
	addi	a2,s0,32
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	li	t0,407
	li	a0,1
	li	a1,0
	addi	a2,s0,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	li	t0,407
	li	a0,99
	li	a1,0
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	saw
	li	t0,407
	li	a0,3
	li	a1,0
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	li	t0,407
	li	a0,4
	li	a1,0
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	call	saw
	li	t0,407
	li	a0,1
	li	a1,0
	li	a2,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	lw	ra,60(sp)
	lw	s0,56(sp)
	addi	sp,sp,64
	jr	ra
	.size	case_sleep_errors, .-case_sleep_errors
	.section	.rodata.str1.4
	.align	2
.LC28:
	.string	"time/narrow_sleep"
	.section	test_cases
	.align	2
	.type	entry_narrow_sleep, @object
	.size	entry_narrow_sleep, 8
entry_narrow_sleep:
	.word	.LC28
	.word	case_narrow_sleep
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	"bad"
	.text
	.align	2
	.type	case_narrow_sleep, @function
case_narrow_sleep:
	li	a5,5001216
	addi	sp,sp,-36
	addi	a5,a5,-1216
	sw	a5,4(sp)
	li	a1,0
	li	a5,-1
	mv	a0,sp
	sw	ra,32(sp)
	sw	s0,28(sp)
	sw	s1,24(sp)
	sw	a5,12(sp)
	sw	a5,16(sp)
	sw	zero,0(sp)
	sw	zero,8(sp)
	sw	zero,20(sp)
	call	sys_nanosleep
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	mv	a2,sp
	li	a3,0
	li	a1,0
	li	a0,1
	call	sys_clock_nanosleep
	lui	s1,%hi(.LC25)
	mv	a1,a0
	addi	a0,s1,%lo(.LC25)
	call	saw
	li	a1,0
	addi	a0,sp,8
	call	sys_nanosleep
	lui	a5,%hi(.LC29)
	mv	a1,a0
	addi	a0,a5,%lo(.LC29)
	call	saw
	li	a1,0
	addi	a0,sp,16
	call	sys_nanosleep
	mv	a1,a0
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	li	a1,0
	li	a0,16
	call	sys_nanosleep
	lui	s0,%hi(.LC6)
	mv	a1,a0
	addi	a0,s0,%lo(.LC6)
	call	saw
	addi	a2,sp,8
	li	a3,0
	li	a1,0
	li	a0,1
	call	sys_clock_nanosleep
	lui	a5,%hi(.LC29)
	mv	a1,a0
	addi	a0,a5,%lo(.LC29)
	call	saw
	mv	a2,sp
	li	a3,0
	li	a1,0
	li	a0,99
	call	sys_clock_nanosleep
	mv	a1,a0
	addi	a0,s1,%lo(.LC25)
	call	saw
	mv	a2,sp
	li	a3,0
	li	a1,0
	li	a0,4
	call	sys_clock_nanosleep
	mv	a1,a0
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	li	a3,0
	li	a2,16
	li	a1,0
	li	a0,1
	call	sys_clock_nanosleep
	mv	a1,a0
	addi	a0,s0,%lo(.LC6)
	call	saw
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_narrow_sleep, .-case_narrow_sleep
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"time/interrupted_sleep_tells_the_rest"
	.section	test_cases
	.align	2
	.type	entry_interrupted_sleep_tells_the_rest, @object
	.size	entry_interrupted_sleep_tells_the_rest, 8
entry_interrupted_sleep_tells_the_rest:
	.word	.LC30
	.word	case_interrupted_sleep_tells_the_rest
	.section	.rodata.str1.4
	.align	2
.LC31:
	.string	"left"
	.align	2
.LC32:
	.string	"without rest"
	.text
	.align	2
	.type	case_interrupted_sleep_tells_the_rest, @function
case_interrupted_sleep_tells_the_rest:
	addi	sp,sp,-52
	sw	s0,44(sp)
	addi	s0,sp,11
	sw	ra,48(sp)
	andi	s0,s0,-8
	li	a2,0
	li	a4,5
	li	a5,0
	lui	a1,%hi(on_signal)
	li	a3,0
	sw	a4,16(s0)
	sw	a5,20(s0)
	li	a4,-1
	li	a5,-1
	sw	a2,24(s0)
	sw	a2,8(s0)
	addi	a1,a1,%lo(on_signal)
	li	a2,268435456
	li	a0,14
	sw	a3,28(s0)
	sw	a4,0(s0)
	sw	a5,4(s0)
	sw	a3,12(s0)
	call	set_handler
	li	a0,20
	call	start_timer
	addi	a2,s0,16
	li	t0,407
	li	a0,1
	li	a1,0
	sw	a2,0(sp)
	mv	a3,s0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	lw	a1,0(s0)
	lui	a0,%hi(.LC31)
	addi	a0,a0,%lo(.LC31)
	call	saw
	li	a0,20
	call	start_timer
	lw	a2,0(sp)
	li	t0,407
	li	a0,1
	li	a1,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw
	lw	ra,48(sp)
	lw	s0,44(sp)
	addi	sp,sp,52
	jr	ra
	.size	case_interrupted_sleep_tells_the_rest, .-case_interrupted_sleep_tells_the_rest
	.section	.rodata.str1.4
	.align	2
.LC33:
	.string	"time/interrupted_narrow_sleep"
	.section	test_cases
	.align	2
	.type	entry_interrupted_narrow_sleep, @object
	.size	entry_interrupted_narrow_sleep, 8
entry_interrupted_narrow_sleep:
	.word	.LC33
	.word	case_interrupted_narrow_sleep
	.text
	.align	2
	.type	case_interrupted_narrow_sleep, @function
case_interrupted_narrow_sleep:
	addi	sp,sp,-28
	li	a5,5
	lui	a1,%hi(on_signal)
	li	a2,0
	sw	a5,0(sp)
	addi	a1,a1,%lo(on_signal)
	li	a5,-1
	li	a0,14
	sw	ra,24(sp)
	sw	a5,8(sp)
	sw	s0,20(sp)
	sw	s1,16(sp)
	sw	zero,4(sp)
	sw	zero,12(sp)
	call	set_handler
	li	a0,20
	call	start_timer
	addi	a1,sp,8
	mv	a0,sp
	call	sys_nanosleep
	lui	s1,%hi(.LC16)
	mv	a1,a0
	addi	a0,s1,%lo(.LC16)
	call	saw
	lw	a1,8(sp)
	lui	s0,%hi(.LC31)
	addi	a0,s0,%lo(.LC31)
	call	saw
	li	a0,20
	call	start_timer
	addi	a3,sp,8
	mv	a2,sp
	li	a1,0
	li	a0,1
	call	sys_clock_nanosleep
	mv	a1,a0
	addi	a0,s1,%lo(.LC16)
	call	saw
	lw	a1,8(sp)
	addi	a0,s0,%lo(.LC31)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_interrupted_narrow_sleep, .-case_interrupted_narrow_sleep
	.section	.rodata.str1.4
	.align	2
.LC34:
	.string	"time/interrupted_absolute_sleep"
	.section	test_cases
	.align	2
	.type	entry_interrupted_absolute_sleep, @object
	.size	entry_interrupted_absolute_sleep, 8
entry_interrupted_absolute_sleep:
	.word	.LC34
	.word	case_interrupted_absolute_sleep
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"left untouched"
	.text
	.align	2
	.type	case_interrupted_absolute_sleep, @function
case_interrupted_absolute_sleep:
	addi	sp,sp,-48
	sw	s0,40(sp)
	addi	s0,sp,7
	sw	s1,36(sp)
	sw	ra,44(sp)
	andi	s0,s0,-8
	li	a4,-1
	li	a5,-1
	sw	a4,0(s0)
	sw	a5,4(s0)
	li	a4,0
	li	a5,0
	addi	s1,s0,16
	sw	a5,12(s0)
	sw	a4,8(s0)
	li	t0,403
	li	a0,1
	mv	a1,s1
	li	a2,0
	li	a3,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a5,16(s0)
	lw	a3,20(s0)
	lui	a1,%hi(on_signal)
	addi	a4,a5,5
	sltu	a5,a4,a5
	add	a5,a5,a3
	addi	a1,a1,%lo(on_signal)
	li	a0,14
	sw	a4,16(s0)
	sw	a5,20(s0)
	call	set_handler
	li	a0,20
	call	start_timer
	li	t0,407
	li	a0,1
	li	a1,1
	mv	a2,s1
	mv	a3,s0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	lw	a1,0(s0)
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	saw_number
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	s1,36(sp)
	addi	sp,sp,48
	jr	ra
	.size	case_interrupted_absolute_sleep, .-case_interrupted_absolute_sleep
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	"time/stop_does_not_end_a_sleep"
	.section	test_cases
	.align	2
	.type	entry_stop_does_not_end_a_sleep, @object
	.size	entry_stop_does_not_end_a_sleep, 8
entry_stop_does_not_end_a_sleep:
	.word	.LC36
	.word	case_stop_does_not_end_a_sleep
	.section	.rodata.str1.4
	.align	2
.LC37:
	.string	"child"
	.text
	.align	2
	.type	case_stop_does_not_end_a_sleep, @function
case_stop_does_not_end_a_sleep:
	addi	sp,sp,-40
	addi	a2,sp,15
	andi	a2,a2,-8
	sw	a2,0(sp)
	sw	ra,36(sp)
	sw	s0,32(sp)
	call	sys_fork
	lw	a2,0(sp)
	bne	a0,zero,.L50
	li	a4,0
	li	a5,0
	sw	a4,0(a2)
	li	a4,49999872
	sw	a5,4(a2)
	addi	a4,a4,128
	li	a5,0
	sw	a4,8(a2)
	sw	a5,12(a2)
	li	t0,407
	li	a0,1
	li	a1,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	seqz	a0,a0
	call	sys_exit
.L50:
	mv	s0,a0
	li	a0,10
	call	sleep_ms
	li	t0,129
	mv	a0,s0
	li	a1,19
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a2,2
	addi	a1,sp,4
	mv	a0,s0
	call	sys_wait4
	li	t0,129
	mv	a0,s0
	li	a1,18
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw_status
	lw	ra,36(sp)
	lw	s0,32(sp)
	addi	sp,sp,40
	jr	ra
	.size	case_stop_does_not_end_a_sleep, .-case_stop_does_not_end_a_sleep
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"time/interval_timer"
	.section	test_cases
	.align	2
	.type	entry_interval_timer, @object
	.size	entry_interval_timer, 8
entry_interval_timer:
	.word	.LC38
	.word	case_interval_timer
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"set"
	.align	2
.LC40:
	.string	"old"
	.align	2
.LC41:
	.string	"stop"
	.align	2
.LC42:
	.string	"interval"
	.align	2
.LC43:
	.string	"stopped"
	.section	.rodata
	.align	2
.LC0:
	.word	0
	.word	5000
	.word	0
	.word	5000
	.text
	.align	2
	.type	case_interval_timer, @function
case_interval_timer:
	addi	sp,sp,-44
	lui	a1,%hi(.LC0)
	li	a2,16
	addi	a1,a1,%lo(.LC0)
	mv	a0,sp
	sw	ra,40(sp)
	sw	s0,36(sp)
	sw	s1,32(sp)
	call	memcpy
	lui	a1,%hi(on_count)
	li	a2,268435456
	addi	a1,a1,%lo(on_count)
	li	a0,14
	call	set_handler
	li	t0,103
	li	a0,0
	mv	a1,sp
	addi	a2,sp,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC39)
	addi	a0,a0,%lo(.LC39)
	call	saw
	lw	a1,24(sp)
	lw	a5,28(sp)
	lui	a0,%hi(.LC40)
	addi	a0,a0,%lo(.LC40)
	add	a1,a1,a5
	call	saw
	lui	s0,%hi(count)
.L53:
	lw	a4,%lo(count)(s0)
	li	a5,2
	ble	a4,a5,.L54
	sw	zero,12(sp)
	sw	zero,8(sp)
	li	t0,103
	li	a0,0
	mv	a1,sp
	addi	a2,sp,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC41)
	addi	a0,a0,%lo(.LC41)
	call	saw
	lw	a1,20(sp)
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	li	a0,20
	lw	s1,%lo(count)(s0)
	call	sleep_ms
	lw	a1,%lo(count)(s0)
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	sub	a1,a1,s1
	call	saw
	lw	ra,40(sp)
	lw	s0,36(sp)
	lw	s1,32(sp)
	addi	sp,sp,44
	jr	ra
.L54:
	li	a0,1
	call	sleep_ms
	j	.L53
	.size	case_interval_timer, .-case_interval_timer
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"time/timer_tells_the_rest"
	.section	test_cases
	.align	2
	.type	entry_timer_tells_the_rest, @object
	.size	entry_timer_tells_the_rest, 8
entry_timer_tells_the_rest:
	.word	.LC44
	.word	case_timer_tells_the_rest
	.section	.rodata.str1.4
	.align	2
.LC45:
	.string	"rest"
	.section	.rodata
	.align	2
.LC1:
	.word	3
	.word	0
	.word	100
	.word	0
	.text
	.align	2
	.type	case_timer_tells_the_rest, @function
case_timer_tells_the_rest:
	addi	sp,sp,-44
	lui	a1,%hi(.LC1)
	li	a2,16
	addi	a1,a1,%lo(.LC1)
	mv	a0,sp
	sw	ra,40(sp)
	call	memcpy
	li	t0,103
	li	a0,0
	mv	a1,sp
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,102
	li	a0,0
	addi	a1,sp,16
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lw	a1,24(sp)
	lui	a0,%hi(.LC45)
	addi	a0,a0,%lo(.LC45)
	addi	a1,a1,-99
	sltiu	a1,a1,2
	call	saw_is
	lw	a1,16(sp)
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	lw	ra,40(sp)
	addi	sp,sp,44
	jr	ra
	.size	case_timer_tells_the_rest, .-case_timer_tells_the_rest
	.section	.rodata.str1.4
	.align	2
.LC46:
	.string	"time/timer_errors"
	.section	test_cases
	.align	2
	.type	entry_timer_errors, @object
	.size	entry_timer_errors, 8
entry_timer_errors:
	.word	.LC46
	.word	case_timer_errors
	.section	.rodata.str1.4
	.align	2
.LC47:
	.string	"time"
	.align	2
.LC48:
	.string	"which"
	.align	2
.LC49:
	.string	"new"
	.align	2
.LC50:
	.string	"get which"
	.text
	.align	2
	.type	case_timer_errors, @function
case_timer_errors:
	li	a5,999424
	addi	sp,sp,-44
	addi	a5,a5,576
	sw	ra,40(sp)
	sw	a5,12(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	sw	zero,16(sp)
	sw	zero,20(sp)
	sw	zero,24(sp)
	sw	zero,28(sp)
	li	t0,103
	li	a0,0
	mv	a1,sp
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	call	saw
	li	t0,103
	li	a0,7
	addi	a1,sp,16
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC48)
	addi	a0,a0,%lo(.LC48)
	call	saw
	li	t0,103
	li	a0,0
	li	a1,16
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	li	t0,103
	li	a0,0
	addi	a1,sp,16
	li	a2,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC40)
	addi	a0,a0,%lo(.LC40)
	call	saw
	li	t0,102
	li	a0,7
	addi	a1,sp,16
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC50)
	addi	a0,a0,%lo(.LC50)
	call	saw
	li	t0,102
	li	a0,0
	li	a1,16
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lw	ra,40(sp)
	addi	sp,sp,44
	jr	ra
	.size	case_timer_errors, .-case_timer_errors
	.section	.rodata.str1.4
	.align	2
.LC51:
	.string	"time/timer_is_not_inherited"
	.section	test_cases
	.align	2
	.type	entry_timer_is_not_inherited, @object
	.size	entry_timer_is_not_inherited, 8
entry_timer_is_not_inherited:
	.word	.LC51
	.word	case_timer_is_not_inherited
	.section	.rodata.str1.4
	.align	2
.LC52:
	.string	"parent"
	.text
	.align	2
	.type	case_timer_is_not_inherited, @function
case_timer_is_not_inherited:
	addi	sp,sp,-12
	li	a0,30
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	start_timer
	lui	a1,%hi(on_count)
	li	a2,0
	addi	a1,a1,%lo(on_count)
	li	a0,14
	call	set_handler
	call	sys_fork
	lui	s0,%hi(count)
	bne	a0,zero,.L61
	li	a0,60
	call	sleep_ms
	lw	a0,%lo(count)(s0)
	call	sys_exit
.L61:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw_status
	lw	a1,%lo(count)(s0)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	addi	sp,sp,12
	tail	saw
	.size	case_timer_is_not_inherited, .-case_timer_is_not_inherited
	.section	.rodata.str1.4
	.align	2
.LC53:
	.string	"time/alarm_kills"
	.section	test_cases
	.align	2
	.type	entry_alarm_kills, @object
	.size	entry_alarm_kills, 8
entry_alarm_kills:
	.word	.LC53
	.word	case_alarm_kills
	.text
	.align	2
	.type	case_alarm_kills, @function
case_alarm_kills:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_fork
	bne	a0,zero,.L64
	li	a0,10
	call	start_timer
	li	a0,4096
	addi	a0,a0,904
	call	sleep_ms
	li	a0,0
	call	sys_exit
.L64:
	call	wait_for
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	addi	sp,sp,12
	tail	saw_status
	.size	case_alarm_kills, .-case_alarm_kills
	.section	.rodata.str1.4
	.align	2
.LC54:
	.string	"time/virtual_timers"
	.section	test_cases
	.align	2
	.type	entry_virtual_timers, @object
	.size	entry_virtual_timers, 8
entry_virtual_timers:
	.word	.LC54
	.word	case_virtual_timers
	.section	.rodata.str1.4
	.align	2
.LC55:
	.string	"virtual"
	.align	2
.LC56:
	.string	"profiling"
	.text
	.align	2
	.type	case_virtual_timers, @function
case_virtual_timers:
	addi	sp,sp,-28
	sw	s0,20(sp)
	li	a5,20480
	lui	s0,%hi(on_signal)
	addi	a5,a5,-480
	addi	a1,s0,%lo(on_signal)
	li	a2,0
	li	a0,26
	sw	a5,12(sp)
	sw	ra,24(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	call	set_handler
	addi	a1,s0,%lo(on_signal)
	li	a2,0
	li	a0,27
	call	set_handler
	li	t0,103
	li	a0,1
	mv	a1,sp
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC55)
	addi	a0,a0,%lo(.LC55)
	call	saw
	lui	s0,%hi(count)
.L67:
	lw	a5,%lo(count)(s0)
	ble	a5,zero,.L67
	li	t0,103
	li	a0,2
	mv	a1,sp
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC56)
	addi	a0,a0,%lo(.LC56)
	call	saw
	li	a5,1
.L68:
	lw	a4,%lo(count)(s0)
	ble	a4,a5,.L68
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_virtual_timers, .-case_virtual_timers
	.section	.rodata.str1.4
	.align	2
.LC57:
	.string	"time/process_time"
	.section	test_cases
	.align	2
	.type	entry_process_time, @object
	.size	entry_process_time, 8
entry_process_time:
	.word	.LC57
	.word	case_process_time
	.section	.rodata.str1.4
	.align	2
.LC58:
	.string	"work counts"
	.align	2
.LC59:
	.string	"sleep does not"
	.text
	.align	2
	.type	case_process_time, @function
case_process_time:
	addi	sp,sp,-52
	sw	s0,44(sp)
	addi	s0,sp,11
	andi	s0,s0,-8
	sw	s1,40(sp)
	addi	s1,s0,16
	sw	ra,48(sp)
	li	t0,403
	li	a0,2
	mv	a1,s1
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a5,999424
	sw	zero,0(sp)
	addi	a5,a5,575
.L73:
	lw	a4,0(sp)
	ble	a4,a5,.L74
	li	t0,403
	li	a0,2
	mv	a1,s0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a4,4(s0)
	lw	a5,20(s0)
	bgt	a4,a5,.L82
	bne	a4,a5,.L84
	lw	a4,0(s0)
	lw	a5,16(s0)
	bgtu	a4,a5,.L82
.L84:
	lw	a4,12(s0)
	lw	a5,28(s0)
	li	a1,1
	bgt	a4,a5,.L75
	bne	a4,a5,.L78
	lw	a4,8(s0)
	lw	a5,24(s0)
	bgtu	a4,a5,.L75
.L78:
	li	a1,0
.L75:
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	saw_is
	li	a0,50
	call	sleep_ms
	li	t0,403
	li	a0,2
	mv	a1,s1
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a4,16(s0)
	lw	a5,0(s0)
	bne	a4,a5,.L83
	lw	a4,20(s0)
	lw	a5,4(s0)
	bne	a4,a5,.L83
	lw	a3,24(s0)
	lw	a4,8(s0)
	lw	a5,28(s0)
	lw	a2,12(s0)
	sub	a4,a3,a4
	sgtu	a3,a4,a3
	sub	a5,a5,a2
	sub	a5,a5,a3
	li	a1,1
	bgt	a5,zero,.L83
	bne	a5,zero,.L79
	li	a5,40001536
	addi	a5,a5,-1537
	bleu	a4,a5,.L79
.L83:
	li	a1,0
.L79:
	lui	a0,%hi(.LC59)
	addi	a0,a0,%lo(.LC59)
	call	saw_is
	lw	ra,48(sp)
	lw	s0,44(sp)
	lw	s1,40(sp)
	addi	sp,sp,52
	jr	ra
.L74:
	lw	a4,0(sp)
	addi	a4,a4,1
	sw	a4,0(sp)
	j	.L73
.L82:
	li	a1,1
	j	.L75
	.size	case_process_time, .-case_process_time
	.section	.rodata.str1.4
	.align	2
.LC60:
	.string	"time/times"
	.section	test_cases
	.align	2
	.type	entry_times, @object
	.size	entry_times, 8
entry_times:
	.word	.LC60
	.word	case_times
	.section	.rodata.str1.4
	.align	2
.LC61:
	.string	"ticks"
	.align	2
.LC62:
	.string	"without buffer"
	.text
	.align	2
	.type	case_times, @function
case_times:
	addi	sp,sp,-28
	sw	ra,24(sp)
	li	t0,153
	mv	a0,sp
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	a1,a0,14
	lui	a0,%hi(.LC61)
	snez	a1,a1
	addi	a0,a0,%lo(.LC61)
	call	saw_is
	li	t0,153
	li	a0,0
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	a1,a0,14
	lui	a0,%hi(.LC62)
	snez	a1,a1
	addi	a0,a0,%lo(.LC62)
	call	saw_is
	li	t0,153
	li	a0,16
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_times, .-case_times
	.section	.rodata.str1.4
	.align	2
.LC63:
	.string	"time/rusage"
	.section	test_cases
	.align	2
	.type	entry_rusage, @object
	.size	entry_rusage, 8
entry_rusage:
	.word	.LC63
	.word	case_rusage
	.section	.rodata.str1.4
	.align	2
.LC64:
	.string	"self"
	.align	2
.LC65:
	.string	"used"
	.align	2
.LC66:
	.string	"children"
	.align	2
.LC67:
	.string	"thread"
	.align	2
.LC68:
	.string	"who"
	.text
	.align	2
	.type	case_rusage, @function
case_rusage:
	addi	sp,sp,-88
	li	a5,2998272
	sw	ra,84(sp)
	sw	zero,0(sp)
	addi	a5,a5,1727
.L89:
	lw	a4,0(sp)
	ble	a4,a5,.L90
	li	t0,165
	li	a0,0
	addi	a1,sp,4
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC64)
	addi	a0,a0,%lo(.LC64)
	call	saw
	lw	a5,4(sp)
	li	a1,1
	bgt	a5,zero,.L91
	lw	a1,8(sp)
	sgt	a1,a1,zero
.L91:
	lui	a0,%hi(.LC65)
	addi	a0,a0,%lo(.LC65)
	call	saw_is
	li	t0,165
	li	a0,-1
	addi	a1,sp,4
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC66)
	addi	a0,a0,%lo(.LC66)
	call	saw
	li	t0,165
	li	a0,1
	addi	a1,sp,4
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC67)
	addi	a0,a0,%lo(.LC67)
	call	saw
	li	t0,165
	li	a0,5
	addi	a1,sp,4
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC68)
	addi	a0,a0,%lo(.LC68)
	call	saw
	li	t0,165
	li	a0,0
	li	a1,16
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	lw	ra,84(sp)
	addi	sp,sp,88
	jr	ra
.L90:
	lw	a4,0(sp)
	addi	a4,a4,1
	sw	a4,0(sp)
	j	.L89
	.size	case_rusage, .-case_rusage
	.section	.rodata.str1.4
	.align	2
.LC69:
	.string	"time/sleepers_wake_in_order"
	.section	test_cases
	.align	2
	.type	entry_sleepers_wake_in_order, @object
	.size	entry_sleepers_wake_in_order, 8
entry_sleepers_wake_in_order:
	.word	.LC69
	.word	case_sleepers_wake_in_order
	.section	.rodata.str1.4
	.align	2
.LC70:
	.string	"cab"
	.align	2
.LC71:
	.string	"order"
	.text
	.align	2
	.type	case_sleepers_wake_in_order, @function
case_sleepers_wake_in_order:
	addi	sp,sp,-24
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	zero,0(sp)
	li	t0,59
	addi	a0,sp,4
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	call	sys_fork
	mv	s0,a0
	beq	a0,zero,.L95
	call	sys_fork
	beq	a0,zero,.L98
	call	sys_fork
	li	t1,0
	beq	a0,zero,.L106
	li	s0,3
	li	t2,2
.L96:
	lw	a0,4(sp)
	li	t0,63
	add	a1,sp,t1
	sub	a2,s0,t1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	add	t1,t1,a0
	ble	t1,t2,.L96
	lui	a0,%hi(.LC71)
	mv	a1,sp
	addi	a0,a0,%lo(.LC71)
	call	saw_text
.L97:
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,-1
	call	sys_wait4
	bgt	a0,zero,.L97
	lw	ra,20(sp)
	lw	s0,16(sp)
	addi	sp,sp,24
	jr	ra
.L106:
	li	s0,2
.L95:
	lui	a5,%hi(ms.0)
	slli	a4,s0,2
	addi	a5,a5,%lo(ms.0)
	add	a5,a5,a4
	lw	a0,0(a5)
	call	sleep_ms
	lui	a1,%hi(.LC70)
	addi	a1,a1,%lo(.LC70)
	lw	a0,8(sp)
	li	t0,64
	add	a1,a1,s0
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a0,0
	call	sys_exit
.L98:
	li	s0,1
	j	.L95
	.size	case_sleepers_wake_in_order, .-case_sleepers_wake_in_order
	.section	.rodata
	.align	2
	.type	clocks.1, @object
	.size	clocks.1, 32
clocks.1:
	.word	0
	.word	1
	.word	2
	.word	3
	.word	4
	.word	5
	.word	6
	.word	7
	.align	2
	.type	ms.0, @object
	.size	ms.0, 12
ms.0:
	.word	90
	.word	10
	.word	50
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
