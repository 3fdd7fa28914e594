/* separated.h -- the writer of delimiter-separated values; a format gives its mark and how it
 * quotes a cell. */
#ifndef DM_OUTPUT_SEPARATED_H
#define DM_OUTPUT_SEPARATED_H

#include "output/output.h"

/* Appends the cell's text so that neither the mark nor a line's end in it can be taken for one of
 * the format's. */
typedef void separated_cell(struct buffer *out, struct span text);

/* That of tab-separated values (tsv.c). */
void tsv_cell(struct buffer *out, struct span text);

void separated_begin(struct output *o, char mark);
void separated_record(struct output *o, struct span line, char mark, separated_cell *cell);

#endif
