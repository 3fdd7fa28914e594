/* bench_parts.h -- what the files of the bench share. */
#ifndef DM_CLI_BENCH_PARTS_H
#define DM_CLI_BENCH_PARTS_H

#include "cli/bench.h"
#include "records/pack.h"

/* Requests: a number, then what follows. */
enum bench_request {
    BENCH_MAKE = 1, /* a count, packed entries. Answer, for each: status and why; if DM_OK key,
                       version, bytes of text */
    BENCH_LOOK,     /* a packed entry. Answer: status and why; if DM_OK key, link, bytes of text */
    BENCH_FIND,     /* a count, a flag for each article made. Answer, for each flagged one: status
                       and why; if DM_OK sentences skipped and records; for a parse also on failure
                       what could not be parsed, if DM_OK CoNLL-U and sentences before */
};

/* A bench where requests are answered; NULL: no memory. */
struct bench *bench_new(const struct benches *all);
void bench_free(struct bench *b); /* NULL is fine */
/* False: no memory for the answer, or no request. */
bool bench_answer(struct bench *b, struct span request, struct buffer *out);

/* Sends and gets; in a thread, answers itself. */
struct desk {
    struct guard_child *child; /* or NULL: */
    struct bench *bench;
    struct buffer request, answer;
};

#endif
