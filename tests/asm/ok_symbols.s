# Sections, symbols and the places where the linker has work to do; relocations are checked in objects.test.ts.
	.text
	.globl _start
	.type _start, @function
_start:
	call outside # = 72100000
	lui a0, %hi(outside) # = 70A00000
	addi a0, a0, %lo(outside + 4) # = 20AA0000
	sw a0, %lo(outside)(a0) # = 52AA0000
	la a0, outside # = 71A00000 20AA0000
	beq a0, a1, outside # = 60AB0000
	addi a0, a0, outside # = 20AA0000
1:	auipc a0, %pcrel_hi(value) # = 71A00000
	lw a0, %pcrel_lo(1b)(a0) # = 42AA0000
	lui a0, %tprel_hi(thread) # = 70A00000
	add a0, a0, tp, %tprel_add(thread) # = 10AA4000
	addi a0, a0, %tprel_lo(thread) # = 20AA0000
	la.tls.ie a0, thread # = 71A00000 42AA0000
	la.tls.gd a0, thread # = 71A00000 20AA0000
	.option push
	.option pic
	la a0, value # = 71A00000 42AA0000
	lla a0, value # = 71A00000 20AA0000
	.option pop
	la a0, value # = 71A00000 20AA0000
	.size _start, . - _start
	.data
	.align 2
value:	.word outside, outside + 4, value, . - value # = 00000000 00000000 00000000 0000000C
	.word _start - value # = 00000000
	.half outside # = 00 00
	.byte outside # = 00
	.weak maybe
	.hidden maybe
	.set alias, value + 4
	.globl alias
	.comm shared, 16, 8
	.local own
	.comm own, 5, 4
	.section .tdata,"awT",@progbits
thread:	.word 1 # = 00000001
	.section .rodata.str1.4,"aMS",@progbits,1
	.string "x" # = 78 00
	.section .text.once,"axG",@progbits,once,comdat
	.weak once
once:	ret # = 73010000
	.pushsection .mine,"a",@note
	.byte 1 # = 01
	.popsection
	ret # = 73010000
	.section .init_array
	.word once # = 00000000
	.previous
	nop # = 20000000
	.bss
	.space 8
room:	.zero 4
	.cfi_startproc
	.cfi_endproc
	.addrsig
	.ident "GCC"
	.attribute arch, "rv32e"
