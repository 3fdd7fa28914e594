/* plover.c -- PLOVER's own JSON: an event a line, named as the PLOVER manual (0.8) names its
 * fields. docs/formats/export.md tells what stands where. What a record doesn't know is left out,
 * as the manual has it; only the fields it calls required are always there. */
#include "output/line_read.h"
#include "output/output.h"

static void put_key(struct buffer *b, const char *key)
{
    buffer_printf(b, "%s\"%s\":", b->len > 0 && b->at[b->len - 1] != '{' ? "," : "", key);
}

/* A member under another name, unless it is null. */
static void put_as(struct buffer *b, struct span object, const char *from, const char *to)
{
    struct span value = line_member(object, from);
    if (line_null(value))
        return;
    put_key(b, to);
    buffer_add(b, value);
}

static void put_text(struct buffer *b, const char *key, const char *text)
{
    put_key(b, key);
    line_string(b, span_of(text));
}

/* The event's own date; where the text tells none, the day it was published. */
static void put_date(struct buffer *b, struct span line, struct span document)
{
    struct span own = line_member(line, "date"), published = line_member(document, "date");
    bool told = !line_null(own);
    put_key(b, "date");
    buffer_add(b, told ? own : !line_null(published) ? published : SPAN("null"));
    if (told)
        put_text(b, "date_source", "text");
    else if (!line_null(published))
        put_text(b, "date_source", "publication");
}

static void put_actors(struct buffer *b, const char *key, struct span list)
{
    struct line_steps steps = { list, false };
    struct span name, entity;
    put_key(b, key);
    buffer_char(b, '[');
    for (size_t i = 0; line_next(&steps, &name, &entity); i++) {
        buffer_text(b, i > 0 ? ",{" : "{");
        put_as(b, entity, "code", "code");
        put_as(b, entity, "sector", "sector");
        put_as(b, entity, "text", "actor_text");
        put_as(b, entity, "name", "identifier_text");
        put_as(b, entity, "office", "office");
        buffer_char(b, '}');
    }
    buffer_char(b, ']');
}

/* PLOVER tells "the single event category": cooperation still to come is AGREE, and what is agreed
 * to has no mode there. */
static bool put_event(struct buffer *b, struct span line)
{
    struct line_steps steps = { line_member(line, "event"), false };
    struct span key, first = { "", 0 }, second;
    (void)line_next(&steps, &key, &first);
    bool ahead = line_next(&steps, &key, &second);
    put_key(b, "event");
    buffer_printf(b, "[%.*s]", SPAN_FMT(first));
    struct span modes = line_member(line, "mode");
    put_key(b, "mode");
    buffer_add(b, ahead || line_null(modes) ? SPAN("[]") : modes);
    return ahead;
}

/* PLOVER's special contexts are our status. */
static const char *special(struct span status)
{
    static const struct {
        const char *status, *context;
    } words[] = { { "\"planned\"", "\"future\"" },
                  { "\"hypothetical\"", "\"hypothetical\"" },
                  { "\"historical\"", "\"historical\"" },
                  { "\"negated\"", "\"negation\"" } };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (span_is(status, words[i].status))
            return words[i].context;
    return NULL;
}

/* "In situations like these, the coder should always return the single event category": AGREE for
 * what is to come says so already. */
static void put_contexts(struct buffer *b, struct span line, bool ahead)
{
    struct line_steps steps = { line_member(line, "context"), false };
    struct span key, one, status = line_member(line, "status");
    const char *more = ahead ? NULL : special(status);
    size_t n = 0;
    put_key(b, "context");
    buffer_char(b, '[');
    for (; line_next(&steps, &key, &one); n++)
        buffer_printf(b, "%s%.*s", n > 0 ? "," : "", SPAN_FMT(one));
    if (more != NULL)
        buffer_printf(b, "%s%s", n > 0 ? "," : "", more);
    buffer_char(b, ']');
}

static void put_place(struct buffer *b, struct span place)
{
    if (line_null(place))
        return;
    put_key(b, "event_loc");
    buffer_char(b, '{');
    put_as(b, place, "name", "name");
    put_as(b, place, "latitude", "latitude");
    put_as(b, place, "longitude", "longitude");
    put_as(b, place, "country", "cc3");
    buffer_char(b, '}');
}

static void put_cited(struct buffer *b, struct span line, struct span document)
{
    put_key(b, "cite_info");
    buffer_char(b, '{');
    put_as(b, line, "document", "citation");
    put_as(b, document, "url", "url");
    put_as(b, document, "title", "title");
    put_as(b, document, "language", "language");
    put_as(b, document, "outlet", "publication");
    buffer_char(b, '}');
}

void output_plover_record(struct output *o, struct span line)
{
    struct buffer *b = &o->out;
    buffer_char(b, '{');
    put_as(b, line, "id", "id");
    put_date(b, line, o->document);
    put_actors(b, "actor", line_member(line, "actor"));
    put_actors(b, "recipient", line_member(line, "recipient"));
    bool ahead = put_event(b, line);
    put_contexts(b, line, ahead);
    put_as(b, line, "quad_code", "quad_code");
    put_as(b, line, "event_scale", "event_scale");
    put_place(b, line_member(line, "event_loc"));
    put_as(b, line, "size", "size_info");
    put_as(b, line, "text", "text");
    put_key(b, "text_info");
    buffer_char(b, '{');
    put_as(b, line, "sentence", "sequence");
    put_as(b, line, "start", "start");
    put_as(b, line, "end", "end");
    buffer_char(b, '}');
    put_cited(b, line, o->document);
    put_text(b, "coder", "dragoman");
    put_as(b, line, "rule", "comment");
    buffer_text(b, "}\n");
}
