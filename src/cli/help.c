/* help.c -- help from the tables of commands and options, so that it cannot be behind them. */
#include "cli/cli.h"

#include "output/output.h"

static const struct {
    const char *name, *arg, *what;
} options[] = {
#define OPTION_ROW(name, text, arg, what) { text, arg, what },
    OPTION_LIST(OPTION_ROW)
};

void help_all(struct buffer *out)
{
    buffer_text(out,
                "dragoman reads news about conflict and diplomacy and writes down who did what "
                "to whom,\nwho said what, who wants what on which condition, how many of what, "
                "who holds which office.\n\n"
                "usage: dragoman COMMAND ...\n\n");
    for (const struct command *c = commands; c->name != NULL; c++)
        buffer_printf(out, "  %-11s %s\n", c->name, c->what);
    buffer_text(out, "\n`dragoman COMMAND --help` tells more. To begin:\n\n"
                     "  dragoman read samples && dragoman events\n");
}

/* --type means another word list for each kind. */
static const char *type_words(const struct command *c)
{
    switch (c->kind) {
    case RECORD_EVENT:
        return "event type: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, "
               "ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE or ASSAULT";
    case RECORD_QUOTE:
        return "direct, indirect or mixed";
    case RECORD_ROLE:
        return "guarantor, mediator, host, observer, sponsor, backer, signatory or party";
    case RECORD_FIGURE:
    case RECORD_QUANTITY:
        return "unit: percent, dollar, kilometre, ...";
    case RECORD_OFFICE:
        return "office: foreign minister, president, ...";
    case RECORD_ACTOR:
        return "state, government, person, organisation, armed group or people";
    case RECORD_PLACE:
        return "use: literal, acting (\"Moscow said\") or modifier (\"Syrian\")";
    default:
        return "type of the record";
    }
}

/* `what`, wrapped to 98 columns behind a margin. */
static void wrapped(struct buffer *out, const char *what, size_t margin)
{
    struct span rest = span_of(what), word;
    size_t column = margin;
    while (span_next(&rest, ' ', &word)) {
        if (column > margin && column + word.len + 1 > 98) {
            buffer_printf(out, "\n%*s", (int)margin, "");
            column = margin;
        }
        buffer_printf(out, "%s%.*s", column > margin ? " " : "", SPAN_FMT(word));
        column += word.len + 1;
    }
    buffer_char(out, '\n');
}

void help_command(struct buffer *out, const struct command *c)
{
    buffer_printf(out, "usage: dragoman %s [options]%s%s\n\n%s.\n", c->name,
                  c->arguments[0] != '\0' ? " " : "", c->arguments, c->what);
    if (c->more != NULL)
        buffer_printf(out, "%s\n", c->more);
    buffer_text(out, "\noptions:\n");
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        if (!(c->options >> i & 1))
            continue;
        size_t before = out->len;
        buffer_printf(out, "  --%s %s", options[i].name, options[i].arg);
        size_t used = out->len - before;
        buffer_printf(out, "%*s", used < 26 ? (int)(26 - used) : 1, "");
        wrapped(out, i == OPT_TYPE ? type_words(c) : options[i].what, 26);
    }
    buffer_printf(out, "\nexample:\n  %s\n", c->example);
}

int cmd_help(const struct call *call)
{
    struct buffer out = { 0 };
    const struct command *found = NULL;
    const char *names[64];
    size_t n = 0;
    for (const struct command *c = commands; c->name != NULL && n < 64; c++) {
        names[n++] = c->name;
        if (call->n_paths > 0 && strcmp(c->name, call->paths[0]) == 0)
            found = c;
    }
    if (call->n_paths > 0 && found == NULL) {
        const char *near = nearest(call->paths[0], names, n);
        return usage(call->command, "there is no command \"%s\"%s%s%s", call->paths[0],
                     near != NULL ? "; did you mean " : "", near != NULL ? near : "",
                     near != NULL ? "?" : "; `dragoman help` lists them");
    }
    if (found != NULL)
        help_command(&out, found);
    else
        help_all(&out);
    (void)out_buffer(&out);
    buffer_clear(&out);
    return out_status(EXIT_DONE);
}
