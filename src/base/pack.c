/* pack.c -- see pack.h. Numbers take seven bits a byte, the lowest first; most are small. */
#include "base/pack.h"

enum { NUMBER_BYTES = 10 };

void pack_number(struct buffer *b, uint64_t number)
{
    char bytes[NUMBER_BYTES];
    size_t n = 0;
    for (; number >= 0x80; number >>= 7)
        bytes[n++] = (char)(unsigned char)(number | 0x80);
    bytes[n++] = (char)(unsigned char)number;
    buffer_add(b, (struct span){ bytes, n });
}

void pack_double(struct buffer *b, double number)
{
    char bytes[sizeof number];
    memcpy(bytes, &number, sizeof number);
    buffer_add(b, (struct span){ bytes, sizeof bytes });
}

void pack_span(struct buffer *b, struct span s)
{
    pack_number(b, s.at != NULL ? (uint64_t)s.len + 1 : 0);
    if (s.at != NULL)
        buffer_add(b, s);
}

static uint64_t spoiled(struct unpack *u)
{
    u->bad = true;
    u->rest = (struct span){ "", 0 };
    return 0;
}

uint64_t unpack_number(struct unpack *u)
{
    uint64_t number = 0;
    for (size_t i = 0; i < u->rest.len && i < NUMBER_BYTES; i++) {
        unsigned char c = (unsigned char)u->rest.at[i];
        if (i == NUMBER_BYTES - 1 && c > 1)
            break; /* more than 64 bits */
        number |= (uint64_t)(c & 0x7F) << (7 * i);
        if (c < 0x80) {
            u->rest = span_from(u->rest, i + 1);
            return number;
        }
    }
    return spoiled(u);
}

double unpack_double(struct unpack *u)
{
    double number = 0;
    if (u->rest.len < sizeof number) {
        (void)spoiled(u);
        return 0;
    }
    memcpy(&number, u->rest.at, sizeof number);
    u->rest = span_from(u->rest, sizeof number);
    return number;
}

struct span unpack_span(struct unpack *u)
{
    uint64_t len = unpack_number(u);
    if (u->bad || len == 0)
        return (struct span){ NULL, 0 };
    if (--len > u->rest.len) {
        (void)spoiled(u);
        return (struct span){ NULL, 0 };
    }
    struct span out = { u->rest.at, (size_t)len };
    u->rest = span_from(u->rest, (size_t)len);
    return out;
}

size_t unpack_count(struct unpack *u)
{
    uint64_t n = unpack_number(u);
    return (size_t)(n <= u->rest.len ? n : spoiled(u));
}

bool unpack_done(const struct unpack *u)
{
    return !u->bad && u->rest.len == 0;
}
