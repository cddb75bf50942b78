# Errors in the form of a line.
	.text
main:
	li a0, 5 ? # error A001: `?` cannot stand here
	li a0, “5” # error A001: character U+201C cannot stand here
# next error A002: the string has no closing quote
	.asciz "hello
	li a0, 09 # error A004: `09` is not a number
	li a0, 0xZZ # error A004: `0xZZ` is not a number
	li a0, 0b12 # error A004: `0b12` is not a number
	li a0, 123abc # error A004: `123abc` is not a number
	li a0, 0x12345678123456789 # error A004: `0x12345678123456789` is not a number
# next error A005: a character is missing after the apostrophe
	li a0, '
	li a0, '\q' # error A006: `\q` is not an escape
	.asciz "a\qb" # error A006: `\q` is not an escape
	mov a0, a1 # error A007: `mov` is not an instruction or macro
	ADD a0, a1, a2 # error A007: `ADD` is not an instruction or macro
	addd a0, a1, a2 # error A007: `addd` is not an instruction or macro
	frobnicate a0 # error A007: `frobnicate` is not an instruction or macro
	.wrod 5 # error A008: `.wrod` is not a directive
	.nosuchthing # error A008: `.nosuchthing` is not a directive
	5, 6 # error A009: a statement cannot start with `5`
	+ 3 # error A009: a statement cannot start with `+`
	add a0, a1 # error A010: `add` takes 3 operands, not 2
	ecall a0 # error A010: `ecall` takes no operands, not 1
	addi a0, a1, a2 # error A011: `addi` needs a number here, not `a2`
	add a0, a1, 70000 # error A030: 70000 (0x11170) does not fit the 16-bit immediate of `add`
	lw a0, a1 # error A011: `lw` needs an offset and a register such as 8(sp) here, not `a1`
	lw a0, 4(b2) # error A022: `b2` is not a register
	lw a0, 4(5) # error A011: a register is needed in the parentheses
	lw a0 4(sp) # error A012: a comma is missing before `4`
	add a0 a1, a2 # error A012: a comma is missing before `a1`
	.word 1 2 # error A012: `2` was not expected here
	.word 1, # error A013: an expression is missing at the end of the line
	.word 1 + # error A013: an expression is missing at the end of the line
	.word ) # error A013: an expression is needed here, not `)`
	.word (1 + 2 # error A014: `)` is missing
	.word "abc" # error A013: a number is needed here, not a string
	.word a0 # error A016: `a0` is a register, a number is needed here
	.word 5 / (3 - 3) # error A017: division by zero
	.word 7 % 0 # error A017: division by zero
	lui a0, %high(x) # error A018: `%high` is not known
	lui a0, %lo(x) # error A019: `%lo` cannot stand in `lui`
	addi a0, a0, %hi(x) # error A019: `%hi` cannot stand in `addi`
	addi a0, a0, %lo(x) + 4 # error A012: a comma is missing before `+`
	addi a0, a0, %lo x # error A013: `%lo` needs its operand in parentheses
	.word %lo(x) # error A019: `%lo` must be the whole operand
	.if later # error A020: a condition must be known here
	nop
	.endif
	.set later, 1
	.word there * 2 # error A021: the linker cannot compute this expression
	.word -there # error A021: the linker cannot compute this expression
	slli a0, a0, there # error A020: `slli` needs a number here
	add a0, a1, b2 # error A022: `b2` is not a register
	add a0, a1, t9 # error A022: `t9` is not a register
	mv a6, a0 # error A023: `a6` is not one of badak's sixteen registers
	mv x31, a0 # error A023: `x31` is not one of badak's sixteen registers
	add fa0, a0, a1 # error A023: `fa0` is a floating-point register, which badak does not have
	amoadd.w a0, a1, 4(a2) # error A011: `amoadd.w` needs a register in parentheses such as (a0) here, not `4(a2)`
	.space there # error A020: `.space` needs a number here
	call f@got # error A018: `@got` is not known
	. = 16 # error A074: `.` cannot be set
	.set main # error A012: `.set` needs a comma here
	.word 1 + 2 << 3 # warning A118: `+` binds otherwise here than in C
	.rept # error A013: an expression is missing at the end of the line
	.endr
	.org -4 # error A071: the offset is -4, must be 0 to 4294967295 (0xFFFFFFFF)
	.macro # error A088: `.macro` lacks the name of the macro
	.endm
	.ifc a # error A012: `.ifc` compares two texts separated by a comma
	.endif
/* the end # error A003: the comment is not closed
