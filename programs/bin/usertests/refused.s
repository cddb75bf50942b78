	.file	"refused.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	sys_open, @function
sys_open:
	mv	a5,a0
	mv	a2,a1
	li	t0,56
	mv	a1,a5
	li	a0,-100
	li	a3,420
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_open, .-sys_open
	.align	2
	.type	sys_write, @function
sys_write:
	li	t0,64
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_write, .-sys_write
	.align	2
	.type	sys_fork, @function
sys_fork:
	li	t0,220
	li	a0,17
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
	ret
	.size	sys_fork, .-sys_fork
	.local	text
	.comm	text,5000,4
	.align	2
	.type	on_signal, @function
on_signal:
	ret
	.size	on_signal, .-on_signal
	.align	2
	.type	alarm_soon, @function
alarm_soon:
	li	a5,20480
	lui	a1,%hi(on_signal)
	addi	sp,sp,-28
	addi	a5,a5,-480
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,14
	sw	ra,24(sp)
	sw	a5,12(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	call	set_handler
	li	t0,103
	li	a0,0
	mv	a1,sp
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	alarm_soon, .-alarm_soon
	.align	2
	.type	limit, @function
limit:
	addi	sp,sp,-20
	addi	a2,sp,7
	andi	a2,a2,-8
	mv	a5,a0
	sw	a1,0(a2)
	sw	a1,8(a2)
	sw	zero,4(a2)
	mv	a1,a5
	sw	zero,12(a2)
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
	.size	limit, .-limit
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC1:
	.string	"refused/statfs"
	.section	test_cases,"a"
	.align	2
	.type	entry_statfs, @object
	.size	entry_statfs, 8
entry_statfs:
	.word	.LC1
	.word	case_statfs
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	""
	.align	2
.LC3:
	.string	"f"
	.align	2
.LC4:
	.string	"statfs"
	.align	2
.LC5:
	.string	"names"
	.align	2
.LC6:
	.string	"fstatfs"
	.align	2
.LC7:
	.string	"size"
	.align	2
.LC8:
	.string	"address"
	.align	2
.LC9:
	.string	"closed"
	.text
	.align	2
	.type	case_statfs, @function
case_statfs:
	addi	sp,sp,-108
	sw	s1,96(sp)
	lui	a1,%hi(.LC2)
	lui	s1,%hi(.LC3)
	sw	s0,100(sp)
	addi	a1,a1,%lo(.LC2)
	addi	s0,sp,11
	addi	a0,s1,%lo(.LC3)
	sw	ra,104(sp)
	andi	s0,s0,-8
	call	make_file
	sw	a0,0(sp)
	li	t0,43
	addi	a0,s1,%lo(.LC3)
	li	a1,88
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw
	lw	a1,56(s0)
	lui	a0,%hi(.LC5)
	addi	a0,a0,%lo(.LC5)
	call	saw
	lw	a0,0(sp)
	li	t0,44
	li	a1,88
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw
	li	t0,43
	addi	a0,s1,%lo(.LC3)
	li	a1,84
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC7)
	mv	a1,a0
	addi	a0,t1,%lo(.LC7)
	call	saw
	lw	a0,0(sp)
	li	t0,44
	li	a1,0
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC7)
	mv	a1,a0
	addi	a0,t1,%lo(.LC7)
	call	saw
	li	t0,43
	addi	a0,s1,%lo(.LC3)
	li	a1,88
	li	a2,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(.LC8)
	mv	a1,a0
	addi	a0,s1,%lo(.LC8)
	call	saw
	lw	a0,0(sp)
	li	t0,44
	li	a1,88
	li	a2,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	addi	a0,s1,%lo(.LC8)
	call	saw
	li	t0,44
	li	a0,99
	li	a1,88
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lw	ra,104(sp)
	lw	s0,100(sp)
	lw	s1,96(sp)
	addi	sp,sp,108
	jr	ra
	.size	case_statfs, .-case_statfs
	.section	.rodata.str1.4
	.align	2
.LC10:
	.string	"refused/mknod_kinds"
	.section	test_cases
	.align	2
	.type	entry_mknod_kinds, @object
	.size	entry_mknod_kinds, 8
entry_mknod_kinds:
	.word	.LC10
	.word	case_mknod_kinds
	.section	.rodata.str1.4
	.align	2
.LC11:
	.string	"a"
	.align	2
.LC12:
	.string	"no such kind"
	.align	2
.LC13:
	.string	"b"
	.align	2
.LC14:
	.string	"directory"
	.align	2
.LC15:
	.string	"c"
	.align	2
.LC16:
	.string	"link"
	.align	2
.LC17:
	.string	"d"
	.align	2
.LC18:
	.string	"file"
	.align	2
.LC19:
	.string	"e"
	.align	2
.LC20:
	.string	"again"
	.text
	.align	2
	.type	case_mknod_kinds, @function
case_mknod_kinds:
	addi	sp,sp,-12
	lui	a1,%hi(.LC11)
	li	a2,12288
	sw	ra,8(sp)
	sw	s0,4(sp)
	sw	s1,0(sp)
	li	t0,33
	li	a0,-100
	addi	a1,a1,%lo(.LC11)
	addi	a2,a2,420
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	saw
	lui	a1,%hi(.LC13)
	li	a2,16384
	li	t0,33
	li	a0,-100
	addi	a1,a1,%lo(.LC13)
	addi	a2,a2,493
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	saw
	lui	a1,%hi(.LC15)
	li	a2,40960
	li	t0,33
	li	a0,-100
	addi	a1,a1,%lo(.LC15)
	addi	a2,a2,511
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	lui	a1,%hi(.LC17)
	li	a2,32768
	li	t0,33
	li	a0,-100
	addi	a1,a1,%lo(.LC17)
	addi	a2,a2,420
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(.LC18)
	mv	a1,a0
	addi	a0,s1,%lo(.LC18)
	call	saw
	lui	s0,%hi(.LC19)
	li	t0,33
	li	a0,-100
	addi	a1,s0,%lo(.LC19)
	li	a2,420
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	addi	a0,s1,%lo(.LC18)
	call	saw
	li	t0,33
	li	a0,-100
	addi	a1,s0,%lo(.LC19)
	li	a2,420
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	addi	sp,sp,12
	tail	saw
	.size	case_mknod_kinds, .-case_mknod_kinds
	.section	.rodata.str1.4
	.align	2
.LC21:
	.string	"refused/fallocate"
	.section	test_cases
	.align	2
	.type	entry_fallocate, @object
	.size	entry_fallocate, 8
entry_fallocate:
	.word	.LC21
	.word	case_fallocate
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"abc"
	.align	2
.LC23:
	.string	"/dev/null"
	.align	2
.LC24:
	.string	"fallocate"
	.align	2
.LC25:
	.string	"keep size"
	.align	2
.LC26:
	.string	"length 0"
	.align	2
.LC27:
	.string	"negative"
	.align	2
.LC28:
	.string	"mode"
	.align	2
.LC29:
	.string	"read-only"
	.align	2
.LC30:
	.string	"pipe"
	.align	2
.LC31:
	.string	"device"
	.text
	.align	2
	.type	case_fallocate, @function
case_fallocate:
	addi	sp,sp,-28
	sw	s1,16(sp)
	lui	a1,%hi(.LC22)
	lui	s1,%hi(.LC3)
	addi	a1,a1,%lo(.LC22)
	addi	a0,s1,%lo(.LC3)
	sw	ra,24(sp)
	sw	s0,20(sp)
	call	make_file
	sw	a0,0(sp)
	li	a1,0
	addi	a0,s1,%lo(.LC3)
	call	sys_open
	mv	s1,a0
	lui	a0,%hi(.LC23)
	li	a1,2
	addi	a0,a0,%lo(.LC23)
	call	sys_open
	sw	a0,4(sp)
	addi	a0,sp,8
	call	sys_pipe.isra.0
	li	a4,8192
	lw	a0,0(sp)
	li	t0,47
	li	a1,0
	li	a2,0
	li	a3,0
	addi	a4,a4,1808
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	lw	a0,0(sp)
	li	a2,2
	li	a1,0
	call	sys_lseek
	lui	s0,%hi(.LC7)
	mv	a1,a0
	addi	a0,s0,%lo(.LC7)
	call	saw
	li	a4,20480
	lw	a0,0(sp)
	li	t0,47
	li	a1,1
	li	a2,0
	li	a3,0
	addi	a4,a4,-480
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	saw
	lw	a0,0(sp)
	li	a2,2
	li	a1,0
	call	sys_lseek
	mv	a1,a0
	addi	a0,s0,%lo(.LC7)
	call	saw
	lw	a0,0(sp)
	li	t0,47
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
	mv	a1,a0
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	lw	a0,0(sp)
	li	t0,47
	li	a1,0
	li	a2,-1
	li	a3,-1
	li	a4,10
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	call	saw
	lw	a0,0(sp)
	li	t0,47
	li	a1,16384
	li	a2,0
	li	a3,0
	li	a4,10
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	saw
	li	t0,47
	mv	a0,s1
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,10
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC29)
	addi	a0,a0,%lo(.LC29)
	call	saw
	li	t0,47
	li	a0,99
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,10
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lw	a0,12(sp)
	li	t0,47
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,10
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	saw
	lw	a0,4(sp)
	li	t0,47
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,10
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC31)
	addi	a0,a0,%lo(.LC31)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_fallocate, .-case_fallocate
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"refused/too_large"
	.section	test_cases
	.align	2
	.type	entry_too_large, @object
	.size	entry_too_large, 8
entry_too_large:
	.word	.LC32
	.word	case_too_large
	.section	.rodata.str1.4
	.align	2
.LC33:
	.string	"truncate"
	.align	2
.LC34:
	.string	"ftruncate"
	.align	2
.LC35:
	.string	"within"
	.align	2
.LC36:
	.string	"writev"
	.align	2
.LC37:
	.string	"write"
	.align	2
.LC38:
	.string	"pwrite"
	.align	2
.LC39:
	.string	"in part"
	.text
	.align	2
	.type	case_too_large, @function
case_too_large:
	addi	sp,sp,-24
	sw	s1,12(sp)
	lui	s1,%hi(text)
	sw	s0,16(sp)
	addi	a5,s1,%lo(text)
	lui	s0,%hi(.LC3)
	lui	a1,%hi(.LC2)
	sw	a5,4(sp)
	addi	a1,a1,%lo(.LC2)
	li	a5,100
	addi	a0,s0,%lo(.LC3)
	sw	ra,20(sp)
	sw	a5,8(sp)
	call	make_file
	lui	a1,%hi(on_signal)
	sw	a0,0(sp)
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,25
	call	set_handler
	li	a1,1000
	li	a0,1
	call	limit
	li	t0,45
	addi	a0,s0,%lo(.LC3)
	li	a1,1001
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	saw
	lw	a0,0(sp)
	li	t0,46
	li	a1,1001
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	call	saw
	lw	a0,0(sp)
	li	t0,47
	li	a1,0
	li	a2,0
	li	a3,0
	li	a4,1001
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	lw	a0,0(sp)
	li	t0,46
	li	a1,1000
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC35)
	addi	a0,a0,%lo(.LC35)
	call	saw
	lw	a0,0(sp)
	li	a2,0
	li	a1,1000
	call	sys_lseek
	lw	a0,0(sp)
	li	t0,66
	addi	a1,sp,4
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	lw	a0,0(sp)
	li	a2,1
	addi	a1,s1,%lo(text)
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw
	lw	a0,0(sp)
	li	t0,68
	addi	a1,s1,%lo(text)
	li	a2,1
	li	a3,1000
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC38)
	addi	a0,a0,%lo(.LC38)
	call	saw
	lw	a0,0(sp)
	li	t0,68
	addi	a1,s1,%lo(text)
	li	a2,100
	li	a3,950
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC39)
	addi	a0,a0,%lo(.LC39)
	call	saw
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_too_large, .-case_too_large
	.section	.rodata.str1.4
	.align	2
.LC40:
	.string	"refused/no_room_on_full"
	.section	test_cases
	.align	2
	.type	entry_no_room_on_full, @object
	.size	entry_no_room_on_full, 8
entry_no_room_on_full:
	.word	.LC40
	.word	case_no_room_on_full
	.section	.rodata.str1.4
	.align	2
.LC41:
	.string	"/dev/full"
	.align	2
.LC42:
	.string	"nothing"
	.align	2
.LC43:
	.string	"read"
	.text
	.align	2
	.type	case_no_room_on_full, @function
case_no_room_on_full:
	addi	sp,sp,-20
	sw	s1,8(sp)
	lui	s1,%hi(text)
	addi	a5,s1,%lo(text)
	lui	a0,%hi(.LC41)
	sw	a5,0(sp)
	li	a1,2
	li	a5,100
	addi	a0,a0,%lo(.LC41)
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	a5,4(sp)
	call	sys_open
	li	a2,1
	addi	a1,s1,%lo(text)
	mv	s0,a0
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw
	li	t0,66
	mv	a0,s0
	mv	a1,sp
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC36)
	addi	a0,a0,%lo(.LC36)
	call	saw
	li	t0,68
	mv	a0,s0
	addi	a1,s1,%lo(text)
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC38)
	addi	a0,a0,%lo(.LC38)
	call	saw
	li	a2,0
	addi	a1,s1,%lo(text)
	mv	a0,s0
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	li	t0,63
	mv	a0,s0
	addi	a1,s1,%lo(text)
	li	a2,10
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_no_room_on_full, .-case_no_room_on_full
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"refused/vectors"
	.section	test_cases
	.align	2
	.type	entry_vectors, @object
	.size	entry_vectors, 8
entry_vectors:
	.word	.LC44
	.word	case_vectors
	.section	.rodata.str1.4
	.align	2
.LC45:
	.string	"."
	.align	2
.LC46:
	.string	"readv"
	.text
	.align	2
	.type	case_vectors, @function
case_vectors:
	addi	sp,sp,-28
	sw	s1,16(sp)
	lui	s1,%hi(text)
	addi	a5,s1,%lo(text)
	lui	a0,%hi(.LC45)
	sw	a5,0(sp)
	li	a1,0
	li	a5,100
	addi	a0,a0,%lo(.LC45)
	sw	a5,4(sp)
	sw	ra,24(sp)
	sw	s0,20(sp)
	call	sys_open
	mv	s0,a0
	addi	a0,sp,8
	call	sys_pipe.isra.0
	li	t0,65
	mv	a0,s0
	mv	a1,sp
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	saw
	call	alarm_soon
	li	t0,65
	lw	a0,8(sp)
	mv	a1,sp
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC46)
	addi	a0,a0,%lo(.LC46)
	call	saw
	li	a2,4096
	li	t0,25
	lw	a0,12(sp)
	li	a1,4
	addi	a2,a2,-2048
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
.L20:
	lw	a0,12(sp)
	li	a2,4096
	addi	a1,s1,%lo(text)
	call	sys_write
	bgt	a0,zero,.L20
	lw	a0,12(sp)
	li	t0,66
	mv	a1,sp
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s0,%hi(.LC36)
	mv	a1,a0
	addi	a0,s0,%lo(.LC36)
	call	saw
	lw	a0,12(sp)
	li	t0,25
	li	a1,4
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	call	alarm_soon
	lw	a0,12(sp)
	li	t0,66
	mv	a1,sp
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	addi	a0,s0,%lo(.LC36)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_vectors, .-case_vectors
	.section	.rodata.str1.4
	.align	2
.LC47:
	.string	"refused/fdatasync_of_a_pipe"
	.section	test_cases
	.align	2
	.type	entry_fdatasync_of_a_pipe, @object
	.size	entry_fdatasync_of_a_pipe, 8
entry_fdatasync_of_a_pipe:
	.word	.LC47
	.word	case_fdatasync_of_a_pipe
	.section	.rodata.str1.4
	.align	2
.LC48:
	.string	"fdatasync"
	.text
	.align	2
	.type	case_fdatasync_of_a_pipe, @function
case_fdatasync_of_a_pipe:
	addi	sp,sp,-20
	mv	a0,sp
	sw	ra,16(sp)
	call	sys_pipe.isra.0
	lw	a0,0(sp)
	li	t0,83
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
	mv	a1,a0
	lui	a0,%hi(.LC48)
	addi	a0,a0,%lo(.LC48)
	call	saw
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_fdatasync_of_a_pipe, .-case_fdatasync_of_a_pipe
	.section	.rodata.str1.4
	.align	2
.LC49:
	.string	"refused/flags_of_open"
	.section	test_cases
	.align	2
	.type	entry_flags_of_open, @object
	.size	entry_flags_of_open, 8
entry_flags_of_open:
	.word	.LC49
	.word	case_flags_of_open
	.section	.rodata.str1.4
	.align	2
.LC50:
	.string	"n"
	.align	2
.LC51:
	.string	"create a directory"
	.text
	.align	2
	.type	case_flags_of_open, @function
case_flags_of_open:
	addi	sp,sp,-12
	sw	s1,0(sp)
	lui	s1,%hi(.LC17)
	sw	ra,8(sp)
	sw	s0,4(sp)
	li	t0,34
	li	a0,-100
	addi	a1,s1,%lo(.LC17)
	li	a2,493
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a5,65536
	lui	a0,%hi(.LC50)
	addi	a1,a5,64
	addi	a0,a0,%lo(.LC50)
	call	sys_open
	lui	s0,%hi(.LC51)
	mv	a1,a0
	addi	a0,s0,%lo(.LC51)
	call	saw
	li	a5,65536
	addi	a1,a5,64
	addi	a0,s1,%lo(.LC17)
	call	sys_open
	mv	a1,a0
	addi	a0,s0,%lo(.LC51)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	addi	sp,sp,12
	tail	saw
	.size	case_flags_of_open, .-case_flags_of_open
	.section	.rodata.str1.4
	.align	2
.LC52:
	.string	"refused/times_of_a_pipe"
	.section	test_cases
	.align	2
	.type	entry_times_of_a_pipe, @object
	.size	entry_times_of_a_pipe, 8
entry_times_of_a_pipe:
	.word	.LC52
	.word	case_times_of_a_pipe
	.section	.rodata.str1.4
	.align	2
.LC53:
	.string	"no path"
	.align	2
.LC54:
	.string	"empty"
	.align	2
.LC55:
	.string	"x"
	.align	2
.LC56:
	.string	"below"
	.align	2
.LC57:
	.string	"nowhere"
	.section	.rodata
	.align	3
.LC0:
	.word	1
	.word	0
	.word	1
	.word	0
	.word	2
	.word	0
	.word	2
	.word	0
	.text
	.align	2
	.type	case_times_of_a_pipe, @function
case_times_of_a_pipe:
	addi	sp,sp,-56
	sw	s0,48(sp)
	addi	s0,sp,15
	andi	s0,s0,-8
	lui	a1,%hi(.LC0)
	li	a2,32
	addi	a1,a1,%lo(.LC0)
	mv	a0,s0
	sw	ra,52(sp)
	call	memcpy
	mv	a0,sp
	call	sys_pipe.isra.0
	lw	a0,0(sp)
	li	t0,412
	li	a1,0
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC53)
	addi	a0,a0,%lo(.LC53)
	call	saw
	lui	a1,%hi(.LC2)
	lw	a0,0(sp)
	li	t0,412
	addi	a1,a1,%lo(.LC2)
	mv	a2,s0
	li	a3,4096
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC54)
	addi	a0,a0,%lo(.LC54)
	call	saw
	lui	a1,%hi(.LC55)
	lw	a0,0(sp)
	li	t0,412
	addi	a1,a1,%lo(.LC55)
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC56)
	addi	a0,a0,%lo(.LC56)
	call	saw
	li	t0,412
	li	a0,-100
	li	a1,0
	mv	a2,s0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC57)
	addi	a0,a0,%lo(.LC57)
	call	saw
	lw	ra,52(sp)
	lw	s0,48(sp)
	addi	sp,sp,56
	jr	ra
	.size	case_times_of_a_pipe, .-case_times_of_a_pipe
	.section	.rodata.str1.4
	.align	2
.LC58:
	.string	"refused/access_with_flags"
	.section	test_cases
	.align	2
	.type	entry_access_with_flags, @object
	.size	entry_access_with_flags, 8
entry_access_with_flags:
	.word	.LC58
	.word	case_access_with_flags
	.section	.rodata.str1.4
	.align	2
.LC59:
	.string	"none"
	.align	2
.LC60:
	.string	"s"
	.align	2
.LC61:
	.string	"execute"
	.align	2
.LC62:
	.string	"descriptor"
	.align	2
.LC63:
	.string	"here"
	.align	2
.LC64:
	.string	"itself"
	.align	2
.LC65:
	.string	"flags"
	.text
	.align	2
	.type	case_access_with_flags, @function
case_access_with_flags:
	addi	sp,sp,-24
	sw	s0,16(sp)
	sw	s1,12(sp)
	lui	s0,%hi(.LC3)
	lui	s1,%hi(.LC2)
	addi	a1,s1,%lo(.LC2)
	addi	a0,s0,%lo(.LC3)
	sw	ra,20(sp)
	call	make_file
	sw	a0,0(sp)
	addi	a0,sp,4
	call	sys_pipe.isra.0
	lui	t1,%hi(.LC60)
	lui	a0,%hi(.LC59)
	li	t0,36
	addi	a0,a0,%lo(.LC59)
	li	a1,-100
	addi	a2,t1,%lo(.LC60)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,439
	li	a0,-100
	addi	a1,s0,%lo(.LC3)
	li	a2,6
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC18)
	addi	a0,a0,%lo(.LC18)
	call	saw
	li	t0,439
	li	a0,-100
	addi	a1,s0,%lo(.LC3)
	li	a2,1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC61)
	addi	a0,a0,%lo(.LC61)
	call	saw
	lw	a0,0(sp)
	li	t0,439
	addi	a1,s1,%lo(.LC2)
	li	a2,4
	li	a3,4096
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC62)
	addi	a0,a0,%lo(.LC62)
	call	saw
	lw	a0,4(sp)
	li	t0,439
	addi	a1,s1,%lo(.LC2)
	li	a2,4
	li	a3,4096
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t2,%hi(.LC30)
	mv	a1,a0
	addi	a0,t2,%lo(.LC30)
	call	saw
	lw	a0,4(sp)
	li	t0,439
	addi	a1,s1,%lo(.LC2)
	li	a2,1
	li	a3,4096
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t2,%hi(.LC30)
	mv	a1,a0
	addi	a0,t2,%lo(.LC30)
	call	saw
	li	t0,439
	li	a0,-100
	addi	a1,s1,%lo(.LC2)
	li	a2,1
	li	a3,4096
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC63)
	addi	a0,a0,%lo(.LC63)
	call	saw
	lui	t1,%hi(.LC60)
	li	t0,439
	li	a0,-100
	addi	a1,t1,%lo(.LC60)
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	lui	t1,%hi(.LC60)
	li	t0,439
	li	a0,-100
	addi	a1,t1,%lo(.LC60)
	li	a2,0
	li	a3,256
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC64)
	addi	a0,a0,%lo(.LC64)
	call	saw
	li	t0,439
	li	a0,-100
	addi	a1,s0,%lo(.LC3)
	li	a2,8
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	saw
	li	t0,439
	li	a0,-100
	addi	a1,s0,%lo(.LC3)
	li	a2,0
	li	a3,16
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC65)
	addi	a0,a0,%lo(.LC65)
	call	saw
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_access_with_flags, .-case_access_with_flags
	.section	.rodata.str1.4
	.align	2
.LC66:
	.string	"refused/memfd"
	.section	test_cases
	.align	2
	.type	entry_memfd, @object
	.size	entry_memfd, 8
entry_memfd:
	.word	.LC66
	.word	case_memfd
	.section	.rodata.str1.4
	.align	2
.LC67:
	.string	"name"
	.align	2
.LC68:
	.string	"memfd"
	.align	2
.LC69:
	.string	"249"
	.align	2
.LC70:
	.string	"250"
	.align	2
.LC71:
	.string	"\355\225\234"
	.align	2
.LC72:
	.string	"250 bytes"
	.align	2
.LC73:
	.string	"4500"
	.align	2
.LC74:
	.string	"descriptors"
	.text
	.align	2
	.type	case_memfd, @function
case_memfd:
	addi	sp,sp,-16
	sw	s1,4(sp)
	lui	s1,%hi(.LC67)
	sw	ra,12(sp)
	sw	s0,8(sp)
	li	t0,279
	addi	a0,s1,%lo(.LC67)
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
	mv	s0,a0
	mv	a1,a0
	lui	a0,%hi(.LC68)
	addi	a0,a0,%lo(.LC68)
	call	saw
	lui	a1,%hi(.LC22)
	li	a2,3
	addi	a1,a1,%lo(.LC22)
	mv	a0,s0
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw
	li	t0,279
	addi	a0,s1,%lo(.LC67)
	li	a1,1073741824
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC65)
	addi	a0,a0,%lo(.LC65)
	call	saw
	li	t0,279
	li	a0,16
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
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lui	s0,%hi(text)
	li	a2,249
	li	a1,110
	addi	a0,s0,%lo(text)
	call	memset
	addi	s1,s0,%lo(text)
	li	t0,279
	addi	a0,s0,%lo(text)
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
	mv	a1,a0
	lui	a0,%hi(.LC69)
	addi	a0,a0,%lo(.LC69)
	call	saw
	li	a5,110
	sb	a5,249(s1)
	li	t0,279
	addi	a0,s0,%lo(text)
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
	mv	a1,a0
	lui	a0,%hi(.LC70)
	addi	a0,a0,%lo(.LC70)
	call	saw
	li	a5,0
	addi	a3,s0,%lo(text)
	lui	t1,%hi(.LC71)
.L32:
	add	a0,a3,a5
	addi	a1,t1,%lo(.LC71)
	li	a2,3
	sw	a5,0(sp)
	call	memcpy
	lw	a5,0(sp)
	lui	a3,%hi(text)
	li	a4,249
	addi	a5,a5,3
	addi	a3,a3,%lo(text)
	lui	t1,%hi(.LC71)
	bne	a5,a4,.L32
	li	t0,279
	mv	a0,s1
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
	mv	a1,a0
	lui	a0,%hi(.LC72)
	addi	a0,a0,%lo(.LC72)
	call	saw
	li	a2,4096
	addi	a2,a2,404
	li	a1,110
	addi	a0,s0,%lo(text)
	call	memset
	li	t0,279
	mv	a0,s1
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
	mv	a1,a0
	lui	a0,%hi(.LC73)
	addi	a0,a0,%lo(.LC73)
	call	saw
	li	a1,5
	li	a0,7
	call	limit
	lui	a5,%hi(.LC67)
	addi	a0,a5,%lo(.LC67)
	li	t0,279
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
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	mv	a1,a0
	lui	a0,%hi(.LC74)
	addi	a0,a0,%lo(.LC74)
	addi	sp,sp,16
	tail	saw
	.size	case_memfd, .-case_memfd
	.section	.rodata.str1.4
	.align	2
.LC75:
	.string	"refused/priority_locks"
	.section	test_cases
	.align	2
	.type	entry_priority_locks, @object
	.size	entry_priority_locks, 8
entry_priority_locks:
	.word	.LC75
	.word	case_priority_locks
	.section	.rodata.str1.4
	.align	2
.LC76:
	.string	"lock"
	.align	2
.LC77:
	.string	"try again"
	.align	2
.LC78:
	.string	"unlock"
	.align	2
.LC79:
	.string	"word"
	.align	2
.LC80:
	.string	"unlock free"
	.align	2
.LC81:
	.string	"holder gone"
	.align	2
.LC82:
	.string	"try"
	.align	2
.LC83:
	.string	"unlock of others"
	.align	2
.LC84:
	.string	"other process"
	.text
	.align	2
	.type	case_priority_locks, @function
case_priority_locks:
	addi	sp,sp,-36
	sw	s1,24(sp)
	addi	s1,sp,11
	sw	s0,28(sp)
	sw	ra,32(sp)
	andi	s1,s1,-8
	li	a4,0
	li	a5,0
	lui	s0,%hi(word.1)
	sw	a5,4(s1)
	sw	a5,12(s1)
	sw	a4,0(s1)
	sw	a4,8(s1)
	li	t0,422
	addi	a0,s0,%lo(word.1)
	li	a1,6
	li	a2,0
	li	a3,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC76)
	addi	a0,a0,%lo(.LC76)
	call	saw
	li	t0,422
	addi	a0,s0,%lo(word.1)
	li	a1,6
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw
	li	t0,422
	addi	a0,s0,%lo(word.1)
	li	a1,8
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC77)
	addi	a0,a0,%lo(.LC77)
	call	saw
	li	t0,422
	addi	a0,s0,%lo(word.1)
	li	a1,7
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC78)
	addi	a0,a0,%lo(.LC78)
	call	saw
	lw	a1,%lo(word.1)(s0)
	lui	a0,%hi(.LC79)
	addi	a0,a0,%lo(.LC79)
	call	saw
	li	t0,422
	addi	a0,s0,%lo(word.1)
	li	a1,7
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC80)
	addi	a0,a0,%lo(.LC80)
	call	saw
	call	sys_fork
	bne	a0,zero,.L36
	call	sys_exit
.L36:
	sw	a0,0(sp)
	call	wait_for
	lw	a5,0(sp)
	li	t0,422
	addi	a0,s0,%lo(word.1)
	sw	a5,%lo(word.1)(s0)
	li	a1,6
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC81)
	addi	a0,a0,%lo(.LC81)
	call	saw
	li	t0,422
	addi	a0,s0,%lo(word.1)
	li	a1,8
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC82)
	addi	a0,a0,%lo(.LC82)
	call	saw
	li	t0,422
	addi	a0,s0,%lo(word.1)
	li	a1,7
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC83)
	addi	a0,a0,%lo(.LC83)
	call	saw
	li	t0,173
	li	a0,0
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
	li	t0,422
	sw	a0,%lo(word.1)(s0)
	li	a1,6
	addi	a0,s0,%lo(word.1)
	mv	a3,s1
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC84)
	addi	a0,a0,%lo(.LC84)
	call	saw
	lw	ra,32(sp)
	lw	s0,28(sp)
	lw	s1,24(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_priority_locks, .-case_priority_locks
	.section	.rodata.str1.4
	.align	2
.LC85:
	.string	"refused/priority_locks_narrow"
	.section	test_cases
	.align	2
	.type	entry_priority_locks_narrow, @object
	.size	entry_priority_locks_narrow, 8
entry_priority_locks_narrow:
	.word	.LC85
	.word	case_priority_locks_narrow
	.text
	.align	2
	.type	case_priority_locks_narrow, @function
case_priority_locks_narrow:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(word.0)
	li	a5,0
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,6
	addi	a0,s0,%lo(word.0)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	sys_futex
	mv	a1,a0
	lui	a0,%hi(.LC76)
	addi	a0,a0,%lo(.LC76)
	call	saw
	li	a5,0
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,6
	addi	a0,s0,%lo(word.0)
	call	sys_futex
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw
	li	a5,0
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,7
	addi	a0,s0,%lo(word.0)
	call	sys_futex
	mv	a1,a0
	lui	a0,%hi(.LC78)
	addi	a0,a0,%lo(.LC78)
	call	saw
	li	a5,0
	li	a4,0
	li	a3,0
	li	a2,0
	li	a1,7
	addi	a0,s0,%lo(word.0)
	call	sys_futex
	mv	a1,a0
	lui	a0,%hi(.LC80)
	addi	a0,a0,%lo(.LC80)
	call	saw
	call	sys_fork
	bne	a0,zero,.L39
	call	sys_exit
.L39:
	mv	s1,a0
	call	wait_for
	li	a1,6
	addi	a0,s0,%lo(word.0)
	li	a5,0
	li	a4,0
	li	a3,0
	li	a2,0
	sw	s1,%lo(word.0)(s0)
	call	sys_futex
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC81)
	addi	a0,a0,%lo(.LC81)
	addi	sp,sp,12
	tail	saw
	.size	case_priority_locks_narrow, .-case_priority_locks_narrow
	.section	.rodata.str1.4
	.align	2
.LC86:
	.string	"refused/setrlimit"
	.section	test_cases
	.align	2
	.type	entry_setrlimit, @object
	.size	entry_setrlimit, 8
entry_setrlimit:
	.word	.LC86
	.word	case_setrlimit
	.section	.rodata.str1.4
	.align	2
.LC87:
	.string	"above"
	.align	2
.LC88:
	.string	"unknown"
	.align	2
.LC89:
	.string	"lower"
	.align	2
.LC90:
	.string	"raise"
	.align	2
.LC91:
	.string	"cur"
	.text
	.align	2
	.type	case_setrlimit, @function
case_setrlimit:
	addi	sp,sp,-20
	li	a5,100
	sw	a5,0(sp)
	mv	a1,sp
	li	a5,50
	li	a0,7
	sw	ra,16(sp)
	sw	a5,4(sp)
	call	sys_setrlimit
	mv	a1,a0
	lui	a0,%hi(.LC87)
	addi	a0,a0,%lo(.LC87)
	call	saw
	mv	a1,sp
	li	a0,99
	call	sys_setrlimit
	mv	a1,a0
	lui	a0,%hi(.LC88)
	addi	a0,a0,%lo(.LC88)
	call	saw
	li	a1,16
	li	a0,7
	call	sys_setrlimit
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	li	a5,20
	mv	a1,sp
	li	a0,7
	sw	a5,0(sp)
	call	sys_setrlimit
	mv	a1,a0
	lui	a0,%hi(.LC89)
	addi	a0,a0,%lo(.LC89)
	call	saw
	mv	a1,sp
	li	a0,7
	call	sys_getrlimit
	li	a5,60
	mv	a1,sp
	li	a0,7
	sw	a5,4(sp)
	call	sys_setrlimit
	mv	a1,a0
	lui	a0,%hi(.LC90)
	addi	a0,a0,%lo(.LC90)
	call	saw
	lw	a1,0(sp)
	lui	a0,%hi(.LC91)
	addi	a0,a0,%lo(.LC91)
	call	saw
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_setrlimit, .-case_setrlimit
	.section	.rodata.str1.4
	.align	2
.LC92:
	.string	"refused/locked_memory"
	.section	test_cases
	.align	2
	.type	entry_locked_memory, @object
	.size	entry_locked_memory, 8
entry_locked_memory:
	.word	.LC92
	.word	case_locked_memory
	.section	.rodata.str1.4
	.align	2
.LC93:
	.string	"mlock"
	.align	2
.LC94:
	.string	"unaligned"
	.align	2
.LC95:
	.string	"hole"
	.align	2
.LC96:
	.string	"wraps"
	.align	2
.LC97:
	.string	"munlock"
	.align	2
.LC98:
	.string	"munlockall"
	.text
	.align	2
	.type	case_locked_memory, @function
case_locked_memory:
	addi	sp,sp,-12
	li	a0,4
	sw	s0,4(sp)
	sw	ra,8(sp)
	sw	s1,0(sp)
	call	get_pages
	mv	s0,a0
	li	a0,8192
	li	t0,215
	add	a0,s0,a0
	li	a1,4096
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,228
	mv	a0,s0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC93)
	addi	a0,a0,%lo(.LC93)
	call	saw
	li	t0,228
	addi	a0,s0,100
	li	a1,4096
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC94)
	addi	a0,a0,%lo(.LC94)
	call	saw
	li	t0,228
	mv	a0,s0
	li	a1,16384
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC95)
	mv	a1,a0
	addi	a0,t1,%lo(.LC95)
	call	saw
	li	t0,228
	li	a0,-4096
	li	a1,8192
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s1,%hi(.LC96)
	mv	a1,a0
	addi	a0,s1,%lo(.LC96)
	call	saw
	li	t0,229
	mv	a0,s0
	li	a1,4096
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC97)
	addi	a0,a0,%lo(.LC97)
	call	saw
	li	t0,229
	mv	a0,s0
	li	a1,16384
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	t1,%hi(.LC95)
	mv	a1,a0
	addi	a0,t1,%lo(.LC95)
	call	saw
	li	t0,229
	li	a0,-4096
	li	a1,8192
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	addi	a0,s1,%lo(.LC96)
	call	saw
	li	t0,230
	li	a0,0
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
	mv	a1,a0
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	li	t0,230
	li	a0,8
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
	mv	a1,a0
	lui	a0,%hi(.LC88)
	addi	a0,a0,%lo(.LC88)
	call	saw
	li	t0,231
	li	a0,0
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
	lw	s0,4(sp)
	lw	ra,8(sp)
	lw	s1,0(sp)
	mv	a1,a0
	lui	a0,%hi(.LC98)
	addi	a0,a0,%lo(.LC98)
	addi	sp,sp,12
	tail	saw
	.size	case_locked_memory, .-case_locked_memory
	.section	.rodata.str1.4
	.align	2
.LC99:
	.string	"refused/mincore"
	.section	test_cases
	.align	2
	.type	entry_mincore, @object
	.size	entry_mincore, 8
entry_mincore:
	.word	.LC99
	.word	case_mincore
	.section	.rodata.str1.4
	.align	2
.LC100:
	.string	"mincore"
	.align	2
.LC101:
	.string	"first"
	.align	2
.LC102:
	.string	"second"
	.text
	.align	2
	.type	case_mincore, @function
case_mincore:
	addi	sp,sp,-20
	li	a0,4
	sw	s0,12(sp)
	sw	ra,16(sp)
	call	get_pages
	li	a5,1
	mv	s0,a0
	sb	a5,0(a0)
	li	a0,12288
	li	t0,215
	add	a0,s0,a0
	li	a1,4096
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	t0,232
	mv	a0,s0
	li	a1,8192
	mv	a2,sp
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC100)
	addi	a0,a0,%lo(.LC100)
	call	saw
	lbu	a1,0(sp)
	lui	a0,%hi(.LC101)
	addi	a0,a0,%lo(.LC101)
	andi	a1,a1,1
	call	saw
	lbu	a1,1(sp)
	lui	a0,%hi(.LC102)
	addi	a0,a0,%lo(.LC102)
	andi	a1,a1,1
	call	saw
	li	t0,232
	addi	a0,s0,1
	li	a1,4096
	mv	a2,sp
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC94)
	addi	a0,a0,%lo(.LC94)
	call	saw
	li	t0,232
	mv	a0,s0
	li	a1,16384
	mv	a2,sp
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC95)
	addi	a0,a0,%lo(.LC95)
	call	saw
	li	t0,232
	mv	a0,s0
	li	a1,4096
	li	a2,16
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_mincore, .-case_mincore
	.section	.rodata.str1.4
	.align	2
.LC103:
	.string	"refused/mmap_behind_the_last_offset"
	.section	test_cases
	.align	2
	.type	entry_mmap_behind_the_last_offset, @object
	.size	entry_mmap_behind_the_last_offset, 8
entry_mmap_behind_the_last_offset:
	.word	.LC103
	.word	case_mmap_behind_the_last_offset
	.section	.rodata.str1.4
	.align	2
.LC104:
	.string	"mmap"
	.text
	.align	2
	.type	case_mmap_behind_the_last_offset, @function
case_mmap_behind_the_last_offset:
	lui	a1,%hi(.LC22)
	lui	a0,%hi(.LC3)
	addi	sp,sp,-12
	addi	a1,a1,%lo(.LC22)
	addi	a0,a0,%lo(.LC3)
	sw	ra,8(sp)
	call	make_file
	mv	a4,a0
	li	t0,222
	li	a0,0
	li	a1,8192
	li	a2,1
	li	a3,2
	li	a5,-1
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC104)
	addi	a0,a0,%lo(.LC104)
	addi	sp,sp,12
	tail	saw
	.size	case_mmap_behind_the_last_offset, .-case_mmap_behind_the_last_offset
	.section	.rodata.str1.4
	.align	2
.LC105:
	.string	"refused/log"
	.section	test_cases
	.align	2
	.type	entry_log, @object
	.size	entry_log, 8
entry_log:
	.word	.LC105
	.word	case_log
	.section	.rodata.str1.4
	.align	2
.LC106:
	.string	"no address"
	.text
	.align	2
	.type	case_log, @function
case_log:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(text)
	sw	ra,8(sp)
	li	t0,116
	li	a0,99
	addi	a1,s0,%lo(text)
	li	a2,10
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC88)
	addi	a0,a0,%lo(.LC88)
	call	saw
	li	t0,116
	li	a0,3
	addi	a1,s0,%lo(text)
	li	a2,-1
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	call	saw
	li	t0,116
	li	a0,3
	li	a1,16
	li	a2,10
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw
	li	t0,116
	li	a0,3
	li	a1,0
	li	a2,10
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC106)
	addi	a0,a0,%lo(.LC106)
	call	saw
	li	t0,116
	li	a0,3
	addi	a1,s0,%lo(text)
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC42)
	addi	a0,a0,%lo(.LC42)
	call	saw
	li	t0,116
	li	a0,10
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
	lw	s0,4(sp)
	lw	ra,8(sp)
	sgt	a1,a0,zero
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	addi	sp,sp,12
	tail	saw_is
	.size	case_log, .-case_log
	.local	word.1
	.comm	word.1,4,4
	.local	word.0
	.comm	word.0,4,4
	.align	2
	.type	sys_pipe.isra.0, @function
sys_pipe.isra.0:
	li	t0,59
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
	ret
	.size	sys_pipe.isra.0, .-sys_pipe.isra.0
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
