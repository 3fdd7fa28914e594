/* times_parts.h -- what the files on times share. times_words.c knows the words, times_values.c the
 * arithmetic of values; the matchers read dates of the calendar (times_dates.c), what is relative
 * to the article (times_relative.c) and lengths (times_lengths.c); times.c chooses among them. */
#ifndef DM_ANALYSIS_TIMES_PARTS_H
#define DM_ANALYSIS_TIMES_PARTS_H

#include "article/article.h"
#include "base/utf8.h"

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

/* ---- Words (times_words.c) ---- */

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
enum day_part { MORNING = 1, AFTERNOON, EVENING, NIGHTTIME, MIDDAY };
enum season { SPRING = 1, SUMMER, AUTUMN, WINTER };
enum which { LAST = 1, NEXT, THIS, SAME };
enum day_word { TODAY = 1, YESTERDAY, TOMORROW, TONIGHT, OVERNIGHT };
enum reference { PRESENT_REF = 1, PAST_REF, FUTURE_REF };

/* The tables. MONDAYS are plural: every one of them; a feast's value is month * 100 + day. */
enum time_table {
    MONTHS,
    WEEKDAYS,
    MONDAYS,
    UNITS,
    PLURAL_UNITS,
    DAY_PARTS,
    DAY_WORDS,
    SEASONS,
    WHICHES,
    DECADES,
    FEASTS,
    VAGUE
};
/* The word's value in the table; 0: it is not there. */
int time_word(enum time_table table, struct span w);
/* The longest words of the table that begin at `t`: their end, or `t`; `value` is left alone when
 * there are none. */
uint32_t time_words_end(const struct clock *c, uint32_t t, enum time_table table, int *value);

/* "TMO", "SP", "PAST_REF", and the month in which a season begins. */
const char *day_part_code(int part);
const char *season_code(int season);
const char *reference_code(int reference);
int season_month(int season);

/* "daily": "P1D"; NULL: no such word. */
const char *set_word_value(struct span w);

/* The word at a token; empty outside the sentence. */
static inline struct span word(const struct clock *c, uint32_t t)
{
    return t >= c->begin && t < c->end ? c->a->tokens[t].fold : (struct span){ "", 0 };
}

static inline bool is(const struct clock *c, uint32_t t, const char *text)
{
    return span_is(word(c, t), text);
}

static inline bool is_hyphen(const struct clock *c, uint32_t t)
{
    return is(c, t, "-") || is(c, t, "\xE2\x80\x93");
}

static inline bool is_upper(const struct clock *c, uint32_t t)
{
    size_t n;
    return t < c->end && utf8_is_upper(utf8_get(token_text(c->a, t), &n));
}

/* "mid-November" is one token. */
static inline struct span without_mid(struct span w)
{
    return span_starts(w, "mid-") ? span_from(w, 4) : w;
}

bool is_any(const struct clock *c, uint32_t t, const char *const *words); /* ends with NULL */
/* Whether the tokens from `t` are these words; returns their end, or `t`. */
uint32_t words_end(const struct clock *c, uint32_t t, const char *words);
/* A number of up to four digits alone; -1: it is none. */
int digits_value(struct span w);
/* Unit or season at a token; 0: none. */
int unit_at(const struct clock *c, uint32_t t);
int season_at(const struct clock *c, uint32_t t);
/* What the verbs above say: 1 to come, -1 past, 0 nothing. */
int tense_at(const struct clock *c, uint32_t t);

/* ---- Values (times_values.c) ---- */

/* A matcher's last word: it was found. */
static inline bool done(struct found *f, uint32_t first, uint32_t end, enum time_type type)
{
    f->first = first;
    f->end = end;
    f->type = (uint8_t)type;
    return true;
}

__attribute__((format(printf, 2, 3))) void give_value(struct found *f, const char *format, ...);
void give_date(struct found *f, struct date d);
void give_day(struct found *f, int32_t day);
void give_month(struct found *f, int months_from_0);
void give_year(struct found *f, int year);

/* The article's month, counted from the year 0. */
int pub_month(const struct clock *c);
/* An article dated "November 2024" still knows its months and years. */
bool knows_month(const struct clock *c);

/* `n` units from the article's date, in the unit's own grain. */
void give_shift(const struct clock *c, struct found *f, int u, int n);
/* Adds the part of the day to a date. */
void add_part(struct found *f, int part);

/* The day of the week: the nearest past one, today included; to come when the words say so. */
void give_weekday(const struct clock *c, struct found *f, int weekday, int which, uint32_t t);
/* A month without a year: the nearest past one, this month included. */
int year_of_month(const struct clock *c, int month, int which, uint32_t t);
/* `year` 0: none was said. */
void give_month_day(const struct clock *c, struct found *f, int year, int month, int day,
                    uint32_t t);

/* So many units: "P3D". */
void give_length(struct found *f, int u, double n);
/* The day of a time that names none: the last one of this sentence, else the article's. */
void give_time(const struct clock *c, struct found *f, int hour, int minute);

/* ---- Matchers: whether an expression begins at a token, and how far it gets ---- */

typedef bool matcher(struct clock *, uint32_t, struct found *);

/* times_dates.c */
matcher when_numeric_date, when_month_first, when_day_first, when_feast, when_year_alone,
    when_decade, when_century, when_part_of_year, when_season;
/* "may" and "march" are also verbs, "May" and "April" also people. */
int month_token(const struct clock *c, uint32_t t);

/* times_relative.c */
matcher when_weekday, when_day_beside, when_day_word, when_deictic, when_same, when_definite,
    when_time_of_day, when_part_of_day, when_vague_words;

/* times_lengths.c */
matcher when_counted, when_year_ago, when_duration, when_whole_unit, when_each, when_set_word,
    when_rate;

#endif
