/* calendar.c -- day numbers after the well-known civil-calendar arithmetic (eras of 400 years). */
#include "base/calendar.h"

#include <stdio.h>

int32_t day_number(int year, int month, int day)
{
    int y = month <= 2 ? year - 1 : year;
    int era = (y >= 0 ? y : y - 399) / 400;
    int of_era = y - era * 400;
    int of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int doe = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    return era * 146097 + doe - 719468;
}

struct date date_of_day(int32_t day)
{
    int32_t z = day + 719468;
    int32_t era = (z >= 0 ? z : z - 146096) / 146097;
    int32_t doe = z - era * 146097;
    int32_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int32_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int32_t mp = (5 * doy + 2) / 153;
    int32_t d = doy - (153 * mp + 2) / 5 + 1;
    int32_t m = mp < 10 ? mp + 3 : mp - 9;
    return (struct date){ (int16_t)(yoe + era * 400 + (m <= 2)), (uint8_t)m, (uint8_t)d,
                          PRECISION_DAY };
}

int32_t date_day(struct date d)
{
    return day_number(d.year, d.month ? d.month : 1, d.day ? d.day : 1);
}

int weekday_of(int32_t day)
{
    int32_t w = (day + 3) % 7; /* 1970-01-01 was a Thursday */
    return (int)(w < 0 ? w + 7 : w) + 1;
}

int month_days(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (month < 1 || month > 12)
        return 0;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

struct date date_week(int32_t day)
{
    struct date d = date_of_day(day - (weekday_of(day) - 1));
    d.precision = PRECISION_WEEK;
    return d;
}

bool date_is_valid(int year, int month, int day)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
           day <= month_days(year, month);
}

static bool digits(struct span s, size_t at, size_t n, int *out)
{
    int v = 0;
    for (size_t i = at; i < at + n; i++) {
        if (i >= s.len || s.at[i] < '0' || s.at[i] > '9')
            return false;
        v = v * 10 + (s.at[i] - '0');
    }
    *out = v;
    return true;
}

bool date_parse(struct span s, struct date *out)
{
    int y, m, d;
    s = span_trim(s);
    if (!digits(s, 0, 4, &y) || y == 0)
        return false;
    if (s.len == 4) {
        *out = (struct date){ (int16_t)y, 1, 1, PRECISION_YEAR };
        return true;
    }
    if (s.at[4] != '-')
        return false;
    if (s.len == 8 && s.at[5] == 'W' && digits(s, 6, 2, &m) && m >= 1 && m <= 53) {
        /* ISO week 1 holds 4 January. */
        int32_t jan4 = day_number(y, 1, 4);
        *out = date_week(jan4 - (weekday_of(jan4) - 1) + (m - 1) * 7);
        return true;
    }
    if (!digits(s, 5, 2, &m) || m < 1 || m > 12)
        return false;
    if (s.len == 7) {
        *out = (struct date){ (int16_t)y, (uint8_t)m, 1, PRECISION_MONTH };
        return true;
    }
    if (s.at[7] != '-' || !digits(s, 8, 2, &d) || !date_is_valid(y, m, d))
        return false;
    if (s.len > 10 && s.at[10] != 'T' && s.at[10] != ' ')
        return false;
    *out = (struct date){ (int16_t)y, (uint8_t)m, (uint8_t)d, PRECISION_DAY };
    return true;
}

void date_text(struct date d, char out[16])
{
    switch (d.precision) {
    case PRECISION_YEAR:
        (void)snprintf(out, 16, "%04d", d.year % 10000);
        break;
    case PRECISION_MONTH:
        (void)snprintf(out, 16, "%04d-%02d", d.year % 10000, d.month % 100);
        break;
    case PRECISION_DAY:
        (void)snprintf(out, 16, "%04d-%02d-%02d", d.year % 10000, d.month % 100, d.day % 100);
        break;
    case PRECISION_WEEK: {
        /* The year of an ISO week is that of its Thursday. */
        int32_t monday = date_day(d);
        struct date thursday = date_of_day(monday + 3);
        int32_t jan4 = day_number(thursday.year, 1, 4);
        int32_t first = jan4 - (weekday_of(jan4) - 1);
        (void)snprintf(out, 16, "%04d-W%02d", thursday.year % 10000,
                       (int)((monday - first) / 7 + 1) % 100);
        break;
    }
    default:
        out[0] = '\0';
    }
}

int date_cmp(struct date a, struct date b)
{
    if (a.precision == PRECISION_UNKNOWN || b.precision == PRECISION_UNKNOWN)
        return (a.precision != PRECISION_UNKNOWN) - (b.precision != PRECISION_UNKNOWN);
    int32_t x = date_day(a), y = date_day(b);
    if (x != y)
        return x < y ? -1 : 1;
    return (int)b.precision - (int)a.precision;
}
