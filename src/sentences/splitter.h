/* splitter.h -- the trained part of the sentence splitter: a file (docs/formats/split.md) with a
 * table of weights, mapped and used as it lies. */
#ifndef DM_SENTENCES_SPLITTER_H
#define DM_SENTENCES_SPLITTER_H

#include "base/span.h"
#include "base/status.h"

struct splitter;

/* On DM_OK the caller owns *out; else `why` says what is wrong with which file. */
dm_status splitter_open(struct splitter **out, const char *path, dm_report *why);
void splitter_close(struct splitter *s);

/* The weight of a feature, 0 for one that it does not know. */
int splitter_weight(const struct splitter *s, uint32_t hash);
/* The score above which a sentence ends: where the rules would end it too, behind another final
 * mark, behind none. */
enum gap_class { GAP_AGREED, GAP_MARK, GAP_BARE, GAP_CLASSES };
int splitter_threshold(const struct splitter *s, enum gap_class c);

#endif
