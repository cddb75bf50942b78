	.file	"dl.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"unmap %s"
	.text
	.align	2
	.type	remove_object, @function
remove_object:
	lla	a1,ld
	lw	a5,16(a1)
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	mv	s0,a0
	lw	a0,0(a0)
	beq	a5,zero,.L2
	lw	a4,0(a5)
	lw	a3,96(a5)
	li	a2,0
	beq	s0,a4,.L3
.L13:
	beq	s0,a3,.L12
	beq	a4,zero,.L5
.L8:
	mv	a5,a4
.L14:
	lw	a4,0(a5)
	lw	a3,96(a5)
	bne	s0,a4,.L13
.L3:
	mv	a2,a5
	bne	s0,a3,.L8
	sw	a5,96(a5)
	mv	a5,a4
	j	.L14
.L12:
	sw	a5,96(a5)
	bne	a4,zero,.L8
.L5:
	lw	a5,20(a1)
	sw	a0,0(a2)
	beq	s0,a5,.L15
.L7:
	mv	a0,s0
	call	ld_tls_remove
	mv	a0,s0
	call	ld_unmap
	lw	a1,8(s0)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lla	a0,.LC0
	addi	sp,sp,12
	tail	ld_trace
.L15:
	sw	a2,20(a1)
	j	.L7
.L2:
	sw	a0,0(zero)
	ebreak
	.size	remove_object, .-remove_object
	.align	2
	.type	release, @function
release:
	lw	a5,108(a0)
	bne	a5,zero,.L27
	lw	a5,104(a0)
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	ra,8(sp)
	sw	s1,0(sp)
	addi	a5,a5,-1
	sw	a5,104(a0)
	mv	s0,a0
	ble	a5,zero,.L30
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L30:
	call	ld_destruct
	lw	a5,92(s0)
	beq	a5,zero,.L20
	li	s1,0
.L21:
	lw	a5,88(s0)
	slli	a4,s1,2
	addi	s1,s1,1
	add	a5,a5,a4
	lw	a0,0(a5)
	call	release
	lw	a5,92(s0)
	bgtu	a5,s1,.L21
.L20:
	mv	a0,s0
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	remove_object
.L27:
	ret
	.size	release, .-release
	.align	2
	.type	make_global, @function
make_global:
	lw	a5,100(a0)
	bne	a5,zero,.L96
	lw	a5,92(a0)
	li	a3,1
	sw	a3,108(a0)
	sw	a3,100(a0)
	beq	a5,zero,.L96
	lw	a3,88(a0)
	addi	sp,sp,-112
	sw	ra,108(sp)
	mv	a4,a3
	sw	s0,104(sp)
	sw	s1,100(sp)
	li	a2,0
	li	t0,1
	mv	a3,a0
.L35:
	lw	s1,0(a4)
	lw	a1,100(s1)
	bne	a1,zero,.L36
	lw	a0,92(s1)
	sw	t0,108(s1)
	sw	t0,100(s1)
	beq	a0,zero,.L36
	lw	s0,88(s1)
	li	a5,0
	sw	a4,80(sp)
	mv	a4,s0
	sw	a2,76(sp)
	mv	s0,a5
	sw	a3,84(sp)
	mv	a5,s1
	mv	s1,a4
.L38:
	lw	a2,0(s1)
	lw	a4,100(a2)
	bne	a4,zero,.L39
	lw	t2,92(a2)
	sw	t0,108(a2)
	sw	t0,100(a2)
	beq	t2,zero,.L39
	lw	a4,88(a2)
	li	a3,0
	sw	a5,88(sp)
	sw	s0,92(sp)
	sw	s1,96(sp)
.L41:
	lw	a5,0(a4)
	lw	a1,100(a5)
	bne	a1,zero,.L42
	lw	t1,92(a5)
	sw	t0,108(a5)
	sw	t0,100(a5)
	beq	t1,zero,.L42
	lw	s1,88(a5)
	li	s0,0
	sw	a2,64(sp)
	sw	a5,60(sp)
	sw	a3,68(sp)
	sw	a4,72(sp)
.L44:
	lw	a1,0(s1)
	lw	a5,100(a1)
	bne	a5,zero,.L45
	lw	a2,92(a1)
	sw	t0,108(a1)
	sw	t0,100(a1)
	beq	a2,zero,.L45
	lw	a3,88(a1)
	li	a5,0
	sw	s0,52(sp)
	sw	s1,56(sp)
	sw	a1,48(sp)
	mv	s0,a5
	mv	s1,a3
.L47:
	lw	a1,0(s1)
	lw	a5,100(a1)
	bne	a5,zero,.L48
	lw	t1,92(a1)
	sw	t0,108(a1)
	sw	t0,100(a1)
	beq	t1,zero,.L48
	lw	a5,88(a1)
	li	a4,0
	sw	s0,40(sp)
	sw	s1,44(sp)
	sw	a1,28(sp)
	mv	s0,a4
	mv	s1,a5
.L50:
	lw	a3,0(s1)
	lw	a5,100(a3)
	bne	a5,zero,.L51
	lw	a4,92(a3)
	sw	t0,108(a3)
	sw	t0,100(a3)
	beq	a4,zero,.L51
	lw	a5,88(a3)
	sw	zero,36(sp)
	mv	a0,s1
	sw	a5,32(sp)
	mv	a5,s0
	mv	s0,a3
	mv	a3,a5
.L53:
	lw	a5,32(sp)
	lw	s1,0(a5)
	lw	a5,100(s1)
	bne	a5,zero,.L54
	lw	a5,92(s1)
	sw	t0,108(s1)
	sw	t0,100(s1)
	beq	a5,zero,.L54
	lw	a1,88(s1)
	li	a2,0
	mv	t2,s0
	mv	t1,s1
.L56:
	lw	s1,0(a1)
	lw	a4,100(s1)
	bne	a4,zero,.L57
	lw	a4,92(s1)
	sw	t0,108(s1)
	sw	t0,100(s1)
	beq	a4,zero,.L57
	li	s0,0
	mv	a4,s0
	lw	a5,88(s1)
	mv	s0,s1
	sw	t2,4(sp)
	sw	a3,8(sp)
	sw	t1,12(sp)
	sw	a2,16(sp)
	sw	a1,20(sp)
	sw	a0,24(sp)
	mv	s1,a4
.L58:
	lw	a0,0(a5)
	addi	a5,a5,4
	sw	a5,0(sp)
	call	make_global
	lw	a3,92(s0)
	addi	s1,s1,1
	lw	a5,0(sp)
	li	t0,1
	bltu	s1,a3,.L58
	lw	t1,12(sp)
	lw	t2,4(sp)
	lw	a3,8(sp)
	lw	a2,16(sp)
	lw	a1,20(sp)
	lw	a0,24(sp)
	lw	a5,92(t1)
.L57:
	addi	a2,a2,1
	addi	a1,a1,4
	bltu	a2,a5,.L56
	lw	a4,92(t2)
	mv	s0,t2
.L54:
	lw	a5,36(sp)
	lw	a2,32(sp)
	addi	a5,a5,1
	addi	a2,a2,4
	sw	a5,36(sp)
	sw	a2,32(sp)
	bltu	a5,a4,.L53
	lw	a5,28(sp)
	mv	s0,a3
	mv	s1,a0
	lw	t1,92(a5)
.L51:
	addi	s0,s0,1
	addi	s1,s1,4
	bltu	s0,t1,.L50
	lw	a5,48(sp)
	lw	s0,40(sp)
	lw	s1,44(sp)
	lw	a2,92(a5)
.L48:
	addi	s0,s0,1
	addi	s1,s1,4
	bltu	s0,a2,.L47
	lw	a5,60(sp)
	lw	s0,52(sp)
	lw	s1,56(sp)
	lw	t1,92(a5)
.L45:
	addi	s0,s0,1
	addi	s1,s1,4
	bltu	s0,t1,.L44
	lw	a2,64(sp)
	lw	a3,68(sp)
	lw	a4,72(sp)
	lw	t2,92(a2)
.L42:
	addi	a3,a3,1
	addi	a4,a4,4
	bltu	a3,t2,.L41
	lw	a5,88(sp)
	lw	s0,92(sp)
	lw	s1,96(sp)
	lw	a0,92(a5)
.L39:
	addi	s0,s0,1
	addi	s1,s1,4
	bltu	s0,a0,.L38
	lw	a3,84(sp)
	lw	a2,76(sp)
	lw	a4,80(sp)
	lw	a5,92(a3)
.L36:
	addi	a2,a2,1
	addi	a4,a4,4
	bgtu	a5,a2,.L35
	lw	ra,108(sp)
	lw	s0,104(sp)
	lw	s1,100(sp)
	addi	sp,sp,112
	jr	ra
.L96:
	ret
	.size	make_global, .-make_global
	.align	2
	.type	relocate_from, @function
relocate_from:
	beq	a0,zero,.L115
	addi	sp,sp,-36
	sw	s1,24(sp)
	lw	s1,0(a0)
	sw	s0,28(sp)
	sw	ra,32(sp)
	mv	s0,a0
	mv	a5,a1
	beq	s1,zero,.L104
	lw	a4,0(s1)
	beq	a4,zero,.L106
	lw	a3,0(a4)
	beq	a3,zero,.L108
	lw	a2,0(a3)
	beq	a2,zero,.L110
	lw	t1,0(a2)
	beq	t1,zero,.L112
	lw	t0,0(t1)
	beq	t0,zero,.L114
	lw	a0,0(t0)
	sw	t1,16(sp)
	sw	a2,12(sp)
	sw	a3,8(sp)
	sw	a4,4(sp)
	sw	t0,0(sp)
	sw	a1,20(sp)
	call	relocate_from
	lw	t0,0(sp)
	lw	a4,4(sp)
	lw	a3,8(sp)
	lw	a2,12(sp)
	lw	t1,16(sp)
	lw	a5,20(sp)
	beq	a0,zero,.L113
.L103:
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	li	a0,1
	addi	sp,sp,36
	jr	ra
.L113:
	mv	a1,a5
	mv	a0,t0
	sw	t1,16(sp)
	sw	a2,12(sp)
	sw	a3,8(sp)
	sw	a4,4(sp)
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L103
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	a3,8(sp)
	lw	a2,12(sp)
	lw	t1,16(sp)
.L114:
	mv	a1,a5
	mv	a0,t1
	sw	a2,12(sp)
	sw	a3,8(sp)
	sw	a4,4(sp)
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L103
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	a3,8(sp)
	lw	a2,12(sp)
.L112:
	mv	a1,a5
	mv	a0,a2
	sw	a3,8(sp)
	sw	a4,4(sp)
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L103
	lw	a5,0(sp)
	lw	a4,4(sp)
	lw	a3,8(sp)
.L110:
	mv	a1,a5
	mv	a0,a3
	sw	a4,4(sp)
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L103
	lw	a5,0(sp)
	lw	a4,4(sp)
.L108:
	mv	a1,a5
	mv	a0,a4
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L103
	lw	a5,0(sp)
.L106:
	mv	a1,a5
	mv	a0,s1
	sw	a5,0(sp)
	call	ld_relocate
	bne	a0,zero,.L103
	lw	a5,0(sp)
.L104:
	mv	a0,s0
	mv	a1,a5
	call	ld_relocate
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	snez	a0,a0
	addi	sp,sp,36
	jr	ra
.L115:
	li	a0,0
	ret
	.size	relocate_from, .-relocate_from
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"%s is not loaded"
	.align	2
.LC2:
	.string	"__cxa_atexit"
	.align	2
.LC3:
	.string	"atexit"
	.text
	.align	2
	.globl	__ld_open
	.protected	__ld_open
	.type	__ld_open, @function
__ld_open:
	addi	sp,sp,-36
	sw	ra,32(sp)
	sw	s0,28(sp)
	sw	s1,24(sp)
	sw	a1,4(sp)
	beq	a0,zero,.L191
	mv	s1,a0
	call	ld_tp
	lla	a5,.LANCHOR0
	lw	a5,0(a5)
	beq	a0,a5,.L126
	lla	a3,.LANCHOR0
	 1: lr.w a5,0(a3); bne a5,zero,1f; sc.w.aq a4,a0,0(a3); bnez a4,1b; 1:
	bne	a5,zero,.L192
.L126:
	lla	a4,.LANCHOR0
	lla	a3,ld
	lw	a5,4(a4)
	lw	a2,20(a3)
	lw	a1,24(a3)
	addi	a5,a5,1
	mv	a0,s1
	sw	a5,4(a4)
	sw	a2,12(sp)
	call	ld_open
	mv	a5,a0
	lla	a3,ld
	beq	a0,zero,.L124
	lw	a4,12(sp)
	lw	s0,0(a4)
	beq	s0,zero,.L129
	lw	a4,4(sp)
	andi	a2,a4,4
	bne	a2,zero,.L130
	lw	a4,8(a3)
	mv	s1,a0
	sw	a4,16(sp)
	j	.L131
.L194:
	lw	s0,0(s0)
	beq	s0,zero,.L193
.L131:
	sw	s1,96(s0)
	mv	a0,s0
	call	ld_load_needed
	beq	a0,zero,.L194
.L132:
	lw	a5,12(sp)
	lw	a0,0(a5)
	mv	a1,a0
	beq	a0,zero,.L124
.L145:
	lw	a2,92(a1)
	beq	a2,zero,.L149
	lw	a5,88(a1)
	slli	a2,a2,2
	add	a2,a2,a5
.L146:
	lw	a3,0(a5)
	addi	a5,a5,4
	lw	a4,104(a3)
	addi	a4,a4,-1
	sw	a4,104(a3)
	bne	a5,a2,.L146
.L149:
	lw	a1,0(a1)
	bne	a1,zero,.L145
	lw	s0,12(sp)
.L147:
	call	remove_object
	lw	a0,0(s0)
	bne	a0,zero,.L147
.L124:
	lla	a1,.LANCHOR0
	lw	a3,8(a1)
	lw	a4,4(a1)
	li	a2,1
	or	a3,a3,a2
	addi	a4,a4,-1
	sw	a3,8(a1)
	sw	a4,4(a1)
	li	a5,0
	bne	a4,zero,.L120
.L196:
	fence iorw,ow; amoswap.w zero,zero,0(a1)
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	mv	a0,a5
	addi	sp,sp,36
	jr	ra
.L197:
	lw	a5,8(sp)
	mv	s1,s0
.L137:
	sw	a5,108(s1)
	lw	s1,0(s1)
	bne	s1,zero,.L144
.L198:
	lw	a4,12(sp)
	lw	a5,20(sp)
	lw	s0,0(a4)
.L134:
	sw	a5,0(sp)
	lw	a5,4(sp)
	mv	a0,s0
	andi	a1,a5,2
	lw	a5,16(sp)
	or	a1,a1,a5
	snez	a1,a1
	call	relocate_from
	lw	a5,0(sp)
	bne	a0,zero,.L132
.L129:
	lw	a3,104(a5)
	lw	a4,4(sp)
	addi	a3,a3,1
	andi	a4,a4,256
	sw	a3,104(a5)
	bne	a4,zero,.L195
.L150:
	lw	a3,4(sp)
	li	a4,4096
	and	a4,a3,a4
	beq	a4,zero,.L151
	li	a4,1
	sw	a4,108(a5)
.L151:
	mv	a0,a5
	sw	a5,0(sp)
	call	ld_construct
	lla	a1,.LANCHOR0
	lw	a3,8(a1)
	lw	a4,4(a1)
	li	a2,0
	or	a3,a3,a2
	addi	a4,a4,-1
	sw	a3,8(a1)
	sw	a4,4(a1)
	lw	a5,0(sp)
	beq	a4,zero,.L196
.L120:
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	mv	a0,a5
	addi	sp,sp,36
	jr	ra
.L191:
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	a5,ld+24
	lw	s1,24(sp)
	mv	a0,a5
	addi	sp,sp,36
	jr	ra
.L193:
	lw	a4,12(sp)
	mv	a5,s1
	lw	s0,0(a4)
	beq	s0,zero,.L134
	mv	s1,s0
	sw	a5,20(sp)
.L144:
	li	a1,0
	mv	a0,s1
	call	ld_tls_add
	mv	a5,a0
	bne	a0,zero,.L132
	lw	a1,44(s1)
	beq	a1,zero,.L137
	lw	a2,4(a1)
	li	a4,1
	bleu	a2,a4,.L137
	mv	s0,s1
	sw	a0,8(sp)
	mv	s1,a4
	j	.L140
.L143:
	lw	a5,4(a1)
	addi	s1,s1,1
	bgeu	s1,a5,.L197
.L140:
	lw	a5,36(s0)
	slli	a4,s1,4
	lw	a3,40(s0)
	add	a5,a5,a4
	lhu	a4,14(a5)
	lw	a5,0(a5)
	bne	a4,zero,.L143
	add	a3,a3,a5
	lla	a1,.LC2
	mv	a0,a3
	sw	a3,0(sp)
	call	ld_same
	lw	a3,0(sp)
	mv	a5,a0
	lla	a1,.LC3
	mv	a0,a3
	bne	a5,zero,.L142
	call	ld_same
	bne	a0,zero,.L142
	lw	a1,44(s0)
	j	.L143
.L142:
	mv	s1,s0
	li	a5,1
	sw	a5,108(s1)
	lw	s1,0(s1)
	bne	s1,zero,.L144
	j	.L198
.L195:
	mv	a0,a5
	sw	a5,0(sp)
	call	make_global
	lw	a5,0(sp)
	j	.L150
.L130:
	mv	a1,s1
	lla	a0,.LC1
	call	ld_fail
	j	.L132
.L192:
	mv	s0,a0
.L127:
	call	sys_sched_yield
	lla	a3,.LANCHOR0
	 1: lr.w a5,0(a3); bne a5,zero,1f; sc.w.aq a4,s0,0(a3); bnez a4,1b; 1:
	beq	a5,zero,.L126
	j	.L127
	.size	__ld_open, .-__ld_open
	.section	.rodata.str1.4
	.align	2
.LC4:
	.string	"dlclose: not a handle of dlopen"
	.text
	.align	2
	.globl	__ld_close
	.protected	__ld_close
	.type	__ld_close, @function
__ld_close:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	s1,4(sp)
	sw	ra,12(sp)
	lla	s1,.LANCHOR0
	mv	s0,a0
	call	ld_tp
	lw	a4,0(s1)
	beq	a0,a4,.L203
	mv	a5,a0
	 1: lr.w a4,0(s1); bne a4,zero,1f; sc.w.aq a3,a0,0(s1); bnez a3,1b; 1:
	bne	a4,zero,.L204
.L203:
	lw	a4,4(s1)
	lw	a5,ld+16
	addi	a4,a4,1
	sw	a4,4(s1)
	beq	a5,zero,.L202
.L207:
	beq	s0,a5,.L205
	lw	a5,0(a5)
	bne	a5,zero,.L207
.L202:
	lla	a0,.LC4
	call	ld_fail
	lw	a5,4(s1)
	li	a4,1
	sw	a4,8(s1)
	addi	a5,a5,-1
	sw	a5,4(s1)
	li	a0,-1
	beq	a5,zero,.L209
.L199:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L205:
	lw	a5,108(s0)
	bne	a5,zero,.L208
	lw	a5,104(s0)
	ble	a5,zero,.L202
.L208:
	mv	a0,s0
	call	release
	lw	a5,4(s1)
	li	a0,0
	addi	a5,a5,-1
	sw	a5,4(s1)
	bne	a5,zero,.L199
.L209:
	fence iorw,ow; amoswap.w zero,zero,0(s1)
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
.L204:
	sw	a5,0(sp)
	call	sys_sched_yield
	lw	a5,0(sp)
	 1: lr.w a4,0(s1); bne a4,zero,1f; sc.w.aq a3,a5,0(s1); bnez a3,1b; 1:
	beq	a4,zero,.L203
	j	.L204
	.size	__ld_close, .-__ld_close
	.section	.rodata.str1.4
	.align	2
.LC5:
	.string	" in "
	.align	2
.LC6:
	.string	""
	.align	2
.LC7:
	.string	"undefined symbol %s%s%s"
	.text
	.align	2
	.globl	__ld_sym
	.protected	__ld_sym
	.type	__ld_sym, @function
__ld_sym:
	addi	sp,sp,-40
	sw	s0,32(sp)
	sw	s1,28(sp)
	sw	a2,4(sp)
	sw	ra,36(sp)
	lla	s0,.LANCHOR0
	mv	s1,a0
	sw	a1,0(sp)
	call	ld_tp
	lw	a5,0(s0)
	lw	a2,4(sp)
	beq	a0,a5,.L224
	mv	a4,a0
	 1: lr.w a5,0(s0); bne a5,zero,1f; sc.w.aq a3,a0,0(s0); bnez a3,1b; 1:
	bne	a5,zero,.L225
.L224:
	lw	a5,4(s0)
	li	a3,-1
	addi	a5,a5,1
	sw	a5,4(s0)
	beq	s1,a3,.L273
	beq	s1,zero,.L234
	lla	a5,ld
	sw	a5,8(sp)
	lw	a5,24(a5)
	beq	a5,s1,.L234
	lw	a5,8(sp)
	lw	a3,16(a5)
	beq	a3,zero,.L237
	beq	s1,a3,.L238
	mv	a5,a3
	j	.L239
.L240:
	beq	s1,a5,.L238
.L239:
	lw	a5,0(a5)
	bne	a5,zero,.L240
	li	a5,1
	sw	a5,8(s0)
.L272:
	mv	a5,a3
	j	.L251
.L252:
	beq	s1,a3,.L257
.L251:
	lw	a3,0(a3)
	bne	a3,zero,.L252
	lla	a2,.LC6
	j	.L253
.L254:
	beq	s1,a5,.L248
.L253:
	lw	a5,0(a5)
	bne	a5,zero,.L254
	lla	a3,.LC6
.L243:
	lw	a1,0(sp)
	lla	a0,.LC7
	call	ld_fail
	lw	a5,4(s0)
	li	a0,0
	addi	a5,a5,-1
	sw	a5,4(s0)
	bne	a5,zero,.L220
.L275:
	fence iorw,ow; amoswap.w zero,zero,0(s0)
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
.L234:
	lw	a0,0(sp)
	li	a3,1
	li	a2,0
	li	a1,0
	call	ld_lookup
	sw	a0,12(sp)
	sw	a1,16(sp)
.L236:
	beq	a1,zero,.L274
.L232:
	lbu	a4,12(a1)
	li	a3,6
	lw	a5,4(a1)
	andi	a4,a4,15
	beq	a4,a3,.L244
	lw	a4,20(a0)
	add	a0,a5,a4
.L246:
	lw	a5,4(s0)
	addi	a5,a5,-1
	sw	a5,4(s0)
	beq	a5,zero,.L275
.L220:
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
.L244:
	lw	a4,140(a0)
	addi	a5,a5,-2048
	addi	a0,sp,20
	sw	a4,20(sp)
	sw	a5,24(sp)
	call	__tls_get_addr
	j	.L246
.L273:
	lla	a5,ld
	lw	a1,16(a5)
	sw	a5,8(sp)
	lw	a5,0(a1)
	mv	a3,a5
.L228:
	lw	a0,24(a1)
	bltu	a2,a0,.L226
	lw	a1,28(a1)
	bgeu	a2,a1,.L226
	mv	a5,a3
.L226:
	beq	a3,zero,.L227
	mv	a1,a3
	lw	a3,0(a3)
	j	.L228
.L227:
	beq	a5,zero,.L230
.L229:
	lw	a1,0(sp)
	mv	a0,a5
	li	a2,1
	sw	a5,4(sp)
	call	ld_lookup_one
	sw	a0,20(sp)
	sw	a1,24(sp)
	lw	a5,4(sp)
	bne	a1,zero,.L232
	lw	a5,0(a5)
	bne	a5,zero,.L229
.L230:
	lw	a5,8(sp)
	lw	a3,16(a5)
	li	a5,1
	sw	a5,8(s0)
	bne	a3,zero,.L242
.L247:
	lla	a2,.LC6
	mv	a3,a2
	j	.L243
.L238:
	lw	a1,0(sp)
	mv	a0,s1
	call	ld_lookup_in
	sw	a0,12(sp)
	sw	a1,16(sp)
	j	.L236
.L242:
	lla	a2,.LC5
	bne	s1,a3,.L272
.L248:
	lw	a3,8(s1)
	j	.L243
.L257:
	lla	a2,.LC5
	j	.L253
.L237:
	li	a5,1
	sw	a5,8(s0)
	j	.L247
.L274:
	lla	a5,ld
	sw	a5,8(sp)
	j	.L230
.L225:
	sw	a4,4(sp)
	sw	a2,8(sp)
	call	sys_sched_yield
	lw	a4,4(sp)
	 1: lr.w a5,0(s0); bne a5,zero,1f; sc.w.aq a3,a4,0(s0); bnez a3,1b; 1:
	lw	a2,8(sp)
	beq	a5,zero,.L224
	j	.L225
	.size	__ld_sym, .-__ld_sym
	.align	2
	.globl	__ld_error
	.protected	__ld_error
	.type	__ld_error, @function
__ld_error:
	lw	a5,.LANCHOR0+8
	beq	a5,zero,.L280
	addi	sp,sp,-12
	sw	ra,8(sp)
	call	ld_error
	lw	ra,8(sp)
	sw	zero,.LANCHOR0+8,a5
	addi	sp,sp,12
	jr	ra
.L280:
	li	a0,0
	sw	zero,.LANCHOR0+8,a5
	ret
	.size	__ld_error, .-__ld_error
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	lock_word, @object
	.size	lock_word, 4
lock_word:
	.zero	4
	.type	lock_depth, @object
	.size	lock_depth, 4
lock_depth:
	.zero	4
	.type	has_error, @object
	.size	has_error, 4
has_error:
	.zero	4
	.hidden	ld_error
	.hidden	ld_lookup_in
	.hidden	ld_lookup_one
	.protected	__tls_get_addr
	.hidden	ld_lookup
	.hidden	sys_sched_yield
	.hidden	ld_fail
	.hidden	ld_same
	.hidden	ld_tls_add
	.hidden	ld_construct
	.hidden	ld_load_needed
	.hidden	ld_open
	.hidden	ld_tp
	.hidden	ld_relocate
	.hidden	ld_destruct
	.hidden	ld_trace
	.hidden	ld_unmap
	.hidden	ld_tls_remove
	.hidden	ld
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
