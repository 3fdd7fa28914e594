/* parties.c -- who else takes part, where no frame says so: whose thing an act is on ("rejected a
 * US request"), whom what is agreed, demanded or refused concerns ("agreed to send aid to Chad"),
 * where it is done to somebody ("besieged towns in Mali"). Looks down the tree from the predicate,
 * nearest first. Serves events.c. */
#include "records/events_parts.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

enum { MOST_LOOKED_AT = 48, MOST_STEPS = 5 };

struct looked_at {
    uint32_t token;
    uint8_t steps;
    bool place; /* reached by "in": whose country it is, nobody who acts there */
};

static bool is_one_of(struct span word, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (span_is(word, words[i]))
            return true;
    return false;
}
#define WORD_IN(word, list) is_one_of((word), (list), sizeof(list) / sizeof *(list))

static const char *const to_whom[] = { "to",   "for",     "with", "against", "on",   "from",
                                       "over", "at",      "of",   "toward",  "upon", "towards",
                                       "by",   "between", "into", "about" };
static const char *const where[] = { "in", "inside", "across", "near", "within", "throughout" };

static bool is_clause_below(const struct article *a, uint32_t t)
{
    if (TOK(t).rel == REL_ACL_RELCL)
        return false;
    if (tree_is(a, t, REL_XCOMP) || tree_is(a, t, REL_CCOMP))
        return true;
    if (tree_is(a, t, REL_ACL))
        return token_feat(a, t, "VerbForm=Inf") || token_feat(a, t, "VerbForm=Ger");
    return tree_is(a, t, REL_ADVCL) && !token_feat(a, t, "VerbForm=Fin") &&
           token_child(a, t, REL_NSUBJ) == NONE && t > TOK(t).head;
}

/* "threatened to walk out if Chad goes ahead" */
static bool is_warning(const struct article *a, uint32_t t)
{
    char word[32];
    struct span mark = tree_mark(a, t, word, sizeof word);
    return tree_is(a, t, REL_ADVCL) && (span_is(mark, "if") || span_is(mark, "unless"));
}

/* Whether the dependent may lead to somebody concerned, and as what. */
static bool leads_on(const struct article *a, uint32_t t, bool *place)
{
    char word[32];
    *place = false;
    if (tree_is(a, t, REL_OBJ) || tree_is(a, t, REL_IOBJ) || TOK(t).rel == REL_NSUBJ_PASS ||
        TOK(t).rel == REL_NMOD_POSS || TOK(t).rel == REL_AMOD || TOK(t).rel == REL_COMPOUND ||
        TOK(t).rel == REL_NMOD_DESC)
        return true;
    if (tree_is(a, t, REL_NSUBJ) && tree_is(a, TOK(t).head, REL_CCOMP))
        return true;
    if (tree_is(a, t, REL_OBL) || tree_is(a, t, REL_NMOD)) {
        struct span with = tree_case(a, t, word, sizeof word);
        *place = WORD_IN(with, where);
        return t > TOK(t).head && (*place || WORD_IN(with, to_whom));
    }
    return is_clause_below(a, t);
}

/* Acts on one's own people under arms ("scrambled fighters", "surrendered their tanks") concern
 * nobody else. */
static bool is_of_own_forces(unsigned type, struct span sector)
{
    return (type == PLOVER_MOBILIZE || type == PLOVER_RETREAT || type == PLOVER_AGREE ||
            type == PLOVER_AID || type == PLOVER_CONCEDE) &&
           (span_is(sector, "REB") || span_is(sector, "PRM") || span_is(sector, "UAF"));
}

static bool is_own_arm(struct span sector)
{
    return sector.len == 0 || span_is(sector, "GOV") || span_is(sector, "MIL") ||
           span_is(sector, "COP") || span_is(sector, "SPY");
}

/* Whoever acts is not concerned by it; nor is what is his. */
static bool is_other(const struct side *actors, unsigned type, uint32_t actor, struct span code,
                     struct span sector)
{
    for (uint8_t i = 0; i < actors->n; i++) {
        if (actor != NONE && actors->actor[i] == actor)
            return false;
        if (code.len > 0 && span_eq(actors->entity[i].code, code) &&
            (is_own_arm(sector)
                 ? is_own_arm(actors->entity[i].sector) || sector.len == 0
                 : span_eq(actors->entity[i].sector, sector) || is_of_own_forces(type, sector)))
            return false;
    }
    return true;
}

/* "their tanks", "its president": of those who act themselves. */
static bool is_theirs(const struct maker *m, uint32_t t, const struct side *actors)
{
    uint32_t p = token_child(m->a, t, REL_NMOD_POSS), whose = p == NONE ? NONE : maker_actor(m, p);
    for (uint8_t i = 0; i < actors->n; i++)
        if (whose != NONE && actors->actor[i] == whose)
            return true;
    return false;
}

static bool is_town(const struct article *a, uint32_t t)
{
    const struct place *p = article_place_at(a, t);
    return p != NULL && p->known && !span_is(p->kind, "country");
}

static bool is_said(unsigned type)
{
    return type == PLOVER_AGREE || type == PLOVER_REJECT || type == PLOVER_THREATEN;
}

/* Somebody with a code at the token who may be concerned; false: nobody. */
static bool party_at(struct maker *m, const struct looked_at *x, unsigned type,
                     const struct side *actors, struct side *found)
{
    const struct article *a = m->a;
    if (!is_actor(m, x->token) || is_theirs(m, x->token, actors))
        return false;
    struct fillers f = { { x->token }, 1 };
    for (uint32_t k = tree_next_conjunct(a, x->token, x->token); k != NONE && f.n < MATCH_PEOPLE;
         k = tree_next_conjunct(a, x->token, k))
        if (is_actor(m, k))
            f.token[f.n++] = k;
    struct side all = { .confidence = 1 };
    side_fill(m, &all, &f, false);
    for (uint8_t i = 0; i < all.n; i++) {
        struct entity *e = &all.entity[i];
        /* "Pledged in Paris": a town is where it was said. */
        if (x->place && is_said(type) && is_town(a, x->token))
            continue;
        if (x->place && span_is(e->sector, "GOV") && e->office.len == 0)
            e->sector = SPAN("");
        if (e->code.len > 0 && is_other(actors, type, all.actor[i], e->code, e->sector) &&
            !(x->place && !is_other(actors, type, NONE, e->code, SPAN(""))))
            side_add(found, *e, all.actor[i], 0.6F);
    }
    return found->n > 0;
}

static bool may_concern_place(unsigned type)
{
    return type != PLOVER_PROTEST && type != PLOVER_CONSULT && type != PLOVER_ACCUSE &&
           type != PLOVER_SUPPORT && type != PLOVER_REQUEST;
}

static bool is_filler(const struct fillers *f, uint32_t t)
{
    for (uint8_t i = 0; i < f->n; i++)
        if (f->token[i] == t)
            return true;
    return false;
}

static bool has_addressee(const struct article *a, uint32_t predicate)
{
    char word[32];
    for (uint32_t c = TOK(predicate).child; c != NONE; c = TOK(c).next) {
        struct span with = tree_case(a, c, word, sizeof word);
        if (c > predicate &&
            (tree_is(a, c, REL_OBJ) || tree_is(a, c, REL_IOBJ) ||
             (tree_is(a, c, REL_OBL) &&
              (span_is(with, "on") || span_is(with, "upon") || span_is(with, "to")))))
            return tree_is_nominal(a, c);
    }
    return false;
}

/* "Condemned the attack on Zakho": it is not the victims who are condemned. */
static bool leads_to_victims(const struct article *a, unsigned type, uint32_t t)
{
    static const char *const harms[] = { "attack",        "bombing",  "killing",    "murder",
                                         "assassination", "strike",   "massacre",   "assault",
                                         "raid",          "shelling", "violence",   "blast",
                                         "explosion",     "shooting", "abduction",  "kidnapping",
                                         "airstrike",     "invasion", "occupation", "siege",
                                         "persecution",   "arrest",   "detention",  "execution" };
    /* "The attack of the army" is told of who attacked. */
    static const char *const blows[] = { "attack", "strike", "raid", "assault", "airstrike" };
    char word[32];
    uint32_t up = TOK(t).head;
    if (up != NONE && LEMMA_IN(a, up, blows) && span_is(tree_case(a, t, word, sizeof word), "of"))
        return false;
    return type == PLOVER_ACCUSE && up != NONE && LEMMA_IN(a, up, harms) && t > up &&
           (tree_is(a, t, REL_NMOD) || tree_is(a, t, REL_OBL)) &&
           !span_is(tree_case(a, t, word, sizeof word), "by");
}

/* The nearest below the predicate, level by level. */
static void party_below(struct maker *m, const struct candidate *by, const struct side *actors,
                        struct side *found)
{
    unsigned type = by->match.frame->type;
    uint32_t predicate = by->predicate;
    bool places = may_concern_place(type);
    const struct article *a = m->a;
    /* "called on the world to stop Chad": who is asked is said, and has no code. */
    bool addressed = type == PLOVER_REQUEST && has_addressee(a, predicate);
    struct looked_at queue[MOST_LOOKED_AT] = { { predicate, 0, false } };
    size_t n = 1;
    for (size_t i = 0; i < n; i++) {
        if (i > 0 && party_at(m, &queue[i], type, actors, found)) {
            /* "protested against Turkey's reconciliation with the regime": both are meant. */
            for (size_t k = i + 1; k < n && type == PLOVER_PROTEST; k++)
                if (TOK(queue[k].token).head == TOK(queue[i].token).head)
                    (void)party_at(m, &queue[k], type, actors, found);
            return;
        }
        if (queue[i].steps == MOST_STEPS)
            continue;
        /* Whose place it is can't be told deeper than the place. */
        for (uint32_t c = TOK(queue[i].token).child; c != NONE && n < MOST_LOOKED_AT;
             c = TOK(c).next) {
            bool place;
            if (is_filler(&by->match.actors, c) || (i == 0 && TOK(c).rel == REL_NSUBJ) ||
                TOK(c).rel == REL_OBL_AGENT || (i == 0 && addressed && is_clause_below(a, c)) ||
                leads_to_victims(a, type, c))
                continue;
            bool warned =
                type == PLOVER_THREATEN &&
                (is_warning(a, c) || (tree_is(a, c, REL_NSUBJ) && is_warning(a, queue[i].token)));
            place = false;
            if (warned || (leads_on(a, c, &place) && (places || !place)))
                queue[n++] =
                    (struct looked_at){ c, (uint8_t)(queue[i].steps + 1), place || queue[i].place };
        }
    }
}

/* "withdrew its troops from Chad", "will send 4,000 soldiers to Haiti": what frames took for the
 * other side is the actor's own. */
static void drop_own(unsigned type, const struct side *actors, struct side *recipients)
{
    if (type != PLOVER_AGREE && type != PLOVER_CONCEDE && type != PLOVER_RETREAT &&
        type != PLOVER_MOBILIZE && type != PLOVER_AID && type != PLOVER_REJECT)
        return;
    uint8_t n = 0;
    for (uint8_t i = 0; i < recipients->n; i++) {
        bool own = false;
        for (uint8_t k = 0; k < actors->n; k++)
            own |= span_is(recipients->entity[i].sector, "MIL") &&
                   recipients->entity[i].code.len > 0 &&
                   (span_is(recipients->entity[i].code, "UNO") || /* "to send peacekeepers" */
                    (span_eq(recipients->entity[i].code, actors->entity[k].code) &&
                     is_own_arm(actors->entity[k].sector)));
        if (own)
            continue;
        recipients->entity[n] = recipients->entity[i];
        recipients->actor[n++] = recipients->actor[i];
    }
    recipients->n = n;
}

void recipient_of_thing(struct maker *m, const struct candidate *c, const struct side *actors,
                        struct side *recipients)
{
    unsigned type = c->match.frame->type;
    drop_own(type, actors, recipients);
    if (recipients->n > 0 || actors->n == 0 || (c->match.frame->options & FRAME_RECIPROCAL))
        return;
    struct side found = { .confidence = 1 };
    if (type == PLOVER_CONSULT || (c->noun && type != PLOVER_PROTEST))
        return;
    party_below(m, c, actors, &found);
    for (uint8_t i = 0; i < found.n; i++)
        side_add(recipients, found.entity[i], found.actor[i], found.confidence);
}
