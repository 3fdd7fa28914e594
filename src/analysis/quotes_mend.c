/* quotes_mend.c -- what was found, before it is written: whole quotation marks, the borders that
 * the tree knows better, and what are no words of anybody.
 *
 * The encoder marks word by word and learnt habits of its corpus; here each kind of mistake that
 * news of diplomacy brings has its rule. */
#include "analysis/quotes_parts.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

/* In 1: without a source and without marks, what is less sure is nobody's. */
#define LEAST_SOURCELESS 0.6F

static bool is_one_of(struct span word, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (span_is(word, list[i]))
            return true;
    return false;
}

#define ONE_OF(word, list) is_one_of(word, list, sizeof list / sizeof *list)

/* ---- Whole quotation marks ---- */

static bool cue_inside(const struct found *f, const struct marked *m)
{
    return f->cue_first != NONE && f->cue_first >= m->first && f->cue_first < m->end;
}

/* A piece that begins in the marks is theirs; one that began before them is a mixed one. */
static bool begins_in(const struct article *a, const struct marked *m, uint32_t first)
{
    while (first < m->first && TOK(first).upos == UPOS_PUNCT)
        first++;
    return first >= m->first && first < m->end;
}

static bool is_better(const struct found *f, const struct found *other)
{
    if ((f->source != NONE) != (other->source != NONE))
        return f->source != NONE;
    if ((f->cue_first != NONE) != (other->cue_first != NONE))
        return f->cue_first != NONE;
    return f->confidence > other->confidence;
}

static void owners_find(struct searcher *s, uint32_t *owner)
{
    const struct article *a = s->a;
    for (size_t i = 0; i < s->marks.n; i++)
        owner[i] = NONE;
    for (uint32_t i = 0; i < s->n_found; i++) {
        const struct found *f = &s->found[i];
        for (uint8_t p = 0; p < f->p.n && !f->dropped; p++)
            for (size_t k = marks_from(&s->marks, f->p.at[p].first);
                 k < s->marks.n && s->marks.at[k].first < f->p.at[p].end; k++) {
                const struct marked *m = &s->marks.at[k];
                if (begins_in(a, m, f->p.at[p].first) && !cue_inside(f, m) &&
                    marked_is_speech(a, m) &&
                    (owner[k] == NONE || is_better(f, &s->found[owner[k]])))
                    owner[k] = i;
            }
    }
}

/* One piece by the marks that it begins in: wholly its own, or left to their owner. */
static void piece_share(const struct searcher *s, uint32_t found, const uint32_t *owner,
                        uint32_t first, uint32_t end, struct pieces *out)
{
    const struct article *a = s->a;
    size_t k = marks_from(&s->marks, first);
    const struct marked *m = k < s->marks.n ? &s->marks.at[k] : NULL;
    if (m == NULL || owner[k] == NONE || !begins_in(a, m, first) ||
        cue_inside(&s->found[found], m)) {
        pieces_add(a, out, first, end);
        return;
    }
    if (owner[k] != found) {
        if (end > m->end)
            pieces_add(a, out, m->end, end);
        return;
    }
    if (out->n > 0 && out->at[out->n - 1].end >= m->end)
        return; /* an earlier piece has them already */
    pieces_add(a, out, m->first < first ? m->first : first, m->end > end ? m->end : end);
}

static bool marks_share(struct searcher *s)
{
    uint32_t *owner = arena_new(&s->a->arena, uint32_t, s->marks.n + 1);
    if (owner == NULL)
        return false;
    owners_find(s, owner);
    for (uint32_t i = 0; i < s->n_found; i++) {
        struct found *f = &s->found[i];
        if (f->dropped)
            continue;
        struct pieces p = { 0 };
        for (uint8_t k = 0; k < f->p.n; k++)
            piece_share(s, i, owner, f->p.at[k].first, f->p.at[k].end, &p);
        f->dropped = p.n == 0;
        if (p.n > 0)
            f->p = p;
    }
    return true;
}

/* ---- Borders ---- */

/* "The drought, which the ministry says has killed sheep, has not reached the coast": where words
 * behind the cue of a relative clause run into the main clause, the first token behind them; NONE.
 */
static uint32_t main_clause_from(const struct article *a, const struct found *f)
{
    uint32_t clause = f->cue_token;
    if (clause == NONE || TOK(clause).rel != REL_ACL_RELCL || TOK(clause).head == NONE)
        return NONE;
    uint32_t verb = TOK(TOK(clause).head).head;
    if (verb == NONE || verb < f->cue_end || !tree_is_verb(a, verb))
        return NONE;
    while (verb > f->cue_end && !span_is(TOK(verb).fold, ","))
        verb--;
    return verb > f->cue_end ? verb : NONE;
}

static void end_with_relative(const struct searcher *s, struct found *f)
{
    const struct article *a = s->a;
    uint32_t end = main_clause_from(a, f);
    if (end == NONE)
        return;
    struct pieces p = { 0 };
    for (uint8_t i = 0; i < f->p.n; i++) {
        uint32_t first = f->p.at[i].first, e = f->p.at[i].end;
        if (first >= f->cue_end && marks_of(&s->marks, e - 1) == NULL && e > end)
            e = end;
        if (first < e)
            pieces_add(a, &p, first, e);
    }
    if (p.n > 0)
        f->p = p;
}

/* ---- No words of anybody ---- */

/* The highest word of the content, by the way up that stays inside. */
static uint32_t content_head(const struct searcher *s, const struct found *f)
{
    const struct article *a = s->a;
    uint32_t best = NONE;
    for (uint8_t i = 0; i < f->p.n; i++)
        for (uint32_t t = f->p.at[i].first; t < f->p.at[i].end; t++)
            if (TOK(t).upos != UPOS_PUNCT &&
                (best == NONE || s->runs.depth[t] < s->runs.depth[best]))
                best = t;
    return best;
}

static bool has_marks(const struct searcher *s, const struct found *f)
{
    return pieces_kind(s->a, &s->marks, &f->p) != 1;
}

/* `"X"`, `the word "may"`: a term, where nobody speaks. */
static bool is_term(const struct searcher *s, const struct found *f)
{
    if (f->source != NONE)
        return false;
    for (uint8_t i = 0; i < f->p.n; i++) {
        const struct marked *m = marks_of(&s->marks, f->p.at[i].first);
        if (m == NULL || marked_is_speech(s->a, m))
            return false;
    }
    return true;
}

/* "declined to comment", "refused to say". */
static bool is_silence(const struct searcher *s, const struct found *f, uint32_t head)
{
    static const char *const refusals[] = { "decline", "refuse" };
    static const char *const words[] = { "comment", "elaborate", "answer", "respond", "reply",
                                         "say",     "discuss",   "speak",  "talk",    "specify" };
    const struct article *a = s->a;
    return ONE_OF(TOK(f->cue_token).lemma, refusals) && ONE_OF(TOK(head).lemma, words) &&
           tree_is(a, head, REL_XCOMP);
}

/* "It goes without saying that ..." */
static bool is_unsaid(const struct searcher *s, const struct found *f)
{
    char text[48];
    const struct article *a = s->a;
    for (uint32_t t = f->cue_first; t < f->cue_end; t++)
        if (span_is(TOK(t).fold, "without"))
            return true;
    return span_is(tree_mark(a, f->cue_token, text, sizeof text), "without");
}

/* "spoke about the war": what was spoken of, but none of the words. */
static bool is_topic(const struct searcher *s, const struct found *f, uint32_t head)
{
    static const char *const talk[] = { "speak", "talk" };
    const struct article *a = s->a;
    return ONE_OF(TOK(f->cue_token).lemma, talk) && tree_is_nominal(a, head) &&
           token_child(a, head, REL_NSUBJ) == NONE;
}

/* "proposed a roadmap on Monday to normalise ties": what for, where the verb has its object. */
static bool is_purpose(const struct searcher *s, const struct found *f, uint32_t head)
{
    const struct article *a = s->a;
    uint32_t object = token_child(a, f->cue_token, REL_OBJ);
    return TOK(head).rel == REL_ADVCL && TOK(head).head == f->cue_token && object != NONE &&
           !pieces_hold(&f->p, object) && token_feat(a, head, "VerbForm=Inf");
}

/* "attacked her", "endorsed Sanders": somebody, and no words. */
static bool is_somebody(const struct searcher *s, const struct found *f, uint32_t head)
{
    const struct article *a = s->a;
    if (f->p.n != 1 || (TOK(head).upos != UPOS_PRON && TOK(head).upos != UPOS_PROPN))
        return false;
    for (uint32_t t = f->p.at[0].first; t < f->p.at[0].end; t++)
        if (t != head && TOK(t).upos != UPOS_PROPN && TOK(t).upos != UPOS_PUNCT &&
            TOK(t).upos != UPOS_DET && !tree_is(a, t, REL_CASE))
            return false;
    return true;
}

/* "Protect the peace process" alone in its paragraph, without a full stop: a cross-heading. */
bool marked_is_heading(const struct article *a, const struct marked *m)
{
    const struct sentence *here = &a->sentences[TOK(m->first).sentence];
    uint32_t i = TOK(m->first).sentence, last = m->end - 1;
    bool alone = m->first == here->first && m->end == here->end &&
                 (i == 0 || a->sentences[i - 1].paragraph != here->paragraph) &&
                 (i + 1 == a->n_sentences || a->sentences[i + 1].paragraph != here->paragraph);
    return alone && last > m->first && mark_closes(a, last) && TOK(last - 1).upos != UPOS_PUNCT;
}

static bool is_heading(const struct searcher *s, const struct found *f)
{
    const struct marked *m = marks_of(&s->marks, f->p.at[0].first);
    return f->cue_first == NONE && f->p.n == 1 && m != NULL && marked_is_heading(s->a, m);
}

/* Where something was, against what it was: nobody who speaks. */
static bool source_is_circumstance(const struct article *a, const struct found *f)
{
    static const char *const places[] = { "in",      "over", "during",  "after", "since", "amid",
                                          "despite", "into", "against", "about", "before" };
    char text[48];
    return f->source != NONE && tree_is(a, f->source, REL_OBL) &&
           ONE_OF(tree_case(a, f->source, text, sizeof text), places);
}

/* "is expected to rise", "was criticised for returning them". */
static bool is_nobodys(const struct searcher *s, const struct found *f, uint32_t head)
{
    const struct article *a = s->a;
    if (f->source != NONE || has_marks(s, f))
        return false;
    bool aside = f->cue_token != NONE && tree_is_passive(a, f->cue_token) &&
                 (tree_is(a, head, REL_OBL) || tree_is(a, head, REL_ADVCL));
    return aside || f->confidence < LEAST_SOURCELESS;
}

static bool is_none(struct searcher *s, const struct found *f)
{
    uint32_t head = content_head(s, f);
    if (head == NONE || is_term(s, f) || is_heading(s, f) || is_nobodys(s, f, head))
        return true;
    if (f->cue_token == NONE || has_marks(s, f))
        return false;
    return is_silence(s, f, head) || is_unsaid(s, f) || is_topic(s, f, head) ||
           is_purpose(s, f, head) || is_somebody(s, f, head);
}

void quotes_mend(struct searcher *s)
{
    if (s->runs.depth == NULL)
        return;
    if (!marks_share(s)) {
        s->no_memory = true;
        return;
    }
    for (size_t i = 0; i < s->n_found; i++) {
        struct found *f = &s->found[i];
        if (f->dropped)
            continue;
        if (source_is_circumstance(s->a, f))
            f->source = NONE;
        end_with_relative(s, f);
        f->dropped = is_none(s, f);
    }
}
