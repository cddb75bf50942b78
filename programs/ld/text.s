	.file	"text.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"0123456789ABCDEF"
	.text
	.align	2
	.type	format_line.isra.0, @function
format_line.isra.0:
	lbu	a5,0(a1)
	beq	a5,zero,.L33
	addi	sp,sp,-28
	sw	s1,20(sp)
	mv	a4,a1
	sw	s0,24(sp)
	mv	a1,a2
	addi	s1,a0,510
	addi	t0,sp,19
	lla	t2,.LC0
	j	.L12
.L39:
	mv	t1,a4
	bleu	s1,a0,.L4
	sb	a5,0(a0)
	addi	a0,a0,1
.L4:
	lbu	a5,1(t1)
	addi	a4,t1,1
	beq	a5,zero,.L38
.L12:
	li	a3,37
	addi	t1,a4,1
	bne	a5,a3,.L39
	lbu	a5,1(a4)
	li	a3,115
	lw	a4,0(a1)
	addi	a1,a1,4
	beq	a5,a3,.L40
	li	a3,120
	li	a2,10
	li	s0,1
	bne	a5,a3,.L7
	li	a2,16
	li	s0,8
.L7:
	sb	zero,19(sp)
	mv	a5,t0
	sw	s1,0(sp)
	sw	t1,4(sp)
.L8:
	remu	a3,a4,a2
	addi	a5,a5,-1
	sub	s1,t0,a5
	add	a3,t2,a3
	lbu	a3,0(a3)
	divu	t1,a4,a2
	sb	a3,0(a5)
	bleu	a2,a4,.L9
	ble	s0,s1,.L41
.L9:
	mv	a4,t1
	j	.L8
.L41:
	lw	s1,0(sp)
	lw	t1,4(sp)
	beq	a3,zero,.L4
	bgtu	s1,a0,.L11
	j	.L4
.L42:
	beq	s1,a0,.L4
.L11:
	addi	a5,a5,1
	sb	a3,0(a0)
	lbu	a3,0(a5)
	addi	a0,a0,1
	bne	a3,zero,.L42
	lbu	a5,1(t1)
	addi	a4,t1,1
	bne	a5,zero,.L12
.L38:
	sb	zero,0(a0)
	lw	s0,24(sp)
	lw	s1,20(sp)
	addi	sp,sp,28
	jr	ra
.L40:
	lbu	a5,0(a4)
	beq	a5,zero,.L4
	bleu	s1,a0,.L4
	addi	a4,a4,1
	sub	a3,a4,a0
.L6:
	add	a4,a0,a3
	sb	a5,0(a0)
	lbu	a5,0(a4)
	addi	a0,a0,1
	beq	a5,zero,.L4
	bne	s1,a0,.L6
	mv	a0,s1
	j	.L4
.L33:
	sb	zero,0(a0)
	ret
	.size	format_line.isra.0, .-format_line.isra.0
	.align	2
	.globl	ld_length
	.hidden	ld_length
	.type	ld_length, @function
ld_length:
	lbu	a5,0(a0)
	mv	a4,a0
	li	a0,0
	beq	a5,zero,.L46
.L45:
	addi	a0,a0,1
	add	a5,a4,a0
	lbu	a5,0(a5)
	bne	a5,zero,.L45
	ret
.L46:
	ret
	.size	ld_length, .-ld_length
	.align	2
	.globl	ld_same
	.hidden	ld_same
	.type	ld_same, @function
ld_same:
	lbu	a5,0(a0)
	bne	a5,zero,.L49
	j	.L54
.L51:
	lbu	a5,0(a0)
	beq	a5,zero,.L55
	mv	a1,a3
.L49:
	lbu	a4,0(a1)
	addi	a0,a0,1
	addi	a3,a1,1
	beq	a4,a5,.L51
.L50:
	sub	a0,a5,a4
	seqz	a0,a0
	ret
.L55:
	lbu	a4,1(a1)
	sub	a0,a5,a4
	seqz	a0,a0
	ret
.L54:
	lbu	a4,0(a1)
	j	.L50
	.size	ld_same, .-ld_same
	.align	2
	.globl	ld_after_slash
	.hidden	ld_after_slash
	.type	ld_after_slash, @function
ld_after_slash:
	lbu	a4,0(a0)
	mv	a5,a0
	beq	a4,zero,.L60
	li	a3,47
.L59:
	addi	a5,a5,1
	bne	a4,a3,.L58
	mv	a0,a5
.L58:
	lbu	a4,0(a5)
	bne	a4,zero,.L59
	ret
.L60:
	ret
	.size	ld_after_slash, .-ld_after_slash
	.align	2
	.globl	ld_copy
	.hidden	ld_copy
	.type	ld_copy, @function
ld_copy:
	beq	a2,zero,.L62
	add	a2,a0,a2
.L64:
	lbu	a5,0(a1)
	addi	a0,a0,1
	addi	a1,a1,1
	sb	a5,-1(a0)
	bne	a0,a2,.L64
.L62:
	ret
	.size	ld_copy, .-ld_copy
	.align	2
	.globl	ld_zero
	.hidden	ld_zero
	.type	ld_zero, @function
ld_zero:
	beq	a1,zero,.L69
	add	a1,a0,a1
.L71:
	addi	a0,a0,1
	sb	zero,-1(a0)
	bne	a0,a1,.L71
.L69:
	ret
	.size	ld_zero, .-ld_zero
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"ld.so: "
	.text
	.align	2
	.globl	ld_trace
	.hidden	ld_trace
	.type	ld_trace, @function
ld_trace:
	addi	sp,sp,-1064
	sw	a5,1060(sp)
	sw	ra,1040(sp)
	sw	s0,1036(sp)
	sw	s1,1032(sp)
	sw	a1,1044(sp)
	sw	a2,1048(sp)
	sw	a3,1052(sp)
	sw	a4,1056(sp)
	lw	a5,ld+12
	beq	a5,zero,.L76
	addi	a3,sp,8
	mv	a1,a0
	li	a4,108
	mv	s0,a3
	lla	a5,.LC1
	lla	a2,.LC1+8
	j	.L79
.L97:
	beq	a5,a2,.L78
.L79:
	addi	a5,a5,1
	sb	a4,0(s0)
	lbu	a4,0(a5)
	addi	s0,s0,1
	bne	a4,zero,.L97
.L78:
	addi	s1,sp,520
	addi	a2,sp,1044
	mv	a0,s1
	sw	a3,0(sp)
	sw	a2,4(sp)
	call	format_line.isra.0
	lbu	a5,520(sp)
	lw	a3,0(sp)
	beq	a5,zero,.L80
	addi	a4,sp,519
	bgeu	s0,a4,.L80
	mv	a0,s1
	j	.L81
.L98:
	beq	s0,a4,.L80
.L81:
	addi	a0,a0,1
	sb	a5,0(s0)
	lbu	a5,0(a0)
	addi	s0,s0,1
	bne	a5,zero,.L98
.L80:
	addi	a2,s0,1
	li	a5,10
	sub	a2,a2,a3
	mv	a1,a3
	li	a0,2
	sb	a5,0(s0)
	call	sys_write
.L76:
	lw	ra,1040(sp)
	lw	s0,1036(sp)
	lw	s1,1032(sp)
	addi	sp,sp,1064
	jr	ra
	.size	ld_trace, .-ld_trace
	.align	2
	.globl	ld_fail
	.hidden	ld_fail
	.type	ld_fail, @function
ld_fail:
	addi	sp,sp,-36
	addi	t1,sp,16
	mv	t0,a0
	sw	a1,16(sp)
	sw	a2,20(sp)
	lla	a0,.LANCHOR0
	mv	a2,t1
	mv	a1,t0
	sw	ra,12(sp)
	sw	a3,24(sp)
	sw	a4,28(sp)
	sw	a5,32(sp)
	sw	t1,0(sp)
	call	format_line.isra.0
	lw	ra,12(sp)
	li	a0,-1
	addi	sp,sp,36
	jr	ra
	.size	ld_fail, .-ld_fail
	.align	2
	.globl	ld_error
	.hidden	ld_error
	.type	ld_error, @function
ld_error:
	lla	a0,.LANCHOR0
	ret
	.size	ld_error, .-ld_error
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"ld.so"
	.align	2
.LC3:
	.string	": "
	.text
	.align	2
	.globl	ld_die
	.hidden	ld_die
	.type	ld_die, @function
ld_die:
	addi	sp,sp,-1036
	sw	ra,1032(sp)
	lw	a5,ld+24
	beq	a5,zero,.L113
	lw	a4,8(a5)
	beq	a4,zero,.L113
	lbu	a3,0(a4)
	bne	a3,zero,.L103
	mv	a1,sp
	mv	a5,a1
	j	.L104
.L113:
	li	a3,108
	lla	a4,.LC2
.L103:
	mv	a1,sp
	mv	a5,a1
	addi	a2,sp,1023
	j	.L107
.L105:
	beq	a5,a2,.L108
.L107:
	sb	a3,0(a5)
	lbu	a3,1(a4)
	addi	a4,a4,1
	addi	a5,a5,1
	bne	a3,zero,.L105
	bgeu	a5,a2,.L106
.L104:
	li	a3,58
	lla	a4,.LC3
	addi	a2,sp,1023
	j	.L111
.L109:
	beq	a5,a2,.L106
.L111:
	addi	a4,a4,1
	sb	a3,0(a5)
	lbu	a3,0(a4)
	addi	a5,a5,1
	bne	a3,zero,.L109
	lla	a4,.LANCHOR0
	lbu	a3,0(a4)
	beq	a3,zero,.L106
	addi	a2,sp,1023
	bltu	a5,a2,.L110
	j	.L106
.L127:
	beq	a5,a2,.L108
.L110:
	addi	a4,a4,1
	sb	a3,0(a5)
	lbu	a3,0(a4)
	addi	a5,a5,1
	bne	a3,zero,.L127
.L106:
	addi	a2,a5,1
	li	a4,10
	sub	a2,a2,a1
	li	a0,2
	sb	a4,0(a5)
	call	sys_write
	li	a0,127
	call	sys_exit_group
.L108:
	mv	a5,a2
	j	.L106
	.size	ld_die, .-ld_die
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"no memory"
	.text
	.align	2
	.globl	ld_allocate
	.hidden	ld_allocate
	.type	ld_allocate, @function
ld_allocate:
	addi	sp,sp,-16
	sw	s1,4(sp)
	lla	s1,.LANCHOR0
	lw	a5,512(s1)
	lw	a4,516(s1)
	sw	s0,8(sp)
	addi	s0,a0,7
	sw	ra,12(sp)
	andi	s0,s0,-8
	sub	a4,a4,a5
	bgeu	a4,s0,.L129
	li	a1,16384
	bleu	s0,a1,.L130
	li	a1,4096
	addi	a1,a1,-1
	add	a1,s0,a1
	li	a5,-4096
	and	a1,a1,a5
.L130:
	li	a5,0
	li	a4,-1
	li	a3,34
	li	a2,3
	li	a0,0
	sw	a1,0(sp)
	call	sys_mmap2
	li	a4,4096
	addi	a3,a4,-1
	add	a3,a0,a3
	addi	a4,a4,-2
	lw	a1,0(sp)
	mv	a5,a0
	bleu	a3,a4,.L134
	add	a1,a0,a1
	sw	a1,516(s1)
.L129:
	add	s0,a5,s0
	sw	s0,512(s1)
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	mv	a0,a5
	addi	sp,sp,16
	jr	ra
.L134:
	lla	a0,.LC4
	call	ld_fail
	call	ld_die
	.size	ld_allocate, .-ld_allocate
	.align	2
	.globl	ld_keep
	.hidden	ld_keep
	.type	ld_keep, @function
ld_keep:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	mv	s0,a0
	mv	s1,a1
	addi	a0,a1,1
	sw	ra,8(sp)
	call	ld_allocate
	beq	s1,zero,.L135
	add	a1,s0,s1
	mv	a5,a0
.L137:
	lbu	a4,0(s0)
	addi	s0,s0,1
	addi	a5,a5,1
	sb	a4,-1(a5)
	bne	s0,a1,.L137
.L135:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	ld_keep, .-ld_keep
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	message, @object
	.size	message, 512
message:
	.zero	512
	.type	pool, @object
	.size	pool, 4
pool:
	.zero	4
	.type	pool_end, @object
	.size	pool_end, 4
pool_end:
	.zero	4
	.hidden	sys_mmap2
	.hidden	sys_exit_group
	.hidden	sys_write
	.hidden	ld
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
