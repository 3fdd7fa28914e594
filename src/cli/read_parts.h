/* read_parts.h -- what the files of `read` and `clean` share. */
#ifndef DM_CLI_READ_PARTS_H
#define DM_CLI_READ_PARTS_H

#include "cli/bench.h"

#include "guard/quarantine.h"

#include <signal.h>

#define EMPTY_NAMED 20 /* empty inputs named in the summary; the others are counted */

struct reading {
    const struct call *call;
    dm_reader *reader;
    struct benches benches;
    struct crew crew;
    struct quarantine *quarantine; /* or NULL */
    struct store *store;           /* or NULL */
    bool jsonl, progress_json, terminal;

    struct store_counts counts;
    uint64_t by_kind[RECORD_KINDS];
    uint64_t n_empty, n_skipped, n_passed, n_foreign;
    struct buffer empty; /* names of the first ones */
    double began, reported;
    bool store_failed, out_of_memory;

    void (*take)(struct reading *r); /* instead of the paths, or NULL */
    struct watching *watch;          /* its own */
    struct store_counts past;        /* of rounds that are over */
};

/* ---- read.c ---- */

int reading_run(struct reading *r, const struct call *call, const char *db);
/* Held by whoever touches counts, store or stderr while the crew works. */
void reading_lock(struct reading *r);
void reading_unlock(struct reading *r);
/* False: the store failed, which is said, and ends the reading. Under the lock. */
bool reading_store_good(struct reading *r, dm_status status, const dm_report *why);
bool reading_stopped(struct reading *r); /* not under the lock */
/* Ends a round: its summary; the counts begin anew. */
void reading_round(struct reading *r);

extern volatile sig_atomic_t read_interrupted;

/* ---- read_report.c: on stderr ---- */

double seconds_now(void);
/* From time to time, for a terminal or as JSON. */
void report_progress(struct reading *r);
/* As a line, or as a line of JSON under `key`. */
void report_line(struct reading *r, const char *key, const char *text);
/* An input that could not be read, counted and named. */
void report_failed(struct reading *r, const char *text);
void report_summary(struct reading *r);

#endif
