/* bench.c -- see bench.h: the side that asks. What a child answers is checked like any input. */
#include "cli/address.h"
#include "cli/bench_parts.h"

#include <stdlib.h>

enum { TEXT_A_LIMIT = 100 * 1000 /* bytes of text to which --time-limit refers */ };
/* That a child may take beyond what it shares with the program. */
static const uint64_t child_memory = (uint64_t)4 << 30;

/* ---- in a child ---- */

static bool child_begin(void *context)
{
    struct benches *b = context;
    b->one = bench_new(b);
    return b->one != NULL;
}

static void child_end(void *context)
{
    struct benches *b = context;
    bench_free(b->one);
}

static bool child_serve(void *context, struct channel *c, struct span request, int fd)
{
    struct benches *b = context;
    struct buffer answer = { 0 };
    (void)fd;
    bool good = bench_answer(b->one, request, &answer) && channel_send(c, buffer_span(&answer));
    buffer_clear(&answer);
    return good;
}

/* ---- opening ---- */

bool benches_options(struct benches *b, const struct call *call)
{
    b->in_process = call->value[OPT_IN_PROCESS] != NULL;
    b->seconds = 30;
    b->fetch_seconds = FETCH_SECONDS;
    return call_number(call, OPT_TIME_LIMIT, 0, 1e6, &b->seconds) &&
           call_number(call, OPT_FETCH_TIMEOUT, 0.1, 3600, &b->fetch_seconds);
}

int benches_guard(struct benches *b)
{
    dm_report why = { "" };
    if (b->in_process)
        return -1;
    struct guard_options o = {
        .roles = { { .what = "reading",
                     .serve = child_serve,
                     .begin = child_begin,
                     .end = child_end,
                     .context = b },
                   { .what = "unpacking",
                     .serve = unpacker_serve,
                     .context = b,
                     .takes_files = true },
                   { .what = "fetching",
                     .serve = fetch_serve,
                     .begin = fetch_begin,
                     .end = fetch_end,
                     .context = (void *)(uintptr_t)fetch_agent,
                     .network = true } },
        .n_roles = 3,
        .memory = child_memory,
    };
    if (guard_open(&b->guard, &o, &why) == DM_OK)
        return -1;
    say("%s", why.text);
    return EXIT_FAILED;
}

static struct desk *desk_open(struct benches *b, dm_report *why)
{
    struct desk *d = calloc(1, sizeof *d);
    dm_status status = d != NULL ? DM_OK : DM_NO_MEMORY;
    if (status == DM_OK && b->guard != NULL)
        status = guard_child_open(&d->child, b->guard, 0, why);
    else if (status == DM_OK)
        status = (d->bench = bench_new(b)) != NULL ? DM_OK : DM_NO_MEMORY;
    if (status == DM_OK)
        return d;
    free(d);
    (void)fail(why, DM_NO_MEMORY, "out of memory: no worker can be started");
    return NULL;
}

static void desk_free(struct desk *d)
{
    guard_child_free(d->child);
    bench_free(d->bench);
    buffer_clear(&d->request);
    buffer_clear(&d->answer);
    free(d);
}

void benches_close(struct benches *b)
{
    if (b->scout != NULL)
        desk_free(b->scout);
    b->scout = NULL;
    fetcher_free(b->fetcher);
    b->fetcher = NULL;
    for (size_t i = 0; i < b->n; i++)
        desk_free(b->desks[i]);
    b->n = 0;
    guard_close(b->guard);
    b->guard = NULL;
}

/* ---- asking ---- */

static dm_status ask(struct desk *d, double seconds, struct span *answer, dm_report *why)
{
    if (d->request.failed)
        return fail(why, DM_NO_MEMORY, "out of memory");
    struct span request = buffer_span(&d->request);
    if (d->child != NULL) {
        dm_status status = guard_send(d->child, request, -1, why);
        return status == DM_OK ? guard_receive(d->child, seconds, false, answer, why) : status;
    }
    if (!bench_answer(d->bench, request, &d->answer))
        return fail(why, DM_NO_MEMORY, "out of memory");
    *answer = buffer_span(&d->answer);
    return DM_OK;
}

static dm_status nonsense(struct desk *d, dm_report *why)
{
    if (d->child != NULL)
        guard_child_drop(d->child);
    return fail(why, DM_BAD_INPUT, "the worker process answered nonsense");
}

/* Takes a status and its sentence; false: there is none. */
static bool take_status(struct unpack *u, struct job *job)
{
    uint64_t status = unpack_number(u);
    struct span text = unpack_span(u);
    if (u->bad || status >= DM_STATUS_COUNT)
        return false;
    job->status = (dm_status)status;
    if (job->status != DM_OK)
        (void)fail(&job->why, job->status, "%.*s", (int)(text.len < 500 ? text.len : 500),
                   text.at ? text.at : "");
    return true;
}

static dm_status ask_make(struct benches *b, struct desk *d, struct job *const *jobs, size_t n,
                          dm_report *why)
{
    struct span answer;
    buffer_empty(&d->request);
    pack_number(&d->request, BENCH_MAKE);
    pack_number(&d->request, n);
    for (size_t i = 0; i < n; i++)
        pack_span(&d->request, (struct span){ jobs[i]->packed, jobs[i]->packed_len });
    dm_status status = ask(d, b->seconds, &answer, why);
    if (status != DM_OK)
        return status;
    struct unpack u = { .rest = answer };
    for (size_t i = 0; i < n; i++) {
        struct job *job = jobs[i];
        if (!take_status(&u, job))
            return nonsense(d, why);
        job->lost = job->status == DM_NO_MEMORY;
        if (job->status != DM_OK)
            continue;
        job->key = arena_copy(&job->memory, unpack_span(&u));
        job->version = arena_copy(&job->memory, unpack_span(&u));
        job->size = (size_t)unpack_number(&u);
        if (job->key.at == NULL || job->version.at == NULL)
            return fail(why, DM_NO_MEMORY, "out of memory");
    }
    return unpack_done(&u) ? DM_OK : nonsense(d, why);
}

/* The sentence of a failure, with the name of what failed before it. */
static void name_failure(struct job *job, dm_status status, const char *reason)
{
    dm_entry e = { .name = "", .bytes = "" };
    (void)dm_entry_look(job->packed, job->packed_len, &e);
    if (e.line > 0)
        job->status =
            fail(&job->why, status, "%.*s:%zu: %s", (int)e.name_len, e.name, e.line, reason);
    else
        job->status = fail(&job->why, status, "%.*s: %s", (int)e.name_len, e.name, reason);
}

/* ---- what was found ---- */

static bool take_troubles(struct unpack *u, struct job *job)
{
    size_t n = unpack_count(u);
    job->troubles = arena_new(&job->memory, struct span, n);
    if (job->troubles == NULL)
        return false;
    for (; job->n_troubles < n && !u->bad; job->n_troubles++)
        job->troubles[job->n_troubles] = arena_copy(&job->memory, unpack_span(u));
    return !u->bad;
}

static bool take_found(struct benches *b, struct unpack *u, struct job *job)
{
    if (!take_status(u, job))
        return false;
    if (b->task == BENCH_PARSE) {
        if (job->status == DM_OK) {
            job->parsed = arena_copy(&job->memory, unpack_span(u));
            job->sentences = (size_t)unpack_number(u);
            job->numbered = unpack_number(u) != 0;
        }
        return take_troubles(u, job);
    }
    if (job->status != DM_OK)
        return true;
    job->skipped = (size_t)unpack_number(u);
    job->foreign = arena_copy(&job->memory, unpack_span(u));
    /* Whoever answers has read a document, at least: one without any would vanish uncounted. */
    return records_unpack(&job->memory, u, &job->records) && job->records.n > 0;
}

static dm_status ask_find(struct benches *b, struct desk *d, struct job *const *jobs, size_t n,
                          dm_report *why)
{
    struct span answer;
    size_t text = 0, todo = 0;
    buffer_empty(&d->request);
    pack_number(&d->request, BENCH_FIND);
    pack_number(&d->request, n);
    for (size_t i = 0; i < n; i++) {
        bool wanted = jobs[i]->status == DM_OK && !jobs[i]->known;
        pack_number(&d->request, wanted);
        todo += wanted;
        text += wanted ? jobs[i]->size : 0;
    }
    if (todo == 0)
        return DM_OK;
    dm_status status = ask(d, b->seconds * (double)(1 + text / TEXT_A_LIMIT), &answer, why);
    if (status != DM_OK)
        return status;
    struct unpack u = { .rest = answer };
    for (size_t i = 0; i < n; i++) {
        struct job *job = jobs[i];
        if (job->status != DM_OK || job->known)
            continue;
        struct span own = unpack_span(&u); /* its texts are to live as long as the job */
        struct unpack part = { .rest = arena_copy(&job->memory, own) };
        if (part.rest.at == NULL)
            return own.at != NULL ? fail(why, DM_NO_MEMORY, "out of memory") : nonsense(d, why);
        if (!take_found(b, &part, job) || !unpack_done(&part))
            return nonsense(d, why);
        if (job->status != DM_OK) {
            dm_report reason = job->why;
            job->lost = job->status == DM_NO_MEMORY;
            name_failure(job, job->status, reason.text);
        }
    }
    return unpack_done(&u) ? DM_OK : nonsense(d, why);
}

/* Both steps; a failure is that of all the jobs together. */
static dm_status try_all(struct benches *b, struct desk *d, struct job *const *jobs, size_t n,
                         dm_report *why)
{
    why->text[0] = '\0';
    dm_status status = ask_make(b, d, jobs, n, why);
    for (size_t i = 0; i < n && status == DM_OK && b->known != NULL; i++)
        if (jobs[i]->status == DM_OK)
            jobs[i]->known = b->known(b->context, jobs[i]->key, jobs[i]->version);
    return status == DM_OK ? ask_find(b, d, jobs, n, why) : status;
}

static void clear_all(struct job *const *jobs, size_t n)
{
    for (size_t i = 0; i < n; i++)
        job_clear(jobs[i]);
}

void bench_work(struct benches *b, size_t worker, struct job *const *jobs, size_t n)
{
    struct desk *d = b->desks[worker % b->n];
    dm_report why;
    if (n > 1 && try_all(b, d, jobs, n, &why) == DM_OK)
        return;
    if (n > 1)
        clear_all(jobs, n);
    /* One by one: who is to blame shows, and the others are read. */
    for (size_t i = 0; i < n; i++) {
        dm_status status = try_all(b, d, &jobs[i], 1, &why);
        if (status == DM_OK)
            continue;
        job_clear(jobs[i]);
        jobs[i]->lost = true;
        name_failure(jobs[i], status, why.text);
    }
}

/* ---- an item of a feed ---- */

static char *text_of(struct span s)
{
    char *text = malloc(s.len + 1);
    if (text != NULL && s.len > 0)
        memcpy(text, s.at, s.len);
    if (text != NULL)
        text[s.len] = '\0';
    return text;
}

dm_status bench_look(struct benches *b, struct span packed, dm_item *out, dm_report *why)
{
    struct span answer;
    struct job job = { 0 }; /* for its status alone */
    *out = (dm_item){ 0 };
    if (b->scout == NULL && (b->scout = desk_open(b, why)) == NULL)
        return DM_NO_MEMORY;
    struct desk *d = b->scout;
    buffer_empty(&d->request);
    pack_number(&d->request, BENCH_LOOK);
    pack_span(&d->request, packed);
    dm_status status = ask(d, b->seconds, &answer, why);
    if (status != DM_OK)
        return status;
    struct unpack u = { .rest = answer };
    if (!take_status(&u, &job))
        return nonsense(d, why);
    if (job.status != DM_OK)
        return unpack_done(&u) ? fail(why, job.status, "%s", job.why.text) : nonsense(d, why);
    struct span key = unpack_span(&u), link = unpack_span(&u);
    out->text = (size_t)unpack_number(&u);
    if (!unpack_done(&u) || key.at == NULL || link.at == NULL)
        return nonsense(d, why);
    out->key = text_of(key);
    out->link = text_of(link);
    if (out->key != NULL && out->link != NULL)
        return DM_OK;
    dm_item_clear(out);
    return fail(why, DM_NO_MEMORY, "out of memory");
}

/* ---- opening, once one can ask ---- */

int benches_open(struct benches *b, size_t n)
{
    dm_report why = { "" };
    while (b->n < n && (b->desks[b->n] = desk_open(b, &why)) != NULL)
        b->n++;
    /* A first request without entries: that no child can be had is told now, not of each entry. */
    if (b->n > 0 && (b->guard == NULL || try_all(b, b->desks[0], NULL, 0, &why) == DM_OK))
        return -1; /* fewer than wanted will do */
    say("%s", why.text);
    return EXIT_FAILED;
}
