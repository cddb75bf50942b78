	.file	"waitid.c"
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
	.local	info
	.comm	info,128,4
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"signal"
	.text
	.align	2
	.type	on_signal, @function
on_signal:
	mv	a1,a0
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	tail	saw_signal
	.size	on_signal, .-on_signal
	.align	2
	.type	start_sleeper, @function
start_sleeper:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_fork
	bne	a0,zero,.L3
	li	a0,8192
	addi	a0,a0,1808
	call	sleep_ms
	li	a0,0
	call	sys_exit
.L3:
	lw	ra,8(sp)
	addi	sp,sp,12
	jr	ra
	.size	start_sleeper, .-start_sleeper
	.align	2
	.type	start_exiting, @function
start_exiting:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	mv	s0,a0
	call	sys_fork
	bne	a0,zero,.L6
	mv	a0,s0
	call	sys_exit
.L6:
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
	.size	start_exiting, .-start_exiting
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"waitid/tells"
	.section	test_cases,"a"
	.align	2
	.type	entry_tells, @object
	.size	entry_tells, 8
entry_tells:
	.word	.LC1
	.word	case_tells
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"waitid"
	.align	2
.LC3:
	.string	"signo"
	.align	2
.LC4:
	.string	"code"
	.align	2
.LC5:
	.string	"pid"
	.align	2
.LC6:
	.string	"status"
	.text
	.align	2
	.type	case_tells, @function
case_tells:
	addi	sp,sp,-16
	li	a0,9
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	ra,12(sp)
	call	start_exiting
	mv	t1,a0
	lui	s1,%hi(info)
	addi	s0,s1,%lo(info)
	li	t0,95
	li	a0,1
	mv	a1,t1
	sw	t1,0(sp)
	addi	a2,s1,%lo(info)
	li	a3,4
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	saw
	lw	a1,0(s0)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	saw_signal
	lw	a1,8(s0)
	lui	t2,%hi(.LC4)
	addi	a0,t2,%lo(.LC4)
	call	saw
	lw	t1,0(sp)
	lw	a1,12(s0)
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	sub	a1,a1,t1
	seqz	a1,a1
	call	saw
	lw	a1,20(s0)
	lui	t1,%hi(.LC6)
	addi	a0,t1,%lo(.LC6)
	call	saw
	call	start_sleeper
	li	a1,12
	sw	a0,0(sp)
	call	sys_kill.isra.0
	lw	a1,0(sp)
	li	t0,95
	li	a0,1
	addi	a2,s1,%lo(info)
	li	a3,4
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a1,8(s0)
	lui	t2,%hi(.LC4)
	addi	a0,t2,%lo(.LC4)
	call	saw
	lw	a1,20(s0)
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	lui	t1,%hi(.LC6)
	addi	a0,t1,%lo(.LC6)
	addi	sp,sp,16
	tail	saw_signal
	.size	case_tells, .-case_tells
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"waitid/nowait"
	.section	test_cases
	.align	2
	.type	entry_nowait, @object
	.size	entry_nowait, 8
entry_nowait:
	.word	.LC7
	.word	case_nowait
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	"look"
	.align	2
.LC9:
	.string	"take"
	.align	2
.LC10:
	.string	"gone"
	.text
	.align	2
	.type	case_nowait, @function
case_nowait:
	addi	sp,sp,-16
	li	a0,9
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	ra,12(sp)
	call	start_exiting
	sw	a0,0(sp)
	lui	s1,%hi(info)
	li	a3,16777216
	lw	a1,0(sp)
	addi	s0,s1,%lo(info)
	li	t0,95
	li	a0,1
	addi	a2,s1,%lo(info)
	addi	a3,a3,4
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
	lw	a1,20(s0)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	lw	a1,0(sp)
	li	t0,95
	li	a0,1
	addi	a2,s1,%lo(info)
	li	a3,4
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lw	a1,0(sp)
	li	t0,95
	li	a0,1
	addi	a2,s1,%lo(info)
	li	a3,4
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	mv	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	addi	sp,sp,16
	tail	saw
	.size	case_nowait, .-case_nowait
	.section	.rodata.str1.4
	.align	2
.LC11:
	.string	"waitid/nohang"
	.section	test_cases
	.align	2
	.type	entry_nohang, @object
	.size	entry_nohang, 8
entry_nohang:
	.word	.LC11
	.word	case_nohang
	.section	.rodata.str1.4
	.align	2
.LC12:
	.string	"nohang"
	.text
	.align	2
	.type	case_nohang, @function
case_nohang:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	lui	s0,%hi(info)
	call	start_sleeper
	sw	a0,0(sp)
	li	a2,128
	li	a1,255
	addi	a0,s0,%lo(info)
	call	memset
	addi	s1,s0,%lo(info)
	li	t0,95
	li	a0,0
	li	a1,0
	addi	a2,s0,%lo(info)
	li	a3,5
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	saw
	lw	a1,12(s1)
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	saw
	lw	a1,0(s1)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	saw
	lw	a0,0(sp)
	li	a1,9
	call	sys_kill.isra.0
	lw	s0,8(sp)
	lw	a0,0(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	tail	wait_for
	.size	case_nohang, .-case_nohang
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"waitid/stops"
	.section	test_cases
	.align	2
	.type	entry_stops, @object
	.size	entry_stops, 8
entry_stops:
	.word	.LC13
	.word	case_stops
	.section	.rodata.str1.4
	.align	2
.LC14:
	.string	"stopped"
	.align	2
.LC15:
	.string	"continued"
	.text
	.align	2
	.type	case_stops, @function
case_stops:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	s1,4(sp)
	sw	s0,8(sp)
	call	start_sleeper
	li	a1,19
	sw	a0,0(sp)
	call	sys_kill.isra.0
	lui	t1,%hi(info)
	lw	a1,0(sp)
	addi	s1,t1,%lo(info)
	li	t0,95
	li	a0,1
	addi	a2,t1,%lo(info)
	li	a3,2
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
	lw	a1,8(s1)
	lui	t2,%hi(.LC4)
	addi	a0,t2,%lo(.LC4)
	call	saw
	lw	a1,20(s1)
	lui	s0,%hi(.LC6)
	addi	a0,s0,%lo(.LC6)
	call	saw_signal
	lw	a0,0(sp)
	li	a1,18
	call	sys_kill.isra.0
	lui	t1,%hi(info)
	lw	a1,0(sp)
	li	t0,95
	li	a0,1
	addi	a2,t1,%lo(info)
	li	a3,8
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	saw
	lw	a1,8(s1)
	lui	t2,%hi(.LC4)
	addi	a0,t2,%lo(.LC4)
	call	saw
	lw	a1,20(s1)
	addi	a0,s0,%lo(.LC6)
	call	saw_signal
	lw	a0,0(sp)
	li	a1,9
	call	sys_kill.isra.0
	lw	s0,8(sp)
	lw	a0,0(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	tail	wait_for
	.size	case_stops, .-case_stops
	.section	.rodata.str1.4
	.align	2
.LC16:
	.string	"waitid/of_a_group"
	.section	test_cases
	.align	2
	.type	entry_of_a_group, @object
	.size	entry_of_a_group, 8
entry_of_a_group:
	.word	.LC16
	.word	case_of_a_group
	.section	.rodata.str1.4
	.align	2
.LC17:
	.string	"group"
	.align	2
.LC18:
	.string	"a"
	.align	2
.LC19:
	.string	"mine"
	.align	2
.LC20:
	.string	"b"
	.text
	.align	2
	.type	case_of_a_group, @function
case_of_a_group:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	s1,4(sp)
	sw	s0,8(sp)
	call	start_sleeper
	sw	a0,0(sp)
	call	start_sleeper
	mv	s1,a0
	lw	a0,0(sp)
	li	t0,154
	li	a2,0
	mv	a1,a0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a0,0(sp)
	li	a1,15
	call	sys_kill.isra.0
	mv	a0,s1
	li	a1,15
	call	sys_kill.isra.0
	lui	t1,%hi(info)
	lw	a1,0(sp)
	addi	s0,t1,%lo(info)
	li	t0,95
	li	a0,2
	addi	a2,t1,%lo(info)
	li	a3,4
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	saw
	lw	a5,0(sp)
	lw	a1,12(s0)
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	sub	a1,a1,a5
	seqz	a1,a1
	call	saw_is
	lui	t1,%hi(info)
	li	t0,95
	li	a0,2
	li	a1,0
	addi	a2,t1,%lo(info)
	li	a3,4
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	saw
	lw	a1,12(s0)
	lw	s0,8(sp)
	lw	ra,12(sp)
	sub	a1,a1,s1
	lw	s1,4(sp)
	lui	a0,%hi(.LC20)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC20)
	addi	sp,sp,16
	tail	saw_is
	.size	case_of_a_group, .-case_of_a_group
	.section	.rodata.str1.4
	.align	2
.LC21:
	.string	"waitid/errors"
	.section	test_cases
	.align	2
	.type	entry_errors, @object
	.size	entry_errors, 8
entry_errors:
	.word	.LC21
	.word	case_errors
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"none"
	.align	2
.LC23:
	.string	"no options"
	.align	2
.LC24:
	.string	"options"
	.align	2
.LC25:
	.string	"kind"
	.align	2
.LC26:
	.string	"pid 0"
	.align	2
.LC27:
	.string	"address"
	.align	2
.LC28:
	.string	"without info"
	.text
	.align	2
	.type	case_errors, @function
case_errors:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(info)
	sw	ra,8(sp)
	li	t0,95
	li	a0,0
	li	a1,0
	addi	a2,s0,%lo(info)
	li	a3,4
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	saw
	li	t0,95
	li	a0,0
	li	a1,0
	addi	a2,s0,%lo(info)
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
	li	t0,95
	li	a0,0
	li	a1,0
	addi	a2,s0,%lo(info)
	li	a3,260
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
	li	t0,95
	li	a0,17
	li	a1,0
	addi	a2,s0,%lo(info)
	li	a3,4
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
	li	t0,95
	li	a0,1
	li	a1,0
	addi	a2,s0,%lo(info)
	li	a3,4
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
	li	a0,0
	call	start_exiting
	mv	s0,a0
	li	t0,95
	li	a0,1
	mv	a1,s0
	li	a2,16
	li	a3,4
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
	li	t0,95
	li	a0,1
	mv	a1,s0
	li	a2,0
	li	a3,4
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
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	addi	sp,sp,12
	tail	saw
	.size	case_errors, .-case_errors
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	"waitid/is_interrupted"
	.section	test_cases
	.align	2
	.type	entry_is_interrupted, @object
	.size	entry_is_interrupted, 8
entry_is_interrupted:
	.word	.LC29
	.word	case_is_interrupted
	.text
	.align	2
	.type	case_is_interrupted, @function
case_is_interrupted:
	li	a5,20480
	addi	sp,sp,-28
	addi	a5,a5,-480
	sw	ra,24(sp)
	sw	s0,20(sp)
	sw	a5,12(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	call	start_sleeper
	lui	a1,%hi(on_signal)
	mv	s0,a0
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,14
	call	set_handler
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
	lui	a2,%hi(info)
	li	t0,95
	li	a0,0
	li	a1,0
	addi	a2,a2,%lo(info)
	li	a3,4
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	saw
	mv	a0,s0
	li	a1,9
	call	sys_kill.isra.0
	mv	a0,s0
	call	wait_for
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_is_interrupted, .-case_is_interrupted
	.align	2
	.type	sys_kill.isra.0, @function
sys_kill.isra.0:
	li	t0,129
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
	.size	sys_kill.isra.0, .-sys_kill.isra.0
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
