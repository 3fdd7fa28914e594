/* pipeline.c -- the table of stages: the only file that knows the order.
 *
 * A stage changes only the layers it writes; a test checks that nothing is read before it was
 * written. */
#include "pipeline.h"

#include "sentences/sentences.h"

#include <time.h>

static dm_status run_sentences(struct article *a, const struct knowledge *k, dm_report *why)
{
    return sentences_split(a, k->splitter, why);
}

const struct stage stages[] = {
    { "sentences", LAYER_TEXT, LAYER_SENTENCES | LAYER_TOKENS, run_sentences },
    { "trees", LAYER_SENTENCES | LAYER_TOKENS, LAYER_TREES, trees_read },
    { "names", LAYER_TREES, LAYER_NAMES, names_find },
    { "times", LAYER_TREES | LAYER_NAMES, LAYER_TIMES, times_find },
    { "actors", LAYER_TREES | LAYER_NAMES, LAYER_ACTORS, actors_find },
    { "amounts", LAYER_TREES | LAYER_NAMES | LAYER_TIMES | LAYER_ACTORS, LAYER_AMOUNTS,
      amounts_find },
    { "quotes", LAYER_TREES | LAYER_NAMES | LAYER_ACTORS, LAYER_QUOTES, quotes_find },
};
const size_t n_stages = sizeof stages / sizeof *stages;

uint64_t clock_ns(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000U + (uint64_t)t.tv_nsec;
}

static dm_status run_from(size_t first, struct article *a, const struct knowledge *k,
                          struct stage_times *times, dm_report *why)
{
    for (size_t i = first; i < n_stages; i++) {
        uint64_t start = clock_ns();
        dm_status s = stages[i].run(a, k, why);
        times->ns[i] += clock_ns() - start;
        if (s != DM_OK)
            return s;
    }
    return DM_OK;
}

dm_status pipeline_run(struct article *a, const struct knowledge *k, struct stage_times *times,
                       dm_report *why)
{
    return run_from(0, a, k, times, why);
}

dm_status pipeline_run_given(struct article *a, const struct knowledge *k,
                             struct stage_times *times, dm_report *why)
{
    return run_from(1, a, k, times, why);
}
