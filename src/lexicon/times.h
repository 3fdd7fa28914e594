/* times.h -- the rules of data/times/ as numbers: tables of words, and patterns over tokens that
 * were compiled into small programs. times.c writes them when the lexicon is built, times_index.c
 * finds them by a word, the stage of times runs them. */
#ifndef DM_LEXICON_TIMES_H
#define DM_LEXICON_TIMES_H

#include "base/arena.h"

struct image;

/* What a table, a class or `name=value` of a rule can say of a time. */
/* clang-format off */
#define TIME_SLOT_LIST(X)                                                                          \
    X(NONE, "none") X(NUMBER, "number") X(UNIT, "unit") X(BY, "by") X(DAY, "day")                  \
    X(MONTH, "month") X(YEAR, "year") X(YEAR_BY, "year-by") X(WEEKDAY, "weekday")                  \
    X(WHICH, "which") X(PART, "part") X(SEASON, "season") X(DECADE, "decade")                      \
    X(ORDINAL, "ordinal") X(FEAST, "feast") X(HOUR, "hour") X(MINUTE, "minute")                    \
    X(HALF, "half") X(FROM, "from") X(TEXT, "text") X(MOD, "mod") X(ZONE, "zone") X(WHEN, "when")

/* Classes: what no table can list. */
#define TIME_CLASS_LIST(X)                                                                         \
    X(NUMBER, "NUMBER") X(ORDINAL, "ORDINAL") X(DAY, "DAY") X(MONTH, "MONTH") X(YEAR, "YEAR")      \
    X(SHORT, "SHORT") X(SPELT, "SPELT") X(DECADE, "DECADE") X(CLOCK, "CLOCK") X(HOURS, "HOURS")    \
    X(DATE, "DATE") X(WHEN, "WHEN") X(ANY, "ANY") X(STOP, "STOP") X(START, "START")

/* What a token, or a time expression, may be asked. */
#define TIME_TEST_LIST(X)                                                                          \
    X(NONE, "") X(NOUN, "noun") X(PROPN, "propn") X(VERB, "verb") X(ADJ, "adj") X(ADV, "adv")      \
    X(NUM, "num") X(ADP, "adp") X(AUX, "aux") X(DET, "det") X(PRON, "pron") X(SCONJ, "sconj")      \
    X(SYM, "sym") X(PUNCT, "punct") X(CAPITAL, "cap") X(PERSON, "person")       \
    X(BODY, "body") X(PLACE, "place") X(NAME, "name") X(PLURAL, "plural") X(RATE, "rate")          \
    X(ALONE, "alone") X(MID, "mid") X(PAST, "past") X(FUTURE, "future") X(DATE, "DATE")            \
    X(TIME, "TIME") X(DURATION, "DURATION") X(SET, "SET") X(IS_DAY, "day")                         \
    X(IS_MONTH, "month") X(IS_YEAR, "year") X(VAGUE, "vague") X(DIGITS, "digits")                  \
    X(WHOLE, "whole")

/* What a rule does with what it caught: the arithmetic that stays in C. */
#define TIME_ACTION_LIST(X)                                                                        \
    X(NONE, "none") X(DATE, "date") X(YEAR, "year") X(DECADE, "decade") X(CENTURY, "century")      \
    X(PIECE, "piece") X(SEASON, "season") X(FEAST, "feast") X(WEEKDAY, "weekday")                  \
    X(SHIFT, "shift") X(WEEKEND, "weekend") X(LENGTH, "length") X(CLOCK, "clock")                  \
    X(PART, "part") X(VALUE, "value") X(SAME, "same") X(WEEK, "week") X(EACH, "each")

/* The types of TIMEX3, in the order of enum time_type. */
#define TIME_TYPE_LIST(X) X(DATE, "DATE") X(TIME, "TIME") X(DURATION, "DURATION") X(SET, "SET")

/* The units, from short to long. */
#define TIME_UNIT_LIST(X)                                                                          \
    X(SECOND, "second") X(MINUTE, "minute") X(HOUR, "hour") X(DAY, "day") X(NIGHT, "night")        \
    X(WEEK, "week") X(WEEKEND, "weekend") X(FORTNIGHT, "fortnight") X(MONTH, "month")              \
    X(QUARTER, "quarter") X(YEAR, "year") X(DECADE, "decade") X(CENTURY, "century")
/* clang-format on */

#define SLOT_ENUM(name, text) SLOT_##name,
enum time_slot { TIME_SLOT_LIST(SLOT_ENUM) SLOT_COUNT };
#undef SLOT_ENUM
#define TAKES_ENUM(name, text) TAKES_##name,
enum time_class { TIME_CLASS_LIST(TAKES_ENUM) TAKES_COUNT };
#undef TAKES_ENUM
#define TEST_ENUM(name, text) TEST_##name,
enum time_test { TIME_TEST_LIST(TEST_ENUM) TEST_COUNT };
#undef TEST_ENUM
#define ACTION_ENUM(name, text) ACTION_##name,
enum time_action { TIME_ACTION_LIST(ACTION_ENUM) ACTION_COUNT };
#undef ACTION_ENUM
#define UNIT_ENUM(name, text) UNIT_##name,
enum time_unit { UNIT_NONE, TIME_UNIT_LIST(UNIT_ENUM) UNIT_COUNT };
#undef UNIT_ENUM
enum time_which { WHICH_LAST = -1, WHICH_THIS, WHICH_NEXT };
enum time_from { FROM_ARTICLE, FROM_TEXT, FROM_QUARTER };

enum {
    TIME_TESTS = 4,
    TIME_OPS = 240,  /* of one pattern */
    TEST_NOT = 0x80, /* a test that must fail */
    LOOK_BEHIND = 1, /* at the token `behind` before this place */
    LOOK_AHEAD = 2,  /* here, but nothing is taken */
    LOOK_NOT = 4,    /* must fail */
};

enum time_code { OP_WORD, OP_SET, OP_TABLE, OP_CLASS, OP_SPLIT, OP_JUMP, OP_FOUND };

struct time_op {
    uint8_t code, look, behind, zero;
    uint8_t tests[TIME_TESTS];
    /* WORD, TABLE: a string of the pool; SET: a list of words; CLASS: its number; SPLIT: two places
     * of this program, the first is tried first; JUMP: a place. */
    uint32_t a, b;
};

struct time_table {
    uint32_t entry, slot;
    uint32_t name_at, name_len; /* of the pool */
};

struct time_phrase {
    double number; /* NAN: "X", or no number */
    uint32_t table, line;
    uint32_t words_first, words_n; /* of the image's words */
    uint32_t text_at, text_len;
};

struct time_preset {
    double number;
    uint32_t slot, zero;
    uint32_t text_at, text_len;
};

struct time_rule {
    uint32_t entry, line;
    uint32_t ops_first, ops_n;
    uint32_t presets_first, presets_n;
    uint8_t type, action;
    uint8_t outer; /* holds WHEN: it is tried after the others */
    uint8_t zero[5];
};

/* ---- Found by a word ---- */

struct time_ref {
    uint32_t image, at;
};

struct time_word {
    struct span word;                            /* `at` NULL: the slot is empty */
    uint32_t rules, n_rules, phrases, n_phrases; /* of the index's refs */
};

/* Rules that begin with a class. */
enum time_bucket { BUCKET_DIGIT, BUCKET_NUMBER, BUCKET_MID, BUCKET_WHEN, BUCKET_ANY, BUCKETS };

struct time_index {
    const struct image *images;
    int n_images;
    struct time_word *words;
    uint32_t room; /* a power of two */
    struct time_ref *refs;
    uint32_t buckets[BUCKETS], n_buckets[BUCKETS];
    uint32_t n_rules;
    struct arena arena;
};

#endif
