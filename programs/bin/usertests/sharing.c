/* Memory that is shared between processes, mappings that move, advice. */
#define GROUP "sharing"
#include "test.h"

#define PAGE 4096
#define MREMAP_MAYMOVE 1
#define MREMAP_FIXED 2
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

CASE(file_shared)
{
    char text[8];
    int fd = make_file("f", "abcdef");
    char *at = (char *)sys_mmap(0, PAGE, RW, MAP_SHARED, fd, 0);
    at[1] = 'X';
    saw_bytes("file", text, CALL(pread64, fd, text, 8, 0, 0));
    CALL(pwrite64, fd, "Y", 1, 0, 0);
    saw_bytes("map", at, 6);
    TRY("child", at[2] = 'Z');
    saw_bytes("map", at, 6);
    saw("size stays", sys_lseek(fd, 0, SEEK_END));
}

CASE(file_beyond_its_end)
{
    int fd = make_file("f", "abc");
    char *at = (char *)sys_mmap(0, 2 * PAGE, PROT_READ, MAP_SHARED, fd, 0);
    TRY("last page", look(at + 100));
    TRY("beyond", look(at + PAGE));
    CALL(ftruncate64, fd, 2 * PAGE, 0);
    TRY("grown", look(at + PAGE));
    CALL(ftruncate64, fd, 0, 0);
    TRY("cut", look(at));
}

CASE(shared_across_fork)
{
    char *at = (char *)sys_mmap(0, 2 * PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    at[0] = 'a';
    TRY("child", (at[0] = 'b', at[PAGE] = 'c'));
    saw_bytes("touched before", at, 1);
    saw_bytes("touched after", at + PAGE, 1);
}

CASE(grandchildren_share)
{
    volatile int *word = (int *)sys_mmap(0, PAGE, RW, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    TRY("child", TRY("grandchild", *word = 7));
    saw("word", *word);
}

CASE(mremap_grows)
{
    char *at = get_pages(1);
    at[0] = 'x';
    char *to = (char *)CALL(mremap, at, PAGE, 4 * PAGE, MREMAP_MAYMOVE);
    saw_bytes("kept", to, 1);
    saw("new pages", look(to + 3 * PAGE));
    TRY("write", touch(to + 3 * PAGE));
}

CASE(mremap_shrinks)
{
    char *at = map_at(AT, 3, RW);
    saw("same place", CALL(mremap, at, 3 * PAGE, PAGE, 0) == (long)at);
    TRY("kept", touch(at));
    TRY("gone", touch(at + PAGE));
}

CASE(mremap_moves)
{
    char *at = map_at(AT, 1, RW), *to = AT + 0x100000;
    at[0] = 'x';
    saw("moved", CALL(mremap, at, PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, to) == (long)to);
    saw_bytes("kept", to, 1);
    TRY("old", touch(at));
}

CASE(mremap_errors)
{
    char *at = map_at(AT, 1, RW);
    map_at(AT + PAGE, 1, PROT_READ);
    saw("no room", CALL(mremap, at, PAGE, 2 * PAGE, 0));
    saw("unaligned", CALL(mremap, at + 4, PAGE, 2 * PAGE, MREMAP_MAYMOVE));
    saw("length 0", CALL(mremap, at, PAGE, 0, MREMAP_MAYMOVE));
    saw("flags", CALL(mremap, at, PAGE, PAGE, 64));
    saw("fixed alone", CALL(mremap, at, PAGE, PAGE, MREMAP_FIXED, AT + 0x100000));
    saw("overlap", CALL(mremap, at, PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, at));
    saw("nothing there", CALL(mremap, AT + 0x200000, PAGE, 2 * PAGE, MREMAP_MAYMOVE));
}

CASE(shared_memory_by_name)
{
    char text[8];
    int fd = sys_open("/dev/shm/usertests", O_RDWR | O_CREAT | O_EXCL);
    saw_is("open", fd >= 0);
    CALL(ftruncate64, fd, PAGE, 0);
    int child = start();
    if (child == 0) {
        int other = sys_open("/dev/shm/usertests", O_RDWR);
        char *at = (char *)sys_mmap(0, PAGE, RW, MAP_SHARED, other, 0);
        put_text(at, "named");
        sys_exit(0);
    }
    wait_for(child);
    saw_bytes("read", text, CALL(pread64, fd, text, 5, 0, 0));
    saw("unlink", sys_unlink("/dev/shm/usertests"));
    saw("gone", sys_open("/dev/shm/usertests", O_RDWR));
}

CASE(msync)
{
    int fd = make_file("f", "abc");
    char *at = (char *)sys_mmap(0, PAGE, RW, MAP_SHARED, fd, 0);
    saw("sync", CALL(msync, at, PAGE, 4));
    saw("async", CALL(msync, at, PAGE, 1));
    saw("both", CALL(msync, at, PAGE, 5));
    saw("unaligned", CALL(msync, at + 1, PAGE, 4));
    saw("hole", CALL(msync, AT, PAGE, 4));
}

CASE(madvise)
{
    char *at = map_at(AT, 2, RW);
    at[0] = 'x';
    saw("dontneed", CALL(madvise, at, PAGE, 4));
    saw("zero", look(at));
    saw("normal", CALL(madvise, at, PAGE, 0));
    saw("unaligned", CALL(madvise, at + 1, PAGE, 4));
    saw("unknown", CALL(madvise, at, PAGE, 9999));
    saw("hole", CALL(madvise, AT + 0x100000, PAGE, 4));
}
