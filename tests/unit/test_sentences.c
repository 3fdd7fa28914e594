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

static struct splitter *splitter;

static int open_splitter(void **state)
{
    (void)state;
    dm_report why = { 0 };
    if (splitter_open(&splitter, "data/models/split.dms", &why) == DM_OK)
        return 0;
    print_error("%s\n", why.text);
    return 1;
}

static int close_splitter(void **state)
{
    (void)state;
    splitter_close(splitter);
    return 0;
}

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

/* One line that nobody could wrap does not make each of the others a paragraph. */
static void test_a_long_line_in_a_wrapped_text(void **state)
{
    static const char wrapped[] = "The convoy left the town at\nDawn Bridge before the\nenvoys had "
                                  "reached it, and\nnobody stopped it there.\n";
    (void)state;
    struct buffer b = { 0 };
    for (size_t i = 0; i < 40; i++)
        buffer_add(&b, span_of(wrapped));
    buffer_add(&b, span_of("\nSee "));
    for (size_t i = 0; i < 30; i++)
        buffer_add(&b, span_of("example.org/"));
    struct article *a = article_new();
    assert_non_null(a);
    a->text = buffer_span(&b);
    assert_int_equal(sentences_split(a, splitter, NULL), DM_OK);
    assert_int_equal(a->n_sentences, 41);
    article_free(a);
    buffer_clear(&b);
}

static void test_cases(void **state)
{
    size_t wrong = 0;
    (void)state;
    struct buffer b = { 0 };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct article *a = article_new();
        assert_non_null(a);
        a->text = span_of(cases[i].text);
        assert_int_equal(sentences_split(a, splitter, NULL), DM_OK);
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

/* Hard splits of news: sentences only, " | " between them and " || " between paragraphs. */
static const struct {
    const char *text, *want;
} news[] = {
    /* Datelines, which the intake has not marked here: at the worst a fragment of their own. */
    { "KYIV (AP) - Russian forces left the town on Monday. Residents returned.",
      "KYIV (AP) - Russian forces left the town on Monday. | Residents returned." },
    { "BAGHDAD, Iraq (Reuters) - The parliament voted. It was close.",
      "BAGHDAD, Iraq (Reuters) - The parliament voted. | It was close." },
    /* Initials, titles, ranks. */
    { "J. Smith met A. B. Brennik. Both left.", "J. Smith met A. B. Brennik. | Both left." },
    { "Gen. Smith and Lt. Col. Roe resigned. Col. Aro stayed.",
      "Gen. Smith and Lt. Col. Roe resigned. | Col. Aro stayed." },
    { "He thanked Sen. Lee. Gov. Park did not.", "He thanked Sen. Lee. | Gov. Park did not." },
    { "President George W. Bush spoke. Sen. John F. Velt listened.",
      "President George W. Bush spoke. | Sen. John F. Velt listened." },
    { "Prof. Dr. Anna Lund warned of war.", "Prof. Dr. Anna Lund warned of war." },
    { "Lund Jr. of Acme Corp. Chairman of the board, resigned.",
      "Lund Jr. of Acme Corp. Chairman of the board, resigned." },
    { "Maj. Gen. Velt said Brig. Gen. Roe had fled.",
      "Maj. Gen. Velt said Brig. Gen. Roe had fled." },
    /* States and bodies. */
    { "U.S. President Joe Biden met U.N. Secretary General Antonio Guterres.",
      "U.S. President Joe Biden met U.N. Secretary General Antonio Guterres." },
    { "Troops left the U.S. They did not return.", "Troops left the U.S. | They did not return." },
    { "The U.S. Congress and the U.K. Parliament agreed. The E.U. Commission did not.",
      "The U.S. Congress and the U.K. Parliament agreed. | The E.U. Commission did not." },
    { "She moved to Washington, D.C. In May she left.",
      "She moved to Washington, D.C. | In May she left." },
    { "A court in Fairfax, Va. ruled on Friday.", "A court in Fairfax, Va. ruled on Friday." },
    /* Times and dates. */
    { "The truce began at 5 p.m. Monday and held.", "The truce began at 5 p.m. Monday and held." },
    { "It began at 6 a.m. EST on Jan. 6. Nobody came.",
      "It began at 6 a.m. EST on Jan. 6. | Nobody came." },
    { "They met at 10 p.m. Officials said the talks went well.",
      "They met at 10 p.m. | Officials said the talks went well." },
    { "From Sept. 11 to Oct. 7, nothing moved. On Nov. 2 it did.",
      "From Sept. 11 to Oct. 7, nothing moved. | On Nov. 2 it did." },
    { "The war ended in 1995. Ten years later it began again.",
      "The war ended in 1995. | Ten years later it began again." },
    { "It was signed in 2020. 44 states joined.", "It was signed in 2020. | 44 states joined." },
    /* Numbers. */
    { "Decree No. 5 of 12.03.2020 set the rate at 3.5 percent. No. 6 did not.",
      "Decree No. 5 of 12.03.2020 set the rate at 3.5 percent. | No. 6 did not." },
    { "The fund holds $1.2 billion. The rest is gone.",
      "The fund holds $1.2 billion. | The rest is gone." },
    { "Art. 5 of the treaty binds all. Sec. 2 does not.",
      "Art. 5 of the treaty binds all. | Sec. 2 does not." },
    { "See vol. 2, pp. 14-15. The map is on p. 3.",
      "See vol. 2, pp. 14-15. | The map is on p. 3." },
    { "At least 1,562.5 tons were seized. Police said so.",
      "At least 1,562.5 tons were seized. | Police said so." },
    /* Quotations. */
    { "\"We won. They lost,\" he said. \"It is over.\" He left.",
      "\"We won. | They lost,\" he said. | \"It is over.\" | He left." },
    { "\xE2\x80\x9CIt is a lie.\xE2\x80\x9D The envoy denied it.",
      "\xE2\x80\x9CIt is a lie.\xE2\x80\x9D | The envoy denied it." },
    { "\"Will you sign?\" the minister was asked.", "\"Will you sign?\" the minister was asked." },
    { "\"Never!\" President Velt said. The hall cheered.",
      "\"Never!\" President Velt said. | The hall cheered." },
    { "\"Is it war?\" Foreign Minister Lund asked.",
      "\"Is it war?\" Foreign Minister Lund asked." },
    { "He called it \"a mistake.\" The army did not answer.",
      "He called it \"a mistake.\" | The army did not answer." },
    { "The paper (see No. 4.) was old. (It was from May.) He burnt it.",
      "The paper (see No. 4.) was old. | (It was from May.) | He burnt it." },
    { "She said: \"No.\" Then she left.", "She said: \"No.\" | Then she left." },
    /* Ellipses and other marks. */
    { "\"We waited ... and nobody came,\" he said.",
      "\"We waited ... and nobody came,\" he said." },
    { "Who fired? Nobody knows! The inquiry goes on.",
      "Who fired? | Nobody knows! | The inquiry goes on." },
    { "The search engine of Yahoo! is still in use.",
      "The search engine of Yahoo! is still in use." },
    { "Turkey \xE2\x80\x94 a member of NATO \xE2\x80\x94 objected. Sweden waited.",
      "Turkey \xE2\x80\x94 a member of NATO \xE2\x80\x94 objected. | Sweden waited." },
    { "The deal covers three points: Gas, oil and grain.",
      "The deal covers three points: Gas, oil and grain." },
    /* Abbreviations at the end. */
    { "He works for Acme Inc. She works for Velt Ltd. They met in St. Ives.",
      "He works for Acme Inc. | She works for Velt Ltd. | They met in St. Ives." },
    { "They sent food, tents, etc. The convoy left at dawn.",
      "They sent food, tents, etc. | The convoy left at dawn." },
    { "It is led by Robert Velt Sr. He is 80.", "It is led by Robert Velt Sr. | He is 80." },
    /* Names in a row are no sentences. */
    { "Foreign Minister Sergey Lavrov met Chinese Foreign Minister Wang Yi in Beijing on Tuesday.",
      "Foreign Minister Sergey Lavrov met Chinese Foreign Minister Wang Yi in Beijing on "
      "Tuesday." },
    { "The United Nations Human Rights Council and Human Rights Watch agreed.",
      "The United Nations Human Rights Council and Human Rights Watch agreed." },
    { "Prime Minister Li Qiang, President Xi Jinping and King Charles III spoke.",
      "Prime Minister Li Qiang, President Xi Jinping and King Charles III spoke." },
    { "On Monday President Aliyev and Prime Minister Pashinyan met in Granada Spain.",
      "On Monday President Aliyev and Prime Minister Pashinyan met in Granada Spain." },
    /* Lines: headlines, lists, and wraps that mean nothing. */
    { "Rebels Take Northern Town\nThe army left at dawn. It will be back.",
      "Rebels Take Northern Town || The army left at dawn. | It will be back." },
    { "He named three aims:\n- a truce\n- an exchange of prisoners\n- elections",
      "He named three aims: || - a truce || - an exchange of prisoners || - elections" },
    { "Aims of the mission\n\n* Open the road\n* Feed the town",
      "Aims of the mission || * Open the road || * Feed the town" },
    { "The minister said on Monday that the army had\nleft the town and would not be back before\n"
      "the end of the year. He did not say why the\nU.S. had not been told of it by Gen.\n"
      "Velt, who was in charge.",
      "The minister said on Monday that the army had\nleft the town and would not be back before\n"
      "the end of the year. | He did not say why the\nU.S. had not been told of it by Gen.\n"
      "Velt, who was in charge." },
    { "the talks in Vienna between Foreign Minister\nLund and the envoys of the United\nNations "
      "went on and on until late on Monday and\nthen they ended.",
      "the talks in Vienna between Foreign Minister\nLund and the envoys of the United\nNations "
      "went on and on until late on Monday and\nthen they ended." },
};

static void shown_text(const struct article *a, struct buffer *b)
{
    buffer_empty(b);
    for (uint32_t s = 0; s < a->n_sentences; s++) {
        if (s > 0)
            buffer_text(b, a->sentences[s].paragraph == a->sentences[s - 1].paragraph ? " | "
                                                                                      : " || ");
        buffer_add(b, span_cut(a->text, a->sentences[s].start, a->sentences[s].stop));
    }
}

static void test_news(void **state)
{
    size_t wrong = 0;
    (void)state;
    struct buffer b = { 0 };
    for (size_t i = 0; i < sizeof news / sizeof news[0]; i++) {
        struct article *a = article_new();
        assert_non_null(a);
        a->text = span_of(news[i].text);
        assert_int_equal(sentences_split(a, splitter, NULL), DM_OK);
        check_layers(a);
        shown_text(a, &b);
        if (strcmp(buffer_string(&b), news[i].want) != 0) {
            print_error("got:  %s\nwant: %s\n", buffer_string(&b), news[i].want);
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
        assert_int_equal(sentences_split(a, splitter, NULL), DM_OK);
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
    assert_int_equal(sentences_split(a, splitter, NULL), DM_OK);
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
    assert_int_equal(sentences_split(a, splitter, NULL), DM_OK);
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
        cmocka_unit_test(test_cases),    cmocka_unit_test(test_a_long_line_in_a_wrapped_text),
        cmocka_unit_test(test_news),     cmocka_unit_test(test_dateline),
        cmocka_unit_test(test_ceilings), cmocka_unit_test(test_folds),
        cmocka_unit_test(test_lists),
    };
    return cmocka_run_group_tests(tests, open_splitter, close_splitter);
}
