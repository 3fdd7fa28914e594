/* dates.c -- dates as people, pages and addresses write them. */
#include "intake/dates.h"
#include "base/utf8.h"

static bool word_is(struct span word, const char *full, size_t least)
{
    size_t n = strlen(full);
    return word.len >= least && word.len <= n &&
           span_eq_nocase(word, span_cut(span_of(full), 0, word.len));
}

int month_of(struct span word)
{
    static const char *const names[] = { "January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December" };
    if (word.len < 3 || word.at[0] < 'A' || word.at[0] > 'Z')
        return 0;
    for (int i = 0; i < 12; i++) {
        bool exact = span_eq_nocase(word, span_of(names[i]));
        if (exact || (word.len == 3 && word_is(word, names[i], 3)) ||
            (i == 8 && span_eq_nocase(word, SPAN("Sept"))))
            return i + 1;
    }
    return 0;
}

int weekday_named(struct span word)
{
    static const char *const names[] = { "Monday", "Tuesday",  "Wednesday", "Thursday",
                                         "Friday", "Saturday", "Sunday" };
    if (word.len < 3 || word.at[0] < 'A' || word.at[0] > 'Z')
        return 0;
    for (int i = 0; i < 7; i++)
        if (span_eq_nocase(word, span_of(names[i])) ||
            (word.len <= 5 && word_is(word, names[i], 3)))
            return i + 1;
    return 0;
}

size_t skip_blanks(struct span s, size_t at)
{
    while (at < s.len && (s.at[at] == ' ' || s.at[at] == '\t'))
        at++;
    return at;
}

struct span word_at(struct span s, size_t at)
{
    size_t end = at;
    while (end < s.len && (s.at[end] | 32) >= 'a' && (s.at[end] | 32) <= 'z')
        end++;
    return span_cut(s, at, end);
}

/* A number of at most four digits at *at, moved behind it; 0: none. */
int digits_at(struct span s, size_t *at, size_t *digits)
{
    size_t i = *at;
    int v = 0;
    while (i < s.len && i - *at < 4 && s.at[i] >= '0' && s.at[i] <= '9')
        v = v * 10 + (s.at[i++] - '0');
    *digits = i - *at;
    if (*digits == 0 || (i < s.len && s.at[i] >= '0' && s.at[i] <= '9'))
        return 0;
    *at = i;
    return v;
}

/* "4", "4th" -> 4 with *at behind it; 0: no day. */
static int day_at(struct span s, size_t *at)
{
    size_t i = *at, n;
    int d = digits_at(s, &i, &n);
    if (n == 0 || n > 2 || d < 1 || d > 31)
        return 0;
    struct span tail = word_at(s, i);
    if (span_is(tail, "st") || span_is(tail, "nd") || span_is(tail, "rd") || span_is(tail, "th"))
        i += 2;
    else if (tail.len > 0)
        return 0;
    if (i < s.len && (s.at[i] == ':' || s.at[i] == '%' ||
                      ((s.at[i] == '.' || s.at[i] == ',') && i + 1 < s.len && s.at[i + 1] >= '0' &&
                       s.at[i + 1] <= '9')))
        return 0; /* 10:30, 5.5, 3,000 */
    *at = i;
    return d;
}

int year_at(struct span s, size_t *at)
{
    size_t i = *at, n;
    int y = digits_at(s, &i, &n);
    if (n != 4 || y < 1000 || y > 2999)
        return 0;
    if (i < s.len && ((s.at[i] | 32) >= 'a' && (s.at[i] | 32) <= 'z'))
        return 0;
    *at = i;
    return y;
}

static int month_at(struct span s, size_t *at)
{
    struct span word = word_at(s, *at);
    int m = month_of(word);
    if (m == 0)
        return 0;
    *at += word.len;
    if (word.len <= 4 && *at < s.len && s.at[*at] == '.')
        (*at)++;
    return m;
}

/* ", 2024" or " 2024" behind month and day. */
static void year_behind(struct span s, size_t *at, struct written_date *d)
{
    size_t i = *at;
    if (i < s.len && s.at[i] == ',')
        i++;
    size_t j = skip_blanks(s, i);
    if (j == *at)
        return;
    d->year = year_at(s, &j);
    if (d->year != 0)
        *at = j;
}

size_t date_written(struct span s, struct written_date *out)
{
    struct written_date d = { 0 };
    size_t at = 0, i;
    struct span word = word_at(s, 0);
    if ((d.weekday = weekday_named(word)) != 0) {
        at = word.len;
        if (at < s.len && (s.at[at] == ',' || s.at[at] == '.'))
            at++;
        at = skip_blanks(s, at);
    }
    struct date iso;
    if (s.len >= at + 10 && s.at[at] >= '0' && s.at[at] <= '9' &&
        date_parse(span_cut(s, at, at + 10), &iso) && iso.precision == PRECISION_DAY) {
        *out = (struct written_date){ iso.year, iso.month, iso.day, d.weekday };
        return at + 10;
    }
    i = at;
    if ((d.day = day_at(s, &i)) != 0) { /* 4 March 2024 */
        i = skip_blanks(s, i);
        if (span_is(word_at(s, i), "of"))
            i = skip_blanks(s, i + 2);
        d.month = month_at(s, &i);
    } else if ((d.month = month_at(s, &i)) != 0) { /* March 4, 2024; March 2024 */
        size_t j = skip_blanks(s, i);
        d.day = day_at(s, &j);
        if (d.day != 0)
            i = j;
    }
    if (d.month == 0)
        return 0;
    year_behind(s, &i, &d);
    *out = d;
    return i;
}

bool date_of_written(const struct written_date *w, struct date *out)
{
    if (w->year == 0 || w->month == 0)
        return false;
    if (w->day == 0) {
        *out = (struct date){ (int16_t)w->year, (uint8_t)w->month, 1, PRECISION_MONTH };
        return true;
    }
    if (!date_is_valid(w->year, w->month, w->day))
        return false;
    *out = (struct date){ (int16_t)w->year, (uint8_t)w->month, (uint8_t)w->day, PRECISION_DAY };
    return true;
}

/* 20240305, 2024/03/05 */
static bool date_packed(struct span s, struct date *out)
{
    char iso[10];
    if (s.len >= 10 && (s.at[4] == '/' || s.at[4] == '.') && s.at[7] == s.at[4]) {
        memcpy(iso, s.at, 10);
        iso[4] = iso[7] = '-';
        return date_parse((struct span){ iso, 10 }, out);
    }
    if (s.len == 8 || (s.len > 8 && (s.at[8] == 'T' || s.at[8] == ' '))) {
        memcpy(iso, s.at, 4);
        iso[4] = iso[7] = '-';
        memcpy(iso + 5, s.at + 4, 2);
        memcpy(iso + 8, s.at + 6, 2);
        return date_parse((struct span){ iso, 10 }, out);
    }
    return false;
}

bool date_any(struct span s, struct date *out)
{
    struct written_date w;
    s = span_trim(s);
    if (date_parse(s, out) || date_packed(s, out))
        return true;
    if (s.len >= 10 && date_parse(span_cut(s, 0, 10), out) && out->precision == PRECISION_DAY)
        return true;
    return date_written(s, &w) > 0 && date_of_written(&w, out);
}

/* 20240305 as a part of its own. */
static bool url_packed(struct span url, size_t i, struct date *out)
{
    size_t end = i;
    while (end < url.len && url.at[end] >= '0' && url.at[end] <= '9')
        end++;
    if (end - i != 8 || (end < url.len && strchr("/-_.?#", url.at[end]) == NULL))
        return false;
    return date_packed(span_cut(url, i, end), out) && out->year >= 1990 && out->year <= 2100;
}

/* /2024/03/05/, /2024/mar/05/, /2024/march/05/, 2024-03-05 and 20240305 in a path. */
bool date_of_url(struct span url, struct date *out)
{
    for (size_t i = 0; i + 9 <= url.len && i < 2000; i++) {
        if (url.at[i] != '/' && url.at[i] != '-' && url.at[i] != '_')
            continue;
        if (url_packed(url, i + 1, out))
            return true;
        size_t at = i + 1, n;
        int y = year_at(url, &at), m = 0;
        if (y < 1990 || y > 2100 || at >= url.len || (url.at[at] != '/' && url.at[at] != '-'))
            continue;
        char sep = url.at[at++];
        struct span word = word_at(url, at);
        if (word.len >= 3 && word.len <= 9) {
            char name[9];
            memcpy(name, word.at, word.len);
            name[0] = (char)(name[0] & ~32);
            m = month_of((struct span){ name, word.len });
            at += word.len;
        } else {
            m = digits_at(url, &at, &n);
        }
        if (at >= url.len || url.at[at] != sep)
            continue;
        at++;
        int d = digits_at(url, &at, &n);
        if (date_is_valid(y, m, d)) {
            *out = (struct date){ (int16_t)y, (uint8_t)m, (uint8_t)d, PRECISION_DAY };
            return true;
        }
    }
    return false;
}
