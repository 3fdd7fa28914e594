/* figures.c -- quantities -> figure records, and quantity records with --layers. The number itself
 * was read by src/analysis/amounts.c; here is added whose it is, who says so and of when. */
#include "records/records.h"

#include "article/grammar.h"

#include <math.h>

#define TOK(t)       (a->tokens[t])
#define TOK_OF(m, t) ((m)->a->tokens[t])

enum { KEY_ROOM = 128 };

/* "dollar" of "dollar per barrel", "year" of "year of age": what an entry is called. */
static struct span plain_unit(struct span unit)
{
    size_t per = span_find(unit, SPAN(" per ")), age = span_find(unit, SPAN(" of age"));
    size_t cut = per != SIZE_MAX ? per : age;
    return cut != SIZE_MAX ? span_cut(unit, 0, cut) : unit;
}

/* The entry that decided: the modifier, else the unit, else the grammar of numbers alone. */
static struct span rule_of(struct maker *m, const struct quantity *q)
{
    static const enum entry_kind kinds[] = { ENTRY_MODIFIER, ENTRY_UNIT, ENTRY_UNIT };
    struct span words[3] = { q->modifier, q->unit, plain_unit(q->unit) };
    for (int i = 0; i < 3; i++) {
        struct span key = words[i].len > 0 ? lexicon_key_of(&m->a->arena, words[i]) : words[i];
        if (key.at == NULL || key.len == 0)
            continue;
        struct hit h = lexicon_find_kind(m->l, key, kinds[i]);
        if (h.entry != NULL)
            return lexicon_rule(&m->a->arena, h.im, h.entry, 0);
    }
    return SPAN("grammar:amounts");
}

static bool is_harm(struct maker *m, uint32_t t)
{
    struct span stems[8];
    size_t n = lexicon_stems(&m->a->arena, TOK_OF(m, t).lemma, TOK_OF(m, t).fold, stems);
    return lexicon_find_stems(m->l, stems, n, ENTRY_FATE).entry != NULL;
}

/* "24 civilians were killed", "killed 24 civilians": the participle that says what became of them;
 * NONE. */
static uint32_t fate_of(struct maker *m, const struct quantity *q)
{
    const struct article *a = m->a;
    uint32_t of = q->of;
    if (of == NONE || !tree_is_nominal(a, of))
        return NONE;
    /* "Dozens of civilians were", "men and 4 women were": the phrase's head is another word. */
    uint32_t head = TOK(of).head;
    for (int steps = 0; steps < 8 && head != NONE; steps++, head = TOK(of).head) {
        bool number = tree_is(a, of, REL_NMOD) && head >= q->first && head < q->end;
        if (!number && !tree_is(a, of, REL_CONJ))
            break;
        of = head;
    }
    if (head == NONE || !is_harm(m, head))
        return NONE;
    for (uint32_t t = q->of_first; t < q->of_end; t++)
        if (t != q->of && is_harm(m, t))
            return NONE;
    bool passive = tree_is_passive(a, head) ||
                   (TOK(head).upos == UPOS_ADJ && token_child(a, head, REL_CASE) == NONE &&
                    token_child(a, head, REL_DET) == NONE);
    if (tree_is(a, of, REL_NSUBJ) && passive)
        return head;
    return tree_is(a, of, REL_OBJ) && !passive && token_feat(a, head, "Tense=Past") ? head : NONE;
}

/* An adjective or name in front of what is counted, but for those that say how many more or whose.
 */
static bool describes(struct maker *m, uint32_t t)
{
    static const char *const idle[] = { "more", "additional", "further", "such", "many", "few" };
    if (maker_state_of(m, t).entry != NULL)
        return false;
    if (TOK_OF(m, t).upos == UPOS_ADJ)
        return tree_is(m->a, t, REL_AMOD) && !LEMMA_IN(m->a, t, idle);
    return TOK_OF(m, t).upos == UPOS_PROPN &&
           (tree_is(m->a, t, REL_COMPOUND) || tree_is(m->a, t, REL_CONJ));
}

/* A figure is of its head noun, as the guide has it; any quantity also of the words between the
 * number and the noun: "60 commercial fishermen", "40 Ford and Renault cars". */
static uint32_t described_from(struct maker *m, const struct quantity *q)
{
    uint32_t first = q->of_first;
    while (first > q->end) {
        bool two = first > q->end + 1 && TOK_OF(m, first - 1).upos == UPOS_CCONJ &&
                   first < q->of_first && describes(m, first - 2);
        if (!two && !describes(m, first - 1))
            break;
        first -= two ? 2 : 1;
    }
    return first;
}

/* The text of what is counted, with the places of its words. */
static bool put_of(struct maker *m, struct record *r, const struct quantity *q)
{
    struct article *a = m->a;
    if (q->of == NONE)
        return true;
    uint32_t first = r->kind == RECORD_QUANTITY ? described_from(m, q) : q->of_first;
    struct span text = tokens_text(a, first, q->of_end);
    struct range at[2] = { { TOK(first).start, TOK(q->of_end - 1).end } };
    size_t n = 1;
    uint32_t fate = fate_of(m, q);
    if (fate != NONE) {
        text = arena_printf(&a->arena, "%.*s %.*s", SPAN_FMT(text), SPAN_FMT(token_text(a, fate)));
        if (text.at == NULL)
            return false;
        at[n++] = (struct range){ TOK(fate).start, TOK(fate).end };
        if (at[1].start < at[0].start) {
            struct range swap = at[0];
            at[0] = at[1];
            at[1] = swap;
        }
    }
    record_text(r, FIGURE_OF, text);
    return maker_spans(m, r, FIGURE_OF_SPANS, at, n);
}

/* "in Syria", "from Mosul" below a token. */
static uint32_t place_below(const struct article *a, uint32_t t, const struct quantity *q)
{
    char room[32];
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        if (c < q->end || c == q->of || (!tree_is(a, c, REL_NMOD) && !tree_is(a, c, REL_OBL)) ||
            article_time_at(a, c) != NULL || TOK(c).upos == UPOS_NUM ||
            token_child(a, c, REL_NUMMOD) != NONE)
            continue;
        struct span with = tree_case(a, c, room, sizeof room);
        /* Of what is rarely whose: "officers of Iran", but "villages of stone". */
        bool named = TOK(c).upos == UPOS_PROPN;
        if (span_is(with, "in") || span_is(with, "from") || span_is(with, "across") ||
            span_is(with, "inside") || (named && span_is(with, "of")))
            return c;
    }
    return NONE;
}

/* A verb's phrase may be anything ("killed in the blast"): only names tell where. */
static uint32_t named_place(const struct maker *m, uint32_t t)
{
    if (t == NONE || TOK_OF(m, t).upos == UPOS_PROPN || maker_state_of(m, t).entry != NULL)
        return t;
    return NONE;
}

/* Where or whose: an adjective of a state or a possessor before the noun, a phrase behind it or
 * behind its verb. */
static uint32_t whose_before(struct maker *m, const struct quantity *q)
{
    const struct article *a = m->a;
    for (uint32_t c = TOK(q->of).child; c != NONE; c = TOK(c).next) {
        if (c >= q->first && c < q->end)
            continue; /* the "US" of "US$ 5 million" */
        bool before = c < q->of && (tree_is(a, c, REL_AMOD) || tree_is(a, c, REL_COMPOUND) ||
                                    tree_is(a, c, REL_NMOD));
        if (!before || article_time_at(a, c) != NULL)
            continue;
        if ((TOK(c).rel == REL_NMOD_POSS && TOK(c).upos != UPOS_PRON) ||
            maker_state_of(m, c).entry != NULL || (TOK(c).upos == UPOS_PROPN && c < q->of_first))
            return c;
    }
    return NONE;
}

static uint32_t where_behind(struct maker *m, const struct quantity *q)
{
    const struct article *a = m->a;
    uint32_t place = tree_is_verb(a, q->of) ? NONE : place_below(a, q->of, q);
    if (place == NONE && TOK(q->of).head != NONE && tree_is_verb(a, TOK(q->of).head))
        return named_place(m, place_below(a, TOK(q->of).head, q));
    if (place == NONE && tree_is_verb(a, q->of))
        return named_place(m, place_below(a, q->of, q));
    return place;
}

static struct span who_of(struct maker *m, const struct quantity *q)
{
    const struct article *a = m->a;
    uint32_t first, end, t = q->of == NONE ? NONE : whose_before(m, q);
    if (t != NONE && TOK(t).rel != REL_NMOD_POSS) {
        for (first = t; first > q->end && TOK(first - 1).upos == UPOS_PROPN &&
                        (TOK(first - 1).head == t || TOK(first - 1).head == q->of);)
            first--; /* "Security Council resolutions" */
        return tokens_text(a, first, t + 1);
    }
    if (t == NONE && q->of != NONE)
        t = where_behind(m, q);
    if (t == NONE)
        t = q->whose;
    if (t == NONE)
        return (struct span){ "", 0 };
    tree_phrase(a, t, false, &first, &end);
    return tokens_text(a, first, TOK(end - 1).rel == REL_CASE ? end - 1 : end);
}

/* ---- Who says so ---- */

static uint32_t quoted_by(const struct article *a, const struct quantity *q)
{
    uint32_t start = TOK(q->first).start, end = TOK(q->end - 1).end;
    size_t n;
    const uint32_t *quoted = article_quoted(a, q->first, &n);
    for (size_t i = 0; i < n; i++) {
        const struct quotation *x = &a->quotations[quoted[i]];
        for (uint8_t k = 0; k < x->n_content; k++)
            if (x->content[k].start <= start && end <= x->content[k].end) {
                size_t at = quoted[i];
                for (int hops = 0; hops < 64 && a->quotations[at].source == NONE &&
                                   a->quotations[at].speaker_of < a->n_quotations;
                     hops++)
                    at = a->quotations[at].speaker_of;
                if (a->quotations[at].source != NONE)
                    return a->quotations[at].source;
            }
    }
    return NONE;
}

/* "according to X", "X said" at the end belongs to the quotations; the phrase is ours. */
static uint32_t according_to(const struct article *a, const struct quantity *q)
{
    const struct sentence *s = &a->sentences[TOK(q->first).sentence];
    char room[32];
    for (uint32_t t = s->first; t + 1 < s->end; t++) {
        if (!span_is(TOK(t).fold, "according") || !span_is(TOK(t + 1).fold, "to"))
            continue;
        for (uint32_t c = t + 2; c < s->end; c++)
            if (span_is(tree_case(a, c, room, sizeof room), "according_to") ||
                (TOK(t).head == c && tree_is_nominal(a, c)) ||
                (TOK(c).head == t && tree_is_nominal(a, c)))
                return c;
    }
    return NONE;
}

static bool put_source(struct maker *m, struct record *r, const struct quantity *q)
{
    uint32_t source = q->teller;
    if (source == NONE)
        source = quoted_by(m->a, q);
    if (source == NONE)
        source = according_to(m->a, q);
    if (source == NONE)
        return true;
    struct entity *e = arena_new(&m->a->arena, struct entity, 1);
    if (e == NULL)
        return false;
    *e = maker_entity(m, source);
    record_entity(r, FIGURE_SOURCE, e);
    return true;
}

/* ---- The record ---- */

static struct span as_of(struct maker *m, const struct quantity *q, bool *ok)
{
    char text[16];
    struct date d = maker_date(m, q->of != NONE ? q->of : q->first);
    if (d.precision == PRECISION_UNKNOWN)
        d = m->a->date;
    date_text(d, text);
    struct span s = arena_copy(&m->a->arena, span_of(text));
    *ok = s.at != NULL;
    return s;
}

static const char *change_text(char c)
{
    switch (c) {
    case 'u':
        return "up";
    case 'd':
        return "down";
    case '>':
        return ">";
    case '<':
        return "<";
    case '~':
        return "~";
    default:
        return "=";
    }
}

static bool put(struct maker *m, const struct quantity *q, enum record_kind kind)
{
    struct article *a = m->a;
    struct range value = { TOK(q->first).start, TOK(q->end - 1).end };
    bool ok = true;
    struct span rule = rule_of(m, q), date = as_of(m, q, &ok);
    if (rule.at == NULL || !ok)
        return false;
    struct record *r = maker_record(m, kind, TOK(q->first).sentence, value.start, value.end, rule,
                                    q->of != NONE ? 0.8 : 0.6);
    if (r == NULL)
        return false;
    record_number(r, FIGURE_LOW, q->low);
    record_number(r, FIGURE_HIGH, q->high);
    record_text(r, FIGURE_MODIFIER, q->modifier);
    record_text(r, FIGURE_CHANGE, span_of(change_text(q->change)));
    record_text(r, FIGURE_UNIT, q->unit);
    record_text(r, FIGURE_WHO, who_of(m, q));
    record_text(r, FIGURE_AS_OF, date);
    return put_of(m, r, q) && put_source(m, r, q) &&
           maker_spans(m, r, FIGURE_VALUE_SPANS, &value, 1);
}

dm_status figures_make(struct maker *m, bool layers, dm_report *why)
{
    const struct article *a = m->a;
    for (size_t i = 0; i < a->n_quantities; i++) {
        const struct quantity *q = &a->quantities[i];
        if ((q->is_figure && !put(m, q, RECORD_FIGURE)) || (layers && !put(m, q, RECORD_QUANTITY)))
            return fail(why, DM_NO_MEMORY, "no memory for figures");
    }
    return DM_OK;
}
