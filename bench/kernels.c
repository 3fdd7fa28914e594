/* kernels.c -- how fast the arithmetic of the encoder is, kernel by kernel.
 *
 *   build/release/bench/kernels [WEIGHTS [KERNEL]]
 *
 * Prints a table (bench/results/kernels.tsv is one): GOP/s of the int8 layers by shape (a multiply
 * and an add are two operations), nanoseconds a row of the rest, and with a weights file word
 * pieces and words a second of the whole encoder with all heads. With AVX-512 also what share that
 * is of the bare machine: as many products by a loop of nothing but the VNNI instruction, run in
 * alternation with the encoder. One thread, processor time; the best of several runs, because a
 * busy machine only ever makes things slower. */
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif
#include "model/encoder.h"
#include "model/kernels.h"

#ifdef WITH_ONEDNN
#include <oneapi/dnnl/dnnl.h>
#endif
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

enum { ROWS = 512, WIDE = 1536, REPEATS = 15 };

static double seconds(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static uint32_t dice(void)
{
    static uint32_t state = 1;
    state = state * 1664525U + 1013904223U;
    return state >> 8;
}

static void *room(size_t n, size_t size)
{
    void *at = aligned_alloc(64, (n * size + 63) / 64 * 64);
    if (at == NULL)
        exit(1);
    return at;
}

static float *noise(size_t n)
{
    float *x = room(n, sizeof *x);
    for (size_t i = 0; i < n; i++)
        x[i] = (float)(int32_t)(dice() % 2001) / 500.0F - 2.0F;
    return x;
}

/* ---- layers ---- */

static struct linear random_layer(size_t out, size_t in)
{
    struct linear l = { .out = out, .out16 = kernels_round(out), .in = in };
    int8_t *w = room(l.out16 * in, 1);
    int32_t *sum = room(l.out16, sizeof *sum);
    for (size_t o = 0; o < l.out16; o++)
        sum[o] = 0;
    for (size_t i = 0; i < l.out16 * in; i++) {
        w[i] = (int8_t)((int)(dice() % 255) - 127);
        sum[i / in / 16 * 16 + i / 4 % 16] += 128 * w[i];
    }
    l.w = w;
    l.sum = sum;
    l.scale = noise(l.out16);
    l.bias = noise(l.out16);
    return l;
}

static void free_layer(struct linear *l)
{
    free((void *)(uintptr_t)l->w);
    free((void *)(uintptr_t)l->sum);
    free((void *)(uintptr_t)l->scale);
    free((void *)(uintptr_t)l->bias);
}

struct work {
    float *x, *y, *out, *scale, *inner;
    char *q;
    struct linear small;
};

static void layer_speed(const struct kernels *k, const struct work *w, size_t rows, size_t out,
                        size_t in)
{
    struct linear l = random_layer(out, in);
    double best = 1e9, operations = 2.0 * (double)(rows * out * in);
    size_t times = (size_t)(3e8 / operations) + 1;
    k->quantise(w->x, rows, in, w->q, w->scale);
    for (int i = 0; i < REPEATS; i++) {
        double begin = seconds();
        for (size_t t = 0; t < times; t++)
            k->linear(&l, w->q, w->scale, rows, w->out, l.out16);
        double took = (seconds() - begin) / (double)times;
        best = took < best ? took : best;
    }
    (void)printf("%s\tlayer %zu x %zu x %zu\t%.1f\tGOP/s\n", k->name, rows, out, in,
                 operations / best * 1e-9);
    free_layer(&l);
}

#ifdef WITH_ONEDNN
#define MUST(call)                                                                                 \
    do {                                                                                           \
        if ((call) != dnnl_success) {                                                              \
            (void)fprintf(stderr, "oneDNN refused: %s\n", #call);                                  \
            exit(1);                                                                               \
        }                                                                                          \
    } while (0)

/* The same product by oneDNN: unsigned activations, signed weights, 32-bit sums; the scaling, bias
 * and correction that ours includes are not asked of it. */
static void onednn_speed(const struct work *w, size_t rows, size_t out, size_t in)
{
    struct linear l = random_layer(out, in);
    double best = 1e9, operations = 2.0 * (double)(rows * out * in);
    size_t times = (size_t)(3e8 / operations) + 1;
    dnnl_dims_t a_dims = { (dnnl_dim_t)rows, (dnnl_dim_t)in };
    dnnl_dims_t b_dims = { (dnnl_dim_t)in, (dnnl_dim_t)out };
    dnnl_dims_t c_dims = { (dnnl_dim_t)rows, (dnnl_dim_t)out };
    dnnl_engine_t engine;
    dnnl_stream_t stream;
    dnnl_memory_desc_t a, b_any, b_plain, c;
    dnnl_matmul_desc_t about;
    dnnl_primitive_desc_t plan;
    dnnl_primitive_t product, reorder;
    dnnl_primitive_desc_t reorder_plan;
    dnnl_memory_t am, bm, bp, cm;
    MUST(dnnl_engine_create(&engine, dnnl_cpu, 0));
    MUST(dnnl_stream_create(&stream, engine, dnnl_stream_default_flags));
    MUST(dnnl_memory_desc_init_by_tag(&a, 2, a_dims, dnnl_u8, dnnl_ab));
    MUST(dnnl_memory_desc_init_by_tag(&b_any, 2, b_dims, dnnl_s8, dnnl_format_tag_any));
    MUST(dnnl_memory_desc_init_by_tag(&b_plain, 2, b_dims, dnnl_s8, dnnl_ab));
    MUST(dnnl_memory_desc_init_by_tag(&c, 2, c_dims, dnnl_s32, dnnl_ab));
    MUST(dnnl_matmul_desc_init(&about, &a, &b_any, NULL, &c));
    MUST(dnnl_primitive_desc_create(&plan, &about, NULL, engine, NULL));
    const dnnl_memory_desc_t *b = dnnl_primitive_desc_query_md(plan, dnnl_query_weights_md, 0);
    MUST(dnnl_primitive_create(&product, plan));
    MUST(dnnl_memory_create(&am, &a, engine, w->q));
    MUST(dnnl_memory_create(&bp, &b_plain, engine, (void *)(uintptr_t)l.w));
    MUST(dnnl_memory_create(&bm, b, engine, DNNL_MEMORY_ALLOCATE));
    MUST(dnnl_memory_create(&cm, &c, engine, w->out));
    MUST(dnnl_reorder_primitive_desc_create(&reorder_plan, &b_plain, engine, b, engine, NULL));
    MUST(dnnl_primitive_create(&reorder, reorder_plan));
    dnnl_exec_arg_t move[] = { { DNNL_ARG_FROM, bp }, { DNNL_ARG_TO, bm } };
    MUST(dnnl_primitive_execute(reorder, stream, 2, move));
    MUST(dnnl_stream_wait(stream));
    dnnl_exec_arg_t args[] = { { DNNL_ARG_SRC, am },
                               { DNNL_ARG_WEIGHTS, bm },
                               { DNNL_ARG_DST, cm } };
    for (int i = 0; i < REPEATS; i++) {
        double begin = seconds();
        for (size_t t = 0; t < times; t++)
            MUST(dnnl_primitive_execute(product, stream, 3, args));
        MUST(dnnl_stream_wait(stream));
        double took = (seconds() - begin) / (double)times;
        best = took < best ? took : best;
    }
    (void)printf("oneDNN\tlayer %zu x %zu x %zu\t%.1f\tGOP/s\n", rows, out, in,
                 operations / best * 1e-9);
    MUST(dnnl_memory_destroy(am));
    MUST(dnnl_memory_destroy(bm));
    MUST(dnnl_memory_destroy(bp));
    MUST(dnnl_memory_destroy(cm));
    MUST(dnnl_primitive_destroy(product));
    MUST(dnnl_primitive_destroy(reorder));
    MUST(dnnl_primitive_desc_destroy(plan));
    MUST(dnnl_primitive_desc_destroy(reorder_plan));
    MUST(dnnl_stream_destroy(stream));
    MUST(dnnl_engine_destroy(engine));
    free_layer(&l);
}
#endif

/* ---- the rest ---- */

/* GELU comes with a layer: what a small layer alone takes is taken off again. */
enum part { QUANTISE, NORM, GELU, ATTENTION, PARTS, LAYER_ALONE = PARTS };
static const char *const part_names[PARTS] = { "quantise 384", "norm + quantise 384",
                                               "gelu + quantise 1536",
                                               "attention, 12 heads, 32 pieces" };

static void run_attention(const struct kernels *k, const float *qkv, size_t rows, float *out,
                          float *work)
{
    enum { DIM = 32, HEADS = 12, TOGETHER = 2, LENGTH = 32, PART = DIM * TOGETHER };
    for (size_t r = 0; r + LENGTH <= rows; r += LENGTH)
        for (size_t h = 0; h < HEADS; h++) {
            const float *q = qkv + r * 3 * PART + h % TOGETHER * DIM;
            k->attention(q, q + PART, q + 2 * PART, 3 * PART, LENGTH, DIM,
                         out + r * DIM * HEADS + h * DIM, DIM * HEADS, work);
        }
}

static void run_part(const struct kernels *k, const struct work *w, enum part part, size_t rows)
{
    switch (part) {
    case QUANTISE:
        k->quantise(w->x, rows, 384, w->q, w->scale);
        break;
    case NORM:
        k->norm(w->x, w->y, w->y, w->y, rows, 384, w->q, w->scale);
        break;
    case GELU:
        k->linear_gelu(&w->small, w->q + ROWS * WIDE, w->y, rows, w->x, w->q, w->scale);
        break;
    case LAYER_ALONE:
        k->linear(&w->small, w->q + ROWS * WIDE, w->y, rows, w->x, WIDE);
        break;
    default:
        run_attention(k, w->inner, rows, w->out, w->y);
    }
}

/* Seconds a row. */
static double part_time(const struct kernels *k, const struct work *w, enum part part)
{
    enum { SOME = 96, TIMES = 20 };
    double best = 1e9;
    for (int i = 0; i < REPEATS; i++) {
        for (size_t n = 0; n < SOME * WIDE; n++)
            w->x[n] = w->y[n % WIDE];
        double begin = seconds();
        for (int t = 0; t < TIMES; t++)
            run_part(k, w, part, SOME);
        double took = (seconds() - begin) / (TIMES * SOME);
        best = took < best ? took : best;
    }
    return best;
}

static void part_speed(const struct kernels *k, const struct work *w, enum part part)
{
    double took = part_time(k, w, part);
    if (part == GELU)
        took -= part_time(k, w, LAYER_ALONE);
    (void)printf("%s\t%s\t%.0f\tns a row\n", k->name, part_names[part], took * 1e9);
}

/* ---- the whole ---- */

/* Sentences of ordinary words of news, 10 to 40 long. */
static size_t some_sentences(struct encoder_sentence *out, size_t n)
{
    static const char *const words[] = {
        "The",        "foreign", "minister",  "said",       "on",      "Tuesday",     "that",
        "talks",      "with",    "the",       "delegation", "would",   "resume",      "if",
        "shelling",   "of",      "northern",  "villages",   "stopped", ",",           "according",
        "to",         "a",       "statement", "released",   "by",      "Ankara",      ".",
        "Zelenskyy",  "and",     "Guterres",  "urged",      "both",    "governments", "ceasefire",
        "monitoring", "mission", "sanctions", "1,200",      "troops",  "near",        "Kharkiv",
    };
    size_t all = 0, choice = sizeof words / sizeof *words;
    for (size_t i = 0; i < n; i++) {
        size_t k = 10 + dice() % 31;
        struct span *text = room(k, sizeof *text);
        for (size_t j = 0; j < k; j++)
            text[j] = span_of(words[dice() % choice]);
        out[i] = (struct encoder_sentence){ .words = text,
                                            .n_words = k,
                                            .out = room(k, sizeof(struct encoder_word)) };
        all += k;
    }
    return all;
}

/* The number after `key` in the meta text, or 0. */
static size_t meta_number(struct span meta, const char *key)
{
    struct span line;
    size_t n = strlen(key), value = 0;
    while (span_next(&meta, '\n', &line))
        if (span_starts(line, key) && line.len > n && line.at[n] == ' ')
            for (size_t i = n + 1; i < line.len; i++)
                value = value * 10 + (size_t)(line.at[i] - '0');
    return value;
}

/* Words of the sentences that have children: for each, the labels' largest layer runs once. */
static size_t count_heads(const struct encoder_sentence *sentences, size_t n)
{
    size_t all = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t h = 1; h <= sentences[i].n_words; h++)
            for (size_t k = 0; k < sentences[i].n_words; k++)
                if (sentences[i].out[k].head == h) {
                    all++;
                    break;
                }
    return all;
}

/* Products of int8 that reading these sentences takes. */
static double count_products(const char *path, const struct encoder_sentence *sentences, size_t n,
                             size_t words, size_t pieces)
{
    static const char *const lists[] = { "n_upos", "n_feats", "n_lemma", "n_names" };
    struct weights w;
    struct span meta = { 0 };
    if (weights_open(&w, path, NULL) != DM_OK || weights_text(&w, "meta", &meta, NULL) != DM_OK)
        return 0;
    size_t h = meta_number(meta, "width"), layers = meta_number(meta, "layers");
    size_t pool = meta_number(meta, "pool") ? meta_number(meta, "pool") : layers;
    size_t a = meta_number(meta, "arc"), b = meta_number(meta, "label");
    size_t labels = meta_number(meta, "n_deprel"), slots = words + n, outputs = 2 * a + 2 * b;
    for (size_t i = 0; i < 4; i++)
        outputs += kernels_round(meta_number(meta, lists[i]));
    double layer = (double)(4 * h * h + 2 * h * meta_number(meta, "ffn"));
    double all = layer * (double)(pool * pieces + (layers - pool) * slots);
    all += (double)slots * (double)(outputs * h + a * a + kernels_round(labels) * b);
    all += (double)count_heads(sentences, n) * (double)(kernels_round(labels * (b + 1)) * b);
    weights_close(&w);
    return all;
}

/* Seconds that so many products take where nothing else is done: twelve independent sums, 64
 * products an instruction. 0 where the machine has no such instruction. */
#if defined(__x86_64__) && defined(__GNUC__)
#define SUMS(DO) DO(0) DO(1) DO(2) DO(3) DO(4) DO(5) DO(6) DO(7) DO(8) DO(9) DO(10) DO(11)
#define FIRST(i) __m512i s##i = _mm512_set1_epi32(i);
#define MORE(i)  s##i = _mm512_dpbusd_epi32(s##i, x, y);
#define KEEP(i)  __asm__ volatile("" ::"v"(s##i));

__attribute__((target("avx512f,avx512vnni"))) static double bare_loop(double products)
{
    size_t rounds = (size_t)(products / (12 * 64));
    __m512i x = _mm512_set1_epi8(3), y = _mm512_set1_epi8(5);
    SUMS(FIRST)
    double begin = seconds();
    for (size_t i = 0; i < rounds; i++) {
        SUMS(MORE)
        __asm__ volatile("");
    }
    SUMS(KEEP)
    return seconds() - begin;
}
#else
static double bare_loop(double products)
{
    (void)products;
    return 0;
}
#endif

static int encoder_speed(const char *path, const char *name)
{
    enum { SENTENCES = 150 };
    static struct encoder_sentence sentences[SENTENCES];
    encoder *e = NULL;
    dm_report why = { 0 };
    struct scratch *s = scratch_new();
    if (s == NULL || encoder_open(path, name, &e, &why) != DM_OK) {
        (void)fprintf(stderr, "%s\n", why.text);
        scratch_free(s);
        return 1;
    }
    size_t words = some_sentences(sentences, SENTENCES);
    size_t pieces = encoder_pieces(e, sentences, SENTENCES);
    double best = 1e9, bare = 1e9, products = 0;
    for (int i = 0; i < REPEATS; i++) {
        double begin = seconds();
        if (encoder_read(e, s, sentences, SENTENCES, &why) != DM_OK)
            return 1;
        double took = seconds() - begin;
        best = took < best ? took : best;
        if (strcmp(name, "avx512") != 0)
            continue;
        if (i == 0)
            products = count_products(path, sentences, SENTENCES, words, pieces);
        took = bare_loop(products);
        bare = took < bare ? took : bare;
    }
    if (products > 0) {
        (void)printf("%s\tbare instruction\t%.1f\tGOP/s\n", name, 2e-9 * products / bare);
        (void)printf("%s\tencoder with all heads\t%.1f\tGOP/s\n", name, 2e-9 * products / best);
        (void)printf("%s\tencoder with all heads\t%.3f\tof the bare instruction\n", name,
                     bare / best);
    }
    (void)printf("%s\tencoder with all heads\t%.0f\tpieces/s\n", name, (double)pieces / best);
    (void)printf("%s\tencoder with all heads\t%.0f\twords/s\n", name, (double)words / best);
    for (size_t i = 0; i < SENTENCES; i++) {
        free(sentences[i].out);
        free((void *)(uintptr_t)sentences[i].words);
    }
    scratch_free(s);
    encoder_close(e);
    return 0;
}

static void print_processor(void)
{
    char line[256];
    FILE *f = fopen("/proc/cpuinfo", "r");
    while (f != NULL && fgets(line, sizeof line, f) != NULL)
        if (strncmp(line, "model name", 10) == 0) {
            (void)printf("# %s", line);
            break;
        }
    if (f != NULL)
        (void)fclose(f);
    (void)printf("kernel\twhat\tfigure\tunit\n");
}

int main(int argc, char **argv)
{
    static const size_t shapes[][3] = {
        { 96, 1152, 384 },  { 96, 384, 384 },  { 96, 1536, 384 },  { 96, 384, 1536 },
        { 256, 1152, 384 }, { 256, 384, 384 }, { 256, 1536, 384 }, { 256, 384, 1536 },
        { 512, 1152, 384 }, { 512, 384, 384 }, { 512, 1536, 384 }, { 512, 384, 1536 }
    };
    struct work w = {
        noise(ROWS * WIDE),        noise(ROWS * WIDE), room(ROWS * WIDE, sizeof(float)),
        room(ROWS, sizeof(float)), noise(ROWS * WIDE), calloc(ROWS * WIDE, 4),
        random_layer(WIDE, 16)
    };
    if (w.q == NULL)
        return 1;
    int bad = 0;
    print_processor();
    for (size_t i = 0; kernels_at(i) != NULL; i++) {
        if (argc > 2 && strcmp(argv[2], kernels_at(i)->name) != 0)
            continue;
        for (size_t k = 0; k < sizeof shapes / sizeof *shapes; k++)
            layer_speed(kernels_at(i), &w, shapes[k][0], shapes[k][1], shapes[k][2]);
        for (unsigned k = 0; k < PARTS; k++)
            part_speed(kernels_at(i), &w, (enum part)k);
        if (argc > 1)
            bad |= encoder_speed(argv[1], kernels_at(i)->name);
    }
#ifdef WITH_ONEDNN
    for (size_t k = 0; k < sizeof shapes / sizeof *shapes; k++)
        onednn_speed(&w, shapes[k][0], shapes[k][1], shapes[k][2]);
#endif
    free(w.x);
    free(w.y);
    free(w.out);
    free(w.scale);
    free(w.inner);
    free(w.q);
    free_layer(&w.small);
    return bad;
}
