/* events_parts.h -- what the files on events share: sides.c knows who takes part, type_rules.c the
 * rules that hold for whole types, events.c tries the frames and writes the records. */
#ifndef DM_RECORDS_EVENTS_PARTS_H
#define DM_RECORDS_EVENTS_PARTS_H

#include "records/match.h"
#include "records/status.h"

/* A predicate with the frame that fits. */
struct candidate {
    uint32_t predicate;
    struct frame_match match;
    const struct entry *entry;
    enum event_status status;
    bool dropped;
};

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

/* For a record; NULL: no memory. */
struct entity *side_copy(struct maker *m, const struct side *s);
struct span *text_pair(struct maker *m, struct span a, struct span b);

/* Whose quoted words the token is part of; NONE: nobody's. */
uint32_t event_reporter(const struct article *a, uint32_t token);

/* ---- Rules that hold for whole types (type_rules.c) ---- */

/* Quad class, CAMEO root and Goldstein value. */
void type_scales(struct record *r, unsigned type);

/* "will not meet", "won't normalise relations": to say that one will not cooperate is to refuse. */
bool is_refusal(const struct article *a, uint32_t predicate, unsigned type,
                enum event_status status);

/* A meeting told by a noun that names one party ("said at a press conference with his Iranian
 * counterpart"): the other is the subject of the clause. */
void party_of_clause(struct maker *m, const struct candidate *c, struct side *actors);

/* Where a frame names no recipient, the act's own thing often has an owner: "rejected a US
 * request", "agreed to lift the embargo on Iran", "demanded that Moscow admit". */
void recipient_of_thing(struct maker *m, const struct candidate *c, const struct side *actors,
                        struct side *recipients);

/* States don't demonstrate, their people do; an unnamed crowd is that of the place;
 * "anti-government" names the other side. */
void protest_sides(struct maker *m, const struct candidate *c, struct side *actors,
                   struct side *recipients);

/* "Damascus must talk to the opposition," he said: a demand of the speaker on the subject, written
 * as an event; false: no memory. */
bool demand_write(struct maker *m, uint32_t modal);

#endif
