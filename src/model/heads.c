/* heads.c -- vectors of words -> tags, lemmas, names, trees and their labels.
 *
 * Everything that reads a word's vector by itself runs over many words at once; names and trees go
 * sentence by sentence. Labels of arcs come last, for all sentences of a group: they are scored for
 * the chosen heads only, and what depends on a head alone is computed once for all its children. */
#include "model/encoder_parts.h"
#include "model/tree.h"

enum { BLOCK = 64, HEADS_AT_ONCE = 48 };
enum { LABELS_AT_ONCE = 16 }; /* so many times any number of weights fills whole vectors */

/* What the heads of one group share. Rows are slots: each sentence's root, then its words. */
struct reading {
    const struct encoder *e;
    struct scratch *s;
    const struct group *g;
    const char *q; /* the vectors, quantised */
    const float *scales;
    float *logits;                     /* [BLOCK][widest list]                           */
    float *arc_dep, *arc_head, *arc_u; /* [n_slots][arc]                                 */
    float *lab_dep, *lab_head;         /* [n_slots][label]                               */
    float *lab_d;                      /* [n_slots][n_deprel16]                          */
    float *names;                      /* [n_slots][n_names16]                           */
};

/* A layer over all slots. */
static void all_rows(const struct reading *r, const struct linear *layer, const char *q,
                     const float *scales, float *out)
{
    r->e->k->linear(layer, q, scales, r->g->n_slots, out, layer->out16);
}

/* ---- labels read off the word's own vector ---- */

/* The word of a slot, or NULL for a root; `slot` must go up by one from call to call, from 0. */
struct cursor {
    size_t sentence, next; /* the slot where the next sentence begins */
};

static struct encoder_word *word_of(const struct group *g, struct cursor *c, size_t slot)
{
    if (slot == c->next) {
        c->next += g->sentences[c->sentence++].n_words + 1;
        return NULL;
    }
    const struct encoder_sentence *at = &g->sentences[c->sentence - 1];
    return at->out + (slot - (c->next - at->n_words));
}

static void put_label(const struct reading *r, enum encoder_list list, const float *row,
                      struct encoder_word *word)
{
    const struct kernels *k = r->e->k;
    size_t n = r->e->lists[list].n;
    uint16_t id = (uint16_t)k->best(row, n);
    if (list == LIST_FEATS)
        word->feats = id;
    else if (list == LIST_LEMMA)
        word->lemma = id;
    else {
        word->upos = id;
        word->p_upos = k->probability(row, n, id);
    }
}

static void read_labels(const struct reading *r, const struct linear *layer, enum encoder_list list)
{
    struct cursor c = { 0 };
    for (size_t from = 0; from < r->g->n_slots; from += BLOCK) {
        size_t n = r->g->n_slots - from < BLOCK ? r->g->n_slots - from : BLOCK;
        r->e->k->linear(layer, r->q + from * layer->in * r->e->k->cell, r->scales + from, n,
                        r->logits, layer->out16);
        for (size_t i = 0; i < n; i++) {
            struct encoder_word *word = word_of(r->g, &c, from + i);
            if (word != NULL)
                put_label(r, list, r->logits + i * layer->out16, word);
        }
    }
}

/* ---- one sentence: names, tree ---- */

/* One word's scores as the analysis keeps them: a byte for each label. */
static void pack_scores(const struct kernels *k, const float *row, size_t n, uint8_t *out)
{
    float best = row[k->best(row, n)];
    for (size_t i = 0; i < n; i++) {
        float behind = (best - row[i]) * 16.0F + 0.5F;
        out[i] = behind < 255.0F ? (uint8_t)behind : 255;
    }
}

/* `slot`: of the sentence's root. False: no memory. */
static bool read_names(const struct reading *r, const struct encoder_sentence *sentence,
                       size_t slot)
{
    const struct encoder *e = r->e;
    size_t n = sentence->n_words, width = e->names.out16;
    const float *scores = r->names + (slot + 1) * width;
    uint16_t *ids = scratch_room(r->s, USE_NAMES_OUT, n, sizeof *ids);
    uint8_t *back = scratch_room(r->s, USE_NAMES_BACK, n * e->names_rules.n, 1);
    if (r->s->failed)
        return false;
    names_best(&e->names_rules, scores, width, n, ids, back);
    for (size_t i = 0; i < n; i++) {
        sentence->out[i].names = ids[i];
        sentence->out[i].p_names = e->k->probability(scores + i * width, e->names_rules.n, ids[i]);
        if (sentence->name_scores != NULL)
            pack_scores(e->k, scores + i * width, e->names_rules.n,
                        sentence->name_scores + i * e->names_rules.n);
    }
    return true;
}

static bool read_tree(const struct reading *r, const struct encoder_sentence *sentence, size_t slot)
{
    const struct kernels *k = r->e->k;
    size_t n = sentence->n_words, a = r->e->arc, width = kernels_round(n + 1);
    float *arcs = scratch_room(r->s, USE_ARCS, n * width, sizeof *arcs);
    float *work = scratch_room(r->s, USE_PRODUCTS, width * a, sizeof *work);
    uint32_t *heads = scratch_room(r->s, USE_HEADS, n, sizeof *heads);
    void *tree = scratch_room(r->s, USE_TREE, n, 1);
    if (r->s->failed)
        return false;
    k->products(r->arc_u + (slot + 1) * a, n, r->arc_head + slot * a, n + 1, a, arcs, work);
    for (size_t i = 0; i < n; i++) {
        arcs[i * width + i + 1] = -3e38F; /* no word is its own head */
        heads[i] = (uint32_t)k->best(arcs + i * width, n + 1);
    }
    if (!tree_is_one(heads, n, tree)) {
        tree = scratch_room(r->s, USE_TREE, tree_work(n), 1);
        if (tree == NULL)
            return false;
        tree_best(arcs, width, n, heads, tree);
    }
    for (size_t i = 0; i < n; i++) {
        sentence->out[i].head = heads[i];
        sentence->out[i].p_head = k->probability(arcs + i * width, n + 1, heads[i]);
    }
    return true;
}

/* ---- labels of arcs ---- */

/* Words of the group by their heads: lists through first[head], next[word], of slots; 0 ends one
 * (slot 0 is a root, and no word). Words under a root are in no list: their label is known. */
struct children {
    uint32_t *first, *next, *heads;
    size_t n_heads;
};

static bool find_children(const struct reading *r, struct children *c)
{
    size_t n = r->g->n_slots, slot = n;
    c->first = scratch_room(r->s, USE_CHILDREN, 3 * n, sizeof *c->first);
    if (c->first == NULL)
        return false;
    c->next = c->first + n;
    c->heads = c->next + n;
    c->n_heads = 0;
    memset(c->first, 0, n * sizeof *c->first);
    for (size_t k = r->g->n_sentences; k-- > 0;) {
        const struct encoder_sentence *sentence = &r->g->sentences[k];
        slot -= sentence->n_words + 1;
        for (size_t i = sentence->n_words; i > 0; i--) {
            size_t head = slot + sentence->out[i - 1].head;
            if (head == slot)
                continue;
            if (c->first[head] == 0)
                c->heads[c->n_heads++] = (uint32_t)head;
            c->next[slot + i] = c->first[head];
            c->first[head] = (uint32_t)(slot + i);
        }
    }
    return true;
}

/* Adds to the scores of `n` labels from `from` on, for all children of `n_heads` heads, what the
 * pairs of head and child say. */
static void score_labels(const struct reading *r, const struct children *c, const uint32_t *heads,
                         size_t n_heads, const float *u, size_t stride, size_t from, size_t n)
{
    size_t b = r->e->label, wide = r->e->lab_d.out16;
    for (size_t i = 0; i < n_heads; i++)
        for (uint32_t w = c->first[heads[i]]; w != 0; w = c->next[w]) {
            float *scores = r->lab_d + w * wide + from;
            r->e->k->labels(u + i * stride, r->lab_dep + w * b, scores, n, b, scores);
        }
}

/* The best labels; `root` belongs to the root's child and to nobody else. */
static void choose_labels(const struct reading *r)
{
    const struct encoder *e = r->e;
    struct cursor c = { 0 };
    for (size_t slot = 0; slot < r->g->n_slots; slot++) {
        struct encoder_word *word = word_of(r->g, &c, slot);
        float *scores = r->lab_d + slot * e->lab_d.out16;
        if (word == NULL)
            continue;
        scores[e->root] = -3e38F;
        word->deprel =
            (uint16_t)(word->head == 0 ? e->root : e->k->best(scores, e->lists[LIST_DEPREL].n));
    }
}

/* A few labels for many heads at a time: the weights of the pairs are the largest layer of all, and
 * pass through the caches once for each HEADS_AT_ONCE heads of the group. */
static bool read_arc_labels(const struct reading *r)
{
    const struct encoder *e = r->e;
    const struct kernels *k = e->k;
    struct children c;
    size_t b = e->label, labels = e->lists[LIST_DEPREL].n, wide = LABELS_AT_ONCE * (b + 1);
    float *rows = scratch_room(r->s, USE_CHOSEN, HEADS_AT_ONCE * (b + 1), sizeof *rows);
    char *q = scratch_room(r->s, USE_CHOSEN_Q, HEADS_AT_ONCE * b, k->cell);
    float *u = scratch_room(r->s, USE_CHOSEN_U, HEADS_AT_ONCE * wide, sizeof *u);
    if (!find_children(r, &c) || r->s->failed)
        return false;
    float *scales = rows + HEADS_AT_ONCE * b;
    for (size_t at = 0; at < c.n_heads; at += HEADS_AT_ONCE) {
        size_t n = c.n_heads - at < HEADS_AT_ONCE ? c.n_heads - at : HEADS_AT_ONCE;
        for (size_t i = 0; i < n; i++)
            memcpy(rows + i * b, r->lab_head + c.heads[at + i] * b, b * sizeof *rows);
        k->quantise(rows, n, b, q, scales);
        for (size_t from = 0; from < labels; from += LABELS_AT_ONCE) {
            size_t some = labels - from < LABELS_AT_ONCE ? labels - from : LABELS_AT_ONCE;
            struct linear part =
                linear_part(&e->lab_u, from * (b + 1), kernels_round(some * (b + 1)));
            k->linear(&part, q, scales, n, u, wide);
            score_labels(r, &c, c.heads + at, n, u, wide, from, some);
        }
    }
    choose_labels(r);
    return true;
}

/* ---- what is handed over as numbers ---- */

/* Raw scores of the attr head, without the columns that only fill up. */
static bool put_attr(const struct reading *r, const struct encoder_sentence *sentence, size_t slot)
{
    const struct linear *layer = &r->e->attr;
    float *rows = scratch_room(r->s, USE_ATTR, BLOCK * layer->out16, sizeof *rows);
    if (rows == NULL)
        return false;
    for (size_t from = 0; from < sentence->n_words; from += BLOCK) {
        size_t n = sentence->n_words - from < BLOCK ? sentence->n_words - from : BLOCK;
        size_t row = slot + 1 + from;
        r->e->k->linear(layer, r->q + row * layer->in * r->e->k->cell, r->scales + row, n, rows,
                        layer->out16);
        for (size_t i = 0; i < n; i++)
            memcpy(sentence->attr + (from + i) * layer->out, rows + i * layer->out16,
                   layer->out * sizeof *rows);
    }
    return true;
}

/* The sentence head over the mean of the words' vectors; of no words, zeros. */
static bool put_sentence(const struct reading *r, const struct encoder_sentence *sentence,
                         const float *vectors)
{
    const struct linear *layer = &r->e->sent;
    const struct kernels *k = r->e->k;
    size_t h = r->e->width, cells = h * k->cell;
    float *mean = scratch_room(r->s, USE_SENTENCE, h * sizeof *mean + cells, 1);
    if (mean == NULL)
        return false;
    if (sentence->n_words == 0) {
        memset(sentence->sentence_vector, 0, layer->out * sizeof *mean);
        return true;
    }
    memcpy(mean, vectors, h * sizeof *mean);
    for (size_t i = 1; i < sentence->n_words; i++)
        k->add(mean, vectors + i * h, h);
    k->multiply(mean, 1.0F / (float)sentence->n_words, h);
    float scale;
    k->quantise(mean, 1, h, mean + h, &scale);
    k->linear(layer, mean + h, &scale, 1, sentence->sentence_vector, layer->out16);
    return true;
}

static bool hand_over(const struct reading *r, const struct encoder_sentence *sentence, size_t slot,
                      const float *vectors)
{
    size_t h = r->e->width;
    bool good = true;
    if (sentence->vectors != NULL)
        memcpy(sentence->vectors, vectors, sentence->n_words * h * sizeof *vectors);
    if (sentence->attr != NULL && r->e->attr.out > 0)
        good = put_attr(r, sentence, slot);
    if (sentence->sentence_vector != NULL && r->e->sent.out > 0)
        good = good && put_sentence(r, sentence, vectors);
    return good;
}

/* ---- all ---- */

static size_t largest(const size_t *n, size_t count)
{
    size_t most = 0;
    for (size_t i = 0; i < count; i++)
        most = n[i] > most ? n[i] : most;
    return most;
}

static bool reading_room(struct reading *r)
{
    const struct encoder *e = r->e;
    size_t n = r->g->n_slots;
    size_t wide[] = { e->upos.out16, e->feats.out16, e->lemma.out16, e->lab_d.out16 };
    r->logits = scratch_room(r->s, USE_LOGITS, BLOCK * largest(wide, 4), sizeof(float));
    r->arc_dep = scratch_room(r->s, USE_ARC_DEP, n * e->arc, sizeof(float));
    r->arc_head = scratch_room(r->s, USE_ARC_HEAD, n * e->arc, sizeof(float));
    r->arc_u = scratch_room(r->s, USE_ARC_U, n * e->arc, sizeof(float));
    r->lab_dep = scratch_room(r->s, USE_LAB_DEP, n * e->label, sizeof(float));
    r->lab_head = scratch_room(r->s, USE_LAB_HEAD, n * e->label, sizeof(float));
    r->lab_d = scratch_room(r->s, USE_LAB_D, n * e->lab_d.out16, sizeof(float));
    r->names = scratch_room(r->s, USE_NAMES, n * e->names.out16, sizeof(float));
    return !r->s->failed;
}

/* What all words need before a sentence's tree can be looked for. */
static bool read_vectors(struct reading *r, const float *vectors)
{
    const struct encoder *e = r->e;
    const struct kernels *k = e->k;
    size_t n = r->g->n_slots, wide[] = { e->width, e->arc, e->label };
    char *q = scratch_room(r->s, USE_VECTORS_Q, n * e->width, k->cell);
    char *inner = scratch_room(r->s, USE_SECOND_Q, n * largest(wide, 3), k->cell);
    float *scales = scratch_room(r->s, USE_VECTORS_SCALES, 2 * n, sizeof *scales);
    if (r->s->failed || !reading_room(r))
        return false;
    k->quantise(vectors, n, e->width, q, scales);
    r->q = q;
    r->scales = scales;
    read_labels(r, &e->upos, LIST_UPOS);
    read_labels(r, &e->feats, LIST_FEATS);
    read_labels(r, &e->lemma, LIST_LEMMA);
    all_rows(r, &e->names, q, scales, r->names);
    all_rows(r, &e->arc_dep, q, scales, r->arc_dep);
    all_rows(r, &e->arc_head, q, scales, r->arc_head);
    all_rows(r, &e->lab_dep, q, scales, r->lab_dep);
    all_rows(r, &e->lab_head, q, scales, r->lab_head);
    k->leaky(r->arc_dep, n * e->arc);
    k->leaky(r->arc_head, n * e->arc);
    k->leaky(r->lab_dep, n * e->label);
    k->leaky(r->lab_head, n * e->label);
    k->quantise(r->arc_dep, n, e->arc, inner, scales + n);
    all_rows(r, &e->arc_u, inner, scales + n, r->arc_u);
    k->quantise(r->lab_dep, n, e->label, inner, scales + n);
    all_rows(r, &e->lab_d, inner, scales + n, r->lab_d);
    return true;
}

dm_status heads_read(const struct encoder *e, struct scratch *s, const struct group *g,
                     const float *vectors, dm_report *why)
{
    struct reading r = { .e = e, .s = s, .g = g };
    bool good = read_vectors(&r, vectors);
    size_t slot = 0;
    for (size_t i = 0; good && i < g->n_sentences; i++) {
        const struct encoder_sentence *sentence = &g->sentences[i];
        if (sentence->n_words > 0)
            good = read_names(&r, sentence, slot) && read_tree(&r, sentence, slot);
        good = good && hand_over(&r, sentence, slot, vectors + (slot + 1) * e->width);
        slot += sentence->n_words + 1;
    }
    good = good && read_arc_labels(&r);
    return good ? DM_OK : fail(why, DM_NO_MEMORY, "no memory to read a sentence");
}
