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

void give_length(struct found *f, int u, double n)
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
        give_value(f, "%sX%s", lead, tails[u]);
    else
        give_value(f, "%s%g%s", lead, n, tails[u]);
}

void add_part(struct found *f, int part)
{
    char before[VALUE_ROOM];
    (void)snprintf(before, sizeof before, "%.20s", f->value);
    give_value(f, "%s%s", before, day_part_code(part));
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
        [DAY] = "XXXX-XX-XX",      [NIGHT] = "XXXX-XX-XX",   [WEEK] = "XXXX-WXX",
        [WEEKEND] = "XXXX-WXX-WE", [FORTNIGHT] = "XXXX-WXX", [MONTH] = "XXXX-XX",
        [QUARTER] = "XXXX-QX",     [YEAR] = "XXXX",          [DECADE] = "XXX",
        [CENTURY] = "XX"
    };
    bool coarse = (u == MONTH || u == QUARTER) ? knows_month(c)
                                               : u >= YEAR && c->pub.precision != PRECISION_UNKNOWN;
    if (!c->known && !coarse) {
        give_value(f, "%s", u >= DAY ? forms[u] : "XXXX-XX-XXTXX:XX");
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
        give_value(f, "%s-WE", week);
        break;
    }
    case MONTH:
        give_month(f, pub_month(c) + n);
        break;
    case QUARTER: {
        int q = pub_month(c) / 3 + n;
        give_year(f, q / 4);
        give_value(f, "%04d-Q%d", q / 4 % 10000, q % 4 + 1);
        break;
    }
    case YEAR:
        give_year(f, c->pub.year + n);
        break;
    case DECADE:
        give_value(f, "%03d", (c->pub.year / 10 + n) % 1000);
        break;
    case CENTURY:
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

void give_weekday(const struct clock *c, struct found *f, int weekday, int which, uint32_t t)
{
    if (!c->known) {
        give_value(f, "XXXX-WXX-%d", weekday);
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

int year_of_month(const struct clock *c, int month, int which, uint32_t t)
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
