/* kernels_plain.c -- the kernels in C that every machine runs, and the yardstick for the others.
 *
 * Vectors of four floats are what SSE2 and NEON have in common; a compiler makes scalars of them
 * elsewhere. Activations are kept as int16: products of int16 are what old machines sum fastest. */
#include "model/kernels_tables.h"

#include <float.h>
#include <math.h>

#if FLT_EVAL_METHOD != 0
#error "float arithmetic must be done in float: the results are to be the same on every machine"
#endif

#define LANES   4
#define QUERIES 2
#define CELL    2
#define ZERO    0

typedef float vf __attribute__((vector_size(4 * LANES)));
typedef int32_t vi __attribute__((vector_size(4 * LANES)));
struct group;

static inline vf v_max(vf a, vf b)
{
    vi larger = a > b;
    return (vf)(((vi)a & larger) | ((vi)b & ~larger));
}

static inline vf v_min(vf a, vf b)
{
    vi smaller = a < b;
    return (vf)(((vi)a & smaller) | ((vi)b & ~smaller));
}

static inline float sum16(const struct group *g);
static inline float max16(const struct group *g);
static inline void put16(void *q, const struct group *g);

#include "kernels_float.inc"

static inline float sum16(const struct group *g)
{
    vf v = (g->v[0] + g->v[2]) + (g->v[1] + g->v[3]);
    return (v[0] + v[2]) + (v[1] + v[3]);
}

static inline float max16(const struct group *g)
{
    vf v = v_max(v_max(g->v[0], g->v[2]), v_max(g->v[1], g->v[3]));
    float a = v[0] > v[2] ? v[0] : v[2], b = v[1] > v[3] ? v[1] : v[3];
    return a > b ? a : b;
}

static inline void put16(void *q, const struct group *g)
{
    int16_t *to = q;
    for (size_t k = 0; k < GROUP; k++) {
        vi low = ((vi)g->v[k] << 24) >> 24;
        for (size_t i = 0; i < LANES; i++)
            to[k * LANES + i] = (int16_t)low[i];
    }
}

/* Inputs that are unpacked at a time: sixteen rows of them stay in the first-level cache. */
enum { STRIP = 384 };

/* sum[k] += a . row k of b, for four rows of STRIP each: a compiler keeps all four sums in vectors.
 */
static void four_sums(const int16_t *a, const int16_t *b, size_t n, int32_t *sum)
{
    int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (size_t i = 0; i < n; i++) {
        s0 += a[i] * b[i];
        s1 += a[i] * b[i + STRIP];
        s2 += a[i] * b[i + 2 * STRIP];
        s3 += a[i] * b[i + 3 * STRIP];
    }
    sum[0] += s0;
    sum[1] += s1;
    sum[2] += s2;
    sum[3] += s3;
}

/* sum[r][o] += the products of row r with output o of the panel, over inputs [from, to). */
static void panel(const int8_t *w, const int16_t *q, size_t in, size_t from, size_t to, size_t rows,
                  int32_t *sum)
{
    int16_t plain[KERNEL_LANES * STRIP];
    size_t n = to - from;
    for (size_t i = 0; i < n; i++)
        for (size_t o = 0; o < KERNEL_LANES; o++)
            plain[o * STRIP + i] = w[((from + i) / 4 * KERNEL_LANES + o) * 4 + (from + i) % 4];
    for (size_t r = 0; r < rows; r++)
        for (size_t o = 0; o < KERNEL_LANES; o += 4)
            four_sums(q + r * in + from, plain + o * STRIP, n, sum + r * KERNEL_LANES + o);
}

enum { ROWS = 64 };

static void linear(const struct linear *layer, const void *q, const float *scale, size_t rows,
                   float *out, size_t stride)
{
    const int16_t *cells = q;
    for (size_t r0 = 0; r0 < rows; r0 += ROWS) {
        size_t some = rows - r0 < ROWS ? rows - r0 : ROWS;
        for (size_t o = 0; o < layer->out16; o += KERNEL_LANES) {
            int32_t sum[ROWS * KERNEL_LANES] = { 0 };
            for (size_t i = 0; i < layer->in; i += STRIP)
                panel(layer->w + o * layer->in, cells + r0 * layer->in, layer->in, i,
                      layer->in - i < STRIP ? layer->in : i + STRIP, some, sum);
            for (size_t r = 0; r < some; r++)
                for (size_t k = 0; k < KERNEL_LANES; k++)
                    out[(r0 + r) * stride + o + k] =
                        (float)sum[r * KERNEL_LANES + k] * (scale[r0 + r] * layer->scale[o + k]) +
                        layer->bias[o + k];
        }
    }
}

const struct kernels kernels_plain = { .name = "plain", .linear = linear, FLOAT_KERNELS };
