/* builder.h -- the growing arrays of an image that is being built from text. Used by build.c and
 * frames.c. */
#ifndef DM_LEXICON_BUILDER_H
#define DM_LEXICON_BUILDER_H

#include "base/map.h"
#include "lexicon/lexicon.h"

struct vec {
    void *items;
    uint32_t n, room;
};

struct builder {
    struct arena arena;
    struct vec pool, entries, rows, terms, names, steps, paths, arguments, frames, words, examples;
    struct vec sites;
    struct vec time_tables, time_phrases, time_rules, time_ops, time_presets;
    struct map strings; /* text -> offset in the pool */
    struct map sets;    /* name -> entry */
    struct map places;  /* code and name -> entry */
    struct map defines; /* likewise, of times */
    struct buffer *mistakes;
    int n_mistakes;
    bool no_memory;
    struct span file; /* being read */
    struct str file_str;
};

/* Room for `n` more items of `size`, zeroed; NULL: no memory (noted). */
void *vec_push(struct builder *b, struct vec *v, uint32_t n, size_t size);
#define PUSH(b, v, type)  ((type *)vec_push((b), &(b)->v, 1, sizeof(type)))
#define AT(b, v, type, i) (&((type *)(b)->v.items)[i])

struct str builder_string(struct builder *b, struct span s);
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
void builder_mistake(struct builder *b, uint32_t line, const char *format, ...);

/* Tables, definitions and rules of times, once all files were read (times.c). */
void times_compile(struct builder *b);

#endif
