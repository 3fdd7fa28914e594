/* pack.h -- an article's records as bytes and back: what a child that read the article sends. */
#ifndef DM_RECORDS_PACK_H
#define DM_RECORDS_PACK_H

#include "base/pack.h"
#include "records/record.h"

void records_pack(struct buffer *b, const struct records *records);
/* Records in the arena whose texts point into the packed bytes; false: no memory, or no records.
 * Nothing of what is packed is believed: kinds, types and lengths are checked. */
bool records_unpack(struct arena *arena, struct unpack *from, struct records *out);

#endif
