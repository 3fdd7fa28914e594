/* times_values.c -- the values of time expressions: dates counted from the article's own, the year
 * or day that the words leave open, parts of days, lengths. Serves the matchers of times. Values
 * are TIMEX3; what can't be resolved because the article has no date keeps its form (XXXX-WXX-5).
 */
#include "analysis/times_parts.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>

/* ---- Plain values ---- */

void give_value(struct found *f, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    (void)vsnprintf(f->value, sizeof f->value, format, args);
    va_end(args);
}

void give_date(struct found *f, struct date d)
{
    char text[16];
    f->date = d;
    date_text(d, text);
    give_value(f, "%s", text);
}

void give_day(struct found *f, int32_t day)
{
    give_date(f, date_of_day(day));
}

void give_month(struct found *f, int months_from_0)
{
    int y = months_from_0 / 12, m = months_from_0 % 12 + 1;
    if (y < 1 || y > 9999)
        return;
    give_date(f, (struct date){ (int16_t)y, (uint8_t)m, 1, PRECISION_MONTH });
}

void give_year(struct found *f, int year)
{
    if (year >= 1 && year <= 9999)
        give_date(f, (struct date){ (int16_t)year, 1, 1, PRECISION_YEAR });
}

void give_quarter(struct found *f, int quarters_from_0)
{
    if (quarters_from_0 < 4)
        return;
    give_year(f, quarters_from_0 / 4);
    give_value(f, "%04d-Q%d", quarters_from_0 / 4 % 10000, quarters_from_0 % 4 + 1);
}

void give_length(struct found *f, int u, double n)
{
    static const char *const tails[] = {
        [UNIT_SECOND] = "S", [UNIT_MINUTE] = "M",  [UNIT_HOUR] = "H",     [UNIT_DAY] = "D",
        [UNIT_NIGHT] = "D",  [UNIT_WEEK] = "W",    [UNIT_WEEKEND] = "WE", [UNIT_FORTNIGHT] = "W",
        [UNIT_MONTH] = "M",  [UNIT_QUARTER] = "Q", [UNIT_YEAR] = "Y",     [UNIT_DECADE] = "Y",
        [UNIT_CENTURY] = "Y"
    };
    const char *lead = u <= UNIT_HOUR ? "PT" : "P";
    n *= u == UNIT_FORTNIGHT ? 2 : u == UNIT_DECADE ? 10 : u == UNIT_CENTURY ? 100 : 1;
    if (isnan(n) || n > 1e6)
        give_value(f, "%sX%s", lead, tails[u]);
    else
        give_value(f, "%s%g%s", lead, n, tails[u]);
}

void add_part(struct found *f, struct span part)
{
    char before[VALUE_ROOM];
    (void)snprintf(before, sizeof before, "%.10s", f->value);
    give_value(f, "%s%.*s", before, SPAN_FMT(part));
    f->type = TIME_TIME;
}

/* ---- Counted from the article ---- */

int pub_month(const struct clock *c)
{
    return c->pub.year * 12 + (c->pub.month ? c->pub.month : 1) - 1;
}

bool knows_month(const struct clock *c)
{
    return c->pub.precision >= PRECISION_MONTH;
}

void give_shift(const struct clock *c, struct found *f, int u, int n)
{
    static const char *const forms[] = {
        [UNIT_DAY] = "XXXX-XX-XX",      [UNIT_NIGHT] = "XXXX-XX-XX",   [UNIT_WEEK] = "XXXX-WXX",
        [UNIT_WEEKEND] = "XXXX-WXX-WE", [UNIT_FORTNIGHT] = "XXXX-WXX", [UNIT_MONTH] = "XXXX-XX",
        [UNIT_QUARTER] = "XXXX-QX",     [UNIT_YEAR] = "XXXX",          [UNIT_DECADE] = "XXX",
        [UNIT_CENTURY] = "XX"
    };
    bool coarse = (u == UNIT_MONTH || u == UNIT_QUARTER)
                      ? knows_month(c)
                      : u >= UNIT_YEAR && c->pub.precision != PRECISION_UNKNOWN;
    if (!c->known && !coarse) {
        give_value(f, "%s", u >= UNIT_DAY ? forms[u] : "XXXX-XX-XXTXX:XX");
        return;
    }
    switch (u) {
    case UNIT_DAY:
    case UNIT_NIGHT:
        give_day(f, c->today + n);
        break;
    case UNIT_FORTNIGHT:
    case UNIT_WEEK:
        give_date(f, date_week(c->today + 7 * n * (u == UNIT_FORTNIGHT ? 2 : 1)));
        break;
    case UNIT_WEEKEND: {
        give_date(f, date_week(c->today + 7 * n));
        char week[16];
        date_text(f->date, week);
        give_value(f, "%s-WE", week);
        break;
    }
    case UNIT_MONTH:
        give_month(f, pub_month(c) + n);
        break;
    case UNIT_QUARTER:
        give_quarter(f, pub_month(c) / 3 + n);
        break;
    case UNIT_YEAR:
        give_year(f, c->pub.year + n);
        break;
    case UNIT_DECADE:
        if (c->pub.year / 10 + n > 0)
            give_value(f, "%03d", (c->pub.year / 10 + n) % 1000);
        break;
    case UNIT_CENTURY:
        if (c->pub.year / 100 + n > 0)
            give_value(f, "%02d", (c->pub.year / 100 + n) % 100);
        break;
    default: /* hours: the day is as near as we can say */
        give_day(f, c->today);
        break;
    }
}

void give_time(const struct clock *c, struct found *f, int hour, int minute)
{
    struct date day = c->last.precision == PRECISION_DAY ? c->last
                      : c->known                         ? date_of_day(c->today)
                                                         : (struct date){ 0 };
    char text[16] = "XXXX-XX-XX";
    if (day.precision == PRECISION_DAY)
        date_text(day, text);
    f->date = day;
    give_value(f, "%.10sT%02d:%02d", text, hour % 100, minute % 100);
}

/* ---- What the words leave open ---- */

enum {
    SOON_DAYS = 100, /* a day or month without a year that lies so near ahead is that one */
    SOON_MONTHS = 2,
    NOT_OVER = 60, /* "will meet on 3 May", written so many days after it: this year's */
};

void give_weekday(const struct clock *c, struct found *f, int weekday, const int *which, uint32_t t)
{
    if (!c->known) {
        give_value(f, "XXXX-WXX-%d", weekday);
        return;
    }
    int back = (weekday_of(c->today) - weekday + 7) % 7;
    int32_t day = c->today - back;
    bool this = which != NULL && *which == WHICH_THIS;
    int tense = (which == NULL || this) && back != 0 ? tense_at(c, t) : 0;
    if (this && tense == 0)
        tense = back != 0; /* "this Friday" */
    if (tense == PERHAPS_TO_COME && is(c, t + 1, "'s"))
        tense = 0; /* "they want to discuss Friday's attack" */
    if (which != NULL && *which == WHICH_LAST)
        day = back == 0 ? day - 7 : day;
    else if ((which != NULL && *which == WHICH_NEXT) || tense > 0)
        day += 7;
    give_day(f, day);
}

/* "by 3 May", "payable 3 May": what is to come by then, whatever the tense. */
static bool looks_ahead(const struct clock *c, uint32_t t)
{
    static const char *const words[] = { "by",        "until",   "till", "through", "to", "for",
                                         "effective", "payable", "due",  "expire",  NULL };
    uint32_t at = t;
    while (at > c->begin &&
           (is(c, at - 1, "the") || is(c, at - 1, "mid") || digits_value(word(c, at - 1)) >= 0))
        at--;
    return at > c->begin && is_any(c, at - 1, words);
}

int year_of_month(const struct clock *c, int month, const int *which, uint32_t t)
{
    int now = c->pub.month ? c->pub.month : 1, year = c->pub.year;
    if (which != NULL)
        return *which == WHICH_LAST   ? (month < now ? year : year - 1)
               : *which == WHICH_NEXT ? (month > now ? year : year + 1)
                                      : year;
    int tense = tense_at(c, t), ahead = (month - now + 12) % 12;
    bool soon = ahead <= SOON_MONTHS && tense > PAST &&
                (looks_ahead(c, t) || (tense == 0 && is(c, t - 1, "in")));
    if (tense > 0 || soon)
        return month >= now ? year : year + 1;
    return month <= now ? year : year - 1;
}

/* A month and day without a year: the nearest, but for what a verb puts before or behind. */
static int year_of_day(const struct clock *c, int month, int day, uint32_t t)
{
    int year = c->pub.year, tense = tense_at(c, t);
    int32_t this_year = day_number(year, month, day), next_year = day_number(year + 1, month, day);
    bool ahead = looks_ahead(c, t);
    if (this_year <= c->today) {
        if (tense > 0 && c->today - this_year > NOT_OVER)
            return year + 1;
        return (tense > PAST || ahead) && next_year - c->today <= SOON_DAYS ? year + 1 : year;
    }
    int32_t far = this_year - c->today;
    if (tense > 0 || far <= 2 || (tense == 0 && far <= 183))
        return year;
    return (tense > PAST || ahead) && far <= SOON_DAYS ? year : year - 1;
}

void give_month_day(const struct clock *c, struct found *f, int year, int month, int day,
                    uint32_t t)
{
    if (year == 0 && c->known)
        year = year_of_day(c, month, day, t);
    if (year == 0)
        give_value(f, "XXXX-%02d-%02d", month % 100, day % 100);
    else if (date_is_valid(year, month, day))
        give_date(f, (struct date){ (int16_t)year, (uint8_t)month, (uint8_t)day, PRECISION_DAY });
}
