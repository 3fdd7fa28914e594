/* kernels_neon.c -- the kernels for 64-bit ARM processors, built twice: `neon` for all of them, and
 * with DM_NEON_DOT and -march=armv8.2-a+dotprod `neon-dot` for those that have the dot product of
 * bytes (most since 2018).
 *
 * The float functions are the same in both. No fused multiply-add, which this processor likes
 * best: its results differ. FMAX and FMIN do not choose between zeros as `a > b ? a : b` does, so
 * the larger is selected by a comparison. */
#include "model/kernels_tables.h"

#ifdef DM_KERNELS_ARM
#include <arm_neon.h>
#include <math.h>

#define LANES   4
#define QUERIES 4
#define CELL    1
#define ZERO    0

typedef float vf __attribute__((vector_size(4 * LANES)));
typedef int32_t vi __attribute__((vector_size(4 * LANES)));
struct group;

static inline vf v_max(vf a, vf b)
{
    return (vf)vbslq_f32(vcgtq_f32((float32x4_t)a, (float32x4_t)b), (float32x4_t)a, (float32x4_t)b);
}

static inline vf v_min(vf a, vf b)
{
    return (vf)vbslq_f32(vcltq_f32((float32x4_t)a, (float32x4_t)b), (float32x4_t)a, (float32x4_t)b);
}

static inline float sum16(const struct group *g);
static inline float max16(const struct group *g);
static inline void put16(void *q, const struct group *g);

#include "kernels_float.inc"

static inline float sum16(const struct group *g)
{
    float32x4_t v = (float32x4_t)((g->v[0] + g->v[2]) + (g->v[1] + g->v[3]));
    return vpadds_f32(vadd_f32(vget_low_f32(v), vget_high_f32(v)));
}

static inline float max16(const struct group *g)
{
    vf v = v_max(v_max(g->v[0], g->v[2]), v_max(g->v[1], g->v[3]));
    float a = v[0] > v[2] ? v[0] : v[2], b = v[1] > v[3] ? v[1] : v[3];
    return a > b ? a : b;
}

static inline void put16(void *q, const struct group *g)
{
    int16x8_t low = vcombine_s16(vmovn_s32((int32x4_t)g->v[0]), vmovn_s32((int32x4_t)g->v[1]));
    int16x8_t high = vcombine_s16(vmovn_s32((int32x4_t)g->v[2]), vmovn_s32((int32x4_t)g->v[3]));
    vst1q_s8(q, vcombine_s8(vmovn_s16(low), vmovn_s16(high)));
}

/* Four finished sums to numbers. */
INLINE void put_sums(const struct linear *layer, size_t o, int32x4_t sum, float scale, float *out)
{
    float32x4_t by = vmulq_n_f32(vld1q_f32(layer->scale + o), scale);
    float32x4_t y = vmulq_f32(vcvtq_f32_s32(sum), by);
    vst1q_f32(out, vaddq_f32(y, vld1q_f32(layer->bias + o)));
}

/* A tile is TILE_ROWS rows by one panel of sixteen outputs. Each sum has a name, as in the other
 * kernels, because compilers keep an array of them in memory; what `rows`, a constant at each call,
 * leaves out costs nothing. */
#ifdef DM_NEON_DOT

/* 4 rows: 16 sums, 4 activations and 4 weights of 32 registers. One instruction multiplies four
 * bytes of weights for each of four outputs by four activations, and adds all to 32-bit sums. */
enum { TILE_ROWS = 4 };
#define EACH_ROW(DO) DO(0) DO(1) DO(2) DO(3)
#define BEGIN(r)     int32x4_t a##r = vdupq_n_s32(0), b##r = a##r, c##r = a##r, d##r = a##r;
#define LOAD(r)      int8x16_t x##r = vld1q_s8(q + (r < rows ? r : 0) * in + i);
#define DOT(r)                                                                                     \
    if (r < rows) {                                                                                \
        a##r = vdotq_laneq_s32(a##r, wa, x##r, LANE);                                              \
        b##r = vdotq_laneq_s32(b##r, wb, x##r, LANE);                                              \
        c##r = vdotq_laneq_s32(c##r, wc, x##r, LANE);                                              \
        d##r = vdotq_laneq_s32(d##r, wd, x##r, LANE);                                              \
    }
#define STEP(lane)                                                                                 \
    do {                                                                                           \
        enum { LANE = lane };                                                                      \
        int8x16_t wa = vld1q_s8(w + 64 * LANE), wb = vld1q_s8(w + 64 * LANE + 16),                 \
                  wc = vld1q_s8(w + 64 * LANE + 32), wd = vld1q_s8(w + 64 * LANE + 48);            \
        EACH_ROW(DOT)                                                                              \
    } while (0)
#define END(r)                                                                                     \
    if (r < rows) {                                                                                \
        put_sums(layer, o, a##r, scale[r], out + r * stride + o);                                  \
        put_sums(layer, o + 4, b##r, scale[r], out + r * stride + o + 4);                          \
        put_sums(layer, o + 8, c##r, scale[r], out + r * stride + o + 8);                          \
        put_sums(layer, o + 12, d##r, scale[r], out + r * stride + o + 12);                        \
    }

/* Sixteen inputs a round: they fill a register, of which each step takes four. */
INLINE void tile(const struct linear *layer, size_t o, const int8_t *q, const float *scale,
                 const size_t rows, float *out, size_t stride)
{
    const size_t in = layer->in;
    const int8_t *w = layer->w + o * in;
    EACH_ROW(BEGIN)
    for (size_t i = 0; i < in; i += 16, w += 256) {
        EACH_ROW(LOAD)
        STEP(0);
        STEP(1);
        STEP(2);
        STEP(3);
    }
    EACH_ROW(END)
}
#else

/* 2 rows: 16 sums, 4 activations, 2 weights and a product of 32 registers. Bytes are multiplied to
 * 16 bits, where two products of -127..127 by -128..127 fit and a third might not; pairs of those
 * go to 32-bit sums, two for each output, which are added up at the end. */
enum { TILE_ROWS = 2 };
#define EACH_ROW(DO) DO(0) DO(1)
#define BEGIN(r)                                                                                   \
    int32x4_t a##r = vdupq_n_s32(0), b##r = a##r, c##r = a##r, d##r = a##r, e##r = a##r,           \
              f##r = a##r, g##r = a##r, h##r = a##r;
#define LOAD(r)                                                                                    \
    int8x16_t x##r = four_cells(q + (r < rows ? r : 0) * in + i),                                  \
              y##r = four_cells(q + (r < rows ? r : 0) * in + i + 4);
#define STEP(r, low, high, k)                                                                      \
    if (r < rows) {                                                                                \
        int8x16_t w0 = vld1q_s8(w + (k)), w1 = vld1q_s8(w + 64 + (k));                             \
        low##r = add_low(low##r, w0, x##r, w1, y##r);                                              \
        high##r = add_high(high##r, w0, x##r, w1, y##r);                                           \
    }
#define STEP_A(r) STEP(r, a, b, 0)
#define STEP_C(r) STEP(r, c, d, 16)
#define STEP_E(r) STEP(r, e, f, 32)
#define STEP_G(r) STEP(r, g, h, 48)
#define END(r)                                                                                     \
    if (r < rows) {                                                                                \
        put_sums(layer, o, vpaddq_s32(a##r, b##r), scale[r], out + r * stride + o);                \
        put_sums(layer, o + 4, vpaddq_s32(c##r, d##r), scale[r], out + r * stride + o + 4);        \
        put_sums(layer, o + 8, vpaddq_s32(e##r, f##r), scale[r], out + r * stride + o + 8);        \
        put_sums(layer, o + 12, vpaddq_s32(g##r, h##r), scale[r], out + r * stride + o + 12);      \
    }

INLINE int8x16_t four_cells(const int8_t *q)
{
    int32_t four;
    memcpy(&four, q, sizeof four);
    return vreinterpretq_s8_s32(vdupq_n_s32(four));
}

/* sum += the products of two outputs with four inputs, x, and with the next four, y. */
INLINE int32x4_t add_low(int32x4_t sum, int8x16_t w0, int8x16_t x, int8x16_t w1, int8x16_t y)
{
    int16x8_t products = vmull_s8(vget_low_s8(w0), vget_low_s8(x));
    return vpadalq_s16(sum, vmlal_s8(products, vget_low_s8(w1), vget_low_s8(y)));
}

/* The same for the two outputs in the upper halves. */
INLINE int32x4_t add_high(int32x4_t sum, int8x16_t w0, int8x16_t x, int8x16_t w1, int8x16_t y)
{
    return vpadalq_s16(sum, vmlal_high_s8(vmull_high_s8(w0, x), w1, y));
}

/* Eight inputs a round. */
INLINE void tile(const struct linear *layer, size_t o, const int8_t *q, const float *scale,
                 const size_t rows, float *out, size_t stride)
{
    const size_t in = layer->in;
    const int8_t *w = layer->w + o * in;
    EACH_ROW(BEGIN)
    for (size_t i = 0; i < in; i += 8, w += 128) {
        EACH_ROW(LOAD)
        EACH_ROW(STEP_A)
        EACH_ROW(STEP_C)
        EACH_ROW(STEP_E)
        EACH_ROW(STEP_G)
    }
    EACH_ROW(END)
}
#endif

static void linear(const struct linear *layer, const void *q, const float *scale, size_t rows,
                   float *out, size_t stride)
{
    for (size_t o = 0; o < layer->out16; o += KERNEL_LANES) {
        const int8_t *cells = q;
        size_t r = 0;
        for (; r + TILE_ROWS <= rows; r += TILE_ROWS)
            tile(layer, o, cells + r * layer->in, scale + r, TILE_ROWS, out + r * stride, stride);
        for (; r < rows; r++)
            tile(layer, o, cells + r * layer->in, scale + r, 1, out + r * stride, stride);
    }
}

#ifdef DM_NEON_DOT
const struct kernels kernels_neon_dot = { .name = "neon-dot", .linear = linear, FLOAT_KERNELS };
#else
const struct kernels kernels_neon = { .name = "neon", .linear = linear, FLOAT_KERNELS };
#endif
#else
typedef int kernels_neon_is_for_arm;
#endif
