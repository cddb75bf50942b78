	.file	"pipes.c"
	.option nopic
	.attribute arch, "rv32e1p9_m2p0_a2p1_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 4
	.text
	.align	2
	.type	sys_read, @function
sys_read:
	li	t0,63
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_read, .-sys_read
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
	.type	sys_pipe, @function
sys_pipe:
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
	.size	sys_pipe, .-sys_pipe
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
	.local	big
	.comm	big,70000,4
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
.LC0:
	.string	"signal"
	.text
	.align	2
	.type	on_signal, @function
on_signal:
	mv	a1,a0
	lui	a0,%hi(.LC0)
	addi	a0,a0,%lo(.LC0)
	tail	saw_signal
	.size	on_signal, .-on_signal
	.align	2
	.type	make_nonblocking, @function
make_nonblocking:
	li	a2,4096
	li	t0,25
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
	ret
	.size	make_nonblocking, .-make_nonblocking
	.section	.rodata.str1.4
	.align	2
.LC1:
	.string	"pipes/bytes_in_order"
	.section	test_cases,"a"
	.align	2
	.type	entry_bytes_in_order, @object
	.size	entry_bytes_in_order, 8
entry_bytes_in_order:
	.word	.LC1
	.word	case_bytes_in_order
	.section	.rodata.str1.4
	.align	2
.LC2:
	.string	"pipe"
	.align	2
.LC3:
	.string	"reads"
	.align	2
.LC4:
	.string	"writes"
	.align	2
.LC5:
	.string	"abc"
	.align	2
.LC6:
	.string	"def"
	.align	2
.LC7:
	.string	"read"
	.text
	.align	2
	.type	case_bytes_in_order, @function
case_bytes_in_order:
	addi	sp,sp,-36
	mv	a0,sp
	sw	ra,32(sp)
	sw	s0,28(sp)
	call	sys_pipe
	mv	a1,a0
	lui	a0,%hi(.LC2)
	addi	a0,a0,%lo(.LC2)
	call	saw
	lw	a1,0(sp)
	lui	a0,%hi(.LC3)
	addi	a0,a0,%lo(.LC3)
	call	saw
	lw	a1,4(sp)
	lui	a0,%hi(.LC4)
	addi	a0,a0,%lo(.LC4)
	call	saw
	lw	a0,4(sp)
	lui	a1,%hi(.LC5)
	li	a2,3
	addi	a1,a1,%lo(.LC5)
	call	sys_write
	lw	a0,4(sp)
	lui	a1,%hi(.LC6)
	li	a2,3
	addi	a1,a1,%lo(.LC6)
	call	sys_write
	lw	a0,0(sp)
	addi	a1,sp,8
	li	a2,4
	call	sys_read
	lui	s0,%hi(.LC7)
	mv	a2,a0
	addi	a1,sp,8
	addi	a0,s0,%lo(.LC7)
	call	saw_bytes
	lw	a0,0(sp)
	addi	a1,sp,8
	li	a2,16
	call	sys_read
	mv	a2,a0
	addi	a1,sp,8
	addi	a0,s0,%lo(.LC7)
	call	saw_bytes
	lw	ra,32(sp)
	lw	s0,28(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_bytes_in_order, .-case_bytes_in_order
	.section	.rodata.str1.4
	.align	2
.LC8:
	.string	"pipes/end_of_file"
	.section	test_cases
	.align	2
	.type	entry_end_of_file, @object
	.size	entry_end_of_file, 8
entry_end_of_file:
	.word	.LC8
	.word	case_end_of_file
	.section	.rodata.str1.4
	.align	2
.LC9:
	.string	"end"
	.align	2
.LC10:
	.string	"again"
	.text
	.align	2
	.type	case_end_of_file, @function
case_end_of_file:
	addi	sp,sp,-36
	mv	a0,sp
	sw	ra,32(sp)
	call	sys_pipe
	lw	a0,4(sp)
	lui	a1,%hi(.LC5)
	li	a2,3
	addi	a1,a1,%lo(.LC5)
	call	sys_write
	lw	a0,4(sp)
	call	sys_close.isra.0
	lw	a0,0(sp)
	addi	a1,sp,8
	li	a2,16
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC7)
	addi	a1,sp,8
	addi	a0,a0,%lo(.LC7)
	call	saw_bytes
	lw	a0,0(sp)
	li	a2,16
	addi	a1,sp,8
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lw	a0,0(sp)
	addi	a1,sp,8
	li	a2,16
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC10)
	addi	a0,a0,%lo(.LC10)
	call	saw
	lw	ra,32(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_end_of_file, .-case_end_of_file
	.section	.rodata.str1.4
	.align	2
.LC11:
	.string	"pipes/flags"
	.section	test_cases
	.align	2
	.type	entry_flags, @object
	.size	entry_flags, 8
entry_flags:
	.word	.LC11
	.word	case_flags
	.section	.rodata.str1.4
	.align	2
.LC12:
	.string	"cloexec"
	.align	2
.LC13:
	.string	"flag"
	.align	2
.LC14:
	.string	"nonblock"
	.align	2
.LC15:
	.string	"status"
	.align	2
.LC16:
	.string	"address"
	.align	2
.LC17:
	.string	"bad flags"
	.text
	.align	2
	.type	case_flags, @function
case_flags:
	addi	sp,sp,-20
	sw	ra,16(sp)
	sw	s0,12(sp)
	li	t0,59
	mv	a0,sp
	li	a1,524288
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
	lui	a0,%hi(.LC12)
	addi	a0,a0,%lo(.LC12)
	call	saw
	lw	a0,0(sp)
	li	t0,25
	li	a1,1
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
	lui	a0,%hi(.LC13)
	addi	a0,a0,%lo(.LC13)
	call	saw
	li	s0,4096
	li	t0,59
	mv	a0,sp
	addi	a1,s0,-2048
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
	lui	a0,%hi(.LC14)
	addi	a0,a0,%lo(.LC14)
	call	saw
	lw	a0,4(sp)
	li	t0,25
	li	a1,3
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	addi	s0,s0,-2045
	and	a1,a0,s0
	lui	a0,%hi(.LC15)
	addi	a0,a0,%lo(.LC15)
	call	saw_hex
	li	t0,59
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
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	li	t0,59
	mv	a0,sp
	li	a1,64
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
	lui	a0,%hi(.LC17)
	addi	a0,a0,%lo(.LC17)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_flags, .-case_flags
	.section	.rodata.str1.4
	.align	2
.LC18:
	.string	"pipes/nothing_to_read"
	.section	test_cases
	.align	2
	.type	entry_nothing_to_read, @object
	.size	entry_nothing_to_read, 8
entry_nothing_to_read:
	.word	.LC18
	.word	case_nothing_to_read
	.section	.rodata.str1.4
	.align	2
.LC19:
	.string	"readv"
	.align	2
.LC20:
	.string	"of nothing"
	.text
	.align	2
	.type	case_nothing_to_read, @function
case_nothing_to_read:
	addi	sp,sp,-32
	sw	s0,24(sp)
	li	a5,1
	addi	s0,sp,3
	addi	a0,sp,4
	sw	ra,28(sp)
	sw	a5,16(sp)
	sw	s0,12(sp)
	call	sys_pipe
	lw	a0,4(sp)
	call	make_nonblocking
	lw	a0,4(sp)
	li	a2,1
	mv	a1,s0
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	lw	a0,4(sp)
	li	t0,65
	addi	a1,sp,12
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
	lui	a0,%hi(.LC19)
	addi	a0,a0,%lo(.LC19)
	call	saw
	lw	a0,4(sp)
	mv	a1,s0
	li	a2,0
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC20)
	addi	a0,a0,%lo(.LC20)
	call	saw
	lw	ra,28(sp)
	lw	s0,24(sp)
	addi	sp,sp,32
	jr	ra
	.size	case_nothing_to_read, .-case_nothing_to_read
	.section	.rodata.str1.4
	.align	2
.LC21:
	.string	"pipes/full"
	.section	test_cases
	.align	2
	.type	entry_full, @object
	.size	entry_full, 8
entry_full:
	.word	.LC21
	.word	case_full
	.section	.rodata.str1.4
	.align	2
.LC22:
	.string	"room"
	.align	2
.LC23:
	.string	"write"
	.align	2
.LC24:
	.string	"byte"
	.align	2
.LC25:
	.string	"less than a page"
	.align	2
.LC26:
	.string	"a page"
	.text
	.align	2
	.type	case_full, @function
case_full:
	addi	sp,sp,-24
	addi	a0,sp,4
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	call	sys_pipe
	lw	a0,8(sp)
	lui	s0,%hi(big)
	call	make_nonblocking
	li	a5,0
.L16:
	lw	a0,8(sp)
	li	a2,4096
	addi	a1,s0,%lo(big)
	sw	a5,0(sp)
	call	sys_write
	lw	a5,0(sp)
	mv	s1,a0
	bgt	a0,zero,.L17
	lui	a0,%hi(.LC22)
	mv	a1,a5
	addi	a0,a0,%lo(.LC22)
	call	saw
	lui	a0,%hi(.LC23)
	mv	a1,s1
	addi	a0,a0,%lo(.LC23)
	call	saw
	lw	a0,8(sp)
	li	a2,1
	addi	a1,s0,%lo(big)
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC24)
	addi	a0,a0,%lo(.LC24)
	call	saw
	lw	a0,4(sp)
	li	a2,4096
	addi	a1,s0,%lo(big)
	addi	a2,a2,-1
	call	sys_read
	lw	a0,8(sp)
	li	a2,4096
	addi	a1,s0,%lo(big)
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC25)
	addi	a0,a0,%lo(.LC25)
	call	saw
	lw	a0,4(sp)
	addi	a1,s0,%lo(big)
	li	a2,1
	call	sys_read
	lw	a0,8(sp)
	addi	a1,s0,%lo(big)
	li	a2,4096
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC26)
	addi	a0,a0,%lo(.LC26)
	call	saw
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L17:
	add	a5,a5,s1
	j	.L16
	.size	case_full, .-case_full
	.section	.rodata.str1.4
	.align	2
.LC27:
	.string	"pipes/partial_write"
	.section	test_cases
	.align	2
	.type	entry_partial_write, @object
	.size	entry_partial_write, 8
entry_partial_write:
	.word	.LC27
	.word	case_partial_write
	.section	.rodata.str1.4
	.align	2
.LC28:
	.string	"more than fits"
	.text
	.align	2
	.type	case_partial_write, @function
case_partial_write:
	addi	sp,sp,-20
	mv	a0,sp
	sw	ra,16(sp)
	call	sys_pipe
	lw	a0,4(sp)
	call	make_nonblocking
	lw	a0,4(sp)
	li	a2,69632
	lui	a1,%hi(big)
	addi	a2,a2,368
	addi	a1,a1,%lo(big)
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC28)
	addi	a0,a0,%lo(.LC28)
	call	saw
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_partial_write, .-case_partial_write
	.section	.rodata.str1.4
	.align	2
.LC29:
	.string	"pipes/nobody_reads"
	.section	test_cases
	.align	2
	.type	entry_nobody_reads, @object
	.size	entry_nobody_reads, 8
entry_nobody_reads:
	.word	.LC29
	.word	case_nobody_reads
	.section	.rodata.str1.4
	.align	2
.LC30:
	.string	"writev"
	.align	2
.LC31:
	.string	"nothing"
	.text
	.align	2
	.type	case_nobody_reads, @function
case_nobody_reads:
	addi	sp,sp,-28
	sw	s0,20(sp)
	lui	s0,%hi(.LC5)
	addi	a5,s0,%lo(.LC5)
	sw	a5,0(sp)
	addi	a0,sp,8
	li	a5,3
	sw	ra,24(sp)
	sw	a5,4(sp)
	call	sys_pipe
	lw	a0,8(sp)
	call	sys_close.isra.0
	lui	a1,%hi(on_signal)
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,13
	call	set_handler
	lw	a0,12(sp)
	li	a2,3
	addi	a1,s0,%lo(.LC5)
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
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
	lui	a0,%hi(.LC30)
	addi	a0,a0,%lo(.LC30)
	call	saw
	lw	a0,12(sp)
	addi	a1,s0,%lo(.LC5)
	li	a2,0
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC31)
	addi	a0,a0,%lo(.LC31)
	call	saw
	lw	ra,24(sp)
	lw	s0,20(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_nobody_reads, .-case_nobody_reads
	.section	.rodata.str1.4
	.align	2
.LC32:
	.string	"pipes/nobody_reads_kills"
	.section	test_cases
	.align	2
	.type	entry_nobody_reads_kills, @object
	.size	entry_nobody_reads_kills, 8
entry_nobody_reads_kills:
	.word	.LC32
	.word	case_nobody_reads_kills
	.section	.rodata.str1.4
	.align	2
.LC33:
	.string	"child"
	.text
	.align	2
	.type	case_nobody_reads_kills, @function
case_nobody_reads_kills:
	addi	sp,sp,-20
	mv	a0,sp
	sw	ra,16(sp)
	call	sys_pipe
	lw	a0,0(sp)
	call	sys_close.isra.0
	call	sys_fork
	bne	a0,zero,.L24
	lw	a0,4(sp)
	lui	a1,%hi(.LC5)
	li	a2,3
	addi	a1,a1,%lo(.LC5)
	call	sys_write
	li	a0,0
	call	sys_exit
.L24:
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	saw_status
	lw	ra,16(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_nobody_reads_kills, .-case_nobody_reads_kills
	.section	.rodata.str1.4
	.align	2
.LC34:
	.string	"pipes/nobody_reads_ignored"
	.section	test_cases
	.align	2
	.type	entry_nobody_reads_ignored, @object
	.size	entry_nobody_reads_ignored, 8
entry_nobody_reads_ignored:
	.word	.LC34
	.word	case_nobody_reads_ignored
	.text
	.align	2
	.type	case_nobody_reads_ignored, @function
case_nobody_reads_ignored:
	addi	sp,sp,-36
	li	a5,1
	mv	a0,sp
	sw	ra,32(sp)
	sw	a5,8(sp)
	sw	zero,12(sp)
	sw	zero,16(sp)
	sw	zero,20(sp)
	call	sys_pipe
	lw	a0,0(sp)
	call	sys_close.isra.0
	addi	a1,sp,8
	li	a2,0
	li	a0,13
	call	sys_sigaction
	lw	a0,4(sp)
	lui	a1,%hi(.LC5)
	li	a2,3
	addi	a1,a1,%lo(.LC5)
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	lw	ra,32(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_nobody_reads_ignored, .-case_nobody_reads_ignored
	.section	.rodata.str1.4
	.align	2
.LC35:
	.string	"pipes/reader_waits"
	.section	test_cases
	.align	2
	.type	entry_reader_waits, @object
	.size	entry_reader_waits, 8
entry_reader_waits:
	.word	.LC35
	.word	case_reader_waits
	.section	.rodata.str1.4
	.align	2
.LC36:
	.string	"late"
	.text
	.align	2
	.type	case_reader_waits, @function
case_reader_waits:
	addi	sp,sp,-36
	mv	a0,sp
	sw	ra,32(sp)
	sw	s0,28(sp)
	call	sys_pipe
	call	sys_fork
	bne	a0,zero,.L29
	li	a0,20
	call	sleep_ms
	lw	a0,4(sp)
	lui	a1,%hi(.LC36)
	li	a2,4
	addi	a1,a1,%lo(.LC36)
	call	sys_write
	li	a0,0
	call	sys_exit
.L29:
	mv	s0,a0
	lw	a0,0(sp)
	addi	a1,sp,8
	li	a2,16
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC7)
	addi	a1,sp,8
	addi	a0,a0,%lo(.LC7)
	call	saw_bytes
	mv	a0,s0
	call	wait_for
	lw	ra,32(sp)
	lw	s0,28(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_reader_waits, .-case_reader_waits
	.section	.rodata.str1.4
	.align	2
.LC37:
	.string	"pipes/writer_waits"
	.section	test_cases
	.align	2
	.type	entry_writer_waits, @object
	.size	entry_writer_waits, 8
entry_writer_waits:
	.word	.LC37
	.word	case_writer_waits
	.text
	.align	2
	.type	case_writer_waits, @function
case_writer_waits:
	addi	sp,sp,-24
	addi	a0,sp,4
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	call	sys_pipe
	call	sys_fork
	sw	a0,0(sp)
	lui	s0,%hi(big)
	bne	a0,zero,.L32
	lw	a0,4(sp)
	call	sys_close.isra.0
	lw	a0,8(sp)
	li	a2,69632
	addi	a2,a2,368
	addi	a1,s0,%lo(big)
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	li	a0,0
	call	sys_exit
.L32:
	lw	a0,8(sp)
	li	s1,0
	call	sys_close.isra.0
	li	a0,10
	call	sleep_ms
.L33:
	lw	a0,4(sp)
	li	a2,1000
	addi	a1,s0,%lo(big)
	call	sys_read
	bgt	a0,zero,.L34
	lw	a0,0(sp)
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	saw_status
	lui	a0,%hi(.LC7)
	mv	a1,s1
	addi	a0,a0,%lo(.LC7)
	call	saw
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
.L34:
	add	s1,s1,a0
	j	.L33
	.size	case_writer_waits, .-case_writer_waits
	.section	.rodata.str1.4
	.align	2
.LC38:
	.string	"pipes/last_writer_ends_the_wait"
	.section	test_cases
	.align	2
	.type	entry_last_writer_ends_the_wait, @object
	.size	entry_last_writer_ends_the_wait, 8
entry_last_writer_ends_the_wait:
	.word	.LC38
	.word	case_last_writer_ends_the_wait
	.text
	.align	2
	.type	case_last_writer_ends_the_wait, @function
case_last_writer_ends_the_wait:
	addi	sp,sp,-24
	addi	a0,sp,4
	sw	ra,20(sp)
	sw	s0,16(sp)
	call	sys_pipe
	call	sys_fork
	bne	a0,zero,.L37
	li	a0,20
	call	sleep_ms
	li	a0,0
	call	sys_exit
.L37:
	mv	s0,a0
	lw	a0,8(sp)
	call	sys_close.isra.0
	lw	a0,4(sp)
	li	a2,1
	addi	a1,sp,3
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	mv	a0,s0
	call	wait_for
	lw	ra,20(sp)
	lw	s0,16(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_last_writer_ends_the_wait, .-case_last_writer_ends_the_wait
	.section	.rodata.str1.4
	.align	2
.LC39:
	.string	"pipes/last_reader_ends_the_wait"
	.section	test_cases
	.align	2
	.type	entry_last_reader_ends_the_wait, @object
	.size	entry_last_reader_ends_the_wait, 8
entry_last_reader_ends_the_wait:
	.word	.LC39
	.word	case_last_reader_ends_the_wait
	.text
	.align	2
	.type	case_last_reader_ends_the_wait, @function
case_last_reader_ends_the_wait:
	lui	a1,%hi(on_signal)
	addi	sp,sp,-20
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,13
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	call	set_handler
	mv	a0,sp
	call	sys_pipe
	call	sys_fork
	bne	a0,zero,.L40
	lw	a0,4(sp)
	call	sys_close.isra.0
	li	a0,20
	call	sleep_ms
	li	a0,0
	call	sys_exit
.L40:
	mv	s0,a0
	lw	a0,0(sp)
	call	sys_close.isra.0
	lw	a0,4(sp)
	lui	a5,%hi(big)
	addi	a1,a5,%lo(big)
	li	a2,65536
	call	sys_write
	mv	s1,a0
	lw	a0,4(sp)
	lui	a5,%hi(big)
	addi	a1,a5,%lo(big)
	li	a2,1
	call	sys_write
	add	a1,s1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	mv	a0,s0
	call	wait_for
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_last_reader_ends_the_wait, .-case_last_reader_ends_the_wait
	.section	.rodata.str1.4
	.align	2
.LC40:
	.string	"pipes/interrupted_read"
	.section	test_cases
	.align	2
	.type	entry_interrupted_read, @object
	.size	entry_interrupted_read, 8
entry_interrupted_read:
	.word	.LC40
	.word	case_interrupted_read
	.text
	.align	2
	.type	case_interrupted_read, @function
case_interrupted_read:
	addi	sp,sp,-40
	li	a5,20480
	addi	a5,a5,-480
	addi	a0,sp,4
	sw	ra,36(sp)
	sw	a5,24(sp)
	sw	zero,12(sp)
	sw	zero,16(sp)
	sw	zero,20(sp)
	call	sys_pipe
	lui	a1,%hi(on_signal)
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,14
	call	set_handler
	li	t0,103
	li	a0,0
	addi	a1,sp,12
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a0,4(sp)
	addi	a1,sp,3
	li	a2,1
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	lw	ra,36(sp)
	addi	sp,sp,40
	jr	ra
	.size	case_interrupted_read, .-case_interrupted_read
	.section	.rodata.str1.4
	.align	2
.LC41:
	.string	"pipes/interrupted_write"
	.section	test_cases
	.align	2
	.type	entry_interrupted_write, @object
	.size	entry_interrupted_write, 8
entry_interrupted_write:
	.word	.LC41
	.word	case_interrupted_write
	.text
	.align	2
	.type	case_interrupted_write, @function
case_interrupted_write:
	addi	sp,sp,-36
	li	a5,20480
	addi	a5,a5,-480
	mv	a0,sp
	sw	ra,32(sp)
	sw	s0,28(sp)
	sw	a5,20(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	sw	zero,16(sp)
	call	sys_pipe
	lw	a0,4(sp)
	lui	s0,%hi(big)
	addi	a1,s0,%lo(big)
	li	a2,65536
	call	sys_write
	lui	a1,%hi(on_signal)
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,14
	call	set_handler
	li	t0,103
	li	a0,0
	addi	a1,sp,8
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a0,4(sp)
	addi	a1,s0,%lo(big)
	li	a2,1
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	lw	ra,32(sp)
	lw	s0,28(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_interrupted_write, .-case_interrupted_write
	.section	.rodata.str1.4
	.align	2
.LC42:
	.string	"pipes/interrupted_after_a_part"
	.section	test_cases
	.align	2
	.type	entry_interrupted_after_a_part, @object
	.size	entry_interrupted_after_a_part, 8
entry_interrupted_after_a_part:
	.word	.LC42
	.word	case_interrupted_after_a_part
	.text
	.align	2
	.type	case_interrupted_after_a_part, @function
case_interrupted_after_a_part:
	addi	sp,sp,-36
	li	a5,20480
	addi	a5,a5,-480
	mv	a0,sp
	sw	ra,32(sp)
	sw	a5,20(sp)
	sw	zero,8(sp)
	sw	zero,12(sp)
	sw	zero,16(sp)
	call	sys_pipe
	lui	a1,%hi(on_signal)
	li	a2,268435456
	addi	a1,a1,%lo(on_signal)
	li	a0,14
	call	set_handler
	li	t0,103
	li	a0,0
	addi	a1,sp,8
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lw	a0,4(sp)
	li	a2,69632
	lui	a1,%hi(big)
	addi	a2,a2,368
	addi	a1,a1,%lo(big)
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	lw	ra,32(sp)
	addi	sp,sp,36
	jr	ra
	.size	case_interrupted_after_a_part, .-case_interrupted_after_a_part
	.section	.rodata.str1.4
	.align	2
.LC43:
	.string	"pipes/restarted_read"
	.section	test_cases
	.align	2
	.type	entry_restarted_read, @object
	.size	entry_restarted_read, 8
entry_restarted_read:
	.word	.LC43
	.word	case_restarted_read
	.section	.rodata.str1.4
	.align	2
.LC44:
	.string	"data"
	.text
	.align	2
	.type	case_restarted_read, @function
case_restarted_read:
	addi	sp,sp,-28
	addi	a0,sp,8
	sw	ra,24(sp)
	sw	s0,20(sp)
	sw	s1,16(sp)
	call	sys_pipe
	lui	a1,%hi(on_signal)
	li	a2,268435456
	addi	a1,a1,%lo(on_signal)
	li	a0,10
	call	set_handler
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
	mv	s1,a0
	call	sys_fork
	bne	a0,zero,.L49
	li	a0,20
	call	sleep_ms
	li	t0,129
	mv	a0,s1
	li	a1,10
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	li	a0,20
	call	sleep_ms
	lw	a0,12(sp)
	lui	a1,%hi(.LC44)
	li	a2,4
	addi	a1,a1,%lo(.LC44)
	call	sys_write
	li	a0,0
	call	sys_exit
.L49:
	mv	s0,a0
	lw	a0,8(sp)
	mv	a1,sp
	li	a2,8
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC7)
	mv	a1,sp
	addi	a0,a0,%lo(.LC7)
	call	saw_bytes
	mv	a0,s0
	call	wait_for
	lw	ra,24(sp)
	lw	s0,20(sp)
	lw	s1,16(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_restarted_read, .-case_restarted_read
	.section	.rodata.str1.4
	.align	2
.LC45:
	.string	"pipes/small_writes_stay_whole"
	.section	test_cases
	.align	2
	.type	entry_small_writes_stay_whole, @object
	.size	entry_small_writes_stay_whole, 8
entry_small_writes_stay_whole:
	.word	.LC45
	.word	case_small_writes_stay_whole
	.section	.rodata.str1.4
	.align	2
.LC46:
	.string	"torn"
	.text
	.align	2
	.type	case_small_writes_stay_whole, @function
case_small_writes_stay_whole:
	addi	sp,sp,-148
	mv	a0,sp
	sw	ra,144(sp)
	sw	s0,140(sp)
	sw	s1,136(sp)
	call	sys_pipe
	call	sys_fork
	beq	a0,zero,.L52
	call	sys_fork
	beq	a0,zero,.L60
	call	sys_fork
	bne	a0,zero,.L53
	li	a0,2
.L52:
	lui	s1,%hi(big)
	addi	a1,a0,97
	li	a2,128
	addi	a0,s1,%lo(big)
	call	memset
	li	s0,40
.L54:
	lw	a0,4(sp)
	li	a2,128
	addi	a1,s1,%lo(big)
	addi	s0,s0,-1
	call	sys_write
	bne	s0,zero,.L54
	li	a0,0
	call	sys_exit
.L60:
	li	a0,1
	j	.L52
.L53:
	lw	a0,4(sp)
	li	s1,0
	li	s0,0
	call	sys_close.isra.0
.L55:
	lw	a0,0(sp)
	li	a2,128
	addi	a1,sp,8
	call	sys_read
	bgt	a0,zero,.L58
	lui	a0,%hi(.LC7)
	mv	a1,s1
	addi	a0,a0,%lo(.LC7)
	call	saw
	lui	a0,%hi(.LC46)
	mv	a1,s0
	addi	a0,a0,%lo(.LC46)
	call	saw
.L59:
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,-1
	call	sys_wait4
	bgt	a0,zero,.L59
	lw	ra,144(sp)
	lw	s0,140(sp)
	lw	s1,136(sp)
	addi	sp,sp,148
	jr	ra
.L58:
	lbu	a3,8(sp)
	add	s1,s1,a0
	li	a4,1
.L56:
	beq	a4,a0,.L55
	addi	a5,sp,8
	add	a5,a5,a4
	lbu	a5,0(a5)
	addi	a4,a4,1
	sub	a5,a5,a3
	snez	a5,a5
	add	s0,s0,a5
	j	.L56
	.size	case_small_writes_stay_whole, .-case_small_writes_stay_whole
	.section	.rodata.str1.4
	.align	2
.LC47:
	.string	"pipes/size_can_be_changed"
	.section	test_cases
	.align	2
	.type	entry_size_can_be_changed, @object
	.size	entry_size_can_be_changed, 8
entry_size_can_be_changed:
	.word	.LC47
	.word	case_size_can_be_changed
	.section	.rodata.str1.4
	.align	2
.LC48:
	.string	"size"
	.align	2
.LC49:
	.string	"set"
	.align	2
.LC50:
	.string	"too small"
	.align	2
.LC51:
	.string	"rounded"
	.text
	.align	2
	.type	case_size_can_be_changed, @function
case_size_can_be_changed:
	addi	sp,sp,-20
	mv	a0,sp
	sw	ra,16(sp)
	sw	s0,12(sp)
	call	sys_pipe
	lw	a0,0(sp)
	li	t0,25
	li	a1,1032
	li	a2,0
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lui	s0,%hi(.LC48)
	mv	a1,a0
	addi	a0,s0,%lo(.LC48)
	call	saw
	lw	a0,0(sp)
	li	t0,25
	li	a1,1031
	li	a2,8192
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC49)
	addi	a0,a0,%lo(.LC49)
	call	saw
	lw	a0,4(sp)
	li	t0,25
	li	a1,1032
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
	addi	a0,s0,%lo(.LC48)
	call	saw
	lw	a0,4(sp)
	li	s0,8192
	lui	a1,%hi(big)
	addi	a2,s0,-192
	addi	a1,a1,%lo(big)
	call	sys_write
	lw	a0,0(sp)
	li	t0,25
	li	a1,1031
	li	a2,4096
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC50)
	addi	a0,a0,%lo(.LC50)
	call	saw
	lw	a0,0(sp)
	li	t0,25
	li	a1,1031
	addi	a2,s0,1808
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC51)
	addi	a0,a0,%lo(.LC51)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_size_can_be_changed, .-case_size_can_be_changed
	.section	.rodata.str1.4
	.align	2
.LC52:
	.string	"pipes/bytes_that_wait"
	.section	test_cases
	.align	2
	.type	entry_bytes_that_wait, @object
	.size	entry_bytes_that_wait, 8
entry_bytes_that_wait:
	.word	.LC52
	.word	case_bytes_that_wait
	.section	.rodata.str1.4
	.align	2
.LC53:
	.string	"ioctl"
	.align	2
.LC54:
	.string	"count"
	.align	2
.LC55:
	.string	"not a terminal"
	.text
	.align	2
	.type	case_bytes_that_wait, @function
case_bytes_that_wait:
	addi	sp,sp,-24
	li	a5,-1
	addi	a0,sp,4
	sw	ra,20(sp)
	sw	s0,16(sp)
	sw	s1,12(sp)
	sw	a5,0(sp)
	call	sys_pipe
	lw	a0,8(sp)
	lui	s1,%hi(big)
	addi	a1,s1,%lo(big)
	li	a2,123
	call	sys_write
	li	s0,20480
	lw	a0,4(sp)
	li	t0,29
	addi	a1,s0,1051
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
	lui	a0,%hi(.LC53)
	addi	a0,a0,%lo(.LC53)
	call	saw
	lw	a1,0(sp)
	lui	a0,%hi(.LC54)
	addi	a0,a0,%lo(.LC54)
	call	saw
	lw	a0,4(sp)
	li	t0,29
	addi	a1,s0,1051
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
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	lw	a0,4(sp)
	li	t0,29
	addi	a1,s0,1025
	addi	a2,s1,%lo(big)
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	mv	a1,a0
	lui	a0,%hi(.LC55)
	addi	a0,a0,%lo(.LC55)
	call	saw
	lw	ra,20(sp)
	lw	s0,16(sp)
	lw	s1,12(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_bytes_that_wait, .-case_bytes_that_wait
	.section	.rodata.str1.4
	.align	2
.LC56:
	.string	"pipes/wrong_ends"
	.section	test_cases
	.align	2
	.type	entry_wrong_ends, @object
	.size	entry_wrong_ends, 8
entry_wrong_ends:
	.word	.LC56
	.word	case_wrong_ends
	.section	.rodata.str1.4
	.align	2
.LC57:
	.string	"write to reader"
	.align	2
.LC58:
	.string	"read from writer"
	.text
	.align	2
	.type	case_wrong_ends, @function
case_wrong_ends:
	addi	sp,sp,-24
	addi	a0,sp,4
	sw	ra,20(sp)
	sb	zero,3(sp)
	call	sys_pipe
	lw	a0,4(sp)
	li	a2,1
	addi	a1,sp,3
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC57)
	addi	a0,a0,%lo(.LC57)
	call	saw
	lw	a0,8(sp)
	addi	a1,sp,3
	li	a2,1
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC58)
	addi	a0,a0,%lo(.LC58)
	call	saw
	lw	ra,20(sp)
	addi	sp,sp,24
	jr	ra
	.size	case_wrong_ends, .-case_wrong_ends
	.section	.rodata.str1.4
	.align	2
.LC59:
	.string	"pipes/through_a_bad_buffer"
	.section	test_cases
	.align	2
	.type	entry_through_a_bad_buffer, @object
	.size	entry_through_a_bad_buffer, 8
entry_through_a_bad_buffer:
	.word	.LC59
	.word	case_through_a_bad_buffer
	.section	.rodata.str1.4
	.align	2
.LC60:
	.string	"still there"
	.text
	.align	2
	.type	case_through_a_bad_buffer, @function
case_through_a_bad_buffer:
	addi	sp,sp,-28
	addi	a0,sp,8
	sw	ra,24(sp)
	call	sys_pipe
	lw	a0,12(sp)
	li	a2,8
	li	a1,16
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	lw	a0,12(sp)
	lui	a1,%hi(.LC5)
	li	a2,3
	addi	a1,a1,%lo(.LC5)
	call	sys_write
	lw	a0,8(sp)
	li	a2,8
	li	a1,16
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	lw	a0,8(sp)
	mv	a1,sp
	li	a2,8
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC60)
	mv	a1,sp
	addi	a0,a0,%lo(.LC60)
	call	saw_bytes
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_through_a_bad_buffer, .-case_through_a_bad_buffer
	.section	.rodata.str1.4
	.align	2
.LC61:
	.string	"pipes/pipeline_of_three"
	.section	test_cases
	.align	2
	.type	entry_pipeline_of_three, @object
	.size	entry_pipeline_of_three, 8
entry_pipeline_of_three:
	.word	.LC61
	.word	case_pipeline_of_three
	.section	.rodata.str1.4
	.align	2
.LC62:
	.string	"hello"
	.text
	.align	2
	.type	case_pipeline_of_three, @function
case_pipeline_of_three:
	addi	sp,sp,-60
	mv	a0,sp
	sw	ra,56(sp)
	sw	s0,52(sp)
	sw	s1,48(sp)
	call	sys_pipe
	addi	a0,sp,8
	call	sys_pipe
	call	sys_fork
	bne	a0,zero,.L76
	lw	a0,4(sp)
	lui	a1,%hi(.LC62)
	li	a2,5
	addi	a1,a1,%lo(.LC62)
.L85:
	call	sys_write
	li	a0,0
	call	sys_exit
.L76:
	call	sys_fork
	mv	s0,a0
	bne	a0,zero,.L77
	lw	a0,4(sp)
	call	sys_close.isra.0
.L78:
	addi	a5,sp,16
	lw	a0,0(sp)
	add	s1,a5,s0
	li	a2,32
	sub	a2,a2,s0
	mv	a1,s1
	call	sys_read
	bgt	a0,zero,.L79
	addi	a5,sp,16
.L80:
	bne	a5,s1,.L81
	lw	a0,12(sp)
	mv	a2,s0
	addi	a1,sp,16
	j	.L85
.L79:
	add	s0,s0,a0
	j	.L78
.L81:
	lbu	a4,0(a5)
	addi	a5,a5,1
	addi	a4,a4,-32
	sb	a4,-1(a5)
	j	.L80
.L77:
	lw	a0,0(sp)
	call	sys_close.isra.0
	lw	a0,4(sp)
	call	sys_close.isra.0
	lw	a0,12(sp)
	call	sys_close.isra.0
	lw	a0,8(sp)
	li	a2,32
	addi	a1,sp,16
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC7)
	addi	a1,sp,16
	addi	a0,a0,%lo(.LC7)
	call	saw_bytes
	lw	a0,8(sp)
	addi	a1,sp,16
	li	a2,32
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
.L82:
	li	a3,0
	li	a2,0
	li	a1,0
	li	a0,-1
	call	sys_wait4
	bgt	a0,zero,.L82
	lw	ra,56(sp)
	lw	s0,52(sp)
	lw	s1,48(sp)
	addi	sp,sp,60
	jr	ra
	.size	case_pipeline_of_three, .-case_pipeline_of_three
	.align	2
	.type	make_fifo, @function
make_fifo:
	li	a2,4096
	mv	a1,a0
	li	t0,33
	li	a0,-100
	addi	a2,a2,420
	li	a3,0
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	make_fifo, .-make_fifo
	.section	.rodata.str1.4
	.align	2
.LC63:
	.string	"pipes/fifo_connects"
	.section	test_cases
	.align	2
	.type	entry_fifo_connects, @object
	.size	entry_fifo_connects, 8
entry_fifo_connects:
	.word	.LC63
	.word	case_fifo_connects
	.section	.rodata.str1.4
	.align	2
.LC64:
	.string	"p"
	.align	2
.LC65:
	.string	"mknod"
	.align	2
.LC66:
	.string	"open"
	.text
	.align	2
	.type	case_fifo_connects, @function
case_fifo_connects:
	lui	a0,%hi(.LC64)
	addi	sp,sp,-20
	addi	a0,a0,%lo(.LC64)
	sw	ra,16(sp)
	sw	s0,12(sp)
	sw	s1,8(sp)
	call	make_fifo
	mv	a1,a0
	lui	a0,%hi(.LC65)
	addi	a0,a0,%lo(.LC65)
	call	saw
	call	sys_fork
	bne	a0,zero,.L88
	li	a0,1
	call	sys_open.constprop.0
	lui	a1,%hi(.LC62)
	li	a2,5
	addi	a1,a1,%lo(.LC62)
	mv	s0,a0
	call	sys_write
	mv	a0,s0
	call	sys_exit
.L88:
	mv	s1,a0
	li	a0,0
	call	sys_open.constprop.0
	mv	s0,a0
	mv	a1,a0
	lui	a0,%hi(.LC66)
	addi	a0,a0,%lo(.LC66)
	call	saw
	mv	a1,sp
	li	a2,8
	mv	a0,s0
	call	sys_read
	mv	a2,a0
	lui	a0,%hi(.LC7)
	mv	a1,sp
	addi	a0,a0,%lo(.LC7)
	call	saw_bytes
	mv	a0,s1
	call	wait_for
	mv	a1,a0
	lui	a0,%hi(.LC33)
	addi	a0,a0,%lo(.LC33)
	call	saw_status
	mv	a1,sp
	li	a2,8
	mv	a0,s0
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC9)
	addi	a0,a0,%lo(.LC9)
	call	saw
	lw	ra,16(sp)
	lw	s0,12(sp)
	lw	s1,8(sp)
	addi	sp,sp,20
	jr	ra
	.size	case_fifo_connects, .-case_fifo_connects
	.section	.rodata.str1.4
	.align	2
.LC67:
	.string	"pipes/fifo_without_waiting"
	.section	test_cases
	.align	2
	.type	entry_fifo_without_waiting, @object
	.size	entry_fifo_without_waiting, 8
entry_fifo_without_waiting:
	.word	.LC67
	.word	case_fifo_without_waiting
	.section	.rodata.str1.4
	.align	2
.LC68:
	.string	"writer without reader"
	.align	2
.LC69:
	.string	"reader"
	.align	2
.LC70:
	.string	"nobody writes"
	.align	2
.LC71:
	.string	"writer"
	.align	2
.LC72:
	.string	"nothing yet"
	.align	2
.LC73:
	.string	"x"
	.text
	.align	2
	.type	case_fifo_without_waiting, @function
case_fifo_without_waiting:
	lui	a0,%hi(.LC64)
	addi	sp,sp,-16
	addi	a0,a0,%lo(.LC64)
	sw	ra,12(sp)
	sw	s0,8(sp)
	sw	s1,4(sp)
	call	make_fifo
	li	s1,4096
	addi	a0,s1,-2047
	call	sys_open.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC68)
	addi	a0,a0,%lo(.LC68)
	call	saw
	addi	a0,s1,-2048
	call	sys_open.constprop.0
	mv	s0,a0
	mv	a1,a0
	lui	a0,%hi(.LC69)
	addi	a0,a0,%lo(.LC69)
	call	saw
	li	a2,1
	addi	a1,sp,3
	mv	a0,s0
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC70)
	addi	a0,a0,%lo(.LC70)
	call	saw
	addi	a0,s1,-2047
	call	sys_open.constprop.0
	mv	s1,a0
	mv	a1,a0
	lui	a0,%hi(.LC71)
	addi	a0,a0,%lo(.LC71)
	call	saw
	li	a2,1
	addi	a1,sp,3
	mv	a0,s0
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC72)
	addi	a0,a0,%lo(.LC72)
	call	saw
	lui	a1,%hi(.LC73)
	li	a2,1
	addi	a1,a1,%lo(.LC73)
	mv	a0,s1
	call	sys_write
	mv	a1,a0
	lui	a0,%hi(.LC23)
	addi	a0,a0,%lo(.LC23)
	call	saw
	addi	a1,sp,3
	li	a2,1
	mv	a0,s0
	call	sys_read
	mv	a1,a0
	lui	a0,%hi(.LC7)
	addi	a0,a0,%lo(.LC7)
	call	saw
	lw	ra,12(sp)
	lw	s0,8(sp)
	lw	s1,4(sp)
	addi	sp,sp,16
	jr	ra
	.size	case_fifo_without_waiting, .-case_fifo_without_waiting
	.section	.rodata.str1.4
	.align	2
.LC74:
	.string	"pipes/fifo_errors"
	.section	test_cases
	.align	2
	.type	entry_fifo_errors, @object
	.size	entry_fifo_errors, 8
entry_fifo_errors:
	.word	.LC74
	.word	case_fifo_errors
	.section	.rodata.str1.4
	.align	2
.LC75:
	.string	"exists"
	.align	2
.LC76:
	.string	"n/p"
	.align	2
.LC77:
	.string	"missing"
	.align	2
.LC78:
	.string	"q"
	.align	2
.LC79:
	.string	"closed"
	.align	2
.LC80:
	.string	"kind"
	.align	2
.LC81:
	.string	"file"
	.align	2
.LC82:
	.string	"directory flag"
	.align	2
.LC83:
	.string	"both"
	.align	2
.LC84:
	.string	"seek"
	.text
	.align	2
	.type	case_fifo_errors, @function
case_fifo_errors:
	addi	sp,sp,-12
	sw	s0,4(sp)
	lui	s0,%hi(.LC64)
	addi	a0,s0,%lo(.LC64)
	sw	ra,8(sp)
	call	make_fifo
	addi	a0,s0,%lo(.LC64)
	call	make_fifo
	mv	a1,a0
	lui	a0,%hi(.LC75)
	addi	a0,a0,%lo(.LC75)
	call	saw
	lui	a0,%hi(.LC76)
	addi	a0,a0,%lo(.LC76)
	call	make_fifo
	mv	a1,a0
	lui	a0,%hi(.LC77)
	addi	a0,a0,%lo(.LC77)
	call	saw
	li	a0,16
	call	make_fifo
	mv	a1,a0
	lui	a0,%hi(.LC16)
	addi	a0,a0,%lo(.LC16)
	call	saw
	lui	s0,%hi(.LC78)
	li	a2,4096
	li	t0,33
	li	a0,99
	addi	a1,s0,%lo(.LC78)
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
	lui	a0,%hi(.LC79)
	addi	a0,a0,%lo(.LC79)
	call	saw
	li	a2,16384
	li	t0,33
	li	a0,-100
	addi	a1,s0,%lo(.LC78)
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
	lui	a0,%hi(.LC80)
	addi	a0,a0,%lo(.LC80)
	call	saw
	li	a2,32768
	li	t0,33
	li	a0,-100
	addi	a1,s0,%lo(.LC78)
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
	lui	a0,%hi(.LC81)
	addi	a0,a0,%lo(.LC81)
	call	saw
	li	a0,69632
	addi	a0,a0,-2048
	call	sys_open.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC82)
	addi	a0,a0,%lo(.LC82)
	call	saw
	li	a0,2
	call	sys_open.constprop.0
	mv	s0,a0
	not	a1,a0
	lui	a0,%hi(.LC83)
	srli	a1,a1,31
	addi	a0,a0,%lo(.LC83)
	call	saw
	li	a1,0
	mv	a0,s0
	li	a2,0
	call	sys_lseek
	lw	s0,4(sp)
	lw	ra,8(sp)
	mv	a1,a0
	lui	a0,%hi(.LC84)
	addi	a0,a0,%lo(.LC84)
	addi	sp,sp,12
	tail	saw
	.size	case_fifo_errors, .-case_fifo_errors
	.section	.rodata.str1.4
	.align	2
.LC85:
	.string	"pipes/fifo_open_is_interrupted"
	.section	test_cases
	.align	2
	.type	entry_fifo_open_is_interrupted, @object
	.size	entry_fifo_open_is_interrupted, 8
entry_fifo_open_is_interrupted:
	.word	.LC85
	.word	case_fifo_open_is_interrupted
	.text
	.align	2
	.type	case_fifo_open_is_interrupted, @function
case_fifo_open_is_interrupted:
	li	a5,20480
	lui	a0,%hi(.LC64)
	addi	sp,sp,-28
	addi	a5,a5,-480
	addi	a0,a0,%lo(.LC64)
	sw	ra,24(sp)
	sw	a5,12(sp)
	sw	zero,0(sp)
	sw	zero,4(sp)
	sw	zero,8(sp)
	call	make_fifo
	lui	a1,%hi(on_signal)
	li	a2,0
	addi	a1,a1,%lo(on_signal)
	li	a0,14
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
	li	a0,0
	call	sys_open.constprop.0
	mv	a1,a0
	lui	a0,%hi(.LC66)
	addi	a0,a0,%lo(.LC66)
	call	saw
	lw	ra,24(sp)
	addi	sp,sp,28
	jr	ra
	.size	case_fifo_open_is_interrupted, .-case_fifo_open_is_interrupted
	.section	.rodata.str1.4
	.align	2
.LC86:
	.string	"pipes/fifo_is_a_file"
	.section	test_cases
	.align	2
	.type	entry_fifo_is_a_file, @object
	.size	entry_fifo_is_a_file, 8
entry_fifo_is_a_file:
	.word	.LC86
	.word	case_fifo_is_a_file
	.section	.rodata.str1.4
	.align	2
.LC87:
	.string	"mode"
	.align	2
.LC88:
	.string	"unlink"
	.text
	.align	2
	.type	case_fifo_is_a_file, @function
case_fifo_is_a_file:
	addi	sp,sp,-276
	sw	s0,268(sp)
	addi	a4,sp,11
	lui	s0,%hi(.LC64)
	andi	a4,a4,-8
	addi	a0,s0,%lo(.LC64)
	sw	ra,272(sp)
	sw	a4,0(sp)
	call	make_fifo
	lw	a4,0(sp)
	li	t0,291
	li	a0,-100
	addi	a1,s0,%lo(.LC64)
	li	a2,0
	li	a3,2047
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	lhu	a1,28(a4)
	lui	a0,%hi(.LC87)
	addi	a0,a0,%lo(.LC87)
	call	saw_hex
	li	t0,35
	li	a0,-100
	addi	a1,s0,%lo(.LC64)
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
	lw	ra,272(sp)
	lw	s0,268(sp)
	addi	sp,sp,276
	jr	ra
	.size	case_fifo_is_a_file, .-case_fifo_is_a_file
	.align	2
	.type	sys_open.constprop.0, @function
sys_open.constprop.0:
	lui	a1,%hi(.LC64)
	mv	a2,a0
	li	t0,56
	li	a0,-100
	addi	a1,a1,%lo(.LC64)
	li	a3,420
	li	a4,0
	li	a5,0
 #APP
# 38 "test.h" 1
	ecall
# 0 "" 2
 #NO_APP
	ret
	.size	sys_open.constprop.0, .-sys_open.constprop.0
	.align	2
	.type	sys_close.isra.0, @function
sys_close.isra.0:
	li	t0,57
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
	.size	sys_close.isra.0, .-sys_close.isra.0
	.ident	"GCC: (12.2.0-14+deb12u1+11+b2) 12.2.0"
