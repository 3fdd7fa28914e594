/* html_told.c -- what a page tells machines: <meta>, <link>, <title>, scripts. */
#include "intake/html_facts.h"

void set_once(struct span *slot, struct span value)
{
    if (slot->len == 0 && value.at != NULL && value.len > 0)
        *slot = value;
}

bool span_one_of(struct span s, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n && s.len > 0; i++) /* most differ in the first letter */
        if (((s.at[0] ^ list[i][0]) & ~32) == 0 && span_eq_nocase(s, span_of(list[i])))
            return true;
    return false;
}

static const char *const sure_dates[] = { "article:published_time", "og:article:published_time",
                                          "og:published_time",      "datepublished",
                                          "article:published",      "og:pubdate",
                                          "published_time",         "rnews:datepublished" };
static const char *const likely_dates[] = { "pubdate",
                                            "publishdate",
                                            "publish-date",
                                            "publish_date",
                                            "publicationdate",
                                            "publication_date",
                                            "publication-date",
                                            "published-date",
                                            "date_published",
                                            "parsely-pub-date",
                                            "bt:pubdate",
                                            "dc.date.issued",
                                            "dcterms.issued",
                                            "dcterms.created",
                                            "dc.date.created",
                                            "dc.created",
                                            "cre_date",
                                            "citation_publication_date",
                                            "citation_date",
                                            "citation_online_date",
                                            "cxenseparse:recs:publishtime",
                                            "cxenseparse:recs-publishtime",
                                            "article_date_original",
                                            "originalpublicationdate",
                                            "original-publish-date",
                                            "pub_date",
                                            "shareaholic:article_published_time",
                                            "article.published",
                                            "article:post_date",
                                            "releasedate",
                                            "vr:published_time",
                                            "mediator_published_time",
                                            "displaydate",
                                            "prism.publicationdate",
                                            "iso-8601-publish-date",
                                            "first_published",
                                            "firstpublished",
                                            "date.created",
                                            "datecreated" };
static const char *const loose_dates[] = {
    "date",          "dc.date", "dcterms.date", "sailthru.date", "article_date",
    "creation_date", "created", "release_date", "dc:date",       "analyticsattributes.articledate",
    "eprints.date"
};
static const char *const changes[] = { "article:modified_time",
                                       "og:article:modified_time",
                                       "datemodified",
                                       "og:updated_time",
                                       "lastmod",
                                       "article:modified",
                                       "bt:moddate",
                                       "last-modified",
                                       "dcterms.modified",
                                       "dc.date.modified",
                                       "revision_date",
                                       "lastmodified",
                                       "modified",
                                       "last_updated_date",
                                       "article.updated",
                                       "og:modified_time",
                                       "updated_time" };
static const char *const author_names[] = { "author",
                                            "article:author",
                                            "parsely-author",
                                            "dc.creator",
                                            "dcterms.creator",
                                            "sailthru.author",
                                            "og:article:author",
                                            "byl",
                                            "bt:author",
                                            "creator",
                                            "article:author_name",
                                            "cxenseparse:author",
                                            "citation_author",
                                            "authors",
                                            "byline",
                                            "article.author",
                                            "content_author",
                                            "shareaholic:article_author_name" };

static void take_meta(struct page_facts *p, struct span name, struct span content)
{
    content = html_decode(&p->a->arena, content);
    if (span_find(content, SPAN("&")) != SIZE_MAX) /* escaped twice: "&amp;#039;" */
        content = html_decode(&p->a->arena, content);
    if (content.len == 0)
        return;
    if (span_eq_nocase(name, SPAN("og:title")) || span_eq_nocase(name, SPAN("twitter:title")))
        set_once(&p->og_title, content);
    else if (span_eq_nocase(name, SPAN("og:site_name")))
        set_once(&p->site_name, content);
    else if (span_eq_nocase(name, SPAN("og:url")))
        set_once(&p->og_url, content);
    else if (ONE_OF(name, sure_dates))
        set_once(&p->published[META_SURE], content);
    else if (ONE_OF(name, likely_dates))
        set_once(&p->published[META_LIKELY], content);
    else if (ONE_OF(name, loose_dates))
        set_once(&p->published[META_LOOSE], content);
    else if (ONE_OF(name, changes))
        set_once(&p->modified, content);
    else if (ONE_OF(name, author_names) && p->n_meta_authors < FACT_AUTHORS)
        p->meta_authors[p->n_meta_authors++] = content;
}

void page_meta(struct page_facts *p, struct span attributes)
{
    static const char *const keys[] = { "property", "name", "itemprop", "http-equiv" };
    struct span content = html_attribute(attributes, "content");
    if (content.at == NULL || content.len == 0 || content.len > FACT_VALUE)
        return;
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        struct span name = html_attribute(attributes, keys[i]);
        if (name.at != NULL && name.len > 0 && name.len < 60) {
            take_meta(p, name, content);
            return;
        }
    }
}

void page_link(struct page_facts *p, struct span attributes)
{
    struct span rel = html_attribute(attributes, "rel"), href = html_attribute(attributes, "href");
    if (rel.at != NULL && span_eq_nocase(rel, SPAN("canonical")) && href.at != NULL &&
        href.len < FACT_VALUE)
        set_once(&p->canonical, html_decode(&p->a->arena, href));
}

void page_raw(struct page_facts *p, const struct html_part *open, struct span text)
{
    struct span type = html_attribute(open->text, "type");
    if (span_eq_nocase(open->name, SPAN("title")))
        set_once(&p->head_title,
                 html_decode(&p->a->arena,
                             cut_text(text, text.len < FACT_VALUE ? text.len : FACT_VALUE)));
    else if (type.at != NULL && span_eq_nocase(type, SPAN("application/ld+json")))
        ld_read(p, text);
    else if (span_eq_nocase(open->name, SPAN("script")) && p->n_scripts < FACT_SCRIPTS)
        p->scripts[p->n_scripts++] = text;
}
