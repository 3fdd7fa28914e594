/* kernels_avx2.c -- the kernels for x86 processors since 2013. Built with -mavx2.
 *
 * The eight-bit multiply of AVX2 saturates, so the weights are widened to 16 bits on their way in:
 * then every product and sum is exact. Fused multiply-add is not used: its results differ. */
#include "model/kernels_tables.h"

#ifdef DM_KERNELS_X86
#include <immintrin.h>
#include <math.h>

#define LANES   8
#define QUERIES 4
#define CELL    2
#define ZERO    0

typedef float vf __attribute__((vector_size(4 * LANES)));
typedef int32_t vi __attribute__((vector_size(4 * LANES)));
struct group;

static inline vf v_max(vf a, vf b)
{
    return (vf)_mm256_max_ps((__m256)a, (__m256)b);
}

static inline vf v_min(vf a, vf b)
{
    return (vf)_mm256_min_ps((__m256)a, (__m256)b);
}

static inline float sum16(const struct group *g);
static inline float max16(const struct group *g);
static inline void put16(void *q, const struct group *g);

#include "kernels_float.inc"

static inline float sum16(const struct group *g)
{
    __m256 v = (__m256)(g->v[0] + g->v[1]);
    __m128 h = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    h = _mm_add_ps(h, _mm_movehl_ps(h, h));
    return _mm_cvtss_f32(_mm_add_ss(h, _mm_movehdup_ps(h)));
}

static inline float max16(const struct group *g)
{
    __m256 v = (__m256)v_max(g->v[0], g->v[1]);
    __m128 h = _mm_max_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    h = _mm_max_ps(h, _mm_movehl_ps(h, h));
    return _mm_cvtss_f32(_mm_max_ss(h, _mm_movehdup_ps(h)));
}

static inline void put16(void *q, const struct group *g)
{
    __m256i low = _mm256_srai_epi32(_mm256_slli_epi32((__m256i)g->v[0], 24), 24);
    __m256i high = _mm256_srai_epi32(_mm256_slli_epi32((__m256i)g->v[1], 24), 24);
    __m256i both = _mm256_permute4x64_epi64(_mm256_packs_epi32(low, high), 0xD8);
    _mm256_storeu_si256(q, both);
}

/* A tile is 4 rows by 8 outputs: 8 sums, 4 activations, a weight and a product fit into the 16
 * registers. Each sum has a name, a0 to b3, because compilers keep an array of them in memory. */
enum { TILE_ROWS = 4, TILE_OUTPUTS = 8 };
#define EACH_ROW(DO) DO(0) DO(1) DO(2) DO(3)
#define BEGIN(r)     vi a##r = { 0 }, b##r = a##r;
#define LOAD(r)      __m256i x##r = r < rows ? four_cells(q + r * in + i) : _mm256_setzero_si256();
#define ADD(sum, x)  sum += (vi)_mm256_madd_epi16(x, wide)
#define STEP(letter, k)                                                                            \
    do {                                                                                           \
        __m256i wide = widened(w + 16 * (k));                                                      \
        ADD(letter##0, x0);                                                                        \
        if (rows == TILE_ROWS) {                                                                   \
            ADD(letter##1, x1);                                                                    \
            ADD(letter##2, x2);                                                                    \
            ADD(letter##3, x3);                                                                    \
        }                                                                                          \
    } while (0)
#define END(r)                                                                                     \
    if (r < rows)                                                                                  \
        put_sums(layer, o, a##r, b##r, scale[r], out + r * stride + o);

INLINE __m256i four_cells(const int16_t *q)
{
    int64_t cells;
    memcpy(&cells, q, sizeof cells);
    return _mm256_set1_epi64x(cells);
}

INLINE __m256i widened(const int8_t *w)
{
    return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)w));
}

/* The sums of four outputs lie in pairs (inputs 0 1, inputs 2 3 of each four): adds up the pairs of
 * eight outputs, brings them into order and makes numbers of them. */
INLINE void put_sums(const struct linear *layer, size_t o, vi a, vi b, float scale, float *out)
{
    __m256i mixed = _mm256_hadd_epi32((__m256i)a, (__m256i)b); /* a0 a1 b0 b1 a2 a3 b2 b3 */
    __m256 y = _mm256_cvtepi32_ps(_mm256_permute4x64_epi64(mixed, 0xD8));
    __m256 by = _mm256_mul_ps(_mm256_set1_ps(scale), _mm256_loadu_ps(layer->scale + o));
    y = _mm256_add_ps(_mm256_mul_ps(y, by), _mm256_loadu_ps(layer->bias + o));
    _mm256_storeu_ps(out, y);
}

/* Eight outputs for `rows` rows, a constant at each call: TILE_ROWS or 1. */
INLINE void tile(const struct linear *layer, size_t o, const int16_t *q, const float *scale,
                 const size_t rows, float *out, size_t stride)
{
    const size_t in = layer->in;
    const int8_t *w = layer->w + o / 16 * 16 * in + o % 16 * 4;
    EACH_ROW(BEGIN)
    for (size_t i = 0; i < in; i += 4, w += 64) {
        EACH_ROW(LOAD)
        STEP(a, 0);
        STEP(b, 1);
    }
    EACH_ROW(END)
}

static void linear(const struct linear *layer, const void *q, const float *scale, size_t rows,
                   float *out, size_t stride)
{
    for (size_t o = 0; o < layer->out16; o += TILE_OUTPUTS) {
        const int16_t *cells = q;
        size_t r = 0;
        for (; r + TILE_ROWS <= rows; r += TILE_ROWS)
            tile(layer, o, cells + r * layer->in, scale + r, TILE_ROWS, out + r * stride, stride);
        for (; r < rows; r++)
            tile(layer, o, cells + r * layer->in, scale + r, 1, out + r * stride, stride);
    }
}

const struct kernels kernels_avx2 = { .name = "avx2", .linear = linear, FLOAT_KERNELS };
#else
typedef int kernels_avx2_is_for_x86;
#endif
