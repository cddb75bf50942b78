/* dlopen and its companions: objects that come and go while the program runs. A handle is the object's record. The C
 * names are in programs/lib/dl.s. */
#include "ld.h"

enum { RTLD_NOW = 2, RTLD_NOLOAD = 4, RTLD_GLOBAL = 0x100, RTLD_NODELETE = 0x1000 };

static int has_error;
static unsigned lock_word, lock_depth;

/* One thread at a time, which may come here again from a constructor; its tp tells who it is. */
static void lock(void) {
    unsigned me = ld_tp();
    if (__atomic_load_n(&lock_word, __ATOMIC_RELAXED) != me) {
        unsigned free = 0;
        while (!__atomic_compare_exchange_n(&lock_word, &free, me, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
            free = 0;
            sys_sched_yield();
        }
    }
    lock_depth++;
}

static void unlock(void) {
    if (--lock_depth == 0) __atomic_store_n(&lock_word, 0, __ATOMIC_RELEASE);
}

/* Whether removing it could leave something behind that calls it: functions for the end of the program. */
static int leaves_traces(struct object *object) {
    if (!object->hash) return 0;
    for (unsigned i = 1; i < object->hash[1]; i++) {
        const struct symbol *symbol = object->symbols + i;
        const char *name = object->strings + symbol->name;
        if (symbol->section == SHN_UNDEF && (ld_same(name, "__cxa_atexit") || ld_same(name, "atexit"))) return 1;
    }
    return 0;
}

static void unlink_object(struct object *object) {
    struct object *before = 0;
    for (struct object *o = ld.first; o; o = o->next) {
        if (o->next == object) before = o;
        if (o->root == object) o->root = o;
    }
    before->next = object->next;
    if (ld.last == object) ld.last = before;
}

static void remove_object(struct object *object) {
    unlink_object(object);
    ld_tls_remove(object);
    ld_unmap(object);
    ld_trace("unmap %s", object->path);
}

/* One user less; the last one runs the destructors, lets go of what it needs and removes it. */
static void release(struct object *object) {
    if (object->is_kept || --object->refs > 0) return;
    ld_destruct(object);
    for (unsigned i = 0; i < object->needed_count; i++) release(object->needed[i]);
    remove_object(object);
}

/* A failed dlopen: everything behind `last` goes again, unconstructed. */
static void roll_back(struct object *last) {
    for (struct object *object = last->next; object; object = object->next)
        for (unsigned i = 0; i < object->needed_count; i++) object->needed[i]->refs--;
    while (last->next) remove_object(last->next);
}

static int relocate_from(struct object *object, int now) {
    if (!object) return 0;
    return relocate_from(object->next, now) || ld_relocate(object, now);
}

/* Loads what the new objects need, gives them their places and relocates them. */
static int complete(struct object *last, struct object *root, int now) {
    for (struct object *object = last->next; object; object = object->next) {
        object->root = root;
        if (ld_load_needed(object)) return -1;
    }
    for (struct object *object = last->next; object; object = object->next) {
        if (ld_tls_add(object, 0)) return -1;
        object->is_kept = leaves_traces(object);
    }
    return relocate_from(last->next, now);
}

/* Everybody shall see it and what it needs; then nobody knows any more who uses it, and it stays. */
static void make_global(struct object *object) {
    if (object->is_global) return;
    object->is_global = object->is_kept = 1;
    for (unsigned i = 0; i < object->needed_count; i++) make_global(object->needed[i]);
}

static struct object *open_object(const char *name, int flags) {
    struct object *last = ld.last;
    struct object *object = ld_open(name, ld.program);
    if (!object) return 0;
    int is_new = last->next != 0;
    if (is_new && (flags & RTLD_NOLOAD || complete(last, object, flags & RTLD_NOW || ld.bind_now))) {
        if (flags & RTLD_NOLOAD) ld_fail("%s is not loaded", name);
        roll_back(last);
        return 0;
    }
    object->refs++;
    if (flags & RTLD_GLOBAL) make_global(object);
    if (flags & RTLD_NODELETE) object->is_kept = 1;
    ld_construct(object);
    return object;
}

EXPORTED void *__ld_open(const char *name, int flags) {
    if (!name) return ld.program;
    lock();
    struct object *object = open_object(name, flags);
    has_error |= !object;
    unlock();
    return object;
}

static int is_handle(const struct object *handle) {
    for (struct object *object = ld.first; object; object = object->next)
        if (object == handle) return 1;
    return 0;
}

EXPORTED int __ld_close(void *handle) {
    lock();
    int bad = !is_handle(handle) || (!((struct object *)handle)->is_kept && ((struct object *)handle)->refs <= 0);
    if (bad) {
        ld_fail("dlclose: not a handle of dlopen");
        has_error = 1;
    } else release(handle);
    unlock();
    return bad ? -1 : 0;
}

/* The definition after the object that calls: what a function that replaces another wants to call itself. */
static struct found next_after(address caller, const char *name) {
    struct object *object = ld.first->next;
    for (struct object *o = ld.first; o; o = o->next)
        if (caller >= o->start && caller < o->end) object = o->next;
    for (; object; object = object->next) {
        struct found found = ld_lookup_one(object, name, 1);
        if (found.symbol) return found;
    }
    return (struct found){0, 0};
}

EXPORTED extern void *__tls_get_addr(unsigned *where);

static void *address_of(struct found found) {
    enum { STT_TLS = 6 };
    if ((found.symbol->info & 15) != STT_TLS) return (void *)(found.object->base + found.symbol->value);
    unsigned where[2] = {found.object->module, found.symbol->value - TLS_BIAS};
    return __tls_get_addr(where);
}

#define RTLD_DEFAULT ((void *)0)
#define RTLD_NEXT ((void *)-1)

/* caller: an address in the code that asks, for RTLD_NEXT. */
EXPORTED void *__ld_sym(void *handle, const char *name, address caller) {
    struct found found = {0, 0};
    void *result = 0;
    lock();
    if (handle == RTLD_NEXT) found = next_after(caller, name);
    else if (handle == RTLD_DEFAULT || handle == ld.program) found = ld_lookup(name, 0, 0, 1);
    else if (is_handle(handle)) found = ld_lookup_in(handle, name);
    if (found.symbol) result = address_of(found);
    else {
        has_error = 1;
        ld_fail("undefined symbol %s%s%s", name, is_handle(handle) ? " in " : "", is_handle(handle) ? ((struct object *)handle)->path : "");
    }
    unlock();
    return result;
}

/* What went wrong last; 0 if nothing has since it was asked. */
EXPORTED const char *__ld_error(void) {
    const char *text = has_error ? ld_error() : 0;
    has_error = 0;
    return text;
}
