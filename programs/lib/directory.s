# Reading directories: opendir, readdir, closedir.

        .include "wrapper.inc"
        .include "flags.inc"
        .include "structs.inc"

        .hidden __close

        .equ    dir.fd, 0
        .equ    dir.next, 4             # the next entry in the buffer, and the end of what is there
        .equ    dir.end, 8
        .equ    dir.buffer, 16          # entries begin with 64-bit fields
        .equ    DIR_BUFFER_BYTES, 2048
        .equ    sizeof.dir, dir.buffer + DIR_BUFFER_BYTES

# DIR *opendir(const char *path): opens a directory for readdir; 0 after an error.
function opendir
        addi    sp, sp, -8
        sw      ra, 4(sp)
        li      a1, O_RDONLY | O_DIRECTORY | O_CLOEXEC
        call    open
        bltz    a0, 1f
        sw      a0, 0(sp)
        li      a0, sizeof.dir
        call    malloc
        lw      t0, 0(sp)
        beqz    a0, 2f
        sw      t0, dir.fd(a0)
        sw      zero, dir.next(a0)
        sw      zero, dir.end(a0)
        j       3f
2:
        mv      a0, t0
        call    __close
1:
        li      a0, 0
3:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     opendir

# struct dirent *readdir(DIR *directory): the next entry (dirent64 of structs.inc), good until the next call; 0 at the end.
function readdir
        lw      t0, dir.next(a0)
        lw      t1, dir.end(a0)
        bne     t0, t1, 1f
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        addi    a1, a0, dir.buffer
        li      a2, DIR_BUFFER_BYTES
        lw      a0, dir.fd(a0)
        call    getdents64
        lw      a1, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        blez    a0, 2f
        addi    t0, a1, dir.buffer
        add     a0, a0, t0
        sw      a0, dir.end(a1)
        mv      a0, a1
1:
        lhu     t1, dirent64.reclen(t0)
        add     t1, t1, t0
        sw      t1, dir.next(a0)
        mv      a0, t0
        ret
2:
        li      a0, 0
        ret
end     readdir

# int closedir(DIR *directory): gives it back. 0 or -1.
function closedir
        addi    sp, sp, -8
        sw      ra, 4(sp)
        lw      t0, dir.fd(a0)
        sw      t0, 0(sp)
        call    free
        lw      a0, 0(sp)
        lw      ra, 4(sp)
        addi    sp, sp, 8
        tail    close
end     closedir

# void rewinddir(DIR *directory): readdir begins again.
function rewinddir
        sw      zero, dir.next(a0)
        sw      zero, dir.end(a0)
        lw      a0, dir.fd(a0)
        li      a1, 0
        li      a2, SEEK_SET
        tail    lseek
end     rewinddir
