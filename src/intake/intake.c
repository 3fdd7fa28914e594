/* intake.c -- bytes -> an article: its version, its key, what was said about it, and what its
 * format makes of it. */
#include "intake/intake.h"
#include "intake/conllu.h"
#include "intake/format.h"
#include "intake/unpack.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

static bool set_hash(struct article *a, struct span bytes)
{
    XXH128_hash_t h = XXH3_128bits(bytes.at, bytes.len);
    a->hash = arena_printf(&a->arena, "%016llx%016llx", (unsigned long long)h.high64,
                           (unsigned long long)h.low64);
    return a->hash.at != NULL;
}

/* What was said from outside; the format may know better. */
static bool set_facts(struct article *a, const struct raw_entry *e)
{
    a->captured = e->captured;
    if (e->url.len > 0)
        a->url = arena_copy(&a->arena, e->url);
    if (e->declared_charset.len > 0)
        a->declared_charset = arena_copy(&a->arena, e->declared_charset);
    return (e->url.len == 0 || a->url.at != NULL) &&
           (e->declared_charset.len == 0 || a->declared_charset.at != NULL);
}

/* Nothing that was fetched on Monday was published on Wednesday: such a date is that of something
 * announced, or a mistake. A day is left for clocks and time zones. */
static void refuse_late_date(struct article *a, const struct input_options *options)
{
    if (a->captured.precision != PRECISION_DAY || a->date.precision == PRECISION_UNKNOWN ||
        (options != NULL && options->date != NULL))
        return;
    if (date_day(a->date) <= date_day(a->captured) + 1)
        return;
    char date[16], captured[16];
    date_text(a->date, date);
    date_text(a->captured, captured);
    struct span doubt = arena_printf(
        &a->arena, "the date %s was refused: the page was fetched on %s", date, captured);
    if (doubt.at != NULL)
        a->date_doubt = doubt;
    a->date = (struct date){ 0 };
    a->date_source = DATE_UNKNOWN;
}

/* The key given in the bytes wins, then the entry's, then the hash. */
static dm_status article_make(struct article **out, const struct format *format,
                              const struct raw_entry *e, const struct input_options *options,
                              dm_report *why)
{
    *out = NULL;
    struct article *a = article_new();
    if (a == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    a->given = a->text = (struct span){ "", 0 };
    a->part = e->part;
    dm_status status =
        set_hash(a, e->bytes) && set_facts(a, e) ? DM_OK : fail(why, DM_NO_MEMORY, "out of memory");
    if (status == DM_OK && e->bytes.len > 0)
        status = format->read(a, e->bytes, options, why);
    if (status == DM_OK && a->key.len == 0) {
        a->key = e->key.at ? arena_copy(&a->arena, e->key) : a->hash;
        if (a->key.at == NULL)
            status = fail(why, DM_NO_MEMORY, "out of memory");
    }
    if (status == DM_OK) {
        article_headers(a, options);
        refuse_late_date(a, options);
        if (a->arena.failed) /* whatever went without for it */
            status = fail(why, DM_NO_MEMORY, "out of memory");
    }
    if (status != DM_OK) {
        article_free(a);
        return status;
    }
    *out = a;
    return DM_OK;
}

/* An article of whole sentences; with their own tokens, or of their text. */
static dm_status conllu_article(struct article **out, const struct raw_entry *e,
                                const struct input_options *options, dm_report *why)
{
    struct raw_entry bare = *e;
    struct arena scratch = { 0 };
    bool given = options != NULL && options->given_tokens;
    struct span path = arena_copy(&scratch, e->path);
    bare.bytes = given ? (struct span){ "", 0 } : conllu_text(&scratch, e->bytes);
    dm_status status = bare.bytes.at == NULL || path.at == NULL
                           ? fail(why, DM_NO_MEMORY, "out of memory")
                           : article_make(out, format_plain(), &bare, options, why);
    if (status == DM_OK && given) {
        struct article *a = *out;
        a->given_line = e->line;
        a->given = arena_copy(&a->arena, e->bytes);
        status = a->given.at == NULL ? fail(why, DM_NO_MEMORY, "out of memory")
                                     : conllu_tokens(a, path.at, why);
    }
    if (status != DM_OK) {
        article_free(*out);
        *out = NULL;
    }
    arena_clear(&scratch);
    return status;
}

dm_status fail_at(dm_report *why, dm_status status, struct span path, size_t line)
{
    dm_report reason;
    if (why == NULL)
        return status;
    reason = *why;
    if (line > 0)
        return fail(why, status, "%.*s:%zu: %s", SPAN_FMT(path), line, reason.text);
    return fail(why, status, "%.*s: %s", SPAN_FMT(path), reason.text);
}

dm_status entry_read(struct article **out, const struct raw_entry *e,
                     const struct input_options *options, dm_report *why)
{
    const struct format *format = format_named(e->format);
    dm_status status;
    *out = NULL;
    if (format == NULL)
        status = fail(why, DM_BAD_INPUT, "\"%.*s\" is no format", SPAN_FMT(e->format));
    else if (e->conllu)
        status = conllu_article(out, e, options, why);
    else
        status = article_make(out, format, e, options, why);
    return status == DM_OK ? DM_OK : fail_at(why, status, e->path, e->line);
}

/* What bytes that were packed hold; DM_OK with *bytes as it was when they are not. */
static dm_status unpacked(struct source *s, struct span *bytes, dm_report *why)
{
    if (unpack_sniff(*bytes) == NULL)
        return DM_OK;
    source_borrow(s, *bytes);
    dm_status status = source_unpack(s, why);
    if (status == DM_OK)
        status = source_rest(s, INTAKE_PAGE, bytes, why);
    return status == DM_OK ? source_fault(s, why) : status;
}

dm_status intake_read(struct article **out, const void *bytes, size_t n, const char *key,
                      const struct input_options *options, dm_report *why)
{
    *out = NULL;
    struct source source = { 0 };
    struct cutter cutter = { 0 };
    struct raw_entry e = { .bytes = { bytes ? bytes : "", n },
                           .key = { key, key ? strlen(key) : 0 } };
    dm_status status = unpacked(&source, &e.bytes, why);
    if (status == DM_OK) {
        const struct format *format = format_of(span_cut(e.bytes, 0, INTAKE_HEAD), why);
        if (format == NULL)
            status = DM_BAD_INPUT;
        else if (e.bytes.len > format->limit)
            status = fail(why, DM_LIMIT, "more than %zu MB, the most that is read of one article",
                          format->limit >> 20);
        else if (format->next != NULL)
            status = cut_only(&cutter, format, e.bytes, &e.bytes, why);
        if (status == DM_OK)
            status = article_make(out, format, &e, options, why);
    }
    cutter_clear(&cutter);
    source_close(&source);
    return status;
}
