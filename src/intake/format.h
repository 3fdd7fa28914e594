/* format.h -- what the files of this room share: one file and one row per input format. */
#ifndef DM_INTAKE_FORMAT_H
#define DM_INTAKE_FORMAT_H

#include "intake/intake.h"

struct format {
    const char *name, *what;
    /* How sure it is, 0 (no) to 3, from the first bytes; the surest wins, the first row on a tie.
     */
    int (*sniff)(struct span head);
    /* Fills given, text, pieces and what the format says of the article from one article's bytes.
     */
    dm_status (*read)(struct article *a, struct span bytes, const struct input_options *options,
                      dm_report *why);
    size_t limit; /* most bytes of one article */
    bool by_line; /* one article a line */
};

int plain_sniff(struct span head);
int jsonl_sniff(struct span head);
int html_sniff(struct span head);
dm_status plain_read(struct article *a, struct span bytes, const struct input_options *options,
                     dm_report *why);
dm_status jsonl_read(struct article *a, struct span bytes, const struct input_options *options,
                     dm_report *why);
dm_status html_read(struct article *a, struct span bytes, const struct input_options *options,
                    dm_report *why);
/* The page of an `html` field: as html_read, of text that is UTF-8 already; fields that are set
 * stay. */
dm_status html_read_text(struct article *a, struct span source, const struct input_options *options,
                         dm_report *why);

/* The format of what begins with `head`; NULL: none, and `why` says what it is ("a PNG image, not
 * text"). */
const struct format *format_of(struct span head, dm_report *why);

const struct format *format_plain(void);             /* text as it stands */
const struct format *format_named(struct span name); /* NULL: none of that name */
/* Puts place and line before the reason; line 0: the whole. */
dm_status fail_at(dm_report *why, dm_status status, struct span path, size_t line);

/* charset.c: bytes to UTF-8 in the arena; `note` (NULL when nothing was decoded) says from what. */
bool charset_decode(struct arena *arena, struct span bytes, struct span *out, const char **note);
/* The character of a Windows-1252 byte; bytes without one keep their number (as WHATWG has it). */
int32_t cp1252_char(unsigned char byte);
/* The byte of a character read as Windows-1252, or -1. */
int cp1252_byte(int32_t c);
/* The first `most` bytes of valid UTF-8, without half a character at the end. */
struct span cut_text(struct span s, size_t most);
bool looks_utf16(struct span head, bool *big_endian);

/* mend.c: a->given's text -> a->text with a->pieces. `text` is what to clean (a->given, or text
 * taken from it, with its pieces into a->given; NULL: the same bytes). */
dm_status mend_text(struct article *a, struct span text, const struct source_piece *pieces,
                    size_t n_pieces, const struct input_options *options, dm_report *why);
/* Adds a sentence to repairs or removed; false: no memory. */
bool note_repair(struct article *a, struct span note);
bool note_removed(struct article *a, struct span note);

/* dates.c */
/* Month, day, year and weekday as far as `s` begins with a written date; the bytes read, 0: none.
 */
struct written_date {
    int year, month, day, weekday; /* 0: not said */
};
size_t date_written(struct span s, struct written_date *out);
/* Any of the forms in which feeds and pages give dates: ISO, RFC 822, written. */
bool date_any(struct span s, struct date *out);
/* Dateline, stated date, date from the address, title line, doubts. After the format has spoken. */
void article_headers(struct article *a, const struct input_options *options);

#endif
