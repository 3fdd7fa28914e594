/* pieces.h -- words of a sentence -> numbers of word pieces, and the shape of each word's letters.
 *
 * The rules are those of docs/formats/weights.md, "From text to numbers", to the letter: the
 * network was trained on what they give, and a difference of one piece is a different sentence. */
#ifndef DM_MODEL_PIECES_H
#define DM_MODEL_PIECES_H

#include "base/span.h"
#include "base/status.h"

enum { PIECE_UNKNOWN = 1, PIECE_FIRST = 2, PIECE_LAST = 3 }; /* [UNK] [CLS] [SEP] */
enum { PIECES_OF_WORD = 16, CASE_CLASSES = 12 };

struct pieces {
    struct span *text; /* [n] the pieces, views into the vocabulary's text */
    uint32_t *slots;   /* [room] hash table: id + 1, or 0                   */
    size_t n, room;    /* room is a power of two                            */
    size_t longest;    /* bytes of the longest piece                        */
};

/* `lines`: the pieces, one a line, in the order of their ids; must outlive *p. `what` names the
 * source in messages. On DM_OK the caller owns *p (pieces_clear). */
dm_status pieces_open(struct pieces *p, struct span lines, const char *what, dm_report *why);
void pieces_clear(struct pieces *p);

/* The ids of a word's pieces, 1 to PIECES_OF_WORD of them, into `ids`; how many. */
size_t pieces_of_word(const struct pieces *p, struct span word, uint32_t ids[PIECES_OF_WORD]);

/* The case class of a word by itself: 0 to 5. */
unsigned case_class(struct span word);
/* The classes of a sentence's words: 0 to 11. */
void case_classes(const struct span *words, size_t n, uint8_t *out);

#endif
