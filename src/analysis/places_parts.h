/* places_parts.h -- what the files on places share. places.c finds the words that may name a place
 * (spots), places_choose.c which place of that name is meant, places_use.c what it does there. */
#ifndef DM_ANALYSIS_PLACES_PARTS_H
#define DM_ANALYSIS_PLACES_PARTS_H

#include "analysis/matches.h"
#include "base/map.h"

/* How a spot came to be. */
enum spot_source {
    SPOT_NAME, /* a name that the model takes for a place */
    SPOT_LORE, /* the lexicon knows it: a state, its adjective or people */
    SPOT_PART  /* inside a longer name: "the Bank of England" */
};

/* What the words beside it say it is: "Donetsk region", "the river Jordan". */
enum spot_wants { WANTS_ANY, WANTS_AREA, WANTS_TOWN, WANTS_WATER, WANTS_MOUNTAIN, WANTS_ISLAND };

#define NO_CHOICE UINT32_MAX

enum { MAX_CANDIDATES = 64 };

struct candidate {
    struct hit hit;
    const struct site *site;
    int32_t own;    /* what it is worth by itself */
    int32_t worth;  /* with the article around */
    uint32_t outer; /* of all candidates, the one named behind it in which it lies ("Paris, Texas"),
                     * or NO_CHOICE */
};

struct spot {
    uint32_t first, end, head;
    struct span key;  /* of the words that are looked up */
    uint8_t source;   /* enum spot_source */
    uint8_t wants;    /* enum spot_wants */
    bool adjective;   /* or a people: it can't be where something is */
    uint32_t within;  /* the spot named behind it as what it lies in, or NONE */
    uint32_t from, n; /* its candidates */
    uint32_t chosen;  /* of all candidates, or NO_CHOICE */
    float p;
};

struct atlas {
    struct article *a;
    const struct lexicon *l;
    struct spot *spots;
    size_t n_spots, spot_room;
    struct map persons; /* words of persons' names -> 1 */
    struct spot none;   /* what is written here is thrown away */
    struct candidate *candidates;
    size_t n_candidates, candidate_room;
};

/* ---- Words (places_words.c) ---- */

/* The state that a run of words names, is an adjective of, or has as its capital or town. */
struct lore {
    struct hit hit;
    uint32_t first, end; /* end == first: there is none */
    uint8_t role;        /* KEY_NAME, KEY_ADJECTIVE, KEY_PEOPLE, KEY_CAPITAL, KEY_CITY */
};
/* The longest one that begins at `first` and ends before `stop`. */
struct lore place_lore(const struct atlas *m, uint32_t first, uint32_t stop);

bool place_word_in(struct span w, const char *const *words); /* ends with NULL */
bool place_upper(const struct atlas *m, uint32_t t);
/* How the lexicon keeps the words; `at` NULL: no memory. */
struct span place_key(struct atlas *m, uint32_t first, uint32_t end);
/* "province", "river": of what kind a place of that name is. */
enum spot_wants place_kind_word(struct span w);
/* What the words beside a name say: "Aleppo province", "the city of Homs". */
enum spot_wants place_wants(const struct atlas *m, uint32_t first, uint32_t end);
bool place_is_side(struct span w); /* "northern", "upper" */
/* Whether the words around say that no place is meant: "French fries". */
bool place_is_none(struct atlas *m, uint32_t first, uint32_t end);

/* ---- Choice and use ---- */

/* places_choose.c: fills candidates and choices of all spots; false: no memory. */
bool places_choose(struct atlas *m);
/* The place that a code alone means: the state; entry NULL where none is known. */
struct hit place_of_code(struct atlas *m, struct span code);
/* How much a candidate's name is worth by itself; for the decision whether a part of a name is a
 * place. */
int32_t place_prior(const struct lexicon *l, struct span key);

/* places_use.c */
/* Verbs whose object is where they end or strike: "reached", "bombed". */
bool place_is_goal(const struct atlas *m, uint32_t verb);
enum place_use place_use_of(const struct atlas *m, const struct spot *s, const struct candidate *c);

#endif
