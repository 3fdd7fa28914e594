/* intake.h -- bytes -> articles. The first room of the flow.
 *
 * A path (file, archive, folder, "-") becomes a row of articles with key, version, cleaned text and
 * what is said about them; nothing of grammar. What cannot be read is refused by name with the
 * reason, and the next goes on. */
#ifndef DM_INTAKE_INTAKE_H
#define DM_INTAKE_INTAKE_H

#include "article/article.h"
#include "base/buffer.h"

/* The ceilings, each with the reason that it must be finite: memory. */
enum {
    INTAKE_TEXT = 8 * 1024 * 1024,   /* bytes of an article's text */
    INTAKE_LINE = 32 * 1024 * 1024,  /* bytes of one JSON line */
    INTAKE_PAGE = 32 * 1024 * 1024,  /* bytes of one web page */
    INTAKE_HEAD = 64 * 1024,         /* bytes looked at to recognise a format */
    INTAKE_PART = 256 * 1024,        /* bytes of one part of a long text, where parts will do */
    INTAKE_DEPTH = 64,               /* folders below a folder */
    INTAKE_ENTRIES = 4 * 1024 * 1024 /* names in one folder */
};

struct input_options {
    const char *date;   /* ISO date that overrides what inputs state; NULL: none */
    const char *outlet; /* likewise */
    unsigned shard,
        shards;        /* read only every shards-th article, beginning with shard; shards 0: all */
    bool repair_only;  /* mend characters, remove nothing */
    bool in_parts;     /* text and CoNLL-U of any length, several articles from one input */
    bool given_tokens; /* only CoNLL-U, with its own sentences and words; with in_parts */
};

struct input;

/* `path` is a file, a folder or "-". The options (NULL: none) are copied. Files may be compressed,
 * and archives of files. */
dm_status input_open(struct input **out, const char *path, const struct input_options *options,
                     dm_report *why);
/* The next article; *out NULL and DM_OK at the end. On failure `why` names the input, and the next
 * call goes on behind it. */
dm_status input_next(struct input *in, struct article **out, dm_report *why);
void input_free(struct input *in);

/* The bytes of one article as they were found, before anything of them is read, and what is known
 * about them. Reading them is another step, which another process may take. */
struct raw_entry {
    struct span format; /* name of its row in formats.c */
    struct span bytes;
    struct span key;              /* "a.tar:b.html", "a.jsonl:3", an address; `at` NULL: none but
                                   * its hash */
    struct span path;             /* of the file, as people know it, and inside it: for messages */
    struct span url;              /* empty: not said */
    struct span declared_charset; /* likewise: what a server or another envelope said */
    struct date captured;         /* when it was fetched: no article is younger */
    size_t line;                  /* where it begins in a file of many; 0: it is the file */
    uint32_t part;                /* of an input that comes in parts */
    bool conllu;                  /* sentences of CoNLL-U */
};

/* Both steps of input_next, one by one. *end: there are no more; what the entry points at is valid
 * until the next call. */
dm_status input_next_entry(struct input *in, struct raw_entry *out, bool *end, dm_report *why);
/* Its article; `why` names the input. */
dm_status entry_read(struct article **out, const struct raw_entry *e,
                     const struct input_options *options, dm_report *why);

/* Loads what East Asian encodings need from the system's files: once, by who is about to give up
 * files, before there are threads. False: some are missing, and will be read as Windows-1252. */
bool charset_prepare(void);

/* The text of a PDF, by another program, added to `out`: what children without rights can't do. */
dm_status pdf_convert(struct span bytes, struct buffer *out, dm_report *why);

/* A file that somebody else opened; it is not closed. `path` NULL: standard input. `count`: entries
 * met before it, for shards. */
dm_status input_open_file(struct input **out, int fd, const char *path, const char *key,
                          size_t count, const struct input_options *options, dm_report *why);
/* Before the first entry: the file was fetched from `url` on that day, and the server said that its
 * charset is so (NULL: nothing). Texts are copied. */
dm_status input_fetched(struct input *in, const char *url, const char *charset, struct date day,
                        dm_report *why);
size_t input_count(const struct input *in);
/* Entries of archives that were passed over so far, since they hold no text: links, images,
 * requests, answers that were errors. */
size_t input_passed(const struct input *in);
/* The next file of what input_open was given, opened and now the caller's; *fd -1: there are no
 * more. `path` and `key` (NULL: standard input) are valid until the next call. One that can't be
 * opened counts as an entry in *count. For use instead of input_next. */
dm_status input_next_file(struct input *in, int *fd, const char **path, const char **key,
                          size_t *count, dm_report *why);

/* The addresses of a list of feeds (OPML), each with a line end, added to `out`. */
dm_status opml_read(struct span bytes, struct buffer *out, dm_report *why);

/* What an item of a feed is, whether or not it has a text of its own. */
struct feed_item {
    struct span key, link; /* empty: not said */
    size_t text;           /* bytes of its own text, without markup */
};
/* DM_NOT_FOUND: the entry is no item of a feed. It lives in the article, which is made (NULL if
 * it failed). */
dm_status feed_item_look(struct article **a, const struct raw_entry *e, struct feed_item *out,
                         dm_report *why);

/* One article from bytes in memory; `key` NULL: its content hash. */
dm_status intake_read(struct article **out, const void *bytes, size_t n, const char *key,
                      const struct input_options *options, dm_report *why);

#endif
