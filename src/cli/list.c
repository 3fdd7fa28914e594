/* list.c -- the commands that list what was read: filters in, lines out. */
#include "cli/cli.h"

#include "output/line_read.h"
#include "output/output.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define FLUSH_AT 65536

static size_t terminal_width(void)
{
    struct winsize size;
    const char *columns = getenv("COLUMNS");
    long width = columns != NULL ? strtol(columns, NULL, 10) : 0;
    if (width >= 20 && width <= 10000)
        return (size_t)width;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20)
        return size.ws_col;
    return 100;
}

/* ---- filters ---- */

static bool is_code(const char *s)
{
    size_t n = strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ:");
    return s[n] == '\0' && (n == 3 || n == 7);
}

/* Names of countries and capitals stand for codes, which only the lexicon knows. Without a lexicon
 * the words alone are looked for, so its absence is no failure. */
static void resolve(struct query *q)
{
    struct store_who *all[] = { &q->actor, &q->with, &q->party, &q->holder, &q->toward };
    dm_reader *reader = NULL;
    if (q->place != NULL && dm_reader_open(&reader, NULL, NULL) == DM_OK)
        (void)dm_resolve_country(reader, q->place, q->place_code);
    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
        if (all[i]->words == NULL || is_code(all[i]->words))
            continue;
        if (reader == NULL && dm_reader_open(&reader, NULL, NULL) != DM_OK)
            return;
        if (!dm_resolve_actor(reader, all[i]->words, all[i]->code))
            all[i]->code[0] = '\0';
    }
    dm_reader_free(reader);
}

static bool check_values(const struct call *call, struct query *q)
{
    double confidence = 0;
    if (!call_number(call, OPT_MIN_CONFIDENCE, 0, 1, &confidence) ||
        !call_count(call, OPT_LIMIT, 1, UINT64_MAX / 4, &q->limit) || !call_date(call, OPT_FROM) ||
        !call_date(call, OPT_TO) ||
        !call_choice(call, OPT_STATUS, field_choices(RECORD_EVENT, EVENT_STATUS)) ||
        !call_choice(call, OPT_STANCE, field_choices(RECORD_POSITION, POSITION_STANCE)))
        return false;
    q->min_confidence = confidence;
    const char *types = q->kind == RECORD_EVENT     ? field_choices(q->kind, EVENT_EVENT)
                        : q->kind == RECORD_QUOTE   ? field_choices(q->kind, QUOTE_KIND)
                        : q->kind == RECORD_ROLE    ? field_choices(q->kind, ROLE_ROLE)
                        : q->kind == RECORD_ACTOR   ? field_choices(q->kind, ACTOR_KIND)
                        : q->kind == RECORD_PLACE   ? field_choices(q->kind, PLACE_USE)
                        : q->kind == RECORD_NAME    ? field_choices(q->kind, NAME_TYPE)
                        : q->kind == RECORD_MENTION ? field_choices(q->kind, MENTION_KIND)
                        : q->kind == RECORD_TIME    ? field_choices(q->kind, TIME_TYPE)
                        : q->kind == RECORD_CONDITION
                            ? field_choices(q->kind, CONDITION_CONDITION_KIND)
                            : NULL;
    return types == NULL || call_choice(call, OPT_TYPE, types);
}

bool query_make(const struct call *call, struct query *q)
{
    const char *const *v = call->value;
    *q = (struct query){
        .kind = (enum record_kind)call->command->kind,
        .actor.words = v[OPT_ACTOR],
        .with.words = v[OPT_WITH],
        .party.words = v[OPT_PARTY],
        .holder.words = v[OPT_HOLDER],
        .toward.words = v[OPT_TOWARD],
        .type = v[OPT_TYPE],
        .status = v[OPT_STATUS],
        .stance = v[OPT_STANCE],
        .from = v[OPT_FROM],
        .to = v[OPT_TO],
        .matter = v[OPT_MATTER],
        .condition = v[OPT_CONDITION],
        .place = v[OPT_PLACE],
        .outlet = v[OPT_OUTLET],
        .search = v[OPT_SEARCH],
        .document = v[OPT_DOCUMENT],
        .all_versions = v[OPT_ALL_VERSIONS] != NULL,
    };
    return check_values(call, q);
}

static const struct output_format *choose_format(const struct call *call)
{
    const char *name = call->value[OPT_FORMAT];
    if (name == NULL)
        name = isatty(STDOUT_FILENO) ? "table" : "tsv";
    else if (!call_choice(call, OPT_FORMAT, "table|csv|tsv|json|jsonl"))
        return NULL;
    return output_format(name);
}

/* ---- lists ---- */

static bool print_line(void *context, struct span line)
{
    struct output *o = context;
    output_record(o, line);
    return o->out.len < FLUSH_AT || out_buffer(&o->out);
}

const char *query_path(const struct call *call)
{
    return call->value[OPT_DB] != NULL ? call->value[OPT_DB] : "dragoman.db";
}

int query_ask(const struct call *call, struct query *q, store_found found, void *context)
{
    struct store *store = NULL;
    dm_report why = { "" };
    dm_status status = store_open(&store, query_path(call), STORE_READ, &why);
    if (status == DM_OK) {
        resolve(q);
        status = store_query(store, q, found, context, &why);
    }
    store_close(store);
    if (status == DM_OK)
        return EXIT_DONE;
    (void)failed(status, &why);
    return status == DM_USAGE ? EXIT_USAGE : EXIT_FAILED;
}

static int list(const struct call *call, struct query *q, const struct output_format *format)
{
    struct output o;
    output_begin(&o, format, q->kind, terminal_width());
    int status = query_ask(call, q, print_line, &o);
    if (status == EXIT_DONE) {
        output_end(&o);
        (void)out_buffer(&o.out);
        if (o.records == 0 && isatty(STDERR_FILENO))
            say("no %s", record_kinds[q->kind].plural);
    }
    output_clear(&o);
    return out_status(status);
}

int cmd_list(const struct call *call)
{
    struct query q;
    const struct output_format *format = choose_format(call);
    if (format == NULL || !query_make(call, &q))
        return EXIT_USAGE;
    return list(call, &q, format);
}

/* ---- the timeline ---- */

struct timeline {
    struct output o;
    struct buffer date; /* of the group that is open */
    bool open;
};

/* Events of one date form one table under it. */
static bool tell_line(void *context, struct span line)
{
    struct timeline *t = context;
    struct buffer date = { 0 };
    struct span value = line_member(line, "date");
    if (line_null(value))
        buffer_text(&date, "without a date");
    else
        line_text(&date, value);
    if (!t->open || !span_eq(buffer_span(&date), buffer_span(&t->date))) {
        if (t->open)
            output_end(&t->o);
        output_table_clear(&t->o);
        buffer_printf(&t->o.out, "%s%.*s\n", t->open ? "\n" : "", SPAN_FMT(buffer_span(&date)));
        t->open = true;
    }
    buffer_clear(&t->date);
    t->date = date;
    output_record(&t->o, line);
    return t->o.out.len < FLUSH_AT || out_buffer(&t->o.out);
}

int cmd_timeline(const struct call *call)
{
    struct query q;
    const struct output_format *format = choose_format(call);
    if (format == NULL || !query_make(call, &q))
        return EXIT_USAGE;
    q.by_date = true;
    if (strcmp(format->name, "table") != 0)
        return list(call, &q, format);
    struct timeline t = { .open = false };
    output_begin(&t.o, format, RECORD_EVENT, terminal_width());
    t.o.no_date = true;
    int status = query_ask(call, &q, tell_line, &t);
    if (status == EXIT_DONE) {
        output_end(&t.o);
        (void)out_buffer(&t.o.out);
    }
    buffer_clear(&t.date);
    output_clear(&t.o);
    return out_status(status);
}
