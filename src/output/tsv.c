/* tsv.c -- tab-separated values: a tab, line end or backslash inside a cell is written \t, \n, \r,
 * \\, so that every record is one line and every cell one field, whatever the text holds. */
#include "output/output.h"
#include "output/separated.h"

void tsv_cell(struct buffer *out, struct span text)
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
    separated_begin(o, '\t');
}

void output_tsv_record(struct output *o, struct span line)
{
    separated_record(o, line, '\t', tsv_cell);
}
