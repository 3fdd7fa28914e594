/* crew.c -- see crew.h. */
#include "cli/crew.h"

#include <stdlib.h>
#include <unistd.h>

enum {
    JOBS_A_THREAD = 64,
    BYTES_A_THREAD = 256 * 1024, /* of text waiting or done; what is found in it takes many times
                                    as much */
    LEAST_JOBS = 2,              /* a thread: so that long articles keep all threads busy */
    BATCH_BYTES = 2400           /* about 400 words */
};

/* ---- Workers ---- */

struct worker_start {
    struct crew *crew;
    size_t number;
};

void job_clear(struct job *job)
{
    struct job bare = {
        .packed = job->packed, .packed_len = job->packed_len, .work = job->work, .state = job->state
    };
    dm_article_free(job->article);
    arena_clear(&job->memory);
    buffer_clear(&job->lines);
    free(job->ends);
    *job = bare;
}

static void job_free(struct job *job)
{
    job_clear(job);
    free(job->packed);
    *job = (struct job){ .known = false };
}

static void retire_one(struct crew *c, struct job *job)
{
    (void)pthread_mutex_lock(&c->writing);
    c->retire(c->context, job);
    (void)pthread_mutex_unlock(&c->writing);
}

/* Writes what is done and at its turn, unless somebody does. Called with the lock held. Whoever
 * finishes a job does it, so that nothing waits for an input that is silent for a while. */
static void retire_done(struct crew *c)
{
    if (c->retiring)
        return;
    c->retiring = true;
    while (c->waiting > 0 && c->jobs[c->first].state == JOB_DONE) {
        struct job *job = &c->jobs[c->first];
        if (c->taken == 0)
            c->taken = 1; /* it was done when it came, and no worker looked at it yet */
        (void)pthread_mutex_unlock(&c->lock);
        retire_one(c, job);
        (void)pthread_mutex_lock(&c->lock);
        c->bytes -= job->packed_len;
        job_free(job);
        c->first = (c->first + 1) % c->size;
        c->waiting--;
        c->taken--;
        (void)pthread_cond_signal(&c->room);
    }
    c->retiring = false;
}

/* The next jobs for a worker, while they are short, leaving some to the others. */
static size_t take_jobs(struct crew *c, struct job **jobs)
{
    size_t n = 0, bytes = 0, most = (c->waiting - c->taken) / c->n_threads;
    most = most < 1 ? 1 : most > CREW_BATCH ? CREW_BATCH : most;
    while (n < most && c->taken < c->waiting) {
        struct job *job = &c->jobs[(c->first + c->taken) % c->size];
        if (job->state != JOB_DONE && n > 0 && bytes + job->work > BATCH_BYTES)
            break;
        c->taken++;
        if (job->state == JOB_DONE)
            continue;
        bytes += job->work;
        jobs[n++] = job;
    }
    return n;
}

static void *run_worker(void *context)
{
    struct worker_start *start = context;
    struct crew *c = start->crew;
    size_t number = start->number;
    struct job *jobs[CREW_BATCH];
    free(start);
    (void)pthread_mutex_lock(&c->lock);
    for (;;) {
        while (c->taken == c->waiting && !c->closing)
            (void)pthread_cond_wait(&c->todo, &c->lock);
        if (c->taken == c->waiting)
            break;
        size_t n = take_jobs(c, jobs);
        (void)pthread_mutex_unlock(&c->lock);
        if (n > 0)
            c->work(c->context, number, jobs, n);
        (void)pthread_mutex_lock(&c->lock);
        for (size_t i = 0; i < n; i++)
            jobs[i]->state = JOB_DONE;
        retire_done(c);
    }
    (void)pthread_mutex_unlock(&c->lock);
    return NULL;
}

/* ---- The main thread ---- */

static bool is_full(const struct crew *c, size_t more)
{
    return c->waiting == c->size || (c->waiting >= LEAST_JOBS * c->n_threads &&
                                     c->bytes + more > BYTES_A_THREAD * c->n_threads);
}

/* Of a page most is no text. */
static size_t work_of(const char *packed, size_t len)
{
    dm_entry e;
    if (!dm_entry_look(packed, len, &e))
        return len;
    return e.len > 0 && e.bytes[0] == '<' ? e.len / 8 : e.len;
}

static void submit(struct crew *c, const struct job *job)
{
    (void)pthread_mutex_lock(&c->lock);
    while (is_full(c, job->packed_len))
        (void)pthread_cond_wait(&c->room, &c->lock);
    c->jobs[(c->first + c->waiting++) % c->size] = *job;
    c->bytes += job->packed_len;
    (void)pthread_cond_signal(&c->todo);
    if (job->state == JOB_DONE)
        retire_done(c);
    (void)pthread_mutex_unlock(&c->lock);
}

void crew_submit(struct crew *c, char *packed, size_t len)
{
    submit(c, &(struct job){ .packed = packed,
                             .packed_len = len,
                             .work = work_of(packed, len),
                             .state = JOB_READY });
}

void crew_submit_failed(struct crew *c, dm_status status, const dm_report *why)
{
    submit(c, &(struct job){ .status = status, .why = *why, .state = JOB_DONE });
}

static bool start_thread(struct crew *c)
{
    struct worker_start *start = malloc(sizeof(*start));
    if (start == NULL)
        return false;
    *start = (struct worker_start){ c, c->n_threads };
    if (pthread_create(&c->threads[c->n_threads], NULL, run_worker, start) != 0) {
        free(start);
        return false;
    }
    c->n_threads++;
    return true;
}

int crew_start(struct crew *c, size_t threads)
{
    (void)pthread_mutex_init(&c->lock, NULL);
    (void)pthread_cond_init(&c->todo, NULL);
    (void)pthread_cond_init(&c->room, NULL);
    (void)pthread_mutex_init(&c->writing, NULL);
    c->size = threads * JOBS_A_THREAD;
    c->jobs = calloc(c->size, sizeof(*c->jobs));
    while (c->jobs != NULL && c->n_threads < threads && start_thread(c))
        ;
    if (c->n_threads > 0)
        return -1; /* fewer than wanted will do */
    free(c->jobs);
    c->jobs = NULL;
    say("out of memory: no thread can be started");
    return EXIT_FAILED;
}

void crew_drain(struct crew *c)
{
    (void)pthread_mutex_lock(&c->lock);
    while (c->waiting > 0)
        (void)pthread_cond_wait(&c->room, &c->lock);
    (void)pthread_mutex_unlock(&c->lock);
}

void crew_finish(struct crew *c, bool drop)
{
    (void)pthread_mutex_lock(&c->lock);
    while (drop && c->waiting > c->taken && c->waiting > 1) {
        job_free(&c->jobs[(c->first + --c->waiting) % c->size]);
    }
    while (c->waiting > 0)
        (void)pthread_cond_wait(&c->room, &c->lock);
    c->closing = true;
    (void)pthread_cond_broadcast(&c->todo);
    (void)pthread_mutex_unlock(&c->lock);
    for (size_t i = 0; i < c->n_threads; i++)
        (void)pthread_join(c->threads[i], NULL);
    free(c->jobs);
}

bool crew_threads(const struct call *call, uint64_t *threads)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    *threads = cores < 1 ? 1 : cores > 8 ? 8 : (uint64_t)cores;
    return call_count(call, OPT_THREADS, 1, CREW_MOST_THREADS, threads);
}
