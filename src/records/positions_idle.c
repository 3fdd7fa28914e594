/* positions_idle.c -- what only sounds like a position: a question, a diary, a guess, what is
 * foretold of somebody else. Serves positions.c. */
#include "records/positions_parts.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

/* "If it demands more", "whether to back the bid", "why they should go", "it may want": nothing is
 * said to be wanted. */
bool cue_is_hypothetical(const struct article *a, uint32_t predicate)
{
    static const char *const words[] = { "if", "unless", "whether", "why", "how" };
    for (uint32_t c = TOK(predicate).child; c != NONE && c < predicate; c = TOK(c).next) {
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if ((TOK(c).rel == REL_MARK || TOK(c).rel == REL_ADVMOD) &&
                span_is(TOK(c).fold, words[i]))
                return true;
        if (tree_is(a, c, REL_AUX) &&
            (span_is(TOK(c).fold, "may") || span_is(TOK(c).fold, "might")))
            return true;
    }
    return false;
}

/* "Never said it would sign", "denied that it had agreed": nobody has said so. */
bool cue_is_denied(const struct maker *m, uint32_t predicate)
{
    const struct article *a = m->a;
    uint32_t up = TOK(predicate).head;
    return up != NONE && tree_is(a, predicate, REL_CCOMP) &&
           (token_lemma_is(a, up, "deny") || (is_speech(m, up) && tree_is_negated(a, up)));
}

/* "No longer opposes", "neither Chad nor Niger supports" */
bool cue_is_given_up(const struct article *a, uint32_t predicate)
{
    for (uint32_t c = TOK(predicate).child; c != NONE; c = TOK(c).next) {
        if (span_is(TOK(c).fold, "longer") && c > 0 && span_is(TOK(c - 1).fold, "no"))
            return true;
        for (uint32_t k = TOK(c).child; tree_is(a, c, REL_NSUBJ) && k != NONE; k = TOK(k).next)
            if (span_is(TOK(k).fold, "neither"))
                return true;
    }
    return false;
}

/* "What needs to be done is", "he doesn't have to be polite": of no one, or no need. */
bool need_is_idle(const struct article *a, const struct position *p)
{
    uint32_t subject = token_child(a, p->predicate, REL_NSUBJ);
    return p->negated || (subject != NONE && span_is(TOK(subject).fold, "what"));
}

/* The token before the clause of a predicate. */
static uint32_t relative_start(const struct article *a, uint32_t predicate)
{
    uint32_t first, end;
    token_subtree(a, predicate, &first, &end);
    return first > 0 ? first - 1 : 0;
}

bool holder_is_anybody(const struct article *a, const struct position *p)
{
    static const char *const words[] = { "you",      "your",     "anyone",   "anybody",
                                         "someone",  "nobody",   "one",      "no-one",
                                         "anything", "somebody", "everyone", "everybody" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (span_is(TOK(p->holder).fold, words[i]))
            return true;
    /* "People who want a result", "jobless people seeking work": which people, not what they ask.
     */
    if (entry_row(p->hit.im, p->hit.entry, KEY_HOLDERS).at == NULL &&
        tree_is(a, p->predicate, REL_ACL) && TOK(p->predicate).head == p->holder &&
        TOK(p->holder).upos == UPOS_NOUN && token_child(a, p->holder, REL_COMPOUND) == NONE &&
        token_child(a, p->holder, REL_NMOD_POSS) == NONE &&
        !(p->predicate > 0 && span_is(token_text(a, relative_start(a, p->predicate)), ",")))
        return true;
    uint32_t det = token_child(a, p->holder, REL_DET);
    return det != NONE && (span_is(TOK(det).fold, "any") || span_is(TOK(det).fold, "no") ||
                           span_is(TOK(det).fold, "every"));
}

bool clause_claims(const struct article *a, uint32_t t)
{
    uint32_t first =
        NONE; /* the word that is finite: the first auxiliary, the copula or the verb */
    for (uint32_t c = TOK(t).child; c != NONE && first == NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_AUX) || tree_is(a, c, REL_COP))
            first = c;
    if (first == NONE)
        first = t;
    if (token_lemma_is(a, first, "should") || token_lemma_is(a, first, "shall") ||
        token_lemma_is(a, first, "must") || token_lemma_is(a, first, "ought"))
        return false;
    /* "That they leave" could be either: it counts as a wish. */
    return !span_eq(TOK(first).fold, TOK(first).lemma);
}

/* Nobody who carries arms, and nothing that is shot at. */
static bool is_struggle_of_words(const struct maker *m, const struct position *p)
{
    const struct article *a = m->a;
    uint32_t who = maker_actor(m, p->holder), whom = maker_actor(m, p->matter);
    if (who == NONE || a->actors[who].kind != ACTOR_PERSON || a->actors[who].name.len == 0 ||
        span_is(a->actors[who].sector, "MIL") || span_is(a->actors[who].sector, "REB"))
        return false;
    char word[32];
    for (uint32_t c = TOK(p->predicate).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_OBL) && span_is(tree_case(a, c, word, sizeof word), "as"))
            return true; /* "attacked her opponent as a fraud" */
    if (whom == NONE)
        return a->phrase_of[p->matter] == NONE ||
               a->phrases[a->phrase_of[p->matter]].means != MEANS_PLACE;
    return !a->actors[whom].place && a->actors[whom].kind == ACTOR_PERSON;
}

bool cue_tells_event(const struct maker *m, const struct position *p)
{
    struct span types = entry_row(p->hit.im, p->hit.entry, KEY_EVENT), one;
    if (types.at == NULL)
        return true;
    uint8_t told = m->told == NULL ? 0 : m->told[p->predicate];
    while (span_next(&types, ' ', &one))
        if (told > 0 && span_is(span_trim(one), plover_text(told - 1U)))
            return true;
    return is_struggle_of_words(m, p);
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

bool cue_is_going_to(const struct article *a, uint32_t cue, uint32_t end)
{
    return end > cue + 1 && span_is(TOK(end - 2).fold, "going") && span_is(TOK(end - 1).fold, "to");
}

/* "Will be", "will see": what somebody foresees, no promise. */
static bool is_state_of_things(const struct article *a, uint32_t t)
{
    static const char *const verbs[] = { "be",      "have",  "see",   "know",    "happen", "become",
                                         "seem",    "need",  "want",  "think",   "find",   "tell",
                                         "say",     "watch", "learn", "feel",    "like",   "face",
                                         "owe",     "cost",  "lose",  "receive", "gain",   "suffer",
                                         "benefit", "win",   "earn",  "expire",  "require" };
    return LEMMA_IN(a, t, verbs) || token_child(a, t, REL_COP) != NONE;
}

/* "She will visit the Capitol on Thursday", "he would be seen": a diary, a guess. A promise is what
 * its own speaker tells, or what is told of a state or a body; not asked where a condition limits
 * it. */
bool promise_is_idle(const struct maker *m, const struct position *p, uint32_t speaker)
{
    const struct article *a = m->a;
    bool would = span_is(TOK(p->cue).fold, "would") || span_is(TOK(p->cue).fold, "'d");
    if (!would && !span_is(p->stance, "commit")) /* "will not" refuses, whoever tells it */
        return TOK(p->predicate).upos != UPOS_VERB || token_lemma_is(a, p->predicate, "be");
    if (p->condition == NULL && is_state_of_things(a, p->predicate))
        return true;
    if (speaker != NONE)
        return would && p->by_speaker && p->condition == NULL; /* "I wouldn't call it reform" */
    uint32_t who = p->holder == NONE ? NONE : maker_actor(m, p->holder);
    uint8_t kind = who == NONE ? ACTOR_STATE : a->actors[who].kind;
    return would || (p->condition == NULL && (kind == ACTOR_PERSON || kind == ACTOR_PEOPLE));
}

/* "He needs more votes", told by the article; "doesn't need": a lack, and nothing asked for. */
bool cue_tells_lack(const struct article *a, const struct position *p, uint32_t speaker)
{
    /* "Expects inflation to peak": a forecast. */
    uint32_t object = token_child(a, p->cue, REL_OBJ);
    if (token_lemma_is(a, p->cue, "expect") && TOK(p->cue).upos == UPOS_VERB && object != NONE &&
        a->mention_of[object] == NONE)
        return true;
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
           (tree_is(a, noun, REL_OBL) && LEMMA_IN(a, TOK(noun).head, verbs) &&
            token_child(a, TOK(noun).head, REL_OBJ) == NONE); /* "stands a chance against" */
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
    /* "Its commission said", "the minister's office said" */
    uint32_t of = token_child(a, speaker, REL_NMOD_POSS);
    if (of != NONE && who != NONE && maker_actor(m, of) == who)
        return false;
    by = by == NONE && of != NONE ? maker_actor(m, of) : by;
    if (by == NONE || who == NONE)
        return true;
    const struct actor *x = &a->actors[by], *y = &a->actors[who];
    /* "The secretary general of the alliance", of an alliance named before. */
    if (y->kind != ACTOR_PERSON && x->kind == ACTOR_PERSON && x->office.len > 0 && x->code.len == 0)
        return false;
    return y->kind == ACTOR_PERSON || y->kind == ACTOR_PEOPLE || x->code.len == 0 ||
           !span_eq(x->code, y->code);
}
