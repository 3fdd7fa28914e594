/* datelines.c -- what the first lines say: dateline, stated date, title; and where else a date
 * comes from. */
#include "intake/dates.h"
#include "base/utf8.h"

enum {
    HEAD_LINES = 6,      /* lines that can hold a title, a stated date, a dateline */
    DATELINE_MOST = 110, /* bytes of a dateline up to its mark */
    TITLE_MOST = 180     /* bytes of a title */
};

/* ---- Lines at the top ---- */

/* Behind "Published:", "date", ...; 0: no such label. *modified: it is the date of a change. */
static size_t date_label(struct span line, bool *modified)
{
    static const struct {
        const char *text;
        bool modified;
    } labels[] = {
        { "publication date", false }, { "date published", false }, { "published on", false },
        { "published at", false },     { "published", false },      { "posted on", false },
        { "posted", false },           { "issued on", false },      { "date", false },
        { "last updated", true },      { "updated on", true },      { "updated", true }
    };
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        size_t n = strlen(labels[i].text);
        if (line.len <= n || !span_eq_nocase(span_cut(line, 0, n), span_of(labels[i].text)))
            continue;
        size_t at = n;
        if (line.at[at] == ':')
            at++;
        size_t next = skip_blanks(line, at);
        *modified = labels[i].modified;
        return next > n ? next : 0;
    }
    return 0;
}

/* Whether only a time, a zone or nothing follows a date that fills its line. */
static bool only_time_follows(struct span rest)
{
    rest = span_trim(rest);
    if (rest.len == 0)
        return true;
    if (rest.len > 30)
        return false;
    size_t letters = 0;
    bool digits = false;
    for (size_t i = 0; i < rest.len; i++) {
        letters += (rest.at[i] | 32) >= 'a' && (rest.at[i] | 32) <= 'z';
        digits |= rest.at[i] >= '0' && rest.at[i] <= '9';
    }
    return digits && letters <= 8;
}

/* Reads a date stated in `line`. Returns the bytes of the line that it takes with its label, 0:
 * none. */
static size_t stated_date(struct article *a, struct span line)
{
    bool modified = false;
    struct written_date w;
    struct date d;
    size_t label = date_label(line, &modified);
    size_t n = date_written(span_from(line, label), &w);
    if (n == 0 || !date_of_written(&w, &d) || (label == 0 && d.precision != PRECISION_DAY))
        return 0;
    bool iso =
        line.at[label] >= '0' && line.at[label] <= '9' && n == 10 && line.at[label + 4] == '-';
    if (label == 0 && !iso && !only_time_follows(span_from(line, n)))
        return 0;
    if (modified) {
        if (a->modified.precision == PRECISION_UNKNOWN)
            a->modified = d;
    } else if (a->date.precision == PRECISION_UNKNOWN) {
        a->date = d;
        a->date_source = DATE_TEXT;
    }
    return label + n;
}

/* ---- The dateline ---- */

static bool is_no_place(struct span s)
{
    static const char *const words[] = {
        "WATCH",      "EXCLUSIVE", "BREAKING",    "UPDATE",     "OPINION",   "ANALYSIS",
        "VIDEO",      "LIVE",      "EXPLAINER",   "FACTBOX",    "NOTE",      "CORRECTION",
        "EDITORIAL",  "INTERVIEW", "PHOTOS",      "PHOTO",      "NEWS",      "URGENT",
        "ALERT",      "FEATURE",   "TIMELINE",    "PODCAST",    "COMMENT",   "READ",
        "EXPLAINED",  "LISTEN",    "SUMMARY",     "DISCLAIMER", "WARNING",   "FILTER",
        "QUESTION",   "ANSWER",    "MODERATOR",   "HOST",       "FACT",      "MYTH",
        "SPOILER",    "TIP",       "STEP",        "LATEST",     "UPDATED",   "DEVELOPING",
        "BACKGROUND", "REVIEW",    "PREVIEW",     "SPORT",      "POLITICS",  "BUSINESS",
        "BREXIT",     "COVID",     "CORONAVIRUS", "FILE",       "SUBJECT",   "TITLE",
        "AUTHOR",     "DATE",      "SPEAKER",     "TRANSCRIPT", "IMPORTANT", "REPORT"
    };
    static const char *const endings[] = { "ION", "URE", "MENT", "NESS", "TIVE" };
    struct span word = word_at(s, 0);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (span_is(word, words[i]))
            return true;
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
        if (span_ends(word, endings[i])) /* DISCLOSURE, STATEMENT */
            return true;
    return false;
}

/* Counts the words of a name; false when it holds what names don't. *caps: all letters are
 * capitals. */
static bool is_name(struct span s, size_t most, bool *caps)
{
    size_t words = 0, n;
    bool start = true;
    *caps = true;
    for (size_t i = 0; i < s.len; i += n) {
        int32_t c = utf8_get(span_from(s, i), &n);
        if (c == ' ') {
            start = true;
            continue;
        }
        bool letter = utf8_is_letter(c);
        if (!letter && c != '-' && c != '\'' && c != '.' && c != 0x2019 && c != '/')
            return false;
        if (start) {
            bool small =
                span_starts(span_from(s, i), "of ") || span_starts(span_from(s, i), "the ") ||
                span_starts(span_from(s, i), "and ") || span_starts(span_from(s, i), "de ") ||
                span_starts(span_from(s, i), "al-") || span_starts(span_from(s, i), "el-");
            if (!letter || (!utf8_is_upper(c) && !small))
                return false;
            words++;
        }
        if (letter && utf8_is_lower(c))
            *caps = false;
        start = false;
    }
    return words > 0 && words <= most;
}

struct dateline {
    struct span place, agency;
    struct written_date date;
    size_t end;
};

/* Where the mark that ends a dateline stands in the first bytes of `s`; its length in *len. */
static size_t dateline_mark(struct span s, size_t *len, bool *colon)
{
    static const char *const marks[] = { "\xE2\x80\x94", "\xE2\x80\x93", "--", " - ",
                                         ")- ",          ") - ",         "- ", ": " };
    size_t best = SIZE_MAX;
    s = span_cut(s, 0, DATELINE_MOST);
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        size_t hit = span_find(s, span_of(marks[i]));
        if (hit == SIZE_MAX || hit >= best)
            continue;
        bool bracket = marks[i][0] == ')';
        best = hit + bracket;
        *len = strlen(marks[i]) - bracket;
        *colon = marks[i][0] == ':';
    }
    return best;
}

/* Reads "PLACE[, Region][, date] [(AGENCY)]"; false: something else. */
static bool dateline_parts(struct span head, struct dateline *d, bool *caps)
{
    head = span_trim(head);
    if (span_ends(head, ")")) {
        size_t open = span_find(head, SPAN("("));
        if (open == SIZE_MAX || head.len - open < 4 || head.len - open > 50)
            return false;
        d->agency = span_trim(span_cut(head, open + 1, head.len - 1));
        head = span_trim(span_cut(head, 0, open));
        size_t n;
        int32_t first = utf8_get(d->agency, &n);
        struct written_date w;
        if (head.len > 0 && date_written(d->agency, &w) == d->agency.len) {
            d->date = w; /* "WASHINGTON (January 24, 2017) -" */
            d->agency = (struct span){ "", 0 };
            return is_name(head, 4, caps) && (d->place = head).len > 2;
        }
        if (!utf8_is_upper(first) || span_find(d->agency, SPAN("(")) != SIZE_MAX)
            return false;
    }
    struct span rest = head, part, place = { NULL, 0 };
    bool any = false;
    *caps = true;
    for (size_t i = 0; rest.at != NULL && head.len > 0 && span_next(&rest, ',', &part); i++) {
        bool part_caps;
        part = span_trim(part);
        struct written_date w;
        size_t n = date_written(part, &w);
        if (i > 0 && n == part.len && n > 0) {
            d->date = w;
            continue;
        }
        size_t at = 0;
        if (i > 0 && year_at(part, &at) && at == part.len) {
            at = 0;
            d->date.year = year_at(part, &at);
            continue;
        }
        if (i > 0 && weekday_named(part) != 0)
            continue;
        if (d->date.month != 0 || !is_name(part, i == 0 ? 4 : 5, &part_caps))
            return false;
        if (i == 0)
            *caps = part_caps && part.len >= 3;
        if (place.at == NULL)
            place.at = part.at;
        place.len = (size_t)(part.at + part.len - place.at);
        any = true;
    }
    if (any)
        d->place = place;
    return any || d->agency.len > 0;
}

/* "New York, NY -" and "Geneva, March 4, 2024 -" in small letters, as press releases have it. */
static bool is_release(const struct dateline *d)
{
    size_t comma = span_find(d->place, SPAN(", "));
    struct span state = comma == SIZE_MAX ? (struct span){ "", 0 } : span_from(d->place, comma + 2);
    bool two = state.len == 2 && state.at[0] >= 'A' && state.at[0] <= 'Z' && state.at[1] >= 'A' &&
               state.at[1] <= 'Z';
    return d->place.len > 2 && d->place.len < 50 && (two || d->date.day != 0);
}

static bool dateline_read(struct span s, struct dateline *d)
{
    size_t len = 0;
    bool colon = false, caps = false;
    *d = (struct dateline){ 0 };
    size_t mark = dateline_mark(s, &len, &colon);
    if (mark == SIZE_MAX || mark == 0 || !dateline_parts(span_cut(s, 0, mark), d, &caps))
        return false;
    bool named = d->agency.len > 0;
    if (d->place.len > 0 && is_no_place(d->place))
        return false;
    if (d->place.len == 0 && colon)
        return false; /* "(Agency):" alone is a label */
    if (!named && ((!caps && (colon || !is_release(d))) || (colon && d->date.month == 0)))
        return false;
    if (!colon && s.at[mark] == '-' && len < 2 && !named)
        return false;
    d->end = mark + len;
    struct span body = span_trim(span_from(s, d->end));
    return body.len > 0;
}

/* Capitals at the start of `s`, up to three words: their bytes. */
static size_t capitals(struct span s)
{
    size_t i = 0, words = 1;
    while (i < s.len && ((s.at[i] >= 'A' && s.at[i] <= 'Z') || s.at[i] == '-' ||
                         (s.at[i] == ' ' && i > 0 && i + 1 < s.len && s.at[i + 1] >= 'A' &&
                          s.at[i + 1] <= 'Z' && words++ < 3)))
        i++;
    return i;
}

static bool begins_sentence(struct span s)
{
    size_t n;
    return s.len >= 60 && s.at[0] == ' ' && utf8_is_upper(utf8_get(span_from(s, 1), &n));
}

/* "PLACE (AGENCY) Text", without a mark: only where the bracket holds a known agency or a date. */
static bool dateline_bracket(struct span s, struct dateline *d)
{
    static const char *const agencies[] = { "Reuters", "AP",       "AFP",    "Xinhua", "TASS",
                                            "Sputnik", "UPI",      "dpa",    "DPA",    "ANI",
                                            "PTI",     "KUNA",     "WAM",    "SANA",   "IRNA",
                                            "Anadolu", "Interfax", "CNN",    "ANSA",   "EFE",
                                            "IANS",    "Bernama",  "Yonhap", "Kyodo" };
    size_t n = capitals(s), close = span_find(span_cut(s, 0, DATELINE_MOST), SPAN(")"));
    *d = (struct dateline){ 0 };
    if (n < 3 || close == SIZE_MAX || close < n + 4 || s.at[n] != ' ' || s.at[n + 1] != '(' ||
        !begins_sentence(span_from(s, close + 1)))
        return false;
    struct span inside = span_cut(s, n + 2, close);
    size_t dash = span_find(inside, SPAN(" - "));
    if (dash != SIZE_MAX) {
        (void)date_written(span_trim(span_from(inside, dash + 3)), &d->date);
        inside = span_cut(inside, 0, dash);
    }
    bool known = d->date.day != 0;
    for (size_t i = 0; i < sizeof agencies / sizeof agencies[0]; i++)
        known |= span_is(inside, agencies[i]);
    d->place = span_cut(s, 0, n);
    d->agency = span_trim(inside);
    d->end = close + 1;
    return known && !is_no_place(d->place);
}

/* "PLACE: Text", as papers from Karachi to Riyadh have it. A transcript looks alike, but goes on
 * so: the words must be the only such head of the text. */
static bool dateline_colon(struct span text, struct span s, struct dateline *d)
{
    size_t n = capitals(s), heads = 0, lines = 0;
    *d = (struct dateline){ .place = span_cut(s, 0, n), .end = n + 1 };
    if (n < 4 || n >= s.len || s.at[n] != ':' || memchr(s.at, ' ', n) != NULL ||
        is_no_place(d->place) || !begins_sentence(span_from(s, n + 1)))
        return false;
    struct span rest = text, line;
    while (lines < 60 && span_next(&rest, '\n', &line)) {
        line = span_trim(line);
        size_t k = capitals(line);
        heads += k > 1 && k < line.len && line.at[k] == ':';
        lines += line.len > 0;
    }
    return heads == 1 && lines > 1;
}

static void take_dateline(struct article *a, const struct dateline *d)
{
    struct date date;
    a->dateline_place = d->place.len > 0 ? d->place : (struct span){ "", 0 };
    a->dateline_agency = d->agency.len > 0 ? d->agency : (struct span){ "", 0 };
    if (a->date.precision == PRECISION_UNKNOWN && date_of_written(&d->date, &date)) {
        a->date = date;
        a->date_source = DATE_DATELINE;
    }
}

/* ---- Title ---- */

static bool ends_like_sentence(struct span s)
{
    while (s.len > 0 && (s.at[s.len - 1] == '"' || s.at[s.len - 1] == '\'' ||
                         s.at[s.len - 1] == ')' || s.at[s.len - 1] == ']'))
        s.len--;
    if (span_ends(s, "\xE2\x80\x9D") || span_ends(s, "\xE2\x80\x99"))
        s.len -= 3;
    return s.len == 0 || strchr(".,;:!", s.at[s.len - 1]) != NULL || span_ends(s, "\xE2\x80\xA6");
}

static bool is_title(struct span line, struct span behind)
{
    size_t n;
    if (line.len < 8 || line.len > TITLE_MOST || ends_like_sentence(line) ||
        memchr(line.at, ' ', line.len) == NULL)
        return false;
    struct span next = span_trim(behind);
    int32_t first = utf8_get(next, &n);
    bool joined =
        behind.len > 1 && behind.at[0] == '\n' && behind.at[1] != '\n' && utf8_is_lower(first);
    return next.len > line.len && !joined;
}

static void read_head(struct article *a)
{
    size_t seen = 0;
    bool dateline = false;
    for (size_t at = 0; at < a->text.len && seen < HEAD_LINES && !dateline;) {
        const char *stop = memchr(a->text.at + at, '\n', a->text.len - at);
        size_t end = stop ? (size_t)(stop - a->text.at) : a->text.len;
        struct span line = span_trim(span_cut(a->text, at, end));
        at = end + 1;
        if (line.len == 0)
            continue;
        struct dateline d;
        size_t stated = stated_date(a, line);
        struct span rest = span_trim(span_from(line, stated));
        if (rest.len > 0 && rest.at[0] == '|')
            rest = span_trim(span_from(rest, 1));
        if (rest.len > 0 && (dateline_read(rest, &d) || dateline_bracket(rest, &d) ||
                             dateline_colon(a->text, rest, &d))) {
            take_dateline(a, &d);
            dateline = true;
        } else if (seen == 0 && stated == 0 && a->title.len == 0 &&
                   is_title(line, span_from(a->text, end))) {
            a->title = line;
        }
        seen++;
    }
}

void article_headers(struct article *a, const struct input_options *options)
{
    struct date d;
    if (a->date.precision == PRECISION_UNKNOWN && date_of_url(a->url, &d)) {
        a->date = d;
        a->date_source = DATE_URL;
    }
    read_head(a);
    if (options != NULL && options->date != NULL && date_any(span_of(options->date), &d)) {
        a->date = d;
        a->date_source = DATE_GIVEN;
        a->date_doubt = (struct span){ "", 0 };
    }
    if (options != NULL && options->outlet != NULL) {
        struct span outlet = arena_copy(&a->arena, span_of(options->outlet));
        if (outlet.at != NULL)
            a->outlet = outlet;
    }
    if (a->date.precision == PRECISION_DAY)
        date_doubt_find(a);
    article_language(a);
}
