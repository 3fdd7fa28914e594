/* test_dates.c -- dates as pages, feeds and addresses write them. */
#include "intake/dates.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* Day, minute of the day and zone; "-" where not told. */
static void moment_text(const char *given, char out[64])
{
    struct moment m;
    char day[16], minute[16] = "-", zone[16] = "-";
    if (!moment_read(span_of(given), &m)) {
        (void)snprintf(out, 64, "none");
        return;
    }
    date_text(m.day, day);
    if (m.minute >= 0)
        (void)snprintf(minute, sizeof minute, "%d", m.minute);
    if (m.zoned)
        (void)snprintf(zone, sizeof zone, "%d", m.zone);
    (void)snprintf(out, 64, "%s %s %s", day, minute, zone);
}

static void test_moments(void **state)
{
    static const struct {
        const char *given, *want;
    } rows[] = {
        { "2024-03-05", "2024-03-05 - -" },
        { "2024-03-05T10:01:02Z", "2024-03-05 601 0" },
        { "2024-03-05T10:01:02.123+00:00", "2024-03-05 601 0" },
        { "2024-03-05T23:30:00-05:00", "2024-03-05 1410 -300" },
        { "2024-03-05T23:30:00+0530", "2024-03-05 1410 330" },
        { "2024-03-05 23:30", "2024-03-05 1410 -" },
        { "2024-03-05T", "2024-03-05 - -" },
        { "2024-03-05T99:99Z", "2024-03-05 - -" },
        { "20240305T100100Z", "2024-03-05 - -" },
        { "2024/03/05", "2024-03-05 - -" },
        { "Tue, 05 Mar 2024 10:01:02 GMT", "2024-03-05 601 0" },
        { "Tuesday, 5 March 2024", "2024-03-05 - -" },
        { "March 5, 2024", "2024-03-05 - -" },
        { "Sept. 5, 2023", "2023-09-05 - -" },
        { "04:25:06 PM IST Apr 08, 2020", "2020-04-08 - -" },
        { "1709632800", "2024-03-05 600 0" },
        { "1709632800000", "2024-03-05 600 0" },
        { "123456789012", "none" },
        { "2024-02-30", "none" },
        { "2024-03", "none" },
        { "March 2024", "none" },
        { "0001-01-01T00:00:00Z", "none" },
        { "3 hours ago", "none" },
        { "", "none" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char got[64];
        moment_text(rows[i].given, got);
        if (strcmp(got, rows[i].want) != 0)
            print_error("%s\n", rows[i].given);
        assert_string_equal(got, rows[i].want);
    }
}

static void test_found(void **state)
{
    static const struct {
        const char *given;
        enum date_order order;
        const char *want, *words;
    } rows[] = {
        { "By Anna Example | March 5, 2024 at 9:00", 0, "2024-03-05", "March 5, 2024" },
        { "Updated 5th of March, 2024", 0, "2024-03-05", "5th of March, 2024" },
        { "Posted 03/04/2021", DATE_ORDER_DMY, "2021-04-03", "03/04/2021" },
        { "Posted 03/04/2021", DATE_ORDER_MDY, "2021-03-04", "03/04/2021" },
        { "Posted 03/04/2021", DATE_ORDER_UNKNOWN, "", "" },
        { "Posted 04/04/2021", DATE_ORDER_UNKNOWN, "2021-04-04", "04/04/2021" },
        { "Posted 30/04/2021", DATE_ORDER_MDY, "2021-04-30", "30/04/2021" },
        { "Posted 04/30/2021", DATE_ORDER_DMY, "2021-04-30", "04/30/2021" },
        { "am 02.12.19", DATE_ORDER_MDY, "2019-12-02", "02.12.19" },
        { "on 2021-4-3, they", DATE_ORDER_MDY, "2021-04-03", "2021-4-3" },
        { "version 1.2.3", DATE_ORDER_DMY, "", "" },
        { "192.168.10.20", DATE_ORDER_DMY, "", "" },
        { "1.2.2021.4", DATE_ORDER_DMY, "", "" },
        { "at 10:30 and 12.5 percent, 2024", DATE_ORDER_DMY, "", "" },
        { "may 2024 be kinder", DATE_ORDER_DMY, "", "" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct found_date f;
        char got[16] = "";
        struct span given = span_of(rows[i].given), words = { "", 0 };
        if (date_find(given, rows[i].order, &f)) {
            date_text(f.date, got);
            words = span_cut(given, f.start, f.end);
        }
        if (strcmp(got, rows[i].want) != 0)
            print_error("%s\n", rows[i].given);
        assert_string_equal(got, rows[i].want);
        assert_true(span_is(words, rows[i].words));
    }
}

static void test_addresses(void **state)
{
    static const struct {
        const char *given, *want;
    } rows[] = {
        { "https://a.example/2024/03/05/post-reopens", "2024-03-05" },
        { "https://a.example/2024/mar/05/post-reopens", "2024-03-05" },
        { "https://a.example/world/2024-03-05/post", "2024-03-05" },
        { "https://a.example/blog/2024/march/05/post", "2024-03-05" },
        { "https://a.example/news/20240305/post", "2024-03-05" },
        { "https://a.example/news/post-reopens-20240305", "2024-03-05" },
        { "https://a.example/news/20249305/post", "" },
        { "https://a.example/news/120240305/post", "" },
        { "https://a.example/2024/03/post", "" },
        { "https://a.example/2024/13/05/post", "" },
        { "https://a.example/1850/03/05/post", "" },
        { "/2024/03/05/", "2024-03-05" },
        { "", "" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct date d = { 0 };
        char got[16] = "";
        if (date_of_url(span_of(rows[i].given), &d))
            date_text(d, got);
        if (strcmp(got, rows[i].want) != 0)
            print_error("%s\n", rows[i].given);
        assert_string_equal(got, rows[i].want);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_moments),
        cmocka_unit_test(test_found),
        cmocka_unit_test(test_addresses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
