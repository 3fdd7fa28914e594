/* feed.h -- the pieces of the feed reader. */
#ifndef DM_INTAKE_FEED_H
#define DM_INTAKE_FEED_H

#include "intake/format.h"

/* One tag of a feed. */
struct feed_tag {
    enum feed_kind {
        FEED_OPEN,
        FEED_CLOSE,
        FEED_EMPTY, /* <a/> */
        FEED_DOCTYPE,
        FEED_DECLARATION, /* <?xml ...?> */
        FEED_NONE,        /* no tag is left */
        FEED_MORE         /* one begins, and its end isn't there */
    } kind;
    size_t start, end; /* bytes of the window */
    struct span name;  /* with its prefix */
};

/* The next tag at or behind `at`; comments, CDATA and other instructions are passed over, unless an
 * element `item` ends in one and another begins: then its end was lost. `at` of FEED_MORE: where
 * to go on with more bytes. */
struct feed_tag feed_tag_next(struct span window, size_t at, const char *item);
/* The part of a name behind its prefix. */
struct span feed_local(struct span name);

/* ---- What an item says ---- */

enum { FEED_PREFIXES = 64 /* declared at once */, FEED_AUTHORS = 32 /* of one item */ };

enum space { SPACE_RSS, SPACE_ATOM, SPACE_CONTENT, SPACE_DC, SPACE_OTHER };

enum part {
    PART_NONE,
    PART_TITLE,
    PART_LINK,
    PART_ID,
    PART_DATE,
    PART_UPDATED,
    PART_AUTHOR,
    PART_SOURCE,
    PART_LANGUAGE,
    PART_SUMMARY,
    PART_BODY
};

/* How the words of a part are to be read. */
enum type { TYPE_TEXT, TYPE_HTML, TYPE_XHTML, TYPE_UNSAID, TYPE_PASSED };

struct feed {
    struct article *a;
    struct prefix {
        char name[16];
        enum space space;
        unsigned depth;
    } prefixes[FEED_PREFIXES];
    size_t n_prefixes;
    unsigned depth, item, part_depth; /* elements open; where the item and the part began */
    bool atom;
    enum part part;
    enum type type;
    bool inner;         /* within the part an element counts for itself: a name, a title */
    struct buffer said; /* of the open part */
    struct span title, body, summary, id, link, date, updated, source, feed_title, language;
    enum type title_type, body_type, summary_type;
    bool permanent; /* the id is an address */
    struct span authors[FEED_AUTHORS], feed_author;
    size_t n_authors;
    size_t skipped; /* entities that nobody defined */
    bool no_memory;
};

/* Mends what expat takes for damage and every second feed has: control characters, a bare "&". */
bool feed_mend(struct article *a, struct span s, struct buffer *out);
/* Fills `f`, whose spans are empty, from a feed of one item. */
dm_status feed_parse(struct feed *f, struct span xml, dm_report *why);

#endif
