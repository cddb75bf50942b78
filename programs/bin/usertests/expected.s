# What the cases are expected to see: what Linux showed, and where badak differs on purpose.
        .section .rodata
        .globl  linux_lines
linux_lines:
        .incbin "linux.txt"
        .byte   0
        .globl  differing_lines
differing_lines:
        .incbin "differs.txt"
        .byte   0
