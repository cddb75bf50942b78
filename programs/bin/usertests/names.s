	.file	"names.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.local	times
	.comm	times,32,8
	.local	buffer
	.comm	buffer,512,4
	.align	2
	.type	make_node, @function
make_node:
	li	a2,4096
	li	t0,33
	addi	a2,a2,420
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	make_node, .-make_node
	.align	2
	.type	make_directory, @function
make_directory:
	li	t0,34
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
	.size	make_directory, .-make_directory
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"target"
	.text
	.align	2
	.type	make_link, @function
make_link:
	mv	a5,a0
	lui	a0,%hi(.LC0)
	mv	a2,a1
	li	t0,36
	mv	a1,a5
	addi	a0,a0,%lo(.LC0)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	make_link, .-make_link
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"new"
	.text
	.align	2
	.type	link_from, @function
link_from:
	lui	a3,%hi(.LC1)
	li	t0,37
	li	a2,-100
	addi	a3,a3,%lo(.LC1)
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	link_from, .-link_from
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"f"
	.text
	.align	2
	.type	link_to, @function
link_to:
	mv	a3,a1
	lui	a1,%hi(.LC2)
	mv	a2,a0
	li	t0,37
	li	a0,-100
	addi	a1,a1,%lo(.LC2)
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
	.type	rename_from, @function
rename_from:
	lui	a3,%hi(.LC1)
	addi	a3,a3,%lo(.LC1)
	li	a2,-100
	tail	sys_renameat
	.size	rename_from, .-rename_from
	.align	2
	.type	rename_to, @function
rename_to:
	mv	a3,a1
	lui	a1,%hi(.LC2)
	mv	a2,a0
	addi	a1,a1,%lo(.LC2)
	li	a0,-100
	tail	sys_renameat
	.size	rename_to, .-rename_to
	.align	2
	.type	rename2_from, @function
rename2_from:
	lui	a3,%hi(.LC1)
	li	t0,276
	li	a2,-100
	addi	a3,a3,%lo(.LC1)
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	rename2_from, .-rename2_from
	.align	2
	.type	rename2_to, @function
rename2_to:
	mv	a3,a1
	lui	a1,%hi(.LC2)
	mv	a2,a0
	li	t0,276
	li	a0,-100
	addi	a1,a1,%lo(.LC2)
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	rename2_to, .-rename2_to
	.align	2
	.type	remove_name, @function
remove_name:
	li	t0,35
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
	.size	remove_name, .-remove_name
	.align	2
	.type	remove_directory, @function
remove_directory:
	li	t0,35
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
	.size	remove_directory, .-remove_directory
	.align	2
	.type	read_link, @function
read_link:
	lui	a2,%hi(buffer)
	li	t0,78
	addi	a2,a2,%lo(buffer)
	li	a3,64
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	read_link, .-read_link
	.align	2
	.type	see, @function
see:
	lui	a2,%hi(buffer)
	li	a3,0
	addi	a2,a2,%lo(buffer)
	tail	sys_fstatat
	.size	see, .-see
	.align	2
	.type	see_all, @function
see_all:
	lui	a4,%hi(buffer)
	li	t0,291
	li	a2,0
	li	a3,2047
	addi	a4,a4,%lo(buffer)
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	see_all, .-see_all
	.align	2
	.type	may, @function
may:
	li	t0,48
	li	a2,4
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	may, .-may
	.align	2
	.type	may2, @function
may2:
	li	t0,439
	li	a2,4
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	may2, .-may2
	.align	2
	.type	change_mode, @function
change_mode:
	li	t0,53
	li	a2,384
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	change_mode, .-change_mode
	.align	2
	.type	change_times, @function
change_times:
	lui	a2,%hi(times)
	li	t0,412
	addi	a2,a2,%lo(times)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	change_times, .-change_times
	.align	2
	.type	open_file, @function
open_file:
	li	t0,56
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
	.size	open_file, .-open_file
	.align	2
	.type	cut, @function
cut:
	mv	a0,a1
	li	t0,45
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
	.size	cut, .-cut
	.align	2
	.type	go, @function
go:
	mv	a0,a1
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
	ret
	.size	go, .-go
	.align	2
	.type	see_room, @function
see_room:
	lui	a2,%hi(buffer)
	mv	a0,a1
	li	t0,43
	li	a1,88
	addi	a2,a2,%lo(buffer)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	see_room, .-see_room
	.align	2
	.type	run, @function
run:
	mv	a0,a1
	li	t0,221
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
	.size	run, .-run
	.section	.rodata.str1.4
	.align	2
.LC3:
	.string	"mknodat"
	.align	2
.LC4:
	.string	"mkdirat"
	.align	2
.LC5:
	.string	"symlinkat"
	.align	2
.LC6:
	.string	"linkat"
	.align	2
.LC7:
	.string	"linkat to"
	.align	2
.LC8:
	.string	"renameat"
	.align	2
.LC9:
	.string	"renameat to"
	.align	2
.LC10:
	.string	"renameat2"
	.align	2
.LC11:
	.string	"renameat2 to"
	.align	2
.LC12:
	.string	"unlinkat"
	.align	2
.LC13:
	.string	"rmdir"
	.align	2
.LC14:
	.string	"readlinkat"
	.align	2
.LC15:
	.string	"fstatat"
	.align	2
.LC16:
	.string	"statx"
	.align	2
.LC17:
	.string	"faccessat"
	.align	2
.LC18:
	.string	"faccessat2"
	.align	2
.LC19:
	.string	"fchmodat"
	.align	2
.LC20:
	.string	"utimensat"
	.align	2
.LC21:
	.string	"openat"
	.align	2
.LC22:
	.string	"truncate"
	.align	2
.LC23:
	.string	"chdir"
	.align	2
.LC24:
	.string	"statfs"
	.align	2
.LC25:
	.string	"execve"
	.section	.rodata
	.align	2
	.type	calls, @object
	.size	calls, 276
calls:
	.word	.LC3
	.word	make_node
	.word	1
	.word	.LC4
	.word	make_directory
	.word	1
	.word	.LC5
	.word	make_link
	.word	1
	.word	.LC6
	.word	link_from
	.word	1
	.word	.LC7
	.word	link_to
	.word	1
	.word	.LC8
	.word	rename_from
	.word	1
	.word	.LC9
	.word	rename_to
	.word	1
	.word	.LC10
	.word	rename2_from
	.word	1
	.word	.LC11
	.word	rename2_to
	.word	1
	.word	.LC12
	.word	remove_name
	.word	1
	.word	.LC13
	.word	remove_directory
	.word	1
	.word	.LC14
	.word	read_link
	.word	1
	.word	.LC15
	.word	see
	.word	1
	.word	.LC16
	.word	see_all
	.word	1
	.word	.LC17
	.word	may
	.word	1
	.word	.LC18
	.word	may2
	.word	1
	.word	.LC19
	.word	change_mode
	.word	1
	.word	.LC20
	.word	change_times
	.word	1
	.word	.LC21
	.word	open_file
	.word	1
	.word	.LC22
	.word	cut
	.word	0
	.word	.LC23
	.word	go
	.word	0
	.word	.LC24
	.word	see_room
	.word	0
	.word	.LC25
	.word	run
	.word	0
	.text
	.align	2
	.type	try_all, @function
try_all:
	addi	sp,sp,-28
	lui	a5,%hi(calls)
	sw	s1,16(sp)
	addi	s1,a5,%lo(calls)
	sw	s0,20(sp)
	sw	ra,24(sp)
	sw	a0,4(sp)
	sw	a1,8(sp)
	addi	s0,s1,276
.L27:
	beq	a2,zero,.L25
	lw	a3,8(s1)
	beq	a3,zero,.L26
.L25:
	lw	a5,0(s1)
	lw	a3,4(s1)
	lw	a1,8(sp)
	lw	a0,4(sp)
	sw	a2,12(sp)
	sw	a5,0(sp)
	jalr	a3
	mv	a1,a0
	lw	a0,0(sp)
	call	saw
	lw	a2,12(sp)
.L26:
	addi	s1,s1,12
	bne	s1,s0,.L27
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	try_all, .-try_all
	.align	2
	.type	long_text, @function
long_text:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s1,a0
	mv	s0,a1
	call	text_length
	lui	a2,%hi(text.0)
	li	a5,0
	addi	a4,a2,%lo(text.0)
.L37:
	blt	a5,s0,.L38
	add	a4,a4,s0
	sb	zero,0(a4)
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	a0,a2,%lo(text.0)
	addi	sp,sp,12
	jr	ra
.L38:
	rem	a3,a5,a0
	add	a3,s1,a3
	lbu	a1,0(a3)
	add	a3,a4,a5
	addi	a5,a5,1
	sb	a1,0(a3)
	j	.L37
	.size	long_text, .-long_text
	.section	.rodata.str1.4
	.align	2
.LC26:
	.string	"names/below_a_file"
	.section	test_cases,"a"
	.align	2
	.type	entry_below_a_file, @object
	.size	entry_below_a_file, 8
entry_below_a_file:
	.word	.LC26
	.word	case_below_a_file
	.section	.rodata.str1.4
	.align	2
.LC27:
	.string	""
	.align	2
.LC28:
	.string	"f/x"
	.text
	.align	2
	.type	case_below_a_file, @function
case_below_a_file:
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lw	ra,8(sp)
	lui	a1,%hi(.LC28)
	li	a2,0
	addi	a1,a1,%lo(.LC28)
	li	a0,-100
	addi	sp,sp,12
	tail	try_all
	.size	case_below_a_file, .-case_below_a_file
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	"names/below_nothing"
	.section	test_cases
	.align	2
	.type	entry_below_nothing, @object
	.size	entry_below_nothing, 8
entry_below_nothing:
	.word	.LC29
	.word	case_below_nothing
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"none/x"
	.text
	.align	2
	.type	case_below_nothing, @function
case_below_nothing:
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lw	ra,8(sp)
	lui	a1,%hi(.LC30)
	li	a2,0
	addi	a1,a1,%lo(.LC30)
	li	a0,-100
	addi	sp,sp,12
	tail	try_all
	.size	case_below_nothing, .-case_below_nothing
	.section	.rodata.str1.4
	.align	2
.LC31:
	.string	"names/empty"
	.section	test_cases
	.align	2
	.type	entry_empty, @object
	.size	entry_empty, 8
entry_empty:
	.word	.LC31
	.word	case_empty
	.text
	.align	2
	.type	case_empty, @function
case_empty:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a0,%hi(.LC2)
	lui	s0,%hi(.LC27)
	addi	a1,s0,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	addi	a1,s0,%lo(.LC27)
	lw	s0,4(sp)
	lw	ra,8(sp)
	li	a2,0
	li	a0,-100
	addi	sp,sp,12
	tail	try_all
	.size	case_empty, .-case_empty
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"names/circle_of_links"
	.section	test_cases
	.align	2
	.type	entry_circle_of_links, @object
	.size	entry_circle_of_links, 8
entry_circle_of_links:
	.word	.LC32
	.word	case_circle_of_links
	.section	.rodata.str1.4
	.align	2
.LC33:
	.string	"b"
	.align	2
.LC34:
	.string	"a"
	.align	2
.LC35:
	.string	"a/x"
	.text
	.align	2
	.type	case_circle_of_links, @function
case_circle_of_links:
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lui	t1,%hi(.LC33)
	lui	t2,%hi(.LC34)
	li	t0,36
	addi	a0,t1,%lo(.LC33)
	li	a1,-100
	addi	a2,t2,%lo(.LC34)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	a0,t2,%lo(.LC34)
	addi	a2,t1,%lo(.LC33)
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	ra,8(sp)
	lui	a1,%hi(.LC35)
	li	a2,0
	addi	a1,a1,%lo(.LC35)
	li	a0,-100
	addi	sp,sp,12
	tail	try_all
	.size	case_circle_of_links, .-case_circle_of_links
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	"names/name_of_256"
	.section	test_cases
	.align	2
	.type	entry_name_of_256, @object
	.size	entry_name_of_256, 8
entry_name_of_256:
	.word	.LC36
	.word	case_name_of_256
	.section	.rodata.str1.4
	.align	2
.LC37:
	.string	"n"
	.text
	.align	2
	.type	case_name_of_256, @function
case_name_of_256:
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lui	a0,%hi(.LC37)
	li	a1,256
	addi	a0,a0,%lo(.LC37)
	call	long_text
	lw	ra,8(sp)
	mv	a1,a0
	li	a2,0
	li	a0,-100
	addi	sp,sp,12
	tail	try_all
	.size	case_name_of_256, .-case_name_of_256
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"names/path_of_4096"
	.section	test_cases
	.align	2
	.type	entry_path_of_4096, @object
	.size	entry_path_of_4096, 8
entry_path_of_4096:
	.word	.LC38
	.word	case_path_of_4096
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"./"
	.text
	.align	2
	.type	case_path_of_4096, @function
case_path_of_4096:
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lui	a0,%hi(.LC39)
	li	a1,4096
	addi	a0,a0,%lo(.LC39)
	call	long_text
	lw	ra,8(sp)
	mv	a1,a0
	li	a2,0
	li	a0,-100
	addi	sp,sp,12
	tail	try_all
	.size	case_path_of_4096, .-case_path_of_4096
	.section	.rodata.str1.4
	.align	2
.LC40:
	.string	"names/bad_address"
	.section	test_cases
	.align	2
	.type	entry_bad_address, @object
	.size	entry_bad_address, 8
entry_bad_address:
	.word	.LC40
	.word	case_bad_address
	.text
	.align	2
	.type	case_bad_address, @function
case_bad_address:
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lw	ra,8(sp)
	li	a2,0
	li	a1,16
	li	a0,-100
	addi	sp,sp,12
	tail	try_all
	.size	case_bad_address, .-case_bad_address
	.section	.rodata.str1.4
	.align	2
.LC41:
	.string	"names/at_a_closed_directory"
	.section	test_cases
	.align	2
	.type	entry_at_a_closed_directory, @object
	.size	entry_at_a_closed_directory, 8
entry_at_a_closed_directory:
	.word	.LC41
	.word	case_at_a_closed_directory
	.section	.rodata.str1.4
	.align	2
.LC42:
	.string	"x"
	.text
	.align	2
	.type	case_at_a_closed_directory, @function
case_at_a_closed_directory:
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lw	ra,8(sp)
	lui	a1,%hi(.LC42)
	li	a2,1
	addi	a1,a1,%lo(.LC42)
	li	a0,99
	addi	sp,sp,12
	tail	try_all
	.size	case_at_a_closed_directory, .-case_at_a_closed_directory
	.section	.rodata.str1.4
	.align	2
.LC43:
	.string	"names/at_a_file"
	.section	test_cases
	.align	2
	.type	entry_at_a_file, @object
	.size	entry_at_a_file, 8
entry_at_a_file:
	.word	.LC43
	.word	case_at_a_file
	.text
	.align	2
	.type	case_at_a_file, @function
case_at_a_file:
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lw	ra,8(sp)
	lui	a1,%hi(.LC42)
	li	a2,1
	addi	a1,a1,%lo(.LC42)
	addi	sp,sp,12
	tail	try_all
	.size	case_at_a_file, .-case_at_a_file
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"names/absolute_at_a_closed_directory"
	.section	test_cases
	.align	2
	.type	entry_absolute_at_a_closed_directory, @object
	.size	entry_absolute_at_a_closed_directory, 8
entry_absolute_at_a_closed_directory:
	.word	.LC44
	.word	case_absolute_at_a_closed_directory
	.section	.rodata.str1.4
	.align	2
.LC45:
	.string	"/none/x"
	.text
	.align	2
	.type	case_absolute_at_a_closed_directory, @function
case_absolute_at_a_closed_directory:
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lw	ra,8(sp)
	lui	a1,%hi(.LC45)
	li	a2,1
	addi	a1,a1,%lo(.LC45)
	li	a0,99
	addi	sp,sp,12
	tail	try_all
	.size	case_absolute_at_a_closed_directory, .-case_absolute_at_a_closed_directory
	.section	.rodata.str1.4
	.align	2
.LC46:
	.string	"names/in_proc"
	.section	test_cases
	.align	2
	.type	entry_in_proc, @object
	.size	entry_in_proc, 8
entry_in_proc:
	.word	.LC46
	.word	case_in_proc
	.section	.rodata.str1.4
	.align	2
.LC47:
	.string	"/proc/none"
	.text
	.align	2
	.type	case_in_proc, @function
case_in_proc:
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lw	ra,8(sp)
	lui	a1,%hi(.LC47)
	li	a2,0
	addi	a1,a1,%lo(.LC47)
	li	a0,-100
	addi	sp,sp,12
	tail	try_all
	.size	case_in_proc, .-case_in_proc
	.section	.rodata.str1.4
	.align	2
.LC48:
	.string	"names/slash_behind_a_file"
	.section	test_cases
	.align	2
	.type	entry_slash_behind_a_file, @object
	.size	entry_slash_behind_a_file, 8
entry_slash_behind_a_file:
	.word	.LC48
	.word	case_slash_behind_a_file
	.section	.rodata.str1.4
	.align	2
.LC49:
	.string	"g"
	.align	2
.LC50:
	.string	"g/"
	.text
	.align	2
	.type	case_slash_behind_a_file, @function
case_slash_behind_a_file:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	a0,%hi(.LC2)
	lui	s0,%hi(.LC27)
	addi	a1,s0,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lui	a0,%hi(.LC49)
	addi	a1,s0,%lo(.LC27)
	addi	a0,a0,%lo(.LC49)
	call	make_file
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a1,%hi(.LC50)
	li	a2,0
	addi	a1,a1,%lo(.LC50)
	li	a0,-100
	addi	sp,sp,12
	tail	try_all
	.size	case_slash_behind_a_file, .-case_slash_behind_a_file
	.section	.rodata.str1.4
	.align	2
.LC51:
	.string	"names/slash_behind_nothing"
	.section	test_cases
	.align	2
	.type	entry_slash_behind_nothing, @object
	.size	entry_slash_behind_nothing, 8
entry_slash_behind_nothing:
	.word	.LC51
	.word	case_slash_behind_nothing
	.section	.rodata.str1.4
	.align	2
.LC52:
	.string	"none/"
	.text
	.align	2
	.type	case_slash_behind_nothing, @function
case_slash_behind_nothing:
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lw	ra,8(sp)
	lui	a1,%hi(.LC52)
	li	a2,0
	addi	a1,a1,%lo(.LC52)
	li	a0,-100
	addi	sp,sp,12
	tail	try_all
	.size	case_slash_behind_nothing, .-case_slash_behind_nothing
	.section	.rodata.str1.4
	.align	2
.LC53:
	.string	"names/dot"
	.section	test_cases
	.align	2
	.type	entry_dot, @object
	.size	entry_dot, 8
entry_dot:
	.word	.LC53
	.word	case_dot
	.section	.rodata.str1.4
	.align	2
.LC54:
	.string	"d"
	.align	2
.LC55:
	.string	"../d/."
	.text
	.align	2
	.type	case_dot, @function
case_dot:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	lui	s0,%hi(.LC2)
	lui	s1,%hi(.LC27)
	addi	a1,s1,%lo(.LC27)
	addi	a0,s0,%lo(.LC2)
	sw	ra,8(sp)
	call	make_file
	lui	a5,%hi(.LC54)
	addi	a0,a5,%lo(.LC54)
	call	sys_mkdir.isra.0
	lui	a5,%hi(.LC54)
	addi	a0,a5,%lo(.LC54)
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
	addi	a1,s1,%lo(.LC27)
	addi	a0,s0,%lo(.LC2)
	call	make_file
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lui	a1,%hi(.LC55)
	li	a2,0
	addi	a1,a1,%lo(.LC55)
	li	a0,-100
	addi	sp,sp,12
	tail	try_all
	.size	case_dot, .-case_dot
	.section	.rodata.str1.4
	.align	2
.LC56:
	.string	"names/over_a_directory"
	.section	test_cases
	.align	2
	.type	entry_over_a_directory, @object
	.size	entry_over_a_directory, 8
entry_over_a_directory:
	.word	.LC56
	.word	case_over_a_directory
	.section	.rodata.str1.4
	.align	2
.LC57:
	.string	"d/e"
	.align	2
.LC58:
	.string	"renameat full"
	.align	2
.LC59:
	.string	"d/e/x"
	.align	2
.LC60:
	.string	"renameat into itself"
	.align	2
.LC61:
	.string	"."
	.align	2
.LC62:
	.string	"renameat dot"
	.align	2
.LC63:
	.string	"d/.."
	.align	2
.LC64:
	.string	"renameat to dots"
	.align	2
.LC65:
	.string	"/dev/f"
	.align	2
.LC66:
	.string	"renameat elsewhere"
	.align	2
.LC67:
	.string	"renameat directory over file"
	.text
	.align	2
	.type	case_over_a_directory, @function
case_over_a_directory:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	a1,%hi(.LC27)
	lui	s1,%hi(.LC2)
	addi	a1,a1,%lo(.LC27)
	addi	a0,s1,%lo(.LC2)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	lui	s0,%hi(.LC54)
	addi	a0,s0,%lo(.LC54)
	call	sys_mkdir.isra.0
	lui	a5,%hi(.LC57)
	addi	a0,a5,%lo(.LC57)
	call	sys_mkdir.isra.0
	addi	a3,s0,%lo(.LC54)
	li	a2,-100
	addi	a1,s1,%lo(.LC2)
	li	a0,-100
	call	sys_renameat
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lui	a5,%hi(.LC57)
	addi	a1,a5,%lo(.LC57)
	addi	a3,s0,%lo(.LC54)
	li	a2,-100
	li	a0,-100
	call	sys_renameat
	mv	a1,a0
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	saw
	lui	a3,%hi(.LC59)
	addi	a3,a3,%lo(.LC59)
	li	a2,-100
	addi	a1,s0,%lo(.LC54)
	li	a0,-100
	call	sys_renameat
	mv	a1,a0
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	call	saw
	lui	a3,%hi(.LC42)
	lui	a1,%hi(.LC61)
	addi	a3,a3,%lo(.LC42)
	li	a2,-100
	addi	a1,a1,%lo(.LC61)
	li	a0,-100
	call	sys_renameat
	mv	a1,a0
	lui	a0,%hi(.LC62)
	addi	a0,a0,%lo(.LC62)
	call	saw
	lui	a3,%hi(.LC63)
	addi	a3,a3,%lo(.LC63)
	li	a2,-100
	addi	a1,s1,%lo(.LC2)
	li	a0,-100
	call	sys_renameat
	mv	a1,a0
	lui	a0,%hi(.LC64)
	addi	a0,a0,%lo(.LC64)
	call	saw
	lui	a3,%hi(.LC65)
	addi	a3,a3,%lo(.LC65)
	li	a2,-100
	addi	a1,s1,%lo(.LC2)
	li	a0,-100
	call	sys_renameat
	mv	a1,a0
	lui	a0,%hi(.LC66)
	addi	a0,a0,%lo(.LC66)
	call	saw
	addi	a1,s0,%lo(.LC54)
	addi	a3,s1,%lo(.LC2)
	li	a2,-100
	li	a0,-100
	call	sys_renameat
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC67)
	addi	a0,a0,%lo(.LC67)
	addi	sp,sp,12
	tail	saw
	.size	case_over_a_directory, .-case_over_a_directory
	.local	text.0
	.comm	text.0,5000,4
	.align	2
	.type	sys_mkdir.isra.0, @function
sys_mkdir.isra.0:
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
	.size	sys_mkdir.isra.0, .-sys_mkdir.isra.0
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
