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
    LAYER_RECORDS = 1 << 9
};

struct stage {
    const char *name;
    unsigned reads, writes; /* LAYER_* */
    dm_status (*run)(struct article *, const struct knowledge *, dm_report *why);
};

extern const struct stage stages[];
extern const size_t n_stages;

enum { MAX_STAGES = 16 };

/* Nanoseconds spent in each stage; one more for the making of records. */
struct stage_times {
    uint64_t ns[MAX_STAGES];
};
uint64_t clock_ns(void);

/* Runs every stage; the article has no layers yet. */
dm_status pipeline_run(struct article *a, const struct knowledge *k, struct stage_times *times,
                       dm_report *why);
/* The stages behind `sentences`: for texts whose sentences and tokens are given. */
dm_status pipeline_run_given(struct article *a, const struct knowledge *k,
                             struct stage_times *times, dm_report *why);

#endif
