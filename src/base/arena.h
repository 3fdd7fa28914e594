/* arena.h -- memory with one owner and one end.
 *
 * An article owns one arena: everything found in it lives there and dies in one call. Built with
 * -DDM_ARENA_MALLOC each request is its own malloc, so that the address sanitizer sees an overrun
 * inside an arena. */
#ifndef DM_BASE_ARENA_H
#define DM_BASE_ARENA_H

#include "base/span.h"

#include <stdarg.h>

struct arena_block;

struct arena {
    struct arena_block *blocks; /* newest first */
    size_t used, room;          /* of the newest block */
    size_t total;               /* bytes asked of the system; for limits and reports */
    bool failed;                /* no memory at some point: for those who ask once, at the end */
};

/* Zeroed, aligned to 16; NULL: no memory. `size` 0 gives a valid pointer. */
void *arena_alloc(struct arena *a, size_t size);
/* Same for `n` things of `size`; NULL also when n * size overflows. */
void *arena_array(struct arena *a, size_t n, size_t size);
#define arena_new(a, type, n) ((type *)arena_array((a), (n), sizeof(type)))

/* A copy with a terminating zero behind it (not counted in len). `at` is NULL without memory. */
struct span arena_copy(struct arena *a, struct span s);
/* A formatted string; `at` is NULL without memory. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
struct span
arena_printf(struct arena *a, const char *format, ...);

/* Makes room for at least `need` items in a growing array; false: no memory. The old array stays in
 * the arena until its end. */
bool arena_grow(struct arena *a, void **items, size_t *room, size_t need, size_t size);

void arena_clear(struct arena *a); /* frees all; the arena can be used again */

#endif
