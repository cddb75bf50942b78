	.file	"float64.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	pack.part.0, @function
pack.part.0:
	ble	a2,zero,.L21
.L2:
	li	t1,8388608
	and	t1,t1,a4
	beq	t1,zero,.L8
	slli	t1,a2,20
.L8:
	slli	a2,a4,29
	srli	a5,a3,3
	slli	a4,a4,9
	or	a5,a2,a5
	srli	a4,a4,12
	or	a5,a5,a0
	or	a4,a4,a1
	andi	a3,a3,7
	li	a2,4
	mv	a0,a5
	or	a1,a4,t1
	bleu	a3,a2,.L22
.L10:
	addi	a0,a5,1
	sltu	a5,a0,a5
	add	a1,a5,a1
.L1:
	ret
.L21:
	li	a5,1
	sub	a5,a5,a2
	li	t1,63
	bgt	a5,t1,.L1
	addi	t1,a2,31
	addi	a2,a2,63
	blt	t1,zero,.L4
	sll	t1,a3,t1
	li	a2,0
	or	a2,a2,t1
	addi	t1,a5,-32
	snez	a2,a2
	blt	t1,zero,.L6
.L23:
	srl	a3,a4,t1
	li	a5,0
.L7:
	or	a3,a2,a3
	mv	a4,a5
	li	a2,1
	j	.L2
.L22:
	bne	a3,a2,.L1
	andi	a4,a5,1
	bne	a4,zero,.L10
	ret
.L4:
	li	t1,31
	sub	t1,t1,a2
	srli	t0,a3,1
	srl	t0,t0,t1
	sll	t1,a4,a2
	or	t1,t0,t1
	sll	a2,a3,a2
	or	a2,a2,t1
	addi	t1,a5,-32
	snez	a2,a2
	bge	t1,zero,.L23
.L6:
	li	t0,31
	sub	t0,t0,a5
	slli	t1,a4,1
	srl	a3,a3,a5
	sll	t1,t1,t0
	or	a3,t1,a3
	srl	a5,a4,a5
	j	.L7
	.size	pack.part.0, .-pack.part.0
	.align	2
	.type	add, @function
add:
	li	a4,-2147483648
	xori	a4,a4,-1
	mv	t1,a1
	li	t0,2146435072
	and	a1,a1,a4
	and	a4,a3,a4
	bgtu	a1,t0,.L56
	mv	a5,a2
	beq	a1,t0,.L90
.L64:
	li	a2,2146435072
	bgtu	a4,a2,.L56
	beq	a4,a2,.L91
	beq	a0,zero,.L92
.L28:
	beq	a5,zero,.L93
.L66:
	or	a2,a0,a1
	beq	a2,zero,.L94
	or	a2,a5,a4
	beq	a2,zero,.L89
	addi	sp,sp,-8
	sw	s0,4(sp)
	sw	s1,0(sp)
	bgtu	a4,a1,.L32
	beq	a4,a1,.L95
.L67:
	mv	a2,a5
	mv	a4,a3
	mv	a5,a0
	mv	a3,t1
	mv	a0,a2
	mv	t1,a4
.L32:
	li	a1,1048576
	srli	a2,a3,20
	addi	t0,a1,-1
	andi	a2,a2,2047
	and	t0,a3,t0
	bne	a2,zero,.L96
	li	a2,1
	li	t2,1048576
.L34:
	srli	a1,a5,31
	slli	a4,t0,1
	or	t0,a1,a4
	and	a4,t2,t0
	slli	a5,a5,1
	addi	a2,a2,-1
	beq	a4,zero,.L34
.L35:
	li	s0,1048576
	srli	t2,t1,20
	srli	a4,a5,29
	slli	t0,t0,3
	addi	s1,s0,-1
	andi	t2,t2,2047
	or	t0,a4,t0
	slli	a1,a5,3
	and	s1,t1,s1
	bne	t2,zero,.L97
	li	t2,1
	li	s0,1048576
.L37:
	srli	a4,a0,31
	slli	a5,s1,1
	or	s1,a4,a5
	and	a5,s0,s1
	slli	a0,a0,1
	addi	t2,t2,-1
	beq	a5,zero,.L37
.L38:
	srli	a4,a0,29
	slli	a5,s1,3
	or	a5,a4,a5
	slli	a0,a0,3
	sub	s0,a2,t2
	beq	a2,t2,.L40
	li	a4,63
	bgt	s0,a4,.L98
	li	a4,64
	sub	a4,a4,s0
	addi	t2,a4,-32
	blt	t2,zero,.L42
	sll	t2,a0,t2
	li	a4,0
.L43:
	or	a4,a4,t2
	addi	t2,s0,-32
	snez	a4,a4
	blt	t2,zero,.L44
	srl	a0,a5,t2
	li	s0,0
.L45:
	or	a0,a4,a0
	mv	a5,s0
.L40:
	xor	t1,a3,t1
	blt	t1,zero,.L99
	add	a0,a1,a0
	add	t0,t0,a5
	sltu	a1,a0,a1
	add	a1,a1,t0
	li	a5,16777216
	and	a5,a5,a1
	bne	a5,zero,.L100
.L49:
	li	a5,-2147483648
	li	a4,2046
	and	a5,a5,a3
	bgt	a2,a4,.L101
.L54:
	lw	s0,4(sp)
	lw	s1,0(sp)
	mv	a3,a0
	mv	a4,a1
	li	a0,0
	mv	a1,a5
	addi	sp,sp,8
	tail	pack.part.0
.L90:
	beq	a0,zero,.L64
.L56:
	li	a0,0
	li	a1,2146959360
	ret
.L91:
	bne	a5,zero,.L56
	bne	a0,zero,.L28
.L92:
	li	a2,2146435072
	bne	a1,a2,.L28
	beq	a5,zero,.L102
.L57:
	li	a0,0
.L89:
	mv	a1,t1
	ret
.L94:
	or	a4,a5,a4
	bne	a4,zero,.L60
	and	a0,a0,a5
	and	a1,t1,a3
	ret
.L93:
	li	a2,2146435072
	bne	a4,a2,.L66
	li	a0,0
	mv	a1,a3
	ret
.L99:
	sub	a0,a1,a0
	sgtu	a4,a0,a1
	sub	a1,t0,a5
	sub	a1,a1,a4
	or	a5,a0,a1
	beq	a5,zero,.L24
	li	a5,8388608
	and	a5,a5,a1
	bne	a5,zero,.L49
	li	a4,8388608
.L50:
	srli	a5,a0,31
	slli	a1,a1,1
	or	a1,a5,a1
	and	a5,a4,a1
	slli	a0,a0,1
	addi	a2,a2,-1
	beq	a5,zero,.L50
	li	a5,-2147483648
	and	a5,a5,a3
	j	.L54
.L101:
	li	a1,2146435072
	li	a0,0
	or	a1,a1,a5
.L24:
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,8
	jr	ra
.L60:
	mv	a0,a5
	mv	a1,a3
	ret
.L97:
	or	s1,s0,s1
	j	.L38
.L96:
	or	t0,a1,t0
	j	.L35
.L100:
	slli	a4,a1,31
	srli	a5,a0,1
	or	a5,a4,a5
	andi	a0,a0,1
	or	a0,a0,a5
	srli	a1,a1,1
	addi	a2,a2,1
	j	.L49
.L102:
	bne	a4,a1,.L57
	li	a1,2146959360
	beq	t1,a3,.L89
	ret
.L95:
	bgtu	a5,a0,.L32
	j	.L67
.L42:
	li	t2,31
	sub	t2,t2,a4
	srli	s1,a0,1
	srl	s1,s1,t2
	sll	t2,a5,a4
	or	t2,s1,t2
	sll	a4,a0,a4
	j	.L43
.L98:
	or	a0,a0,a5
	snez	a0,a0
	li	a5,0
	j	.L40
.L44:
	li	s1,31
	sub	s1,s1,s0
	slli	t2,a5,1
	srl	a0,a0,s0
	sll	t2,t2,s1
	or	a0,t2,a0
	srl	s0,a5,s0
	j	.L45
	.size	add, .-add
	.align	2
	.globl	__adddf3
	.type	__adddf3, @function
__adddf3:
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	add
	lw	ra,8(sp)
	addi	sp,sp,12
	jr	ra
	.size	__adddf3, .-__adddf3
	.align	2
	.globl	__subdf3
	.type	__subdf3, @function
__subdf3:
	li	a5,-2147483648
	addi	sp,sp,-12
	xor	a3,a5,a3
	sw	ra,8(sp)
	call	add
	lw	ra,8(sp)
	addi	sp,sp,12
	jr	ra
	.size	__subdf3, .-__subdf3
	.align	2
	.globl	__muldf3
	.type	__muldf3, @function
__muldf3:
	slli	a5,a1,1
	srli	a5,a5,1
	li	a4,2146435072
	bgtu	a5,a4,.L131
	mv	t0,a0
	beq	a5,a4,.L152
.L135:
	slli	a4,a3,1
	srli	a4,a4,1
	li	t1,2146435072
	mv	t2,a2
	bgtu	a4,t1,.L131
	beq	a4,t1,.L153
.L136:
	addi	sp,sp,-12
	sw	s0,4(sp)
	li	t1,-2147483648
	xor	s0,a1,a3
	sw	ra,8(sp)
	sw	s1,0(sp)
	and	t1,t1,s0
	beq	t0,zero,.L154
.L137:
	or	a5,a5,a0
	beq	t2,zero,.L155
.L113:
	beq	a5,zero,.L117
	or	a4,a4,a2
	beq	a4,zero,.L117
	srli	t0,a1,20
	li	a5,1048576
	addi	a4,a5,-1
	andi	t0,t0,2047
	and	a1,a4,a1
	bne	t0,zero,.L156
	li	t0,1
	li	a4,1048576
.L120:
	srli	a5,a0,31
	slli	a1,a1,1
	or	a1,a5,a1
	and	a5,a4,a1
	slli	a0,a0,1
	addi	t0,t0,-1
	beq	a5,zero,.L120
.L121:
	li	t2,1048576
	srli	a4,a3,20
	addi	a5,t2,-1
	andi	a4,a4,2047
	and	a5,a5,a3
	bne	a4,zero,.L157
	li	a4,1
	li	t2,1048576
.L123:
	srli	a3,a2,31
	slli	a5,a5,1
	or	a5,a3,a5
	and	a3,t2,a5
	slli	a2,a2,1
	addi	a4,a4,-1
	beq	a3,zero,.L123
.L124:
	srli	a3,a2,24
	slli	a5,a5,8
	or	a5,a3,a5
	slli	t2,a0,7
	slli	a3,a2,8
	srli	a0,a0,25
	addi	a4,a4,-1023
	slli	a1,a1,7
	or	a1,a0,a1
	add	a2,a4,t0
	mulhu	a0,t2,a3
	mul	a4,a5,t2
	mul	s0,a1,a3
	add	a4,a0,a4
	sltu	a0,a4,a0
	add	s0,a4,s0
	sltu	a4,s0,a4
	mulhu	s1,a5,t2
	add	t0,a4,a0
	mulhu	a0,a1,a3
	mul	a4,a1,a5
	add	a0,s1,a0
	sltu	s1,a0,s1
	mulhu	a1,a1,a5
	add	a4,a0,a4
	add	t0,a4,t0
	sltu	a0,a4,a0
	sltu	a4,t0,a4
	mul	a5,t2,a3
	add	s1,s1,a1
	add	a0,a0,s1
	add	a4,a4,a0
	li	a1,16777216
	and	a1,a1,a4
	or	a5,a5,s0
	snez	a5,a5
	or	a3,t0,a5
	bne	a1,zero,.L158
.L126:
	li	a5,2046
	bgt	a2,a5,.L159
	li	a0,0
	mv	a1,t1
	call	pack.part.0
	mv	a4,a0
	mv	a5,a1
.L129:
	mv	a0,a4
	mv	a1,a5
	j	.L107
.L152:
	beq	a0,zero,.L135
.L131:
	lla	a5,.LC0
	lw	a0,0(a5)
	lw	a1,4(a5)
	ret
.L117:
	li	a0,0
	mv	a1,t1
.L107:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L155:
	li	t0,2146435072
	bne	a4,t0,.L113
	beq	a5,zero,.L132
.L114:
	li	a5,2146435072
	or	a5,a5,t1
	li	a0,0
	mv	a1,a5
	j	.L107
.L154:
	li	t0,2146435072
	bne	a5,t0,.L137
	or	a4,a4,a2
	bne	a4,zero,.L114
.L132:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lla	a5,.LC0
	lw	a0,0(a5)
	lw	a1,4(a5)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L153:
	beq	a2,zero,.L136
	j	.L131
.L158:
	slli	a1,a4,31
	srli	a5,a3,1
	or	a5,a1,a5
	andi	a3,a3,1
	or	a3,a3,a5
	srli	a4,a4,1
	addi	a2,a2,1
	j	.L126
.L157:
	or	a5,t2,a5
	j	.L124
.L156:
	or	a1,a5,a1
	j	.L121
.L159:
	li	a5,2146435072
	li	a4,0
	or	a5,a5,t1
	j	.L129
	.size	__muldf3, .-__muldf3
	.align	2
	.globl	__divdf3
	.type	__divdf3, @function
__divdf3:
	slli	a5,a1,1
	srli	a5,a5,1
	li	a4,2146435072
	bgtu	a5,a4,.L185
	mv	t0,a0
	beq	a5,a4,.L207
.L191:
	addi	sp,sp,-20
	slli	a4,a3,1
	sw	s0,12(sp)
	sw	ra,16(sp)
	sw	s1,8(sp)
	srli	a4,a4,1
	li	t1,2146435072
	mv	s0,a2
	bgtu	a4,t1,.L186
	beq	a4,t1,.L208
.L192:
	xor	t1,a1,a3
	li	t2,-2147483648
	and	t2,t2,t1
	beq	t0,zero,.L209
.L164:
	beq	s0,zero,.L210
.L167:
	or	a4,a4,a2
	or	a5,a5,a0
	beq	a4,zero,.L211
	beq	a5,zero,.L206
	srli	a5,a1,20
	li	a4,1048576
	addi	t1,a4,-1
	andi	a5,a5,2047
	and	a1,t1,a1
	bne	a5,zero,.L212
	li	a5,1
	li	t1,1048576
.L172:
	srli	a4,a0,31
	slli	a1,a1,1
	or	a1,a4,a1
	and	a4,t1,a1
	slli	a0,a0,1
	addi	a5,a5,-1
	beq	a4,zero,.L172
.L173:
	srli	a4,a3,20
	li	t1,1048576
	addi	t0,t1,-1
	andi	a4,a4,2047
	and	a3,t0,a3
	bne	a4,zero,.L213
	li	a4,1
	li	t0,1048576
.L175:
	srli	t1,a2,31
	slli	a3,a3,1
	or	a3,t1,a3
	and	t1,t0,a3
	slli	a2,a2,1
	addi	a4,a4,-1
	beq	t1,zero,.L175
.L176:
	sub	a5,a5,a4
	addi	s1,a5,1023
	bgtu	a3,a1,.L194
	bne	a3,a1,.L178
	bleu	a2,a0,.L178
.L194:
	srli	a5,a0,31
	slli	a1,a1,1
	or	a1,a5,a1
	slli	a0,a0,1
	addi	s1,s1,-1
.L178:
	li	t1,56
	li	a5,0
	li	t0,0
	sw	s1,0(sp)
	sw	t2,4(sp)
.L182:
	srli	t2,a5,31
	slli	a4,t0,1
	or	a4,t2,a4
	addi	t1,t1,-1
	slli	a5,a5,1
	mv	t0,a4
	bgtu	a3,a1,.L180
	sub	t2,a0,a2
	sgtu	s0,t2,a0
	sub	s1,a1,a3
	bne	a3,a1,.L195
	bgtu	a2,a0,.L180
.L195:
	mv	a0,t2
	sub	a1,s1,s0
	ori	a5,a5,1
.L180:
	srli	t2,a0,31
	slli	a1,a1,1
	or	a1,t2,a1
	slli	a0,a0,1
	bne	t1,zero,.L182
	lw	s1,0(sp)
	li	a3,2046
	lw	t2,4(sp)
	bgt	s1,a3,.L214
	or	a3,a0,a1
	snez	a3,a3
	or	a3,a3,a5
	mv	a2,s1
	li	a0,0
	mv	a1,t2
	call	pack.part.0
	mv	a4,a0
	mv	a5,a1
.L184:
	mv	a0,a4
	mv	a1,a5
	j	.L160
.L208:
	beq	a2,zero,.L192
.L186:
	lla	a5,.LC0
	lw	a0,0(a5)
	lw	a1,4(a5)
.L160:
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
.L207:
	beq	a0,zero,.L191
.L185:
	lla	a5,.LC0
	lw	a0,0(a5)
	lw	a1,4(a5)
	ret
.L211:
	beq	a5,zero,.L186
.L205:
	lw	ra,16(sp)
	lw	s0,12(sp)
	li	a5,2146435072
	or	a5,a5,t2
	lw	s1,8(sp)
	li	a0,0
	mv	a1,a5
	addi	sp,sp,20
	jr	ra
.L209:
	li	t1,2146435072
	bne	a5,t1,.L164
	bne	s0,zero,.L205
	bne	a4,a5,.L205
	j	.L186
.L210:
	li	t1,2146435072
	bne	a4,t1,.L167
.L206:
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	li	a0,0
	mv	a1,t2
	addi	sp,sp,20
	jr	ra
.L213:
	or	a3,t1,a3
	j	.L176
.L212:
	or	a1,a4,a1
	j	.L173
.L214:
	li	a5,2146435072
	li	a4,0
	or	a5,a5,t2
	j	.L184
	.size	__divdf3, .-__divdf3
	.align	2
	.globl	__negdf2
	.type	__negdf2, @function
__negdf2:
	li	a5,-2147483648
	xor	a5,a5,a1
	mv	a4,a0
	mv	a0,a4
	mv	a1,a5
	ret
	.size	__negdf2, .-__negdf2
	.align	2
	.globl	__eqdf2
	.type	__eqdf2, @function
__eqdf2:
	slli	a5,a1,1
	srli	a5,a5,1
	li	t0,2146435072
	bgtu	a5,t0,.L227
	mv	a4,a0
	mv	t1,a1
	beq	a5,t0,.L240
.L233:
	addi	sp,sp,-4
	slli	t2,a3,1
	sw	s0,0(sp)
	srli	t2,t2,1
	li	s0,2146435072
	mv	a5,a2
	mv	t0,a3
	bgtu	t2,s0,.L228
	beq	t2,s0,.L241
.L234:
	or	t2,a3,a1
	slli	t2,t2,1
	or	a2,a2,a0
	srli	a0,t2,1
	or	a2,a2,a0
	li	a0,0
	beq	a2,zero,.L216
	xor	a3,a3,a1
	blt	a3,zero,.L242
	beq	a4,a5,.L243
.L235:
	li	a3,1
	bgtu	t0,t1,.L226
	beq	t0,t1,.L244
.L225:
	not	a1,a1
	srli	a1,a1,31
	li	a0,1
	beq	a3,a1,.L216
	li	a0,-1
	j	.L216
.L241:
	beq	a2,zero,.L234
.L228:
	li	a0,1
.L216:
	lw	s0,0(sp)
	addi	sp,sp,4
	jr	ra
.L240:
	beq	a0,zero,.L233
.L227:
	li	a0,1
	ret
.L244:
	bleu	a5,a4,.L225
.L226:
	li	a3,0
	j	.L225
.L242:
	not	a0,t1
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	j	.L216
.L243:
	bne	t1,t0,.L235
	j	.L216
	.size	__eqdf2, .-__eqdf2
	.align	2
	.globl	__nedf2
	.type	__nedf2, @function
__nedf2:
	slli	a5,a1,1
	srli	a5,a5,1
	li	t0,2146435072
	bgtu	a5,t0,.L256
	mv	a4,a0
	mv	t1,a1
	beq	a5,t0,.L269
.L262:
	addi	sp,sp,-4
	slli	t2,a3,1
	sw	s0,0(sp)
	srli	t2,t2,1
	li	s0,2146435072
	mv	a5,a2
	mv	t0,a3
	bgtu	t2,s0,.L257
	beq	t2,s0,.L270
.L263:
	or	t2,a3,a1
	slli	t2,t2,1
	or	a2,a2,a0
	srli	a0,t2,1
	or	a2,a2,a0
	li	a0,0
	beq	a2,zero,.L245
	xor	a3,a3,a1
	blt	a3,zero,.L271
	beq	a4,a5,.L272
.L264:
	li	a3,1
	bgtu	t0,t1,.L255
	beq	t0,t1,.L273
.L254:
	not	a1,a1
	srli	a1,a1,31
	li	a0,1
	beq	a3,a1,.L245
	li	a0,-1
	j	.L245
.L270:
	beq	a2,zero,.L263
.L257:
	li	a0,1
.L245:
	lw	s0,0(sp)
	addi	sp,sp,4
	jr	ra
.L269:
	beq	a0,zero,.L262
.L256:
	li	a0,1
	ret
.L273:
	bleu	a5,a4,.L254
.L255:
	li	a3,0
	j	.L254
.L271:
	not	a0,t1
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	j	.L245
.L272:
	bne	t1,t0,.L264
	j	.L245
	.size	__nedf2, .-__nedf2
	.align	2
	.globl	__ltdf2
	.type	__ltdf2, @function
__ltdf2:
	slli	a5,a1,1
	srli	a5,a5,1
	li	t0,2146435072
	bgtu	a5,t0,.L285
	mv	a4,a0
	mv	t1,a1
	beq	a5,t0,.L298
.L291:
	addi	sp,sp,-4
	slli	t2,a3,1
	sw	s0,0(sp)
	srli	t2,t2,1
	li	s0,2146435072
	mv	a5,a2
	mv	t0,a3
	bgtu	t2,s0,.L286
	beq	t2,s0,.L299
.L292:
	or	t2,a3,a1
	slli	t2,t2,1
	or	a2,a2,a0
	srli	a0,t2,1
	or	a2,a2,a0
	li	a0,0
	beq	a2,zero,.L274
	xor	a3,a3,a1
	blt	a3,zero,.L300
	beq	a4,a5,.L301
.L293:
	li	a3,1
	bgtu	t0,t1,.L284
	beq	t0,t1,.L302
.L283:
	not	a1,a1
	srli	a1,a1,31
	li	a0,1
	beq	a3,a1,.L274
	li	a0,-1
	j	.L274
.L299:
	beq	a2,zero,.L292
.L286:
	li	a0,1
.L274:
	lw	s0,0(sp)
	addi	sp,sp,4
	jr	ra
.L298:
	beq	a0,zero,.L291
.L285:
	li	a0,1
	ret
.L302:
	bleu	a5,a4,.L283
.L284:
	li	a3,0
	j	.L283
.L300:
	not	a0,t1
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	j	.L274
.L301:
	bne	t1,t0,.L293
	j	.L274
	.size	__ltdf2, .-__ltdf2
	.align	2
	.globl	__ledf2
	.type	__ledf2, @function
__ledf2:
	slli	a5,a1,1
	srli	a5,a5,1
	li	t0,2146435072
	bgtu	a5,t0,.L314
	mv	a4,a0
	mv	t1,a1
	beq	a5,t0,.L327
.L320:
	addi	sp,sp,-4
	slli	t2,a3,1
	sw	s0,0(sp)
	srli	t2,t2,1
	li	s0,2146435072
	mv	a5,a2
	mv	t0,a3
	bgtu	t2,s0,.L315
	beq	t2,s0,.L328
.L321:
	or	t2,a3,a1
	slli	t2,t2,1
	or	a2,a2,a0
	srli	a0,t2,1
	or	a2,a2,a0
	li	a0,0
	beq	a2,zero,.L303
	xor	a3,a3,a1
	blt	a3,zero,.L329
	beq	a4,a5,.L330
.L322:
	li	a3,1
	bgtu	t0,t1,.L313
	beq	t0,t1,.L331
.L312:
	not	a1,a1
	srli	a1,a1,31
	li	a0,1
	beq	a3,a1,.L303
	li	a0,-1
	j	.L303
.L328:
	beq	a2,zero,.L321
.L315:
	li	a0,1
.L303:
	lw	s0,0(sp)
	addi	sp,sp,4
	jr	ra
.L327:
	beq	a0,zero,.L320
.L314:
	li	a0,1
	ret
.L331:
	bleu	a5,a4,.L312
.L313:
	li	a3,0
	j	.L312
.L329:
	not	a0,t1
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	j	.L303
.L330:
	bne	t1,t0,.L322
	j	.L303
	.size	__ledf2, .-__ledf2
	.align	2
	.globl	__gtdf2
	.type	__gtdf2, @function
__gtdf2:
	slli	a5,a1,1
	srli	a5,a5,1
	li	t0,2146435072
	bgtu	a5,t0,.L343
	mv	a4,a0
	mv	t1,a1
	beq	a5,t0,.L356
.L349:
	addi	sp,sp,-4
	slli	t2,a3,1
	sw	s0,0(sp)
	srli	t2,t2,1
	li	s0,2146435072
	mv	a5,a2
	mv	t0,a3
	bgtu	t2,s0,.L344
	beq	t2,s0,.L357
.L350:
	or	t2,a3,a1
	slli	t2,t2,1
	or	a2,a2,a0
	srli	a0,t2,1
	or	a2,a2,a0
	li	a0,0
	beq	a2,zero,.L332
	xor	a3,a3,a1
	blt	a3,zero,.L358
	beq	a4,a5,.L359
.L351:
	li	a3,1
	bgtu	t0,t1,.L342
	beq	t0,t1,.L360
.L341:
	not	a1,a1
	srli	a1,a1,31
	li	a0,1
	beq	a3,a1,.L332
.L344:
	li	a0,-1
.L332:
	lw	s0,0(sp)
	addi	sp,sp,4
	jr	ra
.L356:
	beq	a0,zero,.L349
.L343:
	li	a0,-1
	ret
.L357:
	beq	a2,zero,.L350
	j	.L344
.L360:
	bleu	a5,a4,.L341
.L342:
	li	a3,0
	j	.L341
.L358:
	not	a0,t1
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	j	.L332
.L359:
	bne	t1,t0,.L351
	j	.L332
	.size	__gtdf2, .-__gtdf2
	.align	2
	.globl	__gedf2
	.type	__gedf2, @function
__gedf2:
	slli	a5,a1,1
	srli	a5,a5,1
	li	t0,2146435072
	bgtu	a5,t0,.L372
	mv	a4,a0
	mv	t1,a1
	beq	a5,t0,.L385
.L378:
	addi	sp,sp,-4
	slli	t2,a3,1
	sw	s0,0(sp)
	srli	t2,t2,1
	li	s0,2146435072
	mv	a5,a2
	mv	t0,a3
	bgtu	t2,s0,.L373
	beq	t2,s0,.L386
.L379:
	or	t2,a3,a1
	slli	t2,t2,1
	or	a2,a2,a0
	srli	a0,t2,1
	or	a2,a2,a0
	li	a0,0
	beq	a2,zero,.L361
	xor	a3,a3,a1
	blt	a3,zero,.L387
	beq	a4,a5,.L388
.L380:
	li	a3,1
	bgtu	t0,t1,.L371
	beq	t0,t1,.L389
.L370:
	not	a1,a1
	srli	a1,a1,31
	li	a0,1
	beq	a3,a1,.L361
.L373:
	li	a0,-1
.L361:
	lw	s0,0(sp)
	addi	sp,sp,4
	jr	ra
.L385:
	beq	a0,zero,.L378
.L372:
	li	a0,-1
	ret
.L386:
	beq	a2,zero,.L379
	j	.L373
.L389:
	bleu	a5,a4,.L370
.L371:
	li	a3,0
	j	.L370
.L387:
	not	a0,t1
	srai	a0,a0,31
	andi	a0,a0,2
	addi	a0,a0,-1
	j	.L361
.L388:
	bne	t1,t0,.L380
	j	.L361
	.size	__gedf2, .-__gedf2
	.align	2
	.globl	__unorddf2
	.type	__unorddf2, @function
__unorddf2:
	slli	a1,a1,1
	srli	a1,a1,1
	li	a5,2146435072
	bgtu	a1,a5,.L395
	beq	a1,a5,.L398
.L396:
	slli	a3,a3,1
	srli	a3,a3,1
	li	a5,2146435072
	li	a0,1
	bleu	a3,a5,.L399
	ret
.L398:
	beq	a0,zero,.L396
.L395:
	li	a0,1
	ret
.L399:
	beq	a3,a5,.L400
.L394:
	li	a0,0
	ret
.L400:
	beq	a2,zero,.L394
	ret
	.size	__unorddf2, .-__unorddf2
	.globl	__clzdi2
	.align	2
	.globl	__floatsidf
	.type	__floatsidf, @function
__floatsidf:
	addi	sp,sp,-16
	sw	s1,4(sp)
	sw	ra,12(sp)
	sw	s0,8(sp)
	mv	a5,a0
	srai	s1,a0,31
	blt	a0,zero,.L419
	or	a4,a0,s1
	li	a1,0
	li	a0,0
	bne	a4,zero,.L420
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L419:
	snez	a4,a0
	neg	a1,s1
	neg	s0,a0
	sub	a1,a1,a4
.L403:
	mv	a0,s0
	sw	a1,0(sp)
	call	__clzdi2@plt
	addi	a5,a0,-40
	lw	a1,0(sp)
	addi	a4,a0,-8
	blt	a5,zero,.L406
	sll	a1,s0,a5
	li	a5,0
.L407:
	li	a2,8388608
	and	a2,a2,a1
	beq	a2,zero,.L408
	li	a2,1086
	sub	a2,a2,a0
	slli	a2,a2,20
.L408:
	slli	a4,a1,9
	li	a0,-2147483648
	and	a0,a0,s1
	srli	a4,a4,12
	srli	a3,a5,3
	or	a4,a4,a0
	slli	a1,a1,29
	andi	a5,a5,7
	li	a0,4
	or	a3,a1,a3
	or	a4,a4,a2
	bgtu	a5,a0,.L410
	beq	a5,a0,.L411
.L418:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	mv	a0,a3
	mv	a1,a4
	addi	sp,sp,16
	jr	ra
.L411:
	andi	a5,a3,1
	beq	a5,zero,.L418
.L410:
	lw	ra,12(sp)
	lw	s0,8(sp)
	addi	a5,a3,1
	sltu	a3,a5,a3
	add	a3,a3,a4
	lw	s1,4(sp)
	mv	a0,a5
	mv	a1,a3
	addi	sp,sp,16
	jr	ra
.L406:
	li	a3,31
	srli	a5,s0,1
	sub	a3,a3,a4
	srl	a5,a5,a3
	sll	a1,a1,a4
	or	a1,a5,a1
	sll	a5,s0,a4
	j	.L407
.L420:
	mv	s0,a5
	mv	a1,s1
	j	.L403
	.size	__floatsidf, .-__floatsidf
	.align	2
	.globl	__floatdidf
	.type	__floatdidf, @function
__floatdidf:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	ra,12(sp)
	mv	s0,a1
	mv	s1,a0
	blt	a1,zero,.L446
	or	a5,a0,a1
	mv	a3,a1
	li	a0,0
	li	a1,0
	bne	a5,zero,.L424
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L446:
	snez	a5,a0
	neg	a3,a1
	sub	a3,a3,a5
	neg	s1,a0
.L424:
	mv	a1,a3
	mv	a0,s1
	sw	a3,0(sp)
	call	__clzdi2@plt
	li	a5,8
	sub	a5,a5,a0
	lw	a3,0(sp)
	ble	a5,zero,.L427
	addi	a2,a0,24
	addi	a4,a0,56
	blt	a2,zero,.L428
	sll	a2,s1,a2
	li	a4,0
	or	a4,a4,a2
	addi	a2,a5,-32
	snez	a4,a4
	blt	a2,zero,.L430
.L447:
	srl	a2,a3,a2
	li	a5,0
.L431:
	or	a2,a4,a2
.L432:
	li	t1,8388608
	and	t1,t1,a5
	beq	t1,zero,.L435
	li	t1,1086
	sub	t1,t1,a0
	slli	t1,t1,20
.L435:
	slli	a4,a5,9
	li	a1,-2147483648
	srli	a4,a4,12
	and	a1,a1,s0
	srli	a3,a2,3
	or	a1,a4,a1
	slli	a5,a5,29
	andi	a4,a2,7
	li	a2,4
	or	a3,a5,a3
	or	a1,a1,t1
	bgtu	a4,a2,.L437
	beq	a4,a2,.L438
.L445:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	mv	a0,a3
	addi	sp,sp,16
	jr	ra
.L427:
	addi	a5,a0,-40
	addi	a4,a0,-8
	blt	a5,zero,.L433
	sll	a5,s1,a5
	li	a2,0
	j	.L432
.L438:
	andi	a5,a3,1
	beq	a5,zero,.L445
.L437:
	lw	ra,12(sp)
	lw	s0,8(sp)
	addi	a5,a3,1
	sltu	a3,a5,a3
	add	a3,a3,a1
	lw	s1,4(sp)
	mv	a0,a5
	mv	a1,a3
	addi	sp,sp,16
	jr	ra
.L433:
	li	a5,31
	sub	a5,a5,a4
	srli	a2,s1,1
	srl	a2,a2,a5
	sll	a5,a3,a4
	or	a5,a2,a5
	sll	a2,s1,a4
	j	.L432
.L428:
	li	a2,31
	sub	a2,a2,a4
	srli	a1,s1,1
	srl	a1,a1,a2
	sll	a2,a3,a4
	or	a2,a1,a2
	sll	a4,s1,a4
	or	a4,a4,a2
	addi	a2,a5,-32
	snez	a4,a4
	bge	a2,zero,.L447
.L430:
	li	a2,31
	sub	a2,a2,a5
	slli	a1,a3,1
	sll	a1,a1,a2
	srl	a2,s1,a5
	or	a2,a1,a2
	srl	a5,a3,a5
	j	.L431
	.size	__floatdidf, .-__floatdidf
	.align	2
	.globl	__floatunsidf
	.type	__floatunsidf, @function
__floatunsidf:
	beq	a0,zero,.L457
	addi	sp,sp,-12
	li	a1,0
	sw	s0,4(sp)
	sw	ra,8(sp)
	mv	s0,a0
	call	__clzdi2@plt
	addi	a5,a0,-40
	addi	a4,a0,-8
	blt	a5,zero,.L451
	sll	a5,s0,a5
	li	s0,0
.L452:
	li	a4,8388608
	and	a4,a4,a5
	beq	a4,zero,.L453
	li	a4,1086
	sub	a4,a4,a0
	slli	a4,a4,20
.L453:
	slli	a2,a5,9
	srli	a3,s0,3
	slli	a5,a5,29
	srli	a2,a2,12
	andi	s0,s0,7
	li	a1,4
	or	a3,a5,a3
	or	a2,a2,a4
	bgtu	s0,a1,.L455
	beq	s0,a1,.L456
.L465:
	lw	ra,8(sp)
	lw	s0,4(sp)
	mv	a0,a3
	mv	a1,a2
	addi	sp,sp,12
	jr	ra
.L451:
	li	a3,31
	srli	a5,s0,1
	sub	a3,a3,a4
	srl	a5,a5,a3
	sll	s0,s0,a4
	j	.L452
.L456:
	andi	a5,a3,1
	beq	a5,zero,.L465
.L455:
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	a5,a3,1
	sltu	a3,a5,a3
	add	a3,a3,a2
	mv	a0,a5
	mv	a1,a3
	addi	sp,sp,12
	jr	ra
.L457:
	li	a0,0
	li	a1,0
	ret
	.size	__floatunsidf, .-__floatunsidf
	.align	2
	.globl	__floatundidf
	.type	__floatundidf, @function
__floatundidf:
	or	a5,a0,a1
	beq	a5,zero,.L481
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s0,a0
	mv	s1,a1
	call	__clzdi2@plt
	li	a5,8
	sub	a5,a5,a0
	ble	a5,zero,.L469
	addi	a3,a0,24
	addi	a4,a0,56
	blt	a3,zero,.L470
	sll	a3,s0,a3
	li	a4,0
.L471:
	or	a4,a4,a3
	addi	a3,a5,-32
	snez	a4,a4
	blt	a3,zero,.L472
	srl	a3,s1,a3
	li	a1,0
.L473:
	or	a5,a4,a3
.L474:
	li	a3,8388608
	and	a3,a3,a1
	beq	a3,zero,.L477
	li	a3,1086
	sub	a3,a3,a0
	slli	a3,a3,20
.L477:
	slli	a2,a1,9
	srli	a4,a5,3
	slli	a1,a1,29
	srli	a2,a2,12
	andi	a5,a5,7
	li	a0,4
	or	a4,a1,a4
	or	a2,a2,a3
	bgtu	a5,a0,.L479
	beq	a5,a0,.L480
.L489:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	mv	a0,a4
	mv	a1,a2
	addi	sp,sp,12
	jr	ra
.L469:
	addi	a5,a0,-40
	addi	a4,a0,-8
	blt	a5,zero,.L475
	sll	a1,s0,a5
	li	a5,0
	j	.L474
.L480:
	andi	a5,a4,1
	beq	a5,zero,.L489
.L479:
	lw	ra,8(sp)
	lw	s0,4(sp)
	addi	a5,a4,1
	sltu	a4,a5,a4
	add	a4,a4,a2
	lw	s1,0(sp)
	mv	a0,a5
	mv	a1,a4
	addi	sp,sp,12
	jr	ra
.L481:
	li	a0,0
	li	a1,0
	ret
.L475:
	li	a3,31
	srli	a5,s0,1
	sub	a3,a3,a4
	srl	a5,a5,a3
	sll	a1,s1,a4
	or	a1,a5,a1
	sll	a5,s0,a4
	j	.L474
.L472:
	li	a3,31
	sub	a3,a3,a5
	slli	a2,s1,1
	sll	a2,a2,a3
	srl	a3,s0,a5
	or	a3,a2,a3
	srl	a1,s1,a5
	j	.L473
.L470:
	li	a3,31
	sub	a3,a3,a4
	srli	a2,s0,1
	srl	a2,a2,a3
	sll	a3,s1,a4
	or	a3,a2,a3
	sll	a4,s0,a4
	j	.L471
	.size	__floatundidf, .-__floatundidf
	.align	2
	.globl	__fixdfsi
	.type	__fixdfsi, @function
__fixdfsi:
	mv	a3,a0
	srli	a5,a1,20
	blt	a1,zero,.L516
	addi	a4,a5,-1023
	li	a0,0
	blt	a4,zero,.L490
	li	a2,63
	bgt	a4,a2,.L515
	li	a0,1048576
	addi	a2,a0,-1
	and	a1,a2,a1
	li	a2,52
	or	a1,a0,a1
	ble	a4,a2,.L504
	addi	a4,a5,-1107
	addi	a5,a5,-1075
	blt	a4,zero,.L505
	sll	a4,a3,a4
	li	a0,0
.L507:
	bne	a4,zero,.L515
	bge	a0,zero,.L490
.L515:
	li	a0,-2147483648
	xori	a0,a0,-1
.L490:
	ret
.L516:
	andi	a5,a5,2047
	addi	a4,a5,-1023
	li	a0,0
	blt	a4,zero,.L490
	li	a2,63
	li	a0,-2147483648
	bgt	a4,a2,.L490
	li	a0,1048576
	addi	a2,a0,-1
	and	a1,a2,a1
	li	a2,52
	or	a1,a0,a1
	ble	a4,a2,.L494
	addi	a4,a5,-1107
	addi	a5,a5,-1075
	blt	a4,zero,.L495
	sll	a4,a3,a4
	li	a0,0
.L497:
	bne	a4,zero,.L501
	li	a5,-2147483648
	bleu	a0,a5,.L500
.L501:
	li	a0,-2147483648
.L500:
	neg	a0,a0
	ret
.L504:
	sub	a2,a2,a4
	addi	a5,a2,-32
	blt	a5,zero,.L508
	srl	a0,a1,a5
	li	a4,0
	j	.L507
.L494:
	sub	a2,a2,a4
	addi	a5,a2,-32
	blt	a5,zero,.L498
	srl	a0,a1,a5
	li	a4,0
	j	.L497
.L508:
	li	a4,31
	sub	a4,a4,a2
	slli	a5,a1,1
	sll	a5,a5,a4
	srl	a0,a3,a2
	or	a0,a5,a0
	srl	a4,a1,a2
	j	.L507
.L505:
	li	a4,31
	sub	a4,a4,a5
	srli	a2,a3,1
	srl	a2,a2,a4
	sll	a4,a1,a5
	or	a4,a2,a4
	sll	a0,a3,a5
	j	.L507
.L495:
	li	a4,31
	sub	a4,a4,a5
	srli	a2,a3,1
	srl	a2,a2,a4
	sll	a4,a1,a5
	or	a4,a2,a4
	sll	a0,a3,a5
	j	.L497
.L498:
	li	a4,31
	sub	a4,a4,a2
	slli	a5,a1,1
	sll	a5,a5,a4
	srl	a0,a3,a2
	or	a0,a5,a0
	srl	a4,a1,a2
	j	.L497
	.size	__fixdfsi, .-__fixdfsi
	.align	2
	.globl	__fixdfdi
	.type	__fixdfdi, @function
__fixdfdi:
	srli	a5,a1,20
	blt	a1,zero,.L542
	addi	a4,a5,-1023
	blt	a4,zero,.L540
	li	a3,63
	bgt	a4,a3,.L541
	li	t1,1048576
	addi	a2,t1,-1
	and	a2,a2,a1
	li	a3,52
	or	a1,t1,a2
	bgt	a4,a3,.L543
	sub	a3,a3,a4
	addi	a5,a3,-32
	blt	a5,zero,.L534
	srl	a0,a1,a5
	li	a1,0
.L533:
	li	a5,-2147483648
	xori	a5,a5,-1
	bleu	a1,a5,.L517
	li	a0,-1
	mv	a1,a5
	ret
.L540:
	li	a0,0
	li	a1,0
	ret
.L542:
	andi	a5,a5,2047
	addi	a4,a5,-1023
	blt	a4,zero,.L540
	li	a3,63
	bgt	a4,a3,.L539
	li	t1,1048576
	addi	a2,t1,-1
	and	a2,a2,a1
	li	a3,52
	or	a1,t1,a2
	ble	a4,a3,.L521
	addi	a4,a5,-1107
	addi	a5,a5,-1075
	blt	a4,zero,.L522
	sll	a1,a0,a4
	li	a0,0
.L524:
	li	a5,-2147483648
	bgtu	a1,a5,.L528
	beq	a1,a5,.L544
.L527:
	snez	a5,a0
	neg	a1,a1
	neg	a0,a0
	sub	a1,a1,a5
	ret
.L543:
	addi	a4,a5,-1107
	addi	a5,a5,-1075
	blt	a4,zero,.L531
	sll	a1,a0,a4
	li	a0,0
	j	.L533
.L539:
	li	a0,0
	li	a1,-2147483648
	ret
.L541:
	li	a1,-2147483648
	li	a0,-1
	xori	a1,a1,-1
.L517:
	ret
.L544:
	beq	a0,zero,.L527
.L528:
	li	a0,0
	li	a1,-2147483648
	snez	a5,a0
	neg	a1,a1
	neg	a0,a0
	sub	a1,a1,a5
	ret
.L521:
	sub	a3,a3,a4
	addi	a5,a3,-32
	blt	a5,zero,.L525
	srl	a0,a1,a5
	li	a1,0
	j	.L524
.L534:
	li	a4,31
	slli	a5,a1,1
	sub	a4,a4,a3
	sll	a5,a5,a4
	srl	a0,a0,a3
	or	a0,a5,a0
	srl	a1,a1,a3
	j	.L533
.L531:
	li	a3,31
	srli	a4,a0,1
	sub	a3,a3,a5
	srl	a4,a4,a3
	sll	a1,a1,a5
	or	a1,a4,a1
	sll	a0,a0,a5
	j	.L533
.L522:
	li	a3,31
	srli	a4,a0,1
	sub	a3,a3,a5
	srl	a4,a4,a3
	sll	a1,a1,a5
	or	a1,a4,a1
	sll	a0,a0,a5
	j	.L524
.L525:
	li	a4,31
	slli	a5,a1,1
	sub	a4,a4,a3
	sll	a5,a5,a4
	srl	a0,a0,a3
	or	a0,a5,a0
	srl	a1,a1,a3
	j	.L524
	.size	__fixdfdi, .-__fixdfdi
	.align	2
	.globl	__fixunsdfsi
	.type	__fixunsdfsi, @function
__fixunsdfsi:
	mv	a4,a0
	blt	a1,zero,.L557
	srli	t1,a1,20
	addi	a5,t1,-1023
	li	a0,0
	blt	a5,zero,.L545
	li	a3,63
	li	a0,-1
	bgt	a5,a3,.L545
	li	a3,1048576
	addi	a2,a3,-1
	and	a1,a2,a1
	li	a2,52
	or	a3,a3,a1
	ble	a5,a2,.L549
	addi	a2,t1,-1107
	addi	a5,t1,-1075
	blt	a2,zero,.L550
	sll	a3,a4,a2
	li	a0,0
.L552:
	beq	a3,zero,.L545
	li	a0,-1
	ret
.L557:
	li	a0,0
.L545:
	ret
.L549:
	sub	a2,a2,a5
	addi	a5,a2,-32
	blt	a5,zero,.L553
	srl	a0,a3,a5
	li	a3,0
	j	.L552
.L553:
	li	a1,31
	slli	a5,a3,1
	sub	a1,a1,a2
	sll	a5,a5,a1
	srl	a0,a4,a2
	or	a0,a5,a0
	srl	a3,a3,a2
	j	.L552
.L550:
	li	a1,31
	srli	a2,a4,1
	sub	a1,a1,a5
	srl	a2,a2,a1
	sll	a3,a3,a5
	or	a3,a2,a3
	sll	a0,a4,a5
	j	.L552
	.size	__fixunsdfsi, .-__fixunsdfsi
	.align	2
	.globl	__fixunsdfdi
	.type	__fixunsdfdi, @function
__fixunsdfdi:
	blt	a1,zero,.L569
	srli	a4,a1,20
	addi	a5,a4,-1023
	blt	a5,zero,.L569
	li	a3,63
	bgt	a5,a3,.L570
	li	t1,1048576
	addi	a2,t1,-1
	and	a2,a2,a1
	li	a3,52
	or	t1,t1,a2
	ble	a5,a3,.L563
	addi	a5,a4,-1107
	addi	a4,a4,-1075
	blt	a5,zero,.L564
	sll	a1,a0,a5
	li	a0,0
	ret
.L569:
	li	a0,0
	li	a1,0
	ret
.L563:
	sub	a3,a3,a5
	addi	a5,a3,-32
	blt	a5,zero,.L566
	srl	a0,t1,a5
	li	a1,0
	ret
.L570:
	li	a0,-1
	li	a1,-1
	ret
.L566:
	li	a4,31
	slli	a5,t1,1
	sub	a4,a4,a3
	sll	a5,a5,a4
	srl	a0,a0,a3
	or	a0,a5,a0
	srl	a1,t1,a3
	ret
.L564:
	li	a3,31
	srli	a5,a0,1
	sub	a3,a3,a4
	srl	a5,a5,a3
	sll	a1,t1,a4
	or	a1,a5,a1
	sll	a0,a0,a4
	ret
	.size	__fixunsdfdi, .-__fixunsdfdi
	.section	.rodata.cst8,"aM",@progbits,8
	.align	3
.LC0:
	.word	0
	.word	2146959360
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
