/* fuzz.h -- what the targets share: a file in this folder is a target of libFuzzer. */
#ifndef DM_FUZZ_H
#define DM_FUZZ_H

#include "base/utf8.h"
#include "intake/format.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static inline void must(bool fine, const char *what)
{
    if (fine)
        return;
    fprintf(stderr, "%s\n", what);
    abort();
}

/* The map of a mended text: in order, and only of bytes that are the same. */
static inline void must_map(const struct article *a)
{
    size_t text = 0, given = 0;
    for (size_t i = 0; i < a->n_pieces; i++) {
        const struct source_piece *p = &a->pieces[i];
        must(p->len > 0 && p->text >= text && p->given >= given, "pieces out of order");
        text = (size_t)p->text + p->len;
        given = (size_t)p->given + p->len;
        must(text <= a->text.len && given <= a->given.len, "a piece beyond the end");
        must(memcmp(a->text.at + p->text, a->given.at + p->given, p->len) == 0,
             "a piece of other bytes");
    }
}

#endif
