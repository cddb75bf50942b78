# ulimit: what the processes that the shell starts may use at most.

        .include "sh.inc"
        .include "syscalls.inc"

        .equ    UNLIMITED, -1

        .bss
        .balign 8
limit:
        .space  sizeof.rlimit64

# ulimit -a, ulimit [-letter] [number | unlimited]
function builtin_ulimit
        enter
        addi    s0, a1, 4
        li      s1, 'f'
        lw      t0, 0(s0)
        beqz    t0, 1f
        lbu     t1, 0(t0)
        ifne    t1, '-', 1f
        lbu     s1, 1(t0)
        addi    s0, s0, 4
        ifeq    s1, 'a', 4f
1:
        mv      a0, s1
        call    find_resource
        beqz    a0, 5f
        mv      s1, a0
        lw      a1, 0(s0)
        beqz    a1, 2f
        call    change_limit
        bltz    a0, 6f
        li      a1, 1
        beq     a0, a1, 7f
        leave
7:
        li      a0, STATUS_SYNTAX
        leave
2:
        call    read_limit
        mv      a0, s1
        call    print_limit
        leave
4:
        call    print_all
        leave
5:
        la      a0, usage
        call    complain
        li      a0, 2
        leave
6:
        la      a0, name
        call    complain_errno
        li      a0, 1
        leave

# resource *find_resource(letter): 0 if there is none.
find_resource:
        la      t0, resources
1:
        lw      t1, 0(t0)
        beqz    t1, 2f
        beq     t1, a0, 2f
        addi    t0, t0, 16
        j       1b
2:
        mv      a0, t0
        bnez    t1, 3f
        li      a0, 0
3:
        ret

# void read_limit(resource): into limit.
read_limit:
        enter
        lw      a1, 4(a0)
        li      a0, 0
        li      a2, 0
        la      a3, limit
        li      t0, SYS_prlimit64
        ecall
        leave

# int change_limit(resource, text): -1 with errno if it may not be; 1 after a message if the text is no number.
change_limit:
        enter
        mv      s0, a0
        mv      s1, a1
        call    read_limit
        mv      a0, s1
        la      a1, unlimited
        call    strcmp
        li      a1, UNLIMITED
        li      a2, UNLIMITED
        beqz    a0, 1f
        mv      a0, s1
        li      a1, 10
        call    number_of
        mv      t1, a0
        mv      a0, a1
        bnez    a1, 2f
        mv      a0, t1
        lw      t0, 8(s0)
        sll     a1, a0, t0
        li      a2, 0
1:
        la      t0, limit
        sw      a1, 0(t0)
        sw      a2, 4(t0)
        sw      a1, 8(t0)
        sw      a2, 12(t0)
        li      a0, 0
        lw      a1, 4(s0)
        mv      a2, t0
        li      a3, 0
        li      t0, SYS_prlimit64
        ecall
        call    __result
2:
        leave

# int print_limit(resource): what read_limit has found. 0.
print_limit:
        enter
        mv      s1, a0
        la      t0, limit
        lw      a1, 0(t0)
        lw      t1, 4(t0)
        la      a0, unlimited
        bnez    t1, 1f
        lw      t0, 8(s1)
        srl     a1, a1, t0
        la      a0, number_form
        call    printf
        li      a0, 0
        leave
1:
        call    puts
        li      a0, 0
        leave

# print_all(): every limit. 0.
print_all:
        enter
        la      s1, resources
1:
        lw      t0, 0(s1)
        beqz    t0, 2f
        lw      a1, 12(s1)
        mv      a2, t0
        la      a0, name_form
        call    printf
        mv      a0, s1
        call    read_limit
        mv      a0, s1
        call    print_limit
        addi    s1, s1, 16
        j       1b
2:
        li      a0, 0
        leave

        .section .rodata
name:
        .asciz  "ulimit"
usage:
        .asciz  "ulimit -a, or ulimit -[cdfnstuv] [number | unlimited]"
unlimited:
        .asciz  "unlimited"
number_form:
        .asciz  "%u\n"
name_form:
        .asciz  "%-20s (-%c) "
core_name:
        .asciz  "core, KiB"
data_name:
        .asciz  "data, KiB"
file_name:
        .asciz  "file size, KiB"
files_name:
        .asciz  "open files"
stack_name:
        .asciz  "stack, KiB"
time_name:
        .asciz  "processor, seconds"
processes_name:
        .asciz  "processes"
memory_name:
        .asciz  "memory, KiB"
        .balign 4
resources:                              # letter, number, its unit as a power of two, name
        .word   'c', RLIMIT_CORE, 10, core_name
        .word   'd', RLIMIT_DATA, 10, data_name
        .word   'f', RLIMIT_FSIZE, 10, file_name
        .word   'n', RLIMIT_NOFILE, 0, files_name
        .word   's', RLIMIT_STACK, 10, stack_name
        .word   't', RLIMIT_CPU, 0, time_name
        .word   'u', RLIMIT_NPROC, 0, processes_name
        .word   'v', RLIMIT_AS, 10, memory_name
        .word   0
