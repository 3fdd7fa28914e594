/* match.h -- frames over trees: which frame of a predicate fits, and who fills its roles. */
#ifndef DM_RECORDS_MATCH_H
#define DM_RECORDS_MATCH_H

#include "records/records.h"

enum { MATCH_PEOPLE = 12 };

/* Tokens that fill a role; a coordination is spread out. */
struct fillers {
    uint32_t token[MATCH_PEOPLE];
    uint8_t n;
};

struct frame_match {
    const struct image *im;
    const struct frame *frame;
    struct fillers actors, recipients;
    struct fillers words; /* nouns that belong to the predicate: "talks" of "hold talks" */
};

/* The first fitting frame of the entry; frame NULL when none fits. */
struct frame_match frame_find(const struct maker *m, const struct image *im, const struct entry *e,
                              uint32_t predicate);

/* Target of one step path written as loose steps; NONE. */
uint32_t path_follow(const struct maker *m, const struct loose_path *p, uint32_t from);

/* Whether a token stands for an actor (with what is known: a code, a sector, a name of a body or
 * person). */
bool is_actor(const struct maker *m, uint32_t token);
/* Who the token means: its actor, or the government of the state that an adjective names. */
struct entity entity_at(struct maker *m, uint32_t t);
/* The subject of a predicate; of "Egypt, which has mediated" Egypt. NONE: none. */
uint32_t doer_of(const struct article *a, uint32_t predicate);
/* Whether the lexicon knows the word as a verb of saying. */
bool is_speech(const struct maker *m, uint32_t t);
/* "Several countries, including Chad and Niger", "the ministers, Mirzoyan and Bayramov": the first
 * that is named; NONE: nobody is. */
uint32_t named_among(const struct maker *m, uint32_t t);

/* "regime shelling", "a rebel attack": the actor whom the article calls so elsewhere; "a United
 * Nations appeal": whose name it is; NONE. */
uint32_t modifier_actor(const struct maker *m, uint32_t token);

#endif
