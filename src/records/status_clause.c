/* status_clause.c -- see status_clause.h. */
#include "records/status_clause.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

/* ---- Words of the lexicon ---- */

static enum cue cue_named(struct hit h)
{
    static const char *const kinds[] = { "",        "planned", "hypothetical", "doubtful",
                                         "negated", "denied",  "told",         "historical" };
    struct span kind = h.entry == NULL ? SPAN("") : image_span(h.im, h.entry->what);
    for (unsigned i = 1; i < sizeof kinds / sizeof *kinds; i++)
        if (span_is(kind, kinds[i]))
            return (enum cue)i;
    return CUE_NONE;
}

enum cue status_cue(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    struct arena *arena = &m->a->arena;
    struct span stems[8];
    size_t n = lexicon_stems(arena, TOK(t).lemma, TOK(t).fold, stems);
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        if (TOK(c).rel != REL_COMPOUND_PRT)
            continue;
        /* "called off" says nothing of what "called" says. */
        for (size_t i = 0; i < n; i++) {
            stems[i] = arena_printf(arena, "%.*s %.*s", SPAN_FMT(stems[i]), SPAN_FMT(TOK(c).fold));
            if (stems[i].at == NULL)
                return CUE_NONE;
        }
        break;
    }
    return cue_named(lexicon_find_stems(m->l, stems, n, ENTRY_STATUS));
}

static bool is_link(const struct article *a, uint32_t t)
{
    uint8_t p = TOK(t).upos;
    return p == UPOS_ADP || p == UPOS_SCONJ || p == UPOS_CCONJ || p == UPOS_ADV ||
           tree_is(a, t, REL_MARK) || tree_is(a, t, REL_CASE);
}

enum cue status_cue_before(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    uint32_t first, end, stop = 0;
    token_subtree(a, t, &first, &end);
    /* "ahead of talks": the adverb hangs beside. */
    bool beside = first > a->sentences[TOK(t).sentence].first && TOK(first - 1).upos == UPOS_ADV &&
                  TOK(first - 1).head == TOK(t).head && !tree_is_verb(a, t);
    for (uint32_t f = first - beside; f <= t; f++) {
        /* Of "Without warning, they attacked" the preposition isn't the verb's. */
        if (!is_link(a, f) || (f != t && f >= first && TOK(f).head != t))
            continue;
        enum cue cue = cue_named(maker_phrase(m, f, ENTRY_STATUS, 0, &stop));
        bool single = stop == f + 1;
        if (f < first && single)
            continue;
        /* "about", "due" are no conjunctions; of a noun "until" only says when. */
        if (cue == CUE_NONE || (single && cue == CUE_PLANNED) ||
            (single && cue == CUE_DOUBTFUL && tree_is(a, f, REL_CASE)))
            continue;
        return cue;
    }
    return CUE_NONE;
}

/* ---- Negation ---- */

/* "not only", "not until March", "not least", "no sooner": it did. */
static bool is_mock_negation(const struct article *a, uint32_t word)
{
    static const char *const behind[] = { "only",  "until",  "merely", "just",        "simply",
                                          "least", "sooner", "till",   "surprisingly" };
    uint32_t next = word + 1;
    return next < a->n_tokens && TOK(next).sentence == TOK(word).sentence &&
           LEMMA_IN(a, next, behind);
}

static bool is_nobody(const struct article *a, uint32_t t)
{
    static const char *const words[] = { "nobody", "none", "nothing", "neither" };
    if (LEMMA_IN(a, t, words))
        return true;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_DET) && c < t &&
            (token_lemma_is(a, c, "no") || token_lemma_is(a, c, "neither")) &&
            !is_mock_negation(a, c))
            return true;
    return false;
}

static bool is_no_longer(const struct article *a, uint32_t t)
{
    return span_is(TOK(t).fold, "longer") && t > 0 && span_is(TOK(t - 1).fold, "no");
}

bool status_is_negated(const struct article *a, uint32_t p)
{
    static const char *const words[] = { "not", "never", "no", "neither", "nor" };
    if (tree_is_verb(a, p) && token_lemma_is(a, p, "have") && p + 1 < a->n_tokens &&
        token_lemma_is(a, p + 1, "yet"))
        return true; /* "has yet to" */
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next) {
        bool word = LEMMA_IN(a, c, words) || span_is(TOK(c).fold, "n't");
        if ((tree_is(a, c, REL_ADVMOD) || tree_is(a, c, REL_CC)) && word &&
            !(tree_is(a, c, REL_CC) && !token_lemma_is(a, c, "nor") &&
              !token_lemma_is(a, c, "neither")) &&
            !is_mock_negation(a, c))
            return true;
        if (tree_is(a, c, REL_ADVMOD) && is_no_longer(a, c))
            return true;
        if (tree_is(a, c, REL_DET) && is_nobody(a, p))
            return true;
        if (tree_is_verb(a, p) && (tree_is(a, c, REL_NSUBJ) || tree_is(a, c, REL_OBJ)) &&
            is_nobody(a, c))
            return true;
    }
    return false;
}

/* ---- Tense and modals ---- */

static bool has_perfect(const struct article *a, uint32_t p)
{
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_AUX) && token_lemma_is(a, c, "have"))
            return true;
    return false;
}

/* Not "has met". */
static bool is_in_past_tense(const struct article *a, uint32_t p)
{
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next)
        if ((tree_is(a, c, REL_AUX) || tree_is(a, c, REL_COP)) && token_feat(a, c, "Tense=Past") &&
            token_feat(a, c, "VerbForm=Fin"))
            return true;
    return token_feat(a, p, "Tense=Past") && token_feat(a, p, "VerbForm=Fin");
}

bool status_is_past(const struct article *a, uint32_t p)
{
    return has_perfect(a, p) || is_in_past_tense(a, p);
}

/* What an auxiliary says; STATUS_ACTUAL when nothing. */
static enum event_status of_auxiliaries(const struct article *a, uint32_t p)
{
    static const char *const may[] = { "may",   "might",  "could", "can",
                                       "would", "should", "must",  "ought" };
    bool be = false, to = false;
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next) {
        to |= tree_is(a, c, REL_MARK) && span_is(TOK(c).fold, "to");
        if (!tree_is(a, c, REL_AUX) && !tree_is(a, c, REL_COP))
            continue;
        if (token_lemma_is(a, c, "will") || token_lemma_is(a, c, "shall") ||
            span_is(TOK(c).fold, "'ll"))
            return span_is(TOK(c).fold, "would") ? STATUS_HYPOTHETICAL : STATUS_PLANNED;
        if (LEMMA_IN(a, c, may))
            return STATUS_HYPOTHETICAL;
        be |= token_lemma_is(a, c, "be") && token_feat(a, c, "VerbForm=Fin");
    }
    if (!be || !to || !tree_is_verb(a, p))
        return STATUS_ACTUAL;
    return has_perfect(a, p) ? STATUS_NEGATED
                             : STATUS_PLANNED; /* "was to have met", "is to meet" */
}

/* "said they would meet": the future of those who said it. */
static bool is_told_future(const struct article *a, uint32_t p)
{
    bool would = false;
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next)
        would |= tree_is(a, c, REL_AUX) && span_is(TOK(c).fold, "would");
    if (!would || has_perfect(a, p))
        return false;
    enum { MOST_STEPS = 6 };
    for (int step = 0; step < MOST_STEPS && p != NONE; step++) {
        uint32_t h = TOK(p).head;
        if (h == NONE)
            return false;
        if (tree_is(a, p, REL_CCOMP) || tree_is(a, p, REL_PARATAXIS))
            return token_feat(a, h, "Tense=Past");
        if (!tree_is(a, p, REL_CONJ))
            return false;
        p = h;
    }
    return false;
}

/* ---- Word order: questions and conditions without a word for it ---- */

/* The auxiliary in front of the subject; NONE. */
static uint32_t inverted(const struct article *a, uint32_t p)
{
    uint32_t subject = token_child(a, p, REL_NSUBJ);
    for (uint32_t c = TOK(p).child; c != NONE && subject != NONE && c < subject; c = TOK(c).next)
        if (TOK(c).upos == UPOS_AUX)
            return c;
    return NONE;
}

static bool begins_clause(const struct article *a, uint32_t t)
{
    uint32_t before = t - 1;
    return t == a->sentences[TOK(t).sentence].first || TOK(before).upos == UPOS_PUNCT ||
           TOK(before).upos == UPOS_CCONJ;
}

static bool asks(const struct article *a, const struct sentence *s)
{
    uint32_t t = s->end;
    while (t > s->first && TOK(t - 1).upos == UPOS_PUNCT) {
        t--;
        if (span_find(TOK(t).fold, SPAN("?")) != SIZE_MAX)
            return true;
    }
    return false;
}

/* "Did Ukraine bomb the pipeline?", "Had Iraq attacked, ...", "Should China attack, ..." */
static bool is_open_by_order(const struct article *a, uint32_t p)
{
    uint32_t aux = inverted(a, p);
    if (aux == NONE || !begins_clause(a, aux))
        return false;
    if (asks(a, &a->sentences[TOK(p).sentence]))
        return true;
    return tree_is(a, p, REL_ADVCL) &&
           (span_is(TOK(aux).fold, "had") || span_is(TOK(aux).fold, "should") ||
            span_is(TOK(aux).fold, "were"));
}

/* ---- Adverbs, conjunctions, modifiers ---- */

/* An adverb at the verb, not at a number or another word: "nearly attacked", not "killed nearly
 * 30". */
static enum cue of_adverbs(const struct maker *m, uint32_t p)
{
    const struct article *a = m->a;
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next) {
        if (!tree_is(a, c, REL_ADVMOD) || TOK(c).upos != UPOS_ADV || c >= p)
            continue;
        enum cue cue = status_cue(m, c);
        uint8_t next = TOK(c + 1).upos; /* there is one: the predicate stands behind */
        if (cue == CUE_DOUBTFUL ||
            (cue == CUE_NEGATED && (c + 1 == p || next == UPOS_VERB || next == UPOS_AUX)))
            return cue;
    }
    return CUE_NONE;
}

static enum event_status of_conjunctions(const struct maker *m, uint32_t p)
{
    const struct article *a = m->a;
    char word[32];
    struct span mark = tree_mark(a, p, word, sizeof word);
    if (span_is(mark, "due_to") || span_is(mark, "about_to"))
        return STATUS_PLANNED; /* "is due to meet" */
    switch (status_cue_before(m, p)) {
    case CUE_NEGATED:
        return STATUS_NEGATED;
    case CUE_HYPOTHETICAL:
    case CUE_DOUBTFUL:
        /* "waited until they freed them": they did. */
        return (span_is(mark, "until") || span_is(mark, "till")) && is_in_past_tense(a, p)
                   ? STATUS_ACTUAL
                   : STATUS_HYPOTHETICAL;
    case CUE_PLANNED:
        return STATUS_PLANNED;
    default:
        return STATUS_ACTUAL;
    }
}

/* "the failed talks" were held. */
static bool is_held_though_failed(const struct article *a, uint32_t noun, uint32_t word)
{
    static const char *const held[] = { "talk", "negotiation", "meeting", "summit", "visit" };
    return token_lemma_is(a, word, "fail") || span_is(TOK(word).fold, "failed")
               ? LEMMA_IN(a, noun, held)
               : false;
}

/* "a suspected attack", "determined resistance", "warning shots": what is doubtful or meant is who,
 * how, what for. */
static bool is_of_doer(const struct maker *m, uint32_t word)
{
    const struct article *a = m->a;
    struct span w = TOK(word).fold;
    if (span_is(w, "suspected") || span_is(w, "determined"))
        return true;
    return span_ends(w, "ing") && lexicon_find_kind(m->l, w, ENTRY_STATUS).entry == NULL;
}

static enum event_status of_modifiers(const struct maker *m, uint32_t p)
{
    const struct article *a = m->a;
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next) {
        if (tree_is(a, c, REL_DET) && span_is(TOK(c).fold, "any"))
            return STATUS_HYPOTHETICAL;
        if (!tree_is(a, c, REL_AMOD) || is_held_though_failed(a, p, c) || is_of_doer(m, c))
            continue;
        switch (status_cue(m, c)) {
        case CUE_PLANNED:
            return STATUS_PLANNED;
        case CUE_HYPOTHETICAL:
        case CUE_DOUBTFUL:
            return STATUS_HYPOTHETICAL;
        case CUE_NEGATED:
            return STATUS_NEGATED;
        default:
            break;
        }
    }
    return STATUS_ACTUAL;
}

/* ---- Together ---- */

enum event_status status_of_clause(const struct maker *m, uint32_t p)
{
    const struct article *a = m->a;
    if (status_is_negated(a, p))
        return STATUS_NEGATED;
    enum cue adverb = of_adverbs(m, p);
    if (adverb == CUE_NEGATED)
        return STATUS_NEGATED;
    if (adverb == CUE_DOUBTFUL || is_open_by_order(a, p))
        return STATUS_HYPOTHETICAL;
    enum event_status s = of_conjunctions(m, p);
    if (s == STATUS_ACTUAL)
        s = is_told_future(a, p) ? STATUS_PLANNED : of_auxiliaries(a, p);
    return s == STATUS_ACTUAL && !tree_is_verb(a, p) ? of_modifiers(m, p) : s;
}
