/* mend.h -- what the files that mend a text share: a line as characters that know where they came
 * from. */
#ifndef DM_INTAKE_MEND_H
#define DM_INTAKE_MEND_H

#include "intake/format.h"

enum { GLYPHS = 2048 }; /* characters looked at together: a line, or a part of a long one */

struct glyph {
    int32_t c;
    uint32_t at, len; /* bytes of the text that it came from */
    uint8_t kind;     /* enum kind */
    uint8_t byte;     /* of a control character from 0x80 on, which stands for a byte; else 0 */
    bool mended;      /* made of several */
    bool kept;        /* belongs to something else that is damaged: not to be touched */
};

/* clean.c: no fault can be in the line; where the first byte is that is not printable ASCII, or
 * s.len. */
bool clean_line(struct span line, bool from_markup);
size_t clean_run(struct span s);

/* kinds.c: what stands beside what. */
enum kind {
    K_SPACE, /* and the ends of a line */
    K_DIGIT,
    K_PUNCT, /* of ASCII */
    K_QUOTE, /* double marks and those that never are apostrophes */
    K_APOSTROPHE,
    K_DASH,
    K_DOTS,
    K_INVERTED, /* the Spanish marks in front */
    K_MONEY,
    K_TRAIL, /* signs that stand behind a word or number */
    K_SIGN,
    K_ACCENT, /* without a letter */
    K_MATH,
    K_BOX,
    K_CONTROL,
    K_LOST, /* U+FFFD */
    K_OTHER,
    K_LOWER, /* from here on letters: of ASCII, */
    K_UPPER,
    K_LATIN_LOWER, /* Latin beyond ASCII, */
    K_LATIN_UPPER,
    K_CYRILLIC_LOWER,
    K_CYRILLIC_UPPER,
    K_GREEK_LOWER,
    K_GREEK_UPPER
};
uint8_t kind_of(int32_t c);
static inline bool kind_is_letter(int kind)
{
    return kind >= K_LOWER;
}
/* How odd it is, 0 to 3, that y follows x; and that x stands between two others, beyond that. */
int odd_pair(struct glyph x, struct glyph y);
int odd_between(struct glyph before, struct glyph x, struct glyph after);
/* How unlikely a character is in news, 0 to 3; more than that: it is none. `alone`: no neighbour is
 * of its script. */
int rarity(int32_t c, bool alone);
/* A number for each script that is not Latin; 0 for Latin and what belongs to none. */
int script_of(int32_t c);

/* mojibake.c: undoes readings in the wrong encoding, in place; the new number of glyphs. */
struct mojibake;
struct mojibake *mojibake_new(struct arena *arena);
size_t mojibake_mend(struct mojibake *m, struct glyph *line, size_t n);

/* gbk.c: damage of Chinese encodings in Western text. */
int32_t gbk_punctuation(const struct glyph *g, size_t n); /* "¡¯" at g[0]; -1: none */
/* A watermark in GBK bytes at `at`: the number of its glyphs, 0: none. */
size_t gbk_watermark(const struct glyph *line, size_t n, size_t at);
/* No-break spaces that went through GBK: the number of glyphs at `at`, 0: none. */
size_t gbk_spaces(const struct glyph *line, size_t n, size_t at);

#endif
