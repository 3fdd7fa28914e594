/* gaps.h -- the gaps between the chunks (runs without blanks) of one paragraph, and how much each
 * looks like the end of a sentence. docs/formats/split.md says what is measured; train/split.py
 * measures the same. */
#ifndef DM_SENTENCES_GAPS_H
#define DM_SENTENCES_GAPS_H

#include "article/article.h"
#include "sentences/splitter.h"

enum atom { ATOM_WORD, ATOM_HEAD, ATOM_TAIL, ATOM_SHAPE, ATOM_KIND, ATOM_ABBR, ATOM_SUFFIX, ATOMS };

struct chunk {
    uint32_t atoms[ATOMS]; /* hashes of what is known of it */
    uint32_t quotes, opens, closes;
    uint8_t next, capitals; /* chunks to the next final mark; capitalised ones from here on */
    bool stops, capital, words, small;
};

struct gaps {
    const struct splitter *splitter;
    struct arena *arena;
    struct chunk *at;
    size_t n, room;
    struct chunk none;        /* what stands beyond the ends of the paragraph */
    size_t now;               /* the chunk in front of the gap that comes next */
    size_t start, before;     /* of the sentence; length of the one before it, in chunks */
    size_t previous, capital; /* chunks since the last final mark; capitalised ones up to here */
    size_t quotes, open, closed;
    bool within; /* a sentence ended inside the chunk */
};

/* Takes the chunks of a paragraph's tokens, each known by its first; false: no memory. */
bool gaps_begin(struct gaps *g, struct span text, const struct token *tokens, size_t n);
/* A sentence ends inside the chunk that comes next. */
void gaps_end_within(struct gaps *g);
/* Steps over one gap. Whether anybody asks there, and then its score. */
bool gaps_next(struct gaps *g, int *score);
/* A sentence ends at the gap just stepped over. */
void gaps_end(struct gaps *g);

#endif
