/* span.h -- a view into text that somebody else owns.
 *
 * Everything the program finds in an article is a span of the article's text: nothing is copied,
 * nothing needs freeing, and each finding can show where it was read. */
#ifndef DM_BASE_SPAN_H
#define DM_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct span {
    const char *at; /* UTF-8, no terminating zero */
    size_t len;
};

#define SPAN(literal) ((struct span){ (literal), sizeof(literal) - 1 })
#define SPAN_FMT(s)   (int)(s).len, (s).at /* for "%.*s" */

static inline struct span span_of(const char *text)
{
    return (struct span){ text, text ? strlen(text) : 0 };
}

static inline bool span_eq(struct span a, struct span b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

static inline bool span_is(struct span a, const char *text)
{
    /* Words are looked for in tables: most differ in the first letter, and none is measured. */
    if (a.len > 0 && text != NULL && a.at[0] != text[0])
        return false;
    return span_eq(a, span_of(text));
}

static inline bool span_starts(struct span a, const char *prefix)
{
    size_t n = strlen(prefix);
    return a.len >= n && memcmp(a.at, prefix, n) == 0;
}

static inline bool span_ends(struct span a, const char *suffix)
{
    size_t n = strlen(suffix);
    return a.len >= n && memcmp(a.at + a.len - n, suffix, n) == 0;
}

static inline struct span span_from(struct span a, size_t start)
{
    return start <= a.len ? (struct span){ a.at + start, a.len - start }
                          : (struct span){ a.at + a.len, 0 };
}

static inline struct span span_cut(struct span a, size_t start, size_t end)
{
    if (end > a.len)
        end = a.len;
    return start <= end ? (struct span){ a.at + start, end - start } : (struct span){ a.at, 0 };
}

/* ASCII white space off both ends. */
struct span span_trim(struct span a);

/* Takes the text up to `delim` off the front of `rest`; false when none is left. */
bool span_next(struct span *rest, char delim, struct span *out);

/* Where `needle` starts in `hay`, or SIZE_MAX. */
size_t span_find(struct span hay, struct span needle);

/* Total order by bytes; for sorting. */
int span_cmp(struct span a, struct span b);

/* ASCII case-insensitive equality. */
bool span_eq_nocase(struct span a, struct span b);

/* FNV-1a; fixed for ever (tables on disk use it). */
uint64_t span_hash(struct span a);

#endif
