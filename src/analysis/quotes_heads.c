/* quotes_heads.c -- runs of marked words -> quotations: each run of content goes to the cue, or to
 * the run before it, that the weights prefer; each cue to its source.
 *
 * The encoder says which words are attributed, but not to whom; two runs with one cue are one
 * quotation with a gap. Each paragraph is a quotation of its own. */
#include "analysis/quotes_parts.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

/* What is less sure is dropped: of 255, words and their cue, where a verb that takes clauses has a
 * bare noun phrase; of 1, where nobody is the source, or where it is but a word. Chosen on held-out
 * documents of the training set, with an eye on the annotated reports. */
#define LEAST_NOUN_PHRASE 200.0F
#define LEAST_OF_ACT      110.0F
#define LEAST_WORD        0.6F

struct joining {
    struct searcher *s;
    const struct joiner *l;
    struct attr_scale scale;
    uint32_t *of_cue, *of_run; /* number of what was found for it last, or NONE */
};

/* Whether nothing but punctuation lies between two tokens. */
static bool touch(const struct article *a, uint32_t from, uint32_t to)
{
    if (to < from || to - from > 3)
        return to < from;
    while (from < to && TOK(from).upos == UPOS_PUNCT)
        from++;
    return from == to;
}

/* To the quotation marks around it, where it ends beside them. */
static void to_marks(const struct article *a, const struct marks *marks, uint32_t *first,
                     uint32_t *end)
{
    const struct marked *m = marks_of(marks, *first);
    if (m != NULL && m->first < *first && *first - m->first == 1)
        *first = m->first;
    m = marks_of(marks, *end - 1);
    if (m != NULL && m->end > *end && m->end - *end <= 2 && touch(a, *end, m->end))
        *end = m->end;
}

static bool is_joint(uint8_t upos)
{
    return upos == UPOS_DET || upos == UPOS_ADP || upos == UPOS_AUX || upos == UPOS_CCONJ ||
           upos == UPOS_SCONJ || upos == UPOS_PART || upos == UPOS_ADJ || upos == UPOS_NUM;
}

static bool attributes(const struct article *a, uint32_t t)
{
    const uint8_t *x = a->attr[t];
    return (unsigned)x[ATTR_CUE] + x[ATTR_CUE_ON] > 127 ||
           (unsigned)x[ATTR_SOURCE] + x[ATTR_SOURCE_ON] > 127;
}

/* Whether words can be joined to a run: none of them attributes. */
static bool are_free(const struct article *a, uint32_t from, uint32_t to)
{
    while (from < to && !attributes(a, from))
        from++;
    return from >= to;
}

/* A run that breaks off before the word it leads to ("to meet on", "when it") gets it, and with a
 * verb the rest of its clause. */
static void to_phrase(const struct searcher *s, uint32_t *end)
{
    const struct article *a = s->a;
    for (int i = 0; i < 4; i++) {
        uint32_t last = *end - 1, h = TOK(last).head, first, rest;
        bool subject = tree_is(a, last, REL_NSUBJ);
        if ((!is_joint(TOK(last).upos) && !subject) || h == NONE || h < *end || h - *end >= 8 ||
            !are_free(a, *end, h + 1))
            return;
        *end = h + 1;
        token_subtree(a, h, &first, &rest);
        if (subject && rest > *end && are_free(a, *end, rest))
            *end = rest;
    }
}

/* A clause that was joined without its subject ("and prisoners | would go home") gets it. */
static void from_subject(const struct searcher *s, const struct run *x, uint32_t *first)
{
    const struct article *a = s->a;
    uint32_t subject = tree_is_verb(a, x->head) ? token_child(a, x->head, REL_NSUBJ) : NONE, from,
             end;
    if (subject == NONE || subject >= *first || *first != x->first)
        return;
    token_subtree(a, subject, &from, &end);
    if (end != *first || !are_free(a, from, end))
        return;
    *first = from;
    if (from > 0 && TOK(from - 1).head == x->head && TOK(from - 1).upos == UPOS_CCONJ)
        *first = from - 1;
}

/* In the same quotation marks, and the cue outside of them. */
static bool same_marks(const struct searcher *s, const struct found *f, const struct run *x)
{
    const struct marked *m = f->p.n > 0 ? marks_of(&s->marks, f->p.at[f->p.n - 1].end - 1) : NULL;
    return m != NULL && marks_of(&s->marks, x->first) == m &&
           (f->cue_first == NONE || f->cue_first < m->first || f->cue_first >= m->end);
}

/* False: it has no room for more. */
static bool add_run(const struct searcher *s, struct found *f, const struct run *x)
{
    const struct article *a = s->a;
    uint32_t first = x->first, end = x->end;
    if (TOK(first).upos == UPOS_PART && TOK(first).rel == REL_CASE && first + 1 < end)
        first++; /* the 's of a source */
    if (TOK(first).upos == UPOS_SCONJ && span_is(TOK(first).fold, "that") && first + 1 < end)
        first++;
    to_phrase(s, &end);
    from_subject(s, x, &first);
    to_marks(a, &s->marks, &first, &end);
    struct pieces *p = &f->p;
    if (p->n > 0 && (touch(a, p->at[p->n - 1].end, first) || same_marks(s, f, x))) {
        struct pieces longer = { 0 };
        if (end < p->at[p->n - 1].end)
            end = p->at[p->n - 1].end;
        pieces_add(a, &longer, p->at[p->n - 1].first, end);
        if (longer.n == 1)
            p->at[p->n - 1] = longer.at[0];
        return true;
    }
    if (p->n == MAX_PIECES)
        return false;
    pieces_add(a, p, first, end);
    return true;
}

/* "who said": he to whom the clause belongs. */
static uint32_t antecedent(const struct article *a, uint32_t t)
{
    if (TOK(t).upos != UPOS_PRON || !token_feat(a, t, "PronType=Rel"))
        return t;
    for (uint32_t h = TOK(t).head; h != NONE; h = TOK(h).head)
        if (TOK(h).rel == REL_ACL_RELCL && TOK(h).head != NONE)
            return TOK(h).head;
    return t;
}

/* The highest noun or pronoun; what else is higher is a verb of a clause beside it. */
static uint32_t nominal_head(const struct runs *r, const struct run *x)
{
    const struct article *a = r->a;
    uint32_t best = NONE;
    for (uint32_t t = x->first; t < x->end; t++)
        if (tree_is_nominal(a, t) && (best == NONE || r->depth[t] < r->depth[best]))
            best = t;
    if (best == NONE)
        best = x->head;
    /* "the old", "Interior Minister": marked in part only. */
    while ((TOK(best).rel == REL_DET || TOK(best).rel == REL_AMOD ||
            TOK(best).rel == REL_COMPOUND || TOK(best).rel == REL_NMOD_DESC) &&
           TOK(best).head != NONE && TOK(best).head >= x->end &&
           tree_is_nominal(r->a, TOK(best).head))
        best = TOK(best).head;
    return best;
}

static void source_of_cue(const struct joining *j, struct found *f, uint32_t cue)
{
    struct candidate c[LINK_CANDIDATES];
    const struct runs *r = &j->s->runs;
    size_t n = source_candidates(r, cue, c);
    float p;
    size_t best = candidates_best(j->l, &j->scale, c, n, &p);
    if (c[best].kind != WITH_SOURCE)
        return;
    const struct run *x = &r->at[RUN_SOURCE][c[best].which];
    f->source = antecedent(j->s->a, nominal_head(r, x));
    f->source_first = x->first;
    f->source_end = f->source != NONE && f->source >= x->end ? f->source + 1 : x->end;
    f->p_source = p;
}

/* A quotation begins with a run; `before` is one whose speaker goes on, or NONE. */
static uint32_t begin(struct joining *j, const struct run *x, uint32_t cue, uint32_t before,
                      float p)
{
    struct searcher *s = j->s;
    const struct run *u = cue == NONE ? NULL : &s->runs.at[RUN_CUE][cue];
    struct found f = { .p.n = 0 };
    (void)add_run(s, &f, x);
    struct found *q = found_add(s, &f.p, u ? u->first : NONE, u ? u->end : NONE);
    if (q == NULL)
        return NONE;
    q->rule = SPAN("model");
    q->confidence = p * (float)x->p / 255.0F;
    q->speaker_of = before;
    if (u != NULL) {
        q->cue_token = u->head;
        source_of_cue(j, q, cue);
    } else if (before != NONE) {
        const struct found *b = &s->found[before];
        q->source = b->source;
        q->source_first = b->source_first;
        q->source_end = b->source_end;
        q->p_source = b->p_source;
    }
    return (uint32_t)(s->n_found - 1);
}

/* The paragraph of what was found last for a cue or run. */
static bool same_paragraph(const struct searcher *s, uint32_t found, const struct run *x)
{
    const struct article *a = s->a;
    uint32_t last = s->found[found].p.at[s->found[found].p.n - 1].end - 1;
    return a->sentences[TOK(last).sentence].paragraph ==
           a->sentences[TOK(x->first).sentence].paragraph;
}

/* A sentence that goes on behind the one with the attribution is a quotation of its own; only
 * words split inside one sentence, and sentences that follow one another, are one. */
static bool resumes(const struct searcher *s, uint32_t found, const struct run *x)
{
    const struct article *a = s->a;
    const struct found *f = &s->found[found];
    uint32_t end = f->p.at[f->p.n - 1].end;
    if (TOK(end - 1).sentence == TOK(x->first).sentence || same_marks(s, f, x))
        return false;
    return !touch(a, end, x->first) ||
           marks_of(&s->marks, end - 1) != marks_of(&s->marks, x->first);
}

/* A noun phrase: no clause of its own, whatever clauses hang on it ("a roadmap to peace", or only
 * "to normalise ties" of it). */
static bool is_phrase(const struct article *a, const struct run *x)
{
    uint32_t h = x->head;
    if (tree_is_nominal(a, h) || TOK(h).upos == UPOS_ADJ)
        return token_child(a, h, REL_NSUBJ) == NONE && token_child(a, h, REL_COP) == NONE;
    return TOK(h).rel == REL_ACL && TOK(h).head != NONE && TOK(h).head < x->first &&
           tree_is_nominal(a, TOK(h).head);
}

/* "the offensive as a bid for land": a judgement. */
static bool says_what(const struct article *a, const struct run *x)
{
    for (uint32_t t = x->first + 1; t < x->end; t++)
        if (TOK(t).upos == UPOS_ADP && span_is(TOK(t).fold, "as"))
            return true;
    return false;
}

static bool has_marks(const struct searcher *s, const struct run *x)
{
    size_t i = marks_from(&s->marks, x->first);
    return i < s->marks.n && s->marks.at[i].first < x->end;
}

/* A bare noun phrase without quotation marks is more often an act than words ("recalled its
 * envoy"), unless the verb is known to take one ("denied the charge"). */
static bool is_thin(const struct searcher *s, const struct run *x, const struct run *u, float p)
{
    bool bare = u->entry == CUE_VERB ? !x->verb : u->entry == CUE_ACT && is_phrase(s->a, x);
    if (!bare || has_marks(s, x) || says_what(s->a, x))
        return false;
    return (float)x->p * p < (u->entry == CUE_ACT ? LEAST_OF_ACT : LEAST_NOUN_PHRASE);
}

static void place(struct joining *j, size_t i)
{
    struct searcher *s = j->s;
    const struct run *x = &s->runs.at[RUN_CONTENT][i];
    struct candidate c[LINK_CANDIDATES];
    size_t n = content_candidates(&s->runs, i, c);
    float p;
    size_t best = candidates_best(j->l, &j->scale, c, n, &p);
    uint32_t cue = c[best].kind == WITH_CUE ? c[best].which : NONE, to = NONE;
    /* Without a cue it is nobody's; what stands in marks may still go on with a speaker before. */
    if (c[best].kind == DROPPED || c[best].kind == BARE)
        return;
    if (cue != NONE && is_thin(s, x, &s->runs.at[RUN_CUE][cue], p))
        return;
    if (cue != NONE)
        to = j->of_cue[cue];
    else if (c[best].kind == GOES_ON)
        to = j->of_run[i - 1];
    bool goes_on = to != NONE && same_paragraph(s, to, x) && !resumes(s, to, x) &&
                   add_run(s, &s->found[to], x);
    if (!goes_on)
        to = begin(j, x, to == NONE ? cue : NONE, to, p);
    j->of_run[i] = to;
    if (cue != NONE)
        j->of_cue[cue] = to;
}

/* One word without quotation marks that nobody is sure of, or one that means nothing alone. */
static bool is_crumb(const struct searcher *s, const struct found *f)
{
    const struct article *a = s->a;
    uint32_t words = 0, word = f->p.at[0].first;
    for (uint8_t i = 0; i < f->p.n; i++)
        for (uint32_t t = f->p.at[i].first; t < f->p.at[i].end && words < 2; t++)
            if (TOK(t).upos != UPOS_PUNCT) {
                word = t;
                words++;
            }
    if (words >= 2 || marks_of(&s->marks, word) != NULL)
        return false;
    uint8_t p = TOK(word).upos;
    return f->confidence < LEAST_WORD || p == UPOS_SCONJ || p == UPOS_DET || p == UPOS_ADP ||
           p == UPOS_PART;
}

void heads_find(struct searcher *s, const struct joiner *l)
{
    struct joining j = { .s = s, .l = l };
    size_t cues = s->runs.n[RUN_CUE], contents = s->runs.n[RUN_CONTENT];
    if (l == NULL || contents == 0)
        return;
    attr_scale_make(&j.scale);
    j.of_cue = arena_new(&s->a->arena, uint32_t, cues + 1);
    j.of_run = arena_new(&s->a->arena, uint32_t, contents + 1);
    if (j.of_cue == NULL || j.of_run == NULL) {
        s->no_memory = true;
        return;
    }
    for (size_t i = 0; i < cues; i++)
        j.of_cue[i] = NONE;
    for (size_t i = 0; i < contents; i++)
        j.of_run[i] = NONE;
    for (size_t i = 0; i < contents && !s->no_memory; i++)
        place(&j, i);
    for (size_t i = 0; i < s->n_found; i++)
        s->found[i].dropped = is_crumb(s, &s->found[i]);
}
