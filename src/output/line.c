/* line.c -- a record as one line of JSON: the form that is stored, compared and made into all
 * others.
 *
 * Byte for byte the same on every machine: keys in the order of the contract's table, numbers by
 * our own rule, UTF-8 passed through. */
#include "output/output.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

void line_string(struct buffer *b, struct span text)
{
    size_t done = 0;
    buffer_char(b, '"');
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.at[i];
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F)
            continue;
        buffer_add(b, span_cut(text, done, i));
        done = i + 1;
        if (c == '"' || c == '\\')
            buffer_printf(b, "\\%c", c);
        else if (c == '\n')
            buffer_text(b, "\\n");
        else if (c == '\t')
            buffer_text(b, "\\t");
        else if (c == '\r')
            buffer_text(b, "\\r");
        else
            buffer_printf(b, "\\u%04x", (unsigned)c);
    }
    buffer_add(b, span_from(text, done));
    buffer_char(b, '"');
}

void line_number(struct buffer *b, double number)
{
    char text[40];
    if (!isfinite(number)) {
        buffer_text(b, "null");
        return;
    }
    if (fabs(number) < 1e15 && floor(number) == number) {
        buffer_printf(b, "%.0f", number == 0 ? 0.0 : number); /* no "-0" */
        return;
    }
    for (int digits = 1; digits <= 17; digits++) {
        (void)snprintf(text, sizeof(text), "%.*g", digits, number);
        if (strtod(text, NULL) == number)
            break;
    }
    for (char *p = text; *p != '\0'; p++)
        if (strchr("0123456789+-e", *p) == NULL)
            *p = '.'; /* the host program's locale may write a comma */
    buffer_text(b, text);
}

static void text_or_null(struct buffer *b, struct span text)
{
    if (text.at == NULL || text.len == 0)
        buffer_text(b, "null");
    else
        line_string(b, text);
}

/* `"key":text` with a comma before it unless it is the first of its object. */
static void member(struct buffer *b, bool first, const char *key, struct span text)
{
    buffer_printf(b, "%s\"%s\":", first ? "" : ",", key);
    text_or_null(b, text);
}

static void number_member(struct buffer *b, const char *key, double number)
{
    buffer_printf(b, ",\"%s\":", key);
    line_number(b, number);
}

static void entity(struct buffer *b, const struct entity *e)
{
    buffer_char(b, '{');
    member(b, true, "text", e->text);
    member(b, false, "name", e->name);
    member(b, false, "description", e->description);
    member(b, false, "code", e->code);
    member(b, false, "sector", e->sector);
    member(b, false, "office", e->office);
    member(b, false, "actor", e->actor);
    if (e->start == 0 && e->end == 0)
        buffer_text(b, ",\"start\":null,\"end\":null}");
    else
        buffer_printf(b, ",\"start\":%lu,\"end\":%lu}", (unsigned long)e->start,
                      (unsigned long)e->end);
}

static void place(struct buffer *b, const struct value_place *p)
{
    buffer_char(b, '{');
    member(b, true, "name", p->name);
    number_member(b, "latitude", p->latitude);
    number_member(b, "longitude", p->longitude);
    member(b, false, "country", p->country);
    member(b, false, "precision", p->precision);
    buffer_char(b, '}');
}

static void size(struct buffer *b, const struct value_size *s)
{
    static const char *const names[] = { "dead", "injured", "arrested", "participants" };
    bool first = true;
    buffer_char(b, '{');
    for (size_t i = 0; i < 4; i++) {
        if (isnan(s->low[i]) && isnan(s->high[i]))
            continue;
        buffer_printf(b, "%s\"%s\":{\"low\":", first ? "" : ",", names[i]);
        line_number(b, s->low[i]);
        buffer_text(b, ",\"high\":");
        line_number(b, s->high[i]);
        buffer_char(b, '}');
        first = false;
    }
    buffer_char(b, '}');
}

static void pair(struct buffer *b, const struct value *v)
{
    bool dateline = v->type == VALUE_DATELINE, topic = v->type == VALUE_TOPIC;
    buffer_char(b, '{');
    member(b, true, dateline ? "place" : topic ? "text" : "code", v->as.pair.a);
    member(b, false, dateline ? "agency" : topic ? "code" : "name", v->as.pair.b);
    buffer_char(b, '}');
}

static void list_item(struct buffer *b, const struct value *v, size_t i)
{
    switch (v->type) {
    case VALUE_TEXTS:
        line_string(b, v->as.texts[i]);
        break;
    case VALUE_INTEGERS:
        buffer_printf(b, "%lld", (long long)v->as.integers[i]);
        break;
    case VALUE_SPANS:
        buffer_printf(b, "[%lu,%lu]", (unsigned long)v->as.spans[i].start,
                      (unsigned long)v->as.spans[i].end);
        break;
    default:
        entity(b, &v->as.entities[i]);
        break;
    }
}

static void list(struct buffer *b, const struct value *v)
{
    buffer_char(b, '[');
    for (size_t i = 0; i < v->n; i++) {
        if (i > 0)
            buffer_char(b, ',');
        list_item(b, v, i);
    }
    buffer_char(b, ']');
}

static void value(struct buffer *b, const struct value *v)
{
    switch (v->type) {
    case VALUE_NULL:
        buffer_text(b, "null");
        break;
    case VALUE_TEXT:
    case VALUE_DATE:
        line_string(b, v->as.text);
        break;
    case VALUE_TEXTS:
    case VALUE_INTEGERS:
    case VALUE_SPANS:
    case VALUE_ENTITIES:
        list(b, v);
        break;
    case VALUE_NUMBER:
        line_number(b, v->as.number);
        break;
    case VALUE_INTEGER:
        buffer_printf(b, "%lld", (long long)v->as.integer);
        break;
    case VALUE_FLAG:
        buffer_text(b, v->as.flag ? "true" : "false");
        break;
    case VALUE_ENTITY:
        entity(b, v->as.entities);
        break;
    case VALUE_PLACE:
        place(b, v->as.place);
        break;
    case VALUE_SIZE:
        size(b, v->as.size);
        break;
    case VALUE_BODY:
    case VALUE_TOPIC:
    case VALUE_DATELINE:
        pair(b, v);
        break;
    case VALUE_JSON:
        buffer_add(b, v->as.text);
        break;
    }
}

void record_line(struct buffer *b, const struct record *r)
{
    const struct record_kind_info *info = &record_kinds[r->kind];
    buffer_printf(b, "{\"record\":\"%s\",\"id\":", info->name);
    line_string(b, r->id);
    buffer_text(b, ",\"document\":");
    line_string(b, r->document);
    buffer_text(b, ",\"text\":");
    line_string(b, r->text);
    if (r->kind != RECORD_DOCUMENT) {
        buffer_printf(b, ",\"sentence\":%lu,\"start\":%lu,\"end\":%lu,\"rule\":",
                      (unsigned long)r->sentence, (unsigned long)r->start, (unsigned long)r->end);
        line_string(b, r->rule);
        buffer_text(b, ",\"confidence\":");
        line_number(b, r->confidence);
    }
    for (size_t i = 0; i < info->n_fields; i++) {
        buffer_printf(b, ",\"%s\":", info->fields[i].name);
        value(b, &r->values[i]);
    }
    buffer_char(b, '}');
}
