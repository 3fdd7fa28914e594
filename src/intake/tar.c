/* tar.c -- tar as an input: ustar, pax, GNU's long names. An entry's path is its key and is never
 * opened; folders, links, devices and files with holes are passed over and counted.
 *
 * A head whose sum is wrong is named; then the next right one is looked for, block by block, or
 * byte by byte where unpacking left a gap. Archives that were written one behind the other are read
 * to the last: blocks of zeros between them are passed. */
#include "intake/archive.h"

#include <stdlib.h>

enum { TAR_BLOCK = 512 };

/* ---- Heads ---- */

struct tar_head {
    struct span name, prefix; /* without the zeros behind them */
    char type;
    uint64_t size;
    bool good_size;
};

static struct span text_field(const char *block, size_t at, size_t n)
{
    const char *zero = memchr(block + at, '\0', n);
    return (struct span){ block + at, zero ? (size_t)(zero - (block + at)) : n };
}

/* A number in octal, or in base 256 where the first bit is set; false: neither. */
static bool number_field(const char *block, size_t at, size_t n, uint64_t *out)
{
    const unsigned char *p = (const unsigned char *)block + at;
    *out = 0;
    if (p[0] & 0x80) {
        uint64_t value = p[0] & 0x3F;
        if (p[0] & 0x40)
            return false; /* below zero */
        for (size_t i = 1; i < n; i++) {
            if (value >> 55)
                return false;
            value = value << 8 | p[i];
        }
        *out = value;
        return true;
    }
    size_t i = 0, digits = 0;
    while (i < n && p[i] == ' ')
        i++;
    for (; i < n && p[i] >= '0' && p[i] <= '7'; i++, digits++)
        *out = *out << 3 | (uint64_t)(p[i] - '0');
    for (; i < n; i++)
        if (p[i] != ' ' && p[i] != '\0')
            return false;
    return digits > 0;
}

static bool sum_is_right(const char *block)
{
    uint64_t want;
    uint32_t sum = 8 * ' ';
    int32_t signed_sum = 8 * ' '; /* some old programs added signed characters */
    if (!number_field(block, 148, 8, &want))
        return false;
    for (size_t i = 0; i < TAR_BLOCK; i++) {
        if (i >= 148 && i < 156)
            continue;
        sum += (unsigned char)block[i];
        signed_sum += (signed char)block[i];
    }
    return want == sum || (signed_sum >= 0 && want == (uint64_t)signed_sum);
}

static bool is_zero(const char *block)
{
    for (size_t i = 0; i < TAR_BLOCK; i++)
        if (block[i] != '\0')
            return false;
    return true;
}

/* Also the head that has one byte wrong, so that damage there costs one entry and not all. */
static bool tar_sniff(struct span head)
{
    static const struct {
        size_t at, n;
    } numbers[] = { { 100, 8 }, { 108, 8 }, { 116, 8 }, { 124, 12 }, { 136, 12 }, { 148, 8 } };
    if (head.len < TAR_BLOCK || head.at[0] == '\0')
        return false;
    size_t fields = 0, marks = 0;
    uint64_t unused;
    for (size_t i = 0; i < 6; i++)
        fields += number_field(head.at, numbers[i].at, numbers[i].n, &unused);
    for (size_t i = 0; i < 5; i++)
        marks += head.at[257 + i] == "ustar"[i];
    if (sum_is_right(head.at))
        return marks == 5 || fields == 6;
    return (marks == 5 && fields >= 5) || (marks == 4 && fields == 6);
}

static void read_head(const char *block, struct tar_head *out)
{
    bool ustar = memcmp(block + 257, "ustar\0", 6) == 0; /* GNU's own keeps other things there */
    *out =
        (struct tar_head){ .name = text_field(block, 0, 100),
                           .prefix = ustar ? text_field(block, 345, 155) : (struct span){ "", 0 },
                           .type = block[156] };
    out->good_size = number_field(block, 124, 12, &out->size);
}

/* ---- What is said in entries of its own ---- */

/* The value of a record "LEN KEY=VALUE\n" of a pax head; *wrong: it has a mistake. */
static bool pax_next(struct span *rest, struct span *key, struct span *value)
{
    size_t len = 0, i = 0;
    while (i < rest->len && i < 8 && rest->at[i] >= '0' && rest->at[i] <= '9')
        len = len * 10 + (size_t)(rest->at[i++] - '0');
    if (i == 0 || i >= rest->len || rest->at[i] != ' ' || len < i + 4 || len > rest->len ||
        rest->at[len - 1] != '\n')
        return false;
    struct span line = span_cut(*rest, i + 1, len - 1);
    size_t equals = span_find(line, SPAN("="));
    if (equals == SIZE_MAX)
        return false;
    *key = span_cut(line, 0, equals);
    *value = span_from(line, equals + 1);
    *rest = span_from(*rest, len);
    return true;
}

struct tar_said {
    bool name, sparse, size; /* what was said of the next entry */
    uint64_t bytes;
};

static dm_status take_pax(struct archive *a, struct span data, struct tar_said *said,
                          dm_report *why)
{
    struct span key, value;
    while (data.len > 0 && data.at[0] != '\0') {
        if (!pax_next(&data, &key, &value))
            return fail(why, DM_BAD_INPUT,
                        "at byte %llu: what is said about the next entry is "
                        "damaged",
                        (unsigned long long)a->from.passed);
        if (span_is(key, "path") && value.len > 0) {
            said->name = true;
            if (!archive_name(a, value))
                return fail(why, DM_NO_MEMORY, "out of memory");
        } else if (span_is(key, "size")) {
            said->size = true;
            said->bytes = 0;
            for (size_t i = 0; i < value.len && i < 18; i++)
                said->bytes = said->bytes * 10 + (uint64_t)((value.at[i] - '0') & 15);
        } else if (span_starts(key, "GNU.sparse.")) {
            said->sparse = true;
        }
    }
    return DM_OK;
}

static uint64_t padding(uint64_t size)
{
    return (TAR_BLOCK - size % TAR_BLOCK) % TAR_BLOCK;
}

/* Reads the content of an entry that says something about the next one. */
static dm_status take_said(struct archive *a, const struct tar_head *h, struct tar_said *said,
                           dm_report *why)
{
    struct span data;
    if (h->size > ARCHIVE_HEAD) {
        a->left = h->size;
        a->pad = padding(h->size);
        return fail(why, DM_LIMIT, "at byte %llu: more than %d MB are said about one entry",
                    (unsigned long long)a->from.passed, ARCHIVE_HEAD >> 20);
    }
    size_t size = (size_t)h->size, whole = size + (size_t)padding(h->size);
    char type = h->type;
    dm_status status = archive_hold(a, whole, &data, why);
    if (status != DM_OK)
        return status;
    if (data.len < whole) {
        source_pass(&a->from, data.len);
        return DM_OK; /* the end is told by the caller */
    }
    data = span_cut(data, 0, size);
    if (type == 'L') {
        while (data.len > 0 && data.at[data.len - 1] == '\0')
            data.len--;
        said->name = true;
        if (!archive_name(a, data))
            status = fail(why, DM_NO_MEMORY, "out of memory");
    } else if (type == 'x') {
        status = take_pax(a, data, said, why);
    }
    source_pass(&a->from, whole);
    return status;
}

/* ---- Entries ---- */

/* Behind damage: to the next right head. */
static dm_status find_head(struct archive *a, bool *end, dm_report *why)
{
    /* Blocks lie in step unless unpacking left a gap of unknown size. */
    size_t step = a->gap ? 1 : TAR_BLOCK;
    for (;;) {
        struct span held;
        dm_status status = archive_hold(a, TAR_BLOCK, &held, why);
        if (status != DM_OK)
            return status;
        if (held.len < TAR_BLOCK) {
            source_pass(&a->from, held.len);
            a->ended = true; /* one error is enough */
            return archive_end(a, end, why);
        }
        size_t at = 0;
        while (at + TAR_BLOCK <= held.len) {
            const char *block = held.at + at;
            if (memcmp(block + 257, "ustar", 5) == 0 && sum_is_right(block)) {
                source_pass(&a->from, at);
                a->gap = false;
                return DM_OK;
            }
            at += step;
        }
        source_pass(&a->from, at);
    }
}

/* The rest of the entry before, which nobody wanted. */
static dm_status pass_entry(struct archive *a, dm_report *why)
{
    uint64_t rest = a->left + a->pad;
    dm_status status = archive_skip(a, &rest, why);
    bool cut = status == DM_OK && rest > a->pad && a->from.fault == DM_OK;
    a->left = a->pad = 0;
    if (cut) {
        a->over = true;
        return fail(why, DM_BAD_INPUT, "the archive ends too early, in the midst of an entry");
    }
    return status;
}

static bool is_hidden(struct span name)
{
    struct span part;
    while (span_next(&name, '/', &part))
        if (part.len > 1 && part.at[0] == '.' && !span_is(part, ".."))
            return true;
    return false;
}

static dm_status take_name(struct archive *a, const struct tar_head *h, const struct tar_said *said,
                           dm_report *why)
{
    bool good = true;
    if (!said->name) {
        struct buffer b = { 0 };
        if (h->prefix.len > 0) {
            buffer_add(&b, h->prefix);
            buffer_char(&b, '/');
        }
        buffer_add(&b, h->name);
        good = !b.failed && archive_name(a, buffer_span(&b));
        buffer_clear(&b);
    }
    return good && !a->name.failed ? DM_OK : fail(why, DM_NO_MEMORY, "out of memory");
}

/* One head, already held: fills out, or *pass: it is to be passed over. */
static dm_status take_head(struct archive *a, const char *block, struct tar_said *said, bool *pass,
                           dm_report *why)
{
    struct tar_head h;
    read_head(block, &h);
    uint64_t at = a->from.passed;
    *pass = true;
    if (!h.good_size) {
        source_pass(&a->from, TAR_BLOCK);
        a->gap = true;
        return fail(why, DM_BAD_INPUT, "at byte %llu: the size of an entry is no number",
                    (unsigned long long)at);
    }
    if (h.type == 'x' || h.type == 'L' || h.type == 'K' || h.type == 'g') {
        source_pass(&a->from, TAR_BLOCK);
        return take_said(a, &h, said, why);
    }
    dm_status status = take_name(a, &h, said, why);
    if (status != DM_OK)
        return status;
    source_pass(&a->from, TAR_BLOCK);
    a->left = said->size ? said->bytes : h.size;
    a->pad = padding(a->left);
    struct span name = buffer_span(&a->name);
    bool regular = h.type == '0' || h.type == '\0' || h.type == '7';
    bool folder = h.type == '5' || span_ends(name, "/");
    if (h.type == '1' || h.type == '2' || h.type == '5')
        a->left = a->pad = 0; /* links and folders have no content, whatever their size says */
    if (name.len > ARCHIVE_NAME)
        return fail(why, DM_LIMIT, "at byte %llu: the name of an entry has more than %d bytes",
                    (unsigned long long)at, ARCHIVE_NAME);
    *pass = !regular || folder || said->sparse || is_hidden(name) || name.len == 0;
    a->passed += *pass && !folder;
    *said = (struct tar_said){ 0 };
    return DM_OK;
}

static dm_status tar_next(struct archive *a, struct archive_entry *out, bool *end, dm_report *why)
{
    struct tar_said said = { 0 };
    *end = a->over;
    while (!*end) {
        struct span held;
        dm_status status = pass_entry(a, why);
        if (status == DM_OK && a->gap)
            status = find_head(a, end, why);
        if (status == DM_OK && !*end)
            status = archive_hold(a, TAR_BLOCK, &held, why);
        if (status != DM_OK || *end)
            return status;
        if (held.len < TAR_BLOCK) {
            source_pass(&a->from, held.len);
            status = archive_end(a, end, why);
            if (status == DM_OK && (held.len > 0 || !a->ended))
                return fail(why, DM_BAD_INPUT,
                            "the archive ends without its end mark: it may "
                            "have been cut off");
            if (status != DM_OK)
                return status;
            continue;
        }
        a->ended = is_zero(held.at);
        if (a->ended) {
            source_pass(&a->from, TAR_BLOCK);
            continue;
        }
        if (!sum_is_right(held.at)) {
            uint64_t at = a->from.passed;
            source_pass(&a->from, TAR_BLOCK);
            status = find_head(a, end, why);
            a->begun = true;
            return status != DM_OK
                       ? status
                       : fail(why, DM_BAD_INPUT,
                              "at byte %llu: the head of an entry is damaged; what "
                              "follows is read again from byte %llu on",
                              (unsigned long long)at, (unsigned long long)a->from.passed);
        }
        bool pass;
        status = take_head(a, held.at, &said, &pass, why);
        if (status != DM_OK)
            return status;
        if (!pass) {
            *out = (struct archive_entry){ .name = buffer_span(&a->name) };
            return DM_OK;
        }
    }
    return DM_OK;
}

/* ---- An entry's bytes ---- */

struct tar_stream {
    struct stream stream;
    struct archive *archive;
};

static dm_status entry_read(struct stream *stream, char *at, size_t room, size_t *n, dm_report *why)
{
    struct archive *a = ((struct tar_stream *)stream)->archive;
    struct span held;
    *n = 0;
    if (a->left == 0 || a->gap || a->over)
        return DM_OK;
    dm_status status = archive_hold(a, 1, &held, why);
    if (status != DM_OK)
        return status;
    if (held.len == 0) {
        bool end = false;
        a->left = a->pad = 0;
        status = archive_end(a, &end, why);
        return status != DM_OK ? status
                               : fail(why, DM_BAD_INPUT,
                                      "the archive ends too early, in the midst "
                                      "of this entry");
    }
    *n = held.len < room ? held.len : room;
    if (*n > a->left)
        *n = (size_t)a->left;
    memcpy(at, held.at, *n);
    source_pass(&a->from, *n);
    a->left -= *n;
    return DM_OK;
}

static void entry_close(struct stream *stream)
{
    free(stream);
}

static dm_status tar_open(struct archive *a, struct source *out, dm_report *why)
{
    struct tar_stream *t = calloc(1, sizeof *t);
    if (t == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    *t = (struct tar_stream){ { entry_read, entry_close, false }, a };
    *out = (struct source){ .stream = &t->stream };
    return DM_OK;
}

const struct archive_kind archive_tar = { "tar", tar_sniff, tar_next, tar_open };
