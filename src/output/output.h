/* output.h -- records -> what people and programs read.
 *
 * A record becomes one line of JSON (record_line); that line is what the store keeps, and every
 * format is made from it. Adding a format is a file and a row in output.c. Nothing here prints: a
 * format appends to a buffer that its caller writes out. */
#ifndef DM_OUTPUT_OUTPUT_H
#define DM_OUTPUT_OUTPUT_H

#include "base/buffer.h"
#include "records/record.h"

/* Appends the record as one line of JSON, without the line's end: `record` first, then the fields
 * in the order of the contract's table, every field present. */
void record_line(struct buffer *b, const struct record *r);
/* A string with its quotation marks; a number in the shortest form that reads back the same. */
void line_string(struct buffer *b, struct span text);
void line_number(struct buffer *b, double number);

struct output;

struct output_format {
    const char *name, *what;
    void (*begin)(struct output *o);
    void (*record)(struct output *o, struct span line);
    void (*end)(struct output *o);
};

struct output {
    const struct output_format *format;
    enum record_kind kind;
    size_t width;      /* of the terminal, in columns */
    bool no_date;      /* leave the table's column `date` out: it stands above */
    struct buffer out; /* what was made so far; the caller writes it out and empties it */
    size_t records;
    struct span document; /* line of the document that the record is of, or empty; exports use it */
    struct output_table *table; /* of the `table` format: rows that wait for their widths */
};

extern const struct output_format output_formats[];          /* ends with a NULL name */
const struct output_format *output_format(const char *name); /* NULL: none of that name */

extern const struct output_format export_formats[]; /* of others, for `export`: events only */

/* Records of one kind, in one format. Between begin and end, output_record for each line. */
void output_begin(struct output *o, const struct output_format *format, enum record_kind kind,
                  size_t width);
void output_record(struct output *o, struct span line);
void output_end(struct output *o);   /* the last bytes are in `out` now */
void output_clear(struct output *o); /* frees all */

/* The formats, one file each. */
void output_jsonl_record(struct output *o, struct span line);
void output_json_begin(struct output *o);
void output_json_record(struct output *o, struct span line);
void output_json_end(struct output *o);
void output_csv_begin(struct output *o);
void output_csv_record(struct output *o, struct span line);
void output_tsv_begin(struct output *o);
void output_tsv_record(struct output *o, struct span line);
void output_table_record(struct output *o, struct span line);
void output_table_end(struct output *o);
void output_table_clear(struct output *o);
void output_plover_record(struct output *o, struct span line);
void output_cameo_begin(struct output *o);
void output_cameo_record(struct output *o, struct span line);

#endif
