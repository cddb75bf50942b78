	.file	"heap.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"w"
	.align	2
.LC1:
	.string	"/dev/null"
	.text
	.align	2
	.type	open_and_close, @function
open_and_close:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	li	s0,10
	lui	s1,%hi(.LC0)
.L2:
	lui	a5,%hi(.LC1)
	addi	a1,s1,%lo(.LC0)
	addi	a0,a5,%lo(.LC1)
	addi	s0,s0,-1
	call	fopen
	call	fclose
	bne	s0,zero,.L2
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	open_and_close, .-open_and_close
	.align	2
	.type	busy, @function
busy:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(stop)
	lw	a5,%lo(stop)(s0)
	sw	ra,8(sp)
	bne	a5,zero,.L7
.L8:
	li	a0,10
	call	malloc
	call	free
	lw	a5,%lo(stop)(s0)
	beq	a5,zero,.L8
.L7:
	lw	ra,8(sp)
	lw	s0,4(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	busy, .-busy
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"a piece that belongs together"
	.align	2
.LC3:
	.string	"%d:%s:%d\n"
	.align	2
.LC4:
	.string	"one "
	.align	2
.LC5:
	.string	" line\n"
	.text
	.align	2
	.type	print, @function
print:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	ra,12(sp)
	sw	a0,0(sp)
	li	s1,0
	lui	s0,%hi(lines)
	j	.L14
.L13:
	li	a5,10
	beq	s1,a5,.L17
.L14:
	lui	a5,%hi(.LC2)
	lw	a0,%lo(lines)(s0)
	lw	a2,0(sp)
	addi	a3,a5,%lo(.LC2)
	lui	a5,%hi(.LC3)
	mv	a4,s1
	addi	a1,a5,%lo(.LC3)
	call	fprintf
	li	a5,5
	rem	a5,s1,a5
	addi	s1,s1,1
	bne	a5,zero,.L13
	lw	a0,%lo(lines)(s0)
	call	flockfile
	lw	a1,%lo(lines)(s0)
	lui	a5,%hi(.LC4)
	addi	a0,a5,%lo(.LC4)
	call	fputs
	lw	a1,%lo(lines)(s0)
	li	a0,45
	call	fputc
	lw	a1,%lo(lines)(s0)
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	fputs
	lw	a0,%lo(lines)(s0)
	call	funlockfile
	li	a5,10
	bne	s1,a5,.L14
.L17:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	li	a0,0
	addi	sp,sp,16
	jr	ra
	.size	print, .-print
	.align	2
	.type	allocate, @function
allocate:
	li	a5,8192
	addi	a5,a5,-273
	mul	a5,a0,a5
	addi	sp,sp,-100
	mv	t1,a0
	sw	s0,92(sp)
	sw	ra,96(sp)
	sw	s1,88(sp)
	sw	zero,56(sp)
	sw	zero,60(sp)
	sw	zero,64(sp)
	sw	zero,68(sp)
	sw	a5,0(sp)
	sw	zero,72(sp)
	sw	zero,76(sp)
	sw	zero,80(sp)
	sw	zero,84(sp)
	li	a0,0
	li	s0,0
	sw	t1,8(sp)
	j	.L28
.L37:
	mv	a0,a2
	sw	a2,12(sp)
	call	malloc
	lw	t1,20(sp)
	addi	a3,sp,24
	lw	a2,12(sp)
	addi	a4,t1,64
	add	t1,a4,a3
	sw	a0,-32(t1)
	andi	a3,s0,3
	lw	a5,16(sp)
	beq	a3,zero,.L36
.L26:
	lw	a1,4(sp)
	addi	s0,s0,1
	call	memset
	lw	a4,0(sp)
	li	a5,60
	addi	a4,a4,31
	sw	a4,0(sp)
	beq	s0,a5,.L27
	addi	a5,s1,5
	andi	a5,a5,7
	slli	a5,a5,2
	addi	a5,a5,64
	addi	a4,sp,24
	add	a5,a5,a4
	lw	a0,-32(a5)
.L28:
	slli	s1,s0,2
	add	s1,s1,s0
	andi	a5,s1,7
	slli	t1,a5,2
	bne	a0,zero,.L34
	lw	a4,8(sp)
	add	a5,a4,a5
	sw	a5,4(sp)
.L19:
	lw	a4,0(sp)
	li	a5,120
	li	a3,3
	remu	a5,a4,a5
	addi	a1,sp,24
	addi	a4,t1,64
	add	a1,a4,a1
	sw	t1,20(sp)
	rem	a3,s0,a3
	addi	a2,a5,1
	sw	a2,-64(a1)
	sw	a5,16(sp)
	bne	a3,zero,.L37
	mv	a1,a2
	li	a0,1
	sw	a2,12(sp)
	call	calloc
	lw	t1,20(sp)
	addi	a3,sp,24
	lw	a5,16(sp)
	addi	a4,t1,64
	add	t1,a4,a3
	sw	a0,-32(t1)
	andi	a3,s0,3
	lw	a2,12(sp)
	bne	a3,zero,.L26
.L36:
	addi	a2,a5,51
	mv	a1,a2
	sw	a2,-64(t1)
	sw	a2,16(sp)
	sw	t1,12(sp)
	call	realloc
	lw	t1,12(sp)
	lw	a2,16(sp)
	sw	a0,-32(t1)
	j	.L26
.L34:
	addi	a4,t1,64
	addi	a3,sp,24
	add	a3,a4,a3
	lw	a4,8(sp)
	lw	a2,-64(a3)
	add	a5,a4,a5
	sw	a5,4(sp)
	beq	a2,zero,.L23
	andi	a1,a5,0xff
	add	a2,a0,a2
	mv	a5,a0
	li	t0,1
.L22:
	lbu	a4,0(a5)
	beq	a4,a1,.L21
	lui	a4,%hi(wrong)
	addi	a4,a4,%lo(wrong)
	fence iorw,ow; amoadd.w.aq zero,t0,0(a4)
.L21:
	addi	a5,a5,1
	bne	a5,a2,.L22
.L23:
	sw	t1,12(sp)
	call	free
	lw	t1,12(sp)
	j	.L19
.L27:
	addi	s0,sp,56
	addi	s1,sp,88
.L29:
	lw	a0,0(s0)
	addi	s0,s0,4
	call	free
	bne	s0,s1,.L29
	lw	ra,96(sp)
	lw	s0,92(sp)
	lw	s1,88(sp)
	li	a0,0
	addi	sp,sp,100
	jr	ra
	.size	allocate, .-allocate
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"wrong bytes %d\n"
	.align	2
.LC7:
	.string	"w+"
	.align	2
.LC8:
	.string	"/tmp/badak-lines"
	.align	2
.LC9:
	.string	"%d:%[^:]:%d"
	.align	2
.LC10:
	.string	"one - line\n"
	.align	2
.LC11:
	.string	"lines %d, pieces of several calls %d, mixed up %d\n"
	.align	2
.LC12:
	.string	"child %d\n"
	.align	2
.LC13:
	.string	"status %d\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-164
	sw	s0,156(sp)
	addi	s0,sp,16
	sw	s1,152(sp)
	sw	ra,160(sp)
	mv	a5,s0
	li	s1,0
.L39:
	mv	a0,a5
	sw	a5,0(sp)
	addi	s1,s1,1
	lui	a5,%hi(allocate)
	addi	a2,a5,%lo(allocate)
	mv	a3,s1
	li	a1,0
	call	pthread_create
	lw	a5,0(sp)
	li	a4,3
	addi	a5,a5,4
	bne	s1,a4,.L39
	lw	a0,16(sp)
	li	a1,0
	call	pthread_join
	lw	a0,20(sp)
	li	a1,0
	call	pthread_join
	lw	a0,24(sp)
	li	a1,0
	call	pthread_join
	lui	a5,%hi(wrong)
	lw	a1,%lo(wrong)(a5)
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	printf
	lui	a5,%hi(.LC8)
	lui	a1,%hi(.LC7)
	addi	a0,a5,%lo(.LC8)
	addi	a1,a1,%lo(.LC7)
	call	fopen
	lui	a5,%hi(lines)
	sw	a0,%lo(lines)(a5)
	beq	a0,zero,.L50
	addi	a4,sp,16
	li	s1,0
.L41:
	lui	a5,%hi(print)
	mv	a3,s1
	mv	a0,a4
	addi	a2,a5,%lo(print)
	li	a1,0
	sw	a4,0(sp)
	call	pthread_create
	lw	a4,0(sp)
	addi	s1,s1,1
	li	a5,3
	addi	a4,a4,4
	bne	s1,a5,.L41
	lui	a2,%hi(open_and_close)
	li	a3,0
	addi	a2,a2,%lo(open_and_close)
	li	a1,0
	addi	a0,sp,28
	call	pthread_create
	addi	s1,sp,32
.L42:
	lw	a0,0(s0)
	li	a1,0
	addi	s0,s0,4
	call	pthread_join
	bne	s0,s1,.L42
	lui	s1,%hi(lines)
	lw	a0,%lo(lines)(s1)
	sw	zero,0(sp)
	li	s0,0
	call	fflush
	lw	a0,%lo(lines)(s1)
	sw	zero,4(sp)
	lui	s1,%hi(.LC9)
	call	rewind
.L43:
	lui	a5,%hi(lines)
	lw	a2,%lo(lines)(a5)
	li	a1,80
	addi	a0,sp,72
	call	fgets
	beq	a0,zero,.L56
.L47:
	addi	a4,sp,12
	addi	a3,sp,32
	addi	a2,sp,8
	addi	a1,s1,%lo(.LC9)
	addi	a0,sp,72
	call	sscanf
	li	a5,3
	beq	a0,a5,.L57
.L44:
	lui	a1,%hi(.LC10)
	addi	a1,a1,%lo(.LC10)
	addi	a0,sp,72
	call	strcmp
	bne	a0,zero,.L46
	lw	a5,0(sp)
	li	a1,80
	addi	a0,sp,72
	addi	a5,a5,1
	sw	a5,0(sp)
	lui	a5,%hi(lines)
	lw	a2,%lo(lines)(a5)
	call	fgets
	bne	a0,zero,.L47
.L56:
	lui	a5,%hi(lines)
	lw	a0,%lo(lines)(a5)
	li	s1,0
	call	fclose
	lui	a5,%hi(.LC8)
	addi	a0,a5,%lo(.LC8)
	call	remove
	lw	a2,0(sp)
	lw	a1,4(sp)
	lui	a0,%hi(.LC11)
	mv	a3,s0
	addi	a0,a0,%lo(.LC11)
	call	printf
	lui	a2,%hi(busy)
	li	a3,0
	addi	a2,a2,%lo(busy)
	li	a1,0
	addi	a0,sp,16
	call	pthread_create
	lui	s0,%hi(.LC13)
.L49:
	lui	a5,%hi(stdout)
	lw	a0,%lo(stdout)(a5)
	call	fflush
	call	fork
	beq	a0,zero,.L58
	li	a2,0
	addi	a1,sp,32
	call	waitpid
	lw	a1,32(sp)
	addi	a0,s0,%lo(.LC13)
	addi	s1,s1,1
	srai	a1,a1,8
	call	printf
	li	a5,5
	bne	s1,a5,.L49
	lw	a0,16(sp)
	lui	a5,%hi(stop)
	li	a4,1
	li	a1,0
	sw	a4,%lo(stop)(a5)
	call	pthread_join
	li	a0,0
.L38:
	lw	ra,160(sp)
	lw	s0,156(sp)
	lw	s1,152(sp)
	addi	sp,sp,164
	jr	ra
.L46:
	addi	s0,s0,1
	j	.L43
.L57:
	lui	a1,%hi(.LC2)
	addi	a1,a1,%lo(.LC2)
	addi	a0,sp,32
	call	strcmp
	bne	a0,zero,.L44
	lw	a5,4(sp)
	addi	a5,a5,1
	sw	a5,4(sp)
	j	.L43
.L50:
	li	a0,1
	j	.L38
.L58:
	li	a0,100
	call	malloc
	call	free
	lui	a0,%hi(.LC12)
	mv	a1,s1
	addi	a0,a0,%lo(.LC12)
	call	printf
	mv	a0,s1
	call	exit
	.size	main, .-main
	.section	.sbss,"aw",@nobits
	.align	2
	.type	stop, @object
	.size	stop, 4
stop:
	.zero	4
	.type	lines, @object
	.size	lines, 4
lines:
	.zero	4
	.type	wrong, @object
	.size	wrong, 4
wrong:
	.zero	4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
