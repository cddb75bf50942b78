	.file	"helpers.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"argument"
	.text
	.align	2
	.type	show_arguments, @function
show_arguments:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s0,a0
	lui	s1,%hi(.LC0)
.L2:
	lw	a1,0(s0)
	bne	a1,zero,.L3
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L3:
	addi	a0,s1,%lo(.LC0)
	call	saw_text
	addi	s0,s0,4
	j	.L2
	.size	show_arguments, .-show_arguments
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"UT"
	.align	2
.LC2:
	.string	"environment"
	.text
	.align	2
	.type	show_environment, @function
show_environment:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s0,a1
	lui	s1,%hi(.LC1)
.L6:
	lw	a0,0(s0)
	bne	a0,zero,.L8
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L8:
	addi	a1,s1,%lo(.LC1)
	call	starts_with
	beq	a0,zero,.L7
	lw	a1,0(s0)
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	saw_text
.L7:
	addi	s0,s0,4
	j	.L6
	.size	show_environment, .-show_environment
	.align	2
	.type	show_open, @function
show_open:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	mv	s0,a0
.L14:
	lw	t1,0(s0)
	bne	t1,zero,.L17
	lw	ra,8(sp)
	lw	s0,4(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L15:
	mul	a0,a0,a3
	addi	a4,a4,1
	add	a5,a0,a5
	addi	a0,a5,-48
.L16:
	lbu	a5,0(a4)
	bne	a5,zero,.L15
	li	t0,25
	li	a1,1
	li	a2,0
	li	a3,0
	li	a4,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	mv	a0,t1
	call	saw
	addi	s0,s0,4
	j	.L14
.L17:
	mv	a4,t1
	li	a0,0
	li	a3,10
	j	.L16
	.size	show_open, .-show_open
	.section	.rodata.str1.4
	.align	2
.LC3:
	.string	"USR1"
	.align	2
.LC4:
	.string	"USR2"
	.align	2
.LC5:
	.string	"mask"
	.align	2
.LC6:
	.string	"pending"
	.text
	.align	2
	.type	show_signals, @function
show_signals:
	addi	sp,sp,-36
	addi	a2,sp,8
	li	a1,0
	li	a0,10
	sw	ra,32(sp)
	call	sys_sigaction
	lw	a1,8(sp)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	saw_number
	addi	a2,sp,8
	li	a1,0
	li	a0,12
	call	sys_sigaction
	lw	a1,8(sp)
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_number
	li	t0,135
	li	a0,0
	li	a1,0
	mv	a2,sp
	li	a3,8
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a1,0(sp)
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	saw_hex
	li	t0,136
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
	lw	a1,0(sp)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw_hex
	lw	ra,32(sp)
	li	a0,0
	addi	sp,sp,36
	jr	ra
	.size	show_signals, .-show_signals
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"pid"
	.align	2
.LC8:
	.string	"parent"
	.text
	.align	2
	.type	show_ids, @function
show_ids:
	addi	sp,sp,-28
	sw	s0,20(sp)
	sw	ra,24(sp)
	mv	s0,a0
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
	mv	a1,a0
	mv	a0,sp
	call	put_number
	lw	a1,0(s0)
	mv	a0,sp
	call	same_text
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw_is
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
	mv	a1,a0
	mv	a0,sp
	call	put_number
	lw	a1,4(s0)
	mv	a0,sp
	call	same_text
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw_is
	lw	ra,24(sp)
	lw	s0,20(sp)
	li	a0,0
	addi	sp,sp,28
	jr	ra
	.size	show_ids, .-show_ids
	.align	2
	.type	end_with_three, @function
end_with_three:
	li	a0,3
	ret
	.size	end_with_three, .-end_with_three
	.align	2
	.type	wait_for_byte, @function
wait_for_byte:
	addi	sp,sp,-12
	li	a0,1
	sw	ra,8(sp)
	call	send_byte
	li	a0,0
	call	await_byte
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	wait_for_byte, .-wait_for_byte
	.section	.rodata.str1.4
	.align	2
.LC9:
	.string	"@arguments"
	.align	2
.LC10:
	.string	"@environment"
	.align	2
.LC11:
	.string	"@open"
	.align	2
.LC12:
	.string	"@signals"
	.align	2
.LC13:
	.string	"@ids"
	.align	2
.LC14:
	.string	"@three"
	.align	2
.LC15:
	.string	"@wait"
	.section	.rodata
	.align	2
	.type	helpers, @object
	.size	helpers, 56
helpers:
	.word	.LC9
	.word	show_arguments
	.word	.LC10
	.word	show_environment
	.word	.LC11
	.word	show_open
	.word	.LC12
	.word	show_signals
	.word	.LC13
	.word	show_ids
	.word	.LC14
	.word	end_with_three
	.word	.LC15
	.word	wait_for_byte
	.text
	.align	2
	.globl	run_helper
	.type	run_helper, @function
run_helper:
	addi	sp,sp,-20
	lui	a3,%hi(helpers)
	sw	s0,12(sp)
	sw	s1,8(sp)
	sw	ra,16(sp)
	mv	s1,a1
	sw	a2,0(sp)
	li	s0,0
	addi	a3,a3,%lo(helpers)
.L28:
	slli	a4,s0,3
	add	a4,a4,a3
	lw	a1,0(a4)
	lw	a0,4(s1)
	sw	a4,4(sp)
	call	same_text
	lui	a5,%hi(helpers)
	lw	a4,4(sp)
	addi	a3,a5,%lo(helpers)
	beq	a0,zero,.L27
	lw	s0,12(sp)
	lw	a1,0(sp)
	lw	ra,16(sp)
	lw	a4,4(a4)
	addi	a0,s1,8
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	a4
.L27:
	addi	s0,s0,1
	li	a4,7
	bne	s0,a4,.L28
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,127
	addi	sp,sp,20
	jr	ra
	.size	run_helper, .-run_helper
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
