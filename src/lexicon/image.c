/* image.c -- an image as one file: saved by the build, mapped by the program.
 *
 * Layout: a header (magic, version, size, checksum, counts), then each array at a multiple of 16.
 * The arrays hold numbers and offsets only, so the file is used as it lies. It is written and read
 * by the same build on the same kind of machine; the size of every struct is part of the header, so
 * a foreign file is refused. */
#include "lexicon/lexicon.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

enum { SECTIONS = 18, IMAGE_VERSION = 3 };

struct image_header {
    char magic[8];
    uint32_t version, n_sections;
    uint64_t size;
    XXH128_canonical_t hash; /* of everything behind the header */
    struct {
        uint32_t at, count, item, zero;
    } section[SECTIONS];
};

/* The arrays of an image in the order of the file. */
struct section {
    const void **items;
    uint32_t *count;
    uint32_t item;
};

static void sections_of(struct image *im, struct section s[SECTIONS])
{
    int i = 0;
#define SECTION(field, n)                                                                          \
    s[i++] =                                                                                       \
        (struct section){ (const void **)(void *)&im->field, &im->n, (uint32_t)sizeof *im->field }
    SECTION(pool, n_pool);
    SECTION(entries, n_entries);
    SECTION(rows, n_rows);
    SECTION(terms, n_terms);
    SECTION(names, n_names);
    SECTION(buckets, n_buckets);
    SECTION(steps, n_steps);
    SECTION(paths, n_paths);
    SECTION(arguments, n_arguments);
    SECTION(frames, n_frames);
    SECTION(words, n_words);
    SECTION(examples, n_examples);
    SECTION(sites, n_sites);
    SECTION(time_tables, n_time_tables);
    SECTION(time_phrases, n_time_phrases);
    SECTION(time_rules, n_time_rules);
    SECTION(time_ops, n_time_ops);
    SECTION(time_presets, n_time_presets);
#undef SECTION
}

static void hash_text(XXH128_canonical_t h, char out[33])
{
    for (int i = 0; i < 16; i++)
        (void)snprintf(out + 2 * i, 3, "%02x", h.digest[i]);
}

/* The whole file in one allocation. */
static void *image_pack(struct image *im, size_t *size)
{
    struct section s[SECTIONS];
    struct image_header head = { .magic = { 'D', 'M', 'L', 'E', 'X', 'I', 'C', 'N' },
                                 .version = IMAGE_VERSION,
                                 .n_sections = SECTIONS };
    sections_of(im, s);
    size_t at = (sizeof head + 15) & ~(size_t)15;
    for (int i = 0; i < SECTIONS; i++) {
        head.section[i].at = (uint32_t)at;
        head.section[i].count = *s[i].count;
        head.section[i].item = s[i].item;
        at += ((size_t)*s[i].count * s[i].item + 15) & ~(size_t)15;
    }
    if (at > UINT32_MAX)
        return NULL;
    head.size = at;
    char *bytes = calloc(1, at);
    if (bytes == NULL)
        return NULL;
    for (int i = 0; i < SECTIONS; i++)
        if (*s[i].count > 0)
            memcpy(bytes + head.section[i].at, *s[i].items, (size_t)*s[i].count * s[i].item);
    XXH128_canonicalFromHash(&head.hash, XXH3_128bits(bytes + sizeof head, at - sizeof head));
    memcpy(bytes, &head, sizeof head);
    *size = at;
    hash_text(head.hash, im->hash);
    return bytes;
}

dm_status image_save(const struct image *im, const char *path, dm_report *why)
{
    struct image copy = *im;
    size_t size = 0;
    void *bytes = image_pack(&copy, &size);
    if (bytes == NULL)
        return fail(why, DM_NO_MEMORY, "no memory to pack the lexicon");
    FILE *f = fopen(path, "wb");
    bool ok = f != NULL && fwrite(bytes, 1, size, f) == size;
    if (f != NULL && fclose(f) != 0)
        ok = false;
    free(bytes);
    if (!ok)
        return fail(why, DM_IO, "%s: cannot be written: %s", path, strerror(errno));
    return DM_OK;
}

static dm_status image_open(struct image *im, const char *path, dm_report *why)
{
    const struct image_header *head = im->map;
    if (im->map_size < sizeof *head || memcmp(head->magic, "DMLEXICN", 8) != 0)
        return fail(why, DM_BAD_DATA, "%s: this is no compiled lexicon", path);
    if (head->version != IMAGE_VERSION || head->n_sections != SECTIONS)
        return fail(why, DM_BAD_DATA,
                    "%s: a compiled lexicon of version %u, this program reads version %d: build it "
                    "again with make",
                    path, head->version, IMAGE_VERSION);
    if (head->size != im->map_size)
        return fail(why, DM_BAD_DATA,
                    "%s: ends after %zu bytes, its header says %llu: the copy is incomplete", path,
                    im->map_size, (unsigned long long)head->size);
    const char *bytes = im->map;
    XXH128_canonical_t hash;
    XXH128_canonicalFromHash(&hash,
                             XXH3_128bits(bytes + sizeof *head, im->map_size - sizeof *head));
    if (memcmp(&hash, &head->hash, sizeof hash) != 0)
        return fail(why, DM_BAD_DATA, "%s: its checksum is wrong: the file is damaged", path);
    struct section s[SECTIONS];
    sections_of(im, s);
    for (int i = 0; i < SECTIONS; i++) {
        uint64_t end = head->section[i].at + (uint64_t)head->section[i].count * s[i].item;
        if (head->section[i].item != s[i].item || end > im->map_size || head->section[i].at % 16)
            return fail(why, DM_BAD_DATA,
                        "%s: its layout is that of another build of the program: "
                        "build it again with make",
                        path);
        *s[i].items = bytes + head->section[i].at;
        *s[i].count = head->section[i].count;
    }
    hash_text(hash, im->hash);
    return DM_OK;
}

dm_status image_map(struct image *out, const char *path, dm_report *why)
{
    *out = (struct image){ 0 };
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat st;
    if (fd < 0 || fstat(fd, &st) != 0 || st.st_size < 0) {
        dm_status s =
            fail(why, DM_IO, "%s: the compiled lexicon cannot be read: %s", path, strerror(errno));
        if (fd >= 0)
            (void)close(fd);
        return s;
    }
    out->map_size = (size_t)st.st_size;
    out->map =
        out->map_size ? mmap(NULL, out->map_size, PROT_READ, MAP_PRIVATE, fd, 0) : MAP_FAILED;
    (void)close(fd);
    if (out->map == MAP_FAILED) {
        *out = (struct image){ 0 };
        return fail(why, DM_BAD_DATA, "%s: empty, or cannot be mapped", path);
    }
    out->mapped = true;
    dm_status s = image_open(out, path, why);
    if (s != DM_OK)
        image_free(out);
    return s;
}

/* Gives the builder's arrays the same form as a mapped file: one block, one hash. */
dm_status image_settle(struct image *im, dm_report *why);
dm_status image_settle(struct image *im, dm_report *why)
{
    size_t size = 0;
    void *bytes = image_pack(im, &size);
    if (bytes == NULL)
        return fail(why, DM_NO_MEMORY, "no memory to pack the lexicon");
    im->map = bytes;
    im->map_size = size;
    im->mapped = false;
    return image_open(im, "lexicon", why);
}

void image_free(struct image *im)
{
    if (im->map != NULL) {
        if (im->mapped)
            (void)munmap(im->map, im->map_size);
        else
            free(im->map);
    }
    *im = (struct image){ 0 };
}
