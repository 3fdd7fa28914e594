/* markdown_front.c -- what stands in front of a Markdown text between lines of "---" (or "+++"):
 * its title, date, authors. A line a thing; lists of one level. */
#include "intake/markdown.h"

enum { FRONT_BYTES = 16 * 1024, FRONT_AUTHORS = 32 };

static struct span line_take(struct span *rest)
{
    struct span line;
    if (rest->len == 0 || !span_next(rest, '\n', &line)) {
        *rest = (struct span){ "", 0 };
        return (struct span){ "", 0 };
    }
    if (rest->at == NULL)
        *rest = (struct span){ "", 0 };
    line.len -= span_ends(line, "\r");
    return line;
}

/* The lines between, and in *len all of it with its fences; `at` NULL: no front matter. */
static struct span front_find(struct span text, size_t *len)
{
    struct span rest = text, fence = line_take(&rest), none = { NULL, 0 };
    if (!span_is(span_trim(fence), "---") && !span_is(span_trim(fence), "+++"))
        return none;
    size_t from = text.len - rest.len;
    while (rest.len > 0 && text.len - rest.len < FRONT_BYTES) {
        size_t at = text.len - rest.len;
        struct span line = span_trim(line_take(&rest));
        if (span_eq(line, span_trim(fence)) || span_is(line, "...")) {
            *len = text.len - rest.len;
            return span_cut(text, from, at);
        }
    }
    return none;
}

/* "title: Talks", "title = 'Talks'": false for anything else. */
static bool pair_of(struct span line, struct span *name, struct span *value)
{
    size_t at = 0;
    while (at < line.len && ((line.at[at] | 32) >= 'a' && (line.at[at] | 32) <= 'z'))
        at++;
    *name = span_cut(line, 0, at);
    while (at < line.len && (line.at[at] == '_' || line.at[at] == '-' ||
                             ((line.at[at] | 32) >= 'a' && (line.at[at] | 32) <= 'z')))
        at++;
    name->len = at;
    while (at < line.len && line.at[at] == ' ')
        at++;
    if (name->len == 0 || at >= line.len || (line.at[at] != ':' && line.at[at] != '='))
        return false;
    *value = span_trim(span_from(line, at + 1));
    return true;
}

static struct span unquoted(struct span s)
{
    s = span_trim(s);
    if (s.len >= 2 && (s.at[0] == '"' || s.at[0] == '\'') && s.at[s.len - 1] == s.at[0])
        return span_cut(s, 1, s.len - 1);
    return s;
}

static bool is_one_of(struct span name, const char *const *names)
{
    for (; *names != NULL; names++)
        if (span_eq_nocase(name, span_of(*names)))
            return true;
    return false;
}

static const char *const titles[] = { "title", "headline", NULL };
static const char *const dates[] = { "date", "published", "pubdate", "publishdate", NULL };
static const char *const changes[] = { "updated", "modified", "lastmod", NULL };
static const char *const writers[] = { "author", "authors", "byline", NULL };
static const char *const outlets[] = { "outlet", "source", "publication", "publisher", NULL };
static const char *const addresses[] = { "url", "link", "canonical", NULL };
static const char *const languages[] = { "language", "lang", NULL };

bool markdown_has_front(struct span head)
{
    size_t len;
    struct span rest = front_find(head, &len), name, value;
    bool known = false;
    if (rest.at == NULL)
        return false;
    while (rest.len > 0) {
        struct span line = line_take(&rest);
        if (span_trim(line).len == 0 || line.at[0] == '#' || line.at[0] == ' ' ||
            line.at[0] == '-' || line.at[0] == ']')
            continue;
        if (!pair_of(line, &name, &value))
            return false;
        known |= is_one_of(name, titles) || is_one_of(name, dates) || is_one_of(name, writers);
    }
    return known;
}

struct front {
    struct article *a;
    struct span authors[FRONT_AUTHORS];
    size_t n_authors;
    struct buffer extra; /* what else it says, as JSON */
    bool no_memory;
};

static struct span keep(struct front *f, struct span s)
{
    s = arena_copy(&f->a->arena, unquoted(s));
    f->no_memory |= s.at == NULL;
    return s.at ? s : (struct span){ "", 0 };
}

static void add_author(struct front *f, struct span s)
{
    s = unquoted(s);
    if (s.len > 0 && f->n_authors < FRONT_AUTHORS)
        f->authors[f->n_authors++] = keep(f, s);
}

/* "Anna Korhonen", "[Anna Korhonen, 'Ben Okoro']". */
static void add_authors(struct front *f, struct span value)
{
    struct span one;
    if (!span_starts(value, "[")) {
        add_author(f, value);
        return;
    }
    value = span_cut(value, 1, span_ends(value, "]") ? value.len - 1 : value.len);
    while (value.at != NULL && span_next(&value, ',', &one))
        add_author(f, one);
}

static void set_date(struct front *f, struct span value)
{
    struct article *a = f->a;
    value = unquoted(value);
    if (date_any(value, &a->date))
        a->date_source = DATE_GIVEN;
    else if (value.len > 0)
        a->date_doubt = arena_printf(&a->arena, "the given date \"%.*s\" could not be understood",
                                     SPAN_FMT(cut_text(value, 80)));
}

static void add_extra(struct front *f, struct span name, struct span value)
{
    buffer_char(&f->extra, f->extra.len > 0 ? ',' : '{');
    json_quote(&f->extra, name);
    buffer_char(&f->extra, ':');
    json_quote(&f->extra, unquoted(value));
}

size_t markdown_front(struct article *a, struct span text, bool *no_memory)
{
    struct front f = { .a = a };
    size_t len = 0;
    struct span rest = front_find(text, &len), name = { "", 0 }, value;
    if (rest.at == NULL)
        return 0;
    while (rest.len > 0) {
        struct span line = line_take(&rest), item = span_trim(line);
        if (span_starts(item, "- ") && is_one_of(name, writers)) {
            add_author(&f, span_from(item, 2));
            continue;
        }
        if (!pair_of(line, &name, &value))
            continue;
        if (is_one_of(name, titles))
            a->title = keep(&f, value);
        else if (is_one_of(name, dates))
            set_date(&f, value);
        else if (is_one_of(name, changes))
            (void)date_any(unquoted(value), &a->modified);
        else if (is_one_of(name, writers))
            add_authors(&f, value);
        else if (is_one_of(name, outlets))
            a->outlet = keep(&f, value);
        else if (is_one_of(name, addresses) && span_starts(unquoted(value), "http"))
            a->url = keep(&f, value);
        else if (is_one_of(name, languages))
            a->language = keep(&f, value);
        else if (unquoted(value).len > 0)
            add_extra(&f, name, value);
    }
    if (f.extra.len > 0) {
        buffer_char(&f.extra, '}');
        a->extra = arena_copy(&a->arena, buffer_span(&f.extra));
        f.no_memory |= f.extra.failed || a->extra.at == NULL;
        buffer_clear(&f.extra);
    }
    a->authors = arena_new(&a->arena, struct span, f.n_authors);
    if (a->authors != NULL && f.n_authors > 0)
        memcpy(a->authors, f.authors, f.n_authors * sizeof f.authors[0]);
    a->n_authors = a->authors ? f.n_authors : 0;
    *no_memory = f.no_memory || a->authors == NULL;
    return len;
}
