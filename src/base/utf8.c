/* utf8.c -- see utf8.h. */
#include "base/utf8.h"

#include <utf8proc.h>

int32_t utf8_get(struct span s, size_t *n)
{
    *n = 1;
    if (s.len == 0)
        return -1;
    unsigned char c = (unsigned char)s.at[0];
    if (c < 0x80)
        return c;
    size_t len = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    static const int32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    if (c < 0xC2 || c > 0xF4 || len > s.len)
        return -1;
    int32_t v = c & (0x7F >> len);
    for (size_t i = 1; i < len; i++) {
        unsigned char d = (unsigned char)s.at[i];
        if ((d & 0xC0) != 0x80)
            return -1;
        v = (int32_t)((uint32_t)v << 6 | (d & 0x3FU));
    }
    if (v < least[len] || v > 0x10FFFF || (v >= 0xD800 && v <= 0xDFFF))
        return -1;
    *n = len;
    return v;
}

size_t utf8_put(int32_t c, char *out)
{
    uint32_t u = (uint32_t)c;
    if (u < 0x80) {
        out[0] = (char)u;
        return 1;
    }
    if (u < 0x800) {
        out[0] = (char)(0xC0 | u >> 6);
        out[1] = (char)(0x80 | (u & 0x3F));
        return 2;
    }
    if (u < 0x10000) {
        out[0] = (char)(0xE0 | u >> 12);
        out[1] = (char)(0x80 | (u >> 6 & 0x3F));
        out[2] = (char)(0x80 | (u & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | u >> 18);
    out[1] = (char)(0x80 | (u >> 12 & 0x3F));
    out[2] = (char)(0x80 | (u >> 6 & 0x3F));
    out[3] = (char)(0x80 | (u & 0x3F));
    return 4;
}

size_t utf8_valid(struct span s)
{
    size_t i = 0, n;
    while (i < s.len) {
        if ((unsigned char)s.at[i] < 0x80) {
            i++;
            continue;
        }
        if (utf8_get(span_from(s, i), &n) < 0)
            return i;
        i += n;
    }
    return s.len;
}

size_t utf8_count(struct span s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++)
        n += ((unsigned char)s.at[i] & 0xC0) != 0x80;
    return n;
}

static utf8proc_category_t category(int32_t c)
{
    return c < 0 ? UTF8PROC_CATEGORY_CN : utf8proc_category(c);
}

bool utf8_is_letter(int32_t c)
{
    utf8proc_category_t k = category(c);
    return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

bool utf8_is_upper(int32_t c)
{
    utf8proc_category_t k = category(c);
    return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

bool utf8_is_lower(int32_t c)
{
    return category(c) == UTF8PROC_CATEGORY_LL;
}

bool utf8_is_digit(int32_t c)
{
    return c >= '0' && c <= '9';
}

bool utf8_is_space(int32_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x200B ||
           c == 0xFEFF || category(c) == UTF8PROC_CATEGORY_ZS ||
           category(c) == UTF8PROC_CATEGORY_ZL || category(c) == UTF8PROC_CATEGORY_ZP;
}

bool utf8_is_punct(int32_t c)
{
    if (c > 0 && c < 128)
        return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) ||
               (c >= 123 && c <= 126);
    utf8proc_category_t k = category(c);
    return k >= UTF8PROC_CATEGORY_PC && k <= UTF8PROC_CATEGORY_PO;
}

int32_t utf8_lower(int32_t c)
{
    return c < 128 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : utf8proc_tolower(c);
}

bool utf8_is_unassigned(int32_t c)
{
    utf8proc_category_t k = category(c);
    return k == UTF8PROC_CATEGORY_CN || k == UTF8PROC_CATEGORY_CS || k == UTF8PROC_CATEGORY_CO;
}

int32_t utf8_compose(int32_t base, int32_t mark)
{
    int32_t parts[16];
    int last = 0;
    if (base < 0 || mark < 0)
        return -1;
    utf8proc_ssize_t n = utf8proc_decompose_char(base, parts, 15, UTF8PROC_DECOMPOSE, &last);
    if (n < 1 || n > 14)
        return -1;
    parts[n] = mark;
    n = utf8proc_normalize_utf32(parts, n + 1, UTF8PROC_COMPOSE);
    return n == 1 ? parts[0] : -1;
}

/* What has no decomposition but one plain reading in a news name. */
static const char *spelled_out(int32_t c)
{
    switch (c) {
    case 0x131:
        return "i";
    case 0x142:
        return "l";
    case 0xF8:
        return "o";
    case 0x111:
    case 0xF0:
        return "d";
    case 0xFE:
        return "th";
    case 0xDF:
        return "ss";
    case 0xE6:
        return "ae";
    case 0x153:
        return "oe";
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2BC:
    case 0x60:
    case 0xB4:
        return "'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB:
        return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return "-";
    case 0xA0:
    case 0x2009:
    case 0x202F:
        return " ";
    default:
        return NULL;
    }
}

struct span utf8_fold(struct arena *a, struct span s)
{
    /* A code point folds to at most 18 code points (NFKD), far less in practice: grow by need. */
    size_t room = s.len * 2 + 16, len = 0;
    char *out = arena_alloc(a, room);
    if (out == NULL)
        return (struct span){ NULL, 0 };
    size_t n;
    for (size_t i = 0; i < s.len; i += n) {
        int32_t c = utf8_get(span_from(s, i), &n), parts[32];
        utf8proc_ssize_t k = 1;
        if (c < 128) {
            parts[0] = c < 0 ? 0xFFFD : c;
        } else {
            int last = 0;
            k = utf8proc_decompose_char(c, parts, 32, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT, &last);
            if (k < 0 || k > 32)
                parts[0] = c, k = 1;
        }
        if (room - len < (size_t)k * 4 + 4) {
            char *more = arena_alloc(a, room * 2 + 256);
            if (more == NULL)
                return (struct span){ NULL, 0 };
            memcpy(more, out, len);
            out = more;
            room = room * 2 + 256;
        }
        for (utf8proc_ssize_t j = 0; j < k; j++) {
            if (utf8proc_category(parts[j]) == UTF8PROC_CATEGORY_MN)
                continue;
            int32_t low = utf8_lower(parts[j]);
            const char *plain = low >= 0x60 ? spelled_out(low) : NULL;
            if (plain != NULL) {
                size_t m = strlen(plain);
                memcpy(out + len, plain, m);
                len += m;
            } else {
                len += utf8_put(low, out + len);
            }
        }
    }
    if (len < room)
        out[len] = '\0';
    return (struct span){ out, len };
}
