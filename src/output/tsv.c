/* tsv.c -- tab-separated values: a tab, line end or backslash inside a cell is written \t, \n, \r,
 * \\, so that every record is one line and every cell one field, whatever the text holds. */
#include "output/columns.h"
#include "output/output.h"

static void cell(struct buffer *out, struct span text)
{
    static const char special[] = "\t\n\r\\", letters[] = "tnr\\";
    size_t done = 0;
    for (size_t i = 0; i < text.len; i++) {
        const char *hit = memchr(special, text.at[i], 4);
        if (hit == NULL)
            continue;
        buffer_add(out, span_cut(text, done, i));
        buffer_char(out, '\\');
        buffer_char(out, letters[hit - special]);
        done = i + 1;
    }
    buffer_add(out, span_from(text, done));
}

void output_tsv_begin(struct output *o)
{
    struct column columns[COLUMNS_MAX];
    size_t n = columns_of(o->kind, columns);
    for (size_t i = 0; i < n; i++) {
        buffer_text(&o->out, i > 0 ? "\t" : "");
        column_header(&o->out, &columns[i]);
    }
    buffer_char(&o->out, '\n');
}

void output_tsv_record(struct output *o, struct span line)
{
    struct column columns[COLUMNS_MAX];
    size_t n = columns_of(o->kind, columns);
    struct buffer text = { 0 };
    for (size_t i = 0; i < n; i++) {
        buffer_text(&o->out, i > 0 ? "\t" : "");
        buffer_empty(&text);
        column_cell(&text, &columns[i], line);
        o->out.failed = o->out.failed || text.failed;
        cell(&o->out, buffer_span(&text));
    }
    buffer_char(&o->out, '\n');
    buffer_clear(&text);
}
