	.file	"strtod.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	read_exponent, @function
read_exponent:
	lbu	t1,0(a0)
	mv	a3,a0
	addi	a5,t1,-43
	andi	a5,a5,253
	mv	a4,t1
	bne	a5,zero,.L2
	lbu	a4,1(a0)
	addi	a3,a0,1
.L2:
	addi	a4,a4,-48
	li	a5,9
	li	a0,0
	bgtu	a4,a5,.L1
	li	a2,98304
	addi	a2,a2,1695
	li	t0,9
.L5:
	slli	a5,a0,2
	add	a5,a5,a0
	addi	a3,a3,1
	slli	a5,a5,1
	bgt	a0,a2,.L4
	add	a0,a5,a4
.L4:
	lbu	a4,0(a3)
	addi	a4,a4,-48
	bleu	a4,t0,.L5
	sw	a3,0(a1)
	li	a5,45
	beq	t1,a5,.L10
.L1:
	ret
.L10:
	neg	a0,a0
	ret
	.size	read_exponent, .-read_exponent
	.globl	__clzdi2
	.align	2
	.type	assemble.part.0, @function
assemble.part.0:
	addi	sp,sp,-48
	sw	s0,40(sp)
	sw	s1,36(sp)
	sw	ra,44(sp)
	sw	a3,8(sp)
	mv	s0,a1
	mv	s1,a0
	blt	a1,zero,.L12
	mv	a3,a1
.L14:
	srli	s0,s1,31
	slli	a5,a3,1
	or	a3,s0,a5
	slli	s1,s1,1
	addi	a2,a2,-1
	bge	a5,zero,.L14
	mv	s0,a3
.L12:
	lw	a5,0(a4)
	lw	t0,4(a4)
	mv	a3,a5
	sw	a5,0(sp)
	li	a5,64
	sub	a5,a5,a3
	add	a3,a5,a2
	bge	a3,t0,.L16
	sub	a5,t0,a2
.L16:
	li	a3,63
	bgt	a5,a3,.L17
	addi	a3,a5,-32
	blt	a3,zero,.L18
	li	a0,64
	sub	a0,a0,a5
	addi	t1,a0,-32
	srl	a3,s0,a3
	li	a1,0
	blt	t1,zero,.L20
.L58:
	sll	t1,s1,t1
	li	a0,0
	li	t2,-2147483648
	mv	s1,a0
	mv	s0,t1
	bgtu	t1,t2,.L22
.L59:
	beq	t1,t2,.L56
	beq	a0,zero,.L52
.L29:
	mv	a0,a3
	sw	a4,32(sp)
	sw	a2,28(sp)
	sw	t0,24(sp)
	sw	a5,20(sp)
	sw	a3,16(sp)
	sw	a1,12(sp)
	call	__clzdi2@plt
	lw	a5,20(sp)
	lw	a2,28(sp)
	lw	a4,32(sp)
	lw	a1,12(sp)
	add	a5,a5,a2
	lw	a4,8(a4)
	sub	a5,a5,a0
	addi	a5,a5,63
	lw	a3,16(sp)
	lw	t0,24(sp)
	ble	a5,a4,.L57
.L41:
	lla	a5,.LC0
	lw	t1,0(a5)
	lw	t2,4(a5)
.L25:
	sw	t1,0(sp)
	sw	t2,4(sp)
	call	__errno_location@plt
	lw	t1,0(sp)
	lw	t2,4(sp)
	li	a5,34
	sw	a5,0(a0)
.L11:
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	s1,36(sp)
	mv	a0,t1
	mv	a1,t2
	addi	sp,sp,48
	jr	ra
.L17:
	li	a3,64
	li	t1,0
	li	t2,0
	bne	a5,a3,.L25
	bne	s1,zero,.L55
	li	a5,-2147483648
	beq	s0,a5,.L53
.L55:
	addi	a5,a2,64
	li	a0,63
	li	a3,1
	li	a1,0
	j	.L28
.L18:
	li	a3,31
	li	a0,64
	sub	a3,a3,a5
	slli	a1,s0,1
	sub	a0,a0,a5
	sll	a1,a1,a3
	addi	t1,a0,-32
	srl	a3,s1,a5
	or	a3,a1,a3
	srl	a1,s0,a5
	bge	t1,zero,.L58
.L20:
	li	t2,31
	srli	t1,s1,1
	sub	t2,t2,a0
	srl	t2,t1,t2
	sll	t1,s0,a0
	or	t1,t2,t1
	sll	a0,s1,a0
	li	t2,-2147483648
	mv	s1,a0
	mv	s0,t1
	bleu	t1,t2,.L59
.L22:
	addi	a0,a3,1
	sltu	a3,a0,a3
	add	a1,a3,a1
	sw	a4,24(sp)
	mv	a3,a0
	sw	a2,20(sp)
	sw	t0,16(sp)
	sw	a5,12(sp)
	or	a0,a0,a1
	beq	a0,zero,.L40
	mv	a0,a3
	sw	a3,32(sp)
	sw	a1,28(sp)
	call	__clzdi2@plt
	lw	a5,12(sp)
	lw	a2,20(sp)
	lw	a4,24(sp)
	lw	t0,16(sp)
	add	a5,a5,a2
	lw	a3,32(sp)
	lw	a1,28(sp)
	sub	a5,a5,a0
	addi	a5,a5,63
.L28:
	lw	a4,8(a4)
	bgt	a5,a4,.L41
.L57:
	li	a4,-1022
	blt	a5,a4,.L32
	addi	a4,a0,-32
	blt	a4,zero,.L33
	sll	a4,a3,a4
	li	a0,0
.L34:
	srli	a3,a0,31
	slli	a4,a4,1
	or	a4,a3,a4
	slli	a0,a0,1
	addi	a1,a5,1023
	slli	a3,a4,20
	srli	a2,a0,12
	srli	a4,a4,12
	slli	a1,a1,20
	or	a3,a3,a2
	add	a1,a4,a1
	or	a4,a3,a1
	li	t1,0
	li	t2,0
	beq	a4,zero,.L25
.L32:
	lw	a4,0(sp)
	mv	t1,a3
	mv	t2,a1
	add	t0,a4,t0
	addi	t0,t0,-1
	bge	a5,t0,.L11
	or	s1,s1,s0
	bne	s1,zero,.L25
	lw	a5,8(sp)
	beq	a5,zero,.L11
	j	.L25
.L56:
	bne	a0,zero,.L22
.L52:
	li	a0,-2147483648
	bne	t1,a0,.L29
	lw	a0,8(sp)
	bne	a0,zero,.L22
	andi	a0,a3,1
	beq	a0,zero,.L29
	j	.L22
.L53:
	lw	a5,8(sp)
	beq	a5,zero,.L25
	j	.L55
.L40:
	li	t1,0
	li	t2,0
	j	.L25
.L33:
	li	a4,31
	sub	a4,a4,a0
	srli	a2,a3,1
	srl	a2,a2,a4
	sll	a4,a1,a0
	or	a4,a2,a4
	sll	a0,a3,a0
	j	.L34
	.size	assemble.part.0, .-assemble.part.0
	.globl	__udivdi3
	.globl	__divdi3
	.align	2
	.type	read_decimal, @function
read_decimal:
	addi	sp,sp,-1928
	sw	s0,1920(sp)
	sw	s1,1916(sp)
	sw	ra,1924(sp)
	lbu	a5,0(a0)
	mv	a4,a1
	sw	a2,48(sp)
	sw	zero,16(sp)
	li	a2,46
	sw	a4,0(sp)
	li	a1,0
	li	a3,0
	li	s1,0
	li	s0,0
	li	t1,9
	li	t2,799
	li	t0,48
	beq	a5,a2,.L158
.L61:
	addi	a4,a5,-48
	bgtu	a4,t1,.L63
	bne	s0,zero,.L64
	beq	a5,t0,.L159
	xori	a4,a3,1
	add	s1,s1,a4
.L66:
	addi	a4,s0,1864
	addi	a1,sp,52
	add	a4,a4,a1
	sb	a5,-1864(a4)
	addi	s0,s0,1
	li	a1,1
	addi	a0,a0,1
.L163:
	lbu	a5,0(a0)
	bne	a5,a2,.L61
.L158:
	beq	a3,zero,.L160
.L63:
	lw	a4,0(sp)
	beq	a1,zero,.L60
	sw	a0,0(a4)
	lbu	a5,0(a0)
	li	a3,101
	ori	a5,a5,32
	beq	a5,a3,.L161
.L70:
	addi	a5,sp,52
	lw	a1,16(sp)
	add	a5,a5,s0
	li	a2,48
	beq	s0,zero,.L60
.L162:
	lbu	a4,-1(a5)
	addi	a3,s0,-1
	addi	a5,a5,-1
	bne	a4,a2,.L72
	bne	a1,zero,.L72
	mv	s0,a3
	bne	s0,zero,.L162
.L60:
	lw	ra,1924(sp)
	lw	s0,1920(sp)
	lw	s1,1916(sp)
	li	a0,0
	li	a1,0
	addi	sp,sp,1928
	jr	ra
.L64:
	xori	a1,a3,1
	add	s1,s1,a1
	ble	s0,t2,.L66
	lw	a5,16(sp)
	snez	a4,a4
	li	a1,1
	or	a5,a5,a4
	sw	a5,16(sp)
	addi	a0,a0,1
	j	.L163
.L160:
	li	a3,1
	addi	a0,a0,1
	j	.L163
.L159:
	sub	s1,s1,a3
	li	a1,1
	addi	a0,a0,1
	j	.L163
.L72:
	li	a5,310
	bgt	s1,a5,.L164
	li	a5,-400
	blt	s1,a5,.L165
	li	a1,4096
	addi	a1,a1,-496
	li	a3,9
	sub	a1,a1,s1
	rem	a1,a1,a3
	li	a2,-9
	addi	t0,sp,852
	addi	t2,sp,864
	sw	t0,24(sp)
	sw	t2,8(sp)
	addi	t1,sp,43
	add	a5,s1,a1
	add	a4,s0,a1
	div	a5,a5,a2
	addi	a4,a4,-1
	sub	a1,a3,a1
	div	a4,a4,a3
	addi	a2,a5,41
	addi	a0,a5,43
	slli	a0,a0,2
	add	a0,t0,a0
	sw	a2,0(sp)
	add	a4,a4,a2
	slli	a3,a4,2
	add	t0,t2,a3
.L75:
	addi	t2,a1,-9
	add	s1,t1,a1
	li	a5,0
.L77:
	slli	a2,a5,2
	add	a2,a2,a5
	slli	a5,a2,1
	bgeu	t2,s0,.L76
	lbu	a2,0(s1)
	addi	a2,a2,-48
	add	a5,a5,a2
.L76:
	addi	t2,t2,1
	addi	s1,s1,1
	bne	t2,a1,.L77
	sw	a5,0(a0)
	addi	a0,a0,4
	addi	a1,t2,9
	bne	t0,a0,.L75
	lw	a5,16(sp)
	lw	a2,0(sp)
	bne	a5,zero,.L166
.L79:
	li	a5,39
	bgt	a4,a5,.L80
	addi	a5,a4,3
	lw	a4,24(sp)
	slli	a5,a5,2
	add	a5,a4,a5
	addi	a4,sp,1024
.L81:
	sw	zero,0(a5)
	addi	a5,a5,4
	bne	a4,a5,.L81
	li	a4,40
.L80:
	li	a5,38
	bgt	a2,a5,.L122
	slli	t2,a4,2
	sw	t2,4(sp)
	lw	t2,24(sp)
	li	t0,1953792
	mv	a5,a2
	mv	s0,a4
	li	s1,0
	sw	zero,12(sp)
	li	t1,0
	addi	t0,t0,-667
	sw	a2,20(sp)
	sw	a4,28(sp)
.L88:
	lw	a4,8(sp)
	lw	a3,4(sp)
	addi	a1,a5,2
	slli	a2,a1,2
	add	a0,a4,a3
	add	a2,t2,a2
	li	a4,0
	sw	t1,0(sp)
.L83:
	lw	a3,0(a2)
	addi	a2,a2,4
	srli	t1,a3,9
	add	a4,t1,a4
	andi	a3,a3,511
	sw	a4,-4(a2)
	mul	a4,a3,t0
	bne	a0,a2,.L83
	lw	t1,0(sp)
	beq	a3,zero,.L84
	li	a3,262
	bgt	s0,a3,.L84
	addi	s0,s0,1
	slli	a3,s0,2
	sw	a3,4(sp)
	addi	a2,sp,52
	addi	a3,a3,1864
	add	a3,a3,a2
	sw	a4,-1056(a3)
	li	a4,1
	sw	a4,12(sp)
.L84:
	slli	a1,a1,2
	add	a1,t2,a1
	j	.L85
.L87:
	addi	a5,a5,1
	li	t1,1
	beq	s0,a5,.L86
.L85:
	lw	a4,0(a1)
	addi	a1,a1,4
	beq	a4,zero,.L87
.L86:
	li	a4,38
	addi	s1,s1,9
	ble	a5,a4,.L88
	lw	a4,28(sp)
	sw	s1,28(sp)
	lw	a2,20(sp)
	beq	t1,zero,.L167
.L89:
	lw	a3,12(sp)
	beq	a3,zero,.L168
.L82:
	li	a4,1000001536
	addi	s1,a4,-1536
	addi	a4,sp,856
	sw	a4,44(sp)
	mv	a2,a5
	mv	a3,s0
.L114:
	li	a4,40
	ble	a2,a4,.L91
.L173:
	beq	a3,a4,.L60
	blt	a3,a2,.L169
.L127:
	li	t2,29
.L92:
	lw	a1,24(sp)
	addi	a4,a3,2
	slli	t0,a4,2
	add	t0,a1,t0
	lw	a1,44(sp)
	slli	a5,a2,2
	addi	s0,t2,-32
	add	a5,a1,a5
	li	a1,31
	sub	a1,a1,t2
	mv	t1,s0
	li	a0,0
	sw	a1,20(sp)
	sw	t2,12(sp)
	sw	a2,32(sp)
	sw	a3,36(sp)
	mv	s0,t0
	sw	a4,40(sp)
	j	.L106
.L171:
	sw	t1,8(sp)
	sw	a5,4(sp)
	sw	a4,0(sp)
	call	__udivdi3@plt
	mul	a3,a0,s1
	lw	a4,0(sp)
	lw	a5,4(sp)
	addi	s0,s0,-4
	lw	t1,8(sp)
	sub	a4,a4,a3
	sw	a4,4(s0)
	beq	s0,a5,.L170
.L106:
	lw	t2,0(s0)
	blt	t1,zero,.L101
	li	a1,0
	sll	t2,t2,t1
.L102:
	add	a4,a1,a0
	sltu	a1,a4,a1
	li	a2,1000001536
	add	a1,a1,t2
	addi	a2,a2,-1536
	li	a3,0
	mv	a0,a4
	bne	a1,zero,.L171
	divu	a0,a4,s1
	addi	s0,s0,-4
	mul	a3,a0,s1
	sub	a4,a4,a3
	sw	a4,4(s0)
	bne	s0,a5,.L106
.L170:
	lw	t2,12(sp)
	lw	a2,32(sp)
	lw	a3,36(sp)
	lw	a4,40(sp)
	beq	a0,zero,.L107
	addi	a2,a2,-1
	slli	a5,a2,2
	addi	a5,a5,1864
	addi	a1,sp,52
	add	a5,a5,a1
	sw	a0,-1056(a5)
.L107:
	lw	a5,24(sp)
	slli	a4,a4,2
	add	a4,a5,a4
	blt	a2,a3,.L110
	j	.L172
.L112:
	addi	a3,a3,-1
	beq	a2,a3,.L111
.L110:
	lw	a5,0(a4)
	addi	a4,a4,-4
	beq	a5,zero,.L112
.L111:
	lw	a4,28(sp)
	li	a5,39
	sub	a4,a4,t2
	sw	a4,28(sp)
	bgt	a3,a5,.L114
	lw	a5,24(sp)
	addi	a3,a3,3
	slli	a3,a3,2
	add	a3,a5,a3
	addi	a5,sp,1024
.L113:
	sw	zero,0(a3)
	addi	a3,a3,4
	bne	a5,a3,.L113
	li	a4,40
	li	a3,40
	bgt	a2,a4,.L173
.L91:
	lw	a5,1020(sp)
	li	t1,0
	mv	t0,a5
	beq	a2,a4,.L94
	lw	a1,1016(sp)
	mul	a0,a1,s1
	mulhu	a1,a1,s1
	add	a0,a5,a0
	sltu	a5,a0,a5
	mv	t0,a0
	add	a1,a5,a1
	mv	t1,a1
	beq	a3,a4,.L95
	srli	a5,a1,22
	bne	a5,zero,.L95
	or	a5,a0,a1
	beq	a5,zero,.L127
	sw	a3,4(sp)
	sw	a2,0(sp)
.L156:
	call	__clzdi2@plt
	addi	t2,a0,-8
	li	a5,29
	lw	a2,0(sp)
	lw	a3,4(sp)
	ble	t2,a5,.L92
	j	.L127
.L166:
	addi	a5,a3,1864
	addi	a3,sp,52
	add	a3,a5,a3
	lw	a5,-1056(a3)
	ori	a5,a5,1
	sw	a5,-1056(a3)
	j	.L79
.L167:
	mv	a5,a2
	j	.L89
.L101:
	lw	a3,12(sp)
	srli	a4,t2,1
	sll	a1,t2,a3
	lw	a3,20(sp)
	srl	t2,a4,a3
	j	.L102
.L94:
	beq	a3,a2,.L95
	beq	a5,zero,.L127
	sw	a3,4(sp)
	sw	a2,0(sp)
	mv	a0,a5
	li	a1,0
	j	.L156
.L95:
	or	a5,t0,t1
	beq	a5,zero,.L60
	lw	a5,16(sp)
	slti	a3,a3,41
	xori	a3,a3,1
	lw	a4,48(sp)
	lw	a2,28(sp)
	or	a3,a3,a5
	snez	a3,a3
	mv	a0,t0
	mv	a1,t1
.L157:
	lw	s0,1920(sp)
	lw	ra,1924(sp)
	lw	s1,1916(sp)
	addi	sp,sp,1928
	tail	assemble.part.0
.L161:
	mv	a1,a4
	addi	a0,a0,1
	call	read_exponent
	add	s1,s1,a0
	j	.L70
.L165:
	lw	s0,1920(sp)
	lw	a4,48(sp)
	lw	ra,1924(sp)
	lw	s1,1916(sp)
	li	a3,1
	li	a2,-2000
	li	a0,1
	li	a1,0
	addi	sp,sp,1928
	tail	assemble.part.0
.L172:
	lw	a5,28(sp)
	sub	a5,a5,t2
	sw	a5,28(sp)
	j	.L114
.L164:
	lw	a4,48(sp)
	li	a3,0
	li	a2,2000
	li	a0,1
	li	a1,0
	j	.L157
.L169:
	lw	a5,28(sp)
	addi	a5,a5,-29
	sw	a5,28(sp)
	bge	a3,a2,.L127
	j	.L169
.L168:
	mv	s0,a4
	j	.L82
.L122:
	mv	a5,a2
	mv	s0,a4
	sw	zero,28(sp)
	j	.L82
	.size	read_decimal, .-read_decimal
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC1:
	.string	"infinity"
	.align	2
.LC2:
	.string	"nan"
	.align	2
.LC3:
	.string	"inf"
	.text
	.align	2
	.type	read_number, @function
read_number:
	addi	sp,sp,-40
	mv	t1,a1
	sw	ra,36(sp)
	sw	s0,32(sp)
	sw	s1,28(sp)
	sw	a0,24(sp)
	li	a3,32
	li	a1,4
.L175:
	lbu	a5,0(a0)
	addi	a4,a5,-9
	beq	a5,a3,.L176
	bgtu	a4,a1,.L234
.L176:
	addi	a0,a0,1
	j	.L175
.L234:
	addi	a4,a5,-43
	addi	s0,a5,-45
	andi	a4,a4,253
	seqz	s0,s0
	bne	a4,zero,.L177
	lbu	a5,1(a0)
	addi	a0,a0,1
.L177:
	lla	a1,.LC1+1
	li	a4,0
	li	t0,105
	j	.L179
.L235:
	lbu	t0,-1(a1)
	beq	t0,zero,.L180
.L179:
	add	a3,a0,a4
	lbu	a3,0(a3)
	addi	a1,a1,1
	addi	a4,a4,1
	ori	a3,a3,32
	beq	a3,t0,.L235
	lla	a1,.LC3+1
	li	a4,0
	li	t0,105
	j	.L182
.L236:
	lbu	t0,-1(a1)
	beq	t0,zero,.L180
.L182:
	add	a3,a0,a4
	lbu	a3,0(a3)
	addi	a1,a1,1
	addi	a4,a4,1
	ori	a3,a3,32
	beq	a3,t0,.L236
	lla	a1,.LC2+1
	li	a3,0
	li	t0,110
	j	.L185
.L238:
	lbu	t0,-1(a1)
	beq	t0,zero,.L237
.L185:
	add	a4,a0,a3
	lbu	a4,0(a4)
	addi	a1,a1,1
	addi	a3,a3,1
	ori	a4,a4,32
	beq	a4,t0,.L238
	li	a4,48
	bne	a5,a4,.L187
	lbu	a5,1(a0)
	li	a4,120
	ori	a5,a5,32
	beq	a5,a4,.L239
.L187:
	addi	a1,sp,24
	sw	t1,0(sp)
	call	read_decimal
	lw	t1,0(sp)
	mv	a4,a1
	mv	s1,a0
.L183:
	beq	t1,zero,.L207
	lw	a5,24(sp)
	sw	a5,0(t1)
.L207:
	slli	s0,s0,31
	or	s0,s0,a4
	lw	ra,36(sp)
	mv	a1,s0
	lw	s0,32(sp)
	mv	a0,s1
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
.L180:
	add	a4,a0,a4
	sw	a4,24(sp)
	li	s1,0
	li	a4,2146435072
	j	.L183
.L237:
	add	a3,a0,a3
	sw	a3,24(sp)
	li	s1,0
	li	a4,2146959360
	j	.L183
.L239:
	sw	a2,12(sp)
	lw	a2,20(sp)
	addi	a5,a0,1
	li	a1,0
	li	a3,0
	sw	a5,16(sp)
	sw	a5,24(sp)
	sw	s0,4(sp)
	addi	a5,a0,3
	li	t2,0
	li	t0,0
	li	s1,0
	li	a4,0
	mv	s0,a1
	sw	t1,8(sp)
	sw	a3,0(sp)
.L198:
	lbu	a1,-1(a5)
	li	a0,9
	addi	a3,a1,-48
	bleu	a3,a0,.L188
	ori	a3,a1,32
	addi	a0,a3,-97
	li	t1,5
	bleu	a0,t1,.L189
	li	t1,46
	addi	a0,a5,-1
	bne	a1,t1,.L240
	beq	t2,zero,.L210
	mv	a5,s0
	mv	a3,a2
	lw	s0,4(sp)
	lw	t1,8(sp)
	lw	a2,12(sp)
	beq	a5,zero,.L199
	sw	a3,24(sp)
.L199:
	lbu	a3,-1(a0)
	li	a5,46
	beq	a3,a5,.L231
	lw	a5,24(sp)
.L202:
	or	a3,s1,a4
	beq	a3,zero,.L205
	sw	a5,4(sp)
	lw	a5,0(sp)
	mv	a0,s1
	mv	a1,a4
	snez	a3,a5
	mv	a4,a2
	mv	a2,t0
	sw	t1,8(sp)
	call	assemble.part.0
	lw	t1,8(sp)
	lw	a5,4(sp)
	mv	a4,a1
	mv	s1,a0
.L205:
	lw	a3,16(sp)
	bne	a3,a5,.L183
	li	s1,0
	li	a4,0
	j	.L183
.L189:
	li	a0,46
	addi	a3,a3,-87
	bne	a1,a0,.L188
	beq	t2,zero,.L210
.L188:
	srli	a1,a4,28
	beq	a1,zero,.L196
	lw	a2,0(sp)
	xori	a1,t2,1
	slli	a1,a1,2
	or	a3,a2,a3
	sw	a3,0(sp)
	mv	a2,a5
	add	t0,t0,a1
	li	s0,1
	addi	a5,a5,1
	j	.L198
.L196:
	srli	a1,s1,28
	slli	a4,a4,4
	or	a4,a1,a4
	slli	s1,s1,4
	srai	a0,a3,31
	slli	a1,t2,2
	mv	a2,a5
	or	s1,a3,s1
	or	a4,a0,a4
	sub	t0,t0,a1
	li	s0,1
	addi	a5,a5,1
	j	.L198
.L210:
	li	t2,1
	addi	a5,a5,1
	j	.L198
.L240:
	mv	a5,s0
	mv	a1,a2
	lw	s0,4(sp)
	lw	t1,8(sp)
	lw	a2,12(sp)
	beq	a5,zero,.L191
	sw	a1,24(sp)
.L191:
	lbu	a1,-1(a0)
	li	a5,46
	beq	a1,a5,.L192
	lw	a5,24(sp)
.L193:
	li	a1,112
	bne	a3,a1,.L202
	bne	a0,a5,.L202
.L204:
	addi	a1,sp,24
	addi	a0,a0,1
	sw	a4,20(sp)
	sw	a2,12(sp)
	sw	t1,8(sp)
	sw	t0,4(sp)
	call	read_exponent
	lw	t0,4(sp)
	lw	a5,24(sp)
	lw	t1,8(sp)
	lw	a2,12(sp)
	lw	a4,20(sp)
	add	t0,t0,a0
	j	.L202
.L231:
	lw	a5,24(sp)
	addi	a3,a0,-1
	bne	a5,a3,.L202
	sw	a0,24(sp)
	mv	a5,a0
	j	.L202
.L192:
	lw	a5,24(sp)
	addi	a1,a0,-1
	bne	a5,a1,.L193
	sw	a0,24(sp)
	li	a5,112
	beq	a3,a5,.L204
	mv	a5,a0
	j	.L202
	.size	read_number, .-read_number
	.align	2
	.weak	strtod
	.type	strtod, @function
strtod:
	lla	a2,.LANCHOR0
	tail	read_number
	.size	strtod, .-strtod
	.globl	__truncdfsf2
	.align	2
	.weak	strtof
	.type	strtof, @function
strtof:
	addi	sp,sp,-12
	lla	a2,.LANCHOR0+12
	sw	ra,8(sp)
	call	read_number
	call	__truncdfsf2@plt
	lw	ra,8(sp)
	addi	sp,sp,12
	jr	ra
	.size	strtof, .-strtof
	.align	2
	.weak	atof
	.type	atof, @function
atof:
	li	a1,0
	la	t1,strtod
	jr	t1
	.size	atof, .-atof
	.section	.rodata.cst8,"aM",@progbits,8
	.align	3
.LC0:
	.word	0
	.word	2146435072
	.section	.rodata
	.align	2
	.set	.LANCHOR0,. + 0
	.type	format.1, @object
	.size	format.1, 12
format.1:
	.word	53
	.word	-1074
	.word	1023
	.type	format.0, @object
	.size	format.0, 12
format.0:
	.word	24
	.word	-149
	.word	127
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
