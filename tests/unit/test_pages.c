/* test_pages.c -- pages that want to hurt: deep, broad, unfinished; each must be read in time that
 * grows with its size alone. What well-meant pages give stands in tests/pages/. */
#include "intake/html_tree.h"
#include "base/buffer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <cmocka.h>

#define SENTENCE                                                                                   \
    "The ministers met in the border town on Tuesday and spoke for three hours about the bridge "  \
    "that both of them have kept closed since the shots of March."
#define ARTICLE "<p>" SENTENCE "</p>"

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

static struct article *read_page(struct span page)
{
    struct article *a;
    dm_report why = { 0 };
    dm_status s = intake_read(&a, page.at, page.len, "k", NULL, &why);
    if (s != DM_OK)
        print_error("%s\n", why.text);
    assert_int_equal(s, DM_OK);
    return a;
}

/* Quadratic reading of any of these takes minutes; the limit is far from both. */
static void test_hostile(void **state)
{
    (void)state;
    static const struct {
        const char *what, *piece;
        int times;
        bool kept; /* the article behind it comes out */
    } rows[] = {
        { "nested blocks", "<div>", 100000, true },
        { "nested formatting and links", "<b><i><a href=x>", 5000, false },
        { "nested tables", "<table><td>", 20000, true },
        { "spans with names", "<span class=\"caption\">", 200000, true },
        { "names", "<div class=\"x-y x-y x-y x-y x-y x-y x-y x-y\"></div>", 50000, true },
        { "marks nobody closes", "<a b=\">\" c=", 300000, true },
        { "tags nobody closes", "<a ", 300000, true },
        { "signs that begin no tag", "<", 300000, true },
        { "ends of nothing", "</span></div></p>", 200000, true },
        { "paragraphs nobody closes", "<p>a", 100000, true },
        { "headings", "<h2>x</h2>", 100000, true },
        { "line breaks", "a<br>", 200000, true },
        { "ampersands", "&", 300000, true },
        { "comments nobody closes", "<!--", 200000, false },
        { "scripts nobody closes", "<script>", 200000, false },
        { "names of the text in JSON-LD",
          "<script type=\"application/ld+json\">\"articleBody\":\"\\u0</script>", 50000, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct buffer page = { 0 };
        buffer_text(&page, "<html><body>");
        for (int n = 0; n < rows[i].times; n++)
            buffer_text(&page, rows[i].piece);
        buffer_text(&page, ARTICLE);
        clock_t start = clock();
        struct article *a = read_page((struct span){ page.at, page.len });
        double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
        if (seconds > 20)
            print_error("%s: %.1f seconds\n", rows[i].what, seconds);
        assert_true(seconds <= 20);
        if ((span_find(a->text, SPAN(SENTENCE)) != SIZE_MAX) != rows[i].kept)
            print_error("%s: the article was %s\n", rows[i].what, rows[i].kept ? "lost" : "kept");
        assert_true((span_find(a->text, SPAN(SENTENCE)) != SIZE_MAX) == rows[i].kept);
        check_pieces(a);
        article_free(a);
        buffer_clear(&page);
    }
}

/* Many attributes cost no more than their bytes, and one of 200,000 bytes ends where its mark does.
 */
static void test_attributes(void **state)
{
    (void)state;
    struct buffer page = { 0 };
    buffer_text(&page, "<html><body><div ");
    for (int n = 0; n < 20000; n++)
        buffer_text(&page, "a=\"x\" ");
    buffer_text(&page, "><div data-state='");
    for (int n = 0; n < 20000; n++)
        buffer_text(&page, "{\"a\":\">\"},");
    buffer_text(&page, "'>" ARTICLE);
    struct article *a = read_page((struct span){ page.at, page.len });
    assert_true(span_is(a->text, SENTENCE));
    check_pieces(a);
    article_free(a);
    buffer_clear(&page);
}

/* More elements and blocks than are kept: said, and what came first is there. */
static void test_overflow(void **state)
{
    (void)state;
    struct buffer page = { 0 };
    buffer_text(&page, "<html><body><article>" ARTICLE);
    for (int n = 0; n < PAGE_BLOCKS + 10; n++)
        buffer_text(&page, "<p>a");
    struct article *a = read_page((struct span){ page.at, page.len });
    assert_true(span_starts(a->text, SENTENCE));
    bool said = false;
    for (size_t i = 0; i < a->n_removed; i++)
        said = said || span_find(a->removed[i], SPAN("all behind the first")) != SIZE_MAX;
    assert_true(said);
    article_free(a);
    buffer_clear(&page);
}

/* The text that a page gives in JSON-LD, where it shows little: escapes, pairs, tags, pieces. */
static void test_given_text(void **state)
{
    (void)state;
    struct buffer page = { 0 };
    buffer_text(&page, "<html><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", "
                       "\"articleBody\" : \"");
    for (int n = 0; n < 3; n++)
        buffer_text(&page, SENTENCE " ");
    buffer_text(&page, "\\n\\nHe said \\\"no\\\" \\u2013 twice \\ud83d\\ude00&amp;<br/>"
                       "left<b>\\/<\\/b>stayed \\uZZ\\u12\"}</script><body><p>Wait</p></body>");
    struct article *a = read_page((struct span){ page.at, page.len });
    if (!span_ends(a->text, "ZZ"))
        print_error("got: %.*s\n", SPAN_FMT(a->text));
    assert_true(span_ends(a->text, "\n\nHe said \"no\" \xE2\x80\x93 twice \xF0\x9F\x98\x80&\n\n"
                                   "left/stayed ZZ"));
    assert_true(span_starts(a->text, SENTENCE " " SENTENCE));
    check_pieces(a);
    assert_true(a->n_pieces > 0);
    article_free(a);
    buffer_clear(&page);
}

/* The lists are searched by halves: a word out of its place would never be found. */
static void test_lists(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        unsigned evidence;
    } words[] = {
#include "intake/html_words.inc"
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        char name[64];
        struct span word = span_of(words[i].word);
        if (span_ends(word, "*"))
            word.len--;
        (void)snprintf(name, sizeof name, "class=\"%.*s\"", SPAN_FMT(word));
        for (char *blank = strchr(name, ' '); blank != NULL; blank = strchr(blank, ' '))
            *blank = '-';
        if ((html_evidence(SPAN(""), span_of(name)) & words[i].evidence) != words[i].evidence)
            print_error("%s isn't found\n", words[i].word);
        assert_int_equal(html_evidence(SPAN(""), span_of(name)) & words[i].evidence,
                         words[i].evidence);
    }
    static const char *const tags[] = { "a",  "article", "aside", "body", "div",  "figcaption",
                                        "h1", "h6",      "li",    "nav",  "p",    "section",
                                        "td", "tr",      "ul",    "UL",   "video" };
    for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++)
        assert_true(html_tag(span_of(tags[i])) < HTML_TAG_OWN);
    assert_int_equal(html_tag(SPAN("b")), HTML_TAG_NONE);
    assert_int_equal(html_tag(SPAN("news-teaser")), HTML_TAG_OWN);
}

/* Names of layout are no evidence, parts of words neither; the second word of two counts. */
static void test_names(void **state)
{
    (void)state;
    static const struct {
        const char *attributes;
        unsigned has, lacks;
    } rows[] = {
        { "class=\"related-posts\"", EV_OUT, 0 },
        { "class=\"relatedPosts\"", EV_OUT, 0 },
        { "class='has-sidebar no-comments'", 0, EV_OUT | EV_COMMENTS },
        { "class=\"shadow header gradient\"", 0, EV_OUT },
        { "id=story__body", EV_BODY_NAME, EV_OUT },
        { "class=\"entry content\"", 0, EV_BODY_NAME }, /* two names */
        { "itemprop=\"articleBody\"", EV_BODY, 0 },
        { "style=\"color:red; display: none\"", EV_HIDDEN, 0 },
        { "role=\"navigation\"", EV_OUT, 0 },
        { "aria-hidden=\"false\"", 0, EV_HIDDEN },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        unsigned found = html_evidence(SPAN(""), span_of(rows[i].attributes));
        if ((found & rows[i].has) != rows[i].has || (found & rows[i].lacks) != 0)
            print_error("%s: %u\n", rows[i].attributes, found);
        assert_int_equal(found & rows[i].has, rows[i].has);
        assert_int_equal(found & rows[i].lacks, 0);
    }
}

static void test_lines(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        bool text, page; /* whether it is furniture in plain text, and in a page */
    } rows[] = {
        { "3 min read", true, true },
        { "Live Story", true, true },
        { "Don\xE2\x80\x99t miss", true, true },
        { "Delegates arrive on Monday [Getty]", true, true },
        { "Delegates arrive on Monday (Photo: agency)", true, true },
        { "The talks failed [it was said]", false, false },
        { "He showed them the letter (a photo of it)", false, false },
        { "Related: what the bridge means", false, true },
        { "Sign up for our weekly newsletter", false, true },
        { "Share this wealth with the poor, the minister said, or lose it.", false, false },
        { "The ministers met on Tuesday.", false, false },
        { "", false, false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct span line = span_of(rows[i].line);
        assert_int_equal(line_furniture(line, SPAN(""), 20) != NULL, rows[i].text);
        assert_int_equal(line_is_box(line), rows[i].page);
    }
}

static void test_bylines(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        bool is;
    } rows[] = {
        { "By Ena Holt", true },
        { "By Ena Holt and Tom Reiss in Kesk", true },
        { "By Tuesday nobody had crossed the bridge.", false },
        { "By the river", false },
        { "Published 5 March 2024", true },
        { "Published by nobody", false },
        { "5 March 2024, 14:30 CET", true },
        { "5 March 2024 was the day on which it was closed", false },
        { "1. Pliers", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (line_is_byline(span_of(rows[i].line)) != rows[i].is)
            fail_msg("%s", rows[i].line);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hostile),  cmocka_unit_test(test_attributes),
        cmocka_unit_test(test_overflow), cmocka_unit_test(test_given_text),
        cmocka_unit_test(test_lists),    cmocka_unit_test(test_names),
        cmocka_unit_test(test_lines),    cmocka_unit_test(test_bylines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
