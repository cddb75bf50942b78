	.file	"calls.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.globl	on_qemu
	.section	.sbss,"aw",@nobits
	.align	2
	.type	on_qemu, @object
	.size	on_qemu, 4
on_qemu:
	.zero	4
	.globl	self_path
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"/bin/usertests"
	.section	.sdata,"aw"
	.align	2
	.type	self_path, @object
	.size	self_path, 4
self_path:
	.word	.LC0
	.text
	.align	2
	.globl	look_around
	.type	look_around, @function
look_around:
	mv	t1,a0
	li	t0,1100
	li	a0,-1
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	a0,a0,38
	seqz	a0,a0
	lui	a5,%hi(on_qemu)
	sw	a0,%lo(on_qemu)(a5)
.L2:
	lw	a5,0(t1)
	addi	t1,t1,4
	bne	a5,zero,.L2
	li	a3,31
.L3:
	lw	a4,0(t1)
	bne	a4,zero,.L5
	beq	a5,zero,.L1
	lui	a5,%hi(self_path)
	sw	t2,%lo(self_path)(a5)
.L1:
	ret
.L5:
	bne	a4,a3,.L4
	lw	t2,4(t1)
	li	a5,1
.L4:
	addi	t1,t1,8
	j	.L3
	.size	look_around, .-look_around
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"qemu-riscv32"
	.align	2
.LC2:
	.string	"-0"
	.align	2
.LC3:
	.string	"/usr/bin/qemu-riscv32"
	.text
	.align	2
	.globl	exec_self
	.type	exec_self, @function
exec_self:
	addi	sp,sp,-112
	sw	s0,104(sp)
	sw	s1,100(sp)
	mv	s0,a0
	mv	s1,a1
	li	a2,80
	li	a1,0
	addi	a0,sp,20
	sw	ra,108(sp)
	call	memset
	lui	a5,%hi(.LC1)
	addi	a5,a5,%lo(.LC1)
	sw	a5,4(sp)
	lui	a5,%hi(.LC2)
	addi	a5,a5,%lo(.LC2)
	sw	a5,8(sp)
	lw	a5,0(s0)
	sw	zero,0(sp)
	sw	a5,12(sp)
	lui	a5,%hi(self_path)
	lw	a0,%lo(self_path)(a5)
	sw	a0,16(sp)
	bne	s1,zero,.L12
	mv	s1,sp
.L12:
	lui	a5,%hi(on_qemu)
	lw	a5,%lo(on_qemu)(a5)
	beq	a5,zero,.L13
	addi	a4,sp,4
	addi	s0,s0,4
	li	a5,4
	mv	a1,a4
.L14:
	lw	a3,0(s0)
	addi	a4,a4,4
	addi	s0,s0,4
	bne	a3,zero,.L16
	slli	a5,a5,2
	addi	a5,a5,100
	add	a5,a5,sp
	lui	a0,%hi(.LC3)
	sw	zero,-96(a5)
	li	t0,221
	addi	a0,a0,%lo(.LC3)
	mv	a2,s1
	j	.L18
.L13:
	li	t0,221
	mv	a1,s0
	mv	a2,s1
	li	a3,0
.L18:
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	ra,108(sp)
	lw	s0,104(sp)
	lw	s1,100(sp)
	addi	sp,sp,112
	jr	ra
.L16:
	addi	a5,a5,1
	sw	a3,12(a4)
	j	.L14
	.size	exec_self, .-exec_self
	.align	2
	.type	status_of, @function
status_of:
	mv	a5,a0
	lw	a5,8(a5)
	li	a4,5
	lw	a0,20(a0)
	addi	a5,a5,-1
	bgtu	a5,a4,.L20
	lui	a4,%hi(.L22)
	slli	a5,a5,2
	addi	a4,a4,%lo(.L22)
	add	a5,a5,a4
	lw	a5,0(a5)
	jr	a5
	.section	.rodata
	.align	2
	.align	2
.L22:
	.word	.L26
	.word	.L19
	.word	.L24
	.word	.L20
	.word	.L23
	.word	.L27
	.text
.L26:
	slli	a0,a0,8
	ret
.L24:
	ori	a0,a0,128
	ret
.L23:
	slli	a0,a0,8
	ori	a0,a0,127
	ret
.L20:
	li	a0,-1
	ret
.L27:
	li	a0,65536
	addi	a0,a0,-1
.L19:
	ret
	.size	status_of, .-status_of
	.align	2
	.globl	sys_wait4
	.type	sys_wait4, @function
sys_wait4:
	addi	sp,sp,-152
	sw	s1,140(sp)
	sw	a0,8(sp)
	sw	a2,4(sp)
	mv	s1,a1
	li	a2,128
	li	a1,0
	addi	a0,sp,12
	sw	a3,0(sp)
	sw	ra,148(sp)
	sw	s0,144(sp)
	call	memset
	lw	a5,8(sp)
	lui	a4,%hi(on_qemu)
	li	a3,-1
	lw	a4,%lo(on_qemu)(a4)
	lw	t1,4(sp)
	blt	a5,a3,.L29
	bne	a5,a3,.L30
	beq	a4,zero,.L31
	andi	a0,t1,-12
	li	s0,-22
	beq	a0,zero,.L33
.L28:
	lw	ra,148(sp)
	mv	a0,s0
	lw	s0,144(sp)
	lw	s1,140(sp)
	addi	sp,sp,152
	jr	ra
.L30:
	bne	a5,zero,.L34
	beq	a4,zero,.L31
	andi	a5,t1,-12
	li	s0,-22
	bne	a5,zero,.L28
	li	t0,155
	li	a0,0
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a5,a0
.L57:
	li	a0,2
	j	.L33
.L34:
	beq	a4,zero,.L31
	andi	a4,t1,-12
	li	s0,-22
	li	a0,1
	bne	a4,zero,.L28
.L33:
	srai	a1,a5,31
	xor	a5,a1,a5
	sub	a1,a5,a1
	lw	a4,0(sp)
	li	t0,95
	addi	a2,sp,12
	ori	a3,t1,4
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s0,a0
	blt	a0,zero,.L28
	lw	s0,24(sp)
	beq	s0,zero,.L28
	li	a5,16
	beq	s1,a5,.L43
	beq	s1,zero,.L28
	mv	a0,a2
	call	status_of
	sw	a0,0(s1)
	j	.L28
.L29:
	bne	a4,zero,.L35
.L31:
	mv	a0,a5
	lw	a3,0(sp)
	li	t0,260
	mv	a1,s1
	mv	a2,t1
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s0,a0
	j	.L28
.L35:
	andi	a4,t1,-12
	li	s0,-22
	bne	a4,zero,.L28
	li	a4,-2147483648
	li	s0,-3
	bne	a5,a4,.L57
	j	.L28
.L43:
	li	s0,-14
	j	.L28
	.size	sys_wait4, .-sys_wait4
	.align	2
	.globl	sys_lseek
	.type	sys_lseek, @function
sys_lseek:
	addi	sp,sp,-12
	addi	a3,sp,7
	andi	a3,a3,-8
	li	t1,0
	sw	t1,0(a3)
	lui	t1,%hi(on_qemu)
	lw	t1,%lo(on_qemu)(t1)
	li	t2,0
	sw	t2,4(a3)
	bne	t1,zero,.L59
	li	t0,1100
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
.L58:
	addi	sp,sp,12
	jr	ra
.L59:
	mv	a5,a1
	mv	a4,a2
	li	t0,62
	mv	a2,a5
	srai	a1,a1,31
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	blt	a0,zero,.L58
	lw	a5,4(a3)
	lw	a0,0(a3)
	bgt	a5,zero,.L62
	bne	a5,zero,.L58
	bge	a0,zero,.L58
.L62:
	li	a0,-75
	j	.L58
	.size	sys_lseek, .-sys_lseek
	.align	2
	.type	stat_of, @function
stat_of:
	addi	sp,sp,-12
	sw	s1,0(sp)
	li	a2,80
	mv	s1,a1
	li	a1,0
	sw	s0,4(sp)
	sw	ra,8(sp)
	mv	s0,a0
	call	memset
	lw	a5,32(s1)
	lw	ra,8(sp)
	sw	a5,4(s0)
	lhu	a5,28(s1)
	sw	a5,8(s0)
	lw	a5,16(s1)
	sw	a5,12(s0)
	lw	a5,40(s1)
	sw	a5,32(s0)
	lw	a5,4(s1)
	lw	s1,0(sp)
	sw	a5,36(s0)
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
	.size	stat_of, .-stat_of
	.align	2
	.globl	sys_fstatat
	.type	sys_fstatat, @function
sys_fstatat:
	lui	a4,%hi(on_qemu)
	lw	a4,%lo(on_qemu)(a4)
	addi	sp,sp,-272
	sw	ra,268(sp)
	sw	s0,264(sp)
	sw	s1,260(sp)
	bne	a4,zero,.L68
	li	t0,79
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s0,a0
.L67:
	lw	ra,268(sp)
	mv	a0,s0
	lw	s0,264(sp)
	lw	s1,260(sp)
	addi	sp,sp,272
	jr	ra
.L68:
	mv	a5,a3
	addi	t2,sp,7
	li	a3,16
	mv	s1,a0
	mv	s0,a1
	mv	t1,a2
	andi	t2,t2,-8
	li	a4,16
	beq	a2,a3,.L70
	mv	a4,t2
.L70:
	mv	a2,a5
	li	t0,291
	mv	a0,s1
	mv	a1,s0
	li	a3,2047
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s0,a0
	blt	a0,zero,.L67
	mv	a1,t2
	mv	a0,t1
	call	stat_of
	j	.L67
	.size	sys_fstatat, .-sys_fstatat
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	""
	.text
	.align	2
	.globl	sys_fstat
	.type	sys_fstat, @function
sys_fstat:
	lui	a5,%hi(on_qemu)
	lw	a5,%lo(on_qemu)(a5)
	mv	a2,a1
	beq	a5,zero,.L75
	lui	a1,%hi(.LC4)
	li	a3,4096
	addi	a1,a1,%lo(.LC4)
	tail	sys_fstatat
.L75:
	li	t0,80
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_fstat, .-sys_fstat
	.align	2
	.type	widen, @function
widen:
	mv	a5,a0
	mv	a0,a1
	beq	a1,zero,.L77
	li	a4,16
	beq	a1,a4,.L77
	lw	a4,0(a1)
	mv	a0,a5
	sw	a4,0(a5)
	srai	a4,a4,31
	sw	a4,4(a5)
	lw	a4,4(a1)
	sw	a4,8(a5)
	srai	a4,a4,31
	sw	a4,12(a5)
.L77:
	ret
	.size	widen, .-widen
	.align	2
	.type	narrow, @function
narrow:
	beq	a0,zero,.L81
	li	a5,16
	beq	a0,a5,.L81
	lw	a5,0(a1)
	sw	a5,0(a0)
	lw	a5,8(a1)
	sw	a5,4(a0)
.L81:
	ret
	.size	narrow, .-narrow
	.align	2
	.globl	sys_clock_nanosleep
	.type	sys_clock_nanosleep, @function
sys_clock_nanosleep:
	addi	sp,sp,-56
	lui	a4,%hi(on_qemu)
	sw	s0,48(sp)
	lw	a4,%lo(on_qemu)(a4)
	addi	s0,sp,15
	sw	ra,52(sp)
	sw	s1,44(sp)
	andi	s0,s0,-8
	sw	zero,16(s0)
	sw	zero,20(s0)
	sw	zero,24(s0)
	sw	zero,28(s0)
	sw	zero,0(s0)
	sw	zero,4(s0)
	sw	zero,8(s0)
	sw	zero,12(s0)
	bne	a4,zero,.L87
	li	t0,115
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s1,a0
.L86:
	lw	ra,52(sp)
	lw	s0,48(sp)
	mv	a0,s1
	lw	s1,44(sp)
	addi	sp,sp,56
	jr	ra
.L87:
	sw	a1,0(sp)
	mv	s1,a0
	mv	a1,a2
	addi	a0,s0,16
	sw	a3,4(sp)
	call	widen
	lw	t2,4(sp)
	lw	t1,0(sp)
	mv	a2,a0
	li	a3,0
	beq	t2,zero,.L89
	mv	a3,s0
.L89:
	li	t0,407
	mv	a0,s1
	mv	a1,t1
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a5,-4
	mv	s1,a0
	bne	a0,a5,.L86
	andi	t1,t1,1
	bne	t1,zero,.L86
	mv	a1,s0
	mv	a0,t2
	call	narrow
	j	.L86
	.size	sys_clock_nanosleep, .-sys_clock_nanosleep
	.align	2
	.globl	sys_nanosleep
	.type	sys_nanosleep, @function
sys_nanosleep:
	lui	a5,%hi(on_qemu)
	lw	a5,%lo(on_qemu)(a5)
	mv	a2,a0
	mv	a3,a1
	beq	a5,zero,.L95
	li	a1,0
	li	a0,1
	tail	sys_clock_nanosleep
.L95:
	li	t0,101
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_nanosleep, .-sys_nanosleep
	.align	2
	.globl	sys_clock_gettime
	.type	sys_clock_gettime, @function
sys_clock_gettime:
	lui	a4,%hi(on_qemu)
	lw	a4,%lo(on_qemu)(a4)
	addi	sp,sp,-32
	sw	ra,28(sp)
	sw	s0,24(sp)
	bne	a4,zero,.L97
	li	t0,113
	li	a2,0
	li	a3,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s0,a0
.L96:
	lw	ra,28(sp)
	mv	a0,s0
	lw	s0,24(sp)
	addi	sp,sp,32
	jr	ra
.L97:
	mv	t1,a1
	addi	t2,sp,7
	li	a4,16
	mv	a5,a0
	andi	t2,t2,-8
	li	a1,16
	beq	t1,a4,.L99
	mv	a1,t2
.L99:
	mv	a0,a5
	li	t0,403
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s0,a0
	blt	a0,zero,.L96
	mv	a1,t2
	mv	a0,t1
	call	narrow
	j	.L96
	.size	sys_clock_gettime, .-sys_clock_gettime
	.align	2
	.globl	sys_getrlimit
	.type	sys_getrlimit, @function
sys_getrlimit:
	lui	a4,%hi(on_qemu)
	lw	a4,%lo(on_qemu)(a4)
	bne	a4,zero,.L105
	li	t0,163
	li	a2,0
	li	a3,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
.L105:
	addi	sp,sp,-20
	addi	t1,sp,7
	li	a4,16
	mv	a5,a0
	mv	t2,a1
	andi	t1,t1,-8
	li	a3,16
	beq	a1,a4,.L107
	mv	a3,t1
.L107:
	mv	a1,a5
	li	t0,261
	li	a0,0
	li	a2,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	blt	a0,zero,.L104
	lw	a4,4(t1)
	lw	a5,0(t1)
	beq	a4,zero,.L109
	li	a5,-1
.L109:
	lw	a4,12(t1)
	sw	a5,0(t2)
	lw	a5,8(t1)
	beq	a4,zero,.L111
	li	a5,-1
.L111:
	sw	a5,4(t2)
.L104:
	addi	sp,sp,20
	jr	ra
	.size	sys_getrlimit, .-sys_getrlimit
	.align	2
	.globl	sys_setrlimit
	.type	sys_setrlimit, @function
sys_setrlimit:
	lui	a4,%hi(on_qemu)
	lw	a4,%lo(on_qemu)(a4)
	bne	a4,zero,.L119
	li	t0,164
	li	a2,0
	li	a3,0
.L129:
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
.L119:
	li	a4,16
	mv	a3,a0
	mv	a5,a1
	bne	a1,a4,.L121
	mv	a1,a3
	li	t0,261
	li	a0,0
	li	a2,16
	li	a3,0
	li	a4,0
	j	.L129
.L121:
	lw	a4,0(a1)
	addi	sp,sp,-20
	addi	a2,sp,7
	li	a1,-1
	andi	a2,a2,-8
	beq	a4,a1,.L124
	li	a1,0
.L122:
	lw	a5,4(a5)
	sw	a4,0(a2)
	sw	a1,4(a2)
	li	a4,-1
	beq	a5,a4,.L125
	li	a4,0
.L123:
	sw	a5,8(a2)
	sw	a4,12(a2)
	mv	a1,a3
	li	t0,261
	li	a0,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	sp,sp,20
	jr	ra
.L124:
	li	a4,-1
	li	a1,-1
	j	.L122
.L125:
	li	a5,-1
	li	a4,-1
	j	.L123
	.size	sys_setrlimit, .-sys_setrlimit
	.align	2
	.globl	sys_renameat
	.type	sys_renameat, @function
sys_renameat:
	lui	a5,%hi(on_qemu)
	lw	a5,%lo(on_qemu)(a5)
	li	t0,276
	bne	a5,zero,.L133
	li	t0,38
.L133:
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_renameat, .-sys_renameat
	.align	2
	.globl	sys_futex
	.type	sys_futex, @function
sys_futex:
	addi	sp,sp,-44
	sw	s0,36(sp)
	sw	s1,32(sp)
	mv	s0,a1
	mv	s1,a0
	andi	t1,a1,127
	addi	a0,sp,19
	lui	a1,%hi(on_qemu)
	sw	ra,40(sp)
	lw	a1,%lo(on_qemu)(a1)
	andi	a0,a0,-8
	beq	t1,zero,.L135
	li	t0,9
	bne	t1,t0,.L136
.L135:
	beq	a1,zero,.L137
	mv	a1,a3
	sw	a5,8(sp)
	sw	a4,4(sp)
	sw	a2,0(sp)
	call	widen
	lw	a2,0(sp)
	lw	a4,4(sp)
	lw	a5,8(sp)
	mv	t1,a0
.L138:
	li	t0,422
	mv	a0,s1
	mv	a1,s0
	mv	a3,t1
	j	.L148
.L136:
	mv	t1,a3
	bne	a1,zero,.L138
.L137:
	li	t0,98
	mv	a0,s1
	mv	a1,s0
.L148:
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	ra,40(sp)
	lw	s0,36(sp)
	lw	s1,32(sp)
	addi	sp,sp,44
	jr	ra
	.size	sys_futex, .-sys_futex
	.align	2
	.globl	sys_sigaction
	.type	sys_sigaction, @function
sys_sigaction:
	lui	a5,%hi(on_qemu)
	lw	a5,%lo(on_qemu)(a5)
	addi	sp,sp,-40
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	sw	zero,16(sp)
	sw	zero,20(sp)
	sw	zero,24(sp)
	sw	zero,28(sp)
	sw	zero,32(sp)
	sw	zero,36(sp)
	mv	t1,a2
	beq	a5,zero,.L150
	li	a5,16
	beq	a1,a5,.L150
	bne	a2,a5,.L151
.L150:
	li	t0,134
	mv	a2,t1
	li	a3,8
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
.L149:
	addi	sp,sp,40
	jr	ra
.L151:
	li	a5,0
	beq	a1,zero,.L153
	lw	a5,0(a1)
	sw	a5,0(sp)
	lw	a5,4(a1)
	sw	a5,4(sp)
	lw	a5,8(a1)
	sw	a5,12(sp)
	lw	a5,12(a1)
	sw	a5,16(sp)
	mv	a5,sp
.L153:
	li	a2,0
	beq	t1,zero,.L154
	addi	a2,sp,20
.L154:
	mv	a1,a5
	li	t0,134
	li	a3,8
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	blt	a0,zero,.L149
	beq	t1,zero,.L149
	lw	a5,20(sp)
	sw	a5,0(t1)
	lw	a5,24(sp)
	sw	a5,4(t1)
	lw	a5,32(sp)
	sw	a5,8(t1)
	lw	a5,36(sp)
	sw	a5,12(t1)
	j	.L149
	.size	sys_sigaction, .-sys_sigaction
	.globl	signal_handlers
	.bss
	.align	2
	.type	signal_handlers, @object
	.size	signal_handlers, 128
signal_handlers:
	.zero	128
 #APP
	.text
        .globl  signal_entry
signal_entry:
        addi    sp, sp, -16
        sw      ra, 0(sp)
        slli    t0, a0, 2
        la      t1, signal_handlers
        add     t0, t0, t1
        lw      t0, 0(t0)
        jalr    t0
        lw      ra, 0(sp)
        addi    sp, sp, 16
        li      t0, 139
        ret

 #NO_APP
	.text
	.align	2
	.globl	set_handler
	.type	set_handler, @function
set_handler:
	lui	a5,%hi(signal_entry)
	addi	sp,sp,-28
	addi	a5,a5,%lo(signal_entry)
	sw	a5,0(sp)
	lui	a5,%hi(signal_handlers)
	slli	a4,a0,2
	addi	a5,a5,%lo(signal_handlers)
	sw	ra,24(sp)
	add	a5,a5,a4
	sw	a2,4(sp)
	sw	a1,0(a5)
	li	a2,0
	mv	a1,sp
	sw	zero,8(sp)
	sw	zero,12(sp)
	call	sys_sigaction
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	set_handler, .-set_handler
	.align	2
	.globl	change_mask
	.type	change_mask, @function
change_mask:
	addi	a1,a1,-1
	li	a5,1
	addi	sp,sp,-8
	sll	a5,a5,a1
	sw	a5,0(sp)
	sw	zero,4(sp)
	li	t0,135
	mv	a1,sp
	li	a2,0
	li	a3,8
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	sp,sp,8
	jr	ra
	.size	change_mask, .-change_mask
	.align	2
	.globl	sys_exit
	.type	sys_exit, @function
sys_exit:
	mv	t1,a0
.L171:
	li	t0,94
	mv	a0,t1
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	j	.L171
	.size	sys_exit, .-sys_exit
	.align	2
	.globl	wait_for
	.type	wait_for, @function
wait_for:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	ra,12(sp)
	mv	s0,a0
	sw	zero,0(sp)
.L173:
	li	a3,0
	li	a2,0
	mv	a1,sp
	mv	a0,s0
	call	sys_wait4
	li	a5,-4
	beq	a0,a5,.L173
	blt	a0,zero,.L172
	lw	a0,0(sp)
.L172:
	lw	ra,12(sp)
	lw	s0,8(sp)
	addi	sp,sp,16
	jr	ra
	.size	wait_for, .-wait_for
	.align	2
	.globl	sleep_ms
	.type	sleep_ms, @function
sleep_ms:
	li	a4,1000
	div	a5,a0,a4
	addi	sp,sp,-20
	addi	a3,sp,7
	andi	a3,a3,-8
	li	t1,-4
	rem	a0,a0,a4
	sw	a5,0(a3)
	srai	a5,a5,31
	sw	a5,4(a3)
	li	a5,999424
	addi	a5,a5,576
	mul	a0,a0,a5
	sw	a0,8(a3)
	srai	a0,a0,31
	sw	a0,12(a3)
.L178:
	li	t0,407
	li	a0,1
	li	a1,0
	mv	a2,a3
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	beq	a0,t1,.L178
	addi	sp,sp,20
	jr	ra
	.size	sleep_ms, .-sleep_ms
	.align	2
	.globl	make_file
	.type	make_file, @function
make_file:
	addi	sp,sp,-12
	mv	a5,a0
	sw	s1,0(sp)
	sw	ra,8(sp)
	sw	s0,4(sp)
	mv	s1,a1
	li	t0,56
	mv	a1,a5
	li	a0,-100
	li	a2,578
	li	a3,420
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	s0,a0
	mv	a0,s1
	call	text_length
	mv	a2,a0
	li	t0,64
	mv	a0,s0
	mv	a1,s1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a2,0
	mv	a0,s0
	li	a1,0
	call	sys_lseek
	lw	ra,8(sp)
	mv	a0,s0
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	make_file, .-make_file
	.align	2
	.globl	get_pages
	.type	get_pages, @function
get_pages:
	mv	a1,a0
	li	t0,222
	li	a0,0
	slli	a1,a1,12
	li	a2,3
	li	a3,34
	li	a4,-1
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	get_pages, .-get_pages
	.section	.rodata.str1.4
	.align	2
.LC5:
	.string	"!"
	.text
	.align	2
	.globl	send_byte
	.type	send_byte, @function
send_byte:
	lui	a1,%hi(.LC5)
	li	t0,64
	addi	a1,a1,%lo(.LC5)
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	send_byte, .-send_byte
	.align	2
	.globl	await_byte
	.type	await_byte, @function
await_byte:
	addi	sp,sp,-4
	mv	t1,a0
	li	t2,-4
.L186:
	li	t0,63
	mv	a0,t1
	addi	a1,sp,3
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	beq	a0,t2,.L186
	addi	sp,sp,4
	jr	ra
	.size	await_byte, .-await_byte
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
