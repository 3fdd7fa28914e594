/* feed.c -- RSS and Atom: cuts a feed into items, each with what the feed says of all.
 *
 * An item is handed on as a feed that holds it alone: the feed's own first tags, its title and
 * language, the item. So each is parsed by itself (feed_read.c), and what is damaged costs that
 * item; and what changes in the feed from hour to hour (its time stamp, the other items) doesn't
 * make another version of an item. */
#include "intake/feed.h"

enum {
    FEED_HEAD = 1024 * 1024, /* bytes before the first item */
    FEED_SAID = 8 * 1024     /* bytes of what the feed says of all: each item carries it */
};

/* ---- What it is ---- */

static bool is_root(struct span name)
{
    struct span local = feed_local(name);
    return span_is(local, "rss") || span_is(local, "RDF") || span_is(local, "feed");
}

int feed_sniff(struct span head)
{
    if (span_starts(head, "\xEF\xBB\xBF"))
        head = span_from(head, 3);
    if (!span_starts(span_trim(head), "<"))
        return 0;
    for (size_t at = 0;;) {
        struct feed_tag t = feed_tag_next(head, at, "");
        if (t.kind == FEED_OPEN || t.kind == FEED_EMPTY)
            return is_root(t.name) ? 3 : 0;
        if (t.kind != FEED_DOCTYPE && t.kind != FEED_DECLARATION)
            return 0;
        at = t.end;
    }
}

/* ---- What it says of all its items ---- */

static void set_name(char out[64], struct span name)
{
    size_t n = name.len < 63 ? name.len : 63;
    memcpy(out, name.at, n);
    out[n] = '\0';
}

/* Without line ends, so that lines are counted from the item on. */
static void head_add(struct cutter *c, struct span s)
{
    for (size_t i = 0; i < s.len; i++)
        buffer_char(&c->head, s.at[i] == '\n' || s.at[i] == '\r' ? ' ' : s.at[i]);
}

static bool is_of_all(const struct cutter *c, struct span name)
{
    struct span local = feed_local(name), root = span_of(c->root);
    struct span prefix = span_cut(name, 0, name.len - local.len);
    if (span_is(local, "language"))
        return prefix.len == 0 || span_is(prefix, "dc:");
    if (prefix.len > 0 && !span_eq(prefix, span_cut(root, 0, root.len - feed_local(root).len)))
        return false;
    return span_is(local, "title") || span_is(local, "author");
}

static bool is_item(const struct cutter *c, const struct feed_tag *t)
{
    return (t->kind == FEED_OPEN || t->kind == FEED_CLOSE || t->kind == FEED_EMPTY) &&
           c->item[0] != '\0' && span_is(t->name, c->item);
}

/* The feed's outermost tag, and by it what an item is called. */
static void root_begin(struct cutter *c, struct span window, const struct feed_tag *t)
{
    struct span local = feed_local(t->name);
    set_name(c->root, t->name);
    set_name(c->item, SPAN("item"));
    if (span_is(local, "feed")) { /* Atom: with the prefix of the feed */
        char name[64];
        size_t prefix = t->name.len - local.len;
        prefix = prefix < 50 ? prefix : 0;
        memcpy(name, t->name.at, prefix);
        memcpy(name + prefix, "entry", 5);
        set_name(c->item, (struct span){ name, prefix + 5 });
    }
    head_add(c, span_cut(window, t->start, t->end));
    buffer_printf(&c->tail, "</%s>\n", c->root);
}

/* Goes over the tags before the first item, or as far as the window reaches, and takes what is said
 * of all items into c->head; *stop: where that ended. False: more of the feed is needed. */
static bool head_scan(struct cutter *c, struct span window, size_t *stop)
{
    size_t depth = 0, deepest = 1, from = SIZE_MAX, said = 0;
    bool channel = false;
    buffer_empty(&c->head);
    buffer_empty(&c->tail);
    c->item[0] = c->root[0] = '\0';
    for (size_t at = 0;;) {
        struct feed_tag t = feed_tag_next(window, at, c->item);
        *stop = t.start;
        if (t.kind == FEED_MORE || t.kind == FEED_NONE)
            return false;
        if (is_item(c, &t))
            break;
        if (t.kind == FEED_DECLARATION ||
            (t.kind == FEED_DOCTYPE && c->root[0] == '\0' &&
             span_find(span_cut(window, t.start, t.end), SPAN("<!ENTITY")) != SIZE_MAX))
            head_add(c, span_cut(window, t.start, t.end));
        if (t.kind == FEED_OPEN && c->root[0] == '\0') {
            root_begin(c, window, &t);
        } else if (t.kind == FEED_OPEN && depth == 1 && !channel &&
                   span_is(feed_local(t.name), "channel")) {
            channel = true;
            deepest = 2;
            head_add(c, span_cut(window, t.start, t.end));
        } else if (t.kind == FEED_OPEN && depth == deepest && is_of_all(c, t.name)) {
            from = t.start;
        } else if (t.kind == FEED_CLOSE && depth == deepest + 1 && from != SIZE_MAX) {
            if (t.end - from <= FEED_SAID - said) {
                head_add(c, span_cut(window, from, t.end));
                said += t.end - from;
            }
            from = SIZE_MAX;
        }
        depth += t.kind == FEED_OPEN;
        depth -= t.kind == FEED_CLOSE && depth > 0;
        at = t.end > t.start ? t.end : t.start + 1;
        if (depth == 0 && c->root[0] != '\0')
            break; /* a feed without items */
    }
    if (channel) { /* closed behind each item, wherever the feed itself closes it */
        struct buffer tail = { 0 };
        buffer_text(&tail, "</channel>");
        buffer_add(&tail, buffer_span(&c->tail));
        buffer_clear(&c->tail);
        c->tail = tail;
    }
    return true;
}

static dm_status feed_begin(struct cutter *c, struct source *s, dm_report *why)
{
    struct span window;
    size_t stop = 0;
    bool more = true;
    dm_status status = window_open(s, &window, why);
    c->begun = true;
    c->line = 1;
    while (status == DM_OK && !head_scan(c, window, &stop)) {
        status = window_grow(s, &window, FEED_HEAD, &more, why);
        if (status == DM_OK && !more && window.len >= FEED_HEAD) {
            c->closed = c->passing = true;
            return fail(why, DM_LIMIT, "a feed without an item in its first %d MB",
                        FEED_HEAD >> 20);
        }
        if (!more)
            break;
    }
    if (status == DM_OK && (c->head.failed || c->tail.failed))
        status = fail(why, DM_NO_MEMORY, "out of memory");
    if (status == DM_OK)
        (void)source_take(s, stop);
    return status;
}

/* ---- Item by item ---- */

/* The tag that matters next: of an item, or the end of the feed. */
static struct feed_tag mark_next(const struct cutter *c, struct span window, size_t at)
{
    for (;;) {
        struct feed_tag t = feed_tag_next(window, at, c->item);
        if (t.kind == FEED_MORE || t.kind == FEED_NONE || is_item(c, &t) ||
            (t.kind == FEED_CLOSE && span_is(t.name, c->root)))
            return t;
        at = t.end > t.start ? t.end : t.start + 1;
    }
}

/* Moves to the next item: its tag at the front of the window. *found false: there is none. */
static dm_status item_seek(struct cutter *c, struct source *s, struct span *window, bool *found,
                           dm_report *why)
{
    bool more = true;
    *found = false;
    dm_status status = window_open(s, window, why);
    while (status == DM_OK) {
        struct feed_tag t = mark_next(c, *window, 0);
        if (t.kind == FEED_OPEN || t.kind == FEED_EMPTY) {
            (void)source_take(s, t.start);
            *window = source_held(s);
            *found = true;
            return DM_OK;
        }
        bool stray = t.kind == FEED_CLOSE && is_item(c, &t);
        if (t.kind == FEED_CLOSE) {
            c->closed |= !stray;
            (void)source_take(s, t.end);
        } else if (t.start > 0) {
            (void)source_take(s, t.start); /* nothing of it is needed */
        } else if (!more || window->len >= INTAKE_PAGE) {
            (void)source_take(s, window->len);
        }
        if (stray && !c->passing) {
            c->line = s->line + 1;
            c->number++;
            return fail(why, DM_BAD_INPUT,
                        "a damaged feed: here ends an item whose beginning was not found");
        }
        c->passing &= !stray;
        *window = source_held(s);
        if (t.kind == FEED_CLOSE)
            continue;
        status = window_grow(s, window, INTAKE_PAGE, &more, why);
        if (status == DM_OK && !more && window->len == 0)
            return DM_OK;
    }
    return status;
}

/* The end of the item at the front of the window; 0: it is damaged, and *stop is where to go on. */
static dm_status item_end(struct cutter *c, struct source *s, struct span *window, size_t *end,
                          size_t *stop, dm_report *why)
{
    bool more = true;
    *end = 0;
    for (;;) {
        struct feed_tag own = feed_tag_next(*window, 0, c->item);
        struct feed_tag t = own;
        if (own.kind == FEED_EMPTY) {
            *end = own.end;
            return DM_OK;
        }
        if (own.kind == FEED_OPEN)
            t = mark_next(c, *window, own.end > 0 ? own.end : 1);
        *stop = t.start;
        if (own.kind == FEED_OPEN && t.kind != FEED_MORE && t.kind != FEED_NONE) {
            if (t.kind == FEED_CLOSE && is_item(c, &t))
                *end = t.end;
            return DM_OK;
        }
        dm_status status = window_grow(s, window, INTAKE_PAGE, &more, why);
        if (status != DM_OK)
            return status;
        if (!more) {
            *stop = window->len >= INTAKE_PAGE ? own.start + 1 : window->len;
            return DM_OK;
        }
    }
}

/* At the end of the file: whether it was that of the feed. */
static dm_status feed_end(struct cutter *c, const struct source *s, dm_report *why)
{
    bool whole = c->closed;
    c->closed = true;
    c->line = s->line + 1;
    if (whole)
        return DM_OK;
    return fail(why, DM_BAD_INPUT, "the feed ends before its </%s>: a part of it may be missing",
                c->root);
}

dm_status feed_next(struct cutter *c, struct source *s, struct span *one, dm_report *why)
{
    struct span window;
    bool found = false;
    size_t end = 0, stop = 0;
    *one = (struct span){ NULL, 0 };
    if (!c->begun) {
        dm_status status = feed_begin(c, s, why);
        if (status != DM_OK)
            return status;
    }
    dm_status status = item_seek(c, s, &window, &found, why);
    if (status != DM_OK)
        return status;
    if (!found)
        return feed_end(c, s, why);
    c->line = s->line + 1;
    c->number++;
    c->passing = false;
    status = item_end(c, s, &window, &end, &stop, why);
    if (status != DM_OK)
        return status;
    if (end == 0) {
        bool long_one = window.len >= INTAKE_PAGE && stop < window.len;
        c->passing = long_one;
        c->closed |= stop >= window.len && !long_one; /* that it was cut off is said once */
        (void)source_take(s, stop > 0 ? stop : 1);
        if (long_one)
            return fail(why, DM_LIMIT, "item %zu has more than %d MB", c->number,
                        INTAKE_PAGE >> 20);
        return fail(why, DM_BAD_INPUT, "item %zu is damaged: its </%s> was not found", c->number,
                    c->item);
    }
    buffer_empty(&c->one);
    buffer_add(&c->one, buffer_span(&c->head));
    buffer_add(&c->one, source_take(s, end));
    buffer_add(&c->one, buffer_span(&c->tail));
    if (c->one.failed)
        return fail(why, DM_NO_MEMORY, "out of memory");
    *one = buffer_span(&c->one);
    return DM_OK;
}
