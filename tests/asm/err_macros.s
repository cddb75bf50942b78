# Macros, repetitions, conditionals, files.
	.text
	.endm # error A081: `.endm` closes nothing
	.endr # error A081: `.endr` closes nothing
	.exitm # error A101: `.exitm` outside a macro
	.else # error A092: `.else` without `.if`
	.endif # error A092: `.endif` without `.if`
	.macro need x:req, y=2
	.word \x, \y
	.endm
	need # error A082: macro `need` needs an argument for `x`
	need 1, 2, 3 # error A083: macro `need` takes at most 2 arguments
	need 1, z=5 # error A084: macro `need` has no parameter `z`
	need 1, yy=5 # error A084: macro `need` has no parameter `yy`
	.macro need a # error A087: macro `need` is defined already
	.endm
	.macro twice a, a # error A088: parameter `a` is there twice
	.endm
	.macro odd a:maybe # error A088: `:maybe` is not known
	.endm
	.macro bad x
	addi a0, a0, \x # error A030: 70000 (0x11170) does not fit the 16-bit immediate of `addi`
	.endm
	bad 70000
	bad q9
	.rept 3
	addi a0, a0, 99999 # error A030: 99999 (0x1869F) does not fit the 16-bit immediate of `addi`
	.endr
	.irp r, a0, q1
	mv \r, a1 # error A022: `q1` is not a register
	.endr
	.irp # error A088: `.irp` lacks the name of its parameter
	.endr
	.macro deep
	deep # error A085: macros, repetitions and included files are nested more than 256 deep
	.endm
	deep
	.macro open
	.if 1 # error A091: the conditional is not closed
	.endm
	open
	.if 0
	.else
	.elseif 1 # error A093: `.elseif` after `.else`
	.endif
	.if 0
	.else
	.else # error A093: `.else` after `.else`
	.endif
	.include "nowhere.s" # error A094: file `nowhere.s` cannot be read
	defined_there a0
	.incbin "nowhere.bin" # error A096: file `nowhere.bin` cannot be read
	.incbin "four.bin", 5 # error A071: the start is 5, must be 0 to 4
	.error "not here" # error A097: not here
	.err # error A097: `.err` was reached
	.warning "careful" # warning A099: careful
	.assert 1 == 2, "no" # error A098: no
	.assert 1 > 2 # error A098: the assertion is false
	.assert main - 1 # error A020: an assertion must be about numbers
	.purgem nobody # error A100: there is no macro `nobody`
	.purgem nee # error A100: there is no macro `nee`
	.rept -1 # error A071: the number of repetitions is -1, must be 0 to 2000000 (0x1E8480)
	.endr
	.rept 1 2 # error A012: one number is enough here
	.endr
	.ifdef # error A013: `.ifdef` needs a name here, not the end of the line
	.endif
	.if "x" # error A013: a number is needed here, not a string
	.endif
	.ifeqs "a" # error A012: `.ifeqs` compares two strings separated by a comma
	.endif
	.include nowhere # error A070: `.include` needs a string in quotes here, not `nowhere`
	.file 1 # error A070: `.file` needs a string in quotes here, not the end of the line
	.loc 9 5 # error A119: file number 9 is not known
	.loc 1 # error A013: an expression is missing at the end of the line
	.if 1 # error A091: the conditional is not closed
main:	nop
