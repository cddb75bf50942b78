	.file	"map.c"
	.option pic
	.attribute arch, "rv32e1p9_m2p0_a2p1"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	open_in, @function
open_in:
	addi	sp,sp,-24
	sw	s1,12(sp)
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	a1,4(sp)
	sw	a2,8(sp)
	mv	s1,a0
	li	t1,1
	beq	a0,zero,.L3
	lbu	a5,0(s1)
	beq	a5,zero,.L3
.L13:
	mv	a4,s1
	li	s0,0
	j	.L12
.L5:
	lbu	a5,1(a4)
	addi	s0,s0,1
	addi	a4,a4,1
	beq	a5,zero,.L4
.L12:
	addi	a5,a5,-58
	andi	a5,a5,0xff
	bgtu	a5,t1,.L5
	bne	s0,zero,.L4
.L9:
	lbu	a1,0(a4)
	snez	a1,a1
	add	s1,a4,a1
	lbu	a5,0(s1)
	bne	a5,zero,.L13
.L3:
	li	a0,-1
.L1:
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L4:
	lw	a0,4(sp)
	sw	a4,0(sp)
	call	ld_length
	addi	a5,s0,2
	add	a5,a5,a0
	li	a3,511
	lw	a4,0(sp)
	li	t1,1
	bgtu	a5,a3,.L9
	mv	a1,s1
	lw	s1,8(sp)
	mv	a2,s0
	mv	a0,s1
	call	ld_copy
	lw	a0,4(sp)
	add	a5,s1,s0
	li	a3,47
	sb	a3,0(a5)
	call	ld_length
	lw	a1,4(sp)
	addi	s0,s0,1
	add	s0,s1,s0
	addi	a2,a0,1
	mv	a0,s0
	call	ld_copy
	li	a3,0
	li	a2,0
	mv	a1,s1
	li	a0,-100
	call	sys_openat
	lw	a4,0(sp)
	li	t1,1
	blt	a0,zero,.L9
	j	.L1
	.size	open_in, .-open_in
	.align	2
	.type	find_loaded, @function
find_loaded:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lla	s0,ld
	lw	a5,28(s0)
	sw	s1,0(sp)
	sw	ra,8(sp)
	lw	a1,12(a5)
	mv	s1,a0
	call	ld_same
	bne	a0,zero,.L35
	lw	s0,16(s0)
	bne	s0,zero,.L28
	j	.L24
.L36:
	lw	a1,8(s0)
	call	ld_same
	mv	a5,a0
	mv	a0,s1
	bne	a5,zero,.L21
	lw	a1,12(s0)
	beq	a1,zero,.L29
	call	ld_same
	bne	a0,zero,.L21
.L29:
	lw	s0,0(s0)
	beq	s0,zero,.L24
.L28:
	lw	a1,4(s0)
	mv	a0,s1
	call	ld_same
	mv	a5,a0
	mv	a0,s1
	beq	a5,zero,.L36
.L21:
	lw	ra,8(sp)
	mv	a0,s0
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L35:
	lw	s0,28(s0)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a0,s0
	lw	s0,4(sp)
	addi	sp,sp,12
	jr	ra
.L24:
	li	s0,0
	lw	ra,8(sp)
	mv	a0,s0
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
	.size	find_loaded, .-find_loaded
	.align	2
	.globl	ld_append
	.hidden	ld_append
	.type	ld_append, @function
ld_append:
	lla	a5,ld
	lw	a4,20(a5)
	beq	a4,zero,.L38
	sw	a0,0(a4)
	sw	a0,20(a5)
	ret
.L38:
	sw	a0,16(a5)
	sw	a0,20(a5)
	ret
	.size	ld_append, .-ld_append
	.align	2
	.globl	ld_unmap
	.hidden	ld_unmap
	.type	ld_unmap, @function
ld_unmap:
	lw	a1,28(a0)
	bne	a1,zero,.L42
	ret
.L42:
	lw	a0,24(a0)
	sub	a1,a1,a0
	tail	sys_munmap
	.size	ld_unmap, .-ld_unmap
	.align	2
	.globl	ld_read_dynamic
	.hidden	ld_read_dynamic
	.type	ld_read_dynamic, @function
ld_read_dynamic:
	lw	a5,32(a0)
	lw	a4,0(a5)
	beq	a4,zero,.L44
	mv	a3,a5
	mv	a2,a4
	li	a1,5
.L47:
	beq	a2,a1,.L116
	lw	a2,8(a3)
	addi	a3,a3,8
	bne	a2,zero,.L47
	sw	a2,40(a0)
	mv	a3,a5
	mv	a1,a4
	li	t1,6
.L50:
	beq	a1,t1,.L117
	lw	a1,8(a3)
	addi	a3,a3,8
	bne	a1,zero,.L50
	li	a3,0
.L49:
	sw	a3,36(a0)
	mv	a1,a4
	mv	a3,a5
	li	t1,4
.L53:
	beq	a1,t1,.L118
	lw	a1,8(a3)
	addi	a3,a3,8
	bne	a1,zero,.L53
	li	a3,0
.L52:
	sw	a3,44(a0)
	mv	a1,a4
	mv	a3,a5
	li	t1,7
.L56:
	beq	a1,t1,.L119
	lw	a1,8(a3)
	addi	a3,a3,8
	bne	a1,zero,.L56
	li	a3,0
.L55:
	sw	a3,48(a0)
	mv	a1,a5
	mv	a3,a4
	li	t1,8
.L59:
	beq	a3,t1,.L120
	lw	a3,8(a1)
	addi	a1,a1,8
	bne	a3,zero,.L59
	sw	a3,52(a0)
	mv	a1,a4
	mv	a3,a5
	li	t1,23
.L62:
	beq	a1,t1,.L121
	lw	a1,8(a3)
	addi	a3,a3,8
	bne	a1,zero,.L62
	li	a3,0
.L61:
	sw	a3,56(a0)
	mv	a1,a5
	mv	a3,a4
	li	t1,2
.L65:
	beq	a3,t1,.L122
	lw	a3,8(a1)
	addi	a1,a1,8
	bne	a3,zero,.L65
	sw	a3,60(a0)
	mv	a1,a4
	mv	a3,a5
	li	t1,3
.L68:
	beq	a1,t1,.L123
	lw	a1,8(a3)
	addi	a3,a3,8
	bne	a1,zero,.L68
	li	a3,0
.L67:
	sw	a3,64(a0)
	mv	a1,a4
	mv	a3,a5
	li	t1,25
.L71:
	beq	a1,t1,.L124
	lw	a1,8(a3)
	addi	a3,a3,8
	bne	a1,zero,.L71
	li	a3,0
.L70:
	sw	a3,68(a0)
	mv	a1,a5
	mv	a3,a4
	li	t1,27
.L74:
	beq	a3,t1,.L125
	lw	a3,8(a1)
	addi	a1,a1,8
	bne	a3,zero,.L74
	sw	a3,76(a0)
	mv	a1,a4
	mv	a3,a5
	li	t1,26
.L77:
	beq	a1,t1,.L126
	lw	a1,8(a3)
	addi	a3,a3,8
	bne	a1,zero,.L77
	li	a3,0
.L76:
	sw	a3,72(a0)
	mv	a1,a5
	mv	a3,a4
	li	t1,28
.L80:
	beq	a3,t1,.L127
	lw	a3,8(a1)
	addi	a1,a1,8
	bne	a3,zero,.L80
	sw	a3,80(a0)
	mv	a1,a4
	mv	a3,a5
	li	t1,14
.L84:
	beq	a1,t1,.L128
	lw	a1,8(a3)
	addi	a3,a3,8
	bne	a1,zero,.L84
	li	a3,0
.L83:
	sw	a3,12(a0)
	mv	a1,a4
	mv	a3,a5
	li	t1,29
.L88:
	beq	a1,t1,.L129
	lw	a1,8(a3)
	addi	a3,a3,8
	bne	a1,zero,.L88
	li	a2,0
.L87:
	sw	a2,16(a0)
	mv	a3,a5
	mv	a2,a4
	li	a1,30
.L92:
	beq	a2,a1,.L130
	lw	a2,8(a3)
	addi	a3,a3,8
	bne	a2,zero,.L92
.L93:
	li	a3,1879048192
	addi	a3,a3,-5
.L91:
	beq	a4,a3,.L131
	lw	a4,8(a5)
	addi	a5,a5,8
	bne	a4,zero,.L91
.L96:
	li	a3,0
	sw	a3,84(a0)
	ret
.L129:
	lw	a1,4(a3)
	snez	a3,a1
	add	a2,a2,a1
	neg	a3,a3
	and	a2,a2,a3
	j	.L87
.L128:
	lw	a3,4(a3)
	snez	a1,a3
	neg	a1,a1
	add	a3,a2,a3
	and	a3,a3,a1
	j	.L83
.L130:
	lw	a2,4(a3)
	li	a3,1
	andi	a2,a2,8
	beq	a2,zero,.L93
	sw	a3,84(a0)
	ret
.L127:
	lw	a3,4(a1)
	li	t1,14
	mv	a1,a4
	srli	a3,a3,2
	sw	a3,80(a0)
	mv	a3,a5
	j	.L84
.L126:
	lw	a1,20(a0)
	lw	a3,4(a3)
	add	a3,a1,a3
	j	.L76
.L125:
	lw	a3,4(a1)
	li	t1,26
	mv	a1,a4
	srli	a3,a3,2
	sw	a3,76(a0)
	mv	a3,a5
	j	.L77
.L124:
	lw	a1,20(a0)
	lw	a3,4(a3)
	add	a3,a1,a3
	j	.L70
.L123:
	lw	a1,20(a0)
	lw	a3,4(a3)
	add	a3,a1,a3
	j	.L67
.L122:
	lw	a3,4(a1)
	li	a1,12
	li	t1,3
	divu	a3,a3,a1
	mv	a1,a4
	sw	a3,60(a0)
	mv	a3,a5
	j	.L68
.L121:
	lw	a1,20(a0)
	lw	a3,4(a3)
	add	a3,a1,a3
	j	.L61
.L120:
	lw	a3,4(a1)
	li	a1,12
	li	t1,23
	divu	a3,a3,a1
	mv	a1,a4
	sw	a3,52(a0)
	mv	a3,a5
	j	.L62
.L119:
	lw	a1,20(a0)
	lw	a3,4(a3)
	add	a3,a1,a3
	j	.L55
.L118:
	lw	a1,20(a0)
	lw	a3,4(a3)
	add	a3,a1,a3
	j	.L52
.L117:
	lw	a1,20(a0)
	lw	a3,4(a3)
	add	a3,a1,a3
	j	.L49
.L116:
	lw	a3,4(a3)
	lw	a2,20(a0)
	mv	a1,a4
	li	t1,6
	add	a2,a2,a3
	sw	a2,40(a0)
	mv	a3,a5
	j	.L50
.L131:
	lw	a3,4(a5)
	andi	a3,a3,1
	sw	a3,84(a0)
	ret
.L44:
	sw	zero,40(a0)
	sw	zero,36(a0)
	sw	zero,44(a0)
	sw	zero,48(a0)
	sw	zero,52(a0)
	sw	zero,56(a0)
	sw	zero,60(a0)
	sw	zero,64(a0)
	sw	zero,68(a0)
	sw	zero,76(a0)
	sw	zero,72(a0)
	sw	zero,80(a0)
	sw	zero,12(a0)
	sw	zero,16(a0)
	j	.L96
	.size	ld_read_dynamic, .-ld_read_dynamic
	.align	2
	.globl	ld_read_segments
	.hidden	ld_read_segments
	.type	ld_read_segments, @function
ld_read_segments:
	beq	a2,zero,.L143
	slli	a2,a2,5
	add	a4,a1,a2
	li	a3,2
	li	t1,7
.L144:
	lw	a5,0(a1)
	beq	a5,a3,.L152
	bne	a5,t1,.L147
	addi	sp,sp,-4
	sw	s0,0(sp)
	j	.L148
.L134:
	bne	a5,t1,.L135
.L148:
	lw	s0,8(a1)
	lw	a5,20(a0)
	lw	t2,16(a1)
	lw	t0,20(a1)
	lw	a2,28(a1)
	add	a5,a5,s0
	sw	a5,124(a0)
	sw	t2,128(a0)
	sw	t0,132(a0)
	sw	a2,136(a0)
.L135:
	addi	a1,a1,32
	beq	a1,a4,.L153
.L136:
	lw	a5,0(a1)
	bne	a5,a3,.L134
	lw	a2,8(a1)
	lw	a5,20(a0)
	addi	a1,a1,32
	add	a5,a5,a2
	sw	a5,32(a0)
	bne	a1,a4,.L136
.L153:
	lw	a5,32(a0)
	beq	a5,zero,.L132
	lw	s0,0(sp)
	addi	sp,sp,4
	tail	ld_read_dynamic
.L152:
	lw	a2,8(a1)
	lw	a5,20(a0)
	add	a5,a5,a2
	sw	a5,32(a0)
.L147:
	addi	a1,a1,32
	bne	a1,a4,.L144
.L143:
	lw	a5,32(a0)
	beq	a5,zero,.L150
	tail	ld_read_dynamic
.L132:
	lw	s0,0(sp)
	addi	sp,sp,4
	jr	ra
.L150:
	ret
	.size	ld_read_segments, .-ld_read_segments
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	""
	.align	2
.LC1:
	.string	" (looked in "
	.align	2
.LC2:
	.string	" and /lib)"
	.align	2
.LC3:
	.string	"/lib)"
	.align	2
.LC4:
	.string	"/lib"
	.align	2
.LC5:
	.string	"cannot find %s, needed by %s%s%s%s"
	.align	2
.LC6:
	.string	"%s cannot be mapped: no room, or a damaged file"
	.align	2
.LC7:
	.string	"%s is not a shared object for this machine"
	.align	2
.LC8:
	.string	"%s is not a shared object for this machine: it has no dynamic section"
	.align	2
.LC9:
	.string	"map %s at %x, %d pages"
	.text
	.align	2
	.type	ld_open.part.0, @function
ld_open.part.0:
	addi	sp,sp,-2044
	sw	s0,2036(sp)
	sw	ra,2040(sp)
	sw	s1,2032(sp)
	addi	sp,sp,-568
	mv	s0,a0
	sw	a1,4(sp)
	call	ld_after_slash
	beq	s0,a0,.L155
	mv	a0,s0
	call	ld_length
	li	a5,511
	bgtu	a0,a5,.L161
	mv	a0,s0
	call	ld_length
	li	a5,-4096
	li	a4,4096
	addi	a5,a5,1536
	addi	a4,a4,-1536
	add	a4,a4,a5
	addi	a5,sp,40
	add	s1,a4,a5
	addi	a2,a0,1
	mv	a1,s0
	mv	a0,s1
	call	ld_copy
	li	a3,0
	li	a2,0
	mv	a1,s1
	li	a0,-100
	call	sys_openat
	sw	a0,0(sp)
.L159:
	lw	a5,0(sp)
	blt	a5,zero,.L161
.L160:
	li	a0,-4096
	li	a5,4096
	addi	a0,a0,1536
	addi	a5,a5,-1536
	add	a5,a5,a0
	addi	a4,sp,40
	add	a0,a5,a4
	call	find_loaded
	sw	a0,4(sp)
	beq	a0,zero,.L217
.L164:
	lw	a0,0(sp)
	call	sys_close
	lw	a0,4(sp)
	addi	sp,sp,568
	lw	ra,2040(sp)
	lw	s0,2036(sp)
	lw	s1,2032(sp)
	addi	sp,sp,2044
	jr	ra
.L155:
	li	a5,-4096
	li	a4,4096
	addi	a5,a5,1536
	addi	a4,a4,-1536
	add	a4,a4,a5
	addi	a5,sp,40
	add	a5,a4,a5
	mv	a2,a5
	mv	a1,s0
	lw	a0,ld
	mv	s1,a5
	call	open_in
	sw	a0,0(sp)
	bge	a0,zero,.L160
	lw	a5,4(sp)
	mv	a2,s1
	mv	a1,s0
	lw	a0,16(a5)
	call	open_in
	sw	a0,0(sp)
	bge	a0,zero,.L160
	mv	a2,s1
	mv	a1,s0
	lla	a0,.LC4
	call	open_in
	sw	a0,0(sp)
	j	.L159
.L217:
	lw	a0,0(sp)
	li	a2,4096
	addi	a1,sp,552
	addi	a2,a2,-2048
	sw	a1,8(sp)
	call	sys_read
	li	a5,51
	ble	a0,a5,.L165
	lw	a1,8(sp)
	lla	a4,.LANCHOR0
	addi	t1,sp,558
	mv	a5,a1
.L166:
	lbu	a2,0(a5)
	lbu	a3,0(a4)
	addi	a5,a5,1
	addi	a4,a4,1
	bne	a2,a3,.L165
	bne	t1,a5,.L166
	lw	a4,568(sp)
	li	a5,-1160118272
	addi	a5,a5,3
	bne	a4,a5,.L165
	lhu	a4,594(sp)
	li	a5,32
	bne	a4,a5,.L165
	lw	a5,580(sp)
	andi	t0,a5,3
	sw	t0,12(sp)
	bne	t0,zero,.L165
	lhu	a4,596(sp)
	slli	s1,a4,5
	sw	a4,16(sp)
	add	a4,a5,s1
	bgtu	a4,a0,.L165
	add	a5,a1,a5
	li	a0,156
	sw	a5,20(sp)
	call	ld_allocate
	mv	a5,a0
	mv	a0,s0
	sw	a5,8(sp)
	call	ld_length
	mv	a1,a0
	mv	a0,s0
	call	ld_keep
	li	s0,-4096
	li	a4,4096
	addi	s0,s0,1536
	addi	a4,a4,-1536
	add	a4,a4,s0
	addi	a5,sp,40
	add	s0,a4,a5
	lw	a5,8(sp)
	sw	a0,4(a5)
	mv	a0,s0
	call	ld_length
	mv	a1,a0
	mv	a0,s0
	call	ld_keep
	lw	a5,8(sp)
	lw	t0,12(sp)
	sw	a0,8(a5)
	lw	a5,16(sp)
	beq	a5,zero,.L175
	lw	a5,20(sp)
	li	a4,4096
	li	a1,0
	mv	t2,a5
	add	ra,s1,a5
	li	s0,-1
	li	a0,1
	li	a2,-4096
	addi	t1,a4,-1
.L174:
	lw	a4,0(a5)
	bne	a4,a0,.L171
	lw	a4,8(a5)
	and	a3,a4,a2
	bleu	s0,a3,.L172
	mv	s0,a3
.L172:
	lw	a3,20(a5)
	add	a4,a4,a3
	add	a4,a4,t1
	and	a4,a4,a2
	bgeu	a1,a4,.L171
	mv	a1,a4
.L171:
	addi	a5,a5,32
	bne	a5,ra,.L174
	sw	t0,24(sp)
	sw	t2,12(sp)
	bleu	a1,s0,.L175
	sub	s1,a1,s0
	li	a5,0
	li	a4,-1
	li	a3,34
	li	a2,0
	mv	a1,s1
	li	a0,0
	call	sys_mmap2
	li	a5,4096
	addi	a4,a5,-1
	add	a4,a0,a4
	addi	a5,a5,-2
	bleu	a4,a5,.L175
	lw	a5,8(sp)
	lw	t2,12(sp)
	lw	t0,24(sp)
	add	a1,s1,a0
	sub	s0,a0,s0
	sw	s0,20(a5)
	sw	a0,24(a5)
	mv	s0,t2
	sw	a1,28(a5)
	lw	t2,16(sp)
	li	t1,1
	mv	s1,t0
	j	.L177
.L183:
	addi	s1,s1,1
	addi	s0,s0,32
	beq	t2,s1,.L218
.L177:
	lw	a5,0(s0)
	bne	a5,t1,.L183
	lw	a4,8(sp)
	lw	a5,24(s0)
	lw	t0,8(s0)
	lw	a4,20(a4)
	srli	a2,a5,2
	lw	a1,20(s0)
	andi	a0,a5,2
	andi	a2,a2,1
	slli	a5,a5,2
	add	a4,a4,t0
	or	a2,a2,a0
	andi	a5,a5,4
	lw	a3,16(s0)
	or	a2,a2,a5
	add	a5,a4,a1
	li	t0,-4096
	sw	a5,12(sp)
	and	a0,a4,t0
	beq	a3,zero,.L179
	add	a1,a4,a3
	lw	a5,4(s0)
	li	a4,4096
	addi	a3,a4,-1
	lw	a4,0(sp)
	add	ra,a1,a3
	sw	a1,36(sp)
	srli	a5,a5,12
	and	t1,ra,t0
	li	a3,18
	sub	a1,a1,a0
	sw	t2,28(sp)
	sw	a2,24(sp)
	sw	t1,32(sp)
	call	sys_mmap2
	li	a5,4096
	addi	a4,a5,-1
	add	a0,a0,a4
	addi	a5,a5,-2
	bleu	a0,a5,.L175
	lw	a5,16(s0)
	lw	a4,20(s0)
	lw	a2,24(sp)
	lw	t2,28(sp)
	li	t1,1
	bleu	a4,a5,.L182
	beq	a5,zero,.L182
	andi	a5,a2,2
	bne	a5,zero,.L219
.L182:
	lw	a0,32(sp)
.L179:
	lw	a1,12(sp)
	bleu	a1,a0,.L183
	li	a5,0
	li	a4,-1
	li	a3,50
	sub	a1,a1,a0
	sw	t2,12(sp)
	call	sys_mmap2
	li	a5,4096
	addi	a4,a5,-1
	add	a0,a0,a4
	addi	a5,a5,-2
	lw	t2,12(sp)
	li	t1,1
	bgtu	a0,a5,.L183
.L175:
	li	a1,-4096
	li	a5,4096
	addi	a1,a1,1536
	addi	a5,a5,-1536
	add	a5,a5,a1
	addi	a4,sp,40
	add	a1,a5,a4
	lla	a0,.LC6
	call	ld_fail
	lw	a5,8(sp)
	lw	a1,28(a5)
	beq	a1,zero,.L164
	lw	a5,8(sp)
	lw	a0,24(a5)
	sub	a1,a1,a0
	call	sys_munmap
	j	.L164
.L161:
	mv	a0,s0
	call	ld_after_slash
	lw	a4,ld
	beq	a4,zero,.L216
	lbu	a5,0(a4)
	beq	a5,zero,.L216
.L158:
	lw	a5,4(sp)
	lw	a2,8(a5)
	beq	s0,a0,.L220
	lla	a4,.LC0
	mv	a3,a4
	mv	a5,a4
.L162:
	mv	a1,s0
	lla	a0,.LC5
	call	ld_fail
	sw	zero,4(sp)
	lw	a0,4(sp)
	addi	sp,sp,568
	lw	ra,2040(sp)
	lw	s0,2036(sp)
	lw	s1,2032(sp)
	addi	sp,sp,2044
	jr	ra
.L216:
	lla	a4,.LC0
	j	.L158
.L165:
	li	a1,-4096
	li	a5,4096
	addi	a1,a1,1536
	addi	a5,a5,-1536
	add	a5,a5,a1
	addi	a4,sp,40
	add	a1,a5,a4
	lla	a0,.LC7
	call	ld_fail
	j	.L164
.L219:
	lw	a5,36(sp)
	lw	a4,32(sp)
	sw	t2,28(sp)
	mv	a0,a5
	sub	a1,a4,a5
	sw	a2,24(sp)
	call	ld_zero
	lw	a2,24(sp)
	lw	t2,28(sp)
	li	t1,1
	j	.L182
.L218:
	lw	s0,8(sp)
	lw	a2,16(sp)
	lw	a1,20(sp)
	mv	a0,s0
	call	ld_read_segments
	lw	a5,32(s0)
	beq	a5,zero,.L184
	lw	a4,8(sp)
	lw	a5,40(a4)
	beq	a5,zero,.L184
	lw	a5,36(a4)
	beq	a5,zero,.L184
	lw	s0,8(sp)
	li	a1,-4096
	li	a5,4096
	lw	a2,24(s0)
	lw	a3,28(s0)
	addi	a1,a1,1536
	addi	a5,a5,-1536
	add	a5,a5,a1
	addi	a4,sp,40
	sub	a3,a3,a2
	add	a1,a5,a4
	srli	a3,a3,12
	lla	a0,.LC9
	call	ld_trace
	lla	a5,ld
	lw	a4,20(a5)
	beq	a4,zero,.L187
	sw	s0,0(a4)
.L188:
	lw	a4,8(sp)
	sw	a4,20(a5)
	sw	a4,4(sp)
	j	.L164
.L220:
	lbu	a5,0(a4)
	lla	a3,.LC1
	beq	a5,zero,.L191
	lla	a5,.LC2
	j	.L162
.L187:
	lw	a4,8(sp)
	sw	a4,16(a5)
	j	.L188
.L184:
	li	a1,-4096
	li	a5,4096
	addi	a1,a1,1536
	addi	a5,a5,-1536
	add	a5,a5,a1
	addi	a4,sp,40
	add	a1,a5,a4
	lla	a0,.LC8
	call	ld_fail
	lw	a5,8(sp)
	lw	a1,28(a5)
	beq	a1,zero,.L164
	lw	a0,24(a5)
	sub	a1,a1,a0
	call	sys_munmap
	j	.L164
.L191:
	lla	a5,.LC3
	j	.L162
	.size	ld_open.part.0, .-ld_open.part.0
	.align	2
	.globl	ld_open
	.hidden	ld_open
	.type	ld_open, @function
ld_open:
	addi	sp,sp,-12
	sw	s0,4(sp)
	sw	s1,0(sp)
	sw	ra,8(sp)
	mv	s0,a0
	mv	s1,a1
	call	find_loaded
	beq	a0,zero,.L224
	lw	ra,8(sp)
	lw	s0,4(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	jr	ra
.L224:
	mv	a0,s0
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,s1
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	ld_open.part.0
	.size	ld_open, .-ld_open
	.align	2
	.globl	ld_load_needed
	.hidden	ld_load_needed
	.type	ld_load_needed, @function
ld_load_needed:
	lw	a5,88(a0)
	beq	a5,zero,.L226
.L245:
	li	a0,0
	ret
.L226:
	lw	a4,32(a0)
	mv	a1,a0
	beq	a4,zero,.L245
	lw	a3,0(a4)
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	beq	a3,zero,.L234
	li	a0,0
.L230:
	addi	a4,a4,8
	addi	a5,a3,-1
	lw	a3,0(a4)
	seqz	a5,a5
	add	a0,a0,a5
	bne	a3,zero,.L230
	slli	a0,a0,2
	addi	a0,a0,1
.L229:
	sw	a1,0(sp)
	call	ld_allocate
	lw	a1,0(sp)
	lw	s0,32(a1)
	sw	a0,88(a1)
	lw	a5,0(s0)
	beq	a5,zero,.L228
	li	s1,1
.L233:
	beq	a5,s1,.L248
.L231:
	lw	a5,8(s0)
	addi	s0,s0,8
	bne	a5,zero,.L233
.L228:
	li	a0,0
.L225:
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
.L248:
	lw	a4,40(a1)
	lw	a5,4(s0)
	sw	a1,0(sp)
	add	a5,a4,a5
	mv	a0,a5
	sw	a5,4(sp)
	call	find_loaded
	lw	a1,0(sp)
	beq	a0,zero,.L249
.L232:
	lw	a2,104(a0)
	lw	a5,92(a1)
	lw	a3,88(a1)
	addi	a2,a2,1
	sw	a2,104(a0)
	addi	a2,a5,1
	slli	a5,a5,2
	sw	a2,92(a1)
	add	a5,a3,a5
	sw	a0,0(a5)
	j	.L231
.L249:
	lw	a0,4(sp)
	call	ld_open.part.0
	lw	a1,0(sp)
	bne	a0,zero,.L232
	li	a0,-1
	j	.L225
.L234:
	li	a0,1
	j	.L229
	.size	ld_load_needed, .-ld_load_needed
	.section	.rodata
	.align	2
	.set	.LANCHOR0,. + 0
	.type	magic.0, @object
	.size	magic.0, 6
magic.0:
	.ascii	"\177ELF\001\001"
	.hidden	ld_trace
	.hidden	ld_zero
	.hidden	ld_fail
	.hidden	sys_mmap2
	.hidden	ld_keep
	.hidden	ld_allocate
	.hidden	sys_read
	.hidden	sys_close
	.hidden	ld_after_slash
	.hidden	sys_munmap
	.hidden	ld_same
	.hidden	ld
	.hidden	sys_openat
	.hidden	ld_copy
	.hidden	ld_length
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
