/* gbk.c -- what Chinese encodings left in Western text.
 *
 * Scrapers' pipelines read Latin bytes as GBK and write them as Latin again, and some stamp pages
 * with their name. Putting Chinese back would help nobody who reads English news: punctuation is
 * mended, spaces become spaces, stamps go. */
#include "intake/mend.h"
#include "base/utf8.h"

static int latin_byte(const struct glyph *g, size_t n, size_t i)
{
    return i < n && !g[i].mended && g[i].byte == 0 && g[i].c >= 0xA1 && g[i].c <= 0xFE ? (int)g[i].c
                                                                                       : -1;
}

static bool is_ascii_letter(const struct glyph *g, size_t n, size_t i)
{
    return i < n && (g[i].kind == K_LOWER || g[i].kind == K_UPPER);
}

size_t gbk_watermark(const struct glyph *line, size_t n, size_t at)
{
    size_t end = at, pairs = 0, signs = 0, utf8 = 0;
    if (at > 0 && kind_is_letter(line[at - 1].kind) && line[at - 1].c < 0x250)
        return 0;
    for (;; pairs++, end += 2) {
        int lead = latin_byte(line, n, end), trail = latin_byte(line, n, end + 1);
        if (lead < 0xB0 || lead > 0xF7 || trail < 0)
            break;
        if (lead > 0xD7) /* rare characters, row 56 and on: letters of some Western word */
            return 0;
        signs += (size_t)!kind_is_letter((uint8_t)line[end].kind) +
                 (size_t)!kind_is_letter(line[end + 1].kind);
        signs += (size_t)(lead == 0xBA) + (size_t)(trail == 0xB5);
        utf8 += lead >= 0xC2 && trail < 0xC0;
    }
    if (is_ascii_letter(line, n, end) ||
        utf8 == pairs) /* all of it would be Greek, Cyrillic, ... */
        return 0;
    return (pairs >= 2 && signs >= 2) || pairs >= 4 ? end - at : 0;
}

int32_t gbk_punctuation(const struct glyph *g, size_t n)
{
    static const struct {
        int second;
        int32_t c;
    } marks[] = { { 0xAE, 0x2018 }, { 0xAF, 0x2019 }, { 0xB0, 0x201C },
                  { 0xB1, 0x201D }, { 0xAA, 0x2014 }, { 0xAD, 0x2026 } };
    if (latin_byte(g, n, 0) != 0xA1)
        return -1;
    int second = latin_byte(g, n, 1);
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (marks[i].second == second)
            return marks[i].c;
    return -1;
}

static bool is_edge(const struct glyph *line, size_t n, size_t i)
{
    return i >= n || utf8_is_space(line[i].c);
}

static bool is_ascii(const struct glyph *line, size_t n, size_t i)
{
    return i >= n || line[i].c < 0x80;
}

/* U+00A0 written in UTF-8 and read as GBK is 聽, simplified 听, whose GBK bytes read as Latin-1 are
 * "Ìý". */
size_t gbk_spaces(const struct glyph *line, size_t n, size_t at)
{
    size_t end = at;
    if (line[at].c == 0x807D || line[at].c == 0x542C)
        return is_ascii(line, n, at - 1) && is_ascii(line, n, at + 1) ? 1 : 0;
    while (latin_byte(line, n, end) == 0xCC && latin_byte(line, n, end + 1) == 0xFD)
        end += 2;
    return end > at && is_edge(line, n, at - 1) && is_edge(line, n, end) ? end - at : 0;
}
