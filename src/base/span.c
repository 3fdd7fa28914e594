/* span.c -- the few operations on views that are too long for the header. */
#include "base/span.h"

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

struct span span_trim(struct span a)
{
    while (a.len > 0 && is_space(a.at[0]))
        a.at++, a.len--;
    while (a.len > 0 && is_space(a.at[a.len - 1]))
        a.len--;
    return a;
}

bool span_next(struct span *rest, char delim, struct span *out)
{
    if (rest->at == NULL)
        return false;
    const char *hit = rest->len ? memchr(rest->at, delim, rest->len) : NULL;
    *out = (struct span){ rest->at, hit ? (size_t)(hit - rest->at) : rest->len };
    *rest = hit ? (struct span){ hit + 1, rest->len - out->len - 1 } : (struct span){ NULL, 0 };
    return true;
}

size_t span_find(struct span hay, struct span needle)
{
    if (needle.len == 0)
        return 0;
    for (size_t i = 0; i + needle.len <= hay.len; i++) {
        const char *hit = memchr(hay.at + i, needle.at[0], hay.len - needle.len - i + 1);
        if (hit == NULL)
            return SIZE_MAX;
        i = (size_t)(hit - hay.at);
        if (memcmp(hit, needle.at, needle.len) == 0)
            return i;
    }
    return SIZE_MAX;
}

int span_cmp(struct span a, struct span b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int c = n ? memcmp(a.at, b.at, n) : 0;
    if (c != 0)
        return c;
    return a.len < b.len ? -1 : a.len > b.len;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool span_eq_nocase(struct span a, struct span b)
{
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++)
        if (lower(a.at[i]) != lower(b.at[i]))
            return false;
    return true;
}

uint64_t span_hash(struct span a)
{
    uint64_t h = 14695981039346656037ULL;
    for (size_t i = 0; i < a.len; i++)
        h = (h ^ (unsigned char)a.at[i]) * 1099511628211ULL;
    return h;
}
