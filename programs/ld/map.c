/* Shared objects into memory: found by name, their segments mapped as their program headers say, their tables noted. */
#include "ld.h"

enum { AT_FDCWD = -100, O_RDONLY = 0, MAP_PRIVATE = 2, MAP_FIXED = 0x10, MAP_ANONYMOUS = 0x20, PATH_BYTES = 512 };
enum { HEAD_BYTES = 2048 };

static int is_error(int result) { return result < 0 && result > -4096; }

static address page_down(address at) { return at & -PAGE; }
static address page_up(address at) { return (at + PAGE - 1) & -PAGE; }

void ld_append(struct object *object) {
    if (ld.last) ld.last->next = object;
    else ld.first = object;
    ld.last = object;
}

/* The object that was asked for by this name before, or says that this is its name. */
static struct object *find_loaded(const char *name) {
    if (ld_same(name, ld.loader->soname)) return ld.loader;
    for (struct object *object = ld.first; object; object = object->next) {
        int is_it = ld_same(name, object->name) || ld_same(name, object->path);
        if (is_it || (object->soname && ld_same(name, object->soname))) return object;
    }
    return 0;
}

/* Tries NAME in each folder of a list with colons. A descriptor, with the path in `path`, or -1. */
static int open_in(const char *folders, const char *name, char *path) {
    while (folders && *folders) {
        unsigned n = 0;
        while (folders[n] && folders[n] != ':' && folders[n] != ';') n++;
        if (n > 0 && n + ld_length(name) + 2 < PATH_BYTES) {
            ld_copy(path, folders, n);
            path[n] = '/';
            ld_copy(path + n + 1, name, ld_length(name) + 1);
            int fd = sys_openat(AT_FDCWD, path, O_RDONLY, 0);
            if (fd >= 0) return fd;
        }
        folders += n;
        if (*folders) folders++;
    }
    return -1;
}

static int open_library(const char *name, struct object *wanting, char *path) {
    if (ld_after_slash(name) != name) {
        if (ld_length(name) >= PATH_BYTES) return -1;
        ld_copy(path, name, ld_length(name) + 1);
        return sys_openat(AT_FDCWD, path, O_RDONLY, 0);
    }
    int fd = open_in(ld.library_path, name, path);
    if (fd < 0) fd = open_in(wanting->runpath, name, path);
    if (fd < 0) fd = open_in("/lib", name, path);
    return fd;
}

static const struct segment *check_header(const char *head, int bytes, unsigned *count) {
    static const unsigned char magic[] = {0x7f, 'E', 'L', 'F', 1, 1};
    const struct header *header = (const struct header *)head;
    if (bytes < (int)sizeof *header) return 0;
    for (unsigned i = 0; i < sizeof magic; i++)
        if (header->ident[i] != magic[i]) return 0;
    if (header->type != ET_DYN || header->machine != EM_BADAK || header->phentsize != sizeof(struct segment)) return 0;
    if (header->phoff % 4 || header->phoff + header->phnum * sizeof(struct segment) > (unsigned)bytes) return 0;
    *count = header->phnum;
    return (const struct segment *)(head + header->phoff);
}

/* Maps one segment: pages of the file, and zeros where memory is larger than the file. */
static int map_segment(address base, const struct segment *s, int fd) {
    int prot = (s->flags & PF_R ? 1 : 0) | (s->flags & PF_W ? 2 : 0) | (s->flags & PF_X ? 4 : 0);
    address start = page_down(base + s->vaddr), end = base + s->vaddr + s->memsz;
    address file_end = base + s->vaddr + s->filesz;
    address zeros = s->filesz ? page_up(file_end) : start;
    if (s->filesz) {
        int at = sys_mmap2(start, file_end - start, prot, MAP_PRIVATE | MAP_FIXED, fd, s->offset / PAGE);
        if (is_error(at)) return at;
    }
    if (s->memsz > s->filesz && s->filesz && prot & 2) ld_zero((void *)file_end, zeros - file_end);
    if (end <= zeros) return 0;
    int at = sys_mmap2(zeros, end - zeros, prot, MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS, -1, 0);
    return is_error(at) ? at : 0;
}

/* Reserves address space for the whole object, then maps its segments there. */
static int map_all(struct object *object, const struct segment *segments, unsigned count, int fd) {
    address low = -1u, high = 0;
    for (unsigned i = 0; i < count; i++) {
        if (segments[i].type != PT_LOAD) continue;
        if (page_down(segments[i].vaddr) < low) low = page_down(segments[i].vaddr);
        if (page_up(segments[i].vaddr + segments[i].memsz) > high) high = page_up(segments[i].vaddr + segments[i].memsz);
    }
    if (high <= low) return -1;
    int at = sys_mmap2(0, high - low, 0, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (is_error(at)) return at;
    object->start = at;
    object->end = at + (high - low);
    object->base = at - low;
    for (unsigned i = 0; i < count; i++)
        if (segments[i].type == PT_LOAD && map_segment(object->base, segments + i, fd)) return -1;
    return 0;
}

void ld_unmap(struct object *object) {
    if (object->end) sys_munmap(object->start, object->end - object->start);
}

/* What the program headers say beside what to map: where the dynamic section and the thread-local variables are. */
void ld_read_segments(struct object *object, const struct segment *segments, unsigned count) {
    for (unsigned i = 0; i < count; i++) {
        const struct segment *s = segments + i;
        if (s->type == PT_DYNAMIC) object->dynamic = (const struct dynamic *)(object->base + s->vaddr);
        if (s->type != PT_TLS) continue;
        object->tls_image = (const void *)(object->base + s->vaddr);
        object->tls_filesz = s->filesz;
        object->tls_memsz = s->memsz;
        object->tls_align = s->align;
    }
    if (object->dynamic) ld_read_dynamic(object);
}

/* Tags of the dynamic section. */
enum {
    DT_NEEDED = 1, DT_PLTRELSZ = 2, DT_PLTGOT = 3, DT_HASH = 4, DT_STRTAB = 5, DT_SYMTAB = 6, DT_RELA = 7, DT_RELASZ = 8,
    DT_SONAME = 14, DT_JMPREL = 23, DT_INIT_ARRAY = 25, DT_FINI_ARRAY = 26, DT_INIT_ARRAYSZ = 27, DT_FINI_ARRAYSZ = 28,
    DT_RUNPATH = 29, DT_FLAGS = 30, DT_FLAGS_1 = 0x6ffffffb, DF_BIND_NOW = 8, DF_1_NOW = 1
};

static unsigned value_of(const struct object *object, unsigned tag) {
    for (const struct dynamic *d = object->dynamic; d->tag; d++)
        if (d->tag == tag) return d->value;
    return 0;
}

/* The table that a tag points to; 0: there is none. */
static void *table_of(const struct object *object, unsigned tag) {
    for (const struct dynamic *d = object->dynamic; d->tag; d++)
        if (d->tag == tag) return (void *)(object->base + d->value);
    return 0;
}

static const char *text_of(const struct object *object, unsigned tag) {
    unsigned offset = value_of(object, tag);
    return offset ? object->strings + offset : 0;
}

void ld_read_dynamic(struct object *object) {
    object->strings = table_of(object, DT_STRTAB);
    object->symbols = table_of(object, DT_SYMTAB);
    object->hash = table_of(object, DT_HASH);
    object->relocations = table_of(object, DT_RELA);
    object->relocation_count = value_of(object, DT_RELASZ) / sizeof(struct relocation);
    object->slots = table_of(object, DT_JMPREL);
    object->slot_count = value_of(object, DT_PLTRELSZ) / sizeof(struct relocation);
    object->got = table_of(object, DT_PLTGOT);
    object->init = table_of(object, DT_INIT_ARRAY);
    object->init_count = value_of(object, DT_INIT_ARRAYSZ) / 4;
    object->fini = table_of(object, DT_FINI_ARRAY);
    object->fini_count = value_of(object, DT_FINI_ARRAYSZ) / 4;
    object->soname = text_of(object, DT_SONAME);
    object->runpath = text_of(object, DT_RUNPATH);
    object->bind_now = (value_of(object, DT_FLAGS) & DF_BIND_NOW) || (value_of(object, DT_FLAGS_1) & DF_1_NOW);
}

static struct object *map_file(const char *name, const char *path, int fd) {
    unsigned head[HEAD_BYTES / 4], count;
    int bytes = sys_read(fd, head, sizeof head);
    const struct segment *segments = check_header((const char *)head, bytes, &count);
    if (!segments) {
        ld_fail("%s is not a shared object for this machine", path);
        return 0;
    }
    struct object *object = ld_allocate(sizeof *object);
    object->name = ld_keep(name, ld_length(name));
    object->path = ld_keep(path, ld_length(path));
    if (map_all(object, segments, count, fd)) {
        ld_fail("%s cannot be mapped: no room, or a damaged file", path);
        ld_unmap(object);
        return 0;
    }
    ld_read_segments(object, segments, count);
    if (!object->dynamic || !object->strings || !object->symbols) {
        ld_fail("%s is not a shared object for this machine: it has no dynamic section", path);
        ld_unmap(object);
        return 0;
    }
    ld_trace("map %s at %x, %d pages", path, object->start, (object->end - object->start) / PAGE);
    return object;
}

/* The object of that name, loaded now if it is not there; 0 if it cannot be. It is only mapped yet. */
struct object *ld_open(const char *name, struct object *wanting) {
    char path[PATH_BYTES];
    struct object *object = find_loaded(name);
    if (object) return object;
    int fd = open_library(name, wanting, path);
    if (fd < 0) {
        int is_path = ld_after_slash(name) != name;
        const char *folders = ld.library_path && *ld.library_path ? ld.library_path : "";
        ld_fail("cannot find %s, needed by %s%s%s%s", name, wanting->path, is_path ? "" : " (looked in ", is_path ? "" : folders,
                is_path ? "" : *folders ? " and /lib)" : "/lib)");
        return 0;
    }
    object = find_loaded(path);
    if (!object) {
        object = map_file(name, path, fd);
        if (object) ld_append(object);
    }
    sys_close(fd);
    return object;
}

/* Loads the libraries that an object names. -1 if one of them cannot be. */
int ld_load_needed(struct object *from) {
    unsigned count = 0;
    if (from->needed || !from->dynamic) return 0;
    for (const struct dynamic *d = from->dynamic; d->tag; d++) count += d->tag == DT_NEEDED;
    from->needed = ld_allocate(count * sizeof *from->needed + 1);
    for (const struct dynamic *d = from->dynamic; d->tag; d++) {
        if (d->tag != DT_NEEDED) continue;
        struct object *object = ld_open(from->strings + d->value, from);
        if (!object) return -1;
        object->refs++;
        from->needed[from->needed_count++] = object;
    }
    return 0;
}
