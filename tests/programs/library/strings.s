	.file	"strings.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC1:
	.string	"none"
	.align	2
.LC2:
	.string	"hello"
	.align	2
.LC3:
	.string	", "
	.align	2
.LC4:
	.string	"worldwide"
	.align	2
.LC5:
	.string	"%s %d\n"
	.align	2
.LC6:
	.string	"abc"
	.align	2
.LC7:
	.string	"%s %d%d%d %c\n"
	.align	2
.LC8:
	.string	"abcdefgh"
	.align	2
.LC9:
	.string	"%.6s\n"
	.align	2
.LC10:
	.string	"b"
	.align	2
.LC11:
	.string	"a"
	.align	2
.LC12:
	.string	""
	.align	2
.LC13:
	.string	"ab"
	.align	2
.LC14:
	.string	"%d %d %d %d\n"
	.align	2
.LC15:
	.string	"abd"
	.align	2
.LC16:
	.string	"%d %d %d\n"
	.align	2
.LC17:
	.string	"\177"
	.align	2
.LC18:
	.string	"\200"
	.align	2
.LC19:
	.string	"ac"
	.align	2
.LC20:
	.string	"hello, world"
	.align	2
.LC21:
	.string	"%s|%s|%s|%s\n"
	.align	2
.LC22:
	.string	"%d %d\n"
	.align	2
.LC23:
	.string	"wor"
	.align	2
.LC24:
	.string	"words"
	.align	2
.LC25:
	.string	"aab"
	.align	2
.LC26:
	.string	"helo"
	.align	2
.LC27:
	.string	","
	.align	2
.LC28:
	.string	"!"
	.align	2
.LC29:
	.string	"w,"
	.align	2
.LC30:
	.string	"!?"
	.align	2
.LC31:
	.string	"%s|%s\n"
	.align	2
.LC32:
	.string	"abcdef"
	.align	2
.LC34:
	.string	" ,"
	.align	2
.LC35:
	.string	"<%s>"
	.align	2
.LC36:
	.string	"blocks %d\n"
	.align	2
.LC37:
	.string	"%08x "
	.align	2
.LC38:
	.string	"%08x\n"
	.align	2
.LC33:
	.string	"  one two,,three  "
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-156
	lui	a1,%hi(.LC2)
	addi	a1,a1,%lo(.LC2)
	addi	a0,sp,80
	sw	ra,152(sp)
	sw	s0,148(sp)
	sw	s1,144(sp)
	call	strcpy
	lui	a1,%hi(.LC3)
	addi	a1,a1,%lo(.LC3)
	addi	a0,sp,80
	call	strcat
	lui	a1,%hi(.LC4)
	li	a2,5
	addi	a1,a1,%lo(.LC4)
	addi	a0,sp,80
	call	strncat
	addi	a0,sp,80
	call	strlen
	lui	s1,%hi(.LC5)
	mv	a2,a0
	addi	a1,sp,80
	addi	a0,s1,%lo(.LC5)
	call	printf
	li	a2,16
	li	a1,120
	addi	a0,sp,16
	call	memset
	lui	t0,%hi(.LC6)
	addi	a1,t0,%lo(.LC6)
	li	a2,6
	addi	a0,sp,16
	call	strncpy
	lbu	a3,20(sp)
	lbu	a4,21(sp)
	lbu	a5,22(sp)
	lbu	a2,19(sp)
	lui	a0,%hi(.LC7)
	addi	a1,sp,16
	addi	a0,a0,%lo(.LC7)
	call	printf
	lui	a5,%hi(.LC8)
	addi	a1,a5,%lo(.LC8)
	li	a2,4
	addi	a0,sp,16
	call	strncpy
	lui	a0,%hi(.LC9)
	addi	a1,sp,16
	addi	a0,a0,%lo(.LC9)
	call	printf
	addi	a0,sp,80
	call	strdup
	addi	a5,sp,80
	sub	a2,a0,a5
	snez	a2,a2
	mv	a1,a0
	mv	s0,a0
	addi	a0,s1,%lo(.LC5)
	call	printf
	mv	a0,s0
	call	free
	lui	a5,%hi(.LC8)
	addi	a1,a5,%lo(.LC8)
	addi	a0,sp,80
	call	strcpy
	li	a2,5
	addi	a1,sp,80
	addi	a0,sp,82
	call	memmove
	addi	a0,sp,80
	call	puts
	li	a2,5
	addi	a1,sp,82
	addi	a0,sp,80
	call	memmove
	addi	a0,sp,80
	call	puts
	lui	s0,%hi(.LC11)
	lui	t1,%hi(.LC10)
	addi	a1,t1,%lo(.LC10)
	addi	a0,s0,%lo(.LC11)
	call	strcmp
	lui	t1,%hi(.LC10)
	sgt	a4,a0,zero
	srli	a5,a0,31
	addi	a1,s0,%lo(.LC11)
	addi	a0,t1,%lo(.LC10)
	sub	s1,a4,a5
	call	strcmp
	lui	a4,%hi(.LC12)
	srli	a5,a0,31
	sgt	a2,a0,zero
	sub	a2,a2,a5
	addi	a1,a4,%lo(.LC12)
	addi	a0,a4,%lo(.LC12)
	sw	a2,4(sp)
	call	strcmp
	lui	a5,%hi(.LC13)
	mv	a3,a0
	addi	a1,s0,%lo(.LC11)
	addi	a0,a5,%lo(.LC13)
	sw	a3,0(sp)
	call	strcmp
	lw	a3,0(sp)
	lw	a2,4(sp)
	srli	a5,a0,31
	sgt	a4,a0,zero
	lui	a0,%hi(.LC14)
	sub	a4,a4,a5
	mv	a1,s1
	addi	a0,a0,%lo(.LC14)
	call	printf
	lui	s1,%hi(.LC15)
	lui	t0,%hi(.LC6)
	addi	a1,s1,%lo(.LC15)
	li	a2,2
	addi	a0,t0,%lo(.LC6)
	call	strncmp
	lui	t0,%hi(.LC6)
	mv	a5,a0
	addi	a1,s1,%lo(.LC15)
	addi	a0,t0,%lo(.LC6)
	li	a2,3
	sw	a5,0(sp)
	call	strncmp
	lui	t1,%hi(.LC10)
	addi	a1,t1,%lo(.LC10)
	srli	a5,a0,31
	sgt	a4,a0,zero
	li	a2,0
	addi	a0,s0,%lo(.LC11)
	sub	s1,a4,a5
	call	strncmp
	lw	a1,0(sp)
	lui	a4,%hi(.LC16)
	mv	a3,a0
	mv	a2,s1
	addi	a0,a4,%lo(.LC16)
	call	printf
	lui	s1,%hi(.LC17)
	lui	s0,%hi(.LC18)
	addi	a1,s1,%lo(.LC17)
	addi	a0,s0,%lo(.LC18)
	call	strcmp
	sgt	a4,a0,zero
	srli	a5,a0,31
	addi	a1,s1,%lo(.LC17)
	li	a2,1
	addi	a0,s0,%lo(.LC18)
	sub	s1,a4,a5
	call	memcmp
	sgt	a4,a0,zero
	srli	a5,a0,31
	sub	s0,a4,a5
	lui	a1,%hi(.LC19)
	lui	a5,%hi(.LC13)
	addi	a0,a5,%lo(.LC13)
	li	a2,1
	addi	a1,a1,%lo(.LC19)
	call	memcmp
	lui	a4,%hi(.LC16)
	mv	a3,a0
	mv	a2,s0
	mv	a1,s1
	addi	a0,a4,%lo(.LC16)
	call	printf
	lui	s0,%hi(.LC20)
	li	a1,108
	addi	a0,s0,%lo(.LC20)
	call	strchr
	mv	s1,a0
	beq	a0,zero,.L59
.L2:
	li	a1,108
	addi	a0,s0,%lo(.LC20)
	call	strrchr
	mv	a2,a0
	beq	a0,zero,.L60
.L3:
	li	a1,122
	addi	a0,s0,%lo(.LC20)
	sw	a2,0(sp)
	call	strchr
	lw	a2,0(sp)
	mv	a3,a0
	beq	a0,zero,.L61
.L4:
	li	a1,122
	addi	a0,s0,%lo(.LC20)
	sw	a3,4(sp)
	sw	a2,0(sp)
	call	strrchr
	lw	a2,0(sp)
	lw	a3,4(sp)
	mv	a4,a0
	beq	a0,zero,.L62
.L5:
	lui	a5,%hi(.LC21)
	addi	a0,a5,%lo(.LC21)
	mv	a1,s1
	call	printf
	li	a1,0
	addi	a0,s0,%lo(.LC20)
	call	strchr
	mv	s1,a0
	li	a1,0
	addi	a0,s0,%lo(.LC20)
	call	strrchr
	addi	a1,s0,%lo(.LC20)
	sub	a2,a0,a1
	lui	a0,%hi(.LC22)
	sub	a1,s1,a1
	addi	a0,a0,%lo(.LC22)
	call	printf
	lui	a1,%hi(.LC23)
	addi	a1,a1,%lo(.LC23)
	addi	a0,s0,%lo(.LC20)
	call	strstr
	mv	s1,a0
	beq	a0,zero,.L63
.L6:
	lui	a5,%hi(.LC12)
	addi	a1,a5,%lo(.LC12)
	addi	a0,s0,%lo(.LC20)
	call	strstr
	mv	a2,a0
	beq	a0,zero,.L64
.L7:
	lui	a1,%hi(.LC24)
	addi	a1,a1,%lo(.LC24)
	addi	a0,s0,%lo(.LC20)
	sw	a2,0(sp)
	call	strstr
	lw	a2,0(sp)
	mv	a3,a0
	beq	a0,zero,.L65
.L8:
	lui	a5,%hi(.LC13)
	lui	a0,%hi(.LC25)
	addi	a1,a5,%lo(.LC13)
	addi	a0,a0,%lo(.LC25)
	sw	a3,4(sp)
	sw	a2,0(sp)
	call	strstr
	lw	a2,0(sp)
	lw	a3,4(sp)
	mv	a4,a0
	beq	a0,zero,.L66
.L9:
	lui	a5,%hi(.LC21)
	addi	a0,a5,%lo(.LC21)
	mv	a1,s1
	call	printf
	lui	a1,%hi(.LC26)
	addi	a1,a1,%lo(.LC26)
	addi	a0,s0,%lo(.LC20)
	call	strspn
	lui	a1,%hi(.LC27)
	mv	s1,a0
	addi	a1,a1,%lo(.LC27)
	addi	a0,s0,%lo(.LC20)
	call	strcspn
	lui	a1,%hi(.LC28)
	sw	a0,0(sp)
	addi	a1,a1,%lo(.LC28)
	addi	a0,s0,%lo(.LC20)
	call	strcspn
	lw	a2,0(sp)
	lui	a5,%hi(.LC16)
	mv	a3,a0
	mv	a1,s1
	addi	a0,a5,%lo(.LC16)
	call	printf
	lui	a1,%hi(.LC29)
	addi	a1,a1,%lo(.LC29)
	addi	a0,s0,%lo(.LC20)
	call	strpbrk
	mv	s1,a0
	beq	a0,zero,.L67
.L10:
	lui	a1,%hi(.LC30)
	addi	a1,a1,%lo(.LC30)
	addi	a0,s0,%lo(.LC20)
	call	strpbrk
	mv	a2,a0
	beq	a0,zero,.L68
.L11:
	lui	s0,%hi(.LC31)
	mv	a1,s1
	addi	a0,s0,%lo(.LC31)
	call	printf
	lui	a5,%hi(.LC32)
	addi	a0,a5,%lo(.LC32)
	li	a2,6
	li	a1,100
	call	memchr
	mv	s1,a0
	lui	a5,%hi(.LC32)
	beq	a0,zero,.L69
.L12:
	li	a2,3
	li	a1,100
	addi	a0,a5,%lo(.LC32)
	call	memchr
	mv	a2,a0
	beq	a0,zero,.L70
.L13:
	mv	a1,s1
	addi	a0,s0,%lo(.LC31)
	call	printf
	lui	a5,%hi(.LC33)
	addi	a5,a5,%lo(.LC33)
	lw	t0,0(a5)
	lw	t1,4(a5)
	lw	a2,8(a5)
	lw	a3,12(a5)
	lhu	a4,16(a5)
	lbu	a5,18(a5)
	lui	s0,%hi(.LC34)
	addi	a1,s0,%lo(.LC34)
	addi	a0,sp,80
	sw	t0,80(sp)
	sw	t1,84(sp)
	sw	a2,88(sp)
	sw	a3,92(sp)
	sh	a4,96(sp)
	sb	a5,98(sp)
	call	strtok
	mv	a1,a0
	lui	s1,%hi(.LC35)
	beq	a0,zero,.L16
.L14:
	addi	a0,s1,%lo(.LC35)
	call	printf
	addi	a1,s0,%lo(.LC34)
	li	a0,0
	call	strtok
	mv	a1,a0
	bne	a0,zero,.L14
.L16:
	lui	a5,%hi(.LC12)
	addi	a0,a5,%lo(.LC12)
	call	puts
	li	ra,0
	li	s0,64
.L15:
	li	s1,0
	sw	ra,0(sp)
.L33:
	li	t2,0
.L32:
	addi	a3,sp,80
	mv	a2,a3
	addi	a4,sp,16
	li	a5,0
	li	a1,-56
.L17:
	sb	a5,0(a4)
	sb	a1,0(a2)
	addi	a5,a5,1
	addi	a4,a4,1
	addi	a2,a2,1
	bne	a5,s0,.L17
	addi	a5,sp,80
	lw	a2,0(sp)
	add	t0,s1,a5
	addi	a5,t2,16
	add	a1,a5,sp
	mv	a0,t0
	sw	a3,12(sp)
	sw	t2,8(sp)
	sw	t0,4(sp)
	call	memcpy
	lw	a5,0(sp)
	lw	t2,8(sp)
	lw	t0,4(sp)
	lw	a3,12(sp)
	add	t1,s1,a5
	addi	a4,sp,80
	li	a5,0
	li	a1,200
	sub	ra,t2,s1
.L24:
	lbu	a2,0(a4)
	bge	a5,s1,.L18
.L71:
	addi	a5,a5,1
	bne	a2,a1,.L39
.L51:
	addi	a4,a4,1
	lbu	a2,0(a4)
	blt	a5,s1,.L71
.L18:
	add	a0,ra,a5
	bge	a5,t1,.L21
	addi	a5,a5,1
	beq	a2,a0,.L51
.L39:
	li	a1,1
.L19:
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	printf
	lui	a5,%hi(.LANCHOR0)
	addi	a5,a5,%lo(.LANCHOR0)
	lw	s1,0(a5)
	lw	s0,4(a5)
	lw	t2,8(a5)
	lw	t0,12(a5)
	lw	t1,16(a5)
	lw	a0,20(a5)
	lw	a1,24(a5)
	lw	a2,28(a5)
	lw	a3,32(a5)
	lw	a4,36(a5)
	lw	ra,40(a5)
	lw	a5,44(a5)
	sw	s1,80(sp)
	sw	s0,84(sp)
	sw	a5,124(sp)
	addi	a5,sp,80
	sw	t2,88(sp)
	sw	t0,92(sp)
	sw	t1,96(sp)
	sw	a0,100(sp)
	sw	a1,104(sp)
	sw	a2,108(sp)
	sw	a3,112(sp)
	sw	a4,116(sp)
	sw	ra,120(sp)
	sw	a5,4(sp)
.L34:
	lw	a5,4(sp)
	li	s0,0
	li	a1,0
	lw	a5,0(a5)
	sw	a5,0(sp)
.L35:
	lw	a5,0(sp)
	slli	a4,a1,1
	mv	a0,s0
	add	s1,a4,a1
	jalr	a5
	snez	a0,a0
	addi	s0,s0,1
	li	a5,128
	add	a1,a0,s1
	bne	s0,a5,.L35
	lui	a5,%hi(.LC37)
	addi	a0,a5,%lo(.LC37)
	lw	a5,4(sp)
	addi	a5,a5,4
	mv	s0,a5
	sw	a5,4(sp)
	call	printf
	addi	a4,sp,128
	bne	a4,s0,.L34
	li	s0,0
	li	a5,0
.L36:
	slli	a4,a5,5
	mv	a0,s0
	sub	s1,a4,a5
	call	toupper
	sw	a0,0(sp)
	mv	a0,s0
	call	tolower
	lw	a4,0(sp)
	addi	s0,s0,1
	slli	a5,a4,3
	sub	a5,a5,a4
	add	a5,a5,a0
	li	a4,128
	add	a5,a5,s1
	bne	s0,a4,.L36
	lui	a0,%hi(.LC38)
	mv	a1,a5
	addi	a0,a0,%lo(.LC38)
	call	printf
	lw	ra,152(sp)
	lw	s0,148(sp)
	lw	s1,144(sp)
	li	a0,0
	addi	sp,sp,156
	jr	ra
.L21:
	addi	a5,a5,1
	bne	a2,a1,.L39
	addi	a4,a4,1
	bne	a5,s0,.L24
	lw	a2,0(sp)
	addi	a1,t2,256
	mv	a0,t0
	sw	a3,12(sp)
	sw	t1,8(sp)
	sw	t2,4(sp)
	call	memset
	lw	t2,4(sp)
	lw	a3,12(sp)
	lw	t1,8(sp)
	li	a5,0
	li	a2,200
	li	a1,64
.L29:
	lbu	a4,0(a3)
	bge	a5,s1,.L25
.L72:
	addi	a5,a5,1
	bne	a4,a2,.L42
.L57:
	addi	a3,a3,1
	lbu	a4,0(a3)
	blt	a5,s1,.L72
.L25:
	bge	a5,t1,.L27
	addi	a5,a5,1
	beq	a4,t2,.L57
.L42:
	li	a1,2
	j	.L19
.L27:
	addi	a5,a5,1
	bne	a4,a2,.L42
	addi	a3,a3,1
	bne	a5,a1,.L29
	addi	t2,t2,1
	li	a5,9
	bne	t2,a5,.L32
	addi	s1,s1,1
	bne	s1,t2,.L33
	lw	ra,0(sp)
	li	a5,40
	addi	ra,ra,1
	bne	ra,a5,.L15
	li	a1,0
	j	.L19
.L70:
	lui	a2,%hi(.LC1)
	addi	a2,a2,%lo(.LC1)
	j	.L13
.L69:
	lui	s1,%hi(.LC1)
	addi	s1,s1,%lo(.LC1)
	j	.L12
.L68:
	lui	a2,%hi(.LC1)
	addi	a2,a2,%lo(.LC1)
	j	.L11
.L67:
	lui	s1,%hi(.LC1)
	addi	s1,s1,%lo(.LC1)
	j	.L10
.L66:
	lui	a4,%hi(.LC1)
	addi	a4,a4,%lo(.LC1)
	j	.L9
.L65:
	lui	a3,%hi(.LC1)
	addi	a3,a3,%lo(.LC1)
	j	.L8
.L64:
	lui	a2,%hi(.LC1)
	addi	a2,a2,%lo(.LC1)
	j	.L7
.L63:
	lui	a5,%hi(.LC1)
	addi	s1,a5,%lo(.LC1)
	j	.L6
.L62:
	lui	a4,%hi(.LC1)
	addi	a4,a4,%lo(.LC1)
	j	.L5
.L61:
	lui	a3,%hi(.LC1)
	addi	a3,a3,%lo(.LC1)
	j	.L4
.L60:
	lui	a2,%hi(.LC1)
	addi	a2,a2,%lo(.LC1)
	j	.L3
.L59:
	lui	a5,%hi(.LC1)
	addi	s1,a5,%lo(.LC1)
	j	.L2
	.size	main, .-main
	.section	.rodata
	.align	2
	.set	.LANCHOR0,. + 0
.LC0:
	.word	isalpha
	.word	isdigit
	.word	isalnum
	.word	isxdigit
	.word	isspace
	.word	isblank
	.word	isupper
	.word	islower
	.word	ispunct
	.word	isprint
	.word	isgraph
	.word	iscntrl
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
