/* test_markdown.c -- Markdown into text; and what is none. */
#define _XOPEN_SOURCE 700
#include "formats.h"

#include <time.h>

static struct article *read_markdown(const char *bytes)
{
    struct article *a = article_new();
    dm_report why = { 0 };
    assert_non_null(a);
    a->given = a->text = (struct span){ "", 0 };
    dm_status s = markdown_read(a, span_of(bytes), NULL, &why);
    if (s != DM_OK)
        print_error("%s\n", why.text);
    assert_int_equal(s, DM_OK);
    check_pieces(a);
    return a;
}

static const struct {
    const char *given, *want;
} rows[] = {
    /* Blocks */
    { "# Talks end #\n\nKenya\nleft.\n\nMali *stayed*.",
      "Talks end\n\nKenya left.\n\nMali stayed." },
    { "Talks end\n===\nKenya left.\n\n---\n\nChad\n----\n", "Talks end\n\nKenya left.\n\nChad" },
    { "Kenya left,  \nMali stayed\\\nand Chad.", "Kenya left,\nMali stayed\nand Chad." },
    { "- One\n  more\n* Two\n\n  again\n1. Three\n2) Four\n- [x] Five",
      "One more\n\nTwo\n\nagain\n\nThree\n\nFour\n\nFive" },
    { "In\n2024. It ended.\n", "In 2024. It ended." },
    { "> Kenya\n> left.\n>\n> > Mali.\n", "Kenya left.\n\nMali." },
    { "A\n\n```sh\nls *x*\n```\nB\n\n    code *x*\n    more\n\nC",
      "A\n\nls *x*\n\nB\n\n    code *x*\n    more\n\nC" },
    { "| a | b |\n|---|---|\n| 1 | 2 |\n\nEnd", "| a | b |\n| 1 | 2 |\n\nEnd" },
    { "<!-- not\nshown -->\nKenya <b>left</b>.<br>Mali <!-- x --> stayed.",
      "Kenya left.\nMali  stayed." },
    { "Kenya\r\nleft.\r\n\r\nMali stayed.\r\n", "Kenya left.\n\nMali stayed." },
    /* Within a block */
    { "**Kenya** _left_, ***all*** of ~~it~~.", "Kenya left, all of it." },
    { "2 * 3 * 4, a*b*c, snake_case_name, *open and **open",
      "2 * 3 * 4, a*b*c, snake_case_name, *open and **open" },
    { "See [the *talks*](http://c.example/a_b_c \"T (x)\") and [x](y(z)).",
      "See the talks and x." },
    { "[One][1], [two][], [three], [four].\n\n[1]: http://c.example\n[two]: <b>\n[Three]: c 'T'\n",
      "One, two, three, [four]." },
    { "Kenya.[^1] ![a map](m.png \"M\")\n\n![only](b.png)\n\n[^1]: As of Monday.\n",
      "Kenya. \n\nAs of Monday." },
    { "`a*b*` ``c ` d`` <http://c.example> <a@c.example> 5 < 6 \\*no\\* &mdash; &nothing;",
      "a*b* c ` d http://c.example a@c.example 5 < 6 *no* \xE2\x80\x94 &nothing;" },
    { "[[[x](y)](z) ![", "[x ![" },
    { "**[Kenya** left](x)", "Kenya left" },
};

static void test_text(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct article *a = read_markdown(rows[i].given);
        if (!span_is(a->text, rows[i].want))
            print_error("row %zu gives \"%.*s\"\n", i, SPAN_FMT(a->text));
        assert_true(span_is(a->text, rows[i].want));
        article_free(a);
    }
    struct article *a = read_markdown("A ![m](x) b.\n");
    assert_true(a->n_removed == 1 && span_is(a->removed[0], "images: 1"));
    article_free(a);
}

static void test_front(void **state)
{
    (void)state;
    struct article *a =
        read_markdown("---\ntitle: \"Talks: the end\"\ndate: 2024-03-05T10:00:00+03:00\n"
                      "author:\n  - Anna Korhonen\n  - 'Ben Okoro'\nlayout: post\n"
                      "source: Evening Courier\nurl: http://c.example/a\nlang: en\n"
                      "---\nKenya left.\n");
    assert_true(span_is(a->title, "Talks: the end") && span_is(a->outlet, "Evening Courier"));
    assert_true(a->n_authors == 2 && span_is(a->authors[1], "Ben Okoro"));
    assert_true(a->date.day == 5 && a->date_source == DATE_GIVEN);
    assert_true(span_is(a->url, "http://c.example/a") && span_is(a->language, "en"));
    assert_true(span_is(a->extra, "{\"layout\":\"post\"}"));
    assert_true(span_is(a->text, "Kenya left."));
    article_free(a);
    a = read_markdown(
        "+++\ntitle = 'T'\nauthors = [\"A B\", C]\ndate = soon\n+++\n\nKenya left.\n");
    assert_true(span_is(a->title, "T") && a->n_authors == 2 && span_is(a->authors[1], "C"));
    assert_true(a->date_doubt.len > 0);
    article_free(a);
    a = read_markdown("# Talks *end*\n\nKenya left.\n\n# More\n");
    assert_true(span_is(a->title, "Talks end"));
    article_free(a);
    a = read_markdown("---\ntitle: never closed\n\nKenya left.\n");
    assert_int_equal(a->title.len, 0);
    article_free(a);
}

static void test_sniff(void **state)
{
    (void)state;
    static const char *const none[] = {
        "---\nKenya left: talks end.\n---\nMali stayed.\n",
        "# 1 in the charts\n\nKenya left.\n#Kenya #Mali\n",
        "* One\n* Two\n> said\n- Three\n1. Four\n",
        "**UPDATE** Kenya left.\n\n**BREAKING** Mali stayed.\n",
        "See [1](a) and [sic](b).\n----\nTalks\n=====\n",
        "a_b_c * d * e `f`\n",
    };
    static const char *const some[] = {
        "---\ntitle: T\n---\nKenya left.\n",
        "## Talks\n\nKenya **left**.\n",
        "Kenya [left](http://c.example).\n\n```\nx\n```\n",
        "# A\n\nx\n\n## B\n\ny\n\n## C\n\nz\n",
    };
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
        assert_int_equal(markdown_sniff(span_of(none[i])), 0);
    for (size_t i = 0; i < sizeof some / sizeof some[0]; i++)
        assert_true(markdown_sniff(span_of(some[i])) >= 2);
}

/* What would make a slower reader read the same bytes over and over. */
static void test_hostile(void **state)
{
    (void)state;
    static const char *const bits[] = { "[",        "[](",  "](",    "*a ",  "_",  "`",  "``` `",
                                        "<a",       "![",   "[a][b", "> ",   "&",  "\\", "**a*",
                                        "[x]: y\n", "\n- ", "~~",    "- - ", "||", "#\n" };
    for (size_t i = 0; i < sizeof bits / sizeof bits[0]; i++) {
        struct buffer b = { 0 };
        for (size_t n = 0; n < 1000000; n += strlen(bits[i]))
            buffer_text(&b, bits[i]);
        clock_t began = clock();
        article_free(read_markdown(buffer_string(&b)));
        assert_true(clock() - began < 2 * CLOCKS_PER_SEC);
        buffer_clear(&b);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_front),
        cmocka_unit_test(test_sniff),
        cmocka_unit_test(test_hostile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
