/* kernels.h -- the arithmetic of the encoder, once for each kind of processor.
 *
 * One table of functions for each instruction set; the best that the machine knows is chosen at run
 * time. All give the same bits: integer sums are exact, and floating-point ones keep one order of
 * operations (sixteen partial sums, added up as a tree), whatever the width of a register. So an
 * answer does not depend on the machine, the batch or the number of threads. */
#ifndef DM_MODEL_KERNELS_H
#define DM_MODEL_KERNELS_H

#include "model/weights.h"

/* Quantised rows lie one after the other, `n * cell` bytes each; what a cell looks like is the
 * kernel's own business. Row-wise functions take matrices without gaps between rows. */
struct kernels {
    const char *name;
    size_t cell; /* bytes of one quantised activation            */
    int zero;    /* added to each (VNNI wants unsigned ones: 128) */

    /* Rows of `n` floats to int8 and a scale each. */
    void (*quantise)(const float *x, size_t rows, size_t n, void *q, float *scale);
    /* out[rows][stride] = layer(q); writes the first layer->out16 of each row. */
    void (*linear)(const struct linear *layer, const void *q, const float *scale, size_t rows,
                   float *out, size_t stride);
    /* x += y (unless NULL); layer norm; the result stays in x and comes out quantised. */
    void (*norm)(float *x, const float *y, const float *gain, const float *bias, size_t rows,
                 size_t n, void *q, float *scale);
    /* x[rows][out16] = GELU(layer(q)), which comes out quantised. */
    void (*linear_gelu)(const struct linear *layer, const void *q, const float *scale, size_t rows,
                        float *x, void *out, float *out_scale);
    /* Leaky ReLU (0.1) in place. */
    void (*leaky)(float *x, size_t n);
    /* One head over one sequence: `n` rows of `dim` queries, keys and values, `stride` floats from
     * row to row; what is gathered goes to `out`. `work`: kernels_attention_work(n, dim) floats. */
    void (*attention)(const float *q, const float *k, const float *v, size_t stride, size_t n,
                      size_t dim, float *out, size_t out_stride, float *work);
    /* out[i][j] = a[i] . b[j]; rows of `dim`; out rows are kernels_round(nb) long. `work` holds
     * kernels_round(nb) * dim floats. */
    void (*products)(const float *a, size_t na, const float *b, size_t nb, size_t dim, float *out,
                     float *work);
    /* out[r] = d[r] + sum_k u[r * (n + 1) + k] * dep[k] + u[r * (n + 1) + n]. */
    void (*labels)(const float *u, const float *dep, const float *d, size_t n_labels, size_t n,
                   float *out);
    /* Where the largest is (the first of equals), and its probability under softmax. */
    size_t (*best)(const float *x, size_t n);
    float (*probability)(const float *x, size_t n, size_t which);
    /* out[i] (+)= scale * row[i]; and out[i] += row[i]. */
    void (*add_int8)(float *out, const int8_t *row, float scale, size_t n, int first);
    void (*add)(float *out, const float *row, size_t n);
    void (*multiply)(float *out, float by, size_t n);
};

enum { KERNEL_LANES = 16 }; /* every width of a matrix is a multiple of this */

static inline size_t kernels_round(size_t n)
{
    return (n + KERNEL_LANES - 1) / KERNEL_LANES * KERNEL_LANES;
}

static inline size_t kernels_attention_work(size_t n, size_t dim)
{
    return (n + dim) * KERNEL_LANES;
}

/* The table of this name, or with NULL the fastest; NULL: this machine or build has none of that
 * name. */
const struct kernels *kernels_choose(const char *name);
/* The i-th table that this machine can run, fastest first; NULL at the end. */
const struct kernels *kernels_at(size_t i);

#endif
