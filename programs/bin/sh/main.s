# sh: placeholder that runs single commands
        .bss
        .balign 4
line:   .space 1024
words:  .space 256
status: .space 4
        .section .rodata
prompt: .asciz "$ "
blanks: .asciz " \t"
dash_c: .asciz "-c"
        .text
        .globl main
main:
        addi sp, sp, -8
        sw ra, 4(sp)
        li t0, 3
        blt a0, t0, 1f
        lw a0, 8(a1)
        call run
        la a0, status
        lw a0, 0(a0)
        srli a0, a0, 8
        lw ra, 4(sp)
        addi sp, sp, 8
        ret
1:
        la a0, prompt
        call putstr
        li a0, 0
        call fflush
        la a0, line
        li a1, 1024
        call readline
        bltz a0, 2f
        la a0, line
        call run
        j 1b
2:
        li a0, 0
        lw ra, 4(sp)
        addi sp, sp, 8
        ret
run:
        addi sp, sp, -8
        sw ra, 4(sp)
        sw s0, 0(sp)
        la s0, words
        la a1, blanks
        call strtok
1:
        sw a0, 0(s0)
        addi s0, s0, 4
        beqz a0, 2f
        li a0, 0
        la a1, blanks
        call strtok
        j 1b
2:
        la t0, words
        lw t0, 0(t0)
        beqz t0, 4f
        call fork
        bnez a0, 3f
        la a1, words
        lw a0, 0(a1)
        call execvp
        li a0, 127
        call exit
3:
        la a0, status
        call wait
4:
        lw ra, 4(sp)
        lw s0, 0(sp)
        addi sp, sp, 8
        ret
