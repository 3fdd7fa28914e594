/* tell.c -- what the program is and knows: `lexicon`, `version`. */
#include "cli/cli.h"

#include "guard/sandbox.h"
#include "output/output.h"

#include <stdlib.h>

/* ---- check ---- */

/* The articles of one path; false: what could not be read was said. */
static bool audit_path(dm_audit *audit, const char *path, const struct call *call, size_t *read)
{
    dm_input *in = NULL;
    dm_report why = { "" };
    dm_input_options options = { .date = call->value[OPT_DATE] };
    bool good = dm_input_open(&in, path, &options, &why) == DM_OK;
    if (!good) {
        say("%s", why.text);
        return false;
    }
    for (;;) {
        dm_article *article = NULL;
        dm_status status = dm_input_next(in, &article, &why);
        if (status == DM_OK && article == NULL)
            break;
        if (status == DM_OK)
            status = dm_audit_read(audit, article, &why);
        dm_article_free(article);
        *read += status == DM_OK;
        if (status != DM_OK)
            say("%s", why.text);
        good = good && status == DM_OK;
        if (status == DM_NO_MEMORY)
            break;
    }
    dm_input_free(in);
    return good;
}

/* Texts against the lexicon. What they say against it is told, and no failure: either may be wrong.
 */
static int check_texts(const struct call *call)
{
    struct knowledge k;
    dm_audit *audit = NULL;
    dm_report why = { "" };
    char *text = NULL;
    size_t len = 0, against = 0, read = 0;
    if (!call_date(call, OPT_DATE))
        return EXIT_USAGE;
    int opened = knowledge_open(&k, call, false);
    if (opened >= 0)
        return opened;
    bool good = true;
    dm_status status = dm_audit_open(&audit, k.reader, &why);
    for (size_t i = 1; i < call->n_paths && status == DM_OK; i++)
        good &= audit_path(audit, call->paths[i], call, &read);
    if (status == DM_OK && read > 0)
        status = dm_audit_tell(audit, &text, &len, &against, &why);
    if (status == DM_OK && read > 0)
        (void)out_write((struct span){ text, len });
    free(text);
    dm_audit_free(audit);
    knowledge_close(&k);
    if (status != DM_OK)
        return failed(status, &why);
    if (read == 0 && good)
        say("no articles there");
    return out_status(read == 0 ? EXIT_FAILED : good ? EXIT_DONE : EXIT_SOME);
}

static int check(const struct call *call)
{
    struct knowledge k;
    dm_report why = { "" };
    char *text = NULL;
    size_t len = 0, wrong = 0;
    int opened = knowledge_open(&k, call, true);
    if (opened >= 0)
        return opened;
    dm_status status =
        dm_lexicon_check(k.worker, call->value[OPT_VERBOSE] != NULL, &text, &len, &wrong, &why);
    if (status == DM_OK)
        (void)out_write((struct span){ text, len });
    free(text);
    knowledge_close(&k);
    return status != DM_OK ? failed(status, &why) : out_status(wrong > 0 ? EXIT_SOME : EXIT_DONE);
}

static int stats(const struct call *call)
{
    struct knowledge k;
    dm_report why = { "" };
    char *text = NULL;
    size_t len = 0;
    int opened = knowledge_open(&k, call, false);
    if (opened >= 0)
        return opened;
    dm_status status = dm_lexicon_stats(k.reader, &text, &len, &why);
    if (status == DM_OK)
        (void)out_write((struct span){ text, len });
    free(text);
    knowledge_close(&k);
    return status != DM_OK ? failed(status, &why) : out_status(EXIT_DONE);
}

int cmd_lexicon(const struct call *call)
{
    static const char *const words[] = { "check", "stats" };
    const char *what = call->paths[0];
    bool texts = strcmp(what, "check") == 0 && call->n_paths > 1;
    bool counted = strcmp(what, "stats") == 0 && call->n_paths > 1;
    if (!counted && call->value[OPT_LIMIT] != NULL)
        return usage(call->command, "--limit is for the verbs of texts: lexicon stats PATH...");
    if (!counted && call->value[OPT_THREADS] != NULL)
        return usage(call->command, "--threads is for counting: lexicon stats PATH...");
    if (!texts && call->value[OPT_DATE] != NULL)
        return usage(call->command, "--date is for texts: lexicon check --date DATE PATH...");
    if ((texts || strcmp(what, "check") != 0) && call->value[OPT_VERBOSE] != NULL)
        return usage(call->command, "--verbose is for entries: lexicon check without PATH");
    if (strcmp(what, "check") == 0)
        return texts ? check_texts(call) : check(call);
    if (strcmp(what, "stats") == 0)
        return counted ? lexicon_coverage(call) : stats(call);
    const char *near = nearest(what, words, 2);
    return usage(call->command, "\"%s\"? expected check or stats%s%s", what,
                 near != NULL ? "; did you mean " : "", near != NULL ? near : "");
}

/* ---- version ---- */

struct fact {
    const char *name, *value;
};

static void as_json(struct buffer *out, const struct fact *facts, size_t n)
{
    buffer_printf(out, "{\"program\":\"dragoman\",\"version\":\"%s\",\"schema\":%d", DM_VERSION,
                  DM_SCHEMA);
    for (size_t i = 0; i < n; i++) {
        buffer_printf(out, ",\"%s\":", facts[i].name);
        if (facts[i].value[0] != '\0')
            line_string(out, span_of(facts[i].value));
        else
            buffer_text(out, "null");
    }
    buffer_text(out, "}\n");
}

static void as_text(struct buffer *out, const struct fact *facts, size_t n)
{
    buffer_printf(out, "dragoman %s, records schema %d\n", DM_VERSION, DM_SCHEMA);
    for (size_t i = 0; i < n; i++)
        if (facts[i].value[0] != '\0')
            buffer_printf(out, "%-13s %s\n", facts[i].name, facts[i].value);
}

/* Also without lexicon or weights: what is missing is then said on stderr. */
int cmd_version(const struct call *call)
{
    dm_reader *reader = NULL;
    dm_identity identity = { .lexicon = "" };
    dm_report why = { "" };
    dm_reader_options options = { .overlay = call->value[OPT_DATA] };
    dm_status status = dm_reader_open(&reader, &options, &why);
    if (status == DM_OK)
        dm_reader_identity(reader, &identity);
    dm_reader_free(reader);
    char sandbox[160];
    sandbox_text(sandbox, sizeof sandbox);
    const struct fact facts[] = {
        { "lexicon", identity.lexicon }, { "overlay", identity.overlay },
        { "weights", identity.weights }, { "splitter", identity.splitter },
        { "chains", identity.chains },   { "quotes", identity.quotes },
        { "events", identity.events },   { "weights_name", identity.weights_name },
        { "kernel", identity.kernel },   { "sandbox", sandbox }
    };
    struct buffer out = { 0 };
    if (call->value[OPT_JSON] != NULL)
        as_json(&out, facts, sizeof(facts) / sizeof(facts[0]));
    else
        as_text(&out, facts, sizeof(facts) / sizeof(facts[0]));
    (void)out_buffer(&out);
    buffer_clear(&out);
    if (status != DM_OK)
        say("%s", why.text[0] != '\0' ? why.text : dm_status_text(status));
    return out_status(EXIT_DONE);
}
