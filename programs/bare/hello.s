# bare/hello: the machine without a kernel. This program is all there is.
#
# Shows   what an operating system does for others: it brings its own driver for the console (poll the status register
#         until a byte fits, then store the byte to the data register), its own interrupt handler for the timer, and it
#         turns the machine off itself.
# Run     badak run --bare programs/bare/hello.s
# Break   Leave out the line that sets stvec: where does the first interrupt go, and what is there? Leave out the new
#         alarm in the handler: the interrupt stays pending, so what happens after sret? Let the handler change t0
#         without saving it: the main loop cannot know. Wait with a loop instead of wfi: same output; compare --stats.

        .equ    CONSOLE, 0xf0000000     # devices are words in memory
        .equ    CONSOLE_DATA, 0
        .equ    CONSOLE_STATUS, 4
        .equ    WRITABLE, 2             # bit 1 of the status
        .equ    POWER, 0xf0003000       # a store here stops the machine; the word is the exit status

        .equ    SIE, 2                  # sstatus: interrupts on
        .equ    STIE, 1 << 5            # sie: the timer may interrupt
        .equ    TICK, 100000            # cycles between two ticks
        .equ    TICKS, 3

        .text
        .globl  _start
_start:                                 # at reset: no paging, supervisor mode, all registers 0
        la      sp, stack_top           # nobody gave us a stack
        la      a0, greeting
        call    print

        la      t0, trap                # every trap comes here
        csrw    stvec, t0
        call    set_alarm
        li      t0, STIE
        csrw    sie, t0
        csrsi   sstatus, SIE            # from here on, it can happen between any two instructions

        la      s0, ticks
        li      s1, 0                   # s1: ticks that were printed
wait:
        wfi                             # sleep until something happens
        lw      t0, 0(s0)
        beq     t0, s1, wait
        addi    s1, s1, 1
        la      a0, tick
        call    print
        addi    a0, s1, '0'
        call    put
        li      a0, '\n'
        call    put
        li      t0, TICKS
        bne     s1, t0, wait

        la      a0, farewell
        call    print
        li      t0, POWER
        sw      zero, 0(t0)             # off; nothing behind this is executed

# put: a0 to the console. The driver: wait until it takes a byte, then give it one.
put:
        li      t0, CONSOLE
1:
        lw      t1, CONSOLE_STATUS(t0)
        andi    t1, t1, WRITABLE
        beqz    t1, 1b
        sw      a0, CONSOLE_DATA(t0)
        ret

# print: the string at a0, ended by 0.
print:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
        mv      s0, a0
1:
        lbu     a0, 0(s0)
        beqz    a0, 2f
        call    put
        addi    s0, s0, 1
        j       1b
2:
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

# set_alarm: the next timer interrupt is TICK cycles from now. The comparison has 64 bits; the upper word is 0 for the
# first 43 seconds at 100 MHz, and this program is faster.
set_alarm:
        csrr    t0, time
        li      t1, TICK
        add     t0, t0, t1
        csrw    0x14d, t0               # stimecmp
        csrw    0x15d, zero             # its upper word
        ret

# trap: the interrupt handler. It must leave no trace: every register that it uses is saved first. sret goes on where the
# program was, and switches interrupts on again.
trap:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      t0, 4(sp)
        sw      t1, 0(sp)
        csrr    t0, scause
        bgez    t0, exception           # the sign bit says: an interrupt, not an exception
        la      t0, ticks
        lw      t1, 0(t0)
        addi    t1, t1, 1
        sw      t1, 0(t0)
        call    set_alarm               # this also takes the interrupt away
        lw      t1, 0(sp)
        lw      t0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        sret

exception:                              # a mistake in this program: say so and stop
        la      a0, mistake
        call    print
        csrr    a0, scause
        li      t0, POWER
        sw      a0, 0(t0)

        .section .rodata
greeting:
        .asciz  "Hello. There is no kernel here, only me.\n"
tick:
        .asciz  "tick "
farewell:
        .asciz  "Switching the machine off.\n"
mistake:
        .asciz  "an exception!\n"

        .bss
        .balign 16
ticks:
        .space  4
        .balign 16
        .space  1024                    # the stack grows downwards from here
stack_top:
