/* test_mend.c -- damaged text in, what was written out; and text that only looks damaged. */
#include "base/utf8.h"
#include "intake/codepages.h"
#include "intake/format.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static struct article *mended(struct span given, bool markup)
{
    struct article *a = article_new();
    struct input_options o = { .repair_only = true };
    assert_non_null(a);
    a->given = given;
    a->from_markup = markup;
    assert_int_equal(mend_text(a, given, NULL, 0, &o, NULL), DM_OK);
    return a;
}

/* Pieces are in order and point at the same bytes; what is between them was mended. */
static void check_pieces(const struct article *a)
{
    size_t text = 0, given = 0;
    for (size_t i = 0; i < a->n_pieces; i++) {
        const struct source_piece *p = &a->pieces[i];
        assert_true(p->len > 0 && p->text >= text && p->given >= given);
        text = p->text + p->len;
        given = p->given + p->len;
        assert_true(text <= a->text.len && given <= a->given.len);
        assert_memory_equal(a->text.at + p->text, a->given.at + p->given, p->len);
    }
}

static void check(const char *given, const char *want, const char *note)
{
    struct article *a = mended((struct span){ given, strlen(given) }, false);
    struct span wanted = { want, strlen(want) };
    if (!span_eq(a->text, wanted))
        print_error("given %s\ngot   %.*s\nwant  %s\n", given, SPAN_FMT(a->text), want);
    assert_true(span_eq(a->text, wanted));
    check_pieces(a);
    if (note == NULL)
        assert_int_equal(a->n_repairs, 0);
    else if (a->n_repairs != 1 || !span_is(a->repairs[0], note))
        fail_msg("\"%s\": not only \"%s\"", given, note);
    article_free(a);
}

/* As bytes of UTF-8 look in another encoding. */
static struct span misread(struct span s, enum codepage page, char *out, size_t room)
{
    size_t len = 0;
    for (size_t i = 0; i < s.len; i++) {
        assert_true(len + 4 <= room);
        len += utf8_put(codepage_char(page, (unsigned char)s.at[i]), out + len);
    }
    return (struct span){ out, len };
}

/* Sentences as they stand in news. */
static const char *const sentences[] = {
    "“We won’t sign,” the minister said – and left.",
    "It wasn’t the café’s fault…",
    "Mr. Çelik’s visit to İzmir and Muğla cost €5m.",
    "Łukasz Żółkiewski met Jiří Dvořák in Plzeň.",
    "«Переговоры идут», — сказал министр.",
    "São Paulo’s mayor, João Conceição, agreed.",
    "Der Außenminister fährt nächste Woche nach Köln.",
    "Le ministère a rejeté l’accord près de Besançon.",
    "外相は合意を拒否した。",
    "Η κυβέρνηση αρνήθηκε τη συμφωνία.",
};

static void test_every_encoding(void **state)
{
    (void)state;
    char once[1024], twice[4096];
    for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++) {
        struct span right = span_of(sentences[i]);
        for (enum codepage page = 0; page < CODEPAGES_BACK; page++) {
            struct span bad = misread(right, page, once, sizeof once);
            /* What has U+FFFD in it cannot come back whole. */
            if (span_find(bad, SPAN("\xEF\xBF\xBD")) != SIZE_MAX)
                continue;
            /* Two that are told apart by luck alone: Latin-2 and Windows-1250 have most letters at
             * the same bytes. */
            bool doubtful =
                page == CP_ISO_8859_2 || page == CP_WINDOWS_1257 || page == CP_WINDOWS_1253;
            struct article *a = mended(bad, false);
            if (!span_eq(a->text, right) && !doubtful)
                fail_msg("%s:\n%.*s\n%.*s", codepage_name(page), SPAN_FMT(bad), SPAN_FMT(a->text));
            check_pieces(a);
            article_free(a);
            if (page != CP_WINDOWS_1252 && page != CP_MACINTOSH)
                continue;
            bad = misread(bad, page, twice, sizeof twice);
            a = mended(bad, false);
            if (!span_eq(a->text, right))
                fail_msg("%s twice:\n%.*s\n%.*s", codepage_name(page), SPAN_FMT(bad),
                         SPAN_FMT(a->text));
            check_pieces(a);
            article_free(a);
        }
    }
}

#define WRONG "characters read in the wrong encoding: "

static void test_sequences(void **state)
{
    (void)state;
    static const struct {
        const char *given, *want, *note;
    } rows[] = {
        /* One sequence in a line of clean text. */
        { "The envoyâ€™s plan", "The envoy’s plan", WRONG "1" },
        { "A cafÃ© in Paris", "A café in Paris", WRONG "1" },
        { "in MÃ¼nchen and Malmö", "in München and Malmö", WRONG "1" },
        { "The fee is Â£30", "The fee is £30", WRONG "1" },
        { "Ã…lesund and Ã‰vian", "Ålesund and Évian", WRONG "2" },
        { "3Ã—4 and 3 Ã— 4", "3×4 and 3 × 4", WRONG "2" },
        { "NOËL EN FRANÃ‡AIS", "NOËL EN FRANÇAIS", WRONG "1" },
        { "ErdoÄŸan spoke", "Erdoğan spoke", WRONG "1" },
        { "Well doneðŸ˜€ he said", "Well done😀 he said", WRONG "1" },
        { "He said, â€“ again â€“ no", "He said, – again – no", WRONG "2" },
        { "yes Ð¸ no", "yes и no", WRONG "1" },
        { "It cost â‚¬50m", "It cost €50m", WRONG "1" },
        { "Acmeâ„¢ said so.Â  It did", "Acme™ said so.\xC2\xA0 It did", WRONG "2" },
        { "Â  Â The talks", "\xC2\xA0 \xC2\xA0The talks", WRONG "2" },
        { "Ã¢â‚¬Å“YesÃ¢â‚¬Â he said", "“Yes” he said", WRONG "2" },
        /* A mark that should not be there is no character. */
        { "ï»¿The talks", "The talks", WRONG "1" },
        /* Control characters of Latin-1 in the sequence, and alone. */
        { "It\xC3\xA2\xC2\x80\xC2\x99s over", "It’s over", WRONG "1" },
        { "It\xC2\x92s over", "It’s over",
          "Windows-1252 punctuation left as control characters: 1" },
        /* Other encodings. */
        { "Itâ€™s LiĂ¨geâ€™s plan", "It’s Liège’s plan", WRONG "3" },
        { "ItвЂ™s over", "It’s over", WRONG "1" },
        { "It‚Äôs over", "It’s over", WRONG "1" },
        { "ItΓÇÖs over in M├╝nchen", "It’s over in München", WRONG "2" },
        /* Halves of one character written one by one. */
        { "Done \xC3\xAD\xC2\xA0\xC2\xBD\xC3\xAD\xC2\xB8\xC2\x80", "Done 😀", WRONG "1" },
        /* Twice, three times. */
        { "cafÃƒÂ© and cafÃƒÆ’Ã‚Â©", "café and café", WRONG "2" },
        /* Bytes that were lost. */
        { "â€œYesâ€\xEF\xBF\xBD he said", "“Yes\xEF\xBF\xBD he said", WRONG "2" },
        { "It wasnâ€\xEF\xBF\xBDt us", "It wasn’t us", WRONG "1" },
        { "donï¿½t go", "don’t go", WRONG "1" },
        { "â€œYes,â€ he said", "“Yes,” he said", WRONG "2" },
        { "jusquâ€™Ã Paris", "jusqu’à Paris", WRONG "2" },
        { "voilÃ tout", "voilà tout", WRONG "1" },
        { "JoÃ£o foi Ã s aulas", "João foi às aulas", WRONG "2" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        check(rows[i].given, rows[i].want, rows[i].note);
}

/* Text that somebody wrote so. */
static void test_clean(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "Charlotte Brontë…” and É” and Ü”",
        "SÃO PAULO – “A CONCESSÃO”, “MANHÃ”",
        "PARCE QU’IL Y A MARQUÉ…",
        "»JA«, »TRÆ« og »FLØ…«",
        "„ENDLICH DA“ und „UNIVERSITÄT“, „KLARHEIT Ä“",
        "Preise: 5Ä–6Ä, 10 Å—",
        "The letter Ã’s shape, the letter â’s",
        "Ðà Lạt, Đà Nẵng",
        "Zvlášť příští, nejlepší, ještě",
        "zvlášť, zášť a háďátko",
        "POLSKA SPÓŁKA AKCYJNA, ŻÓŁĆ",
        "Київ: хімії, економії, армії, об’єднання, її",
        "ТіБ, МіБ, КіБ",
        "најљепши, најњежнији, пођ’мо",
        "«Группа В» и «В»",
        "Η ΔΙΆΣΤΑΣΗ «Ώ»",
        "ræða við þig, æð",
        "ngày 5 tháng 3, đường phố, thường trực, hâlâ…”",
        "l’été, d’Évian, “à”, “École”, l’Île",
        "“×” and “÷”, 4×…, ±5°",
        "2012—∞, ∆°, √2, x≠y",
        "™ and ® and ©, Acme™”, 5°”",
        "├──┤ and ┌─┐",
        "(｡◕‿◕｡) `¬´ ʘ‿ʘ",
        "Ō¬o ಠ_ಠ",
        "á é í ó ú ñ Ñ ¿Qué? ¡No!",
        "C O N C L U S Ã O",
        "M Â R C I O, L Â M E D E S",
        "中文，“引号”……",
        "العربية، «نص»",
        "O‘zbekiston, ko‘cha, qo‘l",
        "US£5, €5, 5€, 5 €, ¥500",
        "N° 5, 1º, 2ª, m², H₂O",
        "Ærø, Ǿ, ſ, ŉ",
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        check(rows[i], rows[i], NULL);
}

static void test_others(void **state)
{
    (void)state;
    check("Itzhak\xC2\xA1\xC2\xAFs \xC2\xA1\xC2\xB0plan\xC2\xA1\xC2\xB1", "Itzhak’s “plan”",
          "punctuation in GBK bytes: 3");
    check("cafe\xCC\x81 and Muğla, I\xCC\x87zmir", "café and Muğla, İzmir",
          "accents written apart from their letters: 2");
    check("x\xCC\x81q\xCC\x81", "x\xCC\x81q\xCC\x81", NULL); /* there is no such letter */
    check("The plan\xE8\x81\xBDis an old one, they say", "The plan is an old one, they say",
          "no-break spaces spoiled by a Chinese encoding: 1");
    check("\xE8\x81\xBD\xE8\xAF\xB4 and a plan that is an old one",
          "\xE8\x81\xBD\xE8\xAF\xB4 and a plan that is an old one", NULL);
}

static void test_references(void **state)
{
    (void)state;
    struct article *a = mended(
        SPAN("It&rsquo;s &#8220;over&#x201D; &amp; &lt;done&gt; AT&T; R&D &copy &bogus;"), true);
    assert_true(span_is(a->text, "It’s “over” & <done> AT&T; R&D &copy &bogus;"));
    assert_int_equal(a->n_repairs, 1);
    check_pieces(a);
    article_free(a);
    /* What was never markup. */
    a = mended(SPAN("It&rsquo;s over"), false);
    assert_true(span_is(a->text, "It&rsquo;s over"));
    assert_int_equal(a->n_repairs, 0);
    article_free(a);
}

/* A watermark in a line of its own, in one with text, and what is only Cyrillic read wrong. */
static void test_watermarks(void **state)
{
    (void)state;
    struct article *a = article_new();
    struct span given = SPAN("The talks of the two foreign ministers went on for three days, as "
                             "both of them had hoped.\n  °®Âþµº \nThe envoy °®Âþµº "
                             "itâ€™s said stayed.\nÐ²Ð¾Ð»Ð¾Ð½Ð´ in the talks\n");
    a->given = given;
    assert_int_equal(mend_text(a, given, NULL, 0, NULL, NULL), DM_OK);
    assert_true(span_is(a->text,
                        "The talks of the two foreign ministers went on for three days, as both of "
                        "them had hoped.\nThe envoy  it’s said stayed.\nволонд in the talks\n"));
    assert_int_equal(a->n_removed, 2);
    check_pieces(a);
    article_free(a);
}

/* Lines longer than are looked at together, with damage wherever a cut could be. */
static void test_long_lines(void **state)
{
    (void)state;
    enum { TIMES = 3000 };
    static const char bad[] = "itâ€™s ", good[] = "it’s ", glued[] = "Ã©", right[] = "é";
    char *given = malloc(TIMES * sizeof bad), *want = malloc(TIMES * sizeof bad);
    assert_non_null(given);
    assert_non_null(want);
    for (int kind = 0; kind < 2; kind++) {
        struct span one = span_of(kind ? glued : bad), other = span_of(kind ? right : good);
        for (size_t i = 0; i < TIMES; i++) {
            memcpy(given + i * one.len, one.at, one.len);
            memcpy(want + i * other.len, other.at, other.len);
        }
        struct article *a = mended((struct span){ given, TIMES * one.len }, false);
        assert_true(span_eq(a->text, (struct span){ want, TIMES * other.len }));
        check_pieces(a);
        article_free(a);
    }
    free(given);
    free(want);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_encoding), cmocka_unit_test(test_sequences),
        cmocka_unit_test(test_clean),          cmocka_unit_test(test_others),
        cmocka_unit_test(test_references),     cmocka_unit_test(test_watermarks),
        cmocka_unit_test(test_long_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
