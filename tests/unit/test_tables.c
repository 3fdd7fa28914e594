/* test_tables.c -- CSV and TSV: rows into articles, and what a damaged row costs. */
#define _XOPEN_SOURCE 700
#include "formats.h"

static void test_rows(void **state)
{
    (void)state;
    assert_lists("id,title,text\n"
                 "7,Talks end,Kenya left.\n"
                 ",\"A, b\",\"He said \"\"no\"\".\nTwice.\"\n"
                 "\n"
                 ",,Mali stayed.",
                 NULL,
                 "7 [Talks end] Kenya left.\n"
                 "F:3 [A, b] He said \"no\"./Twice.\n"
                 "F:5 [] Mali stayed.\n");
    /* Names in any case, a mark in front, line ends of two characters, other delimiters. */
    assert_lists("\xEF\xBB\xBFTitle;TEXT\r\nOne;Kenya left.\r\nTwo;Mali stayed.\r\n", NULL,
                 "F:2 [One] Kenya left.\nF:3 [Two] Mali stayed.\n");
    assert_lists("title|body\nOne|Kenya left.\n", NULL, "F:2 [One] Kenya left.\n");
    /* Of several columns that hold text the surest; an empty cell says nothing. */
    assert_lists("text,html,title\n,<p>Kenya left.</p>,T\nMali stayed.,<p>No.</p>,U\n", NULL,
                 "F:2 [T] Kenya left.\nF:3 [U] Mali stayed.\n");
}

static void test_tabs(void **state)
{
    (void)state;
    assert_lists("title\ttext\n"
                 "One\t\"We stay,\" she said.\n"
                 "Two\t\"Kenya\nleft\"\n"
                 "\"Three\tMali stayed.\n",
                 NULL,
                 "F:2 [One] \"We stay,\" she said.\n"
                 "F:3 [Two] Kenya/left\n"
                 "F:4 [\"Three] Mali stayed.\n");
}

static void test_damaged_rows(void **state)
{
    (void)state;
    /* Columns too many and too few. */
    assert_lists("id,title,text\n1,Two,Kenya, too, left.\n2,Kenya left.\n3,T,Mali stayed.\n", NULL,
                 "! 2: row 2 has 5 columns, and the first row names 3\n"
                 "! 3: row 3 has 2 columns, and the first row names 3\n"
                 "3 [T] Mali stayed.\n");
    /* A closing mark is lost; the last row has one too. */
    assert_lists("id,title,text\n1,\"T,Kenya\nleft.\n2,\"U\",\"Mali\nstayed.\"\n3,V,\"Chad left.\n",
                 NULL,
                 "! 2: row 2 is damaged: a quotation mark is missing, or one too many\n"
                 "2 [U] Mali/stayed.\n"
                 "! 6: row 4 is damaged: a quotation mark is missing, or one too many\n");
    assert_lists("id,title,text\n1,T,\n2,U,Mali stayed.\n", NULL,
                 "! 2: it has neither text (or body, maintext, content) nor html\n"
                 "2 [U] Mali stayed.\n");
    assert_lists(
        "id,title,url\n1,T,http://example.org/\n2,U,\n", NULL,
        "! 1: a table without a column text (or body, maintext, content, html); its first row "
        "is: id,title,url\n");
}

static void test_fields(void **state)
{
    (void)state;
    static const char row[] = "Date,Author,Outlet,URL,Language,text,Region,n\n"
                              "5 March 2024,Anna Korhonen,Evening Courier,http://example.org/a,en,"
                              "Caf\xE9 talks.,\"East \\ \"\"x\"\"\",7\n";
    struct article *a;
    dm_report why = { 0 };
    assert_int_equal(intake_read(&a, row, strlen(row), "k", NULL, &why), DM_OK);
    assert_true(span_is(a->text, "Caf\xC3\xA9 talks."));
    assert_true(span_is(a->outlet, "Evening Courier") && span_is(a->language, "en"));
    assert_true(a->n_authors == 1 && span_is(a->authors[0], "Anna Korhonen"));
    assert_true(a->date.year == 2024 && a->date.day == 5 && a->date_source == DATE_GIVEN);
    assert_true(span_is(a->extra, "{\"Region\":\"East \\\\ \\\"x\\\"\",\"n\":\"7\"}"));
    assert_int_equal(a->n_repairs, 1);
    article_free(a);
    static const char two[] = "id,text\n1,Kenya left.\n2,Mali stayed.\n";
    assert_int_equal(intake_read(&a, two, strlen(two), "k", NULL, &why), DM_BAD_INPUT);
    assert_non_null(strstr(why.text, "several articles"));
    assert_int_equal(intake_read(&a, "id,text,url\n", 12, "k", NULL, &why), DM_BAD_INPUT);
}

/* Prose that begins with words and commas stays prose. */
static void test_no_table(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "Text, body and soul\n\nThe talks ended on Monday.\n",
        "Title, date\n\nThe talks ended on Monday, and Kenya left.\n",
        "Title,date\n\nOn Monday\nKenya left.\n",
        "Kenya, Mali, Chad\nThe three left the talks, officials said.\n",
        "date; author\n",
        "id,text with a long remark that no column would ever be called by its maker,url\nx,y,z\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_int_equal(csv_sniff(span_of(texts[i])), 0);
    assert_int_equal(csv_sniff(SPAN("date,text\n2024,Kenya left.\n")), 3);
    assert_int_equal(csv_sniff(SPAN("date,text,title\n")), 3);
}

static void test_shards(void **state)
{
    (void)state;
    struct input_options o = { .shard = 1, .shards = 2 };
    assert_lists("id,text\n1,Kenya left.\n2,Mali stayed.\n3,x,y\n4,Chad left.\n", &o,
                 "2 [] Mali stayed.\n4 [] Chad left.\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),         cmocka_unit_test(test_tabs),
        cmocka_unit_test(test_damaged_rows), cmocka_unit_test(test_fields),
        cmocka_unit_test(test_no_table),     cmocka_unit_test(test_shards),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
