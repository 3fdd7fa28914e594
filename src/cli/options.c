/* options.c -- argv into a struct call. A mistyped word suggests the nearest that would do. */
#include "cli/cli.h"

#include "base/calendar.h"

#include <errno.h>
#include <stdlib.h>

static const struct {
    const char *name, *arg;
} options[] = {
#define OPTION_ROW(name, text, arg, what) { text, arg },
    OPTION_LIST(OPTION_ROW)
};

/* ---- the nearest word ---- */

#define WORD_MAX 40

static size_t least3(size_t a, size_t b, size_t c)
{
    a = a < b ? a : b;
    return a < c ? a : c;
}

/* Letters to change, add, drop or swap; both words are at most WORD_MAX long. */
static size_t distance(const char *a, const char *b)
{
    size_t rows[3][WORD_MAX + 1], na = strlen(a), nb = strlen(b);
    for (size_t j = 0; j <= nb; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= na; i++) {
        size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= nb; j++) {
            row[j] = least3(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = least3(row[j], before[j - 2] + 1, SIZE_MAX);
        }
    }
    return rows[na % 3][nb];
}

const char *nearest(const char *typed, const char *const *words, size_t n)
{
    const char *best = NULL;
    size_t len = strlen(typed), least = 1 + len / 3;
    if (len == 0 || len > WORD_MAX)
        return NULL;
    for (size_t i = 0; i < n; i++) {
        if (strlen(words[i]) > WORD_MAX)
            continue;
        bool begins = len >= 3 && strncmp(typed, words[i], len) == 0;
        size_t d = begins ? 0 : distance(typed, words[i]);
        if (d <= least && (best == NULL || d < least)) {
            best = words[i];
            least = d;
        }
    }
    return best;
}

/* ---- taking argv apart ---- */

static int unknown_option(const struct command *command, const char *typed, size_t len)
{
    const char *names[OPTION_COUNT];
    size_t n = 0;
    char word[WORD_MAX + 1] = "";
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (command->options >> i & 1)
            names[n++] = options[i].name;
    if (len <= WORD_MAX)
        memcpy(word, typed, len);
    word[len <= WORD_MAX ? len : 0] = '\0';
    const char *near = nearest(word, names, n);
    if (near != NULL)
        return usage(command, "unknown option --%.*s; did you mean --%s?", (int)len, typed, near);
    return usage(command, "unknown option --%.*s; `dragoman %s --help` lists the options", (int)len,
                 typed, command->name);
}

/* The command's option of that name, or -1. */
static int find_option(const struct command *command, const char *typed, size_t len)
{
    for (int i = 0; i < OPTION_COUNT; i++)
        if ((command->options >> i & 1) && strlen(options[i].name) == len &&
            memcmp(options[i].name, typed, len) == 0)
            return i;
    return -1;
}

/* argv[*i] begins with "--". */
static int take_option(struct call *call, int argc, char **argv, int *i)
{
    const char *typed = argv[*i] + 2, *equals = strchr(typed, '=');
    size_t len = equals != NULL ? (size_t)(equals - typed) : strlen(typed);
    int o = find_option(call->command, typed, len);
    if (o < 0)
        return unknown_option(call->command, typed, len);
    bool wants = options[o].arg[0] != '\0';
    if (call->value[o] != NULL)
        return usage(call->command, "--%s is given twice", options[o].name);
    if (!wants && equals != NULL)
        return usage(call->command, "--%s takes no value", options[o].name);
    if (wants && equals == NULL && *i + 1 >= argc)
        return usage(call->command, "--%s needs a value: --%s %s", options[o].name, options[o].name,
                     options[o].arg);
    call->value[o] = !wants ? "" : equals != NULL ? equals + 1 : argv[++*i];
    return -1;
}

static int check_count(const struct call *call)
{
    const struct command *c = call->command;
    if (call->value[OPT_HELP] != NULL)
        return -1;
    if (call->n_paths < c->least)
        return usage(c, "nothing to do: give %s (`dragoman %s --help`)", c->arguments, c->name);
    if (call->n_paths > c->most)
        return usage(c, "what is \"%s\" for? `dragoman %s --help` shows the usage",
                     call->paths[c->most], c->name);
    return -1;
}

int call_parse(struct call *call, const struct command *command, int argc, char **argv)
{
    *call = (struct call){ .command = command };
    call->paths = calloc((size_t)argc + 1, sizeof(*call->paths));
    if (call->paths == NULL) {
        say("out of memory");
        return EXIT_FAILED;
    }
    bool only_paths = false;
    for (int i = 0; i < argc; i++) {
        int status = -1;
        if (only_paths || argv[i][0] != '-' || argv[i][1] == '\0')
            call->paths[call->n_paths++] = argv[i];
        else if (strcmp(argv[i], "--") == 0)
            only_paths = true;
        else if (strcmp(argv[i], "-h") == 0)
            call->value[OPT_HELP] = "";
        else if (argv[i][1] == '-')
            status = take_option(call, argc, argv, &i);
        else
            status = usage(command,
                           "unknown option %s; options have two dashes (a file of that "
                           "name: ./%s)",
                           argv[i], argv[i]);
        if (status >= 0)
            return status;
    }
    return check_count(call);
}

void call_free(struct call *call)
{
    free(call->paths);
}

/* ---- values ---- */

bool call_number(const struct call *call, enum option o, double low, double high, double *out)
{
    const char *text = call->value[o];
    char *end;
    if (text == NULL)
        return true;
    double number = strtod(text, &end);
    if (end == text || *end != '\0' || !(number >= low && number <= high)) {
        (void)usage(call->command, "--%s %s: expected a number from %g to %g", options[o].name,
                    text, low, high);
        return false;
    }
    *out = number;
    return true;
}

bool call_count(const struct call *call, enum option o, uint64_t low, uint64_t high, uint64_t *out)
{
    const char *text = call->value[o];
    char *end;
    if (text == NULL)
        return true;
    errno = 0;
    unsigned long long number = strtoull(text, &end, 10);
    if (text[0] < '0' || text[0] > '9' || *end != '\0' || errno != 0 || number < low ||
        number > high) {
        (void)usage(call->command, "--%s %s: expected a whole number from %llu to %llu",
                    options[o].name, text, (unsigned long long)low, (unsigned long long)high);
        return false;
    }
    *out = number;
    return true;
}

bool call_date(const struct call *call, enum option o)
{
    const char *text = call->value[o];
    struct date date;
    if (text == NULL || (date_parse(span_of(text), &date) && date.precision != PRECISION_UNKNOWN))
        return true;
    (void)usage(call->command, "--%s %s: no date; expected e.g. 2024-03-11, 2024-03 or 2024",
                options[o].name, text);
    return false;
}

#define CHOICES_MAX 24

bool call_choice(const struct call *call, enum option o, const char *choices)
{
    const char *words[CHOICES_MAX], *text = call->value[o];
    char copy[512];
    size_t n = 0, len = strlen(choices);
    if (text == NULL || len >= sizeof(copy))
        return true;
    memcpy(copy, choices, len + 1);
    for (char *word = strtok(copy, "|"); word != NULL && n < CHOICES_MAX; word = strtok(NULL, "|"))
        words[n++] = word;
    for (size_t i = 0; i < n; i++)
        if (strcmp(words[i], text) == 0)
            return true;
    const char *near = nearest(text, words, n);
    if (near != NULL) {
        (void)usage(call->command, "--%s %s: no such %s; did you mean %s?", options[o].name, text,
                    options[o].name, near);
        return false;
    }
    memcpy(copy, choices, len + 1);
    for (char *p = copy; *p != '\0'; p++)
        if (*p == '|')
            *p = ' ';
    (void)usage(call->command, "--%s %s: expected one of: %s", options[o].name, text, copy);
    return false;
}
