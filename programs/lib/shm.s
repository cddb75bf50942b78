# Shared memory by name: files below /dev/shm, to be mapped with MAP_SHARED.

        .include "wrapper.inc"
        .include "flags.inc"
        .include "errno.inc"

        .equ    SHM_PATH_BYTES, 268     # /dev/shm/ and a name of 255 bytes, with its 0

# int shm_open(const char *name, int flags, mode_t mode): opens, or makes with O_CREAT, shared memory by name: the file /dev/shm/NAME.
function shm_open
        addi    sp, sp, -(SHM_PATH_BYTES + 4)
        sw      ra, SHM_PATH_BYTES(sp)
        li      t1, O_CLOEXEC
        or      a1, a1, t1
        mv      a4, a1                  # flags
        mv      a3, a2                  # mode
        call    __shm_path
        bltz    a0, 1f
        mv      a1, sp
        mv      a2, a4
        li      a0, AT_FDCWD
        li      t0, SYS_openat
        ecall
1:
        lw      ra, SHM_PATH_BYTES(sp)
        addi    sp, sp, SHM_PATH_BYTES + 4
        j       __result
end     shm_open

# int shm_unlink(const char *name): takes the name of shared memory away.
function shm_unlink
        addi    sp, sp, -(SHM_PATH_BYTES + 4)
        sw      ra, SHM_PATH_BYTES(sp)
        call    __shm_path
        bltz    a0, 1f
        mv      a1, sp
        li      a0, AT_FDCWD
        li      a2, 0
        li      t0, SYS_unlinkat
        ecall
1:
        lw      ra, SHM_PATH_BYTES(sp)
        addi    sp, sp, SHM_PATH_BYTES + 4
        j       __result
end     shm_unlink

# int __shm_path(const char *name): writes /dev/shm/NAME to the caller's stack, at sp. Result: 0, or -EINVAL for a name that cannot be. Keeps a1 to a4.
function __shm_path
        la      t1, shm_directory
        mv      a5, sp
1:
        lbu     t2, 0(t1)
        beqz    t2, 2f
        sb      t2, 0(a5)
        addi    t1, t1, 1
        addi    a5, a5, 1
        j       1b
2:
        lbu     t2, 0(a0)               # slashes at the start do not count
        li      t1, '/'
        bne     t2, t1, 3f
        addi    a0, a0, 1
        j       2b
3:
        beqz    t2, 5f                  # no name at all
        addi    t0, sp, SHM_PATH_BYTES
4:
        lbu     t2, 0(a0)
        beq     t2, t1, 5f              # a slash inside
        sb      t2, 0(a5)
        addi    a0, a0, 1
        addi    a5, a5, 1
        beqz    t2, 6f
        bltu    a5, t0, 4b
5:
        li      a0, -EINVAL
        ret
6:
        li      a0, 0
        ret
end     __shm_path

        .section .rodata
shm_directory:
        .asciz  "/dev/shm/"
