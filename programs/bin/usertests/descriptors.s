	.file	"descriptors.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
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
	.type	sys_pipe, @function
sys_pipe:
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
	.size	sys_pipe, .-sys_pipe
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
.LC5:
	.string	"descriptors/open_takes_lowest"
	.section	test_cases,"a"
	.align	2
	.type	entry_open_takes_lowest, @object
	.size	entry_open_takes_lowest, 8
entry_open_takes_lowest:
	.word	.LC5
	.word	case_open_takes_lowest
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"x"
	.align	2
.LC7:
	.string	"f"
	.align	2
.LC8:
	.string	"a"
	.align	2
.LC9:
	.string	"b"
	.align	2
.LC10:
	.string	"close"
	.align	2
.LC11:
	.string	"again"
	.text
	.align	2
	.type	case_open_takes_lowest, @function
case_open_takes_lowest:
	lui	a1,%hi(.LC6)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC6)
	addi	a0,a0,%lo(.LC7)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	make_file
	mv	s0,a0
	li	a0,0
	call	sys_open.constprop.0
	mv	s1,a0
	lui	a0,%hi(.LC8)
	mv	a1,s0
	addi	a0,a0,%lo(.LC8)
	call	saw
	lui	a0,%hi(.LC9)
	mv	a1,s1
	addi	a0,a0,%lo(.LC9)
	call	saw
	mv	a0,s0
	call	sys_close
	mv	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	li	a0,0
	call	sys_open.constprop.0
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	addi	sp,sp,12
	tail	saw
	.size	case_open_takes_lowest, .-case_open_takes_lowest
	.section	.rodata.str1.4
	.align	2
.LC12:
	.string	"descriptors/close_twice"
	.section	test_cases
	.align	2
	.type	entry_close_twice, @object
	.size	entry_close_twice, 8
entry_close_twice:
	.word	.LC12
	.word	case_close_twice
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	""
	.align	2
.LC14:
	.string	"first"
	.align	2
.LC15:
	.string	"second"
	.align	2
.LC16:
	.string	"negative"
	.align	2
.LC17:
	.string	"large"
	.text
	.align	2
	.type	case_close_twice, @function
case_close_twice:
	lui	a1,%hi(.LC13)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC13)
	addi	a0,a0,%lo(.LC7)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	mv	s0,a0
	call	sys_close
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	saw
	mv	a0,s0
	call	sys_close
	mv	a1,a0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	saw
	li	a0,-1
	call	sys_close
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	li	a0,98304
	addi	a0,a0,1696
	call	sys_close
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	addi	sp,sp,12
	tail	saw
	.size	case_close_twice, .-case_close_twice
	.section	.rodata.str1.4
	.align	2
.LC18:
	.string	"descriptors/dup_shares_offset"
	.section	test_cases
	.align	2
	.type	entry_dup_shares_offset, @object
	.size	entry_dup_shares_offset, 8
entry_dup_shares_offset:
	.word	.LC18
	.word	case_dup_shares_offset
	.section	.rodata.str1.4
	.align	2
.LC19:
	.string	"abcdef"
	.align	2
.LC20:
	.string	"dup"
	.align	2
.LC21:
	.string	"bad"
	.text
	.align	2
	.type	case_dup_shares_offset, @function
case_dup_shares_offset:
	lui	a1,%hi(.LC19)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-20
	addi	a1,a1,%lo(.LC19)
	addi	a0,a0,%lo(.LC7)
	sw	s1,8(sp)
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	make_file
	mv	s1,a0
	li	t0,23
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
	sw	a0,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw
	addi	a1,sp,4
	li	a2,2
	mv	a0,s1
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC8)
	addi	a1,sp,4
	addi	a0,a0,%lo(.LC8)
	call	saw_bytes
	lw	a0,0(sp)
	addi	a1,sp,4
	li	a2,2
	call	sys_read
	lui	s0,%hi(.LC9)
	mv	a2,a0
	addi	a1,sp,4
	addi	a0,s0,%lo(.LC9)
	call	saw_bytes
	mv	a0,s1
	call	sys_close
	lw	a0,0(sp)
	addi	a1,sp,4
	li	a2,2
	call	sys_read
	mv	a2,a0
	addi	a1,sp,4
	addi	a0,s0,%lo(.LC9)
	call	saw_bytes
	li	t0,23
	li	a0,99
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
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_dup_shares_offset, .-case_dup_shares_offset
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"descriptors/open_twice_has_two_offsets"
	.section	test_cases
	.align	2
	.type	entry_open_twice_has_two_offsets, @object
	.size	entry_open_twice_has_two_offsets, 8
entry_open_twice_has_two_offsets:
	.word	.LC22
	.word	case_open_twice_has_two_offsets
	.text
	.align	2
	.type	case_open_twice_has_two_offsets, @function
case_open_twice_has_two_offsets:
	lui	a1,%hi(.LC19)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-16
	addi	a1,a1,%lo(.LC19)
	addi	a0,a0,%lo(.LC7)
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	call	make_file
	mv	s1,a0
	li	a0,0
	call	sys_open.constprop.0
	mv	s0,a0
	mv	a1,sp
	li	a2,2
	mv	a0,s1
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC8)
	mv	a1,sp
	addi	a0,a0,%lo(.LC8)
	call	saw_bytes
	mv	a1,sp
	li	a2,3
	mv	a0,s0
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC9)
	mv	a1,sp
	addi	a0,a0,%lo(.LC9)
	call	saw_bytes
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_open_twice_has_two_offsets, .-case_open_twice_has_two_offsets
	.section	.rodata.str1.4
	.align	2
.LC23:
	.string	"descriptors/dup3_replaces"
	.section	test_cases
	.align	2
	.type	entry_dup3_replaces, @object
	.size	entry_dup3_replaces, 8
entry_dup3_replaces:
	.word	.LC23
	.word	case_dup3_replaces
	.section	.rodata.str1.4
	.align	2
.LC24:
	.string	"aaa"
	.align	2
.LC25:
	.string	"bbb"
	.align	2
.LC26:
	.string	"dup3"
	.align	2
.LC27:
	.string	"far"
	.align	2
.LC28:
	.string	"flags"
	.text
	.align	2
	.type	case_dup3_replaces, @function
case_dup3_replaces:
	lui	a1,%hi(.LC24)
	lui	a0,%hi(.LC8)
	addi	sp,sp,-20
	addi	a1,a1,%lo(.LC24)
	addi	a0,a0,%lo(.LC8)
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	call	make_file
	lui	s0,%hi(.LC9)
	lui	a1,%hi(.LC25)
	sw	a0,0(sp)
	addi	a1,a1,%lo(.LC25)
	addi	a0,s0,%lo(.LC9)
	call	make_file
	mv	s1,a0
	li	t0,24
	lw	a0,0(sp)
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
	mv	a1,a0
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	addi	a1,sp,4
	li	a2,3
	mv	a0,s1
	call	sys_read
	mv	a2,a0
	addi	a1,sp,4
	addi	a0,s0,%lo(.LC9)
	call	saw_bytes
	lw	a0,0(sp)
	li	t0,24
	li	a1,77
	li	a2,524288
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
	li	t0,25
	li	a0,77
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
	mv	a1,a0
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_dup3_replaces, .-case_dup3_replaces
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	"descriptors/dup3_errors"
	.section	test_cases
	.align	2
	.type	entry_dup3_errors, @object
	.size	entry_dup3_errors, 8
entry_dup3_errors:
	.word	.LC29
	.word	case_dup3_errors
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"same"
	.text
	.align	2
	.type	case_dup3_errors, @function
case_dup3_errors:
	lui	a1,%hi(.LC24)
	lui	a0,%hi(.LC8)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC24)
	addi	a0,a0,%lo(.LC8)
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	make_file
	mv	s0,a0
	li	t0,24
	mv	a1,a0
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
	li	t0,24
	mv	a0,s0
	li	a1,20
	li	a2,1024
	li	a3,0
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
	li	t0,24
	li	a0,99
	li	a1,20
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
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	saw
	li	t0,24
	mv	a0,s0
	li	a1,1048576
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
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	saw
	li	t0,24
	mv	a0,s0
	li	a1,-1
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
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	addi	sp,sp,12
	tail	saw
	.size	case_dup3_errors, .-case_dup3_errors
	.section	.rodata.str1.4
	.align	2
.LC31:
	.string	"descriptors/dupfd_from_a_number"
	.section	test_cases
	.align	2
	.type	entry_dupfd_from_a_number, @object
	.size	entry_dupfd_from_a_number, 8
entry_dupfd_from_a_number:
	.word	.LC31
	.word	case_dupfd_from_a_number
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"dupfd"
	.align	2
.LC33:
	.string	"next"
	.align	2
.LC34:
	.string	"cloexec"
	.text
	.align	2
	.type	case_dupfd_from_a_number, @function
case_dupfd_from_a_number:
	lui	a1,%hi(.LC24)
	lui	a0,%hi(.LC8)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC24)
	addi	a0,a0,%lo(.LC8)
	sw	s0,4(sp)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	make_file
	mv	s0,a0
	li	t0,25
	li	a1,0
	li	a2,30
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
	li	t0,25
	mv	a0,s0
	li	a1,0
	li	a2,30
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	saw
	li	t0,25
	mv	a0,s0
	li	a1,1030
	li	a2,40
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	call	saw
	li	t0,25
	li	a0,30
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
	lui	s1,%hi(.LC28)
	mv	a1,a0
	addi	a0,s1,%lo(.LC28)
	call	saw
	li	t0,25
	li	a0,40
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
	mv	a1,a0
	addi	a0,s1,%lo(.LC28)
	call	saw
	li	t0,25
	mv	a0,s0
	li	a1,0
	li	a2,-1
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
	li	t0,25
	mv	a0,s0
	li	a1,0
	li	a2,1048576
	li	a3,0
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
	li	t0,25
	li	a0,99
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
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	addi	sp,sp,12
	tail	saw
	.size	case_dupfd_from_a_number, .-case_dupfd_from_a_number
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"descriptors/cloexec_is_of_the_descriptor"
	.section	test_cases
	.align	2
	.type	entry_cloexec_is_of_the_descriptor, @object
	.size	entry_cloexec_is_of_the_descriptor, 8
entry_cloexec_is_of_the_descriptor:
	.word	.LC35
	.word	case_cloexec_is_of_the_descriptor
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	"set"
	.align	2
.LC37:
	.string	"clear"
	.text
	.align	2
	.type	case_cloexec_is_of_the_descriptor, @function
case_cloexec_is_of_the_descriptor:
	li	a0,524288
	addi	sp,sp,-20
	addi	a0,a0,66
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	call	sys_open.constprop.0
	sw	a0,0(sp)
	li	t0,23
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
	li	t0,25
	sw	a0,4(sp)
	li	a1,1
	lw	a0,0(sp)
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s0,%hi(.LC8)
	mv	a1,a0
	addi	a0,s0,%lo(.LC8)
	call	saw
	lw	a0,4(sp)
	li	t0,25
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
	lui	s1,%hi(.LC9)
	mv	a1,a0
	addi	a0,s1,%lo(.LC9)
	call	saw
	lw	a0,4(sp)
	li	t0,25
	li	a1,2
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
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	lw	a0,4(sp)
	li	t0,25
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
	mv	a1,a0
	addi	a0,s1,%lo(.LC9)
	call	saw
	lw	a0,0(sp)
	li	t0,25
	li	a1,2
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
	lw	a0,0(sp)
	li	t0,25
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
	mv	a1,a0
	addi	a0,s0,%lo(.LC8)
	lw	s0,12(sp)
	lw	ra,16(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	tail	saw
	.size	case_cloexec_is_of_the_descriptor, .-case_cloexec_is_of_the_descriptor
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"descriptors/status_flags"
	.section	test_cases
	.align	2
	.type	entry_status_flags, @object
	.size	entry_status_flags, 8
entry_status_flags:
	.word	.LC38
	.word	case_status_flags
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"mode"
	.align	2
.LC40:
	.string	"shared"
	.align	2
.LC41:
	.string	"access mode stays"
	.text
	.align	2
	.type	case_status_flags, @function
case_status_flags:
	lui	a1,%hi(.LC13)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-20
	addi	a1,a1,%lo(.LC13)
	addi	a0,a0,%lo(.LC7)
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	call	make_file
	sw	a0,0(sp)
	li	t0,23
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
	li	t0,25
	sw	a0,4(sp)
	li	a1,3
	lw	a0,0(sp)
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s0,%hi(.LC39)
	andi	a1,a0,3
	addi	a0,s0,%lo(.LC39)
	call	saw
	li	s1,4096
	lw	a0,0(sp)
	li	t0,25
	li	a1,4
	addi	a2,s1,-1024
	li	a3,0
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
	lw	a0,4(sp)
	li	t0,25
	li	a1,3
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	t1,s1,-1021
	and	a1,a0,t1
	lui	a0,%hi(.LC40)
	addi	a0,a0,%lo(.LC40)
	call	saw_hex
	lw	a0,0(sp)
	li	t0,25
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
	lui	a0,%hi(.LC41)
	addi	a0,a0,%lo(.LC41)
	call	saw
	lw	a0,0(sp)
	li	t0,25
	li	a1,3
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	andi	a1,a0,3
	addi	a0,s0,%lo(.LC39)
	lw	s0,12(sp)
	lw	ra,16(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	tail	saw
	.size	case_status_flags, .-case_status_flags
	.section	.rodata.str1.4
	.align	2
.LC42:
	.string	"descriptors/fcntl_errors"
	.section	test_cases
	.align	2
	.type	entry_fcntl_errors, @object
	.size	entry_fcntl_errors, 8
entry_fcntl_errors:
	.word	.LC42
	.word	case_fcntl_errors
	.section	.rodata.str1.4
	.align	2
.LC43:
	.string	"command"
	.align	2
.LC44:
	.string	"bad fd"
	.align	2
.LC45:
	.string	"pipe size of a file"
	.text
	.align	2
	.type	case_fcntl_errors, @function
case_fcntl_errors:
	lui	a1,%hi(.LC13)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC13)
	addi	a0,a0,%lo(.LC7)
	sw	s0,4(sp)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	make_file
	mv	s0,a0
	li	t0,25
	li	a1,777
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
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	call	saw
	li	t0,25
	li	a0,99
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
	lui	s1,%hi(.LC44)
	mv	a1,a0
	addi	a0,s1,%lo(.LC44)
	call	saw
	li	t0,25
	li	a0,99
	li	a1,3
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
	addi	a0,s1,%lo(.LC44)
	call	saw
	li	t0,25
	mv	a0,s0
	li	a1,1032
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
	lui	a0,%hi(.LC45)
	addi	a0,a0,%lo(.LC45)
	addi	sp,sp,12
	tail	saw
	.size	case_fcntl_errors, .-case_fcntl_errors
	.section	.rodata.str1.4
	.align	2
.LC46:
	.string	"descriptors/append"
	.section	test_cases
	.align	2
	.type	entry_append, @object
	.size	entry_append, 8
entry_append:
	.word	.LC46
	.word	case_append
	.section	.rodata.str1.4
	.align	2
.LC0:
	.string	"one"
	.align	2
.LC47:
	.string	"offset"
	.align	2
.LC48:
	.string	"two"
	.align	2
.LC49:
	.string	"write"
	.align	2
.LC50:
	.string	"seek"
	.align	2
.LC51:
	.string	"three"
	.align	2
.LC52:
	.string	"all"
	.text
	.align	2
	.type	case_append, @function
case_append:
	lui	a1,%hi(.LC0)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-36
	addi	a1,a1,%lo(.LC0)
	addi	a0,a0,%lo(.LC7)
	sw	ra,32(sp)
	sw	s0,28(sp)
	sw	s1,24(sp)
	call	make_file
	sw	a0,4(sp)
	li	a0,1025
	call	sys_open.constprop.0
	li	a2,1
	li	a1,0
	lui	s1,%hi(.LC47)
	sw	a0,0(sp)
	call	sys_lseek
	mv	a1,a0
	addi	a0,s1,%lo(.LC47)
	call	saw
	lw	a0,0(sp)
	lui	a1,%hi(.LC48)
	li	a2,3
	addi	a1,a1,%lo(.LC48)
	call	sys_write
	lui	s0,%hi(.LC49)
	mv	a1,a0
	addi	a0,s0,%lo(.LC49)
	call	saw
	lw	a0,0(sp)
	li	a2,1
	li	a1,0
	call	sys_lseek
	mv	a1,a0
	addi	a0,s1,%lo(.LC47)
	call	saw
	lw	a0,0(sp)
	li	a2,0
	li	a1,0
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC50)
	addi	a0,a0,%lo(.LC50)
	call	saw
	lw	a0,0(sp)
	lui	a1,%hi(.LC51)
	li	a2,5
	addi	a1,a1,%lo(.LC51)
	call	sys_write
	mv	a1,a0
	addi	a0,s0,%lo(.LC49)
	call	saw
	lw	a0,4(sp)
	addi	a1,sp,8
	li	a2,16
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC52)
	addi	a1,sp,8
	addi	a0,a0,%lo(.LC52)
	call	saw_bytes
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_append, .-case_append
	.section	.rodata.str1.4
	.align	2
.LC53:
	.string	"descriptors/append_of_two_openers"
	.section	test_cases
	.align	2
	.type	entry_append_of_two_openers, @object
	.size	entry_append_of_two_openers, 8
entry_append_of_two_openers:
	.word	.LC53
	.word	case_append_of_two_openers
	.section	.rodata.str1.4
	.align	2
.LC54:
	.string	"aa"
	.align	2
.LC55:
	.string	"bb"
	.align	2
.LC56:
	.string	"cc"
	.text
	.align	2
	.type	case_append_of_two_openers, @function
case_append_of_two_openers:
	addi	sp,sp,-28
	li	a0,1089
	sw	ra,24(sp)
	sw	s0,20(sp)
	sw	s1,16(sp)
	call	sys_open.constprop.0
	mv	s1,a0
	li	a0,1026
	call	sys_open.constprop.0
	lui	a1,%hi(.LC54)
	mv	s0,a0
	li	a2,2
	addi	a1,a1,%lo(.LC54)
	mv	a0,s1
	call	sys_write
	lui	a1,%hi(.LC55)
	li	a2,2
	addi	a1,a1,%lo(.LC55)
	mv	a0,s0
	call	sys_write
	lui	a1,%hi(.LC56)
	li	a2,2
	addi	a1,a1,%lo(.LC56)
	mv	a0,s1
	call	sys_write
	li	t0,67
	mv	a0,s0
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
	mv	a2,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw_bytes
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_append_of_two_openers, .-case_append_of_two_openers
	.section	.rodata.str1.4
	.align	2
.LC57:
	.string	"descriptors/wrong_mode"
	.section	test_cases
	.align	2
	.type	entry_wrong_mode, @object
	.size	entry_wrong_mode, 8
entry_wrong_mode:
	.word	.LC57
	.word	case_wrong_mode
	.section	.rodata.str1.4
	.align	2
.LC58:
	.string	"read"
	.align	2
.LC59:
	.string	"pread"
	.align	2
.LC60:
	.string	"pwrite"
	.align	2
.LC61:
	.string	"read closed"
	.align	2
.LC62:
	.string	"write closed"
	.text
	.align	2
	.type	case_wrong_mode, @function
case_wrong_mode:
	addi	sp,sp,-16
	li	a0,65
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	sb	zero,3(sp)
	call	sys_open.constprop.0
	mv	s1,a0
	li	a0,0
	call	sys_open.constprop.0
	mv	s0,a0
	li	a2,1
	addi	a1,sp,3
	mv	a0,s1
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	saw
	li	a2,1
	addi	a1,sp,3
	mv	a0,s0
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	li	t0,67
	mv	a0,s1
	addi	a1,sp,3
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
	lui	a0,%hi(.LC59)
	addi	a0,a0,%lo(.LC59)
	call	saw
	li	t0,68
	mv	a0,s0
	addi	a1,sp,3
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
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	call	saw
	li	a2,1
	addi	a1,sp,3
	li	a0,99
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC61)
	addi	a0,a0,%lo(.LC61)
	call	saw
	addi	a1,sp,3
	li	a2,1
	li	a0,99
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC62)
	addi	a0,a0,%lo(.LC62)
	call	saw
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_wrong_mode, .-case_wrong_mode
	.section	.rodata.str1.4
	.align	2
.LC63:
	.string	"descriptors/read_and_write_of_nothing"
	.section	test_cases
	.align	2
	.type	entry_read_and_write_of_nothing, @object
	.size	entry_read_and_write_of_nothing, 8
entry_read_and_write_of_nothing:
	.word	.LC63
	.word	case_read_and_write_of_nothing
	.section	.rodata.str1.4
	.align	2
.LC64:
	.string	"abc"
	.text
	.align	2
	.type	case_read_and_write_of_nothing, @function
case_read_and_write_of_nothing:
	lui	a1,%hi(.LC64)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC64)
	addi	a0,a0,%lo(.LC7)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	li	a2,0
	li	a1,16
	mv	s0,a0
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	saw
	li	a2,0
	li	a1,16
	mv	a0,s0
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	li	a1,0
	mv	a0,s0
	li	a2,1
	call	sys_lseek
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	addi	sp,sp,12
	tail	saw
	.size	case_read_and_write_of_nothing, .-case_read_and_write_of_nothing
	.section	.rodata.str1.4
	.align	2
.LC65:
	.string	"descriptors/bad_buffers"
	.section	test_cases
	.align	2
	.type	entry_bad_buffers, @object
	.size	entry_bad_buffers, 8
entry_bad_buffers:
	.word	.LC65
	.word	case_bad_buffers
	.section	.rodata.str1.4
	.align	2
.LC66:
	.string	"read into text"
	.text
	.align	2
	.type	case_bad_buffers, @function
case_bad_buffers:
	lui	a1,%hi(.LC64)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC64)
	addi	a0,a0,%lo(.LC7)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	li	a2,3
	li	a1,16
	mv	s0,a0
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	saw
	li	a2,1
	li	a1,0
	mv	a0,s0
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	call	saw
	li	a2,3
	li	a1,16
	mv	a0,s0
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	lui	a1,%hi(sys_fork)
	li	a2,3
	addi	a1,a1,%lo(sys_fork)
	mv	a0,s0
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC66)
	addi	a0,a0,%lo(.LC66)
	call	saw
	li	t0,67
	mv	a0,s0
	li	a1,16
	li	a2,3
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
	li	t0,68
	mv	a0,s0
	li	a1,16
	li	a2,3
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
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	addi	sp,sp,12
	tail	saw
	.size	case_bad_buffers, .-case_bad_buffers
	.section	.rodata.str1.4
	.align	2
.LC67:
	.string	"descriptors/lseek_from_three_places"
	.section	test_cases
	.align	2
	.type	entry_lseek_from_three_places, @object
	.size	entry_lseek_from_three_places, 8
entry_lseek_from_three_places:
	.word	.LC67
	.word	case_lseek_from_three_places
	.section	.rodata.str1.4
	.align	2
.LC68:
	.string	"0123456789"
	.align	2
.LC69:
	.string	"current"
	.align	2
.LC70:
	.string	"back"
	.align	2
.LC71:
	.string	"end"
	.align	2
.LC72:
	.string	"beyond"
	.text
	.align	2
	.type	case_lseek_from_three_places, @function
case_lseek_from_three_places:
	lui	a1,%hi(.LC68)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC68)
	addi	a0,a0,%lo(.LC7)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	li	a2,0
	li	a1,4
	mv	s0,a0
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	li	a2,1
	li	a1,3
	mv	a0,s0
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC69)
	addi	a0,a0,%lo(.LC69)
	call	saw
	li	a2,1
	li	a1,-2
	mv	a0,s0
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC70)
	addi	a0,a0,%lo(.LC70)
	call	saw
	li	a2,2
	li	a1,-1
	mv	a0,s0
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC71)
	addi	a0,a0,%lo(.LC71)
	call	saw
	li	a1,100
	mv	a0,s0
	li	a2,2
	call	sys_lseek
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC72)
	addi	a0,a0,%lo(.LC72)
	addi	sp,sp,12
	tail	saw
	.size	case_lseek_from_three_places, .-case_lseek_from_three_places
	.section	.rodata.str1.4
	.align	2
.LC73:
	.string	"descriptors/lseek_errors"
	.section	test_cases
	.align	2
	.type	entry_lseek_errors, @object
	.size	entry_lseek_errors, 8
entry_lseek_errors:
	.word	.LC73
	.word	case_lseek_errors
	.section	.rodata.str1.4
	.align	2
.LC74:
	.string	"whence"
	.align	2
.LC75:
	.string	"pipe"
	.align	2
.LC76:
	.string	"closed"
	.align	2
.LC77:
	.string	"address"
	.text
	.align	2
	.type	case_lseek_errors, @function
case_lseek_errors:
	addi	sp,sp,-40
	sw	s1,28(sp)
	lui	a1,%hi(.LC68)
	addi	s1,sp,23
	lui	a0,%hi(.LC7)
	andi	a5,s1,-8
	addi	a1,a1,%lo(.LC68)
	addi	a0,a0,%lo(.LC7)
	sw	ra,36(sp)
	sw	a5,4(sp)
	sw	s0,32(sp)
	call	make_file
	sw	a0,0(sp)
	addi	a0,sp,8
	call	sys_pipe
	lw	a0,0(sp)
	li	a2,0
	li	a1,-1
	call	sys_lseek
	lui	s0,%hi(.LC16)
	mv	a1,a0
	addi	a0,s0,%lo(.LC16)
	call	saw
	lw	a0,0(sp)
	li	a2,2
	li	a1,-11
	call	sys_lseek
	mv	a1,a0
	addi	a0,s0,%lo(.LC16)
	call	saw
	lw	a0,0(sp)
	li	a2,9
	li	a1,0
	call	sys_lseek
	lui	s0,%hi(.LC74)
	mv	a1,a0
	addi	a0,s0,%lo(.LC74)
	call	saw
	lw	a0,8(sp)
	li	a2,0
	li	a1,0
	call	sys_lseek
	lui	t2,%hi(.LC75)
	mv	a1,a0
	addi	a0,t2,%lo(.LC75)
	call	saw
	li	a2,0
	li	a1,0
	li	a0,99
	call	sys_lseek
	lui	s1,%hi(.LC76)
	mv	a1,a0
	addi	a0,s1,%lo(.LC76)
	call	saw
	lw	a0,0(sp)
	li	t0,62
	li	a1,0
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
	lui	a0,%hi(.LC77)
	addi	a0,a0,%lo(.LC77)
	call	saw
	lw	a0,8(sp)
	lw	a3,4(sp)
	li	t0,62
	li	a1,0
	li	a2,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t2,%hi(.LC75)
	mv	a1,a0
	addi	a0,t2,%lo(.LC75)
	call	saw
	lw	a3,4(sp)
	li	t0,62
	li	a0,99
	li	a1,0
	li	a2,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	addi	a0,s1,%lo(.LC76)
	call	saw
	lw	a0,0(sp)
	lw	a3,4(sp)
	li	t0,62
	li	a1,0
	li	a2,0
	li	a4,9
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	addi	a0,s0,%lo(.LC74)
	call	saw
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
	.size	case_lseek_errors, .-case_lseek_errors
	.section	.rodata.str1.4
	.align	2
.LC78:
	.string	"descriptors/llseek_beyond_4_gib"
	.section	test_cases
	.align	2
	.type	entry_llseek_beyond_4_gib, @object
	.size	entry_llseek_beyond_4_gib, 8
entry_llseek_beyond_4_gib:
	.word	.LC78
	.word	case_llseek_beyond_4_gib
	.section	.rodata.str1.4
	.align	2
.LC79:
	.string	"high"
	.align	2
.LC80:
	.string	"low"
	.align	2
.LC81:
	.string	"narrow"
	.text
	.align	2
	.type	case_llseek_beyond_4_gib, @function
case_llseek_beyond_4_gib:
	addi	sp,sp,-24
	sw	s0,16(sp)
	lui	a1,%hi(.LC13)
	addi	s0,sp,7
	lui	a0,%hi(.LC7)
	sw	s1,12(sp)
	sw	ra,20(sp)
	andi	s0,s0,-8
	li	a4,0
	li	a5,0
	addi	a1,a1,%lo(.LC13)
	addi	a0,a0,%lo(.LC7)
	sw	a4,0(s0)
	sw	a5,4(s0)
	call	make_file
	mv	s1,a0
	li	t0,62
	li	a1,2
	li	a2,5
	mv	a3,s0
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
	lw	a1,4(s0)
	lui	a0,%hi(.LC79)
	addi	a0,a0,%lo(.LC79)
	call	saw
	lw	a1,0(s0)
	lui	a0,%hi(.LC80)
	addi	a0,a0,%lo(.LC80)
	call	saw
	li	a2,1
	li	a1,0
	mv	a0,s1
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC81)
	addi	a0,a0,%lo(.LC81)
	call	saw
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_llseek_beyond_4_gib, .-case_llseek_beyond_4_gib
	.section	.rodata.str1.4
	.align	2
.LC82:
	.string	"descriptors/write_behind_the_end_leaves_zeros"
	.section	test_cases
	.align	2
	.type	entry_write_behind_the_end_leaves_zeros, @object
	.size	entry_write_behind_the_end_leaves_zeros, 8
entry_write_behind_the_end_leaves_zeros:
	.word	.LC82
	.word	case_write_behind_the_end_leaves_zeros
	.section	.rodata.str1.4
	.align	2
.LC83:
	.string	"ab"
	.align	2
.LC84:
	.string	"c"
	.text
	.align	2
	.type	case_write_behind_the_end_leaves_zeros, @function
case_write_behind_the_end_leaves_zeros:
	lui	a1,%hi(.LC83)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-28
	addi	a1,a1,%lo(.LC83)
	addi	a0,a0,%lo(.LC7)
	sw	ra,24(sp)
	sw	s0,20(sp)
	call	make_file
	li	a2,0
	li	a1,5
	mv	s0,a0
	call	sys_lseek
	lui	a1,%hi(.LC84)
	li	a2,1
	addi	a1,a1,%lo(.LC84)
	mv	a0,s0
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	li	t0,67
	mv	a0,s0
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
	mv	a2,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw_bytes
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_write_behind_the_end_leaves_zeros, .-case_write_behind_the_end_leaves_zeros
	.section	.rodata.str1.4
	.align	2
.LC85:
	.string	"descriptors/read_behind_the_end"
	.section	test_cases
	.align	2
	.type	entry_read_behind_the_end, @object
	.size	entry_read_behind_the_end, 8
entry_read_behind_the_end:
	.word	.LC85
	.word	case_read_behind_the_end
	.text
	.align	2
	.type	case_read_behind_the_end, @function
case_read_behind_the_end:
	lui	a1,%hi(.LC83)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-28
	addi	a1,a1,%lo(.LC83)
	addi	a0,a0,%lo(.LC7)
	sw	ra,24(sp)
	sw	s0,20(sp)
	call	make_file
	li	a2,0
	li	a1,50
	mv	s0,a0
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC50)
	addi	a0,a0,%lo(.LC50)
	call	saw
	li	a2,16
	mv	a1,sp
	mv	a0,s0
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	saw
	li	t0,67
	mv	a0,s0
	mv	a1,sp
	li	a2,16
	li	a3,1
	li	a4,1
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
	.size	case_read_behind_the_end, .-case_read_behind_the_end
	.section	.rodata.str1.4
	.align	2
.LC86:
	.string	"descriptors/pread_and_pwrite_keep_the_offset"
	.section	test_cases
	.align	2
	.type	entry_pread_and_pwrite_keep_the_offset, @object
	.size	entry_pread_and_pwrite_keep_the_offset, 8
entry_pread_and_pwrite_keep_the_offset:
	.word	.LC86
	.word	case_pread_and_pwrite_keep_the_offset
	.section	.rodata.str1.4
	.align	2
.LC87:
	.string	"XY"
	.text
	.align	2
	.type	case_pread_and_pwrite_keep_the_offset, @function
case_pread_and_pwrite_keep_the_offset:
	lui	a1,%hi(.LC19)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-28
	addi	a1,a1,%lo(.LC19)
	addi	a0,a0,%lo(.LC7)
	sw	s0,20(sp)
	sw	ra,24(sp)
	call	make_file
	lui	a1,%hi(.LC87)
	mv	s0,a0
	li	t0,68
	addi	a1,a1,%lo(.LC87)
	li	a2,2
	li	a3,2
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	call	saw
	li	t0,67
	mv	a0,s0
	mv	a1,sp
	li	a2,3
	li	a3,1
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	lui	a0,%hi(.LC59)
	addi	a0,a0,%lo(.LC59)
	call	saw_bytes
	mv	a1,sp
	li	a2,16
	mv	a0,s0
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC58)
	mv	a1,sp
	addi	a0,a0,%lo(.LC58)
	call	saw_bytes
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_pread_and_pwrite_keep_the_offset, .-case_pread_and_pwrite_keep_the_offset
	.section	.rodata.str1.4
	.align	2
.LC88:
	.string	"descriptors/pread_errors"
	.section	test_cases
	.align	2
	.type	entry_pread_errors, @object
	.size	entry_pread_errors, 8
entry_pread_errors:
	.word	.LC88
	.word	case_pread_errors
	.text
	.align	2
	.type	case_pread_errors, @function
case_pread_errors:
	lui	a1,%hi(.LC64)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-24
	addi	a1,a1,%lo(.LC64)
	addi	a0,a0,%lo(.LC7)
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	call	make_file
	mv	s0,a0
	addi	a0,sp,4
	call	sys_pipe
	li	t0,67
	mv	a0,s0
	addi	a1,sp,3
	li	a2,1
	li	a3,-1
	li	a4,-1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(.LC16)
	mv	a1,a0
	addi	a0,s1,%lo(.LC16)
	call	saw
	li	t0,68
	mv	a0,s0
	addi	a1,sp,3
	li	a2,1
	li	a3,-1
	li	a4,-1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	addi	a0,s1,%lo(.LC16)
	call	saw
	lw	a0,4(sp)
	li	t0,67
	addi	a1,sp,3
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s0,%hi(.LC75)
	mv	a1,a0
	addi	a0,s0,%lo(.LC75)
	call	saw
	lw	a0,8(sp)
	li	t0,68
	addi	a1,sp,3
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
	addi	a0,s0,%lo(.LC75)
	call	saw
	li	t0,67
	li	a0,99
	addi	a1,sp,3
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s0,%hi(.LC76)
	mv	a1,a0
	addi	a0,s0,%lo(.LC76)
	call	saw
	li	t0,68
	li	a0,99
	addi	a1,sp,3
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
	addi	a0,s0,%lo(.LC76)
	call	saw
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_pread_errors, .-case_pread_errors
	.section	.rodata.str1.4
	.align	2
.LC89:
	.string	"descriptors/pwrite_ignores_the_offset_with_append"
	.section	test_cases
	.align	2
	.type	entry_pwrite_ignores_the_offset_with_append, @object
	.size	entry_pwrite_ignores_the_offset_with_append, 8
entry_pwrite_ignores_the_offset_with_append:
	.word	.LC89
	.word	case_pwrite_ignores_the_offset_with_append
	.section	.rodata.str1.4
	.align	2
.LC90:
	.string	"X"
	.text
	.align	2
	.type	case_pwrite_ignores_the_offset_with_append, @function
case_pwrite_ignores_the_offset_with_append:
	lui	a1,%hi(.LC64)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-28
	addi	a1,a1,%lo(.LC64)
	addi	a0,a0,%lo(.LC7)
	sw	ra,24(sp)
	sw	s0,20(sp)
	call	make_file
	mv	s0,a0
	li	a0,1025
	call	sys_open.constprop.0
	lui	a1,%hi(.LC90)
	li	t0,68
	addi	a1,a1,%lo(.LC90)
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
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	call	saw
	mv	a1,sp
	li	a2,16
	mv	a0,s0
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC52)
	mv	a1,sp
	addi	a0,a0,%lo(.LC52)
	call	saw_bytes
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_pwrite_ignores_the_offset_with_append, .-case_pwrite_ignores_the_offset_with_append
	.section	.rodata.str1.4
	.align	2
.LC91:
	.string	"descriptors/readv_and_writev"
	.section	test_cases
	.align	2
	.type	entry_readv_and_writev, @object
	.size	entry_readv_and_writev, 8
entry_readv_and_writev:
	.word	.LC91
	.word	case_readv_and_writev
	.section	.rodata.str1.4
	.align	2
.LC92:
	.string	"writev"
	.align	2
.LC93:
	.string	"readv"
	.align	2
.LC1:
	.string	"four"
	.section	.rodata
	.align	2
.LC2:
	.word	.LC0
	.word	3
	.word	0
	.word	0
	.word	.LC1
	.word	4
	.text
	.align	2
	.type	case_readv_and_writev, @function
case_readv_and_writev:
	addi	sp,sp,-60
	lui	a1,%hi(.LC2)
	li	a2,24
	addi	a1,a1,%lo(.LC2)
	addi	a0,sp,24
	sw	ra,56(sp)
	sw	s0,52(sp)
	sw	s1,48(sp)
	call	memcpy
	li	a5,3
	lui	a1,%hi(.LC13)
	lui	a0,%hi(.LC7)
	sw	a5,12(sp)
	addi	s1,sp,4
	li	a5,4
	addi	a1,a1,%lo(.LC13)
	addi	a0,a0,%lo(.LC7)
	sw	a5,20(sp)
	sw	sp,8(sp)
	sw	s1,16(sp)
	call	make_file
	mv	s0,a0
	li	t0,66
	addi	a1,sp,24
	li	a2,3
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC92)
	addi	a0,a0,%lo(.LC92)
	call	saw
	li	a2,0
	li	a1,0
	mv	a0,s0
	call	sys_lseek
	li	t0,65
	mv	a0,s0
	addi	a1,sp,8
	li	a2,2
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC93)
	addi	a0,a0,%lo(.LC93)
	call	saw
	lui	a0,%hi(.LC8)
	mv	a1,sp
	li	a2,3
	addi	a0,a0,%lo(.LC8)
	call	saw_bytes
	lui	a0,%hi(.LC9)
	mv	a1,s1
	li	a2,4
	addi	a0,a0,%lo(.LC9)
	call	saw_bytes
	li	t0,65
	mv	a0,s0
	addi	a1,sp,8
	li	a2,2
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
	lw	ra,56(sp)
	lw	s0,52(sp)
	lw	s1,48(sp)
	addi	sp,sp,60
	jr	ra
	.size	case_readv_and_writev, .-case_readv_and_writev
	.section	.rodata.str1.4
	.align	2
.LC94:
	.string	"descriptors/readv_errors"
	.section	test_cases
	.align	2
	.type	entry_readv_errors, @object
	.size	entry_readv_errors, 8
entry_readv_errors:
	.word	.LC94
	.word	case_readv_errors
	.section	.rodata.str1.4
	.align	2
.LC95:
	.string	"abcd"
	.align	2
.LC96:
	.string	"many"
	.align	2
.LC97:
	.string	"none"
	.align	2
.LC98:
	.string	"list"
	.align	2
.LC99:
	.string	"buffer"
	.align	2
.LC100:
	.string	"huge"
	.text
	.align	2
	.type	case_readv_errors, @function
case_readv_errors:
	addi	sp,sp,-44
	addi	a5,sp,4
	sw	a5,8(sp)
	li	a5,4
	sw	a5,12(sp)
	sw	a5,20(sp)
	lui	a1,%hi(.LC95)
	addi	a5,sp,4
	lui	a0,%hi(.LC7)
	li	a4,16
	sw	a5,24(sp)
	addi	a1,a1,%lo(.LC95)
	li	a5,-2147483648
	addi	a0,a0,%lo(.LC7)
	sw	ra,40(sp)
	sw	s0,36(sp)
	sw	s1,32(sp)
	sw	a4,16(sp)
	sw	a5,28(sp)
	call	make_file
	sw	a0,0(sp)
	li	t0,65
	addi	a1,sp,8
	li	a2,-1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t2,%hi(.LC16)
	mv	a1,a0
	addi	a0,t2,%lo(.LC16)
	call	saw
	lw	a0,0(sp)
	li	t0,65
	addi	a1,sp,8
	li	a2,1025
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC96)
	addi	a0,a0,%lo(.LC96)
	call	saw
	lw	a0,0(sp)
	li	t0,65
	addi	a1,sp,8
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
	lui	a0,%hi(.LC97)
	addi	a0,a0,%lo(.LC97)
	call	saw
	lw	a0,0(sp)
	li	t0,65
	li	a1,16
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC98)
	mv	a1,a0
	addi	a0,t1,%lo(.LC98)
	call	saw
	lw	a0,0(sp)
	li	t0,65
	addi	a1,sp,16
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(.LC99)
	mv	a1,a0
	addi	a0,s1,%lo(.LC99)
	call	saw
	lw	a0,0(sp)
	li	t0,65
	addi	a1,sp,24
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
	li	t0,65
	li	a0,99
	addi	a1,sp,8
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s0,%hi(.LC76)
	mv	a1,a0
	addi	a0,s0,%lo(.LC76)
	call	saw
	lw	a0,0(sp)
	li	t0,66
	addi	a1,sp,8
	li	a2,-1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t2,%hi(.LC16)
	mv	a1,a0
	addi	a0,t2,%lo(.LC16)
	call	saw
	lw	a0,0(sp)
	li	t0,66
	li	a1,16
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC98)
	mv	a1,a0
	addi	a0,t1,%lo(.LC98)
	call	saw
	lw	a0,0(sp)
	li	t0,66
	addi	a1,sp,16
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
	addi	a0,s1,%lo(.LC99)
	call	saw
	li	t0,66
	li	a0,99
	addi	a1,sp,8
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
	addi	a0,s0,%lo(.LC76)
	call	saw
	lw	ra,40(sp)
	lw	s0,36(sp)
	lw	s1,32(sp)
	addi	sp,sp,44
	jr	ra
	.size	case_readv_errors, .-case_readv_errors
	.section	.rodata.str1.4
	.align	2
.LC101:
	.string	"descriptors/writev_stops_at_a_bad_buffer"
	.section	test_cases
	.align	2
	.type	entry_writev_stops_at_a_bad_buffer, @object
	.size	entry_writev_stops_at_a_bad_buffer, 8
entry_writev_stops_at_a_bad_buffer:
	.word	.LC101
	.word	case_writev_stops_at_a_bad_buffer
	.section	.rodata
	.align	2
.LC3:
	.word	.LC0
	.word	3
	.word	16
	.word	4
	.text
	.align	2
	.type	case_writev_stops_at_a_bad_buffer, @function
case_writev_stops_at_a_bad_buffer:
	addi	sp,sp,-36
	lui	a1,%hi(.LC3)
	li	a2,16
	addi	a1,a1,%lo(.LC3)
	addi	a0,sp,8
	sw	ra,32(sp)
	call	memcpy
	mv	a0,sp
	call	sys_pipe
	lw	a0,4(sp)
	li	t0,66
	addi	a1,sp,8
	li	a2,2
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC92)
	addi	a0,a0,%lo(.LC92)
	call	saw
	lw	ra,32(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_writev_stops_at_a_bad_buffer, .-case_writev_stops_at_a_bad_buffer
	.section	.rodata.str1.4
	.align	2
.LC102:
	.string	"descriptors/descriptors_run_out"
	.section	test_cases
	.align	2
	.type	entry_descriptors_run_out, @object
	.size	entry_descriptors_run_out, 8
entry_descriptors_run_out:
	.word	.LC102
	.word	case_descriptors_run_out
	.section	.rodata.str1.4
	.align	2
.LC103:
	.string	"limit"
	.align	2
.LC104:
	.string	"last"
	.align	2
.LC105:
	.string	"open"
	.align	2
.LC106:
	.string	"dup3 at the limit"
	.align	2
.LC107:
	.string	"dup3 below"
	.align	2
.LC108:
	.string	"result pipe stays"
	.section	.rodata
	.align	3
.LC4:
	.word	16
	.word	0
	.word	16
	.word	0
	.text
	.align	2
	.type	case_descriptors_run_out, @function
case_descriptors_run_out:
	addi	sp,sp,-40
	sw	s1,28(sp)
	addi	s1,sp,15
	andi	s1,s1,-8
	lui	a1,%hi(.LC4)
	li	a2,16
	addi	a1,a1,%lo(.LC4)
	mv	a0,s1
	sw	ra,36(sp)
	sw	s0,32(sp)
	call	memcpy
	lui	a1,%hi(.LC13)
	lui	a0,%hi(.LC7)
	addi	a1,a1,%lo(.LC13)
	addi	a0,a0,%lo(.LC7)
	call	make_file
	mv	s0,a0
	li	t0,261
	li	a0,0
	li	a1,7
	mv	a2,s1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC103)
	addi	a0,a0,%lo(.LC103)
	call	saw
.L59:
	li	t0,23
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
	mv	a1,s0
	mv	s0,a0
	bge	a0,zero,.L59
	lui	a0,%hi(.LC104)
	addi	a0,a0,%lo(.LC104)
	call	saw
	lui	a0,%hi(.LC20)
	mv	a1,s0
	addi	a0,a0,%lo(.LC20)
	call	saw
	li	a0,0
	call	sys_open.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC105)
	addi	a0,a0,%lo(.LC105)
	call	saw
	mv	a0,sp
	call	sys_pipe
	mv	a1,a0
	lui	a0,%hi(.LC75)
	addi	a0,a0,%lo(.LC75)
	call	saw
	li	t0,25
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
	mv	a1,a0
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw
	li	t0,24
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
	lui	a0,%hi(.LC106)
	addi	a0,a0,%lo(.LC106)
	call	saw
	li	t0,24
	li	a0,0
	li	a1,15
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
	lui	a0,%hi(.LC107)
	addi	a0,a0,%lo(.LC107)
	call	saw
	li	t0,25
	li	a0,100
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
	mv	a1,a0
	lui	a0,%hi(.LC108)
	addi	a0,a0,%lo(.LC108)
	call	saw
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
	.size	case_descriptors_run_out, .-case_descriptors_run_out
	.section	.rodata.str1.4
	.align	2
.LC109:
	.string	"descriptors/fork_shares_offsets"
	.section	test_cases
	.align	2
	.type	entry_fork_shares_offsets, @object
	.size	entry_fork_shares_offsets, 8
entry_fork_shares_offsets:
	.word	.LC109
	.word	case_fork_shares_offsets
	.section	.rodata.str1.4
	.align	2
.LC110:
	.string	"child"
	.align	2
.LC111:
	.string	"parent"
	.text
	.align	2
	.type	case_fork_shares_offsets, @function
case_fork_shares_offsets:
	lui	a1,%hi(.LC19)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-16
	addi	a1,a1,%lo(.LC19)
	addi	a0,a0,%lo(.LC7)
	sw	s0,8(sp)
	sw	ra,12(sp)
	call	make_file
	mv	s0,a0
	call	sys_fork
	bne	a0,zero,.L63
	li	a2,2
	mv	a1,sp
	mv	a0,s0
	call	sys_read
	call	sys_exit
.L63:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC110)
	addi	a0,a0,%lo(.LC110)
	call	saw_status
	mv	a1,sp
	li	a2,2
	mv	a0,s0
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC111)
	mv	a1,sp
	addi	a0,a0,%lo(.LC111)
	call	saw_bytes
	lw	ra,12(sp)
	lw	s0,8(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_fork_shares_offsets, .-case_fork_shares_offsets
	.section	.rodata.str1.4
	.align	2
.LC112:
	.string	"descriptors/fork_copies_the_table"
	.section	test_cases
	.align	2
	.type	entry_fork_copies_the_table, @object
	.size	entry_fork_copies_the_table, 8
entry_fork_copies_the_table:
	.word	.LC112
	.word	case_fork_copies_the_table
	.section	.rodata.str1.4
	.align	2
.LC113:
	.string	"still open"
	.text
	.align	2
	.type	case_fork_copies_the_table, @function
case_fork_copies_the_table:
	lui	a1,%hi(.LC19)
	lui	a0,%hi(.LC7)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC19)
	addi	a0,a0,%lo(.LC7)
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	make_file
	mv	s0,a0
	call	sys_fork
	bne	a0,zero,.L66
	mv	a0,s0
	call	sys_close
	mv	a0,s0
	call	sys_close
	li	a4,-9
	li	a5,6
	bne	a0,a4,.L67
	li	a5,5
.L67:
	mv	a0,a5
	call	sys_exit
.L66:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC110)
	addi	a0,a0,%lo(.LC110)
	call	saw_status
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
	lui	a0,%hi(.LC113)
	addi	a0,a0,%lo(.LC113)
	addi	sp,sp,12
	tail	saw
	.size	case_fork_copies_the_table, .-case_fork_copies_the_table
	.align	2
	.type	sys_open.constprop.0, @function
sys_open.constprop.0:
	lui	a1,%hi(.LC7)
	mv	a2,a0
	li	t0,56
	li	a0,-100
	addi	a1,a1,%lo(.LC7)
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
