/* The dynamic loader's own records, and what its files call of each other. Everything here is hidden: only the names
 * that are marked EXPORTED can be seen from outside. */
#ifndef LD_H
#define LD_H

#pragma GCC visibility push(hidden)
#define EXPORTED __attribute__((visibility("protected")))
#define MAX_MODULES 64 /* objects with thread-local variables at a time */
#define TCB 16         /* bytes below tp that are the thread library's (start.s) */
#define PAGE 4096u

typedef unsigned address;

/* ELF, as the files have it (gABI; relocation numbers of the RISC-V psABI). */
struct header {
    unsigned char ident[16];
    unsigned short type, machine;
    unsigned version, entry, phoff, shoff, flags;
    unsigned short ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
};
struct segment {
    unsigned type, offset, vaddr, paddr, filesz, memsz, flags, align;
};
struct symbol {
    unsigned name, value, size;
    unsigned char info, other;
    unsigned short section;
};
struct relocation {
    unsigned offset, info;
    int addend;
};
struct dynamic {
    unsigned tag, value;
};
enum { ET_EXEC = 2, ET_DYN = 3, EM_BADAK = 0xBADA };
enum { PT_LOAD = 1, PT_DYNAMIC = 2, PT_PHDR = 6, PT_TLS = 7, PF_X = 1, PF_W = 2, PF_R = 4 };
enum { STB_WEAK = 2, SHN_UNDEF = 0 };
enum { R_32 = 1, R_RELATIVE = 3, R_COPY = 4, R_JUMP_SLOT = 5, R_TLS_DTPMOD32 = 6, R_TLS_DTPREL32 = 8, R_TLS_TPREL32 = 10 };
#define TLS_BIAS 0x800

/* One loaded file: the program, a library, or the loader itself. */
struct object {
    struct object *next;       /* all of them, in the order of loading, which is the order of symbol lookup */
    const char *name;          /* what was asked for: DT_NEEDED, or the argument of dlopen */
    const char *path;          /* where it was found */
    const char *soname;        /* DT_SONAME, or 0 */
    const char *runpath;       /* DT_RUNPATH, or 0 */
    address base;              /* what its addresses count from */
    address start, end;        /* its pages; 0, 0: mapped by the kernel */
    const struct dynamic *dynamic;
    const struct symbol *symbols;
    const char *strings;
    const unsigned *hash;      /* buckets, symbols, bucket..., chain... */
    const struct relocation *relocations;
    unsigned relocation_count;
    const struct relocation *slots; /* for each slot of got: its function */
    unsigned slot_count;
    address *got;              /* .got.plt: resolver, this record, slots */
    address *init, *fini;      /* constructors, destructors */
    unsigned init_count, fini_count;
    int bind_now;              /* it asked for it when it was linked */
    struct object **needed;    /* the libraries that it names, in its order */
    unsigned needed_count;
    struct object *root;       /* brought in by dlopen of this one; 0: at the start */
    int is_global;             /* every object sees its symbols */
    int refs;                  /* handles and objects that need it */
    int is_kept;               /* dlclose does not remove it */
    int is_relocated, is_constructed;
    struct object *older;      /* constructed just before it */
    const void *tls_image;     /* initial thread-local variables */
    unsigned tls_filesz, tls_memsz, tls_align;
    unsigned module;           /* number of its block; 0: it has none */
    int tls_is_static;         /* its block is at tls_offset from tp, in every thread */
    unsigned tls_offset;
    unsigned mark;             /* of the last walk that came here */
};

/* What was found for a name. */
struct found {
    struct object *object;
    const struct symbol *symbol;
};

/* What the environment asks for (LD_...), and the list. */
struct settings {
    const char *library_path, *preload;
    int bind_now, trace;
    struct object *first, *last, *program, *loader;
    struct object *newest;     /* last one constructed */
    unsigned marks;
};
extern struct settings ld;

/* text.c: strings, memory, messages */
unsigned ld_length(const char *s);
int ld_same(const char *a, const char *b);
const char *ld_after_slash(const char *path);
void ld_copy(void *to, const void *from, unsigned n);
void ld_zero(void *to, unsigned n);
void *ld_allocate(unsigned n);
char *ld_keep(const char *s, unsigned n);
void ld_trace(const char *format, ...);
int ld_fail(const char *format, ...);   /* notes the error; always -1 */
const char *ld_error(void);
__attribute__((noreturn)) void ld_die(void);

/* map.c: files into memory */
struct object *ld_open(const char *name, struct object *wanting);
void ld_unmap(struct object *object);
void ld_read_dynamic(struct object *object);
void ld_read_segments(struct object *object, const struct segment *segments, unsigned count);
int ld_load_needed(struct object *from);
void ld_append(struct object *object);

/* symbols.c */
struct found ld_lookup(const char *name, struct object *wanting, const struct object *skip, int for_call);
struct found ld_lookup_in(struct object *root, const char *name);
struct found ld_lookup_one(struct object *object, const char *name, int for_call);

/* relocate.c */
int ld_relocate(struct object *object, int now);
address ld_bind(struct object *object, address *slot);
void ld_bind_entry(void);

/* order.c: constructors and destructors */
void ld_construct(struct object *object);
void ld_destruct(struct object *object);

/* tls.c */
int ld_tls_add(struct object *object, int at_start);
void ld_tls_remove(struct object *object);
void ld_tls_start(void);
address ld_tls_block(unsigned module);

/* start.s */
unsigned ld_tp(void);
void ld_set_tp(unsigned tp);
int sys_openat(int dir, const char *path, int flags, int mode);
int sys_close(int fd);
int sys_read(int fd, void *to, unsigned n);
int sys_write(int fd, const void *from, unsigned n);
int sys_mmap2(address at, unsigned size, int prot, int flags, int fd, unsigned page);
int sys_munmap(address at, unsigned size);
int sys_sched_yield(void);
__attribute__((noreturn)) void sys_exit_group(int status);

#pragma GCC visibility pop
#endif
