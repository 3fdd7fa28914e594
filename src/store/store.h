/* store.h -- keeps records and finds them again: one SQLite file.
 *
 * A document and all its records are written in one transaction, so a killed run leaves whole
 * documents only and goes on where it stopped. Writing twice is writing once. The store knows lines
 * and columns, no grammar and no output format. */
#ifndef DM_STORE_STORE_H
#define DM_STORE_STORE_H

#include "base/buffer.h"
#include "base/status.h"
#include "records/record.h"

struct store;

enum store_mode { STORE_READ, STORE_WRITE /* made when missing */ };

dm_status store_open(struct store **out, const char *path, enum store_mode mode, dm_report *why);
void store_close(struct store *s); /* what was not committed is dropped; NULL is fine */

/* ---- Writing ---- */

/* A reading of many documents. Program, schema, lexicon, weights, overlay and options decide what
 * records an article gives: a document that was stored under others is read again. (The kernel does
 * not: same bits on all.) */
struct store_run {
    int schema; /* of the records: DM_SCHEMA */
    const char *program, *lexicon, *weights, *overlay, *weights_name, *kernel, *options;
};
struct store_counts {
    uint64_t documents, added, changed, unchanged, failed, records, words;
};
dm_status store_begin(struct store *s, const struct store_run *run, dm_report *why);
/* Commits, and notes end and counts of the run. */
dm_status store_end(struct store *s, const struct store_counts *counts, dm_report *why);

/* Whether this version is stored under the run's identity already: then it need not be analysed. */
dm_status store_has(struct store *s, struct span key, struct span version, bool *has,
                    dm_report *why);

enum store_change {
    STORE_ADDED,    /* a new document */
    STORE_VERSION,  /* a new version of a known document */
    STORE_REPLACED, /* the same version, read anew: its records were replaced */
    STORE_UNCHANGED
};

/* Stores an article's records: items[0] is the document; lines[i] is item i as one line of JSON. */
dm_status store_put(struct store *s, const struct record *items, const struct span *lines, size_t n,
                    enum store_change *change, dm_report *why);
/* The same bytes came again: that version becomes the current one if another had taken its place.
 */
dm_status store_seen(struct store *s, struct span key, struct span version, dm_report *why);
/* Ends the batch. store_put does it by itself every STORE_BATCH documents and every
 * second. */
#define STORE_BATCH 64
dm_status store_commit(struct store *s, dm_report *why);

/* Whether any version of this document is stored. */
dm_status store_knows(struct store *s, struct span key, bool *known, dm_report *why);

/* What a watch knows of a feed; zero at first. The buffers are the caller's. */
struct store_feed {
    struct buffer etag, modified; /* what the server called its last state; empty: it didn't */
    int64_t due;                  /* seconds since 1970: not to be asked before */
    unsigned failures;            /* since it was had last */
};
/* One that was never put is all zero. */
dm_status store_feed(struct store *s, struct span address, struct store_feed *out, dm_report *why);
dm_status store_feed_put(struct store *s, struct span address, const struct store_feed *feed,
                         dm_report *why);

/* ---- Finding ---- */

/* Somebody: the words as typed, and the code they stand for ("" : none). "TUR" and "TUR:GOV" are
 * codes as they stand. */
struct store_who {
    const char *words;
    char code[8];
};

/* All that is NULL, 0 or empty is no condition. */
struct query {
    enum record_kind kind;
    struct store_who actor; /* who did, said, wanted, held it */
    struct store_who with;  /* the other side: did it too, received it, was addressed */
    struct store_who party; /* either */
    struct store_who holder, toward;
    const char *type, *status, *stance;
    const char *from, *to; /* ISO dates, cut or not; what may lie in between */
    const char *matter, *condition, *place, *outlet; /* words */
    char place_code[8]; /* of the country that `place` names, or "": what lies in it is found too */
    const char *search; /* words of the sentence; of a document: of text and title */
    const char *document; /* key */
    double min_confidence;
    uint64_t limit;
    bool all_versions; /* superseded ones too */
    bool by_date;      /* by own date (unknown ones last) instead of by document */
};

/* Called with each record's line; false: enough. */
typedef bool (*store_found)(void *context, struct span line);

/* Records in the order of document key, version, reading. */
dm_status store_query(struct store *s, const struct query *query, store_found found, void *context,
                      dm_report *why);
/* The lines of one version of a document, the document first. */
dm_status store_lines(struct store *s, struct span key, struct span version, store_found found,
                      void *context, dm_report *why);
/* The record whose id begins with `prefix`, and its document. DM_NOT_FOUND: none, or more than one
 * (`why` tells). Both are appended to buffers. */
struct buffer;
dm_status store_find(struct store *s, const char *prefix, struct buffer *line,
                     struct buffer *document, dm_report *why);
/* The current version of a document by its key. */
dm_status store_document(struct store *s, struct span key, struct buffer *document, dm_report *why);

#endif
