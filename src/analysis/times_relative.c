/* times_relative.c -- what is said from where the article stands ("Friday", "last week", "that
 * day", "now") and times of the day. Matchers of times. */
#include "analysis/times_parts.h"

#include <stdio.h>

#define TOK(t) (c->a->tokens[t])

/* ---- Relative to the article ---- */

bool when_weekday(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t;
    int which = time_word(WHICHES, word(c, t));
    at += which != 0;
    int d = time_word(WEEKDAYS, word(c, at));
    static const char *const names[] = { "black", "bloody", "good", "super", "ash", "palm", NULL };
    if (d != 0 && t > c->begin && is_any(c, t - 1, names) && is_upper(c, t - 1))
        return false;
    if (d == 0 || !is_upper(c, at) || (c->named[at] == 1 + NAME_PER && which == 0))
        return false;
    uint32_t end = at + 1, dated = end + (is(c, end, ",") || is(c, end, "("));
    struct found full = { 0 };
    if (when_month_first(c, dated, &full) || when_day_first(c, dated, &full)) {
        if (full.end - dated > 1) {
            *f = full;
            end = full.end + (is(c, dated - 1, "(") && is(c, full.end, ")"));
            return done(f, t, end, TIME_DATE);
        }
    }
    done(f, t, end, TIME_DATE);
    give_weekday(c, f, d, which, at);
    int part = time_word(DAY_PARTS, word(c, end));
    if (part) {
        add_part(f, part);
        f->end++;
    }
    return true;
}

bool when_day_word(struct clock *c, uint32_t t, struct found *f)
{
    int d = time_word(DAY_WORDS, word(c, t));
    if (d == 0)
        return false;
    done(f, t, t + 1, TIME_DATE);
    give_shift(c, f, DAY, d == YESTERDAY ? -1 : d == TOMORROW);
    int part = time_word(DAY_PARTS, word(c, t + 1));
    if (d >= TONIGHT) {
        add_part(f, NIGHTTIME);
    } else if (part) {
        add_part(f, part);
        f->end++;
    }
    return true;
}

/* "the day after tomorrow", "the day before yesterday". */
bool when_day_beside(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t after = words_end(c, t, "the day after tomorrow"),
             before = words_end(c, t, "the day before yesterday");
    if (after == t && before == t)
        return false;
    give_shift(c, f, DAY, after > t ? 2 : -2);
    return done(f, t, after > t ? after : before, TIME_DATE);
}

/* "last week", "this year", "next month", "this morning", "last night", "last March". */
bool when_deictic(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t + is(c, t, "the");
    int which = time_word(WHICHES, word(c, at));
    bool loose = is(c, at, "previous") || is(c, at, "following") || is(c, at, "preceding") ||
                 (at > t && which == NEXT);
    if (which == 0 || (at > t && is(c, at, "this")))
        return false;
    at++;
    int u = time_word(UNITS, word(c, at)), part = time_word(DAY_PARTS, word(c, at)),
        month = month_token(c, at);
    int n = which == LAST ? -1 : which == NEXT;
    if (month) {
        if (knows_month(c))
            give_month(f, year_of_month(c, month, which, at) * 12 + month - 1);
        else
            give_value(f, "XXXX-%02d", month % 100);
        return done(f, t, at + 1, TIME_DATE);
    }
    if (part && which != NEXT) {
        give_shift(c, f, DAY, part == NIGHTTIME || which == LAST ? n : 0);
        add_part(f, part);
        return done(f, t, at + 1, TIME_TIME);
    }
    if (u < DAY)
        return false;
    if (loose && u == DAY && c->last.precision == PRECISION_DAY)
        give_day(f, date_day(c->last) + n);
    else if (loose && u == DAY)
        give_value(f, "XXXX-XX-XX");
    else if (u == DAY && which != THIS && !is(c, t, "the"))
        return false;
    else
        give_shift(c, f, u, n);
    return done(f, t, at + 1, TIME_DATE);
}

/* "the same day", "that week": of the last date told. */
bool when_same(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t + is(c, t, "the");
    if (!is(c, at, "same") && !is(c, at, "that"))
        return false;
    int u = time_word(UNITS, word(c, ++at)), part = time_word(DAY_PARTS, word(c, at));
    if (part == 0 && (u < DAY || u == QUARTER))
        return false;
    if (part || u == DAY) {
        if (c->last.precision == PRECISION_DAY)
            give_date(f, c->last);
        else
            give_value(f, "XXXX-XX-XX");
        if (part)
            add_part(f, part);
        return done(f, t, at + 1, part ? TIME_TIME : TIME_DATE);
    }
    struct clock then = *c;
    then.known = c->last.precision != PRECISION_UNKNOWN &&
                 !(u < YEAR && c->last.precision == PRECISION_YEAR);
    then.pub = c->last;
    then.today = then.known ? date_day(c->last) : 0;
    give_shift(&then, f, u, 0);
    return done(f, t, at + 1, TIME_DATE);
}

/* "the weekend", "the end of the year", "later in the day" have no word that says which: the
 * article's own. */
bool when_definite(struct clock *c, uint32_t t, struct found *f)
{
    static const char *const leads[] = { "of", "later", "earlier", "in", NULL };
    if (!is(c, t, "the"))
        return false;
    if (is(c, t + 1, "weekend")) {
        give_shift(c, f, WEEKEND, 0);
        if (c->known && weekday_of(c->today) < 6 && tense_at(c, t + 1) <= 0)
            give_shift(c, f, WEEKEND, -1);
        return done(f, t, t + 2, TIME_DATE);
    }
    int u = time_word(UNITS, word(c, t + 1));
    bool end = t >= c->begin + 2 && is_any(c, t - 1, leads);
    static const char *const ends[] = { "end",       "start",  "beginning", "rest",
                                        "remainder", "middle", "close",     "part",
                                        "earlier",   "later",  "half",      NULL };
    if (!end || !is_any(c, t - 2, ends) || u < DAY || u == QUARTER)
        return false;
    give_shift(c, f, u, 0);
    return done(f, t, t + 2, TIME_DATE);
}

bool when_vague_words(struct clock *c, uint32_t t, struct found *f)
{
    int value = 0;
    uint32_t best = time_words_end(c, t, VAGUE, &value);
    if (best == t || (is(c, t, "the") && unit_at(c, best) != 0))
        return false;
    if (is(c, t, "now") && (is(c, t + 1, "that") || TOK(t).upos != UPOS_ADV))
        return false;
    if (is(c, t, "the") && best < c->end &&
        (TOK(best).upos == UPOS_NOUN || TOK(best).upos == UPOS_NUM ||
         TOK(best).upos == UPOS_PROPN || TOK(best).upos == UPOS_ADJ))
        return false; /* "the past week", "the present government" */
    give_value(f, "%s", reference_code(value));
    return done(f, t, best, TIME_DATE);
}

/* ---- Times of the day ---- */

/* "10:30", "10.30"; minutes -1: none were said. */
static bool clock_token(const struct clock *c, uint32_t t, int *hour, int *minute)
{
    struct span w = word(c, t);
    size_t mark = 0;
    while (mark < w.len && w.at[mark] != ':' && w.at[mark] != '.')
        mark++;
    *hour = digits_value(span_cut(w, 0, mark));
    *minute = mark < w.len ? digits_value(span_cut(w, mark + 1, mark + 3)) : -1;
    if (mark < w.len && w.len < mark + 3)
        return false;
    if (w.len > mark + 3 && w.at[mark + 3] != ':')
        return false;
    return *hour >= 0 && *hour <= 24 && *minute < 60 && (mark == w.len || *minute >= 0);
}

static int half_of_day(struct span w) /* 1 a.m., 2 p.m. */
{
    return span_is(w, "am") || span_is(w, "a.m.") || span_is(w, "a.m")   ? 1
           : span_is(w, "pm") || span_is(w, "p.m.") || span_is(w, "p.m") ? 2
                                                                         : 0;
}

static uint32_t zone_behind(const struct clock *c, uint32_t t)
{
    static const char *const zones[] = { "gmt", "utc", "est", "edt",  "cet",
                                         "bst", "et",  "pst", "cest", NULL };
    static const char *const day[] = { "local time", "in the morning", "in the afternoon",
                                       "in the evening", "at night" };
    if (is_any(c, t, zones) && is_upper(c, t))
        return t + 1;
    for (size_t i = 0; i < sizeof day / sizeof day[0]; i++) {
        uint32_t end = words_end(c, t, day[i]);
        if (end > t)
            return end;
    }
    return t;
}

static bool day_beside_time(struct clock *c, uint32_t t, struct found *f, uint32_t *end)
{
    struct found day = { 0 };
    uint32_t at = t + (is(c, t, "on") || is(c, t, ","));
    if ((when_weekday(c, at, &day) || when_day_word(c, at, &day)) && day.type == TIME_DATE) {
        char clock_part[VALUE_ROOM];
        const char *mark = strchr(f->value, 'T');
        (void)snprintf(clock_part, sizeof clock_part, "%.10s", mark ? mark : "");
        give_value(f, "%.12s%s", day.value, clock_part);
        f->date = day.date;
        *end = day.end;
        return true;
    }
    return false;
}

bool when_time_of_day(struct clock *c, uint32_t t, struct found *f)
{
    int hour = 0, minute = -1;
    uint32_t end = t + 1;
    struct span w = word(c, t);
    if (is(c, t, "noon") || is(c, t, "midnight")) {
        hour = is(c, t, "noon") ? 12 : 24;
        minute = 0;
    } else if (clock_token(c, t, &hour, &minute)) {
        int half = half_of_day(word(c, end));
        bool sure = half > 0 || (minute >= 0 && memchr(w.at, ':', w.len) != NULL && w.len <= 5);
        end += half > 0;
        if (half == 2 && hour < 12)
            hour += 12;
        if (half == 1 && hour == 12)
            hour = 0;
        uint32_t zone = zone_behind(c, end);
        if (is(c, end, "o'clock"))
            zone = end + 1;
        else if (is(c, end, "o'") || (is(c, end, "o") && is(c, end + 1, "'clock")))
            zone = end + 2;
        if (!sure && (zone == end || minute < -1))
            return false;
        end = zone;
    } else if (w.len == 4 && digits_value(w) >= 0 && digits_value(w) < 2400 &&
               digits_value(w) % 100 < 60 && zone_behind(c, t + 1) > t + 1) {
        hour = digits_value(w) / 100;
        minute = digits_value(w) % 100;
        end = zone_behind(c, t + 1);
    } else {
        return false;
    }
    give_time(c, f, hour, minute < 0 ? 0 : minute);
    (void)day_beside_time(c, end, f, &end);
    return done(f, t, end, TIME_TIME);
}

/* "in the morning", "at night", "at dawn". */
bool when_part_of_day(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t + is(c, t, "the");
    static const char *const before[] = { "in",      "during", "at",         "by",
                                          "through", "into",   "throughout", NULL };
    static const char *const early[] = { "early", "late", "mid", NULL };
    bool lead = t > c->begin && is_any(c, t - 1, before);
    at += is_any(c, at, early);
    int part = time_word(DAY_PARTS, word(c, at));
    if (part == 0 || !lead || (at == t && !is(c, t - 1, "at")) || TOK(at).upos == UPOS_PROPN)
        return false;
    give_shift(c, f, DAY, 0);
    uint32_t end = at + 1;
    struct found day = { 0 };
    if (is(c, end, "of") && when_month_first(c, end + 1, &day)) {
        *f = day;
        end = day.end;
    }
    add_part(f, part);
    return done(f, t, end, TIME_TIME);
}
