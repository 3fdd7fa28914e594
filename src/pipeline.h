/* pipeline.h -- the order of the stages. */
#ifndef DM_PIPELINE_H
#define DM_PIPELINE_H

#include "analysis/analysis.h"

enum {
    LAYER_TEXT = 1 << 0,
    LAYER_SENTENCES = 1 << 1,
    LAYER_TOKENS = 1 << 2,
    LAYER_TREES = 1 << 3,
    LAYER_NAMES = 1 << 4,
    LAYER_TIMES = 1 << 5,
    LAYER_ACTORS = 1 << 6,
    LAYER_AMOUNTS = 1 << 7,
    LAYER_QUOTES = 1 << 8,
    LAYER_SKIPS = 1 << 9,
    LAYER_MATCHES = 1 << 10,
    LAYER_CHAINS = 1 << 11,
    LAYER_PLACES = 1 << 12,
    LAYER_RECORDS = 1 << 13
};

struct stage {
    const char *name;
    unsigned reads, writes; /* LAYER_* */
    dm_status (*run)(struct article *, const struct knowledge *, dm_report *why);
    /* The same over several articles, where that is faster; NULL: one by one. */
    dm_status (*run_all)(struct article *const *, size_t n, const struct knowledge *,
                         dm_report *why);
};

extern const struct stage stages[];
extern const size_t n_stages;

enum { MAX_STAGES = 16 };

/* Nanoseconds spent in each stage; one more for the making of records. */
struct stage_times {
    uint64_t ns[MAX_STAGES];
};
uint64_t clock_ns(void);

/* One article on its way: `status` says how it went, `why` what was wrong. */
struct passage {
    struct article *article;
    dm_status status;
    dm_report *why;
};

/* The first stages give the trees and the names; the others what records are made of. */
enum pipeline_end { PIPELINE_NAMES, PIPELINE_ALL };

/* Runs the stages over some articles, which have no layers yet, or only given tokens. What is found
 * in one, and how it fails, does not depend on the others. Those whose status isn't DM_OK are
 * passed over. */
void pipeline_run(struct passage *passages, size_t n, enum pipeline_end end,
                  const struct knowledge *k, struct stage_times *times);

#endif
