/* test_intake.c -- bytes in, article out: repair, furniture, dates, datelines, formats, folders. */
#define _XOPEN_SOURCE 700
#include "base/buffer.h"
#include "base/utf8.h"
#include "intake/format.h"
#include "intake/html.h"
#include "intake/intake.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static struct article *read_text(const char *text, const struct input_options *o)
{
    struct article *a;
    dm_report why = { 0 };
    dm_status s = intake_read(&a, text, strlen(text), "k", o, &why);
    if (s != DM_OK)
        print_error("%s\n", why.text);
    assert_int_equal(s, DM_OK);
    return a;
}

/* Every piece must point at the same bytes; only white space may have been folded. */
static void check_pieces(const struct article *a)
{
    size_t at = 0;
    for (size_t i = 0; i < a->n_pieces; i++) {
        const struct source_piece *p = &a->pieces[i];
        assert_true(p->text >= at && p->len > 0);
        assert_true(p->text + p->len <= a->text.len && p->given + p->len <= a->given.len);
        at = p->text + p->len;
        for (uint32_t k = 0; k < p->len; k++) {
            char x = a->text.at[p->text + k], y = a->given.at[p->given + k];
            assert_true(x == y || (x == ' ' && strchr("\n\r\t\f", y)));
        }
    }
}

#define RSQUO "\xE2\x80\x99"

static const struct {
    const char *given, *want;
    int repairs, removed;
} mends[] = {
    { "It" RSQUO "s clean: na\xC3\xAFve, \xC3\x85land.\n", NULL, 0, 0 },
    { "It\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s over.", "It" RSQUO "s over.", 1, 0 },
    { "caf\xC3\x83\xC2\xA9 in T\xC3\x83\xC2\xBCrkiye", "caf\xC3\xA9 in T\xC3\xBCrkiye", 1, 0 },
    { "Erdo\xC3\x84\xC5\xB8"
      "an said",
      "Erdo\xC4\x9F"
      "an said",
      1, 0 },
    /* Clean text that looks like damage. */
    { "GAR\xC3\x87\xC3\x83\xC2\xBB", NULL, 0, 0 },
    { "\xE2\x80\x9CMA\xC3\x87\xC3\x83\xE2\x80\x9D", NULL, 0, 0 },
    { "He wrote \xC3\x8C\xC3\xBD"
      "a in one word, and the report goes on.",
      NULL, 0, 0 },
    /* Twice read wrong. */
    { "it\xC3\x83\xC2\xA2\xC3\xA2\xE2\x80\x9A\xC2\xAC\xC3\xA2\xE2\x80\x9E\xC2\xA2s", "it" RSQUO "s",
      1, 0 },
    { "don\xC2\x92t", "don" RSQUO "t", 1, 0 },
    { "don\xEF\xBF\xBDt, \xEF\xBF\xBD", "don" RSQUO "t, \xEF\xBF\xBD", 1, 0 },
    { "don\xC2\xA1\xC2\xAFt", "don" RSQUO "t", 1, 0 },
    { "one\r\ntwo\rthree", "one\ntwo\nthree", 1, 0 },
    { "co\xC2\xADoperate \xE2\x80\x8Bnow", "cooperate now", 2, 0 },
    { "The talks went on for days.\n\n\xC3\x8C\xC3\xBD\n\nThey ended.",
      "The talks went on for days.\n\n\nThey ended.", 1, 0 },
    { "The talks went\xC3\x8C\xC3\xBDon for many long days.", NULL, 0, 0 },
    { "The talks of \xC2\xB0\xC2\xAE\xC3\x82\xC3\xBE\xC2\xB5\xC2\xBA went on for days.",
      "The talks of  went on for days.", 0, 1 },
    { "The talks go on for days.\n3 min read\nShare\nThe end is near.",
      "The talks go on for days.\nThe end is near.", 0, 2 },
    { "Talks go on for many days\n\nTalks go on for many days\nThe end is near now.",
      "Talks go on for many days\n\nThe end is near now.", 0, 1 },
    { "He has 3 minutes left. Share the cake.", NULL, 0, 0 },
};

static void test_mend(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof mends / sizeof mends[0]; i++) {
        struct article *a = read_text(mends[i].given, NULL);
        const char *want = mends[i].want ? mends[i].want : mends[i].given;
        if (!span_is(a->text, want))
            print_error("got:  %.*s\nwant: %s\n", SPAN_FMT(a->text), want);
        assert_true(span_is(a->text, want));
        assert_true(span_is(a->given, mends[i].given));
        assert_int_equal(a->n_repairs, mends[i].repairs);
        assert_int_equal(a->n_removed, mends[i].removed);
        if (mends[i].want == NULL)
            assert_int_equal(a->n_pieces, 1);
        check_pieces(a);
        article_free(a);
    }
}

/* `clean --repair`: characters are mended, no word is lost. */
static void test_repair_only(void **state)
{
    (void)state;
    struct input_options o = { .repair_only = true };
    struct article *a =
        read_text("The talks\n3 min read\nIt\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s over.", &o);
    assert_true(span_is(a->text, "The talks\n3 min read\nIt" RSQUO "s over."));
    assert_int_equal(a->n_removed, 0);
    assert_int_equal(article_offset_source(a, (uint32_t)a->text.len), utf8_count(a->given));
    article_free(a);
}

static void test_charsets(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t n;
        const char *want;
    } rows[] = {
        { "Caf\xE9 \x93yes\x94", 10, "Caf\xC3\xA9 \xE2\x80\x9Cyes\xE2\x80\x9D" },
        { "\xEF\xBB\xBFHello", 8, "Hello" },
        { "\xFF\xFEH\0i\0\x19\x20", 8, "Hi" RSQUO },
        { "\xFE\xFF\0H\0i", 6, "Hi" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct article *a;
        assert_int_equal(intake_read(&a, rows[i].bytes, rows[i].n, NULL, NULL, NULL), DM_OK);
        assert_true(span_is(a->text, rows[i].want));
        assert_true(span_eq(a->key, a->hash) && a->hash.len == 32);
        article_free(a);
    }
}

static const struct {
    const char *text, *place, *agency, *date;
    int source;
} heads[] = {
    { "ANKARA (Agencies): The minister left.", "ANKARA", "Agencies", "", DATE_UNKNOWN },
    { " date 2024-02-01 ANKARA (Agencies): The minister left.", "ANKARA", "Agencies", "2024-02-01",
      DATE_TEXT },
    { "BEIRUT, Lebanon (Reuters) - The minister left.", "BEIRUT, Lebanon", "Reuters", "",
      DATE_UNKNOWN },
    { "PARIS, Jan 5 (AFP) \xE2\x80\x94 The minister left.", "PARIS", "AFP", "", DATE_UNKNOWN },
    { "PARIS, March 5, 2024 (AFP) -- The minister left.", "PARIS", "AFP", "2024-03-05",
      DATE_DATELINE },
    { "Talks go on in the city\n\nKYIV \xE2\x80\x94 The minister left.", "KYIV", "", "",
      DATE_UNKNOWN },
    { "(Reuters) - The minister left.", "", "Reuters", "", DATE_UNKNOWN },
    { "Published: 3 March 2024\nThe minister left.", "", "", "2024-03-03", DATE_TEXT },
    { "Talks go on\nMonday, March 4, 2024\nThe minister left the talks.", "", "", "2024-03-04",
      DATE_TEXT },
    /* No datelines. */
    { "BREAKING: The minister left.", "", "", "", DATE_UNKNOWN },
    { "WATCH \xE2\x80\x94 The minister left.", "", "", "", DATE_UNKNOWN },
    { "The minister - a critic - left.", "", "", "", DATE_UNKNOWN },
    { "He left \xE2\x80\x94 in a hurry.", "", "", "", DATE_UNKNOWN },
    { "On March 3, 2024 the minister left.", "", "", "", DATE_UNKNOWN },
};

static void test_heads(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        char date[16];
        struct article *a = read_text(heads[i].text, NULL);
        date_text(a->date, date);
        if (!span_is(a->dateline_place, heads[i].place))
            print_error("%s\n", heads[i].text);
        assert_true(span_is(a->dateline_place, heads[i].place));
        assert_true(span_is(a->dateline_agency, heads[i].agency));
        assert_string_equal(date, heads[i].date);
        assert_int_equal(a->date_source, heads[i].source);
        article_free(a);
    }
}

static void test_titles(void **state)
{
    (void)state;
    static const struct {
        const char *text, *title;
    } rows[] = {
        { "Talks end without result\n\nThe talks ended on Monday, the minister said.",
          "Talks end without result" },
        { "The talks ended.\n\nThe minister said so on Monday to the press.", "" },
        { "Talks end without result", "" },
        { "The talks went on and on and the\nminister said nothing at all about them.", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct article *a = read_text(rows[i].text, NULL);
        assert_true(span_is(a->title, rows[i].title));
        article_free(a);
    }
}

static void test_doubts(void **state)
{
    (void)state;
    static const struct {
        const char *date, *text;
        bool doubt;
    } rows[] = {
        { "2024-03-05", "They met on Monday, March 4, he said.", false },
        { "2023-03-05", "They met on Monday, March 4, he said.", true },
        { "2024-03-05", "The war ended in June 2026, he said.", true },
        { "2024-03-05", "They will leave by June 2026, he said.", false },
        { "2024-03-05", "They meet in June 2024, he said.", false },
        { "2024-01-01", "They met, he said.", false }, /* given by somebody: believed */
        { "2024-01-01", "The last round was held in mid-November, he said.", true },
        { NULL, "date 2024-01-01 ANKARA (Agencies): They met in mid-November, he said.", true },
        { NULL, "date 2024-01-02 ANKARA (Agencies): They met in mid-November, he said.", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct input_options o = { .date = rows[i].date };
        struct article *a = read_text(rows[i].text, &o);
        if ((a->date_doubt.len > 0) != rows[i].doubt)
            print_error("%s: %.*s\n", rows[i].text, SPAN_FMT(a->date_doubt));
        assert_int_equal(a->date_doubt.len > 0, rows[i].doubt);
        article_free(a);
    }
}

static void test_dates(void **state)
{
    (void)state;
    static const struct {
        const char *text, *want;
    } rows[] = {
        { "2024-03-05T10:00:00Z", "2024-03-05" },
        { "Tue, 05 Mar 2024 10:00:00 GMT", "2024-03-05" },
        { "March 5, 2024", "2024-03-05" },
        { "5th of March 2024", "2024-03-05" },
        { "Sept. 5, 2024", "2024-09-05" },
        { "20240305", "2024-03-05" },
        { "2024/03/05", "2024-03-05" },
        { "March 2024", "2024-03" },
        { "2024", "2024" },
        { "February 30, 2024", "" },
        { "yesterday", "" },
        { "", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct date d = { 0 };
        char text[16] = "";
        if (date_any(span_of(rows[i].text), &d))
            date_text(d, text);
        assert_string_equal(text, rows[i].want);
    }
}

static void test_json(void **state)
{
    (void)state;
    struct article *a = read_text(
        "{\"id\":\"x1\",\"body\":\"The talks \\u2019 "
        "ended.\",\"title\":\"T\",\"date\":\"2024-03-05\",\"url\":\"http://e/\","
        "\"outlet\":\"O\",\"author\":[\"A "
        "B\",\"C\"],\"n\":12345678901234567890,\"o\":{\"a\":[1,\"}\"]},\"language\":null}",
        NULL);
    assert_true(span_is(a->key, "x1"));
    assert_true(span_is(a->text, "The talks " RSQUO " ended."));
    assert_true(span_is(a->title, "T"));
    assert_true(span_is(a->outlet, "O"));
    assert_int_equal(a->n_authors, 2);
    assert_int_equal(a->date_source, DATE_GIVEN);
    assert_true(span_is(a->extra, "{\"n\":12345678901234567890,\"o\":{\"a\":[1,\"}\"]}}"));
    article_free(a);
    static const struct {
        const char *line, *why;
    } wrong[] = {
        { "{\"text\":5}", "the field \"text\" must be a string" },
        { "{\"text\":\"x\",\"author\":5}",
          "the field \"author\" must be a string or a list of strings" },
        { "{\"text\":\"x\",\"author\":[5]}",
          "the field \"author\" must be a string or a list of strings" },
        { "{\"title\":\"x\"}",
          "the JSON object has neither text (or body, maintext, content) nor html" },
        { "{\"text\":\"x", "not valid JSON: it ends too early" },
        { "{\"text\":\"x\"} {\"text\":\"y\"}",
          "not valid JSON: more text behind the object, at byte 13" },
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        dm_report why = { 0 };
        assert_int_equal(intake_read(&a, wrong[i].line, strlen(wrong[i].line), NULL, NULL, &why),
                         DM_BAD_INPUT);
        assert_null(a);
        assert_string_equal(why.text, wrong[i].why);
    }
}

static const char page[] =
    "<!DOCTYPE html><html lang=\"en\"><head><title>T | S</title><meta property=\"og:title\" "
    "content=\"Talks &amp; tea\">"
    "<meta property=\"og:site_name\" content=\"Daily Test\">"
    "<script "
    "type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Talks & "
    "tea\","
    "\"datePublished\":\"2024-03-05T10:00:00+03:00\",\"author\":{\"name\":\"Anna "
    "Example\"}}]}</script></head><body>"
    "<nav><p>Menu one two</p></nav><article><p>The minister&rsquo;s   envoy\nmet <a "
    "href=\"x\">his</a> counterpart, officials "
    "said, and it went well enough for everybody who was there on that long day.</p><h2>Next "
    "steps</h2>"
    "<p>&ldquo;We will not yield,&rdquo; he said, and much more was said by several people over "
    "the course of the night."
    "<ul><li>First point<li>Second point</ul><aside><p>Aside</p></aside><script>var "
    "x=\"<p>no</p>\";</script>"
    "</article><article><p>A neighbour's "
    "teaser</p></article><footer><p>Foot</p></footer></body></html>";

static void test_html(void **state)
{
    (void)state;
    struct article *a = read_text(page, NULL);
    char date[16];
    date_text(a->date, date);
    assert_string_equal(date, "2024-03-05");
    assert_int_equal(a->date_source, DATE_METADATA);
    assert_true(span_is(a->title, "Talks & tea"));
    assert_true(span_is(a->outlet, "Daily Test"));
    assert_true(span_is(a->language, "en"));
    assert_int_equal(a->n_authors, 1);
    assert_true(span_is(a->authors[0], "Anna Example"));
    assert_true(span_is(
        a->text,
        "The minister" RSQUO
        "s envoy met his counterpart, officials said, and it went well enough for everybody "
        "who was there on that long day.\n\nNext steps\n\n\xE2\x80\x9CWe will not "
        "yield,\xE2\x80\x9D he said, and much "
        "more was said by several people over the course of the night.\n\nFirst point\n\nSecond "
        "point"));
    check_pieces(a);
    article_free(a);
}

static void test_entities(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int32_t c;
        size_t n;
    } rows[] = {
        { "&AElig;", 0xC6, 7 },   { "&zwnj;", 0x200C, 6 },   { "&rsquo;x", 0x2019, 7 },
        { "&amp x", '&', 4 },     { "&#8217;", 0x2019, 7 },  { "&#x2019", 0x2019, 7 },
        { "&#146;", 0x2019, 6 },  { "&#0;", 0xFFFD, 4 },     { "&eacute;", 0xE9, 8 },
        { "&scedil;", 0x15F, 8 }, { "&nonsense;", 0, 0 },    { "&", 0, 0 },
        { "&gbreve;", 0x11F, 8 }, { "&hellip;", 0x2026, 8 }, { "&#99999999999;", 0xFFFD, 14 },
        { "&eacute x", 0, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int32_t c = 0;
        assert_int_equal(entity_read(span_of(rows[i].text), &c), rows[i].n);
        assert_int_equal(c, rows[i].c);
    }
}

static void test_refused(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t n;
        const char *why;
    } rows[] = {
        { "\x89PNG\r\n\x1a\n", 8, "a PNG image, not text" },
        { "%PDF-1.7 ", 9, "a PDF document, which is not read yet" },
        { "PK\x03\x04", 4, "a ZIP archive or office document, not text" },
        { "\0\0\0\0\0\0\0\0", 8, "nothing but zero bytes, not text" },
        { "abc\0\0\0def", 9, "binary data (a zero byte at offset 3), not text" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct article *a;
        dm_report why = { 0 };
        assert_int_equal(intake_read(&a, rows[i].bytes, rows[i].n, NULL, NULL, &why), DM_BAD_INPUT);
        assert_string_equal(why.text, rows[i].why);
    }
    struct article *a = read_text("", NULL); /* nothing at all is a document */
    assert_int_equal(a->text.len, 0);
    article_free(a);
}

static void write_file(const char *dir, const char *name, const char *text)
{
    char path[512];
    (void)snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fputs(text, f) >= 0, 1);
    assert_int_equal(fclose(f), 0);
}

/* Reads all: keys in order, "!" for each failure. */
static void read_all(const char *path, const struct input_options *o, struct buffer *out)
{
    struct input *in;
    buffer_empty(out);
    assert_int_equal(input_open(&in, path, o, NULL), DM_OK);
    for (int n = 0; n < 100; n++) {
        struct article *a;
        if (input_next(in, &a, NULL) != DM_OK) {
            assert_null(a);
            buffer_text(out, "! ");
            continue;
        }
        if (a == NULL)
            break;
        buffer_add(out, a->key);
        buffer_char(out, ' ');
        article_free(a);
    }
    input_free(in);
}

static void test_folder(void **state)
{
    (void)state;
    char dir[] = "/tmp/dragoman-test-XXXXXX", path[600], want[2000];
    struct buffer b = { 0 };
    assert_non_null(mkdtemp(dir));
    write_file(dir, "b.txt", "B.");
    write_file(dir, "a.png", "\x89PNG....");
    write_file(dir, ".hidden", "H.");
    write_file(dir, "c.jsonl",
               "{\"text\":\"1\"}\n\n{\"text\":\n{\"id\":\"given\",\"text\":\"3\"}\n");
    (void)snprintf(path, sizeof path, "%s/sub", dir);
    assert_int_equal(mkdir(path, 0700), 0);
    write_file(path, "d.txt", "D.");
    (void)snprintf(path, sizeof path, "%s/up", dir);
    assert_int_equal(symlink(".", path), 0);
    read_all(dir, NULL, &b);
    const char *name = strrchr(dir, '/') + 1;
    (void)snprintf(want, sizeof want, "! %s/b.txt %s/c.jsonl:1 ! given %s/sub/d.txt ! ", name, name,
                   name);
    assert_string_equal(buffer_string(&b), want);
    /* Two shards: each article in one of them. */
    (void)snprintf(path, sizeof path, "%s/c.jsonl", dir);
    struct input_options o = { .shard = 0, .shards = 2 };
    read_all(path, &o, &b);
    (void)snprintf(want, sizeof want, "%s:1 given ", path);
    assert_string_equal(buffer_string(&b), want);
    o.shard = 1;
    read_all(path, &o, &b);
    assert_string_equal(buffer_string(&b), "! ");
    static const char *const names[] = {
        "b.txt", "a.png", ".hidden", "c.jsonl", "sub/d.txt", "up"
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        (void)snprintf(path, sizeof path, "%s/%s", dir, names[i]);
        assert_int_equal(unlink(path), 0);
    }
    (void)snprintf(path, sizeof path, "%s/sub", dir);
    assert_int_equal(rmdir(path) | rmdir(dir), 0);
    buffer_clear(&b);
}

/* A line that is too long is refused, named by its number, and the next one read. */
static void test_long_line(void **state)
{
    (void)state;
    char path[] = "/tmp/dragoman-test-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    FILE *f = fdopen(fd, "wb");
    assert_non_null(f);
    (void)fputs("{\"text\":\"", f);
    for (int i = 0; i < (INTAKE_LINE / 1024) + 64; i++) {
        char block[1024];
        memset(block, 'x', sizeof block);
        assert_int_equal(fwrite(block, 1, sizeof block, f), sizeof block);
    }
    (void)fputs("\"}\n{\"id\":\"after\",\"text\":\"y\"}\n", f);
    assert_int_equal(fclose(f), 0);
    struct input *in;
    struct article *a;
    dm_report why = { 0 };
    assert_int_equal(input_open(&in, path, NULL, &why), DM_OK);
    assert_int_equal(input_next(in, &a, &why), DM_LIMIT);
    assert_non_null(strstr(why.text, ":1: a line of more than 32 MB"));
    assert_int_equal(input_next(in, &a, &why), DM_OK);
    assert_true(span_is(a->key, "after"));
    article_free(a);
    assert_int_equal(input_next(in, &a, &why), DM_OK);
    assert_null(a);
    input_free(in);
    (void)unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mend),      cmocka_unit_test(test_repair_only),
        cmocka_unit_test(test_charsets),  cmocka_unit_test(test_heads),
        cmocka_unit_test(test_titles),    cmocka_unit_test(test_doubts),
        cmocka_unit_test(test_dates),     cmocka_unit_test(test_json),
        cmocka_unit_test(test_html),      cmocka_unit_test(test_entities),
        cmocka_unit_test(test_refused),   cmocka_unit_test(test_folder),
        cmocka_unit_test(test_long_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
