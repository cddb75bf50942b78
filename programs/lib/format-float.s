	.file	"format-float.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	round_digits, @function
round_digits:
	lw	a5,0(a0)
	ble	a5,a1,.L1
	blt	a1,zero,.L7
	add	a2,a0,a1
	lbu	a3,8(a2)
	li	a4,53
	bgtu	a3,a4,.L4
	beq	a3,a4,.L5
	sw	a1,0(a0)
	ble	a1,zero,.L1
.L9:
	li	a4,48
	j	.L14
.L15:
	sw	a1,0(a0)
	beq	a1,zero,.L1
.L14:
	addi	a1,a1,-1
	add	a5,a0,a1
	lbu	a5,8(a5)
	beq	a5,a4,.L15
.L1:
	ret
.L7:
	sw	zero,0(a0)
	ret
.L5:
	addi	a4,a1,1
	ble	a5,a4,.L32
.L4:
	sw	a1,0(a0)
	beq	a1,zero,.L11
.L10:
	li	a3,57
	j	.L12
.L13:
	sw	a1,0(a0)
	beq	a1,zero,.L11
.L12:
	mv	a4,a1
	addi	a1,a1,-1
	add	a5,a0,a1
	lbu	a5,8(a5)
	beq	a5,a3,.L13
	beq	a4,zero,.L11
	add	a4,a0,a1
	addi	a5,a5,1
	sb	a5,8(a4)
	lw	a1,0(a0)
	bgt	a1,zero,.L9
	j	.L1
.L11:
	lw	a5,4(a0)
	li	a4,1
	sw	a4,0(a0)
	addi	a5,a5,1
	li	a4,49
	sb	a4,8(a0)
	sw	a5,4(a0)
	li	a1,1
	j	.L9
.L32:
	beq	a1,zero,.L7
	lbu	a5,7(a2)
	sw	a1,0(a0)
	andi	a5,a5,1
	bne	a5,zero,.L10
	j	.L9
	.size	round_digits, .-round_digits
	.align	2
	.type	print_digits, @function
print_digits:
	bge	a2,a3,.L41
	addi	sp,sp,-20
	add	a4,a3,a1
	sw	s0,12(sp)
	sw	s1,8(sp)
	sw	ra,16(sp)
	mv	a5,a0
	mv	s1,a1
	add	s0,a1,a2
	sw	a4,4(sp)
.L36:
	sub	a4,s0,s1
	li	a0,48
	blt	a4,zero,.L35
	lw	a3,0(s1)
	ble	a3,a4,.L35
	lbu	a0,8(s0)
.L35:
	lw	a4,8(a5)
	lw	a3,0(a5)
	lw	a1,4(a5)
	addi	a4,a4,1
	sw	a4,8(a5)
	sw	a5,0(sp)
	jalr	a3
	lw	a4,4(sp)
	addi	s0,s0,1
	lw	a5,0(sp)
	bne	s0,a4,.L36
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
.L41:
	ret
	.size	print_digits, .-print_digits
	.align	2
	.type	open_field, @function
open_field:
	lw	a5,20(a0)
	lw	a4,16(a0)
	addi	sp,sp,-16
	sub	a2,a5,a2
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	a1,0(sp)
	sw	ra,12(sp)
	snez	a1,a1
	andi	a5,a4,1
	mv	s0,a0
	sub	s1,a2,a1
	bne	a5,zero,.L45
	andi	a4,a4,8
	beq	a4,zero,.L49
	bne	a3,zero,.L77
.L49:
	ble	s1,zero,.L72
.L47:
	lw	a5,8(s0)
	lw	a4,0(s0)
	lw	a1,4(s0)
	addi	a5,a5,1
	addi	s1,s1,-1
	sw	a5,8(s0)
	li	a0,32
	jalr	a4
	bne	s1,zero,.L47
.L72:
	lw	a5,0(sp)
	bne	a5,zero,.L78
.L53:
	li	s1,0
.L44:
	lw	ra,12(sp)
	lw	s0,8(sp)
	mv	a0,s1
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L45:
	lw	a5,0(sp)
	beq	a5,zero,.L44
.L58:
	lw	a5,8(s0)
	lw	a4,0(s0)
	lw	a1,4(s0)
	lw	a0,0(sp)
	addi	a5,a5,1
	sw	a5,8(s0)
	jalr	a4
	lw	a5,16(s0)
	andi	a5,a5,1
	bne	a5,zero,.L44
.L55:
	ble	s1,zero,.L53
.L57:
	lw	a5,8(s0)
	lw	a4,0(s0)
	lw	a1,4(s0)
	addi	a5,a5,1
	addi	s1,s1,-1
	sw	a5,8(s0)
	li	a0,48
	jalr	a4
	bne	s1,zero,.L57
	li	s1,0
	j	.L44
.L77:
	lw	a5,0(sp)
	beq	a5,zero,.L55
	j	.L58
.L78:
	lw	a5,8(s0)
	lw	a4,0(s0)
	lw	a1,4(s0)
	lw	a0,0(sp)
	addi	a5,a5,1
	sw	a5,8(s0)
	jalr	a4
	li	s1,0
	j	.L44
	.size	open_field, .-open_field
	.align	2
	.type	print_fixed, @function
print_fixed:
	lw	t0,0(a1)
	addi	sp,sp,-32
	sw	s0,24(sp)
	sw	ra,28(sp)
	sw	s1,20(sp)
	lw	a4,4(a1)
	mv	a5,a1
	mv	s0,a0
	mv	a1,a2
	mv	t1,a3
	li	a0,1
	ble	t0,zero,.L80
	mv	a0,a4
	ble	a4,zero,.L94
.L80:
	sub	s1,a4,a0
	beq	t1,zero,.L95
	addi	a0,a0,1
	add	a2,a0,t1
	li	a3,1
	mv	a0,s0
	sw	t1,8(sp)
	sw	a5,12(sp)
	sw	a4,0(sp)
	call	open_field
	lw	a4,0(sp)
	lw	a5,12(sp)
	mv	t0,a0
	mv	a3,a4
	mv	a2,s1
	mv	a1,a5
	mv	a0,s0
	sw	a4,4(sp)
	sw	a5,0(sp)
	mv	s1,t0
	call	print_digits
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	t1,8(sp)
.L86:
	lw	a3,8(s0)
	lw	a2,0(s0)
	lw	a1,4(s0)
	addi	a3,a3,1
	sw	a3,8(s0)
	li	a0,46
	sw	t1,8(sp)
	sw	a5,4(sp)
	sw	a4,0(sp)
	jalr	a2
	lw	a4,0(sp)
	lw	t1,8(sp)
	lw	a5,4(sp)
	mv	a2,a4
	add	a3,t1,a4
	mv	a1,a5
	mv	a0,s0
	call	print_digits
	bgt	s1,zero,.L84
.L79:
	lw	ra,28(sp)
	lw	s0,24(sp)
	lw	s1,20(sp)
	addi	sp,sp,32
	jr	ra
.L95:
	lw	t0,16(s0)
	li	a3,1
	sw	t1,16(sp)
	andi	t0,t0,16
	snez	a2,t0
	add	a2,a2,a0
	mv	a0,s0
	sw	t0,8(sp)
	sw	a5,12(sp)
	sw	a4,0(sp)
	call	open_field
	lw	a4,0(sp)
	lw	a5,12(sp)
	mv	t2,a0
	mv	a3,a4
	mv	a2,s1
	mv	a1,a5
	mv	a0,s0
	sw	a4,4(sp)
	sw	a5,0(sp)
	mv	s1,t2
	call	print_digits
	lw	t0,8(sp)
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	t1,16(sp)
	bne	t0,zero,.L86
	add	a3,t1,a4
	mv	a2,a4
	mv	a1,a5
	mv	a0,s0
	call	print_digits
	ble	s1,zero,.L79
.L84:
	lw	a5,8(s0)
	lw	a4,0(s0)
	lw	a1,4(s0)
	addi	a5,a5,1
	addi	s1,s1,-1
	sw	a5,8(s0)
	li	a0,32
	jalr	a4
	bne	s1,zero,.L84
	lw	ra,28(sp)
	lw	s0,24(sp)
	lw	s1,20(sp)
	addi	sp,sp,32
	jr	ra
.L94:
	li	a0,1
	j	.L80
	.size	print_fixed, .-print_fixed
	.align	2
	.type	print_scientific, @function
print_scientific:
	lw	t2,0(a1)
	addi	sp,sp,-36
	sw	s1,24(sp)
	sw	ra,32(sp)
	sw	s0,28(sp)
	mv	t1,a1
	mv	s1,a0
	mv	a1,a2
	mv	t0,a3
	ble	t2,zero,.L116
	lw	a0,4(t1)
	li	a5,1
	sw	a5,4(sp)
	li	t2,2
	addi	a0,a0,-1
	ble	a3,zero,.L117
.L100:
	srai	a2,a0,31
	xor	a3,a2,a0
	li	s0,10
	sub	a3,a3,a2
	divu	a2,a3,s0
	sb	a4,16(sp)
	not	a0,a0
	srai	a0,a0,31
	andi	a0,a0,-2
	addi	a0,a0,45
	sb	a0,17(sp)
	sh	zero,18(sp)
	sb	zero,20(sp)
	li	a5,99
	remu	a2,a2,s0
	remu	a4,a3,s0
	addi	a0,a2,48
	addi	a4,a4,48
	ble	a3,a5,.L110
	li	a2,100
	divu	a3,a3,a2
	li	a5,4
	sw	a5,0(sp)
	li	s0,3
	li	a2,5
	addi	a3,a3,48
	sb	a3,18(sp)
.L99:
	addi	a5,s0,8
	addi	a3,sp,16
	add	s0,a5,a3
	lw	a5,0(sp)
	add	t2,t0,t2
	sw	t1,12(sp)
	addi	a5,a5,8
	addi	t1,sp,16
	sb	a0,-8(s0)
	add	a2,t2,a2
	li	a3,1
	add	t2,a5,t1
	mv	a0,s1
	sw	t0,8(sp)
	sb	a4,-8(t2)
	call	open_field
	lw	t1,12(sp)
	mv	s0,a0
	lw	t0,8(sp)
	lw	a4,0(t1)
	li	a0,48
	ble	a4,zero,.L102
	lbu	a0,8(t1)
.L102:
	lw	a4,8(s1)
	lw	a3,0(s1)
	lw	a1,4(s1)
	addi	a4,a4,1
	sw	a4,8(s1)
	sw	t0,12(sp)
	sw	t1,8(sp)
	jalr	a3
	lw	t0,12(sp)
	lw	a5,4(sp)
	lw	t1,8(sp)
	addi	a3,t0,1
	bne	a5,zero,.L118
	li	a2,1
	mv	a1,t1
	mv	a0,s1
	call	print_digits
.L104:
	lw	a5,0(sp)
	addi	a4,sp,16
	addi	a5,a5,1
	add	a5,a4,a5
	sw	a5,4(sp)
.L105:
	lw	a3,8(s1)
	lbu	a0,0(a4)
	lw	a2,0(s1)
	lw	a1,4(s1)
	addi	a3,a3,1
	addi	a4,a4,1
	sw	a3,8(s1)
	sw	a4,0(sp)
	jalr	a2
	lw	a5,4(sp)
	lw	a4,0(sp)
	bne	a4,a5,.L105
	ble	s0,zero,.L96
.L106:
	lw	a4,8(s1)
	lw	a3,0(s1)
	lw	a1,4(s1)
	addi	a4,a4,1
	addi	s0,s0,-1
	sw	a4,8(s1)
	li	a0,32
	jalr	a3
	bne	s0,zero,.L106
.L96:
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
.L117:
	lw	a3,16(s1)
	srli	a3,a3,4
	andi	a5,a3,1
	sw	a5,4(sp)
	addi	t2,a5,1
	j	.L100
.L116:
	ble	a3,zero,.L119
	li	a5,3
	sb	a4,16(sp)
	sw	a5,0(sp)
	li	a4,43
	li	a5,1
	sb	a4,17(sp)
	sh	zero,18(sp)
	sb	zero,20(sp)
	li	t2,2
	li	a4,48
	li	a0,48
	li	s0,2
	sw	a5,4(sp)
	li	a2,4
	j	.L99
.L118:
	lw	a4,8(s1)
	lw	a1,4(s1)
	lw	a2,0(s1)
	addi	a4,a4,1
	sw	a4,8(s1)
	li	a0,46
	sw	a3,4(sp)
	jalr	a2
	lw	t1,8(sp)
	lw	a3,4(sp)
	li	a2,1
	mv	a1,t1
	mv	a0,s1
	call	print_digits
	j	.L104
.L119:
	lw	a3,16(a0)
	sb	a4,16(sp)
	li	a4,43
	srli	a3,a3,4
	andi	a5,a3,1
	sw	a5,4(sp)
	addi	t2,a5,1
	li	a5,3
	sb	a4,17(sp)
	sh	zero,18(sp)
	sb	zero,20(sp)
	li	a4,48
	sw	a5,0(sp)
	li	a0,48
	li	s0,2
	li	a2,4
	j	.L99
.L110:
	li	a5,3
	sw	a5,0(sp)
	li	s0,2
	li	a2,4
	j	.L99
	.size	print_scientific, .-print_scientific
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"nanNAN"
	.align	2
.LC1:
	.string	"infINF"
	.globl	__udivdi3
	.globl	__divdi3
	.globl	__umoddi3
	.globl	__moddi3
	.text
	.align	2
	.weak	__format_float
	.type	__format_float, @function
__format_float:
	lw	a5,12(a0)
	addi	sp,sp,-2044
	sw	ra,2040(sp)
	lw	a4,4(a5)
	lw	t1,0(a5)
	sw	s0,2036(sp)
	sw	s1,2032(sp)
	addi	a3,a5,8
	addi	sp,sp,-1480
	li	a5,45
	sw	a0,40(sp)
	sw	a1,52(sp)
	sw	a3,12(a0)
	sw	a5,48(sp)
	blt	a4,zero,.L121
	lw	a5,16(a0)
	li	a3,43
	sw	a3,48(sp)
	andi	a3,a5,2
	beq	a3,zero,.L214
.L121:
	lw	a5,40(sp)
	lw	a5,24(a5)
	sw	a5,56(sp)
	bge	a5,zero,.L122
	li	a5,6
	sw	a5,56(sp)
.L122:
	lw	a5,52(sp)
	slli	a4,a4,1
	srli	a4,a4,1
	ori	a5,a5,32
	li	a3,2146435072
	sw	a5,60(sp)
	bltu	a4,a3,.L123
	lla	a5,.LC0
	beq	a4,a3,.L215
.L124:
	lw	a1,48(sp)
	lw	a0,40(sp)
	li	a3,0
	li	a2,3
	sw	a5,0(sp)
	call	open_field
	lw	a4,52(sp)
	lw	a3,60(sp)
	lw	a5,0(sp)
	mv	s0,a0
	beq	a4,a3,.L125
	addi	a5,a5,3
.L125:
	addi	s1,a5,3
	sw	s1,0(sp)
	lw	s1,40(sp)
	sw	s0,4(sp)
	mv	s0,a5
.L126:
	lw	a3,8(s1)
	lbu	a0,0(s0)
	lw	a2,0(s1)
	lw	a1,4(s1)
	addi	a3,a3,1
	sw	a3,8(s1)
	jalr	a2
	lw	a5,0(sp)
	addi	s0,s0,1
	bne	s0,a5,.L126
	lw	s0,4(sp)
	ble	s0,zero,.L120
	lw	s1,40(sp)
.L127:
	lw	a5,8(s1)
	lw	a4,0(s1)
	lw	a1,4(s1)
	addi	a5,a5,1
	addi	s0,s0,-1
	sw	a5,8(s1)
	li	a0,32
	jalr	a4
	bne	s0,zero,.L127
.L120:
	addi	sp,sp,1480
	lw	ra,2040(sp)
	lw	s0,2036(sp)
	lw	s1,2032(sp)
	addi	sp,sp,2044
	jr	ra
.L214:
	slli	a5,a5,3
	andi	a5,a5,32
	sw	a5,48(sp)
	j	.L121
.L123:
	li	a3,1048576
	addi	a2,a3,-1
	srli	a5,a4,20
	and	a4,a4,a2
	bne	a5,zero,.L130
	li	a5,4096
	li	s0,-4096
	li	a2,1000001536
	addi	a5,a5,-648
	add	a5,a5,s0
	addi	a2,a2,-1536
	li	a3,0
	mv	a0,t1
	mv	a1,a4
	sw	a4,0(sp)
	addi	a4,sp,64
	add	s0,a5,a4
	sw	t1,4(sp)
	call	__udivdi3@plt
	lw	t1,4(sp)
	lw	a4,0(sp)
	mv	a5,a0
	li	a2,1000001536
	addi	a2,a2,-1536
	li	a3,0
	mv	a0,t1
	mv	a1,a4
	sw	a5,812(s0)
	call	__umoddi3@plt
	sw	a0,816(s0)
	li	a2,-1074
.L131:
	li	a5,-4096
	li	a4,4096
	addi	a5,a5,648
	addi	a4,a4,-648
	add	a4,a4,a5
	addi	a5,sp,64
	add	a5,a4,a5
	sw	a5,36(sp)
	addi	a5,a5,4
	li	a1,40
	sw	a5,44(sp)
	li	a5,1000001536
	addi	s0,a5,-1536
	li	ra,39
	mv	a5,a2
	mv	a2,a1
.L153:
	li	a4,29
	bgt	a5,a4,.L216
	li	a4,-9
	sw	a5,12(sp)
	bge	a5,a4,.L136
	sw	a4,12(sp)
.L136:
	ble	a5,zero,.L137
	blt	a2,ra,.L138
.L134:
	lw	a4,36(sp)
	addi	a3,a2,2
	slli	a3,a3,2
	add	a3,a4,a3
	lw	a4,44(sp)
	lw	a1,12(sp)
	slli	t2,ra,2
	add	t2,t2,a4
	li	a4,31
	addi	s1,a1,-32
	sub	a4,a4,a1
	sw	a4,16(sp)
	li	a0,0
	mv	a4,s1
	sw	ra,20(sp)
	sw	a5,24(sp)
	sw	a3,28(sp)
	sw	a2,32(sp)
	mv	s1,a3
	j	.L144
.L218:
	sw	a4,8(sp)
	sw	t2,4(sp)
	sw	a5,0(sp)
	call	__udivdi3@plt
	mul	a3,a0,s0
	lw	a5,0(sp)
	lw	t2,4(sp)
	addi	s1,s1,-4
	lw	a4,8(sp)
	sub	a5,a5,a3
	sw	a5,4(s1)
	beq	s1,t2,.L217
.L144:
	lw	t0,0(s1)
	blt	a4,zero,.L139
	li	a1,0
	sll	t0,t0,a4
.L140:
	add	a5,a1,a0
	sltu	a1,a5,a1
	li	a2,1000001536
	add	a1,a1,t0
	addi	a2,a2,-1536
	li	a3,0
	mv	a0,a5
	bne	a1,zero,.L218
	divu	a0,a5,s0
	addi	s1,s1,-4
	mul	a3,a0,s0
	sub	a5,a5,a3
	sw	a5,4(s1)
	bne	s1,t2,.L144
.L217:
	lw	ra,20(sp)
	lw	a5,24(sp)
	lw	a3,28(sp)
	lw	a2,32(sp)
	beq	a0,zero,.L145
	li	a4,4096
	li	t1,-4096
	addi	a4,a4,-648
	add	a4,a4,t1
	addi	ra,ra,-1
	addi	t1,sp,64
	slli	a1,ra,2
	add	a4,a4,t1
	add	a4,a4,a1
	sw	a0,656(a4)
.L145:
	bgt	a2,ra,.L146
	j	.L138
.L147:
	addi	a2,a2,-1
	beq	a2,ra,.L138
.L146:
	lw	a4,0(a3)
	addi	a3,a3,-4
	beq	a4,zero,.L147
.L138:
	lw	a4,12(sp)
	sub	a5,a5,a4
	bne	a5,zero,.L153
.L225:
	mv	a1,a2
	li	a5,41
	li	a2,4096
	sub	a5,a5,ra
	li	a4,-4096
	addi	a2,a2,-648
	add	a2,a2,a4
	slli	a3,a5,3
	addi	a4,sp,64
	add	a4,a2,a4
	add	a5,a3,a5
	sw	a5,1716(a4)
	bgt	ra,a1,.L154
.L132:
	li	a0,-4096
	li	a2,4096
	addi	t1,a0,648
	addi	a5,a2,-648
	add	a5,a5,t1
	addi	a4,sp,64
	add	t1,a5,a4
	addi	a5,ra,2
	addi	a4,t1,12
	slli	a5,a5,2
	slli	a1,a1,2
	add	t1,t1,a5
	add	a5,a1,a4
	addi	a4,a2,-648
	add	a4,a4,a0
	addi	a2,sp,64
	li	t2,0
	li	a3,0
	add	a0,a4,a2
	li	s0,48
	sw	a5,0(sp)
.L159:
	li	a5,99999744
	lw	a1,0(t1)
	li	a2,9
	addi	a4,a5,256
	li	s1,10
	j	.L158
.L221:
	beq	a5,s0,.L219
	sb	a5,1720(a0)
	li	t2,0
	li	a3,1
.L157:
	addi	a2,a2,-1
	divu	a4,a4,s1
	beq	a2,zero,.L220
.L158:
	add	t0,a0,a3
	addi	ra,a3,1
	divu	a5,a1,a4
	addi	a5,a5,48
	remu	a1,a1,a4
	andi	a5,a5,0xff
	beq	a3,zero,.L221
	sb	a5,1720(t0)
	bne	a5,s0,.L181
	addi	a2,a2,-1
	addi	t2,t2,1
	mv	a3,ra
	divu	a4,a4,s1
	bne	a2,zero,.L158
.L220:
	lw	a5,0(sp)
	addi	t1,t1,4
	bne	a5,t1,.L159
	li	a4,4096
	li	a5,-4096
	addi	a4,a4,-648
	add	a4,a4,a5
	addi	a5,sp,64
	sub	a3,a3,t2
	add	a5,a4,a5
	sw	a3,1712(a5)
	beq	a3,zero,.L161
.L162:
	lw	a4,60(sp)
	li	a5,103
	beq	a4,a5,.L222
	lw	a4,60(sp)
	li	a5,101
	beq	a4,a5,.L223
	lw	a3,56(sp)
	li	a5,4096
	addi	a4,a5,-1721
	addi	a1,a5,-1720
	bgt	a3,a4,.L172
	li	a4,4096
	addi	a4,a4,-648
	addi	a2,sp,64
	add	a4,a4,a2
	sub	a5,a4,a5
	lw	a1,1716(a5)
	add	a1,a3,a1
.L172:
	li	s0,-4096
	li	a5,4096
	addi	s0,s0,1712
	addi	a5,a5,-648
	addi	a4,sp,64
	add	a5,a5,s0
	add	s0,a5,a4
	mv	a0,s0
	call	round_digits
	lw	a3,56(sp)
	lw	a2,48(sp)
	lw	a0,40(sp)
	mv	a1,s0
	call	print_fixed
	addi	sp,sp,1480
	lw	ra,2040(sp)
	lw	s0,2036(sp)
	lw	s1,2032(sp)
	addi	sp,sp,2044
	jr	ra
.L139:
	lw	a3,12(sp)
	srli	a5,t0,1
	sll	a1,t0,a3
	lw	a3,16(sp)
	srl	t0,a5,a3
	j	.L140
.L181:
	mv	a3,ra
	li	t2,0
	j	.L157
.L219:
	lw	a5,1716(a0)
	addi	a5,a5,-1
	sw	a5,1716(a0)
	j	.L157
.L216:
	sw	a4,12(sp)
	bge	a2,ra,.L134
	addi	a5,a5,-29
	j	.L153
.L137:
	lw	a4,12(sp)
	neg	s1,a4
	sra	a3,s0,s1
	blt	a2,ra,.L138
	lw	a4,36(sp)
	addi	t1,ra,2
	slli	t1,t1,2
	li	t2,-1
	add	t1,a4,t1
	sll	t2,t2,s1
	addi	a4,a4,12
	slli	t0,a2,2
	add	t0,t0,a4
	sw	ra,0(sp)
	not	t2,t2
	mv	a1,t1
	li	a4,0
	mv	ra,a3
.L148:
	lw	a3,0(a1)
	addi	a1,a1,4
	srl	a0,a3,s1
	add	a4,a0,a4
	and	a3,a3,t2
	sw	a4,-4(a1)
	mul	a4,a3,ra
	bne	a1,t0,.L148
	lw	ra,0(sp)
	beq	a4,zero,.L149
	li	a3,262
	ble	a2,a3,.L224
.L149:
	bgt	a2,ra,.L150
	j	.L138
.L151:
	addi	ra,ra,1
	beq	a2,ra,.L138
.L150:
	lw	a4,0(t1)
	addi	t1,t1,4
	beq	a4,zero,.L151
	lw	a4,12(sp)
	sub	a5,a5,a4
	bne	a5,zero,.L153
	j	.L225
.L130:
	sw	a5,8(sp)
	li	a5,4096
	or	a4,a3,a4
	li	s0,-4096
	li	a2,1000001536
	addi	a5,a5,-648
	add	a5,a5,s0
	addi	a2,a2,-1536
	li	a3,0
	mv	a0,t1
	mv	a1,a4
	sw	a4,0(sp)
	addi	a4,sp,64
	add	s0,a5,a4
	sw	t1,4(sp)
	call	__udivdi3@plt
	lw	t1,4(sp)
	lw	a4,0(sp)
	mv	t0,a0
	li	a2,1000001536
	addi	a2,a2,-1536
	li	a3,0
	mv	a0,t1
	mv	a1,a4
	sw	t0,812(s0)
	call	__umoddi3@plt
	lw	a5,8(sp)
	sw	a0,816(s0)
	addi	a2,a5,-1075
	bne	a2,zero,.L131
	li	a5,18
	sw	a5,1716(s0)
	li	ra,39
	li	a1,40
	j	.L132
.L154:
	sw	zero,1712(a4)
.L161:
	li	a4,4096
	li	a5,-4096
	addi	a4,a4,-648
	add	a4,a4,a5
	addi	a5,sp,64
	add	a5,a4,a5
	li	a4,1
	sw	a4,1716(a5)
	j	.L162
.L215:
	lla	a5,.LC1
	beq	t1,zero,.L124
	lla	a5,.LC0
	j	.L124
.L224:
	li	a0,4096
	li	a3,-4096
	addi	a0,a0,-648
	add	a0,a0,a3
	addi	a2,a2,1
	addi	a3,sp,64
	slli	a1,a2,2
	add	a3,a0,a3
	add	a3,a3,a1
	sw	a4,656(a3)
	j	.L149
.L223:
	lw	s1,56(sp)
	li	a1,4096
	li	s0,-4096
	li	a4,4096
	addi	s0,s0,1712
	addi	a1,a1,-1721
	addi	a4,a4,-648
	addi	a5,sp,64
	add	a4,a4,s0
	sgt	a1,s1,a1
	add	s0,a4,a5
	xori	a1,a1,1
	add	a1,s1,a1
	mv	a0,s0
	call	round_digits
	lbu	a4,52(sp)
	lw	a2,48(sp)
	lw	a0,40(sp)
	mv	a3,s1
	mv	a1,s0
	call	print_scientific
	addi	sp,sp,1480
	lw	ra,2040(sp)
	lw	s0,2036(sp)
	lw	s1,2032(sp)
	addi	sp,sp,2044
	jr	ra
.L222:
	lw	a5,56(sp)
	beq	a5,zero,.L226
.L164:
	li	s0,-4096
	li	s1,4096
	addi	a0,s0,1712
	lw	a1,56(sp)
	addi	a5,s1,-648
	add	a5,a5,a0
	addi	a4,sp,64
	add	a0,a5,a4
	call	round_digits
	addi	a5,s1,-648
	add	a5,a5,s0
	addi	a4,sp,64
	add	s0,a5,a4
	lw	a3,1712(s0)
	lw	a5,40(sp)
	ble	a3,zero,.L227
	lw	a2,16(a5)
	lw	a4,1716(s0)
	andi	a2,a2,16
	addi	a5,a4,-1
	bne	a2,zero,.L228
.L168:
	li	a2,-4
	bge	a5,a2,.L229
.L169:
	lw	a5,52(sp)
	li	a1,-4096
	addi	a1,a1,1712
	addi	a4,a5,-2
	li	a5,4096
	lw	a2,48(sp)
	lw	a0,40(sp)
	addi	a5,a5,-648
	add	a5,a5,a1
	addi	a1,sp,64
	andi	a4,a4,0xff
	addi	a3,a3,-1
	add	a1,a5,a1
	call	print_scientific
	j	.L120
.L226:
	li	a5,1
	sw	a5,56(sp)
	j	.L164
.L228:
	lw	a3,56(sp)
	j	.L168
.L229:
	lw	a2,56(sp)
	ble	a2,a5,.L169
	sw	a3,56(sp)
.L167:
	lw	a3,56(sp)
	bge	a4,a3,.L183
	sub	a5,a3,a5
	addi	a3,a5,-1
.L166:
	li	a1,-4096
	li	a5,4096
	addi	a1,a1,1712
	lw	a2,48(sp)
	lw	a0,40(sp)
	addi	a5,a5,-648
	add	a5,a5,a1
	addi	a4,sp,64
	add	a1,a5,a4
	call	print_fixed
	j	.L120
.L227:
	lw	a3,16(a5)
	andi	a3,a3,16
	beq	a3,zero,.L166
	li	a4,1
	li	a5,0
	j	.L167
.L183:
	li	a3,0
	j	.L166
	.size	__format_float, .-__format_float
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
