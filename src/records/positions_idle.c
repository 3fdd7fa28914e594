/* positions_idle.c -- what only sounds like a position: a question, a diary, a guess, what is
 * foretold of somebody else. Serves positions.c. */
#include "records/positions_parts.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

bool cue_is_hypothetical(const struct article *a, uint32_t predicate)
{
    uint32_t mark = token_child(a, predicate, REL_MARK);
    return mark != NONE && (span_is(TOK(mark).fold, "if") || span_is(TOK(mark).fold, "unless") ||
                            span_is(TOK(mark).fold, "whether"));
}

/* "Should he win, ...", "should they not?": a condition or a question; "should have come": past. */
bool cue_is_idle(const struct article *a, uint32_t cue, uint32_t predicate, uint32_t subject)
{
    if (subject != NONE && subject > cue && subject < predicate)
        return true;
    for (uint32_t c = TOK(predicate).child; c != NONE; c = TOK(c).next)
        if (c > cue && tree_is(a, c, REL_AUX) && token_lemma_is(a, c, "have"))
            return true;
    return false;
}

/* "Will be", "will see": what somebody foresees, no promise. */
static bool is_state_of_things(const struct article *a, uint32_t t)
{
    static const char *const verbs[] = { "be",   "have",  "see",   "know",  "happen", "become",
                                         "seem", "need",  "want",  "think", "find",   "tell",
                                         "say",  "watch", "learn", "feel",  "like",   "face" };
    return LEMMA_IN(a, t, verbs) || token_child(a, t, REL_COP) != NONE;
}

/* "She will visit the Capitol on Thursday", "he would be seen": a diary, a guess. A promise is what
 * its own speaker tells, or what is told of a state or a body; not asked where a condition limits
 * it. */
bool promise_is_idle(const struct maker *m, const struct position *p, uint32_t speaker)
{
    const struct article *a = m->a;
    bool would = span_is(TOK(p->cue).fold, "would") || span_is(TOK(p->cue).fold, "'d");
    if (!would && !span_is(p->stance, "commit"))
        return false; /* "will not" refuses, whoever tells it */
    if (is_state_of_things(a, p->predicate))
        return true;
    if (speaker != NONE)
        return would && p->by_speaker; /* "I wouldn't call it reform" */
    uint32_t who = p->holder == NONE ? NONE : maker_actor(m, p->holder);
    return would || (who != NONE && a->actors[who].kind == ACTOR_PERSON);
}

/* "He needs more votes", told by the article; "doesn't need": a lack, and nothing asked for. */
bool cue_tells_lack(const struct article *a, const struct position *p, uint32_t speaker)
{
    return TOK(p->cue).upos == UPOS_VERB && token_lemma_is(a, p->cue, "need") &&
           (speaker == NONE || tree_is_negated(a, p->cue));
}

/* "How many times do we have to see this?" */
bool cue_is_asked(const struct article *a, uint32_t t)
{
    uint32_t end = a->sentences[TOK(t).sentence].end;
    for (; t < end; t++) {
        struct span w = token_text(a, t);
        if (span_is(w, "?"))
            return true;
        if (span_is(w, "\"") || span_is(w, "\xE2\x80\x9D") || span_is(w, "''"))
            return false;
    }
    return false;
}

/* "Is against the war", "spoke out against": not "the first debate against Mondale". */
bool cue_takes_side(const struct article *a, uint32_t cue)
{
    static const char *const verbs[] = { "be",       "come", "speak", "stand",       "argue",
                                         "campaign", "vote", "rally", "demonstrate", "lobby" };
    uint32_t noun = TOK(cue).rel == REL_CASE ? TOK(cue).head : NONE;
    return noun == NONE || token_child(a, noun, REL_COP) != NONE ||
           (tree_is(a, noun, REL_OBL) && LEMMA_IN(a, TOK(noun).head, verbs));
}

/* "Only after the prisoners are home will Chad open the road": neither question nor condition. */
bool cue_is_inverted(const struct article *a, const struct conditions *all, uint32_t cue)
{
    for (size_t i = 0; i < all->n; i++) {
        const struct condition *c = &all->items[i];
        if ((span_is(TOK(c->first).fold, "only") || span_is(TOK(c->first).fold, "not")) &&
            c->end <= cue && cue - c->end <= 1)
            return true;
    }
    return false;
}

/* "Analysts say the senator will win", "it will be punished": foretold of him, or done to him; a
 * state's people may speak for it. */
bool promise_is_foretold(const struct maker *m, const struct position *p, uint32_t speaker)
{
    const struct article *a = m->a;
    if (tree_is_passive(a, p->predicate))
        return true;
    uint32_t by = speaker == NONE ? NONE : maker_actor(m, speaker);
    uint32_t who = p->holder == NONE ? NONE : maker_actor(m, p->holder);
    if (speaker == NONE || speaker == p->holder || (by != NONE && by == who))
        return false;
    if (by == NONE || who == NONE)
        return true;
    /* "Its commission said" */
    uint32_t of = token_child(a, speaker, REL_NMOD_POSS);
    if (of != NONE && maker_actor(m, of) == who)
        return false;
    const struct actor *x = &a->actors[by], *y = &a->actors[who];
    /* "The secretary general of the alliance", of an alliance named before. */
    if (y->kind != ACTOR_PERSON && x->kind == ACTOR_PERSON && x->office.len > 0 && x->code.len == 0)
        return false;
    return y->kind == ACTOR_PERSON || y->kind == ACTOR_PEOPLE || x->code.len == 0 ||
           !span_eq(x->code, y->code);
}
