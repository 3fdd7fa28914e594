/* test_model.c -- the room src/model, piece by piece, on weights made here.
 *
 * Files: what is refused and what is said about it. Pieces and classes on a vocabulary of a few
 * lines. Trees and names against trying everything. Kernels against plain sums and against each
 * other, bit for bit. Whole encoders of random weights: what a slow network makes of them too; the
 * same bits from every kernel, in any batch, from two threads. */
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif
#include "model/encoder.h"
#include "model/kernels.h"
#include "model/names.h"
#include "model/pieces.h"
#include "model/tree.h"
#include "model/weights.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <xxhash.h>

/* ---- allocations, counted where the linker can redirect them ---- */

#ifdef COUNT_ALLOCATIONS
static _Atomic size_t allocations;
void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *at, size_t n);
void *__real_aligned_alloc(size_t step, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *at, size_t n);
void *__wrap_aligned_alloc(size_t step, size_t n);

void *__wrap_malloc(size_t n)
{
    allocations++;
    return __real_malloc(n);
}

void *__wrap_calloc(size_t n, size_t size)
{
    allocations++;
    return __real_calloc(n, size);
}

void *__wrap_realloc(void *at, size_t n)
{
    allocations++;
    return __real_realloc(at, n);
}

void *__wrap_aligned_alloc(size_t step, size_t n)
{
    allocations++;
    return __real_aligned_alloc(step, n);
}
#endif

/* ---- dice ---- */

static uint64_t state_of_dice = 1;

static uint32_t dice(void)
{
    state_of_dice = state_of_dice * 6364136223846793005U + 1442695040888963407U;
    return (uint32_t)(state_of_dice >> 33);
}

static uint32_t below(uint32_t n)
{
    return dice() % n;
}

static float noise(void)
{
    return (float)(int32_t)(below(20001)) / 10000.0F - 1.0F;
}

static float *noises(size_t n, float most)
{
    float *x = calloc(n, sizeof *x);
    assert_non_null(x);
    for (size_t i = 0; i < n; i++)
        x[i] = noise() * most;
    return x;
}

/* ---- a weights file made in memory ---- */

struct made {
    unsigned char *at;
    size_t n, room, rows;
};

/* Sizes of the made encoder: small, but with every kind of remainder; 40 positions make windows. */
enum { LAYERS = 2, WIDTH = 64, HEADS = 2, FFN = 112, POSITIONS = 40, ARC = 32, LABEL = 16 };
enum { SENT = 32, ATTR = 9, POOL = 1 }; /* of version 2 */

static const char vocabulary[] =
    "[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\nminister\n##s\n'\n\"\n.\n,\n-\ntalk\n##ing\ntalks\nst\n##"
    "ein\n"
    "##er\nerdogan\n12\n##0\n1\na\n##a\n##b\nb\ncote\nd\nivoire\n!\nthorn\nnever\nseen\nword\n";
static const char upos[] = "NOUN\nVERB\nPUNCT\nDET\nX\n";
static const char feats[] = "_\nNumber=Sing\nNumber=Plur\n";
static const char lemma[] = "l;0;0;\nk;0;0;\nl;0;1;\n=be\n";
static const char deprel[] = "punct\nroot\nnsubj\nobj\ndet\nobl\n";
static const char names[] = "O\nB-PER\nI-PER\nE-PER\nS-PER\nB-LOC\nI-LOC\nE-LOC\nS-LOC\n";

static const char attr[] = "CONTENT-O\nCONTENT-B\nCONTENT-I\nCUE-O\nCUE-B\nCUE-I\nSOURCE-O\n"
                           "SOURCE-B\nSOURCE-I\n";

static size_t lines_of(const char *text)
{
    size_t n = 0;
    for (; *text; text++)
        n += *text == '\n';
    return n;
}

static void put_u32(unsigned char *at, uint32_t v)
{
    for (int i = 0; i < 4; i++)
        at[i] = (unsigned char)(v >> 8 * i);
}

static void put_u64(unsigned char *at, uint64_t v)
{
    put_u32(at, (uint32_t)v);
    put_u32(at + 4, (uint32_t)(v >> 32));
}

enum { TABLE = 128 }; /* rows of room in the table */

static void made_add(struct made *m, const char *name, uint32_t dtype, size_t rows, size_t cols,
                     const void *data, size_t bytes)
{
    size_t at = (m->n + 63) / 64 * 64;
    unsigned char *row = m->at + 64 + 128 * m->rows++;
    assert_true(m->rows <= TABLE && at + bytes <= m->room);
    memcpy(row, name, strlen(name));
    put_u32(row + 64, dtype);
    put_u32(row + 68, cols ? 2 : 1);
    put_u32(row + 72, (uint32_t)rows);
    put_u32(row + 76, cols ? (uint32_t)cols : 1);
    put_u32(row + 80, 1);
    put_u32(row + 84, 1);
    put_u64(row + 88, at);
    put_u64(row + 96, bytes);
    memcpy(m->at + at, data, bytes);
    m->n = at + bytes;
}

static void made_text(struct made *m, const char *name, const char *text)
{
    made_add(m, name, 2, strlen(text), 0, text, strlen(text));
}

static void made_floats(struct made *m, const char *name, size_t rows, size_t cols, float middle,
                        float spread)
{
    size_t n = rows * (cols ? cols : 1);
    float *x = noises(n, spread);
    for (size_t i = 0; i < n; i++)
        x[i] += middle;
    made_add(m, name, 0, rows, cols, x, n * sizeof *x);
    free(x);
}

static void made_int8(struct made *m, const char *name, size_t rows, size_t cols)
{
    int8_t *w = calloc(rows * cols, 1);
    assert_non_null(w);
    for (size_t i = 0; i < rows * cols; i++)
        w[i] = (int8_t)((int)below(255) - 127);
    made_add(m, name, 1, rows, cols, w, rows * cols);
    free(w);
}

/* Packed weights of real outputs random, of added ones zero; and 128 times their sums. */
static void random_packed(int8_t *w, int32_t *sum, size_t out, size_t in)
{
    size_t out16 = kernels_round(out);
    memset(sum, 0, out16 * sizeof *sum);
    for (size_t i = 0; i < out16 * in; i++) {
        size_t o = i / in / 16 * 16 + i / 4 % 16;
        w[i] = (int8_t)(o < out ? (int)below(255) - 127 : 0);
        sum[o] += 128 * w[i];
    }
}

static void made_linear(struct made *m, const char *layer, size_t out, size_t in)
{
    char name[64];
    size_t out16 = kernels_round(out);
    int8_t *w = calloc(out16 * in, 1);
    int32_t *sum = calloc(out16, sizeof *sum);
    assert_true(w != NULL && sum != NULL);
    random_packed(w, sum, out, in);
    (void)snprintf(name, sizeof name, "%s.w", layer);
    made_add(m, name, 1, out16, in, w, out16 * in);
    (void)snprintf(name, sizeof name, "%s.scale", layer);
    made_floats(m, name, out16, 0, 1.5e-3F, 1e-3F);
    (void)snprintf(name, sizeof name, "%s.bias", layer);
    made_floats(m, name, out16, 0, 0, 0.1F);
    (void)snprintf(name, sizeof name, "%s.sum", layer);
    made_add(m, name, 3, out16, 0, sum, out16 * sizeof *sum);
    free(w);
    free(sum);
}

static void made_norm(struct made *m, const char *prefix)
{
    char name[64];
    (void)snprintf(name, sizeof name, "%s.g", prefix);
    made_floats(m, name, WIDTH, 0, 1, 0.3F);
    (void)snprintf(name, sizeof name, "%s.b", prefix);
    made_floats(m, name, WIDTH, 0, 0, 0.3F);
}

static void made_layer(struct made *m, int i)
{
    static const struct {
        const char *name;
        size_t out, in;
    } parts[] = { { "qkv", 3 * WIDTH, WIDTH },
                  { "out", WIDTH, WIDTH },
                  { "ffn1", FFN, WIDTH },
                  { "ffn2", WIDTH, FFN } };
    char name[64];
    for (size_t k = 0; k < 4; k++) {
        (void)snprintf(name, sizeof name, "l%d.%s", i, parts[k].name);
        made_linear(m, name, parts[k].out, parts[k].in);
    }
    for (int k = 1; k <= 2; k++) {
        (void)snprintf(name, sizeof name, "l%d.ln%d", i, k);
        made_norm(m, name);
    }
}

static void made_heads(struct made *m)
{
    size_t r = lines_of(deprel);
    made_linear(m, "h.upos", lines_of(upos), WIDTH);
    made_linear(m, "h.feats", lines_of(feats), WIDTH);
    made_linear(m, "h.lemma", lines_of(lemma), WIDTH);
    made_linear(m, "h.names", lines_of(names), WIDTH);
    made_linear(m, "h.arc.dep", ARC, WIDTH);
    made_linear(m, "h.arc.head", ARC, WIDTH);
    made_linear(m, "h.arc.u", ARC, ARC);
    made_linear(m, "h.lab.dep", LABEL, WIDTH);
    made_linear(m, "h.lab.head", LABEL, WIDTH);
    made_linear(m, "h.lab.u", r * (LABEL + 1), LABEL);
    made_linear(m, "h.lab.d", r, LABEL);
}

/* The format's version of the files that follow. */
static uint32_t made_version = 1;

/* Number of tensors, size and checksum, after whatever was changed. */
static void made_seal(struct made *m)
{
    memcpy(m->at, "DMWEIGHT", 8);
    put_u32(m->at + 8, made_version);
    put_u32(m->at + 12, (uint32_t)m->rows);
    put_u64(m->at + 16, m->n);
    put_u64(m->at + 24, XXH64(m->at + 64, m->n - 64, 0));
}

static struct made made_weights(uint64_t seed)
{
    struct made m = { .n = 64 + 128 * TABLE, .room = 1 << 20 };
    char meta[512];
    state_of_dice = seed;
    m.at = calloc(m.room, 1);
    assert_non_null(m.at);
    (void)snprintf(meta, sizeof meta,
                   "layers %d\nwidth %d\nheads %d\nffn %d\npositions %d\nvocabulary %zu\ncases 12\n"
                   "arc %d\nlabel %d\nn_upos %zu\nn_feats %zu\nn_lemma %zu\nn_deprel %zu\n"
                   "n_names %zu\ntrained 2024-01-01\nid made-here\n%s",
                   LAYERS, WIDTH, HEADS, FFN, POSITIONS, lines_of(vocabulary), ARC, LABEL,
                   lines_of(upos), lines_of(feats), lines_of(lemma), lines_of(deprel),
                   lines_of(names), made_version > 1 ? "pool 1\nn_attr 9\n" : "");
    made_text(&m, "meta", meta);
    made_text(&m, "vocab", vocabulary);
    made_text(&m, "upos", upos);
    made_text(&m, "feats", feats);
    made_text(&m, "lemma", lemma);
    made_text(&m, "deprel", deprel);
    made_text(&m, "names", names);
    made_int8(&m, "emb.piece.w", lines_of(vocabulary), WIDTH);
    made_floats(&m, "emb.piece.scale", lines_of(vocabulary), 0, 5e-3F, 4e-3F);
    made_int8(&m, "emb.pos.w", POSITIONS, WIDTH);
    made_floats(&m, "emb.pos.scale", POSITIONS, 0, 2e-3F, 1e-3F);
    made_floats(&m, "emb.case", 12, WIDTH, 0, 0.1F);
    made_norm(&m, "emb.ln");
    for (int i = 0; i < LAYERS; i++)
        made_layer(&m, i);
    made_heads(&m);
    if (made_version > 1) {
        made_text(&m, "attr", attr);
        made_linear(&m, "h.attr", ATTR, WIDTH);
        made_linear(&m, "h.sent", SENT, WIDTH);
    }
    made_seal(&m);
    return m;
}

static char weights_file[] = "/tmp/dragoman-test-XXXXXX";

static void made_write(const struct made *m, size_t n)
{
    FILE *f = fopen(weights_file, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(m->at, 1, n, f), n);
    assert_int_equal(fclose(f), 0);
}

static unsigned char *row_of(const struct made *m, const char *name)
{
    for (size_t i = 0; i < m->rows; i++)
        if (strcmp((const char *)m->at + 64 + 128 * i, name) == 0)
            return m->at + 64 + 128 * i;
    fail_msg("no tensor %s", name);
    return NULL;
}

static void must_refuse(const char *words)
{
    dm_report why = { 0 };
    encoder *e = NULL;
    dm_status s = encoder_open(weights_file, NULL, &e, &why);
    if (s == DM_OK)
        fail_msg("opened; expected: %s", words);
    assert_null(e);
    if (strstr(why.text, words) == NULL || strncmp(why.text, weights_file, 13) != 0)
        fail_msg("said \"%s\"; expected: %s", why.text, words);
}

/* ---- weights ---- */

static void short_and_foreign_files_are_refused(void **state)
{
    (void)state;
    struct made m = made_weights(1);
    dm_report why = { 0 };
    encoder *e = NULL;
    assert_int_equal(encoder_open("/tmp/no-such-file.dmw", NULL, &e, &why), DM_NOT_FOUND);
    assert_non_null(strstr(why.text, "no-such-file.dmw"));
    assert_int_equal(encoder_open("/tmp", NULL, &e, &why), DM_BAD_DATA);
    made_write(&m, 0);
    must_refuse("it has only 0 bytes");
    made_write(&m, 63);
    must_refuse("it has only 63 bytes");
    made_write(&m, 64);
    must_refuse("ends after 64 bytes, its header says");
    made_write(&m, m.n - 1);
    must_refuse("the copy is incomplete");
    m.at[m.n++] = 0;
    made_write(&m, m.n);
    must_refuse("something follows it");
    m.n--;
    m.at[0] = 'X';
    made_write(&m, m.n);
    must_refuse("not a weights file");
    made_seal(&m);
    for (uint32_t version = 0; version < 4; version += 3) {
        put_u32(m.at + 8, version);
        made_write(&m, m.n);
        must_refuse(version ? "version 3 of the format; this program reads versions 1 to 2"
                            : "version 0 of the format");
    }
    made_seal(&m);
    m.at[m.n - 9] ^= 1;
    made_write(&m, m.n);
    must_refuse("checksum differs");
    free(m.at);
}

static void bad_tables_are_refused(void **state)
{
    (void)state;
    static const struct {
        const char *tensor;
        size_t at; /* in its row */
        uint32_t value;
        const char *words;
    } edits[] = {
        { "l0.qkv.w", 64, 9, "unknown type 9" },
        { "l0.qkv.w", 64, 2, "tensor l0.qkv.w is of bytes; expected int8" },
        { "l0.qkv.w", 68, 3, "3 dimensions" },
        { "l0.qkv.w", 68, 0, "0 dimensions" },
        { "l0.qkv.w", 72, 16, "does not make" },
        { "l0.qkv.w", 80, 2, "does not make" },
        { "l0.qkv.w", 72, 0, "does not make" },
        { "l0.qkv.w", 72, 0xFFFFFFFF, "does not make" },
        { "l0.qkv.w", 100, 0xFFFFFFFF, "does not make" },
        { "l0.qkv.w", 88, 0, "where none may begin" },
        { "l0.qkv.w", 88, 0x40000000, "beyond the end" },
        { "l0.qkv.w", 92, 0xFFFFFFFF, "beyond the end" },
        { "l0.qkv.w", 88, 65, "where none may begin" },
        { "l1.ln2.g", 0, 0x20202020, "no proper name" },
        { "l1.ln2.g", 0, 0x41414141, "has no tensor l1.ln2.g" },
    };
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        struct made m = made_weights(1);
        put_u32(row_of(&m, edits[i].tensor) + edits[i].at, edits[i].value);
        made_seal(&m);
        made_write(&m, m.n);
        must_refuse(edits[i].words);
        free(m.at);
    }
    struct made m = made_weights(1);
    put_u32(row_of(&m, "emb.piece.w") + 88,
            (uint32_t)(m.n / 64 * 64)); /* begins inside, ends not */
    made_seal(&m);
    made_write(&m, m.n);
    must_refuse("beyond the end");
    free(m.at);
    m = made_weights(1);
    put_u32(m.at + 12, 0x7FFFFFFF);
    made_write(&m, m.n);
    must_refuse("more than it can hold");
    free(m.at);
}

static void edit_text(struct made *m, const char *tensor, const char *from, const char *to)
{
    unsigned char *row = row_of(m, tensor);
    size_t at = 0, n = 0;
    for (int i = 0; i < 4; i++) {
        at |= (size_t)row[88 + i] << 8 * i;
        n |= (size_t)row[96 + i] << 8 * i;
    }
    assert_int_equal(strlen(from), strlen(to));
    for (size_t i = 0; i + strlen(from) <= n; i++)
        if (memcmp(m->at + at + i, from, strlen(from)) == 0) {
            memcpy(m->at + at + i, to, strlen(to));
            return;
        }
    fail_msg("no %s in %s", from, tensor);
}

static void contradictions_are_refused(void **state)
{
    (void)state;
    static const struct {
        const char *tensor, *from, *to, *words;
    } edits[] = {
        { "meta", "layers 2", "layers 3", "has no tensor l2.qkv.w" },
        { "meta", "layers 2", "layers 0", "layers is 0; expected" },
        { "meta", "width 64", "width 48", "a head's share must be" },
        { "meta", "width 64", "width 96", "expected" },
        { "meta", "ffn 112", "ffn 1x2", "ffn is not a number" },
        { "meta", "cases 12", "cases 13", "cases is 13" },
        { "meta", "heads 2", "xeads 2", "no proper heads" },
        { "meta", "n_upos 5", "n_upos 6", "upos has 5 lines; meta says 6" },
        { "meta", "id made", "xx made", "no id" },
        { "vocab", "[CLS]", "[CLX]", "line 3 is not [CLS]" },
        { "vocab", "word\n", "wor\nd", "not a list of word pieces" },
        { "deprel", "root", "ruut", "lack root" },
        { "names", "O\n", "U\n", "\"U\" is no label of names" },
        { "names", "S-LOC", "Z-LOC", "\"Z-LOC\" is no label" },
        { "l0.ffn1.scale", "", "", "not finite" },
    };
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        struct made m = made_weights(1);
        edit_text(&m, edits[i].tensor, edits[i].from, edits[i].to);
        if (strcmp(edits[i].tensor, "l0.ffn1.scale") == 0) {
            unsigned char *row = row_of(&m, edits[i].tensor);
            size_t at = (size_t)row[88] | (size_t)row[89] << 8 | (size_t)row[90] << 16;
            put_u32(m.at + at + 20, 0x7FC00000);
        }
        made_seal(&m);
        made_write(&m, m.n);
        must_refuse(edits[i].words);
        free(m.at);
    }
}

static void read_something(const encoder *e)
{
    struct scratch *s = scratch_new();
    const struct span words[] = { SPAN("The"), SPAN("ministers"), SPAN("talking"), SPAN("!") };
    struct encoder_word out[4];
    float vector[SENT], scores[4 * ATTR];
    struct encoder_sentence sentence = {
        .words = words, .n_words = 4, .out = out, .sentence_vector = vector, .attr = scores
    };
    size_t n_attr;
    (void)encoder_labels(e, LIST_ATTR, &n_attr);
    if (encoder_sentence_width(e) > SENT || n_attr > ATTR)
        sentence.sentence_vector = sentence.attr = NULL;
    dm_report why = { 0 };
    assert_non_null(s);
    assert_int_equal(encoder_read(e, s, &sentence, 1, &why), DM_OK);
    for (size_t i = 0; i < 4; i++)
        assert_true(out[i].head <= 4 && out[i].head != i + 1 && out[i].upos < lines_of(upos) &&
                    out[i].deprel < lines_of(deprel) && out[i].names < lines_of(names));
    scratch_free(s);
}

static void additions_are_checked(void **state)
{
    (void)state;
    static const struct {
        const char *tensor, *from, *to, *words;
    } edits[] = {
        { "meta", "pool 1", "pool 0", "pool is 0; expected 1 to 2" },
        { "meta", "pool 1", "pool 3", "pool is 3; expected 1 to 2" },
        { "meta", "n_attr 9", "n_attr 8", "n_attr is 8" },
        { "meta", "n_attr 9", "n_attr 6", "attr has 9 lines; meta says 6" },
        { "attr", "CUE-B", "CUE-X", "label 5 of attr is \"CUE-X\"" },
        { "attr", "CUE-B", "XUE-B", "label 5 of attr is \"XUE-B\"" },
    };
    made_version = 2;
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        struct made m = made_weights(1);
        edit_text(&m, edits[i].tensor, edits[i].from, edits[i].to);
        made_seal(&m);
        made_write(&m, m.n);
        must_refuse(edits[i].words);
        free(m.at);
    }
    struct made m = made_weights(1);
    put_u32(row_of(&m, "h.attr.w"), 0x41414141);
    made_seal(&m);
    made_write(&m, m.n);
    must_refuse("has no tensor h.attr.w");
    free(m.at);
    m = made_weights(1);
    made_version = 1;
    made_seal(&m);
    made_write(&m, m.n);
    must_refuse("pool is not known in version 1");
    free(m.at);
}

/* Whatever the bytes, no crash: with a right checksum, as an enemy would make it. */
static void damaged_files_do_no_harm(void **state)
{
    (void)state;
    size_t opened = 0;
    made_version = 2;
    struct made m = made_weights(1);
    unsigned char *whole = malloc(m.n);
    assert_non_null(whole);
    memcpy(whole, m.at, m.n);
    state_of_dice = 99;
    for (int i = 0; i < 600; i++) {
        memcpy(m.at, whole, m.n);
        size_t span = i % 2 ? m.n : 64 + 128 * m.rows;
        for (uint32_t k = 1 + below(8); k > 0; k--)
            m.at[64 + below((uint32_t)span - 64)] = (unsigned char)dice();
        made_seal(&m);
        made_write(&m, m.n);
        encoder *e = NULL;
        dm_report why = { 0 };
        if (encoder_open(weights_file, NULL, &e, &why) == DM_OK) {
            opened++;
            read_something(e);
        } else {
            assert_true(why.text[0] != '\0');
        }
        encoder_close(e);
    }
    assert_true(opened > 50 && opened < 600);
    made_version = 1;
    free(whole);
    free(m.at);
}

/* ---- pieces ---- */

static struct pieces made_pieces(void)
{
    struct pieces p;
    dm_report why = { 0 };
    assert_int_equal(pieces_open(&p, span_of(vocabulary), "vocabulary", &why), DM_OK);
    return p;
}

static void words_become_pieces(void **state)
{
    (void)state;
    static const struct {
        const char *word, *pieces;
    } cases[] = {
        { "the", "the" },
        { "The", "the" },
        { "THE", "the" },
        { "ministers", "minister ##s" },
        { "talks", "talks" },
        { "talking", "talk ##ing" },
        { "talkings", "talk ##ing ##s" },
        { "talkx", "[UNK]" },
        { "minister's", "minister ' [UNK]" },
        { "minister\xE2\x80\x99"
          "a",
          "minister ' a" },
        { "\xE2\x80\x9CThe\xE2\x80\x9D", "\" the \"" },
        { "\xC2\xABThe\xC2\xBB", "\" the \"" },
        { "`the", "' the" },
        { "Erdo\xC4\x9F"
          "an",
          "erdogan" },
        { "ERDO\xC4\x9E"
          "AN",
          "erdogan" },
        { "C\xC3\xB4te", "cote" },
        { "Co\xCC\x82te", "cote" },
        { "\xC3\xBEorn", "thorn" },
        { "\xC3\x9E"
          "ORN",
          "thorn" },
        { "\xEF\xBC\x91\xEF\xBC\x92", "12" },
        { "Never-Seen", "never - seen" },
        { "d'Ivoire", "d ' ivoire" },
        { "never\xE2\x80\x94seen", "never [UNK] seen" },
        { "never\xC2\xADseen", "[UNK]" },
        { "ne\tver", "never" },
        { "120", "12 ##0" },
        { "", "[UNK]" },
        { "\xCC\x82", "[UNK]" },
        { "\xFF\xFE", "[UNK]" },
        { "a\xFF", "[UNK]" },
        { "...", ". . ." },
        { "[CLS]", "[UNK] [UNK] [UNK]" },
        { "aaaaaaaaaaaaaaaaaaaaaaaa",
          "a ##a ##a ##a ##a ##a ##a ##a ##a ##a ##a ##a ##a ##a ##a ##a" },
        { "aaaaaaaaaaaaaaaaaaaaaaaax", "[UNK]" },
    };
    struct pieces p = made_pieces();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        uint32_t ids[PIECES_OF_WORD];
        char got[256] = "";
        size_t n = pieces_of_word(&p, span_of(cases[i].word), ids);
        for (size_t k = 0; k < n; k++)
            (void)snprintf(got + strlen(got), sizeof got - strlen(got), "%s%.*s", k ? " " : "",
                           SPAN_FMT(p.text[ids[k]]));
        assert_string_equal(got, cases[i].pieces);
    }
    pieces_clear(&p);
}

static void long_runs_are_unknown(void **state)
{
    (void)state;
    struct pieces p = made_pieces();
    uint32_t ids[PIECES_OF_WORD];
    size_t big = 100000;
    char *word = malloc(big);
    assert_non_null(word);
    memset(word, 'a', big);
    assert_int_equal(pieces_of_word(&p, (struct span){ word, 100 }, ids), 16);
    assert_int_equal(pieces_of_word(&p, (struct span){ word, 101 }, ids), 1);
    assert_int_equal(ids[0], PIECE_UNKNOWN);
    assert_int_equal(pieces_of_word(&p, (struct span){ word, big }, ids), 1);
    memset(word, '.', big);
    assert_int_equal(pieces_of_word(&p, (struct span){ word, big }, ids), 16);
    memset(word, 0x80, big);
    assert_int_equal(pieces_of_word(&p, (struct span){ word, big }, ids), 1);
    free(word);
    pieces_clear(&p);
}

static void letters_make_classes(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        unsigned want;
    } cases[] = { { "12", 0 },       { "\xE4\xB8\xAD", 0 },
                  { "the", 1 },      { "The", 2 },
                  { "EU", 3 },       { "U.N.", 3 },
                  { "I", 4 },        { "McKay", 5 },
                  { "iPad", 5 },     { "'Tis", 2 },
                  { "3rd", 1 },      { "\xC3\x89lodie", 2 },
                  { "\xC5\x81", 4 }, { "", 0 },
                  { "NATOs", 5 },    { "\xE2\x85\xA3", 4 },
                  { "1\xC2\xAA", 1 } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (case_class(span_of(cases[i].word)) != cases[i].want)
            fail_msg("%s: %u", cases[i].word, case_class(span_of(cases[i].word)));
    const struct span words[] = { SPAN("12"), SPAN("The"), SPAN("EU"), SPAN("said") };
    uint8_t classes[4];
    case_classes(words, 4, classes);
    assert_memory_equal(classes, ((uint8_t[]){ 0, 8, 3, 1 }), 4);
}

/* ---- trees ---- */

/* The best sum over all trees with one child of the root, by trying all. */
static double best_by_trying(const float *scores, size_t stride, size_t n)
{
    double best = -1e30;
    uint32_t heads[8] = { 0 };
    uint8_t seen[8];
    for (;;) {
        if (tree_is_one(heads, n, seen)) {
            double sum = 0;
            for (size_t i = 0; i < n; i++)
                sum += (double)scores[i * stride + heads[i]];
            best = sum > best ? sum : best;
        }
        size_t k = 0;
        while (k < n && ++heads[k] > n)
            heads[k++] = 0;
        if (k == n)
            return best;
    }
}

static void trees_are_the_best_there_are(void **state)
{
    (void)state;
    float scores[6 * 16];
    uint64_t work[4096];
    state_of_dice = 5;
    for (int trial = 0; trial < 1500; trial++) {
        size_t n = 1 + below(5), stride = 16;
        bool coarse = trial % 2; /* many ties */
        for (size_t i = 0; i < n * stride; i++)
            scores[i] = coarse ? (float)below(4) : (float)(int)below(4096) / 16.0F - 100.0F;
        for (size_t i = 0; i < n && trial % 5 == 0; i++)
            scores[i * stride] += 500; /* everyone wants to be the root's child */
        uint32_t heads[8], again[8];
        uint8_t seen[8];
        assert_true(tree_work(n) <= sizeof work);
        tree_best(scores, stride, n, heads, work);
        assert_true(tree_is_one(heads, n, seen));
        double sum = 0;
        for (size_t i = 0; i < n; i++)
            sum += (double)scores[i * stride + heads[i]];
        assert_true(sum == best_by_trying(scores, stride, n));
        memset(work, trial, sizeof work);
        tree_best(scores, stride, n, again, work);
        assert_memory_equal(heads, again, n * sizeof *heads);
    }
}

static void trees_are_told_from_others(void **state)
{
    (void)state;
    uint8_t seen[4];
    assert_true(tree_is_one((uint32_t[]){ 0 }, 1, seen));
    assert_true(tree_is_one((uint32_t[]){ 2, 0, 2 }, 3, seen));
    assert_true(tree_is_one((uint32_t[]){ 2, 3, 4, 0 }, 4, seen));
    assert_false(tree_is_one((uint32_t[]){ 0, 0, 2 }, 3, seen));
    assert_false(tree_is_one((uint32_t[]){ 2, 1 }, 2, seen));
    assert_false(tree_is_one((uint32_t[]){ 0, 3, 2 }, 3, seen));
    assert_false(tree_is_one((uint32_t[]){ 0, 2 }, 2, seen));
    assert_false(tree_is_one((uint32_t[]){ 4, 3, 2, 0 }, 4, seen));
}

static void long_and_absurd_trees_hold(void **state)
{
    (void)state;
    static const size_t lengths[] = { 2, 37, 300, TREE_MAX_WORDS };
    state_of_dice = 6;
    for (size_t k = 0; k < 4; k++)
        for (int kind = 0; kind < 4; kind++) {
            size_t n = lengths[k], stride = n + 1;
            float *scores = noises(n * stride, kind == 0 ? 9.0F : 0.0F);
            uint32_t *heads = calloc(n, sizeof *heads);
            uint8_t *seen = calloc(n, 1);
            void *work = malloc(tree_work(n));
            assert_true(heads != NULL && seen != NULL && work != NULL);
            for (size_t i = 0; i < n; i++) {
                if (kind == 1) /* chains of pairs, and of pairs of pairs */
                    for (size_t j = 1; j <= n; j++)
                        scores[i * stride + j] = -(float)((i + 1) ^ j);
                if (kind == 2)
                    for (size_t j = 0; j <= n; j++)
                        scores[i * stride + j] = j % 3 ? NAN : j % 2 ? INFINITY : -INFINITY;
            } /* kind 3: all the same */
            tree_best(scores, stride, n, heads, work);
            assert_true(tree_is_one(heads, n, seen));
            free(scores);
            free(heads);
            free(seen);
            free(work);
        }
}

/* ---- names ---- */

static bool legal(const struct span *labels, const uint16_t *ids, size_t n)
{
    char open[8] = "";
    for (size_t i = 0; i < n; i++) {
        struct span l = labels[ids[i]];
        char c = l.at[0];
        bool inside = c == 'I' || c == 'E';
        if (inside != (open[0] != '\0') || (inside && !span_is(span_from(l, 2), open)))
            return false;
        if (c == 'B')
            (void)snprintf(open, sizeof open, "%.*s", SPAN_FMT(span_from(l, 2)));
        else if (c != 'I')
            open[0] = '\0';
    }
    return open[0] == '\0';
}

static double best_names_by_trying(const struct span *labels, size_t k, const float *scores,
                                   size_t n)
{
    uint16_t ids[4] = { 0 };
    double best = -1e30;
    for (;;) {
        double sum = 0;
        for (size_t i = 0; i < n; i++)
            sum += (double)scores[i * 16 + ids[i]];
        if (sum > best && legal(labels, ids, n))
            best = sum;
        size_t i = 0;
        while (i < n && ++ids[i] == k)
            ids[i++] = 0;
        if (i == n)
            return best;
    }
}

static void names_are_the_best_legal_ones(void **state)
{
    (void)state;
    struct span labels[9], rest = span_of(names);
    struct names_rules *rules = calloc(1, sizeof *rules);
    dm_report why = { 0 };
    assert_non_null(rules);
    for (size_t i = 0; i < 9; i++)
        assert_true(span_next(&rest, '\n', &labels[i]));
    assert_int_equal(names_rules_of(rules, labels, 9, "names", &why), DM_OK);
    state_of_dice = 7;
    for (int trial = 0; trial < 150; trial++) {
        float scores[4 * 16];
        uint16_t ids[4];
        uint8_t back[4 * 9];
        size_t n = 1 + below(4);
        for (size_t i = 0; i < n * 16; i++)
            scores[i] = (float)below(trial % 2 ? 3 : 1000);
        names_best(rules, scores, 16, n, ids, back);
        double sum = 0;
        for (size_t i = 0; i < n; i++)
            sum += (double)scores[i * 16 + ids[i]];
        assert_true(legal(labels, ids, n));
        assert_true(sum == best_names_by_trying(labels, 9, scores, n));
    }
    assert_int_equal(names_rules_of(rules, labels + 1, 8, "names", &why), DM_BAD_DATA);
    free(rules);
}

/* ---- kernels ---- */

static int cell_of(const struct kernels *k, const void *q, size_t i)
{
    int16_t wide;
    if (k->cell == 1) /* unsigned where something was added to make it so, else signed */
        return k->zero ? ((const unsigned char *)q)[i] - k->zero : ((const int8_t *)q)[i];
    memcpy(&wide, (const char *)q + i * k->cell, sizeof wide);
    return wide - k->zero;
}

static void *cells_of(const struct kernels *k, size_t n)
{
    void *q = calloc(n + 64, k->cell);
    assert_non_null(q);
    return q;
}

static void quantising_rounds_half_to_even(void **state)
{
    (void)state;
    static const float row[16] = { 127,  0.5F,   1.5F,   2.5F,    -0.5F, -1.5F, -2.5F,  0.4999F,
                                   -127, 126.5F, 125.5F, -126.5F, 0,     -0.0F, 63.51F, 3 };
    static const int want[16] = { 127, 0, 2, 2, 0, -2, -2, 0, -127, 126, 126, -126, 0, 0, 64, 3 };
    static const float zeros[16] = { 0 };
    const struct kernels *k;
    for (size_t i = 0; (k = kernels_at(i)) != NULL; i++) {
        void *q = cells_of(k, 16);
        float scale;
        k->quantise(row, 1, 16, q, &scale);
        assert_true(scale == 1.0F);
        for (size_t j = 0; j < 16; j++)
            assert_int_equal(cell_of(k, q, j), want[j]);
        k->quantise(zeros, 1, 16, q, &scale);
        assert_true(scale == 0.0F);
        for (size_t j = 0; j < 16; j++)
            assert_int_equal(cell_of(k, q, j), 0);
        free(q);
    }
}

/* Quantised rows of two kernels. */
static void same_cells(const struct kernels *a, const void *qa, const struct kernels *b,
                       const void *qb, size_t n)
{
    for (size_t i = 0; i < n; i++)
        assert_int_equal(cell_of(a, qa, i), cell_of(b, qb, i));
}

static void check_layer(const struct kernels *k, const struct linear *l, const float *x,
                        size_t rows)
{
    size_t stride = l->out16 + 16;
    void *q = cells_of(k, rows * l->in);
    float *scale = noises(rows, 1), *out = noises(rows * stride, 1);
    float untouched = out[l->out16];
    k->quantise(x, rows, l->in, q, scale);
    k->linear(l, q, scale, rows, out, stride);
    for (size_t r = 0; r < rows; r++)
        for (size_t o = 0; o < l->out16; o++) {
            int32_t dot = 0;
            for (size_t i = 0; i < l->in; i++)
                dot += cell_of(k, q, r * l->in + i) *
                       l->w[((o / 16 * (l->in / 4) + i / 4) * 16 + o % 16) * 4 + i % 4];
            float want = (float)dot * (scale[r] * l->scale[o]) + l->bias[o];
            if (memcmp(&want, &out[r * stride + o], sizeof want) != 0)
                fail_msg("%s: %zu x %zu x %zu, row %zu, output %zu: %.9g, not %.9g", k->name, rows,
                         l->out, l->in, r, o, (double)out[r * stride + o], (double)want);
        }
    assert_true(out[l->out16] == untouched);
    free(q);
    free(scale);
    free(out);
}

static struct linear random_layer(size_t out, size_t in)
{
    struct linear l = { .out = out, .out16 = kernels_round(out), .in = in };
    int8_t *w = calloc(l.out16 * in, 1);
    int32_t *sum = calloc(l.out16, sizeof *sum);
    assert_true(w != NULL && sum != NULL);
    random_packed(w, sum, out, in);
    l.w = w;
    l.sum = sum;
    l.scale = noises(l.out16, 0.01F);
    l.bias = noises(l.out16, 1);
    return l;
}

static void free_layer(struct linear *l)
{
    free((void *)(uintptr_t)l->w);
    free((void *)(uintptr_t)l->sum);
    free((void *)(uintptr_t)l->scale);
    free((void *)(uintptr_t)l->bias);
}

/* The extremes, where narrow sums would overflow. */
static void make_extreme(struct linear *l)
{
    int8_t *w = (int8_t *)(uintptr_t)l->w;
    int32_t *sum = (int32_t *)(uintptr_t)l->sum;
    for (size_t i = 0; i < l->out16 * l->in; i++)
        w[i] = 127;
    for (size_t o = 0; o < l->out16; o++)
        sum[o] = 128 * 127 * (int32_t)l->in;
}

static void layers_are_exact(void **state)
{
    (void)state;
    const struct kernels *k;
    state_of_dice = 8;
    for (int trial = 0; trial < 60; trial++) {
        size_t rows = 1 + below(20), out = 1 + below(150),
               in = 16 * (1 + below(trial % 6 ? 8 : 96));
        struct linear l = random_layer(out, in);
        float *x = noises(rows * in, 3);
        if (trial % 10 == 0) {
            make_extreme(&l);
            for (size_t i = 0; i < rows * in; i++)
                x[i] = trial % 20 ? 1 : -1;
        }
        for (size_t i = 0; (k = kernels_at(i)) != NULL; i++)
            check_layer(k, &l, x, rows);
        free_layer(&l);
        free(x);
    }
}

/* What linear_gelu makes of rows of floats. */
struct gelu_made {
    float *x, *scale;
    void *q;
};

static struct gelu_made run_gelu(const struct kernels *k, const struct linear *l, const float *x,
                                 size_t rows)
{
    struct gelu_made m = { noises(rows * l->out16, 1), noises(rows, 1),
                           cells_of(k, rows * l->out16) };
    void *q = cells_of(k, rows * l->in);
    float *scale = noises(rows, 1);
    k->quantise(x, rows, l->in, q, scale);
    k->linear_gelu(l, q, scale, rows, m.x, m.q, m.scale);
    free(q);
    free(scale);
    return m;
}

static void free_gelu(struct gelu_made *m)
{
    free(m->x);
    free(m->scale);
    free(m->q);
}

static double slow_gelu(double x)
{
    return 0.5 * x * erfc(-x * 0.70710678118654752);
}

/* Against the layer, GELU in double precision and a quantising of its own. */
static void check_gelu(const struct kernels *k, const struct linear *l, const float *x, size_t rows,
                       const struct gelu_made *m)
{
    size_t all = rows * l->out16;
    float *scale = noises(rows, 1), *y = noises(all, 1), *again = noises(rows, 1);
    void *q = cells_of(k, rows * l->in), *qy = cells_of(k, all);
    k->quantise(x, rows, l->in, q, scale);
    k->linear(l, q, scale, rows, y, l->out16);
    for (size_t i = 0; i < all; i++)
        assert_true(fabs((double)m->x[i] - slow_gelu((double)y[i])) <
                    5e-7 + 3e-7 * fabs((double)y[i]));
    k->quantise(m->x, rows, l->out16, qy, again);
    same_cells(k, m->q, k, qy, all);
    assert_memory_equal(m->scale, again, rows * sizeof *again);
    free(scale);
    free(y);
    free(again);
    free(q);
    free(qy);
}

static void layers_with_gelu_are_right_and_agree(void **state)
{
    (void)state;
    const struct kernels *plain = kernels_choose("plain"), *k;
    state_of_dice = 13;
    for (int trial = 0; trial < 20; trial++) {
        size_t rows = 1 + below(trial % 5 ? 20 : 230), out = 1 + below(300);
        struct linear l = random_layer(out, 16 * (1 + below(8)));
        size_t all = rows * l.out16;
        float *x = noises(rows * l.in, 3);
        struct gelu_made first = run_gelu(plain, &l, x, rows);
        check_gelu(plain, &l, x, rows, &first);
        for (size_t i = 0; (k = kernels_at(i)) != NULL; i++) {
            struct gelu_made m = run_gelu(k, &l, x, rows);
            assert_memory_equal(m.x, first.x, all * sizeof *m.x);
            assert_memory_equal(m.scale, first.scale, rows * sizeof *m.scale);
            same_cells(plain, first.q, k, m.q, all);
            free_gelu(&m);
        }
        free_gelu(&first);
        free_layer(&l);
        free(x);
    }
}

/* Runs one row-wise kernel of both tables on the same rows and compares all that comes out. */
enum row_kernel { ROW_QUANTISE, ROW_NORM, ROW_NORM_ALONE, ROW_KERNELS };

static void run_rows(const struct kernels *k, enum row_kernel which, float *x, const float *y,
                     size_t rows, size_t n, void *q, float *scale)
{
    switch (which) {
    case ROW_QUANTISE:
        k->quantise(x, rows, n, q, scale);
        break;
    case ROW_NORM:
        k->norm(x, y, y, y + n, rows, n, q, scale);
        break;
    default:
        k->norm(x, NULL, y, y + n, rows, n, q, scale);
    }
}

static void row_kernels_agree(void **state)
{
    (void)state;
    const struct kernels *plain = kernels_choose("plain"), *k;
    state_of_dice = 9;
    for (int trial = 0; trial < 80; trial++) {
        size_t rows = 2 + below(6), n = 16 * (1 + below(40)), all = rows * n;
        enum row_kernel which = (enum row_kernel)(trial % ROW_KERNELS);
        float *x = noises(all, trial % 3 ? 4.0F : 1e-3F), *y = noises(all, 2);
        for (size_t i = 0; (k = kernels_at(i)) != NULL; i++) {
            float *a = noises(all, 0), *b = noises(all, 0), scale_a[8], scale_b[8];
            void *qa = cells_of(plain, all), *qb = cells_of(k, all);
            memcpy(a, x, all * sizeof *x);
            memcpy(b, x, all * sizeof *x);
            run_rows(plain, which, a, y, rows, n, qa, scale_a);
            run_rows(k, which, b, y, rows, n, qb, scale_b);
            assert_memory_equal(a, b, all * sizeof *a);
            assert_memory_equal(scale_a, scale_b, rows * sizeof *scale_a);
            same_cells(plain, qa, k, qb, all);
            free(a);
            free(b);
            free(qa);
            free(qb);
        }
        free(x);
        free(y);
    }
}

static void norm_is_right(void **state)
{
    (void)state;
    enum { N = 4096 };
    const struct kernels *k = kernels_choose("plain");
    float *x = noises(N, 8), *y = noises(N, 0), scale;
    float *gain = noises(N, 1), *bias = noises(N, 1);
    void *q = cells_of(k, N);
    double worst = 0, mean = 0, var = 0;
    memcpy(y, x, N * sizeof *x);
    k->norm(y, NULL, gain, bias, 1, N, q, &scale);
    for (size_t i = 0; i < N; i++)
        mean += (double)x[i] / N;
    for (size_t i = 0; i < N; i++)
        var += ((double)x[i] - mean) * ((double)x[i] - mean) / N;
    for (size_t i = 0; i < N; i++) {
        double want = ((double)x[i] - mean) / sqrt(var) * (double)gain[i] + (double)bias[i];
        worst = fmax(worst, fabs((double)y[i] - want));
    }
    assert_true(worst < 2e-6);
    free(x);
    free(y);
    free(q);
    free(gain);
    free(bias);
}

/* GELU itself, by a layer whose weights are nothing and whose biases are the numbers. */
static void gelu_is_right(void **state)
{
    (void)state;
    enum { N = 4096, IN = 16 };
    const struct kernels *k = kernels_choose("plain");
    int8_t *w = calloc(N * IN, 1);
    int32_t *sum = calloc(N, sizeof *sum);
    float *ones = noises(N, 1), *x = noises(N, 8), row[IN] = { 1 };
    assert_true(w != NULL && sum != NULL);
    struct linear l = {
        .w = w, .scale = ones, .bias = x, .sum = sum, .out = N, .out16 = N, .in = IN
    };
    struct gelu_made m = run_gelu(k, &l, row, 1);
    double worst = 0;
    for (size_t i = 0; i < N; i++)
        worst = fmax(worst, fabs((double)m.x[i] - slow_gelu((double)x[i])));
    assert_true(worst < 4e-7);
    free_gelu(&m);
    free(w);
    free(sum);
    free(ones);
    free(x);
}

/* One head of attention in double precision. */
static void slow_attention(const float *qkv, size_t n, size_t all, size_t dim, size_t at,
                           double *out)
{
    double *p = calloc(n, sizeof *p);
    assert_non_null(p);
    for (size_t i = 0; i < n; i++) {
        double sum = 0;
        for (size_t j = 0; j < n; j++) {
            p[j] = 0;
            for (size_t d = at; d < at + dim; d++)
                p[j] += (double)qkv[i * 3 * all + d] * (double)qkv[j * 3 * all + all + d];
            p[j] = exp(p[j] / sqrt((double)dim));
            sum += p[j];
        }
        for (size_t d = at; d < at + dim; d++) {
            out[i * all + d] = 0;
            for (size_t j = 0; j < n; j++)
                out[i * all + d] += p[j] / sum * (double)qkv[j * 3 * all + 2 * all + d];
        }
    }
    free(p);
}

/* All heads, as the encoder goes through them. */
static void all_heads(const struct kernels *k, const float *qkv, size_t n, size_t heads, size_t dim,
                      float *out, float *work)
{
    size_t all = heads * dim;
    for (size_t at = 0; at < all; at += dim)
        k->attention(qkv + at, qkv + all + at, qkv + 2 * all + at, 3 * all, n, dim, out + at, all,
                     work);
}

static void attention_is_right_and_agrees(void **state)
{
    (void)state;
    static const size_t dims[] = { 16, 32, 48, 64 };
    const struct kernels *k;
    state_of_dice = 10;
    for (int trial = 0; trial < 40; trial++) {
        size_t n = 1 + below(trial % 8 ? 40 : 90), heads = 1 + below(3), dim = dims[below(4)];
        size_t all = heads * dim;
        float *qkv = noises(n * 3 * all, 2), *work = noises(kernels_attention_work(n, dim), 1);
        float *first = noises(n * all, 0), *out = noises(n * all, 0);
        double *want = calloc(n * all, sizeof *want);
        assert_non_null(want);
        all_heads(kernels_choose("plain"), qkv, n, heads, dim, first, work);
        for (size_t h = 0; h < heads; h++)
            slow_attention(qkv, n, all, dim, h * dim, want);
        for (size_t i = 0; i < n * all; i++)
            assert_true(fabs((double)first[i] - want[i]) < 1e-5);
        for (size_t i = 0; (k = kernels_at(i)) != NULL; i++) {
            all_heads(k, qkv, n, heads, dim, out, work);
            assert_memory_equal(out, first, n * all * sizeof *out);
        }
        free(qkv);
        free(work);
        free(first);
        free(out);
        free(want);
    }
}

static void products_and_labels_agree(void **state)
{
    (void)state;
    const struct kernels *k, *plain = kernels_choose("plain");
    state_of_dice = 11;
    for (int trial = 0; trial < 40; trial++) {
        size_t na = 1 + below(30), nb = na + 1, dim = 16 * (1 + below(10)),
               wide = kernels_round(nb);
        size_t n_labels = 1 + below(20);
        float *a = noises(na * dim, 1), *b = noises(nb * dim, 1), *work = noises(wide * dim, 1);
        float *first = noises(na * wide, 1), *out = noises(na * wide, 1);
        float *u = noises(n_labels * (dim + 1), 1), *d = noises(n_labels, 1), la[20], lb[20];
        plain->products(a, na, b, nb, dim, first, work);
        double want = 0;
        for (size_t i = 0; i < dim; i++)
            want += (double)a[(na - 1) * dim + i] * (double)b[(nb - 1) * dim + i];
        assert_true(fabs(want - (double)first[(na - 1) * wide + nb - 1]) < 1e-4);
        plain->labels(u, a, d, n_labels, dim, la);
        want = (double)d[n_labels - 1] + (double)u[n_labels * (dim + 1) - 1];
        for (size_t i = 0; i < dim; i++)
            want += (double)u[(n_labels - 1) * (dim + 1) + i] * (double)a[i];
        assert_true(fabs(want - (double)la[n_labels - 1]) < 1e-4);
        for (size_t i = 0; (k = kernels_at(i)) != NULL; i++) {
            k->products(a, na, b, nb, dim, out, work);
            assert_memory_equal(out, first, na * wide * sizeof *out);
            k->labels(u, a, d, n_labels, dim, lb);
            assert_memory_equal(la, lb, n_labels * sizeof *la);
        }
        free(a);
        free(b);
        free(work);
        free(first);
        free(out);
        free(u);
        free(d);
    }
}

static void choices_agree(void **state)
{
    (void)state;
    const struct kernels *k;
    state_of_dice = 12;
    for (int trial = 0; trial < 300; trial++) {
        size_t n = 1 + below(70), want = 0;
        float *x = noises(n, 0);
        double sum = 0;
        for (size_t i = 0; i < n; i++)
            x[i] = trial % 2 ? (float)below(5) : noise() * 9;
        for (size_t i = 1; i < n; i++)
            want = x[i] > x[want] ? i : want;
        for (size_t i = 0; i < n; i++)
            sum += exp((double)x[i] - (double)x[want]);
        size_t which = below((uint32_t)n);
        float first = kernels_choose("plain")->probability(x, n, which);
        assert_true(fabs((double)first - exp((double)x[which] - (double)x[want]) / sum) < 1e-6);
        for (size_t i = 0; (k = kernels_at(i)) != NULL; i++) {
            assert_int_equal(k->best(x, n), want);
            assert_true(k->probability(x, n, which) == first);
        }
        free(x);
    }
    float nans[20];
    for (size_t i = 0; i < 20; i++)
        nans[i] = NAN;
    for (size_t i = 0; (k = kernels_at(i)) != NULL; i++)
        assert_true(k->best(nans, 20) < 20);
}

static void kernels_are_found_by_name(void **state)
{
    (void)state;
    assert_string_equal(kernels_choose("plain")->name, "plain");
    assert_non_null(kernels_choose(NULL));
    assert_ptr_equal(kernels_choose(NULL), kernels_at(0));
    assert_null(kernels_choose("abacus"));
    encoder *e = NULL;
    dm_report why = { 0 };
    assert_int_equal(encoder_open(weights_file, "abacus", &e, &why), DM_USAGE);
    assert_non_null(strstr(why.text, "abacus"));
    for (size_t i = 0; kernels_at(i) != NULL; i++)
        assert_non_null(strstr(why.text, kernels_at(i)->name));
}

/* ---- whole encoders ---- */

enum { SENTENCES = 60, MOST_WORDS = 130 };

struct text {
    struct span words[SENTENCES][MOST_WORDS];
    struct encoder_word out[SENTENCES][MOST_WORDS];
    float vectors[SENTENCES][MOST_WORDS * WIDTH];
    float sent[SENTENCES][SENT], attr[SENTENCES][MOST_WORDS * ATTR];
    struct encoder_sentence sentences[SENTENCES];
};

static struct encoder_sentence sentence_of(struct text *t, size_t i, size_t n)
{
    return (struct encoder_sentence){ .words = t->words[i],
                                      .n_words = n,
                                      .out = t->out[i],
                                      .vectors = t->vectors[i],
                                      .sentence_vector = t->sent[i],
                                      .attr = t->attr[i] };
}

static struct text *some_text(void)
{
    static const char *const choice[] = { "The",         "ministers", "talks",    "12",
                                          "Erdogan",     "EU",        "!",        "never-seen",
                                          "C\xC3\xB4te", "120000",    "d'Ivoire", "word" };
    struct text *t = calloc(1, sizeof *t);
    assert_non_null(t);
    for (size_t i = 0; i < SENTENCES; i++) {
        size_t n = i % 10 == 3 ? 60 + below(MOST_WORDS - 60) : i % 10 == 7 ? 0 : 1 + below(25);
        for (size_t k = 0; k < n; k++)
            t->words[i][k] = span_of(choice[below(12)]);
        t->sentences[i] = sentence_of(t, i, n);
    }
    return t;
}

static encoder *must_open(const char *kernel)
{
    encoder *e = NULL;
    dm_report why = { 0 };
    if (encoder_open(weights_file, kernel, &e, &why) != DM_OK)
        fail_msg("%s", why.text);
    return e;
}

static void must_read(const encoder *e, struct text *t, size_t from, size_t n)
{
    struct scratch *s = scratch_new();
    dm_report why = { 0 };
    assert_non_null(s);
    assert_int_equal(encoder_read(e, s, t->sentences + from, n, &why), DM_OK);
    scratch_free(s);
}

static struct text *copy_of(const struct text *t)
{
    struct text *c = malloc(sizeof *c);
    assert_non_null(c);
    memcpy(c, t, sizeof *c);
    memset(c->out, 0, sizeof c->out);
    memset(c->vectors, 0, sizeof c->vectors);
    memset(c->sent, 0, sizeof c->sent);
    memset(c->attr, 0, sizeof c->attr);
    for (size_t i = 0; i < SENTENCES; i++)
        c->sentences[i] = sentence_of(c, i, t->sentences[i].n_words);
    return c;
}

static void same_answers(const struct text *a, const struct text *b)
{
    for (size_t i = 0; i < SENTENCES; i++)
        for (size_t k = 0; k < a->sentences[i].n_words; k++)
            assert_memory_equal(&a->out[i][k], &b->out[i][k], sizeof a->out[i][k]);
    assert_memory_equal(a->vectors, b->vectors, sizeof a->vectors);
    assert_memory_equal(a->sent, b->sent, sizeof a->sent);
    assert_memory_equal(a->attr, b->attr, sizeof a->attr);
}

/* Even seeds are of version 1 of the format, odd ones of version 2. */
static void write_made(uint64_t seed)
{
    made_version = seed % 2 ? 2 : 1;
    struct made m = made_weights(seed);
    made_version = 1;
    made_write(&m, m.n);
    free(m.at);
}

static void answers_are_sound(void **state)
{
    (void)state;
    write_made(2);
    encoder *e = must_open(NULL);
    struct text *t = some_text();
    uint8_t seen[MOST_WORDS];
    size_t distinct = 0;
    must_read(e, t, 0, SENTENCES);
    for (size_t i = 0; i < SENTENCES; i++) {
        size_t n = t->sentences[i].n_words;
        uint32_t heads[MOST_WORDS];
        for (size_t k = 0; k < n; k++) {
            const struct encoder_word *w = &t->out[i][k];
            heads[k] = w->head;
            assert_true((w->head == 0) == (w->deprel == 1)); /* "root" is the second label */
            assert_true(w->p_upos > 0 && w->p_upos <= 1 && w->p_head >= 0 && w->p_head <= 1 &&
                        w->p_names >= 0 && w->p_names <= 1);
            distinct += k > 0 && w->upos != t->out[i][k - 1].upos;
        }
        assert_true(n == 0 || tree_is_one(heads, n, seen));
    }
    assert_true(distinct > 10); /* random weights, but not one answer for all */
    size_t n = 0;
    assert_true(span_is(encoder_labels(e, LIST_LEMMA, &n)[3], "=be"));
    assert_int_equal(n, 4);
    assert_true(span_is(encoder_id(e), "made-here"));
    free(t);
    encoder_close(e);
}

/* ---- the whole network once more, slowly and straight from the format's page ---- */

enum { SLOW_ROWS = POSITIONS };

static const float *floats_of(const struct weights *w, const char *name, size_t rows, size_t cols)
{
    const float *x = NULL;
    dm_report why = { 0 };
    if (weights_floats(w, name, rows, cols, &x, &why) != DM_OK)
        fail_msg("%s", why.text);
    return x;
}

/* out[rows][n] = layer `name` of x[rows][in]. */
static void slow_layer(const struct weights *w, const char *name, size_t rows, size_t in, size_t n,
                       const double *x, double *out)
{
    struct linear l;
    dm_report why = { 0 };
    if (weights_linear(w, name, n, in, &l, &why) != DM_OK)
        fail_msg("%s", why.text);
    for (size_t r = 0; r < rows; r++) {
        double most = 0;
        for (size_t i = 0; i < in; i++)
            most = fmax(most, fabs(x[r * in + i]));
        for (size_t o = 0; o < n; o++) {
            double dot = 0;
            for (size_t i = 0; i < in; i++)
                dot += nearbyint(x[r * in + i] * 127 / most) *
                       l.w[((o / 16 * (in / 4) + i / 4) * 16 + o % 16) * 4 + i % 4];
            out[r * n + o] = dot * most / 127 * (double)l.scale[o] + (double)l.bias[o];
        }
    }
}

static void slow_norm(const struct weights *w, const char *name, size_t rows, double *x)
{
    char part[64];
    (void)snprintf(part, sizeof part, "%s.g", name);
    const float *gain = floats_of(w, part, WIDTH, 0);
    (void)snprintf(part, sizeof part, "%s.b", name);
    const float *bias = floats_of(w, part, WIDTH, 0);
    for (size_t r = 0; r < rows; r++, x += WIDTH) {
        double mean = 0, var = 0;
        for (size_t i = 0; i < WIDTH; i++)
            mean += x[i] / WIDTH;
        for (size_t i = 0; i < WIDTH; i++)
            var += (x[i] - mean) * (x[i] - mean) / WIDTH;
        for (size_t i = 0; i < WIDTH; i++)
            x[i] = (x[i] - mean) / sqrt(var) * (double)gain[i] + (double)bias[i];
    }
}

static void slow_block(const struct weights *w, int i, size_t rows, double *x)
{
    static double qkv[SLOW_ROWS * 3 * WIDTH], context[SLOW_ROWS * WIDTH], y[SLOW_ROWS * WIDTH];
    static double inner[SLOW_ROWS * FFN];
    static float narrow[SLOW_ROWS * 3 * WIDTH];
    char name[64];
    (void)snprintf(name, sizeof name, "l%d.qkv", i);
    slow_layer(w, name, rows, WIDTH, 3 * WIDTH, x, qkv);
    for (size_t k = 0; k < rows * 3 * WIDTH; k++)
        narrow[k] = (float)qkv[k];
    for (size_t h = 0; h < HEADS; h++)
        slow_attention(narrow, rows, WIDTH, WIDTH / HEADS, h * (WIDTH / HEADS), context);
    (void)snprintf(name, sizeof name, "l%d.out", i);
    slow_layer(w, name, rows, WIDTH, WIDTH, context, y);
    for (size_t k = 0; k < rows * WIDTH; k++)
        x[k] += y[k];
    (void)snprintf(name, sizeof name, "l%d.ln1", i);
    slow_norm(w, name, rows, x);
    (void)snprintf(name, sizeof name, "l%d.ffn1", i);
    slow_layer(w, name, rows, WIDTH, FFN, x, inner);
    for (size_t k = 0; k < rows * FFN; k++)
        inner[k] *= 0.5 * erfc(-inner[k] * 0.70710678118654752);
    (void)snprintf(name, sizeof name, "l%d.ffn2", i);
    slow_layer(w, name, rows, FFN, WIDTH, inner, y);
    for (size_t k = 0; k < rows * WIDTH; k++)
        x[k] += y[k];
    (void)snprintf(name, sizeof name, "l%d.ln2", i);
    slow_norm(w, name, rows, x);
}

/* Rows of pieces to rows of words: means, the first row as it is, the last one dropped. */
static size_t slow_pool(double *x, size_t rows, const size_t *word_of, const size_t *count)
{
    static double means[SLOW_ROWS * WIDTH];
    size_t n = 0;
    memset(means, 0, sizeof means);
    for (size_t r = 0; r + 1 < rows; r++) {
        for (size_t i = 0; i < WIDTH; i++)
            means[word_of[r] * WIDTH + i] += x[r * WIDTH + i] / (double)count[word_of[r]];
        n = word_of[r] + 1;
    }
    memcpy(x, means, n * WIDTH * sizeof *x);
    return n;
}

/* One sentence of one window: vectors of the root and the words, [n + 1][WIDTH]; words are made of
 * pieces after `pool` layers. */
static void slow_vectors(const struct weights *w, const struct span *words, size_t n, int pool,
                         double *out)
{
    static double x[SLOW_ROWS * WIDTH];
    struct pieces p = made_pieces();
    uint8_t classes[POSITIONS];
    size_t rows = 1, word_of[SLOW_ROWS] = { 0 }, count[POSITIONS] = { 1 };
    uint32_t ids[SLOW_ROWS + PIECES_OF_WORD] = { PIECE_FIRST };
    const int8_t *piece = NULL, *position = NULL;
    assert_int_equal(weights_int8(w, "emb.piece.w", p.n, WIDTH, &piece, NULL), DM_OK);
    assert_int_equal(weights_int8(w, "emb.pos.w", POSITIONS, WIDTH, &position, NULL), DM_OK);
    const float *piece_scale = floats_of(w, "emb.piece.scale", p.n, 0);
    const float *position_scale = floats_of(w, "emb.pos.scale", POSITIONS, 0);
    const float *cases = floats_of(w, "emb.case", 12, WIDTH);
    case_classes(words, n, classes);
    for (size_t i = 0; i < n; i++) {
        count[i + 1] = pieces_of_word(&p, words[i], ids + rows);
        for (size_t k = 0; k < count[i + 1]; k++)
            word_of[rows++] = i + 1;
        assert_true(rows < SLOW_ROWS);
    }
    ids[rows] = PIECE_LAST;
    word_of[rows++] = SIZE_MAX;
    for (size_t r = 0; r < rows; r++)
        for (size_t i = 0; i < WIDTH; i++) {
            bool inside = word_of[r] != 0 && word_of[r] != SIZE_MAX;
            size_t class = inside ? classes[word_of[r] - 1] : 0;
            x[r * WIDTH + i] = piece[ids[r] * WIDTH + i] * (double)piece_scale[ids[r]] +
                               position[r * WIDTH + i] * (double)position_scale[r] +
                               (double)cases[class * WIDTH + i];
        }
    slow_norm(w, "emb.ln", rows, x);
    for (int i = 0; i < LAYERS; i++) {
        slow_block(w, i, rows, x);
        if (i + 1 == pool)
            rows = slow_pool(x, rows, word_of, count);
    }
    assert_int_equal(rows, n + 1);
    memcpy(out, x, rows * WIDTH * sizeof *out);
    pieces_clear(&p);
}

static size_t slow_best(const double *x, size_t n, size_t without)
{
    size_t best = without == 0;
    for (size_t i = 0; i < n; i++)
        if (i != without && x[i] > x[best])
            best = i;
    return best;
}

static void slow_leaky(double *x, size_t n)
{
    for (size_t i = 0; i < n; i++)
        x[i] = x[i] > 0 ? x[i] : 0.1 * x[i];
}

/* How many of the words' heads (by score alone, where the tree kept them) and labels differ. */
static size_t slow_differences(const struct weights *w, const double *v, size_t n,
                               const struct encoder_word *got)
{
    enum { R = 6, ROWS = POSITIONS + 1 };
    static double dep[ROWS * ARC], head[ROWS * ARC], u[ROWS * ARC], tags[ROWS * 5];
    static double ldep[ROWS * LABEL], lhead[ROWS * LABEL], lu[ROWS * R * (LABEL + 1)], ld[ROWS * R];
    size_t wrong = 0;
    slow_layer(w, "h.upos", n + 1, WIDTH, 5, v, tags);
    slow_layer(w, "h.arc.dep", n + 1, WIDTH, ARC, v, dep);
    slow_layer(w, "h.arc.head", n + 1, WIDTH, ARC, v, head);
    slow_layer(w, "h.lab.dep", n + 1, WIDTH, LABEL, v, ldep);
    slow_layer(w, "h.lab.head", n + 1, WIDTH, LABEL, v, lhead);
    slow_leaky(dep, (n + 1) * ARC);
    slow_leaky(head, (n + 1) * ARC);
    slow_leaky(ldep, (n + 1) * LABEL);
    slow_leaky(lhead, (n + 1) * LABEL);
    slow_layer(w, "h.arc.u", n + 1, ARC, ARC, dep, u);
    slow_layer(w, "h.lab.u", n + 1, LABEL, R * (LABEL + 1), lhead, lu);
    slow_layer(w, "h.lab.d", n + 1, LABEL, R, ldep, ld);
    for (size_t i = 1; i <= n; i++) {
        double arcs[ROWS], sum = 0, labels[R];
        size_t h = got[i - 1].head;
        for (size_t j = 0; j <= n; j++) {
            arcs[j] = 0;
            for (size_t k = 0; k < ARC; k++)
                arcs[j] += u[i * ARC + k] * head[j * ARC + k];
        }
        for (size_t j = 0; j <= n; j++)
            sum += j != i ? exp(arcs[j] - arcs[h]) : 0;
        wrong += fabs((double)got[i - 1].p_head - 1 / sum) > 0.1;
        for (size_t r = 0; r < R; r++) {
            labels[r] = lu[(h * R + r) * (LABEL + 1) + LABEL] + ld[i * R + r];
            for (size_t k = 0; k < LABEL; k++)
                labels[r] += lu[(h * R + r) * (LABEL + 1) + k] * ldep[i * LABEL + k];
        }
        wrong += got[i - 1].deprel != (h == 0 ? 1 : slow_best(labels, R, 1));
        wrong += got[i - 1].upos != slow_best(tags + i * 5, 5, SIZE_MAX);
    }
    return wrong;
}

static double distance(const double *a, const float *b, size_t n)
{
    double off = 0, all = 0;
    for (size_t i = 0; i < n; i++) {
        off += pow((double)b[i] - a[i], 2);
        all += a[i] * a[i];
    }
    return sqrt(off / all);
}

/* How many of the words' scores and the sentence's vector are far from the slow network's. */
static size_t slow_additions(const struct weights *w, const double *v, size_t n, const float *sent,
                             const float *scores)
{
    double mean[WIDTH] = { 0 }, want[SENT], want_scores[10 * ATTR];
    size_t far = 0;
    for (size_t k = 0; k < n; k++)
        for (size_t i = 0; i < WIDTH; i++)
            mean[i] += v[(k + 1) * WIDTH + i] / (double)n;
    slow_layer(w, "h.sent", 1, WIDTH, SENT, mean, want);
    slow_layer(w, "h.attr", n, WIDTH, ATTR, v + WIDTH, want_scores);
    for (size_t k = 0; k < n; k++)
        far += distance(want_scores + k * ATTR, scores + k * ATTR, ATTR) > 0.1;
    return far + (distance(want, sent, SENT) > 0.1);
}

/* Vectors, tags, arcs and labels against the slow network. Roundings to int8 that fall to the other
 * side may shift a few; a mistake shifts nearly all. */
static void compare_with_slow(uint64_t seed)
{
    write_made(seed);
    struct weights w;
    encoder *e = must_open(NULL);
    struct text *t = some_text();
    size_t words = 0, wrong = 0, far = 0;
    bool second = seed % 2 == 1;
    assert_int_equal(weights_open(&w, weights_file, NULL), DM_OK);
    assert_int_equal(encoder_sentence_width(e), second ? SENT : 0);
    for (size_t i = 0; i < SENTENCES; i++)
        if (t->sentences[i].n_words > 9)
            t->sentences[i].n_words = 9; /* one window each */
    must_read(e, t, 0, SENTENCES);
    for (size_t i = 0; i < SENTENCES; i++) {
        double v[10 * WIDTH];
        size_t n = t->sentences[i].n_words;
        if (n == 0 || encoder_pieces(e, &t->sentences[i], 1) >= SLOW_ROWS)
            continue;
        slow_vectors(&w, t->words[i], n, second ? POOL : LAYERS, v);
        for (size_t k = 0; k < n; k++)
            far += distance(v + (k + 1) * WIDTH, t->vectors[i] + k * WIDTH, WIDTH) > 0.03;
        words += n;
        wrong += slow_differences(&w, v, n, t->out[i]);
        if (second)
            wrong += slow_additions(&w, v, n, t->sent[i], t->attr[i]);
    }
    if (words < 200 || far > words / 20 || wrong > words / 10)
        fail_msg("seed %d: %zu words: %zu vectors far off, %zu answers differ", (int)seed, words,
                 far, wrong);
    weights_close(&w);
    encoder_close(e);
    free(t);
}

static void the_network_is_that_of_the_format(void **state)
{
    (void)state;
    compare_with_slow(6);
    compare_with_slow(7);
}

/* A caller who wants nothing more gets the same; one who wants what the weights lack, nothing. */
static void additions_come_when_wanted(void **state)
{
    (void)state;
    for (uint64_t seed = 6; seed < 8; seed++) {
        write_made(seed);
        encoder *e = must_open(NULL);
        struct text *t = some_text(), *less = copy_of(t);
        struct text *untouched = copy_of(t);
        for (size_t i = 0; i < SENTENCES; i++)
            less->sentences[i].sentence_vector = less->sentences[i].attr = NULL;
        must_read(e, t, 0, SENTENCES);
        must_read(e, less, 0, SENTENCES);
        assert_memory_equal(t->vectors, less->vectors, sizeof t->vectors);
        bool sent = memcmp(t->sent, untouched->sent, sizeof t->sent) != 0;
        bool scores = memcmp(t->attr, untouched->attr, sizeof t->attr) != 0;
        size_t n;
        const struct span *labels = encoder_labels(e, LIST_ATTR, &n);
        assert_int_equal(sent, seed == 7);
        assert_int_equal(scores, seed == 7);
        assert_int_equal(n, seed == 7 ? ATTR : 0);
        assert_true(n == 0 || span_is(labels[4], "CUE-B"));
        free(t);
        free(less);
        free(untouched);
        encoder_close(e);
    }
}

static void every_kernel_gives_the_same_bits(void **state)
{
    (void)state;
    for (uint64_t seed = 3; seed < 6; seed++) {
        write_made(seed);
        struct text *first = some_text();
        encoder *e = must_open("plain");
        must_read(e, first, 0, SENTENCES);
        encoder_close(e);
        for (size_t i = 0; kernels_at(i) != NULL; i++) {
            struct text *t = copy_of(first);
            e = must_open(kernels_at(i)->name);
            assert_string_equal(encoder_kernel(e), kernels_at(i)->name);
            must_read(e, t, 0, SENTENCES);
            same_answers(first, t);
            encoder_close(e);
            free(t);
        }
        free(first);
    }
}

static void compare_batches(uint64_t seed)
{
    write_made(seed);
    encoder *e = must_open(NULL);
    struct text *together = some_text(), *alone = copy_of(together), *pairs = copy_of(together);
    must_read(e, together, 0, SENTENCES);
    for (size_t i = SENTENCES; i-- > 0;)
        must_read(e, alone, i, 1);
    for (size_t i = 0; i < SENTENCES; i += 2)
        must_read(e, pairs, i, 2);
    same_answers(together, alone);
    same_answers(together, pairs);
    free(together);
    free(alone);
    free(pairs);
    encoder_close(e);
}

static void batches_make_no_difference(void **state)
{
    (void)state;
    compare_batches(4);
    compare_batches(5);
}

/* Working memory grows to what is needed, once: the second time nothing is asked for. */
static void reading_again_allocates_nothing(void **state)
{
    (void)state;
#ifdef COUNT_ALLOCATIONS
    for (uint64_t seed = 4; seed < 6; seed++) {
        write_made(seed);
        encoder *e = must_open(NULL);
        struct text *t = some_text();
        struct scratch *s = scratch_new();
        assert_non_null(s);
        allocations = 0;
        assert_int_equal(encoder_read(e, s, t->sentences, SENTENCES, NULL), DM_OK);
        assert_true(allocations > 0);
        allocations = 0;
        assert_int_equal(encoder_read(e, s, t->sentences, SENTENCES, NULL), DM_OK);
        assert_int_equal(allocations, 0);
        scratch_free(s);
        free(t);
        encoder_close(e);
    }
#else
    skip();
#endif
}

/* Words without case carry nothing over a window's edge, so a window read alone gives its vectors.
 */
static void compare_windows(uint64_t seed)
{
    write_made(seed);
    encoder *e = must_open(NULL);
    struct text *t = some_text();
    size_t n = 100, fits = POSITIONS - 2;
    for (size_t k = 0; k < n; k++)
        t->words[0][k] = t->words[1][k] = SPAN("12");
    t->sentences[0].n_words = n;
    must_read(e, t, 0, 1);
    for (size_t from = 0; from < n; from += fits) {
        t->sentences[1].n_words = n - from < fits ? n - from : fits;
        must_read(e, t, 1, 1);
        assert_memory_equal(t->vectors[0] + from * WIDTH, t->vectors[1],
                            t->sentences[1].n_words * WIDTH * sizeof(float));
    }
    free(t);
    encoder_close(e);
}

static void windows_are_read_by_themselves(void **state)
{
    (void)state;
    compare_windows(4);
    compare_windows(5);
}

struct reader {
    const encoder *e;
    struct text *t;
    dm_status status;
};

static void *read_in_thread(void *at)
{
    struct reader *r = at;
    struct scratch *s = scratch_new();
    r->status = s ? DM_OK : DM_NO_MEMORY;
    for (int i = 0; r->status == DM_OK && i < 3; i++)
        r->status = encoder_read(r->e, s, r->t->sentences, SENTENCES, NULL);
    scratch_free(s);
    return NULL;
}

static void threads_share_an_encoder(void **state)
{
    (void)state;
    write_made(5);
    encoder *e = must_open(NULL);
    struct text *first = some_text();
    struct reader readers[2] = { { e, copy_of(first), DM_OK }, { e, copy_of(first), DM_OK } };
    pthread_t threads[2];
    must_read(e, first, 0, SENTENCES);
    for (size_t i = 0; i < 2; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, read_in_thread, &readers[i]), 0);
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        assert_int_equal(readers[i].status, DM_OK);
        same_answers(first, readers[i].t);
        free(readers[i].t);
    }
    free(first);
    encoder_close(e);
}

static void sentences_have_a_ceiling(void **state)
{
    (void)state;
    write_made(5);
    encoder *e = must_open(NULL);
    size_t n = ENCODER_MAX_WORDS + 1;
    struct span *words = calloc(n, sizeof *words);
    struct encoder_word *out = calloc(n, sizeof *out);
    struct scratch *s = scratch_new();
    dm_report why = { 0 };
    assert_true(words != NULL && out != NULL && s != NULL);
    for (size_t i = 0; i < n; i++)
        words[i] = i % 7 ? SPAN("120000000000000000") : SPAN("talks");
    struct encoder_sentence sentence = { .words = words, .n_words = n, .out = out };
    assert_int_equal(encoder_read(e, s, &sentence, 1, &why), DM_LIMIT);
    assert_non_null(strstr(why.text, "2001 words"));
    sentence.n_words--;
    assert_int_equal(encoder_read(e, s, &sentence, 1, &why), DM_OK);
    uint32_t *heads = calloc(n, sizeof *heads);
    uint8_t *seen = calloc(n, 1);
    assert_true(heads != NULL && seen != NULL);
    for (size_t i = 0; i < sentence.n_words; i++)
        heads[i] = out[i].head;
    assert_true(tree_is_one(heads, sentence.n_words, seen));
    free(heads);
    free(seen);
    free(words);
    free(out);
    scratch_free(s);
    encoder_close(e);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(short_and_foreign_files_are_refused),
        cmocka_unit_test(bad_tables_are_refused),
        cmocka_unit_test(contradictions_are_refused),
        cmocka_unit_test(additions_are_checked),
        cmocka_unit_test(damaged_files_do_no_harm),
        cmocka_unit_test(words_become_pieces),
        cmocka_unit_test(long_runs_are_unknown),
        cmocka_unit_test(letters_make_classes),
        cmocka_unit_test(trees_are_the_best_there_are),
        cmocka_unit_test(trees_are_told_from_others),
        cmocka_unit_test(long_and_absurd_trees_hold),
        cmocka_unit_test(names_are_the_best_legal_ones),
        cmocka_unit_test(quantising_rounds_half_to_even),
        cmocka_unit_test(layers_are_exact),
        cmocka_unit_test(row_kernels_agree),
        cmocka_unit_test(layers_with_gelu_are_right_and_agree),
        cmocka_unit_test(gelu_is_right),
        cmocka_unit_test(norm_is_right),
        cmocka_unit_test(attention_is_right_and_agrees),
        cmocka_unit_test(products_and_labels_agree),
        cmocka_unit_test(choices_agree),
        cmocka_unit_test(kernels_are_found_by_name),
        cmocka_unit_test(answers_are_sound),
        cmocka_unit_test(the_network_is_that_of_the_format),
        cmocka_unit_test(additions_come_when_wanted),
        cmocka_unit_test(every_kernel_gives_the_same_bits),
        cmocka_unit_test(batches_make_no_difference),
        cmocka_unit_test(reading_again_allocates_nothing),
        cmocka_unit_test(windows_are_read_by_themselves),
        cmocka_unit_test(threads_share_an_encoder),
        cmocka_unit_test(sentences_have_a_ceiling),
    };
    int file = mkstemp(weights_file);
    if (file < 0)
        return 1;
    (void)close(file);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    (void)unlink(weights_file);
    return failed;
}
