/* test_time_rules.c -- the tables and rules of data/times/: what their compiler refuses and how it
 * says so, a user's own rules laid over ours, and the calendar of feasts. */
#include "stages.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/feasts.h"
#include "lexicon/lexicon.h"

/* ---- Mistakes ---- */

static const struct {
    const char *text, *want; /* a file, and the mistakes that are told; empty: none */
} files[] = {
    { "time x\nmatch the day -> DATE shift unit=day by=0\n", "" },
    { "time x\nmatch the day\n", "x.lex:2: match \"the day\"; expected PATTERN -> TYPE ACTION\n" },
    { "time x\nmatch the day -> DAY shift\n",
      "x.lex:2: result \"DAY\"; expected DATE, TIME, DURATION, SET or none\n" },
    { "time x\nmatch the day -> DATE move\n",
      "x.lex:2: action \"move\"; expected one such as date, shift, weekday or value\n" },
    { "time x\nmatch the day -> DATE shift unit=moon\n",
      "x.lex:2: result \"unit=moon\"; expected a unit such as day or month\n" },
    { "time x\nmatch the day -> DATE shift often=1\n",
      "x.lex:2: result \"often=1\"; expected NAME=VALUE, such as unit=day or by=-1\n" },
    { "time x\nmatch THING -> DATE date\n",
      "x.lex:2: class \"THING\"; expected one such as NUMBER, YEAR, DAY or MONTH\n" },
    { "time x\nmatch day:red -> DATE date\n",
      "x.lex:2: test \"red\"; expected up to four such as noun, cap or !person\n" },
    { "time x\nmatch day:DATE -> DATE date\n",
      "x.lex:2: test \"DATE\"; expected WHEN before it\n" },
    { "time x\nmatch $tail -> DATE date\n",
      "x.lex:2: name \"$tail\"; expected a line: define NAME PATTERN\n" },
    { "time x\nmatch ( day | night -> DATE date\n",
      "x.lex:2: match \"( day | night -> DATE date\"; expected a closing parenthesis\n" },
    { "time x\nmatch day ) -> DATE date\n", "x.lex:2: match \")\"; expected no parenthesis or bar "
                                            "here\n" },
    { "time x\nmatch {day -> DATE date\n", "x.lex:2: word \"{day\"; expected a closing brace\n" },
    { "time x\nmatch !day -> DATE date\n",
      "x.lex:2: word \"day\"; expected < or > before !, for what stands beside\n" },
    { "time x\nmatch >!day -> none\n", "x.lex:2: match \">!day -> none\"; expected a pattern of at "
                                       "least one word\n" },
    { "time x\nmatch <{at the} day -> none\n", "x.lex:2: alternatives \"at the\"; expected single "
                                               "words where the pattern only looks\n" },
    { "table month\nvalue 3\n", "x.lex:2: value \"3\"; expected VALUE = word; word\n" },
    { "table month\nvalue x = march\n",
      "x.lex:2: value \"x\" of month; expected a month from 1 to 12\n" },
    { "table month\nvalue 13 = march\n",
      "x.lex:2: value \"13\" of month; expected a month from 1 to 12\n" },
    { "table month\nvalue 1.5 = march\n",
      "x.lex:2: value \"1.5\" of month; expected a month from 1 to 12\n" },
    { "table weekday\nvalue 8 = monday\n",
      "x.lex:2: value \"8\" of weekday; expected a weekday from 1 to 7\n" },
    { "table many number\nvalue inf = all\n",
      "x.lex:2: value \"inf\" of number; expected X or a number from -10000 to 10000\n" },
    { "table many number\nvalue X = many\nvalue 0.5 = half a\n", "" },
    { "table season\nvalue AU = autumn\n",
      "x.lex:2: value \"AU\" of season; expected SP, SU, FA or WI\n" },
    { "time x\nmatch now -> DATE date month=3 day=32\n",
      "x.lex:2: result \"day=32\"; expected a day from 1 to 31\n" },
    { "time x\nmatch now -> TIME clock hour=25\n",
      "x.lex:2: result \"hour=25\"; expected an hour from 0 to 24\n" },
    { "time x\nmatch now -> TIME clock hour=9 minute=60\n",
      "x.lex:2: result \"minute=60\"; expected a minute from 0 to 59\n" },
    { "time x\nmatch now -> DATE shift unit=day by=10001\n",
      "x.lex:2: result \"by=10001\"; expected a whole number from -10000 to 10000\n" },
    { "time x\nmatch now -> DATE shift unit=day by=nan\n",
      "x.lex:2: result \"by=nan\"; expected a whole number from -10000 to 10000\n" },
    { "time x\nmatch now -> TIME part part=TNO\n",
      "x.lex:2: result \"part=TNO\"; expected TMO, TMI, TAF, TEV or TNI\n" },
    { "time x\nmatch now -> DATE shift unit=day mod=SOON\n",
      "x.lex:2: result \"mod=SOON\"; expected START, MID, END, APPROX, MORE_THAN or LESS_THAN\n" },
    { "table feast\nvalue 13-1 = a day\n",
      "x.lex:2: value \"13-1\" of feast; expected a feast such "
      "as 12-25, easter-2 or islamic 10-1\n" },
    { "table words slots\n",
      "x.lex:1: slot \"slots\"; expected one such as unit, month or number\n" },
    { "define tail\n", "x.lex:1: define \"tail\"; expected define NAME PATTERN\n" },
    { "define a $a\n\ntime x\nmatch $a -> none\n",
      "x.lex:4: name \"$a\"; expected no definition of itself, or too many levels\n" },
    { "define a day | night\n\ntime x\nmatch the $a -> none\n",
      "x.lex:4: name \"$a\"; expected a definition with its bars in parentheses\n" },
    { "define a day )\n\ntime x\nmatch the $a -> none\n",
      "x.lex:4: name \"$a\"; expected a definition with its bars in parentheses\n" },
    { "define a \xCC\x81\n\ntime x\nmatch the $a -> none\n",
      "x.lex:4: name \"$a\"; expected a definition of at least one word\n" },
    /* 16 to the power of 6 words */
    { "define a so so so so so so so so so so so so so so so so\n"
      "define b $a $a $a $a $a $a $a $a $a $a $a $a $a $a $a $a\n"
      "define c $b $b $b $b $b $b $b $b $b $b $b $b $b $b $b $b\n"
      "define d $c $c $c $c $c $c $c $c $c $c $c $c $c $c $c $c\n"
      "define e $d $d $d $d $d $d $d $d $d $d $d $d $d $d $d $d\n"
      "define f $e $e $e $e $e $e $e $e $e $e $e $e $e $e $e $e\n\ntime x\nmatch $f -> none\n",
      "x.lex:9: match \"$f -> none\"; expected a shorter pattern\n" },
};

static void write_file(const char *folder, const char *text)
{
    char path[64];
    (void)snprintf(path, sizeof path, "%s/x.lex", folder);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
    assert_int_equal(fclose(f), 0);
}

static void remove_folder(const char *folder)
{
    char path[64];
    (void)snprintf(path, sizeof path, "%s/x.lex", folder);
    (void)unlink(path);
    (void)rmdir(folder);
}

static void tells_what_is_wrong_with_a_rule(void **state)
{
    (void)state;
    char folder[] = "/tmp/times-XXXXXX";
    assert_non_null(mkdtemp(folder));
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        struct image image;
        struct buffer mistakes = { 0 };
        dm_report why = { "" };
        write_file(folder, files[i].text);
        dm_status s =
            image_build(&image, &(struct entries_folder){ folder, "" }, 1, &mistakes, &why);
        const char *told = buffer_string(&mistakes);
        bool same = strcmp(told ? told : "", files[i].want) == 0 &&
                    (s == DM_OK) == (files[i].want[0] == '\0');
        if (!same)
            print_error("%s  told     %s  expected %s\n", files[i].text, told ? told : "\n",
                        files[i].want);
        wrong += !same;
        image_free(&image);
        buffer_clear(&mistakes);
    }
    remove_folder(folder);
    assert_int_equal(wrong, 0);
}

static void misses_a_table(void **state)
{
    (void)state;
    char folder[] = "/tmp/times-XXXXXX";
    assert_non_null(mkdtemp(folder));
    struct image image;
    struct buffer mistakes = { 0 };
    struct time_index *index = NULL;
    dm_report why = { "" };
    write_file(folder, "time x\nmatch the @moon -> none\n");
    assert_int_equal(
        image_build(&image, &(struct entries_folder){ folder, "" }, 1, &mistakes, &why), DM_OK);
    assert_int_equal(time_index_make(&index, &image, 1, &why), DM_BAD_DATA);
    assert_string_equal(why.text,
                        "x.lex:2: table \"@moon\" is not defined; expected a line: table moon");
    image_free(&image);
    buffer_clear(&mistakes);
    remove_folder(folder);
}

static dm_status builds(const char *folder, int words)
{
    char text[2048] = "time x\nmatch so";
    for (int i = 0; i < words; i++)
        (void)strcat(text, " very?");
    (void)strcat(text, " late -> none\n");
    struct image image;
    struct buffer mistakes = { 0 };
    dm_report why = { "" };
    write_file(folder, text);
    dm_status s = image_build(&image, &(struct entries_folder){ folder, "" }, 1, &mistakes, &why);
    image_free(&image);
    buffer_clear(&mistakes);
    return s;
}

static void a_pattern_has_an_end(void **state)
{
    (void)state;
    char folder[] = "/tmp/times-XXXXXX";
    assert_non_null(mkdtemp(folder));
    assert_int_equal(builds(folder, 100), DM_OK);
    assert_int_equal(builds(folder, 200), DM_BAD_DATA);
    remove_folder(folder);
}

/* ---- A user's own folder ---- */

static void shown(const struct article *a, char *out, size_t room)
{
    size_t n = 0;
    out[0] = '\0';
    for (size_t i = 0; i < a->n_times && n < room; i++)
        n += (size_t)snprintf(out + n, room - n, "%s%.*s %.*s %.*s", i ? "; " : "",
                              SPAN_FMT(a->times[i].value),
                              SPAN_FMT(tokens_text(a, a->times[i].first, a->times[i].end)),
                              SPAN_FMT(a->times[i].rule));
}

static void a_folder_adds_rules_and_words(void **state)
{
    (void)state;
    static const struct {
        const char *text, *want;
    } cases[] = {
        { "They will leave by the turn of the month.", "2025-01 the turn of the month x.lex:2" },
        { "He was killed on Founders Day.", "2024-06-01 Founders Day " },
        { "The envoy left on Monday.", "" }, /* theirs goes before ours */
        /* The first token of an article has none before it. */
        { "Friday was calm.", "" },
        { "It rained. Friday was calm.", "" },
        { "It rained on Friday.", "2024-11-29 Friday " },
        { "It rained. Saturday was calm.", "2024-11-30 Saturday " },
        { "It rained, Saturday was calm.", "" },
        /* More ways than anybody could try: it ends. */
        { "He came so very very very very very very very very very very very very very very very "
          "very very very very very very very very very very very very very early yesterday.",
          "2024-12-01 early yesterday " },
    };
    char folder[] = "/tmp/times-XXXXXX";
    assert_non_null(mkdtemp(folder));
    char text[1024] = "time x\nmatch <by the turn of the @period -> DATE shift by=1\n"
                      "match monday -> none\nmatch <START friday -> none\n"
                      "match <STOP saturday -> none\n\ntable feast\nvalue 6-1 = founders day\n\n"
                      "time y\nmatch so";
    for (int i = 0; i < 60; i++)
        (void)strcat(text, " very?");
    (void)strcat(text, " late -> none\n");
    write_file(folder, text);
    dm_reader *reader = NULL;
    dm_worker *worker = NULL;
    dm_report why = { "" };
    dm_reader_options o = { .overlay = folder };
    dm_status s = dm_reader_open(&reader, &o, &why);
    remove_folder(folder);
    if (s != DM_OK) {
        print_message("%s\n", why.text);
        dm_status plain = dm_reader_open(&reader, NULL, &why);
        dm_reader_free(reader);
        assert_int_not_equal(plain, DM_OK); /* without the program's own data nothing opens */
        skip();
    }
    assert_int_equal(dm_worker_open(&worker, reader, &why), DM_OK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char got[256];
        const dm_records *records;
        dm_article *a = stages_read(worker, cases[i].text, "2024-12-02", &records);
        shown(a, got, sizeof got);
        assert_memory_equal(got, cases[i].want, strlen(cases[i].want));
        assert_true(cases[i].want[0] != '\0' || got[0] == '\0');
        dm_article_free(a);
    }
    dm_worker_free(worker);
    dm_reader_free(reader);
}

/* ---- Feasts ---- */

static void knows_the_days_of_feasts(void **state)
{
    (void)state;
    static const struct {
        const char *feast, *days; /* of the years they name */
    } cases[] = {
        { "easter+0",
          "1990-04-15 2000-04-23 2011-04-24 2016-03-27 2024-03-31 2025-04-20 2038-04-25" },
        { "easter-2", "2024-03-29" },
        { "easter+1", "2024-04-01" },
        { "easter+49", "2024-05-19" },
        { "orthodox+0", "2010-04-04 2021-05-02 2024-05-05 2025-04-20" },
        { "islamic 10-1", "2023-04-21 2024-04-10 2025-03-30" },
        { "islamic 12-10", "2023-06-28 2024-06-16 2025-06-06" },
        { "islamic 1-10", "2023-07-28 2024-07-16" },
        { "islamic 9-1", "2023-03-23 2024-03-11 2025-03-01" },
        { "passover+0", "2023-04-06 2024-04-23 2025-04-13" },
        { "rosh-hashanah+0", "2023-09-16 2024-10-03" },
        { "rosh-hashanah+9", "1973-10-06! 2023-09-25 2024-10-12" },
        { "rosh-hashanah+14", "2023-09-30 2024-10-17" },
        { "passover-30", "2024-03-24" },
        { "ninth-of-av+0", "2019-08-11 2021-07-18 2022-08-07 2024-08-13 2025-08-03" },
        { "hanukkah+0", "2022-12-19 2023-12-08 2024-12-26" },
        { "nowruz+0", "2023-03-21 2024-03-20" },
        { "lunar+0",
          "2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2030-02-03" },
        { "diwali+0", "2023-11-12 2024-10-31" },
        { "11-thu-4", "2023-11-23 2024-11-28" },
        { "9-mon-1", "2024-09-02" },
        { "5-mon-last", "2024-05-27" },
        { "1-mon-3", "2024-01-15" },
        { "11-mon-1+1", "2016-11-08 2020-11-03 2022-11-08 2024-11-05" },
        { "12-25", "2024-12-25" },
        { "2-29", "2023-02-29! 2024-02-29" },
    };
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint32_t feast = 0;
        assert_true(feast_parse(span_of(cases[i].feast), &feast));
        struct span rest = span_of(cases[i].days), one;
        while (span_next(&rest, ' ', &one)) {
            bool none = one.at[one.len - 1] == '!'; /* not known, or not in that year */
            char text[16] = "";
            int32_t days[2];
            int n = feast_days(feast, atoi(one.at), days);
            if (n > 0)
                date_text(feast_date(feast, days[0]), text);
            bool same = none ? n == 0 : span_is(one, text);
            if (!same)
                print_error("%s: %s, expected %.*s\n", cases[i].feast, text, SPAN_FMT(one));
            wrong += !same;
        }
    }
    assert_int_equal(wrong, 0);
}

static void knows_what_is_no_feast(void **state)
{
    (void)state;
    static const char *const none[] = { "",          "easter",       "easter*2",   "13-1",  "2-30",
                                        "5-mon-5",   "5-moon-1",     "12",         "12-",   "-12",
                                        "islamic 1", "islamic 13-1", "easter+999", "5-mon-" };
    uint32_t feast;
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
        assert_false(feast_parse(span_of(none[i]), &feast));
    /* Twice in a year of ours, and so long that it has no day. */
    int32_t days[2];
    assert_true(feast_parse(SPAN("islamic 9-1/month"), &feast));
    assert_int_equal(feast_days(feast, 2030, days), 2);
    assert_int_equal(feast_date(feast, days[0]).precision, PRECISION_MONTH);
    assert_true(feast_parse(SPAN("easter-6/week"), &feast));
    assert_int_equal(feast_days(feast, 2024, days), 1);
    char text[16];
    date_text(feast_date(feast, days[0]), text);
    assert_string_equal(text, "2024-W13");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_what_is_wrong_with_a_rule),
        cmocka_unit_test(misses_a_table),
        cmocka_unit_test(a_pattern_has_an_end),
        cmocka_unit_test(a_folder_adds_rules_and_words),
        cmocka_unit_test(knows_the_days_of_feasts),
        cmocka_unit_test(knows_what_is_no_feast),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
