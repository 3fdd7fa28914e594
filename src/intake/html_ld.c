/* html_ld.c -- JSON-LD: what a page says of itself to search engines, an article at a time.
 *
 * Many scripts are slightly broken: line ends inside strings, a comma too many, a wrapper of CDATA
 * or a comment. What the parser refuses is mended once and tried again. */
#include "intake/html_facts.h"

#include <cjson/cJSON.h>

static struct span ld_text(struct page_facts *p, const cJSON *object, const char *name)
{
    const cJSON *v = cJSON_GetObjectItemCaseSensitive(object, name);
    if (cJSON_IsArray(v))
        v = v->child;
    if (!cJSON_IsString(v) || v->valuestring == NULL)
        return (struct span){ "", 0 };
    struct span s = cut_text(span_of(v->valuestring), FACT_VALUE);
    s = arena_copy(&p->a->arena, s);
    if (s.at == NULL) {
        p->failed = true;
        return (struct span){ "", 0 };
    }
    return html_decode(&p->a->arena, s);
}

static bool has_type(const cJSON *object, const char *const *types, size_t n)
{
    const cJSON *type = cJSON_GetObjectItemCaseSensitive(object, "@type");
    for (const cJSON *t = cJSON_IsArray(type) ? type->child : type; t != NULL; t = t->next) {
        if (cJSON_IsString(t) && t->valuestring != NULL &&
            span_one_of(span_of(t->valuestring), types, n))
            return true;
        if (!cJSON_IsArray(type))
            break;
    }
    return false;
}
#define HAS_TYPE(o, list) has_type((o), (list), sizeof(list) / sizeof((list)[0]))

static bool is_article(const cJSON *o)
{
    static const char *const types[] = { "NewsArticle",           "Article",
                                         "ReportageNewsArticle",  "AnalysisNewsArticle",
                                         "OpinionNewsArticle",    "BlogPosting",
                                         "LiveBlogPosting",       "Report",
                                         "BackgroundNewsArticle", "ScholarlyArticle",
                                         "TechArticle",           "AskPublicNewsArticle",
                                         "ReviewNewsArticle",     "AdvertiserContentArticle" };
    return HAS_TYPE(o, types);
}

/* The parts of a list that may be one thing alone. */
static const cJSON *first_of(const cJSON *v)
{
    return cJSON_IsArray(v) ? v->child : v;
}

/* An author may be an object of a @graph, named by its @id alone. */
static const cJSON *ld_by_id(const cJSON *root, const cJSON *v)
{
    const cJSON *id = cJSON_GetObjectItemCaseSensitive(v, "@id");
    const cJSON *graph = cJSON_GetObjectItemCaseSensitive(root, "@graph");
    if (!cJSON_IsString(id) || cJSON_GetObjectItemCaseSensitive(v, "name") != NULL)
        return v;
    int n = 0;
    for (const cJSON *e = first_of(graph); e != NULL && n < 200; e = e->next, n++) {
        const cJSON *other = cJSON_GetObjectItemCaseSensitive(e, "@id");
        if (cJSON_IsString(other) && strcmp(other->valuestring, id->valuestring) == 0)
            return e;
    }
    return v;
}

static void ld_author(struct page_facts *p, struct ld_article *l, const cJSON *v)
{
    static const char *const bodies[] = { "Organization", "NewsMediaOrganization", "Corporation",
                                          "WebSite", "Thing" };
    struct span name = { "", 0 };
    bool body = false;
    if (cJSON_IsObject(v)) {
        name = ld_text(p, v, "name");
        body = HAS_TYPE(v, bodies);
    } else if (cJSON_IsString(v)) {
        struct span s = arena_copy(&p->a->arena, cut_text(span_of(v->valuestring), FACT_VALUE));
        p->failed |= s.at == NULL;
        if (s.at != NULL)
            name = html_decode(&p->a->arena, s);
    }
    if (name.len == 0)
        return;
    if (body && l->n_bodies < FACT_AUTHORS)
        l->bodies[l->n_bodies++] = name;
    else if (!body && l->n_people < FACT_AUTHORS)
        l->people[l->n_people++] = name;
}

static void ld_article_read(struct page_facts *p, const cJSON *root, const cJSON *o, bool page)
{
    if (p->n_ld >= FACT_LD)
        return;
    if (!arena_grow(&p->a->arena, (void **)&p->ld, &p->ld_room, p->n_ld + 1, sizeof p->ld[0])) {
        p->failed = true;
        return;
    }
    struct ld_article *l = &p->ld[p->n_ld++];
    *l = (struct ld_article){ .page = page };
    l->headline = ld_text(p, o, "headline");
    if (l->headline.len == 0)
        l->headline = ld_text(p, o, "name");
    l->published = ld_text(p, o, "datePublished");
    if (l->published.len == 0)
        l->published = ld_text(p, o, "dateCreated");
    l->modified = ld_text(p, o, "dateModified");
    l->url = ld_text(p, o, "url");
    const cJSON *main = cJSON_GetObjectItemCaseSensitive(o, "mainEntityOfPage");
    if (l->url.len == 0)
        l->url = cJSON_IsObject(main) ? ld_text(p, main, "@id") : ld_text(p, o, "mainEntityOfPage");
    const cJSON *publisher = first_of(cJSON_GetObjectItemCaseSensitive(o, "publisher"));
    if (cJSON_IsObject(publisher))
        l->publisher = ld_text(p, ld_by_id(root, publisher), "name");
    static const char *const fields[] = { "author", "creator" };
    for (int k = 0; k < 2 && l->n_people + l->n_bodies == 0; k++) {
        const cJSON *list = cJSON_GetObjectItemCaseSensitive(o, fields[k]);
        int n = 0;
        for (const cJSON *e = first_of(list); e != NULL && n < FACT_AUTHORS; e = e->next, n++) {
            ld_author(p, l, cJSON_IsObject(e) ? ld_by_id(root, e) : e);
            if (!cJSON_IsArray(list))
                break;
        }
    }
}

/* Visits all objects of the script. cJSON's own depth limit bounds the walk back up. */
static void ld_walk(struct page_facts *p, const cJSON *root)
{
    static const char *const pages[] = { "WebPage", "ItemPage", "AboutPage" };
    static const char *const videos[] = { "VideoObject" };
    enum { DEPTH = 64 };
    const cJSON *up[DEPTH], *v = root;
    int depth = 0;
    for (int n = 0; v != NULL && n < JSON_LD_NODES; n++) {
        if (cJSON_IsObject(v) && is_article(v))
            ld_article_read(p, root, v, false);
        else if (cJSON_IsObject(v) && HAS_TYPE(v, pages) &&
                 cJSON_GetObjectItemCaseSensitive(v, "datePublished") != NULL)
            ld_article_read(p, root, v, true);
        else if (cJSON_IsObject(v) && HAS_TYPE(v, videos)) {
            size_t before = p->n_ld;
            ld_article_read(p, root, v, true);
            if (p->n_ld > before) {
                p->ld[before].video = true;
                p->ld[before].published = ld_text(p, v, "uploadDate");
            }
        }
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
}

/* A copy without what makes the parser refuse it. */
static struct span ld_mend(struct arena *arena, struct span s)
{
    char *out = arena_alloc(arena, s.len + 1);
    size_t len = 0;
    bool inside = false;
    if (out == NULL)
        return (struct span){ NULL, 0 };
    for (size_t i = 0; i < s.len; i++) {
        char c = s.at[i];
        if (inside && c == '\\' && i + 1 < s.len) {
            bool known = strchr("\"\\/bfnrtu", s.at[i + 1]) != NULL && s.at[i + 1] != '\0';
            if (known) /* else the backslash alone is wrong: \' */
                out[len++] = c;
            out[len++] = s.at[++i];
            continue;
        }
        if (c == '"')
            inside = !inside;
        if ((unsigned char)c < ' ')
            c = ' '; /* a line end inside a string */
        if (!inside && (c == '}' || c == ']')) {
            size_t back = len;
            while (back > 0 && out[back - 1] == ' ')
                back--;
            if (back > 0 && out[back - 1] == ',')
                len = back - 1;
        }
        out[len++] = c;
    }
    return (struct span){ out, len };
}

/* What stands between the wrappers: <![CDATA[ ]]>, comment marks, a semicolon at the end. */
static struct span ld_unwrap(struct span s)
{
    size_t from = 0, to = s.len;
    while (from < s.len && s.at[from] != '{' && s.at[from] != '[')
        from++;
    if (span_starts(span_from(s, from), "[CDATA["))
        for (from += 7; from < s.len && s.at[from] != '{' && s.at[from] != '[';)
            from++;
    while (to > from && s.at[to - 1] != '}' && s.at[to - 1] != ']')
        to--;
    while (to > from + 1 && s.at[to - 1] == ']' && s.at[to - 2] == ']' && s.at[from] == '{') {
        to -= 2; /* the end of CDATA */
        while (to > from && s.at[to - 1] != '}')
            to--;
    }
    return span_cut(s, from, to);
}

void ld_read(struct page_facts *p, struct span script)
{
    if (script.len > JSON_LD) {
        p->failed |= !note_removed(
            p->a,
            arena_printf(&p->a->arena, "%zu bytes of JSON-LD, more than is read of one script",
                         script.len));
        return;
    }
    script = ld_unwrap(script);
    cJSON *root = cJSON_ParseWithLengthOpts(script.at, script.len, NULL, 0);
    if (root == NULL) {
        if (span_starts(script, "{&quot;") || span_starts(script, "[{&quot;"))
            script = html_decode(&p->a->arena, script);
        struct span mended = ld_mend(&p->a->arena, script);
        if (mended.at == NULL) {
            p->failed = true;
            return;
        }
        root = cJSON_ParseWithLengthOpts(mended.at, mended.len, NULL, 0);
    }
    ld_walk(p, root);
    cJSON_Delete(root);
}
