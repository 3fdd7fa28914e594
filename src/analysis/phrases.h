/* phrases.h -- what can be meant again: noun phrases and pronouns with what their own words say of
 * number, gender and kind. Found by phrases.c, joined to chains by chains.c; pairs.c compares two
 * of them. A phrase means somebody or something; who is an actor is decided later (actors.c). */
#ifndef DM_ANALYSIS_PHRASES_H
#define DM_ANALYSIS_PHRASES_H

#include "analysis/matches.h"
#include "article/article.h"
#include "base/map.h"

/* How a phrase refers. The order is part of the weights (docs/formats/chains.md). */
/* clang-format off */
#define FORM_LIST(X)                                                                               \
    X(HE) X(SHE) X(IT) X(THEY) X(I) X(WE) X(YOU) X(THIS) X(THESE)                                  \
    X(PERSON_NAME) X(ORG_NAME) X(PLACE_NAME) X(PEOPLE_NAME) X(OTHER_NAME) X(PROPER)                \
    X(THE_ONE) X(THE_MANY) X(THIS_ONE) X(OWNED) X(A_ONE) X(BARE_ONE) X(BARE_MANY) X(COUNTED)       \
    X(GROUP) X(TIME)
/* clang-format on */
#define FORM_ENUM(name) FORM_##name,
enum form { FORM_LIST(FORM_ENUM) FORM_COUNT };
#undef FORM_ENUM

/* Coarser, for tables of pairs. */
enum form_class { CLASS_THIRD, CLASS_SPEAKER, CLASS_NAME, CLASS_NOUN, CLASS_COUNT };

enum number { NUMBER_UNKNOWN, NUMBER_ONE, NUMBER_MANY, NUMBER_COUNT };
enum gender { GENDER_UNKNOWN, GENDER_MALE, GENDER_FEMALE, GENDER_NEUTER, GENDER_COUNT };

/* What kind of thing it is, as far as lexicon and names know. */
enum being {
    BEING_UNKNOWN,
    BEING_PERSON,
    BEING_PEOPLE,
    BEING_BODY,
    BEING_FORCE,
    BEING_STATE,
    BEING_PLACE,
    BEING_TIME,
    BEING_COUNT
};

/* Its place in its clause. */
enum place_in_clause {
    PLACE_SUBJECT,
    PLACE_OBJECT,
    PLACE_OBLIQUE,
    PLACE_OF,
    PLACE_OWNER,
    PLACE_MODIFIER,
    PLACE_CONJUNCT,
    PLACE_ROOT,
    PLACE_OTHER,
    PLACE_COUNT
};

enum { PHRASE_WORDS = 8, PHRASE_ALSO = 3 };

struct phrase_facts {
    uint8_t form, number, gender, being, place;
    bool reflexive, owner, heading;
    uint32_t quoted;   /* number of the run in quotation marks it stands in, from 1; 0: none  */
    uint32_t speaker;  /* phrase that speaks the run it stands in, or NONE                     */
    uint32_t clause;   /* the predicate it depends on, or NONE                                 */
    uint32_t head_key; /* hash of the head's lemma                              */
    uint32_t words[PHRASE_WORDS]; /* hashes of the words that say what it is, head last    */
    uint32_t name[PHRASE_WORDS];  /* of the name's words, where there is one               */
    uint32_t also[PHRASE_ALSO];   /* hashes of nouns said of it: an apposition's, a predicate's  */
    uint8_t n_words, n_name, n_also;
    bool pair; /* "the two countries", "both sides"                                            */
    uint32_t initials; /* hash of the name's initials, of a name of two words or more; 0      */
    uint32_t code;     /* hash of the state that its words name ("Turkish", "Ankara's"); 0     */
    uint32_t acronym;  /* hash of its own letters where it is one word in capitals; 0         */
    const struct entry *entry; /* the actor or person the lexicon knows, or NULL              */
    uint32_t line;             /* number among the phrases of its sentence                    */
};

/* All of an article; arrays in its arena. */
struct phrases {
    struct phrase *items; /* the article's layer */
    struct phrase_facts *facts;
    size_t n, room, facts_room;
    uint32_t *of; /* [n_tokens] the phrase with this head, or NONE; a group has its first head's */
};

/* `m`: lexicon names over the article. */
dm_status phrases_find(struct article *a, const struct lexicon *l, const struct matches *m,
                       struct phrases *out, dm_report *why);

enum form_class form_class(uint8_t form);

/* "both sides", "the two countries", "the pair": two that were named before. */
bool phrase_is_pair(const struct article *a, uint32_t head);

#endif
