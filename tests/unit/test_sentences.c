/* test_sentences.c -- text in, tokens out: blanks between tokens, " | " between sentences, "#"
 * before a heading, " || " between paragraphs. */
#include "base/buffer.h"
#include "sentences/parts.h"
#include "sentences/sentences.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void shown(const struct article *a, struct buffer *b)
{
    buffer_empty(b);
    for (size_t s = 0; s < a->n_sentences; s++) {
        const struct sentence *x = &a->sentences[s];
        if (s > 0)
            buffer_text(b, x->paragraph == a->sentences[s - 1].paragraph ? " | " : " || ");
        if (x->heading)
            buffer_char(b, '#');
        for (uint32_t t = x->first; t < x->end; t++) {
            if (t > x->first)
                buffer_char(b, ' ');
            buffer_add(b, token_text(a, t));
        }
    }
}

static void check_layers(const struct article *a)
{
    uint32_t at = 0, byte = 0;
    for (uint32_t s = 0; s < a->n_sentences; s++) {
        assert_int_equal(a->sentences[s].first, at);
        assert_true(a->sentences[s].end > at);
        assert_true(a->sentences[s].end - at <= SENTENCE_MOST_TOKENS);
        for (; at < a->sentences[s].end; at++) {
            const struct token *t = &a->tokens[at];
            assert_int_equal(t->sentence, s);
            assert_true(t->start >= byte && t->end > t->start && t->end <= a->text.len);
            assert_non_null(t->fold.at);
            byte = t->end;
        }
        assert_int_equal(a->sentences[s].stop, byte);
    }
    assert_int_equal(at, a->n_tokens);
}

static const struct {
    const char *text, *want;
} cases[] = {
    { "The minister left. He did not return.", "The minister left . | He did not return ." },
    /* Full stops that end nothing. */
    { "Gen. Lee met Dr. Roe on Sept. 3 near St. Ives.",
      "Gen. Lee met Dr. Roe on Sept. 3 near St. Ives ." },
    { "The U.S. envoy of Acme Inc. spoke at 10 a.m. EST.",
      "The U.S. envoy of Acme Inc. spoke at 10 a.m. EST ." },
    { "He lives in the U.S. The talks go on.", "He lives in the U.S. | The talks go on ." },
    { "It closed at 5 p.m. Nobody came.", "It closed at 5 p.m. | Nobody came ." },
    { "J. R. Smith signed decree No. 12.", "J. R. Smith signed decree No. 12 ." },
    { "The answer was no. They left, all of them.",
      "The answer was no . | They left , all of them ." },
    { "Prices rose 3.5 percent to $5.20.", "Prices rose 3.5 percent to $ 5.20 ." },
    { "Visit www.example.org/a.b. Or write to x@example.org.",
      "Visit www.example.org/a.b . | Or write to x@example.org ." },
    /* Marks that close belong to the sentence. */
    { "\"We will stay.\" She left.", "\" We will stay . \" | She left ." },
    { "\"We stay,\" she said. \"They go.\"", "\" We stay , \" she said . | \" They go . \"" },
    { "\"Why?\" he asked. (Nobody knew.) It ended.",
      "\" Why ? \" he asked . | ( Nobody knew . ) | It ended ." },
    { "\"Really?\" Smith asked.", "\" Really ? \" Smith asked ." },
    { "\xE2\x80\x9CIt is over.\xE2\x80\x9D He left.",
      "\xE2\x80\x9C It is over . \xE2\x80\x9D | He left ." },
    { "They waited\xE2\x80\xA6 and left. We wait ... Now.",
      "They waited \xE2\x80\xA6 and left . | We wait ... | Now ." },
    { "He paid.[4] She did not.", "He paid . [ 4 ] | She did not ." },
    { "He said.The end came.", "He said . | The end came ." },
    /* Clitics. */
    { "They don't and cannot; Turkey's and the rebels' aims weren't met.",
      "They do n't and can not ; Turkey 's and the rebels ' aims were n't met ." },
    { "It\xE2\x80\x99s what we\xE2\x80\x99ve said.",
      "It \xE2\x80\x99s what we \xE2\x80\x99ve said ." },
    { "O'Brien is at the Qur'an school at 5 o'clock.",
      "O'Brien is at the Qur'an school at 5 o'clock ." },
    /* Hyphens, slashes, units. */
    { "A pro-government, Turkey-backed 5-year-old al-Assad ally re-elected.",
      "A pro-government , Turkey - backed 5 - year - old al - Assad ally re-elected ." },
    { "PKK/YPG men and/or others on 9/11, 2024-01-05, 713-853-3989 and 2011-2013.",
      "PKK / YPG men and / or others on 9/11 , 2024-01-05 , 713-853-3989 and 2011 - 2013 ." },
    { "It took 5km, 20%, 7pm, the 20th and the 1990s, US$4bn.",
      "It took 5 km , 20 % , 7 pm , the 20th and the 1990s , US$ 4 bn ." },
    { "At 10:30 AT&T paid 1,200,000.", "At 10:30 AT&T paid 1,200,000 ." },
    { "Peace\xE2\x80\x94or war\xE2\x80\x94"
      "came.",
      "Peace \xE2\x80\x94 or war \xE2\x80\x94 came ." },
    /* Paragraphs and headings. */
    { "Talks fail again\n\nThe talks failed. They end.",
      "#Talks fail again || The talks failed . | They end ." },
    { "He left.\nShe stayed.", "He left . || She stayed ." },
    { "Only a fragment", "Only a fragment" },
    { "The long line of this text is wrapped at a\nwidth of some forty characters, so that\nits "
      "line breaks mean "
      "nothing at all to\nanybody.",
      "The long line of this text is wrapped at a width of some forty characters , so that its "
      "line breaks "
      "mean nothing at all to anybody ." },
    { "1. First things first.", "1 . First things first ." },
    { "", "" },
    { " \n\n ", "" },
};

static void test_cases(void **state)
{
    size_t wrong = 0;
    (void)state;
    struct buffer b = { 0 };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct article *a = article_new();
        assert_non_null(a);
        a->text = span_of(cases[i].text);
        assert_int_equal(sentences_split(a, NULL), DM_OK);
        check_layers(a);
        shown(a, &b);
        if (strcmp(buffer_string(&b), cases[i].want) != 0) { /* all that is wrong in one run */
            print_error("got:  %s\nwant: %s\n", buffer_string(&b), cases[i].want);
            wrong++;
        }
        article_free(a);
    }
    buffer_clear(&b);
    assert_int_equal(wrong, 0);
}

static void test_dateline(void **state)
{
    (void)state;
    static const struct {
        const char *text, *place, *agency, *want;
    } rows[] = {
        { "ANKARA (Agencies): He left. She came.", "ANKARA", "Agencies",
          "#ANKARA ( Agencies ) : | He left . | She came ." },
        { "BEIRUT, Lebanon (Reuters) - He left.", "BEIRUT, Lebanon", "Reuters",
          "#BEIRUT , Lebanon ( Reuters ) - | He left ." },
        { "KYIV \xE2\x80\x94 He left.", "KYIV", NULL, "#KYIV \xE2\x80\x94 | He left ." },
    };
    struct buffer b = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct article *a = article_new();
        a->text = span_of(rows[i].text);
        a->dateline_place = span_cut(a->text, 0, strlen(rows[i].place));
        if (rows[i].agency) {
            size_t at = span_find(a->text, span_of(rows[i].agency));
            a->dateline_agency = span_cut(a->text, at, at + strlen(rows[i].agency));
        }
        assert_int_equal(sentences_split(a, NULL), DM_OK);
        check_layers(a);
        shown(a, &b);
        assert_string_equal(buffer_string(&b), rows[i].want);
        article_free(a);
    }
    buffer_clear(&b);
}

/* A sentence without end, and a word without end. */
static void test_ceilings(void **state)
{
    (void)state;
    struct buffer b = { 0 };
    for (int i = 0; i < 1500; i++)
        buffer_text(&b, i % 50 == 49 ? "word; " : "word ");
    for (int i = 0; i < 5000; i++)
        buffer_char(&b, 'x');
    struct article *a = article_new();
    a->text = buffer_span(&b);
    assert_int_equal(sentences_split(a, NULL), DM_OK);
    check_layers(a);
    assert_true(a->n_sentences >= 4);
    assert_true(span_ends(sentence_text(a, 0), ";"));
    article_free(a);
    buffer_clear(&b);
}

static void test_folds(void **state)
{
    (void)state;
    struct article *a = article_new();
    a->text = span_of("T\xC3\xBCrkiye\xE2\x80\x99s plan");
    assert_int_equal(sentences_split(a, NULL), DM_OK);
    assert_int_equal(a->n_tokens, 3);
    assert_true(span_is(a->tokens[0].fold, "turkiye"));
    assert_true(span_is(a->tokens[1].fold, "'s"));
    assert_true(span_is(a->tokens[2].fold, "plan"));
    assert_true(token_is_clitic(a, 1));
    assert_false(token_is_clitic(a, 2));
    assert_false(a->tokens[1].space_before);
    assert_true(a->tokens[2].space_before);
    article_free(a);
}

static void test_lists(void **state)
{
    (void)state;
    assert_true(abbreviations_sorted());
    assert_int_equal(abbreviation_of(span_of("Gen."), span_of(" X")), ABBR_TITLE);
    assert_int_equal(abbreviation_of(span_of("No."), span_of(" 5")), ABBR_NUMBER);
    assert_int_equal(abbreviation_of(span_of("No."), span_of(" He")), ABBR_NOT);
    assert_int_equal(abbreviation_of(span_of("sat."), span_of("")), ABBR_NOT);
    assert_true(starts_sentences(span_of("The")));
    assert_false(starts_sentences(span_of("Ankara")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),    cmocka_unit_test(test_dateline),
        cmocka_unit_test(test_ceilings), cmocka_unit_test(test_folds),
        cmocka_unit_test(test_lists),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
