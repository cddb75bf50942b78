	.file	"devices.c"
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
	.local	bytes
	.comm	bytes,8192,4
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"devices/null"
	.section	test_cases,"a"
	.align	2
	.type	entry_null, @object
	.size	entry_null, 8
entry_null:
	.word	.LC0
	.word	case_null
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"/dev/null"
	.align	2
.LC2:
	.string	"write"
	.align	2
.LC3:
	.string	"read"
	.align	2
.LC4:
	.string	"seek"
	.align	2
.LC5:
	.string	"truncate"
	.align	2
.LC6:
	.string	"terminal"
	.align	2
.LC7:
	.string	"trunc"
	.text
	.align	2
	.type	case_null, @function
case_null:
	addi	sp,sp,-16
	sw	s1,4(sp)
	lui	s1,%hi(.LC1)
	li	a1,2
	addi	a0,s1,%lo(.LC1)
	sw	ra,12(sp)
	sw	s0,8(sp)
	call	sys_open
	li	a1,3
	sw	a0,0(sp)
	call	sys_write.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	saw
	lw	a0,0(sp)
	lui	s0,%hi(bytes)
	li	a2,10
	addi	a1,s0,%lo(bytes)
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	saw
	lw	a0,0(sp)
	li	a2,0
	li	a1,5
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw
	lw	a0,0(sp)
	li	t0,46
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
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	saw
	li	a1,20480
	lw	a0,0(sp)
	li	t0,29
	addi	a1,a1,1025
	addi	a2,s0,%lo(bytes)
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
	li	a1,577
	addi	a0,s1,%lo(.LC1)
	call	sys_open
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	not	a1,a0
	lui	a0,%hi(.LC7)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC7)
	addi	sp,sp,16
	tail	saw
	.size	case_null, .-case_null
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	"devices/zero"
	.section	test_cases
	.align	2
	.type	entry_zero, @object
	.size	entry_zero, 8
entry_zero:
	.word	.LC8
	.word	case_zero
	.section	.rodata.str1.4
	.align	2
.LC9:
	.string	"/dev/zero"
	.align	2
.LC10:
	.string	"sum"
	.align	2
.LC11:
	.string	"behind"
	.align	2
.LC12:
	.string	"address"
	.text
	.align	2
	.type	case_zero, @function
case_zero:
	lui	a0,%hi(.LC9)
	addi	sp,sp,-12
	li	a1,2
	addi	a0,a0,%lo(.LC9)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	lui	s0,%hi(bytes)
	call	sys_open
	mv	s1,a0
	li	a2,8192
	li	a1,1
	addi	a0,s0,%lo(bytes)
	call	memset
	addi	a1,s0,%lo(bytes)
	li	a2,100
	mv	a0,s1
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	saw
	li	a5,0
	li	a1,0
	addi	s0,s0,%lo(bytes)
	li	a4,100
.L6:
	add	a3,a5,s0
	lbu	a3,0(a3)
	addi	a5,a5,1
	add	a1,a1,a3
	bne	a5,a4,.L6
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	lbu	a1,100(s0)
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	saw
	li	a1,3
	mv	a0,s1
	call	sys_write.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	saw
	li	a1,16
	mv	a0,s1
	li	a2,10
	call	sys_read
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	addi	sp,sp,12
	tail	saw
	.size	case_zero, .-case_zero
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"devices/full"
	.section	test_cases
	.align	2
	.type	entry_full, @object
	.size	entry_full, 8
entry_full:
	.word	.LC13
	.word	case_full
	.section	.rodata.str1.4
	.align	2
.LC14:
	.string	"/dev/full"
	.align	2
.LC15:
	.string	"nothing"
	.text
	.align	2
	.type	case_full, @function
case_full:
	lui	a0,%hi(.LC14)
	addi	sp,sp,-12
	li	a1,2
	addi	a0,a0,%lo(.LC14)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	sys_open
	li	a1,3
	mv	s0,a0
	call	sys_write.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	saw
	lui	a1,%hi(bytes)
	li	a2,10
	addi	a1,a1,%lo(bytes)
	mv	a0,s0
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	saw
	li	a1,0
	mv	a0,s0
	call	sys_write.constprop.0
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	addi	sp,sp,12
	tail	saw
	.size	case_full, .-case_full
	.section	.rodata.str1.4
	.align	2
.LC16:
	.string	"devices/random"
	.section	test_cases
	.align	2
	.type	entry_random, @object
	.size	entry_random, 8
entry_random:
	.word	.LC16
	.word	case_random
	.section	.rodata.str1.4
	.align	2
.LC17:
	.string	"/dev/random"
	.align	2
.LC18:
	.string	"again"
	.align	2
.LC19:
	.string	"different"
	.align	2
.LC20:
	.string	"/dev/urandom"
	.align	2
.LC21:
	.string	"urandom"
	.text
	.align	2
	.type	case_random, @function
case_random:
	lui	a0,%hi(.LC17)
	addi	sp,sp,-16
	li	a1,0
	addi	a0,a0,%lo(.LC17)
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	lui	s0,%hi(bytes)
	call	sys_open
	li	a2,64
	addi	a1,s0,%lo(bytes)
	sw	a0,0(sp)
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	saw
	lw	a0,0(sp)
	lui	s1,%hi(other.1)
	li	a2,64
	addi	a1,s1,%lo(other.1)
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw
	li	a2,64
	addi	a1,s1,%lo(other.1)
	addi	a0,s0,%lo(bytes)
	call	memcmp
	snez	a1,a0
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	saw_is
	lui	a0,%hi(.LC20)
	li	a1,0
	addi	a0,a0,%lo(.LC20)
	call	sys_open
	addi	a1,s0,%lo(bytes)
	li	a2,64
	call	sys_read
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	mv	a1,a0
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	addi	sp,sp,16
	tail	saw
	.size	case_random, .-case_random
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"devices/getrandom"
	.section	test_cases
	.align	2
	.type	entry_getrandom, @object
	.size	entry_getrandom, 8
entry_getrandom:
	.word	.LC22
	.word	case_getrandom
	.section	.rodata.str1.4
	.align	2
.LC23:
	.string	"get"
	.align	2
.LC24:
	.string	"nonblock"
	.align	2
.LC25:
	.string	"much"
	.align	2
.LC26:
	.string	"none"
	.align	2
.LC27:
	.string	"flags"
	.text
	.align	2
	.type	case_getrandom, @function
case_getrandom:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(bytes)
	sw	ra,8(sp)
	sw	s1,0(sp)
	li	t0,278
	addi	a0,s0,%lo(bytes)
	li	a1,64
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
	lui	s1,%hi(other.0)
	li	t0,278
	addi	a0,s1,%lo(other.0)
	li	a1,64
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
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	li	a2,64
	addi	a1,s1,%lo(other.0)
	addi	a0,s0,%lo(bytes)
	call	memcmp
	snez	a1,a0
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	saw_is
	li	t0,278
	addi	a0,s0,%lo(bytes)
	li	a1,8192
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
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	saw
	li	t0,278
	addi	a0,s0,%lo(bytes)
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
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	li	t0,278
	addi	a0,s0,%lo(bytes)
	li	a1,1
	li	a2,256
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
	li	t0,278
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
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	addi	sp,sp,12
	tail	saw
	.size	case_getrandom, .-case_getrandom
	.section	.rodata.str1.4
	.align	2
.LC28:
	.string	"devices/mapped_zero"
	.section	test_cases
	.align	2
	.type	entry_mapped_zero, @object
	.size	entry_mapped_zero, 8
entry_mapped_zero:
	.word	.LC28
	.word	case_mapped_zero
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	"first"
	.align	2
.LC30:
	.string	"written"
	.text
	.align	2
	.type	case_mapped_zero, @function
case_mapped_zero:
	lui	a0,%hi(.LC9)
	addi	sp,sp,-12
	li	a1,2
	addi	a0,a0,%lo(.LC9)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	sys_open
	mv	a4,a0
	li	t0,222
	li	a0,0
	li	a1,4096
	li	a2,3
	li	a3,2
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lbu	a1,0(a0)
	mv	s0,a0
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	call	saw
	li	a5,5
	sb	a5,0(s0)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC30)
	li	a1,5
	addi	a0,a0,%lo(.LC30)
	addi	sp,sp,12
	tail	saw
	.size	case_mapped_zero, .-case_mapped_zero
	.section	.rodata.str1.4
	.align	2
.LC31:
	.string	"devices/directories_have_no_room"
	.section	test_cases
	.align	2
	.type	entry_directories_have_no_room, @object
	.size	entry_directories_have_no_room, 8
entry_directories_have_no_room:
	.word	.LC31
	.word	case_directories_have_no_room
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"/dev"
	.align	2
.LC33:
	.string	"remove"
	.align	2
.LC34:
	.string	"rmdir"
	.text
	.align	2
	.type	case_directories_have_no_room, @function
case_directories_have_no_room:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LC32)
	sw	ra,8(sp)
	li	t0,35
	li	a0,-100
	addi	a1,s0,%lo(.LC32)
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
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	saw
	li	t0,35
	li	a0,-100
	addi	a1,s0,%lo(.LC32)
	li	a2,512
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
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	addi	sp,sp,12
	tail	saw
	.size	case_directories_have_no_room, .-case_directories_have_no_room
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"devices/no_terminal"
	.section	test_cases
	.align	2
	.type	entry_no_terminal, @object
	.size	entry_no_terminal, 8
entry_no_terminal:
	.word	.LC35
	.word	case_no_terminal
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	""
	.align	2
.LC37:
	.string	"f"
	.align	2
.LC38:
	.string	"file"
	.align	2
.LC39:
	.string	"pipe"
	.align	2
.LC40:
	.string	"closed"
	.align	2
.LC41:
	.string	"unknown"
	.align	2
.LC42:
	.string	"/dev/tty"
	.align	2
.LC43:
	.string	"controlling"
	.text
	.align	2
	.type	case_no_terminal, @function
case_no_terminal:
	lui	a1,%hi(.LC36)
	lui	a0,%hi(.LC37)
	addi	sp,sp,-24
	addi	a1,a1,%lo(.LC36)
	addi	a0,a0,%lo(.LC37)
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	call	make_file
	sw	a0,0(sp)
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
	lui	s0,%hi(bytes)
	li	s1,20480
	lw	a0,0(sp)
	li	t0,29
	addi	a1,s1,1025
	addi	a2,s0,%lo(bytes)
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC38)
	addi	a0,a0,%lo(.LC38)
	call	saw
	lw	a0,4(sp)
	li	t0,29
	addi	a1,s1,1043
	addi	a2,s0,%lo(bytes)
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
	li	t0,29
	li	a0,99
	addi	a1,s1,1025
	addi	a2,s0,%lo(bytes)
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
	li	a1,305418240
	lw	a0,0(sp)
	li	t0,29
	addi	a1,a1,1656
	addi	a2,s0,%lo(bytes)
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
	li	t0,157
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
	li	t0,220
	li	a0,17
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	bne	a0,zero,.L20
	li	t0,157
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a0,%hi(.LC42)
	li	a1,2
	addi	a0,a0,%lo(.LC42)
	call	sys_open
	neg	a0,a0
	call	sys_exit
.L20:
	call	wait_for
	srai	a1,a0,8
	lui	a0,%hi(.LC43)
	neg	a1,a1
	addi	a0,a0,%lo(.LC43)
	call	saw
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_no_terminal, .-case_no_terminal
	.local	other.1
	.comm	other.1,64,4
	.local	other.0
	.comm	other.0,64,4
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"abc"
	.text
	.align	2
	.type	sys_write.constprop.0, @function
sys_write.constprop.0:
	mv	a2,a1
	lui	a1,%hi(.LC44)
	li	t0,64
	addi	a1,a1,%lo(.LC44)
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
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
