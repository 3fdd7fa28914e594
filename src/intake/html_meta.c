/* html_meta.c -- what a page says of itself, gathered in a pass of its own: <meta>, JSON-LD,
 * <time>, and the lines that a reader sees, with what their classes say. Other files decide.
 *
 * No tree, no recursion: the open elements that say something are a short stack. */
#include "intake/html_facts.h"
#include "base/utf8.h"

enum {
    DEPTH = 256,      /* open elements that are followed */
    LOOK_BACK = 24,   /* of them, how many an end tag is compared with */
    CLASS_BYTES = 300 /* of a class that are looked at */
};

struct open_mark {
    struct span name;
    uint16_t marks; /* of it and all around it */
    uint8_t holds;  /* 1 + the number in page_facts.names; 0: none */
};

struct gatherer {
    struct page_facts *p;
    struct html_scanner s;
    struct open_mark stack[DEPTH];
    size_t depth;
    bool in_line, in_link;
    uint32_t last_end; /* of the last text */
};

struct span page_words(struct page_facts *p, size_t start, size_t end, bool gaps)
{
    struct span part = span_cut(p->page, start, end < start + 8000 ? end : start + 8000);
    if (p->words_taken > FACT_WORDS)
        return (struct span){ "", 0 };
    p->words_taken += part.len;
    struct html_scanner s = { .page = part };
    char *out = arena_alloc(&p->a->arena, part.len + 8);
    size_t len = 0;
    if (out == NULL) {
        p->failed = true;
        return (struct span){ "", 0 };
    }
    for (;;) {
        struct html_part x = html_next(&s);
        if (x.kind == HTML_END)
            break;
        if (x.kind == HTML_OPEN && s.raw[0] != '\0') {
            struct html_scanner ahead = s;
            if (html_next(&ahead).kind == HTML_TEXT)
                s = ahead;
        } else if (x.kind == HTML_TEXT) {
            memcpy(out + len, x.text.at, x.text.len);
            len += x.text.len;
        } else if (gaps && len < part.len && s.at > 0) {
            out[len++] = ' '; /* never longer: the tag was there */
        }
    }
    return html_decode(&p->a->arena, (struct span){ out, len });
}

/* ---- What surrounds a line ---- */

static const struct {
    const char *word;
    uint16_t mark;
} class_words[] = {
    { "byline", MARK_BYLINE },
    { "bylines", MARK_BYLINE },
    { "author", MARK_BYLINE },
    { "authors", MARK_BYLINE },
    { "contributor", MARK_BYLINE },
    { "contributors", MARK_BYLINE },
    { "writer", MARK_BYLINE },
    { "reporter", MARK_BYLINE },
    { "date", MARK_DATE },
    { "dateline", MARK_DATE },
    { "datetime", MARK_DATE },
    { "timestamp", MARK_DATE },
    { "published", MARK_DATE },
    { "pubdate", MARK_DATE },
    { "posted", MARK_DATE },
    { "postdate", MARK_DATE },
    { "time", MARK_DATE },
    { "publish", MARK_DATE },
    { "comment", MARK_FURNITURE },
    { "comments", MARK_FURNITURE },
    { "respond", MARK_FURNITURE },
    { "related", MARK_FURNITURE },
    { "sidebar", MARK_FURNITURE },
    { "widget", MARK_FURNITURE },
    { "recommended", MARK_FURNITURE },
    { "recirculation", MARK_FURNITURE },
    { "promo", MARK_FURNITURE },
    { "trending", MARK_FURNITURE },
    { "popular", MARK_FURNITURE },
    { "teaser", MARK_FURNITURE },
    { "teasers", MARK_FURNITURE },
    { "recent", MARK_FURNITURE },
    { "latest", MARK_FURNITURE },
    { "carousel", MARK_FURNITURE },
    { "menu", MARK_FURNITURE },
    { "copyright", MARK_FURNITURE },
    { "newsletter", MARK_FURNITURE },
    { "disqus", MARK_FURNITURE },
    { "advert", MARK_FURNITURE },
    { "nextpost", MARK_FURNITURE },
    { "commentlist", MARK_FURNITURE },
    { "readmore", MARK_FURNITURE },
    { "suggested", MARK_FURNITURE },
};

/* The words of a class: "postDate author-name" is post, date, author, name. */
static uint16_t class_marks(struct span v)
{
    uint16_t marks = 0;
    for (size_t i = 0; i < v.len && i < CLASS_BYTES;) {
        size_t end = i;
        while (end < v.len && (v.at[end] | 32) >= 'a' && (v.at[end] | 32) <= 'z') {
            bool small = v.at[end] >= 'a';
            end++;
            if (small && end < v.len && v.at[end] >= 'A' && v.at[end] <= 'Z')
                break;
        }
        struct span word = span_cut(v, i, end);
        if (word.len >= 4)
            for (size_t k = 0; k < sizeof class_words / sizeof class_words[0]; k++)
                if ((word.at[0] | 32) == class_words[k].word[0] &&
                    span_eq_nocase(word, span_of(class_words[k].word)))
                    marks |= class_words[k].mark;
        i = end > i ? end : i + 1;
    }
    return marks;
}

/* Classes of what stands beside an author's name: "author-bio", "author__image". */
static bool is_about_author(struct span v)
{
    static const char *const words[] = { "bio",   "image",  "avatar", "photo", "picture",
                                         "about", "social", "follow", "desc",  "twitter",
                                         "img",   "email",  "title",  "role",  "job",
                                         "more",  "thumb",  "icon" };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (span_find(v, span_of(words[i])) != SIZE_MAX)
            return true;
    return false;
}

/* The attributes that say something here, taken in one walk: there are many elements. */
struct attributes {
    struct span class, id, prop, rel, datetime, content, title;
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/';
}

static struct attributes attributes_of(struct span t)
{
    struct attributes a = { .class = { NULL, 0 } };
    const struct {
        const char *name;
        struct span *value;
    } wanted[] = { { "class", &a.class },       { "id", &a.id },
                   { "itemprop", &a.prop },     { "rel", &a.rel },
                   { "datetime", &a.datetime }, { "content", &a.content },
                   { "title", &a.title } };
    size_t i = 0;
    for (int n = 0; n < HTML_ATTRIBUTES && i < t.len; n++) {
        while (i < t.len && is_blank(t.at[i]))
            i++;
        size_t from = i;
        while (i < t.len && !is_blank(t.at[i]) && t.at[i] != '=')
            i++;
        struct span name = span_cut(t, from, i), value = { "", 0 };
        while (i < t.len && is_blank(t.at[i]))
            i++;
        if (i < t.len && t.at[i] == '=') {
            do
                i++;
            while (i < t.len && is_blank(t.at[i]) && t.at[i] != '/');
            char quote = i < t.len && (t.at[i] == '"' || t.at[i] == '\'') ? t.at[i++] : 0;
            size_t start = i;
            while (i < t.len && (quote ? t.at[i] != quote : t.at[i] == '/' || !is_blank(t.at[i])))
                i++;
            value = span_cut(t, start, i);
            i += quote != 0 && i < t.len;
        }
        for (size_t k = 0; name.len > 0 && k < sizeof wanted / sizeof wanted[0]; k++)
            if ((name.at[0] | 32) == wanted[k].name[0] && wanted[k].value->at == NULL &&
                span_eq_nocase(name, span_of(wanted[k].name)))
                *wanted[k].value = value;
    }
    return a;
}

static bool in_list(struct span values, const char *word)
{
    struct span one;
    while (values.at != NULL && span_next(&values, ' ', &one))
        if (span_eq_nocase(span_trim(one), span_of(word)))
            return true;
    return false;
}

/* ---- Lines ---- */

static uint16_t marks_now(const struct gatherer *g)
{
    return g->depth > 0 ? g->stack[g->depth - 1].marks : 0;
}

static void line_end(struct gatherer *g)
{
    struct page_facts *p = g->p;
    if (g->in_line)
        p->lines[p->n_lines - 1].end = g->last_end;
    g->in_line = false;
}

static void line_text(struct gatherer *g, struct span text)
{
    struct page_facts *p = g->p;
    struct span seen = span_trim(text);
    if (seen.len == 0)
        return;
    uint32_t at = (uint32_t)(text.at - p->page.at);
    if (!g->in_line) {
        if (p->n_lines >= FACT_LINES)
            return;
        if (!arena_grow(&p->a->arena, (void **)&p->lines, &p->line_room, p->n_lines + 1,
                        sizeof p->lines[0])) {
            p->failed = true;
            return;
        }
        p->lines[p->n_lines++] = (struct page_line){ .start = at };
        g->in_line = true;
    }
    struct page_line *l = &p->lines[p->n_lines - 1];
    l->text += (uint32_t)seen.len;
    if (g->in_link)
        l->linked += (uint32_t)seen.len;
    l->marks |= marks_now(g);
    g->last_end = at + (uint32_t)text.len;
}

static bool is_inline(struct span name)
{
    static const char *const names[] = {
        "a",    "span", "b",   "i",    "em",   "strong", "time",  "small",  "font",
        "sup",  "sub",  "u",   "abbr", "cite", "q",      "mark",  "bdi",    "bdo",
        "wbr",  "s",    "img", "svg",  "path", "g",      "use",   "meta",   "link",
        "code", "rp",   "big", "tt",   "del",  "ins",    "label", "acronym"
    };
    return ONE_OF(name, names);
}

static bool is_void(struct span name)
{
    static const char *const names[] = { "img", "br",    "meta",   "link",  "input", "hr",
                                         "wbr", "path",  "source", "area",  "col",   "embed",
                                         "use", "track", "rect",   "circle" };
    return ONE_OF(name, names);
}

/* ---- Elements ---- */

static void take_time(struct gatherer *g, const struct attributes *attributes, uint16_t marks)
{
    struct page_facts *p = g->p;
    struct span when = attributes->datetime, class = attributes->class;
    bool published = in_list(attributes->prop, "datePublished"),
         modified = in_list(attributes->prop, "dateModified");
    if (when.at == NULL || when.len == 0)
        when = attributes->content;
    if (when.at == NULL || when.len == 0) /* <abbr class="published" title="2018-06-05T..."> */
        when = attributes->title;
    if (when.at == NULL || when.len < 6 || when.len > 100 || p->n_times >= FACT_TIMES)
        return;
    if (class.at != NULL) {
        modified |= span_find(class, SPAN("updated")) != SIZE_MAX ||
                    span_find(class, SPAN("modified")) != SIZE_MAX;
        if (span_find(class, SPAN("published")) != SIZE_MAX)
            published = true, modified = false; /* WordPress: "entry-date published updated" */
    }
    if (!arena_grow(&p->a->arena, (void **)&p->times, &p->time_room, p->n_times + 1,
                    sizeof p->times[0])) {
        p->failed = true;
        return;
    }
    p->times[p->n_times++] = (struct page_time){
        .value = html_decode(&p->a->arena, when),
        .line = (uint32_t)(g->in_line ? p->n_lines - 1 : p->n_lines),
        .published = published,
        .modified = modified,
        .furniture = (marks & MARK_FURNITURE) != 0,
    };
}

static uint16_t element_marks(const struct html_part *part, const struct attributes *x)
{
    static const char *const furniture[] = { "nav", "aside", "button", "select" };
    uint16_t marks = 0;
    marks |= class_marks(x->class) | class_marks(x->id);
    if (in_list(x->rel, "author") || in_list(x->prop, "author"))
        marks |= MARK_BYLINE;
    if (in_list(x->prop, "datePublished") || in_list(x->prop, "dateModified"))
        marks |= MARK_DATE;
    if (ONE_OF(part->name, furniture))
        marks |= MARK_FURNITURE;
    /* A class of <body> or <html> speaks of the whole page. */
    if (span_eq_nocase(part->name, SPAN("body")) || span_eq_nocase(part->name, SPAN("html")) ||
        span_eq_nocase(part->name, SPAN("main")) || span_eq_nocase(part->name, SPAN("article")))
        marks = 0;
    if (span_eq_nocase(part->name, SPAN("h1")))
        marks |= MARK_H1;
    if (part->name.len == 2 && (part->name.at[0] | 32) == 'h' && part->name.at[1] >= '2' &&
        part->name.at[1] <= '6')
        marks |= MARK_HEADING;
    if (span_eq_nocase(part->name, SPAN("time")))
        marks |= MARK_DATE;
    return marks;
}

static uint8_t name_begin(struct gatherer *g, const struct attributes *x, uint16_t own)
{
    struct page_facts *p = g->p;
    bool inside = (marks_now(g) & MARK_BYLINE) != 0;
    bool exact = in_list(x->rel, "author") || (inside && in_list(x->prop, "name"));
    if ((!exact && !(own & MARK_BYLINE)) || p->n_names >= FACT_NAMES ||
        (!exact && x->class.at != NULL && is_about_author(x->class)))
        return 0;
    p->names[p->n_names++] = (struct page_name){
        .start = (uint32_t)g->s.at,
        .line = (uint32_t)(g->in_line ? p->n_lines - 1 : p->n_lines),
        .furniture = ((own | marks_now(g)) & MARK_FURNITURE) != 0,
        .exact = exact,
    };
    return (uint8_t)p->n_names;
}

static void element_open(struct gatherer *g, const struct html_part *part)
{
    struct page_facts *p = g->p;
    if (span_eq_nocase(part->name, SPAN("meta"))) {
        page_meta(p, part->text);
        return;
    }
    if (span_eq_nocase(part->name, SPAN("link"))) {
        page_link(p, part->text);
        return;
    }
    if (span_eq_nocase(part->name, SPAN("html"))) {
        struct span lang = html_attribute(part->text, "lang");
        if (lang.at == NULL || lang.len == 0)
            lang = html_attribute(part->text, "xml:lang");
        set_once(&p->lang, lang);
    }
    if (!is_inline(part->name))
        line_end(g);
    if (is_void(part->name))
        return;
    struct attributes x = attributes_of(part->text);
    uint16_t own = element_marks(part, &x), marks = (uint16_t)(marks_now(g) | own);
    if (span_eq_nocase(part->name, SPAN("time")) || span_eq_nocase(part->name, SPAN("abbr")) ||
        (own & MARK_DATE && x.datetime.at != NULL) || in_list(x.prop, "datePublished"))
        take_time(g, &x, marks);
    if (span_eq_nocase(part->name, SPAN("a")))
        g->in_link = true;
    uint8_t holds = name_begin(g, &x, own);
    if (g->depth < DEPTH)
        g->stack[g->depth++] = (struct open_mark){ part->name, marks, holds };
}

static void element_close(struct gatherer *g, const struct html_part *part, size_t at)
{
    if (!is_inline(part->name))
        line_end(g);
    if (span_eq_nocase(part->name, SPAN("a")))
        g->in_link = false;
    size_t i = g->depth;
    for (size_t n = 0; i > 0 && n < LOOK_BACK; n++) {
        if (!span_eq_nocase(g->stack[--i].name, part->name))
            continue;
        for (size_t k = i; k < g->depth; k++)
            if (g->stack[k].holds > 0)
                g->p->names[g->stack[k].holds - 1].end = (uint32_t)at;
        g->depth = i;
        return;
    }
}

static void gather(struct gatherer *g)
{
    struct page_facts *p = g->p;
    while (!p->failed) {
        size_t at = g->s.at;
        struct html_part part = html_next(&g->s);
        if (part.kind == HTML_END)
            break;
        if (part.kind == HTML_OPEN && g->s.raw[0] != '\0') {
            struct html_scanner ahead = g->s;
            struct html_part inside = html_next(&ahead);
            if (inside.kind == HTML_TEXT) {
                page_raw(p, &part, inside.text);
                g->s = ahead;
            }
        } else if (part.kind == HTML_TEXT) {
            line_text(g, part.text);
        } else if (part.kind == HTML_OPEN) {
            element_open(g, &part);
        } else {
            element_close(g, &part, at);
        }
    }
    line_end(g);
}

dm_status html_meta(struct article *a, struct span page, dm_report *why)
{
    struct page_facts *p = arena_new(&a->arena, struct page_facts, 1);
    struct gatherer *g = arena_new(&a->arena, struct gatherer, 1);
    if (p == NULL || g == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    p->a = a;
    p->page = page;
    g->p = p;
    g->s.page = page;
    gather(g);
    if (!p->failed) {
        if (p->lang.len > 0 && p->lang.len < 20)
            set_once(&a->language, p->lang);
        page_title(p);
        page_authors(p);
        page_date(p);
    }
    return p->failed ? fail(why, DM_NO_MEMORY, "out of memory") : DM_OK;
}
