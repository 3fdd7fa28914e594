/* jsonl.c -- the stored lines as they are. */
#include "output/output.h"

void output_jsonl_record(struct output *o, struct span line)
{
    buffer_add(&o->out, line);
    buffer_char(&o->out, '\n');
}
