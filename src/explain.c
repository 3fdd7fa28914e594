/* explain.c -- why, or why not: the tree, who was recognised by which entry, which entries were
 * tried, and the records. */
#include "analysis/actors_parts.h"
#include "analysis/quotes_parts.h"
#include "reader.h"

#include <stdio.h>

#define TOK(t) (a->tokens[t])

static void put_tree(struct buffer *b, const struct article *a, const struct sentence *s)
{
    buffer_text(b, "tree:\n");
    for (uint32_t t = s->first; t < s->end; t++) {
        struct span form = token_text(a, t), lemma = TOK(t).lemma;
        struct span head = TOK(t).head == NONE ? SPAN("-") : token_text(a, TOK(t).head);
        buffer_printf(b, "  %3u %-18.*s %-14.*s %-6s %-12s <- %.*s\n", t - s->first + 1,
                      SPAN_FMT(form), SPAN_FMT(lemma), upos_text((enum upos)TOK(t).upos),
                      rel_text((enum rel)TOK(t).rel), SPAN_FMT(head));
    }
}

/* A part of the explanation; without a line of its own its heading goes, too. */
static size_t part_begin(struct buffer *b, const char *heading)
{
    buffer_printf(b, "%s:\n", heading);
    return b->len;
}

static void part_end(struct buffer *b, size_t begun, const char *heading)
{
    if (!b->failed && b->len == begun)
        b->len -= strlen(heading) + 2;
}

/* "TUR:GOV  Hakan Fidan, foreign minister  ENTRY": whom the words mean, and which entry says so. */
static void put_actor(struct buffer *b, const struct actor *x)
{
    struct span code = x->code.len ? x->code : SPAN("---");
    struct span rule = x->rule.len ? x->rule : SPAN("no entry: see data/actors/");
    buffer_printf(b, "%.*s%s%.*s  ", SPAN_FMT(code), x->sector.len ? ":" : "", SPAN_FMT(x->sector));
    if (x->name.len > 0)
        buffer_printf(b, "%.*s%s", SPAN_FMT(x->name), x->office.len ? ", " : "  ");
    if (x->office.len > 0)
        buffer_printf(b, "%.*s  ", SPAN_FMT(x->office));
    buffer_printf(b, "%.*s", SPAN_FMT(rule));
    if (is_guess(x))
        buffer_printf(b, " (%.*s: guessed from what stands around)", SPAN_FMT(x->code));
    buffer_char(b, '\n');
}

static void put_actors(struct buffer *b, const struct article *a, uint32_t sentence)
{
    static const char *const kinds[] = { "name", "noun", "pronoun" };
    size_t begun = part_begin(b, "who");
    for (size_t i = 0; i < a->n_mentions; i++) {
        const struct mention *m = &a->mentions[i];
        if (TOK(m->head).sentence != sentence)
            continue;
        struct span words = tokens_text(a, m->first, m->end);
        buffer_printf(b, "  %-32.*s %-7s ", SPAN_FMT(words), kinds[m->kind]);
        put_actor(b, &a->actors[m->actor]);
    }
    part_end(b, begun, "who");
}

static void put_times(struct buffer *b, const struct article *a, const struct sentence *s)
{
    static const char *const types[] = { "DATE", "TIME", "DURATION", "SET" };
    size_t begun = part_begin(b, "when");
    for (size_t i = article_time_from(a, s->first); i < a->n_times && a->times[i].first < s->end;
         i++) {
        const struct time_expression *x = &a->times[i];
        buffer_printf(b, "  %-32.*s %-8s %.*s  %.*s\n", SPAN_FMT(tokens_text(a, x->first, x->end)),
                      types[x->type], SPAN_FMT(x->value), SPAN_FMT(x->rule));
    }
    part_end(b, begun, "when");
}

static void put_place(struct buffer *b, const struct place *p)
{
    if (!p->known) {
        buffer_text(b, "no place of this name is known: see data/places/\n");
        return;
    }
    buffer_printf(b, "%.*s  %.4f %.4f  %.*s", SPAN_FMT(p->id), (double)p->latitude / PLACE_DEGREE,
                  (double)p->longitude / PLACE_DEGREE, SPAN_FMT(p->rule));
    if (p->rivals > 0)
        buffer_printf(b, " (%u other%s of this name, %.2f sure)", p->rivals,
                      p->rivals == 1 ? "" : "s", (double)p->p);
    buffer_char(b, '\n');
}

static void put_places(struct buffer *b, const struct article *a, const struct sentence *s)
{
    static const char *const uses[] = { "literal", "acting", "modifier" };
    size_t begun = part_begin(b, "where");
    for (size_t i = article_place_from(a, s->first); i < a->n_places && a->places[i].first < s->end;
         i++) {
        const struct place *p = &a->places[i];
        buffer_printf(b, "  %-32.*s %-8s ", SPAN_FMT(tokens_text(a, p->first, p->end)),
                      uses[p->use]);
        put_place(b, p);
    }
    part_end(b, begun, "where");
}

/* Phrases are in the order of their heads. */
static size_t first_phrase(const struct article *a, uint32_t sentence)
{
    size_t low = 0, high = a->n_phrases;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (TOK(a->phrases[middle].head).sentence < sentence)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* "He <- the minister (sentence 3, 0.91) <- Hakan Fidan (sentence 0, 0.99)": which words were taken
 * to mean the same, back to a name. */
static void put_chains(struct buffer *b, const struct article *a, uint32_t sentence)
{
    enum { MOST_LINKS = 12 };
    size_t begun = part_begin(b, "means the same as");
    for (size_t i = first_phrase(a, sentence);
         i < a->n_phrases && TOK(a->phrases[i].head).sentence == sentence; i++) {
        const struct phrase *x = &a->phrases[i];
        if (x->before == NONE)
            continue;
        buffer_printf(b, "  %.*s", SPAN_FMT(tokens_text(a, x->first, x->end)));
        for (int n = 0; n < MOST_LINKS && x->before != NONE; n++) {
            const struct phrase *y = &a->phrases[x->before];
            buffer_printf(b, " <- %.*s (sentence %u, %.2f)",
                          SPAN_FMT(tokens_text(a, y->first, y->end)), TOK(y->head).sentence,
                          (double)x->p);
            x = y;
            if (x->kind == MENTION_NAME)
                break;
        }
        buffer_char(b, '\n');
    }
    part_end(b, begun, "means the same as");
}

/* ---- quotes: what the encoder marks, and what became of it ---- */

struct marked_words {
    struct marks marks;
    struct runs runs;
    struct attr_scale scale;
    const struct joiner *joiner;
};

static dm_status marked_words_find(struct marked_words *m, struct article *a, const dm_reader *r,
                                   dm_report *why)
{
    *m = (struct marked_words){ .joiner = r->joiner };
    attr_scale_make(&m->scale);
    if (!marks_find(a, &m->marks) || !runs_find(a, r->lexicon, &m->marks, &m->runs))
        return fail(why, DM_NO_MEMORY, "no memory to explain");
    return DM_OK;
}

static void put_run(struct buffer *b, const struct article *a, const char *what,
                    const struct run *x)
{
    struct span words = tokens_text(a, x->first, x->end);
    buffer_printf(b, "%s (%.2f) \"%.*s\"", what, (double)x->p / 255.0, SPAN_FMT(words));
}

static void put_content(struct buffer *b, const struct article *a, const struct marked_words *m,
                        size_t i)
{
    static const char *const ends[] = {
        "with", "", "no attribution", "nobody says it", "goes on with what is before", ""
    };
    struct candidate c[LINK_CANDIDATES];
    float p;
    const struct candidate *best =
        &c[candidates_best(m->joiner, &m->scale, c, content_candidates(&m->runs, i, c), &p)];
    put_run(b, a, "  content", &m->runs.at[RUN_CONTENT][i]);
    buffer_printf(b, ": %s", ends[best->kind]);
    if (best->kind == WITH_CUE)
        put_run(b, a, " cue", &m->runs.at[RUN_CUE][best->which]);
    buffer_printf(b, ", probability %.2f\n", (double)p);
}

static void put_cue(struct buffer *b, const struct article *a, const struct marked_words *m,
                    size_t i)
{
    struct candidate c[LINK_CANDIDATES];
    float p;
    const struct candidate *best =
        &c[candidates_best(m->joiner, &m->scale, c, source_candidates(&m->runs, i, c), &p)];
    put_run(b, a, "  cue", &m->runs.at[RUN_CUE][i]);
    buffer_text(b, best->kind == WITH_SOURCE ? ": of" : ": of nobody");
    if (best->kind == WITH_SOURCE)
        put_run(b, a, " source", &m->runs.at[RUN_SOURCE][best->which]);
    buffer_printf(b, ", probability %.2f\n", (double)p);
}

/* Runs are in the order of the text. */
static size_t first_run(const struct article *a, const struct marked_words *m, enum run_kind kind,
                        uint32_t sentence)
{
    size_t low = 0, high = m->runs.n[kind];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (TOK(m->runs.at[kind][middle].first).sentence < sentence)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool run_in(const struct article *a, const struct marked_words *m, enum run_kind kind,
                   size_t i, uint32_t sentence)
{
    return i < m->runs.n[kind] && TOK(m->runs.at[kind][i].first).sentence == sentence;
}

static void put_quotes(struct buffer *b, const struct article *a, const struct marked_words *m,
                       uint32_t sentence)
{
    size_t begun = part_begin(b, "marked as attributed");
    for (size_t i = first_run(a, m, RUN_CONTENT, sentence); run_in(a, m, RUN_CONTENT, i, sentence);
         i++)
        put_content(b, a, m, i);
    for (size_t i = first_run(a, m, RUN_CUE, sentence); run_in(a, m, RUN_CUE, i, sentence); i++)
        put_cue(b, a, m, i);
    part_end(b, begun, "marked as attributed");
}

static void put_entity(struct buffer *b, const struct entity *e)
{
    struct span code = e->code.len ? e->code : SPAN("---");
    buffer_printf(b, "%.*s%s%.*s", SPAN_FMT(code), e->sector.len ? ":" : "", SPAN_FMT(e->sector));
    struct span name = e->name.len ? e->name : e->description.len ? e->description : e->text;
    if (name.len)
        buffer_printf(b, " (%.*s)", SPAN_FMT(name));
}

static void put_value(struct buffer *b, const char *name, const struct value *v)
{
    switch (v->type) {
    case VALUE_TEXT:
        buffer_printf(b, "    %-14s %.*s\n", name, SPAN_FMT(v->as.text));
        break;
    case VALUE_TEXTS:
        for (uint32_t i = 0; i < v->n; i++)
            buffer_printf(b, "    %-14s %.*s\n", name, SPAN_FMT(v->as.texts[i]));
        break;
    case VALUE_NUMBER:
        buffer_printf(b, "    %-14s %g\n", name, v->as.number);
        break;
    case VALUE_FLAG:
        if (v->as.flag)
            buffer_printf(b, "    %-14s yes\n", name);
        break;
    case VALUE_ENTITY:
    case VALUE_ENTITIES:
        for (uint32_t i = 0; i < (v->type == VALUE_ENTITY ? 1 : v->n); i++) {
            buffer_printf(b, "    %-14s ", name);
            put_entity(b, &v->as.entities[i]);
            buffer_char(b, '\n');
        }
        break;
    default:
        break;
    }
}

static void put_records(struct buffer *b, const struct records *r, uint32_t sentence)
{
    buffer_text(b, "records:\n");
    size_t n = 0;
    for (size_t i = 0; i < r->n; i++) {
        const struct record *x = &r->items[i];
        if (x->kind == RECORD_DOCUMENT || x->kind == RECORD_ACTOR || x->sentence != sentence)
            continue;
        const struct record_kind_info *info = &record_kinds[x->kind];
        buffer_printf(b, "  %s %.*s  confidence %.2f  %.*s\n", info->name, SPAN_FMT(x->id),
                      x->confidence, SPAN_FMT(x->rule));
        for (size_t f = 0; f < info->n_fields; f++)
            put_value(b, info->fields[f].name, &x->values[f]);
        n++;
    }
    if (n == 0)
        buffer_text(b, "  none\n");
}

/* What was thought of the sentence's words while its events were made: the lines behind the heading
 * "... of sentence N:" of the notes (predicates.c). */
static void put_notes(struct buffer *b, struct span all, uint32_t sentence)
{
    static const char title[] = "may tell an event";
    size_t begun = part_begin(b, title);
    char heading[48];
    (void)snprintf(heading, sizeof heading, "of sentence %u:\n", sentence);
    bool inside = false;
    for (size_t at = 0; at < all.len;) {
        struct span line = span_from(all, at);
        const char *stop = memchr(line.at, '\n', line.len);
        line.len = stop ? (size_t)(stop - line.at) + 1 : line.len;
        at += line.len;
        if (line.at[0] != ' ')
            inside = span_ends(line, heading);
        else if (inside)
            buffer_add(b, line);
    }
    part_end(b, begun, title);
}

/* The text and what the intake said of it, without layers. */
static struct article *copy_of(const struct article *given)
{
    struct article *a = article_new();
    if (a == NULL)
        return NULL;
    a->key = given->key;
    a->text = given->text;
    a->given = given->given;
    a->pieces = given->pieces;
    a->n_pieces = given->n_pieces;
    a->title = given->title;
    a->date = given->date;
    a->date_source = given->date_source;
    a->dateline_place = given->dateline_place;
    a->dateline_agency = given->dateline_agency;
    return a;
}

struct explained {
    struct article *a;
    struct records *records;
    struct buffer note;
    struct marked_words marked;
};

static void put_sentence(struct buffer *b, const struct explained *x, uint32_t i)
{
    const struct article *a = x->a;
    const struct sentence *s = &a->sentences[i];
    buffer_printf(b, "sentence %u: %.*s\n", i, SPAN_FMT(sentence_text(a, i)));
    if (s->skipped != SKIP_NOT)
        buffer_printf(b, "not parsed, since it looks like: %s (read --all parses it)\n",
                      skip_text((enum skip)s->skipped));
    put_tree(b, a, s);
    put_actors(b, a, i);
    put_chains(b, a, i);
    put_times(b, a, s);
    put_places(b, a, s);
    put_quotes(b, a, &x->marked, i);
    put_notes(b, buffer_span(&x->note), i);
    put_records(b, x->records, i);
    buffer_char(b, '\n');
}

/* The records are made again, with somebody listening; on a copy, since the article may already
 * hold layers. */
dm_status dm_article_explain(dm_worker *w, const dm_article *given, size_t sentence, char **text,
                             size_t *len, dm_report *why)
{
    *text = NULL;
    *len = 0;
    struct explained x = { .a = copy_of(given) };
    if (x.a == NULL)
        return fail(why, DM_NO_MEMORY, "no memory to explain");
    struct buffer b = { 0 };
    dm_output_options o = { .layers = false };
    bool all = sentence == (size_t)-1;
    dm_status s = article_records(w, x.a, &o, &x.note, &x.records, why);
    if (s == DM_OK && !all && sentence >= x.a->n_sentences)
        s = fail(why, DM_NOT_FOUND, "sentence %zu: the document has %zu sentences, numbered from 0",
                 sentence, x.a->n_sentences);
    if (s == DM_OK)
        s = marked_words_find(&x.marked, x.a, w->reader, why);
    for (uint32_t i = 0; s == DM_OK && i < x.a->n_sentences; i++)
        if (all || i == sentence)
            put_sentence(&b, &x, i);
    if (s == DM_OK && x.note.failed)
        s = fail(why, DM_NO_MEMORY, "no memory to explain");
    buffer_clear(&x.note);
    article_free(x.a);
    if (s != DM_OK) {
        buffer_clear(&b);
        return s;
    }
    return buffer_give(&b, text, len, why);
}
