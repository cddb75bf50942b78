	.file	"calendar.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.globl	__divdi3
	.globl	__moddi3
	.align	2
	.weak	gmtime_r
	.type	gmtime_r, @function
gmtime_r:
	lw	a5,4(a0)
	lw	a4,0(a0)
	addi	sp,sp,-28
	li	a2,86016
	sw	s1,16(sp)
	addi	a2,a2,384
	li	a3,0
	mv	a0,a4
	mv	s1,a1
	mv	a1,a5
	sw	s0,20(sp)
	sw	ra,24(sp)
	sw	a4,0(sp)
	sw	a5,4(sp)
	call	__divdi3@plt
	lw	a4,0(sp)
	lw	a5,4(sp)
	li	a2,86016
	mv	s0,a0
	addi	a2,a2,384
	li	a3,0
	mv	a0,a4
	mv	a1,a5
	call	__moddi3@plt
	bge	a0,zero,.L2
	li	a5,86016
	addi	a5,a5,384
	add	a0,a0,a5
	addi	s0,s0,-1
.L2:
	li	a4,365
	div	t0,s0,a4
	li	a2,400
	li	a3,-100
	li	a1,60
	li	t1,7
	addi	a5,t0,1970
	div	a2,a5,a2
	div	a3,a5,a3
	sw	a2,8(sp)
	div	t2,a0,a1
	sw	a3,0(sp)
	srai	a3,a5,31
	andi	a3,a3,3
	add	a3,a3,a5
	srai	a3,a3,2
	rem	a2,s0,t1
	mul	a4,t0,a4
	lw	t0,0(sp)
	addi	a2,a2,11
	add	a3,a3,a4
	add	a3,a3,t0
	lw	t0,8(sp)
	rem	a2,a2,t1
	add	a3,a3,t0
	addi	a3,a3,-418
	rem	t0,a0,a1
	sw	a2,8(sp)
	rem	a1,t2,a1
	li	t2,4096
	addi	t2,t2,-496
	div	a0,a0,t2
	sw	a0,0(sp)
	ble	a3,s0,.L3
	addi	a4,a4,-365
	li	t2,-100
	li	t1,400
.L4:
	addi	a5,a5,-1
	div	a0,a5,t2
	srai	a3,a5,31
	andi	a3,a3,3
	add	a3,a3,a5
	srai	a3,a3,2
	add	a3,a3,a4
	addi	a4,a4,-365
	div	a2,a5,t1
	add	a3,a3,a0
	add	a3,a3,a2
	addi	a3,a3,-418
	blt	s0,a3,.L4
.L3:
	addi	a3,a5,-1969
	li	a4,365
	mul	a3,a3,a4
	li	t2,-100
	li	t1,400
	sw	t0,12(sp)
.L5:
	mv	a2,a5
	addi	a5,a5,1
	srai	a4,a5,31
	andi	a4,a4,3
	add	a4,a4,a5
	srai	a4,a4,2
	div	t0,a5,t2
	add	a4,a4,a3
	addi	a3,a3,365
	div	a0,a5,t1
	add	a4,a4,t0
	add	a4,a4,a0
	addi	a4,a4,-418
	bge	s0,a4,.L5
	div	t2,a2,t2
	li	a0,365
	addi	a5,a2,-1970
	srai	a4,a2,31
	andi	a4,a4,3
	add	a4,a4,a2
	srai	a4,a4,2
	li	a3,1527
	lw	t0,12(sp)
	div	t1,a2,t1
	mul	a5,a5,a0
	add	a5,a5,a4
	add	a5,a5,t2
	add	a5,a5,t1
	addi	a5,a5,-418
	sub	a5,s0,a5
	slli	t1,a5,2
	add	t1,t1,a5
	li	a4,153
	addi	a0,t1,2
	div	a0,a0,a4
	slli	a4,a0,3
	add	a4,a4,a0
	slli	t2,a4,4
	add	a4,a4,t2
	addi	a4,a4,2
	li	t2,-5
	div	a4,a4,t2
	add	a4,a4,a5
	addi	a4,a4,1
	bgt	t1,a3,.L6
	andi	t1,a2,3
	addi	a0,a0,2
	addi	a3,a2,-1900
	addi	a5,a5,59
	bne	t1,zero,.L8
	li	t2,100
	rem	t2,a2,t2
	li	t1,1
	beq	t2,zero,.L8
	add	a5,a5,t1
	j	.L9
.L6:
	addi	a0,a0,-10
	addi	a3,a2,-1899
	addi	a5,a5,-306
.L9:
	lw	a2,0(sp)
	lw	ra,24(sp)
	lw	s0,20(sp)
	sw	a2,8(s1)
	lw	a2,8(sp)
	sw	a0,16(s1)
	sw	t0,0(s1)
	sw	a1,4(s1)
	sw	a2,24(s1)
	sw	a4,12(s1)
	sw	a3,20(s1)
	sw	a5,28(s1)
	sw	zero,32(s1)
	mv	a0,s1
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
.L8:
	li	t1,400
	rem	a2,a2,t1
	seqz	t1,a2
	add	a5,a5,t1
	j	.L9
	.size	gmtime_r, .-gmtime_r
	.align	2
	.weak	gmtime
	.type	gmtime, @function
gmtime:
	lla	a1,.LANCHOR0
	la	t1,gmtime_r
	jr	t1
	.size	gmtime, .-gmtime
	.align	2
	.weak	localtime
	.type	localtime, @function
localtime:
	la	t1,gmtime
	jr	t1
	.size	localtime, .-localtime
	.align	2
	.weak	timegm
	.type	timegm, @function
timegm:
	lw	a4,16(a0)
	addi	sp,sp,-16
	sw	s0,12(sp)
	sw	s1,8(sp)
	addi	a5,a4,-2
	lw	a3,20(a0)
	blt	a5,zero,.L19
	addi	a3,a3,1900
.L20:
	lw	s1,4(a0)
	lw	s0,12(a0)
	lw	t1,8(a0)
	slli	a4,s1,4
	lw	a0,0(a0)
	sub	a4,a4,s1
	slli	a4,a4,2
	srai	s1,a4,31
	slli	a2,a5,3
	sw	s1,0(sp)
	add	a2,a2,a5
	srai	s1,a0,31
	srai	a1,a3,31
	li	t2,-100
	sw	s1,4(sp)
	div	t2,a3,t2
	slli	a5,a2,4
	li	s1,400
	andi	a1,a1,3
	add	a2,a2,a5
	add	a1,a1,a3
	addi	a5,a3,-1970
	addi	a2,a2,2
	srai	a1,a1,2
	li	t0,86016
	addi	t0,t0,384
	div	a3,a3,s1
	li	s1,5
	div	a2,a2,s1
	li	s1,365
	mul	a5,a5,s1
	lw	s1,0(sp)
	add	a5,a5,a1
	add	a5,a5,t2
	add	a5,a5,a3
	addi	a5,a5,-418
	add	a5,a5,a2
	add	a5,a5,s0
	li	a2,4096
	addi	a5,a5,-1
	addi	a2,a2,-496
	mul	a3,a5,t0
	lw	s0,12(sp)
	mul	t1,t1,a2
	mulh	a5,a5,t0
	add	a1,a3,t1
	srai	t1,t1,31
	sltu	a3,a1,a3
	add	a4,a1,a4
	sltu	a1,a4,a1
	add	a0,a4,a0
	sltu	a4,a0,a4
	add	a5,a5,t1
	add	a5,a3,a5
	add	a5,a5,s1
	lw	s1,4(sp)
	add	a1,a1,a5
	add	a1,a1,s1
	add	a1,a4,a1
	lw	s1,8(sp)
	addi	sp,sp,16
	jr	ra
.L19:
	addi	a5,a4,10
	addi	a3,a3,1899
	j	.L20
	.size	timegm, .-timegm
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%m/%d/%y"
	.align	2
.LC1:
	.string	"%a %b %e %H:%M:%S %Y"
	.align	2
.LC2:
	.string	"%H:%M"
	.align	2
.LC3:
	.string	"%H:%M:%S"
	.align	2
.LC4:
	.string	"%Y-%m-%d"
	.align	2
.LC5:
	.string	"%I:%M:%S %p"
	.align	2
.LC6:
	.string	"AM"
	.align	2
.LC7:
	.string	"PM"
	.align	2
.LC8:
	.string	"%.3s"
	.align	2
.LC9:
	.string	"%s"
	.align	2
.LC10:
	.string	"%02d"
	.align	2
.LC11:
	.string	"%2d"
	.align	2
.LC12:
	.string	"%03d"
	.align	2
.LC13:
	.string	"\n"
	.align	2
.LC14:
	.string	"%lld"
	.align	2
.LC15:
	.string	"\t"
	.align	2
.LC16:
	.string	"%d"
	.align	2
.LC17:
	.string	"+0000"
	.align	2
.LC18:
	.string	"UTC"
	.align	2
.LC19:
	.string	"%%"
	.align	2
.LC20:
	.string	"%%%c"
	.text
	.align	2
	.weak	strftime
	.type	strftime, @function
strftime:
	addi	sp,sp,-76
	sw	ra,72(sp)
	sw	s0,68(sp)
	sw	s1,64(sp)
	lbu	a4,0(a2)
	sw	a0,16(sp)
	beq	a4,zero,.L23
	mv	t0,a3
	addi	a3,sp,25
	sw	a3,8(sp)
	addi	a3,sp,24
	li	s0,0
	sw	a3,0(sp)
	sw	a1,12(sp)
	mv	s1,a2
	sw	t0,20(sp)
.L64:
	lw	a0,8(sp)
	li	a2,39
	li	a1,0
	sw	a4,4(sp)
	call	memset@plt
	lw	a4,4(sp)
	li	a5,37
	sb	a4,24(sp)
	beq	a4,a5,.L81
.L24:
	lw	a0,0(sp)
	call	strlen@plt
	lw	a4,12(sp)
	add	a5,a0,s0
	mv	a2,a0
	bgeu	a5,a4,.L82
	sw	a5,4(sp)
	lw	a5,16(sp)
	lw	a1,0(sp)
	addi	s1,s1,1
	add	a0,a5,s0
	call	memcpy@plt
	lbu	a4,0(s1)
	lw	a5,4(sp)
	beq	a4,zero,.L83
	mv	s0,a5
	j	.L64
.L81:
	lbu	a4,1(s1)
	beq	a4,zero,.L24
	addi	a5,a4,-68
	andi	a5,a5,0xff
	li	a3,52
	bgtu	a5,a3,.L25
	lla	a3,.L27
	slli	a5,a5,2
	add	a5,a5,a3
	lw	a5,0(a5)
	add	a5,a5,a3
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L27:
	.word	.L26-.L27
	.word	.L25-.L27
	.word	.L67-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L31-.L27
	.word	.L25-.L27
	.word	.L30-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L30-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L29-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L28-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L25-.L27
	.word	.L26-.L27
	.text
.L82:
	li	s1,0
.L22:
	lw	ra,72(sp)
	lw	s0,68(sp)
	mv	a0,s1
	lw	s1,64(sp)
	addi	sp,sp,76
	jr	ra
.L83:
	mv	s1,a5
.L65:
	lw	a5,16(sp)
	mv	a0,s1
	add	a5,a5,s1
	sb	zero,0(a5)
	lw	ra,72(sp)
	lw	s0,68(sp)
	lw	s1,64(sp)
	addi	sp,sp,76
	jr	ra
.L25:
	lw	a3,20(sp)
	addi	a5,a4,-37
	andi	a5,a5,0xff
	li	a2,85
	lw	a3,8(a3)
	bgtu	a5,a2,.L33
	lla	a2,.L35
	slli	a5,a5,2
	add	a5,a5,a2
	lw	a5,0(a5)
	add	a5,a5,a2
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L35:
	.word	.L58-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L57-.L35
	.word	.L56-.L35
	.word	.L55-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L78-.L35
	.word	.L53-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L52-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L51-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L50-.L35
	.word	.L49-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L48-.L35
	.word	.L45-.L35
	.word	.L33-.L35
	.word	.L47-.L35
	.word	.L46-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L45-.L35
	.word	.L33-.L35
	.word	.L44-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L43-.L35
	.word	.L42-.L35
	.word	.L33-.L35
	.word	.L41-.L35
	.word	.L33-.L35
	.word	.L33-.L35
	.word	.L40-.L35
	.word	.L39-.L35
	.word	.L38-.L35
	.word	.L33-.L35
	.word	.L37-.L35
	.word	.L33-.L35
	.word	.L36-.L35
	.word	.L34-.L35
	.text
.L26:
	lla	a2,.LC0
.L32:
	lw	a3,20(sp)
	lw	a0,0(sp)
	li	a1,40
	addi	s1,s1,1
	call	strftime.localalias
	j	.L24
.L30:
	lla	a2,.LC3
	j	.L32
.L28:
	lla	a2,.LC5
	j	.L32
.L31:
	lla	a2,.LC2
	j	.L32
.L23:
	li	s1,0
	beq	a1,zero,.L22
	j	.L65
.L33:
	lw	a0,0(sp)
	mv	a3,a4
	lla	a2,.LC20
	li	a1,40
	call	snprintf@plt
	addi	s1,s1,1
	j	.L24
.L67:
	lla	a2,.LC4
	j	.L32
.L29:
	lla	a2,.LC1
	j	.L32
.L45:
	lw	a5,20(sp)
	lla	a2,.LC8
	lw	a4,16(a5)
.L77:
	slli	a5,a4,2
	add	a5,a5,a4
	lw	a0,0(sp)
	slli	a5,a5,1
	lla	a3,.LANCHOR1+72
	add	a3,a3,a5
	li	a1,40
	call	snprintf@plt
	addi	s1,s1,1
	j	.L24
.L52:
	lw	a5,20(sp)
	lw	a3,4(a5)
.L78:
	lw	a0,0(sp)
	lla	a2,.LC10
	li	a1,40
	call	snprintf@plt
	addi	s1,s1,1
	j	.L24
.L48:
	lw	a5,20(sp)
	lla	a2,.LC8
	lw	a4,24(a5)
.L76:
	slli	a5,a4,2
	add	a5,a5,a4
	lw	a0,0(sp)
	slli	a5,a5,1
	lla	a3,.LANCHOR1
	add	a3,a3,a5
	li	a1,40
	call	snprintf@plt
	addi	s1,s1,1
	j	.L24
.L49:
	lw	a0,0(sp)
	lla	a2,.LC18
	li	a1,40
	call	snprintf@plt
	addi	s1,s1,1
	j	.L24
.L50:
	lw	a5,20(sp)
	lw	a0,0(sp)
	lla	a2,.LC16
	lw	a3,20(a5)
	li	a1,40
	addi	s1,s1,1
	addi	a3,a3,1900
	call	snprintf@plt
	j	.L24
.L51:
	lw	a5,20(sp)
	lw	a0,0(sp)
	lla	a2,.LC10
	lw	a3,0(a5)
	li	a1,40
	addi	s1,s1,1
	call	snprintf@plt
	j	.L24
.L53:
	li	a5,12
	addi	a3,a3,11
	rem	a3,a3,a5
	lw	a0,0(sp)
	lla	a2,.LC10
	li	a1,40
	addi	s1,s1,1
	addi	a3,a3,1
	call	snprintf@plt
	j	.L24
.L47:
	lw	a5,20(sp)
	lw	a0,0(sp)
	lla	a2,.LC10
	lw	a3,12(a5)
	li	a1,40
	addi	s1,s1,1
	call	snprintf@plt
	j	.L24
.L55:
	lw	a5,20(sp)
	li	a3,100
	lw	a0,0(sp)
	lw	a5,20(a5)
	lla	a2,.LC10
	li	a1,40
	addi	a5,a5,1900
	div	a3,a5,a3
	addi	s1,s1,1
	call	snprintf@plt
	j	.L24
.L56:
	lw	a5,20(sp)
	lla	a2,.LC9
	lw	a4,16(a5)
	j	.L77
.L57:
	lw	a5,20(sp)
	lla	a2,.LC9
	lw	a4,24(a5)
	j	.L76
.L36:
	lw	a5,20(sp)
	lw	a0,0(sp)
	lla	a2,.LC10
	lw	a3,20(a5)
	li	a5,100
	li	a1,40
	rem	a3,a3,a5
	addi	s1,s1,1
	call	snprintf@plt
	j	.L24
.L37:
	lw	a5,20(sp)
	lw	a3,24(a5)
.L80:
	lw	a0,0(sp)
	lla	a2,.LC16
	li	a1,40
	call	snprintf@plt
	addi	s1,s1,1
	j	.L24
.L34:
	lw	a0,0(sp)
	lla	a2,.LC17
	li	a1,40
	call	snprintf@plt
	addi	s1,s1,1
	j	.L24
.L58:
	lla	a2,.LC19
.L79:
	lw	a0,0(sp)
	li	a1,40
	addi	s1,s1,1
	call	snprintf@plt
	j	.L24
.L38:
	lw	a5,20(sp)
	lw	a3,24(a5)
	bne	a3,zero,.L80
	li	a3,7
	j	.L80
.L39:
	lw	a0,0(sp)
	lla	a2,.LC15
	li	a1,40
	call	snprintf@plt
	addi	s1,s1,1
	j	.L24
.L40:
	lw	a0,20(sp)
	la	t1,timegm
	addi	s1,s1,1
	jalr	t1
	mv	a3,a0
	lw	a0,0(sp)
	mv	a4,a1
	lla	a2,.LC14
	li	a1,40
	call	snprintf@plt
	j	.L24
.L41:
	li	a5,11
	lla	a2,.LC7
	bgt	a3,a5,.L79
	lla	a2,.LC6
	j	.L79
.L42:
	lw	a0,0(sp)
	lla	a2,.LC13
	li	a1,40
	call	snprintf@plt
	addi	s1,s1,1
	j	.L24
.L43:
	lw	a5,20(sp)
	lw	a0,0(sp)
	lla	a2,.LC10
	lw	a3,16(a5)
	li	a1,40
	addi	s1,s1,1
	addi	a3,a3,1
	call	snprintf@plt
	j	.L24
.L44:
	lw	a5,20(sp)
	lw	a0,0(sp)
	lla	a2,.LC12
	lw	a3,28(a5)
	li	a1,40
	addi	s1,s1,1
	addi	a3,a3,1
	call	snprintf@plt
	j	.L24
.L46:
	lw	a5,20(sp)
	lw	a0,0(sp)
	lla	a2,.LC11
	lw	a3,12(a5)
	li	a1,40
	addi	s1,s1,1
	call	snprintf@plt
	j	.L24
	.size	strftime, .-strftime
	.set	strftime.localalias,strftime
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	result.0, @object
	.size	result.0, 36
result.0:
	.zero	36
	.section	.rodata
	.align	2
	.set	.LANCHOR1,. + 0
	.type	days, @object
	.size	days, 69
days:
	.string	"Sunday"
	.string	"   Monday"
	.string	"   Tuesday"
	.string	"  Wednesday"
	.string	"Thursday"
	.string	" Friday"
	.string	"   Saturday"
	.zero	3
	.type	months, @object
	.size	months, 119
months:
	.string	"January"
	.string	"  February"
	.string	" March"
	.string	"    April"
	.string	"    May"
	.string	"      June"
	.string	"     July"
	.string	"     August"
	.string	"   September"
	.string	"October"
	.string	"  November"
	.string	" December"
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
