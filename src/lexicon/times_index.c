/* times_index.c -- the rules and words of times by the word they begin with, over all images: most
 * words of an article begin nothing, and cost one look-up. Made once when a lexicon is opened. */
#include "lexicon/lexicon.h"

#include <stdlib.h>

enum { IS_RULE, IS_PHRASE };

/* A word and what begins with it, before they are sorted. */
struct pair {
    struct span word;
    struct time_ref ref;
    uint8_t what;
};

struct making {
    struct time_index *x;
    struct arena arena;
    struct pair *pairs;
    size_t n, room;
    uint8_t *buckets; /* [all rules] a bit for each bucket */
    bool no_memory;
};

static struct span pool_span(const struct image *im, uint32_t at, uint32_t len)
{
    return (struct span){ im->pool + at, len };
}

static void pair_add(struct making *m, struct span word, uint8_t what, uint32_t image, uint32_t at)
{
    if (!arena_grow(&m->arena, (void **)&m->pairs, &m->room, m->n + 1, sizeof *m->pairs)) {
        m->no_memory = true;
        return;
    }
    m->pairs[m->n++] = (struct pair){ word, { image, at }, what };
}

/* ---- What a rule may begin with ---- */

/* Every first word of a table, in all images; false: there is no such table. */
static bool table_firsts(struct making *m, struct span name, uint32_t image, uint32_t rule)
{
    bool found = false;
    for (int i = 0; i < m->x->n_images; i++) {
        const struct image *im = &m->x->images[i];
        for (uint32_t t = 0; t < im->n_time_tables; t++)
            found = found ||
                    span_eq(pool_span(im, im->time_tables[t].name_at, im->time_tables[t].name_len),
                            name);
        for (uint32_t k = 0; k < im->n_time_phrases; k++) {
            const struct time_phrase *p = &im->time_phrases[k];
            const struct time_table *t = &im->time_tables[p->table];
            if (span_eq(pool_span(im, t->name_at, t->name_len), name))
                pair_add(m, image_span(im, im->words[p->words_first]), IS_RULE, image, rule);
        }
    }
    return found;
}

static uint8_t class_bits(enum time_class class)
{
    enum { DIGIT = 1 << BUCKET_DIGIT, NUMBER = 1 << BUCKET_NUMBER, MID = 1 << BUCKET_MID };
    switch (class) {
    case TAKES_NUMBER:
    case TAKES_ORDINAL:
    case TAKES_DAY:
    case TAKES_SPELT:
        return DIGIT | NUMBER;
    case TAKES_YEAR:
    case TAKES_DECADE:
        return DIGIT | MID;
    case TAKES_MONTH:
        return MID;
    case TAKES_SHORT:
    case TAKES_CLOCK:
    case TAKES_HOURS:
    case TAKES_DATE:
        return DIGIT;
    case TAKES_WHEN:
        return 1 << BUCKET_WHEN;
    default:
        return 1 << BUCKET_ANY;
    }
}

static void op_firsts(struct making *m, const struct time_op *op, uint32_t image, uint32_t rule,
                      uint32_t number)
{
    const struct image *im = &m->x->images[image];
    if (op->code == OP_WORD)
        pair_add(m, pool_span(im, op->a, op->b), IS_RULE, image, rule);
    for (uint32_t i = 0; op->code == OP_SET && i < op->b; i++)
        pair_add(m, image_span(im, im->words[op->a + i]), IS_RULE, image, rule);
    if (op->code == OP_TABLE)
        (void)table_firsts(m, pool_span(im, op->a, op->b), image, rule);
    if (op->code == OP_CLASS) {
        m->buckets[number] |= class_bits((enum time_class)op->a);
        if (op->a == TAKES_MONTH)
            (void)table_firsts(m, SPAN("month"), image, rule);
        if (op->a == TAKES_DECADE)
            (void)table_firsts(m, SPAN("decade"), image, rule);
    }
}

/* Walks from the start of a rule's program to every first token it can take. */
static void rule_firsts(struct making *m, uint32_t image, uint32_t rule, uint32_t number)
{
    const struct image *im = &m->x->images[image];
    const struct time_rule *r = &im->time_rules[rule];
    const struct time_op *ops = im->time_ops + r->ops_first;
    bool reached[TIME_OPS + 1] = { true };
    /* Programs only run forward. */
    for (uint32_t pc = 0; pc < r->ops_n && pc < TIME_OPS; pc++) {
        const struct time_op *op = &ops[pc];
        if (!reached[pc])
            continue;
        if (op->code == OP_SPLIT || op->code == OP_JUMP) {
            reached[op->a < TIME_OPS ? op->a : TIME_OPS] = true;
            if (op->code == OP_SPLIT)
                reached[op->b < TIME_OPS ? op->b : TIME_OPS] = true;
        } else if (op->look != 0) {
            reached[pc + 1] = true;
        } else {
            op_firsts(m, op, image, rule, number);
        }
    }
}

/* ---- Sorted and put into the table ---- */

static int pair_cmp(const void *a, const void *b)
{
    const struct pair *p = a, *q = b;
    int c = span_cmp(p->word, q->word);
    if (c == 0)
        c = (p->what > q->what) - (p->what < q->what);
    if (c == 0)
        c = (p->ref.image > q->ref.image) - (p->ref.image < q->ref.image);
    return c ? c : (p->ref.at > q->ref.at) - (p->ref.at < q->ref.at);
}

static struct time_word *slot_for(struct time_index *x, struct span word)
{
    uint32_t at = (uint32_t)span_hash(word) & (x->room - 1);
    while (x->words[at].word.at != NULL && !span_eq(x->words[at].word, word))
        at = (at + 1) & (x->room - 1);
    return &x->words[at];
}

static bool pairs_settle(struct making *m)
{
    struct time_index *x = m->x;
    if (m->n > 0)
        qsort(m->pairs, m->n, sizeof *m->pairs, pair_cmp);
    x->room = 256;
    while (x->room < 2 * m->n)
        x->room *= 2;
    x->words = arena_array(&x->arena, x->room, sizeof *x->words);
    x->refs = arena_array(&x->arena, m->n + (size_t)x->n_rules * BUCKETS + 1, sizeof *x->refs);
    if (x->words == NULL || x->refs == NULL)
        return false;
    uint32_t n = 0;
    for (size_t i = 0; i < m->n; i++) {
        const struct pair *p = &m->pairs[i];
        if (i > 0 && pair_cmp(p, p - 1) == 0)
            continue;
        struct time_word *w = slot_for(x, p->word);
        w->word = p->word;
        uint32_t *first = p->what == IS_RULE ? &w->rules : &w->phrases;
        uint32_t *count = p->what == IS_RULE ? &w->n_rules : &w->n_phrases;
        if (*count == 0)
            *first = n;
        (*count)++;
        x->refs[n++] = p->ref;
    }
    for (int k = 0; k < BUCKETS; k++) {
        uint32_t number = 0;
        x->buckets[k] = n;
        for (int i = 0; i < x->n_images; i++)
            for (uint32_t r = 0; r < x->images[i].n_time_rules; r++, number++)
                if (m->buckets[number] >> k & 1)
                    x->refs[n++] = (struct time_ref){ (uint32_t)i, r };
        x->n_buckets[k] = n - x->buckets[k];
    }
    return true;
}

/* A rule that names a table which no image has would silently never match. */
static dm_status tables_check(struct making *m, dm_report *why)
{
    for (int i = 0; i < m->x->n_images; i++) {
        const struct image *im = &m->x->images[i];
        for (uint32_t r = 0; r < im->n_time_rules; r++) {
            const struct time_rule *rule = &im->time_rules[r];
            for (uint32_t k = 0; k < rule->ops_n; k++) {
                const struct time_op *op = &im->time_ops[rule->ops_first + k];
                struct span name = pool_span(im, op->a, op->code == OP_TABLE ? op->b : 0);
                bool found = op->code != OP_TABLE;
                for (int j = 0; j < m->x->n_images && !found; j++)
                    for (uint32_t t = 0; t < m->x->images[j].n_time_tables && !found; t++) {
                        const struct time_table *table = &m->x->images[j].time_tables[t];
                        found = span_eq(
                            name, pool_span(&m->x->images[j], table->name_at, table->name_len));
                    }
                struct span file = image_span(im, im->entries[rule->entry].file);
                if (!found)
                    return fail(why, DM_BAD_DATA,
                                "%.*s:%u: table \"@%.*s\" is not defined; expected a line: table "
                                "%.*s",
                                SPAN_FMT(file), rule->line, SPAN_FMT(name), SPAN_FMT(name));
            }
        }
    }
    return DM_OK;
}

static bool index_fill(struct making *m)
{
    struct time_index *x = m->x;
    for (int i = 0; i < x->n_images; i++)
        x->n_rules += x->images[i].n_time_rules;
    m->buckets = arena_array(&m->arena, x->n_rules + 1, 1);
    if (m->buckets == NULL)
        return false;
    uint32_t number = 0;
    for (uint32_t i = 0; i < (uint32_t)x->n_images; i++) {
        const struct image *im = &x->images[i];
        for (uint32_t k = 0; k < im->n_time_phrases; k++)
            pair_add(m, image_span(im, im->words[im->time_phrases[k].words_first]), IS_PHRASE, i,
                     k);
        for (uint32_t r = 0; r < im->n_time_rules; r++)
            rule_firsts(m, i, r, number++);
    }
    return !m->no_memory && pairs_settle(m);
}

dm_status time_index_make(struct time_index **out, const struct image *images, int n,
                          dm_report *why)
{
    *out = calloc(1, sizeof **out);
    if (*out == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the rules of times");
    (*out)->images = images;
    (*out)->n_images = n;
    struct making m = { .x = *out };
    dm_status s = tables_check(&m, why);
    if (s == DM_OK && !index_fill(&m))
        s = fail(why, DM_NO_MEMORY, "no memory for the rules of times");
    arena_clear(&m.arena);
    if (s != DM_OK) {
        time_index_free(*out);
        *out = NULL;
    }
    return s;
}

void time_index_free(struct time_index *x)
{
    if (x == NULL)
        return;
    arena_clear(&x->arena);
    free(x);
}

const struct time_word *time_index_find(const struct time_index *x, struct span word)
{
    if (x->room == 0 || word.len == 0)
        return NULL;
    uint32_t at = (uint32_t)span_hash(word) & (x->room - 1);
    for (; x->words[at].word.at != NULL; at = (at + 1) & (x->room - 1))
        if (span_eq(x->words[at].word, word))
            return &x->words[at];
    return NULL;
}
