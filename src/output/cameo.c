/* cameo.c -- dyads as the coders before PLOVER write them: who, whom, CAMEO code, a line for each
 * pair of actors, tab-separated under a header. docs/formats/export.md tells the columns.
 *
 * Codes are strings: 040 is not 40. A cell is escaped as in tsv.c. */
#include "output/columns.h"
#include "output/line_read.h"
#include "output/output.h"
#include "output/separated.h"

enum { MOST_SIDE = 32, CODE_ROOM = 16 };

static const char header[] = "date\tsource\ttarget\tcode\troot\tquad\tgoldstein\ttype\tmode\tstatus"
                             "\tid\tdocument\tsentence\t"
                             "published\toutlet\tsource_name\ttarget_"
                             "name\tplace\tlatitude\tlongitude\tcountry\ttext\trule\n";

void output_cameo_begin(struct output *o)
{
    buffer_text(&o->out, header);
}

/* A side of the pair: "TURGOV" and a name. */
struct party {
    char code[CODE_ROOM];
    struct span entity;
};

/* The three letters of "TUR" into `out`; false: something else. */
static bool letters_of(struct span quoted, char out[4])
{
    if (quoted.len < 5)
        return false;
    for (size_t i = 0; i < 3; i++)
        if (quoted.at[i + 1] < 'A' || quoted.at[i + 1] > 'Z')
            return false;
    memcpy(out, quoted.at + 1, 3);
    out[3] = '\0';
    return true;
}

/* PLOVER renamed two of CAMEO's sectors: MED was the media there, HLH medicine. */
static const char *cameo_sector(struct span sector, char own[4])
{
    if (span_is(sector, "\"JRN\""))
        return "MED";
    if (span_is(sector, "\"MED\""))
        return "HLH";
    return letters_of(sector, own) ? own : "";
}

static struct party party_of(struct span entity)
{
    struct party p = { .code = "---", .entity = entity };
    char own[4];
    if (letters_of(line_member(entity, "code"), own))
        memcpy(p.code, own, 3);
    const char *sector = cameo_sector(line_member(entity, "sector"), own);
    memcpy(p.code + 3, sector, strlen(sector) + 1);
    return p;
}

static size_t parties_of(struct span list, struct party out[MOST_SIDE])
{
    struct line_steps steps = { list, false };
    struct span key, entity;
    size_t n = 0;
    while (n < MOST_SIDE && line_next(&steps, &key, &entity))
        out[n++] = party_of(entity);
    return n;
}

static void put_cell(struct output *o, struct span value)
{
    struct buffer text = { 0 };
    if (!line_null(value))
        cell_value(&text, value);
    tsv_cell(&o->out, buffer_span(&text));
    o->out.failed = o->out.failed || text.failed;
    buffer_clear(&text);
}

static void put_next(struct output *o, struct span value)
{
    buffer_char(&o->out, '\t');
    put_cell(o, value);
}

static void put_name(struct output *o, const struct party *p)
{
    struct buffer name = { 0 };
    buffer_char(&o->out, '\t');
    if (p->entity.len > 0)
        cell_name(&name, p->entity, "; ");
    tsv_cell(&o->out, buffer_span(&name));
    o->out.failed = o->out.failed || name.failed;
    buffer_clear(&name);
}

static struct span first_of(struct span list)
{
    struct line_steps steps = { list, false };
    struct span key, one;
    return line_next(&steps, &key, &one) ? one : (struct span){ NULL, 0 };
}

/* Cooperation still to come is AGREE first, which has no modes: the mode is that of the second. */
static bool is_ahead(struct span line)
{
    struct line_steps steps = { line_member(line, "event"), false };
    struct span key, one;
    return line_next(&steps, &key, &one) && line_next(&steps, &key, &one);
}

static void put_pair(struct output *o, struct span line, const struct party *source,
                     const struct party *target)
{
    struct span code = line_member(line, "cameo"), place = line_member(line, "event_loc");
    put_cell(o, line_member(line, "date"));
    buffer_printf(&o->out, "\t%s\t%s", source->code, target->code);
    put_next(o, code);
    buffer_char(&o->out, '\t');
    if (!line_null(code) && code.len >= 4)
        buffer_add(&o->out, span_cut(code, 1, 3));
    put_next(o, line_member(line, "quad_code"));
    put_next(o, line_member(line, "goldstein"));
    put_next(o, first_of(line_member(line, "event")));
    put_next(o, is_ahead(line) ? (struct span){ NULL, 0 } : first_of(line_member(line, "mode")));
    static const char *const own[] = { "status", "id", "document", "sentence" };
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        put_next(o, line_member(line, own[i]));
    put_next(o, line_member(o->document, "date"));
    put_next(o, line_member(o->document, "outlet"));
    put_name(o, source);
    put_name(o, target);
    static const char *const where[] = { "name", "latitude", "longitude", "country" };
    for (size_t i = 0; i < sizeof where / sizeof *where; i++)
        put_next(o, line_null(place) ? place : line_member(place, where[i]));
    put_next(o, line_member(line, "text"));
    put_next(o, line_member(line, "rule"));
    buffer_char(&o->out, '\n');
}

/* Two persons of one government are one actor here: its pair is written once. */
static bool seen(const struct party *list, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (strcmp(list[k].code, list[i].code) == 0)
            return true;
    return false;
}

/* Each of those who did it to each other with each other, both ways; where all are of one code (two
 * ministers of a state), that one with itself. */
static void put_mutual(struct output *o, struct span line, const struct party *all, size_t n)
{
    size_t pairs = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < n; k++)
            if (i != k && !seen(all, i) && !seen(all, k)) {
                put_pair(o, line, &all[i], &all[k]);
                pairs++;
            }
    if (pairs == 0)
        put_pair(o, line, &all[0], &all[1]);
}

void output_cameo_record(struct output *o, struct span line)
{
    static const struct party nobody = { .code = "---", .entity = { "", 0 } };
    struct party sources[MOST_SIDE], targets[MOST_SIDE];
    size_t n = parties_of(line_member(line, "actor"), sources);
    size_t m = parties_of(line_member(line, "recipient"), targets);
    if (span_is(line_member(line, "reciprocal"), "true") && m == 0 && n > 1) {
        put_mutual(o, line, sources, n);
        return;
    }
    if (n == 0)
        sources[n++] = nobody;
    if (m == 0)
        targets[m++] = nobody;
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < m; k++)
            if (!seen(sources, i) && !seen(targets, k))
                put_pair(o, line, &sources[i], &targets[k]);
}
