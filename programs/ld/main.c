/* What happens between exec and the program's first instruction: libraries are found and mapped, breadth-first;
 * everything is relocated; thread-local variables get their memory; constructors run. */
#include "ld.h"

struct settings ld;

enum { AT_PHDR = 3, AT_PHNUM = 5, AT_BASE = 7, AT_ENTRY = 9, AT_EXECFN = 31, AUX_TYPES = 32 };

/* The value of a variable, if the line is NAME=value. */
static const char *value_in(const char *line, const char *name) {
    while (*name && *line == *name) line++, name++;
    return !*name && *line == '=' ? line + 1 : 0;
}

static void read_environment(char **env) {
    for (; *env; env++) {
        const char *value;
        if ((value = value_in(*env, "LD_LIBRARY_PATH"))) ld.library_path = value;
        if ((value = value_in(*env, "LD_PRELOAD"))) ld.preload = value;
        if ((value = value_in(*env, "LD_BIND_NOW"))) ld.bind_now = *value != 0;
        if ((value = value_in(*env, "LD_TRACE"))) ld.trace = *value != 0;
    }
}

/* The loader itself is an object like others: its functions are found by name. */
static void note_loader(address base, const struct dynamic *dynamic) {
    struct object *loader = ld_allocate(sizeof *loader);
    loader->name = "ld.so";
    loader->path = "/lib/ld.so";
    loader->base = base;
    loader->dynamic = dynamic;
    ld_read_dynamic(loader);
    if (!loader->soname) loader->soname = loader->name;
    loader->is_relocated = loader->is_constructed = loader->is_kept = loader->is_global = 1;
    ld.loader = loader;
}

/* The program was mapped by the kernel, which also says where its program headers are. */
static void note_program(const unsigned *aux) {
    struct object *program = ld_allocate(sizeof *program);
    const struct segment *segments = (const struct segment *)aux[AT_PHDR];
    program->path = (const char *)aux[AT_EXECFN];
    program->name = ld_after_slash(program->path);
    for (unsigned i = 0; i < aux[AT_PHNUM]; i++)
        if (segments[i].type == PT_PHDR) program->base = aux[AT_PHDR] - segments[i].vaddr;
    ld_read_segments(program, segments, aux[AT_PHNUM]);
    program->is_kept = program->is_global = 1;
    ld.program = program;
    ld_append(program);
}

/* LD_PRELOAD: libraries whose symbols come before all others but the program's. */
static int load_preloaded(void) {
    for (const char *list = ld.preload; list && *list;) {
        unsigned n = 0;
        while (list[n] && list[n] != ':' && list[n] != ' ') n++;
        if (n && !ld_open(ld_keep(list, n), ld.program)) return -1;
        list += n + (list[n] != 0);
    }
    return 0;
}

static int load_all(void) {
    if (load_preloaded()) return -1;
    for (struct object *object = ld.first; object; object = object->next)
        if (ld_load_needed(object)) return -1;
    ld_append(ld.loader);
    for (struct object *object = ld.first; object; object = object->next) {
        object->is_kept = object->is_global = 1;
        if (ld_tls_add(object, 1)) return -1;
    }
    return 0;
}

/* The last loaded first: what the program copies from a library (COPY) is then already relocated. */
static int relocate_from(struct object *object) {
    if (!object) return 0;
    return relocate_from(object->next) || ld_relocate(object, ld.bind_now);
}

/* Called by _start; returns where the program starts. stack: argc, argv..., 0, env..., 0, pairs of the kernel. */
address ld_main(address base, const struct dynamic *dynamic, unsigned *stack) {
    unsigned aux[AUX_TYPES];
    char **env = (char **)(stack + 1 + stack[0] + 1);
    ld_zero(aux, sizeof aux);
    read_environment(env);
    while (*env) env++;
    for (const unsigned *pair = (const unsigned *)(env + 1); pair[0]; pair += 2)
        if (pair[0] < AUX_TYPES) aux[pair[0]] = pair[1];
    note_loader(base, dynamic);
    if (aux[AT_BASE] == 0) {
        ld_fail("this is the dynamic loader: the kernel starts it for programs that are linked with shared objects");
        ld_die();
    }
    note_program(aux);
    ld_trace("program %s, loader at %x", ld.program->path, base);
    if (!ld.program->dynamic) {
        ld_fail("the program asks for a dynamic loader, but has no dynamic section");
        ld_die();
    }
    if (load_all() || relocate_from(ld.first)) ld_die();
    ld_tls_start();
    for (struct object *object = ld.first; object; object = object->next) ld_construct(object);
    ld_trace("start %s at %x", ld.program->name, aux[AT_ENTRY]);
    return aux[AT_ENTRY];
}
