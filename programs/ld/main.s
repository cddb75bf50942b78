	.file	"main.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	relocate_from, @function
relocate_from:
	beq	a0,zero,.L17
	addi	sp,sp,-32
	sw	s1,20(sp)
	lw	s1,0(a0)
	sw	s0,24(sp)
	sw	ra,28(sp)
	mv	s0,a0
	beq	s1,zero,.L23
	lw	a4,0(s1)
	beq	a4,zero,.L24
	lw	a3,0(a4)
	beq	a3,zero,.L25
	lw	a2,0(a3)
	beq	a2,zero,.L26
	lw	t1,0(a2)
	beq	t1,zero,.L27
	lw	t0,0(t1)
	beq	t0,zero,.L28
	lw	a0,0(t0)
	sw	t1,16(sp)
	sw	a2,12(sp)
	sw	a3,8(sp)
	sw	a4,4(sp)
	sw	t0,0(sp)
	call	relocate_from
	lw	t0,0(sp)
	lw	a4,4(sp)
	lw	a3,8(sp)
	lw	a2,12(sp)
	lw	t1,16(sp)
	beq	a0,zero,.L15
.L5:
	lw	ra,28(sp)
	lw	s0,24(sp)
	lw	s1,20(sp)
	li	a0,1
	addi	sp,sp,32
	jr	ra
.L23:
	lla	a5,.LANCHOR0
.L6:
	lw	a1,8(a5)
	mv	a0,s0
	call	ld_relocate
	lw	ra,28(sp)
	lw	s0,24(sp)
	lw	s1,20(sp)
	snez	a0,a0
	addi	sp,sp,32
	jr	ra
.L17:
	li	a0,0
	ret
.L26:
	lla	a5,.LANCHOR0
.L12:
	lw	a1,8(a5)
	mv	a0,a3
	sw	a4,4(sp)
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L5
	lw	a5,0(sp)
	lw	a4,4(sp)
	j	.L10
.L24:
	lla	a5,.LANCHOR0
.L8:
	lw	a1,8(a5)
	mv	a0,s1
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L5
	lw	a5,0(sp)
	j	.L6
.L25:
	lla	a5,.LANCHOR0
.L10:
	lw	a1,8(a5)
	mv	a0,a4
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L5
	lw	a5,0(sp)
	j	.L8
.L15:
	lla	a5,.LANCHOR0
	lw	a1,8(a5)
	mv	a0,t0
	sw	t1,16(sp)
	sw	a2,12(sp)
	sw	a3,8(sp)
	sw	a4,4(sp)
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L5
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	a3,8(sp)
	lw	a2,12(sp)
	lw	t1,16(sp)
.L16:
	lw	a1,8(a5)
	mv	a0,t1
	sw	a2,12(sp)
	sw	a3,8(sp)
	sw	a4,4(sp)
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L5
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	a3,8(sp)
	lw	a2,12(sp)
.L14:
	lw	a1,8(a5)
	mv	a0,a2
	sw	a3,8(sp)
	sw	a4,4(sp)
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L5
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	a3,8(sp)
	j	.L12
.L27:
	lla	a5,.LANCHOR0
	j	.L14
.L28:
	lla	a5,.LANCHOR0
	j	.L16
	.size	relocate_from, .-relocate_from
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"LD_LIBRARY_PATH"
	.align	2
.LC1:
	.string	"LD_PRELOAD"
	.align	2
.LC2:
	.string	"LD_BIND_NOW"
	.align	2
.LC3:
	.string	"LD_TRACE"
	.align	2
.LC4:
	.string	"ld.so"
	.align	2
.LC5:
	.string	"/lib/ld.so"
	.align	2
.LC6:
	.string	"this is the dynamic loader: the kernel starts it for programs that are linked with shared objects"
	.align	2
.LC7:
	.string	"program %s, loader at %x"
	.align	2
.LC8:
	.string	"the program asks for a dynamic loader, but has no dynamic section"
	.align	2
.LC9:
	.string	"start %s at %x"
	.text
	.align	2
	.globl	ld_main
	.hidden	ld_main
	.type	ld_main, @function
ld_main:
	lw	a5,0(a2)
	addi	sp,sp,-148
	mv	a3,a0
	addi	a5,a5,2
	mv	a4,a1
	slli	a5,a5,2
	li	a1,128
	addi	a0,sp,8
	sw	s0,140(sp)
	sw	s1,136(sp)
	sw	ra,144(sp)
	add	s1,a2,a5
	sw	a3,0(sp)
	sw	a4,4(sp)
	call	ld_zero
	lw	a5,0(s1)
	lla	s0,.LANCHOR0
	mv	a2,s1
	li	a1,61
	beq	a5,zero,.L50
.L30:
	li	a4,76
	lla	a0,.LC0
	j	.L48
.L33:
	lbu	a4,1(a0)
	addi	t1,a5,1
	addi	a0,a0,1
	beq	a4,zero,.L32
	mv	a5,t1
.L48:
	lbu	t1,0(a5)
	beq	t1,a4,.L33
.L34:
	lw	a5,0(a2)
	li	a0,76
	lla	t1,.LC1
	mv	a4,a5
	j	.L35
.L37:
	lbu	a0,1(t1)
	addi	t0,a4,1
	addi	t1,t1,1
	beq	a0,zero,.L36
	mv	a4,t0
.L35:
	lbu	t0,0(a4)
	beq	t0,a0,.L37
.L38:
	mv	a4,a5
	li	a0,76
	lla	t1,.LC2
	j	.L39
.L41:
	lbu	a0,1(t1)
	addi	a4,a4,1
	addi	t1,t1,1
	beq	a0,zero,.L40
.L39:
	lbu	t0,0(a4)
	beq	t0,a0,.L41
.L42:
	li	a4,76
	lla	a0,.LC3
	j	.L43
.L45:
	lbu	a4,1(a0)
	addi	a5,a5,1
	addi	a0,a0,1
	beq	a4,zero,.L44
.L43:
	lbu	t1,0(a5)
	beq	t1,a4,.L45
.L46:
	lw	a5,4(a2)
	addi	a2,a2,4
	bne	a5,zero,.L30
.L47:
	lw	a5,0(s1)
	beq	a5,zero,.L50
.L49:
	lw	a5,4(s1)
	addi	s1,s1,4
	bne	a5,zero,.L49
.L50:
	lw	a5,4(s1)
	addi	a3,s1,4
	li	a4,31
	beq	a5,zero,.L55
.L51:
	bgtu	a5,a4,.L54
	lw	a2,4(a3)
	slli	a5,a5,2
	addi	a5,a5,128
	addi	a1,sp,8
	add	a5,a5,a1
	sw	a2,-128(a5)
.L54:
	lw	a5,8(a3)
	addi	a3,a3,8
	bne	a5,zero,.L51
.L55:
	li	a0,156
	call	ld_allocate
	lw	a5,0(sp)
	lla	a4,.LC4
	sw	a4,4(a0)
	sw	a5,20(a0)
	lw	a5,4(sp)
	lla	a4,.LC5
	sw	a4,8(a0)
	sw	a5,32(a0)
	mv	s1,a0
	call	ld_read_dynamic
	lw	a4,12(s1)
	beq	a4,zero,.L119
.L53:
	lw	a3,36(sp)
	li	a4,1
	sw	a4,100(s1)
	sw	a4,108(s1)
	sw	a4,116(s1)
	sw	a4,112(s1)
	sw	s1,28(s0)
	beq	a3,zero,.L120
	li	a0,156
	call	ld_allocate
	lw	a4,132(sp)
	lw	a5,20(sp)
	mv	s1,a0
	sw	a4,8(s1)
	mv	a0,a4
	sw	a5,4(sp)
	call	ld_after_slash
	lw	a2,28(sp)
	lw	a5,4(sp)
	sw	a0,4(s1)
	mv	a1,a5
	beq	a2,zero,.L57
	lw	t1,20(sp)
	slli	a0,a2,5
	add	a0,a0,a5
	li	t0,6
.L59:
	lw	a4,0(a5)
	bne	a4,t0,.L58
	lw	a4,8(a5)
	sub	a4,t1,a4
	sw	a4,20(s1)
.L58:
	addi	a5,a5,32
	bne	a0,a5,.L59
.L57:
	mv	a0,s1
	call	ld_read_segments
	li	a5,1
	mv	a0,s1
	sw	a5,100(s1)
	sw	a5,108(s1)
	sw	s1,24(s0)
	call	ld_append
	lw	a5,24(s0)
	lw	a2,0(sp)
	lla	a0,.LC7
	lw	a1,8(a5)
	call	ld_trace
	lw	a5,24(s0)
	lw	a5,32(a5)
	beq	a5,zero,.L121
	lw	t1,4(s0)
	li	a2,58
	beq	t1,zero,.L70
	lbu	a5,0(t1)
	beq	a5,zero,.L70
.L86:
	mv	s1,t1
	li	a4,0
	li	a3,32
.L69:
	beq	a5,a2,.L65
	beq	a5,a3,.L65
	lbu	a5,1(s1)
	addi	a4,a4,1
	addi	s1,s1,1
	bne	a5,zero,.L69
.L64:
	mv	a1,a4
	mv	a0,t1
	sw	a4,4(sp)
	sw	t1,0(sp)
	call	ld_keep
	lw	a1,24(s0)
	call	ld_open
	lw	t1,0(sp)
	lw	a4,4(sp)
	li	a2,58
	beq	a0,zero,.L68
.L67:
	lbu	a5,0(s1)
	snez	a5,a5
	add	a5,a5,a4
	add	t1,t1,a5
	lbu	a5,0(t1)
	bne	a5,zero,.L86
.L70:
	lw	s1,16(s0)
	bne	s1,zero,.L62
	j	.L63
.L122:
	lw	s1,0(s1)
	beq	s1,zero,.L63
.L62:
	mv	a0,s1
	call	ld_load_needed
	beq	a0,zero,.L122
.L68:
	call	ld_die
.L65:
	beq	a4,zero,.L67
	j	.L64
.L44:
	lbu	a4,0(a5)
	bne	a4,a1,.L46
	lbu	a5,1(a5)
	addi	a2,a2,4
	snez	a5,a5
	sw	a5,12(s0)
	lw	a5,0(a2)
	bne	a5,zero,.L30
	j	.L47
.L32:
	lbu	a4,1(a5)
	bne	a4,a1,.L34
	addi	a5,a5,2
	sw	a5,0(s0)
	j	.L34
.L36:
	lbu	a0,1(a4)
	bne	a0,a1,.L38
	addi	a4,a4,2
	sw	a4,4(s0)
	lw	a5,0(a2)
	j	.L38
.L40:
	lbu	a0,0(a4)
	bne	a0,a1,.L42
	lbu	a4,1(a4)
	snez	a4,a4
	sw	a4,8(s0)
	j	.L42
.L63:
	lw	a0,28(s0)
	li	s1,1
	call	ld_append
	lw	a5,16(s0)
	bne	a5,zero,.L71
.L72:
	call	ld_tls_start
	lw	s1,16(s0)
	beq	s1,zero,.L80
.L79:
	mv	a0,s1
	call	ld_construct
	lw	s1,0(s1)
	bne	s1,zero,.L79
.L80:
	lw	a5,24(s0)
	lw	a2,44(sp)
	lla	a0,.LC9
	lw	a1,4(a5)
	call	ld_trace
	lw	ra,144(sp)
	lw	s0,140(sp)
	lw	a0,44(sp)
	lw	s1,136(sp)
	addi	sp,sp,148
	jr	ra
.L124:
	lw	a5,0(sp)
	lw	a5,0(a5)
	beq	a5,zero,.L123
.L71:
	sw	s1,100(a5)
	sw	s1,108(a5)
	li	a1,1
	mv	a0,a5
	sw	a5,0(sp)
	call	ld_tls_add
	beq	a0,zero,.L124
	j	.L68
.L123:
	lw	s1,16(s0)
	beq	s1,zero,.L72
	lw	a5,0(s1)
	beq	a5,zero,.L77
	lw	a4,0(a5)
	beq	a4,zero,.L78
	lw	a0,0(a4)
	sw	a5,4(sp)
	sw	a4,0(sp)
	call	relocate_from
	lw	a4,0(sp)
	lw	a5,4(sp)
	bne	a0,zero,.L68
	lw	a1,8(s0)
	mv	a0,a4
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L68
	lw	a5,0(sp)
.L78:
	lw	a1,8(s0)
	mv	a0,a5
	call	ld_relocate
	bne	a0,zero,.L68
.L77:
	lw	a1,8(s0)
	mv	a0,s1
	call	ld_relocate
	beq	a0,zero,.L72
	call	ld_die
.L119:
	lw	a4,4(s1)
	sw	a4,12(s1)
	j	.L53
.L121:
	lla	a0,.LC8
	call	ld_fail
	call	ld_die
.L120:
	lla	a0,.LC6
	call	ld_fail
	call	ld_die
	.size	ld_main, .-ld_main
	.hidden	ld
	.globl	ld
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	ld, @object
	.size	ld, 40
ld:
	.zero	40
	.hidden	ld_fail
	.hidden	ld_tls_add
	.hidden	ld_construct
	.hidden	ld_tls_start
	.hidden	ld_die
	.hidden	ld_load_needed
	.hidden	ld_open
	.hidden	ld_keep
	.hidden	ld_trace
	.hidden	ld_append
	.hidden	ld_read_segments
	.hidden	ld_after_slash
	.hidden	ld_read_dynamic
	.hidden	ld_allocate
	.hidden	ld_zero
	.hidden	ld_relocate
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
