	.file	"sharing.c"
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
	.section	.srodata,"a"
	.align	2
	.type	ANON, @object
	.size	ANON, 4
ANON:
	.word	34
	.align	2
	.type	RW, @object
	.size	RW, 4
RW:
	.word	3
	.text
	.align	2
	.type	map_at, @function
map_at:
	li	t0,222
	slli	a1,a1,12
	li	a3,50
	li	a4,-1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	map_at, .-map_at
	.align	2
	.type	touch, @function
touch:
	li	a5,1
	sb	a5,0(a0)
	ret
	.size	touch, .-touch
	.align	2
	.type	look, @function
look:
	lbu	a0,0(a0)
	ret
	.size	look, .-look
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"sharing/file_shared"
	.section	test_cases,"a"
	.align	2
	.type	entry_file_shared, @object
	.size	entry_file_shared, 8
entry_file_shared:
	.word	.LC0
	.word	case_file_shared
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"abcdef"
	.align	2
.LC2:
	.string	"f"
	.align	2
.LC3:
	.string	"file"
	.align	2
.LC4:
	.string	"Y"
	.align	2
.LC5:
	.string	"map"
	.align	2
.LC6:
	.string	"child"
	.align	2
.LC7:
	.string	"size stays"
	.text
	.align	2
	.type	case_file_shared, @function
case_file_shared:
	lui	a1,%hi(.LC1)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-24
	addi	a1,a1,%lo(.LC1)
	addi	a0,a0,%lo(.LC2)
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	call	make_file
	sw	a0,0(sp)
	lw	a4,0(sp)
	li	t0,222
	li	a0,0
	li	a1,4096
	li	a2,3
	li	a3,1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a4,88
	sb	a4,1(a0)
	mv	s1,a0
	li	t0,67
	lw	a0,0(sp)
	addi	a1,sp,4
	li	a2,8
	li	a3,0
	li	a4,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	saw_bytes
	lui	a1,%hi(.LC4)
	lw	a0,0(sp)
	li	t0,68
	addi	a1,a1,%lo(.LC4)
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s0,%hi(.LC5)
	li	a2,6
	mv	a1,s1
	addi	a0,s0,%lo(.LC5)
	call	saw_bytes
	call	sys_fork
	bne	a0,zero,.L6
	li	a5,90
	sb	a5,2(s1)
	call	sys_exit
.L6:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw_status
	mv	a1,s1
	addi	a0,s0,%lo(.LC5)
	li	a2,6
	call	saw_bytes
	lw	a0,0(sp)
	li	a2,2
	li	a1,0
	call	sys_lseek
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_file_shared, .-case_file_shared
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	"sharing/file_beyond_its_end"
	.section	test_cases
	.align	2
	.type	entry_file_beyond_its_end, @object
	.size	entry_file_beyond_its_end, 8
entry_file_beyond_its_end:
	.word	.LC8
	.word	case_file_beyond_its_end
	.section	.rodata.str1.4
	.align	2
.LC9:
	.string	"abc"
	.align	2
.LC10:
	.string	"last page"
	.align	2
.LC11:
	.string	"beyond"
	.align	2
.LC12:
	.string	"grown"
	.align	2
.LC13:
	.string	"cut"
	.text
	.align	2
	.type	case_file_beyond_its_end, @function
case_file_beyond_its_end:
	lui	a1,%hi(.LC9)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC9)
	addi	a0,a0,%lo(.LC2)
	sw	s1,0(sp)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	mv	s1,a0
	li	t0,222
	li	a0,0
	li	a1,8192
	li	a2,1
	li	a3,1
	mv	a4,s1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s0,a0
	call	sys_fork
	bne	a0,zero,.L9
	lbu	a5,100(s0)
.L14:
	call	sys_exit
.L9:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L10
.L15:
	li	a5,4096
	add	a5,s0,a5
	lbu	a5,0(a5)
	j	.L14
.L10:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	saw_status
	li	t0,46
	mv	a0,s1
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
	call	sys_fork
	beq	a0,zero,.L15
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	saw_status
	li	t0,46
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
	call	sys_fork
	bne	a0,zero,.L12
	lbu	a5,0(s0)
	j	.L14
.L12:
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	addi	sp,sp,12
	tail	saw_status
	.size	case_file_beyond_its_end, .-case_file_beyond_its_end
	.section	.rodata.str1.4
	.align	2
.LC14:
	.string	"sharing/shared_across_fork"
	.section	test_cases
	.align	2
	.type	entry_shared_across_fork, @object
	.size	entry_shared_across_fork, 8
entry_shared_across_fork:
	.word	.LC14
	.word	case_shared_across_fork
	.section	.rodata.str1.4
	.align	2
.LC15:
	.string	"touched before"
	.align	2
.LC16:
	.string	"touched after"
	.text
	.align	2
	.type	case_shared_across_fork, @function
case_shared_across_fork:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	li	t0,222
	li	a0,0
	li	a1,8192
	li	a2,3
	li	a3,33
	li	a4,-1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a5,97
	sb	a5,0(a0)
	mv	s0,a0
	call	sys_fork
	bne	a0,zero,.L17
	li	a5,98
	sb	a5,0(s0)
	li	a5,4096
	add	a5,s0,a5
	li	a4,99
	sb	a4,0(a5)
	call	sys_exit
.L17:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw_status
	lui	a0,%hi(.LC15)
	mv	a1,s0
	li	a2,1
	addi	a0,a0,%lo(.LC15)
	call	saw_bytes
	li	a1,4096
	add	a1,s0,a1
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC16)
	li	a2,1
	addi	a0,a0,%lo(.LC16)
	addi	sp,sp,12
	tail	saw_bytes
	.size	case_shared_across_fork, .-case_shared_across_fork
	.section	.rodata.str1.4
	.align	2
.LC17:
	.string	"sharing/grandchildren_share"
	.section	test_cases
	.align	2
	.type	entry_grandchildren_share, @object
	.size	entry_grandchildren_share, 8
entry_grandchildren_share:
	.word	.LC17
	.word	case_grandchildren_share
	.section	.rodata.str1.4
	.align	2
.LC18:
	.string	"grandchild"
	.align	2
.LC19:
	.string	"word"
	.text
	.align	2
	.type	case_grandchildren_share, @function
case_grandchildren_share:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	li	t0,222
	li	a0,0
	li	a1,4096
	li	a2,3
	li	a3,33
	li	a4,-1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s0,a0
	call	sys_fork
	bne	a0,zero,.L20
	call	sys_fork
	bne	a0,zero,.L21
	li	a5,7
	sw	a5,0(s0)
.L23:
	call	sys_exit
.L21:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw_status
	li	a0,0
	j	.L23
.L20:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw_status
	lw	a1,0(s0)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	addi	sp,sp,12
	tail	saw
	.size	case_grandchildren_share, .-case_grandchildren_share
	.section	.rodata.str1.4
	.align	2
.LC20:
	.string	"sharing/mremap_grows"
	.section	test_cases
	.align	2
	.type	entry_mremap_grows, @object
	.size	entry_mremap_grows, 8
entry_mremap_grows:
	.word	.LC20
	.word	case_mremap_grows
	.section	.rodata.str1.4
	.align	2
.LC21:
	.string	"kept"
	.align	2
.LC22:
	.string	"new pages"
	.align	2
.LC23:
	.string	"write"
	.text
	.align	2
	.type	case_mremap_grows, @function
case_mremap_grows:
	addi	sp,sp,-12
	li	a0,1
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	get_pages
	li	a5,120
	sb	a5,0(a0)
	li	t0,216
	li	a1,4096
	li	a2,16384
	li	a3,1
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	mv	s0,a0
	lui	a0,%hi(.LC21)
	li	a2,1
	addi	a0,a0,%lo(.LC21)
	call	saw_bytes
	li	a5,12288
	add	s0,s0,a5
	lbu	a1,0(s0)
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	saw
	call	sys_fork
	bne	a0,zero,.L25
	li	a5,1
	sb	a5,0(s0)
	call	sys_exit
.L25:
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	addi	sp,sp,12
	tail	saw_status
	.size	case_mremap_grows, .-case_mremap_grows
	.section	.rodata.str1.4
	.align	2
.LC24:
	.string	"sharing/mremap_shrinks"
	.section	test_cases
	.align	2
	.type	entry_mremap_shrinks, @object
	.size	entry_mremap_shrinks, 8
entry_mremap_shrinks:
	.word	.LC24
	.word	case_mremap_shrinks
	.section	.rodata.str1.4
	.align	2
.LC25:
	.string	"same place"
	.align	2
.LC26:
	.string	"gone"
	.text
	.align	2
	.type	case_mremap_shrinks, @function
case_mremap_shrinks:
	addi	sp,sp,-12
	li	a2,3
	li	a1,3
	li	a0,1610612736
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	map_at
	mv	s0,a0
	li	t0,216
	li	a1,12288
	li	a2,4096
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	sub	a1,s0,a0
	lui	a0,%hi(.LC25)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC25)
	call	saw
	call	sys_fork
	bne	a0,zero,.L28
.L31:
	li	a5,1
	sb	a5,0(s0)
	call	sys_exit
.L28:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L29
	li	a5,4096
	add	s0,s0,a5
	j	.L31
.L29:
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	addi	sp,sp,12
	tail	saw_status
	.size	case_mremap_shrinks, .-case_mremap_shrinks
	.section	.rodata.str1.4
	.align	2
.LC27:
	.string	"sharing/mremap_moves"
	.section	test_cases
	.align	2
	.type	entry_mremap_moves, @object
	.size	entry_mremap_moves, 8
entry_mremap_moves:
	.word	.LC27
	.word	case_mremap_moves
	.section	.rodata.str1.4
	.align	2
.LC28:
	.string	"moved"
	.align	2
.LC29:
	.string	"old"
	.text
	.align	2
	.type	case_mremap_moves, @function
case_mremap_moves:
	addi	sp,sp,-12
	li	a2,3
	li	a1,1
	li	a0,1610612736
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	map_at
	li	a5,120
	sb	a5,0(a0)
	mv	s0,a0
	li	t0,216
	li	a1,4096
	li	a2,8192
	li	a3,3
	li	a4,1611661312
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a5,-1611661312
	add	a1,a0,a5
	lui	a0,%hi(.LC28)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC28)
	call	saw
	lui	a0,%hi(.LC21)
	li	a2,1
	li	a1,1611661312
	addi	a0,a0,%lo(.LC21)
	call	saw_bytes
	call	sys_fork
	bne	a0,zero,.L33
	li	a5,1
	sb	a5,0(s0)
	call	sys_exit
.L33:
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	addi	sp,sp,12
	tail	saw_status
	.size	case_mremap_moves, .-case_mremap_moves
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"sharing/mremap_errors"
	.section	test_cases
	.align	2
	.type	entry_mremap_errors, @object
	.size	entry_mremap_errors, 8
entry_mremap_errors:
	.word	.LC30
	.word	case_mremap_errors
	.section	.rodata.str1.4
	.align	2
.LC31:
	.string	"no room"
	.align	2
.LC32:
	.string	"unaligned"
	.align	2
.LC33:
	.string	"length 0"
	.align	2
.LC34:
	.string	"flags"
	.align	2
.LC35:
	.string	"fixed alone"
	.align	2
.LC36:
	.string	"overlap"
	.align	2
.LC37:
	.string	"nothing there"
	.text
	.align	2
	.type	case_mremap_errors, @function
case_mremap_errors:
	addi	sp,sp,-12
	li	a2,3
	li	a1,1
	li	a0,1610612736
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	map_at
	mv	s0,a0
	li	a2,1
	li	a1,1
	li	a0,1610616832
	call	map_at
	li	t0,216
	mv	a0,s0
	li	a1,4096
	li	a2,8192
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC31)
	addi	a0,a0,%lo(.LC31)
	call	saw
	li	t0,216
	addi	a0,s0,4
	li	a1,4096
	li	a2,8192
	li	a3,1
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
	li	t0,216
	mv	a0,s0
	li	a1,4096
	li	a2,0
	li	a3,1
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
	li	t0,216
	mv	a0,s0
	li	a1,4096
	li	a2,4096
	li	a3,64
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
	li	t0,216
	mv	a0,s0
	li	a1,4096
	li	a2,4096
	li	a3,2
	li	a4,1611661312
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
	li	t0,216
	mv	a0,s0
	li	a1,4096
	li	a2,4096
	li	a3,3
	mv	a4,s0
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
	li	t0,216
	li	a0,1612709888
	li	a1,4096
	li	a2,8192
	li	a3,1
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
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	addi	sp,sp,12
	tail	saw
	.size	case_mremap_errors, .-case_mremap_errors
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"sharing/shared_memory_by_name"
	.section	test_cases
	.align	2
	.type	entry_shared_memory_by_name, @object
	.size	entry_shared_memory_by_name, 8
entry_shared_memory_by_name:
	.word	.LC38
	.word	case_shared_memory_by_name
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"open"
	.align	2
.LC40:
	.string	"named"
	.align	2
.LC41:
	.string	"read"
	.align	2
.LC42:
	.string	"/dev/shm/usertests"
	.align	2
.LC43:
	.string	"unlink"
	.text
	.align	2
	.type	case_shared_memory_by_name, @function
case_shared_memory_by_name:
	addi	sp,sp,-20
	li	a0,194
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	sys_open.constprop.0
	mv	s0,a0
	not	a1,a0
	lui	a0,%hi(.LC39)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC39)
	call	saw_is
	li	t0,46
	mv	a0,s0
	li	a1,4096
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
	bne	a0,zero,.L38
	li	a0,2
	call	sys_open.constprop.0
	mv	a4,a0
	li	t0,222
	li	a0,0
	li	a1,4096
	li	a2,3
	li	a3,1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a1,%hi(.LC40)
	addi	a1,a1,%lo(.LC40)
	call	put_text
	li	a0,0
	call	sys_exit
.L38:
	call	wait_for
	li	t0,67
	mv	a0,s0
	mv	a1,sp
	li	a2,5
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	lui	a0,%hi(.LC41)
	addi	a0,a0,%lo(.LC41)
	call	saw_bytes
	lui	a1,%hi(.LC42)
	li	t0,35
	li	a0,-100
	addi	a1,a1,%lo(.LC42)
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
	li	a0,2
	call	sys_open.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_shared_memory_by_name, .-case_shared_memory_by_name
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"sharing/msync"
	.section	test_cases
	.align	2
	.type	entry_msync, @object
	.size	entry_msync, 8
entry_msync:
	.word	.LC44
	.word	case_msync
	.section	.rodata.str1.4
	.align	2
.LC45:
	.string	"sync"
	.align	2
.LC46:
	.string	"async"
	.align	2
.LC47:
	.string	"both"
	.align	2
.LC48:
	.string	"hole"
	.text
	.align	2
	.type	case_msync, @function
case_msync:
	lui	a1,%hi(.LC9)
	lui	a0,%hi(.LC2)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC9)
	addi	a0,a0,%lo(.LC2)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	make_file
	mv	a4,a0
	li	t0,222
	li	a0,0
	li	a1,4096
	li	a2,3
	li	a3,1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,227
	mv	s0,a0
	li	a2,4
	li	a3,0
	li	a4,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC45)
	addi	a0,a0,%lo(.LC45)
	call	saw
	li	t0,227
	mv	a0,s0
	li	a1,4096
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
	lui	a0,%hi(.LC46)
	addi	a0,a0,%lo(.LC46)
	call	saw
	li	t0,227
	mv	a0,s0
	li	a1,4096
	li	a2,5
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
	li	t0,227
	addi	a0,s0,1
	li	a1,4096
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
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw
	li	t0,227
	li	a0,1610612736
	li	a1,4096
	li	a2,4
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
	lui	a0,%hi(.LC48)
	addi	a0,a0,%lo(.LC48)
	addi	sp,sp,12
	tail	saw
	.size	case_msync, .-case_msync
	.section	.rodata.str1.4
	.align	2
.LC49:
	.string	"sharing/madvise"
	.section	test_cases
	.align	2
	.type	entry_madvise, @object
	.size	entry_madvise, 8
entry_madvise:
	.word	.LC49
	.word	case_madvise
	.section	.rodata.str1.4
	.align	2
.LC50:
	.string	"dontneed"
	.align	2
.LC51:
	.string	"zero"
	.align	2
.LC52:
	.string	"normal"
	.align	2
.LC53:
	.string	"unknown"
	.text
	.align	2
	.type	case_madvise, @function
case_madvise:
	addi	sp,sp,-12
	li	a2,3
	li	a1,2
	li	a0,1610612736
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	map_at
	li	a5,120
	sb	a5,0(a0)
	mv	s0,a0
	li	t0,233
	li	a1,4096
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
	lui	a0,%hi(.LC50)
	addi	a0,a0,%lo(.LC50)
	call	saw
	lbu	a1,0(s0)
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	call	saw
	li	t0,233
	mv	a0,s0
	li	a1,4096
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
	li	t0,233
	addi	a0,s0,1
	li	a1,4096
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
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw
	li	a2,8192
	li	t0,233
	mv	a0,s0
	li	a1,4096
	addi	a2,a2,1807
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
	li	t0,233
	li	a0,1611661312
	li	a1,4096
	li	a2,4
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
	lui	a0,%hi(.LC48)
	addi	a0,a0,%lo(.LC48)
	addi	sp,sp,12
	tail	saw
	.size	case_madvise, .-case_madvise
	.align	2
	.type	sys_open.constprop.0, @function
sys_open.constprop.0:
	lui	a1,%hi(.LC42)
	mv	a2,a0
	li	t0,56
	li	a0,-100
	addi	a1,a1,%lo(.LC42)
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
