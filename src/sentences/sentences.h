/* sentences.h -- article -> paragraphs, sentences, tokens.
 *
 * Rules where they are certain, since a rule that is wrong can be named and mended; trained weights
 * (splitter.h) where they are not. Tokens follow the habits of the English Universal Dependencies
 * treebanks, since the trees are trained on them: hyphenated compounds are split ("pro-government"
 * is not, "Turkey - backed" is), clitics stand alone ("do" "n't", "Turkey" "'s"). */
#ifndef DM_SENTENCES_SENTENCES_H
#define DM_SENTENCES_SENTENCES_H

#include "article/article.h"
#include "sentences/splitter.h"

enum {
    SENTENCE_MOST_TOKENS = 400, /* longer ones are cut at the best place */
    TOKEN_MOST_CHARS = 1024     /* so are runs without a blank */
};

/* Fills sentences (first, end, start, stop, paragraph, heading) and tokens (start, end, sentence,
 * space_before, fold; head, child and next are NONE). Needs text; reads dateline_place and
 * dateline_agency, when they point into it, to keep the dateline out of the first sentence. */
dm_status sentences_split(struct article *a, const struct splitter *splitter, dm_report *why);

/* Tells from a token's own words whether it is written together with the one before it in a
 * multiword token of the treebanks ("n't", "'s", the "not" of "cannot"). */
bool token_is_clitic(const struct article *a, uint32_t token);

#endif
