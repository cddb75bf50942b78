	.file	"signals.c"
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
	.type	sys_kill, @function
sys_kill:
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
	.size	sys_kill, .-sys_kill
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
	.section	.sdata,"aw"
	.align	2
	.type	nowhere, @object
	.size	nowhere, 4
nowhere:
	.word	16
	.local	count
	.comm	count,4,4
	.local	last_code
	.comm	last_code,4,4
	.local	last_pid
	.comm	last_pid,4,4
	.local	in_handler
	.comm	in_handler,4,4
	.local	last_address
	.comm	last_address,4,4
	.local	mask_in_handler
	.comm	mask_in_handler,4,4
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC5:
	.string	"got"
	.text
	.align	2
	.type	on_signal, @function
on_signal:
	addi	sp,sp,-12
	sw	s0,4(sp)
	mv	s0,a1
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	sw	ra,8(sp)
	call	saw_signal
	lw	a4,8(s0)
	lui	a5,%hi(last_code)
	lw	ra,8(sp)
	sw	a4,%lo(last_code)(a5)
	lw	a5,12(s0)
	lui	a4,%hi(last_pid)
	lw	s0,4(sp)
	sw	a5,%lo(last_pid)(a4)
	lui	a4,%hi(last_address)
	sw	a5,%lo(last_address)(a4)
	lui	a4,%hi(count)
	lw	a5,%lo(count)(a4)
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
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"mask"
	.text
	.align	2
	.type	show_mask, @function
show_mask:
	addi	sp,sp,-20
	mv	a3,sp
	li	a4,8
	li	a2,0
	li	a1,0
	li	a0,135
	sw	ra,16(sp)
	call	syscall6.constprop.0.isra.0
	lw	a1,0(sp)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw_hex
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
	.size	show_mask, .-show_mask
	.align	2
	.type	raise_signal, @function
raise_signal:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	a0,0(sp)
	call	sys_getpid
	lw	a1,0(sp)
	lw	ra,12(sp)
	addi	sp,sp,16
	tail	sys_kill
	.size	raise_signal, .-raise_signal
	.align	2
	.type	ignore_signal, @function
ignore_signal:
	addi	sp,sp,-28
	li	a5,1
	mv	a1,sp
	li	a2,0
	sw	ra,24(sp)
	sw	a5,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	call	sys_sigaction
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	ignore_signal, .-ignore_signal
	.align	2
	.type	pending, @function
pending:
	addi	sp,sp,-20
	mv	a1,sp
	li	a0,136
	li	a4,0
	li	a3,0
	li	a2,8
	sw	ra,16(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	call	syscall6.constprop.0.isra.0
	lw	ra,16(sp)
	lw	a0,0(sp)
	addi	sp,sp,20
	jr	ra
	.size	pending, .-pending
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"signals/handler_runs"
	.section	test_cases,"a"
	.align	2
	.type	entry_handler_runs, @object
	.size	entry_handler_runs, 8
entry_handler_runs:
	.word	.LC7
	.word	case_handler_runs
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	"code"
	.align	2
.LC9:
	.string	"pid"
	.align	2
.LC10:
	.string	"count"
	.text
	.align	2
	.type	case_handler_runs, @function
case_handler_runs:
	lui	a1,%hi(on_signal)
	addi	sp,sp,-12
	li	a2,4
	addi	a1,a1,%lo(on_signal)
	li	a0,10
	sw	ra,8(sp)
	call	set_handler
	li	a0,10
	call	raise_signal
	lui	a5,%hi(last_code)
	lw	a1,%lo(last_code)(a5)
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	call	sys_getpid
	lui	a5,%hi(last_pid)
	lw	a5,%lo(last_pid)(a5)
	sub	a1,a0,a5
	lui	a0,%hi(.LC9)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC9)
	call	saw_is
	li	a0,10
	call	raise_signal
	lui	a5,%hi(count)
	lw	ra,8(sp)
	lw	a1,%lo(count)(a5)
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	addi	sp,sp,12
	tail	saw
	.size	case_handler_runs, .-case_handler_runs
	.section	.rodata.str1.4
	.align	2
.LC11:
	.string	"signals/defaults"
	.section	test_cases
	.align	2
	.type	entry_defaults, @object
	.size	entry_defaults, 8
entry_defaults:
	.word	.LC11
	.word	case_defaults
	.section	.rodata.str1.4
	.align	2
.LC12:
	.string	""
	.text
	.align	2
	.type	case_defaults, @function
case_defaults:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	li	s0,0
	lui	s1,%hi(.LC12)
.L19:
	call	sys_fork
	bne	a0,zero,.L18
	lui	a5,%hi(signals.0)
	slli	s0,s0,2
	addi	a5,a5,%lo(signals.0)
	add	a5,a5,s0
	lw	a0,0(a5)
	call	raise_signal
	li	a0,0
	call	sys_exit
.L18:
	call	wait_for
	andi	a1,a0,-129
	addi	a0,s1,%lo(.LC12)
	call	saw_status
	addi	s0,s0,1
	li	a5,27
	bne	s0,a5,.L19
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	case_defaults, .-case_defaults
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"signals/ignored"
	.section	test_cases
	.align	2
	.type	entry_ignored, @object
	.size	entry_ignored, 8
entry_ignored:
	.word	.LC13
	.word	case_ignored
	.section	.rodata.str1.4
	.align	2
.LC14:
	.string	"alive"
	.text
	.align	2
	.type	case_ignored, @function
case_ignored:
	addi	sp,sp,-12
	li	a0,15
	sw	ra,8(sp)
	call	ignore_signal
	li	a0,15
	call	raise_signal
	li	a0,10
	call	ignore_signal
	li	a0,10
	call	raise_signal
	lw	ra,8(sp)
	lui	a1,%hi(.LC14)
	lui	a0,%hi(.LC12)
	addi	a1,a1,%lo(.LC14)
	addi	a0,a0,%lo(.LC12)
	addi	sp,sp,12
	tail	saw_text
	.size	case_ignored, .-case_ignored
	.section	.rodata.str1.4
	.align	2
.LC15:
	.string	"signals/kill_and_stop_cannot_be_changed"
	.section	test_cases
	.align	2
	.type	entry_kill_and_stop_cannot_be_changed, @object
	.size	entry_kill_and_stop_cannot_be_changed, 8
entry_kill_and_stop_cannot_be_changed:
	.word	.LC15
	.word	case_kill_and_stop_cannot_be_changed
	.section	.rodata.str1.4
	.align	2
.LC16:
	.string	"kill"
	.align	2
.LC17:
	.string	"stop"
	.align	2
.LC18:
	.string	"reading"
	.text
	.align	2
	.type	case_kill_and_stop_cannot_be_changed, @function
case_kill_and_stop_cannot_be_changed:
	addi	sp,sp,-28
	li	a5,1
	li	a2,0
	mv	a1,sp
	li	a0,9
	sw	ra,24(sp)
	sw	a5,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	call	sys_sigaction
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	li	a2,0
	mv	a1,sp
	li	a0,19
	call	sys_sigaction
	mv	a1,a0
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	saw
	mv	a2,sp
	li	a1,0
	li	a0,9
	call	sys_sigaction
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_kill_and_stop_cannot_be_changed, .-case_kill_and_stop_cannot_be_changed
	.section	.rodata.str1.4
	.align	2
.LC19:
	.string	"signals/sigaction_errors"
	.section	test_cases
	.align	2
	.type	entry_sigaction_errors, @object
	.size	entry_sigaction_errors, 8
entry_sigaction_errors:
	.word	.LC19
	.word	case_sigaction_errors
	.section	.rodata.str1.4
	.align	2
.LC20:
	.string	"0"
	.align	2
.LC21:
	.string	"65"
	.align	2
.LC22:
	.string	"size"
	.align	2
.LC23:
	.string	"new"
	.align	2
.LC24:
	.string	"old"
	.text
	.align	2
	.type	case_sigaction_errors, @function
case_sigaction_errors:
	addi	sp,sp,-28
	li	a5,1
	li	a2,0
	mv	a1,sp
	li	a0,0
	sw	ra,24(sp)
	sw	a5,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	call	sys_sigaction
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw
	li	a2,0
	mv	a1,sp
	li	a0,65
	call	sys_sigaction
	mv	a1,a0
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	saw
	li	t0,134
	li	a0,10
	li	a1,0
	li	a2,0
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
	li	a2,0
	li	a1,16
	li	a0,10
	call	sys_sigaction
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	li	a2,16
	li	a1,0
	li	a0,10
	call	sys_sigaction
	mv	a1,a0
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_sigaction_errors, .-case_sigaction_errors
	.section	.rodata.str1.4
	.align	2
.LC25:
	.string	"signals/sigaction_gives_the_old"
	.section	test_cases
	.align	2
	.type	entry_sigaction_gives_the_old, @object
	.size	entry_sigaction_gives_the_old, 8
entry_sigaction_gives_the_old:
	.word	.LC25
	.word	case_sigaction_gives_the_old
	.section	.rodata.str1.4
	.align	2
.LC26:
	.string	"before"
	.align	2
.LC27:
	.string	"flags"
	.align	2
.LC28:
	.string	"handler"
	.section	.rodata
	.align	2
.LC0:
	.word	1
	.word	268435456
	.word	768
	.word	0
	.text
	.align	2
	.type	case_sigaction_gives_the_old, @function
case_sigaction_gives_the_old:
	addi	sp,sp,-44
	lui	a1,%hi(.LC0)
	li	a2,16
	addi	a1,a1,%lo(.LC0)
	mv	a0,sp
	sw	ra,40(sp)
	sw	s0,36(sp)
	call	memcpy
	addi	a2,sp,16
	mv	a1,sp
	li	a0,10
	call	sys_sigaction
	lw	a1,16(sp)
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	lw	a1,20(sp)
	lui	s0,%hi(.LC27)
	addi	a0,s0,%lo(.LC27)
	call	saw
	addi	a2,sp,16
	li	a1,0
	li	a0,10
	call	sys_sigaction
	lw	a1,16(sp)
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	saw
	lw	a1,20(sp)
	addi	a0,s0,%lo(.LC27)
	call	saw_hex
	lw	a1,24(sp)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw_hex
	lw	ra,40(sp)
	lw	s0,36(sp)
	addi	sp,sp,44
	jr	ra
	.size	case_sigaction_gives_the_old, .-case_sigaction_gives_the_old
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	"signals/blocked_until_unblocked"
	.section	test_cases
	.align	2
	.type	entry_blocked_until_unblocked, @object
	.size	entry_blocked_until_unblocked, 8
entry_blocked_until_unblocked:
	.word	.LC29
	.word	case_blocked_until_unblocked
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"pending"
	.align	2
.LC31:
	.string	"once"
	.text
	.align	2
	.type	case_blocked_until_unblocked, @function
case_blocked_until_unblocked:
	lui	a1,%hi(on_signal)
	addi	sp,sp,-12
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,10
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	set_handler
	li	a1,10
	li	a0,0
	call	change_mask
	li	a0,10
	call	raise_signal
	li	a0,10
	call	raise_signal
	call	pending
	lui	s0,%hi(.LC30)
	mv	a1,a0
	addi	a0,s0,%lo(.LC30)
	call	saw_hex
	lui	s1,%hi(count)
	lw	a1,%lo(count)(s1)
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	li	a1,10
	li	a0,1
	call	change_mask
	lw	a1,%lo(count)(s1)
	lui	a0,%hi(.LC31)
	addi	a0,a0,%lo(.LC31)
	call	saw
	call	pending
	mv	a1,a0
	addi	a0,s0,%lo(.LC30)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	saw_hex
	.size	case_blocked_until_unblocked, .-case_blocked_until_unblocked
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"signals/sigprocmask"
	.section	test_cases
	.align	2
	.type	entry_sigprocmask, @object
	.size	entry_sigprocmask, 8
entry_sigprocmask:
	.word	.LC32
	.word	case_sigprocmask
	.section	.rodata.str1.4
	.align	2
.LC33:
	.string	"both"
	.align	2
.LC34:
	.string	"without KILL and STOP"
	.text
	.align	2
	.type	case_sigprocmask, @function
case_sigprocmask:
	addi	sp,sp,-28
	li	a1,10
	li	a0,0
	sw	ra,24(sp)
	call	change_mask
	li	a1,12
	li	a0,0
	call	change_mask
	mv	a3,sp
	li	a4,8
	li	a2,0
	li	a1,0
	li	a0,135
	call	syscall6.constprop.0.isra.0
	lw	a1,0(sp)
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	saw_hex
	li	a5,1
	addi	a3,sp,8
	mv	a2,sp
	li	a4,8
	li	a1,2
	li	a0,135
	sw	a5,0(sp)
	call	syscall6.constprop.0.isra.0
	lw	a1,8(sp)
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw_hex
	mv	a3,sp
	li	a4,8
	li	a2,0
	li	a1,99
	li	a0,135
	call	syscall6.constprop.0.isra.0
	lw	a1,0(sp)
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw_hex
	li	a5,-1
	mv	a2,sp
	li	a4,8
	li	a3,0
	li	a1,2
	li	a0,135
	sw	a5,0(sp)
	call	syscall6.constprop.0.isra.0
	mv	a3,sp
	li	a4,8
	li	a2,0
	li	a1,0
	li	a0,135
	call	syscall6.constprop.0.isra.0
	lw	a1,0(sp)
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	call	saw_hex
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_sigprocmask, .-case_sigprocmask
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"signals/sigprocmask_errors"
	.section	test_cases
	.align	2
	.type	entry_sigprocmask_errors, @object
	.size	entry_sigprocmask_errors, 8
entry_sigprocmask_errors:
	.word	.LC35
	.word	case_sigprocmask_errors
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	"how"
	.align	2
.LC37:
	.string	"pending size"
	.text
	.align	2
	.type	case_sigprocmask_errors, @function
case_sigprocmask_errors:
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	li	t0,135
	li	a0,9
	mv	a1,sp
	li	a2,0
	li	a3,8
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	li	t0,135
	li	a0,0
	mv	a1,sp
	li	a2,0
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
	li	t0,135
	li	a0,0
	li	a1,16
	li	a2,0
	li	a3,8
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
	li	t0,135
	li	a0,0
	li	a1,0
	li	a2,16
	li	a3,8
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
	li	t0,136
	mv	a0,sp
	li	a1,9
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
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw
	li	t0,136
	li	a0,16
	li	a1,8
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
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	saw
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_sigprocmask_errors, .-case_sigprocmask_errors
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"signals/mask_during_a_handler"
	.section	test_cases
	.align	2
	.type	entry_mask_during_a_handler, @object
	.size	entry_mask_during_a_handler, 8
entry_mask_during_a_handler:
	.word	.LC38
	.word	case_mask_during_a_handler
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"after"
	.text
	.align	2
	.type	case_mask_during_a_handler, @function
case_mask_during_a_handler:
	addi	sp,sp,-36
	sw	s0,28(sp)
	lui	s0,%hi(show_mask)
	addi	a1,s0,%lo(show_mask)
	li	a2,0
	li	a0,10
	sw	ra,32(sp)
	call	set_handler
	li	a0,10
	call	raise_signal
	addi	a1,s0,%lo(show_mask)
	li	a2,1073741824
	li	a0,10
	call	set_handler
	li	a0,10
	call	raise_signal
	addi	a1,s0,%lo(show_mask)
	li	a2,0
	li	a0,10
	call	set_handler
	addi	a2,sp,8
	li	a1,0
	li	a0,10
	call	sys_sigaction
	li	a5,4096
	addi	a5,a5,-2047
	addi	a1,sp,8
	li	a2,0
	li	a0,10
	sw	a5,16(sp)
	call	sys_sigaction
	li	a0,10
	call	raise_signal
	mv	a3,sp
	li	a4,8
	li	a2,0
	li	a1,0
	li	a0,135
	call	syscall6.constprop.0.isra.0
	lw	a1,0(sp)
	lui	a0,%hi(.LC39)
	addi	a0,a0,%lo(.LC39)
	call	saw_hex
	lw	ra,32(sp)
	lw	s0,28(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_mask_during_a_handler, .-case_mask_during_a_handler
	.section	.rodata.str1.4
	.align	2
.LC40:
	.string	"depth"
	.text
	.align	2
	.type	nest, @function
nest:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(in_handler)
	lw	a5,%lo(in_handler)(s0)
	sw	s1,0(sp)
	mv	s1,a0
	addi	a5,a5,1
	sw	a5,%lo(in_handler)(s0)
	lw	a1,%lo(in_handler)(s0)
	lui	a0,%hi(.LC40)
	addi	a0,a0,%lo(.LC40)
	sw	ra,8(sp)
	call	saw
	lui	a4,%hi(count)
	lw	a5,%lo(count)(a4)
	addi	a3,a5,1
	sw	a3,%lo(count)(a4)
	li	a4,1
	bgt	a5,a4,.L39
	mv	a0,s1
	call	raise_signal
.L39:
	lw	a5,%lo(in_handler)(s0)
	lw	ra,8(sp)
	lw	s1,0(sp)
	addi	a5,a5,-1
	sw	a5,%lo(in_handler)(s0)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
	.size	nest, .-nest
	.section	.rodata.str1.4
	.align	2
.LC41:
	.string	"signals/not_nested"
	.section	test_cases
	.align	2
	.type	entry_not_nested, @object
	.size	entry_not_nested, 8
entry_not_nested:
	.word	.LC41
	.word	case_not_nested
	.text
	.align	2
	.type	case_not_nested, @function
case_not_nested:
	lui	a1,%hi(nest)
	addi	sp,sp,-12
	addi	a1,a1,%lo(nest)
	li	a2,0
	li	a0,10
	sw	ra,8(sp)
	call	set_handler
	li	a0,10
	call	raise_signal
	lui	a5,%hi(count)
	lw	ra,8(sp)
	lw	a1,%lo(count)(a5)
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	addi	sp,sp,12
	tail	saw
	.size	case_not_nested, .-case_not_nested
	.section	.rodata.str1.4
	.align	2
.LC42:
	.string	"signals/nested_with_nodefer"
	.section	test_cases
	.align	2
	.type	entry_nested_with_nodefer, @object
	.size	entry_nested_with_nodefer, 8
entry_nested_with_nodefer:
	.word	.LC42
	.word	case_nested_with_nodefer
	.text
	.align	2
	.type	case_nested_with_nodefer, @function
case_nested_with_nodefer:
	lui	a1,%hi(nest)
	addi	sp,sp,-12
	addi	a1,a1,%lo(nest)
	li	a2,1073741824
	li	a0,10
	sw	ra,8(sp)
	call	set_handler
	li	a0,10
	call	raise_signal
	lui	a5,%hi(count)
	lw	ra,8(sp)
	lw	a1,%lo(count)(a5)
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	addi	sp,sp,12
	tail	saw
	.size	case_nested_with_nodefer, .-case_nested_with_nodefer
	.section	.rodata.str1.4
	.align	2
.LC43:
	.string	"signals/resethand"
	.section	test_cases
	.align	2
	.type	entry_resethand, @object
	.size	entry_resethand, 8
entry_resethand:
	.word	.LC43
	.word	case_resethand
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"not reached"
	.text
	.align	2
	.type	case_resethand, @function
case_resethand:
	lui	a1,%hi(on_signal)
	addi	sp,sp,-28
	li	a2,-2147483648
	addi	a1,a1,%lo(on_signal)
	li	a0,10
	sw	ra,24(sp)
	call	set_handler
	li	a0,10
	call	raise_signal
	mv	a2,sp
	li	a1,0
	li	a0,10
	call	sys_sigaction
	lw	a1,0(sp)
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	saw
	li	a0,10
	call	raise_signal
	lui	a1,%hi(.LC44)
	lui	a0,%hi(.LC12)
	addi	a1,a1,%lo(.LC44)
	addi	a0,a0,%lo(.LC12)
	call	saw_text
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_resethand, .-case_resethand
	.section	.rodata.str1.4
	.align	2
.LC45:
	.string	"signals/lowest_signal_first"
	.section	test_cases
	.align	2
	.type	entry_lowest_signal_first, @object
	.size	entry_lowest_signal_first, 8
entry_lowest_signal_first:
	.word	.LC45
	.word	case_lowest_signal_first
	.text
	.align	2
	.type	case_lowest_signal_first, @function
case_lowest_signal_first:
	addi	sp,sp,-28
	sw	s0,20(sp)
	lui	s0,%hi(on_signal)
	addi	a1,s0,%lo(on_signal)
	li	a2,0
	li	a0,10
	sw	ra,24(sp)
	call	set_handler
	addi	a1,s0,%lo(on_signal)
	li	a2,0
	li	a0,1
	call	set_handler
	addi	a1,s0,%lo(on_signal)
	li	a2,0
	li	a0,15
	call	set_handler
	li	a5,-1
	mv	a2,sp
	li	a4,8
	li	a3,0
	li	a1,2
	li	a0,135
	sw	a5,0(sp)
	sw	a5,4(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	call	syscall6.constprop.0.isra.0
	li	a0,15
	call	raise_signal
	li	a0,10
	call	raise_signal
	li	a0,1
	call	raise_signal
	addi	a2,sp,8
	li	a4,8
	li	a3,0
	li	a1,2
	li	a0,135
	call	syscall6.constprop.0.isra.0
	lui	a5,%hi(count)
	lw	a1,%lo(count)(a5)
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_lowest_signal_first, .-case_lowest_signal_first
	.section	.rodata.str1.4
	.align	2
.LC46:
	.string	"signals/fork_inherits"
	.section	test_cases
	.align	2
	.type	entry_fork_inherits, @object
	.size	entry_fork_inherits, 8
entry_fork_inherits:
	.word	.LC46
	.word	case_fork_inherits
	.section	.rodata.str1.4
	.align	2
.LC47:
	.string	"child"
	.text
	.align	2
	.type	case_fork_inherits, @function
case_fork_inherits:
	lui	a1,%hi(on_signal)
	addi	sp,sp,-20
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,10
	sw	ra,16(sp)
	call	set_handler
	li	a1,12
	li	a0,0
	call	change_mask
	li	a1,10
	li	a0,0
	call	change_mask
	li	a0,10
	call	raise_signal
	call	sys_fork
	bne	a0,zero,.L50
	call	pending
	mv	a1,a0
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	saw_hex
	li	a4,8
	mv	a3,sp
	li	a2,0
	li	a1,0
	li	a0,135
	call	syscall6.constprop.0.isra.0
	lw	a1,0(sp)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw_hex
	li	a1,10
	li	a0,1
	call	change_mask
	li	a0,10
	call	raise_signal
	lui	a5,%hi(count)
	lw	a0,%lo(count)(a5)
	call	sys_exit
.L50:
	call	wait_for
	lw	ra,16(sp)
	mv	a1,a0
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	addi	sp,sp,20
	tail	saw_status
	.size	case_fork_inherits, .-case_fork_inherits
	.section	.rodata.str1.4
	.align	2
.LC48:
	.string	"signals/ignoring_forgets"
	.section	test_cases
	.align	2
	.type	entry_ignoring_forgets, @object
	.size	entry_ignoring_forgets, 8
entry_ignoring_forgets:
	.word	.LC48
	.word	case_ignoring_forgets
	.text
	.align	2
	.type	case_ignoring_forgets, @function
case_ignoring_forgets:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(on_signal)
	li	a2,0
	addi	a1,s0,%lo(on_signal)
	li	a0,10
	sw	ra,8(sp)
	call	set_handler
	li	a1,10
	li	a0,0
	call	change_mask
	li	a0,10
	call	raise_signal
	li	a0,10
	call	ignore_signal
	call	pending
	mv	a1,a0
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	saw_hex
	addi	a1,s0,%lo(on_signal)
	li	a2,0
	li	a0,10
	call	set_handler
	li	a1,10
	li	a0,1
	call	change_mask
	lui	a5,%hi(count)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	a1,%lo(count)(a5)
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	addi	sp,sp,12
	tail	saw
	.size	case_ignoring_forgets, .-case_ignoring_forgets
	.section	.rodata.str1.4
	.align	2
.LC49:
	.string	"signals/kill_cannot_be_blocked"
	.section	test_cases
	.align	2
	.type	entry_kill_cannot_be_blocked, @object
	.size	entry_kill_cannot_be_blocked, 8
entry_kill_cannot_be_blocked:
	.word	.LC49
	.word	case_kill_cannot_be_blocked
	.section	.rodata.str1.4
	.align	2
.LC50:
	.string	"blocked"
	.text
	.align	2
	.type	case_kill_cannot_be_blocked, @function
case_kill_cannot_be_blocked:
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	sys_fork
	bne	a0,zero,.L55
	li	a5,-1
	li	a4,8
	li	a3,0
	mv	a2,sp
	li	a1,2
	li	a0,135
	sw	a5,0(sp)
	sw	a5,4(sp)
	call	syscall6.constprop.0.isra.0
.L56:
	li	a0,1000
	call	sleep_ms
	j	.L56
.L55:
	mv	s0,a0
	li	a0,10
	call	sleep_ms
	li	a1,15
	mv	a0,s0
	call	sys_kill
	li	a0,10
	call	sleep_ms
	li	a3,0
	li	a2,1
	li	a1,0
	mv	a0,s0
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC50)
	addi	a0,a0,%lo(.LC50)
	call	saw
	li	a1,9
	mv	a0,s0
	call	sys_kill
	mv	a0,s0
	call	wait_for
	lw	s0,12(sp)
	lw	ra,16(sp)
	mv	a1,a0
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	addi	sp,sp,20
	tail	saw_status
	.size	case_kill_cannot_be_blocked, .-case_kill_cannot_be_blocked
	.section	.rodata.str1.4
	.align	2
.LC51:
	.string	"signals/sigsuspend"
	.section	test_cases
	.align	2
	.type	entry_sigsuspend, @object
	.size	entry_sigsuspend, 8
entry_sigsuspend:
	.word	.LC51
	.word	case_sigsuspend
	.section	.rodata.str1.4
	.align	2
.LC52:
	.string	"suspend"
	.align	2
.LC53:
	.string	"address"
	.text
	.align	2
	.type	case_sigsuspend, @function
case_sigsuspend:
	lui	a1,%hi(on_signal)
	addi	sp,sp,-28
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,10
	sw	ra,24(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	call	set_handler
	li	a1,10
	li	a0,0
	call	change_mask
	li	a0,10
	call	raise_signal
	li	t0,133
	mv	a0,sp
	li	a1,8
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
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw
	addi	a3,sp,8
	li	a4,8
	li	a2,0
	li	a1,0
	li	a0,135
	call	syscall6.constprop.0.isra.0
	lw	a1,8(sp)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw_hex
	li	t0,133
	mv	a0,sp
	li	a1,4
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
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	saw
	li	t0,133
	li	a0,16
	li	a1,8
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
	lui	a0,%hi(.LC53)
	addi	a0,a0,%lo(.LC53)
	call	saw
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_sigsuspend, .-case_sigsuspend
	.section	.rodata.str1.4
	.align	2
.LC54:
	.string	"signals/sigsuspend_waits"
	.section	test_cases
	.align	2
	.type	entry_sigsuspend_waits, @object
	.size	entry_sigsuspend_waits, 8
entry_sigsuspend_waits:
	.word	.LC54
	.word	case_sigsuspend_waits
	.text
	.align	2
	.type	case_sigsuspend_waits, @function
case_sigsuspend_waits:
	lui	a1,%hi(on_signal)
	addi	sp,sp,-20
	li	a2,268435456
	addi	a1,a1,%lo(on_signal)
	li	a0,10
	sw	ra,16(sp)
	sw	s1,8(sp)
	sw	s0,12(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	call	set_handler
	li	a1,10
	li	a0,0
	call	change_mask
	call	sys_getpid
	mv	s1,a0
	call	sys_fork
	bne	a0,zero,.L61
	li	a0,20
	call	sleep_ms
	li	a1,10
	mv	a0,s1
	call	sys_kill
	li	a0,0
	call	sys_exit
.L61:
	mv	s0,a0
	li	t0,133
	mv	a0,sp
	li	a1,8
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
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw
	mv	a0,s0
	call	wait_for
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_sigsuspend_waits, .-case_sigsuspend_waits
	.section	.rodata.str1.4
	.align	2
.LC55:
	.string	"signals/sigtimedwait"
	.section	test_cases
	.align	2
	.type	entry_sigtimedwait, @object
	.size	entry_sigtimedwait, 8
entry_sigtimedwait:
	.word	.LC55
	.word	case_sigtimedwait
	.section	.rodata.str1.4
	.align	2
.LC56:
	.string	"none"
	.align	2
.LC57:
	.string	"taken"
	.align	2
.LC58:
	.string	"signo"
	.align	2
.LC59:
	.string	"poll"
	.text
	.align	2
	.type	case_sigtimedwait, @function
case_sigtimedwait:
	addi	sp,sp,-168
	sw	s0,160(sp)
	addi	s0,sp,143
	sw	ra,164(sp)
	sw	s1,156(sp)
	andi	s0,s0,-8
	li	a5,512
	li	a4,0
	sw	a5,0(sp)
	sw	a4,0(s0)
	li	a5,0
	li	a4,20000768
	sw	a5,4(s0)
	addi	a4,a4,-768
	li	a5,0
	li	a1,10
	li	a0,0
	sw	a4,8(s0)
	sw	a5,12(s0)
	sw	zero,4(sp)
	call	change_mask
	li	t0,421
	mv	a0,sp
	li	a1,0
	mv	a2,s0
	li	a3,8
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
	li	a0,10
	call	raise_signal
	li	t0,421
	mv	a0,sp
	addi	a1,sp,8
	mv	a2,s0
	li	a3,8
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
	call	saw_signal
	lw	a1,8(sp)
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	saw_signal
	lw	a1,16(sp)
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lw	s1,20(sp)
	call	sys_getpid
	sub	a1,s1,a0
	lui	a0,%hi(.LC9)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC9)
	call	saw_is
	call	pending
	mv	a1,a0
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	saw_hex
	li	a4,0
	li	a5,0
	sw	a5,12(s0)
	sw	a4,8(s0)
	li	t0,421
	mv	a0,sp
	li	a1,0
	mv	a2,s0
	li	a3,8
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
	lw	ra,164(sp)
	lw	s0,160(sp)
	lw	s1,156(sp)
	addi	sp,sp,168
	jr	ra
	.size	case_sigtimedwait, .-case_sigtimedwait
	.section	.rodata.str1.4
	.align	2
.LC60:
	.string	"signals/sigtimedwait_waits"
	.section	test_cases
	.align	2
	.type	entry_sigtimedwait_waits, @object
	.size	entry_sigtimedwait_waits, 8
entry_sigtimedwait_waits:
	.word	.LC60
	.word	case_sigtimedwait_waits
	.text
	.align	2
	.type	case_sigtimedwait_waits, @function
case_sigtimedwait_waits:
	addi	sp,sp,-20
	li	a5,512
	li	a1,10
	li	a0,0
	sw	ra,16(sp)
	sw	s1,8(sp)
	sw	s0,12(sp)
	sw	a5,0(sp)
	sw	zero,4(sp)
	call	change_mask
	call	sys_getpid
	mv	s1,a0
	call	sys_fork
	bne	a0,zero,.L66
	li	a0,20
	call	sleep_ms
	li	a1,10
	mv	a0,s1
	call	sys_kill
	li	a0,0
	call	sys_exit
.L66:
	mv	s0,a0
	li	t0,421
	mv	a0,sp
	li	a1,0
	li	a2,0
	li	a3,8
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
	call	saw_signal
	mv	a0,s0
	call	wait_for
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_sigtimedwait_waits, .-case_sigtimedwait_waits
	.section	.rodata.str1.4
	.align	2
.LC61:
	.string	"signals/sigtimedwait_errors"
	.section	test_cases
	.align	2
	.type	entry_sigtimedwait_errors, @object
	.size	entry_sigtimedwait_errors, 8
entry_sigtimedwait_errors:
	.word	.LC61
	.word	case_sigtimedwait_errors
	.section	.rodata.str1.4
	.align	2
.LC62:
	.string	"time"
	.align	2
.LC63:
	.string	"negative"
	.align	2
.LC64:
	.string	"set"
	.align	2
.LC65:
	.string	"time address"
	.align	2
.LC66:
	.string	"interrupted"
	.text
	.align	2
	.type	case_sigtimedwait_errors, @function
case_sigtimedwait_errors:
	addi	sp,sp,-88
	sw	s0,80(sp)
	li	a5,512
	addi	s0,sp,31
	sw	ra,84(sp)
	andi	s0,s0,-8
	sw	a5,0(sp)
	li	a5,0
	sw	a5,44(s0)
	li	a4,1000001536
	li	a5,-1
	addi	a4,a4,-1536
	sw	a5,20(s0)
	li	a5,0
	sw	a4,40(s0)
	sw	a5,4(s0)
	li	a4,-1
	li	a5,20480
	li	a2,0
	li	a3,0
	sw	a4,16(s0)
	addi	a5,a5,-480
	li	a4,5
	sw	a2,32(s0)
	sw	a3,36(s0)
	sw	a2,24(s0)
	sw	a3,28(s0)
	sw	a4,0(s0)
	sw	a2,8(s0)
	sw	a3,12(s0)
	sw	a5,20(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	sw	zero,16(sp)
	li	t0,421
	mv	a0,sp
	li	a1,0
	addi	a2,s0,32
	li	a3,8
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC62)
	addi	a0,a0,%lo(.LC62)
	call	saw
	li	t0,421
	mv	a0,sp
	li	a1,0
	addi	a2,s0,16
	li	a3,8
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC63)
	addi	a0,a0,%lo(.LC63)
	call	saw
	li	t0,421
	mv	a0,sp
	li	a1,0
	mv	a2,s0
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
	li	t0,421
	li	a0,16
	li	a1,0
	mv	a2,s0
	li	a3,8
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
	li	t0,421
	mv	a0,sp
	li	a1,0
	li	a2,16
	li	a3,8
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC65)
	addi	a0,a0,%lo(.LC65)
	call	saw
	lui	a1,%hi(on_signal)
	li	a2,268435456
	addi	a1,a1,%lo(on_signal)
	li	a0,14
	call	set_handler
	addi	a2,sp,8
	li	a4,0
	li	a3,0
	li	a1,0
	li	a0,103
	call	syscall6.constprop.0.isra.0
	li	t0,421
	mv	a0,sp
	li	a1,0
	mv	a2,s0
	li	a3,8
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
	lw	ra,84(sp)
	lw	s0,80(sp)
	addi	sp,sp,88
	jr	ra
	.size	case_sigtimedwait_errors, .-case_sigtimedwait_errors
	.section	.rodata.str1.4
	.align	2
.LC67:
	.string	"signals/to_threads"
	.section	test_cases
	.align	2
	.type	entry_to_threads, @object
	.size	entry_to_threads, 8
entry_to_threads:
	.word	.LC67
	.word	case_to_threads
	.section	.rodata.str1.4
	.align	2
.LC68:
	.string	"tkill"
	.align	2
.LC69:
	.string	"tgkill"
	.align	2
.LC70:
	.string	"nobody"
	.align	2
.LC71:
	.string	"wrong process"
	.align	2
.LC72:
	.string	"zero"
	.align	2
.LC73:
	.string	"signal"
	.text
	.align	2
	.type	case_to_threads, @function
case_to_threads:
	lui	a1,%hi(on_signal)
	addi	sp,sp,-12
	li	a2,4
	addi	a1,a1,%lo(on_signal)
	li	a0,10
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	set_handler
	call	sys_getpid
	mv	s0,a0
	li	t0,130
	li	a1,10
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
	lui	a5,%hi(last_code)
	lw	a1,%lo(last_code)(a5)
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw_number
	li	t0,131
	mv	a0,s0
	mv	a1,s0
	li	a2,10
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC69)
	addi	a0,a0,%lo(.LC69)
	call	saw
	li	s1,999424
	li	t0,130
	addi	a0,s1,575
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
	lui	a0,%hi(.LC70)
	addi	a0,a0,%lo(.LC70)
	call	saw
	li	t0,130
	li	a0,-1
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
	lui	a0,%hi(.LC63)
	addi	a0,a0,%lo(.LC63)
	call	saw
	li	t0,131
	addi	a0,s1,575
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
	lui	a0,%hi(.LC71)
	addi	a0,a0,%lo(.LC71)
	call	saw
	li	t0,131
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
	mv	a1,a0
	lui	a0,%hi(.LC72)
	addi	a0,a0,%lo(.LC72)
	call	saw
	li	t0,131
	mv	a0,s0
	mv	a1,s0
	li	a2,70
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(.LC73)
	mv	a1,a0
	addi	a0,s1,%lo(.LC73)
	call	saw
	li	t0,130
	mv	a0,s0
	li	a1,70
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
	addi	a0,s1,%lo(.LC73)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	saw
	.size	case_to_threads, .-case_to_threads
	.section	.rodata.str1.4
	.align	2
.LC74:
	.string	"signals/sigchld"
	.section	test_cases
	.align	2
	.type	entry_sigchld, @object
	.size	entry_sigchld, 8
entry_sigchld:
	.word	.LC74
	.word	case_sigchld
	.section	.rodata.str1.4
	.align	2
.LC75:
	.string	"status"
	.text
	.align	2
	.type	case_sigchld, @function
case_sigchld:
	li	a2,268435456
	lui	a1,%hi(on_signal)
	addi	sp,sp,-12
	addi	a2,a2,4
	addi	a1,a1,%lo(on_signal)
	li	a0,17
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	set_handler
	li	a1,17
	li	a0,0
	call	change_mask
	call	sys_fork
	bne	a0,zero,.L73
	li	a0,3
	call	sys_exit
.L73:
	mv	s0,a0
	call	wait_for
	mv	s1,a0
	li	a1,17
	li	a0,1
	call	change_mask
	lui	a0,%hi(.LC75)
	mv	a1,s1
	addi	a0,a0,%lo(.LC75)
	call	saw_status
	lui	a5,%hi(last_code)
	lw	a1,%lo(last_code)(a5)
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lui	a5,%hi(last_pid)
	lw	a1,%lo(last_pid)(a5)
	lw	ra,8(sp)
	lw	s1,0(sp)
	sub	a1,a1,s0
	lw	s0,4(sp)
	lui	a0,%hi(.LC9)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC9)
	addi	sp,sp,12
	tail	saw_is
	.size	case_sigchld, .-case_sigchld
	.section	.rodata.str1.4
	.align	2
.LC76:
	.string	"signals/sigchld_of_stops"
	.section	test_cases
	.align	2
	.type	entry_sigchld_of_stops, @object
	.size	entry_sigchld_of_stops, 8
entry_sigchld_of_stops:
	.word	.LC76
	.word	case_sigchld_of_stops
	.text
	.align	2
	.type	case_sigchld_of_stops, @function
case_sigchld_of_stops:
	li	a2,268435456
	lui	a1,%hi(on_signal)
	addi	sp,sp,-16
	addi	a2,a2,4
	addi	a1,a1,%lo(on_signal)
	li	a0,17
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	call	set_handler
	call	sys_fork
	bne	a0,zero,.L76
	li	a0,8192
	addi	a0,a0,1808
	call	sleep_ms
	li	a0,0
	call	sys_exit
.L76:
	li	a1,19
	mv	s0,a0
	call	sys_kill
	li	a3,0
	li	a2,2
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	lui	a5,%hi(last_code)
	lw	a1,%lo(last_code)(a5)
	lui	s1,%hi(.LC8)
	addi	a0,s1,%lo(.LC8)
	call	saw
	li	a1,9
	mv	a0,s0
	call	sys_kill
	mv	a0,s0
	call	wait_for
	lui	a5,%hi(last_code)
	lw	a1,%lo(last_code)(a5)
	addi	a0,s1,%lo(.LC8)
	call	saw
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_sigchld_of_stops, .-case_sigchld_of_stops
	.section	.rodata.str1.4
	.align	2
.LC77:
	.string	"signals/nocldstop"
	.section	test_cases
	.align	2
	.type	entry_nocldstop, @object
	.size	entry_nocldstop, 8
entry_nocldstop:
	.word	.LC77
	.word	case_nocldstop
	.text
	.align	2
	.type	case_nocldstop, @function
case_nocldstop:
	li	a2,268435456
	lui	a1,%hi(on_signal)
	addi	sp,sp,-16
	addi	a2,a2,1
	addi	a1,a1,%lo(on_signal)
	li	a0,17
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	call	set_handler
	call	sys_fork
	bne	a0,zero,.L79
	li	a0,8192
	addi	a0,a0,1808
	call	sleep_ms
	li	a0,0
	call	sys_exit
.L79:
	li	a1,19
	mv	s0,a0
	call	sys_kill
	li	a3,0
	li	a2,2
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	lui	a5,%hi(count)
	lw	a1,%lo(count)(a5)
	lui	s1,%hi(.LC10)
	addi	a0,s1,%lo(.LC10)
	call	saw
	li	a1,9
	mv	a0,s0
	call	sys_kill
	mv	a0,s0
	call	wait_for
	lui	a5,%hi(count)
	lw	a1,%lo(count)(a5)
	addi	a0,s1,%lo(.LC10)
	call	saw
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_nocldstop, .-case_nocldstop
	.section	.rodata.str1.4
	.align	2
.LC78:
	.string	"signals/nocldwait"
	.section	test_cases
	.align	2
	.type	entry_nocldwait, @object
	.size	entry_nocldwait, 8
entry_nocldwait:
	.word	.LC78
	.word	case_nocldwait
	.section	.rodata.str1.4
	.align	2
.LC79:
	.string	"none to wait for"
	.text
	.align	2
	.type	case_nocldwait, @function
case_nocldwait:
	addi	sp,sp,-28
	li	a5,2
	li	a2,0
	mv	a1,sp
	li	a0,17
	sw	ra,24(sp)
	sw	a5,4(sp)
	sw	zero,0(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	call	sys_sigaction
	call	sys_fork
	bne	a0,zero,.L82
	li	a0,3
	call	sys_exit
.L82:
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,-1
	call	sys_wait4
	addi	a1,a0,10
	lui	a0,%hi(.LC79)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC79)
	call	saw_is
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_nocldwait, .-case_nocldwait
	.local	other_stack
	.comm	other_stack,16384,4
	.section	.rodata.str1.4
	.align	2
.LC80:
	.string	"on it"
	.align	2
.LC81:
	.string	"change"
	.text
	.align	2
	.type	show_stack, @function
show_stack:
	addi	sp,sp,-28
	lui	a5,%hi(other_stack)
	sw	ra,24(sp)
	addi	a4,sp,3
	addi	a5,a5,%lo(other_stack)
	li	a1,0
	bltu	a4,a5,.L85
	lui	a1,%hi(other_stack+16384)
	addi	a1,a1,%lo(other_stack+16384)
	sltu	a1,a4,a1
.L85:
	lui	a0,%hi(.LC80)
	addi	a0,a0,%lo(.LC80)
	call	saw_is
	addi	a2,sp,4
	li	a4,0
	li	a3,0
	li	a1,0
	li	a0,132
	call	syscall6.constprop.0.isra.0
	lw	a1,8(sp)
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	call	saw
	li	t0,132
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
	mv	a1,a0
	lui	a0,%hi(.LC81)
	addi	a0,a0,%lo(.LC81)
	call	saw
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	show_stack, .-show_stack
	.section	.rodata.str1.4
	.align	2
.LC82:
	.string	"signals/sigaltstack"
	.section	test_cases
	.align	2
	.type	entry_sigaltstack, @object
	.size	entry_sigaltstack, 8
entry_sigaltstack:
	.word	.LC82
	.word	case_sigaltstack
	.section	.rodata
	.align	2
.LC1:
	.word	other_stack
	.word	0
	.word	16384
	.text
	.align	2
	.type	case_sigaltstack, @function
case_sigaltstack:
	addi	sp,sp,-36
	lui	a1,%hi(.LC1)
	li	a2,12
	addi	a1,a1,%lo(.LC1)
	mv	a0,sp
	sw	ra,32(sp)
	sw	s0,28(sp)
	call	memcpy
	li	t0,132
	mv	a0,sp
	addi	a1,sp,12
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
	lw	a1,16(sp)
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	lui	s0,%hi(show_stack)
	addi	a1,s0,%lo(show_stack)
	li	a2,134217728
	li	a0,10
	call	set_handler
	li	a0,10
	call	raise_signal
	addi	a1,s0,%lo(show_stack)
	li	a2,0
	li	a0,12
	call	set_handler
	li	a0,12
	call	raise_signal
	lw	ra,32(sp)
	lw	s0,28(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_sigaltstack, .-case_sigaltstack
	.section	.rodata.str1.4
	.align	2
.LC83:
	.string	"signals/sigaltstack_errors"
	.section	test_cases
	.align	2
	.type	entry_sigaltstack_errors, @object
	.size	entry_sigaltstack_errors, 8
entry_sigaltstack_errors:
	.word	.LC83
	.word	case_sigaltstack_errors
	.section	.rodata.str1.4
	.align	2
.LC84:
	.string	"small"
	.section	.rodata
	.align	2
.LC2:
	.word	other_stack
	.word	0
	.word	100
	.align	2
.LC3:
	.word	other_stack
	.word	64
	.word	16384
	.text
	.align	2
	.type	case_sigaltstack_errors, @function
case_sigaltstack_errors:
	addi	sp,sp,-36
	lui	a1,%hi(.LC2)
	li	a2,12
	addi	a1,a1,%lo(.LC2)
	mv	a0,sp
	sw	ra,32(sp)
	call	memcpy
	lui	a1,%hi(.LC3)
	li	a2,12
	addi	a1,a1,%lo(.LC3)
	addi	a0,sp,12
	call	memcpy
	li	t0,132
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
	mv	a1,a0
	lui	a0,%hi(.LC84)
	addi	a0,a0,%lo(.LC84)
	call	saw
	li	t0,132
	addi	a0,sp,12
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
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	call	saw
	li	t0,132
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
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	li	t0,132
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
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	lw	ra,32(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_sigaltstack_errors, .-case_sigaltstack_errors
	.align	2
	.type	grow, @function
grow:
	li	t0,-4096
	addi	sp,sp,-2044
	addi	t0,t0,2032
	li	a5,-4096
	li	a4,4096
	sw	ra,2040(sp)
	add	a4,a4,a5
	add	sp,sp,t0
	add	a5,a4,sp
	blt	a0,zero,.L94
	addi	a0,a0,1
	call	grow
.L94:
	li	a5,-4096
	li	a4,4096
	add	a4,a4,a5
	add	a5,a4,sp
	li	t0,4096
	addi	t0,t0,-2032
	add	sp,sp,t0
	lw	ra,2040(sp)
	addi	sp,sp,2044
	jr	ra
	.size	grow, .-grow
	.section	.rodata.str1.4
	.align	2
.LC85:
	.string	"on the other stack"
	.text
	.align	2
	.type	leave_overflow, @function
leave_overflow:
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	sp,sp,-16
	addi	a0,a0,%lo(.LC5)
	sw	ra,12(sp)
	call	saw_signal
	lui	a5,%hi(other_stack)
	addi	a4,sp,3
	addi	a5,a5,%lo(other_stack)
	li	a1,0
	bltu	a4,a5,.L97
	lui	a1,%hi(other_stack+16384)
	addi	a1,a1,%lo(other_stack+16384)
	sltu	a1,a4,a1
.L97:
	lui	a0,%hi(.LC85)
	addi	a0,a0,%lo(.LC85)
	call	saw_is
	li	a0,5
	call	sys_exit
	.size	leave_overflow, .-leave_overflow
	.section	.rodata.str1.4
	.align	2
.LC86:
	.string	"signals/stack_overflow_is_caught"
	.section	test_cases
	.align	2
	.type	entry_stack_overflow_is_caught, @object
	.size	entry_stack_overflow_is_caught, 8
entry_stack_overflow_is_caught:
	.word	.LC86
	.word	case_stack_overflow_is_caught
	.text
	.align	2
	.type	case_stack_overflow_is_caught, @function
case_stack_overflow_is_caught:
	addi	sp,sp,-24
	lui	a1,%hi(.LC1)
	li	a2,12
	addi	a1,a1,%lo(.LC1)
	mv	a0,sp
	sw	ra,20(sp)
	call	memcpy
	li	a4,0
	li	a3,0
	mv	a1,sp
	li	a2,0
	li	a0,132
	call	syscall6.constprop.0.isra.0
	lui	a1,%hi(leave_overflow)
	li	a2,134217728
	addi	a1,a1,%lo(leave_overflow)
	li	a0,11
	call	set_handler
	li	a0,0
	call	grow
	lw	ra,20(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_stack_overflow_is_caught, .-case_stack_overflow_is_caught
	.section	.rodata.str1.4
	.align	2
.LC87:
	.string	"signals/stack_overflow_kills"
	.section	test_cases
	.align	2
	.type	entry_stack_overflow_kills, @object
	.size	entry_stack_overflow_kills, 8
entry_stack_overflow_kills:
	.word	.LC87
	.word	case_stack_overflow_kills
	.text
	.align	2
	.type	case_stack_overflow_kills, @function
case_stack_overflow_kills:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	sys_fork
	mv	s0,a0
	bne	a0,zero,.L105
	call	grow
.L105:
	mv	a0,s0
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	addi	sp,sp,12
	tail	saw_status
	.size	case_stack_overflow_kills, .-case_stack_overflow_kills
	.align	2
	.type	after_fault, @function
after_fault:
	addi	sp,sp,-12
	sw	s0,4(sp)
	mv	s0,a1
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	sw	ra,8(sp)
	call	saw_signal
	lw	a1,8(s0)
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lw	a1,12(s0)
	lui	a0,%hi(.LC53)
	addi	a0,a0,%lo(.LC53)
	call	saw_hex
	li	a0,0
	call	sys_exit
	.size	after_fault, .-after_fault
	.section	.rodata.str1.4
	.align	2
.LC88:
	.string	"signals/fault_at_null"
	.section	test_cases
	.align	2
	.type	entry_fault_at_null, @object
	.size	entry_fault_at_null, 8
entry_fault_at_null:
	.word	.LC88
	.word	case_fault_at_null
	.text
	.align	2
	.type	case_fault_at_null, @function
case_fault_at_null:
	lui	a1,%hi(after_fault)
	addi	sp,sp,-12
	li	a2,4
	addi	a1,a1,%lo(after_fault)
	li	a0,11
	sw	ra,8(sp)
	call	set_handler
	lui	a5,%hi(nowhere)
	lw	a5,%lo(nowhere)(a5)
	lw	ra,8(sp)
	li	a4,1
	sw	a4,0(a5)
	addi	sp,sp,12
	jr	ra
	.size	case_fault_at_null, .-case_fault_at_null
	.section	.rodata.str1.4
	.align	2
.LC89:
	.string	"signals/fault_at_nothing"
	.section	test_cases
	.align	2
	.type	entry_fault_at_nothing, @object
	.size	entry_fault_at_nothing, 8
entry_fault_at_nothing:
	.word	.LC89
	.word	case_fault_at_nothing
	.section	.rodata.str1.4
	.align	2
.LC90:
	.string	"read"
	.text
	.align	2
	.type	case_fault_at_nothing, @function
case_fault_at_nothing:
	lui	a1,%hi(after_fault)
	addi	sp,sp,-12
	addi	a1,a1,%lo(after_fault)
	li	a2,4
	li	a0,11
	sw	ra,8(sp)
	call	set_handler
	li	a5,1879048192
	lw	ra,8(sp)
	lbu	a1,4(a5)
	lui	a0,%hi(.LC90)
	addi	a0,a0,%lo(.LC90)
	addi	sp,sp,12
	tail	saw
	.size	case_fault_at_nothing, .-case_fault_at_nothing
	.section	.rodata.str1.4
	.align	2
.LC91:
	.string	"signals/fault_at_read_only"
	.section	test_cases
	.align	2
	.type	entry_fault_at_read_only, @object
	.size	entry_fault_at_read_only, 8
entry_fault_at_read_only:
	.word	.LC91
	.word	case_fault_at_read_only
	.text
	.align	2
	.type	case_fault_at_read_only, @function
case_fault_at_read_only:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	li	t0,222
	li	a0,1610612736
	li	a1,4096
	li	a2,1
	li	a3,50
	li	a4,-1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a1,%hi(after_fault)
	mv	s0,a0
	li	a2,4
	addi	a1,a1,%lo(after_fault)
	li	a0,11
	call	set_handler
	li	a5,1
	sb	a5,8(s0)
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
	.size	case_fault_at_read_only, .-case_fault_at_read_only
	.section	.rodata.str1.4
	.align	2
.LC92:
	.string	"signals/fault_at_no_access"
	.section	test_cases
	.align	2
	.type	entry_fault_at_no_access, @object
	.size	entry_fault_at_no_access, 8
entry_fault_at_no_access:
	.word	.LC92
	.word	case_fault_at_no_access
	.text
	.align	2
	.type	case_fault_at_no_access, @function
case_fault_at_no_access:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	li	t0,222
	li	a0,1610612736
	li	a1,4096
	li	a2,0
	li	a3,50
	li	a4,-1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a1,%hi(after_fault)
	mv	s0,a0
	addi	a1,a1,%lo(after_fault)
	li	a2,4
	li	a0,11
	call	set_handler
	lbu	a1,8(s0)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC90)
	addi	a0,a0,%lo(.LC90)
	addi	sp,sp,12
	tail	saw
	.size	case_fault_at_no_access, .-case_fault_at_no_access
	.section	.rodata.str1.4
	.align	2
.LC93:
	.string	"signals/jump_to_nothing"
	.section	test_cases
	.align	2
	.type	entry_jump_to_nothing, @object
	.size	entry_jump_to_nothing, 8
entry_jump_to_nothing:
	.word	.LC93
	.word	case_jump_to_nothing
	.text
	.align	2
	.type	case_jump_to_nothing, @function
case_jump_to_nothing:
	lui	a1,%hi(after_fault)
	addi	sp,sp,-12
	li	a2,4
	addi	a1,a1,%lo(after_fault)
	li	a0,11
	sw	ra,8(sp)
	call	set_handler
	lw	ra,8(sp)
	li	a5,1879048192
	addi	sp,sp,12
	jr	a5
	.size	case_jump_to_nothing, .-case_jump_to_nothing
	.section	.rodata.str1.4
	.align	2
.LC94:
	.string	"signals/jump_to_data"
	.section	test_cases
	.align	2
	.type	entry_jump_to_data, @object
	.size	entry_jump_to_data, 8
entry_jump_to_data:
	.word	.LC94
	.word	case_jump_to_data
	.text
	.align	2
	.type	case_jump_to_data, @function
case_jump_to_data:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	li	t0,222
	li	a0,1610612736
	li	a1,4096
	li	a2,3
	li	a3,50
	li	a4,-1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a1,%hi(after_fault)
	mv	s0,a0
	li	a2,4
	addi	a1,a1,%lo(after_fault)
	li	a0,11
	call	set_handler
	mv	a5,s0
	lw	s0,4(sp)
	lw	ra,8(sp)
	addi	sp,sp,12
	jr	a5
	.size	case_jump_to_data, .-case_jump_to_data
	.align	2
	.type	after_trap, @function
after_trap:
	addi	sp,sp,-12
	sw	s0,4(sp)
	mv	s0,a1
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	sw	ra,8(sp)
	call	saw_signal
	lw	a1,8(s0)
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	li	a0,0
	call	sys_exit
	.size	after_trap, .-after_trap
	.section	.rodata.str1.4
	.align	2
.LC95:
	.string	"signals/ebreak"
	.section	test_cases
	.align	2
	.type	entry_ebreak, @object
	.size	entry_ebreak, 8
entry_ebreak:
	.word	.LC95
	.word	case_ebreak
	.text
	.align	2
	.type	case_ebreak, @function
case_ebreak:
	lui	a1,%hi(after_trap)
	addi	sp,sp,-12
	li	a2,4
	addi	a1,a1,%lo(after_trap)
	li	a0,5
	sw	ra,8(sp)
	call	set_handler
 #APP
# 537 "signals.c" 1
	ebreak
# 0 "" 2
 #NO_APP
	lw	ra,8(sp)
	addi	sp,sp,12
	jr	ra
	.size	case_ebreak, .-case_ebreak
	.section	.rodata.str1.4
	.align	2
.LC96:
	.string	"signals/illegal_instruction"
	.section	test_cases
	.align	2
	.type	entry_illegal_instruction, @object
	.size	entry_illegal_instruction, 8
entry_illegal_instruction:
	.word	.LC96
	.word	case_illegal_instruction
	.text
	.align	2
	.type	case_illegal_instruction, @function
case_illegal_instruction:
	lui	a1,%hi(after_trap)
	addi	sp,sp,-12
	li	a2,4
	addi	a1,a1,%lo(after_trap)
	li	a0,4
	sw	ra,8(sp)
	call	set_handler
 #APP
# 543 "signals.c" 1
	unimp
# 0 "" 2
 #NO_APP
	lw	ra,8(sp)
	addi	sp,sp,12
	jr	ra
	.size	case_illegal_instruction, .-case_illegal_instruction
	.section	.rodata.str1.4
	.align	2
.LC97:
	.string	"signals/faults_kill"
	.section	test_cases
	.align	2
	.type	entry_faults_kill, @object
	.size	entry_faults_kill, 8
entry_faults_kill:
	.word	.LC97
	.word	case_faults_kill
	.section	.rodata.str1.4
	.align	2
.LC98:
	.string	"null"
	.align	2
.LC99:
	.string	"ebreak"
	.align	2
.LC100:
	.string	"unimp"
	.text
	.align	2
	.type	case_faults_kill, @function
case_faults_kill:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_fork
	bne	a0,zero,.L128
	lui	a5,%hi(nowhere)
	lw	a5,%lo(nowhere)(a5)
	li	a4,1
	sw	a4,0(a5)
.L128:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC98)
	addi	a0,a0,%lo(.LC98)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L129
 #APP
# 551 "signals.c" 1
	ebreak
# 0 "" 2
 #NO_APP
.L129:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC99)
	addi	a0,a0,%lo(.LC99)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L130
 #APP
# 553 "signals.c" 1
	unimp
# 0 "" 2
 #NO_APP
.L130:
	call	wait_for
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC100)
	addi	a0,a0,%lo(.LC100)
	addi	sp,sp,12
	tail	saw_status
	.size	case_faults_kill, .-case_faults_kill
	.section	.rodata.str1.4
	.align	2
.LC101:
	.string	"signals/faults_cannot_be_blocked_or_ignored"
	.section	test_cases
	.align	2
	.type	entry_faults_cannot_be_blocked_or_ignored, @object
	.size	entry_faults_cannot_be_blocked_or_ignored, 8
entry_faults_cannot_be_blocked_or_ignored:
	.word	.LC101
	.word	case_faults_cannot_be_blocked_or_ignored
	.section	.rodata.str1.4
	.align	2
.LC102:
	.string	"ignored"
	.text
	.align	2
	.type	case_faults_cannot_be_blocked_or_ignored, @function
case_faults_cannot_be_blocked_or_ignored:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	sys_fork
	mv	s0,a0
	bne	a0,zero,.L133
	li	a1,11
	call	change_mask
	lui	a1,%hi(after_fault)
	li	a2,0
	addi	a1,a1,%lo(after_fault)
	li	a0,11
	call	set_handler
	lui	a5,%hi(nowhere)
	lw	a5,%lo(nowhere)(a5)
	li	a4,1
	sw	a4,0(a5)
.L133:
	mv	a0,s0
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC50)
	addi	a0,a0,%lo(.LC50)
	call	saw_status
	call	sys_fork
	mv	s0,a0
	bne	a0,zero,.L134
	li	a0,11
	call	ignore_signal
	lui	a5,%hi(nowhere)
	lw	a5,%lo(nowhere)(a5)
	li	a4,1
	sw	a4,0(a5)
.L134:
	mv	a0,s0
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC102)
	addi	a0,a0,%lo(.LC102)
	addi	sp,sp,12
	tail	saw_status
	.size	case_faults_cannot_be_blocked_or_ignored, .-case_faults_cannot_be_blocked_or_ignored
	.align	2
	.type	skip, @function
skip:
	lw	a5,160(a2)
	lui	a4,%hi(count)
	addi	a5,a5,4
	sw	a5,160(a2)
	lw	a5,%lo(count)(a4)
	addi	a5,a5,1
	sw	a5,%lo(count)(a4)
	ret
	.size	skip, .-skip
	.section	.rodata.str1.4
	.align	2
.LC103:
	.string	"signals/handler_changes_where_it_goes_on"
	.section	test_cases
	.align	2
	.type	entry_handler_changes_where_it_goes_on, @object
	.size	entry_handler_changes_where_it_goes_on, 8
entry_handler_changes_where_it_goes_on:
	.word	.LC103
	.word	case_handler_changes_where_it_goes_on
	.text
	.align	2
	.type	case_handler_changes_where_it_goes_on, @function
case_handler_changes_where_it_goes_on:
	lui	a1,%hi(skip)
	addi	sp,sp,-12
	li	a2,4
	addi	a1,a1,%lo(skip)
	li	a0,5
	sw	ra,8(sp)
	call	set_handler
 #APP
# 583 "signals.c" 1
	.option push
.option norvc
ebreak
ebreak
.option pop
# 0 "" 2
 #NO_APP
	lui	a5,%hi(count)
	lw	ra,8(sp)
	lw	a1,%lo(count)(a5)
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	addi	sp,sp,12
	tail	saw
	.size	case_handler_changes_where_it_goes_on, .-case_handler_changes_where_it_goes_on
	.align	2
	.type	set_a0, @function
set_a0:
	lw	a5,160(a2)
	addi	a5,a5,4
	sw	a5,160(a2)
	li	a5,1234
	sw	a5,200(a2)
	ret
	.size	set_a0, .-set_a0
	.section	.rodata.str1.4
	.align	2
.LC104:
	.string	"signals/handler_changes_registers"
	.section	test_cases
	.align	2
	.type	entry_handler_changes_registers, @object
	.size	entry_handler_changes_registers, 8
entry_handler_changes_registers:
	.word	.LC104
	.word	case_handler_changes_registers
	.section	.rodata.str1.4
	.align	2
.LC105:
	.string	"a0"
	.text
	.align	2
	.type	case_handler_changes_registers, @function
case_handler_changes_registers:
	lui	a1,%hi(set_a0)
	addi	sp,sp,-12
	li	a2,4
	addi	a1,a1,%lo(set_a0)
	li	a0,5
	sw	ra,8(sp)
	call	set_handler
 #APP
# 599 "signals.c" 1
	ebreak
# 0 "" 2
 #NO_APP
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC105)
	addi	a0,a0,%lo(.LC105)
	addi	sp,sp,12
	tail	saw
	.size	case_handler_changes_registers, .-case_handler_changes_registers
	.section	.rodata.str1.4
	.align	2
.LC106:
	.string	"signals/registers_are_kept"
	.section	test_cases
	.align	2
	.type	entry_registers_are_kept, @object
	.size	entry_registers_are_kept, 8
entry_registers_are_kept:
	.word	.LC106
	.word	case_registers_are_kept
	.section	.rodata.str1.4
	.align	2
.LC107:
	.string	"wrong"
	.section	.rodata
	.align	2
.LC4:
	.word	0
	.word	1000
	.word	0
	.word	1000
	.text
	.align	2
	.type	case_registers_are_kept, @function
case_registers_are_kept:
	addi	sp,sp,-24
	lui	a1,%hi(.LC4)
	li	a2,16
	addi	a1,a1,%lo(.LC4)
	mv	a0,sp
	sw	ra,20(sp)
	sw	s1,16(sp)
	call	memcpy
	lui	a1,%hi(on_count)
	li	a2,0
	addi	a1,a1,%lo(on_count)
	li	a0,14
	call	set_handler
	li	a3,0
	mv	a2,sp
	li	a1,0
	li	a0,103
	li	a4,0
	call	syscall6.constprop.0.isra.0
	li	a3,4096
	li	a2,8192
	li	a0,12288
	li	a1,0
	lui	t0,%hi(count)
	addi	a3,a3,273
	addi	a2,a2,546
	addi	a0,a0,819
.L143:
	lw	a4,%lo(count)(t0)
	li	a5,9
	ble	a4,a5,.L145
	lui	a0,%hi(.LC107)
	addi	a0,a0,%lo(.LC107)
	call	saw
	lw	ra,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,24
	jr	ra
.L145:
	mv	s1,a3
	mv	a4,a2
	mv	a5,a0
 #APP
# 611 "signals.c" 1
	li t1, 2000
1: addi t1, t1, -1
bnez t1, 1b
# 0 "" 2
 #NO_APP
	li	t1,1
	bne	s1,a3,.L144
	bne	a4,a2,.L144
	sub	a5,a5,a0
	snez	t1,a5
.L144:
	add	a1,a1,t1
	j	.L143
	.size	case_registers_are_kept, .-case_registers_are_kept
	.section	.rodata.str1.4
	.align	2
.LC108:
	.string	"signals/mask_of_a_handler_adds_up"
	.section	test_cases
	.align	2
	.type	entry_mask_of_a_handler_adds_up, @object
	.size	entry_mask_of_a_handler_adds_up, 8
entry_mask_of_a_handler_adds_up:
	.word	.LC108
	.word	case_mask_of_a_handler_adds_up
	.text
	.align	2
	.type	case_mask_of_a_handler_adds_up, @function
case_mask_of_a_handler_adds_up:
	lui	a1,%hi(show_mask)
	addi	sp,sp,-12
	li	a2,0
	addi	a1,a1,%lo(show_mask)
	li	a0,10
	sw	ra,8(sp)
	call	set_handler
	li	a0,10
	call	raise_signal
	li	a1,12
	li	a0,0
	call	change_mask
	lw	ra,8(sp)
	li	a0,10
	addi	sp,sp,12
	tail	raise_signal
	.size	case_mask_of_a_handler_adds_up, .-case_mask_of_a_handler_adds_up
	.section	.rodata.str1.4
	.align	2
.LC109:
	.string	"signals/signals_to_a_group_include_me"
	.section	test_cases
	.align	2
	.type	entry_signals_to_a_group_include_me, @object
	.size	entry_signals_to_a_group_include_me, 8
entry_signals_to_a_group_include_me:
	.word	.LC109
	.word	case_signals_to_a_group_include_me
	.text
	.align	2
	.type	case_signals_to_a_group_include_me, @function
case_signals_to_a_group_include_me:
	lui	a1,%hi(on_signal)
	addi	sp,sp,-12
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,10
	sw	ra,8(sp)
	call	set_handler
	li	a1,10
	li	a0,0
	call	sys_kill
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	lui	a5,%hi(count)
	lw	ra,8(sp)
	lw	a1,%lo(count)(a5)
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	addi	sp,sp,12
	tail	saw
	.size	case_signals_to_a_group_include_me, .-case_signals_to_a_group_include_me
	.section	.rodata.str1.4
	.align	2
.LC110:
	.string	"signals/continue_is_handled_too"
	.section	test_cases
	.align	2
	.type	entry_continue_is_handled_too, @object
	.size	entry_continue_is_handled_too, 8
entry_continue_is_handled_too:
	.word	.LC110
	.word	case_continue_is_handled_too
	.text
	.align	2
	.type	case_continue_is_handled_too, @function
case_continue_is_handled_too:
	addi	sp,sp,-24
	addi	a0,sp,4
	sw	ra,20(sp)
	sw	s0,16(sp)
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L154
	lui	a1,%hi(on_signal)
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,18
	call	set_handler
	lw	a0,8(sp)
	lui	s0,%hi(count)
	call	send_byte
.L155:
	lw	a5,%lo(count)(s0)
	beq	a5,zero,.L156
	lw	a0,%lo(count)(s0)
	call	sys_exit
.L156:
	li	a0,10
	call	sleep_ms
	j	.L155
.L154:
	mv	s0,a0
	lw	a0,4(sp)
	call	await_byte
	li	a1,19
	mv	a0,s0
	call	sys_kill
	li	a3,0
	li	a2,2
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	li	a1,18
	mv	a0,s0
	call	sys_kill
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	call	saw_status
	lw	ra,20(sp)
	lw	s0,16(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_continue_is_handled_too, .-case_continue_is_handled_too
	.section	.rodata.str1.4
	.align	2
.LC111:
	.string	"signals/continue_takes_pending_stops_away"
	.section	test_cases
	.align	2
	.type	entry_continue_takes_pending_stops_away, @object
	.size	entry_continue_takes_pending_stops_away, 8
entry_continue_takes_pending_stops_away:
	.word	.LC111
	.word	case_continue_takes_pending_stops_away
	.text
	.align	2
	.type	case_continue_takes_pending_stops_away, @function
case_continue_takes_pending_stops_away:
	addi	sp,sp,-12
	li	a1,20
	li	a0,0
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	change_mask
	li	a1,18
	li	a0,0
	call	change_mask
	li	a0,20
	call	raise_signal
	call	pending
	lui	s0,%hi(.LC30)
	mv	a1,a0
	addi	a0,s0,%lo(.LC30)
	call	saw_hex
	li	a0,18
	call	raise_signal
	call	pending
	mv	a1,a0
	addi	a0,s0,%lo(.LC30)
	lw	s0,4(sp)
	lw	ra,8(sp)
	addi	sp,sp,12
	tail	saw_hex
	.size	case_continue_takes_pending_stops_away, .-case_continue_takes_pending_stops_away
	.section	.rodata.str1.4
	.align	2
.LC112:
	.string	"signals/handlers_wait_while_stopped"
	.section	test_cases
	.align	2
	.type	entry_handlers_wait_while_stopped, @object
	.size	entry_handlers_wait_while_stopped, 8
entry_handlers_wait_while_stopped:
	.word	.LC112
	.word	case_handlers_wait_while_stopped
	.section	.rodata.str1.4
	.align	2
.LC113:
	.string	"waits"
	.text
	.align	2
	.type	case_handlers_wait_while_stopped, @function
case_handlers_wait_while_stopped:
	addi	sp,sp,-24
	addi	a0,sp,4
	sw	ra,20(sp)
	sw	s0,16(sp)
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L161
	lui	a1,%hi(on_count)
	li	a2,0
	addi	a1,a1,%lo(on_count)
	li	a0,10
	call	set_handler
	lw	a0,8(sp)
	lui	s0,%hi(count)
	call	send_byte
.L162:
	lw	a5,%lo(count)(s0)
	beq	a5,zero,.L163
	lw	a0,%lo(count)(s0)
	call	sys_exit
.L163:
	li	a0,5
	call	sleep_ms
	j	.L162
.L161:
	mv	s0,a0
	lw	a0,4(sp)
	call	await_byte
	li	a1,19
	mv	a0,s0
	call	sys_kill
	li	a3,0
	li	a2,2
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	li	a1,10
	mv	a0,s0
	call	sys_kill
	li	a0,20
	call	sleep_ms
	li	a3,0
	li	a2,1
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC113)
	addi	a0,a0,%lo(.LC113)
	call	saw
	li	a1,18
	mv	a0,s0
	call	sys_kill
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	call	saw_status
	lw	ra,20(sp)
	lw	s0,16(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_handlers_wait_while_stopped, .-case_handlers_wait_while_stopped
	.section	.rodata
	.align	2
	.type	signals.0, @object
	.size	signals.0, 108
signals.0:
	.word	1
	.word	2
	.word	3
	.word	4
	.word	5
	.word	6
	.word	7
	.word	8
	.word	9
	.word	10
	.word	11
	.word	12
	.word	13
	.word	14
	.word	15
	.word	16
	.word	17
	.word	18
	.word	23
	.word	24
	.word	25
	.word	26
	.word	27
	.word	28
	.word	29
	.word	30
	.word	31
	.text
	.align	2
	.type	syscall6.constprop.0.isra.0, @function
syscall6.constprop.0.isra.0:
	mv	t0,a0
	li	a5,0
	mv	a0,a1
	mv	a1,a2
	mv	a2,a3
	mv	a3,a4
	li	a4,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	syscall6.constprop.0.isra.0, .-syscall6.constprop.0.isra.0
	.align	2
	.type	sys_pipe.isra.0, @function
sys_pipe.isra.0:
	li	t0,59
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
	.size	sys_pipe.isra.0, .-sys_pipe.isra.0
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
