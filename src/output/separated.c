/* separated.c -- see separated.h. A header of the columns' names, then a line a record. */
#include "output/separated.h"

#include "output/columns.h"

void separated_begin(struct output *o, char mark)
{
    struct column columns[COLUMNS_MAX];
    size_t n = columns_of(o->kind, columns);
    for (size_t i = 0; i < n; i++) {
        if (i > 0)
            buffer_char(&o->out, mark);
        column_header(&o->out, &columns[i]);
    }
    buffer_char(&o->out, '\n');
}

void separated_record(struct output *o, struct span line, char mark, separated_cell *cell)
{
    struct column columns[COLUMNS_MAX];
    size_t n = columns_of(o->kind, columns);
    struct buffer text = { 0 };
    for (size_t i = 0; i < n; i++) {
        if (i > 0)
            buffer_char(&o->out, mark);
        buffer_empty(&text);
        column_cell(&text, &columns[i], line);
        o->out.failed = o->out.failed || text.failed;
        cell(&o->out, buffer_span(&text));
    }
    buffer_char(&o->out, '\n');
    buffer_clear(&text);
}
