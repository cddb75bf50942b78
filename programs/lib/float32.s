	.file	"float32.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	pack.part.0, @function
pack.part.0:
	mv	a4,a0
	ble	a1,zero,.L14
.L2:
	li	a5,67108864
	and	a5,a2,a5
	beq	a5,zero,.L4
	slli	a5,a1,23
.L4:
	slli	a0,a2,6
	srli	a0,a0,9
	or	a0,a0,a4
	andi	a2,a2,7
	li	a4,4
	or	a0,a0,a5
	bleu	a2,a4,.L15
	addi	a0,a0,1
.L1:
	ret
.L15:
	bne	a2,a4,.L1
	andi	a5,a0,1
	beq	a5,zero,.L1
	addi	a0,a0,1
	j	.L1
.L14:
	li	a5,1
	sub	a5,a5,a1
	li	a3,31
	bgt	a5,a3,.L1
	addi	a1,a1,31
	sll	a1,a2,a1
	snez	a1,a1
	srl	a5,a2,a5
	or	a2,a1,a5
	li	a1,1
	j	.L2
	.size	pack.part.0, .-pack.part.0
	.align	2
	.type	add, @function
add:
	li	a5,-2147483648
	xori	a5,a5,-1
	and	a2,a0,a5
	li	a3,2139095040
	mv	a4,a0
	and	a5,a1,a5
	bgtu	a2,a3,.L33
	bgtu	a5,a3,.L33
	beq	a2,a3,.L59
	beq	a5,a3,.L36
	beq	a2,zero,.L60
	beq	a5,zero,.L38
	bltu	a2,a5,.L20
	mv	a5,a1
	mv	a4,a5
	mv	a1,a0
.L20:
	li	a0,8388608
	srli	a5,a1,23
	addi	a3,a0,-1
	andi	a5,a5,255
	and	a3,a1,a3
	li	t1,1
	li	a2,8388608
	bne	a5,zero,.L61
.L21:
	slli	a3,a3,1
	and	a5,a3,a2
	addi	t1,t1,-1
	beq	a5,zero,.L21
.L22:
	li	t2,8388608
	srli	a0,a4,23
	addi	a5,t2,-1
	andi	a0,a0,255
	slli	a3,a3,3
	and	a5,a4,a5
	li	a2,1
	li	t0,8388608
	bne	a0,zero,.L62
.L23:
	slli	a5,a5,1
	and	a0,a5,t0
	addi	a2,a2,-1
	beq	a0,zero,.L23
.L24:
	slli	a5,a5,3
	sub	a0,t1,a2
	beq	t1,a2,.L25
	li	a2,31
	bgt	a0,a2,.L63
	li	a2,32
	sub	a2,a2,a0
	sll	a2,a5,a2
	snez	a2,a2
	srl	a0,a5,a0
	or	a5,a2,a0
.L25:
	xor	a4,a1,a4
	blt	a4,zero,.L64
	add	a0,a3,a5
	li	a5,134217728
	and	a5,a0,a5
	bne	a5,zero,.L65
.L28:
	li	a5,-2147483648
	li	a4,254
	and	a5,a1,a5
	bgt	t1,a4,.L66
.L31:
	mv	a2,a0
	mv	a1,t1
	mv	a0,a5
	tail	pack.part.0
.L33:
	li	a0,2143289344
	ret
.L59:
	beq	a5,a2,.L67
.L16:
	ret
.L67:
	li	a0,2143289344
	bne	a4,a1,.L16
.L38:
	mv	a0,a4
	ret
.L60:
	mv	a0,a1
	bne	a5,zero,.L16
	and	a0,a4,a1
	ret
.L36:
	mv	a0,a1
	ret
.L64:
	sub	a0,a3,a5
	beq	a3,a5,.L16
	li	a5,67108864
	and	a5,a0,a5
	bne	a5,zero,.L28
	li	a4,67108864
.L29:
	slli	a0,a0,1
	and	a5,a0,a4
	addi	t1,t1,-1
	beq	a5,zero,.L29
	li	a5,-2147483648
	and	a5,a1,a5
	j	.L31
.L62:
	mv	a2,a0
	or	a5,a5,t2
	j	.L24
.L61:
	mv	t1,a5
	or	a3,a3,a0
	j	.L22
.L65:
	andi	a5,a0,1
	srli	a0,a0,1
	or	a0,a5,a0
	addi	t1,t1,1
	j	.L28
.L66:
	li	a0,2139095040
	or	a0,a5,a0
	ret
.L63:
	snez	a5,a5
	j	.L25
	.size	add, .-add
	.align	2
	.globl	__addsf3
	.type	__addsf3, @function
__addsf3:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	add
	lw	ra,8(sp)
	addi	sp,sp,12
	jr	ra
	.size	__addsf3, .-__addsf3
	.align	2
	.globl	__subsf3
	.type	__subsf3, @function
__subsf3:
	li	a5,-2147483648
	addi	sp,sp,-12
	xor	a1,a5,a1
	sw	ra,8(sp)
	call	add
	lw	ra,8(sp)
	addi	sp,sp,12
	jr	ra
	.size	__subsf3, .-__subsf3
	.align	2
	.globl	__mulsf3
	.type	__mulsf3, @function
__mulsf3:
	li	t1,-2147483648
	xori	a5,t1,-1
	and	a2,a5,a0
	li	a4,2139095040
	bgtu	a2,a4,.L88
	and	a5,a5,a1
	bgtu	a5,a4,.L88
	xor	a3,a0,a1
	and	a3,a3,t1
	beq	a2,a4,.L74
	beq	a5,a4,.L108
	beq	a2,zero,.L78
	beq	a5,zero,.L78
	li	t0,8388608
	srli	a4,a0,23
	addi	a5,t0,-1
	andi	a4,a4,255
	and	a5,a5,a0
	li	t1,1
	li	a2,8388608
	bne	a4,zero,.L109
.L80:
	slli	a5,a5,1
	and	a4,a5,a2
	addi	t1,t1,-1
	beq	a4,zero,.L80
.L81:
	srli	t0,a1,23
	li	t2,8388608
	addi	a4,t2,-1
	andi	t0,t0,255
	and	a1,a4,a1
	li	a0,1
	li	a2,8388608
	bne	t0,zero,.L110
.L82:
	slli	a1,a1,1
	and	a4,a1,a2
	addi	a0,a0,-1
	beq	a4,zero,.L82
.L83:
	slli	a4,a1,6
	slli	a5,a5,6
	mul	a2,a5,a4
	addi	a0,a0,-127
	add	a1,a0,t1
	mulhu	a5,a5,a4
	snez	a2,a2
	or	a2,a2,a5
	li	a5,134217728
	and	a5,a2,a5
	bne	a5,zero,.L111
.L84:
	li	a5,254
	bgt	a1,a5,.L107
	addi	sp,sp,-12
	mv	a0,a3
	sw	ra,8(sp)
	call	pack.part.0
	lw	ra,8(sp)
	addi	sp,sp,12
	jr	ra
.L74:
	bne	a5,zero,.L107
.L88:
	lw	a0,.LC0
	ret
.L78:
	mv	a0,a3
	ret
.L108:
	beq	a2,zero,.L88
.L107:
	li	a5,2139095040
	or	a0,a3,a5
	ret
.L111:
	andi	a5,a2,1
	srli	a2,a2,1
	or	a2,a5,a2
	addi	a1,a1,1
	j	.L84
.L110:
	mv	a0,t0
	or	a1,a1,t2
	j	.L83
.L109:
	mv	t1,a4
	or	a5,a5,t0
	j	.L81
	.size	__mulsf3, .-__mulsf3
	.align	2
	.globl	__divsf3
	.type	__divsf3, @function
__divsf3:
	li	a2,-2147483648
	xori	a5,a2,-1
	and	a3,a5,a0
	li	a4,2139095040
	bgtu	a3,a4,.L130
	and	a5,a5,a1
	bgtu	a5,a4,.L130
	xor	t1,a0,a1
	and	t1,t1,a2
	beq	a3,a4,.L146
	beq	a5,a4,.L145
	beq	a5,zero,.L147
	beq	a3,zero,.L145
	li	t0,8388608
	srli	a3,a0,23
	addi	a5,t0,-1
	andi	a3,a3,255
	and	a5,a5,a0
	li	a4,1
	li	a2,8388608
	bne	a3,zero,.L148
.L120:
	slli	a5,a5,1
	and	a3,a5,a2
	addi	a4,a4,-1
	beq	a3,zero,.L120
.L121:
	li	t2,8388608
	srli	t0,a1,23
	addi	a3,t2,-1
	andi	t0,t0,255
	and	a3,a3,a1
	li	a2,1
	li	a0,8388608
	bne	t0,zero,.L149
.L122:
	slli	a3,a3,1
	and	a1,a3,a0
	addi	a2,a2,-1
	beq	a1,zero,.L122
.L123:
	sub	a4,a4,a2
	addi	a1,a4,127
	bgtu	a3,a5,.L150
.L124:
	li	a4,27
	li	a2,0
.L126:
	addi	a4,a4,-1
	slli	a2,a2,1
	bltu	a5,a3,.L125
	sub	a5,a5,a3
	ori	a2,a2,1
.L125:
	slli	a5,a5,1
	bne	a4,zero,.L126
	li	a4,254
	bgt	a1,a4,.L151
	snez	a5,a5
	addi	sp,sp,-12
	or	a2,a5,a2
	mv	a0,t1
	sw	ra,8(sp)
	call	pack.part.0
	lw	ra,8(sp)
	addi	sp,sp,12
	jr	ra
.L147:
	bne	a3,zero,.L152
.L130:
	lw	a0,.LC0
	ret
.L145:
	mv	a0,t1
	ret
.L146:
	beq	a5,a3,.L130
	or	a0,t1,a3
	ret
.L152:
	or	a0,t1,a4
	ret
.L150:
	slli	a5,a5,1
	addi	a1,a1,-1
	j	.L124
.L149:
	mv	a2,t0
	or	a3,a3,t2
	j	.L123
.L148:
	mv	a4,a3
	or	a5,a5,t0
	j	.L121
.L151:
	li	a5,2139095040
	or	a0,t1,a5
	ret
	.size	__divsf3, .-__divsf3
	.align	2
	.globl	__negsf2
	.type	__negsf2, @function
__negsf2:
	li	a5,-2147483648
	xor	a0,a5,a0
	ret
	.size	__negsf2, .-__negsf2
	.align	2
	.globl	__eqsf2
	.type	__eqsf2, @function
__eqsf2:
	li	a2,-2147483648
	xori	a2,a2,-1
	and	a3,a2,a0
	li	a4,2139095040
	mv	a5,a0
	bgtu	a3,a4,.L157
	and	a3,a2,a1
	li	a0,1
	bgtu	a3,a4,.L154
	or	a4,a1,a5
	and	a4,a4,a2
	li	a0,0
	beq	a4,zero,.L154
	xor	a4,a1,a5
	blt	a4,zero,.L164
	beq	a5,a1,.L154
	sltu	a1,a5,a1
	not	a5,a5
	xori	a1,a1,1
	srli	a5,a5,31
	li	a0,1
	bne	a1,a5,.L165
.L154:
	ret
.L157:
	li	a0,1
	ret
.L164:
	not	a0,a5
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	ret
.L165:
	li	a0,-1
	ret
	.size	__eqsf2, .-__eqsf2
	.align	2
	.globl	__nesf2
	.type	__nesf2, @function
__nesf2:
	li	a2,-2147483648
	xori	a2,a2,-1
	and	a3,a2,a0
	li	a4,2139095040
	mv	a5,a0
	bgtu	a3,a4,.L169
	and	a3,a2,a1
	li	a0,1
	bgtu	a3,a4,.L166
	or	a4,a1,a5
	and	a4,a4,a2
	li	a0,0
	beq	a4,zero,.L166
	xor	a4,a1,a5
	blt	a4,zero,.L176
	beq	a5,a1,.L166
	sltu	a1,a5,a1
	not	a5,a5
	xori	a1,a1,1
	srli	a5,a5,31
	li	a0,1
	bne	a1,a5,.L177
.L166:
	ret
.L169:
	li	a0,1
	ret
.L176:
	not	a0,a5
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	ret
.L177:
	li	a0,-1
	ret
	.size	__nesf2, .-__nesf2
	.align	2
	.globl	__ltsf2
	.type	__ltsf2, @function
__ltsf2:
	li	a2,-2147483648
	xori	a2,a2,-1
	and	a3,a2,a0
	li	a4,2139095040
	mv	a5,a0
	bgtu	a3,a4,.L181
	and	a3,a2,a1
	li	a0,1
	bgtu	a3,a4,.L178
	or	a4,a1,a5
	and	a4,a4,a2
	li	a0,0
	beq	a4,zero,.L178
	xor	a4,a1,a5
	blt	a4,zero,.L188
	beq	a5,a1,.L178
	sltu	a1,a5,a1
	not	a5,a5
	xori	a1,a1,1
	srli	a5,a5,31
	li	a0,1
	bne	a1,a5,.L189
.L178:
	ret
.L181:
	li	a0,1
	ret
.L188:
	not	a0,a5
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	ret
.L189:
	li	a0,-1
	ret
	.size	__ltsf2, .-__ltsf2
	.align	2
	.globl	__lesf2
	.type	__lesf2, @function
__lesf2:
	li	a2,-2147483648
	xori	a2,a2,-1
	and	a3,a2,a0
	li	a4,2139095040
	mv	a5,a0
	bgtu	a3,a4,.L193
	and	a3,a2,a1
	li	a0,1
	bgtu	a3,a4,.L190
	or	a4,a1,a5
	and	a4,a4,a2
	li	a0,0
	beq	a4,zero,.L190
	xor	a4,a1,a5
	blt	a4,zero,.L200
	beq	a5,a1,.L190
	sltu	a1,a5,a1
	not	a5,a5
	xori	a1,a1,1
	srli	a5,a5,31
	li	a0,1
	bne	a1,a5,.L201
.L190:
	ret
.L193:
	li	a0,1
	ret
.L200:
	not	a0,a5
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	ret
.L201:
	li	a0,-1
	ret
	.size	__lesf2, .-__lesf2
	.align	2
	.globl	__gtsf2
	.type	__gtsf2, @function
__gtsf2:
	li	a2,-2147483648
	xori	a2,a2,-1
	and	a3,a2,a0
	li	a4,2139095040
	mv	a5,a0
	bgtu	a3,a4,.L205
	and	a3,a2,a1
	li	a0,-1
	bgtu	a3,a4,.L202
	or	a4,a1,a5
	and	a4,a4,a2
	li	a0,0
	beq	a4,zero,.L202
	xor	a4,a1,a5
	blt	a4,zero,.L212
	beq	a5,a1,.L202
	sltu	a1,a5,a1
	not	a5,a5
	xori	a1,a1,1
	srli	a5,a5,31
	li	a0,1
	bne	a1,a5,.L205
.L202:
	ret
.L205:
	li	a0,-1
	ret
.L212:
	not	a0,a5
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	ret
	.size	__gtsf2, .-__gtsf2
	.align	2
	.globl	__gesf2
	.type	__gesf2, @function
__gesf2:
	li	a2,-2147483648
	xori	a2,a2,-1
	and	a3,a2,a0
	li	a4,2139095040
	mv	a5,a0
	bgtu	a3,a4,.L216
	and	a3,a2,a1
	li	a0,-1
	bgtu	a3,a4,.L213
	or	a4,a1,a5
	and	a4,a4,a2
	li	a0,0
	beq	a4,zero,.L213
	xor	a4,a1,a5
	blt	a4,zero,.L223
	beq	a5,a1,.L213
	sltu	a1,a5,a1
	not	a5,a5
	xori	a1,a1,1
	srli	a5,a5,31
	li	a0,1
	bne	a1,a5,.L216
.L213:
	ret
.L216:
	li	a0,-1
	ret
.L223:
	not	a0,a5
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	ret
	.size	__gesf2, .-__gesf2
	.align	2
	.globl	__unordsf2
	.type	__unordsf2, @function
__unordsf2:
	li	a5,-2147483648
	xori	a5,a5,-1
	and	a0,a5,a0
	li	a4,2139095040
	bgtu	a0,a4,.L226
	and	a1,a1,a5
	addi	a4,a4,1
	sltu	a0,a1,a4
	xori	a0,a0,1
	ret
.L226:
	li	a0,1
	ret
	.size	__unordsf2, .-__unordsf2
	.globl	__clzdi2
	.align	2
	.globl	__floatsisf
	.type	__floatsisf, @function
__floatsisf:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	ra,12(sp)
	sw	s1,4(sp)
	mv	s0,a0
	srai	a1,a0,31
	blt	a0,zero,.L248
	mv	s1,a0
	mv	a0,zero
	bne	s0,zero,.L229
.L227:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L248:
	snez	a5,a0
	neg	a1,a1
	neg	s1,a0
	sub	a1,a1,a5
.L229:
	mv	a0,s1
	sw	a1,0(sp)
	call	__clzdi2@plt
	li	a4,37
	sub	a4,a4,a0
	ble	a4,zero,.L231
	addi	a3,a0,-5
	lw	a1,0(sp)
	addi	a5,a0,27
	blt	a3,zero,.L232
	sll	a3,s1,a3
	li	a5,0
.L233:
	or	a5,a5,a3
	addi	a3,a4,-32
	snez	a5,a5
	blt	a3,zero,.L234
	srl	a1,a1,a3
	or	a5,a5,a1
	j	.L236
.L231:
	addi	a4,a0,-37
	addi	a5,a0,-69
	srai	a5,a5,31
	sll	a4,s1,a4
	and	a5,a4,a5
.L236:
	li	a4,67108864
	and	a4,a5,a4
	beq	a4,zero,.L239
	li	a4,190
	sub	a4,a4,a0
	slli	a4,a4,23
.L239:
	slli	a0,a5,6
	li	a3,-2147483648
	and	s0,s0,a3
	srli	a0,a0,9
	or	a0,a0,s0
	andi	a5,a5,7
	li	a3,4
	or	a0,a0,a4
	bgtu	a5,a3,.L240
	bne	a5,a3,.L227
	andi	a5,a0,1
	beq	a5,zero,.L227
.L240:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	a0,a0,1
	addi	sp,sp,16
	jr	ra
.L234:
	li	a3,31
	slli	a1,a1,1
	sub	a3,a3,a4
	sll	a3,a1,a3
	srl	a1,s1,a4
	or	a1,a3,a1
	or	a5,a5,a1
	j	.L236
.L232:
	li	a3,31
	sub	a3,a3,a5
	srli	a2,s1,1
	srl	a2,a2,a3
	sll	a3,a1,a5
	or	a3,a2,a3
	sll	a5,s1,a5
	j	.L233
	.size	__floatsisf, .-__floatsisf
	.align	2
	.globl	__floatdisf
	.type	__floatdisf, @function
__floatdisf:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	ra,12(sp)
	sw	s1,4(sp)
	mv	a4,a1
	mv	s0,a0
	blt	a1,zero,.L272
	or	a5,a0,a1
	mv	s1,a1
	mv	a0,zero
	bne	a5,zero,.L252
.L249:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L272:
	snez	a5,a0
	neg	s1,a1
	sub	s1,s1,a5
	neg	s0,a0
.L252:
	mv	a0,s0
	mv	a1,s1
	sw	a4,0(sp)
	call	__clzdi2@plt
	li	a3,37
	sub	a3,a3,a0
	lw	a4,0(sp)
	ble	a3,zero,.L255
	addi	a2,a0,-5
	addi	a5,a0,27
	blt	a2,zero,.L256
	sll	a2,s0,a2
	li	a5,0
.L257:
	or	a5,a5,a2
	addi	a2,a3,-32
	snez	a5,a5
	blt	a2,zero,.L258
	srl	s1,s1,a2
	or	a5,a5,s1
	j	.L260
.L255:
	addi	a3,a0,-37
	addi	a5,a0,-69
	srai	a5,a5,31
	sll	s0,s0,a3
	and	a5,s0,a5
.L260:
	li	a3,67108864
	and	a3,a5,a3
	beq	a3,zero,.L263
	li	a3,190
	sub	a3,a3,a0
	slli	a3,a3,23
.L263:
	slli	a2,a5,6
	li	a0,-2147483648
	and	a0,a0,a4
	srli	a4,a2,9
	or	a0,a0,a4
	andi	a5,a5,7
	li	a4,4
	or	a0,a0,a3
	bgtu	a5,a4,.L264
	bne	a5,a4,.L249
	andi	a5,a0,1
	beq	a5,zero,.L249
.L264:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	a0,a0,1
	addi	sp,sp,16
	jr	ra
.L258:
	li	a2,31
	slli	s1,s1,1
	sub	a2,a2,a3
	sll	a2,s1,a2
	srl	s1,s0,a3
	or	s1,a2,s1
	or	a5,a5,s1
	j	.L260
.L256:
	li	a2,31
	sub	a2,a2,a5
	srli	a1,s0,1
	srl	a1,a1,a2
	sll	a2,s1,a5
	or	a2,a1,a2
	sll	a5,s0,a5
	j	.L257
	.size	__floatdisf, .-__floatdisf
	.align	2
	.globl	__floatunsisf
	.type	__floatunsisf, @function
__floatunsisf:
	beq	a0,zero,.L287
	addi	sp,sp,-12
	li	a1,0
	sw	s0,4(sp)
	sw	ra,8(sp)
	mv	s0,a0
	call	__clzdi2@plt
	li	a4,37
	sub	a4,a4,a0
	ble	a4,zero,.L276
	addi	a3,a0,-5
	addi	a5,a0,27
	blt	a3,zero,.L277
	sll	a3,s0,a3
	li	a5,0
.L278:
	addi	a2,a4,-32
	or	a5,a5,a3
	srl	a4,s0,a4
	srai	a3,a2,31
	snez	a5,a5
	and	a4,a4,a3
	or	a5,a5,a4
.L281:
	li	a4,67108864
	and	a4,a5,a4
	beq	a4,zero,.L284
	li	a4,190
	sub	a4,a4,a0
	slli	a4,a4,23
.L284:
	slli	a0,a5,6
	srli	a0,a0,9
	andi	a5,a5,7
	li	a3,4
	or	a0,a0,a4
	bgtu	a5,a3,.L285
	beq	a5,a3,.L295
.L273:
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
.L276:
	addi	a4,a0,-37
	addi	a5,a0,-69
	srai	a5,a5,31
	sll	s0,s0,a4
	and	a5,s0,a5
	j	.L281
.L295:
	andi	a5,a0,1
	beq	a5,zero,.L273
.L285:
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	a0,a0,1
	addi	sp,sp,12
	jr	ra
.L287:
	mv	a0,zero
	ret
.L277:
	li	a2,31
	sub	a2,a2,a5
	srli	a3,s0,1
	srl	a3,a3,a2
	sll	a5,s0,a5
	j	.L278
	.size	__floatunsisf, .-__floatunsisf
	.align	2
	.globl	__floatundisf
	.type	__floatundisf, @function
__floatundisf:
	or	a5,a0,a1
	beq	a5,zero,.L310
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s1,a0
	mv	s0,a1
	call	__clzdi2@plt
	li	a4,37
	sub	a4,a4,a0
	ble	a4,zero,.L299
	addi	a3,a0,-5
	addi	a5,a0,27
	blt	a3,zero,.L300
	sll	a3,s1,a3
	li	a5,0
	or	a5,a5,a3
	addi	a3,a4,-32
	snez	a5,a5
	blt	a3,zero,.L302
.L319:
	srl	s0,s0,a3
	or	a1,a5,s0
	j	.L304
.L299:
	addi	a5,a0,-37
	addi	a1,a0,-69
	srai	a1,a1,31
	sll	s1,s1,a5
	and	a1,s1,a1
.L304:
	li	a5,67108864
	and	a5,a1,a5
	beq	a5,zero,.L307
	li	a5,190
	sub	a5,a5,a0
	slli	a5,a5,23
.L307:
	slli	a0,a1,6
	srli	a0,a0,9
	andi	a1,a1,7
	li	a4,4
	or	a0,a0,a5
	bgtu	a1,a4,.L308
	beq	a1,a4,.L318
.L296:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L318:
	andi	a5,a0,1
	beq	a5,zero,.L296
.L308:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	a0,a0,1
	addi	sp,sp,12
	jr	ra
.L310:
	mv	a0,zero
	ret
.L300:
	li	a3,31
	sub	a3,a3,a5
	srli	a2,s1,1
	srl	a2,a2,a3
	sll	a3,s0,a5
	or	a3,a2,a3
	sll	a5,s1,a5
	or	a5,a5,a3
	addi	a3,a4,-32
	snez	a5,a5
	bge	a3,zero,.L319
.L302:
	li	a3,31
	slli	s0,s0,1
	sub	a3,a3,a4
	sll	a3,s0,a3
	srl	s0,s1,a4
	or	s0,a3,s0
	or	a1,a5,s0
	j	.L304
	.size	__floatundisf, .-__floatundisf
	.align	2
	.globl	__fixsfsi
	.type	__fixsfsi, @function
__fixsfsi:
	mv	a1,a0
	srli	a5,a0,23
	blt	a0,zero,.L345
	addi	a4,a5,-127
	li	a0,0
	blt	a4,zero,.L320
	li	a3,63
	bgt	a4,a3,.L344
	li	a2,8388608
	addi	a3,a2,-1
	and	a0,a3,a1
	li	a3,23
	or	a0,a0,a2
	ble	a4,a3,.L333
	addi	a4,a5,-182
	addi	a5,a5,-150
	blt	a4,zero,.L334
	sll	a4,a0,a4
	li	a0,0
.L336:
	bne	a4,zero,.L344
	bge	a0,zero,.L320
.L344:
	li	a0,-2147483648
	xori	a0,a0,-1
.L320:
	ret
.L345:
	andi	a5,a5,255
	addi	a4,a5,-127
	li	a0,0
	blt	a4,zero,.L320
	li	a3,63
	li	a0,-2147483648
	bgt	a4,a3,.L320
	li	a2,8388608
	addi	a3,a2,-1
	and	a0,a3,a1
	li	a3,23
	or	a0,a0,a2
	ble	a4,a3,.L323
	addi	a4,a5,-182
	addi	a5,a5,-150
	blt	a4,zero,.L324
	sll	a4,a0,a4
	li	a0,0
.L326:
	bne	a4,zero,.L330
	li	a5,-2147483648
	bleu	a0,a5,.L329
.L330:
	li	a0,-2147483648
.L329:
	neg	a0,a0
	ret
.L333:
	sub	a3,a3,a4
	addi	a5,a3,-32
	blt	a5,zero,.L337
	li	a0,0
	li	a4,0
	j	.L336
.L323:
	sub	a3,a3,a4
	addi	a5,a3,-32
	blt	a5,zero,.L327
	li	a0,0
	li	a4,0
	j	.L326
.L337:
	srl	a0,a0,a3
	li	a4,0
	j	.L336
.L334:
	li	a3,31
	srli	a4,a0,1
	sub	a3,a3,a5
	srl	a4,a4,a3
	sll	a0,a0,a5
	j	.L336
.L324:
	li	a3,31
	srli	a4,a0,1
	sub	a3,a3,a5
	srl	a4,a4,a3
	sll	a0,a0,a5
	j	.L326
.L327:
	srl	a0,a0,a3
	li	a4,0
	j	.L326
	.size	__fixsfsi, .-__fixsfsi
	.align	2
	.globl	__fixsfdi
	.type	__fixsfdi, @function
__fixsfdi:
	srli	a5,a0,23
	blt	a0,zero,.L370
	addi	a4,a5,-127
	blt	a4,zero,.L368
	li	a3,63
	bgt	a4,a3,.L369
	li	a2,8388608
	addi	a3,a2,-1
	and	a0,a3,a0
	li	a3,23
	or	a0,a0,a2
	bgt	a4,a3,.L371
	sub	a3,a3,a4
	addi	a5,a3,-32
	blt	a5,zero,.L362
	li	a0,0
	li	a1,0
.L361:
	li	a5,-2147483648
	xori	a5,a5,-1
	bleu	a1,a5,.L346
	li	a0,-1
	mv	a1,a5
	ret
.L368:
	li	a0,0
	li	a1,0
	ret
.L370:
	andi	a5,a5,255
	addi	a4,a5,-127
	blt	a4,zero,.L368
	li	a3,63
	bgt	a4,a3,.L367
	li	a2,8388608
	addi	a3,a2,-1
	and	a0,a3,a0
	li	a3,23
	or	a0,a0,a2
	ble	a4,a3,.L349
	addi	a1,a5,-182
	addi	a5,a5,-150
	blt	a1,zero,.L350
	sll	a1,a0,a1
	li	a0,0
.L352:
	li	a5,-2147483648
	bgtu	a1,a5,.L356
	beq	a1,a5,.L372
.L355:
	snez	a5,a0
	neg	a1,a1
	neg	a0,a0
	sub	a1,a1,a5
	ret
.L371:
	addi	a1,a5,-182
	addi	a5,a5,-150
	blt	a1,zero,.L359
	sll	a1,a0,a1
	li	a0,0
	j	.L361
.L367:
	li	a0,0
	li	a1,-2147483648
	ret
.L369:
	li	a1,-2147483648
	li	a0,-1
	xori	a1,a1,-1
.L346:
	ret
.L372:
	beq	a0,zero,.L355
.L356:
	li	a0,0
	li	a1,-2147483648
	snez	a5,a0
	neg	a1,a1
	neg	a0,a0
	sub	a1,a1,a5
	ret
.L349:
	sub	a3,a3,a4
	addi	a5,a3,-32
	blt	a5,zero,.L353
	li	a0,0
	li	a1,0
	j	.L352
.L362:
	srl	a0,a0,a3
	li	a1,0
	j	.L361
.L359:
	li	a4,31
	srli	a1,a0,1
	sub	a4,a4,a5
	srl	a1,a1,a4
	sll	a0,a0,a5
	j	.L361
.L350:
	li	a4,31
	srli	a1,a0,1
	sub	a4,a4,a5
	srl	a1,a1,a4
	sll	a0,a0,a5
	j	.L352
.L353:
	srl	a0,a0,a3
	li	a1,0
	j	.L352
	.size	__fixsfdi, .-__fixsfdi
	.align	2
	.globl	__fixunssfsi
	.type	__fixunssfsi, @function
__fixunssfsi:
	mv	a5,a0
	blt	a0,zero,.L384
	srli	a3,a0,23
	addi	a4,a3,-127
	li	a0,0
	blt	a4,zero,.L373
	li	a2,63
	li	a0,-1
	bgt	a4,a2,.L373
	li	a2,8388608
	addi	a0,a2,-1
	and	a0,a0,a5
	li	a5,23
	or	a0,a0,a2
	ble	a4,a5,.L376
	addi	a5,a3,-182
	addi	a3,a3,-150
	blt	a5,zero,.L377
	sll	a5,a0,a5
	li	a0,0
.L379:
	beq	a5,zero,.L373
	li	a0,-1
	ret
.L384:
	li	a0,0
.L373:
	ret
.L376:
	sub	a5,a5,a4
	addi	a4,a5,-32
	blt	a4,zero,.L380
	li	a0,0
	li	a5,0
	j	.L379
.L380:
	srl	a0,a0,a5
	li	a5,0
	j	.L379
.L377:
	li	a4,31
	srli	a5,a0,1
	sub	a4,a4,a3
	srl	a5,a5,a4
	sll	a0,a0,a3
	j	.L379
	.size	__fixunssfsi, .-__fixunssfsi
	.align	2
	.globl	__fixunssfdi
	.type	__fixunssfdi, @function
__fixunssfdi:
	blt	a0,zero,.L395
	srli	a4,a0,23
	addi	a5,a4,-127
	blt	a5,zero,.L395
	li	a3,63
	bgt	a5,a3,.L396
	li	a2,8388608
	addi	a3,a2,-1
	and	a0,a3,a0
	li	a3,23
	or	a0,a0,a2
	ble	a5,a3,.L389
	addi	a1,a4,-182
	addi	a4,a4,-150
	blt	a1,zero,.L390
	sll	a1,a0,a1
	li	a0,0
	ret
.L395:
	li	a0,0
	li	a1,0
	ret
.L389:
	sub	a3,a3,a5
	addi	a5,a3,-32
	bge	a5,zero,.L395
	srl	a0,a0,a3
	li	a1,0
	ret
.L396:
	li	a0,-1
	li	a1,-1
	ret
.L390:
	li	a5,31
	srli	a1,a0,1
	sub	a5,a5,a4
	srl	a1,a1,a5
	sll	a0,a0,a4
	ret
	.size	__fixunssfdi, .-__fixunssfdi
	.section	.rodata.cst4,"aM",@progbits,4
	.align	2
.LC0:
	.word	2143289344
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
