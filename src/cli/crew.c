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
    dm_worker *worker;
};

static void retire_one(struct crew *c, struct job *job)
{
    (void)pthread_mutex_lock(&c->writing);
    c->retire(c->context, job);
    (void)pthread_mutex_unlock(&c->writing);
    dm_article_free(job->task.article);
    buffer_clear(&job->lines);
    free(job->ends);
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
            c->taken = 1; /* a known one that no worker looked at yet */
        (void)pthread_mutex_unlock(&c->lock);
        retire_one(c, job);
        (void)pthread_mutex_lock(&c->lock);
        c->bytes -= job->size;
        *job = (struct job){ .known = false };
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
        if (job->state != JOB_DONE && n > 0 && bytes + job->size > BATCH_BYTES)
            break;
        c->taken++;
        if (job->state == JOB_DONE)
            continue; /* known */
        bytes += job->size;
        jobs[n++] = job;
    }
    return n;
}

static void *run_worker(void *context)
{
    struct worker_start *start = context;
    struct crew *c = start->crew;
    dm_worker *worker = start->worker;
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
            c->work(c->context, worker, jobs, n);
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

void crew_submit(struct crew *c, dm_article *article, bool known)
{
    size_t size = dm_article_size(article);
    (void)pthread_mutex_lock(&c->lock);
    while (is_full(c, size))
        (void)pthread_cond_wait(&c->room, &c->lock);
    c->jobs[(c->first + c->waiting++) % c->size] =
        (struct job){ .task = { .article = article },
                      .size = size,
                      .known = known,
                      .state = known ? JOB_DONE : JOB_READY };
    c->bytes += size;
    (void)pthread_cond_signal(&c->todo);
    if (known)
        retire_done(c);
    (void)pthread_mutex_unlock(&c->lock);
}

static bool start_thread(struct crew *c, dm_report *why)
{
    size_t i = c->n_threads;
    struct worker_start *start = malloc(sizeof(*start));
    if (start == NULL || dm_worker_open(&c->workers[i], c->reader, why) != DM_OK) {
        free(start);
        return false;
    }
    *start = (struct worker_start){ c, c->workers[i] };
    if (pthread_create(&c->threads[i], NULL, run_worker, start) != 0) {
        dm_worker_free(c->workers[i]);
        free(start);
        return false;
    }
    c->n_threads++;
    return true;
}

int crew_start(struct crew *c, size_t threads)
{
    dm_report why = { "" };
    (void)pthread_mutex_init(&c->lock, NULL);
    (void)pthread_cond_init(&c->todo, NULL);
    (void)pthread_cond_init(&c->room, NULL);
    (void)pthread_mutex_init(&c->writing, NULL);
    c->size = threads * JOBS_A_THREAD;
    c->jobs = calloc(c->size, sizeof(*c->jobs));
    while (c->jobs != NULL && c->n_threads < threads && start_thread(c, &why))
        ;
    if (c->n_threads > 0)
        return -1; /* fewer than wanted will do */
    free(c->jobs);
    say("%s", why.text[0] != '\0' ? why.text : "out of memory");
    return EXIT_FAILED;
}

void crew_finish(struct crew *c, bool drop)
{
    (void)pthread_mutex_lock(&c->lock);
    while (drop && c->waiting > c->taken && c->waiting > 1) {
        struct job *job = &c->jobs[(c->first + --c->waiting) % c->size];
        dm_article_free(job->task.article);
        *job = (struct job){ .known = false };
    }
    while (c->waiting > 0)
        (void)pthread_cond_wait(&c->room, &c->lock);
    c->closing = true;
    (void)pthread_cond_broadcast(&c->todo);
    (void)pthread_mutex_unlock(&c->lock);
    for (size_t i = 0; i < c->n_threads; i++) {
        (void)pthread_join(c->threads[i], NULL);
        dm_worker_free(c->workers[i]);
    }
    free(c->jobs);
}

bool crew_threads(const struct call *call, uint64_t *threads)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    *threads = cores < 1 ? 1 : cores > 8 ? 8 : (uint64_t)cores;
    return call_count(call, OPT_THREADS, 1, CREW_MOST_THREADS, threads);
}
