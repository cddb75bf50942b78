	.file	"proc.c"
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
	.type	sys_mkdir, @function
sys_mkdir:
	mv	a1,a0
	li	t0,34
	li	a0,-100
	li	a2,493
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_mkdir, .-sys_mkdir
	.align	2
	.type	sys_getpid, @function
sys_getpid:
	li	t0,172
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
	ret
	.size	sys_getpid, .-sys_getpid
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
	.comm	text,8192,4
	.local	path
	.comm	path,64,4
	.align	2
	.type	read_file, @function
read_file:
	addi	sp,sp,-16
	sw	s1,4(sp)
	li	a1,0
	lui	s1,%hi(text)
	sw	ra,12(sp)
	sw	s0,8(sp)
	call	sys_open
	sb	zero,%lo(text)(s1)
	mv	t2,a0
	mv	t1,a0
	blt	a0,zero,.L5
	li	a5,8192
	addi	a5,a5,-1
	addi	s1,s1,%lo(text)
	li	s0,0
	sw	a5,0(sp)
.L7:
	lw	a5,0(sp)
	add	a1,s1,s0
	li	t0,63
	sub	a2,a5,s0
	mv	a0,t2
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	t1,a0
	bgt	a0,zero,.L8
	sb	zero,0(a1)
	li	t0,57
	mv	a0,t2
	li	a1,0
	li	a2,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	bne	t1,zero,.L5
	mv	t1,s0
.L5:
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	mv	a0,t1
	addi	sp,sp,16
	jr	ra
.L8:
	add	s0,s0,t1
	j	.L7
	.size	read_file, .-read_file
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"/proc/"
	.text
	.align	2
	.type	path_of, @function
path_of:
	addi	sp,sp,-16
	sw	s0,8(sp)
	sw	a1,0(sp)
	lui	s0,%hi(path)
	lui	a1,%hi(.LC0)
	sw	s1,4(sp)
	addi	a1,a1,%lo(.LC0)
	mv	s1,a0
	addi	a0,s0,%lo(path)
	sw	ra,12(sp)
	call	put_text
	mv	a1,s1
	call	put_number
	lw	a1,0(sp)
	call	put_text
	lw	ra,12(sp)
	addi	a0,s0,%lo(path)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	path_of, .-path_of
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"proc/status"
	.section	test_cases,"a"
	.align	2
	.type	entry_status, @object
	.size	entry_status, 8
entry_status:
	.word	.LC1
	.word	case_status
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"/proc/self/status"
	.align	2
.LC3:
	.string	"Pid:\t"
	.align	2
.LC4:
	.string	"pid"
	.align	2
.LC5:
	.string	"PPid:\t"
	.align	2
.LC6:
	.string	"parent"
	.align	2
.LC7:
	.string	"Name:\t"
	.align	2
.LC8:
	.string	"name"
	.align	2
.LC9:
	.string	"State:\tR (running)"
	.align	2
.LC10:
	.string	"running"
	.text
	.align	2
	.type	case_status, @function
case_status:
	lui	a0,%hi(.LC2)
	addi	sp,sp,-44
	addi	a0,a0,%lo(.LC2)
	sw	ra,40(sp)
	sw	s0,36(sp)
	call	read_file
	lui	a1,%hi(.LC3)
	addi	a1,a1,%lo(.LC3)
	mv	a0,sp
	call	put_text
	mv	s0,a0
	call	sys_getpid
	mv	a1,a0
	mv	a0,s0
	call	put_number
	lui	s0,%hi(text)
	mv	a1,sp
	addi	a0,s0,%lo(text)
	call	find_text
	snez	a1,a0
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw_is
	lui	a1,%hi(.LC5)
	addi	a1,a1,%lo(.LC5)
	mv	a0,sp
	call	put_text
	mv	t1,a0
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
	mv	a1,a0
	mv	a0,t1
	call	put_number
	mv	a1,sp
	addi	a0,s0,%lo(text)
	call	find_text
	snez	a1,a0
	lui	a0,%hi(.LC6)
	addi	a0,a0,%lo(.LC6)
	call	saw_is
	lui	a1,%hi(.LC7)
	addi	a1,a1,%lo(.LC7)
	addi	a0,s0,%lo(text)
	call	starts_with
	mv	a1,a0
	lui	a0,%hi(.LC8)
	addi	a0,a0,%lo(.LC8)
	call	saw_is
	lui	a1,%hi(.LC9)
	addi	a1,a1,%lo(.LC9)
	addi	a0,s0,%lo(text)
	call	find_text
	snez	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw_is
	lw	ra,40(sp)
	lw	s0,36(sp)
	addi	sp,sp,44
	jr	ra
	.size	case_status, .-case_status
	.section	.rodata.str1.4
	.align	2
.LC11:
	.string	"proc/stat_of_a_child"
	.section	test_cases
	.align	2
	.type	entry_stat_of_a_child, @object
	.size	entry_stat_of_a_child, 8
entry_stat_of_a_child:
	.word	.LC11
	.word	case_stat_of_a_child
	.section	.rodata.str1.4
	.align	2
.LC12:
	.string	"/stat"
	.align	2
.LC13:
	.string	"read"
	.align	2
.LC14:
	.string	") S "
	.align	2
.LC15:
	.string	"sleeps"
	.align	2
.LC16:
	.string	") T "
	.align	2
.LC17:
	.string	"stopped"
	.align	2
.LC18:
	.string	") Z "
	.align	2
.LC19:
	.string	"zombie"
	.align	2
.LC20:
	.string	"gone"
	.text
	.align	2
	.type	case_stat_of_a_child, @function
case_stat_of_a_child:
	addi	sp,sp,-16
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	call	sys_fork
	sw	a0,0(sp)
	bne	a0,zero,.L16
	li	a0,8192
	addi	a0,a0,1808
	call	sleep_ms
	li	a0,0
	call	sys_exit
.L16:
	li	a0,10
	call	sleep_ms
	lw	a0,0(sp)
	lui	s1,%hi(.LC12)
	addi	a1,s1,%lo(.LC12)
	call	path_of
	call	read_file
	sgt	a1,a0,zero
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	call	saw_is
	lui	s0,%hi(text)
	lui	a1,%hi(.LC14)
	addi	a1,a1,%lo(.LC14)
	addi	a0,s0,%lo(text)
	call	find_text
	snez	a1,a0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	saw_is
	lw	a0,0(sp)
	li	a1,19
	call	sys_kill.isra.0
	lw	a0,0(sp)
	li	a3,0
	li	a2,2
	li	a1,0
	call	sys_wait4
	lw	a0,0(sp)
	addi	a1,s1,%lo(.LC12)
	call	path_of
	call	read_file
	lui	a1,%hi(.LC16)
	addi	a1,a1,%lo(.LC16)
	addi	a0,s0,%lo(text)
	call	find_text
	snez	a1,a0
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	saw_is
	lw	a0,0(sp)
	li	a1,9
	call	sys_kill.isra.0
	li	a0,10
	call	sleep_ms
	lw	a0,0(sp)
	addi	a1,s1,%lo(.LC12)
	call	path_of
	call	read_file
	lui	a1,%hi(.LC18)
	addi	a1,a1,%lo(.LC18)
	addi	a0,s0,%lo(text)
	call	find_text
	snez	a1,a0
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	saw_is
	lw	a0,0(sp)
	call	wait_for
	lw	a0,0(sp)
	addi	a1,s1,%lo(.LC12)
	call	path_of
	call	read_file
	lw	s0,8(sp)
	lw	ra,12(sp)
	lw	s1,4(sp)
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	addi	sp,sp,16
	tail	saw
	.size	case_stat_of_a_child, .-case_stat_of_a_child
	.section	.rodata.str1.4
	.align	2
.LC21:
	.string	"proc/descriptors"
	.section	test_cases
	.align	2
	.type	entry_descriptors, @object
	.size	entry_descriptors, 8
entry_descriptors:
	.word	.LC21
	.word	case_descriptors
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"abc"
	.align	2
.LC23:
	.string	"f"
	.align	2
.LC24:
	.string	"/dev/null"
	.align	2
.LC25:
	.string	"/proc/self/fd/"
	.align	2
.LC26:
	.string	"link"
	.align	2
.LC27:
	.string	"read again"
	.align	2
.LC28:
	.string	"text"
	.align	2
.LC29:
	.string	"/proc/self/fd/77"
	.align	2
.LC30:
	.string	"missing"
	.text
	.align	2
	.type	case_descriptors, @function
case_descriptors:
	lui	a1,%hi(.LC22)
	lui	a0,%hi(.LC23)
	addi	sp,sp,-276
	addi	a1,a1,%lo(.LC22)
	addi	a0,a0,%lo(.LC23)
	sw	ra,272(sp)
	sw	s0,268(sp)
	sw	s1,264(sp)
	call	make_file
	sw	a0,0(sp)
	lui	a0,%hi(.LC24)
	li	a1,0
	addi	a0,a0,%lo(.LC24)
	call	sys_open
	lui	s0,%hi(path)
	lui	s1,%hi(.LC25)
	sw	a0,4(sp)
	addi	a1,s1,%lo(.LC25)
	addi	a0,s0,%lo(path)
	call	put_text
	lw	a1,4(sp)
	call	put_number
	li	t0,78
	li	a0,-100
	addi	a1,s0,%lo(path)
	addi	a2,sp,8
	li	a3,256
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a2,a0
	lui	a0,%hi(.LC26)
	addi	a1,sp,8
	addi	a0,a0,%lo(.LC26)
	call	saw_bytes
	addi	a1,s1,%lo(.LC25)
	addi	a0,s0,%lo(path)
	call	put_text
	lw	a1,0(sp)
	call	put_number
	addi	a0,s0,%lo(path)
	call	read_file
	mv	a1,a0
	lui	a0,%hi(.LC27)
	addi	a0,a0,%lo(.LC27)
	call	saw
	lui	a1,%hi(text)
	lui	a0,%hi(.LC28)
	addi	a1,a1,%lo(text)
	addi	a0,a0,%lo(.LC28)
	call	saw_text
	lui	a1,%hi(.LC29)
	li	t0,78
	li	a0,-100
	addi	a1,a1,%lo(.LC29)
	addi	a2,sp,8
	li	a3,256
	li	a4,0
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
	lw	ra,272(sp)
	lw	s0,268(sp)
	lw	s1,264(sp)
	addi	sp,sp,276
	jr	ra
	.size	case_descriptors, .-case_descriptors
	.section	.rodata.str1.4
	.align	2
.LC31:
	.string	"proc/cwd"
	.section	test_cases
	.align	2
	.type	entry_cwd, @object
	.size	entry_cwd, 8
entry_cwd:
	.word	.LC31
	.word	case_cwd
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"d"
	.align	2
.LC33:
	.string	"/proc/self/cwd"
	.align	2
.LC34:
	.string	"same"
	.text
	.align	2
	.type	case_cwd, @function
case_cwd:
	addi	sp,sp,-524
	sw	s0,516(sp)
	lui	s0,%hi(.LC32)
	addi	a0,s0,%lo(.LC32)
	sw	ra,520(sp)
	call	sys_mkdir
	li	t0,49
	addi	a0,s0,%lo(.LC32)
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
	lui	a1,%hi(.LC33)
	li	t0,78
	li	a0,-100
	addi	a1,a1,%lo(.LC33)
	mv	a2,sp
	li	a3,255
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	bge	a0,zero,.L21
	li	a0,0
.L21:
	addi	a5,a0,512
	add	a0,a5,sp
	sb	zero,-512(a0)
	li	t0,17
	addi	a0,sp,256
	li	a1,256
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	a1,sp,256
	mv	a0,sp
	call	same_text
	mv	a1,a0
	lui	a0,%hi(.LC34)
	addi	a0,a0,%lo(.LC34)
	call	saw_is
	lw	ra,520(sp)
	lw	s0,516(sp)
	addi	sp,sp,524
	jr	ra
	.size	case_cwd, .-case_cwd
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"proc/self_is_me"
	.section	test_cases
	.align	2
	.type	entry_self_is_me, @object
	.size	entry_self_is_me, 8
entry_self_is_me:
	.word	.LC35
	.word	case_self_is_me
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	"/proc/self"
	.align	2
.LC37:
	.string	"me"
	.text
	.align	2
	.type	case_self_is_me, @function
case_self_is_me:
	addi	sp,sp,-60
	lui	a1,%hi(.LC36)
	sw	ra,56(sp)
	li	t0,78
	li	a0,-100
	addi	a1,a1,%lo(.LC36)
	addi	a2,sp,16
	li	a3,31
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	bge	a0,zero,.L24
	li	a0,0
.L24:
	addi	a5,a0,48
	add	a0,a5,sp
	sb	zero,-32(a0)
	call	sys_getpid
	mv	a1,a0
	mv	a0,sp
	call	put_number
	mv	a1,sp
	addi	a0,sp,16
	call	same_text
	mv	a1,a0
	lui	a0,%hi(.LC37)
	addi	a0,a0,%lo(.LC37)
	call	saw_is
	lw	ra,56(sp)
	addi	sp,sp,60
	jr	ra
	.size	case_self_is_me, .-case_self_is_me
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"proc/system_files"
	.section	test_cases
	.align	2
	.type	entry_system_files, @object
	.size	entry_system_files, 8
entry_system_files:
	.word	.LC38
	.word	case_system_files
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"/proc/meminfo"
	.align	2
.LC40:
	.string	"MemTotal:"
	.align	2
.LC41:
	.string	"meminfo"
	.align	2
.LC42:
	.string	"MemFree:"
	.align	2
.LC43:
	.string	"free"
	.align	2
.LC44:
	.string	"/proc/uptime"
	.align	2
.LC45:
	.string	"uptime"
	.align	2
.LC46:
	.string	"/proc/stat"
	.align	2
.LC47:
	.string	"cpu "
	.align	2
.LC48:
	.string	"stat"
	.align	2
.LC49:
	.string	"/proc/mounts"
	.align	2
.LC50:
	.string	" / "
	.align	2
.LC51:
	.string	"mounts"
	.text
	.align	2
	.type	case_system_files, @function
case_system_files:
	lui	a0,%hi(.LC39)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LC39)
	sw	s0,4(sp)
	sw	ra,8(sp)
	call	read_file
	lui	s0,%hi(text)
	li	a1,0
	ble	a0,zero,.L27
	lui	a1,%hi(.LC40)
	addi	a1,a1,%lo(.LC40)
	addi	a0,s0,%lo(text)
	call	starts_with
	snez	a1,a0
.L27:
	lui	a0,%hi(.LC41)
	addi	a0,a0,%lo(.LC41)
	call	saw_is
	lui	a1,%hi(.LC42)
	addi	a1,a1,%lo(.LC42)
	addi	a0,s0,%lo(text)
	call	find_text
	snez	a1,a0
	lui	a0,%hi(.LC43)
	addi	a0,a0,%lo(.LC43)
	call	saw_is
	lui	a0,%hi(.LC44)
	addi	a0,a0,%lo(.LC44)
	call	read_file
	sgt	a1,a0,zero
	lui	a0,%hi(.LC45)
	addi	a0,a0,%lo(.LC45)
	call	saw_is
	lui	a0,%hi(.LC46)
	addi	a0,a0,%lo(.LC46)
	call	read_file
	li	a1,0
	ble	a0,zero,.L28
	lui	a1,%hi(.LC47)
	addi	a1,a1,%lo(.LC47)
	addi	a0,s0,%lo(text)
	call	starts_with
	snez	a1,a0
.L28:
	lui	a0,%hi(.LC48)
	addi	a0,a0,%lo(.LC48)
	call	saw_is
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	read_file
	li	a1,0
	ble	a0,zero,.L29
	lui	a1,%hi(.LC50)
	addi	a1,a1,%lo(.LC50)
	addi	a0,s0,%lo(text)
	call	find_text
	snez	a1,a0
.L29:
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	addi	sp,sp,12
	tail	saw_is
	.size	case_system_files, .-case_system_files
	.section	.rodata.str1.4
	.align	2
.LC52:
	.string	"proc/maps"
	.section	test_cases
	.align	2
	.type	entry_maps, @object
	.size	entry_maps, 8
entry_maps:
	.word	.LC52
	.word	case_maps
	.section	.rodata.str1.4
	.align	2
.LC53:
	.string	"/proc/self/maps"
	.align	2
.LC54:
	.string	"maps"
	.align	2
.LC55:
	.string	"r-xp"
	.align	2
.LC56:
	.string	"[stack]"
	.align	2
.LC57:
	.string	"stack"
	.text
	.align	2
	.type	case_maps, @function
case_maps:
	lui	a0,%hi(.LC53)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LC53)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	read_file
	sgt	a1,a0,zero
	lui	a0,%hi(.LC54)
	addi	a0,a0,%lo(.LC54)
	call	saw_is
	lui	s0,%hi(text)
	lui	a1,%hi(.LC55)
	addi	a1,a1,%lo(.LC55)
	addi	a0,s0,%lo(text)
	call	find_text
	snez	a1,a0
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	saw_is
	lui	a1,%hi(.LC56)
	addi	a1,a1,%lo(.LC56)
	addi	a0,s0,%lo(text)
	call	find_text
	lw	s0,4(sp)
	lw	ra,8(sp)
	snez	a1,a0
	lui	a0,%hi(.LC57)
	addi	a0,a0,%lo(.LC57)
	addi	sp,sp,12
	tail	saw_is
	.size	case_maps, .-case_maps
	.section	.rodata.str1.4
	.align	2
.LC58:
	.string	"proc/cmdline"
	.section	test_cases
	.align	2
	.type	entry_cmdline, @object
	.size	entry_cmdline, 8
entry_cmdline:
	.word	.LC58
	.word	case_cmdline
	.section	.rodata.str1.4
	.align	2
.LC59:
	.string	"/proc/self/cmdline"
	.align	2
.LC60:
	.string	"cmdline"
	.align	2
.LC61:
	.string	"ends in 0"
	.text
	.align	2
	.type	case_cmdline, @function
case_cmdline:
	lui	a0,%hi(.LC59)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LC59)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	read_file
	sgt	a1,a0,zero
	lui	a0,%hi(.LC60)
	addi	a0,a0,%lo(.LC60)
	call	saw_is
	lui	s0,%hi(text)
	addi	a0,s0,%lo(text)
	call	text_length
	addi	s0,s0,%lo(text)
	add	s0,s0,a0
	lbu	a1,0(s0)
	lw	s0,4(sp)
	lw	ra,8(sp)
	lui	a0,%hi(.LC61)
	seqz	a1,a1
	addi	a0,a0,%lo(.LC61)
	addi	sp,sp,12
	tail	saw_is
	.size	case_cmdline, .-case_cmdline
	.section	.rodata.str1.4
	.align	2
.LC62:
	.string	"proc/errors"
	.section	test_cases
	.align	2
	.type	entry_errors, @object
	.size	entry_errors, 8
entry_errors:
	.word	.LC62
	.word	case_errors
	.section	.rodata.str1.4
	.align	2
.LC63:
	.string	"/proc/999999/status"
	.align	2
.LC64:
	.string	"nobody"
	.align	2
.LC65:
	.string	"/proc/self/nothing"
	.align	2
.LC66:
	.string	"no file"
	.align	2
.LC67:
	.string	"/proc/x"
	.align	2
.LC68:
	.string	"mkdir"
	.align	2
.LC69:
	.string	"create"
	.align	2
.LC70:
	.string	"unlink"
	.align	2
.LC71:
	.string	"/proc"
	.align	2
.LC72:
	.string	"directory"
	.text
	.align	2
	.type	case_errors, @function
case_errors:
	lui	a0,%hi(.LC63)
	addi	sp,sp,-12
	li	a1,0
	addi	a0,a0,%lo(.LC63)
	sw	ra,8(sp)
	sw	s0,4(sp)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC64)
	addi	a0,a0,%lo(.LC64)
	call	saw
	lui	a0,%hi(.LC65)
	li	a1,0
	addi	a0,a0,%lo(.LC65)
	call	sys_open
	mv	a1,a0
	lui	a0,%hi(.LC66)
	addi	a0,a0,%lo(.LC66)
	call	saw
	lui	s0,%hi(.LC67)
	addi	a0,s0,%lo(.LC67)
	call	sys_mkdir
	srli	a1,a0,31
	lui	a0,%hi(.LC68)
	addi	a0,a0,%lo(.LC68)
	call	saw
	li	a1,66
	addi	a0,s0,%lo(.LC67)
	call	sys_open
	srli	a1,a0,31
	lui	a0,%hi(.LC69)
	addi	a0,a0,%lo(.LC69)
	call	saw
	lui	a1,%hi(.LC39)
	li	t0,35
	li	a0,-100
	addi	a1,a1,%lo(.LC39)
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	srli	a1,a0,31
	lui	a0,%hi(.LC70)
	addi	a0,a0,%lo(.LC70)
	call	saw
	lui	a0,%hi(.LC71)
	li	a1,65536
	addi	a0,a0,%lo(.LC71)
	call	sys_open
	lw	s0,4(sp)
	lw	ra,8(sp)
	not	a1,a0
	lui	a0,%hi(.LC72)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC72)
	addi	sp,sp,12
	tail	saw
	.size	case_errors, .-case_errors
	.section	.rodata.str1.4
	.align	2
.LC73:
	.string	"proc/every_process_is_listed"
	.section	test_cases
	.align	2
	.type	entry_every_process_is_listed, @object
	.size	entry_every_process_is_listed, 8
entry_every_process_is_listed:
	.word	.LC73
	.word	case_every_process_is_listed
	.section	.rodata.str1.4
	.align	2
.LC74:
	.string	"found"
	.text
	.align	2
	.type	case_every_process_is_listed, @function
case_every_process_is_listed:
	addi	sp,sp,-40
	sw	ra,36(sp)
	sw	s0,32(sp)
	sw	s1,28(sp)
	call	sys_fork
	bne	a0,zero,.L42
	li	a0,8192
	addi	a0,a0,1808
	call	sleep_ms
	li	a0,0
	call	sys_exit
.L42:
	mv	a1,a0
	mv	s0,a0
	addi	a0,sp,12
	call	put_number
	lui	a0,%hi(.LC71)
	li	a1,65536
	addi	a0,a0,%lo(.LC71)
	call	sys_open
	sw	a0,0(sp)
	li	s1,0
	lui	t2,%hi(entries.0)
.L43:
	lw	a0,0(sp)
	li	t0,61
	addi	a1,t2,%lo(entries.0)
	li	a2,32768
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	bgt	a0,zero,.L46
	lui	a0,%hi(.LC74)
	mv	a1,s1
	addi	a0,a0,%lo(.LC74)
	call	saw
	mv	a0,s0
	li	a1,9
	call	sys_kill.isra.0
	mv	a0,s0
	call	wait_for
	lw	ra,36(sp)
	lw	s0,32(sp)
	lw	s1,28(sp)
	addi	sp,sp,40
	jr	ra
.L44:
	addi	a0,a4,19
	addi	a1,sp,12
	sw	a5,8(sp)
	sw	a4,4(sp)
	call	same_text
	lw	a4,4(sp)
	lw	a5,8(sp)
	add	s1,s1,a0
	lhu	a3,16(a4)
	lui	t2,%hi(entries.0)
	add	a4,a4,a3
.L45:
	bltu	a4,a5,.L44
	j	.L43
.L46:
	addi	a4,t2,%lo(entries.0)
	add	a5,a4,a0
	j	.L45
	.size	case_every_process_is_listed, .-case_every_process_is_listed
	.section	.rodata.str1.4
	.align	2
.LC75:
	.string	"proc/environ_of_a_process"
	.section	test_cases
	.align	2
	.type	entry_environ_of_a_process, @object
	.size	entry_environ_of_a_process, 8
entry_environ_of_a_process:
	.word	.LC75
	.word	case_environ_of_a_process
	.section	.rodata.str1.4
	.align	2
.LC76:
	.string	"/proc/self/environ"
	.align	2
.LC77:
	.string	"environ"
	.text
	.align	2
	.type	case_environ_of_a_process, @function
case_environ_of_a_process:
	lui	a0,%hi(.LC76)
	addi	sp,sp,-12
	addi	a0,a0,%lo(.LC76)
	sw	ra,8(sp)
	call	read_file
	lw	ra,8(sp)
	not	a1,a0
	lui	a0,%hi(.LC77)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC77)
	addi	sp,sp,12
	tail	saw_is
	.size	case_environ_of_a_process, .-case_environ_of_a_process
	.local	entries.0
	.comm	entries.0,32768,4
	.align	2
	.type	sys_kill.isra.0, @function
sys_kill.isra.0:
	li	t0,129
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
	.size	sys_kill.isra.0, .-sys_kill.isra.0
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
