/* read_report.c -- what a reading says on stderr: progress, failures, the summary. */
#include "cli/read_parts.h"

#include "output/output.h"

#include <stdio.h>
#include <time.h>

#define REPORT_EVERY 0.2

double seconds_now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void clear_progress(const struct reading *r)
{
    if (r->terminal)
        (void)fputs("\r\033[K", stderr);
}

static void numbers(struct buffer *b, const struct reading *r)
{
    const struct store_counts *c = &r->counts;
    double seconds = seconds_now() - r->began;
    buffer_printf(
        b,
        "\"documents\":%llu,\"new\":%llu,\"changed\":%llu,\"unchanged\":%llu,\"failed\":%llu,"
        "\"empty\":%llu,\"not_english\":%llu,\"skipped\":%llu,\"passed\":%llu,"
        "\"records\":%llu,\"words\":%llu,"
        "\"seconds\":%.3f",
        (unsigned long long)c->documents, (unsigned long long)c->added,
        (unsigned long long)c->changed, (unsigned long long)c->unchanged,
        (unsigned long long)c->failed, (unsigned long long)r->n_empty,
        (unsigned long long)r->n_foreign, (unsigned long long)r->n_skipped,
        (unsigned long long)r->n_passed, (unsigned long long)c->records,
        (unsigned long long)c->words, seconds);
}

static void write_error(struct buffer *b)
{
    const char *text = buffer_string(b);
    if (text != NULL)
        (void)fputs(text, stderr);
    buffer_clear(b);
}

void report_progress(struct reading *r)
{
    double t = seconds_now();
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
void report_line(struct reading *r, const char *key, const char *text)
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

void report_failed(struct reading *r, const char *text)
{
    r->counts.failed++;
    report_line(r, "failed", text);
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

void report_summary(struct reading *r)
{
    struct buffer b = { 0 };
    double seconds = seconds_now() - r->began;
    clear_progress(r);
    if (r->progress_json) {
        buffer_text(&b, "{\"summary\":{");
        numbers(&b, r);
        buffer_text(&b, ",\"kinds\":{");
        kinds(&b, r);
        buffer_printf(&b, "},\"interrupted\":%s}}\n", read_interrupted ? "true" : "false");
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
    if (r->n_passed > 0)
        buffer_printf(&b, "dragoman: passed over: %llu entries of archives that hold no text\n",
                      (unsigned long long)r->n_passed);
    const dm_output_options *o = &r->benches.output;
    if (r->n_foreign > 0)
        buffer_printf(&b, "dragoman: not English: %llu (named above)%s\n",
                      (unsigned long long)r->n_foreign,
                      o->any_language || o->document_only
                          ? ""
                          : "; kept as documents only (--any-language reads them)");
    if (r->n_skipped > 0)
        buffer_printf(
            &b,
            "dragoman: not parsed: %llu sentence%s that look%s like tables, menus, code or "
            "links (--all parses them)\n",
            (unsigned long long)r->n_skipped, r->n_skipped == 1 ? "" : "s",
            r->n_skipped == 1 ? "s" : "");
    buffer_printf(&b, "dragoman: %.1f seconds, %.0f words/s%s\n", seconds,
                  (double)r->counts.words / (seconds + 1e-9),
                  read_interrupted ? "; interrupted" : "");
    write_error(&b);
}
