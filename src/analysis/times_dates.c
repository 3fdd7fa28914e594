/* times_dates.c -- dates of the calendar: days, months, years and what is longer. Matchers of
 * times. */
#include "analysis/numbers.h"
#include "analysis/times_parts.h"
#include "article/grammar.h"

#define TOK(t) (c->a->tokens[t])

/* ---- Parts of dates ---- */

/* 2011, 1453; with a short one behind an apostrophe. 0: none. */
static int year_token(const struct clock *c, uint32_t t)
{
    struct span w = without_mid(word(c, t));
    if (w.len == 3 && w.at[0] == '\'') {
        int v = digits_value(span_from(w, 1));
        return v < 0 ? 0 : v < 40 ? 2000 + v : 1900 + v;
    }
    int v = w.len == 4 ? digits_value(w) : -1;
    return v >= 1000 && v <= 2100 ? v : 0;
}

int month_token(const struct clock *c, uint32_t t)
{
    struct span w = without_mid(word(c, t));
    int m = time_word(MONTHS, w);
    if (m == 0 || (!is_upper(c, t) && w.len == word(c, t).len))
        return 0;
    int next = digits_value(word(c, t + 1)),
        before = t > c->begin ? digits_value(word(c, t - 1)) : -1;
    bool number = (next >= 1 && next <= 31) || year_token(c, t + 1) ||
                  (before >= 1 && before <= 31) || (is(c, t + 1, ",") && year_token(c, t + 2));
    if (number)
        return m;
    if (w.len == 3 && m != 5)
        return 0; /* "Jan", "Dec" alone */
    if (c->named[t] == 1 + NAME_PER)
        return 0;
    static const char *const before_month[] = { "in",      "of",      "since",  "by",    "until",
                                                "till",    "from",    "last",   "next",  "this",
                                                "early",   "late",    "mid",    "to",    "and",
                                                "between", "during",  "before", "after", "through",
                                                "-",       "earlier", "for",    NULL };
    if (m == 5 || m == 3)
        return w.len < word(c, t).len ||
                       (t > c->begin && is_any(c, t - 1, before_month) && !is(c, t + 1, "on"))
                   ? m
                   : 0;
    return m;
}

static int day_token(const struct clock *c, uint32_t t)
{
    int v = digits_value(word(c, t));
    if (v < 0)
        v = number_of_ordinal(word(c, t));
    return v >= 1 && v <= 31 ? v : 0;
}

/* The year behind a date: "2011", ", 2011", "of 2011", "last year"; returns the end. */
static uint32_t year_behind(const struct clock *c, uint32_t t, int *year)
{
    uint32_t at = t;
    if (is(c, at, ",") || is(c, at, "of") || is(c, at, "in"))
        at++;
    if (year_token(c, at) && (at > t || TOK(at).upos == UPOS_NUM)) {
        *year = year_token(c, at);
        return at + 1;
    }
    at = is(c, t, "of") ? t + 1 : t;
    int which = time_word(WHICHES, word(c, at));
    if (c->pub.precision != PRECISION_UNKNOWN &&
        (which == LAST || which == NEXT || which == THIS) && is(c, at + 1, "year")) {
        *year = c->pub.year + (which == NEXT) - (which == LAST);
        return at + 2;
    }
    return t;
}

/* "-7", " to 9": the rest of a range of days belongs to the expression. */
static uint32_t range_behind(const struct clock *c, uint32_t t)
{
    if ((is_hyphen(c, t) || is(c, t, "to")) && digits_value(word(c, t + 1)) > 0 &&
        day_token(c, t + 1) && !month_token(c, t + 2))
        return t + 2;
    return t;
}

/* ---- Days and months ---- */

bool when_month_first(struct clock *c, uint32_t t, struct found *f)
{
    int month = month_token(c, t), year = 0;
    if (month == 0)
        return false;
    uint32_t at = t + 1 + is(c, t + 1, "the");
    int day = day_token(c, at);
    if (day == 0 || year_token(c, at)) {
        uint32_t end = year_behind(c, t + 1, &year);
        if (year == 0 && knows_month(c))
            year = year_of_month(c, month, 0, t);
        if (year > 0)
            give_month(f, year * 12 + month - 1);
        else
            give_value(f, "XXXX-%02d", month % 100);
        return done(f, t, end, TIME_DATE);
    }
    uint32_t end = year_behind(c, range_behind(c, at + 1), &year);
    static const char *const attacks[] = { "attack", "attacks", "hijackings", "terrorist", NULL };
    if (year == 0 && month == 9 && day == 11 && is_any(c, end, attacks))
        year = 2001;
    give_month_day(c, f, year, month, day, t);
    return done(f, t, end, TIME_DATE);
}

bool when_day_first(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t + is(c, t, "the");
    int day = day_token(c, at++), year = 0;
    if (day == 0)
        return false;
    at = range_behind(c, at);
    at += is(c, at, "of") || is_hyphen(c, at);
    int month = month_token(c, at);
    if (month == 0)
        return false;
    uint32_t end = year_behind(c, at + 1 + is_hyphen(c, at + 1), &year);
    give_month_day(c, f, year, month, day, at);
    return done(f, t, end, TIME_DATE);
}

/* 5/3/2024, 05.03.24: the day first where the article's date or the numbers leave no other way. */
static bool three_numbers(const struct clock *c, struct span w, struct found *f)
{
    int v[3] = { 0 }, n = 0;
    char mark = 0;
    for (size_t i = 0; i < w.len; i++) {
        if (w.at[i] >= '0' && w.at[i] <= '9') {
            v[n] = v[n] * 10 + (w.at[i] - '0');
            if (v[n] > 9999)
                return false;
        } else if ((w.at[i] == '/' || w.at[i] == '.') && (mark == 0 || mark == w.at[i]) && n < 2) {
            mark = w.at[i];
            n++;
        } else {
            return false;
        }
    }
    if (n != 2 || v[2] > 2100 || (v[2] >= 100 && v[2] < 1000))
        return false;
    int year = v[2] < 40 ? 2000 + v[2] : v[2] < 100 ? 1900 + v[2] : v[2];
    bool day_leads = v[0] > 12 || mark == '.';
    if (!day_leads && v[1] <= 12 && c->known && date_is_valid(year, v[0], v[1]) &&
        day_number(year, v[0], v[1]) > c->today + 366)
        day_leads = true;
    int month = day_leads ? v[1] : v[0], day = day_leads ? v[0] : v[1];
    if (!date_is_valid(year, month, day))
        return false;
    give_month_day(c, f, year, month, day, 0);
    return true;
}

bool when_numeric_date(struct clock *c, uint32_t t, struct found *f)
{
    struct span w = word(c, t);
    struct date d;
    if (w.len >= 10 && w.at[4] == '-' && date_parse(w, &d) && d.precision == PRECISION_DAY) {
        give_date(f, d);
        return done(f, t, t + 1, TIME_DATE);
    }
    if (span_is(w, "9/11")) {
        give_day(f, day_number(2001, 9, 11));
        return done(f, t, t + 1, TIME_DATE);
    }
    return w.len >= 6 && w.len <= 10 && three_numbers(c, w, f) && done(f, t, t + 1, TIME_DATE);
}

bool when_feast(struct clock *c, uint32_t t, struct found *f)
{
    int value = 0, year = 0;
    uint32_t best = time_words_end(c, t, FEASTS, &value);
    if (best == t || !is_upper(c, t))
        return false;
    uint32_t end = year_behind(c, best, &year);
    give_month_day(c, f, year, value / 100, value % 100, t);
    return done(f, t, end, TIME_DATE);
}

/* ---- Years and longer ---- */

/* A number of four digits is a year where it stands as one: behind a preposition, before a noun
 * that isn't counted, alone in brackets. "2000 people" is a count, "1,500" never a year. */
static bool stands_as_year(const struct clock *c, uint32_t t, int year)
{
    static const char *const before[] = {
        "in",     "since",  "until",        "till",    "by",     "from",    "during",
        "after",  "before", "early",        "late",    "mid",    "through", "throughout",
        "fiscal", "year",   "to",           "between", "and",    "of",      "for",
        "circa",  "summer", "spring",       "autumn",  "winter", "fall",    "(",
        ",",      "-",      "\xE2\x80\x93", "/",       NULL
    };
    static const char *const sure[] = { "in",     "since",      "until", "till", "during",
                                        "fiscal", "throughout", "(",     NULL };
    if (t > c->begin && TOK(t - 1).upos == UPOS_SYM && !is_any(c, t - 1, before))
        return false;
    uint32_t head = TOK(t).head;
    bool counts = head != NONE && head > t && head < c->end && TOK(head).rel != REL_PUNCT &&
                  TOK(t).rel == REL_NUMMOD;
    bool plural = counts && token_feat(c->a, head, "Number=Plur");
    bool behind = t > c->begin && is_any(c, t - 1, before);
    bool definite =
        t > c->begin && (is(c, t - 1, "the") || is(c, t - 1, "'s") || is(c, t - 1, "its") ||
                         is(c, t - 1, "his") || is(c, t - 1, "a"));
    if (year < 1900)
        return behind && is_any(c, t - 1, sure) && !plural && unit_at(c, t + 1) == 0 &&
               (t + 1 == c->end || TOK(t + 1).upos != UPOS_NOUN);
    if (year > 2060 && !(behind && is_any(c, t - 1, sure)))
        return false;
    if (unit_at(c, t + 1) || is(c, t + 1, "people") || is(c, t + 1, "%") || is(c, t + 1, "percent"))
        return false;
    return definite || (!plural && (behind || counts || t == c->begin || TOK(t).rel != REL_NUMMOD));
}

bool when_year_alone(struct clock *c, uint32_t t, struct found *f)
{
    int year = year_token(c, t);
    bool mid = year && span_starts(word(c, t), "mid-");
    if (year == 0 || (!mid && !stands_as_year(c, t, year)))
        return false;
    if (c->named[t] == 1 + NAME_ORG || c->named[t] == 1 + NAME_PER)
        return false;
    give_year(f, year);
    uint32_t end = t + 1;
    /* "2011/12", "2011-12": the second part would be read as a number. */
    if ((is_hyphen(c, end) || is(c, end, "/")) && word(c, end + 1).len == 2 &&
        digits_value(word(c, end + 1)) > year % 100)
        end += 2;
    return done(f, t, end, TIME_DATE);
}

bool when_decade(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t + is(c, t, "the");
    static const char *const sides[] = { "early", "late", "mid", NULL };
    at += is_any(c, at, sides);
    at += at > t && is(c, at, "-");
    struct span w = without_mid(word(c, at));
    uint32_t end = at + 1;
    if (is(c, end, "'s"))
        end++; /* 1990's */
    else if (!span_ends(w, "s") && !span_ends(w, "ies"))
        return false;
    if (span_ends(w, "s") && !span_ends(w, "ies"))
        w.len--;
    if (w.len == 3 && w.at[0] == '\'')
        w = span_from(w, 1);
    int v = digits_value(w), ten = time_word(DECADES, w);
    if (ten > 0 && at > t)
        give_value(f, "19%d", ten);
    else if (v >= 1000 && v <= 2090 && v % 10 == 0 && w.len == 4)
        give_value(f, "%03d", v / 10);
    else if (v >= 10 && v <= 90 && v % 10 == 0 && (at > t || w.at > word(c, at).at))
        give_value(f, "%03d", (v < 30 ? 2000 + v : 1900 + v) / 10);
    else
        return false;
    return done(f, t, end, TIME_DATE);
}

bool when_century(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t + is(c, t, "the");
    int n = number_of_ordinal(word(c, at));
    if (n == 0 && (is(c, at, "twenty") && is(c, at + 1, "-") && is(c, at + 2, "first"))) {
        n = 21;
        at += 2;
    }
    at += 1 + is(c, at + 1, "-");
    if (n < 1 || n > 21 || !is(c, at, "century"))
        return false;
    give_value(f, "%02d", n - 1);
    return done(f, t, at + 1, TIME_DATE);
}

/* "the first quarter of 2011", "third-quarter": whose year is not said takes the nearest past one.
 */
bool when_part_of_year(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t + is(c, t, "the");
    int n = number_of_ordinal(word(c, at)), year = 0;
    at++;
    at += is(c, at, "-");
    bool quarter = is(c, at, "quarter") && n >= 1 && n <= 4,
         half = is(c, at, "half") && n >= 1 && n <= 2;
    if (!quarter && !half)
        return false;
    uint32_t end = year_behind(c, at + 1, &year);
    if (half && year == 0)
        return false;
    if (year == 0 && knows_month(c))
        year = c->pub.year -
               (quarter && (n - 1) * 3 + 1 > pub_month(c) % 12 + 1 && tense_at(c, t) <= 0);
    give_year(f, year);
    if (year > 0)
        give_value(f, "%04d-%c%d", year % 10000, quarter ? 'Q' : 'H', n % 10);
    else
        give_value(f, "XXXX-Q%d", n % 10);
    return done(f, t, end, TIME_DATE);
}

bool when_season(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t;
    int which = time_word(WHICHES, word(c, at)), year = 0;
    at += which != 0 || is(c, at, "the");
    int s = season_at(c, at);
    if (s == 0 && is(c, at, "fall") && (which || is(c, at + 1, "of")))
        s = AUTUMN;
    if (s == 0)
        return false;
    uint32_t end = year_behind(c, at + 1, &year);
    if (year == 0 && which == 0)
        return false; /* "the Arab Spring" */
    if (year == 0 && knows_month(c))
        year = year_of_month(c, season_month(s), which, t);
    if (year > 0)
        give_year(f, year);
    if (year > 0)
        give_value(f, "%04d-%s", year % 10000, season_code(s));
    else
        give_value(f, "XXXX-%s", season_code(s));
    return done(f, t, end, TIME_DATE);
}
