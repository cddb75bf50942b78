/* Constructors run after those of the objects that are needed, destructors in the reverse order. The program's own
 * constructors are crt0's business, its destructors are run here. */
#include "ld.h"

static void call_all(const address *functions, unsigned count) {
    for (unsigned i = 0; i < count; i++)
        if (functions[i] + 1 > 1) ((void (*)(void))functions[i])();
}

void ld_construct(struct object *object) {
    if (object->is_constructed) return;
    object->is_constructed = 1;
    for (unsigned i = 0; i < object->needed_count; i++) ld_construct(object->needed[i]);
    if (object != ld.program && object->init_count) {
        ld_trace("construct %s: %d functions", object->name, object->init_count);
        call_all(object->init, object->init_count);
    }
    object->older = ld.newest;
    ld.newest = object;
}

void ld_destruct(struct object *object) {
    if (!object->is_constructed) return;
    object->is_constructed = 0;
    for (struct object **link = &ld.newest; *link; link = &(*link)->older)
        if (*link == object) {
            *link = object->older;
            break;
        }
    if (object->fini_count) ld_trace("destruct %s: %d functions", object->name, object->fini_count);
    for (unsigned i = object->fini_count; i-- > 0;) call_all(object->fini + i, 1);
}

/* What exit() calls after the functions of atexit. */
EXPORTED void __ld_fini(void) {
    while (ld.newest) ld_destruct(ld.newest);
}
