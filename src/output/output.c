/* output.c -- the table of formats. */
#include "output/output.h"

const struct output_format output_formats[] = {
    { "table", "columns that fit the terminal", NULL, output_table_record, output_table_end },
    { "csv", "comma-separated values with a header", output_csv_begin, output_csv_record, NULL },
    { "tsv", "tab-separated values with a header", output_tsv_begin, output_tsv_record, NULL },
    { "json", "one JSON array", output_json_begin, output_json_record, output_json_end },
    { "jsonl", "one JSON object a line", NULL, output_jsonl_record, NULL },
    { NULL, NULL, NULL, NULL, NULL },
};

const struct output_format export_formats[] = {
    { "plover", "PLOVER's JSON, an event a line", NULL, output_plover_record, NULL },
    { "cameo", "tab-separated dyads with CAMEO codes, a pair of actors a line", output_cameo_begin,
      output_cameo_record, NULL },
    { NULL, NULL, NULL, NULL, NULL },
};

const struct output_format *output_format(const char *name)
{
    for (const struct output_format *f = output_formats; f->name != NULL; f++)
        if (strcmp(f->name, name) == 0)
            return f;
    return NULL;
}

void output_begin(struct output *o, const struct output_format *format, enum record_kind kind,
                  size_t width)
{
    *o = (struct output){ .format = format, .kind = kind, .width = width };
    if (format->begin != NULL)
        format->begin(o);
}

void output_record(struct output *o, struct span line)
{
    o->format->record(o, line);
    o->records++;
}

void output_end(struct output *o)
{
    if (o->format->end != NULL)
        o->format->end(o);
}

void output_clear(struct output *o)
{
    output_table_clear(o);
    buffer_clear(&o->out);
}
