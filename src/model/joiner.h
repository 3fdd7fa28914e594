/* joiner.h -- which words of saying and which source belong to marked words: a file of weights
 * (docs/formats/quotes.md), mapped and used as it lies. What is measured is in quotes_runs.c. */
#ifndef DM_MODEL_JOINER_H
#define DM_MODEL_JOINER_H

#include "base/span.h"
#include "base/status.h"

/* Features are numbers; each kind of candidate has a block of its own. */
enum {
    LINK_CUE = 0,       /* words attributed and a cue       */
    LINK_SOURCE = 2048, /* a cue and a source               */
    LINK_DROP = 4096,   /* words that are no attribution    */
    LINK_BARE = 4224,   /* words without a cue at hand      */
    LINK_PREV = 4352,   /* words that go on with those before */
    LINK_NONE = 4608,   /* a cue without a source           */
    LINK_FEATURES = 5120
};

struct joiner;

/* On DM_OK the caller owns *out; else `why` says what is wrong with which file. */
dm_status joiner_open(struct joiner **out, const char *path, dm_report *why);
void joiner_close(struct joiner *l);

/* Sum of the weights of `n` features, in 16ths of a nat. */
int joiner_score(const struct joiner *l, const uint16_t *features, size_t n);

#endif
