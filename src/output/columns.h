/* columns.h -- a record's line as flat columns, for csv and tsv, and as short cells for people.
 *
 * An entity becomes two columns (code with sector, and name), a place four, an office's or role's
 * body two; lists are joined by "; ", spans written 12-20. */
#ifndef DM_OUTPUT_COLUMNS_H
#define DM_OUTPUT_COLUMNS_H

#include "output/line_read.h"
#include "records/record.h"

#define COLUMNS_MAX 64

struct column {
    const char *field;  /* of the JSON line */
    const char *suffix; /* behind the field's name: "_name", or "" */
    const char *part;   /* member of the field's object, or NULL: the whole */
};

/* The columns of a kind; how many. */
size_t columns_of(enum record_kind kind, struct column out[COLUMNS_MAX]);
void column_header(struct buffer *b, const struct column *c);
void column_cell(struct buffer *b, const struct column *c, struct span line);

/* Who it is, as shortly as can be said: "TUR:GOV", else the name, else the words; a list is joined
 * by ", ". */
void cell_code(struct buffer *b, struct span entities, const char *between);
/* The name, else the words. */
void cell_name(struct buffer *b, struct span entities, const char *between);
/* Any value: a string's text, lists joined by "; ", objects as key=value. */
void cell_value(struct buffer *b, struct span value);

#endif
