/* dates.c -- what the first lines and the address say: dateline, stated date, title, and doubts
 * about a date.
 *
 * A date is never changed. Where the text contradicts it, date_doubt says so in a sentence, and the
 * reader decides. */
#include "intake/format.h"
#include "base/utf8.h"

enum {
    HEAD_LINES = 6,      /* lines that can hold a title, a stated date, a dateline */
    DATELINE_MOST = 110, /* bytes of a dateline up to its mark */
    TITLE_MOST = 180,    /* bytes of a title */
    FAR_AHEAD = 400,     /* days: plans are seldom dated further ahead */
    DOUBT_SCAN = 200000  /* bytes of text searched for dates */
};

/* ---- Written dates ---- */

static bool word_is(struct span word, const char *full, size_t least)
{
    size_t n = strlen(full);
    return word.len >= least && word.len <= n &&
           span_eq_nocase(word, span_cut(span_of(full), 0, word.len));
}

static int month_of(struct span word)
{
    static const char *const names[] = { "January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December" };
    if (word.len < 3 || word.at[0] < 'A' || word.at[0] > 'Z')
        return 0;
    for (int i = 0; i < 12; i++) {
        bool exact = span_eq_nocase(word, span_of(names[i]));
        if (exact || (word.len == 3 && word_is(word, names[i], 3)) ||
            (i == 8 && span_eq_nocase(word, SPAN("Sept"))))
            return i + 1;
    }
    return 0;
}

static int weekday_named(struct span word)
{
    static const char *const names[] = { "Monday", "Tuesday",  "Wednesday", "Thursday",
                                         "Friday", "Saturday", "Sunday" };
    if (word.len < 3 || word.at[0] < 'A' || word.at[0] > 'Z')
        return 0;
    for (int i = 0; i < 7; i++)
        if (span_eq_nocase(word, span_of(names[i])) ||
            (word.len <= 5 && word_is(word, names[i], 3)))
            return i + 1;
    return 0;
}

static size_t skip_blanks(struct span s, size_t at)
{
    while (at < s.len && (s.at[at] == ' ' || s.at[at] == '\t'))
        at++;
    return at;
}

static struct span word_at(struct span s, size_t at)
{
    size_t end = at;
    while (end < s.len && (s.at[end] | 32) >= 'a' && (s.at[end] | 32) <= 'z')
        end++;
    return span_cut(s, at, end);
}

/* A number of at most four digits at *at, moved behind it; 0: none. */
static int number_at(struct span s, size_t *at, size_t *digits)
{
    size_t i = *at;
    int v = 0;
    while (i < s.len && i - *at < 4 && s.at[i] >= '0' && s.at[i] <= '9')
        v = v * 10 + (s.at[i++] - '0');
    *digits = i - *at;
    if (*digits == 0 || (i < s.len && s.at[i] >= '0' && s.at[i] <= '9'))
        return 0;
    *at = i;
    return v;
}

/* "4", "4th" -> 4 with *at behind it; 0: no day. */
static int day_at(struct span s, size_t *at)
{
    size_t i = *at, n;
    int d = number_at(s, &i, &n);
    if (n == 0 || n > 2 || d < 1 || d > 31)
        return 0;
    struct span tail = word_at(s, i);
    if (span_is(tail, "st") || span_is(tail, "nd") || span_is(tail, "rd") || span_is(tail, "th"))
        i += 2;
    else if (tail.len > 0)
        return 0;
    if (i < s.len && (s.at[i] == ':' || s.at[i] == '%' ||
                      ((s.at[i] == '.' || s.at[i] == ',') && i + 1 < s.len && s.at[i + 1] >= '0' &&
                       s.at[i + 1] <= '9')))
        return 0; /* 10:30, 5.5, 3,000 */
    *at = i;
    return d;
}

static int year_at(struct span s, size_t *at)
{
    size_t i = *at, n;
    int y = number_at(s, &i, &n);
    if (n != 4 || y < 1000 || y > 2999)
        return 0;
    if (i < s.len && ((s.at[i] | 32) >= 'a' && (s.at[i] | 32) <= 'z'))
        return 0;
    *at = i;
    return y;
}

static int month_at(struct span s, size_t *at)
{
    struct span word = word_at(s, *at);
    int m = month_of(word);
    if (m == 0)
        return 0;
    *at += word.len;
    if (word.len <= 4 && *at < s.len && s.at[*at] == '.')
        (*at)++;
    return m;
}

/* ", 2024" or " 2024" behind month and day. */
static void year_behind(struct span s, size_t *at, struct written_date *d)
{
    size_t i = *at;
    if (i < s.len && s.at[i] == ',')
        i++;
    size_t j = skip_blanks(s, i);
    if (j == *at)
        return;
    d->year = year_at(s, &j);
    if (d->year != 0)
        *at = j;
}

size_t date_written(struct span s, struct written_date *out)
{
    struct written_date d = { 0 };
    size_t at = 0, i;
    struct span word = word_at(s, 0);
    if ((d.weekday = weekday_named(word)) != 0) {
        at = word.len;
        if (at < s.len && (s.at[at] == ',' || s.at[at] == '.'))
            at++;
        at = skip_blanks(s, at);
    }
    struct date iso;
    if (s.len >= at + 10 && s.at[at] >= '0' && s.at[at] <= '9' &&
        date_parse(span_cut(s, at, at + 10), &iso) && iso.precision == PRECISION_DAY) {
        *out = (struct written_date){ iso.year, iso.month, iso.day, d.weekday };
        return at + 10;
    }
    i = at;
    if ((d.day = day_at(s, &i)) != 0) { /* 4 March 2024 */
        i = skip_blanks(s, i);
        if (span_is(word_at(s, i), "of"))
            i = skip_blanks(s, i + 2);
        d.month = month_at(s, &i);
    } else if ((d.month = month_at(s, &i)) != 0) { /* March 4, 2024; March 2024 */
        size_t j = skip_blanks(s, i);
        d.day = day_at(s, &j);
        if (d.day != 0)
            i = j;
    }
    if (d.month == 0)
        return 0;
    year_behind(s, &i, &d);
    *out = d;
    return i;
}

static bool date_of_written(const struct written_date *w, struct date *out)
{
    if (w->year == 0 || w->month == 0)
        return false;
    if (w->day == 0) {
        *out = (struct date){ (int16_t)w->year, (uint8_t)w->month, 1, PRECISION_MONTH };
        return true;
    }
    if (!date_is_valid(w->year, w->month, w->day))
        return false;
    *out = (struct date){ (int16_t)w->year, (uint8_t)w->month, (uint8_t)w->day, PRECISION_DAY };
    return true;
}

/* 20240305, 2024/03/05 */
static bool date_packed(struct span s, struct date *out)
{
    char iso[10];
    if (s.len >= 10 && (s.at[4] == '/' || s.at[4] == '.') && s.at[7] == s.at[4]) {
        memcpy(iso, s.at, 10);
        iso[4] = iso[7] = '-';
        return date_parse((struct span){ iso, 10 }, out);
    }
    if (s.len == 8 || (s.len > 8 && (s.at[8] == 'T' || s.at[8] == ' '))) {
        memcpy(iso, s.at, 4);
        iso[4] = iso[7] = '-';
        memcpy(iso + 5, s.at + 4, 2);
        memcpy(iso + 8, s.at + 6, 2);
        return date_parse((struct span){ iso, 10 }, out);
    }
    return false;
}

bool date_any(struct span s, struct date *out)
{
    struct written_date w;
    s = span_trim(s);
    if (date_parse(s, out) || date_packed(s, out))
        return true;
    if (s.len >= 10 && date_parse(span_cut(s, 0, 10), out) && out->precision == PRECISION_DAY)
        return true;
    return date_written(s, &w) > 0 && date_of_written(&w, out);
}

/* /2024/03/05/, /2024/mar/05/, 2024-03-05 in a path. */
static bool date_of_url(struct span url, struct date *out)
{
    for (size_t i = 0; i + 10 <= url.len && i < 2000; i++) {
        if (url.at[i] != '/' && url.at[i] != '-' && url.at[i] != '_')
            continue;
        size_t at = i + 1, n;
        int y = year_at(url, &at), m = 0;
        if (y < 1990 || y > 2100 || at >= url.len || (url.at[at] != '/' && url.at[at] != '-'))
            continue;
        char sep = url.at[at++];
        struct span word = word_at(url, at);
        if (word.len == 3) {
            char name[3] = { (char)(word.at[0] & ~32), word.at[1], word.at[2] };
            m = month_of((struct span){ name, 3 });
            at += 3;
        } else {
            m = number_at(url, &at, &n);
        }
        if (at >= url.len || url.at[at] != sep)
            continue;
        at++;
        int d = number_at(url, &at, &n);
        if (date_is_valid(y, m, d)) {
            *out = (struct date){ (int16_t)y, (uint8_t)m, (uint8_t)d, PRECISION_DAY };
            return true;
        }
    }
    return false;
}

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
    static const char *const words[] = { "WATCH",     "EXCLUSIVE", "BREAKING", "UPDATE",
                                         "OPINION",   "ANALYSIS",  "VIDEO",    "LIVE",
                                         "EXPLAINER", "FACTBOX",   "NOTE",     "CORRECTION",
                                         "EDITORIAL", "INTERVIEW", "PHOTOS",   "PHOTO",
                                         "NEWS",      "URGENT",    "ALERT",    "FEATURE",
                                         "TIMELINE",  "PODCAST",   "COMMENT",  "READ" };
    struct span word = word_at(s, 0);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (span_is(word, words[i]))
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
    if (!named && (!caps || (colon && d->date.month == 0)))
        return false;
    if (!colon && s.at[mark] == '-' && len < 2 && !named)
        return false;
    d->end = mark + len;
    struct span body = span_trim(span_from(s, d->end));
    return body.len > 0;
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
        if (rest.len > 0 && dateline_read(rest, &d)) {
            take_dateline(a, &d);
            dateline = true;
        } else if (seen == 0 && stated == 0 && a->title.len == 0 &&
                   is_title(line, span_from(a->text, end))) {
            a->title = line;
        }
        seen++;
    }
}

/* ---- Doubts ---- */

static bool is_word_byte(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') ||
           (unsigned char)c >= 128;
}

/* "by March 2027": the word before tells of a plan or a limit. */
static bool is_planned(struct span text, size_t at)
{
    static const char *const words[] = { "by", "until", "till", "through", "before",
                                         "to", "for",   "of",   "from" };
    while (at > 0 && text.at[at - 1] == ' ')
        at--;
    size_t end = at;
    while (at > 0 && is_word_byte(text.at[at - 1]))
        at--;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (span_eq_nocase(span_cut(text, at, end), span_of(words[i])))
            return true;
    return false;
}

/* The year that puts month and day next to the date. */
static int nearest_year(struct date date, const struct written_date *w)
{
    int best = 0, least = 1000000, pub = date_day(date);
    for (int y = date.year - 1; y <= date.year + 1; y++) {
        if (!date_is_valid(y, w->month, w->day))
            continue;
        int far = day_number(y, w->month, w->day) - pub;
        far = far < 0 ? -far : far;
        if (far < least) {
            least = far;
            best = y;
        }
    }
    return best;
}

static const char *const weekdays[] = { "",         "Monday", "Tuesday",  "Wednesday",
                                        "Thursday", "Friday", "Saturday", "Sunday" };

/* A sentence when the written date contradicts the article's, else empty. */
static struct span doubt_of(struct article *a, size_t at, size_t len, const struct written_date *w)
{
    char stated[16];
    struct date d;
    struct span words = span_cut(a->text, at, at + len);
    date_text(a->date, stated);
    if (date_of_written(w, &d)) {
        if (date_day(d) - date_day(a->date) > FAR_AHEAD && !is_planned(a->text, at))
            return arena_printf(&a->arena,
                                "the text names %.*s, more than a year after the date %s",
                                SPAN_FMT(words), stated);
        return (struct span){ "", 0 };
    }
    if (w->weekday == 0 || w->day == 0 || w->year != 0)
        return (struct span){ "", 0 };
    int y = nearest_year(a->date, w);
    if (y == 0)
        return (struct span){ "", 0 };
    int right = weekday_of(day_number(y, w->month, w->day));
    if (right == w->weekday)
        return (struct span){ "", 0 };
    return arena_printf(&a->arena, "the text says \"%.*s\", but by the date %s that day is a %s",
                        SPAN_FMT(words), stated, weekdays[right]);
}

/* A month named without a year, other than those around New Year: "the last meeting was in
 * mid-November". */
static struct span month_looked_back(struct span text)
{
    for (size_t i = 0; i < text.len;) {
        struct span word = word_at(text, i);
        struct written_date w;
        if (word.len == 0) {
            i++;
            continue;
        }
        int m = word.len > 3 ? month_of(word) : 0;
        bool before = i >= 4 && (span_is(span_cut(text, i - 4, i), "mid-") ||
                                 (i >= 3 && span_is(span_cut(text, i - 3, i), "in ")));
        if (m >= 8 && m <= 11 && before && date_written(span_from(text, i), &w) > 0 && w.year == 0)
            return word;
        i += word.len;
    }
    return (struct span){ "", 0 };
}

/* 1 January: archives write it when they know the year only. Stated in the text alone it is doubted
 * as such; given by somebody, when the text speaks of an autumn month as just past. */
static struct span doubt_new_year(struct article *a, struct span text)
{
    if (a->date.month != 1 || a->date.day != 1 || a->date.precision != PRECISION_DAY)
        return (struct span){ "", 0 };
    bool stated = a->date_source == DATE_TEXT || a->date_source == DATE_DATELINE;
    struct span month = month_looked_back(text);
    if (!stated && month.len == 0)
        return (struct span){ "", 0 };
    return arena_printf(&a->arena, "%04d-01-01%s often stands for an unknown day%s%.*s",
                        a->date.year,
                        stated ? " is stated in the text alone, and 1 January" : ": 1 January",
                        month.len > 0 ? "; the text looks back to " : "", SPAN_FMT(month));
}

static void find_doubt(struct article *a)
{
    struct span text = span_cut(a->text, 0, DOUBT_SCAN);
    for (size_t i = 0; i < text.len && a->date_doubt.len == 0;) {
        if (!is_word_byte(text.at[i])) {
            i++;
            continue;
        }
        struct written_date w;
        size_t n = date_written(span_from(text, i), &w);
        if (n > 0) {
            a->date_doubt = doubt_of(a, i, n, &w);
            i += n;
            continue;
        }
        while (i < text.len && is_word_byte(text.at[i]))
            i++;
    }
    if (a->date_doubt.len == 0)
        a->date_doubt = doubt_new_year(a, text);
    if (a->date_doubt.at == NULL)
        a->date_doubt = (struct span){ "", 0 };
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
    }
    if (options != NULL && options->outlet != NULL) {
        struct span outlet = arena_copy(&a->arena, span_of(options->outlet));
        if (outlet.at != NULL)
            a->outlet = outlet;
    }
    if (a->date.precision == PRECISION_DAY)
        find_doubt(a);
}
