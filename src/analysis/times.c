/* times.c -- when: dates, times of day, durations and sets. Reads trees and names, writes times.
 *
 * What a time looks like stands in data/times/. At each word the rules that may begin with it say
 * how far they get; the longest wins, the first of the files on a tie. Where the words leave it
 * open whether "Friday" or "in July" is past or to come, the tense of the verb above decides, and
 * without one the past: news tells what happened. times_parts.h lists the files.
 */
#include "analysis/analysis.h"
#include "analysis/times_parts.h"

static bool keep(struct clock *c, const struct found *f)
{
    struct article *a = c->a;
    if (!arena_grow(&a->arena, (void **)&a->times, &c->room, a->n_times + 1, sizeof *a->times))
        return false;
    struct span value = arena_copy(&a->arena, span_of(f->value));
    struct span rule =
        lexicon_rule(&a->arena, f->im, &f->im->entries[f->rule->entry], f->rule->line);
    if (value.at == NULL || rule.at == NULL)
        return false;
    a->times[a->n_times++] =
        (struct time_expression){ f->first, f->end, f->type, value, f->date, rule, f->mod };
    if (f->type == TIME_DATE && f->date.precision >= PRECISION_YEAR &&
        f->date.precision != PRECISION_UNKNOWN)
        c->last = f->date;
    if (f->rule->action == ACTION_PIECE && strlen(f->value) == 7 && f->value[5] == 'Q')
        c->quarter = f->date.year * 4 + f->value[6] - '1';
    match_forget(c); /* "the same day" is another one now */
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
    match_forget(c);
    for (uint32_t t = s->first; t < s->end; t++)
        c->words[t] = time_index_find(c->index, c->a->tokens[t].fold);
    for (uint32_t t = s->first; t < s->end;) {
        struct found f;
        if (!match_any(c, t, &f)) {
            t++;
        } else if (f.rule->action == ACTION_NONE) {
            t = f.end;
        } else if (inside_name(c, &f)) {
            t++;
        } else {
            if (!keep(c, &f))
                return false;
            t = f.end;
        }
    }
    return true;
}

dm_status times_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    struct clock c = { .a = a,
                       .index = k->lexicon->times,
                       .known = a->date.precision != PRECISION_UNKNOWN,
                       .pub = a->date };
    /* From a publication date known to the month only, days can't be counted. */
    if (a->date.precision != PRECISION_DAY)
        c.known = false;
    c.today = c.known ? date_day(a->date) : 0;
    c.named = arena_array(&a->arena, a->n_tokens + 1, 1);
    c.words = arena_array(&a->arena, a->n_tokens + 1, sizeof(*c.words));
    if (c.named == NULL || c.words == NULL)
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
