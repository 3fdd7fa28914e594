/* audit.h -- what is wrong with entries that can all be read: two of them claim one word, two
 * persons hold one office, a code is no code. Asked by `lexicon check` alone. */
#ifndef DM_LEXICON_AUDIT_H
#define DM_LEXICON_AUDIT_H

#include "lexicon/lexicon.h"

/* What was found, as lines "file:line: message". A mistake makes the check fail; a note is told. */
struct findings {
    struct buffer *out;
    size_t mistakes, notes;
};

#if defined(__GNUC__)
__attribute__((format(printf, 5, 6)))
#endif
void finding_mistake(struct findings *f, const struct image *im, const struct entry *e,
                     uint32_t line, const char *format, ...);
#if defined(__GNUC__)
__attribute__((format(printf, 5, 6)))
#endif
void finding_note(struct findings *f, const struct image *im, const struct entry *e, uint32_t line,
                  const char *format, ...);

/* Words and names that two entries claim, persons with two entries, unknown codes, definitions
 * that nobody uses. Each image by itself: a user's folder may say otherwise than ours. */
dm_status audit_words(const struct lexicon *l, struct findings *f, dm_report *why);
/* Offices that don't exist, and two who hold one at the same time. */
dm_status audit_offices(const struct lexicon *l, struct findings *f, dm_report *why);

/* The office that a term names, by its own name before another's alias or title; `entry` NULL:
 * none. The arena is for the key. */
struct hit term_office(const struct lexicon *l, const struct image *im, const struct term *t,
                       struct arena *arena);

/* "2015-08-28", cut to what is known; "" where the period is open. For the ends of a term. */
void term_begin_text(const struct term *t, char out[16]);
void term_end_text(const struct term *t, char out[16]);

#endif
