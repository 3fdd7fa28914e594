/* conditions.h -- clauses and phrases that limit something: found once, used by positions and by
 * the layer. */
#ifndef DM_RECORDS_CONDITIONS_H
#define DM_RECORDS_CONDITIONS_H

#include "records/records.h"

struct condition {
    uint32_t first, end;     /* its tokens */
    uint32_t words;          /* behind the words that open it */
    uint32_t head, governor; /* its head; what it limits (NONE: the sentence's root) */
    struct span kind, rule;
    bool clause; /* a clause, not a phrase */
    bool used;   /* a position hangs on it */
};

struct conditions {
    struct condition *items;
    size_t n, room;
};

/* All of a sentence, appended in text order. False: no memory. */
bool conditions_find(struct maker *m, uint32_t sentence, struct conditions *out);

#endif
