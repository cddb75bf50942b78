/* Address spaces: mmap, munmap, mprotect, mremap, brk; what is shared and what is not. */
#define GROUP "memory"
#include "test.h"

#define PAGE 4096
#define AT ((char *)0x60000000)

static const int ANON = MAP_PRIVATE | MAP_ANONYMOUS;
static const int RW = PROT_READ | PROT_WRITE;

/* How a child that runs this ends: what touching memory does. */
#define TRY(what, statement)                                                                                           \
    do {                                                                                                               \
        int trying = start();                                                                                          \
        if (trying == 0) {                                                                                             \
            statement;                                                                                                 \
            sys_exit(0);                                                                                               \
        }                                                                                                              \
        saw_status(what, wait_for(trying) & ~0x80);                                                                    \
    } while (0)

static char *map_at(char *at, int pages, int prot)
{
    return (char *)sys_mmap(at, pages * PAGE, prot, ANON | MAP_FIXED, -1, 0);
}

static void touch(char *at)
{
    *(volatile char *)at = 1;
}

static int look(const char *at)
{
    return *(const volatile char *)at;
}

CASE(anonymous_pages_are_zero)
{
    char *at = get_pages(3);
    int sum = 0;
    for (int k = 0; k < 3 * PAGE; k++) sum += at[k];
    saw("sum", sum);
    saw("aligned", (unsigned)at % PAGE);
    touch(at + PAGE);
    saw("read", look(at + PAGE));
}

CASE(mmap_errors)
{
    int fd = make_file("f", "abc"), in = sys_open("f", O_RDONLY), out = sys_open("f", O_WRONLY), fds[2];
    sys_pipe(fds);
    saw("length 0", sys_mmap(0, 0, RW, ANON, -1, 0));
    saw("neither", sys_mmap(0, PAGE, RW, MAP_ANONYMOUS, -1, 0));
    saw("unaligned", sys_mmap(AT + 1, PAGE, RW, ANON | MAP_FIXED, -1, 0));
    saw("closed", sys_mmap(0, PAGE, RW, MAP_PRIVATE, BAD_FD, 0));
    saw("write-only", sys_mmap(0, PAGE, PROT_READ, MAP_PRIVATE, out, 0));
    saw("shared write", sys_mmap(0, PAGE, RW, MAP_SHARED, in, 0));
    saw("private write", (unsigned)sys_mmap(0, PAGE, RW, MAP_PRIVATE, in, 0) > -4096u);
    saw("pipe", sys_mmap(0, PAGE, PROT_READ, MAP_PRIVATE, fds[0], 0));
    saw("directory", sys_mmap(0, PAGE, PROT_READ, MAP_PRIVATE, sys_open(".", O_RDONLY), 0));
    saw("huge", sys_mmap(0, 0xfffff000, RW, ANON, -1, 0));
    (void)fd;
}

CASE(fixed_replaces)
{
    char *at = map_at(AT, 3, RW);
    at[PAGE] = 'x';
    saw("same place", map_at(AT + PAGE, 1, RW) == AT + PAGE);
    saw("zero", look(at + PAGE));
    saw("noreplace", sys_mmap(AT, PAGE, RW, ANON | MAP_FIXED_NOREPLACE, -1, 0));
    saw("noreplace free", sys_mmap(AT + 3 * PAGE, PAGE, RW, ANON | MAP_FIXED_NOREPLACE, -1, 0) == (long)(AT + 3 * PAGE));
}

CASE(hint)
{
    saw("free", sys_mmap(AT, PAGE, RW, ANON, -1, 0) == (long)AT);
    saw("taken", sys_mmap(AT, PAGE, RW, ANON, -1, 0) != (long)AT);
}

CASE(munmap)
{
    char *at = map_at(AT, 3, RW);
    saw("middle", CALL(munmap, at + PAGE, PAGE));
    TRY("before", touch(at));
    TRY("gone", touch(at + PAGE));
    TRY("behind", touch(at + 2 * PAGE));
    saw("over the hole", CALL(munmap, at, 3 * PAGE));
    TRY("all gone", touch(at));
    saw("nothing there", CALL(munmap, at, 3 * PAGE));
    saw("unaligned", CALL(munmap, at + 1, PAGE));
    saw("length 0", CALL(munmap, at, 0));
    saw("part of a page", CALL(munmap, map_at(AT, 1, RW), 1));
    TRY("whole page", touch(at));
}

CASE(mprotect)
{
    char *at = map_at(AT, 3, RW);
    at[0] = 'x';
    saw("read-only", CALL(mprotect, at, PAGE, PROT_READ));
    saw("read", look(at));
    TRY("write", touch(at));
    TRY("next", touch(at + PAGE));
    saw("none", CALL(mprotect, at + PAGE, PAGE, PROT_NONE));
    TRY("read", look(at + PAGE));
    saw("back", CALL(mprotect, at, 3 * PAGE, RW));
    TRY("write", touch(at));
    saw("kept", look(at));
}

CASE(mprotect_errors)
{
    char *at = map_at(AT, 1, RW);
    int in = sys_open("f", O_RDONLY | O_CREAT);
    saw("unaligned", CALL(mprotect, at + 4, PAGE, PROT_READ));
    saw("length 0", CALL(mprotect, at, 0, PROT_READ));
    saw("nothing", CALL(mprotect, AT + 16 * PAGE, PAGE, PROT_READ));
    saw("bad bits", CALL(mprotect, at, PAGE, 0x40));
    char *file = (char *)sys_mmap(0, PAGE, PROT_READ, MAP_SHARED, in, 0);
    saw("not open for this", CALL(mprotect, file, PAGE, RW));
}

CASE(mprotect_over_a_hole)
{
    map_at(AT, 1, RW);
    map_at(AT + 2 * PAGE, 1, RW);
    saw("mprotect", CALL(mprotect, AT, 3 * PAGE, PROT_READ));
    TRY("before the hole", touch(AT));
    TRY("behind it", touch(AT + 2 * PAGE));
}

CASE(execute)
{
    char *at = map_at(AT, 1, RW);
    TRY("data", ((void (*)(void))at)());
    saw("execute", CALL(mprotect, at, PAGE, PROT_READ | PROT_EXEC));
    TRY("write", touch(at));
    TRY("text", touch((char *)&sys_exit));
}

CASE(brk)
{
    char *end = (char *)CALL(brk, 0);
    saw("grow", CALL(brk, end + 3 * PAGE) == (long)(end + 3 * PAGE));
    saw("zero", look(end + PAGE));
    touch(end + 2 * PAGE);
    saw("shrink", CALL(brk, end) == (long)end);
    saw("again", CALL(brk, end + 3 * PAGE) == (long)(end + 3 * PAGE));
    saw("too low", CALL(brk, 4096) == (long)(end + 3 * PAGE));
}

CASE(brk_takes_pages_away)
{
    char *end = (char *)CALL(brk, 0);
    end = (char *)(((unsigned)end + PAGE - 1) & -PAGE);
    CALL(brk, end + 2 * PAGE);
    touch(end + PAGE);
    CALL(brk, end + PAGE);
    TRY("below", touch(end));
    TRY("above", touch(end + PAGE));
    CALL(brk, end + 2 * PAGE);
    saw("zero again", look(end + PAGE));
}

CASE(file_private)
{
    char text[8];
    int fd = make_file("f", "abcdef");
    char *at = (char *)sys_mmap(0, PAGE, RW, MAP_PRIVATE, fd, 0);
    saw_bytes("map", at, 6);
    saw("behind the end", look(at + 100));
    at[0] = 'X';
    saw_bytes("file", text, CALL(pread64, fd, text, 8, 0, 0));
    sys_close(fd);
    saw_bytes("closed", at, 6);
}

CASE(file_offset)
{
    int fd = make_file("f", "");
    CALL(pwrite64, fd, "second", 6, PAGE, 0);
    char *at = (char *)sys_mmap(0, PAGE, PROT_READ, MAP_PRIVATE, fd, 1);
    saw_bytes("map", at, 6);
}

CASE(private_across_fork)
{
    char *at = get_pages(1);
    at[0] = 'a';
    TRY("child", at[0] = 'b');
    saw_bytes("mine", at, 1);
}

CASE(system_calls_see_protection)
{
    char *at = map_at(AT, 2, RW);
    int fd = make_file("f", "abcdefgh");
    CALL(mprotect, at + PAGE, PAGE, PROT_READ);
    saw("into read-only", sys_read(fd, at + PAGE, 4));
    saw("from read-only", sys_write(fd, at + PAGE, 4));
    CALL(mprotect, at + PAGE, PAGE, PROT_NONE);
    saw("from nothing", sys_write(fd, at + PAGE, 4));
}

CASE(stack_grows)
{
    char big[300000];
    __asm__ volatile("" : : "r"(big) : "memory");
    big[0] = 'x';
    saw_bytes("far", big, 1);
}

CASE(lazy_mappings_cost_nothing)
{
    char *at = (char *)sys_mmap(0, 256 << 20, RW, ANON | MAP_NORESERVE, -1, 0);
    saw_is("mapped", (long)at > 0 || (long)at < -4095);
    touch(at);
    touch(at + (255 << 20));
    saw("far", look(at + (255 << 20)));
}

CASE(neighbours_join_and_split)
{
    for (int k = 0; k < 64; k++) map_at(AT + k * PAGE, 1, RW);
    for (int k = 0; k < 64; k += 2) CALL(mprotect, AT + k * PAGE, PAGE, PROT_READ);
    TRY("even", touch(AT + 10 * PAGE));
    TRY("odd", touch(AT + 11 * PAGE));
    saw("all back", CALL(mprotect, AT, 64 * PAGE, RW));
    TRY("even", touch(AT + 10 * PAGE));
    saw("unmap", CALL(munmap, AT, 64 * PAGE));
}

CASE(copy_on_write_of_many)
{
    char *at = get_pages(8);
    int sum = 0;
    for (int k = 0; k < 8; k++) at[k * PAGE] = k;
    for (int child = 0; child < 3; child++)
        TRY("child", for (int k = 0; k < 8; k++) at[k * PAGE] += 100);
    for (int k = 0; k < 8; k++) sum += at[k * PAGE];
    saw("sum", sum);
}

CASE(misaligned_words_of_calls)
{
    char bytes[12] = {0};
    long long *offset = (long long *)(bytes + 1);
    int fd = make_file("f", "abcdef");
    saw("llseek", CALL(_llseek, fd, 0, 3, offset, SEEK_SET));
    saw("low byte", bytes[1]);
}
