# What the utilities of programs/bin share: going through files and directories.

        .include "function.inc"
        .include "utility.inc"

# void util_each(char **names, void (*use)(FILE *stream, const char *name)): opens each file and calls back; - and no names
# at all mean standard input. What cannot be opened is an error message.
function util_each
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      a0, 0(sp)
        sw      a1, 4(sp)
        lw      t0, 0(a0)
        bnez    t0, 1f
        la      a0, stdin
        lw      a0, 0(a0)
        text    a1, "-"
        lw      t0, 4(sp)
        jalr    t0
        j       9f
1:
        lw      t0, 0(sp)
        lw      a0, 0(t0)
        beqz    a0, 9f
        call    util_open
        beqz    a0, 2f
        sw      a0, 8(sp)
        lw      t0, 0(sp)
        lw      a1, 0(t0)
        lw      t0, 4(sp)
        jalr    t0
        lw      a0, 8(sp)
        la      t0, stdin
        lw      t0, 0(t0)
        beq     a0, t0, 2f
        call    fclose
2:
        lw      t0, 0(sp)
        addi    t0, t0, 4
        sw      t0, 0(sp)
        j       1b
9:
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     util_each

# FILE *util_open(const char *name): opens a file for reading, - is standard input. 0 after a message, also for a directory.
function util_open
        addi    sp, sp, -(12 + sizeof.stat)
        sw      ra, 8(sp)
        sw      a0, 4(sp)
        text    a1, "-"
        call    strcmp
        beqz    a0, 3f
        lw      a0, 4(sp)
        text    a1, "r"
        call    fopen
        beqz    a0, 1f
        sw      a0, 0(sp)
        lw      a0, stream.fd(a0)
        addi    a1, sp, 12
        call    fstat
        lw      a0, stat.mode + 12(sp)
        call    util_is_directory
        mv      t0, a0
        lw      a0, 0(sp)
        beqz    t0, 4f
        call    fclose
        call    __errno_location
        li      t0, EISDIR
        sw      t0, 0(a0)
1:
        lw      a0, 4(sp)
        call    util_error
        li      a0, 0
        j       4f
3:
        la      a0, stdin
        lw      a0, 0(a0)
4:
        lw      ra, 8(sp)
        addi    sp, sp, 12 + sizeof.stat
        ret
end     util_open

# int util_is_directory(unsigned mode): 1 if the mode of a struct stat is a directory's.
function util_is_directory
        srli    a0, a0, 12
        addi    a0, a0, -4              # S_IFDIR >> 12
        seqz    a0, a0
        ret
end     util_is_directory

# int util_directory(const char *path): 1 if it is a directory, symbolic links followed.
function util_directory
        addi    sp, sp, -(4 + sizeof.stat)
        sw      ra, 0(sp)
        addi    a1, sp, 4
        call    stat
        bnez    a0, 1f
        lw      a0, stat.mode + 4(sp)
        call    util_is_directory
        j       2f
1:
        li      a0, 0
2:
        lw      ra, 0(sp)
        addi    sp, sp, 4 + sizeof.stat
        ret
end     util_directory

# int util_same(char *a, char *b): whether two paths (links not followed) lead to one file: 0 no, 1 by the same name or it has
# only this one, 2 by another of its names.
        .equ    first, 0
        .equ    second, sizeof.stat
        .equ    parents, 2 * sizeof.stat
function util_same
        enter   parents + 4
        mv      s0, a0
        mv      s1, a1
        addi    a1, sp, first
        call    lstat
        bnez    a0, 8f
        mv      a0, s1
        addi    a1, sp, second
        call    lstat
        bnez    a0, 8f
        call    compare_stats
        beqz    a0, 8f
        lw      t0, first + stat.nlink(sp)
        li      a0, 1
        bleu    t0, a0, 9f
        mv      a0, s0
        call    util_base
        sw      a0, parents(sp)
        mv      a0, s1
        call    util_base
        lw      a1, parents(sp)
        call    strcmp
        bnez    a0, 7f
        mv      a0, s0                  # the same last name: in the same directory?
        addi    a1, sp, first
        call    stat_parent
        mv      a0, s1
        addi    a1, sp, second
        call    stat_parent
        call    compare_stats
        bnez    a0, 9f
7:
        li      a0, 2
        j       9f
8:
        li      a0, 0
9:
        leave   parents + 4
end     util_same

# compare_stats: of util_same: a0 = 1 if the two are of one file.
compare_stats:
        li      a0, 0
        lw      t0, first + stat.ino(sp)
        lw      t1, second + stat.ino(sp)
        bne     t0, t1, 1f
        lw      t0, first + stat.dev(sp)
        lw      t1, second + stat.dev(sp)
        bne     t0, t1, 1f
        li      a0, 1
1:
        ret

# stat_parent: a1 = struct stat for the directory of the path a0.
stat_parent:
        enter   8
        mv      s0, a1
        sw      a0, 0(sp)
        call    util_base
        mv      s1, a0
        lbu     t0, 0(s1)
        sw      t0, 4(sp)
        sb      zero, 0(s1)             # cut for a moment
        lw      a0, 0(sp)
        lbu     t0, 0(a0)
        bnez    t0, 1f
        text    a0, "."
1:
        mv      a1, s0
        call    stat
        lw      t0, 4(sp)
        sb      t0, 0(s1)
        leave   8

# char *util_join(const char *folder, const char *name): "folder/name" in memory from malloc; no second slash.
function util_join
        enter   8
        mv      s0, a0
        mv      s1, a1
        call    strlen
        sw      a0, 0(sp)
        mv      a0, s1
        call    strlen
        lw      t0, 0(sp)
        add     a0, a0, t0
        addi    a0, a0, 2
        call    util_malloc
        sw      a0, 4(sp)
        mv      a1, s0
        call    stpcpy
        lw      t0, 0(sp)
        beqz    t0, 1f
        lbu     t0, -1(a0)
        li      t1, '/'
        beq     t0, t1, 1f
        sb      t1, 0(a0)
        addi    a0, a0, 1
1:
        mv      a1, s1
        call    strcpy
        lw      a0, 4(sp)
        leave   8
end     util_join

# void *util_malloc(size_t n): malloc; without memory the program ends.
function util_malloc
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    malloc
        bnez    a0, 1f
        j       no_memory
1:
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
no_memory:
        text    a0, "memory exhausted"
        call    util_complain
        call    util_end
end     util_malloc

# void *util_realloc(void *p, size_t n): realloc; without memory the program ends.
function util_realloc
        addi    sp, sp, -4
        sw      ra, 0(sp)
        call    realloc
        beqz    a0, no_memory
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
end     util_realloc

# int util_entries(const char *folder, void (*use)(char *path, struct dirent *entry)): calls back for every entry but . and
# .., with its path. Result: 0, or -1 after a message.
function util_entries
        addi    sp, sp, -20
        sw      ra, 16(sp)
        sw      a0, 0(sp)
        sw      a1, 4(sp)
        call    opendir
        beqz    a0, 7f
        sw      a0, 8(sp)
1:
        lw      a0, 8(sp)
        call    readdir
        beqz    a0, 8f
        addi    a1, a0, dirent64.name
        lbu     t0, 0(a1)
        li      t1, '.'
        bne     t0, t1, 2f
        lbu     t0, 1(a1)
        beqz    t0, 1b
        bne     t0, t1, 2f
        lbu     t0, 2(a1)
        beqz    t0, 1b
2:
        sw      a0, 12(sp)
        lw      a0, 0(sp)
        call    util_join
        lw      a1, 12(sp)
        sw      a0, 12(sp)
        lw      t0, 4(sp)
        jalr    t0
        lw      a0, 12(sp)
        call    free
        j       1b
7:
        lw      a0, 0(sp)
        call    util_error
        li      a0, -1
        j       9f
8:
        lw      a0, 8(sp)
        call    closedir
        li      a0, 0
9:
        lw      ra, 16(sp)
        addi    sp, sp, 20
        ret
end     util_entries

# char *util_read_all(FILE *stream): all that is left of a file, in memory from malloc, a 0 behind it; its length in a1.
function util_read_all
        enter   8
        lw      s0, stream.fd(a0)
        li      s1, 0                   # s1: bytes so far
        li      t0, 4096
        sw      t0, 4(sp)               # 4(sp): room for them
        mv      a0, t0
        call    util_malloc
        sw      a0, 0(sp)
1:
        lw      a0, 0(sp)
        lw      a2, 4(sp)
        addi    t0, s1, 1
        bltu    t0, a2, 2f
        slli    a1, a2, 1
        sw      a1, 4(sp)
        call    util_realloc
        sw      a0, 0(sp)
2:
        lw      a1, 0(sp)
        lw      a2, 4(sp)
        add     a1, a1, s1
        sub     a2, a2, s1
        addi    a2, a2, -1
        mv      a0, s0
        call    read
        blez    a0, 3f
        add     s1, s1, a0
        j       1b
3:
        lw      a0, 0(sp)
        add     t0, a0, s1
        sb      zero, 0(t0)
        mv      a1, s1
        leave   8
end     util_read_all

# void util_title(const char *name): "==> name <==", an empty line before it but for the first time.
function util_title
        addi    sp, sp, -8
        sw      ra, 4(sp)
        mv      a1, a0
        la      t0, titles
        lw      t1, 0(t0)
        addi    t2, t1, 1
        sw      t2, 0(t0)
        text    a0, "\n==> %s <==\n"
        snez    t1, t1
        xori    t1, t1, 1
        add     a0, a0, t1              # the first time without the newline
        lbu     t0, 0(a1)
        lbu     t1, 1(a1)
        li      t2, '-'
        bne     t0, t2, 1f
        bnez    t1, 1f
        text    a1, "standard input"
1:
        call    printf
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret
end     util_title

        .bss
        .balign 4
titles:
        .space  4

# void util_into(const char *target, char **names, void (*use)(char *from, char *to)): what cp, mv and ln do with operands:
# a target that is a directory takes all of them under their own names; otherwise there must be one, and target is its name.
        .text
function util_into
        enter   16
        sw      a0, 0(sp)
        sw      a1, 4(sp)
        sw      a2, 8(sp)
        call    util_directory
        bnez    a0, 1f
        lw      t0, 4(sp)
        lw      a0, 0(t0)
        lw      t1, 4(t0)
        lw      a1, 0(sp)
        lw      t0, 8(sp)
        bnez    t1, 3f
        jalr    t0
        j       4f
1:
        lw      t0, 4(sp)
        lw      a1, 0(t0)
        beqz    a1, 4f
        mv      a0, a1
        call    util_base
        mv      a1, a0
        lw      a0, 0(sp)
        call    util_join
        sw      a0, 12(sp)
        mv      a1, a0
        lw      t0, 4(sp)
        lw      a0, 0(t0)
        addi    t0, t0, 4
        sw      t0, 4(sp)
        lw      t0, 8(sp)
        jalr    t0
        lw      a0, 12(sp)
        call    free
        j       1b
3:
        text    a0, "target '%s': Not a directory"
        call    util_complain
4:
        leave   16
end     util_into
