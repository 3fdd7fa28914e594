/* clean.c -- lines in which no fault can be, told quickly: nearly all lines of news.
 *
 * Damage stands where two characters beyond ASCII are neighbours, or is a character of its own (a
 * control character, U+FFFD). Letters in a row are fine where the alphabet allows no sequence: of
 * Russian, Greek, Chinese. Whatever is not known to be clean is looked at by mend.c. */
#include "intake/mend.h"
#include "base/utf8.h"

#define EACH(byte) (0x0101010101010101ULL * (byte))

size_t clean_run(struct span s)
{
    size_t i = 0;
    for (; i + 8 <= s.len; i += 8) {
        uint64_t w;
        memcpy(&w, s.at + i, 8);
        uint64_t low = (w - EACH(0x20)) & ~w, del = w ^ EACH(0x7F);
        if ((w | low | ((del - EACH(1)) & ~del)) & EACH(0x80))
            break;
    }
    while (i < s.len && (unsigned char)s.at[i] >= 32 && (unsigned char)s.at[i] < 127)
        i++;
    return i;
}

/* What a character can be in a sequence read in the wrong encoding, as far as it is told without
 * the tables: most letters are bytes that only begin one, or in no table at all. */
enum part {
    PART_ANY,   /* unknown, or to be looked at for another reason */
    PART_ALONE, /* may begin one or go on with it; harmless without a neighbour */
    PART_MARK,  /* likewise, and two of them are harmless: marks that stand together in print */
    PART_LONG,  /* begins one of three bytes or more: a small letter of Greek or Cyrillic */
    PART_FIRST, /* begins one, and goes on with none: capitals */
    PART_NONE   /* in no table */
};

static enum part part_of(int32_t c)
{
    if (c == 0x2013 || c == 0x2014 || c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D ||
        c == 0x2026 || c == 0xAB || c == 0xBB)
        return PART_MARK;
    if (c == 0xA0 || (c >= 0xA2 && c < 0x180 && c != 0xAD))
        return PART_ALONE;
    if ((c >= 0x430 && c < 0x450) || (c >= 0x3B1 && c < 0x3CA))
        return PART_LONG;
    if ((c >= 0x410 && c < 0x430) || (c >= 0x391 && c < 0x3AA))
        return PART_FIRST;
    if ((c >= 0x590 && c < 0x2000) || (c >= 0x3001 && c < 0xD800 && c != 0x807D && c != 0x542C) ||
        (c >= 0xFF01 && c < 0xFFE0))
        return PART_NONE;
    return PART_ANY;
}

/* Whether the two, one behind the other, can be no part of a sequence; `next`: the byte that
 * follows. */
static bool stand_together(enum part one, enum part other, unsigned char next)
{
    if (one == PART_NONE || other >= PART_LONG)
        return true;
    return other == PART_MARK && (one == PART_MARK || (one == PART_LONG && next < 0x80));
}

bool clean_line(struct span line, bool from_markup)
{
    enum part last = PART_ANY;
    size_t n, end = 0;
    if (from_markup && line.len > 0 && memchr(line.at, '&', line.len) != NULL)
        return false;
    for (size_t i = clean_run(line); i < line.len;) {
        if (line.at[i] == '\t') {
            i++;
        } else {
            int32_t c = utf8_get(span_from(line, i), &n);
            enum part part = part_of(c);
            unsigned char next = i + n < line.len ? (unsigned char)line.at[i + n] : '\n';
            if (part == PART_ANY || (i > 0 && i == end && !stand_together(last, part, next)) ||
                ((c == 0xC2 || c == 0xC3) && next == ' '))
                return false;
            last = part;
            end = i += n;
        }
        if (i < line.len && (unsigned char)line.at[i] < 0x80)
            i += clean_run(span_from(line, i));
    }
    return true;
}
