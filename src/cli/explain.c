/* explain.c -- why a record is there, or why none is: the sentence is read again, and the reader
 * says what it did. */
#include "cli/cli.h"

#include "output/columns.h"

#include <stdio.h>
#include <stdlib.h>

#define ALL_SENTENCES ((size_t)-1)

/* What is to be explained: a text, its date, a sentence of it. */
struct question {
    struct buffer record, document; /* lines; empty for --text */
    struct buffer text, key, date, outlet;
    size_t sentence;
};

static void question_clear(struct question *q)
{
    struct buffer *all[] = { &q->record, &q->document, &q->text, &q->key, &q->date, &q->outlet };
    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
        buffer_clear(all[i]);
}

static void take_member(struct buffer *b, struct span line, const char *name)
{
    struct span value = line_member(line, name);
    if (!line_null(value))
        line_text(b, value);
}

/* ---- which record ---- */

/* "DOCUMENT:12" -> 12 and the key's length; false: it has no such end. */
static bool split_sentence(const char *what, size_t *key, size_t *sentence)
{
    const char *colon = strrchr(what, ':');
    if (colon == NULL || colon == what || colon[1] == '\0' || strlen(colon) > 10 ||
        strspn(colon + 1, "0123456789") != strlen(colon + 1))
        return false;
    *key = (size_t)(colon - what);
    *sentence = (size_t)strtoul(colon + 1, NULL, 10);
    return true;
}

static dm_status find(struct store *store, const char *what, struct question *q, dm_report *why)
{
    size_t key;
    q->sentence = ALL_SENTENCES;
    if (strspn(what, "0123456789abcdef") !=
        strlen(what)) { /* no id: a document, whole or a sentence of it */
        if (!split_sentence(what, &key, &q->sentence))
            key = strlen(what);
        return store_document(store, (struct span){ what, key }, &q->document, why);
    }
    dm_status status = store_find(store, what, &q->record, &q->document, why);
    struct span sentence = line_member(buffer_span(&q->record), "sentence");
    if (status == DM_OK && !line_null(sentence))
        q->sentence = (size_t)line_double(sentence, 0);
    return status;
}

static int find_question(const struct call *call, struct question *q)
{
    struct store *store = NULL;
    dm_report why = { "" };
    const char *path = call->value[OPT_DB] != NULL ? call->value[OPT_DB] : "dragoman.db";
    dm_status status = store_open(&store, path, STORE_READ, &why);
    int exit_status = status != DM_OK ? EXIT_FAILED : -1;
    if (status == DM_OK)
        status = find(store, call->paths[0], q, &why);
    store_close(store);
    if (status != DM_OK) {
        int told = failed(status, &why);
        return exit_status >= 0 ? exit_status : told;
    }
    struct span document = buffer_span(&q->document);
    take_member(&q->text, document, "text");
    take_member(&q->key, document, "document");
    take_member(&q->outlet, document, "outlet");
    if (!span_is(line_member(document, "date_source"), "\"unknown\""))
        take_member(&q->date, document, "date");
    return -1;
}

/* ---- telling ---- */

static bool is_entity(struct span value)
{
    return value.len > 1 && (value.at[0] == '{' || value.at[1] == '{') &&
           span_find(value, SPAN("\"sector\":")) != SIZE_MAX;
}

/* "Hulusi Akar (TUR:GOV)": the name, then the code where that says more. */
static void tell_entities(struct buffer *out, struct span value)
{
    struct buffer code = { 0 }, name = { 0 };
    cell_code(&code, value, "; ");
    cell_name(&name, value, "; ");
    buffer_add(out, buffer_span(&name));
    if (!span_eq(buffer_span(&code), buffer_span(&name)))
        buffer_printf(out, " (%.*s)", SPAN_FMT(buffer_span(&code)));
    buffer_clear(&code);
    buffer_clear(&name);
}

static void tell_record(struct buffer *out, const struct question *q)
{
    struct span line = buffer_span(&q->record), key, value;
    struct line_steps steps = { line, false };
    while (line.len > 0 && line_next(&steps, &key, &value)) {
        if (line_null(value) || span_is(value, "[]") || span_is(key, "text") ||
            span_is(key, "fingerprint"))
            continue;
        buffer_printf(out, "%-17.*s ", SPAN_FMT(key));
        if (is_entity(value))
            tell_entities(out, value);
        else
            cell_value(out, value);
        buffer_char(out, '\n');
    }
}

#define CONTEXT 160 /* bytes on either side; cut at a space */

static void tell_context(struct buffer *out, const struct question *q)
{
    struct buffer words = { 0 };
    struct span text = buffer_span(&q->text);
    take_member(&words, buffer_span(&q->record), "text");
    size_t at =
        words.len > 0 && words.len < text.len ? span_find(text, buffer_span(&words)) : SIZE_MAX;
    if (at != SIZE_MAX) {
        size_t end = at + words.len, from = at > CONTEXT ? at - CONTEXT : 0;
        size_t to = text.len - end > CONTEXT ? end + CONTEXT : text.len;
        while (from > 0 && from < at && text.at[from] != ' ' && text.at[from] != '\n')
            from++;
        while (to < text.len && to > end && text.at[to] != ' ' && text.at[to] != '\n')
            to--;
        struct span before = span_trim(span_cut(text, from, at));
        struct span behind = span_trim(span_cut(text, end, to));
        buffer_printf(out, "\n%s%.*s%s>> %.*s <<\n%.*s%s%s", from > 0 ? "... " : "",
                      SPAN_FMT(before), before.len > 0 ? "\n" : "", SPAN_FMT(buffer_span(&words)),
                      SPAN_FMT(behind), to < text.len ? " ..." : "", behind.len > 0 ? "\n" : "");
    }
    buffer_clear(&words);
}

/* Reads the text again and lets the reader explain it. */
static dm_status tell_why(struct buffer *out, struct question *q, struct knowledge *k,
                          dm_report *why)
{
    dm_article *article = NULL;
    const dm_records *records = NULL;
    char *text = NULL;
    size_t len = 0;
    dm_input_options input = { .date = q->date.len > 0 ? buffer_string(&q->date) : NULL,
                               .outlet = q->outlet.len > 0 ? buffer_string(&q->outlet) : NULL,
                               .repair_only = true };
    dm_output_options output = { .layers = true };
    const char *key = q->key.len > 0 ? buffer_string(&q->key) : "text";
    dm_status status =
        dm_article_read(&article, buffer_span(&q->text).at, q->text.len, key, &input, why);
    if (status == DM_OK)
        status = dm_article_analyse(k->worker, article, &output, &records, why);
    if (status == DM_OK)
        status = dm_article_explain(k->worker, article, q->sentence, &text, &len, why);
    if (status == DM_OK)
        buffer_add(out, (struct span){ text, len });
    free(text);
    dm_article_free(article);
    return status;
}

static int explain(const struct call *call, struct question *q)
{
    struct knowledge k;
    struct buffer out = { 0 };
    dm_report why = { "" };
    int opened = knowledge_open(&k, call, true);
    if (opened >= 0)
        return opened;
    tell_record(&out, q);
    tell_context(&out, q);
    if (out.len > 0)
        buffer_char(&out, '\n');
    dm_status status = tell_why(&out, q, &k, &why);
    if (status == DM_OK)
        (void)out_buffer(&out);
    buffer_clear(&out);
    knowledge_close(&k);
    return status == DM_OK ? out_status(EXIT_DONE) : failed(status, &why);
}

int cmd_explain(const struct call *call)
{
    struct question q = { .sentence = ALL_SENTENCES };
    const char *text = call->value[OPT_TEXT];
    int status = -1;
    if ((text == NULL) == (call->n_paths == 0))
        return usage(call->command,
                     "give either an id, DOCUMENT:SENTENCE, or --text \"A sentence.\"");
    if (!call_date(call, OPT_DATE))
        return EXIT_USAGE;
    if (text != NULL)
        buffer_text(&q.text, text);
    else
        status = find_question(call, &q);
    if (call->value[OPT_DATE] != NULL) {
        buffer_empty(&q.date);
        buffer_text(&q.date, call->value[OPT_DATE]);
    }
    if (status < 0)
        status = explain(call, &q);
    question_clear(&q);
    return status;
}
