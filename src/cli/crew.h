/* crew.h -- entries (the bytes of one article each) through some threads, in their order: for
 * `read`, `clean`, `parse` and `lexicon stats`.
 *
 * The main thread takes entries from the inputs; N workers have them read and write the results. A
 * ring of jobs keeps the order: whatever the number of threads, the output has the order of the
 * input. The ring is bounded in jobs and in bytes, so memory is, however long the input is. A
 * worker takes several short articles at once, since the encoder reads them faster together. */
#ifndef DM_CLI_CREW_H
#define DM_CLI_CREW_H

#include "cli/cli.h"

#include <pthread.h>

enum { CREW_MOST_THREADS = 256, CREW_BATCH = 32 /* jobs that a worker takes at once, at most */ };

enum job_state { JOB_READY, JOB_DONE };

struct job {
    char *packed; /* the entry, the job's (malloc); NULL: there is none, it failed before */
    size_t packed_len;
    size_t work; /* about how much of it is text, in bytes */
    enum job_state state;

    /* What became of it: */
    dm_status status;
    dm_report why;
    dm_article *article; /* where it is read in this process and asked for afterwards, or NULL */
    bool known;          /* it is stored already: nothing was done */
    bool lost;           /* whoever read it crashed, hung or had no memory left */
    struct arena memory; /* of what follows */
    struct span key, version;
    size_t size; /* of its text, in bytes */
    struct records records;
    size_t skipped;      /* sentences that were not parsed */
    struct span foreign; /* the language it seems to be in, or empty: English */
    struct span parsed;  /* its CoNLL-U, as of a first part, */
    size_t sentences;    /* and how many there are */
    bool numbered;       /* its sentences have numbers of ours */
    struct span *troubles;
    size_t n_troubles;
    struct buffer lines;
    size_t *ends; /* of each line in `lines`, its line end not counted */
    size_t words;
};

struct crew {
    /* A worker's part: reads the jobs and says so in them. `worker` is its number from 0. */
    void (*work)(void *context, size_t worker, struct job *const *jobs, size_t n);
    /* Once for each job, in order, one at a time, by whichever thread. */
    void (*retire)(void *context, struct job *job);
    void *context;

    /* The ring. Slots first .. first+waiting-1 (modulo size) are in use; `taken` of them have had
     * a worker. */
    struct job *jobs;
    size_t size, first, waiting, taken, bytes;
    bool closing, retiring;
    pthread_mutex_t lock;
    pthread_cond_t todo, room;
    pthread_mutex_t writing; /* held while a job is retired: whoever else touches what `retire`
                                does holds it too */
    pthread_t threads[CREW_MOST_THREADS];
    size_t n_threads;
};

/* Starts up to `threads`; -1, or the exit status when not one could be had. `work`, `retire` and
 * `context` are set. */
int crew_start(struct crew *c, size_t threads);
/* Hands over an entry; writes what is ready, and waits where the ring is full. */
void crew_submit(struct crew *c, char *packed, size_t len);
/* What could not be taken out of an input has its place in the order, too. */
void crew_submit_failed(struct crew *c, dm_status status, const dm_report *why);
/* Waits until all is written. */
void crew_drain(struct crew *c);
/* Writes all that is left, or with `drop` only what a worker has begun, and ends the threads. */
void crew_finish(struct crew *c, bool drop);

/* --threads, or the number of cores; false: said. */
bool crew_threads(const struct call *call, uint64_t *threads);

/* Forgets what became of a job, so that it can be tried again. */
void job_clear(struct job *job);

#endif
