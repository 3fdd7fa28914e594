/* json.c -- one array, a record on a line. */
#include "output/output.h"

void output_json_begin(struct output *o)
{
    buffer_text(&o->out, "[");
}

void output_json_record(struct output *o, struct span line)
{
    buffer_text(&o->out, o->records > 0 ? ",\n" : "\n");
    buffer_add(&o->out, line);
}

void output_json_end(struct output *o)
{
    buffer_text(&o->out, o->records > 0 ? "\n]\n" : "]\n");
}
