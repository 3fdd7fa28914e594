/* parse.c -- text or CoNLL-U in, CoNLL-U out, while it reads: inputs of any length. */
#include "cli/bench.h"

#include <stdlib.h>

struct parsing {
    struct benches benches;
    struct crew crew;
    const char *path;
    size_t sentences; /* of this document, written so far */
    size_t n_parsed, n_failed;
    bool out_of_memory;
};

static void work_on(void *context, size_t worker, struct job *const *jobs, size_t n)
{
    struct parsing *p = context;
    bench_work(&p->benches, worker, jobs, n);
}

static void say_failed(struct parsing *p, dm_status status, const dm_report *why)
{
    p->n_failed++;
    say("%s", why->text[0] != '\0' ? why->text : dm_status_text(status));
}

/* Sentences are numbered through the parts of an input, each of which was numbered by itself. */
static void write_numbered(struct parsing *p, struct span text)
{
    static const char head[] = "# sent_id = ";
    struct buffer out = { 0 };
    struct span line;
    while (text.len > 0 && span_next(&text, '\n', &line)) {
        if (span_starts(line, head)) {
            size_t number = (size_t)strtoull(line.at + sizeof head - 1, NULL, 10);
            buffer_printf(&out, "%s%zu\n", head, p->sentences + number);
        } else {
            buffer_add(&out, line);
            buffer_char(&out, '\n');
        }
    }
    (void)out_buffer(&out);
    buffer_clear(&out);
}

static void write_job(void *context, struct job *job)
{
    struct parsing *p = context;
    dm_entry e = { .part = 0 };
    if (out_failed())
        return;
    if (job->packed != NULL && dm_entry_look(job->packed, job->packed_len, &e) && e.part == 0)
        p->sentences = 0;
    if (job->status != DM_OK)
        say_failed(p, job->status, &job->why);
    else if (e.part > 0 && job->numbered)
        write_numbered(p, job->parsed);
    else
        (void)out_write(job->parsed);
    p->n_parsed += job->status == DM_OK;
    p->sentences += job->sentences;
    for (size_t i = 0; i < job->n_troubles; i++) {
        p->n_failed++;
        say("%.*s; copied as it is", SPAN_FMT(job->troubles[i]));
    }
}

/* Whether to go on after what the reading of the input said, which is told in its turn. */
static bool take_status(struct parsing *p, dm_status status, const dm_report *why)
{
    if (status != DM_OK)
        crew_submit_failed(&p->crew, status, why);
    p->out_of_memory |= status == DM_NO_MEMORY;
    return !p->out_of_memory && !out_failed();
}

static void parse_path(struct parsing *p)
{
    struct supply *supply = NULL;
    dm_report why = { "" };
    dm_status status = supply_open(&supply, &p->benches, p->path, &why);
    bool more = take_status(p, status, &why) && status == DM_OK;
    while (more) {
        char *packed;
        size_t len;
        why.text[0] = '\0';
        status = supply_next(supply, &packed, &len, &why);
        more = take_status(p, status, &why) && (status != DM_OK || packed != NULL);
        if (packed != NULL)
            crew_submit(&p->crew, packed, len);
    }
    supply_free(supply);
}

static int parse_all(struct parsing *p, const struct call *call, uint64_t threads)
{
    struct knowledge k;
    int status = knowledge_open(&k, call, false);
    if (status >= 0)
        return status;
    p->benches.reader = k.reader;
    status = benches_guard(&p->benches);
    if (status < 0)
        status = benches_open(&p->benches, (size_t)threads);
    if (status < 0)
        status = crew_start(&p->crew, p->benches.n);
    if (status < 0) {
        parse_path(p);
        crew_finish(&p->crew, out_failed());
        status = p->n_failed == 0                       ? EXIT_DONE
                 : p->n_parsed > 0 && !p->out_of_memory ? EXIT_SOME
                                                        : EXIT_FAILED;
        status = out_status(status);
    }
    benches_close(&p->benches);
    knowledge_close(&k);
    return status;
}

int cmd_parse(const struct call *call)
{
    uint64_t threads;
    bool tokens = call->value[OPT_TOKENS] != NULL;
    struct parsing p = { .path = call->paths[0],
                         .benches = { .task = BENCH_PARSE,
                                      .output = { .parse_all = call->value[OPT_ALL] != NULL },
                                      .input = { .in_parts = true, .given_tokens = tokens } } };
    p.crew.work = work_on;
    p.crew.retire = write_job;
    p.crew.context = &p;
    return benches_options(&p.benches, call) && crew_threads(call, &threads)
               ? parse_all(&p, call, threads)
               : EXIT_USAGE;
}
