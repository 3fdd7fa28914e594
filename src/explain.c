/* explain.c -- why, or why not: the tree, who was recognised by which entry, which entries were
 * tried, and the records. */
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

static void put_actors(struct buffer *b, const struct article *a, uint32_t sentence)
{
    static const char *const kinds[] = { "name", "noun", "pronoun" };
    buffer_text(b, "who:\n");
    for (size_t i = 0; i < a->n_mentions; i++) {
        const struct mention *m = &a->mentions[i];
        if (TOK(m->head).sentence != sentence)
            continue;
        const struct actor *x = &a->actors[m->actor];
        struct span words = tokens_text(a, m->first, m->end);
        struct span code = x->code.len ? x->code : SPAN("---"),
                    rule = x->rule.len ? x->rule : SPAN("model");
        buffer_printf(b, "  %-32.*s %-7s %.*s%s%.*s  %.*s%s%.*s  %.*s\n", SPAN_FMT(words),
                      kinds[m->kind], SPAN_FMT(code), x->sector.len ? ":" : "", SPAN_FMT(x->sector),
                      SPAN_FMT(x->name), x->office.len ? ", " : "", SPAN_FMT(x->office),
                      SPAN_FMT(rule));
    }
}

static void put_entity(struct buffer *b, const struct entity *e)
{
    struct span code = e->code.len ? e->code : SPAN("---");
    buffer_printf(b, "%.*s%s%.*s", SPAN_FMT(code), e->sector.len ? ":" : "", SPAN_FMT(e->sector));
    struct span name = e->name.len ? e->name : e->text;
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

dm_status dm_article_explain(dm_worker *w, const dm_article *given, size_t sentence, char **text,
                             size_t *len, dm_report *why)
{
    /* The records are made again, with somebody listening; on a copy, since the article may already
     * hold layers. */
    *text = NULL;
    *len = 0;
    struct article *a = article_new();
    if (a == NULL)
        return fail(why, DM_NO_MEMORY, "no memory to explain");
    struct buffer note = { 0 }, b = { 0 };
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
    dm_output_options o = { .layers = false };
    struct records *r;
    dm_status s = article_records(w, a, &o, &note, &r, why);
    if (s == DM_OK && sentence != (size_t)-1 && sentence >= a->n_sentences)
        s = fail(why, DM_NOT_FOUND, "sentence %zu: the document has %zu sentences, numbered from 0",
                 sentence, a->n_sentences);
    for (uint32_t i = 0; s == DM_OK && i < a->n_sentences; i++) {
        if (sentence != (size_t)-1 && i != sentence)
            continue;
        struct span words = sentence_text(a, i);
        buffer_printf(&b, "sentence %u: %.*s\n", i, SPAN_FMT(words));
        if (a->sentences[i].skipped != SKIP_NOT)
            buffer_printf(&b, "not parsed, since it looks like: %s (read --all parses it)\n",
                          skip_text((enum skip)a->sentences[i].skipped));
        put_tree(&b, a, &a->sentences[i]);
        put_actors(&b, a, i);
        /* The notes carry "sentence N:" in their headings. */
        char heading[48];
        int n = snprintf(heading, sizeof heading, "of sentence %u:\n", i);
        struct span all = buffer_span(&note);
        buffer_text(&b, "tried:\n");
        bool inside = false;
        for (size_t at = 0; at < all.len;) {
            struct span line = span_from(all, at);
            const char *stop = memchr(line.at, '\n', line.len);
            line.len = stop ? (size_t)(stop - line.at) + 1 : line.len;
            at += line.len;
            if (line.at[0] != ' ')
                inside = span_ends(line, heading) && n > 0;
            else if (inside)
                buffer_add(&b, line);
        }
        put_records(&b, r, i);
        buffer_char(&b, '\n');
    }
    if (s == DM_OK && note.failed)
        s = fail(why, DM_NO_MEMORY, "no memory to explain");
    buffer_clear(&note);
    article_free(a);
    if (s != DM_OK) {
        buffer_clear(&b);
        return s;
    }
    return buffer_give(&b, text, len, why);
}
