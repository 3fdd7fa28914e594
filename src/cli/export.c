/* export.c -- events in the formats of others: from the store, or from lines that `read --jsonl`
 * wrote. */
#include "cli/cli.h"

#include "output/line_read.h"
#include "output/output.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

#define FLUSH_AT  65536
#define MOST_LINE ((size_t)64 << 20) /* a document's line holds its text */

struct exporting {
    struct output o;
    const struct call *call;
    struct store *documents; /* a second look into the database; NULL: lines bring theirs */
    struct buffer document;  /* line of the document of the last event */
    FILE *file;              /* --output, once there is something to write */
    uint64_t limit;          /* 0: none */
    bool failed;             /* said why */
};

/* ---- where it goes ---- */

static bool write_failed(struct exporting *x)
{
    say("%s: cannot be written: %s", x->call->value[OPT_OUTPUT], strerror(errno));
    x->failed = true;
    return false;
}

/* A file is made only when the input is known to be good. */
static bool flush(struct exporting *x)
{
    const char *path = x->call->value[OPT_OUTPUT];
    if (path == NULL)
        return out_buffer(&x->o.out);
    if (x->o.out.failed) {
        errno = ENOMEM;
        return write_failed(x);
    }
    if (x->file == NULL)
        x->file = fopen(path, "wb");
    if (x->file == NULL || fwrite(x->o.out.at, 1, x->o.out.len, x->file) != x->o.out.len)
        return write_failed(x);
    buffer_empty(&x->o.out);
    return true;
}

static int finish(struct exporting *x, int status)
{
    if (status == EXIT_DONE && !x->failed && !out_closed()) {
        output_end(&x->o);
        (void)flush(x);
    }
    if (x->file != NULL && fclose(x->file) != 0 && !x->failed)
        (void)write_failed(x);
    store_close(x->documents);
    buffer_clear(&x->document);
    output_clear(&x->o);
    return x->failed ? EXIT_FAILED : out_status(status);
}

/* ---- one event ---- */

/* What did not happen is no event of a data set, unless it is asked for. */
static bool is_wanted(const struct call *call, struct span line)
{
    const char *asked = call->value[OPT_STATUS];
    struct span status = line_member(line, "status");
    if (asked == NULL)
        return !span_is(status, "\"negated\"");
    return status.len == strlen(asked) + 2 && memcmp(status.at + 1, asked, strlen(asked)) == 0;
}

/* The event's document: the last one, or out of the database. */
static void find_document(struct exporting *x, struct span key)
{
    struct span known = line_member(buffer_span(&x->document), "document");
    dm_report why = { "" };
    if (!span_eq(known, key) || known.len == 0) {
        buffer_empty(&x->document);
        struct buffer plain = { 0 };
        line_text(&plain, key);
        if (x->documents != NULL &&
            store_document(x->documents, buffer_span(&plain), &x->document, &why) != DM_OK)
            buffer_empty(&x->document);
        buffer_clear(&plain);
    }
    x->o.document = x->document.failed ? SPAN("") : buffer_span(&x->document);
}

static bool export_event(void *context, struct span line)
{
    struct exporting *x = context;
    if (!is_wanted(x->call, line))
        return true;
    find_document(x, line_member(line, "document"));
    output_record(&x->o, line);
    return (x->o.out.len < FLUSH_AT || flush(x)) && (x->limit == 0 || x->o.records < x->limit);
}

/* ---- from lines ---- */

/* A document, or any other record with its id; of an event what no format does without. */
static bool is_record(struct span line)
{
    struct span kind = line_member(line, "record");
    bool event = span_is(kind, "\"event\"");
    return !line_null(kind) && !line_null(line_member(line, "id")) &&
           (!event ||
            (!line_null(line_member(line, "event")) && !line_null(line_member(line, "actor")) &&
             !line_null(line_member(line, "status"))));
}

static bool take_line(struct exporting *x, struct span line)
{
    struct span kind = line_member(line, "record");
    if (span_is(kind, "\"document\"")) {
        buffer_empty(&x->document);
        buffer_add(&x->document, line);
    }
    return !span_is(kind, "\"event\"") || export_event(x, line);
}

/* The next line, of which no more is kept than a record may have; false: there is none. */
static bool next_line(FILE *in, struct buffer *line)
{
    int c = EOF;
    buffer_empty(line);
    while (line->len <= MOST_LINE && !line->failed && (c = getc_unlocked(in)) != EOF && c != '\n')
        buffer_char(line, (char)c);
    return c != EOF || line->len > 0;
}

static int read_lines(struct exporting *x, FILE *in, const char *name)
{
    struct buffer text = { 0 };
    size_t number = 0;
    int status = EXIT_DONE;
    while (status == EXIT_DONE && !x->failed && next_line(in, &text)) {
        struct span line = span_trim(buffer_span(&text));
        number++;
        if (text.failed) {
            say("%s:%zu: no memory for this line", name, number);
            status = EXIT_FAILED;
        } else if (line.len > 0 && (text.len > MOST_LINE || !is_record(line))) {
            say("%s:%zu: no record; expected the lines of `dragoman read --jsonl`", name, number);
            status = EXIT_FAILED;
        } else if (line.len > 0 && !take_line(x, line)) {
            break;
        }
    }
    if (ferror(in)) {
        say("%s: cannot be read: %s", name, strerror(errno));
        status = EXIT_FAILED;
    }
    buffer_clear(&text);
    return status;
}

static int from_lines(struct exporting *x, const char *path)
{
    if (strcmp(path, "-") == 0)
        return read_lines(x, stdin, "standard input");
    FILE *in = fopen(path, "rb");
    if (in == NULL) {
        say("%s: cannot be read: %s", path, strerror(errno));
        return EXIT_FAILED;
    }
    int status = read_lines(x, in, path);
    (void)fclose(in);
    return status;
}

/* ---- the command ---- */

static const struct output_format *choose(const struct call *call)
{
    const char *name = call->value[OPT_AS];
    char all[200] = "";
    for (const struct output_format *f = export_formats; f->name != NULL; f++) {
        if (name != NULL && strcmp(f->name, name) == 0)
            return f;
        size_t used = strlen(all);
        (void)snprintf(all + used, sizeof all - used, "%s%s (%s)", used > 0 ? ", " : "", f->name,
                       f->what);
    }
    if (name == NULL)
        (void)usage(call->command, "give --as FORMAT: %s", all);
    else
        (void)usage(call->command, "--as %s: no such format; expected one of: %s", name, all);
    return NULL;
}

/* Filters ask the database; lines have only been read. */
static bool filters_fit(const struct call *call)
{
    static const enum option filters[] = {
        OPT_DB,   OPT_FROM,  OPT_TO,   OPT_OUTLET, OPT_SEARCH, OPT_LIMIT,        OPT_DOCUMENT,
        OPT_TYPE, OPT_ACTOR, OPT_WITH, OPT_PARTY,  OPT_PLACE,  OPT_ALL_VERSIONS, OPT_MIN_CONFIDENCE,
    };
    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
        if (call->value[filters[i]] != NULL && call->n_paths > 0) {
            (void)usage(call->command,
                        "of the filters only --status works on lines (%s); the "
                        "others ask the database",
                        call->paths[0]);
            return false;
        }
    return true;
}

/* To write over what is read would destroy it. */
static bool output_fits(const struct call *call)
{
    const char *out = call->value[OPT_OUTPUT];
    const char *in = call->n_paths > 0 ? call->paths[0] : query_path(call);
    struct stat to, from;
    if (out == NULL || stat(out, &to) != 0 || stat(in, &from) != 0 || to.st_dev != from.st_dev ||
        to.st_ino != from.st_ino)
        return true;
    (void)usage(call->command, "--output %s: that is what is read; name another file", out);
    return false;
}

int cmd_export(const struct call *call)
{
    struct query q;
    const struct output_format *format = choose(call);
    if (format == NULL || !query_make(call, &q) || !filters_fit(call) || !output_fits(call))
        return EXIT_USAGE;
    struct exporting x = { .call = call, .limit = q.limit };
    q.limit = 0; /* of those that are written */
    output_begin(&x.o, format, RECORD_EVENT, 0);
    dm_report why = { "" };
    int status;
    if (call->n_paths > 0)
        status = from_lines(&x, call->paths[0]);
    else if (store_open(&x.documents, query_path(call), STORE_READ, &why) == DM_OK)
        status = query_ask(call, &q, export_event, &x);
    else
        status = failed(DM_IO, &why);
    return finish(&x, status);
}
