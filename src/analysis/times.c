/* times.c -- when: dates, times of day, durations and sets. Reads trees and names, writes times.
 *
 * At each token every matcher says how far it gets; the longest wins, the first on a tie. A matcher
 * knows words only; where the words leave it open whether "Friday" or "in July" is past or to come,
 * the tense of the verb above decides, and without one the past: news tells what happened. The
 * matchers and what they share are listed in times_parts.h.
 */
#include "analysis/analysis.h"
#include "analysis/times_parts.h"

#define TOK(t) (c->a->tokens[t])

/* ---- One expression ---- */

static matcher *const matchers[] = {
    when_numeric_date, when_weekday,  when_month_first, when_day_first,   when_feast,
    when_part_of_year, when_decade,   when_century,     when_season,      when_year_alone,
    when_day_beside,   when_day_word, when_deictic,     when_same,        when_definite,
    when_counted,      when_year_ago, when_duration,    when_whole_unit,  when_each,
    when_set_word,     when_rate,     when_time_of_day, when_part_of_day, when_vague_words,
};

static bool longest(struct clock *c, uint32_t t, struct found *best)
{
    best->end = t;
    for (size_t i = 0; i < sizeof matchers / sizeof matchers[0]; i++) {
        struct found f = { 0 };
        if (t < c->end && matchers[i](c, t, &f) && f.end > best->end && f.value[0] != '\0')
            *best = f;
    }
    return best->end > t;
}

/* Words before an expression that only shade it, and the type they may shade. */
static const struct {
    const char *words;
    uint8_t type;
} shades[] = {
    { "early", TIME_DATE },         { "late", TIME_DATE },
    { "earlier", TIME_DATE },       { "later", TIME_DATE },
    { "mid", TIME_DATE },           { "mid -", TIME_DATE },
    { "the end of", TIME_DATE },    { "early in", TIME_DATE },
    { "late in", TIME_DATE },       { "the beginning of", TIME_DATE },
    { "the start of", TIME_DATE },  { "the middle of", TIME_DATE },
    { "early on", TIME_DATE },      { "late on", TIME_DATE },
    { "the rest of", TIME_DATE },   { "more than", TIME_DURATION },
    { "less than", TIME_DURATION }, { "at least", TIME_DURATION },
    { "about", TIME_DURATION },     { "around", TIME_DURATION },
    { "nearly", TIME_DURATION },    { "almost", TIME_DURATION },
    { "up to", TIME_DURATION },     { "roughly", TIME_DURATION },
    { "some", TIME_DURATION },      { "approximately", TIME_DURATION },
    { "over", TIME_DURATION },      { "another", TIME_DURATION },
    { "the earlier", TIME_DATE },   { "about", TIME_TIME },
    { "nearly", TIME_DATE },        { "more than", TIME_DATE },
    { "about", TIME_DATE },         { "almost", TIME_DATE },
    { "earlier on", TIME_DATE },    { "later on", TIME_DATE },
    { "fiscal", TIME_DATE },        { "only", TIME_DURATION },
};

static bool shaded(struct clock *c, uint32_t t, struct found *f)
{
    for (size_t i = 0; i < sizeof shades / sizeof shades[0]; i++) {
        uint32_t at = words_end(c, t, shades[i].words);
        if (at == t || !longest(c, at, f) || f->type != shades[i].type)
            continue;
        bool counted_date = f->type == TIME_DATE && f->value[0] == 'P';
        if (counted_date)
            continue;
        /* "over" and "about" before a plain date are prepositions. */
        bool bounds = span_is(word(c, t), "about") || span_is(word(c, t), "nearly") ||
                      span_is(word(c, t), "more") || span_is(word(c, t), "almost");
        if (f->type == TIME_DATE && bounds && !is(c, f->end - 1, "ago") &&
            !is(c, f->end - 1, "earlier"))
            continue;
        f->first = t;
        return true;
    }
    return false;
}

/* ---- The article ---- */

static bool keep(struct clock *c, const struct found *f)
{
    struct article *a = c->a;
    if (!arena_grow(&a->arena, (void **)&a->times, &c->room, a->n_times + 1, sizeof *a->times))
        return false;
    struct span value = arena_copy(&a->arena, span_of(f->value));
    if (value.at == NULL)
        return false;
    a->times[a->n_times++] = (struct time_expression){ f->first, f->end, f->type, value, f->date };
    if (f->type == TIME_DATE && f->date.precision >= PRECISION_YEAR &&
        f->date.precision != PRECISION_UNKNOWN)
        c->last = f->date;
    return true;
}

/* A date inside a longer name of a body or person belongs to the name: "the 17 November group". */
static bool inside_name(const struct clock *c, const struct found *f)
{
    uint8_t n = c->named[f->first];
    if (n != 1 + NAME_ORG && n != 1 + NAME_PER)
        return false;
    bool before = f->first > c->begin && c->named[f->first - 1] == n;
    bool behind = f->end < c->end && c->named[f->end] == n && c->named[f->end - 1] == n;
    return before || behind;
}

static bool sentence_times(struct clock *c, const struct sentence *s)
{
    c->begin = s->first;
    c->end = s->end;
    for (uint32_t t = s->first; t < s->end;) {
        struct found f = { 0 };
        bool hit = shaded(c, t, &f) || longest(c, t, &f);
        if (!hit || inside_name(c, &f)) {
            t++;
            continue;
        }
        if (!keep(c, &f))
            return false;
        t = f.end;
    }
    return true;
}

dm_status times_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    (void)k;
    struct clock c = { .a = a, .known = a->date.precision != PRECISION_UNKNOWN, .pub = a->date };
    /* From a publication date known to the month only, days can't be counted. */
    if (a->date.precision != PRECISION_DAY)
        c.known = false;
    c.today = c.known ? date_day(a->date) : 0;
    c.named = arena_array(&a->arena, a->n_tokens + 1, 1);
    if (c.named == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for times");
    for (size_t i = 0; i < a->n_names; i++)
        for (uint32_t t = a->names[i].first; t < a->names[i].end; t++)
            c.named[t] = (uint8_t)(1 + a->names[i].type);
    a->times = NULL;
    a->n_times = 0;
    for (size_t s = 0; s < a->n_sentences; s++)
        if (a->sentences[s].skipped == SKIP_NOT && !sentence_times(&c, &a->sentences[s]))
            return fail(why, DM_NO_MEMORY, "no memory for times");
    return DM_OK;
}
