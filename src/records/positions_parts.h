/* positions_parts.h -- what the parts of positions.c share. Not for other rooms. */
#ifndef DM_RECORDS_POSITIONS_PARTS_H
#define DM_RECORDS_POSITIONS_PARTS_H

#include "records/conditions.h"
#include "records/match.h"

struct position {
    uint32_t cue, cue_end, predicate, holder, toward;
    uint32_t first, end; /* the matter */
    uint32_t matter;     /* its head */
    struct condition *condition;
    struct hit hit;
    struct span stance;
    bool negated;
    bool by_speaker; /* the holder is the speaker of the quotation around it */
};

/* ---- positions_matter.c ---- */

/* The source of the shortest quotation around the token; NONE: none. */
uint32_t position_speaker(const struct article *a, uint32_t token);
void clip_to_quotation(const struct article *a, uint32_t at, uint32_t *first, uint32_t *end);
void cut_attribution(const struct maker *m, uint32_t head, uint32_t *end);
/* The first token that a path of the cue's row leads to, but not `but`; NONE: none. */
uint32_t cue_row_follow(struct maker *m, struct hit h, enum lexicon_key key, uint32_t from,
                        uint32_t but);
void matter_trim(const struct article *a, uint32_t *first, uint32_t *end);
bool matter_find(struct maker *m, struct position *p, char class);
bool matter_is_somebody(const struct maker *m, const struct position *p, struct span toward);
void matter_cut(const struct maker *m, struct position *p, uint32_t head);
bool matter_is_readable(const struct article *a, const struct position *p);

/* ---- positions_holder.c ---- */

bool holder_is_first_person(const struct article *a, uint32_t t);
/* Who holds what a predicate of the word class tells; NONE: nobody is told. */
uint32_t holder_find(struct maker *m, struct hit h, uint32_t predicate, char class);
bool holder_is_known(const struct maker *m, uint32_t t);
/* Whether the cue lets whoever it is hold it. */
bool holder_may_be(const struct maker *m, struct hit h, uint32_t t);

/* ---- positions_idle.c ---- */

/* "Is going to": "will", in three words. */
bool cue_is_going_to(const struct article *a, uint32_t cue, uint32_t end);
bool cue_is_denied(const struct maker *m, uint32_t predicate);
bool cue_is_given_up(const struct article *a, uint32_t predicate);
bool need_is_idle(const struct article *a, const struct position *p);
bool cue_is_hypothetical(const struct article *a, uint32_t predicate);
/* "You", "anyone": nobody that the reader could name. */
bool holder_is_anybody(const struct article *a, const struct position *p);
/* "Insisted that no shots were fired": a claim; "that the islands be returned": a wish. */
bool clause_claims(const struct article *a, uint32_t t);
/* Where the cue's row asks for a type of event, whether the word tells one: "attacked the ruling"
 * in words. */
bool cue_tells_event(const struct maker *m, const struct position *p);
bool cue_is_idle(const struct article *a, uint32_t cue, uint32_t predicate, uint32_t subject);
bool cue_is_inverted(const struct article *a, const struct conditions *all, uint32_t cue);
bool cue_is_asked(const struct article *a, uint32_t t);
bool cue_tells_lack(const struct article *a, const struct position *p, uint32_t speaker);
bool cue_takes_side(const struct article *a, uint32_t cue);
bool promise_is_idle(const struct maker *m, const struct position *p, uint32_t speaker);
bool promise_is_foretold(const struct maker *m, const struct position *p, uint32_t speaker);

#endif
