/* times_actions.c -- what a rule of data/times/ does with what its pattern caught: each action is
 * one kind of time, its value made by times_values.c. */
#include "analysis/times_parts.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/feasts.h"

/* ---- What was caught ---- */

/* What is too large for days and hours is as good as not said; so is no number at all (NAN). */
static int number_of(const struct match *m, enum time_slot slot, int otherwise)
{
    struct caught x;
    bool fits = caught(m, slot, &x) && x.number >= -1e6 && x.number <= 1e6;
    return fits ? (int)x.number : otherwise;
}

static bool has(const struct match *m, enum time_slot slot)
{
    struct caught x;
    return caught(m, slot, &x);
}

static struct span text_for(const struct match *m, enum time_slot slot)
{
    struct caught x;
    return caught(m, slot, &x) ? x.text : SPAN("");
}

static uint32_t token_of(const struct match *m, enum time_slot slot)
{
    struct caught x;
    return caught(m, slot, &x) ? x.token : m->first;
}

/* NULL where the words do not say which. */
static const int *which_of(const struct match *m, int *room)
{
    struct caught x;
    if (!caught(m, SLOT_WHICH, &x))
        return NULL;
    *room = (int)x.number;
    return room;
}

/* The year that the words tell: "2011", "last year"; 0: none. */
static int year_told(const struct match *m)
{
    struct caught x;
    if (caught(m, SLOT_YEAR, &x))
        return (int)x.number;
    if (caught(m, SLOT_YEAR_BY, &x) && m->c->pub.precision != PRECISION_UNKNOWN)
        return m->c->pub.year + (int)x.number;
    return 0;
}

/* The expression inside this one. */
static bool when_of(const struct match *m, struct found *out)
{
    struct caught x;
    return caught(m, SLOT_WHEN, &x) && match_inner(m->c, x.token, out);
}

/* ---- Dates of the calendar ---- */

/* A rule that knows the year of "the September 11 attacks" knows nothing before that day. */
static bool too_early(const struct match *m, int year, int month, int day)
{
    for (uint32_t i = 0; i < m->n; i++)
        if (m->log[i].slot == SLOT_YEAR || m->log[i].slot == SLOT_YEAR_BY)
            return false;
    return year > 0 && m->c->known && day_number(year, month, day) > m->c->today;
}

static bool act_date(struct match *m, struct found *f)
{
    int month = number_of(m, SLOT_MONTH, 0), day = number_of(m, SLOT_DAY, 0), year = year_told(m);
    int room;
    uint32_t t = token_of(m, SLOT_MONTH);
    if (month < 1 || month > 12 || too_early(m, year, month, day ? day : 1))
        return false;
    const int *which = which_of(m, &room);
    if (day > 0 && year == 0 && which != NULL && m->c->known) {
        int now = m->c->pub.year;
        int32_t far = day_number(now, month, day) - m->c->today;
        year = now + (*which == WHICH_NEXT && far <= 0) - (*which == WHICH_LAST && far >= 0);
    }
    if (day > 0) {
        give_month_day(m->c, f, year, month, day, t);
        return true;
    }
    if (year == 0 && knows_month(m->c))
        year = year_of_month(m->c, month, which, t);
    if (year > 0)
        give_month(f, year * 12 + month - 1);
    else
        give_value(f, "XXXX-%02d", month % 100);
    return true;
}

static bool act_year(struct match *m, struct found *f)
{
    give_year(f, year_told(m));
    return true;
}

static bool act_decade(struct match *m, struct found *f)
{
    int decade = number_of(m, SLOT_DECADE, 0);
    give_value(f, "%03d", decade % 1000);
    return decade > 0;
}

static bool act_century(struct match *m, struct found *f)
{
    int n = number_of(m, SLOT_ORDINAL, 0);
    give_value(f, "%02d", (n - 1) % 100);
    return n > 0 && n < 31;
}

/* Quarters and halves: whose year is not said takes the nearest past one. */
static bool act_piece(struct match *m, struct found *f)
{
    int n = number_of(m, SLOT_ORDINAL, 0), year = year_told(m);
    struct span letter = text_for(m, SLOT_TEXT);
    bool quarter = span_is(letter, "Q");
    if (n < 1 || n > (quarter ? 4 : 2))
        return false;
    if (year == 0 && knows_month(m->c)) {
        int from = (n - 1) * (quarter ? 3 : 6) + 1;
        year = m->c->pub.year - (from > pub_month(m->c) % 12 + 1 && tense_at(m->c, m->first) <= 0);
    }
    give_year(f, year);
    if (year > 0)
        give_value(f, "%04d-%.*s%d", year % 10000, SPAN_FMT(letter), n);
    else
        give_value(f, "XXXX-%.*s%d", SPAN_FMT(letter), n);
    return true;
}

static bool act_season(struct match *m, struct found *f)
{
    static const char *const codes[] = { "SP", "SU", "FA", "WI" };
    struct span code = text_for(m, SLOT_SEASON);
    int month = 0, year = year_told(m), room;
    for (int i = 0; i < 4; i++)
        if (span_is(code, codes[i]))
            month = 3 * (i + 1);
    if (month == 0)
        return false;
    if (year == 0 && knows_month(m->c))
        year = year_of_month(m->c, month, which_of(m, &room), m->first);
    give_year(f, year);
    if (year > 0)
        give_value(f, "%04d-%.*s", year % 10000, SPAN_FMT(code));
    else
        give_value(f, "XXXX-%.*s", SPAN_FMT(code));
    return true;
}

/* The feast's day nearest to the article's on the side that the words or the tense say. */
static bool nearest_feast(const struct match *m, uint32_t feast, int32_t *out)
{
    int room;
    const int *which = which_of(m, &room);
    int side = which ? *which : tense_at(m->c, m->first);
    bool found = false;
    int32_t best = 0;
    for (int year = m->c->pub.year - 1; year <= m->c->pub.year + 1; year++) {
        int32_t days[2];
        int n = feast_days(feast, year, days);
        for (int i = 0; i < n; i++) {
            int32_t far = days[i] - m->c->today;
            if (which && *which == WHICH_THIS && year != m->c->pub.year)
                continue;
            /* A feast of these days may be told in either tense. */
            if ((side < 0 && far > 2) || (side > 0 && far < -7) || (which && side < 0 && far >= 0))
                continue;
            if (!found || abs(far) < abs(best - m->c->today))
                best = days[i];
            found = true;
        }
    }
    *out = best;
    return found;
}

static bool act_feast(struct match *m, struct found *f)
{
    struct caught x;
    int year = year_told(m);
    int32_t days[2];
    if (!caught(m, SLOT_FEAST, &x))
        return false;
    uint32_t feast = (uint32_t)x.number;
    if (year > 0 && feast_days(feast, year, days) > 0) {
        give_date(f, feast_date(feast, days[0]));
    } else if (year > 0) {
        give_year(f, year);
    } else if (m->c->known && nearest_feast(m, feast, days)) {
        give_date(f, feast_date(feast, days[0]));
    } else {
        int month, day;
        if (feast_fixed(feast, &month, &day))
            give_value(f, "XXXX-%02d-%02d", month % 100, day % 100);
        else
            give_value(f, "XXXX-XX-XX");
    }
    return true;
}

/* ---- Counted from the article, or from what was told last ---- */

static bool act_weekday(struct match *m, struct found *f)
{
    int room;
    struct clock then = *m->c;
    if (number_of(m, SLOT_FROM, FROM_ARTICLE) == FROM_TEXT &&
        then.last.precision == PRECISION_DAY) {
        then.known = true;
        then.today = date_day(then.last);
    }
    if (has(m, SLOT_BY) && then.known) { /* "Friday of next week" */
        int32_t monday = then.today - weekday_of(then.today) + 1;
        give_day(f, monday + 7 * number_of(m, SLOT_BY, 0) + number_of(m, SLOT_WEEKDAY, 1) - 1);
    } else
        give_weekday(&then, f, number_of(m, SLOT_WEEKDAY, 1), which_of(m, &room),
                     token_of(m, SLOT_WEEKDAY));
    if (has(m, SLOT_PART))
        add_part(f, text_for(m, SLOT_PART));
    return true;
}

/* The day, month or year told last in place of the article's. */
static bool told_before(const struct clock *c, int unit, struct clock *then)
{
    bool near = c->last.precision == PRECISION_DAY ||
                (unit >= UNIT_MONTH && c->last.precision == PRECISION_MONTH) ||
                (unit >= UNIT_YEAR && c->last.precision == PRECISION_YEAR);
    *then = *c;
    if (near) {
        then->known = true;
        then->pub = c->last;
        then->today = date_day(c->last);
    }
    return near;
}

/* In a report on a quarter "a year earlier" is that quarter, a year earlier. */
static bool from_quarter(struct match *m, struct found *f, int unit, int n)
{
    int quarter = m->c->quarter, year = year_told(m);
    if (quarter == 0)
        return false;
    give_quarter(f, year > 0 ? year * 4 + quarter % 4 : quarter + n * (unit == UNIT_YEAR ? 4 : 1));
    return true;
}

/* "a year and a half ago", "half a century ago": counted in a smaller unit. */
static double in_smaller(double n, int *unit)
{
    static const struct {
        uint8_t unit, smaller, times;
    } smaller[] = { { UNIT_CENTURY, UNIT_YEAR, 100 }, { UNIT_DECADE, UNIT_YEAR, 10 },
                    { UNIT_YEAR, UNIT_MONTH, 12 },    { UNIT_QUARTER, UNIT_MONTH, 3 },
                    { UNIT_MONTH, UNIT_DAY, 30 },     { UNIT_FORTNIGHT, UNIT_DAY, 14 },
                    { UNIT_WEEK, UNIT_DAY, 7 } };
    for (size_t i = 0; i < sizeof smaller / sizeof smaller[0]; i++)
        if (smaller[i].unit == *unit && (n < floor(n) || n > floor(n))) {
            *unit = smaller[i].smaller;
            return n * smaller[i].times;
        }
    return n;
}

/* How many units, with the sign of `by` where a number was caught as well. */
static bool act_shift(struct match *m, struct found *f)
{
    struct caught number;
    int unit = number_of(m, SLOT_UNIT, 0);
    int by = number_of(m, SLOT_BY, number_of(m, SLOT_WHICH, 0));
    int from = number_of(m, SLOT_FROM, FROM_ARTICLE);
    bool counted = caught(m, SLOT_NUMBER, &number), text = from == FROM_TEXT;
    if (unit == 0)
        return false;
    if (from == FROM_QUARTER)
        return from_quarter(m, f, unit, by);
    if (counted && isnan(number.number)) {
        if (text && by > 0)
            return false; /* "several days later": how long is all that is known */
        give_value(f, "%s", by > 0 ? "FUTURE_REF" : "PAST_REF");
        return true;
    }
    if (counted && (fabs(number.number) > 10000 || fabs(by * number.number) > 10000))
        return false;
    int n = counted ? by * (int)in_smaller(number.number, &unit) : by;
    if (!text) {
        give_shift(m->c, f, unit, n);
    } else {
        struct clock then;
        bool near = told_before(m->c, unit, &then);
        if (counted && !near && by > 0)
            return false;
        bool open = !counted && !near && by > 0 && tense_at(m->c, m->first) < 0;
        if (open) {
            then.known = false;
            then.pub = (struct date){ 0 };
        }
        if (!counted && !near && unit <= UNIT_NIGHT)
            give_value(f, "XXXX-XX-XX");
        else
            give_shift(&then, f, unit, n);
    }
    if (has(m, SLOT_PART))
        add_part(f, text_for(m, SLOT_PART));
    return true;
}

/* "that week": of the last date told. */
static bool act_same_unit(struct match *m, struct found *f)
{
    int unit = number_of(m, SLOT_UNIT, UNIT_DAY);
    struct clock *c = m->c;
    if (unit <= UNIT_NIGHT) {
        if (c->last.precision == PRECISION_DAY)
            give_date(f, c->last);
        else
            give_value(f, "XXXX-XX-XX");
        if (has(m, SLOT_PART))
            add_part(f, text_for(m, SLOT_PART));
        return true;
    }
    struct clock then = *c;
    then.known = c->last.precision != PRECISION_UNKNOWN &&
                 !(unit < UNIT_YEAR && c->last.precision == PRECISION_YEAR);
    then.pub = c->last;
    then.today = then.known ? date_day(c->last) : 0;
    give_shift(&then, f, unit, 0);
    return true;
}

/* "the weekend": the last one, but for what is to come or told on one. */
static bool act_weekend(struct match *m, struct found *f)
{
    bool before = m->c->known && weekday_of(m->c->today) < 6 && tense_at(m->c, m->first + 1) <= 0;
    give_shift(m->c, f, UNIT_WEEKEND, before ? -1 : 0);
    return true;
}

/* ---- Lengths and sets ---- */

static bool act_length(struct match *m, struct found *f)
{
    struct caught n;
    int unit = number_of(m, SLOT_UNIT, 0);
    /* "the 1988 second quarter" */
    bool year = caught(m, SLOT_NUMBER, &n) && n.number >= 1900 && n.number <= 2100;
    if (unit == 0 || (year && unit != UNIT_YEAR))
        return false;
    give_length(f, unit, caught(m, SLOT_NUMBER, &n) ? n.number : 1);
    return true;
}

/* "every Monday", "each morning", "every other week". */
static bool act_each(struct match *m, struct found *f)
{
    if (has(m, SLOT_WEEKDAY)) {
        give_value(f, "XXXX-WXX-%d", number_of(m, SLOT_WEEKDAY, 1) % 8);
        if (has(m, SLOT_PART))
            add_part(f, text_for(m, SLOT_PART));
    } else if (has(m, SLOT_MONTH))
        give_value(f, "XXXX-%02d", number_of(m, SLOT_MONTH, 1) % 100);
    else if (has(m, SLOT_SEASON))
        give_value(f, "XXXX-%.2s", text_for(m, SLOT_SEASON).at);
    else if (has(m, SLOT_PART))
        give_value(f, "XXXX-XX-XX%.*s", SPAN_FMT(text_for(m, SLOT_PART)));
    else
        return act_length(m, f);
    f->type = TIME_SET;
    return true;
}

/* ---- Times of the day ---- */

/* The ten letters of a day that another expression gives; false: it is no day. */
static bool day_of(const struct found *when, char out[16])
{
    struct span v = span_of(when->value);
    if (v.len < 10 && !span_starts(v, "XXXX-WXX-"))
        return false;
    (void)snprintf(out, 16, "%.*s", (int)(v.len > 10 ? 10 : v.len), v.at);
    return true;
}

/* "2.5 o'clock" */
static bool is_fraction(const struct match *m)
{
    struct caught x;
    return caught(m, SLOT_NUMBER, &x) && (x.number < floor(x.number) || x.number > floor(x.number));
}

static bool act_clock(struct match *m, struct found *f)
{
    int hour = number_of(m, SLOT_HOUR, number_of(m, SLOT_NUMBER, -1)),
        minute = number_of(m, SLOT_MINUTE, 0);
    int half = number_of(m, SLOT_HALF, 0);
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || is_fraction(m))
        return false;
    struct found when;
    char day[16];
    if (half == 2 && hour < 12)
        hour += 12;
    if (half == 1 && hour == 12)
        hour = 0;
    give_time(m->c, f, hour, minute);
    if (when_of(m, &when)) {
        if (!day_of(&when, day))
            return false;
        give_value(f, "%sT%02d:%02d", day, hour % 100, minute % 100);
        f->date = when.date;
    }
    size_t n = strlen(f->value);
    if (has(m, SLOT_ZONE) && n + 2 < sizeof f->value)
        memcpy(f->value + n, "Z", 2);
    return true;
}

/* A part of a day: of another expression's, of one counted, or of the article's. */
static bool act_part(struct match *m, struct found *f)
{
    struct found when;
    char day[16];
    if (when_of(m, &when)) {
        if (!day_of(&when, day))
            return false;
        give_value(f, "%s", day);
        f->date = when.date;
    } else {
        struct clock then = *m->c;
        if (number_of(m, SLOT_FROM, FROM_ARTICLE) == FROM_TEXT)
            (void)told_before(m->c, UNIT_DAY, &then);
        give_shift(&then, f, UNIT_DAY, number_of(m, SLOT_BY, 0));
    }
    add_part(f, text_for(m, SLOT_PART));
    return true;
}

/* ---- The others ---- */

static bool act_value(struct match *m, struct found *f)
{
    give_value(f, "%.*s", SPAN_FMT(text_for(m, SLOT_TEXT)));
    return true;
}

/* An expression with words around it that only shade it; without one, the unit told last. */
static bool act_same(struct match *m, struct found *f)
{
    struct found when;
    if (!when_of(m, &when))
        return act_same_unit(m, f);
    memcpy(f->value, when.value, sizeof f->value);
    f->date = when.date;
    f->type = when.type;
    if (f->mod.len == 0)
        f->mod = when.mod;
    return true;
}

/* "the week of 3 March". */
static bool act_week(struct match *m, struct found *f)
{
    struct found when;
    if (!when_of(m, &when))
        return false;
    if (when.date.precision == PRECISION_DAY)
        give_date(f, date_week(date_day(when.date)));
    else
        give_value(f, "XXXX-WXX");
    return true;
}

bool act(struct match *m, struct found *f)
{
    f->type = m->rule->type;
    f->mod = text_for(m, SLOT_MOD);
    bool given = false;
    switch ((enum time_action)m->rule->action) {
    case ACTION_DATE:
        given = act_date(m, f);
        break;
    case ACTION_YEAR:
        given = act_year(m, f);
        break;
    case ACTION_DECADE:
        given = act_decade(m, f);
        break;
    case ACTION_CENTURY:
        given = act_century(m, f);
        break;
    case ACTION_PIECE:
        given = act_piece(m, f);
        break;
    case ACTION_SEASON:
        given = act_season(m, f);
        break;
    case ACTION_FEAST:
        given = act_feast(m, f);
        break;
    case ACTION_WEEKDAY:
        given = act_weekday(m, f);
        break;
    case ACTION_SHIFT:
        given = act_shift(m, f);
        break;
    case ACTION_WEEKEND:
        given = act_weekend(m, f);
        break;
    case ACTION_LENGTH:
        given = act_length(m, f);
        break;
    case ACTION_CLOCK:
        given = act_clock(m, f);
        break;
    case ACTION_PART:
        given = act_part(m, f);
        break;
    case ACTION_VALUE:
        given = act_value(m, f);
        break;
    case ACTION_SAME:
        given = act_same(m, f);
        break;
    case ACTION_WEEK:
        given = act_week(m, f);
        break;
    case ACTION_EACH:
        given = act_each(m, f);
        break;
    case ACTION_NONE:
    case ACTION_COUNT:
        break;
    }
    return given && f->value[0] != '\0';
}
