	.file	"limits.c"
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
	.local	block
	.comm	block,8192,4
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
	addi	a0,a0,%lo(.LC2)
	tail	saw_signal
	.size	on_signal, .-on_signal
	.align	2
	.type	set, @function
set:
	addi	sp,sp,-20
	addi	a5,sp,7
	andi	a5,a5,-8
	mv	a4,a0
	sw	a1,0(a5)
	sw	a2,8(a5)
	sw	zero,4(a5)
	sw	zero,12(a5)
	mv	a1,a4
	mv	a2,a5
	li	t0,261
	li	a0,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	sp,sp,20
	jr	ra
	.size	set, .-set
	.section	.rodata.str1.4
	.align	2
.LC3:
	.string	"limits/get_and_set"
	.section	test_cases,"a"
	.align	2
	.type	entry_get_and_set, @object
	.size	entry_get_and_set, 8
entry_get_and_set:
	.word	.LC3
	.word	case_get_and_set
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"set"
	.align	2
.LC5:
	.string	"get"
	.align	2
.LC6:
	.string	"now"
	.align	2
.LC7:
	.string	"most"
	.align	2
.LC8:
	.string	"my id"
	.text
	.align	2
	.type	case_get_and_set, @function
case_get_and_set:
	addi	sp,sp,-32
	li	a2,400
	li	a1,300
	li	a0,7
	sw	ra,28(sp)
	sw	s0,24(sp)
	call	set
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	s0,sp,7
	addi	a0,a0,%lo(.LC4)
	call	saw
	andi	s0,s0,-8
	li	t0,261
	li	a0,0
	li	a1,7
	li	a2,0
	mv	a3,s0
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
	lw	a1,0(s0)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	lw	a1,8(s0)
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
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
	li	t0,261
	li	a1,7
	mv	a3,s0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lw	ra,28(sp)
	lw	s0,24(sp)
	addi	sp,sp,32
	jr	ra
	.size	case_get_and_set, .-case_get_and_set
	.section	.rodata.str1.4
	.align	2
.LC9:
	.string	"limits/all_can_be_read"
	.section	test_cases
	.align	2
	.type	entry_all_can_be_read, @object
	.size	entry_all_can_be_read, 8
entry_all_can_be_read:
	.word	.LC9
	.word	case_all_can_be_read
	.section	.rodata.str1.4
	.align	2
.LC10:
	.string	""
	.align	2
.LC11:
	.string	"unknown"
	.text
	.align	2
	.type	case_all_can_be_read, @function
case_all_can_be_read:
	addi	sp,sp,-36
	addi	a3,sp,11
	sw	s0,28(sp)
	sw	s1,24(sp)
	sw	ra,32(sp)
	andi	a3,a3,-8
	li	s0,0
	lui	s1,%hi(.LC10)
.L8:
	li	t0,261
	li	a0,0
	mv	a1,s0
	li	a2,0
	sw	a3,0(sp)
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	addi	a0,s1,%lo(.LC10)
	call	saw
	addi	s0,s0,1
	li	a5,16
	lw	a3,0(sp)
	bne	s0,a5,.L8
	li	t0,261
	li	a0,0
	li	a1,16
	li	a2,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	saw
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_all_can_be_read, .-case_all_can_be_read
	.section	.rodata.str1.4
	.align	2
.LC12:
	.string	"limits/errors"
	.section	test_cases
	.align	2
	.type	entry_errors, @object
	.size	entry_errors, 8
entry_errors:
	.word	.LC12
	.word	case_errors
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"now above most"
	.align	2
.LC14:
	.string	"nobody"
	.align	2
.LC15:
	.string	"new"
	.align	2
.LC16:
	.string	"old"
	.section	.rodata
	.align	3
.LC0:
	.word	10
	.word	0
	.word	5
	.word	0
	.text
	.align	2
	.type	case_errors, @function
case_errors:
	addi	sp,sp,-32
	sw	s0,24(sp)
	addi	s0,sp,7
	andi	s0,s0,-8
	lui	a1,%hi(.LC0)
	li	a2,16
	addi	a1,a1,%lo(.LC0)
	mv	a0,s0
	sw	ra,28(sp)
	call	memcpy
	li	t0,261
	li	a0,0
	li	a1,7
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
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	call	saw
	li	a0,999424
	li	t0,261
	addi	a0,a0,575
	li	a1,7
	li	a2,0
	mv	a3,s0
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
	li	t0,261
	li	a0,0
	li	a1,7
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
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	saw
	li	t0,261
	li	a0,0
	li	a1,7
	li	a2,0
	li	a3,16
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
	lw	ra,28(sp)
	lw	s0,24(sp)
	addi	sp,sp,32
	jr	ra
	.size	case_errors, .-case_errors
	.section	.rodata.str1.4
	.align	2
.LC17:
	.string	"limits/narrow"
	.section	test_cases
	.align	2
	.type	entry_narrow, @object
	.size	entry_narrow, 8
entry_narrow:
	.word	.LC17
	.word	case_narrow
	.section	.rodata.str1.4
	.align	2
.LC18:
	.string	"address"
	.text
	.align	2
	.type	case_narrow, @function
case_narrow:
	addi	sp,sp,-20
	li	a2,400
	li	a1,300
	li	a0,7
	sw	ra,16(sp)
	call	set
	mv	a1,sp
	li	a0,7
	call	sys_getrlimit
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	saw
	lw	a1,0(sp)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	lw	a1,4(sp)
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	mv	a1,sp
	li	a0,99
	call	sys_getrlimit
	mv	a1,a0
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	saw
	li	a1,16
	li	a0,7
	call	sys_getrlimit
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_narrow, .-case_narrow
	.section	.rodata.str1.4
	.align	2
.LC19:
	.string	"limits/inherited"
	.section	test_cases
	.align	2
	.type	entry_inherited, @object
	.size	entry_inherited, 8
entry_inherited:
	.word	.LC19
	.word	case_inherited
	.section	.rodata.str1.4
	.align	2
.LC20:
	.string	"child"
	.text
	.align	2
	.type	case_inherited, @function
case_inherited:
	addi	sp,sp,-36
	addi	a3,sp,11
	andi	a3,a3,-8
	li	a2,400
	li	a1,300
	li	a0,7
	sw	a3,0(sp)
	sw	ra,32(sp)
	call	set
	call	sys_fork
	lw	a3,0(sp)
	bne	a0,zero,.L16
	li	t0,261
	li	a1,7
	li	a2,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a0,0(a3)
	lw	a5,4(a3)
	xori	a0,a0,300
	or	a0,a0,a5
	seqz	a0,a0
	call	sys_exit
.L16:
	call	wait_for
	lw	ra,32(sp)
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	addi	sp,sp,36
	tail	saw_status
	.size	case_inherited, .-case_inherited
	.section	.rodata.str1.4
	.align	2
.LC21:
	.string	"limits/of_another_process"
	.section	test_cases
	.align	2
	.type	entry_of_another_process, @object
	.size	entry_of_another_process, 8
entry_of_another_process:
	.word	.LC21
	.word	case_of_another_process
	.section	.rodata
	.align	3
.LC1:
	.word	123
	.word	0
	.word	456
	.word	0
	.text
	.align	2
	.type	case_of_another_process, @function
case_of_another_process:
	addi	sp,sp,-60
	sw	s0,52(sp)
	addi	s0,sp,19
	andi	s0,s0,-8
	addi	a5,s0,16
	lui	a1,%hi(.LC1)
	li	a2,16
	addi	a1,a1,%lo(.LC1)
	mv	a0,a5
	sw	ra,56(sp)
	sw	s1,48(sp)
	sw	a5,0(sp)
	call	memcpy
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
	bne	a0,zero,.L19
	lw	a0,4(sp)
	call	await_byte
	li	t0,261
	li	a0,0
	li	a1,7
	li	a2,0
	addi	a3,s0,16
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a0,16(s0)
	call	sys_exit
.L19:
	mv	s1,a0
	li	t0,261
	li	a1,7
	addi	a2,s0,16
	mv	a3,s0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw
	lw	a0,8(sp)
	call	send_byte
	mv	a0,s1
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw_status
	lw	ra,56(sp)
	lw	s0,52(sp)
	lw	s1,48(sp)
	addi	sp,sp,60
	jr	ra
	.size	case_of_another_process, .-case_of_another_process
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"limits/file_size"
	.section	test_cases
	.align	2
	.type	entry_file_size, @object
	.size	entry_file_size, 8
entry_file_size:
	.word	.LC22
	.word	case_file_size
	.section	.rodata.str1.4
	.align	2
.LC23:
	.string	"f"
	.align	2
.LC24:
	.string	"below"
	.align	2
.LC25:
	.string	"up to"
	.align	2
.LC26:
	.string	"beyond"
	.align	2
.LC27:
	.string	"truncate"
	.align	2
.LC28:
	.string	"pwrite"
	.align	2
.LC29:
	.string	"overwrite"
	.text
	.align	2
	.type	case_file_size, @function
case_file_size:
	lui	a1,%hi(.LC10)
	lui	a0,%hi(.LC23)
	addi	sp,sp,-16
	addi	a1,a1,%lo(.LC10)
	addi	a0,a0,%lo(.LC23)
	sw	ra,12(sp)
	sw	s1,4(sp)
	sw	s0,8(sp)
	li	s1,4096
	call	make_file
	addi	a2,s1,904
	sw	a0,0(sp)
	mv	a1,a2
	li	a0,1
	call	set
	lui	a1,%hi(on_signal)
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,25
	call	set_handler
	lw	a0,0(sp)
	addi	a1,s1,-96
	call	sys_write.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	lw	a0,0(sp)
	addi	a1,s1,-96
	call	sys_write.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	saw
	lw	a0,0(sp)
	li	a1,1
	call	sys_write.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	lw	a0,0(sp)
	li	t0,46
	addi	a1,s1,1904
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
	lui	s0,%hi(block)
	lw	a0,0(sp)
	li	t0,68
	addi	a1,s0,%lo(block)
	li	a2,1
	addi	a3,s1,1904
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	saw
	lw	a0,0(sp)
	li	t0,68
	addi	a1,s0,%lo(block)
	li	a2,10
	li	a3,0
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
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	addi	sp,sp,16
	tail	saw
	.size	case_file_size, .-case_file_size
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"limits/file_size_kills"
	.section	test_cases
	.align	2
	.type	entry_file_size_kills, @object
	.size	entry_file_size_kills, 8
entry_file_size_kills:
	.word	.LC30
	.word	case_file_size_kills
	.text
	.align	2
	.type	case_file_size_kills, @function
case_file_size_kills:
	addi	sp,sp,-12
	li	a2,100
	li	a1,100
	li	a0,1
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	set
	call	sys_fork
	bne	a0,zero,.L24
	lui	a1,%hi(.LC10)
	lui	a0,%hi(.LC23)
	addi	a1,a1,%lo(.LC10)
	addi	a0,a0,%lo(.LC23)
	call	make_file
	li	a1,100
	mv	s0,a0
	call	sys_write.constprop.0
	li	a1,1
	mv	a0,s0
	call	sys_write.constprop.0
	li	a0,0
	call	sys_exit
.L24:
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	addi	sp,sp,12
	tail	saw_status
	.size	case_file_size_kills, .-case_file_size_kills
	.section	.rodata.str1.4
	.align	2
.LC31:
	.string	"limits/processor_time"
	.section	test_cases
	.align	2
	.type	entry_processor_time, @object
	.size	entry_processor_time, 8
entry_processor_time:
	.word	.LC31
	.word	case_processor_time
	.text
	.align	2
	.type	case_processor_time, @function
case_processor_time:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_fork
	bne	a0,zero,.L27
	li	a2,10
	li	a1,1
	call	set
.L28:
	j	.L28
.L27:
	call	wait_for
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	addi	sp,sp,12
	tail	saw_status
	.size	case_processor_time, .-case_processor_time
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"limits/processor_time_handled"
	.section	test_cases
	.align	2
	.type	entry_processor_time_handled, @object
	.size	entry_processor_time_handled, 8
entry_processor_time_handled:
	.word	.LC32
	.word	case_processor_time_handled
	.text
	.align	2
	.type	case_processor_time_handled, @function
case_processor_time_handled:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_fork
	bne	a0,zero,.L31
	li	a2,2
	li	a1,1
	call	set
	lui	a1,%hi(on_signal)
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,24
	call	set_handler
.L32:
	j	.L32
.L31:
	call	wait_for
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	addi	sp,sp,12
	tail	saw_status
	.size	case_processor_time_handled, .-case_processor_time_handled
	.section	.rodata.str1.4
	.align	2
.LC33:
	.string	"limits/descriptors"
	.section	test_cases
	.align	2
	.type	entry_descriptors, @object
	.size	entry_descriptors, 8
entry_descriptors:
	.word	.LC33
	.word	case_descriptors
	.section	.rodata.str1.4
	.align	2
.LC34:
	.string	"a"
	.align	2
.LC35:
	.string	"b"
	.align	2
.LC36:
	.string	"c"
	.align	2
.LC37:
	.string	"raise"
	.text
	.align	2
	.type	case_descriptors, @function
case_descriptors:
	addi	sp,sp,-16
	li	a2,5
	li	a1,5
	li	a0,7
	sw	ra,12(sp)
	sw	s0,8(sp)
	call	set
	li	a0,66
	call	sys_open.constprop.0
	sw	a0,0(sp)
	li	a0,2
	call	sys_open.constprop.0
	lw	a1,0(sp)
	mv	s0,a0
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	call	saw
	lui	a0,%hi(.LC35)
	mv	a1,s0
	addi	a0,a0,%lo(.LC35)
	call	saw
	li	a0,2
	call	sys_open.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	li	a1,6
	li	a2,6
	li	a0,7
	call	set
	lw	s0,8(sp)
	lw	ra,12(sp)
	mv	a1,a0
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	addi	sp,sp,16
	tail	saw
	.size	case_descriptors, .-case_descriptors
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"limits/stack"
	.section	test_cases
	.align	2
	.type	entry_stack, @object
	.size	entry_stack, 8
entry_stack:
	.word	.LC38
	.word	case_stack
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"stack"
	.text
	.align	2
	.type	case_stack, @function
case_stack:
	addi	sp,sp,-32
	addi	a3,sp,7
	sw	ra,28(sp)
	andi	a3,a3,-8
	li	t0,261
	li	a0,0
	li	a1,3
	li	a2,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a1,0(a3)
	li	a5,8388608
	lui	a0,%hi(.LC39)
	xor	a1,a1,a5
	lw	a5,4(a3)
	addi	a0,a0,%lo(.LC39)
	or	a1,a1,a5
	seqz	a1,a1
	call	saw
	lw	ra,28(sp)
	addi	sp,sp,32
	jr	ra
	.size	case_stack, .-case_stack
	.align	2
	.type	sys_write.constprop.0, @function
sys_write.constprop.0:
	mv	a2,a1
	lui	a1,%hi(block)
	li	t0,64
	addi	a1,a1,%lo(block)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_write.constprop.0, .-sys_write.constprop.0
	.align	2
	.type	sys_open.constprop.0, @function
sys_open.constprop.0:
	lui	a1,%hi(.LC23)
	mv	a2,a0
	li	t0,56
	li	a0,-100
	addi	a1,a1,%lo(.LC23)
	li	a3,420
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_open.constprop.0, .-sys_open.constprop.0
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
