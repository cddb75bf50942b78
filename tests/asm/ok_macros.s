# Macros, repetitions and conditionals: the answer stands on the lines of the bodies.
	.data
	.macro pair a, b=2
	.byte \a, \b # = 01 02 05 06 08 07 09 02
	.endm
	pair 1
	pair 5, 6
	pair b=7, a=8
	pair 9
	.macro all first:req, rest:vararg
	.byte \first # = 01 09
	.ifnb \rest
	.byte \rest # = 02 03 04
	.endif
	.endm
	all 1, 2, 3, 4
	all 9
	.macro unique
	.byte lab\@ - lab\@ + \@ # = 06 07
lab\@:
	.endm
	unique
	unique
	.macro glue name, n
name\name\()_\n: .byte \n # = 04
	.endm
	glue x, 4
	.byte namex_4 - namex_4 # = 00
	.macro text s
	.ascii "\s" # = 61 2C 20 62
	.endm
	text "a, b"
	.macro count n
	.byte \n # = 03 02 01
	.if \n - 1
	count "(\n - 1)"
	.endif
	.endm
	count 3
	.macro early x
	.byte 1 # = 01 01
	.if \x
	.exitm
	.endif
	.byte 2 # = 02
	.endm
	early 1
	early 0
	.macro outer x
	.irp y, 1, 2
	.byte \x, \y # = 07 01 07 02
	.endr
	.endm
	outer 7
	.rept 3
	.byte 5 # = 05 05 05
	.endr
	.rept 0
	.byte 6 # =
	.endr
	.irpc c, 123
	.byte \c, '\c' # = 01 31 02 32 03 33
	.endr
	.irp r, a0, sp
	.asciz "\r" # = 61 30 00 73 70 00
	.endr
	.purgem pair
	.macro pair x
	.byte \x # = 0C
	.endm
	pair 12
	.macro add3 a b c
	.byte \a + \b + \c # = 06
	.endm
	add3 1 2 3
	.macro spaced a, b
	.byte \a, \b # = 03 07
	.endm
	spaced 1 + 2, (3 + 4)
	.set DEBUG, 1
	.ifdef DEBUG
	.byte 1 # = 01
	.else
	.byte 2 # =
	.endif
	.ifndef DEBUG
	.byte 3 # =
	.elseif DEBUG == 1
	.byte 4 # = 04
	.else
	.byte 5 # =
	.endif
	.if 0
	.if 1
	.byte 6 # =
	.else
	.byte 7 # =
	.endif
	this is not read, "not even
	.endif
	.ifc a b, a b
	.byte 8 # = 08
	.endif
	.ifnc a, a
	.byte 9 # =
	.endif
	.ifeqs "x", "x"
	.byte 10 # = 0A
	.endif
	.ifgt 2 - 1
	.byte 11 # = 0B
	.endif
	.ifeq 0
	.byte 12 # = 0C
	.endif
	.assert after - before == 4, "one word"
before:	.word 0
after:
	.MACRO Loud
	.BYTE 1 # = 01
	.ENDM
	Loud
