/* events_parts.h -- what the files on events share: sides.c knows who takes part, type_rules.c the
 * rules that hold for whole types, predicates.c finds what tells an event, events.c writes the
 * records. */
#ifndef DM_RECORDS_EVENTS_PARTS_H
#define DM_RECORDS_EVENTS_PARTS_H

#include "records/match.h"
#include "records/status.h"

/* A predicate with the frame that fits. */
struct candidate {
    uint32_t predicate;
    struct frame_match match;
    const struct entry *entry; /* NULL: the trained weights alone */
    enum event_status status;
    float sure; /* of its type */
    bool noun, dropped;
    uint32_t part_of; /* of a dropped one: the predicate it is part of */
};

/* The predicates of a sentence that tell an event, in `c`, which has room for all its words; those
 * that are part of another are marked as dropped. False: no memory. */
bool event_candidates(struct maker *m, uint32_t sentence, struct candidate *c, size_t *n);

/* For explain: a line on the word, where somebody listens. */
void event_note(const struct maker *m, uint32_t token, const char *what);

/* The entry of a predicate and its first frame that fits; `entry` NULL: the lexicon has none,
 * f->frame NULL: none fits. */
struct hit event_frame(const struct maker *m, uint32_t t, struct frame_match *f);

/* ---- Who takes part (sides.c) ---- */

enum { MAX_SIDE = 16 };

struct side {
    struct entity entity[MAX_SIDE];
    uint32_t actor[MAX_SIDE];
    float confidence;
    uint8_t n;
};

/* The same actor, or the same code and sector without a name, is not added twice. */
void side_add(struct side *s, struct entity e, uint32_t actor, float confidence);

/* Everybody whom the fillers of a role stand for; towns are no doers. */
void side_fill(struct maker *m, struct side *s, const struct fillers *f, bool doers);

bool side_has(const struct side *s, const struct entity *e, uint32_t actor);
bool side_has_code(const struct side *s);
/* Nobody of a state, a party, an armed body; and all of one country: a school and its pupils. */
bool sides_are_private(const struct side *x, const struct side *y);

/* For a record; NULL: no memory. */
struct entity *side_copy(struct maker *m, const struct side *s);
struct span *text_pair(struct maker *m, struct span a, struct span b);

/* Whose quoted words the token is part of; NONE: nobody's. */
uint32_t event_reporter(const struct article *a, uint32_t token);

/* ---- Who else does (parties.c) ---- */

/* Where a frame names no recipient: whose thing the act is on, whom what is agreed, demanded or
 * refused concerns, where it is done. */
void recipient_of_thing(struct maker *m, const struct candidate *c, const struct side *actors,
                        struct side *recipients);

/* ---- Which stay (thin.c) ---- */

/* Whether the token lies inside the content of an act in words ("agreed to send a team to
 * inspect"), or is the act. */
bool event_is_content(const struct article *a, uint32_t t, uint32_t of);

/* Marks as dropped what is part of another: the content of a demand, the noun of a light verb, the
 * dead of an attack (who then join its recipients). */
void events_thin(const struct article *a, struct candidate *c, size_t n);

/* ---- Rules that hold for whole types (type_rules.c) ---- */

/* "will not meet", "won't normalise relations": to say that one will not cooperate is to refuse. */
bool is_refusal(const struct article *a, uint32_t predicate, unsigned type,
                enum event_status status);

/* A meeting told by a noun that names one party ("said at a press conference with his Iranian
 * counterpart"): the other is the subject of the clause. */
void party_of_clause(struct maker *m, const struct candidate *c, struct side *actors);

/* States don't demonstrate, their people do; an unnamed crowd is that of the place;
 * "anti-government" names the other side. */
void protest_sides(struct maker *m, const struct candidate *c, struct side *actors,
                   struct side *recipients);

/* Rebels of a state fight its government, where nobody else is named. */
void rebels_foe(const struct candidate *c, const struct side *actors, struct side *recipients);

/* "Damascus must talk to the opposition," he said: a demand of the speaker on the subject, written
 * as an event; false: no memory. */
bool demand_write(struct maker *m, uint32_t modal, uint32_t *demanded);

#endif
