/* lines.c -- which lines of a text are furniture of the page it came off and no part of the
 * article. Only such as leave no doubt; mend.c cuts them. */
#include "intake/format.h"

enum {
    MOST_HEADLINE_LINES = 8,
    SHORTEST_DOUBLED = 20,
    LISTED_MOST = 48,  /* bytes of a line that is one of the table */
    BEGINS_MOST = 150, /* of one that begins like one */
    BYLINE_MOST = 100,
    BYLINE_CLOCK = 16, /* bytes behind a date: an hour and its zone */
    CAPTION_MOST = 400,
    CREDIT_MOST = 100,
    BOX_MOST = 600 /* of one that holds what only boxes hold */
};

enum line_how { LINE_WHOLE, LINE_BEGINS, LINE_HOLDS };

static const struct line_row {
    const char *text;
    enum line_how how;
} rows[] = {
#include "intake/lines.inc"
};

/* Lower case, and typewriter apostrophes for curly ones, so that the table needs one form. */
static struct span line_fold(struct span line, char *out)
{
    size_t n = 0;
    for (size_t i = 0; i < line.len; i++) {
        char c = line.at[i];
        if (i + 2 < line.len && memcmp(line.at + i, "\xE2\x80\x99", 3) == 0) {
            out[n++] = '\'';
            i += 2;
        } else {
            out[n++] = (char)(c >= 'A' && c <= 'Z' ? c | 32 : c);
        }
    }
    return (struct span){ out, n };
}

static bool line_listed(struct span line)
{
    char low[LISTED_MOST];
    if (line.len > LISTED_MOST)
        return false;
    line = line_fold(line, low);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].how == LINE_WHOLE && span_is(line, rows[i].text))
            return true;
    return false;
}

/* "3 min read", "Reading time: 4 minutes". */
static bool is_reading_time(struct span line)
{
    static const char *const tails[] = { "min read",        "mins read",
                                         "minute read",     "minutes read",
                                         "minutes to read", "min",
                                         "minutes",         "mins" };
    bool labelled = line.len > 13 && span_eq_nocase(span_cut(line, 0, 13), SPAN("reading time:"));
    if (labelled)
        line = span_trim(span_from(line, 13));
    size_t i = 0;
    while (i < line.len && line.at[i] >= '0' && line.at[i] <= '9')
        i++;
    if (i == 0 || i > 3)
        return false;
    struct span tail = span_trim(span_from(line, i));
    if (span_starts(tail, "-"))
        tail = span_trim(span_from(tail, 1));
    for (size_t k = 0; k < sizeof tails / sizeof tails[0]; k++)
        if ((labelled || k < 5) && span_eq_nocase(tail, span_of(tails[k])))
            return true;
    return false;
}

/* "Delegates arrive on Monday [Getty]", "The bridge in May (Photo: agency)": a caption, by the
 * credit in brackets at its end. */
static bool is_credited(struct span line)
{
    static const char *const begins[] = { "photo",  "image",      "picture",
                                          "credit", "file photo", "file image" };
    static const char *const holds[] = { "getty",    "/afp",         "/ap)",   "ap photo",
                                         "/reuters", "shutterstock", "epa-efe" };
    char low[CREDIT_MOST];
    if (line.len < 2 || line.len > CAPTION_MOST)
        return false;
    char close = line.at[line.len - 1], open = close == ']' ? '[' : '(';
    if (close != ']' && close != ')')
        return false;
    size_t at = line.len - 1;
    while (at > 0 && line.len - at < CREDIT_MOST && line.at[at] != open)
        at--;
    if (line.at[at] != open)
        return false;
    struct span credit = line_fold(span_from(line, at + 1), low);
    for (size_t i = 0; i < sizeof begins / sizeof begins[0]; i++)
        if (span_starts(credit, begins[i]))
            return true;
    for (size_t i = 0; i < sizeof holds / sizeof holds[0]; i++)
        if (span_find(credit, span_of(holds[i])) != SIZE_MAX)
            return true;
    return false;
}

bool line_is_box(struct span line)
{
    char low[BOX_MOST];
    if (line.len == 0 || line.len > BOX_MOST || memchr(line.at, '\n', line.len) != NULL)
        return false;
    if (is_reading_time(line) || line_listed(line) || is_credited(line))
        return true;
    line = line_fold(line, low);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].how == LINE_BEGINS && line.len <= BEGINS_MOST &&
            rows[i].text[0] == line.at[0] && span_starts(line, rows[i].text))
            return true;
        if (rows[i].how == LINE_HOLDS && span_find(line, span_of(rows[i].text)) != SIZE_MAX)
            return true;
    }
    return false;
}

bool line_is_byline(struct span line)
{
    static const char *const stamps[] = { "published", "updated",         "last updated",
                                          "posted",    "first published", "last modified" };
    char low[BYLINE_MOST];
    struct written_date date;
    if (line.len < 4 || line.len > BYLINE_MOST || memchr(line.at, '\n', line.len) != NULL)
        return false;
    struct span folded = line_fold(line, low);
    if (span_starts(folded, "by "))
        return line.at[3] >= 'A' && line.at[3] <= 'Z' && line.at[line.len - 1] != '.' &&
               span_find(line, SPAN(", ")) > line.len / 2;
    bool digit = false;
    for (size_t i = 0; i < line.len; i++)
        digit = digit || (line.at[i] >= '0' && line.at[i] <= '9');
    for (size_t i = 0; digit && i < sizeof stamps / sizeof stamps[0]; i++)
        if (span_starts(folded, stamps[i]) && line.at[line.len - 1] != '.')
            return true;
    size_t n = digit ? date_written(line, &date) : 0;
    return n > 0 && n + BYLINE_CLOCK >= line.len;
}

bool line_leads_away(struct span line)
{
    return line.len <= LISTED_MOST && line_listed(line);
}

const char *line_furniture(struct span line, struct span before, size_t number)
{
    if (line.len == 0)
        return NULL;
    if (is_reading_time(line))
        return "reading time";
    if (line_listed(line))
        return "a button or cross-link of the page";
    if (is_credited(line))
        return "a caption with the credit of a picture";
    if (number < MOST_HEADLINE_LINES && line.len >= SHORTEST_DOUBLED && span_eq(line, before))
        return "the line before once more";
    return NULL;
}
