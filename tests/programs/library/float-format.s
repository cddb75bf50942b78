	.file	"float-format.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC1:
	.string	"%.1100f\n%.800e\n"
	.align	2
.LC2:
	.string	"%f %F %e %G %10g|%-10g|%010f|%+f\n"
	.align	2
.LC4:
	.string	"%*.*f|%-*.*e|%d %s %g %c\n"
	.align	2
.LC6:
	.string	"text"
	.align	2
.LC11:
	.string	"%f %lld %g %d\n"
	.align	2
.LC12:
	.string	"%.17g %.6e %.3f %g\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-152
	addi	a5,sp,127
	lui	a4,%hi(.LANCHOR0)
	andi	a5,a5,-8
	sw	s0,144(sp)
	sw	ra,148(sp)
	sw	s1,140(sp)
	addi	s0,a4,%lo(.LANCHOR0)
	sw	a5,44(sp)
.L2:
	lui	a5,%hi(.LANCHOR0+240)
	addi	s1,a5,%lo(.LANCHOR0+240)
.L3:
	lw	a1,0(s0)
	lw	a2,4(s0)
	lw	a0,0(s1)
	addi	s1,s1,4
	call	printf
	li	a0,32
	call	putchar
	lui	a5,%hi(.LANCHOR0+320)
	addi	a5,a5,%lo(.LANCHOR0+320)
	bne	s1,a5,.L3
	li	a0,10
	call	putchar
	lui	a5,%hi(.LANCHOR0+240)
	addi	s0,s0,8
	addi	a5,a5,%lo(.LANCHOR0+240)
	bne	s0,a5,.L2
	lw	s0,44(sp)
	li	a5,0
	li	a2,8
	addi	a4,s0,8
	mv	s1,a4
	mv	a1,a4
	li	a4,1
	sw	a4,8(s0)
	sw	a5,12(s0)
	mv	a0,s0
	call	memcpy
	li	a5,1048576
	mv	a0,s0
	addi	a5,a5,-1
	li	a4,-1
	sw	a5,12(a0)
	mv	a1,s1
	li	a2,8
	sw	a4,8(a0)
	lw	s0,0(s0)
	sw	s1,72(sp)
	sw	a0,44(sp)
	lw	s1,4(a0)
	call	memcpy
	lw	t0,44(sp)
	lui	a0,%hi(.LC1)
	mv	a1,s0
	lw	a3,0(t0)
	lw	a4,4(t0)
	mv	a2,s1
	addi	a0,a0,%lo(.LC1)
	call	printf
	lw	t0,44(sp)
	lw	a1,72(sp)
	li	s0,0
	li	s1,2146435072
	sw	s0,8(t0)
	sw	s1,12(t0)
	li	a2,8
	mv	a0,t0
	call	memcpy
	lw	t0,44(sp)
	lw	a1,72(sp)
	li	a2,8
	lw	a4,0(t0)
	lw	a5,4(t0)
	mv	a0,t0
	sw	a4,60(sp)
	sw	a5,64(sp)
	li	a4,0
	li	a5,-1048576
	sw	a4,8(t0)
	sw	a5,12(t0)
	call	memcpy
	lw	t0,44(sp)
	lw	a1,72(sp)
	li	a4,0
	lw	t1,0(t0)
	lw	t2,4(t0)
	li	a5,2146959360
	sw	a4,8(t0)
	sw	a5,12(t0)
	mv	a0,t0
	li	a2,8
	sw	t2,56(sp)
	sw	t1,52(sp)
	call	memcpy
	lw	a5,44(sp)
	lw	a1,72(sp)
	li	a4,0
	lw	t1,0(a5)
	lw	a3,4(a5)
	mv	a0,a5
	li	a5,2146959360
	sw	a4,8(a0)
	li	a2,8
	sw	a5,12(a0)
	sw	t1,108(sp)
	sw	a3,104(sp)
	call	memcpy
	lw	a5,44(sp)
	lw	a1,72(sp)
	li	a2,8
	lw	t0,0(a5)
	lw	t2,4(a5)
	sw	s0,8(a5)
	sw	s1,12(a5)
	mv	a0,a5
	sw	t0,88(sp)
	sw	t2,92(sp)
	call	memcpy
	lw	a5,44(sp)
	lw	a1,72(sp)
	li	a2,8
	lw	ra,0(a5)
	lw	a4,4(a5)
	sw	s0,8(a5)
	sw	s1,12(a5)
	mv	a0,a5
	sw	ra,80(sp)
	sw	a4,84(sp)
	call	memcpy
	lw	a5,44(sp)
	lw	a1,72(sp)
	li	a2,8
	lw	a3,0(a5)
	lw	t1,4(a5)
	sw	s0,8(a5)
	sw	s1,12(a5)
	mv	a0,a5
	sw	a3,68(sp)
	sw	t1,76(sp)
	call	memcpy
	lw	a5,44(sp)
	lw	a1,72(sp)
	li	a2,8
	lw	t0,0(a5)
	lw	t2,4(a5)
	sw	s0,8(a5)
	sw	s1,12(a5)
	mv	a0,a5
	sw	t0,100(sp)
	sw	t2,96(sp)
	call	memcpy
	lw	s1,44(sp)
	lw	t0,100(sp)
	lw	t2,96(sp)
	lw	a0,0(s1)
	lw	s0,4(s1)
	lw	a3,104(sp)
	sw	a0,36(sp)
	lw	a0,80(sp)
	sw	s0,40(sp)
	lw	s0,68(sp)
	sw	a0,12(sp)
	lw	a0,84(sp)
	lw	t1,108(sp)
	sw	t0,28(sp)
	sw	t2,32(sp)
	lw	t0,88(sp)
	lw	t2,92(sp)
	mv	ra,a3
	lw	a1,60(sp)
	lw	a2,64(sp)
	lw	a3,52(sp)
	lw	a4,56(sp)
	sw	s0,20(sp)
	lw	s0,76(sp)
	sw	a0,16(sp)
	lui	a0,%hi(.LC2)
	mv	a5,t1
	sw	t0,4(sp)
	sw	ra,0(sp)
	sw	t2,8(sp)
	addi	a0,a0,%lo(.LC2)
	sw	ra,116(sp)
	sw	s0,24(sp)
	sw	t1,112(sp)
	call	printf
	li	a0,120
	sw	a0,28(sp)
	li	a0,-1717985280
	addi	a0,a0,-1638
	sw	a0,20(sp)
	li	a0,1069129728
	addi	a0,a0,-1639
	sw	a0,24(sp)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	sw	a0,16(sp)
	li	a0,7
	lui	a5,%hi(.LC3)
	lui	t1,%hi(.LC7)
	sw	a0,12(sp)
	li	a0,-1073479680
	lw	t2,%lo(.LC7+4)(t1)
	lw	a3,%lo(.LC3)(a5)
	lw	a4,%lo(.LC3+4)(a5)
	lw	t1,%lo(.LC7)(t1)
	sw	a0,8(sp)
	li	a0,4
	sw	a0,0(sp)
	lui	a0,%hi(.LC4)
	li	a5,14
	li	a2,2
	li	a1,10
	sw	zero,4(sp)
	addi	a0,a0,%lo(.LC4)
	sw	t1,112(sp)
	sw	t2,116(sp)
	call	printf
	lui	a5,%hi(.LC9)
	lw	a4,%lo(.LC9+4)(a5)
	lw	a3,%lo(.LC9)(a5)
	lui	a5,%hi(.LC10)
	lw	a1,%lo(.LC10)(a5)
	lw	a2,%lo(.LC10+4)(a5)
	li	t1,1074003968
	li	a5,9
	lui	a0,%hi(.LC11)
	sw	a5,4(sp)
	sw	t1,0(sp)
	li	a5,0
	addi	a0,a0,%lo(.LC11)
	sw	t1,116(sp)
	sw	zero,112(sp)
	call	printf
	lui	a5,%hi(.LC0)
	lw	a4,%lo(.LC0)(a5)
	lw	s0,%lo(.LC0+4)(a5)
	li	a5,100
	sw	a5,52(sp)
	li	a5,-1610612736
	addi	a5,a5,-1
	mv	t1,s1
	sw	zero,60(sp)
	sw	a5,76(sp)
	mv	s1,a4
.L5:
	srli	a5,s1,19
	slli	a4,s0,13
	or	a4,a5,a4
	slli	a2,s1,13
	xor	a4,a4,s0
	xor	a2,a2,s1
	slli	a3,a4,25
	srli	a5,a2,7
	or	a5,a3,a5
	srli	a3,a4,7
	xor	a5,a5,a2
	xor	a4,a3,a4
	lw	t0,60(sp)
	lw	a2,76(sp)
	srli	a3,a5,15
	slli	s0,a4,17
	or	s0,a3,s0
	xor	s0,s0,a4
	li	a4,1073741824
	and	a3,a4,t0
	lw	a1,72(sp)
	and	a4,s0,a2
	slli	s1,a5,17
	xor	s1,s1,a5
	or	a5,a4,a3
	sw	a5,12(t1)
	li	a2,8
	mv	a0,t1
	sw	s1,8(t1)
	sw	t1,44(sp)
	call	memcpy
	lw	t1,44(sp)
	lui	a3,%hi(.LC12)
	addi	a0,a3,%lo(.LC12)
	lw	a5,0(t1)
	lw	a3,4(t1)
	sw	t1,68(sp)
	lw	t1,52(sp)
	lw	t0,60(sp)
	sw	a5,44(sp)
	sw	a3,48(sp)
	mv	t2,a3
	mv	a2,a3
	sw	a3,8(sp)
	sw	a3,0(sp)
	addi	t1,t1,-1
	lw	a3,44(sp)
	lw	a4,48(sp)
	sw	t1,52(sp)
	li	t1,1073741824
	add	t0,t0,t1
	mv	a1,a5
	sw	a5,4(sp)
	sw	a5,112(sp)
	sw	t2,116(sp)
	sw	t0,60(sp)
	call	printf
	lw	a5,52(sp)
	lw	t1,68(sp)
	bne	a5,zero,.L5
	lw	ra,148(sp)
	lw	s0,144(sp)
	lw	s1,140(sp)
	li	a0,0
	addi	sp,sp,152
	jr	ra
	.size	main, .-main
	.section	.rodata.str1.4
	.align	2
.LC13:
	.string	"%f"
	.align	2
.LC14:
	.string	"%.0f"
	.align	2
.LC15:
	.string	"%.1f"
	.align	2
.LC16:
	.string	"%#.0f"
	.align	2
.LC17:
	.string	"%e"
	.align	2
.LC18:
	.string	"%.0e"
	.align	2
.LC19:
	.string	"%.3E"
	.align	2
.LC20:
	.string	"%g"
	.align	2
.LC21:
	.string	"%.3g"
	.align	2
.LC22:
	.string	"%#g"
	.align	2
.LC23:
	.string	"%G"
	.align	2
.LC24:
	.string	"%.0g"
	.align	2
.LC25:
	.string	"%.17g"
	.align	2
.LC26:
	.string	"%12.3f"
	.align	2
.LC27:
	.string	"%-12.2e|"
	.align	2
.LC28:
	.string	"%+g"
	.align	2
.LC29:
	.string	"% f"
	.align	2
.LC30:
	.string	"%012.4f"
	.align	2
.LC31:
	.string	"%+010g"
	.align	2
.LC32:
	.string	"%.20f"
	.section	.srodata.cst8,"aM",@progbits,8
	.align	3
.LC0:
	.word	-876643772
	.word	20529293
	.align	3
.LC3:
	.word	-266631570
	.word	1074340345
	.align	3
.LC7:
	.word	0
	.word	-1073479680
	.align	3
.LC9:
	.word	1912276171
	.word	287
	.align	3
.LC10:
	.word	0
	.word	1072955392
	.section	.rodata
	.align	3
	.set	.LANCHOR0,. + 0
	.type	values, @object
	.size	values, 240
values:
	.word	0
	.word	0
	.word	0
	.word	-2147483648
	.word	0
	.word	1072693248
	.word	0
	.word	-1074790400
	.word	0
	.word	1071644672
	.word	0
	.word	1073217536
	.word	0
	.word	1074003968
	.word	-1717986918
	.word	1069128089
	.word	0
	.word	1069547520
	.word	0
	.word	1076035584
	.word	-281474977
	.word	1076101119
	.word	343597384
	.word	1079574446
	.word	1409286144
	.word	1100836660
	.word	640942080
	.word	1124887541
	.word	937459712
	.word	1128383353
	.word	105764242
	.word	1149300943
	.word	-941536522
	.word	1152724226
	.word	630506365
	.word	1420970413
	.word	-1
	.word	2146435071
	.word	0
	.word	1048576
	.word	1
	.word	0
	.word	-1998362383
	.word	1055193269
	.word	1297423721
	.word	1055880464
	.word	-350469331
	.word	1058682594
	.word	-1438217328
	.word	1059073669
	.word	1413754129
	.word	1074340347
	.word	0
	.word	1090021888
	.word	-2147483648
	.word	1093567614
	.word	0
	.word	1093567616
	.word	-986498545
	.word	1062232653
	.type	formats, @object
	.size	formats, 80
formats:
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
	.word	.LC28
	.word	.LC29
	.word	.LC30
	.word	.LC31
	.word	.LC32
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
