/* parse.c -- text or CoNLL-U in, CoNLL-U out, while it reads: inputs of any length. */
#include "cli/crew.h"

#include <stdlib.h>

struct parsing {
    struct crew crew;
    dm_output_options output;
    dm_input_options input;
    const char *path;
    size_t sentences; /* of this document, written so far */
    size_t n_parsed, n_failed;
    bool out_of_memory;
};

static void work_on(void *context, dm_worker *worker, struct job *const *jobs, size_t n)
{
    struct parsing *p = context;
    dm_task *tasks[CREW_BATCH] = { NULL };
    for (size_t i = 0; i < n; i++)
        tasks[i] = &jobs[i]->task;
    dm_tasks_parse(worker, tasks, n, &p->output);
}

static void say_failed(struct parsing *p, dm_status status, const dm_report *why)
{
    p->n_failed++;
    say("%s", why->text[0] != '\0' ? why->text : dm_status_text(status));
}

static void write_job(void *context, struct job *job)
{
    struct parsing *p = context;
    const char *trouble;
    char *text = NULL;
    size_t len = 0;
    dm_task *t = &job->task;
    if (out_failed())
        return;
    if (t->status == DM_OK)
        t->status = dm_article_conllu(t->article, &p->sentences, &text, &len, &t->why);
    if (t->status == DM_OK)
        (void)out_write((struct span){ text, len });
    else
        say_failed(p, t->status, &t->why);
    free(text);
    p->n_parsed += t->status == DM_OK;
    for (size_t i = 0; (trouble = dm_article_trouble(t->article, i)) != NULL; i++) {
        p->n_failed++;
        say("%s; copied as it is", trouble);
    }
}

/* What the reading of the input says; true: go on. */
static bool take_status(struct parsing *p, dm_status status, const dm_report *why)
{
    (void)pthread_mutex_lock(&p->crew.writing);
    if (status != DM_OK)
        say_failed(p, status, why);
    p->out_of_memory |= status == DM_NO_MEMORY;
    bool more = !p->out_of_memory && !out_failed();
    (void)pthread_mutex_unlock(&p->crew.writing);
    return more;
}

static void parse_path(struct parsing *p)
{
    dm_input *in = NULL;
    dm_report why = { "" };
    dm_status status = dm_input_open(&in, p->path, &p->input, &why);
    bool more = take_status(p, status, &why) && status == DM_OK;
    while (more) {
        dm_article *article = NULL;
        why.text[0] = '\0';
        status = dm_input_next(in, &article, &why);
        more = take_status(p, status, &why) && (status != DM_OK || article != NULL);
        if (article != NULL)
            crew_submit(&p->crew, article, false);
    }
    dm_input_free(in);
}

static int parse_all(struct parsing *p, const struct call *call, uint64_t threads)
{
    struct knowledge k;
    int status = knowledge_open(&k, call, false);
    if (status >= 0)
        return status;
    p->crew.reader = k.reader;
    status = crew_start(&p->crew, (size_t)threads);
    if (status < 0) {
        parse_path(p);
        crew_finish(&p->crew, out_failed());
        status = p->n_failed == 0                       ? EXIT_DONE
                 : p->n_parsed > 0 && !p->out_of_memory ? EXIT_SOME
                                                        : EXIT_FAILED;
        status = out_status(status);
    }
    knowledge_close(&k);
    return status;
}

int cmd_parse(const struct call *call)
{
    uint64_t threads;
    bool tokens = call->value[OPT_TOKENS] != NULL;
    struct parsing p = { .path = call->paths[0],
                         .output = { .parse_all = call->value[OPT_ALL] != NULL },
                         .input = { .in_parts = true, .given_tokens = tokens } };
    p.crew.work = work_on;
    p.crew.retire = write_job;
    p.crew.context = &p;
    return crew_threads(call, &threads) ? parse_all(&p, call, threads) : EXIT_USAGE;
}
