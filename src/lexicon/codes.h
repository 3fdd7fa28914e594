/* codes.h -- the lines of data/codes/: what a type of event is called elsewhere, and where it
 * stands on the scales. Used by the builder; what the rooms ask is in lexicon.h. */
#ifndef DM_LEXICON_CODES_H
#define DM_LEXICON_CODES_H

#include "lexicon/builder.h"

/* The name under which a `plover` or `scale` line is kept; a mistake is noted. */
struct span codes_head(struct builder *b, enum entry_kind kind, uint32_t line, struct span value);
/* Notes what is wrong with a line `quad`, `score`, `cameo` or `ahead`. */
void codes_row(struct builder *b, enum lexicon_key key, uint32_t line, struct span value);
/* Once all files were read: every CAMEO code that is given must be on the scale, every context there.
 * Only of the `whole` lexicon: a user's few entries stand on ours. */
void codes_settle(struct builder *b, bool whole);

#endif
