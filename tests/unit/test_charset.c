/* test_charset.c -- bytes of every encoding in, the same text out; what is declared and isn't so.
 */
#include "intake/charset.h"
#include "intake/format.h"
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <iconv.h>
#include <sys/resource.h>

#include <cmocka.h>

#define ENGLISH                                                                                    \
    "“We won’t sign,” the minister said – twice – and left… Café talks in Zürich cost €5."
#define PLAIN_ENGLISH "The talks in Zürich went on; the café was full. Ole said «no» to a £3 fee."

/* A label, what the C library calls the encoding, and a text that it has all characters for. */
static const struct {
    const char *label, *system, *text;
} declared[] = {
    { "windows-1252", "CP1252", ENGLISH },
    { "ISO-8859-1", "CP1252", ENGLISH }, /* the label of Windows-1252 */
    { " latin1 ", "CP1252", ENGLISH },
    { "US-ASCII", "CP1252", ENGLISH },
    { "macintosh", "MACINTOSH", "“We won’t sign,” the minister said – twice… in Zürich." },
    { "x-mac-roman", "MACINTOSH", "The café in Malmö – “closed”." },
    { "windows-1250", "CP1250", "„Nie podpiszemy” – powiedział Łukasz Dąbrowski w Žilině." },
    { "iso-8859-2", "ISO-8859-2", "Łukasz Dąbrowski mówił w Žilině o świętach." },
    { "windows-1251", "CP1251", "Переговоры в Женеве идут — «третий день»." },
    { "iso-8859-5", "ISO-8859-5", "Переговоры в Женеве идут третий день." },
    { "koi8-r", "KOI8-R", "Переговоры в Женеве идут третий день." },
    { "koi8-u", "KOI8-U", "Переговори в Женеві тривають, її ґрунт міцний." },
    { "ibm866", "CP866", "Переговоры в Женеве идут третий день." },
    { "x-mac-cyrillic", "MAC-UK", "Переговоры в Женеве идут третий день." },
    { "windows-1253", "CP1253", "Οι συνομιλίες στη Γενεύη συνεχίζονται – “αύριο”." },
    { "iso-8859-7", "ISO-8859-7", "Οι συνομιλίες στη Γενεύη συνεχίζονται." },
    { "windows-1254", "CP1254", "Görüşmeler İstanbul’da ve Iğdır’da sürüyor." },
    { "iso-8859-9", "CP1254", "Görüşmeler İstanbul’da ve Iğdır’da sürüyor." },
    { "windows-1255", "CP1255", "השיחות בז'נבה נמשכות" },
    { "iso-8859-8", "ISO-8859-8", "השיחות בז'נבה נמשכות" },
    { "windows-1256", "CP1256", "المحادثات في جنيف مستمرة" },
    { "iso-8859-6", "ISO-8859-6", "المحادثات في جنيف مستمرة" },
    { "windows-1257", "CP1257", "Šiandien Žemaitijoje – ąžuolų šventė, ļoti ātri." },
    { "iso-8859-13", "ISO-8859-13", "Šiandien Žemaitijoje ąžuolų šventė, ļoti ātri." },
    { "iso-8859-4", "ISO-8859-4", "Šiandien Žemaitijoje ąžuolų šventė." },
    { "iso-8859-10", "ISO-8859-10", "Sámi radio, ÁČĐ, þing." },
    { "iso-8859-3", "ISO-8859-3", "Eĥoŝanĝo ĉiuĵaŭde." },
    { "iso-8859-14", "ISO-8859-14", "Ŵylo, ŷd, ḃ." },
    { "iso-8859-15", "ISO-8859-15", "Cœur, Šárka, 5 €." },
    { "iso-8859-16", "ISO-8859-16", "„Țară și oraș”, 5 €." },
    { "windows-1258", "CP1258", "Đêm nay, 5 €, “yên”." },
    { "windows-874", "CP874", "การเจรจาในเจนีวา" },
    { "gbk", "GBK", "The “ceasefire” 停火 holds… it’s day three — 第三天." },
    { "gb2312", "GBK", "The “ceasefire” 停火 holds…" },
    { "gb18030", "GB18030", "停火 holds, she said: “第三天” 😀." },
    { "big5", "BIG5", "停火談判第三天, said the ministry." },
    { "shift_jis", "CP932", "停戦交渉は三日目に入った, he said." },
    { "euc-jp", "EUC-JP", "停戦交渉は三日目に入った, he said." },
    { "iso-2022-jp", "ISO-2022-JP", "停戦交渉は三日目に入った, he said." },
    { "euc-kr", "CP949", "휴전 협상이 사흘째 이어졌다, he said." },
    { "utf-16le", "UTF-16LE", "停戦交渉は 三日目に入った" },
    { "utf-16be", "UTF-16BE", "停戦交渉は 三日目に入った" },
    { "utf-8", "UTF-8", ENGLISH },
};

static struct span encoded(char *bytes, size_t room, const char *text, const char *system)
{
    iconv_t c = iconv_open(system, "UTF-8");
    char *in = (char *)(uintptr_t)text, *out = bytes;
    size_t left = strlen(text), all = room;
    if (c == (iconv_t)-1 || iconv(c, &in, &left, &out, &room) == (size_t)-1)
        fail_msg("%s: cannot write \"%s\"", system, text);
    (void)iconv(c, NULL, NULL, &out, &room);
    iconv_close(c);
    return (struct span){ bytes, all - room };
}

static void check(struct span bytes, const char *label, const char *want, const char *note)
{
    struct article *a = article_new();
    struct span out;
    assert_non_null(a);
    a->declared_charset = (struct span){ label, strlen(label) };
    assert_true(article_decode(a, bytes, false, &out));
    struct span wanted = { want, strlen(want) };
    if (!span_eq(out, wanted))
        print_error(" got %.*s\nwant %.*s\n", SPAN_FMT(out), SPAN_FMT(wanted));
    assert_true(span_eq(out, wanted));
    assert_int_equal(utf8_valid(out), out.len);
    assert_int_equal(a->n_repairs, note != NULL);
    if (note != NULL && span_find(a->repairs[0], span_of(note)) == SIZE_MAX)
        fail_msg("\"%.*s\" without \"%s\"", SPAN_FMT(a->repairs[0]), note);
    article_free(a);
}

static void test_declared(void **state)
{
    (void)state;
    char bytes[512];
    for (size_t i = 0; i < sizeof declared / sizeof declared[0]; i++) {
        struct charset charset = charset_of_label(span_of(declared[i].label));
        assert_int_not_equal(charset.kind, CHARSET_UNKNOWN);
        bool plain = charset.kind == CHARSET_UTF8;
        check(encoded(bytes, sizeof bytes, declared[i].text, declared[i].system), declared[i].label,
              declared[i].text, plain ? NULL : charset.name);
    }
}

/* English without a declaration, in all encodings that it comes in. */
static void test_undeclared(void **state)
{
    (void)state;
    static const struct {
        const char *system, *text;
    } rows[] = {
        { "UTF-8", ENGLISH },
        { "UTF-16LE", ENGLISH },
        { "UTF-16BE", ENGLISH },
        { "UTF-16", ENGLISH }, /* with a mark */
        { "CP1252", ENGLISH },
        { "CP1252", PLAIN_ENGLISH },
        { "MACINTOSH", "“We won’t sign,” the minister said – twice… in Zürich." },
        { "MACINTOSH", "It wasn’t the Élysée’s idea." },
        { "CP1252", "García’s “naïve” plan" },
    };
    char bytes[512];
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        check(encoded(bytes, sizeof bytes, rows[i].text, rows[i].system), "", rows[i].text,
              strcmp(rows[i].system, "UTF-8") == 0 ? NULL : "");
}

/* GBK punctuation in a page that is Windows-1252 as far as it is anything. */
static void test_gbk_quotes(void **state)
{
    (void)state;
    struct article *a;
    static const char given[] = "\xA1\xB0It wasn\xA1\xAFt us,\xA1\xB1 said Jos\xE9 \xA1\xAA "
                                "twice\xA1\xAD and the talks went on.";
    assert_int_equal(intake_read(&a, given, sizeof given - 1, NULL, NULL, NULL), DM_OK);
    assert_true(span_is(a->text, "“It wasn’t us,” said José — twice… and the talks went on."));
    assert_int_equal(a->n_repairs, 2);
    article_free(a);
}

/* What is declared and isn't so. */
static void test_not_believed(void **state)
{
    (void)state;
    char bytes[512];
    check(encoded(bytes, sizeof bytes, ENGLISH, "CP1252"), "utf-8", ENGLISH,
          "although \"utf-8\" is declared");
    check(span_of(ENGLISH), "windows-1252", ENGLISH, NULL);
    check(span_of(ENGLISH), "gbk", ENGLISH, NULL);
    check(span_of("Zürich’s Café"), "shift_jis", "Zürich’s Café", NULL);
    check(encoded(bytes, sizeof bytes, ENGLISH, "CP1252"), "euc-jp", ENGLISH,
          "although \"euc-jp\" is declared");
    check(encoded(bytes, sizeof bytes, ENGLISH, "CP1252"), "klingon", ENGLISH,
          "although \"klingon\" is declared");
    check(encoded(bytes, sizeof bytes, "“We won’t sign,” she said, “since it isn’t ours.”",
                  "MACINTOSH"),
          "iso-8859-1", "“We won’t sign,” she said, “since it isn’t ours.”", "macintosh");
    /* Others wrote into it what they had; and it was cut inside a character. */
    check(span_of("Zürich’s café – caf\xE9 \x93yes\x94 – in Zürich, Malmö, Århus"), "utf-8",
          "Zürich’s café – café “yes” – in Zürich, Malmö, Århus", "UTF-8 but for 3 bytes");
    check(span_of("Zürich’s café, Zürich\xE2\x80"), "", "Zürich’s café, Zürich\xEF\xBF\xBD",
          "UTF-8 but for");
}

static void test_markup(void **state)
{
    (void)state;
    static const struct {
        const char *page, *label;
    } rows[] = {
        { "<!doctype html><meta charset=\"KOI8-R\"><p>x", "KOI8-R" },
        { "<html><head><META CHARSET='gbk' /><title>x", "gbk" },
        { "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">",
          "windows-1251" },
        { "<meta content='text/html;charset = \"big5\"' http-equiv='content-type'>", "big5" },
        { "<meta name=description content='charset=big5'>", "" },
        { "<!-- <meta charset=gbk> --><p>x", "" },
        { "<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><rss>", "iso-8859-2" },
        { "<?xml version='1.0' encoding = 'euc-kr' ?><rss>", "euc-kr" },
        { "<?xml version='1.0'?><feed encoding='x'>", "" },
        { "<p>charset=utf-8", "" },
        { "", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct span label = charset_in_markup(span_of(rows[i].page));
        if (!span_is(label, rows[i].label))
            fail_msg("%s: \"%.*s\"", rows[i].page, SPAN_FMT(label));
    }
    /* Only at the beginning; and what carried the page is believed more. */
    char page[3000];
    (void)snprintf(page, sizeof page, "<p>%1500s<meta charset=gbk>", "x");
    assert_int_equal(charset_in_markup(span_of(page)).len, 0);
    struct article *a = article_new();
    struct span out;
    assert_true(
        article_decode(a, span_of("<meta charset=windows-1251><p>\xCC\xE8\xF0"), true, &out));
    assert_true(span_ends(out, "<p>Мир"));
    a->declared_charset = SPAN("koi8-r");
    assert_true(
        article_decode(a, span_of("<meta charset=windows-1251><p>\xED\xC9\xD2"), true, &out));
    assert_true(span_ends(out, "<p>Мир"));
    /* A page that can say so is not UTF-16. */
    a->declared_charset = (struct span){ "", 0 };
    assert_true(article_decode(a, span_of("<meta charset=utf-16><p>caf\xE9 caf\xE9"), true, &out));
    assert_true(span_ends(out, "<p>café café"));
    article_free(a);
}

/* Whoever has given up files can still read what was prepared. */
static void test_prepared(void **state)
{
    (void)state;
    char bytes[512], other[512];
    struct span gbk = encoded(bytes, sizeof bytes, "停火 holds, it’s day three", "GBK");
    struct span kr = encoded(other, sizeof other, "휴전 협상이 사흘째", "CP949");
    struct rlimit before, none;
    assert_true(charset_prepare());
    assert_true(charset_prepare());
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
    none = before;
    none.rlim_cur = 0;
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
    struct article *a = article_new();
    struct span out[2] = { { 0 } };
    a->declared_charset = SPAN("gbk");
    bool fine = article_decode(a, gbk, false, &out[0]);
    a->declared_charset = SPAN("euc-kr");
    fine = fine && article_decode(a, kr, false, &out[1]);
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
    assert_true(fine);
    assert_true(span_is(out[0], "停火 holds, it’s day three"));
    assert_true(span_is(out[1], "휴전 협상이 사흘째"));
    article_free(a);
}

/* The tables there and back. */
static void test_tables(void **state)
{
    (void)state;
    for (enum codepage page = 0; page < CODEPAGES_BACK; page++)
        for (int byte = 0x80; byte < 0x100; byte++) {
            int32_t c = codepage_char(page, (unsigned char)byte);
            if (c < 0xA0 || c == 0xFFFD)
                continue;
            const struct codepage_bytes *back = codepages_back(c);
            assert_non_null(back);
            assert_int_equal(back->bytes[page], byte);
        }
    assert_null(codepages_back(0x4E2D));
    assert_null(codepages_back('a'));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables),       cmocka_unit_test(test_declared),
        cmocka_unit_test(test_undeclared),   cmocka_unit_test(test_gbk_quotes),
        cmocka_unit_test(test_not_believed), cmocka_unit_test(test_markup),
        cmocka_unit_test(test_prepared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
