/* archive.h -- files that hold others: tar, and the WARC and WET of crawlers. Streamed: one entry
 * at a time, in the order of the archive. */
#ifndef DM_INTAKE_ARCHIVE_H
#define DM_INTAKE_ARCHIVE_H

#include "intake/source.h"
#include "base/buffer.h"
#include "base/calendar.h"

enum {
    ARCHIVE_DEPTH = 2,             /* archives inside archives */
    ARCHIVE_NAME = 4096,           /* bytes of an entry's name */
    ARCHIVE_HEAD = 1024 * 1024,    /* bytes of what is said about an entry */
    WARC_RECORD = 34 * 1024 * 1024 /* bytes of a record that is read */
};

/* What is said about the entry that comes next. Valid until the next call. */
struct archive_entry {
    struct span name;     /* a path, or an address; valid UTF-8 without controls */
    bool address;         /* name is one: it's the key by itself */
    struct span charset;  /* as declared; empty: not declared */
    struct date captured; /* when it was fetched */
    bool whole;           /* what is damaged is refused, since a record is one thing */
};

struct archive {
    const struct archive_kind *kind;
    struct source from;
    uint64_t left; /* bytes of the entry that its reader has not taken, */
    uint64_t pad;  /* and of what fills up its last block */
    bool gap;      /* after damage: the next entry is to be looked for */
    bool begun;    /* an entry or its head was met */
    bool ended;    /* the end mark was met */
    bool over;     /* nothing more comes */
    size_t passed; /* entries passed over that hold no text: folders, links, images, requests */
    struct buffer name, charset, body;
    struct span held; /* WARC: the entry's bytes, or those of body */
};

struct archive_kind {
    const char *name;
    bool (*sniff)(struct span head);
    /* To the next entry that may hold text. On failure the next call goes on behind it. */
    dm_status (*next)(struct archive *a, struct archive_entry *out, bool *end, dm_report *why);
    /* Its bytes; to be closed before the next entry. */
    dm_status (*open)(struct archive *a, struct source *out, dm_report *why);
};

extern const struct archive_kind archive_tar, archive_warc;

/* The kind of archive that begins so, or NULL. */
const struct archive_kind *archive_sniff(struct span head);
/* Takes the source over. */
dm_status archive_open(struct archive **out, const struct archive_kind *kind, struct source *from,
                       dm_report *why);
void archive_close(struct archive *a); /* NULL is fine */

/* For the kinds. */
/* At least `n` bytes held, unless it ends before: then *out is shorter. */
dm_status archive_hold(struct archive *a, size_t n, struct span *out, dm_report *why);
/* The source has come to its end: a fault, which is told once, or a good end (*end). */
dm_status archive_end(struct archive *a, bool *end, dm_report *why);
/* Passes over `n` bytes and more than are held; *n: what could not be passed. */
dm_status archive_skip(struct archive *a, uint64_t *n, dm_report *why);
/* Takes a name as it is given in the archive; false: no memory. */
bool archive_name(struct archive *a, struct span name);

#endif
