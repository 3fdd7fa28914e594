/* encoder.h -- the one network that reads sentences: words in, tags, trees and names out.
 *
 * The last of the room, and all that other rooms need of it. An encoder is opened once and then
 * only read: threads share it, each with a scratch of its own. What it says of a sentence depends
 * on the sentence and the weights alone: not on the machine, the batch, or what was read before. */
#ifndef DM_MODEL_ENCODER_H
#define DM_MODEL_ENCODER_H

#include "base/span.h"
#include "base/status.h"

enum { ENCODER_MAX_WORDS = 2000 }; /* of one sentence; the caller splits longer ones */

typedef struct encoder encoder;
struct scratch;

/* Opens a weights file (docs/formats/weights.md). `kernel` forces one by its name; NULL takes
 * the fastest that the machine can run; the results are the same. On DM_OK the caller owns *out
 * (encoder_close), else it is NULL. */
dm_status encoder_open(const char *path, const char *kernel, encoder **out, dm_report *why);
void encoder_close(encoder *e); /* NULL is fine */

/* The lists of labels, in the order of their ids. */
enum encoder_list {
    LIST_UPOS,
    LIST_FEATS,
    LIST_LEMMA,
    LIST_DEPREL,
    LIST_NAMES,
    LIST_ATTR, /* empty where the weights have no such head */
    ENCODER_LISTS
};
const struct span *encoder_labels(const encoder *e, enum encoder_list list, size_t *n);

size_t encoder_width(const encoder *e);          /* floats in a word vector              */
size_t encoder_sentence_width(const encoder *e); /* in a sentence's; 0: there are none   */
struct span encoder_id(const encoder *e);        /* the short name of the weights        */
const char *encoder_kernel(const encoder *e);    /* the kernels in use                   */

/* What the network says of one word; ids are places in the lists of labels. */
struct encoder_word {
    uint32_t head; /* 0: the root; else the number of its head in the sentence, from 1 */
    uint16_t upos, feats, lemma, deprel, names;
    float p_upos;  /* probability of the tag, before the others are looked at  */
    float p_head;  /* of this head among all words and the root                */
    float p_names; /* of this label at this word, without regard to neighbours */
};

struct encoder_sentence {
    const struct span *words;
    size_t n_words;
    struct encoder_word *out; /* room for n_words                                        */
    float *vectors;           /* NULL, or room for n_words * encoder_width: word vectors */
    uint8_t *name_scores;     /* NULL, or room for n_words * labels of names: how far each label
                                 stays behind the word's best, in 16ths of a nat, at most 255 */
    float *sentence_vector;   /* NULL, or room for encoder_sentence_width                */
    /* For the quotes room: NULL, or room for n_words * (the length of LIST_ATTR) raw scores. The
     * labels are groups of three, X-O, X-B, X-I, each group a choice of its own. */
    float *attr;
};

/* Working memory of one thread; grows to what the longest sentence needs and stays. NULL: no
 * memory. */
struct scratch *scratch_new(void);
void scratch_free(struct scratch *s);

/* Reads `n` sentences; more at a time are read faster, with the same results. DM_LIMIT when one is
 * too long, DM_NO_MEMORY; then nothing that was written counts. */
dm_status encoder_read(const encoder *e, struct scratch *s,
                       const struct encoder_sentence *sentences, size_t n, dm_report *why);

/* Word pieces that sentences have, with the two at the ends: what reading them costs. */
size_t encoder_pieces(const encoder *e, const struct encoder_sentence *sentences, size_t n);

#endif
