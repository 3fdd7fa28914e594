/* pack.c -- see pack.h. Values are packed by their type, and must come back with the type that the
 * table of record.h gives their field. */
#include "records/pack.h"

enum {
    RECORD_BYTES = 18, /* the least that one takes: its count may ask for no more memory */
    ENTITY_BYTES = 9
};

static void pack_spans(struct buffer *b, const struct span *spans, size_t n)
{
    for (size_t i = 0; i < n; i++)
        pack_span(b, spans[i]);
}

static void pack_entity(struct buffer *b, const struct entity *e)
{
    const struct span texts[] = { e->text,   e->name,   e->description, e->code,
                                  e->sector, e->office, e->actor };
    pack_spans(b, texts, sizeof texts / sizeof *texts);
    pack_number(b, e->start);
    pack_number(b, e->end);
}

static void pack_value(struct buffer *b, const struct value *v)
{
    pack_number(b, v->type);
    pack_number(b, v->n);
    switch (v->type) {
    case VALUE_NULL:
        break;
    case VALUE_TEXT:
    case VALUE_DATE:
    case VALUE_JSON:
        pack_span(b, v->as.text);
        break;
    case VALUE_TEXTS:
        pack_spans(b, v->as.texts, v->n);
        break;
    case VALUE_NUMBER:
        pack_double(b, v->as.number);
        break;
    case VALUE_INTEGER:
        pack_number(b, (uint64_t)v->as.integer);
        break;
    case VALUE_INTEGERS:
        for (uint32_t i = 0; i < v->n; i++)
            pack_number(b, (uint64_t)v->as.integers[i]);
        break;
    case VALUE_FLAG:
        pack_number(b, v->as.flag);
        break;
    case VALUE_SPANS:
        for (uint32_t i = 0; i < v->n; i++) {
            pack_number(b, v->as.spans[i].start);
            pack_number(b, v->as.spans[i].end);
        }
        break;
    case VALUE_ENTITY:
    case VALUE_ENTITIES:
        for (uint32_t i = 0; i < v->n; i++)
            pack_entity(b, &v->as.entities[i]);
        break;
    case VALUE_PLACE:
        pack_span(b, v->as.place->name);
        pack_span(b, v->as.place->country);
        pack_span(b, v->as.place->precision);
        pack_double(b, v->as.place->latitude);
        pack_double(b, v->as.place->longitude);
        break;
    case VALUE_SIZE:
        for (int i = 0; i < 4; i++) {
            pack_double(b, v->as.size->low[i]);
            pack_double(b, v->as.size->high[i]);
        }
        break;
    case VALUE_BODY:
    case VALUE_TOPIC:
    case VALUE_DATELINE:
        pack_span(b, v->as.pair.a);
        pack_span(b, v->as.pair.b);
        break;
    }
}

void records_pack(struct buffer *b, const struct records *records)
{
    pack_number(b, records->n);
    for (size_t i = 0; i < records->n; i++) {
        const struct record *r = &records->items[i];
        const struct span texts[] = { r->id, r->document, r->text, r->rule };
        const uint32_t numbers[] = { r->sentence, r->start, r->end, r->own_start, r->own_end };
        pack_number(b, r->kind);
        pack_spans(b, texts, sizeof texts / sizeof *texts);
        for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++)
            pack_number(b, numbers[k]);
        pack_double(b, r->confidence);
        for (size_t k = 0; k < record_kinds[r->kind].n_fields; k++)
            pack_value(b, &r->values[k]);
    }
}

/* ---- back ---- */

static void spoil(struct unpack *u)
{
    *u = (struct unpack){ .rest = { "", 0 }, .bad = true };
}

static uint32_t unpack_offset(struct unpack *u)
{
    uint64_t n = unpack_number(u);
    if (n > UINT32_MAX)
        spoil(u);
    return u->bad ? 0 : (uint32_t)n;
}

/* JSON that is written as it is must not end its line. */
static struct span unpack_json(struct unpack *u)
{
    struct span json = unpack_span(u);
    for (size_t i = 0; i < json.len; i++)
        if ((unsigned char)json.at[i] < 0x20) {
            spoil(u);
            return (struct span){ NULL, 0 };
        }
    return json;
}

static void unpack_entity(struct unpack *u, struct entity *e)
{
    struct span *const texts[] = { &e->text,   &e->name,   &e->description, &e->code,
                                   &e->sector, &e->office, &e->actor };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        *texts[i] = unpack_span(u);
    e->start = unpack_offset(u);
    e->end = unpack_offset(u);
}

static void unpack_place(struct arena *arena, struct unpack *u, struct value *v)
{
    struct value_place *p = v->as.place = arena_new(arena, struct value_place, 1);
    if (p == NULL) {
        spoil(u);
        return;
    }
    p->name = unpack_span(u);
    p->country = unpack_span(u);
    p->precision = unpack_span(u);
    p->latitude = unpack_double(u);
    p->longitude = unpack_double(u);
}

static void unpack_size(struct arena *arena, struct unpack *u, struct value *v)
{
    struct value_size *s = v->as.size = arena_new(arena, struct value_size, 1);
    if (s == NULL) {
        spoil(u);
        return;
    }
    for (int i = 0; i < 4; i++) {
        s->low[i] = unpack_double(u);
        s->high[i] = unpack_double(u);
    }
}

/* The items of a list: an array of v->n in the arena, which unpack_count has bounded. */
static void unpack_list(struct arena *arena, struct unpack *u, struct value *v)
{
    static const size_t sizes[] = { [VALUE_TEXTS] = sizeof(struct span),
                                    [VALUE_INTEGERS] = sizeof(int64_t),
                                    [VALUE_SPANS] = sizeof(struct value_range),
                                    [VALUE_ENTITY] = sizeof(struct entity),
                                    [VALUE_ENTITIES] = sizeof(struct entity) };
    void *items = arena_array(arena, v->n, sizes[v->type]);
    if (items == NULL) {
        spoil(u);
        return;
    }
    switch (v->type) {
    case VALUE_TEXTS:
        v->as.texts = items;
        break;
    case VALUE_INTEGERS:
        v->as.integers = items;
        break;
    case VALUE_SPANS:
        v->as.spans = items;
        break;
    default:
        v->as.entities = items;
    }
    for (uint32_t i = 0; i < v->n && !u->bad; i++) {
        if (v->type == VALUE_TEXTS) {
            v->as.texts[i] = unpack_span(u);
        } else if (v->type == VALUE_INTEGERS) {
            v->as.integers[i] = (int64_t)unpack_number(u);
        } else if (v->type == VALUE_SPANS) {
            v->as.spans[i].start = unpack_offset(u);
            v->as.spans[i].end = unpack_offset(u);
        } else {
            unpack_entity(u, &v->as.entities[i]);
        }
    }
}

/* A date is set as text; whatever may be null may be so. */
static bool is_type(uint64_t found, enum value_type declared)
{
    return found == VALUE_NULL || found == (uint64_t)declared ||
           (found == VALUE_TEXT && declared == VALUE_DATE);
}

static void unpack_value(struct arena *arena, struct unpack *u, enum value_type type,
                         struct value *v)
{
    uint64_t found = unpack_number(u), n = unpack_number(u);
    size_t least = found == VALUE_ENTITY || found == VALUE_ENTITIES ? ENTITY_BYTES : 1;
    if (u->bad || !is_type(found, type) || n > u->rest.len / least ||
        (found == VALUE_ENTITY && n != 1)) {
        spoil(u);
        return;
    }
    v->type = (enum value_type)found;
    v->n = (uint32_t)n;
    switch (v->type) {
    case VALUE_NULL:
        break;
    case VALUE_TEXT:
    case VALUE_DATE:
        v->as.text = unpack_span(u);
        break;
    case VALUE_JSON:
        v->as.text = unpack_json(u);
        break;
    case VALUE_NUMBER:
        v->as.number = unpack_double(u);
        break;
    case VALUE_INTEGER:
        v->as.integer = (int64_t)unpack_number(u);
        break;
    case VALUE_FLAG:
        v->as.flag = unpack_number(u) != 0;
        break;
    case VALUE_PLACE:
        unpack_place(arena, u, v);
        break;
    case VALUE_SIZE:
        unpack_size(arena, u, v);
        break;
    case VALUE_BODY:
    case VALUE_TOPIC:
    case VALUE_DATELINE:
        v->as.pair.a = unpack_span(u);
        v->as.pair.b = unpack_span(u);
        break;
    default:
        unpack_list(arena, u, v);
    }
}

static void unpack_record(struct arena *arena, struct unpack *u, struct record *r)
{
    uint64_t kind = unpack_number(u);
    if (u->bad || kind >= RECORD_KINDS) {
        spoil(u);
        return;
    }
    const struct record_kind_info *info = &record_kinds[kind];
    struct span *const texts[] = { &r->id, &r->document, &r->text, &r->rule };
    uint32_t *const numbers[] = { &r->sentence, &r->start, &r->end, &r->own_start, &r->own_end };
    r->kind = (enum record_kind)kind;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        *texts[i] = unpack_span(u);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        *numbers[i] = unpack_offset(u);
    r->confidence = unpack_double(u);
    r->values = arena_new(arena, struct value, info->n_fields);
    if (r->values == NULL)
        spoil(u);
    for (size_t i = 0; i < info->n_fields && !u->bad; i++)
        unpack_value(arena, u, info->fields[i].type, &r->values[i]);
}

bool records_unpack(struct arena *arena, struct unpack *from, struct records *out)
{
    size_t n = unpack_count(from);
    *out = (struct records){ .arena = arena };
    if (n > from->rest.len / RECORD_BYTES)
        spoil(from);
    if (from->bad || n == 0)
        return !from->bad;
    out->items = arena_new(arena, struct record, n);
    if (out->items == NULL)
        return false;
    for (size_t i = 0; i < n && !from->bad; i++)
        unpack_record(arena, from, &out->items[i]);
    out->n = from->bad ? 0 : n;
    /* A document first, and only one: what counts and stores them relies on it. */
    for (size_t i = 0; i < out->n; i++)
        if ((out->items[i].kind == RECORD_DOCUMENT) != (i == 0))
            spoil(from);
    return !from->bad;
}
