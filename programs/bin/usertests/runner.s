	.file	"runner.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"/tmp"
	.section	.sdata,"aw"
	.align	2
	.type	folder, @object
	.size	folder, 4
folder:
	.word	.LC0
	.local	only_show
	.comm	only_show,4,4
	.local	seen
	.comm	seen,4096,4
	.local	timed_out
	.comm	timed_out,4,4
 #APP
	.text
        .globl  _start
_start:
        lw      a0, 0(sp)
        addi    a1, sp, 4
        slli    a2, a0, 2
        add     a2, a2, a1
        addi    a2, a2, 4
        andi    sp, sp, -16
        call    main
        li      t0, 94
        ecall

	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"."
	.align	2
.LC2:
	.string	".."
 #NO_APP
	.text
	.align	2
	.type	remove_tree, @function
remove_tree:
	addi	sp,sp,-1052
	sw	ra,1048(sp)
	sw	s0,1044(sp)
	sw	s1,1040(sp)
	sw	a0,4(sp)
	sw	a1,8(sp)
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
	bge	a0,zero,.L1
	lw	a0,4(sp)
	li	t0,56
	li	a2,196608
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	sw	a0,0(sp)
	blt	a0,zero,.L1
.L3:
	lw	a0,0(sp)
	li	t0,61
	addi	a1,sp,16
	li	a2,1024
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s1,a0
	bgt	a0,zero,.L10
	lw	a0,0(sp)
	call	sys_close.isra.0
	li	t0,35
	lw	a0,4(sp)
	lw	a1,8(sp)
	li	a2,512
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
.L1:
	lw	ra,1048(sp)
	lw	s0,1044(sp)
	lw	s1,1040(sp)
	addi	sp,sp,1052
	jr	ra
.L7:
	addi	a5,s0,19
	sw	a5,12(sp)
	lui	a5,%hi(.LC1)
	addi	a1,a5,%lo(.LC1)
	addi	a0,s0,19
	call	same_text
	bne	a0,zero,.L5
	lui	a1,%hi(.LC2)
	addi	a1,a1,%lo(.LC2)
	addi	a0,s0,19
	call	same_text
	bne	a0,zero,.L5
	lw	a0,0(sp)
	addi	a1,s0,19
	call	remove_tree
.L5:
	lhu	a4,16(s0)
	add	s0,s0,a4
.L8:
	addi	a5,s1,16
	add	a4,a5,sp
	bltu	s0,a4,.L7
	j	.L3
.L10:
	addi	s0,sp,16
	j	.L8
	.size	remove_tree, .-remove_tree
	.align	2
	.type	is_left, @function
is_left:
	li	t0,129
	neg	a0,a0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	not	a0,a0
	srli	a0,a0,31
	ret
	.size	is_left, .-is_left
	.align	2
	.type	on_time_limit, @function
on_time_limit:
	lui	a5,%hi(timed_out)
	li	a4,1
	sw	a4,%lo(timed_out)(a5)
	ret
	.size	on_time_limit, .-on_time_limit
	.align	2
	.type	set_time_limit, @function
set_time_limit:
	addi	sp,sp,-16
	sw	a0,8(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,12(sp)
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
	addi	sp,sp,16
	jr	ra
	.size	set_time_limit, .-set_time_limit
	.section	.rodata.str1.4
	.align	2
.LC3:
	.string	"/dev/null"
	.text
	.align	2
	.type	be_case, @function
be_case:
	addi	sp,sp,-28
	sw	s0,20(sp)
	sw	s1,16(sp)
	mv	s0,a0
	mv	s1,a1
	sw	ra,24(sp)
	li	t0,154
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
	li	t0,24
	lw	a0,4(s1)
	li	a1,100
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a0,0(s1)
	call	sys_close.isra.0
	lw	a0,4(s1)
	call	sys_close.isra.0
	lui	a1,%hi(.LC3)
	li	t0,56
	li	a0,-100
	addi	a1,a1,%lo(.LC3)
	li	a2,2
	li	a3,420
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a1,0
	mv	t1,a0
	li	t2,3
.L20:
	blt	t1,zero,.L17
	li	s1,3
.L18:
	beq	a1,t1,.L17
	li	t0,24
	mv	a0,t1
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	a1,a1,1
	bne	a1,s1,.L18
.L19:
	li	a5,2
	ble	t1,a5,.L21
	mv	a0,t1
	call	sys_close.isra.0
.L21:
	mv	a1,sp
	li	a2,0
	li	a0,14
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	call	sys_sigaction
	li	t0,166
	li	a0,18
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
	lw	a5,4(s0)
	jalr	a5
	li	a0,0
	call	sys_exit
.L17:
	addi	a1,a1,1
	bne	a1,t2,.L20
	j	.L19
	.size	be_case, .-be_case
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	" TIMED OUT"
	.align	2
.LC5:
	.string	" ENDED BY "
	.align	2
.LC6:
	.string	" LEFT PROCESSES"
	.text
	.align	2
	.type	end_case, @function
end_case:
	addi	sp,sp,-20
	sw	s1,8(sp)
	lui	s1,%hi(on_qemu)
	lw	a4,%lo(on_qemu)(s1)
	lui	a5,%hi(timed_out)
	sw	s0,12(sp)
	sw	a0,0(sp)
	sw	ra,16(sp)
	sw	zero,4(sp)
	sw	zero,%lo(timed_out)(a5)
	mv	s0,a1
	li	a0,20
	bne	a4,zero,.L26
	li	a0,5
.L26:
	call	set_time_limit
.L28:
	lw	a0,0(sp)
	li	a3,0
	li	a2,0
	addi	a1,sp,4
	call	sys_wait4
	li	a4,-4
	lui	a5,%hi(timed_out)
	bne	a0,a4,.L27
	lw	a4,%lo(timed_out)(a5)
	beq	a4,zero,.L28
.L29:
	lw	a0,0(sp)
	li	a1,9
	call	is_left
	li	t0,129
	lw	a0,0(sp)
	li	a1,9
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a0,0(sp)
	addi	a1,sp,4
	call	sys_wait4
	lui	a1,%hi(.LC4)
	addi	a1,a1,%lo(.LC4)
.L47:
	mv	a0,s0
	call	put_text
	mv	s0,a0
.L31:
	lw	ra,16(sp)
	mv	a0,s0
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
.L27:
	lw	a5,%lo(timed_out)(a5)
	bne	a5,zero,.L29
	li	a0,0
	call	set_time_limit
	lw	a5,4(sp)
	beq	a5,zero,.L32
	lui	a1,%hi(.LC5)
	addi	a1,a1,%lo(.LC5)
	mv	a0,s0
	call	put_text
	lw	a1,4(sp)
	call	put_status
	mv	s0,a0
.L32:
	lw	a5,%lo(on_qemu)(s1)
	bne	a5,zero,.L31
	lw	a0,0(sp)
	li	a1,9
	call	is_left
	beq	a0,zero,.L31
	lui	a1,%hi(.LC6)
	addi	a1,a1,%lo(.LC6)
	j	.L47
	.size	end_case, .-end_case
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"usertest"
	.text
	.align	2
	.type	run_case, @function
run_case:
	addi	sp,sp,-84
	lui	t2,%hi(.LC7)
	mv	t1,a0
	sw	ra,80(sp)
	sw	s0,76(sp)
	sw	s1,72(sp)
	li	t0,34
	li	a0,-100
	addi	a1,t2,%lo(.LC7)
	li	a2,493
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,59
	mv	a0,sp
	li	a1,0
	li	a2,0
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
	bne	a0,zero,.L49
	li	t0,49
	addi	a0,t2,%lo(.LC7)
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,sp
	mv	a0,t1
	call	be_case
.L49:
	addi	a1,sp,8
	call	end_case
	sb	zero,0(a0)
	lw	a0,4(sp)
	call	sys_close.isra.0
	li	t1,4096
	li	t0,25
	lw	a0,0(sp)
	li	a1,4
	addi	a2,t1,-2048
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(seen)
	addi	ra,t1,-64
	li	s0,0
	addi	s1,s1,%lo(seen)
	addi	t1,t1,-65
.L50:
	lw	a0,0(sp)
	li	t0,63
	add	a1,s1,s0
	sub	a2,ra,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ble	a0,zero,.L51
	add	s0,s0,a0
	ble	s0,t1,.L50
.L51:
	lw	a0,0(sp)
	call	sys_close.isra.0
	addi	a1,sp,8
	add	a0,s1,s0
	call	put_text
	lui	t2,%hi(.LC7)
	addi	a1,t2,%lo(.LC7)
	li	a0,-100
	call	remove_tree
	lw	ra,80(sp)
	lw	s0,76(sp)
	lw	s1,72(sp)
	addi	sp,sp,84
	jr	ra
	.size	run_case, .-run_case
	.align	2
	.type	find_line, @function
find_line:
	addi	sp,sp,-16
	sw	s0,8(sp)
	mv	s0,a0
	mv	a0,a1
	sw	s1,4(sp)
	sw	ra,12(sp)
	sw	a1,0(sp)
	call	text_length
	mv	s1,a0
.L55:
	lbu	a4,0(s0)
	bne	a4,zero,.L60
	li	a0,0
	j	.L54
.L60:
	lw	a1,0(sp)
	mv	a0,s0
	call	starts_with
	beq	a0,zero,.L56
	add	a4,s0,s1
	lbu	a3,0(a4)
	li	a4,58
	bne	a3,a4,.L56
	addi	a5,s1,1
	add	a0,s0,a5
.L54:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L56:
	li	a3,10
.L59:
	lbu	a4,0(s0)
	beq	a4,zero,.L55
	addi	s0,s0,1
	beq	a4,a3,.L55
	j	.L59
	.size	find_line, .-find_line
	.align	2
	.type	expected_of, @function
expected_of:
	addi	sp,sp,-16
	mv	a1,a0
	sw	a0,0(sp)
	lui	a0,%hi(differing_lines)
	addi	a0,a0,%lo(differing_lines)
	sw	ra,12(sp)
	call	find_line
	lw	a1,0(sp)
	bne	a0,zero,.L69
	lw	ra,12(sp)
	lui	a0,%hi(linux_lines)
	addi	a0,a0,%lo(linux_lines)
	addi	sp,sp,16
	tail	find_line
.L69:
	lw	ra,12(sp)
	addi	sp,sp,16
	jr	ra
	.size	expected_of, .-expected_of
	.align	2
	.type	is_line, @function
is_line:
	bne	a0,zero,.L74
.L77:
	li	a0,0
	ret
.L76:
	addi	a0,a0,1
	addi	a1,a1,1
.L74:
	lbu	a5,0(a1)
	beq	a5,zero,.L75
	lbu	a4,0(a0)
	beq	a4,a5,.L76
	j	.L77
.L75:
	lbu	a0,0(a0)
	addi	a0,a0,-10
	seqz	a0,a0
	ret
	.size	is_line, .-is_line
	.align	2
	.type	print, @function
print:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	a0,0(sp)
	call	text_length
	mv	a2,a0
	lw	a1,0(sp)
	li	t0,64
	li	a0,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	ra,12(sp)
	addi	sp,sp,16
	jr	ra
	.size	print, .-print
	.align	2
	.type	print_line, @function
print_line:
	mv	a1,a0
	li	a2,0
	li	a4,10
.L81:
	add	a5,a1,a2
	lbu	a5,0(a5)
	bne	a5,zero,.L82
.L84:
	li	t0,64
	li	a0,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
.L82:
	beq	a5,a4,.L84
	addi	a2,a2,1
	j	.L81
	.size	print_line, .-print_line
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	" (nothing is known of this case)"
	.align	2
.LC9:
	.string	":"
	.align	2
.LC10:
	.string	"ok   "
	.align	2
.LC11:
	.string	"FAIL "
	.align	2
.LC12:
	.string	"\n  expected:"
	.align	2
.LC13:
	.string	"\n  saw:     "
	.align	2
.LC14:
	.string	"\n"
	.text
	.align	2
	.type	judge, @function
judge:
	addi	sp,sp,-16
	sw	s1,4(sp)
	mv	s1,a0
	lw	a0,0(a0)
	sw	ra,12(sp)
	sw	s0,8(sp)
	call	expected_of
	lui	a5,%hi(seen)
	addi	a1,a5,%lo(seen)
	mv	s0,a0
	call	is_line
	lui	a5,%hi(only_show)
	lw	a5,%lo(only_show)(a5)
	sw	a0,0(sp)
	beq	a5,zero,.L87
	lw	a0,0(s1)
	call	print
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
.L92:
	call	print
	lui	a5,%hi(seen)
	addi	a0,a5,%lo(seen)
	j	.L93
.L87:
	lw	a5,0(sp)
	beq	a5,zero,.L89
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	print
	lw	a0,0(s1)
.L93:
	call	print
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	print
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	a0,0(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L89:
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	print
	lw	a0,0(s1)
	call	print
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	print
	bne	s0,zero,.L90
	lui	s0,%hi(.LC8)
	addi	s0,s0,%lo(.LC8)
.L90:
	mv	a0,s0
	call	print_line
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	j	.L92
	.size	judge, .-judge
	.align	2
	.type	is_wanted, @function
is_wanted:
	lw	a5,0(a1)
	bne	a5,zero,.L100
	li	a0,1
	ret
.L97:
	li	a0,1
.L94:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L98:
	lw	a0,0(s1)
	call	find_text
	bne	a0,zero,.L97
	addi	s0,s0,4
.L95:
	lw	a1,0(s0)
	bne	a1,zero,.L98
	li	a0,0
	j	.L94
.L100:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s1,a0
	mv	s0,a1
	j	.L95
	.size	is_wanted, .-is_wanted
	.section	.rodata.str1.4
	.align	2
.LC15:
	.string	" cases, "
	.align	2
.LC16:
	.string	" failed\n"
	.text
	.align	2
	.type	run_all, @function
run_all:
	addi	sp,sp,-40
	lui	a5,%hi(folder)
	sw	a0,4(sp)
	sw	ra,36(sp)
	lw	a0,%lo(folder)(a5)
	sw	s0,32(sp)
	sw	s1,28(sp)
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
	lui	a1,%hi(.LC7)
	addi	a1,a1,%lo(.LC7)
	li	a0,-100
	call	remove_tree
	lui	a1,%hi(on_time_limit)
	li	a2,0
	addi	a1,a1,%lo(on_time_limit)
	li	a0,14
	call	set_handler
	lui	a5,%hi(__stop_test_cases)
	lui	s0,%hi(__start_test_cases)
	addi	a5,a5,%lo(__stop_test_cases)
	addi	s0,s0,%lo(__start_test_cases)
	li	s1,0
	sw	zero,0(sp)
	sw	a5,8(sp)
.L105:
	lw	a5,8(sp)
	bltu	s0,a5,.L107
	lui	a5,%hi(only_show)
	lw	a5,%lo(only_show)(a5)
	li	a0,0
	bne	a5,zero,.L104
	lw	a1,0(sp)
	addi	a0,sp,12
	call	put_number
	addi	a0,sp,12
	call	print
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	print
	mv	a1,s1
	addi	a0,sp,12
	call	put_number
	addi	a0,sp,12
	call	print
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	print
	li	a5,100
	mv	a0,s1
	ble	s1,a5,.L104
	li	a0,100
.L104:
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
.L107:
	lw	a1,4(sp)
	mv	a0,s0
	call	is_wanted
	beq	a0,zero,.L106
	mv	a0,s0
	call	run_case
	lw	a5,0(sp)
	mv	a0,s0
	addi	a5,a5,1
	sw	a5,0(sp)
	call	judge
	bne	a0,zero,.L106
	addi	s1,s1,1
.L106:
	addi	s0,s0,8
	j	.L105
	.size	run_all, .-run_all
	.align	2
	.type	list_all, @function
list_all:
	addi	sp,sp,-16
	sw	s0,8(sp)
	lui	a5,%hi(__start_test_cases)
	lui	s0,%hi(__stop_test_cases)
	sw	s1,4(sp)
	sw	ra,12(sp)
	sw	a0,0(sp)
	addi	s1,a5,%lo(__start_test_cases)
	addi	s0,s0,%lo(__stop_test_cases)
.L116:
	bltu	s1,s0,.L118
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
.L118:
	lw	a1,0(sp)
	mv	a0,s1
	call	is_wanted
	beq	a0,zero,.L117
	lw	a0,0(s1)
	call	print
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	print
.L117:
	addi	s1,s1,8
	j	.L116
	.size	list_all, .-list_all
	.section	.rodata.str1.4
	.align	2
.LC17:
	.string	"-l"
	.align	2
.LC18:
	.string	"-s"
	.align	2
.LC19:
	.string	"-d"
	.align	2
.LC20:
	.string	"usertests [-l] [-s] [-d directory] [part of a name]...\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-20
	sw	s0,12(sp)
	mv	s0,a0
	mv	a0,a2
	sw	a1,4(sp)
	sw	ra,16(sp)
	sw	s1,8(sp)
	sw	a2,0(sp)
	call	look_around
	li	a5,1
	lw	a1,4(sp)
	ble	s0,a5,.L124
	lw	a5,4(a1)
	lw	a2,0(sp)
	lbu	a4,0(a5)
	li	a5,64
	bne	a4,a5,.L124
	mv	a0,s0
	lw	s0,12(sp)
	lw	ra,16(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	tail	run_helper
.L124:
	addi	s1,a1,4
	li	s0,0
.L125:
	lw	a0,0(s1)
	bne	a0,zero,.L130
.L134:
	bne	s0,zero,.L131
	lw	s0,12(sp)
	lw	ra,16(sp)
	mv	a0,s1
	lw	s1,8(sp)
	addi	sp,sp,20
	tail	run_all
.L127:
	lw	a0,0(s1)
	lui	a1,%hi(.LC19)
	addi	a1,a1,%lo(.LC19)
	call	same_text
	beq	a0,zero,.L128
	lw	a4,4(s1)
	beq	a4,zero,.L128
	lui	a3,%hi(folder)
	addi	s1,s1,4
	sw	a4,%lo(folder)(a3)
	j	.L126
.L135:
	li	s0,1
	j	.L126
.L130:
	lbu	a3,0(a0)
	li	a4,45
	bne	a3,a4,.L134
	lui	a5,%hi(.LC17)
	addi	a1,a5,%lo(.LC17)
	call	same_text
	bne	a0,zero,.L135
	lw	a0,0(s1)
	lui	a1,%hi(.LC18)
	addi	a1,a1,%lo(.LC18)
	call	same_text
	beq	a0,zero,.L127
	lui	a4,%hi(only_show)
	li	a3,1
	sw	a3,%lo(only_show)(a4)
.L126:
	addi	s1,s1,4
	j	.L125
.L131:
	lw	s0,12(sp)
	lw	ra,16(sp)
	mv	a0,s1
	lw	s1,8(sp)
	addi	sp,sp,20
	tail	list_all
.L128:
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	print
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,2
	addi	sp,sp,20
	jr	ra
	.size	main, .-main
	.text
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
