	.file	"links.c"
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
	.local	text
	.comm	text,256,4
	.align	2
	.type	rename_to, @function
rename_to:
	mv	a5,a0
	mv	a3,a1
	li	t0,276
	mv	a1,a5
	li	a0,-100
	li	a2,-100
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	rename_to, .-rename_to
	.align	2
	.type	link_to, @function
link_to:
	mv	a5,a0
	mv	a3,a1
	li	t0,37
	mv	a1,a5
	li	a0,-100
	li	a2,-100
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	link_to, .-link_to
	.align	2
	.type	symlink_to, @function
symlink_to:
	mv	a2,a1
	li	t0,36
	li	a1,-100
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	symlink_to, .-symlink_to
	.align	2
	.type	link_count, @function
link_count:
	addi	sp,sp,-260
	addi	a4,sp,7
	mv	a1,a0
	andi	a4,a4,-8
	li	t0,291
	li	a0,-100
	li	a2,256
	li	a3,2047
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	blt	a0,zero,.L7
	lw	a0,16(a4)
.L7:
	addi	sp,sp,260
	jr	ra
	.size	link_count, .-link_count
	.align	2
	.type	show_file, @function
show_file:
	addi	sp,sp,-12
	li	a1,0
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s1,a0
	call	sys_open
	mv	s0,a0
	lui	a1,%hi(text)
	blt	a0,zero,.L11
	li	t0,63
	addi	a1,a1,%lo(text)
	li	a2,256
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	mv	a0,s1
	call	saw_bytes
	li	t0,57
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
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L11:
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a2,a0
	mv	a0,s1
	lw	s1,0(sp)
	addi	a1,a1,%lo(text)
	addi	sp,sp,12
	tail	saw_bytes
	.size	show_file, .-show_file
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"links/link"
	.section	test_cases,"a"
	.align	2
	.type	entry_link, @object
	.size	entry_link, 8
entry_link:
	.word	.LC0
	.word	case_link
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"text"
	.align	2
.LC2:
	.string	"a"
	.align	2
.LC3:
	.string	"b"
	.align	2
.LC4:
	.string	"link"
	.align	2
.LC5:
	.string	"count"
	.align	2
.LC6:
	.string	"unlink"
	.text
	.align	2
	.type	case_link, @function
case_link:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a1,%hi(.LC1)
	lui	s1,%hi(.LC2)
	addi	a1,a1,%lo(.LC1)
	addi	a0,s1,%lo(.LC2)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	lui	s0,%hi(.LC3)
	addi	a1,s0,%lo(.LC3)
	addi	a0,s1,%lo(.LC2)
	call	link_to
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw
	addi	a0,s1,%lo(.LC2)
	call	link_count
	lui	a5,%hi(.LC5)
	mv	a1,a0
	addi	a0,a5,%lo(.LC5)
	call	saw
	addi	a0,s0,%lo(.LC3)
	call	show_file
	addi	a0,s1,%lo(.LC2)
	call	sys_unlink
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	addi	a0,s0,%lo(.LC3)
	call	show_file
	addi	a0,s0,%lo(.LC3)
	call	link_count
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lui	a5,%hi(.LC5)
	mv	a1,a0
	addi	a0,a5,%lo(.LC5)
	addi	sp,sp,12
	tail	saw
	.size	case_link, .-case_link
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"links/link_errors"
	.section	test_cases
	.align	2
	.type	entry_link_errors, @object
	.size	entry_link_errors, 8
entry_link_errors:
	.word	.LC7
	.word	case_link_errors
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	""
	.align	2
.LC9:
	.string	"d"
	.align	2
.LC10:
	.string	"exists"
	.align	2
.LC11:
	.string	"self"
	.align	2
.LC12:
	.string	"n"
	.align	2
.LC13:
	.string	"missing"
	.align	2
.LC14:
	.string	"e"
	.align	2
.LC15:
	.string	"directory"
	.align	2
.LC16:
	.string	"n/b"
	.align	2
.LC17:
	.string	"in missing"
	.align	2
.LC18:
	.string	"a/b"
	.align	2
.LC19:
	.string	"in a file"
	.align	2
.LC20:
	.string	"empty"
	.align	2
.LC21:
	.string	"flags"
	.align	2
.LC22:
	.string	"closed"
	.align	2
.LC23:
	.string	"address"
	.align	2
.LC24:
	.string	"/dev/null"
	.align	2
.LC25:
	.string	"device"
	.text
	.align	2
	.type	case_link_errors, @function
case_link_errors:
	addi	sp,sp,-12
	lui	a4,%hi(.LC8)
	sw	s0,4(sp)
	lui	s0,%hi(.LC2)
	addi	a1,a4,%lo(.LC8)
	addi	a0,s0,%lo(.LC2)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	make_file
	lui	a5,%hi(.LC9)
	addi	a0,a5,%lo(.LC9)
	call	sys_mkdir
	lui	a5,%hi(.LC9)
	addi	a1,a5,%lo(.LC9)
	addi	a0,s0,%lo(.LC2)
	call	link_to
	mv	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	addi	a1,s0,%lo(.LC2)
	addi	a0,s0,%lo(.LC2)
	call	link_to
	mv	a1,a0
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	saw
	lui	s1,%hi(.LC3)
	lui	a0,%hi(.LC12)
	addi	a1,s1,%lo(.LC3)
	addi	a0,a0,%lo(.LC12)
	call	link_to
	mv	a1,a0
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	call	saw
	lui	a5,%hi(.LC9)
	lui	a1,%hi(.LC14)
	addi	a0,a5,%lo(.LC9)
	addi	a1,a1,%lo(.LC14)
	call	link_to
	mv	a1,a0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	saw
	lui	a1,%hi(.LC16)
	addi	a1,a1,%lo(.LC16)
	addi	a0,s0,%lo(.LC2)
	call	link_to
	mv	a1,a0
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	saw
	lui	a1,%hi(.LC18)
	addi	a1,a1,%lo(.LC18)
	addi	a0,s0,%lo(.LC2)
	call	link_to
	mv	a1,a0
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	saw
	lui	a4,%hi(.LC8)
	addi	a1,s1,%lo(.LC3)
	addi	a0,a4,%lo(.LC8)
	call	link_to
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw
	li	t0,37
	li	a0,-100
	addi	a1,s0,%lo(.LC2)
	li	a2,-100
	addi	a3,s1,%lo(.LC3)
	li	a4,16
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
	li	t0,37
	li	a0,99
	addi	a1,s0,%lo(.LC2)
	li	a2,-100
	addi	a3,s1,%lo(.LC3)
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC22)
	mv	a1,a0
	addi	a0,t1,%lo(.LC22)
	call	saw
	li	t0,37
	li	a0,-100
	addi	a1,s0,%lo(.LC2)
	li	a2,99
	addi	a3,s1,%lo(.LC3)
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC22)
	mv	a1,a0
	addi	a0,t1,%lo(.LC22)
	call	saw
	li	t0,37
	li	a0,-100
	li	a1,16
	li	a2,-100
	addi	a3,s1,%lo(.LC3)
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC23)
	mv	a1,a0
	addi	a0,t1,%lo(.LC23)
	call	saw
	li	t0,37
	li	a0,-100
	addi	a1,s0,%lo(.LC2)
	li	a2,-100
	li	a3,16
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC23)
	mv	a1,a0
	addi	a0,t1,%lo(.LC23)
	call	saw
	lui	a0,%hi(.LC24)
	addi	a1,s1,%lo(.LC3)
	addi	a0,a0,%lo(.LC24)
	call	link_to
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	addi	sp,sp,12
	tail	saw
	.size	case_link_errors, .-case_link_errors
	.section	.rodata.str1.4
	.align	2
.LC26:
	.string	"links/link_to_a_symlink"
	.section	test_cases
	.align	2
	.type	entry_link_to_a_symlink, @object
	.size	entry_link_to_a_symlink, 8
entry_link_to_a_symlink:
	.word	.LC26
	.word	case_link_to_a_symlink
	.section	.rodata.str1.4
	.align	2
.LC27:
	.string	"f"
	.align	2
.LC28:
	.string	"s"
	.align	2
.LC29:
	.string	"t"
	.align	2
.LC30:
	.string	"is a symlink"
	.align	2
.LC31:
	.string	"u"
	.align	2
.LC32:
	.string	"follow"
	.align	2
.LC33:
	.string	"is a file"
	.text
	.align	2
	.type	case_link_to_a_symlink, @function
case_link_to_a_symlink:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a1,%hi(.LC1)
	lui	s0,%hi(.LC27)
	addi	a1,a1,%lo(.LC1)
	addi	a0,s0,%lo(.LC27)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	make_file
	lui	t1,%hi(.LC28)
	addi	a1,t1,%lo(.LC28)
	addi	a0,s0,%lo(.LC27)
	call	symlink_to
	lui	a5,%hi(.LC29)
	lui	t1,%hi(.LC28)
	addi	a1,a5,%lo(.LC29)
	addi	a0,t1,%lo(.LC28)
	call	link_to
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw
	lui	s1,%hi(text)
	lui	a5,%hi(.LC29)
	addi	a1,a5,%lo(.LC29)
	li	t0,78
	li	a0,-100
	addi	a2,s1,%lo(text)
	li	a3,256
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	lui	a0,%hi(.LC30)
	addi	a1,s1,%lo(text)
	addi	a0,a0,%lo(.LC30)
	call	saw_bytes
	lui	t2,%hi(.LC31)
	lui	t1,%hi(.LC28)
	li	t0,37
	li	a0,-100
	addi	a1,t1,%lo(.LC28)
	li	a2,-100
	addi	a3,t2,%lo(.LC31)
	li	a4,1024
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
	lui	t2,%hi(.LC31)
	li	t0,78
	li	a0,-100
	addi	a1,t2,%lo(.LC31)
	addi	a2,s1,%lo(text)
	li	a3,256
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
	addi	a0,s0,%lo(.LC27)
	call	link_count
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	addi	sp,sp,12
	tail	saw
	.size	case_link_to_a_symlink, .-case_link_to_a_symlink
	.section	.rodata.str1.4
	.align	2
.LC34:
	.string	"links/symlink"
	.section	test_cases
	.align	2
	.type	entry_symlink, @object
	.size	entry_symlink, 8
entry_symlink:
	.word	.LC34
	.word	case_symlink
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"symlink"
	.align	2
.LC36:
	.string	"readlink"
	.align	2
.LC37:
	.string	"short"
	.align	2
.LC38:
	.string	"create through it"
	.text
	.align	2
	.type	case_symlink, @function
case_symlink:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a1,%hi(.LC1)
	lui	s1,%hi(.LC27)
	addi	a1,a1,%lo(.LC1)
	addi	a0,s1,%lo(.LC27)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	lui	s0,%hi(.LC28)
	addi	a1,s0,%lo(.LC28)
	addi	a0,s1,%lo(.LC27)
	call	symlink_to
	mv	a1,a0
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	saw
	addi	a0,s0,%lo(.LC28)
	call	show_file
	lui	t1,%hi(text)
	li	t0,78
	li	a0,-100
	addi	a1,s0,%lo(.LC28)
	addi	a2,t1,%lo(text)
	li	a3,256
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	lui	a0,%hi(.LC36)
	addi	a1,t1,%lo(text)
	addi	a0,a0,%lo(.LC36)
	call	saw_bytes
	lui	t1,%hi(text)
	li	t0,78
	li	a0,-100
	addi	a1,s0,%lo(.LC28)
	addi	a2,t1,%lo(text)
	li	a3,1
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	lui	a0,%hi(.LC37)
	addi	a1,t1,%lo(text)
	addi	a0,a0,%lo(.LC37)
	call	saw_bytes
	addi	a0,s1,%lo(.LC27)
	call	sys_unlink
	addi	a0,s0,%lo(.LC28)
	call	show_file
	li	a1,66
	addi	a0,s0,%lo(.LC28)
	call	sys_open
	not	a1,a0
	lui	a0,%hi(.LC38)
	addi	a0,a0,%lo(.LC38)
	srli	a1,a1,31
	call	saw
	lw	s0,4(sp)
	lw	ra,8(sp)
	addi	a0,s1,%lo(.LC27)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	show_file
	.size	case_symlink, .-case_symlink
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"links/symlink_errors"
	.section	test_cases
	.align	2
	.type	entry_symlink_errors, @object
	.size	entry_symlink_errors, 8
entry_symlink_errors:
	.word	.LC39
	.word	case_symlink_errors
	.section	.rodata.str1.4
	.align	2
.LC40:
	.string	"x"
	.align	2
.LC41:
	.string	"empty target"
	.align	2
.LC42:
	.string	"empty name"
	.align	2
.LC43:
	.string	"n/s"
	.align	2
.LC44:
	.string	"f/s"
	.align	2
.LC45:
	.string	"s/"
	.align	2
.LC46:
	.string	"slash"
	.text
	.align	2
	.type	case_symlink_errors, @function
case_symlink_errors:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a5,%hi(.LC8)
	lui	s0,%hi(.LC27)
	addi	a1,a5,%lo(.LC8)
	addi	a0,s0,%lo(.LC27)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	make_file
	addi	a1,s0,%lo(.LC27)
	lui	s0,%hi(.LC40)
	addi	a0,s0,%lo(.LC40)
	call	symlink_to
	mv	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	lui	a5,%hi(.LC8)
	lui	s1,%hi(.LC28)
	addi	a1,s1,%lo(.LC28)
	addi	a0,a5,%lo(.LC8)
	call	symlink_to
	mv	a1,a0
	lui	a0,%hi(.LC41)
	addi	a0,a0,%lo(.LC41)
	call	saw
	lui	a5,%hi(.LC8)
	addi	a1,a5,%lo(.LC8)
	addi	a0,s0,%lo(.LC40)
	call	symlink_to
	mv	a1,a0
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	lui	a1,%hi(.LC43)
	addi	a1,a1,%lo(.LC43)
	addi	a0,s0,%lo(.LC40)
	call	symlink_to
	mv	a1,a0
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	saw
	lui	a1,%hi(.LC44)
	addi	a1,a1,%lo(.LC44)
	addi	a0,s0,%lo(.LC40)
	call	symlink_to
	mv	a1,a0
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	saw
	lui	a1,%hi(.LC45)
	addi	a1,a1,%lo(.LC45)
	addi	a0,s0,%lo(.LC40)
	call	symlink_to
	mv	a1,a0
	lui	a0,%hi(.LC46)
	addi	a0,a0,%lo(.LC46)
	call	saw
	li	t0,36
	addi	a0,s0,%lo(.LC40)
	li	a1,99
	addi	a2,s1,%lo(.LC28)
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
	li	t0,36
	li	a0,16
	li	a1,-100
	addi	a2,s1,%lo(.LC28)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(.LC23)
	mv	a1,a0
	addi	a0,s1,%lo(.LC23)
	call	saw
	li	t0,36
	addi	a0,s0,%lo(.LC40)
	li	a1,-100
	li	a2,16
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
	addi	a0,s1,%lo(.LC23)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	saw
	.size	case_symlink_errors, .-case_symlink_errors
	.section	.rodata.str1.4
	.align	2
.LC47:
	.string	"links/readlink_errors"
	.section	test_cases
	.align	2
	.type	entry_readlink_errors, @object
	.size	entry_readlink_errors, 8
entry_readlink_errors:
	.word	.LC47
	.word	case_readlink_errors
	.section	.rodata.str1.4
	.align	2
.LC48:
	.string	"file"
	.align	2
.LC49:
	.string	"size 0"
	.text
	.align	2
	.type	case_readlink_errors, @function
case_readlink_errors:
	lui	a5,%hi(.LC27)
	lui	a1,%hi(.LC8)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC8)
	addi	a0,a5,%lo(.LC27)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	make_file
	lui	t1,%hi(.LC9)
	addi	a0,t1,%lo(.LC9)
	call	sys_mkdir
	lui	a5,%hi(.LC27)
	lui	s1,%hi(.LC28)
	addi	a1,s1,%lo(.LC28)
	addi	a0,a5,%lo(.LC27)
	call	symlink_to
	lui	s0,%hi(text)
	lui	a5,%hi(.LC27)
	addi	a1,a5,%lo(.LC27)
	li	t0,78
	li	a0,-100
	addi	a2,s0,%lo(text)
	li	a3,256
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
	lui	t1,%hi(.LC9)
	li	t0,78
	li	a0,-100
	addi	a1,t1,%lo(.LC9)
	addi	a2,s0,%lo(text)
	li	a3,256
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
	lui	a1,%hi(.LC12)
	li	t0,78
	li	a0,-100
	addi	a1,a1,%lo(.LC12)
	addi	a2,s0,%lo(text)
	li	a3,256
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
	li	t0,78
	li	a0,-100
	addi	a1,s1,%lo(.LC28)
	addi	a2,s0,%lo(text)
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
	li	t0,78
	li	a0,-100
	addi	a1,s1,%lo(.LC28)
	li	a2,16
	li	a3,10
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC23)
	mv	a1,a0
	addi	a0,t1,%lo(.LC23)
	call	saw
	li	t0,78
	li	a0,-100
	li	a1,16
	addi	a2,s0,%lo(text)
	li	a3,10
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC23)
	mv	a1,a0
	addi	a0,t1,%lo(.LC23)
	call	saw
	lui	a1,%hi(.LC44)
	li	t0,78
	li	a0,-100
	addi	a1,a1,%lo(.LC44)
	addi	a2,s0,%lo(text)
	li	a3,10
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
	li	t0,78
	li	a0,99
	addi	a1,s1,%lo(.LC28)
	addi	a2,s0,%lo(text)
	li	a3,10
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
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	addi	sp,sp,12
	tail	saw
	.size	case_readlink_errors, .-case_readlink_errors
	.section	.rodata.str1.4
	.align	2
.LC50:
	.string	"links/symlink_loops"
	.section	test_cases
	.align	2
	.type	entry_symlink_loops, @object
	.size	entry_symlink_loops, 8
entry_symlink_loops:
	.word	.LC50
	.word	case_symlink_loops
	.section	.rodata.str1.4
	.align	2
.LC51:
	.string	"open"
	.align	2
.LC52:
	.string	"self/x"
	.align	2
.LC53:
	.string	"nofollow"
	.align	2
.LC54:
	.string	"chdir"
	.align	2
.LC55:
	.string	"a/x"
	.align	2
.LC56:
	.string	"mkdir"
	.align	2
.LC57:
	.string	"mkdir over"
	.text
	.align	2
	.type	case_symlink_loops, @function
case_symlink_loops:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	lui	s0,%hi(.LC2)
	lui	s1,%hi(.LC3)
	addi	a1,s0,%lo(.LC2)
	addi	a0,s1,%lo(.LC3)
	sw	ra,8(sp)
	call	symlink_to
	addi	a1,s1,%lo(.LC3)
	addi	a0,s0,%lo(.LC2)
	call	symlink_to
	lui	s1,%hi(.LC11)
	addi	a1,s1,%lo(.LC11)
	addi	a0,s1,%lo(.LC11)
	call	symlink_to
	li	a1,0
	addi	a0,s0,%lo(.LC2)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	call	saw
	lui	a0,%hi(.LC52)
	li	a1,0
	addi	a0,a0,%lo(.LC52)
	call	sys_open
	mv	a1,a0
	addi	a0,s1,%lo(.LC11)
	call	saw
	li	a1,131072
	addi	a0,s0,%lo(.LC2)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC53)
	addi	a0,a0,%lo(.LC53)
	call	saw
	li	t0,49
	addi	a0,s0,%lo(.LC2)
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
	lui	a0,%hi(.LC54)
	addi	a0,a0,%lo(.LC54)
	call	saw
	lui	a0,%hi(.LC55)
	addi	a0,a0,%lo(.LC55)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC56)
	addi	a0,a0,%lo(.LC56)
	call	saw
	addi	a0,s0,%lo(.LC2)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC57)
	addi	a0,a0,%lo(.LC57)
	call	saw
	addi	a0,s0,%lo(.LC2)
	call	sys_unlink
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	addi	sp,sp,12
	tail	saw
	.size	case_symlink_loops, .-case_symlink_loops
	.section	.rodata.str1.4
	.align	2
.LC58:
	.string	"links/symlinks_up_to_40"
	.section	test_cases
	.align	2
	.type	entry_symlinks_up_to_40, @object
	.size	entry_symlinks_up_to_40, 8
entry_symlinks_up_to_40:
	.word	.LC58
	.word	case_symlinks_up_to_40
	.section	.rodata.str1.4
	.align	2
.LC59:
	.string	"end"
	.align	2
.LC60:
	.string	"l0"
	.align	2
.LC61:
	.string	"l"
	.align	2
.LC62:
	.string	"l40"
	.align	2
.LC63:
	.string	"l41"
	.text
	.align	2
	.type	case_symlinks_up_to_40, @function
case_symlinks_up_to_40:
	lui	a1,%hi(.LC59)
	lui	a0,%hi(.LC60)
	addi	sp,sp,-44
	addi	a1,a1,%lo(.LC59)
	addi	a0,a0,%lo(.LC60)
	sw	s0,36(sp)
	sw	s1,32(sp)
	sw	ra,40(sp)
	li	s0,1
	call	make_file
	lui	s1,%hi(.LC61)
.L30:
	addi	a1,s1,%lo(.LC61)
	addi	a0,sp,16
	call	put_text
	addi	a1,s0,-1
	call	put_number
	addi	a1,s1,%lo(.LC61)
	mv	a0,sp
	call	put_text
	mv	a1,s0
	call	put_number
	mv	a1,sp
	addi	a0,sp,16
	call	symlink_to
	addi	s0,s0,1
	li	a5,42
	bne	s0,a5,.L30
	lui	a0,%hi(.LC62)
	addi	a0,a0,%lo(.LC62)
	call	show_file
	lui	a0,%hi(.LC63)
	addi	a0,a0,%lo(.LC63)
	call	show_file
	lw	ra,40(sp)
	lw	s0,36(sp)
	lw	s1,32(sp)
	addi	sp,sp,44
	jr	ra
	.size	case_symlinks_up_to_40, .-case_symlinks_up_to_40
	.section	.rodata.str1.4
	.align	2
.LC64:
	.string	"links/symlinks_to_directories"
	.section	test_cases
	.align	2
	.type	entry_symlinks_to_directories, @object
	.size	entry_symlinks_to_directories, 8
entry_symlinks_to_directories:
	.word	.LC64
	.word	case_symlinks_to_directories
	.section	.rodata.str1.4
	.align	2
.LC65:
	.string	"inside"
	.align	2
.LC66:
	.string	"d/f"
	.align	2
.LC67:
	.string	"d/"
	.align	2
.LC68:
	.string	"d/up"
	.align	2
.LC69:
	.string	"../d/f"
	.align	2
.LC70:
	.string	"s/f"
	.align	2
.LC71:
	.string	"t/f"
	.align	2
.LC72:
	.string	"rmdir"
	.align	2
.LC73:
	.string	"rmdir slash"
	.align	2
.LC74:
	.string	"directory flag"
	.align	2
.LC75:
	.string	"both flags"
	.align	2
.LC76:
	.string	"nofollow slash"
	.text
	.align	2
	.type	case_symlinks_to_directories, @function
case_symlinks_to_directories:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(.LC9)
	addi	a0,s1,%lo(.LC9)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	sys_mkdir
	lui	a1,%hi(.LC65)
	lui	a0,%hi(.LC66)
	addi	a1,a1,%lo(.LC65)
	addi	a0,a0,%lo(.LC66)
	call	make_file
	lui	s0,%hi(.LC28)
	addi	a1,s0,%lo(.LC28)
	addi	a0,s1,%lo(.LC9)
	call	symlink_to
	lui	a1,%hi(.LC29)
	lui	a0,%hi(.LC67)
	addi	a1,a1,%lo(.LC29)
	addi	a0,a0,%lo(.LC67)
	call	symlink_to
	lui	s1,%hi(.LC68)
	lui	a0,%hi(.LC69)
	addi	a1,s1,%lo(.LC68)
	addi	a0,a0,%lo(.LC69)
	call	symlink_to
	lui	a0,%hi(.LC70)
	addi	a0,a0,%lo(.LC70)
	call	show_file
	lui	a0,%hi(.LC71)
	addi	a0,a0,%lo(.LC71)
	call	show_file
	addi	a0,s1,%lo(.LC68)
	call	show_file
	li	t0,35
	li	a0,-100
	addi	a1,s0,%lo(.LC28)
	li	a2,512
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
	lui	s1,%hi(.LC45)
	li	t0,35
	li	a0,-100
	addi	a1,s1,%lo(.LC45)
	li	a2,512
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
	li	a1,65536
	addi	a0,s0,%lo(.LC28)
	call	sys_open
	not	a1,a0
	lui	a0,%hi(.LC74)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC74)
	call	saw
	li	a1,196608
	addi	a0,s0,%lo(.LC28)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC75)
	addi	a0,a0,%lo(.LC75)
	call	saw
	li	a1,131072
	addi	a0,s1,%lo(.LC45)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	not	a1,a0
	lui	a0,%hi(.LC76)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC76)
	addi	sp,sp,12
	tail	saw
	.size	case_symlinks_to_directories, .-case_symlinks_to_directories
	.section	.rodata.str1.4
	.align	2
.LC77:
	.string	"links/dangling_symlinks"
	.section	test_cases
	.align	2
	.type	entry_dangling_symlinks, @object
	.size	entry_dangling_symlinks, 8
entry_dangling_symlinks:
	.word	.LC77
	.word	case_dangling_symlinks
	.section	.rodata.str1.4
	.align	2
.LC78:
	.string	"nowhere"
	.align	2
.LC79:
	.string	"excl"
	.align	2
.LC80:
	.string	"create"
	.align	2
.LC81:
	.string	"made"
	.text
	.align	2
	.type	case_dangling_symlinks, @function
case_dangling_symlinks:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	lui	s0,%hi(.LC28)
	lui	s1,%hi(.LC78)
	addi	a1,s0,%lo(.LC28)
	addi	a0,s1,%lo(.LC78)
	sw	ra,8(sp)
	call	symlink_to
	li	a1,0
	addi	a0,s0,%lo(.LC28)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	call	saw
	li	a1,194
	addi	a0,s0,%lo(.LC28)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC79)
	addi	a0,a0,%lo(.LC79)
	call	saw
	addi	a0,s0,%lo(.LC28)
	call	sys_mkdir
	mv	a1,a0
	lui	a0,%hi(.LC56)
	addi	a0,a0,%lo(.LC56)
	call	saw
	li	t0,49
	addi	a0,s0,%lo(.LC28)
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
	lui	a0,%hi(.LC54)
	addi	a0,a0,%lo(.LC54)
	call	saw
	li	a1,66
	addi	a0,s0,%lo(.LC28)
	call	sys_open
	not	a1,a0
	lui	a0,%hi(.LC80)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC80)
	call	saw
	li	a1,0
	addi	a0,s1,%lo(.LC78)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	not	a1,a0
	lui	a0,%hi(.LC81)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC81)
	addi	sp,sp,12
	tail	saw
	.size	case_dangling_symlinks, .-case_dangling_symlinks
	.section	.rodata.str1.4
	.align	2
.LC82:
	.string	"links/symlink_size_and_mode"
	.section	test_cases
	.align	2
	.type	entry_symlink_size_and_mode, @object
	.size	entry_symlink_size_and_mode, 8
entry_symlink_size_and_mode:
	.word	.LC82
	.word	case_symlink_size_and_mode
	.section	.rodata.str1.4
	.align	2
.LC83:
	.string	"some/target"
	.align	2
.LC84:
	.string	"mode"
	.align	2
.LC85:
	.string	"size"
	.text
	.align	2
	.type	case_symlink_size_and_mode, @function
case_symlink_size_and_mode:
	addi	sp,sp,-272
	sw	s1,260(sp)
	lui	a0,%hi(.LC83)
	lui	s1,%hi(.LC28)
	sw	s0,264(sp)
	addi	a1,s1,%lo(.LC28)
	addi	s0,sp,7
	addi	a0,a0,%lo(.LC83)
	sw	ra,268(sp)
	andi	s0,s0,-8
	call	symlink_to
	li	t0,291
	li	a0,-100
	addi	a1,s1,%lo(.LC28)
	li	a2,256
	li	a3,2047
	mv	a4,s0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lhu	a1,28(s0)
	lui	a0,%hi(.LC84)
	addi	a0,a0,%lo(.LC84)
	call	saw_hex
	lw	a1,40(s0)
	lui	a0,%hi(.LC85)
	addi	a0,a0,%lo(.LC85)
	call	saw
	li	t0,291
	li	a0,-100
	addi	a1,s1,%lo(.LC28)
	li	a2,0
	li	a3,2047
	mv	a4,s0
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
	lw	ra,268(sp)
	lw	s0,264(sp)
	lw	s1,260(sp)
	addi	sp,sp,272
	jr	ra
	.size	case_symlink_size_and_mode, .-case_symlink_size_and_mode
	.section	.rodata.str1.4
	.align	2
.LC86:
	.string	"links/rename"
	.section	test_cases
	.align	2
	.type	entry_rename, @object
	.size	entry_rename, 8
entry_rename:
	.word	.LC86
	.word	case_rename
	.section	.rodata.str1.4
	.align	2
.LC87:
	.string	"A"
	.align	2
.LC88:
	.string	"rename"
	.align	2
.LC89:
	.string	"C"
	.align	2
.LC90:
	.string	"c"
	.align	2
.LC91:
	.string	"over"
	.text
	.align	2
	.type	case_rename, @function
case_rename:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a1,%hi(.LC87)
	lui	s1,%hi(.LC2)
	addi	a1,a1,%lo(.LC87)
	addi	a0,s1,%lo(.LC2)
	sw	ra,8(sp)
	sw	s0,4(sp)
	lui	s0,%hi(.LC3)
	call	make_file
	addi	a1,s0,%lo(.LC3)
	addi	a0,s1,%lo(.LC2)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC88)
	addi	a0,a0,%lo(.LC88)
	call	saw
	addi	a0,s1,%lo(.LC2)
	call	show_file
	addi	a0,s0,%lo(.LC3)
	call	show_file
	lui	s1,%hi(.LC90)
	lui	a1,%hi(.LC89)
	addi	a1,a1,%lo(.LC89)
	addi	a0,s1,%lo(.LC90)
	call	make_file
	addi	a1,s0,%lo(.LC3)
	addi	a0,s1,%lo(.LC90)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC91)
	addi	a0,a0,%lo(.LC91)
	call	saw
	addi	a0,s0,%lo(.LC3)
	call	show_file
	addi	a1,s0,%lo(.LC3)
	addi	a0,s0,%lo(.LC3)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	saw
	addi	a0,s0,%lo(.LC3)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	show_file
	.size	case_rename, .-case_rename
	.section	.rodata.str1.4
	.align	2
.LC92:
	.string	"links/rename_keeps_open_files"
	.section	test_cases
	.align	2
	.type	entry_rename_keeps_open_files, @object
	.size	entry_rename_keeps_open_files, 8
entry_rename_keeps_open_files:
	.word	.LC92
	.word	case_rename_keeps_open_files
	.section	.rodata.str1.4
	.align	2
.LC93:
	.string	"B"
	.align	2
.LC94:
	.string	"old a"
	.align	2
.LC95:
	.string	"old b"
	.text
	.align	2
	.type	case_rename_keeps_open_files, @function
case_rename_keeps_open_files:
	addi	sp,sp,-20
	sw	s1,8(sp)
	lui	a1,%hi(.LC87)
	lui	s1,%hi(.LC2)
	addi	a1,a1,%lo(.LC87)
	addi	a0,s1,%lo(.LC2)
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	make_file
	lui	s0,%hi(.LC3)
	lui	a1,%hi(.LC93)
	sw	a0,0(sp)
	addi	a1,a1,%lo(.LC93)
	addi	a0,s0,%lo(.LC3)
	call	make_file
	sw	a0,4(sp)
	addi	a1,s0,%lo(.LC3)
	addi	a0,s1,%lo(.LC2)
	call	rename_to
	lui	s1,%hi(text)
	lw	a0,0(sp)
	li	t0,63
	addi	a1,s1,%lo(text)
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
	lui	a0,%hi(.LC94)
	addi	a0,a0,%lo(.LC94)
	call	saw_bytes
	lw	a0,4(sp)
	li	t0,63
	addi	a1,s1,%lo(text)
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
	lui	a0,%hi(.LC95)
	addi	a0,a0,%lo(.LC95)
	call	saw_bytes
	addi	a0,s0,%lo(.LC3)
	lw	s0,12(sp)
	lw	ra,16(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	tail	show_file
	.size	case_rename_keeps_open_files, .-case_rename_keeps_open_files
	.section	.rodata.str1.4
	.align	2
.LC96:
	.string	"links/rename_directories"
	.section	test_cases
	.align	2
	.type	entry_rename_directories, @object
	.size	entry_rename_directories, 8
entry_rename_directories:
	.word	.LC96
	.word	case_rename_directories
	.section	.rodata.str1.4
	.align	2
.LC97:
	.string	"over empty"
	.align	2
.LC98:
	.string	"e/f"
	.align	2
.LC99:
	.string	"over full"
	.align	2
.LC100:
	.string	"g/"
	.align	2
.LC101:
	.string	"slashes"
	.align	2
.LC102:
	.string	"e/g"
	.align	2
.LC103:
	.string	"g"
	.align	2
.LC104:
	.string	"into another"
	.align	2
.LC105:
	.string	"links"
	.text
	.align	2
	.type	case_rename_directories, @function
case_rename_directories:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(.LC9)
	addi	a0,s1,%lo(.LC9)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	sys_mkdir
	lui	a1,%hi(.LC65)
	lui	a0,%hi(.LC66)
	addi	a1,a1,%lo(.LC65)
	addi	a0,a0,%lo(.LC66)
	call	make_file
	lui	s0,%hi(.LC14)
	addi	a0,s0,%lo(.LC14)
	call	sys_mkdir
	addi	a1,s0,%lo(.LC14)
	addi	a0,s1,%lo(.LC9)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC97)
	addi	a0,a0,%lo(.LC97)
	call	saw
	lui	a0,%hi(.LC98)
	addi	a0,a0,%lo(.LC98)
	call	show_file
	addi	a0,s1,%lo(.LC9)
	call	sys_mkdir
	addi	a1,s0,%lo(.LC14)
	addi	a0,s1,%lo(.LC9)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC99)
	addi	a0,a0,%lo(.LC99)
	call	saw
	lui	a1,%hi(.LC100)
	lui	a0,%hi(.LC67)
	addi	a1,a1,%lo(.LC100)
	addi	a0,a0,%lo(.LC67)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC101)
	addi	a0,a0,%lo(.LC101)
	call	saw
	lui	a1,%hi(.LC102)
	lui	a0,%hi(.LC103)
	addi	a1,a1,%lo(.LC102)
	addi	a0,a0,%lo(.LC103)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC104)
	addi	a0,a0,%lo(.LC104)
	call	saw
	addi	a0,s0,%lo(.LC14)
	call	link_count
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC105)
	addi	a0,a0,%lo(.LC105)
	addi	sp,sp,12
	tail	saw
	.size	case_rename_directories, .-case_rename_directories
	.section	.rodata.str1.4
	.align	2
.LC106:
	.string	"links/rename_kinds"
	.section	test_cases
	.align	2
	.type	entry_rename_kinds, @object
	.size	entry_rename_kinds, 8
entry_rename_kinds:
	.word	.LC106
	.word	case_rename_kinds
	.section	.rodata.str1.4
	.align	2
.LC107:
	.string	"file over directory"
	.align	2
.LC108:
	.string	"directory over file"
	.align	2
.LC109:
	.string	"n/"
	.align	2
.LC110:
	.string	"file to slash"
	.align	2
.LC111:
	.string	"directory to slash"
	.text
	.align	2
	.type	case_rename_kinds, @function
case_rename_kinds:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a1,%hi(.LC8)
	lui	s1,%hi(.LC27)
	addi	a1,a1,%lo(.LC8)
	addi	a0,s1,%lo(.LC27)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	lui	s0,%hi(.LC9)
	addi	a0,s0,%lo(.LC9)
	call	sys_mkdir
	addi	a1,s0,%lo(.LC9)
	addi	a0,s1,%lo(.LC27)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC107)
	addi	a0,a0,%lo(.LC107)
	call	saw
	addi	a1,s1,%lo(.LC27)
	addi	a0,s0,%lo(.LC9)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC108)
	addi	a0,a0,%lo(.LC108)
	call	saw
	lui	a5,%hi(.LC109)
	addi	a1,a5,%lo(.LC109)
	addi	a0,s1,%lo(.LC27)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC110)
	addi	a0,a0,%lo(.LC110)
	call	saw
	lui	a5,%hi(.LC109)
	addi	a1,a5,%lo(.LC109)
	addi	a0,s0,%lo(.LC9)
	call	rename_to
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC111)
	addi	a0,a0,%lo(.LC111)
	addi	sp,sp,12
	tail	saw
	.size	case_rename_kinds, .-case_rename_kinds
	.section	.rodata.str1.4
	.align	2
.LC112:
	.string	"links/rename_errors"
	.section	test_cases
	.align	2
	.type	entry_rename_errors, @object
	.size	entry_rename_errors, 8
entry_rename_errors:
	.word	.LC112
	.word	case_rename_errors
	.section	.rodata.str1.4
	.align	2
.LC113:
	.string	"d/e"
	.align	2
.LC114:
	.string	"m"
	.align	2
.LC115:
	.string	"n/m"
	.align	2
.LC116:
	.string	"to missing"
	.align	2
.LC117:
	.string	"d/e/x"
	.align	2
.LC118:
	.string	"into itself"
	.align	2
.LC119:
	.string	"over its parent"
	.align	2
.LC120:
	.string	"."
	.align	2
.LC121:
	.string	"dot"
	.align	2
.LC122:
	.string	"to dot"
	.align	2
.LC123:
	.string	"d/.."
	.align	2
.LC124:
	.string	"dots"
	.align	2
.LC125:
	.string	"to empty"
	.align	2
.LC126:
	.string	"y"
	.align	2
.LC127:
	.string	"f/x"
	.align	2
.LC128:
	.string	"from a file"
	.align	2
.LC129:
	.string	"/dev/f"
	.align	2
.LC130:
	.string	"other file system"
	.text
	.align	2
	.type	case_rename_errors, @function
case_rename_errors:
	lui	a5,%hi(.LC9)
	addi	sp,sp,-12
	addi	a0,a5,%lo(.LC9)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	sys_mkdir
	lui	s1,%hi(.LC113)
	addi	a0,s1,%lo(.LC113)
	call	sys_mkdir
	lui	a5,%hi(.LC8)
	lui	s0,%hi(.LC27)
	addi	a1,a5,%lo(.LC8)
	addi	a0,s0,%lo(.LC27)
	call	make_file
	lui	a1,%hi(.LC114)
	lui	a0,%hi(.LC12)
	addi	a1,a1,%lo(.LC114)
	addi	a0,a0,%lo(.LC12)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	call	saw
	lui	a1,%hi(.LC115)
	addi	a1,a1,%lo(.LC115)
	addi	a0,s0,%lo(.LC27)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC116)
	addi	a0,a0,%lo(.LC116)
	call	saw
	lui	a5,%hi(.LC9)
	lui	a1,%hi(.LC117)
	addi	a0,a5,%lo(.LC9)
	addi	a1,a1,%lo(.LC117)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC118)
	addi	a0,a0,%lo(.LC118)
	call	saw
	lui	a5,%hi(.LC9)
	addi	a1,a5,%lo(.LC9)
	addi	a0,s1,%lo(.LC113)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC119)
	addi	a0,a0,%lo(.LC119)
	call	saw
	lui	s1,%hi(.LC40)
	lui	a4,%hi(.LC120)
	addi	a1,s1,%lo(.LC40)
	addi	a0,a4,%lo(.LC120)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC121)
	addi	a0,a0,%lo(.LC121)
	call	saw
	lui	a4,%hi(.LC120)
	lui	a5,%hi(.LC9)
	addi	a1,a4,%lo(.LC120)
	addi	a0,a5,%lo(.LC9)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC122)
	addi	a0,a0,%lo(.LC122)
	call	saw
	lui	a0,%hi(.LC123)
	addi	a1,s1,%lo(.LC40)
	addi	a0,a0,%lo(.LC123)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC124)
	addi	a0,a0,%lo(.LC124)
	call	saw
	lui	a5,%hi(.LC8)
	addi	a1,s1,%lo(.LC40)
	addi	a0,a5,%lo(.LC8)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw
	lui	a5,%hi(.LC8)
	addi	a1,a5,%lo(.LC8)
	addi	a0,s0,%lo(.LC27)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC125)
	addi	a0,a0,%lo(.LC125)
	call	saw
	lui	a1,%hi(.LC126)
	lui	a0,%hi(.LC127)
	addi	a1,a1,%lo(.LC126)
	addi	a0,a0,%lo(.LC127)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC128)
	addi	a0,a0,%lo(.LC128)
	call	saw
	li	t0,276
	li	a0,-100
	li	a1,16
	li	a2,-100
	addi	a3,s1,%lo(.LC40)
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC23)
	mv	a1,a0
	addi	a0,t1,%lo(.LC23)
	call	saw
	li	t0,276
	li	a0,-100
	addi	a1,s0,%lo(.LC27)
	li	a2,-100
	li	a3,16
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC23)
	mv	a1,a0
	addi	a0,t1,%lo(.LC23)
	call	saw
	li	t0,276
	li	a0,99
	addi	a1,s0,%lo(.LC27)
	li	a2,-100
	addi	a3,s1,%lo(.LC40)
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC22)
	mv	a1,a0
	addi	a0,t1,%lo(.LC22)
	call	saw
	li	t0,276
	li	a0,-100
	addi	a1,s0,%lo(.LC27)
	li	a2,99
	addi	a3,s1,%lo(.LC40)
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC22)
	mv	a1,a0
	addi	a0,t1,%lo(.LC22)
	call	saw
	lui	a1,%hi(.LC129)
	addi	a1,a1,%lo(.LC129)
	addi	a0,s0,%lo(.LC27)
	call	rename_to
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC130)
	addi	a0,a0,%lo(.LC130)
	addi	sp,sp,12
	tail	saw
	.size	case_rename_errors, .-case_rename_errors
	.section	.rodata.str1.4
	.align	2
.LC131:
	.string	"links/rename_flags"
	.section	test_cases
	.align	2
	.type	entry_rename_flags, @object
	.size	entry_rename_flags, 8
entry_rename_flags:
	.word	.LC131
	.word	case_rename_flags
	.section	.rodata.str1.4
	.align	2
.LC132:
	.string	"noreplace"
	.align	2
.LC133:
	.string	"noreplace new"
	.align	2
.LC134:
	.string	"exchange"
	.align	2
.LC135:
	.string	"exchange with nothing"
	.align	2
.LC136:
	.string	"both"
	.align	2
.LC137:
	.string	"unknown"
	.text
	.align	2
	.type	case_rename_flags, @function
case_rename_flags:
	lui	t1,%hi(.LC2)
	lui	a1,%hi(.LC87)
	addi	sp,sp,-12
	addi	a0,t1,%lo(.LC2)
	addi	a1,a1,%lo(.LC87)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	make_file
	lui	s0,%hi(.LC3)
	lui	a1,%hi(.LC93)
	addi	a1,a1,%lo(.LC93)
	addi	a0,s0,%lo(.LC3)
	call	make_file
	lui	t1,%hi(.LC2)
	li	t0,276
	li	a0,-100
	addi	a1,t1,%lo(.LC2)
	li	a2,-100
	addi	a3,s0,%lo(.LC3)
	li	a4,1
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
	lui	s1,%hi(.LC90)
	lui	t1,%hi(.LC2)
	li	t0,276
	li	a0,-100
	addi	a1,t1,%lo(.LC2)
	li	a2,-100
	addi	a3,s1,%lo(.LC90)
	li	a4,1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC133)
	addi	a0,a0,%lo(.LC133)
	call	saw
	li	t0,276
	li	a0,-100
	addi	a1,s0,%lo(.LC3)
	li	a2,-100
	addi	a3,s1,%lo(.LC90)
	li	a4,2
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC134)
	addi	a0,a0,%lo(.LC134)
	call	saw
	addi	a0,s0,%lo(.LC3)
	call	show_file
	addi	a0,s1,%lo(.LC90)
	call	show_file
	lui	a3,%hi(.LC12)
	li	t0,276
	li	a0,-100
	addi	a1,s0,%lo(.LC3)
	li	a2,-100
	addi	a3,a3,%lo(.LC12)
	li	a4,2
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC135)
	addi	a0,a0,%lo(.LC135)
	call	saw
	li	t0,276
	li	a0,-100
	addi	a1,s0,%lo(.LC3)
	li	a2,-100
	addi	a3,s1,%lo(.LC90)
	li	a4,3
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC136)
	addi	a0,a0,%lo(.LC136)
	call	saw
	li	t0,276
	li	a0,-100
	addi	a1,s0,%lo(.LC3)
	li	a2,-100
	addi	a3,s1,%lo(.LC90)
	li	a4,256
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
	lui	a0,%hi(.LC137)
	addi	a0,a0,%lo(.LC137)
	addi	sp,sp,12
	tail	saw
	.size	case_rename_flags, .-case_rename_flags
	.section	.rodata.str1.4
	.align	2
.LC138:
	.string	"links/rename_of_the_same_file"
	.section	test_cases
	.align	2
	.type	entry_rename_of_the_same_file, @object
	.size	entry_rename_of_the_same_file, 8
entry_rename_of_the_same_file:
	.word	.LC138
	.word	case_rename_of_the_same_file
	.section	.rodata.str1.4
	.align	2
.LC139:
	.string	"both stay"
	.text
	.align	2
	.type	case_rename_of_the_same_file, @function
case_rename_of_the_same_file:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a1,%hi(.LC87)
	lui	s0,%hi(.LC2)
	addi	a1,a1,%lo(.LC87)
	addi	a0,s0,%lo(.LC2)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	make_file
	lui	s1,%hi(.LC3)
	addi	a1,s1,%lo(.LC3)
	addi	a0,s0,%lo(.LC2)
	call	link_to
	addi	a1,s1,%lo(.LC3)
	addi	a0,s0,%lo(.LC2)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC88)
	addi	a0,a0,%lo(.LC88)
	call	saw
	addi	a0,s0,%lo(.LC2)
	call	link_count
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC139)
	addi	a0,a0,%lo(.LC139)
	addi	sp,sp,12
	tail	saw
	.size	case_rename_of_the_same_file, .-case_rename_of_the_same_file
	.section	.rodata.str1.4
	.align	2
.LC140:
	.string	"links/rename_symlinks"
	.section	test_cases
	.align	2
	.type	entry_rename_symlinks, @object
	.size	entry_rename_symlinks, 8
entry_rename_symlinks:
	.word	.LC140
	.word	case_rename_symlinks
	.section	.rodata.str1.4
	.align	2
.LC141:
	.string	"F"
	.align	2
.LC142:
	.string	"the link moves"
	.align	2
.LC143:
	.string	"G"
	.align	2
.LC144:
	.string	"over a link"
	.align	2
.LC145:
	.string	"f is untouched"
	.text
	.align	2
	.type	case_rename_symlinks, @function
case_rename_symlinks:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a1,%hi(.LC141)
	lui	s1,%hi(.LC27)
	addi	a1,a1,%lo(.LC141)
	addi	a0,s1,%lo(.LC27)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	lui	a5,%hi(.LC28)
	addi	a1,a5,%lo(.LC28)
	addi	a0,s1,%lo(.LC27)
	call	symlink_to
	lui	a5,%hi(.LC28)
	lui	s0,%hi(.LC29)
	addi	a1,s0,%lo(.LC29)
	addi	a0,a5,%lo(.LC28)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC142)
	addi	a0,a0,%lo(.LC142)
	call	saw
	lui	t1,%hi(text)
	li	t0,78
	li	a0,-100
	addi	a1,s0,%lo(.LC29)
	addi	a2,t1,%lo(text)
	li	a3,256
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	addi	a1,t1,%lo(text)
	addi	a0,s0,%lo(.LC29)
	call	saw_bytes
	lui	a5,%hi(.LC103)
	lui	a1,%hi(.LC143)
	addi	a1,a1,%lo(.LC143)
	addi	a0,a5,%lo(.LC103)
	call	make_file
	lui	a5,%hi(.LC103)
	addi	a0,a5,%lo(.LC103)
	addi	a1,s0,%lo(.LC29)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC144)
	addi	a0,a0,%lo(.LC144)
	call	saw
	addi	a0,s1,%lo(.LC27)
	call	link_count
	mv	a1,a0
	lui	a0,%hi(.LC145)
	addi	a0,a0,%lo(.LC145)
	call	saw
	addi	a0,s0,%lo(.LC29)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	show_file
	.size	case_rename_symlinks, .-case_rename_symlinks
	.section	.rodata.str1.4
	.align	2
.LC146:
	.string	"links/rename_changes_the_path_of_the_current_directory"
	.section	test_cases
	.align	2
	.type	entry_rename_changes_the_path_of_the_current_directory, @object
	.size	entry_rename_changes_the_path_of_the_current_directory, 8
entry_rename_changes_the_path_of_the_current_directory:
	.word	.LC146
	.word	case_rename_changes_the_path_of_the_current_directory
	.section	.rodata.str1.4
	.align	2
.LC147:
	.string	"before"
	.align	2
.LC148:
	.string	"../after"
	.align	2
.LC149:
	.string	"../before"
	.align	2
.LC150:
	.string	"/after"
	.align	2
.LC151:
	.string	"after"
	.align	2
.LC152:
	.string	"parent"
	.text
	.align	2
	.type	case_rename_changes_the_path_of_the_current_directory, @function
case_rename_changes_the_path_of_the_current_directory:
	addi	sp,sp,-312
	sw	s0,304(sp)
	lui	s0,%hi(.LC147)
	addi	a0,s0,%lo(.LC147)
	sw	ra,308(sp)
	call	sys_mkdir
	li	t0,49
	addi	a0,s0,%lo(.LC147)
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
	lui	s0,%hi(.LC148)
	lui	a0,%hi(.LC149)
	addi	a1,s0,%lo(.LC148)
	addi	a0,a0,%lo(.LC149)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC88)
	addi	a0,a0,%lo(.LC88)
	call	saw
	li	t0,17
	mv	a0,sp
	li	a1,300
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a1,%hi(.LC150)
	addi	a1,a1,%lo(.LC150)
	mv	a0,sp
	call	find_text
	snez	a1,a0
	lui	a0,%hi(.LC151)
	addi	a0,a0,%lo(.LC151)
	call	saw_is
	li	a1,0
	addi	a0,s0,%lo(.LC148)
	call	sys_open
	not	a1,a0
	lui	a0,%hi(.LC152)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC152)
	call	saw
	lw	ra,308(sp)
	lw	s0,304(sp)
	addi	sp,sp,312
	jr	ra
	.size	case_rename_changes_the_path_of_the_current_directory, .-case_rename_changes_the_path_of_the_current_directory
	.section	.rodata.str1.4
	.align	2
.LC153:
	.string	"links/moved_directory_knows_its_parent"
	.section	test_cases
	.align	2
	.type	entry_moved_directory_knows_its_parent, @object
	.size	entry_moved_directory_knows_its_parent, 8
entry_moved_directory_knows_its_parent:
	.word	.LC153
	.word	case_moved_directory_knows_its_parent
	.section	.rodata.str1.4
	.align	2
.LC154:
	.string	"a/d"
	.align	2
.LC155:
	.string	"b/mark"
	.align	2
.LC156:
	.string	"b/d"
	.align	2
.LC157:
	.string	"b/d/../mark"
	.text
	.align	2
	.type	case_moved_directory_knows_its_parent, @function
case_moved_directory_knows_its_parent:
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	sys_mkdir
	lui	s1,%hi(.LC3)
	addi	a0,s1,%lo(.LC3)
	call	sys_mkdir
	lui	s0,%hi(.LC154)
	addi	a0,s0,%lo(.LC154)
	call	sys_mkdir
	lui	a0,%hi(.LC155)
	addi	a1,s1,%lo(.LC3)
	addi	a0,a0,%lo(.LC155)
	call	make_file
	lui	a1,%hi(.LC156)
	addi	a1,a1,%lo(.LC156)
	addi	a0,s0,%lo(.LC154)
	call	rename_to
	mv	a1,a0
	lui	a0,%hi(.LC88)
	addi	a0,a0,%lo(.LC88)
	call	saw
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lui	a0,%hi(.LC157)
	addi	a0,a0,%lo(.LC157)
	addi	sp,sp,12
	tail	show_file
	.size	case_moved_directory_knows_its_parent, .-case_moved_directory_knows_its_parent
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
