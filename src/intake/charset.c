/* charset.c -- bytes -> UTF-8. English news is UTF-8, UTF-16 with a mark, or Windows-1252; nothing
 * else is guessed, since guessing wrong costs more than a few odd letters. */
#include "intake/format.h"
#include "base/utf8.h"

static const int32_t high_half[32] = {
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178,
};

int32_t cp1252_char(unsigned char byte)
{
    return byte >= 0x80 && byte <= 0x9F ? high_half[byte - 0x80] : byte;
}

int cp1252_byte(int32_t c)
{
    if (c >= 0 && c <= 0xFF)
        return (
            int)c; /* C1 controls stand for themselves: they are what decoders leave in the gaps */
    for (int i = 0; i < 32; i++)
        if (high_half[i] == c)
            return 0x80 + i;
    return -1;
}

static bool from_cp1252(struct arena *arena, struct span bytes, struct span *out)
{
    char *at = bytes.len < SIZE_MAX / 4 ? arena_alloc(arena, bytes.len * 3 + 1) : NULL;
    if (at == NULL)
        return false;
    size_t len = 0;
    for (size_t i = 0; i < bytes.len; i++)
        len += utf8_put(cp1252_char((unsigned char)bytes.at[i]), at + len);
    *out = (struct span){ at, len };
    return true;
}

static uint32_t unit(struct span bytes, size_t i, bool big)
{
    uint32_t a = (unsigned char)bytes.at[i], b = (unsigned char)bytes.at[i + 1];
    return big ? a << 8 | b : b << 8 | a;
}

static bool from_utf16(struct arena *arena, struct span bytes, bool big, struct span *out)
{
    char *at = bytes.len < SIZE_MAX / 4 ? arena_alloc(arena, bytes.len * 2 + 4) : NULL;
    if (at == NULL)
        return false;
    size_t len = 0;
    for (size_t i = 0; i + 1 < bytes.len; i += 2) {
        uint32_t c = unit(bytes, i, big);
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.len) {
            uint32_t low = unit(bytes, i + 2, big);
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        if (c >= 0xD800 && c < 0xE000)
            c = 0xFFFD;
        len += utf8_put((int32_t)c, at + len);
    }
    *out = (struct span){ at, len };
    return true;
}

bool looks_utf16(struct span head, bool *big_endian)
{
    if (head.len >= 2 && (unsigned char)head.at[0] == 0xFF && (unsigned char)head.at[1] == 0xFE) {
        *big_endian = false;
        return true;
    }
    if (head.len >= 2 && (unsigned char)head.at[0] == 0xFE && (unsigned char)head.at[1] == 0xFF) {
        *big_endian = true;
        return true;
    }
    /* Without a mark: English in UTF-16 has a zero in nearly every second byte, and never two
     * together. */
    size_t zeros[2] = { 0, 0 }, n = head.len & ~(size_t)1;
    if (n < 16)
        return false;
    for (size_t i = 0; i < n; i++)
        zeros[i & 1] += head.at[i] == 0;
    size_t most = n / 2;
    *big_endian = zeros[0] > zeros[1];
    return (zeros[0] > most * 7 / 10 && zeros[1] <= most / 50) ||
           (zeros[1] > most * 7 / 10 && zeros[0] <= most / 50);
}

bool charset_decode(struct arena *arena, struct span bytes, struct span *out, const char **note)
{
    bool big = false;
    *note = NULL;
    if (looks_utf16(span_cut(bytes, 0, INTAKE_HEAD), &big)) {
        *note = big ? "read as UTF-16, big end first" : "read as UTF-16, little end first";
        if (!from_utf16(arena, bytes, big, out))
            return false;
        if (span_starts(*out, "\xEF\xBB\xBF"))
            *out = span_from(*out, 3);
        return true;
    }
    if (span_starts(bytes, "\xEF\xBB\xBF"))
        bytes = span_from(bytes, 3);
    if (utf8_valid(bytes) == bytes.len) {
        *out = arena_copy(arena, bytes);
        return out->at != NULL;
    }
    *note = "not valid UTF-8: read as Windows-1252";
    return from_cp1252(arena, bytes, out);
}

struct span cut_text(struct span s, size_t most)
{
    if (s.len > most)
        s.len = most;
    size_t at = s.len, n;
    while (at > 0 && s.len - at < 4 && ((unsigned char)s.at[at - 1] & 0xC0) == 0x80)
        at--;
    if (at > 0 && (unsigned char)s.at[at - 1] >= 0xC0) {
        at--;
        if (utf8_get(span_from(s, at), &n) < 0)
            s.len = at; /* the last character is not whole */
    }
    return s;
}
