/* times_lengths.c -- how long, how long ago and how often: durations, points counted by them, sets.
 * Matchers of times. */
#include "analysis/numbers.h"
#include "analysis/times_parts.h"

#include <math.h>

#define TOK(t) (c->a->tokens[t])

/* ---- Durations and what is counted from them ---- */

struct length {
    uint32_t end;
    int unit;
    double n;    /* NAN: "several" */
    bool plural; /* the unit's word */
};

/* "two years", "a decade", "three-day", "several months", "two and a half years"; also "years"
 * where nothing counts. */
static struct length length_at(const struct clock *c, uint32_t t, bool bare)
{
    static const char *const some[] = { "several", "many",     "few",       "some",
                                        "recent",  "numerous", "countless", NULL };
    struct length l = { .end = t, .n = NAN };
    uint32_t at = t;
    struct number n = number_at(c->a, t);
    if (is_any(c, at, some)) {
        at++;
    } else if (is(c, at, "a") && (is(c, at + 1, "few") || is(c, at + 1, "couple"))) {
        l.n = is(c, at + 1, "couple") ? 2 : NAN;
        at += 2 + is(c, at + 2, "of");
    } else if (is(c, at, "half") && (is(c, at + 1, "a") || is(c, at + 1, "an"))) {
        l.n = 0.5;
        at += 2;
    } else if (n.end > n.first && !n.share) {
        l.n = isnan(n.high) ? NAN : n.low;
        at = n.end;
    } else if (is(c, at, "a") || is(c, at, "an")) {
        l.n = 1;
        at++;
        if (is(c, at, "second") || is(c, at, "quarter") || is(c, at, "minute"))
            return l;
    } else if (!bare) {
        return l;
    }
    bool number = at > t;
    at += number && is_hyphen(c, at);
    static const char *const kinds[] = { "full",     "whole",  "consecutive", "straight",
                                         "more",     "entire", "long",        "additional",
                                         "calendar", "fiscal", "working",     NULL };
    at += number && is_any(c, at, kinds);
    l.unit = time_word(UNITS, word(c, at));
    l.plural = l.unit == 0;
    if (l.unit == 0)
        l.unit = time_word(PLURAL_UNITS, word(c, at));
    if (l.unit != 0 && (number || l.plural))
        l.end = at + 1;
    return l;
}

/* A point so long from the article: "two years ago", "a week earlier", "three days from now". */
bool when_counted(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t first = t;
    struct length l = length_at(c, t, false);
    if (l.end == t)
        return false;
    uint32_t at = l.end;
    int n = isnan(l.n) ? 0 : (int)l.n;
    bool ago = is(c, at, "ago"), earlier = is(c, at, "earlier") || is(c, at, "before"),
         later = is(c, at, "later");
    uint32_t hence = words_end(c, at, "from now");
    if (is(c, at, "before") && !(at + 1 >= c->end || TOK(at + 1).upos == UPOS_PUNCT))
        return false; /* "two days before the vote" */
    if (!ago && !earlier && !later && hence == at)
        return false;
    bool near = c->last.precision == PRECISION_DAY ||
                (l.unit >= MONTH && c->last.precision == PRECISION_MONTH) ||
                (l.unit >= YEAR && c->last.precision == PRECISION_YEAR);
    if (later && (!near || isnan(l.n)))
        return false; /* after something that isn't dated: how long is all that is known */
    uint32_t end = hence > at ? hence : at + 1;
    if (earlier || later) {
        struct clock then = *c;
        if (near) {
            then.known = true;
            then.pub = c->last;
            then.today = date_day(c->last);
        }
        give_shift(&then, f, l.unit, later ? n : -n);
    } else {
        give_shift(c, f, l.unit, ago ? -n : n);
    }
    if (isnan(l.n)) {
        f->date = (struct date){ 0 };
        give_value(f, "%s", hence > at ? "FUTURE_REF" : "PAST_REF");
    }
    return done(f, first, end, TIME_DATE);
}

/* "the year-earlier period", "a year-ago". */
bool when_year_ago(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t + (is(c, t, "a") || is(c, t, "the"));
    if (!is(c, at, "year") || !is_hyphen(c, at + 1) ||
        (!is(c, at + 2, "ago") && !is(c, at + 2, "earlier")))
        return false;
    give_shift(c, f, YEAR, -1);
    return done(f, t, at + 3, TIME_DATE);
}

/* What stands before "a year" of "$5 a year", "40 percent a year", "twice a week". */
static bool is_rate(const struct clock *c, uint32_t t)
{
    static const char *const rates[] = { "once",    "twice",      "times",      "%",
                                         "percent", "cents",      "dollars",    "euros",
                                         "miles",   "barrels",    "tons",       "tonnes",
                                         "people",  "million",    "billion",    "thousand",
                                         "bpd",     "kilometres", "kilometers", NULL };
    if (!is(c, t, "a") && !is(c, t, "an"))
        return false;
    double v;
    if (t > c->begin && TOK(t - 1).upos == UPOS_NOUN && unit_at(c, t - 1) == 0 &&
        unit_at(c, t + 1) >= DAY)
        return true; /* "20bn cubic metres of gas a year" */
    return t > c->begin && (is_any(c, t - 1, rates) || number_of_digits(word(c, t - 1), &v));
}

bool when_duration(struct clock *c, uint32_t t, struct found *f)
{
    static const char *const leads[] = { "for",     "after",  "in",   "within", "over",
                                         "of",      "during", "took", "take",   "takes",
                                         "through", "by",     NULL };
    bool lead = t > c->begin && is_any(c, t - 1, leads);
    uint32_t at = t;
    static const char *const spans[] = { "last",   "past",     "next",  "first",
                                         "coming", "previous", "final", NULL };
    if (is(c, at, "the"))
        at++;
    bool which = is_any(c, at, spans);
    at += which;
    if (at > t && !which)
        return false;
    struct length l = length_at(c, at, lead || which);
    if (l.end == at || l.unit == 0 || (is_rate(c, t) && !which))
        return false;
    if (l.unit == QUARTER && isnan(l.n))
        return false;
    /* Ages are no time of the story. */
    if ((is_hyphen(c, l.end) && is(c, l.end + 1, "old")) || is(c, l.end, "old"))
        return false;
    if (which && !l.plural && isnan(l.n))
        return false;
    give_length(f, l.unit, l.n);
    uint32_t end = l.end;
    if (is(c, end, "later") || is(c, end, "long"))
        end++;
    return done(f, t, end, TIME_DURATION);
}

/* "the year", "all day", "the whole month". */
bool when_whole_unit(struct clock *c, uint32_t t, struct found *f)
{
    static const char *const wholes[] = { "whole", "entire", "full", NULL };
    uint32_t at = t;
    if (is(c, t, "all"))
        at = t + 1;
    else if (is(c, t, "the") && is_any(c, t + 1, wholes))
        at = t + 2;
    int u = time_word(UNITS, word(c, at));
    if (at == t || u < DAY || u == QUARTER)
        return false;
    give_length(f, u, 1);
    return done(f, t, at + 1, TIME_DURATION);
}

/* ---- Again and again ---- */

bool when_each(struct clock *c, uint32_t t, struct found *f)
{
    if (!is(c, t, "every") && !is(c, t, "each") && !is(c, t, "per"))
        return false;
    int d = time_word(WEEKDAYS, word(c, t + 1)), part = time_word(DAY_PARTS, word(c, t + 1));
    int month = month_token(c, t + 1);
    uint32_t at = t + 1;
    if (d) {
        give_value(f, "XXXX-WXX-%d", d);
    } else if (month) {
        give_value(f, "XXXX-%02d", month % 100);
    } else if (part) {
        give_value(f, "XXXX-XX-XX%s", day_part_code(part));
    } else {
        bool other = is(c, at, "other");
        struct length l = length_at(c, at + other, false);
        int u = time_word(UNITS, word(c, at + other));
        if (l.end == at + other && u == 0)
            return false;
        give_length(f, u ? u : l.unit, u ? 1 + other : l.n);
        return done(f, t, u ? at + other + 1 : l.end, TIME_SET);
    }
    return done(f, t, at + 1, TIME_SET);
}

bool when_set_word(struct clock *c, uint32_t t, struct found *f)
{
    if (c->named[t] != 0)
        return false; /* "the Daily Mail" */
    const char *value = set_word_value(word(c, t));
    if (value != NULL) {
        give_value(f, "%s", value);
        return done(f, t, t + 1, TIME_SET);
    }
    int d = time_word(MONDAYS, word(c, t));
    if (d == 0)
        return false;
    give_value(f, "XXXX-WXX-%d", d);
    return done(f, t, t + 1, TIME_SET);
}

bool when_rate(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t;
    if (is(c, t, "once") || is(c, t, "twice"))
        at++;
    int u = time_word(UNITS, word(c, at + 1));
    if ((!is(c, at, "a") && !is(c, at, "an")) || u == 0 || (at == t && !is_rate(c, t)))
        return false;
    give_length(f, u, 1);
    return done(f, t, at + 2, TIME_SET);
}
