	.file	"parse.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.globl	__nedf2
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%08x%08x"
	.text
	.align	2
	.type	show, @function
show:
	addi	sp,sp,-32
	sw	s0,24(sp)
	addi	s0,sp,15
	andi	s0,s0,-8
	sw	a0,0(sp)
	sw	a1,4(sp)
	li	a2,8
	mv	a1,sp
	mv	a0,s0
	sw	ra,28(sp)
	call	memcpy
	lw	a4,0(sp)
	lw	a5,4(sp)
	mv	a2,a4
	mv	a0,a4
	mv	a3,a5
	mv	a1,a5
	call	__nedf2
	bne	a0,zero,.L2
	lw	a2,0(s0)
	lw	a1,4(s0)
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	call	printf
	lw	ra,28(sp)
	lw	s0,24(sp)
	addi	sp,sp,32
	jr	ra
.L2:
	lw	a1,4(s0)
	lw	a2,0(s0)
	lui	a0,%hi(.LC0)
	slli	a1,a1,1
	srli	a1,a1,1
	addi	a0,a0,%lo(.LC0)
	sw	a1,4(s0)
	call	printf
	lw	ra,28(sp)
	lw	s0,24(sp)
	addi	sp,sp,32
	jr	ra
	.size	show, .-show
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	" %d %d "
	.globl	__extendsfdf2
	.align	2
.LC3:
	.string	" %d\n"
	.align	2
.LC4:
	.string	"%lld %d %d, "
	.align	2
.LC5:
	.string	"%llu "
	.align	2
.LC6:
	.string	"%d%c"
	.align	2
.LC7:
	.string	"-123456789012"
	.align	2
.LC8:
	.string	"2.5e-3"
	.align	2
.LC9:
	.string	"%lld %g\n"
	.align	2
.LC10:
	.string	"%.16e"
	.align	2
.LC11:
	.string	"%d\n"
	.align	2
.LC12:
	.string	"9007199254740993."
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-1308
	addi	a4,sp,1275
	sw	s0,1300(sp)
	lui	a5,%hi(.LANCHOR0)
	andi	s0,a4,-8
	sw	s1,1296(sp)
	sw	ra,1304(sp)
	addi	s1,a5,%lo(.LANCHOR0)
	sw	s0,4(sp)
.L7:
	call	__errno_location
	lw	s0,0(s1)
	addi	a1,sp,24
	sw	zero,0(a0)
	mv	a0,s0
	call	strtod
	call	show
	lw	a1,24(sp)
	addi	s1,s1,4
	sub	a1,a1,s0
	sw	a1,0(sp)
	call	__errno_location
	lw	a2,0(a0)
	lw	a1,0(sp)
	lui	a5,%hi(.LC2)
	addi	a0,a5,%lo(.LC2)
	call	printf
	call	__errno_location
	li	a1,0
	sw	zero,0(a0)
	mv	a0,s0
	call	strtof
	call	__extendsfdf2
	call	show
	call	__errno_location
	lw	a1,0(a0)
	lui	a5,%hi(.LC3)
	addi	a0,a5,%lo(.LC3)
	call	printf
	lui	a5,%hi(.LANCHOR0+244)
	addi	a5,a5,%lo(.LANCHOR0+244)
	bne	s1,a5,.L7
	lw	s0,4(sp)
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	addi	a5,a5,304
	sw	s1,12(sp)
	sw	a5,16(sp)
	sw	s0,20(sp)
.L8:
	li	s0,0
.L11:
	call	__errno_location
	lw	a5,12(sp)
	mv	a2,s0
	addi	a1,sp,24
	lw	s1,0(a5)
	sw	zero,0(a0)
	mv	a0,s1
	call	strtoll
	lw	a3,24(sp)
	sw	a1,8(sp)
	sw	a0,0(sp)
	sub	a3,a3,s1
	sw	a3,4(sp)
	call	__errno_location
	lw	a4,0(a0)
	lw	a3,4(sp)
	lw	a1,0(sp)
	lw	a2,8(sp)
	lui	a5,%hi(.LC4)
	addi	a0,a5,%lo(.LC4)
	call	printf
	call	__errno_location
	sw	zero,0(a0)
	mv	a2,s0
	addi	a1,sp,24
	mv	a0,s1
	call	strtoull
	lui	a5,%hi(.LC5)
	mv	a2,a1
	mv	a1,a0
	addi	a0,a5,%lo(.LC5)
	call	printf
	call	__errno_location
	mv	a5,a0
	lw	a1,0(a5)
	lui	a4,%hi(.LC6)
	li	a5,36
	li	a2,32
	addi	a0,a4,%lo(.LC6)
	beq	s0,a5,.L19
	addi	s0,s0,12
	call	printf
	j	.L11
.L19:
	lw	a5,12(sp)
	li	a2,10
	addi	a5,a5,4
	mv	s0,a5
	sw	a5,12(sp)
	call	printf
	lw	a4,16(sp)
	bne	a4,s0,.L8
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	lw	s0,20(sp)
	call	atoll
	mv	s1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	sw	a1,0(sp)
	call	atof
	lw	a2,0(sp)
	mv	a3,a0
	lui	a0,%hi(.LC9)
	mv	a4,a1
	addi	a0,a0,%lo(.LC9)
	mv	a1,s1
	call	printf
	addi	a3,s0,16
	sw	a3,0(sp)
	addi	a3,s0,8
	sw	a3,20(sp)
	li	a3,-1073741824
	lui	a4,%hi(.LC1)
	addi	a3,a3,-1
	lw	a5,%lo(.LC1)(a4)
	lw	s1,%lo(.LC1+4)(a4)
	li	t0,0
	li	a4,60
	sw	a3,16(sp)
.L12:
	srli	a3,a5,19
	slli	a2,s1,13
	or	a2,a3,a2
	slli	a1,a5,13
	xor	a2,a2,s1
	xor	a1,a1,a5
	srli	a3,a1,7
	slli	a5,a2,25
	or	a3,a5,a3
	srli	a5,a2,7
	xor	a3,a3,a1
	xor	a2,a5,a2
	sw	a4,12(sp)
	srli	a5,a3,15
	lw	a4,16(sp)
	slli	s1,a2,17
	or	s1,a5,s1
	lw	a0,0(sp)
	slli	a5,a3,17
	xor	s1,s1,a2
	xor	a5,a5,a3
	li	a2,8
	and	a3,s1,a4
	mv	a1,s0
	sw	t0,8(sp)
	sw	a5,0(s0)
	sw	a5,4(sp)
	sw	a3,4(s0)
	call	memcpy
	lw	a2,16(s0)
	lw	a3,20(s0)
	lui	a5,%hi(.LC10)
	addi	a1,a5,%lo(.LC10)
	addi	a5,sp,28
	mv	a0,a5
	call	sprintf
	addi	a5,sp,28
	mv	a0,a5
	li	a1,0
	call	strtod
	mv	t1,a0
	mv	t2,a1
	lw	a0,0(sp)
	lw	a1,20(sp)
	li	a2,8
	sw	t1,8(s0)
	sw	t2,12(s0)
	call	memcmp
	lw	a4,12(sp)
	lw	t0,8(sp)
	seqz	a0,a0
	addi	a4,a4,-1
	lw	a5,4(sp)
	add	t0,t0,a0
	bne	a4,zero,.L12
	lui	a0,%hi(.LC11)
	mv	a1,t0
	addi	a0,a0,%lo(.LC11)
	call	printf
	li	a2,1200
	li	a1,51
	addi	a0,sp,68
	call	memset
	li	a5,46
	addi	a0,sp,68
	li	a1,0
	sb	a5,69(sp)
	sb	zero,1267(sp)
	call	strtod
	call	show
	lui	a1,%hi(.LC12)
	li	a2,17
	addi	a1,a1,%lo(.LC12)
	addi	a0,sp,68
	call	memcpy
	li	a2,1100
	li	a1,48
	addi	a0,sp,85
	call	memset
	addi	a0,sp,68
	li	a1,0
	call	strtod
	call	show
	li	a5,49
	addi	a0,sp,68
	li	a1,0
	sb	a5,1178(sp)
	call	strtod
	call	show
	li	a0,10
	call	putchar
	lw	ra,1304(sp)
	lw	s0,1300(sp)
	lw	s1,1296(sp)
	li	a0,0
	addi	sp,sp,1308
	jr	ra
	.size	main, .-main
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"0"
	.align	2
.LC14:
	.string	"9223372036854775807"
	.align	2
.LC15:
	.string	"9223372036854775808"
	.align	2
.LC16:
	.string	"-9223372036854775808"
	.align	2
.LC17:
	.string	"-9223372036854775809"
	.align	2
.LC18:
	.string	"18446744073709551615"
	.align	2
.LC19:
	.string	"18446744073709551616"
	.align	2
.LC20:
	.string	"-1"
	.align	2
.LC21:
	.string	"0x7fffFFFFffffFFFF"
	.align	2
.LC22:
	.string	"0777777777777777777777"
	.align	2
.LC23:
	.string	" +12z"
	.align	2
.LC24:
	.string	"zz"
	.align	2
.LC25:
	.string	"-"
	.align	2
.LC26:
	.string	"0x"
	.align	2
.LC27:
	.string	"99999999999999999999999"
	.align	2
.LC28:
	.string	"-0"
	.align	2
.LC29:
	.string	"1"
	.align	2
.LC30:
	.string	" -1.5e3x"
	.align	2
.LC31:
	.string	"+.5"
	.align	2
.LC32:
	.string	"5."
	.align	2
.LC33:
	.string	"."
	.align	2
.LC34:
	.string	""
	.align	2
.LC35:
	.string	"e5"
	.align	2
.LC36:
	.string	"1e"
	.align	2
.LC37:
	.string	"1e+"
	.align	2
.LC38:
	.string	"1e5"
	.align	2
.LC39:
	.string	"0.1"
	.align	2
.LC40:
	.string	"3.14159265358979323846"
	.align	2
.LC41:
	.string	"9007199254740993"
	.align	2
.LC42:
	.string	"9007199254740992.99999999999999999999"
	.align	2
.LC43:
	.string	"9007199254740993.00000000000000000000000000000000000000001"
	.align	2
.LC44:
	.string	"1.7976931348623157e308"
	.align	2
.LC45:
	.string	"1.7976931348623158e308"
	.align	2
.LC46:
	.string	"1.7976931348623159e308"
	.align	2
.LC47:
	.string	"1e309"
	.align	2
.LC48:
	.string	"-1e400"
	.align	2
.LC49:
	.string	"2.2250738585072011e-308"
	.align	2
.LC50:
	.string	"2.2250738585072014e-308"
	.align	2
.LC51:
	.string	"4.9e-324"
	.align	2
.LC52:
	.string	"2.4703282292062327e-324"
	.align	2
.LC53:
	.string	"2.4703282292062328e-324"
	.align	2
.LC54:
	.string	"1e-400"
	.align	2
.LC55:
	.string	"123456789012345678901234567890"
	.align	2
.LC56:
	.string	"0.000000000000000000000000000000000000000123"
	.align	2
.LC57:
	.string	"inf"
	.align	2
.LC58:
	.string	"-INFINITY"
	.align	2
.LC59:
	.string	"infinite"
	.align	2
.LC60:
	.string	"nan"
	.align	2
.LC61:
	.string	"0x1.8p3"
	.align	2
.LC62:
	.string	"0x.1p-2"
	.align	2
.LC63:
	.string	"0x1p1023"
	.align	2
.LC64:
	.string	"0x1p1024"
	.align	2
.LC65:
	.string	"0x1.fffffffffffff8p0"
	.align	2
.LC66:
	.string	"0x1.fffffffffffff7p0"
	.align	2
.LC67:
	.string	"0x1p-1074"
	.align	2
.LC68:
	.string	"0x1p-1075"
	.align	2
.LC69:
	.string	"0x1.1p-1075"
	.align	2
.LC70:
	.string	"0xg"
	.align	2
.LC71:
	.string	"1e99999999"
	.align	2
.LC72:
	.string	"0e99999999"
	.align	2
.LC73:
	.string	"16777217"
	.align	2
.LC74:
	.string	"16777216.99"
	.align	2
.LC75:
	.string	"3.4028235e38"
	.align	2
.LC76:
	.string	"3.4028236e38"
	.align	2
.LC77:
	.string	"1.401298464324817e-45"
	.align	2
.LC78:
	.string	"7e-46"
	.align	2
.LC79:
	.string	"8.5899345915e9"
	.align	2
.LC80:
	.string	"1.1754943508e-38"
	.align	2
.LC81:
	.string	"8.41e+21"
	.align	2
.LC82:
	.string	"6.02214076e23"
	.align	2
.LC83:
	.string	"1e23"
	.align	2
.LC84:
	.string	"8.98846567431158e307"
	.align	2
.LC85:
	.string	"5e-324"
	.align	2
.LC86:
	.string	"1.00000005960464477540"
	.section	.srodata.cst8,"aM",@progbits,8
	.align	3
.LC1:
	.word	-876643772
	.word	20529293
	.section	.rodata
	.align	2
	.set	.LANCHOR0,. + 0
	.type	floats, @object
	.size	floats, 244
floats:
	.word	.LC13
	.word	.LC28
	.word	.LC29
	.word	.LC30
	.word	.LC31
	.word	.LC32
	.word	.LC33
	.word	.LC34
	.word	.LC35
	.word	.LC36
	.word	.LC37
	.word	.LC38
	.word	.LC39
	.word	.LC40
	.word	.LC41
	.word	.LC42
	.word	.LC43
	.word	.LC44
	.word	.LC45
	.word	.LC46
	.word	.LC47
	.word	.LC48
	.word	.LC49
	.word	.LC50
	.word	.LC51
	.word	.LC52
	.word	.LC53
	.word	.LC54
	.word	.LC55
	.word	.LC56
	.word	.LC57
	.word	.LC58
	.word	.LC59
	.word	.LC60
	.word	.LC61
	.word	.LC62
	.word	.LC63
	.word	.LC64
	.word	.LC65
	.word	.LC66
	.word	.LC67
	.word	.LC68
	.word	.LC69
	.word	.LC70
	.word	.LC26
	.word	.LC71
	.word	.LC72
	.word	.LC73
	.word	.LC74
	.word	.LC75
	.word	.LC76
	.word	.LC77
	.word	.LC78
	.word	.LC79
	.word	.LC80
	.word	.LC81
	.word	.LC82
	.word	.LC83
	.word	.LC84
	.word	.LC85
	.word	.LC86
	.type	integers, @object
	.size	integers, 60
integers:
	.word	.LC13
	.word	.LC14
	.word	.LC15
	.word	.LC16
	.word	.LC17
	.word	.LC18
	.word	.LC19
	.word	.LC20
	.word	.LC21
	.word	.LC22
	.word	.LC23
	.word	.LC24
	.word	.LC25
	.word	.LC26
	.word	.LC27
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
