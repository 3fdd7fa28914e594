/* parts.h -- what the files of this room share: the growing token array and the abbreviations. */
#ifndef DM_SENTENCES_PARTS_H
#define DM_SENTENCES_PARTS_H

#include "article/article.h"

/* How a word with a full stop behaves. */
enum abbreviation {
    ABBR_NOT,
    ABBR_TITLE,  /* "Gen.": a name follows, never the end of a sentence */
    ABBR_NUMBER, /* "No.": an abbreviation only before a number */
    ABBR_INSIDE, /* "e.g.": hardly ever at the end */
    ABBR_EITHER  /* "Inc.", "U.S.", "Sept.": at the end when a word follows that starts sentences */
};

/* `word` ends in a full stop; `next` is what follows in the text, blanks included. */
enum abbreviation abbreviation_of(struct span word, struct span next);

/* The same without a look at what follows. */
enum abbreviation abbreviation_kind(struct span word);

/* Whether a capitalised word is one with which sentences begin, but names do not: "The", "He". */
bool starts_sentences(struct span word);
/* Verbs of saying, in the past and present: "said", "asks". */
bool is_speech_verb(struct span word);

/* For the tests: whether the lists are in the order that their search needs. */
bool abbreviations_sorted(void);

struct token_list {
    struct arena *arena;
    struct token *at;
    size_t n, room;
};

/* Adds the tokens of text[start, end), which holds no paragraph break; false: no memory. */
bool tokens_add(struct token_list *list, struct span text, size_t start, size_t end);

#endif
