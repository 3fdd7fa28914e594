/* read.c -- articles in, records out: into the store, onto standard output, or both.
 *
 * The main thread takes articles from the inputs and writes results; N workers analyse between the
 * two. A ring of jobs keeps the order: whatever the number of threads, the output has the order of
 * the input. The ring is short, so memory stays bounded however long the input is. */
#include "cli/cli.h"

#include "output/output.h"

#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define THREADS_MAX   256
#define JOBS_A_THREAD 4
#define EMPTY_NAMED   20 /* empty inputs named in the summary; the others are counted */
#define REPORT_EVERY  0.2

enum job_state { JOB_READY, JOB_TAKEN, JOB_DONE };

struct job {
    dm_article *article;
    const dm_records *records;
    bool known; /* the store has it: nothing to analyse */
    struct buffer lines;
    size_t *ends; /* of each line in `lines`, its line end not counted */
    size_t words;
    dm_status status;
    dm_report why;
    enum job_state state;
};

struct reading {
    const struct call *call;
    dm_output_options output;
    dm_input_options input;
    dm_reader *reader;
    struct store *store; /* or NULL */
    bool jsonl, progress_json, terminal;

    /* The ring. Slots first .. first+waiting-1 (modulo size) are in use; `taken` of them have a
     * worker. */
    struct job *jobs;
    size_t size, first, waiting, taken;
    bool closing;
    pthread_mutex_t lock;
    pthread_cond_t work, done;
    pthread_t threads[THREADS_MAX];
    dm_worker *workers[THREADS_MAX];
    size_t n_threads;

    struct store_counts counts;
    uint64_t by_kind[RECORD_KINDS];
    uint64_t n_empty;
    struct buffer empty; /* names of the first ones */
    double began, reported;
    bool store_failed, out_of_memory;
};

struct worker_start {
    struct reading *r;
    dm_worker *worker;
};

/* ---- Ctrl-C ---- */

static volatile sig_atomic_t interrupted;

static void on_interrupt(int number)
{
    (void)number;
    interrupted = 1;
}

/* The first one lets the batch end; the second kills, should something hang. */
static void watch_interrupts(void)
{
    struct sigaction action = { .sa_handler = on_interrupt };
    action.sa_flags = (int)(SA_RESETHAND | SA_RESTART);
    (void)sigemptyset(&action.sa_mask);
    (void)sigaction(SIGINT, &action, NULL);
    (void)sigaction(SIGTERM, &action, NULL);
}

static double now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- a worker's part: analyse, and make the lines ---- */

static size_t count_words(struct span text)
{
    size_t n = 0;
    bool inside = false;
    for (size_t i = 0; i < text.len; i++) {
        bool blank = (unsigned char)text.at[i] <= ' ';
        n += !blank && !inside;
        inside = !blank;
    }
    return n;
}

static dm_status make_lines(struct job *job)
{
    const struct records *records = job->records;
    job->ends = calloc(records->n + 1, sizeof(*job->ends));
    if (job->ends == NULL)
        return fail(&job->why, DM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < records->n; i++) {
        record_line(&job->lines, &records->items[i]);
        job->ends[i] = job->lines.len;
        buffer_char(&job->lines, '\n');
    }
    if (records->n > 0)
        job->words = count_words(records->items[0].text);
    return job->lines.failed ? fail(&job->why, DM_NO_MEMORY, "out of memory") : DM_OK;
}

static void work_on(struct reading *r, dm_worker *worker, struct job *job)
{
    job->status = dm_article_analyse(worker, job->article, &r->output, &job->records, &job->why);
    if (job->status == DM_OK)
        job->status = make_lines(job);
}

static void *work(void *context)
{
    struct worker_start *start = context;
    struct reading *r = start->r;
    dm_worker *worker = start->worker;
    free(start);
    (void)pthread_mutex_lock(&r->lock);
    for (;;) {
        while (r->taken == r->waiting && !r->closing)
            (void)pthread_cond_wait(&r->work, &r->lock);
        if (r->taken == r->waiting)
            break;
        struct job *job = &r->jobs[(r->first + r->taken++) % r->size];
        if (job->state == JOB_DONE)
            continue; /* known to the store */
        job->state = JOB_TAKEN;
        (void)pthread_mutex_unlock(&r->lock);
        work_on(r, worker, job);
        (void)pthread_mutex_lock(&r->lock);
        job->state = JOB_DONE;
        (void)pthread_cond_signal(&r->done);
    }
    (void)pthread_mutex_unlock(&r->lock);
    return NULL;
}

/* ---- reports on stderr ---- */

static void clear_progress(const struct reading *r)
{
    if (r->terminal)
        (void)fputs("\r\033[K", stderr);
}

static void numbers(struct buffer *b, const struct reading *r)
{
    const struct store_counts *c = &r->counts;
    double seconds = now() - r->began;
    buffer_printf(
        b,
        "\"documents\":%llu,\"new\":%llu,\"changed\":%llu,\"unchanged\":%llu,\"failed\":%llu,"
        "\"empty\":%llu,\"records\":%llu,\"words\":%llu,\"seconds\":%.3f",
        (unsigned long long)c->documents, (unsigned long long)c->added,
        (unsigned long long)c->changed, (unsigned long long)c->unchanged,
        (unsigned long long)c->failed, (unsigned long long)r->n_empty,
        (unsigned long long)c->records, (unsigned long long)c->words, seconds);
}

static void write_error(struct buffer *b)
{
    const char *text = buffer_string(b);
    if (text != NULL)
        (void)fputs(text, stderr);
    buffer_clear(b);
}

static void progress(struct reading *r)
{
    double t = now();
    if ((!r->terminal && !r->progress_json) || t - r->reported < REPORT_EVERY)
        return;
    r->reported = t;
    struct buffer b = { 0 };
    if (r->progress_json) {
        buffer_text(&b, "{\"progress\":{");
        numbers(&b, r);
        buffer_text(&b, "}}\n");
    } else {
        buffer_printf(&b, "\r\033[K%llu documents, %llu records, %.0f words/s",
                      (unsigned long long)r->counts.documents,
                      (unsigned long long)r->counts.records,
                      (double)r->counts.words / (t - r->began + 1e-9));
    }
    write_error(&b);
}

/* As a line, or as a line of JSON under `key`. */
static void say_line(struct reading *r, const char *key, const char *text)
{
    if (!r->progress_json) {
        clear_progress(r);
        say("%s", text);
        return;
    }
    struct buffer b = { 0 };
    buffer_printf(&b, "{\"%s\":", key);
    line_string(&b, span_of(text));
    buffer_text(&b, "}\n");
    write_error(&b);
}

static void say_failed(struct reading *r, const char *text)
{
    r->counts.failed++;
    say_line(r, "failed", text);
}

static void kinds(struct buffer *b, const struct reading *r)
{
    bool first = true;
    for (int k = RECORD_DOCUMENT + 1; k < RECORD_KINDS; k++) {
        if (r->by_kind[k] == 0)
            continue;
        const char *name = r->by_kind[k] == 1 ? record_kinds[k].name : record_kinds[k].plural;
        if (r->progress_json)
            buffer_printf(b, "%s\"%s\":%llu", first ? "" : ",", record_kinds[k].name,
                          (unsigned long long)r->by_kind[k]);
        else
            buffer_printf(b, "%s%llu %s", first ? "" : ", ", (unsigned long long)r->by_kind[k],
                          name);
        first = false;
    }
    if (first && !r->progress_json)
        buffer_text(b, r->counts.unchanged > 0 ? "none new" : "none");
}

static void counts_text(struct buffer *b, const struct reading *r)
{
    const struct store_counts *c = &r->counts;
    buffer_printf(b, "dragoman: read %llu document%s", (unsigned long long)c->documents,
                  c->documents == 1 ? "" : "s");
    if (r->store != NULL)
        buffer_printf(b, ": %llu new, %llu changed, %llu unchanged", (unsigned long long)c->added,
                      (unsigned long long)c->changed, (unsigned long long)c->unchanged);
    if (c->failed > 0)
        buffer_printf(b, "; %llu could not be read (named above)", (unsigned long long)c->failed);
    buffer_char(b, '\n');
}

static void summary(struct reading *r)
{
    struct buffer b = { 0 };
    double seconds = now() - r->began;
    clear_progress(r);
    if (r->progress_json) {
        buffer_text(&b, "{\"summary\":{");
        numbers(&b, r);
        buffer_text(&b, ",\"kinds\":{");
        kinds(&b, r);
        buffer_printf(&b, "},\"interrupted\":%s}}\n", interrupted ? "true" : "false");
        write_error(&b);
        return;
    }
    counts_text(&b, r);
    buffer_text(&b, "dragoman: records: ");
    kinds(&b, r);
    buffer_char(&b, '\n');
    if (r->n_empty > 0)
        buffer_printf(&b, "dragoman: empty: %.*s%s\n", SPAN_FMT(buffer_span(&r->empty)),
                      r->n_empty > EMPTY_NAMED ? ", ..." : "");
    buffer_printf(&b, "dragoman: %.1f seconds, %.0f words/s%s\n", seconds,
                  (double)r->counts.words / (seconds + 1e-9), interrupted ? "; interrupted" : "");
    write_error(&b);
}

/* ---- writing results ---- */

static void note_empty(struct reading *r, struct span key)
{
    if (r->n_empty++ < EMPTY_NAMED) {
        buffer_text(&r->empty, r->empty.len > 0 ? ", " : "");
        buffer_add(&r->empty, key);
    }
}

/* The store's failure ends the reading: what follows could not be kept. */
static bool store_good(struct reading *r, dm_status status, const dm_report *why)
{
    if (status == DM_OK)
        return true;
    if (!r->store_failed)
        say_line(r, "error", why->text);
    r->store_failed = true;
    return false;
}

static bool emit_line(void *context, struct span line)
{
    struct buffer *b = context;
    buffer_add(b, line);
    buffer_char(b, '\n');
    return true;
}

static void retire_known(struct reading *r, struct job *job)
{
    dm_report why = { "" };
    struct span key, version;
    key.at = dm_article_key(job->article, &key.len);
    version.at = dm_article_version(job->article, &version.len);
    dm_status status = store_seen(r->store, key, version, &why);
    if (status == DM_OK && r->jsonl)
        status = store_lines(r->store, key, version, emit_line, &job->lines, &why);
    if (!store_good(r, status, &why))
        return;
    r->counts.documents++;
    r->counts.unchanged++;
    if (r->jsonl)
        (void)out_buffer(&job->lines);
}

static bool put(struct reading *r, const struct job *job)
{
    const struct records *records = job->records;
    dm_report why = { "" };
    enum store_change change = STORE_UNCHANGED;
    struct span *lines = calloc(records->n + 1, sizeof(*lines));
    if (lines == NULL)
        return store_good(r, DM_NO_MEMORY, &(dm_report){ "out of memory" });
    for (size_t i = 0, start = 0; i < records->n; start = job->ends[i++] + 1)
        lines[i] = span_cut(buffer_span(&job->lines), start, job->ends[i]);
    dm_status status = store_put(r->store, records->items, lines, records->n, &change, &why);
    free(lines);
    r->counts.added += change == STORE_ADDED;
    r->counts.changed += change == STORE_VERSION || change == STORE_REPLACED;
    r->counts.unchanged += change == STORE_UNCHANGED;
    return store_good(r, status, &why);
}

static void retire_read(struct reading *r, struct job *job)
{
    const struct records *records = job->records;
    if (records->n == 0 || (r->store != NULL && !put(r, job)))
        return;
    r->counts.documents++;
    r->counts.words += job->words;
    r->counts.records += records->n - 1;
    for (size_t i = 0; i < records->n; i++)
        r->by_kind[records->items[i].kind]++;
    if (job->words == 0)
        note_empty(r, records->items[0].document);
    if (r->jsonl)
        (void)out_buffer(&job->lines);
}

static void job_clear(struct job *job)
{
    dm_article_free(job->article);
    buffer_clear(&job->lines);
    free(job->ends);
    *job = (struct job){ .article = NULL };
}

/* Writes the oldest job, waiting for it. */
static void retire(struct reading *r)
{
    struct job *job = &r->jobs[r->first];
    (void)pthread_mutex_lock(&r->lock);
    while (job->state != JOB_DONE)
        (void)pthread_cond_wait(&r->done, &r->lock);
    if (r->taken == 0)
        r->taken = 1; /* a known one that no worker looked at yet */
    (void)pthread_mutex_unlock(&r->lock);
    if (r->store_failed || out_closed())
        ; /* nothing more is written */
    else if (job->status != DM_OK)
        say_failed(r, job->why.text[0] != '\0' ? job->why.text : dm_status_text(job->status));
    else if (job->known)
        retire_known(r, job);
    else
        retire_read(r, job);
    job_clear(job);
    (void)pthread_mutex_lock(&r->lock);
    r->first = (r->first + 1) % r->size;
    r->waiting--;
    r->taken--;
    (void)pthread_mutex_unlock(&r->lock);
    progress(r);
}

/* ---- the main thread's part: inputs to jobs ---- */

static bool oldest_is_done(struct reading *r)
{
    (void)pthread_mutex_lock(&r->lock);
    bool done = r->waiting > 0 && r->jobs[r->first].state == JOB_DONE;
    (void)pthread_mutex_unlock(&r->lock);
    return done;
}

static bool stopped(const struct reading *r)
{
    return interrupted || r->store_failed || r->out_of_memory || out_closed();
}

static bool is_known(struct reading *r, const dm_article *article)
{
    bool has = false;
    dm_report why = { "" };
    struct span key, version;
    if (r->store == NULL)
        return false;
    key.at = dm_article_key(article, &key.len);
    version.at = dm_article_version(article, &version.len);
    return store_good(r, store_has(r->store, key, version, &has, &why), &why) && has;
}

static void submit(struct reading *r, dm_article *article)
{
    while (r->waiting == r->size || oldest_is_done(r))
        retire(r);
    bool known = is_known(r, article);
    (void)pthread_mutex_lock(&r->lock);
    r->jobs[(r->first + r->waiting++) % r->size] =
        (struct job){ .article = article, .known = known, .state = known ? JOB_DONE : JOB_READY };
    (void)pthread_cond_signal(&r->work);
    (void)pthread_mutex_unlock(&r->lock);
}

static void read_path(struct reading *r, const char *path)
{
    dm_input *in = NULL;
    dm_report why = { "" };
    dm_status status = dm_input_open(&in, path, &r->input, &why);
    if (status != DM_OK) {
        say_failed(r, why.text[0] != '\0' ? why.text : path);
        return;
    }
    while (!stopped(r)) {
        dm_article *article = NULL;
        why.text[0] = '\0';
        status = dm_input_next(in, &article, &why);
        if (status == DM_OK && article == NULL)
            break;
        if (status == DM_OK)
            submit(r, article);
        else
            say_failed(r, why.text[0] != '\0' ? why.text : dm_status_text(status));
        r->out_of_memory = status == DM_NO_MEMORY;
    }
    dm_input_free(in);
}

/* ---- setting up ---- */

static bool start_thread(struct reading *r, dm_report *why)
{
    size_t i = r->n_threads;
    struct worker_start *start = malloc(sizeof(*start));
    if (start == NULL || dm_worker_open(&r->workers[i], r->reader, why) != DM_OK) {
        free(start);
        return false;
    }
    *start = (struct worker_start){ r, r->workers[i] };
    if (pthread_create(&r->threads[i], NULL, work, start) != 0) {
        dm_worker_free(r->workers[i]);
        free(start);
        return false;
    }
    r->n_threads++;
    return true;
}

static int start_threads(struct reading *r, size_t wanted)
{
    dm_report why = { "" };
    r->size = wanted * JOBS_A_THREAD;
    r->jobs = calloc(r->size, sizeof(*r->jobs));
    while (r->jobs != NULL && r->n_threads < wanted && start_thread(r, &why))
        ;
    if (r->n_threads > 0)
        return -1; /* fewer than wanted will do */
    free(r->jobs);
    say("%s", why.text[0] != '\0' ? why.text : "out of memory");
    return EXIT_FAILED;
}

static void stop_threads(struct reading *r)
{
    (void)pthread_mutex_lock(&r->lock);
    r->closing = true;
    (void)pthread_cond_broadcast(&r->work);
    (void)pthread_mutex_unlock(&r->lock);
    for (size_t i = 0; i < r->n_threads; i++) {
        (void)pthread_join(r->threads[i], NULL);
        dm_worker_free(r->workers[i]);
    }
    free(r->jobs);
}

/* What decides the records beside lexicon and weights, as text: part of a document's identity in
 * the store. */
static void options_text(const struct reading *r, struct buffer *b)
{
    buffer_printf(b, "layers=%d offsets=%s date=%s outlet=%s min_confidence=", r->output.layers,
                  r->output.source_offsets ? "source" : "text",
                  r->input.date != NULL ? r->input.date : "",
                  r->input.outlet != NULL ? r->input.outlet : "");
    line_number(b, r->output.min_confidence);
}

static int open_store(struct reading *r, const char *path)
{
    dm_identity id;
    dm_report why = { "" };
    struct buffer options = { 0 };
    options_text(r, &options);
    dm_reader_identity(r->reader, &id);
    struct store_run run = { .schema = DM_SCHEMA,
                             .program = DM_VERSION,
                             .lexicon = id.lexicon,
                             .weights = id.weights,
                             .overlay = id.overlay,
                             .weights_name = id.weights_name,
                             .kernel = id.kernel,
                             .options = buffer_string(&options) };
    dm_status status = store_open(&r->store, path, STORE_WRITE, &why);
    if (status == DM_OK)
        status = store_begin(r->store, &run, &why);
    buffer_clear(&options);
    return store_good(r, status, &why) ? -1 : EXIT_FAILED;
}

/* "2/4": the second of four. */
static bool take_shard(const struct call *call, dm_input_options *input)
{
    const char *text = call->value[OPT_SHARD];
    unsigned i, n;
    char more;
    if (text == NULL)
        return true;
    if (sscanf(text, "%u/%u%c", &i, &n, &more) != 2 ||
        strspn(text, "0123456789/") != strlen(text) || i < 1 || n < 1 || i > n || n > 1000000) {
        (void)usage(call->command, "--shard %s: expected I/N, from 1/N to N/N", text);
        return false;
    }
    input->shard = i - 1;
    input->shards = n;
    return true;
}

static size_t default_threads(void)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores < 1 ? 1 : cores > 8 ? 8 : (size_t)cores;
}

static bool take_options(struct reading *r, const struct call *call, uint64_t *threads)
{
    const char *const *v = call->value;
    *threads = default_threads();
    r->call = call;
    r->input = (dm_input_options){ .date = v[OPT_DATE],
                                   .outlet = v[OPT_OUTLET_GIVEN],
                                   .repair_only = v[OPT_REPAIR] != NULL };
    r->output.layers = v[OPT_LAYERS] != NULL;
    r->output.source_offsets = v[OPT_OFFSETS] != NULL;
    r->progress_json = v[OPT_PROGRESS] != NULL;
    r->terminal = !r->progress_json && isatty(STDERR_FILENO) &&
                  !(r->jsonl && isatty(STDOUT_FILENO)); /* else records run through the line */
    return call_choice(call, OPT_OFFSETS, "source") && call_choice(call, OPT_PROGRESS, "json") &&
           call_date(call, OPT_DATE) && take_shard(call, &r->input) &&
           call_number(call, OPT_MIN_CONFIDENCE, 0, 1, &r->output.min_confidence) &&
           call_count(call, OPT_THREADS, 1, THREADS_MAX, threads);
}

/* ---- the whole ---- */

static int finish(struct reading *r)
{
    dm_report why = { "" };
    if (r->store != NULL && !r->store_failed)
        (void)store_good(r, store_end(r->store, &r->counts, &why), &why);
    if (r->store_failed)
        return EXIT_FAILED; /* the counts would tell of what was not kept */
    if (out_closed())
        return EXIT_DONE;
    summary(r);
    if (r->out_of_memory)
        return EXIT_FAILED;
    if (interrupted)
        return EXIT_INTERRUPTED;
    if (r->counts.documents > 0 || r->input.shards > 0)
        return out_status(r->counts.failed > 0 ? EXIT_SOME : EXIT_DONE);
    if (r->counts.failed == 0)
        say("no articles there");
    return out_status(EXIT_FAILED);
}

static int read_all(struct reading *r, const char *db, size_t threads)
{
    dm_report why = { "" };
    dm_reader_options options = { .overlay = r->call->value[OPT_DATA] };
    dm_status opened = dm_reader_open(&r->reader, &options, &why);
    if (opened != DM_OK) {
        (void)failed(opened, &why);
        return EXIT_FAILED;
    }
    int status = db != NULL ? open_store(r, db) : -1;
    if (status < 0)
        status = start_threads(r, threads);
    if (status >= 0)
        return status;
    watch_interrupts();
    r->began = now();
    for (size_t i = 0; i < r->call->n_paths && !stopped(r); i++)
        read_path(r, r->call->paths[i]);
    while (r->waiting > 0)
        retire(r);
    stop_threads(r);
    return finish(r);
}

static int reading_run(struct reading *r, const struct call *call, const char *db)
{
    uint64_t threads;
    if (!take_options(r, call, &threads))
        return EXIT_USAGE;
    (void)pthread_mutex_init(&r->lock, NULL);
    (void)pthread_cond_init(&r->work, NULL);
    (void)pthread_cond_init(&r->done, NULL);
    int status = read_all(r, db, (size_t)threads);
    store_close(r->store);
    dm_reader_free(r->reader);
    buffer_clear(&r->empty);
    return status;
}

int cmd_read(const struct call *call)
{
    struct reading r = { .jsonl = call->value[OPT_JSONL] != NULL };
    const char *db = call->value[OPT_DB];
    if (db == NULL && !r.jsonl)
        db = "dragoman.db";
    return reading_run(&r, call, db);
}

int cmd_clean(const struct call *call)
{
    struct reading r = { .jsonl = true, .output = { .document_only = true } };
    return reading_run(&r, call, NULL);
}
