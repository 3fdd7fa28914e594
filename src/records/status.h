/* status.h -- did it happen? Status of a predicate from its grammar: negation, tense, modals, what
 * it hangs on. */
#ifndef DM_RECORDS_STATUS_H
#define DM_RECORDS_STATUS_H

#include "records/records.h"

enum event_status {
    STATUS_ACTUAL,
    STATUS_PLANNED,
    STATUS_HYPOTHETICAL,
    STATUS_NEGATED,
    STATUS_HISTORICAL
};

const char *event_status_text(enum event_status s);
enum event_status event_status_of(const struct maker *m, uint32_t predicate);
/* Of a deed told by a verb that only weighs it: "mulls sanctions". STATUS_ACTUAL: it doesn't. */
enum event_status event_status_of_word(const struct maker *m, uint32_t verb);

/* Time and status need each other: what is more than a year old is history; a deed told in the
 * present of a day to come is planned. */
enum event_status event_status_dated(const struct maker *m, uint32_t predicate, enum event_status s,
                                     struct date when, bool deed);

#endif
