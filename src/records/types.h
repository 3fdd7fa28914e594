/* types.h -- which type of event a predicate tells, as trained weights see it (model/typer.h): the
 * facts that are given to them. The order and sizes of the facts are part of the weights. */
#ifndef DM_RECORDS_TYPES_H
#define DM_RECORDS_TYPES_H

#include "model/typer.h"
#include "records/events_parts.h"

/* clang-format off */
#define TYPE_FACT_LIST(X)                                                                          \
    X(LEXICON, 20)        /* what its frame says: a type, none; no frame fits, no entry, speech */ \
    X(FORM, 8)            /* active, passive, infinitive, participle, noun, adjective */           \
    X(SUBJECT, 12)        /* who or what does it */                                                \
    X(OBJECT, 12)         /* to whom or what */                                                    \
    X(OTHER, 12)          /* another party */                                                      \
    X(OBJECT_LEXICON, 20) /* what the object would be as a predicate: "launched an attack" */      \
    X(CODED, 4)           /* how many of the three have a code */                                  \
    X(HEADING, 2)
/* clang-format on */
#define TYPE_FACT_ENUM(name, size) TYPE_FACT_##name,
enum type_fact { TYPE_FACT_LIST(TYPE_FACT_ENUM) TYPE_FACTS };
#undef TYPE_FACT_ENUM
extern const uint16_t type_fact_sizes[TYPE_FACTS];

/* Of the first fact, beside the types. */
enum { TYPE_SAYS_NONE = PLOVER_COUNT, TYPE_SAYS_NO_FRAME, TYPE_SAYS_NO_ENTRY, TYPE_SAYS_SPEECH };

/* What the weights are asked about a predicate: its arguments (tokens, or NONE) and the facts. */
struct type_question {
    uint32_t arguments[TYPER_ARGUMENTS];
    uint16_t facts[TYPE_FACTS];
};
void type_question_make(const struct maker *m, uint32_t predicate, struct hit h,
                        const struct frame *f, struct type_question *q);

/* The shares of the types, the last of no event; false: no weights, or the word was not read. */
bool type_shares(const struct maker *m, uint32_t predicate, const struct type_question *q,
                 float out[TYPER_TYPES]);

#endif
