/* phrases_parts.h -- what the files on phrases share: phrases.c finds them and their borders,
 * phrases_facts.c says what is known of each. */
#ifndef DM_ANALYSIS_PHRASES_PARTS_H
#define DM_ANALYSIS_PHRASES_PARTS_H

#include "analysis/phrases.h"

struct phrase_finder {
    struct article *a;
    const struct lexicon *l;
    const struct matches *m;
    struct phrases *out;
    uint32_t *name_of; /* [n_tokens] */
    uint32_t *quoted;  /* [n_tokens] run in quotation marks, from 1 */
    uint32_t n_quoted;
    uint32_t asked, answer; /* the sentence last asked for a speaker, and who it was */
    bool no_memory;
};

static inline bool word_in(struct span w, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (span_is(w, list[i]))
            return true;
    return false;
}
#define WORD_IN(w, list) word_in((w), (list), sizeof(list) / sizeof *(list))

static inline uint32_t word_hash(struct span w)
{
    uint32_t h = (uint32_t)span_hash(w);
    return h != 0 ? h : 1;
}

/* ---- phrases.c ---- */

/* The predicate of "is a teacher". */
bool phrase_is_copular(const struct article *a, uint32_t t);
/* "each other", "one another" */
bool phrase_is_reciprocal(const struct article *a, uint32_t t);

/* ---- phrases_facts.c ---- */

/* How a name refers, how a noun does. */
uint8_t name_form(const struct phrase_finder *f, uint32_t t);
uint8_t noun_form(const struct article *a, uint32_t t);
struct phrase_facts facts_of(const struct phrase_finder *f, uint32_t t, uint32_t first,
                             uint8_t form);
/* enum phrase_means */
uint8_t means_of(const struct phrase_finder *f, uint32_t t, const struct phrase_facts *x);

#endif
