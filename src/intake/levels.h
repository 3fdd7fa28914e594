/* levels.h -- what is open while a path is read: a file, the entry of an archive in it, the entry
 * of an archive in that. */
#ifndef DM_INTAKE_LEVELS_H
#define DM_INTAKE_LEVELS_H

#include "intake/archive.h"
#include "intake/conllu.h"
#include "intake/folder.h"
#include "intake/format.h"
#include "intake/json_array.h"

/* A file that is open, or what stands for one in an archive. */
struct level {
    struct source source;
    struct archive *archive; /* it is one, and has the source */
    const struct format *format;
    char *key;  /* NULL: standard input */
    char *path; /* as errors name it */
    struct span url, charset;
    struct date captured;
    struct json_array array;
    struct cutter cutter; /* of a format with several articles a file */
    dm_status fault;      /* damage before what it begins with now, still to be told */
    dm_report fault_why;
    uint32_t part;   /* parts of it read so far */
    bool is_array;   /* a JSON array */
    bool conllu;     /* CoNLL-U, */
    bool skipping;   /* with a sentence too long, to be passed over */
    bool whole_only; /* nothing of it when it is damaged */
    bool ended;      /* all of it was given; only its damage may still be to be told */
};

struct input {
    struct input_options options;
    char *date, *outlet;   /* copies of the options' */
    struct folder *folder; /* NULL: one file or standard input */
    char *path, *key;      /* of the file that waits; path NULL: standard input */
    char *url, *charset;   /* of a file that was fetched; NULL: not said */
    struct date captured;  /* and when */
    int given;             /* it was opened by somebody else, or -1 */
    bool pending;          /* a file waits */
    struct level levels[ARCHIVE_DEPTH + 1];
    size_t depth;      /* of them open */
    size_t count;      /* entries met so far, for shards */
    size_t passed;     /* by archives that are closed */
    struct buffer row; /* key of a line */
};

/* Whether the article met now is of this shard; and counts it. */
bool is_ours(struct input *in);
/* Damage that every shard meets is told by the first. */
bool is_first_shard(const struct input *in);

/* Closes the level on top. */
void level_close(struct input *in);
/* Everything it held was given: tells of the damage that ended it, and goes on behind that where
 * there are many articles in it, else closes it. */
dm_status level_end(struct input *in, dm_report *why);
/* Opens the next entry of the archive on top, or closes that at its end. */
dm_status archive_step(struct input *in, dm_report *why);
/* Opens the file that waits; the caller closes the level, also after a failure. */
dm_status file_open(struct input *in, dm_report *why);

/* entries.c: the next entry of what is open on top, or none (*got) when that is at its end and
 * closed, or something was opened on top of it. */
dm_status level_next(struct input *in, struct raw_entry *out, bool *got, dm_report *why);

#endif
