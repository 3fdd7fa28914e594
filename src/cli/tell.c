/* tell.c -- what the program is and knows: `lexicon`, `version`. */
#include "cli/cli.h"

#include "output/output.h"

#include <stdlib.h>

static int check(const struct call *call)
{
    struct knowledge k;
    dm_report why = { "" };
    char *text = NULL;
    size_t len = 0, wrong = 0;
    int opened = knowledge_open(&k, call, true);
    if (opened >= 0)
        return opened;
    dm_status status = dm_lexicon_check(k.worker, &text, &len, &wrong, &why);
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
    if (strcmp(what, "check") == 0)
        return check(call);
    if (strcmp(what, "stats") == 0)
        return stats(call);
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
    const struct fact facts[] = { { "lexicon", identity.lexicon },
                                  { "overlay", identity.overlay },
                                  { "weights", identity.weights },
                                  { "splitter", identity.splitter },
                                  { "chains", identity.chains },
                                  { "quotes", identity.quotes },
                                  { "weights_name", identity.weights_name },
                                  { "kernel", identity.kernel } };
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
