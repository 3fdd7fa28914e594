/* conllu.c -- articles as CoNLL-U: trees alone, for people who want them and for measuring them.
 * Given tokens come back in their own lines. */
#include "reader.h"

#include "intake/conllu.h"
#include "sentences/sentences.h"

#include <stdio.h>

#define TOK(t) (a->tokens[t])

static const char *name_label(const struct article *a, uint32_t t, char *out, size_t room)
{
    static const char *const types[] = { "PER", "ORG", "LOC", "NORP", "MISC" };
    const struct name *n = article_name_at(a, t);
    if (n == NULL)
        return NULL;
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

static void put_sentences(struct buffer *b, const struct article *a, size_t before)
{
    if (a->part == 0) {
        buffer_text(b, "# newdoc id = ");
        buffer_add(b, a->key);
        buffer_char(b, '\n');
    }
    uint32_t paragraph = UINT32_MAX;
    for (size_t i = 0; i < a->n_sentences; i++) {
        const struct sentence *s = &a->sentences[i];
        if (s->first == s->end)
            continue;
        if (s->paragraph != paragraph)
            buffer_text(b, "# newpar\n");
        paragraph = s->paragraph;
        buffer_printf(b, "# sent_id = %zu\n", before + i);
        if (s->skipped != SKIP_NOT)
            buffer_printf(b, "# skipped = %s\n", skip_text((enum skip)s->skipped));
        put_text_line(b, sentence_text(a, (uint32_t)i));
        for (uint32_t t = s->first; t < s->end; t++) {
            put_multiword(b, a, t, s);
            bool next_clitic = t + 1 < s->end && !TOK(t + 1).space_before;
            put_word(b, a, t, s->first, token_text(a, t), !next_clitic);
        }
        buffer_char(b, '\n');
    }
}

/* ---- Given tokens ---- */

/* The given lines, with what was found of each word; a sentence that could not be parsed as it is.
 */
static void put_given(struct buffer *b, const struct article *a, const struct sentence *s,
                      struct span lines)
{
    struct span line, columns[10];
    uint32_t t = s->first;
    while (conllu_line_next(&lines, &line)) {
        if (t < s->end && conllu_line(line, columns) == CONLLU_WORD) {
            put_word(b, a, t++, s->first, columns[1], conllu_space_after(columns[9]));
        } else {
            buffer_add(b, line);
            buffer_char(b, '\n');
        }
    }
    buffer_char(b, '\n');
}

static void put_all_given(struct buffer *b, const struct article *a)
{
    struct span rest = a->given;
    for (size_t i = 0; i < a->n_sentences && rest.len > 0;) {
        struct span lines = conllu_sentence(&rest);
        if (span_trim(lines).len > 0)
            put_given(b, a, &a->sentences[i++], lines);
    }
}

/* ---- All ---- */

dm_status dm_article_conllu(const dm_article *a, size_t *first, char **text, size_t *len,
                            dm_report *why)
{
    struct buffer b = { *text, *len, *len, false };
    size_t none = 0;
    first = first != NULL ? first : &none;
    if (a->part == 0)
        *first = 0;
    if (a->given_tokens)
        put_all_given(&b, a);
    else
        put_sentences(&b, a, *first);
    *first += a->n_sentences;
    if (b.failed) {
        *text = b.at;
        *len = b.len;
        return fail(why, DM_NO_MEMORY, "no memory for CoNLL-U");
    }
    return buffer_give(&b, text, len, why);
}

const char *dm_article_trouble(const dm_article *a, size_t i)
{
    return i < a->n_troubles ? a->troubles[i].at : NULL;
}
