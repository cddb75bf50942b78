# What ps, top and their kin read in /proc.

        .include "function.inc"
        .include "utility.inc"
        .include "process.inc"

        .equ    PATH_BYTES, 40
        .equ    STAT_BYTES, 512

# int util_read_file(const char *path, char *to, int size): a small file as a text, a 0 behind it. Its length, or -1.
function util_read_file
        enter   4
        mv      s0, a1
        addi    s1, a2, -1
        li      a1, O_RDONLY | O_CLOEXEC
        call    open
        sw      a0, 0(sp)
        bltz    a0, 2f
        mv      a1, s0
        mv      a2, s1
        call    read
        mv      s1, a0
        lw      a0, 0(sp)
        call    close
        mv      a0, s1
        bltz    a0, 2f
        add     t0, s0, a0
        sb      zero, 0(t0)
2:
        leave   4
end     util_read_file

# int util_process(int pid, struct process *to): what /proc/PID/stat and cmdline say (process.inc). 0, or -1: it is gone.
function util_process
        enter   PATH_BYTES + STAT_BYTES
        .equ    path, 0
        .equ    stat, PATH_BYTES
        mv      s0, a1
        mv      s1, a0
        sw      s1, process.pid(s0)
        mv      a0, sp
        li      a1, PATH_BYTES
        text    a2, "/proc/%d/stat"
        mv      a3, s1
        call    snprintf
        mv      a0, sp
        addi    a1, sp, stat
        li      a2, STAT_BYTES
        call    util_read_file
        blez    a0, gone
        addi    a0, sp, stat
        li      a1, ')'                 # the name stands in brackets, and may have brackets in it
        call    strrchr
        beqz    a0, gone
        sb      zero, 1(a0)
        lbu     t0, 2(a0)
        sw      t0, process.state(s0)
        addi    a0, a0, 3
        mv      a1, s0
        call    read_numbers

        mv      a0, sp                  # the arguments, a 0 behind each
        li      a1, PATH_BYTES
        text    a2, "/proc/%d/cmdline"
        mv      a3, s1
        call    snprintf
        mv      a0, sp
        addi    a1, s0, process.command
        li      a2, COMMAND_BYTES
        call    util_read_file
        blez    a0, no_arguments
        addi    t0, s0, process.command
        add     a0, a0, t0
        addi    a0, a0, -1
        li      t1, ' '
1:
        bgeu    t0, a0, 2f
        lbu     t2, 0(t0)
        bgeu    t2, t1, 3f
        sb      t1, 0(t0)
3:
        addi    t0, t0, 1
        j       1b
no_arguments:
        addi    a0, sp, stat            # 3 (cat): the name as it is, in square brackets
        li      a1, '('
        call    strchr
        addi    a3, a0, 1
        mv      a0, a3
        call    strlen
        add     t0, a3, a0
        sb      zero, -1(t0)
        addi    a0, s0, process.command
        li      a1, COMMAND_BYTES
        text    a2, "[%s]"
        call    snprintf
2:
        li      a0, 0
        leave   PATH_BYTES + STAT_BYTES
gone:
        li      a0, -1
        leave   PATH_BYTES + STAT_BYTES
end     util_process

# read_numbers: the numbers at a0, from the parent on, into the record a1.
read_numbers:
        enter   4
        mv      s0, a1
        addi    s1, a1, process.ppid
1:
        mv      a1, sp
        li      a2, 10
        call    strtoul
        sw      a0, 0(s1)
        lw      a0, 0(sp)
        addi    s1, s1, 4
        addi    t0, s0, process.end
        bne     s1, t0, 1b
        leave   4

# int util_processes(void (*use)(int pid)): calls back for every process, in the order of their numbers.
function util_processes
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        la      t0, count
        sw      zero, 0(t0)
        text    a0, "/proc"
        la      a1, take
        call    util_entries
        la      a0, pids
        la      a1, count
        lw      a1, 0(a1)
        li      a2, 4
        la      a3, compare
        call    qsort
        la      t0, pids
1:
        la      t1, count
        lw      t2, 0(t1)
        beqz    t2, 2f
        addi    t2, t2, -1
        sw      t2, 0(t1)
        lw      a0, 0(t0)
        lw      t1, 0(sp)
        addi    sp, sp, -4
        addi    t0, t0, 4
        sw      t0, 0(sp)
        jalr    t1
        lw      t0, 0(sp)
        addi    sp, sp, 4
        j       1b
2:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     util_processes

# take(path, entry): keeps the names that are numbers.
take:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        addi    a0, a1, dirent64.name
        lbu     t0, 0(a0)
        addi    t0, t0, -'0'
        li      t1, 10
        bgeu    t0, t1, 1f
        call    atoi
        la      t0, count
        lw      t1, 0(t0)
        li      t2, PIDS_MAX
        bgeu    t1, t2, 1f
        addi    t2, t1, 1
        sw      t2, 0(t0)
        slli    t1, t1, 2
        la      t0, pids
        add     t0, t0, t1
        sw      a0, 0(t0)
1:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret

# compare(a, b): order of two words.
compare:
        lw      a0, 0(a0)
        lw      a1, 0(a1)
        sub     a0, a0, a1
        ret

# int util_field(const char *path, const char *name): the number behind "name" in a file such as /proc/meminfo; -1 if none.
function util_field
        enter   FIELDS_BYTES
        mv      s0, a1
        mv      a1, sp
        li      a2, FIELDS_BYTES
        call    util_read_file
        bltz    a0, 1f
        mv      a0, sp
        mv      a1, s0
        call    strstr
        beqz    a0, 2f
        mv      s1, a0
        mv      a0, s0
        call    strlen
        add     a0, a0, s1
        call    atoi
        j       1f
2:
        li      a0, -1
1:
        leave   FIELDS_BYTES
end     util_field

        .equ    FIELDS_BYTES, 2048
        .equ    PIDS_MAX, 4096

        .bss
        .balign 4
count:
        .space  4
pids:
        .space  4 * PIDS_MAX
