/* places_use.c -- what a place does where it is named: whether something is there, whether it acts
 * ("Moscow said"), or only tells of what kind something is ("Syrian"). Serves places.c. */
#include "analysis/places_parts.h"
#include "article/grammar.h"

#define TOK(t) (m->a->tokens[t])

static bool lemma_is(const struct atlas *m, uint32_t t, const char *const *words)
{
    return t != NONE && (place_word_in(TOK(t).lemma, words) || place_word_in(TOK(t).fold, words));
}

/* States, capitals and seats of government act; towns and rivers don't. */
static bool can_act(const struct atlas *m, const struct spot *s, const struct candidate *c)
{
    if (c != NULL && (c->site->kind == SITE_COUNTRY || c->site->kind == SITE_TERRITORY))
        return true;
    struct lore y = place_lore(m, s->first, s->end);
    return y.end == s->end && (y.role == KEY_CAPITAL || y.role == KEY_NAME);
}

/* Verbs whose object is where they end or strike. */
static const char *const goes[] = {
    "visit",   "leave",   "enter",     "reach",    "cross",    "flee",   "tour",    "capture",
    "seize",   "retake",  "recapture", "storm",    "besiege",  "bomb",   "shell",   "bombard",
    "invade",  "occupy",  "liberate",  "overrun",  "evacuate", "hit",    "strike",  "surround",
    "raid",    "attack",  "struck",    "retook",   "assault",  "rocket", "flatten", "hold",
    "control", "inhabit", "quit",      "encircle", "approach", "pound",  "level",   NULL
};

bool place_is_goal(const struct atlas *m, uint32_t verb)
{
    return lemma_is(m, verb, goes);
}

/* Movement, for "to" and "for". */
static const char *const moves[] = {
    "go",       "travel",   "fly",    "return", "come",     "move",     "flee",    "drive",
    "head",     "walk",     "send",   "deploy", "march",    "arrive",   "visit",   "trip",
    "journey",  "flight",   "road",   "way",    "leave",    "depart",   "bind",    "transfer",
    "bring",    "take",     "deport", "extend", "spread",   "withdraw", "advance", "escape",
    "retreat",  "convoy",   "route",  "border", "ship",     "fire",     "launch",  "smuggle",
    "relocate", "march",    "pour",   "sail",   "escort",   "carry",    "flown",   "flew",
    "fled",     "went",     "came",   "sent",   "evacuate", "airlift",  "close",   "next",
    "corridor", "pipeline", NULL
};

/* Nouns that are a part of the place, or lie beside it: "the north of Syria", "Syria's coast". */
static const char *const parts[] = { "north",         "south",        "east",      "west",
                                     "northeast",     "northwest",    "southeast", "southwest",
                                     "centre",        "center",       "outskirt",  "outskirts",
                                     "suburb",        "border",       "coast",     "capital",
                                     "city",          "town",         "village",   "province",
                                     "region",        "state",        "district",  "part",
                                     "area",          "street",       "heart",     "edge",
                                     "territory",     "soil",         "mile",      "kilometre",
                                     "kilometer",     "port",         "island",    "countryside",
                                     "neighbourhood", "neighborhood", "county",    "rest",
                                     "half",          "corner",       "airport",   "prison",
                                     "hospital",      "side",         "shore",     "interior",
                                     "quarter",       "camp",         "valley",    "mountain",
                                     "river",         "km",           "downtown",  NULL };

/* Those who belong to a state: "the president of Syria". */
static const char *const bodies[] = {
    "president",  "minister",  "government", "king",       "army",       "parliament",
    "people",     "leader",    "ministry",   "republic",   "kingdom",    "ambassador",
    "governor",   "mayor",     "bank",       "university", "bishop",     "prince",
    "emir",       "queen",     "premier",    "citizen",    "chancellor", "head",
    "court",      "embassy",   "resident",   "archbishop", "duke",       "member",
    "prosecutor", "secretary", "senator",    "population", "native",     NULL
};

static enum place_use of_case(const struct atlas *m, const struct spot *s, bool acts, uint32_t head)
{
    static const char *const where[] = {
        "in",          "at",     "near",     "inside",     "outside",   "across",   "throughout",
        "around",      "into",   "within",   "along",      "off",       "over",     "through",
        "via",         "toward", "towards",  "above",      "beneath",   "beyond",   "onto",
        "north_of",    "upon",   "past",     "outside_of", "inside_of", "close_to", "next_to",
        "surrounding", "amid",   "opposite", "under",      NULL
    };
    static const char *const whom[] = { "with",   "by",   "against",    "for",          "between",
                                        "about",  "on",   "like",       "despite",      "without",
                                        "among",  "than", "because_of", "according_to", "including",
                                        "except", NULL };
    char room[32];
    struct span with = tree_case(m->a, s->head, room, sizeof room);
    if (with.len == 0 || place_word_in(with, where))
        return USE_LITERAL;
    if (span_is(with, "from"))
        return USE_LITERAL;
    if (span_is(with, "of"))
        return lemma_is(m, head, bodies) ? USE_MODIFIER : USE_LITERAL;
    static const char *const blows[] = { "attack",    "strike",  "raid",        "assault",
                                         "offensive", "bombing", "shelling",    "siege",
                                         "airstrike", "march",   "bombardment", "advance",
                                         "fire",      NULL };
    if (span_is(with, "on") && lemma_is(m, head, blows))
        return USE_LITERAL;
    if (lemma_is(m, head, (const char *const[]){ "border", "frontier", NULL }))
        return USE_LITERAL;
    if (span_is(with, "to"))
        return !acts || lemma_is(m, head, moves) ? USE_LITERAL : USE_ACTING;
    if (span_is(with, "for") && lemma_is(m, head, moves))
        return USE_LITERAL;
    return acts && place_word_in(with, whom) ? USE_ACTING : USE_LITERAL;
}

enum place_use place_use_of(const struct atlas *m, const struct spot *s, const struct candidate *c)
{
    const struct article *a = m->a;
    uint32_t t = s->head;
    if (s->adjective || s->source == SPOT_PART || TOK(t).upos == UPOS_ADJ)
        return USE_MODIFIER;
    bool acts = can_act(m, s, c);
    /* A member of a list does what its first one does. */
    for (int hops = 0; hops < 8 && tree_is(a, t, REL_CONJ) && TOK(t).head != NONE; hops++)
        t = TOK(t).head;
    uint32_t head = TOK(t).head;
    struct spot first = *s;
    first.head = t;
    switch (rel_base((enum rel)TOK(t).rel)) {
    case REL_AMOD:
    case REL_COMPOUND:
    case REL_FLAT:
        return lemma_is(m, head, parts) ? USE_LITERAL : USE_MODIFIER;
    case REL_NMOD:
        if (TOK(t).rel == REL_NMOD_POSS)
            return lemma_is(m, head, parts) ? USE_LITERAL : acts ? USE_ACTING : USE_LITERAL;
        return of_case(m, &first, acts, head);
    case REL_OBL:
        return of_case(m, &first, acts, head);
    case REL_NSUBJ:
        /* A province has a government too: "Tamil Nadu wants". */
        if (c != NULL && c->site->kind == SITE_STATE && tree_is_verb(a, head))
            return USE_ACTING;
        if (TOK(t).rel == REL_NSUBJ_PASS && lemma_is(m, head, goes))
            return USE_LITERAL;
        return acts && (tree_is_verb(a, head) || TOK(t).rel == REL_NSUBJ_PASS) ? USE_ACTING
                                                                               : USE_LITERAL;
    case REL_OBJ:
    case REL_IOBJ:
        return acts && !lemma_is(m, head, goes) ? USE_ACTING : USE_LITERAL;
    default:
        return USE_LITERAL;
    }
}
