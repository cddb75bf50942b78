	.file	"symbols.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	look_in, @function
look_in:
	lw	t1,44(a0)
	addi	sp,sp,-32
	sw	ra,28(sp)
	sw	s0,24(sp)
	sw	s1,20(sp)
	sw	a1,0(sp)
	sw	a3,16(sp)
	beq	t1,zero,.L2
	lw	a3,0(t1)
	mv	a4,a0
	remu	a2,a2,a3
	addi	a3,a3,2
	addi	a5,a2,2
	slli	a5,a5,2
	add	a5,t1,a5
	lw	s1,0(a5)
	beq	s1,zero,.L2
.L5:
	lw	a2,36(a4)
	slli	a0,s1,4
	lw	a1,0(sp)
	add	s0,a2,a0
	lhu	a0,14(s0)
	bne	a0,zero,.L3
	lw	a5,16(sp)
	bne	a5,zero,.L6
	lw	a0,4(s0)
	beq	a0,zero,.L6
.L3:
	lw	t0,40(a4)
	lw	a0,0(s0)
	sw	a3,12(sp)
	sw	t1,8(sp)
	add	a0,t0,a0
	sw	a4,4(sp)
	call	ld_same
	lw	a4,4(sp)
	lw	t1,8(sp)
	lw	a3,12(sp)
	bne	a0,zero,.L1
.L6:
	add	a5,s1,a3
	slli	a5,a5,2
	add	a5,t1,a5
	lw	s1,0(a5)
	bne	s1,zero,.L5
.L2:
	li	s0,0
.L1:
	lw	ra,28(sp)
	mv	a0,s0
	lw	s0,24(sp)
	lw	s1,20(sp)
	addi	sp,sp,32
	jr	ra
	.size	look_in, .-look_in
	.align	2
	.type	look_below, @function
look_below:
	lla	a5,ld
	lw	t2,36(a5)
	addi	sp,sp,-1064
	sw	s0,1056(sp)
	sw	s1,1052(sp)
	addi	t2,t2,1
	sw	ra,1060(sp)
	sw	t2,36(a5)
	addi	a5,sp,28
	sw	a1,8(sp)
	sw	a2,12(sp)
	sw	a0,28(sp)
	sw	t2,152(a0)
	li	a4,0
	li	s1,1
	sw	a5,16(sp)
	mv	s0,t2
.L26:
	slli	a5,a4,2
	sw	a4,4(sp)
	lw	a4,16(sp)
	lw	a2,12(sp)
	lw	a1,8(sp)
	add	a5,a4,a5
	lw	a5,0(a5)
	li	a3,0
	mv	a0,a5
	sw	a5,0(sp)
	call	look_in
	lw	a5,0(sp)
	bne	a0,zero,.L32
	lw	t2,92(a5)
	lw	a4,4(sp)
	beq	t2,zero,.L22
	li	a3,255
	bgtu	s1,a3,.L22
	lw	t1,88(a5)
	mv	a5,s1
	slli	a5,a5,2
	lw	a3,0(t1)
	addi	t0,sp,20
	addi	a5,a5,1032
	add	a5,a5,t0
	lw	t0,152(a3)
	li	a2,0
	li	a1,256
	beq	s0,t0,.L37
.L23:
	sw	s0,152(a3)
	sw	a3,-1024(a5)
	addi	a2,a2,1
	addi	s1,s1,1
	beq	a2,t2,.L22
	addi	t1,t1,4
	beq	s1,a1,.L22
	mv	a5,s1
.L38:
	lw	a3,0(t1)
	slli	a5,a5,2
	addi	t0,sp,20
	addi	a5,a5,1032
	add	a5,a5,t0
	lw	t0,152(a3)
	bne	s0,t0,.L23
.L37:
	addi	a2,a2,1
	beq	a2,t2,.L22
	addi	t1,t1,4
	mv	a5,s1
	j	.L38
.L22:
	addi	a4,a4,1
	bgtu	s1,a4,.L26
	li	s0,0
	lw	ra,1060(sp)
	mv	a1,a0
	mv	a0,s0
	lw	s0,1056(sp)
	lw	s1,1052(sp)
	addi	sp,sp,1064
	jr	ra
.L32:
	mv	s0,a5
	lw	ra,1060(sp)
	mv	a1,a0
	mv	a0,s0
	lw	s0,1056(sp)
	lw	s1,1052(sp)
	addi	sp,sp,1064
	jr	ra
	.size	look_below, .-look_below
	.align	2
	.globl	ld_lookup_one
	.hidden	ld_lookup_one
	.type	ld_lookup_one, @function
ld_lookup_one:
	addi	sp,sp,-20
	sw	s0,12(sp)
	sw	ra,16(sp)
	lbu	t1,0(a1)
	mv	s0,a0
	mv	a3,a2
	beq	t1,zero,.L43
	mv	a0,a1
	li	a5,0
	li	t0,-268435456
.L41:
	slli	a5,a5,4
	add	a5,t1,a5
	and	a4,a5,t0
	lbu	t1,1(a0)
	srli	a2,a4,24
	xor	a5,a2,a5
	not	a4,a4
	addi	a0,a0,1
	and	a5,a4,a5
	bne	t1,zero,.L41
.L40:
	mv	a0,s0
	mv	a2,a5
	call	look_in
	mv	a1,a0
	snez	a0,a0
	neg	a0,a0
	lw	ra,16(sp)
	and	a0,s0,a0
	lw	s0,12(sp)
	addi	sp,sp,20
	jr	ra
.L43:
	li	a5,0
	j	.L40
	.size	ld_lookup_one, .-ld_lookup_one
	.align	2
	.globl	ld_lookup_in
	.hidden	ld_lookup_in
	.type	ld_lookup_in, @function
ld_lookup_in:
	lbu	a3,0(a1)
	addi	sp,sp,-8
	beq	a3,zero,.L49
	mv	t1,a1
	li	a2,0
	li	t0,-268435456
.L48:
	slli	a2,a2,4
	add	a2,a3,a2
	and	a5,a2,t0
	lbu	a3,1(t1)
	srli	a4,a5,24
	xor	a4,a4,a2
	not	a5,a5
	addi	t1,t1,1
	and	a2,a5,a4
	bne	a3,zero,.L48
	addi	sp,sp,8
	tail	look_below
.L49:
	li	a2,0
	addi	sp,sp,8
	tail	look_below
	.size	ld_lookup_in, .-ld_lookup_in
	.align	2
	.globl	ld_lookup
	.hidden	ld_lookup
	.type	ld_lookup, @function
ld_lookup:
	addi	sp,sp,-36
	sw	s1,24(sp)
	sw	ra,32(sp)
	sw	s0,28(sp)
	mv	s1,a0
	lbu	a0,0(a0)
	sw	a1,12(sp)
	sw	a3,0(sp)
	mv	t0,a2
	beq	a0,zero,.L60
	mv	a3,s1
	li	s0,0
	li	a2,-268435456
.L54:
	slli	a4,s0,4
	add	a4,a0,a4
	and	a5,a4,a2
	lbu	a0,1(a3)
	srli	a1,a5,24
	xor	a4,a1,a4
	not	a5,a5
	addi	a3,a3,1
	and	s0,a5,a4
	bne	a0,zero,.L54
.L53:
	lw	a5,ld+16
	beq	a5,zero,.L55
.L58:
	lw	a3,0(sp)
	mv	a0,a5
	mv	a2,s0
	mv	a1,s1
	beq	t0,a5,.L56
	lw	t2,100(a5)
	beq	t2,zero,.L56
	sw	t0,8(sp)
	sw	a5,4(sp)
	call	look_in
	lw	a5,4(sp)
	lw	t0,8(sp)
	bne	a0,zero,.L79
.L56:
	lw	a5,0(a5)
	bne	a5,zero,.L58
.L55:
	lw	a5,12(sp)
	beq	a5,zero,.L59
	lw	a0,96(a5)
	bne	a0,zero,.L80
.L59:
	lw	ra,32(sp)
	lw	s0,28(sp)
	sw	zero,16(sp)
	sw	zero,20(sp)
	lw	a0,16(sp)
	lw	a1,20(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
.L79:
	lw	ra,32(sp)
	lw	s0,28(sp)
	sw	a0,20(sp)
	sw	a5,16(sp)
	lw	a0,16(sp)
	lw	a1,20(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
.L80:
	mv	a2,s0
	lw	s0,28(sp)
	lw	ra,32(sp)
	mv	a1,s1
	lw	s1,24(sp)
	addi	sp,sp,36
	tail	look_below
.L60:
	li	s0,0
	j	.L53
	.size	ld_lookup, .-ld_lookup
	.hidden	ld
	.hidden	ld_same
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
