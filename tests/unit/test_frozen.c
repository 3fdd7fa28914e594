/* test_frozen.c -- the C reader against the reference it was trained with.
 *
 * tests/data/frozen-sentences.jsonl holds what train/reference.py makes of some sentences with the
 * weights in data/models/encoder.dmw: pieces, classes, tags, trees, names. Pieces and classes must
 * be equal. The rest comes from the same int8 arithmetic, but floating-point sums run in another
 * order there; now and then a number on the edge between two integers falls to the other side, and
 * all that follows is rounded differently: vectors then differ by what int8 costs anyway (2 % on
 * average; the reference differs from itself as much when its sums are made in double precision).
 * So a tag or a head may differ only where the reference was undecided, its best score less than
 * MARGIN above its second, and each kind of label in at most one word of a hundred.
 *
 *   test_frozen [WEIGHTS [SENTENCES]] */
#include "model/encoder.h"
#include "model/pieces.h"
#include "model/weights.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <cjson/cJSON.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define MARGIN 0.5
enum { MAX_WORDS = 200, MAX_WIDTH = 1024, MAX_ATTR = 30 };

static const char *weights_path = "data/models/encoder.dmw";
static const char *sentences_path = "tests/data/frozen-sentences.jsonl";

struct tally {
    size_t words, sentences, pieces_wrong, cases_wrong;
    size_t upos, upos_sure, heads, heads_sure, deprels, feats, lemma, names;
    size_t attr;        /* choices of a group, three a word */
    double worst_angle; /* 1 - the cosine of a sentence's vector and the reference's */
};

static bool exists(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (f != NULL)
        (void)fclose(f);
    return f != NULL;
}

static char *read_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    assert_int_equal(fseek(f, 0, SEEK_END), 0);
    long n = ftell(f);
    assert_true(n > 0);
    rewind(f);
    char *text = malloc((size_t)n + 1);
    assert_non_null(text);
    assert_int_equal(fread(text, 1, (size_t)n, f), (size_t)n);
    text[n] = '\0';
    (void)fclose(f);
    return text;
}

static const char *string_at(const cJSON *list, size_t i)
{
    const char *s = cJSON_GetStringValue(cJSON_GetArrayItem(list, (int)i));
    assert_non_null(s);
    return s;
}

static const cJSON *member(const cJSON *of, const char *name, size_t n)
{
    const cJSON *m = cJSON_GetObjectItemCaseSensitive(of, name);
    if (m == NULL || cJSON_GetArraySize(m) != (int)n)
        fail_msg("%s: a row without %zu \"%s\"", sentences_path, n, name);
    return m;
}

/* Pieces and classes, which must be equal. */
static void compare_pieces(const struct pieces *p, const cJSON *row, const struct span *words,
                           size_t n, struct tally *t)
{
    const cJSON *pieces = member(row, "pieces", n), *cases = member(row, "cases", n);
    uint8_t classes[MAX_WORDS];
    case_classes(words, n, classes);
    for (size_t i = 0; i < n; i++) {
        uint32_t ids[PIECES_OF_WORD];
        const cJSON *want = cJSON_GetArrayItem(pieces, (int)i);
        size_t k = pieces_of_word(p, words[i], ids);
        bool same = cJSON_GetArraySize(want) == (int)k;
        for (size_t j = 0; same && j < k; j++)
            same = cJSON_GetArrayItem(want, (int)j)->valueint == (int)ids[j];
        if (!same)
            print_error("pieces differ: \"%.*s\"\n", SPAN_FMT(words[i]));
        t->pieces_wrong += !same;
        t->cases_wrong += cJSON_GetArrayItem(cases, (int)i)->valueint != classes[i];
    }
}

static bool is_label(const encoder *e, enum encoder_list list, unsigned id, const char *want)
{
    size_t n;
    const struct span *labels = encoder_labels(e, list, &n);
    return id < n && span_is(labels[id], want);
}

static bool sure(const cJSON *margins, size_t i)
{
    const cJSON *m = cJSON_GetArrayItem(margins, (int)i);
    return !cJSON_IsNumber(m) || m->valuedouble >= MARGIN;
}

static void compare_words(const encoder *e, const cJSON *want, const struct encoder_word *got,
                          size_t n, struct tally *t)
{
    const cJSON *upos = member(want, "upos", n), *heads = member(want, "heads", n);
    const cJSON *deprels = member(want, "deprels", n), *feats = member(want, "feats", n);
    const cJSON *lemma = member(want, "lemma", n), *names = member(want, "names", n);
    const cJSON *upos_margin = member(want, "upos_margin", n);
    const cJSON *arc_margin = member(want, "arc_margin", n);
    size_t heads_sure = 0, heads_unsure = 0;
    for (size_t i = 0; i < n; i++) {
        bool tag = is_label(e, LIST_UPOS, got[i].upos, string_at(upos, i));
        bool head = cJSON_GetArrayItem(heads, (int)i)->valueint == (int)got[i].head;
        t->upos += !tag;
        t->upos_sure += !tag && sure(upos_margin, i);
        t->heads += !head;
        heads_sure += !head && sure(arc_margin, i);
        heads_unsure += !head && !sure(arc_margin, i);
        t->deprels += !is_label(e, LIST_DEPREL, got[i].deprel, string_at(deprels, i));
        t->feats += !is_label(e, LIST_FEATS, got[i].feats, string_at(feats, i));
        t->lemma += !is_label(e, LIST_LEMMA, got[i].lemma, string_at(lemma, i));
        t->names += !is_label(e, LIST_NAMES, got[i].names, string_at(names, i));
    }
    /* One undecided word may move others, where the tree had to be searched for. */
    t->heads_sure += heads_unsure == 0 ? heads_sure : 0;
}

/* The best of each group of three; `scores` has n * 3 * groups. */
static void compare_attr(const cJSON *want, const float *scores, size_t n, size_t groups,
                         struct tally *t)
{
    const cJSON *rows = member(want, "attr", n);
    for (size_t i = 0; i < n * groups; i++) {
        const float *x = scores + i * 3;
        int best = x[1] > x[0] ? (x[2] > x[1] ? 2 : 1) : (x[2] > x[0] ? 2 : 0);
        const cJSON *row = cJSON_GetArrayItem(rows, (int)(i / groups));
        t->attr += cJSON_GetArrayItem(row, (int)(i % groups))->valueint != best;
    }
}

static void compare_vector(const cJSON *want, const float *got, size_t width, struct tally *t)
{
    const cJSON *list = member(want, "sent", width);
    double both = 0, a = 0, b = 0;
    for (size_t i = 0; i < width; i++) {
        double x = cJSON_GetArrayItem(list, (int)i)->valuedouble, y = (double)got[i];
        both += x * y;
        a += x * x;
        b += y * y;
    }
    double angle = 1 - both / sqrt(a * b);
    t->worst_angle = angle > t->worst_angle ? angle : t->worst_angle;
}

static void compare_row(const encoder *e, const struct pieces *p, struct scratch *s,
                        const cJSON *row, struct tally *t)
{
    struct span words[MAX_WORDS];
    struct encoder_word got[MAX_WORDS];
    const cJSON *list = cJSON_GetObjectItemCaseSensitive(row, "words");
    size_t n = (size_t)cJSON_GetArraySize(list);
    dm_report why = { 0 };
    assert_in_range(n, 1, MAX_WORDS);
    for (size_t i = 0; i < n; i++)
        words[i] = span_of(string_at(list, i));
    compare_pieces(p, row, words, n, t);
    static float vector[MAX_WIDTH], scores[MAX_WORDS * MAX_ATTR];
    size_t width = encoder_sentence_width(e), attr = 0;
    (void)encoder_labels(e, LIST_ATTR, &attr);
    assert_in_range(width, 0, MAX_WIDTH);
    assert_in_range(attr, 0, MAX_ATTR);
    struct encoder_sentence sentence = { .words = words,
                                         .n_words = n,
                                         .out = got,
                                         .sentence_vector = width > 0 ? vector : NULL,
                                         .attr = attr > 0 ? scores : NULL };
    assert_int_equal(encoder_read(e, s, &sentence, 1, &why), DM_OK);
    const cJSON *want = cJSON_GetObjectItemCaseSensitive(row, "int8");
    compare_words(e, want, got, n, t);
    if (attr > 0)
        compare_attr(want, scores, n, attr / 3, t);
    if (width > 0)
        compare_vector(want, vector, width, t);
    t->words += n;
    t->sentences++;
}

static void compare_all(const encoder *e, const struct pieces *p, struct tally *t)
{
    struct scratch *s = scratch_new();
    char *text = read_file(sentences_path);
    struct span rest = span_of(text), line;
    assert_non_null(s);
    while (span_next(&rest, '\n', &line)) {
        if (line.len == 0)
            continue;
        cJSON *row = cJSON_ParseWithLength(line.at, line.len);
        assert_non_null(row);
        compare_row(e, p, s, row, t);
        cJSON_Delete(row);
    }
    free(text);
    scratch_free(s);
}

static void report(const struct tally *t)
{
    print_message(
        "%zu sentences, %zu words; different from the reference: pieces %zu, classes %zu, "
        "upos %zu, heads %zu, deprels %zu, feats %zu, lemma %zu, names %zu, attributions %zu; the "
        "sentence vector furthest off by %.5f (1 - cosine)\n",
        t->sentences, t->words, t->pieces_wrong, t->cases_wrong, t->upos, t->heads, t->deprels,
        t->feats, t->lemma, t->names, t->attr, t->worst_angle);
}

static void reads_as_the_reference_does(void **state)
{
    (void)state;
    dm_report why = { 0 };
    encoder *e = NULL;
    struct weights w;
    struct pieces p;
    struct span vocabulary;
    struct tally t = { 0 };
    if (!exists(weights_path) || !exists(sentences_path)) {
        print_message("skipped: needs %s and %s\n", weights_path, sentences_path);
        skip();
    }
    if (encoder_open(weights_path, NULL, &e, &why) != DM_OK)
        fail_msg("%s", why.text);
    assert_int_equal(weights_open(&w, weights_path, &why), DM_OK);
    assert_int_equal(weights_text(&w, "vocab", &vocabulary, &why), DM_OK);
    assert_int_equal(pieces_open(&p, vocabulary, weights_path, &why), DM_OK);
    compare_all(e, &p, &t);
    report(&t);
    pieces_clear(&p);
    weights_close(&w);
    encoder_close(e);
    assert_int_equal(t.pieces_wrong + t.cases_wrong, 0);
    assert_int_equal(t.upos_sure + t.heads_sure, 0);
    size_t few = 1 + t.words / 100;
    assert_true(t.upos <= few && t.heads <= few && t.deprels <= few && t.feats <= few &&
                t.lemma <= few && t.names <= few && t.attr <= 3 * few);
    assert_true(t.worst_angle < 0.01);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        weights_path = argv[1];
    if (argc > 2)
        sentences_path = argv[2];
    const struct CMUnitTest tests[] = { cmocka_unit_test(reads_as_the_reference_does) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
