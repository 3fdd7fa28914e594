/* intake.c -- paths -> articles: opens what was named, finds the format, gives keys and versions.
 *
 * Of a file with many lines one line is held at a time. Errors name the input; what follows is
 * still read. */
#define _POSIX_C_SOURCE 200809L
#include "intake/intake.h"
#include "intake/conllu.h"
#include "intake/folder.h"
#include "intake/format.h"
#include "intake/source.h"
#include "base/buffer.h"
#include "base/utf8.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

struct input {
    struct input_options options;
    char *date, *outlet;   /* copies of the options' */
    struct folder *folder; /* NULL: one file or standard input */
    char *path, *key;      /* of the file that is open; key NULL: standard input */
    struct source source;
    const struct format *format; /* of the file that is open */
    bool open, pending;          /* a file is open; `path` waits to be opened */
    bool ended;                  /* its last entry was given */
    bool conllu, skipping;       /* it is CoNLL-U; a sentence too long is to be passed over */
    uint32_t part;               /* parts of it read so far */
    struct buffer line_key;      /* of the entry given last */
    size_t count;                /* articles met so far, for shards */
    int given;                   /* a file that somebody else opened, or -1 */
};

/* ---- One article ---- */

static bool set_hash(struct article *a, struct span bytes)
{
    XXH128_hash_t h = XXH3_128bits(bytes.at, bytes.len);
    a->hash = arena_printf(&a->arena, "%016llx%016llx", (unsigned long long)h.high64,
                           (unsigned long long)h.low64);
    return a->hash.at != NULL;
}

/* Makes the article of `bytes`. The key given in the bytes wins, then `key`, then the hash. */
static dm_status article_make(struct article **out, const struct format *format, struct span bytes,
                              const char *key, const struct input_options *options, dm_report *why)
{
    *out = NULL;
    struct article *a = article_new();
    if (a == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    a->given = a->text = (struct span){ "", 0 };
    dm_status status = set_hash(a, bytes) ? DM_OK : fail(why, DM_NO_MEMORY, "out of memory");
    if (status == DM_OK && bytes.len > 0)
        status = format->read(a, bytes, options, why);
    if (status == DM_OK && a->key.len == 0) {
        a->key = key ? arena_copy(&a->arena, span_of(key)) : a->hash;
        if (a->key.at == NULL)
            status = fail(why, DM_NO_MEMORY, "out of memory");
    }
    if (status == DM_OK)
        article_headers(a, options);
    if (status != DM_OK) {
        article_free(a);
        return status;
    }
    *out = a;
    return DM_OK;
}

/* A JSON object that was written over several lines: its first line is only "{". */
static bool is_spread_object(struct span head)
{
    const char *stop = head.len > 0 ? memchr(head.at, '\n', head.len) : NULL;
    if (span_starts(head, "\xEF\xBB\xBF"))
        head = span_from(head, 3);
    return stop != NULL && span_is(span_trim(span_cut(head, 0, (size_t)(stop - head.at))), "{");
}

dm_status intake_read(struct article **out, const void *bytes, size_t n, const char *key,
                      const struct input_options *options, dm_report *why)
{
    *out = NULL;
    struct span all = { bytes ? bytes : "", n };
    const struct format *format = format_of(span_cut(all, 0, INTAKE_HEAD), why);
    if (format == NULL)
        return DM_BAD_INPUT;
    if (n > format->limit)
        return fail(why, DM_LIMIT, "more than %zu MB, the most that is read of one article",
                    format->limit >> 20);
    return article_make(out, format, all, key, options, why);
}

/* ---- Entries ---- */

/* An article of whole sentences; with their own tokens, or of their text. */
static dm_status conllu_article(struct article **out, const struct format *format,
                                const struct raw_entry *e, const char *key, const char *path,
                                const struct input_options *o, dm_report *why)
{
    if (!o->given_tokens) {
        struct arena arena = { 0 };
        struct span text = conllu_text(&arena, e->bytes);
        dm_status status = text.at == NULL ? fail(why, DM_NO_MEMORY, "out of memory")
                                           : article_make(out, format_plain(), text, key, o, why);
        arena_clear(&arena);
        return status;
    }
    dm_status status = article_make(out, format, (struct span){ "", 0 }, key, o, why);
    if (status != DM_OK)
        return status;
    struct article *a = *out;
    a->given_line = e->line;
    a->given = arena_copy(&a->arena, e->bytes);
    status = a->given.at == NULL ? fail(why, DM_NO_MEMORY, "out of memory")
                                 : conllu_tokens(a, path, why);
    if (status != DM_OK) {
        article_free(a);
        *out = NULL;
    }
    return status;
}

static dm_status fail_named(dm_report *why, dm_status status, const char *path, size_t line)
{
    dm_report reason;
    if (why == NULL)
        return status;
    reason = *why;
    if (line > 0)
        return fail(why, status, "%s:%zu: %s", path, line, reason.text);
    return fail(why, status, "%s: %s", path, reason.text);
}

dm_status entry_read(struct article **out, const struct raw_entry *e,
                     const struct input_options *options, dm_report *why)
{
    static const struct input_options none = { .date = NULL };
    struct arena names = { 0 };
    struct span key = e->key.at ? arena_copy(&names, e->key) : e->key;
    struct span path = arena_copy(&names, e->path);
    const struct format *format = format_named(e->format);
    dm_status status = DM_OK;
    *out = NULL;
    if (options == NULL)
        options = &none;
    if (path.at == NULL || (e->key.at != NULL && key.at == NULL))
        status = fail(why, DM_NO_MEMORY, "out of memory");
    else if (format == NULL)
        status = fail(why, DM_BAD_INPUT, "\"%.*s\" is no format", SPAN_FMT(e->format));
    else if (e->conllu)
        status = conllu_article(out, format, e, key.at, path.at, options, why);
    else
        status = article_make(out, format, e->bytes, key.at, options, why);
    if (status == DM_OK)
        (*out)->part = e->part;
    else
        (void)fail_named(why, status, path.at ? path.at : "input", e->line);
    arena_clear(&names);
    return status;
}

/* ---- Files ---- */

static const char *shown_path(const struct input *in)
{
    return in->path ? in->path : "standard input";
}

static void file_close(struct input *in)
{
    source_close(&in->source);
    buffer_clear(&in->line_key);
    free(in->path);
    free(in->key);
    in->path = in->key = NULL;
    in->open = in->ended = in->conllu = in->skipping = false;
    in->part = 0;
    in->format = NULL;
}

static dm_status file_open(struct input *in, dm_report *why)
{
    int fd = in->given >= 0 ? in->given : STDIN_FILENO;
    if (in->path != NULL && in->given < 0) {
        fd = open(in->path, O_RDONLY | O_NOCTTY | O_CLOEXEC);
        if (fd < 0)
            return fail(why, DM_IO, "%s: cannot be opened: %s", in->path, strerror(errno));
    }
    in->source = (struct source){ .fd = fd, .owned = in->path != NULL && in->given < 0 };
    in->open = true;
    struct span head;
    dm_status status = source_head(&in->source, INTAKE_HEAD, &head, why);
    if (status == DM_OK) {
        in->format = format_of(head, why);
        if (in->format == NULL)
            status = DM_BAD_INPUT;
        in->conllu = in->options.in_parts && conllu_sniff(head);
        if (status == DM_OK && in->options.given_tokens && !in->conllu)
            status = fail(why, DM_BAD_INPUT, "--tokens needs CoNLL-U, and this is none");
        if (in->conllu && span_starts(head, "\xEF\xBB\xBF"))
            (void)source_take(&in->source, 3);
    }
    return status == DM_OK ? DM_OK : fail_named(why, status, shown_path(in), 0);
}

/* Whether the article met now is of this shard. */
static bool is_ours(struct input *in)
{
    size_t at = in->count++;
    return in->options.shards < 2 || at % in->options.shards == in->options.shard;
}

static struct span key_of(const char *key)
{
    return key ? span_of(key) : (struct span){ NULL, 0 };
}

static void entry_set(const struct input *in, struct span bytes, struct raw_entry *out)
{
    *out = (struct raw_entry){ .format = span_of(in->format->name),
                               .bytes = bytes,
                               .key = key_of(in->key),
                               .path = span_of(shown_path(in)) };
}

/* The file is closed with the next call: its bytes are asked for until then. */
static dm_status whole_entry(struct input *in, size_t limit, struct raw_entry *out, dm_report *why)
{
    struct span bytes;
    if (!is_ours(in)) {
        file_close(in);
        return DM_OK;
    }
    dm_status status = source_rest(&in->source, limit, &bytes, why);
    in->ended = status == DM_OK;
    if (status == DM_OK) {
        entry_set(in, bytes, out);
        return DM_OK;
    }
    (void)fail_named(why, status, shown_path(in), 0);
    file_close(in);
    return status;
}

static bool is_empty_line(struct span line)
{
    if (span_starts(line, "\xEF\xBB\xBF"))
        line = span_from(line, 3);
    return span_trim(line).len == 0;
}

static dm_status line_entry(struct input *in, struct span line, struct raw_entry *out,
                            dm_report *why)
{
    while (line.len > 0 && line.at[line.len - 1] == '\r')
        line.len--;
    entry_set(in, line, out);
    out->line = in->source.line;
    if (in->key == NULL)
        return DM_OK;
    buffer_empty(&in->line_key);
    buffer_printf(&in->line_key, "%s:%zu", in->key, in->source.line);
    if (in->line_key.failed)
        return fail(why, DM_NO_MEMORY, "out of memory");
    out->key = buffer_span(&in->line_key);
    return DM_OK;
}

/* ---- In parts ---- */

/* The next part of text or CoNLL-U. An empty input is one empty article. */
static dm_status part_next(struct input *in, struct raw_entry *out, dm_report *why)
{
    struct span bytes = { "", 0 };
    size_t line = in->source.line + 1;
    dm_status status = DM_OK;
    if (in->skipping)
        status = conllu_skip(&in->source, why);
    in->skipping = false;
    if (status == DM_OK)
        status = in->conllu ? conllu_next(&in->source, &bytes, &line, why)
                            : source_part(&in->source, INTAKE_PART, &bytes, why);
    if (status == DM_OK && bytes.len == 0 && in->part > 0) {
        file_close(in);
        return DM_OK;
    }
    if (status == DM_OK) {
        entry_set(in, bytes, out);
        out->line = line;
        out->part = in->part;
        out->conllu = in->conllu;
    } else {
        (void)fail_named(why, status, shown_path(in), line);
    }
    in->part++;
    in->skipping = status == DM_LIMIT && in->conllu;
    if (status == DM_IO || status == DM_NO_MEMORY)
        file_close(in);
    return status;
}

/* UTF-16 is told by its first bytes: only its first part would be. */
static bool comes_in_parts(const struct input *in, struct span head)
{
    bool big;
    return in->conllu || (in->format == format_plain() && !looks_utf16(head, &big));
}

/* The next entry of the open file; its format is empty when the file is at its end (and then
 * closed). */
static dm_status file_next(struct input *in, struct raw_entry *out, dm_report *why)
{
    struct span head, line;
    bool end = false;
    if (in->ended) {
        file_close(in);
        return DM_OK;
    }
    /* Asked at the first line alone: a head takes what a slow pipe may not have given yet. */
    if (in->part > 0 ||
        (in->options.in_parts && in->source.line == 0 &&
         source_head(&in->source, INTAKE_HEAD, &head, why) == DM_OK && comes_in_parts(in, head)))
        return part_next(in, out, why);
    if (!in->format->by_line)
        return whole_entry(in, in->format->limit, out, why);
    if (in->source.line == 0 && source_head(&in->source, INTAKE_HEAD, &head, why) == DM_OK &&
        is_spread_object(head))
        return whole_entry(in, in->format->limit, out, why);
    for (;;) {
        dm_status status = source_line(&in->source, in->format->limit, &line, &end, why);
        if (status != DM_OK && status != DM_LIMIT) {
            (void)fail_named(why, status, shown_path(in), in->source.line + 1);
            file_close(in);
            return status;
        }
        if (end) {
            file_close(in);
            return DM_OK;
        }
        if (status == DM_OK && is_empty_line(line))
            continue;
        if (!is_ours(in))
            continue;
        if (status == DM_OK)
            status = line_entry(in, line, out, why);
        return status == DM_OK ? DM_OK : fail_named(why, status, shown_path(in), in->source.line);
    }
}

/* ---- The input ---- */

static char *copied(const char *text)
{
    return text ? strdup(text) : NULL;
}

/* Takes the next file of the folder as the one to open; in->pending stays false at the end. */
static dm_status folder_step(struct input *in, dm_report *why)
{
    const char *path, *key;
    dm_status status = folder_next(in->folder, &path, &key, why);
    if (status != DM_OK || path == NULL)
        return status;
    in->path = copied(path);
    in->key = copied(key);
    if (in->path == NULL || in->key == NULL) {
        file_close(in);
        return fail(why, DM_NO_MEMORY, "out of memory");
    }
    in->pending = true;
    return DM_OK;
}

dm_status input_next_entry(struct input *in, struct raw_entry *out, bool *end, dm_report *why)
{
    dm_report unused = { 0 };
    dm_status status;
    *out = (struct raw_entry){ .line = 0 };
    *end = false;
    if (why == NULL)
        why = &unused;
    for (;;) {
        if (in->open) {
            status = file_next(in, out, why);
            if (status != DM_OK || out->format.len > 0)
                return status;
            continue;
        }
        if (!in->pending && in->folder != NULL) {
            status = folder_step(in, why);
            if (status != DM_OK)
                return status;
        }
        if (!in->pending) {
            *end = true;
            return DM_OK;
        }
        in->pending = false;
        status = file_open(in, why);
        if (status != DM_OK) {
            bool ours = is_ours(in); /* a file that cannot be read is named by one shard only */
            file_close(in);
            if (ours)
                return status;
        }
    }
}

dm_status input_next(struct input *in, struct article **out, dm_report *why)
{
    struct raw_entry entry;
    bool end = false;
    *out = NULL;
    dm_status status = input_next_entry(in, &entry, &end, why);
    return status == DM_OK && !end ? entry_read(out, &entry, &in->options, why) : status;
}

dm_status input_next_file(struct input *in, int *fd, const char **path, const char **key,
                          size_t *count, dm_report *why)
{
    *fd = -1;
    for (;;) {
        if (!in->pending)
            file_close(in); /* the one before */
        if (!in->pending && in->folder != NULL) {
            dm_status status = folder_step(in, why);
            if (status != DM_OK)
                return status;
        }
        if (!in->pending)
            return DM_OK;
        in->pending = false;
        *path = in->path;
        *key = in->key;
        *fd =
            in->path != NULL ? open(in->path, O_RDONLY | O_NOCTTY | O_CLOEXEC) : dup(STDIN_FILENO);
        if (*fd >= 0)
            return DM_OK;
        int error = errno;
        in->count = (*count)++;
        if (is_ours(in))
            return fail(why, DM_IO, "%s: cannot be opened: %s", shown_path(in), strerror(error));
    }
}

size_t input_count(const struct input *in)
{
    return in->count;
}

static dm_status input_start(struct input *in, const char *path, dm_report *why)
{
    struct stat st;
    if (strcmp(path, "-") == 0) {
        in->pending = true;
        return DM_OK;
    }
    if (stat(path, &st) != 0)
        return fail(why, DM_IO, "%s: %s", path, strerror(errno));
    if (S_ISDIR(st.st_mode))
        return folder_open(&in->folder, path, why);
    in->path = copied(path);
    in->key = copied(path);
    in->pending = true;
    return in->path && in->key ? DM_OK : fail(why, DM_NO_MEMORY, "out of memory");
}

/* An input without a path yet. */
static dm_status input_new(struct input **out, const struct input_options *options, dm_report *why)
{
    *out = NULL;
    struct date d;
    if (options != NULL && options->date != NULL && !date_any(span_of(options->date), &d))
        return fail(why, DM_USAGE, "\"%s\" is no date; expected e.g. 2024-03-11", options->date);
    if (options != NULL && options->shards > 0 && options->shard >= options->shards)
        return fail(why, DM_USAGE, "shard %u of %u does not exist: they count from 0",
                    options->shard, options->shards);
    struct input *in = calloc(1, sizeof *in);
    if (in == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    in->source.fd = in->given = -1;
    if (options != NULL) {
        in->options = *options;
        in->options.date = in->date = copied(options->date);
        in->options.outlet = in->outlet = copied(options->outlet);
        if ((options->date && !in->date) || (options->outlet && !in->outlet)) {
            input_free(in);
            return fail(why, DM_NO_MEMORY, "out of memory");
        }
    }
    *out = in;
    return DM_OK;
}

dm_status input_open(struct input **out, const char *path, const struct input_options *options,
                     dm_report *why)
{
    dm_status status = input_new(out, options, why);
    if (status == DM_OK)
        status = input_start(*out, path, why);
    if (status != DM_OK) {
        input_free(*out);
        *out = NULL;
    }
    return status;
}

dm_status input_open_file(struct input **out, int fd, const char *path, const char *key,
                          size_t count, const struct input_options *options, dm_report *why)
{
    dm_status status = input_new(out, options, why);
    if (status != DM_OK)
        return status;
    struct input *in = *out;
    in->given = fd;
    in->count = count;
    in->path = copied(path);
    in->key = copied(key);
    in->pending = true;
    if ((path != NULL && in->path == NULL) || (key != NULL && in->key == NULL)) {
        input_free(in);
        *out = NULL;
        return fail(why, DM_NO_MEMORY, "out of memory");
    }
    return DM_OK;
}

void input_free(struct input *in)
{
    if (in == NULL)
        return;
    file_close(in);
    folder_free(in->folder);
    free(in->date);
    free(in->outlet);
    free(in);
}
