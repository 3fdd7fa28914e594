/* html_meta.c -- what a page says of itself: title, outlet, authors, dates, language, address.
 *
 * A pass of its own over the page, apart from the one that takes its text. */
#include "intake/html.h"
#include "base/utf8.h"

#include <cjson/cJSON.h>

enum {
    JSON_LD = 1024 * 1024, /* bytes of one JSON-LD script */
    JSON_LD_NODES = 20000
};

struct page_facts {
    struct article *a;
    struct span og_title, og_url, canonical, head_title, h1, published, meta_published, time,
        modified, ld_headline;
    int ld_rank;
    bool authors_given; /* by the record that held the page */
};

/* ---- What the page says of itself ---- */

static void set_once(struct span *slot, struct span value)
{
    if (slot->len == 0 && value.at != NULL && value.len > 0)
        *slot = value;
}

static void add_author(struct page_facts *p, struct span name)
{
    struct article *a = p->a;
    name = span_trim(name);
    if (name.len > 3 && span_eq_nocase(span_cut(name, 0, 3), SPAN("by ")))
        name = span_trim(span_from(name, 3));
    if (p->authors_given || name.len == 0 || name.len > 100 || a->n_authors >= 16 ||
        span_starts(name, "http"))
        return;
    for (size_t i = 0; i < a->n_authors; i++)
        if (span_eq(a->authors[i], name))
            return;
    struct span *more = arena_new(&a->arena, struct span, a->n_authors + 1);
    if (more == NULL)
        return;
    if (a->n_authors > 0)
        memcpy(more, a->authors, a->n_authors * sizeof *more);
    more[a->n_authors++] = name;
    a->authors = more;
}

static bool one_of(struct span s, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (span_eq_nocase(s, span_of(list[i])))
            return true;
    return false;
}
#define ONE_OF(s, list) one_of((s), (list), sizeof(list) / sizeof((list)[0]))

static void page_meta(struct page_facts *p, struct span attributes)
{
    static const char *const dates[] = { "article:published_time",
                                         "datepublished",
                                         "og:published_time",
                                         "date",
                                         "dc.date",
                                         "dc.date.issued",
                                         "dcterms.created",
                                         "pubdate",
                                         "publishdate",
                                         "publish-date",
                                         "publish_date",
                                         "parsely-pub-date",
                                         "sailthru.date",
                                         "publication_date" };
    static const char *const changes[] = { "article:modified_time", "datemodified",
                                           "og:updated_time", "lastmod" };
    struct article *a = p->a;
    struct span name = html_attribute(attributes, "property");
    if (name.at == NULL || name.len == 0)
        name = html_attribute(attributes, "name");
    if (name.at == NULL || name.len == 0)
        name = html_attribute(attributes, "itemprop");
    struct span content = html_attribute(attributes, "content");
    if (name.at == NULL || content.at == NULL || content.len > 2000)
        return;
    content = html_decode(&a->arena, content);
    if (span_eq_nocase(name, SPAN("og:title")))
        set_once(&p->og_title, content);
    else if (span_eq_nocase(name, SPAN("og:site_name")))
        set_once(&a->outlet, content);
    else if (span_eq_nocase(name, SPAN("og:url")))
        set_once(&p->og_url, content);
    else if (span_eq_nocase(name, SPAN("author")) || span_eq_nocase(name, SPAN("article:author")) ||
             span_eq_nocase(name, SPAN("parsely-author")))
        add_author(p, content);
    else if (ONE_OF(name, dates))
        set_once(&p->meta_published, content);
    else if (ONE_OF(name, changes))
        set_once(&p->modified, content);
}

static struct span json_string(struct page_facts *p, const cJSON *object, const char *name)
{
    const cJSON *v = cJSON_GetObjectItemCaseSensitive(object, name);
    if (!cJSON_IsString(v))
        return (struct span){ "", 0 };
    struct span s = arena_copy(&p->a->arena, span_of(v->valuestring));
    return s.at != NULL ? html_decode(&p->a->arena, s) : (struct span){ "", 0 };
}

static bool is_article_type(const cJSON *type)
{
    static const char *const types[] = { "NewsArticle",
                                         "Article",
                                         "ReportageNewsArticle",
                                         "AnalysisNewsArticle",
                                         "OpinionNewsArticle",
                                         "BackgroundNewsArticle",
                                         "BlogPosting",
                                         "LiveBlogPosting",
                                         "Report" };
    for (const cJSON *t = cJSON_IsArray(type) ? type->child : type; t != NULL; t = t->next) {
        if (cJSON_IsString(t) && ONE_OF(span_of(t->valuestring), types))
            return true;
        if (!cJSON_IsArray(type))
            break;
    }
    return false;
}

static void ld_authors(struct page_facts *p, const cJSON *author)
{
    int n = 0;
    for (const cJSON *e = cJSON_IsArray(author) ? author->child : author; e != NULL && n < 16;
         e = e->next, n++) {
        if (cJSON_IsObject(e)) {
            add_author(p, json_string(p, e, "name"));
        } else if (cJSON_IsString(e)) {
            struct span s = arena_copy(&p->a->arena, span_of(e->valuestring));
            if (s.at != NULL)
                add_author(p, s);
        }
        if (!cJSON_IsArray(author))
            break;
    }
}

static void ld_article(struct page_facts *p, const cJSON *o)
{
    struct span headline = json_string(p, o, "headline");
    bool same = headline.len > 0 && p->og_title.len > 0 && span_eq_nocase(headline, p->og_title);
    int rank = same ? 2 : 1;
    if (rank <= p->ld_rank)
        return;
    p->ld_rank = rank;
    p->ld_headline = headline;
    p->published = json_string(p, o, "datePublished");
    struct span modified = json_string(p, o, "dateModified");
    if (modified.len > 0)
        p->modified = modified;
    if (!p->authors_given)
        p->a->n_authors = 0;
    ld_authors(p, cJSON_GetObjectItemCaseSensitive(o, "author"));
    const cJSON *publisher = cJSON_GetObjectItemCaseSensitive(o, "publisher");
    if (cJSON_IsObject(publisher))
        set_once(&p->a->outlet, json_string(p, publisher, "name"));
}

/* Visits all objects of the script. cJSON's own depth limit bounds the walk back up. */
static void page_json_ld(struct page_facts *p, struct span text)
{
    enum { DEPTH = 64 };
    const cJSON *up[DEPTH];
    int depth = 0;
    if (text.len > JSON_LD)
        return;
    cJSON *root = cJSON_ParseWithLengthOpts(text.at, text.len, NULL, 0);
    const cJSON *v = root;
    for (int n = 0; v != NULL && n < JSON_LD_NODES; n++) {
        if (cJSON_IsObject(v) && is_article_type(cJSON_GetObjectItemCaseSensitive(v, "@type")))
            ld_article(p, v);
        if (v->child != NULL && depth < DEPTH) {
            up[depth++] = v;
            v = v->child;
            continue;
        }
        while (v != NULL && v->next == NULL)
            v = depth > 0 ? up[--depth] : NULL;
        if (v != NULL)
            v = v->next;
    }
    cJSON_Delete(root);
}

static void page_tag(struct page_facts *p, const struct html_part *part)
{
    struct article *a = p->a;
    if (span_eq_nocase(part->name, SPAN("meta"))) {
        page_meta(p, part->text);
    } else if (span_eq_nocase(part->name, SPAN("html"))) {
        struct span lang = html_attribute(part->text, "lang");
        if (lang.at != NULL && lang.len < 20)
            set_once(&a->language, cut_text(lang, lang.len));
    } else if (span_eq_nocase(part->name, SPAN("link"))) {
        struct span rel = html_attribute(part->text, "rel"),
                    href = html_attribute(part->text, "href");
        if (rel.at != NULL && span_eq_nocase(rel, SPAN("canonical")) && href.at != NULL &&
            href.len < 2000 && span_starts(href, "http"))
            set_once(&p->canonical, html_decode(&a->arena, href));
    } else if (span_eq_nocase(part->name, SPAN("time"))) {
        struct span when = html_attribute(part->text, "datetime");
        if (when.at != NULL && when.len < 100)
            set_once(&p->time, when);
    }
}

static void page_names(struct page_facts *p)
{
    set_once(&p->a->title, p->og_title);
    set_once(&p->a->title, p->ld_headline);
    set_once(&p->a->title, html_decode(&p->a->arena, p->h1));
    set_once(&p->a->title, html_decode(&p->a->arena, p->head_title));
    set_once(&p->a->url, p->canonical);
    set_once(&p->a->url, p->og_url);
}

static void page_date(struct page_facts *p)
{
    struct article *a = p->a;
    const struct span found[] = { p->published, p->meta_published, p->time };
    for (size_t i = 0; i < 3 && a->date.precision == PRECISION_UNKNOWN; i++)
        if (found[i].len > 0 && date_any(found[i], &a->date))
            a->date_source = DATE_METADATA;
    if (p->modified.len > 0)
        (void)date_any(p->modified, &a->modified);
}

static void page_raw(struct page_facts *p, const struct html_part *open, struct span text)
{
    struct span type = html_attribute(open->text, "type");
    if (span_eq_nocase(open->name, SPAN("title")))
        set_once(&p->head_title, span_cut(text, 0, 2000));
    else if (type.at != NULL && span_eq_nocase(type, SPAN("application/ld+json")))
        page_json_ld(p, text);
}

dm_status html_meta(struct article *a, struct span page, dm_report *why)
{
    struct page_facts facts = { .a = a, .authors_given = a->n_authors > 0 }, *p = &facts;
    p->h1 = (struct span){ "", 0 };
    struct html_scanner s = { .page = page };
    bool in_h1 = false;
    (void)why;
    for (;;) {
        struct html_part part = html_next(&s);
        if (part.kind == HTML_END)
            break;
        if (part.kind == HTML_OPEN && s.raw[0] != '\0') {
            struct html_scanner ahead = s;
            struct html_part inside = html_next(&ahead);
            if (inside.kind == HTML_TEXT) {
                page_raw(p, &part, inside.text);
                s = ahead;
            }
        } else if (part.kind == HTML_TEXT && in_h1 && p->h1.len < 1000) {
            p->h1 = arena_printf(&a->arena, "%.*s %.*s", SPAN_FMT(p->h1), SPAN_FMT(part.text));
        } else if (part.kind != HTML_TEXT && span_eq_nocase(part.name, SPAN("h1"))) {
            in_h1 = part.kind == HTML_OPEN && p->h1.len == 0;
        } else if (part.kind == HTML_OPEN) {
            page_tag(p, &part);
        }
    }
    page_names(p);
    page_date(p);
    return DM_OK;
}
