/* Thread-local storage. Every thread has one piece of memory:
 *
 *     block 63 ... block 1 | 16 bytes | program's variables | variables of libraries of the start ...
 *     table of addresses   |          ^ tp
 *
 * The 16 bytes are the thread library's. Blocks of libraries that dlopen brings are made when a thread first asks. */
#include "ld.h"

enum { PROT_READ_WRITE = 3, MAP_PRIVATE_ANONYMOUS = 0x22, TP_ALIGN = 64 };

/* The thread's memory starts with its size and the next thread's tp. */
struct thread {
    unsigned size, next;
};

static struct object *modules[MAX_MODULES];
static unsigned static_size;
static unsigned threads; /* tp of the first */

static address *table_entry(unsigned tp, unsigned module) { return (address *)(tp - TCB - 4 * module); }

static struct thread *thread_of(unsigned tp) {
    return (struct thread *)(tp - TCB - 4 * MAX_MODULES - sizeof(struct thread));
}

/* Gives an object's variables a place. The program is always module 1. */
int ld_tls_add(struct object *object, int at_start) {
    if (object->tls_memsz == 0) return 0;
    unsigned module = object == ld.program ? 1 : 2;
    while (module < MAX_MODULES && modules[module]) module++;
    if (module == MAX_MODULES) return ld_fail("too many libraries with thread-local variables: %s", object->path);
    object->module = module;
    modules[module] = object;
    if (!at_start) return 0;
    unsigned align = object->tls_align ? object->tls_align : 1;
    object->tls_is_static = 1;
    object->tls_offset = (static_size + align - 1) & -align;
    static_size = object->tls_offset + object->tls_memsz;
    ld_trace("tls %s: %d bytes at tp + %d, module %d", object->name, object->tls_memsz, object->tls_offset, module);
    return 0;
}

static address map_memory(unsigned size) {
    int at = sys_mmap2(0, size, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0);
    return at < 0 && at > -4096 ? 0 : (address)at;
}

/* Memory for a thread, with its variables as they shall start. Its tp, or 0 without memory. */
EXPORTED unsigned __ld_tls_new(void) {
    unsigned below = (sizeof(struct thread) + 4 * MAX_MODULES + TCB + TP_ALIGN - 1) & -TP_ALIGN;
    unsigned size = (below + static_size + PAGE - 1) & -PAGE;
    address start = map_memory(size);
    if (!start) return 0;
    unsigned tp = start + below;
    for (unsigned m = 1; m < MAX_MODULES; m++) {
        const struct object *object = modules[m];
        if (!object || !object->tls_is_static) continue;
        *table_entry(tp, m) = tp + object->tls_offset;
        ld_copy((void *)(tp + object->tls_offset), object->tls_image, object->tls_filesz);
    }
    *thread_of(tp) = (struct thread){size, threads};
    threads = tp;
    return tp;
}

static unsigned block_size(const struct object *object) { return (object->tls_memsz + PAGE - 1) & -PAGE; }

static void drop_block(unsigned tp, unsigned module) {
    address *entry = table_entry(tp, module);
    if (*entry) sys_munmap(*entry, block_size(modules[module]));
    *entry = 0;
}

/* The thread has ended. */
EXPORTED void __ld_tls_free(unsigned tp) {
    for (unsigned *link = &threads; *link; link = &thread_of(*link)->next)
        if (*link == tp) {
            *link = thread_of(tp)->next;
            break;
        }
    for (unsigned m = 1; m < MAX_MODULES; m++)
        if (modules[m] && !modules[m]->tls_is_static) drop_block(tp, m);
    sys_munmap(tp & -PAGE, thread_of(tp)->size);
}

void ld_tls_start(void) {
    unsigned tp = __ld_tls_new();
    if (!tp) {
        ld_fail("no memory for thread-local variables");
        ld_die();
    }
    ld_set_tp(tp);
}

/* The running thread's block of a module, made now (__tls_get_addr found none). */
address ld_tls_block(unsigned module) {
    const struct object *object = module < MAX_MODULES ? modules[module] : 0;
    address block = object ? map_memory(block_size(object)) : 0;
    if (!block) {
        ld_fail("no memory for thread-local variables");
        ld_die();
    }
    ld_copy((void *)block, object->tls_image, object->tls_filesz);
    *table_entry(ld_tp(), module) = block;
    ld_trace("tls %s: block of %d bytes for this thread, at %x", object->name, object->tls_memsz, block);
    return block;
}

void ld_tls_remove(struct object *object) {
    if (!object->module) return;
    for (unsigned tp = threads; tp; tp = thread_of(tp)->next) drop_block(tp, object->module);
    modules[object->module] = 0;
}
