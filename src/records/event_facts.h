/* event_facts.h -- what is added to events once all of a sentence are known: their codes on other
 * scales (event_facts.c), what they are about (event_context.c), how many were killed, hurt,
 * arrested, took part (event_size.c). */
#ifndef DM_RECORDS_EVENT_FACTS_H
#define DM_RECORDS_EVENT_FACTS_H

#include "records/records.h"

/* Steps up a tree: what lies deeper is asked nothing. */
enum { MOST_UP = 256 };

/* An event record and the word it was read at. */
struct told_event {
    size_t record; /* index in the maker's records: they move when one is added */
    uint32_t predicate;
};

/* The events of one sentence. */
struct told_events {
    const struct told_event *items;
    size_t n;
};

static inline struct record *told_record(const struct maker *m, const struct told_event *e)
{
    return &m->out->items[e->record];
}

/* The event told by this word; NULL: none. */
const struct told_event *told_at(const struct told_events *all, uint32_t token);

/* Whether the token opens a clause of its own: what stands below it belongs to another statement.
 */
bool opens_clause(const struct article *a, uint32_t t);
/* Whether a token belongs to the predicate's own clause. */
bool clause_holds(const struct article *a, uint32_t predicate, uint32_t t);

/* For all events of one sentence, at least one. False: no memory. */
bool event_contexts(struct maker *m, const struct told_events *all);
bool event_sizes(struct maker *m, const struct told_events *all);

#endif
