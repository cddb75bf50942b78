# crashes: a gallery of everything that a program must not do, one crime a visit.
#
# Shows   what the machine does then: the instruction does not happen, the processor traps into the kernel, the kernel
#         ends the process with a signal and reports what, where and why. Other processes go on.
# Run     badak run programs/memory/crashes.s -- null
#         badak run programs/memory/crashes.s           (the list)
#         badak run 'programs/memory/crashes.s text' programs/first/hello.s     (hello does not care)
# Break   It is broken already. Try to predict the signal, the address and the instruction of each report. The exit
#         status is 128 + the number of the signal: SIGILL 4, SIGTRAP 5, SIGBUS 7, SIGSEGV 11.

        .text
        .globl  main
main:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        li      t0, 2
        blt     a0, t0, list
        lw      s0, 4(a1)               # s0: the name that was asked for
        la      s1, gallery
look:
        lw      a1, 0(s1)               # each entry: name, description, code
        beqz    a1, unknown
        mv      a0, s0
        call    strcmp
        beqz    a0, found
        addi    s1, s1, 12
        j       look
found:
        lw      a0, 4(s1)
        call    puts
        lw      t0, 8(s1)
        jalr    t0                      # most of them do not come back
        la      a0, survived
        call    puts
        li      a0, 0
        j       done

list:
        la      s1, gallery
1:
        lw      a1, 0(s1)
        beqz    a1, 2f
        lw      a2, 4(s1)
        la      a0, entry
        call    printf
        addi    s1, s1, 12
        j       1b
2:
        li      a0, 0
done:
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
unknown:
        la      a0, not_here
        mv      a1, s0
        call    printf
        li      a0, 1
        j       done

# ---- the crimes ----

read_null:
        lw      a0, 0(zero)             # page 0 is never mapped, so that a forgotten address is found out
        ret

write_text:
        la      t0, main
        sw      zero, 0(t0)             # code can be read and executed, not written
        ret

write_constant:
        la      t0, survived
        sb      zero, 0(t0)             # .rodata: the same
        ret

jump_data:
        la      t0, some_data
        jr      t0                      # data can be read and written, not executed

jump_odd:
        la      t0, main
        jr      2(t0)                   # instructions stand at multiples of 4

read_unmapped:
        li      t0, 0x70000000          # nothing was ever mapped here
        lw      a0, 0(t0)
        ret

read_kernel:
        li      t0, 0xc0000000          # the first address that is not the user's
        lw      a0, 0(t0)
        ret

read_misaligned:
        la      t0, some_data
        lw      a0, 1(t0)               # a word stands at a multiple of 4
        ret

run_zeros:
        .word   0                       # a word of zeros is no instruction: empty memory traps

privileged:
        csrr    a0, satp                # the root of the page tables is the kernel's business
        ret

overflow_stack:
        addi    sp, sp, -1024           # every call takes a kilobyte, and none returns
        sw      ra, 0(sp)
        call    overflow_stack
        lw      ra, 0(sp)
        addi    sp, sp, 1024
        ret

breakpoint:
        ebreak                          # for debuggers; without one it ends the program
        ret

divide_by_zero:                         # no crime at all: RISC-V defines what comes out, and badak does the same
        addi    sp, sp, -4
        sw      ra, 0(sp)
        li      t0, 7
        div     a1, t0, zero            # -1, all bits set
        rem     a2, t0, zero            # the dividend
        li      t0, 0x80000000
        li      t1, -1
        div     a3, t0, t1              # does not fit: stays the smallest number
        rem     a4, t0, t1              # 0
        la      a0, quotients
        call    printf
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

        .data
        .balign 4
some_data:
        .word   1, 2, 3

gallery:
        .word   null, null_text, read_null
        .word   text, text_text, write_text
        .word   constant, constant_text, write_constant
        .word   data, data_text, jump_data
        .word   odd, odd_text, jump_odd
        .word   unmapped, unmapped_text, read_unmapped
        .word   kernel, kernel_text, read_kernel
        .word   misaligned, misaligned_text, read_misaligned
        .word   zeros, zeros_text, run_zeros
        .word   privileged_name, privileged_text, privileged
        .word   stack, stack_text, overflow_stack
        .word   ebreak_name, ebreak_text, breakpoint
        .word   divide, divide_text, divide_by_zero
        .word   0

        .section .rodata
null:           .asciz  "null"
null_text:      .asciz  "read through a null pointer"
text:           .asciz  "text"
text_text:      .asciz  "write into the program's own code"
constant:       .asciz  "constant"
constant_text:  .asciz  "write into read-only data"
data:           .asciz  "data"
data_text:      .asciz  "jump into data"
odd:            .asciz  "odd"
odd_text:       .asciz  "jump to an address that is not a multiple of 4"
unmapped:       .asciz  "unmapped"
unmapped_text:  .asciz  "read where nothing is mapped"
kernel:         .asciz  "kernel"
kernel_text:    .asciz  "read a kernel address"
misaligned:     .asciz  "misaligned"
misaligned_text: .asciz "read a word at an odd address"
zeros:          .asciz  "zeros"
zeros_text:     .asciz  "execute a word of zeros"
privileged_name: .asciz "privileged"
privileged_text: .asciz "read a register that belongs to the kernel"
stack:          .asciz  "stack"
stack_text:     .asciz  "call without end until the stack is full"
ebreak_name:    .asciz  "ebreak"
ebreak_text:    .asciz  "stop at a breakpoint without a debugger"
divide:         .asciz  "divide"
divide_text:    .asciz  "divide by zero (not a crash here)"
entry:          .asciz  "%-11s %s\n"
survived:       .asciz  "survived"
not_here:       .asciz  "crashes: there is no '%s'; without argument you get the list\n"
quotients:      .asciz  "7/0 = %d, rest %d; -2147483648/-1 = %d, rest %d\n"
