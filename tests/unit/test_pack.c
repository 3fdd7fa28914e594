/* test_pack.c -- what another process sent: comes back as it was, or not at all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "output/output.h"
#include "records.h"
#include "records/pack.h"

#include <stdlib.h>

#include <cmocka.h> /* last: it takes the name `fail` */

static void test_numbers_and_spans(void **state)
{
    (void)state;
    static const uint64_t numbers[] = { 0, 1, 127, 128, 300, UINT32_MAX, UINT64_MAX };
    struct buffer b = { 0 };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        pack_number(&b, numbers[i]);
    pack_span(&b, SPAN("words"));
    pack_span(&b, SPAN(""));
    pack_span(&b, (struct span){ NULL, 0 });
    pack_double(&b, -0.25);
    struct unpack u = { .rest = buffer_span(&b) };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        assert_true(unpack_number(&u) == numbers[i]);
    assert_true(span_is(unpack_span(&u), "words"));
    struct span empty = unpack_span(&u);
    assert_true(empty.at != NULL && empty.len == 0);
    assert_null(unpack_span(&u).at);
    assert_true(unpack_double(&u) == -0.25);
    assert_true(unpack_done(&u));
    (void)unpack_number(&u); /* there is no more */
    assert_true(u.bad && !unpack_done(&u));
    buffer_clear(&b);
}

static void test_lengths_that_lie(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "\5abc",                                    /* four bytes said, three there */
        "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01", /* 2^64 - 1 */
        "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F", /* more than 64 bits */
        "\x80",                                     /* broken off */
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct unpack u = { .rest = span_of(wrong[i]) };
        assert_null(unpack_span(&u).at);
        assert_true(u.bad);
        u = (struct unpack){ .rest = span_of(wrong[i]) };
        (void)unpack_count(&u);
        assert_true(i == 0 || u.bad);
    }
}

static struct buffer lines_of(const struct records *r)
{
    struct buffer b = { 0 };
    for (size_t i = 0; i < r->n; i++) {
        record_line(&b, &r->items[i]);
        buffer_char(&b, '\n');
    }
    return b;
}

static void test_records_come_back(void **state)
{
    (void)state;
    struct arena from = { 0 }, to = { 0 };
    struct records given = { .arena = &from }, got;
    put_article(&given, "a.txt", "v1", "2024-03-11");
    assert_true(records_finish(&given) && given.n > 4);
    struct buffer packed = { 0 };
    records_pack(&packed, &given);
    struct unpack u = { .rest = buffer_span(&packed) };
    assert_true(records_unpack(&to, &u, &got));
    assert_true(unpack_done(&u));
    struct buffer before = lines_of(&given), after = lines_of(&got);
    assert_int_equal(before.len, after.len);
    assert_memory_equal(before.at, after.at, before.len);
    buffer_clear(&before);
    buffer_clear(&after);
    arena_clear(&to);
    /* Cut off or changed anywhere, it is refused or is other records; the sanitizers watch. */
    size_t good = 0;
    char *bytes = malloc(packed.len);
    assert_non_null(bytes);
    for (size_t i = 0; i < packed.len; i++) {
        memcpy(bytes, packed.at, packed.len);
        u = (struct unpack){ .rest = { bytes, i } };
        assert_false(records_unpack(&to, &u, &got) && unpack_done(&u));
        arena_clear(&to);
        bytes[i] = (char)(bytes[i] ^ (1 << (i % 8)));
        u = (struct unpack){ .rest = { bytes, packed.len } };
        if (records_unpack(&to, &u, &got)) {
            after = lines_of(&got);
            buffer_clear(&after);
            good++;
        }
        arena_clear(&to);
    }
    assert_true(good > 0 && good < packed.len);
    free(bytes);
    buffer_clear(&packed);
    arena_clear(&from);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numbers_and_spans),
        cmocka_unit_test(test_lengths_that_lie),
        cmocka_unit_test(test_records_come_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
