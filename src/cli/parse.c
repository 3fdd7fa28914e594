/* parse.c -- text or CoNLL-U in, CoNLL-U out. */
#include "cli/cli.h"

#include <stdlib.h>

/* CoNLL-U begins with a comment "# name = value" or with a word line of ten columns. */
static bool is_conllu(struct span text)
{
    struct span line;
    while (span_next(&text, '\n', &line)) {
        if (span_starts(line, "# "))
            continue;
        size_t tabs = 0;
        for (size_t i = 0; i < line.len; i++)
            tabs += line.at[i] == '\t';
        return tabs == 9 && line.at[0] == '1';
    }
    return false;
}

/* The sentences of CoNLL-U as plain text, a paragraph each: what was given as `# text`. */
static void plain_text(struct span conllu, struct buffer *out)
{
    struct span line;
    while (span_next(&conllu, '\n', &line)) {
        if (!span_starts(line, "# text = "))
            continue;
        buffer_add(out, span_trim(span_from(line, sizeof("# text = ") - 1)));
        buffer_text(out, "\n\n");
    }
}

static dm_status write_text(char *text, size_t len)
{
    (void)out_write((struct span){ text, len });
    free(text);
    return DM_OK;
}

static dm_status parse_article(struct knowledge *k, dm_article *article, dm_report *why)
{
    const dm_records *records;
    const dm_output_options options = { .layers = false };
    char *text = NULL;
    size_t len = 0;
    dm_status status = dm_article_analyse(k->worker, article, &options, &records, why);
    if (status == DM_OK)
        status = dm_article_conllu(article, &text, &len, why);
    if (status == DM_OK)
        return write_text(text, len);
    free(text);
    return status;
}

static dm_status parse_tokens(struct knowledge *k, struct span conllu, dm_report *why)
{
    char *text = NULL;
    size_t len = 0;
    dm_status status = dm_conllu_parse(k->worker, conllu.at, conllu.len, &text, &len, why);
    if (status == DM_OK)
        return write_text(text, len);
    free(text);
    return status;
}

static dm_status parse_bytes(struct knowledge *k, struct span bytes, const char *key,
                             dm_report *why)
{
    dm_article *article = NULL;
    dm_status status = dm_article_read(&article, bytes.at, bytes.len, key, NULL, why);
    if (status == DM_OK)
        status = parse_article(k, article, why);
    dm_article_free(article);
    return status;
}

/* A file of many articles, or a folder. */
static dm_status parse_all(struct knowledge *k, const char *path, dm_report *why)
{
    dm_input *in = NULL;
    dm_status status = dm_input_open(&in, path, NULL, why);
    while (status == DM_OK) {
        dm_article *article = NULL;
        status = dm_input_next(in, &article, why);
        if (article == NULL)
            break;
        status = parse_article(k, article, why);
        dm_article_free(article);
    }
    dm_input_free(in);
    return status;
}

static dm_status parse(const struct call *call, struct knowledge *k, dm_report *why)
{
    const char *path = call->paths[0];
    struct buffer bytes = { 0 }, plain = { 0 };
    dm_status status = file_read(path, &bytes, why);
    bool conllu = status == DM_OK && is_conllu(buffer_span(&bytes));
    if (call->value[OPT_TOKENS] != NULL) {
        if (status == DM_OK)
            status = conllu ? parse_tokens(k, buffer_span(&bytes), why)
                            : fail(why, DM_BAD_INPUT,
                                   "%s: --tokens needs CoNLL-U, and this is none", path);
    } else if (conllu) {
        plain_text(buffer_span(&bytes), &plain);
        status = parse_bytes(k, buffer_span(&plain), path, why);
    } else if (status == DM_OK && strcmp(path, "-") == 0) {
        status = parse_bytes(k, buffer_span(&bytes), NULL, why); /* standard input is read by now */
    } else {
        status = parse_all(k, path, why); /* also what cannot be read as a file: a folder */
    }
    buffer_clear(&bytes);
    buffer_clear(&plain);
    return status;
}

int cmd_parse(const struct call *call)
{
    struct knowledge k;
    dm_report why = { "" };
    int opened = knowledge_open(&k, call, true);
    if (opened >= 0)
        return opened;
    dm_status status = parse(call, &k, &why);
    knowledge_close(&k);
    return status == DM_OK ? out_status(EXIT_DONE) : (failed(status, &why), EXIT_FAILED);
}
