/* doubts.c -- where the text contradicts the date.
 *
 * A date is never changed. A sentence says what speaks against it, and the reader decides. */
#include "intake/dates.h"
#include "base/utf8.h"

enum {
    FAR_AHEAD = 400,    /* days: plans are seldom dated further ahead */
    DOUBT_SCAN = 200000 /* bytes of text searched for dates */
};

static bool is_word_byte(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') ||
           (unsigned char)c >= 128;
}

/* "by March 2027": the word before tells of a plan or a limit. */
static bool is_planned(struct span text, size_t at)
{
    static const char *const words[] = { "by", "until", "till", "through", "before",
                                         "to", "for",   "of",   "from" };
    while (at > 0 && text.at[at - 1] == ' ')
        at--;
    size_t end = at;
    while (at > 0 && is_word_byte(text.at[at - 1]))
        at--;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (span_eq_nocase(span_cut(text, at, end), span_of(words[i])))
            return true;
    return false;
}

/* The year that puts month and day next to the date. */
static int nearest_year(struct date date, const struct written_date *w)
{
    int best = 0, least = 1000000, pub = date_day(date);
    for (int y = date.year - 1; y <= date.year + 1; y++) {
        if (!date_is_valid(y, w->month, w->day))
            continue;
        int far = day_number(y, w->month, w->day) - pub;
        far = far < 0 ? -far : far;
        if (far < least) {
            least = far;
            best = y;
        }
    }
    return best;
}

static const char *const weekdays[] = { "",         "Monday", "Tuesday",  "Wednesday",
                                        "Thursday", "Friday", "Saturday", "Sunday" };

/* A sentence when the written date contradicts the article's, else empty. */
static struct span doubt_of(struct article *a, size_t at, size_t len, const struct written_date *w)
{
    char stated[16];
    struct date d;
    struct span words = span_cut(a->text, at, at + len);
    date_text(a->date, stated);
    if (date_of_written(w, &d)) {
        if (date_day(d) - date_day(a->date) > FAR_AHEAD && !is_planned(a->text, at))
            return arena_printf(&a->arena,
                                "the text names %.*s, more than a year after the date %s",
                                SPAN_FMT(words), stated);
        return (struct span){ "", 0 };
    }
    if (w->weekday == 0 || w->day == 0 || w->year != 0)
        return (struct span){ "", 0 };
    int y = nearest_year(a->date, w);
    if (y == 0)
        return (struct span){ "", 0 };
    int right = weekday_of(day_number(y, w->month, w->day));
    if (right == w->weekday)
        return (struct span){ "", 0 };
    return arena_printf(&a->arena, "the text says \"%.*s\", but by the date %s that day is a %s",
                        SPAN_FMT(words), stated, weekdays[right]);
}

/* A month named without a year, other than those around New Year: "the last meeting was in
 * mid-November". */
static struct span month_looked_back(struct span text)
{
    for (size_t i = 0; i < text.len;) {
        struct span word = word_at(text, i);
        struct written_date w;
        if (word.len == 0) {
            i++;
            continue;
        }
        int m = word.len > 3 ? month_of(word) : 0;
        bool before = i >= 4 && (span_is(span_cut(text, i - 4, i), "mid-") ||
                                 (i >= 3 && span_is(span_cut(text, i - 3, i), "in ")));
        if (m >= 8 && m <= 11 && before && date_written(span_from(text, i), &w) > 0 && w.year == 0)
            return word;
        i += word.len;
    }
    return (struct span){ "", 0 };
}

/* 1 January: archives write it when they know the year only. Stated in the text alone it is doubted
 * as such; given by somebody, when the text speaks of an autumn month as just past. */
static struct span doubt_new_year(struct article *a, struct span text)
{
    if (a->date.month != 1 || a->date.day != 1 || a->date.precision != PRECISION_DAY)
        return (struct span){ "", 0 };
    bool stated = a->date_source == DATE_TEXT || a->date_source == DATE_DATELINE;
    struct span month = month_looked_back(text);
    if (!stated && month.len == 0)
        return (struct span){ "", 0 };
    return arena_printf(&a->arena, "%04d-01-01%s often stands for an unknown day%s%.*s",
                        a->date.year,
                        stated ? " is stated in the text alone, and 1 January" : ": 1 January",
                        month.len > 0 ? "; the text looks back to " : "", SPAN_FMT(month));
}

void date_doubt_find(struct article *a)
{
    struct span text = span_cut(a->text, 0, DOUBT_SCAN);
    for (size_t i = 0; i < text.len && a->date_doubt.len == 0;) {
        if (!is_word_byte(text.at[i])) {
            i++;
            continue;
        }
        struct written_date w;
        size_t n = date_written(span_from(text, i), &w);
        if (n > 0) {
            a->date_doubt = doubt_of(a, i, n, &w);
            i += n;
            continue;
        }
        while (i < text.len && is_word_byte(text.at[i]))
            i++;
    }
    if (a->date_doubt.len == 0)
        a->date_doubt = doubt_new_year(a, text);
    if (a->date_doubt.at == NULL)
        a->date_doubt = (struct span){ "", 0 };
}
