/* lines.c -- which lines of a text are furniture of the page it came off and no part of the
 * article. Only such as leave no doubt; mend.c cuts them. */
#include "intake/format.h"

enum { MOST_HEADLINE_LINES = 8, SHORTEST_DOUBLED = 20 };

static bool line_listed(struct span line)
{
    /* Whole lines that are buttons, boxes and cross-links of pages; lower case. */
    static const char *const lines[] = {
        "share",
        "share this",
        "share this article",
        "share this story",
        "share on facebook",
        "share on twitter",
        "share on x",
        "share on whatsapp",
        "share via email",
        "tweet",
        "print",
        "print this page",
        "email",
        "email this",
        "copy link",
        "facebook",
        "twitter",
        "whatsapp",
        "telegram",
        "linkedin",
        "pinterest",
        "reddit",
        "advertisement",
        "advertising",
        "ad",
        "story continues below advertisement",
        "article continues below",
        "read more",
        "read more:",
        "also read",
        "related",
        "related articles",
        "related stories",
        "related news",
        "related topics",
        "most read",
        "most popular",
        "trending",
        "trending now",
        "recommended",
        "subscribe",
        "subscribe now",
        "sign up",
        "sign in",
        "log in",
        "newsletter",
        "skip to content",
        "skip to main content",
        "comments",
        "leave a comment",
        "in-depth",
        "live story",
        "listen",
        "listen to this article",
        "save",
        "follow us",
        "back to top",
        "next article",
        "previous article",
        "loading...",
        "click here",
        "more on this story",
        "recommended stories",
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
        if (span_eq_nocase(line, span_of(lines[i])))
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

const char *line_furniture(struct span line, struct span before, size_t number)
{
    if (line.len == 0)
        return NULL;
    if (is_reading_time(line))
        return "reading time";
    if (line.len <= 40 && line_listed(line))
        return "a button or cross-link of the page";
    if (number < MOST_HEADLINE_LINES && line.len >= SHORTEST_DOUBLED && span_eq(line, before))
        return "the line before once more";
    return NULL;
}
