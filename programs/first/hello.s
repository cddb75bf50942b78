# hello: a program that needs nobody's help but the kernel's.
#
# Shows   a system call: a number in t0 says which one, a0-a5 hold its arguments, `ecall` enters the kernel.
# Run     badak run programs/first/hello.s
#         badak run --strace programs/first/hello.s     (what the kernel was asked for)
#         badak dis programs/first/hello.s              (the words of the machine: eight hex digits each)
# Break   Change `length` to 3, or to 300. Leave out the second ecall: where does the processor go, and why is that
#         a crash? Write to descriptor 7 instead of 1: nothing is printed; what is in a0 after the call?

        .include "syscalls.inc"         # names for the numbers: SYS_write is 64

        .section .rodata                # data that nobody may write
text:
        .ascii  "Hello from the floor of the machine.\n"
        .equ    length, . - text        # `.` is the address here, behind the text

        .text
        .globl  _start                  # where the loader lets the program begin
_start:
        li      a0, 1                   # descriptor 1: standard output
        la      a1, text                # from this address ...
        li      a2, length              # ... so many bytes
        li      t0, SYS_write
        ecall                           # a0 = bytes written, or a negative error number

        li      a0, 0                   # status 0: all went well
        li      t0, SYS_exit
        ecall                           # does not come back
