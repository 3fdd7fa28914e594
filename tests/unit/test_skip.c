/* test_skip.c -- what is parsed and what is not: by the shapes of its tokens, and by the lexicon.
 */
#include "analysis/skip.h"
#include "reader.h"
#include "sentences/sentences.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static dm_reader *reader;

static int open_reader(void **state)
{
    (void)state;
    dm_report why = { "" };
    if (dm_reader_open(&reader, NULL, &why) != DM_OK)
        print_message("%s\n", why.text);
    return 0;
}

static int close_reader(void **state)
{
    (void)state;
    dm_reader_free(reader);
    return 0;
}

static struct article *split(const char *text)
{
    struct article *a = article_new();
    dm_report why = { "" };
    assert_non_null(a);
    a->text = span_of(text);
    assert_int_equal(sentences_split(a, reader->splitter, &why), DM_OK);
    assert_true(a->n_sentences > 0);
    return a;
}

static const char *const parsed[] = {
    /* figures in prose */
    "3 killed, 12 wounded.",
    "3 killed, 12 wounded, 4 missing, 2 arrested in 2 raids.",
    "12 dead, 30 hurt, 7 missing, 40 displaced, 3 detained",
    "KILLED: 12, WOUNDED: 30, MISSING: 7, DISPLACED: 2,300",
    "Dead 12 Wounded 30 Missing 7 Arrested 5 Released 3",
    "Bread rose from 12 to 15 pounds, milk from 9 to 11, eggs from 30 to 41.",
    "Wheat at 240 dollars a tonne, 12 percent more than in 2021 and 30 more than in 2020.",
    "Brent rose 1.2 percent to 81.40, WTI 1.1 percent to 77.90.",
    "The party won 120 of 225 seats, its ally 23, others 82.",
    "Labour 412, Conservatives 121, Liberal Democrats 72, Greens 4, others 41",
    "Yes 52.3 percent, no 47.7 percent, turnout 61.4 percent",
    "Of 1,200 aid trucks 300 arrived, 200 turned back, 700 waited.",
    "Israel Kills 12, Hamas 3 in Raids on 2 Towns",
    "Drone Kills 4, Wounds 12 Near Kherson, Governor Says",
    "Death Toll Hits 41 as 7 Bodies Found, 30 Missing",
    "Exports: 12, 14, 16 million tonnes of grain in 2021, 2022, 2023",
    "On 3, 4 and 5 May the army shelled 12, 14 and 9 villages.",
    "Resolutions 242, 338, 425, 1559, 1701 and 2254 remain unimplemented.",
    "Article 5, paragraphs 1, 2, 3, 4 and 7, obliges both sides.",
    "10:30 Explosion 11:00 Sirens 11:20 Strikes 11:45 Fire",
    "09:00 Talks 10:30 Break 13:00 Signing 15:00 Press conference",
    "Rebels 120 Soldiers 300 Police 41 Civilians 12 Aid workers 3",
    /* headlines, captions, lists */
    "Russia Strikes Kyiv Power Plant, Ukraine Hits Oil Depot",
    "SYRIA REBELS SEIZE ALEPPO AIRPORT, ARMY RETREATS SOUTH",
    "Leaders of Turkey, Syria Meet in Ankara - Photos",
    "From left: Hassan, Idris, Kamal, Omar, Nadim, Yusuf, Tariq, Said",
    "Smith, Jones, Brown, Miller, Davis, Wilson, Moore and Taylor were freed.",
    "Algeria, Bahrain, Egypt, Iraq, Jordan, Kuwait, Lebanon, Libya, Morocco",
    "Syria | Army Shells Idlib | Iraq | Bomb Kills 3 | Iran | Talks Fail",
    "Ankara / Damascus / Moscow: three capitals, one border, no agreement",
    "Moscow - Kyiv - Minsk: the shuttle goes on",
    "\"12, 13, 14, 15, 16, 17, 18,\" he counted.",
    "\"2 - 0, 3 - 1, 4 - 2\"",
    "Yes, yes, yes, no, no, no, perhaps, perhaps!",
    "Why 1, 2, 3, 4, 5, 6, 7, 8?",
    "Write to news@example.org or call 555 0100 before 5 p.m.",
    "The ministry said on https://example.org that talks had ended.",
    "See https://example.org/a and https://example.org/b for details.",
    "The function f(x) = x + 1 was drawn on the wall; nobody knew why.",
    /* too short to be worth it */
    "1 2 3 4 5 6 7",
    "Home | News | World",
    "12.5 %",
    "Ceasefire",
};

static const struct {
    const char *text;
    enum skip skip;
} skipped[] = {
    { "12 14 9 31 27 45 61 12 8 90 33", SKIP_TABLE },
    { "2019 12.5 2020 13.1 2021 14.9 2022 15.2 2023 16.0", SKIP_TABLE },
    { "Cairo 31 22 London 14 9 Paris 16 11 Berlin 13 8 Oslo 7 1", SKIP_TABLE },
    { "Cairo 31, 22, London 14, 9, Paris 16, 11, Berlin 13, 8", SKIP_TABLE },
    { "AAAB 189.30 +1.2% BBBC 411.20 -0.4% CCCD 142.10 +0.3%", SKIP_TABLE },
    { "USD 1.0843 GBP 0.8512 JPY 161.20 CHF 0.9710 SEK 11.40", SKIP_TABLE },
    { "1 14 22 2 11 19 3 9 17 4 8 12", SKIP_TABLE },
    { "| 2021 | 14.2 | 2022 | 15.1 | 2023 | 16.4 |", SKIP_TABLE },
    { "Q1 12.1 Q2 13.4 Q3 11.9 Q4 15.0 FY 52.4 12.1 13.0", SKIP_TABLE },
    { "6-4 3-6 7-5 6-2 4-6 6-3 7-6 6-1", SKIP_TABLE },
    { "Arsenal 2 1 Everton 3 0 Leeds 1 1 Fulham 0 2", SKIP_TABLE },
    { "W 12 D 4 L 2 F 31 A 12 P 40", SKIP_TABLE },
    { "Max 31 Min 22 Hum 40 % Wind 12 km 31 22 40", SKIP_TABLE },
    { "+90 312 555 0101 +90 312 555 0102 +90 312 555 0103", SKIP_TABLE },
    { "07:10 12 07:40 12 08:10 14 08:40 14 09:10 15", SKIP_TABLE },
    { "18:00 Music 18:30 Cartoon 19:00 Comedy 21:00 Sport 22:15 Jazz", SKIP_TABLE },
    { "6:00 Morning Music 7:00 Cartoons 8:30 Gardening 9:00 Cookery", SKIP_LIST },
    { "- - - - - - - - - - - -", SKIP_LIST },
    { "* * * * * * * * * *", SKIP_LIST },
    { "World | Sports | Books | Style | Culture | Puzzles", SKIP_LIST },
    { "Home \xE2\x80\xA2 World \xE2\x80\xA2 Sports \xE2\x80\xA2 Culture \xE2\x80\xA2 Style",
      SKIP_LIST },
    { "Cookies | Privacy policy | Imprint | Newsletter | Apps | Jobs", SKIP_LIST },
    { "Facebook \xC2\xB7 Instagram \xC2\xB7 YouTube \xC2\xB7 TikTok \xC2\xB7 Newsletter",
      SKIP_LIST },
    { "Home > World > Middle East > Turkey > Istanbul > Culture", SKIP_LIST },
    { "if ( x == 1 ) { y = 2 ; } else { y = 3 ; }", SKIP_CODE },
    { "var a = { b : 1 , c : 2 } ; d ( a ) ;", SKIP_CODE },
    { ".menu { color : red ; margin : 0 ; } .foot { margin : 1 ; }", SKIP_CODE },
    { "{ { } } { { } } = = { }", SKIP_CODE },
    { "https://example.org/a https://example.org/b https://example.org/c Twitter Facebook YouTube "
      "Instagram Mail",
      SKIP_LINKS },
    { "Mail: a@example.org b@example.org c@example.org d@example.org e@example.org f@example.org",
      SKIP_LINKS },
    { "Online: www.example.org www.example.com www.example.net Newsletter Twitter Facebook",
      SKIP_LINKS },
};

static void prose_is_parsed(void **state)
{
    (void)state;
    if (reader == NULL)
        skip();
    for (size_t i = 0; i < sizeof parsed / sizeof *parsed; i++) {
        struct article *a = split(parsed[i]);
        for (size_t s = 0; s < a->n_sentences; s++) {
            enum skip why = skip_of(a, reader->lexicon, &a->sentences[s]);
            if (why != SKIP_NOT)
                print_error("%s: taken for a %s\n", parsed[i], skip_text(why));
            assert_int_equal(why, SKIP_NOT);
        }
        article_free(a);
    }
}

static void tables_are_not(void **state)
{
    (void)state;
    int wrong = 0;
    if (reader == NULL)
        skip();
    for (size_t i = 0; i < sizeof skipped / sizeof *skipped; i++) {
        struct article *a = split(skipped[i].text);
        enum skip why = skip_of(a, reader->lexicon, &a->sentences[0]);
        if (why != skipped[i].skip)
            print_error("%s: \"%s\", not \"%s\"\n", skipped[i].text, skip_text(why),
                        skip_text(skipped[i].skip));
        wrong += why != skipped[i].skip;
        article_free(a);
    }
    assert_int_equal(wrong, 0);
}

static void a_skipped_sentence_has_a_flat_tree(void **state)
{
    (void)state;
    struct article *a = split("| Cairo 31 22 | London 14 9 | Paris 16 11");
    struct sentence *s = &a->sentences[0];
    skipped_tree(a, s);
    article_link(a);
    uint32_t root = NONE;
    for (uint32_t t = s->first; t < s->end; t++)
        if (a->tokens[t].head == NONE) {
            assert_int_equal(root, NONE);
            root = t;
        }
    assert_int_equal(root, s->first + 1);
    assert_int_equal(a->tokens[root].upos, UPOS_PROPN);
    assert_int_equal(a->tokens[root].rel, REL_ROOT);
    assert_int_equal(a->tokens[root + 1].upos, UPOS_NUM);
    for (uint32_t t = s->first; t < s->end; t++)
        assert_true(t == root || a->tokens[t].head == root);
    article_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(prose_is_parsed),
        cmocka_unit_test(tables_are_not),
        cmocka_unit_test(a_skipped_sentence_has_a_flat_tree),
    };
    return cmocka_run_group_tests(tests, open_reader, close_reader);
}
