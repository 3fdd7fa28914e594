/* test_events.c -- the weights that say of what type a predicate is, what they are asked, which
 * genre an article is of, and how much of a text the lexicon decides. */
#include "base/buffer.h"
#include "model/kernels.h"
#include "reading.h"
#include "records/coverage.h"
#include "records/genre.h"
#include "records/types.h"

static const char *const weights_path = "data/models/events.dme";

static struct typer_shape shape_of(void)
{
    return (struct typer_shape){ type_fact_sizes, TYPE_FACTS, encoder_width(reader->encoder) };
}

/* ---- The weights ---- */

static void must_refuse(const struct buffer *b, const char *says)
{
    char path[] = "/tmp/events-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, b->at, b->len), (ssize_t)b->len);
    assert_int_equal(close(file), 0);
    struct typer *t = NULL;
    struct typer_shape shape = shape_of();
    dm_report why = { 0 };
    dm_status status = typer_open(&t, path, NULL, &shape, &why);
    (void)unlink(path);
    assert_int_equal(status, DM_BAD_DATA);
    assert_null(t);
    if (strstr(why.text, says) == NULL)
        fail_msg("\"%s\" doesn't say \"%s\"", why.text, says);
}

static void refuses_what_does_not_fit(void **state)
{
    (void)state;
    struct typer *t = NULL;
    dm_report why = { 0 };
    struct buffer b = { 0 };
    struct typer_shape shape = shape_of();
    assert_int_equal(typer_open(&t, "/nonexistent/events.dme", NULL, &shape, &why), DM_NOT_FOUND);
    assert_non_null(strstr(why.text, "events.dme: cannot be opened"));
    read_file(weights_path, &b);
    b.at[b.len / 2] = (char)(b.at[b.len / 2] ^ 1);
    must_refuse(&b, "checksum differs");
    read_file(weights_path, &b);
    b.len -= 100;
    must_refuse(&b, "incomplete");
    buffer_clear(&b);
    assert_int_equal(typer_open(&t, "data/models/split.dms", NULL, &shape, &why), DM_BAD_DATA);
    uint16_t sizes[TYPE_FACTS];
    memcpy(sizes, type_fact_sizes, sizeof sizes);
    sizes[TYPE_FACT_LEXICON] = type_fact_sizes[TYPE_FACT_FORM];
    sizes[TYPE_FACT_FORM] = type_fact_sizes[TYPE_FACT_LEXICON];
    shape.facts = sizes;
    assert_int_equal(typer_open(&t, weights_path, NULL, &shape, &why), DM_BAD_DATA);
    assert_non_null(strstr(why.text, "the sizes of facts are not this program's"));
    assert_null(t);
}

/* Every kernel of this machine gives the same marks and the same shares. */
static void shares_are_the_same_everywhere(void **state)
{
    (void)state;
    enum { WORDS = 70 };
    size_t width = encoder_width(reader->encoder);
    float *vectors = calloc(WORDS * width, sizeof *vectors), first[TYPER_TYPES], then[TYPER_TYPES];
    struct typer_marks *marks = calloc(WORDS, sizeof *marks),
                       *others = calloc(WORDS, sizeof *others);
    assert_true(vectors != NULL && marks != NULL && others != NULL);
    struct typer_about first_about = { { 0 } };
    uint32_t seed = 1;
    for (size_t i = 0; i < WORDS * width; i++) {
        seed = seed * 1664525U + 1013904223U;
        vectors[i] = (float)(seed >> 8) / 8388608.0F - 1.0F;
    }
    struct typer_shape shape = shape_of();
    for (size_t i = 0; kernels_at(i) != NULL; i++) {
        struct typer *t;
        dm_report why = { "" };
        struct typer_about about;
        assert_int_equal(typer_open(&t, weights_path, kernels_at(i)->name, &shape, &why), DM_OK);
        struct typer_marks *m = i == 0 ? marks : others;
        assert_true(typer_read(t, vectors, WORDS, m) && typer_read_mean(t, vectors, &about));
        const struct typer_marks *arguments[TYPER_ARGUMENTS] = { &m[1], NULL, &m[2] };
        uint16_t facts[TYPE_FACTS] = { 0 };
        typer_shares(t, &m[0], arguments, &about, facts, i == 0 ? first : then);
        if (i == 0)
            first_about = about;
        if (i > 0) {
            assert_memory_equal(&first_about, &about, sizeof about);
            assert_memory_equal(marks, others, WORDS * sizeof *marks);
            assert_memory_equal(first, then, sizeof first);
        }
        typer_close(t);
    }
    float sum = 0;
    for (size_t i = 0; i < TYPER_TYPES; i++)
        sum += first[i];
    assert_true(sum > 0.999F && sum < 1.001F);
    free(vectors);
    free(marks);
    free(others);
}

/* ---- What they are asked ---- */

static const struct {
    const char *text, *word;
    unsigned says, subject, object;
} questions[] = {
    /* SUBJECT and OBJECT: 1 a thing, 4 a government, 5 somebody armed, 0 nothing. */
    { "Oman accused Yemen of lying.", "accused", PLOVER_ACCUSE, 4, 4 },
    { "Soldiers from Mali shelled a bridge.", "shelled", PLOVER_ASSAULT, 5, 1 },
    { "Peru qwertied Chile.", "qwertied", TYPE_SAYS_NO_ENTRY, 4, 4 },
    { "The water rose.", "rose", TYPE_SAYS_NONE, 1, 0 },
};

static void asks_what_stands_there(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
        struct article *a = analysed(questions[i].text, strlen(questions[i].text));
        struct maker m = { .a = a, .l = reader->lexicon };
        bool asked = false;
        for (uint32_t t = 0; t < a->n_tokens; t++) {
            struct frame_match f;
            struct type_question q;
            if (!span_is(token_text(a, t), questions[i].word))
                continue;
            struct hit h = event_frame(&m, t, &f);
            type_question_make(&m, t, h, f.frame, &q);
            if (q.facts[TYPE_FACT_LEXICON] != questions[i].says ||
                q.facts[TYPE_FACT_SUBJECT] != questions[i].subject ||
                q.facts[TYPE_FACT_OBJECT] != questions[i].object)
                fail_msg("\"%s\": says %u, subject %u, object %u", questions[i].text,
                         q.facts[TYPE_FACT_LEXICON], q.facts[TYPE_FACT_SUBJECT],
                         q.facts[TYPE_FACT_OBJECT]);
            for (size_t k = 0; k < TYPE_FACTS; k++)
                assert_true(q.facts[k] < type_fact_sizes[k]);
            asked = true;
        }
        assert_true(asked);
        dm_article_free(a);
    }
}

/* ---- Genres ---- */

static const struct {
    const char *text, *genre;
} genres[] = {
    { "The striker scored from a free kick, the goalkeeper dived too late, and after half-time a "
      "header beat him again. The referee showed a yellow card.",
      "sport" },
    { "The novel opens slowly. By chapter nine the narrator has killed two characters, and the "
      "plot "
      "needs a twist that its villain never gives the reader.",
      "film and book" },
    { "The foreign ministers of Oman and Yemen met in Muscat on Monday. They agreed to hold a "
      "second round of talks in May.",
      "" },
    { "The United States will boycott the Olympic Games in protest against the invasion, the White "
      "House said. Athletes reacted with anger. Canada and Japan are expected to follow.",
      "" },
};

static void tells_genres(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof genres / sizeof *genres; i++) {
        struct article *a = analysed(genres[i].text, strlen(genres[i].text));
        struct maker m = { .a = a, .l = reader->lexicon };
        struct genre g = genre_of(&m);
        if (!span_is(g.name, genres[i].genre))
            fail_msg("\"%s\": \"%.*s\"", genres[i].text, SPAN_FMT(g.name));
        dm_article_free(a);
    }
}

/* ---- Coverage ---- */

static void counts_what_is_decided(void **state)
{
    (void)state;
    const char *text = "Oman accused Yemen of lying. Peru blorps Chile. Ghana said no. Mali blorps "
                       "a plan. Rain fell.";
    struct article *a = analysed(text, strlen(text));
    struct maker m = { .a = a, .l = reader->lexicon };
    struct coverage c = { 0 };
    struct buffer b = { 0 };
    dm_report why = { "" };
    assert_int_equal(coverage_add(&c, &m, &why), DM_OK);
    assert_int_equal(coverage_tell(&c, 5, &b, &why), DM_OK);
    struct span told = buffer_span(&b);
    assert_true(span_starts(told, "finite predicates with an actor\t4\ndecided\t2\t50.0 %\n"));
    assert_true(span_find(told, SPAN("\nevents\t1\n")) != SIZE_MAX);
    assert_true(span_find(told, SPAN("\nspeech\t1\n")) != SIZE_MAX);
    assert_true(span_find(told, SPAN("\t2\tno entry\t")) != SIZE_MAX);
    assert_true(span_find(told, SPAN("Chile 1")) != SIZE_MAX);
    buffer_clear(&b);
    coverage_clear(&c);
    dm_article_free(a);
    assert_int_equal(coverage_tell(&c, 5, &b, &why), DM_OK); /* of no text */
    assert_true(span_starts(buffer_span(&b), "finite predicates with an actor\t0\n"));
    buffer_clear(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_what_does_not_fit),
        cmocka_unit_test(shares_are_the_same_everywhere),
        cmocka_unit_test(asks_what_stands_there),
        cmocka_unit_test(tells_genres),
        cmocka_unit_test(counts_what_is_decided),
    };
    return cmocka_run_group_tests(tests, open_reader, close_reader);
}
