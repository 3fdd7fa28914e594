/* times.c -- when: dates, times of day, durations and sets. Reads trees and names, writes times.
 *
 * At each token every matcher says how far it gets; the longest wins, the first on a tie. A matcher
 * knows words only; where the words leave it open whether "Friday" or "in July" is past or to come,
 * the tense of the verb above decides, and without one the past: news tells what happened. Values
 * are TIMEX3; what can't be resolved because the article has no date keeps its form (XXXX-WXX-5).
 */
#include "analysis/analysis.h"
#include "analysis/numbers.h"
#include "article/grammar.h"
#include "base/utf8.h"

#include <math.h>
#include <stdio.h>

#define TOK(t) (c->a->tokens[t])

enum { VALUE_ROOM = 32 };

struct found {
    uint32_t first, end;
    uint8_t type; /* enum time_type */
    char value[VALUE_ROOM];
    struct date date;
};

struct clock {
    struct article *a;
    uint32_t begin, end; /* the sentence */
    bool known;          /* the article's date */
    int32_t today;
    struct date pub;
    struct date last; /* the last day or month told, for "the same day" */
    uint8_t *named;   /* [n_tokens] 1 + type of the name that covers the token; 0: none */
    size_t room;
};

/* ---- Words ---- */

struct time_word {
    const char *word;
    int value;
};

static const struct time_word months[] = {
    { "january", 1 },   { "february", 2 },  { "march", 3 },  { "april", 4 },     { "may", 5 },
    { "june", 6 },      { "july", 7 },      { "august", 8 }, { "september", 9 }, { "october", 10 },
    { "november", 11 }, { "december", 12 }, { "jan.", 1 },   { "feb.", 2 },      { "mar.", 3 },
    { "apr.", 4 },      { "jun.", 6 },      { "jul.", 7 },   { "aug.", 8 },      { "sept.", 9 },
    { "sep.", 9 },      { "oct.", 10 },     { "nov.", 11 },  { "dec.", 12 },     { "jan", 1 },
    { "feb", 2 },       { "mar", 3 },       { "apr", 4 },    { "jun", 6 },       { "jul", 7 },
    { "aug", 8 },       { "sept", 9 },      { "sep", 9 },    { "oct", 10 },      { "nov", 11 },
    { "dec", 12 },
};
static const struct time_word weekdays[] = {
    { "monday", 1 },   { "tuesday", 2 }, { "wednesday", 3 }, { "thursday", 4 }, { "friday", 5 },
    { "saturday", 6 }, { "sunday", 7 },  { "mon.", 1 },      { "tues.", 2 },    { "tue.", 2 },
    { "wed.", 3 },     { "thurs.", 4 },  { "thur.", 4 },     { "thu.", 4 },     { "fri.", 5 },
    { "sat.", 6 },     { "sun.", 7 },
};
static const struct time_word mondays[] = {
    /* plural: every one of them */
    { "mondays", 1 }, { "tuesdays", 2 },  { "wednesdays", 3 }, { "thursdays", 4 },
    { "fridays", 5 }, { "saturdays", 6 }, { "sundays", 7 },
};
enum unit {
    SECOND = 1,
    MINUTE,
    HOUR,
    DAY,
    NIGHT,
    WEEK,
    WEEKEND,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
};
static const struct time_word units[] = {
    { "second", SECOND },   { "minute", MINUTE },       { "hour", HOUR },
    { "day", DAY },         { "night", NIGHT },         { "week", WEEK },
    { "weekend", WEEKEND }, { "fortnight", FORTNIGHT }, { "month", MONTH },
    { "quarter", QUARTER }, { "year", YEAR },           { "decade", DECADE },
    { "century", CENTURY },
};
static const struct time_word plural_units[] = {
    { "seconds", SECOND },    { "minutes", MINUTE },
    { "hours", HOUR },        { "days", DAY },
    { "nights", NIGHT },      { "weeks", WEEK },
    { "weekends", WEEKEND },  { "fortnights", FORTNIGHT },
    { "months", MONTH },      { "quarters", QUARTER },
    { "years", YEAR },        { "decades", DECADE },
    { "centuries", CENTURY }, { "hrs", HOUR },
    { "mins", MINUTE },       { "yrs", YEAR },
};
enum day_part { MORNING = 1, AFTERNOON, EVENING, NIGHTTIME, MIDDAY };
static const struct time_word day_parts[] = {
    { "morning", MORNING }, { "afternoon", AFTERNOON }, { "evening", EVENING },
    { "night", NIGHTTIME }, { "lunchtime", MIDDAY },    { "midday", MIDDAY },
    { "dawn", MORNING },
};
static const char *const part_codes[] = { "", "TMO", "TAF", "TEV", "TNI", "TMI" };
enum season { SPRING = 1, SUMMER, AUTUMN, WINTER };
static const struct time_word seasons[] = {
    { "spring", SPRING },
    { "summer", SUMMER },
    { "autumn", AUTUMN },
    { "winter", WINTER },
};
static const char *const season_codes[] = { "", "SP", "SU", "FA", "WI" };
static const int season_months[] = { 0, 3, 6, 9, 12 }; /* where each begins */

enum which { LAST = 1, NEXT, THIS, SAME };
static const struct time_word whiches[] = {
    { "last", LAST },     { "past", LAST },      { "previous", LAST },  { "next", NEXT },
    { "coming", NEXT },   { "this", THIS },      { "following", NEXT }, { "current", THIS },
    { "upcoming", NEXT }, { "preceding", LAST },
};
static const struct time_word feasts[] = {
    /* month * 100 + day */
    { "christmas", 1225 },      { "christmas day", 1225 },   { "christmas eve", 1224 },
    { "new year 's day", 101 }, { "new year 's eve", 1231 }, { "valentine 's day", 214 },
    { "boxing day", 1226 },
};
static const struct time_word decades[] = {
    { "twenties", 2 }, { "thirties", 3 },  { "forties", 4 },  { "fifties", 5 },
    { "sixties", 6 },  { "seventies", 7 }, { "eighties", 8 }, { "nineties", 9 },
};
static const struct {
    const char *word, *value;
} set_words[] = {
    { "daily", "P1D" },   { "nightly", "P1D" },     { "hourly", "PT1H" },  { "weekly", "P1W" },
    { "monthly", "P1M" }, { "quarterly", "P1Q" },   { "annual", "P1Y" },   { "annually", "P1Y" },
    { "yearly", "P1Y" },  { "fortnightly", "P2W" }, { "biweekly", "P2W" },
};
static const struct {
    const char *words, *value;
} vague[] = {
    { "now", "PRESENT_REF" },
    { "currently", "PRESENT_REF" },
    { "nowadays", "PRESENT_REF" },
    { "at present", "PRESENT_REF" },
    { "at the moment", "PRESENT_REF" },
    { "these days", "PRESENT_REF" },
    { "right now", "PRESENT_REF" },
    { "the present", "PRESENT_REF" },
    { "at this time", "PRESENT_REF" },
    { "recently", "PAST_REF" },
    { "lately", "PAST_REF" },
    { "the past", "PAST_REF" },
    { "years ago", "PAST_REF" },
    { "decades ago", "PAST_REF" },
    { "weeks ago", "PAST_REF" },
    { "months ago", "PAST_REF" },
    { "days ago", "PAST_REF" },
    { "long ago", "PAST_REF" },
    { "centuries ago", "PAST_REF" },
    { "hours ago", "PAST_REF" },
    { "minutes ago", "PAST_REF" },
    { "the future", "FUTURE_REF" },
    { "the near future", "FUTURE_REF" },
    { "soon", "FUTURE_REF" },
    { "the recent past", "PAST_REF" },
    { "the coming days", "FUTURE_REF" },
    { "the coming weeks", "FUTURE_REF" },
    { "the coming months", "FUTURE_REF" },
    { "the coming years", "FUTURE_REF" },
};
#define LOOK(table, w) look((table), sizeof(table) / sizeof((table)[0]), (w))

static int look(const struct time_word *table, size_t n, struct span word)
{
    for (size_t i = 0; i < n; i++)
        if (span_is(word, table[i].word))
            return table[i].value;
    return 0;
}

static struct span word(const struct clock *c, uint32_t t)
{
    return t >= c->begin && t < c->end ? TOK(t).fold : (struct span){ "", 0 };
}

static bool is(const struct clock *c, uint32_t t, const char *text)
{
    return span_is(word(c, t), text);
}

static bool is_any(const struct clock *c, uint32_t t, const char *const *words)
{
    for (; *words != NULL; words++)
        if (is(c, t, *words))
            return true;
    return false;
}

/* Whether the tokens from `t` are these words; returns their end, or `t`. */
static uint32_t phrase(const struct clock *c, uint32_t t, const char *words)
{
    struct span rest = span_of(words), one;
    uint32_t at = t;
    while (span_next(&rest, ' ', &one))
        if (!span_eq(word(c, at++), one))
            return t;
    return at;
}

static bool is_hyphen(const struct clock *c, uint32_t t)
{
    return is(c, t, "-") || is(c, t, "\xE2\x80\x93");
}

static bool is_upper(const struct clock *c, uint32_t t)
{
    size_t n;
    return t < c->end && utf8_is_upper(utf8_get(token_text(c->a, t), &n));
}

/* "mid-November" is one token. */
static struct span without_mid(struct span w)
{
    return span_starts(w, "mid-") ? span_from(w, 4) : w;
}

static int whole(struct span w)
{
    int v = 0;
    if (w.len == 0 || w.len > 4)
        return -1;
    for (size_t i = 0; i < w.len; i++) {
        if (w.at[i] < '0' || w.at[i] > '9')
            return -1;
        v = v * 10 + (w.at[i] - '0');
    }
    return v;
}

static int unit_at(const struct clock *c, uint32_t t)
{
    int u = LOOK(units, word(c, t));
    return u ? u : LOOK(plural_units, word(c, t));
}

static int season_at(const struct clock *c, uint32_t t)
{
    return LOOK(seasons, word(c, t));
}

/* ---- Tense ---- */

static bool has_aux(const struct clock *c, uint32_t verb, const char *const *words)
{
    for (uint32_t k = TOK(verb).child; k != NONE; k = TOK(k).next)
        if ((tree_is(c->a, k, REL_AUX) || tree_is(c->a, k, REL_COP)) && is_any(c, k, words))
            return true;
    return false;
}

/* What the verbs above say: 1 to come, -1 past, 0 nothing. */
static int tense_at(const struct clock *c, uint32_t t)
{
    static const char *const will[] = { "will", "'ll", "shall", "wo", "would", "'d", NULL };
    static const char *const past[] = { "was", "were", "had", "did", "has", "have", "been", NULL };
    static const char *const present[] = { "is", "are", "'s", "'re", "am", NULL };
    static const char *const plans[] = { "plan",    "expect", "schedule", "due",   "set",  "intend",
                                         "slate",   "hope",   "prepare",  "agree", "want", "aim",
                                         "promise", "vow",    "urge",     "go",    NULL };
    uint32_t verb = tree_governor(c->a, t);
    bool infinitive = false;
    for (int steps = 0; verb != NONE && steps < 4; steps++, verb = tree_governor(c->a, verb)) {
        if (has_aux(c, verb, will))
            return 1;
        if (infinitive)
            for (const char *const *p = plans; *p != NULL; p++)
                if (span_is(TOK(verb).lemma, *p) || is(c, verb, *p))
                    return 1;
        if (has_aux(c, verb, past) ||
            (token_feat(c->a, verb, "Tense=Past") && token_feat(c->a, verb, "VerbForm=Fin")))
            return -1;
        bool goes = token_feat(c->a, verb, "Tense=Pres") && token_feat(c->a, verb, "VerbForm=Part");
        if (goes && has_aux(c, verb, present))
            return 1;
        if (token_feat(c->a, verb, "VerbForm=Fin"))
            return 0;
        infinitive = infinitive || token_feat(c->a, verb, "VerbForm=Inf");
    }
    return infinitive ? 1 : 0;
}

/* ---- Values ---- */

__attribute__((format(printf, 2, 3))) static void set_value(struct found *f, const char *format,
                                                            ...)
{
    va_list args;
    va_start(args, format);
    (void)vsnprintf(f->value, sizeof f->value, format, args);
    va_end(args);
}

static bool done(struct found *f, uint32_t first, uint32_t end, enum time_type type)
{
    f->first = first;
    f->end = end;
    f->type = (uint8_t)type;
    return true;
}

static void give_date(struct found *f, struct date d)
{
    char text[16];
    f->date = d;
    date_text(d, text);
    set_value(f, "%s", text);
}

static void give_day(struct found *f, int32_t day)
{
    give_date(f, date_of_day(day));
}

static void give_month(struct found *f, int months_from_0)
{
    int y = months_from_0 / 12, m = months_from_0 % 12 + 1;
    if (y < 1 || y > 9999)
        return;
    give_date(f, (struct date){ (int16_t)y, (uint8_t)m, 1, PRECISION_MONTH });
}

static void give_year(struct found *f, int year)
{
    if (year >= 1 && year <= 9999)
        give_date(f, (struct date){ (int16_t)year, 1, 1, PRECISION_YEAR });
}

static int pub_month(const struct clock *c)
{
    return c->pub.year * 12 + (c->pub.month ? c->pub.month : 1) - 1;
}

/* An article dated "November 2024" still knows its months and years. */
static bool knows_month(const struct clock *c)
{
    return c->pub.precision >= PRECISION_MONTH;
}

/* `n` units from the article's date, in the unit's own grain. */
static void give_shift(const struct clock *c, struct found *f, int u, int n)
{
    static const char *const forms[] = {
        [DAY] = "XXXX-XX-XX",      [NIGHT] = "XXXX-XX-XX",   [WEEK] = "XXXX-WXX",
        [WEEKEND] = "XXXX-WXX-WE", [FORTNIGHT] = "XXXX-WXX", [MONTH] = "XXXX-XX",
        [QUARTER] = "XXXX-QX",     [YEAR] = "XXXX",          [DECADE] = "XXX",
        [CENTURY] = "XX"
    };
    bool coarse = (u == MONTH || u == QUARTER) ? knows_month(c)
                                               : u >= YEAR && c->pub.precision != PRECISION_UNKNOWN;
    if (!c->known && !coarse) {
        set_value(f, "%s", u >= DAY ? forms[u] : "XXXX-XX-XXTXX:XX");
        return;
    }
    switch (u) {
    case DAY:
    case NIGHT:
        give_day(f, c->today + n);
        break;
    case FORTNIGHT:
    case WEEK:
        give_date(f, date_week(c->today + 7 * n * (u == FORTNIGHT ? 2 : 1)));
        break;
    case WEEKEND: {
        give_date(f, date_week(c->today + 7 * n));
        char week[16];
        date_text(f->date, week);
        set_value(f, "%s-WE", week);
        break;
    }
    case MONTH:
        give_month(f, pub_month(c) + n);
        break;
    case QUARTER: {
        int q = pub_month(c) / 3 + n;
        give_year(f, q / 4);
        set_value(f, "%04d-Q%d", q / 4 % 10000, q % 4 + 1);
        break;
    }
    case YEAR:
        give_year(f, c->pub.year + n);
        break;
    case DECADE:
        set_value(f, "%03d", (c->pub.year / 10 + n) % 1000);
        break;
    case CENTURY:
        set_value(f, "%02d", (c->pub.year / 100 + n) % 100);
        break;
    default: /* hours: the day is as near as we can say */
        give_day(f, c->today);
        break;
    }
}

static void add_part(struct found *f, int part)
{
    char before[VALUE_ROOM];
    (void)snprintf(before, sizeof before, "%.20s", f->value);
    set_value(f, "%s%s", before, part_codes[part]);
    f->type = TIME_TIME;
}

/* The day of the week: the nearest past one, today included; to come when the words say so. */
static void give_weekday(const struct clock *c, struct found *f, int weekday, int which, uint32_t t)
{
    if (!c->known) {
        set_value(f, "XXXX-WXX-%d", weekday);
        return;
    }
    int back = (weekday_of(c->today) - weekday + 7) % 7;
    int32_t day = c->today - back;
    if (which == LAST)
        day = back == 0 ? day - 7 : day;
    else if (which == NEXT || (back != 0 && tense_at(c, t) > 0))
        day += 7;
    give_day(f, day);
}

/* A month without a year: the nearest past one, this month included. */
static int year_of_month(const struct clock *c, int month, int which, uint32_t t)
{
    int now = c->pub.month ? c->pub.month : 1, year = c->pub.year;
    if (which == LAST)
        return month < now ? year : year - 1;
    if (which == NEXT)
        return month > now ? year : year + 1;
    if (which == THIS)
        return year;
    if (tense_at(c, t) > 0)
        return month >= now ? year : year + 1;
    return month <= now ? year : year - 1;
}

/* A month and day without a year: past unless the verb looks ahead or, without a verb, the day is
 * near. */
static int year_of_day(const struct clock *c, int month, int day, uint32_t t)
{
    int year = c->pub.year;
    int32_t this_year = day_number(year, month, day);
    int tense = tense_at(c, t);
    if (this_year <= c->today)
        return tense > 0 && c->today - this_year > 60 ? year + 1 : year;
    if (tense > 0 || (tense == 0 && this_year - c->today <= 183))
        return year;
    return this_year - c->today <= 2 ? year : year - 1;
}

static void give_month_day(const struct clock *c, struct found *f, int year, int month, int day,
                           uint32_t t)
{
    if (year == 0 && c->known)
        year = year_of_day(c, month, day, t);
    if (year == 0)
        set_value(f, "XXXX-%02d-%02d", month % 100, day % 100);
    else if (date_is_valid(year, month, day))
        give_date(f, (struct date){ (int16_t)year, (uint8_t)month, (uint8_t)day, PRECISION_DAY });
}

/* ---- Calendar dates ---- */

/* 2011, 1453; with a short one behind an apostrophe. 0: none. */
static int year_token(const struct clock *c, uint32_t t)
{
    struct span w = without_mid(word(c, t));
    if (w.len == 3 && w.at[0] == '\'') {
        int v = whole(span_from(w, 1));
        return v < 0 ? 0 : v < 40 ? 2000 + v : 1900 + v;
    }
    int v = w.len == 4 ? whole(w) : -1;
    return v >= 1000 && v <= 2100 ? v : 0;
}

/* "may" and "march" are also verbs, "May" and "April" also people. */
static int month_token(const struct clock *c, uint32_t t)
{
    struct span w = without_mid(word(c, t));
    int m = LOOK(months, w);
    if (m == 0 || (!is_upper(c, t) && w.len == word(c, t).len))
        return 0;
    int next = whole(word(c, t + 1)), before = t > c->begin ? whole(word(c, t - 1)) : -1;
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
    int v = whole(word(c, t));
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
    int which = LOOK(whiches, word(c, at));
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
    if ((is_hyphen(c, t) || is(c, t, "to")) && whole(word(c, t + 1)) > 0 && day_token(c, t + 1) &&
        !month_token(c, t + 2))
        return t + 2;
    return t;
}

static bool month_first(struct clock *c, uint32_t t, struct found *f)
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
            set_value(f, "XXXX-%02d", month % 100);
        return done(f, t, end, TIME_DATE);
    }
    uint32_t end = year_behind(c, range_behind(c, at + 1), &year);
    static const char *const attacks[] = { "attack", "attacks", "hijackings", "terrorist", NULL };
    if (year == 0 && month == 9 && day == 11 && is_any(c, end, attacks))
        year = 2001;
    give_month_day(c, f, year, month, day, t);
    return done(f, t, end, TIME_DATE);
}

static bool day_first(struct clock *c, uint32_t t, struct found *f)
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

static bool numeric_date(struct clock *c, uint32_t t, struct found *f)
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

static bool feast(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t best = t;
    int value = 0, year = 0;
    for (size_t i = 0; i < sizeof feasts / sizeof feasts[0]; i++) {
        uint32_t end = phrase(c, t, feasts[i].word);
        if (end > best) {
            best = end;
            value = feasts[i].value;
        }
    }
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

static bool year_alone(struct clock *c, uint32_t t, struct found *f)
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
        whole(word(c, end + 1)) > year % 100)
        end += 2;
    return done(f, t, end, TIME_DATE);
}

static bool decade(struct clock *c, uint32_t t, struct found *f)
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
    int v = whole(w), ten = LOOK(decades, w);
    if (ten > 0 && at > t)
        set_value(f, "19%d", ten);
    else if (v >= 1000 && v <= 2090 && v % 10 == 0 && w.len == 4)
        set_value(f, "%03d", v / 10);
    else if (v >= 10 && v <= 90 && v % 10 == 0 && (at > t || w.at > word(c, at).at))
        set_value(f, "%03d", (v < 30 ? 2000 + v : 1900 + v) / 10);
    else
        return false;
    return done(f, t, end, TIME_DATE);
}

static bool century(struct clock *c, uint32_t t, struct found *f)
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
    set_value(f, "%02d", n - 1);
    return done(f, t, at + 1, TIME_DATE);
}

/* "the first quarter of 2011", "third-quarter": whose year is not said takes the nearest past one.
 */
static bool part_of_year(struct clock *c, uint32_t t, struct found *f)
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
        set_value(f, "%04d-%c%d", year % 10000, quarter ? 'Q' : 'H', n % 10);
    else
        set_value(f, "XXXX-Q%d", n % 10);
    return done(f, t, end, TIME_DATE);
}

static bool season(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t;
    int which = LOOK(whiches, word(c, at)), year = 0;
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
        year = year_of_month(c, season_months[s], which, t);
    if (year > 0)
        give_year(f, year);
    if (year > 0)
        set_value(f, "%04d-%s", year % 10000, season_codes[s]);
    else
        set_value(f, "XXXX-%s", season_codes[s]);
    return done(f, t, end, TIME_DATE);
}

/* ---- Relative to the article ---- */

static bool weekday(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t;
    int which = LOOK(whiches, word(c, t));
    at += which != 0;
    int d = LOOK(weekdays, word(c, at));
    static const char *const names[] = { "black", "bloody", "good", "super", "ash", "palm", NULL };
    if (d != 0 && t > c->begin && is_any(c, t - 1, names) && is_upper(c, t - 1))
        return false;
    if (d == 0 || !is_upper(c, at) || (c->named[at] == 1 + NAME_PER && which == 0))
        return false;
    uint32_t end = at + 1, dated = end + (is(c, end, ",") || is(c, end, "("));
    struct found full = { 0 };
    if (month_first(c, dated, &full) || day_first(c, dated, &full)) {
        if (full.end - dated > 1) {
            *f = full;
            end = full.end + (is(c, dated - 1, "(") && is(c, full.end, ")"));
            return done(f, t, end, TIME_DATE);
        }
    }
    done(f, t, end, TIME_DATE);
    give_weekday(c, f, d, which, at);
    int part = LOOK(day_parts, word(c, end));
    if (part) {
        add_part(f, part);
        f->end++;
    }
    return true;
}

static bool day_word(struct clock *c, uint32_t t, struct found *f)
{
    static const struct time_word days[] = {
        { "today", 1 }, { "yesterday", 2 }, { "tomorrow", 3 }, { "tonight", 4 }, { "overnight", 5 }
    };
    int d = LOOK(days, word(c, t));
    if (d == 0)
        return false;
    done(f, t, t + 1, TIME_DATE);
    give_shift(c, f, DAY, d == 2 ? -1 : d == 3);
    int part = LOOK(day_parts, word(c, t + 1));
    if (d >= 4) {
        add_part(f, NIGHTTIME);
    } else if (part) {
        add_part(f, part);
        f->end++;
    }
    return true;
}

/* "the day after tomorrow", "the day before yesterday". */
static bool day_beside(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t after = phrase(c, t, "the day after tomorrow"),
             before = phrase(c, t, "the day before yesterday");
    if (after == t && before == t)
        return false;
    give_shift(c, f, DAY, after > t ? 2 : -2);
    return done(f, t, after > t ? after : before, TIME_DATE);
}

/* "last week", "this year", "next month", "this morning", "last night", "last March". */
static bool deictic(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t + is(c, t, "the");
    int which = LOOK(whiches, word(c, at));
    bool loose = is(c, at, "previous") || is(c, at, "following") || is(c, at, "preceding") ||
                 (at > t && which == NEXT);
    if (which == 0 || (at > t && is(c, at, "this")))
        return false;
    at++;
    int u = LOOK(units, word(c, at)), part = LOOK(day_parts, word(c, at)),
        month = month_token(c, at);
    int n = which == LAST ? -1 : which == NEXT;
    if (month) {
        if (knows_month(c))
            give_month(f, year_of_month(c, month, which, at) * 12 + month - 1);
        else
            set_value(f, "XXXX-%02d", month % 100);
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
        set_value(f, "XXXX-XX-XX");
    else if (u == DAY && which != THIS && !is(c, t, "the"))
        return false;
    else
        give_shift(c, f, u, n);
    return done(f, t, at + 1, TIME_DATE);
}

/* "the same day", "that week": of the last date told. */
static bool same(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t + is(c, t, "the");
    if (!is(c, at, "same") && !is(c, at, "that"))
        return false;
    int u = LOOK(units, word(c, ++at)), part = LOOK(day_parts, word(c, at));
    if (part == 0 && (u < DAY || u == QUARTER))
        return false;
    if (part || u == DAY) {
        if (c->last.precision == PRECISION_DAY)
            give_date(f, c->last);
        else
            set_value(f, "XXXX-XX-XX");
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
static bool definite(struct clock *c, uint32_t t, struct found *f)
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
    int u = LOOK(units, word(c, t + 1));
    bool end = t >= c->begin + 2 && is_any(c, t - 1, leads);
    static const char *const ends[] = { "end",       "start",  "beginning", "rest",
                                        "remainder", "middle", "close",     "part",
                                        "earlier",   "later",  "half",      NULL };
    if (!end || !is_any(c, t - 2, ends) || u < DAY || u == QUARTER)
        return false;
    give_shift(c, f, u, 0);
    return done(f, t, t + 2, TIME_DATE);
}

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
    l.unit = LOOK(units, word(c, at));
    l.plural = l.unit == 0;
    if (l.unit == 0)
        l.unit = LOOK(plural_units, word(c, at));
    if (l.unit != 0 && (number || l.plural))
        l.end = at + 1;
    return l;
}

static void give_length(struct found *f, int u, double n)
{
    static const char *const tails[] = {
        [SECOND] = "S", [MINUTE] = "M",   [HOUR] = "H",      [DAY] = "D",   [NIGHT] = "D",
        [WEEK] = "W",   [WEEKEND] = "WE", [FORTNIGHT] = "W", [MONTH] = "M", [QUARTER] = "Q",
        [YEAR] = "Y",   [DECADE] = "DE",  [CENTURY] = "CE"
    };
    const char *lead = u <= HOUR ? "PT" : "P";
    if (u == FORTNIGHT)
        n *= 2;
    if (isnan(n) || n > 1e6)
        set_value(f, "%sX%s", lead, tails[u]);
    else
        set_value(f, "%s%g%s", lead, n, tails[u]);
}

/* A point so long from the article: "two years ago", "a week earlier", "three days from now". */
static bool counted(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t first = t;
    struct length l = length_at(c, t, false);
    if (l.end == t)
        return false;
    uint32_t at = l.end;
    int n = isnan(l.n) ? 0 : (int)l.n;
    bool ago = is(c, at, "ago"), earlier = is(c, at, "earlier") || is(c, at, "before"),
         later = is(c, at, "later");
    uint32_t hence = phrase(c, at, "from now");
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
        set_value(f, "%s", hence > at ? "FUTURE_REF" : "PAST_REF");
    }
    return done(f, first, end, TIME_DATE);
}

/* "the year-earlier period", "a year-ago". */
static bool year_ago(struct clock *c, uint32_t t, struct found *f)
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

static bool duration(struct clock *c, uint32_t t, struct found *f)
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
static bool whole_unit(struct clock *c, uint32_t t, struct found *f)
{
    static const char *const wholes[] = { "whole", "entire", "full", NULL };
    uint32_t at = t;
    if (is(c, t, "all"))
        at = t + 1;
    else if (is(c, t, "the") && is_any(c, t + 1, wholes))
        at = t + 2;
    int u = LOOK(units, word(c, at));
    if (at == t || u < DAY || u == QUARTER)
        return false;
    give_length(f, u, 1);
    return done(f, t, at + 1, TIME_DURATION);
}

/* ---- Again and again ---- */

static bool each(struct clock *c, uint32_t t, struct found *f)
{
    if (!is(c, t, "every") && !is(c, t, "each") && !is(c, t, "per"))
        return false;
    int d = LOOK(weekdays, word(c, t + 1)), part = LOOK(day_parts, word(c, t + 1));
    int month = month_token(c, t + 1);
    uint32_t at = t + 1;
    if (d) {
        set_value(f, "XXXX-WXX-%d", d);
    } else if (month) {
        set_value(f, "XXXX-%02d", month % 100);
    } else if (part) {
        set_value(f, "XXXX-XX-XX%s", part_codes[part]);
    } else {
        bool other = is(c, at, "other");
        struct length l = length_at(c, at + other, false);
        int u = LOOK(units, word(c, at + other));
        if (l.end == at + other && u == 0)
            return false;
        give_length(f, u ? u : l.unit, u ? 1 + other : l.n);
        return done(f, t, u ? at + other + 1 : l.end, TIME_SET);
    }
    return done(f, t, at + 1, TIME_SET);
}

static bool set_word(struct clock *c, uint32_t t, struct found *f)
{
    if (c->named[t] != 0)
        return false; /* "the Daily Mail" */
    for (size_t i = 0; i < sizeof set_words / sizeof set_words[0]; i++)
        if (is(c, t, set_words[i].word)) {
            set_value(f, "%s", set_words[i].value);
            return done(f, t, t + 1, TIME_SET);
        }
    int d = LOOK(mondays, word(c, t));
    if (d == 0)
        return false;
    set_value(f, "XXXX-WXX-%d", d);
    return done(f, t, t + 1, TIME_SET);
}

static bool rate(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t;
    if (is(c, t, "once") || is(c, t, "twice"))
        at++;
    int u = LOOK(units, word(c, at + 1));
    if ((!is(c, at, "a") && !is(c, at, "an")) || u == 0 || (at == t && !is_rate(c, t)))
        return false;
    give_length(f, u, 1);
    return done(f, t, at + 2, TIME_SET);
}

/* ---- Times of the day ---- */

/* "10:30", "10.30"; minutes -1: none were said. */
static bool clock_token(const struct clock *c, uint32_t t, int *hour, int *minute)
{
    struct span w = word(c, t);
    size_t mark = 0;
    while (mark < w.len && w.at[mark] != ':' && w.at[mark] != '.')
        mark++;
    *hour = whole(span_cut(w, 0, mark));
    *minute = mark < w.len ? whole(span_cut(w, mark + 1, mark + 3)) : -1;
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

/* The day of a time that names none: the last one of this sentence, else the article's. */
static void give_time(const struct clock *c, struct found *f, int hour, int minute)
{
    struct date day = c->last.precision == PRECISION_DAY ? c->last
                      : c->known                         ? date_of_day(c->today)
                                                         : (struct date){ 0 };
    char text[16] = "XXXX-XX-XX";
    if (day.precision == PRECISION_DAY)
        date_text(day, text);
    f->date = day;
    set_value(f, "%.10sT%02d:%02d", text, hour % 100, minute % 100);
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
        uint32_t end = phrase(c, t, day[i]);
        if (end > t)
            return end;
    }
    return t;
}

static bool day_beside_time(struct clock *c, uint32_t t, struct found *f, uint32_t *end)
{
    struct found day = { 0 };
    uint32_t at = t + (is(c, t, "on") || is(c, t, ","));
    if ((weekday(c, at, &day) || day_word(c, at, &day)) && day.type == TIME_DATE) {
        char clock_part[VALUE_ROOM];
        const char *mark = strchr(f->value, 'T');
        (void)snprintf(clock_part, sizeof clock_part, "%.10s", mark ? mark : "");
        set_value(f, "%.12s%s", day.value, clock_part);
        f->date = day.date;
        *end = day.end;
        return true;
    }
    return false;
}

static bool time_of_day(struct clock *c, uint32_t t, struct found *f)
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
    } else if (w.len == 4 && whole(w) >= 0 && whole(w) < 2400 && whole(w) % 100 < 60 &&
               zone_behind(c, t + 1) > t + 1) {
        hour = whole(w) / 100;
        minute = whole(w) % 100;
        end = zone_behind(c, t + 1);
    } else {
        return false;
    }
    give_time(c, f, hour, minute < 0 ? 0 : minute);
    (void)day_beside_time(c, end, f, &end);
    return done(f, t, end, TIME_TIME);
}

/* "in the morning", "at night", "at dawn". */
static bool part_of_day(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t at = t + is(c, t, "the");
    static const char *const before[] = { "in",      "during", "at",         "by",
                                          "through", "into",   "throughout", NULL };
    static const char *const early[] = { "early", "late", "mid", NULL };
    bool lead = t > c->begin && is_any(c, t - 1, before);
    at += is_any(c, at, early);
    int part = LOOK(day_parts, word(c, at));
    if (part == 0 || !lead || (at == t && !is(c, t - 1, "at")) || TOK(at).upos == UPOS_PROPN)
        return false;
    give_shift(c, f, DAY, 0);
    uint32_t end = at + 1;
    struct found day = { 0 };
    if (is(c, end, "of") && month_first(c, end + 1, &day)) {
        *f = day;
        end = day.end;
    }
    add_part(f, part);
    return done(f, t, end, TIME_TIME);
}

static bool vague_words(struct clock *c, uint32_t t, struct found *f)
{
    uint32_t best = t;
    const char *value = NULL;
    for (size_t i = 0; i < sizeof vague / sizeof vague[0]; i++) {
        uint32_t end = phrase(c, t, vague[i].words);
        if (end > best) {
            best = end;
            value = vague[i].value;
        }
    }
    if (best == t || (is(c, t, "the") && unit_at(c, best) != 0))
        return false;
    if (is(c, t, "now") && (is(c, t + 1, "that") || TOK(t).upos != UPOS_ADV))
        return false;
    if (is(c, t, "the") && best < c->end &&
        (TOK(best).upos == UPOS_NOUN || TOK(best).upos == UPOS_NUM ||
         TOK(best).upos == UPOS_PROPN || TOK(best).upos == UPOS_ADJ))
        return false; /* "the past week", "the present government" */
    set_value(f, "%s", value);
    return done(f, t, best, TIME_DATE);
}

typedef bool matcher(struct clock *, uint32_t, struct found *);
static matcher *const matchers[] = {
    numeric_date, weekday,     month_first, day_first,   feast,      part_of_year, decade,
    century,      season,      year_alone,  day_beside,  day_word,   deictic,      same,
    definite,     counted,     year_ago,    duration,    whole_unit, each,         set_word,
    rate,         time_of_day, part_of_day, vague_words,
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
        uint32_t at = phrase(c, t, shades[i].words);
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
        if (!sentence_times(&c, &a->sentences[s]))
            return fail(why, DM_NO_MEMORY, "no memory for times");
    return DM_OK;
}
