/* records.h -- layers -> records. Each maker looks at layers and the lexicon and appends its
 * records; no maker knows another. */
#ifndef DM_RECORDS_RECORDS_H
#define DM_RECORDS_RECORDS_H

#include "article/article.h"
#include "lexicon/lexicon.h"
#include "records/record.h"

/* What a maker gets. `note` receives, for `explain`, one line per thing considered; NULL: nobody
 * asks. */
struct maker {
    struct article *a;
    const struct lexicon *l;
    const struct typer *typer; /* NULL: types are the lexicon's alone */
    struct records *out;
    bool source_offsets, layers;
    struct buffer *note;
    const struct genre *genre; /* of the article; set by events_make */
    uint8_t *told; /* [n_tokens] 1 + type of the event that the word tells, 0: none; likewise */
    struct span *actor_ids;    /* [n_actors] ids of the actor records; filled by records_finish */
    /* Offsets are asked in text order mostly: the last answer is where the next search starts. */
    uint32_t last_byte, last_given;
    size_t last_point, last_given_point;
};

dm_status document_make(struct maker *m, dm_report *why);
dm_status actors_make(struct maker *m, dm_report *why); /* also fills the ids that entities carry */
dm_status events_make(struct maker *m, dm_report *why);
/* Codes, contexts and sizes of the events: behind events_make. */
dm_status event_facts_make(struct maker *m, dm_report *why);
dm_status quotes_make(struct maker *m, dm_report *why);
dm_status positions_make(struct maker *m, dm_report *why);
dm_status figures_make(struct maker *m, bool layers, dm_report *why);
dm_status offices_make(struct maker *m, dm_report *why);
dm_status roles_make(struct maker *m, dm_report *why);
dm_status places_make(struct maker *m, dm_report *why);
dm_status layers_make(struct maker *m, dm_report *why);
/* Where what a predicate tells of happened; NULL: the text doesn't say, or no memory. */
struct value_place *maker_where(struct maker *m, uint32_t predicate);

/* ---- Shared by the makers (common.c) ---- */

/* Code point offset in the text that offsets refer to. */
uint32_t maker_offset(struct maker *m, uint32_t byte);
/* A new record of a sentence, its common fields filled; own span in bytes of text. */
struct record *maker_record(struct maker *m, enum record_kind kind, uint32_t sentence,
                            uint32_t own_start, uint32_t own_end, struct span rule,
                            double confidence);
/* Spans from byte ranges. */
bool maker_spans(struct maker *m, struct record *r, int field, const struct range *ranges,
                 size_t n);

/* Whom a token stands for: actor index, NONE when nobody. */
uint32_t maker_actor(const struct maker *m, uint32_t token);
/* The entity of a mention at `token`; with the article's own words. */
struct entity maker_entity(struct maker *m, uint32_t token);
/* An entity of an actor without words here. */
struct entity maker_entity_of(struct maker *m, uint32_t actor);

/* Whether an adjective or name token alone stands for a state ("Russian" of "Russian strikes"): its
 * hit. */
struct hit maker_state_of(const struct maker *m, uint32_t token);

/* The first entry of that kind, and word class unless 0, with this key; its `entry` is NULL when
 * there is none. */
struct hit maker_entry(const struct maker *m, struct span key, enum entry_kind kind,
                       char word_class);
/* The longest such entry whose words begin at `token`, and where they end; `end` is left alone when
 * there is none. */
struct hit maker_phrase(const struct maker *m, uint32_t token, enum entry_kind kind,
                        char word_class, uint32_t *end);

/* ---- When (when.c) ---- */

/* Date of the nearest time expression of the clause of `token`; unknown otherwise. */
struct date maker_date(const struct maker *m, uint32_t token);
/* When what a predicate tells of happened: by its own clause, else by the sentence, else, where it
 * is `told` as one thing after another and is a `deed` rather than words, by the sentences before.
 */
struct date maker_event_date(const struct maker *m, uint32_t predicate, bool told, bool deed);

#endif
