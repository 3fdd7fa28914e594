/* bench_answer.c -- requests answered: the only part of the program that looks into articles. It
 * runs in a child, or in a thread of this process. */
#include "cli/bench_parts.h"

#include <stdlib.h>

struct bench {
    const struct benches *all;
    dm_worker *worker;
    dm_article *articles[CREW_BATCH];
    dm_task tasks[CREW_BATCH];
    size_t n;
    struct buffer part; /* of an answer: what was found in one article */
};

struct bench *bench_new(const struct benches *all)
{
    struct bench *b = calloc(1, sizeof *b);
    if (b == NULL)
        return NULL;
    b->all = all;
    if (dm_worker_open(&b->worker, all->reader, NULL) != DM_OK) {
        free(b);
        return NULL;
    }
    return b;
}

static void forget(struct bench *b)
{
    for (size_t i = 0; i < b->n; i++)
        dm_article_free(b->articles[i]);
    b->n = 0;
}

void bench_free(struct bench *b)
{
    if (b == NULL)
        return;
    forget(b);
    buffer_clear(&b->part);
    dm_worker_free(b->worker);
    free(b);
}

static void pack_status(struct buffer *out, dm_status status, const dm_report *why)
{
    pack_number(out, status);
    pack_span(out, span_of(status == DM_OK ? "" : why->text));
}

/* ---- articles ---- */

static void make(struct bench *b, struct unpack *request, struct buffer *out)
{
    size_t n = unpack_count(request);
    forget(b);
    b->n = n < CREW_BATCH ? n : CREW_BATCH;
    for (size_t i = 0; i < b->n; i++) {
        struct span entry = unpack_span(request), key, version;
        dm_task *t = &b->tasks[i];
        *t = (dm_task){ .status = DM_OK };
        t->status = dm_article_of_entry(&t->article, entry.at, entry.len, &b->all->input, &t->why);
        b->articles[i] = t->article;
        pack_status(out, t->status, &t->why);
        if (t->status != DM_OK)
            continue;
        key.at = dm_article_key(t->article, &key.len);
        version.at = dm_article_version(t->article, &version.len);
        pack_span(out, key);
        pack_span(out, version);
        pack_number(out, dm_article_size(t->article));
    }
}

/* ---- what is found in them ---- */

static void pack_parsed(const struct bench *b, struct buffer *out, dm_article *a, dm_report *why)
{
    char *text = NULL;
    size_t len = 0, sentences = 0, n = 0;
    dm_status status = dm_article_conllu(a, &sentences, &text, &len, why);
    pack_status(out, status, why);
    if (status == DM_OK) {
        pack_span(out, (struct span){ text, len });
        pack_number(out, sentences);
        pack_number(out, !b->all->input.given_tokens);
    }
    free(text);
    while (dm_article_trouble(a, n) != NULL)
        n++;
    pack_number(out, n);
    for (size_t i = 0; i < n; i++)
        pack_span(out, span_of(dm_article_trouble(a, i)));
}

static void pack_task(struct bench *b, dm_task *t, struct buffer *out)
{
    if (t->status != DM_OK) {
        pack_status(out, t->status, &t->why);
    } else if (b->all->task == BENCH_PARSE) {
        pack_parsed(b, out, t->article, &t->why);
    } else {
        pack_status(out, DM_OK, &t->why);
        pack_number(out, dm_article_skipped(t->article));
        const char *foreign = dm_article_foreign(t->article);
        pack_span(out, span_of(foreign != NULL ? foreign : ""));
        records_pack(out, t->records);
    }
}

static void find(struct bench *b, struct unpack *request, struct buffer *out)
{
    dm_task *todo[CREW_BATCH] = { NULL };
    bool wanted[CREW_BATCH] = { false };
    size_t n = 0, asked = unpack_count(request);
    for (size_t i = 0; i < asked && i < b->n; i++) {
        wanted[i] = unpack_number(request) != 0 && b->tasks[i].status == DM_OK;
        if (wanted[i])
            todo[n++] = &b->tasks[i];
    }
    if (b->all->task == BENCH_PARSE)
        dm_tasks_parse(b->worker, todo, n, &b->all->output);
    else
        dm_tasks_analyse(b->worker, todo, n, &b->all->output);
    for (size_t i = 0; i < b->n; i++)
        if (wanted[i]) {
            buffer_empty(&b->part);
            pack_task(b, &b->tasks[i], &b->part);
            out->failed |= b->part.failed;
            pack_span(out, buffer_span(&b->part));
        }
    forget(b);
}

/* ---- an item of a feed ---- */

static void look(struct unpack *request, struct buffer *out)
{
    struct span entry = unpack_span(request);
    dm_report why = { "" };
    dm_item item;
    dm_status status = dm_item_look(&item, entry.at, entry.len, &why);
    pack_status(out, status, &why);
    if (status != DM_OK)
        return;
    pack_span(out, span_of(item.key));
    pack_span(out, span_of(item.link));
    pack_number(out, item.text);
    dm_item_clear(&item);
}

bool bench_answer(struct bench *b, struct span request, struct buffer *out)
{
    struct unpack u = { .rest = request };
    uint64_t what = unpack_number(&u);
    buffer_empty(out);
    if (what == BENCH_MAKE)
        make(b, &u, out);
    else if (what == BENCH_LOOK)
        look(&u, out);
    else if (what == BENCH_FIND)
        find(b, &u, out);
    return unpack_done(&u) && !out->failed;
}
