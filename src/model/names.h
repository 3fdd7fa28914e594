/* names.h -- scores of name labels -> the best legal sequence of them.
 *
 * A name is `S-X` alone, or `B-X`, any number of `I-X`, `E-X`; all else is `O`. */
#ifndef DM_MODEL_NAMES_H
#define DM_MODEL_NAMES_H

#include "base/span.h"
#include "base/status.h"

enum { NAMES_MAX_LABELS = 256 };

struct names_rules {
    size_t n;
    bool first[NAMES_MAX_LABELS], last[NAMES_MAX_LABELS];
    uint8_t follows[NAMES_MAX_LABELS][NAMES_MAX_LABELS]; /* follows[a][b]: b may stand after a */
};

/* Reads what the labels mean; `O` must be among them. */
dm_status names_rules_of(struct names_rules *r, const struct span *labels, size_t n,
                         const char *what, dm_report *why);

/* The legal sequence of the largest sum of scores[i * stride + label], i < n; the lower label wins
 * a tie. `back` has room for n * r->n. */
void names_best(const struct names_rules *r, const float *scores, size_t stride, size_t n,
                uint16_t *out, uint8_t *back);

#endif
