	.file	"own.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"atexit 2"
	.text
	.align	2
	.type	first, @function
first:
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	tail	puts
	.size	first, .-first
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"atexit 1"
	.text
	.align	2
	.type	last, @function
last:
	lui	a0,%hi(.LC1)
	addi	a0,a0,%lo(.LC1)
	tail	puts
	.size	last, .-last
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"constructor"
	.section	.text.startup,"ax",@progbits
	.align	2
	.type	constructor, @function
constructor:
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	tail	puts
	.size	constructor, .-constructor
	.section	.init_array,"aw"
	.align	2
	.word	constructor
	.section	.rodata.str1.4
	.align	2
.LC3:
	.string	"destructor"
	.section	.text.exit,"ax",@progbits
	.align	2
	.type	destructor, @function
destructor:
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	tail	puts
	.size	destructor, .-destructor
	.section	.fini_array,"aw"
	.align	2
	.word	destructor
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"none"
	.align	2
.LC5:
	.string	"%d %d\n"
	.align	2
.LC6:
	.string	"%p %s\n"
	.align	2
.LC7:
	.string	"%s %s %s\n"
	.align	2
.LC8:
	.string	"%ld <%s> %d, "
	.align	2
.LC9:
	.string	"%lu %d\n"
	.align	2
.LC10:
	.string	"zz"
	.align	2
.LC11:
	.string	"0x10"
	.align	2
.LC12:
	.string	"%ld %ld\n"
	.align	2
.LC13:
	.string	"half a line, then a child: "
	.align	2
.LC14:
	.string	"child\n"
	.align	2
.LC15:
	.string	"%d %d %d\n"
	.align	2
.LC16:
	.string	"%d "
	.align	2
.LC17:
	.string	"ping"
	.align	2
.LC18:
	.string	"%d %s "
	.align	2
.LC19:
	.string	"%d %s\n"
	.align	2
.LC20:
	.string	"%s|%s|%s\n"
	.align	2
.LC21:
	.string	"/does/not/exist"
	.align	2
.LC22:
	.string	"NAME"
	.align	2
.LC23:
	.string	"NAM"
	.align	2
.LC24:
	.string	"%s %d\n"
	.align	2
.LC25:
	.string	"%c"
	.align	2
.LC26:
	.string	"%c\n"
	.align	2
.LC27:
	.string	"%d <%s>\n"
	.align	2
.LC28:
	.string	"no newline at the end, "
	.section	.text.startup
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-152
	lui	a0,%hi(last)
	addi	a5,sp,127
	andi	a5,a5,-8
	addi	a0,a0,%lo(last)
	sw	ra,148(sp)
	sw	a5,8(sp)
	sw	s0,144(sp)
	sw	s1,140(sp)
	call	atexit
	lui	a0,%hi(first)
	addi	a0,a0,%lo(first)
	call	atexit
	lui	a5,%hi(.LC5)
	addi	a0,a5,%lo(.LC5)
	li	a2,0
	li	a1,77
	call	printf
	li	a0,-123
	call	print_dec
	li	a0,32
	call	putchar
	li	a0,-2147483648
	call	print_dec
	li	a0,32
	call	putchar
	li	a0,-1
	call	print_udec
	li	a0,32
	call	putchar
	li	a0,13303808
	addi	a0,a0,-511
	call	print_hex
	li	a0,32
	call	putchar
	li	a0,5
	call	print_bin
	call	print_newline
	li	a1,4096
	lui	a0,%hi(.LC6)
	li	a2,0
	addi	a1,a1,564
	addi	a0,a0,%lo(.LC6)
	call	printf
	li	a2,10
	addi	a1,sp,12
	li	a0,-255
	call	itoa
	mv	s1,a0
	li	a2,16
	addi	a1,sp,48
	li	a0,255
	call	itoa
	mv	s0,a0
	li	a2,2
	addi	a1,sp,84
	li	a0,5
	call	utoa
	mv	a3,a0
	lui	a0,%hi(.LC7)
	mv	a2,s0
	mv	a1,s1
	addi	a0,a0,%lo(.LC7)
	lui	s0,%hi(.LANCHOR0)
	call	printf
	addi	s0,s0,%lo(.LANCHOR0)
.L7:
	call	__errno_location
	lw	s1,0(s0)
	addi	a1,sp,84
	li	a2,0
	sw	zero,0(a0)
	mv	a0,s1
	call	strtol
	lw	a2,84(sp)
	sw	a0,0(sp)
	addi	s0,s0,4
	sw	a2,4(sp)
	call	__errno_location
	lw	a3,0(a0)
	lw	a2,4(sp)
	lw	a1,0(sp)
	lui	a5,%hi(.LC8)
	addi	a0,a5,%lo(.LC8)
	call	printf
	call	__errno_location
	li	a2,0
	addi	a1,sp,84
	sw	zero,0(a0)
	mv	a0,s1
	call	strtoul
	mv	s1,a0
	call	__errno_location
	lw	a2,0(a0)
	lui	a5,%hi(.LC9)
	addi	a0,a5,%lo(.LC9)
	mv	a1,s1
	call	printf
	lui	a5,%hi(.LANCHOR0+36)
	addi	a5,a5,%lo(.LANCHOR0+36)
	bne	s0,a5,.L7
	lui	a0,%hi(.LC10)
	li	a2,36
	li	a1,0
	addi	a0,a0,%lo(.LC10)
	call	strtol
	mv	s0,a0
	lui	a0,%hi(.LC11)
	li	a2,16
	li	a1,0
	addi	a0,a0,%lo(.LC11)
	call	strtol
	mv	a2,a0
	lui	a0,%hi(.LC12)
	mv	a1,s0
	addi	a0,a0,%lo(.LC12)
	call	printf
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	sw	zero,84(sp)
	sw	zero,88(sp)
	call	printf
	call	fork
	mv	s0,a0
	beq	a0,zero,.L15
	li	a2,0
	addi	a1,sp,12
	call	waitpid
	lw	a2,12(sp)
	sub	a1,s0,a0
	lui	s0,%hi(.LC15)
	srai	a3,a2,8
	andi	a2,a2,127
	andi	a3,a3,0xff
	seqz	a2,a2
	seqz	a1,a1
	addi	a0,s0,%lo(.LC15)
	call	printf
	addi	a0,sp,48
	call	pipe
	lui	s1,%hi(.LC16)
	mv	a1,a0
	addi	a0,s1,%lo(.LC16)
	call	printf
	lw	a0,52(sp)
	lui	a1,%hi(.LC17)
	li	a2,4
	addi	a1,a1,%lo(.LC17)
	call	write
	mv	a1,a0
	addi	a0,s1,%lo(.LC16)
	call	printf
	lw	a0,48(sp)
	li	a2,8
	addi	a1,sp,84
	call	read
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a2,sp,84
	addi	a0,a0,%lo(.LC18)
	call	printf
	lw	a0,48(sp)
	lui	s1,%hi(.LC22)
	call	close
	mv	a5,a0
	lw	a0,52(sp)
	sw	a5,0(sp)
	call	close
	sw	a0,4(sp)
	li	a1,1
	li	a0,1
	call	dup2
	lw	a2,4(sp)
	lw	a1,0(sp)
	mv	a3,a0
	addi	a0,s0,%lo(.LC15)
	call	printf
	lw	a0,48(sp)
	call	close
	sw	a0,0(sp)
	call	__errno_location
	lw	a0,0(a0)
	call	strerror
	lw	a1,0(sp)
	mv	a2,a0
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	printf
	li	a0,0
	call	strerror
	mv	a1,a0
	li	a0,132
	sw	a1,4(sp)
	call	strerror
	sw	a0,0(sp)
	li	a0,1000
	call	strerror
	lw	a2,0(sp)
	lw	a1,4(sp)
	mv	a3,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	printf
	lui	a0,%hi(.LC21)
	li	a1,0
	addi	a0,a0,%lo(.LC21)
	call	open
	sw	a0,0(sp)
	call	__errno_location
	lw	a2,0(a0)
	lw	a1,0(sp)
	lui	a5,%hi(.LC5)
	addi	a0,a5,%lo(.LC5)
	call	printf
	lw	a1,8(sp)
	li	a0,1
	call	clock_gettime
	sw	a0,0(sp)
	li	a0,1000
	call	usleep
	lw	a1,0(sp)
	lui	a5,%hi(.LC5)
	mv	a2,a0
	addi	a0,a5,%lo(.LC5)
	call	printf
	li	a5,0
	li	a2,3
	li	a4,-1
	li	a3,34
	li	a1,8192
	li	a0,0
	call	mmap
	li	a4,4096
	add	a4,a0,a4
	li	a3,1
	li	a1,8192
	sb	a3,904(a4)
	sw	a0,0(sp)
	call	munmap
	lw	a5,0(sp)
	mv	a2,a0
	addi	a1,a5,1
	lui	a5,%hi(.LC5)
	snez	a1,a1
	addi	a0,a5,%lo(.LC5)
	call	printf
	addi	a0,s1,%lo(.LC22)
	call	getenv
	beq	a0,zero,.L12
	addi	a0,s1,%lo(.LC22)
	call	getenv
	mv	s1,a0
.L9:
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	getenv
	seqz	a2,a0
	lui	a0,%hi(.LC24)
	mv	a1,s1
	addi	a0,a0,%lo(.LC24)
	call	printf
	call	getchar
	mv	a1,a0
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	printf
	lui	a5,%hi(stdin)
	lw	a1,%lo(stdin)(a5)
	li	a0,63
	lui	s1,%hi(.LC27)
	call	ungetc
	mv	a1,a0
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	printf
	j	.L10
.L11:
	addi	a2,sp,84
	addi	a0,s1,%lo(.LC27)
	call	printf
.L10:
	li	a1,12
	addi	a0,sp,84
	call	readline
	mv	a1,a0
	bge	a0,zero,.L11
	call	getchar
	lui	a5,%hi(stdin)
	mv	s1,a0
	lw	a0,%lo(stdin)(a5)
	call	feof
	lui	a5,%hi(stdin)
	mv	a2,a0
	lw	a0,%lo(stdin)(a5)
	sw	a2,0(sp)
	call	ferror
	lw	a2,0(sp)
	mv	a3,a0
	mv	a1,s1
	snez	a2,a2
	addi	a0,s0,%lo(.LC15)
	call	printf
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	printf
	lw	ra,148(sp)
	lw	s0,144(sp)
	lw	s1,140(sp)
	li	a0,7
	addi	sp,sp,152
	jr	ra
.L12:
	lui	s1,%hi(.LC4)
	addi	s1,s1,%lo(.LC4)
	j	.L9
.L15:
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	printf
	li	a0,3
	call	exit
	.size	main, .-main
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	" -12ab"
	.align	2
.LC30:
	.string	"0x1fz"
	.align	2
.LC31:
	.string	"077"
	.align	2
.LC32:
	.string	"99999999999"
	.align	2
.LC33:
	.string	"-2147483648"
	.align	2
.LC34:
	.string	"-2147483649"
	.align	2
.LC35:
	.string	"0xg"
	.align	2
.LC36:
	.string	"+"
	.align	2
.LC37:
	.string	""
	.section	.rodata
	.align	2
	.set	.LANCHOR0,. + 0
	.type	texts.0, @object
	.size	texts.0, 36
texts.0:
	.word	.LC29
	.word	.LC30
	.word	.LC31
	.word	.LC32
	.word	.LC33
	.word	.LC34
	.word	.LC35
	.word	.LC36
	.word	.LC37
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
