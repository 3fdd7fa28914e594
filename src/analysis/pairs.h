/* pairs.h -- what two phrases have to do with each other, as small numbers: what the linker
 * (model/linker.h) learns from. The order and sizes of these tables are part of its weights. */
#ifndef DM_ANALYSIS_PAIRS_H
#define DM_ANALYSIS_PAIRS_H

#include "analysis/phrases.h"

/* Of one phrase: name, number of values. */
/* clang-format off */
#define FACT_LIST(X)                                                                               \
    X(FORM, FORM_COUNT) X(NUMBER, NUMBER_COUNT) X(GENDER, GENDER_COUNT) X(BEING, BEING_COUNT)      \
    X(PLACE, PLACE_COUNT) X(QUOTED, 3) X(OWNER, 3) X(HEADING, 2) X(SENTENCE, 6) X(SEEN, 4)         \
    X(HEAD_SEEN, 4) X(NAME_SEEN, 2) X(LINE, 4) X(KNOWN, 2)
/* Of a pair, the earlier one first. Most stand once for each class of the later one. */
#define PAIR_LIST(X)                                                                               \
    X(FORMS, FORM_COUNT * FORM_COUNT) X(SENTENCES, 9 * CLASS_COUNT) X(PHRASES, 9 * CLASS_COUNT)    \
    X(WORDS, 15 * CLASS_COUNT * 2) X(AGREEMENT, 9 * CLASS_COUNT)                                   \
    X(BEINGS, BEING_COUNT * BEING_COUNT) X(SYNTAX, 11 * CLASS_COUNT) X(QUOTES, 5 * CLASS_COUNT)    \
    X(SPEAKERS, 6 * CLASS_COUNT * CLASS_COUNT) X(PLACES, PLACE_COUNT * PLACE_COUNT)                \
    X(RANK, 6 * CLASS_COUNT) X(EARLIER, 4 * CLASS_COUNT) X(PARAGRAPHS, 6 * CLASS_COUNT)            \
    X(HEADINGS, 4 * CLASS_COUNT) X(NAMED_AGAIN, 3 * CLASS_COUNT) X(CLAUSES, 8 * CLASS_COUNT) \
    X(CODES, 4 * CLASS_COUNT) X(TITLES, 4 * CLASS_COUNT) \
    X(KIN, 4 * CLASS_COUNT * 2)
/* clang-format on */
#define FACT_ENUM(name, size) FACT_##name,
enum fact { FACT_LIST(FACT_ENUM) FACT_COUNT };
#undef FACT_ENUM
#define PAIR_ENUM(name, size) PAIR_##name,
enum pair { PAIR_LIST(PAIR_ENUM) PAIR_COUNT };
#undef PAIR_ENUM

extern const uint16_t fact_sizes[FACT_COUNT], pair_sizes[PAIR_COUNT];

enum {
    MOST_CANDIDATES = 64,
    PHRASE_LINKS = 7 /* words that a phrase can be found again by */
};

/* What is remembered of the phrases before the one in hand. */
struct pairs {
    const struct article *a;
    const struct phrases *p;
    struct map last;     /* of each word's hash: the last phrase with it */
    uint32_t *same_word; /* [n][PHRASE_LINKS] the phrase before with the same word */
    uint8_t *seen;       /* [n] how often its words were said before, up to 3 */
    uint8_t *head_seen, *name_seen;
};

dm_status pairs_open(struct pairs *s, struct article *a, const struct phrases *p, dm_report *why);

/* Earlier phrases that `j` could mean again, the nearest first; at most MOST_CANDIDATES. */
size_t pairs_candidates(const struct pairs *s, uint32_t j, uint32_t *out);

void pairs_facts(const struct pairs *s, uint32_t i, uint16_t out[FACT_COUNT]);
/* How many candidates stand between the two: that agree, and that are of the same kind. */
struct between {
    uint32_t agree, kin;
};
void pairs_compare(const struct pairs *s, uint32_t i, uint32_t j, const struct between *between,
                   uint16_t out[PAIR_COUNT]);
/* To be called behind pairs_compare: counts the earlier one among those between. */
void pairs_pass(const struct pairs *s, uint32_t i, uint32_t j, struct between *between);
/* Whether both carry the same name, or the later one a part of a person's name. */
bool pairs_same_name(const struct pairs *s, uint32_t i, uint32_t j);
/* "Shoigu and his counterparts": whether the later one owns what the earlier is joined to. */
bool pairs_joined_owner(const struct pairs *s, uint32_t i, uint32_t j);
/* Whether number and gender allow that they mean the same. */
bool pairs_agree(const struct pairs *s, uint32_t i, uint32_t j);

#endif
