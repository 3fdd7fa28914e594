/* inside.h -- what the files of this room share. */
#ifndef DM_FETCH_INSIDE_H
#define DM_FETCH_INSIDE_H

#include "fetch/fetch.h"

bool fetch_request_unpack(struct span packed, struct fetch_request *out);
void fetch_answer_pack(struct buffer *b, const struct fetch_answer *a);
void fetch_failure_pack(struct buffer *b, dm_status status, const dm_report *why);

#endif
