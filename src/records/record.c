/* record.c -- the contract's tables, the setters, ids and order. See record.h.
 *
 * Ids must survive a newer lexicon: they hash where and in which words a record was read, never
 * what was concluded from them. */
#include "records/record.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <xxhash.h>

#define ID_LEN 16

#define FIELD_ROW(c, j, t, n, w) { j, VALUE_##t, sizeof(n) > 1, w },

const struct field common_fields[] = { COMMON_FIELDS(FIELD_ROW){ NULL, VALUE_NULL, false, NULL } };

static const struct field rows_DOCUMENT[] = { DOCUMENT_FIELDS(FIELD_ROW) };
static const struct field rows_EVENT[] = { EVENT_FIELDS(FIELD_ROW) };
static const struct field rows_QUOTE[] = { QUOTE_FIELDS(FIELD_ROW) };
static const struct field rows_POSITION[] = { POSITION_FIELDS(FIELD_ROW) };
static const struct field rows_ROLE[] = { ROLE_FIELDS(FIELD_ROW) };
static const struct field rows_FIGURE[] = { FIGURE_FIELDS(FIELD_ROW) };
static const struct field rows_OFFICE[] = { OFFICE_FIELDS(FIELD_ROW) };
static const struct field rows_ACTOR[] = { ACTOR_FIELDS(FIELD_ROW) };
static const struct field rows_PLACE[] = { PLACE_FIELDS(FIELD_ROW) };
static const struct field rows_NAME[] = { NAME_FIELDS(FIELD_ROW) };
static const struct field rows_MENTION[] = { MENTION_FIELDS(FIELD_ROW) };
static const struct field rows_TIME[] = { TIME_FIELDS(FIELD_ROW) };
static const struct field rows_QUANTITY[] = { QUANTITY_FIELDS(FIELD_ROW) };
static const struct field rows_CONDITION[] = { CONDITION_FIELDS(FIELD_ROW) };

#define KIND_ROW(name, json, plural, what)                                                         \
    [RECORD_##name] = { json, plural, what, rows_##name, name##_FIELD_COUNT },
const struct record_kind_info record_kinds[RECORD_KINDS] = { RECORD_LIST(KIND_ROW) };

size_t common_count(enum record_kind kind)
{
    static const size_t all = sizeof(common_fields) / sizeof(common_fields[0]) - 1;
    return kind == RECORD_DOCUMENT ? 3 : all;
}

const char *field_choices(enum record_kind kind, size_t field)
{
    static const struct {
        enum record_kind kind;
        size_t field;
        const char *words;
    } choices[] = {
#define CHOICE_ROW(kind, field, words) { RECORD_##kind, kind##_##field, words },
        CHOICE_LIST(CHOICE_ROW)
    };
    for (size_t i = 0; i < sizeof(choices) / sizeof(choices[0]); i++)
        if (choices[i].kind == kind && choices[i].field == field)
            return choices[i].words;
    return NULL;
}

/* ---- making records ---- */

static bool is_list(enum value_type type)
{
    return type == VALUE_TEXTS || type == VALUE_INTEGERS || type == VALUE_SPANS ||
           type == VALUE_ENTITIES;
}

struct record *record_new(struct records *r, enum record_kind kind)
{
    const struct record_kind_info *info = &record_kinds[kind];
    void *items = r->items;
    struct value *values = arena_new(r->arena, struct value, info->n_fields);
    char *id = arena_alloc(r->arena, ID_LEN);
    if (values == NULL || id == NULL ||
        !arena_grow(r->arena, &items, &r->room, r->n + 1, sizeof(struct record))) {
        r->failed = true;
        return NULL;
    }
    r->items = items;
    for (size_t i = 0; i < info->n_fields; i++)
        if (is_list(info->fields[i].type) || info->fields[i].type == VALUE_FLAG)
            values[i].type = info->fields[i].type;
    memset(id, '0', ID_LEN);
    struct record *record = &r->items[r->n++];
    *record = (struct record){ .kind = kind, .id = { id, ID_LEN }, .values = values };
    return record;
}

/* The field's value, emptied; NULL for a NULL record. A wrong number or type is a mistake in the
 * program. */
static struct value *value_of(struct record *r, int field, enum value_type type)
{
    if (r == NULL)
        return NULL;
    const struct record_kind_info *info = &record_kinds[r->kind];
    assert(field >= 0 && (size_t)field < info->n_fields);
    enum value_type declared = info->fields[field].type;
    assert(declared == type || (declared == VALUE_DATE && type == VALUE_TEXT));
    (void)declared;
    (void)info;
    r->values[field] = (struct value){ .type = type };
    return &r->values[field];
}

void record_text(struct record *r, int field, struct span text)
{
    struct value *v = value_of(r, field, VALUE_TEXT);
    if (v == NULL)
        return;
    v->as.text = text;
    if (text.at == NULL || text.len == 0)
        v->type = VALUE_NULL;
}

void record_number(struct record *r, int field, double number)
{
    struct value *v = value_of(r, field, VALUE_NUMBER);
    if (v == NULL)
        return;
    v->as.number = number;
    if (!isfinite(number))
        v->type = VALUE_NULL;
}

void record_integer(struct record *r, int field, int64_t integer)
{
    struct value *v = value_of(r, field, VALUE_INTEGER);
    if (v != NULL)
        v->as.integer = integer;
}

void record_flag(struct record *r, int field, bool flag)
{
    struct value *v = value_of(r, field, VALUE_FLAG);
    if (v != NULL)
        v->as.flag = flag;
}

void record_texts(struct record *r, int field, struct span *texts, size_t n)
{
    struct value *v = value_of(r, field, VALUE_TEXTS);
    if (v == NULL)
        return;
    v->as.texts = texts;
    v->n = (uint32_t)n;
}

void record_integers(struct record *r, int field, int64_t *integers, size_t n)
{
    struct value *v = value_of(r, field, VALUE_INTEGERS);
    if (v == NULL)
        return;
    v->as.integers = integers;
    v->n = (uint32_t)n;
}

void record_spans(struct record *r, int field, struct value_range *spans, size_t n)
{
    struct value *v = value_of(r, field, VALUE_SPANS);
    if (v == NULL)
        return;
    v->as.spans = spans;
    v->n = (uint32_t)n;
}

void record_entity(struct record *r, int field, struct entity *entity)
{
    struct value *v = value_of(r, field, VALUE_ENTITY);
    if (v == NULL)
        return;
    v->as.entities = entity;
    v->n = entity != NULL;
    if (entity == NULL)
        v->type = VALUE_NULL;
}

void record_entities(struct record *r, int field, struct entity *entities, size_t n)
{
    struct value *v = value_of(r, field, VALUE_ENTITIES);
    if (v == NULL)
        return;
    v->as.entities = entities;
    v->n = (uint32_t)n;
}

void record_place(struct record *r, int field, struct value_place *place)
{
    struct value *v = value_of(r, field, VALUE_PLACE);
    if (v == NULL)
        return;
    v->as.place = place;
    if (place == NULL)
        v->type = VALUE_NULL;
}

void record_size(struct record *r, int field, struct value_size *size)
{
    struct value *v = value_of(r, field, VALUE_SIZE);
    if (v == NULL)
        return;
    v->as.size = size;
    if (size == NULL)
        v->type = VALUE_NULL;
}

static bool is_pair(enum value_type type)
{
    return type == VALUE_BODY || type == VALUE_TOPIC || type == VALUE_DATELINE;
}

void record_pair(struct record *r, int field, struct span a, struct span b)
{
    if (r == NULL)
        return;
    enum value_type type = record_kinds[r->kind].fields[field].type;
    assert(is_pair(type));
    struct value *v = value_of(r, field, type);
    v->as.pair.a = a;
    v->as.pair.b = b;
    if (!is_pair(type) || (a.len == 0 && b.len == 0))
        v->type = VALUE_NULL;
}

void record_json(struct record *r, int field, struct span json)
{
    struct value *v = value_of(r, field, VALUE_JSON);
    if (v == NULL)
        return;
    v->as.text = json;
    if (json.at == NULL || json.len == 0)
        v->type = VALUE_NULL;
}

/* ---- ids and order ---- */

struct place {
    struct record *record;
    uint64_t hash;  /* of all but the running number */
    uint32_t given; /* its number as it was made: the last resort that keeps the order total */
};

static int number_cmp(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

static int reading_cmp(const struct record *a, const struct record *b)
{
    int c = (b->kind == RECORD_DOCUMENT) - (a->kind == RECORD_DOCUMENT);
    if (c == 0)
        c = number_cmp(a->sentence, b->sentence);
    if (c == 0)
        c = number_cmp(a->own_start, b->own_start);
    if (c == 0)
        c = number_cmp(a->own_end, b->own_end);
    return c != 0 ? c : (int)a->kind - (int)b->kind;
}

/* Equals (same hash) side by side, in the order in which they are read. */
static int equals_cmp(const void *x, const void *y)
{
    const struct place *a = x, *b = y;
    int c = number_cmp(a->hash, b->hash);
    if (c == 0)
        c = reading_cmp(a->record, b->record);
    return c != 0 ? c : number_cmp(a->given, b->given);
}

static int final_cmp(const void *x, const void *y)
{
    const struct record *a = x, *b = y;
    int c = reading_cmp(a, b);
    return c != 0 ? c : span_cmp(a->id, b->id);
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The words only: the same sentence wrapped at another column keeps its ids. */
static void hash_words(XXH3_state_t *state, struct span text)
{
    size_t i = 0;
    while (i < text.len) {
        size_t start = i;
        while (i < text.len && !is_blank(text.at[i]))
            i++;
        if (i > start) {
            (void)XXH3_64bits_update(state, text.at + start, i - start);
            (void)XXH3_64bits_update(state, " ", 1);
        }
        while (i < text.len && is_blank(text.at[i]))
            i++;
    }
}

/* Little-endian on every machine. */
static void hash_number(XXH3_state_t *state, int64_t number)
{
    unsigned char bytes[8];
    for (int i = 0; i < 8; i++)
        bytes[i] = (unsigned char)((uint64_t)number >> (8 * i));
    (void)XXH3_64bits_update(state, bytes, sizeof(bytes));
}

static void hash_text(XXH3_state_t *state, struct span text)
{
    if (text.len > 0)
        (void)XXH3_64bits_update(state, text.at, text.len);
    (void)XXH3_64bits_update(state, "", 1);
}

static uint64_t record_hash(XXH3_state_t *state, const struct record *r)
{
    (void)XXH3_64bits_reset(state);
    hash_text(state, r->document);
    if (r->kind != RECORD_DOCUMENT) {
        hash_text(state, span_of(record_kinds[r->kind].name));
        hash_words(state, r->text);
        hash_number(state, (int64_t)r->own_start - (int64_t)r->start);
        hash_number(state, (int64_t)r->own_end - (int64_t)r->start);
    }
    return XXH3_64bits_digest(state);
}

static void write_id(struct record *r, uint64_t hash)
{
    /* The buffer is record_new's own, so that spans copied from `id` now show the real one. */
    char *out = (char *)(uintptr_t)r->id.at;
    for (int i = ID_LEN - 1; i >= 0; i--) {
        out[i] = "0123456789abcdef"[hash & 15];
        hash >>= 4;
    }
}

static void number_equals(XXH3_state_t *state, struct place *places, size_t n)
{
    uint64_t running = 0;
    for (size_t i = 0; i < n; i++) {
        running = i > 0 && places[i].hash == places[i - 1].hash ? running + 1 : 0;
        uint64_t hash = places[i].hash;
        if (running > 0) {
            (void)XXH3_64bits_reset(state);
            hash_number(state, (int64_t)hash);
            hash_number(state, (int64_t)running);
            hash = XXH3_64bits_digest(state);
        }
        write_id(places[i].record, hash);
    }
}

static double confidence_round(double p)
{
    if (!(p > 0)) /* also NAN */
        return 0;
    return p >= 1 ? 1 : floor(p * 10000 + 0.5) / 10000;
}

bool records_finish(struct records *r)
{
    if (r->failed)
        return false;
    if (r->n == 0)
        return true;
    struct place *places = arena_new(r->arena, struct place, r->n);
    XXH3_state_t *state = XXH3_createState();
    if (places == NULL || state == NULL) {
        (void)XXH3_freeState(state);
        r->failed = true;
        return false;
    }
    for (size_t i = 0; i < r->n; i++) {
        r->items[i].confidence = confidence_round(r->items[i].confidence);
        places[i] = (struct place){ &r->items[i], record_hash(state, &r->items[i]), (uint32_t)i };
    }
    qsort(places, r->n, sizeof(places[0]), equals_cmp);
    number_equals(state, places, r->n);
    (void)XXH3_freeState(state);
    qsort(r->items, r->n, sizeof(r->items[0]), final_cmp);
    return true;
}
