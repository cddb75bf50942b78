	.file	"others.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	execute, @function
execute:
	lui	a3,%hi(.L5)
	li	t1,8
	addi	a3,a3,%lo(.L5)
.L2:
	lbu	a5,0(a0)
	addi	a4,a0,1
	bgtu	a5,t1,.L3
	slli	a5,a5,2
	add	a5,a5,a3
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L5:
	.word	.L13
	.word	.L12
	.word	.L11
	.word	.L10
	.word	.L9
	.word	.L8
	.word	.L7
	.word	.L6
	.word	.L4
	.text
.L6:
	lb	a0,1(a0)
	add	a0,a4,a0
	j	.L2
.L7:
	lw	t0,-4(a2)
	li	a5,1
	addi	a2,a2,-4
	beq	t0,zero,.L15
	lb	a5,1(a0)
.L15:
	add	a0,a4,a5
	j	.L2
.L8:
	lw	a5,-8(a2)
	lw	t0,-4(a2)
	addi	a2,a2,-4
	mv	a0,a4
	rem	a5,a5,t0
	sw	a5,-4(a2)
	j	.L2
.L12:
	lbu	a5,1(a0)
	addi	a2,a2,4
	addi	a0,a0,2
	slli	a5,a5,2
	add	a5,a1,a5
	lw	a5,0(a5)
	sw	a5,-4(a2)
	j	.L2
.L13:
	lbu	a5,1(a0)
	addi	a2,a2,4
	addi	a0,a0,2
	sw	a5,-4(a2)
	j	.L2
.L4:
	lw	a5,-8(a2)
	lw	t0,-4(a2)
	addi	a2,a2,-4
	mv	a0,a4
	slt	a5,a5,t0
	sw	a5,-4(a2)
	j	.L2
.L10:
	lw	a5,-8(a2)
	lw	t0,-4(a2)
	addi	a2,a2,-4
	mv	a0,a4
	add	a5,a5,t0
	sw	a5,-4(a2)
	j	.L2
.L11:
	lbu	a5,1(a0)
	lw	a4,-4(a2)
	addi	a0,a0,2
	slli	a5,a5,2
	add	a5,a1,a5
	sw	a4,0(a5)
	addi	a2,a2,-4
	j	.L2
.L9:
	lw	a5,-8(a2)
	lw	t0,-4(a2)
	addi	a2,a2,-4
	mv	a0,a4
	sub	a5,a5,t0
	sw	a5,-4(a2)
	j	.L2
.L3:
	lw	a0,8(a1)
	ret
	.size	execute, .-execute
	.align	2
	.type	o_vm, @function
o_vm:
	lui	a5,%hi(.LANCHOR0)
	addi	sp,sp,-24
	addi	a4,a0,1024
	addi	a5,a5,%lo(.LANCHOR0)
	sw	s0,16(sp)
	sw	ra,20(sp)
	sw	s1,12(sp)
	mv	s0,a0
	sw	a4,4(sp)
	addi	a2,a5,35
.L20:
	lbu	a3,0(a5)
	addi	a5,a5,1
	addi	a4,a4,1
	sb	a3,-1(a4)
	bne	a5,a2,.L20
	addi	s1,a1,-1
	beq	a1,zero,.L23
	addi	a5,s0,32
	sw	a5,8(sp)
	li	a5,0
.L22:
	lw	a2,8(sp)
	lw	a0,4(sp)
	andi	a4,a5,255
	addi	a4,a4,1000
	slli	t0,a5,5
	sub	a5,t0,a5
	sw	a4,0(s0)
	sw	zero,8(s0)
	mv	a1,s0
	sw	a5,0(sp)
	call	execute
	lw	a5,0(sp)
	add	a5,a5,a0
	li	a4,-1
	addi	s1,s1,-1
	bne	s1,a4,.L22
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	mv	a0,a5
	addi	sp,sp,24
	jr	ra
.L23:
	lw	ra,20(sp)
	lw	s0,16(sp)
	li	a5,0
	lw	s1,12(sp)
	mv	a0,a5
	addi	sp,sp,24
	jr	ra
	.size	o_vm, .-o_vm
	.align	2
	.type	place, @function
place:
	addi	sp,sp,-32
	sw	s1,20(sp)
	sw	ra,28(sp)
	sw	s0,24(sp)
	sw	a0,4(sp)
	sw	a1,8(sp)
	sw	a2,12(sp)
	sw	a3,16(sp)
	li	s1,1
	beq	a1,a0,.L27
	or	a5,a2,a3
	or	a5,a5,a1
	not	a5,a5
	and	a5,a5,a0
	li	s1,0
	beq	a5,zero,.L27
.L29:
	lw	a3,16(sp)
	lw	a2,12(sp)
	neg	a4,a5
	lw	a1,8(sp)
	and	a4,a4,a5
	lw	a0,4(sp)
	or	a3,a3,a4
	or	a2,a2,a4
	mv	s0,a5
	or	a1,a1,a4
	xor	a5,a5,a4
	srli	a3,a3,1
	slli	a2,a2,1
	sw	a5,0(sp)
	call	place
	addi	a4,s0,-1
	and	a4,a4,s0
	lw	a5,0(sp)
	add	s1,s1,a0
	bne	a4,zero,.L29
.L27:
	lw	ra,28(sp)
	lw	s0,24(sp)
	mv	a0,s1
	lw	s1,20(sp)
	addi	sp,sp,32
	jr	ra
	.size	place, .-place
	.align	2
	.type	o_queens, @function
o_queens:
	addi	sp,sp,-12
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	beq	a0,zero,.L38
	addi	s0,a0,-1
	li	s1,0
.L37:
	li	a0,255
	li	a3,0
	slli	t1,s1,5
	li	a2,0
	li	a1,0
	sub	s1,t1,s1
	call	place
	add	s1,s1,a0
	li	a3,-1
	addi	s0,s0,-1
	bne	s0,a3,.L37
	lw	ra,8(sp)
	lw	s0,4(sp)
	mv	a0,s1
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L38:
	lw	ra,8(sp)
	lw	s0,4(sp)
	li	s1,0
	mv	a0,s1
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	o_queens, .-o_queens
	.align	2
	.type	compress, @function
compress:
	mv	a5,a2
	addi	sp,sp,-64
	addi	a5,a5,196
	lw	a4,56(a2)
	lw	t0,60(a2)
	lw	t1,0(a2)
	sw	a2,0(sp)
	sw	s0,60(sp)
	sw	s1,56(sp)
	addi	a2,a2,4
	sw	a5,4(sp)
	sw	a0,8(sp)
	sw	a1,12(sp)
.L42:
	mv	t2,t1
	lw	t1,0(a2)
	srli	a1,a4,17
	srli	a3,a4,19
	slli	a5,a4,15
	slli	a0,a4,13
	or	a5,a5,a1
	or	a0,a0,a3
	srli	a1,t1,7
	slli	s1,t1,25
	slli	a3,t1,14
	srli	s0,t1,18
	or	a1,a1,s1
	or	a3,a3,s0
	xor	a3,a1,a3
	lw	a1,32(a2)
	srli	a4,a4,10
	xor	a5,a5,a0
	xor	a5,a5,a4
	srli	a4,t1,3
	xor	a3,a3,a4
	add	a5,a5,a1
	add	a5,a5,a3
	mv	a4,t0
	add	t0,a5,t2
	lw	a5,4(sp)
	sw	t0,60(a2)
	addi	a2,a2,4
	bne	a5,a2,.L42
	lw	a3,8(sp)
	lw	t2,12(sp)
	addi	s0,sp,24
	mv	a1,a3
	addi	a2,sp,56
	mv	a5,s0
	mv	a4,a3
.L43:
	lw	a0,0(a4)
	addi	a5,a5,4
	addi	a4,a4,4
	sw	a0,-4(a5)
	bne	a2,a5,.L43
	lw	s1,40(sp)
	lw	a0,24(sp)
	addi	a5,t2,256
	sw	a5,12(sp)
	sw	a1,16(sp)
	mv	t0,t2
	sw	a3,20(sp)
.L45:
	lw	a5,0(sp)
	slli	a3,s1,26
	slli	a4,s1,21
	lw	a5,0(a5)
	srli	a1,s1,11
	slli	a2,a0,30
	sw	a5,8(sp)
	srli	a5,s1,6
	or	a5,a5,a3
	or	a1,a1,a4
	srli	a3,a0,2
	xor	a1,a5,a1
	or	a3,a3,a2
	lw	a5,32(sp)
	lw	a2,28(sp)
	sw	a1,4(sp)
	srli	t2,s1,25
	xor	a2,a2,a5
	lw	a5,4(sp)
	slli	a4,s1,7
	or	a4,a4,t2
	lw	a1,8(sp)
	lw	t2,0(t0)
	xor	a5,a5,a4
	lw	a4,52(sp)
	add	a1,t2,a1
	not	t2,s1
	add	a1,a1,a4
	lw	a4,48(sp)
	sw	a3,8(sp)
	slli	t1,a0,19
	and	a4,t2,a4
	lw	t2,44(sp)
	srli	a3,a0,13
	or	t1,a3,t1
	and	t2,s1,t2
	lw	s1,8(sp)
	slli	a3,a0,10
	and	a2,a2,a0
	xor	t1,s1,t1
	srli	s1,a0,22
	or	a3,a3,s1
	lw	a0,28(sp)
	lw	s1,32(sp)
	add	a5,a5,a1
	xor	a4,a4,t2
	and	a0,a0,s1
	xor	a3,t1,a3
	xor	a2,a2,a0
	add	a4,a5,a4
	add	a3,a3,a2
	addi	a5,sp,52
.L44:
	lw	a2,-4(a5)
	addi	a5,a5,-4
	sw	a2,4(a5)
	bne	s0,a5,.L44
	lw	s1,40(sp)
	add	a0,a4,a3
	sw	a0,24(sp)
	add	s1,a4,s1
	lw	a4,0(sp)
	sw	s1,40(sp)
	addi	t0,t0,4
	addi	a4,a4,4
	sw	a4,0(sp)
	lw	a4,12(sp)
	bne	a4,t0,.L45
	lw	a3,20(sp)
	lw	a1,16(sp)
	addi	a0,a3,32
.L46:
	lw	a4,0(a1)
	lw	a3,0(a5)
	addi	a1,a1,4
	addi	a5,a5,4
	add	a4,a4,a3
	sw	a4,-4(a1)
	bne	a1,a0,.L46
	lw	s0,60(sp)
	lw	s1,56(sp)
	addi	sp,sp,64
	jr	ra
	.size	compress, .-compress
	.align	2
	.type	o_sha256, @function
o_sha256:
	addi	sp,sp,-24
	addi	a5,a0,32
	sw	s1,12(sp)
	addi	a2,a0,288
	mv	s1,a0
	mv	a4,a0
	li	a3,1013903360
	li	a0,1662976
	sw	a5,8(sp)
	sw	ra,20(sp)
	sw	s0,16(sp)
	li	a5,7
	addi	a0,a0,1549
	addi	a3,a3,863
.L54:
	mul	a5,a5,a0
	addi	a4,a4,4
	add	a5,a5,a3
	sw	a5,-4(a4)
	bne	a2,a4,.L54
	addi	t1,a1,-1
	li	s0,16
	beq	a1,zero,.L56
.L55:
	mv	a1,a2
	li	a4,0
.L57:
	andi	a5,a4,7
	slli	a5,a5,2
	add	a5,s1,a5
	lw	a5,0(a5)
	addi	a1,a1,4
	add	a5,a5,a4
	sw	a5,-4(a1)
	addi	a4,a4,1
	bne	a4,s0,.L57
	lw	a1,8(sp)
	mv	a0,s1
	sw	t1,4(sp)
	sw	a2,0(sp)
	call	compress
	lw	t1,4(sp)
	li	a5,-1
	lw	a2,0(sp)
	addi	t1,t1,-1
	bne	t1,a5,.L55
.L56:
	lw	a0,0(s1)
	lw	a5,28(s1)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	xor	a0,a0,a5
	addi	sp,sp,24
	jr	ra
	.size	o_sha256, .-o_sha256
	.align	2
	.type	o_table, @function
o_table:
	li	a5,16384
	addi	sp,sp,-40
	add	a5,a0,a5
	sw	s1,32(sp)
	sw	s0,36(sp)
	sw	a5,16(sp)
	mv	s1,a1
	beq	a1,zero,.L64
	li	a2,1662976
	addi	a2,a2,1549
	sw	a2,4(sp)
	li	a2,1013903360
	lw	a5,16(sp)
	addi	a2,a2,863
	addi	a4,a1,-1
	sw	a2,8(sp)
	li	a2,4096
	addi	s0,a2,-1
	mv	a2,a4
	mv	t2,a0
	mv	a4,a5
	li	a3,11
	li	s1,0
	mv	a5,a2
.L63:
	mv	a2,t2
.L65:
	sw	zero,0(a2)
	addi	a2,a2,4
	bne	a4,a2,.L65
	li	a2,-1640529920
	addi	a2,a2,-1615
	li	t0,0
	sw	a2,12(sp)
	sw	a4,20(sp)
	sw	a5,24(sp)
.L66:
	mv	a2,a3
	li	a1,0
	sw	a3,28(sp)
	sw	s1,0(sp)
.L71:
	lw	a5,4(sp)
	mul	a2,a2,a5
	lw	a5,8(sp)
	add	a2,a2,a5
	lw	a5,12(sp)
	ori	a3,a2,1
	mul	a0,a3,a5
	srli	a0,a0,20
	slli	a5,a0,2
	add	a4,t2,a5
	lw	t1,0(a4)
	beq	t1,zero,.L68
	lw	s1,0(sp)
	j	.L67
.L69:
	slli	a5,a0,2
	add	a4,t2,a5
	lw	t1,0(a4)
	beq	t1,zero,.L81
.L67:
	addi	a0,a0,1
	and	a0,a0,s0
	bne	a3,t1,.L69
	lw	a0,16(sp)
	sw	s1,0(sp)
	add	t1,a0,a5
	lw	a0,0(t1)
	addi	s1,a0,1
	sw	s1,0(t1)
	lw	t1,0(sp)
	add	a0,t1,a0
	sw	a0,0(sp)
.L68:
	sw	a3,0(a4)
	bne	t0,zero,.L70
	lw	a4,16(sp)
	add	a5,a4,a5
	sw	a1,0(a5)
.L70:
	li	a5,4096
	addi	a1,a1,1
	addi	a5,a5,-1096
	bne	a1,a5,.L71
	lw	a3,28(sp)
	lw	s1,0(sp)
	bne	t0,zero,.L72
	li	t0,1
	j	.L66
.L81:
	sw	s1,0(sp)
	j	.L68
.L72:
	lw	a4,20(sp)
	lw	a5,24(sp)
	li	a3,-1
	addi	a5,a5,-1
	beq	a5,a3,.L64
	mv	a3,a2
	j	.L63
.L64:
	lw	s0,36(sp)
	mv	a0,s1
	lw	s1,32(sp)
	addi	sp,sp,40
	jr	ra
	.size	o_table, .-o_table
	.align	2
	.type	unpack, @function
unpack:
	beq	a1,zero,.L90
	li	t0,4096
	addi	t1,a0,1
	mv	a5,a2
	addi	t0,t0,-256
	j	.L89
.L94:
	addi	t1,t1,2
	sub	a4,t1,a0
	sb	t2,0(a5)
	addi	a4,a4,-1
	addi	a5,a5,1
	bgeu	a4,a1,.L93
.L89:
	lbu	a4,-1(t1)
	lbu	t2,0(t1)
	srli	a3,a4,4
	beq	a3,zero,.L94
	slli	a4,a4,8
	and	a4,a4,t0
	or	a4,a4,t2
	sub	a4,a5,a4
	add	a3,a5,a3
.L88:
	lbu	t2,0(a4)
	addi	a5,a5,1
	addi	a4,a4,1
	sb	t2,-1(a5)
	bne	a5,a3,.L88
	addi	t1,t1,2
	sub	a4,t1,a0
	addi	a4,a4,-1
	bltu	a4,a1,.L89
.L93:
	sub	a0,a5,a2
	ret
.L90:
	li	a0,0
	ret
	.size	unpack, .-unpack
	.align	2
	.type	pack.constprop.0, @function
pack.constprop.0:
	mv	a4,a2
	mv	a5,a2
	li	a2,4096
	addi	sp,sp,-24
	addi	a2,a2,-2048
	sw	s0,20(sp)
	sw	s1,16(sp)
	mv	a3,a1
	add	a2,a4,a2
.L96:
	sh	zero,0(a5)
	addi	a5,a5,2
	bne	a5,a2,.L96
	li	a5,-1640529920
	addi	a5,a5,-1615
	addi	t1,a3,2
	li	a1,0
	li	s1,8192
	sw	a5,0(sp)
.L107:
	addi	a5,a1,1
	addi	t2,a1,3
	add	a2,a0,a1
	mv	t0,a5
	bgtu	t2,s1,.L113
.L97:
	lbu	s0,0(a2)
	add	t2,a0,a5
	lbu	t2,0(t2)
	lbu	a5,2(a2)
	slli	s0,s0,16
	slli	t2,t2,8
	or	a5,a5,s0
	or	a5,a5,t2
	lw	t2,0(sp)
	mul	a5,a5,t2
	srli	a5,a5,22
	slli	a5,a5,1
	add	a5,a4,a5
	lhu	t2,0(a5)
	sh	t0,0(a5)
	beq	t2,zero,.L112
	sub	a5,t0,t2
	sw	a5,4(sp)
	li	s0,4096
	bltu	a5,s0,.L101
.L112:
	sb	zero,-2(t1)
	lbu	a5,0(a2)
	mv	a1,t0
	addi	t2,a1,3
	sb	a5,-1(t1)
	addi	a5,a1,1
	addi	t1,t1,2
	add	a2,a0,a1
	mv	t0,a5
	bleu	t2,s1,.L97
.L113:
	sb	zero,-2(t1)
	lbu	a2,0(a2)
	sb	a2,-1(t1)
	bgeu	a5,s1,.L106
.L115:
	addi	t1,t1,2
	mv	a1,a5
	j	.L107
.L101:
	sub	s0,s1,a1
	li	a5,0
	sw	t1,8(sp)
	sw	t0,12(sp)
	j	.L102
.L114:
	beq	a5,s0,.L104
.L102:
	add	t1,t2,a5
	add	t0,a2,a5
	add	t1,a0,t1
	lbu	t1,-1(t1)
	lbu	t0,0(t0)
	bne	t1,t0,.L104
	addi	a5,a5,1
	li	t1,15
	bne	a5,t1,.L114
	lw	t1,8(sp)
.L103:
	lw	t2,4(sp)
	slli	a2,a5,4
	add	a5,a1,a5
	srli	t0,t2,8
	or	a2,a2,t0
	sb	a2,-2(t1)
	andi	a2,t2,0xff
	sb	a2,-1(t1)
	bltu	a5,s1,.L115
.L106:
	lw	s0,20(sp)
	lw	s1,16(sp)
	sub	a0,t1,a3
	addi	sp,sp,24
	jr	ra
.L104:
	li	t2,2
	lw	t1,8(sp)
	lw	t0,12(sp)
	bleu	a5,t2,.L112
	j	.L103
	.size	pack.constprop.0, .-pack.constprop.0
	.align	2
	.type	o_lz, @function
o_lz:
	li	a5,12288
	addi	a5,a5,-2048
	addi	sp,sp,-36
	add	a5,a0,a5
	li	a2,4096
	sw	a5,0(sp)
	li	a5,28672
	addi	a2,a2,-2048
	addi	a5,a5,-2048
	add	a5,a0,a5
	sw	s0,28(sp)
	add	t0,a0,a2
	mv	s0,a0
	li	t2,1662976
	li	a0,1013903360
	sw	s1,24(sp)
	sw	ra,32(sp)
	sw	a5,4(sp)
	li	a4,5
	li	a3,0
	li	s1,64
	addi	t2,t2,1549
	addi	a0,a0,863
	sw	a1,8(sp)
.L122:
	addi	a5,a3,-1
	bleu	a3,s1,.L117
	mul	a4,a4,t2
	add	a4,a4,a0
	srli	a1,a4,8
	andi	a1,a1,3
	sub	a5,a5,a1
	srli	t1,a4,29
	add	a5,t0,a5
	srli	a1,a4,27
	beq	t1,zero,.L119
	lbu	a1,0(a5)
.L119:
	add	a5,a3,a2
	add	a5,s0,a5
	sb	a1,0(a5)
	addi	a3,a3,1
	li	a5,8192
	bne	a3,a5,.L122
	lw	t1,8(sp)
	li	t2,0
	addi	a3,t1,-1
	beq	t1,zero,.L116
	sw	a3,20(sp)
	li	s1,8192
	mv	a3,s0
	sw	t2,16(sp)
	mv	s0,t0
.L125:
	lw	a1,0(sp)
	mv	a2,a3
	mv	a0,s0
	sw	a3,12(sp)
	call	pack.constprop.0
	mv	a1,a0
	sw	a0,8(sp)
	lw	a2,4(sp)
	lw	a0,0(sp)
	call	unpack
	bne	a0,s1,.L128
	lw	a3,12(sp)
	li	a2,12288
	addi	a2,a2,-2048
	lw	a1,8(sp)
	mv	a5,s0
	add	a2,a3,a2
	li	a0,24576
	j	.L124
.L133:
	beq	a2,a5,.L132
.L124:
	add	a4,a5,a0
	lbu	t1,0(a5)
	lbu	a4,0(a4)
	addi	a5,a5,1
	beq	t1,a4,.L133
.L128:
	li	t2,-559038464
	addi	t2,t2,-273
.L116:
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	mv	a0,t2
	addi	sp,sp,36
	jr	ra
.L117:
	li	a5,4096
	addi	a5,a5,-2048
	add	a5,a3,a5
	add	a5,s0,a5
	srli	a1,a4,27
	sb	a1,0(a5)
	addi	a3,a3,1
	j	.L122
.L132:
	lw	a4,16(sp)
	lw	a2,20(sp)
	slli	a5,a4,5
	sub	a5,a5,a4
	add	a5,a5,a1
	sw	a5,16(sp)
	slli	a5,a5,19
	srli	a5,a5,19
	add	a5,s0,a5
	lbu	a4,0(a5)
	addi	a1,a2,-1
	sw	a1,20(sp)
	addi	a4,a4,1
	li	a2,-1
	sb	a4,0(a5)
	bne	a1,a2,.L125
	lw	t2,16(sp)
	j	.L116
	.size	o_lz, .-o_lz
	.align	2
	.type	occurrences.constprop.0, @function
occurrences.constprop.0:
	addi	sp,sp,-8
	mv	t0,a0
	sw	s0,4(sp)
	sw	s1,0(sp)
	andi	a4,a2,0xff
	mv	a5,a3
	addi	a0,a3,256
.L135:
	sb	a4,0(a5)
	addi	a5,a5,1
	bne	a0,a5,.L135
	addi	a5,a4,-1
	andi	a5,a5,0xff
	mv	a0,a1
.L136:
	lbu	a4,0(a0)
	addi	t1,a5,-1
	addi	a0,a0,1
	add	a4,a3,a4
	sb	a5,0(a4)
	andi	a5,t1,0xff
	bne	a5,zero,.L136
	mv	t2,a2
	li	a0,0
	li	t1,0
	li	s0,32768
.L140:
	mv	a5,a2
.L137:
	add	a4,a5,t1
	addi	a5,a5,-1
	add	a4,t0,a4
	add	s1,a1,a5
	lbu	a4,-1(a4)
	lbu	s1,0(s1)
	bne	s1,a4,.L146
	bne	a5,zero,.L137
	li	a4,1
.L138:
	add	t2,t0,t2
	lbu	a5,-1(t2)
	add	a0,a0,a4
	add	a5,a3,a5
	lbu	a5,0(a5)
	add	t1,t1,a5
	add	t2,a2,t1
	bleu	t2,s0,.L140
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,8
	jr	ra
.L146:
	li	a4,0
	j	.L138
	.size	occurrences.constprop.0, .-occurrences.constprop.0
	.align	2
	.type	o_search, @function
o_search:
	li	a2,32768
	addi	sp,sp,-24
	addi	a2,a2,256
	addi	a3,a0,256
	sw	a0,4(sp)
	add	a2,a0,a2
	li	t1,1662976
	li	a0,1013903360
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	a3,0(sp)
	li	a5,3
	addi	t1,t1,1549
	addi	a0,a0,863
.L148:
	mul	a5,a5,t1
	addi	a3,a3,1
	add	a5,a5,a0
	srli	a4,a5,29
	addi	a4,a4,97
	sb	a4,-1(a3)
	bne	a3,a2,.L148
	addi	s1,a1,-1
	li	a5,0
	beq	a1,zero,.L147
	li	a4,16384
	addi	a4,a4,-1
	sw	a4,8(sp)
.L150:
	lw	a4,8(sp)
	lw	a3,4(sp)
	andi	a2,s1,3
	and	a1,a5,a4
	lw	a4,0(sp)
	slli	t1,a5,5
	addi	a2,a2,4
	add	a1,a4,a1
	mv	a0,a4
	sub	s0,t1,a5
	call	occurrences.constprop.0
	add	a5,s0,a0
	li	a3,-1
	addi	s1,s1,-1
	bne	s1,a3,.L150
.L147:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	mv	a0,a5
	addi	sp,sp,24
	jr	ra
	.size	o_search, .-o_search
	.align	2
	.globl	k_run
	.type	k_run, @function
k_run:
	mv	a5,a0
	li	a4,6
	mv	a0,a2
	bgtu	a5,a4,.L156
	lui	a4,%hi(.L158)
	slli	a5,a5,2
	addi	a4,a4,%lo(.L158)
	add	a5,a5,a4
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L158:
	.word	.L156
	.word	.L163
	.word	.L162
	.word	.L161
	.word	.L160
	.word	.L159
	.word	.L157
	.text
.L157:
	tail	o_lz
.L163:
	tail	o_vm
.L162:
	mv	a0,a1
	tail	o_queens
.L161:
	tail	o_sha256
.L160:
	tail	o_search
.L159:
	tail	o_table
.L156:
	li	a0,0
	ret
	.size	k_run, .-k_run
	.section	.rodata
	.align	2
	.set	.LANCHOR0,. + 0
	.type	program.0, @object
	.size	program.0, 35
program.0:
	.string	""
	.string	"\001\002\001\001\001\001"
	.string	"\b\006\002\t\001"
	.string	"\001\001\005\006\b\001\002\001\001\003\002\002\001\001"
	.ascii	"\001\003\002\001\007\342"
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
