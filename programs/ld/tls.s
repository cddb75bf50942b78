	.file	"tls.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"too many libraries with thread-local variables: %s"
	.align	2
.LC1:
	.string	"tls %s: %d bytes at tp + %d, module %d"
	.text
	.align	2
	.globl	ld_tls_add
	.hidden	ld_tls_add
	.type	ld_tls_add, @function
ld_tls_add:
	lw	a2,132(a0)
	beq	a2,zero,.L18
	lw	a4,ld+24
	sub	a4,a4,a0
	snez	a4,a4
	addi	a4,a4,1
	lla	t0,.LANCHOR0
	slli	a5,a4,2
	add	a5,t0,a5
	li	t1,64
	j	.L5
.L7:
	addi	a4,a4,1
	beq	a4,t1,.L6
.L5:
	lw	a3,0(a5)
	addi	a5,a5,4
	bne	a3,zero,.L7
	slli	a5,a4,2
	sw	a4,140(a0)
	add	a5,t0,a5
	sw	a0,0(a5)
	bne	a1,zero,.L22
.L18:
	li	a0,0
	ret
.L22:
	lw	a5,136(a0)
	addi	sp,sp,-12
	sw	ra,8(sp)
	beq	a5,zero,.L23
.L10:
	lw	a3,256(t0)
	neg	t1,a5
	lw	a1,4(a0)
	addi	a3,a3,-1
	add	a3,a3,a5
	and	a3,a3,t1
	li	t1,1
	add	a5,a2,a3
	sw	t1,144(a0)
	sw	a3,148(a0)
	lla	a0,.LC1
	sw	a5,256(t0)
	call	ld_trace
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L23:
	li	a5,1
	j	.L10
.L6:
	lw	a1,8(a0)
	lla	a0,.LC0
	tail	ld_fail
	.size	ld_tls_add, .-ld_tls_add
	.align	2
	.globl	__ld_tls_new
	.protected	__ld_tls_new
	.type	__ld_tls_new, @function
__ld_tls_new:
	addi	sp,sp,-24
	sw	s1,12(sp)
	lla	s1,.LANCHOR0
	lw	a5,256(s1)
	sw	s0,16(sp)
	li	s0,4096
	addi	a4,s0,319
	add	a5,a5,a4
	li	a4,-4096
	and	a5,a5,a4
	mv	a1,a5
	sw	a5,4(sp)
	li	a4,-1
	li	a5,0
	li	a3,34
	li	a2,3
	li	a0,0
	sw	ra,20(sp)
	call	sys_mmap2
	addi	a5,s0,-1
	addi	t1,s0,-2
	sw	a0,8(sp)
	add	a5,a0,a5
	li	s0,0
	bleu	a5,t1,.L24
	beq	a0,zero,.L24
	addi	s0,a0,320
	lla	a5,.LANCHOR0+4
	lla	t0,.LANCHOR0+256
	add	s1,s1,a0
.L27:
	lw	a4,0(a5)
	sub	a2,s1,a5
	addi	a5,a5,4
	beq	a4,zero,.L26
	lw	a3,144(a4)
	beq	a3,zero,.L26
	lw	a3,148(a4)
	lw	a1,124(a4)
	sw	a5,0(sp)
	add	a3,a3,s0
	sw	a3,304(a2)
	lw	a0,148(a4)
	lw	a2,128(a4)
	add	a0,s0,a0
	call	ld_copy
	lw	a5,0(sp)
	lla	t0,.LANCHOR0+256
.L26:
	bne	a5,t0,.L27
	lw	a3,8(sp)
	lla	a4,.LANCHOR0
	lw	a2,4(sp)
	lw	a5,260(a4)
	sw	a2,40(a3)
	sw	s0,260(a4)
	sw	a5,44(a3)
.L24:
	lw	ra,20(sp)
	mv	a0,s0
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	__ld_tls_new, .-__ld_tls_new
	.align	2
	.globl	__ld_tls_free
	.protected	__ld_tls_free
	.type	__ld_tls_free, @function
__ld_tls_free:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	lw	a5,.LANCHOR0+260
	mv	a2,a0
	beq	a5,zero,.L39
	addi	a3,a0,-280
	lla	a4,.LANCHOR0+260
.L41:
	beq	a2,a5,.L57
	addi	a4,a5,-276
	lw	a5,-276(a5)
	bne	a5,zero,.L41
.L39:
	lla	s0,.LANCHOR0+4
	lla	a3,.LANCHOR0+256
	lla	t1,.LANCHOR0-16
	j	.L44
.L42:
	addi	s0,s0,4
	beq	s0,a3,.L58
.L44:
	lw	a5,0(s0)
	beq	a5,zero,.L42
	lw	a4,144(a5)
	bne	a4,zero,.L42
	add	s1,t1,a2
	sub	s1,s1,s0
	lw	a0,0(s1)
	bne	a0,zero,.L59
	sw	zero,0(s1)
.L60:
	addi	s0,s0,4
	bne	s0,a3,.L44
.L58:
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	lw	a1,-280(a2)
	li	a0,-4096
	and	a0,a2,a0
	addi	sp,sp,16
	tail	sys_munmap
.L59:
	lw	a5,132(a5)
	li	a4,4096
	addi	a4,a4,-1
	add	a5,a5,a4
	li	a1,-4096
	and	a1,a5,a1
	sw	a2,0(sp)
	call	sys_munmap
	lw	a2,0(sp)
	lla	t1,.LANCHOR0-16
	lla	a3,.LANCHOR0+256
	sw	zero,0(s1)
	j	.L60
.L57:
	lw	a5,4(a3)
	sw	a5,0(a4)
	j	.L39
	.size	__ld_tls_free, .-__ld_tls_free
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"no memory for thread-local variables"
	.text
	.align	2
	.globl	ld_tls_start
	.hidden	ld_tls_start
	.type	ld_tls_start, @function
ld_tls_start:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	__ld_tls_new
	beq	a0,zero,.L64
	lw	ra,8(sp)
	addi	sp,sp,12
	tail	ld_set_tp
.L64:
	lla	a0,.LC2
	call	ld_fail
	call	ld_die
	.size	ld_tls_start, .-ld_tls_start
	.section	.rodata.str1.4
	.align	2
.LC3:
	.string	"tls %s: block of %d bytes for this thread, at %x"
	.text
	.align	2
	.globl	ld_tls_block
	.hidden	ld_tls_block
	.type	ld_tls_block, @function
ld_tls_block:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	li	a5,63
	bgtu	a0,a5,.L67
	slli	a5,a0,2
	mv	a4,a5
	lla	a5,.LANCHOR0
	add	a5,a5,a4
	lw	s0,0(a5)
	sw	a4,0(sp)
	beq	s0,zero,.L67
	lw	a1,132(s0)
	li	t0,4096
	addi	t2,t0,-1
	add	a1,a1,t2
	li	a0,-4096
	li	a5,0
	and	a1,a1,a0
	li	a4,-1
	li	a3,34
	li	a2,3
	li	a0,0
	call	sys_mmap2
	li	a5,4096
	addi	t2,a5,-1
	li	t0,4096
	add	t2,a0,t2
	addi	t0,t0,-2
	mv	s1,a0
	bleu	t2,t0,.L67
	beq	a0,zero,.L67
	lw	a2,128(s0)
	lw	a1,124(s0)
	call	ld_copy
	call	ld_tp
	lw	a4,0(sp)
	lw	a1,4(s0)
	mv	a3,s1
	sub	a0,a0,a4
	sw	s1,-16(a0)
	lw	a2,132(s0)
	lla	a0,.LC3
	call	ld_trace
	lw	ra,12(sp)
	lw	s0,8(sp)
	mv	a0,s1
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L67:
	lla	a0,.LC2
	call	ld_fail
	call	ld_die
	.size	ld_tls_block, .-ld_tls_block
	.align	2
	.globl	ld_tls_remove
	.hidden	ld_tls_remove
	.type	ld_tls_remove, @function
ld_tls_remove:
	lw	a5,140(a0)
	beq	a5,zero,.L91
	addi	sp,sp,-20
	sw	s0,12(sp)
	lla	s0,.LANCHOR0
	lw	a4,260(s0)
	sw	ra,16(sp)
	sw	s1,8(sp)
	mv	a2,a0
	bne	a4,zero,.L80
	j	.L77
.L78:
	sw	zero,0(s1)
	lw	a4,-276(a4)
	lw	a5,140(a2)
	beq	a4,zero,.L77
.L80:
	slli	a5,a5,2
	addi	s1,a4,-16
	sub	s1,s1,a5
	lw	a0,0(s1)
	beq	a0,zero,.L78
	add	a5,s0,a5
	lw	a1,0(a5)
	li	a5,4096
	addi	a5,a5,-1
	lw	a1,132(a1)
	sw	a2,4(sp)
	sw	a4,0(sp)
	add	a1,a1,a5
	li	a5,-4096
	and	a1,a1,a5
	call	sys_munmap
	lw	a4,0(sp)
	sw	zero,0(s1)
	lw	a2,4(sp)
	lw	a4,-276(a4)
	lw	a5,140(a2)
	bne	a4,zero,.L80
.L77:
	slli	a5,a5,2
	lw	ra,16(sp)
	add	a3,s0,a5
	lw	s0,12(sp)
	sw	zero,0(a3)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
.L91:
	ret
	.size	ld_tls_remove, .-ld_tls_remove
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	modules, @object
	.size	modules, 256
modules:
	.zero	256
	.type	static_size, @object
	.size	static_size, 4
static_size:
	.zero	4
	.type	threads, @object
	.size	threads, 4
threads:
	.zero	4
	.hidden	ld_tp
	.hidden	ld_die
	.hidden	ld_set_tp
	.hidden	sys_munmap
	.hidden	ld_copy
	.hidden	sys_mmap2
	.hidden	ld_fail
	.hidden	ld_trace
	.hidden	ld
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
