/* intake.c -- paths -> articles: opens what was named, finds the format, gives keys and versions.
 *
 * Of a file with many lines one line is held at a time. Errors name the input; what follows is
 * still read. */
#define _POSIX_C_SOURCE 200809L
#include "intake/intake.h"
#include "intake/conllu.h"
#include "intake/folder.h"
#include "intake/format.h"
#include "intake/unpack.h"
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
    bool ended;                  /* all of it was given; only its damage is still to be told */
    bool conllu, skipping;       /* it is CoNLL-U; a sentence too long is to be passed over */
    uint32_t part;               /* parts of it read so far */
    size_t count;                /* articles met so far, for shards */
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

/* ---- Files ---- */

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

static const char *shown_path(const struct input *in)
{
    return in->path ? in->path : "standard input";
}

static void file_close(struct input *in)
{
    source_close(&in->source);
    free(in->path);
    free(in->key);
    in->path = in->key = NULL;
    in->open = in->ended = in->conllu = in->skipping = false;
    in->part = 0;
    in->format = NULL;
}

static dm_status file_open(struct input *in, dm_report *why)
{
    int fd = STDIN_FILENO;
    if (in->path != NULL) {
        fd = open(in->path, O_RDONLY | O_NOCTTY | O_CLOEXEC);
        if (fd < 0)
            return fail(why, DM_IO, "%s: cannot be opened: %s", in->path, strerror(errno));
    }
    dm_status status = source_open(&in->source, fd, in->path != NULL, why);
    in->open = true;
    struct span head;
    if (status == DM_OK)
        status = source_unpack(&in->source, why);
    if (status == DM_OK)
        status = source_head(&in->source, INTAKE_HEAD, &head, why);
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

/* Everything it held was given: tells of the damage that ended it, and closes it. */
static dm_status file_end(struct input *in, dm_report *why)
{
    dm_status status = source_fault(&in->source, why);
    if (status != DM_OK)
        (void)fail_named(why, status, shown_path(in), 0);
    file_close(in);
    return status;
}

static dm_status read_whole(struct input *in, size_t limit, struct article **out, dm_report *why)
{
    struct span bytes;
    if (!is_ours(in)) {
        file_close(in);
        return DM_OK;
    }
    dm_status status = source_rest(&in->source, limit, &bytes, why);
    in->ended = status == DM_OK && in->source.fault != DM_OK;
    if (in->ended && bytes.len == 0)
        return file_end(in, why);
    if (status == DM_OK)
        status = article_make(out, in->format, bytes, in->key, &in->options, why);
    if (status != DM_OK)
        (void)fail_named(why, status, shown_path(in), 0);
    if (!in->ended)
        file_close(in);
    return status;
}

static bool is_empty_line(struct span line)
{
    if (span_starts(line, "\xEF\xBB\xBF"))
        line = span_from(line, 3);
    return span_trim(line).len == 0;
}

static dm_status line_article(struct input *in, struct span line, struct article **out,
                              dm_report *why)
{
    char *key = NULL;
    struct buffer b = { 0 };
    if (in->key != NULL) {
        buffer_printf(&b, "%s:%zu", in->key, in->source.line);
        key = (char *)(uintptr_t)buffer_string(&b);
        if (key == NULL)
            return fail(why, DM_NO_MEMORY, "out of memory");
    }
    while (line.len > 0 && line.at[line.len - 1] == '\r')
        line.len--;
    dm_status status = article_make(out, in->format, line, key, &in->options, why);
    buffer_clear(&b);
    return status;
}

/* ---- In parts ---- */

/* An article of whole sentences; with their own tokens, or of their text. */
static dm_status conllu_article(struct input *in, struct span bytes, size_t line,
                                struct article **out, dm_report *why)
{
    const struct input_options *o = &in->options;
    if (!o->given_tokens) {
        struct arena arena = { 0 };
        struct span text = conllu_text(&arena, bytes);
        dm_status status = text.at == NULL
                               ? fail(why, DM_NO_MEMORY, "out of memory")
                               : article_make(out, format_plain(), text, in->key, o, why);
        arena_clear(&arena);
        return status;
    }
    dm_status status = article_make(out, in->format, (struct span){ "", 0 }, in->key, o, why);
    if (status != DM_OK)
        return status;
    struct article *a = *out;
    a->given_line = line;
    a->given = arena_copy(&a->arena, bytes);
    status = a->given.at == NULL ? fail(why, DM_NO_MEMORY, "out of memory")
                                 : conllu_tokens(a, shown_path(in), why);
    if (status != DM_OK) {
        article_free(a);
        *out = NULL;
    }
    return status;
}

/* The next part of text or CoNLL-U. An empty input is one empty article. */
static dm_status part_next(struct input *in, struct article **out, dm_report *why)
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
    if (status == DM_OK && bytes.len == 0 && (in->part > 0 || in->source.fault != DM_OK))
        return file_end(in, why);
    if (status == DM_OK)
        status = in->conllu ? conllu_article(in, bytes, line, out, why)
                            : article_make(out, in->format, bytes, in->key, &in->options, why);
    if (status == DM_OK)
        (*out)->part = in->part;
    else
        (void)fail_named(why, status, shown_path(in), line);
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

/* The next article of the open file, or *out NULL when it is at its end (and then closed). */
static dm_status file_next(struct input *in, struct article **out, dm_report *why)
{
    struct span head, line;
    bool end = false;
    if (in->ended)
        return file_end(in, why);
    /* Asked at the first line alone: a head takes what a slow pipe may not have given yet. */
    if (in->part > 0 ||
        (in->options.in_parts && in->source.line == 0 &&
         source_head(&in->source, INTAKE_HEAD, &head, why) == DM_OK && comes_in_parts(in, head)))
        return part_next(in, out, why);
    if (!in->format->by_line)
        return read_whole(in, in->format->limit, out, why);
    if (in->source.line == 0 && source_head(&in->source, INTAKE_HEAD, &head, why) == DM_OK &&
        is_spread_object(head))
        return read_whole(in, in->format->limit, out, why);
    for (;;) {
        dm_status status = source_line(&in->source, in->format->limit, &line, &end, why);
        if (status != DM_OK && status != DM_LIMIT) {
            (void)fail_named(why, status, shown_path(in), in->source.line + 1);
            file_close(in);
            return status;
        }
        if (end)
            return file_end(in, why);
        if (status == DM_OK && (is_empty_line(line) || source_line_is_cut(&in->source)))
            continue;
        if (!is_ours(in))
            continue;
        if (status == DM_OK)
            status = line_article(in, line, out, why);
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

dm_status input_next(struct input *in, struct article **out, dm_report *why)
{
    dm_report unused = { 0 };
    dm_status status;
    *out = NULL;
    if (why == NULL)
        why = &unused;
    for (;;) {
        if (in->open) {
            status = file_next(in, out, why);
            if (status != DM_OK || *out != NULL)
                return status;
            continue;
        }
        if (!in->pending && in->folder != NULL) {
            status = folder_step(in, why);
            if (status != DM_OK)
                return status;
        }
        if (!in->pending)
            return DM_OK;
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

dm_status input_open(struct input **out, const char *path, const struct input_options *options,
                     dm_report *why)
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
    dm_status status = DM_OK;
    if (options != NULL) {
        in->options = *options;
        in->options.date = in->date = copied(options->date);
        in->options.outlet = in->outlet = copied(options->outlet);
        if ((options->date && !in->date) || (options->outlet && !in->outlet))
            status = fail(why, DM_NO_MEMORY, "out of memory");
    }
    if (status == DM_OK)
        status = input_start(in, path, why);
    if (status != DM_OK) {
        input_free(in);
        return status;
    }
    *out = in;
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
