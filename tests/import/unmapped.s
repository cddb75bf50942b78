# Words that badak has no counterpart for: each with the reason that importing must give.
        .text
        .globl _start
_start: li      a7, 93                  # register x17 (a7)
        add     a0, a1, s3              # register x19 (s3)
        csrrwi  a0, 0x100, 16           # the CSR immediate 16
tail:   mret                            # mret belongs to machine mode
        csrr    a0, mhartid             # CSR 0xF14 belongs to machine mode
        csrr    a0, fcsr                # CSR 0x003 belongs to floating point
        csrr    a0, 0x106               # CSR 0x106 is not one of badak's
        fadd.s  fa0, fa1, fa2           # a floating-point instruction
        .insn   0x0000006B              # not an instruction
last:   ecall
        unimp
