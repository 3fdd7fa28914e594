/* skip.h -- sentences that are not parsed: what is seen of their tokens' shapes, and the flat tree
 * that they get. */
#ifndef DM_ANALYSIS_SKIP_H
#define DM_ANALYSIS_SKIP_H

#include "article/article.h"
#include "lexicon/lexicon.h"

enum { SKIP_LEAST_TOKENS = 8 }; /* parsing fewer costs next to nothing */

/* Why the sentence need not be parsed; SKIP_NOT when in doubt. */
enum skip skip_of(struct article *a, const struct lexicon *l, const struct sentence *s);

/* Tags by shape, the first word as root of all others. */
void skipped_tree(struct article *a, const struct sentence *s);

#endif
