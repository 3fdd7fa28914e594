/* matches.h -- lexicon names over the tokens of an article: the longest at each place. */
#ifndef DM_ANALYSIS_MATCHES_H
#define DM_ANALYSIS_MATCHES_H

#include "article/article.h"
#include "lexicon/lexicon.h"

struct match {
    uint32_t first, end;
    struct hit hit;
};

/* Which kinds are wanted: 1 << ENTRY_ACTOR | ... Returns the longest match that begins at `token`;
 * end == first when none. `day` (or INT32_MIN) prefers entries that hold then. */
struct match match_at(const struct article *a, const struct lexicon *l, uint32_t token,
                      unsigned kinds, int32_t day);

/* Whether words are written as the name demands: acronyms in capitals, names with a capital. */
bool match_fits(struct span surface, const struct name_ref *r);

/* All matches of the article, left to right, not overlapping; arrays in the article's arena. */
struct matches {
    struct match *items;
    size_t n;
    uint32_t *of; /* [n_tokens] match that covers the token, or NONE */
};
dm_status matches_find(struct article *a, const struct lexicon *l, unsigned kinds,
                       struct matches *out, dm_report *why);

/* An acronym that the article itself explains ("the National Police Agency (NPA)") means what it
 * says there: its entry, if the lexicon knows those words, else nobody the lexicon knows. False: no
 * memory. */
bool matches_explained(struct article *a, struct matches *out);

/* The acronym in a bracket at the token, if the words before it explain it; else empty. */
struct span acronym_behind(const struct article *a, uint32_t bracket);

#endif
