/* read.c -- articles in, records out: into the store, onto standard output, or both. The crew
 * analyses; what it found is counted and written here, in the order of the input. */
#include "cli/read_parts.h"

#include "output/output.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* ---- Ctrl-C ---- */

volatile sig_atomic_t read_interrupted;

static void on_interrupt(int number)
{
    (void)number;
    read_interrupted = 1;
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
    const struct records *records = &job->records;
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

static void work_on(void *context, size_t worker, struct job *const *jobs, size_t n)
{
    struct reading *r = context;
    bench_work(&r->benches, worker, jobs, n);
    for (size_t i = 0; i < n; i++)
        if (jobs[i]->status == DM_OK && !jobs[i]->known)
            jobs[i]->status = make_lines(jobs[i]);
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
bool reading_store_good(struct reading *r, dm_status status, const dm_report *why)
{
    if (status == DM_OK)
        return true;
    if (!r->store_failed)
        report_line(r, "error", why->text);
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
    dm_status status = store_seen(r->store, job->key, job->version, &why);
    if (status == DM_OK && r->jsonl)
        status = store_lines(r->store, job->key, job->version, emit_line, &job->lines, &why);
    if (!reading_store_good(r, status, &why))
        return;
    r->counts.documents++;
    r->counts.unchanged++;
    if (r->jsonl)
        (void)out_buffer(&job->lines);
}

static bool put(struct reading *r, const struct job *job)
{
    const struct records *records = &job->records;
    dm_report why = { "" };
    enum store_change change = STORE_UNCHANGED;
    struct span *lines = calloc(records->n + 1, sizeof(*lines));
    if (lines == NULL)
        return reading_store_good(r, DM_NO_MEMORY, &(dm_report){ "out of memory" });
    for (size_t i = 0, start = 0; i < records->n; start = job->ends[i++] + 1)
        lines[i] = span_cut(buffer_span(&job->lines), start, job->ends[i]);
    dm_status status = store_put(r->store, records->items, lines, records->n, &change, &why);
    free(lines);
    r->counts.added += change == STORE_ADDED;
    r->counts.changed += change == STORE_VERSION || change == STORE_REPLACED;
    r->counts.unchanged += change == STORE_UNCHANGED;
    return reading_store_good(r, status, &why);
}

/* The document stays; without --any-language nothing else is made of it. */
static void note_foreign(struct reading *r, struct span key, struct span language)
{
    struct buffer b = { 0 };
    r->n_foreign++;
    buffer_printf(&b, "%.*s: not English (looks %.*s)", SPAN_FMT(key), SPAN_FMT(language));
    const char *text = buffer_string(&b);
    if (text != NULL)
        report_line(r, "not_english", text);
    buffer_clear(&b);
}

static void retire_read(struct reading *r, struct job *job)
{
    const struct records *records = &job->records;
    if (records->n == 0 || (r->store != NULL && !put(r, job)))
        return;
    r->counts.documents++;
    r->counts.words += job->words;
    r->counts.records += records->n - 1;
    r->n_skipped += job->skipped;
    for (size_t i = 0; i < records->n; i++)
        r->by_kind[records->items[i].kind]++;
    if (job->foreign.len > 0)
        note_foreign(r, records->items[0].document, job->foreign);
    if (job->words == 0)
        note_empty(r, records->items[0].document);
    if (r->jsonl)
        (void)out_buffer(&job->lines);
}

static void retire_failed(struct reading *r, const struct job *job)
{
    dm_report why = { "" };
    dm_entry e;
    report_failed(r, job->why.text[0] != '\0' ? job->why.text : dm_status_text(job->status));
    if (!job->lost || r->quarantine == NULL || !dm_entry_look(job->packed, job->packed_len, &e))
        return;
    if (quarantine_put(r->quarantine, (struct span){ e.bytes, e.len },
                       (struct span){ e.name, e.name_len }, e.line, job->why.text, &why) != DM_OK)
        report_line(r, "error", why.text);
}

static void retire(void *context, struct job *job)
{
    struct reading *r = context;
    if (r->store_failed || out_failed())
        ; /* nothing more is written */
    else if (job->status != DM_OK)
        retire_failed(r, job);
    else if (job->known)
        retire_known(r, job);
    else
        retire_read(r, job);
    report_progress(r);
}

/* ---- the main thread's part: inputs to jobs ---- */

static bool stopped(const struct reading *r)
{
    return read_interrupted || r->store_failed || r->out_of_memory || out_failed();
}

void reading_lock(struct reading *r)
{
    (void)pthread_mutex_lock(&r->crew.writing);
}

void reading_unlock(struct reading *r)
{
    (void)pthread_mutex_unlock(&r->crew.writing);
}

static bool is_known(void *context, struct span key, struct span version)
{
    struct reading *r = context;
    bool has = false;
    dm_report why = { "" };
    reading_lock(r);
    has = !r->store_failed &&
          reading_store_good(r, store_has(r->store, key, version, &has, &why), &why) && has;
    reading_unlock(r);
    return has;
}

/* The next entry to the crew; false: there is none, or no more are to be read. */
static bool read_next(struct reading *r, struct supply *supply)
{
    char *packed;
    size_t len;
    dm_report why = { "" };
    dm_status status = supply_next(supply, &packed, &len, &why);
    reading_lock(r);
    r->out_of_memory = status == DM_NO_MEMORY;
    bool more = (status != DM_OK || packed != NULL) && !stopped(r);
    reading_unlock(r);
    if (status != DM_OK)
        crew_submit_failed(&r->crew, status, &why);
    else if (packed != NULL)
        crew_submit(&r->crew, packed, len);
    return more;
}

bool reading_stopped(struct reading *r)
{
    reading_lock(r);
    bool stop = stopped(r);
    reading_unlock(r);
    return stop;
}

static void read_path(struct reading *r, const char *path)
{
    struct supply *supply = NULL;
    dm_report why = { "" };
    dm_status status = supply_open(&supply, &r->benches, path, &why);
    if (status != DM_OK)
        crew_submit_failed(&r->crew, status, &why);
    bool more = status == DM_OK && !reading_stopped(r);
    while (more)
        more = read_next(r, supply);
    r->n_passed += supply != NULL ? supply_passed(supply) : 0;
    supply_free(supply);
}

/* ---- setting up ---- */

/* What decides the records beside lexicon and weights, as text: part of a document's identity in
 * the store. */
static void options_text(const struct reading *r, const dm_identity *id, struct buffer *b)
{
    buffer_printf(b, "splitter=%s chains=%s quotes=%s events=%s ", id->splitter, id->chains,
                  id->quotes, id->events);
    if (r->benches.output.parse_all)
        buffer_text(b, "all=1 ");
    if (r->benches.output.any_language)
        buffer_text(b, "any_language=1 ");
    buffer_printf(b, "layers=%d offsets=%s date=%s outlet=%s min_confidence=",
                  r->benches.output.layers, r->benches.output.source_offsets ? "source" : "text",
                  r->benches.input.date != NULL ? r->benches.input.date : "",
                  r->benches.input.outlet != NULL ? r->benches.input.outlet : "");
    line_number(b, r->benches.output.min_confidence);
}

static int open_store(struct reading *r, const char *path)
{
    dm_identity id;
    dm_report why = { "" };
    struct buffer options = { 0 };
    dm_reader_identity(r->reader, &id);
    options_text(r, &id, &options);
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
    return reading_store_good(r, status, &why) ? -1 : EXIT_FAILED;
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

static bool take_options(struct reading *r, const struct call *call, uint64_t *threads)
{
    const char *const *v = call->value;
    r->call = call;
    r->benches.input = (dm_input_options){ .date = v[OPT_DATE],
                                           .outlet = v[OPT_OUTLET_GIVEN],
                                           .repair_only = v[OPT_REPAIR] != NULL };
    r->benches.output.any_language = v[OPT_ANY_LANGUAGE] != NULL;
    r->benches.output.parse_all = v[OPT_ALL] != NULL;
    r->benches.output.layers = v[OPT_LAYERS] != NULL;
    r->benches.output.source_offsets = v[OPT_OFFSETS] != NULL;
    r->progress_json = v[OPT_PROGRESS] != NULL;
    r->terminal = !r->progress_json && isatty(STDERR_FILENO) &&
                  !(r->jsonl && isatty(STDOUT_FILENO)); /* else records run through the line */
    return call_choice(call, OPT_OFFSETS, "source") && call_choice(call, OPT_PROGRESS, "json") &&
           call_date(call, OPT_DATE) && take_shard(call, &r->benches.input) &&
           call_number(call, OPT_MIN_CONFIDENCE, 0, 1, &r->benches.output.min_confidence) &&
           benches_options(&r->benches, call) && crew_threads(call, threads);
}

/* ---- the whole ---- */

/* Counts of the rounds before and of this one. */
static struct store_counts all_counts(const struct reading *r)
{
    struct store_counts sum = r->past;
    sum.documents += r->counts.documents;
    sum.added += r->counts.added;
    sum.changed += r->counts.changed;
    sum.unchanged += r->counts.unchanged;
    sum.failed += r->counts.failed;
    sum.records += r->counts.records;
    sum.words += r->counts.words;
    return sum;
}

static void end_run(struct reading *r)
{
    struct store_counts sum = all_counts(r);
    dm_report why = { "" };
    if (r->store != NULL && !r->store_failed)
        (void)reading_store_good(r, store_end(r->store, &sum, &why), &why);
}

void reading_round(struct reading *r)
{
    reading_lock(r);
    end_run(r);
    if (!r->store_failed)
        report_summary(r);
    r->past = all_counts(r);
    r->counts = (struct store_counts){ 0 };
    memset(r->by_kind, 0, sizeof r->by_kind);
    r->n_empty = r->n_skipped = r->n_passed = r->n_foreign = 0;
    buffer_empty(&r->empty);
    r->began = seconds_now();
    reading_unlock(r);
}

static int finish(struct reading *r)
{
    end_run(r);
    if (r->store_failed)
        return EXIT_FAILED; /* the counts would tell of what was not kept */
    if (out_closed())
        return EXIT_DONE;
    report_summary(r);
    if (r->out_of_memory)
        return EXIT_FAILED;
    if (read_interrupted)
        return EXIT_INTERRUPTED;
    if (r->counts.documents > 0 || r->benches.input.shards > 0 ||
        (r->take != NULL && r->counts.failed == 0)) /* nothing new is no failure */
        return out_status(r->counts.failed > 0 ? EXIT_SOME : EXIT_DONE);
    if (r->counts.failed == 0)
        say("no articles there");
    return out_status(EXIT_FAILED);
}

static int open_quarantine(struct reading *r)
{
    const char *folder = r->call->value[OPT_QUARANTINE];
    dm_report why = { "" };
    if (folder == NULL || quarantine_open(&r->quarantine, folder, &why) == DM_OK)
        return -1;
    say("%s", why.text);
    return EXIT_FAILED;
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
    r->benches.reader = r->reader;
    int status = benches_guard(&r->benches);
    if (status < 0 && db != NULL)
        status = open_store(r, db);
    r->benches.known = r->store != NULL ? is_known : NULL;
    r->benches.context = r;
    r->crew.work = work_on;
    r->crew.retire = retire;
    r->crew.context = r;
    if (status < 0)
        status = open_quarantine(r);
    if (status < 0)
        status = benches_open(&r->benches, threads);
    if (status < 0)
        status = crew_start(&r->crew, r->benches.n);
    if (status >= 0)
        return status;
    watch_interrupts();
    r->began = seconds_now();
    if (r->take != NULL)
        r->take(r);
    else
        for (size_t i = 0; i < r->call->n_paths && !reading_stopped(r); i++)
            read_path(r, r->call->paths[i]);
    crew_finish(&r->crew, reading_stopped(r));
    return finish(r);
}

int reading_run(struct reading *r, const struct call *call, const char *db)
{
    uint64_t threads;
    if (!take_options(r, call, &threads))
        return EXIT_USAGE;
    int status = read_all(r, db, (size_t)threads);
    benches_close(&r->benches);
    quarantine_close(r->quarantine);
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
    struct reading r = { .jsonl = true, .benches = { .output = { .document_only = true } } };
    return reading_run(&r, call, NULL);
}
