	.file	"terminals.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	sys_open, @function
sys_open:
	mv	a5,a0
	mv	a2,a1
	li	t0,56
	mv	a1,a5
	li	a0,-100
	li	a3,420
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_open, .-sys_open
	.align	2
	.type	sys_close, @function
sys_close:
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
	.size	sys_close, .-sys_close
	.align	2
	.type	sys_read, @function
sys_read:
	li	t0,63
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_read, .-sys_read
	.align	2
	.type	sys_write, @function
sys_write:
	li	t0,64
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_write, .-sys_write
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
	.local	master
	.comm	master,4,4
	.local	terminal
	.comm	terminal,4,4
	.local	text
	.comm	text,256,4
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC2:
	.string	"/dev/ptmx"
	.align	2
.LC3:
	.string	"/dev/pts/"
	.text
	.align	2
	.type	open_pair, @function
open_pair:
	lui	a0,%hi(.LC2)
	addi	sp,sp,-56
	li	a1,258
	addi	a0,a0,%lo(.LC2)
	sw	ra,52(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	call	sys_open
	lui	a5,%hi(master)
	li	a2,1074024448
	sw	a0,%lo(master)(a5)
	mv	a1,a0
	addi	a3,sp,8
	sw	a0,0(sp)
	li	a4,0
	addi	a2,a2,1073
	li	a0,29
	call	syscall6.constprop.0.isra.0
	lw	a1,0(sp)
	li	a2,-2147201024
	addi	a3,sp,4
	li	a4,0
	addi	a2,a2,1072
	li	a0,29
	call	syscall6.constprop.0.isra.0
	lui	a1,%hi(.LC3)
	addi	a1,a1,%lo(.LC3)
	addi	a0,sp,12
	call	put_text
	lw	a1,4(sp)
	call	put_number
	addi	a0,sp,12
	li	a1,258
	call	sys_open
	lw	ra,52(sp)
	lui	a5,%hi(terminal)
	sw	a0,%lo(terminal)(a5)
	addi	sp,sp,56
	jr	ra
	.size	open_pair, .-open_pair
	.align	2
	.type	change_modes, @function
change_modes:
	addi	sp,sp,-56
	lui	a4,%hi(terminal)
	sw	a1,4(sp)
	lw	a1,%lo(terminal)(a4)
	sw	s1,44(sp)
	li	s1,20480
	sw	s0,48(sp)
	addi	a3,sp,8
	addi	a2,s1,1025
	mv	s0,a0
	li	a4,0
	li	a0,29
	sw	ra,52(sp)
	sw	a1,0(sp)
	call	syscall6.constprop.0.isra.0
	lw	a4,20(sp)
	lw	a5,4(sp)
	lw	a1,0(sp)
	not	s0,s0
	and	s0,s0,a4
	or	s0,s0,a5
	addi	a3,sp,8
	addi	a2,s1,1026
	li	a4,0
	li	a0,29
	sw	s0,20(sp)
	call	syscall6.constprop.0.isra.0
	lw	ra,52(sp)
	lw	s0,48(sp)
	lw	s1,44(sp)
	addi	sp,sp,56
	jr	ra
	.size	change_modes, .-change_modes
	.align	2
	.type	type, @function
type:
	addi	sp,sp,-16
	lui	a5,%hi(master)
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	a0,0(sp)
	lw	s0,%lo(master)(a5)
	call	text_length
	lw	a1,0(sp)
	mv	a2,a0
	mv	a0,s0
	call	sys_write
	lw	s0,8(sp)
	lw	ra,12(sp)
	li	a0,2
	addi	sp,sp,16
	tail	sleep_ms
	.size	type, .-type
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"got"
	.text
	.align	2
	.type	on_signal, @function
on_signal:
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	tail	saw_signal
	.size	on_signal, .-on_signal
	.align	2
	.type	own_terminal, @function
own_terminal:
	addi	sp,sp,-12
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,157
	sw	ra,8(sp)
	call	syscall6.constprop.0.isra.0
	lui	a5,%hi(terminal)
	lw	ra,8(sp)
	lw	a1,%lo(terminal)(a5)
	li	a2,20480
	li	a4,0
	li	a3,0
	addi	a2,a2,1038
	li	a0,29
	addi	sp,sp,12
	tail	syscall6.constprop.0.isra.0
	.size	own_terminal, .-own_terminal
	.section	.rodata.str1.4
	.align	2
.LC5:
	.string	"terminals/pair"
	.section	test_cases,"a"
	.align	2
	.type	entry_pair, @object
	.size	entry_pair, 8
entry_pair:
	.word	.LC5
	.word	case_pair
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"master"
	.align	2
.LC7:
	.string	"terminal"
	.align	2
.LC8:
	.string	"hello\n"
	.align	2
.LC9:
	.string	"line"
	.align	2
.LC10:
	.string	"read"
	.align	2
.LC11:
	.string	"out\n"
	.align	2
.LC12:
	.string	"out"
	.text
	.align	2
	.type	case_pair, @function
case_pair:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	open_pair
	lui	s1,%hi(master)
	lw	a1,%lo(master)(s1)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	not	a1,a1
	srli	a1,a1,31
	call	saw_is
	lui	s0,%hi(terminal)
	lw	a1,%lo(terminal)(s0)
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	not	a1,a1
	srli	a1,a1,31
	call	saw_is
	lw	a0,%lo(master)(s1)
	lui	a1,%hi(.LC8)
	li	a2,6
	addi	a1,a1,%lo(.LC8)
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lw	a0,%lo(terminal)(s0)
	lui	s1,%hi(text)
	addi	a1,s1,%lo(text)
	li	a2,256
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC10)
	addi	a1,s1,%lo(text)
	addi	a0,a0,%lo(.LC10)
	call	saw_bytes
	lw	a0,%lo(terminal)(s0)
	lui	a1,%hi(.LC11)
	addi	a1,a1,%lo(.LC11)
	li	a2,4
	call	sys_write
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	addi	sp,sp,12
	tail	saw
	.size	case_pair, .-case_pair
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"terminals/canonical"
	.section	test_cases
	.align	2
	.type	entry_canonical, @object
	.size	entry_canonical, 8
entry_canonical:
	.word	.LC13
	.word	case_canonical
	.section	.rodata.str1.4
	.align	2
.LC14:
	.string	"one\ntwo\n"
	.align	2
.LC15:
	.string	"part"
	.align	2
.LC16:
	.string	"rest"
	.text
	.align	2
	.type	case_canonical, @function
case_canonical:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	open_pair
	li	a1,0
	li	a0,8
	call	change_modes
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	type
	lui	s1,%hi(terminal)
	lw	a0,%lo(terminal)(s1)
	lui	s0,%hi(text)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC9)
	addi	a1,s0,%lo(text)
	addi	a0,a0,%lo(.LC9)
	call	saw_bytes
	lw	a0,%lo(terminal)(s1)
	addi	a1,s0,%lo(text)
	li	a2,2
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC15)
	addi	a1,s0,%lo(text)
	addi	a0,a0,%lo(.LC15)
	call	saw_bytes
	lw	a0,%lo(terminal)(s1)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	addi	a1,s0,%lo(text)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a2,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	addi	sp,sp,12
	tail	saw_bytes
	.size	case_canonical, .-case_canonical
	.section	.rodata.str1.4
	.align	2
.LC17:
	.string	"terminals/editing"
	.section	test_cases
	.align	2
	.type	entry_editing, @object
	.size	entry_editing, 8
entry_editing:
	.word	.LC17
	.word	case_editing
	.section	.rodata.str1.4
	.align	2
.LC18:
	.string	"abx\177c\n"
	.align	2
.LC19:
	.string	"erase"
	.align	2
.LC20:
	.string	"wrong\025right\n"
	.align	2
.LC21:
	.string	"kill"
	.align	2
.LC22:
	.string	"one two\027three\n"
	.align	2
.LC23:
	.string	"word"
	.align	2
.LC24:
	.string	"\026\003x\n"
	.align	2
.LC25:
	.string	"literal"
	.text
	.align	2
	.type	case_editing, @function
case_editing:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	open_pair
	li	a1,0
	li	a0,8
	call	change_modes
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	type
	lui	s1,%hi(terminal)
	lw	a0,%lo(terminal)(s1)
	lui	s0,%hi(text)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC19)
	addi	a1,s0,%lo(text)
	addi	a0,a0,%lo(.LC19)
	call	saw_bytes
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	type
	lw	a0,%lo(terminal)(s1)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC21)
	addi	a1,s0,%lo(text)
	addi	a0,a0,%lo(.LC21)
	call	saw_bytes
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	type
	lw	a0,%lo(terminal)(s1)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC23)
	addi	a1,s0,%lo(text)
	addi	a0,a0,%lo(.LC23)
	call	saw_bytes
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	type
	lw	a0,%lo(terminal)(s1)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	addi	a1,s0,%lo(text)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a2,a0
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	addi	sp,sp,12
	tail	saw_bytes
	.size	case_editing, .-case_editing
	.section	.rodata.str1.4
	.align	2
.LC26:
	.string	"terminals/end_of_file"
	.section	test_cases
	.align	2
	.type	entry_end_of_file, @object
	.size	entry_end_of_file, 8
entry_end_of_file:
	.word	.LC26
	.word	case_end_of_file
	.section	.rodata.str1.4
	.align	2
.LC27:
	.string	"abc\004"
	.align	2
.LC28:
	.string	"\004"
	.align	2
.LC29:
	.string	"end"
	.align	2
.LC30:
	.string	"d\n"
	.align	2
.LC31:
	.string	"goes on"
	.text
	.align	2
	.type	case_end_of_file, @function
case_end_of_file:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	open_pair
	li	a1,0
	li	a0,8
	call	change_modes
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	call	type
	lui	s1,%hi(terminal)
	lw	a0,%lo(terminal)(s1)
	lui	s0,%hi(text)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC15)
	addi	a1,s0,%lo(text)
	addi	a0,a0,%lo(.LC15)
	call	saw_bytes
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	type
	lw	a0,%lo(terminal)(s1)
	li	a2,256
	addi	a1,s0,%lo(text)
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	call	saw
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	type
	lw	a0,%lo(terminal)(s1)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	addi	a1,s0,%lo(text)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a2,a0
	lui	a0,%hi(.LC31)
	addi	a0,a0,%lo(.LC31)
	addi	sp,sp,12
	tail	saw_bytes
	.size	case_end_of_file, .-case_end_of_file
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"terminals/echo"
	.section	test_cases
	.align	2
	.type	entry_echo, @object
	.size	entry_echo, 8
entry_echo:
	.word	.LC32
	.word	case_echo
	.section	.rodata.str1.4
	.align	2
.LC33:
	.string	"a\tb"
	.align	2
.LC34:
	.string	"echo"
	.align	2
.LC35:
	.string	"\003c\n"
	.text
	.align	2
	.type	case_echo, @function
case_echo:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	open_pair
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	type
	lui	a5,%hi(master)
	lw	a0,%lo(master)(a5)
	lui	s0,%hi(text)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	lui	s1,%hi(.LC34)
	mv	a2,a0
	addi	a1,s0,%lo(text)
	addi	a0,s1,%lo(.LC34)
	call	saw_bytes
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	type
	lui	a5,%hi(master)
	lw	a0,%lo(master)(a5)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	addi	a1,s0,%lo(text)
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a2,a0
	addi	a0,s1,%lo(.LC34)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	saw_bytes
	.size	case_echo, .-case_echo
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	"terminals/output_newlines"
	.section	test_cases
	.align	2
	.type	entry_output_newlines, @object
	.size	entry_output_newlines, 8
entry_output_newlines:
	.word	.LC36
	.word	case_output_newlines
	.section	.rodata.str1.4
	.align	2
.LC37:
	.string	"a\nb\n"
	.text
	.align	2
	.type	case_output_newlines, @function
case_output_newlines:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	open_pair
	lui	a5,%hi(terminal)
	lw	a0,%lo(terminal)(a5)
	lui	a1,%hi(.LC37)
	li	a2,4
	addi	a1,a1,%lo(.LC37)
	call	sys_write
	lui	a5,%hi(master)
	lw	a0,%lo(master)(a5)
	lui	s0,%hi(text)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	addi	a1,s0,%lo(text)
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a2,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	addi	sp,sp,12
	tail	saw_bytes
	.size	case_output_newlines, .-case_output_newlines
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"terminals/raw"
	.section	test_cases
	.align	2
	.type	entry_raw, @object
	.size	entry_raw, 8
entry_raw:
	.word	.LC38
	.word	case_raw
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"a\003"
	.align	2
.LC40:
	.string	"poll"
	.align	2
.LC41:
	.string	"after a time"
	.align	2
.LC42:
	.string	"ab"
	.align	2
.LC43:
	.string	"c"
	.align	2
.LC44:
	.string	"three"
	.text
	.align	2
	.type	case_raw, @function
case_raw:
	addi	sp,sp,-52
	sw	ra,48(sp)
	sw	s0,44(sp)
	sw	s1,40(sp)
	call	open_pair
	li	a1,0
	li	a0,11
	call	change_modes
	lui	a0,%hi(.LC39)
	addi	a0,a0,%lo(.LC39)
	call	type
	lui	s1,%hi(terminal)
	lw	a0,%lo(terminal)(s1)
	lui	s0,%hi(text)
	li	a2,256
	addi	a1,s0,%lo(text)
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC10)
	addi	a1,s0,%lo(text)
	addi	a0,a0,%lo(.LC10)
	call	saw_bytes
	lw	a5,%lo(terminal)(s1)
	li	a4,0
	addi	a3,sp,4
	sw	a5,0(sp)
	lw	a1,0(sp)
	li	a5,20480
	addi	a2,a5,1025
	li	a0,29
	call	syscall6.constprop.0.isra.0
	lw	a1,0(sp)
	li	a5,20480
	addi	a2,a5,1026
	li	a4,0
	addi	a3,sp,4
	li	a0,29
	sh	zero,26(sp)
	call	syscall6.constprop.0.isra.0
	lw	a0,0(sp)
	li	a2,256
	addi	a1,s0,%lo(text)
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC40)
	addi	a0,a0,%lo(.LC40)
	call	saw
	lw	a4,%lo(terminal)(s1)
	li	a5,1
	sb	a5,26(sp)
	sw	a4,0(sp)
	lw	a1,0(sp)
	li	a5,20480
	addi	a2,a5,1026
	li	a4,0
	addi	a3,sp,4
	li	a0,29
	call	syscall6.constprop.0.isra.0
	lw	a0,0(sp)
	li	a2,256
	addi	a1,s0,%lo(text)
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC41)
	addi	a0,a0,%lo(.LC41)
	call	saw
	lw	a1,%lo(terminal)(s1)
	li	a5,768
	sh	a5,26(sp)
	li	a5,20480
	li	a4,0
	addi	a3,sp,4
	addi	a2,a5,1026
	li	a0,29
	call	syscall6.constprop.0.isra.0
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	type
	call	sys_fork
	bne	a0,zero,.L28
	li	a0,20
	call	sleep_ms
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	call	type
	li	a0,0
	call	sys_exit
.L28:
	sw	a0,0(sp)
	lw	a0,%lo(terminal)(s1)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC44)
	addi	a1,s0,%lo(text)
	addi	a0,a0,%lo(.LC44)
	call	saw_bytes
	lw	a5,0(sp)
	mv	a0,a5
	call	wait_for
	lw	ra,48(sp)
	lw	s0,44(sp)
	lw	s1,40(sp)
	addi	sp,sp,52
	jr	ra
	.size	case_raw, .-case_raw
	.section	.rodata.str1.4
	.align	2
.LC45:
	.string	"terminals/window_size"
	.section	test_cases
	.align	2
	.type	entry_window_size, @object
	.size	entry_window_size, 8
entry_window_size:
	.word	.LC45
	.word	case_window_size
	.section	.rodata.str1.4
	.align	2
.LC46:
	.string	"set"
	.align	2
.LC47:
	.string	"get"
	.align	2
.LC48:
	.string	"rows"
	.align	2
.LC49:
	.string	"columns"
	.align	2
.LC50:
	.string	"address"
	.section	.srodata,"a"
	.align	2
.LC0:
	.half	24
	.half	80
	.half	0
	.half	0
	.text
	.align	2
	.type	case_window_size, @function
case_window_size:
	lui	a5,%hi(.LC0)
	addi	a5,a5,%lo(.LC0)
	lw	a4,0(a5)
	lw	a5,4(a5)
	addi	sp,sp,-28
	sw	s0,20(sp)
	sw	ra,24(sp)
	sw	s1,16(sp)
	sw	a4,0(sp)
	sw	a5,4(sp)
	call	open_pair
	lui	a5,%hi(master)
	li	s0,20480
	lw	a0,%lo(master)(a5)
	li	t0,29
	addi	a1,s0,1044
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
	lui	a0,%hi(.LC46)
	addi	a0,a0,%lo(.LC46)
	call	saw
	lui	s1,%hi(terminal)
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1043
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
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	call	saw
	lhu	a1,8(sp)
	lui	a0,%hi(.LC48)
	addi	a0,a0,%lo(.LC48)
	call	saw
	lhu	a1,10(sp)
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1043
	li	a2,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC50)
	mv	a1,a0
	addi	a0,t1,%lo(.LC50)
	call	saw
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1044
	li	a2,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC50)
	mv	a1,a0
	addi	a0,t1,%lo(.LC50)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_window_size, .-case_window_size
	.section	.rodata.str1.4
	.align	2
.LC51:
	.string	"terminals/window_size_signal"
	.section	test_cases
	.align	2
	.type	entry_window_size_signal, @object
	.size	entry_window_size_signal, 8
entry_window_size_signal:
	.word	.LC51
	.word	case_window_size_signal
	.section	.rodata.str1.4
	.align	2
.LC52:
	.string	"child"
	.section	.srodata
	.align	2
.LC1:
	.half	50
	.half	132
	.half	0
	.half	0
	.text
	.align	2
	.type	case_window_size_signal, @function
case_window_size_signal:
	addi	sp,sp,-28
	sw	ra,24(sp)
	sw	s0,20(sp)
	call	open_pair
	mv	a0,sp
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L33
	sw	zero,8(sp)
	sw	zero,12(sp)
	call	own_terminal
	lui	a1,%hi(on_signal)
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,28
	call	set_handler
	li	a1,28
	li	a0,0
	call	change_mask
	lw	a0,4(sp)
	call	send_byte
	li	a0,133
	li	a4,0
	li	a3,0
	li	a2,8
	addi	a1,sp,8
	call	syscall6.constprop.0.isra.0
	li	a0,0
	call	sys_exit
.L33:
	mv	s0,a0
	lw	a0,0(sp)
	call	await_byte
	lui	a5,%hi(.LC1)
	addi	a5,a5,%lo(.LC1)
	lw	a4,0(a5)
	lw	a5,4(a5)
	li	a2,20480
	addi	a3,sp,8
	sw	a5,12(sp)
	lui	a5,%hi(master)
	lw	a1,%lo(master)(a5)
	sw	a4,8(sp)
	addi	a2,a2,1044
	li	a4,0
	li	a0,29
	call	syscall6.constprop.0.isra.0
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw_status
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_window_size_signal, .-case_window_size_signal
	.section	.rodata.str1.4
	.align	2
.LC53:
	.string	"terminals/modes_are_kept"
	.section	test_cases
	.align	2
	.type	entry_modes_are_kept, @object
	.size	entry_modes_are_kept, 8
entry_modes_are_kept:
	.word	.LC53
	.word	case_modes_are_kept
	.section	.rodata.str1.4
	.align	2
.LC54:
	.string	"flush"
	.align	2
.LC55:
	.string	"wait"
	.text
	.align	2
	.type	case_modes_are_kept, @function
case_modes_are_kept:
	addi	sp,sp,-48
	sw	ra,44(sp)
	sw	s0,40(sp)
	sw	s1,36(sp)
	call	open_pair
	li	a1,0
	li	a0,8
	call	change_modes
	lui	s1,%hi(terminal)
	li	s0,20480
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1025
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
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	call	saw
	lw	a1,12(sp)
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	andi	a1,a1,8
	call	saw
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1028
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
	lui	a0,%hi(.LC54)
	addi	a0,a0,%lo(.LC54)
	call	saw
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1027
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
	lui	a0,%hi(.LC55)
	addi	a0,a0,%lo(.LC55)
	call	saw
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1025
	li	a2,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC50)
	mv	a1,a0
	addi	a0,t1,%lo(.LC50)
	call	saw
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1026
	li	a2,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC50)
	mv	a1,a0
	addi	a0,t1,%lo(.LC50)
	call	saw
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	s1,36(sp)
	addi	sp,sp,48
	jr	ra
	.size	case_modes_are_kept, .-case_modes_are_kept
	.section	.rodata.str1.4
	.align	2
.LC56:
	.string	"terminals/flush_forgets_input"
	.section	test_cases
	.align	2
	.type	entry_flush_forgets_input, @object
	.size	entry_flush_forgets_input, 8
entry_flush_forgets_input:
	.word	.LC56
	.word	case_flush_forgets_input
	.section	.rodata.str1.4
	.align	2
.LC57:
	.string	"old\n"
	.align	2
.LC58:
	.string	"new\n"
	.text
	.align	2
	.type	case_flush_forgets_input, @function
case_flush_forgets_input:
	addi	sp,sp,-52
	sw	ra,48(sp)
	sw	s0,44(sp)
	sw	s1,40(sp)
	call	open_pair
	li	a1,0
	li	a0,8
	call	change_modes
	lui	a0,%hi(.LC57)
	addi	a0,a0,%lo(.LC57)
	call	type
	lui	s1,%hi(terminal)
	lw	a1,%lo(terminal)(s1)
	li	s0,20480
	addi	a3,sp,4
	addi	a2,s0,1025
	li	a4,0
	li	a0,29
	sw	a1,0(sp)
	call	syscall6.constprop.0.isra.0
	lw	a1,0(sp)
	addi	a3,sp,4
	li	a4,0
	addi	a2,s0,1028
	li	a0,29
	call	syscall6.constprop.0.isra.0
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	type
	lw	a0,%lo(terminal)(s1)
	lui	s0,%hi(text)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC10)
	addi	a1,s0,%lo(text)
	addi	a0,a0,%lo(.LC10)
	call	saw_bytes
	lw	ra,48(sp)
	lw	s0,44(sp)
	lw	s1,40(sp)
	addi	sp,sp,52
	jr	ra
	.size	case_flush_forgets_input, .-case_flush_forgets_input
	.section	.rodata.str1.4
	.align	2
.LC59:
	.string	"terminals/hangup"
	.section	test_cases
	.align	2
	.type	entry_hangup, @object
	.size	entry_hangup, 8
entry_hangup:
	.word	.LC59
	.word	case_hangup
	.section	.rodata.str1.4
	.align	2
.LC60:
	.string	"close"
	.align	2
.LC61:
	.string	"x"
	.align	2
.LC62:
	.string	"write"
	.text
	.align	2
	.type	case_hangup, @function
case_hangup:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	open_pair
	lui	a5,%hi(master)
	lw	a0,%lo(master)(a5)
	lui	s0,%hi(terminal)
	call	sys_close
	mv	a1,a0
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	call	saw
	lw	a0,%lo(terminal)(s0)
	lui	a1,%hi(text)
	li	a2,256
	addi	a1,a1,%lo(text)
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	lw	a0,%lo(terminal)(s0)
	lui	a1,%hi(.LC61)
	addi	a1,a1,%lo(.LC61)
	li	a2,1
	call	sys_write
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC62)
	addi	a0,a0,%lo(.LC62)
	addi	sp,sp,12
	tail	saw
	.size	case_hangup, .-case_hangup
	.section	.rodata.str1.4
	.align	2
.LC63:
	.string	"terminals/master_without_terminal"
	.section	test_cases
	.align	2
	.type	entry_master_without_terminal, @object
	.size	entry_master_without_terminal, 8
entry_master_without_terminal:
	.word	.LC63
	.word	case_master_without_terminal
	.section	.rodata.str1.4
	.align	2
.LC64:
	.string	"last"
	.text
	.align	2
	.type	case_master_without_terminal, @function
case_master_without_terminal:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	open_pair
	lui	a5,%hi(terminal)
	lw	s0,%lo(terminal)(a5)
	lui	a1,%hi(.LC64)
	li	a2,4
	addi	a1,a1,%lo(.LC64)
	mv	a0,s0
	call	sys_write
	mv	a0,s0
	call	sys_close
	lui	s1,%hi(master)
	lw	a0,%lo(master)(s1)
	lui	s0,%hi(text)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC10)
	addi	a1,s0,%lo(text)
	addi	a0,a0,%lo(.LC10)
	call	saw_bytes
	lw	a0,%lo(master)(s1)
	addi	a1,s0,%lo(text)
	li	a2,256
	call	sys_read
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	addi	sp,sp,12
	tail	saw
	.size	case_master_without_terminal, .-case_master_without_terminal
	.section	.rodata.str1.4
	.align	2
.LC65:
	.string	"terminals/interrupt_key"
	.section	test_cases
	.align	2
	.type	entry_interrupt_key, @object
	.size	entry_interrupt_key, 8
entry_interrupt_key:
	.word	.LC65
	.word	case_interrupt_key
	.section	.rodata.str1.4
	.align	2
.LC66:
	.string	"\003"
	.text
	.align	2
	.type	case_interrupt_key, @function
case_interrupt_key:
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	open_pair
	mv	a0,sp
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L44
	call	own_terminal
	call	sys_fork
	mv	s0,a0
	bne	a0,zero,.L45
	lw	a0,4(sp)
	call	send_byte
	lui	a5,%hi(terminal)
	lw	a0,%lo(terminal)(a5)
	lui	a1,%hi(text)
	li	a2,256
	addi	a1,a1,%lo(text)
	call	sys_read
	li	a0,0
.L47:
	call	sys_exit
.L45:
	lui	a1,%hi(on_signal)
	li	a2,268435456
	addi	a1,a1,%lo(on_signal)
	li	a0,2
	call	set_handler
	mv	a0,s0
	call	wait_for
	andi	a0,a0,127
	addi	a0,a0,-2
	seqz	a0,a0
	j	.L47
.L44:
	mv	s0,a0
	lw	a0,0(sp)
	call	await_byte
	li	a0,20
	call	sleep_ms
	lui	a0,%hi(.LC66)
	addi	a0,a0,%lo(.LC66)
	call	type
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw_status
	lw	ra,16(sp)
	lw	s0,12(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_interrupt_key, .-case_interrupt_key
	.section	.rodata.str1.4
	.align	2
.LC67:
	.string	"terminals/stop_key"
	.section	test_cases
	.align	2
	.type	entry_stop_key, @object
	.size	entry_stop_key, 8
entry_stop_key:
	.word	.LC67
	.word	case_stop_key
	.section	.rodata.str1.4
	.align	2
.LC68:
	.string	"foreground"
	.align	2
.LC69:
	.string	"job"
	.align	2
.LC70:
	.string	"\032"
	.text
	.align	2
	.type	case_stop_key, @function
case_stop_key:
	addi	sp,sp,-28
	sw	ra,24(sp)
	sw	s0,20(sp)
	call	open_pair
	addi	a0,sp,8
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L49
	call	own_terminal
	call	sys_fork
	sw	a0,4(sp)
	mv	a2,a0
	li	a4,0
	li	a3,0
	bne	a0,zero,.L50
	li	a1,0
	li	a0,154
	call	syscall6.constprop.0.isra.0
	lw	a0,12(sp)
	call	send_byte
	li	a0,4096
	addi	a0,a0,904
	call	sleep_ms
.L52:
	li	a0,0
	call	sys_exit
.L50:
	mv	a1,a0
	li	a0,154
	call	syscall6.constprop.0.isra.0
	lui	a5,%hi(terminal)
	li	a1,20480
	lw	a0,%lo(terminal)(a5)
	li	t0,29
	addi	a1,a1,1040
	addi	a2,sp,4
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
	lw	a0,4(sp)
	li	a3,0
	li	a2,2
	mv	a1,sp
	call	sys_wait4
	lw	a1,0(sp)
	lui	a0,%hi(.LC69)
	addi	a0,a0,%lo(.LC69)
	call	saw_status
	lw	a0,4(sp)
	call	sys_kill.constprop.0.isra.0
	j	.L52
.L49:
	mv	s0,a0
	lw	a0,8(sp)
	call	await_byte
	li	a0,20
	call	sleep_ms
	lui	a0,%hi(.LC70)
	addi	a0,a0,%lo(.LC70)
	call	type
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw_status
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_stop_key, .-case_stop_key
	.section	.rodata.str1.4
	.align	2
.LC71:
	.string	"terminals/foreground_group"
	.section	test_cases
	.align	2
	.type	entry_foreground_group, @object
	.size	entry_foreground_group, 8
entry_foreground_group:
	.word	.LC71
	.word	case_foreground_group
	.section	.rodata.str1.4
	.align	2
.LC72:
	.string	"before"
	.align	2
.LC73:
	.string	"mine"
	.align	2
.LC74:
	.string	"nobody"
	.align	2
.LC75:
	.string	"negative"
	.align	2
.LC76:
	.string	"/dev/tty"
	.align	2
.LC77:
	.string	"by its name"
	.text
	.align	2
	.type	case_foreground_group, @function
case_foreground_group:
	addi	sp,sp,-24
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	call	open_pair
	call	sys_fork
	bne	a0,zero,.L54
	li	a5,999424
	addi	a5,a5,575
	sw	a5,4(sp)
	lui	s1,%hi(terminal)
	li	a5,-1
	li	s0,20480
	sw	a5,8(sp)
	lw	a0,%lo(terminal)(s1)
	sw	zero,0(sp)
	li	t0,29
	addi	a1,s0,1039
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
	lui	a0,%hi(.LC72)
	addi	a0,a0,%lo(.LC72)
	call	saw
	call	own_terminal
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1039
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
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	call	saw
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
	lw	a1,0(sp)
	sub	a1,a1,a0
	lui	a0,%hi(.LC73)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC73)
	call	saw_is
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1040
	addi	a2,sp,4
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC74)
	addi	a0,a0,%lo(.LC74)
	call	saw
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1040
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
	lui	a0,%hi(.LC75)
	addi	a0,a0,%lo(.LC75)
	call	saw
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1040
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
	lui	a0,%hi(.LC50)
	addi	a0,a0,%lo(.LC50)
	call	saw
	lui	a0,%hi(.LC76)
	li	a1,2
	addi	a0,a0,%lo(.LC76)
	call	sys_open
	not	a1,a0
	lui	a0,%hi(.LC77)
	addi	a0,a0,%lo(.LC77)
	srli	a1,a1,31
	call	saw
	li	a0,0
	call	sys_exit
.L54:
	call	wait_for
	lw	s0,16(sp)
	lw	ra,20(sp)
	lw	s1,12(sp)
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	addi	sp,sp,24
	tail	saw_status
	.size	case_foreground_group, .-case_foreground_group
	.section	.rodata.str1.4
	.align	2
.LC78:
	.string	"terminals/background_read"
	.section	test_cases
	.align	2
	.type	entry_background_read, @object
	.size	entry_background_read, 8
entry_background_read:
	.word	.LC78
	.word	case_background_read
	.section	.rodata.str1.4
	.align	2
.LC79:
	.string	"ignored"
	.text
	.align	2
	.type	case_background_read, @function
case_background_read:
	addi	sp,sp,-36
	sw	ra,32(sp)
	sw	s0,28(sp)
	sw	s1,24(sp)
	call	open_pair
	call	sys_fork
	bne	a0,zero,.L57
	call	own_terminal
	call	sys_fork
	sw	a0,0(sp)
	lui	s0,%hi(terminal)
	lui	s1,%hi(text)
	bne	a0,zero,.L58
	li	a2,0
	li	a1,0
	li	a0,154
	li	a4,0
	li	a3,0
	call	syscall6.constprop.0.isra.0
	lw	a0,%lo(terminal)(s0)
	li	a2,1
	addi	a1,s1,%lo(text)
	call	sys_read
.L61:
	li	a0,0
	call	sys_exit
.L58:
	li	a3,0
	li	a2,2
	addi	a1,sp,4
	call	sys_wait4
	lw	a1,4(sp)
	lui	a0,%hi(.LC69)
	addi	a0,a0,%lo(.LC69)
	call	saw_status
	lw	a0,0(sp)
	call	sys_kill.constprop.0.isra.0
	lw	a0,0(sp)
	call	wait_for
	call	sys_fork
	bne	a0,zero,.L59
	li	a5,1
	addi	a1,sp,8
	li	a2,0
	li	a0,21
	sw	a5,8(sp)
	sw	zero,12(sp)
	sw	zero,16(sp)
	sw	zero,20(sp)
	call	sys_sigaction
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,154
	call	syscall6.constprop.0.isra.0
	lw	a0,%lo(terminal)(s0)
	addi	a1,s1,%lo(text)
	li	a2,1
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC79)
	addi	a0,a0,%lo(.LC79)
	call	saw
	j	.L61
.L59:
	call	wait_for
	j	.L61
.L57:
	call	wait_for
	lw	s0,28(sp)
	lw	ra,32(sp)
	lw	s1,24(sp)
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	addi	sp,sp,36
	tail	saw_status
	.size	case_background_read, .-case_background_read
	.section	.rodata.str1.4
	.align	2
.LC80:
	.string	"terminals/background_write"
	.section	test_cases
	.align	2
	.type	entry_background_write, @object
	.size	entry_background_write, 8
entry_background_write:
	.word	.LC80
	.word	case_background_write
	.section	.rodata.str1.4
	.align	2
.LC81:
	.string	"without TOSTOP"
	.align	2
.LC82:
	.string	"with it"
	.text
	.align	2
	.type	case_background_write, @function
case_background_write:
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	call	open_pair
	call	sys_fork
	bne	a0,zero,.L63
	call	own_terminal
	call	sys_fork
	lui	s0,%hi(terminal)
	lui	s1,%hi(.LC61)
	bne	a0,zero,.L64
.L67:
	li	a2,0
	li	a1,0
	li	a0,154
	li	a4,0
	li	a3,0
	call	syscall6.constprop.0.isra.0
	lw	a0,%lo(terminal)(s0)
	li	a2,1
	addi	a1,s1,%lo(.LC61)
	call	sys_write
.L68:
	call	sys_exit
.L64:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC81)
	addi	a0,a0,%lo(.LC81)
	call	saw_status
	li	a1,256
	li	a0,0
	call	change_modes
	call	sys_fork
	sw	a0,0(sp)
	beq	a0,zero,.L67
	li	a3,0
	li	a2,2
	addi	a1,sp,4
	call	sys_wait4
	lw	a1,4(sp)
	lui	a0,%hi(.LC82)
	addi	a0,a0,%lo(.LC82)
	call	saw_status
	lw	a0,0(sp)
	call	sys_kill.constprop.0.isra.0
	lw	a0,0(sp)
	call	wait_for
	li	a0,0
	j	.L68
.L63:
	call	wait_for
	lw	s0,12(sp)
	lw	ra,16(sp)
	lw	s1,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	addi	sp,sp,20
	tail	saw_status
	.size	case_background_write, .-case_background_write
	.section	.rodata.str1.4
	.align	2
.LC83:
	.string	"terminals/leader_ends"
	.section	test_cases
	.align	2
	.type	entry_leader_ends, @object
	.size	entry_leader_ends, 8
entry_leader_ends:
	.word	.LC83
	.word	case_leader_ends
	.section	.rodata.str1.4
	.align	2
.LC84:
	.string	"leader"
	.text
	.align	2
	.type	case_leader_ends, @function
case_leader_ends:
	addi	sp,sp,-60
	sw	ra,56(sp)
	sw	s0,52(sp)
	sw	s1,48(sp)
	sb	zero,3(sp)
	call	open_pair
	addi	a0,sp,4
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L70
	call	own_terminal
	call	sys_fork
	bne	a0,zero,.L71
	addi	s0,sp,35
	andi	s0,s0,-8
	li	a5,-1
	li	a4,2
	sw	a5,12(sp)
	sw	a5,16(sp)
	sw	a4,0(s0)
	li	a5,0
	li	a4,0
	addi	a2,sp,12
	sw	a5,4(s0)
	sw	a4,8(s0)
	li	a5,0
	li	a4,8
	li	a3,0
	li	a1,2
	li	s1,1
	li	a0,135
	sw	a5,12(s0)
	sw	s1,20(sp)
	sw	zero,24(sp)
	call	syscall6.constprop.0.isra.0
	lw	a0,8(sp)
	call	send_byte
	li	t0,421
	addi	a0,sp,20
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
	li	a5,63
	bne	a0,s1,.L72
	li	a5,72
.L72:
	lw	a0,8(sp)
	li	a2,1
	addi	a1,sp,3
	sb	a5,3(sp)
	call	sys_write
.L75:
	li	a0,0
	call	sys_exit
.L71:
	lw	a0,4(sp)
	call	await_byte
	j	.L75
.L70:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC84)
	addi	a0,a0,%lo(.LC84)
	call	saw_status
	lw	a0,4(sp)
	addi	a1,sp,3
	li	a2,1
	call	sys_read
	lui	a0,%hi(.LC69)
	addi	a1,sp,3
	li	a2,1
	addi	a0,a0,%lo(.LC69)
	call	saw_bytes
	lw	ra,56(sp)
	lw	s0,52(sp)
	lw	s1,48(sp)
	addi	sp,sp,60
	jr	ra
	.size	case_leader_ends, .-case_leader_ends
	.section	.rodata.str1.4
	.align	2
.LC85:
	.string	"terminals/nonblocking"
	.section	test_cases
	.align	2
	.type	entry_nonblocking, @object
	.size	entry_nonblocking, 8
entry_nonblocking:
	.word	.LC85
	.word	case_nonblocking
	.section	.rodata.str1.4
	.align	2
.LC86:
	.string	"abc"
	.align	2
.LC87:
	.string	"no line"
	.align	2
.LC88:
	.string	"\n"
	.text
	.align	2
	.type	case_nonblocking, @function
case_nonblocking:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	call	open_pair
	lui	s1,%hi(terminal)
	lw	a5,%lo(terminal)(s1)
	li	a3,4096
	li	a4,0
	mv	a1,a5
	addi	a3,a3,-2048
	li	a2,4
	li	a0,25
	sw	a5,0(sp)
	call	syscall6.constprop.0.isra.0
	lw	a0,0(sp)
	lui	s0,%hi(text)
	li	a2,8
	addi	a1,s0,%lo(text)
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	lui	a0,%hi(.LC86)
	addi	a0,a0,%lo(.LC86)
	call	type
	lw	a0,%lo(terminal)(s1)
	li	a2,8
	addi	a1,s0,%lo(text)
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC87)
	addi	a0,a0,%lo(.LC87)
	call	saw
	lui	a0,%hi(.LC88)
	addi	a0,a0,%lo(.LC88)
	call	type
	lw	a0,%lo(terminal)(s1)
	addi	a1,s0,%lo(text)
	li	a2,8
	call	sys_read
	addi	a1,s0,%lo(text)
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	mv	a2,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	addi	sp,sp,16
	tail	saw_bytes
	.size	case_nonblocking, .-case_nonblocking
	.section	.rodata.str1.4
	.align	2
.LC89:
	.string	"terminals/bytes_that_wait"
	.section	test_cases
	.align	2
	.type	entry_bytes_that_wait, @object
	.size	entry_bytes_that_wait, 8
entry_bytes_that_wait:
	.word	.LC89
	.word	case_bytes_that_wait
	.section	.rodata.str1.4
	.align	2
.LC90:
	.string	"ioctl"
	.align	2
.LC91:
	.string	"count"
	.align	2
.LC92:
	.string	"seek"
	.text
	.align	2
	.type	case_bytes_that_wait, @function
case_bytes_that_wait:
	addi	sp,sp,-16
	li	a5,-1
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	a5,0(sp)
	call	open_pair
	li	a1,0
	li	a0,8
	call	change_modes
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	type
	lui	s0,%hi(terminal)
	li	a1,20480
	lw	a0,%lo(terminal)(s0)
	li	t0,29
	addi	a1,a1,1051
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
	lui	a0,%hi(.LC90)
	addi	a0,a0,%lo(.LC90)
	call	saw
	lw	a1,0(sp)
	lui	a0,%hi(.LC91)
	addi	a0,a0,%lo(.LC91)
	call	saw
	lw	a0,%lo(terminal)(s0)
	li	a2,0
	li	a1,0
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC92)
	addi	a0,a0,%lo(.LC92)
	call	saw
	lw	ra,12(sp)
	lw	s0,8(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_bytes_that_wait, .-case_bytes_that_wait
	.section	.rodata.str1.4
	.align	2
.LC93:
	.string	"terminals/control_is_for_leaders"
	.section	test_cases
	.align	2
	.type	entry_control_is_for_leaders, @object
	.size	entry_control_is_for_leaders, 8
entry_control_is_for_leaders:
	.word	.LC93
	.word	case_control_is_for_leaders
	.section	.rodata.str1.4
	.align	2
.LC94:
	.string	"not a leader"
	.align	2
.LC95:
	.string	"another session's"
	.text
	.align	2
	.type	case_control_is_for_leaders, @function
case_control_is_for_leaders:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	open_pair
	call	sys_fork
	bne	a0,zero,.L81
	call	own_terminal
	call	sys_fork
	bne	a0,zero,.L82
	lui	s1,%hi(terminal)
	li	s0,20480
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1038
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
	lui	a0,%hi(.LC94)
	addi	a0,a0,%lo(.LC94)
	call	saw
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,157
	call	syscall6.constprop.0.isra.0
	lw	a0,%lo(terminal)(s1)
	li	t0,29
	addi	a1,s0,1038
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
	lui	a0,%hi(.LC95)
	addi	a0,a0,%lo(.LC95)
	call	saw
.L84:
	li	a0,0
	call	sys_exit
.L82:
	call	wait_for
	j	.L84
.L81:
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	addi	sp,sp,12
	tail	saw_status
	.size	case_control_is_for_leaders, .-case_control_is_for_leaders
	.section	.rodata.str1.4
	.align	2
.LC96:
	.string	"terminals/locked"
	.section	test_cases
	.align	2
	.type	entry_locked, @object
	.size	entry_locked, 8
entry_locked:
	.word	.LC96
	.word	case_locked
	.section	.rodata.str1.4
	.align	2
.LC97:
	.string	"open"
	.text
	.align	2
	.type	case_locked, @function
case_locked:
	lui	a0,%hi(.LC2)
	addi	sp,sp,-48
	li	a1,258
	addi	a0,a0,%lo(.LC2)
	sw	ra,44(sp)
	sw	zero,0(sp)
	call	sys_open
	lui	a5,%hi(master)
	li	a2,-2147201024
	sw	a0,%lo(master)(a5)
	mv	a3,sp
	li	a4,0
	addi	a2,a2,1072
	mv	a1,a0
	li	a0,29
	call	syscall6.constprop.0.isra.0
	lui	a1,%hi(.LC3)
	addi	a1,a1,%lo(.LC3)
	addi	a0,sp,4
	call	put_text
	lw	a1,0(sp)
	call	put_number
	li	a1,258
	addi	a0,sp,4
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC97)
	addi	a0,a0,%lo(.LC97)
	call	saw
	lw	ra,44(sp)
	addi	sp,sp,48
	jr	ra
	.size	case_locked, .-case_locked
	.local	kept
	.comm	kept,36,4
	.section	.rodata.str1.4
	.align	2
.LC98:
	.string	"settings"
	.align	2
.LC99:
	.string	"readv"
	.align	2
.LC100:
	.string	"writev"
	.text
	.align	2
	.type	use_from_behind, @function
use_from_behind:
	addi	sp,sp,-20
	sw	s1,8(sp)
	lui	s1,%hi(text)
	addi	a5,s1,%lo(text)
	sw	s0,12(sp)
	sw	a5,0(sp)
	lui	s0,%hi(terminal)
	li	a5,1
	li	a1,20480
	lui	a2,%hi(kept)
	sw	ra,16(sp)
	sw	a5,4(sp)
	lw	a0,%lo(terminal)(s0)
	li	t0,29
	addi	a1,a1,1026
	addi	a2,a2,%lo(kept)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC98)
	addi	a0,a0,%lo(.LC98)
	call	saw
	lw	a0,%lo(terminal)(s0)
	li	a2,1
	addi	a1,s1,%lo(text)
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	lw	a0,%lo(terminal)(s0)
	li	t0,65
	mv	a1,sp
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC99)
	addi	a0,a0,%lo(.LC99)
	call	saw
	lw	a0,%lo(terminal)(s0)
	li	a2,1
	addi	a1,s1,%lo(text)
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC62)
	addi	a0,a0,%lo(.LC62)
	call	saw
	lw	a0,%lo(terminal)(s0)
	li	t0,66
	mv	a1,sp
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC100)
	addi	a0,a0,%lo(.LC100)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	use_from_behind, .-use_from_behind
	.section	.rodata.str1.4
	.align	2
.LC101:
	.string	"terminals/background_with_handlers"
	.section	test_cases
	.align	2
	.type	entry_background_with_handlers, @object
	.size	entry_background_with_handlers, 8
entry_background_with_handlers:
	.word	.LC101
	.word	case_background_with_handlers
	.text
	.align	2
	.type	case_background_with_handlers, @function
case_background_with_handlers:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	open_pair
	call	sys_fork
	bne	a0,zero,.L90
	call	own_terminal
	li	a1,256
	li	a0,0
	call	change_modes
	lui	a5,%hi(terminal)
	lw	a1,%lo(terminal)(a5)
	lui	a3,%hi(kept)
	li	a2,20480
	li	a4,0
	addi	a3,a3,%lo(kept)
	addi	a2,a2,1025
	li	a0,29
	call	syscall6.constprop.0.isra.0
	call	sys_fork
	bne	a0,zero,.L91
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,154
	call	syscall6.constprop.0.isra.0
	lui	s0,%hi(on_signal)
	li	a2,0
	addi	a1,s0,%lo(on_signal)
	li	a0,21
	call	set_handler
	li	a2,0
	addi	a1,s0,%lo(on_signal)
	li	a0,22
	call	set_handler
	call	use_from_behind
.L93:
	li	a0,0
	call	sys_exit
.L91:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC69)
	addi	a0,a0,%lo(.LC69)
	call	saw_status
	j	.L93
.L90:
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	addi	sp,sp,12
	tail	saw_status
	.size	case_background_with_handlers, .-case_background_with_handlers
	.section	.rodata.str1.4
	.align	2
.LC102:
	.string	"terminals/background_orphans"
	.section	test_cases
	.align	2
	.type	entry_background_orphans, @object
	.size	entry_background_orphans, 8
entry_background_orphans:
	.word	.LC102
	.word	case_background_orphans
	.text
	.align	2
	.type	case_background_orphans, @function
case_background_orphans:
	addi	sp,sp,-20
	sw	ra,16(sp)
	call	open_pair
	mv	a0,sp
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L95
	call	own_terminal
	li	a1,256
	li	a0,0
	call	change_modes
	lui	a5,%hi(terminal)
	lw	a1,%lo(terminal)(a5)
	lui	a3,%hi(kept)
	li	a2,20480
	li	a4,0
	addi	a3,a3,%lo(kept)
	addi	a2,a2,1025
	li	a0,29
	call	syscall6.constprop.0.isra.0
	call	sys_fork
	bne	a0,zero,.L96
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,154
	call	syscall6.constprop.0.isra.0
	call	sys_fork
	bne	a0,zero,.L99
	li	a0,20
	call	sleep_ms
	call	use_from_behind
	lw	a0,4(sp)
	call	send_byte
.L99:
	li	a0,0
	call	sys_exit
.L96:
	call	wait_for
	lw	a0,0(sp)
	call	await_byte
	j	.L99
.L95:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw_status
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_background_orphans, .-case_background_orphans
	.section	.rodata.str1.4
	.align	2
.LC103:
	.string	"terminals/hangup_of_vectors"
	.section	test_cases
	.align	2
	.type	entry_hangup_of_vectors, @object
	.size	entry_hangup_of_vectors, 8
entry_hangup_of_vectors:
	.word	.LC103
	.word	case_hangup_of_vectors
	.text
	.align	2
	.type	case_hangup_of_vectors, @function
case_hangup_of_vectors:
	lui	a5,%hi(text)
	addi	sp,sp,-56
	addi	a5,a5,%lo(text)
	sw	a5,0(sp)
	li	a5,1
	sw	ra,52(sp)
	sw	s0,48(sp)
	sw	a5,4(sp)
	call	open_pair
	lui	a5,%hi(master)
	lw	a0,%lo(master)(a5)
	lui	s0,%hi(terminal)
	call	sys_close
	lw	a0,%lo(terminal)(s0)
	li	t0,65
	mv	a1,sp
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC99)
	addi	a0,a0,%lo(.LC99)
	call	saw
	lw	a0,%lo(terminal)(s0)
	li	t0,66
	mv	a1,sp
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC100)
	addi	a0,a0,%lo(.LC100)
	call	saw
	li	a1,20480
	lw	a0,%lo(terminal)(s0)
	li	t0,29
	addi	a1,a1,1025
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
	lui	a0,%hi(.LC98)
	addi	a0,a0,%lo(.LC98)
	call	saw
	lw	ra,52(sp)
	lw	s0,48(sp)
	addi	sp,sp,56
	jr	ra
	.size	case_hangup_of_vectors, .-case_hangup_of_vectors
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
	.type	sys_kill.constprop.0.isra.0, @function
sys_kill.constprop.0.isra.0:
	li	t0,129
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
	ret
	.size	sys_kill.constprop.0.isra.0, .-sys_kill.constprop.0.isra.0
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
