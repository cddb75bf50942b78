# Data, expressions, alignment.
	.data
	.byte 1, 0xFF, -1, 'a', '\n', '\\' # = 01 FF FF 61 0A 5C
	.half 1, -2 # = 01 00 FE FF
	.2byte 0x1234 # = 34 12
	.word 0x12345678, -1, ~0 # = 12345678 FFFFFFFF FFFFFFFF
	.4byte 0b1010, 017 # = 0000000A 0000000F
	.dword 0x123456789ABCDEF0 # = F0 DE BC 9A 78 56 34 12
	.8byte -2 # = FE FF FF FF FF FF FF FF
	.ascii "ab", "cd" # = 61 62 63 64
	.asciz "h\xE9\101\e\"" "x" # = 68 E9 41 1B 22 78 00
	.string "é€" # = C3 A9 E2 82 AC 00
	.byte (1 + 2) * 3, 7 / 2, -7 / 2, -7 % 3, 1 << 4, 0x80 >> 3 # = 09 03 FD FF 10 10
	.byte 6 & 3, 6 | 3, 6 ^ 3, ~5, !5, !0, -(-3) # = 02 07 05 FA 00 01 03
	.byte 3 == 3, 3 != 3, 1 < 2, 2 <= 1, 2 > 1, 1 >= 2, 1 && 2, 0 || 0, 0 || 7 # = FF 00 FF 00 FF 00 01 00 01
	.word -8 >> 1, 1 << 31, 0xFFFFFFFF + 0, ~0x80000000, ~0xFFFFFFFF # = FFFFFFFC 80000000 FFFFFFFF 7FFFFFFF 00000000
	.dword 1 << 63, -16 >> 2 # = 00 00 00 00 00 00 00 80 FC FF FF FF FF FF FF FF
	.align 2 # = 00
start:	.word end - start, . - start, end - ., (end - start) / 4 # = 00000031 00000004 00000029 0000000C
	.byte end - start # = 31
	.balign 8, 0xEE # = EE EE EE
	.zero 3 # = 00 00 00
	.space 2, 7 # = 07 07
	.skip 1 # = 00
	.fill 2, 2, 0x1234 # = 34 12 34 12
	.fill 3 # = 00 00 00
	.uleb128 0, 127, 128, 300, end - start # = 00 7F 80 01 AC 02 31
	.sleb128 -1, 63, 64, -65 # = 7F 3F C0 00 BF 7F
	.p2align 3,,1
	.org . + 2 # = 00 00
	.byte 9 # = 09
end:
	.set x, 1
	.byte x # = 01
	.set x, x + 1
	.byte x # = 02
	y = x * 10
	.byte y # = 14
	.byte forward # = 21
	forward = 33
	.incbin "four.bin" # = 01 02 03 04
	.incbin "four.bin", 1, 2 # = 02 03
	.include "part.inc"
	.byte FROM_PART # = 07
	.byte 1 ; .byte 2 // comment # = 01 02
	.byte /* inside */ 3 /* over # = 03 04
	two lines */ , 4
1:	.byte 1f - 1b # = 01
1:	.byte 1b - start # = 41
	.section .text.padded,"ax"
	nop # = 20000000
	.byte 1 # = 01
	.align 3 # = 00 00 00
	nop # = 20000000
	.balign 16 # = 20000000
