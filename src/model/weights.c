/* weights.c -- see weights.h. Bytes of a file -> tensors with known types and shapes.
 *
 * The file may be half a download, another program's or an enemy's: everything that is later used
 * without a look (offsets, shapes, finite numbers) is looked at here, once. The checksum tells a
 * damaged copy, not a forged one, so no check below leans on it. */
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif
#include "model/weights.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

enum { HEADER = 64, ROW = 128, NAME = 64, OLDEST = 1, NEWEST = 2, MAX_TENSORS = 4096 };
enum dtype { FLOAT32, INT8, BYTES, INT32, DTYPES };
static const char *const dtype_names[DTYPES] = { "float32", "int8", "bytes", "int32" };
static const size_t dtype_sizes[DTYPES] = { 4, 1, 1, 4 };

struct tensor {
    char name[NAME + 1];
    uint32_t dtype, ndim, shape[4];
    uint64_t offset, bytes;
};

static uint32_t read_u32(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static uint64_t read_u64(const unsigned char *p)
{
    return (uint64_t)read_u32(p) | (uint64_t)read_u32(p + 4) << 32;
}

static struct tensor row_read(const struct weights *w, size_t i)
{
    const unsigned char *p = w->at + HEADER + ROW * i;
    struct tensor t = { .dtype = read_u32(p + 64), .ndim = read_u32(p + 68) };
    memcpy(t.name, p, NAME);
    for (size_t k = 0; k < 4; k++)
        t.shape[k] = read_u32(p + 72 + 4 * k);
    t.offset = read_u64(p + 88);
    t.bytes = read_u64(p + 96);
    return t;
}

static bool name_is_plain(const char *name)
{
    size_t n = strlen(name);
    for (size_t i = 0; i < n; i++)
        if (name[i] <= ' ' || name[i] > '~')
            return false;
    return n > 0 && n < NAME;
}

/* Product of the shape in bytes; false when it is none or overflows. */
static bool shape_bytes(const struct tensor *t, uint64_t *bytes)
{
    uint64_t n = dtype_sizes[t->dtype];
    for (size_t k = 0; k < 4; k++) {
        uint64_t side = t->shape[k];
        if (side == 0 || (k >= t->ndim && side != 1) || n > UINT64_MAX / side)
            return false;
        n *= side;
    }
    *bytes = n;
    return true;
}

static dm_status row_check(const struct weights *w, size_t i, dm_report *why)
{
    struct tensor t = row_read(w, i);
    uint64_t need = 0;
    if (!name_is_plain(t.name))
        return fail(why, DM_BAD_DATA, "%s: row %zu of its table has no proper name", w->path, i);
    if (t.dtype >= DTYPES)
        return fail(why, DM_BAD_DATA, "%s: tensor %s has the unknown type %u", w->path, t.name,
                    (unsigned)t.dtype);
    if (t.ndim < 1 || t.ndim > 2)
        return fail(why, DM_BAD_DATA, "%s: tensor %s has %u dimensions; expected 1 or 2", w->path,
                    t.name, (unsigned)t.ndim);
    if (!shape_bytes(&t, &need) || need != t.bytes)
        return fail(why, DM_BAD_DATA,
                    "%s: tensor %s: its shape %u x %u of %s does not make %llu bytes", w->path,
                    t.name, (unsigned)t.shape[0], (unsigned)t.shape[1], dtype_names[t.dtype],
                    (unsigned long long)t.bytes);
    if (t.offset % 64 != 0 || t.offset < HEADER + (uint64_t)ROW * w->n_tensors)
        return fail(why, DM_BAD_DATA, "%s: tensor %s begins at byte %llu, where none may begin",
                    w->path, t.name, (unsigned long long)t.offset);
    if (t.offset > w->size || t.bytes > w->size - t.offset)
        return fail(why, DM_BAD_DATA, "%s: tensor %s reaches beyond the end of the file", w->path,
                    t.name);
    return DM_OK;
}

static dm_status header_check(struct weights *w, dm_report *why)
{
    if (w->size < HEADER || memcmp(w->at, "DMWEIGHT", 8) != 0)
        return fail(why, DM_BAD_DATA, "%s: not a weights file (it does not begin with DMWEIGHT)",
                    w->path);
    w->version = read_u32(w->at + 8);
    if (w->version < OLDEST || w->version > NEWEST)
        return fail(why, DM_BAD_DATA,
                    "%s: version %u of the format; this program reads versions %d to %d", w->path,
                    (unsigned)w->version, OLDEST, NEWEST);
    uint64_t size = read_u64(w->at + 16);
    if (size > w->size)
        return fail(why, DM_BAD_DATA,
                    "%s: ends after %zu bytes, its header says %llu: the copy is incomplete",
                    w->path, w->size, (unsigned long long)size);
    if (size < w->size)
        return fail(why, DM_BAD_DATA,
                    "%s: has %zu bytes, its header says %llu: something follows it", w->path,
                    w->size, (unsigned long long)size);
    w->n_tensors = read_u32(w->at + 12);
    if (w->n_tensors > MAX_TENSORS || HEADER + (uint64_t)ROW * w->n_tensors > size)
        return fail(why, DM_BAD_DATA, "%s: its header says %u tensors, more than it can hold",
                    w->path, (unsigned)w->n_tensors);
    if (XXH64(w->at + HEADER, w->size - HEADER, 0) != read_u64(w->at + 24))
        return fail(why, DM_BAD_DATA, "%s: its checksum differs: the copy is damaged", w->path);
    return DM_OK;
}

static dm_status map_file(struct weights *w, const char *path, dm_report *why)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return fail(why, errno == ENOENT ? DM_NOT_FOUND : DM_IO, "%s: cannot be opened: %s",
                    w->path, strerror(errno));
    struct stat about;
    dm_status s = DM_OK;
    if (fstat(file, &about) != 0)
        s = fail(why, DM_IO, "%s: %s", w->path, strerror(errno));
    else if (!S_ISREG(about.st_mode))
        s = fail(why, DM_BAD_DATA, "%s: not a file", w->path);
    else if (about.st_size < HEADER)
        s = fail(why, DM_BAD_DATA, "%s: not a weights file: it has only %lld bytes", w->path,
                 (long long)about.st_size);
    if (s == DM_OK) {
        w->size = (size_t)about.st_size;
        void *at = mmap(NULL, w->size, PROT_READ, MAP_PRIVATE, file, 0);
        if (at == MAP_FAILED)
            s = fail(why, DM_IO, "%s: cannot be mapped: %s", w->path, strerror(errno));
        else
            w->at = at;
    }
    (void)close(file);
    return s;
}

static bool little_endian(void)
{
    const uint32_t one = 1;
    unsigned char first;
    memcpy(&first, &one, 1);
    return first == 1;
}

dm_status weights_open(struct weights *w, const char *path, dm_report *why)
{
    *w = (struct weights){ 0 };
    size_t n = strlen(path), room = sizeof w->path - 1;
    size_t skip = n > room ? n - room : 0;
    memcpy(w->path, path + skip, n - skip + 1);
    if (!little_endian())
        return fail(why, DM_BAD_DATA, "%s: weights files are for little-endian machines", w->path);
    dm_status s = map_file(w, path, why);
    if (s == DM_OK)
        s = header_check(w, why);
    for (size_t i = 0; s == DM_OK && i < w->n_tensors; i++)
        s = row_check(w, i, why);
    if (s != DM_OK)
        weights_close(w);
    return s;
}

void weights_close(struct weights *w)
{
    if (w->at != NULL)
        (void)munmap((void *)(uintptr_t)w->at, w->size);
    w->at = NULL;
    w->size = 0;
    w->n_tensors = 0;
}

size_t weights_rows(const struct weights *w, const char *name)
{
    for (size_t i = 0; i < w->n_tensors; i++) {
        struct tensor t = row_read(w, i);
        if (strcmp(t.name, name) == 0)
            return t.shape[0];
    }
    return 0;
}

/* A tensor of this name and type, `cols` 0 for one dimension, `rows` 0 for any length. */
static dm_status find(const struct weights *w, const char *name, enum dtype dtype, size_t rows,
                      size_t cols, struct tensor *out, dm_report *why)
{
    for (size_t i = 0; i < w->n_tensors; i++) {
        struct tensor t = row_read(w, i);
        if (strcmp(t.name, name) != 0)
            continue;
        if (t.dtype != (uint32_t)dtype)
            return fail(why, DM_BAD_DATA, "%s: tensor %s is of %s; expected %s", w->path, name,
                        dtype_names[t.dtype], dtype_names[dtype]);
        if (t.ndim != (cols ? 2U : 1U) || (rows && t.shape[0] != rows) ||
            (cols && t.shape[1] != cols))
            return fail(why, DM_BAD_DATA, "%s: tensor %s is %u x %u; expected %zu x %zu", w->path,
                        name, (unsigned)t.shape[0], (unsigned)t.shape[1], rows, cols ? cols : 1);
        *out = t;
        return DM_OK;
    }
    return fail(why, DM_BAD_DATA, "%s: has no tensor %s", w->path, name);
}

dm_status weights_text(const struct weights *w, const char *name, struct span *out, dm_report *why)
{
    struct tensor t = { 0 };
    dm_status s = find(w, name, BYTES, 0, 0, &t, why);
    if (s == DM_OK)
        *out = (struct span){ (const char *)(w->at + t.offset), (size_t)t.bytes };
    return s;
}

dm_status weights_floats(const struct weights *w, const char *name, size_t rows, size_t cols,
                         const float **out, dm_report *why)
{
    struct tensor t = { 0 };
    dm_status s = find(w, name, FLOAT32, rows, cols, &t, why);
    if (s != DM_OK)
        return s;
    for (uint64_t i = 0; i < t.bytes; i += 4)
        if ((read_u32(w->at + t.offset + i) & 0x7F800000U) == 0x7F800000U)
            return fail(why, DM_BAD_DATA, "%s: tensor %s: number %llu is not finite", w->path, name,
                        (unsigned long long)(i / 4));
    *out = (const float *)(const void *)(w->at + t.offset);
    return DM_OK;
}

dm_status weights_int8(const struct weights *w, const char *name, size_t rows, size_t cols,
                       const int8_t **out, dm_report *why)
{
    struct tensor t = { 0 };
    dm_status s = find(w, name, INT8, rows, cols, &t, why);
    if (s == DM_OK)
        *out = (const int8_t *)(w->at + t.offset);
    return s;
}

dm_status weights_linear(const struct weights *w, const char *name, size_t out, size_t in,
                         struct linear *layer, dm_report *why)
{
    char part[NAME];
    size_t out16 = (out + 15) / 16 * 16;
    struct tensor t = { 0 };
    *layer = (struct linear){ .out = out, .out16 = out16, .in = in };
    (void)snprintf(part, sizeof part, "%s.w", name);
    dm_status s = weights_int8(w, part, out16, in, &layer->w, why);
    (void)snprintf(part, sizeof part, "%s.scale", name);
    if (s == DM_OK)
        s = weights_floats(w, part, out16, 0, &layer->scale, why);
    (void)snprintf(part, sizeof part, "%s.bias", name);
    if (s == DM_OK)
        s = weights_floats(w, part, out16, 0, &layer->bias, why);
    (void)snprintf(part, sizeof part, "%s.sum", name);
    if (s == DM_OK)
        s = find(w, part, INT32, out16, 0, &t, why);
    if (s == DM_OK)
        layer->sum = (const int32_t *)(const void *)(w->at + t.offset);
    return s;
}
