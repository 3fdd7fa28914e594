/* main.c -- the table of subcommands. Adding one is a row here and a function in a file of its
 * group. */
#include "cli/cli.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>

#define FOUND_BY                                                                                   \
    (BIT(DB) | BIT(FORMAT) | BIT(FROM) | BIT(TO) | BIT(OUTLET) | BIT(SEARCH) | BIT(LIMIT) |        \
     BIT(DOCUMENT) | BIT(ALL_VERSIONS) | BIT(HELP))
#define RECORDS (FOUND_BY | BIT(MIN_CONFIDENCE))
#define PARTIES (BIT(ACTOR) | BIT(WITH) | BIT(PARTY))
#define GUARDED (BIT(IN_PROCESS) | BIT(TIME_LIMIT) | BIT(FETCH_TIMEOUT))
#define READING                                                                                    \
    (BIT(DATE) | BIT(OUTLET_GIVEN) | BIT(THREADS) | BIT(PROGRESS) | BIT(SHARD) | GUARDED |         \
     BIT(QUARANTINE) | BIT(HELP))
#define ANY SIZE_MAX

static const char read_more[] =
    "\nPATH is a file, a folder, - for standard input, or an address (http://..., https://...): "
    "plain\ntext, HTML, Markdown, JSON Lines, CSV and TSV, RSS and Atom, e-mail, PDF, also in "
    "gzip, "
    "zstd,\ntar and WARC. Without --db or --jsonl the records go into dragoman.db in the current "
    "folder; with\nboth they go to both. The same article read twice adds nothing.\n"
    "What is not English is named, kept as a document and not read further (--any-language reads "
    "it).\n\n"
    "Exit status: 0 all read; 1 some inputs could not be read (each is named on stderr); 2 wrong\n"
    "usage; 3 nothing could be read, or the database failed.";
static const char watch_more[] =
    "\nFEEDS.opml lists feeds (RSS, Atom), as readers of feeds export them. Where a feed has "
    "little "
    "text of an\nitem, its page is fetched. A site gets one request a second at most, and its "
    "robots.txt is heard; a\nfeed that fails is left alone for a minute, then two, up to a day. "
    "Ctrl-C ends it; the next watch goes\non where it stopped.\n\n"
    "Exit status with --once: as `dragoman read`; nothing new is no failure.";
static const char list_more[] =
    "\nWHO is a code (TUR, TUR:GOV), the name of a country or capital (Damascus finds SYR:GOV), or "
    "words of "
    "a\nname, whatever their case and accents. Several filters must all hold.";
static const char lexicon_more[] =
    "\n`stats` tells what the lexicon holds; with PATHs, how many of the finite predicates of "
    "texts "
    "that have\nan actor it decides (an event, no event, speech), and the most frequent verbs "
    "(--limit, 20) it doesn't.\n\n"
    "`check` without PATH checks the entries: every `yes` and `no`, names that two entries claim, "
    "two "
    "who hold\none office, unknown codes. With PATHs (whatever `read` takes) texts are read for "
    "titles beside known\nnames, and what they say against the lexicon is listed: either may be "
    "wrong.\n\n"
    "Exit status: 0 nothing is wrong (lines with \"note:\" are no mistakes); 1 mistakes were "
    "found, or "
    "some\ntexts could not be read; 2 wrong usage; 3 the lexicon or no text could be read.";

static const char export_more[] = "\nFORMAT is `plover` (PLOVER's JSON, an event a line) or "
                                  "`cameo` (tab-separated dyads with CAMEO\n"
                                  "codes, a pair of actors a line); docs/formats/export.md tells "
                                  "the fields. What did not happen is\n"
                                  "left out, unless --status negated asks for it. FILE is what "
                                  "`dragoman read --jsonl` wrote, or -\n"
                                  "for standard input; then only --status filters.";

#define LIST(name, KIND, options, example)                                                         \
    {                                                                                              \
        name, "", "lists " name " that were read", cmd_list, options, 0, 0, RECORD_##KIND,         \
            example, list_more                                                                     \
    }

const struct command commands[] = {
    { "read", "PATH...", "reads articles and stores their records", cmd_read,
      READING | BIT(DB) | BIT(JSONL) | BIT(LAYERS) | BIT(OFFSETS) | BIT(DATA) |
          BIT(MIN_CONFIDENCE) | BIT(ANY_LANGUAGE) | BIT(ALL),
      1, ANY, 0, "dragoman read --outlet \"The Daily\" articles/", read_more },
    { "watch", "FEEDS.opml", "reads what is new in feeds, again and again", cmd_watch,
      BIT(DB) | BIT(ONCE) | BIT(EVERY) | BIT(NO_PAGES) | BIT(LAYERS) | BIT(OUTLET_GIVEN) |
          BIT(DATA) | BIT(MIN_CONFIDENCE) | BIT(ANY_LANGUAGE) | BIT(ALL) | BIT(THREADS) |
          BIT(PROGRESS) | GUARDED | BIT(QUARANTINE) | BIT(HELP),
      1, 1, 0, "dragoman watch --db news.db feeds.opml", watch_more },
    LIST("documents", DOCUMENT, FOUND_BY | PARTIES,
         "dragoman documents --from 2024-03 --format csv"),
    LIST("events", EVENT, RECORDS | PARTIES | BIT(TYPE) | BIT(STATUS) | BIT(PLACE),
         "dragoman events --actor TUR --with Damascus --type CONSULT --from 2024"),
    LIST("quotes", QUOTE, RECORDS | PARTIES | BIT(TYPE),
         "dragoman quotes --actor erdogan --type direct"),
    LIST("positions", POSITION,
         RECORDS | PARTIES | BIT(HOLDER) | BIT(TOWARD) | BIT(STANCE) | BIT(MATTER) | BIT(CONDITION),
         "dragoman positions --holder Damascus --stance demand --matter withdraw"),
    LIST("roles", ROLE, RECORDS | PARTIES | BIT(TYPE), "dragoman roles --type mediator"),
    LIST("figures", FIGURE, RECORDS | PARTIES | BIT(TYPE), "dragoman figures --search refugees"),
    LIST("offices", OFFICE, RECORDS | BIT(ACTOR) | BIT(TYPE),
         "dragoman offices --type \"foreign minister\""),
    LIST("actors", ACTOR, RECORDS | BIT(ACTOR) | BIT(TYPE),
         "dragoman actors --type \"armed group\""),
    { "places", "", "lists places that were read", cmd_list, RECORDS | BIT(TYPE) | BIT(PLACE), 0, 0,
      RECORD_PLACE, "dragoman places --place Syria --type literal", NULL },
    LIST("names", NAME, RECORDS | BIT(TYPE), "dragoman names --type PER"),
    LIST("mentions", MENTION, RECORDS | BIT(TYPE), "dragoman mentions --type pronoun"),
    LIST("times", TIME, RECORDS | BIT(TYPE), "dragoman times --type DATE"),
    LIST("quantities", QUANTITY, RECORDS | PARTIES | BIT(TYPE),
         "dragoman quantities --type kilometre"),
    LIST("conditions", CONDITION, RECORDS | BIT(TYPE), "dragoman conditions --type unless"),
    { "timeline", "", "tells the events by their own dates, those without one last", cmd_timeline,
      RECORDS | PARTIES | BIT(TYPE) | BIT(STATUS) | BIT(PLACE), 0, 0, RECORD_EVENT,
      "dragoman timeline --party Turkey --with Russia", list_more },
    { "export", "[FILE]", "writes events as other programs have them", cmd_export,
      (RECORDS & ~BIT(FORMAT)) | PARTIES | BIT(TYPE) | BIT(STATUS) | BIT(PLACE) | BIT(AS) |
          BIT(OUTPUT),
      0, 1, RECORD_EVENT, "dragoman export --as cameo --from 2024 --output dyads.tsv",
      export_more },
    { "explain", "ID | DOCUMENT[:SENTENCE]",
      "tells which rule and words made a record, or why none did", cmd_explain,
      BIT(DB) | BIT(TEXT) | BIT(DATE) | BIT(DATA) | BIT(HELP), 0, 1, 0,
      "dragoman explain --text \"France's foreign minister met with Iran's envoy.\"",
      "\nID is the id of a record or the beginning of one; SENTENCE counts from 0." },
    { "parse", "PATH", "parses text or CoNLL-U, writes CoNLL-U", cmd_parse,
      BIT(TOKENS) | BIT(ALL) | BIT(THREADS) | BIT(DATA) | GUARDED | BIT(HELP), 1, 1, 0,
      "dragoman parse --tokens corpus.conllu",
      "\nPATH is a file, a folder, or - for standard input, of any size: it is written while it is "
      "read.\nWhat looks like a table, a menu, code or links is not parsed and says so (`# "
      "skipped`); "
      "with\n--tokens and --all everything is." },
    { "clean", "PATH...", "shows what an article looks like once cleaned: document records only",
      cmd_clean, READING | BIT(REPAIR) | BIT(OFFSETS) | BIT(DATA), 1, ANY, 0,
      "dragoman clean page.html", NULL },
    { "lexicon", "check|stats [PATH...]",
      "runs the lexicon's examples and finds its contradictions; or tells what it holds",
      cmd_lexicon, BIT(DATA) | BIT(DATE) | BIT(VERBOSE) | BIT(LIMIT) | BIT(THREADS) | BIT(HELP), 1,
      ANY, 0, "dragoman lexicon check --data my-entries/", lexicon_more },
    { "version", "", "tells the versions of program, lexicon and weights", cmd_version,
      BIT(JSON) | BIT(DATA) | BIT(HELP), 0, 0, 0, "dragoman version --json", NULL },
    { "help", "[COMMAND]", "this list, or the page of a command", cmd_help, BIT(HELP), 0, 1, 0,
      "dragoman help read", NULL },
    { NULL, NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL },
};

static const struct command *find_command(const char *typed)
{
    if (strcmp(typed, "--help") == 0 || strcmp(typed, "-h") == 0)
        typed = "help";
    if (strcmp(typed, "--version") == 0)
        typed = "version";
    for (const struct command *c = commands; c->name != NULL; c++)
        if (strcmp(c->name, typed) == 0)
            return c;
    return NULL;
}

static int unknown_command(const char *typed)
{
    const char *names[sizeof(commands) / sizeof(commands[0])];
    size_t n = 0;
    for (const struct command *c = commands; c->name != NULL; c++)
        names[n++] = c->name;
    const char *near = nearest(typed, names, n);
    if (near != NULL)
        return usage(NULL, "there is no command \"%s\"; did you mean %s?", typed, near);
    return usage(NULL, "there is no command \"%s\"; `dragoman help` lists them", typed);
}

static int run(const struct call *call)
{
    if (call->value[OPT_HELP] == NULL)
        return call->command->run(call);
    struct buffer out = { 0 };
    help_command(&out, call->command);
    (void)out_buffer(&out);
    buffer_clear(&out);
    return out_status(EXIT_DONE);
}

/* What is closed of 0, 1 and 2 would be the number of the next file or socket, and be read or
 * written as if it were the terminal: opened the wrong way round, its use fails. */
static bool fill_standard_files(void)
{
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
            return false;
    return true;
}

int main(int argc, char **argv)
{
    if (!fill_standard_files())
        return EXIT_FAILED;
    (void)signal(SIGPIPE, SIG_IGN); /* a closed pipe is seen where it is written to, */
    (void)signal(SIGXFSZ, SIG_IGN); /* and so is a file at its limit */
    if (argc < 2)
        return usage(NULL, "give a command; `dragoman help` lists them");
    const struct command *command = find_command(argv[1]);
    if (command == NULL)
        return unknown_command(argv[1]);
    struct call call;
    int status = call_parse(&call, command, argc - 2, argv + 2);
    if (status < 0)
        status = run(&call);
    call_free(&call);
    return status;
}
