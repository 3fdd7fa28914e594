/* feed_read.c -- one item of a feed -> an article. `bytes` is a feed that holds it alone, as feed.c
 * cuts it. */
#include "intake/feed.h"
#include "intake/html.h"

/* A title without its markup. */
static struct span plain_title(struct article *a, struct span s, enum type type)
{
    if (type == TYPE_TEXT && memchr(s.at, '&', s.len) == NULL && memchr(s.at, '<', s.len) == NULL)
        return s;
    struct html_scanner scan = { .page = s };
    char *out = arena_alloc(&a->arena, s.len + 1);
    size_t n = 0;
    if (out == NULL)
        return s;
    for (;;) {
        struct html_part part = html_next(&scan);
        if (part.kind == HTML_END)
            break;
        if (part.kind != HTML_TEXT)
            continue;
        memcpy(out + n, part.text.at, part.text.len);
        n += part.text.len;
    }
    struct span text = html_decode(&a->arena, (struct span){ out, n });
    return text.at != NULL ? text : s;
}

static bool has_markup(struct span s)
{
    for (size_t i = 0; i + 1 < s.len; i++) {
        int32_t c;
        if (s.at[i] == '<' && (((s.at[i + 1] | 32) >= 'a' && (s.at[i + 1] | 32) <= 'z') ||
                               s.at[i + 1] == '/' || s.at[i + 1] == '!'))
            return true;
        if (s.at[i] == '&' && entity_read(span_from(s, i), &c) > 0)
            return true;
    }
    return false;
}

static void feed_date(struct feed *f)
{
    struct article *a = f->a;
    bool dated = f->date.len > 0;
    if (dated && date_any(f->date, &a->date))
        a->date_source = DATE_GIVEN;
    if (f->updated.len > 0)
        (void)date_any(f->updated, &a->modified);
    if (!dated && a->modified.precision != PRECISION_UNKNOWN) {
        a->date = a->modified; /* Atom demands nothing else */
        a->date_source = DATE_GIVEN;
    }
    if (dated && a->date.precision == PRECISION_UNKNOWN)
        a->date_doubt = arena_printf(&a->arena, "the given date \"%.*s\" could not be understood",
                                     SPAN_FMT(cut_text(f->date, 80)));
}

/* Blogs end every item with "The post ... appeared first on ...", which is no news. */
static bool cut_credit(struct article *a, struct span *body)
{
    enum { MOST = 1000 };
    size_t from = body->len > MOST ? body->len - MOST : 0;
    struct span end = span_from(*body, from);
    size_t post = span_find(end, SPAN("<p>The post <a "));
    if (post == SIZE_MAX || span_find(span_from(end, post), SPAN("appeared first on")) == SIZE_MAX)
        return true;
    *body = span_cut(*body, 0, from + post);
    return note_removed(a, SPAN("that the post appeared first on its own site"));
}

static struct span feed_link(const struct feed *f)
{
    if (f->link.len > 0)
        return f->link;
    return f->permanent && span_starts(f->id, "http") ? f->id : (struct span){ "", 0 };
}

/* "17" is an item of many a feed: an address or a name with a scheme is surer. */
static struct span feed_key(const struct feed *f)
{
    bool sure = span_find(f->id, SPAN(":")) != SIZE_MAX || f->link.len == 0;
    return sure && f->id.len > 0 ? f->id : f->link;
}

static dm_status feed_article(struct feed *f, const struct input_options *options, dm_report *why)
{
    struct article *a = f->a;
    struct span body = f->body.len > 0 ? f->body : f->summary;
    enum type type = f->body.len > 0 ? f->body_type : f->summary_type;
    a->title = plain_title(a, f->title, f->title_type);
    a->outlet = plain_title(a, f->source.len > 0 ? f->source : f->feed_title, TYPE_UNSAID);
    a->language = f->language;
    a->url = feed_link(f);
    a->key = feed_key(f);
    if (f->n_authors == 0 && f->feed_author.len > 0)
        f->authors[f->n_authors++] = f->feed_author;
    a->authors = arena_new(&a->arena, struct span, f->n_authors);
    if (a->authors == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < f->n_authors; i++)
        a->authors[a->n_authors++] = plain_title(a, f->authors[i], TYPE_TEXT);
    feed_date(f);
    if (f->skipped > 0 &&
        !note_repair(
            a, arena_printf(&a->arena, "entities that the feed does not define: %zu", f->skipped)))
        return fail(why, DM_NO_MEMORY, "out of memory");
    if (body.len == 0)
        return fail(why, DM_BAD_INPUT, "the item \"%.*s\" has no text (content or description)",
                    SPAN_FMT(cut_text(a->title, 100)));
    if (type == TYPE_TEXT || (type == TYPE_UNSAID && !has_markup(body))) {
        a->given = body;
        return mend_text(a, body, NULL, 0, options, why);
    }
    if ((options == NULL || !options->repair_only) && !cut_credit(a, &body))
        return fail(why, DM_NO_MEMORY, "out of memory");
    return html_read_text(a, body, options, why);
}

/* What the item says, not yet as an article. */
static dm_status feed_take(struct article *a, struct span bytes, struct feed **out, dm_report *why)
{
    struct span xml;
    struct buffer mended = { 0 };
    struct feed *f = *out = arena_new(&a->arena, struct feed, 1);
    if (f == NULL || !article_decode(a, bytes, true, &xml))
        return fail(why, DM_NO_MEMORY, "out of memory");
    f->a = a;
    f->title = f->body = f->summary = f->id = f->link = f->date = f->updated = f->source =
        f->feed_title = f->language = f->feed_author = (struct span){ "", 0 };
    size_t declaration = span_starts(xml, "<?xml ") ? span_find(xml, SPAN("?>")) : SIZE_MAX;
    if (declaration != SIZE_MAX)
        xml = span_from(xml, declaration + 2);
    dm_status status = feed_mend(a, xml, &mended) ? feed_parse(f, buffer_span(&mended), why)
                                                  : fail(why, DM_NO_MEMORY, "out of memory");
    buffer_clear(&mended);
    buffer_clear(&f->said);
    return status;
}

dm_status feed_read(struct article *a, struct span bytes, const struct input_options *options,
                    dm_report *why)
{
    struct feed *f;
    dm_status status = feed_take(a, bytes, &f, why);
    return status == DM_OK ? feed_article(f, options, why) : status;
}

dm_status feed_item_look(struct article **a, const struct raw_entry *e, struct feed_item *out,
                         dm_report *why)
{
    struct feed *f;
    *a = NULL;
    if (!span_is(e->format, "feed"))
        return fail(why, DM_NOT_FOUND, "no feed");
    if ((*a = article_new()) == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    dm_status status = feed_take(*a, e->bytes, &f, why);
    if (status != DM_OK) {
        article_free(*a);
        *a = NULL;
        return status;
    }
    struct span body = f->body.len > 0 ? f->body : f->summary;
    enum type type = f->body.len > 0 ? f->body_type : f->summary_type;
    *out = (struct feed_item){
        .key = feed_key(f),
        .link = feed_link(f),
        .text = span_trim(plain_title(*a, body, type)).len,
    };
    return DM_OK;
}
