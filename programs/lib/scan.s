	.file	"scan.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	skip.isra.0, @function
skip.isra.0:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	sw	s1,0(sp)
	mv	s0,a0
.L3:
	lw	a0,0(s0)
	call	getc@plt
	li	a5,-1
	mv	s1,a0
	beq	a0,a5,.L2
	lw	a4,4(s0)
	addi	a4,a4,1
	sw	a4,4(s0)
.L2:
	call	isspace@plt
	bne	a0,zero,.L3
	li	a4,-1
	beq	s1,a4,.L1
	lw	a4,4(s0)
	lw	a1,0(s0)
	lw	ra,8(sp)
	addi	a5,a4,-1
	sw	a5,4(s0)
	lw	s0,4(sp)
	mv	a0,s1
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	ungetc@plt
.L1:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	skip.isra.0, .-skip.isra.0
	.align	2
	.type	read_characters, @function
read_characters:
	lw	a5,8(a0)
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a1,4(sp)
	sw	a3,8(sp)
	mv	s1,a0
	mv	s0,a2
	ble	a5,zero,.L9
	sw	zero,0(sp)
	j	.L13
.L34:
	lw	a3,4(s1)
	addi	t1,a3,1
	sw	t1,4(s1)
	lbu	a1,0(a1)
	beq	a1,zero,.L11
	beq	s0,zero,.L12
	sb	a0,0(s0)
	addi	s0,s0,1
.L12:
	lw	a5,8(s1)
	lw	a4,0(sp)
	addi	a5,a5,-1
	addi	a4,a4,1
	sw	a4,0(sp)
	sw	a5,8(s1)
	ble	a5,zero,.L14
.L13:
	lw	a0,0(s1)
	call	getc@plt
	lw	a4,4(sp)
	add	a1,a4,a0
	li	a4,-1
	bne	a0,a4,.L34
.L14:
	beq	s0,zero,.L15
	lw	a5,8(sp)
	beq	a5,zero,.L33
	lw	a5,0(sp)
	beq	a5,zero,.L21
	sb	zero,0(s0)
.L21:
	lw	a5,0(sp)
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	sgt	a0,a5,zero
	addi	sp,sp,24
	jr	ra
.L23:
	sw	zero,0(sp)
.L15:
	lw	a5,8(sp)
	bne	a5,zero,.L21
.L33:
	lw	a5,8(s1)
.L17:
	seqz	a0,a5
.L8:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L11:
	lw	a1,0(s1)
	sw	a3,4(s1)
	call	ungetc@plt
	j	.L14
.L9:
	beq	a2,zero,.L23
	lw	a4,8(sp)
	li	a0,0
	bne	a4,zero,.L8
	j	.L17
	.size	read_characters, .-read_characters
	.align	2
	.type	take, @function
take:
	lw	a4,8(a0)
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	sw	a2,0(sp)
	ble	a4,zero,.L37
	mv	s1,a0
	lw	a0,0(a0)
	mv	s0,a1
	call	getc@plt
	li	a3,-1
	sw	a0,4(sp)
	beq	a0,a3,.L37
	lw	a3,4(s1)
	addi	a3,a3,1
	sw	a3,4(s1)
	call	tolower@plt
	mv	a1,a0
	mv	a0,s0
	call	strchr@plt
	lw	a4,4(sp)
	beq	a0,zero,.L39
	bne	a4,zero,.L48
.L39:
	lw	a3,4(s1)
	lw	a1,0(s1)
	mv	a0,a4
	addi	a4,a3,-1
	sw	a4,4(s1)
	call	ungetc@plt
.L37:
	li	a0,0
.L35:
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
.L48:
	lw	a5,0(sp)
	li	a0,1
	lw	a3,0(a5)
	addi	a2,a3,1
	sw	a2,0(a5)
	sb	a4,0(a3)
	lw	a4,8(s1)
	addi	a4,a4,-1
	sw	a4,8(s1)
	j	.L35
	.size	take, .-take
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"0123456789"
	.align	2
.LC1:
	.string	"01234567"
	.align	2
.LC2:
	.string	"infinity"
	.align	2
.LC3:
	.string	"nan"
	.align	2
.LC4:
	.string	"0123456789abcdef"
	.align	2
.LC5:
	.string	"+-"
	.align	2
.LC6:
	.string	"0"
	.align	2
.LC7:
	.string	"x"
	.align	2
.LC8:
	.string	"."
	.text
	.align	2
	.type	directive, @function
directive:
	addi	sp,sp,-724
	sw	s0,716(sp)
	sw	s1,712(sp)
	sw	ra,720(sp)
	lbu	a5,0(a1)
	li	s1,0
	mv	s0,s1
	sw	a5,8(sp)
	addi	a5,a5,-42
	sw	a5,16(sp)
	seqz	a5,a5
	add	a5,a1,a5
	sw	a2,12(sp)
	sw	zero,0(sp)
	mv	s1,a5
	sw	a0,4(sp)
	j	.L50
.L51:
	lbu	a4,0(s1)
	li	a5,1
	sw	a5,0(sp)
	addi	a4,a4,-48
	addi	s1,s1,1
	add	s0,a4,a3
.L50:
	lbu	a0,0(s1)
	call	isdigit@plt
	slli	a3,s0,2
	add	a3,a3,s0
	slli	a3,a3,1
	bne	a0,zero,.L51
	lw	t1,4(sp)
	mv	a5,s1
	li	a2,108
	sw	zero,12(t1)
	lbu	a4,0(a5)
	mv	s1,s0
	li	a3,106
	mv	s0,a0
	li	t2,116
	li	t0,122
	li	a0,76
	li	a1,104
	beq	a4,a2,.L239
.L52:
	beq	a4,a3,.L54
	bgtu	a4,a3,.L55
	beq	a4,a0,.L53
	bne	a4,a1,.L240
	lw	a4,12(t1)
	addi	a4,a4,-1
	sw	a4,12(t1)
.L53:
	addi	a5,a5,1
.L241:
	lbu	a4,0(a5)
	bne	a4,a2,.L52
.L239:
	lw	a4,12(t1)
	addi	a5,a5,1
	addi	a4,a4,1
	sw	a4,12(t1)
	j	.L241
.L55:
	beq	a4,t2,.L53
	beq	a4,t0,.L53
	li	a2,110
	mv	a3,a4
	addi	t0,a5,1
	beq	a4,a2,.L163
.L64:
	li	a5,99
	beq	a4,a5,.L72
.L71:
	mv	a0,t1
	sw	a3,20(sp)
	sw	t0,24(sp)
	sw	t1,4(sp)
	call	skip.isra.0
	lw	t1,4(sp)
	lw	a0,0(t1)
	call	getc@plt
	li	a4,-1
	lw	t1,4(sp)
	lw	a3,20(sp)
	mv	a5,a0
	beq	a0,a4,.L82
	lw	a4,4(t1)
	li	a2,37
	lw	t0,24(sp)
	addi	a1,a4,1
	sw	a1,4(t1)
	bne	a3,a2,.L83
	beq	a0,a3,.L49
	lw	a1,0(t1)
	sw	a4,4(t1)
	call	ungetc@plt
.L60:
	li	t0,0
	j	.L49
.L54:
	li	a4,2
	sw	a4,12(t1)
	addi	a5,a5,1
	j	.L241
.L72:
	lw	a0,0(t1)
	sw	t0,24(sp)
	sw	t1,20(sp)
	li	a3,99
.L228:
	sw	a3,4(sp)
	call	getc@plt
	li	a4,-1
	lw	a3,4(sp)
	lw	t1,20(sp)
	lw	t0,24(sp)
	mv	a5,a0
	beq	a0,a4,.L81
	lw	a4,4(t1)
.L83:
	lw	a1,0(t1)
	sw	a4,4(t1)
	mv	a0,a5
	sw	t0,24(sp)
	sw	a3,20(sp)
	sw	t1,4(sp)
	call	ungetc@plt
	lw	a5,0(sp)
	lw	t1,4(sp)
	lw	a3,20(sp)
	lw	t0,24(sp)
	beq	a5,zero,.L87
	bne	s1,zero,.L88
.L87:
	li	s1,-2147483648
	li	a5,99
	xori	s1,s1,-1
	beq	a3,a5,.L242
.L88:
	lw	a4,8(sp)
	sw	s1,8(t1)
	li	a5,42
	sw	zero,20(sp)
	beq	a4,a5,.L90
	lw	a2,12(sp)
	lw	a5,0(a2)
	addi	a4,a5,4
	sw	a4,0(a2)
	lw	a5,0(a5)
	sw	a5,20(sp)
.L90:
	li	a5,120
	bgt	a3,a5,.L60
	li	a5,99
	ble	a3,a5,.L243
	addi	a4,a3,-100
	li	a5,1
	sll	a5,a5,a4
	li	a4,1187840
	addi	a4,a4,-2015
	and	a4,a5,a4
	bne	a4,zero,.L94
	andi	a5,a5,14
	bne	a5,zero,.L93
	li	a5,115
	bne	a3,a5,.L60
	addi	a5,sp,52
	sw	a5,4(sp)
	li	s1,256
	sw	t0,0(sp)
	sw	t1,12(sp)
.L95:
	mv	a0,s0
	call	isspace@plt
	lw	a5,4(sp)
	seqz	a0,a0
	add	a4,a5,s0
	sb	a0,0(a4)
	addi	s0,s0,1
	bne	s0,s1,.L95
	lw	t1,12(sp)
	lw	t0,0(sp)
	lw	a2,20(sp)
	mv	a0,t1
	li	a3,1
	mv	a1,a5
	sw	t0,8(sp)
	sw	t1,0(sp)
	call	read_characters
	lw	t1,0(sp)
	lw	t0,8(sp)
.L151:
	beq	a0,zero,.L60
.L121:
	lw	a4,16(sp)
	lw	a5,16(t1)
	snez	a4,a4
	add	a5,a5,a4
	sw	a5,16(t1)
.L49:
	lw	ra,720(sp)
	lw	s0,716(sp)
	lw	s1,712(sp)
	mv	a0,t0
	addi	sp,sp,724
	jr	ra
.L243:
	li	a4,91
	beq	a3,a4,.L92
	li	a4,90
	ble	a3,a4,.L60
	li	a4,97
	bne	a3,a4,.L244
.L93:
	li	a5,400
	bgt	s1,a5,.L245
.L127:
	addi	a5,sp,308
	addi	a2,sp,48
	sw	a5,28(sp)
	mv	a0,t1
	sw	a5,48(sp)
	lla	a1,.LC5
	li	a5,101
	sw	t1,32(sp)
	sh	a5,40(sp)
	sw	t0,24(sp)
	sw	a2,0(sp)
	call	take
	lw	a3,48(sp)
	lw	t1,32(sp)
	lla	s1,.LC2
	addi	a5,sp,44
	sw	s0,8(sp)
	sw	a5,4(sp)
	mv	s0,s1
	li	a4,105
	sw	a3,12(sp)
	mv	s1,t1
	j	.L128
.L130:
	lbu	a4,0(s0)
	beq	a4,zero,.L129
.L128:
	lw	a2,0(sp)
	lw	a1,4(sp)
	mv	a0,s1
	addi	s0,s0,1
	sb	a4,44(sp)
	sb	zero,45(sp)
	call	take
	bne	a0,zero,.L130
.L129:
	lw	a3,12(sp)
	lw	a5,48(sp)
	lw	s0,8(sp)
	lw	t0,24(sp)
	mv	t1,s1
	beq	a3,a5,.L172
	sb	zero,0(a5)
	li	a4,3
	sub	a5,a5,a3
	beq	a5,a4,.L134
	li	a4,8
	bne	a5,a4,.L60
.L134:
	lw	s0,20(sp)
	beq	s0,zero,.L121
	lw	a5,12(t1)
	sw	t1,4(sp)
	sw	t0,0(sp)
	lw	a0,28(sp)
	li	a1,0
	ble	a5,zero,.L150
	call	strtod@plt
	lw	t0,0(sp)
	lw	t1,4(sp)
	sw	a0,0(s0)
	sw	a1,4(s0)
	j	.L121
.L244:
	bne	a3,a5,.L60
.L89:
	addi	s0,sp,52
	li	a2,256
	li	a1,1
	mv	a0,s0
	sw	t0,4(sp)
	sw	t1,0(sp)
	call	memset@plt
	lw	t1,0(sp)
	lw	a2,20(sp)
	li	a3,0
	mv	a0,t1
	mv	a1,s0
	call	read_characters
	lw	t1,0(sp)
	lw	t0,4(sp)
	j	.L151
.L92:
	lw	a2,20(sp)
	mv	a0,t1
	li	a3,1
	addi	a1,sp,52
	sw	t0,4(sp)
	sw	t1,0(sp)
	call	read_characters
	lw	t0,4(sp)
	lw	t1,0(sp)
	j	.L151
.L82:
	li	a5,37
	beq	a3,a5,.L60
.L81:
	lw	a5,16(t1)
	bne	a5,zero,.L60
	li	a5,-1
	sw	a5,16(t1)
	li	t0,0
	j	.L49
.L240:
	beq	a4,zero,.L60
	li	a2,91
	mv	a3,a4
	addi	t0,a5,1
	beq	a4,a2,.L62
	addi	a5,a4,-65
	li	a2,25
	bgtu	a5,a2,.L64
	mv	a0,a4
	sw	t1,20(sp)
	sw	t0,4(sp)
	call	tolower@plt
	li	a5,110
	lw	t0,4(sp)
	lw	t1,20(sp)
	mv	a3,a0
	beq	a0,a5,.L163
	li	a5,99
	beq	a0,a5,.L72
	li	a5,91
	bne	a0,a5,.L71
.L65:
	lw	a0,0(t1)
	sw	t0,24(sp)
	sw	t1,20(sp)
	li	a3,91
	j	.L228
.L163:
	lw	a4,8(sp)
	li	a5,42
	beq	a4,a5,.L49
	lw	a1,12(sp)
	lw	a5,12(t1)
	li	a3,-1
	lw	a4,0(a1)
	addi	a2,a4,4
	sw	a2,0(a1)
	lw	a2,0(a4)
	lw	a1,4(t1)
	beq	a5,a3,.L75
	li	a4,2
	beq	a5,a4,.L76
	li	a4,-2
	beq	a5,a4,.L246
	sw	a1,0(a2)
	j	.L49
.L242:
	lw	a4,8(sp)
	li	a5,1
	sw	a5,8(t1)
	sw	zero,20(sp)
	li	a5,42
	beq	a4,a5,.L89
	lw	a3,12(sp)
	lw	a5,0(a3)
	addi	a4,a5,4
	sw	a4,0(a3)
	lw	a5,0(a5)
	sw	a5,20(sp)
	j	.L89
.L94:
	li	a5,105
	beq	a3,a5,.L96
	li	a5,111
	beq	a3,a5,.L169
	andi	a5,a3,-9
	li	a4,112
	beq	a5,a4,.L98
	li	a5,10
	sw	a5,36(sp)
.L97:
	li	a5,400
	ble	s1,a5,.L221
	addi	a4,sp,308
	sw	a5,8(t1)
	mv	a0,t1
	addi	a2,sp,48
	lla	a1,.LC5
	sw	t0,8(sp)
	sw	a3,4(sp)
	sw	t1,0(sp)
	sw	a4,28(sp)
	sw	a4,48(sp)
	call	take
	lw	t1,0(sp)
	lw	a3,4(sp)
	lw	t0,8(sp)
.L99:
	lw	a4,36(sp)
	li	a5,8
	lla	a2,.LC1
	beq	a4,a5,.L104
	lla	a2,.LC0
.L104:
	lw	a5,8(t1)
	lw	a4,48(sp)
	ble	a5,zero,.L107
	sw	zero,24(sp)
.L154:
	mv	a5,s0
	sw	a3,4(sp)
	mv	s0,a4
	sw	a2,32(sp)
	sw	t0,8(sp)
	mv	s1,a5
.L111:
	lw	a0,0(t1)
	sw	t1,0(sp)
	call	getc@plt
	li	a4,-1
	lw	t1,0(sp)
	beq	a0,a4,.L247
	lw	a2,4(t1)
	sw	t1,0(sp)
	sw	a0,12(sp)
	addi	a2,a2,1
	sw	a2,4(t1)
	call	tolower@plt
	mv	a1,a0
	lw	a0,32(sp)
	call	strchr@plt
	lw	t1,0(sp)
	lw	a5,12(sp)
	beq	a0,zero,.L110
	bne	a5,zero,.L248
.L110:
	lw	a2,4(t1)
	lw	a3,4(sp)
	lw	t0,8(sp)
	lw	a1,0(t1)
	mv	a0,a5
	addi	a5,a2,-1
	mv	a4,s1
	sw	a5,4(t1)
	sw	a3,12(sp)
	sw	t0,4(sp)
	sw	t1,0(sp)
	mv	s1,s0
	mv	s0,a4
	call	ungetc@plt
	lw	a5,24(sp)
	lw	a3,12(sp)
	lw	t0,4(sp)
	lw	t1,0(sp)
	add	s0,a5,s0
.L109:
	sb	zero,0(s1)
	beq	s0,zero,.L60
.L112:
	lw	a5,20(sp)
	beq	a5,zero,.L121
	li	a4,100
	lw	a5,12(t1)
	beq	a3,a4,.L114
	li	a4,105
	beq	a3,a4,.L114
	li	a4,2
	sw	t1,4(sp)
	sw	t0,0(sp)
	lw	a2,36(sp)
	lw	a0,28(sp)
	li	a1,0
	beq	a5,a4,.L249
	call	strtoul@plt
	lw	t1,4(sp)
	lw	t0,0(sp)
	mv	a5,a0
	li	a4,0
.L123:
	lw	a3,12(t1)
	li	a2,-1
	beq	a3,a2,.L124
	li	a2,2
	beq	a3,a2,.L125
	li	a4,-2
	beq	a3,a4,.L250
	lw	a4,20(sp)
	sw	a5,0(a4)
	j	.L121
.L245:
	sw	a5,8(t1)
	j	.L127
.L172:
	lla	a5,.LC3
	sw	s0,8(sp)
	li	a4,110
	sw	a3,12(sp)
	mv	s1,a5
	sw	t0,24(sp)
	mv	s0,t1
	j	.L131
.L136:
	lbu	a4,0(s1)
	beq	a4,zero,.L230
.L131:
	lw	a2,0(sp)
	lw	a1,4(sp)
	mv	a0,s0
	addi	s1,s1,1
	sb	a4,44(sp)
	sb	zero,45(sp)
	call	take
	bne	a0,zero,.L136
.L230:
	lw	a3,12(sp)
	lw	a4,48(sp)
	mv	t1,s0
	lw	t0,24(sp)
	lw	s0,8(sp)
	beq	a3,a4,.L137
	sub	a5,a4,a3
	addi	a5,a5,-3
	sb	zero,0(a4)
	seqz	a5,a5
	bne	a5,zero,.L134
.L237:
	li	t0,0
	j	.L49
.L96:
	li	a5,400
	ble	s1,a5,.L222
	addi	a4,sp,308
	addi	a2,sp,48
	sw	a5,8(t1)
	mv	a0,t1
	lla	a1,.LC5
	sw	t0,12(sp)
	sw	a3,8(sp)
	sw	t1,4(sp)
	sw	a2,0(sp)
	sw	a4,28(sp)
	sw	a4,48(sp)
	call	take
	lw	t1,4(sp)
	lw	a3,8(sp)
	lw	t0,12(sp)
.L101:
	lw	a2,0(sp)
	mv	a0,t1
	lla	a1,.LC6
	sw	t0,12(sp)
	sw	a3,8(sp)
	sw	t1,4(sp)
	call	take
	li	a5,10
	sw	a5,36(sp)
	lw	t1,4(sp)
	lw	a3,8(sp)
	lw	t0,12(sp)
	lla	a2,.LC0
	beq	a0,zero,.L104
	lw	a2,0(sp)
	mv	a0,t1
	lla	a1,.LC7
	sw	t0,8(sp)
	sw	a3,4(sp)
	sw	t1,0(sp)
	call	take
	lw	t1,0(sp)
	lw	a3,4(sp)
	lw	t0,8(sp)
	bne	a0,zero,.L103
	li	a5,8
	sw	a5,36(sp)
	lla	a2,.LC1
.L105:
	lw	a5,8(t1)
	lw	a4,48(sp)
	ble	a5,zero,.L155
	li	a5,1
	sw	a5,24(sp)
	j	.L154
.L248:
	sb	a5,0(s0)
	lw	a5,8(t1)
	addi	s0,s0,1
	sw	s0,48(sp)
	addi	a5,a5,-1
	sw	a5,8(t1)
	addi	s1,s1,1
	bgt	a5,zero,.L111
	lw	a3,4(sp)
	lw	t0,8(sp)
	sb	zero,0(s0)
	j	.L112
.L247:
	mv	a5,s1
	mv	s1,s0
	mv	s0,a5
	lw	a5,24(sp)
	lw	a3,4(sp)
	lw	t0,8(sp)
	add	s0,a5,s0
	j	.L109
.L75:
	sh	a1,0(a2)
	j	.L49
.L246:
	sb	a1,0(a2)
	j	.L49
.L76:
	srai	a5,a1,31
	sw	a1,0(a2)
	sw	a5,4(a2)
	j	.L49
.L114:
	li	a4,2
	sw	t1,4(sp)
	sw	t0,0(sp)
	lw	a2,36(sp)
	lw	a0,28(sp)
	li	a1,0
	beq	a5,a4,.L251
	call	strtol@plt
	lw	t1,4(sp)
	lw	t0,0(sp)
	mv	a5,a0
	srai	a4,a0,31
	j	.L123
.L103:
	li	a5,16
	sw	a5,36(sp)
	lla	a2,.LC4
	j	.L104
.L98:
	li	a5,400
	ble	s1,a5,.L252
	addi	a4,sp,308
	addi	a2,sp,48
	sw	a5,8(t1)
	mv	a0,t1
	lla	a1,.LC5
	sw	t0,12(sp)
	sw	a3,8(sp)
	sw	t1,4(sp)
	sw	a2,0(sp)
	sw	a4,28(sp)
	sw	a4,48(sp)
	call	take
	lw	t1,4(sp)
	lw	a3,8(sp)
	lw	t0,12(sp)
.L100:
	lw	a2,0(sp)
	mv	a0,t1
	lla	a1,.LC6
	sw	t0,12(sp)
	sw	a3,8(sp)
	sw	t1,4(sp)
	call	take
	lw	t1,4(sp)
	lw	a3,8(sp)
	lw	t0,12(sp)
	beq	a0,zero,.L103
	lw	a2,0(sp)
	mv	a0,t1
	lla	a1,.LC7
	sw	t0,8(sp)
	sw	a3,4(sp)
	sw	t1,0(sp)
	call	take
	lw	t1,0(sp)
	lw	a3,4(sp)
	lw	t0,8(sp)
	bne	a0,zero,.L103
	li	a5,16
	sw	a5,36(sp)
	lla	a2,.LC4
	j	.L105
.L169:
	li	a5,8
	sw	a5,36(sp)
	j	.L97
.L221:
	addi	a5,sp,308
	mv	a0,t1
	addi	a2,sp,48
	lla	a1,.LC5
	sw	t0,8(sp)
	sw	a3,4(sp)
	sw	t1,0(sp)
	sw	a5,28(sp)
	sw	a5,48(sp)
	call	take
	lw	t1,0(sp)
	lw	a3,4(sp)
	lw	t0,8(sp)
	j	.L99
.L150:
	call	strtof@plt
	lw	a5,20(sp)
	lw	t0,0(sp)
	lw	t1,4(sp)
	sw	a0,0(a5)
	j	.L121
.L107:
	sb	zero,0(a4)
	li	t0,0
	j	.L49
.L222:
	addi	a5,sp,308
	addi	a2,sp,48
	mv	a0,t1
	lla	a1,.LC5
	sw	t0,12(sp)
	sw	a3,8(sp)
	sw	t1,4(sp)
	sw	a2,0(sp)
	sw	a5,28(sp)
	sw	a5,48(sp)
	call	take
	lw	t1,4(sp)
	lw	a3,8(sp)
	lw	t0,12(sp)
	j	.L101
.L250:
	lw	a4,20(sp)
	sb	a5,0(a4)
	j	.L121
.L125:
	lw	a3,20(sp)
	sw	a5,0(a3)
	sw	a4,4(a3)
	j	.L121
.L124:
	lw	a4,20(sp)
	sh	a5,0(a4)
	j	.L121
.L137:
	lw	a2,0(sp)
	mv	a0,t1
	lla	a1,.LC6
	sw	t0,8(sp)
	sw	t1,4(sp)
	call	take
	sw	a0,12(sp)
	lw	t1,4(sp)
	lw	t0,8(sp)
	lla	s1,.LC0
	bne	a0,zero,.L253
.L225:
	sw	t0,8(sp)
	sw	t1,4(sp)
	j	.L140
.L141:
	addi	s0,s0,1
.L140:
	lw	a2,0(sp)
	lw	a0,4(sp)
	mv	a1,s1
	call	take
	bne	a0,zero,.L141
	lw	t1,4(sp)
	lw	a2,0(sp)
	sw	a0,24(sp)
	lla	a1,.LC8
	mv	a0,t1
	call	take
	lw	a5,12(sp)
	lw	t1,4(sp)
	lw	t0,8(sp)
	add	s0,s0,a5
	lw	a5,24(sp)
	beq	a0,zero,.L143
	li	a4,0
	sw	s1,4(sp)
	sw	s0,8(sp)
	mv	s1,a4
	sw	a5,12(sp)
	sw	t0,24(sp)
	mv	s0,t1
	j	.L142
.L144:
	addi	s1,s1,1
.L142:
	lw	a2,0(sp)
	lw	a1,4(sp)
	mv	a0,s0
	call	take
	bne	a0,zero,.L144
	mv	t1,s0
	lw	s0,8(sp)
	lw	a5,12(sp)
	lw	t0,24(sp)
	add	s0,s0,s1
.L143:
	bne	s0,zero,.L145
	lw	a5,48(sp)
	li	t0,0
	sb	zero,0(a5)
	j	.L49
.L252:
	addi	a5,sp,308
	addi	a2,sp,48
	mv	a0,t1
	lla	a1,.LC5
	sw	t0,12(sp)
	sw	a3,8(sp)
	sw	t1,4(sp)
	sw	a2,0(sp)
	sw	a5,28(sp)
	sw	a5,48(sp)
	call	take
	lw	t1,4(sp)
	lw	a3,8(sp)
	lw	t0,12(sp)
	j	.L100
.L251:
	call	strtoll@plt
	lw	t0,0(sp)
	lw	t1,4(sp)
	mv	a5,a0
	mv	a4,a1
	j	.L123
.L249:
	call	strtoull@plt
	lw	t0,0(sp)
	lw	t1,4(sp)
	mv	a5,a0
	mv	a4,a1
	j	.L123
.L253:
	lw	a2,0(sp)
	mv	a0,t1
	lla	a1,.LC7
	call	take
	lw	t1,4(sp)
	lw	t0,8(sp)
	beq	a0,zero,.L225
	li	a5,112
	sb	a5,40(sp)
	sw	zero,12(sp)
	lla	s1,.LC4
	j	.L140
.L145:
	lw	a2,0(sp)
	mv	a0,t1
	addi	a1,sp,40
	sw	t0,12(sp)
	sw	a5,8(sp)
	sw	t1,4(sp)
	call	take
	lw	t1,4(sp)
	lw	a5,8(sp)
	lw	t0,12(sp)
	bne	a0,zero,.L146
	lw	a5,48(sp)
	sb	zero,0(a5)
	j	.L134
.L155:
	sb	zero,0(a4)
	j	.L112
.L146:
	lw	a2,0(sp)
	mv	a0,t1
	lla	a1,.LC5
	sw	t0,12(sp)
	sw	a5,8(sp)
	sw	t1,4(sp)
	call	take
	lw	a5,8(sp)
	lw	t0,12(sp)
	lw	t1,4(sp)
	lla	s0,.LC0
	mv	s1,a5
	j	.L147
.L148:
	addi	s1,s1,1
.L147:
	lw	a2,0(sp)
	mv	a0,t1
	mv	a1,s0
	sw	t0,8(sp)
	sw	t1,4(sp)
	call	take
	lw	t1,4(sp)
	lw	t0,8(sp)
	bne	a0,zero,.L148
	lw	a4,48(sp)
	snez	a5,s1
	sb	zero,0(a4)
	bne	a5,zero,.L134
	j	.L237
.L62:
	lbu	a4,1(a5)
	addi	a5,sp,52
	li	a2,256
	addi	a4,a4,-94
	seqz	a1,a4
	add	t0,t0,a1
	mv	a0,a5
	sw	t1,28(sp)
	sw	t0,20(sp)
	sw	a4,24(sp)
	sw	a5,4(sp)
	call	memset@plt
	lw	t0,20(sp)
	lw	t1,28(sp)
	lbu	a1,0(t0)
	beq	a1,zero,.L65
	lw	a4,24(sp)
	sw	s1,20(sp)
	lw	s1,4(sp)
	li	ra,45
	snez	a2,a4
	addi	a5,sp,53
	li	t2,93
.L69:
	mv	a4,a1
	lbu	a1,1(t0)
	beq	a1,ra,.L254
.L66:
	mv	a0,t0
	mv	a3,a4
.L162:
	add	a4,s1,a4
	add	a3,a5,a3
.L68:
	sb	a2,0(a4)
	addi	a4,a4,1
	bne	a4,a3,.L68
	addi	t0,a0,1
	beq	a1,zero,.L223
.L255:
	bne	a1,t2,.L69
	lw	s1,20(sp)
	addi	t0,a0,2
	j	.L65
.L254:
	lbu	a3,2(t0)
	beq	a3,zero,.L66
	beq	a3,t2,.L66
	lbu	a1,3(t0)
	addi	a0,t0,2
	bleu	a4,a3,.L162
	addi	t0,a0,1
	bne	a1,zero,.L255
.L223:
	lw	s1,20(sp)
	j	.L65
	.size	directive, .-directive
	.align	2
	.weak	vfscanf
	.type	vfscanf, @function
vfscanf:
	addi	sp,sp,-44
	sw	s1,32(sp)
	sw	ra,40(sp)
	sw	s0,36(sp)
	sw	a0,0(sp)
	mv	s1,a1
	sw	a0,12(sp)
	sw	zero,16(sp)
	sw	zero,20(sp)
	sw	zero,24(sp)
	sw	zero,28(sp)
	sw	a2,8(sp)
	call	flockfile@plt
	li	a4,0
	beq	s1,zero,.L258
.L257:
	lbu	s0,0(s1)
	addi	s1,s1,1
	mv	a0,s0
	beq	s0,zero,.L276
	call	isspace@plt
	bne	a0,zero,.L277
	li	a5,37
	beq	s0,a5,.L278
	lw	a5,12(sp)
	mv	a0,a5
	sw	a5,4(sp)
	call	getc@plt
	li	a3,-1
	mv	a4,a0
	beq	a0,a3,.L264
	lw	a3,16(sp)
	addi	a3,a3,1
	sw	a3,16(sp)
	beq	s0,a0,.L257
	lw	a1,4(sp)
	lw	s1,28(sp)
	call	ungetc@plt
.L267:
	mv	a4,s1
.L258:
	lw	a0,0(sp)
	sw	a4,4(sp)
	call	funlockfile@plt
	lw	a4,4(sp)
	lw	ra,40(sp)
	lw	s0,36(sp)
	lw	s1,32(sp)
	mv	a0,a4
	addi	sp,sp,44
	jr	ra
.L278:
	mv	a1,s1
	addi	a2,sp,8
	addi	a0,sp,12
	call	directive
	mv	s1,a0
	bne	a0,zero,.L257
.L276:
	lw	a4,28(sp)
	j	.L258
.L277:
	addi	a0,sp,12
	call	skip.isra.0
	j	.L257
.L264:
	lw	s1,28(sp)
	bne	s1,zero,.L267
	j	.L258
	.size	vfscanf, .-vfscanf
	.align	2
	.weak	scanf
	.type	scanf, @function
scanf:
	mv	t1,a0
	la	a0,stdin
	addi	sp,sp,-36
	lw	a0,0(a0)
	addi	t0,sp,16
	sw	ra,12(sp)
	sw	a1,16(sp)
	sw	a2,20(sp)
	mv	a1,t1
	sw	a3,24(sp)
	sw	a4,28(sp)
	sw	a5,32(sp)
	mv	a2,t0
	la	t1,vfscanf
	sw	t0,0(sp)
	jalr	t1
	lw	ra,12(sp)
	addi	sp,sp,36
	jr	ra
	.size	scanf, .-scanf
	.align	2
	.weak	vscanf
	.type	vscanf, @function
vscanf:
	la	a4,stdin
	mv	a5,a0
	lw	a0,0(a4)
	mv	a2,a1
	la	t1,vfscanf
	mv	a1,a5
	jr	t1
	.size	vscanf, .-vscanf
	.align	2
	.weak	fscanf
	.type	fscanf, @function
fscanf:
	addi	sp,sp,-32
	addi	t0,sp,16
	sw	a2,16(sp)
	la	t1,vfscanf
	mv	a2,t0
	sw	ra,12(sp)
	sw	a3,20(sp)
	sw	a4,24(sp)
	sw	a5,28(sp)
	sw	t0,0(sp)
	jalr	t1
	lw	ra,12(sp)
	addi	sp,sp,32
	jr	ra
	.size	fscanf, .-fscanf
	.align	2
	.weak	vsscanf
	.type	vsscanf, @function
vsscanf:
	addi	sp,sp,-72
	sw	s1,60(sp)
	li	s1,-1
	sw	ra,68(sp)
	sw	s0,64(sp)
	sw	a1,4(sp)
	sw	a2,0(sp)
	sw	s1,8(sp)
	mv	s0,a0
	sw	zero,12(sp)
	sw	zero,16(sp)
	sw	a0,20(sp)
	sw	zero,24(sp)
	sw	zero,28(sp)
	sw	a0,32(sp)
	call	strlen@plt
	lw	a2,0(sp)
	lw	a1,4(sp)
	add	s0,s0,a0
	la	t1,vfscanf
	addi	a0,sp,8
	sw	s0,36(sp)
	sw	s1,40(sp)
	sw	zero,44(sp)
	sw	zero,48(sp)
	sw	zero,52(sp)
	sw	zero,56(sp)
	jalr	t1
	lw	ra,68(sp)
	lw	s0,64(sp)
	lw	s1,60(sp)
	addi	sp,sp,72
	jr	ra
	.size	vsscanf, .-vsscanf
	.align	2
	.weak	sscanf
	.type	sscanf, @function
sscanf:
	addi	sp,sp,-32
	addi	t0,sp,16
	sw	a2,16(sp)
	la	t1,vsscanf
	mv	a2,t0
	sw	ra,12(sp)
	sw	a3,20(sp)
	sw	a4,24(sp)
	sw	a5,28(sp)
	sw	t0,0(sp)
	jalr	t1
	lw	ra,12(sp)
	addi	sp,sp,32
	jr	ra
	.size	sscanf, .-sscanf
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
