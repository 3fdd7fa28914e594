/* linker.h -- whether two phrases of a text mean the same: numbers in, scores out.
 *
 * A small network beside the encoder (docs/formats/chains.md): of each phrase it takes the
 * encoder's vector of its head and facts, of each pair comparisons, all as small numbers whose
 * tables lie in its weights. It knows nothing of what the numbers mean; the caller and the weights
 * must agree on how many there are, or the file is refused. */
#ifndef DM_MODEL_LINKER_H
#define DM_MODEL_LINKER_H

#include "base/span.h"
#include "base/status.h"

enum { LINKER_MARKS = 64, LINKER_HIDDEN = 64 /* SMALL_HIDDEN */, LINKER_GROUPS = 16 };

struct linker;

/* How many values each fact and each comparison may take. */
struct linker_shape {
    const uint16_t *facts, *pairs;
    size_t n_facts, n_pairs, width; /* width: floats of a word's vector */
};

/* `kernel` as in encoder_open. On DM_OK the caller owns *out (linker_close), else it is NULL. */
dm_status linker_open(struct linker **out, const char *path, const char *kernel,
                      const struct linker_shape *shape, dm_report *why);
void linker_close(struct linker *l); /* NULL is fine */

/* What is kept of a word: as the earlier of a pair, as the later. */
struct linker_marks {
    int8_t earlier[LINKER_MARKS], later[LINKER_MARKS];
};
/* Vectors of `n` words, one after the other, to marks. False: no memory. */
bool linker_read(const struct linker *l, const float *vectors, size_t n, struct linker_marks *out);

/* What one phrase adds to the pairs it stands in, and how much speaks for its being new. */
struct linker_phrase {
    float earlier[LINKER_HIDDEN], later[LINKER_HIDDEN], alone;
};
void linker_phrase(const struct linker *l, const struct linker_marks *marks, const uint16_t *facts,
                   struct linker_phrase *out);

/* How much speaks for two phrases meaning the same; the same scale as `alone`. */
float linker_pair(const struct linker *l, const struct linker_phrase *earlier,
                  const struct linker_phrase *later, const struct linker_marks *earlier_marks,
                  const struct linker_marks *later_marks, const uint16_t *pairs);

/* Softmax of `n` scores, to a sixteenth of a nat. */
void linker_shares(const struct linker *l, const float *scores, size_t n, float *out);

#endif
