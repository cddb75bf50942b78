	.file	"format.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"[%d][%5d][%-5d][%05d][%+d][% d][%i]\n"
	.align	2
.LC1:
	.string	"[%u][%x][%X][%#x][%#o][%o][%08x][%#010x]\n"
	.align	2
.LC4:
	.string	"[%lld][%llu][%llx][%20lld][%-20lld]\n"
	.align	2
.LC6:
	.string	"[%llo][%#llx][%022lld]\n"
	.align	2
.LC7:
	.string	"[%hd][%hhd][%hu][%hhu][%ld][%zu][%jd][%td]\n"
	.align	2
.LC8:
	.string	"[%hhd][%hd][%hhu]\n"
	.align	2
.LC9:
	.string	"[%.5d][%8.3d][%-8.3d|][%.0d][%+.3d][%.10x][%08.3d]\n"
	.align	2
.LC10:
	.string	"[%x][%#x][%#o][%5x]\n"
	.align	2
.LC11:
	.string	"jklm"
	.align	2
.LC12:
	.string	"ghi"
	.align	2
.LC13:
	.string	"def"
	.align	2
.LC14:
	.string	"abc"
	.align	2
.LC15:
	.string	"[%s][%10s][%-10s][%.2s][%c][%3c][%-3c][%%]\n"
	.align	2
.LC16:
	.string	"nopq"
	.align	2
.LC17:
	.string	"[%.*s][%*d][%-*d][%*d]\n"
	.align	2
.LC18:
	.string	"gone"
	.align	2
.LC19:
	.string	"xyz"
	.align	2
.LC20:
	.string	""
	.align	2
.LC21:
	.string	"[%s][%5.1s][%.0s]\n"
	.align	2
.LC22:
	.string	"no directive after this\n"
	.align	2
.LC23:
	.string	"%s"
	.align	2
.LC24:
	.string	"hello %d world"
	.align	2
.LC25:
	.string	"%d <%s>\n"
	.align	2
.LC26:
	.string	"fits"
	.align	2
.LC27:
	.string	"%"
	.align	2
.LC28:
	.string	"%d%s"
	.align	2
.LC29:
	.string	"%d\n"
	.align	2
.LC30:
	.string	"x"
	.align	2
.LC31:
	.string	"%d:%s"
	.align	2
.LC32:
	.string	"unchanged"
	.align	2
.LC33:
	.string	"<%s>\n"
	.align	2
.LC34:
	.string	"how long is this?\n"
	.align	2
.LC35:
	.string	"fputs "
	.align	2
.LC36:
	.string	"fwrite\n"
	.align	2
.LC37:
	.string	"fprintf"
	.align	2
.LC38:
	.string	"%s %c\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-60
	li	a0,-2147483648
	sw	a0,4(sp)
	li	a0,66
	sw	a0,0(sp)
	lui	a0,%hi(.LC0)
	li	a5,55
	li	a4,-44
	li	a3,33
	li	a2,-22
	li	a1,1
	addi	a0,a0,%lo(.LC0)
	sw	ra,56(sp)
	sw	s0,52(sp)
	sw	s1,48(sp)
	call	printf
	li	a0,64
	li	s0,4096
	addi	s0,s0,-1348
	sw	a0,0(sp)
	li	a3,49152
	li	a2,-559038464
	li	a1,-294965248
	lui	a0,%hi(.LC1)
	sw	s0,8(sp)
	sw	s0,4(sp)
	li	a5,8
	li	a4,255
	addi	a3,a3,-273
	addi	a2,a2,-273
	addi	a1,a1,-2048
	addi	a0,a0,%lo(.LC1)
	call	printf
	lui	a4,%hi(.LC2)
	li	a0,-2147483648
	lw	t1,%lo(.LC2+4)(a4)
	lw	a5,%lo(.LC2)(a4)
	sw	a0,16(sp)
	lui	a4,%hi(.LC3)
	li	a0,-5
	lw	a1,%lo(.LC3)(a4)
	lw	a2,%lo(.LC3+4)(a4)
	sw	a0,4(sp)
	li	a0,-1
	sw	a0,8(sp)
	lui	a0,%hi(.LC4)
	sw	t1,0(sp)
	li	a3,-1
	li	a4,-1
	sw	zero,12(sp)
	addi	a0,a0,%lo(.LC4)
	sw	a5,20(sp)
	sw	t1,24(sp)
	call	printf
	lui	a5,%hi(.LC5)
	lw	a3,%lo(.LC5)(a5)
	lw	a4,%lo(.LC5+4)(a5)
	li	a0,-1
	sw	a0,0(sp)
	lui	a0,%hi(.LC6)
	li	t2,-1
	li	t1,-42
	li	a1,-1
	li	a2,-1
	li	a5,-42
	addi	a0,a0,%lo(.LC6)
	sw	t2,24(sp)
	sw	t1,20(sp)
	call	printf
	li	a0,8
	sw	a0,12(sp)
	li	a0,-1
	sw	a0,8(sp)
	li	a0,99
	li	t1,-7
	sw	a0,0(sp)
	li	a5,122880
	li	a3,65536
	lui	a0,%hi(.LC7)
	addi	a5,a5,576
	li	a4,255
	sw	t1,4(sp)
	sw	t1,20(sp)
	addi	a3,a3,-1
	li	t1,-1
	li	a2,-4
	li	a1,-3
	addi	a0,a0,%lo(.LC7)
	sw	t1,24(sp)
	call	printf
	lui	a0,%hi(.LC8)
	li	a3,257
	li	a2,98304
	li	a1,511
	addi	a0,a0,%lo(.LC8)
	call	printf
	li	a0,5
	sw	a0,4(sp)
	lui	a0,%hi(.LC9)
	li	a5,5
	sw	s0,0(sp)
	li	a4,0
	li	a3,7
	li	a2,7
	li	a1,42
	addi	a0,a0,%lo(.LC9)
	call	printf
	lui	a0,%hi(.LC10)
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,0
	addi	a0,a0,%lo(.LC10)
	call	printf
	li	a0,122
	sw	a0,4(sp)
	li	a0,121
	lui	s0,%hi(.LC14)
	sw	a0,0(sp)
	lui	a4,%hi(.LC11)
	lui	a3,%hi(.LC12)
	lui	a2,%hi(.LC13)
	lui	a0,%hi(.LC15)
	addi	a1,s0,%lo(.LC14)
	li	a5,120
	addi	a4,a4,%lo(.LC11)
	addi	a3,a3,%lo(.LC12)
	addi	a2,a2,%lo(.LC13)
	addi	a0,a0,%lo(.LC15)
	call	printf
	li	a0,42
	li	t1,-6
	sw	a0,8(sp)
	sw	a0,0(sp)
	lui	a2,%hi(.LC16)
	lui	a0,%hi(.LC17)
	sw	t1,4(sp)
	li	a4,42
	li	a5,6
	li	a3,6
	addi	a2,a2,%lo(.LC16)
	li	a1,3
	addi	a0,a0,%lo(.LC17)
	call	printf
	lui	a3,%hi(.LC18)
	lui	a2,%hi(.LC19)
	lui	a1,%hi(.LC20)
	lui	a0,%hi(.LC21)
	addi	a3,a3,%lo(.LC18)
	addi	a2,a2,%lo(.LC19)
	addi	a1,a1,%lo(.LC20)
	addi	a0,a0,%lo(.LC21)
	call	printf
	lui	a5,%hi(.LC23)
	lui	a1,%hi(.LC22)
	addi	a0,a5,%lo(.LC23)
	addi	a1,a1,%lo(.LC22)
	call	printf
	li	a3,12288
	lui	a2,%hi(.LC24)
	addi	a3,a3,57
	addi	a2,a2,%lo(.LC24)
	li	a1,8
	addi	a0,sp,28
	call	snprintf
	lui	s1,%hi(.LC25)
	mv	a1,a0
	addi	a2,sp,28
	addi	a0,s1,%lo(.LC25)
	call	printf
	lui	a5,%hi(.LC23)
	lui	a3,%hi(.LC26)
	addi	a2,a5,%lo(.LC23)
	addi	a3,a3,%lo(.LC26)
	li	a1,20
	addi	a0,sp,28
	call	snprintf
	mv	a1,a0
	addi	a2,sp,28
	addi	a0,s1,%lo(.LC25)
	call	printf
	lui	a4,%hi(.LC27)
	lui	a2,%hi(.LC28)
	addi	a4,a4,%lo(.LC27)
	li	a3,100
	addi	a2,a2,%lo(.LC28)
	li	a1,0
	li	a0,0
	call	snprintf
	lui	a5,%hi(.LC29)
	mv	a1,a0
	addi	a0,a5,%lo(.LC29)
	call	printf
	lui	a3,%hi(.LC30)
	lui	a1,%hi(.LC31)
	addi	a3,a3,%lo(.LC30)
	li	a2,-9
	addi	a1,a1,%lo(.LC31)
	addi	a0,sp,28
	call	sprintf
	addi	a2,sp,28
	mv	a1,a0
	addi	a0,s1,%lo(.LC25)
	call	printf
	lui	a1,%hi(.LC32)
	addi	a1,a1,%lo(.LC32)
	addi	a0,sp,28
	call	strcpy
	addi	a2,s0,%lo(.LC14)
	li	a1,0
	addi	a0,sp,28
	call	snprintf
	addi	a0,sp,28
	call	puts
	addi	a2,s0,%lo(.LC14)
	li	a1,1
	addi	a0,sp,28
	call	snprintf
	lui	a0,%hi(.LC33)
	addi	a1,sp,28
	addi	a0,a0,%lo(.LC33)
	call	printf
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	call	printf
	lui	a5,%hi(.LC29)
	mv	a1,a0
	addi	a0,a5,%lo(.LC29)
	call	printf
	lui	s0,%hi(stdout)
	lw	a1,%lo(stdout)(s0)
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	fputs
	lw	a3,%lo(stdout)(s0)
	lui	a0,%hi(.LC36)
	li	a2,7
	li	a1,1
	addi	a0,a0,%lo(.LC36)
	call	fwrite
	lw	a0,%lo(stdout)(s0)
	lui	a2,%hi(.LC37)
	lui	a1,%hi(.LC38)
	li	a3,33
	addi	a2,a2,%lo(.LC37)
	addi	a1,a1,%lo(.LC38)
	call	fprintf
	li	a0,99
	call	putchar
	lw	a1,%lo(stdout)(s0)
	li	a0,10
	call	fputc
	lw	ra,56(sp)
	lw	s0,52(sp)
	lw	s1,48(sp)
	li	a0,0
	addi	sp,sp,60
	jr	ra
	.size	main, .-main
	.section	.srodata.cst8,"aM",@progbits,8
	.align	3
.LC2:
	.word	-1985229329
	.word	19088743
	.align	3
.LC3:
	.word	-2112454933
	.word	-287445237
	.align	3
.LC5:
	.word	1985229328
	.word	-19088744
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
