/* pack.h -- numbers and texts as bytes, for another process, and back.
 *
 * What comes back may have been written by a process that hostile bytes have taken over: every
 * length is held against what is there, and one mistake makes all that follows bad. */
#ifndef DM_BASE_PACK_H
#define DM_BASE_PACK_H

#include "base/buffer.h"

void pack_number(struct buffer *b, uint64_t number);
void pack_double(struct buffer *b, double number);
/* A span without `at` comes back without. */
void pack_span(struct buffer *b, struct span s);

struct unpack {
    struct span rest;
    bool bad; /* something was missing or too long: asked once at the end */
};

uint64_t unpack_number(struct unpack *u); /* 0 once bad */
double unpack_double(struct unpack *u);
struct span unpack_span(struct unpack *u); /* points into the packed bytes */
/* How many things follow, each of at least one byte: never more than the bytes that are left. */
size_t unpack_count(struct unpack *u);
/* Whether all was taken and nothing was bad. */
bool unpack_done(const struct unpack *u);

#endif
