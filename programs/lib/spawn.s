	.file	"spawn.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	spawn, @function
spawn:
	addi	sp,sp,-48
	sw	ra,44(sp)
	sw	s0,40(sp)
	sw	s1,36(sp)
	sw	a0,12(sp)
	sw	a1,0(sp)
	sw	a2,16(sp)
	sw	a3,4(sp)
	sw	a4,8(sp)
	sw	a5,20(sp)
	sw	zero,32(sp)
	call	vfork@plt
	beq	a0,zero,.L39
	blt	a0,zero,.L40
	lw	a4,32(sp)
	bne	a4,zero,.L41
	lw	a4,0(sp)
	beq	a4,zero,.L31
	sw	a0,0(a4)
.L31:
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	a0,32(sp)
	lw	s1,36(sp)
	addi	sp,sp,48
	jr	ra
.L41:
	li	a2,0
	li	a1,0
	call	waitpid@plt
	j	.L31
.L40:
	call	__errno_location@plt
	lw	ra,44(sp)
	lw	s0,40(sp)
	lw	a0,0(a0)
	lw	s1,36(sp)
	addi	sp,sp,48
	jr	ra
.L39:
	lw	a5,8(sp)
	beq	a5,zero,.L4
	lh	a5,0(a5)
	sw	a5,28(sp)
	andi	a5,a5,128
	beq	a5,zero,.L8
	call	setsid@plt
	blt	a0,zero,.L13
.L8:
	lw	a5,28(sp)
	andi	a5,a5,2
	beq	a5,zero,.L7
	lw	a5,8(sp)
	li	a0,0
	lw	a1,4(a5)
	call	setpgid@plt
	blt	a0,zero,.L13
.L7:
	lw	a5,28(sp)
	andi	a5,a5,4
	beq	a5,zero,.L16
	lw	a5,8(sp)
	li	s0,1
	li	s1,32
	addi	a5,a5,8
	sw	a5,24(sp)
.L15:
	lw	a0,24(sp)
	mv	a1,s0
	call	sigismember@plt
	ble	a0,zero,.L17
	li	a1,0
	mv	a0,s0
	call	signal@plt
.L17:
	addi	s0,s0,1
	bne	s0,s1,.L15
.L16:
	lw	a5,4(sp)
	beq	a5,zero,.L12
	lw	a5,4(sp)
	lw	s1,0(a5)
	beq	s1,zero,.L12
.L25:
	lw	a4,4(s1)
	beq	a4,zero,.L22
	li	a5,1
	beq	a4,a5,.L23
	lw	a2,20(s1)
	lw	a1,16(s1)
	addi	a0,s1,24
	call	open@plt
	mv	s0,a0
	blt	a0,zero,.L13
	lw	a1,8(s1)
	beq	a0,a1,.L27
	call	dup2@plt
	blt	a0,zero,.L13
	mv	a0,s0
	call	close@plt
	mv	a4,a0
.L26:
	blt	a4,zero,.L13
.L27:
	lw	s1,0(s1)
	bne	s1,zero,.L25
.L12:
	lw	a5,28(sp)
	andi	s0,a5,8
	bne	s0,zero,.L42
.L19:
	lw	a2,48(sp)
	lw	a1,20(sp)
	lw	a0,16(sp)
	lw	a5,12(sp)
	jalr	a5
.L13:
	call	__errno_location@plt
	lw	a5,0(a0)
	li	a0,127
	sw	a5,32(sp)
	call	_exit@plt
.L22:
	lw	a0,8(s1)
	call	close@plt
	j	.L27
.L23:
	lw	a1,12(s1)
	lw	a0,8(s1)
	call	dup2@plt
	mv	a4,a0
	j	.L26
.L42:
	lw	a5,8(sp)
	li	a2,0
	li	a0,2
	addi	a1,a5,16
	call	sigprocmask@plt
	j	.L19
.L4:
	lw	a5,4(sp)
	beq	a5,zero,.L19
	lw	a5,4(sp)
	sw	zero,28(sp)
	lw	s1,0(a5)
	bne	s1,zero,.L25
	j	.L19
	.size	spawn, .-spawn
	.align	2
	.weak	posix_spawn
	.type	posix_spawn, @function
posix_spawn:
	addi	sp,sp,-16
	sw	a5,0(sp)
	mv	a5,a4
	mv	a4,a3
	mv	a3,a2
	mv	a2,a1
	mv	a1,a0
	la	a0,execve
	sw	ra,12(sp)
	call	spawn
	lw	ra,12(sp)
	addi	sp,sp,16
	jr	ra
	.size	posix_spawn, .-posix_spawn
	.align	2
	.weak	posix_spawnp
	.type	posix_spawnp, @function
posix_spawnp:
	addi	sp,sp,-16
	sw	a5,0(sp)
	mv	a5,a4
	mv	a4,a3
	mv	a3,a2
	mv	a2,a1
	mv	a1,a0
	la	a0,execvpe
	sw	ra,12(sp)
	call	spawn
	lw	ra,12(sp)
	addi	sp,sp,16
	jr	ra
	.size	posix_spawnp, .-posix_spawnp
	.align	2
	.weak	posix_spawnattr_init
	.type	posix_spawnattr_init, @function
posix_spawnattr_init:
	addi	sp,sp,-12
	li	a2,24
	li	a1,0
	sw	ra,8(sp)
	call	memset@plt
	lw	ra,8(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	posix_spawnattr_init, .-posix_spawnattr_init
	.align	2
	.weak	posix_spawnattr_destroy
	.type	posix_spawnattr_destroy, @function
posix_spawnattr_destroy:
	li	a0,0
	ret
	.size	posix_spawnattr_destroy, .-posix_spawnattr_destroy
	.align	2
	.weak	posix_spawnattr_setflags
	.type	posix_spawnattr_setflags, @function
posix_spawnattr_setflags:
	sh	a1,0(a0)
	li	a0,0
	ret
	.size	posix_spawnattr_setflags, .-posix_spawnattr_setflags
	.align	2
	.weak	posix_spawnattr_setpgroup
	.type	posix_spawnattr_setpgroup, @function
posix_spawnattr_setpgroup:
	sw	a1,4(a0)
	li	a0,0
	ret
	.size	posix_spawnattr_setpgroup, .-posix_spawnattr_setpgroup
	.align	2
	.weak	posix_spawnattr_setsigdefault
	.type	posix_spawnattr_setsigdefault, @function
posix_spawnattr_setsigdefault:
	lw	a4,0(a1)
	mv	a5,a0
	sw	a4,8(a0)
	lw	a4,4(a1)
	li	a0,0
	sw	a4,12(a5)
	ret
	.size	posix_spawnattr_setsigdefault, .-posix_spawnattr_setsigdefault
	.align	2
	.weak	posix_spawnattr_setsigmask
	.type	posix_spawnattr_setsigmask, @function
posix_spawnattr_setsigmask:
	lw	a4,0(a1)
	mv	a5,a0
	sw	a4,16(a0)
	lw	a4,4(a1)
	li	a0,0
	sw	a4,20(a5)
	ret
	.size	posix_spawnattr_setsigmask, .-posix_spawnattr_setsigmask
	.align	2
	.weak	posix_spawn_file_actions_init
	.type	posix_spawn_file_actions_init, @function
posix_spawn_file_actions_init:
	sw	zero,4(a0)
	sw	zero,0(a0)
	li	a0,0
	ret
	.size	posix_spawn_file_actions_init, .-posix_spawn_file_actions_init
	.align	2
	.weak	posix_spawn_file_actions_destroy
	.type	posix_spawn_file_actions_destroy, @function
posix_spawn_file_actions_destroy:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lw	s0,0(a0)
	sw	ra,8(sp)
	sw	s1,0(sp)
	beq	s0,zero,.L56
	mv	s1,a0
.L57:
	mv	a0,s0
	lw	s0,0(s0)
	call	free@plt
	sw	s0,0(s1)
	bne	s0,zero,.L57
.L56:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	li	a0,0
	addi	sp,sp,12
	jr	ra
	.size	posix_spawn_file_actions_destroy, .-posix_spawn_file_actions_destroy
	.align	2
	.weak	posix_spawn_file_actions_addclose
	.type	posix_spawn_file_actions_addclose, @function
posix_spawn_file_actions_addclose:
	addi	sp,sp,-12
	sw	s1,0(sp)
	mv	s1,a0
	li	a0,24
	sw	s0,4(sp)
	sw	ra,8(sp)
	mv	s0,a1
	call	malloc@plt
	beq	a0,zero,.L67
	lw	a5,0(s1)
	sw	zero,0(a0)
	sw	zero,4(a0)
	sw	s0,8(a0)
	beq	a5,zero,.L69
	lw	a5,4(s1)
	sw	a0,0(a5)
.L66:
	sw	a0,4(s1)
	li	a0,0
.L63:
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L69:
	sw	a0,0(s1)
	j	.L66
.L67:
	li	a0,12
	j	.L63
	.size	posix_spawn_file_actions_addclose, .-posix_spawn_file_actions_addclose
	.align	2
	.weak	posix_spawn_file_actions_adddup2
	.type	posix_spawn_file_actions_adddup2, @function
posix_spawn_file_actions_adddup2:
	addi	sp,sp,-16
	mv	a5,a0
	li	a0,24
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	ra,12(sp)
	sw	a5,0(sp)
	mv	s1,a1
	mv	s0,a2
	call	malloc@plt
	beq	a0,zero,.L74
	lw	a5,0(sp)
	li	a3,1
	lw	a4,0(a5)
	sw	zero,0(a0)
	sw	a3,4(a0)
	sw	s1,8(a0)
	beq	a4,zero,.L76
	lw	a4,4(a5)
	sw	a0,0(a4)
.L73:
	sw	a0,4(a5)
	sw	s0,12(a0)
	li	a0,0
.L70:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L76:
	sw	a0,0(a5)
	j	.L73
.L74:
	li	a0,12
	j	.L70
	.size	posix_spawn_file_actions_adddup2, .-posix_spawn_file_actions_adddup2
	.align	2
	.weak	posix_spawn_file_actions_addopen
	.type	posix_spawn_file_actions_addopen, @function
posix_spawn_file_actions_addopen:
	addi	sp,sp,-24
	mv	t1,a0
	mv	a0,a2
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	a2,8(sp)
	sw	t1,4(sp)
	mv	s1,a1
	mv	s0,a3
	sw	a4,0(sp)
	call	strlen@plt
	addi	a0,a0,25
	call	malloc@plt
	beq	a0,zero,.L81
	lw	t1,4(sp)
	li	a3,2
	lw	a2,8(sp)
	lw	a4,0(t1)
	sw	zero,0(a0)
	sw	a3,4(a0)
	sw	s1,8(a0)
	mv	a5,a0
	beq	a4,zero,.L83
	lw	a4,4(t1)
	sw	a0,0(a4)
.L80:
	sw	a5,4(t1)
	addi	a0,a5,24
	mv	a1,a2
	sw	a5,4(sp)
	call	strcpy@plt
	lw	a5,4(sp)
	lw	a4,0(sp)
	li	a0,0
	sw	s0,16(a5)
	sw	a4,20(a5)
.L77:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L83:
	sw	a0,0(t1)
	j	.L80
.L81:
	li	a0,12
	j	.L77
	.size	posix_spawn_file_actions_addopen, .-posix_spawn_file_actions_addopen
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
