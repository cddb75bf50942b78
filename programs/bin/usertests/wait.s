	.file	"wait.c"
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
	.string	"wait/no_children"
	.section	test_cases,"a"
	.align	2
	.type	entry_no_children, @object
	.size	entry_no_children, 8
entry_no_children:
	.word	.LC1
	.word	case_no_children
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"any"
	.align	2
.LC3:
	.string	"group"
	.align	2
.LC4:
	.string	"not a child"
	.align	2
.LC5:
	.string	"nobody"
	.text
	.align	2
	.type	case_no_children, @function
case_no_children:
	addi	sp,sp,-12
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,-1
	sw	ra,8(sp)
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	saw
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,0
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	saw
	li	t0,173
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
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw
	li	a0,999424
	li	a1,0
	li	a3,0
	li	a2,1
	addi	a0,a0,575
	call	sys_wait4
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	addi	sp,sp,12
	tail	saw
	.size	case_no_children, .-case_no_children
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"wait/once_only"
	.section	test_cases
	.align	2
	.type	entry_once_only, @object
	.size	entry_once_only, 8
entry_once_only:
	.word	.LC6
	.word	case_once_only
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"first"
	.align	2
.LC8:
	.string	"second"
	.text
	.align	2
	.type	case_once_only, @function
case_once_only:
	addi	sp,sp,-12
	li	a0,1
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	start_exiting
	mv	s0,a0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw_status
	mv	a0,s0
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	addi	sp,sp,12
	tail	saw_status
	.size	case_once_only, .-case_once_only
	.section	.rodata.str1.4
	.align	2
.LC9:
	.string	"wait/nohang"
	.section	test_cases
	.align	2
	.type	entry_nohang, @object
	.size	entry_nohang, 8
entry_nohang:
	.word	.LC9
	.word	case_nohang
	.section	.rodata.str1.4
	.align	2
.LC10:
	.string	"running"
	.align	2
.LC11:
	.string	"status untouched"
	.align	2
.LC12:
	.string	"killed"
	.text
	.align	2
	.type	case_nohang, @function
case_nohang:
	addi	sp,sp,-16
	li	a5,77
	sw	ra,12(sp)
	sw	a5,0(sp)
	sw	s0,8(sp)
	call	start_sleeper
	li	a3,0
	li	a2,1
	mv	a1,sp
	mv	s0,a0
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	lw	a1,0(sp)
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	saw
	li	a1,9
	mv	a0,s0
	call	sys_kill.isra.0
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	saw_status
	lw	ra,12(sp)
	lw	s0,8(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_nohang, .-case_nohang
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"wait/chosen_child"
	.section	test_cases
	.align	2
	.type	entry_chosen_child, @object
	.size	entry_chosen_child, 8
entry_chosen_child:
	.word	.LC13
	.word	case_chosen_child
	.section	.rodata.str1.4
	.align	2
.LC14:
	.string	"b"
	.align	2
.LC15:
	.string	"a"
	.text
	.align	2
	.type	case_chosen_child, @function
case_chosen_child:
	addi	sp,sp,-12
	li	a0,1
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	start_exiting
	mv	s0,a0
	li	a0,2
	call	start_exiting
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	saw_status
	mv	a0,s0
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	addi	sp,sp,12
	tail	saw_status
	.size	case_chosen_child, .-case_chosen_child
	.section	.rodata.str1.4
	.align	2
.LC16:
	.string	"wait/chosen_group"
	.section	test_cases
	.align	2
	.type	entry_chosen_group, @object
	.size	entry_chosen_group, 8
entry_chosen_group:
	.word	.LC16
	.word	case_chosen_group
	.section	.rodata.str1.4
	.align	2
.LC17:
	.string	"group of a"
	.align	2
.LC18:
	.string	""
	.align	2
.LC19:
	.string	"my group"
	.text
	.align	2
	.type	case_chosen_group, @function
case_chosen_group:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	call	start_sleeper
	mv	s0,a0
	call	start_sleeper
	mv	s1,a0
	sw	zero,0(sp)
	li	t0,154
	mv	a0,s0
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
	li	a1,15
	mv	a0,s0
	call	sys_kill.isra.0
	mv	a0,s1
	li	a1,1
	call	sys_kill.isra.0
	li	a3,0
	li	a2,0
	mv	a1,sp
	neg	a0,s0
	call	sys_wait4
	sub	a1,a0,s0
	lui	a0,%hi(.LC17)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC17)
	call	saw
	lw	a1,0(sp)
	lui	s0,%hi(.LC18)
	addi	a0,s0,%lo(.LC18)
	call	saw_status
	li	a3,0
	li	a2,0
	mv	a1,sp
	li	a0,0
	call	sys_wait4
	sub	a1,a0,s1
	lui	a0,%hi(.LC19)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC19)
	call	saw
	lw	a1,0(sp)
	addi	a0,s0,%lo(.LC18)
	call	saw_status
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_chosen_group, .-case_chosen_group
	.section	.rodata.str1.4
	.align	2
.LC20:
	.string	"wait/killed"
	.section	test_cases
	.align	2
	.type	entry_killed, @object
	.size	entry_killed, 8
entry_killed:
	.word	.LC20
	.word	case_killed
	.text
	.align	2
	.type	case_killed, @function
case_killed:
	addi	sp,sp,-16
	lui	a5,%hi(signals.1)
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	ra,12(sp)
	addi	s0,a5,%lo(signals.1)
	lui	s1,%hi(.LC18)
.L20:
	call	start_sleeper
	lw	a1,0(s0)
	sw	a0,0(sp)
	addi	s0,s0,4
	call	sys_kill.isra.0
	lw	a0,0(sp)
	call	wait_for
	mv	a1,a0
	addi	a0,s1,%lo(.LC18)
	call	saw_status
	lui	a5,%hi(signals.1+24)
	addi	a5,a5,%lo(signals.1+24)
	bne	s0,a5,.L20
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_killed, .-case_killed
	.section	.rodata.str1.4
	.align	2
.LC21:
	.string	"wait/stopped_and_continued"
	.section	test_cases
	.align	2
	.type	entry_stopped_and_continued, @object
	.size	entry_stopped_and_continued, 8
entry_stopped_and_continued:
	.word	.LC21
	.word	case_stopped_and_continued
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"stopped"
	.align	2
.LC23:
	.string	"told once"
	.align	2
.LC24:
	.string	"continued"
	.text
	.align	2
	.type	case_stopped_and_continued, @function
case_stopped_and_continued:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	zero,0(sp)
	call	start_sleeper
	li	a1,19
	mv	s0,a0
	call	sys_kill.isra.0
	li	a3,0
	li	a2,2
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	sub	a1,a0,s0
	lui	a0,%hi(.LC22)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC22)
	call	saw
	lw	a1,0(sp)
	lui	s1,%hi(.LC18)
	addi	a0,s1,%lo(.LC18)
	call	saw_status
	li	a3,0
	li	a2,3
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	mv	a0,s0
	li	a1,18
	call	sys_kill.isra.0
	li	a3,0
	li	a2,8
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	sub	a1,a0,s0
	lui	a0,%hi(.LC24)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC24)
	call	saw
	lw	a1,0(sp)
	addi	a0,s1,%lo(.LC18)
	call	saw_status
	li	a1,15
	mv	a0,s0
	call	sys_kill.isra.0
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	addi	a0,s1,%lo(.LC18)
	call	saw_status
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_stopped_and_continued, .-case_stopped_and_continued
	.section	.rodata.str1.4
	.align	2
.LC25:
	.string	"wait/stops_are_not_told_unasked"
	.section	test_cases
	.align	2
	.type	entry_stops_are_not_told_unasked, @object
	.size	entry_stops_are_not_told_unasked, 8
entry_stops_are_not_told_unasked:
	.word	.LC25
	.word	case_stops_are_not_told_unasked
	.section	.rodata.str1.4
	.align	2
.LC26:
	.string	"nohang"
	.text
	.align	2
	.type	case_stops_are_not_told_unasked, @function
case_stops_are_not_told_unasked:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	start_sleeper
	li	a1,19
	mv	s0,a0
	call	sys_kill.isra.0
	li	a0,20
	call	sleep_ms
	li	a3,0
	li	a2,1
	li	a1,0
	mv	a0,s0
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	li	a1,9
	mv	a0,s0
	call	sys_kill.isra.0
	mv	a0,s0
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	addi	sp,sp,12
	tail	saw_status
	.size	case_stops_are_not_told_unasked, .-case_stops_are_not_told_unasked
	.section	.rodata.str1.4
	.align	2
.LC27:
	.string	"wait/kinds_of_stops"
	.section	test_cases
	.align	2
	.type	entry_kinds_of_stops, @object
	.size	entry_kinds_of_stops, 8
entry_kinds_of_stops:
	.word	.LC27
	.word	case_kinds_of_stops
	.text
	.align	2
	.type	case_kinds_of_stops, @function
case_kinds_of_stops:
	addi	sp,sp,-20
	lui	a5,%hi(signals.0)
	sw	s0,12(sp)
	sw	s1,8(sp)
	sw	ra,16(sp)
	addi	s0,a5,%lo(signals.0)
	lui	s1,%hi(.LC18)
.L28:
	sw	zero,4(sp)
	call	start_sleeper
	lw	a1,0(s0)
	sw	a0,0(sp)
	addi	s0,s0,4
	call	sys_kill.isra.0
	lw	a0,0(sp)
	li	a3,0
	li	a2,2
	addi	a1,sp,4
	call	sys_wait4
	lw	a1,4(sp)
	addi	a0,s1,%lo(.LC18)
	call	saw_status
	lw	a0,0(sp)
	li	a1,9
	call	sys_kill.isra.0
	lw	a0,0(sp)
	call	wait_for
	lui	a5,%hi(signals.0+16)
	addi	a5,a5,%lo(signals.0+16)
	bne	s0,a5,.L28
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_kinds_of_stops, .-case_kinds_of_stops
	.section	.rodata.str1.4
	.align	2
.LC28:
	.string	"wait/a_stopped_process_keeps_signals"
	.section	test_cases
	.align	2
	.type	entry_a_stopped_process_keeps_signals, @object
	.size	entry_a_stopped_process_keeps_signals, 8
entry_a_stopped_process_keeps_signals:
	.word	.LC28
	.word	case_a_stopped_process_keeps_signals
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	"still there"
	.text
	.align	2
	.type	case_a_stopped_process_keeps_signals, @function
case_a_stopped_process_keeps_signals:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	s0,8(sp)
	call	start_sleeper
	li	a1,19
	mv	s0,a0
	call	sys_kill.isra.0
	li	a3,0
	li	a2,2
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	li	a1,15
	mv	a0,s0
	call	sys_kill.isra.0
	li	a0,20
	call	sleep_ms
	li	a3,0
	li	a2,1
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	call	saw
	li	a1,18
	mv	a0,s0
	call	sys_kill.isra.0
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw_status
	lw	ra,12(sp)
	lw	s0,8(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_a_stopped_process_keeps_signals, .-case_a_stopped_process_keeps_signals
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"wait/parent_waits"
	.section	test_cases
	.align	2
	.type	entry_parent_waits, @object
	.size	entry_parent_waits, 8
entry_parent_waits:
	.word	.LC30
	.word	case_parent_waits
	.text
	.align	2
	.type	case_parent_waits, @function
case_parent_waits:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_fork
	bne	a0,zero,.L34
	li	a0,30
	call	sleep_ms
	li	a0,8
	call	sys_exit
.L34:
	call	wait_for
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	addi	sp,sp,12
	tail	saw_status
	.size	case_parent_waits, .-case_parent_waits
	.section	.rodata.str1.4
	.align	2
.LC31:
	.string	"wait/interrupted"
	.section	test_cases
	.align	2
	.type	entry_interrupted, @object
	.size	entry_interrupted, 8
entry_interrupted:
	.word	.LC31
	.word	case_interrupted
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"wait"
	.text
	.align	2
	.type	case_interrupted, @function
case_interrupted:
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
	li	a1,0
	mv	a0,s0
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
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
	.size	case_interrupted, .-case_interrupted
	.section	.rodata.str1.4
	.align	2
.LC33:
	.string	"wait/restarted"
	.section	test_cases
	.align	2
	.type	entry_restarted, @object
	.size	entry_restarted, 8
entry_restarted:
	.word	.LC33
	.word	case_restarted
	.text
	.align	2
	.type	case_restarted, @function
case_restarted:
	li	a5,8192
	addi	sp,sp,-32
	addi	a5,a5,1808
	sw	ra,28(sp)
	sw	s0,24(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	sw	a5,16(sp)
	sw	zero,0(sp)
	call	sys_fork
	bne	a0,zero,.L39
	li	a0,50
	call	sleep_ms
	li	a0,4
	call	sys_exit
.L39:
	lui	a1,%hi(on_signal)
	mv	s0,a0
	li	a2,268435456
	addi	a1,a1,%lo(on_signal)
	li	a0,14
	call	set_handler
	li	t0,103
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
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	sub	a1,a0,s0
	lui	a0,%hi(.LC32)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC32)
	call	saw
	lw	a1,0(sp)
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw_status
	lw	ra,28(sp)
	lw	s0,24(sp)
	addi	sp,sp,32
	jr	ra
	.size	case_restarted, .-case_restarted
	.section	.rodata.str1.4
	.align	2
.LC34:
	.string	"wait/errors"
	.section	test_cases
	.align	2
	.type	entry_errors, @object
	.size	entry_errors, 8
entry_errors:
	.word	.LC34
	.word	case_errors
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"options"
	.align	2
.LC36:
	.string	"address"
	.align	2
.LC37:
	.string	"most negative"
	.text
	.align	2
	.type	case_errors, @function
case_errors:
	addi	sp,sp,-12
	li	a0,1
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	start_exiting
	li	a3,0
	li	a2,256
	li	a1,0
	mv	s0,a0
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	saw
	li	a3,0
	li	a2,0
	li	a1,16
	mv	a0,s0
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	li	a3,0
	li	a2,1
	li	a1,0
	li	a0,-2147483648
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw
	mv	a0,s0
	lw	s0,4(sp)
	lw	ra,8(sp)
	li	a3,0
	li	a2,0
	li	a1,0
	addi	sp,sp,12
	tail	sys_wait4
	.size	case_errors, .-case_errors
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"wait/usage"
	.section	test_cases
	.align	2
	.type	entry_usage, @object
	.size	entry_usage, 8
entry_usage:
	.word	.LC38
	.word	case_usage
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"used time"
	.align	2
.LC40:
	.string	"children"
	.text
	.align	2
	.type	case_usage, @function
case_usage:
	addi	sp,sp,-88
	li	a2,72
	li	a1,255
	addi	a0,sp,4
	sw	ra,84(sp)
	sw	s0,80(sp)
	call	memset
	call	sys_fork
	bne	a0,zero,.L44
	li	a5,2998272
	sw	zero,0(sp)
	addi	a5,a5,1727
.L45:
	lw	a4,0(sp)
	ble	a4,a5,.L46
	li	a0,0
	call	sys_exit
.L46:
	lw	a4,0(sp)
	addi	a4,a4,1
	sw	a4,0(sp)
	j	.L45
.L44:
	addi	a3,sp,4
	li	a2,0
	li	a1,0
	mv	s0,a0
	call	sys_wait4
	sub	a1,a0,s0
	lui	a0,%hi(.LC32)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC32)
	call	saw
	lw	a5,4(sp)
	li	a1,1
	bgt	a5,zero,.L47
	lw	a1,8(sp)
	sgt	a1,a1,zero
.L47:
	lui	a0,%hi(.LC39)
	addi	a0,a0,%lo(.LC39)
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
	lw	a5,4(sp)
	li	a1,1
	bgt	a5,zero,.L48
	lw	a1,8(sp)
	sgt	a1,a1,zero
.L48:
	lui	a0,%hi(.LC40)
	addi	a0,a0,%lo(.LC40)
	call	saw_is
	lw	ra,84(sp)
	lw	s0,80(sp)
	addi	sp,sp,88
	jr	ra
	.size	case_usage, .-case_usage
	.section	.rodata.str1.4
	.align	2
.LC41:
	.string	"wait/children_of_others_are_not_mine"
	.section	test_cases
	.align	2
	.type	entry_children_of_others_are_not_mine, @object
	.size	entry_children_of_others_are_not_mine, 8
entry_children_of_others_are_not_mine:
	.word	.LC41
	.word	case_children_of_others_are_not_mine
	.section	.rodata.str1.4
	.align	2
.LC42:
	.string	"grandchild"
	.text
	.align	2
	.type	case_children_of_others_are_not_mine, @function
case_children_of_others_are_not_mine:
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
	bne	a0,zero,.L53
	call	start_sleeper
	sw	a0,0(sp)
	li	t0,64
	lw	a0,8(sp)
	mv	a1,sp
	li	a2,4
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a0,0(sp)
	call	wait_for
	li	a0,0
	call	sys_exit
.L53:
	mv	s0,a0
	li	t0,63
	lw	a0,4(sp)
	mv	a1,sp
	li	a2,4
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a0,0(sp)
	li	a2,1
	li	a1,0
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	lw	a0,0(sp)
	li	a1,9
	call	sys_kill.isra.0
	mv	a0,s0
	call	wait_for
	lw	ra,20(sp)
	lw	s0,16(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_children_of_others_are_not_mine, .-case_children_of_others_are_not_mine
	.section	.rodata.str1.4
	.align	2
.LC43:
	.string	"wait/ignored_children_leave_no_zombies"
	.section	test_cases
	.align	2
	.type	entry_ignored_children_leave_no_zombies, @object
	.size	entry_ignored_children_leave_no_zombies, 8
entry_ignored_children_leave_no_zombies:
	.word	.LC43
	.word	case_ignored_children_leave_no_zombies
	.text
	.align	2
	.type	case_ignored_children_leave_no_zombies, @function
case_ignored_children_leave_no_zombies:
	addi	sp,sp,-28
	li	a5,1
	mv	a1,sp
	li	a2,0
	li	a0,17
	sw	ra,24(sp)
	sw	a5,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	call	sys_sigaction
	li	a0,1
	call	start_exiting
	li	a0,2
	call	start_exiting
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,-1
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_ignored_children_leave_no_zombies, .-case_ignored_children_leave_no_zombies
	.section	.rodata
	.align	2
	.type	signals.1, @object
	.size	signals.1, 24
signals.1:
	.word	1
	.word	2
	.word	9
	.word	15
	.word	10
	.word	14
	.align	2
	.type	signals.0, @object
	.size	signals.0, 16
signals.0:
	.word	20
	.word	21
	.word	22
	.word	19
	.text
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
