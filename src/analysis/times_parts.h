/* times_parts.h -- what the files on times share. The rules are data (data/times/); times_match.c
 * runs their patterns over tokens, times_context.c knows what only the sentence tells (tense, is
 * "May" a month here), times_actions.c makes the value that a rule names with the arithmetic of
 * times_values.c; times.c chooses among what was found. */
#ifndef DM_ANALYSIS_TIMES_PARTS_H
#define DM_ANALYSIS_TIMES_PARTS_H

#include "article/article.h"
#include "base/utf8.h"
#include "lexicon/lexicon.h"

enum { VALUE_ROOM = 32, CAUGHT_ROOM = 24, MEMO = 16 };

struct found {
    uint32_t first, end;
    uint8_t type; /* enum time_type */
    char value[VALUE_ROOM];
    struct date date;
    struct span mod; /* of the lexicon, or empty */
    const struct image *im;
    const struct time_rule *rule;
    uint32_t order; /* of the rule: the first wins a tie */
};

struct clock {
    struct article *a;
    const struct time_index *index;
    const struct time_word **words; /* [n_tokens] what begins with the token's word, or NULL */
    uint32_t begin, end;            /* the sentence */
    bool known;                     /* the article's date */
    int32_t today;
    struct date pub;
    struct date last; /* the last day or month told, for "the same day" */
    int quarter;      /* the last one told, counted from the year 0; 0: none */
    uint8_t *named;   /* [n_tokens] 1 + type of the name that covers the token; 0: none */
    size_t room;
    struct { /* what begins at a token, without shades */
        uint32_t token;
        struct found found;
    } memo[MEMO];
};

/* What a part of a pattern caught. */
struct caught {
    uint32_t slot, token;
    double number;
    struct span text;
};

struct match {
    struct clock *c;
    const struct image *im;
    const struct time_rule *rule;
    uint32_t first, end;
    struct caught log[CAUGHT_ROOM];
    uint32_t n;
};

/* ---- Patterns (times_match.c) ---- */

/* The longest expression that begins at `t`: without those that hold another one, or with them.
 * Its `rule` may say that the words are no time. */
bool match_inner(struct clock *c, uint32_t t, struct found *best);
bool match_any(struct clock *c, uint32_t t, struct found *best);
void match_forget(struct clock *c);

/* What the rule caught or gives for a slot; false: nothing. */
bool caught(const struct match *m, enum time_slot slot, struct caught *out);

/* ---- The sentence (times_context.c) ---- */

static inline struct span word(const struct clock *c, uint32_t t)
{
    return t >= c->begin && t < c->end ? c->a->tokens[t].fold : (struct span){ "", 0 };
}

static inline bool is(const struct clock *c, uint32_t t, const char *text)
{
    return span_is(word(c, t), text);
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
/* A number of up to four digits alone; -1: it is none. */
int digits_value(struct span w);
/* The value of a word in a table; 0: it is not there. */
int table_value(const struct clock *c, struct span w, const char *table);
/* What the verbs above say: the nearest one surely, a farther one perhaps; 0 nothing. */
enum tense { PAST = -2, PERHAPS_PAST = -1, PERHAPS_TO_COME = 1, TO_COME = 2 };
int tense_at(const struct clock *c, uint32_t t);
/* 2011, 1453, '97; 0: none. */
int year_token(const struct clock *c, uint32_t t);
/* "may" and "march" are also verbs, "May" and "April" also people. */
int month_token(const struct clock *c, uint32_t t);
int day_token(const struct clock *c, uint32_t t);
/* A number of four digits is a year where it stands as one. */
bool stands_as_year(const struct clock *c, uint32_t t, int year);
/* "a year" of "$5 a year", "40 percent a year", "twice a week". */
bool is_rate(const struct clock *c, uint32_t t);

/* ---- Values (times_values.c) ---- */

__attribute__((format(printf, 2, 3))) void give_value(struct found *f, const char *format, ...);
void give_date(struct found *f, struct date d);
void give_day(struct found *f, int32_t day);
void give_month(struct found *f, int months_from_0);
void give_year(struct found *f, int year);
void give_quarter(struct found *f, int quarters_from_0);

/* The article's month, counted from the year 0. */
int pub_month(const struct clock *c);
/* An article dated "November 2024" still knows its months and years. */
bool knows_month(const struct clock *c);

/* `n` units from the article's date, in the unit's own grain. */
void give_shift(const struct clock *c, struct found *f, int unit, int n);
/* Adds the part of the day ("TMO") to a date. */
void add_part(struct found *f, struct span part);

/* The day of the week: the nearest past one, today included; to come when the words say so. */
void give_weekday(const struct clock *c, struct found *f, int weekday, const int *which,
                  uint32_t t);
/* A month without a year: the nearest past one, this month included; `which` NULL: not said. */
int year_of_month(const struct clock *c, int month, const int *which, uint32_t t);
/* `year` 0: none was said. */
void give_month_day(const struct clock *c, struct found *f, int year, int month, int day,
                    uint32_t t);

/* So many units: "P3D". */
void give_length(struct found *f, int unit, double n);
/* The day of a time that names none: the last one of this sentence, else the article's. */
void give_time(const struct clock *c, struct found *f, int hour, int minute);

/* ---- Actions (times_actions.c) ---- */

/* The type and value of what was matched; false: these words give none. */
bool act(struct match *m, struct found *f);

#endif
