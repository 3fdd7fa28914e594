/* feed_parse.c -- one item of a feed, by expat -> what it says.
 *
 * Prefixes are resolved by what the feed declares, and undeclared ones by custom: many feeds use
 * "content:" and "dc:" without a word. Nothing outside the bytes is ever opened, and entities may
 * not expand without measure. */
#define XML_DTD /* for the limits on expansion */
#include "intake/feed.h"
#include "intake/html.h"
#include "base/utf8.h"

#include <expat.h>

enum {
    FEED_SLACK = 1024 * 1024, /* bytes of expansion before its measure counts, */
    FEED_AMPLIFICATION = 20   /* and the measure */
};

static const struct part_row {
    enum space space;
    const char *name;
    enum part part;
} part_rows[] = {
    { SPACE_RSS, "title", PART_TITLE },       { SPACE_RSS, "link", PART_LINK },
    { SPACE_RSS, "guid", PART_ID },           { SPACE_RSS, "pubDate", PART_DATE },
    { SPACE_RSS, "author", PART_AUTHOR },     { SPACE_RSS, "source", PART_SOURCE },
    { SPACE_RSS, "language", PART_LANGUAGE }, { SPACE_RSS, "description", PART_SUMMARY },
    { SPACE_CONTENT, "encoded", PART_BODY },  { SPACE_DC, "date", PART_DATE },
    { SPACE_DC, "issued", PART_DATE },        { SPACE_DC, "created", PART_DATE },
    { SPACE_DC, "modified", PART_UPDATED },   { SPACE_DC, "creator", PART_AUTHOR },
    { SPACE_DC, "language", PART_LANGUAGE },  { SPACE_ATOM, "title", PART_TITLE },
    { SPACE_ATOM, "link", PART_LINK },        { SPACE_ATOM, "id", PART_ID },
    { SPACE_ATOM, "published", PART_DATE },   { SPACE_ATOM, "issued", PART_DATE },
    { SPACE_ATOM, "created", PART_DATE },     { SPACE_ATOM, "updated", PART_UPDATED },
    { SPACE_ATOM, "modified", PART_UPDATED }, { SPACE_ATOM, "author", PART_AUTHOR },
    { SPACE_ATOM, "source", PART_SOURCE },    { SPACE_ATOM, "summary", PART_SUMMARY },
    { SPACE_ATOM, "content", PART_BODY },
};

static const struct {
    const char *address; /* or how it begins */
    enum space space;
} spaces[] = {
    { "http://www.w3.org/2005/Atom", SPACE_ATOM },
    { "http://purl.org/atom/", SPACE_ATOM },
    { "http://purl.org/rss/1.0/modules/content", SPACE_CONTENT },
    { "http://purl.org/rss/1.0/modules/", SPACE_OTHER },
    { "http://purl.org/rss/1.0/", SPACE_RSS },
    { "http://my.netscape.com/rdf/", SPACE_RSS },
    { "http://backend.userland.com/", SPACE_RSS },
    { "http://purl.org/dc/", SPACE_DC },
};

/* ---- Names ---- */

static enum space space_of(struct span address)
{
    for (size_t i = 0; i < sizeof spaces / sizeof spaces[0]; i++)
        if (span_starts(address, spaces[i].address))
            return spaces[i].space;
    return address.len == 0 ? SPACE_RSS : SPACE_OTHER;
}

static void declare(struct feed *f, const char *prefix, const char *address)
{
    if (f->n_prefixes >= FEED_PREFIXES || strlen(prefix) >= sizeof f->prefixes[0].name)
        return;
    struct prefix *p = &f->prefixes[f->n_prefixes++];
    strcpy(p->name, prefix);
    p->space = space_of(span_of(address));
    p->depth = f->depth;
}

static enum space prefix_space(const struct feed *f, struct span prefix)
{
    for (size_t i = f->n_prefixes; i-- > 0;)
        if (span_is(prefix, f->prefixes[i].name))
            return f->prefixes[i].space;
    if (prefix.len == 0)
        return f->atom ? SPACE_ATOM : SPACE_RSS;
    if (span_is(prefix, "dc") || span_is(prefix, "dcterms"))
        return SPACE_DC;
    return span_is(prefix, "content") ? SPACE_CONTENT
           : span_is(prefix, "atom")  ? SPACE_ATOM
                                      : SPACE_OTHER;
}

static enum part part_of(const struct feed *f, struct span name)
{
    struct span local = feed_local(name);
    struct span prefix = span_cut(name, 0, name.len > local.len ? name.len - local.len - 1 : 0);
    enum space space = prefix_space(f, prefix);
    for (size_t i = 0; i < sizeof part_rows / sizeof part_rows[0]; i++)
        if (part_rows[i].space == space && span_is(local, part_rows[i].name))
            return part_rows[i].part;
    return PART_NONE;
}

static const char *attribute(const char **attributes, const char *name)
{
    for (; *attributes != NULL; attributes += 2)
        if (strcmp(attributes[0], name) == 0)
            return attributes[1];
    return NULL;
}

static struct span keep(struct feed *f, struct span s)
{
    s = arena_copy(&f->a->arena, span_trim(s));
    f->no_memory |= s.at == NULL;
    return s.at != NULL ? s : (struct span){ "", 0 };
}

static void set_once(struct span *slot, struct span value)
{
    if (slot->len == 0 && value.len > 0)
        *slot = value;
}

/* ---- Elements ---- */

static enum type type_of(const struct feed *f, enum part part, const char **attributes)
{
    const char *type = attribute(attributes, "type");
    if (!f->atom)
        return part == PART_SUMMARY || part == PART_BODY ? TYPE_UNSAID : TYPE_TEXT;
    if (type == NULL || strcmp(type, "text") == 0 || strcmp(type, "text/plain") == 0)
        return TYPE_TEXT;
    if (strcmp(type, "xhtml") == 0 || strcmp(type, "application/xhtml+xml") == 0)
        return TYPE_XHTML;
    return strcmp(type, "html") == 0 || strcmp(type, "text/html") == 0 ? TYPE_HTML : TYPE_PASSED;
}

static void part_begin(struct feed *f, enum part part, const char **attributes)
{
    f->part = part;
    f->part_depth = f->depth;
    f->type = type_of(f, part, attributes);
    f->inner = false;
    buffer_empty(&f->said);
    const char *permanent = attribute(attributes, "isPermaLink");
    if (part == PART_ID)
        f->permanent = !f->atom && (permanent == NULL || strcmp(permanent, "false") != 0);
    const char *href = attribute(attributes, "href"), *rel = attribute(attributes, "rel");
    if (part == PART_LINK && f->item > 0 && href != NULL &&
        (rel == NULL || strcmp(rel, "alternate") == 0))
        set_once(&f->link, keep(f, span_of(href)));
}

/* Inside a part: markup of XHTML is written out again; of an author only the name counts, of a
 * source only its title. */
static void inner_tag(struct feed *f, const char *name, bool close)
{
    struct span local = feed_local(span_of(name));
    if (f->type == TYPE_XHTML)
        buffer_printf(&f->said, close ? "</%.*s>" : "<%.*s>", SPAN_FMT(local));
    bool counts = (f->part == PART_AUTHOR && span_is(local, "name")) ||
                  (f->part == PART_SOURCE && span_is(local, "title"));
    if (counts && f->depth == f->part_depth + 1) {
        if (!close)
            buffer_empty(&f->said);
        f->inner = !close;
    }
}

static void XMLCALL on_start(void *user, const char *name, const char **attributes)
{
    struct feed *f = user;
    f->depth++;
    if (f->depth == 1)
        f->atom = span_is(feed_local(span_of(name)), "feed");
    for (const char **a = attributes; *a != NULL; a += 2)
        if (strcmp(a[0], "xmlns") == 0)
            declare(f, "", a[1]);
        else if (strncmp(a[0], "xmlns:", 6) == 0)
            declare(f, a[0] + 6, a[1]);
    if (f->part != PART_NONE) {
        inner_tag(f, name, false);
        return;
    }
    struct span local = feed_local(span_of(name));
    if (f->item == 0 && f->depth > 1 && span_is(local, f->atom ? "entry" : "item")) {
        f->item = f->depth;
        return;
    }
    unsigned above = f->item > 0 ? f->item : f->depth - 1;
    if (f->depth == above + 1)
        part_begin(f, part_of(f, span_of(name)), attributes);
}

/* RSS gives authors as "mail@example.org (Name)". */
static struct span author_name(struct span s)
{
    size_t open = span_find(s, SPAN("(")), close = span_find(s, SPAN(")"));
    if (span_find(s, SPAN("@")) == SIZE_MAX)
        return s;
    if (open != SIZE_MAX && close != SIZE_MAX && close > open)
        return span_trim(span_cut(s, open + 1, close));
    return (struct span){ "", 0 };
}

static void part_end(struct feed *f)
{
    struct span s = keep(f, buffer_span(&f->said));
    bool of_item = f->item > 0;
    f->no_memory |= f->said.failed;
    switch (f->part) {
    case PART_TITLE:
        set_once(of_item ? &f->title : &f->feed_title, s);
        f->title_type = of_item ? f->type : f->title_type;
        break;
    case PART_LINK:
        if (of_item)
            set_once(&f->link, s);
        break;
    case PART_ID:
        if (of_item)
            set_once(&f->id, s);
        break;
    case PART_DATE:
        if (of_item)
            set_once(&f->date, s);
        break;
    case PART_UPDATED:
        if (of_item)
            set_once(&f->updated, s);
        break;
    case PART_AUTHOR:
        s = author_name(s);
        if (!of_item)
            set_once(&f->feed_author, s);
        else if (s.len > 0 && f->n_authors < FEED_AUTHORS)
            f->authors[f->n_authors++] = s;
        break;
    case PART_SOURCE:
        if (of_item)
            set_once(&f->source, s);
        break;
    case PART_LANGUAGE:
        set_once(&f->language, s);
        break;
    case PART_SUMMARY:
    case PART_BODY:
        if (of_item && f->type != TYPE_PASSED && s.len > 0) {
            struct span *slot = f->part == PART_BODY ? &f->body : &f->summary;
            enum type *type = f->part == PART_BODY ? &f->body_type : &f->summary_type;
            *type = slot->len == 0 ? f->type : *type;
            set_once(slot, s);
        }
        break;
    case PART_NONE:
        break;
    }
    f->part = PART_NONE;
}

static void XMLCALL on_end(void *user, const char *name)
{
    struct feed *f = user;
    if (f->part != PART_NONE && f->depth == f->part_depth)
        part_end(f);
    else if (f->part != PART_NONE)
        inner_tag(f, name, true);
    if (f->item == f->depth)
        f->item = 0;
    while (f->n_prefixes > 0 && f->prefixes[f->n_prefixes - 1].depth == f->depth)
        f->n_prefixes--;
    f->depth--;
}

/* ---- Words ---- */

static bool is_wanted(const struct feed *f)
{
    if (f->part == PART_NONE)
        return false;
    if (f->part == PART_AUTHOR || f->part == PART_SOURCE)
        return f->inner || f->depth == f->part_depth;
    return true;
}

static void XMLCALL on_text(void *user, const char *text, int len)
{
    struct feed *f = user;
    struct span s = { text, (size_t)len };
    if (!is_wanted(f))
        return;
    if (f->type != TYPE_XHTML) {
        buffer_add(&f->said, s);
        return;
    }
    for (size_t i = 0; i < s.len; i++) { /* what was text must not become a tag */
        if (s.at[i] == '<')
            buffer_text(&f->said, "&lt;");
        else if (s.at[i] == '&')
            buffer_text(&f->said, "&amp;");
        else
            buffer_char(&f->said, s.at[i]);
    }
}

/* Feeds use the entities of HTML without defining them. */
static void XMLCALL on_skipped(void *user, const char *name, int is_parameter)
{
    struct feed *f = user;
    char reference[48], bytes[4];
    int32_t c;
    size_t n = strlen(name);
    if (is_parameter || !is_wanted(f))
        return;
    if (n + 2 < sizeof reference) {
        reference[0] = '&';
        memcpy(reference + 1, name, n);
        reference[n + 1] = ';';
        if (entity_read((struct span){ reference, n + 2 }, &c) > 0) {
            buffer_add(&f->said, (struct span){ bytes, utf8_put(c, bytes) });
            return;
        }
    }
    f->skipped++;
}

/* Told that there is a document type elsewhere, expat passes over entities nobody defined instead
 * of giving up. What it gets for that document type is nothing; other files are not opened. */
static int XMLCALL on_external(XML_Parser parser, const char *context, const char *base,
                               const char *system, const char *public_id)
{
    (void)base, (void)system, (void)public_id;
    if (context != NULL)
        return XML_STATUS_OK;
    XML_Parser empty = XML_ExternalEntityParserCreate(parser, NULL, NULL);
    if (empty == NULL)
        return XML_STATUS_ERROR;
    enum XML_Status status = XML_Parse(empty, "", 0, XML_TRUE);
    XML_ParserFree(empty);
    return (int)status;
}

bool feed_mend(struct article *a, struct span s, struct buffer *out)
{
    size_t controls = 0, bare = 0;
    bool data = false;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        int32_t unused;
        struct span rest = span_from(s, i);
        if (c == '<' && span_starts(rest, "<![CDATA["))
            data = true;
        else if (c == ']' && span_starts(rest, "]]>"))
            data = false;
        if (c < 32 && c != '\n' && c != '\r' && c != '\t') {
            buffer_char(out, ' ');
            controls++;
        } else if (c == '&' && !data && entity_read(rest, &unused) == 0 &&
                   (i + 1 >= s.len || s.at[i + 1] == '&' || (unsigned char)s.at[i + 1] <= ' ' ||
                    span_find(span_cut(rest, 0, 48), SPAN(";")) == SIZE_MAX)) {
            buffer_text(out, "&amp;");
            bare++;
        } else {
            buffer_char(out, s.at[i]);
        }
    }
    if (controls > 0 &&
        !note_repair(a, arena_printf(&a->arena, "control characters: %zu", controls)))
        return false;
    if (bare > 0 && !note_repair(a, arena_printf(&a->arena, "a bare & in XML: %zu", bare)))
        return false;
    return !out->failed;
}

static dm_status feed_damage(XML_Parser parser, dm_report *why)
{
    enum XML_Error error = XML_GetErrorCode(parser);
    if (error == XML_ERROR_NO_MEMORY)
        return fail(why, DM_NO_MEMORY, "out of memory");
    if (error == XML_ERROR_AMPLIFICATION_LIMIT_BREACH)
        return fail(why, DM_LIMIT, "its entities expand to more than %d times what was given",
                    FEED_AMPLIFICATION);
    return fail(why, DM_BAD_INPUT, "damaged XML in line %lu of the item: %s",
                (unsigned long)XML_GetCurrentLineNumber(parser), XML_ErrorString(error));
}

dm_status feed_parse(struct feed *f, struct span xml, dm_report *why)
{
    XML_Parser parser =
        XML_ParserCreate("UTF-8"); /* decoded already, whatever the declaration says */
    if (parser == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    XML_SetUserData(parser, f);
    XML_SetElementHandler(parser, on_start, on_end);
    XML_SetCharacterDataHandler(parser, on_text);
    XML_SetSkippedEntityHandler(parser, on_skipped);
    XML_SetExternalEntityRefHandler(parser, on_external);
    (void)XML_UseForeignDTD(parser, XML_TRUE);
    (void)XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_ALWAYS);
    (void)XML_SetBillionLaughsAttackProtectionMaximumAmplification(parser, FEED_AMPLIFICATION);
    (void)XML_SetBillionLaughsAttackProtectionActivationThreshold(parser, FEED_SLACK);
    dm_status status = DM_OK;
    if (XML_Parse(parser, xml.at, (int)xml.len, XML_TRUE) != XML_STATUS_OK)
        status = feed_damage(parser, why);
    else if (f->no_memory || f->said.failed)
        status = fail(why, DM_NO_MEMORY, "out of memory");
    XML_ParserFree(parser);
    return status;
}
