/* folder.c -- see folder.h. An explicit stack of sorted listings instead of recursion; symbolic
 * links are followed only to files that lie below the folder itself, so nothing leaves and nothing
 * loops. */
#define _XOPEN_SOURCE 700
#include "intake/folder.h"
#include "base/buffer.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>

struct level {
    char **names; /* sorted by bytes */
    size_t n, at;
    size_t path_len; /* of folder.path up to this folder, without the slash behind it */
};

struct folder {
    struct level levels[INTAKE_DEPTH];
    size_t depth;
    char *real;         /* the folder's resolved path */
    struct buffer path; /* what is looked at now */
    struct buffer key;
    size_t key_root;  /* bytes of the folder's name in key */
    size_t path_root; /* bytes of the folder's path in path */
};

static int name_cmp(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void level_free(struct level *l)
{
    for (size_t i = l->at; i < l->n; i++)
        free(l->names[i]);
    free(l->names);
    *l = (struct level){ 0 };
}

/* All names of the folder that are not hidden. */
static dm_status level_read(struct level *l, const char *path, dm_report *why)
{
    DIR *dir = opendir(path);
    if (dir == NULL)
        return fail(why, DM_IO, "%s: the folder cannot be opened: %s", path, strerror(errno));
    size_t room = 0;
    dm_status status = DM_OK;
    const struct dirent *e;
    while (status == DM_OK && (errno = 0, e = readdir(dir)) != NULL) {
        if (e->d_name[0] == '.')
            continue;
        if (l->n >= INTAKE_ENTRIES) {
            status =
                fail(why, DM_LIMIT, "%s: more than %d names in one folder", path, INTAKE_ENTRIES);
            break;
        }
        if (l->n == room) {
            room = room ? room * 2 : 64;
            char **more = realloc(l->names, room * sizeof *more);
            if (more == NULL) {
                status = fail(why, DM_NO_MEMORY, "out of memory");
                break;
            }
            l->names = more;
        }
        l->names[l->n] = strdup(e->d_name);
        if (l->names[l->n] == NULL)
            status = fail(why, DM_NO_MEMORY, "out of memory");
        else
            l->n++;
    }
    if (status == DM_OK && errno != 0)
        status = fail(why, DM_IO, "%s: the folder cannot be read: %s", path, strerror(errno));
    (void)closedir(dir);
    if (status != DM_OK)
        level_free(l);
    else if (l->n > 1)
        qsort(l->names, l->n, sizeof l->names[0], name_cmp);
    return status;
}

/* The folder's own name, also of "." and "dir/..". */
static struct span folder_name(const char *path, const char *real)
{
    struct span p = span_of(path);
    while (p.len > 1 && p.at[p.len - 1] == '/')
        p.len--;
    size_t at = p.len;
    while (at > 0 && p.at[at - 1] != '/')
        at--;
    struct span name = span_from(p, at);
    if (name.len > 0 && !span_is(name, ".") && !span_is(name, ".."))
        return name;
    const char *slash = strrchr(real, '/');
    return span_of(slash ? slash + 1 : real);
}

dm_status folder_open(struct folder **out, const char *path, dm_report *why)
{
    *out = NULL;
    struct folder *f = calloc(1, sizeof *f);
    if (f == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    f->real = realpath(path, NULL);
    if (f->real == NULL) {
        folder_free(f);
        return fail(why, DM_IO, "%s: the folder cannot be opened: %s", path, strerror(errno));
    }
    struct span p = span_of(path);
    while (p.len > 1 && p.at[p.len - 1] == '/')
        p.len--;
    buffer_add(&f->path, p);
    buffer_add(&f->key, folder_name(path, f->real));
    f->path_root = f->path.len;
    f->key_root = f->key.len;
    dm_status status = buffer_string(&f->path) && buffer_string(&f->key)
                           ? level_read(&f->levels[0], f->path.at, why)
                           : fail(why, DM_NO_MEMORY, "out of memory");
    if (status != DM_OK) {
        folder_free(f);
        return status;
    }
    f->levels[0].path_len = f->path.len;
    f->depth = 1;
    *out = f;
    return DM_OK;
}

/* Sets path and key to the name in the level. */
static bool enter(struct folder *f, const struct level *l, const char *name)
{
    f->path.len = l->path_len;
    if (f->path.len == 0 || f->path.at[f->path.len - 1] != '/')
        buffer_char(&f->path, '/');
    buffer_text(&f->path, name);
    f->key.len = f->key_root;
    if (f->path.len > f->path_root) {
        struct span below = span_from(buffer_span(&f->path), f->path_root);
        if (below.len > 0 && below.at[0] != '/')
            buffer_char(&f->key, '/');
        buffer_add(&f->key, below);
    }
    return buffer_string(&f->path) != NULL && buffer_string(&f->key) != NULL;
}

/* Whether a link may be read: a file, and below the folder. */
static dm_status check_link(const struct folder *f, const struct stat *target, dm_report *why)
{
    if (S_ISDIR(target->st_mode))
        return fail(why, DM_BAD_INPUT, "%s: a link to a folder, which is not followed", f->path.at);
    char *real = realpath(f->path.at, NULL);
    if (real == NULL)
        return fail(why, DM_IO, "%s: %s", f->path.at, strerror(errno));
    size_t n = strlen(f->real);
    bool below = strncmp(real, f->real, n) == 0 && (real[n] == '/' || f->real[n - 1] == '/');
    free(real);
    return below
               ? DM_OK
               : fail(why, DM_BAD_INPUT,
                      "%s: a link that leads out of the folder, which is not followed", f->path.at);
}

static dm_status descend(struct folder *f, dm_report *why)
{
    if (f->depth >= INTAKE_DEPTH)
        return fail(why, DM_LIMIT, "%s: more than %d folders deep", f->path.at, INTAKE_DEPTH);
    struct level *l = &f->levels[f->depth];
    *l = (struct level){ 0 };
    dm_status status = level_read(l, f->path.at, why);
    if (status == DM_OK) {
        l->path_len = f->path.len;
        f->depth++;
    }
    return status;
}

dm_status folder_next(struct folder *f, const char **path, const char **key, dm_report *why)
{
    *path = *key = NULL;
    while (f->depth > 0) {
        struct level *l = &f->levels[f->depth - 1];
        if (l->at == l->n) {
            level_free(l);
            f->depth--;
            continue;
        }
        char *name = l->names[l->at++];
        bool fits = enter(f, l, name);
        free(name);
        if (!fits)
            return fail(why, DM_NO_MEMORY, "out of memory");
        struct stat st, target;
        if (lstat(f->path.at, &st) != 0)
            return fail(why, DM_IO, "%s: %s", f->path.at, strerror(errno));
        if (S_ISDIR(st.st_mode)) {
            dm_status status = descend(f, why);
            if (status != DM_OK)
                return status;
            continue;
        }
        if (S_ISLNK(st.st_mode)) {
            if (stat(f->path.at, &target) != 0)
                return fail(why, DM_IO, "%s: a link to nothing: %s", f->path.at, strerror(errno));
            dm_status status = check_link(f, &target, why);
            if (status != DM_OK)
                return status;
            st = target;
        }
        if (!S_ISREG(st.st_mode))
            return fail(why, DM_BAD_INPUT, "%s: neither a file nor a folder", f->path.at);
        *path = f->path.at;
        *key = f->key.at;
        return DM_OK;
    }
    return DM_OK;
}

void folder_free(struct folder *f)
{
    if (f == NULL)
        return;
    for (size_t i = 0; i < f->depth; i++)
        level_free(&f->levels[i]);
    free(f->real);
    buffer_clear(&f->path);
    buffer_clear(&f->key);
    free(f);
}
