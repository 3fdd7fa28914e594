/* csv.c -- comma-separated values as in RFC 4180, but for the line ends, which are single. */
#include "output/output.h"
#include "output/separated.h"

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
    separated_begin(o, ',');
}

void output_csv_record(struct output *o, struct span line)
{
    separated_record(o, line, ',', cell);
}
