/* tree.h -- scores of heads -> one tree for a sentence, with exactly one word under the root.
 *
 * Most sentences need no more than each word's best head; the rest get the best tree there is, by
 * Chu and Liu's and Edmonds' algorithm. */
#ifndef DM_MODEL_TREE_H
#define DM_MODEL_TREE_H

#include "base/span.h"

enum { TREE_MAX_WORDS = 2000 };

/* Whether heads[0..n) (0 is the root, else a word's number from 1) are one tree with exactly one
 * child of the root. `seen` has room for n bytes. */
bool tree_is_one(const uint32_t *heads, size_t n, uint8_t *seen);

/* Bytes of work space for a sentence of n words. */
size_t tree_work(size_t n);

/* The best one-rooted tree over scores[i * stride + j]: word i + 1 under j, j in 0..n; the word's
 * own column is not looked at. n is 1..TREE_MAX_WORDS; `work` is aligned for anything.
 * Deterministic: sums are exact and the lower index wins a tie. */
void tree_best(const float *scores, size_t stride, size_t n, uint32_t *heads, void *work);

#endif
