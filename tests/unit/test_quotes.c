/* test_quotes.c -- runs between quotation marks, the weights of quotes and what they count, and
 * texts made of nothing but marks. */
#include "analysis/quotes_parts.h"
#include "base/buffer.h"
#include "reading.h"

static const char *const weights_path = "data/models/quotes.dmq";

/* ---- Marks ---- */

static const struct {
    const char *text, *runs; /* the runs, divided by | */
} marked[] = {
    { "He said \"yes\" and left.", "\"yes\"" },
    { "He said “yes” and left.", "“yes”" },
    { "He said „yes“ and left.", "„yes“" },
    { "He said «yes» and left.", "«yes»" },
    { "He said ``yes'' and left.", "``yes''" },
    { "He said ''yes'' and left.", "''yes''" },
    { "The ‘special’ deal is dead.", "‘special’" },
    { "“We stay.\n\n“We fight,” the general said.", "“We stay.|“We fight,”" },
    { "“We stay, he said. “We fight,” he said.", "“We stay, he said.|“We fight,”" },
    { "The rebels' base and the officials’ cars burned.", "" },
    { "It was the workers’ vote, and it wasn’t close.", "" },
};

static void finds_runs_between_marks(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof marked / sizeof *marked; i++) {
        struct article *a = analysed(marked[i].text, strlen(marked[i].text));
        struct marks m = { 0 };
        struct buffer got = { 0 };
        assert_true(marks_find(a, &m));
        for (size_t k = 0; k < m.n; k++) {
            if (k > 0)
                buffer_char(&got, '|');
            buffer_add(&got, tokens_text(a, m.at[k].first, m.at[k].end));
        }
        if (!span_is(buffer_span(&got), marked[i].runs))
            fail_msg("%s: found %.*s; expected %s", marked[i].text, SPAN_FMT(buffer_span(&got)),
                     marked[i].runs);
        buffer_clear(&got);
        article_free(a);
    }
}

/* ---- What the encoder marks ---- */

static const char talk[] =
    "The premier said on Monday that the port would reopen. \"We are ready,\" she told reporters. "
    "\"The cranes work.\"\n\nAnalysts expect the talks to fail. According to the bishop, nobody "
    "came, although the union, which had promised to help, said it was tired.";

static void check_candidates(const struct candidate *c, size_t n)
{
    static const struct {
        unsigned from, to;
    } blocks[] = {
        [WITH_CUE] = { LINK_CUE, LINK_SOURCE }, [WITH_SOURCE] = { LINK_SOURCE, LINK_DROP },
        [DROPPED] = { LINK_DROP, LINK_BARE },   [BARE] = { LINK_BARE, LINK_PREV },
        [GOES_ON] = { LINK_PREV, LINK_NONE },   [NO_SOURCE] = { LINK_NONE, LINK_FEATURES }
    };
    assert_in_range(n, 1, LINK_CANDIDATES);
    for (size_t i = 0; i < n; i++) {
        assert_in_range(c[i].n, 1, LINK_TEMPLATES);
        for (uint8_t k = 0; k < c[i].n; k++) {
            assert_in_range(c[i].features[k], blocks[c[i].kind].from, blocks[c[i].kind].to - 1);
            assert_true(k == 0 || c[i].features[k] > c[i].features[k - 1]);
        }
    }
}

static void counts_features_in_their_blocks(void **state)
{
    (void)state;
    struct article *a = analysed(talk, strlen(talk));
    struct marks m = { 0 };
    struct runs r;
    struct candidate c[LINK_CANDIDATES];
    assert_true(marks_find(a, &m) && runs_find(a, reader->lexicon, &m, &r));
    assert_true(r.n[RUN_CONTENT] >= 4 && r.n[RUN_CUE] >= 4 && r.n[RUN_SOURCE] >= 4);
    for (size_t i = 0; i < r.n[RUN_CONTENT]; i++)
        check_candidates(c, content_candidates(&r, i, c));
    for (size_t i = 0; i < r.n[RUN_CUE]; i++)
        check_candidates(c, source_candidates(&r, i, c));
    article_free(a);
}

/* Marks are probabilities: B and I together are at most one, but for rounding. */
static void marks_are_probabilities(void **state)
{
    (void)state;
    struct article *a = analysed(talk, strlen(talk));
    assert_non_null(a->attr);
    for (size_t t = 0; t < a->n_tokens; t++)
        for (int g = 0; g < ATTR_MARKS; g += 2)
            assert_in_range(a->attr[t][g] + a->attr[t][g + 1], 0, 256);
    article_free(a);
}

static void packs_scores(void **state)
{
    (void)state;
    struct attr_scale scale;
    attr_scale_make(&scale);
    struct label_map map = { .n_attr = 9, .attr_from = { 0, 3, 6 } };
    const float scores[9] = { 0, 0, 0, 40, 0, 0, -1, 1, -1 };
    uint8_t out[1][ATTR_MARKS];
    attr_pack(&scale, &map, scores, 1, out);
    const uint8_t want[ATTR_MARKS] = { 85, 85, 0, 0, 201, 27 }; /* 1/3; 0; 0.787 and 0.107 */
    assert_memory_equal(out[0], want, sizeof want);
}

/* Weights without such a head: the rules find what they can, alone. */
static void rules_stand_alone(void **state)
{
    (void)state;
    static const char text[] = "The premier said on Monday that the port would reopen.";
    struct article *a = analysed(text, strlen(text));
    struct knowledge k = worker_knowledge(worker);
    dm_report why = { "" };
    assert_int_equal(a->n_quotations, 1);
    a->attr = NULL;
    a->quotations = NULL;
    a->n_quotations = 0;
    assert_int_equal(quotes_find(a, &k, &why), DM_OK);
    assert_int_equal(a->n_quotations, 1);
    struct range words = a->quotations[0].content[0];
    assert_true(span_is(span_cut(a->text, words.start, words.end), "the port would reopen"));
    assert_true(span_starts(a->quotations[0].rule, "data/quotes/say.lex:"));
    article_free(a);
}

/* ---- Mended ---- */

/* Behind the sentence of its attribution it is another record, with the speaker and without a cue.
 */
static void goes_on_behind_its_attribution(void **state)
{
    (void)state;
    static const char text[] = "\"We came to talk,\" said the envoy. \"Nobody else came. Nobody.\"";
    struct article *a = analysed(text, strlen(text));
    assert_int_equal(a->n_quotations, 2);
    const struct quotation *q = a->quotations;
    assert_int_equal(q[0].n_cue, 1);
    assert_int_equal(q[1].n_cue, 0);
    assert_int_equal(q[1].speaker_of, 0);
    assert_int_equal(q[1].source, q[0].source);
    assert_int_equal(q[1].n_content, 1);
    assert_true(q[1].sentence > q[0].sentence);
    struct span words = span_cut(a->text, q[1].content[0].start, q[1].content[0].end);
    assert_true(span_is(words, "\"Nobody else came. Nobody.\""));
    article_free(a);
}

static void headings_are_nobodys(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool heading;
    } alone[] = { { "The minister left.\n\n\"Protect the Oslo peace process\"\n\nHe is 61.", true },
                  { "The minister left.\n\n\"Protect the peace process!\"\n\nHe is 61.", false } };
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++) {
        struct article *a = analysed(alone[i].text, strlen(alone[i].text));
        struct marks m = { 0 };
        assert_true(marks_find(a, &m));
        assert_int_equal(m.n, 1);
        assert_int_equal(marked_is_heading(a, &m.at[0]), alone[i].heading);
        assert_true(!alone[i].heading || a->n_quotations == 0);
        article_free(a);
    }
}

static void covers_pieces(void **state)
{
    (void)state;
    struct pieces p = { .at = { { 2, 5 }, { 8, 12 } }, .n = 2 };
    struct pieces in = { .at = { { 8, 12 } }, .n = 1 }, over = { .at = { { 4, 9 } }, .n = 1 };
    assert_true(pieces_cover(&p, &in));
    assert_false(pieces_cover(&in, &p));
    assert_false(pieces_cover(&p, &over));
}

/* ---- Nothing but marks ---- */

/* Twice the text takes about twice the memory: nothing is kept per pair of marks. */
static void marks_alone_stay_linear(void **state)
{
    (void)state;
    static const char *const piece[] = { "\" ", "“a ", "“x” ", "‘ ", "\" said \" " };
    for (size_t i = 0; i < sizeof piece / sizeof *piece; i++) {
        size_t n[2];
        for (size_t k = 0; k < 2; k++) {
            struct buffer text = { 0 };
            for (size_t j = 0; j < 1000U << k; j++)
                buffer_text(&text, piece[i]);
            struct article *a = analysed(buffer_span(&text).at, buffer_span(&text).len);
            n[k] = a->n_quotations;
            assert_in_range(n[k], 0, a->n_tokens);
            article_free(a);
            buffer_clear(&text);
        }
        assert_true(n[1] <= 2 * n[0] + 8);
    }
}

/* ---- The file ---- */

static void must_refuse(const struct buffer *b, const char *says)
{
    char path[] = "/tmp/quotes-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, b->at, b->len), (ssize_t)b->len);
    assert_int_equal(close(file), 0);
    struct joiner *l = NULL;
    dm_report why = { 0 };
    dm_status status = joiner_open(&l, path, &why);
    (void)unlink(path);
    assert_int_equal(status, DM_BAD_DATA);
    assert_null(l);
    if (strstr(why.text, says) == NULL)
        fail_msg("\"%s\" doesn't say \"%s\"", why.text, says);
}

static void refuses_what_is_not_whole(void **state)
{
    (void)state;
    struct joiner *l = NULL;
    dm_report why = { 0 };
    struct buffer b = { 0 };
    assert_int_equal(joiner_open(&l, "/nonexistent/quotes.dmq", &why), DM_NOT_FOUND);
    assert_non_null(strstr(why.text, "quotes.dmq: cannot be opened"));
    read_file(weights_path, &b);
    b.at[b.len / 2] = (char)(b.at[b.len / 2] ^ 1);
    must_refuse(&b, "checksum differs");
    read_file(weights_path, &b);
    b.len -= 100;
    must_refuse(&b, "incomplete");
    buffer_clear(&b);
    /* Whole, but of other things. */
    assert_int_equal(joiner_open(&l, "data/models/split.dms", &why), DM_BAD_DATA);
    assert_non_null(strstr(why.text, "no tensor quotes.weight"));
}

/* A mark alone in its paragraph holds no words, and no two quotations are the same words. */
static void every_quotation_has_words_of_its_own(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "“We will come to the talks,” said Anna Kroll, the minister.\n\n\"\n\nShe left.\n",
        "“",
        "\" --",
        "The rebels left because of the war.\" Kroll described 'a sin'.",
        "He described it as “a lie”, and she called it “a lie”, which is “a lie”.",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct article *a = analysed(texts[i], strlen(texts[i]));
        for (size_t k = 0; k < a->n_quotations; k++) {
            const struct quotation *q = &a->quotations[k];
            assert_true(q->n_content > 0 && q->content[0].start < q->content[0].end);
            for (size_t m = 0; m < k; m++)
                if (a->quotations[m].n_content == q->n_content &&
                    memcmp(a->quotations[m].content, q->content,
                           q->n_content * sizeof *q->content) == 0)
                    fail_msg("\"%s\": the same quotation twice", texts[i]);
        }
        dm_article_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_runs_between_marks),
        cmocka_unit_test(counts_features_in_their_blocks),
        cmocka_unit_test(marks_are_probabilities),
        cmocka_unit_test(packs_scores),
        cmocka_unit_test(rules_stand_alone),
        cmocka_unit_test(every_quotation_has_words_of_its_own),
        cmocka_unit_test(goes_on_behind_its_attribution),
        cmocka_unit_test(headings_are_nobodys),
        cmocka_unit_test(covers_pieces),
        cmocka_unit_test(marks_alone_stay_linear),
        cmocka_unit_test(refuses_what_is_not_whole),
    };
    return cmocka_run_group_tests(tests, open_reader, close_reader);
}
