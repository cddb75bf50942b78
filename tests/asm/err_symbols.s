# Symbols and sections.
	.text
loop:	nop
loop:	nop # error A050: label `loop` is defined twice
	j .Lend # error A051: label `.Lend` is not defined
	j .Lend
	.Lends: nop
	j 1b # error A052: there is no label `1:` above
	j 2f # error A052: there is no label `2:` below
	.word a # error A053: a symbol is defined in terms of itself
	.set a, b + 1
	.set b, a + 1
here:	nop
	.set here, 5 # error A054: `here` is defined already
	.equiv once, 1
	.set once, 2 # error A054: `once` is defined already
	.equiv once, 3 # error A054: `once` is defined already
	here = 6 # error A054: `here` is defined already
a0:	nop # error A055: `a0` is a register and cannot be a label
	.set sp, 5 # error A055: `sp` is a register and cannot be a symbol
	.type here, @func # error A056: `func` is not a symbol type
	.type here, @nonsense # error A056: `nonsense` is not a symbol type
	.type here # error A056: `.type` lacks the type
	.local both
	.globl both # error A058: `both` cannot be global: it is local already
	addi a0, a0, %pcrel_lo(here) # error A057: %pcrel_lo needs the label of an auipc with %pcrel_hi or the like
	addi a0, a0, %pcrel_lo(nowhere) # error A057: %pcrel_lo needs the label of an auipc with %pcrel_hi or the like
	.globl f
	.set f, elsewhere + 4
	.globl 5 # error A013: `.globl` needs a name here, not `5`
	.globl # error A013: `.globl` needs a name here, not the end of the line
	.section .mine,"aq" # error A060: `q` is not a section flag
	.section .mine,"a",@bits # error A061: `bits` is not a section type
	.section .mine,"a"
	.word 1
	.section .mine,"aw" # error A062: section `.mine` has flags "a", not "aw"
	.section .str,"aMS",@progbits # error A064: `.section` lacks the size of its entries (flag M)
	.section .grp,"axG",@progbits # error A064: `.section` lacks the name of its group (flag G)
	.popsection # error A063: `.popsection` without `.pushsection`
	.option pop # error A063: `.option pop` without `.option push`
	.bss
	.word 5 # error A065: section `.bss` holds only zeros: `.word` cannot put data there
	.asciz "x" # error A065: section `.bss` holds only zeros: `.asciz` cannot put data there
	nop # error A065: section `.bss` holds only zeros: an instruction cannot stand in it
	.data
	.byte 1
	nop # error A066: the instruction would lie at offset 1, not on a word boundary
	.comm here, 4 # error A054: `here` is defined already
	.size here # error A012: `.size` needs a comma here
	.bss
	.space 4
	.section .data2,"aw"
	.space 0x20000000 # error A069: the output would have 536870964 (0x20000034) bytes, more than 268435456 (0x10000000)
	.text 2 # error A071: the subsection is 2, must be 0 to 0
