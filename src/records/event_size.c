/* event_size.c -- how many were killed, hurt, arrested, took part: quantities -> `size` of events.
 *
 * Reports give figures of many things in one sentence, so a figure counts only where grammar leads
 * from it to one event: up from those counted over participles ("..., killing 12") and verbs joined
 * by "and" that share the subject, never into or out of a clause with a subject of its own. What
 * became of people is the lexicon's word (entries `fate` with their `kind`). */
#include "records/event_facts.h"

#include "article/grammar.h"

#include <math.h>

#define TOK(t) (a->tokens[t])

/* In the order of struct value_size. */
enum counted { DEAD, INJURED, ARRESTED, PARTICIPANTS, COUNTED };

/* ---- What became of them ---- */

static enum counted fate_kind(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    static const char *const names[] = { "dead", "injured", "arrested" };
    struct span stems[8];
    size_t n = lexicon_stems(&m->a->arena, TOK(t).lemma, TOK(t).fold, stems);
    struct hit h = lexicon_find_stems(m->l, stems, n, ENTRY_FATE);
    struct span kind = h.entry != NULL ? image_span(h.im, h.entry->what) : SPAN("");
    for (int i = DEAD; i < PARTICIPANTS; i++)
        if (span_is(kind, names[i]))
            return (enum counted)i;
    return COUNTED;
}

static bool is_fate(const struct maker *m, uint32_t t)
{
    return fate_kind(m, t) != COUNTED;
}

/* The word that stands in the tree for those counted: the noun, or a number that heads it
 * ("dozens of people"), or stands alone. */
static uint32_t phrase_of(const struct maker *m, const struct quantity *q)
{
    const struct article *a = m->a;
    uint32_t number = tree_span_head(a, q->first, q->end);
    if (q->of == NONE || tree_is_verb(a, q->of) || !tree_is_nominal(a, q->of))
        return tree_is(a, number, REL_NUMMOD) ? TOK(number).head : number; /* "30 others" */
    bool heads =
        tree_is(a, q->of, REL_NMOD) && TOK(q->of).head >= q->first && TOK(q->of).head < q->end;
    return heads ? TOK(q->of).head : q->of;
}

/* Those who are killed, not those who kill: the object, the subject of a passive, of "die". */
static bool is_undergone(const struct article *a, uint32_t who, uint32_t verb)
{
    if (tree_is(a, who, REL_OBJ))
        return !tree_is_passive(a, verb);
    if (!tree_is(a, who, REL_NSUBJ))
        return false;
    return TOK(who).rel == REL_NSUBJ_PASS || tree_is_passive(a, verb) ||
           token_child(a, verb, REL_OBJ) == NONE;
}

/* The word that says what became of those counted; NONE. */
static uint32_t fate_word(const struct maker *m, const struct quantity *q, uint32_t who)
{
    const struct article *a = m->a;
    uint32_t first = who, head = TOK(who).head;
    while (tree_is(a, first, REL_CONJ) && head != NONE && tree_is_nominal(a, head)) {
        first = head;
        head = TOK(first).head;
    }
    if (head != NONE && is_fate(m, head)) {
        if (tree_is_verb(a, head) && is_undergone(a, first, head))
            return head;
        char word[32];
        if (tree_is(a, first, REL_NMOD) && span_is(tree_case(a, first, word, sizeof word), "of"))
            return head; /* "the arrest of 30 people" */
    }
    for (uint32_t c = TOK(who).child; c != NONE; c = TOK(c).next)
        if (c > who && tree_is(a, c, REL_ACL) && TOK(c).rel != REL_ACL_RELCL &&
            token_feat(a, c, "Tense=Past") && is_fate(m, c))
            return c; /* "12 people killed in" */
    if (q->of != NONE && !tree_is_verb(a, q->of) && is_fate(m, q->of))
        return q->of; /* "left 24 dead" */
    /* "24 wounded": a bare number before its participle. */
    return q->of != NONE && q->of == q->end && is_fate(m, q->of) &&
                   token_child(a, q->of, REL_OBJ) == NONE
               ? q->of
               : NONE;
}

/* ---- Which event ---- */

/* "An attack that killed 12", "riots in which 12 died". */
static bool tells_of_head(const struct article *a, uint32_t verb)
{
    for (uint32_t c = TOK(verb).child; c != NONE && c < verb; c = TOK(c).next)
        if ((tree_is(a, c, REL_NSUBJ) || tree_is(a, c, REL_OBL)) &&
            (span_is(TOK(c).fold, "that") || span_is(TOK(c).fold, "which")))
            return true;
    return false;
}

/* Whether the clause that `t` opens belongs to what its head tells. */
static bool joins_head(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    bool own_subject = token_child(a, t, REL_NSUBJ) != NONE;
    switch (rel_base((enum rel)TOK(t).rel)) {
    case REL_CONJ:
        /* "12 were killed and 30 injured" */
        return !own_subject || (is_fate(m, t) && is_fate(m, TOK(t).head));
    case REL_ADVCL:
    case REL_ACL:
        if (TOK(t).rel == REL_ACL_RELCL)
            return tells_of_head(a, t);
        return !own_subject &&
               (token_feat(a, t, "VerbForm=Ger") || token_feat(a, t, "VerbForm=Part"));
    default:
        return false;
    }
}

static bool is_when(const struct article *a, uint32_t clause)
{
    for (uint32_t c = TOK(clause).child; c != NONE && c < clause; c = TOK(c).next)
        if (span_is(TOK(c).fold, "when"))
            return tree_is(a, clause, REL_ADVCL);
    return false;
}

/* An event told by a noun that takes part in what a verb tells ("the attack killed 12", "12 died in
 * the attack"), or by its clause with "when" ("12 died when rebels attacked"); NULL: none, or more
 * than one. */
static const struct told_event *event_below(const struct maker *m, const struct told_events *all,
                                            uint32_t verb)
{
    const struct article *a = m->a;
    const struct told_event *found = NULL;
    for (size_t i = 0; i < all->n; i++) {
        uint32_t t = all->items[i].predicate;
        bool noun = tree_is_nominal(a, t) && (tree_is(a, t, REL_NSUBJ) || tree_is(a, t, REL_OBL));
        uint32_t head =
            TOK(t).head; /* the clause may hang on the second: "killed and injured when" */
        if (head != NONE && head != verb && tree_is(a, head, REL_CONJ) && is_fate(m, head))
            head = TOK(head).head;
        if (head != verb || !(noun || is_when(a, t)))
            continue;
        if (found != NULL)
            return NULL;
        found = &all->items[i];
    }
    return found;
}

/* Whether it is told in a relative clause within what another event's clause tells. */
static bool is_aside(const struct article *a, const struct told_events *all, uint32_t t)
{
    if (TOK(t).rel != REL_ACL_RELCL)
        return false;
    for (size_t i = 0; i < all->n; i++)
        if (all->items[i].predicate != t && tree_is_under(a, t, all->items[i].predicate))
            return true;
    return false;
}

static const struct told_event *event_of(const struct maker *m, const struct told_events *all,
                                         uint32_t t)
{
    const struct article *a = m->a;
    bool participle = false;
    for (int steps = 0; t != NONE && steps < MOST_UP; steps++, t = TOK(t).head) {
        const struct told_event *e = told_at(all, t);
        if (e == NULL && tree_is_verb(a, t))
            e = event_below(m, all, t);
        if (e != NULL) /* "fired at people who blocked a road, killing two": who did? */
            return participle && is_aside(a, all, e->predicate) ? NULL : e;
        if (opens_clause(a, t) && !joins_head(m, t))
            return NULL;
        participle = participle || tree_is(a, t, REL_ADVCL);
    }
    return NULL;
}

/* ---- Who takes part in a protest ---- */

/* "Thousands joined the march", "the rally drew thousands". */
static bool takes_part(const struct article *a, uint32_t who, uint32_t protest)
{
    static const char *const join[] = { "join", "attend", "hold",  "stage",
                                        "take", "begin",  "start", "launch" };
    static const char *const draw[] = { "draw", "attract", "gather", "bring" };
    uint32_t verb = TOK(who).head;
    if (verb == NONE || TOK(protest).head != verb || !tree_is_verb(a, verb))
        return false;
    if (tree_is(a, who, REL_NSUBJ))
        return LEMMA_IN(a, verb, join) &&
               (tree_is(a, protest, REL_OBJ) || tree_is(a, protest, REL_OBL));
    return tree_is(a, who, REL_OBJ) && LEMMA_IN(a, verb, draw) && tree_is(a, protest, REL_NSUBJ);
}

static bool protests(const struct article *a, uint32_t who, uint32_t protest)
{
    char word[32];
    if (tree_is_verb(a, protest))
        return tree_subject(a, protest) == who;
    if (tree_is(a, who, REL_NMOD) && TOK(who).head == protest) {
        struct span with = tree_case(a, who, word, sizeof word);
        return span_is(with, "of") || span_is(with, "by");
    }
    return takes_part(a, who, protest);
}

/* Cars can block a road, and unions strike: people only. */
static bool are_people(const struct maker *m, const struct quantity *q)
{
    const struct article *a = m->a;
    static const char *const people[] = { "people", "person", "man", "woman", "child" };
    if (q->of == NONE || tree_is_verb(a, q->of) || LEMMA_IN(a, q->of, people) ||
        maker_state_of(m, q->of).entry != NULL) /* "Georgians" */
        return true;
    struct span stems[8];
    size_t n = lexicon_stems(&m->a->arena, TOK(q->of).lemma, TOK(q->of).fold, stems);
    struct hit h = lexicon_find_stems(m->l, stems, n, ENTRY_AGENT);
    return h.entry != NULL && !span_is(image_span(h.im, h.entry->what), "body");
}

/* ---- Sizes ---- */

static bool is_type(const struct record *r, const char *type)
{
    return span_is(r->values[EVENT_EVENT].as.texts[0], type);
}

static bool can_have(const struct record *r, enum counted what)
{
    bool protest = is_type(r, "PROTEST"), coerce = is_type(r, "COERCE");
    if (span_is(r->values[EVENT_STATUS].as.text, "negated"))
        return false; /* nobody was */
    switch (what) {
    case DEAD:
    case INJURED:
        return is_type(r, "ASSAULT") || protest || coerce;
    case ARRESTED:
        return coerce || protest;
    default:
        return protest;
    }
}

/* The size of an event, made when it has none; NULL: no memory. */
static struct value_size *size_of(struct maker *m, struct record *r)
{
    if (r->values[EVENT_SIZE].type == VALUE_SIZE)
        return r->values[EVENT_SIZE].as.size;
    struct value_size *size = arena_new(&m->a->arena, struct value_size, 1);
    for (int i = 0; size != NULL && i < COUNTED; i++)
        size->low[i] = size->high[i] = (double)NAN;
    if (size != NULL)
        record_size(r, EVENT_SIZE, size);
    return size;
}

/* The first figure of a kind counts; those that "and" joins to it are added ("3 soldiers and 5
 * civilians"), others are parts of it or told by somebody else. */
static bool put(struct maker *m, const struct told_event *e, enum counted what,
                const struct quantity *q, bool more)
{
    struct record *r = told_record(m, e);
    if (!can_have(r, what))
        return true;
    struct value_size *size = size_of(m, r);
    if (size == NULL)
        return false;
    bool empty = isnan(size->low[what]) && isnan(size->high[what]);
    if (empty) {
        size->low[what] = q->low;
        size->high[what] = q->high;
    } else if (more) {
        size->low[what] += q->low;
        size->high[what] += q->high;
    }
    return true;
}

static bool put_quantity(struct maker *m, const struct told_events *all, const struct quantity *q)
{
    const struct article *a = m->a;
    bool change = q->change == 'u' || q->change == 'd';
    if (q->unit.len > 0 || change || (isnan(q->low) && isnan(q->high)))
        return true;
    uint32_t who = phrase_of(m, q), fate = fate_word(m, q, who);
    bool more = tree_is(a, who, REL_CONJ);
    if (fate != NONE) {
        const struct told_event *e = event_of(m, all, fate);
        return e == NULL || put(m, e, fate_kind(m, fate), q, more);
    }
    for (size_t i = 0; i < all->n; i++)
        if (is_type(told_record(m, &all->items[i]), "PROTEST") && are_people(m, q) &&
            protests(a, who, all->items[i].predicate) &&
            !put(m, &all->items[i], PARTICIPANTS, q, false))
            return false;
    return true;
}

/* The first quantity that ends behind a token; they are in the order of the text. */
static size_t quantity_from(const struct article *a, uint32_t token)
{
    size_t low = 0, high = a->n_quantities;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (a->quantities[middle].end <= token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool event_sizes(struct maker *m, const struct told_events *all)
{
    const struct article *a = m->a;
    const struct sentence *s = &a->sentences[TOK(all->items[0].predicate).sentence];
    for (size_t i = quantity_from(a, s->first);
         i < a->n_quantities && a->quantities[i].first < s->end; i++)
        if (!put_quantity(m, all, &a->quantities[i]))
            return false;
    return true;
}
