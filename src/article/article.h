/* article.h -- one news article and the layers found in it.
 *
 * The article owns one arena; layers are arrays in it; text is pointed at by byte offsets into
 * `text`, never copied. Each layer is written by one stage of the pipeline and only read by later
 * ones. */
#ifndef DM_ARTICLE_ARTICLE_H
#define DM_ARTICLE_ARTICLE_H

#include "article/ud.h"
#include "base/arena.h"
#include "base/calendar.h"
#include "base/map.h"
#include "base/status.h"

#define NONE UINT32_MAX /* "no token", "no sentence", ... in every index below */

/* A piece of `text` that came, unchanged in length, from `given`; pieces are in order and between
 * two of them something was mended, added or removed. Byte offsets. */
struct source_piece {
    uint32_t text, given, len;
};

enum date_source {
    DATE_UNKNOWN,
    DATE_GIVEN,    /* by the caller or the input record */
    DATE_METADATA, /* of a page */
    DATE_URL,
    DATE_DATELINE,
    DATE_TEXT /* stated in the text's first lines */
};

/* One token: a syntactic word of Universal Dependencies ("do" and "n't" are two). */
struct token {
    uint32_t start, end; /* bytes of article->text */
    uint32_t sentence;
    uint32_t head;        /* token of the article; NONE for the root of its sentence */
    uint32_t child, next; /* first dependent, next sibling (text order); NONE at the end */
    struct span lemma, feats, fold; /* fold: utf8_fold of the form */
    uint8_t upos, rel;              /* enum upos, enum rel */
    uint8_t name;                   /* 1 + index into the model's name labels; 0: not read */
    bool space_before;
    float p_upos, p_head, p_name; /* the model's probabilities of its choices */
};

struct sentence {
    uint32_t first, end;  /* tokens first .. end-1 */
    uint32_t start, stop; /* bytes of text */
    uint32_t paragraph;   /* number from 0 */
    uint32_t root;        /* its root token */
    bool heading;         /* a title or cross-heading: it stands alone and is no full sentence */
    uint8_t skipped;      /* enum skip: why it was not parsed */
};

/* What holds no record, however it is parsed. */
#define SKIP_LIST(X)                                                                               \
    X(NOT, "")                                                                                     \
    X(TABLE, "table")                                                                              \
    X(LIST, "list")                                                                                \
    X(CODE, "code")                                                                                \
    X(LINKS, "links")
#define SKIP_ENUM(name, text) SKIP_##name,
enum skip { SKIP_LIST(SKIP_ENUM) SKIP_COUNT };
#undef SKIP_ENUM

enum name_type { NAME_PER, NAME_ORG, NAME_LOC, NAME_NORP, NAME_MISC };

struct name {
    uint32_t first, end; /* tokens */
    uint8_t type;        /* enum name_type */
    uint32_t actor;      /* index of the article's actor, or NONE */
    float p;
};

enum time_type { TIME_DATE, TIME_TIME, TIME_DURATION, TIME_SET };

struct time_expression {
    uint32_t first, end; /* tokens */
    uint8_t type;
    struct span value; /* TIMEX3 */
    struct date date;  /* unknown where relative without a publication date, or no DATE */
    struct span rule;  /* "times/days.lex:12" */
    struct span mod;   /* "START" of "early 2019", or empty */
};

/* What a place does where it is named: it is where something is, it acts ("Moscow said"), it only
 * tells of what kind something is ("Syrian", "the Moscow court"). */
enum place_use { USE_LITERAL, USE_ACTING, USE_MODIFIER };

enum { PLACE_DEGREE = 10000 }; /* a degree in the unit of a place's coordinates */

struct place {
    uint32_t first, end;         /* tokens */
    uint8_t use;                 /* enum place_use */
    bool known;                  /* else all below is empty: a name that nobody can put on a map */
    int32_t latitude, longitude; /* parts of a degree */
    uint32_t geonames;           /* its number there; 0: none */
    struct span name, kind, code, division; /* kind: "city", "river", ... */
    struct span id;                         /* ours: "SYR/Aleppo Governorate/Kuweires air base" */
    struct span rule;
    uint32_t rivals; /* other places of that name */
    float p;
};

/* A number with what it counts: the quantity layer; figures are its part that the guide defines. */
struct quantity {
    uint32_t first, end;       /* tokens of the value with its modifier */
    double low, high;          /* NAN: open */
    struct span modifier;      /* its words, or empty */
    char change;               /* = ~ > < u (up) d (down) */
    struct span unit;          /* singular English name, or empty */
    uint32_t of;               /* head token of the thing counted, or NONE */
    uint32_t of_first, of_end; /* its words */
    uint32_t whose;            /* who has, gets or spends it, or NONE */
    uint32_t teller;           /* who puts it at the number, or NONE */
    bool is_figure;
    uint32_t rule_line; /* of the entry that decided, 0: none */
};

/* What the model thinks of a word's part in an attribution, in 255ths: that it begins, that it goes
 * on with, what is attributed, the words that attribute it ("said"), whoever said or thought it.
 * Outermost ones only: a report within a report is marked as words of the outer one. */
enum attr_mark {
    ATTR_CONTENT,
    ATTR_CONTENT_ON,
    ATTR_CUE,
    ATTR_CUE_ON,
    ATTR_SOURCE,
    ATTR_SOURCE_ON,
    ATTR_MARKS
};

/* A quotation found: content may have gaps. */
struct quotation {
    uint32_t sentence;
    uint8_t kind; /* 0 direct, 1 indirect, 2 mixed */
    struct range {
        uint32_t start, end; /* bytes of text */
    } content[4], cue[2];
    uint8_t n_content, n_cue;
    uint32_t cue_token;                        /* or NONE */
    uint32_t source, source_first, source_end; /* head token and phrase of the source, or NONE */
    uint32_t addressee;                        /* head token, or NONE */
    uint32_t speaker_of;                       /* quotation whose speaker goes on here, or NONE */
    struct span rule;                          /* file:line, or "model" */
    float confidence;
    bool supposed; /* indirect, and known from the model alone: as often a wish as words */
};

enum actor_kind {
    ACTOR_STATE,
    ACTOR_GOVERNMENT,
    ACTOR_PERSON,
    ACTOR_ORGANISATION,
    ACTOR_ARMED_GROUP,
    ACTOR_PEOPLE
};
enum mention_kind { MENTION_NAME, MENTION_NOMINAL, MENTION_PRONOUN };

/* Somebody who is named or meant in this article. */
struct actor {
    struct span name;          /* fullest, in the article's spelling; empty when nobody is named */
    struct span code, sector;  /* "" where nobody can say */
    struct span other_sectors; /* space-separated */
    struct span office;        /* "foreign minister" */
    uint8_t kind, gender;      /* enum actor_kind; 0, 'm', 'f' */
    bool plural;
    uint32_t mentions;
    uint32_t first_mention;
    struct span rule; /* file:line of the entry that knows it, or empty */
    float confidence;
    uint32_t members[6]; /* of "both sides": the actors meant */
    uint8_t n_members;
    bool place;               /* a town or region: it can be attacked, but doesn't act */
    bool nation;              /* "the Israelis": in diplomacy their government */
    struct span key, key_for; /* the name folded, and of which name; analysis/refer.c keeps it */
    uint32_t of_office; /* 1 + the first of its offices that says of what; 0: none; likewise */
};

/* What kind of thing a phrase means, as far as its own words tell; for what is no actor. */
enum phrase_means {
    MEANS_UNKNOWN,
    MEANS_THEY,
    MEANS_THING,
    MEANS_PLACE,
    MEANS_PEOPLE,
    MEANS_PERSON
};

/* A noun phrase or pronoun, and the chain of those that mean the same. Phrases are in the order of
 * their heads; a coordination has the head of its first member. */
struct phrase {
    uint32_t first, end, head; /* tokens, with what hangs on it from behind; its head         */
    uint32_t chain;            /* number from 0, or NONE where nothing else means the same    */
    uint32_t before, next;     /* phrase it was linked to; the next of the chain; or NONE     */
    uint32_t actor;            /* whom it means, or NONE: a thing, or nobody told             */
    uint8_t kind;              /* enum mention_kind */
    uint8_t means;             /* enum phrase_means                                           */
    bool indefinite;           /* "a minister", "officials": rarely one who was there before */
    float p;                   /* of the link */
};

/* A person in an office, as the article states or implies it. */
struct office_held {
    uint32_t actor, sentence, token; /* token: of the office's words */
    struct span office, of_code, of_name;
    bool stated;
    struct span rule;
};

struct mention {
    uint32_t first, end, head; /* tokens of the phrase; its head */
    uint8_t kind;              /* enum mention_kind */
    uint32_t actor;            /* index */
};

struct matches;      /* analysis/matches.h */
struct linker_marks; /* model/linker.h */
struct typer_marks;  /* model/typer.h */

struct article {
    struct arena arena; /* owns all below; freed in one call */

    /* Who it is */
    struct span key;   /* document key */
    struct span hash;  /* 32 hex digits over its bytes: the version */
    struct span given; /* what was given, as UTF-8: offsets "source" point in here */
    struct span text;  /* clean UTF-8; every other offset points in here */
    struct source_piece *pieces;
    size_t n_pieces;
    uint32_t part;         /* of an input that comes in parts; 0: the first or only one */
    bool given_tokens;     /* `given` is CoNLL-U; sentences and tokens are its own */
    size_t given_line;     /* number of the first line of `given` in its input */
    struct span *troubles; /* what of it could not be parsed, and why */
    size_t n_troubles;

    /* What is said about it; empty spans where unknown */
    struct span title, outlet, url, language, date_doubt, dateline_place, dateline_agency;
    struct span *authors;
    size_t n_authors;
    struct date date, modified;
    struct span declared_charset;   /* by the server or another envelope; empty: not said */
    struct date captured;           /* when it was fetched, if that is known: no date is later */
    uint8_t date_source;            /* enum date_source */
    struct span *repairs, *removed; /* one sentence each */
    size_t n_repairs, n_removed;
    struct span extra; /* JSON object of unknown input fields, or empty */

    /* Layers, in the order of the pipeline */
    struct sentence *sentences;
    size_t n_sentences;
    struct token *tokens;
    size_t n_tokens;
    uint8_t *name_scores; /* [n_tokens][labels of names]: how far behind the best, see encoder.h */
    uint8_t (*attr)[ATTR_MARKS]; /* [n_tokens]; NULL: the model has no such head */
    struct name *names;
    size_t n_names;
    struct time_expression *times;
    size_t n_times;
    struct place *places; /* in text order, not overlapping */
    size_t n_places;
    struct quantity *quantities;
    size_t n_quantities;
    const struct linker_marks **marks;     /* [n_tokens] of words that may head a phrase, else NULL;
                                            * NULL where chains are not asked for */
    const struct typer_marks **type_marks; /* [n_tokens] of words that may tell an event or take
                                            * part in one, else NULL; NULL likewise */
    struct typer_about *type_about;        /* [n_sentences], or NULL */
    struct matches *matches;               /* the names of the lexicon */
    struct phrase *phrases;
    size_t n_phrases, n_chains;
    uint32_t *phrase_of; /* [n_tokens] the phrase with this head, or NONE */
    struct actor *actors;
    size_t n_actors;
    struct mention *mentions;
    size_t n_mentions;
    uint32_t *mention_of; /* [n_tokens] mention headed by the token, or NONE */
    struct map called;    /* lemma of a common noun -> the first actor with a code called so */
    struct office_held *offices;
    size_t n_offices;
    struct quotation *quotations;
    size_t n_quotations;
    /* Quotations whose content touches sentence i: quoted[quoted_from[i] .. quoted_from[i + 1]),
     * in rising order. NULL before article_link_quotations. */
    uint32_t *quoted_from, *quoted;
};

/* An empty article; NULL: no memory. Owned by the caller. */
struct article *article_new(void);
void article_free(struct article *a); /* NULL is fine */
/* Forgets all layers, so that the article can be analysed again. Their memory stays in the arena.
 */
void article_forget(struct article *a);

struct span token_text(const struct article *a, uint32_t token);
/* The text of tokens first .. end-1 as it stands in the article. */
struct span tokens_text(const struct article *a, uint32_t first, uint32_t end);
struct span sentence_text(const struct article *a, uint32_t sentence);
const char *skip_text(enum skip skip);
bool token_lemma_is(const struct article *a, uint32_t token, const char *lemma);
/* Whether it is one of a short list. */
bool token_lemma_in(const struct article *a, uint32_t token, const char *const *lemmas, size_t n);
#define LEMMA_IN(a, t, list) token_lemma_in((a), (t), (list), sizeof(list) / sizeof *(list))
/* Whether FEATS holds e.g. "Number=Plur". */
bool token_feat(const struct article *a, uint32_t token, const char *feat);
/* First dependent with the relation (base relation matches all its subtypes), or NONE. */
uint32_t token_child(const struct article *a, uint32_t token, enum rel rel);
/* First and one past the last token of the subtree (it may have gaps; these are its ends).
 * Iterative. */
void token_subtree(const struct article *a, uint32_t token, uint32_t *first, uint32_t *end);
/* Fills child and next of all tokens from their heads. */
void article_link(struct article *a);
/* Fills quoted_from and quoted; false: no memory. */
bool article_link_quotations(struct article *a);

/* What follows is asked once a record: none of it may look at the whole article. */

/* The name, the time expression that covers a token, or NULL. Both layers are in text order and
 * don't overlap. */
const struct name *article_name_at(const struct article *a, uint32_t token);
const struct time_expression *article_time_at(const struct article *a, uint32_t token);
const struct place *article_place_at(const struct article *a, uint32_t token);
/* The first place that ends behind `token`; n_places when there is none. */
size_t article_place_from(const struct article *a, uint32_t token);
/* The first time expression that ends behind `token`; n_times when there is none. */
size_t article_time_from(const struct article *a, uint32_t token);
/* Numbers of the quotations whose content touches the sentence of a token. */
const uint32_t *article_quoted(const struct article *a, uint32_t token, size_t *n);

/* Code point offset in `text` of a byte offset; and of the given text ("source"). */
size_t article_offset(const struct article *a, uint32_t byte);
/* Byte of the given text that a byte of `text` came from. */
size_t article_source_byte(const struct article *a, uint32_t byte);
size_t article_offset_source(const struct article *a, uint32_t byte);

#endif
