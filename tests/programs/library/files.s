	.file	"files.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"r"
	.align	2
.LC1:
	.string	"/tmp/badak-library-test"
	.align	2
.LC2:
	.string	"\n"
	.align	2
.LC3:
	.string	"  %d <%.*s>\n"
	.align	2
.LC4:
	.string	"  end %d, error %d, "
	.align	2
.LC5:
	.string	"close %d\n"
	.text
	.align	2
	.type	show, @function
show:
	lui	a1,%hi(.LC0)
	lui	a0,%hi(.LC1)
	addi	sp,sp,-56
	addi	a1,a1,%lo(.LC0)
	addi	a0,a0,%lo(.LC1)
	sw	s1,44(sp)
	sw	ra,52(sp)
	sw	s0,48(sp)
	call	fopen
	sw	a0,0(sp)
	lui	s1,%hi(.LC2)
	j	.L2
.L3:
	call	strlen
	mv	s0,a0
	addi	a1,s1,%lo(.LC2)
	addi	a0,sp,4
	call	strcspn
	mv	a2,a0
	lui	a0,%hi(.LC3)
	addi	a3,sp,4
	mv	a1,s0
	addi	a0,a0,%lo(.LC3)
	call	printf
.L2:
	lw	a2,0(sp)
	li	a1,40
	addi	a0,sp,4
	call	fgets
	mv	a5,a0
	addi	a0,sp,4
	bne	a5,zero,.L3
	lw	s1,0(sp)
	mv	a0,s1
	call	feof
	mv	s0,a0
	mv	a0,s1
	call	ferror
	snez	a2,a0
	lui	a0,%hi(.LC4)
	snez	a1,s0
	addi	a0,a0,%lo(.LC4)
	call	printf
	mv	a0,s1
	call	fclose
	mv	a1,a0
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	printf
	lw	ra,52(sp)
	lw	s0,48(sp)
	lw	s1,44(sp)
	addi	sp,sp,56
	jr	ra
	.size	show, .-show
	.section	.rodata.str1.4
	.align	2
.LC6:
	.string	"w"
	.align	2
.LC7:
	.string	"%d\n"
	.align	2
.LC8:
	.string	"first %d\n"
	.align	2
.LC9:
	.string	"second line that is longer than a buffer of forty bytes\n"
	.align	2
.LC10:
	.string	"%ld "
	.align	2
.LC11:
	.string	"a"
	.align	2
.LC12:
	.string	"yz\n"
	.align	2
.LC13:
	.string	"r+"
	.align	2
.LC14:
	.string	"%19s %d"
	.align	2
.LC15:
	.string	"%d "
	.align	2
.LC16:
	.string	"%s %d %ld "
	.align	2
.LC17:
	.string	"%c "
	.align	2
.LC18:
	.string	"%c"
	.align	2
.LC19:
	.string	"FIRST"
	.align	2
.LC20:
	.string	"w+"
	.align	2
.LC21:
	.string	"%d %d "
	.align	2
.LC22:
	.string	"%d %d\n"
	.align	2
.LC23:
	.string	"unbuffered"
	.align	2
.LC24:
	.string	"/does/not/exist"
	.align	2
.LC25:
	.string	"q"
	.align	2
.LC26:
	.string	"by another descriptor\n"
	.section	.text.startup,"ax",@progbits
	.align	2
	.globl	main
	.type	main, @function
main:
	addi	sp,sp,-44
	lui	a5,%hi(.LC6)
	sw	s1,32(sp)
	lui	s1,%hi(.LC1)
	addi	a1,a5,%lo(.LC6)
	addi	a0,s1,%lo(.LC1)
	sw	ra,40(sp)
	sw	s0,36(sp)
	call	fopen
	lui	a5,%hi(.LC7)
	mv	s0,a0
	snez	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	lui	a1,%hi(.LC8)
	li	a2,1
	addi	a1,a1,%lo(.LC8)
	mv	a0,s0
	call	fprintf
	lui	a0,%hi(.LC9)
	mv	a1,s0
	addi	a0,a0,%lo(.LC9)
	call	fputs
	mv	a1,s0
	li	a0,120
	call	fputc
	mv	a0,s0
	call	ftell
	lui	a4,%hi(.LC10)
	mv	a1,a0
	addi	a0,a4,%lo(.LC10)
	call	printf
	mv	a0,s0
	call	fclose
	lui	a5,%hi(.LC7)
	mv	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	call	show
	lui	a1,%hi(.LC11)
	addi	a1,a1,%lo(.LC11)
	addi	a0,s1,%lo(.LC1)
	call	fopen
	mv	a3,a0
	mv	s0,a0
	lui	a0,%hi(.LC12)
	li	a2,3
	li	a1,1
	addi	a0,a0,%lo(.LC12)
	call	fwrite
	mv	a0,s0
	call	fclose
	lui	a5,%hi(.LC7)
	mv	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	call	show
	lui	a1,%hi(.LC13)
	addi	a1,a1,%lo(.LC13)
	addi	a0,s1,%lo(.LC1)
	call	fopen
	lui	a1,%hi(.LC14)
	addi	a3,sp,8
	addi	a2,sp,12
	addi	a1,a1,%lo(.LC14)
	mv	s0,a0
	lui	s1,%hi(.LC15)
	call	fscanf
	mv	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	lw	a2,8(sp)
	mv	a0,s0
	sw	a2,0(sp)
	call	ftell
	lw	a2,0(sp)
	mv	a3,a0
	lui	a0,%hi(.LC16)
	addi	a1,sp,12
	addi	a0,a0,%lo(.LC16)
	call	printf
	li	a2,1
	li	a1,1
	mv	a0,s0
	call	fseek
	mv	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	mv	a0,s0
	call	getc
	lui	a3,%hi(.LC17)
	mv	a1,a0
	addi	a0,a3,%lo(.LC17)
	call	printf
	mv	a1,s0
	li	a0,83
	call	ungetc
	lui	a3,%hi(.LC17)
	mv	a1,a0
	addi	a0,a3,%lo(.LC17)
	call	printf
	mv	a0,s0
	call	ftell
	lui	a2,%hi(.LC10)
	mv	a1,a0
	addi	a0,a2,%lo(.LC10)
	call	printf
	mv	a0,s0
	call	getc
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	printf
	mv	a0,s0
	call	getc
	lui	a3,%hi(.LC17)
	mv	a1,a0
	addi	a0,a3,%lo(.LC17)
	call	printf
	li	a2,0
	li	a1,0
	mv	a0,s0
	call	fseek
	mv	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	lui	a0,%hi(.LC19)
	mv	a1,s0
	addi	a0,a0,%lo(.LC19)
	call	fputs
	mv	a0,s0
	call	fclose
	lui	a4,%hi(.LC7)
	mv	a1,a0
	addi	a0,a4,%lo(.LC7)
	call	printf
	call	show
	lui	a4,%hi(.LC0)
	lui	a5,%hi(.LC1)
	addi	a1,a4,%lo(.LC0)
	addi	a0,a5,%lo(.LC1)
	call	fopen
	mv	s0,a0
	mv	a1,a0
	li	a0,120
	call	fputc
	mv	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	mv	a0,s0
	call	ferror
	snez	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	mv	a0,s0
	call	fclose
	lui	a5,%hi(.LC1)
	lui	a1,%hi(.LC20)
	addi	a1,a1,%lo(.LC20)
	addi	a0,a5,%lo(.LC1)
	call	fopen
	lui	t1,%hi(block.1)
	li	a1,8192
	sw	a0,0(sp)
	addi	a2,t1,%lo(block.1)
	li	a5,0
	li	a4,0
	addi	a1,a1,1808
.L7:
	srai	a3,a4,8
	add	a3,a5,a3
	sb	a3,0(a2)
	addi	a5,a5,7
	addi	a4,a4,1
	andi	a5,a5,0xff
	addi	a2,a2,1
	bne	a4,a1,.L7
	lw	s0,0(sp)
	addi	a0,t1,%lo(block.1)
	li	a2,100
	mv	a3,s0
	li	a1,100
	sw	a4,4(sp)
	call	fwrite
	mv	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	mv	a0,s0
	call	ftell
	lui	a5,%hi(.LC10)
	mv	a1,a0
	addi	a0,a5,%lo(.LC10)
	call	printf
	mv	a0,s0
	call	rewind
	lw	a4,4(sp)
	mv	a3,s0
	sw	s0,0(sp)
	lui	s0,%hi(back.0)
	mv	a2,a4
	li	a1,1
	addi	a0,s0,%lo(back.0)
	call	fread
	mv	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	lw	a4,4(sp)
	lui	t1,%hi(block.1)
	addi	a0,t1,%lo(block.1)
	mv	a2,a4
	addi	a1,s0,%lo(back.0)
	call	memcmp
	mv	a1,a0
	lw	a0,0(sp)
	sw	a1,4(sp)
	call	feof
	lw	a1,4(sp)
	snez	a2,a0
	lui	a0,%hi(.LC21)
	addi	a0,a0,%lo(.LC21)
	call	printf
	lw	a3,0(sp)
	li	a2,1
	li	a1,1
	addi	a0,s0,%lo(back.0)
	call	fread
	mv	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	lw	a0,0(sp)
	call	feof
	snez	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	lw	a0,0(sp)
	li	a2,2
	li	a1,-10
	call	fseek
	mv	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	lw	a0,0(sp)
	call	ftell
	lui	a5,%hi(.LC10)
	mv	a1,a0
	addi	a0,a5,%lo(.LC10)
	call	printf
	lw	a3,0(sp)
	li	a2,4
	li	a1,3
	addi	a0,s0,%lo(back.0)
	call	fread
	mv	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	lui	a1,%hi(block.1+9990)
	li	a2,10
	addi	a1,a1,%lo(block.1+9990)
	addi	a0,s0,%lo(back.0)
	call	memcmp
	mv	s0,a0
	lw	a0,0(sp)
	call	fclose
	mv	a2,a0
	lui	a0,%hi(.LC22)
	mv	a1,s0
	addi	a0,a0,%lo(.LC22)
	call	printf
	lui	a5,%hi(.LC0)
	lui	s0,%hi(.LC1)
	addi	a1,a5,%lo(.LC0)
	addi	a0,s0,%lo(.LC1)
	call	fopen
	lui	a3,%hi(.LC6)
	mv	a2,a0
	addi	a1,a3,%lo(.LC6)
	addi	a0,s0,%lo(.LC1)
	call	freopen
	li	a2,0
	li	a3,0
	li	a1,0
	mv	s0,a0
	call	setvbuf
	lui	a0,%hi(.LC23)
	mv	a1,s0
	addi	a0,a0,%lo(.LC23)
	call	fputs
	call	show
	mv	a0,s0
	call	fileno
	slti	a1,a0,3
	xori	a1,a1,1
	addi	a0,s1,%lo(.LC15)
	call	printf
	mv	a0,s0
	call	fclose
	lui	a5,%hi(.LC7)
	mv	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	lui	s0,%hi(.LC1)
	addi	a0,s0,%lo(.LC1)
	call	remove
	mv	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	addi	a0,s0,%lo(.LC1)
	call	remove
	lui	a5,%hi(.LC7)
	mv	a1,a0
	addi	a0,a5,%lo(.LC7)
	call	printf
	lui	a4,%hi(.LC0)
	lui	a0,%hi(.LC24)
	addi	a1,a4,%lo(.LC0)
	addi	a0,a0,%lo(.LC24)
	call	fopen
	seqz	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	call	__errno_location
	lw	a1,0(a0)
	addi	a0,s1,%lo(.LC15)
	addi	a1,a1,-2
	seqz	a1,a1
	call	printf
	lui	a1,%hi(.LC25)
	addi	a1,a1,%lo(.LC25)
	addi	a0,s0,%lo(.LC1)
	call	fopen
	seqz	a1,a0
	addi	a0,s1,%lo(.LC15)
	call	printf
	call	__errno_location
	lw	a1,0(a0)
	lui	s1,%hi(.LC7)
	addi	a0,s1,%lo(.LC7)
	addi	a1,a1,-22
	seqz	a1,a1
	call	printf
	li	a0,1
	call	dup
	lui	a3,%hi(.LC6)
	addi	a1,a3,%lo(.LC6)
	call	fdopen
	lui	a1,%hi(.LC26)
	addi	a1,a1,%lo(.LC26)
	mv	s0,a0
	call	fprintf
	lui	a5,%hi(stdout)
	lw	a0,%lo(stdout)(a5)
	call	fflush
	mv	a0,s0
	call	fclose
	mv	a1,a0
	addi	a0,s1,%lo(.LC7)
	call	printf
	lw	ra,40(sp)
	lw	s0,36(sp)
	lw	s1,32(sp)
	li	a0,0
	addi	sp,sp,44
	jr	ra
	.size	main, .-main
	.bss
	.align	2
	.type	back.0, @object
	.size	back.0, 10000
back.0:
	.zero	10000
	.type	block.1, @object
	.size	block.1, 10000
block.1:
	.zero	10000
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
