	.file	"exec.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	sys_getpid, @function
sys_getpid:
	li	t0,172
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
	ret
	.size	sys_getpid, .-sys_getpid
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
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC17:
	.string	"x"
	.text
	.align	2
	.type	exec, @function
exec:
	lui	a5,%hi(.LC17)
	addi	sp,sp,-8
	addi	a5,a5,%lo(.LC17)
	sw	a5,0(sp)
	sw	zero,4(sp)
	li	t0,221
	mv	a1,sp
	addi	a2,sp,4
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	sp,sp,8
	jr	ra
	.size	exec, .-exec
	.align	2
	.type	make_program, @function
make_program:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	mv	s0,a0
	call	make_file
	call	sys_close.isra.0
	li	t0,53
	li	a0,-100
	mv	a1,s0
	li	a2,493
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
	.size	make_program, .-make_program
	.align	2
	.type	on_signal, @function
on_signal:
	ret
	.size	on_signal, .-on_signal
	.section	.rodata.str1.4
	.align	2
.LC18:
	.string	"ended"
	.text
	.align	2
	.type	run, @function
run:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	a1,0(sp)
	sw	ra,12(sp)
	mv	s0,a0
	call	sys_fork
	lw	a1,0(sp)
	bne	a0,zero,.L9
	mv	a0,s0
	call	exec_self
	neg	a0,a0
	call	sys_exit
.L9:
	call	wait_for
	lw	s0,8(sp)
	lw	ra,12(sp)
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	addi	sp,sp,16
	tail	saw_status
	.size	run, .-run
	.section	.rodata.str1.4
	.align	2
.LC19:
	.string	"exec/arguments"
	.section	test_cases,"a"
	.align	2
	.type	entry_arguments, @object
	.size	entry_arguments, 8
entry_arguments:
	.word	.LC19
	.word	case_arguments
	.section	.rodata.str1.4
	.align	2
.LC0:
	.string	"usertests"
	.align	2
.LC1:
	.string	"@arguments"
	.align	2
.LC2:
	.string	"one"
	.align	2
.LC3:
	.string	""
	.align	2
.LC4:
	.string	"three words here"
	.section	.rodata
	.align	2
.LC20:
	.word	.LC0
	.word	.LC1
	.word	.LC2
	.word	.LC3
	.word	.LC4
	.word	0
	.text
	.align	2
	.type	case_arguments, @function
case_arguments:
	addi	sp,sp,-36
	lui	a1,%hi(.LC20)
	li	a2,24
	addi	a1,a1,%lo(.LC20)
	mv	a0,sp
	sw	ra,32(sp)
	call	memcpy
	mv	a0,sp
	li	a1,0
	call	run
	lw	ra,32(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_arguments, .-case_arguments
	.section	.rodata.str1.4
	.align	2
.LC21:
	.string	"exec/environment"
	.section	test_cases
	.align	2
	.type	entry_environment, @object
	.size	entry_environment, 8
entry_environment:
	.word	.LC21
	.word	case_environment
	.section	.rodata.str1.4
	.align	2
.LC23:
	.string	"UT=value"
	.align	2
.LC6:
	.string	"@environment"
	.section	.rodata
	.align	2
.LC22:
	.word	.LC0
	.word	.LC6
	.word	0
	.text
	.align	2
	.type	case_environment, @function
case_environment:
	addi	sp,sp,-32
	lui	a1,%hi(.LC22)
	li	a2,12
	addi	a1,a1,%lo(.LC22)
	addi	a0,sp,8
	sw	ra,28(sp)
	call	memcpy
	lui	a5,%hi(.LC23)
	addi	a5,a5,%lo(.LC23)
	mv	a1,sp
	addi	a0,sp,8
	sw	a5,0(sp)
	sw	zero,4(sp)
	call	run
	addi	a0,sp,8
	li	a1,0
	call	run
	lw	ra,28(sp)
	addi	sp,sp,32
	jr	ra
	.size	case_environment, .-case_environment
	.section	.rodata.str1.4
	.align	2
.LC24:
	.string	"exec/status"
	.section	test_cases
	.align	2
	.type	entry_status, @object
	.size	entry_status, 8
entry_status:
	.word	.LC24
	.word	case_status
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	"@three"
	.section	.rodata
	.align	2
.LC25:
	.word	.LC0
	.word	.LC8
	.word	0
	.text
	.align	2
	.type	case_status, @function
case_status:
	addi	sp,sp,-24
	lui	a1,%hi(.LC25)
	li	a2,12
	addi	a1,a1,%lo(.LC25)
	mv	a0,sp
	sw	ra,20(sp)
	call	memcpy
	mv	a0,sp
	li	a1,0
	call	run
	lw	ra,20(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_status, .-case_status
	.section	.rodata.str1.4
	.align	2
.LC26:
	.string	"exec/pid_stays"
	.section	test_cases
	.align	2
	.type	entry_pid_stays, @object
	.size	entry_pid_stays, 8
entry_pid_stays:
	.word	.LC26
	.word	case_pid_stays
	.section	.rodata.str1.4
	.align	2
.LC27:
	.string	"@ids"
	.text
	.align	2
	.type	case_pid_stays, @function
case_pid_stays:
	lui	a5,%hi(.LC0)
	addi	sp,sp,-56
	addi	a5,a5,%lo(.LC0)
	sw	a5,24(sp)
	lui	a5,%hi(.LC27)
	addi	a5,a5,%lo(.LC27)
	sw	s0,48(sp)
	addi	s0,sp,12
	sw	ra,52(sp)
	sw	a5,28(sp)
	sw	s0,36(sp)
	sw	sp,32(sp)
	sw	zero,40(sp)
	call	sys_getpid
	mv	a1,a0
	mv	a0,s0
	call	put_number
	call	sys_fork
	mv	s0,a0
	bne	a0,zero,.L18
	call	sys_getpid
	mv	a1,a0
	mv	a0,sp
	call	put_number
	li	a1,0
	addi	a0,sp,24
	call	exec_self
.L18:
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw_status
	lw	ra,52(sp)
	lw	s0,48(sp)
	addi	sp,sp,56
	jr	ra
	.size	case_pid_stays, .-case_pid_stays
	.section	.rodata.str1.4
	.align	2
.LC28:
	.string	"exec/cloexec"
	.section	test_cases
	.align	2
	.type	entry_cloexec, @object
	.size	entry_cloexec, 8
entry_cloexec:
	.word	.LC28
	.word	case_cloexec
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"f"
	.align	2
.LC31:
	.string	"here"
	.align	2
.LC10:
	.string	"@open"
	.align	2
.LC11:
	.string	"30"
	.align	2
.LC12:
	.string	"31"
	.align	2
.LC13:
	.string	"32"
	.section	.rodata
	.align	2
.LC29:
	.word	.LC0
	.word	.LC10
	.word	.LC11
	.word	.LC12
	.word	.LC13
	.word	0
	.text
	.align	2
	.type	case_cloexec, @function
case_cloexec:
	addi	sp,sp,-36
	lui	a1,%hi(.LC29)
	li	a2,24
	addi	a1,a1,%lo(.LC29)
	mv	a0,sp
	sw	ra,32(sp)
	call	memcpy
	lui	a1,%hi(.LC3)
	lui	a0,%hi(.LC30)
	addi	a1,a1,%lo(.LC3)
	addi	a0,a0,%lo(.LC30)
	call	make_file
	mv	t1,a0
	li	t0,24
	li	a1,30
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a1,31
	mv	a0,t1
	li	a2,524288
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,25
	li	a0,30
	li	a1,1030
	li	a2,32
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a1,0
	mv	a0,sp
	call	run
	li	t0,25
	li	a0,31
	li	a1,1
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	ra,32(sp)
	mv	a1,a0
	lui	a0,%hi(.LC31)
	addi	a0,a0,%lo(.LC31)
	addi	sp,sp,36
	tail	saw
	.size	case_cloexec, .-case_cloexec
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"exec/failed_exec_keeps_cloexec"
	.section	test_cases
	.align	2
	.type	entry_failed_exec_keeps_cloexec, @object
	.size	entry_failed_exec_keeps_cloexec, 8
entry_failed_exec_keeps_cloexec:
	.word	.LC32
	.word	case_failed_exec_keeps_cloexec
	.section	.rodata.str1.4
	.align	2
.LC33:
	.string	"nothing"
	.align	2
.LC34:
	.string	"exec"
	.align	2
.LC35:
	.string	"still open"
	.text
	.align	2
	.type	case_failed_exec_keeps_cloexec, @function
case_failed_exec_keeps_cloexec:
	addi	sp,sp,-12
	lui	a1,%hi(.LC30)
	li	a2,524288
	sw	ra,8(sp)
	sw	s0,4(sp)
	li	t0,56
	li	a0,-100
	addi	a1,a1,%lo(.LC30)
	addi	a2,a2,66
	li	a3,420
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s0,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	exec
	mv	a1,a0
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	call	saw
	li	t0,25
	mv	a0,s0
	li	a1,1
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	addi	sp,sp,12
	tail	saw
	.size	case_failed_exec_keeps_cloexec, .-case_failed_exec_keeps_cloexec
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	"exec/signals"
	.section	test_cases
	.align	2
	.type	entry_signals, @object
	.size	entry_signals, 8
entry_signals:
	.word	.LC36
	.word	case_signals
	.section	.rodata.str1.4
	.align	2
.LC15:
	.string	"@signals"
	.section	.rodata
	.align	2
.LC37:
	.word	.LC0
	.word	.LC15
	.word	0
	.text
	.align	2
	.type	case_signals, @function
case_signals:
	addi	sp,sp,-40
	lui	a1,%hi(.LC37)
	li	a2,12
	addi	a1,a1,%lo(.LC37)
	mv	a0,sp
	sw	ra,36(sp)
	sw	s0,32(sp)
	call	memcpy
	lui	a1,%hi(on_signal)
	li	a5,1
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,10
	sw	a5,12(sp)
	sw	zero,16(sp)
	sw	zero,20(sp)
	sw	zero,24(sp)
	call	set_handler
	li	a2,0
	addi	a1,sp,12
	li	a0,12
	call	sys_sigaction
	li	a1,1
	li	a0,0
	call	change_mask
	call	sys_fork
	mv	s0,a0
	bne	a0,zero,.L25
	call	sys_getpid
	li	t0,129
	li	a1,1
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a1,0
	mv	a0,sp
	call	exec_self
.L25:
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw_status
	lw	ra,36(sp)
	lw	s0,32(sp)
	addi	sp,sp,40
	jr	ra
	.size	case_signals, .-case_signals
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"exec/errors"
	.section	test_cases
	.align	2
	.type	entry_errors, @object
	.size	entry_errors, 8
entry_errors:
	.word	.LC38
	.word	case_errors
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"not a program"
	.align	2
.LC40:
	.string	"not executable"
	.align	2
.LC41:
	.string	"g"
	.align	2
.LC42:
	.string	"d"
	.align	2
.LC43:
	.string	"n"
	.align	2
.LC44:
	.string	"missing"
	.align	2
.LC45:
	.string	"no permission"
	.align	2
.LC46:
	.string	"no program"
	.align	2
.LC47:
	.string	"directory"
	.align	2
.LC48:
	.string	"f/x"
	.align	2
.LC49:
	.string	"in a file"
	.align	2
.LC50:
	.string	"/dev/null"
	.align	2
.LC51:
	.string	"device"
	.align	2
.LC52:
	.string	"empty"
	.align	2
.LC53:
	.string	"address"
	.text
	.align	2
	.type	case_errors, @function
case_errors:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a1,%hi(.LC39)
	lui	s1,%hi(.LC30)
	addi	a0,s1,%lo(.LC30)
	addi	a1,a1,%lo(.LC39)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_program
	lui	t1,%hi(.LC41)
	lui	a1,%hi(.LC40)
	addi	a1,a1,%lo(.LC40)
	addi	a0,t1,%lo(.LC41)
	call	make_file
	call	sys_close.isra.0
	lui	s0,%hi(.LC42)
	li	t0,34
	li	a0,-100
	addi	a1,s0,%lo(.LC42)
	li	a2,493
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	call	exec
	mv	a1,a0
	lui	a0,%hi(.LC44)
	addi	a0,a0,%lo(.LC44)
	call	saw
	lui	t1,%hi(.LC41)
	addi	a0,t1,%lo(.LC41)
	call	exec
	mv	a1,a0
	lui	a0,%hi(.LC45)
	addi	a0,a0,%lo(.LC45)
	call	saw
	addi	a0,s1,%lo(.LC30)
	call	exec
	mv	a1,a0
	lui	a0,%hi(.LC46)
	addi	a0,a0,%lo(.LC46)
	call	saw
	addi	a0,s0,%lo(.LC42)
	call	exec
	mv	a1,a0
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	call	saw
	lui	a0,%hi(.LC48)
	addi	a0,a0,%lo(.LC48)
	call	exec
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	lui	a0,%hi(.LC50)
	addi	a0,a0,%lo(.LC50)
	call	exec
	mv	a1,a0
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	call	saw
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	exec
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw
	li	a0,16
	call	exec
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC53)
	addi	a0,a0,%lo(.LC53)
	addi	sp,sp,12
	tail	saw
	.size	case_errors, .-case_errors
	.section	.rodata.str1.4
	.align	2
.LC54:
	.string	"exec/bad_lists"
	.section	test_cases
	.align	2
	.type	entry_bad_lists, @object
	.size	entry_bad_lists, 8
entry_bad_lists:
	.word	.LC54
	.word	case_bad_lists
	.section	.rodata.str1.4
	.align	2
.LC55:
	.string	"#!/bin/nothing\n"
	.align	2
.LC56:
	.string	"argv"
	.align	2
.LC57:
	.string	"envp"
	.align	2
.LC58:
	.string	"an argument"
	.align	2
.LC59:
	.string	"a variable"
	.text
	.align	2
	.type	case_bad_lists, @function
case_bad_lists:
	addi	sp,sp,-28
	lui	a5,%hi(.LC17)
	sw	s0,20(sp)
	addi	a5,a5,%lo(.LC17)
	lui	s0,%hi(.LC30)
	lui	a1,%hi(.LC55)
	sw	a5,0(sp)
	addi	a0,s0,%lo(.LC30)
	li	a5,16
	addi	a1,a1,%lo(.LC55)
	sw	ra,24(sp)
	sw	a5,8(sp)
	sw	zero,4(sp)
	sw	zero,12(sp)
	call	make_program
	li	t0,221
	addi	a0,s0,%lo(.LC30)
	li	a1,16
	mv	a2,sp
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
	li	t0,221
	addi	a0,s0,%lo(.LC30)
	mv	a1,sp
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
	lui	a0,%hi(.LC57)
	addi	a0,a0,%lo(.LC57)
	call	saw
	li	t0,221
	addi	a0,s0,%lo(.LC30)
	addi	a1,sp,8
	mv	a2,sp
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	saw
	li	t0,221
	addi	a0,s0,%lo(.LC30)
	mv	a1,sp
	addi	a2,sp,8
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC59)
	addi	a0,a0,%lo(.LC59)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_bad_lists, .-case_bad_lists
	.section	.rodata.str1.4
	.align	2
.LC60:
	.string	"exec/broken_programs"
	.section	test_cases
	.align	2
	.type	entry_broken_programs, @object
	.size	entry_broken_programs, 8
entry_broken_programs:
	.word	.LC60
	.word	case_broken_programs
	.section	.rodata.str1.4
	.align	2
.LC61:
	.string	"\177ELF"
	.align	2
.LC62:
	.string	"short"
	.align	2
.LC63:
	.string	"\177ELF\001\001\001"
	.align	2
.LC64:
	.string	"zeros"
	.align	2
.LC65:
	.string	"none"
	.text
	.align	2
	.type	case_broken_programs, @function
case_broken_programs:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a1,%hi(.LC61)
	lui	s1,%hi(.LC62)
	addi	a0,s1,%lo(.LC62)
	addi	a1,a1,%lo(.LC61)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_program
	lui	s0,%hi(.LC64)
	lui	a1,%hi(.LC63)
	addi	a0,s0,%lo(.LC64)
	addi	a1,a1,%lo(.LC63)
	call	make_program
	lui	a5,%hi(.LC65)
	lui	a1,%hi(.LC3)
	addi	a0,a5,%lo(.LC65)
	addi	a1,a1,%lo(.LC3)
	call	make_program
	addi	a0,s1,%lo(.LC62)
	call	exec
	mv	a1,a0
	addi	a0,s1,%lo(.LC62)
	call	saw
	addi	a0,s0,%lo(.LC64)
	call	exec
	mv	a1,a0
	addi	a0,s0,%lo(.LC64)
	call	saw
	lui	a5,%hi(.LC65)
	addi	a0,a5,%lo(.LC65)
	call	exec
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	addi	sp,sp,12
	tail	saw
	.size	case_broken_programs, .-case_broken_programs
	.section	.rodata.str1.4
	.align	2
.LC66:
	.string	"exec/scripts"
	.section	test_cases
	.align	2
	.type	entry_scripts, @object
	.size	entry_scripts, 8
entry_scripts:
	.word	.LC66
	.word	case_scripts
	.section	.rodata.str1.4
	.align	2
.LC67:
	.string	"#!/no/such/interpreter\n"
	.align	2
.LC68:
	.string	"#!\n"
	.align	2
.LC69:
	.string	"bare"
	.align	2
.LC70:
	.string	"#!self\n"
	.align	2
.LC71:
	.string	"self"
	.align	2
.LC72:
	.string	"loop"
	.text
	.align	2
	.type	case_scripts, @function
case_scripts:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a1,%hi(.LC67)
	lui	s1,%hi(.LC44)
	addi	a0,s1,%lo(.LC44)
	addi	a1,a1,%lo(.LC67)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_program
	lui	s0,%hi(.LC69)
	lui	a1,%hi(.LC68)
	addi	a0,s0,%lo(.LC69)
	addi	a1,a1,%lo(.LC68)
	call	make_program
	lui	a5,%hi(.LC71)
	lui	a1,%hi(.LC70)
	addi	a0,a5,%lo(.LC71)
	addi	a1,a1,%lo(.LC70)
	call	make_program
	addi	a0,s1,%lo(.LC44)
	call	exec
	mv	a1,a0
	addi	a0,s1,%lo(.LC44)
	call	saw
	addi	a0,s0,%lo(.LC69)
	call	exec
	mv	a1,a0
	addi	a0,s0,%lo(.LC69)
	call	saw
	lui	a5,%hi(.LC71)
	addi	a0,a5,%lo(.LC71)
	call	exec
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC72)
	addi	a0,a0,%lo(.LC72)
	addi	sp,sp,12
	tail	saw
	.size	case_scripts, .-case_scripts
	.section	.rodata.str1.4
	.align	2
.LC73:
	.string	"exec/too_many_arguments"
	.section	test_cases
	.align	2
	.type	entry_too_many_arguments, @object
	.size	entry_too_many_arguments, 8
entry_too_many_arguments:
	.word	.LC73
	.word	case_too_many_arguments
	.text
	.align	2
	.type	case_too_many_arguments, @function
case_too_many_arguments:
	addi	sp,sp,-12
	sw	s0,4(sp)
	li	a2,4096
	lui	s0,%hi(text.3)
	addi	a0,s0,%lo(text.3)
	addi	a2,a2,-97
	li	a1,120
	sw	s1,0(sp)
	sw	ra,8(sp)
	call	memset
	lui	s1,%hi(many.2)
	li	a5,36864
	addi	a4,s1,%lo(many.2)
	addi	a5,a5,-868
	add	a5,a4,a5
	addi	s0,s0,%lo(text.3)
.L36:
	sw	s0,0(a4)
	addi	a4,a4,4
	bne	a4,a5,.L36
	lui	s0,%hi(.LC30)
	lui	a1,%hi(.LC55)
	addi	a0,s0,%lo(.LC30)
	addi	a1,a1,%lo(.LC55)
	call	make_program
	li	t0,221
	addi	a0,s0,%lo(.LC30)
	addi	a1,s1,%lo(many.2)
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	addi	sp,sp,12
	tail	saw
	.size	case_too_many_arguments, .-case_too_many_arguments
	.section	.rodata.str1.4
	.align	2
.LC74:
	.string	"exec/loops_of_symlinks"
	.section	test_cases
	.align	2
	.type	entry_loops_of_symlinks, @object
	.size	entry_loops_of_symlinks, 8
entry_loops_of_symlinks:
	.word	.LC74
	.word	case_loops_of_symlinks
	.section	.rodata.str1.4
	.align	2
.LC75:
	.string	"a"
	.text
	.align	2
	.type	case_loops_of_symlinks, @function
case_loops_of_symlinks:
	addi	sp,sp,-12
	lui	t1,%hi(.LC75)
	sw	ra,8(sp)
	li	t0,36
	addi	a0,t1,%lo(.LC75)
	li	a1,-100
	addi	a2,t1,%lo(.LC75)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	a0,t1,%lo(.LC75)
	call	exec
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	addi	sp,sp,12
	tail	saw
	.size	case_loops_of_symlinks, .-case_loops_of_symlinks
	.section	.rodata.str1.4
	.align	2
.LC76:
	.string	"exec/open_for_writing"
	.section	test_cases
	.align	2
	.type	entry_open_for_writing, @object
	.size	entry_open_for_writing, 8
entry_open_for_writing:
	.word	.LC76
	.word	case_open_for_writing
	.section	.rodata.str1.4
	.align	2
.LC77:
	.string	"open"
	.align	2
.LC78:
	.string	"closed"
	.text
	.align	2
	.type	case_open_for_writing, @function
case_open_for_writing:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a1,%hi(.LC55)
	lui	s0,%hi(.LC30)
	addi	a1,a1,%lo(.LC55)
	addi	a0,s0,%lo(.LC30)
	sw	s1,0(sp)
	sw	ra,8(sp)
	call	make_file
	mv	s1,a0
	li	t0,53
	li	a0,-100
	addi	a1,s0,%lo(.LC30)
	li	a2,493
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	a0,s0,%lo(.LC30)
	call	exec
	mv	a1,a0
	lui	a0,%hi(.LC77)
	addi	a0,a0,%lo(.LC77)
	call	saw
	mv	a0,s1
	call	sys_close.isra.0
	addi	a0,s0,%lo(.LC30)
	call	exec
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC78)
	addi	a0,a0,%lo(.LC78)
	addi	sp,sp,12
	tail	saw
	.size	case_open_for_writing, .-case_open_for_writing
	.section	.rodata.str1.4
	.align	2
.LC79:
	.string	"exec/long_names"
	.section	test_cases
	.align	2
	.type	entry_long_names, @object
	.size	entry_long_names, 8
entry_long_names:
	.word	.LC79
	.word	case_long_names
	.section	.rodata.str1.4
	.align	2
.LC80:
	.string	"name"
	.align	2
.LC81:
	.string	"path"
	.text
	.align	2
	.type	case_long_names, @function
case_long_names:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(name.1)
	li	a2,256
	li	a1,120
	addi	a0,s1,%lo(name.1)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	memset
	lui	s0,%hi(path.0)
	li	a2,4096
	li	a1,120
	addi	a0,s0,%lo(path.0)
	call	memset
	li	a5,2
	addi	a1,s0,%lo(path.0)
	li	a2,47
	li	a4,4096
.L44:
	add	a3,a5,a1
	sb	a2,0(a3)
	addi	a5,a5,2
	bne	a5,a4,.L44
	addi	a0,s1,%lo(name.1)
	call	exec
	mv	a1,a0
	lui	a0,%hi(.LC80)
	addi	a0,a0,%lo(.LC80)
	call	saw
	addi	a0,s0,%lo(path.0)
	call	exec
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC81)
	addi	a0,a0,%lo(.LC81)
	addi	sp,sp,12
	tail	saw
	.size	case_long_names, .-case_long_names
	.local	text.3
	.comm	text.3,4000,4
	.local	many.2
	.comm	many.2,36000,4
	.local	name.1
	.comm	name.1,300,4
	.local	path.0
	.comm	path.0,5000,4
	.align	2
	.type	sys_close.isra.0, @function
sys_close.isra.0:
	li	t0,57
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
	.size	sys_close.isra.0, .-sys_close.isra.0
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
