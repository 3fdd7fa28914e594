/* markdown.h -- the pieces of the reader of Markdown. */
#ifndef DM_INTAKE_MARKDOWN_H
#define DM_INTAKE_MARKDOWN_H

#include "intake/format.h"

enum {
    MARKDOWN_LABELS = 256, /* definitions of links that are remembered */
    MARKDOWN_LINK = 1000,  /* bytes of a link's address and title */
    MARKDOWN_OPEN = 64     /* marks of emphasis that are open at once */
};

/* Bytes of one block, with where each was given. */
struct markdown_block {
    char *bytes;
    uint32_t *given;
    size_t len, room, given_room;
    bool heading;
};

struct markdown {
    struct article *a;
    struct span in;
    struct markdown_block block;
    uint8_t *fate; /* what becomes of each byte of the block */
    uint32_t *match;
    size_t fate_room, match_room;
    struct buffer out;
    struct source_piece *pieces;
    size_t n_pieces, piece_room;
    struct span labels[MARKDOWN_LABELS];
    size_t n_labels;
    size_t images;
    bool failed;
};

/* Adds one byte of text; `given` UINT32_MAX: it stands nowhere. */
void markdown_put(struct markdown *m, char c, uint32_t given);
/* markdown_inline.c: writes the block as text, without its marks, and empties it. */
void markdown_inline(struct markdown *m);
/* markdown_front.c: bytes of the front matter, which is read into the article; 0: there is none. */
size_t markdown_front(struct article *a, struct span text, bool *no_memory);
/* Whether the bytes begin with front matter that says something of an article. */
bool markdown_has_front(struct span head);

#endif
