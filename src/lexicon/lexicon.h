/* lexicon.h -- data files -> look-ups. Loaded once, then read only, so threads share it.
 *
 * The files under data/ are written for people (docs/formats/lexicon.md); `build.c`, the only
 * reader of that format, turns them into an image: flat arrays of numbers over one pool of strings,
 * without pointers. An image is kept as one file and mapped as it lies; a user's own folder becomes
 * a second image that is asked first. */
#ifndef DM_LEXICON_LEXICON_H
#define DM_LEXICON_LEXICON_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/calendar.h"
#include "base/status.h"
#include "lexicon/times.h"

/* Kinds of entries: the key of their first line. */
/* clang-format off */
#define ENTRY_LIST(X)                                                                              \
    X(ACTOR, "actor") X(PERSON, "person") X(OFFICE, "office") X(AGENT, "agent") X(SET, "set")      \
    X(VERB, "verb") X(NOUN, "noun") X(ADJ, "adj") X(SAY, "say") X(SAYNOUN, "saynoun")              \
    X(SAYPHRASE, "sayphrase") X(CUE, "cue") X(CONDITION, "condition") X(UNIT, "unit")              \
    X(MODIFIER, "modifier") X(GIVEN, "given") X(TABLE, "table") X(DEFINE, "define")                \
    X(TIME, "time") X(PLACE, "place") X(NOPLACE, "noplace") X(PER, "per") X(CHANGE, "change")      \
    X(LABEL, "label") X(FATE, "fate") X(OWNER, "owner") X(PLOVER, "plover") X(SCALE, "scale")      \
    X(CONTEXT, "context") X(GENRE, "genre") X(STATUS, "status")          \
    X(ROLE, "role")
/* clang-format on */

/* Keys of further lines. */
/* clang-format off */
#define KEY_LIST(X)                                                                                \
    X(NAME, "name") X(KIND, "kind") X(ADJECTIVE, "adj") X(PEOPLE, "people") X(CAPITAL, "capital")  \
    X(SEAT, "seat") X(CITY, "city") X(VALID, "valid") X(ALIAS, "alias") X(GENDER, "gender")        \
    X(OFFICE, "office") X(TITLE, "title") X(SECTOR, "sector") X(CODE, "code") X(FRAME, "frame")    \
    X(YES, "yes") X(NO, "no") X(KNOWN, "known") X(CONTENT, "content") X(ADDRESSEE, "addressee")    \
    X(STANCE, "stance") X(NEGATED, "negated") X(MATTER, "matter") X(HOLDER, "holder")              \
    X(TOWARD, "toward") X(FORM, "form") X(BOUND, "bound") X(HEAD, "head") X(AT, "at") X(IN, "in")  \
    X(NEAR, "near") X(SIZE, "size") X(GEONAMES, "geonames") X(VALUE, "value") X(MATCH, "match")      \
    X(QUAD, "quad") X(SCORE, "score") X(CAMEO, "cameo") X(AHEAD, "ahead") X(WORD, "word")          \
    X(HINT, "hint") X(ABOUT, "about") X(HOLDERS, "holders") X(SEVERAL, "several")                  \
    X(HOMONYM, "homonym") X(EVENT, "event") X(MEANS, "means")
/* clang-format on */

#define ENTRY_ENUM(name, text) ENTRY_##name,
enum entry_kind { ENTRY_LIST(ENTRY_ENUM) ENTRY_KINDS };
#undef ENTRY_ENUM
#define KEY_ENUM(name, text) KEY_##name,
enum lexicon_key { KEY_LIST(KEY_ENUM) KEY_COUNT };
#undef KEY_ENUM

/* How a name belongs to its entry: name, adj, people, capital, seat, city, alias, title or head
 * word. The keys serve. */

/* clang-format off */
#define PLOVER_LIST(X)                                                                             \
    X(AGREE) X(CONSULT) X(SUPPORT) X(CONCEDE) X(COOPERATE) X(AID) X(RETREAT) X(REQUEST) X(ACCUSE)  \
    X(REJECT) X(THREATEN) X(PROTEST) X(SANCTION) X(MOBILIZE) X(COERCE) X(ASSAULT)
/* clang-format on */
#define PLOVER_ENUM(name) PLOVER_##name,
enum plover { PLOVER_LIST(PLOVER_ENUM) PLOVER_COUNT };
#undef PLOVER_ENUM
#define PLOVER_NONE 255

struct str { /* of the pool */
    uint32_t at, len;
};
struct list { /* of another array */
    uint32_t first, n;
};

struct entry {
    uint8_t kind;       /* enum entry_kind */
    uint8_t word_class; /* of a cue: 'v' verb, 'n' noun, 'a' adj, 'm' modal, 'd' adv, 'p' phrase */
    uint8_t gender;     /* 0, 'm', 'f' */
    uint8_t bound;      /* of a modifier: < > = ~ */
    struct str file;
    uint32_t line;
    struct str head;               /* its main name or word, as written */
    struct str code, sector, what; /* what: the line `kind` */
    int32_t from, to;              /* days; INT32_MIN and INT32_MAX where open */
    struct list rows, offices, frames;
    uint32_t site; /* of a place: 1 + index of its site; 0: none is known */
};

/* No struct below has padding of the compiler's: the bytes of an image are hashed. */

struct row { /* any further line, as written */
    uint8_t key, zero[3];
    uint32_t line;
    struct str value;
};

/* FROM..TO: days, INT32_MIN and INT32_MAX where open, and how far each end is known. */
struct period {
    int32_t from, to;
    uint8_t from_precision, to_precision;
};
/* false: the text is none. It may end before it begins. */
bool period_parse(struct span text, struct period *out);

struct term { /* an office held */
    uint32_t entry, line;
    struct str code, sector, office;
    int32_t from, to;
    uint8_t from_precision, to_precision, zero[2]; /* enum precision: how far each end is known */
};

enum { DEGREE = 10000 }; /* a degree of latitude or longitude in a site's unit */

/* What a place is, in the order of how much a name alone means it: a country rather than a town. */
/* clang-format off */
#define SITE_LIST(X)                                                                               \
    X(COUNTRY, "country") X(TERRITORY, "territory") X(STATE, "state") X(REGION, "region")          \
    X(CONTINENT, "continent") X(CITY, "city") X(TOWN, "town") X(VILLAGE, "village")                \
    X(DISTRICT, "district") X(CAMP, "camp") X(CROSSING, "crossing") X(BASE, "base")                \
    X(AIRPORT, "airport") X(PORT, "port") X(STRAIT, "strait") X(SEA, "sea") X(RIVER, "river")      \
    X(LAKE, "lake") X(ISLAND, "island") X(MOUNTAIN, "mountain") X(DESERT, "desert")                \
    X(VALLEY, "valley") X(LINE, "line") X(SITE, "site") X(DAM, "dam") X(ROAD, "road")              \
    X(BORDER, "border")
/* clang-format on */
#define SITE_ENUM(name, text) SITE_##name,
enum site_kind { SITE_LIST(SITE_ENUM) SITE_KINDS };
#undef SITE_ENUM

struct site { /* where a place is */
    int32_t latitude, longitude;
    uint32_t people;   /* 0: not known */
    uint32_t geonames; /* its number there; 0: it is ours alone */
    struct str division;
    uint8_t kind; /* enum site_kind */
    uint8_t zero[3];
};

struct name_ref {         /* a word or name -> its entry */
    struct str key;       /* normalised */
    uint32_t entry, next; /* next with the same key, or UINT32_MAX */
    uint8_t role;         /* enum lexicon_key */
    uint8_t words;
    bool capitals; /* an acronym: found only when written in capitals */
    bool capital;  /* a name: found only when it begins with a capital letter */
    char of[4];    /* of a title: the state that uses it */
};

enum step_rel {
    STEP_NSUBJ,
    STEP_OBJ,
    STEP_IOBJ,
    STEP_OBL,
    STEP_XCOMP,
    STEP_CCOMP,
    STEP_ADVCL,
    STEP_ACL,
    STEP_NMOD,
    STEP_POSS,
    STEP_AMOD,
    STEP_COMPOUND,
    STEP_APPOS,
    STEP_PRT,
    STEP_ADVMOD,
    STEP_COUNT
};
struct step {
    uint8_t rel, zero[3];
    struct list cases; /* of words; none: any */
};
struct path {
    struct list steps;
};

enum filler { FILL_ACTOR, FILL_THING, FILL_ANY, FILL_WORDS };
enum frame_role { ROLE_DEFAULT, ROLE_IS_ACTOR, ROLE_IS_RECIPIENT, ROLE_IS_NONE };
struct argument {
    struct list paths;
    struct list words; /* of FILL_WORDS */
    uint8_t filler, role;
    bool optional, absent;
};

enum {
    FRAME_RECIPROCAL = 1,
    FRAME_PLANNED = 2,
    FRAME_HYPOTHETICAL = 4,
    FRAME_NEGATED = 8,
    FRAME_HISTORICAL = 16
};
struct frame {
    uint32_t entry, line;
    struct list arguments;
    uint8_t type; /* enum plover or PLOVER_NONE */
    uint8_t options, zero[2];
    struct str mode;
    float confidence;
};

struct example {
    uint32_t entry, line;
    bool yes, known;
    uint8_t zero[2];
    struct str sentence, want;
};

struct image {
    const char *pool;
    const struct entry *entries;
    const struct row *rows;
    const struct term *terms;
    const struct name_ref *names;
    const uint32_t *buckets; /* n_buckets is a power of two */
    const struct step *steps;
    const struct path *paths;
    const struct argument *arguments;
    const struct frame *frames;
    const struct str *words;
    const struct example *examples;
    const struct site *sites;
    const struct time_table *time_tables;
    const struct time_phrase *time_phrases;
    const struct time_rule *time_rules;
    const struct time_op *time_ops;
    const struct time_preset *time_presets;
    uint32_t n_pool, n_entries, n_rows, n_terms, n_names, n_buckets, n_steps, n_paths, n_arguments,
        n_frames, n_words, n_examples, n_time_tables, n_time_phrases, n_time_rules, n_time_ops,
        n_time_presets, n_sites;
    char hash[33];
    void *map; /* mapped file, or the builder's memory */
    size_t map_size;
    bool mapped;
};

/* A folder of .lex files; names of files in rules are `prefix` + the path below it. */
struct entries_folder {
    const char *path, *prefix;
};

/* Reads every .lex file below the folders, in their order. All mistakes are collected, one a line,
 * in `mistakes` (up to 100); with any, the status is DM_BAD_DATA. */
dm_status image_build(struct image *out, const struct entries_folder *folders, size_t n,
                      struct buffer *mistakes, dm_report *why);
dm_status image_save(const struct image *im, const char *path, dm_report *why);
dm_status image_map(struct image *out, const char *path, dm_report *why);
void image_free(struct image *im);

/* What the rooms use: our image, and before it a user's own. */
struct lexicon {
    struct image images[2]; /* the overlay first */
    int n_images;
    struct time_index *times;
};

/* Rules and words of times by the word they begin with, over all images; DM_BAD_DATA with
 * `file:line: ...` where a rule names a table that none of them has. */
dm_status time_index_make(struct time_index **out, const struct image *images, int n,
                          dm_report *why);
void time_index_free(struct time_index *x);
/* What begins with the word; NULL: nothing. */
const struct time_word *time_index_find(const struct time_index *x, struct span word);

dm_status lexicon_open(struct lexicon **out, const char *compiled, const char *overlay,
                       dm_report *why);
void lexicon_free(struct lexicon *l);

static inline struct span image_span(const struct image *im, struct str s)
{
    return (struct span){ im->pool + s.at, s.len };
}

/* One hit of a look-up. */
struct hit {
    const struct image *im;
    const struct name_ref *ref;
    const struct entry *entry;
};

/* The form under which words are kept: folded, hyphens as blanks, apostrophes gone, single blanks.
 * `at` NULL: no memory. */
struct span lexicon_key_of(struct arena *a, struct span words);

/* The n-th hit (from 0) of a normalised key; entry NULL behind the last. Iterate: for (h =
 * lexicon_find(l, key); h.entry; h = lexicon_next(l, h)). */
struct hit lexicon_find(const struct lexicon *l, struct span key);
struct hit lexicon_next(const struct lexicon *l, struct hit h);
/* The first hit whose entry has the kind. */
struct hit lexicon_find_kind(const struct lexicon *l, struct span key, enum entry_kind kind);

/* Keys under which an inflected word may stand, best first: its lemma, the form itself (irregular
 * forms stand in brackets in the files), and what is left without a regular ending. The lemma is
 * the tagger's guess; the lexicon's own words mend it where it is wrong ("ruled" -> "rul"). Returns
 * how many of the 8. */
size_t lexicon_stems(struct arena *a, struct span lemma, struct span form, struct span out[8]);
/* The first hit of the kind under the best of these keys. */
struct hit lexicon_find_stems(const struct lexicon *l, const struct span *stems, size_t n,
                              enum entry_kind kind);

/* First row of the entry with the key; {NULL, 0} if none. */
struct span entry_row(const struct image *im, const struct entry *e, enum lexicon_key key);
/* "verbs/meet.lex:8" in the arena. */
struct span lexicon_rule(struct arena *a, const struct image *im, const struct entry *e,
                         uint32_t line);
bool entry_holds(const struct entry *e, int32_t day); /* INT32_MIN: date unknown, always true */

/* Where the place is; NULL: the entry is none, or borrows from a gazetteer that isn't here. */
static inline const struct site *entry_site(const struct image *im, const struct entry *e)
{
    return e->site == 0 || e->site > im->n_sites ? NULL : &im->sites[e->site - 1];
}

const char *site_text(unsigned kind);
const char *plover_text(unsigned type);
unsigned plover_of(struct span name); /* PLOVER_NONE when unknown */
const char *entry_kind_text(unsigned kind);

/* A line `cameo` or `ahead` of a type's codes: "040", "190 by MIL; GOV" (only where one of these
 * sectors does it), "163 of sanction; embargo" (only where the act is told with one of these
 * words). False: it is neither. */
struct code_line {
    struct span code, by, of; /* lists, or empty */
};
bool code_line_parse(struct span value, struct code_line *out);
/* Whether a list "a; b" holds the word. */
bool list_holds(struct span list, struct span word);

/* Calls `row` with each line of the key that is said of a type and mode ("ASSAULT/aerial"), then of
 * the type alone, a user's own before ours, until it returns true. */
typedef bool code_row(void *context, struct span value);
bool codes_each(const struct lexicon *l, struct arena *arena, struct span type, struct span mode,
                enum lexicon_key key, code_row *row, void *context);
/* The number on a line of that key; NAN: none. */
double codes_number(const struct lexicon *l, struct arena *arena, struct span type,
                    struct span mode, enum lexicon_key key);
/* The value of a CAMEO code on Goldstein's scale; NAN where the scale hasn't the code. */
double codes_goldstein(const struct lexicon *l, struct arena *arena, struct span cameo);

/* Parses a path list ("obj; obl/to" with ';' or '|') of a say or cue row into steps; for rules
 * outside frames. Returns the number of paths, 0 when it can't be read. */
struct loose_step {
    uint8_t rel;
    struct span cases; /* "with,against" or empty */
};
struct loose_path {
    struct loose_step steps[4];
    uint8_t n;
};
size_t paths_parse(struct span value, struct loose_path *out, size_t room);

#endif
