/* actors_parts.h -- what the files on actors share: describe.c says whom the words of a phrase
 * mean, persons.c whom a person's name means, refer.c finds who was said before, actors.c goes
 * through the article and keeps what it learns. */
#ifndef DM_ANALYSIS_ACTORS_PARTS_H
#define DM_ANALYSIS_ACTORS_PARTS_H

#include "analysis/matches.h"
#include "article/article.h"
#include "base/map.h"
#include "lexicon/lexicon.h"

/* Of a transcript (turns.c): where in it the pass is. */
struct turns {
    bool any, asks;      /* asks: the turn is a question */
    bool president;      /* they speak of "the President": theirs */
    struct span home;    /* the state whose officials speak, or empty */
    uint32_t first, end; /* tokens of the head of the turn */
    uint32_t speaker;    /* actor, or NONE */
    uint32_t answers;    /* who spoke last before a question */
    uint32_t ours;       /* actor that "we" stands for, once it has been asked for; else NONE */
};

struct finder {
    struct article *a;
    const struct lexicon *l;
    struct matches m;
    int32_t day;
    size_t actors_room, mentions_room, offices_room;
    struct map keys;   /* cluster key -> actor */
    struct map told;   /* codes of states and bodies that the article names */
    uint32_t *persons; /* actors that are persons, in the order of the text */
    size_t n_persons, persons_room;
    uint32_t *name_of; /* [n_tokens] name that covers the token, or NONE */
    struct span about; /* the state that the article is clearly about, or empty */
    struct turns turns;
    bool no_memory;
};

/* What one phrase says about whom it means. */
struct described {
    uint32_t first, end; /* the phrase without clauses */
    struct span key;     /* of the cluster; empty: nobody */
    struct span name;    /* proper name, or empty */
    struct span code, sector, other_sectors, office, rule;
    struct span office_code, office_name; /* of what the office is */
    uint32_t office_token;
    uint8_t kind, gender;
    bool plural, place, nation, stated, definite, generic, former;
    float confidence;
};

/* ---- Small questions ---- */

/* The name of the lexicon that covers the token; NULL: none. */
static inline const struct match *match_of(const struct finder *f, uint32_t t)
{
    uint32_t m = f->m.of[t];
    return m == NONE ? NULL : &f->m.items[m];
}

static inline bool is_kind(const struct match *m, enum entry_kind kind)
{
    return m != NULL && m->hit.entry->kind == kind;
}

/* The confidence of a state taken from around the phrase: what is told later counts more. */
#define GUESSED 0.45F

static inline bool is_guess(const struct actor *x)
{
    return x->code.len > 0 && x->confidence <= GUESSED;
}

static inline struct span text_of(struct hit h, struct str s)
{
    return image_span(h.im, s);
}

static inline struct span first_sector(struct span sectors)
{
    struct span one = sectors, rest = sectors;
    if (sectors.len > 0)
        (void)span_next(&rest, ',', &one);
    return one;
}

static inline struct span rule_of(struct finder *f, struct hit h)
{
    struct span r = lexicon_rule(&f->a->arena, h.im, h.entry, 0);
    if (r.at == NULL)
        f->no_memory = true;
    return r;
}

static inline bool is_person_name(const struct finder *f, uint32_t t)
{
    uint32_t n = f->name_of[t];
    return n != NONE && f->a->names[n].type == NAME_PER;
}

/* Whom the phrase with this head was found to mean; NONE: nobody. */
static inline uint32_t mention_actor(const struct finder *f, uint32_t t)
{
    uint32_t m = f->a->mention_of[t];
    return m == NONE ? NONE : f->a->mentions[m].actor;
}

/* Whether the match is but a part of a longer name of this type: "Independent" of "Independent
 * Review Panel". */
static inline bool within_name(const struct finder *f, const struct match *m, enum name_type type)
{
    uint32_t i = f->name_of[m->first];
    const struct name *n = i == NONE ? NULL : &f->a->names[i];
    return n != NULL && n->type == type && (n->first < m->first || n->end > m->end);
}

/* ---- describe.c ---- */

/* "Former", "ousted": of an office no longer held. */
bool is_past_holder(struct span word);

/* Whether the noun with this office leads a body that is no state ("president of the court", "ASUU
 * President"; `first` is the first word of the office). *sector is then that of the body, or
 * empty. */
bool leads_body(struct finder *f, uint32_t noun, uint32_t first, struct span office,
                struct span *sector);

/* What the phrase says about whom it means; false: it means nobody. */
bool phrase_describe(struct finder *f, uint32_t head, struct described *d);

/* "Turkey-backed rebels": the state is not theirs. "Damascus-based", "Kurdish-led": it is. */
bool is_patron(const struct article *a, uint32_t t);

/* The state of "police in Lagos", "residents of Idlib": of a phrase behind the head; with `from`
 * only one that tells where somebody comes from. */
struct span code_behind(struct finder *f, uint32_t head, bool from);

/* The key under which later phrases find the same actor again. */
struct span cluster_key(struct finder *f, const char *kind, struct span a, struct span b);

/* A name as the lexicon compares names. */
struct span name_key(struct finder *f, struct span s);

/* ---- persons.c ---- */

/* What a phrase with a person's name says; without a name in it, nothing is changed but perhaps its
 * end. */
void describe_person(struct finder *f, uint32_t head, struct described *d);

/* The office that the person of the match holds at the article's date (`holds`), else the last one
 * held; NULL: none known. */
const struct term *term_at(const struct finder *f, const struct match *m, bool *holds);

/* "the head of the interim government": the words of the body. */
struct span body_behind(const struct article *a, uint32_t noun);

/* ---- states.c ---- */

/* Of a state: neither UNO nor another code that stands for what is none. */
bool is_state_code(struct span code);

/* "The Prime Minister", of a transcript where they speak of their president: another state's. */
bool is_guest(const struct finder *f, const struct described *d);

/* The state that the article is clearly about; empty: none. */
struct span article_state(struct finder *f);

/* The state in play for a phrase that names none: of the place of its clause, else the article's
 * if it was told of nearby, else the nearest. */
struct span nearest_state(struct finder *f, uint32_t head, const struct described *d);

/* ---- turns.c ---- */

/* Whether the article is a transcript, and of whom. */
void turns_find(struct finder *f);

/* To be told of each token in turn, before it is looked at. */
void turns_pass(struct finder *f, uint32_t t);

/* Whom I, we or you of a turn means (NONE: nobody known); false: not for the turns to say. */
bool turns_mean(struct finder *f, uint32_t t, uint32_t *actor);

/* ---- refer.c ---- */

/* NONE: no memory (also in f). */
uint32_t actor_new(struct finder *f, const struct described *d);

/* An earlier person of the article whose name ends alike: "Cavusoglu" after "Mevlut Cavusoglu".
 * With `given` also one whose name begins so ("Lee" after "Lee Sang-min"). */
uint32_t person_before(struct finder *f, struct span name, bool given);

/* "the minister" may be the foreign minister; "the foreign minister" is not the defence minister.
 */
bool same_office(struct span held, struct span said);

/* A bare "the rebels", "the regime", "the minister": the last one that fits. */
uint32_t antecedent(struct finder *f, uint32_t head, const struct described *d);

/* Everybody joined to the phrase by "and", as one actor; the phrase's own where nobody is. */
uint32_t joined_actor(struct finder *f, uint32_t first);

/* "both sides", "the two countries": the last two that stand beside each other, as one actor. */
uint32_t pair_actor(struct finder *f);

/* "the former", "the latter": of the last two sides named beside each other; NONE: no such word. */
uint32_t one_of_two(const struct finder *f, uint32_t t);

/* "each other": whoever does it to each other. */
uint32_t reciprocal_actor(struct finder *f, uint32_t t);

/* "the presidents of Chile and Bolivia": one actor for each state, joined in one; NONE: the phrase
 * means no such group. */
uint32_t group_actor(struct finder *f, uint32_t head, struct described d);

/* "Despite his earlier words, Erdogan ...": the subject that a possessive in a fronted phrase looks
 * ahead to. */
uint32_t pronoun_ahead(const struct article *a, uint32_t t);
/* he, she, it, they; `ahead` is the subject that it looks ahead to, or NONE. */
uint32_t pronoun_actor(struct finder *f, uint32_t t, uint32_t ahead);

#endif
