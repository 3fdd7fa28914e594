/* columns.c -- see columns.h. */
#include "output/columns.h"

#include <assert.h>

static size_t add(struct column *out, size_t n, const char *field, const char *suffix,
                  const char *part)
{
    assert(n < COLUMNS_MAX);
    out[n] = (struct column){ field, suffix, part };
    return n + 1;
}

static size_t add_field(struct column *out, size_t n, const struct field *f)
{
    switch (f->type) {
    case VALUE_ENTITY:
    case VALUE_ENTITIES:
        n = add(out, n, f->name, "", "code");
        return add(out, n, f->name, "_name", "name");
    case VALUE_PLACE:
        n = add(out, n, f->name, "", "name");
        n = add(out, n, f->name, "_latitude", "latitude");
        n = add(out, n, f->name, "_longitude", "longitude");
        return add(out, n, f->name, "_country", "country");
    case VALUE_BODY:
        n = add(out, n, f->name, "", "code");
        return add(out, n, f->name, "_name", "name");
    case VALUE_TOPIC:
        n = add(out, n, f->name, "", "text");
        return add(out, n, f->name, "_code", "code");
    case VALUE_DATELINE:
        n = add(out, n, f->name, "", "place");
        return add(out, n, f->name, "_agency", "agency");
    default:
        return add(out, n, f->name, "", NULL);
    }
}

size_t columns_of(enum record_kind kind, struct column out[COLUMNS_MAX])
{
    size_t n = 0;
    for (size_t i = 0; i < common_count(kind); i++)
        n = add_field(out, n, &common_fields[i]);
    for (size_t i = 0; i < record_kinds[kind].n_fields; i++)
        n = add_field(out, n, &record_kinds[kind].fields[i]);
    return n;
}

void column_header(struct buffer *b, const struct column *c)
{
    buffer_text(b, c->field);
    buffer_text(b, c->suffix);
}

static bool add_member(struct buffer *b, struct span object, const char *name)
{
    struct span value = line_member(object, name);
    if (line_null(value))
        return false;
    line_text(b, value);
    return true;
}

static void one_code(struct buffer *b, struct span entity)
{
    if (add_member(b, entity, "code")) {
        struct span sector = line_member(entity, "sector");
        if (!line_null(sector)) {
            buffer_char(b, ':');
            line_text(b, sector);
        }
        return;
    }
    if (!add_member(b, entity, "name") && !add_member(b, entity, "description"))
        (void)add_member(b, entity, "text");
}

static void one_name(struct buffer *b, struct span entity)
{
    if (!add_member(b, entity, "name") && !add_member(b, entity, "description"))
        (void)add_member(b, entity, "text");
}

static void each(struct buffer *b, struct span value, const char *between,
                 void (*one)(struct buffer *, struct span))
{
    if (line_null(value))
        return;
    if (value.at[0] == '{') {
        one(b, value);
        return;
    }
    struct line_steps steps = { value, false };
    struct span key, item;
    for (size_t i = 0; line_next(&steps, &key, &item); i++) {
        if (i > 0)
            buffer_text(b, between);
        one(b, item);
    }
}

void cell_code(struct buffer *b, struct span entities, const char *between)
{
    each(b, entities, between, one_code);
}

void cell_name(struct buffer *b, struct span entities, const char *between)
{
    each(b, entities, between, one_name);
}

/* A bound of `size`: {"low":5,"high":10} is 5-10, an open end is left out. */
static void cell_bounds(struct buffer *b, struct span bounds)
{
    struct span low = line_member(bounds, "low"), high = line_member(bounds, "high");
    if (!line_null(low))
        buffer_add(b, low);
    if (span_eq(low, high))
        return;
    buffer_char(b, '-');
    if (!line_null(high))
        buffer_add(b, high);
}

static void cell_object(struct buffer *b, struct span object)
{
    struct line_steps steps = { object, false };
    struct span key, item;
    for (size_t i = 0; line_next(&steps, &key, &item); i++) {
        buffer_text(b, i > 0 ? "; " : "");
        buffer_add(b, key);
        buffer_char(b, '=');
        if (item.at[0] == '{' && !line_null(line_member(item, "high")))
            cell_bounds(b, item);
        else if (item.at[0] == '{' && !line_null(line_member(item, "low")))
            cell_bounds(b, item);
        else
            line_text(b, item);
    }
}

static void cell_item(struct buffer *b, struct span item)
{
    if (item.at[0] != '[') {
        line_text(b, item);
        return;
    }
    struct line_steps steps = { item, false };
    struct span key, end;
    for (size_t i = 0; line_next(&steps, &key, &end); i++) {
        buffer_text(b, i > 0 ? "-" : "");
        buffer_add(b, end);
    }
}

void cell_value(struct buffer *b, struct span value)
{
    if (line_null(value))
        return;
    if (value.at[0] == '[')
        each(b, value, "; ", cell_item);
    else if (value.at[0] == '{')
        cell_object(b, value);
    else
        line_text(b, value);
}

void column_cell(struct buffer *b, const struct column *c, struct span line)
{
    struct span value = line_member(line, c->field);
    if (line_null(value))
        return;
    /* Entities are known by their `sector`: an office's body has a code and a name too, but no
     * sector. */
    bool many = value.at[0] == '[';
    bool entity = many || line_member(value, "sector").at != NULL;
    if (c->part == NULL)
        cell_value(b, value);
    else if (entity && strcmp(c->part, "code") == 0)
        cell_code(b, value, "; ");
    else if (entity && strcmp(c->part, "name") == 0)
        cell_name(b, value, "; ");
    else
        cell_value(b, line_member(value, c->part));
}
