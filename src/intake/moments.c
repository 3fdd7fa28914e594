/* moments.c -- a day with its time and zone as pages and feeds write them, and dates found inside a
 * few words.
 *
 * The day is that of the page's own zone: "2024-03-05T23:30:00-05:00" is 5 March wherever it is
 * read. */
#include "intake/dates.h"
#include "base/utf8.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* Two digits at *at, moved behind them; -1: none. */
static int two_digits(struct span s, size_t *at)
{
    if (*at + 2 > s.len || !is_digit(s.at[*at]) || !is_digit(s.at[*at + 1]))
        return -1;
    int v = (s.at[*at] - '0') * 10 + (s.at[*at + 1] - '0');
    *at += 2;
    return v;
}

/* "Z", "+03:00", "-0500", "GMT" at the front of `s`. */
static void zone_read(struct span s, struct moment *m)
{
    size_t at = 0;
    s = span_trim(s);
    if (s.len == 0)
        return;
    if (span_is(s, "Z") || span_is(s, "z") || span_starts(s, "GMT") || span_starts(s, "UTC")) {
        m->zoned = true;
        return;
    }
    if (s.at[0] != '+' && s.at[0] != '-')
        return;
    int sign = s.at[at++] == '-' ? -1 : 1;
    int hours = two_digits(s, &at);
    if (hours < 0 || hours > 14)
        return;
    if (at < s.len && s.at[at] == ':')
        at++;
    int minutes = two_digits(s, &at);
    m->zoned = true;
    m->zone = (int16_t)(sign * (hours * 60 + (minutes > 0 ? minutes : 0)));
}

/* The time behind an ISO or written date: "T10:00:00.000Z", " 10:00 GMT". */
static void time_read(struct span s, struct moment *m)
{
    size_t at = 0;
    while (at < s.len && (s.at[at] == 'T' || s.at[at] == 't' || s.at[at] == ' ' || s.at[at] == ','))
        at++;
    int hour = two_digits(s, &at);
    if (hour < 0 || hour > 24 || at >= s.len || s.at[at] != ':')
        return;
    at++;
    int minute = two_digits(s, &at);
    if (minute < 0 || minute > 59)
        return;
    m->minute = (int16_t)(hour * 60 + minute);
    while (at < s.len && (is_digit(s.at[at]) || s.at[at] == ':' || s.at[at] == '.'))
        at++;
    zone_read(span_from(s, at), m);
}

/* Seconds or milliseconds since 1970, between 1990 and 2100. */
static bool epoch_read(struct span s, struct moment *m)
{
    int64_t v = 0;
    if (s.len != 9 && s.len != 10 && s.len != 13)
        return false;
    for (size_t i = 0; i < s.len; i++) {
        if (!is_digit(s.at[i]))
            return false;
        v = v * 10 + (s.at[i] - '0');
    }
    if (s.len == 13)
        v /= 1000;
    if (v < 631152000 || v >= 4102444800)
        return false;
    m->day = date_of_day((int32_t)(v / 86400));
    m->minute = (int16_t)(v % 86400 / 60);
    m->zoned = true;
    return true;
}

bool moment_read(struct span s, struct moment *out)
{
    struct date d;
    struct moment m = { .minute = -1 };
    s = span_trim(s);
    if (epoch_read(s, &m)) {
        *out = m;
        return true;
    }
    if (s.len >= 10 && date_parse(span_cut(s, 0, 10), &d) && d.precision == PRECISION_DAY) {
        m.day = d;
        time_read(span_from(s, 10), &m);
    } else if (s.len >= 15 && (s.at[8] == 'T' || s.at[8] == 't') && date_any(s, &d)) {
        m.day = d; /* 20240305T10:00:00Z */
        time_read(span_from(s, 8), &m);
    } else {
        struct found_date f;
        if (s.len <= 80 && date_find(s, DATE_ORDER_UNKNOWN, &f)) {
            m.day = f.date;
            time_read(span_from(s, f.end), &m);
        } else if (!date_any(s, &m.day)) {
            return false;
        }
    }
    if (m.day.year < 1990 || m.day.precision != PRECISION_DAY)
        return false;
    *out = m;
    return true;
}

/* ---- A date inside a few words ---- */

/* d/m/y, m/d/y, d.m.y, y/m/d at the front of `s`; with dots the day comes first. */
static size_t numeric_date(struct span s, enum date_order order, struct date *out)
{
    int v[3];
    size_t n[3], at = 0;
    char sep = 0;
    for (int i = 0; i < 3; i++) {
        v[i] = digits_at(s, &at, &n[i]);
        if (n[i] == 0)
            return 0;
        if (i == 2)
            break;
        if (at >= s.len || (s.at[at] != '/' && s.at[at] != '.' && s.at[at] != '-') ||
            (i == 1 && s.at[at] != sep))
            return 0;
        sep = s.at[at++];
    }
    if (at < s.len && (is_digit(s.at[at]) || s.at[at] == sep))
        return 0; /* a version, an address */
    int year, month, day;
    if (n[0] == 4 && n[1] <= 2 && n[2] <= 2) {
        year = v[0], month = v[1], day = v[2];
    } else if (n[0] <= 2 && n[1] <= 2 && (n[2] == 4 || (n[2] == 2 && n[1] == 2))) {
        year = n[2] == 2 ? (v[2] < 70 ? 2000 : 1900) + v[2] : v[2];
        bool day_first = sep == '.' || v[0] > 12 || (order == DATE_ORDER_DMY && v[1] <= 12);
        if (!day_first && v[1] <= 12 && order == DATE_ORDER_UNKNOWN && v[0] != v[1])
            return 0; /* 4/5/2024: nobody can say */
        day = day_first ? v[0] : v[1];
        month = day_first ? v[1] : v[0];
    } else {
        return 0;
    }
    if (year < 1990 || year > 2100 || !date_is_valid(year, month, day))
        return 0;
    *out = (struct date){ (int16_t)year, (uint8_t)month, (uint8_t)day, PRECISION_DAY };
    return at;
}

bool date_find(struct span s, enum date_order order, struct found_date *out)
{
    for (size_t i = 0; i < s.len;) {
        if (!is_digit(s.at[i]) && !is_letter(s.at[i])) {
            i++;
            continue;
        }
        struct written_date w;
        struct date d;
        struct span rest = span_from(s, i);
        size_t n = date_written(rest, &w);
        if (n == 0 || w.day == 0 || !date_of_written(&w, &d))
            n = numeric_date(rest, order, &d);
        if (n > 0) {
            *out = (struct found_date){ d, i, i + n };
            return true;
        }
        bool digits = is_digit(s.at[i]);
        while (i < s.len && (digits ? is_digit(s.at[i]) || s.at[i] == ':' || s.at[i] == '.'
                                    : is_letter(s.at[i])))
            i++;
        while (digits && i < s.len && is_letter(s.at[i]))
            i++;
    }
    return false;
}
