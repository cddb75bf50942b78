	.file	"relocate.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"undefined symbol %s, needed by %s"
	.text
	.align	2
	.type	definition, @function
definition:
	lw	a3,4(a1)
	addi	sp,sp,-16
	sw	s1,4(sp)
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	a1,0(sp)
	sw	a0,0(a2)
	sw	zero,4(a2)
	srli	a4,a3,8
	mv	s1,a2
	beq	a4,zero,.L3
	lw	a2,36(a0)
	slli	a4,a4,4
	andi	a3,a3,255
	add	a4,a2,a4
	mv	s0,a0
	lw	a4,0(a4)
	lw	a0,40(a0)
	addi	a2,a3,-4
	seqz	a2,a2
	neg	a2,a2
	addi	a3,a3,-5
	seqz	a3,a3
	and	a2,s0,a2
	mv	a1,s0
	add	a0,a0,a4
	call	ld_lookup
	sw	a0,0(s1)
	sw	a1,4(s1)
	beq	a1,zero,.L9
.L3:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
.L9:
	lw	a5,0(sp)
	lw	a4,36(s0)
	li	a3,2
	lw	a5,4(a5)
	srli	a5,a5,8
	slli	a5,a5,4
	add	a5,a4,a5
	lbu	a4,12(a5)
	srli	a4,a4,4
	beq	a4,a3,.L3
	lw	a1,40(s0)
	lw	a5,0(a5)
	lw	a2,8(s0)
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	lla	a0,.LC0
	add	a1,a1,a5
	addi	sp,sp,16
	tail	ld_fail
	.size	definition, .-definition
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"a variable"
	.align	2
.LC2:
	.string	"%s uses %s as if it had been loaded at the start (initial-exec TLS)"
	.align	2
.LC3:
	.string	"%s has a relocation of unknown type %d"
	.text
	.align	2
	.type	apply, @function
apply:
	lw	a4,4(a1)
	lw	a3,20(a0)
	lw	t1,0(a1)
	addi	sp,sp,-32
	sw	s0,24(sp)
	sw	s1,20(sp)
	sw	ra,28(sp)
	andi	s1,a4,255
	li	a2,3
	mv	s0,a1
	add	t1,a3,t1
	beq	s1,a2,.L44
	addi	a2,sp,12
	sw	t1,4(sp)
	sw	a4,0(sp)
	sw	a0,8(sp)
	call	definition
	lw	a4,0(sp)
	lw	t1,4(sp)
	lw	a5,8(sp)
	bne	a0,zero,.L29
	lw	a2,16(sp)
	li	t0,0
	beq	a2,zero,.L15
	lw	t0,4(a2)
.L15:
	li	a3,6
	beq	s1,a3,.L16
	bgtu	s1,a3,.L17
	li	a3,4
	beq	s1,a3,.L18
	andi	a4,a4,251
	li	a3,1
	bne	a4,a3,.L20
	lw	a4,12(sp)
	li	a5,0
	beq	a4,zero,.L23
	lw	a5,20(a4)
	lw	a4,8(s0)
	add	a5,a5,a4
	add	a5,a5,t0
.L23:
	sw	a5,0(t1)
.L12:
	li	a0,0
.L10:
	lw	ra,28(sp)
	lw	s0,24(sp)
	lw	s1,20(sp)
	addi	sp,sp,32
	jr	ra
.L17:
	li	a4,8
	beq	s1,a4,.L21
	li	a4,10
	bne	s1,a4,.L20
	lw	s1,12(sp)
	beq	s1,zero,.L34
	lw	a4,144(s1)
	bne	a4,zero,.L30
	lw	a4,4(s0)
	lla	a2,.LC1
	srli	a4,a4,8
	beq	a4,zero,.L28
	lw	a3,36(a5)
	slli	a4,a4,4
	lw	a2,40(a5)
	add	a4,a3,a4
	lw	a4,0(a4)
	add	a2,a2,a4
.L28:
	lw	a1,8(a5)
	lla	a0,.LC2
	sw	t1,4(sp)
	sw	t0,0(sp)
	call	ld_fail
	lw	t0,0(sp)
	lw	t1,4(sp)
	bne	a0,zero,.L29
.L30:
	lw	a5,148(s1)
	lw	a4,8(s0)
	add	a5,a5,a4
	add	a5,a5,t0
	sw	a5,0(t1)
	j	.L12
.L44:
	lw	a5,8(a1)
	add	a5,a5,a3
	sw	a5,0(t1)
	j	.L12
.L21:
	lw	a5,8(s0)
	addi	a5,a5,-2048
	add	a5,a5,t0
	sw	a5,0(t1)
	j	.L12
.L18:
	lw	a3,12(sp)
	beq	a3,zero,.L12
	lw	a4,4(s0)
	lw	a1,36(a5)
	lw	a0,8(a2)
	srli	a5,a4,8
	slli	a5,a5,4
	add	a5,a1,a5
	lw	a2,8(a5)
	bgtu	a2,a0,.L45
.L24:
	lw	a1,20(a3)
	mv	a0,t1
	add	a1,t0,a1
	call	ld_copy
	j	.L12
.L20:
	lw	s0,24(sp)
	lw	ra,28(sp)
	lw	a1,8(a5)
	mv	a2,s1
	lw	s1,20(sp)
	lla	a0,.LC3
	addi	sp,sp,32
	tail	ld_fail
.L16:
	lw	a4,12(sp)
	li	a5,0
	beq	a4,zero,.L23
	lw	a5,140(a4)
	sw	a5,0(t1)
	j	.L12
.L34:
	li	a5,0
	sw	a5,0(t1)
	j	.L12
.L45:
	mv	a2,a0
	j	.L24
.L29:
	li	a0,-1
	j	.L10
	.size	apply, .-apply
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"bound now"
	.align	2
.LC5:
	.string	"left for their first call"
	.align	2
.LC6:
	.string	"relocate %s: %d words, %d functions %s"
	.text
	.align	2
	.globl	ld_relocate
	.hidden	ld_relocate
	.type	ld_relocate, @function
ld_relocate:
	lw	a4,112(a0)
	addi	sp,sp,-24
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	a1,4(sp)
	bne	a4,zero,.L47
	lw	a5,84(a0)
	lw	a4,52(a0)
	li	a3,1
	sw	a3,112(a0)
	sw	a5,8(sp)
	mv	s0,a0
	beq	a4,zero,.L48
	li	a3,0
	li	s1,0
	j	.L51
.L49:
	lw	a2,52(s0)
	addi	a3,a3,12
	bleu	a2,s1,.L48
.L51:
	lw	a1,48(s0)
	mv	a0,s0
	sw	a3,0(sp)
	add	a1,a1,a3
	call	apply
	lw	a3,0(sp)
	addi	s1,s1,1
	beq	a0,zero,.L49
.L56:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	li	a0,-1
	addi	sp,sp,24
	jr	ra
.L48:
	lw	a4,64(s0)
	beq	a4,zero,.L52
	lla	a3,ld_bind_entry
	sw	a3,0(a4)
	sw	s0,4(a4)
.L52:
	lw	a5,8(sp)
	lw	a4,4(sp)
	lw	a3,60(s0)
	or	a5,a5,a4
	beq	a3,zero,.L53
	li	s1,0
	j	.L57
.L73:
	lw	a2,20(s0)
	lw	a4,0(a1)
	addi	s1,s1,1
	add	a4,a2,a4
	lw	a3,0(a4)
	add	a3,a3,a2
	sw	a3,0(a4)
	lw	a3,60(s0)
	bleu	a3,s1,.L53
.L57:
	lw	a1,56(s0)
	slli	a4,s1,1
	add	a4,a4,s1
	slli	a4,a4,2
	add	a1,a1,a4
	beq	a5,zero,.L73
	mv	a0,s0
	sw	a5,0(sp)
	call	apply
	lw	a5,0(sp)
	bne	a0,zero,.L56
	lw	a3,60(s0)
	addi	s1,s1,1
	bgtu	a3,s1,.L57
.L53:
	lw	a1,4(s0)
	lw	a2,52(s0)
	lla	a4,.LC5
	beq	a5,zero,.L58
	lla	a4,.LC4
.L58:
	lla	a0,.LC6
	call	ld_trace
.L47:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	li	a0,0
	addi	sp,sp,24
	jr	ra
	.size	ld_relocate, .-ld_relocate
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"weak function %s is called by %s, but nobody defines it"
	.align	2
.LC8:
	.string	"bind %s for %s: in %s, at %x"
	.text
	.align	2
	.globl	ld_bind
	.hidden	ld_bind
	.type	ld_bind, @function
ld_bind:
	lw	a5,64(a0)
	addi	sp,sp,-24
	sw	s1,12(sp)
	sub	a5,a1,a5
	srai	a5,a5,2
	addi	a5,a5,-2
	slli	a4,a5,1
	mv	s1,a1
	lw	a1,56(a0)
	add	a5,a4,a5
	slli	a5,a5,2
	add	a1,a1,a5
	addi	a2,sp,4
	sw	s0,16(sp)
	sw	a1,0(sp)
	sw	ra,20(sp)
	mv	s0,a0
	call	definition
	lw	a1,0(sp)
	bne	a0,zero,.L78
	lw	a4,8(sp)
	lw	t0,40(s0)
	lw	t1,36(s0)
	beq	a4,zero,.L79
	lw	a5,4(sp)
	lw	t2,4(a4)
	lw	a2,4(s0)
	lw	a4,20(a5)
	lw	a3,4(a5)
	lla	a0,.LC8
	add	a4,a4,t2
	sw	a4,0(s1)
	lw	a5,4(a1)
	srli	a5,a5,8
	slli	a5,a5,4
	add	t1,t1,a5
	lw	a1,0(t1)
	add	a1,t0,a1
	call	ld_trace
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	a0,0(s1)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L79:
	lw	a5,4(a1)
	lw	a2,8(s0)
	lla	a0,.LC7
	srli	a5,a5,8
	slli	a5,a5,4
	add	a5,t1,a5
	lw	a1,0(a5)
	add	a1,t0,a1
	call	ld_fail
.L78:
	call	ld_die
	.size	ld_bind, .-ld_bind
	.hidden	ld_die
	.hidden	ld_trace
	.hidden	ld_bind_entry
	.hidden	ld_copy
	.hidden	ld_fail
	.hidden	ld_lookup
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
