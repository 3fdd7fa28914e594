/* record.h -- the contract: what a record is, which fields each kind has, in one table.
 *
 * The JSON writer, the JSON Schema, the tables of the commands and docs/formats/records.md all come
 * from the lists below; adding a field is one row. Nothing here knows an article: output, store and
 * stories include this header.
 *
 * A row: C name, JSON name, type, "null" when it may be null (else ""), what it is. */
#ifndef DM_RECORDS_RECORD_H
#define DM_RECORDS_RECORD_H

#include "base/arena.h"

enum value_type {
    VALUE_NULL,
    VALUE_TEXT,   /* string */
    VALUE_DATE,   /* string: ISO 8601 cut to what is known; set with record_text */
    VALUE_TEXTS,  /* list of strings */
    VALUE_NUMBER, /* number, shortest form that reads back the same */
    VALUE_INTEGER,
    VALUE_INTEGERS, /* list */
    VALUE_FLAG,
    VALUE_SPANS, /* list of [start, end], code points; there may be gaps */
    VALUE_ENTITY,
    VALUE_ENTITIES,
    VALUE_PLACE,    /* {name, latitude, longitude, country, precision} */
    VALUE_SIZE,     /* {dead, injured, arrested, participants: {low, high}}; absent ones left out */
    VALUE_BODY,     /* {code, name}: of an office */
    VALUE_TOPIC,    /* {text, code}: of a role */
    VALUE_DATELINE, /* {place, agency} */
    VALUE_JSON      /* JSON text, written as it is */
};

/* Fields of every record but `document`, before its own: */
#define COMMON_FIELDS(X)                                                                           \
    X(ID, "id", TEXT, "", "stable hash; commands take a unique prefix")                            \
    X(DOCUMENT, "document", TEXT, "", "key of the document")                                       \
    X(TEXT, "text", TEXT, "", "the supporting sentence, only that")                                \
    X(SENTENCE, "sentence", INTEGER, "", "its number in the document, from 0")                     \
    X(START, "start", INTEGER, "", "its start: code points into the document's text")              \
    X(END, "end", INTEGER, "", "its end")                                                          \
    X(RULE, "rule", TEXT, "",                                                                      \
      "file:line of the entry that made it, `model`, or `grammar:` and its part")                  \
    X(CONFIDENCE, "confidence", NUMBER, "", "0 to 1")

#define DOCUMENT_FIELDS(X)                                                                         \
    X(TITLE, "title", TEXT, "null", "headline")                                                    \
    X(DATE, "date", DATE, "null", "publication date, ISO 8601 cut to what is known")               \
    X(DATE_SOURCE, "date_source", TEXT, "", "given, metadata, url, dateline, text or unknown")     \
    X(DATE_DOUBT, "date_doubt", TEXT, "null",                                                      \
      "why the date can't be true or contradicts the text")                                        \
    X(MODIFIED, "modified", DATE, "null", "date of the last change")                               \
    X(OUTLET, "outlet", TEXT, "null", "who published it")                                          \
    X(AUTHOR, "author", TEXTS, "", "authors as named")                                             \
    X(DATELINE, "dateline", DATELINE, "null", "place and agency of the dateline")                  \
    X(LANGUAGE, "language", TEXT, "null", "ISO 639-1")                                             \
    X(URL, "url", TEXT, "null", "address")                                                         \
    X(REPAIRS, "repairs", TEXTS, "", "what was mended, one sentence each")                         \
    X(REMOVED, "removed", TEXTS, "", "what was cut, one sentence each")                            \
    X(FINGERPRINT, "fingerprint", TEXTS, "", "winnowed shingles, for finding copies")              \
    X(VERSION, "version", TEXT, "", "hash of the given bytes")                                     \
    X(SUPERSEDED_BY, "superseded_by", TEXT, "null",                                                \
      "the version that replaced it; the store sets it")                                           \
    X(EXTRA, "extra", JSON, "null", "object of the input's fields that have no meaning here")

#define EVENT_FIELDS(X)                                                                            \
    X(DATE, "date", DATE, "null", "when it happened, ISO 8601 cut to what is known")               \
    X(DATE_PRECISION, "date_precision", TEXT, "", "day, week, month, year or unknown")             \
    X(ACTOR, "actor", ENTITIES, "", "who did it; both sides where they did it together")           \
    X(RECIPIENT, "recipient", ENTITIES, "", "who received it")                                     \
    X(RECIPROCAL, "reciprocal", FLAG, "", "done to each other: every actor is a recipient too")    \
    X(EVENT, "event", TEXTS, "", "PLOVER types, best first")                                       \
    X(MODE, "mode", TEXTS, "", "PLOVER modes")                                                     \
    X(CONTEXT, "context", TEXTS, "", "PLOVER contexts, four at most, surest first")                \
    X(STATUS, "status", TEXT, "", "actual, planned, hypothetical, negated or historical")          \
    X(EVENT_LOC, "event_loc", PLACE, "null", "where")                                              \
    X(EVENT_SCALE, "event_scale", NUMBER, "null", "PLOVER score")                                  \
    X(QUAD_CODE, "quad_code", INTEGER, "null",                                                     \
      "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict")      \
    X(CAMEO, "cameo", TEXT, "null", "CAMEO code, two to four digits")                              \
    X(GOLDSTEIN, "goldstein", NUMBER, "null", "Goldstein scale of that code, -10 to 10")           \
    X(SIZE, "size", SIZE, "null", "people dead, injured, arrested, taking part")                   \
    X(REPORTED_BY, "reported_by", ENTITY, "null", "on whose word")                                 \
    X(PREDICATE_SPANS, "predicate_spans", SPANS, "", "the words that tell it")

#define QUOTE_FIELDS(X)                                                                            \
    X(SPEAKER, "speaker", ENTITY, "", "who says it; name null where the article names nobody")     \
    X(KIND, "kind", TEXT, "", "direct, indirect or mixed")                                         \
    X(QUOTE, "quote", TEXT, "", "the words")                                                       \
    X(QUOTE_SPANS, "quote_spans", SPANS, "", "where they stand")                                   \
    X(CUE, "cue", TEXT, "null", "the verb or phrase of saying")                                    \
    X(CUE_SPANS, "cue_spans", SPANS, "", "where it stands")                                        \
    X(ADDRESSEE, "addressee", ENTITY, "null", "to whom")                                           \
    X(DATE, "date", DATE, "null", "when")

#define POSITION_FIELDS(X)                                                                         \
    X(HOLDER, "holder", ENTITY, "", "who wants it")                                                \
    X(STANCE, "stance", TEXT, "", "demand, refuse, support, oppose, accept, offer or commit")      \
    X(NEGATED, "negated", FLAG, "", "the stance is denied")                                        \
    X(MATTER, "matter", TEXT, "", "what is wanted, readable alone")                                \
    X(MATTER_SPANS, "matter_spans", SPANS, "", "where it stands")                                  \
    X(CUE_SPANS, "cue_spans", SPANS, "", "the words that show the stance")                         \
    X(TOWARD, "toward", ENTITY, "null", "whom it addresses")                                       \
    X(CONDITION, "condition", TEXT, "null", "the words that limit it")                             \
    X(CONDITION_SPANS, "condition_spans", SPANS, "", "where they stand")                           \
    X(CONDITION_KIND, "condition_kind", TEXT, "null",                                              \
      "if, unless, until, once, as-long-as, provided, only-after, before, first, in-exchange, "    \
      "amid, within, without, in-light-of, as-part-of, under")                                     \
    X(REPORTED_BY, "reported_by", ENTITY, "null", "on whose word")

#define ROLE_FIELDS(X)                                                                             \
    X(ACTOR, "actor", ENTITY, "", "who")                                                           \
    X(ROLE, "role", TEXT, "",                                                                      \
      "guarantor, mediator, host, observer, sponsor, backer, signatory or party")                  \
    X(OF, "of", TOPIC, "null", "of what or whom: text, code")                                      \
    X(AS_OF, "as_of", DATE, "null", "date")

#define FIGURE_FIELDS(X)                                                                           \
    X(LOW, "low", NUMBER, "null", "lower bound; null where open")                                  \
    X(HIGH, "high", NUMBER, "null", "upper bound; null where open")                                \
    X(MODIFIER, "modifier", TEXT, "null", "its words: nearly, more than")                          \
    X(CHANGE, "change", TEXT, "", "=, ~, >, <, up or down")                                        \
    X(UNIT, "unit", TEXT, "null", "singular English name, and per what; null for a bare count")    \
    X(OF, "of", TEXT, "null", "the thing counted")                                                 \
    X(WHO, "who", TEXT, "null", "where or whose")                                                  \
    X(OF_SPANS, "of_spans", SPANS, "", "where the thing stands")                                   \
    X(SOURCE, "source", ENTITY, "null", "to whom the text ascribes it")                            \
    X(AS_OF, "as_of", DATE, "null", "date")                                                        \
    X(VALUE_SPANS, "value_spans", SPANS, "", "where the number stands")

#define OFFICE_FIELDS(X)                                                                           \
    X(PERSON, "person", TEXT, "", "who")                                                           \
    X(OFFICE, "office", TEXT, "", "foreign minister, president, spokesman, ...")                   \
    X(OF, "of", BODY, "null", "country or organisation: code, name")                               \
    X(AS_OF, "as_of", DATE, "null", "date")                                                        \
    X(STATED, "stated", FLAG, "", "false where the article only implies it")                       \
    X(MENTIONS, "mentions", INTEGERS, "", "numbers of the sentences")

#define ACTOR_FIELDS(X)                                                                            \
    X(NAME, "name", TEXT, "null", "fullest name in the article")                                   \
    X(ALIASES, "aliases", TEXTS, "", "other names in the article")                                 \
    X(KIND, "kind", TEXT, "",                                                                      \
      "state, government, person, organisation, armed group or people; "                           \
      "with --layers also place and thing: what the article comes back "                           \
      "to and is no actor")                                                                        \
    X(CODE, "code", TEXT, "null", "PLOVER country or organisation code")                           \
    X(SECTOR, "sector", TEXT, "null", "PLOVER sector")                                             \
    X(OTHER_SECTORS, "other_sectors", TEXTS, "", "further sectors")                                \
    X(OFFICE, "office", TEXT, "null", "office held at the article's date")                         \
    X(GENDER, "gender", TEXT, "null", "female or male, where known")                               \
    X(NUMBER_OF_MENTIONS, "number_of_mentions", INTEGER, "", "mentions in the document")

#define NAME_FIELDS(X)                                                                             \
    X(TYPE, "type", TEXT, "", "PER, ORG, LOC, NORP or MISC")                                       \
    X(SURFACE_START, "surface_start", INTEGER, "", "code points")                                  \
    X(SURFACE_END, "surface_end", INTEGER, "", "code points")                                      \
    X(ACTOR, "actor", TEXT, "null", "id of the actor record")

#define MENTION_FIELDS(X)                                                                          \
    X(ACTOR, "actor", TEXT, "", "id of the actor record")                                          \
    X(KIND, "kind", TEXT, "", "name, nominal or pronoun")                                          \
    X(SURFACE_START, "surface_start", INTEGER, "", "code points")                                  \
    X(SURFACE_END, "surface_end", INTEGER, "", "code points")

#define TIME_FIELDS(X)                                                                             \
    X(VALUE, "value", TEXT, "", "TIMEX3")                                                          \
    X(TYPE, "type", TEXT, "", "DATE, TIME, DURATION or SET")                                       \
    X(MOD, "mod", TEXT, "null", "START, MID, END, APPROX, MORE_THAN or LESS_THAN")                 \
    X(SURFACE_START, "surface_start", INTEGER, "", "code points")                                  \
    X(SURFACE_END, "surface_end", INTEGER, "", "code points")

#define PLACE_FIELDS(X)                                                                            \
    X(NAME, "name", TEXT, "", "a town in the article's spelling, else the usual English name")     \
    X(LATITUDE, "latitude", NUMBER, "null", "degrees, south negative")                             \
    X(LONGITUDE, "longitude", NUMBER, "null", "degrees, west negative")                            \
    X(COUNTRY, "country", TEXT, "null", "ISO 3166-1 alpha-3, KOS, PSE, HKG")                       \
    X(ADMIN1, "admin1", TEXT, "null", "first-level division")                                      \
    X(KIND, "kind", TEXT, "null", "country, state, city, village, camp, river, ...")               \
    X(PLACE, "place", TEXT, "null", "our id: country, division and name")                          \
    X(GEONAMES, "geonames", INTEGER, "null", "its number in GeoNames")                             \
    X(USE, "use", TEXT, "", "literal, acting (Moscow said) or modifier (Syrian)")                  \
    X(SURFACE_START, "surface_start", INTEGER, "", "code points")                                  \
    X(SURFACE_END, "surface_end", INTEGER, "", "code points")

#define QUANTITY_FIELDS(X) FIGURE_FIELDS(X)

#define CONDITION_FIELDS(X)                                                                        \
    X(CONDITION_KIND, "condition_kind", TEXT, "", "as in position")                                \
    X(CONDITION_SPANS, "condition_spans", SPANS, "", "the conditional clause")                     \
    X(MAIN_SPANS, "main_spans", SPANS, "", "what it limits")

/* C name, JSON name, plural (the command), what it is; in the order of the contract. */
#define RECORD_LIST(X)                                                                             \
    X(DOCUMENT, "document", "documents", "an article that was read")                               \
    X(EVENT, "event", "events", "something an actor did, does or will do to or with someone")      \
    X(QUOTE, "quote", "quotes", "words that the text attributes to somebody")                      \
    X(POSITION, "position", "positions",                                                           \
      "what somebody wants of a matter, and on which condition")                                   \
    X(ROLE, "role", "roles", "guarantor, mediator, host, ... of a process or a side")              \
    X(FIGURE, "figure", "figures", "a count, amount or share with what it counts")                 \
    X(OFFICE, "office", "offices", "a person and an office, as the article has it")                \
    X(ACTOR, "actor", "actors", "somebody named or meant in the article")                          \
    X(PLACE, "place", "places", "a name of a place, or an adjective made of one")                  \
    X(NAME, "name", "names", "a proper name (with --layers)")                                      \
    X(MENTION, "mention", "mentions",                                                              \
      "words that stand for an actor, or for what is meant again (with --layers)")                 \
    X(TIME, "time", "times", "a time expression (with --layers)")                                  \
    X(QUANTITY, "quantity", "quantities", "any quantity (with --layers)")                          \
    X(CONDITION, "condition", "conditions", "a conditional clause (with --layers)")

#define RECORD_ENUM(name, json, plural, what) RECORD_##name,
enum record_kind { RECORD_LIST(RECORD_ENUM) RECORD_KINDS };
#undef RECORD_ENUM

/* Field numbers: EVENT_DATE, QUOTE_SPEAKER, ... and <KIND>_FIELD_COUNT. */
#define FIELD_ENUM_OF(KIND) enum { KIND##_FIELDS(FIELD_ENUM_##KIND) KIND##_FIELD_COUNT }

#define FIELD_ENUM_DOCUMENT(c, j, t, n, w)  DOCUMENT_##c,
#define FIELD_ENUM_EVENT(c, j, t, n, w)     EVENT_##c,
#define FIELD_ENUM_QUOTE(c, j, t, n, w)     QUOTE_##c,
#define FIELD_ENUM_POSITION(c, j, t, n, w)  POSITION_##c,
#define FIELD_ENUM_ROLE(c, j, t, n, w)      ROLE_##c,
#define FIELD_ENUM_FIGURE(c, j, t, n, w)    FIGURE_##c,
#define FIELD_ENUM_OFFICE(c, j, t, n, w)    OFFICE_##c,
#define FIELD_ENUM_ACTOR(c, j, t, n, w)     ACTOR_##c,
#define FIELD_ENUM_PLACE(c, j, t, n, w)     PLACE_##c,
#define FIELD_ENUM_NAME(c, j, t, n, w)      NAME_##c,
#define FIELD_ENUM_MENTION(c, j, t, n, w)   MENTION_##c,
#define FIELD_ENUM_TIME(c, j, t, n, w)      TIME_##c,
#define FIELD_ENUM_QUANTITY(c, j, t, n, w)  QUANTITY_##c,
#define FIELD_ENUM_CONDITION(c, j, t, n, w) CONDITION_##c,
FIELD_ENUM_OF(DOCUMENT);
FIELD_ENUM_OF(EVENT);
FIELD_ENUM_OF(QUOTE);
FIELD_ENUM_OF(POSITION);
FIELD_ENUM_OF(ROLE);
FIELD_ENUM_OF(FIGURE);
FIELD_ENUM_OF(OFFICE);
FIELD_ENUM_OF(ACTOR);
FIELD_ENUM_OF(PLACE);
FIELD_ENUM_OF(NAME);
FIELD_ENUM_OF(MENTION);
FIELD_ENUM_OF(TIME);
FIELD_ENUM_OF(QUANTITY);
FIELD_ENUM_OF(CONDITION);

/* Closed lists of words: kind, field, the words with a bar between two. Fields of the same name in
 * FIGURE and QUANTITY share one row. The schema and the commands' suggestions come from here. */
#define PLOVER_TYPES                                                                               \
    "AGREE|CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT|REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|"  \
    "SANCTION|MOBILIZE|COERCE|ASSAULT"
#define CONDITION_KINDS                                                                            \
    "if|unless|until|once|as-long-as|provided|only-after|before|first|in-exchange|amid|within|"    \
    "without|in-light-of|as-part-of|under"
#define CHOICE_LIST(X)                                                                             \
    X(DOCUMENT, DATE_SOURCE, "given|metadata|url|dateline|text|unknown")                           \
    X(EVENT, DATE_PRECISION, "day|week|month|year|unknown")                                        \
    X(EVENT, EVENT, PLOVER_TYPES)                                                                  \
    X(EVENT, STATUS, "actual|planned|hypothetical|negated|historical")                             \
    X(QUOTE, KIND, "direct|indirect|mixed")                                                        \
    X(POSITION, STANCE, "demand|refuse|support|oppose|accept|offer|commit")                        \
    X(POSITION, CONDITION_KIND, CONDITION_KINDS)                                                   \
    X(ROLE, ROLE, "guarantor|mediator|host|observer|sponsor|backer|signatory|party")               \
    X(FIGURE, CHANGE, "=|~|>|<|up|down")                                                           \
    X(QUANTITY, CHANGE, "=|~|>|<|up|down")                                                         \
    X(ACTOR, KIND, "state|government|person|organisation|armed group|people|place|thing")          \
    X(ACTOR, GENDER, "female|male")                                                                \
    X(PLACE, USE, "literal|acting|modifier")                                                       \
    X(NAME, TYPE, "PER|ORG|LOC|NORP|MISC")                                                         \
    X(MENTION, KIND, "name|nominal|pronoun")                                                       \
    X(TIME, TYPE, "DATE|TIME|DURATION|SET")                                                        \
    X(TIME, MOD, "START|MID|END|APPROX|MORE_THAN|LESS_THAN")                                       \
    X(CONDITION, CONDITION_KIND, CONDITION_KINDS)

struct field {
    const char *name;
    enum value_type type;
    bool nullable;
    const char *what;
};
struct record_kind_info {
    const char *name, *plural, *what;
    const struct field *fields;
    size_t n_fields;
};
extern const struct record_kind_info record_kinds[RECORD_KINDS];
extern const struct field common_fields[]; /* ends with a NULL name */
/* How many of them a kind has: a document has id, document and text, the others all. */
size_t common_count(enum record_kind kind);
/* The words that the field may hold, with a bar between two; NULL: any. */
const char *field_choices(enum record_kind kind, size_t field);

struct entity {
    /* At NULL or len 0: null. `description`: of a pronoun for somebody whom the article doesn't
     * name, the noun it stands for. */
    struct span text, name, description, code, sector, office, actor;
    uint32_t start, end; /* code points of `text`; both 0: no span */
};

struct value_range {
    uint32_t start, end;
};
struct value_place {
    struct span name, country, precision;
    double latitude, longitude; /* NAN: null */
};
struct value_size {
    double low[4], high[4]; /* dead, injured, arrested, participants; NAN both: left out */
};

struct value {
    enum value_type type;
    uint32_t n; /* of a list */
    union {
        struct span text; /* TEXT, JSON */
        struct span *texts;
        double number;
        int64_t integer;
        int64_t *integers;
        bool flag;
        struct value_range *spans;
        struct entity *entities; /* ENTITY (n = 1), ENTITIES */
        struct value_place *place;
        struct value_size *size;
        struct {
            struct span a, b; /* in the order of the JSON: BODY code, name; TOPIC text, code;
                                 DATELINE place, agency */
        } pair;
    } as;
};

struct record {
    enum record_kind kind;
    struct span id, document, text, rule;
    uint32_t sentence, start, end; /* code points; of a document: 0 and the length of its text */
    double confidence;
    /* Its own span (predicate, quote, matter, value, surface): order and id. */
    uint32_t own_start, own_end;
    struct value *values; /* [record_kinds[kind].n_fields] */
};

/* The records of one article; memory is the arena's. */
struct records {
    struct arena *arena;
    struct record *items;
    size_t n, room;
    bool failed; /* no memory at some point */
};

/* A new record with all its values null (lists empty, flags false); NULL: no memory (also in
 * failed). Valid until the next record_new: fill it at once. Its `id` points at once to the 16
 * bytes that records_finish will fill: copy the span (not the bytes) into entity.actor, NAME_ACTOR,
 * MENTION_ACTOR to refer to a record. */
struct record *record_new(struct records *r, enum record_kind kind);

/* Setters copy nothing (a NULL record is fine: nothing happens); spans must live in the arena, the
 * article or the lexicon. An empty text sets null. */
void record_text(struct record *r, int field, struct span text);
void record_number(struct record *r, int field, double number); /* NAN: null */
void record_integer(struct record *r, int field, int64_t integer);
void record_flag(struct record *r, int field, bool flag);
void record_texts(struct record *r, int field, struct span *texts, size_t n);
void record_integers(struct record *r, int field, int64_t *integers, size_t n);
void record_spans(struct record *r, int field, struct value_range *spans, size_t n);
void record_entity(struct record *r, int field, struct entity *entity); /* NULL: null */
void record_entities(struct record *r, int field, struct entity *entities, size_t n);
void record_place(struct record *r, int field, struct value_place *place);
void record_size(struct record *r, int field, struct value_size *size);
void record_pair(struct record *r, int field, struct span a, struct span b);
void record_json(struct record *r, int field, struct span json);

/* Fills `id` of every record (hash of document key, kind, the words of its sentence, its own span
 * relative to the sentence, and a running number among equals; 16 hex digits; a document's: of its
 * key alone) and sorts: document first, then by sentence, own span, kind, id. Confidences are cut
 * to 0..1 and rounded to four places, so that the last bits of a sum never show. False: no memory.
 */
bool records_finish(struct records *r);

#endif
