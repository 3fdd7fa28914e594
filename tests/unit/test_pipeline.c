/* test_pipeline.c -- the table of stages holds: nothing is read before it was written, every layer
 * is written once, and by one stage only. */
#include "pipeline.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

/* Intake gives the text, the records are made behind the last stage; the rest is the stages' work.
 */
enum { GIVEN = LAYER_TEXT, MADE = LAYER_RECORDS };

static void nothing_is_read_before_it_was_written(void **state)
{
    (void)state;
    unsigned there = GIVEN;
    for (size_t i = 0; i < n_stages; i++) {
        if ((stages[i].reads & ~there) != 0)
            fail_msg("%s reads layers 0x%x that nobody wrote", stages[i].name,
                     stages[i].reads & ~there);
        there |= stages[i].writes;
    }
}

static void every_layer_is_written_once(void **state)
{
    (void)state;
    unsigned there = GIVEN;
    for (size_t i = 0; i < n_stages; i++) {
        assert_int_not_equal(stages[i].writes, 0);
        if ((stages[i].writes & there) != 0)
            fail_msg("%s writes layers 0x%x that were there already", stages[i].name,
                     stages[i].writes & there);
        there |= stages[i].writes;
    }
    unsigned all = 0;
    for (unsigned layer = LAYER_TEXT; layer < LAYER_RECORDS; layer <<= 1)
        all |= layer;
    if (there != all)
        fail_msg("nobody writes layers 0x%x", all & ~there);
}

static void every_stage_reads_and_runs(void **state)
{
    (void)state;
    assert_in_range(n_stages, 1, MAX_STAGES);
    for (size_t i = 0; i < n_stages; i++) {
        assert_non_null(stages[i].run);
        assert_int_not_equal(stages[i].reads, 0);
        assert_int_equal(stages[i].writes & MADE, 0);
        for (size_t k = 0; k < i; k++) {
            assert_string_not_equal(stages[i].name, stages[k].name);
            assert_true(stages[i].run != stages[k].run);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_read_before_it_was_written),
        cmocka_unit_test(every_layer_is_written_once),
        cmocka_unit_test(every_stage_reads_and_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
