	.file	"threads.c"
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
	.local	stacks
	.comm	stacks,65536,16
	.local	ids
	.comm	ids,16,4
	.local	word
	.comm	word,4,4
	.local	other_word
	.comm	other_word,4,4
	.local	count
	.comm	count,4,4
	.align	2
	.type	exit_thread, @function
exit_thread:
.L4:
	li	t0,93
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
	j	.L4
	.size	exit_thread, .-exit_thread
	.align	2
	.type	start_thread, @function
start_thread:
	addi	sp,sp,-12
	mv	a2,a0
	sw	s0,4(sp)
	lui	a5,%hi(stacks)
	mv	s0,a1
	addi	a1,a2,1
	addi	a5,a5,%lo(stacks)
	slli	a1,a1,14
	add	a1,a1,a5
	lui	a5,%hi(ids)
	addi	a5,a5,%lo(ids)
	slli	a2,a2,2
	sw	s1,0(sp)
	add	a2,a2,a5
	li	a0,3477504
	lui	s1,%hi(exit_thread)
	sw	ra,8(sp)
	li	t0,220
	addi	a0,a0,-256
	li	a3,0
	mv	a4,a2
	addi	s1,s1,%lo(exit_thread)
 #APP
# 28 "threads.c" 1
	ecall
bnez a0, 1f
jalr s0
jalr s1
1:
# 0 "" 2
 #NO_APP
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	start_thread, .-start_thread
	.align	2
	.type	join, @function
join:
	lui	a5,%hi(ids)
	slli	t1,a0,2
	addi	a5,a5,%lo(ids)
	add	t1,t1,a5
.L8:
	lw	a2,0(t1)
	bne	a2,zero,.L9
	ret
.L9:
	li	t0,422
	mv	a0,t1
	li	a1,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	j	.L8
	.size	join, .-join
	.align	2
	.type	add, @function
add:
	li	a5,100
	lui	a4,%hi(count)
	li	a3,1
.L11:
	addi	a2,a4,%lo(count)
	fence iorw,ow; amoadd.w.aq zero,a3,0(a2)
	addi	a5,a5,-1
	bne	a5,zero,.L11
	ret
	.size	add, .-add
	.align	2
	.type	wait_on_word, @function
wait_on_word:
	lui	t1,%hi(word)
.L14:
	lw	a5,%lo(word)(t1)
	beq	a5,zero,.L15
	tail	add
.L15:
	li	t0,422
	addi	a0,t1,%lo(word)
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
	j	.L14
	.size	wait_on_word, .-wait_on_word
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"got"
	.text
	.align	2
	.type	on_signal, @function
on_signal:
	mv	a1,a0
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	tail	saw_signal
	.size	on_signal, .-on_signal
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"threads/share_memory"
	.section	test_cases,"a"
	.align	2
	.type	entry_share_memory, @object
	.size	entry_share_memory, 8
entry_share_memory:
	.word	.LC1
	.word	case_share_memory
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"started"
	.align	2
.LC3:
	.string	"count"
	.text
	.align	2
	.type	case_share_memory, @function
case_share_memory:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(add)
	addi	a1,s1,%lo(add)
	li	a0,0
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	start_thread
	lui	s0,%hi(.LC2)
	sgt	a1,a0,zero
	addi	a0,s0,%lo(.LC2)
	call	saw_is
	addi	a1,s1,%lo(add)
	li	a0,1
	call	start_thread
	sgt	a1,a0,zero
	addi	a0,s0,%lo(.LC2)
	call	saw_is
	li	a0,0
	call	join
	li	a0,1
	call	join
	lui	a5,%hi(count)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lw	a1,%lo(count)(a5)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	addi	sp,sp,12
	tail	saw
	.size	case_share_memory, .-case_share_memory
	.align	2
	.type	look_at_ids, @function
look_at_ids:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_getpid
	lui	a5,%hi(word)
	sw	a0,%lo(word)(a5)
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
	lw	ra,8(sp)
	lui	a5,%hi(other_word)
	sw	a0,%lo(other_word)(a5)
	addi	sp,sp,12
	jr	ra
	.size	look_at_ids, .-look_at_ids
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"threads/ids_of_threads"
	.section	test_cases
	.align	2
	.type	entry_ids_of_threads, @object
	.size	entry_ids_of_threads, 8
entry_ids_of_threads:
	.word	.LC4
	.word	case_ids_of_threads
	.section	.rodata.str1.4
	.align	2
.LC5:
	.string	"same process"
	.align	2
.LC6:
	.string	"own id"
	.text
	.align	2
	.type	case_ids_of_threads, @function
case_ids_of_threads:
	lui	a1,%hi(look_at_ids)
	addi	sp,sp,-12
	addi	a1,a1,%lo(look_at_ids)
	li	a0,0
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	start_thread
	mv	s0,a0
	li	a0,0
	call	join
	call	sys_getpid
	lui	a5,%hi(word)
	lw	a5,%lo(word)(a5)
	sub	a1,a0,a5
	lui	a0,%hi(.LC5)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC5)
	call	saw_is
	lui	a5,%hi(other_word)
	lw	s1,%lo(other_word)(a5)
	li	a1,0
	bne	s1,s0,.L22
	call	sys_getpid
	sub	a1,a0,s1
	snez	a1,a1
.L22:
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	addi	sp,sp,12
	tail	saw_is
	.size	case_ids_of_threads, .-case_ids_of_threads
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"abc"
	.align	2
.LC8:
	.string	"f"
	.align	2
.LC9:
	.string	"/"
	.text
	.align	2
	.type	open_file, @function
open_file:
	lui	a1,%hi(.LC7)
	lui	a0,%hi(.LC8)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC7)
	addi	a0,a0,%lo(.LC8)
	sw	ra,8(sp)
	call	make_file
	lui	a5,%hi(word)
	sw	a0,%lo(word)(a5)
	lui	a0,%hi(.LC9)
	li	t0,49
	addi	a0,a0,%lo(.LC9)
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
	addi	sp,sp,12
	jr	ra
	.size	open_file, .-open_file
	.section	.rodata.str1.4
	.align	2
.LC10:
	.string	"threads/share_descriptors_and_directory"
	.section	test_cases
	.align	2
	.type	entry_share_descriptors_and_directory, @object
	.size	entry_share_descriptors_and_directory, 8
entry_share_descriptors_and_directory:
	.word	.LC10
	.word	case_share_descriptors_and_directory
	.section	.rodata.str1.4
	.align	2
.LC11:
	.string	"read"
	.align	2
.LC12:
	.string	"directory"
	.text
	.align	2
	.type	case_share_descriptors_and_directory, @function
case_share_descriptors_and_directory:
	lui	a1,%hi(open_file)
	addi	sp,sp,-20
	addi	a1,a1,%lo(open_file)
	li	a0,0
	sw	ra,16(sp)
	call	start_thread
	li	a0,0
	call	join
	lui	a5,%hi(word)
	lw	a0,%lo(word)(a5)
	li	t0,63
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
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	saw_bytes
	li	t0,17
	mv	a0,sp
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
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	saw
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_share_descriptors_and_directory, .-case_share_descriptors_and_directory
	.align	2
	.type	end_process, @function
end_process:
	addi	sp,sp,-12
	li	a0,7
	sw	ra,8(sp)
	call	sys_exit
	.size	end_process, .-end_process
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"threads/exit_group_ends_all"
	.section	test_cases
	.align	2
	.type	entry_exit_group_ends_all, @object
	.size	entry_exit_group_ends_all, 8
entry_exit_group_ends_all:
	.word	.LC13
	.word	case_exit_group_ends_all
	.section	.rodata.str1.4
	.align	2
.LC14:
	.string	"child"
	.text
	.align	2
	.type	case_exit_group_ends_all, @function
case_exit_group_ends_all:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_fork
	bne	a0,zero,.L33
	lui	a1,%hi(end_process)
	addi	a1,a1,%lo(end_process)
	call	start_thread
.L34:
	li	a0,1000
	call	sleep_ms
	j	.L34
.L33:
	call	wait_for
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	addi	sp,sp,12
	tail	saw_status
	.size	case_exit_group_ends_all, .-case_exit_group_ends_all
	.align	2
	.type	fault, @function
fault:
	lui	a5,%hi(count)
	lw	a5,%lo(count)(a5)
	li	a4,1
	sw	a4,16(a5)
	ret
	.size	fault, .-fault
	.section	.rodata.str1.4
	.align	2
.LC15:
	.string	"threads/a_fault_ends_all"
	.section	test_cases
	.align	2
	.type	entry_a_fault_ends_all, @object
	.size	entry_a_fault_ends_all, 8
entry_a_fault_ends_all:
	.word	.LC15
	.word	case_a_fault_ends_all
	.text
	.align	2
	.type	case_a_fault_ends_all, @function
case_a_fault_ends_all:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_fork
	bne	a0,zero,.L38
	lui	a1,%hi(fault)
	addi	a1,a1,%lo(fault)
	call	start_thread
.L39:
	li	a0,1000
	call	sleep_ms
	j	.L39
.L38:
	call	wait_for
	lw	ra,8(sp)
	andi	a1,a0,-129
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	addi	sp,sp,12
	tail	saw_status
	.size	case_a_fault_ends_all, .-case_a_fault_ends_all
	.section	.rodata.str1.4
	.align	2
.LC16:
	.string	"threads/first_thread_may_end_before"
	.section	test_cases
	.align	2
	.type	entry_first_thread_may_end_before, @object
	.size	entry_first_thread_may_end_before, 8
entry_first_thread_may_end_before:
	.word	.LC16
	.word	case_first_thread_may_end_before
	.text
	.align	2
	.type	case_first_thread_may_end_before, @function
case_first_thread_may_end_before:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	sys_fork
	bne	a0,zero,.L42
	lui	a1,%hi(wait_on_word)
	addi	a1,a1,%lo(wait_on_word)
	call	start_thread
	lui	a1,%hi(end_process)
	addi	a1,a1,%lo(end_process)
	li	a0,1
	call	start_thread
	call	exit_thread
.L42:
	call	wait_for
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	addi	sp,sp,12
	tail	saw_status
	.size	case_first_thread_may_end_before, .-case_first_thread_may_end_before
	.section	.rodata.str1.4
	.align	2
.LC17:
	.string	"threads/futex_wait_and_wake"
	.section	test_cases
	.align	2
	.type	entry_futex_wait_and_wake, @object
	.size	entry_futex_wait_and_wake, 8
entry_futex_wait_and_wake:
	.word	.LC17
	.word	case_futex_wait_and_wake
	.section	.rodata.str1.4
	.align	2
.LC18:
	.string	"wake one"
	.align	2
.LC19:
	.string	"wake rest"
	.text
	.align	2
	.type	case_futex_wait_and_wake, @function
case_futex_wait_and_wake:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(wait_on_word)
	addi	a1,s0,%lo(wait_on_word)
	li	a0,0
	sw	ra,8(sp)
	call	start_thread
	addi	a1,s0,%lo(wait_on_word)
	li	a0,1
	call	start_thread
	li	a0,20
	call	sleep_ms
	lui	s0,%hi(word)
	li	a5,1
	sw	a5,%lo(word)(s0)
	li	t0,422
	addi	a0,s0,%lo(word)
	li	a1,1
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
	li	t0,422
	addi	a0,s0,%lo(word)
	li	a1,1
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
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	saw
	li	a0,0
	call	join
	li	a0,1
	call	join
	lui	a5,%hi(count)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	a1,%lo(count)(a5)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	addi	sp,sp,12
	tail	saw
	.size	case_futex_wait_and_wake, .-case_futex_wait_and_wake
	.section	.rodata.str1.4
	.align	2
.LC20:
	.string	"threads/futex_errors"
	.section	test_cases
	.align	2
	.type	entry_futex_errors, @object
	.size	entry_futex_errors, 8
entry_futex_errors:
	.word	.LC20
	.word	case_futex_errors
	.section	.rodata.str1.4
	.align	2
.LC21:
	.string	"other value"
	.align	2
.LC22:
	.string	"time"
	.align	2
.LC23:
	.string	"bad time"
	.align	2
.LC24:
	.string	"unaligned"
	.align	2
.LC25:
	.string	"address"
	.align	2
.LC26:
	.string	"time address"
	.align	2
.LC27:
	.string	"operation"
	.align	2
.LC28:
	.string	"no bits"
	.align	2
.LC29:
	.string	"nobody"
	.text
	.align	2
	.type	case_futex_errors, @function
case_futex_errors:
	addi	sp,sp,-52
	addi	t1,sp,11
	li	a4,5001216
	sw	s0,44(sp)
	sw	s1,40(sp)
	sw	ra,48(sp)
	andi	s1,t1,-8
	addi	a4,a4,-1216
	li	a5,0
	sw	a4,24(s1)
	li	a4,1000001536
	li	a2,0
	li	a3,0
	sw	a5,28(s1)
	addi	a4,a4,-1536
	li	a5,0
	lui	s0,%hi(word)
	sw	a2,16(s1)
	sw	a3,20(s1)
	sw	a2,0(s1)
	sw	a3,4(s1)
	sw	a4,8(s1)
	sw	a5,12(s1)
	li	t0,422
	addi	a0,s0,%lo(word)
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
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	saw
	addi	a5,s1,16
	sw	a5,0(sp)
	mv	a3,a5
	li	t0,422
	addi	a0,s0,%lo(word)
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
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	saw
	li	t0,422
	addi	a0,s0,%lo(word)
	li	a1,0
	li	a2,0
	mv	a3,s1
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
	lui	a0,%hi(word+1)
	lw	a3,0(sp)
	li	t0,422
	addi	a0,a0,%lo(word+1)
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
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	lw	a3,0(sp)
	li	t0,422
	li	a0,16
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
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	saw
	li	t0,422
	addi	a0,s0,%lo(word)
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
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	li	t0,422
	addi	a0,s0,%lo(word)
	li	a1,99
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
	lw	a3,0(sp)
	li	t0,422
	addi	a0,s0,%lo(word)
	li	a1,9
	li	a2,0
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
	li	t0,422
	addi	a0,s0,%lo(word)
	li	a1,1
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
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	call	saw
	lw	ra,48(sp)
	lw	s0,44(sp)
	lw	s1,40(sp)
	addi	sp,sp,52
	jr	ra
	.size	case_futex_errors, .-case_futex_errors
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"threads/narrow_futex"
	.section	test_cases
	.align	2
	.type	entry_narrow_futex, @object
	.size	entry_narrow_futex, 8
entry_narrow_futex:
	.word	.LC30
	.word	case_narrow_futex
	.text
	.align	2
	.type	case_narrow_futex, @function
case_narrow_futex:
	li	a5,5001216
	addi	sp,sp,-28
	addi	a5,a5,-1216
	sw	s0,20(sp)
	sw	a5,4(sp)
	lui	s0,%hi(word)
	li	a5,-5
	sw	a5,12(sp)
	li	a4,0
	li	a5,0
	li	a3,0
	li	a2,1
	li	a1,0
	addi	a0,s0,%lo(word)
	sw	ra,24(sp)
	sw	zero,0(sp)
	sw	zero,8(sp)
	call	sys_futex
	mv	a1,a0
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	saw
	mv	a3,sp
	li	a5,0
	li	a4,0
	li	a2,0
	li	a1,0
	addi	a0,s0,%lo(word)
	call	sys_futex
	mv	a1,a0
	lui	a0,%hi(.LC22)
	addi	a0,a0,%lo(.LC22)
	call	saw
	addi	a3,sp,8
	li	a5,0
	li	a4,0
	li	a2,0
	li	a1,0
	addi	a0,s0,%lo(word)
	call	sys_futex
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	li	a5,0
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,16
	call	sys_futex
	mv	a1,a0
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	saw
	li	a5,0
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,99
	addi	a0,s0,%lo(word)
	call	sys_futex
	mv	a1,a0
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	call	saw
	li	a5,0
	li	a4,0
	li	a3,0
	li	a2,1
	li	a1,1
	addi	a0,s0,%lo(word)
	call	sys_futex
	mv	a1,a0
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_narrow_futex, .-case_narrow_futex
	.section	.rodata.str1.4
	.align	2
.LC31:
	.string	"threads/futex_is_interrupted"
	.section	test_cases
	.align	2
	.type	entry_futex_is_interrupted, @object
	.size	entry_futex_is_interrupted, 8
entry_futex_is_interrupted:
	.word	.LC31
	.word	case_futex_is_interrupted
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"wait"
	.align	2
.LC33:
	.string	"narrow"
	.text
	.align	2
	.type	case_futex_is_interrupted, @function
case_futex_is_interrupted:
	li	a5,20480
	lui	a1,%hi(on_signal)
	addi	sp,sp,-28
	addi	a5,a5,-480
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,14
	sw	ra,24(sp)
	sw	s0,20(sp)
	sw	a5,12(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
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
	lui	s0,%hi(word)
	li	t0,422
	addi	a0,s0,%lo(word)
	li	a1,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC32)
	addi	a0,a0,%lo(.LC32)
	call	saw
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
	li	a1,0
	addi	a0,s0,%lo(word)
	call	sys_futex
	mv	a1,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_futex_is_interrupted, .-case_futex_is_interrupted
	.section	.rodata.str1.4
	.align	2
.LC34:
	.string	"threads/futex_requeue"
	.section	test_cases
	.align	2
	.type	entry_futex_requeue, @object
	.size	entry_futex_requeue, 8
entry_futex_requeue:
	.word	.LC34
	.word	case_futex_requeue
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"wrong value"
	.align	2
.LC36:
	.string	"requeue"
	.align	2
.LC37:
	.string	"wake"
	.text
	.align	2
	.type	case_futex_requeue, @function
case_futex_requeue:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(wait_on_word)
	addi	a1,s0,%lo(wait_on_word)
	li	a0,0
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	start_thread
	addi	a1,s0,%lo(wait_on_word)
	li	a0,1
	call	start_thread
	li	a0,20
	call	sleep_ms
	lui	s1,%hi(word)
	li	a5,1
	lui	s0,%hi(other_word)
	sw	a5,%lo(word)(s1)
	li	t0,422
	addi	a0,s1,%lo(word)
	li	a1,4
	li	a2,1
	li	a3,100
	addi	a4,s0,%lo(other_word)
	li	a5,5
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	saw
	li	t0,422
	addi	a0,s1,%lo(word)
	li	a1,4
	li	a2,1
	li	a3,100
	addi	a4,s0,%lo(other_word)
	li	a5,1
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	li	t0,422
	addi	a0,s0,%lo(other_word)
	li	a1,1
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
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw
	li	a0,0
	call	join
	li	a0,1
	call	join
	lui	a5,%hi(count)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	lw	a1,%lo(count)(a5)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	addi	sp,sp,12
	tail	saw
	.size	case_futex_requeue, .-case_futex_requeue
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"threads/futex_between_processes"
	.section	test_cases
	.align	2
	.type	entry_futex_between_processes, @object
	.size	entry_futex_between_processes, 8
entry_futex_between_processes:
	.word	.LC38
	.word	case_futex_between_processes
	.text
	.align	2
	.type	case_futex_between_processes, @function
case_futex_between_processes:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
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
	bne	a0,zero,.L60
.L55:
	lw	a5,0(s0)
	beq	a5,zero,.L57
	lw	a0,0(s0)
	call	sys_exit
.L57:
	li	t0,422
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
	j	.L55
.L60:
	mv	s1,a0
	li	a0,10
	call	sleep_ms
	li	a5,6
	sw	a5,0(s0)
	li	t0,422
	mv	a0,s0
	li	a1,1
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a0,s1
	call	wait_for
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	addi	sp,sp,12
	tail	saw_status
	.size	case_futex_between_processes, .-case_futex_between_processes
	.align	2
	.type	note_thread, @function
note_thread:
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
	lui	a5,%hi(other_word)
	sw	a0,%lo(other_word)(a5)
	ret
	.size	note_thread, .-note_thread
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"threads/signals_to_one_thread"
	.section	test_cases
	.align	2
	.type	entry_signals_to_one_thread, @object
	.size	entry_signals_to_one_thread, 8
entry_signals_to_one_thread:
	.word	.LC39
	.word	case_signals_to_one_thread
	.section	.rodata.str1.4
	.align	2
.LC40:
	.string	"tgkill"
	.align	2
.LC41:
	.string	"there"
	.align	2
.LC42:
	.string	"gone"
	.text
	.align	2
	.type	case_signals_to_one_thread, @function
case_signals_to_one_thread:
	lui	a1,%hi(note_thread)
	addi	sp,sp,-12
	li	a2,268435456
	addi	a1,a1,%lo(note_thread)
	li	a0,10
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	call	set_handler
	lui	a1,%hi(wait_on_word)
	addi	a1,a1,%lo(wait_on_word)
	li	a0,0
	call	start_thread
	mv	s0,a0
	li	a0,10
	call	sleep_ms
	call	sys_getpid
	li	t0,131
	mv	a1,s0
	li	a2,10
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
	li	a0,10
	call	sleep_ms
	lui	a5,%hi(other_word)
	lw	a1,%lo(other_word)(a5)
	lui	a0,%hi(.LC41)
	addi	a0,a0,%lo(.LC41)
	sub	a1,a1,s0
	seqz	a1,a1
	call	saw_is
	lui	a0,%hi(word)
	li	a5,1
	sw	a5,%lo(word)(a0)
	li	t0,422
	addi	a0,a0,%lo(word)
	li	a1,1
	li	a2,100
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a0,0
	call	join
	li	a0,20
	call	sleep_ms
	call	sys_getpid
	li	t0,131
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
	lui	s1,%hi(.LC42)
	mv	a1,a0
	addi	a0,s1,%lo(.LC42)
	call	saw
	li	t0,130
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
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	addi	a0,s1,%lo(.LC42)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	saw
	.size	case_signals_to_one_thread, .-case_signals_to_one_thread
	.section	.rodata.str1.4
	.align	2
.LC43:
	.string	"threads/affinity"
	.section	test_cases
	.align	2
	.type	entry_affinity, @object
	.size	entry_affinity, 8
entry_affinity:
	.word	.LC43
	.word	case_affinity
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"get"
	.align	2
.LC45:
	.string	"first processor"
	.align	2
.LC46:
	.string	"set"
	.align	2
.LC47:
	.string	"none"
	.align	2
.LC48:
	.string	"get nobody"
	.align	2
.LC49:
	.string	"get odd size"
	.align	2
.LC50:
	.string	"get address"
	.text
	.align	2
	.type	case_affinity, @function
case_affinity:
	addi	sp,sp,-140
	li	a2,128
	li	a1,0
	mv	a0,sp
	sw	ra,136(sp)
	sw	s0,132(sp)
	call	memset
	li	t0,123
	li	a0,0
	li	a1,128
	mv	a2,sp
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	sgt	a1,a0,zero
	lui	a0,%hi(.LC44)
	addi	a0,a0,%lo(.LC44)
	call	saw_is
	lw	a1,0(sp)
	lui	a0,%hi(.LC45)
	addi	a0,a0,%lo(.LC45)
	andi	a1,a1,1
	call	saw_is
	li	a5,1
	sw	a5,0(sp)
	li	t0,122
	li	a0,0
	li	a1,4
	mv	a2,sp
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
	li	t0,122
	sw	zero,0(sp)
	li	a0,0
	li	a1,4
	mv	a2,sp
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
	li	s0,999424
	li	t0,122
	addi	a0,s0,575
	li	a1,4
	mv	a2,sp
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
	li	t0,122
	li	a0,0
	li	a1,4
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
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	saw
	li	t0,123
	addi	a0,s0,575
	li	a1,128
	mv	a2,sp
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
	li	t0,123
	li	a0,0
	li	a1,3
	mv	a2,sp
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
	li	t0,123
	li	a0,0
	li	a1,128
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
	lui	a0,%hi(.LC50)
	addi	a0,a0,%lo(.LC50)
	call	saw
	lw	ra,136(sp)
	lw	s0,132(sp)
	addi	sp,sp,140
	jr	ra
	.size	case_affinity, .-case_affinity
	.section	.rodata.str1.4
	.align	2
.LC51:
	.string	"threads/yield"
	.section	test_cases
	.align	2
	.type	entry_yield, @object
	.size	entry_yield, 8
entry_yield:
	.word	.LC51
	.word	case_yield
	.section	.rodata.str1.4
	.align	2
.LC52:
	.string	"yield"
	.text
	.align	2
	.type	case_yield, @function
case_yield:
	li	t0,124
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
	lui	a0,%hi(.LC52)
	addi	a0,a0,%lo(.LC52)
	tail	saw
	.size	case_yield, .-case_yield
	.section	.rodata.str1.4
	.align	2
.LC53:
	.string	"threads/set_tid_address"
	.section	test_cases
	.align	2
	.type	entry_set_tid_address, @object
	.size	entry_set_tid_address, 8
entry_set_tid_address:
	.word	.LC53
	.word	case_set_tid_address
	.section	.rodata.str1.4
	.align	2
.LC54:
	.string	"id"
	.align	2
.LC55:
	.string	"robust list"
	.align	2
.LC56:
	.string	"size"
	.text
	.align	2
	.type	case_set_tid_address, @function
case_set_tid_address:
	addi	sp,sp,-24
	lui	a0,%hi(word)
	sw	ra,20(sp)
	li	t0,96
	addi	a0,a0,%lo(word)
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
	li	t0,178
	mv	t1,a0
	li	a0,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	sub	a0,a0,t1
	seqz	a1,a0
	lui	a0,%hi(.LC54)
	addi	a0,a0,%lo(.LC54)
	call	saw_is
	li	t0,99
	sw	sp,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	mv	a0,sp
	li	a1,12
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
	lui	a0,%hi(.LC55)
	addi	a0,a0,%lo(.LC55)
	call	saw
	li	t0,99
	mv	a0,sp
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
	lui	a0,%hi(.LC56)
	addi	a0,a0,%lo(.LC56)
	call	saw
	lw	ra,20(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_set_tid_address, .-case_set_tid_address
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
