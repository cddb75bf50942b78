# generator: the Python generator of the notes, with the same output.
#
#     def my_coroutine():
#         print("코루틴 시작. 초기 인자:", (yield))
#         while True:
#             value = (yield)
#             print("재호출. 전달된 값:", value)
#
# Shows   A coroutine returns in the middle and goes on from there; the value of the next call arrives at that place. The
#         first call only runs to the first `yield`, so the None of the notes' output has to be sent: co.send(None). With
#         the argument `python` the calls are exactly those of the notes, next and two sends, and what is printed is what
#         Python prints: "Hello" arrives at the first yield.
# Run     badak run programs/coroutines/generator.s
#         badak run 'programs/coroutines/generator.s python'
# Break   programs/coroutines/generator-broken.s lets it end and calls it again. Recurse deeply in it: its stack has
#         64 KiB, and a guard page below.
# Lab     docs/labs/coroutines.md

        .include "frame.inc"

        .text
        .globl  main
main:
        enter
        addi    s1, a0, -1              # an argument: the calls of the notes, and no other
        la      a0, my_coroutine
        li      a1, 0
        call    coroutine_create
        mv      s0, a0
        li      a1, 0
        call    coroutine_resume        # next(co)
        bnez    s1, 1f
        mv      a0, s0
        la      a1, none
        call    coroutine_resume        # co.send(None)
1:
        mv      a0, s0
        la      a1, hello
        call    coroutine_resume        # co.send("Hello")
        mv      a0, s0
        la      a1, number
        call    coroutine_resume        # co.send(123)
        mv      a0, s0
        call    coroutine_destroy
        li      a0, 0
        leave

my_coroutine:
        enter
        li      a0, 0
        call    coroutine_yield
        mv      a1, a0
        la      a0, started
        call    printf
1:
        li      a0, 0
        call    coroutine_yield         # the value of the next resume is its result
        mv      a1, a0
        la      a0, again
        call    printf
        .ifdef  BROKEN
        leave                           # it does not repeat: this was its end
        .endif
        j       1b

        .section .rodata
none:
        .asciz  "None"
hello:
        .asciz  "Hello"
number:
        .asciz  "123"
started:
        .asciz  "코루틴 시작. 초기 인자: %s\n"
again:
        .asciz  "재호출. 전달된 값: %s\n"
