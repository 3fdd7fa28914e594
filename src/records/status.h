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

#endif
