# What as, ld, dis and nm of programs/bin are: stubs that let the toolchain of the host work on files of the guest. The
# system call gets the words of the command and the files, all as bytes, and answers with bytes (src/toolchain/protocol.ts).
# Which files it needs it says itself: the first request has none of them.

        .include "function.inc"
        .include "utility.inc"

        .equ    WANTED, 256             # status of a reply that asks for files
        .equ    ROOM, (4 << 20) + 4096
        .equ    reply.status, 0
        .equ    reply.file, 4           # bytes of the file that it makes
        .equ    reply.output, 8         # bytes of what it prints
        .equ    reply.bytes, 12

# void tool_main(int argc, char **argv, mode_t mode): a whole tool: asks, sends what is wanted, writes the file that comes
# back with this mode, prints, and ends the program with the tool's status.
function tool_main
        enter   4
        sw      a2, 0(sp)
        mv      s0, a1
        lw      a0, 0(s0)
        call    util_base
        la      t0, util_name
        sw      a0, 0(t0)
        sw      a0, 0(s0)
        li      a0, 0
        li      a1, ROOM
        call    util_realloc
        la      t0, reply
        sw      a0, 0(t0)
1:
        lw      a0, 0(s0)               # the words, and an empty one
        addi    s0, s0, 4
        beqz    a0, 2f
        call    add_text
        j       1b
2:
        text    a0, ""
        call    add_text
3:
        call    ask
        la      t0, reply
        lw      t0, 0(t0)
        lw      t0, reply.status(t0)
        li      t1, WANTED
        bne     t0, t1, 4f
        call    send_wanted
        j       3b
4:
        lw      a0, 0(sp)
        call    take_file
        la      t0, reply
        lw      t0, 0(t0)
        lw      a0, reply.status(t0)
        call    exit
end     tool_main

# add_text: a0 = a text, which goes to the request with its 0.
add_text:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        call    strlen
        addi    a1, a0, 1
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        # falls through

# add_bytes: a1 bytes at a0 go to the request.
add_bytes:
        enter
        mv      s0, a0
        mv      s1, a1
        la      a2, request
        lw      a0, 0(a2)
        lw      t0, 4(a2)
        add     t0, t0, s1
        lw      t1, 8(a2)
        bgeu    t1, t0, 1f
        slli    a1, t0, 1               # twice as much as it needs now
        sw      a1, 8(a2)
        call    util_realloc
        la      a2, request
        sw      a0, 0(a2)
1:
        lw      t0, 4(a2)
        add     t1, t0, s1
        sw      t1, 4(a2)
        add     a0, a0, t0
        mv      a1, s0
        mv      a2, s1
        call    memcpy
        leave

# ask: sends the request and waits for the reply.
ask:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      t0, request
        lw      a0, 0(t0)
        lw      a1, 4(t0)
        la      a2, reply
        lw      a2, 0(a2)
        li      a3, ROOM
        li      t0, SYS_toolchain
        ecall
        call    __result
        bgez    a0, 1f
        text    a0, "toolchain"
        call    util_error
        call    util_end
1:
        la      t0, length
        sw      a0, 0(t0)
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# send_wanted: adds every file of the list in the reply to the request.
send_wanted:
        enter
        la      s0, reply
        lw      s0, 0(s0)
        lw      s1, reply.output(s0)
        addi    s0, s0, reply.bytes + 1 # behind the empty name of no file
        add     s1, s0, s1              # s1: the end of the list
1:
        bgeu    s0, s1, 2f
        mv      a0, s0
        li      a1, '\n'
        call    strchr
        sb      zero, 0(a0)
        addi    a0, a0, 1
        mv      a1, s0
        mv      s0, a0
        mv      a0, a1
        call    add_file
        j       1b
2:
        leave

# add_file: a0 = name: name, length and bytes of the file go to the request.
add_file:
        enter   8
        mv      s0, a0
        call    add_text
        li      t0, -1
        sw      t0, 4(sp)               # there is no such file
        mv      a0, s0
        call    util_directory
        bnez    a0, 1f
        mv      a0, s0
        text    a1, "r"
        call    fopen
        beqz    a0, 1f
        mv      s0, a0
        call    util_read_all
        sw      a1, 4(sp)
        mv      s1, a0
        addi    a0, sp, 4
        li      a1, 4
        call    add_bytes
        mv      a0, s1
        lw      a1, 4(sp)
        call    add_bytes
        mv      a0, s1
        call    free
        mv      a0, s0
        call    fclose
        j       2f
1:
        addi    a0, sp, 4
        li      a1, 4
        call    add_bytes
2:
        leave   8

# take_file: a0 = mode: writes the file of the reply, if it has one, and what it prints.
take_file:
        enter   8
        sw      a0, 0(sp)
        la      s0, reply
        lw      s0, 0(s0)
        lw      s1, reply.file(s0)
        addi    s0, s0, reply.bytes     # s0: the bytes of the file
        add     a0, s0, s1              # behind them its name
        sw      a0, 4(sp)
        lbu     t0, 0(a0)
        beqz    t0, 1f
        call    unlink                  # a program that runs under this name goes on with the old file
        lw      a0, 4(sp)
        li      a1, O_WRONLY | O_CREAT | O_TRUNC
        lw      a2, 0(sp)
        call    open
        bltz    a0, 8f
        mv      a1, s0
        mv      a2, s1
        mv      s1, a0
        call    write_all
        bltz    a0, 8f
        mv      a0, s1
        call    close
1:
        lw      a0, 4(sp)
        call    strlen
        lw      t0, 4(sp)
        add     s0, t0, a0
        addi    s0, s0, 1               # s0: what it prints
        la      t0, reply
        lw      t0, 0(t0)
        lw      s1, reply.output(t0)
        mv      a1, s0
        mv      a2, s1
        li      a0, 1
        call    write_all
        add     a1, s0, s1              # the rest, up to the end of the reply, are messages
        la      a2, reply
        lw      a2, 0(a2)
        la      t0, length
        lw      t0, 0(t0)
        add     a2, a2, t0
        sub     a2, a2, a1
        li      a0, 2
        call    write_all
        leave   8
8:
        lw      a0, 4(sp)
        call    util_error
        call    util_end

# write_all(fd, bytes, n): as many calls as it takes. Result: 0 or -1.
write_all:
        enter   4
        sw      a0, 0(sp)
        mv      s0, a1
        mv      s1, a2
1:
        beqz    s1, 2f
        lw      a0, 0(sp)
        mv      a1, s0
        mv      a2, s1
        call    write
        bltz    a0, 3f
        add     s0, s0, a0
        sub     s1, s1, a0
        j       1b
2:
        li      a0, 0
3:
        leave   4

        .bss
        .balign 4
request:                                # address, bytes, room
        .space  12
length:                                 # of the reply
        .space  4
reply:                                  # address of ROOM bytes
        .space  4
