# Files as streams: fopen, fdopen, fclose, freopen, fseek, ftell, rewind, setvbuf, setbuf, remove, rename.
#
# A stream of a file is one block from malloc: the record of stream.inc, then its buffer. What it reads and writes goes
# through the same buffer, so between reading and writing there must be an fflush or fseek, as C demands.

        .include "wrapper.inc"
        .include "stream.inc"
        .include "flags.inc"
        .include "errno.inc"

        .hidden __close

        .hidden __lock, __unlock, __streams_lock
        .equ    FILE_BUFFER_BYTES, 4096

# FILE *fopen(const char *path, const char *mode): opens a file: "r" reads, "w" writes from empty, "a" appends, "+" does both.
function fopen
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        mv      a0, a1
        call    open_flags
        bltz    a0, 1f
        mv      a1, a0
        lw      a0, 0(sp)
        sw      a1, 0(sp)
        li      a2, 0666
        call    open
        bltz    a0, 1f
        lw      a1, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        j       new_stream
1:
        li      a0, 0
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     fopen

# open_flags: a0 = mode of fopen -> a0 = flags of open, or -1 (errno EINVAL).
open_flags:
        lbu     t0, 0(a0)
        li      t1, 'r'
        li      a1, O_RDONLY
        beq     t0, t1, 1f
        li      t1, 'w'
        li      a1, O_WRONLY | O_CREAT | O_TRUNC
        beq     t0, t1, 1f
        li      t1, 'a'
        li      a1, O_WRONLY | O_CREAT | O_APPEND
        beq     t0, t1, 1f
        li      a0, -EINVAL
        j       __result
1:
        addi    a0, a0, 1               # + b x e in any order; b means nothing here
        lbu     t0, 0(a0)
        beqz    t0, 4f
        li      t1, '+'
        bne     t0, t1, 2f
        andi    a1, a1, ~(O_WRONLY | O_RDWR)
        ori     a1, a1, O_RDWR
2:
        li      t1, 'x'
        bne     t0, t1, 3f
        ori     a1, a1, O_EXCL
3:
        li      t1, 'e'
        bne     t0, t1, 1b
        li      t1, O_CLOEXEC
        or      a1, a1, t1
        j       1b
4:
        mv      a0, a1
        ret

# FILE *fdopen(int fd, const char *mode): a stream of a descriptor that is open already.
function fdopen
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        mv      a0, a1
        call    open_flags
        mv      a1, a0
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        bgez    a1, new_stream
        li      a0, 0
        ret
end     fdopen

# new_stream: a0 = descriptor, a1 = its flags -> a0 = a stream of it in the list of all streams. Without memory: 0, and
# it is closed.
new_stream:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a1, 4(sp)
        sw      a0, 0(sp)
        li      a0, sizeof.stream + FILE_BUFFER_BYTES
        call    malloc
        lw      t0, 0(sp)
        beqz    a0, 1f
        sw      t0, stream.fd(a0)
        li      t0, STREAM_FULL
        lw      t1, 4(sp)
        andi    t1, t1, O_WRONLY | O_RDWR
        bnez    t1, 3f
        li      t0, STREAM_CALL         # only for reading: whoever prints on it gets an error at once
3:
        sw      t0, stream.mode(a0)
        sw      zero, stream.state(a0)
        addi    t0, a0, sizeof.stream
        sw      t0, stream.buffer(a0)
        li      t1, FILE_BUFFER_BYTES
        sw      t1, stream.size(a0)
        sw      zero, stream.used(a0)
        sw      zero, stream.next(a0)
        sw      zero, stream.end(a0)
        li      t0, -1
        sw      t0, stream.pushed(a0)
        sw      zero, stream.lock(a0)
        sw      zero, stream.owner(a0)
        sw      zero, stream.depth(a0)
        sw      a0, 0(sp)
        la      a0, __streams_lock
        call    __lock
        lw      a0, 0(sp)
        la      t0, __streams           # first in the list
        lw      t1, 0(t0)
        sw      t1, stream.link(a0)
        sw      a0, 0(t0)
        la      a0, __streams_lock
        call    __unlock
        lw      a0, 0(sp)
        j       2f
1:
        mv      a0, t0
        call    __close
        li      a0, 0
2:
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# int fclose(FILE *stream): writes what waits, closes the descriptor and frees the stream. Result: 0 or EOF.
function fclose
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        mv      s0, a0
        call    fflush
        mv      s1, a0
        lw      a0, stream.fd(s0)
        call    __close
        or      s1, s1, a0
        la      a0, __streams_lock
        call    __lock
        la      a1, __streams           # a1: address of the link that may lead to it
1:
        lw      a2, 0(a1)
        beqz    a2, 3f                  # stdin is in no list
        beq     a2, s0, 2f
        addi    a1, a2, stream.link
        j       1b
2:
        lw      t0, stream.link(s0)
        sw      t0, 0(a1)
3:
        la      a0, __streams_lock
        call    __unlock
        la      t0, stdin_stream
        beq     s0, t0, 4f
        la      t0, stdout_stream
        beq     s0, t0, 4f
        la      t0, stderr_stream
        beq     s0, t0, 4f
        mv      a0, s0
        call    free
4:
        mv      a0, s1
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     fclose

# FILE *freopen(const char *path, const char *mode, FILE *stream): makes a stream mean another file. Result: stream or 0.
function freopen
        guarded freopen, a2
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      a0, 4(sp)
        sw      a1, 0(sp)
        mv      s0, a2
        mv      a0, s0
        call    __stream_write
        lw      a0, 0(sp)
        call    open_flags
        bltz    a0, 1f
        mv      a1, a0
        lw      a0, 4(sp)
        li      a2, 0666
        call    open
        bltz    a0, 1f
        sw      a0, 0(sp)
        lw      a1, stream.fd(s0)       # the new file takes the place of the old descriptor
        call    dup2
        lw      a0, 0(sp)
        call    __close
        sw      zero, stream.state(s0)
        mv      a0, s0
        call    forget_input
        mv      a0, s0
        j       2f
1:
        li      a0, 0
2:
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     freopen

# forget_input: throws away what the stream in a0 has read ahead. Result: how many bytes that was.
forget_input:
        lw      a1, stream.end(a0)
        lw      t0, stream.next(a0)
        sub     a1, a1, t0
        lw      t0, stream.pushed(a0)
        slti    t0, t0, 0
        xori    t0, t0, 1               # 1 if a character was given back
        add     a1, a1, t0
        sw      zero, stream.next(a0)
        sw      zero, stream.end(a0)
        li      t0, -1
        sw      t0, stream.pushed(a0)
        mv      a0, a1
        ret

# int fseek(FILE *stream, long offset, int whence): goes to a place in the file. Result: 0 or -1.
function fseek
        guarded fseek, a0
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      s0, 8(sp)
        sw      a1, 4(sp)
        sw      a2, 0(sp)
        mv      s0, a0
        call    __stream_write
        bltz    a0, 2f
        mv      a0, s0
        call    forget_input
        lw      a1, 4(sp)
        lw      a2, 0(sp)
        li      t0, SEEK_CUR
        bne     a2, t0, 1f
        sub     a1, a1, a0              # the kernel is ahead by what was read ahead
1:
        lw      a0, stream.fd(s0)
        call    lseek
        srai    a0, a0, 31
        bnez    a0, 2f
        lw      t0, stream.state(s0)
        andi    t0, t0, ~STREAM_EOF
        sw      t0, stream.state(s0)
2:
        lw      s0, 8(sp)
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     fseek

# long ftell(FILE *stream): the place in the file where the next byte is read or written, or -1.
function ftell
        guarded ftell, a0
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      s0, 0(sp)
        mv      s0, a0
        lw      a0, stream.fd(s0)
        li      a1, 0
        li      a2, SEEK_CUR
        lw      t0, stream.used(s0)
        beqz    t0, 1f
        mv      a0, s0                  # appending: only the kernel knows the place, after writing
        call    __stream_write
        lw      a0, stream.fd(s0)
        li      a1, 0
        li      a2, SEEK_CUR
1:
        call    lseek
        bltz    a0, 2f
        lw      t0, stream.end(s0)
        lw      t1, stream.next(s0)
        sub     t0, t0, t1
        sub     a0, a0, t0
        lw      t0, stream.pushed(s0)
        bltz    t0, 2f
        addi    a0, a0, -1
2:
        lw      s0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     ftell

# void rewind(FILE *stream): goes to the start and forgets errors.
function rewind
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        li      a1, 0
        li      a2, SEEK_SET
        call    fseek
        lw      a0, 0(sp)
        sw      zero, stream.state(a0)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     rewind

# int fseeko(FILE *stream, long offset, int whence): fseek.
# long ftello(FILE *stream): ftell.
        .weak   fseeko, ftello
        .set    fseeko, fseek
        .set    ftello, ftell

# int setvbuf(FILE *stream, char *buffer, int mode, size_t size): when it writes: _IONBF each call, _IOLBF each line, _IOFBF when full.
function setvbuf
        guarded setvbuf, a0
        li      t0, STREAM_FULL
        bltu    t0, a2, 2f              # not a mode
        sw      a2, stream.mode(a0)
        beqz    a1, 1f                  # the buffer stays
        beqz    a3, 1f
        lw      t0, stream.used(a0)     # something is in it: it stays, too
        bnez    t0, 1f
        lw      t0, stream.next(a0)
        lw      t1, stream.end(a0)
        bne     t0, t1, 1f
        sw      a1, stream.buffer(a0)
        sw      a3, stream.size(a0)
1:
        li      a0, 0
        ret
2:
        li      a0, -EINVAL
        j       __result
end     setvbuf

# void setbuf(FILE *stream, char *buffer): a buffer of BUFSIZ bytes, or with 0 none: every call writes.
function setbuf
        li      a2, STREAM_CALL
        beqz    a1, 1f
        li      a2, STREAM_FULL
1:
        li      a3, 1024                # BUFSIZ
        tail    setvbuf
end     setbuf

# int remove(const char *path): deletes a file or an empty directory. Result: 0 or -1.
function remove
        mv      a1, a0
        li      a0, AT_FDCWD
        li      a2, 0
        li      t0, SYS_unlinkat
        ecall
        li      t1, -EISDIR
        bne     a0, t1, 1f
        li      a0, AT_FDCWD
        li      a2, AT_REMOVEDIR
        ecall
1:
        j       __result
end     remove

# int rename(const char *from, const char *to): gives a file another name; a file that has that name is replaced.
function rename
        mv      a3, a1
        mv      a1, a0
        li      a0, AT_FDCWD
        mv      a2, a0
        li      a4, 0
        li      t0, SYS_renameat2
        ecall
        j       __result
end     rename
