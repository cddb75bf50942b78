	.file	"processes.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	sys_getpid, @function
sys_getpid:
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
	ret
	.size	sys_getpid, .-sys_getpid
	.align	2
	.type	sys_kill, @function
sys_kill:
	li	t0,129
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
	.size	sys_kill, .-sys_kill
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
	.section	.sdata,"aw"
	.align	2
	.type	shared_word, @object
	.size	shared_word, 4
shared_word:
	.word	1
	.text
	.align	2
	.type	my_group, @function
my_group:
	li	t0,155
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
	ret
	.size	my_group, .-my_group
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC3:
	.string	"processes/fork_and_exit"
	.section	test_cases,"a"
	.align	2
	.type	entry_fork_and_exit, @object
	.size	entry_fork_and_exit, 8
entry_fork_and_exit:
	.word	.LC3
	.word	case_fork_and_exit
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"child"
	.text
	.align	2
	.type	case_fork_and_exit, @function
case_fork_and_exit:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_fork
	bne	a0,zero,.L6
	li	a0,42
	call	sys_exit
.L6:
	call	wait_for
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	addi	sp,sp,12
	tail	saw_status
	.size	case_fork_and_exit, .-case_fork_and_exit
	.section	.rodata.str1.4
	.align	2
.LC5:
	.string	"processes/fork_copies_memory"
	.section	test_cases
	.align	2
	.type	entry_fork_copies_memory, @object
	.size	entry_fork_copies_memory, 8
entry_fork_copies_memory:
	.word	.LC5
	.word	case_fork_copies_memory
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"parent"
	.text
	.align	2
	.type	case_fork_copies_memory, @function
case_fork_copies_memory:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	sys_fork
	lui	s0,%hi(shared_word)
	bne	a0,zero,.L9
	li	a5,2
	li	a0,2
	sw	a5,%lo(shared_word)(s0)
	call	sys_exit
.L9:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_status
	lw	a1,%lo(shared_word)(s0)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	addi	sp,sp,12
	tail	saw
	.size	case_fork_copies_memory, .-case_fork_copies_memory
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"processes/fork_copies_the_stack_and_heap"
	.section	test_cases
	.align	2
	.type	entry_fork_copies_the_stack_and_heap, @object
	.size	entry_fork_copies_the_stack_and_heap, 8
entry_fork_copies_the_stack_and_heap:
	.word	.LC7
	.word	case_fork_copies_the_stack_and_heap
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	"heap"
	.align	2
.LC9:
	.string	"changed"
	.align	2
.LC10:
	.string	"stack"
	.text
	.align	2
	.type	case_fork_copies_the_stack_and_heap, @function
case_fork_copies_the_stack_and_heap:
	li	a5,1868980224
	addi	sp,sp,-44
	addi	a5,a5,1378
	sw	a5,0(sp)
	li	a5,24576
	addi	a5,a5,1394
	li	a2,24
	li	a1,0
	addi	a0,sp,8
	sw	ra,40(sp)
	sw	s0,36(sp)
	sw	s1,32(sp)
	sw	a5,4(sp)
	call	memset
	li	a0,1
	call	get_pages
	lui	s1,%hi(.LC8)
	addi	a1,s1,%lo(.LC8)
	mv	s0,a0
	call	put_text
	call	sys_fork
	bne	a0,zero,.L12
	lui	s1,%hi(.LC9)
	addi	a1,s1,%lo(.LC9)
	mv	a0,sp
	call	put_text
	addi	a1,s1,%lo(.LC9)
	mv	a0,s0
	call	put_text
	li	a0,0
	call	sys_exit
.L12:
	call	wait_for
	lui	a0,%hi(.LC10)
	mv	a1,sp
	addi	a0,a0,%lo(.LC10)
	call	saw_text
	mv	a1,s0
	addi	a0,s1,%lo(.LC8)
	call	saw_text
	lw	ra,40(sp)
	lw	s0,36(sp)
	lw	s1,32(sp)
	addi	sp,sp,44
	jr	ra
	.size	case_fork_copies_the_stack_and_heap, .-case_fork_copies_the_stack_and_heap
	.section	.rodata.str1.4
	.align	2
.LC11:
	.string	"processes/parent_writes_are_not_seen_by_the_child"
	.section	test_cases
	.align	2
	.type	entry_parent_writes_are_not_seen_by_the_child, @object
	.size	entry_parent_writes_are_not_seen_by_the_child, 8
entry_parent_writes_are_not_seen_by_the_child:
	.word	.LC11
	.word	case_parent_writes_are_not_seen_by_the_child
	.text
	.align	2
	.type	case_parent_writes_are_not_seen_by_the_child, @function
case_parent_writes_are_not_seen_by_the_child:
	addi	sp,sp,-20
	mv	a0,sp
	sw	ra,16(sp)
	sw	s1,8(sp)
	sw	s0,12(sp)
	call	sys_pipe.isra.0
	call	sys_fork
	lui	s1,%hi(shared_word)
	bne	a0,zero,.L15
	lw	a0,0(sp)
	call	await_byte
	lw	a0,%lo(shared_word)(s1)
	call	sys_exit
.L15:
	mv	s0,a0
	lw	a0,4(sp)
	li	a5,7
	sw	a5,%lo(shared_word)(s1)
	call	send_byte
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_status
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_parent_writes_are_not_seen_by_the_child, .-case_parent_writes_are_not_seen_by_the_child
	.section	.rodata.str1.4
	.align	2
.LC12:
	.string	"processes/exit_status_has_eight_bits"
	.section	test_cases
	.align	2
	.type	entry_exit_status_has_eight_bits, @object
	.size	entry_exit_status_has_eight_bits, 8
entry_exit_status_has_eight_bits:
	.word	.LC12
	.word	case_exit_status_has_eight_bits
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"minus 1"
	.text
	.align	2
	.type	case_exit_status_has_eight_bits, @function
case_exit_status_has_eight_bits:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_fork
	bne	a0,zero,.L18
	li	a0,4096
	addi	a0,a0,564
.L21:
	call	sys_exit
.L18:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_status
	call	sys_fork
	bne	a0,zero,.L19
	li	a0,-1
	j	.L21
.L19:
	call	wait_for
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	addi	sp,sp,12
	tail	saw_status
	.size	case_exit_status_has_eight_bits, .-case_exit_status_has_eight_bits
	.section	.rodata.str1.4
	.align	2
.LC14:
	.string	"processes/ids"
	.section	test_cases
	.align	2
	.type	entry_ids, @object
	.size	entry_ids, 8
entry_ids:
	.word	.LC14
	.word	case_ids
	.section	.rodata.str1.4
	.align	2
.LC15:
	.string	"thread"
	.align	2
.LC16:
	.string	"positive"
	.text
	.align	2
	.type	case_ids, @function
case_ids:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	ra,12(sp)
	sw	s1,4(sp)
	call	sys_getpid
	mv	s0,a0
	call	sys_fork
	bne	a0,zero,.L23
	mv	s1,a0
	li	t0,173
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
	sub	a5,s0,a0
	seqz	a5,a5
	sw	a5,0(sp)
	call	sys_getpid
	lw	a5,0(sp)
	beq	a0,s0,.L24
	li	s1,2
.L24:
	add	a0,a5,s1
	call	sys_exit
.L23:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_status
	li	t0,178
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
	sub	a1,s0,a0
	lui	a0,%hi(.LC15)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC15)
	call	saw
	sgt	a1,s0,zero
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	addi	sp,sp,16
	tail	saw_is
	.size	case_ids, .-case_ids
	.section	.rodata.str1.4
	.align	2
.LC17:
	.string	"processes/users"
	.section	test_cases
	.align	2
	.type	entry_users, @object
	.size	entry_users, 8
entry_users:
	.word	.LC17
	.word	case_users
	.section	.rodata.str1.4
	.align	2
.LC18:
	.string	"uid"
	.align	2
.LC19:
	.string	"euid"
	.align	2
.LC20:
	.string	"gid"
	.align	2
.LC21:
	.string	"egid"
	.text
	.align	2
	.type	case_users, @function
case_users:
	addi	sp,sp,-12
	sw	ra,8(sp)
	li	t0,174
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
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw
	li	t0,175
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
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	saw
	li	t0,176
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
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw
	li	t0,177
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
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	addi	sp,sp,12
	tail	saw
	.size	case_users, .-case_users
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"processes/orphans_get_a_new_parent"
	.section	test_cases
	.align	2
	.type	entry_orphans_get_a_new_parent, @object
	.size	entry_orphans_get_a_new_parent, 8
entry_orphans_get_a_new_parent:
	.word	.LC22
	.word	case_orphans_get_a_new_parent
	.section	.rodata.str1.4
	.align	2
.LC23:
	.string	"new parent"
	.align	2
.LC24:
	.string	"not mine"
	.text
	.align	2
	.type	case_orphans_get_a_new_parent, @function
case_orphans_get_a_new_parent:
	addi	sp,sp,-32
	addi	a0,sp,4
	sw	ra,28(sp)
	sw	s0,24(sp)
	sb	zero,3(sp)
	call	sys_pipe.isra.0
	addi	a0,sp,12
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L29
	call	sys_getpid
	mv	s0,a0
	call	sys_fork
	bne	a0,zero,.L30
	lw	a0,12(sp)
	call	await_byte
	li	t0,173
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
	li	a5,110
	beq	s0,a0,.L31
	li	a5,121
.L31:
	sb	a5,3(sp)
	li	t0,64
	lw	a0,8(sp)
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
.L30:
	li	a0,0
	call	sys_exit
.L29:
	call	wait_for
	lw	a0,16(sp)
	call	send_byte
	lw	a0,4(sp)
	li	t0,63
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
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw_bytes
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,-1
	call	sys_wait4
	mv	a1,a0
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	lw	ra,28(sp)
	lw	s0,24(sp)
	addi	sp,sp,32
	jr	ra
	.size	case_orphans_get_a_new_parent, .-case_orphans_get_a_new_parent
	.section	.rodata.str1.4
	.align	2
.LC25:
	.string	"processes/many_children"
	.section	test_cases
	.align	2
	.type	entry_many_children, @object
	.size	entry_many_children, 8
entry_many_children:
	.word	.LC25
	.word	case_many_children
	.section	.rodata.str1.4
	.align	2
.LC26:
	.string	"sum"
	.text
	.align	2
	.type	case_many_children, @function
case_many_children:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	ra,12(sp)
	li	s0,0
.L36:
	call	sys_fork
	bne	a0,zero,.L35
	mv	a0,s0
	call	sys_exit
.L35:
	addi	s0,s0,1
	li	a5,30
	bne	s0,a5,.L36
	li	s0,0
.L37:
	li	a3,0
	li	a2,0
	mv	a1,sp
	li	a0,-1
	call	sys_wait4
	bgt	a0,zero,.L38
	lui	a0,%hi(.LC26)
	mv	a1,s0
	addi	a0,a0,%lo(.LC26)
	call	saw
	lw	ra,12(sp)
	lw	s0,8(sp)
	addi	sp,sp,16
	jr	ra
.L38:
	lw	a5,0(sp)
	srai	a5,a5,8
	add	s0,s0,a5
	j	.L37
	.size	case_many_children, .-case_many_children
	.section	.rodata.str1.4
	.align	2
.LC27:
	.string	"processes/chain_of_children"
	.section	test_cases
	.align	2
	.type	entry_chain_of_children, @object
	.size	entry_chain_of_children, 8
entry_chain_of_children:
	.word	.LC27
	.word	case_chain_of_children
	.section	.rodata.str1.4
	.align	2
.LC28:
	.string	"depth"
	.text
	.align	2
	.type	case_chain_of_children, @function
case_chain_of_children:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	li	s0,0
.L44:
	call	sys_fork
	beq	a0,zero,.L42
	call	wait_for
	srai	a1,a0,8
	bne	s0,zero,.L43
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	addi	sp,sp,12
	tail	saw
.L43:
	addi	a0,a1,1
.L47:
	call	sys_exit
.L42:
	addi	s0,s0,1
	li	a5,12
	bne	s0,a5,.L44
	j	.L47
	.size	case_chain_of_children, .-case_chain_of_children
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	"processes/groups"
	.section	test_cases
	.align	2
	.type	entry_groups, @object
	.size	entry_groups, 8
entry_groups:
	.word	.LC29
	.word	case_groups
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"leader"
	.align	2
.LC31:
	.string	"by number"
	.align	2
.LC32:
	.string	"nobody"
	.align	2
.LC33:
	.string	"negative"
	.text
	.align	2
	.type	case_groups, @function
case_groups:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	ra,12(sp)
	sw	s1,4(sp)
	call	sys_getpid
	mv	s0,a0
	li	t0,155
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
	sub	a1,s0,a0
	lui	a0,%hi(.LC30)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC30)
	call	saw
	call	sys_fork
	bne	a0,zero,.L49
	mv	s1,a0
	li	t0,155
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
	sub	s0,s0,a0
	seqz	s0,s0
	li	t0,154
	li	a0,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,155
	li	a0,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	sw	a0,0(sp)
	call	sys_getpid
	lw	a5,0(sp)
	bne	a0,a5,.L50
	li	s1,2
.L50:
	add	a0,s1,s0
	call	sys_exit
.L49:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_status
	li	t0,155
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
	lui	a0,%hi(.LC31)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC31)
	call	saw
	li	a0,999424
	li	t0,155
	addi	a0,a0,575
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
	li	t0,155
	li	a0,-1
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
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	mv	a1,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	addi	sp,sp,16
	tail	saw
	.size	case_groups, .-case_groups
	.section	.rodata.str1.4
	.align	2
.LC34:
	.string	"processes/setpgid_of_a_child"
	.section	test_cases
	.align	2
	.type	entry_setpgid_of_a_child, @object
	.size	entry_setpgid_of_a_child, 8
entry_setpgid_of_a_child:
	.word	.LC34
	.word	case_setpgid_of_a_child
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"set"
	.align	2
.LC36:
	.string	"get"
	.align	2
.LC37:
	.string	"back"
	.align	2
.LC38:
	.string	"again"
	.text
	.align	2
	.type	case_setpgid_of_a_child, @function
case_setpgid_of_a_child:
	addi	sp,sp,-20
	mv	a0,sp
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L53
	lw	a0,0(sp)
	call	await_byte
	li	t0,155
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
	mv	s0,a0
	call	sys_getpid
	sub	a0,a0,s0
	seqz	a0,a0
	call	sys_exit
.L53:
	mv	s0,a0
	li	t0,154
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
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	saw
	li	t0,155
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
	lui	a0,%hi(.LC36)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC36)
	call	saw
	call	my_group
	mv	a1,a0
	li	t0,154
	mv	a0,s0
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
	li	t0,154
	mv	a0,s0
	mv	a1,s0
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
	lui	a0,%hi(.LC38)
	addi	a0,a0,%lo(.LC38)
	call	saw
	lw	a0,4(sp)
	call	send_byte
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_status
	lw	ra,16(sp)
	lw	s0,12(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_setpgid_of_a_child, .-case_setpgid_of_a_child
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"processes/setpgid_errors"
	.section	test_cases
	.align	2
	.type	entry_setpgid_errors, @object
	.size	entry_setpgid_errors, 8
entry_setpgid_errors:
	.word	.LC39
	.word	case_setpgid_errors
	.section	.rodata.str1.4
	.align	2
.LC40:
	.string	"not a child"
	.align	2
.LC41:
	.string	"no such group"
	.align	2
.LC42:
	.string	"session leader"
	.align	2
.LC43:
	.string	"leader itself"
	.text
	.align	2
	.type	case_setpgid_errors, @function
case_setpgid_errors:
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	li	t0,173
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
	mv	s0,a0
	mv	a0,sp
	call	sys_pipe.isra.0
	li	t0,154
	li	a0,0
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
	mv	a1,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	saw
	li	s1,999424
	li	t0,154
	addi	a0,s1,575
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
	li	t0,154
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
	lui	a0,%hi(.LC40)
	addi	a0,a0,%lo(.LC40)
	call	saw
	li	t0,154
	li	a0,0
	addi	a1,s1,575
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
	call	sys_fork
	mv	s0,a0
	bne	a0,zero,.L56
	li	t0,157
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
	lw	a0,4(sp)
	call	send_byte
	li	a0,8192
	addi	a0,a0,1808
	call	sleep_ms
.L56:
	lw	a0,0(sp)
	call	await_byte
	li	t0,154
	mv	a0,s0
	mv	a1,s0
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
	li	a1,9
	mv	a0,s0
	call	sys_kill
	mv	a0,s0
	call	wait_for
	call	sys_fork
	bne	a0,zero,.L57
	li	t0,157
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
	li	t0,154
	li	a0,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	neg	a0,a0
	call	sys_exit
.L57:
	call	wait_for
	srai	a1,a0,8
	lui	a0,%hi(.LC43)
	neg	a1,a1
	addi	a0,a0,%lo(.LC43)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_setpgid_errors, .-case_setpgid_errors
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"processes/setpgid_after_exec"
	.section	test_cases
	.align	2
	.type	entry_setpgid_after_exec, @object
	.size	entry_setpgid_after_exec, 8
entry_setpgid_after_exec:
	.word	.LC44
	.word	case_setpgid_after_exec
	.section	.rodata.str1.4
	.align	2
.LC46:
	.string	"setpgid"
	.align	2
.LC0:
	.string	"usertests"
	.align	2
.LC1:
	.string	"@wait"
	.section	.rodata
	.align	2
.LC45:
	.word	.LC0
	.word	.LC1
	.word	0
	.text
	.align	2
	.type	case_setpgid_after_exec, @function
case_setpgid_after_exec:
	addi	sp,sp,-40
	lui	a1,%hi(.LC45)
	li	a2,12
	addi	a1,a1,%lo(.LC45)
	addi	a0,sp,16
	sw	ra,36(sp)
	sw	s0,32(sp)
	call	memcpy
	mv	a0,sp
	call	sys_pipe.isra.0
	addi	a0,sp,8
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L60
	lw	a0,0(sp)
	li	t0,24
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
	li	a1,1
	lw	a0,12(sp)
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a1,0
	addi	a0,sp,16
	call	exec_self
	neg	a0,a0
	call	sys_exit
.L60:
	mv	s0,a0
	lw	a0,8(sp)
	call	await_byte
	li	t0,154
	mv	a0,s0
	mv	a1,s0
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
	lw	a0,4(sp)
	call	send_byte
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_status
	lw	ra,36(sp)
	lw	s0,32(sp)
	addi	sp,sp,40
	jr	ra
	.size	case_setpgid_after_exec, .-case_setpgid_after_exec
	.section	.rodata.str1.4
	.align	2
.LC47:
	.string	"processes/sessions"
	.section	test_cases
	.align	2
	.type	entry_sessions, @object
	.size	entry_sessions, 8
entry_sessions:
	.word	.LC47
	.word	case_sessions
	.section	.rodata.str1.4
	.align	2
.LC48:
	.string	"same"
	.align	2
.LC49:
	.string	"leader of a group"
	.text
	.align	2
	.type	case_sessions, @function
case_sessions:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	li	t0,156
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
	mv	s0,a0
	call	sys_getpid
	li	t0,156
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
	sub	a0,a0,s0
	seqz	a1,a0
	lui	a0,%hi(.LC48)
	addi	a0,a0,%lo(.LC48)
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
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	call	sys_fork
	bne	a0,zero,.L63
	mv	s0,a0
	li	t0,157
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
	mv	s1,a0
	call	sys_getpid
	sub	ra,a0,s1
	mv	t1,a0
	seqz	ra,ra
	li	t0,156
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
	sub	t2,t1,a0
	seqz	t2,t2
	slli	t2,t2,1
	add	t2,t2,ra
	li	t0,155
	li	a0,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	sub	t1,t1,a0
	seqz	t1,t1
	slli	t1,t1,2
	add	t1,t1,t2
	li	t0,157
	li	a0,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a5,-1
	bne	a0,a5,.L64
	li	s0,8
.L64:
	add	a0,t1,s0
	call	sys_exit
.L63:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_status
	li	a0,999424
	li	t0,156
	addi	a0,a0,575
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
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	addi	sp,sp,12
	tail	saw
	.size	case_sessions, .-case_sessions
	.section	.rodata.str1.4
	.align	2
.LC50:
	.string	"processes/kill_errors"
	.section	test_cases
	.align	2
	.type	entry_kill_errors, @object
	.size	entry_kill_errors, 8
entry_kill_errors:
	.word	.LC50
	.word	case_kill_errors
	.section	.rodata.str1.4
	.align	2
.LC51:
	.string	"signal"
	.align	2
.LC52:
	.string	"negative signal"
	.align	2
.LC53:
	.string	"no group"
	.align	2
.LC54:
	.string	"me"
	.align	2
.LC55:
	.string	"my group"
	.text
	.align	2
	.type	case_kill_errors, @function
case_kill_errors:
	li	a0,999424
	addi	sp,sp,-12
	li	a1,0
	addi	a0,a0,575
	sw	ra,8(sp)
	call	sys_kill
	mv	a1,a0
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw
	call	sys_getpid
	li	a1,65
	call	sys_kill
	mv	a1,a0
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	call	saw
	call	sys_getpid
	li	a1,-1
	call	sys_kill
	mv	a1,a0
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	call	saw
	li	a0,-999424
	li	a1,0
	addi	a0,a0,-575
	call	sys_kill
	mv	a1,a0
	lui	a0,%hi(.LC53)
	addi	a0,a0,%lo(.LC53)
	call	saw
	call	sys_getpid
	li	a1,0
	call	sys_kill
	mv	a1,a0
	lui	a0,%hi(.LC54)
	addi	a0,a0,%lo(.LC54)
	call	saw
	li	a1,0
	li	a0,0
	call	sys_kill
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC55)
	addi	a0,a0,%lo(.LC55)
	addi	sp,sp,12
	tail	saw
	.size	case_kill_errors, .-case_kill_errors
	.section	.rodata.str1.4
	.align	2
.LC56:
	.string	"processes/kill_a_group"
	.section	test_cases
	.align	2
	.type	entry_kill_a_group, @object
	.size	entry_kill_a_group, 8
entry_kill_a_group:
	.word	.LC56
	.word	case_kill_a_group
	.section	.rodata.str1.4
	.align	2
.LC57:
	.string	"group"
	.align	2
.LC58:
	.string	"kill"
	.align	2
.LC59:
	.string	"of the group"
	.align	2
.LC60:
	.string	""
	.align	2
.LC61:
	.string	"gone"
	.text
	.align	2
	.type	case_kill_a_group, @function
case_kill_a_group:
	addi	sp,sp,-28
	addi	a0,sp,8
	sw	s0,20(sp)
	sw	s1,16(sp)
	sw	ra,24(sp)
	li	s1,3
	call	sys_pipe.isra.0
	li	s0,0
.L71:
	call	sys_fork
	bne	a0,zero,.L69
	lw	a0,12(sp)
	call	send_byte
	li	a0,8192
	addi	a0,a0,1808
	call	sleep_ms
	li	a0,0
	call	sys_exit
.L69:
	bne	s0,zero,.L70
	mv	s0,a0
.L70:
	li	t0,154
	mv	a1,s0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	a5,%hi(.LC57)
	mv	a1,a0
	addi	s1,s1,-1
	addi	a0,a5,%lo(.LC57)
	call	saw
	bne	s1,zero,.L71
	lw	a0,8(sp)
	lui	s1,%hi(.LC59)
	call	await_byte
	lw	a0,8(sp)
	call	await_byte
	lw	a0,8(sp)
	call	await_byte
	neg	a5,s0
	li	a1,15
	mv	a0,a5
	sw	a5,0(sp)
	call	sys_kill
	mv	a1,a0
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	saw
	li	s0,3
.L72:
	lw	a0,0(sp)
	li	a3,0
	li	a2,0
	addi	a1,sp,4
	sw	zero,4(sp)
	call	sys_wait4
	sgt	a1,a0,zero
	addi	a0,s1,%lo(.LC59)
	call	saw
	lw	a1,4(sp)
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	addi	s0,s0,-1
	call	saw_status
	bne	s0,zero,.L72
	lw	a0,0(sp)
	li	a1,0
	call	sys_kill
	mv	a1,a0
	lui	a0,%hi(.LC61)
	addi	a0,a0,%lo(.LC61)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_kill_a_group, .-case_kill_a_group
	.section	.rodata.str1.4
	.align	2
.LC62:
	.string	"processes/kill_a_zombie"
	.section	test_cases
	.align	2
	.type	entry_kill_a_zombie, @object
	.size	entry_kill_a_zombie, 8
entry_kill_a_zombie:
	.word	.LC62
	.word	case_kill_a_zombie
	.section	.rodata.str1.4
	.align	2
.LC63:
	.string	"status"
	.text
	.align	2
	.type	case_kill_a_zombie, @function
case_kill_a_zombie:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	sys_fork
	bne	a0,zero,.L77
	li	a0,3
	call	sys_exit
.L77:
	mv	s0,a0
	li	a0,20
	call	sleep_ms
	li	a1,9
	mv	a0,s0
	call	sys_kill
	mv	a1,a0
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	saw
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC63)
	addi	a0,a0,%lo(.LC63)
	call	saw_status
	li	a1,0
	mv	a0,s0
	call	sys_kill
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC61)
	addi	a0,a0,%lo(.LC61)
	addi	sp,sp,12
	tail	saw
	.size	case_kill_a_zombie, .-case_kill_a_zombie
	.section	.rodata.str1.4
	.align	2
.LC64:
	.string	"processes/priorities"
	.section	test_cases
	.align	2
	.type	entry_priorities, @object
	.size	entry_priorities, 8
entry_priorities:
	.word	.LC64
	.word	case_priorities
	.section	.rodata.str1.4
	.align	2
.LC65:
	.string	"default"
	.align	2
.LC66:
	.string	"clamped"
	.align	2
.LC67:
	.string	"lower"
	.align	2
.LC68:
	.string	"inherited"
	.align	2
.LC69:
	.string	"which"
	.text
	.align	2
	.type	case_priorities, @function
case_priorities:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	li	t0,141
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
	lui	a0,%hi(.LC65)
	addi	a0,a0,%lo(.LC65)
	call	saw
	li	t0,140
	li	a0,0
	li	a1,0
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
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	saw
	li	t0,141
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
	lui	s0,%hi(.LC36)
	mv	a1,a0
	addi	a0,s0,%lo(.LC36)
	call	saw
	li	t0,140
	li	a0,0
	li	a1,0
	li	a2,100
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC66)
	addi	a0,a0,%lo(.LC66)
	call	saw
	li	t0,141
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
	addi	a0,s0,%lo(.LC36)
	call	saw
	li	t0,140
	li	a0,0
	li	a1,0
	li	a2,-3
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
	li	t0,141
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
	addi	a0,s0,%lo(.LC36)
	call	saw
	call	sys_fork
	bne	a0,zero,.L80
	li	t0,141
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
	call	sys_exit
.L80:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC68)
	addi	a0,a0,%lo(.LC68)
	call	saw_status
	li	t0,141
	li	a0,9
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
	lui	t1,%hi(.LC69)
	mv	a1,a0
	addi	a0,t1,%lo(.LC69)
	call	saw
	li	s1,999424
	li	t0,141
	li	a0,0
	addi	a1,s1,575
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s0,%hi(.LC32)
	mv	a1,a0
	addi	a0,s0,%lo(.LC32)
	call	saw
	li	t0,140
	li	a0,9
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
	lui	t1,%hi(.LC69)
	mv	a1,a0
	addi	a0,t1,%lo(.LC69)
	call	saw
	li	t0,140
	li	a0,0
	addi	a1,s1,575
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
	addi	a0,s0,%lo(.LC32)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	saw
	.size	case_priorities, .-case_priorities
	.section	.rodata.str1.4
	.align	2
.LC70:
	.string	"processes/priority_of_a_group"
	.section	test_cases
	.align	2
	.type	entry_priority_of_a_group, @object
	.size	entry_priority_of_a_group, 8
entry_priority_of_a_group:
	.word	.LC70
	.word	case_priority_of_a_group
	.text
	.align	2
	.type	case_priority_of_a_group, @function
case_priority_of_a_group:
	addi	sp,sp,-28
	mv	a0,sp
	sw	ra,24(sp)
	sw	s0,20(sp)
	call	sys_pipe.isra.0
	addi	a0,sp,8
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L83
	lw	a0,0(sp)
	call	await_byte
	li	t0,141
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
	li	a5,20
	sub	a0,a5,a0
	call	sys_exit
.L83:
	mv	s0,a0
	li	t0,140
	li	a0,1
	li	a1,0
	li	a2,7
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
	lw	a0,4(sp)
	call	send_byte
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_status
	li	t0,141
	li	a0,1
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
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_priority_of_a_group, .-case_priority_of_a_group
	.section	.rodata.str1.4
	.align	2
.LC71:
	.string	"processes/vfork_shares_memory"
	.section	test_cases
	.align	2
	.type	entry_vfork_shares_memory, @object
	.size	entry_vfork_shares_memory, 8
entry_vfork_shares_memory:
	.word	.LC71
	.word	case_vfork_shares_memory
	.text
	.align	2
	.type	case_vfork_shares_memory, @function
case_vfork_shares_memory:
	addi	sp,sp,-12
	li	a0,1
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	get_pages
	mv	s0,a0
	li	a0,16384
	li	t0,220
	addi	a0,a0,17
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
	bne	a0,zero,.L86
	li	a0,10
	call	sleep_ms
	li	a5,1
	sw	a5,0(s0)
	li	a0,9
	call	sys_exit
.L86:
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	addi	sp,sp,12
	tail	saw_status
	.size	case_vfork_shares_memory, .-case_vfork_shares_memory
	.section	.rodata.str1.4
	.align	2
.LC72:
	.string	"processes/clone_errors"
	.section	test_cases
	.align	2
	.type	entry_clone_errors, @object
	.size	entry_clone_errors, 8
entry_clone_errors:
	.word	.LC72
	.word	case_clone_errors
	.section	.rodata.str1.4
	.align	2
.LC73:
	.string	"sighand without vm"
	.align	2
.LC74:
	.string	"thread without sighand"
	.text
	.align	2
	.type	case_clone_errors, @function
case_clone_errors:
	addi	sp,sp,-12
	li	a0,4096
	sw	ra,8(sp)
	li	t0,220
	addi	a0,a0,-2031
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
	li	a0,65536
	li	t0,220
	addi	a0,a0,256
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
	lui	a0,%hi(.LC74)
	addi	a0,a0,%lo(.LC74)
	addi	sp,sp,12
	tail	saw
	.size	case_clone_errors, .-case_clone_errors
	.section	.rodata.str1.4
	.align	2
.LC75:
	.string	"processes/uname"
	.section	test_cases
	.align	2
	.type	entry_uname, @object
	.size	entry_uname, 8
entry_uname:
	.word	.LC75
	.word	case_uname
	.section	.rodata.str1.4
	.align	2
.LC76:
	.string	"uname"
	.align	2
.LC77:
	.string	"named"
	.align	2
.LC78:
	.string	"address"
	.text
	.align	2
	.type	case_uname, @function
case_uname:
	addi	sp,sp,-404
	sw	ra,400(sp)
	li	t0,160
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
	lui	a0,%hi(.LC76)
	addi	a0,a0,%lo(.LC76)
	call	saw
	lbu	a5,0(sp)
	li	a1,0
	beq	a5,zero,.L91
	lbu	a5,130(sp)
	beq	a5,zero,.L91
	lbu	a1,260(sp)
	snez	a1,a1
.L91:
	lui	a0,%hi(.LC77)
	addi	a0,a0,%lo(.LC77)
	call	saw_is
	li	t0,160
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
	lui	a0,%hi(.LC78)
	addi	a0,a0,%lo(.LC78)
	call	saw
	lw	ra,400(sp)
	addi	sp,sp,404
	jr	ra
	.size	case_uname, .-case_uname
	.section	.rodata.str1.4
	.align	2
.LC79:
	.string	"processes/sysinfo"
	.section	test_cases
	.align	2
	.type	entry_sysinfo, @object
	.size	entry_sysinfo, 8
entry_sysinfo:
	.word	.LC79
	.word	case_sysinfo
	.section	.rodata.str1.4
	.align	2
.LC80:
	.string	"sysinfo"
	.align	2
.LC81:
	.string	"memory"
	.align	2
.LC82:
	.string	"processes"
	.text
	.align	2
	.type	case_sysinfo, @function
case_sysinfo:
	addi	sp,sp,-76
	sw	ra,72(sp)
	li	t0,179
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
	lui	a0,%hi(.LC80)
	addi	a0,a0,%lo(.LC80)
	call	saw
	lw	a5,16(sp)
	li	a1,0
	beq	a5,zero,.L98
	lw	a4,20(sp)
	beq	a4,zero,.L98
	sltu	a5,a5,a4
	xori	a1,a5,1
.L98:
	lui	a0,%hi(.LC81)
	addi	a0,a0,%lo(.LC81)
	call	saw_is
	lhu	a1,40(sp)
	lui	a0,%hi(.LC82)
	addi	a0,a0,%lo(.LC82)
	sltiu	a1,a1,2
	xori	a1,a1,1
	call	saw_is
	li	t0,179
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
	lui	a0,%hi(.LC78)
	addi	a0,a0,%lo(.LC78)
	call	saw
	lw	ra,72(sp)
	addi	sp,sp,76
	jr	ra
	.size	case_sysinfo, .-case_sysinfo
	.section	.rodata.str1.4
	.align	2
.LC83:
	.string	"processes/exit_closes_and_unlocks"
	.section	test_cases
	.align	2
	.type	entry_exit_closes_and_unlocks, @object
	.size	entry_exit_closes_and_unlocks, 8
entry_exit_closes_and_unlocks:
	.word	.LC83
	.word	case_exit_closes_and_unlocks
	.section	.rodata.str1.4
	.align	2
.LC84:
	.string	"end"
	.text
	.align	2
	.type	case_exit_closes_and_unlocks, @function
case_exit_closes_and_unlocks:
	addi	sp,sp,-24
	addi	a0,sp,4
	sw	ra,20(sp)
	sw	s0,16(sp)
	call	sys_pipe.isra.0
	call	sys_fork
	bne	a0,zero,.L105
	lw	a0,4(sp)
	call	sys_close.isra.0
	lw	a0,8(sp)
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
	li	t0,24
	lw	a0,8(sp)
	li	a1,50
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a0,0
	call	sys_exit
.L105:
	mv	s0,a0
	lw	a0,8(sp)
	call	sys_close.isra.0
	lw	a0,4(sp)
	li	t0,63
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
	lui	a0,%hi(.LC84)
	addi	a0,a0,%lo(.LC84)
	call	saw
	mv	a0,s0
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_status
	lw	ra,20(sp)
	lw	s0,16(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_exit_closes_and_unlocks, .-case_exit_closes_and_unlocks
	.section	.rodata.str1.4
	.align	2
.LC85:
	.string	"processes/unknown_call"
	.section	test_cases
	.align	2
	.type	entry_unknown_call, @object
	.size	entry_unknown_call, 8
entry_unknown_call:
	.word	.LC85
	.word	case_unknown_call
	.section	.rodata.str1.4
	.align	2
.LC86:
	.string	"large"
	.text
	.align	2
	.type	case_unknown_call, @function
case_unknown_call:
	addi	sp,sp,-12
	li	t0,98304
	sw	ra,8(sp)
	addi	t0,t0,1696
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
	lui	a0,%hi(.LC86)
	addi	a0,a0,%lo(.LC86)
	call	saw
	li	t0,-1
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
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	addi	sp,sp,12
	tail	saw
	.size	case_unknown_call, .-case_unknown_call
	.section	.rodata.str1.4
	.align	2
.LC87:
	.string	"processes/names_of_processes"
	.section	test_cases
	.align	2
	.type	entry_names_of_processes, @object
	.size	entry_names_of_processes, 8
entry_names_of_processes:
	.word	.LC87
	.word	case_names_of_processes
	.section	.rodata.str1.4
	.align	2
.LC88:
	.string	"renamed"
	.align	2
.LC89:
	.string	"name"
	.align	2
.LC90:
	.string	"a name of more than 15 bytes"
	.align	2
.LC91:
	.string	"long"
	.align	2
.LC92:
	.string	"option"
	.text
	.align	2
	.type	case_names_of_processes, @function
case_names_of_processes:
	addi	sp,sp,-28
	lui	a1,%hi(.LC88)
	sw	ra,24(sp)
	sw	s0,20(sp)
	sw	s1,16(sp)
	li	t0,167
	li	a0,15
	addi	a1,a1,%lo(.LC88)
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
	li	t0,167
	li	a0,16
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
	lui	s1,%hi(.LC36)
	mv	a1,a0
	addi	a0,s1,%lo(.LC36)
	call	saw
	lui	s0,%hi(.LC89)
	mv	a1,sp
	addi	a0,s0,%lo(.LC89)
	call	saw_text
	lui	a1,%hi(.LC90)
	li	t0,167
	li	a0,15
	addi	a1,a1,%lo(.LC90)
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
	li	t0,167
	li	a0,16
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
	mv	a1,a0
	addi	a0,s1,%lo(.LC36)
	call	saw
	mv	a1,sp
	addi	a0,s0,%lo(.LC89)
	call	saw_text
	li	a0,8192
	li	t0,167
	addi	a0,a0,1807
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
	lui	a0,%hi(.LC92)
	addi	a0,a0,%lo(.LC92)
	call	saw
	li	t0,167
	li	a0,15
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
	lui	a0,%hi(.LC78)
	addi	a0,a0,%lo(.LC78)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_names_of_processes, .-case_names_of_processes
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
