	.file	"directories.c"
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
	.local	buffer
	.comm	buffer,4096,4
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"type"
	.text
	.align	2
	.type	show_entry, @function
show_entry:
	addi	sp,sp,-28
	sw	a1,4(sp)
	li	a1,65536
	sw	s0,20(sp)
	sw	s1,16(sp)
	sw	ra,24(sp)
	call	sys_open
	sw	a0,0(sp)
	li	s0,-1
	li	s1,0
	lui	t1,%hi(buffer)
.L4:
	lw	a0,0(sp)
	li	t0,61
	addi	a1,t1,%lo(buffer)
	li	a2,4096
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	bgt	a0,zero,.L8
	lw	a0,0(sp)
	call	sys_close.isra.0
	lw	a0,4(sp)
	mv	a1,s1
	call	saw
	mv	a1,s0
	lw	s0,20(sp)
	lw	ra,24(sp)
	lw	s1,16(sp)
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	addi	sp,sp,28
	tail	saw_number
.L6:
	lw	a1,4(sp)
	addi	a0,a5,19
	sw	a4,12(sp)
	sw	a5,8(sp)
	call	same_text
	lw	a5,8(sp)
	lw	a4,12(sp)
	lui	t1,%hi(buffer)
	beq	a0,zero,.L5
	lbu	s0,18(a5)
	addi	s1,s1,1
.L5:
	lhu	a3,16(a5)
	add	a5,a5,a3
.L7:
	bltu	a5,a4,.L6
	j	.L4
.L8:
	addi	a5,t1,%lo(buffer)
	add	a4,a5,a0
	j	.L7
	.size	show_entry, .-show_entry
	.align	2
	.type	count_entries, @function
count_entries:
	addi	sp,sp,-4
	sw	s0,0(sp)
	mv	t2,a0
	li	t1,0
	lui	s0,%hi(buffer)
.L14:
	li	t0,61
	mv	a0,t2
	addi	a1,s0,%lo(buffer)
	li	a2,4096
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	bgt	a0,zero,.L18
	bne	a0,zero,.L13
	mv	a0,t1
.L13:
	lw	s0,0(sp)
	addi	sp,sp,4
	jr	ra
.L15:
	lhu	a4,16(a5)
	addi	t1,t1,1
	add	a5,a5,a4
.L16:
	bltu	a5,a0,.L15
	j	.L14
.L18:
	addi	a5,s0,%lo(buffer)
	add	a0,a5,a0
	j	.L16
	.size	count_entries, .-count_entries
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"directories/entries"
	.section	test_cases,"a"
	.align	2
	.type	entry_entries, @object
	.size	entry_entries, 8
entry_entries:
	.word	.LC1
	.word	case_entries
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	""
	.align	2
.LC3:
	.string	"f"
	.align	2
.LC4:
	.string	"d"
	.align	2
.LC5:
	.string	"."
	.align	2
.LC6:
	.string	".."
	.align	2
.LC7:
	.string	"n"
	.text
	.align	2
	.type	case_entries, @function
case_entries:
	lui	a5,%hi(.LC3)
	lui	a1,%hi(.LC2)
	addi	sp,sp,-12
	addi	a0,a5,%lo(.LC3)
	addi	a1,a1,%lo(.LC2)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	make_file
	lui	s1,%hi(.LC4)
	addi	a0,s1,%lo(.LC4)
	lui	s0,%hi(.LC5)
	call	sys_mkdir
	addi	a1,s0,%lo(.LC5)
	addi	a0,s0,%lo(.LC5)
	call	show_entry
	lui	a1,%hi(.LC6)
	addi	a0,s0,%lo(.LC5)
	addi	a1,a1,%lo(.LC6)
	call	show_entry
	lui	a5,%hi(.LC3)
	addi	a1,a5,%lo(.LC3)
	addi	a0,s0,%lo(.LC5)
	call	show_entry
	addi	a1,s1,%lo(.LC4)
	addi	a0,s0,%lo(.LC5)
	call	show_entry
	lui	a1,%hi(.LC7)
	addi	a0,s0,%lo(.LC5)
	addi	a1,a1,%lo(.LC7)
	call	show_entry
	addi	a1,s0,%lo(.LC5)
	lw	s0,4(sp)
	lw	ra,8(sp)
	addi	a0,s1,%lo(.LC4)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	show_entry
	.size	case_entries, .-case_entries
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	"directories/types"
	.section	test_cases
	.align	2
	.type	entry_types, @object
	.size	entry_types, 8
entry_types:
	.word	.LC8
	.word	case_types
	.section	.rodata.str1.4
	.align	2
.LC9:
	.string	"s"
	.align	2
.LC10:
	.string	"p"
	.align	2
.LC11:
	.string	"null"
	.align	2
.LC12:
	.string	"/dev"
	.text
	.align	2
	.type	case_types, @function
case_types:
	addi	sp,sp,-12
	lui	t1,%hi(.LC9)
	lui	a0,%hi(.LC3)
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	li	t0,36
	addi	a0,a0,%lo(.LC3)
	li	a1,-100
	addi	a2,t1,%lo(.LC9)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(.LC10)
	li	a2,4096
	li	t0,33
	li	a0,-100
	addi	a1,s1,%lo(.LC10)
	addi	a2,a2,420
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s0,%hi(.LC5)
	addi	a1,t1,%lo(.LC9)
	addi	a0,s0,%lo(.LC5)
	call	show_entry
	addi	a1,s1,%lo(.LC10)
	addi	a0,s0,%lo(.LC5)
	call	show_entry
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lui	a1,%hi(.LC11)
	lui	a0,%hi(.LC12)
	addi	a1,a1,%lo(.LC11)
	addi	a0,a0,%lo(.LC12)
	addi	sp,sp,12
	tail	show_entry
	.size	case_types, .-case_types
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"directories/many_entries"
	.section	test_cases
	.align	2
	.type	entry_many_entries, @object
	.size	entry_many_entries, 8
entry_many_entries:
	.word	.LC13
	.word	case_many_entries
	.section	.rodata.str1.4
	.align	2
.LC14:
	.string	"file"
	.align	2
.LC15:
	.string	"count"
	.align	2
.LC16:
	.string	"end"
	.align	2
.LC17:
	.string	"rewind"
	.align	2
.LC18:
	.string	"again"
	.text
	.align	2
	.type	case_many_entries, @function
case_many_entries:
	addi	sp,sp,-28
	sw	s0,20(sp)
	sw	s1,16(sp)
	sw	ra,24(sp)
	li	s0,0
	lui	s1,%hi(.LC14)
.L25:
	addi	a1,s1,%lo(.LC14)
	mv	a0,sp
	call	put_text
	mv	a1,s0
	call	put_number
	lui	a1,%hi(.LC2)
	addi	a1,a1,%lo(.LC2)
	mv	a0,sp
	call	make_file
	call	sys_close.isra.0
	addi	s0,s0,1
	li	a5,200
	bne	s0,a5,.L25
	lui	a0,%hi(.LC5)
	li	a1,0
	addi	a0,a0,%lo(.LC5)
	call	sys_open
	mv	s0,a0
	call	count_entries
	mv	a1,a0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	saw
	lui	a1,%hi(buffer)
	li	t0,61
	mv	a0,s0
	addi	a1,a1,%lo(buffer)
	li	a2,4096
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
	li	a2,0
	li	a1,0
	mv	a0,s0
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	saw
	mv	a0,s0
	call	count_entries
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_many_entries, .-case_many_entries
	.section	.rodata.str1.4
	.align	2
.LC19:
	.string	"directories/small_buffers"
	.section	test_cases
	.align	2
	.type	entry_small_buffers, @object
	.size	entry_small_buffers, 8
entry_small_buffers:
	.word	.LC19
	.word	case_small_buffers
	.section	.rodata.str1.4
	.align	2
.LC20:
	.string	"a-name"
	.align	2
.LC21:
	.string	"tiny"
	.align	2
.LC22:
	.string	"one by one"
	.text
	.align	2
	.type	case_small_buffers, @function
case_small_buffers:
	lui	a1,%hi(.LC2)
	lui	a0,%hi(.LC20)
	addi	sp,sp,-16
	addi	a1,a1,%lo(.LC2)
	addi	a0,a0,%lo(.LC20)
	sw	ra,12(sp)
	sw	s1,4(sp)
	sw	s0,8(sp)
	call	make_file
	lui	a0,%hi(.LC5)
	li	a1,0
	addi	a0,a0,%lo(.LC5)
	call	sys_open
	lui	a1,%hi(buffer)
	addi	s1,a1,%lo(buffer)
	sw	a0,0(sp)
	li	t0,61
	addi	a1,a1,%lo(buffer)
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
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	saw
	li	t1,0
.L29:
	lw	a0,0(sp)
	li	t0,61
	mv	a1,s1
	li	a2,32
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s0,a0
	bgt	a0,zero,.L30
	lui	a0,%hi(.LC22)
	mv	a1,t1
	addi	a0,a0,%lo(.LC22)
	call	saw
	mv	a1,s0
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	addi	sp,sp,16
	tail	saw
.L30:
	addi	t1,t1,1
	j	.L29
	.size	case_small_buffers, .-case_small_buffers
	.section	.rodata.str1.4
	.align	2
.LC23:
	.string	"directories/errors"
	.section	test_cases
	.align	2
	.type	entry_errors, @object
	.size	entry_errors, 8
entry_errors:
	.word	.LC23
	.word	case_errors
	.section	.rodata.str1.4
	.align	2
.LC24:
	.string	"closed"
	.align	2
.LC25:
	.string	"address"
	.align	2
.LC26:
	.string	"x"
	.align	2
.LC27:
	.string	"write"
	.text
	.align	2
	.type	case_errors, @function
case_errors:
	lui	a1,%hi(.LC2)
	lui	a0,%hi(.LC3)
	addi	sp,sp,-16
	addi	a1,a1,%lo(.LC2)
	addi	a0,a0,%lo(.LC3)
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	call	make_file
	mv	s1,a0
	lui	a0,%hi(.LC5)
	li	a1,0
	addi	a0,a0,%lo(.LC5)
	call	sys_open
	lui	s0,%hi(buffer)
	sw	a0,0(sp)
	li	t0,61
	mv	a0,s1
	addi	a1,s0,%lo(buffer)
	li	a2,4096
	li	a3,0
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
	li	t0,61
	li	a0,99
	addi	a1,s0,%lo(buffer)
	li	a2,4096
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
	lw	a0,0(sp)
	li	t0,61
	li	a1,16
	li	a2,1000
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
	lui	a1,%hi(.LC26)
	lw	a0,0(sp)
	li	t0,64
	addi	a1,a1,%lo(.LC26)
	li	a2,1
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
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	addi	sp,sp,16
	tail	saw
	.size	case_errors, .-case_errors
	.section	.rodata.str1.4
	.align	2
.LC28:
	.string	"directories/of_a_removed_directory"
	.section	test_cases
	.align	2
	.type	entry_of_a_removed_directory, @object
	.size	entry_of_a_removed_directory, 8
entry_of_a_removed_directory:
	.word	.LC28
	.word	case_of_a_removed_directory
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	"getdents"
	.text
	.align	2
	.type	case_of_a_removed_directory, @function
case_of_a_removed_directory:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(.LC4)
	addi	a0,s1,%lo(.LC4)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	sys_mkdir
	li	a1,0
	addi	a0,s1,%lo(.LC4)
	call	sys_open
	mv	s0,a0
	addi	a0,s1,%lo(.LC4)
	call	sys_rmdir.isra.0
	lui	a1,%hi(buffer)
	li	t0,61
	mv	a0,s0
	addi	a1,a1,%lo(buffer)
	li	a2,4096
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
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	addi	sp,sp,12
	tail	saw
	.size	case_of_a_removed_directory, .-case_of_a_removed_directory
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"directories/removing_while_reading"
	.section	test_cases
	.align	2
	.type	entry_removing_while_reading, @object
	.size	entry_removing_while_reading, 8
entry_removing_while_reading:
	.word	.LC30
	.word	case_removing_while_reading
	.section	.rodata.str1.4
	.align	2
.LC31:
	.string	"removed"
	.align	2
.LC32:
	.string	"left"
	.text
	.align	2
	.type	case_removing_while_reading, @function
case_removing_while_reading:
	addi	sp,sp,-28
	sw	s0,20(sp)
	sw	s1,16(sp)
	sw	ra,24(sp)
	li	s0,0
	lui	s1,%hi(.LC14)
.L37:
	addi	a1,s1,%lo(.LC14)
	mv	a0,sp
	call	put_text
	mv	a1,s0
	call	put_number
	lui	a1,%hi(.LC2)
	addi	a1,a1,%lo(.LC2)
	mv	a0,sp
	call	make_file
	call	sys_close.isra.0
	addi	s0,s0,1
	li	a5,60
	bne	s0,a5,.L37
	lui	a0,%hi(.LC5)
	li	a1,0
	addi	a0,a0,%lo(.LC5)
	call	sys_open
	mv	s0,a0
	li	t2,0
	lui	ra,%hi(buffer)
.L38:
	li	t0,61
	mv	a0,s0
	addi	a1,ra,%lo(buffer)
	li	a2,256
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	bgt	a0,zero,.L42
	lui	a0,%hi(.LC31)
	mv	a1,t2
	addi	a0,a0,%lo(.LC31)
	call	saw
	li	a2,0
	li	a1,0
	mv	a0,s0
	call	sys_lseek
	mv	a0,s0
	call	count_entries
	mv	a1,a0
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
.L40:
	li	t0,35
	li	a0,-100
	addi	a1,t1,19
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	bne	a0,zero,.L39
	addi	t2,t2,1
.L39:
	lhu	a5,16(t1)
	add	t1,t1,a5
.L41:
	bltu	t1,s1,.L40
	j	.L38
.L42:
	addi	t1,ra,%lo(buffer)
	add	s1,t1,a0
	j	.L41
	.size	case_removing_while_reading, .-case_removing_while_reading
	.section	.rodata.str1.4
	.align	2
.LC33:
	.string	"directories/inode_numbers_agree"
	.section	test_cases
	.align	2
	.type	entry_inode_numbers_agree, @object
	.size	entry_inode_numbers_agree, 8
entry_inode_numbers_agree:
	.word	.LC33
	.word	case_inode_numbers_agree
	.section	.rodata.str1.4
	.align	2
.LC34:
	.string	"same"
	.text
	.align	2
	.type	case_inode_numbers_agree, @function
case_inode_numbers_agree:
	addi	sp,sp,-284
	sw	s1,272(sp)
	lui	a1,%hi(.LC2)
	lui	s1,%hi(.LC3)
	sw	s0,276(sp)
	addi	a1,a1,%lo(.LC2)
	addi	s0,sp,19
	addi	a0,s1,%lo(.LC3)
	sw	ra,280(sp)
	andi	s0,s0,-8
	call	make_file
	li	t0,291
	li	a0,-100
	addi	a1,s1,%lo(.LC3)
	li	a2,0
	li	a3,2047
	mv	a4,s0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a0,%hi(.LC5)
	li	a1,0
	addi	a0,a0,%lo(.LC5)
	call	sys_open
	lui	t1,%hi(buffer)
	li	t0,61
	addi	a1,t1,%lo(buffer)
	li	a2,4096
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	a4,t1,%lo(buffer)
	sw	a0,0(sp)
	addi	a5,t1,%lo(buffer)
	sw	a4,4(sp)
.L46:
	lw	a4,4(sp)
	lw	a3,0(sp)
	add	a4,a4,a3
	bltu	a5,a4,.L48
	lw	ra,280(sp)
	lw	s0,276(sp)
	lw	s1,272(sp)
	addi	sp,sp,284
	jr	ra
.L48:
	addi	a0,a5,19
	addi	a1,s1,%lo(.LC3)
	sw	a5,8(sp)
	call	same_text
	lw	a5,8(sp)
	beq	a0,zero,.L47
	lw	a1,0(a5)
	lw	a4,32(s0)
	lw	a3,36(s0)
	xor	a1,a1,a4
	lw	a4,4(a5)
	lui	a5,%hi(.LC34)
	addi	a0,a5,%lo(.LC34)
	xor	a4,a4,a3
	or	a1,a1,a4
	seqz	a1,a1
	call	saw_is
	lw	a5,8(sp)
.L47:
	lhu	a4,16(a5)
	add	a5,a5,a4
	j	.L46
	.size	case_inode_numbers_agree, .-case_inode_numbers_agree
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"directories/link_counts"
	.section	test_cases
	.align	2
	.type	entry_link_counts, @object
	.size	entry_link_counts, 8
entry_link_counts:
	.word	.LC35
	.word	case_link_counts
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	"d/e"
	.align	2
.LC37:
	.string	"d/f"
	.align	2
.LC38:
	.string	"d/g"
	.align	2
.LC39:
	.string	"links"
	.text
	.align	2
	.type	case_link_counts, @function
case_link_counts:
	addi	sp,sp,-272
	sw	s1,260(sp)
	lui	s1,%hi(.LC4)
	addi	a0,s1,%lo(.LC4)
	sw	ra,268(sp)
	sw	s0,264(sp)
	call	sys_mkdir
	lui	t2,%hi(.LC36)
	addi	a0,t2,%lo(.LC36)
	call	sys_mkdir
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	sys_mkdir
	lui	a1,%hi(.LC2)
	lui	a0,%hi(.LC38)
	addi	s0,sp,7
	addi	a1,a1,%lo(.LC2)
	addi	a0,a0,%lo(.LC38)
	call	make_file
	andi	s0,s0,-8
	li	t0,291
	li	a0,-100
	addi	a1,s1,%lo(.LC4)
	li	a2,0
	li	a3,2047
	mv	a4,s0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a1,16(s0)
	lui	t1,%hi(.LC39)
	addi	a0,t1,%lo(.LC39)
	call	saw
	lui	t2,%hi(.LC36)
	addi	a0,t2,%lo(.LC36)
	call	sys_rmdir.isra.0
	li	t0,291
	li	a0,-100
	addi	a1,s1,%lo(.LC4)
	li	a2,0
	li	a3,2047
	mv	a4,s0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a1,16(s0)
	lui	t1,%hi(.LC39)
	addi	a0,t1,%lo(.LC39)
	call	saw
	lw	ra,268(sp)
	lw	s0,264(sp)
	lw	s1,260(sp)
	addi	sp,sp,272
	jr	ra
	.size	case_link_counts, .-case_link_counts
	.section	.rodata.str1.4
	.align	2
.LC40:
	.string	"directories/deep"
	.section	test_cases
	.align	2
	.type	entry_deep, @object
	.size	entry_deep, 8
entry_deep:
	.word	.LC40
	.word	case_deep
	.section	.rodata.str1.4
	.align	2
.LC41:
	.string	"depth"
	.align	2
.LC42:
	.string	"deep"
	.align	2
.LC43:
	.string	"../.."
	.align	2
.LC44:
	.string	"d/d/f"
	.align	2
.LC45:
	.string	"from above"
	.text
	.align	2
	.type	case_deep, @function
case_deep:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	li	s0,0
	lui	s1,%hi(.LC4)
.L56:
	addi	a0,s1,%lo(.LC4)
	call	sys_mkdir
	bne	a0,zero,.L57
	li	t0,49
	addi	a0,s1,%lo(.LC4)
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
	bne	a0,zero,.L57
	addi	s0,s0,1
	li	a5,60
	bne	s0,a5,.L56
.L57:
	lui	a0,%hi(.LC41)
	mv	a1,s0
	addi	a0,a0,%lo(.LC41)
	call	saw
	lui	s0,%hi(.LC3)
	lui	a1,%hi(.LC42)
	addi	a1,a1,%lo(.LC42)
	addi	a0,s0,%lo(.LC3)
	call	make_file
	not	a1,a0
	srli	a1,a1,31
	addi	a0,s0,%lo(.LC3)
	call	saw
	lui	a0,%hi(.LC43)
	li	t0,49
	addi	a0,a0,%lo(.LC43)
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
	lui	a0,%hi(.LC44)
	addi	a0,a0,%lo(.LC44)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	not	a1,a0
	lui	a0,%hi(.LC45)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC45)
	addi	sp,sp,12
	tail	saw
	.size	case_deep, .-case_deep
	.align	2
	.type	sys_rmdir.isra.0, @function
sys_rmdir.isra.0:
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
	.size	sys_rmdir.isra.0, .-sys_rmdir.isra.0
	.align	2
	.type	sys_close.isra.0, @function
sys_close.isra.0:
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
	.size	sys_close.isra.0, .-sys_close.isra.0
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
