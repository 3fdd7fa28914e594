/* names_parts.h -- what the files on names share: names_agree.c gathers what the article and the
 * lexicon say of each word, names.c decides and keeps the names, names_edges.c mends where they
 * begin and end. */
#ifndef DM_ANALYSIS_NAMES_PARTS_H
#define DM_ANALYSIS_NAMES_PARTS_H

#include "analysis/analysis.h"
#include "analysis/matches.h"

/* What a word may be: a name type, or no name. */
enum { NO_NAME = NAME_MISC + 1, VOTES };

/* Scores are whole numbers, so that every machine gets the same sums: a 128th of a nat, the model's
 * own 16th (encoder.h) in eight parts. */
enum { FINE = 8 };

/* What speaks against each type at one word, beyond what the model reads there; below zero: for it.
 */
struct evidence {
    int32_t against[VOTES];
};

struct naming {
    struct article *a;
    const struct knowledge *k;
    struct matches known;      /* states, bodies, peoples and persons of the lexicon */
    uint8_t *style;            /* [n_sentences] enum style */
    struct evidence *evidence; /* [n_tokens] */
    bool *touched;             /* [n_sentences] some word has evidence */
    uint8_t *label;            /* [n_tokens] label number + 1 as decided, 0: not read */
    float *p;                  /* [n_tokens] how sure */
};

/* A sentence in which capitals tell less. */
enum style { STYLE_PLAIN, STYLE_TITLE, STYLE_SHOUT };

/* The label's place letter (B I E S O) and type, NO_NAME for O. */
uint8_t name_label_type(const struct label_map *m, uint32_t label);
char name_label_place(const struct label_map *m, uint32_t label);

bool word_is_capital(const struct article *a, uint32_t token); /* begins with a capital */

/* ---- names_agree.c ---- */

/* Fills style, evidence and touched. */
dm_status names_agree(struct naming *n, dm_report *why);
/* The type that the lexicon's match speaks for; NO_NAME: none. `sure`: how much, in 16ths of a nat.
 */
uint8_t name_type_known(const struct article *a, const struct match *m, int32_t *sure);

/* ---- names_edges.c ---- */

/* Joins what hyphens part and cuts titles off; the names are in order. */
void names_mend(struct article *a);

#endif
