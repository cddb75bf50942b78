	.file	"text.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.globl	memset
	.type	memset, @function
memset:
	add	a2,a0,a2
	mv	a5,a0
.L2:
	bne	a5,a2,.L3
	ret
.L3:
	addi	a5,a5,1
	sb	a1,-1(a5)
	j	.L2
	.size	memset, .-memset
	.align	2
	.globl	memcpy
	.type	memcpy, @function
memcpy:
	li	a5,0
.L5:
	bne	a2,a5,.L6
	ret
.L6:
	add	a4,a1,a5
	lbu	a3,0(a4)
	add	a4,a0,a5
	addi	a5,a5,1
	sb	a3,0(a4)
	j	.L5
	.size	memcpy, .-memcpy
	.align	2
	.globl	memcmp
	.type	memcmp, @function
memcmp:
	li	a4,0
.L8:
	bne	a2,a4,.L10
	li	a0,0
	ret
.L10:
	add	a5,a0,a4
	addi	a4,a4,1
	add	a3,a1,a4
	lbu	a5,0(a5)
	lbu	a3,-1(a3)
	beq	a5,a3,.L8
	sub	a0,a5,a3
	ret
	.size	memcmp, .-memcmp
	.align	2
	.globl	text_length
	.type	text_length, @function
text_length:
	mv	a5,a0
	li	a0,0
.L13:
	add	a4,a5,a0
	lbu	a4,0(a4)
	bne	a4,zero,.L14
	ret
.L14:
	addi	a0,a0,1
	j	.L13
	.size	text_length, .-text_length
	.align	2
	.globl	same_text
	.type	same_text, @function
same_text:
.L16:
	lbu	a5,0(a0)
	lbu	a4,0(a1)
	beq	a5,zero,.L17
	beq	a5,a4,.L18
.L17:
	sub	a0,a5,a4
	seqz	a0,a0
	ret
.L18:
	addi	a0,a0,1
	addi	a1,a1,1
	j	.L16
	.size	same_text, .-same_text
	.align	2
	.globl	starts_with
	.type	starts_with, @function
starts_with:
.L23:
	lbu	a5,0(a1)
	bne	a5,zero,.L25
	li	a0,1
	ret
.L25:
	lbu	a4,0(a0)
	addi	a0,a0,1
	addi	a1,a1,1
	beq	a4,a5,.L23
	li	a0,0
	ret
	.size	starts_with, .-starts_with
	.align	2
	.globl	find_text
	.type	find_text, @function
find_text:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s1,a1
	mv	s0,a0
.L28:
	lbu	a5,0(s0)
	bne	a5,zero,.L30
	li	s0,0
.L27:
	lw	ra,8(sp)
	mv	a0,s0
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L30:
	mv	a1,s1
	mv	a0,s0
	call	starts_with
	bne	a0,zero,.L27
	addi	s0,s0,1
	j	.L28
	.size	find_text, .-find_text
	.align	2
	.globl	put_text
	.type	put_text, @function
put_text:
.L33:
	lbu	a5,0(a1)
	addi	a1,a1,1
	sb	a5,0(a0)
	bne	a5,zero,.L34
	ret
.L34:
	addi	a0,a0,1
	j	.L33
	.size	put_text, .-put_text
	.align	2
	.globl	put_number
	.type	put_number, @function
put_number:
	srai	a5,a1,31
	addi	sp,sp,-24
	xor	a4,a5,a1
	sub	a4,a4,a5
	sw	ra,20(sp)
	sb	zero,11(sp)
	li	a5,11
	li	a2,10
	li	t0,9
.L37:
	remu	a3,a4,a2
	mv	t1,a5
	addi	a5,a5,-1
	add	t2,sp,a5
	addi	a3,a3,48
	sb	a3,0(t2)
	mv	a3,a4
	divu	a4,a4,a2
	bgtu	a3,t0,.L37
	bge	a1,zero,.L38
	addi	a4,t1,10
	add	a4,a4,sp
	li	a3,45
	addi	a5,t1,-2
	sb	a3,-12(a4)
.L38:
	add	a1,sp,a5
	call	put_text
	lw	ra,20(sp)
	addi	sp,sp,24
	jr	ra
	.size	put_number, .-put_number
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"EPERM"
	.align	2
.LC1:
	.string	"ENOENT"
	.align	2
.LC2:
	.string	"ESRCH"
	.align	2
.LC3:
	.string	"EINTR"
	.align	2
.LC4:
	.string	"EIO"
	.align	2
.LC5:
	.string	"ENXIO"
	.align	2
.LC6:
	.string	"E2BIG"
	.align	2
.LC7:
	.string	"ENOEXEC"
	.align	2
.LC8:
	.string	"EBADF"
	.align	2
.LC9:
	.string	"ECHILD"
	.align	2
.LC10:
	.string	"EAGAIN"
	.align	2
.LC11:
	.string	"ENOMEM"
	.align	2
.LC12:
	.string	"EACCES"
	.align	2
.LC13:
	.string	"EFAULT"
	.align	2
.LC14:
	.string	"EBUSY"
	.align	2
.LC15:
	.string	"EEXIST"
	.align	2
.LC16:
	.string	"EXDEV"
	.align	2
.LC17:
	.string	"ENODEV"
	.align	2
.LC18:
	.string	"ENOTDIR"
	.align	2
.LC19:
	.string	"EISDIR"
	.align	2
.LC20:
	.string	"EINVAL"
	.align	2
.LC21:
	.string	"ENFILE"
	.align	2
.LC22:
	.string	"EMFILE"
	.align	2
.LC23:
	.string	"ENOTTY"
	.align	2
.LC24:
	.string	"ETXTBSY"
	.align	2
.LC25:
	.string	"EFBIG"
	.align	2
.LC26:
	.string	"ENOSPC"
	.align	2
.LC27:
	.string	"ESPIPE"
	.align	2
.LC28:
	.string	"EROFS"
	.align	2
.LC29:
	.string	"EMLINK"
	.align	2
.LC30:
	.string	"EPIPE"
	.align	2
.LC31:
	.string	"ERANGE"
	.align	2
.LC32:
	.string	"EDEADLK"
	.align	2
.LC33:
	.string	"ENAMETOOLONG"
	.align	2
.LC34:
	.string	"ENOSYS"
	.align	2
.LC35:
	.string	"ENOTEMPTY"
	.align	2
.LC36:
	.string	"ELOOP"
	.align	2
.LC37:
	.string	"ENODATA"
	.align	2
.LC38:
	.string	"EOVERFLOW"
	.align	2
.LC39:
	.string	"ELIBBAD"
	.align	2
.LC40:
	.string	"ENOTSOCK"
	.align	2
.LC41:
	.string	"ENOTSUP"
	.align	2
.LC42:
	.string	"ETIMEDOUT"
	.align	2
.LC43:
	.string	"EALREADY"
	.align	2
.LC44:
	.string	"ESTALE"
	.align	2
.LC45:
	.string	"EOWNERDEAD"
	.section	.rodata
	.align	2
	.type	error_names, @object
	.size	error_names, 524
error_names:
	.zero	4
	.word	.LC0
	.word	.LC1
	.word	.LC2
	.word	.LC3
	.word	.LC4
	.word	.LC5
	.word	.LC6
	.word	.LC7
	.word	.LC8
	.word	.LC9
	.word	.LC10
	.word	.LC11
	.word	.LC12
	.word	.LC13
	.zero	4
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
	.zero	4
	.word	.LC31
	.word	.LC32
	.word	.LC33
	.zero	4
	.word	.LC34
	.word	.LC35
	.word	.LC36
	.zero	80
	.word	.LC37
	.zero	52
	.word	.LC38
	.zero	16
	.word	.LC39
	.zero	28
	.word	.LC40
	.zero	24
	.word	.LC41
	.zero	56
	.word	.LC42
	.zero	12
	.word	.LC43
	.zero	4
	.word	.LC44
	.zero	52
	.word	.LC45
	.section	.rodata.str1.4
	.align	2
.LC46:
	.string	"0"
	.align	2
.LC47:
	.string	"SIGHUP"
	.align	2
.LC48:
	.string	"SIGINT"
	.align	2
.LC49:
	.string	"SIGQUIT"
	.align	2
.LC50:
	.string	"SIGILL"
	.align	2
.LC51:
	.string	"SIGTRAP"
	.align	2
.LC52:
	.string	"SIGABRT"
	.align	2
.LC53:
	.string	"SIGBUS"
	.align	2
.LC54:
	.string	"SIGFPE"
	.align	2
.LC55:
	.string	"SIGKILL"
	.align	2
.LC56:
	.string	"SIGUSR1"
	.align	2
.LC57:
	.string	"SIGSEGV"
	.align	2
.LC58:
	.string	"SIGUSR2"
	.align	2
.LC59:
	.string	"SIGPIPE"
	.align	2
.LC60:
	.string	"SIGALRM"
	.align	2
.LC61:
	.string	"SIGTERM"
	.align	2
.LC62:
	.string	"SIGSTKFLT"
	.align	2
.LC63:
	.string	"SIGCHLD"
	.align	2
.LC64:
	.string	"SIGCONT"
	.align	2
.LC65:
	.string	"SIGSTOP"
	.align	2
.LC66:
	.string	"SIGTSTP"
	.align	2
.LC67:
	.string	"SIGTTIN"
	.align	2
.LC68:
	.string	"SIGTTOU"
	.align	2
.LC69:
	.string	"SIGURG"
	.align	2
.LC70:
	.string	"SIGXCPU"
	.align	2
.LC71:
	.string	"SIGXFSZ"
	.align	2
.LC72:
	.string	"SIGVTALRM"
	.align	2
.LC73:
	.string	"SIGPROF"
	.align	2
.LC74:
	.string	"SIGWINCH"
	.align	2
.LC75:
	.string	"SIGIO"
	.align	2
.LC76:
	.string	"SIGPWR"
	.align	2
.LC77:
	.string	"SIGSYS"
	.section	.rodata
	.align	2
	.type	signal_names, @object
	.size	signal_names, 128
signal_names:
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
	.word	.LC71
	.word	.LC72
	.word	.LC73
	.word	.LC74
	.word	.LC75
	.word	.LC76
	.word	.LC77
	.section	.rodata.str1.4
	.align	2
.LC78:
	.string	"no signal"
	.text
	.align	2
	.globl	signal_name
	.type	signal_name, @function
signal_name:
	addi	a4,a0,-1
	li	a5,30
	bgtu	a4,a5,.L43
	lui	a5,%hi(signal_names)
	slli	a0,a0,2
	addi	a5,a5,%lo(signal_names)
	add	a5,a5,a0
	lw	a0,0(a5)
	ret
.L43:
	lui	a0,%hi(.LC78)
	addi	a0,a0,%lo(.LC78)
	ret
	.size	signal_name, .-signal_name
	.align	2
	.type	say, @function
say:
	addi	sp,sp,-524
	sw	s0,516(sp)
	li	a4,32
	sw	ra,520(sp)
	sb	a4,0(sp)
	lbu	a4,0(a0)
	mv	a5,a0
	mv	s0,a1
	addi	a0,sp,1
	beq	a4,zero,.L45
	mv	a1,a5
	call	put_text
	mv	a5,a0
	li	a4,61
	addi	a0,a0,1
	sb	a4,0(a5)
.L45:
	mv	a1,s0
	call	put_text
	mv	a2,a0
	mv	a1,sp
	li	t0,64
	li	a0,100
	sub	a2,a2,a1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	ra,520(sp)
	lw	s0,516(sp)
	addi	sp,sp,524
	jr	ra
	.size	say, .-say
	.section	.rodata.str1.4
	.align	2
.LC79:
	.string	"error "
	.align	2
.LC80:
	.string	""
	.text
	.align	2
	.type	error_name, @function
error_name:
	addi	sp,sp,-12
	sw	s1,0(sp)
	sw	ra,8(sp)
	sw	s0,4(sp)
	li	a5,-130
	neg	s1,a0
	blt	a0,a5,.L50
	lui	a5,%hi(error_names)
	slli	a4,s1,2
	addi	a5,a5,%lo(error_names)
	add	a5,a5,a4
	lw	a0,0(a5)
	bne	a0,zero,.L49
.L50:
	lui	s0,%hi(number.0)
	lui	a1,%hi(.LC79)
	addi	a1,a1,%lo(.LC79)
	addi	a0,s0,%lo(number.0)
	call	put_text
	mv	a1,s1
	call	put_number
	lui	a1,%hi(.LC80)
	addi	a1,a1,%lo(.LC80)
	call	put_text
	sb	zero,0(a0)
	addi	a0,s0,%lo(number.0)
.L49:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	error_name, .-error_name
	.align	2
	.globl	saw
	.type	saw, @function
saw:
	li	a5,4096
	addi	sp,sp,-28
	addi	a4,a5,-1
	sw	s0,20(sp)
	sw	ra,24(sp)
	add	a4,a1,a4
	addi	a5,a5,-2
	mv	s0,a0
	bgtu	a4,a5,.L54
	mv	a0,a1
	call	error_name
	mv	a1,a0
	mv	a0,s0
	lw	s0,20(sp)
	lw	ra,24(sp)
	addi	sp,sp,28
	tail	say
.L54:
	mv	a0,sp
	call	put_number
	mv	a1,sp
	mv	a0,s0
	call	say
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	saw, .-saw
	.align	2
	.globl	saw_number
	.type	saw_number, @function
saw_number:
	addi	sp,sp,-28
	sw	s0,20(sp)
	mv	s0,a0
	mv	a0,sp
	sw	ra,24(sp)
	call	put_number
	mv	a1,sp
	mv	a0,s0
	call	say
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	saw_number, .-saw_number
	.section	.rodata.str1.4
	.align	2
.LC81:
	.string	"0x"
	.align	2
.LC82:
	.string	"0123456789abcdef"
	.text
	.align	2
	.globl	saw_hex
	.type	saw_hex, @function
saw_hex:
	addi	sp,sp,-28
	sw	s1,16(sp)
	mv	s1,a1
	lui	a1,%hi(.LC81)
	sw	s0,20(sp)
	addi	a1,a1,%lo(.LC81)
	mv	s0,a0
	mv	a0,sp
	sw	ra,24(sp)
	call	put_text
	srli	a4,s1,28
	li	a5,28
.L72:
	bne	a4,zero,.L59
	addi	a5,a5,-4
	beq	a5,zero,.L59
	srl	a4,s1,a5
	j	.L72
.L59:
	lui	a1,%hi(.LC82)
	mv	a2,a0
	mv	a3,a5
	addi	a1,a1,%lo(.LC82)
.L61:
	srl	a4,s1,a3
	andi	a4,a4,15
	add	a4,a1,a4
	lbu	a4,0(a4)
	addi	a3,a3,-4
	addi	a2,a2,1
	sb	a4,-1(a2)
	bge	a3,zero,.L61
	li	a4,1
	blt	a5,zero,.L63
	srli	a5,a5,2
	addi	a4,a5,1
.L63:
	add	a0,a0,a4
	sb	zero,0(a0)
	mv	a1,sp
	mv	a0,s0
	call	say
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	saw_hex, .-saw_hex
	.section	.rodata.str1.4
	.align	2
.LC83:
	.string	"yes"
	.align	2
.LC84:
	.string	"no"
	.text
	.align	2
	.globl	saw_is
	.type	saw_is, @function
saw_is:
	beq	a1,zero,.L75
	lui	a1,%hi(.LC83)
	addi	a1,a1,%lo(.LC83)
.L74:
	tail	say
.L75:
	lui	a1,%hi(.LC84)
	addi	a1,a1,%lo(.LC84)
	j	.L74
	.size	saw_is, .-saw_is
	.align	2
	.globl	saw_text
	.type	saw_text, @function
saw_text:
	addi	sp,sp,-16
	sw	s0,8(sp)
	mv	s0,a0
	mv	a0,a1
	sw	ra,12(sp)
	sw	a1,0(sp)
	call	text_length
	mv	a2,a0
	mv	a0,s0
	lw	s0,8(sp)
	lw	a1,0(sp)
	lw	ra,12(sp)
	addi	sp,sp,16
	tail	saw_bytes
	.size	saw_text, .-saw_text
	.section	.rodata.str1.4
	.align	2
.LC85:
	.string	"\""
	.align	2
.LC86:
	.string	"\"..."
	.align	2
.LC87:
	.string	"\\n"
	.align	2
.LC88:
	.string	"\\0"
	.align	2
.LC89:
	.string	"\\r"
	.text
	.align	2
	.globl	saw_bytes
	.type	saw_bytes, @function
saw_bytes:
	addi	sp,sp,-416
	sw	s0,408(sp)
	sw	ra,412(sp)
	sw	s1,404(sp)
	sw	a0,0(sp)
	mv	s0,a2
	bge	a2,zero,.L79
	lw	s0,408(sp)
	lw	ra,412(sp)
	lw	s1,404(sp)
	mv	a1,a2
	addi	sp,sp,416
	tail	saw
.L79:
	li	a4,34
	mv	s1,a1
	sb	a4,4(sp)
	addi	a0,sp,5
.L80:
	beq	s0,zero,.L89
	addi	a4,sp,396
	bltu	a0,a4,.L88
	lui	a1,%hi(.LC86)
	addi	a1,a1,%lo(.LC86)
.L87:
	call	put_text
	sb	zero,0(a0)
	lw	a0,0(sp)
	addi	a1,sp,4
	call	say
	lw	ra,412(sp)
	lw	s0,408(sp)
	lw	s1,404(sp)
	addi	sp,sp,416
	jr	ra
.L88:
	lbu	a4,0(s1)
	li	a3,10
	bne	a4,a3,.L81
	lui	a1,%hi(.LC87)
	addi	a1,a1,%lo(.LC87)
.L91:
	call	put_text
.L82:
	addi	s0,s0,-1
	addi	s1,s1,1
	j	.L80
.L81:
	bne	a4,zero,.L83
	lui	a1,%hi(.LC88)
	addi	a1,a1,%lo(.LC88)
	j	.L91
.L83:
	li	a3,13
	bne	a4,a3,.L84
	lui	a1,%hi(.LC89)
	addi	a1,a1,%lo(.LC89)
	j	.L91
.L84:
	li	a3,31
	bleu	a4,a3,.L85
	li	a3,127
	bne	a4,a3,.L86
.L85:
	li	a4,92
	sb	a4,0(a0)
	li	a4,120
	sb	a4,1(a0)
	lbu	a4,0(s1)
	lui	a5,%hi(.LC82)
	addi	a3,a5,%lo(.LC82)
	srli	a4,a4,4
	add	a4,a3,a4
	lbu	a4,0(a4)
	addi	a0,a0,4
	sb	a4,-2(a0)
	lbu	a4,0(s1)
	andi	a4,a4,15
	add	a3,a3,a4
	lbu	a4,0(a3)
	sb	a4,-1(a0)
	j	.L82
.L86:
	sb	a4,0(a0)
	addi	a0,a0,1
	j	.L82
.L89:
	lui	a1,%hi(.LC85)
	addi	a1,a1,%lo(.LC85)
	j	.L87
	.size	saw_bytes, .-saw_bytes
	.section	.rodata.str1.4
	.align	2
.LC90:
	.string	"continued"
	.align	2
.LC91:
	.string	"stopped "
	.align	2
.LC92:
	.string	"killed "
	.align	2
.LC93:
	.string	"exit "
	.text
	.align	2
	.globl	put_status
	.type	put_status, @function
put_status:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	sw	s1,0(sp)
	mv	s0,a1
	bge	a1,zero,.L93
	mv	s1,a0
	mv	a0,a1
	call	error_name
.L99:
	mv	a1,a0
	mv	a0,s1
	j	.L98
.L93:
	li	a5,65536
	addi	a5,a5,-1
	bne	a1,a5,.L94
	lui	a1,%hi(.LC90)
	addi	a1,a1,%lo(.LC90)
.L98:
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	put_text
.L94:
	andi	a5,a1,255
	li	a4,127
	bne	a5,a4,.L95
	lui	a1,%hi(.LC91)
	addi	a1,a1,%lo(.LC91)
	call	put_text
	mv	s1,a0
	srai	a0,s0,8
	call	signal_name
	j	.L99
.L95:
	andi	s1,a1,127
	beq	s1,zero,.L96
	lui	a1,%hi(.LC92)
	addi	a1,a1,%lo(.LC92)
	call	put_text
	mv	s0,a0
	mv	a0,s1
	call	signal_name
	mv	a1,a0
	mv	a0,s0
	j	.L98
.L96:
	lui	a1,%hi(.LC93)
	addi	a1,a1,%lo(.LC93)
	call	put_text
	srai	a1,s0,8
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	put_number
	.size	put_status, .-put_status
	.align	2
	.globl	saw_status
	.type	saw_status, @function
saw_status:
	addi	sp,sp,-76
	sw	s0,68(sp)
	mv	s0,a0
	mv	a0,sp
	sw	ra,72(sp)
	call	put_status
	mv	a1,sp
	mv	a0,s0
	call	say
	lw	ra,72(sp)
	lw	s0,68(sp)
	addi	sp,sp,76
	jr	ra
	.size	saw_status, .-saw_status
	.align	2
	.globl	saw_signal
	.type	saw_signal, @function
saw_signal:
	addi	sp,sp,-12
	sw	s0,4(sp)
	mv	s0,a0
	mv	a0,a1
	sw	ra,8(sp)
	call	signal_name
	mv	a1,a0
	mv	a0,s0
	lw	s0,4(sp)
	lw	ra,8(sp)
	addi	sp,sp,12
	tail	say
	.size	saw_signal, .-saw_signal
	.local	number.0
	.comm	number.0,16,4
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
