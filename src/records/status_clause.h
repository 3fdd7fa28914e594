/* status_clause.h -- what a clause itself says of whether it happened, and what the lexicon's words
 * (data/verbs/status.lex) say of what hangs on them. Serves status.c. */
#ifndef DM_RECORDS_STATUS_CLAUSE_H
#define DM_RECORDS_STATUS_CLAUSE_H

#include "records/status.h"

/* The kinds of `status` entries, in the order of the list in build.c's check. */
enum cue {
    CUE_NONE,
    CUE_PLANNED,
    CUE_HYPOTHETICAL,
    CUE_DOUBTFUL,
    CUE_NEGATED,
    CUE_DENIED,
    CUE_TOLD,
    CUE_HISTORICAL
};

/* Of a verb with its particle ("call off"), a noun, an adjective, an adverb. */
enum cue status_cue(const struct maker *m, uint32_t t);

/* Of the preposition or conjunction in front of a phrase or clause: "in the event of", "instead
 * of", "unless". */
enum cue status_cue_before(const struct maker *m, uint32_t t);

/* Negation, adverbs, auxiliaries, conjunctions, modifiers, a question: STATUS_ACTUAL when none. */
enum event_status status_of_clause(const struct maker *m, uint32_t p);

/* "not", "no", "nobody", "no longer"; but neither "not only" nor "not until". */
bool status_is_negated(const struct article *a, uint32_t p);

/* Past or perfect: told as having happened. */
bool status_is_past(const struct article *a, uint32_t p);

#endif
