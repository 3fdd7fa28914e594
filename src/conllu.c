/* conllu.c -- articles as CoNLL-U, and CoNLL-U as given tokens. Joins the reader's stages to the
 * treebanks' format, for people who want only the trees and for measuring them. */
#include "reader.h"

#include "base/utf8.h"
#include "sentences/sentences.h"

#include <stdio.h>
#include <stdlib.h>

#define TOK(t) (a->tokens[t])

enum { CHUNK_SENTENCES = 128, MAX_FORM = 4096 };

static const char *name_label(const struct article *a, uint32_t t, char *out, size_t room)
{
    static const char *const types[] = { "PER", "ORG", "LOC", "NORP", "MISC" };
    /* Names are in the order of the text: the last that begins at or before the word. */
    size_t low = 0, high = a->n_names;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (a->names[middle].first <= t)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0 || t >= a->names[low - 1].end)
        return NULL;
    const struct name *n = &a->names[low - 1];
    (void)snprintf(out, room, "%c-%s", t == n->first ? 'B' : 'I', types[n->type]);
    return out;
}

static void put_misc(struct buffer *b, const struct article *a, uint32_t t, bool space_after)
{
    char label[16];
    const char *name = name_label(a, t, label, sizeof label);
    if (name == NULL && space_after)
        buffer_char(b, '_');
    if (name != NULL)
        buffer_printf(b, "Name=%s", name);
    if (!space_after)
        buffer_printf(b, "%sSpaceAfter=No", name ? "|" : "");
    buffer_char(b, '\n');
}

static void put_word(struct buffer *b, const struct article *a, uint32_t t, uint32_t first,
                     struct span form, bool space_after)
{
    uint32_t head = TOK(t).head == NONE ? 0 : TOK(t).head - first + 1;
    struct span lemma = TOK(t).lemma.len ? TOK(t).lemma : form;
    struct span feats = TOK(t).feats.len ? TOK(t).feats : SPAN("_");
    buffer_printf(b, "%u\t%.*s\t%.*s\t%s\t_\t%.*s\t%u\t%s\t_\t", t - first + 1, SPAN_FMT(form),
                  SPAN_FMT(lemma), upos_text((enum upos)TOK(t).upos), SPAN_FMT(feats), head,
                  rel_text((enum rel)TOK(t).rel));
    put_misc(b, a, t, space_after);
}

static void put_text_line(struct buffer *b, struct span s)
{
    buffer_text(b, "# text = ");
    for (size_t i = 0; i < s.len; i++)
        buffer_char(b, s.at[i] == '\n' || s.at[i] == '\t' || s.at[i] == '\r' ? ' ' : s.at[i]);
    buffer_char(b, '\n');
}

/* Words written together that the treebanks keep as one multiword token: "don't", "Turkey's". */
static void put_multiword(struct buffer *b, const struct article *a, uint32_t t,
                          const struct sentence *s)
{
    uint32_t end = t + 1;
    while (end < s->end && !TOK(end).space_before && token_is_clitic(a, end))
        end++;
    if (end == t + 1 || token_is_clitic(a, t))
        return;
    struct span text = tokens_text(a, t, end);
    bool glued = end < s->end && !TOK(end).space_before;
    buffer_printf(b, "%u-%u\t%.*s\t_\t_\t_\t_\t_\t_\t_\t%s\n", t - s->first + 1, end - s->first,
                  SPAN_FMT(text), glued ? "SpaceAfter=No" : "_");
}

dm_status dm_article_conllu(const dm_article *a, char **text, size_t *len, dm_report *why)
{
    struct buffer b = { *text, *len, *len, false };
    buffer_text(&b, "# newdoc id = ");
    buffer_add(&b, a->key);
    buffer_char(&b, '\n');
    uint32_t paragraph = UINT32_MAX;
    for (size_t i = 0; i < a->n_sentences; i++) {
        const struct sentence *s = &a->sentences[i];
        if (s->first == s->end)
            continue;
        if (s->paragraph != paragraph)
            buffer_text(&b, "# newpar\n");
        paragraph = s->paragraph;
        buffer_printf(&b, "# sent_id = %zu\n", i);
        put_text_line(&b, sentence_text(a, (uint32_t)i));
        for (uint32_t t = s->first; t < s->end; t++) {
            put_multiword(&b, a, t, s);
            bool next_clitic = t + 1 < s->end && !TOK(t + 1).space_before;
            put_word(&b, a, t, s->first, token_text(a, t), !next_clitic);
        }
        buffer_char(&b, '\n');
    }
    if (b.failed) {
        *text = b.at;
        return fail(why, DM_NO_MEMORY, "no memory for CoNLL-U");
    }
    return buffer_give(&b, text, len, why);
}

/* ---- Given tokens ---- */

/* One chunk of sentences as they stand in the input, with an article over their words. */
struct given {
    struct article *a;
    struct span lines[CHUNK_SENTENCES]; /* each sentence's lines */
    size_t n;
    size_t tokens_room;
    struct buffer text;
};

static struct span without_return(struct span line)
{
    if (line.len > 0 && line.at[line.len - 1] == '\r')
        line.len--;
    return line;
}

static bool word_line(struct span line, struct span *form, struct span columns[10])
{
    struct span rest = line;
    for (int i = 0; i < 10; i++)
        if (!span_next(&rest, '\t', &columns[i]))
            return false;
    for (size_t i = 0; i < columns[0].len; i++)
        if (columns[0].at[i] < '0' || columns[0].at[i] > '9')
            return false;
    *form = columns[1];
    return columns[0].len > 0 && form->len > 0;
}

static dm_status given_add(struct given *g, struct span lines, size_t at, dm_report *why)
{
    struct article *a = g->a;
    uint32_t number = (uint32_t)g->n, first = (uint32_t)a->n_tokens;
    struct span rest = lines, line, form, columns[10];
    while (span_next(&rest, '\n', &line)) {
        line = without_return(line);
        if (line.len == 0 || line.at[0] == '#' || !word_line(line, &form, columns))
            continue;
        if (form.len > MAX_FORM)
            return fail(why, DM_LIMIT, "sentence %zu: a word of %zu bytes; at most %d are read", at,
                        form.len, MAX_FORM);
        if (!arena_grow(&a->arena, (void **)&a->tokens, &g->tokens_room, a->n_tokens + 1,
                        sizeof *a->tokens))
            return fail(why, DM_NO_MEMORY, "no memory for tokens");
        if (g->text.len > 0)
            buffer_char(&g->text, ' ');
        uint32_t start = (uint32_t)g->text.len;
        buffer_add(&g->text, form);
        a->tokens[a->n_tokens++] = (struct token){ .start = start,
                                                   .end = start + (uint32_t)form.len,
                                                   .sentence = number,
                                                   .head = NONE,
                                                   .child = NONE,
                                                   .next = NONE,
                                                   .space_before = true };
    }
    g->lines[g->n++] = lines;
    a->sentences[number] = (struct sentence){
        .first = first, .end = (uint32_t)a->n_tokens, .paragraph = number, .root = NONE
    };
    if (a->n_tokens > first) {
        a->sentences[number].start = a->tokens[first].start;
        a->sentences[number].stop = (uint32_t)g->text.len;
    }
    a->n_sentences = g->n;
    return DM_OK;
}

static void given_put(const struct given *g, struct buffer *out)
{
    const struct article *a = g->a;
    for (size_t i = 0; i < g->n; i++) {
        uint32_t t = a->sentences[i].first;
        struct span rest = g->lines[i], line, form, columns[10];
        while (span_next(&rest, '\n', &line)) {
            line = without_return(line);
            if (line.len == 0)
                continue;
            if (line.at[0] == '#' || !word_line(line, &form, columns)) {
                buffer_add(out, line);
                buffer_char(out, '\n');
                continue;
            }
            bool space = span_find(columns[9], SPAN("SpaceAfter=No")) == SIZE_MAX;
            put_word(out, a, t, a->sentences[i].first, form, space);
            t++;
        }
        buffer_char(out, '\n');
    }
}

static dm_status given_run(struct given *g, dm_worker *w, struct buffer *out, dm_report *why)
{
    struct article *a = g->a;
    if (g->text.failed)
        return fail(why, DM_NO_MEMORY, "no memory for the text");
    a->text = arena_copy(&a->arena, buffer_span(&g->text));
    if (a->text.at == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the text");
    for (size_t t = 0; t < a->n_tokens; t++) {
        a->tokens[t].fold = utf8_fold(&a->arena, token_text(a, (uint32_t)t));
        if (a->tokens[t].fold.at == NULL)
            return fail(why, DM_NO_MEMORY, "no memory for words");
    }
    struct knowledge k = worker_knowledge(w);
    dm_status s = trees_read(a, &k, why);
    if (s == DM_OK)
        s = names_find(a, &k, why);
    if (s == DM_OK)
        given_put(g, out);
    return s;
}

static dm_status given_start(struct given *g, dm_report *why)
{
    article_free(g->a);
    g->a = article_new();
    g->n = 0;
    g->tokens_room = 0;
    buffer_empty(&g->text);
    if (g->a != NULL)
        g->a->sentences = arena_new(&g->a->arena, struct sentence, CHUNK_SENTENCES);
    return g->a == NULL || g->a->sentences == NULL
               ? fail(why, DM_NO_MEMORY, "no memory for sentences")
               : DM_OK;
}

/* The lines up to the next blank one, which may end in a carriage return; takes them off `rest`. */
static struct span sentence_lines(struct span *rest)
{
    struct span all = *rest, line;
    while (span_next(rest, '\n', &line))
        if (span_trim(line).len == 0)
            break;
    if (rest->at == NULL) {
        *rest = (struct span){ "", 0 };
        return all;
    }
    return span_cut(all, 0, (size_t)(line.at - all.at));
}

dm_status dm_conllu_parse(dm_worker *w, const char *conllu, size_t n, char **text, size_t *len,
                          dm_report *why)
{
    struct given *g = calloc(1, sizeof *g);
    if (g == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for CoNLL-U");
    struct buffer out = { 0 };
    struct span rest = { conllu, n };
    size_t number = 0;
    dm_status s = utf8_valid(rest) < n ? fail(why, DM_BAD_INPUT, "the CoNLL-U is not UTF-8")
                                       : given_start(g, why);
    while (s == DM_OK && rest.len > 0) {
        struct span lines = sentence_lines(&rest);
        number++;
        if (span_trim(lines).len > 0)
            s = given_add(g, lines, number, why);
        if (s == DM_OK && (g->n == CHUNK_SENTENCES || rest.len == 0) && g->n > 0) {
            s = given_run(g, w, &out, why);
            if (s == DM_OK)
                s = given_start(g, why);
        }
    }
    article_free(g->a);
    buffer_clear(&g->text);
    free(g);
    if (s != DM_OK) {
        buffer_clear(&out);
        return s;
    }
    return buffer_give(&out, text, len, why);
}
