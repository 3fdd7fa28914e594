/* arena.c -- blocks of doubling size, handed out front to back. */
#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>

enum { FIRST_BLOCK = 16 * 1024, LARGEST_BLOCK = 1024 * 1024 };

struct arena_block {
    struct arena_block *next;
    size_t size;
    _Alignas(16) char bytes[];
};

static struct arena_block *block_new(struct arena *a, size_t size)
{
    struct arena_block *b = size <= SIZE_MAX - sizeof *b ? calloc(1, sizeof *b + size) : NULL;
    if (b == NULL) {
        a->failed = true;
        return NULL;
    }
    b->size = size;
    b->next = a->blocks;
    a->blocks = b;
    a->total += size;
    return b;
}

void *arena_alloc(struct arena *a, size_t size)
{
#ifdef DM_ARENA_MALLOC
    struct arena_block *b = block_new(a, size ? size : 1);
    return b ? b->bytes : NULL;
#else
    if (size > SIZE_MAX - 15)
        return NULL;
    size = (size + 15) & ~(size_t)15;
    if (size > a->room - a->used || a->blocks == NULL) {
        size_t want = a->room ? a->room * 2 : FIRST_BLOCK;
        if (want > LARGEST_BLOCK)
            want = LARGEST_BLOCK;
        if (want < size)
            want = size;
        if (block_new(a, want) == NULL)
            return NULL;
        a->used = 0;
        a->room = want;
    }
    void *p = a->blocks->bytes + a->used;
    a->used += size;
    return p;
#endif
}

void *arena_array(struct arena *a, size_t n, size_t size)
{
    if (size != 0 && n > SIZE_MAX / size)
        return NULL;
    return arena_alloc(a, n * size);
}

struct span arena_copy(struct arena *a, struct span s)
{
    char *p = s.len < SIZE_MAX ? arena_alloc(a, s.len + 1) : NULL;
    if (p == NULL)
        return (struct span){ NULL, 0 };
    if (s.len > 0)
        memcpy(p, s.at, s.len);
    return (struct span){ p, s.len };
}

struct span arena_printf(struct arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *p = n >= 0 ? arena_alloc(a, (size_t)n + 1) : NULL;
    if (p != NULL)
        (void)vsnprintf(p, (size_t)n + 1, format, again);
    va_end(again);
    return p ? (struct span){ p, (size_t)n } : (struct span){ NULL, 0 };
}

bool arena_grow(struct arena *a, void **items, size_t *room, size_t need, size_t size)
{
    if (need <= *room)
        return true;
    size_t want = *room ? *room : 16;
    while (want < need) {
        if (want > SIZE_MAX / 2)
            return false;
        want *= 2;
    }
    void *bigger = arena_array(a, want, size);
    if (bigger == NULL)
        return false;
    if (*room > 0)
        memcpy(bigger, *items, *room * size);
    *items = bigger;
    *room = want;
    return true;
}

void arena_clear(struct arena *a)
{
    struct arena_block *b = a->blocks;
    while (b != NULL) {
        struct arena_block *next = b->next;
        free(b);
        b = next;
    }
    *a = (struct arena){ 0 };
}
