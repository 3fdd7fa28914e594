/* forward.c -- pieces -> vectors of words: the transformer.
 *
 * Two loops inside one another keep the caches warm. Sequences go through together, up to
 * BATCH_ROWS pieces; and whatever treats each piece for itself (all but attention) runs over BLOCK
 * rows at a time through several layers' steps, so that the wide inner vectors never leave the
 * second-level cache. */
#include "model/encoder_parts.h"

enum { BATCH_ROWS = 160, BLOCK = 96 };

/* The places of one batch's numbers. */
struct batch {
    const struct row_place *places;
    size_t n_rows;
    float *x;       /* [n_rows][width]     the residual stream        */
    float *qkv;     /* [n_rows][3 width]                              */
    float *context; /* [n_rows][width]     what attention gathers     */
    float *inner;   /* [BLOCK][max(ffn, width)]                       */
    float *y;       /* [BLOCK][width]                                 */
    float *scales, *inner_scales;
    char *q, *inner_q; /* quantised: [n_rows][width], [BLOCK][max(ffn, width)] */
    float *attention;
};

static bool batch_room(const struct encoder *e, struct scratch *s, struct batch *b, size_t longest)
{
    size_t n = b->n_rows, h = e->width, f = e->ffn > h ? e->ffn : h, cell = e->k->cell;
    b->x = scratch_room(s, USE_X, n * h, sizeof(float));
    b->qkv = scratch_room(s, USE_QKV, n * 3 * h, sizeof(float));
    b->context = scratch_room(s, USE_CONTEXT, n * h, sizeof(float));
    b->inner = scratch_room(s, USE_INNER, BLOCK * (f + h), sizeof(float));
    b->scales = scratch_room(s, USE_SCALES, n, sizeof(float));
    b->inner_scales = scratch_room(s, USE_INNER_SCALES, BLOCK, sizeof(float));
    b->q = scratch_room(s, USE_Q, n * h, cell);
    b->inner_q = scratch_room(s, USE_INNER_Q, BLOCK * f, cell);
    b->attention = scratch_room(s, USE_ATTENTION, kernels_attention_work(longest, h / e->heads),
                                sizeof(float));
    if (s->failed)
        return false;
    b->y = b->inner + BLOCK * f;
    return true;
}

/* Rows [from, from + n) become the sum of their three embeddings, normed. */
static void embed(const struct encoder *e, const struct batch *b, size_t from, size_t n)
{
    size_t h = e->width;
    for (size_t r = from; r < from + n; r++) {
        const struct row_place *p = &b->places[r];
        float *x = b->x + r * h;
        e->k->add_int8(x, e->piece + p->piece * h, e->piece_scale[p->piece], h, 1);
        e->k->add_int8(x, e->position + p->position * h, e->position_scale[p->position], h, 0);
        e->k->add(x, e->cases + p->case_class * h, h);
    }
    e->k->norm(b->x + from * h, NULL, e->ln.gain, e->ln.bias, n, h, b->q + from * h * e->k->cell,
               b->scales + from);
}

static void queries(const struct encoder *e, const struct batch *b, const struct layer *l,
                    size_t from, size_t n)
{
    size_t h = e->width;
    e->k->linear(&l->qkv, b->q + from * h * e->k->cell, b->scales + from, n, b->qkv + from * 3 * h,
                 3 * h);
}

/* What follows attention in a layer, for rows [from, from + n). */
static void digest(const struct encoder *e, const struct batch *b, const struct layer *l,
                   size_t from, size_t n)
{
    const struct kernels *k = e->k;
    size_t h = e->width;
    float *x = b->x + from * h, *scales = b->scales + from;
    char *q = b->q + from * h * k->cell;
    k->quantise(b->context + from * h, n, h, b->inner_q, b->inner_scales);
    k->linear(&l->out, b->inner_q, b->inner_scales, n, b->y, h);
    k->norm(x, b->y, l->ln1.gain, l->ln1.bias, n, h, q, scales);
    k->linear(&l->ffn1, q, scales, n, b->inner, e->ffn);
    k->gelu(b->inner, n, e->ffn, b->inner_q, b->inner_scales);
    k->linear(&l->ffn2, b->inner_q, b->inner_scales, n, b->y, h);
    k->norm(x, b->y, l->ln2.gain, l->ln2.bias, n, h, q, scales);
}

static size_t block_of(const struct batch *b, size_t from)
{
    return b->n_rows - from < BLOCK ? b->n_rows - from : BLOCK;
}

/* All layers over one batch of sequences. */
static void layers(const struct encoder *e, const struct batch *b, const struct sequence *sequences,
                   size_t n)
{
    for (size_t r = 0; r < b->n_rows; r += BLOCK) {
        embed(e, b, r, block_of(b, r));
        queries(e, b, &e->layers[0], r, block_of(b, r));
    }
    for (size_t i = 0; i < e->n_layers; i++) {
        for (size_t k = 0; k < n; k++) {
            size_t row = sequences[k].row - sequences[0].row;
            e->k->attention(b->qkv + row * 3 * e->width, sequences[k].n_rows, e->heads,
                            e->width / e->heads, b->context + row * e->width, b->attention);
        }
        for (size_t r = 0; r < b->n_rows; r += BLOCK) {
            digest(e, b, &e->layers[i], r, block_of(b, r));
            if (i + 1 < e->n_layers)
                queries(e, b, &e->layers[i + 1], r, block_of(b, r));
        }
    }
}

/* A word's vector is the mean of its pieces'; the root's is that of the first [CLS]. */
static void pool(const struct encoder *e, const struct group *g, const struct sequence *q,
                 const float *x, float *vectors)
{
    size_t h = e->width;
    if (q->first)
        memcpy(vectors + (q->slot - 1) * h, x, h * sizeof *x);
    for (size_t i = 0; i < q->n_words; i++) {
        const struct word_place *w = &g->words[q->word + i];
        const float *piece = x + (w->row - q->row) * h;
        float *v = vectors + (q->slot + i) * h;
        memcpy(v, piece, h * sizeof *v);
        for (size_t k = 1; k < w->n_pieces; k++)
            e->k->add(v, piece + k * h, h);
        if (w->n_pieces > 1)
            e->k->multiply(v, 1.0F / (float)w->n_pieces, h);
    }
}

float *forward(const struct encoder *e, struct scratch *s, const struct group *g)
{
    float *vectors = scratch_room(s, USE_VECTORS, g->n_slots * e->width, sizeof(float));
    for (size_t i = 0, end; i < g->n_sequences; i = end) {
        const struct sequence *first = &g->sequences[i];
        struct batch b = { .places = g->rows + first->row };
        size_t longest = 0;
        for (end = i; end < g->n_sequences; end++) {
            const struct sequence *q = &g->sequences[end];
            if (end > i && b.n_rows + q->n_rows > BATCH_ROWS)
                break;
            b.n_rows += q->n_rows;
            longest = q->n_rows > longest ? q->n_rows : longest;
        }
        if (!batch_room(e, s, &b, longest))
            return NULL;
        layers(e, &b, first, end - i);
        for (size_t k = i; k < end; k++)
            pool(e, g, &g->sequences[k], b.x + (g->sequences[k].row - first->row) * e->width,
                 vectors);
    }
    return vectors;
}
