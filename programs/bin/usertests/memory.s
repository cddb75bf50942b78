	.file	"memory.c"
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
	.align	2
	.type	sys_mmap, @function
sys_mmap:
	li	t0,222
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_mmap, .-sys_mmap
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
	li	a5,0
	li	a4,-1
	li	a3,50
	slli	a1,a1,12
	tail	sys_mmap
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
	.string	"memory/anonymous_pages_are_zero"
	.section	test_cases,"a"
	.align	2
	.type	entry_anonymous_pages_are_zero, @object
	.size	entry_anonymous_pages_are_zero, 8
entry_anonymous_pages_are_zero:
	.word	.LC0
	.word	case_anonymous_pages_are_zero
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"sum"
	.align	2
.LC2:
	.string	"aligned"
	.align	2
.LC3:
	.string	"read"
	.text
	.align	2
	.type	case_anonymous_pages_are_zero, @function
case_anonymous_pages_are_zero:
	addi	sp,sp,-12
	li	a0,3
	sw	s0,4(sp)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	get_pages
	mv	s0,a0
	li	a5,0
	li	a1,0
	li	a4,12288
.L8:
	add	a3,s0,a5
	lbu	a3,0(a3)
	addi	a5,a5,1
	add	a1,a1,a3
	bne	a5,a4,.L8
	lui	a0,%hi(.LC1)
	addi	a0,a0,%lo(.LC1)
	call	saw
	li	s1,4096
	addi	a1,s1,-1
	lui	a0,%hi(.LC2)
	and	a1,s0,a1
	addi	a0,a0,%lo(.LC2)
	call	saw
	add	s0,s0,s1
	li	a5,1
	sb	a5,0(s0)
	lbu	a1,0(s0)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	addi	sp,sp,12
	tail	saw
	.size	case_anonymous_pages_are_zero, .-case_anonymous_pages_are_zero
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"memory/mmap_errors"
	.section	test_cases
	.align	2
	.type	entry_mmap_errors, @object
	.size	entry_mmap_errors, 8
entry_mmap_errors:
	.word	.LC4
	.word	case_mmap_errors
	.section	.rodata.str1.4
	.align	2
.LC5:
	.string	"abc"
	.align	2
.LC6:
	.string	"f"
	.align	2
.LC7:
	.string	"length 0"
	.align	2
.LC8:
	.string	"neither"
	.align	2
.LC9:
	.string	"unaligned"
	.align	2
.LC10:
	.string	"closed"
	.align	2
.LC11:
	.string	"write-only"
	.align	2
.LC12:
	.string	"shared write"
	.align	2
.LC13:
	.string	"private write"
	.align	2
.LC14:
	.string	"pipe"
	.align	2
.LC15:
	.string	"."
	.align	2
.LC16:
	.string	"directory"
	.align	2
.LC17:
	.string	"huge"
	.text
	.align	2
	.type	case_mmap_errors, @function
case_mmap_errors:
	addi	sp,sp,-20
	sw	s1,8(sp)
	lui	a1,%hi(.LC5)
	lui	s1,%hi(.LC6)
	addi	a1,a1,%lo(.LC5)
	addi	a0,s1,%lo(.LC6)
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	make_file
	li	a1,0
	addi	a0,s1,%lo(.LC6)
	call	sys_open
	mv	s0,a0
	li	a1,1
	addi	a0,s1,%lo(.LC6)
	call	sys_open
	mv	s1,a0
	li	t0,59
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
	li	a4,-1
	li	a3,34
	li	a2,3
	li	a0,0
	call	sys_mmap
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	li	a5,0
	li	a4,-1
	li	a3,32
	li	a2,3
	li	a1,4096
	li	a0,0
	call	sys_mmap
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	li	a0,1610612736
	li	a5,0
	li	a4,-1
	li	a3,50
	li	a2,3
	li	a1,4096
	addi	a0,a0,1
	call	sys_mmap
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	li	a5,0
	li	a4,99
	li	a3,2
	li	a2,3
	li	a1,4096
	li	a0,0
	call	sys_mmap
	mv	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	mv	a4,s1
	li	a5,0
	li	a3,2
	li	a2,1
	li	a1,4096
	li	a0,0
	call	sys_mmap
	mv	a1,a0
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	saw
	mv	a4,s0
	li	a5,0
	li	a3,1
	li	a2,3
	li	a1,4096
	li	a0,0
	call	sys_mmap
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	saw
	mv	a4,s0
	li	a3,2
	li	a2,3
	li	a5,0
	li	a1,4096
	li	a0,0
	call	sys_mmap
	li	a5,-4096
	addi	a5,a5,1
	sltu	a1,a0,a5
	lui	a0,%hi(.LC13)
	xori	a1,a1,1
	addi	a0,a0,%lo(.LC13)
	call	saw
	lw	a4,0(sp)
	li	a5,0
	li	a3,2
	li	a2,1
	li	a1,4096
	li	a0,0
	call	sys_mmap
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	saw
	lui	a0,%hi(.LC15)
	li	a1,0
	addi	a0,a0,%lo(.LC15)
	call	sys_open
	mv	a4,a0
	li	a5,0
	li	a3,2
	li	a2,1
	li	a1,4096
	li	a0,0
	call	sys_mmap
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	li	a5,0
	li	a4,-1
	li	a3,34
	li	a2,3
	li	a1,-4096
	li	a0,0
	call	sys_mmap
	mv	a1,a0
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_mmap_errors, .-case_mmap_errors
	.section	.rodata.str1.4
	.align	2
.LC18:
	.string	"memory/fixed_replaces"
	.section	test_cases
	.align	2
	.type	entry_fixed_replaces, @object
	.size	entry_fixed_replaces, 8
entry_fixed_replaces:
	.word	.LC18
	.word	case_fixed_replaces
	.section	.rodata.str1.4
	.align	2
.LC19:
	.string	"same place"
	.align	2
.LC20:
	.string	"zero"
	.align	2
.LC21:
	.string	"noreplace"
	.align	2
.LC22:
	.string	"noreplace free"
	.text
	.align	2
	.type	case_fixed_replaces, @function
case_fixed_replaces:
	addi	sp,sp,-12
	li	a2,3
	li	a1,3
	li	a0,1610612736
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	map_at
	li	a5,4096
	add	s0,a0,a5
	li	a5,120
	li	a2,3
	sb	a5,0(s0)
	li	a1,1
	li	a0,1610616832
	call	map_at
	li	a5,-1610616832
	add	a1,a0,a5
	lui	a0,%hi(.LC19)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC19)
	call	saw
	lbu	a1,0(s0)
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw
	li	s0,1048576
	addi	a3,s0,34
	li	a5,0
	li	a4,-1
	li	a2,3
	li	a1,4096
	li	a0,1610612736
	call	sys_mmap
	mv	a1,a0
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	saw
	li	a5,0
	addi	a3,s0,34
	li	a1,4096
	li	a4,-1
	li	a2,3
	li	a0,1610625024
	call	sys_mmap
	lw	s0,4(sp)
	lw	ra,8(sp)
	li	a5,-1610625024
	add	a1,a0,a5
	lui	a0,%hi(.LC22)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC22)
	addi	sp,sp,12
	tail	saw
	.size	case_fixed_replaces, .-case_fixed_replaces
	.section	.rodata.str1.4
	.align	2
.LC23:
	.string	"memory/hint"
	.section	test_cases
	.align	2
	.type	entry_hint, @object
	.size	entry_hint, 8
entry_hint:
	.word	.LC23
	.word	case_hint
	.section	.rodata.str1.4
	.align	2
.LC24:
	.string	"free"
	.align	2
.LC25:
	.string	"taken"
	.text
	.align	2
	.type	case_hint, @function
case_hint:
	addi	sp,sp,-12
	li	a5,0
	li	a4,-1
	li	a3,34
	li	a2,3
	li	a1,4096
	li	a0,1610612736
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	sys_mmap
	li	s0,-1610612736
	add	a1,a0,s0
	lui	a0,%hi(.LC24)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC24)
	call	saw
	li	a1,4096
	li	a5,0
	li	a4,-1
	li	a3,34
	li	a2,3
	li	a0,1610612736
	call	sys_mmap
	add	a1,a0,s0
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC25)
	snez	a1,a1
	addi	a0,a0,%lo(.LC25)
	addi	sp,sp,12
	tail	saw
	.size	case_hint, .-case_hint
	.section	.rodata.str1.4
	.align	2
.LC26:
	.string	"memory/munmap"
	.section	test_cases
	.align	2
	.type	entry_munmap, @object
	.size	entry_munmap, 8
entry_munmap:
	.word	.LC26
	.word	case_munmap
	.section	.rodata.str1.4
	.align	2
.LC27:
	.string	"middle"
	.align	2
.LC28:
	.string	"before"
	.align	2
.LC29:
	.string	"gone"
	.align	2
.LC30:
	.string	"behind"
	.align	2
.LC31:
	.string	"over the hole"
	.align	2
.LC32:
	.string	"all gone"
	.align	2
.LC33:
	.string	"nothing there"
	.align	2
.LC34:
	.string	"part of a page"
	.align	2
.LC35:
	.string	"whole page"
	.text
	.align	2
	.type	case_munmap, @function
case_munmap:
	addi	sp,sp,-12
	li	a2,3
	li	a1,3
	li	a0,1610612736
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	li	s1,4096
	call	map_at
	add	s1,a0,s1
	mv	s0,a0
	li	t0,215
	mv	a0,s1
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
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	call	saw
	call	sys_fork
	bne	a0,zero,.L18
.L25:
	li	a5,1
	sb	a5,0(s0)
	j	.L24
.L18:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L19
	li	a5,1
	sb	a5,0(s1)
.L24:
	call	sys_exit
.L19:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L20
	li	a5,8192
	add	a5,s0,a5
	li	a4,1
	sb	a4,0(a5)
	j	.L24
.L20:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	saw_status
	li	t0,215
	mv	a0,s0
	li	a1,12288
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
	lui	a0,%hi(.LC31)
	addi	a0,a0,%lo(.LC31)
	call	saw
	call	sys_fork
	beq	a0,zero,.L25
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw_status
	li	t0,215
	mv	a0,s0
	li	a1,12288
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
	li	t0,215
	addi	a0,s0,1
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
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	li	t0,215
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
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	li	a2,3
	li	a1,1
	li	a0,1610612736
	call	map_at
	li	t0,215
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
	call	sys_fork
	beq	a0,zero,.L25
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	addi	sp,sp,12
	tail	saw_status
	.size	case_munmap, .-case_munmap
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	"memory/mprotect"
	.section	test_cases
	.align	2
	.type	entry_mprotect, @object
	.size	entry_mprotect, 8
entry_mprotect:
	.word	.LC36
	.word	case_mprotect
	.section	.rodata.str1.4
	.align	2
.LC37:
	.string	"read-only"
	.align	2
.LC38:
	.string	"write"
	.align	2
.LC39:
	.string	"next"
	.align	2
.LC40:
	.string	"none"
	.align	2
.LC41:
	.string	"back"
	.align	2
.LC42:
	.string	"kept"
	.text
	.align	2
	.type	case_mprotect, @function
case_mprotect:
	addi	sp,sp,-16
	li	a2,3
	li	a1,3
	li	a0,1610612736
	sw	s0,8(sp)
	sw	ra,12(sp)
	sw	s1,4(sp)
	call	map_at
	li	a5,120
	sb	a5,0(a0)
	mv	s0,a0
	li	t0,226
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
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw
	lbu	a1,0(s0)
	lui	s1,%hi(.LC3)
	addi	a0,s1,%lo(.LC3)
	call	saw
	call	sys_fork
	bne	a0,zero,.L27
.L33:
	li	a5,1
	sb	a5,0(s0)
	j	.L32
.L27:
	call	wait_for
	lui	a5,%hi(.LC38)
	andi	a1,a0,-129
	addi	a0,a5,%lo(.LC38)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L28
	li	a5,4096
	add	a5,s0,a5
	li	a4,1
	sb	a4,0(a5)
.L32:
	call	sys_exit
.L28:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC39)
	addi	a0,a0,%lo(.LC39)
	call	saw_status
	li	t1,4096
	add	t1,s0,t1
	li	t0,226
	mv	a0,t1
	sw	t1,0(sp)
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
	lui	a0,%hi(.LC40)
	addi	a0,a0,%lo(.LC40)
	call	saw
	call	sys_fork
	lw	t1,0(sp)
	bne	a0,zero,.L29
	lbu	a5,0(t1)
	j	.L32
.L29:
	call	wait_for
	andi	a1,a0,-129
	addi	a0,s1,%lo(.LC3)
	call	saw_status
	li	t0,226
	mv	a0,s0
	li	a1,12288
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
	lui	a0,%hi(.LC41)
	addi	a0,a0,%lo(.LC41)
	call	saw
	call	sys_fork
	beq	a0,zero,.L33
	call	wait_for
	lui	a5,%hi(.LC38)
	andi	a1,a0,-129
	addi	a0,a5,%lo(.LC38)
	call	saw_status
	lbu	a1,0(s0)
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	addi	sp,sp,16
	tail	saw
	.size	case_mprotect, .-case_mprotect
	.section	.rodata.str1.4
	.align	2
.LC43:
	.string	"memory/mprotect_errors"
	.section	test_cases
	.align	2
	.type	entry_mprotect_errors, @object
	.size	entry_mprotect_errors, 8
entry_mprotect_errors:
	.word	.LC43
	.word	case_mprotect_errors
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"nothing"
	.align	2
.LC45:
	.string	"bad bits"
	.align	2
.LC46:
	.string	"not open for this"
	.text
	.align	2
	.type	case_mprotect_errors, @function
case_mprotect_errors:
	addi	sp,sp,-12
	li	a2,3
	li	a1,1
	li	a0,1610612736
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	map_at
	mv	s0,a0
	lui	a0,%hi(.LC6)
	li	a1,64
	addi	a0,a0,%lo(.LC6)
	call	sys_open
	mv	s1,a0
	li	t0,226
	addi	a0,s0,4
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
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	li	t0,226
	mv	a0,s0
	li	a1,0
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
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	li	t0,226
	li	a0,1610678272
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
	lui	a0,%hi(.LC44)
	addi	a0,a0,%lo(.LC44)
	call	saw
	li	t0,226
	mv	a0,s0
	li	a1,4096
	li	a2,64
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
	mv	a4,s1
	li	a5,0
	li	a3,1
	li	a2,1
	li	a1,4096
	li	a0,0
	call	sys_mmap
	li	t0,226
	li	a1,4096
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
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC46)
	addi	a0,a0,%lo(.LC46)
	addi	sp,sp,12
	tail	saw
	.size	case_mprotect_errors, .-case_mprotect_errors
	.section	.rodata.str1.4
	.align	2
.LC47:
	.string	"memory/mprotect_over_a_hole"
	.section	test_cases
	.align	2
	.type	entry_mprotect_over_a_hole, @object
	.size	entry_mprotect_over_a_hole, 8
entry_mprotect_over_a_hole:
	.word	.LC47
	.word	case_mprotect_over_a_hole
	.section	.rodata.str1.4
	.align	2
.LC48:
	.string	"mprotect"
	.align	2
.LC49:
	.string	"before the hole"
	.align	2
.LC50:
	.string	"behind it"
	.text
	.align	2
	.type	case_mprotect_over_a_hole, @function
case_mprotect_over_a_hole:
	addi	sp,sp,-12
	li	a2,3
	li	a1,1
	li	a0,1610612736
	sw	ra,8(sp)
	call	map_at
	li	a2,3
	li	a1,1
	li	a0,1610620928
	call	map_at
	li	t0,226
	li	a0,1610612736
	li	a1,12288
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
	lui	a0,%hi(.LC48)
	addi	a0,a0,%lo(.LC48)
	call	saw
	call	sys_fork
	li	a5,1610612736
	beq	a0,zero,.L40
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L38
	li	a5,1610620928
.L40:
	li	a4,1
	sb	a4,0(a5)
	call	sys_exit
.L38:
	call	wait_for
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC50)
	addi	a0,a0,%lo(.LC50)
	addi	sp,sp,12
	tail	saw_status
	.size	case_mprotect_over_a_hole, .-case_mprotect_over_a_hole
	.section	.rodata.str1.4
	.align	2
.LC51:
	.string	"memory/execute"
	.section	test_cases
	.align	2
	.type	entry_execute, @object
	.size	entry_execute, 8
entry_execute:
	.word	.LC51
	.word	case_execute
	.section	.rodata.str1.4
	.align	2
.LC52:
	.string	"data"
	.align	2
.LC53:
	.string	"execute"
	.align	2
.LC54:
	.string	"text"
	.text
	.align	2
	.type	case_execute, @function
case_execute:
	addi	sp,sp,-12
	li	a2,3
	li	a1,1
	li	a0,1610612736
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	map_at
	mv	s0,a0
	call	sys_fork
	bne	a0,zero,.L42
	jalr	s0
	li	a0,0
.L46:
	call	sys_exit
.L42:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw_status
	li	t0,226
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
	lui	a0,%hi(.LC53)
	addi	a0,a0,%lo(.LC53)
	call	saw
	call	sys_fork
	bne	a0,zero,.L43
	li	a5,1
	sb	a5,0(s0)
	j	.L46
.L43:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC38)
	addi	a0,a0,%lo(.LC38)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L44
	lui	a5,%hi(sys_exit)
	li	a4,1
	sb	a4,%lo(sys_exit)(a5)
	j	.L46
.L44:
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC54)
	addi	a0,a0,%lo(.LC54)
	addi	sp,sp,12
	tail	saw_status
	.size	case_execute, .-case_execute
	.section	.rodata.str1.4
	.align	2
.LC55:
	.string	"memory/brk"
	.section	test_cases
	.align	2
	.type	entry_brk, @object
	.size	entry_brk, 8
entry_brk:
	.word	.LC55
	.word	case_brk
	.section	.rodata.str1.4
	.align	2
.LC56:
	.string	"grow"
	.align	2
.LC57:
	.string	"shrink"
	.align	2
.LC58:
	.string	"again"
	.align	2
.LC59:
	.string	"too low"
	.text
	.align	2
	.type	case_brk, @function
case_brk:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	li	t0,214
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
	li	s0,12288
	add	s0,a0,s0
	mv	s1,a0
	mv	a0,s0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	sub	a1,s0,a0
	lui	a0,%hi(.LC56)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC56)
	call	saw
	li	a5,4096
	add	a5,s1,a5
	lbu	a1,0(a5)
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw
	li	a5,8192
	add	a5,s1,a5
	li	a4,1
	sb	a4,0(a5)
	li	t0,214
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
	sub	a1,a0,s1
	lui	a0,%hi(.LC57)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC57)
	call	saw
	li	t0,214
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
	sub	a1,s0,a0
	lui	a0,%hi(.LC58)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC58)
	call	saw
	li	t0,214
	li	a0,4096
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
	sub	a1,s0,a0
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lui	a0,%hi(.LC59)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC59)
	addi	sp,sp,12
	tail	saw
	.size	case_brk, .-case_brk
	.section	.rodata.str1.4
	.align	2
.LC60:
	.string	"memory/brk_takes_pages_away"
	.section	test_cases
	.align	2
	.type	entry_brk_takes_pages_away, @object
	.size	entry_brk_takes_pages_away, 8
entry_brk_takes_pages_away:
	.word	.LC60
	.word	case_brk_takes_pages_away
	.section	.rodata.str1.4
	.align	2
.LC61:
	.string	"below"
	.align	2
.LC62:
	.string	"above"
	.align	2
.LC63:
	.string	"zero again"
	.text
	.align	2
	.type	case_brk_takes_pages_away, @function
case_brk_takes_pages_away:
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	li	t0,214
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
	li	s0,4096
	addi	t1,s0,-1
	add	t1,a0,t1
	li	a0,-4096
	and	t1,t1,a0
	li	s1,8192
	add	a0,t1,s1
	sw	a0,0(sp)
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	s1,1
	add	s0,t1,s0
	sw	t1,4(sp)
	sb	s1,0(s0)
	mv	a0,s0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	call	sys_fork
	lw	t1,4(sp)
	bne	a0,zero,.L50
	sb	s1,0(t1)
.L53:
	call	sys_exit
.L50:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC61)
	addi	a0,a0,%lo(.LC61)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L51
	sb	s1,0(s0)
	j	.L53
.L51:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC62)
	addi	a0,a0,%lo(.LC62)
	call	saw_status
	lw	a0,0(sp)
	li	t0,214
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
	lbu	a1,0(s0)
	lw	s0,12(sp)
	lw	ra,16(sp)
	lw	s1,8(sp)
	lui	a0,%hi(.LC63)
	addi	a0,a0,%lo(.LC63)
	addi	sp,sp,20
	tail	saw
	.size	case_brk_takes_pages_away, .-case_brk_takes_pages_away
	.section	.rodata.str1.4
	.align	2
.LC64:
	.string	"memory/file_private"
	.section	test_cases
	.align	2
	.type	entry_file_private, @object
	.size	entry_file_private, 8
entry_file_private:
	.word	.LC64
	.word	case_file_private
	.section	.rodata.str1.4
	.align	2
.LC65:
	.string	"abcdef"
	.align	2
.LC66:
	.string	"map"
	.align	2
.LC67:
	.string	"behind the end"
	.align	2
.LC68:
	.string	"file"
	.text
	.align	2
	.type	case_file_private, @function
case_file_private:
	lui	a1,%hi(.LC65)
	lui	a0,%hi(.LC6)
	addi	sp,sp,-20
	addi	a1,a1,%lo(.LC65)
	addi	a0,a0,%lo(.LC6)
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	call	make_file
	mv	a4,a0
	li	a5,0
	li	a3,2
	mv	s1,a0
	li	a2,3
	li	a1,4096
	li	a0,0
	call	sys_mmap
	mv	s0,a0
	mv	a1,a0
	lui	a0,%hi(.LC66)
	li	a2,6
	addi	a0,a0,%lo(.LC66)
	call	saw_bytes
	lbu	a1,100(s0)
	lui	a0,%hi(.LC67)
	addi	a0,a0,%lo(.LC67)
	call	saw
	li	a5,88
	sb	a5,0(s0)
	li	t0,67
	mv	a0,s1
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
	lui	a0,%hi(.LC68)
	addi	a0,a0,%lo(.LC68)
	call	saw_bytes
	li	t0,57
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
	lui	a0,%hi(.LC10)
	mv	a1,s0
	li	a2,6
	addi	a0,a0,%lo(.LC10)
	call	saw_bytes
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_file_private, .-case_file_private
	.section	.rodata.str1.4
	.align	2
.LC69:
	.string	"memory/file_offset"
	.section	test_cases
	.align	2
	.type	entry_file_offset, @object
	.size	entry_file_offset, 8
entry_file_offset:
	.word	.LC69
	.word	case_file_offset
	.section	.rodata.str1.4
	.align	2
.LC70:
	.string	""
	.align	2
.LC71:
	.string	"second"
	.text
	.align	2
	.type	case_file_offset, @function
case_file_offset:
	lui	a1,%hi(.LC70)
	lui	a0,%hi(.LC6)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC70)
	addi	a0,a0,%lo(.LC6)
	sw	ra,8(sp)
	call	make_file
	lui	a1,%hi(.LC71)
	mv	t1,a0
	li	t0,68
	addi	a1,a1,%lo(.LC71)
	li	a2,6
	li	a3,4096
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a2,1
	li	a1,4096
	li	a5,1
	mv	a4,t1
	li	a3,2
	li	a0,0
	call	sys_mmap
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC66)
	li	a2,6
	addi	a0,a0,%lo(.LC66)
	addi	sp,sp,12
	tail	saw_bytes
	.size	case_file_offset, .-case_file_offset
	.section	.rodata.str1.4
	.align	2
.LC72:
	.string	"memory/private_across_fork"
	.section	test_cases
	.align	2
	.type	entry_private_across_fork, @object
	.size	entry_private_across_fork, 8
entry_private_across_fork:
	.word	.LC72
	.word	case_private_across_fork
	.section	.rodata.str1.4
	.align	2
.LC73:
	.string	"child"
	.align	2
.LC74:
	.string	"mine"
	.text
	.align	2
	.type	case_private_across_fork, @function
case_private_across_fork:
	addi	sp,sp,-12
	li	a0,1
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	get_pages
	li	a5,97
	sb	a5,0(a0)
	mv	s0,a0
	call	sys_fork
	bne	a0,zero,.L59
	li	a5,98
	sb	a5,0(s0)
	call	sys_exit
.L59:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC73)
	addi	a0,a0,%lo(.LC73)
	call	saw_status
	mv	a1,s0
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC74)
	li	a2,1
	addi	a0,a0,%lo(.LC74)
	addi	sp,sp,12
	tail	saw_bytes
	.size	case_private_across_fork, .-case_private_across_fork
	.section	.rodata.str1.4
	.align	2
.LC75:
	.string	"memory/system_calls_see_protection"
	.section	test_cases
	.align	2
	.type	entry_system_calls_see_protection, @object
	.size	entry_system_calls_see_protection, 8
entry_system_calls_see_protection:
	.word	.LC75
	.word	case_system_calls_see_protection
	.section	.rodata.str1.4
	.align	2
.LC76:
	.string	"abcdefgh"
	.align	2
.LC77:
	.string	"into read-only"
	.align	2
.LC78:
	.string	"from read-only"
	.align	2
.LC79:
	.string	"from nothing"
	.text
	.align	2
	.type	case_system_calls_see_protection, @function
case_system_calls_see_protection:
	addi	sp,sp,-12
	li	a2,3
	li	a1,2
	li	a0,1610612736
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	map_at
	mv	s0,a0
	lui	a1,%hi(.LC76)
	lui	a0,%hi(.LC6)
	addi	a1,a1,%lo(.LC76)
	addi	a0,a0,%lo(.LC6)
	call	make_file
	li	a5,4096
	add	s0,s0,a5
	mv	s1,a0
	li	t0,226
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
	li	t0,63
	mv	a0,s1
	mv	a1,s0
	li	a2,4
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC77)
	addi	a0,a0,%lo(.LC77)
	call	saw
	li	t0,64
	mv	a0,s1
	mv	a1,s0
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
	lui	a0,%hi(.LC78)
	addi	a0,a0,%lo(.LC78)
	call	saw
	li	t0,226
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
	li	t0,64
	mv	a0,s1
	mv	a1,s0
	li	a2,4
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC79)
	addi	a0,a0,%lo(.LC79)
	addi	sp,sp,12
	tail	saw
	.size	case_system_calls_see_protection, .-case_system_calls_see_protection
	.section	.rodata.str1.4
	.align	2
.LC80:
	.string	"memory/stack_grows"
	.section	test_cases
	.align	2
	.type	entry_stack_grows, @object
	.size	entry_stack_grows, 8
entry_stack_grows:
	.word	.LC80
	.word	case_stack_grows
	.section	.rodata.str1.4
	.align	2
.LC81:
	.string	"far"
	.text
	.align	2
	.type	case_stack_grows, @function
case_stack_grows:
	addi	sp,sp,-1008
	li	t0,-299008
	li	a5,-299008
	li	a3,299008
	sw	ra,1004(sp)
	addi	a1,a5,-992
	add	sp,sp,t0
	addi	a4,a3,992
	add	a4,a4,a1
	addi	a2,sp,4
	add	a1,a4,a2
	addi	a4,a3,992
	add	a4,a4,a5
	add	a5,a4,a2
	sw	a5,0(sp)
	lw	a4,0(sp)
	lui	a0,%hi(.LC81)
	li	a5,120
	li	a2,1
	addi	a0,a0,%lo(.LC81)
	sb	a5,-992(a4)
	call	saw_bytes
	li	t0,299008
	add	sp,sp,t0
	lw	ra,1004(sp)
	addi	sp,sp,1008
	jr	ra
	.size	case_stack_grows, .-case_stack_grows
	.section	.rodata.str1.4
	.align	2
.LC82:
	.string	"memory/lazy_mappings_cost_nothing"
	.section	test_cases
	.align	2
	.type	entry_lazy_mappings_cost_nothing, @object
	.size	entry_lazy_mappings_cost_nothing, 8
entry_lazy_mappings_cost_nothing:
	.word	.LC82
	.word	case_lazy_mappings_cost_nothing
	.section	.rodata.str1.4
	.align	2
.LC83:
	.string	"mapped"
	.text
	.align	2
	.type	case_lazy_mappings_cost_nothing, @function
case_lazy_mappings_cost_nothing:
	li	a3,16384
	addi	sp,sp,-12
	li	a4,-1
	li	a5,0
	addi	a3,a3,34
	li	a2,3
	li	a1,268435456
	li	a0,0
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	sys_mmap
	li	a5,4096
	addi	a1,a5,-1
	add	a1,a0,a1
	mv	s0,a0
	sltu	a1,a1,a5
	lui	a0,%hi(.LC83)
	xori	a1,a1,1
	addi	a0,a0,%lo(.LC83)
	call	saw_is
	li	a5,1
	li	a4,267386880
	sb	a5,0(s0)
	add	s0,s0,a4
	sb	a5,0(s0)
	lbu	a1,0(s0)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC81)
	addi	a0,a0,%lo(.LC81)
	addi	sp,sp,12
	tail	saw
	.size	case_lazy_mappings_cost_nothing, .-case_lazy_mappings_cost_nothing
	.section	.rodata.str1.4
	.align	2
.LC84:
	.string	"memory/neighbours_join_and_split"
	.section	test_cases
	.align	2
	.type	entry_neighbours_join_and_split, @object
	.size	entry_neighbours_join_and_split, 8
entry_neighbours_join_and_split:
	.word	.LC84
	.word	case_neighbours_join_and_split
	.section	.rodata.str1.4
	.align	2
.LC85:
	.string	"even"
	.align	2
.LC86:
	.string	"odd"
	.align	2
.LC87:
	.string	"all back"
	.align	2
.LC88:
	.string	"unmap"
	.text
	.align	2
	.type	case_neighbours_join_and_split, @function
case_neighbours_join_and_split:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	li	s0,1610612736
.L68:
	mv	a0,s0
	li	a2,3
	li	a1,1
	call	map_at
	li	a5,4096
	add	s0,s0,a5
	li	a5,1610874880
	bne	s0,a5,.L68
	li	t1,1610612736
	li	s0,8192
	li	t2,1610874880
.L69:
	li	t0,226
	mv	a0,t1
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
	add	t1,t1,s0
	bne	t1,t2,.L69
	call	sys_fork
	bne	a0,zero,.L70
.L77:
	li	a5,1610653696
	j	.L76
.L70:
	call	wait_for
	lui	s0,%hi(.LC85)
	andi	a1,a0,-129
	addi	a0,s0,%lo(.LC85)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L71
	li	a5,1610657792
.L76:
	li	a4,1
	sb	a4,0(a5)
	call	sys_exit
.L71:
	call	wait_for
	andi	a1,a0,-129
	lui	a0,%hi(.LC86)
	addi	a0,a0,%lo(.LC86)
	call	saw_status
	li	t0,226
	li	a0,1610612736
	li	a1,262144
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
	lui	a0,%hi(.LC87)
	addi	a0,a0,%lo(.LC87)
	call	saw
	call	sys_fork
	beq	a0,zero,.L77
	call	wait_for
	andi	a1,a0,-129
	addi	a0,s0,%lo(.LC85)
	call	saw_status
	li	t0,215
	li	a0,1610612736
	li	a1,262144
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
	lui	a0,%hi(.LC88)
	addi	a0,a0,%lo(.LC88)
	addi	sp,sp,12
	tail	saw
	.size	case_neighbours_join_and_split, .-case_neighbours_join_and_split
	.section	.rodata.str1.4
	.align	2
.LC89:
	.string	"memory/copy_on_write_of_many"
	.section	test_cases
	.align	2
	.type	entry_copy_on_write_of_many, @object
	.size	entry_copy_on_write_of_many, 8
entry_copy_on_write_of_many:
	.word	.LC89
	.word	case_copy_on_write_of_many
	.text
	.align	2
	.type	case_copy_on_write_of_many, @function
case_copy_on_write_of_many:
	addi	sp,sp,-12
	li	a0,8
	sw	s0,4(sp)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	get_pages
	mv	s0,a0
	li	a5,0
	li	a3,8
.L79:
	slli	a4,a5,12
	add	a4,s0,a4
	sb	a5,0(a4)
	addi	a5,a5,1
	bne	a5,a3,.L79
	li	s1,3
.L82:
	call	sys_fork
	bne	a0,zero,.L80
	li	a5,32768
	mv	a0,s0
	add	a5,s0,a5
	li	a3,4096
.L81:
	lbu	a4,0(a0)
	addi	a4,a4,100
	sb	a4,0(a0)
	add	a0,a0,a3
	bne	a0,a5,.L81
	li	a0,0
	call	sys_exit
.L80:
	call	wait_for
	lui	a5,%hi(.LC73)
	andi	a1,a0,-129
	addi	s1,s1,-1
	addi	a0,a5,%lo(.LC73)
	call	saw_status
	bne	s1,zero,.L82
	li	a5,32768
	mv	a0,s0
	add	a5,s0,a5
	li	a1,0
	li	a4,4096
.L83:
	lbu	a3,0(a0)
	add	a0,a0,a4
	add	a1,a1,a3
	bne	a0,a5,.L83
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lui	a0,%hi(.LC1)
	addi	a0,a0,%lo(.LC1)
	addi	sp,sp,12
	tail	saw
	.size	case_copy_on_write_of_many, .-case_copy_on_write_of_many
	.section	.rodata.str1.4
	.align	2
.LC90:
	.string	"memory/misaligned_words_of_calls"
	.section	test_cases
	.align	2
	.type	entry_misaligned_words_of_calls, @object
	.size	entry_misaligned_words_of_calls, 8
entry_misaligned_words_of_calls:
	.word	.LC90
	.word	case_misaligned_words_of_calls
	.section	.rodata.str1.4
	.align	2
.LC91:
	.string	"llseek"
	.align	2
.LC92:
	.string	"low byte"
	.text
	.align	2
	.type	case_misaligned_words_of_calls, @function
case_misaligned_words_of_calls:
	lui	a1,%hi(.LC65)
	lui	a0,%hi(.LC6)
	addi	sp,sp,-24
	addi	a1,a1,%lo(.LC65)
	addi	a0,a0,%lo(.LC6)
	sw	ra,20(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	call	make_file
	li	t0,62
	li	a1,0
	li	a2,3
	addi	a3,sp,1
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
	lbu	a1,1(sp)
	lui	a0,%hi(.LC92)
	addi	a0,a0,%lo(.LC92)
	call	saw
	lw	ra,20(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_misaligned_words_of_calls, .-case_misaligned_words_of_calls
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
