/* intake.h -- bytes -> articles. The first room of the flow.
 *
 * A path (file, archive, folder, "-") becomes a row of articles with key, version, cleaned text and
 * what is said about them; nothing of grammar. What cannot be read is refused by name with the
 * reason, and the next goes on. */
#ifndef DM_INTAKE_INTAKE_H
#define DM_INTAKE_INTAKE_H

#include "article/article.h"

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
/* A descriptor that is open already, and is closed with the input; `key` names what it is, NULL:
 * standard input. */
dm_status input_open_fd(struct input **out, int fd, const char *key,
                        const struct input_options *options, dm_report *why);
/* The next article; *out NULL and DM_OK at the end. On failure `why` names the input, and the next
 * call goes on behind it. */
dm_status input_next(struct input *in, struct article **out, dm_report *why);
void input_free(struct input *in);

/* input_next is these two in a row, for who unpacks and reads in different processes. */

/* What a path holds, before anything of it was parsed: the bytes of one article, and what is said
 * about them from outside. */
struct input_entry {
    struct span bytes;
    const char *format; /* its name; format_named */
    const char *key;    /* "news.tar:a.html", "a.jsonl:3", an address; NULL: none but its hash */
    const char *place;  /* for errors: the path as given, and what is inside it */
    size_t line;        /* of its first byte in the file, for errors; 0: the whole of it */
    uint32_t part;      /* of an input that comes in parts */
    struct span url;    /* empty: not said */
    struct span declared_charset; /* likewise: what a server or another envelope said */
    struct date captured;         /* when it was fetched: no article is younger */
};

/* The next entry, valid until the next call, or *end. On failure as input_next. */
dm_status input_next_entry(struct input *in, struct input_entry *out, bool *end, dm_report *why);
/* Its article. `why` names it. */
dm_status entry_article(struct article **out, const struct input_entry *e,
                        const struct input_options *options, dm_report *why);
/* Entries of archives that were passed over so far, since they hold no text: links, images,
 * requests, answers that were errors. */
size_t input_passed(const struct input *in);

/* One article from bytes in memory; `key` NULL: its content hash. */
dm_status intake_read(struct article **out, const void *bytes, size_t n, const char *key,
                      const struct input_options *options, dm_report *why);

#endif
