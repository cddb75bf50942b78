	.file	"paths.c"
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
	.type	sys_mkdir, @function
sys_mkdir:
	mv	a1,a0
	li	t0,34
	li	a0,-100
	li	a2,493
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_mkdir, .-sys_mkdir
	.align	2
	.type	sys_unlink, @function
sys_unlink:
	mv	a1,a0
	li	t0,35
	li	a0,-100
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
	.size	sys_unlink, .-sys_unlink
	.align	2
	.type	sys_rmdir, @function
sys_rmdir:
	mv	a1,a0
	li	t0,35
	li	a0,-100
	li	a2,512
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_rmdir, .-sys_rmdir
	.local	long_name
	.comm	long_name,300,4
	.local	long_path
	.comm	long_path,5000,4
	.align	2
	.type	name_of, @function
name_of:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(long_name)
	sw	s0,4(sp)
	mv	a2,a0
	mv	s0,a0
	li	a1,120
	addi	a0,s1,%lo(long_name)
	sw	ra,8(sp)
	call	memset
	addi	a5,s1,%lo(long_name)
	add	a5,a5,s0
	sb	zero,0(a5)
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	a0,s1,%lo(long_name)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	name_of, .-name_of
	.align	2
	.type	path_of, @function
path_of:
	lui	a2,%hi(long_path)
	li	a4,0
	addi	a5,a2,%lo(long_path)
.L8:
	blt	a4,a0,.L9
	add	a5,a5,a0
	li	a4,102
	sb	a4,-1(a5)
	li	a4,2
	rem	a0,a0,a4
	sb	zero,0(a5)
	li	a4,1
	bne	a0,a4,.L10
	li	a4,47
	sb	a4,-2(a5)
	sb	a4,-3(a5)
.L10:
	addi	a0,a2,%lo(long_path)
	ret
.L9:
	andi	a3,a4,1
	add	a1,a5,a4
	addi	a3,a3,46
	sb	a3,0(a1)
	addi	a4,a4,1
	j	.L8
	.size	path_of, .-path_of
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"paths/open_creates"
	.section	test_cases,"a"
	.align	2
	.type	entry_open_creates, @object
	.size	entry_open_creates, 8
entry_open_creates:
	.word	.LC0
	.word	case_open_creates
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"f"
	.align	2
.LC2:
	.string	"without"
	.align	2
.LC3:
	.string	"with"
	.align	2
.LC4:
	.string	"again"
	.text
	.align	2
	.type	case_open_creates, @function
case_open_creates:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LC1)
	li	a1,0
	addi	a0,s0,%lo(.LC1)
	sw	ra,8(sp)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	saw
	li	a1,65
	addi	a0,s0,%lo(.LC1)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	saw
	li	a1,65
	addi	a0,s0,%lo(.LC1)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	addi	sp,sp,12
	tail	saw
	.size	case_open_creates, .-case_open_creates
	.section	.rodata.str1.4
	.align	2
.LC5:
	.string	"paths/open_excl"
	.section	test_cases
	.align	2
	.type	entry_open_excl, @object
	.size	entry_open_excl, 8
entry_open_excl:
	.word	.LC5
	.word	case_open_excl
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"new"
	.align	2
.LC7:
	.string	"old"
	.align	2
.LC8:
	.string	"d"
	.align	2
.LC9:
	.string	"directory"
	.text
	.align	2
	.type	case_open_excl, @function
case_open_excl:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LC1)
	li	a1,193
	addi	a0,s0,%lo(.LC1)
	sw	ra,8(sp)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	li	a1,193
	addi	a0,s0,%lo(.LC1)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	lui	s0,%hi(.LC8)
	addi	a0,s0,%lo(.LC8)
	call	sys_mkdir
	li	a1,193
	addi	a0,s0,%lo(.LC8)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	addi	sp,sp,12
	tail	saw
	.size	case_open_excl, .-case_open_excl
	.section	.rodata.str1.4
	.align	2
.LC10:
	.string	"paths/open_trunc"
	.section	test_cases
	.align	2
	.type	entry_open_trunc, @object
	.size	entry_open_trunc, 8
entry_open_trunc:
	.word	.LC10
	.word	case_open_trunc
	.section	.rodata.str1.4
	.align	2
.LC11:
	.string	"abc"
	.align	2
.LC12:
	.string	"open"
	.align	2
.LC13:
	.string	"read"
	.text
	.align	2
	.type	case_open_trunc, @function
case_open_trunc:
	addi	sp,sp,-20
	sw	s1,8(sp)
	lui	a1,%hi(.LC11)
	lui	s1,%hi(.LC1)
	addi	a1,a1,%lo(.LC11)
	addi	a0,s1,%lo(.LC1)
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	make_file
	mv	s0,a0
	li	a1,513
	addi	a0,s1,%lo(.LC1)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	saw
	li	t0,63
	mv	a0,s0
	mv	a1,sp
	li	a2,8
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
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_open_trunc, .-case_open_trunc
	.section	.rodata.str1.4
	.align	2
.LC14:
	.string	"paths/open_a_directory"
	.section	test_cases
	.align	2
	.type	entry_open_a_directory, @object
	.size	entry_open_a_directory, 8
entry_open_a_directory:
	.word	.LC14
	.word	case_open_a_directory
	.section	.rodata.str1.4
	.align	2
.LC15:
	.string	"write"
	.align	2
.LC16:
	.string	"both"
	.align	2
.LC17:
	.string	"create"
	.align	2
.LC18:
	.string	"reading it"
	.align	2
.LC19:
	.string	"pread"
	.text
	.align	2
	.type	case_open_a_directory, @function
case_open_a_directory:
	addi	sp,sp,-16
	sw	s0,8(sp)
	lui	s0,%hi(.LC8)
	addi	a0,s0,%lo(.LC8)
	sw	ra,12(sp)
	call	sys_mkdir
	li	a1,0
	addi	a0,s0,%lo(.LC8)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	call	saw
	li	a1,1
	addi	a0,s0,%lo(.LC8)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	saw
	li	a1,2
	addi	a0,s0,%lo(.LC8)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	li	a1,64
	addi	a0,s0,%lo(.LC8)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	saw
	li	t0,63
	li	a0,3
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
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw
	li	t0,67
	li	a0,3
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
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	saw
	lw	ra,12(sp)
	lw	s0,8(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_open_a_directory, .-case_open_a_directory
	.section	.rodata.str1.4
	.align	2
.LC20:
	.string	"paths/open_directory_flag"
	.section	test_cases
	.align	2
	.type	entry_open_directory_flag, @object
	.size	entry_open_directory_flag, 8
entry_open_directory_flag:
	.word	.LC20
	.word	case_open_directory_flag
	.section	.rodata.str1.4
	.align	2
.LC21:
	.string	""
	.align	2
.LC22:
	.string	"file"
	.align	2
.LC23:
	.string	"n"
	.align	2
.LC24:
	.string	"nothing"
	.text
	.align	2
	.type	case_open_directory_flag, @function
case_open_directory_flag:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a1,%hi(.LC21)
	lui	s1,%hi(.LC1)
	addi	a1,a1,%lo(.LC21)
	addi	a0,s1,%lo(.LC1)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	lui	s0,%hi(.LC8)
	addi	a0,s0,%lo(.LC8)
	call	sys_mkdir
	li	a1,65536
	addi	a0,s1,%lo(.LC1)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	saw
	li	a1,65536
	addi	a0,s0,%lo(.LC8)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lui	a0,%hi(.LC23)
	li	a1,65536
	addi	a0,a0,%lo(.LC23)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	addi	sp,sp,12
	tail	saw
	.size	case_open_directory_flag, .-case_open_directory_flag
	.section	.rodata.str1.4
	.align	2
.LC25:
	.string	"paths/openat_a_directory"
	.section	test_cases
	.align	2
	.type	entry_openat_a_directory, @object
	.size	entry_openat_a_directory, 8
entry_openat_a_directory:
	.word	.LC25
	.word	case_openat_a_directory
	.section	.rodata.str1.4
	.align	2
.LC26:
	.string	"g"
	.align	2
.LC27:
	.string	"d/g"
	.align	2
.LC28:
	.string	"seen"
	.align	2
.LC29:
	.string	"file as directory"
	.align	2
.LC30:
	.string	"closed"
	.align	2
.LC31:
	.string	"/dev/null"
	.align	2
.LC32:
	.string	"absolute"
	.align	2
.LC33:
	.string	"../f"
	.align	2
.LC34:
	.string	"parent"
	.text
	.align	2
	.type	case_openat_a_directory, @function
case_openat_a_directory:
	addi	sp,sp,-16
	sw	s0,8(sp)
	lui	s0,%hi(.LC8)
	addi	a0,s0,%lo(.LC8)
	sw	ra,12(sp)
	sw	s1,4(sp)
	call	sys_mkdir
	li	a1,65536
	addi	a0,s0,%lo(.LC8)
	call	sys_open
	sw	a0,0(sp)
	lui	a1,%hi(.LC21)
	lui	a0,%hi(.LC1)
	addi	a1,a1,%lo(.LC21)
	addi	a0,a0,%lo(.LC1)
	call	make_file
	lui	s0,%hi(.LC26)
	mv	s1,a0
	li	t0,56
	lw	a0,0(sp)
	addi	a1,s0,%lo(.LC26)
	li	a2,66
	li	a3,420
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
	lui	a0,%hi(.LC27)
	li	a1,0
	addi	a0,a0,%lo(.LC27)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	saw
	li	t0,56
	mv	a0,s1
	addi	a1,s0,%lo(.LC26)
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
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	call	saw
	li	t0,56
	li	a0,99
	addi	a1,s0,%lo(.LC26)
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
	lui	a1,%hi(.LC31)
	li	t0,56
	li	a0,99
	addi	a1,a1,%lo(.LC31)
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
	lui	a1,%hi(.LC33)
	lw	a0,0(sp)
	li	t0,56
	addi	a1,a1,%lo(.LC33)
	li	a2,0
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
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	addi	sp,sp,16
	tail	saw
	.size	case_openat_a_directory, .-case_openat_a_directory
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"paths/a_removed_directory_takes_nothing"
	.section	test_cases
	.align	2
	.type	entry_a_removed_directory_takes_nothing, @object
	.size	entry_a_removed_directory_takes_nothing, 8
entry_a_removed_directory_takes_nothing:
	.word	.LC35
	.word	case_a_removed_directory_takes_nothing
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	"rmdir"
	.align	2
.LC37:
	.string	"mkdir"
	.text
	.align	2
	.type	case_a_removed_directory_takes_nothing, @function
case_a_removed_directory_takes_nothing:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(.LC8)
	addi	a0,s1,%lo(.LC8)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	sys_mkdir
	li	a1,65536
	addi	a0,s1,%lo(.LC8)
	call	sys_open
	mv	s0,a0
	addi	a0,s1,%lo(.LC8)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	lui	s1,%hi(.LC26)
	li	t0,56
	mv	a0,s0
	addi	a1,s1,%lo(.LC26)
	li	a2,66
	li	a3,420
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
	li	t0,34
	mv	a0,s0
	addi	a1,s1,%lo(.LC26)
	li	a2,493
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
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	addi	sp,sp,12
	tail	saw
	.size	case_a_removed_directory_takes_nothing, .-case_a_removed_directory_takes_nothing
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"paths/missing_parts"
	.section	test_cases
	.align	2
	.type	entry_missing_parts, @object
	.size	entry_missing_parts, 8
entry_missing_parts:
	.word	.LC38
	.word	case_missing_parts
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"n/f"
	.align	2
.LC40:
	.string	"in nothing"
	.align	2
.LC41:
	.string	"f/g"
	.align	2
.LC42:
	.string	"in a file"
	.align	2
.LC43:
	.string	"empty"
	.align	2
.LC44:
	.string	"f/"
	.align	2
.LC45:
	.string	"slash"
	.align	2
.LC46:
	.string	"n/"
	.align	2
.LC47:
	.string	"create slash"
	.align	2
.LC48:
	.string	"f/."
	.align	2
.LC49:
	.string	"dot"
	.align	2
.LC50:
	.string	"f/.."
	.align	2
.LC51:
	.string	"dots"
	.text
	.align	2
	.type	case_missing_parts, @function
case_missing_parts:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a0,%hi(.LC1)
	lui	s0,%hi(.LC21)
	addi	a1,s0,%lo(.LC21)
	addi	a0,a0,%lo(.LC1)
	sw	ra,8(sp)
	call	make_file
	lui	a0,%hi(.LC23)
	li	a1,0
	addi	a0,a0,%lo(.LC23)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	lui	a0,%hi(.LC39)
	li	a1,64
	addi	a0,a0,%lo(.LC39)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC40)
	addi	a0,a0,%lo(.LC40)
	call	saw
	lui	a0,%hi(.LC41)
	li	a1,64
	addi	a0,a0,%lo(.LC41)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	li	a1,0
	addi	a0,s0,%lo(.LC21)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	call	saw
	lui	a0,%hi(.LC44)
	li	a1,0
	addi	a0,a0,%lo(.LC44)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC45)
	addi	a0,a0,%lo(.LC45)
	call	saw
	lui	a0,%hi(.LC46)
	li	a1,64
	addi	a0,a0,%lo(.LC46)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	call	saw
	lui	a0,%hi(.LC48)
	li	a1,0
	addi	a0,a0,%lo(.LC48)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	lui	a0,%hi(.LC50)
	li	a1,0
	addi	a0,a0,%lo(.LC50)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	addi	sp,sp,12
	tail	saw
	.size	case_missing_parts, .-case_missing_parts
	.section	.rodata.str1.4
	.align	2
.LC52:
	.string	"paths/slashes_and_dots"
	.section	test_cases
	.align	2
	.type	entry_slashes_and_dots, @object
	.size	entry_slashes_and_dots, 8
entry_slashes_and_dots:
	.word	.LC52
	.word	case_slashes_and_dots
	.section	.rodata.str1.4
	.align	2
.LC53:
	.string	"d/f"
	.align	2
.LC54:
	.string	"d//f"
	.align	2
.LC55:
	.string	"double"
	.align	2
.LC56:
	.string	"./d/./f"
	.align	2
.LC57:
	.string	"d/../d/f"
	.align	2
.LC58:
	.string	"/../../dev/null"
	.align	2
.LC59:
	.string	"above the root"
	.align	2
.LC60:
	.string	"d/"
	.align	2
.LC61:
	.string	"slash behind a directory"
	.text
	.align	2
	.type	case_slashes_and_dots, @function
case_slashes_and_dots:
	lui	a0,%hi(.LC8)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LC8)
	sw	ra,8(sp)
	call	sys_mkdir
	lui	a1,%hi(.LC21)
	lui	a0,%hi(.LC53)
	addi	a1,a1,%lo(.LC21)
	addi	a0,a0,%lo(.LC53)
	call	make_file
	lui	a0,%hi(.LC54)
	li	a1,0
	addi	a0,a0,%lo(.LC54)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC55)
	addi	a0,a0,%lo(.LC55)
	call	saw
	lui	a0,%hi(.LC56)
	li	a1,0
	addi	a0,a0,%lo(.LC56)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	lui	a0,%hi(.LC57)
	li	a1,0
	addi	a0,a0,%lo(.LC57)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	call	saw
	lui	a0,%hi(.LC58)
	li	a1,0
	addi	a0,a0,%lo(.LC58)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC59)
	addi	a0,a0,%lo(.LC59)
	call	saw
	lui	a0,%hi(.LC60)
	li	a1,0
	addi	a0,a0,%lo(.LC60)
	call	sys_open
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC61)
	addi	a0,a0,%lo(.LC61)
	addi	sp,sp,12
	tail	saw
	.size	case_slashes_and_dots, .-case_slashes_and_dots
	.section	.rodata.str1.4
	.align	2
.LC62:
	.string	"paths/long_names"
	.section	test_cases
	.align	2
	.type	entry_long_names, @object
	.size	entry_long_names, 8
entry_long_names:
	.word	.LC62
	.word	case_long_names
	.section	.rodata.str1.4
	.align	2
.LC63:
	.string	"255"
	.align	2
.LC64:
	.string	"256"
	.align	2
.LC65:
	.string	"mkdir 256"
	.align	2
.LC66:
	.string	"unlink 256"
	.align	2
.LC67:
	.string	"chdir 256"
	.align	2
.LC68:
	.string	"unlink 255"
	.text
	.align	2
	.type	case_long_names, @function
case_long_names:
	addi	sp,sp,-12
	li	a0,255
	sw	ra,8(sp)
	call	name_of
	li	a1,65
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC63)
	addi	a0,a0,%lo(.LC63)
	call	saw
	li	a0,256
	call	name_of
	li	a1,65
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC64)
	addi	a0,a0,%lo(.LC64)
	call	saw
	li	a0,256
	call	name_of
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC65)
	addi	a0,a0,%lo(.LC65)
	call	saw
	li	a0,256
	call	name_of
	call	sys_unlink
	mv	a1,a0
	lui	a0,%hi(.LC66)
	addi	a0,a0,%lo(.LC66)
	call	saw
	li	a0,256
	call	name_of
	li	t0,49
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
	lui	a0,%hi(.LC67)
	addi	a0,a0,%lo(.LC67)
	call	saw
	li	a0,255
	call	name_of
	call	sys_unlink
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC68)
	addi	a0,a0,%lo(.LC68)
	addi	sp,sp,12
	tail	saw
	.size	case_long_names, .-case_long_names
	.section	.rodata.str1.4
	.align	2
.LC69:
	.string	"paths/long_paths"
	.section	test_cases
	.align	2
	.type	entry_long_paths, @object
	.size	entry_long_paths, 8
entry_long_paths:
	.word	.LC69
	.word	case_long_paths
	.section	.rodata.str1.4
	.align	2
.LC70:
	.string	"4095"
	.align	2
.LC71:
	.string	"4096"
	.align	2
.LC72:
	.string	"unlink"
	.align	2
.LC73:
	.string	"chdir"
	.text
	.align	2
	.type	case_long_paths, @function
case_long_paths:
	lui	a1,%hi(.LC21)
	lui	a0,%hi(.LC1)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC21)
	addi	a0,a0,%lo(.LC1)
	sw	ra,8(sp)
	call	make_file
	li	a0,4096
	addi	a0,a0,-1
	call	path_of
	li	a1,0
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC70)
	addi	a0,a0,%lo(.LC70)
	call	saw
	li	a0,4096
	call	path_of
	li	a1,0
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC71)
	addi	a0,a0,%lo(.LC71)
	call	saw
	li	a0,4096
	call	path_of
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw
	li	a0,4096
	call	path_of
	call	sys_unlink
	mv	a1,a0
	lui	a0,%hi(.LC72)
	addi	a0,a0,%lo(.LC72)
	call	saw
	li	a0,4096
	call	path_of
	li	t0,49
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
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC73)
	addi	a0,a0,%lo(.LC73)
	addi	sp,sp,12
	tail	saw
	.size	case_long_paths, .-case_long_paths
	.section	.rodata.str1.4
	.align	2
.LC74:
	.string	"paths/bad_addresses"
	.section	test_cases
	.align	2
	.type	entry_bad_addresses, @object
	.size	entry_bad_addresses, 8
entry_bad_addresses:
	.word	.LC74
	.word	case_bad_addresses
	.section	.rodata.str1.4
	.align	2
.LC75:
	.string	"null"
	.align	2
.LC76:
	.string	"getcwd"
	.text
	.align	2
	.type	case_bad_addresses, @function
case_bad_addresses:
	addi	sp,sp,-12
	li	a1,0
	li	a0,16
	sw	ra,8(sp)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	saw
	li	a1,0
	li	a0,0
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC75)
	addi	a0,a0,%lo(.LC75)
	call	saw
	li	a0,16
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw
	li	a0,16
	call	sys_unlink
	mv	a1,a0
	lui	a0,%hi(.LC72)
	addi	a0,a0,%lo(.LC72)
	call	saw
	li	a0,16
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	li	t0,49
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
	lui	a0,%hi(.LC73)
	addi	a0,a0,%lo(.LC73)
	call	saw
	li	t0,17
	li	a0,16
	li	a1,100
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC76)
	addi	a0,a0,%lo(.LC76)
	addi	sp,sp,12
	tail	saw
	.size	case_bad_addresses, .-case_bad_addresses
	.section	.rodata.str1.4
	.align	2
.LC77:
	.string	"paths/bytes_of_names_are_free"
	.section	test_cases
	.align	2
	.type	entry_bytes_of_names_are_free, @object
	.size	entry_bytes_of_names_are_free, 8
entry_bytes_of_names_are_free:
	.word	.LC77
	.word	case_bytes_of_names_are_free
	.section	.rodata.str1.4
	.align	2
.LC78:
	.string	"with space"
	.align	2
.LC79:
	.string	"\355\225\234"
	.align	2
.LC80:
	.string	"\377\376"
	.align	2
.LC81:
	.string	"new\nline"
	.align	2
.LC82:
	.string	"space"
	.align	2
.LC83:
	.string	"hangul"
	.align	2
.LC84:
	.string	"no UTF-8"
	.align	2
.LC85:
	.string	"\377\377"
	.align	2
.LC86:
	.string	"another"
	.align	2
.LC87:
	.string	"newline"
	.text
	.align	2
	.type	case_bytes_of_names_are_free, @function
case_bytes_of_names_are_free:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a4,%hi(.LC78)
	lui	s0,%hi(.LC21)
	addi	a0,a4,%lo(.LC78)
	addi	a1,s0,%lo(.LC21)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	make_file
	lui	a5,%hi(.LC79)
	addi	a0,a5,%lo(.LC79)
	addi	a1,s0,%lo(.LC21)
	call	make_file
	lui	s1,%hi(.LC80)
	addi	a1,s0,%lo(.LC21)
	addi	a0,s1,%lo(.LC80)
	call	make_file
	addi	a1,s0,%lo(.LC21)
	lui	s0,%hi(.LC81)
	addi	a0,s0,%lo(.LC81)
	call	make_file
	lui	a4,%hi(.LC78)
	addi	a0,a4,%lo(.LC78)
	li	a1,0
	call	sys_open
	not	a1,a0
	lui	a0,%hi(.LC82)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC82)
	call	saw
	lui	a5,%hi(.LC79)
	addi	a0,a5,%lo(.LC79)
	li	a1,0
	call	sys_open
	not	a1,a0
	lui	a0,%hi(.LC83)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC83)
	call	saw
	li	a1,0
	addi	a0,s1,%lo(.LC80)
	call	sys_open
	not	a1,a0
	lui	a0,%hi(.LC84)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC84)
	call	saw
	lui	a0,%hi(.LC85)
	li	a1,0
	addi	a0,a0,%lo(.LC85)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC86)
	addi	a0,a0,%lo(.LC86)
	call	saw
	li	a1,0
	addi	a0,s0,%lo(.LC81)
	call	sys_open
	not	a1,a0
	lui	a0,%hi(.LC87)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC87)
	call	saw
	addi	a0,s1,%lo(.LC80)
	call	sys_unlink
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC72)
	addi	a0,a0,%lo(.LC72)
	addi	sp,sp,12
	tail	saw
	.size	case_bytes_of_names_are_free, .-case_bytes_of_names_are_free
	.section	.rodata.str1.4
	.align	2
.LC88:
	.string	"paths/mkdir"
	.section	test_cases
	.align	2
	.type	entry_mkdir, @object
	.size	entry_mkdir, 8
entry_mkdir:
	.word	.LC88
	.word	case_mkdir
	.section	.rodata.str1.4
	.align	2
.LC89:
	.string	"d/e"
	.align	2
.LC90:
	.string	"inside"
	.align	2
.LC91:
	.string	"d/f/"
	.align	2
.LC92:
	.string	"n/e"
	.align	2
.LC93:
	.string	"missing"
	.align	2
.LC94:
	.string	"over a file"
	.align	2
.LC95:
	.string	"f/d"
	.align	2
.LC96:
	.string	"."
	.align	2
.LC97:
	.string	".."
	.align	2
.LC98:
	.string	"/"
	.align	2
.LC99:
	.string	"root"
	.align	2
.LC100:
	.string	"x"
	.align	2
.LC101:
	.string	"at a closed one"
	.text
	.align	2
	.type	case_mkdir, @function
case_mkdir:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LC8)
	addi	a0,s0,%lo(.LC8)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	addi	a0,s0,%lo(.LC8)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw
	lui	a0,%hi(.LC89)
	addi	a0,a0,%lo(.LC89)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC90)
	addi	a0,a0,%lo(.LC90)
	call	saw
	lui	a0,%hi(.LC91)
	addi	a0,a0,%lo(.LC91)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC45)
	addi	a0,a0,%lo(.LC45)
	call	saw
	lui	a0,%hi(.LC92)
	addi	a0,a0,%lo(.LC92)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC93)
	addi	a0,a0,%lo(.LC93)
	call	saw
	lui	s0,%hi(.LC21)
	lui	s1,%hi(.LC1)
	addi	a1,s0,%lo(.LC21)
	addi	a0,s1,%lo(.LC1)
	call	make_file
	addi	a0,s1,%lo(.LC1)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC94)
	addi	a0,a0,%lo(.LC94)
	call	saw
	lui	a0,%hi(.LC95)
	addi	a0,a0,%lo(.LC95)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	lui	a0,%hi(.LC96)
	addi	a0,a0,%lo(.LC96)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	lui	a0,%hi(.LC97)
	addi	a0,a0,%lo(.LC97)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	call	saw
	lui	a0,%hi(.LC98)
	addi	a0,a0,%lo(.LC98)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC99)
	addi	a0,a0,%lo(.LC99)
	call	saw
	addi	a0,s0,%lo(.LC21)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	call	saw
	lui	a1,%hi(.LC100)
	li	t0,34
	li	a0,99
	addi	a1,a1,%lo(.LC100)
	li	a2,493
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
	lui	a0,%hi(.LC101)
	addi	a0,a0,%lo(.LC101)
	addi	sp,sp,12
	tail	saw
	.size	case_mkdir, .-case_mkdir
	.section	.rodata.str1.4
	.align	2
.LC102:
	.string	"paths/rmdir"
	.section	test_cases
	.align	2
	.type	entry_rmdir, @object
	.size	entry_rmdir, 8
entry_rmdir:
	.word	.LC102
	.word	case_rmdir
	.section	.rodata.str1.4
	.align	2
.LC103:
	.string	"full"
	.align	2
.LC104:
	.string	"d/."
	.align	2
.LC105:
	.string	"d/e/.."
	.align	2
.LC106:
	.string	"inner"
	.align	2
.LC107:
	.string	"outer"
	.text
	.align	2
	.type	case_rmdir, @function
case_rmdir:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LC8)
	addi	a0,s0,%lo(.LC8)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	sys_mkdir
	lui	a5,%hi(.LC89)
	addi	a0,a5,%lo(.LC89)
	call	sys_mkdir
	lui	a4,%hi(.LC1)
	lui	s1,%hi(.LC21)
	addi	a1,s1,%lo(.LC21)
	addi	a0,a4,%lo(.LC1)
	call	make_file
	addi	a0,s0,%lo(.LC8)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC103)
	addi	a0,a0,%lo(.LC103)
	call	saw
	lui	a4,%hi(.LC1)
	addi	a0,a4,%lo(.LC1)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	saw
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC93)
	addi	a0,a0,%lo(.LC93)
	call	saw
	lui	a0,%hi(.LC104)
	addi	a0,a0,%lo(.LC104)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	lui	a0,%hi(.LC105)
	addi	a0,a0,%lo(.LC105)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	call	saw
	lui	a5,%hi(.LC89)
	addi	a0,a5,%lo(.LC89)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC106)
	addi	a0,a0,%lo(.LC106)
	call	saw
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC107)
	addi	a0,a0,%lo(.LC107)
	call	saw
	addi	a0,s0,%lo(.LC8)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw
	addi	a0,s1,%lo(.LC21)
	call	sys_rmdir
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	addi	sp,sp,12
	tail	saw
	.size	case_rmdir, .-case_rmdir
	.section	.rodata.str1.4
	.align	2
.LC108:
	.string	"paths/unlink"
	.section	test_cases
	.align	2
	.type	entry_unlink, @object
	.size	entry_unlink, 8
entry_unlink:
	.word	.LC108
	.word	case_unlink
	.section	.rodata.str1.4
	.align	2
.LC109:
	.string	"flags"
	.text
	.align	2
	.type	case_unlink, @function
case_unlink:
	lui	a5,%hi(.LC8)
	addi	sp,sp,-12
	addi	a0,a5,%lo(.LC8)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	lui	s0,%hi(.LC1)
	call	sys_mkdir
	lui	s1,%hi(.LC21)
	addi	a1,s1,%lo(.LC21)
	addi	a0,s0,%lo(.LC1)
	call	make_file
	lui	a5,%hi(.LC8)
	addi	a0,a5,%lo(.LC8)
	call	sys_unlink
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	addi	a0,s0,%lo(.LC1)
	call	sys_unlink
	mv	a1,a0
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	saw
	addi	a0,s0,%lo(.LC1)
	call	sys_unlink
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw
	lui	a0,%hi(.LC39)
	addi	a0,a0,%lo(.LC39)
	call	sys_unlink
	mv	a1,a0
	lui	a0,%hi(.LC93)
	addi	a0,a0,%lo(.LC93)
	call	saw
	addi	a0,s1,%lo(.LC21)
	call	sys_unlink
	mv	a1,a0
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	call	saw
	lui	a0,%hi(.LC96)
	addi	a0,a0,%lo(.LC96)
	call	sys_unlink
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	call	sys_unlink
	lui	a5,%hi(.LC45)
	mv	a1,a0
	addi	a0,a5,%lo(.LC45)
	call	saw
	addi	a1,s1,%lo(.LC21)
	addi	a0,s0,%lo(.LC1)
	call	make_file
	lui	a0,%hi(.LC44)
	addi	a0,a0,%lo(.LC44)
	call	sys_unlink
	lui	a5,%hi(.LC45)
	mv	a1,a0
	addi	a0,a5,%lo(.LC45)
	call	saw
	li	t0,35
	li	a0,-100
	addi	a1,s0,%lo(.LC1)
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
	lui	a0,%hi(.LC109)
	addi	a0,a0,%lo(.LC109)
	call	saw
	li	t0,35
	li	a0,99
	addi	a1,s0,%lo(.LC1)
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
	lui	a0,%hi(.LC41)
	addi	a0,a0,%lo(.LC41)
	call	sys_unlink
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	addi	sp,sp,12
	tail	saw
	.size	case_unlink, .-case_unlink
	.section	.rodata.str1.4
	.align	2
.LC110:
	.string	"paths/unlink_keeps_open_files"
	.section	test_cases
	.align	2
	.type	entry_unlink_keeps_open_files, @object
	.size	entry_unlink_keeps_open_files, 8
entry_unlink_keeps_open_files:
	.word	.LC110
	.word	case_unlink_keeps_open_files
	.text
	.align	2
	.type	case_unlink_keeps_open_files, @function
case_unlink_keeps_open_files:
	addi	sp,sp,-20
	sw	s1,8(sp)
	lui	a1,%hi(.LC11)
	lui	s1,%hi(.LC1)
	addi	a1,a1,%lo(.LC11)
	addi	a0,s1,%lo(.LC1)
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	make_file
	mv	s0,a0
	addi	a0,s1,%lo(.LC1)
	call	sys_unlink
	mv	a1,a0
	lui	a0,%hi(.LC72)
	addi	a0,a0,%lo(.LC72)
	call	saw
	li	a1,0
	addi	a0,s1,%lo(.LC1)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	saw
	li	t0,63
	mv	a0,s0
	mv	a1,sp
	li	a2,8
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	call	saw_bytes
	lui	a1,%hi(.LC8)
	li	t0,64
	mv	a0,s0
	addi	a1,a1,%lo(.LC8)
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
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	saw
	li	t0,67
	mv	a0,s0
	mv	a1,sp
	li	a2,8
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	saw_bytes
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_unlink_keeps_open_files, .-case_unlink_keeps_open_files
	.section	.rodata.str1.4
	.align	2
.LC111:
	.string	"paths/chdir"
	.section	test_cases
	.align	2
	.type	entry_chdir, @object
	.size	entry_chdir, 8
entry_chdir:
	.word	.LC111
	.word	case_chdir
	.section	.rodata.str1.4
	.align	2
.LC112:
	.string	"up"
	.align	2
.LC113:
	.string	"dev/null"
	.align	2
.LC114:
	.string	"here"
	.text
	.align	2
	.type	case_chdir, @function
case_chdir:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a5,%hi(.LC1)
	lui	s1,%hi(.LC21)
	addi	a1,s1,%lo(.LC21)
	addi	a0,a5,%lo(.LC1)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	lui	s0,%hi(.LC8)
	addi	a0,s0,%lo(.LC8)
	call	sys_mkdir
	lui	a5,%hi(.LC1)
	addi	a0,a5,%lo(.LC1)
	li	t0,49
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
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	saw
	lui	a0,%hi(.LC23)
	li	t0,49
	addi	a0,a0,%lo(.LC23)
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
	lui	a0,%hi(.LC93)
	addi	a0,a0,%lo(.LC93)
	call	saw
	li	t0,49
	addi	a0,s1,%lo(.LC21)
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
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	call	saw
	li	t0,49
	addi	a0,s0,%lo(.LC8)
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
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lui	a0,%hi(.LC33)
	li	a1,0
	addi	a0,a0,%lo(.LC33)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC112)
	addi	a0,a0,%lo(.LC112)
	call	saw
	lui	a0,%hi(.LC98)
	li	t0,49
	addi	a0,a0,%lo(.LC98)
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
	lui	a0,%hi(.LC99)
	addi	a0,a0,%lo(.LC99)
	call	saw
	lui	a0,%hi(.LC113)
	li	a1,0
	addi	a0,a0,%lo(.LC113)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC114)
	addi	a0,a0,%lo(.LC114)
	addi	sp,sp,12
	tail	saw
	.size	case_chdir, .-case_chdir
	.section	.rodata.str1.4
	.align	2
.LC115:
	.string	"paths/fchdir"
	.section	test_cases
	.align	2
	.type	entry_fchdir, @object
	.size	entry_fchdir, 8
entry_fchdir:
	.word	.LC115
	.word	case_fchdir
	.text
	.align	2
	.type	case_fchdir, @function
case_fchdir:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LC8)
	addi	a0,s0,%lo(.LC8)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	sys_mkdir
	li	a1,0
	addi	a0,s0,%lo(.LC8)
	call	sys_open
	mv	s1,a0
	lui	a1,%hi(.LC21)
	lui	a0,%hi(.LC53)
	addi	a1,a1,%lo(.LC21)
	addi	a0,a0,%lo(.LC53)
	call	make_file
	mv	s0,a0
	li	t0,50
	mv	a0,s1
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
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lui	a0,%hi(.LC1)
	li	a1,0
	addi	a0,a0,%lo(.LC1)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC114)
	addi	a0,a0,%lo(.LC114)
	call	saw
	li	t0,50
	mv	a0,s0
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
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	saw
	li	t0,50
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
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	addi	sp,sp,12
	tail	saw
	.size	case_fchdir, .-case_fchdir
	.section	.rodata.str1.4
	.align	2
.LC116:
	.string	"paths/getcwd"
	.section	test_cases
	.align	2
	.type	entry_getcwd, @object
	.size	entry_getcwd, 8
entry_getcwd:
	.word	.LC116
	.word	case_getcwd
	.section	.rodata.str1.4
	.align	2
.LC117:
	.string	"path"
	.align	2
.LC118:
	.string	"/dev"
	.align	2
.LC119:
	.string	"dev"
	.align	2
.LC120:
	.string	"exact"
	.align	2
.LC121:
	.string	"short"
	.align	2
.LC122:
	.string	"none"
	.text
	.align	2
	.type	case_getcwd, @function
case_getcwd:
	addi	sp,sp,-76
	lui	a0,%hi(.LC98)
	sw	ra,72(sp)
	sw	s0,68(sp)
	li	t0,49
	addi	a0,a0,%lo(.LC98)
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
	li	t0,17
	mv	a0,sp
	li	a1,64
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC99)
	addi	a0,a0,%lo(.LC99)
	call	saw
	lui	s0,%hi(.LC117)
	mv	a1,sp
	addi	a0,s0,%lo(.LC117)
	call	saw_text
	lui	a0,%hi(.LC118)
	li	t0,49
	addi	a0,a0,%lo(.LC118)
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
	li	t0,17
	mv	a0,sp
	li	a1,64
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC119)
	addi	a0,a0,%lo(.LC119)
	call	saw
	mv	a1,sp
	addi	a0,s0,%lo(.LC117)
	call	saw_text
	li	t0,17
	mv	a0,sp
	li	a1,5
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
	lui	a0,%hi(.LC120)
	addi	a0,a0,%lo(.LC120)
	call	saw
	li	t0,17
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
	lui	a0,%hi(.LC121)
	addi	a0,a0,%lo(.LC121)
	call	saw
	li	t0,17
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
	lui	a0,%hi(.LC122)
	addi	a0,a0,%lo(.LC122)
	call	saw
	lw	ra,72(sp)
	lw	s0,68(sp)
	addi	sp,sp,76
	jr	ra
	.size	case_getcwd, .-case_getcwd
	.section	.rodata.str1.4
	.align	2
.LC123:
	.string	"paths/getcwd_of_a_removed_directory"
	.section	test_cases
	.align	2
	.type	entry_getcwd_of_a_removed_directory, @object
	.size	entry_getcwd_of_a_removed_directory, 8
entry_getcwd_of_a_removed_directory:
	.word	.LC123
	.word	case_getcwd_of_a_removed_directory
	.section	.rodata.str1.4
	.align	2
.LC124:
	.string	"../d"
	.text
	.align	2
	.type	case_getcwd_of_a_removed_directory, @function
case_getcwd_of_a_removed_directory:
	addi	sp,sp,-268
	sw	s0,260(sp)
	lui	s0,%hi(.LC8)
	addi	a0,s0,%lo(.LC8)
	sw	ra,264(sp)
	call	sys_mkdir
	li	t0,49
	addi	a0,s0,%lo(.LC8)
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
	lui	a0,%hi(.LC124)
	addi	a0,a0,%lo(.LC124)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	li	t0,17
	mv	a0,sp
	li	a1,256
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
	lui	a0,%hi(.LC76)
	addi	a0,a0,%lo(.LC76)
	call	saw
	lui	a0,%hi(.LC1)
	li	a1,66
	addi	a0,a0,%lo(.LC1)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	saw
	lui	a0,%hi(.LC97)
	li	t0,49
	addi	a0,a0,%lo(.LC97)
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
	lui	a0,%hi(.LC112)
	addi	a0,a0,%lo(.LC112)
	call	saw
	lw	ra,264(sp)
	lw	s0,260(sp)
	addi	sp,sp,268
	jr	ra
	.size	case_getcwd_of_a_removed_directory, .-case_getcwd_of_a_removed_directory
	.section	.rodata.str1.4
	.align	2
.LC125:
	.string	"paths/chdir_is_of_the_process"
	.section	test_cases
	.align	2
	.type	entry_chdir_is_of_the_process, @object
	.size	entry_chdir_is_of_the_process, 8
entry_chdir_is_of_the_process:
	.word	.LC125
	.word	case_chdir_is_of_the_process
	.section	.rodata.str1.4
	.align	2
.LC126:
	.string	"child"
	.text
	.align	2
	.type	case_chdir_is_of_the_process, @function
case_chdir_is_of_the_process:
	lui	t1,%hi(.LC8)
	addi	sp,sp,-12
	addi	a0,t1,%lo(.LC8)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	sys_mkdir
	lui	a1,%hi(.LC21)
	lui	a0,%hi(.LC53)
	addi	a1,a1,%lo(.LC21)
	addi	a0,a0,%lo(.LC53)
	call	make_file
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
	lui	s1,%hi(.LC1)
	bne	a0,zero,.L54
	lui	t1,%hi(.LC8)
	mv	s0,a0
	li	t0,49
	addi	a0,t1,%lo(.LC8)
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	bne	a0,zero,.L56
	addi	a0,s1,%lo(.LC1)
	call	sys_open
	ble	a0,zero,.L56
	li	s0,1
.L56:
	mv	a0,s0
	call	sys_exit
.L54:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC126)
	addi	a0,a0,%lo(.LC126)
	call	saw_status
	li	a1,0
	addi	a0,s1,%lo(.LC1)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	addi	sp,sp,12
	tail	saw
	.size	case_chdir_is_of_the_process, .-case_chdir_is_of_the_process
	.section	.rodata.str1.4
	.align	2
.LC127:
	.string	"paths/umask_takes_bits_away"
	.section	test_cases
	.align	2
	.type	entry_umask_takes_bits_away, @object
	.size	entry_umask_takes_bits_away, 8
entry_umask_takes_bits_away:
	.word	.LC127
	.word	case_umask_takes_bits_away
	.section	.rodata.str1.4
	.align	2
.LC128:
	.string	"set"
	.align	2
.LC129:
	.string	"permissions only"
	.text
	.align	2
	.type	case_umask_takes_bits_away, @function
case_umask_takes_bits_away:
	addi	sp,sp,-272
	sw	s0,264(sp)
	addi	s0,sp,7
	sw	ra,268(sp)
	andi	s0,s0,-8
	li	t0,166
	li	a0,23
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
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	li	t0,166
	li	a0,1023
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
	lui	a0,%hi(.LC128)
	addi	a0,a0,%lo(.LC128)
	call	saw
	li	t0,166
	li	a0,23
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
	lui	a0,%hi(.LC129)
	addi	a0,a0,%lo(.LC129)
	call	saw
	lui	a1,%hi(.LC1)
	li	t0,56
	li	a0,-100
	addi	a1,a1,%lo(.LC1)
	li	a2,66
	li	a3,511
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a1,%hi(.LC21)
	li	t0,291
	addi	a1,a1,%lo(.LC21)
	li	a2,4096
	li	a3,2047
	mv	a4,s0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lhu	a1,28(s0)
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	saw_hex
	lui	a1,%hi(.LC8)
	li	t0,34
	li	a0,-100
	addi	a1,a1,%lo(.LC8)
	li	a2,511
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,291
	li	a0,-100
	li	a2,0
	li	a3,2047
	mv	a4,s0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lhu	a1,28(s0)
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw_hex
	lw	ra,268(sp)
	lw	s0,264(sp)
	addi	sp,sp,272
	jr	ra
	.size	case_umask_takes_bits_away, .-case_umask_takes_bits_away
	.section	.rodata.str1.4
	.align	2
.LC130:
	.string	"paths/nofollow"
	.section	test_cases
	.align	2
	.type	entry_nofollow, @object
	.size	entry_nofollow, 8
entry_nofollow:
	.word	.LC130
	.word	case_nofollow
	.section	.rodata.str1.4
	.align	2
.LC131:
	.string	"s"
	.align	2
.LC132:
	.string	"symlink"
	.align	2
.LC133:
	.string	"follow"
	.align	2
.LC134:
	.string	"nofollow"
	.text
	.align	2
	.type	case_nofollow, @function
case_nofollow:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a1,%hi(.LC21)
	lui	s0,%hi(.LC1)
	addi	a1,a1,%lo(.LC21)
	addi	a0,s0,%lo(.LC1)
	sw	s1,0(sp)
	sw	ra,8(sp)
	lui	s1,%hi(.LC131)
	call	make_file
	li	t0,36
	addi	a0,s0,%lo(.LC1)
	li	a1,-100
	addi	a2,s1,%lo(.LC131)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC132)
	addi	a0,a0,%lo(.LC132)
	call	saw
	li	a1,0
	addi	a0,s1,%lo(.LC131)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC133)
	addi	a0,a0,%lo(.LC133)
	call	saw
	li	a1,131072
	addi	a0,s1,%lo(.LC131)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC134)
	addi	a0,a0,%lo(.LC134)
	call	saw
	li	a1,131072
	addi	a0,s0,%lo(.LC1)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	addi	sp,sp,12
	tail	saw
	.size	case_nofollow, .-case_nofollow
	.section	.rodata.str1.4
	.align	2
.LC135:
	.string	"paths/removing_the_current_directory"
	.section	test_cases
	.align	2
	.type	entry_removing_the_current_directory, @object
	.size	entry_removing_the_current_directory, 8
entry_removing_the_current_directory:
	.word	.LC135
	.word	case_removing_the_current_directory
	.section	.rodata.str1.4
	.align	2
.LC136:
	.string	"by name"
	.align	2
.LC137:
	.string	"open dot"
	.align	2
.LC138:
	.string	"a name"
	.text
	.align	2
	.type	case_removing_the_current_directory, @function
case_removing_the_current_directory:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LC8)
	addi	a0,s0,%lo(.LC8)
	sw	ra,8(sp)
	call	sys_mkdir
	li	t0,49
	addi	a0,s0,%lo(.LC8)
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
	lui	s0,%hi(.LC96)
	addi	a0,s0,%lo(.LC96)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	lui	a0,%hi(.LC124)
	addi	a0,a0,%lo(.LC124)
	call	sys_rmdir
	mv	a1,a0
	lui	a0,%hi(.LC136)
	addi	a0,a0,%lo(.LC136)
	call	saw
	li	a1,0
	addi	a0,s0,%lo(.LC96)
	call	sys_open
	not	a1,a0
	lui	a0,%hi(.LC137)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC137)
	call	saw
	lui	a0,%hi(.LC100)
	li	a1,0
	addi	a0,a0,%lo(.LC100)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC138)
	addi	a0,a0,%lo(.LC138)
	addi	sp,sp,12
	tail	saw
	.size	case_removing_the_current_directory, .-case_removing_the_current_directory
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
