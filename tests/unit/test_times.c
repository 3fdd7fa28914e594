/* test_times.c -- time expressions: a sentence, and for each expression its type, value and words.
 * The article is of Monday, 2 December 2024, unless the case says otherwise. */
#include "stages.h"

#define DAY "2024-12-02"

static const struct {
    const char *text, *want; /* "TYPE VALUE words; ..."; empty: there is none */
} cases[] = {
    /* Calendar dates */
    { "The talks began on 5 March 2024 in Geneva.", "DATE 2024-03-05 5 March 2024" },
    { "The accord was signed on March 5.", "DATE 2024-03-05 March 5" },
    { "He died on Sept. 11, 2001, in New York.", "DATE 2001-09-11 Sept. 11, 2001" },
    { "The treaty of 2024-03-05 was signed.", "DATE 2024-03-05 2024-03-05" },
    { "The 5th of March 2019 was a holiday.", "DATE 2019-03-05 The 5th of March 2019" },
    { "The law of 12 January 1999 still applies.", "DATE 1999-01-12 12 January 1999" },
    { "The coup of July 15, 2016, failed.", "DATE 2016-07-15 July 15, 2016" },
    { "The invoice is dated 29/11/2024.", "DATE 2024-11-29 29/11/2024" },
    { "On Friday, 29 November, rebels entered the city.", "DATE 2024-11-29 Friday, 29 November" },
    { "On Friday (November 29), rebels entered the city.", "DATE 2024-11-29 Friday (November 29)" },
    { "The 9/11 attacks changed policy.", "DATE 2001-09-11 9/11" },
    { "On Christmas Day the guns fell silent.", "DATE 2023-12-25 Christmas Day" },
    { "The army took the town on December 1.", "DATE 2024-12-01 December 1" },
    { "The army took the town on December 20.", "DATE 2023-12-20 December 20" },
    { "The envoys will meet on December 20.", "DATE 2024-12-20 December 20" },
    /* Months */
    { "Fighting broke out in May 2021.", "DATE 2021-05 May 2021" },
    { "In mid-November the army withdrew.", "DATE 2024-11 mid-November" },
    { "Turkey will host the summit in March.", "DATE 2025-03 March" },
    { "Turkey hosted the summit in March.", "DATE 2024-03 March" },
    { "Turkey hosted the summit in December.", "DATE 2024-12 December" },
    { "The truce collapsed in late July.", "DATE 2024-07 late July" },
    /* Years and longer */
    { "The war started in 2011 and ended in the late 1990s.",
      "DATE 2011 2011; DATE 199 the late 1990s" },
    { "He has led the party since 2011.", "DATE 2011 2011" },
    { "Between 2014 and 2016 the border was shut.", "DATE 2014 2014; DATE 2016 2016" },
    { "The group was founded in early 2003.", "DATE 2003 early 2003" },
    { "The 2016 election was close.", "DATE 2016 2016" },
    { "In the 1980s, the two states fought a war.", "DATE 198 the 1980s" },
    { "The mid-1990s brought peace.", "DATE 199 The mid-1990s" },
    { "It was built in the 19th century.", "DATE 18 the 19th century" },
    { "Prices rose in the third quarter.", "DATE 2024-Q3 the third quarter" },
    { "Prices rose in the first quarter of 2023.", "DATE 2023-Q1 the first quarter of 2023" },
    { "The offensive began in the summer of 2016.", "DATE 2016-SU the summer of 2016" },
    { "He returned last summer.", "DATE 2024-SU last summer" },
    /* Days of the week: the nearest past one, today included */
    { "The envoy left on Monday.", "DATE 2024-12-02 Monday" },
    { "The envoy left on Sunday.", "DATE 2024-12-01 Sunday" },
    { "The envoy left on Tuesday.", "DATE 2024-11-26 Tuesday" },
    { "The minister will arrive on Tuesday.", "DATE 2024-12-03 Tuesday" },
    { "The minister arrived on Monday night.", "TIME 2024-12-02TNI Monday night" },
    { "They met last Wednesday and will meet next Friday.",
      "DATE 2024-11-27 last Wednesday; DATE 2024-12-06 next Friday" },
    { "Officials said on Monday that talks would resume on Thursday.",
      "DATE 2024-12-02 Monday; DATE 2024-12-05 Thursday" },
    /* Words that count from the article's day */
    { "The ministers met today.", "DATE 2024-12-02 today" },
    { "The ministers met yesterday.", "DATE 2024-12-01 yesterday" },
    { "The ministers will meet tomorrow morning.", "TIME 2024-12-03TMO tomorrow morning" },
    { "They spoke by phone last night.", "TIME 2024-12-01TNI last night" },
    { "Shelling went on this morning.", "TIME 2024-12-02TMO this morning" },
    { "The truce collapsed last week.", "DATE 2024-W48 last week" },
    { "They have met three times this week.", "DATE 2024-W49 this week" },
    { "The truce collapsed last month.", "DATE 2024-11 last month" },
    { "The truce collapsed last year.", "DATE 2023 last year" },
    { "Elections are due next month.", "DATE 2025-01 next month" },
    { "He was arrested two days ago.", "DATE 2024-11-30 two days ago" },
    { "The strike began a week ago.", "DATE 2024-W48 a week ago" },
    { "The strike began three months ago.", "DATE 2024-09 three months ago" },
    { "The strike began five years ago.", "DATE 2019 five years ago" },
    { "Late last year, he resigned.", "DATE 2023 Late last year" },
    { "By the end of the year, all troops will leave.", "DATE 2024 the end of the year" },
    { "On Nov. 27 they attacked; three days later they took the city.",
      "DATE 2024-11-27 Nov. 27; DATE 2024-11-30 three days later" },
    { "On November 27 they attacked. The same day, the city fell.",
      "DATE 2024-11-27 November 27; DATE 2024-11-27 The same day" },
    { "The ceasefire is now in force.", "DATE PRESENT_REF now" },
    /* Durations */
    { "He was jailed for 12 years.", "DURATION P12Y 12 years" },
    { "It lasted a decade.", "DURATION P10Y a decade" },
    { "For more than ten years, the group has fought the army.",
      "DURATION P10Y more than ten years" },
    { "They talked for two and a half hours.", "DURATION PT2.5H two and a half hours" },
    { "The two-day summit ended.", "DURATION P2D two-day" },
    { "Troops have been there for several years.", "DURATION PXY several years" },
    { "The past three years were calm.", "DURATION P3Y The past three years" },
    { "Three years later, he died.", "DURATION P3Y Three years later" },
    /* Sets */
    { "Every day, trucks cross the border.", "SET P1D Every day" },
    { "The council meets every Monday.", "SET XXXX-WXX-1 every Monday" },
    { "The budget is set annually.", "SET P1Y annually" },
    { "They pay $5 million a year.", "SET P1Y a year" },
    /* Times of the day */
    { "The ceasefire took effect at 10:30 a.m. local time.",
      "TIME 2024-12-02T10:30 10:30 a.m. local time" },
    { "The attack came at 4:30 p.m.", "TIME 2024-12-02T16:30 4:30 p.m." },
    { "The attack came at 0600 GMT.", "TIME 2024-12-02T06:00Z 0600 GMT" },
    /* What only looks like a time */
    { "The minister may meet them.", "" },
    { "Troops march on the capital.", "" },
    { "An august gathering of scholars met.", "" },
    { "Theresa May spoke first.", "" },
    { "The second round of talks failed.", "" },
    { "He will second the motion.", "" },
    { "The old quarter of the city burned.", "" },
    { "He asked for a second opinion.", "" },
    { "The sun set over the border.", "" },
    { "He fell from the wall.", "" },
    { "The spring of the mattress broke.", "" },
    { "The Arab Spring toppled rulers.", "" },
    { "A minute amount of poison was found.", "" },
    { "The 24-year-old was shot.", "" },
    { "The army bought 2,011 trucks.", "" },
    { "Some 2000 people fled.", "" },
    { "He paid $1999 for the car.", "" },
    { "Black Friday is a film about bombs.", "" },
    { "The score was 10.30 to nothing.", "" },
};

static const struct {
    const char *text, *want;
} undated[] = {
    { "The envoy left on Thursday.", "DATE XXXX-WXX-4 Thursday" },
    { "The accord was signed on March 5.", "DATE XXXX-03-05 March 5" },
    { "The accord was signed in July.", "DATE XXXX-07 July" },
    { "The accord was signed on 5 July 2019.", "DATE 2019-07-05 5 July 2019" },
    { "The truce collapsed last week.", "DATE XXXX-WXX last week" },
    { "They met yesterday.", "DATE XXXX-XX-XX yesterday" },
};

/* The article is of November 2024, nobody knows the day. */
static const struct {
    const char *text, *want;
} of_a_month[] = {
    { "The truce collapsed last year.", "DATE 2023 last year" },
    { "The truce collapsed last month.", "DATE 2024-10 last month" },
    { "The truce collapsed in July.", "DATE 2024-07 July" },
    { "The truce collapsed on Monday.", "DATE XXXX-WXX-1 Monday" },
    { "The truce collapsed last week.", "DATE XXXX-WXX last week" },
};

static dm_reader *reader;
static dm_worker *worker;

static void shown(const struct article *a, char *out, size_t room)
{
    static const char *const types[] = { "DATE", "TIME", "DURATION", "SET" };
    size_t n = 0;
    out[0] = '\0';
    for (size_t i = 0; i < a->n_times && n < room; i++) {
        const struct time_expression *x = &a->times[i];
        struct span words = tokens_text(a, x->first, x->end);
        n += (size_t)snprintf(out + n, room - n, "%s%s %.*s %.*s", i ? "; " : "", types[x->type],
                              SPAN_FMT(x->value), SPAN_FMT(words));
    }
}

static size_t wrong_of(const char *text, const char *want, const char *date)
{
    char got[512];
    const dm_records *records;
    dm_article *a = stages_read(worker, text, date, &records);
    shown(a, got, sizeof got);
    bool same = strcmp(got, want) == 0;
    if (!same)
        print_error("%s\n  found    %s\n  expected %s\n", text, got, want);
    dm_article_free(a);
    return !same;
}

static void finds_times_and_their_values(void **state)
{
    (void)state;
    if (reader == NULL)
        skip();
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        wrong += wrong_of(cases[i].text, cases[i].want, DAY);
    for (size_t i = 0; i < sizeof undated / sizeof undated[0]; i++)
        wrong += wrong_of(undated[i].text, undated[i].want, NULL);
    for (size_t i = 0; i < sizeof of_a_month / sizeof of_a_month[0]; i++)
        wrong += wrong_of(of_a_month[i].text, of_a_month[i].want, "2024-11");
    assert_int_equal(wrong, 0);
}

static void dates_agree_with_values(void **state)
{
    (void)state;
    if (reader == NULL)
        skip();
    const dm_records *records;
    dm_article *a =
        stages_read(worker, "They met on Friday, last week, in July and in 2011.", DAY, &records);
    static const uint8_t precision[] = { PRECISION_DAY, PRECISION_WEEK, PRECISION_MONTH,
                                         PRECISION_YEAR };
    assert_int_equal(a->n_times, 4);
    for (size_t i = 0; i < 4; i++) {
        char text[16];
        date_text(a->times[i].date, text);
        assert_int_equal(a->times[i].date.precision, precision[i]);
        assert_true(span_is(a->times[i].value, text));
    }
    dm_article_free(a);
}

static void says_what_only_shades(void **state)
{
    (void)state;
    if (reader == NULL)
        skip();
    static const char *const want[] = { "START", "MID", "END", "MORE_THAN", "APPROX", "" };
    const dm_records *records;
    dm_article *a = stages_read(worker,
                                "They met in early 2019, in mid-May, in late July, for more than "
                                "two years, for about ten days and on Friday.",
                                DAY, &records);
    assert_int_equal(a->n_times, 6);
    for (size_t i = 0; i < 6; i++)
        assert_true(span_is(a->times[i].mod, want[i]));
    assert_true(span_starts(a->times[0].rule, "data/times/"));
    dm_article_free(a);
}

static int open_all(void **state)
{
    (void)state;
    reader = stages_reader(&worker);
    return 0;
}

static int close_all(void **state)
{
    (void)state;
    dm_worker_free(worker);
    dm_reader_free(reader);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(finds_times_and_their_values),
                                        cmocka_unit_test(dates_agree_with_values),
                                        cmocka_unit_test(says_what_only_shades) };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
