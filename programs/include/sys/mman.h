/* Mapping memory (lib/sys-memory.s, shm.s, sys-name.s). */
#ifndef SYS_MMAN_H
#define SYS_MMAN_H

#include <badak/flags.h>
#include <sys/types.h>

#define MAP_FAILED ((void *)-1)

void *mmap(void *address, size_t length, int prot, int flags, int fd, off_t offset);
int munmap(void *start, size_t length);
int shm_open(const char *name, int flags, mode_t mode);
int shm_unlink(const char *name);
int memfd_create(const char *name, unsigned flags);
int mprotect(void *start, size_t length, int prot);

void *mremap(void *start, size_t old, size_t size, int flags, ...);
int msync(void *start, size_t length, int flags);
int madvise(void *start, size_t length, int advice);
int mincore(void *start, size_t length, unsigned char *to);
int mlock(const void *start, size_t length);
int munlock(const void *start, size_t length);

#endif
