/* bench.h -- where entries are read: in a child that has given up its rights, or in a thread of
 * this process. Both get the same requests and give the same answers, so that what comes out can't
 * depend on where it was done.
 *
 * A request for some entries has two steps: their articles are made, which gives key and version;
 * then those that aren't stored yet are analysed or parsed. */
#ifndef DM_CLI_BENCH_H
#define DM_CLI_BENCH_H

#include "cli/crew.h"
#include "guard/guard.h"

enum bench_task { BENCH_RECORDS, BENCH_PARSE };

/* How a command reads; set once, before there are children. */
struct benches {
    const dm_reader *reader;
    dm_input_options input;
    dm_output_options output;
    enum bench_task task;
    /* Whether an article is stored already; NULL: none is. Asked from several threads. */
    bool (*known)(void *context, struct span key, struct span version);
    void *context;
    bool in_process;
    double seconds; /* that 100 kB of text may take; 0: any */

    double fetch_seconds; /* that an address may take */

    struct guard *guard;     /* or NULL: in threads */
    struct desk *scout;      /* for bench_look; NULL: nothing was looked at yet */
    struct fetcher *fetcher; /* NULL: nothing was fetched yet */
    struct bench *one;       /* in a child: its own */
    struct desk *desks[CREW_MOST_THREADS];
    size_t n;
};

/* --in-process, --time-limit, --fetch-timeout; false: said. */
bool benches_options(struct benches *b, const struct call *call);
/* Forks what forks the children. Before there are threads, and files that are nobody else's: -1, or
 * the exit status, said. */
int benches_guard(struct benches *b);
/* One for each thread; -1, or the exit status, said. */
int benches_open(struct benches *b, size_t n);
void benches_close(struct benches *b);
/* A crew's work on some jobs. */
void bench_work(struct benches *b, size_t worker, struct job *const *jobs, size_t n);

/* What a packed entry is as an item of a feed (dm_item_look), by a reader beside those of the crew.
 */
dm_status bench_look(struct benches *b, struct span packed, dm_item *out, dm_report *why);

/* The entries of a path or an address, one after the other: taken out of its files by a child that
 * gets them open, or by this process. As dm_input_next_entry. */
struct supply;
dm_status supply_open(struct supply **out, struct benches *b, const char *path, dm_report *why);
/* Of what was fetched, under this key; the answer isn't needed afterwards. */
struct fetch_answer;
dm_status supply_open_page(struct supply **out, struct benches *b, const struct fetch_answer *page,
                           struct span key, dm_report *why);
dm_status supply_next(struct supply *s, char **packed, size_t *len, dm_report *why);
/* Entries of archives that were passed over so far: they hold no text. */
size_t supply_passed(const struct supply *s);
void supply_free(struct supply *s); /* NULL is fine */

/* A role of guard's (supply.c). */
bool unpacker_serve(void *context, struct channel *c, struct span request, int fd);

#endif
