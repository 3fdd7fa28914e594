/* input.c -- the public header's functions from bytes to articles. */
#include "reader.h"

#include "base/pack.h"
#include "intake/intake.h"

#include <stdlib.h>

struct dm_input {
    struct input *in;
};

static struct input_options input_options_of(const dm_input_options *o)
{
    struct input_options out = { 0 };
    if (o != NULL) {
        out.date = o->date;
        out.outlet = o->outlet;
        out.shard = o->shard;
        out.shards = o->shards;
        out.repair_only = o->repair_only;
        out.in_parts = o->in_parts;
        out.given_tokens = o->given_tokens;
    }
    return out;
}

/* An input of this room as one of the public header. */
static dm_status give_input(dm_input **out, struct input *in, dm_report *why)
{
    *out = calloc(1, sizeof **out);
    if (*out == NULL) {
        input_free(in);
        return fail(why, DM_NO_MEMORY, "no memory for an input");
    }
    (*out)->in = in;
    return DM_OK;
}

dm_status dm_input_open(dm_input **out, const char *path, const dm_input_options *options,
                        dm_report *why)
{
    *out = NULL;
    struct input_options o = input_options_of(options);
    struct input *in;
    dm_status s = input_open(&in, path, &o, why);
    return s == DM_OK ? give_input(out, in, why) : s;
}

dm_status dm_input_next(dm_input *in, dm_article **out, dm_report *why)
{
    return input_next(in->in, out, why);
}

void dm_input_free(dm_input *in)
{
    if (in != NULL) {
        input_free(in->in);
        free(in);
    }
}

/* ---- Entries ---- */

static void entry_pack(struct buffer *b, const struct raw_entry *e)
{
    pack_span(b, e->format);
    pack_span(b, e->key);
    pack_span(b, e->path);
    pack_span(b, e->url);
    pack_span(b, e->declared_charset);
    char captured[16];
    date_text(e->captured, captured);
    pack_span(b, span_of(captured));
    pack_number(b, e->line);
    pack_number(b, e->part);
    pack_number(b, e->conllu);
    pack_span(b, e->bytes);
}

static bool entry_unpack(const void *packed, size_t n, struct raw_entry *out)
{
    struct unpack u = { .rest = { packed, n } };
    out->format = unpack_span(&u);
    out->key = unpack_span(&u);
    out->path = unpack_span(&u);
    out->url = unpack_span(&u);
    out->declared_charset = unpack_span(&u);
    out->captured = (struct date){ 0 };
    (void)date_parse(unpack_span(&u), &out->captured);
    out->line = (size_t)unpack_number(&u);
    out->part = (uint32_t)unpack_number(&u);
    out->conllu = unpack_number(&u) != 0;
    out->bytes = unpack_span(&u);
    return unpack_done(&u) && out->bytes.at != NULL && out->path.at != NULL;
}

dm_status dm_input_next_entry(dm_input *in, char **packed, size_t *len, dm_report *why)
{
    struct raw_entry e;
    bool end = false;
    struct buffer b = { 0 };
    *packed = NULL;
    *len = 0;
    dm_status status = input_next_entry(in->in, &e, &end, why);
    if (status != DM_OK || end)
        return status;
    entry_pack(&b, &e);
    return buffer_give(&b, packed, len, why);
}

bool dm_entry_look(const void *packed, size_t n, dm_entry *out)
{
    struct raw_entry e;
    if (!entry_unpack(packed, n, &e))
        return false;
    *out = (dm_entry){ .name = e.path.at,
                       .bytes = e.bytes.at,
                       .name_len = e.path.len,
                       .len = e.bytes.len,
                       .line = e.line,
                       .part = e.part };
    return true;
}

dm_status dm_entry_convert(char **packed, size_t *len, dm_report *why)
{
    struct raw_entry e;
    struct buffer text = { 0 }, b = { 0 };
    if (*packed == NULL || !entry_unpack(*packed, *len, &e) || !span_is(e.format, "pdf"))
        return DM_OK;
    dm_report reason = { "" };
    dm_status status = pdf_convert(e.bytes, &text, &reason);
    if (status == DM_OK) {
        e.format = SPAN("pdf-text");
        e.bytes = buffer_span(&text);
        entry_pack(&b, &e);
    } else {
        (void)fail(why, status, "%.*s: %s", SPAN_FMT(e.path), reason.text);
    }
    free(*packed);
    *packed = NULL;
    buffer_clear(&text);
    return status == DM_OK ? buffer_give(&b, packed, len, why) : status;
}

/* A span of an article as text of its own. */
static bool give_text(struct span s, char **out)
{
    *out = malloc(s.len + 1);
    if (*out == NULL)
        return false;
    if (s.len > 0)
        memcpy(*out, s.at, s.len);
    (*out)[s.len] = '\0';
    return true;
}

dm_status dm_item_look(dm_item *out, const void *packed, size_t n, dm_report *why)
{
    struct raw_entry e;
    struct feed_item item;
    dm_article *a;
    *out = (dm_item){ 0 };
    if (!entry_unpack(packed, n, &e))
        return fail(why, DM_USAGE, "these bytes are no entry");
    dm_status status = feed_item_look(&a, &e, &item, why);
    if (status != DM_OK)
        return status;
    out->text = item.text;
    if (!give_text(item.key, &out->key) || !give_text(item.link, &out->link)) {
        dm_item_clear(out);
        status = fail(why, DM_NO_MEMORY, "out of memory");
    }
    article_free(a);
    return status;
}

void dm_item_clear(dm_item *item)
{
    free(item->key);
    free(item->link);
    *item = (dm_item){ 0 };
}

dm_status dm_opml_read(char **addresses, size_t *len, const void *bytes, size_t n, dm_report *why)
{
    struct buffer b = { 0 };
    *addresses = NULL;
    *len = 0;
    dm_status status = opml_read((struct span){ bytes, n }, &b, why);
    if (status != DM_OK) {
        buffer_clear(&b);
        return status;
    }
    return buffer_give(&b, addresses, len, why);
}

dm_status dm_article_of_entry(dm_article **out, const void *packed, size_t n,
                              const dm_input_options *options, dm_report *why)
{
    struct input_options o = input_options_of(options);
    struct raw_entry e;
    *out = NULL;
    if (!entry_unpack(packed, n, &e))
        return fail(why, DM_USAGE, "these bytes are no entry");
    return entry_read(out, &e, &o, why);
}

dm_status dm_input_open_file(dm_input **out, int fd, const char *path, const char *key,
                             size_t count, const dm_input_options *options, dm_report *why)
{
    struct input_options o = input_options_of(options);
    struct input *in;
    *out = NULL;
    dm_status s = input_open_file(&in, fd, path, key, count, &o, why);
    return s == DM_OK ? give_input(out, in, why) : s;
}

dm_status dm_input_fetched(dm_input *in, const char *url, const char *charset, const char *day,
                           dm_report *why)
{
    struct date d = { 0 };
    if (day != NULL && (!date_parse(span_of(day), &d) || d.precision != PRECISION_DAY))
        return fail(why, DM_USAGE, "\"%s\" is no day; expected e.g. 2024-03-11", day);
    return input_fetched(in->in, url, charset, d, why);
}

dm_status dm_input_next_file(dm_input *in, int *fd, const char **path, const char **key,
                             size_t *count, dm_report *why)
{
    return input_next_file(in->in, fd, path, key, count, why);
}

size_t dm_input_count(const dm_input *in)
{
    return input_count(in->in);
}

size_t dm_input_passed(const dm_input *in)
{
    return input_passed(in->in);
}

dm_status dm_article_read(dm_article **out, const void *bytes, size_t n, const char *key,
                          const dm_input_options *options, dm_report *why)
{
    struct input_options o = input_options_of(options);
    return intake_read(out, bytes, n, key, &o, why);
}

void dm_article_free(dm_article *a)
{
    article_free(a);
}
