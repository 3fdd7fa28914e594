/* coverage.c -- `lexicon stats PATH...`: how much of what texts tell the lexicon decides, and which
 * words it lacks most. */
#include "cli/crew.h"

#include <stdlib.h>

struct survey {
    struct crew crew;
    dm_worker *workers[CREW_MOST_THREADS];
    size_t n_workers;
    dm_coverage *coverage;
    size_t n_read, n_failed;
};

/* The sums are made of the analysed articles themselves, so that they are read in this process. */
static void work_on(void *context, size_t worker, struct job *const *jobs, size_t n)
{
    struct survey *s = context;
    dm_output_options options = { .layers = false };
    dm_task tasks[CREW_BATCH], *todo[CREW_BATCH] = { NULL };
    size_t n_todo = 0;
    for (size_t i = 0; i < n; i++) {
        dm_task *t = &tasks[i];
        *t = (dm_task){ .article = NULL };
        t->status =
            dm_article_of_entry(&t->article, jobs[i]->packed, jobs[i]->packed_len, NULL, &t->why);
        if (t->status == DM_OK)
            todo[n_todo++] = t;
    }
    dm_tasks_analyse(s->workers[worker], todo, n_todo, &options);
    for (size_t i = 0; i < n; i++) {
        jobs[i]->article = tasks[i].article;
        jobs[i]->status = tasks[i].status;
        jobs[i]->why = tasks[i].why;
    }
}

static void say_failed(struct survey *s, dm_status status, const dm_report *why)
{
    s->n_failed++;
    say("%s", why->text[0] != '\0' ? why->text : dm_status_text(status));
}

static void count_job(void *context, struct job *job)
{
    struct survey *s = context;
    if (job->status == DM_OK)
        job->status = dm_coverage_add(s->coverage, job->article, &job->why);
    if (job->status == DM_OK)
        s->n_read++;
    else
        say_failed(s, job->status, &job->why);
}

/* Whether to go on after what the reading of an input said, which is told in its turn. */
static bool take_status(struct survey *s, dm_status status, const dm_report *why)
{
    if (status != DM_OK)
        crew_submit_failed(&s->crew, status, why);
    return status != DM_NO_MEMORY;
}

static void read_path(struct survey *s, const char *path)
{
    dm_input *in = NULL;
    dm_report why = { "" };
    dm_status status = dm_input_open(&in, path, NULL, &why);
    bool more = take_status(s, status, &why) && status == DM_OK;
    while (more) {
        char *packed;
        size_t len;
        why.text[0] = '\0';
        status = dm_input_next_entry(in, &packed, &len, &why);
        more = take_status(s, status, &why) && (status != DM_OK || packed != NULL);
        if (packed != NULL)
            crew_submit(&s->crew, packed, len);
    }
    dm_input_free(in);
}

static int tell(struct survey *s, uint64_t most)
{
    dm_report why = { "" };
    char *text = NULL;
    size_t len = 0;
    if (s->n_read == 0 && s->n_failed == 0)
        say("no articles there");
    if (s->n_read == 0)
        return EXIT_FAILED;
    dm_status status = dm_coverage_tell(s->coverage, (size_t)most, &text, &len, &why);
    if (status == DM_OK)
        (void)out_write((struct span){ text, len });
    free(text);
    return status != DM_OK ? failed(status, &why)
                           : out_status(s->n_failed > 0 ? EXIT_SOME : EXIT_DONE);
}

int lexicon_coverage(const struct call *call)
{
    uint64_t threads, most = 20;
    struct knowledge k;
    struct survey s = { .n_read = 0 };
    dm_report why = { "" };
    if (!crew_threads(call, &threads) || !call_count(call, OPT_LIMIT, 0, 1000000, &most))
        return EXIT_USAGE;
    int status = knowledge_open(&k, call, false);
    if (status >= 0)
        return status;
    s.crew.work = work_on;
    s.crew.retire = count_job;
    s.crew.context = &s;
    dm_status opened = dm_coverage_open(&s.coverage, k.reader, &why);
    while (opened == DM_OK && s.n_workers < threads) {
        opened = dm_worker_open(&s.workers[s.n_workers], k.reader, &why);
        s.n_workers += opened == DM_OK;
    }
    status = opened != DM_OK ? failed(opened, &why) : crew_start(&s.crew, s.n_workers);
    if (status < 0) {
        for (size_t i = 1; i < call->n_paths; i++)
            read_path(&s, call->paths[i]);
        crew_finish(&s.crew, false);
        status = tell(&s, most);
    }
    while (s.n_workers > 0)
        dm_worker_free(s.workers[--s.n_workers]);
    dm_coverage_free(s.coverage);
    knowledge_close(&k);
    return status;
}
