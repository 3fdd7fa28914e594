/* forward.c -- pieces -> vectors of words: the transformer.
 *
 * What is in hand stays in the caches. Sequences go through together, up to BATCH_ROWS pieces; a
 * few heads at a time get their queries, keys and values and have done with them before the next
 * ones are made; and whatever treats each piece for itself (all but attention) runs over BLOCK rows
 * at a time through several steps. */
#include "model/encoder_parts.h"

enum { BATCH_ROWS = 160, BLOCK = 96 };
enum { PART = 64 }; /* outputs of queries, of keys, of values made at a time, at least a head's */

/* The places of one batch's numbers. */
struct batch {
    const struct row_place *places;
    const struct sequence *sequences;
    size_t n_sequences, n_rows;
    bool pooled;    /* rows are words by now, not pieces              */
    float *x;       /* [n_rows][width]     the residual stream        */
    float *qkv;     /* [n_rows][3 parts]   of the heads in hand       */
    float *context; /* [n_rows][width]     what attention gathers     */
    float *inner;   /* [BLOCK][ffn]                                   */
    float *y;       /* [BLOCK][width]                                 */
    float *scales, *inner_scales;
    char *q, *inner_q; /* quantised: [n_rows][width], [BLOCK][max(ffn, width)] */
    float *attention;
};

static size_t heads_at_once(const struct encoder *e)
{
    size_t dim = e->width / e->heads, n = dim < PART ? PART / dim : 1;
    return n < e->heads ? n : e->heads;
}

static bool batch_room(const struct encoder *e, struct scratch *s, struct batch *b, size_t longest)
{
    size_t n = b->n_rows, h = e->width, f = e->ffn > h ? e->ffn : h, cell = e->k->cell;
    size_t dim = h / e->heads;
    b->x = scratch_room(s, USE_X, n * h, sizeof(float));
    b->qkv = scratch_room(s, USE_QKV, n * 3 * heads_at_once(e) * dim, sizeof(float));
    b->context = scratch_room(s, USE_CONTEXT, n * h, sizeof(float));
    b->inner = scratch_room(s, USE_INNER, BLOCK * (f + h), sizeof(float));
    b->scales = scratch_room(s, USE_SCALES, n, sizeof(float));
    b->inner_scales = scratch_room(s, USE_INNER_SCALES, BLOCK, sizeof(float));
    b->q = scratch_room(s, USE_Q, n * h, cell);
    b->inner_q = scratch_room(s, USE_INNER_Q, BLOCK * f, cell);
    b->attention =
        scratch_room(s, USE_ATTENTION, kernels_attention_work(longest, dim), sizeof(float));
    if (s->failed)
        return false;
    b->y = b->inner + BLOCK * f;
    return true;
}

static size_t rows_of(const struct batch *b, const struct sequence *q)
{
    return b->pooled ? q->n_words + 1 : q->n_rows;
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

/* Attention of `count` heads from head `first` on, over all sequences. */
static void attend(const struct encoder *e, const struct batch *b, const struct layer *l,
                   size_t first, size_t count)
{
    size_t h = e->width, dim = h / e->heads, part = count * dim;
    for (size_t i = 0; i < 3; i++) {
        struct linear some = linear_part(&l->qkv, i * h + first * dim, part);
        if (i < 2) /* keys after queries, values after keys */
            some.next = l->qkv.w + ((i + 1) * h + first * dim) * h;
        else if (first + count < e->heads)
            some.next = l->qkv.w + (first + count) * dim * h;
        e->k->linear(&some, b->q, b->scales, b->n_rows, b->qkv + i * part, 3 * part);
    }
    const float *q = b->qkv;
    float *out = b->context + first * dim;
    for (size_t i = 0; i < b->n_sequences; i++) {
        size_t n = rows_of(b, &b->sequences[i]);
        for (size_t k = 0; k < part; k += dim)
            e->k->attention(q + k, q + part + k, q + 2 * part + k, 3 * part, n, dim, out + k, h,
                            b->attention);
        q += n * 3 * part;
        out += n * h;
    }
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
    k->linear_gelu(&l->ffn1, q, scales, n, b->inner, b->inner_q, b->inner_scales);
    k->linear(&l->ffn2, b->inner_q, b->inner_scales, n, b->y, h);
    k->norm(x, b->y, l->ln2.gain, l->ln2.bias, n, h, q, scales);
}

static size_t block_of(const struct batch *b, size_t from)
{
    return b->n_rows - from < BLOCK ? b->n_rows - from : BLOCK;
}

/* The rows of each word's pieces become one, their mean; [CLS] stays, [SEP] goes. In place: no row
 * moves to behind where it was. */
static void pool(const struct encoder *e, const struct group *g, struct batch *b)
{
    size_t h = e->width;
    float *to = b->x;
    for (size_t i = 0; i < b->n_sequences; i++) {
        const struct sequence *q = &b->sequences[i];
        const float *from = b->x + (q->row - b->sequences[0].row) * h;
        memmove(to, from, h * sizeof *to);
        to += h;
        for (size_t k = 0; k < q->n_words; k++, to += h) {
            const struct word_place *w = &g->words[q->word + k];
            const float *piece = from + (w->row - q->row) * h;
            memmove(to, piece, h * sizeof *to);
            for (size_t j = 1; j < w->n_pieces; j++)
                e->k->add(to, piece + j * h, h);
            if (w->n_pieces > 1)
                e->k->multiply(to, 1.0F / (float)w->n_pieces, h);
        }
    }
    b->n_rows = (size_t)(to - b->x) / h;
    b->pooled = true;
    e->k->quantise(b->x, b->n_rows, h, b->q, b->scales);
}

/* All layers over one batch; its rows are words at the end. */
static void layers(const struct encoder *e, const struct group *g, struct batch *b)
{
    for (size_t r = 0; r < b->n_rows; r += BLOCK)
        embed(e, b, r, block_of(b, r));
    for (size_t i = 0; i < e->n_layers; i++) {
        size_t some = heads_at_once(e);
        for (size_t k = 0; k < e->heads; k += some)
            attend(e, b, &e->layers[i], k, e->heads - k < some ? e->heads - k : some);
        for (size_t r = 0; r < b->n_rows; r += BLOCK)
            digest(e, b, &e->layers[i], r, block_of(b, r));
        if (i + 1 == e->pool)
            pool(e, g, b);
    }
}

/* Rows go to their slots; the root's vector is that of the sentence's first [CLS]. */
static void hand_over(const struct encoder *e, const struct batch *b, float *vectors)
{
    size_t h = e->width;
    const float *x = b->x;
    for (size_t i = 0; i < b->n_sequences; i++) {
        const struct sequence *q = &b->sequences[i];
        if (q->first)
            memcpy(vectors + (q->slot - 1) * h, x, h * sizeof *x);
        memcpy(vectors + q->slot * h, x + h, q->n_words * h * sizeof *x);
        x += (q->n_words + 1) * h;
    }
}

float *forward(const struct encoder *e, struct scratch *s, const struct group *g)
{
    float *vectors = scratch_room(s, USE_VECTORS, g->n_slots * e->width, sizeof(float));
    for (size_t i = 0; i < g->n_sequences;) {
        struct batch b = { .places = g->rows + g->sequences[i].row, .sequences = g->sequences + i };
        size_t longest = 0;
        for (; i < g->n_sequences; i++, b.n_sequences++) {
            size_t n = g->sequences[i].n_rows;
            if (b.n_rows > 0 && b.n_rows + n > BATCH_ROWS)
                break;
            b.n_rows += n;
            longest = n > longest ? n : longest;
        }
        if (!batch_room(e, s, &b, longest))
            return NULL;
        layers(e, g, &b);
        hand_over(e, &b, vectors);
    }
    return vectors;
}
