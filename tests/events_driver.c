/* events_driver.c -- for train/events.py: sentences, one a line, on standard input; out come, in
 * numbers of this machine, their words with the encoder's vectors, and of each word that could tell
 * an event what the typer is asked. To be run where the project lies.
 *
 * First uint32 n and n sizes of facts, the vectors' width. Then for each line: uint32 words,
 * predicates; for each word uint32 first byte, end; float vector; for each predicate uint32 word,
 * uint32 arguments [3] (UINT32_MAX: none); uint16 facts. */
#include "base/buffer.h"
#include "model/joiner.h"
#include "pipeline.h"
#include "records/types.h"
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

static bool may_tell(const struct article *a, uint32_t t)
{
    uint8_t p = a->tokens[t].upos;
    return p == UPOS_VERB || p == UPOS_AUX || p == UPOS_NOUN || p == UPOS_PROPN || p == UPOS_ADJ;
}

static void put_article(const struct knowledge *k, struct article *a, dm_report *why)
{
    struct maker m = { .a = a, .l = k->lexicon };
    size_t n = 0, width = encoder_width(k->encoder);
    for (uint32_t t = 0; t < a->n_tokens; t++)
        n += may_tell(a, t);
    put32(a->n_tokens);
    put32(n);
    for (size_t i = 0; i < a->n_sentences; i++) {
        const struct sentence *s = &a->sentences[i];
        float *v = vectors_of(k, a, s, why);
        for (uint32_t t = s->first; t < s->end; t++) {
            put32(a->tokens[t].start);
            put32(a->tokens[t].end);
            put(v + (t - s->first) * width, sizeof *v, width);
        }
        free(v);
    }
    for (uint32_t t = 0; t < a->n_tokens; t++) {
        struct frame_match f;
        struct type_question q;
        if (!may_tell(a, t))
            continue;
        struct hit h = event_frame(&m, t, &f);
        type_question_make(&m, t, h, f.frame, &q);
        put32(t);
        put(q.arguments, sizeof *q.arguments, TYPER_ARGUMENTS);
        put(q.facts, sizeof *q.facts, TYPE_FACTS);
    }
}

static dm_status one(struct knowledge *k, struct span line, dm_report *why)
{
    struct article *a = article_new();
    struct stage_times times = { { 0 } };
    a->text = a->given = line;
    struct passage passage = { a, DM_OK, why };
    pipeline_run(&passage, 1, PIPELINE_ALL, k, &times);
    if (passage.status == DM_OK)
        put_article(k, a, why);
    article_free(a);
    return passage.status;
}

static dm_status open_all(struct knowledge *k, struct label_map *labels, char **argv,
                          dm_report *why)
{
    struct lexicon *lexicon = NULL;
    encoder *e = NULL;
    struct splitter *splitter = NULL;
    struct linker *linker = NULL;
    struct joiner *joiner = NULL;
    char path[4096];
    const char *models = argv[2];
    dm_status s = lexicon_open(&lexicon, argv[1], NULL, why);
    (void)snprintf(path, sizeof path, "%s/encoder.dmw", models);
    if (s == DM_OK)
        s = encoder_open(path, NULL, &e, why);
    if (s == DM_OK)
        s = label_map_make(labels, e, why);
    (void)snprintf(path, sizeof path, "%s/split.dms", models);
    if (s == DM_OK)
        s = splitter_open(&splitter, path, why);
    (void)snprintf(path, sizeof path, "%s/chains.dmc", models);
    if (s == DM_OK) {
        struct linker_shape shape = chains_shape(e);
        s = linker_open(&linker, path, NULL, &shape, why);
    }
    (void)snprintf(path, sizeof path, "%s/quotes.dmq", models);
    if (s == DM_OK)
        s = joiner_open(&joiner, path, why);
    *k = (struct knowledge){ .lexicon = lexicon,
                             .encoder = e,
                             .scratch = scratch_new(),
                             .labels = labels,
                             .splitter = splitter,
                             .linker = linker,
                             .joiner = joiner };
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
    if (argc != 3) {
        (void)fputs("usage: events_driver LEXICON.dml MODELS <sentences\n", stderr);
        return 2;
    }
    dm_status status = open_all(&k, &labels, argv, &why);
    while (status == DM_OK && (n = fread(block, 1, sizeof block, stdin)) > 0)
        buffer_add(&in, (struct span){ block, n });
    if (status == DM_OK) {
        put32(TYPE_FACTS);
        for (size_t i = 0; i < TYPE_FACTS; i++)
            put32(type_fact_sizes[i]);
        put32(encoder_width(k.encoder));
    }
    struct span rest = buffer_span(&in), line;
    while (status == DM_OK && span_next(&rest, '\n', &line))
        if (line.len > 0)
            status = one(&k, line, &why);
    if (status != DM_OK)
        (void)fprintf(stderr, "%s\n", why.text);
    /* What is open is left to the end of the process. */
    buffer_clear(&in);
    return status == DM_OK && !in.failed ? 0 : 1;
}
