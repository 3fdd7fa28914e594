/* positions_holder.c -- who wants it: the doer of a cue's verb, whose noun it is, who makes a
 * statement; and whether anybody can be named who does. Serves positions.c. */
#include "records/positions_parts.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

bool holder_is_first_person(const struct article *a, uint32_t t)
{
    struct span w = TOK(t).fold;
    return span_is(w, "we") || span_is(w, "i") || span_is(w, "us") || span_is(w, "our") ||
           span_is(w, "my") || span_is(w, "me");
}

/* Whether somebody can want something that others should know of: a named actor, or one whose state
 * is known; "people" and "voters" of nowhere are none. */
bool holder_is_known(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    uint32_t actor = maker_actor(m, t);
    if (actor == NONE)
        return (tree_is(a, t, REL_AMOD) || tree_is(a, t, REL_COMPOUND)) &&
               maker_state_of(m, t).entry != NULL;
    const struct actor *x = &a->actors[actor];
    return !x->place && (x->name.len > 0 || x->code.len > 0);
}

/* "A statement condemning the raid": of whoever makes it; "the host, Abby Martin": of her. */
static uint32_t who_speaks(const struct maker *m, uint32_t t, uint32_t predicate)
{
    static const char *const texts[] = { "statement", "letter",      "paper",  "resolution",
                                         "message",   "declaration", "speech", "motion",
                                         "petition",  "communique",  "note",   "tweet" };
    const struct article *a = m->a;
    if (holder_is_known(m, t))
        return t;
    uint32_t name = tree_apposed(a, t);
    if (name != NONE && holder_is_known(m, name))
        return name;
    if (TOK(predicate).head != t || !tree_is(a, predicate, REL_ACL) || !LEMMA_IN(a, t, texts))
        return t;
    char word[32];
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        struct span by = tree_case(a, c, word, sizeof word);
        if ((TOK(c).rel == REL_NMOD_POSS || TOK(c).rel == REL_COMPOUND || span_is(by, "by") ||
             span_is(by, "from")) &&
            holder_is_known(m, c))
            return c;
    }
    uint32_t verb = TOK(t).head, who = NONE;
    if (verb != NONE && (tree_is(a, t, REL_OBJ) || tree_is(a, t, REL_OBL)))
        who = tree_subject(a, verb);
    return who == NONE ? t : who;
}

uint32_t holder_find(struct maker *m, struct hit h, uint32_t predicate, char class)
{
    struct article *a = m->a;
    uint32_t t = cue_row_follow(m, h, KEY_HOLDER, predicate, NONE);
    if (t != NONE)
        return t;
    if (class != 'n') {
        t = doer_of(a, predicate);
        if (t == NONE && !(class == 'v' && tree_is_passive(a, predicate)))
            t = token_child(a, predicate, REL_NSUBJ); /* of "was urged to go" nobody is told */
        return t == NONE ? NONE : who_speaks(m, t, predicate);
    }
    static const enum rel rels[] = { REL_NMOD_POSS, REL_AMOD, REL_COMPOUND };
    for (size_t i = 0; i < 3; i++)
        for (uint32_t c = TOK(predicate).child; c != NONE; c = TOK(c).next)
            if (TOK(c).rel == rels[i] && (is_actor(m, c) || holder_is_first_person(a, c)))
                return c;
    char word[32];
    for (uint32_t c = TOK(predicate).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_NMOD)) {
            struct span p = tree_case(a, c, word, sizeof word);
            if ((span_is(p, "by") || span_is(p, "from") || span_is(p, "of")) && is_actor(m, c))
                return c;
        }
    /* "expressed its readiness", "announced support": whoever does so. */
    static const char *const support[] = {
        "express", "voice",     "announce",  "declare",   "reiterate", "renew",    "repeat",
        "offer",   "make",      "have",      "give",      "affirm",    "reaffirm", "show",
        "signal",  "confirm",   "stress",    "underline", "issue",     "extend",   "pledge",
        "state",   "emphasise", "emphasize", "maintain"
    };
    uint32_t verb = TOK(predicate).head;
    if (verb != NONE && tree_is_verb(a, verb) && tree_is(a, predicate, REL_OBJ))
        for (size_t i = 0; i < sizeof support / sizeof *support; i++)
            if (token_lemma_is(a, verb, support[i]))
                return tree_subject(a, verb);
    return NONE;
}

/* "A group of doctors", "dozens of protesters": the people counted. */
static uint32_t counted_people(const struct article *a, uint32_t t)
{
    static const char *const counts[] = { "group",  "dozen", "hundred",  "thousand",
                                          "number", "crowd", "majority", "handful" };
    if (!LEMMA_IN(a, t, counts))
        return t;
    char word[32];
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_NMOD) && span_is(tree_case(a, c, word, sizeof word), "of"))
            return c;
    return t;
}

/* "The city of Phoenix", "the campaign": speaks as a body, though the words alone mean a place or a
 * thing. */
static bool is_body(const struct article *a, uint32_t t)
{
    static const char *const nouns[] = { "city",      "town",      "nation",   "country",
                                         "critic",    "other",     "opponent", "neighbor",
                                         "neighbour", "newspaper", "proponent" };
    return tree_is_nominal(a, t) && LEMMA_IN(a, t, nouns);
}

/* "Mattarella's campaign", "the Mattarella camp": as good as he. */
static bool speaks_for_actor(const struct maker *m, uint32_t t)
{
    static const char *const nouns[] = { "campaign", "camp", "team", "office" };
    const struct article *a = m->a;
    if (!LEMMA_IN(a, t, nouns))
        return false;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (TOK(c).rel == REL_NMOD_POSS || TOK(c).rel == REL_COMPOUND)
            return true;
    return false;
}

/* Whoever is a person, or people, may hold what a sure word says of them ("doctors call for"). */
bool holder_may_be(const struct maker *m, struct hit h, uint32_t t)
{
    const struct article *a = m->a;
    if (holder_is_known(m, t) || speaks_for_actor(m, t))
        return true;
    struct span row = entry_row(h.im, h.entry, KEY_HOLDERS);
    if (row.at == NULL || tree_is(a, t, REL_AMOD))
        return false;
    uint32_t who = counted_people(a, t);
    if (span_is(row, "many") && who == t &&
        span_find(TOK(t).feats, SPAN("Number=Plur")) == SIZE_MAX)
        return false;
    uint32_t phrase = a->phrase_of[who], actor = maker_actor(m, who);
    uint8_t means = phrase == NONE ? MEANS_UNKNOWN : a->phrases[phrase].means;
    if (actor != NONE)
        return !a->actors[actor].place;
    return means == MEANS_PEOPLE || means == MEANS_PERSON || is_body(a, who);
}
