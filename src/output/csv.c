/* csv.c -- comma-separated values as in RFC 4180, but for the line ends, which are single. */
#include "output/columns.h"
#include "output/output.h"

static void cell(struct buffer *out, struct span text)
{
    bool plain = true;
    for (size_t i = 0; i < text.len; i++)
        plain = plain && memchr(",\"\n\r", text.at[i], 4) == NULL;
    if (plain) {
        buffer_add(out, text);
        return;
    }
    buffer_char(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] == '"')
            buffer_char(out, '"');
        buffer_char(out, text.at[i]);
    }
    buffer_char(out, '"');
}

void output_csv_begin(struct output *o)
{
    struct column columns[COLUMNS_MAX];
    size_t n = columns_of(o->kind, columns);
    for (size_t i = 0; i < n; i++) {
        buffer_text(&o->out, i > 0 ? "," : "");
        column_header(&o->out, &columns[i]);
    }
    buffer_char(&o->out, '\n');
}

void output_csv_record(struct output *o, struct span line)
{
    struct column columns[COLUMNS_MAX];
    size_t n = columns_of(o->kind, columns);
    struct buffer text = { 0 };
    for (size_t i = 0; i < n; i++) {
        buffer_text(&o->out, i > 0 ? "," : "");
        buffer_empty(&text);
        column_cell(&text, &columns[i], line);
        o->out.failed = o->out.failed || text.failed;
        cell(&o->out, buffer_span(&text));
    }
    buffer_char(&o->out, '\n');
    buffer_clear(&text);
}
