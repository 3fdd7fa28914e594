/* amounts.c -- how many of what: numbers, what bounds them, their unit, what they count. Reads
 * trees, names and times, writes quantities.
 *
 * A number is found by its words (numbers.h), then looked around: a currency sign before it, the
 * second end of a range and a unit behind it, a modifier of data/figures/ on either side. Only then
 * the tree is asked what is counted, since trees err most inside such phrases. What a careful
 * analyst would not write down as a figure (ages, durations, "the two leaders") stays a quantity.
 */
#include "analysis/amounts_parts.h"

/* ---- Figures ---- */

static bool is_definite(const struct gauge *g, uint32_t first)
{
    static const char *const words[] = { "the", "these", "those", "both", "its", "their", "his",
                                         "her", "our",   "other", "'s",   "'",   NULL };
    return first > g->begin && gauge_any(g, first - 1, words);
}

/* One of a kind is a figure only of people or of harm: "one soldier", "one house was destroyed". */
static bool single_counts(const struct gauge *g, const struct amount *x)
{
    uint32_t of = x->q.of;
    if (gauge_fate(g, of) || gauge_fate(g, TOK(of).head))
        return true;
    static const char *const people[] = { "person", "civilian", "child", "woman",
                                          "man",    "dead",     "body",  NULL };
    return gauge_lemma(g, of, people) ||
           gauge_text(g, SPAN(""), TOK(of).lemma, ENTRY_AGENT).entry != NULL;
}

static bool is_figure(const struct gauge *g, const struct amount *x)
{
    static const char *const amounts[] = { "share", "money",  "mass",  "volume",
                                           "area",  "people", "power", NULL };
    static const char *const never[] = { "time",     "way",    "term",  "round", "point",
                                         "question", "reason", "thing", "side",  "sentence",
                                         "phase",    "stage",  "seed",  "step",  NULL };
    if (x->age || x->partitive)
        return false;
    if (x->kind.len > 0)
        return span_any(x->kind, amounts);
    if (x->n.share)
        return x->q.of != NONE;
    if (x->q.of == NONE)
        return false;
    if (gauge_hyphen(g, x->last) && !TOK(x->last).space_before)
        return false; /* "the 27-member bloc" */
    struct hit unit = gauge_entry(g, x->q.of, x->q.of + 1, ENTRY_UNIT);
    if (unit.entry != NULL && span_is(image_span(unit.im, unit.entry->what), "time"))
        return false; /* "18 of his 25 years" */
    double v = isnan(x->q.high) ? x->q.low : x->q.high;
    if ((v == 2 && x->definite) || gauge_lemma(g, x->q.of, never))
        return false;
    return v != 1 || x->q.modifier.len > 0 || single_counts(g, x);
}

/* ---- One number ---- */

static bool keep(struct gauge *g, const struct amount *x)
{
    struct article *a = g->a;
    if (g->no_memory || !arena_grow(&a->arena, (void **)&a->quantities, &g->room,
                                    a->n_quantities + 1, sizeof *a->quantities))
        return false;
    a->quantities[a->n_quantities++] = x->q;
    return true;
}

/* A sign is believed before a unit; a hyphen at the head of a line, "negative" and "minus three"
 * only before degrees and the like: not "the team minus two players". */
static void negate(const struct gauge *g, struct amount *x)
{
    if (x->minus == NONE)
        return;
    bool word = gauge_is(g, x->minus, "minus");
    bool degrees = span_is(x->kind, "temperature") || span_is(x->kind, "share") ||
                   span_is(x->q.unit, "degree");
    bool only = (!word && x->minus == g->begin) || gauge_is(g, x->minus, "negative");
    if ((!word && x->kind.len == 0) || ((only || !x->n.digits) && !degrees)) {
        x->first = x->first == x->minus ? x->n.first : x->first;
        x->minus = NONE;
        return;
    }
    double low = x->q.low;
    x->q.low = -x->q.high;
    x->q.high = -low;
}

/* "rose from 12 to 15 percent", "five or ten years", "8 by 10 feet" are two amounts: the first has
 * the unit of the second. */
static void unit_ahead(struct gauge *g, struct amount *x)
{
    static const char *const joins[] = { "to", "or", "by", "x", NULL };
    struct amount y;
    if (x->q.unit.len > 0 || !gauge_any(g, x->last, joins) || !amount_number(g, x->last + 1, &y))
        return;
    amount_unit(g, &y);
    struct amount end = y;
    (void)amount_range(g, &end, false);
    x->q.unit = end.q.unit;
    x->kind = end.kind;
    if (end.n.scale > 1 && x->n.scale == 1 && x->q.low < 1000) {
        x->q.low *= end.n.scale;
        x->q.high *= end.n.scale;
    }
}

/* "1.000 people": a point between thousands, where no unit follows that may have decimals. */
static void mend_thousands(const struct gauge *g, struct amount *x)
{
    struct span w = gauge_word(g, x->n.first);
    bool zeros = x->n.digits && w.len > 4 && w.len < 8 && span_ends(w, ".000");
    if (!zeros || x->q.unit.len > 0 || x->n.scale != 1 || x->q.low != x->q.high ||
        !gauge_noun(g, x->last) || !token_feat(g->a, x->last, "Number=Plur"))
        return;
    x->q.low *= 1000;
    x->q.high *= 1000;
}

/* Looks around the number; false: it is none of things. */
static bool grow(struct gauge *g, struct amount *x)
{
    static const char *const leads[] = { "between", "from", NULL };
    amount_sign(g, x);
    x->partitive = x->q.unit.len == 0 && amount_is_partitive(g, &x->n);
    if (x->q.unit.len == 0 && !x->partitive &&
        ((x->minus == NONE && amount_is_name(g, x)) || amount_is_pronoun(g, &x->n)))
        return false;
    bool lead = x->first > g->begin && gauge_any(g, x->first - 1, leads);
    uint32_t over = tree_governor(g->a, gauge_top(g, x->first, x->last));
    char way = gauge_change(g, over);
    bool moving = lead && gauge_is(g, x->first - 1, "from") && (way == 'u' || way == 'd');
    amount_unit(g, x);
    if (moving)
        unit_ahead(g, x);
    else if (!amount_range(g, x, lead))
        return false;
    if (!x->range && !gauge_is(g, x->last, "to"))
        unit_ahead(g, x);
    mend_thousands(g, x);
    negate(g, x);
    x->last = amount_per(g, x, x->last);
    x->q.first = amount_modifier_before(g, x);
    x->q.end = amount_modifier_behind(g, x);
    x->definite = is_definite(g, x->q.first);
    x->age = x->age || amount_is_age(g, x);
    if (lead && x->range && x->q.first == x->first)
        x->q.first--;
    return true;
}

static void share_matter(struct amount *x, const struct quantity *last)
{
    if (last->of == NONE)
        return;
    x->q.of = last->of;
    x->q.of_first = last->of_first;
    x->q.of_end = last->of_end;
}

/* "5 inches, 6 inches and 7 inches", "rose 2 percent to 4,577": amounts in a row are of one thing.
 */
static bool is_in_row(const struct gauge *g, const struct amount *x, const struct quantity *last)
{
    static const char *const between[] = { ",", "and", "or", "to", "then", ";", NULL };
    uint32_t t = x->q.first;
    bool all = t > last->end && t <= last->end + 2;
    while (all && t > last->end)
        all = gauge_any(g, --t, between);
    bool moved = last->change == 'u' || last->change == 'd';
    if (all && moved && last->unit.len == 0 && x->q.unit.len == 0)
        return gauge_is(g, x->q.first - 1, "to"); /* "rose by 12 to 150" */
    return all && last->unit.len > 0 && x->q.unit.len > 0 &&
           (gauge_is(g, x->q.first - 1, "to") || span_eq(last->unit, x->q.unit));
}

/* "Wages fell 2 percent, pensions by 3 percent": the verb stands once. */
static void take_change(const struct gauge *g, struct amount *x, const struct quantity *last)
{
    bool turned = last->change == 'u' || last->change == 'd';
    if (turned && x->q.change == '=' && x->q.first > g->begin &&
        gauge_is(g, x->q.first - 1, "by") && x->kind.len > 0 && span_eq(last->unit, x->q.unit))
        x->q.change = last->change;
}

/* What amounts to another with its own unit: "47 feet (14 metres)", "190 points, or 0.6 %". */
static void take_over(const struct gauge *g, struct amount *x, const struct quantity *last)
{
    uint32_t t = x->q.first;
    uint32_t end = last->of != NONE && last->of_end > last->end ? last->of_end : last->end;
    bool bracket =
        t > g->begin && last->end == t - 1 && (gauge_is(g, t - 1, "(") || gauge_is(g, t - 1, "/"));
    bool or = t > g->begin && gauge_is(g, t - 1, "or") &&
              (end == t - 1 || (gauge_is(g, t - 2, ",") && end == t - 2));
    bool turned = last->change == 'u' || last->change == 'd';
    bool both = bracket ? last->unit.len > 0 : or &&turned && t > last->end;
    if (!both || x->kind.len == 0 || x->q.modifier.len > 0)
        return;
    if (x->q.change == '=')
        x->q.change = last->change;
    if (x->q.change == '>' && !x->range)
        x->q.high = NAN;
    if (x->q.change == '<' && !x->range)
        x->q.low = NAN;
    if (x->q.of == NONE || bracket)
        share_matter(x, last);
}

/* What is known only when the number stands: what it counts, its change; keeps it. */
static bool settle(struct gauge *g, struct amount *x, const struct quantity *last)
{
    amount_counted(g, x);
    if (amount_is_year(x) && !x->age)
        return true;
    if (x->q.of != NONE && x->q.of >= x->last)
        (void)amount_per(g, x, x->q.of_end);
    amount_modifier_far(g, x);
    amount_change(g, x);
    if (last != NULL) {
        if (x->q.of == NONE && !x->age && is_in_row(g, x, last))
            share_matter(x, last);
        take_over(g, x, last);
        take_change(g, x, last);
    }
    x->q.whose = amount_whose(g, x);
    x->q.teller = amount_teller(g, x);
    x->q.is_figure = is_figure(g, x);
    amount_name_unit(g, x);
    return keep(g, x);
}

static bool sentence_amounts(struct gauge *g, const struct sentence *s)
{
    g->begin = s->first;
    g->end = s->end;
    size_t own = g->a->n_quantities;
    for (uint32_t t = s->first; t < s->end;) {
        struct amount x;
        const struct quantity *last =
            g->a->n_quantities > own ? &g->a->quantities[g->a->n_quantities - 1] : NULL;
        struct quantity before = last != NULL ? *last : (struct quantity){ .of = NONE };
        if (!amount_number(g, t, &x)) {
            if (!g->timed[t] && amount_multiple(g, t, &x) && !settle(g, &x, NULL))
                return false;
            t++;
            continue;
        }
        if (!grow(g, &x)) {
            t = x.last > t ? x.last : t + 1;
            /* "2-1": the second half is no number either. */
            if (gauge_hyphen(g, t) && x.n.digits && t + 1 < s->end && !TOK(t + 1).space_before)
                t += 2;
            continue;
        }
        if (!settle(g, &x, last != NULL ? &before : NULL))
            return false;
        t = x.q.end > t ? x.q.end : t + 1;
    }
    return true;
}

dm_status amounts_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    struct gauge gauge = { .a = a, .l = k->lexicon }, *g = &gauge;
    g->named = arena_array(&a->arena, a->n_tokens + 1, 1);
    g->timed = arena_new(&a->arena, bool, a->n_tokens + 1);
    a->quantities = NULL;
    a->n_quantities = 0;
    if (g->named == NULL || g->timed == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for amounts");
    for (size_t i = 0; i < a->n_names; i++)
        for (uint32_t t = a->names[i].first; t < a->names[i].end; t++)
            g->named[t] = (uint8_t)(1 + a->names[i].type);
    for (size_t i = 0; i < a->n_times; i++)
        if (a->times[i].type == TIME_DATE || a->times[i].type == TIME_TIME)
            for (uint32_t t = a->times[i].first; t < a->times[i].end; t++)
                g->timed[t] = true;
    for (size_t s = 0; s < a->n_sentences; s++)
        if (a->sentences[s].skipped == SKIP_NOT && !sentence_amounts(g, &a->sentences[s]))
            return fail(why, DM_NO_MEMORY, "no memory for amounts");
    return DM_OK;
}
