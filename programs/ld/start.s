# Where a dynamic program really starts: the kernel maps the program and this loader and jumps here. Also what C
# cannot say: the entry from the procedure linkage tables, __tls_get_addr, system calls.

        .include "syscalls.inc"

        .equ    TLS_BIAS, 0x800         # offsets in TLS_DTPREL32 are that much less than they mean
        .equ    TCB, 16                 # bytes below tp that are the thread library's; the table of blocks is below them

        .text

# _start: the loader may lie anywhere, and nobody has relocated it. So its sources are such that there is nothing to
# relocate: all addresses in it are distances (`lla`; in C, hidden symbols and no tables of addresses).
        .globl  _start
        .hidden _start
        .type   _start, @function
_start:
        li      fp, 0                   # a debugger's walk along the frames ends here
        lla     a0, __executable_start  # address 0 of the file: the base
        lla     a1, _DYNAMIC            # ld_main(base, own dynamic section, stack): loads everything
        mv      a2, sp
        mv      s1, sp
        call    ld_main
        mv      sp, s1                  # the program finds its stack as the kernel left it
        li      s1, 0
        jr      a0
        .size   _start, . - _start

# ld_bind_entry: entry 0 of a procedure linkage table jumps here when a function is called for the first time. t0 is
# .got.plt, whose word 1 is the object, t2 the slot that shall get the function's address; all else is the call's.
        .globl  ld_bind_entry
        .hidden ld_bind_entry
        .type   ld_bind_entry, @function
ld_bind_entry:
        addi    sp, sp, -28
        sw      ra, 0(sp)
        sw      a0, 4(sp)
        sw      a1, 8(sp)
        sw      a2, 12(sp)
        sw      a3, 16(sp)
        sw      a4, 20(sp)
        sw      a5, 24(sp)
        lw      a0, 4(t0)
        mv      a1, t2
        call    ld_bind
        mv      t1, a0
        lw      a5, 24(sp)
        lw      a4, 20(sp)
        lw      a3, 16(sp)
        lw      a2, 12(sp)
        lw      a1, 8(sp)
        lw      a0, 4(sp)
        lw      ra, 0(sp)
        addi    sp, sp, 28
        jr      t1                      # as if it had been called directly
        .size   ld_bind_entry, . - ld_bind_entry

# void *__tls_get_addr(struct { unsigned module, offset; } *where): a thread-local variable of any object. The table of
# blocks stands below tp, block n at tp - TCB - 4n; 0 means that this thread has none yet.
        .globl  __tls_get_addr
        .protected __tls_get_addr
        .type   __tls_get_addr, @function
__tls_get_addr:
        lw      t0, 0(a0)
        slli    t0, t0, 2
        sub     t0, tp, t0
        lw      t1, -TCB(t0)
        beqz    t1, 1f
        lw      a0, 4(a0)
        add     a0, a0, t1
        addi    a0, a0, TLS_BIAS
        ret
1:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        lw      a0, 0(a0)
        call    ld_tls_block            # makes it
        lw      t1, 0(sp)
        lw      t1, 4(t1)
        add     a0, a0, t1
        addi    a0, a0, TLS_BIAS
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
        .size   __tls_get_addr, . - __tls_get_addr

# unsigned ld_tp(void), void ld_set_tp(unsigned): where the thread's block is.
        .globl  ld_tp
        .hidden ld_tp
        .type   ld_tp, @function
ld_tp:
        mv      a0, tp
        ret
        .size   ld_tp, . - ld_tp

        .globl  ld_set_tp
        .hidden ld_set_tp
        .type   ld_set_tp, @function
ld_set_tp:
        mv      tp, a0
        ret
        .size   ld_set_tp, . - ld_set_tp

# System calls: arguments as the kernel wants them, the result as it comes (-errno).
        .macro  system_call name, number
        .globl  \name
        .hidden \name
        .type   \name, @function
\name:
        li      t0, \number
        ecall
        ret
        .size   \name, . - \name
        .endm

        system_call sys_openat, SYS_openat
        system_call sys_close, SYS_close
        system_call sys_read, SYS_read
        system_call sys_write, SYS_write
        system_call sys_mmap2, SYS_mmap2
        system_call sys_munmap, SYS_munmap
        system_call sys_sched_yield, SYS_sched_yield
        system_call sys_exit_group, SYS_exit_group
