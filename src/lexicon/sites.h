/* sites.h -- the lines of a place: where it is. Used by the builder alone. */
#ifndef DM_LEXICON_SITES_H
#define DM_LEXICON_SITES_H

#include "lexicon/builder.h"

/* One of the lines kind, at, in, near, size, geonames of the entry last begun; mistakes are noted.
 */
void site_line(struct builder *b, enum lexicon_key key, uint32_t line, struct span value);

/* When all files are read: gives places without coordinates those of the gazetteer's town of the
 * same name and state, and holds the others against their neighbours. `with_gazetteer`: the towns
 * belong to what is built; a place that borrows is a mistake elsewhere. False: no memory. */
bool sites_settle(struct builder *b, bool with_gazetteer);

#endif
