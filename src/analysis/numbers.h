/* numbers.h -- numbers in words and digits, as times and amounts both read them. Words only; no
 * trees. */
#ifndef DM_ANALYSIS_NUMBERS_H
#define DM_ANALYSIS_NUMBERS_H

#include "article/article.h"

struct number {
    uint32_t first, end; /* tokens; equal: no number here */
    double low, high;    /* equal, or `high` NAN where open ("hundreds") */
    double scale;        /* of its last word: 1, or 1000000 of "3.2 million" */
    bool digits;         /* begins with a digit */
    bool plain;          /* digits alone, without separators: it may be a year */
    bool share;          /* "two-thirds", "half of" */
    bool fold;           /* "sixfold" */
};

/* The longest number that begins at `token`, within its sentence. Ordinals are none. */
struct number number_at(const struct article *a, uint32_t token);

/* By how much a word or letter behind an amount of money multiplies ("m", "bn", "crore"); NAN: it
 * doesn't. */
double number_scale(struct span folded);

/* The value of a digit token "1,500", "3.2"; false: it is none. */
bool number_of_digits(struct span word, double *value);

/* "5th", "fifth": 5; 0 when it is none. */
int number_of_ordinal(struct span word);

#endif
