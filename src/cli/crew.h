/* crew.h -- articles through some threads, in their order: for `read`, `clean` and `parse`.
 *
 * The main thread takes articles from the inputs; N workers analyse them and write the results. A
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
    dm_task task; /* the article is the job's */
    size_t size;  /* of its text, in bytes */
    bool known;   /* there is nothing to do */
    enum job_state state;
    /* What the work gives, where it is done by the worker: */
    struct buffer lines;
    size_t *ends; /* of each line in `lines`, its line end not counted */
    size_t words;
};

struct crew {
    const dm_reader *reader;
    /* A worker's part: gives each job's task its status. */
    void (*work)(void *context, dm_worker *worker, struct job *const *jobs, size_t n);
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
    dm_worker *workers[CREW_MOST_THREADS];
    size_t n_threads;
};

/* Starts up to `threads`; -1, or the exit status when not one could be had. `reader`, `work`,
 * `retire` and `context` are set. */
int crew_start(struct crew *c, size_t threads);
/* Hands over an article; writes what is ready, and waits where the ring is full. */
void crew_submit(struct crew *c, dm_article *article, bool known);
/* Writes all that is left, or with `drop` only what a worker has begun, and ends the threads. */
void crew_finish(struct crew *c, bool drop);

/* --threads, or the number of cores; false: said. */
bool crew_threads(const struct call *call, uint64_t *threads);

#endif
