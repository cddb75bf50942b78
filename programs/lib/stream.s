# Streams: a descriptor with a buffer, so that printing a character does not cost a system call each time.
#
# stdout is written at every newline (and at exit, and before stdin is read), stderr at the end of every call.

        .include "function.inc"
        .include "stream.inc"

        .hidden __write

        .hidden __lock, __unlock, __streams_lock

        .equ    BUFFER_BYTES, 1024

# int __stream_put(int c, FILE *stream): puts one byte into the buffer; writes the buffer when its time has come.
# Result: c. printf calls this for every character.
function __stream_put
        lw      t0, stream.used(a1)
        lw      t1, stream.buffer(a1)
        andi    a0, a0, 255
        add     t1, t1, t0
        sb      a0, 0(t1)
        addi    t0, t0, 1
        sw      t0, stream.used(a1)
        lw      t1, stream.size(a1)
        beq     t0, t1, 1f              # full
        lw      t1, stream.mode(a1)
        li      t0, STREAM_LINE
        bne     t1, t0, 2f
        li      t0, '\n'
        bne     a0, t0, 2f
1:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        mv      a0, a1
        call    __stream_write
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
2:
        ret
end     __stream_put

# int __stream_done(FILE *stream): ends a call that printed. Result: 0, or EOF if something could not be written.
function __stream_done
        lw      t0, stream.mode(a0)
        bnez    t0, 1f                  # not STREAM_CALL
        j       __stream_write
1:
        lw      t0, stream.state(a0)
        andi    t0, t0, STREAM_ERROR
        neg     a0, t0                  # 0 or -1
        ret
end     __stream_done

# int __stream_write(FILE *stream): writes what waits in the buffer, in as many calls as it takes. Result: 0 or EOF.
function __stream_write
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      s1, 4(sp)
        mv      s0, a0
        lw      s1, stream.buffer(s0)   # s1: the next byte to write
1:
        lw      t0, stream.buffer(s0)
        lw      t1, stream.used(s0)
        add     t0, t0, t1
        sub     a2, t0, s1              # bytes that are left
        beqz    a2, 2f
        lw      a0, stream.fd(s0)
        mv      a1, s1
        call    __write
        blez    a0, 3f
        add     s1, s1, a0
        j       1b
2:
        sw      zero, stream.used(s0)
        li      a0, 0
        j       4f
3:
        lw      t0, stream.state(s0)    # an error: what waited is lost
        ori     t0, t0, STREAM_ERROR
        sw      t0, stream.state(s0)
        sw      zero, stream.used(s0)
        li      a0, EOF
4:
        lw      s1, 4(sp)
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     __stream_write

# int fflush(FILE *stream): writes what waits; all streams if stream is 0. Result: 0 or EOF.
function fflush
        beqz    a0, 1f
        guarded fflush, a0
        j       __stream_write
1:
        # falls through
end     fflush

# int __flush_all(void): what exit calls. Result: 0 or EOF.
function __flush_all
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        li      s1, 0
        la      a0, __streams_lock
        call    __lock
        la      s0, __streams
        lw      s0, 0(s0)
1:
        beqz    s0, 2f
        lw      t0, stream.used(s0)
        mv      a0, s0
        lw      s0, stream.link(s0)
        beqz    t0, 1b                  # nothing waits: perhaps a thread waits for input of it
        call    flush_stream
        or      s1, s1, a0
        j       1b
2:
        la      a0, __streams_lock
        call    __unlock
        mv      a0, s1
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     __flush_all

# flush_stream: fflush of the stream a0.
flush_stream:
        guarded flush, a0
        j       __stream_write

# int fileno(FILE *stream): its descriptor.
function fileno
        lw      a0, stream.fd(a0)
        ret
end     fileno

# int ferror(FILE *stream): not 0 after an error.
function ferror
        lw      a0, stream.state(a0)
        andi    a0, a0, STREAM_ERROR
        ret
end     ferror

# int feof(FILE *stream): not 0 after a read has met the end.
function feof
        lw      a0, stream.state(a0)
        andi    a0, a0, STREAM_EOF
        ret
end     feof

# void clearerr(FILE *stream): forgets error and end.
function clearerr
        sw      zero, stream.state(a0)
        ret
end     clearerr

        .data
        .balign 4
        .globl  stdin, stdout, stderr, __streams
        .hidden __streams
        .type   stdin, @object
        .type   stdout, @object
        .type   stderr, @object
        .size   stdin, 4
        .size   stdout, 4
        .size   stderr, 4
stdin:                                  # FILE *stdin, *stdout, *stderr
        .word   stdin_stream
stdout:
        .word   stdout_stream
stderr:
        .word   stderr_stream
__streams:                              # the list of all streams
        .word   stdout_stream

#               fd mode         state buffer      size      used next end pushed link, lock
        .hidden stdin_stream, stdout_stream, stderr_stream
        .globl  stdin_stream, stdout_stream, stderr_stream
stdin_stream:
        .word   0, STREAM_LINE, 0, stdin_buffer, BUFFER_BYTES, 0, 0, 0, -1, 0, 0, 0, 0
stdout_stream:
        .word   1, STREAM_LINE, 0, stdout_buffer, BUFFER_BYTES, 0, 0, 0, -1, stderr_stream, 0, 0, 0
stderr_stream:
        .word   2, STREAM_CALL, 0, stderr_buffer, BUFFER_BYTES, 0, 0, 0, -1, 0, 0, 0, 0

        .bss
stdin_buffer:
        .zero   BUFFER_BYTES
stdout_buffer:
        .zero   BUFFER_BYTES
stderr_buffer:
        .zero   BUFFER_BYTES
