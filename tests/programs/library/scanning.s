	.file	"scanning.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"%d %d %d"
	.align	2
.LC1:
	.string	"12 -34 +56"
	.align	2
.LC2:
	.string	"%d: "
	.align	2
.LC3:
	.string	"%d %d %d\n"
	.align	2
.LC4:
	.string	"%i %i %i"
	.align	2
.LC5:
	.string	"0x1f 017 99"
	.align	2
.LC6:
	.string	"%x %X %x %o"
	.align	2
.LC7:
	.string	"ff FFFF 0xAb 777"
	.align	2
.LC8:
	.string	"%u %d %d %d\n"
	.align	2
.LC9:
	.string	"%3d%2d%n%d"
	.align	2
.LC10:
	.string	"12345678"
	.align	2
.LC11:
	.string	"%d %d %d %d\n"
	.align	2
.LC12:
	.string	"%s %c%5[a-z]"
	.align	2
.LC13:
	.string	"  hello world!"
	.align	2
.LC14:
	.string	"<%s> %c <%s>\n"
	.align	2
.LC15:
	.string	"%[^=]=%[^;];%n"
	.align	2
.LC16:
	.string	"key=value;rest"
	.align	2
.LC17:
	.string	"<%s> <%s> %d\n"
	.align	2
.LC18:
	.string	"%[]a^b-]%s"
	.align	2
.LC19:
	.string	"a-b]c^d"
	.align	2
.LC20:
	.string	"<%s> <%s>\n"
	.align	2
.LC21:
	.string	"%f %lf %f"
	.align	2
.LC22:
	.string	"1.5 -2.5e3 .25x 1e400 nan"
	.globl	__extendsfdf2
	.align	2
.LC23:
	.string	"%g %g\n"
	.align	2
.LC24:
	.string	"%4lf%s"
	.align	2
.LC25:
	.string	"3.75abc"
	.align	2
.LC26:
	.string	"%g %s\n"
	.align	2
.LC27:
	.string	"%lld %hd %hhd"
	.align	2
.LC28:
	.string	"-9223372036854775808 40000 300"
	.align	2
.LC29:
	.string	"%lld %d %d\n"
	.align	2
.LC30:
	.string	"%*d %d %*d%n"
	.align	2
.LC31:
	.string	"10 20 30"
	.align	2
.LC32:
	.string	"%d %d\n"
	.align	2
.LC33:
	.string	"%d"
	.align	2
.LC34:
	.string	""
	.align	2
.LC35:
	.string	"%s"
	.align	2
.LC36:
	.string	"  "
	.align	2
.LC37:
	.string	"x"
	.align	2
.LC38:
	.string	"%d %d"
	.align	2
.LC39:
	.string	"1"
	.align	2
.LC40:
	.string	"abd"
	.align	2
.LC41:
	.string	"abc"
	.align	2
.LC42:
	.string	"%d %d %d %d %d\n"
	.align	2
.LC43:
	.string	"%d%%"
	.align	2
.LC44:
	.string	"50%"
	.align	2
.LC45:
	.string	"%d "
	.align	2
.LC46:
	.string	"%d%%%n"
	.align	2
.LC47:
	.string	"50 %"
	.align	2
.LC48:
	.string	"%d , %d"
	.align	2
.LC49:
	.string	"1,2"
	.align	2
.LC50:
	.string	"%d\n"
	.align	2
.LC51:
	.string	"%3c%2s"
	.align	2
.LC52:
	.string	"abcdef"
	.align	2
.LC53:
	.string	"%.3s %s\n"
	.align	2
.LC54:
	.string	"%4d-%2d-%2dT%2u"
	.align	2
.LC55:
	.string	"2026-11-23T07:05:09"
	.align	2
.LC56:
	.string	"%d %d %d %u\n"
	.align	2
.LC57:
	.string	"-"
	.align	2
.LC58:
	.string	"%i"
	.align	2
.LC59:
	.string	"+x"
	.align	2
.LC60:
	.string	"%x"
	.align	2
.LC61:
	.string	"0x5"
	.align	2
.LC62:
	.string	"%*d %lf %f"
	.align	2
.LC63:
	.string	"99999999999 inf 0x1p4"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-124
	li	a5,-1
	sw	s0,116(sp)
	sw	a5,24(sp)
	sw	a5,28(sp)
	sw	a5,32(sp)
	sw	a5,36(sp)
	addi	s0,sp,99
	li	a5,63
	lui	a1,%hi(.LC0)
	lui	a0,%hi(.LC1)
	sw	ra,120(sp)
	li	t2,0
	li	t1,0
	andi	s0,s0,-8
	sw	s1,112(sp)
	addi	a4,sp,32
	addi	a3,sp,28
	addi	a2,sp,24
	sb	a5,20(sp)
	addi	a1,a1,%lo(.LC0)
	mv	a5,zero
	addi	a0,a0,%lo(.LC1)
	sw	t2,4(s0)
	sw	t1,0(s0)
	lui	s1,%hi(.LC2)
	sw	a5,44(sp)
	sw	zero,40(sp)
	sw	zero,52(sp)
	sw	zero,56(sp)
	sw	zero,60(sp)
	sw	zero,64(sp)
	sw	zero,68(sp)
	sw	zero,72(sp)
	sw	zero,76(sp)
	sw	zero,80(sp)
	sw	zero,84(sp)
	sw	zero,88(sp)
	sw	zero,8(s0)
	sw	zero,12(s0)
	sh	zero,22(sp)
	sb	zero,21(sp)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a1,24(sp)
	lw	a3,32(sp)
	lw	a2,28(sp)
	lui	a5,%hi(.LC3)
	addi	a0,a5,%lo(.LC3)
	call	printf
	lui	a1,%hi(.LC4)
	lui	a0,%hi(.LC5)
	addi	a4,sp,32
	addi	a3,sp,28
	addi	a2,sp,24
	addi	a1,a1,%lo(.LC4)
	addi	a0,a0,%lo(.LC5)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a3,32(sp)
	lw	a2,28(sp)
	lw	a1,24(sp)
	lui	a5,%hi(.LC3)
	addi	a0,a5,%lo(.LC3)
	call	printf
	lui	a1,%hi(.LC6)
	lui	a0,%hi(.LC7)
	addi	a5,sp,32
	addi	a4,sp,28
	addi	a3,sp,24
	addi	a2,sp,40
	addi	a1,a1,%lo(.LC6)
	addi	a0,a0,%lo(.LC7)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a4,32(sp)
	lw	a3,28(sp)
	lw	a2,24(sp)
	lw	a1,40(sp)
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	printf
	lui	a1,%hi(.LC9)
	lui	a0,%hi(.LC10)
	addi	a5,sp,32
	addi	a4,sp,36
	addi	a3,sp,28
	addi	a2,sp,24
	addi	a1,a1,%lo(.LC9)
	addi	a0,a0,%lo(.LC10)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a4,32(sp)
	lw	a3,36(sp)
	lw	a2,28(sp)
	lw	a1,24(sp)
	lui	a0,%hi(.LC11)
	addi	a0,a0,%lo(.LC11)
	call	printf
	lui	a1,%hi(.LC12)
	lui	a0,%hi(.LC13)
	addi	a4,sp,72
	addi	a2,sp,52
	addi	a3,sp,20
	addi	a1,a1,%lo(.LC12)
	addi	a0,a0,%lo(.LC13)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	call	printf
	lbu	a2,20(sp)
	lui	a0,%hi(.LC14)
	addi	a3,sp,72
	addi	a1,sp,52
	addi	a0,a0,%lo(.LC14)
	call	printf
	lui	a1,%hi(.LC15)
	lui	a0,%hi(.LC16)
	addi	a4,sp,36
	addi	a3,sp,72
	addi	a2,sp,52
	addi	a1,a1,%lo(.LC15)
	addi	a0,a0,%lo(.LC16)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a3,36(sp)
	lui	a0,%hi(.LC17)
	addi	a1,sp,52
	addi	a2,sp,72
	addi	a0,a0,%lo(.LC17)
	call	printf
	lui	a1,%hi(.LC18)
	lui	a0,%hi(.LC19)
	addi	a3,sp,72
	addi	a2,sp,52
	addi	a1,a1,%lo(.LC18)
	addi	a0,a0,%lo(.LC19)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	call	printf
	lui	a0,%hi(.LC20)
	addi	a2,sp,72
	addi	a1,sp,52
	addi	a0,a0,%lo(.LC20)
	call	printf
	addi	a5,s0,8
	lui	a1,%hi(.LC21)
	lui	a0,%hi(.LC22)
	mv	t1,zero
	mv	a3,a5
	addi	a2,sp,44
	addi	a4,sp,48
	addi	a1,a1,%lo(.LC21)
	addi	a0,a0,%lo(.LC22)
	sw	t1,48(sp)
	sw	a5,0(sp)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a3,8(s0)
	lw	a4,12(s0)
	lw	a0,44(sp)
	sw	a3,4(sp)
	sw	a4,8(sp)
	call	__extendsfdf2
	lw	a3,4(sp)
	lw	a4,8(sp)
	mv	a2,a1
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	printf
	lw	a2,0(sp)
	addi	a4,sp,52
	lui	a1,%hi(.LC24)
	lui	a0,%hi(.LC25)
	mv	a3,a4
	addi	a1,a1,%lo(.LC24)
	addi	a0,a0,%lo(.LC25)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a1,8(s0)
	lw	a2,12(s0)
	lui	a0,%hi(.LC26)
	addi	a3,sp,52
	addi	a0,a0,%lo(.LC26)
	call	printf
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC28)
	addi	a4,sp,21
	addi	a3,sp,22
	mv	a2,s0
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC28)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	call	printf
	lb	a4,21(sp)
	lw	a1,0(s0)
	lw	a2,4(s0)
	lh	a3,22(sp)
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	call	printf
	addi	a4,sp,24
	lui	a1,%hi(.LC30)
	lui	a0,%hi(.LC31)
	addi	a3,sp,36
	mv	a2,a4
	addi	a1,a1,%lo(.LC30)
	addi	a0,a0,%lo(.LC31)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC2)
	call	printf
	lw	a1,24(sp)
	lw	a2,36(sp)
	lui	a4,%hi(.LC32)
	addi	a0,a4,%lo(.LC32)
	call	printf
	addi	a3,sp,24
	lui	s1,%hi(.LC33)
	lui	a0,%hi(.LC34)
	mv	a2,a3
	addi	a1,s1,%lo(.LC33)
	addi	a0,a0,%lo(.LC34)
	call	sscanf
	mv	a5,a0
	addi	a3,sp,52
	lui	a1,%hi(.LC35)
	lui	a0,%hi(.LC36)
	mv	a2,a3
	addi	a1,a1,%lo(.LC35)
	addi	a0,a0,%lo(.LC36)
	sw	a5,4(sp)
	call	sscanf
	mv	a5,a0
	addi	a3,sp,24
	lui	a0,%hi(.LC37)
	mv	a2,a3
	addi	a1,s1,%lo(.LC33)
	addi	a0,a0,%lo(.LC37)
	sw	a5,12(sp)
	call	sscanf
	addi	t1,sp,24
	mv	s1,a0
	lui	a1,%hi(.LC38)
	lui	a0,%hi(.LC39)
	mv	a2,t1
	addi	a3,sp,28
	addi	a1,a1,%lo(.LC38)
	addi	a0,a0,%lo(.LC39)
	call	sscanf
	sw	a0,16(sp)
	lui	a1,%hi(.LC40)
	lui	a0,%hi(.LC41)
	addi	a1,a1,%lo(.LC40)
	addi	a0,a0,%lo(.LC41)
	call	sscanf
	lw	a4,16(sp)
	lw	a2,12(sp)
	lw	a1,4(sp)
	mv	a5,a0
	lui	a0,%hi(.LC42)
	mv	a3,s1
	addi	a0,a0,%lo(.LC42)
	call	printf
	addi	a3,sp,24
	lui	a1,%hi(.LC43)
	lui	a0,%hi(.LC44)
	mv	a2,a3
	addi	a1,a1,%lo(.LC43)
	addi	a0,a0,%lo(.LC44)
	call	sscanf
	lui	s1,%hi(.LC45)
	mv	a1,a0
	addi	a0,s1,%lo(.LC45)
	call	printf
	addi	a1,sp,24
	mv	a2,a1
	lui	a0,%hi(.LC47)
	lui	a1,%hi(.LC46)
	addi	a3,sp,36
	addi	a1,a1,%lo(.LC46)
	addi	a0,a0,%lo(.LC47)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC45)
	call	printf
	addi	a1,sp,24
	mv	a2,a1
	lui	a0,%hi(.LC49)
	lui	a1,%hi(.LC48)
	addi	a3,sp,28
	addi	a1,a1,%lo(.LC48)
	addi	a0,a0,%lo(.LC49)
	call	sscanf
	lui	t1,%hi(.LC50)
	mv	a1,a0
	addi	a0,t1,%lo(.LC50)
	call	printf
	addi	a1,sp,52
	mv	a2,a1
	lui	a0,%hi(.LC52)
	lui	a1,%hi(.LC51)
	addi	a3,sp,72
	addi	a1,a1,%lo(.LC51)
	addi	a0,a0,%lo(.LC52)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC45)
	call	printf
	addi	a3,sp,72
	lui	a0,%hi(.LC53)
	mv	a2,a3
	addi	a1,sp,52
	addi	a0,a0,%lo(.LC53)
	call	printf
	addi	a1,sp,24
	mv	a2,a1
	addi	a3,sp,32
	lui	a1,%hi(.LC54)
	lui	a0,%hi(.LC55)
	addi	a5,sp,40
	mv	a4,a3
	addi	a1,a1,%lo(.LC54)
	addi	a3,sp,28
	addi	a0,a0,%lo(.LC55)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC45)
	call	printf
	lw	a4,40(sp)
	lw	a3,32(sp)
	lw	a1,24(sp)
	lw	a2,28(sp)
	lui	a0,%hi(.LC56)
	addi	a0,a0,%lo(.LC56)
	call	printf
	addi	a3,sp,24
	lui	a4,%hi(.LC33)
	lui	a0,%hi(.LC57)
	addi	a1,a4,%lo(.LC33)
	mv	a2,a3
	addi	a0,a0,%lo(.LC57)
	call	sscanf
	addi	a3,sp,24
	sw	a0,4(sp)
	lui	a1,%hi(.LC58)
	lui	a0,%hi(.LC59)
	mv	a2,a3
	addi	a1,a1,%lo(.LC58)
	addi	a0,a0,%lo(.LC59)
	call	sscanf
	lw	a1,4(sp)
	lui	a4,%hi(.LC32)
	mv	a2,a0
	addi	a0,a4,%lo(.LC32)
	call	printf
	addi	a4,sp,40
	lui	a1,%hi(.LC60)
	lui	a0,%hi(.LC61)
	mv	a2,a4
	addi	a1,a1,%lo(.LC60)
	addi	a0,a0,%lo(.LC61)
	call	sscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC45)
	call	printf
	lw	a2,0(sp)
	lui	a1,%hi(.LC62)
	lui	a0,%hi(.LC63)
	addi	a3,sp,44
	addi	a1,a1,%lo(.LC62)
	addi	a0,a0,%lo(.LC63)
	call	sscanf
	lui	t1,%hi(.LC50)
	mv	a1,a0
	addi	a0,t1,%lo(.LC50)
	call	printf
	lw	a0,44(sp)
	call	__extendsfdf2
	lw	a2,12(s0)
	mv	a4,a1
	lw	a1,8(s0)
	mv	a3,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	printf
	lw	ra,120(sp)
	lw	s0,116(sp)
	lw	s1,112(sp)
	li	a0,0
	addi	sp,sp,124
	jr	ra
	.size	main, .-main
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
