/* chains_driver.c -- for train/chains.py: documents separated by form feeds on standard input; out
 * come, in numbers of this machine, the phrases of each with what is known of them, the encoder's
 * vectors of their heads, and the pairs that may mean the same. To be run where the project lies.
 *
 * First the sizes: uint32 n and n sizes of facts, n and n sizes of pairs, the vectors' width. Then
 * for each document: uint32 phrases, pairs; for each phrase uint32 first byte, end, head's first
 * byte, head's end; uint16 facts; float vector; for each pair uint32 earlier, later; uint16
 * comparisons. */
#include "analysis/pairs.h"
#include "base/buffer.h"
#include "pipeline.h"
#include "sentences/splitter.h"

#include <stdio.h>
#include <stdlib.h>

static void put(const void *at, size_t size, size_t n)
{
    if (fwrite(at, size, n, stdout) != n)
        exit(1);
}

static void put32(size_t n)
{
    uint32_t v = (uint32_t)n;
    put(&v, sizeof v, 1);
}

static void put_sizes(const uint16_t *sizes, size_t n)
{
    put32(n);
    for (size_t i = 0; i < n; i++)
        put32(sizes[i]);
}

/* The encoder's vectors of all words of a sentence. */
static float *vectors_of(const struct knowledge *k, const struct article *a,
                         const struct sentence *s, dm_report *why)
{
    size_t n = s->end - s->first, width = encoder_width(k->encoder);
    float *out = calloc(n * width + 1, sizeof *out);
    struct span *words = calloc(n + 1, sizeof *words);
    struct encoder_word *labels = calloc(n + 1, sizeof *labels);
    struct encoder_sentence in = { words, n, labels, out, NULL, NULL, NULL };
    for (size_t i = 0; i < n; i++)
        words[i] = token_text(a, s->first + (uint32_t)i);
    if (encoder_read(k->encoder, k->scratch, &in, 1, why) != DM_OK)
        exit(1);
    free(words);
    free(labels);
    return out;
}

static void put_phrases(const struct knowledge *k, const struct pairs *s, dm_report *why)
{
    const struct article *a = s->a;
    size_t width = encoder_width(k->encoder);
    float *vectors = NULL;
    uint32_t sentence = NONE;
    for (uint32_t i = 0; i < s->p->n; i++) {
        const struct phrase *x = &s->p->items[i];
        uint16_t facts[FACT_COUNT];
        const struct token *head = &a->tokens[x->head];
        if (head->sentence != sentence) {
            free(vectors);
            vectors = vectors_of(k, a, &a->sentences[head->sentence], why);
            sentence = head->sentence;
        }
        put32(a->tokens[x->first].start);
        put32(a->tokens[x->end - 1].end);
        put32(head->start);
        put32(head->end);
        pairs_facts(s, i, facts);
        put(facts, sizeof *facts, FACT_COUNT);
        put(vectors + (x->head - a->sentences[sentence].first) * width, sizeof *vectors, width);
    }
    free(vectors);
}

static size_t put_pairs(const struct pairs *s, bool count)
{
    size_t total = 0;
    for (uint32_t j = 0; j < s->p->n; j++) {
        uint32_t candidates[MOST_CANDIDATES];
        struct between between = { 0 };
        size_t n = pairs_candidates(s, j, candidates);
        total += n;
        for (size_t c = 0; c < n && !count; c++) {
            uint16_t values[PAIR_COUNT];
            pairs_compare(s, candidates[c], j, &between, values);
            pairs_pass(s, candidates[c], j, &between);
            put32(candidates[c]);
            put32(j);
            put(values, sizeof *values, PAIR_COUNT);
        }
    }
    return total;
}

static dm_status one(struct knowledge *k, struct span doc, dm_report *why)
{
    struct article *a = article_new();
    struct stage_times times = { { 0 } };
    struct phrases p;
    struct pairs s;
    a->text = doc;
    struct passage passage = { a, DM_OK, why };
    pipeline_run(&passage, 1, PIPELINE_NAMES, k, &times);
    dm_status status = passage.status;
    if (status == DM_OK)
        status = times_find(a, k, why);
    if (status == DM_OK)
        status = matches_read(a, k, why);
    if (status == DM_OK)
        status = phrases_find(a, k->lexicon, a->matches, &p, why);
    if (status == DM_OK)
        status = pairs_open(&s, a, &p, why);
    if (status == DM_OK) {
        put32(p.n);
        put32(put_pairs(&s, true));
        put_phrases(k, &s, why);
        (void)put_pairs(&s, false);
    }
    article_free(a);
    return status;
}

static dm_status open_all(struct knowledge *k, struct label_map *labels, char **argv,
                          dm_report *why)
{
    struct lexicon *lexicon = NULL;
    encoder *e = NULL;
    struct splitter *splitter = NULL;
    dm_status s = lexicon_open(&lexicon, argv[1], NULL, why);
    if (s == DM_OK)
        s = encoder_open(argv[2], NULL, &e, why);
    if (s == DM_OK)
        s = label_map_make(labels, e, why);
    if (s == DM_OK)
        s = splitter_open(&splitter, argv[3], why);
    *k = (struct knowledge){ .lexicon = lexicon,
                             .encoder = e,
                             .scratch = scratch_new(),
                             .labels = labels,
                             .splitter = splitter };
    return s;
}

int main(int argc, char **argv)
{
    struct knowledge k;
    struct label_map labels = { 0 };
    dm_report why = { "" };
    struct buffer in = { 0 };
    char block[65536];
    size_t n;
    if (argc != 4) {
        (void)fputs("usage: chains_driver LEXICON.dml ENCODER.dmw SPLIT.dms <documents\n", stderr);
        return 2;
    }
    dm_status status = open_all(&k, &labels, argv, &why);
    while (status == DM_OK && (n = fread(block, 1, sizeof block, stdin)) > 0)
        buffer_add(&in, (struct span){ block, n });
    if (status == DM_OK) {
        put_sizes(fact_sizes, FACT_COUNT);
        put_sizes(pair_sizes, PAIR_COUNT);
        put32(encoder_width(k.encoder));
    }
    struct span rest = buffer_span(&in), doc;
    while (status == DM_OK && span_next(&rest, '\f', &doc))
        status = one(&k, doc, &why);
    if (status != DM_OK)
        (void)fprintf(stderr, "%s\n", why.text);
    /* What is open is left to the end of the process. */
    buffer_clear(&in);
    return status == DM_OK && !in.failed ? 0 : 1;
}
