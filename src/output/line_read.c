/* line_read.c -- see line_read.h. */
#include "output/line_read.h"

#include "base/utf8.h"

#include <stdlib.h>

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void skip_blank(struct span *s)
{
    while (s->len > 0 && is_blank(s->at[0]))
        *s = span_from(*s, 1);
}

/* Length of the string that begins at s (with its quotation marks), 0: it never ends. */
static size_t string_len(struct span s)
{
    for (size_t i = 1; i < s.len; i++) {
        if (s.at[i] == '\\')
            i++;
        else if (s.at[i] == '"')
            return i + 1;
    }
    return 0;
}

static size_t nested_len(struct span s)
{
    size_t depth = 0;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.at[i];
        if (c == '"') {
            size_t n = string_len(span_from(s, i));
            if (n == 0)
                return 0;
            i += n - 1;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return i + 1;
        }
    }
    return 0;
}

static size_t value_len(struct span s)
{
    if (s.len == 0)
        return 0;
    if (s.at[0] == '"')
        return string_len(s);
    if (s.at[0] == '{' || s.at[0] == '[')
        return nested_len(s);
    size_t i = 0;
    while (i < s.len && !is_blank(s.at[i]) && memchr(",]}:", s.at[i], 4) == NULL)
        i++;
    return i;
}

/* Takes one value off the front. */
static bool take(struct span *rest, struct span *out)
{
    skip_blank(rest);
    size_t n = value_len(*rest);
    *out = span_cut(*rest, 0, n);
    *rest = span_from(*rest, n);
    skip_blank(rest);
    return n > 0;
}

static bool take_char(struct span *rest, char c)
{
    if (rest->len == 0 || rest->at[0] != c)
        return false;
    *rest = span_from(*rest, 1);
    skip_blank(rest);
    return true;
}

bool line_next(struct line_steps *s, struct span *key, struct span *value)
{
    *key = *value = (struct span){ NULL, 0 };
    if (!s->inside) {
        skip_blank(&s->rest);
        s->inside = true;
        if (!take_char(&s->rest, '{') && !take_char(&s->rest, '['))
            return false;
    } else if (!take_char(&s->rest, ',')) {
        return false;
    }
    if (!take(&s->rest, value))
        return false;
    if (!take_char(&s->rest, ':'))
        return true;
    *key = span_cut(*value, 1, value->len - 1);
    return value->len >= 2 && take(&s->rest, value);
}

struct span line_member(struct span object, const char *name)
{
    struct line_steps steps = { object, false };
    struct span key, value;
    while (line_next(&steps, &key, &value))
        if (span_is(key, name))
            return value;
    return (struct span){ NULL, 0 };
}

bool line_null(struct span value)
{
    return value.len == 0 || span_is(value, "null");
}

static int32_t hex4(struct span s)
{
    if (s.len < 4)
        return -1;
    int32_t v = 0;
    for (size_t i = 0; i < 4; i++) {
        char c = s.at[i];
        int32_t d = c >= '0' && c <= '9'   ? c - '0'
                    : c >= 'a' && c <= 'f' ? c - 'a' + 10
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                           : -1;
        if (d < 0)
            return -1;
        v = v * 16 + d;
    }
    return v;
}

/* `s` begins with \u; how many bytes it took. */
static size_t unicode_escape(struct buffer *b, struct span s)
{
    size_t used = 6;
    int32_t c = hex4(span_from(s, 2));
    if (c >= 0xD800 && c < 0xDC00 && s.len >= 12 && s.at[6] == '\\' && s.at[7] == 'u') {
        int32_t low = hex4(span_from(s, 8));
        if (low >= 0xDC00 && low < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            used = 12;
        }
    }
    if (c < 0 || (c >= 0xD800 && c < 0xE000))
        c = 0xFFFD;
    char out[4];
    buffer_add(b, (struct span){ out, utf8_put(c, out) });
    return used;
}

void line_text(struct buffer *b, struct span value)
{
    static const char from[] = "nrtbf", to[] = "\n\r\t\b\f";
    if (value.len < 2 || value.at[0] != '"') {
        buffer_add(b, value);
        return;
    }
    struct span s = span_cut(value, 1, value.len - 1);
    for (size_t i = 0; i < s.len;) {
        const char *hit = memchr(s.at + i, '\\', s.len - i);
        size_t stop = hit != NULL ? (size_t)(hit - s.at) : s.len;
        buffer_add(b, span_cut(s, i, stop));
        if (stop + 1 >= s.len)
            break;
        if (s.at[stop + 1] == 'u') {
            i = stop + unicode_escape(b, span_from(s, stop));
            continue;
        }
        const char *known = strchr(from, s.at[stop + 1]);
        buffer_char(b, known != NULL ? to[known - from] : s.at[stop + 1]);
        i = stop + 2;
    }
}

double line_double(struct span value, double otherwise)
{
    char text[64];
    if (value.len == 0 || value.len >= sizeof(text) || line_null(value))
        return otherwise;
    memcpy(text, value.at, value.len);
    text[value.len] = '\0';
    char *end;
    double number = strtod(text, &end);
    return end == text ? otherwise : number;
}
