/* amounts_parts.h -- what the files of amounts share: amounts.c goes through the sentences,
 * amounts_units.c reads a number with its sign, unit and range, amounts_bounds.c what bounds it and
 * whether it rose or fell, amounts_names.c tells what is no number of things, amounts_counted.c
 * what is counted. */
#ifndef DM_ANALYSIS_AMOUNTS_PARTS_H
#define DM_ANALYSIS_AMOUNTS_PARTS_H

#include "analysis/analysis.h"
#include "analysis/numbers.h"
#include "article/grammar.h"
#include "base/utf8.h"

#include <math.h>

#define TOK(t) (g->a->tokens[t])

struct gauge {
    struct article *a;
    const struct lexicon *l;
    uint32_t begin, end; /* the sentence */
    uint8_t *named;      /* [n_tokens] 1 + type of the covering name, 0: none */
    bool *timed;         /* [n_tokens] inside a DATE or TIME */
    size_t room;
    bool no_memory;
};

/* A quantity while it grows. */
struct amount {
    struct quantity q;
    struct number n;
    uint32_t first, last;   /* number, sign and unit: tokens first .. last-1 */
    uint32_t minus;         /* the sign of a negative number, or NONE */
    struct span lead, rest; /* letters in the number's own token: "USD" of "USD10", "kg" of "5kg" */
    struct span kind;       /* of the unit: share, money, ... */
    struct span per;        /* "day" of "20 a day" */
    bool range, age, definite;
    bool wordless;  /* "doubled": a multiple without a number */
    bool partitive; /* "one of the men" */
};

/* ---- Words (amounts_words.c). Tokens outside the sentence are empty words. ---- */

struct span gauge_word(const struct gauge *g, uint32_t t);
bool gauge_is(const struct gauge *g, uint32_t t, const char *text);
bool gauge_any(const struct gauge *g, uint32_t t, const char *const *words); /* NULL ends them */
bool gauge_lemma(const struct gauge *g, uint32_t t, const char *const *words);
bool gauge_hyphen(const struct gauge *g, uint32_t t);
bool gauge_tight_hyphen(const struct gauge *g, uint32_t t); /* no blank before or behind */
bool gauge_upper(const struct gauge *g, uint32_t t);        /* begins with a capital letter */
bool gauge_noun(const struct gauge *g, uint32_t t);
bool span_any(struct span s, const char *const *words);

/* The entry under which tokens first .. end-1 stand, the last one also by its lemma. */
struct hit gauge_entry(const struct gauge *g, uint32_t first, uint32_t end, enum entry_kind kind);
/* The entry of one word, however it is inflected. */
struct hit gauge_find(const struct gauge *g, uint32_t t, enum entry_kind kind);
/* The entry of a text as it stands. */
struct hit gauge_text(const struct gauge *g, struct span before, struct span text,
                      enum entry_kind kind);
bool gauge_fate(const struct gauge *g, uint32_t t);   /* killed, displaced, ... */
char gauge_change(const struct gauge *g, uint32_t t); /* u, d, = of a level, t: told, 0: none */

/* The token of tokens first .. end-1 that hangs outside. */
uint32_t gauge_top(const struct gauge *g, uint32_t first, uint32_t end);

/* ---- Numbers with units (amounts_units.c) ---- */

bool amount_number(struct gauge *g, uint32_t t, struct amount *x);
void amount_sign(struct gauge *g, struct amount *x);
void amount_unit(struct gauge *g, struct amount *x);
/* Reads "a day" at token `at`; returns where it ends. */
uint32_t amount_per(struct gauge *g, struct amount *x, uint32_t at);
bool amount_is_money(const struct amount *x);
/* Puts "per ..." and "of age" into the name of the unit. */
void amount_name_unit(struct gauge *g, struct amount *x);

/* ---- Ranges (amounts_ranges.c) ---- */

/* False: two numbers that are no range (scores, votes). */
bool amount_range(struct gauge *g, struct amount *x, bool between);

/* ---- Bounds and change (amounts_bounds.c) ---- */

uint32_t amount_modifier_before(struct gauge *g, struct amount *x);
uint32_t amount_modifier_behind(struct gauge *g, struct amount *x);
void amount_modifier_far(struct gauge *g, struct amount *x);
void amount_change(const struct gauge *g, struct amount *x);
/* "doubled", "halved", "twice as many": a multiple without a number. */
bool amount_multiple(struct gauge *g, uint32_t t, struct amount *x);

/* ---- What is none (amounts_names.c) ---- */

bool amount_is_name(const struct gauge *g, const struct amount *x);
/* "one" before "of the men". */
bool amount_is_partitive(const struct gauge *g, const struct number *n);
bool amount_is_pronoun(const struct gauge *g, const struct number *n);
bool amount_is_age(const struct gauge *g, const struct amount *x);
bool amount_is_year(const struct amount *x);

/* ---- What is counted (amounts_counted.c) ---- */

void amount_counted(const struct gauge *g, struct amount *x);
/* Who puts it at the number, or NONE. */
uint32_t amount_teller(const struct gauge *g, const struct amount *x);
/* The subject of the verb that has, gets or spends it, or NONE. */
uint32_t amount_whose(const struct gauge *g, const struct amount *x);

#endif
