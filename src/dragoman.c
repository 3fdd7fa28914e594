/* dragoman.c -- the public header's functions: the rooms joined. */
#include "reader.h"

#include "base/utf8.h"
#include "intake/intake.h"
#include "records/coverage.h"
#include "records/types.h"
#include "sentences/sentences.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#ifndef DM_BUILD_DATA
#define DM_BUILD_DATA "build"
#endif
#ifndef DM_SOURCE_DATA
#define DM_SOURCE_DATA "data"
#endif
#ifndef DM_INSTALLED_DATA
#define DM_INSTALLED_DATA "/usr/local/share/dragoman"
#endif

/* ---- Finding the data ---- */

static bool readable(const char *path)
{
    return access(path, R_OK) == 0;
}

/* The first place that holds the file; the last one when none does, so that the error names it. */
static void find_data(const char *name, const char *built, char *out, size_t room)
{
    const char *env = getenv("DRAGOMAN_DATA");
    if (env != NULL) {
        (void)snprintf(out, room, "%s/%s", env, name);
        return;
    }
    (void)snprintf(out, room, "%s/%s", built, name);
    if (!readable(out))
        (void)snprintf(out, room, "%s/%s", DM_INSTALLED_DATA, name);
}

/* The checksum in the head of a weights file that was opened, and so checked, before. */
static void weights_identity(const char *path, char out[33])
{
    unsigned char head[32] = { 0 };
    FILE *f = fopen(path, "rb");
    size_t n = f != NULL ? fread(head, 1, sizeof head, f) : 0;
    if (f != NULL)
        (void)fclose(f);
    for (int i = 0; i < 8 && n == sizeof head; i++)
        (void)snprintf(out + 2 * i, 3, "%02x", head[31 - i]);
}

dm_status dm_reader_open(dm_reader **out, const dm_reader_options *options, dm_report *why)
{
    *out = NULL;
    dm_reader_options none = { 0 };
    if (options == NULL)
        options = &none;
    dm_reader *r = calloc(1, sizeof *r);
    if (r == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the reader");
    (void)charset_prepare(); /* whoever opens a reader may be about to give up files */
    char lexicon[4096], weights[4096], split[4096], chains[4096], quotes[4096], events[4096];
    find_data("lexicon.dml", DM_BUILD_DATA, lexicon, sizeof lexicon);
    find_data("models/encoder.dmw", DM_SOURCE_DATA, weights, sizeof weights);
    find_data("models/split.dms", DM_SOURCE_DATA, split, sizeof split);
    find_data("models/chains.dmc", DM_SOURCE_DATA, chains, sizeof chains);
    find_data("models/quotes.dmq", DM_SOURCE_DATA, quotes, sizeof quotes);
    find_data("models/events.dme", DM_SOURCE_DATA, events, sizeof events);
    const char *kernel = options->kernel ? options->kernel : getenv("DRAGOMAN_KERNEL");
    dm_status s =
        lexicon_open(&r->lexicon, options->data ? options->data : lexicon, options->overlay, why);
    if (s == DM_OK)
        s = encoder_open(options->weights ? options->weights : weights, kernel, &r->encoder, why);
    if (s == DM_OK)
        s = label_map_make(&r->labels, r->encoder, why);
    if (s == DM_OK)
        s = splitter_open(&r->splitter, split, why);
    if (s == DM_OK) {
        struct linker_shape shape = chains_shape(r->encoder);
        s = linker_open(&r->linker, chains, kernel, &shape, why);
    }
    if (s == DM_OK)
        s = joiner_open(&r->joiner, quotes, why);
    if (s == DM_OK) {
        struct typer_shape shape = { type_fact_sizes, TYPE_FACTS, encoder_width(r->encoder) };
        s = typer_open(&r->typer, events, kernel, &shape, why);
    }
    if (s != DM_OK) {
        dm_reader_free(r);
        return s;
    }
    weights_identity(options->weights ? options->weights : weights, r->weights_hash);
    weights_identity(split, r->splitter_hash);
    weights_identity(chains, r->chains_hash);
    weights_identity(quotes, r->quotes_hash);
    weights_identity(events, r->events_hash);
    *out = r;
    return DM_OK;
}

void dm_reader_free(dm_reader *r)
{
    if (r == NULL)
        return;
    label_map_free(&r->labels);
    encoder_close(r->encoder);
    splitter_close(r->splitter);
    linker_close(r->linker);
    joiner_close(r->joiner);
    typer_close(r->typer);
    lexicon_free(r->lexicon);
    free(r);
}

void dm_reader_identity(const dm_reader *r, dm_identity *out)
{
    *out = (dm_identity){ 0 };
    const struct lexicon *l = r->lexicon;
    memcpy(out->lexicon, l->images[l->n_images - 1].hash, sizeof out->lexicon);
    if (l->n_images > 1)
        memcpy(out->overlay, l->images[0].hash, sizeof out->overlay);
    struct span id = encoder_id(r->encoder);
    (void)snprintf(out->weights_name, sizeof out->weights_name, "%.*s", SPAN_FMT(id));
    memcpy(out->weights, r->weights_hash, sizeof out->weights);
    memcpy(out->splitter, r->splitter_hash, sizeof out->splitter);
    memcpy(out->chains, r->chains_hash, sizeof out->chains);
    memcpy(out->quotes, r->quotes_hash, sizeof out->quotes);
    memcpy(out->events, r->events_hash, sizeof out->events);
    (void)snprintf(out->kernel, sizeof out->kernel, "%s", encoder_kernel(r->encoder));
}

dm_status dm_worker_open(dm_worker **out, const dm_reader *r, dm_report *why)
{
    *out = NULL;
    dm_worker *w = calloc(1, sizeof *w);
    struct scratch *s = scratch_new();
    if (w == NULL || s == NULL) {
        free(w);
        scratch_free(s);
        return fail(why, DM_NO_MEMORY, "no memory for a worker");
    }
    w->reader = r;
    w->scratch = s;
    *out = w;
    return DM_OK;
}

void dm_worker_free(dm_worker *w)
{
    if (w != NULL) {
        scratch_free(w->scratch);
        free(w);
    }
}

struct knowledge worker_knowledge(dm_worker *w)
{
    const dm_reader *r = w->reader;
    return (struct knowledge){ .lexicon = r->lexicon,
                               .encoder = r->encoder,
                               .scratch = w->scratch,
                               .labels = &r->labels,
                               .splitter = r->splitter,
                               .linker = r->linker,
                               .joiner = r->joiner,
                               .typer = r->typer };
}

dm_status dm_worker_times(const dm_worker *w, char **text, size_t *len, dm_report *why)
{
    struct buffer b = { 0 };
    for (size_t i = 0; i < n_stages; i++)
        buffer_printf(&b, "%s\t%llu\n", stages[i].name, (unsigned long long)w->times.ns[i]);
    buffer_printf(&b, "records\t%llu\n", (unsigned long long)w->records_ns);
    return buffer_give(&b, text, len, why);
}

dm_status buffer_give(struct buffer *b, char **text, size_t *len, dm_report *why)
{
    *text = NULL;
    *len = 0;
    if (buffer_string(b) == NULL) {
        buffer_clear(b);
        return fail(why, DM_NO_MEMORY, "no memory for the answer");
    }
    *text = b->at;
    *len = b->len;
    return DM_OK;
}

/* ---- Articles ---- */

const char *dm_article_key(const dm_article *a, size_t *len)
{
    *len = a->key.len;
    return a->key.at;
}

const char *dm_article_version(const dm_article *a, size_t *len)
{
    *len = a->hash.len;
    return a->hash.at;
}

size_t dm_article_size(const dm_article *a)
{
    return a->given_tokens ? a->given.len : a->text.len;
}

size_t dm_article_skipped(const dm_article *a)
{
    size_t n = 0;
    for (size_t i = 0; i < a->n_sentences; i++)
        n += a->sentences[i].skipped != SKIP_NOT;
    return n;
}

const char *dm_article_foreign(const dm_article *a)
{
    return a->foreign.len > 0 ? a->foreign.at : NULL; /* of a table in language.c: with a zero */
}

/* ---- Articles to records ---- */

/* An article that is not English is set aside: it stays a document. */
static bool is_aside(const struct article *a, const dm_output_options *options)
{
    return options->document_only || (a->foreign.len > 0 && !options->any_language);
}

static dm_status make_records(struct maker *m, const dm_output_options *o, dm_report *why)
{
    dm_status s = document_make(m, why);
    if (o->document_only || s != DM_OK)
        return s;
    static dm_status (*const makers[])(
        struct maker *, dm_report *) = { actors_make,    events_make, event_facts_make, quotes_make,
                                         positions_make, roles_make,  offices_make };
    for (size_t i = 0; i < sizeof makers / sizeof *makers && s == DM_OK; i++)
        s = makers[i](m, why);
    if (s == DM_OK)
        s = figures_make(m, o->layers, why);
    if (s == DM_OK)
        s = places_make(m, why);
    if (s == DM_OK && o->layers)
        s = layers_make(m, why);
    return s;
}

/* Actors stay: the entities of other records name them by id. */
static void drop_uncertain(struct records *r, double least)
{
    size_t n = 0;
    for (size_t i = 0; i < r->n; i++)
        if (r->items[i].kind == RECORD_DOCUMENT || r->items[i].kind == RECORD_ACTOR ||
            r->items[i].confidence >= least)
            r->items[n++] = r->items[i];
    r->n = n;
}

/* The records of an article that has its layers. */
static dm_status records_of(dm_worker *w, struct article *a, const dm_output_options *options,
                            struct buffer *note, struct records **out, dm_report *why)
{
    uint64_t start = clock_ns();
    struct records *r = arena_new(&a->arena, struct records, 1);
    if (r == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for records");
    r->arena = &a->arena;
    struct maker m = { .a = a,
                       .l = w->reader->lexicon,
                       .typer = w->reader->typer,
                       .out = r,
                       .source_offsets = options->source_offsets,
                       .layers = options->layers,
                       .note = note };
    dm_status s = make_records(&m, options, why);
    if (s == DM_OK && (r->failed || !records_finish(r) || a->arena.failed))
        s = fail(why, DM_NO_MEMORY, "no memory for records");
    if (s == DM_OK && options->min_confidence > 0)
        drop_uncertain(r, options->min_confidence);
    w->records_ns += clock_ns() - start;
    if (s == DM_OK)
        *out = r;
    return s;
}

dm_status article_records(dm_worker *w, struct article *a, const dm_output_options *options,
                          struct buffer *note, struct records **out, dm_report *why)
{
    struct knowledge k = worker_knowledge(w);
    k.parse_all = options->parse_all;
    *out = NULL;
    if (a->given_tokens)
        return fail(why, DM_USAGE, "an article of given tokens can be parsed, not analysed");
    article_forget(a);
    struct passage p = { a, DM_OK, why };
    dm_output_options own = *options;
    own.document_only = is_aside(a, options);
    options = &own;
    /* A document record needs the words for its fingerprint, and nothing else. */
    if (options->document_only)
        p.status = sentences_split(a, k.splitter, why);
    else
        pipeline_run(&p, 1, PIPELINE_ALL, &k, &w->times);
    return p.status == DM_OK ? records_of(w, a, options, note, out, why) : p.status;
}

dm_status dm_article_analyse(dm_worker *w, dm_article *a, const dm_output_options *options,
                             const dm_records **out, dm_report *why)
{
    dm_output_options none = { 0 };
    struct records *r;
    dm_status s = article_records(w, a, options ? options : &none, NULL, &r, why);
    *out = r;
    return s;
}

enum { TASKS_TOGETHER = 64 };

/* The stages over some tasks, up to TASKS_TOGETHER. */
static void tasks_run(dm_worker *w, dm_task *const *tasks, size_t n,
                      const dm_output_options *options, enum pipeline_end end)
{
    struct passage p[TASKS_TOGETHER];
    struct knowledge k = worker_knowledge(w);
    k.parse_all = options->parse_all;
    if (end != PIPELINE_ALL)
        k.linker = NULL, k.typer = NULL;
    for (size_t i = 0; i < n; i++) {
        tasks[i]->records = NULL;
        p[i] = (struct passage){ tasks[i]->article, DM_OK, &tasks[i]->why };
    }
    pipeline_run(p, n, end, &k, &w->times);
    for (size_t i = 0; i < n; i++)
        tasks[i]->status = p[i].status;
}

static void task_records(dm_worker *w, dm_task *t, const dm_output_options *options)
{
    struct records *r = NULL;
    if (t->status == DM_OK)
        t->status = records_of(w, t->article, options, NULL, &r, &t->why);
    t->records = r;
}

/* What goes one by one: each tells its own fault. */
static bool one_by_one(dm_task *const *tasks, size_t n)
{
    bool given = false;
    for (size_t i = 0; i < n; i++)
        given |= tasks[i]->article->given_tokens;
    return given || n == 1;
}

void dm_tasks_analyse(dm_worker *w, dm_task *const *tasks, size_t n,
                      const dm_output_options *options)
{
    dm_output_options none = { 0 };
    options = options != NULL ? options : &none;
    for (size_t at = 0, m; at < n; at += m) {
        dm_task *together[TASKS_TOGETHER];
        size_t k = 0;
        m = n - at < TASKS_TOGETHER ? n - at : TASKS_TOGETHER;
        bool alone = one_by_one(tasks + at, m);
        for (size_t i = at; i < at + m; i++)
            if (alone || is_aside(tasks[i]->article, options))
                tasks[i]->status = dm_article_analyse(w, tasks[i]->article, options,
                                                      &tasks[i]->records, &tasks[i]->why);
            else
                together[k++] = tasks[i];
        for (size_t i = 0; i < k; i++)
            article_forget(together[i]->article);
        if (k > 0)
            tasks_run(w, together, k, options, PIPELINE_ALL);
        for (size_t i = 0; i < k; i++)
            task_records(w, together[i], options);
    }
}

void dm_tasks_parse(dm_worker *w, dm_task *const *tasks, size_t n, const dm_output_options *options)
{
    dm_output_options none = { 0 };
    for (size_t at = 0, m; at < n; at += m) {
        m = n - at < TASKS_TOGETHER ? n - at : TASKS_TOGETHER;
        tasks_run(w, tasks + at, m, options != NULL ? options : &none, PIPELINE_NAMES);
    }
}

/* ---- The lexicon ---- */

bool dm_resolve_actor(const dm_reader *r, const char *name, char code[8])
{
    struct arena arena = { 0 };
    struct span key = lexicon_key_of(&arena, span_of(name));
    bool found = false;
    for (struct hit h = key.at ? lexicon_find(r->lexicon, key) : (struct hit){ 0 };
         h.entry != NULL && !found; h = lexicon_next(r->lexicon, h)) {
        if (h.entry->kind != ENTRY_ACTOR || h.entry->code.len != 3 || h.ref->role == KEY_CITY)
            continue;
        /* Who says a capital means the government that sits there. */
        bool seat = h.ref->role == KEY_CAPITAL || h.ref->role == KEY_SEAT;
        memcpy(code, image_span(h.im, h.entry->code).at, 3);
        memcpy(code + 3, seat ? ":GOV" : "", seat ? 5 : 1);
        found = true;
    }
    arena_clear(&arena);
    return found;
}

bool dm_resolve_country(const dm_reader *r, const char *name, char code[8])
{
    struct arena arena = { 0 };
    struct span key = lexicon_key_of(&arena, span_of(name));
    bool found = false;
    for (struct hit h = key.at ? lexicon_find(r->lexicon, key) : (struct hit){ 0 };
         h.entry != NULL && !found; h = lexicon_next(r->lexicon, h)) {
        const struct site *s = h.entry->kind == ENTRY_PLACE ? entry_site(h.im, h.entry) : NULL;
        if (s == NULL || h.entry->code.len != 3 ||
            (s->kind != SITE_COUNTRY && s->kind != SITE_TERRITORY))
            continue;
        memcpy(code, image_span(h.im, h.entry->code).at, 3);
        code[3] = '\0';
        found = true;
    }
    arena_clear(&arena);
    return found;
}

dm_status dm_lexicon_stats(const dm_reader *r, char **text, size_t *len, dm_report *why)
{
    struct buffer b = { 0 };
    size_t entries[ENTRY_KINDS] = { 0 }, words[ENTRY_KINDS] = { 0 },
           types[PLOVER_COUNT + 1] = { 0 };
    size_t yes = 0, no = 0, names = 0, terms = 0, towns = 0;
    for (int i = 0; i < r->lexicon->n_images; i++) {
        const struct image *im = &r->lexicon->images[i];
        for (uint32_t k = 0; k < im->n_entries; k++)
            entries[im->entries[k].kind]++;
        for (uint32_t k = 0; k < im->n_names; k++)
            words[im->entries[im->names[k].entry].kind]++;
        for (uint32_t k = 0; k < im->n_frames; k++)
            types[im->frames[k].type < PLOVER_COUNT ? im->frames[k].type : PLOVER_COUNT]++;
        for (uint32_t k = 0; k < im->n_examples; k++) {
            yes += im->examples[k].yes;
            no += !im->examples[k].yes;
        }
        for (uint32_t k = 0; k < im->n_sites; k++)
            towns += im->sites[k].geonames > 0;
        names += im->n_names;
        terms += im->n_terms;
    }
    for (unsigned k = 0; k < ENTRY_KINDS; k++)
        buffer_printf(&b, "entries of %s\t%zu\nwords and names of %s\t%zu\n", entry_kind_text(k),
                      entries[k], entry_kind_text(k), words[k]);
    for (unsigned k = 0; k <= PLOVER_COUNT; k++)
        buffer_printf(&b, "frames of %s\t%zu\n", plover_text(k), types[k]);
    buffer_printf(&b,
                  "places at coordinates of GeoNames\t%zu\nnames in all\t%zu\noffices held\t%zu\n"
                  "examples that must match\t%zu\nexamples that must not\t%zu\n",
                  towns, names, terms, yes, no);
    return buffer_give(&b, text, len, why);
}

/* ---- Coverage ---- */

struct dm_coverage {
    const struct lexicon *lexicon;
    struct coverage counts;
};

dm_status dm_coverage_open(dm_coverage **out, const dm_reader *r, dm_report *why)
{
    *out = calloc(1, sizeof **out);
    if (*out == NULL)
        return fail(why, DM_NO_MEMORY, "no memory to count predicates");
    (*out)->lexicon = r->lexicon;
    return DM_OK;
}

dm_status dm_coverage_add(dm_coverage *c, dm_article *a, dm_report *why)
{
    struct maker m = { .a = a, .l = c->lexicon };
    if (a->mention_of == NULL)
        return fail(why, DM_USAGE, "the article has not been analysed");
    return coverage_add(&c->counts, &m, why);
}

dm_status dm_coverage_tell(dm_coverage *c, size_t most, char **text, size_t *len, dm_report *why)
{
    struct buffer b = { 0 };
    dm_status s = coverage_tell(&c->counts, most, &b, why);
    if (s != DM_OK) {
        buffer_clear(&b);
        return s;
    }
    return buffer_give(&b, text, len, why);
}

void dm_coverage_free(dm_coverage *c)
{
    if (c != NULL)
        coverage_clear(&c->counts);
    free(c);
}
