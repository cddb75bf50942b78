	.file	"samples.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	by_name, @function
by_name:
	lw	a5,0(a0)
	lw	a4,0(a1)
	lbu	a0,0(a5)
	bne	a0,zero,.L2
	j	.L8
.L4:
	lbu	a0,0(a5)
	beq	a0,zero,.L9
	mv	a4,a2
.L2:
	lbu	a3,0(a4)
	addi	a5,a5,1
	addi	a2,a4,1
	beq	a3,a0,.L4
.L3:
	sub	a0,a0,a3
	ret
.L9:
	lbu	a3,1(a4)
	sub	a0,a0,a3
	ret
.L8:
	lbu	a3,0(a4)
	j	.L3
	.size	by_name, .-by_name
	.align	2
	.type	by_people, @function
by_people:
	lw	a5,4(a0)
	lw	a4,4(a1)
	slt	a0,a5,a4
	sgt	a5,a5,a4
	sub	a0,a0,a5
	ret
	.size	by_people, .-by_people
	.align	2
	.type	by_age, @function
by_age:
	lh	a0,8(a0)
	lh	a5,8(a1)
	sub	a0,a0,a5
	ret
	.size	by_age, .-by_age
	.align	2
	.type	box_area, @function
box_area:
	lw	a4,4(a0)
	lw	a0,8(a0)
	mul	a0,a4,a0
	ret
	.size	box_area, .-box_area
	.align	2
	.type	triangle_area, @function
triangle_area:
	lw	a5,4(a0)
	lw	a4,8(a0)
	mul	a5,a5,a4
	srli	a0,a5,31
	add	a0,a0,a5
	srai	a0,a0,1
	ret
	.size	triangle_area, .-triangle_area
	.align	2
	.type	twice, @function
twice:
	slli	a0,a0,1
	ret
	.size	twice, .-twice
	.align	2
	.type	square, @function
square:
	mul	a0,a0,a0
	ret
	.size	square, .-square
	.align	2
	.type	less_one, @function
less_one:
	addi	a0,a0,-1
	ret
	.size	less_one, .-less_one
	.align	2
	.type	count, @function
count:
	lui	a5,%hi(columns)
	lw	a4,%lo(columns)(a5)
	addi	sp,sp,-24
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	li	s1,1
	beq	a4,a0,.L17
	or	a5,a1,a2
	or	a5,a5,a0
	not	a5,a5
	and	a5,a5,a4
	mv	s0,a0
	li	s1,0
	beq	a5,zero,.L17
.L19:
	neg	a0,a5
	and	a0,a0,a5
	sw	a5,0(sp)
	lw	a5,8(sp)
	or	a2,a5,a0
	lw	a5,4(sp)
	srli	a2,a2,1
	or	a1,a5,a0
	slli	a1,a1,1
	or	a0,s0,a0
	call	count
	lw	a5,0(sp)
	add	s1,s1,a0
	addi	a3,a5,-1
	and	a5,a5,a3
	bne	a5,zero,.L19
.L17:
	lw	ra,20(sp)
	lw	s0,16(sp)
	mv	a0,s1
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	count, .-count
	.align	2
	.type	first, @function
first:
	li	a4,8
	beq	a0,a4,.L51
	addi	sp,sp,-24
	sw	a0,4(sp)
	lw	a5,4(sp)
	neg	t0,a0
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	lui	s1,%hi(.LANCHOR0)
	sw	t0,0(sp)
	li	s0,0
	addi	s1,s1,%lo(.LANCHOR0)
	slli	t2,a0,2
	ble	a5,zero,.L48
.L59:
	li	a0,-1
	add	a1,s1,t2
	li	t1,8
.L37:
	lw	a4,0(sp)
	mv	a2,s1
.L30:
	lw	a5,0(a2)
	neg	t0,a4
	sub	a3,a5,s0
	bne	a5,s0,.L55
.L28:
	sw	s0,0(a1)
	addi	s0,s0,1
	bne	s0,t1,.L37
.L34:
	li	a0,0
.L56:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L55:
	beq	a3,t0,.L28
	mv	a5,a4
	beq	a4,a0,.L29
	addi	a2,a2,4
	addi	a4,a4,1
	bne	a5,a3,.L30
	add	a5,s1,t2
	sw	s0,0(a5)
	li	a5,8
	addi	s0,s0,1
	bne	s0,a5,.L37
	li	a0,0
	j	.L56
.L29:
	add	a5,s1,t2
	sw	s0,0(a5)
	beq	a3,a0,.L57
.L32:
	lw	a5,4(sp)
	sw	t2,8(sp)
	addi	a0,a5,1
	call	first
	lw	t2,8(sp)
	bne	a0,zero,.L58
	addi	s0,s0,1
	li	a4,8
	beq	s0,a4,.L34
	lw	a5,4(sp)
	bgt	a5,zero,.L59
.L48:
	add	a4,s1,t2
	sw	s0,0(a4)
	j	.L32
.L58:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	li	a0,1
	addi	sp,sp,24
	jr	ra
.L51:
	li	a0,1
	ret
.L57:
	addi	s0,s0,1
	li	a5,8
	bne	s0,a5,.L37
	li	a0,0
	j	.L56
	.size	first, .-first
	.align	2
	.type	sum, @function
sum:
	addi	sp,sp,-24
	addi	t1,sp,4
	sw	a1,4(sp)
	sw	a2,8(sp)
	sw	a3,12(sp)
	sw	a4,16(sp)
	sw	a5,20(sp)
	sw	t1,0(sp)
	beq	a0,zero,.L63
	slli	a0,a0,2
	add	a3,t1,a0
	mv	a5,t1
	li	a0,0
.L62:
	lw	a4,0(a5)
	addi	a5,a5,4
	add	a0,a0,a4
	bne	a5,a3,.L62
	addi	sp,sp,24
	jr	ra
.L63:
	li	a0,0
	addi	sp,sp,24
	jr	ra
	.size	sum, .-sum
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC4:
	.string	"$d in binary is $b; $s, $c, $d, $q!"
	.align	2
.LC5:
	.string	"0123456789abcdef"
	.text
	.align	2
	.type	form.constprop.0, @function
form.constprop.0:
	addi	sp,sp,-60
	addi	a1,sp,44
	sw	a2,44(sp)
	sw	a3,48(sp)
	lui	a2,%hi(.L71)
	lui	a3,%hi(.LC4)
	sw	a1,20(sp)
	sw	a1,4(sp)
	addi	a2,a2,%lo(.L71)
	addi	a1,a3,%lo(.LC4)
	sw	s1,36(sp)
	sw	a4,52(sp)
	sw	a5,56(sp)
	sw	s0,40(sp)
	mv	a5,a0
	li	a4,100
	li	a3,36
	li	s1,36
	sw	a2,0(sp)
	mv	t0,a1
	sw	a0,8(sp)
	j	.L87
.L96:
	sb	a3,0(a5)
	mv	a2,t0
	mv	a3,a4
	addi	a5,a5,1
.L68:
	addi	t0,a2,1
	beq	a3,zero,.L86
.L97:
	lbu	a4,2(a2)
.L87:
	addi	a2,t0,1
	bne	a3,s1,.L96
	addi	a4,a4,-98
	andi	a4,a4,0xff
	li	a3,17
	bgtu	a4,a3,.L69
	lw	a3,0(sp)
	slli	a4,a4,2
	add	a4,a4,a3
	lw	a4,0(a4)
	jr	a4
	.section	.rodata
	.align	2
	.align	2
.L71:
	.word	.L75
	.word	.L74
	.word	.L73
	.word	.L69
	.word	.L69
	.word	.L69
	.word	.L69
	.word	.L69
	.word	.L69
	.word	.L69
	.word	.L69
	.word	.L69
	.word	.L69
	.word	.L69
	.word	.L69
	.word	.L72
	.word	.L69
	.word	.L70
	.text
.L70:
	lw	a4,20(sp)
	lw	a3,0(a4)
	addi	a4,a4,4
	sw	a4,20(sp)
	lbu	a4,0(a3)
	beq	a4,zero,.L69
.L84:
	sb	a4,0(a5)
	lbu	a4,1(a3)
	addi	a3,a3,1
	addi	a5,a5,1
	bne	a4,zero,.L84
.L69:
	lbu	a3,2(t0)
	addi	t0,a2,1
	bne	a3,zero,.L97
.L86:
	sb	zero,0(a5)
	lw	a0,8(sp)
	lw	s0,40(sp)
	lw	s1,36(sp)
	sub	a0,a5,a0
	addi	sp,sp,60
	jr	ra
.L72:
	lw	a4,20(sp)
	lui	t1,%hi(.LC5)
	sw	t0,16(sp)
	lw	s0,4(a4)
	lw	a0,0(a4)
	addi	a4,a4,8
	sw	a4,20(sp)
	slli	a4,s0,1
	mv	a1,a5
	li	a3,60
	addi	t1,t1,%lo(.LC5)
	li	t2,-4
	sw	a2,12(sp)
	mv	t0,a4
	j	.L83
.L99:
	srl	a4,s0,a4
	andi	a4,a4,15
	add	a4,t1,a4
	lbu	a4,0(a4)
	addi	a3,a3,-4
	addi	a1,a1,1
	sb	a4,-1(a1)
	beq	a3,t2,.L98
.L83:
	addi	a4,a3,-32
	bge	a4,zero,.L99
	li	a4,31
	sub	a2,a4,a3
	sll	a2,t0,a2
	srl	a4,a0,a3
	or	a4,a2,a4
	andi	a4,a4,15
	add	a4,t1,a4
	lbu	a4,0(a4)
	addi	a3,a3,-4
	addi	a1,a1,1
	sb	a4,-1(a1)
	bne	a3,t2,.L83
.L98:
	lw	t0,16(sp)
	lw	a2,12(sp)
	addi	a5,a5,16
	lbu	a3,2(t0)
	j	.L68
.L73:
	lw	a4,20(sp)
	li	a0,0
	addi	t2,sp,24
	lw	a1,0(a4)
	addi	a4,a4,4
	sw	a4,20(sp)
	srai	a4,a1,31
	xor	a3,a4,a1
	sub	a3,a3,a4
	li	t1,10
	li	s0,9
	sw	a1,12(sp)
	sw	a2,16(sp)
.L78:
	remu	a2,a3,t1
	addi	a0,a0,1
	add	a4,t2,a0
	mv	a1,a3
	addi	a2,a2,48
	sb	a2,-1(a4)
	divu	a3,a3,t1
	bgtu	a1,s0,.L78
	lw	a1,12(sp)
	lw	a2,16(sp)
	blt	a1,zero,.L100
.L79:
	mv	a3,a5
.L80:
	lbu	a1,-1(a4)
	addi	a4,a4,-1
	addi	a3,a3,1
	sb	a1,-1(a3)
	bne	t2,a4,.L80
	lbu	a3,2(t0)
	add	a5,a5,a0
	j	.L68
.L74:
	lw	a4,20(sp)
	addi	a5,a5,1
	lbu	a3,2(t0)
	lw	a1,0(a4)
	addi	a4,a4,4
	sw	a4,20(sp)
	sb	a1,-1(a5)
	j	.L68
.L75:
	lw	a4,4(sp)
	mv	a1,a5
	addi	a3,a1,7
	lw	a0,0(a4)
	addi	t1,a4,4
	addi	a5,a5,8
.L85:
	sub	a4,a3,a1
	srl	a4,a0,a4
	andi	a4,a4,1
	addi	a1,a1,1
	addi	a4,a4,48
	sb	a4,-1(a1)
	bne	a1,a5,.L85
	lbu	a3,2(t0)
	sw	t1,4(sp)
	mv	a5,a1
	j	.L68
.L100:
	li	a3,45
	sb	a3,0(a5)
	addi	a5,a5,1
	j	.L79
	.size	form.constprop.0, .-form.constprop.0
	.align	2
	.type	sys_read.constprop.0, @function
sys_read.constprop.0:
	lui	a1,%hi(host)
	addi	a1,a1,%lo(host)
	lw	a5,8(a1)
	lw	t1,4(a1)
	li	a4,1024
	sub	a0,a5,t1
	bleu	a0,a4,.L102
	li	a0,1024
.L102:
	beq	a5,t1,.L107
	lw	t0,0(a1)
	lui	a3,%hi(.LANCHOR0+32)
	addi	a3,a3,%lo(.LANCHOR0+32)
	li	a5,0
	addi	t2,t1,1
.L104:
	add	a2,t2,a5
	add	a4,t1,a5
	sw	a2,4(a1)
	add	a4,t0,a4
	lbu	a4,0(a4)
	addi	a5,a5,1
	addi	a3,a3,1
	sb	a4,-1(a3)
	bgtu	a0,a5,.L104
.L107:
	ret
	.size	sys_read.constprop.0, .-sys_read.constprop.0
	.align	2
	.type	sys_write.constprop.0, @function
sys_write.constprop.0:
	mv	a4,a0
	mv	a0,a1
	beq	a1,zero,.L113
	lui	t1,%hi(host)
	addi	t1,t1,%lo(host)
	lw	a5,16(t1)
	add	t0,a4,a1
.L110:
	lbu	a3,0(a4)
	slli	a2,a5,5
	sub	a5,a2,a5
	add	a5,a5,a3
	sw	a5,16(t1)
	addi	a4,a4,1
	bne	t0,a4,.L110
.L113:
	ret
	.size	sys_write.constprop.0, .-sys_write.constprop.0
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"division by zero"
	.text
	.align	2
	.type	expression, @function
expression:
	li	a5,6
	beq	a0,a5,.L155
	addi	sp,sp,-24
	addi	a5,a0,1
	sw	a0,0(sp)
	mv	a0,a5
	sw	s0,16(sp)
	sw	a5,4(sp)
	sw	ra,20(sp)
	sw	s1,12(sp)
	call	expression
	lui	t1,%hi(error)
	lw	a5,%lo(error)(t1)
	lw	a1,0(sp)
	mv	s0,a0
	lui	a2,%hi(at)
	lui	t0,%hi(.L135)
	bne	a5,zero,.L114
.L116:
	lw	a5,%lo(at)(a2)
	li	a0,0
	li	a4,32
	li	t2,9
	j	.L130
.L131:
	addi	a5,a5,1
	li	a0,1
.L130:
	lbu	s1,0(a5)
	beq	s1,a4,.L131
	beq	s1,t2,.L131
	beq	a0,zero,.L132
	sw	a5,%lo(at)(a2)
.L132:
	li	a4,94
	bgtu	s1,a4,.L133
	li	a4,36
	bleu	s1,a4,.L114
	addi	t2,s1,-37
	andi	a4,t2,0xff
	li	a0,57
	bgtu	a4,a0,.L114
	slli	a4,a4,2
	addi	a0,t0,%lo(.L135)
	add	a4,a4,a0
	lw	a4,0(a4)
	jr	a4
	.section	.rodata
	.align	2
	.align	2
.L135:
	.word	.L138
	.word	.L140
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L138
	.word	.L139
	.word	.L114
	.word	.L139
	.word	.L114
	.word	.L138
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L137
	.word	.L114
	.word	.L136
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L114
	.word	.L134
	.text
.L140:
	li	a4,2
	beq	a1,a4,.L156
.L114:
	lw	ra,20(sp)
	mv	a0,s0
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L138:
	li	a4,5
	bne	a1,a4,.L114
.L146:
	lw	a0,4(sp)
	addi	a5,a5,1
	sw	a5,%lo(at)(a2)
	sw	t2,8(sp)
	sw	a1,0(sp)
	call	expression
	lw	t2,8(sp)
	li	a5,57
	lw	a1,0(sp)
	andi	t2,t2,0xff
	lui	a2,%hi(at)
	lui	t1,%hi(error)
	lui	t0,%hi(.L135)
	bgtu	t2,a5,.L118
	lui	a5,%hi(.L120)
	slli	t2,t2,2
	addi	a5,a5,%lo(.L120)
	add	a5,t2,a5
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L120:
	.word	.L123
	.word	.L127
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L126
	.word	.L125
	.word	.L118
	.word	.L124
	.word	.L118
	.word	.L123
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L122
	.word	.L118
	.word	.L121
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L118
	.word	.L119
	.text
.L126:
	mul	s0,s0,a0
.L118:
	lw	a5,%lo(error)(t1)
	beq	a5,zero,.L116
.L154:
	lw	ra,20(sp)
	mv	a0,s0
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L139:
	li	a4,4
	beq	a1,a4,.L146
	j	.L114
.L136:
	li	a4,3
	bne	a1,a4,.L114
	lbu	a0,1(a5)
	li	a4,62
	bne	a0,a4,.L114
	addi	a5,a5,2
	li	a0,4
	sw	a1,0(sp)
	sw	a5,%lo(at)(a2)
	call	expression
	lw	a1,0(sp)
	lui	a2,%hi(at)
	lui	t1,%hi(error)
	lui	t0,%hi(.L135)
.L121:
	lw	a5,%lo(error)(t1)
	sra	s0,s0,a0
	beq	a5,zero,.L116
	j	.L154
.L137:
	li	a4,3
	bne	a1,a4,.L114
	lbu	a0,1(a5)
	li	a4,60
	bne	a0,a4,.L114
	addi	a5,a5,2
	li	a0,4
	sw	a1,0(sp)
	sw	a5,%lo(at)(a2)
	call	expression
	lw	a1,0(sp)
	lui	a2,%hi(at)
	lui	t1,%hi(error)
	lui	t0,%hi(.L135)
.L122:
	lw	a5,%lo(error)(t1)
	sll	s0,s0,a0
	beq	a5,zero,.L116
	j	.L154
.L134:
	li	a4,1
	bne	a1,a4,.L114
	addi	a5,a5,1
	li	a0,2
	sw	a1,0(sp)
	sw	a5,%lo(at)(a2)
	call	expression
	lw	a1,0(sp)
	lui	a2,%hi(at)
	lui	t1,%hi(error)
	lui	t0,%hi(.L135)
.L119:
	lw	a5,%lo(error)(t1)
	xor	s0,s0,a0
	beq	a5,zero,.L116
	j	.L154
.L133:
	li	a4,124
	bne	s1,a4,.L114
	bne	a1,zero,.L114
	addi	a5,a5,1
	li	a0,1
	sw	a5,%lo(at)(a2)
	sw	a1,0(sp)
	call	expression
	lui	t1,%hi(error)
	lw	a5,%lo(error)(t1)
	lw	a1,0(sp)
	or	s0,s0,a0
	lui	a2,%hi(at)
	lui	t0,%hi(.L135)
	beq	a5,zero,.L116
	j	.L154
.L123:
	beq	a0,zero,.L157
	li	a5,47
	beq	s1,a5,.L158
	lw	a5,%lo(error)(t1)
	rem	s0,s0,a0
	beq	a5,zero,.L116
	j	.L154
.L125:
	lw	a5,%lo(error)(t1)
	add	s0,s0,a0
	beq	a5,zero,.L116
	j	.L154
.L124:
	lw	a5,%lo(error)(t1)
	sub	s0,s0,a0
	beq	a5,zero,.L116
	j	.L154
.L156:
	addi	a5,a5,1
	li	a0,3
	sw	a1,0(sp)
	sw	a5,%lo(at)(a2)
	call	expression
	lw	a1,0(sp)
	lui	a2,%hi(at)
	lui	t1,%hi(error)
	lui	t0,%hi(.L135)
.L127:
	lw	a5,%lo(error)(t1)
	and	s0,s0,a0
	beq	a5,zero,.L116
	j	.L154
.L155:
	tail	primary
.L158:
	lw	a5,%lo(error)(t1)
	div	s0,s0,a0
	beq	a5,zero,.L116
	j	.L154
.L157:
	lui	a5,%hi(.LC6)
	addi	a5,a5,%lo(.LC6)
	sw	a5,%lo(error)(t1)
	li	s0,0
	j	.L114
	.size	expression, .-expression
	.section	.rodata.str1.4
	.align	2
.LC7:
	.string	"unexpected character"
	.align	2
.LC8:
	.string	"unexpected end"
	.align	2
.LC9:
	.string	"missing )"
	.text
	.align	2
	.type	primary, @function
primary:
	addi	sp,sp,-16
	sw	s1,4(sp)
	lui	s1,%hi(at)
	sw	s0,8(sp)
	lw	a5,%lo(at)(s1)
	sw	ra,12(sp)
	li	a3,0
	li	s0,1
	li	a4,32
	li	a2,9
	li	t1,40
	li	t0,45
	j	.L160
.L161:
	addi	a5,a5,1
	li	a3,1
.L160:
	lbu	a1,0(a5)
	mv	a0,a5
	beq	a1,a4,.L161
	beq	a1,a2,.L161
	beq	a1,t1,.L199
	bne	a1,t0,.L169
	addi	a5,a5,1
	neg	s0,s0
	li	a3,1
	j	.L160
.L199:
	addi	a5,a5,1
	li	a0,0
	sw	a5,%lo(at)(s1)
	call	expression
	lw	a5,%lo(at)(s1)
	li	a3,0
	li	a2,32
	li	a1,9
	j	.L163
.L164:
	addi	a5,a5,1
	li	a3,1
.L163:
	lbu	a4,0(a5)
	beq	a4,a2,.L164
	beq	a4,a1,.L164
	beq	a3,zero,.L165
	sw	a5,%lo(at)(s1)
.L165:
	li	a3,41
	beq	a4,a3,.L200
	lui	a5,%hi(.LC9)
	lui	a4,%hi(error)
	addi	a5,a5,%lo(.LC9)
	sw	a5,%lo(error)(a4)
.L167:
	mul	a0,a0,s0
.L159:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L169:
	beq	a3,zero,.L171
	sw	a5,%lo(at)(s1)
.L171:
	li	a4,126
	beq	a1,a4,.L201
	addi	a4,a1,-48
	andi	a4,a4,0xff
	li	a3,9
	bleu	a4,a3,.L202
	addi	a4,a1,-97
	andi	a2,a4,0xff
	li	a3,25
	bleu	a2,a3,.L203
	beq	a1,zero,.L184
	lui	a5,%hi(.LC7)
	addi	a5,a5,%lo(.LC7)
.L183:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lui	a4,%hi(error)
	sw	a5,%lo(error)(a4)
	lw	s1,4(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
.L200:
	addi	a5,a5,1
	sw	a5,%lo(at)(s1)
	j	.L167
.L203:
	lui	a3,%hi(.LANCHOR0)
	slli	a4,a4,2
	addi	a3,a3,%lo(.LANCHOR0)
	add	a4,a3,a4
	lw	a4,1056(a4)
	addi	a5,a5,1
.L197:
	mul	a0,s0,a4
	sw	a5,%lo(at)(s1)
.L205:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L202:
	li	a4,48
	lbu	a3,1(a5)
	beq	a1,a4,.L204
.L174:
	li	a4,0
	li	a3,9
.L181:
	slli	a5,a4,2
	add	a5,a5,a4
	addi	a0,a0,1
	slli	a5,a5,1
	add	a5,a5,a1
	lbu	a1,0(a0)
	addi	a4,a5,-48
	addi	a5,a1,-48
	andi	a5,a5,0xff
	bleu	a5,a3,.L181
	sw	a0,%lo(at)(s1)
	mul	a0,s0,a4
	j	.L205
.L184:
	lui	a5,%hi(.LC8)
	addi	a5,a5,%lo(.LC8)
	j	.L183
.L201:
	addi	a5,a5,1
	sw	a5,%lo(at)(s1)
	call	primary
	not	a5,a0
	mul	a0,a5,s0
	j	.L159
.L204:
	li	a4,120
	bne	a3,a4,.L174
	addi	a5,a5,2
	sw	a5,%lo(at)(s1)
	li	t0,0
	li	a4,0
	sw	s0,0(sp)
	j	.L180
.L206:
	add	a4,a0,a2
.L176:
	addi	a5,a5,1
	li	t0,1
.L180:
	lbu	a0,0(a5)
	slli	a2,a4,4
	mv	a3,a2
	addi	a1,a0,-48
	ori	t1,a0,32
	andi	a1,a1,0xff
	li	s0,9
	addi	a2,a2,-48
	addi	t2,t1,-97
	addi	a3,a3,-87
	bleu	a1,s0,.L206
	li	a2,5
	bgtu	t2,a2,.L207
	add	a4,t1,a3
	j	.L176
.L207:
	lw	s0,0(sp)
	bne	t0,zero,.L197
	mul	a0,s0,a4
	j	.L205
	.size	primary, .-primary
	.align	2
	.type	make.constprop.0, @function
make.constprop.0:
	addi	sp,sp,-40
	sw	s0,20(sp)
	mv	t2,a2
	srli	s0,a3,16
	mv	t0,a3
	sw	s1,16(sp)
	sw	a5,36(sp)
	sh	s0,10(sp)
	addi	a5,sp,24
	sh	s0,6(a0)
	slli	t2,t2,16
	lw	s0,20(sp)
	slli	t0,t0,16
	li	t1,6512640
	srli	s1,a2,16
	sw	a5,0(sp)
	srli	t2,t2,16
	srli	t0,t0,16
	addi	t1,t1,609
	li	a5,99
	sh	s1,6(sp)
	sw	a2,24(sp)
	sw	a3,28(sp)
	sw	a4,32(sp)
	sh	t2,4(sp)
	sh	t0,8(sp)
	sw	t1,12(sp)
	sh	s1,2(a0)
	sh	t2,0(a0)
	sh	t0,4(a0)
	sh	t1,8(a0)
	sh	a5,10(a0)
	lw	s1,16(sp)
	addi	sp,sp,40
	jr	ra
	.size	make.constprop.0, .-make.constprop.0
	.align	2
	.type	sortlines_sort.constprop.0, @function
sortlines_sort.constprop.0:
	addi	sp,sp,-32
	sw	ra,28(sp)
	sw	s0,24(sp)
	sw	s1,20(sp)
	sw	a1,8(sp)
	li	a5,1
	ble	a1,a5,.L210
	srai	t2,a1,1
	mv	s1,a1
	mv	a1,t2
	mv	s0,a0
	sw	t2,4(sp)
	call	sortlines_sort.constprop.0
	lw	t2,4(sp)
	slli	a0,t2,2
	sub	a1,s1,t2
	add	a0,s0,a0
	call	sortlines_sort.constprop.0
	lw	t2,4(sp)
	ble	s1,t2,.L231
	lui	a5,%hi(sortlines_reverse)
	lw	a5,%lo(sortlines_reverse)(a5)
	li	a1,0
	li	t0,0
	sw	a5,12(sp)
	lui	a5,%hi(.LANCHOR0+1160)
	addi	a5,a5,%lo(.LANCHOR0+1160)
	mv	s1,a5
	sw	a5,16(sp)
.L221:
	slli	a5,t0,2
	add	a5,s0,a5
	lw	a0,0(a5)
	slli	a5,t2,2
	add	a5,s0,a5
	lw	t1,0(a5)
	lbu	a5,0(a0)
	mv	a4,a0
	lbu	a2,0(t1)
	mv	a3,t1
	beq	a5,zero,.L252
	sw	a0,0(sp)
	j	.L213
.L216:
	lbu	a5,0(a4)
	beq	a5,zero,.L253
	mv	a3,a0
.L213:
	lbu	a2,0(a3)
	addi	a4,a4,1
	addi	a0,a3,1
	beq	a2,a5,.L216
	lw	a4,12(sp)
	lw	a0,0(sp)
	sub	a5,a5,a2
	bne	a4,zero,.L215
	ble	a5,zero,.L214
.L218:
	lw	a5,4(sp)
	mv	a0,t1
	sw	a0,0(s1)
	addi	t2,t2,1
	addi	a1,a1,1
	ble	a5,t0,.L248
.L254:
	lw	a5,8(sp)
	addi	s1,s1,4
	bgt	a5,t2,.L221
	lw	a5,16(sp)
.L212:
	lw	t1,4(sp)
	slli	a3,t0,2
	slli	a4,a1,2
	add	a3,s0,a3
	add	a4,a5,a4
	mv	a2,t0
.L222:
	lw	a0,0(a3)
	addi	a2,a2,1
	addi	a3,a3,4
	sw	a0,0(a4)
	addi	a4,a4,4
	bgt	t1,a2,.L222
	lw	a2,4(sp)
	addi	a3,a1,1
	li	a4,0
	ble	a2,t0,.L224
	addi	a4,a2,-1
	sub	a4,a4,t0
.L224:
	add	a1,a4,a3
	or	a4,s0,a5
	andi	a4,a4,3
	slli	a1,a1,2
	bne	a4,zero,.L234
.L255:
	li	a0,3
	add	a4,a5,a1
	mv	a2,s0
	mv	a3,a5
	bleu	a1,a0,.L234
.L229:
	lw	a5,0(a3)
	addi	a3,a3,4
	addi	a2,a2,4
	sw	a5,-4(a2)
	bne	a4,a3,.L229
.L210:
	lw	ra,28(sp)
	lw	s0,24(sp)
	lw	s1,20(sp)
	addi	sp,sp,32
	jr	ra
.L253:
	lw	a5,12(sp)
	lw	a0,0(sp)
	beq	a5,zero,.L214
	lbu	a5,1(a3)
	neg	a5,a5
.L215:
	blt	a5,zero,.L218
.L214:
	lw	a5,4(sp)
	addi	t0,t0,1
	sw	a0,0(s1)
	addi	a1,a1,1
	bgt	a5,t0,.L254
.L248:
	lw	a5,16(sp)
	slli	a1,a1,2
	or	a4,s0,a5
	andi	a4,a4,3
	beq	a4,zero,.L255
.L234:
	mv	a4,a5
	add	a5,a5,a1
	beq	a1,zero,.L210
.L230:
	lbu	a3,0(a4)
	addi	a4,a4,1
	addi	s0,s0,1
	sb	a3,-1(s0)
	bne	a5,a4,.L230
	lw	ra,28(sp)
	lw	s0,24(sp)
	lw	s1,20(sp)
	addi	sp,sp,32
	jr	ra
.L252:
	lw	a5,12(sp)
	beq	a5,zero,.L214
	neg	a5,a2
	bge	a5,zero,.L214
	j	.L218
.L231:
	lui	a5,%hi(.LANCHOR0+1160)
	li	t0,0
	li	a1,0
	addi	a5,a5,%lo(.LANCHOR0+1160)
	j	.L212
	.size	sortlines_sort.constprop.0, .-sortlines_sort.constprop.0
	.align	2
	.globl	mini_write_all
	.type	mini_write_all, @function
mini_write_all:
	beq	a2,zero,.L265
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s0,a2
	mv	s1,a1
	j	.L259
.L270:
	add	s1,s1,a0
	beq	s0,zero,.L269
.L259:
	mv	a1,s0
	mv	a0,s1
	call	sys_write.constprop.0
	sub	s0,s0,a0
	bge	a0,zero,.L270
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L269:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
.L265:
	li	a0,0
	ret
	.size	mini_write_all, .-mini_write_all
	.align	2
	.globl	mini_flush
	.type	mini_flush, @function
mini_flush:
	addi	sp,sp,-12
	lui	a5,%hi(out_used)
	sw	s0,4(sp)
	lw	s0,%lo(out_used)(a5)
	sw	ra,8(sp)
	sw	s1,0(sp)
	sw	zero,%lo(out_used)(a5)
	bne	s0,zero,.L280
.L271:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L280:
	lui	s1,%hi(.LANCHOR1-1912)
	addi	s1,s1,%lo(.LANCHOR1-1912)
	j	.L273
.L281:
	add	s1,s1,a0
	beq	s0,zero,.L271
.L273:
	mv	a1,s0
	mv	a0,s1
	call	sys_write.constprop.0
	sub	s0,s0,a0
	bge	a0,zero,.L281
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	mini_flush, .-mini_flush
	.section	.text.unlikely,"ax",@progbits
	.align	2
	.globl	mini_exit
	.type	mini_exit, @function
mini_exit:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	mini_flush
	ebreak
	.size	mini_exit, .-mini_exit
	.section	.rodata.str1.4
	.align	2
.LC10:
	.string	"\n"
	.text
	.align	2
	.globl	mini_panic
	.type	mini_panic, @function
mini_panic:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	mv	s0,a0
	call	mini_flush
	lbu	a5,0(s0)
	mv	a2,s0
	beq	a5,zero,.L285
.L286:
	lbu	a5,1(a2)
	addi	a2,a2,1
	bne	a5,zero,.L286
.L285:
	sub	a2,a2,s0
	mv	a1,s0
	li	a0,2
	call	mini_write_all
	lui	a1,%hi(.LC10)
	li	a2,1
	addi	a1,a1,%lo(.LC10)
	li	a0,2
	call	mini_write_all
	ebreak
	.size	mini_panic, .-mini_panic
	.align	2
	.globl	mini_putchar
	.type	mini_putchar, @function
mini_putchar:
	addi	sp,sp,-20
	lui	a4,%hi(out_used)
	sw	s1,8(sp)
	lw	s1,%lo(out_used)(a4)
	sw	ra,16(sp)
	sw	s0,12(sp)
	li	a3,1024
	mv	a5,a0
	beq	s1,a3,.L297
	lui	s0,%hi(.LANCHOR1)
	addi	a3,s1,1
	addi	s0,s0,%lo(.LANCHOR1)
.L292:
	add	s0,s0,s1
	sb	a5,-1912(s0)
	lw	ra,16(sp)
	lw	s0,12(sp)
	sw	a3,%lo(out_used)(a4)
	lw	s1,8(sp)
	andi	a0,a5,0xff
	addi	sp,sp,20
	jr	ra
.L297:
	lui	s0,%hi(.LANCHOR1)
	addi	s0,s0,%lo(.LANCHOR1)
	addi	a3,s0,-1912
	j	.L293
.L299:
	lw	a3,4(sp)
	add	a3,a3,a0
	beq	s1,zero,.L298
.L293:
	mv	a1,s1
	mv	a0,a3
	sw	a5,0(sp)
	sw	a3,4(sp)
	call	sys_write.constprop.0
	lw	a5,0(sp)
	sub	s1,s1,a0
	lui	a4,%hi(out_used)
	bge	a0,zero,.L299
	li	a3,1
	li	s1,0
	j	.L292
.L298:
	li	a3,1
	j	.L292
	.size	mini_putchar, .-mini_putchar
	.align	2
	.type	number, @function
number:
	addi	sp,sp,-76
	sw	s0,68(sp)
	sw	ra,72(sp)
	sw	s1,64(sp)
	mv	t0,a4
	lw	s0,84(sp)
	mv	t1,a0
	li	a4,0
	beq	a1,zero,.L301
	li	t2,65536
	sw	a5,4(sp)
	addi	a0,sp,40
	addi	t2,t2,-1
	sw	t1,0(sp)
	mv	a5,a1
.L303:
	srli	t1,a5,16
	srli	a1,a2,16
	and	a5,a5,t2
	and	a2,a2,t2
	sw	a5,28(sp)
	sw	a2,36(sp)
	sw	t1,24(sp)
	sw	a1,32(sp)
	addi	a2,sp,24
	li	a5,0
.L302:
	lw	a1,0(a2)
	slli	a5,a5,16
	addi	a2,a2,4
	or	a5,a5,a1
	divu	a1,a5,a3
	sw	a1,-4(a2)
	remu	a5,a5,a3
	bne	a0,a2,.L302
	add	a5,t0,a5
	lw	a1,24(sp)
	lbu	s1,0(a5)
	lw	a5,28(sp)
	slli	a1,a1,16
	lw	a2,32(sp)
	addi	a4,a4,1
	or	a5,a1,a5
	lw	a1,36(sp)
	add	t1,a0,a4
	slli	a2,a2,16
	sb	s1,-1(t1)
	or	a2,a2,a1
	bne	a5,zero,.L303
	lw	t1,0(sp)
	lw	a5,4(sp)
.L301:
	beq	a2,zero,.L304
	addi	a0,sp,40
.L305:
	addi	a4,a4,1
	add	s1,a0,a4
	mv	t2,a2
	remu	a1,a2,a3
	add	a1,t0,a1
	lbu	a1,0(a1)
	divu	a2,a2,a3
	sb	a1,-1(s1)
	bleu	a3,t2,.L305
.L304:
	lbu	a0,0(a5)
	blt	s0,zero,.L368
.L306:
	ble	s0,a4,.L345
	lw	a3,76(sp)
	sub	a1,s0,a4
	addi	s1,a1,-1
	andi	a3,a3,1
	sw	a3,0(sp)
	beq	a0,zero,.L310
.L372:
	mv	a3,a5
.L311:
	lbu	a2,1(a3)
	addi	a3,a3,1
	bne	a2,zero,.L311
	sub	s0,a3,a5
	lw	a3,80(sp)
	sub	s0,a3,s0
	lw	a3,0(sp)
	sub	s0,s0,a1
	sub	s0,s0,a4
	bne	a3,zero,.L365
	addi	t0,s0,-1
	ble	s0,zero,.L365
.L339:
	sw	s0,12(sp)
	sw	s1,16(sp)
	li	t2,32
	sw	a1,4(sp)
	sw	a4,8(sp)
	mv	s0,t0
	mv	s1,t1
	sw	a5,20(sp)
	j	.L316
.L314:
	lw	a5,8(s1)
	lw	a3,4(s1)
	add	a4,a4,a5
	addi	a5,a5,1
	bgeu	a5,a3,.L315
	sb	t2,0(a4)
	lw	a5,8(s1)
	addi	a5,a5,1
.L315:
	sw	a5,8(s1)
	addi	s0,s0,-1
	li	a5,-1
	beq	s0,a5,.L369
.L316:
	lw	a4,0(s1)
	bne	a4,zero,.L314
	li	a0,32
	call	mini_putchar
	lw	a5,8(s1)
	addi	s0,s0,-1
	li	t2,32
	addi	a5,a5,1
	sw	a5,8(s1)
	li	a5,-1
	bne	s0,a5,.L316
.L369:
	lw	a5,20(sp)
	mv	t1,s1
	lw	a1,4(sp)
	lbu	a0,0(a5)
	lw	a4,8(sp)
	lw	s0,12(sp)
	lw	s1,16(sp)
	beq	a0,zero,.L317
	mv	s0,t1
	lw	a3,0(s0)
	mv	s1,a5
	addi	s1,s1,1
	bne	a3,zero,.L318
	call	mini_putchar
	lw	a4,8(s0)
	addi	a4,a4,1
.L374:
	sw	a4,8(s0)
	lbu	a0,0(s1)
	bne	a0,zero,.L320
.L373:
	lw	a1,4(sp)
	mv	t1,s0
	lw	a4,8(sp)
	lw	s1,16(sp)
	lw	s0,12(sp)
	beq	a1,zero,.L330
.L324:
	sw	s0,8(sp)
	li	a3,48
	mv	s0,s1
	sw	a4,4(sp)
	mv	s1,t1
	j	.L329
.L327:
	lw	a5,8(s1)
	lw	a1,4(s1)
	add	a4,a4,a5
	addi	a5,a5,1
	bgeu	a5,a1,.L328
	sb	a3,0(a4)
	lw	a5,8(s1)
	addi	a5,a5,1
.L328:
	sw	a5,8(s1)
	addi	a5,s0,-1
	beq	s0,zero,.L370
.L346:
	mv	s0,a5
.L329:
	lw	a4,0(s1)
	bne	a4,zero,.L327
	li	a0,48
	call	mini_putchar
	lw	a5,8(s1)
	li	a3,48
	addi	a5,a5,1
	sw	a5,8(s1)
	addi	a5,s0,-1
	bne	s0,zero,.L346
.L370:
	lw	a4,4(sp)
	lw	s0,8(sp)
	mv	t1,s1
.L330:
	beq	a4,zero,.L326
.L322:
	addi	a3,sp,40
	add	s1,a3,a4
	sw	s0,4(sp)
	mv	s0,s1
	mv	s1,t1
	j	.L334
.L332:
	lw	a5,8(s1)
	lw	a1,4(s1)
	add	a4,a4,a5
	addi	a5,a5,1
	bgeu	a5,a1,.L333
	sb	a0,0(a4)
	lw	a5,8(s1)
	addi	a5,a5,1
.L333:
	sw	a5,8(s1)
	addi	s0,s0,-1
	beq	a3,s0,.L371
.L334:
	lw	a4,0(s1)
	lbu	a0,-1(s0)
	bne	a4,zero,.L332
	call	mini_putchar
	lw	a5,8(s1)
	addi	a3,sp,40
	addi	s0,s0,-1
	addi	a5,a5,1
	sw	a5,8(s1)
	bne	a3,s0,.L334
.L371:
	lw	s0,4(sp)
	mv	t1,s1
.L326:
	lw	a5,0(sp)
	beq	a5,zero,.L300
.L331:
	addi	s1,s0,-1
	ble	s0,zero,.L300
	mv	a3,s1
	li	s0,32
	mv	s1,t1
	j	.L337
.L335:
	lw	a5,8(s1)
	lw	a2,4(s1)
	add	a4,a4,a5
	addi	a5,a5,1
	bgeu	a5,a2,.L336
	sb	s0,0(a4)
	lw	a5,8(s1)
	addi	a5,a5,1
.L336:
	sw	a5,8(s1)
	addi	a3,a3,-1
	li	a5,-1
	beq	a3,a5,.L300
.L337:
	lw	a4,0(s1)
	bne	a4,zero,.L335
	li	a0,32
	sw	a3,0(sp)
	call	mini_putchar
	lw	a5,8(s1)
	lw	a3,0(sp)
	addi	a5,a5,1
	sw	a5,8(s1)
	addi	a3,a3,-1
	li	a5,-1
	bne	a3,a5,.L337
.L300:
	lw	ra,72(sp)
	lw	s0,68(sp)
	lw	s1,64(sp)
	addi	sp,sp,76
	jr	ra
.L345:
	lw	a3,76(sp)
	li	s1,-1
	li	a1,0
	andi	a3,a3,1
	sw	a3,0(sp)
	bne	a0,zero,.L372
.L310:
	lw	a3,80(sp)
	sub	t0,a3,a1
	lw	a3,0(sp)
	sub	s0,t0,a4
	beq	a3,zero,.L338
	bne	a1,zero,.L324
	bne	a4,zero,.L322
	j	.L331
.L365:
	sw	s0,12(sp)
	sw	s1,16(sp)
	sw	a1,4(sp)
	sw	a4,8(sp)
	mv	s0,t1
	mv	s1,a5
	j	.L320
.L318:
	lw	a4,8(s0)
	lw	a2,4(s0)
	add	a3,a3,a4
	addi	a4,a4,1
	bgeu	a4,a2,.L319
	sb	a0,0(a3)
	lw	a4,8(s0)
	addi	a4,a4,1
.L319:
	sw	a4,8(s0)
	lbu	a0,0(s1)
	beq	a0,zero,.L373
.L320:
	lw	a3,0(s0)
	addi	s1,s1,1
	bne	a3,zero,.L318
	call	mini_putchar
	lw	a4,8(s0)
	addi	a4,a4,1
	j	.L374
.L368:
	lw	a3,76(sp)
	li	s0,1
	andi	a2,a3,3
	li	a3,2
	bne	a2,a3,.L306
	beq	a0,zero,.L344
	mv	a3,a5
.L308:
	lbu	a2,1(a3)
	addi	a3,a3,1
	bne	a2,zero,.L308
	lw	a2,80(sp)
	sub	a3,a3,a5
	sub	s0,a2,a3
	bge	s0,zero,.L306
.L375:
	li	s0,1
	j	.L306
.L338:
	addi	t0,s0,-1
	bgt	s0,zero,.L339
.L317:
	bne	a1,zero,.L324
	bne	a4,zero,.L322
	j	.L300
.L344:
	lw	s0,80(sp)
	bge	s0,zero,.L306
	j	.L375
	.size	number, .-number
	.section	.rodata.str1.4
	.align	2
.LC11:
	.string	"-"
	.align	2
.LC12:
	.string	"+"
	.align	2
.LC13:
	.string	""
	.align	2
.LC14:
	.string	" "
	.align	2
.LC15:
	.string	"0123456789ABCDEF"
	.align	2
.LC16:
	.string	"(null)"
	.align	2
.LC17:
	.string	"0x"
	.align	2
.LC18:
	.string	"printf: unknown conversion"
	.text
	.align	2
	.type	format_to.constprop.0, @function
format_to.constprop.0:
	lbu	a5,0(a1)
	beq	a5,zero,.L477
	addi	sp,sp,-48
	sw	s0,40(sp)
	mv	t1,a0
	sw	ra,44(sp)
	sw	s1,36(sp)
	mv	s0,a1
	mv	t0,a2
	mv	a0,a5
.L377:
	li	a5,37
	beq	a0,a5,.L481
	lw	a4,0(t1)
	beq	a4,zero,.L482
	lw	a3,8(t1)
	lw	a2,4(t1)
	addi	a5,a3,1
	bgeu	a5,a2,.L381
	add	a4,a4,a3
	sb	a0,0(a4)
	lw	a5,8(t1)
	addi	a5,a5,1
.L381:
	sw	a5,8(t1)
.L382:
	lbu	a0,1(s0)
	addi	s0,s0,1
	bne	a0,zero,.L377
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	s1,36(sp)
	addi	sp,sp,48
	jr	ra
.L481:
	lbu	a4,1(s0)
	li	a5,45
	addi	s0,s0,1
	li	a0,0
	li	a3,48
	li	a2,43
	li	a1,32
	beq	a4,a5,.L483
.L383:
	beq	a4,a3,.L484
	beq	a4,a2,.L485
	bne	a4,a1,.L387
	ori	a0,a0,8
	addi	s0,s0,1
.L486:
	lbu	a4,0(s0)
	bne	a4,a5,.L383
.L483:
	ori	a0,a0,1
	addi	s0,s0,1
	j	.L486
.L484:
	ori	a0,a0,2
	addi	s0,s0,1
	j	.L486
.L485:
	ori	a0,a0,4
	addi	s0,s0,1
	j	.L486
.L387:
	li	a5,42
	li	s1,0
	beq	a4,a5,.L487
.L388:
	addi	a5,a4,-48
	andi	a5,a5,0xff
	li	a2,9
	li	a3,9
	bgtu	a5,a2,.L391
	mv	a2,s1
.L390:
	slli	s1,a2,2
	add	s1,s1,a2
	addi	s0,s0,1
	slli	s1,s1,1
	add	s1,s1,a4
	lbu	a4,0(s0)
	addi	a2,s1,-48
	addi	a5,a4,-48
	andi	a5,a5,0xff
	bleu	a5,a3,.L390
	mv	s1,a2
.L391:
	li	a5,46
	li	t2,-1
	beq	a4,a5,.L488
.L392:
	li	a2,0
	li	a4,108
	li	a3,122
	j	.L396
.L397:
	addi	a5,a5,-108
	seqz	a5,a5
	add	a2,a2,a5
	addi	s0,s0,1
.L396:
	lbu	a5,0(s0)
	beq	a5,a4,.L397
	beq	a5,a3,.L397
	li	a4,37
	beq	a5,a4,.L398
	addi	a4,a5,-88
	andi	a4,a4,0xff
	li	a3,32
	bgtu	a4,a3,.L399
	lui	a3,%hi(.L401)
	slli	a4,a4,2
	addi	a3,a3,%lo(.L401)
	add	a4,a4,a3
	lw	a4,0(a4)
	jr	a4
	.section	.rodata
	.align	2
	.align	2
.L401:
	.word	.L448
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L405
	.word	.L404
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L404
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L399
	.word	.L400
	.word	.L403
	.word	.L399
	.word	.L399
	.word	.L402
	.word	.L399
	.word	.L400
	.word	.L399
	.word	.L399
	.word	.L400
	.text
.L400:
	li	a4,117
	beq	a5,a4,.L452
	li	a4,111
	bne	a5,a4,.L453
	lui	a4,%hi(.LC5)
	addi	a4,a4,%lo(.LC5)
	li	a3,8
.L406:
	li	a5,1
	ble	a2,a5,.L411
.L497:
	lw	a1,4(t0)
	lw	a2,0(t0)
	addi	t0,t0,8
.L412:
	lui	a5,%hi(.LC13)
	sw	t0,16(sp)
	sw	t2,8(sp)
	sw	s1,4(sp)
	sw	a0,0(sp)
	addi	a5,a5,%lo(.LC13)
.L480:
	mv	a0,t1
	sw	t1,12(sp)
	call	number
	lw	t1,12(sp)
	lw	t0,16(sp)
	j	.L382
.L404:
	li	a5,1
	ble	a2,a5,.L407
	lw	a1,4(t0)
	addi	a5,t0,8
	lw	a2,0(t0)
	mv	t0,a5
	blt	a1,zero,.L408
.L409:
	andi	a5,a0,4
	beq	a5,zero,.L489
	lui	a5,%hi(.LC12)
	addi	a5,a5,%lo(.LC12)
.L410:
	lui	a4,%hi(.LC5)
	sw	t0,16(sp)
	sw	t2,8(sp)
	sw	s1,4(sp)
	sw	a0,0(sp)
	addi	a4,a4,%lo(.LC5)
	li	a3,10
	j	.L480
.L405:
	andi	a5,a0,1
	lw	a4,0(t1)
	lw	a0,0(t0)
	beq	a5,zero,.L490
.L413:
	beq	a4,zero,.L491
.L417:
	lw	a2,8(t1)
	lw	a1,4(t1)
	addi	a3,a2,1
	bgeu	a3,a1,.L418
	add	a4,a4,a2
	sb	a0,0(a4)
	lw	a3,8(t1)
	addi	a3,a3,1
.L418:
	sw	a3,8(t1)
	bne	a5,zero,.L492
.L423:
	addi	t0,t0,4
	j	.L382
.L402:
	lw	a1,0(t0)
	addi	a5,t0,4
	sw	a5,32(sp)
	beq	a1,zero,.L493
	li	a4,0
.L425:
	beq	t2,a4,.L426
.L494:
	add	a5,a1,a4
	lbu	a5,0(a5)
	beq	a5,zero,.L426
	addi	a4,a4,1
	bne	t2,a4,.L494
.L426:
	andi	a0,a0,1
	beq	a0,zero,.L428
	beq	a4,zero,.L439
.L429:
	sw	s0,20(sp)
	sw	s1,24(sp)
	li	a3,0
	mv	s0,a1
	mv	s1,a4
	sw	a0,28(sp)
	j	.L438
.L436:
	lw	t0,8(t1)
	lw	t2,4(t1)
	addi	a5,t0,1
	bgeu	a5,t2,.L437
	add	a2,a2,t0
	sb	a0,0(a2)
	lw	a5,8(t1)
	addi	a5,a5,1
.L437:
	sw	a5,8(t1)
	addi	a3,a3,1
	ble	s1,a3,.L495
.L438:
	lw	a2,0(t1)
	add	a5,s0,a3
	lbu	a0,0(a5)
	bne	a2,zero,.L436
	sw	t1,16(sp)
	sw	a3,12(sp)
	call	mini_putchar
	lw	t1,16(sp)
	lw	a3,12(sp)
	lw	a5,8(t1)
	addi	a3,a3,1
	addi	a5,a5,1
	sw	a5,8(t1)
	bgt	s1,a3,.L438
.L495:
	lw	a0,28(sp)
	mv	a4,s1
	lw	s0,20(sp)
	lw	s1,24(sp)
	bne	a0,zero,.L439
.L431:
	lw	t0,32(sp)
	j	.L382
.L403:
	lw	a2,0(t0)
	lui	a5,%hi(.LC17)
	lui	a4,%hi(.LC5)
	addi	t0,t0,4
	sw	a0,0(sp)
	sw	t2,8(sp)
	mv	a0,t1
	sw	s1,4(sp)
	addi	a5,a5,%lo(.LC17)
	addi	a4,a4,%lo(.LC5)
	li	a3,16
	li	a1,0
	sw	t0,16(sp)
	sw	t1,12(sp)
	call	number
	lw	t0,16(sp)
	lw	t1,12(sp)
	j	.L382
.L487:
	lw	s1,0(t0)
	addi	t0,t0,4
	bge	s1,zero,.L389
	ori	a0,a0,1
	neg	s1,s1
.L389:
	lbu	a4,1(s0)
	addi	s0,s0,1
	j	.L388
.L482:
	sw	t0,16(sp)
	sw	t1,12(sp)
	call	mini_putchar
	lw	t1,12(sp)
	lw	t0,16(sp)
	lw	a5,8(t1)
	addi	a5,a5,1
	j	.L381
.L488:
	lbu	a5,1(s0)
	li	a4,42
	beq	a5,a4,.L393
	addi	s0,s0,1
	li	t2,0
.L394:
	addi	a4,a5,-48
	andi	a4,a4,0xff
	li	a3,9
	bgtu	a4,a3,.L392
	li	a4,9
.L395:
	slli	a3,t2,2
	add	a3,a3,t2
	addi	s0,s0,1
	slli	a3,a3,1
	add	a3,a3,a5
	lbu	a5,0(s0)
	addi	t2,a3,-48
	addi	a3,a5,-48
	andi	a3,a3,0xff
	bleu	a3,a4,.L395
	j	.L392
.L398:
	lw	a3,0(t1)
	beq	a3,zero,.L496
	lw	a2,8(t1)
	lw	a1,4(t1)
	addi	a4,a2,1
	bgeu	a4,a1,.L444
	add	a3,a3,a2
	sb	a5,0(a3)
	lw	a4,8(t1)
	addi	a4,a4,1
.L444:
	sw	a4,8(t1)
	j	.L382
.L448:
	lui	a4,%hi(.LC15)
	li	a5,1
	addi	a4,a4,%lo(.LC15)
	li	a3,16
	bgt	a2,a5,.L497
.L411:
	lw	a2,0(t0)
	li	a1,0
	addi	t0,t0,4
	j	.L412
.L493:
	lui	a1,%hi(.LC16)
	addi	a1,a1,%lo(.LC16)
	li	a4,0
	j	.L425
.L489:
	andi	a5,a0,8
	beq	a5,zero,.L451
	lui	a5,%hi(.LC14)
	addi	a5,a5,%lo(.LC14)
	j	.L410
.L407:
	lw	a2,0(t0)
	addi	a5,t0,4
	mv	t0,a5
	li	a1,0
	bge	a2,zero,.L409
	li	a1,-1
.L408:
	seqz	a4,a2
	sub	a4,a4,a1
	mv	t0,a5
	lui	a5,%hi(.LC11)
	addi	a1,a4,-1
	neg	a2,a2
	addi	a5,a5,%lo(.LC11)
	j	.L410
.L490:
	li	a3,1
	addi	a1,s1,-2
	ble	s1,a3,.L413
	sw	s0,12(sp)
	sw	s1,16(sp)
	li	t2,32
	sw	a0,20(sp)
	sw	a5,24(sp)
	mv	s1,a1
	mv	s0,t1
.L416:
	beq	a4,zero,.L498
	lw	a3,8(s0)
	lw	a0,4(s0)
	addi	a5,a3,1
	bgeu	a5,a0,.L415
	add	a3,a4,a3
	sb	t2,0(a3)
	lw	a5,8(s0)
	lw	a4,0(s0)
	addi	a5,a5,1
.L415:
	sw	a5,8(s0)
	addi	s1,s1,-1
	li	a5,-1
	bne	s1,a5,.L416
	mv	t1,s0
	lw	s1,16(sp)
	lw	a0,20(sp)
	lw	a5,24(sp)
	lw	s0,12(sp)
	bne	a4,zero,.L417
.L491:
	sw	t0,20(sp)
	sw	t1,16(sp)
	sw	a5,12(sp)
	call	mini_putchar
	lw	t1,16(sp)
	lw	a5,12(sp)
	lw	t0,20(sp)
	lw	a3,8(t1)
	addi	a3,a3,1
	sw	a3,8(t1)
	beq	a5,zero,.L423
.L492:
	li	a5,1
	addi	a3,s1,-2
	li	a2,32
	ble	s1,a5,.L423
	sw	s0,12(sp)
	mv	s1,t1
	mv	s0,a3
	j	.L420
.L421:
	lw	a1,8(s1)
	lw	a0,4(s1)
	addi	a5,a1,1
	bgeu	a5,a0,.L422
	add	a4,a4,a1
	sb	a2,0(a4)
	lw	a5,8(s1)
	addi	a5,a5,1
.L422:
	sw	a5,8(s1)
	addi	s0,s0,-1
	li	a5,-1
	beq	s0,a5,.L499
.L420:
	lw	a4,0(s1)
	bne	a4,zero,.L421
	li	a0,32
	sw	t0,16(sp)
	call	mini_putchar
	lw	a5,8(s1)
	addi	s0,s0,-1
	lw	t0,16(sp)
	addi	a5,a5,1
	sw	a5,8(s1)
	li	a5,-1
	li	a2,32
	bne	s0,a5,.L420
.L499:
	lw	s0,12(sp)
	mv	t1,s1
	addi	t0,t0,4
	j	.L382
.L453:
	lui	a4,%hi(.LC5)
	addi	a4,a4,%lo(.LC5)
	li	a3,16
	j	.L406
.L439:
	sub	a4,s1,a4
	addi	s1,a4,-1
	li	a3,32
	ble	a4,zero,.L431
	sw	s0,12(sp)
	mv	s0,t1
	j	.L430
.L441:
	lw	a2,8(s0)
	lw	a0,4(s0)
	addi	a5,a2,1
	bgeu	a5,a0,.L442
	add	a4,a4,a2
	sb	a3,0(a4)
	lw	a5,8(s0)
	addi	a5,a5,1
.L442:
	sw	a5,8(s0)
	addi	s1,s1,-1
	li	a5,-1
	beq	s1,a5,.L500
.L430:
	lw	a4,0(s0)
	bne	a4,zero,.L441
	li	a0,32
	call	mini_putchar
	lw	a5,8(s0)
	addi	s1,s1,-1
	li	a3,32
	addi	a5,a5,1
	sw	a5,8(s0)
	li	a5,-1
	bne	s1,a5,.L430
.L500:
	mv	t1,s0
	lw	t0,32(sp)
	lw	s0,12(sp)
	j	.L382
.L498:
	li	a0,32
	sw	t0,28(sp)
	call	mini_putchar
	lw	a5,8(s0)
	lw	a4,0(s0)
	lw	t0,28(sp)
	addi	a5,a5,1
	li	t2,32
	j	.L415
.L393:
	lw	t2,0(t0)
	lbu	a5,2(s0)
	addi	t0,t0,4
	addi	s0,s0,2
	j	.L394
.L452:
	lui	a4,%hi(.LC5)
	addi	a4,a4,%lo(.LC5)
	li	a3,10
	j	.L406
.L428:
	sub	a5,s1,a4
	addi	a2,a5,-1
	li	t2,32
	ble	a5,zero,.L501
	sw	s0,12(sp)
	sw	s1,16(sp)
	sw	a1,20(sp)
	sw	a0,24(sp)
	mv	s1,a2
	mv	s0,t1
	j	.L432
.L433:
	lw	a2,8(s0)
	lw	a0,4(s0)
	addi	a5,a2,1
	bgeu	a5,a0,.L434
	add	a3,a3,a2
	sb	t2,0(a3)
	lw	a5,8(s0)
	addi	a5,a5,1
.L434:
	sw	a5,8(s0)
	addi	s1,s1,-1
	li	a5,-1
	beq	s1,a5,.L502
.L432:
	lw	a3,0(s0)
	bne	a3,zero,.L433
	li	a0,32
	sw	a4,28(sp)
	call	mini_putchar
	lw	a5,8(s0)
	addi	s1,s1,-1
	lw	a4,28(sp)
	addi	a5,a5,1
	sw	a5,8(s0)
	li	a5,-1
	li	t2,32
	bne	s1,a5,.L432
.L502:
	mv	t1,s0
	lw	s1,16(sp)
	lw	a1,20(sp)
	lw	a0,24(sp)
	lw	s0,12(sp)
	bne	a4,zero,.L429
	lw	t0,32(sp)
	j	.L382
.L451:
	lui	a5,%hi(.LC13)
	addi	a5,a5,%lo(.LC13)
	j	.L410
.L496:
	li	a0,37
	sw	t0,16(sp)
	sw	t1,12(sp)
	call	mini_putchar
	lw	t1,12(sp)
	lw	t0,16(sp)
	lw	a4,8(t1)
	addi	a4,a4,1
	sw	a4,8(t1)
	j	.L382
.L477:
	ret
.L399:
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	mini_panic
.L501:
	bne	a4,zero,.L429
	lw	t0,32(sp)
	j	.L382
	.size	format_to.constprop.0, .-format_to.constprop.0
	.align	2
	.globl	mini_putstr
	.type	mini_putstr, @function
mini_putstr:
	lbu	a3,0(a0)
	beq	a3,zero,.L514
	addi	sp,sp,-24
	lui	t1,%hi(out_used)
	lui	a2,%hi(.LANCHOR1)
	sw	s0,16(sp)
	sw	s1,12(sp)
	lw	s0,%lo(out_used)(t1)
	sw	ra,20(sp)
	mv	a4,a0
	addi	s1,a2,%lo(.LANCHOR1)
	j	.L508
.L505:
	mv	a5,s0
	addi	s0,s0,1
.L506:
	add	a5,s1,a5
	sb	a3,-1912(a5)
	lbu	a3,0(a4)
	sw	s0,%lo(out_used)(t1)
	beq	a3,zero,.L517
.L508:
	li	a5,1024
	addi	a4,a4,1
	bne	s0,a5,.L505
	addi	a5,s1,-1912
	j	.L507
.L519:
	lw	a5,8(sp)
	add	a5,a5,a0
	beq	s0,zero,.L518
.L507:
	mv	a1,s0
	mv	a0,a5
	sw	a4,4(sp)
	sw	a3,0(sp)
	sw	a5,8(sp)
	call	sys_write.constprop.0
	lw	a3,0(sp)
	lw	a4,4(sp)
	sub	s0,s0,a0
	lui	t1,%hi(out_used)
	bge	a0,zero,.L519
	li	a5,0
	add	a5,s1,a5
	sb	a3,-1912(a5)
	lbu	a3,0(a4)
	li	s0,1
	sw	s0,%lo(out_used)(t1)
	bne	a3,zero,.L508
.L517:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L518:
	li	a5,0
	li	s0,1
	j	.L506
.L514:
	ret
	.size	mini_putstr, .-mini_putstr
	.align	2
	.globl	mini_puts
	.type	mini_puts, @function
mini_puts:
	addi	sp,sp,-24
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	lbu	a3,0(a0)
	beq	a3,zero,.L526
	lui	t1,%hi(out_used)
	lui	a2,%hi(.LANCHOR1)
	lw	s0,%lo(out_used)(t1)
	mv	a4,a0
	addi	s1,a2,%lo(.LANCHOR1)
	j	.L525
.L522:
	mv	a5,s0
	addi	s0,s0,1
.L523:
	add	a5,s1,a5
	sb	a3,-1912(a5)
	lbu	a3,0(a4)
	sw	s0,%lo(out_used)(t1)
	beq	a3,zero,.L526
.L525:
	li	a5,1024
	addi	a4,a4,1
	bne	s0,a5,.L522
	addi	a5,s1,-1912
	j	.L524
.L533:
	lw	a5,8(sp)
	add	a5,a5,a0
	beq	s0,zero,.L532
.L524:
	mv	a1,s0
	mv	a0,a5
	sw	a4,4(sp)
	sw	a3,0(sp)
	sw	a5,8(sp)
	call	sys_write.constprop.0
	lw	a3,0(sp)
	lw	a4,4(sp)
	sub	s0,s0,a0
	lui	t1,%hi(out_used)
	bge	a0,zero,.L533
	li	a5,0
	add	a5,s1,a5
	sb	a3,-1912(a5)
	lbu	a3,0(a4)
	li	s0,1
	sw	s0,%lo(out_used)(t1)
	bne	a3,zero,.L525
.L526:
	li	a0,10
	call	mini_putchar
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	li	a0,0
	addi	sp,sp,24
	jr	ra
.L532:
	li	a5,0
	li	s0,1
	j	.L523
	.size	mini_puts, .-mini_puts
	.align	2
	.globl	mini_vprintf
	.type	mini_vprintf, @function
mini_vprintf:
	addi	sp,sp,-24
	mv	a5,a0
	mv	a2,a1
	mv	a0,sp
	mv	a1,a5
	sw	ra,20(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	call	format_to.constprop.0
	lw	ra,20(sp)
	lw	a0,8(sp)
	addi	sp,sp,24
	jr	ra
	.size	mini_vprintf, .-mini_vprintf
	.align	2
	.globl	mini_printf
	.type	mini_printf, @function
mini_printf:
	addi	sp,sp,-48
	addi	t1,sp,28
	mv	t0,a0
	sw	a1,28(sp)
	sw	a2,32(sp)
	addi	a0,sp,4
	mv	a2,t1
	mv	a1,t0
	sw	ra,24(sp)
	sw	a3,36(sp)
	sw	a4,40(sp)
	sw	a5,44(sp)
	sw	t1,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	call	format_to.constprop.0
	lw	ra,24(sp)
	lw	a0,12(sp)
	addi	sp,sp,48
	jr	ra
	.size	mini_printf, .-mini_printf
	.section	.rodata.str1.4
	.align	2
.LC19:
	.string	"generation %d, %d alive\n"
	.text
	.align	2
	.type	show, @function
show:
	addi	sp,sp,-80
	sw	s0,72(sp)
	mv	s0,a0
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	sw	s1,68(sp)
	sw	ra,76(sp)
	call	mini_printf
	li	a5,800
	mul	a5,s0,a5
	lui	a2,%hi(.LANCHOR1)
	addi	s0,a2,%lo(.LANCHOR1)
	addi	t1,s0,-888
	addi	a4,s0,-88
	addi	s1,sp,64
	add	t1,t1,a5
	add	a5,a4,a5
	sw	a5,20(sp)
.L539:
	addi	a4,sp,24
	mv	a3,t1
.L541:
	lbu	a5,0(a3)
	addi	a4,a4,1
	addi	a3,a3,1
	seqz	a5,a5
	neg	a5,a5
	andi	a5,a5,-33
	addi	a5,a5,79
	sb	a5,-1(a4)
	bne	a4,s1,.L541
	lbu	a4,24(sp)
	lui	a5,%hi(out_used)
	sb	zero,64(sp)
	lw	a1,%lo(out_used)(a5)
	beq	a4,zero,.L542
	addi	a3,sp,24
	sw	t1,16(sp)
	j	.L546
.L543:
	mv	a5,a1
	addi	a1,a1,1
.L544:
	add	a5,s0,a5
	sb	a4,-1912(a5)
	lbu	a4,0(a3)
	lui	a5,%hi(out_used)
	sw	a1,%lo(out_used)(a5)
	beq	a4,zero,.L562
.L546:
	li	a5,1024
	addi	a3,a3,1
	bne	a1,a5,.L543
	addi	a5,s0,-1912
	sw	a3,8(sp)
	sw	a4,12(sp)
	j	.L545
.L564:
	lw	a5,4(sp)
	add	a5,a5,a0
	beq	a1,zero,.L563
.L545:
	mv	a0,a5
	sw	a1,0(sp)
	sw	a5,4(sp)
	call	sys_write.constprop.0
	lw	a1,0(sp)
	sub	a1,a1,a0
	bge	a0,zero,.L564
	lw	a4,12(sp)
	lw	a3,8(sp)
	li	a5,0
	add	a5,s0,a5
	sb	a4,-1912(a5)
	lbu	a4,0(a3)
	li	a1,1
	lui	a5,%hi(out_used)
	sw	a1,%lo(out_used)(a5)
	bne	a4,zero,.L546
.L562:
	lw	t1,16(sp)
.L542:
	li	a4,1024
	addi	a5,a1,1
	beq	a1,a4,.L565
.L548:
	lui	a4,%hi(out_used)
	add	a1,s0,a1
	sw	a5,%lo(out_used)(a4)
	li	a5,10
	sb	a5,-1912(a1)
	lw	a5,20(sp)
	addi	t1,t1,40
	bne	t1,a5,.L539
	lw	ra,76(sp)
	lw	s0,72(sp)
	lw	s1,68(sp)
	addi	sp,sp,80
	jr	ra
.L563:
	lw	a3,8(sp)
	lw	a4,12(sp)
	li	a5,0
	li	a1,1
	j	.L544
.L565:
	addi	a5,s0,-1912
	sw	t1,8(sp)
	j	.L549
.L567:
	lw	a5,4(sp)
	add	a5,a5,a0
	beq	a1,zero,.L566
.L549:
	mv	a0,a5
	sw	a1,0(sp)
	sw	a5,4(sp)
	call	sys_write.constprop.0
	lw	a1,0(sp)
	sub	a1,a1,a0
	bge	a0,zero,.L567
	lw	t1,8(sp)
	li	a5,1
	li	a1,0
	j	.L548
.L566:
	lw	t1,8(sp)
	li	a5,1
	j	.L548
	.size	show, .-show
	.section	.rodata.str1.4
	.align	2
.LC20:
	.string	"%d\n"
	.text
	.align	2
	.type	run, @function
run:
	addi	sp,sp,-88
	sw	s0,80(sp)
	sw	s1,76(sp)
	addi	a2,a1,1
	sw	ra,84(sp)
	mv	a3,a0
	li	s0,1
	li	a1,0
	li	s1,0
	lui	t1,%hi(.L571)
.L586:
	add	a5,a3,a1
	lbu	a5,0(a5)
	li	a0,12
	addi	a4,a1,1
	bgtu	a5,a0,.L569
	slli	a5,a5,2
	addi	a0,t1,%lo(.L571)
	add	a5,a5,a0
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L571:
	.word	.L583
	.word	.L582
	.word	.L581
	.word	.L580
	.word	.L579
	.word	.L578
	.word	.L577
	.word	.L576
	.word	.L575
	.word	.L590
	.word	.L573
	.word	.L572
	.word	.L568
	.text
.L573:
	addi	s1,s1,-1
	slli	a5,s1,2
	addi	a5,a5,64
	addi	a0,sp,12
	add	a5,a5,a0
	lw	a5,-64(a5)
	addi	a1,a1,2
	beq	a5,zero,.L584
.L590:
	add	a5,a3,a4
	lb	a1,0(a5)
	add	a1,a1,a4
.L584:
	addi	s0,s0,1
	bne	s0,a2,.L586
	li	s0,-2
.L568:
	lw	ra,84(sp)
	mv	a0,s0
	lw	s0,80(sp)
	lw	s1,76(sp)
	addi	sp,sp,88
	jr	ra
.L572:
	addi	t0,s1,-1
	addi	a5,s1,-2
	slli	a5,a5,2
	slli	a1,t0,2
	addi	a0,sp,12
	addi	a5,a5,64
	addi	a1,a1,64
	add	a1,a1,a0
	add	a5,a5,a0
	lw	t2,-64(a1)
	lw	a0,-64(a5)
	mv	a1,a4
	mv	s1,t0
	slt	a4,a0,t2
	sw	a4,-64(a5)
	j	.L584
.L575:
	addi	s1,s1,-1
	slli	a5,s1,2
	sw	a4,0(sp)
	addi	a5,a5,64
	addi	a4,sp,12
	add	a5,a5,a4
	lw	a1,-64(a5)
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	sw	a3,8(sp)
	sw	a2,4(sp)
	call	mini_printf
	lw	a4,0(sp)
	lw	a2,4(sp)
	lw	a3,8(sp)
	mv	a1,a4
	lui	t1,%hi(.L571)
	j	.L584
.L576:
	addi	a5,s1,-2
.L591:
	slli	a5,a5,2
	addi	a1,sp,12
	addi	a5,a5,64
	add	a5,a5,a1
	lw	a1,-64(a5)
	slli	a5,s1,2
	addi	a5,a5,64
	addi	a0,sp,12
	add	a5,a5,a0
	sw	a1,-64(a5)
	addi	s1,s1,1
	mv	a1,a4
	j	.L584
.L577:
	addi	s1,s1,-1
	mv	a1,a4
	j	.L584
.L578:
	addi	a5,s1,-1
	slli	a5,a5,2
	addi	a5,a5,12
	add	a5,a5,sp
	lw	a1,-4(a5)
	lw	a0,0(a5)
	addi	a5,s1,-2
	slli	a5,a5,2
	addi	a5,a5,12
	add	a5,a5,sp
	sw	a1,4(a5)
	sw	a0,0(a5)
	mv	a1,a4
	j	.L584
.L579:
	addi	a5,s1,-1
	j	.L591
.L580:
	addi	t0,s1,-1
	addi	a5,s1,-2
	slli	a5,a5,2
	slli	a1,t0,2
	addi	a0,sp,12
	addi	a5,a5,64
	addi	a1,a1,64
	add	a1,a1,a0
	add	a5,a5,a0
	lw	t2,-64(a1)
	lw	a0,-64(a5)
	mv	a1,a4
	mv	s1,t0
	mul	a4,a0,t2
	sw	a4,-64(a5)
	j	.L584
.L581:
	addi	t0,s1,-1
	addi	a5,s1,-2
	slli	a5,a5,2
	slli	a1,t0,2
	addi	a0,sp,12
	addi	a5,a5,64
	addi	a1,a1,64
	add	a1,a1,a0
	add	a5,a5,a0
	lw	t2,-64(a1)
	lw	a0,-64(a5)
	mv	a1,a4
	mv	s1,t0
	sub	a4,a0,t2
	sw	a4,-64(a5)
	j	.L584
.L582:
	addi	t0,s1,-1
	addi	a5,s1,-2
	slli	a5,a5,2
	slli	a1,t0,2
	addi	a0,sp,12
	addi	a5,a5,64
	addi	a1,a1,64
	add	a1,a1,a0
	add	a5,a5,a0
	lw	t2,-64(a1)
	lw	a0,-64(a5)
	mv	a1,a4
	mv	s1,t0
	add	a4,a0,t2
	sw	a4,-64(a5)
	j	.L584
.L583:
	add	a4,a3,a4
	slli	a5,s1,2
	lb	a4,0(a4)
	addi	a5,a5,64
	addi	a0,sp,12
	add	a5,a5,a0
	addi	a1,a1,2
	sw	a4,-64(a5)
	addi	s1,s1,1
	j	.L584
.L569:
	li	s0,-1
	j	.L568
	.size	run, .-run
	.align	2
	.globl	mini_vsnprintf
	.type	mini_vsnprintf, @function
mini_vsnprintf:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	mv	s0,a1
	mv	s1,a0
	mv	a1,a2
	mv	a0,sp
	mv	a2,a3
	sw	ra,20(sp)
	sw	s1,0(sp)
	sw	s0,4(sp)
	sw	zero,8(sp)
	call	format_to.constprop.0
	lw	a0,8(sp)
	beq	s0,zero,.L594
	mv	a5,a0
	bgeu	a0,s0,.L598
.L595:
	add	s1,s1,a5
	sb	zero,0(s1)
.L594:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L598:
	addi	a5,s0,-1
	j	.L595
	.size	mini_vsnprintf, .-mini_vsnprintf
	.align	2
	.globl	mini_snprintf
	.type	mini_snprintf, @function
mini_snprintf:
	addi	sp,sp,-40
	sw	s0,20(sp)
	sw	s1,16(sp)
	mv	s0,a1
	mv	s1,a0
	mv	a1,a2
	addi	a0,sp,4
	addi	a2,sp,28
	sw	ra,24(sp)
	sw	a3,28(sp)
	sw	a4,32(sp)
	sw	a5,36(sp)
	sw	a2,0(sp)
	sw	s1,4(sp)
	sw	s0,8(sp)
	sw	zero,12(sp)
	call	format_to.constprop.0
	lw	a0,12(sp)
	beq	s0,zero,.L601
	mv	a5,a0
	bleu	s0,a0,.L605
.L602:
	add	s1,s1,a5
	sb	zero,0(s1)
.L601:
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,40
	jr	ra
.L605:
	addi	a5,s0,-1
	j	.L602
	.size	mini_snprintf, .-mini_snprintf
	.align	2
	.globl	mini_getchar
	.type	mini_getchar, @function
mini_getchar:
	addi	sp,sp,-20
	lui	a5,%hi(pushed)
	sw	s0,12(sp)
	lw	s0,%lo(pushed)(a5)
	sw	ra,16(sp)
	sw	s1,8(sp)
	li	a4,-1
	beq	s0,a4,.L607
	sw	a4,%lo(pushed)(a5)
.L606:
	lw	ra,16(sp)
	mv	a0,s0
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
.L607:
	lui	s1,%hi(in_at)
	lui	a5,%hi(in_used)
	lw	a4,%lo(in_at)(s1)
	lw	a2,%lo(in_used)(a5)
	addi	a3,a4,1
	beq	a4,a2,.L617
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	add	a5,a5,a4
	lbu	s0,32(a5)
	sw	a3,%lo(in_at)(s1)
.L618:
	lw	ra,16(sp)
	mv	a0,s0
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
.L617:
	lui	a4,%hi(out_used)
	lw	a1,%lo(out_used)(a4)
	sw	zero,%lo(out_used)(a4)
	bne	a1,zero,.L614
.L613:
	sw	zero,%lo(in_at)(s1)
	call	sys_read.constprop.0
	lui	a5,%hi(in_used)
	sw	a0,%lo(in_used)(a5)
	ble	a0,zero,.L611
	lui	a5,%hi(.LANCHOR0)
	li	a4,0
	addi	a5,a5,%lo(.LANCHOR0)
	li	a3,1
	add	a5,a5,a4
	lbu	s0,32(a5)
	sw	a3,%lo(in_at)(s1)
	j	.L618
.L614:
	lui	a4,%hi(.LANCHOR1-1912)
	addi	a4,a4,%lo(.LANCHOR1-1912)
	j	.L610
.L619:
	lw	a4,4(sp)
	add	a4,a4,a0
	beq	a1,zero,.L613
.L610:
	mv	a0,a4
	sw	a1,0(sp)
	sw	a4,4(sp)
	call	sys_write.constprop.0
	lw	a1,0(sp)
	sub	a1,a1,a0
	bge	a0,zero,.L619
	j	.L613
.L611:
	sw	zero,%lo(in_used)(a5)
	j	.L606
	.size	mini_getchar, .-mini_getchar
	.align	2
	.globl	mini_ungetchar
	.type	mini_ungetchar, @function
mini_ungetchar:
	lui	a5,%hi(pushed)
	sw	a0,%lo(pushed)(a5)
	ret
	.size	mini_ungetchar, .-mini_ungetchar
	.align	2
	.globl	mini_readline
	.type	mini_readline, @function
mini_readline:
	addi	sp,sp,-40
	li	a4,1
	sw	s1,28(sp)
	sw	ra,36(sp)
	sw	s0,32(sp)
	mv	a2,a1
	lui	s1,%hi(pushed)
	lui	a3,%hi(in_at)
	sw	a0,8(sp)
	mv	a5,a4
.L622:
	addi	t0,a5,-1
	sw	t0,12(sp)
	mv	s0,a5
	sw	t0,16(sp)
	j	.L623
.L641:
	sw	a1,%lo(pushed)(s1)
	li	a1,10
	beq	a4,a1,.L639
.L632:
	blt	s0,a2,.L640
.L623:
	lw	a4,%lo(pushed)(s1)
	li	a1,-1
	bne	a4,a1,.L641
	lui	t1,%hi(in_used)
	lw	a0,%lo(in_at)(a3)
	lw	t0,%lo(in_used)(t1)
	addi	a1,a0,1
	beq	a0,t0,.L642
.L629:
	lui	a4,%hi(.LANCHOR0)
	addi	a4,a4,%lo(.LANCHOR0)
	add	a4,a4,a0
	lbu	a4,32(a4)
	sw	a1,%lo(in_at)(a3)
	li	a1,10
	bne	a4,a1,.L632
.L639:
	lw	t0,16(sp)
	lw	a5,8(sp)
	lw	a0,12(sp)
	add	a5,a5,t0
	sb	zero,0(a5)
.L621:
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
.L642:
	lui	a0,%hi(out_used)
	lw	a1,%lo(out_used)(a0)
	sw	zero,%lo(out_used)(a0)
	bne	a1,zero,.L633
.L630:
	sw	a4,0(sp)
	sw	a2,4(sp)
	sw	zero,%lo(in_at)(a3)
	call	sys_read.constprop.0
	lui	t1,%hi(in_used)
	sw	a0,%lo(in_used)(t1)
	lw	a4,0(sp)
	ble	a0,zero,.L628
	lw	a2,4(sp)
	li	a1,1
	li	a0,0
	lui	a3,%hi(in_at)
	j	.L629
.L640:
	mv	a5,s0
	mv	s0,a4
	lw	a4,8(sp)
	add	a1,a4,a5
	sb	s0,-1(a1)
	addi	a5,a5,1
	j	.L622
.L633:
	lui	t0,%hi(.LANCHOR1-1912)
	addi	t0,t0,%lo(.LANCHOR1-1912)
	sw	s0,20(sp)
	sw	a4,4(sp)
	mv	s0,t0
	sw	a2,24(sp)
	j	.L627
.L643:
	add	s0,s0,a0
	beq	a1,zero,.L637
.L627:
	mv	a0,s0
	sw	a1,0(sp)
	call	sys_write.constprop.0
	lw	a1,0(sp)
	lui	a3,%hi(in_at)
	sub	a1,a1,a0
	bge	a0,zero,.L643
.L637:
	lw	a4,4(sp)
	lw	s0,20(sp)
	lw	a2,24(sp)
	j	.L630
.L628:
	lw	t0,16(sp)
	lw	a5,8(sp)
	sw	zero,%lo(in_used)(t1)
	lw	a0,12(sp)
	add	a5,a5,t0
	sb	zero,0(a5)
	bne	t0,zero,.L621
	mv	a0,a4
	j	.L621
	.size	mini_readline, .-mini_readline
	.align	2
	.globl	mini_readall
	.type	mini_readall, @function
mini_readall:
	addi	sp,sp,-28
	sw	s0,20(sp)
	sw	ra,24(sp)
	sw	s1,16(sp)
	li	s0,0
	ble	a1,zero,.L644
	mv	a4,a1
	mv	a3,a0
	lui	s1,%hi(pushed)
	lui	a2,%hi(in_at)
	j	.L645
.L661:
	addi	s0,s0,1
	sw	a1,%lo(pushed)(s1)
	andi	a5,a5,0xff
	add	a1,a3,s0
	sb	a5,-1(a1)
	beq	a4,s0,.L644
.L645:
	lw	a5,%lo(pushed)(s1)
	li	a1,-1
	bne	a5,a1,.L661
	lui	a5,%hi(in_used)
	lw	a1,%lo(in_at)(a2)
	lw	t1,%lo(in_used)(a5)
	addi	a0,a1,1
	beq	a1,t1,.L662
.L652:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	add	a5,a5,a1
	lbu	a5,32(a5)
	addi	s0,s0,1
	add	a1,a3,s0
	sw	a0,%lo(in_at)(a2)
	sb	a5,-1(a1)
	bne	a4,s0,.L645
.L644:
	lw	ra,24(sp)
	mv	a0,s0
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
.L662:
	lui	a0,%hi(out_used)
	lw	a1,%lo(out_used)(a0)
	sw	zero,%lo(out_used)(a0)
	bne	a1,zero,.L656
.L653:
	sw	a4,4(sp)
	sw	a3,0(sp)
	sw	zero,%lo(in_at)(a2)
	call	sys_read.constprop.0
	lui	a5,%hi(in_used)
	sw	a0,%lo(in_used)(a5)
	ble	a0,zero,.L651
	lw	a3,0(sp)
	lw	a4,4(sp)
	li	a0,1
	li	a1,0
	lui	a2,%hi(in_at)
	j	.L652
.L656:
	lui	t1,%hi(.LANCHOR1-1912)
	addi	t1,t1,%lo(.LANCHOR1-1912)
	j	.L650
.L663:
	lw	t1,12(sp)
	add	t1,t1,a0
	beq	a1,zero,.L653
.L650:
	mv	a0,t1
	sw	a4,8(sp)
	sw	a3,4(sp)
	sw	a1,0(sp)
	sw	t1,12(sp)
	call	sys_write.constprop.0
	lw	a1,0(sp)
	lw	a3,4(sp)
	lw	a4,8(sp)
	sub	a1,a1,a0
	lui	a2,%hi(in_at)
	bge	a0,zero,.L663
	j	.L653
.L651:
	sw	zero,%lo(in_used)(a5)
	j	.L644
	.size	mini_readall, .-mini_readall
	.align	2
	.globl	mini_strlen
	.type	mini_strlen, @function
mini_strlen:
	lbu	a5,0(a0)
	beq	a5,zero,.L667
	mv	a5,a0
.L666:
	lbu	a4,1(a5)
	addi	a5,a5,1
	bne	a4,zero,.L666
	sub	a0,a5,a0
	ret
.L667:
	li	a0,0
	ret
	.size	mini_strlen, .-mini_strlen
	.align	2
	.globl	mini_strcmp
	.type	mini_strcmp, @function
mini_strcmp:
	lbu	a5,0(a0)
	bne	a5,zero,.L670
	j	.L675
.L672:
	lbu	a5,0(a0)
	beq	a5,zero,.L676
	mv	a1,a3
.L670:
	lbu	a4,0(a1)
	addi	a0,a0,1
	addi	a3,a1,1
	beq	a4,a5,.L672
.L671:
	sub	a0,a5,a4
	ret
.L676:
	lbu	a4,1(a1)
	sub	a0,a5,a4
	ret
.L675:
	lbu	a4,0(a1)
	j	.L671
	.size	mini_strcmp, .-mini_strcmp
	.align	2
	.globl	mini_strncmp
	.type	mini_strncmp, @function
mini_strncmp:
	beq	a2,zero,.L683
	add	a2,a0,a2
	j	.L682
.L686:
	beq	a5,zero,.L685
	beq	a0,a2,.L683
.L682:
	lbu	a5,0(a1)
	lbu	a4,0(a0)
	addi	a1,a1,1
	addi	a0,a0,1
	beq	a4,a5,.L686
	sub	a0,a4,a5
	ret
.L683:
	li	a0,0
	ret
.L685:
	li	a4,0
	sub	a0,a4,a5
	ret
	.size	mini_strncmp, .-mini_strncmp
	.align	2
	.globl	mini_strcpy
	.type	mini_strcpy, @function
mini_strcpy:
	mv	a5,a0
.L688:
	lbu	a4,0(a1)
	addi	a5,a5,1
	addi	a1,a1,1
	sb	a4,-1(a5)
	bne	a4,zero,.L688
	ret
	.size	mini_strcpy, .-mini_strcpy
	.align	2
	.globl	mini_strcat
	.type	mini_strcat, @function
mini_strcat:
	lbu	a5,0(a0)
	beq	a5,zero,.L694
	mv	a5,a0
.L692:
	lbu	a4,1(a5)
	addi	a5,a5,1
	bne	a4,zero,.L692
.L693:
	lbu	a4,0(a1)
	addi	a5,a5,1
	addi	a1,a1,1
	sb	a4,-1(a5)
	bne	a4,zero,.L693
.L697:
	ret
.L694:
	lbu	a4,0(a1)
	mv	a5,a0
	addi	a5,a5,1
	sb	a4,-1(a5)
	addi	a1,a1,1
	bne	a4,zero,.L693
	j	.L697
	.size	mini_strcat, .-mini_strcat
	.align	2
	.globl	mini_strchr
	.type	mini_strchr, @function
mini_strchr:
	lbu	a5,0(a0)
	andi	a1,a1,0xff
	bne	a5,a1,.L700
	j	.L698
.L705:
	lbu	a5,0(a0)
	beq	a5,a1,.L704
.L700:
	addi	a0,a0,1
	bne	a5,zero,.L705
	li	a0,0
.L698:
	ret
.L704:
	ret
	.size	mini_strchr, .-mini_strchr
	.align	2
	.globl	mini_memcpy
	.type	mini_memcpy, @function
mini_memcpy:
	or	a5,a0,a1
	andi	a5,a5,3
	bne	a5,zero,.L713
	li	a5,3
	bleu	a2,a5,.L713
	addi	t0,a2,-4
	andi	t0,t0,-4
	addi	t0,t0,4
	add	a5,a0,t0
	mv	a3,a1
	mv	a4,a0
.L711:
	lw	t1,0(a3)
	addi	a4,a4,4
	addi	a3,a3,4
	sw	t1,-4(a4)
	bne	a4,a5,.L711
	andi	a2,a2,3
	add	a1,a1,t0
	add	a3,a5,a2
	bne	a2,zero,.L712
.L717:
	ret
.L713:
	mv	a5,a0
	add	a3,a5,a2
	beq	a2,zero,.L717
.L712:
	lbu	a4,0(a1)
	addi	a5,a5,1
	addi	a1,a1,1
	sb	a4,-1(a5)
	bne	a5,a3,.L712
	ret
	.size	mini_memcpy, .-mini_memcpy
	.align	2
	.globl	mini_memmove
	.type	mini_memmove, @function
mini_memmove:
	bleu	a0,a1,.L719
	addi	a5,a2,-1
	li	t1,-1
	beq	a2,zero,.L733
.L720:
	add	a4,a1,a5
	lbu	a3,0(a4)
	add	a4,a0,a5
	addi	a5,a5,-1
	sb	a3,0(a4)
	bne	a5,t1,.L720
	ret
.L719:
	or	a5,a0,a1
	andi	a5,a5,3
	bne	a5,zero,.L727
	li	a5,3
	bleu	a2,a5,.L727
	addi	a5,a2,-4
	andi	a5,a5,-4
	addi	a5,a5,4
	add	t1,a1,a5
	mv	a4,a0
.L725:
	lw	a3,0(a1)
	addi	a1,a1,4
	addi	a4,a4,4
	sw	a3,-4(a4)
	bne	t1,a1,.L725
	andi	a2,a2,3
	add	a5,a0,a5
	j	.L724
.L727:
	mv	a5,a0
.L724:
	add	a3,a1,a2
	beq	a2,zero,.L734
.L726:
	lbu	a4,0(a1)
	addi	a1,a1,1
	addi	a5,a5,1
	sb	a4,-1(a5)
	bne	a3,a1,.L726
	ret
.L733:
	ret
.L734:
	ret
	.size	mini_memmove, .-mini_memmove
	.align	2
	.globl	mini_memset
	.type	mini_memset, @function
mini_memset:
	andi	a1,a1,0xff
	add	a4,a0,a2
	mv	a5,a0
	beq	a2,zero,.L741
.L737:
	addi	a5,a5,1
	sb	a1,-1(a5)
	bne	a5,a4,.L737
.L741:
	ret
	.size	mini_memset, .-mini_memset
	.align	2
	.globl	mini_memcmp
	.type	mini_memcmp, @function
mini_memcmp:
	beq	a2,zero,.L746
	add	a2,a1,a2
	j	.L745
.L744:
	beq	a1,a2,.L746
.L745:
	lbu	a5,0(a0)
	lbu	a4,0(a1)
	addi	a0,a0,1
	addi	a1,a1,1
	beq	a5,a4,.L744
	sub	a0,a5,a4
	ret
.L746:
	li	a0,0
	ret
	.size	mini_memcmp, .-mini_memcmp
	.align	2
	.globl	mini_atoi
	.type	mini_atoi, @function
mini_atoi:
	lbu	a5,0(a0)
	li	a4,32
	bne	a5,a4,.L749
.L750:
	lbu	a5,1(a0)
	addi	a0,a0,1
	beq	a5,a4,.L750
.L749:
	li	a4,45
	beq	a5,a4,.L751
	li	a4,43
	beq	a5,a4,.L769
	lbu	a2,0(a0)
	li	a4,9
	li	t1,0
	addi	a5,a2,-48
	andi	a5,a5,0xff
	bgtu	a5,a4,.L768
.L756:
	li	a3,0
	li	a1,9
.L754:
	slli	a5,a3,2
	add	a5,a5,a3
	addi	a0,a0,1
	slli	a5,a5,1
	add	a5,a5,a2
	lbu	a2,0(a0)
	addi	a3,a5,-48
	addi	a4,a2,-48
	andi	a4,a4,0xff
	bleu	a4,a1,.L754
	bne	t1,zero,.L758
	mv	a0,a3
	ret
.L769:
	lbu	a2,1(a0)
	li	a4,9
	addi	a0,a0,1
	addi	a5,a2,-48
	andi	a5,a5,0xff
	li	t1,0
	bleu	a5,a4,.L756
.L768:
	li	a0,0
	ret
.L758:
	li	a3,48
	sub	a0,a3,a5
	ret
.L751:
	lbu	a2,1(a0)
	li	a4,9
	addi	a0,a0,1
	addi	a5,a2,-48
	andi	a5,a5,0xff
	li	t1,1
	bleu	a5,a4,.L756
	j	.L768
	.size	mini_atoi, .-mini_atoi
	.align	2
	.globl	mini_sbrk
	.type	mini_sbrk, @function
mini_sbrk:
	lui	a4,%hi(brk_now)
	lw	a5,%lo(brk_now)(a4)
	bne	a5,zero,.L771
	lui	a3,%hi(host+32)
	addi	a3,a3,%lo(host+32)
	neg	a3,a3
	li	a2,262144
	bleu	a3,a2,.L772
	lui	a5,%hi(host+12)
	lw	a5,%lo(host+12)(a5)
.L773:
	sw	a5,%lo(brk_now)(a4)
.L771:
	add	a2,a0,a5
	beq	a0,zero,.L774
	lui	a3,%hi(host+32)
	addi	a3,a3,%lo(host+32)
	sub	a3,a2,a3
	li	a1,262144
	bgtu	a3,a1,.L775
	lui	a3,%hi(host+12)
	sw	a2,%lo(host+12)(a3)
.L774:
	sw	a2,%lo(brk_now)(a4)
	mv	a0,a5
	ret
.L775:
	lui	a3,%hi(host+12)
	lw	a3,%lo(host+12)(a3)
	li	a0,-1
	beq	a3,a2,.L774
	ret
.L772:
	lui	a3,%hi(host+12)
	sw	zero,%lo(host+12)(a3)
	j	.L773
	.size	mini_sbrk, .-mini_sbrk
	.align	2
	.globl	mini_malloc
	.type	mini_malloc, @function
mini_malloc:
	li	a5,1073741824
	bgtu	a0,a5,.L809
	addi	sp,sp,-20
	sw	s0,12(sp)
	sw	ra,16(sp)
	sw	s1,8(sp)
	addi	a0,a0,8
	li	a5,16
	li	s0,4
	bleu	a0,a5,.L801
	li	a5,1
.L786:
	addi	s0,s0,1
	sll	s1,a5,s0
	bltu	s1,a0,.L786
.L785:
	lui	a5,%hi(.LANCHOR1)
	slli	a4,s0,2
	addi	a5,a5,%lo(.LANCHOR1)
	add	a5,a5,a4
	lw	a0,712(a5)
	beq	a0,zero,.L787
	lw	a4,4(a0)
	lw	ra,16(sp)
	lw	s0,12(sp)
	sw	a4,712(a5)
	lw	s1,8(sp)
	addi	a0,a0,8
	addi	sp,sp,20
	jr	ra
.L787:
	lui	a3,%hi(arena)
	lw	a5,%lo(arena)(a3)
	beq	a5,zero,.L788
	lui	a4,%hi(arena_end)
	lw	a4,%lo(arena_end)(a4)
	sub	a4,a4,a5
	bgeu	a4,s1,.L789
.L788:
	li	a4,65536
	addi	a4,a4,-1
	li	a2,-65536
	add	a4,s1,a4
	sw	a5,0(sp)
	and	a5,a4,a2
	mv	a0,a5
	sw	a5,4(sp)
	call	mini_sbrk
	li	a2,-1
	beq	a0,a2,.L790
	lui	a2,%hi(arena_end)
	lw	a1,%lo(arena_end)(a2)
	lw	a5,0(sp)
	lui	a3,%hi(arena)
	beq	a1,a0,.L810
.L791:
	addi	a5,a0,7
	andi	a5,a5,-8
	beq	a0,a5,.L797
	lui	t1,%hi(brk_now)
	lw	a0,%lo(brk_now)(t1)
	lui	a1,%hi(host+32)
	addi	a1,a1,%lo(host+32)
	beq	a0,zero,.L794
	lui	t2,%hi(host)
	addi	t0,a0,8
	addi	a4,t2,%lo(host)
.L795:
	sub	a1,t0,a1
	li	t2,262144
	bgtu	a1,t2,.L798
	sw	t0,12(a4)
.L799:
	sw	t0,%lo(brk_now)(t1)
	li	a1,-1
	beq	a0,a1,.L790
.L797:
	lw	a4,4(sp)
	add	a4,a5,a4
	sw	a4,%lo(arena_end)(a2)
.L789:
	lw	ra,16(sp)
	sw	s0,0(a5)
	lw	s0,12(sp)
	add	s1,a5,s1
	sw	s1,%lo(arena)(a3)
	addi	a0,a5,8
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
.L810:
	beq	a5,zero,.L791
	lw	a4,4(sp)
	add	a1,a1,a4
	sw	a1,%lo(arena_end)(a2)
	j	.L789
.L798:
	lw	a1,12(a4)
	beq	t0,a1,.L799
.L790:
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,0
	addi	sp,sp,20
	jr	ra
.L801:
	li	s1,16
	j	.L785
.L794:
	neg	a0,a1
	li	t0,262144
	bleu	a0,t0,.L796
	lui	a0,%hi(host)
	addi	a4,a0,%lo(host)
	lw	a0,12(a4)
	addi	t0,a0,8
	sw	a0,%lo(brk_now)(t1)
	j	.L795
.L809:
	li	a0,0
	ret
.L796:
	lui	a0,%hi(host)
	addi	a0,a0,%lo(host)
	li	t2,8
	sw	zero,12(a0)
	sub	a1,t2,a1
	bgtu	a1,t0,.L790
	sw	t2,12(a0)
	sw	t2,%lo(brk_now)(t1)
	j	.L797
	.size	mini_malloc, .-mini_malloc
	.align	2
	.type	find, @function
find:
	addi	sp,sp,-40
	sw	ra,36(sp)
	sw	s0,32(sp)
	sw	s1,28(sp)
	lbu	a2,0(a0)
	mv	a4,a0
	beq	a2,zero,.L836
	mv	a3,a0
	li	s1,-2128830464
	li	a0,16777216
	mv	a5,a2
	addi	s1,s1,-571
	addi	a0,a0,403
.L813:
	addi	a3,a3,1
	xor	s1,a5,s1
	lbu	a5,0(a3)
	mul	s1,s1,a0
	bne	a5,zero,.L813
.L812:
	lui	a5,%hi(size)
	lw	a3,%lo(size)(a5)
	bne	a3,zero,.L814
	sw	a4,12(sp)
	sw	a3,8(sp)
	beq	a1,zero,.L840
	lui	a5,%hi(used)
	sw	a5,4(sp)
	lw	a5,%lo(used)(a5)
	li	a0,16
	sw	a5,0(sp)
	call	mini_malloc
	lui	t1,%hi(table)
	lw	a5,%lo(table)(t1)
	lw	a3,8(sp)
	lw	a4,12(sp)
	li	a1,15
	li	ra,4
	beq	a0,zero,.L817
.L816:
	addi	a1,a1,1
	add	a1,a0,a1
	mv	a2,a0
.L826:
	addi	a2,a2,1
	sb	zero,-1(a2)
	bne	a1,a2,.L826
	beq	a3,zero,.L817
.L825:
	lui	a2,%hi(moved)
	slli	a1,a3,2
	lw	a2,%lo(moved)(a2)
	add	t2,a1,a5
	li	a1,0
	mv	a3,a5
	sw	a5,16(sp)
	addi	t0,ra,-1
	sw	s1,8(sp)
	sw	ra,12(sp)
	mv	a5,a1
.L830:
	lw	ra,0(a3)
	beq	ra,zero,.L828
	addi	s1,a2,1
.L829:
	lw	a5,4(ra)
	mv	a1,ra
	lw	ra,0(ra)
	and	a5,t0,a5
	slli	a5,a5,2
	add	a5,a0,a5
	lw	s0,0(a5)
	mv	a2,s1
	addi	s1,s1,1
	sw	s0,0(a1)
	sw	a1,0(a5)
	bne	ra,zero,.L829
	li	a5,1
.L828:
	addi	a3,a3,4
	bne	t2,a3,.L830
	mv	a1,a5
	lw	s1,8(sp)
	lw	ra,12(sp)
	lw	a5,16(sp)
	beq	a1,zero,.L817
	lui	a3,%hi(moved)
	sw	a2,%lo(moved)(a3)
.L817:
	beq	a5,zero,.L832
	lw	a2,-8(a5)
	lui	a3,%hi(.LANCHOR1)
	addi	a3,a3,%lo(.LANCHOR1)
	slli	a2,a2,2
	add	a3,a3,a2
	lw	a1,712(a3)
	addi	a2,a5,-8
	sw	a1,-4(a5)
	sw	a2,712(a3)
.L832:
	lbu	a2,0(a4)
	lui	a5,%hi(size)
	sw	a0,%lo(table)(t1)
	sw	ra,%lo(size)(a5)
.L824:
	beq	a2,zero,.L841
	mv	a5,a4
.L834:
	lbu	a3,1(a5)
	addi	a5,a5,1
	bne	a3,zero,.L834
	sub	a5,a5,a4
	addi	a0,a5,13
.L833:
	sw	t1,12(sp)
	sw	a4,8(sp)
	call	mini_malloc
	lw	a4,8(sp)
	lw	t1,12(sp)
	addi	a5,a0,12
.L835:
	lbu	a3,0(a4)
	addi	a5,a5,1
	addi	a4,a4,1
	sb	a3,-1(a5)
	bne	a3,zero,.L835
	lui	a5,%hi(size)
	lw	a5,%lo(size)(a5)
	lw	a4,%lo(table)(t1)
	sw	s1,4(a0)
	addi	a5,a5,-1
	and	a5,a5,s1
	slli	a5,a5,2
	add	a5,a4,a5
	lw	a3,0(a5)
	lw	a4,0(sp)
	sw	zero,8(a0)
	sw	a3,0(a0)
	sw	a0,0(a5)
	lw	a5,4(sp)
	addi	a4,a4,1
	sw	a4,%lo(used)(a5)
.L811:
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
.L814:
	lui	t1,%hi(table)
	lw	a5,%lo(table)(t1)
	addi	a0,a3,-1
	and	a0,a0,s1
	slli	a0,a0,2
	add	a0,a5,a0
	lw	a0,0(a0)
	beq	a0,zero,.L818
	mv	s0,a3
	sw	a5,0(sp)
	j	.L823
.L819:
	lw	a0,0(a0)
	beq	a0,zero,.L881
.L823:
	lw	a5,4(a0)
	bne	a5,s1,.L819
	lbu	a5,12(a0)
	addi	t0,a0,12
	mv	t2,a2
	mv	a3,a4
	beq	a5,zero,.L821
.L820:
	addi	t0,t0,1
	addi	a3,a3,1
	bne	a5,t2,.L819
	lbu	a5,0(t0)
	lbu	t2,0(a3)
	bne	a5,zero,.L820
.L821:
	beq	t2,zero,.L811
	lw	a0,0(a0)
	bne	a0,zero,.L823
.L881:
	lw	a5,0(sp)
	mv	a3,s0
.L818:
	beq	a1,zero,.L840
	lui	a1,%hi(used)
	sw	a1,4(sp)
	lw	a1,%lo(used)(a1)
	sw	a1,0(sp)
	bgtu	a3,a1,.L824
	slli	a2,a3,3
	mv	a0,a2
	sw	t1,20(sp)
	sw	a4,16(sp)
	sw	a5,12(sp)
	sw	a3,8(sp)
	sw	a2,24(sp)
	call	mini_malloc
	lw	a3,8(sp)
	lw	a5,12(sp)
	lw	a4,16(sp)
	lw	t1,20(sp)
	slli	ra,a3,1
	beq	a0,zero,.L825
	lw	a2,24(sp)
	addi	a1,a2,-1
	bne	a2,zero,.L816
	j	.L825
.L840:
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	li	a0,0
	addi	sp,sp,40
	jr	ra
.L836:
	li	s1,-2128830464
	addi	s1,s1,-571
	j	.L812
.L841:
	li	a0,13
	j	.L833
	.size	find, .-find
	.align	2
	.globl	mini_free
	.type	mini_free, @function
mini_free:
	beq	a0,zero,.L882
	lw	a4,-8(a0)
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	slli	a4,a4,2
	add	a5,a5,a4
	lw	a3,712(a5)
	addi	a4,a0,-8
	sw	a3,-4(a0)
	sw	a4,712(a5)
.L882:
	ret
	.size	mini_free, .-mini_free
	.align	2
	.globl	mini_calloc
	.type	mini_calloc, @function
mini_calloc:
	addi	sp,sp,-12
	sw	s0,4(sp)
	mul	s0,a0,a1
	sw	ra,8(sp)
	mv	a0,s0
	call	mini_malloc
	beq	a0,zero,.L887
	beq	s0,zero,.L887
	add	a1,a0,s0
	mv	a5,a0
.L890:
	addi	a5,a5,1
	sb	zero,-1(a5)
	bne	a5,a1,.L890
.L887:
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
	.size	mini_calloc, .-mini_calloc
	.align	2
	.globl	mini_realloc
	.type	mini_realloc, @function
mini_realloc:
	beq	a0,zero,.L918
	lw	a5,-8(a0)
	addi	sp,sp,-16
	sw	s1,4(sp)
	li	s1,1
	sll	s1,s1,a5
	addi	a3,s1,-8
	sw	s0,8(sp)
	sw	ra,12(sp)
	sw	a3,0(sp)
	mv	s0,a0
	bltu	a3,a1,.L919
.L899:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L919:
	mv	a0,a1
	call	mini_malloc
	beq	a0,zero,.L899
	or	a5,s0,a0
	andi	a5,a5,3
	lw	a3,0(sp)
	bne	a5,zero,.L909
	li	a5,3
	bleu	a3,a5,.L909
	addi	s1,s1,-12
	srli	t1,s1,2
	addi	a5,t1,1
	slli	a5,a5,2
	add	a4,a0,a5
	mv	a3,a0
	mv	a2,s0
.L906:
	lw	a1,0(a2)
	addi	a3,a3,4
	addi	a2,a2,4
	sw	a1,-4(a3)
	bne	a3,a4,.L906
	slli	a3,t1,2
	sub	a3,s1,a3
	add	a5,s0,a5
	j	.L905
.L909:
	mv	a5,s0
	mv	a4,a0
.L905:
	add	a2,a5,a3
	beq	a3,zero,.L904
.L907:
	lbu	a3,0(a5)
	addi	a5,a5,1
	addi	a4,a4,1
	sb	a3,-1(a4)
	bne	a5,a2,.L907
.L904:
	lw	a4,-8(s0)
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	slli	a4,a4,2
	add	a5,a5,a4
	lw	a3,712(a5)
	lw	ra,12(sp)
	addi	a4,s0,-8
	sw	a3,-4(s0)
	lw	s0,8(sp)
	sw	a4,712(a5)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L918:
	mv	a0,a1
	tail	mini_malloc
	.size	mini_realloc, .-mini_realloc
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"%08x reverse %08x ones %2d rotl7 %08x root %u signed %d\n"
	.align	2
.LC23:
	.string	"%016llx\n"
	.align	2
.LC24:
	.string	"%2u %016llx %016llx %016llx\n"
	.align	2
.LC28:
	.string	"%lld %lld %lld\n"
	.align	2
.LC29:
	.string	"%d%d%d%d\n"
	.align	2
.LC30:
	.string	"%d %d %u %u\n"
	.align	2
.LC31:
	.string	"%d %u\n"
	.text
	.align	2
	.globl	bits_main
	.type	bits_main, @function
bits_main:
	addi	sp,sp,-44
	lui	t0,%hi(.LANCHOR2)
	li	a5,1431654400
	sw	s0,36(sp)
	addi	a5,a5,1365
	addi	s0,t0,%lo(.LANCHOR2)
	sw	s1,32(sp)
	sw	ra,40(sp)
	addi	s1,s0,28
	sw	a5,8(sp)
.L923:
	lw	a1,0(s0)
	lw	a3,8(sp)
	li	a2,858992640
	srli	a4,a1,1
	and	a4,a4,a3
	li	a3,-1431654400
	addi	a3,a3,-1366
	slli	a5,a1,1
	and	a5,a5,a3
	or	a5,a5,a4
	sub	a4,a1,a4
	addi	a2,a2,819
	srli	a3,a4,2
	li	t1,-858992640
	and	a4,a4,a2
	srli	a0,a5,2
	addi	t1,t1,-820
	and	a3,a3,a2
	slli	a5,a5,2
	and	a0,a0,a2
	add	a3,a3,a4
	and	a5,a5,t1
	or	a5,a5,a0
	srli	a4,a3,4
	li	a2,252645376
	li	t1,-252645376
	addi	a2,a2,-241
	srli	a0,a5,4
	addi	t1,t1,240
	add	a4,a4,a3
	slli	a5,a5,4
	and	a4,a4,a2
	and	a0,a0,a2
	and	a5,a5,t1
	or	a5,a5,a0
	slli	a3,a4,8
	srli	a0,a5,8
	add	a3,a3,a4
	slli	a2,a5,8
	li	a4,-16711680
	li	a5,16711680
	addi	a4,a4,-256
	addi	a5,a5,255
	and	a5,a0,a5
	and	a2,a2,a4
	or	a2,a2,a5
	slli	a5,a3,16
	slli	a0,a2,16
	add	a3,a3,a5
	srli	a2,a2,16
	slli	a5,a1,7
	srli	a4,a1,25
	or	a2,a2,a0
	or	a4,a4,a5
	srli	a3,a3,24
	mv	t2,a1
	li	t1,16
	li	a0,1073741824
	li	a5,0
.L922:
	add	t0,a5,a0
	addi	t1,t1,-1
	srli	a5,a5,1
	bltu	t2,t0,.L921
	or	a5,a5,a0
	sub	t2,t2,t0
.L921:
	srli	a0,a0,2
	bne	t1,zero,.L922
	srai	a0,a1,3
	sw	a0,0(sp)
	lui	a0,%hi(.LC22)
	addi	s0,s0,4
	addi	a0,a0,%lo(.LC22)
	call	mini_printf
	bne	s0,s1,.L923
	lui	a4,%hi(.LC21)
	lw	a5,%lo(.LC21)(a4)
	lw	t1,%lo(.LC21+4)(a4)
	li	s0,5
	li	a3,1332535296
	addi	s1,a3,-739
	mv	a3,s0
	mv	s0,a5
.L924:
	slli	a5,t1,20
	srli	a4,s0,12
	or	a4,a5,a4
	srli	a1,t1,12
	xor	a4,a4,s0
	xor	a1,a1,t1
	srli	a2,a4,7
	slli	a5,a1,25
	or	a5,a2,a5
	slli	a2,a4,25
	xor	a5,a5,a1
	xor	a4,a2,a4
	srli	s0,a4,27
	slli	a2,a5,5
	srli	t1,a5,27
	xor	t1,t1,a5
	or	s0,a2,s0
	li	a5,625340416
	xor	s0,s0,a4
	addi	a5,a5,1169
	lui	a4,%hi(.LC23)
	addi	a0,a4,%lo(.LC23)
	mul	a5,s0,a5
	addi	a3,a3,-1
	sw	a3,12(sp)
	sw	t1,8(sp)
	mul	a4,t1,s1
	mulhu	a2,s0,s1
	add	a5,a4,a5
	mul	a1,s0,s1
	add	a2,a5,a2
	call	mini_printf
	lw	a3,12(sp)
	lw	t1,8(sp)
	bne	a3,zero,.L924
	mv	s0,a3
	li	s1,-19087360
	j	.L931
.L938:
	srl	a4,a5,a1
	li	a5,0
.L926:
	li	a2,1985228800
	addi	a2,a2,528
	li	a0,31
	sub	a0,a0,s0
	srli	t1,a2,1
	addi	a3,s1,-1384
	sll	a3,a3,s0
	srl	t1,t1,a0
	blt	a1,zero,.L927
	sll	a3,a2,a1
	li	a2,0
.L928:
	addi	t0,s1,-1384
	li	a0,31
	li	t1,1985228800
	sub	a0,a0,s0
	slli	t2,t0,1
	addi	t1,t1,528
	srl	t1,t1,s0
	sll	t2,t2,a0
	blt	a1,zero,.L929
	sra	t1,t0,a1
	li	t0,-1
.L930:
	lui	a0,%hi(.LC24)
	mv	a1,s0
	sw	t1,0(sp)
	sw	t0,4(sp)
	addi	a0,a0,%lo(.LC24)
	sw	t1,16(sp)
	sw	t0,20(sp)
	call	mini_printf
	addi	s0,s0,9
	li	a5,72
	beq	s0,a5,.L937
.L931:
	addi	a5,s1,-1384
	li	a3,31
	li	a4,1985228800
	sub	a3,a3,s0
	slli	a2,a5,1
	addi	a4,a4,528
	addi	a1,s0,-32
	srl	a4,a4,s0
	sll	a2,a2,a3
	bge	a1,zero,.L938
	srl	a5,a5,s0
	or	a4,a2,a4
	j	.L926
.L929:
	sra	t0,t0,s0
	or	t1,t2,t1
	j	.L930
.L927:
	sll	a2,a2,s0
	or	a3,t1,a3
	j	.L928
.L937:
	lui	a4,%hi(.LC25)
	lw	t1,%lo(.LC25+4)(a4)
	lw	a5,%lo(.LC25)(a4)
	lui	a2,%hi(.LC27)
	lui	a4,%hi(.LC26)
	lw	a3,%lo(.LC26)(a4)
	lw	a1,%lo(.LC27)(a2)
	lw	a4,%lo(.LC26+4)(a4)
	lw	a2,%lo(.LC27+4)(a2)
	lui	a0,%hi(.LC28)
	sw	t1,0(sp)
	addi	a0,a0,%lo(.LC28)
	sw	a5,16(sp)
	sw	t1,20(sp)
	call	mini_printf
	lui	a0,%hi(.LC29)
	li	a4,0
	li	a3,1
	li	a2,0
	li	a1,1
	addi	a0,a0,%lo(.LC29)
	call	mini_printf
	li	s0,-2147483648
	lui	a0,%hi(.LC30)
	xori	a3,s0,-4
	li	a4,1
	li	a2,-1
	li	a1,-3
	addi	a0,a0,%lo(.LC30)
	call	mini_printf
	sw	zero,24(sp)
	sw	s0,28(sp)
	lw	a1,28(sp)
	lw	a5,24(sp)
	lw	a2,28(sp)
	lui	a0,%hi(.LC31)
	srl	a1,a1,a5
	addi	a0,a0,%lo(.LC31)
	call	mini_printf
	lw	ra,40(sp)
	lw	s0,36(sp)
	lw	s1,32(sp)
	li	a0,24
	addi	sp,sp,44
	jr	ra
	.size	bits_main, .-bits_main
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"%s = %d (0x%08x)\n"
	.align	2
.LC33:
	.string	"%s: %s at column %d\n"
	.text
	.align	2
	.globl	calc_main
	.type	calc_main, @function
calc_main:
	lui	a5,%hi(.LANCHOR1)
	addi	sp,sp,-24
	addi	a5,a5,%lo(.LANCHOR1)
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	zero,8(sp)
	sw	a5,0(sp)
.L943:
	li	s0,1
	li	s1,-1
.L952:
	addi	a5,s0,-1
	sw	a5,4(sp)
	j	.L953
.L979:
	beq	a0,a5,.L977
	bne	s0,a4,.L978
.L953:
	call	mini_getchar
	li	a5,10
	li	a4,256
	bne	a0,s1,.L979
	lw	a5,0(sp)
	lw	a4,4(sp)
	add	a5,a5,a4
	sb	zero,840(a5)
	beq	a4,zero,.L980
.L961:
	lw	a5,0(sp)
	lui	s1,%hi(error)
	sw	zero,%lo(error)(s1)
	addi	s0,a5,840
	lui	a5,%hi(at)
	sw	s0,%lo(at)(a5)
	li	a3,0
	mv	a5,s0
	li	a2,32
	li	a1,9
	j	.L957
.L941:
	addi	a5,a5,1
	li	a3,1
.L957:
	lbu	a4,0(a5)
	beq	a4,a2,.L941
	beq	a4,a1,.L941
	beq	a3,zero,.L942
	lui	a3,%hi(at)
	sw	a5,%lo(at)(a3)
.L942:
	beq	a4,zero,.L943
	addi	a4,a4,-97
	andi	a2,a4,0xff
	li	a3,25
	li	a1,-1
	bleu	a2,a3,.L981
.L944:
	li	a0,0
	sw	a1,4(sp)
	call	expression
	lui	a5,%hi(at)
	lw	t0,%lo(at)(a5)
	lw	a1,4(sp)
	mv	a3,a0
	li	a2,0
	li	a4,32
	li	t1,9
	j	.L947
.L948:
	addi	t0,t0,1
	li	a2,1
.L947:
	lbu	a5,0(t0)
	beq	a5,a4,.L948
	beq	a5,t1,.L948
	beq	a2,zero,.L949
	lui	a4,%hi(at)
	sw	t0,%lo(at)(a4)
.L949:
	lw	a2,%lo(error)(s1)
	beq	a2,zero,.L982
.L950:
	sub	a3,t0,s0
	lui	a0,%hi(.LC33)
	addi	a3,a3,1
	mv	a1,s0
	addi	a0,a0,%lo(.LC33)
	call	mini_printf
	lw	a5,8(sp)
	addi	a5,a5,1
	sw	a5,8(sp)
	j	.L943
.L977:
	lw	a5,0(sp)
	lw	a4,4(sp)
	add	a5,a5,a4
	sb	zero,840(a5)
	j	.L961
.L978:
	lw	a5,0(sp)
	add	a5,a5,s0
	sb	a0,839(a5)
	addi	s0,s0,1
	j	.L952
.L982:
	beq	a5,zero,.L951
	lui	a2,%hi(.LC7)
	addi	a5,a2,%lo(.LC7)
	sw	a5,%lo(error)(s1)
	addi	a2,a2,%lo(.LC7)
	j	.L950
.L951:
	li	a5,-1
	beq	a1,a5,.L959
	lui	a5,%hi(.LANCHOR0)
	slli	a1,a1,2
	addi	a5,a5,%lo(.LANCHOR0)
	add	a5,a5,a1
	sw	a3,1056(a5)
.L959:
	lui	a0,%hi(.LC32)
	mv	a2,a3
	mv	a1,s0
	addi	a0,a0,%lo(.LC32)
	call	mini_printf
	j	.L943
.L981:
	lbu	a3,1(a5)
	li	a2,32
	addi	a5,a5,1
	bne	a3,a2,.L945
.L946:
	lbu	a3,1(a5)
	addi	a5,a5,1
	beq	a3,a2,.L946
.L945:
	li	a2,61
	li	a1,-1
	bne	a3,a2,.L944
	addi	a5,a5,1
	mv	a1,a4
	lui	a4,%hi(at)
	sw	a5,%lo(at)(a4)
	j	.L944
.L980:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	a0,8(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	calc_main, .-calc_main
	.section	.rodata.str1.4
	.align	2
.LC34:
	.string	"by %s:"
	.align	2
.LC35:
	.string	" %s"
	.align	2
.LC36:
	.string	"%s %d\n"
	.align	2
.LC37:
	.string	"%d "
	.text
	.align	2
	.globl	callbacks_main
	.type	callbacks_main, @function
callbacks_main:
	lui	a5,%hi(.LANCHOR2)
	addi	sp,sp,-112
	addi	a5,a5,%lo(.LANCHOR2)
	sw	s1,100(sp)
	sw	a5,32(sp)
	addi	s1,a5,28
	lui	a5,%hi(.LANCHOR3)
	addi	a5,a5,%lo(.LANCHOR3)
	sw	a5,24(sp)
	lui	a5,%hi(.LANCHOR3+96)
	addi	a5,a5,%lo(.LANCHOR3+96)
	sw	ra,108(sp)
	sw	s0,104(sp)
	sw	a5,36(sp)
.L992:
	lw	a5,4(s1)
	li	a2,2
	li	s0,4
	sw	a5,8(sp)
	mv	a1,a2
	sw	s1,40(sp)
.L984:
	slli	t0,s0,2
	li	a5,8
	sub	t0,s0,t0
	sub	a5,a5,s0
	sw	a5,28(sp)
	slli	a5,t0,2
	sw	a5,12(sp)
	li	a4,0
	sw	a1,44(sp)
	sw	t0,16(sp)
.L990:
	slli	a5,a4,1
	lw	a3,24(sp)
	add	a5,a5,a4
	add	s1,a4,s0
	slli	a5,a5,2
	sw	a4,20(sp)
	mv	a4,s0
	add	a5,a3,a5
	mv	s0,s1
	mv	s1,a4
.L988:
	lw	a4,12(sp)
	mv	a0,a5
	sw	a5,4(sp)
	sub	a1,a5,a4
	lw	a5,8(sp)
	sw	a1,0(sp)
	sub	s0,s0,s1
	jalr	a5
	lw	a1,0(sp)
	mv	a4,a1
	ble	a0,zero,.L986
	lw	a5,4(sp)
	addi	a0,a5,12
.L985:
	lbu	a2,0(a4)
	lbu	a3,0(a5)
	addi	a4,a4,1
	addi	a5,a5,1
	sb	a2,-1(a5)
	sb	a3,-1(a4)
	bne	a5,a0,.L985
	lw	a5,16(sp)
	slli	a5,a5,3
	add	a5,a5,a1
	bgeu	s0,s1,.L988
.L986:
	lw	a4,20(sp)
	lw	a5,28(sp)
	mv	s0,s1
	addi	a4,a4,1
	bne	a4,a5,.L990
	lw	a1,44(sp)
	li	s0,1
	beq	a1,s0,.L989
	li	a1,1
	j	.L984
.L989:
	lw	s1,40(sp)
	lui	a5,%hi(.LC34)
	addi	a0,a5,%lo(.LC34)
	lw	a1,0(s1)
	lw	s0,24(sp)
	call	mini_printf
.L991:
	lw	a1,0(s0)
	lui	a5,%hi(.LC35)
	addi	a0,a5,%lo(.LC35)
	call	mini_printf
	lw	a5,36(sp)
	addi	s0,s0,12
	bne	a5,s0,.L991
	li	a0,10
	call	mini_putchar
	lui	a5,%hi(.LANCHOR2+52)
	addi	s1,s1,8
	addi	a5,a5,%lo(.LANCHOR2+52)
	bne	s1,a5,.L992
	lw	a5,32(sp)
	addi	s1,sp,64
	lui	s0,%hi(.LC36)
	lw	t2,52(a5)
	lw	t0,56(a5)
	lw	t1,60(a5)
	lw	a0,64(a5)
	lw	a1,68(a5)
	lw	a2,72(a5)
	lw	a3,76(a5)
	lw	a4,80(a5)
	lw	a5,84(a5)
	sw	t2,64(sp)
	sw	t0,68(sp)
	sw	t1,72(sp)
	sw	a0,76(sp)
	sw	a1,80(sp)
	sw	a2,84(sp)
	sw	a3,88(sp)
	sw	a4,92(sp)
	sw	a5,96(sp)
.L993:
	lw	a5,0(s1)
	mv	a0,s1
	addi	s1,s1,12
	lw	a1,0(a5)
	lw	a5,4(a5)
	sw	a1,0(sp)
	jalr	a5
	lw	a1,0(sp)
	mv	a2,a0
	addi	a0,s0,%lo(.LC36)
	call	mini_printf
	addi	a5,sp,100
	bne	s1,a5,.L993
	lw	a5,32(sp)
	lui	a0,%hi(.LC37)
	li	s1,1
	lw	a2,88(a5)
	lw	a3,92(a5)
	lw	a4,96(a5)
	lw	a5,100(a5)
	li	a1,5
	addi	a0,a0,%lo(.LC37)
	addi	s0,sp,52
	sw	a2,48(sp)
	sw	a3,52(sp)
	sw	a4,56(sp)
	sw	a5,60(sp)
	call	mini_printf
	sw	s1,0(sp)
	mv	s1,s0
.L995:
	addi	s0,sp,48
	li	a0,5
.L994:
	lw	a4,0(s0)
	addi	s0,s0,4
	jalr	a4
	bne	s1,s0,.L994
	lui	a5,%hi(.LC37)
	mv	a1,a0
	addi	a0,a5,%lo(.LC37)
	lw	a5,0(sp)
	addi	s1,s1,4
	addi	a5,a5,1
	mv	s0,a5
	sw	a5,0(sp)
	call	mini_printf
	li	a4,5
	bne	s0,a4,.L995
	li	a0,10
	call	mini_putchar
	lw	ra,108(sp)
	lw	s0,104(sp)
	lw	s1,100(sp)
	li	a0,80
	addi	sp,sp,112
	jr	ra
	.size	callbacks_main, .-callbacks_main
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"odd"
	.align	2
.LC39:
	.string	"even"
	.align	2
.LC40:
	.string	"there"
	.align	2
.LC41:
	.string	"gone"
	.align	2
.LC42:
	.string	"%s-%u"
	.align	2
.LC43:
	.string	"%u words in %u chains, %u moves\n"
	.align	2
.LC44:
	.string	"total %u, longest chain %u\n"
	.align	2
.LC45:
	.string	"%-10s %u\n"
	.align	2
.LC46:
	.string	"even-%u"
	.align	2
.LC47:
	.string	"even-0"
	.align	2
.LC48:
	.string	"odd-1"
	.align	2
.LC49:
	.string	"after dropping: %u words, even-0 %s, odd-1 %s\n"
	.text
	.align	2
	.globl	hashtable_main
	.type	hashtable_main, @function
hashtable_main:
	li	a5,1103515648
	addi	sp,sp,-48
	li	t1,4096
	addi	a5,a5,-403
	sw	s0,40(sp)
	sw	s1,36(sp)
	sw	ra,44(sp)
	addi	s0,t1,-1096
	li	s1,7
	sw	a5,0(sp)
.L1006:
	lw	a5,0(sp)
	lui	a3,%hi(.LC39)
	addi	a3,a3,%lo(.LC39)
	mul	s1,s1,a5
	li	a5,12288
	addi	a5,a5,57
	add	s1,s1,a5
	srli	a4,s1,16
	andi	a4,a4,511
	mul	a4,a4,a4
	srli	a4,a4,11
	andi	a5,a4,1
	beq	a5,zero,.L1005
	lui	a3,%hi(.LC38)
	addi	a3,a3,%lo(.LC38)
.L1005:
	lui	a5,%hi(.LC42)
	addi	a2,a5,%lo(.LC42)
	li	a1,32
	addi	a0,sp,4
	call	mini_snprintf
	li	a1,1
	addi	a0,sp,4
	call	find
	lw	a5,8(a0)
	addi	s0,s0,-1
	addi	a5,a5,1
	sw	a5,8(a0)
	bne	s0,zero,.L1006
	lui	a5,%hi(size)
	lw	a2,%lo(size)(a5)
	lui	a5,%hi(moved)
	lw	a3,%lo(moved)(a5)
	lui	a5,%hi(used)
	lw	a1,%lo(used)(a5)
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	sw	a2,0(sp)
	call	mini_printf
	lw	a2,0(sp)
	beq	a2,zero,.L1028
	lui	s1,%hi(table)
	lw	a0,%lo(table)(s1)
	slli	t0,a2,2
	li	a1,0
	add	t0,t0,a0
	li	a2,0
.L1011:
	lw	a5,0(a0)
	beq	a5,zero,.L1008
	li	a4,0
.L1009:
	lw	a3,8(a5)
	lw	a5,0(a5)
	addi	a4,a4,1
	add	a1,a1,a3
	bne	a5,zero,.L1009
	bgeu	a2,a4,.L1008
	mv	a2,a4
.L1008:
	addi	a0,a0,4
	bne	t0,a0,.L1011
.L1007:
	lui	a0,%hi(.LC44)
	addi	a0,a0,%lo(.LC44)
	call	mini_printf
	li	t0,0
	sw	s0,0(sp)
	mv	s0,t0
.L1014:
	lui	a5,%hi(.LC42)
	addi	a2,a5,%lo(.LC42)
	lui	a3,%hi(.LC38)
	andi	a5,s0,1
	mv	a4,s0
	li	a1,32
	addi	a0,sp,4
	addi	s0,s0,21
	addi	a3,a3,%lo(.LC38)
	bne	a5,zero,.L1012
	lui	a3,%hi(.LC39)
	addi	a3,a3,%lo(.LC39)
.L1012:
	call	mini_snprintf
	li	a1,0
	addi	a0,sp,4
	call	find
	mv	a5,a0
	lui	a4,%hi(.LC45)
	addi	a1,sp,4
	addi	a0,a4,%lo(.LC45)
	li	a2,0
	beq	a5,zero,.L1013
	lw	a2,8(a5)
.L1013:
	call	mini_printf
	li	a5,147
	bne	s0,a5,.L1014
	lui	a5,%hi(size)
	lw	a4,%lo(size)(a5)
	lw	s1,%lo(table)(s1)
	lw	s0,0(sp)
	addi	a5,a4,-1
	sw	a5,0(sp)
.L1024:
	lui	a5,%hi(.LC46)
	mv	a3,s0
	addi	a2,a5,%lo(.LC46)
	li	a1,32
	addi	a0,sp,4
	call	mini_snprintf
	lbu	t0,4(sp)
	beq	t0,zero,.L1031
	li	a5,-2128830464
	li	a1,16777216
	mv	a2,t0
	addi	a5,a5,-571
	addi	a4,sp,4
	addi	a1,a1,403
.L1016:
	addi	a4,a4,1
	xor	a5,a2,a5
	lbu	a2,0(a4)
	mul	a5,a5,a1
	bne	a2,zero,.L1016
.L1015:
	lw	a4,0(sp)
	and	t1,a4,a5
	slli	t1,t1,2
	add	t1,s1,t1
	lw	a0,0(t1)
	beq	a0,zero,.L1017
	lbu	a5,12(a0)
	addi	a3,a0,12
	mv	a2,t0
	addi	a4,sp,4
	bne	a5,zero,.L1018
	j	.L1019
.L1020:
	lbu	a5,0(a3)
	lbu	a2,0(a4)
	beq	a5,zero,.L1019
.L1018:
	addi	a3,a3,1
	addi	a4,a4,1
	beq	a5,a2,.L1020
	lw	a5,0(a0)
.L1022:
	mv	t1,a0
	beq	a5,zero,.L1017
	mv	a0,a5
	lbu	a5,12(a0)
	addi	a3,a0,12
	mv	a2,t0
	addi	a4,sp,4
	bne	a5,zero,.L1018
.L1019:
	lw	a5,0(a0)
	bne	a2,zero,.L1022
	lw	a1,-8(a0)
	lui	a4,%hi(.LANCHOR1)
	addi	a4,a4,%lo(.LANCHOR1)
	slli	a1,a1,2
	add	a4,a4,a1
	lui	a3,%hi(used)
	lw	t0,712(a4)
	lw	a2,%lo(used)(a3)
	sw	a5,0(t1)
	addi	a1,a0,-8
	sw	t0,-4(a0)
	addi	a5,a2,-1
	sw	a1,712(a4)
	sw	a5,%lo(used)(a3)
.L1017:
	addi	s0,s0,2
	li	a5,128
	bne	s0,a5,.L1024
	lui	a0,%hi(.LC47)
	lui	a5,%hi(used)
	li	a1,0
	addi	a0,a0,%lo(.LC47)
	lw	s0,%lo(used)(a5)
	call	find
	beq	a0,zero,.L1034
	lui	a0,%hi(.LC48)
	lui	s1,%hi(.LC40)
	li	a1,0
	addi	a0,a0,%lo(.LC48)
	addi	s1,s1,%lo(.LC40)
	call	find
	beq	a0,zero,.L1035
.L1059:
	lui	a3,%hi(.LC40)
	addi	a3,a3,%lo(.LC40)
.L1026:
	lui	a0,%hi(.LC49)
	mv	a2,s1
	mv	a1,s0
	addi	a0,a0,%lo(.LC49)
	call	mini_printf
	lui	a5,%hi(used)
	lw	a0,%lo(used)(a5)
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	s1,36(sp)
	andi	a0,a0,127
	addi	sp,sp,48
	jr	ra
.L1031:
	li	a5,-2128830464
	addi	a5,a5,-571
	j	.L1015
.L1034:
	lui	a0,%hi(.LC48)
	lui	s1,%hi(.LC41)
	li	a1,0
	addi	a0,a0,%lo(.LC48)
	addi	s1,s1,%lo(.LC41)
	call	find
	bne	a0,zero,.L1059
.L1035:
	lui	a3,%hi(.LC41)
	addi	a3,a3,%lo(.LC41)
	j	.L1026
.L1028:
	li	a1,0
	lui	s1,%hi(table)
	j	.L1007
	.size	hashtable_main, .-hashtable_main
	.section	.rodata.str1.4
	.align	2
.LC50:
	.string	".*./..*/***"
	.align	2
.LC51:
	.string	".**/**./.*."
	.text
	.align	2
	.globl	life_main
	.type	life_main, @function
life_main:
	lui	a5,%hi(.LANCHOR1)
	addi	sp,sp,-48
	lui	a4,%hi(.LC50)
	addi	a5,a5,%lo(.LANCHOR1)
	sw	ra,44(sp)
	sw	s0,40(sp)
	sw	s1,36(sp)
	addi	a4,a4,%lo(.LC50)
	li	a1,2
	li	a2,2
	li	a3,46
	sw	a5,0(sp)
	li	t1,47
	j	.L1063
.L1061:
	lbu	a3,1(a4)
	sb	a0,-888(a5)
	addi	a1,a1,1
	addi	a4,a4,1
	beq	a3,zero,.L1085
.L1063:
	lw	t0,0(sp)
	slli	a5,a2,2
	add	a5,a5,a2
	slli	a5,a5,3
	addi	a0,a3,-42
	add	a5,t0,a5
	add	a5,a5,a1
	seqz	a0,a0
	bne	a3,t1,.L1061
	lbu	a3,1(a4)
	addi	a2,a2,1
	li	a1,2
	addi	a4,a4,1
	bne	a3,zero,.L1063
.L1085:
	lui	a4,%hi(.LC51)
	addi	a4,a4,%lo(.LC51)
	li	a1,25
	li	a2,9
	li	a3,46
	li	t1,47
	j	.L1066
.L1064:
	lbu	a3,1(a4)
	sb	a0,-888(a5)
	addi	a1,a1,1
	addi	a4,a4,1
	beq	a3,zero,.L1086
.L1066:
	lw	t0,0(sp)
	slli	a5,a2,2
	add	a5,a5,a2
	slli	a5,a5,3
	addi	a0,a3,-42
	add	a5,t0,a5
	add	a5,a5,a1
	seqz	a0,a0
	bne	a3,t1,.L1064
	lbu	a3,1(a4)
	addi	a2,a2,1
	li	a1,25
	addi	a4,a4,1
	bne	a3,zero,.L1066
.L1086:
	li	a1,0
	li	a2,10
	li	a0,0
	call	show
	lui	a5,%hi(.LANCHOR1-888)
	li	s0,1
	li	s1,0
	addi	a5,a5,%lo(.LANCHOR1-888)
	mv	a1,s0
	sw	a5,24(sp)
	mv	s0,s1
.L1067:
	li	a4,800
	mul	t2,s0,a4
	xori	s0,s0,1
	li	s1,0
	li	a5,0
	li	t0,40
	sw	a1,28(sp)
	sw	s0,32(sp)
	mul	a4,s0,a4
	sw	a4,20(sp)
	lw	a4,24(sp)
	add	a4,a4,t2
.L1079:
	addi	a2,a5,20
	li	s0,0
	sw	a2,4(sp)
	mv	a3,a4
	li	a0,2
	sw	a4,8(sp)
	mv	a2,s0
	sw	a5,12(sp)
.L1076:
	addi	s0,a2,40
	li	t1,0
	li	a1,-1
	sw	s1,16(sp)
	mv	a4,s0
.L1074:
	lw	a5,4(sp)
	li	s1,-1
	add	s0,a5,a1
	li	a5,20
	rem	s0,s0,a5
	slli	a5,s0,2
	add	a5,a5,s0
	lw	s0,0(sp)
	slli	a5,a5,3
	add	a5,a5,t2
	add	a5,s0,a5
.L1069:
	or	s0,a1,s1
	bne	s0,zero,.L1068
	li	s1,1
.L1068:
	add	s0,a4,s1
	rem	s0,s0,t0
	addi	s1,s1,1
	add	s0,a5,s0
	lbu	s0,-888(s0)
	add	t1,t1,s0
	bne	s1,a0,.L1069
	addi	a1,a1,1
	bne	a1,a0,.L1074
	li	a5,3
	lw	s1,16(sp)
	beq	t1,a5,.L1087
	li	a5,0
	bne	t1,a0,.L1072
	lbu	a5,0(a3)
	snez	a5,a5
	add	s1,s1,a5
.L1072:
	lw	a4,20(sp)
	sub	a1,a3,t2
	addi	a2,a2,1
	add	a1,a1,a4
	sb	a5,0(a1)
	addi	a3,a3,1
	bne	a2,t0,.L1076
	lw	a5,12(sp)
	lw	a4,8(sp)
	li	a3,20
	addi	a5,a5,1
	addi	a4,a4,40
	bne	a5,a3,.L1079
	lw	a1,28(sp)
	li	a5,50
	lw	s0,32(sp)
	rem	a5,a1,a5
	beq	a5,zero,.L1088
.L1077:
	addi	a1,a1,1
	li	a5,101
	bne	a1,a5,.L1067
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	s1,36(sp)
	li	a0,0
	addi	sp,sp,48
	jr	ra
.L1087:
	addi	s1,s1,1
	li	a5,1
	j	.L1072
.L1088:
	mv	a2,s1
	mv	a0,s0
	sw	a1,4(sp)
	call	show
	lw	a1,4(sp)
	j	.L1077
	.size	life_main, .-life_main
	.section	.rodata.str1.4
	.align	2
.LC52:
	.string	"%3d:"
	.align	2
.LC53:
	.string	" %c%u.%04u"
	.align	2
.LC54:
	.string	" .,:;i1tfLCG08@#"
	.text
	.align	2
	.globl	mandel_main
	.type	mandel_main, @function
mandel_main:
	lui	a5,%hi(.LANCHOR1)
	addi	sp,sp,-36
	addi	a5,a5,%lo(.LANCHOR1)
	sw	s0,28(sp)
	sw	s1,24(sp)
	sw	ra,32(sp)
	li	s0,268435456
	sw	zero,12(sp)
	li	s1,268435456
	sw	zero,4(sp)
	sw	zero,0(sp)
	sw	a5,8(sp)
	j	.L1096
.L1090:
	lw	a1,0(sp)
	lw	a4,12(sp)
	li	a2,69476352
	addi	a2,a2,-79
	addi	a1,a1,1
	mul	t2,a4,a2
	sw	a1,0(sp)
	li	a5,259289088
	addi	a5,a5,-105
	li	a3,-69476352
	addi	a3,a3,79
	mulh	a1,a4,a2
	srli	t2,t2,28
	slli	a1,a1,4
	mul	t0,a4,a5
	or	t2,a1,t2
	mul	a0,s0,a2
	srli	t0,t0,28
	mulh	a1,a4,a5
	srli	a0,a0,28
	mulh	a2,s0,a2
	slli	a1,a1,4
	or	t0,a1,t0
	slli	a2,a2,4
	mul	a1,s0,a5
	or	a0,a2,a0
	mulh	t1,s0,a5
	srli	a1,a1,28
	mul	a2,s1,a5
	slli	t1,t1,4
	or	a1,t1,a1
	mulh	s0,s1,a5
	srli	a2,a2,28
	slli	s0,s0,4
	or	a2,s0,a2
	lw	s0,4(sp)
	mul	t1,s1,a3
	add	a2,t2,a2
	mulh	a4,s1,a3
	srli	t1,t1,28
	mul	t2,s0,a5
	slli	a4,a4,4
	or	t1,a4,t1
	add	a4,t0,t1
	sw	a4,12(sp)
	mulh	a5,s0,a5
	srli	t2,t2,28
	slli	a5,a5,4
	mul	a4,s0,a3
	or	t2,a5,t2
	add	a0,t2,a0
	mulh	a5,s0,a3
	srli	a4,a4,28
	slli	a5,a5,4
	or	a4,a5,a4
	add	s0,a4,a1
	lw	a1,0(sp)
	li	a5,25
	beq	a1,a5,.L1122
	mv	s1,a2
	sw	a0,4(sp)
.L1096:
	lw	a4,0(sp)
	li	a5,3
	rem	a5,a4,a5
	bne	a5,zero,.L1090
	slli	a1,a4,4
	lui	a5,%hi(.LC52)
	sub	a1,a1,a4
	addi	a0,a5,%lo(.LC52)
	call	mini_printf
	mv	a2,s1
	li	a1,43
	bge	s1,zero,.L1091
	neg	a2,s1
	li	a1,45
.L1091:
	slli	a5,a2,4
	li	a3,8192
	addi	a3,a3,1808
	srli	a5,a5,4
	mul	t0,a5,a3
	lui	t1,%hi(.LC53)
	srli	a2,a2,28
	addi	a0,t1,%lo(.LC53)
	mulhu	a5,a5,a3
	srli	a3,t0,28
	slli	a5,a5,4
	or	a3,a5,a3
	call	mini_printf
	lw	a5,4(sp)
	li	a1,43
	lui	t1,%hi(.LC53)
	mv	a2,a5
	bge	a5,zero,.L1092
	neg	a2,a5
	li	a1,45
.L1092:
	slli	a5,a2,4
	li	a3,8192
	addi	a3,a3,1808
	srli	a5,a5,4
	mul	t0,a5,a3
	srli	a2,a2,28
	addi	a0,t1,%lo(.LC53)
	mulhu	a5,a5,a3
	srli	a3,t0,28
	slli	a5,a5,4
	or	a3,a5,a3
	call	mini_printf
	lui	a5,%hi(out_used)
	lw	a1,%lo(out_used)(a5)
	li	a3,1024
	addi	a5,a1,1
	beq	a1,a3,.L1123
.L1094:
	lw	a4,8(sp)
	add	a1,a4,a1
	lui	a4,%hi(out_used)
	sw	a5,%lo(out_used)(a4)
	li	a5,10
	sb	a5,-1912(a1)
	j	.L1090
.L1122:
	lui	a5,%hi(out_used)
	lw	s1,%lo(out_used)(a5)
	li	a5,-322121728
	addi	a5,a5,-812
	sw	a5,0(sp)
.L1097:
	li	t2,-536870912
	mv	s0,t2
.L1104:
	li	t2,0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
	li	a1,0
	li	a0,0
	li	t0,536870912
	li	t1,1073741824
	sw	s1,4(sp)
	j	.L1098
.L1125:
	bgtu	a4,t1,.L1099
	mul	a4,a2,a2
	srai	a1,a5,31
	mulh	t2,a2,a2
	srli	a4,a4,28
	slli	t2,t2,4
	or	t2,t2,a4
	mul	s1,a5,a5
	mulh	a4,a5,a5
	srli	s1,s1,28
	slli	a4,a4,4
	or	a4,a4,s1
	add	s1,t2,a4
	bgtu	s1,t1,.L1099
.L1098:
	mul	s1,a3,a5
	sub	a4,t2,a4
	add	a4,a4,s0
	add	t2,a4,t0
	addi	a0,a0,1
	mul	a1,a1,a2
	mulhu	a3,a5,a2
	add	a1,a1,s1
	mul	a5,a5,a2
	add	a1,a1,a3
	slli	a1,a1,4
	mv	a2,a4
	srai	a3,a4,31
	lw	a4,0(sp)
	srli	a5,a5,28
	or	a5,a1,a5
	slli	a5,a5,1
	add	a4,a5,a4
	li	a1,95
	mv	a5,a4
	add	a4,a4,t0
	beq	a0,a1,.L1124
	bleu	t2,t1,.L1125
.L1099:
	li	a5,15
	rem	a0,a0,a5
	lui	a5,%hi(.LC54)
	addi	a5,a5,%lo(.LC54)
	lw	s1,4(sp)
	add	a5,a5,a0
	lbu	a4,0(a5)
.L1109:
	li	a5,1024
	beq	s1,a5,.L1126
	mv	a5,s1
	addi	s1,s1,1
.L1102:
	lw	a3,8(sp)
	add	a5,a3,a5
	sb	a4,-1912(a5)
	li	a5,11186176
	addi	a5,a5,-1366
	lui	a3,%hi(out_used)
	add	s0,s0,a5
	li	a5,268435456
	sw	s1,%lo(out_used)(a3)
	addi	a5,a5,-48
	bne	s0,a5,.L1104
	li	a5,1024
	beq	s1,a5,.L1127
	mv	a5,s1
	addi	s1,s1,1
.L1106:
	lw	a4,8(sp)
	add	a5,a4,a5
	lui	a4,%hi(out_used)
	sw	s1,%lo(out_used)(a4)
	li	a4,10
	sb	a4,-1912(a5)
	lw	a4,0(sp)
	li	a5,26845184
	addi	a5,a5,-1639
	add	a4,a4,a5
	li	a5,348966912
	sw	a4,0(sp)
	addi	a5,a5,-827
	bne	a4,a5,.L1097
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	li	a0,0
	addi	sp,sp,36
	jr	ra
.L1126:
	lw	a5,8(sp)
	sw	s0,4(sp)
	sw	a4,12(sp)
	addi	a5,a5,-1912
	mv	s0,a5
	j	.L1103
.L1129:
	add	s0,s0,a0
	beq	s1,zero,.L1128
.L1103:
	mv	a1,s1
	mv	a0,s0
	call	sys_write.constprop.0
	sub	s1,s1,a0
	bge	a0,zero,.L1129
	lw	s0,4(sp)
	lw	a4,12(sp)
	li	s1,1
	li	a5,0
	j	.L1102
.L1124:
	lw	s1,4(sp)
	li	a4,35
	j	.L1109
.L1128:
	lw	s0,4(sp)
	lw	a4,12(sp)
	li	a5,0
	li	s1,1
	j	.L1102
.L1127:
	lw	a5,8(sp)
	addi	s0,a5,-1912
	j	.L1107
.L1131:
	add	s0,s0,a0
	beq	s1,zero,.L1130
.L1107:
	mv	a1,s1
	mv	a0,s0
	call	sys_write.constprop.0
	sub	s1,s1,a0
	bge	a0,zero,.L1131
	li	s1,1
	li	a5,0
	j	.L1106
.L1123:
	lw	a5,8(sp)
	sw	s1,16(sp)
	mv	s1,s0
	addi	a3,a5,-1912
	mv	s0,a3
	j	.L1095
.L1133:
	add	s0,s0,a0
	beq	a1,zero,.L1132
.L1095:
	mv	a0,s0
	sw	a1,20(sp)
	call	sys_write.constprop.0
	lw	a1,20(sp)
	sub	a1,a1,a0
	bge	a0,zero,.L1133
	mv	s0,s1
	li	a5,1
	lw	s1,16(sp)
	li	a1,0
	j	.L1094
.L1130:
	li	a5,0
	li	s1,1
	j	.L1106
.L1132:
	mv	s0,s1
	li	a5,1
	lw	s1,16(sp)
	j	.L1094
	.size	mandel_main, .-mandel_main
	.section	.rodata.str1.4
	.align	2
.LC55:
	.string	" Q"
	.align	2
.LC56:
	.string	" ."
	.align	2
.LC57:
	.string	"%d queens: %u\n"
	.text
	.align	2
	.globl	queens_main
	.type	queens_main, @function
queens_main:
	addi	sp,sp,-36
	sw	s0,28(sp)
	sw	s1,24(sp)
	sw	ra,32(sp)
	li	s0,1
	lui	s1,%hi(columns)
.L1135:
	li	a5,1
	sll	a5,a5,s0
	addi	a5,a5,-1
	li	a2,0
	li	a1,0
	li	a0,0
	sw	a5,%lo(columns)(s1)
	call	count
	lui	a5,%hi(.LC57)
	mv	a2,a0
	mv	a1,s0
	addi	a0,a5,%lo(.LC57)
	call	mini_printf
	addi	s0,s0,1
	li	a5,10
	bne	s0,a5,.L1135
	lui	s0,%hi(.LANCHOR0)
	li	s1,0
	addi	s0,s0,%lo(.LANCHOR0)
	j	.L1137
.L1161:
	li	a5,8
	beq	s1,a5,.L1160
.L1137:
	li	a0,1
	sw	s1,0(s0)
	call	first
	addi	s1,s1,1
	beq	a0,zero,.L1161
	lui	a5,%hi(out_used)
	lw	a1,%lo(out_used)(a5)
	mv	t1,s0
	lui	a2,%hi(.LANCHOR1)
	addi	s0,a2,%lo(.LANCHOR1)
	mv	s1,t1
.L1148:
	lw	a5,0(s1)
	li	a2,0
	sw	s1,20(sp)
	sw	a5,16(sp)
.L1144:
	lui	a5,%hi(.LC55)
	addi	a4,a5,%lo(.LC55)
	lw	a5,16(sp)
	beq	a2,a5,.L1139
	lui	a4,%hi(.LC56)
	addi	a4,a4,%lo(.LC56)
.L1139:
	li	a3,32
	sw	a2,12(sp)
	mv	s1,a1
	mv	a2,a3
	j	.L1143
.L1140:
	mv	a5,s1
	addi	s1,s1,1
.L1141:
	add	a5,s0,a5
	sb	a2,-1912(a5)
	lbu	a2,0(a4)
	lui	a5,%hi(out_used)
	sw	s1,%lo(out_used)(a5)
	beq	a2,zero,.L1162
.L1143:
	li	a5,1024
	addi	a4,a4,1
	bne	s1,a5,.L1140
	addi	a5,s0,-1912
	sw	a2,4(sp)
	sw	a4,8(sp)
	j	.L1142
.L1164:
	lw	a5,0(sp)
	add	a5,a5,a0
	beq	s1,zero,.L1163
.L1142:
	mv	a1,s1
	mv	a0,a5
	sw	a5,0(sp)
	call	sys_write.constprop.0
	sub	s1,s1,a0
	bge	a0,zero,.L1164
	lw	a2,4(sp)
	lw	a4,8(sp)
	li	a5,0
	add	a5,s0,a5
	sb	a2,-1912(a5)
	lbu	a2,0(a4)
	li	s1,1
	lui	a5,%hi(out_used)
	sw	s1,%lo(out_used)(a5)
	bne	a2,zero,.L1143
.L1162:
	lw	a2,12(sp)
	li	a5,8
	mv	a1,s1
	addi	a2,a2,1
	bne	a2,a5,.L1144
	li	a5,1024
	lw	s1,20(sp)
	beq	a1,a5,.L1165
	mv	a5,a1
	addi	a1,a1,1
.L1146:
	lui	a4,%hi(out_used)
	add	a5,s0,a5
	sw	a1,%lo(out_used)(a4)
	li	a4,10
	sb	a4,-1912(a5)
	lui	a5,%hi(.LANCHOR0+32)
	addi	s1,s1,4
	addi	a5,a5,%lo(.LANCHOR0+32)
	bne	s1,a5,.L1148
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	li	a0,0
	addi	sp,sp,36
	jr	ra
.L1163:
	lw	a2,4(sp)
	lw	a4,8(sp)
	li	a5,0
	li	s1,1
	j	.L1141
.L1165:
	sw	s1,4(sp)
	addi	a5,s0,-1912
	mv	s1,a1
	j	.L1147
.L1167:
	lw	a5,0(sp)
	add	a5,a5,a0
	beq	s1,zero,.L1166
.L1147:
	mv	a1,s1
	mv	a0,a5
	sw	a5,0(sp)
	call	sys_write.constprop.0
	sub	s1,s1,a0
	bge	a0,zero,.L1167
	lw	s1,4(sp)
	li	a1,1
	li	a5,0
	j	.L1146
.L1160:
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	li	a0,1
	addi	sp,sp,36
	jr	ra
.L1166:
	lw	s1,4(sp)
	li	a5,0
	li	a1,1
	j	.L1146
	.size	queens_main, .-queens_main
	.section	.rodata.str1.4
	.align	2
.LC58:
	.string	"-r"
	.align	2
.LC59:
	.string	"too many lines"
	.align	2
.LC60:
	.string	"%d lines\n"
	.text
	.align	2
	.globl	sortlines_main
	.type	sortlines_main, @function
sortlines_main:
	addi	sp,sp,-40
	sw	ra,36(sp)
	sw	s0,32(sp)
	sw	s1,28(sp)
	li	a5,1
	li	a2,0
	ble	a0,a5,.L1169
	lw	a3,4(a1)
	lbu	a4,0(a3)
	beq	a4,zero,.L1169
	lui	a5,%hi(.LC58)
	li	a2,45
	addi	a5,a5,%lo(.LC58)
.L1170:
	bne	a4,a2,.L1225
	lbu	a4,1(a3)
	addi	a5,a5,1
	addi	a3,a3,1
	lbu	a2,0(a5)
	bne	a4,zero,.L1170
	seqz	a2,a2
.L1169:
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	sw	a5,0(sp)
	lui	a5,%hi(sortlines_reverse)
	sw	a2,%lo(sortlines_reverse)(a5)
	lui	a5,%hi(.LANCHOR1+1296)
	addi	a2,a5,%lo(.LANCHOR1+1296)
	addi	s1,a5,%lo(.LANCHOR1+1296)
	sw	zero,8(sp)
	lui	a4,%hi(pushed)
	lui	s0,%hi(in_at)
	sw	a2,24(sp)
.L1173:
	li	a2,1
	sw	s1,16(sp)
.L1175:
	addi	t1,a2,-1
	mv	s1,a2
	sw	t1,12(sp)
	j	.L1176
.L1228:
	sw	a3,%lo(pushed)(a4)
	li	a3,10
	beq	a5,a3,.L1226
.L1186:
	li	a3,200
	bne	s1,a3,.L1227
.L1176:
	lw	a5,%lo(pushed)(a4)
	li	a3,-1
	bne	a5,a3,.L1228
	lui	a5,%hi(in_used)
	lw	a3,%lo(in_at)(s0)
	lw	a0,%lo(in_used)(a5)
	addi	a1,a3,1
	beq	a3,a0,.L1229
.L1182:
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	add	a5,a5,a3
	lbu	a5,32(a5)
	sw	a1,%lo(in_at)(s0)
	li	a3,10
	bne	a5,a3,.L1186
.L1226:
	lw	t1,12(sp)
	lw	a5,0(sp)
	mv	a2,s1
	lw	s1,16(sp)
	add	t1,a5,t1
	sb	zero,1096(t1)
.L1184:
	lw	a3,8(sp)
	li	a5,256
	beq	a3,a5,.L1230
	mv	a0,a2
	call	mini_malloc
	lw	a5,8(sp)
	sw	a0,0(s1)
	lui	a4,%hi(pushed)
	addi	a5,a5,1
	sw	a5,8(sp)
	lw	a5,0(sp)
	addi	a5,a5,1096
.L1174:
	lbu	a3,0(a5)
	addi	a0,a0,1
	addi	a5,a5,1
	sb	a3,-1(a0)
	bne	a3,zero,.L1174
	addi	s1,s1,4
	j	.L1173
.L1229:
	lui	a3,%hi(out_used)
	lw	a1,%lo(out_used)(a3)
	sw	zero,%lo(out_used)(a3)
	bne	a1,zero,.L1203
.L1183:
	sw	zero,%lo(in_at)(s0)
	call	sys_read.constprop.0
	lui	a5,%hi(in_used)
	sw	a0,%lo(in_used)(a5)
	lui	a4,%hi(pushed)
	ble	a0,zero,.L1181
	li	a1,1
	li	a3,0
	j	.L1182
.L1227:
	lw	a3,0(sp)
	addi	a2,s1,1
	add	a3,a3,s1
	sb	a5,1095(a3)
	j	.L1175
.L1203:
	lw	a3,0(sp)
	sw	s1,20(sp)
	mv	s1,a1
	addi	a3,a3,-1912
	j	.L1180
.L1231:
	lw	a3,4(sp)
	sub	s1,s1,a0
	add	a3,a3,a0
	beq	s1,zero,.L1221
.L1180:
	mv	a1,s1
	mv	a0,a3
	sw	a3,4(sp)
	call	sys_write.constprop.0
	bge	a0,zero,.L1231
.L1221:
	lw	s1,20(sp)
	j	.L1183
.L1181:
	lw	t1,12(sp)
	lw	a3,0(sp)
	sw	zero,%lo(in_used)(a5)
	mv	a2,s1
	add	a3,a3,t1
	sb	zero,1096(a3)
	lw	s1,16(sp)
	bne	t1,zero,.L1184
	lw	s1,8(sp)
	lw	a2,24(sp)
	lui	s0,%hi(.LANCHOR1+1296)
	mv	a1,s1
	addi	a0,s0,%lo(.LANCHOR1+1296)
	sw	a2,4(sp)
	call	sortlines_sort.constprop.0
	addi	a3,s0,%lo(.LANCHOR1+1296)
	slli	a5,s1,2
	add	a5,a3,a5
	li	a1,0
	sw	a5,20(sp)
	lw	a2,4(sp)
	mv	s0,a1
	beq	s1,zero,.L1200
.L1199:
	lw	a3,0(a2)
	lbu	a4,0(a3)
	beq	a4,zero,.L1191
	sw	a2,16(sp)
	mv	s1,a4
	j	.L1195
.L1192:
	mv	a5,s0
	addi	s0,s0,1
.L1193:
	lw	a4,0(sp)
	add	a5,a4,a5
	sb	s1,-1912(a5)
	lbu	s1,0(a3)
	lui	a5,%hi(out_used)
	sw	s0,%lo(out_used)(a5)
	beq	s1,zero,.L1232
.L1195:
	li	a5,1024
	addi	a3,a3,1
	bne	s0,a5,.L1192
	lw	a5,0(sp)
	sw	s1,4(sp)
	sw	a3,12(sp)
	addi	a5,a5,-1912
	mv	s1,s0
	mv	s0,a5
	j	.L1194
.L1234:
	sub	s1,s1,a0
	add	s0,s0,a0
	beq	s1,zero,.L1233
.L1194:
	mv	a1,s1
	mv	a0,s0
	call	sys_write.constprop.0
	bge	a0,zero,.L1234
	lw	a4,0(sp)
	lw	s1,4(sp)
	lw	a3,12(sp)
	li	a5,0
	add	a5,a4,a5
	sb	s1,-1912(a5)
	lbu	s1,0(a3)
	li	s0,1
	lui	a5,%hi(out_used)
	sw	s0,%lo(out_used)(a5)
	bne	s1,zero,.L1195
.L1232:
	lw	a2,16(sp)
.L1191:
	li	a5,1024
	beq	s0,a5,.L1235
	mv	a5,s0
	addi	s0,s0,1
.L1197:
	lw	a4,0(sp)
	addi	a2,a2,4
	add	a5,a4,a5
	lui	a4,%hi(out_used)
	sw	s0,%lo(out_used)(a4)
	li	a4,10
	sb	a4,-1912(a5)
	lw	a5,20(sp)
	bne	a2,a5,.L1199
.L1200:
	lw	s0,8(sp)
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	mv	a1,s0
	call	mini_printf
	li	a5,255
	mv	a0,s0
	ble	s0,a5,.L1207
	li	a0,255
.L1207:
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
.L1225:
	li	a2,0
	j	.L1169
.L1233:
	lw	s1,4(sp)
	lw	a3,12(sp)
	li	a5,0
	li	s0,1
	j	.L1193
.L1235:
	lw	a5,0(sp)
	sw	a2,4(sp)
	addi	s1,a5,-1912
	mv	a5,s1
	mv	s1,s0
	mv	s0,a5
	j	.L1198
.L1237:
	sub	s1,s1,a0
	add	s0,s0,a0
	beq	s1,zero,.L1236
.L1198:
	mv	a1,s1
	mv	a0,s0
	call	sys_write.constprop.0
	bge	a0,zero,.L1237
	lw	a2,4(sp)
	li	s0,1
	li	a5,0
	j	.L1197
.L1236:
	lw	a2,4(sp)
	li	a5,0
	li	s0,1
	j	.L1197
.L1230:
	lui	a0,%hi(.LC59)
	addi	a0,a0,%lo(.LC59)
	call	mini_panic
	.size	sortlines_main, .-sortlines_main
	.section	.rodata.str1.4
	.align	2
.LC61:
	.string	"while (n<10) n = n+1; $ f(a,b) !done;"
	.align	2
.LC62:
	.string	"digit"
	.align	2
.LC63:
	.string	"blank"
	.align	2
.LC64:
	.string	"plus"
	.align	2
.LC65:
	.string	"minus"
	.align	2
.LC66:
	.string	"times"
	.align	2
.LC67:
	.string	"over"
	.align	2
.LC68:
	.string	"less"
	.align	2
.LC69:
	.string	"more"
	.align	2
.LC70:
	.string	"equals"
	.align	2
.LC71:
	.string	"not"
	.align	2
.LC72:
	.string	"open"
	.align	2
.LC73:
	.string	"close"
	.align	2
.LC74:
	.string	"comma"
	.align	2
.LC75:
	.string	"end"
	.align	2
.LC76:
	.string	"letter"
	.align	2
.LC77:
	.string	"other"
	.align	2
.LC78:
	.string	"%s%s"
	.align	2
.LC79:
	.string	"%d steps\n"
	.text
	.align	2
	.globl	tokens_main
	.type	tokens_main, @function
tokens_main:
	addi	sp,sp,-12
	lui	a1,%hi(.LC13)
	lui	a4,%hi(.LC61)
	sw	s1,0(sp)
	sw	ra,8(sp)
	sw	s0,4(sp)
	addi	s1,a4,%lo(.LC61)
	addi	a1,a1,%lo(.LC13)
	li	a3,119
.L1257:
	addi	a5,a3,-9
	andi	a5,a5,0xff
	li	a2,53
	bgtu	a5,a2,.L1239
	lui	a4,%hi(.L1241)
	slli	a5,a5,2
	addi	a2,a4,%lo(.L1241)
	add	a5,a5,a2
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L1241:
	.word	.L1258
	.word	.L1258
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1258
	.word	.L1253
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1239
	.word	.L1252
	.word	.L1251
	.word	.L1250
	.word	.L1249
	.word	.L1248
	.word	.L1247
	.word	.L1239
	.word	.L1246
	.word	.L1245
	.word	.L1245
	.word	.L1245
	.word	.L1245
	.word	.L1245
	.word	.L1245
	.word	.L1245
	.word	.L1245
	.word	.L1245
	.word	.L1245
	.word	.L1239
	.word	.L1244
	.word	.L1243
	.word	.L1242
	.word	.L1240
	.text
.L1239:
	addi	a3,a3,-97
	li	a5,25
	bgtu	a3,a5,.L1259
	lui	a2,%hi(.LC76)
	addi	s0,a2,%lo(.LC76)
.L1254:
	beq	s0,a1,.L1255
	lbu	a5,0(a1)
	lui	a4,%hi(.LC13)
	addi	a1,a4,%lo(.LC13)
	beq	a5,zero,.L1256
	lui	a1,%hi(.LC14)
	addi	a1,a1,%lo(.LC14)
.L1256:
	lui	a0,%hi(.LC78)
	mv	a2,s0
	addi	a0,a0,%lo(.LC78)
	call	mini_printf
.L1255:
	lbu	a3,1(s1)
	addi	s1,s1,1
	beq	a3,zero,.L1264
	mv	a1,s0
	j	.L1257
.L1245:
	lui	a2,%hi(.LC62)
	addi	s0,a2,%lo(.LC62)
	j	.L1254
.L1258:
	lui	a2,%hi(.LC63)
	addi	s0,a2,%lo(.LC63)
	j	.L1254
.L1246:
	lui	a2,%hi(.LC67)
	addi	s0,a2,%lo(.LC67)
	j	.L1254
.L1240:
	lui	a2,%hi(.LC69)
	addi	s0,a2,%lo(.LC69)
	j	.L1254
.L1242:
	lui	a2,%hi(.LC70)
	addi	s0,a2,%lo(.LC70)
	j	.L1254
.L1243:
	lui	a2,%hi(.LC68)
	addi	s0,a2,%lo(.LC68)
	j	.L1254
.L1244:
	lui	a2,%hi(.LC75)
	addi	s0,a2,%lo(.LC75)
	j	.L1254
.L1247:
	lui	a2,%hi(.LC65)
	addi	s0,a2,%lo(.LC65)
	j	.L1254
.L1248:
	lui	a2,%hi(.LC74)
	addi	s0,a2,%lo(.LC74)
	j	.L1254
.L1249:
	lui	a2,%hi(.LC64)
	addi	s0,a2,%lo(.LC64)
	j	.L1254
.L1250:
	lui	a2,%hi(.LC66)
	addi	s0,a2,%lo(.LC66)
	j	.L1254
.L1251:
	lui	a2,%hi(.LC73)
	addi	s0,a2,%lo(.LC73)
	j	.L1254
.L1252:
	lui	a2,%hi(.LC72)
	addi	s0,a2,%lo(.LC72)
	j	.L1254
.L1253:
	lui	a2,%hi(.LC71)
	addi	s0,a2,%lo(.LC71)
	j	.L1254
.L1264:
	li	a0,10
	call	mini_putchar
	lui	a0,%hi(.LANCHOR2+104)
	li	a1,1000
	addi	a0,a0,%lo(.LANCHOR2+104)
	call	run
	mv	a1,a0
	lui	a0,%hi(.LC79)
	addi	a0,a0,%lo(.LC79)
	call	mini_printf
	lui	a0,%hi(forever.3)
	li	a1,50
	addi	a0,a0,%lo(forever.3)
	call	run
	lui	s0,%hi(.LC20)
	mv	a1,a0
	addi	a0,s0,%lo(.LC20)
	call	mini_printf
	lui	a0,%hi(wrong.2)
	li	a1,50
	addi	a0,a0,%lo(wrong.2)
	call	run
	mv	a1,a0
	addi	a0,s0,%lo(.LC20)
	call	mini_printf
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,3
	addi	sp,sp,12
	jr	ra
.L1259:
	lui	a2,%hi(.LC77)
	addi	s0,a2,%lo(.LC77)
	j	.L1254
	.size	tokens_main, .-tokens_main
	.section	.rodata.str1.4
	.align	2
.LC80:
	.string	"words"
	.align	2
.LC82:
	.string	"%d: %s\n"
	.align	2
.LC83:
	.string	"%d %d %d\n"
	.align	2
.LC84:
	.string	"abc"
	.align	2
.LC85:
	.string	"%s %d,%d %d,%d\n"
	.align	2
.LC86:
	.string	"[%d|%6d|%-6d|%06d|%+d|% d]\n"
	.align	2
.LC87:
	.string	"[%u|%x|%X|%08x|%o]\n"
	.align	2
.LC88:
	.string	"text"
	.align	2
.LC89:
	.string	"[%s|%8s|%-8s|%.2s|%c|%%]\n"
	.align	2
.LC90:
	.string	"[%*d|%-*d|%.*s]\n"
	.align	2
.LC91:
	.string	"abcdef"
	.align	2
.LC94:
	.string	"[%d|%lld|%llx|%s]\n"
	.align	2
.LC95:
	.string	"after 64 bits"
	.text
	.align	2
	.globl	varargs_main
	.type	varargs_main, @function
varargs_main:
	lui	a5,%hi(.LC81)
	lw	t1,%lo(.LC81)(a5)
	lw	t0,%lo(.LC81+4)(a5)
	li	a2,19087360
	addi	sp,sp,-260
	addi	a2,a2,1383
	lui	a3,%hi(.LC80)
	lui	a1,%hi(.LC4)
	sw	t1,0(sp)
	li	a5,-2147483648
	li	a4,42
	addi	a3,a3,%lo(.LC80)
	sw	a2,4(sp)
	sw	zero,8(sp)
	li	a2,181
	addi	a1,a1,%lo(.LC4)
	addi	a0,sp,48
	sw	ra,256(sp)
	sw	t1,20(sp)
	sw	t0,24(sp)
	sw	s0,252(sp)
	sw	s1,248(sp)
	call	form.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC82)
	addi	a2,sp,48
	addi	a0,a0,%lo(.LC82)
	call	mini_printf
	li	a0,0
	call	sum
	mv	s0,a0
	li	a3,3
	li	a2,2
	li	a1,1
	li	a0,3
	call	sum
	li	a3,10
	sw	a3,16(sp)
	li	a3,9
	sw	a3,12(sp)
	li	a3,8
	sw	a3,8(sp)
	li	a3,7
	sw	a3,4(sp)
	li	a3,6
	li	a5,5
	li	a4,4
	mv	s1,a0
	sw	a3,0(sp)
	li	a2,2
	li	a3,3
	li	a1,1
	li	a0,10
	call	sum
	mv	a3,a0
	lui	a0,%hi(.LC83)
	mv	a2,s1
	mv	a1,s0
	addi	a0,a0,%lo(.LC83)
	call	mini_printf
	li	a3,-26214400
	li	a2,327680
	lui	a1,%hi(.LC84)
	addi	a0,sp,36
	addi	a3,a3,300
	addi	a2,a2,-3
	addi	a1,a1,%lo(.LC84)
	call	make.constprop.0
	lh	a5,42(sp)
	lh	a4,40(sp)
	lh	a3,38(sp)
	lh	a2,36(sp)
	lui	a0,%hi(.LC85)
	addi	a1,sp,44
	addi	a0,a0,%lo(.LC85)
	call	mini_printf
	li	a0,42
	sw	a0,0(sp)
	lui	a0,%hi(.LC86)
	li	a5,42
	li	a4,42
	li	a3,42
	li	a2,42
	li	a1,42
	addi	a0,a0,%lo(.LC86)
	call	mini_printf
	li	a4,49152
	addi	a4,a4,-273
	li	a1,-1294966784
	lui	a0,%hi(.LC87)
	mv	a3,a4
	mv	a2,a4
	li	a5,8
	addi	a1,a1,-512
	addi	a0,a0,%lo(.LC87)
	call	mini_printf
	lui	a1,%hi(.LC88)
	lui	a0,%hi(.LC89)
	addi	a4,a1,%lo(.LC88)
	addi	a3,a1,%lo(.LC88)
	addi	a2,a1,%lo(.LC88)
	li	a5,99
	addi	a1,a1,%lo(.LC88)
	addi	a0,a0,%lo(.LC89)
	call	mini_printf
	lui	a0,%hi(.LC91)
	addi	a0,a0,%lo(.LC91)
	sw	a0,0(sp)
	lui	a0,%hi(.LC90)
	li	a5,3
	li	a4,2
	li	a3,5
	li	a2,1
	li	a1,5
	addi	a0,a0,%lo(.LC90)
	call	mini_printf
	lui	a5,%hi(.LC92)
	lui	a3,%hi(.LC93)
	lw	a4,%lo(.LC92)(a5)
	lw	a2,%lo(.LC93)(a3)
	lw	a5,%lo(.LC92+4)(a5)
	lw	a3,%lo(.LC93+4)(a3)
	lui	a1,%hi(.LC95)
	addi	a1,a1,%lo(.LC95)
	lui	a0,%hi(.LC94)
	sw	a1,0(sp)
	addi	a0,a0,%lo(.LC94)
	li	a1,1
	call	mini_printf
	lw	ra,256(sp)
	lw	s0,252(sp)
	lw	s1,248(sp)
	li	a0,0
	addi	sp,sp,260
	jr	ra
	.size	varargs_main, .-varargs_main
	.section	.rodata.str1.4
	.align	2
.LC96:
	.string	"%7u %7u %7u\n"
	.align	2
.LC97:
	.string	"%c %4u "
	.text
	.align	2
	.globl	wc_main
	.type	wc_main, @function
wc_main:
	lui	a5,%hi(.LANCHOR4)
	addi	sp,sp,-40
	addi	a5,a5,%lo(.LANCHOR4)
	sw	s0,32(sp)
	sw	s1,28(sp)
	sw	ra,36(sp)
	li	s0,0
	li	s1,0
	sw	zero,8(sp)
	sw	zero,0(sp)
	sw	a5,4(sp)
.L1268:
	call	mini_getchar
	li	a3,-1
	li	a5,10
	li	a4,32
	beq	a0,a3,.L1297
.L1272:
	addi	s1,s1,1
	beq	a0,a5,.L1298
	bne	a0,a4,.L1299
.L1287:
	call	mini_getchar
	li	a3,-1
	li	s0,0
	li	a5,10
	li	a4,32
	bne	a0,a3,.L1272
.L1297:
	lw	a2,8(sp)
	lw	a1,0(sp)
	lui	a0,%hi(.LC96)
	mv	a3,s1
	addi	a0,a0,%lo(.LC96)
	call	mini_printf
.L1285:
	lw	a5,4(sp)
	li	s0,0
	li	a1,26
	lw	a2,-1776(a5)
	addi	a4,a5,-1772
	li	a5,1
.L1274:
	lw	a3,0(a4)
	addi	a4,a4,4
	bleu	a3,a2,.L1273
	mv	s0,a5
	mv	a2,a3
.L1273:
	addi	a5,a5,1
	bne	a5,a1,.L1274
	beq	a2,zero,.L1275
	lui	a5,%hi(.LC97)
	addi	a1,s0,97
	addi	a0,a5,%lo(.LC97)
	call	mini_printf
	lw	a5,4(sp)
	slli	s0,s0,2
	lui	t1,%hi(out_used)
	add	a5,a5,s0
	lw	a2,-1776(a5)
	lw	a1,%lo(out_used)(t1)
	lui	a3,%hi(.LANCHOR1)
	srli	a2,a2,1
	beq	a2,zero,.L1276
	sw	s0,24(sp)
	li	a4,0
	addi	a3,a3,%lo(.LANCHOR1)
	li	s1,1024
	mv	s0,a1
.L1280:
	beq	s0,s1,.L1300
	mv	a5,s0
	addi	s0,s0,1
.L1278:
	add	a5,a3,a5
	li	a0,35
	sw	s0,%lo(out_used)(t1)
	sb	a0,-1912(a5)
	addi	a4,a4,1
	bne	a4,a2,.L1280
	mv	a1,s0
	lw	s0,24(sp)
.L1281:
	li	a4,1024
	addi	a5,a1,1
	beq	a1,a4,.L1301
.L1283:
	lw	a4,4(sp)
	add	a3,a3,a1
	sw	a5,%lo(out_used)(t1)
	add	s0,a4,s0
	li	a5,10
	sb	a5,-1912(a3)
	sw	zero,-1776(s0)
	j	.L1285
.L1299:
	lw	a2,4(sp)
	ori	a4,a0,32
	addi	a4,a4,-97
	slli	a5,a4,2
	li	a3,9
	add	a5,a2,a5
	seqz	s0,s0
	li	a2,25
	beq	a0,a3,.L1287
	lw	a3,8(sp)
	add	a3,a3,s0
	sw	a3,8(sp)
	bgtu	a4,a2,.L1288
	lw	a4,-1776(a5)
	li	s0,1
	addi	a4,a4,1
	sw	a4,-1776(a5)
	j	.L1268
.L1298:
	lw	a5,0(sp)
	li	s0,0
	addi	a5,a5,1
	sw	a5,0(sp)
	j	.L1268
.L1300:
	addi	a5,a3,-1912
	sw	a4,8(sp)
	sw	a2,12(sp)
	sw	a3,16(sp)
	sw	t1,20(sp)
	j	.L1279
.L1303:
	lw	a5,0(sp)
	add	a5,a5,a0
	beq	s0,zero,.L1302
.L1279:
	mv	a1,s0
	mv	a0,a5
	sw	a5,0(sp)
	call	sys_write.constprop.0
	sub	s0,s0,a0
	bge	a0,zero,.L1303
	lw	a4,8(sp)
	lw	a2,12(sp)
	lw	a3,16(sp)
	lw	t1,20(sp)
	li	s0,1
	li	a5,0
	j	.L1278
.L1302:
	lw	a4,8(sp)
	lw	a2,12(sp)
	lw	a3,16(sp)
	lw	t1,20(sp)
	li	a5,0
	li	s0,1
	j	.L1278
.L1301:
	sw	s0,0(sp)
	addi	s1,a3,-1912
	mv	s0,a1
	sw	a3,8(sp)
	sw	t1,12(sp)
	j	.L1284
.L1305:
	add	s1,s1,a0
	beq	s0,zero,.L1304
.L1284:
	mv	a1,s0
	mv	a0,s1
	call	sys_write.constprop.0
	sub	s0,s0,a0
	bge	a0,zero,.L1305
	lw	s0,0(sp)
	lw	a3,8(sp)
	lw	t1,12(sp)
	li	a5,1
	li	a1,0
	j	.L1283
.L1275:
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	li	a0,0
	addi	sp,sp,40
	jr	ra
.L1276:
	addi	a3,a3,%lo(.LANCHOR1)
	j	.L1281
.L1304:
	mv	a1,s0
	lw	a3,8(sp)
	lw	s0,0(sp)
	lw	t1,12(sp)
	li	a5,1
	j	.L1283
.L1288:
	li	s0,1
	j	.L1268
	.size	wc_main, .-wc_main
	.align	2
	.type	once, @function
once:
	li	a5,11
	bgtu	a0,a5,.L1307
	lui	a5,%hi(.L1309)
	addi	a5,a5,%lo(.L1309)
	slli	a0,a0,2
	add	a0,a0,a5
	lw	a5,0(a0)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L1309:
	.word	.L1307
	.word	.L1319
	.word	.L1318
	.word	.L1317
	.word	.L1316
	.word	.L1315
	.word	.L1314
	.word	.L1313
	.word	.L1312
	.word	.L1311
	.word	.L1310
	.word	.L1308
	.text
.L1308:
	tail	wc_main
.L1319:
	tail	bits_main
.L1318:
	tail	calc_main
.L1317:
	tail	callbacks_main
.L1316:
	tail	hashtable_main
.L1315:
	tail	life_main
.L1314:
	tail	mandel_main
.L1313:
	tail	queens_main
.L1312:
	lui	a1,%hi(.LANCHOR3+96)
	addi	a1,a1,%lo(.LANCHOR3+96)
	li	a0,2
	tail	sortlines_main
.L1311:
	tail	tokens_main
.L1310:
	tail	varargs_main
.L1307:
	li	a0,0
	ret
	.size	once, .-once
	.align	2
	.globl	k_run
	.type	k_run, @function
k_run:
	addi	sp,sp,-56
	sw	s0,48(sp)
	lui	s0,%hi(host)
	sw	ra,52(sp)
	sw	s1,44(sp)
	addi	s0,s0,%lo(host)
	sw	zero,16(s0)
	sw	a0,8(sp)
	beq	a1,zero,.L1334
	lui	a5,%hi(host+32)
	addi	a5,a5,%lo(host+32)
	sw	a5,12(sp)
	lui	a5,%hi(.LANCHOR1)
	addi	a5,a5,%lo(.LANCHOR1)
	sw	a5,4(sp)
	lui	a5,%hi(.LANCHOR1+712)
	addi	a5,a5,%lo(.LANCHOR1+712)
	sw	a5,16(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	sw	a5,20(sp)
	lui	a5,%hi(.LANCHOR0+1056)
	addi	a5,a5,%lo(.LANCHOR0+1056)
	sw	a5,36(sp)
	lui	a5,%hi(.LANCHOR1-888)
	addi	a5,a5,%lo(.LANCHOR1-888)
	sw	a5,32(sp)
	lui	a5,%hi(.LANCHOR4)
	addi	a5,a5,%lo(.LANCHOR4)
	sw	a5,24(sp)
	lui	a5,%hi(.LANCHOR4-1776)
	addi	a5,a5,%lo(.LANCHOR4-1776)
	addi	a4,a1,-1
	sw	a5,28(sp)
.L1330:
	lw	a3,8(sp)
	li	a5,11
	bleu	a3,a5,.L1352
.L1322:
	lui	a5,%hi(.LC13)
	addi	a5,a5,%lo(.LC13)
	sw	a5,0(s0)
.L1333:
	li	a5,0
	j	.L1324
.L1352:
	lui	a5,%hi(.LANCHOR2)
	slli	a3,a3,2
	addi	a5,a5,%lo(.LANCHOR2)
	add	a5,a5,a3
	lw	a2,124(a5)
	beq	a2,zero,.L1322
	sw	a2,0(s0)
	lbu	a3,0(a2)
	mv	a5,a2
	beq	a3,zero,.L1333
.L1323:
	lbu	a3,1(a5)
	addi	a5,a5,1
	bne	a3,zero,.L1323
	sub	a5,a5,a2
.L1324:
	sw	a5,8(s0)
	lw	a5,12(sp)
	lui	a3,%hi(pushed)
	sw	zero,4(s0)
	sw	a5,12(s0)
	lui	a5,%hi(in_used)
	sw	zero,%lo(in_used)(a5)
	lui	a5,%hi(in_at)
	sw	zero,%lo(in_at)(a5)
	li	a5,-1
	sw	a5,%lo(pushed)(a3)
	lui	a5,%hi(brk_now)
	sw	zero,%lo(brk_now)(a5)
	lui	a5,%hi(arena_end)
	lw	a3,4(sp)
	sw	zero,%lo(arena_end)(a5)
	lui	a5,%hi(arena)
	sw	zero,%lo(arena)(a5)
	lw	a5,16(sp)
	addi	a3,a3,840
.L1325:
	sw	zero,0(a5)
	addi	a5,a5,4
	bne	a3,a5,.L1325
	lw	a3,20(sp)
	lw	a5,36(sp)
	addi	a3,a3,1160
.L1326:
	sw	zero,0(a5)
	addi	a5,a5,4
	bne	a3,a5,.L1326
	lw	a3,4(sp)
	lw	a5,32(sp)
	addi	a3,a3,712
.L1327:
	sw	zero,0(a5)
	addi	a5,a5,4
	bne	a3,a5,.L1327
	lw	a3,24(sp)
	lw	a5,28(sp)
	addi	a3,a3,-1672
.L1328:
	sw	zero,0(a5)
	addi	a5,a5,4
	bne	a3,a5,.L1328
	lw	a3,16(s0)
	lui	a5,%hi(table)
	sw	zero,%lo(table)(a5)
	slli	a5,a3,5
	sub	s1,a5,a3
	lw	a0,8(sp)
	lui	a5,%hi(moved)
	sw	zero,%lo(moved)(a5)
	lui	a5,%hi(used)
	sw	zero,%lo(used)(a5)
	lui	a5,%hi(size)
	sw	a4,0(sp)
	sw	zero,%lo(size)(a5)
	call	once
	lui	a5,%hi(out_used)
	lw	a1,%lo(out_used)(a5)
	add	a0,a0,s1
	sw	a0,16(s0)
	sw	zero,%lo(out_used)(a5)
	lw	a4,0(sp)
	bne	a1,zero,.L1336
.L1332:
	addi	a4,a4,-1
	li	a5,-1
	bne	a4,a5,.L1330
	lw	a0,16(s0)
	lw	ra,52(sp)
	lw	s0,48(sp)
	lw	s1,44(sp)
	addi	sp,sp,56
	jr	ra
.L1336:
	lw	a5,4(sp)
	sw	a4,40(sp)
	addi	s1,a5,-1912
	j	.L1329
.L1353:
	add	s1,s1,a0
	beq	a1,zero,.L1350
.L1329:
	mv	a0,s1
	sw	a1,0(sp)
	call	sys_write.constprop.0
	lw	a1,0(sp)
	sub	a1,a1,a0
	bge	a0,zero,.L1353
.L1350:
	lw	a4,40(sp)
	j	.L1332
.L1334:
	lw	ra,52(sp)
	lw	s0,48(sp)
	lw	s1,44(sp)
	li	a0,0
	addi	sp,sp,56
	jr	ra
	.size	k_run, .-k_run
	.section	.rodata.str1.4
	.align	2
.LC98:
	.string	"sortlines"
	.align	2
.LC99:
	.string	"1 + 2 * 3\n(1 + 2) * 3\na = 0xff << 8\na | 0x0f\nb = -a / 7\nb % 10\n~b & 0xffff ^ 0x55\n2147483647 + 1\n-2147483647 - 1 >> 4\n1 / 0\n2 * (3 + 4\n7 $ 8\n100 - 10 - 5\nz = x = 3\n1 << 31\n"
	.align	2
.LC100:
	.string	"walnut\nalmond\nZebra\npistachio\n\nhazelnut\nalmond butter\nalmond\n10\n9\nchestnut\nmacadamia\ncashew\npecan\nbrazil nut\n leading blank\nzz\n"
	.align	2
.LC101:
	.ascii	"A computer that you can see to the bottom of is a small"
	.string	" machine with few parts.\nEvery part has a name, and every name can be looked up.\n\nThe quick brown fox jumps over the lazy dog;\n\tfive boxing wizards jump quickly.\nNumbers 0 1 2 3 and signs + - * / count as words too.\nlast line without an end\nno newline here"
	.align	2
.LC102:
	.string	"Lagos"
	.align	2
.LC103:
	.string	"Quito"
	.align	2
.LC104:
	.string	"Busan"
	.align	2
.LC105:
	.string	"Cairo"
	.align	2
.LC106:
	.string	"Perth"
	.align	2
.LC107:
	.string	"Oslo"
	.align	2
.LC108:
	.string	"Lima"
	.align	2
.LC109:
	.string	"Gwangju"
	.align	2
.LC110:
	.string	"triangle"
	.align	2
.LC111:
	.string	"box"
	.align	2
.LC112:
	.string	"name"
	.align	2
.LC113:
	.string	"people"
	.align	2
.LC114:
	.string	"age"
	.section	.srodata.cst8,"aM",@progbits,8
	.align	3
.LC21:
	.word	-876643772
	.word	20529293
	.align	3
.LC25:
	.word	2045904386
	.word	-28745
	.align	3
.LC26:
	.word	2045911175
	.word	1709239
	.align	3
.LC27:
	.word	-233268189
	.word	-195146572
	.align	3
.LC81:
	.word	-1985229329
	.word	19088743
	.align	3
.LC92:
	.word	1985229328
	.word	-19088744
	.align	3
.LC93:
	.word	-2112454933
	.word	-287445237
	.data
	.align	2
	.set	.LANCHOR3,. + 0
	.type	cities.5, @object
	.size	cities.5, 96
cities.5:
	.word	.LC102
	.word	16060303
	.half	1472
	.zero	2
	.word	.LC103
	.word	2011388
	.half	1534
	.zero	2
	.word	.LC104
	.word	3343903
	.half	1876
	.zero	2
	.word	.LC105
	.word	10100166
	.half	969
	.zero	2
	.word	.LC106
	.word	2309338
	.half	1829
	.zero	2
	.word	.LC107
	.word	717710
	.half	1040
	.zero	2
	.word	.LC108
	.word	9943800
	.half	1535
	.zero	2
	.word	.LC109
	.word	1420636
	.half	1896
	.zero	2
	.type	reversed.0, @object
	.size	reversed.0, 12
reversed.0:
	.word	.LC98
	.word	.LC58
	.word	0
	.bss
	.align	4
	.set	.LANCHOR0,. + 0
	.set	.LANCHOR1,. + 4096
	.set	.LANCHOR4,. + 8192
	.type	place, @object
	.size	place, 32
place:
	.zero	32
	.type	in, @object
	.size	in, 1024
in:
	.zero	1024
	.type	variable, @object
	.size	variable, 104
variable:
	.zero	104
	.type	work, @object
	.size	work, 1024
work:
	.zero	1024
	.type	out, @object
	.size	out, 1024
out:
	.zero	1024
	.type	field, @object
	.size	field, 1600
field:
	.zero	1600
	.type	waiting, @object
	.size	waiting, 128
waiting:
	.zero	128
	.type	line, @object
	.size	line, 256
line:
	.zero	256
	.type	line.4, @object
	.size	line.4, 200
line.4:
	.zero	200
	.type	lines, @object
	.size	lines, 1024
lines:
	.zero	1024
	.type	letters, @object
	.size	letters, 104
letters:
	.zero	104
	.zero	8
	.type	host, @object
	.size	host, 262176
host:
	.zero	262176
	.section	.rodata
	.align	2
	.set	.LANCHOR2,. + 0
	.type	values.6, @object
	.size	values.6, 28
values.6:
	.word	0
	.word	1
	.word	-2147483648
	.word	305419896
	.word	-559038737
	.word	-1
	.word	99999999
	.type	orders, @object
	.size	orders, 24
orders:
	.word	.LC112
	.word	by_name
	.word	.LC113
	.word	by_people
	.word	.LC114
	.word	by_age
.LC0:
	.word	box
	.word	3
	.word	4
	.word	triangle
	.word	3
	.word	5
	.word	box
	.word	-2
	.word	9
.LC1:
	.word	twice
	.word	less_one
	.word	square
	.word	less_one
	.type	factorials, @object
	.size	factorials, 20
factorials:
	.string	""
	.string	"\001"
	.string	"\001\005\007\003\004\b\005"
	.string	"\001\001\004"
	.ascii	"\013\013\n\362\f"
	.type	inputs.1, @object
	.size	inputs.1, 48
inputs.1:
	.zero	8
	.word	.LC99
	.zero	20
	.word	.LC100
	.zero	8
	.word	.LC101
	.section	.sbss,"aw",@nobits
	.align	2
	.type	sortlines_reverse, @object
	.size	sortlines_reverse, 4
sortlines_reverse:
	.zero	4
	.type	columns, @object
	.size	columns, 4
columns:
	.zero	4
	.type	moved, @object
	.size	moved, 4
moved:
	.zero	4
	.type	used, @object
	.size	used, 4
used:
	.zero	4
	.type	size, @object
	.size	size, 4
size:
	.zero	4
	.type	table, @object
	.size	table, 4
table:
	.zero	4
	.type	error, @object
	.size	error, 4
error:
	.zero	4
	.type	at, @object
	.size	at, 4
at:
	.zero	4
	.type	arena_end, @object
	.size	arena_end, 4
arena_end:
	.zero	4
	.type	arena, @object
	.size	arena, 4
arena:
	.zero	4
	.type	brk_now, @object
	.size	brk_now, 4
brk_now:
	.zero	4
	.type	in_used, @object
	.size	in_used, 4
in_used:
	.zero	4
	.type	in_at, @object
	.size	in_at, 4
in_at:
	.zero	4
	.type	out_used, @object
	.size	out_used, 4
out_used:
	.zero	4
	.section	.sdata,"aw"
	.align	2
	.type	pushed, @object
	.size	pushed, 4
pushed:
	.word	-1
	.section	.srodata,"a"
	.align	2
	.type	wrong.2, @object
	.size	wrong.2, 1
wrong.2:
	.ascii	"c"
	.zero	3
	.type	forever.3, @object
	.size	forever.3, 2
forever.3:
	.ascii	"\t\377"
	.zero	2
	.type	triangle, @object
	.size	triangle, 8
triangle:
	.word	.LC110
	.word	triangle_area
	.type	box, @object
	.size	box, 8
box:
	.word	.LC111
	.word	box_area
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
