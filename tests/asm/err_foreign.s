# What RISC-V and others have and badak has not.
	.text
	fadd.s fa0, fa1, fa2 # error A110: `fadd.s` is a floating-point instruction, which badak does not have
	flw fa0, 0(sp) # error A110: `flw` is a floating-point instruction, which badak does not have
	fsqrt.d fa0, fa1 # error A110: `fsqrt.d` is a floating-point instruction, which badak does not have
	c.mv a0, a1 # error A111: `c.mv` is a compressed instruction: badak words have eight digits, always
	c.addi sp, -16 # error A111: `c.addi` is a compressed instruction: badak words have eight digits, always
	.insn r 0x33, 0, 0, a0, a1, a2 # error A112: `.insn` writes RISC-V machine code, which badak cannot run
	ld a0, 0(sp) # error A113: `ld` is for 64-bit registers: badak has 32 bits
	sd a0, 0(sp) # error A113: `sd` is for 64-bit registers: badak has 32 bits
	addw a0, a1, a2 # error A113: `addw` is for 64-bit registers: badak has 32 bits
	amoadd.d a0, a1, (a2) # error A113: `amoadd.d` is for 64-bit registers: badak has 32 bits
	mret # error A114: `mret` belongs to a mode that badak does not have
	uret # error A114: `uret` belongs to a mode that badak does not have
	sh2add a0, a1, a2 # error A116: `sh2add` is of a RISC-V extension that badak does not have
	clz a0, a1 # error A116: `clz` is of a RISC-V extension that badak does not have
	vadd.vv v1, v2, v3 # error A116: `vadd.vv` is of a RISC-V extension that badak does not have
	.float 1.0 # error A117: `.float` is not supported
	.double 2.5 # error A117: `.double` is not supported
	.altmacro # error A117: `.altmacro` is not supported
	.option rvc # error A111: compressed instructions do not exist on badak
	syscall # error A007: `syscall` is not an instruction or macro
	push a0 # error A007: `push` is not an instruction or macro
	pop a0 # error A007: `pop` is not an instruction or macro
	cmp a0, a1 # error A007: `cmp` is not an instruction or macro
	b main # error A007: `b` is not an instruction or macro
	int 0x80 # error A007: `int` is not an instruction or macro
	ldr a0, [a1] # error A007: `ldr` is not an instruction or macro
	lw a0, 0(a6) # error A023: `a6` is not one of badak's sixteen registers
	lw s2, 0(sp) # error A023: `s2` is not one of badak's sixteen registers
main:	nop
	fence rwx, rw # error A011: `fence` needs a set of i, o, r, w here, not `rwx`
	.set x, 1 | 2 + 4 # warning A118: `+` binds otherwise here than in C
