/* line_read.h -- looks into the lines that line.c wrote, without building a tree.
 *
 * It reads our own lines, and whatever JSON the field `extra` carries: a value is skipped by
 * counting brackets, so no depth of nesting can hurt. Anything malformed reads as absent. */
#ifndef DM_OUTPUT_LINE_READ_H
#define DM_OUTPUT_LINE_READ_H

#include "base/buffer.h"

/* Steps through an object or an array: set `rest` to its text, then call until false. `key` is
 * empty in an array; it is not unescaped. Values are raw JSON text. */
struct line_steps {
    struct span rest;
    bool inside;
};
bool line_next(struct line_steps *s, struct span *key, struct span *value);

/* The raw value of a member; `at` is NULL when absent. */
struct span line_member(struct span object, const char *name);
bool line_null(struct span value); /* also when absent */
/* Appends a string's text, its escapes undone; anything else as it stands. */
void line_text(struct buffer *b, struct span value);
/* The number, or `otherwise` when it is none. */
double line_double(struct span value, double otherwise);

#endif
