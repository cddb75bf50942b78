/* Shared objects while the program runs (lib/dl.s; the dynamic loader is programs/ld). */
#ifndef DLFCN_H
#define DLFCN_H

#define RTLD_LAZY 1       /* functions are bound when they are first called */
#define RTLD_NOW 2        /* all at once: what is missing makes dlopen fail */
#define RTLD_NOLOAD 4     /* only if it is there already */
#define RTLD_LOCAL 0      /* only its own libraries and dlsym see its symbols */
#define RTLD_GLOBAL 0x100 /* what is loaded later sees them, too; it is never removed */
#define RTLD_NODELETE 0x1000

#define RTLD_DEFAULT ((void *)0)  /* dlsym: as the program itself would find it */
#define RTLD_NEXT ((void *)-1)    /* dlsym: the next one after the calling object */

void *dlopen(const char *name, int flags);
void *dlsym(void *handle, const char *name);
int dlclose(void *handle);
char *dlerror(void);

#endif
