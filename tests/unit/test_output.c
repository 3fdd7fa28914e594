/* test_output.c -- lines of JSON and what each format makes of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "output/columns.h"
#include "output/line_read.h"
#include "output/output.h"
#include "records.h"

#include <stdlib.h>

static void numbers_are_short_and_exact(void **state)
{
    (void)state;
    static const struct {
        double given;
        const char *want;
    } cases[] = {
        { 0, "0" },
        { -0.0, "0" },
        { 4000000, "4000000" },
        { 0.1, "0.1" },
        { 2.8, "2.8" },
        { 46.2022, "46.2022" },
        { -9.5, "-9.5" },
        { 1e20, "1e+20" },
        { 1.0 / 3, "0.3333333333333333" },
        { NAN, "null" },
        { INFINITY, "null" },
        { 5e-324, "5e-324" },
        { 123456789012345, "123456789012345" },
        { 0.30000000000000004, "0.30000000000000004" },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct buffer b = { 0 };
        line_number(&b, cases[i].given);
        assert_string_equal(buffer_string(&b), cases[i].want);
        if (isfinite(cases[i].given))
            assert_true(strtod(buffer_string(&b), NULL) == cases[i].given);
        buffer_clear(&b);
    }
}

static void strings_survive(void **state)
{
    (void)state;
    static const char given[] = "\"Türkiye’s\" \\ tab\t line\n bell\a zero\0 del\x7f \U0001F54A";
    struct span text = { given, sizeof(given) - 1 };
    struct buffer b = { 0 }, back = { 0 };
    line_string(&b, text);
    for (size_t i = 0; i < b.len; i++)
        assert_true((unsigned char)b.at[i] >= 0x20 && b.at[i] != 0x7F);
    line_text(&back, buffer_span(&b));
    assert_true(span_eq(buffer_span(&back), text));
    buffer_clear(&b);
    buffer_clear(&back);
}

static void surrogates_and_broken_escapes(void **state)
{
    (void)state;
    static const struct {
        const char *given, *want;
    } cases[] = {
        { "\"\\ud83d\\udd4a\"", "\U0001F54A" },
        { "\"\\u00e9\\/\"", "é/" },
        { "\"\\ud83d\"", "\uFFFD" },
        { "\"\\u12\"", "\uFFFD" },
        { "\"a\\\"", "a" },
        { "12", "12" },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct buffer b = { 0 };
        line_text(&b, span_of(cases[i].given));
        assert_string_equal(buffer_string(&b), cases[i].want);
        buffer_clear(&b);
    }
}

static void members_are_found(void **state)
{
    (void)state;
    struct span line =
        SPAN("{\"a\":{\"b\":[1,{\"c\":\"}\\\"]\"}]}, \"b\" : null,\"d\":[],\"e\":-1.5e3}");
    assert_true(span_is(line_member(line, "a"), "{\"b\":[1,{\"c\":\"}\\\"]\"}]}"));
    assert_true(line_null(line_member(line, "b")));
    assert_true(line_null(line_member(line, "c")));
    assert_true(span_is(line_member(line, "d"), "[]"));
    assert_true(line_double(line_member(line, "e"), 0) == -1500);
    static const char *const broken[] = { "",          "{",  "{\"a", "{\"a\":", "[1,",
                                          "{\"a\":[}", "{]", "\"",   "{\"\\" };
    for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++)
        assert_true(line_member(span_of(broken[i]), "a").len <= strlen(broken[i]));
}

/* A line of the article of records.h: the first of its kind. */
static void line_of(enum record_kind kind, struct buffer *line)
{
    struct arena a = { 0 };
    struct records r = { .arena = &a };
    put_article(&r, "a.txt", "v1", "2024-03-11");
    assert_true(records_finish(&r));
    for (size_t i = 0; i < r.n && line->len == 0; i++)
        if (r.items[i].kind == kind)
            record_line(line, &r.items[i]);
    assert_true(line->len > 0);
    arena_clear(&a);
}

static void a_line_has_every_field_in_order(void **state)
{
    (void)state;
    for (int k = 0; k < RECORD_KINDS; k++) {
        struct arena a = { 0 };
        struct records r = { .arena = &a };
        struct buffer line = { 0 };
        struct span key, value;
        put_record(&r, (enum record_kind)k, "a", "Words.", 0, 0, 0, 5);
        assert_true(records_finish(&r));
        record_line(&line, &r.items[0]);
        struct line_steps steps = { buffer_span(&line), false };
        assert_true(line_next(&steps, &key, &value) && span_is(key, "record"));
        for (size_t i = 0; i < common_count((enum record_kind)k); i++)
            assert_true(line_next(&steps, &key, &value) && span_is(key, common_fields[i].name));
        for (size_t i = 0; i < record_kinds[k].n_fields; i++)
            assert_true(line_next(&steps, &key, &value) &&
                        span_is(key, record_kinds[k].fields[i].name));
        assert_false(line_next(&steps, &key, &value));
        buffer_clear(&line);
        arena_clear(&a);
    }
}

static void a_position_as_json(void **state)
{
    (void)state;
    struct buffer line = { 0 };
    line_of(RECORD_POSITION, &line);
    assert_true(span_is(line_member(buffer_span(&line), "holder"),
                        "{\"text\":\"Damascus\",\"name\":\"Damascus\",\"description\":null,"
                        "\"code\":\"SYR\",\"sector\":\"GOV\","
                        "\"office\":null,\"actor\":null,\"start\":null,\"end\":null}"));
    assert_true(span_is(line_member(buffer_span(&line), "negated"), "false"));
    assert_true(span_is(line_member(buffer_span(&line), "reported_by"), "null"));
    assert_true(span_is(line_member(buffer_span(&line), "confidence"), "0.4"));
    buffer_clear(&line);
}

static void in_format(const char *format, enum record_kind kind, size_t width, const char *line,
                      struct buffer *out)
{
    struct output o;
    struct buffer own = { 0 };
    if (line == NULL)
        line_of(kind, &own);
    else
        buffer_text(&own, line);
    output_begin(&o, output_format(format), kind, width);
    output_record(&o, buffer_span(&own));
    output_record(&o, buffer_span(&own));
    output_end(&o);
    assert_false(o.out.failed);
    buffer_add(out, buffer_span(&o.out));
    output_clear(&o);
    buffer_clear(&own);
}

static size_t count(struct span text, char c)
{
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++)
        n += text.at[i] == c;
    return n;
}

static void tsv_keeps_its_shape(void **state)
{
    (void)state;
    struct buffer out = { 0 };
    in_format("tsv", RECORD_QUOTE, 0,
              "{\"record\":\"quote\",\"id\":\"1\",\"document\":\"a\\tb\",\"text\":\"x\\ny\\\\z\"}",
              &out);
    assert_int_equal(count(buffer_span(&out), '\n'), 3);
    struct span rest = buffer_span(&out), line;
    struct column columns[COLUMNS_MAX];
    size_t n = columns_of(RECORD_QUOTE, columns);
    while (span_next(&rest, '\n', &line) && line.len > 0)
        assert_int_equal(count(line, '\t'), n - 1);
    assert_true(span_find(buffer_span(&out), SPAN("a\\tb\tx\\ny\\\\z\t")) != SIZE_MAX);
    buffer_clear(&out);
}

static void csv_quotes(void **state)
{
    (void)state;
    struct buffer out = { 0 };
    in_format("csv", RECORD_QUOTE, 0,
              "{\"record\":\"quote\",\"id\":\"1\",\"document\":\"a,b\",\"text\":\"say \\\"x\\\"\"}",
              &out);
    assert_true(span_find(buffer_span(&out), SPAN("\n1,\"a,b\",\"say \"\"x\"\"\",")) != SIZE_MAX);
    assert_true(span_starts(buffer_span(&out), "id,document,text,sentence,"));
    buffer_clear(&out);
}

static void columns_of_entities(void **state)
{
    (void)state;
    struct buffer line = { 0 }, cell = { 0 };
    struct column columns[COLUMNS_MAX];
    line_of(RECORD_EVENT, &line);
    static const struct {
        const char *field, *suffix, *want;
    } cases[] = {
        { "actor", "", "TUR:GOV; SYR:GOV" },
        { "actor", "_name", "Selin Aydoğan; Syria's envoy" },
        { "reported_by", "", "a spokesman" },
        { "event", "", "CONSULT; AGREE" },
        { "recipient", "", "" },
        { "event_loc", "", "" },
    };
    size_t n = columns_of(RECORD_EVENT, columns), seen = 0;
    for (size_t c = 0; c < n; c++)
        for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
            if (strcmp(columns[c].field, cases[i].field) != 0 ||
                strcmp(columns[c].suffix, cases[i].suffix) != 0)
                continue;
            buffer_empty(&cell);
            column_cell(&cell, &columns[c], buffer_span(&line));
            assert_string_equal(buffer_string(&cell), cases[i].want);
            seen++;
        }
    assert_int_equal(seen, sizeof(cases) / sizeof(cases[0]));
    buffer_clear(&line);
    buffer_clear(&cell);
}

static void size_and_offices_in_cells(void **state)
{
    (void)state;
    struct buffer b = { 0 };
    cell_value(&b, SPAN("{\"dead\":{\"low\":5,\"high\":10},\"injured\":{\"low\":3,\"high\":3},"
                        "\"arrested\":{\"low\":100,\"high\":null},\"participants\":{\"low\":null,"
                        "\"high\":9}}"));
    assert_string_equal(buffer_string(&b), "dead=5-10; injured=3; arrested=100-; participants=-9");
    buffer_empty(&b);
    cell_value(&b, SPAN("[[1,4],[9,12]]"));
    assert_string_equal(buffer_string(&b), "1-4; 9-12");
    buffer_clear(&b);
}

static size_t shown_width(struct span line)
{
    size_t n = 0;
    for (size_t i = 0; i < line.len; i++)
        n += ((unsigned char)line.at[i] & 0xC0) != 0x80;
    return n;
}

static void tables_fit(void **state)
{
    (void)state;
    static const enum record_kind kinds[] = { RECORD_DOCUMENT, RECORD_EVENT,  RECORD_QUOTE,
                                              RECORD_POSITION, RECORD_FIGURE, RECORD_OFFICE };
    for (size_t width = 80; width <= 200; width += 16)
        for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
            struct buffer out = { 0 };
            struct span line;
            in_format("table", kinds[i], width, NULL, &out);
            struct span rest = buffer_span(&out);
            while (span_next(&rest, '\n', &line)) {
                assert_true(shown_width(line) <= width);
                assert_false(span_ends(line, " "));
            }
            buffer_clear(&out);
        }
}

static void tables_disarm_control_characters(void **state)
{
    (void)state;
    struct buffer out = { 0 };
    in_format("table", RECORD_QUOTE, 120,
              "{\"record\":\"quote\",\"id\":\"0123456789abcdef\",\"document\":\"a\",\"sentence\":3,"
              "\"quote\":\"red \\u001b[31m \\u202e turned \\u009b1m \\u0007\"}",
              &out);
    struct span text = buffer_span(&out);
    for (size_t i = 0; i < text.len; i++)
        assert_true((unsigned char)text.at[i] >= 0x20 || text.at[i] == '\n');
    assert_true(span_find(text, SPAN("\xE2\x80\xAE")) == SIZE_MAX);
    assert_true(span_find(text, SPAN("\xC2\x9B")) == SIZE_MAX);
    assert_true(span_find(text, SPAN("01234567\n")) != SIZE_MAX);
    buffer_clear(&out);
}

static void wide_characters_are_aligned(void **state)
{
    (void)state;
    struct buffer out = { 0 };
    struct output o;
    output_begin(&o, output_format("table"), RECORD_OFFICE, 100);
    output_record(&o, SPAN("{\"person\":\"习近平\",\"office\":\"president\"}"));
    output_record(&o, SPAN("{\"person\":\"Abcdef\",\"office\":\"president\"}"));
    output_end(&o);
    assert_true(span_find(buffer_span(&o.out), SPAN("习近平  president")) != SIZE_MAX);
    assert_true(span_find(buffer_span(&o.out), SPAN("Abcdef  president")) != SIZE_MAX);
    output_clear(&o);
    buffer_clear(&out);
}

static void an_empty_list_is_still_json(void **state)
{
    (void)state;
    struct output o;
    output_begin(&o, output_format("json"), RECORD_QUOTE, 80);
    output_end(&o);
    assert_string_equal(buffer_string(&o.out), "[]\n");
    output_clear(&o);
    assert_null(output_format("xml"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_short_and_exact),
        cmocka_unit_test(strings_survive),
        cmocka_unit_test(surrogates_and_broken_escapes),
        cmocka_unit_test(members_are_found),
        cmocka_unit_test(a_line_has_every_field_in_order),
        cmocka_unit_test(a_position_as_json),
        cmocka_unit_test(tsv_keeps_its_shape),
        cmocka_unit_test(csv_quotes),
        cmocka_unit_test(columns_of_entities),
        cmocka_unit_test(size_and_offices_in_cells),
        cmocka_unit_test(tables_fit),
        cmocka_unit_test(tables_disarm_control_characters),
        cmocka_unit_test(wide_characters_are_aligned),
        cmocka_unit_test(an_empty_list_is_still_json),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
