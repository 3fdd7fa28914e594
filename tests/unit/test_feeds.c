/* test_feeds.c -- RSS and Atom: items into articles, and what damage costs. */
#define _XOPEN_SOURCE 700
#include "formats.h"

#include <time.h>

#define RSS                                                                                        \
    "<?xml version=\"1.0\"?>\n<rss version=\"2.0\" "                                               \
    "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n<channel>\n"                     \
    "<title>Evening Courier</title>\n<link>http://courier.example/</link>\n"
#define END "</channel>\n</rss>\n"
#define ITEM(id, title, text)                                                                      \
    "<item><guid>" id "</guid><title>" title "</title><description>" text "</description></"       \
    "item>\n"

static void test_items(void **state)
{
    (void)state;
    assert_lists(RSS ITEM("a", "One", "Kenya left.") ITEM("b", "Two", "Mali &amp;amp; Chad stayed.")
                     ITEM("", "Three", "Chad left.") END,
                 NULL,
                 "a [One] Kenya left.\n"
                 "b [Two] Mali & Chad stayed.\n"
                 "F:3 [Three] Chad left.\n");
    /* The fuller text; the page's markup; a section of characters. */
    assert_lists(RSS "<item><guid>a</guid><description>Short.</description><content:encoded>"
                     "<![CDATA[<p>Kenya left.</p><p>It\xE2\x80\x99s over.</p>]]></content:encoded>"
                     "</item>" END,
                 NULL, "a [] Kenya left.//It\xE2\x80\x99s over.\n");
    assert_lists(RSS
                 "<item><guid>a</guid><description>&lt;p&gt;Kenya left.&lt;/p&gt;&lt;p&gt;The post "
                 "&lt;a href=\"x\"&gt;T&lt;/a&gt; appeared first on &lt;a href=\"y\"&gt;C&lt;/a&gt;"
                 ".&lt;/p&gt;</description></item>" END,
                 NULL, "a [] Kenya left.\n");
    /* A page within an item doesn't make a page of the feed. */
    assert_lists(RSS "<item><guid>a</guid><description><![CDATA[<html><p>Kenya left.</p></html>]]>"
                     "</description></item>" END,
                 NULL, "a [] Kenya left.\n");
    /* RSS 1.0: items stand behind the channel. */
    assert_lists("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                 "xmlns=\"http://purl.org/rss/1.0/\"><channel rdf:about=\"x\"><title>C</title>"
                 "<items><rdf:Seq/></items></channel>"
                 "<item rdf:about=\"u\"><title>T</title><link>http://c.example/1</link>"
                 "<description>Kenya left.</description></item></rdf:RDF>",
                 NULL, "http://c.example/1 [T] Kenya left.\n");
    assert_lists(RSS END, NULL, "");
}

static struct article *item_of(const char *feed)
{
    struct article *a;
    dm_report why = { 0 };
    dm_status s = intake_read(&a, feed, strlen(feed), "k", NULL, &why);
    if (s != DM_OK)
        print_error("%s\n", why.text);
    assert_int_equal(s, DM_OK);
    check_pieces(a);
    return a;
}

static void test_fields(void **state)
{
    (void)state;
    struct article *a = item_of(
        RSS "<language>en-gb</language><item><title>Talks &amp;#8217;end&amp;#8217; &lt;b&gt;now"
            "&lt;/b&gt;</title><link> http://c.example/2024/a </link>"
            "<guid isPermaLink=\"false\">tag:1</guid><dc:creator>Anna Korhonen</dc:creator>"
            "<author>desk@c.example (Ben Okoro)</author><media:title>No</media:title>"
            "<pubDate>Tue, 05 Mar 2024 23:30:00 -0500</pubDate><category>x</category>"
            "<description>Kenya left&nbsp;Mali.</description></item>" END);
    assert_true(span_is(a->title, "Talks \xE2\x80\x99"
                                  "end\xE2\x80\x99 now"));
    assert_true(span_is(a->key, "tag:1") && span_is(a->url, "http://c.example/2024/a"));
    assert_true(span_is(a->outlet, "Evening Courier") && span_is(a->language, "en"));
    assert_int_equal(a->n_authors, 2);
    assert_true(span_is(a->authors[0], "Anna Korhonen") && span_is(a->authors[1], "Ben Okoro"));
    assert_true(a->date.year == 2024 && a->date.month == 3 && a->date.day == 5);
    assert_int_equal(a->date_source, DATE_GIVEN);
    assert_true(span_is(a->text, "Kenya left\xC2\xA0Mali."));
    article_free(a);
    a = item_of(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Wire</title>"
        "<author><name>Desk</name><uri>http://w.example</uri></author>"
        "<entry><id>urn:1</id><title type=\"html\">A &amp;amp; B</title>"
        "<link rel=\"edit\" href=\"http://w.example/e\"/><link href=\"http://w.example/1\"/>"
        "<published>2024-03-05T10:00:00Z</published><updated>2024-03-06T10:00:00Z</updated>"
        "<source><id>urn:9</id><title>Courier</title></source>"
        "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Kenya &lt; "
        "<b>Mali</b>.</p><p>Two.</p></div></content></entry></feed>");
    assert_true(span_is(a->title, "A & B") && span_is(a->outlet, "Courier"));
    assert_true(span_is(a->key, "urn:1") && span_is(a->url, "http://w.example/1"));
    assert_true(a->n_authors == 1 && span_is(a->authors[0], "Desk"));
    assert_true(a->date.day == 5 && a->modified.day == 6);
    assert_true(span_is(a->text, "Kenya < Mali.\n\nTwo."));
    article_free(a);
    /* The same with a prefix, and no date but that of the change. */
    a = item_of("<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:title>Wire</a:title><a:entry>"
                "<a:id>urn:2</a:id><a:updated>2024-03-06</a:updated><a:summary>Kenya left.\n\nMali "
                "&lt;p> stayed.</a:summary></a:entry></a:feed>");
    assert_true(span_is(a->key, "urn:2") && span_is(a->outlet, "Wire") && a->date.day == 6);
    assert_true(span_is(a->text, "Kenya left.\n\nMali <p> stayed."));
    article_free(a);
}

static void test_damage(void **state)
{
    (void)state;
    /* A tag that doesn't fit costs its item; control characters and a bare & cost nothing. */
    assert_lists(RSS ITEM("a", "One", "Kenya left.") "<item><guid>b</guid>\n<title>Two</titlx>\n"
                                                     "</item>\n" ITEM("c", "A & B",
                                                                      "Mali\x0B & "
                                                                      "Chad.") END,
                 NULL,
                 "a [One] Kenya left.\n"
                 "! 7: damaged XML in line 2 of the item: mismatched tag\n"
                 "c [A & B] Mali  & Chad.\n");
    /* The end of an item is lost, its beginning, the end of its section of characters. */
    assert_lists(RSS "<item><guid>a</guid><description>x</description></itm>\n"
                     "<itm><guid>b</guid><description>x</description></item>\n"
                     "<item><guid>c</guid><description><![CDATA[x]>\n</description></item>\n" ITEM(
                         "d", "", "Kenya left.") END,
                 NULL,
                 "! 6: damaged XML in line 1 of the item: mismatched tag\n"
                 "! 8: damaged XML in line 3 of the item: unclosed CDATA section\n"
                 "d [] Kenya left.\n");
    assert_lists(RSS "<item><guid>a</guid><description>x</description></itm>\n" ITEM(
                     "b", "", "Kenya left.") "</item>\n" ITEM("c", "", "Mali stayed.") END,
                 NULL,
                 "! 6: item 1 is damaged: its </item> was not found\n"
                 "b [] Kenya left.\n"
                 "! 8: a damaged feed: here ends an item whose beginning was not found\n"
                 "c [] Mali stayed.\n");
    /* Cut off: in an item, between items. */
    assert_lists(RSS ITEM("a", "One", "Kenya left.") "<item><guid>b</guid><title>T", NULL,
                 "a [One] Kenya left.\n"
                 "! 7: item 2 is damaged: its </item> was not found\n");
    assert_lists(RSS ITEM("a", "One", "Kenya left."), NULL,
                 "a [One] Kenya left.\n"
                 "! 7: the feed ends before its </rss>: a part of it may be missing\n");
    assert_lists(RSS "<item><guid>a</guid><title>T</title></item>" END, NULL,
                 "! 6: the item \"T\" has no text (content or description)\n");
}

/* Entities: of HTML, of the feed's own, of nobody, and such as would fill the memory. */
static void test_entities(void **state)
{
    (void)state;
    assert_lists(
        "<!DOCTYPE rss [<!ENTITY who \"Kenya\"><!ENTITY far SYSTEM \"file:///etc/hostname\">"
        "]><rss><channel><item><guid>a</guid><description>&who; left &mdash; "
        "&far;&nobody;all.</description></item></channel></rss>",
        NULL, "a [] Kenya left \xE2\x80\x94 all.\n");
    struct buffer b = { 0 };
    buffer_text(&b, "<!DOCTYPE rss [<!ENTITY l0 \"lolololololol\">");
    for (int i = 1; i < 12; i++) {
        buffer_printf(&b, "<!ENTITY l%d \"", i);
        for (int k = 0; k < 10; k++)
            buffer_printf(&b, "&l%d;", i - 1);
        buffer_text(&b, "\">");
    }
    buffer_text(&b, "]><rss><channel><item><guid>a</guid><description>&l11;</description></item>"
                    "<item><guid>b</guid><description>Kenya left.</description></item>"
                    "</channel></rss>");
    assert_lists(buffer_string(&b), NULL,
                 "! 1: its entities expand to more than 20 times what was given\n"
                 "b [] Kenya left.\n");
    buffer_clear(&b);
}

/* Items larger than the window, many of them, and one that is too large. */
static void test_sizes(void **state)
{
    (void)state;
    struct buffer b = { 0 }, out = { 0 };
    buffer_text(&b, RSS);
    for (int i = 0; i < 30; i++) {
        buffer_printf(&b, "<item><guid>%d</guid><description>", i);
        for (int k = 0; k < i * 500; k++)
            buffer_text(&b, "Kenya left Mali. ");
        buffer_text(&b, "End.</description></item>\n");
    }
    buffer_text(&b, "<item><guid>long</guid><description>");
    for (int k = 0; k < INTAKE_PAGE / 16 + 100; k++)
        buffer_text(&b, "Kenya left Mali.");
    buffer_text(&b, "</description></item>\n" ITEM("after", "", "Mali stayed.") END);
    const char *said = listed(&out, b.at, b.len, NULL);
    struct span rest = span_of(said), line;
    for (int i = 0; i < 30; i++) {
        char key[16];
        (void)snprintf(key, sizeof key, "%d [] ", i);
        assert_true(span_next(&rest, '\n', &line) && span_starts(line, key));
        assert_true(span_ends(line, "End."));
    }
    assert_true(span_is(rest, "! 36: item 31 has more than 32 MB\nafter [] Mali stayed.\n"));
    buffer_clear(&b);
    buffer_clear(&out);
}

/* What would make a slower reader read the same bytes over and over; all of it before one item. */
static void test_hostile(void **state)
{
    (void)state;
    static const char *const bits[] = { "<!DOCTYPE x", "<!DOCTYPE '", "<!-- ", "<",  "</",
                                        "<a b='",      "<![CDATA[",   "<?",    "<!", "&",
                                        "</item> ",    "<a>",         "<b/>" };
    for (size_t i = 0; i < 2 * sizeof bits / sizeof bits[0]; i++) {
        struct buffer b = { 0 }, out = { 0 };
        buffer_text(&b, i % 2 ? RSS : "<rss><channel>" ITEM("a", "", "Kenya left."));
        for (size_t n = 0; n < 900000; n += strlen(bits[i / 2]))
            buffer_text(&b, bits[i / 2]);
        buffer_text(&b, "</item>\n" ITEM("b", "", "Mali stayed.") END);
        clock_t began = clock();
        if (feed_sniff(span_cut(buffer_span(&b), 0, INTAKE_HEAD)) > 0)
            (void)listed(&out, b.at, b.len, NULL);
        assert_true(clock() - began < 2 * CLOCKS_PER_SEC);
        buffer_clear(&b);
        buffer_clear(&out);
    }
    /* A document type too long to be taken. */
    struct buffer b = { 0 };
    buffer_text(&b, "<!DOCTYPE rss [");
    for (int i = 0; i < 1000; i++)
        buffer_printf(&b, "<!ENTITY e%d \"x\">", i);
    buffer_text(&b, "]>\n<rss><channel>" ITEM("a", "", "Kenya &e1;left.") "</channel></rss>");
    assert_lists(buffer_string(&b), NULL, "a [] Kenya left.\n");
    buffer_clear(&b);
}

static void test_sniff(void **state)
{
    (void)state;
    assert_int_equal(feed_sniff(SPAN("\xEF\xBB\xBF<?xml version='1.0'?><!-- x -->\n<rss>")), 3);
    assert_int_equal(feed_sniff(SPAN("<feed xmlns='http://www.w3.org/2005/Atom'>")), 3);
    assert_int_equal(feed_sniff(SPAN("<html><p>the <rss> tag</p>")), 0);
    assert_int_equal(feed_sniff(SPAN("Feed: <rss> is old.")), 0);
    assert_int_equal(feed_sniff(SPAN("<?xml version='1.0'?><news><item/></news>")), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_items),  cmocka_unit_test(test_fields),
        cmocka_unit_test(test_damage), cmocka_unit_test(test_entities),
        cmocka_unit_test(test_sizes),  cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_sniff),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
