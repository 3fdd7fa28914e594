/* cli.h -- what the subcommands share: options, messages, standard output. */
#ifndef DM_CLI_CLI_H
#define DM_CLI_CLI_H

#include "base/buffer.h"
#include "dragoman.h"
#include "store/store.h"

#include <stdint.h>

enum exit_status {
    EXIT_DONE = 0,
    EXIT_SOME = 1, /* some inputs could not be read; nothing of that name; wrong examples */
    EXIT_USAGE = 2,
    EXIT_FAILED = 3, /* nothing could be read, or the store failed */
    EXIT_INTERRUPTED = 130
};

/* Every option of every command: C name, name, what it takes ("" : nothing), what it does. */
#define OPTION_LIST(X)                                                                             \
    X(DB, "db", "FILE", "the database (default: dragoman.db)")                                     \
    X(JSONL, "jsonl", "", "write the records to standard output, one JSON object a line")          \
    X(LAYERS, "layers", "", "also name, mention, time, quantity and condition records")            \
    X(OFFSETS, "offsets", "source", "count offsets in the given text, not in the mended one")      \
    X(DATE, "date", "DATE", "publication date, whatever the input states (2024-03-11)")            \
    X(OUTLET_GIVEN, "outlet", "NAME", "who published it, whatever the input states")               \
    X(DATA, "data", "DIR", "a folder of your own lexicon entries, laid over the installed ones")   \
    X(MIN_CONFIDENCE, "min-confidence", "X", "only records at least this sure (0 to 1)")           \
    X(SHARD, "shard", "I/N", "read every N-th article, beginning with the I-th (1/4 ... 4/4)")     \
    X(THREADS, "threads", "N", "how many at once (default: the number of cores, at most 8)")       \
    X(IN_PROCESS, "in-process", "",                                                                \
      "read in threads of this process, not in sandboxed ones: a crash ends the run")              \
    X(TIME_LIMIT, "time-limit", "SECONDS",                                                         \
      "that 100 kB of an article may take (default: 30; 0: any time)")                             \
    X(QUARANTINE, "quarantine", "DIR",                                                             \
      "keep what crashed or hung its reader in this folder, with a list in index.tsv")             \
    X(FETCH_TIMEOUT, "fetch-timeout", "SECONDS",                                                   \
      "that fetching an address may take (default: 60)")                                           \
    X(ONCE, "once", "", "one round, and the end")                                                  \
    X(EVERY, "every", "MINUTES", "between two requests for a feed (default: 30)")                  \
    X(NO_PAGES, "no-pages", "", "fetch no pages for items of which the feed has little text")      \
    X(PROGRESS, "progress", "json", "report progress and summary on stderr as lines of JSON")      \
    X(ANY_LANGUAGE, "any-language", "", "read what is not English too, as if it were")             \
    X(REPAIR, "repair", "", "mend characters only, remove nothing")                                \
    X(ACTOR, "actor", "WHO",                                                                       \
      "who did, said or holds it: a code (TUR, TUR:GOV) or words of a name")                       \
    X(WITH, "with", "WHO", "the other side: acted together with them, received it, was addressed") \
    X(PARTY, "party", "WHO", "takes part on whichever side")                                       \
    X(HOLDER, "holder", "WHO", "whose position it is")                                             \
    X(TOWARD, "toward", "WHO", "whom it addresses")                                                \
    X(TYPE, "type", "TYPE", "%s")                                                                  \
    X(STATUS, "status", "STATUS", "actual, planned, hypothetical, negated or historical")          \
    X(STANCE, "stance", "STANCE", "demand, refuse, support, oppose, accept, offer or commit")      \
    X(FROM, "from", "DATE", "not before this date (2024, 2024-03, 2024-W11 or 2024-03-11)")        \
    X(TO, "to", "DATE", "not after this date")                                                     \
    X(MATTER, "matter", "WORDS", "the matter has words that begin so")                             \
    X(CONDITION, "condition", "WORDS", "the condition has words that begin so")                    \
    X(PLACE, "place", "WORDS", "a place, or a country for what lies in it")                        \
    X(OUTLET, "outlet", "WORDS", "published by")                                                   \
    X(SEARCH, "search", "WORDS", "the sentence (of a document: text or title) has these words")    \
    X(DOCUMENT, "document", "KEY", "only of this document")                                        \
    X(LIMIT, "limit", "N", "at most so many")                                                      \
    X(ALL_VERSIONS, "all-versions", "", "also from documents that a newer version superseded")     \
    X(FORMAT, "format", "FORMAT",                                                                  \
      "table, csv, tsv, json or jsonl (default: table on a terminal, tsv in a pipe)")              \
    X(TOKENS, "tokens", "", "keep the sentences and tokens of the given CoNLL-U")                  \
    X(ALL, "all", "", "parse even what looks like a table, a menu, code or links")                 \
    X(AS, "as", "FORMAT", "plover or cameo")                                                       \
    X(OUTPUT, "output", "FILE", "write to this file instead of standard output")                   \
    X(TEXT, "text", "TEXT", "explain this text instead of a stored one")                           \
    X(VERBOSE, "verbose", "", "also list what no example tries")                                   \
    X(JSON, "json", "", "as JSON")                                                                 \
    X(HELP, "help", "", "this page")

#define OPTION_ENUM(name, text, arg, what) OPT_##name,
enum option { OPTION_LIST(OPTION_ENUM) OPTION_COUNT };
#undef OPTION_ENUM
#define BIT(name) ((uint64_t)1 << OPT_##name)

struct command;

/* A command line, taken apart. Texts are argv's. */
struct call {
    const struct command *command;
    const char *value[OPTION_COUNT]; /* NULL: not given; "" for a given flag */
    const char **paths;              /* what is no option */
    size_t n_paths;
};

struct command {
    const char *name, *arguments, *what;
    int (*run)(const struct call *call);
    uint64_t options;
    size_t least, most; /* how many arguments it takes; most 0: none, SIZE_MAX: any */
    int kind;           /* of the commands that list records */
    const char *example, *more;
};
extern const struct command commands[]; /* ends with a NULL name */

/* ---- options.c ---- */

/* Takes argv apart; a message and EXIT_USAGE when it is wrong, -1 when it is right. */
int call_parse(struct call *call, const struct command *command, int argc, char **argv);
void call_free(struct call *call);
/* Each says what is wrong with an option's value, then returns false. An option that was not given
 * is fine. */
bool call_number(const struct call *call, enum option o, double low, double high, double *out);
bool call_count(const struct call *call, enum option o, uint64_t low, uint64_t high, uint64_t *out);
bool call_date(const struct call *call, enum option o);
bool call_choice(const struct call *call, enum option o, const char *choices); /* "a|b|c" */

/* The nearest of `n` words to a mistyped one, or NULL when none is near. */
const char *nearest(const char *typed, const char *const *words, size_t n);

/* ---- help.c ---- */
void help_all(struct buffer *out);
void help_command(struct buffer *out, const struct command *command);

/* ---- say.c: standard output and error ---- */

/* "dragoman: ..." on stderr, on a line of its own. */
#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
void say(const char *format, ...);
/* say(), then EXIT_USAGE. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
int usage(const struct command *command, const char *format, ...);

/* Writes to standard output; false when that failed (see out_status). */
bool out_write(struct span bytes);
/* Writes and empties the buffer, which must not have failed. */
bool out_buffer(struct buffer *b);
/* What a command returns that ends now: `status`, or EXIT_FAILED with a message when standard
 * output failed. A closed pipe is no failure: whoever read has enough. */
int out_status(int status);
bool out_closed(void); /* by its reader */
bool out_failed(void); /* for this or another reason: nothing more can be written */

/* A status of the library as an exit status, its message said. */
int failed(dm_status status, const dm_report *why);

/* ---- knowledge.c ---- */

/* Opens reader and worker; worker may be NULL: only the reader. The exit status of the failure, or
 * -1. */
struct knowledge {
    dm_reader *reader;
    dm_worker *worker;
};
int knowledge_open(struct knowledge *k, const struct call *call, bool with_worker);
void knowledge_close(struct knowledge *k);

/* ---- list.c: what is asked of the store ---- */

/* The query that the options ask for; false: said what is wrong with one. */
bool query_make(const struct call *call, struct query *q);
/* Opens the store and asks; `found` gets each line. The exit status. */
int query_ask(const struct call *call, struct query *q, store_found found, void *context);
const char *query_path(const struct call *call); /* of the database */

/* ---- the commands, one file a group ---- */
int cmd_read(const struct call *call);
int cmd_clean(const struct call *call);
int cmd_watch(const struct call *call);
int cmd_list(const struct call *call);
int cmd_timeline(const struct call *call);
int cmd_export(const struct call *call);
int cmd_explain(const struct call *call);
int cmd_parse(const struct call *call);
int cmd_lexicon(const struct call *call);
int lexicon_coverage(const struct call *call); /* of `lexicon stats PATH...` */
int cmd_version(const struct call *call);
int cmd_help(const struct call *call);

#endif
