/* coverage.h -- how much of what a text tells the lexicon decides: the finite verbs that have an
 * actor as an argument, and which entry says what of them. Tells the lexicon's writers which word
 * comes next. */
#ifndef DM_RECORDS_COVERAGE_H
#define DM_RECORDS_COVERAGE_H

#include "base/map.h"
#include "records/records.h"

enum { COVERAGE_OBJECTS = 24 }; /* different objects kept of a word; the first ones met */

struct covered_word { /* a verb, with its particle */
    struct span word;
    size_t event, none, speech, no_frame, no_entry; /* what became of it, how often */
    struct {
        struct span word;
        size_t n;
    } objects[COVERAGE_OBJECTS]; /* beside it, where nothing decided */
    size_t n_objects;
};

struct coverage {
    struct arena arena;
    struct map words;
    struct covered_word *items;
    size_t n, room;
};

/* Counts the predicates of an article that has its layers. */
dm_status coverage_add(struct coverage *c, const struct maker *m, dm_report *why);
/* The sums, and the `most` frequent words that nothing decides, as lines. */
dm_status coverage_tell(struct coverage *c, size_t most, struct buffer *out, dm_report *why);
void coverage_clear(struct coverage *c);

#endif
