/* json_array.h -- a JSON array of objects, object by object: the whole never needs to be held. */
#ifndef DM_INTAKE_JSON_ARRAY_H
#define DM_INTAKE_JSON_ARRAY_H

#include "intake/source.h"

struct json_array {
    bool begun, broken; /* the bracket was met; after damage the next object is to be looked for */
    bool over;
    size_t count; /* objects met */
    size_t line;  /* of the object met last */
};

/* Whether it begins like one; also with one byte of that wrong. */
bool json_array_sniff(struct span head);
/* The next object as it is written. On DM_BAD_INPUT and DM_LIMIT the next call goes on behind the
 * damage. */
dm_status json_array_next(struct json_array *j, struct source *s, size_t limit, struct span *out,
                          bool *end, dm_report *why);

#endif
