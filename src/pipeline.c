/* pipeline.c -- the table of stages: the only file that knows the order.
 *
 * A stage changes only the layers it writes; a test checks that nothing is read before it was
 * written. */
#include "pipeline.h"

#include "sentences/sentences.h"

#include <time.h>

static dm_status run_sentences(struct article *a, const struct knowledge *k, dm_report *why)
{
    return a->given_tokens ? DM_OK : sentences_split(a, k->splitter, why);
}

enum { PIPELINE_TOGETHER = 64 };

const struct stage stages[] = {
    { "sentences", LAYER_TEXT, LAYER_SENTENCES | LAYER_TOKENS, run_sentences, NULL },
    { "skips", LAYER_SENTENCES | LAYER_TOKENS, LAYER_SKIPS, skips_find, NULL },
    { "trees", LAYER_SENTENCES | LAYER_TOKENS | LAYER_SKIPS, LAYER_TREES, trees_read,
      trees_read_all },
    { "names", LAYER_TREES, LAYER_NAMES, names_find, NULL },
    { "times", LAYER_TREES | LAYER_NAMES, LAYER_TIMES, times_find, NULL },
    { "matches", LAYER_TREES, LAYER_MATCHES, matches_read, NULL },
    { "places", LAYER_TREES | LAYER_NAMES, LAYER_PLACES, places_find, NULL },
    { "chains", LAYER_TREES | LAYER_NAMES | LAYER_TIMES | LAYER_MATCHES, LAYER_CHAINS, chains_find,
      NULL },
    { "actors",
      LAYER_TREES | LAYER_NAMES | LAYER_TIMES | LAYER_MATCHES | LAYER_PLACES | LAYER_CHAINS,
      LAYER_ACTORS, actors_find, NULL },
    { "amounts", LAYER_TREES | LAYER_NAMES | LAYER_TIMES | LAYER_ACTORS, LAYER_AMOUNTS,
      amounts_find, NULL },
    { "quotes", LAYER_TREES | LAYER_NAMES | LAYER_ACTORS, LAYER_QUOTES, quotes_find, NULL },
};
const size_t n_stages = sizeof stages / sizeof *stages;

uint64_t clock_ns(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000U + (uint64_t)t.tv_nsec;
}

static void run_each(const struct stage *stage, struct passage *p, size_t n,
                     const struct knowledge *k)
{
    for (size_t i = 0; i < n; i++)
        if (p[i].status == DM_OK)
            p[i].status = stage->run(p[i].article, k, p[i].why);
}

/* All that are good so far; what fails together is tried again one by one, so that each error is
 * its own article's. */
static void run_together(const struct stage *stage, struct passage *p, size_t n,
                         const struct knowledge *k)
{
    struct article *good[PIPELINE_TOGETHER];
    size_t n_good = 0;
    for (size_t i = 0; i < n; i++)
        if (p[i].status == DM_OK)
            good[n_good++] = p[i].article;
    dm_report unused = { "" };
    if (n_good < 2 || stage->run_all(good, n_good, k, &unused) != DM_OK)
        run_each(stage, p, n, k);
}

static void run_some(struct passage *p, size_t n, enum pipeline_end end, const struct knowledge *k,
                     struct stage_times *times)
{
    bool names = false;
    for (size_t i = 0; i < n_stages && !(names && end == PIPELINE_NAMES); i++) {
        uint64_t start = clock_ns();
        if (stages[i].run_all != NULL)
            run_together(&stages[i], p, n, k);
        else
            run_each(&stages[i], p, n, k);
        times->ns[i] += clock_ns() - start;
        names = (stages[i].writes & LAYER_NAMES) != 0;
    }
}

/* A look-up that has no memory finds nothing, and many don't say why: an article that lacks a
 * piece must not pass for a whole one. */
static void refuse_starved(struct passage *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (p[i].status == DM_OK && p[i].article->arena.failed)
            p[i].status = fail(p[i].why, DM_NO_MEMORY, "out of memory");
}

void pipeline_run(struct passage *passages, size_t n, enum pipeline_end end,
                  const struct knowledge *k, struct stage_times *times)
{
    for (size_t i = 0; i < n; i += PIPELINE_TOGETHER)
        run_some(passages + i, n - i < PIPELINE_TOGETHER ? n - i : PIPELINE_TOGETHER, end, k,
                 times);
    refuse_starved(passages, n);
}
