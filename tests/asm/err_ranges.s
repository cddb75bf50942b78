# Values that do not fit.
	.text
	addi a0, a0, 70000 # error A030: 70000 (0x11170) does not fit the 16-bit immediate of `addi`
	addi a0, a0, 32768 # error A031: 32768 (0x8000) does not fit: the 16-bit immediate of `addi` is signed
	addi a0, a0, -32769 # error A030: -32769 (-0x8001) does not fit the 16-bit immediate of `addi`
	andi a0, a0, 0xFFFF # error A031: 65535 (0xFFFF) does not fit: the 16-bit immediate of `andi` is signed
	lw a0, 40000(sp) # error A031: 40000 (0x9C40) does not fit: the 16-bit immediate of `lw` is signed
	sw a0, 65536(sp) # error A030: 65536 (0x10000) does not fit the 16-bit immediate of `sw`
	addi a0, a0, BIG # error A030: 70000 (0x11170) does not fit the 16-bit immediate of `addi`
	slli a0, a0, 32 # error A032: `slli` cannot shift by 32
	srai a0, a0, -1 # error A032: `srai` cannot shift by -1
	srli a0, a0, BIG # error A032: `srli` cannot shift by 70000 (0x11170)
	lui a0, 0x100000 # error A033: 1048576 (0x100000) does not fit the five digits of `lui`
	auipc a0, -1 # error A033: -1 does not fit the five digits of `auipc`
	beq a0, a1, 40000 # error A034: the target of `beq` is 40000 (0x9C40) words away
	jal 0x80000 # error A035: the target of `jal` is 524288 (0x80000) words away
	call -524289 # error A035: the target of `call` is -524289 (-0x80001) words away
	csrwi sscratch, 16 # error A036: 16 does not fit the immediate digit of `csrwi`
	csrrsi a0, sie, 31 # error A036: 31 does not fit the immediate digit of `csrrsi`
	li a0, 0x123456789 # error A037: 4886718345 (0x123456789) does not fit a register
	li a0, -2147483649 # error A037: -2147483649 (-0x80000001) does not fit a register
	li a0, main # error A020: `li` needs a number here
	li a0, LONG # error A037: 4886718345 (0x123456789) does not fit a register
	.byte 256, -129 # error A038: 256 does not fit `.byte` # error A038: -129 does not fit `.byte`
	.half 65536 # error A038: 65536 (0x10000) does not fit `.half`
	.word 0x100000000 # error A038: 4294967296 (0x100000000) does not fit `.word`
	.byte BIG # error A038: 70000 (0x11170) does not fit `.byte`
	.half BIG # error A038: 70000 (0x11170) does not fit `.half`
	.align 2
	j odd # error A039: the target of `j` is not on a word boundary
	bnez a0, odd # error A039: the target of `bnez` is not on a word boundary
	.byte 1
odd:	.byte 2
	.align 2
	csrr a0, sstats # error A040: `sstats` is not a CSR
	csrr a0, mstatus # error A041: CSR `mstatus` belongs to a part of RISC-V that badak does not have
	csrr a0, mhartid # error A041: CSR `mhartid` belongs to a part of RISC-V that badak does not have
	csrr a0, fcsr # error A041: CSR `fcsr` belongs to a part of RISC-V that badak does not have
	csrr a0, 0x1000 # error A042: 4096 (0x1000) is not a CSR number
	csrr a0, 0x7C0 # warning A043: there is no CSR 0x7C0: the instruction will trap
	.uleb128 -1 # error A073: `.uleb128` cannot hold -1
	.uleb128 NEGATIVE # error A073: `.uleb128` cannot hold -1
	.align 40 # error A071: the exponent is 40, must be 0 to 31
	.balign 3 # error A067: 3 is not a power of two
	.align 20 # warning A068: `.align 20` aligns to 2^20 = 1048576 bytes
	.fill -1 # error A071: the number of repetitions is -1, must be 0 to 268435456 (0x10000000)
	.fill 1, 9 # error A071: the size is 9, must be 0 to 8
	.org 0 # error A072: `.org` cannot go back from offset 1048576 to 0
	.comm blob, -1 # error A071: the size is -1, must be 0 to 4294967295 (0xFFFFFFFF)
	.comm blob2, 4, 3 # error A067: 3 is not a power of two
	.space NEGATIVE # error A071: the size of `.space` is -1, must be 0 to 4294967295
main:	nop
	.set BIG, 70000
	.set LONG, 0x123456789
	.set NEGATIVE, -1
