	.file	"files.c"
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
	.local	stat
	.comm	stat,256,8
	.align	2
	.type	look, @function
look:
	addi	sp,sp,-16
	sw	s0,8(sp)
	lui	s0,%hi(stat)
	sw	s1,4(sp)
	sw	a1,0(sp)
	mv	s1,a0
	li	a2,256
	li	a1,0
	addi	a0,s0,%lo(stat)
	sw	ra,12(sp)
	call	memset
	lw	a2,0(sp)
	li	t0,291
	li	a0,-100
	mv	a1,s1
	li	a3,2047
	addi	a4,s0,%lo(stat)
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	look, .-look
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC3:
	.string	"files/statx_of_a_file"
	.section	test_cases,"a"
	.align	2
	.type	entry_statx_of_a_file, @object
	.size	entry_statx_of_a_file, 8
entry_statx_of_a_file:
	.word	.LC3
	.word	case_statx_of_a_file
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"12345"
	.align	2
.LC5:
	.string	"f"
	.align	2
.LC6:
	.string	"statx"
	.align	2
.LC7:
	.string	"mode"
	.align	2
.LC8:
	.string	"links"
	.align	2
.LC9:
	.string	"size"
	.align	2
.LC10:
	.string	"uid"
	.align	2
.LC11:
	.string	"gid"
	.align	2
.LC12:
	.string	"inode"
	.align	2
.LC13:
	.string	"mask"
	.text
	.align	2
	.type	case_statx_of_a_file, @function
case_statx_of_a_file:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a1,%hi(.LC4)
	lui	s0,%hi(.LC5)
	addi	a1,a1,%lo(.LC4)
	addi	a0,s0,%lo(.LC5)
	sw	ra,8(sp)
	call	make_file
	li	a1,0
	addi	a0,s0,%lo(.LC5)
	call	look
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	lui	s0,%hi(stat)
	addi	s0,s0,%lo(stat)
	call	saw
	lhu	a1,28(s0)
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw_hex
	lw	a1,16(s0)
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lw	a1,40(s0)
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lw	a1,20(s0)
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	lw	a1,24(s0)
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	saw
	lw	a1,32(s0)
	lw	a5,36(s0)
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	or	a1,a1,a5
	snez	a1,a1
	call	saw_is
	lw	a1,0(s0)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC13)
	andi	a1,a1,2047
	addi	a0,a0,%lo(.LC13)
	addi	sp,sp,12
	tail	saw_hex
	.size	case_statx_of_a_file, .-case_statx_of_a_file
	.section	.rodata.str1.4
	.align	2
.LC14:
	.string	"files/statx_of_kinds"
	.section	test_cases
	.align	2
	.type	entry_statx_of_kinds, @object
	.size	entry_statx_of_kinds, 8
entry_statx_of_kinds:
	.word	.LC14
	.word	case_statx_of_kinds
	.section	.rodata.str1.4
	.align	2
.LC15:
	.string	"d"
	.align	2
.LC16:
	.string	"directory"
	.align	2
.LC17:
	.string	"/dev/null"
	.align	2
.LC18:
	.string	"device"
	.align	2
.LC19:
	.string	"/"
	.align	2
.LC20:
	.string	"root"
	.text
	.align	2
	.type	case_statx_of_kinds, @function
case_statx_of_kinds:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	sys_mkdir.constprop.0.isra.0
	lui	a0,%hi(.LC15)
	li	a1,0
	addi	a0,a0,%lo(.LC15)
	lui	s0,%hi(stat)
	call	look
	addi	s0,s0,%lo(stat)
	lhu	a1,28(s0)
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw_hex
	lui	a0,%hi(.LC17)
	li	a1,0
	addi	a0,a0,%lo(.LC17)
	call	look
	lhu	a1,28(s0)
	li	s1,-4096
	lui	a0,%hi(.LC18)
	and	a1,a1,s1
	addi	a0,a0,%lo(.LC18)
	call	saw_hex
	lui	a0,%hi(.LC19)
	li	a1,0
	addi	a0,a0,%lo(.LC19)
	call	look
	lhu	a1,28(s0)
	lw	s0,4(sp)
	lw	ra,8(sp)
	and	a1,a1,s1
	lw	s1,0(sp)
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	addi	sp,sp,12
	tail	saw_hex
	.size	case_statx_of_kinds, .-case_statx_of_kinds
	.section	.rodata.str1.4
	.align	2
.LC21:
	.string	"files/statx_of_descriptors"
	.section	test_cases
	.align	2
	.type	entry_statx_of_descriptors, @object
	.size	entry_statx_of_descriptors, 8
entry_statx_of_descriptors:
	.word	.LC21
	.word	case_statx_of_descriptors
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"123"
	.align	2
.LC23:
	.string	""
	.align	2
.LC24:
	.string	"file"
	.align	2
.LC25:
	.string	"pipe"
	.align	2
.LC26:
	.string	"empty"
	.align	2
.LC27:
	.string	"here"
	.text
	.align	2
	.type	case_statx_of_descriptors, @function
case_statx_of_descriptors:
	lui	a1,%hi(.LC22)
	lui	a0,%hi(.LC5)
	addi	sp,sp,-24
	addi	a1,a1,%lo(.LC22)
	addi	a0,a0,%lo(.LC5)
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	call	make_file
	sw	a0,0(sp)
	addi	a0,sp,4
	call	sys_pipe.isra.0
	lui	s0,%hi(.LC23)
	lui	s1,%hi(stat)
	lw	a0,0(sp)
	li	t0,291
	addi	a1,s0,%lo(.LC23)
	li	a2,4096
	li	a3,2047
	addi	a4,s1,%lo(stat)
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
	addi	a4,s1,%lo(stat)
	lw	a1,40(a4)
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lw	a0,4(sp)
	li	t0,291
	addi	a1,s0,%lo(.LC23)
	li	a2,4096
	li	a3,2047
	addi	a4,s1,%lo(stat)
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
	addi	a4,s1,%lo(stat)
	lhu	a1,28(a4)
	li	t2,-4096
	lui	t1,%hi(.LC7)
	and	a1,a1,t2
	addi	a0,t1,%lo(.LC7)
	call	saw_hex
	lw	a0,0(sp)
	li	t0,291
	addi	a1,s0,%lo(.LC23)
	li	a2,0
	li	a3,2047
	addi	a4,s1,%lo(stat)
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
	li	t0,291
	li	a0,-100
	addi	a1,s0,%lo(.LC23)
	li	a2,4096
	li	a3,2047
	addi	a4,s1,%lo(stat)
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
	addi	a5,s1,%lo(stat)
	lhu	a1,28(a5)
	li	t2,-4096
	lui	t1,%hi(.LC7)
	and	a1,a1,t2
	addi	a0,t1,%lo(.LC7)
	call	saw_hex
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_statx_of_descriptors, .-case_statx_of_descriptors
	.section	.rodata.str1.4
	.align	2
.LC28:
	.string	"files/statx_errors"
	.section	test_cases
	.align	2
	.type	entry_statx_errors, @object
	.size	entry_statx_errors, 8
entry_statx_errors:
	.word	.LC28
	.word	case_statx_errors
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	"n"
	.align	2
.LC30:
	.string	"missing"
	.align	2
.LC31:
	.string	"f/g"
	.align	2
.LC32:
	.string	"in a file"
	.align	2
.LC33:
	.string	"flags"
	.align	2
.LC34:
	.string	"closed"
	.align	2
.LC35:
	.string	"path"
	.align	2
.LC36:
	.string	"buffer"
	.align	2
.LC37:
	.string	"g"
	.align	2
.LC38:
	.string	"file as directory"
	.text
	.align	2
	.type	case_statx_errors, @function
case_statx_errors:
	addi	sp,sp,-16
	lui	t2,%hi(.LC23)
	sw	s1,4(sp)
	lui	s1,%hi(.LC5)
	addi	a1,t2,%lo(.LC23)
	addi	a0,s1,%lo(.LC5)
	sw	ra,12(sp)
	sw	s0,8(sp)
	call	make_file
	sw	a0,0(sp)
	lui	a0,%hi(.LC29)
	li	a1,0
	addi	a0,a0,%lo(.LC29)
	call	look
	mv	a1,a0
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	saw
	lui	a0,%hi(.LC31)
	li	a1,0
	addi	a0,a0,%lo(.LC31)
	call	look
	mv	a1,a0
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw
	li	a1,16
	addi	a0,s1,%lo(.LC5)
	call	look
	mv	a1,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	saw
	lui	s0,%hi(stat)
	li	t0,291
	li	a0,99
	addi	a1,s1,%lo(.LC5)
	li	a2,0
	li	a3,2047
	addi	a4,s0,%lo(stat)
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC34)
	mv	a1,a0
	addi	a0,t1,%lo(.LC34)
	call	saw
	lui	t2,%hi(.LC23)
	li	t0,291
	li	a0,99
	addi	a1,t2,%lo(.LC23)
	li	a2,4096
	li	a3,2047
	addi	a4,s0,%lo(stat)
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC34)
	mv	a1,a0
	addi	a0,t1,%lo(.LC34)
	call	saw
	li	t0,291
	li	a0,-100
	li	a1,16
	li	a2,0
	li	a3,2047
	addi	a4,s0,%lo(stat)
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	saw
	li	t0,291
	li	a0,-100
	addi	a1,s1,%lo(.LC5)
	li	a2,0
	li	a3,2047
	li	a4,16
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
	li	t0,291
	li	a0,-100
	addi	a1,s1,%lo(.LC5)
	li	a2,0
	li	a3,-2147483648
	addi	a4,s0,%lo(stat)
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
	lui	a1,%hi(.LC37)
	lw	a0,0(sp)
	li	t0,291
	addi	a1,a1,%lo(.LC37)
	li	a2,0
	li	a3,2047
	addi	a4,s0,%lo(stat)
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
	lui	a0,%hi(.LC38)
	addi	a0,a0,%lo(.LC38)
	addi	sp,sp,16
	tail	saw
	.size	case_statx_errors, .-case_statx_errors
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"files/fstat"
	.section	test_cases
	.align	2
	.type	entry_fstat, @object
	.size	entry_fstat, 8
entry_fstat:
	.word	.LC39
	.word	case_fstat
	.section	.rodata.str1.4
	.align	2
.LC40:
	.string	"fstat"
	.align	2
.LC41:
	.string	"fstatat"
	.align	2
.LC42:
	.string	"address"
	.text
	.align	2
	.type	case_fstat, @function
case_fstat:
	addi	sp,sp,-96
	sw	s0,88(sp)
	lui	a1,%hi(.LC4)
	lui	s0,%hi(.LC5)
	addi	a1,a1,%lo(.LC4)
	addi	a0,s0,%lo(.LC5)
	sw	ra,92(sp)
	sw	s1,84(sp)
	call	make_file
	addi	a1,sp,4
	sw	a0,0(sp)
	call	sys_fstat
	mv	a1,a0
	lui	a0,%hi(.LC40)
	addi	a0,a0,%lo(.LC40)
	call	saw
	lw	a1,12(sp)
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw_hex
	lw	a1,36(sp)
	lui	s1,%hi(.LC9)
	addi	a0,s1,%lo(.LC9)
	call	saw
	addi	a2,sp,4
	li	a3,0
	addi	a1,s0,%lo(.LC5)
	li	a0,-100
	call	sys_fstatat
	mv	a1,a0
	lui	a0,%hi(.LC41)
	addi	a0,a0,%lo(.LC41)
	call	saw
	lw	a1,36(sp)
	addi	a0,s1,%lo(.LC9)
	lui	s1,%hi(.LC34)
	call	saw
	lui	a1,%hi(.LC29)
	addi	a2,sp,4
	li	a3,0
	addi	a1,a1,%lo(.LC29)
	li	a0,-100
	call	sys_fstatat
	mv	a1,a0
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	saw
	addi	a1,sp,4
	li	a0,99
	call	sys_fstat
	mv	a1,a0
	addi	a0,s1,%lo(.LC34)
	call	saw
	addi	a2,sp,4
	li	a3,0
	addi	a1,s0,%lo(.LC5)
	li	a0,99
	call	sys_fstatat
	mv	a1,a0
	addi	a0,s1,%lo(.LC34)
	call	saw
	lw	a0,0(sp)
	li	a1,16
	lui	s1,%hi(.LC42)
	call	sys_fstat
	mv	a1,a0
	addi	a0,s1,%lo(.LC42)
	call	saw
	li	a3,0
	li	a2,16
	addi	a1,s0,%lo(.LC5)
	li	a0,-100
	call	sys_fstatat
	mv	a1,a0
	addi	a0,s1,%lo(.LC42)
	call	saw
	addi	a2,sp,4
	li	a3,0
	li	a1,16
	li	a0,-100
	call	sys_fstatat
	mv	a1,a0
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	saw
	addi	a2,sp,4
	li	a3,16
	addi	a1,s0,%lo(.LC5)
	li	a0,-100
	call	sys_fstatat
	mv	a1,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	saw
	lui	a1,%hi(.LC31)
	addi	a2,sp,4
	li	a3,0
	addi	a1,a1,%lo(.LC31)
	li	a0,-100
	call	sys_fstatat
	mv	a1,a0
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw
	lw	ra,92(sp)
	lw	s0,88(sp)
	lw	s1,84(sp)
	addi	sp,sp,96
	jr	ra
	.size	case_fstat, .-case_fstat
	.section	.rodata.str1.4
	.align	2
.LC43:
	.string	"files/size_grows_and_shrinks"
	.section	test_cases
	.align	2
	.type	entry_size_grows_and_shrinks, @object
	.size	entry_size_grows_and_shrinks, 8
entry_size_grows_and_shrinks:
	.word	.LC43
	.word	case_size_grows_and_shrinks
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"abcdef"
	.align	2
.LC45:
	.string	"shrink"
	.align	2
.LC46:
	.string	"grow"
	.align	2
.LC47:
	.string	"read"
	.text
	.align	2
	.type	case_size_grows_and_shrinks, @function
case_size_grows_and_shrinks:
	addi	sp,sp,-32
	sw	s0,24(sp)
	lui	a1,%hi(.LC44)
	lui	s0,%hi(.LC5)
	addi	a1,a1,%lo(.LC44)
	addi	a0,s0,%lo(.LC5)
	sw	ra,28(sp)
	sw	s1,20(sp)
	call	make_file
	sw	a0,0(sp)
	li	t0,46
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
	lui	a0,%hi(.LC45)
	addi	a0,a0,%lo(.LC45)
	call	saw
	li	a1,0
	addi	a0,s0,%lo(.LC5)
	call	look
	lui	t1,%hi(stat)
	addi	t1,t1,%lo(stat)
	lw	a1,40(t1)
	lui	s1,%hi(.LC9)
	addi	a0,s1,%lo(.LC9)
	call	saw
	lw	a0,0(sp)
	li	t0,46
	li	a1,6
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
	lui	a0,%hi(.LC46)
	addi	a0,a0,%lo(.LC46)
	call	saw
	lw	a0,0(sp)
	li	t0,63
	addi	a1,sp,4
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
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	call	saw_bytes
	li	t0,45
	addi	a0,s0,%lo(.LC5)
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
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	saw
	li	a1,0
	addi	a0,s0,%lo(.LC5)
	call	look
	lui	a5,%hi(stat)
	addi	t1,a5,%lo(stat)
	lw	a1,40(t1)
	addi	a0,s1,%lo(.LC9)
	call	saw
	lw	ra,28(sp)
	lw	s0,24(sp)
	lw	s1,20(sp)
	addi	sp,sp,32
	jr	ra
	.size	case_size_grows_and_shrinks, .-case_size_grows_and_shrinks
	.section	.rodata.str1.4
	.align	2
.LC48:
	.string	"files/ftruncate_errors"
	.section	test_cases
	.align	2
	.type	entry_ftruncate_errors, @object
	.size	entry_ftruncate_errors, 8
entry_ftruncate_errors:
	.word	.LC48
	.word	case_ftruncate_errors
	.section	.rodata.str1.4
	.align	2
.LC49:
	.string	"abc"
	.align	2
.LC50:
	.string	"."
	.align	2
.LC51:
	.string	"negative"
	.align	2
.LC52:
	.string	"read-only"
	.text
	.align	2
	.type	case_ftruncate_errors, @function
case_ftruncate_errors:
	addi	sp,sp,-24
	sw	s0,16(sp)
	lui	a1,%hi(.LC49)
	lui	s0,%hi(.LC5)
	addi	a1,a1,%lo(.LC49)
	addi	a0,s0,%lo(.LC5)
	sw	ra,20(sp)
	sw	s1,12(sp)
	call	make_file
	mv	s1,a0
	li	a1,0
	addi	a0,s0,%lo(.LC5)
	call	sys_open
	mv	s0,a0
	lui	a0,%hi(.LC50)
	li	a1,0
	addi	a0,a0,%lo(.LC50)
	call	sys_open
	sw	a0,0(sp)
	addi	a0,sp,4
	call	sys_pipe.isra.0
	li	t0,46
	mv	a0,s1
	li	a1,-1
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
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	call	saw
	li	t0,46
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
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw
	lw	a0,0(sp)
	li	t0,46
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
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	lw	a0,8(sp)
	li	t0,46
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
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	saw
	li	t0,46
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
	mv	a1,a0
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	call	saw
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_ftruncate_errors, .-case_ftruncate_errors
	.section	.rodata.str1.4
	.align	2
.LC53:
	.string	"files/truncate_errors"
	.section	test_cases
	.align	2
	.type	entry_truncate_errors, @object
	.size	entry_truncate_errors, 8
entry_truncate_errors:
	.word	.LC53
	.word	case_truncate_errors
	.text
	.align	2
	.type	case_truncate_errors, @function
case_truncate_errors:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a1,%hi(.LC49)
	lui	s0,%hi(.LC5)
	addi	a1,a1,%lo(.LC49)
	addi	a0,s0,%lo(.LC5)
	sw	ra,8(sp)
	call	make_file
	call	sys_mkdir.constprop.0.isra.0
	li	t0,45
	addi	a0,s0,%lo(.LC5)
	li	a1,-1
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
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	call	saw
	lui	a0,%hi(.LC15)
	li	t0,45
	addi	a0,a0,%lo(.LC15)
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
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	lui	a0,%hi(.LC29)
	li	t0,45
	addi	a0,a0,%lo(.LC29)
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
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	saw
	lui	a0,%hi(.LC31)
	li	t0,45
	addi	a0,a0,%lo(.LC31)
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
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw
	li	t0,45
	li	a0,16
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
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	addi	sp,sp,12
	tail	saw
	.size	case_truncate_errors, .-case_truncate_errors
	.section	.rodata.str1.4
	.align	2
.LC54:
	.string	"files/shrinking_forgets"
	.section	test_cases
	.align	2
	.type	entry_shrinking_forgets, @object
	.size	entry_shrinking_forgets, 8
entry_shrinking_forgets:
	.word	.LC54
	.word	case_shrinking_forgets
	.section	.rodata.str1.4
	.align	2
.LC55:
	.string	"secret"
	.text
	.align	2
	.type	case_shrinking_forgets, @function
case_shrinking_forgets:
	lui	a1,%hi(.LC55)
	lui	a0,%hi(.LC5)
	addi	sp,sp,-20
	addi	a1,a1,%lo(.LC55)
	addi	a0,a0,%lo(.LC5)
	sw	ra,16(sp)
	call	make_file
	mv	t1,a0
	li	t0,46
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
	li	a1,6
	mv	a0,t1
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,67
	mv	a0,t1
	mv	a1,sp
	li	a2,8
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	lui	a0,%hi(.LC47)
	addi	a0,a0,%lo(.LC47)
	call	saw_bytes
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_shrinking_forgets, .-case_shrinking_forgets
	.section	.rodata.str1.4
	.align	2
.LC56:
	.string	"files/holes_take_no_room"
	.section	test_cases
	.align	2
	.type	entry_holes_take_no_room, @object
	.size	entry_holes_take_no_room, 8
entry_holes_take_no_room:
	.word	.LC56
	.word	case_holes_take_no_room
	.section	.rodata.str1.4
	.align	2
.LC57:
	.string	"end"
	.align	2
.LC58:
	.string	"write"
	.align	2
.LC59:
	.string	"few blocks"
	.align	2
.LC60:
	.string	"zero"
	.text
	.align	2
	.type	case_holes_take_no_room, @function
case_holes_take_no_room:
	addi	sp,sp,-16
	sw	s0,8(sp)
	lui	a1,%hi(.LC23)
	lui	s0,%hi(.LC5)
	li	a5,120
	addi	a1,a1,%lo(.LC23)
	addi	a0,s0,%lo(.LC5)
	sw	s1,4(sp)
	sb	a5,3(sp)
	sw	ra,12(sp)
	call	make_file
	lui	a1,%hi(.LC57)
	mv	s1,a0
	li	t0,68
	addi	a1,a1,%lo(.LC57)
	li	a2,3
	li	a3,1048576
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
	li	a1,0
	addi	a0,s0,%lo(.LC5)
	lui	s0,%hi(stat)
	call	look
	addi	s0,s0,%lo(stat)
	lw	a1,40(s0)
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lw	a5,52(s0)
	bne	a5,zero,.L25
	lw	a4,48(s0)
	li	a5,16
	li	a1,1
	bleu	a4,a5,.L24
.L25:
	li	a1,0
.L24:
	lui	a0,%hi(.LC59)
	addi	a0,a0,%lo(.LC59)
	call	saw_is
	li	a3,4096
	li	t0,67
	mv	a0,s1
	addi	a1,sp,3
	li	a2,1
	addi	a3,a3,904
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
	lbu	a1,3(sp)
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	call	saw
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_holes_take_no_room, .-case_holes_take_no_room
	.section	.rodata.str1.4
	.align	2
.LC61:
	.string	"files/chmod"
	.section	test_cases
	.align	2
	.type	entry_chmod, @object
	.size	entry_chmod, 8
entry_chmod:
	.word	.LC61
	.word	case_chmod
	.section	.rodata.str1.4
	.align	2
.LC62:
	.string	"chmod"
	.align	2
.LC63:
	.string	"fchmod"
	.text
	.align	2
	.type	case_chmod, @function
case_chmod:
	addi	sp,sp,-16
	sw	s0,8(sp)
	lui	a1,%hi(.LC23)
	lui	s0,%hi(.LC5)
	addi	a1,a1,%lo(.LC23)
	addi	a0,s0,%lo(.LC5)
	sw	ra,12(sp)
	sw	s1,4(sp)
	call	make_file
	sw	a0,0(sp)
	li	t0,53
	li	a0,-100
	addi	a1,s0,%lo(.LC5)
	li	a2,384
	li	a3,0
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
	li	a1,0
	addi	a0,s0,%lo(.LC5)
	call	look
	lui	t1,%hi(stat)
	addi	t1,t1,%lo(stat)
	lhu	a1,28(t1)
	lui	s1,%hi(.LC7)
	addi	a0,s1,%lo(.LC7)
	call	saw_hex
	li	a1,4096
	lw	a0,0(sp)
	li	t0,52
	addi	a1,a1,-1591
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
	li	a1,0
	addi	a0,s0,%lo(.LC5)
	call	look
	lui	a5,%hi(stat)
	addi	t1,a5,%lo(stat)
	lhu	a1,28(t1)
	addi	a0,s1,%lo(.LC7)
	call	saw_hex
	lui	a1,%hi(.LC29)
	li	t0,53
	li	a0,-100
	addi	a1,a1,%lo(.LC29)
	li	a2,384
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
	li	t0,52
	li	a0,99
	li	a1,384
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(.LC34)
	mv	a1,a0
	addi	a0,s1,%lo(.LC34)
	call	saw
	li	t0,53
	li	a0,-100
	li	a1,16
	li	a2,384
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	li	t0,53
	li	a0,99
	addi	a1,s0,%lo(.LC5)
	li	a2,384
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
	mv	a1,a0
	addi	a0,s1,%lo(.LC34)
	lw	s1,4(sp)
	addi	sp,sp,16
	tail	saw
	.size	case_chmod, .-case_chmod
	.section	.rodata.str1.4
	.align	2
.LC64:
	.string	"files/access"
	.section	test_cases
	.align	2
	.type	entry_access, @object
	.size	entry_access, 8
entry_access:
	.word	.LC64
	.word	case_access
	.section	.rodata.str1.4
	.align	2
.LC65:
	.string	"exists"
	.align	2
.LC66:
	.string	"execute"
	.text
	.align	2
	.type	case_access, @function
case_access:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a1,%hi(.LC23)
	lui	s0,%hi(.LC5)
	addi	a1,a1,%lo(.LC23)
	addi	a0,s0,%lo(.LC5)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	make_file
	li	t0,48
	li	a0,-100
	addi	a1,s0,%lo(.LC5)
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
	lui	a0,%hi(.LC65)
	addi	a0,a0,%lo(.LC65)
	call	saw
	li	t0,48
	li	a0,-100
	addi	a1,s0,%lo(.LC5)
	li	a2,4
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
	li	t0,48
	li	a0,-100
	addi	a1,s0,%lo(.LC5)
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(.LC66)
	mv	a1,a0
	addi	a0,s1,%lo(.LC66)
	call	saw
	li	t0,53
	li	a0,-100
	addi	a1,s0,%lo(.LC5)
	li	a2,493
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,48
	li	a0,-100
	li	a2,1
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	addi	a0,s1,%lo(.LC66)
	call	saw
	lui	a1,%hi(.LC29)
	li	t0,48
	li	a0,-100
	addi	a1,a1,%lo(.LC29)
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
	li	t0,48
	li	a0,-100
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
	li	t0,48
	li	a0,-100
	addi	a1,s0,%lo(.LC5)
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
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	li	t0,48
	li	a0,-100
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
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	li	t0,48
	li	a0,99
	addi	a1,s0,%lo(.LC5)
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
	.size	case_access, .-case_access
	.section	.rodata.str1.4
	.align	2
.LC67:
	.string	"files/times_are_set"
	.section	test_cases
	.align	2
	.type	entry_times_are_set, @object
	.size	entry_times_are_set, 8
entry_times_are_set:
	.word	.LC67
	.word	case_times_are_set
	.section	.rodata.str1.4
	.align	2
.LC68:
	.string	"set"
	.align	2
.LC69:
	.string	"access"
	.align	2
.LC70:
	.string	"nanoseconds"
	.align	2
.LC71:
	.string	"change"
	.align	2
.LC72:
	.string	"omit"
	.align	2
.LC73:
	.string	"descriptor"
	.align	2
.LC74:
	.string	"now"
	.align	2
.LC75:
	.string	"changed"
	.section	.rodata
	.align	3
.LC0:
	.word	1000
	.word	0
	.word	5
	.word	0
	.word	2000
	.word	0
	.word	6
	.word	0
	.text
	.align	2
	.type	case_times_are_set, @function
case_times_are_set:
	addi	sp,sp,-56
	sw	s0,48(sp)
	addi	s0,sp,15
	andi	a5,s0,-8
	lui	a1,%hi(.LC0)
	li	a2,32
	mv	a0,a5
	addi	a1,a1,%lo(.LC0)
	sw	ra,52(sp)
	sw	s1,44(sp)
	sw	a5,0(sp)
	call	memcpy
	lui	s0,%hi(.LC5)
	lui	a1,%hi(.LC23)
	addi	a1,a1,%lo(.LC23)
	addi	a0,s0,%lo(.LC5)
	call	make_file
	sw	a0,4(sp)
	lw	a2,0(sp)
	li	t0,412
	li	a0,-100
	addi	a1,s0,%lo(.LC5)
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
	li	a1,0
	addi	a0,s0,%lo(.LC5)
	lui	s1,%hi(stat)
	call	look
	addi	s1,s1,%lo(stat)
	lw	a1,64(s1)
	lui	t2,%hi(.LC69)
	addi	a0,t2,%lo(.LC69)
	call	saw
	lw	a1,72(s1)
	lui	a0,%hi(.LC70)
	addi	a0,a0,%lo(.LC70)
	call	saw
	lw	a1,112(s1)
	lui	t1,%hi(.LC71)
	addi	a0,t1,%lo(.LC71)
	call	saw
	lw	a3,0(sp)
	li	a4,1073741824
	addi	a4,a4,-2
	sw	a4,8(a3)
	li	a5,0
	li	a4,4096
	sw	a5,12(a3)
	addi	a4,a4,-1096
	li	a5,0
	sw	a4,16(a3)
	sw	a5,20(a3)
	mv	a2,a3
	li	t0,412
	li	a0,-100
	addi	a1,s0,%lo(.LC5)
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
	li	a1,0
	addi	a0,s0,%lo(.LC5)
	call	look
	lw	a1,64(s1)
	lui	t2,%hi(.LC69)
	addi	a0,t2,%lo(.LC69)
	call	saw
	lw	a1,112(s1)
	lui	t1,%hi(.LC71)
	addi	a0,t1,%lo(.LC71)
	call	saw
	lw	a0,4(sp)
	lw	a2,0(sp)
	li	t0,412
	li	a1,0
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
	lw	a3,0(sp)
	li	a4,1073741824
	addi	a4,a4,-1
	li	a5,0
	sw	a4,24(a3)
	sw	a5,28(a3)
	mv	a2,a3
	li	t0,412
	li	a0,-100
	addi	a1,s0,%lo(.LC5)
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
	li	a1,0
	addi	a0,s0,%lo(.LC5)
	call	look
	lw	a1,112(s1)
	li	a5,4096
	addi	a5,a5,-1096
	xor	a1,a1,a5
	lw	a5,116(s1)
	lui	a0,%hi(.LC75)
	addi	a0,a0,%lo(.LC75)
	or	a1,a1,a5
	snez	a1,a1
	call	saw_is
	lw	ra,52(sp)
	lw	s0,48(sp)
	lw	s1,44(sp)
	addi	sp,sp,56
	jr	ra
	.size	case_times_are_set, .-case_times_are_set
	.section	.rodata.str1.4
	.align	2
.LC76:
	.string	"files/utimensat_errors"
	.section	test_cases
	.align	2
	.type	entry_utimensat_errors, @object
	.size	entry_utimensat_errors, 8
entry_utimensat_errors:
	.word	.LC76
	.word	case_utimensat_errors
	.section	.rodata.str1.4
	.align	2
.LC77:
	.string	"time"
	.align	2
.LC78:
	.string	"no path"
	.section	.rodata
	.align	3
.LC1:
	.word	1
	.word	0
	.word	1
	.word	0
	.word	1
	.word	0
	.word	1
	.word	0
	.text
	.align	2
	.type	case_utimensat_errors, @function
case_utimensat_errors:
	addi	sp,sp,-80
	sw	s0,72(sp)
	addi	s0,sp,7
	sw	ra,76(sp)
	sw	s1,68(sp)
	andi	s0,s0,-8
	li	a2,0
	li	a4,1000001536
	lui	a1,%hi(.LC1)
	li	a3,0
	addi	a4,a4,-1536
	li	a5,0
	sw	a2,32(s0)
	sw	a2,48(s0)
	sw	a2,56(s0)
	addi	a1,a1,%lo(.LC1)
	li	a2,32
	mv	a0,s0
	sw	a3,36(s0)
	sw	a4,40(s0)
	sw	a5,44(s0)
	sw	a3,52(s0)
	sw	a3,60(s0)
	call	memcpy
	lui	s1,%hi(.LC5)
	lui	a1,%hi(.LC23)
	addi	a1,a1,%lo(.LC23)
	addi	a0,s1,%lo(.LC5)
	call	make_file
	li	t0,412
	li	a0,-100
	addi	a1,s1,%lo(.LC5)
	addi	a2,s0,32
	li	a3,0
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
	lui	a1,%hi(.LC29)
	li	t0,412
	li	a0,-100
	addi	a1,a1,%lo(.LC29)
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
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	saw
	li	t0,412
	li	a0,-100
	addi	a1,s1,%lo(.LC5)
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
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	li	t0,412
	li	a0,-100
	li	a1,16
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
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	saw
	li	t0,412
	li	a0,-100
	addi	a1,s1,%lo(.LC5)
	mv	a2,s0
	li	a3,16
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
	li	t0,412
	li	a0,99
	addi	a1,s1,%lo(.LC5)
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
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	call	saw
	li	t0,412
	li	a0,-100
	li	a1,0
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
	lui	a0,%hi(.LC78)
	addi	a0,a0,%lo(.LC78)
	call	saw
	lw	ra,76(sp)
	lw	s0,72(sp)
	lw	s1,68(sp)
	addi	sp,sp,80
	jr	ra
	.size	case_utimensat_errors, .-case_utimensat_errors
	.section	.rodata.str1.4
	.align	2
.LC79:
	.string	"files/writing_moves_times"
	.section	test_cases
	.align	2
	.type	entry_writing_moves_times, @object
	.size	entry_writing_moves_times, 8
entry_writing_moves_times:
	.word	.LC79
	.word	case_writing_moves_times
	.section	.rodata.str1.4
	.align	2
.LC80:
	.string	"x"
	.align	2
.LC81:
	.string	"change moved"
	.align	2
.LC82:
	.string	"access stays"
	.align	2
.LC83:
	.string	"directory moved"
	.section	.rodata
	.align	3
.LC2:
	.word	1000
	.word	0
	.word	0
	.word	0
	.word	1000
	.word	0
	.word	0
	.word	0
	.text
	.align	2
	.type	case_writing_moves_times, @function
case_writing_moves_times:
	addi	sp,sp,-52
	sw	s1,40(sp)
	addi	s1,sp,11
	andi	a5,s1,-8
	lui	a1,%hi(.LC2)
	li	a2,32
	mv	a0,a5
	addi	a1,a1,%lo(.LC2)
	sw	ra,48(sp)
	sw	s0,44(sp)
	sw	a5,0(sp)
	call	memcpy
	lui	s0,%hi(.LC5)
	lui	a1,%hi(.LC49)
	addi	a1,a1,%lo(.LC49)
	addi	a0,s0,%lo(.LC5)
	call	make_file
	mv	t1,a0
	lw	a2,0(sp)
	li	t0,412
	li	a0,-100
	addi	a1,s0,%lo(.LC5)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a1,%hi(.LC80)
	li	t0,64
	mv	a0,t1
	addi	a1,a1,%lo(.LC80)
	li	a2,1
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a1,0
	addi	a0,s0,%lo(.LC5)
	lui	s0,%hi(stat)
	call	look
	addi	s0,s0,%lo(stat)
	lw	a1,112(s0)
	lw	a5,116(s0)
	lui	a0,%hi(.LC81)
	xori	a1,a1,1000
	or	a1,a1,a5
	snez	a1,a1
	addi	a0,a0,%lo(.LC81)
	call	saw_is
	lw	a1,64(s0)
	lui	a0,%hi(.LC82)
	addi	a0,a0,%lo(.LC82)
	call	saw
	lui	s1,%hi(.LC50)
	lw	a2,0(sp)
	li	t0,412
	li	a0,-100
	addi	a1,s1,%lo(.LC50)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a1,%hi(.LC23)
	lui	a0,%hi(.LC37)
	addi	a1,a1,%lo(.LC23)
	addi	a0,a0,%lo(.LC37)
	call	make_file
	li	a1,0
	addi	a0,s1,%lo(.LC50)
	call	look
	lw	a1,112(s0)
	lw	a5,116(s0)
	lui	a0,%hi(.LC83)
	xori	a1,a1,1000
	or	a1,a1,a5
	snez	a1,a1
	addi	a0,a0,%lo(.LC83)
	call	saw_is
	lw	ra,48(sp)
	lw	s0,44(sp)
	lw	s1,40(sp)
	addi	sp,sp,52
	jr	ra
	.size	case_writing_moves_times, .-case_writing_moves_times
	.section	.rodata.str1.4
	.align	2
.LC84:
	.string	"files/fsync"
	.section	test_cases
	.align	2
	.type	entry_fsync, @object
	.size	entry_fsync, 8
entry_fsync:
	.word	.LC84
	.word	case_fsync
	.section	.rodata.str1.4
	.align	2
.LC85:
	.string	"fsync"
	.align	2
.LC86:
	.string	"fdatasync"
	.align	2
.LC87:
	.string	"sync"
	.text
	.align	2
	.type	case_fsync, @function
case_fsync:
	lui	a1,%hi(.LC49)
	lui	a0,%hi(.LC5)
	addi	sp,sp,-20
	addi	a1,a1,%lo(.LC49)
	addi	a0,a0,%lo(.LC5)
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	make_file
	mv	s0,a0
	mv	a0,sp
	call	sys_pipe.isra.0
	li	t0,82
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
	lui	a0,%hi(.LC85)
	addi	a0,a0,%lo(.LC85)
	call	saw
	li	t0,83
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
	lui	a0,%hi(.LC86)
	addi	a0,a0,%lo(.LC86)
	call	saw
	li	t0,81
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
	lui	a0,%hi(.LC87)
	addi	a0,a0,%lo(.LC87)
	call	saw
	li	t0,82
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
	lui	s0,%hi(.LC34)
	mv	a1,a0
	addi	a0,s0,%lo(.LC34)
	call	saw
	li	t0,83
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
	addi	a0,s0,%lo(.LC34)
	call	saw
	lw	a0,0(sp)
	li	t0,82
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
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_fsync, .-case_fsync
	.section	.rodata.str1.4
	.align	2
.LC88:
	.string	"files/flock"
	.section	test_cases
	.align	2
	.type	entry_flock, @object
	.size	entry_flock, 8
entry_flock:
	.word	.LC88
	.word	case_flock
	.section	.rodata.str1.4
	.align	2
.LC89:
	.string	"shared"
	.align	2
.LC90:
	.string	"shared too"
	.align	2
.LC91:
	.string	"exclusive"
	.align	2
.LC92:
	.string	"unlock"
	.align	2
.LC93:
	.string	"close"
	.align	2
.LC94:
	.string	"same open file"
	.align	2
.LC95:
	.string	"unlock twice"
	.text
	.align	2
	.type	case_flock, @function
case_flock:
	addi	sp,sp,-24
	sw	s1,12(sp)
	lui	a1,%hi(.LC23)
	lui	s1,%hi(.LC5)
	addi	a1,a1,%lo(.LC23)
	addi	a0,s1,%lo(.LC5)
	sw	ra,20(sp)
	sw	s0,16(sp)
	call	make_file
	sw	a0,0(sp)
	li	a1,2
	addi	a0,s1,%lo(.LC5)
	call	sys_open
	sw	a0,4(sp)
	li	t0,23
	lw	a0,0(sp)
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
	li	t0,32
	sw	a0,8(sp)
	li	a1,5
	lw	a0,0(sp)
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(.LC89)
	mv	a1,a0
	addi	a0,s1,%lo(.LC89)
	call	saw
	lw	a0,4(sp)
	li	t0,32
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
	lui	a0,%hi(.LC90)
	addi	a0,a0,%lo(.LC90)
	call	saw
	lw	a0,4(sp)
	li	t0,32
	li	a1,6
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s0,%hi(.LC91)
	mv	a1,a0
	addi	a0,s0,%lo(.LC91)
	call	saw
	lw	a0,0(sp)
	li	t0,32
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
	lui	a0,%hi(.LC92)
	addi	a0,a0,%lo(.LC92)
	call	saw
	lw	a0,4(sp)
	li	t0,32
	li	a1,6
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
	addi	a0,s0,%lo(.LC91)
	call	saw
	lw	a0,0(sp)
	li	t0,32
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
	addi	a0,s1,%lo(.LC89)
	call	saw
	lw	a0,4(sp)
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
	mv	a1,a0
	lui	a0,%hi(.LC93)
	addi	a0,a0,%lo(.LC93)
	call	saw
	lw	a0,0(sp)
	li	t0,32
	li	a1,6
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
	addi	a0,s0,%lo(.LC91)
	call	saw
	lw	a0,8(sp)
	li	t0,32
	li	a1,6
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
	lw	a0,8(sp)
	li	t0,32
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
	mv	t1,a0
	lw	a0,8(sp)
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	s0,16(sp)
	lw	ra,20(sp)
	lw	s1,12(sp)
	add	a1,a0,t1
	lui	a0,%hi(.LC95)
	addi	a0,a0,%lo(.LC95)
	addi	sp,sp,24
	tail	saw
	.size	case_flock, .-case_flock
	.section	.rodata.str1.4
	.align	2
.LC96:
	.string	"files/flock_waits"
	.section	test_cases
	.align	2
	.type	entry_flock_waits, @object
	.size	entry_flock_waits, 8
entry_flock_waits:
	.word	.LC96
	.word	case_flock_waits
	.section	.rodata.str1.4
	.align	2
.LC97:
	.string	"child has it"
	.align	2
.LC98:
	.string	"parent lets go"
	.text
	.align	2
	.type	case_flock_waits, @function
case_flock_waits:
	addi	sp,sp,-24
	sw	s1,12(sp)
	lui	t2,%hi(.LC5)
	lui	s1,%hi(.LC23)
	addi	a1,s1,%lo(.LC23)
	addi	a0,t2,%lo(.LC5)
	sw	ra,20(sp)
	sw	s0,16(sp)
	call	make_file
	sw	a0,0(sp)
	addi	a0,sp,4
	call	sys_pipe.isra.0
	lw	a0,0(sp)
	li	t0,32
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
	call	sys_fork
	bne	a0,zero,.L42
	lui	t2,%hi(.LC5)
	li	a1,2
	addi	a0,t2,%lo(.LC5)
	call	sys_open
	mv	s0,a0
	lw	a0,8(sp)
	call	send_byte
	li	t0,32
	mv	a0,s0
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
	lui	a1,%hi(.LC97)
	addi	a0,s1,%lo(.LC23)
	addi	a1,a1,%lo(.LC97)
	call	saw_text
	li	a0,0
	call	sys_exit
.L42:
	mv	s0,a0
	lw	a0,4(sp)
	call	await_byte
	li	a0,30
	call	sleep_ms
	lui	a1,%hi(.LC98)
	addi	a0,s1,%lo(.LC23)
	addi	a1,a1,%lo(.LC98)
	call	saw_text
	lw	a0,0(sp)
	li	t0,32
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
	mv	a0,s0
	call	wait_for
	lw	a0,0(sp)
	li	t0,32
	li	a1,6
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
	lui	a0,%hi(.LC91)
	addi	a0,a0,%lo(.LC91)
	call	saw
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_flock_waits, .-case_flock_waits
	.section	.rodata.str1.4
	.align	2
.LC99:
	.string	"files/flock_errors"
	.section	test_cases
	.align	2
	.type	entry_flock_errors, @object
	.size	entry_flock_errors, 8
entry_flock_errors:
	.word	.LC99
	.word	case_flock_errors
	.section	.rodata.str1.4
	.align	2
.LC100:
	.string	"operation"
	.align	2
.LC101:
	.string	"nothing"
	.text
	.align	2
	.type	case_flock_errors, @function
case_flock_errors:
	lui	a1,%hi(.LC23)
	lui	a0,%hi(.LC5)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC23)
	addi	a0,a0,%lo(.LC5)
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	make_file
	mv	s0,a0
	li	t0,32
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
	lui	a0,%hi(.LC100)
	addi	a0,a0,%lo(.LC100)
	call	saw
	li	t0,32
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
	lui	a0,%hi(.LC101)
	addi	a0,a0,%lo(.LC101)
	call	saw
	li	t0,32
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
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	addi	sp,sp,12
	tail	saw
	.size	case_flock_errors, .-case_flock_errors
	.align	2
	.type	on_signal, @function
on_signal:
	ret
	.size	on_signal, .-on_signal
	.section	.rodata.str1.4
	.align	2
.LC102:
	.string	"files/flock_is_interrupted"
	.section	test_cases
	.align	2
	.type	entry_flock_is_interrupted, @object
	.size	entry_flock_is_interrupted, 8
entry_flock_is_interrupted:
	.word	.LC102
	.word	case_flock_is_interrupted
	.section	.rodata.str1.4
	.align	2
.LC103:
	.string	"flock"
	.text
	.align	2
	.type	case_flock_is_interrupted, @function
case_flock_is_interrupted:
	addi	sp,sp,-28
	sw	s0,20(sp)
	li	a5,20480
	lui	s0,%hi(.LC5)
	lui	a1,%hi(.LC23)
	addi	a5,a5,-480
	addi	a1,a1,%lo(.LC23)
	addi	a0,s0,%lo(.LC5)
	sw	ra,24(sp)
	sw	s1,16(sp)
	sw	a5,12(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	call	make_file
	mv	s1,a0
	li	a1,2
	addi	a0,s0,%lo(.LC5)
	call	sys_open
	mv	s0,a0
	li	t0,32
	mv	a0,s1
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
	lui	a1,%hi(on_signal)
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
	li	t0,32
	mv	a0,s0
	li	a1,2
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC103)
	addi	a0,a0,%lo(.LC103)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_flock_is_interrupted, .-case_flock_is_interrupted
	.section	.rodata.str1.4
	.align	2
.LC104:
	.string	"files/fork_shares_locks"
	.section	test_cases
	.align	2
	.type	entry_fork_shares_locks, @object
	.size	entry_fork_shares_locks, 8
entry_fork_shares_locks:
	.word	.LC104
	.word	case_fork_shares_locks
	.text
	.align	2
	.type	case_fork_shares_locks, @function
case_fork_shares_locks:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a1,%hi(.LC23)
	lui	s1,%hi(.LC5)
	addi	a1,a1,%lo(.LC23)
	addi	a0,s1,%lo(.LC5)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	mv	s0,a0
	li	a1,2
	addi	a0,s1,%lo(.LC5)
	call	sys_open
	mv	s1,a0
	li	t0,32
	mv	a0,s0
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
	call	sys_fork
	bne	a0,zero,.L50
	li	t0,32
	mv	a0,s0
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
	li	a0,0
	call	sys_exit
.L50:
	call	wait_for
	li	t0,32
	mv	a0,s1
	li	a1,6
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
	lui	a0,%hi(.LC91)
	addi	a0,a0,%lo(.LC91)
	addi	sp,sp,12
	tail	saw
	.size	case_fork_shares_locks, .-case_fork_shares_locks
	.section	.rodata.str1.4
	.align	2
.LC105:
	.string	"files/a_running_program_cannot_be_written"
	.section	test_cases
	.align	2
	.type	entry_a_running_program_cannot_be_written, @object
	.size	entry_a_running_program_cannot_be_written, 8
entry_a_running_program_cannot_be_written:
	.word	.LC105
	.word	case_a_running_program_cannot_be_written
	.section	.rodata.str1.4
	.align	2
.LC106:
	.string	"/usr/bin/qemu-riscv32"
	.align	2
.LC107:
	.string	"open"
	.align	2
.LC108:
	.string	"truncate"
	.text
	.align	2
	.type	case_a_running_program_cannot_be_written, @function
case_a_running_program_cannot_be_written:
	lui	a5,%hi(on_qemu)
	lw	a5,%lo(on_qemu)(a5)
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	bne	a5,zero,.L54
	lui	a5,%hi(self_path)
	lw	s0,%lo(self_path)(a5)
.L53:
	li	a1,1
	mv	a0,s0
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC107)
	addi	a0,a0,%lo(.LC107)
	call	saw
	li	t0,45
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
	lui	a0,%hi(.LC108)
	addi	a0,a0,%lo(.LC108)
	call	saw
	li	a1,0
	mv	a0,s0
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	not	a1,a0
	lui	a0,%hi(.LC47)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC47)
	addi	sp,sp,12
	tail	saw
.L54:
	lui	s0,%hi(.LC106)
	addi	s0,s0,%lo(.LC106)
	j	.L53
	.size	case_a_running_program_cannot_be_written, .-case_a_running_program_cannot_be_written
	.align	2
	.type	sys_mkdir.constprop.0.isra.0, @function
sys_mkdir.constprop.0.isra.0:
	lui	a1,%hi(.LC15)
	li	t0,34
	li	a0,-100
	addi	a1,a1,%lo(.LC15)
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
	.size	sys_mkdir.constprop.0.isra.0, .-sys_mkdir.constprop.0.isra.0
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
