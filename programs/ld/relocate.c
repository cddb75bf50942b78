/* Relocation: words that depend on where things were loaded get their values. Slots of functions may wait until the
 * first call (lazy binding): then entry 0 of the PLT comes to ld_bind through start.s. */
#include "ld.h"

static const struct symbol *symbol_of(const struct object *object, const struct relocation *r) {
    return object->symbols + (r->info >> 8);
}

static const char *name_of(const struct object *object, const struct relocation *r) {
    return object->strings + symbol_of(object, r)->name;
}

/* The definition that a relocation means. -1 if it is missing; a missing weak one is no object and counts as 0. */
static int definition(struct object *object, const struct relocation *r, struct found *found) {
    unsigned type = r->info & 255;
    *found = (struct found){object, 0};
    if (r->info >> 8 == 0) return 0;
    *found = ld_lookup(name_of(object, r), object, type == R_COPY ? object : 0, type == R_JUMP_SLOT);
    if (found->symbol || symbol_of(object, r)->info >> 4 == STB_WEAK) return 0;
    return ld_fail("undefined symbol %s, needed by %s", name_of(object, r), object->path);
}

static int static_tls(struct object *object, const struct object *home, const struct relocation *r) {
    if (home->tls_is_static) return 0;
    const char *name = r->info >> 8 ? name_of(object, r) : "a variable";
    return ld_fail("%s uses %s as if it had been loaded at the start (initial-exec TLS)", object->path, name);
}

static int apply(struct object *object, const struct relocation *r) {
    address *where = (address *)(object->base + r->offset);
    unsigned type = r->info & 255;
    struct found found;
    if (type == R_RELATIVE) {
        *where = object->base + r->addend;
        return 0;
    }
    if (definition(object, r, &found)) return -1;
    unsigned value = found.symbol ? found.symbol->value : 0;
    switch (type) {
    case R_32:
    case R_JUMP_SLOT:
        *where = found.object ? found.object->base + value + r->addend : 0;
        return 0;
    case R_COPY: {
        unsigned mine = symbol_of(object, r)->size;
        if (found.object) ld_copy(where, (void *)(found.object->base + value), mine < found.symbol->size ? mine : found.symbol->size);
        return 0;
    }
    case R_TLS_DTPMOD32:
        *where = found.object ? found.object->module : 0;
        return 0;
    case R_TLS_DTPREL32:
        *where = value + r->addend - TLS_BIAS;
        return 0;
    case R_TLS_TPREL32:
        if (found.object && static_tls(object, found.object, r)) return -1;
        *where = found.object ? found.object->tls_offset + value + r->addend : 0;
        return 0;
    default:
        return ld_fail("%s has a relocation of unknown type %d", object->path, type);
    }
}

/* now: bind all functions at once. -1 if something is missing. */
int ld_relocate(struct object *object, int now) {
    if (object->is_relocated) return 0;
    object->is_relocated = 1;
    now |= object->bind_now;
    for (unsigned i = 0; i < object->relocation_count; i++)
        if (apply(object, object->relocations + i)) return -1;
    if (object->got) {
        object->got[0] = (address)ld_bind_entry;
        object->got[1] = (address)object;
    }
    for (unsigned i = 0; i < object->slot_count; i++) {
        const struct relocation *r = object->slots + i;
        if (!now) *(address *)(object->base + r->offset) += object->base; /* to entry 0 of the PLT */
        else if (apply(object, r)) return -1;
    }
    ld_trace("relocate %s: %d words, %d functions %s", object->name, object->relocation_count, object->slot_count,
             now ? "bound now" : "left for their first call");
    return 0;
}

/* The first call of a function: its slot gets the address, so that the next call goes there directly. */
address ld_bind(struct object *object, address *slot) {
    unsigned n = slot - object->got - 2;
    const struct relocation *r = object->slots + n;
    struct found found;
    if (definition(object, r, &found)) ld_die();
    if (!found.symbol) {
        ld_fail("weak function %s is called by %s, but nobody defines it", name_of(object, r), object->path);
        ld_die();
    }
    *slot = found.object->base + found.symbol->value;
    ld_trace("bind %s for %s: in %s, at %x", name_of(object, r), object->name, found.object->name, *slot);
    return *slot;
}
