	.file	"environment.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"-"
	.align	2
.LC1:
	.string	"nothing"
	.align	2
.LC2:
	.string	"%c %s %c, "
	.align	2
.LC3:
	.string	"+ab:c"
	.align	2
.LC4:
	.string	"then %s\n"
	.text
	.align	2
	.type	options, @function
options:
	addi	sp,sp,-20
	lui	a5,%hi(opterr)
	sw	s0,12(sp)
	sw	s1,8(sp)
	sw	ra,16(sp)
	sw	a0,0(sp)
	sw	a1,4(sp)
	sw	zero,%lo(opterr)(a5)
	lui	s0,%hi(.LC3)
	lui	s1,%hi(optarg)
.L2:
	lw	a1,4(sp)
	lw	a0,0(sp)
	addi	a2,s0,%lo(.LC3)
	call	getopt
	mv	a5,a0
	mv	a1,a0
	li	a4,-1
	lui	a0,%hi(.LC2)
	li	t1,63
	addi	a0,a0,%lo(.LC2)
	beq	a5,a4,.L12
	lw	a2,%lo(optarg)(s1)
	li	a3,32
	beq	a2,zero,.L13
.L3:
	bne	a5,t1,.L4
	lui	a5,%hi(optopt)
	lw	a3,%lo(optopt)(a5)
.L4:
	call	printf
	j	.L2
.L13:
	lui	a2,%hi(.LC0)
	addi	a2,a2,%lo(.LC0)
	j	.L3
.L12:
	lui	a5,%hi(optind)
	lw	a5,%lo(optind)(a5)
	lw	a4,0(sp)
	bge	a5,a4,.L9
	lw	a4,4(sp)
	slli	a5,a5,2
	lw	s0,12(sp)
	add	a5,a4,a5
	lw	ra,16(sp)
	lw	s1,8(sp)
	lw	a1,0(a5)
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	addi	sp,sp,20
	tail	printf
.L9:
	lw	s0,12(sp)
	lw	ra,16(sp)
	lw	s1,8(sp)
	lui	a1,%hi(.LC1)
	lui	a0,%hi(.LC4)
	addi	a1,a1,%lo(.LC1)
	addi	a0,a0,%lo(.LC4)
	addi	sp,sp,20
	tail	printf
	.size	options, .-options
	.section	.rodata.str1.4
	.align	2
.LC5:
	.string	"one"
	.align	2
.LC6:
	.string	"BADAK_A"
	.align	2
.LC7:
	.string	"%d "
	.align	2
.LC8:
	.string	"%s "
	.align	2
.LC9:
	.string	"two"
	.align	2
.LC10:
	.string	"three"
	.align	2
.LC11:
	.string	"%s\n"
	.align	2
.LC12:
	.string	"PUT"
	.align	2
.LC13:
	.string	"x"
	.align	2
.LC14:
	.string	""
	.align	2
.LC15:
	.string	"a=b"
	.align	2
.LC16:
	.string	"not there"
	.align	2
.LC17:
	.string	"%d %d %d\n"
	.align	2
.LC18:
	.string	"N%d"
	.align	2
.LC19:
	.string	"N0"
	.align	2
.LC20:
	.string	"N49"
	.align	2
.LC21:
	.string	"%s %s %s\n"
	.align	2
.LC22:
	.string	"abcdef"
	.align	2
.LC23:
	.string	"hEllO"
	.align	2
.LC24:
	.string	"HeLLo"
	.align	2
.LC25:
	.string	"B"
	.align	2
.LC26:
	.string	"a"
	.align	2
.LC27:
	.string	"ABy"
	.align	2
.LC28:
	.string	"abX"
	.align	2
.LC29:
	.string	"%d %d %d %d\n"
	.align	2
.LC30:
	.string	"TWO"
	.align	2
.LC31:
	.string	"One Two"
	.align	2
.LC32:
	.string	"abd"
	.align	2
.LC33:
	.string	"abcabd"
	.align	2
.LC34:
	.string	"abcabc"
	.align	2
.LC35:
	.string	"abc"
	.align	2
.LC36:
	.string	"ab"
	.align	2
.LC37:
	.string	"a.b"
	.align	2
.LC38:
	.string	"twelve bytes"
	.align	2
.LC39:
	.string	"%s %d %s %d\n"
	.align	2
.LC40:
	.string	"one,,two;three"
	.align	2
.LC41:
	.string	"<%s>"
	.align	2
.LC42:
	.string	",;"
	.align	2
.LC43:
	.string	"\n%d %d %lld\n"
	.align	2
.LC44:
	.string	"%d %d\n"
	.align	2
.LC45:
	.string	"keep"
	.align	2
.LC46:
	.string	"%d %d "
	.align	2
.LC47:
	.string	"badak-no-such-program"
	.align	2
.LC48:
	.string	"/does/not/exist"
	.align	2
.LC49:
	.string	"%d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-104
	sw	s0,96(sp)
	lui	a1,%hi(.LC5)
	lui	s0,%hi(.LC6)
	addi	a5,sp,79
	li	a2,0
	andi	a5,a5,-8
	addi	a1,a1,%lo(.LC5)
	addi	a0,s0,%lo(.LC6)
	sw	ra,100(sp)
	sw	s1,92(sp)
	sw	a5,0(sp)
	call	setenv
	lui	a5,%hi(.LC7)
	mv	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	addi	a0,s0,%lo(.LC6)
	call	getenv
	lui	s1,%hi(.LC8)
	mv	a1,a0
	addi	a0,s1,%lo(.LC8)
	call	printf
	lui	a1,%hi(.LC9)
	li	a2,0
	addi	a1,a1,%lo(.LC9)
	addi	a0,s0,%lo(.LC6)
	call	setenv
	lui	a5,%hi(.LC7)
	mv	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	addi	a0,s0,%lo(.LC6)
	call	getenv
	mv	a1,a0
	addi	a0,s1,%lo(.LC8)
	call	printf
	lui	a1,%hi(.LC10)
	li	a2,1
	addi	a1,a1,%lo(.LC10)
	addi	a0,s0,%lo(.LC6)
	call	setenv
	lui	a5,%hi(.LC7)
	mv	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	addi	a0,s0,%lo(.LC6)
	call	getenv
	lui	a4,%hi(.LC11)
	mv	a1,a0
	addi	a0,a4,%lo(.LC11)
	call	printf
	lui	a5,%hi(put.0)
	addi	a0,a5,%lo(put.0)
	call	putenv
	lui	a5,%hi(.LC7)
	mv	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	lui	s0,%hi(.LC12)
	addi	a0,s0,%lo(.LC12)
	call	getenv
	mv	a1,a0
	addi	a0,s1,%lo(.LC8)
	call	printf
	lui	a5,%hi(put.0)
	li	a4,50
	addi	a5,a5,%lo(put.0)
	addi	a0,s0,%lo(.LC12)
	sb	a4,4(a5)
	call	getenv
	mv	a1,a0
	addi	a0,s1,%lo(.LC8)
	call	printf
	addi	a0,s0,%lo(.LC12)
	call	unsetenv
	lui	s1,%hi(.LC7)
	mv	a1,a0
	addi	a0,s1,%lo(.LC7)
	call	printf
	addi	a0,s0,%lo(.LC12)
	call	getenv
	seqz	a1,a0
	addi	a0,s1,%lo(.LC7)
	call	printf
	lui	a5,%hi(.LC14)
	lui	s1,%hi(.LC13)
	addi	a0,a5,%lo(.LC14)
	addi	a1,s1,%lo(.LC13)
	li	a2,1
	call	setenv
	mv	s0,a0
	lui	a0,%hi(.LC15)
	addi	a1,s1,%lo(.LC13)
	li	a2,1
	addi	a0,a0,%lo(.LC15)
	call	setenv
	mv	s1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	unsetenv
	lui	a5,%hi(.LC17)
	mv	a3,a0
	mv	a2,s1
	mv	a1,s0
	addi	a0,a5,%lo(.LC17)
	call	printf
	li	s0,0
	addi	s1,sp,32
.L15:
	lui	a5,%hi(.LC18)
	addi	a1,a5,%lo(.LC18)
	mv	a2,s0
	mv	a0,s1
	call	sprintf
	li	a2,1
	mv	a1,s1
	mv	a0,s1
	call	setenv
	addi	s0,s0,1
	li	a5,50
	bne	s0,a5,.L15
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	getenv
	mv	a5,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	sw	a5,4(sp)
	call	getenv
	lui	a5,%hi(.LC6)
	mv	s0,a0
	addi	a0,a5,%lo(.LC6)
	call	getenv
	lw	a1,4(sp)
	lui	t1,%hi(.LC21)
	mv	a3,a0
	mv	a2,s0
	addi	a0,t1,%lo(.LC21)
	call	printf
	lui	s0,%hi(.LANCHOR0)
	addi	a1,s0,%lo(.LANCHOR0)
	li	a0,7
	call	options
	addi	s0,s0,%lo(.LANCHOR0)
	lui	a4,%hi(optind)
	li	a5,1
	addi	a1,s0,32
	li	a0,4
	sw	a5,%lo(optind)(a4)
	call	options
	addi	a1,s0,64
	lui	a4,%hi(optind)
	li	a5,1
	li	a0,2
	sw	a5,%lo(optind)(a4)
	call	options
	lui	a4,%hi(optind)
	addi	a1,s0,96
	li	a5,1
	li	a0,2
	sw	a5,%lo(optind)(a4)
	call	options
	lui	a0,%hi(.LC22)
	li	a5,-8
	li	a1,3
	addi	a0,a0,%lo(.LC22)
	sw	a5,16(sp)
	sw	s1,20(sp)
	call	strndup
	mv	a5,a0
	lui	a1,%hi(.LC23)
	lui	a0,%hi(.LC24)
	addi	a1,a1,%lo(.LC23)
	addi	a0,a0,%lo(.LC24)
	sw	a5,4(sp)
	call	strcasecmp
	lui	s0,%hi(.LC26)
	lui	a1,%hi(.LC25)
	mv	a5,a0
	addi	a1,a1,%lo(.LC25)
	addi	a0,s0,%lo(.LC26)
	sw	a5,12(sp)
	call	strcasecmp
	mv	a5,a0
	lui	a1,%hi(.LC27)
	lui	a0,%hi(.LC28)
	li	a2,2
	addi	a1,a1,%lo(.LC27)
	addi	a0,a0,%lo(.LC28)
	sw	a5,8(sp)
	call	strncasecmp
	lui	a2,%hi(.LC14)
	mv	a4,a0
	addi	a1,s0,%lo(.LC26)
	addi	a0,a2,%lo(.LC14)
	mv	s0,a4
	call	strcasecmp
	lw	t0,12(sp)
	lw	a5,8(sp)
	srli	a4,a0,31
	lui	a0,%hi(.LC29)
	seqz	a1,t0
	mv	a3,s0
	srli	a2,a5,31
	addi	a0,a0,%lo(.LC29)
	call	printf
	lui	a1,%hi(.LC30)
	lui	a0,%hi(.LC31)
	addi	a1,a1,%lo(.LC30)
	addi	a0,a0,%lo(.LC31)
	call	strcasestr
	mv	a5,a0
	lui	a2,%hi(.LC32)
	lui	a0,%hi(.LC33)
	li	a3,3
	addi	a2,a2,%lo(.LC32)
	li	a1,6
	addi	a0,a0,%lo(.LC33)
	sw	a5,8(sp)
	call	memmem
	mv	s0,a0
	lui	a0,%hi(.LC34)
	li	a2,6
	li	a1,98
	addi	a0,a0,%lo(.LC34)
	call	memrchr
	lw	a1,8(sp)
	lui	t1,%hi(.LC21)
	mv	a3,a0
	mv	a2,s0
	addi	a0,t1,%lo(.LC21)
	call	printf
	lui	a4,%hi(.LC36)
	lui	t1,%hi(.LC35)
	addi	a0,a4,%lo(.LC36)
	addi	a2,t1,%lo(.LC35)
	li	a3,3
	li	a1,2
	call	memmem
	lui	t1,%hi(.LC35)
	lui	a2,%hi(.LC14)
	mv	s0,a0
	li	a3,0
	addi	a2,a2,%lo(.LC14)
	li	a1,3
	addi	a0,t1,%lo(.LC35)
	call	memmem
	lui	t1,%hi(.LC35)
	mv	a5,a0
	li	a2,3
	addi	a0,t1,%lo(.LC35)
	li	a1,120
	sw	a5,8(sp)
	call	memrchr
	lw	a5,8(sp)
	lui	a4,%hi(.LC17)
	seqz	a3,a0
	snez	a2,a5
	seqz	a1,s0
	addi	a0,a4,%lo(.LC17)
	call	printf
	lui	a0,%hi(.LC37)
	li	a1,46
	addi	a0,a0,%lo(.LC37)
	call	strchrnul
	lui	a4,%hi(.LC36)
	mv	s0,a0
	li	a1,46
	addi	a0,a4,%lo(.LC36)
	call	strchrnul
	lbu	a2,0(a0)
	lui	a1,%hi(.LC38)
	addi	a1,a1,%lo(.LC38)
	mv	a0,s1
	sw	a2,8(sp)
	call	stpcpy
	lw	a3,4(sp)
	lw	a2,8(sp)
	sub	a4,a0,s1
	lui	a0,%hi(.LC39)
	mv	a1,s0
	addi	a0,a0,%lo(.LC39)
	call	printf
	lui	a1,%hi(.LC40)
	addi	a1,a1,%lo(.LC40)
	mv	a0,s1
	call	strcpy
	lui	s0,%hi(.LC42)
	j	.L16
.L17:
	lui	a5,%hi(.LC41)
	addi	a0,a5,%lo(.LC41)
	call	printf
.L16:
	addi	a1,s0,%lo(.LC42)
	addi	a0,sp,20
	call	strsep
	mv	a1,a0
	bne	a0,zero,.L17
	li	a1,5
	li	a0,-17
	call	div
	mv	s0,a0
	li	a0,-705032192
	mv	a2,a1
	addi	a0,a0,-512
	li	a1,-2
	sw	s0,24(sp)
	sw	a2,28(sp)
	sw	a2,8(sp)
	call	llabs
	lw	a2,8(sp)
	mv	a3,a0
	lui	a0,%hi(.LC43)
	mv	a4,a1
	addi	a0,a0,%lo(.LC43)
	mv	a1,s0
	call	printf
	lw	a0,4(sp)
	call	free
	lw	a0,16(sp)
	call	malloc
	lw	a5,16(sp)
	mv	s0,a0
	li	a1,3
	srli	a0,a5,1
	call	calloc
	lui	a5,%hi(.LC44)
	seqz	a2,a0
	seqz	a1,s0
	addi	a0,a5,%lo(.LC44)
	call	printf
	li	a1,5
	li	a0,0
	call	realloc
	lui	a1,%hi(.LC45)
	addi	a1,a1,%lo(.LC45)
	mv	s0,a0
	call	strcpy
	lw	a1,16(sp)
	mv	a0,s0
	call	realloc
	lui	a5,%hi(.LC7)
	seqz	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	li	a1,98304
	addi	a1,a1,1696
	mv	a0,s0
	call	realloc
	lui	a4,%hi(.LC11)
	mv	a1,a0
	mv	s0,a0
	addi	a0,a4,%lo(.LC11)
	call	printf
	mv	a0,s0
	call	free
	call	clock
	mv	s0,a0
	li	a0,0
	call	time
	mv	a4,a0
	lw	a0,0(sp)
	mv	a5,a1
	li	a1,0
	sw	a4,8(sp)
	sw	a5,4(sp)
	call	gettimeofday
	lui	a2,%hi(.LC7)
	mv	a1,a0
	addi	a0,a2,%lo(.LC7)
	call	printf
	lw	a3,0(sp)
	lw	a2,4(sp)
	li	a1,1
	lw	a4,0(a3)
	lw	a5,4(a3)
	lw	a3,8(sp)
	sub	a5,a5,a2
	sub	a3,a4,a3
	sgtu	a4,a3,a4
	sub	a5,a5,a4
	ble	a5,zero,.L26
.L19:
	li	a1,0
.L18:
	lui	a5,%hi(.LC7)
	addi	a0,a5,%lo(.LC7)
	call	printf
	lw	a5,0(sp)
	lw	a1,8(a5)
	li	a5,999424
	addi	a5,a5,576
	sltu	a1,a1,a5
	sw	a1,0(sp)
	call	clock
	lw	a1,0(sp)
	sgt	a2,s0,a0
	lui	a0,%hi(.LC46)
	xori	a2,a2,1
	addi	a0,a0,%lo(.LC46)
	call	printf
	li	a0,1000
	call	usleep
	mv	s0,a0
	li	a0,0
	call	time
	lw	a5,4(sp)
	li	a2,1
	bgt	a5,a1,.L21
	beq	a5,a1,.L27
.L20:
	lui	a5,%hi(.LC44)
	addi	a0,a5,%lo(.LC44)
	mv	a1,s0
	call	printf
	lui	a4,%hi(.LC13)
	lui	a0,%hi(.LC47)
	li	a2,0
	addi	a1,a4,%lo(.LC13)
	addi	a0,a0,%lo(.LC47)
	call	execlp
	lui	a4,%hi(.LC14)
	mv	s0,a0
	mv	a1,s1
	addi	a0,a4,%lo(.LC14)
	sw	zero,32(sp)
	call	execvp
	lui	a5,%hi(.LC44)
	mv	a2,a0
	mv	a1,s0
	addi	a0,a5,%lo(.LC44)
	call	printf
	call	fork
	mv	s0,a0
	beq	a0,zero,.L28
	addi	a0,sp,24
	call	wait
	lbu	a1,25(sp)
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	printf
	lw	ra,100(sp)
	lw	s0,96(sp)
	lw	s1,92(sp)
	li	a0,0
	addi	sp,sp,104
	jr	ra
.L27:
	lw	a5,8(sp)
	bleu	a5,a0,.L20
.L21:
	li	a2,0
	j	.L20
.L26:
	bne	a5,zero,.L18
	bleu	a3,a1,.L18
	j	.L19
.L28:
	lui	a5,%hi(.LC13)
	lui	a0,%hi(.LC48)
	addi	a1,a5,%lo(.LC13)
	li	a2,0
	addi	a0,a0,%lo(.LC48)
	call	execl
	li	a5,-1
	bne	a0,a5,.L23
	li	s0,9
.L23:
	mv	a0,s0
	call	_exit
	.size	main, .-main
	.section	.rodata.str1.4
	.align	2
.LC50:
	.string	"p"
	.align	2
.LC51:
	.string	"-a"
	.align	2
.LC52:
	.string	"-bvalue"
	.align	2
.LC53:
	.string	"-b"
	.align	2
.LC54:
	.string	"other"
	.align	2
.LC55:
	.string	"rest"
	.align	2
.LC56:
	.string	"-c"
	.align	2
.LC57:
	.string	"-acx"
	.align	2
.LC58:
	.string	"--"
	.section	.rodata
	.align	2
	.set	.LANCHOR0,. + 0
	.type	lines.1, @object
	.size	lines.1, 128
lines.1:
	.word	.LC50
	.word	.LC51
	.word	.LC52
	.word	.LC53
	.word	.LC54
	.word	.LC55
	.word	.LC56
	.zero	4
	.word	.LC50
	.word	.LC57
	.word	.LC58
	.word	.LC51
	.zero	16
	.word	.LC50
	.word	.LC53
	.zero	24
	.word	.LC50
	.word	.LC0
	.zero	24
	.section	.sdata,"aw"
	.align	2
	.type	put.0, @object
	.size	put.0, 6
put.0:
	.string	"PUT=1"
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
