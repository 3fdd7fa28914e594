/* format.h -- what the files of this room share: one file and one row per input format. */
#ifndef DM_INTAKE_FORMAT_H
#define DM_INTAKE_FORMAT_H

#include "intake/intake.h"
#include "intake/source.h"
#include "base/buffer.h"

/* Where the cutting of a file of several articles stands; all zero at its beginning. */
struct cutter {
    struct buffer head; /* what each article needs of the file's beginning: columns, the feed */
    struct buffer tail; /* and what stands behind each */
    struct buffer one;  /* the article cut last, in the form of a file that holds it alone */
    size_t line;        /* where it begins, from 1 */
    size_t number;      /* its number in the file, from 1 */
    char item[64], root[64]; /* names of a feed's elements */
    size_t columns;          /* of a table */
    char delimiter;
    bool begun, closed, passing;
};

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
    /* Files with several articles: cuts off the next one, which `read` takes, valid until the next
     * call; `at` NULL at the end. After a failure the next call goes on behind what was damaged,
     * but for DM_IO and DM_NO_MEMORY. NULL: one article a file, or a line. */
    dm_status (*next)(struct cutter *c, struct source *s, struct span *one, dm_report *why);
};

int plain_sniff(struct span head);
int jsonl_sniff(struct span head);
int html_sniff(struct span head);
int csv_sniff(struct span head);
int feed_sniff(struct span head);
int mail_sniff(struct span head);
int mbox_sniff(struct span head);
int markdown_sniff(struct span head);
int pdf_sniff(struct span head);
dm_status plain_read(struct article *a, struct span bytes, const struct input_options *options,
                     dm_report *why);
dm_status jsonl_read(struct article *a, struct span bytes, const struct input_options *options,
                     dm_report *why);
dm_status html_read(struct article *a, struct span bytes, const struct input_options *options,
                    dm_report *why);
dm_status csv_read(struct article *a, struct span bytes, const struct input_options *options,
                   dm_report *why);
dm_status csv_next(struct cutter *c, struct source *s, struct span *one, dm_report *why);
dm_status feed_read(struct article *a, struct span bytes, const struct input_options *options,
                    dm_report *why);
dm_status feed_next(struct cutter *c, struct source *s, struct span *one, dm_report *why);
dm_status mail_read(struct article *a, struct span bytes, const struct input_options *options,
                    dm_report *why);
dm_status mbox_next(struct cutter *c, struct source *s, struct span *one, dm_report *why);
dm_status markdown_read(struct article *a, struct span bytes, const struct input_options *options,
                        dm_report *why);
dm_status pdf_read(struct article *a, struct span bytes, const struct input_options *options,
                   dm_report *why);
int pdf_text_sniff(struct span head);
dm_status pdf_text_read(struct article *a, struct span bytes, const struct input_options *options,
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

/* cut.c */
enum { CUT_WINDOW = 64 * 1024 };
/* What of a source lies open, beginning with `least` bytes; more of it: *more false when there is
 * none, or `limit` is reached. The window is valid until the next call with its source. */
dm_status window_open(struct source *s, struct span *window, dm_report *why);
dm_status window_grow(struct source *s, struct span *window, size_t limit, bool *more,
                      dm_report *why);
/* The one article of bytes in memory that may hold several, then an error. */
dm_status cut_only(struct cutter *c, const struct format *format, struct span all, struct span *one,
                   dm_report *why);
void cutter_clear(struct cutter *c);

/* jsonl.c: a field's name as it is written there, whatever its case; NULL: none of ours. And
 * whether it holds an article. */
const char *field_name(struct span name);
bool field_is_text(const char *name);
/* A string of JSON, with its quotation marks. */
void json_quote(struct buffer *out, struct span s);

/* charset.c: bytes to UTF-8 in the arena, with what the article's declared_charset says, and the
 * page or XML document itself if it is `markup`; what was decoded from what is noted in repairs.
 * False: no memory. */
bool article_decode(struct article *a, struct span bytes, bool markup, struct span *out);
/* The same without an article; `note` empty: it was UTF-8. */
bool charset_decode_declared(struct arena *arena, struct span bytes, struct span declared,
                             struct span *out, struct span *note);
/* The same with nothing declared; `note` NULL: it was UTF-8. */
bool charset_decode(struct arena *arena, struct span bytes, struct span *out, const char **note);
/* The character of a Windows-1252 byte; bytes without one keep their number (as WHATWG has it). */
int32_t cp1252_char(unsigned char byte);
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

/* lines.c: why a line (trimmed; `before` is the last that was not empty, `number` its own, from 0)
 * is no part of the article; NULL: it is. */
const char *line_furniture(struct span line, struct span before, size_t number);
/* Of a page, where the line is an element of its own: boxes, credits, cross-links. */
bool line_is_box(struct span line);
/* At the head of a page's article: who wrote it, when, and nothing else. */
bool line_is_byline(struct span line);
/* A heading that leads away from the article: "Related stories". */
bool line_leads_away(struct span line);

/* dates.c */
/* Month, day, year and weekday as far as `s` begins with a written date; the bytes read, 0: none.
 */
struct written_date {
    int year, month, day, weekday; /* 0: not said */
};
size_t date_written(struct span s, struct written_date *out);
/* Any of the forms in which feeds and pages give dates: ISO, RFC 822, written. */
bool date_any(struct span s, struct date *out);
/* language.c: language and foreign. */
void article_language(struct article *a);
/* datelines.c: dateline, stated date, date from the address, title line, doubts. After the format
 * has spoken. */
void article_headers(struct article *a, const struct input_options *options);

#endif
