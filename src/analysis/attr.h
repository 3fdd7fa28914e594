/* attr.h -- the encoder's raw scores of attributions, as the marks that an article keeps. */
#ifndef DM_ANALYSIS_ATTR_H
#define DM_ANALYSIS_ATTR_H

#include "analysis/analysis.h"

/* e to the minus i/16: scores are looked up, so that no machine's exp() has a say. */
struct attr_scale {
    float power[256];
};
void attr_scale_make(struct attr_scale *s);

/* Where the groups stand among the encoder's labels; n_attr is 0 where one is missing. */
void attr_map(struct label_map *m, const struct encoder *e);
/* Room for the marks of all words; without any where a sentence isn't read. False: no memory. */
bool attr_room(struct article *a);
/* Of `n` words. */
void attr_pack(const struct attr_scale *s, const struct label_map *m, const float *scores, size_t n,
               uint8_t (*out)[ATTR_MARKS]);

#endif
