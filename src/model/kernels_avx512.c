/* kernels_avx512.c -- the kernels for x86 processors with AVX-512 and VNNI (Intel since Ice Lake,
 * AMD since Zen 4). Built with -mavx512f -mavx512bw -mavx512vl -mavx512vnni.
 *
 * One instruction multiplies four unsigned bytes by four signed ones for sixteen outputs and adds
 * all to 32-bit sums, without saturation. Activations are stored with 128 added to make them
 * unsigned; sums begin at minus 128 times the sum of the weights (`X.sum`) to take that out again.
 */
#include "model/kernels_tables.h"

#ifdef DM_KERNELS_X86
#include <immintrin.h>
#include <math.h>

#define LANES   16
#define QUERIES 8
#define CELL    1
#define ZERO    128

typedef float vf __attribute__((vector_size(4 * LANES)));
typedef int32_t vi __attribute__((vector_size(4 * LANES)));
struct group;

static inline vf v_max(vf a, vf b)
{
    return (vf)_mm512_max_ps((__m512)a, (__m512)b);
}

static inline vf v_min(vf a, vf b)
{
    return (vf)_mm512_min_ps((__m512)a, (__m512)b);
}

static inline float sum16(const struct group *g);
static inline float max16(const struct group *g);
static inline void put16(void *q, const struct group *g);

#include "kernels_float.inc"

INLINE __m256 upper_half(__m512 v)
{
    return _mm256_castpd_ps(_mm512_extractf64x4_pd(_mm512_castps_pd(v), 1));
}

static inline float sum16(const struct group *g)
{
    __m512 all = (__m512)g->v[0];
    __m256 v = _mm256_add_ps(_mm512_castps512_ps256(all), upper_half(all));
    __m128 h = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    h = _mm_add_ps(h, _mm_movehl_ps(h, h));
    return _mm_cvtss_f32(_mm_add_ss(h, _mm_movehdup_ps(h)));
}

static inline float max16(const struct group *g)
{
    __m512 all = (__m512)g->v[0];
    __m256 v = _mm256_max_ps(_mm512_castps512_ps256(all), upper_half(all));
    __m128 h = _mm_max_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    h = _mm_max_ps(h, _mm_movehl_ps(h, h));
    return _mm_cvtss_f32(_mm_max_ss(h, _mm_movehdup_ps(h)));
}

static inline void put16(void *q, const struct group *g)
{
    _mm_storeu_si128(q, _mm512_cvtepi32_epi8((__m512i)g->v[0]));
}

/* A tile is 6 rows by 4 vectors of outputs: 24 sums, 4 weights and an activation of 32 registers.
 * Each sum has a name, a0 to d5, because compilers keep an array of them in memory. What `rows` and
 * `vectors`, constants at each call, leave out costs nothing. */
enum { TILE_ROWS = 6, TILE_VECTORS = 4 };
#define EACH_ROW(DO) DO(0) DO(1) DO(2) DO(3) DO(4) DO(5)
#define BEGIN(r)     vi a##r = a, b##r = b, c##r = c, d##r = d;
#define STEP(r)                                                                                    \
    if (r < rows) {                                                                                \
        __m512i x = four_cells(q + r * in + i);                                                    \
        a##r = dot(a##r, x, wa);                                                                   \
        if (vectors == TILE_VECTORS) {                                                             \
            b##r = dot(b##r, x, wb);                                                               \
            c##r = dot(c##r, x, wc);                                                               \
            d##r = dot(d##r, x, wd);                                                               \
        }                                                                                          \
    }
#define END(r)                                                                                     \
    if (r < rows) {                                                                                \
        put_sums(layer, o, a##r, scale[r], out + r * stride + o);                                  \
        if (vectors == TILE_VECTORS) {                                                             \
            put_sums(layer, o + 16, b##r, scale[r], out + r * stride + o + 16);                    \
            put_sums(layer, o + 32, c##r, scale[r], out + r * stride + o + 32);                    \
            put_sums(layer, o + 48, d##r, scale[r], out + r * stride + o + 48);                    \
        }                                                                                          \
    }

INLINE __m512i four_cells(const uint8_t *q)
{
    int32_t four;
    memcpy(&four, q, sizeof four);
    return _mm512_set1_epi32(four);
}

/* Sums are of the type vi all the way: with __m512i, whose lanes are 64 bits wide, gcc 12 copies
 * each sum twice in every round. */
INLINE vi dot(vi sum, __m512i x, __m512i w)
{
    return (vi)_mm512_dpbusd_epi32((__m512i)sum, x, w);
}

INLINE vi first_sum(const struct linear *layer, size_t o)
{
    vi sum;
    memcpy(&sum, layer->sum + o, sizeof sum);
    return -sum;
}

INLINE void put_sums(const struct linear *layer, size_t o, vi sum, float scale, float *out)
{
    __m512 by = _mm512_mul_ps(_mm512_set1_ps(scale), _mm512_loadu_ps(layer->scale + o));
    __m512 y = _mm512_mul_ps(_mm512_cvtepi32_ps((__m512i)sum), by);
    _mm512_storeu_ps(out, _mm512_add_ps(y, _mm512_loadu_ps(layer->bias + o)));
}

INLINE void tile(const struct linear *layer, size_t o, const uint8_t *q, const float *scale,
                 const size_t rows, const size_t vectors, const int8_t *ahead, float *out,
                 size_t stride)
{
    const size_t in = layer->in, strip = 16 * in, wide = vectors == TILE_VECTORS;
    const int8_t *w = layer->w + o * in;
    vi a = first_sum(layer, o), b = first_sum(layer, o + 16 * wide),
       c = first_sum(layer, o + 32 * wide), d = first_sum(layer, o + 48 * wide);
    EACH_ROW(BEGIN)
    for (size_t i = 0; i < in; i += 4, w += 64) {
        __m512i wa = _mm512_loadu_si512(w), wb = _mm512_loadu_si512(w + strip * wide),
                wc = _mm512_loadu_si512(w + 2 * strip * wide),
                wd = _mm512_loadu_si512(w + 3 * strip * wide);
        EACH_ROW(STEP)
        _mm_prefetch((const char *)ahead + 16 * i, _MM_HINT_T1);
    }
    EACH_ROW(END)
}

/* All rows against `vectors` vectors of outputs from `o` on. The first tiles also ask for the
 * weights that come next, a vector's worth each (`ahead`), so that they need not be waited for. */
INLINE void strip(const struct linear *layer, size_t o, const uint8_t *q, const float *scale,
                  size_t rows, const size_t vectors, float *out, size_t stride)
{
    const size_t here = 16 * layer->in;
    const int8_t *ahead = layer->w + o * layer->in, *next = layer->next;
    if (o + 2 * vectors * KERNEL_LANES <= layer->out16)
        next = ahead + vectors * here;
    size_t r = 0;
    for (; r + TILE_ROWS <= rows; r += TILE_ROWS) {
        if (next != NULL && r < vectors * TILE_ROWS)
            ahead = next + r / TILE_ROWS * here;
        tile(layer, o, q + r * layer->in, scale + r, TILE_ROWS, vectors, ahead, out + r * stride,
             stride);
    }
    const uint8_t *cells = q + r * layer->in;
    float *to = out + r * stride;
    switch (rows - r) {
    case 5:
        tile(layer, o, cells, scale + r, 5, vectors, ahead, to, stride);
        break;
    case 4:
        tile(layer, o, cells, scale + r, 4, vectors, ahead, to, stride);
        break;
    case 3:
        tile(layer, o, cells, scale + r, 3, vectors, ahead, to, stride);
        break;
    case 2:
        tile(layer, o, cells, scale + r, 2, vectors, ahead, to, stride);
        break;
    case 1:
        tile(layer, o, cells, scale + r, 1, vectors, ahead, to, stride);
        break;
    default:
        break;
    }
}

static void linear(const struct linear *layer, const void *q, const float *scale, size_t rows,
                   float *out, size_t stride)
{
    const size_t wide = TILE_VECTORS * KERNEL_LANES;
    size_t o = 0;
    for (; o + wide <= layer->out16; o += wide)
        strip(layer, o, q, scale, rows, TILE_VECTORS, out, stride);
    for (; o < layer->out16; o += KERNEL_LANES)
        strip(layer, o, q, scale, rows, 1, out, stride);
}

const struct kernels kernels_avx512 = { .name = "avx512", .linear = linear, FLOAT_KERNELS };
#else
typedef int kernels_avx512_is_for_x86;
#endif
