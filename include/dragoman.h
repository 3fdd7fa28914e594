/* dragoman.h -- read news about conflict and diplomacy, get records: who did what to whom, who said
 * what, who wants what under which condition, how many of what, who holds which office.
 *
 * The order of this page is the order of the data:
 *
 *     dm_reader    what the program knows: lexicon and weights; opened once, then shared by threads
 *     dm_input     a file, a folder, standard input: bytes -> articles, one after the other
 *     dm_article   one article, read and analysed; used from one thread at a time
 *     dm_records   its records
 *
 * Two rules carry the header: what comes back through `**out` is yours to free; what comes back as
 * a return value is borrowed. No function prints or exits. Every function that can fail returns a
 * dm_status and, in `why` (NULL is fine), one sentence for a person. */
#ifndef DRAGOMAN_H
#define DRAGOMAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/status.h"

#ifdef __cplusplus
extern "C" {
#endif

#define DM_VERSION "0.1.0"
#define DM_SCHEMA  1

typedef struct dm_reader dm_reader;
typedef struct dm_worker dm_worker;
typedef struct dm_input dm_input;
typedef struct article dm_article;
typedef struct records dm_records;

/* ---- What the program knows ---- */

/* All may be NULL or 0: then the installed lexicon and weights are used (environment DRAGOMAN_DATA,
 * the folder the program was built from, the installation's share/dragoman, in this order). */
typedef struct dm_reader_options {
    const char *data;    /* a compiled lexicon; NULL: the installed one */
    const char *overlay; /* a folder of a user's own entries, laid over ours; NULL: none */
    const char *weights; /* a weights file */
    const char *kernel;  /* "plain", "avx2", "avx512", "neon", "neon-dot": force one; NULL: that of
                          * the environment's DRAGOMAN_KERNEL, or the best the machine has */
} dm_reader_options;

dm_status dm_reader_open(dm_reader **out, const dm_reader_options *options, dm_report *why);
void dm_reader_free(dm_reader *r);

/* For `version` and the run record: hashes of what was loaded (hex; `splitter`: the weights that
 * part sentences; `chains`: those that say which phrases mean the same; `quotes`: those that join
 * quotes with their sources; `events`: those that say of what type a predicate is), names of
 * weights and kernel. */
typedef struct dm_identity {
    char lexicon[33], weights[33], splitter[33], chains[33], quotes[33], events[33], overlay[33];
    char weights_name[64], kernel[16];
} dm_identity;
void dm_reader_identity(const dm_reader *r, dm_identity *out);

/* What a thread needs beside the reader: scratch memory, grown as needed. One per thread. */
dm_status dm_worker_open(dm_worker **out, const dm_reader *r, dm_report *why);
void dm_worker_free(dm_worker *w);

/* ---- Bytes to articles ---- */

typedef struct dm_input_options {
    const char *date;       /* ISO date that overrides what inputs state; NULL: none */
    const char *outlet;     /* likewise */
    bool repair_only;       /* mend characters, remove nothing (`clean --repair`) */
    bool in_parts;          /* text and CoNLL-U of any length, as several articles (for `parse`) */
    bool given_tokens;      /* only CoNLL-U, keeping its sentences and words (with in_parts) */
    unsigned shard, shards; /* read only every shards-th article, beginning with shard (from 0);
                               shards 0: all */
} dm_input_options;

/* `path` is a file, a folder (read in the order of its names, hidden files left out) or "-"
 * (standard input). */
dm_status dm_input_open(dm_input **out, const char *path, const dm_input_options *options,
                        dm_report *why);

/* The next article, or *out NULL and DM_OK at the end. On another status *out is NULL, `why` names
 * the input (path and, inside a file of many, the line or row) and the reason, and the next call
 * goes on behind it. */
dm_status dm_input_next(dm_input *in, dm_article **out, dm_report *why);
/* Entries of archives that were passed over so far, since they hold no text: links, images,
 * requests, answers that were errors. */
size_t dm_input_passed(const dm_input *in);
void dm_input_free(dm_input *in);

/* The same in two steps, of which each may be another process's: finding the bytes of one article
 * (an entry), and reading them. An entry travels as packed bytes. */
typedef struct dm_entry {
    const char *name, *bytes; /* of its file, for people; its own; neither is terminated */
    size_t name_len, len;
    size_t line; /* where it begins in a file of many; 0: it is the file */
    size_t part; /* of an input that comes in parts; 0: the first or only one */
} dm_entry;

/* The next entry, packed, in *packed (free), or NULL and DM_OK at the end; otherwise as
 * dm_input_next. */
dm_status dm_input_next_entry(dm_input *in, char **packed, size_t *len, dm_report *why);
/* What a packed entry is; points into it. False: it is none. */
bool dm_entry_look(const void *packed, size_t n, dm_entry *out);
/* A PDF is turned into text by another program (pdftotext), which whoever reads articles may have
 * no right to start: the entry is packed anew, as text; every other stays as it is. */
dm_status dm_entry_convert(char **packed, size_t *len, dm_report *why);
dm_status dm_article_of_entry(dm_article **out, const void *packed, size_t n,
                              const dm_input_options *options, dm_report *why);

/* The next file of the input, opened: close it; *fd -1 at the end. `path` and `key` (NULL: standard
 * input) are valid until the next call. One that can't be opened counts as an entry in *count.
 * Instead of dm_input_next. */
dm_status dm_input_next_file(dm_input *in, int *fd, const char **path, const char **key,
                             size_t *count, dm_report *why);
/* Such a file as an input; `count` entries (dm_input_count) were met before it. */
dm_status dm_input_open_file(dm_input **out, int fd, const char *path, const char *key,
                             size_t count, const dm_input_options *options, dm_report *why);
/* Before its first entry: it was fetched from the address `url` on that day, and the server said
 * what its charset is (NULL: it didn't). */
dm_status dm_input_fetched(dm_input *in, const char *url, const char *charset, const char *day,
                           dm_report *why);
size_t dm_input_count(const dm_input *in);

/* ---- Feeds ---- */

/* What an entry that is an item of a feed says of itself; texts are "" where it doesn't. */
typedef struct dm_item {
    char *key, *link;
    size_t text; /* bytes of its own text, without markup */
} dm_item;
/* DM_NOT_FOUND: the entry is none. Else the texts are yours (dm_item_clear). */
dm_status dm_item_look(dm_item *out, const void *packed, size_t n, dm_report *why);
void dm_item_clear(dm_item *item);
/* The addresses of a list of feeds (OPML), each with a line end, in *addresses (free). */
dm_status dm_opml_read(char **addresses, size_t *len, const void *bytes, size_t n, dm_report *why);

/* One article from bytes in memory; any known format. `key` NULL: its content hash. */
dm_status dm_article_read(dm_article **out, const void *bytes, size_t n, const char *key,
                          const dm_input_options *options, dm_report *why);
void dm_article_free(dm_article *a);

/* Its key, and the hash of its bytes (its version). Borrowed from the article; not terminated: *len
 * bytes. */
const char *dm_article_key(const dm_article *a, size_t *len);
const char *dm_article_version(const dm_article *a, size_t *len);
/* Bytes of its text, or of its CoNLL-U: what its analysis costs, more or less. */
size_t dm_article_size(const dm_article *a);
/* What of given CoNLL-U could not be parsed and why, from 0 up; NULL behind the last. */
const char *dm_article_trouble(const dm_article *a, size_t i);
/* Sentences that were not parsed since they are tables, menus, code or lists of links. */
size_t dm_article_skipped(const dm_article *a);

/* The language of an article that is not English, by its name ("German"), else NULL. Such an
 * article gives its document record alone, unless dm_output_options.any_language says otherwise. */
const char *dm_article_foreign(const dm_article *a);

/* ---- Articles to records ---- */

typedef struct dm_output_options {
    bool layers;         /* also name, mention, time, quantity, condition records */
    bool source_offsets; /* offsets into the given text instead of the cleaned one */
    bool document_only;  /* no analysis: the document record alone */
    bool any_language;   /* also what is not English */
    bool parse_all;      /* parse even what looks like a table, a menu or code */
    double min_confidence;
} dm_output_options;

/* Analyses the article and makes its records, `document` first, sorted and with ids. They belong to
 * the article. */
dm_status dm_article_analyse(dm_worker *w, dm_article *a, const dm_output_options *options,
                             const dm_records **out, dm_report *why);

/* One article of several. */
typedef struct dm_task {
    dm_article *article;
    const dm_records *records;
    dm_status status;
    dm_report why;
} dm_task;

/* Analyses several articles: the same results as one by one, and each task its own status. Short
 * ones are faster together: the weights are fetched once for all their sentences. */
void dm_tasks_analyse(dm_worker *w, dm_task *const *tasks, size_t n,
                      const dm_output_options *options);
/* Only words, tags, trees and names; no records. */
void dm_tasks_parse(dm_worker *w, dm_task *const *tasks, size_t n,
                    const dm_output_options *options);

/* CoNLL-U of a parsed or analysed article (words, tags, trees, names in MISC), appended to *text,
 * which is grown with realloc and owned by the caller (free). *first is the number of its first
 * sentence and goes up by its sentences, so that the parts of one input are numbered through; NULL:
 * from 0. */
dm_status dm_article_conllu(const dm_article *a, size_t *first, char **text, size_t *len,
                            dm_report *why);

/* ---- Why ---- */

/* Explains one sentence of an analysed article (or all: sentence = (size_t)-1): its tree, who was
 * recognised by which entry, which entries fired and made which record, and which words of
 * events were tried without a frame that fits. Plain text. */
dm_status dm_article_explain(dm_worker *w, const dm_article *given, size_t sentence, char **text,
                             size_t *len, dm_report *why);

/* ---- The lexicon ---- */

/* Runs every `yes` and `no` example and looks for what contradicts itself: a name that two entries
 * claim, two who hold one office, unknown codes. Messages, one a line, in *text; `verbose`: also
 * what no example tries. *wrong counts the failures; notes ("note: ") are none. */
dm_status dm_lexicon_check(dm_worker *w, bool verbose, char **text, size_t *len, size_t *wrong,
                           dm_report *why);
/* What texts say against the lexicon: titles beside the names of persons who, as it has them, held
 * that office at another time, of another state, or never. One pass over words, nothing is
 * analysed; articles without a date are asked for office and state only. */
typedef struct dm_audit dm_audit;
dm_status dm_audit_open(dm_audit **out, const dm_reader *r, dm_report *why);
dm_status dm_audit_read(dm_audit *x, dm_article *a, dm_report *why);
/* Lines "file:line: note: ...", the most frequent of each kind first, and one of counts; *against:
 * how many lines. Ends what was read so far. */
dm_status dm_audit_tell(dm_audit *x, char **text, size_t *len, size_t *against, dm_report *why);
void dm_audit_free(dm_audit *x);

/* What the lexicon holds, as lines "name<TAB>count". */
dm_status dm_lexicon_stats(const dm_reader *r, char **text, size_t *len, dm_report *why);

/* How much of what texts tell the lexicon decides: analyse articles, add them, then ask for the
 * sums and the `most` frequent verbs that no entry decides, as lines. */
typedef struct dm_coverage dm_coverage;
dm_status dm_coverage_open(dm_coverage **out, const dm_reader *r, dm_report *why);
dm_status dm_coverage_add(dm_coverage *c, dm_article *a, dm_report *why);
dm_status dm_coverage_tell(dm_coverage *c, size_t most, char **text, size_t *len, dm_report *why);
void dm_coverage_free(dm_coverage *c);

/* The code of a country or organisation ("Syria" -> "SYR"), of a capital that of the government
 * there ("Damascus" -> "SYR:GOV"); false: none of that name. */
bool dm_resolve_actor(const dm_reader *r, const char *name, char code[8]);
/* The code of a country by its own name ("Syria" -> "SYR"), not by that of a town; false: none. */
bool dm_resolve_country(const dm_reader *r, const char *name, char code[8]);

/* Nanoseconds spent in each stage so far by this worker, as lines "stage<TAB>ns". */
dm_status dm_worker_times(const dm_worker *w, char **text, size_t *len, dm_report *why);

#ifdef __cplusplus
}
#endif
#endif
