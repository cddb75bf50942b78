/* Which definition a name means: the first one in the order of loading, which is breadth-first from the program; for
 * what dlopen brought in without RTLD_GLOBAL, then the objects that came with it. */
#include "ld.h"

static unsigned hash_of(const char *name) {
    unsigned hash = 0;
    for (; *name; name++) {
        hash = (hash << 4) + (unsigned char)*name;
        unsigned high = hash & 0xf0000000;
        hash = (hash ^ (high >> 24)) & ~high;
    }
    return hash;
}

/* The definition in one object. A program that takes the address of a library's function has an undefined symbol with
 * a value: its entry in the PLT is that address for everybody, but not the way to call the function. */
static const struct symbol *look_in(const struct object *object, const char *name, unsigned hash, int for_call) {
    if (!object->hash) return 0;
    unsigned buckets = object->hash[0];
    const unsigned *chain = object->hash + 2 + buckets;
    for (unsigned i = object->hash[2 + hash % buckets]; i; i = chain[i]) {
        const struct symbol *symbol = object->symbols + i;
        int is_here = symbol->section != SHN_UNDEF || (!for_call && symbol->value != 0);
        if (is_here && ld_same(object->strings + symbol->name, name)) return symbol;
    }
    return 0;
}

struct found ld_lookup_one(struct object *object, const char *name, int for_call) {
    struct found found = {object, look_in(object, name, hash_of(name), for_call)};
    if (!found.symbol) found.object = 0;
    return found;
}

/* Looks through what came with a dlopen, breadth-first: objects have marks of the distance at which they were seen. */
static struct found look_below(struct object *root, const char *name, unsigned hash) {
    struct object *queue[256];
    unsigned head = 0, tail = 0, mark = ++ld.marks;
    queue[tail++] = root;
    root->mark = mark;
    while (head < tail) {
        struct object *object = queue[head++];
        const struct symbol *symbol = look_in(object, name, hash, 0);
        if (symbol) return (struct found){object, symbol};
        for (unsigned i = 0; i < object->needed_count && tail < 256; i++) {
            struct object *next = object->needed[i];
            if (next->mark == mark) continue;
            next->mark = mark;
            queue[tail++] = next;
        }
    }
    return (struct found){0, 0};
}

struct found ld_lookup_in(struct object *root, const char *name) {
    return look_below(root, name, hash_of(name));
}

/* skip: for COPY, the program, whose copy is to be filled. */
struct found ld_lookup(const char *name, struct object *wanting, const struct object *skip, int for_call) {
    unsigned hash = hash_of(name);
    for (struct object *object = ld.first; object; object = object->next) {
        if (object == skip || !object->is_global) continue;
        const struct symbol *symbol = look_in(object, name, hash, for_call);
        if (symbol) return (struct found){object, symbol};
    }
    if (wanting && wanting->root) return look_below(wanting->root, name, hash);
    return (struct found){0, 0};
}
