/* encoder_parts.h -- what the files of the encoder share: encoder.c opens it, forward.c turns
 * pieces into vectors, heads.c reads the vectors. Not for other rooms. */
#ifndef DM_MODEL_ENCODER_PARTS_H
#define DM_MODEL_ENCODER_PARTS_H

#include "model/encoder.h"
#include "model/kernels.h"
#include "model/names.h"
#include "model/pieces.h"

struct norm_weights {
    const float *gain, *bias;
};

struct layer {
    struct linear qkv, out, ffn1, ffn2;
    struct norm_weights ln1, ln2;
};

struct label_list {
    struct span *text;
    size_t n;
};

struct encoder {
    struct weights weights;
    const struct kernels *k;
    struct pieces pieces;
    struct label_list lists[ENCODER_LISTS];
    struct names_rules names_rules;
    struct span id;
    size_t root; /* the label `root` of LIST_DEPREL */

    size_t n_layers, pool; /* after `pool` layers rows are words, not pieces */
    size_t width, heads, ffn, positions, vocabulary, arc, label;
    const int8_t *piece, *position; /* [vocabulary][width], [positions][width] */
    const float *piece_scale, *position_scale;
    const float *cases; /* [CASE_CLASSES][width] */
    struct norm_weights ln;
    struct layer *layers;
    struct linear upos, feats, lemma, names; /* on word vectors */
    struct linear sent, attr;                /* out 0: the weights have none */
    struct linear arc_dep, arc_head, arc_u, lab_dep, lab_head, lab_u, lab_d;
};

/* ---- working memory: one growing block for each use ---- */

enum scratch_use {
    USE_WORDS,
    USE_ROWS,
    USE_SEQUENCES, /* encoder.c */
    USE_X,
    USE_QKV,
    USE_CONTEXT,
    USE_INNER,
    USE_Q,
    USE_SCALES, /* forward.c */
    USE_INNER_Q,
    USE_INNER_SCALES,
    USE_ATTENTION,
    USE_VECTORS,
    USE_VECTORS_Q,
    USE_VECTORS_SCALES,
    USE_SECOND_Q,
    USE_LOGITS, /* heads.c */
    USE_NAMES,
    USE_NAMES_OUT,
    USE_NAMES_BACK,
    USE_ARC_DEP,
    USE_ARC_HEAD,
    USE_ARC_U,
    USE_ARCS,
    USE_PRODUCTS,
    USE_TREE,
    USE_HEADS,
    USE_LAB_DEP,
    USE_LAB_HEAD,
    USE_LAB_D,
    USE_CHILDREN,
    USE_CHOSEN,
    USE_CHOSEN_Q,
    USE_CHOSEN_U,
    USE_ATTR,
    USE_SENTENCE,
    USES
};

/* One word of the group in hand. */
struct word_place {
    uint32_t row; /* of its first piece */
    uint16_t n_pieces;
    uint8_t case_class;
};

/* One piece. */
struct row_place {
    uint32_t piece;
    uint16_t position;
    uint8_t case_class;
};

/* A stretch of whole words with its own [CLS] and [SEP]. */
struct sequence {
    size_t row, n_rows;
    size_t word, n_words; /* in the group's words */
    size_t slot;          /* of its first word among the vectors */
    bool first;           /* of its sentence: its [CLS] is the root's vector */
};

/* Sentences read together. Slots: for each sentence one vector for the root, then its words'. */
struct group {
    const struct encoder_sentence *sentences;
    size_t n_sentences, n_words, n_rows, n_sequences, n_slots;
    struct word_place *words;
    struct row_place *rows;
    struct sequence *sequences;
};

struct scratch {
    void *at[USES];
    size_t room[USES];
    bool failed; /* no memory at some point since the read began */
};

/* At least `n` times `size` bytes, aligned to 64, with what was there; NULL (and s->failed) without
 * memory. */
void *scratch_room(struct scratch *s, enum scratch_use use, size_t n, size_t size);

/* Vectors of all slots, [n_slots][width]; NULL: no memory. */
float *forward(const struct encoder *e, struct scratch *s, const struct group *g);
/* Reads them: fills the sentences' words. */
dm_status heads_read(const struct encoder *e, struct scratch *s, const struct group *g,
                     const float *vectors, dm_report *why);

#endif
