/* test_chains.c -- phrases, what is compared of two, chains, and the linker's weights: what is
 * refused, what grammar settles, and texts that are long. */
#include "analysis/pairs.h"
#include "base/buffer.h"
#include "model/kernels.h"
#include "reading.h"

static const char *const weights_path = "data/models/chains.dmc";

static void put_phrase(struct buffer *b, const struct article *a, const struct phrase *x)
{
    buffer_add(b, tokens_text(a, x->first, x->end));
}

/* ---- Phrases ---- */

static const struct {
    const char *text, *phrases; /* divided by | */
} found[] = {
    { "He left.", "He" },
    { "It rained.", "" },
    { "There was a deal.", "a deal" },
    { "The minister of defence, who resigned, left.",
      "The minister of defence, who resigned|defence" },
    { "They accused each other.", "They|each other" },
    { "Armenia and Georgia met.", "Armenia and Georgia|Armenia|Georgia" },
    { "Her brother is a teacher.", "Her|Her brother" },
    { "Foreign Minister Selim Arkan, a lawyer, spoke.", "Foreign Minister Selim Arkan, a lawyer" },
};

static void finds_phrases(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof found / sizeof *found; i++) {
        struct article *a = analysed(found[i].text, strlen(found[i].text));
        struct buffer got = { 0 };
        for (size_t k = 0; k < a->n_phrases; k++) {
            if (k > 0)
                buffer_char(&got, '|');
            put_phrase(&got, a, &a->phrases[k]);
        }
        if (!span_is(buffer_span(&got), found[i].phrases))
            fail_msg("\"%s\": found \"%s\"", found[i].text, buffer_string(&got));
        buffer_clear(&got);
        dm_article_free(a);
    }
}

/* ---- Links ---- */

/* The phrase that begins with the words, at their last place; the words it was linked to. */
static const struct {
    const char *text, *phrase, *before; /* before NULL: to nothing */
} links[] = {
    { "Selim Arkan and his men fled.", "his", "Selim Arkan" },
    { "The rebels accused each other.", "each other", "The rebels" },
    { "Armenia and Georgia met. Both sides were late.", "Both sides", "Armenia and Georgia" },
    { "Damir Arkan spoke. Later Selim Arkan left.", "Selim Arkan", NULL },
    { "Maria Weiss came. He left.", "He", NULL },
    { "Selim Arkan came. Officials in the harbour left.", "Officials in the harbour", NULL },
};

static void links_what_grammar_settles(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        struct article *a = analysed(links[i].text, strlen(links[i].text));
        const struct phrase *x = NULL;
        for (size_t k = 0; k < a->n_phrases; k++)
            if (span_is(tokens_text(a, a->phrases[k].first, a->phrases[k].end), links[i].phrase))
                x = &a->phrases[k];
        assert_non_null(x);
        struct span before = { "nothing", 7 };
        if (x->before != NONE)
            before = tokens_text(a, a->phrases[x->before].first, a->phrases[x->before].end);
        if (!span_is(before, links[i].before != NULL ? links[i].before : "nothing"))
            fail_msg("\"%s\": %s <- %.*s", links[i].text, links[i].phrase, SPAN_FMT(before));
        dm_article_free(a);
    }
}

/* Chains are whole: each phrase of one but the first was linked to one of it, before; `next` goes
 * through all of them, in order. */
static void check_chains(const struct article *a)
{
    for (uint32_t i = 0; i < a->n_phrases; i++) {
        const struct phrase *x = &a->phrases[i];
        assert_true(x->p >= 0 && x->p <= 1);
        if (x->before != NONE) {
            assert_true(x->before < i);
            assert_int_equal(a->phrases[x->before].chain, x->chain);
            assert_true(x->chain < a->n_chains);
        }
        if (x->next != NONE) {
            assert_true(x->next > i);
            assert_int_equal(a->phrases[x->next].chain, x->chain);
            for (uint32_t k = i + 1; k < x->next; k++)
                assert_int_not_equal(a->phrases[k].chain, x->chain);
        }
        assert_true(x->chain == NONE || x->before != NONE || x->next != NONE);
    }
}

static const char *const story =
    "Foreign Minister Selim Arkan met General Maria Weiss in Oslo. He said she had kept her word. "
    "\"I trust her,\" Arkan told reporters. The minister flew home. The general stayed with her "
    "men, "
    "who had lost their lorry; it was found in the harbour.\n\n";

static void chains_are_whole(void **state)
{
    (void)state;
    struct article *a = analysed(story, strlen(story));
    assert_true(a->n_chains >= 2);
    check_chains(a);
    dm_article_free(a);
}

/* ---- Pairs ---- */

/* Of each phrase of a long text: few candidates, all before it, none twice, none that overlaps. */
static void candidates_are_few(void **state)
{
    (void)state;
    struct buffer text = { 0 };
    for (int i = 0; i < 60; i++)
        buffer_text(&text, story);
    struct article *a = analysed(buffer_span(&text).at, text.len);
    check_chains(a);
    struct knowledge k = worker_knowledge(worker);
    struct phrases p;
    struct pairs s;
    dm_report why = { "" };
    assert_int_equal(phrases_find(a, k.lexicon, a->matches, &p, &why), DM_OK);
    assert_int_equal(pairs_open(&s, a, &p, &why), DM_OK);
    uint16_t facts[FACT_COUNT], values[PAIR_COUNT];
    for (uint32_t j = 0; j < p.n; j++) {
        uint32_t c[MOST_CANDIDATES];
        struct between between = { 0 };
        size_t n = pairs_candidates(&s, j, c);
        assert_true(n <= MOST_CANDIDATES);
        pairs_facts(&s, j, facts);
        for (size_t f = 0; f < FACT_COUNT; f++)
            assert_true(facts[f] < fact_sizes[f]);
        for (size_t i = 0; i < n; i++) {
            assert_true(c[i] < j && (i == 0 || c[i] < c[i - 1] || c[i] != c[i - 1]));
            assert_true(p.items[c[i]].end <= p.items[j].first ||
                        p.items[j].end <= p.items[c[i]].first);
            for (size_t m = 0; m < i; m++)
                assert_int_not_equal(c[m], c[i]);
            pairs_compare(&s, c[i], j, &between, values);
            pairs_pass(&s, c[i], j, &between);
            for (size_t f = 0; f < PAIR_COUNT; f++)
                assert_true(values[f] < pair_sizes[f]);
        }
    }
    buffer_clear(&text);
    dm_article_free(a);
}

/* ---- The weights ---- */

static void must_refuse(const struct buffer *b, const char *says)
{
    char path[] = "/tmp/chains-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, b->at, b->len), (ssize_t)b->len);
    assert_int_equal(close(file), 0);
    struct linker *l = NULL;
    struct linker_shape shape = chains_shape(reader->encoder);
    dm_report why = { 0 };
    dm_status status = linker_open(&l, path, NULL, &shape, &why);
    (void)unlink(path);
    assert_int_equal(status, DM_BAD_DATA);
    assert_null(l);
    if (strstr(why.text, says) == NULL)
        fail_msg("\"%s\" doesn't say \"%s\"", why.text, says);
}

static void refuses_what_does_not_fit(void **state)
{
    (void)state;
    struct linker *l = NULL;
    dm_report why = { 0 };
    struct buffer b = { 0 };
    struct linker_shape shape = chains_shape(reader->encoder);
    assert_int_equal(linker_open(&l, "/nonexistent/chains.dmc", NULL, &shape, &why), DM_NOT_FOUND);
    assert_non_null(strstr(why.text, "chains.dmc: cannot be opened"));
    read_file(weights_path, &b);
    b.at[b.len / 2] = (char)(b.at[b.len / 2] ^ 1);
    must_refuse(&b, "checksum differs");
    read_file(weights_path, &b);
    b.len -= 100;
    must_refuse(&b, "incomplete");
    buffer_clear(&b);
    /* Whole, but of other things; and of as many, but other, tables. */
    assert_int_equal(linker_open(&l, "data/models/split.dms", NULL, &shape, &why), DM_BAD_DATA);
    assert_non_null(strstr(why.text, "split.dms"));
    /* Even where the sum of the sizes is the same. */
    uint16_t sizes[FACT_COUNT];
    memcpy(sizes, fact_sizes, sizeof sizes);
    sizes[0] = fact_sizes[1];
    sizes[1] = fact_sizes[0];
    assert_int_not_equal(sizes[0], sizes[1]);
    shape.facts = sizes;
    assert_int_equal(linker_open(&l, weights_path, NULL, &shape, &why), DM_BAD_DATA);
    assert_non_null(strstr(why.text, "the sizes of facts are not this program's"));
    assert_null(l);
}

/* Every kernel of this machine gives the same marks. */
static void marks_are_the_same_everywhere(void **state)
{
    (void)state;
    enum { WORDS = 70 };
    size_t width = encoder_width(reader->encoder);
    float *vectors = calloc(WORDS * width, sizeof *vectors);
    struct linker_marks *first = calloc(WORDS, sizeof *first), *then = calloc(WORDS, sizeof *then);
    uint32_t seed = 1;
    assert_true(vectors != NULL && first != NULL && then != NULL);
    for (size_t i = 0; i < WORDS * width; i++) {
        seed = seed * 1664525U + 1013904223U;
        vectors[i] = (float)(seed >> 8) / 8388608.0F - 1.0F;
    }
    struct linker_shape shape = chains_shape(reader->encoder);
    for (size_t i = 0; kernels_at(i) != NULL; i++) {
        struct linker *l;
        dm_report why = { "" };
        assert_int_equal(linker_open(&l, weights_path, kernels_at(i)->name, &shape, &why), DM_OK);
        assert_true(linker_read(l, vectors, WORDS, i == 0 ? first : then));
        if (i > 0)
            assert_memory_equal(first, then, WORDS * sizeof *first);
        linker_close(l);
    }
    free(vectors);
    free(first);
    free(then);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_phrases),
        cmocka_unit_test(links_what_grammar_settles),
        cmocka_unit_test(chains_are_whole),
        cmocka_unit_test(candidates_are_few),
        cmocka_unit_test(refuses_what_does_not_fit),
        cmocka_unit_test(marks_are_the_same_everywhere),
    };
    return cmocka_run_group_tests(tests, open_reader, close_reader);
}
