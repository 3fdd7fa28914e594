/* test_record.c -- ids, their stability, and the order of records. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "records.h"

static void id_of(const struct record *r, char out[17])
{
    assert_int_equal(r->id.len, 16);
    memcpy(out, r->id.at, 16);
    out[16] = '\0';
}

/* The id of a quote with these properties, alone in its document. */
static void quote_id(const char *document, const char *text, uint32_t start, uint32_t own,
                     uint32_t sentence, char out[17])
{
    struct arena a = { 0 };
    struct records r = { .arena = &a };
    assert_non_null(put_record(&r, RECORD_QUOTE, document, text, sentence, start, own, own + 3));
    assert_true(records_finish(&r));
    id_of(&r.items[0], out);
    arena_clear(&a);
}

static void ids_tell_where_words_were_read(void **state)
{
    (void)state;
    char base[17], other[17];
    quote_id("a.txt", "We refuse, she said.", 100, 103, 4, base);
    assert_int_equal(strspn(base, "0123456789abcdef"), 16);

    quote_id("a.txt", "We refuse, she said.", 500, 503, 9, other);
    assert_string_equal(base, other); /* moved within the document */
    quote_id("a.txt", "We  refuse,\nshe said. ", 100, 103, 4, other);
    assert_string_equal(base, other); /* wrapped otherwise */
    quote_id("b.txt", "We refuse, she said.", 100, 103, 4, other);
    assert_string_not_equal(base, other);
    quote_id("a.txt", "We agree, she said.", 100, 103, 4, other);
    assert_string_not_equal(base, other);
    quote_id("a.txt", "We refuse, she said.", 100, 104, 4, other);
    assert_string_not_equal(base, other);
}

/* Ids are promised to stay: this one may never change. */
static void ids_are_fixed_for_ever(void **state)
{
    (void)state;
    char id[17];
    quote_id("a.txt", "We refuse, she said.", 100, 103, 4, id);
    assert_string_equal(id, "8a7428a411b61020");
}

static void equals_get_different_ids(void **state)
{
    (void)state;
    struct arena a = { 0 };
    struct records r = { .arena = &a };
    for (uint32_t i = 0; i < 3; i++)
        put_record(&r, RECORD_QUOTE, "a", "We refuse.", i, i * 20, i * 20 + 2, i * 20 + 5);
    put_record(&r, RECORD_POSITION, "a", "We refuse.", 0, 0, 2, 5);
    assert_true(records_finish(&r));
    for (size_t i = 0; i < r.n; i++)
        for (size_t j = 0; j < i; j++)
            assert_false(span_eq(r.items[i].id, r.items[j].id));
    char alone[17], first[17];
    quote_id("a", "We refuse.", 0, 2, 0, alone);
    id_of(&r.items[0], first);
    assert_string_equal(alone, first); /* a repetition further down does not change it */
    arena_clear(&a);
}

static void order_is_reading_order(void **state)
{
    (void)state;
    struct arena a = { 0 };
    struct records r = { .arena = &a };
    put_record(&r, RECORD_POSITION, "a", "Second.", 1, 10, 12, 14);
    put_record(&r, RECORD_QUOTE, "a", "Second.", 1, 10, 12, 14);
    put_record(&r, RECORD_ACTOR, "a", "Second.", 1, 10, 11, 12);
    put_record(&r, RECORD_EVENT, "a", "First.", 0, 0, 3, 4);
    put_record(&r, RECORD_DOCUMENT, "a", "First. Second.", 0, 0, 0, 0);
    assert_true(records_finish(&r));
    static const enum record_kind want[] = { RECORD_DOCUMENT, RECORD_EVENT, RECORD_ACTOR,
                                             RECORD_QUOTE, RECORD_POSITION };
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(r.items[i].kind, want[i]);
    arena_clear(&a);
}

/* The order in which rules happen to fire must not show. */
static void order_of_making_does_not_matter(void **state)
{
    (void)state;
    char ids[2][4][17];
    for (int turn = 0; turn < 2; turn++) {
        struct arena a = { 0 };
        struct records r = { .arena = &a };
        for (int i = 0; i < 4; i++) {
            uint32_t at = (uint32_t)(turn == 0 ? i : 3 - i);
            put_record(&r, RECORD_QUOTE, "a", "We refuse.", at, at * 20, at * 20, at * 20 + 2);
        }
        assert_true(records_finish(&r));
        for (int i = 0; i < 4; i++)
            id_of(&r.items[i], ids[turn][i]);
        arena_clear(&a);
    }
    for (int i = 0; i < 4; i++)
        assert_string_equal(ids[0][i], ids[1][i]);
}

static void document_id_is_of_its_key(void **state)
{
    (void)state;
    char ids[2][17];
    for (int i = 0; i < 2; i++) {
        struct arena a = { 0 };
        struct records r = { .arena = &a };
        put_record(&r, RECORD_DOCUMENT, "a.txt", i == 0 ? "Old text." : "New text.", 0, 0, 0, 0);
        assert_true(records_finish(&r));
        id_of(&r.items[0], ids[i]);
        arena_clear(&a);
    }
    assert_string_equal(ids[0], ids[1]);
}

static void references_follow_the_id(void **state)
{
    (void)state;
    struct arena a = { 0 };
    struct records r = { .arena = &a };
    struct record *actor = put_record(&r, RECORD_ACTOR, "a", "She left.", 0, 0, 0, 3);
    struct span reference = actor->id;
    struct entity *e = one_entity(&a, "She", "Selin Aydoğan", "TUR", "GOV");
    e->actor = reference;
    record_entity(put_record(&r, RECORD_QUOTE, "a", "She left.", 0, 0, 4, 8), QUOTE_SPEAKER, e);
    assert_true(records_finish(&r));
    assert_true(span_eq(r.items[0].id, r.items[1].values[QUOTE_SPEAKER].as.entities->actor));
    assert_false(span_is(r.items[0].id, "0000000000000000"));
    arena_clear(&a);
}

static void values_begin_empty(void **state)
{
    (void)state;
    struct arena a = { 0 };
    struct records r = { .arena = &a };
    struct record *p = record_new(&r, RECORD_POSITION);
    assert_int_equal(p->values[POSITION_MATTER].type, VALUE_NULL);
    assert_int_equal(p->values[POSITION_MATTER_SPANS].type, VALUE_SPANS);
    assert_int_equal(p->values[POSITION_MATTER_SPANS].n, 0);
    assert_int_equal(p->values[POSITION_NEGATED].type, VALUE_FLAG);
    record_text(p, POSITION_MATTER, SPAN("troops"));
    record_text(p, POSITION_MATTER, SPAN(""));
    assert_int_equal(p->values[POSITION_MATTER].type, VALUE_NULL);
    record_text(NULL, POSITION_MATTER, SPAN("nobody minds"));
    arena_clear(&a);
}

static void confidence_is_cut_and_rounded(void **state)
{
    (void)state;
    static const struct {
        double given, want;
    } cases[] = { { 0.87f, 0.87 }, { 1.5, 1 }, { -1, 0 }, { NAN, 0 }, { 0.123456, 0.1235 } };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct arena a = { 0 };
        struct records r = { .arena = &a };
        put_record(&r, RECORD_QUOTE, "a", "We.", 0, 0, 0, 2)->confidence = cases[i].given;
        assert_true(records_finish(&r));
        assert_true(r.items[0].confidence == cases[i].want);
        arena_clear(&a);
    }
}

static void tables_are_whole(void **state)
{
    (void)state;
    for (int k = 0; k < RECORD_KINDS; k++) {
        assert_non_null(record_kinds[k].name);
        for (size_t i = 0; i < record_kinds[k].n_fields; i++) {
            assert_non_null(record_kinds[k].fields[i].name);
            for (size_t j = 0; j < i; j++)
                assert_string_not_equal(record_kinds[k].fields[i].name,
                                        record_kinds[k].fields[j].name);
        }
    }
    assert_string_equal(record_kinds[RECORD_POSITION].fields[POSITION_CONDITION_KIND].name,
                        "condition_kind");
    assert_non_null(field_choices(RECORD_EVENT, EVENT_STATUS));
    assert_null(field_choices(RECORD_EVENT, EVENT_DATE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ids_tell_where_words_were_read),
        cmocka_unit_test(ids_are_fixed_for_ever),
        cmocka_unit_test(equals_get_different_ids),
        cmocka_unit_test(order_is_reading_order),
        cmocka_unit_test(order_of_making_does_not_matter),
        cmocka_unit_test(document_id_is_of_its_key),
        cmocka_unit_test(references_follow_the_id),
        cmocka_unit_test(values_begin_empty),
        cmocka_unit_test(confidence_is_cut_and_rounded),
        cmocka_unit_test(tables_are_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
